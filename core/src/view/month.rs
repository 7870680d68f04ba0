//! A month in words: the five habits as far as something of them was noted. No figure here is a score, and what is not
//! noted is not spoken of.

use crate::sorted::SortedSet;

use chrono::{Datelike, Days, Months, NaiveDate};

use super::moments::{is_listed, listed};
use crate::book::Book;
use crate::gather::gather;
use crate::model::{Direction, ImportantDate, Moment, News, PersonId, Plan, PlanStage, Standing};

/// What was noted in a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct MonthWords {
    /// People one was in touch with.
    pub in_touch: usize,
    /// People whose words were noted: listening fully.
    pub told: usize,
    /// Things one had kept in mind and asked about.
    pub asked: usize,
    /// Good news that was met: encouraging and celebrating.
    pub good_news: usize,
    /// Dates of others that were followed up.
    pub followed_up: usize,
    /// Thanks that were said: letting people know they matter.
    pub thanked: usize,
    /// Plans that happened: staying in touch.
    pub plans: usize,
    /// Times one asked for help.
    pub asked_for_help: usize,
    /// Times one was there for someone.
    pub was_there: usize,
    /// Days at the places one goes to.
    pub places: usize,
}

impl MonthWords {
    /// Whether nothing at all was noted.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Which of the small ideas suits a month, by its place among them: one for a habit of which nothing is written down in
/// it; none where every habit is. They take turns from month to month.
pub fn idea(words: &MonthWords, in_month: NaiveDate) -> Option<usize> {
    let written =
        [words.told.min(words.asked), words.good_news, words.thanked, words.in_touch, words.asked_for_help];
    let first = usize::try_from(in_month.month0()).unwrap_or_default();
    (0..written.len()).map(|nth| (first + nth) % written.len()).find(|place| written.get(*place) == Some(&0))
}

/// The first day of the month of this day.
pub fn first_of(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

/// The last day of the month of this day, and not a day to come.
pub fn last_of(day: NaiveDate, today: NaiveDate) -> NaiveDate {
    let next = first_of(day).checked_add_months(Months::new(1));
    let last = next.and_then(|next| next.checked_sub_days(Days::new(1)));
    last.unwrap_or(today).min(today)
}

/// The first day of the earliest month of which something can be told; that of today where nothing is noted.
pub fn earliest(book: &Book, today: NaiveDate) -> NaiveDate {
    let moments = listed(book).map(|moment| moment.day);
    let to_ask =
        book.to_asks().filter(|to_ask| is_open(book, to_ask.person)).filter_map(|to_ask| to_ask.asked);
    let thanks =
        book.thank_yous().filter(|thanks| is_open(book, thanks.person)).filter_map(|thanks| thanks.thanked);
    let dates = followed_up(book).filter_map(|date| date.followed_up);
    let plans = done(book).filter_map(|plan| day_of(book, plan));
    let asks = book.asks().filter(|ask| is_open(book, ask.person)).map(|ask| ask.day);
    let days = moments.chain(to_ask).chain(thanks).chain(dates).chain(plans).chain(asks).chain(visits(book));
    first_of(days.min().unwrap_or(today).min(today))
}

fn followed_up(book: &Book) -> impl Iterator<Item = &ImportantDate> {
    book.important_dates().filter(|date| date.person.is_some_and(|id| is_open(book, id)))
}

/// Plans that happened, but for those with nobody but people kept apart.
fn done(book: &Book) -> impl Iterator<Item = &Plan> {
    let open = |plan: &&Plan| plan.people.is_empty() || plan.people.iter().any(|id| is_open(book, *id));
    book.plans().filter(|plan| plan.stage == PlanStage::Done).filter(open)
}

/// The day on which a plan happened: that of its moment, else the one that was planned.
fn day_of(book: &Book, plan: &Plan) -> Option<NaiveDate> {
    let moment = plan.moment.and_then(|id| book.moment(id));
    moment.map(|moment| moment.day).or(plan.day)
}

fn visits(book: &Book) -> impl Iterator<Item = NaiveDate> {
    book.places().flat_map(|place| place.visits.keys().copied())
}

fn is_open(book: &Book, id: PersonId) -> bool {
    book.person(id).is_some_and(|person| person.standing != Standing::KeptApart)
}

/// What was noted in the month of this day, up to today.
pub fn month(book: &Book, in_month: NaiveDate, today: NaiveDate) -> MonthWords {
    let days = first_of(in_month)..=last_of(in_month, today);
    let is_listed = is_listed(book);
    let is_within = |day: Option<NaiveDate>| day.is_some_and(|day| days.contains(&day));
    let mut moments = book.moments_since(*days.start());
    moments.retain(|moment| days.contains(&moment.day) && is_listed(moment));
    let people = |moments: &mut dyn Iterator<Item = &&Moment>| {
        let people = moments.flat_map(|moment| moment.people.iter().copied());
        gather::<SortedSet<PersonId>, _>(people.filter(|id| is_open(book, *id))).len()
    };
    let gave = |moment: &Moment| moment.support.iter().any(|given| given.direction != Direction::Received);
    let to_ask = book.to_asks().filter(|to_ask| is_within(to_ask.asked) && is_open(book, to_ask.person));
    let thanks = book.thank_yous().filter(|thanks| is_within(thanks.thanked) && is_open(book, thanks.person));
    let plans = done(book).filter(|plan| is_within(day_of(book, plan)));
    let dates = followed_up(book).filter(|date| is_within(date.followed_up));
    let asks = book.asks().filter(|ask| days.contains(&ask.day) && is_open(book, ask.person));
    let visits = visits(book).filter(|day| days.contains(day));
    MonthWords {
        in_touch: people(&mut moments.iter()),
        told: people(&mut moments.iter().filter(|moment| !moment.told.is_empty())),
        asked: to_ask.count(),
        good_news: moments.iter().filter(|moment| moment.news == Some(News::Good)).count(),
        followed_up: dates.count(),
        thanked: thanks.count(),
        plans: plans.count(),
        asked_for_help: asks.count(),
        was_there: moments.iter().filter(|moment| gave(moment)).count(),
        places: visits.count(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::*;
    use crate::record::Record;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn book() -> Book {
        let mut book = Book::new(DeviceId::from_bits(1));
        for n in 1..=3 {
            let name = Name::new(&format!("Person {n}")).unwrap();
            let mut person = Person::new(PersonId::from_bits(n), name, Ring::Close, day("2026-01-01"));
            if n == 3 {
                person.standing = Standing::KeptApart;
            }
            book.put(Record::Person(Box::new(person)));
        }
        book
    }

    fn met(book: &mut Book, n: u64, on: &str, with: &[u64], change: impl FnOnce(&mut Moment)) {
        let people = with.iter().copied().map(PersonId::from_bits).collect();
        let mut moment = Moment::new(MomentId::from_bits(n), day(on), people);
        change(&mut moment);
        book.put(Record::Moment(Box::new(moment)));
    }

    #[test]
    fn only_what_was_noted_in_the_month_is_told() {
        let mut book = book();
        met(&mut book, 1, "2026-10-31", &[1], |_| {});
        met(&mut book, 2, "2026-11-01", &[1, 3], |moment| {
            moment.told = "The boat.".into();
            moment.news = Some(News::Good);
        });
        met(&mut book, 3, "2026-11-22", &[1, 2], |moment| {
            let gave = GivenOrGot { kind: Kind::Hand, direction: Direction::Gave, weight: Weight::Light };
            moment.support = vec![gave];
        });
        met(&mut book, 4, "2026-11-10", &[3], |_| {});
        met(&mut book, 5, "2026-11-23", &[2], |_| {});
        let today = day("2026-11-22");
        let words = month(&book, today, today);
        let wanted = MonthWords { in_touch: 2, told: 1, good_news: 1, was_there: 1, ..MonthWords::default() };
        assert_eq!(words, wanted);
        assert_eq!(month(&book, day("2026-10-05"), today).in_touch, 1);
        assert!(month(&book, day("2026-09-05"), today).is_empty());
        assert_eq!(earliest(&book, today), day("2026-10-01"));
    }

    #[test]
    fn someone_kept_apart_counts_nowhere() {
        let mut book = book();
        met(&mut book, 1, "2026-11-10", &[3], |moment| moment.told = "Something.".into());
        let apart = PersonId::from_bits(3);
        let mut asked = ToAsk::new(ToAskId::from_bits(1), apart, Name::new("x").unwrap());
        asked.asked = Some(day("2026-11-10"));
        book.put(Record::ToAsk(Box::new(asked)));
        let mut thanks = ThankYou::new(ThankYouId::from_bits(1), apart, "x".into(), day("2026-11-01"));
        thanks.thanked = Some(day("2026-11-10"));
        book.put(Record::ThankYou(Box::new(thanks)));
        assert!(month(&book, day("2026-11-22"), day("2026-11-22")).is_empty());
    }

    #[test]
    fn every_month_of_which_something_is_told_can_be_reached() {
        let today = day("2026-11-22");
        let mut book = book();
        met(&mut book, 1, "2026-10-05", &[1], |_| {});
        let visit = (day("2026-08-10"), None);
        let name = Name::new("Choir").unwrap();
        let choir = Place { visits: [visit].into(), ..Place::new(PlaceId::from_bits(1), name) };
        book.put(Record::Place(Box::new(choir)));
        assert_eq!(earliest(&book, today), day("2026-08-01"));
        let mut asked = ToAsk::new(ToAskId::from_bits(1), PersonId::from_bits(1), Name::new("x").unwrap());
        asked.asked = Some(day("2026-07-31"));
        book.put(Record::ToAsk(Box::new(asked)));
        assert_eq!(earliest(&book, today), day("2026-07-01"));
        let mut thanks =
            ThankYou::new(ThankYouId::from_bits(1), PersonId::from_bits(3), "x".into(), day("2026-01-01"));
        thanks.thanked = Some(day("2026-01-01"));
        book.put(Record::ThankYou(Box::new(thanks)));
        assert_eq!(earliest(&book, today), day("2026-07-01"), "someone kept apart leads nowhere");
    }

    #[test]
    fn a_plan_counts_on_the_day_it_happened() {
        let today = day("2026-11-22");
        let mut book = book();
        met(&mut book, 1, "2026-11-02", &[1], |_| {});
        for (n, planned) in [(1, None), (2, Some("2026-10-31"))] {
            let mut plan = Plan::new(PlanId::from_bits(n), Name::new("A walk").unwrap());
            plan.people = vec![PersonId::from_bits(1)];
            plan.stage = PlanStage::Done;
            plan.day = planned.map(day);
            plan.moment = Some(MomentId::from_bits(1));
            book.put(Record::Plan(Box::new(plan)));
        }
        assert_eq!(month(&book, today, today).plans, 2);
        assert_eq!(month(&book, day("2026-10-31"), today).plans, 0);
    }

    #[test]
    fn the_idea_of_a_month_is_for_what_is_not_written_down_in_it() {
        let november = day("2026-11-10");
        // The eleventh month begins at the first of the five.
        assert_eq!(idea(&MonthWords::default(), november), Some(0));
        let talked = MonthWords { told: 2, asked: 1, in_touch: 2, ..MonthWords::default() };
        assert_eq!(idea(&talked, november), Some(1));
        assert_eq!(idea(&MonthWords { good_news: 1, thanked: 1, ..talked }, november), Some(4));
        assert_eq!(idea(&MonthWords { asked: 0, ..talked }, november), Some(0), "told is only half of it");
        assert_eq!(idea(&MonthWords { asked: 0, ..talked }, day("2026-12-10")), Some(1), "they take turns");
        let all = MonthWords { good_news: 1, thanked: 1, asked_for_help: 1, ..talked };
        assert_eq!(idea(&all, november), None);
    }

    #[test]
    fn months_end_where_they_end() {
        let today = day("2028-03-15");
        assert_eq!(last_of(day("2028-02-10"), today), day("2028-02-29"));
        assert_eq!(last_of(day("2028-03-01"), today), today);
        assert_eq!(earliest(&Book::new(DeviceId::from_bits(1)), today), day("2028-03-01"));
    }
}
