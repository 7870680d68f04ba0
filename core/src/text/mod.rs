//! Every word a person reads. One struct, one file per language, so that a missing sentence does not compile.

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($field:ident: $kind:ty,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Serialize)]
        #[expect(missing_docs, reason = "the English sentence says what each is for")]
        pub struct $name {
            $(pub $field: $kind,)*
        }
    };
}

mod check_in;
mod clauses;
mod en;
mod fill;
mod grow;
mod learn;
mod network;
mod nurture;
pub mod openers;
mod over_time;
mod reflecting;
mod screens;
mod shell;

use serde::Serialize;

pub use check_in::*;
pub use clauses::{fill_clauses, with_hole};
pub use fill::{fill, fill_count, fill_days};
pub use grow::*;
pub use learn::{Finding, Learn, LearnPage};
pub use network::*;
pub use nurture::*;
pub use over_time::*;
pub use reflecting::*;
pub use screens::*;
pub use shell::{Lines, Rescue, Shell};

/// All sentences of one language. Serialisable so that the build can fill the static pages by field name.
#[derive(Debug, Serialize)]
pub struct Text {
    /// The page around the app: loading, rescue, installing.
    pub shell: Shell,
    /// Help lines, in the static page and on their screen.
    pub lines: Lines,
    /// The frame around every page: bars, banners, words that many pages share.
    pub frame: Frame,
    /// What was typed and not saved, offered again.
    pub drafts: Drafts,
    /// The one status line.
    pub status: Status,
    /// Why an edit was refused.
    pub refusal: Refusals,
    /// What an undo step was.
    pub acts: Acts,
    /// How close someone is.
    pub rings: Rings,
    /// The five kinds of support.
    pub kinds: Kinds,
    /// Who someone is to me.
    pub ties: Ties,
    /// How we were in touch.
    pub ways: Ways,
    /// When someone is good to reach.
    pub best_times: BestTimes,
    /// Ways to reach someone, and what their links do.
    pub channels: Channels,
    /// How long ago, never in days.
    pub ago: Ago,
    /// How it stands with a rhythm, without blame.
    pub since: Since,
    /// The first page.
    pub welcome: Welcome,
    /// Thinking of the first people.
    pub think: Think,
    /// Today.
    pub today: Today,
    /// The list of people.
    pub people: People,
    /// One person.
    pub person: Person,
    /// Add or edit a person.
    pub person_form: PersonForm,
    /// Say hi.
    pub hello: Hello,
    /// Log or edit a moment.
    pub moment: Moment,
    /// Support and its pages.
    pub support: Support,
    /// Who could help, and asking.
    pub ask: Ask,
    /// Not sure what would help.
    pub help_choose: HelpChoose,
    /// What came of an ask.
    pub after: After,
    /// My plan for hard times.
    pub hard_times: HardTimesPlan,
    /// A hard day.
    pub hard: Hard,
    /// How is today?
    pub day_check: DayCheck,
    /// Thank someone.
    pub thank: Thank,
    /// The circles, and the table beside them.
    pub circles: Circles,
    /// One change for several people.
    pub several: Several,
    /// Whom someone knows.
    pub knows: Knows,
    /// What the people are good for.
    pub coverage: Coverage,
    /// Giving and getting.
    pub balance: Balance,
    /// Go gently.
    pub load: Load,
    /// Short pages to learn from.
    pub learn: Learn,
    /// A message for anyone.
    pub message: Message,
    /// Things that need no one.
    pub alone: Alone,
    /// Grow.
    pub grow: Grow,
    /// Reflect.
    pub reflect: Reflect,
    /// More.
    pub more: More,
    /// Your data.
    pub data: Data,
    /// Delete everything.
    pub erase: Erase,
    /// Open a backup file.
    pub restore: Restore,
    /// People from a file.
    pub import: Import,
    /// Settings.
    pub settings: Settings,
    /// About.
    pub about: About,
    /// No such page.
    pub not_found: NotFound,
    /// What was found at start.
    pub recovery: Recovery,
    /// Made-up people.
    pub sample: Sample,
    /// Openers by occasion and closeness.
    pub openers: openers::Openers,
    /// Forty questions by depth.
    pub questions: openers::Questions,
    /// Words to begin with.
    pub starters: Starters,
    /// The deck of questions.
    pub deck: Deck,
    /// After a talk.
    pub talk: Talk,
    /// What to ask about.
    pub to_ask: ToAsk,
    /// Dates and hard days.
    pub dates: Dates,
    /// Plans.
    pub plans: Plans,
    /// What people did for me.
    pub memory: Memory,
    /// The calendar file.
    pub calendar: Calendar,
    /// All moments.
    pub moments: Moments,
    /// Rhythm.
    pub rhythm: RhythmWords,
    /// What keeps a friendship warm.
    pub warm: Warm,
    /// The catalogue of ideas.
    pub ideas: Ideas,
    /// Meet people.
    pub meet_people: MeetPeople,
    /// Small steps.
    pub small_steps: SmallSteps,
    /// Places I go.
    pub places: PlacesIGo,
    /// The ladder.
    pub ladder: LadderWords,
    /// Old ties.
    pub old_ties: OldTies,
    /// The circles over time.
    pub over_time: OverTimeWords,
    /// A month in words.
    pub month_in_words: MonthInWords,
    /// Given and got, by kind.
    pub given_got: GivenGotWords,
    /// Ways you meet.
    pub ways_you_meet: WaysYouMeet,
    /// The look back over a month.
    pub look_back: LookBackWords,
    /// Good moments.
    pub good_moments: GoodMomentWords,
    /// On paper.
    pub paper: PaperWords,
    /// Check in, and what the answers say.
    pub check_in: CheckInWords,
    /// All check-ins.
    pub check_ins: CheckInsWords,
    /// Answers from official forms.
    pub check_in_forms: CheckInForms,
    /// What Reflect leads to.
    pub reflect_doors: ReflectDoors,
}

/// The words in use.
pub fn text() -> &'static Text {
    &en::TEXT
}
