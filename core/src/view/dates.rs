//! Dates: what comes, what has just been, hard days with their company.

use chrono::{Datelike, NaiveDate};

use crate::book::Book;
use crate::gather::in_order;
use crate::insight::dates::{self, ComingDay, DayKind};
use crate::model::{ImportantDate, ImportantDateId, Name, PartialDate, Person, PersonId, Standing};

/// Days that count as soon on the page of dates.
const SOON_DAYS: i64 = 30;

/// A date as a list shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct DateRow {
    /// Whose, and what I call them; none means my own.
    pub person: Option<(PersonId, Name)>,
    /// Which date; none for a birthday.
    pub important_date: Option<ImportantDateId>,
    /// What it is; none for a birthday.
    pub label: Option<Name>,
    /// When: for a date of which only the month is known, the first of it.
    pub day: NaiveDate,
    /// How many days from today; negative when it has been.
    pub in_days: i64,
    /// The years it completes, where the year is known.
    pub turns: Option<i32>,
    /// A hard day.
    pub quiet: bool,
}

/// The page of dates: which there are. What each says is asked for as its row is drawn, since there can be thousands.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DatesView {
    /// What has just been: late wishes are welcome.
    pub past: Vec<ComingDay>,
    /// The next thirty days.
    pub soon: Vec<ComingDay>,
    /// What comes later.
    pub later: Vec<ComingDay>,
    /// Those of which only the month is known, by month.
    pub months: Vec<ComingDay>,
    /// What came once and is over, the latest first.
    pub over: Vec<ComingDay>,
}

impl DatesView {
    /// Whether there is no date at all.
    pub fn is_empty(&self) -> bool {
        [&self.past, &self.soon, &self.later, &self.months, &self.over].iter().all(|days| days.is_empty())
    }
}

/// A row for a day to come or one that has been.
pub fn date_row(book: &Book, coming: ComingDay) -> Option<DateRow> {
    let person = match coming.person {
        Some(id) => Some((id, book.person(id)?.name.clone())),
        None => None,
    };
    let (important_date, label, quiet) = match coming.kind {
        DayKind::Birthday => (None, None, false),
        DayKind::ImportantDate(id) => {
            let important_date = book.important_date(id)?;
            (Some(id), Some(important_date.label.clone()), important_date.quiet)
        }
    };
    let ComingDay { day, in_days, turns, .. } = coming;
    Some(DateRow { person, important_date, label, day, in_days, turns, quiet })
}

/// How many dates come in the next thirty days, hard days among them.
pub fn n_soon(book: &Book, today: NaiveDate) -> usize {
    let open = dates::coming(book, today, SOON_DAYS).len();
    open + quiet_days(book, today).filter(|day| day.in_days <= SOON_DAYS).count()
}

/// All dates as they are on this day.
pub fn dates(book: &Book, today: NaiveDate) -> DatesView {
    let open = dates::coming(book, today, i64::MAX).into_iter();
    let all =
        in_order(open.chain(quiet_days(book, today)).collect(), |a: &ComingDay, b| a.in_days.cmp(&b.in_days));
    let (soon, later) = all.into_iter().partition(|day| day.in_days <= SOON_DAYS);
    let past = dates::just_past(book, today);
    DatesView { past, soon, later, months: in_a_month(book, today), over: over(book, today) }
}

/// What came once and is over can still be read, changed and deleted. Of a date of which the day is not known it is over
/// once its month, or its year, is.
fn over(book: &Book, today: NaiveDate) -> Vec<ComingDay> {
    let last_day = |date: PartialDate| {
        let year = date.year()?;
        match (date.month(), date.day()) {
            (Some(month), Some(day)) => NaiveDate::from_ymd_opt(year, month, day),
            (Some(12) | None, _) => NaiveDate::from_ymd_opt(year, 12, 31),
            (Some(month), None) => NaiveDate::from_ymd_opt(year, month + 1, 1)?.pred_opt(),
        }
    };
    let days =
        book.important_dates().filter(|important_date| important_date.once).filter_map(|important_date| {
            let day = last_day(important_date.date).filter(|day| *day < today)?;
            kept_on(book, important_date, day, today)
        });
    in_order(days.collect(), |a: &ComingDay, b| b.day.cmp(&a.day))
}

