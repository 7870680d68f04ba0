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
pub use undo::{ActsOfKind, ActsOfKinds, ActsWords, SpecialActsWords};
pub use welcome::*;
pub use word::Word;

words! {
    /// All sentences of one language. Serialisable so that the build can fill the static pages by field name.
    Text, TEXT {
        shell: &'static ShellWords = &SHELL,
        lines: &'static LinesWords = &LINES,
        frame: &'static FrameWords = &FRAME,
        drafts: &'static DraftsWords = &DRAFTS,
        status: &'static StatusWords = &STATUS,
        refusal: &'static RefusalsWords = &REFUSAL,
        acts: &'static ActsWords = &ACTS,
        rings: &'static RingsWords = &RINGS,
        kinds: &'static KindsWords = &KINDS,
        ties: &'static TiesWords = &TIES,
        ways: &'static WaysWords = &WAYS,
        best_times: &'static BestTimesWords = &BEST_TIMES,
        channels: &'static ChannelsWords = &CHANNELS,
        ago: &'static AgoWords = &AGO,
        since: &'static SinceWords = &SINCE,
        welcome: &'static WelcomeWords = &WELCOME,
        think: &'static ThinkWords = &THINK,
        today: &'static TodayWords = &TODAY,
        people: &'static PeopleWords = &PEOPLE,
        person: &'static PersonWords = &PERSON,
        person_form: &'static PersonFormWords = &PERSON_FORM,
        hello: &'static HelloWords = &HELLO,
        moment: &'static MomentWords = &MOMENT,
        support: &'static SupportWords = &SUPPORT,
        ask: &'static AskWords = &ASK,
        help_choose: &'static HelpChooseWords = &HELP_CHOOSE,
        after: &'static AfterWords = &AFTER,
        hard_times: &'static HardTimesWords = &HARD_TIMES,
        hard: &'static HardWords = &HARD,
        day_check: &'static DayCheckWords = &DAY_CHECK,
        thank: &'static ThankWords = &THANK,
        circles: &'static CirclesWords = &CIRCLES,
        several: &'static SeveralWords = &SEVERAL,
        knows: &'static KnowsWords = &KNOWS,
        coverage: &'static CoverageWords = &COVERAGE,
        balance: &'static BalanceWords = &BALANCE,
        load: &'static LoadWords = &LOAD,
        learn: &'static LearnWords = &LEARN,
        message: &'static MessageWords = &MESSAGE,
        alone: &'static AloneWords = &ALONE,
        grow: &'static GrowWords = &GROW,
        reflect: &'static ReflectWords = &REFLECT,
        more: &'static MoreWords = &MORE,
        data: &'static DataWords = &DATA,
        erase: &'static EraseWords = &ERASE,
        restore: &'static RestoreWords = &RESTORE,
        import: &'static ImportWords = &IMPORT,
        settings: &'static SettingsWords = &SETTINGS,
        about: &'static AboutWords = &ABOUT,
        not_found: &'static NotFoundWords = &NOT_FOUND,
        not_arrived: &'static NotArrivedWords = &NOT_ARRIVED,
        recovery: &'static RecoveryWords = &RECOVERY,
        sample: &'static SampleWords = &SAMPLE,
        openers: &'static OpenersWords = &OPENERS,
        questions: &'static QuestionsWords = &QUESTIONS,
        starters: &'static StartersWords = &STARTERS,
        deck: &'static DeckWords = &DECK,
        talk: &'static TalkWords = &TALK,
        to_ask: &'static ToAskWords = &TO_ASK,
        dates: &'static DatesWords = &DATES,
        plans: &'static PlansWords = &PLANS,
        thank_yous: &'static ThankYousWords = &THANK_YOUS,
        calendar: &'static CalendarWords = &CALENDAR,
        moments: &'static MomentsWords = &MOMENTS,
        rhythm: &'static RhythmWords = &RHYTHM,
        warm: &'static WarmWords = &WARM,
        ideas: &'static IdeasWords = &IDEAS,
        meet_people: &'static MeetPeopleWords = &MEET_PEOPLE,
        small_steps: &'static SmallStepsWords = &SMALL_STEPS,
        places: &'static PlacesIGoWords = &PLACES_I_GO,
        ladder: &'static LadderWords = &LADDER,
        old_ties: &'static OldTiesWords = &OLD_TIES,
        over_time: &'static OverTimeWords = &OVER_TIME,
        month_in_words: &'static MonthInWords = &MONTH_IN_WORDS,
        given_got: &'static GivenGotWords = &GIVEN_GOT,
        ways_you_meet: &'static WaysYouMeetWords = &WAYS_YOU_MEET,
        look_back: &'static LookBackWords = &LOOK_BACK,
        good_moments: &'static GoodMomentWords = &GOOD_MOMENTS,
        paper: &'static PaperWords = &PAPER,
        check_in: &'static CheckInWords = &CHECK_IN,
        check_ins: &'static CheckInsWords = &CHECK_INS,
        check_in_forms: &'static CheckInFormsWords = &CHECK_IN_FORMS,
        reflect_doors: &'static ReflectDoorsWords = &REFLECT_DOORS,
    }
}

/// The words in use.
pub fn text() -> &'static Text {
    &TEXT
}
