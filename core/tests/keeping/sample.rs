//! The made-up people: a sound book on every day, with something to see on each screen.

use chrono::{Days, NaiveDate};
use mainstay_core::insight::balance::{Balance, balance_of_all};
use mainstay_core::insight::load::{Going, load_of};
use mainstay_core::insight::trend::{ResultChange, change, trend};
use mainstay_core::model::{Instrument, PersonId, Standing};
use mainstay_core::sample::sample_book;
use mainstay_core::view::month::{first_of, month};
use mainstay_core::view::today::TodayState;
use mainstay_core::view::{
    coverage, dates, drifting, given_got, hard_times, ladder, looking_back, old_friends, over_time, places,
    plans, small_steps, thank_yous, to_ask, today, ways,
};

use super::laws::assert_sound;
use super::world::*;

/// Every eleventh day of three years, and the day that few years have.
fn days() -> impl Iterator<Item = NaiveDate> {
    let first = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
    let leap = NaiveDate::from_ymd_opt(2028, 2, 29).unwrap();
    (0..100).map(move |n| first.checked_add_days(Days::new(n * 11)).unwrap()).chain([leap])
}

#[test]
fn made_up_people_are_a_sound_book_of_a_year_on_every_day() {
    for day in days() {
        let book = sample_book(HERE, day);
        assert_sound(&book);
        assert_eq!(book.n_newer(), 0);
        assert_eq!(book.people().count(), 14, "{day}");
        assert!(book.moments().all(|moment| moment.day < day), "{day}");
        let earliest = book.moments().map(|moment| moment.day).min().unwrap();
        assert!((300..365).contains(&(day - earliest).num_days()), "{day}");
        let fields = book.records().map(|record| format!("{record:?}")).collect::<String>();
        assert!(
            !["@", "~", "$"].iter().any(|sign| fields.contains(&format!("{sign}1"))),
            "a sign is left: {day}"
        );
    }
}

#[test]
fn every_screen_has_something_to_show_of_them() {
    for day in days() {
        let book = sample_book(HERE, day);
        let person = |nth| book.person(PersonId::from_bits(nth)).unwrap();
        let view = today::today(&book, day);
        assert_eq!((view.state, view.hellos.len()), (TodayState::Hellos, 2), "{day}");
        assert!(!view.coming.is_empty() && !to_ask::today(&book, day).is_empty(), "{day}");
        assert!(!plans::today(&book, day).is_empty() && !small_steps::open(&book).is_empty(), "{day}");
        assert!(!dates::hard_days(&book, day).is_empty() && dates::dates(&book, day).soon.len() > 1, "{day}");
        assert!(!places::places(&book, day).places.is_empty() && !ladder::getting_to_know(&book).is_empty());
        assert_eq!(load_of(&book, person(9), day).going, Going::Breather, "{day}");
        assert!(matches!(person(8).standing, Standing::Resting { .. }));
        assert!(given_got::given_got(&book, day).is_some(), "{day}");
        assert!(!matches!(balance_of_all(&book, day), None | Some(Balance::NotEnough)), "{day}");
        assert!(thank_yous::thank_yous(&book).iter().any(|row| row.thank_you.thanked.is_none()));
        assert!(
            looking_back::good_moments(&book).len() > 3 && looking_back::looks_back(&book, day).len() == 2
        );
        let answered = trend(&book, Instrument::ThreeQuestions);
        assert!(
            answered.len() > 3
                && change(&answered, answered.len() - 1, Instrument::ThreeQuestions) != ResultChange::First
        );
        assert!(!over_time::by_month(&book, day).is_empty(), "{day}");
        let before = over_time::month_before(first_of(day));
        assert!(month(&book, before, day).in_touch > 4, "{day}");
        assert!(!coverage::what_if(&book, day, person(5).id).unwrap().missing.is_empty(), "{day}");
        assert!(
            !drifting::drifting(&book, day).is_empty() || !old_friends::old_friends(&book, day).is_empty(),
            "{day}"
        );
        assert!(!hard_times::hard_times(&book, day).is_empty());
        assert!(ways::ways(&book, day).n > 20, "{day}");
    }
}
