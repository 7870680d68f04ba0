//! The timeline of one person: moments, dates, plans, thanks and questions as lines of one type, and which comes when.

use chrono::NaiveDate;

use super::person::{MomentRow, moment_row, others};
use crate::book::Book;
use crate::gather::in_order;
use crate::insight::dates;
use crate::model::{Name, PersonId};
use crate::record::{Record, RecordId};

/// Where a line stands: which record, and on which day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimelineLine {
    /// The record it tells of.
    pub id: RecordId,
    /// Its day: of a date the next one, or the last where none is to come. None: any time.
    pub day: Option<NaiveDate>,
}

/// What there is with somebody.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Timeline {
    /// What is still to come, the nearest first, then what has no day.
    pub ahead: Vec<TimelineLine>,
    /// What has been, the latest first, at most as many as asked for.
    pub so_far: Vec<TimelineLine>,
    /// How many lines there are of what has been.
    pub n_so_far: usize,
}

/// What a line says.
#[derive(Debug, Clone, PartialEq)]
pub enum Told {
    /// A moment.
    Moment(MomentRow),
    /// A date.
    Date(Name),
    /// A plan, with everybody else who is in it.
    Plan(Name, Vec<Name>),
    /// What they did for me.
    ThankYou(String),
    /// Something to ask about.
    ToAsk(Name),
    /// Something that was asked about.
    Asked(Name),
}

/// The timeline of somebody. With whoever has died or is kept apart nothing is planned or asked any more.
pub fn timeline(book: &Book, id: PersonId, today: NaiveDate, most: usize) -> Timeline {
    let here = book.person(id).is_some_and(|person| person.standing.is_here());
    let leap = book.settings().leap_day;
    let (mut ahead, mut so_far) = (Vec::new(), Vec::new());
    let mut put = |id: RecordId, day: Option<NaiveDate>, is_ahead: bool| {
        let line = TimelineLine { id, day };
        if is_ahead { ahead.push(line) } else { so_far.push(line) }
    };
    for date in book.important_dates_of(id) {
        let next = dates::next(date.date, date.once, today, leap);
        let over = || dates::last(date.date, date.once, today, leap).filter(|_| date.once);
        let day = next.or_else(over);
        put(date.id.into(), day, day.is_none_or(|day| day >= today));
    }
    // A plan that happened stands as the moment it became.
    for plan in book.plans().filter(|plan| plan.people.contains(&id) && plan.moment.is_none()) {
        let is_ahead = plan.stage.is_open() && plan.day.is_none_or(|day| day >= today);
        if plan.day.is_some() && !plan.stage.is_open() || here && plan.stage.is_open() {
            put(plan.id.into(), plan.day, is_ahead);
        }
    }
    for to_ask in book.to_asks().filter(|to_ask| to_ask.person == id && (here || !to_ask.is_open())) {
        put(to_ask.id.into(), to_ask.asked.or(to_ask.ask_on), to_ask.is_open());
    }
    for thank_you in book.thank_yous().filter(|thank_you| thank_you.person == id) {
        put(thank_you.id.into(), Some(thank_you.day), false);
    }
    let n_so_far = so_far.len() + book.n_moments_with(id);
    let moments = book.moments_with(id).take(most);
    so_far.extend(moments.map(|moment| TimelineLine { id: moment.id.into(), day: Some(moment.day) }));
    let mut so_far = in_order(so_far, |one: &TimelineLine, other| other.day.cmp(&one.day));
    so_far.truncate(most);
    let when = |line: &TimelineLine| (line.day.is_none(), line.day);
    let ahead = in_order(ahead, |one, other| when(one).cmp(&when(other)));
    Timeline { ahead, so_far, n_so_far }
}

