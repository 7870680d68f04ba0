//! Every word a person reads, a file for each room of the app.
//!
//! A section is declared with its English: the field and its sentence stand on one line. The same struct holds another
//! language once there is one, and a missing sentence does not compile.

/// What a field holds: a sentence, unless it says otherwise.
macro_rules! kind {
    () => { &'static str };
    ($kind:ty) => { $kind };
}

/// A section of the words: its struct, and beside each field what stands in it in English.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident, $english:ident { $($field:ident $(: $kind:ty)? = $says:expr,)* }) => {
        $(#[$doc])*
        #[derive(Debug, serde::Serialize)]
        #[expect(missing_docs, reason = "the English sentence says what each is for")]
        pub struct $name {
            $(pub $field: kind!($($kind)?),)*
        }

        /// The section in English.
        pub(in crate::text) const $english: $name = $name { $($field: $says,)* };
    };
}

/// A section with words for each variant of an enum: `seen, Seen = "…"` names the field and the variant. A new variant does
/// not compile without its words, and no order has to be kept.
macro_rules! words_for {
    ($(#[$doc:meta])* $name:ident, $english:ident, $enum:ident => $kind:ty { $($field:ident, $variant:ident = $says:expr,)* }) => {
        $(#[$doc])*
        #[derive(Debug, serde::Serialize)]
        #[expect(missing_docs, reason = "the variant says what each is for")]
        pub struct $name {
            $(pub $field: $kind,)*
        }

        impl $name {
            /// The words for one of them.
            pub const fn of(&self, one: $enum) -> $kind {
                match one {
                    $($enum::$variant => self.$field,)*
                }
            }
        }

        /// The section in English.
        pub(in crate::text) const $english: $name = $name { $($field: $says,)* };
    };
}

/// What undo calls keeping and deleting a record of this kind: in one way, or added, changed and deleted.
macro_rules! undo {
    ($kind:ident = $done:literal) => {
        undo! { $kind = $done, $done, $done }
    };
    ($kind:ident = $added:literal, $changed:literal, $removed:literal) => {
        impl $crate::text::undo::InUndo for $crate::model::$kind {
            const ENGLISH: $crate::text::ActsOfKind =
                $crate::text::ActsOfKind { added: $added, changed: $changed, removed: $removed };
        }
    };
}

mod ask;
mod check_in;
mod check_in_forms;
mod circles;
mod clauses;
mod data;
mod dates;
mod fill;
mod forms;
mod frame;
mod growing;
mod hard_times;
mod hello;
mod ideas;
mod import;
mod learn;
mod learn_pages;
mod lines;
mod linked;
mod look_back;
mod moments;
mod more;
mod occasions;
mod openers;
mod own_holes;
mod paragraph;
mod people;
mod person_form;
mod places;
mod plans;
mod plural;
mod questions;
mod reflecting;
mod settings;
mod shared;
mod shell;
mod support;
mod thanks;
mod today;
mod undo;
mod welcome;
mod word;

pub use ask::*;
pub use check_in::*;
pub use check_in_forms::*;
pub use circles::*;
pub use clauses::{fill_clauses, fill_own_words, with_hole};
pub use data::*;
pub use dates::*;
pub use fill::{fill, fill_count, fill_days};
pub use forms::{Count, Days};
pub use frame::*;
pub use growing::*;
pub use hard_times::*;
pub use hello::*;
pub use ideas::*;
pub use import::*;
pub use learn::*;
pub use learn_pages::LearnPages;
pub use lines::*;
pub use linked::{Linked, LinkedParts};
pub use look_back::*;
pub use moments::*;
pub use more::*;
pub use occasions::*;
pub use openers::*;
pub use own_holes::{with_holes_on_screen, with_our_holes};
pub use paragraph::{paragraph, row_of_facts};
pub use people::*;
pub use person_form::*;
pub use places::*;
pub use plans::*;
pub use questions::*;
pub use reflecting::*;
pub use settings::*;
pub use shared::*;
pub use shell::*;
pub use support::*;
pub use thanks::*;
pub use today::*;
use undo::ACTS;
pub use undo::{Acts, ActsOfKind, ActsOfKinds, SpecialActs};
pub use welcome::*;
pub use word::Word;

words! {
    /// All sentences of one language. Serialisable so that the build can fill the static pages by field name.
    Text, TEXT {
        shell: Shell = SHELL,
        lines: Lines = LINES,
        frame: Frame = FRAME,
        drafts: Drafts = DRAFTS,
        status: Status = STATUS,
        refusal: Refusals = REFUSAL,
        acts: Acts = ACTS,
        rings: Rings = RINGS,
        kinds: Kinds = KINDS,
        ties: Ties = TIES,
        ways: Ways = WAYS,
        best_times: BestTimes = BEST_TIMES,
        channels: Channels = CHANNELS,
        ago: Ago = AGO,
        since: Since = SINCE,
        welcome: Welcome = WELCOME,
        think: Think = THINK,
        today: Today = TODAY,
        people: People = PEOPLE,
        person: Person = PERSON,
        person_form: PersonForm = PERSON_FORM,
        hello: Hello = HELLO,
        moment: Moment = MOMENT,
        support: Support = SUPPORT,
        ask: Ask = ASK,
        help_choose: HelpChoose = HELP_CHOOSE,
        after: After = AFTER,
        hard_times: HardTimesWords = HARD_TIMES,
        hard: Hard = HARD,
        day_check: DayCheck = DAY_CHECK,
        thank: Thank = THANK,
        circles: Circles = CIRCLES,
        several: Several = SEVERAL,
        knows: Knows = KNOWS,
        coverage: Coverage = COVERAGE,
        balance: Balance = BALANCE,
        load: Load = LOAD,
        learn: Learn = LEARN,
        message: Message = MESSAGE,
        alone: Alone = ALONE,
        grow: Grow = GROW,
        reflect: Reflect = REFLECT,
        more: More = MORE,
        data: Data = DATA,
        erase: Erase = ERASE,
        restore: Restore = RESTORE,
        import: Import = IMPORT,
        settings: Settings = SETTINGS,
        about: About = ABOUT,
        not_found: NotFound = NOT_FOUND,
        recovery: Recovery = RECOVERY,
        sample: Sample = SAMPLE,
        openers: Openers = OPENERS,
        questions: Questions = QUESTIONS,
        starters: Starters = STARTERS,
        deck: Deck = DECK,
        talk: Talk = TALK,
        to_ask: ToAskWords = TO_ASK,
        dates: Dates = DATES,
        plans: Plans = PLANS,
        thank_yous: ThankYous = THANK_YOUS,
        calendar: Calendar = CALENDAR,
        moments: Moments = MOMENTS,
        rhythm: RhythmWords = RHYTHM,
        warm: Warm = WARM,
        ideas: Ideas = IDEAS,
        meet_people: MeetPeople = MEET_PEOPLE,
        small_steps: SmallSteps = SMALL_STEPS,
        places: PlacesIGo = PLACES_I_GO,
        ladder: LadderWords = LADDER,
        old_ties: OldTies = OLD_TIES,
        over_time: OverTimeWords = OVER_TIME,
        month_in_words: MonthInWords = MONTH_IN_WORDS,
        given_got: GivenGotWords = GIVEN_GOT,
        ways_you_meet: WaysYouMeet = WAYS_YOU_MEET,
        look_back: LookBackWords = LOOK_BACK,
        good_moments: GoodMomentWords = GOOD_MOMENTS,
        paper: PaperWords = PAPER,
        check_in: CheckInWords = CHECK_IN,
        check_ins: CheckInsWords = CHECK_INS,
        check_in_forms: CheckInForms = CHECK_IN_FORMS,
        reflect_doors: ReflectDoors = REFLECT_DOORS,
    }
}

/// The words in use.
pub fn text() -> &'static Text {
    &TEXT
}
