//! What was given and got, by kind, in words only: never a figure, never a debt.

use chrono::NaiveDate;

use crate::book::Book;
use crate::insight::balance;
use crate::model::{Direction, Kind, PersonId};

/// Days that count, as in F4.
const LATELY_DAYS: i64 = 180;

/// How often something was noted, in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum HowOften {
    /// Not noted, which says nothing about whether it was there.
    NotNoted,
    /// Once.
    Once,
    /// A few times: two to four.
    AFewTimes,
    /// Often.
    Often,
}

impl HowOften {
    const fn of(n: usize) -> Self {
        match n {
            0 => Self::NotNoted,
            1 => Self::Once,
            2..=4 => Self::AFewTimes,
            _ => Self::Often,
        }
    }
}

/// A kind of support.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GivenGot {
    /// The kind.
    pub kind: Kind,
    /// How often I gave it.
    pub gave: HowOften,
    /// How often I got it.
    pub got: HowOften,
}

/// Whether a day is one of those that count.
pub(super) fn is_lately(day: NaiveDate, today: NaiveDate) -> bool {
    (0..LATELY_DAYS).contains(&(today - day).num_days())
}

/// All kinds, over everyone with whom giving and getting is spoken of; none while that is muted.
pub fn given_got(book: &Book, today: NaiveDate) -> Option<[GivenGot; 5]> {
    if book.settings().balance_muted {
        return None;
    }
    let spoken_of =
        |id: &PersonId| book.person(*id).is_some_and(|person| balance::is_spoken_of(book, person));
    let moments =
        book.moments().filter(|moment| is_lately(moment.day, today) && moment.people.iter().any(spoken_of));
    let given: Vec<_> = moments.flat_map(|moment| &moment.support).collect();
    Some(Kind::ALL.map(|kind| {
        let n = |not: Direction| given.iter().filter(|one| one.kind == kind && one.direction != not).count();
        GivenGot { kind, gave: HowOften::of(n(Direction::Received)), got: HowOften::of(n(Direction::Gave)) }
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::*;
    use crate::record::Record;
    use chrono::Days;

    #[test]
    fn times_are_told_in_words() {
        for (n, words) in [
            (0, HowOften::NotNoted),
            (1, HowOften::Once),
            (2, HowOften::AFewTimes),
            (4, HowOften::AFewTimes),
            (5, HowOften::Often),
            (500, HowOften::Often),
        ] {
            assert_eq!(HowOften::of(n), words);
        }
    }

    #[test]
    fn both_ways_counts_on_both_sides_and_who_is_not_spoken_of_on_neither() {
        let today: NaiveDate = "2026-11-22".parse().unwrap();
        let mut book = Book::new(DeviceId::from_bits(1));
        for n in 1..=2 {
            let name = Name::new("Someone").unwrap();
            let mut person = Person::new(PersonId::from_bits(n), name, Ring::Close, today);
            person.caring = n == 2;
            book.put(Record::Person(Box::new(person)));
        }
        let rows = [
            (1, 1, Direction::Both),
            (1, 179, Direction::Gave),
            (1, 180, Direction::Gave),
            (2, 1, Direction::Received),
        ];
        for (n, (person, ago, direction)) in (1..).zip(rows) {
            let people = vec![PersonId::from_bits(person)];
            let mut moment = Moment::new(MomentId::from_bits(n), today - Days::new(ago), people);
            moment.support = vec![GivenOrGot { kind: Kind::Hand, direction, weight: Weight::Light }];
            book.put(Record::Moment(Box::new(moment)));
        }
        let hand = given_got(&book, today).unwrap().into_iter().find(|row| row.kind == Kind::Hand).unwrap();
        assert_eq!((hand.gave, hand.got), (HowOften::AFewTimes, HowOften::Once));
        let mut settings = book.settings().clone();
        settings.balance_muted = true;
        settings.stamp = Some(book.next_stamp());
        book.put(Record::Settings(Box::new(settings)));
        assert_eq!(given_got(&book, today), None);
    }
}