/// What a line says to whoever looks at the page of `with`; none when its record is gone.
pub fn told(book: &Book, id: RecordId, with: PersonId) -> Option<Told> {
    Some(match book.record(id)? {
        Record::Moment(moment) => Told::Moment(moment_row(book, moment, Some(with))),
        Record::ImportantDate(date) => Told::Date(date.label.clone()),
        Record::Plan(plan) => Told::Plan(plan.what.clone(), others(book, &plan.people, Some(with))),
        Record::ThankYou(thank_you) => Told::ThankYou(thank_you.what.clone()),
        Record::ToAsk(to_ask) if to_ask.is_open() => Told::ToAsk(to_ask.about.clone()),
        Record::ToAsk(to_ask) => Told::Asked(to_ask.about.clone()),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{
        DeviceId, ImportantDate, ImportantDateId, Moment, MomentId, PartialDate, Person, Plan, PlanId,
        PlanStage, Ring, Standing, ThankYou, ThankYouId, ToAsk, ToAskId,
    };

    const ANA: PersonId = PersonId::from_bits(1);

    fn day(n: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, n).unwrap()
    }

    fn name(words: &str) -> Name {
        Name::new(words).unwrap()
    }

    /// Two of each kind: one that has been, one that is to come or has no day.
    fn book() -> Book {
        let mut book = Book::new(DeviceId::from_bits(1));
        book.put(Person::new(ANA, name("Ana"), Ring::Close, day(1)).into());
        for (n, on) in [(1, day(20)), (2, day(3))] {
            book.put(Moment::new(MomentId::from_bits(n), on, vec![ANA]).into());
        }
        let walk = Plan { people: vec![ANA], ..Plan::new(PlanId::from_bits(1), name("A walk")) };
        let off = Plan {
            stage: PlanStage::Cancelled,
            day: Some(day(10)),
            id: PlanId::from_bits(2),
            ..walk.clone()
        };
        let became = Plan { moment: Some(MomentId::from_bits(1)), id: PlanId::from_bits(3), ..off.clone() };
        let soon = Plan { day: Some(day(29)), id: PlanId::from_bits(4), ..walk.clone() };
        for plan in [walk, off, became, soon] {
            book.put(plan.into());
        }
        let exam =
            ToAsk { ask_on: Some(day(20)), ..ToAsk::new(ToAskId::from_bits(1), ANA, name("the exam")) };
        let asked = ToAsk { asked: Some(day(15)), id: ToAskId::from_bits(2), ..exam.clone() };
        book.put(exam.into());
        book.put(asked.into());
        book.put(ThankYou::new(ThankYouId::from_bits(1), ANA, "She listened.".into(), day(12)).into());
        let on = |month, n| PartialDate::new(Some(2026), Some(month), Some(n)).unwrap();
        for (n, date) in [(1, on(12, 24)), (2, on(11, 5))] {
            let date = ImportantDate::new(ImportantDateId::from_bits(n), Some(ANA), name("A day"), date);
            book.put(ImportantDate { once: n == 2, ..date }.into());
        }
        book
    }

    fn names(lines: &[TimelineLine]) -> Vec<String> {
        lines.iter().map(|line| line.id.to_string().chars().take(1).collect()).collect()
    }

    #[test]
    fn what_has_been_comes_latest_first_and_what_is_to_come_nearest_first() {
        let line = timeline(&book(), ANA, day(27), 20);
        let days = |lines: &[TimelineLine]| lines.iter().map(|line| line.day).collect::<Vec<_>>();
        let december = NaiveDate::from_ymd_opt(2026, 12, 24);
        assert_eq!(days(&line.ahead), [Some(day(20)), Some(day(29)), december, None]);
        assert_eq!(days(&line.so_far), [20, 15, 12, 10, 5, 3].map(|n| Some(day(n))));
        assert_eq!(names(&line.so_far).concat(), "motlem");
        assert_eq!(line.n_so_far, 6);
        let few = timeline(&book(), ANA, day(27), 2);
        assert_eq!((days(&few.so_far), few.n_so_far), (vec![Some(day(20)), Some(day(15))], 6));
    }

    #[test]
    fn with_whoever_has_died_nothing_is_planned_or_asked() {
        let mut book = book();
        let mut ana = book.person(ANA).unwrap().clone();
        ana.standing = Standing::Remembered;
        book.put(ana.into());
        let line = timeline(&book, ANA, day(27), 20);
        assert_eq!(names(&line.ahead).concat(), "e");
        assert_eq!(line.n_so_far, 6);
    }
}
