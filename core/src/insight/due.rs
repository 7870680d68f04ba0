//! F1: whom it would be good to reach out to next. The figures order a list and are never shown.

use chrono::NaiveDate;

use crate::book::Book;
use crate::gather::in_order;
use crate::insight::dates::{self, DayKind};
use crate::insight::rhythm;
use crate::model::{Person, PersonId, Ring};

/// From this share of the rhythm on, someone may be suggested.
const ELIGIBLE: f64 = 0.8;
/// Where "a while" begins.
const A_WHILE: f64 = 1.2;
/// Where a hello becomes a nice surprise; the priority grows no further, so that old gaps do not flood Today.
const LONG: f64 = 2.0;
/// A date worth remembering counts this many days ahead.
const IMPORTANT_DATE_DAYS: i64 = 7;

/// How long it has been, in words that blame nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Since {
    /// No moment is written down yet, so nothing is known.
    NotYet,
    /// In touch.
    InTouch,
    /// Good time to say hi.
    GoodTime,
    /// It's been a while.
    AWhile,
    /// Would be a nice surprise.
    NiceSurprise,
}

/// What F1 looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HelloFacts {
    /// The ring.
    pub ring: Ring,
    /// Days between hellos, at least 1; none means time alone never suggests.
    pub rhythm: Option<u32>,
    /// Civil days since the last contact, or since they were added; negative counts as 0.
    pub days: i64,
    /// No contact is written down, so that they may be suggested at once.
    pub never: bool,
    /// A message of theirs waits.
    pub waiting: bool,
    /// A date worth remembering within seven days.
    pub important_date: bool,
}

/// What F1 says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Due {
    /// Days since contact as a share of the rhythm, r.
    pub ratio: f64,
    /// 0 to 100, p: only for ordering.
    pub priority: f64,
    /// Whether to suggest at all.
    pub eligible: bool,
    /// In words.
    pub since: Since,
}

/// F1 for one person: r = max(0, days) / C; p = min(100, 40 min(r, 2) w + 12 waiting + 8 date),
/// w = 1, 0.9, 0.8 from the inside out. Eligible from r 0.8 on or with a flag; who has a rhythm and was never
/// contacted begins at r 0.8.
pub fn due(contact: HelloFacts) -> Due {
    // Civil days fit an f64 exactly.
    #[expect(clippy::cast_precision_loss, reason = "days are far below 2^52")]
    let days = contact.days.max(0) as f64;
    let least = if contact.never { ELIGIBLE } else { 0.0 };
    let ratio = contact.rhythm.map_or(0.0, |rhythm| (days / f64::from(rhythm.max(1))).max(least));
    let weight = match contact.ring {
        Ring::Closest => 1.0,
        Ring::Close => 0.9,
        Ring::Around => 0.8,
    };
    let flags = if contact.waiting { 12.0 } else { 0.0 } + if contact.important_date { 8.0 } else { 0.0 };
    Due {
        ratio,
        priority: (40.0 * ratio.min(LONG) * weight + flags).min(100.0),
        eligible: ratio >= ELIGIBLE || contact.waiting || contact.important_date,
        since: match ratio {
            _ if contact.never => Since::NotYet,
            r if r < ELIGIBLE => Since::InTouch,
            r if r < A_WHILE => Since::GoodTime,
            r if r < LONG || contact.ring == Ring::Closest => Since::AWhile,
            _ => Since::NiceSurprise,
        },
    }
}

/// One person to say hi to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Suggestion {
    /// Who.
    pub person: PersonId,
    /// Their ring.
    pub ring: Ring,
    /// What F1 says.
    pub due: Due,
    /// A message of theirs waits.
    pub waiting: bool,
    /// The nearest date within seven days, and in how many days.
    pub important_date: Option<(DayKind, i64)>,
}

/// The people it would be good to reach today, at most `places` of them, in order. Whoever came with an import and is not
/// sorted yet waits, unless something is written down of them. Whoever has two hellos of mine to
/// answer rests for one rhythm. The last of two or more places
/// goes to someone from the outer ring when none is there and one has r >= 0.8 (weak ties, evidence C).
pub fn suggestions(book: &Book, today: NaiveDate, places: usize) -> Vec<Suggestion> {
    if book.settings().paused_until.is_some_and(|until| today < until) {
        return Vec::new();
    }
    let soon = dates::soon(book, today, IMPORTANT_DATE_DAYS);
    let all = book
        .people()
        .filter(|person| person.may_be_suggested(today) && !waits_to_be_sorted(book, person))
        .map(|person| suggestion(book, person, today, soon.get(&person.id).copied()))
        .filter(|suggestion| suggestion.due.eligible)
        .collect();
    let all = in_order(all, |a: &Suggestion, b| {
        b.due.priority.total_cmp(&a.due.priority).then(a.person.cmp(&b.person))
    });
    // Whether they rest is looked at last, as it goes through their moments and few of many have a place.
    let awake = |suggestion: &&Suggestion| {
        book.person(suggestion.person).is_some_and(|person| !rests_after_hellos(book, person, today))
    };
    let mut chosen: Vec<Suggestion> = all.iter().filter(awake).copied().take(places).collect();
    if chosen.len() >= 2 && chosen.iter().all(|suggestion| suggestion.ring != Ring::Around) {
        let mut outer = all.iter().filter(|outer| outer.ring == Ring::Around && outer.due.ratio >= ELIGIBLE);
        if let (Some(outer), Some(last)) = (outer.find(awake), chosen.last_mut()) {
            *last = *outer;
        }
    }
    chosen
}