/// A date on this day; none where its person is not shown.
fn kept_on(
    book: &Book,
    important_date: &ImportantDate,
    day: NaiveDate,
    today: NaiveDate,
) -> Option<ComingDay> {
    let person = owner(book, important_date)?;
    let kind = DayKind::ImportantDate(important_date.id);
    Some(ComingDay { person, kind, day, in_days: (day - today).num_days(), turns: None })
}

/// Whose a date is: nobody's but mine where it says no one. A hard day may belong to somebody who has died: it is then
/// my own day, and only its words are shown.
fn owner(book: &Book, important_date: &ImportantDate) -> Option<Option<PersonId>> {
    let Some(id) = important_date.person else { return Some(None) };
    match book.person(id)?.standing {
        Standing::KeptApart => None,
        Standing::Remembered => important_date.quiet.then_some(None),
        Standing::Present | Standing::GettingToKnow | Standing::Resting { .. } => Some(Some(id)),
    }
}

fn quiet_days(book: &Book, today: NaiveDate) -> impl Iterator<Item = ComingDay> {
    let leap = book.settings().leap_day;
    book.important_dates().filter(|important_date| important_date.quiet).filter_map(move |important_date| {
        let day = dates::next(important_date.date, important_date.once, today, leap)?;
        kept_on(book, important_date, day, today)
    })
}

fn in_a_month(book: &Book, today: NaiveDate) -> Vec<ComingDay> {
    let leap = book.settings().leap_day;
    let this_month = today.with_day(1).unwrap_or(today);
    let first = |date: PartialDate, once: bool| {
        let month = date.month().filter(|_| date.day().is_none())?;
        let first = PartialDate::new(date.year(), Some(month), Some(1)).ok()?;
        dates::next(first, once, this_month, leap)
    };
    let named = |person: &&Person| person.standing.is_here();
    let birthdays = book.people().filter(named).filter_map(|person| {
        let day = first(person.birthday?, false)?;
        let in_days = (day - today).num_days();
        Some(ComingDay { person: Some(person.id), kind: DayKind::Birthday, day, in_days, turns: None })
    });
    let important_dates = book.important_dates().filter_map(|important_date| {
        let day = first(important_date.date, important_date.once)?;
        kept_on(book, important_date, day, today)
    });
    in_order(birthdays.chain(important_dates).collect(), |a: &ComingDay, b| a.day.cmp(&b.day))
}

/// A hard day near by, with what was planned for it.
#[derive(Debug, Clone, PartialEq)]
pub struct HardDayCard {
    /// Which.
    pub id: ImportantDateId,
    /// What it is, in own words.
    pub label: Name,
    /// Whose, where it is somebody else's day; they may be written to.
    pub person: Option<(PersonId, Name)>,
    /// When.
    pub day: NaiveDate,
    /// How many days from today; negative when it has been.
    pub in_days: i64,
    /// What to do before, on the day, after; empty where nothing is noted for now.
    pub words: String,
    /// Who could be near.
    pub near: Vec<(PersonId, Name)>,
}

/// The hard days near by, the one that has been first.
pub fn hard_days(book: &Book, today: NaiveDate) -> Vec<HardDayCard> {
    let card = |(important_date, day, in_days): (&ImportantDate, NaiveDate, i64)| {
        let words = match in_days {
            0 => &important_date.on_the_day,
            days if days > 0 => &important_date.before,
            _ => &important_date.after,
        };
        let present = |id: &PersonId| book.person(*id).filter(|person| person.is_present(today));
        let near = important_date.near.iter().filter_map(present);
        Some(HardDayCard {
            id: important_date.id,
            label: important_date.label.clone(),
            person: owner(book, important_date)?
                .and_then(|id| present(&id))
                .map(|person| (person.id, person.name.clone())),
            day,
            in_days,
            words: words.clone(),
            near: near.map(|person| (person.id, person.name.clone())).collect(),
        })
    };
    dates::hard_days(book, today).into_iter().filter_map(card).collect()
}
