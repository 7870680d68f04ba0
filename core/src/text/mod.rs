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

mod clauses;
mod en;
mod fill;
mod learn;
mod network;
mod nurture;
pub mod openers;
mod screens;

use serde::Serialize;

pub use clauses::{fill_clauses, with_hole};
pub use fill::{fill, fill_count, fill_days};
pub use learn::{Finding, Learn, LearnPage};
pub use network::*;
pub use nurture::*;
pub use screens::*;

/// All sentences of one language. Serialisable so that the build can fill the static pages by field name.
#[derive(Debug, Serialize)]
pub struct Text {
    /// The page around the app: loading, rescue, installing.
    pub shell: Shell,
    /// Help lines, in the static page and on their screen.
    pub lines: Lines,
    /// The frame around every page: bars, banners, words that many pages share.
    pub frame: Frame,
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
    pub hard_times: HardTimes,
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
    pub loops: Loops,
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
}

/// Words of the static pages `index.html`, `rescue.html` and of the manifest.
#[derive(Debug, Serialize)]
pub struct Shell {
    /// Language tag for the `lang` attribute.
    pub lang: &'static str,
    /// The name of the app.
    pub name: &'static str,
    /// Name and purpose in a few words, for the list of installed apps.
    pub full_name: &'static str,
    /// One sentence about the app, for the manifest and the page description.
    pub description: &'static str,
    /// First link of the page.
    pub skip: &'static str,
    /// Shown after 400 ms of loading.
    pub opening: &'static str,
    /// Shown after 8 s of loading.
    pub still_opening: &'static str,
    /// Button beside `still_opening`.
    pub try_again: &'static str,
    /// Shown when the browser runs no scripts.
    pub no_script: &'static str,
    /// Shown when another site has put this page in a frame.
    pub framed: &'static str,
    /// Link beside `framed`.
    pub framed_open: &'static str,
    /// Title of the block shown when the app cannot start or has stopped.
    pub broke: &'static str,
    /// Second sentence of that block.
    pub broke_safe: &'static str,
    /// Button of that block.
    pub open_again: &'static str,
    /// Link of that block to the rescue page.
    pub save_raw: &'static str,
    /// Manifest shortcut to Support.
    pub shortcut_support: &'static str,
    /// Manifest shortcut to logging a moment.
    pub shortcut_log: &'static str,
    /// Manifest shortcut to the help lines.
    pub shortcut_lines: &'static str,
    /// Manifest shortcut to adding a person.
    pub shortcut_add: &'static str,
    /// Words of the rescue page.
    pub rescue: Rescue,
}

/// Words of `rescue.html`, the page that works without WebAssembly.
#[derive(Debug, Serialize)]
pub struct Rescue {
    /// Page title.
    pub title: &'static str,
    /// What the page is for.
    pub intro: &'static str,
    /// Shown while scripts have not run.
    pub needs_script: &'static str,
    /// Heading over what is stored.
    pub kept: &'static str,
    /// Template with `{count}` and `{size}`.
    pub total: &'static str,
    /// Shown when nothing is stored.
    pub empty: &'static str,
    /// Shown when the browser refuses its storage.
    pub blocked: &'static str,
    /// Column of entry names.
    pub entry: &'static str,
    /// Column of sizes, in characters.
    pub size: &'static str,
    /// Button that downloads everything.
    pub save: &'static str,
    /// What the file holds.
    pub save_hint: &'static str,
    /// Shown once the browser has been handed the file.
    pub saved: &'static str,
    /// Heading over the way back in.
    pub restore: &'static str,
    /// When restoring is possible.
    pub restore_hint: &'static str,
    /// Shown after a raw copy was put back. Template with `{count}`.
    pub restored: &'static str,
    /// The store holds something already.
    pub not_empty: &'static str,
    /// The file is not a raw copy of ours.
    pub not_ours: &'static str,
    /// The browser had no room; what was written was taken out again.
    pub no_room: &'static str,
    /// Link to the app.
    pub open: &'static str,
}

/// Words around help lines. Names and numbers are data: `core/data/help_lines.json`.
#[derive(Debug, Serialize)]
pub struct Lines {
    /// Title.
    pub title: &'static str,
    /// First sentence, template with `{number}`.
    pub danger: &'static str,
    /// Sentence over the lines to talk to, template with `{line}`.
    pub talk: &'static str,
    /// After `talk`.
    pub no_crisis_needed: &'static str,
    /// Joins two numbers or names.
    pub or: &'static str,
    /// Template with `{name}`: the button that calls.
    pub call: &'static str,
    /// Template with `{name}`: the button that writes a text message.
    pub text: &'static str,
    /// For lines open at any hour.
    pub day_and_night: &'static str,
    /// Template with `{source}` and `{date}`: where a number comes from and how sure it is.
    pub unconfirmed: &'static str,
    /// The same once the service itself has confirmed its number.
    pub confirmed: &'static str,
    /// Heading over where several numbers come from.
    pub how_sure: &'static str,
    /// Name of the entry for every other place.
    pub elsewhere: &'static str,
    /// Danger sentence for every other place.
    pub elsewhere_danger: &'static str,
    /// Where to look up lines in every other place.
    pub elsewhere_find: &'static str,
    /// What the page does not do.
    pub promise: &'static str,
}

/// The words in use.
pub fn text() -> &'static Text {
    &en::TEXT
}
