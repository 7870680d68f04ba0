//! What exists: people, moments, dates, places, check-ins, settings, and the small types they are made of.

pub mod ask;
pub mod channel;
pub mod check_in;
pub mod date;
pub mod good_moment;
pub mod hard_times_plan;
pub mod id;
pub mod important_date;
pub mod known_by;
mod ladder;
pub mod look_back;
pub mod moment;
pub mod opener;
pub mod person;
pub mod picture;
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
pub use date::{DateError, LeapDay, PartialDate, day_of};
pub use good_moment::GoodMoment;
pub use hard_times_plan::{HardTimesPart, HardTimesPlan, PlanLine};
pub use id::*;
pub use important_date::ImportantDate;
pub use ladder::{Again, Ladder, Rung};
pub use look_back::LookBack;
pub use moment::{Feeling, Handed, Initiative, Moment, News, Way};
pub use opener::{Occasion, Opener};
pub use person::{BestTime, NOT_NOW_DAYS, Person, Rhythm, Ring};
pub use picture::{Image, Picture};
pub use place::{Often, Place};
pub use plan::{Plan, PlanStage};
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

/// The kinds of record, each once, handed to another macro. Everything that must exist for every kind is made from this
/// table. `many` kinds have an id each, which stands after the key letter in the name of a record; of the kinds in `one`
/// there is a single record. Then come the words of the book, `book.plan(id)`, `book.plans()`, and those by which an undo
/// step stores for ever what was done: added, changed and deleted, or kept and deleted, or changed.
///
/// The order is that of the records within one change and one undo step, so a new kind comes last in its part.
macro_rules! kinds {
    ($make:ident) => {
        $make! {
            many {
                /// A person.
                Person PersonId "p" person people ("add_person" "change_person" "remove_person"),
                /// A moment.
                Moment MomentId "m" moment moments ("log_moment" "change_moment" "remove_moment"),
                /// A date worth remembering.
                ImportantDate ImportantDateId "e" important_date important_dates
                    ("add_milestone" "change_milestone" "remove_milestone"),
                /// A check-in.
                CheckIn CheckInId "c" check_in check_ins
                    ("record_check_in" "change_check_in" "remove_check_in"),
                /// A request for support.
                Ask AskId "a" ask asks ("log_ask" "settle_ask" "remove_ask"),
                /// Something to do together.
                Plan PlanId "l" plan plans ("keep_plan" "remove_plan"),
                /// Something to ask about.
                ToAsk ToAskId "o" to_ask to_asks ("keep_loop" "remove_loop"),
                /// Something good that someone did for me.
                ThankYou ThankYouId "t" thank_you thank_yous ("keep_thanks" "remove_thanks"),
                /// A place I go or went.
                Place PlaceId "v" place places ("keep_place" "remove_place"),
                /// A small step.
                SmallStep SmallStepId "s" small_step small_steps ("keep_small_step" "remove_small_step"),
                /// A good moment.
                GoodMoment GoodMomentId "g" good_moment good_moments ("keep_good_moment" "remove_good_moment"),
                /// A look back.
                LookBack LookBackId "r" look_back looks_back ("keep_look_back" "remove_look_back"),
                /// The picture of a person.
                Picture PictureId "f" picture pictures ("keep_picture" "remove_picture"),
            }
            one {
                /// My plan for hard times; empty before it is written.
                HardTimesPlan "hard_times" hard_times ("change_hard_times"),
                /// The choices that travel with the book.
                Settings "settings" settings ("change_settings"),
            }
        }
    };
}
pub(crate) use kinds;
