//! F4: how giving and getting stand, in words only. Never a number, never a debt (Clark and Mills, evidence C).

use chrono::NaiveDate;

use crate::book::Book;
use crate::model::{Direction, Moment, Person, PersonId, Standing};

/// Days that count.
const LATELY_DAYS: i64 = 180;
/// With less than this given and received together, nothing can be said.
const ENOUGH: f64 = 4.0;
/// From here on one side is the larger.
const MORE: f64 = 0.35;

/// What was given and received, as sums of weights.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Sums {
    /// Given by me, G.
    pub given: f64,
    /// Received by me, R.
    pub received: f64,
}

/// How it stands, in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Balance {
    /// Not enough is noted yet.
    NotEnough,
    /// You gave a lot: you may ask too.
    GaveMore,
    /// About even.
    Even,
    /// You got a lot: a thank-you would land well.
    GotMore,
}

/// b = (G − R) / (G + R + 4), between −1 and 1; none while G + R < 4. Only for ordering (F2) and for words.
pub fn tilt(sums: Sums) -> Option<f64> {
    let both = sums.given + sums.received;
    (both >= ENOUGH).then(|| (sums.given - sums.received) / (both + 4.0))
}

/// F4 in words.
pub fn balance(sums: Sums) -> Balance {
    match tilt(sums) {
        None => Balance::NotEnough,
        Some(b) if b >= MORE => Balance::GaveMore,
        Some(b) if b <= -MORE => Balance::GotMore,
        Some(_) => Balance::Even,
    }
}

/// Adds the support of a moment, or one person's part of it.
fn add(sums: Sums, moment: &Moment, part: f64) -> Sums {
    moment.support.iter().fold(sums, |sums, given_or_got| {
        let weight = f64::from(u8::from(given_or_got.weight)) * part;
        let gave = given_or_got.direction != Direction::Received;
        let got = given_or_got.direction != Direction::Gave;
        Sums {
            given: sums.given + if gave { weight } else { 0.0 },
            received: sums.received + if got { weight } else { 0.0 },
        }
    })
}

fn lately(moment: &Moment, today: NaiveDate) -> bool {
    moment.day <= today && (today - moment.day).num_days() < LATELY_DAYS
}

/// What was given and received with one person in the last 180 days. What several shared is shared here too.
pub fn sums_with(book: &Book, person: &Person, today: NaiveDate) -> Sums {
    sums_in(&book.moments_with(person.id).collect::<Vec<_>>(), today)
}

/// The same of the moments with them.
pub fn sums_in(moments: &[&Moment], today: NaiveDate) -> Sums {
    moments.iter().filter(|moment| lately(moment, today)).fold(Sums::default(), |sums, moment| {
        #[expect(clippy::cast_precision_loss, reason = "a handful of people")]
        let sharers = moment.people.len().max(1) as f64;
        add(sums, moment, 1.0 / sharers)
    })
}

/// Whether balance with this person is spoken of: not where the relationship is one of care, in illness or grief,
/// or with those who have died or are kept apart.
pub fn is_spoken_of(book: &Book, person: &Person) -> bool {
    let here = !matches!(person.standing, Standing::Remembered | Standing::KeptApart);
    here && !person.caring && !book.settings().balance_muted
}

/// How it stands with one person; none where it is not spoken of.
pub fn balance_with(book: &Book, person: &Person, today: NaiveDate) -> Option<Balance> {
    is_spoken_of(book, person).then(|| balance(sums_with(book, person, today)))
}

/// How it stands in the whole network, over everyone with whom it is spoken of; none while it is muted.
pub fn balance_of_all(book: &Book, today: NaiveDate) -> Option<Balance> {
    (!book.settings().balance_muted).then(|| {
        let people = book.people().filter(|person| is_spoken_of(book, person));
        let people: Vec<PersonId> = people.map(|person| person.id).collect();
        let moments = book.moments_with_each(&people);
        let sums = moments.iter().map(|moments| sums_in(moments, today)).fold(Sums::default(), |all, one| {
            Sums { given: all.given + one.given, received: all.received + one.received }
        });
        balance(sums)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn sums(given: f64, received: f64) -> Sums {
        Sums { given, received }
    }

    #[track_caller]
    fn check(given: f64, received: f64, b: &str, words: Balance) {
        let sums = sums(given, received);
        assert_eq!(format!("{:.3}", tilt(sums).unwrap()), b);
        assert_eq!(balance(sums), words);
    }

    #[test]
    fn worked_examples() {
        check(8.0, 2.0, "0.429", Balance::GaveMore);
        check(3.0, 4.0, "-0.091", Balance::Even);
        check(0.0, 9.0, "-0.692", Balance::GotMore);
    }

    #[test]
    fn too_little_says_nothing() {
        assert_eq!(tilt(sums(1.0, 1.0)), None);
        assert_eq!(balance(sums(1.0, 1.0)), Balance::NotEnough);
        assert_eq!(balance(sums(2.0, 2.0)), Balance::Even);
    }

    proptest! {
        #[test]
        fn giving_and_getting_are_mirrored(given in 0u8..60, received in 0u8..60) {
            let (given, received) = (f64::from(given), f64::from(received));
            let (one, other) = (tilt(sums(given, received)), tilt(sums(received, given)));
            prop_assert_eq!(one.map(|b| -b), other);
            prop_assert!(one.is_none_or(|b| (-1.0..=1.0).contains(&b)));
        }
    }
}