/// Whether two hellos found no answer, so that they rest for one rhythm.
fn rests_after_hellos(book: &Book, person: &Person, today: NaiveDate) -> bool {
    rhythm::rest_after_hellos(book, person).is_some_and(|until| until > today)
}

fn waits_to_be_sorted(book: &Book, person: &Person) -> bool {
    person.unsorted && person.waiting_since.is_none() && book.last_contact(person.id).is_none()
}

/// F1 for one person of the book.
pub fn due_of(book: &Book, person: &Person, today: NaiveDate) -> Due {
    let due = suggestion(book, person, today, None).due;
    Due { eligible: due.eligible && !rests_after_hellos(book, person, today), ..due }
}

/// How it stands with one person, whether they rest after hellos aside.
fn suggestion(
    book: &Book,
    person: &Person,
    today: NaiveDate,
    important_date: Option<(DayKind, i64)>,
) -> Suggestion {
    let rhythm = rhythm::days(book.settings(), person);
    let last = book.last_contact(person.id);
    let waiting = person.waiting_since.is_some();
    let due = due(HelloFacts {
        ring: person.ring,
        rhythm,
        days: (today - last.unwrap_or(person.added)).num_days(),
        never: last.is_none(),
        waiting,
        important_date: important_date.is_some(),
    });
    Suggestion { person: person.id, ring: person.ring, due, waiting, important_date }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn contact(ring: Ring, rhythm: u32, days: i64) -> HelloFacts {
        HelloFacts { ring, rhythm: Some(rhythm), days, never: false, waiting: false, important_date: false }
    }

    #[track_caller]
    fn check(contact: HelloFacts, ratio: &str, priority: &str, since: Since) {
        let due = due(contact);
        assert_eq!(format!("{:.3}", due.ratio), ratio, "r");
        assert_eq!(format!("{:.2}", due.priority), priority, "p");
        assert_eq!(due.since, since);
    }

    #[test]
    fn worked_example_1_inner_nine_days_with_an_important_date() {
        let nine = HelloFacts { important_date: true, ..contact(Ring::Closest, 7, 9) };
        check(nine, "1.286", "59.43", Since::AWhile);
    }

    #[test]
    fn worked_example_2_outer_four_hundred_days() {
        check(contact(Ring::Around, 180, 400), "2.222", "64.00", Since::NiceSurprise);
    }

    #[test]
    fn worked_example_3_never_contacted_is_eligible_at_once_and_never_in_touch() {
        let never = |ring, rhythm| HelloFacts { never: true, ..contact(ring, rhythm, 12) };
        check(HelloFacts { waiting: true, ..never(Ring::Close, 30) }, "0.800", "40.80", Since::NotYet);
        check(never(Ring::Close, 30), "0.800", "28.80", Since::NotYet);
        check(HelloFacts { days: 0, ..never(Ring::Closest, 7) }, "0.800", "32.00", Since::NotYet);
        check(never(Ring::Around, 180), "0.800", "25.60", Since::NotYet);
        assert!(due(never(Ring::Close, 30)).eligible);
        // Time goes on counting from the day they were added.
        check(HelloFacts { days: 90, ..never(Ring::Close, 30) }, "3.000", "72.00", Since::NotYet);
        let no_rhythm = HelloFacts { rhythm: None, ..never(Ring::Close, 30) };
        check(no_rhythm, "0.000", "0.00", Since::NotYet);
        assert!(!due(no_rhythm).eligible, "time alone never suggests them");
    }

    #[test]
    fn a_message_that_waits_is_a_reason_by_itself() {
        let waiting = HelloFacts { waiting: true, ..contact(Ring::Close, 30, 12) };
        check(waiting, "0.400", "26.40", Since::InTouch);
        assert!(due(waiting).eligible);
        assert!(!due(contact(Ring::Close, 30, 12)).eligible);
    }

    #[test]
    fn boundaries_of_a_thirty_day_rhythm() {
        check(contact(Ring::Close, 30, 24), "0.800", "28.80", Since::GoodTime);
        check(contact(Ring::Close, 30, 36), "1.200", "43.20", Since::AWhile);
        check(contact(Ring::Close, 30, 60), "2.000", "72.00", Since::NiceSurprise);
        check(contact(Ring::Closest, 7, 14), "2.000", "80.00", Since::AWhile);
        assert!(due(contact(Ring::Close, 30, 24)).eligible);
        assert!(!due(contact(Ring::Close, 30, 23)).eligible);
    }

    #[test]
    fn a_contact_in_the_future_counts_as_today() {
        check(contact(Ring::Close, 30, -3), "0.000", "0.00", Since::InTouch);
    }

    proptest! {
        #[test]
        fn never_falls_as_days_pass(rhythm in 1u32..400, days in 0i64..800, never: bool, waiting: bool, important_date: bool) {
            let at = |days| due(HelloFacts { never, waiting, important_date, ..contact(Ring::Close, rhythm, days) }).priority;
            prop_assert!(at(days + 1) >= at(days));
            prop_assert!((0.0..=100.0).contains(&at(days)));
        }
    }
}
