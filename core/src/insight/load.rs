//! F3: how much someone was asked lately, and when it will be lighter again. Advice, never a block; never a number.

use chrono::{Days, NaiveDate};

use crate::book::Book;
use crate::locale::Locale;
use crate::model::{Direction, Moment, Person, Ring};

/// Days after which an ask weighs nothing.
const FADES_DAYS: i64 = 28;
/// From this load on, a lighter ask is kinder.
const GENTLE: f64 = 0.7;
/// From this load on, somebody else this week.
const BREATHER: f64 = 1.0;
/// The same worry, so often within so many days with one person, gets a kind word (evidence C, Rose 2002).
const WORRY_TIMES: usize = 3;
const WORRY_DAYS: u64 = 7;

/// One ask as F3 sees it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Asked {
    /// 1, 2 or 3, shared by all who were asked together.
    pub weight: f64,
    /// Civil days ago; a day to come counts as today.
    pub age: i64,
}

/// How it stands with asking someone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Going {
    /// Not asked much lately.
    Fresh,
    /// Go gently: a lighter ask, or begin with how they are.
    Gently,
    /// Somebody else this week?
    Breather,
}

/// What F3 says of one person.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Load {
    /// L, the load as a share of what is fine: only for ordering and for words.
    pub share: f64,
    /// In words.
    pub going: Going,
}

/// F3: load = Σ weight · max(0, 1 − age / 28), L = load / capacity. Below 0.7 fresh, below 1 gently, else a breather.
pub fn load(asks: &[Asked], capacity: f64) -> Load {
    let share = share_after(asks, capacity, 0);
    let going = match share {
        share if share < GENTLE => Going::Fresh,
        share if share < BREATHER => Going::Gently,
        _ => Going::Breather,
    };
    Load { share, going }
}

/// The least number of days after which they are fresh; 0 when they are.
pub fn fresh_in(asks: &[Asked], capacity: f64) -> u32 {
    // After 28 days nothing weighs any more.
    (0..=28_u32).find(|days| share_after(asks, capacity, (*days).into()) < GENTLE).unwrap_or(28)
}

/// L as it will be in so many days.
fn share_after(asks: &[Asked], capacity: f64, days: i64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "days are far below 2^52")]
    let left = |age: i64| (1.0 - (age.max(0) + days) as f64 / FADES_DAYS as f64).max(0.0);
    // A sum over nothing would be minus zero.
    let load = asks.iter().fold(0.0, |load, ask| load + ask.weight * left(ask.age));
    load / capacity.max(0.1)
}

/// How much asking in four weeks is fine: the person's own figure, else 6, 3, 1.5 from the inside out [H].
pub fn capacity(person: &Person) -> f64 {
    let of_ring = match person.ring {
        Ring::Closest => 6.0,
        Ring::Close => 3.0,
        Ring::Around => 1.5,
    };
    person.capacity_tenths.map_or(of_ring, |tenths| f64::from(tenths) / 10.0)
}

/// What was asked of someone lately: asks, and support received in moments that no ask speaks of already.
pub fn asked_of(book: &Book, person: &Person, today: NaiveDate) -> Vec<Asked> {
    asked_in(book, person, &book.moments_with(person.id).collect::<Vec<_>>(), today)
}

/// The same of the moments with them.
fn asked_in(book: &Book, person: &Person, moments: &[&Moment], today: NaiveDate) -> Vec<Asked> {
    let age = |day: NaiveDate| (today - day).num_days();
    let lately = |day: NaiveDate| age(day) < FADES_DAYS;
    let asks = book.asks().filter(|ask| ask.person == person.id && lately(ask.day));
    let asks = asks.map(|ask| Asked { weight: f64::from(u8::from(ask.weight)), age: age(ask.day) });
    let moments = moments.iter().filter(|moment| lately(moment.day));
    let unspoken = moments
        .filter(|moment| !book.asks().any(|ask| ask.moment == Some(moment.id) && ask.person == person.id));
    let received = unspoken.flat_map(|moment| {
        #[expect(clippy::cast_precision_loss, reason = "a handful of people")]
        let sharers = moment.people.len().max(1) as f64;
        let got = moment.support.iter().filter(|given_or_got| given_or_got.direction != Direction::Gave);
        got.map(move |given_or_got| Asked {
            weight: f64::from(u8::from(given_or_got.weight)) / sharers,
            age: age(moment.day),
        })
    });
    asks.chain(received).collect()
}

