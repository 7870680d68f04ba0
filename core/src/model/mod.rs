//! What exists: people, moments, dates, places, check-ins, settings, and the small types they are made of.

pub mod ask;
pub mod channel;
pub mod check_in;
pub mod date;
pub mod good_moment;
pub mod hard_times_plan;
pub mod id;
pub mod important_date;
pub mod ladder;
pub mod look_back;
pub mod moment;
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
pub mod thank_you;
pub mod to_ask;
mod unknown;
pub mod words;

pub use ask::{Ask, Outcome};
pub use channel::{Channel, Messenger, Reach};
pub use check_in::{CheckIn, Instrument};
pub use date::{DateError, LeapDay, PartialDate};
pub use good_moment::GoodMoment;
pub use hard_times_plan::{HardTimesPlan, Part, PlanLine};
pub use id::{
    AskId, CheckInId, DeviceId, GoodMomentId, Id, IdError, ImportantDateId, LookBackId, MomentId, PersonId,
    PlaceId, PlanId, SmallStepId, ThankYouId, ToAskId,
};
pub use important_date::ImportantDate;
pub use ladder::{Again, Ladder, Rung};
pub use look_back::LookBack;
pub use moment::{Feeling, Initiative, Moment, News, Way};
pub use opener::{Occasion, Opener};
pub use person::{BestTime, Person, Rhythm, Ring};
pub use place::{Often, Place};
pub use plan::{Plan, Stage};
pub use relationship::{FamilyTie, Relationship};
pub use settings::{DeviceSettings, Settings, TextSize, Theme};
pub use small_step::{Cue, SmallStep};
pub use stamp::{Stamp, Stamps};
pub use standing::{RestWhy, Standing};
pub use support::{Comfort, Direction, GivenOrGot, Kind, Strength, Weight};
pub use thank_you::ThankYou;
pub use to_ask::ToAsk;
pub use unknown::{Unknown, Written};
pub use words::{Name, WordError};
