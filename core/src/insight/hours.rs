//! F7: hours together, as a hint and never a demotion (Hall 2018: 355 people who had moved and 112 students).

use chrono::NaiveDate;

use crate::book::Book;
use crate::model::{Moment, PersonId, Way};

/// Days that make the pace.
const LATELY_DAYS: i64 = 28;
/// Weeks in them.
const LATELY_WEEKS: f64 = 4.0;
/// Hours a week below which nothing is said of how long something takes.
const SLOW: f64 = 0.25;
/// What a minute in person counts, in twentieths: whole numbers, so that many short moments come to exactly their hours.
const IN_PERSON: u64 = 20;
/// What a minute of work or class counts: a quarter.
const OBLIGATORY: u64 = 5;
/// What a minute by voice, video or online counts: 0.8. Where it is not noted how, it counts the same: our own choice.
const AT_A_DISTANCE: u64 = 16;

/// What so many hours together tend to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum HoursStage {
    /// Below 10 hours.
    New,
    /// Below 50.
    GettingToKnow,
    /// Below 90.
    CasualFriend,
    /// Below 200.
    Friend,
    /// From 200 on.
    CloseFriend,
}

/// Where the next stage begins, in hours.
const STAGES: [(HoursStage, f64); 4] = [
    (HoursStage::New, 10.0),
    (HoursStage::GettingToKnow, 50.0),
    (HoursStage::CasualFriend, 90.0),
    (HoursStage::Friend, 200.0),
];

/// Time together with someone.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Together {
    /// Effective hours, H = in person + 0.8 by voice or video + 0.25 obligatory; text counts nothing here.
    pub hours: f64,
    /// What they tend to be. The word that the person chose wins.
    pub stage: HoursStage,
    /// Hours at which the next stage begins; none beyond the last.
    pub next: Option<f64>,
    /// Weeks until then at the pace of the last 28 days; none where that pace says nothing.
    pub weeks: Option<u32>,
}

/// F7 from effective hours in all and in the last 28 days.
pub fn together_from(hours: f64, lately: f64) -> Together {
    let ahead = STAGES.into_iter().find(|(_, end)| hours < *end);
    let next = ahead.map(|(_, end)| end);
    let pace = lately / LATELY_WEEKS;
    let weeks = next.filter(|_| pace >= SLOW).map(|next| ((next - hours) / pace).ceil());
    // At most 200 hours at a quarter of an hour a week: 800 weeks.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 800")]
    let weeks = weeks.map(|weeks| weeks as u32);
    Together { hours, stage: ahead.map_or(HoursStage::CloseFriend, |(stage, _)| stage), next, weeks }
}

/// The effective time of a moment in twentieths of a minute, for each of those who were there.
fn effective(moment: &Moment) -> u64 {
    let counts = match moment.way {
        Some(Way::Text) => 0,
        _ if moment.obligatory => OBLIGATORY,
        Some(Way::Met) => IN_PERSON,
        Some(Way::Call | Way::Video | Way::Online) | None => AT_A_DISTANCE,
    };
    u64::from(moment.minutes.unwrap_or_default()) * counts
}

fn hours<'a>(moments: impl Iterator<Item = &'a Moment>) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "a life has fewer minutes than 2^52")]
    let twentieths = moments.map(effective).sum::<u64>() as f64;
    twentieths / 1_200.0
}