/// F3 for one person of the book.
pub fn load_of(book: &Book, person: &Person, today: NaiveDate) -> Load {
    load(&asked_of(book, person, today), capacity(person))
}

/// The same of the moments with them.
pub fn load_in(book: &Book, person: &Person, moments: &[&Moment], today: NaiveDate) -> Load {
    load(&asked_in(book, person, moments, today), capacity(person))
}

/// The day of the latest ask, or of the latest support received in these moments with them.
pub fn last_asked(book: &Book, person: &Person, moments: &[&Moment]) -> Option<NaiveDate> {
    let ask = book.asks().filter(|ask| ask.person == person.id).map(|ask| ask.day).max();
    let received = |moment: &&&Moment| {
        moment.support.iter().any(|given_or_got| given_or_got.direction != Direction::Gave)
    };
    ask.max(moments.iter().filter(received).map(|moment| moment.day).max())
}

/// The worry that was talked about with this person three times within a week, as last written; none otherwise.
pub fn repeated_worry(book: &Book, person: &Person, today: NaiveDate, locale: &dyn Locale) -> Option<String> {
    let since = today.checked_sub_days(Days::new(WORRY_DAYS - 1)).unwrap_or(today);
    let moments = book.moments_with(person.id).take_while(|moment| moment.day >= since);
    let topics: Vec<&str> = moments.filter_map(|m| m.topic.as_deref()).collect();
    let same = |a: &str, b: &str| locale.lower(a.trim()) == locale.lower(b.trim());
    topics
        .iter()
        .find(|topic| {
            !topic.trim().is_empty()
                && topics.iter().filter(|other| same(topic, other)).count() >= WORRY_TIMES
        })
        .map(|topic| topic.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn asks(asked: &[(f64, i64)]) -> Vec<Asked> {
        asked.iter().map(|(weight, age)| Asked { weight: *weight, age: *age }).collect()
    }

    #[track_caller]
    fn check(asked: &[(f64, i64)], capacity: f64, share: &str, going: Going, fresh_in: u32) {
        let (asks, found) = (asks(asked), load(&asks(asked), capacity));
        assert_eq!(format!("{:.3}", found.share), share);
        assert_eq!((found.going, super::fresh_in(&asks, capacity)), (going, fresh_in));
    }

    #[test]
    fn worked_example_1_inner_go_gently_fresh_in_four_days() {
        let asked = [(2.0, 0), (2.0, 7), (3.0, 14)];
        assert_eq!(format!("{:.3}", load(&asks(&asked), 1.0).share), "5.000");
        check(&asked, 6.0, "0.833", Going::Gently, 4);
    }

    #[test]
    fn worked_example_2_outer_a_breather_for_twelve_days() {
        assert_eq!(format!("{:.3}", load(&asks(&[(2.0, 2)]), 1.0).share), "1.857");
        check(&[(2.0, 2)], 1.5, "1.238", Going::Breather, 12);
    }

    #[test]
    fn worked_example_3_middle_fresh() {
        assert_eq!(format!("{:.3}", load(&asks(&[(1.0, 28), (1.0, 27)]), 1.0).share), "0.036");
        check(&[(1.0, 28), (1.0, 27)], 3.0, "0.012", Going::Fresh, 0);
    }

    #[test]
    fn edges_an_old_ask_weighs_nothing_and_one_to_come_weighs_like_today() {
        check(&[(3.0, 28), (3.0, 400)], 1.5, "0.000", Going::Fresh, 0);
        check(&[(2.0, -5)], 3.0, "0.667", Going::Fresh, 0);
        check(&[], 6.0, "0.000", Going::Fresh, 0);
        check(&[(3.0, 0)], 3.0, "1.000", Going::Breather, 9);
    }

    proptest! {
        #[test]
        fn never_rises_as_time_passes(asked in prop::collection::vec((1u8..4, -3i64..60), 0..9), days in 0i64..40) {
            let asked: Vec<Asked> = asked.iter().map(|(w, age)| Asked { weight: f64::from(*w), age: *age }).collect();
            let later = |days: i64| share_after(&asked, 3.0, days);
            prop_assert!(later(days + 1) <= later(days));
            let days = fresh_in(&asked, 3.0);
            prop_assert!(later(days.into()) < GENTLE);
            prop_assert!(days == 0 || later(i64::from(days) - 1) >= GENTLE);
        }
    }
}
