//! What exists: people, moments, milestones, places, check-ins, settings, and the small types they are made of.

pub mod ask;
pub mod channel;
pub mod check_in;
pub mod date;
pub mod good_moment;
pub mod hard_times;
pub mod id;
pub mod ladder;
pub mod look_back;
pub mod milestone;
pub mod moment;
pub mod open_loop;
pub mod opener;
pub mod person;
pub mod place;
pub mod plan;
pub mod relationship;
pub mod settings;
pub mod small_step;
pub mod stamp;
pub mod standing;
pub mod support;
pub mod thanks;
pub mod words;

pub use ask::{Ask, Outcome};
pub use channel::{App, Channel, Reach};
pub use check_in::{CheckIn, Instrument};
pub use date::{DateError, LeapDay, PartialDate};
pub use good_moment::GoodMoment;
pub use hard_times::{HardTimes, Part, PlanLine};
pub use id::{
    AskId, CheckInId, DeviceId, GoodMomentId, IdError, LookBackId, MilestoneId, MomentId, OpenLoopId,
    PersonId, PlaceId, PlanId, SmallStepId, ThanksId,
};
pub use ladder::{Again, Ladder, Rung};
pub use look_back::LookBack;
pub use milestone::Milestone;
pub use moment::{Feeling, Initiative, Moment, News, Way};
pub use open_loop::OpenLoop;
pub use opener::{Occasion, Opener};
pub use person::{BestTime, Person, Rhythm, Ring};
pub use place::{Often, Place};
pub use plan::{Plan, Stage};
pub use relationship::{FamilyTie, Relationship};
pub use settings::{DeviceSettings, Settings, TextSize, Theme};
pub use small_step::{Cue, SmallStep};
pub use stamp::Stamp;
pub use standing::{RestWhy, Standing};
pub use support::{Comfort, Direction, Exchange, Kind, Strength, Weight};
pub use thanks::Thanks;
pub use words::{Name, Unknown, WordError};

/// Leaves a field out of the stored form when it says nothing, so that a record stays small.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
