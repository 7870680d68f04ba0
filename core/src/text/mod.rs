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
mod days;
mod fill;
mod forms;
mod frame;
mod growing;
mod hard_times;
mod hello;
mod ideas;
mod import;
mod in_use;
mod learn;
mod learn_pages;
mod lines;
mod linked;
mod look_back;
mod moments;
mod more;
mod occasions;
mod offer;
mod openers;
mod own_holes;
mod paragraph;
mod people;
mod person_form;
mod places;
mod plans;
mod plural;
mod print;
mod questions;
mod reflecting;
mod sentences;
mod settings;
mod shared;
mod shell;
mod support;
mod thanks;
mod today;
mod undo;
mod welcome;
mod word;

pub use crate::decimal::written;
pub use ask::*;
pub use check_in::*;
pub use check_in_forms::*;
pub use circles::*;
pub use clauses::{fill_clauses, fill_own_words, with_hole};
pub use data::*;
pub use dates::*;
pub use days::*;
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
pub use offer::*;
pub use openers::*;
pub use own_holes::{with_holes_on_screen, with_our_holes};
pub use paragraph::{paragraph, row_of_facts};
pub use people::*;
pub use person_form::*;
pub use places::*;
pub use plans::*;
pub use print::*;
pub use questions::*;
pub use reflecting::*;
pub use sentences::Sentences;
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

use in_use::InUse;
pub use in_use::WordsOf;

use serde::Serialize;

/// The list of all sections: the field of each, its type and its English.
macro_rules! sections {
    ($($field:ident: $name:ident = $english:ident,)*) => {
        /// All sentences of one language. Serialisable so that the build can fill the static pages by field name.
        #[derive(Debug, Serialize)]
        #[expect(missing_docs, reason = "the section says what it is for")]
        pub struct Text {
            $(pub $field: WordsOf<$name>,)*
        }

        $(impl InUse for $name {
            const IN_USE: &'static Self = &$english;
        })*

        const TEXT: Text = Text { $($field: WordsOf::NEW,)* };
    };
}

sections! {
    shell: ShellWords = SHELL,
    lines: LinesWords = LINES,
    line: LineWords = LINE,
    frame: FrameWords = FRAME,
    drafts: DraftsWords = DRAFTS,
    status: StatusWords = STATUS,
    refusal: RefusalsWords = REFUSAL,
    acts: ActsWords = ACTS,
    rings: RingsWords = RINGS,
    kinds: KindsWords = KINDS,
    ties: TiesWords = TIES,
    ways: WaysWords = WAYS,
    best_times: BestTimesWords = BEST_TIMES,
    channels: ChannelsWords = CHANNELS,
    ago: AgoWords = AGO,
    since: SinceWords = SINCE,
    welcome: WelcomeWords = WELCOME,
    think: ThinkWords = THINK,
    today: TodayWords = TODAY,
    people: PeopleWords = PEOPLE,
    person: PersonWords = PERSON,
    person_form: PersonFormWords = PERSON_FORM,
    hello: HelloWords = HELLO,
    moment: MomentWords = MOMENT,
    support: SupportWords = SUPPORT,
    ask: AskWords = ASK,
    help_choose: HelpChooseWords = HELP_CHOOSE,
    offer: OfferWords = OFFER,
    after: AfterWords = AFTER,
    hard_times: HardTimesWords = HARD_TIMES,
    hard: HardWords = HARD,
    day_check: DayCheckWords = DAY_CHECK,
    thank: ThankWords = THANK,
    circles: CirclesWords = CIRCLES,
    several: SeveralWords = SEVERAL,
    knows: KnowsWords = KNOWS,
    face: FaceWords = FACE,
    coverage: CoverageWords = COVERAGE,
    balance: BalanceWords = BALANCE,
    load: LoadWords = LOAD,
    learn: LearnWords = LEARN,
    message: MessageWords = MESSAGE,
    alone: AloneWords = ALONE,
    grow: GrowWords = GROW,
    reflect: ReflectWords = REFLECT,
    more: MoreWords = MORE,
    search: SearchWords = SEARCH,
    keys: KeysWords = KEYS,
    data: DataWords = DATA,
    erase: EraseWords = ERASE,
    restore: RestoreWords = RESTORE,
    import: ImportWords = IMPORT,
    settings: SettingsWords = SETTINGS,
    about: AboutWords = ABOUT,
    not_found: NotFoundWords = NOT_FOUND,
    not_arrived: NotArrivedWords = NOT_ARRIVED,
    recovery: RecoveryWords = RECOVERY,
    sample: SampleWords = SAMPLE,
    openers: OpenersWords = OPENERS,
    questions: QuestionsWords = QUESTIONS,
    starters: StartersWords = STARTERS,
    deck: DeckWords = DECK,
    talk: TalkWords = TALK,
    to_ask: ToAskWords = TO_ASK,
    day_names: DayNames = DAY_NAMES,
    day: DayWords = DAY,
    dates: DatesWords = DATES,
    plans: PlansWords = PLANS,
    thank_yous: ThankYousWords = THANK_YOUS,
    calendar: CalendarWords = CALENDAR,
    moments: MomentsWords = MOMENTS,
    rhythm: RhythmWords = RHYTHM,
    warm: WarmWords = WARM,
    before: BeforeWords = BEFORE,
    timeline: TimelineWords = TIMELINE,
    ideas: IdeasWords = IDEAS,
    meet_people: MeetPeopleWords = MEET_PEOPLE,
    small_steps: SmallStepsWords = SMALL_STEPS,
    places: PlacesIGoWords = PLACES_I_GO,
    ladder: LadderWords = LADDER,
    old_friends: OldFriendsWords = OLD_FRIENDS,
    over_time: OverTimeWords = OVER_TIME,
    month_in_words: MonthInWords = MONTH_IN_WORDS,
    given_got: GivenGotWords = GIVEN_GOT,
    ways_you_meet: WaysYouMeetWords = WAYS_YOU_MEET,
    look_back: LookBackWords = LOOK_BACK,
    good_moments: GoodMomentWords = GOOD_MOMENTS,
    print: PrintWords = PRINT,
    check_in: CheckInWords = CHECK_IN,
    check_ins: CheckInsWords = CHECK_INS,
    check_in_forms: CheckInFormsWords = CHECK_IN_FORMS,
    reflect_doors: ReflectDoorsWords = REFLECT_DOORS,
}

/// The words in use.
pub fn text() -> &'static Text {
    &TEXT
}