/// Time together with someone, as far as it was noted, up to this day.
pub fn together(book: &Book, person: PersonId, today: NaiveDate) -> Together {
    let past = || book.moments_with(person).filter(|moment| moment.day <= today);
    let lately = past().take_while(|moment| (today - moment.day).num_days() < LATELY_DAYS);
    together_from(hours(past()), hours(lately))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{DeviceId, MomentId};
    use crate::record::Record;
    use chrono::Days;
    use proptest::prelude::*;

    fn today() -> NaiveDate {
        "2026-11-22".parse().unwrap()
    }

    fn logged(moments: &[(u64, Option<Way>, u32, bool)]) -> Together {
        let mut book = Book::new(DeviceId::from_bits(1));
        let ana = PersonId::from_bits(1);
        for (n, (ago, way, minutes, obligatory)) in (1..).zip(moments) {
            let day = today() - Days::new(*ago);
            let mut moment = Moment::new(MomentId::from_bits(n), day, vec![ana, PersonId::from_bits(2)]);
            (moment.way, moment.minutes, moment.obligatory) = (*way, Some(*minutes), *obligatory);
            book.put(Record::Moment(Box::new(moment)));
        }
        together(&book, ana, today())
    }

    #[test]
    fn worked_examples() {
        let one = together_from(12.0 + 5.0 * 0.8 + 40.0 * 0.25, 8.0);
        assert_eq!(format!("{:.2}", one.hours), "26.00");
        assert_eq!((one.stage, one.next, one.weeks), (HoursStage::GettingToKnow, Some(50.0), Some(12)));
        let two = together_from(92.0, 12.0);
        assert_eq!((two.stage, two.next, two.weeks), (HoursStage::Friend, Some(200.0), Some(36)));
        let three = together_from(205.0, 12.0);
        assert_eq!((three.stage, three.next, three.weeks), (HoursStage::CloseFriend, None, None));
        let four = together_from(3.0, 0.5);
        assert_eq!((four.stage, four.weeks), (HoursStage::New, None));
    }

    #[test]
    fn each_stage_begins_at_its_hour() {
        for (hours, below, from) in [
            (10.0, HoursStage::New, HoursStage::GettingToKnow),
            (50.0, HoursStage::GettingToKnow, HoursStage::CasualFriend),
            (90.0, HoursStage::CasualFriend, HoursStage::Friend),
            (200.0, HoursStage::Friend, HoursStage::CloseFriend),
        ] {
            assert_eq!(together_from(hours - 0.01, 0.0).stage, below);
            assert_eq!(together_from(hours, 0.0).stage, from);
        }
        assert_eq!(together_from(0.0, 1.0).weeks, Some(40), "a quarter of an hour a week says something");
    }

    #[test]
    fn the_way_decides_what_an_hour_counts() {
        for (way, obligatory, hours) in [
            (Some(Way::Met), false, "1.00"),
            (Some(Way::Call), false, "0.80"),
            (Some(Way::Video), false, "0.80"),
            (Some(Way::Online), false, "0.80"),
            (None, false, "0.80"),
            (Some(Way::Text), false, "0.00"),
            (Some(Way::Met), true, "0.25"),
            (Some(Way::Text), true, "0.00"),
        ] {
            assert_eq!(format!("{:.2}", logged(&[(3, way, 60, obligatory)]).hours), hours, "{way:?}");
        }
    }

    #[test]
    fn the_pace_is_that_of_the_last_28_days() {
        let met = Some(Way::Met);
        assert_eq!(logged(&[(27, met, 240, false)]).weeks, Some(6));
        assert_eq!(logged(&[(28, met, 240, false)]).weeks, None);
        assert_eq!(logged(&[]), together_from(0.0, 0.0));
        let short: Vec<_> = (0..600).map(|_| (40, met, 1, false)).collect();
        assert_eq!(logged(&short).stage, HoursStage::GettingToKnow, "600 minutes are exactly ten hours");
    }

    proptest! {
        #[test]
        fn no_moment_more_ever_lowers_a_stage(
            days in proptest::collection::vec(0..400_u64, 1..12),
            minutes in proptest::collection::vec(0..1_440_u32, 12),
        ) {
            let all: Vec<_> =
                days.iter().zip(minutes).map(|(ago, minutes)| (*ago, Some(Way::Met), minutes, false)).collect();
            let (fewer, more) = (logged(&all[1..]), logged(&all));
            prop_assert!(more.hours >= fewer.hours && more.stage >= fewer.stage);
        }
    }
}
