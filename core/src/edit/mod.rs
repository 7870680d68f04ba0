//! Every way the data can change: an [`Edit`] becomes a [`Change`], or a [`Refusal`] that changes nothing.

mod apply;
mod asks;
mod change;
mod check;
mod draft;
pub mod history;
mod nurture;
mod people;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use thiserror::Error;

pub use apply::apply;
pub use change::{Change, Record, RecordId, Replaced};
pub use check::is_in_range;
pub use history::{History, HistoryChange, Lead, Step};

use crate::book::Book;
use crate::model::{
    Ask, AskId, CheckIn, CheckInId, HardTimes, Milestone, MilestoneId, Moment, MomentId, OpenLoop,
    OpenLoopId, Outcome, Person, PersonId, Plan, PlanId, Rhythm, Ring, Settings, Standing, Thanks, ThanksId,
};

/// What a person wants to change. Ids are minted by the caller, so the same edit on the same book always does the same.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// A new person.
    AddPerson(Box<Person>),
    /// A person as they are to be from now on.
    ChangePerson(Box<Person>),
    /// Delete a person, the moments with nobody else, and their milestones.
    RemovePerson(PersonId),
    /// Rest, remember, keep apart, or be present again.
    SetStanding(PersonId, Standing),
    /// No hello to this person before a day.
    NotNow(PersonId, NaiveDate),
    /// Move someone to a ring.
    MoveToRing(PersonId, Ring),
    /// One change for several people at once.
    ChangeSeveral(BTreeSet<PersonId>, ForSeveral),
    /// Whom someone knows, and how we met.
    SetTies(Box<Ties>),
    /// Log a contact. Answers what was waiting when I reached out or both did.
    LogMoment(Box<Moment>),
    /// A moment as it is to be from now on.
    ChangeMoment(Box<Moment>),
    /// Delete a moment.
    RemoveMoment(MomentId),
    /// A moment, new or as it is to be from now on, with what came of the talk.
    KeepTalk(Box<Talk>),
    /// They got in touch: logged, and a message of theirs waits for an answer.
    TheyWrote(Box<Moment>),
    /// What waited needs no answer (any more).
    NoReplyNeeded(PersonId),
    /// Something to ask about, new or as it is to be from now on.
    KeepLoop(Box<OpenLoop>),
    /// Delete something to ask about.
    RemoveLoop(OpenLoopId),
    /// A plan, new or as it is to be from now on.
    KeepPlan(Box<Plan>),
    /// Someone was invited to a plan, which is a contact like any other.
    Invite(PlanId, Box<Moment>),
    /// A plan has happened: it becomes this moment.
    PlanHappened(PlanId, Box<Moment>),
    /// Delete a plan.
    RemovePlan(PlanId),
    /// A memory of what someone did for me, new or as it is to be from now on.
    KeepThanks(Box<Thanks>),
    /// Delete such a memory.
    RemoveThanks(ThanksId),
    /// A new milestone.
    AddMilestone(Box<Milestone>),
    /// A milestone as it is to be from now on.
    ChangeMilestone(Box<Milestone>),
    /// Delete a milestone.
    RemoveMilestone(MilestoneId),
    /// Keep an answered check-in.
    RecordCheckIn(Box<CheckIn>),
    /// Delete a check-in.
    RemoveCheckIn(CheckInId),
    /// Log a request for support, with the moment it is noted as.
    LogAsk(Box<Ask>, Box<Moment>),
    /// What came of an ask. Help is noted on its moment.
    SettleAsk(AskId, Outcome),
    /// Look again at an ask at this instant (milliseconds since 1970-01-01 UTC).
    LookAgain(AskId, i64),
    /// It was not sent after all: the ask and its moment go.
    RemoveAsk(AskId),
    /// The plan for hard times as it is to be from now on.
    ChangeHardTimes(Box<HardTimes>),
    /// Choices that travel with the book.
    ChangeSettings(Box<Settings>),
    /// People from a file, all at once.
    Import(Box<Import>),
    /// The whole book as a backup holds it.
    Restore(Box<Book>),
}

/// What is changed for several people at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ForSeveral {
    /// How close.
    Ring(Ring),
    /// How often to be in touch.
    Rhythm(Rhythm),
    /// A group they join; its name is trimmed.
    Join(String),
    /// A group they leave.
    Leave(String),
}

/// A talk as it is noted: the moment, what to ask next time, and what was asked now.
#[derive(Debug, Clone, PartialEq)]
pub struct Talk {
    /// The moment.
    pub moment: Moment,
    /// What to ask next time, and whom.
    pub next: Vec<OpenLoop>,
    /// What was asked in this talk: those loops are closed.
    pub asked: BTreeSet<OpenLoopId>,
}

/// Whom someone knows, and how we met. The ties to others are noted on both sides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ties {
    /// Whose ties.
    pub person: PersonId,
    /// Whom they know.
    pub knows: BTreeSet<PersonId>,
    /// Through whom we met.
    pub through: Option<PersonId>,
    /// How we met, in own words.
    pub met: String,
}

/// What an import brings.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Import {
    /// New people.
    pub people: Vec<Person>,
    /// People already here, as they are to be once joined with what the file says.
    pub joined: Vec<Person>,
    /// Dates of either.
    pub milestones: Vec<Milestone>,
}

/// What was done, in a form that survives a reload: the name of an undo step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Act {
    /// What kind of edit.
    #[serde(rename = "did")]
    pub verb: Verb,
    /// The name of the person it was about, or empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub about: String,
}

/// The kinds of edit, as undo names them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is named after its Edit")]
pub enum Verb {
    AddPerson,
    ChangePerson,
    RemovePerson,
    SetStanding,
    NotNow,
    MoveToRing,
    ChangeSeveral,
    SetTies,
    LogMoment,
    ChangeMoment,
    RemoveMoment,
    TheyWrote,
    NoReplyNeeded,
    KeepLoop,
    RemoveLoop,
    KeepPlan,
    Invite,
    PlanHappened,
    RemovePlan,
    KeepThanks,
    RemoveThanks,
    AddMilestone,
    ChangeMilestone,
    RemoveMilestone,
    RecordCheckIn,
    RemoveCheckIn,
    LogAsk,
    SettleAsk,
    LookAgain,
    RemoveAsk,
    ChangeHardTimes,
    ChangeSettings,
    Import,
    Restore,
}

/// Why an edit was refused. Nothing has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Refusal {
    /// The person is not in the book (any more).
    #[error("no such person")]
    PersonGone,
    /// A person with this id is already there.
    #[error("this person is already there")]
    PersonThere,
    /// The moment is not in the book (any more).
    #[error("no such moment")]
    MomentGone,
    /// A moment with this id is already there.
    #[error("this moment is already there")]
    MomentThere,
    /// A moment needs someone.
    #[error("a moment with nobody")]
    NobodyThere,
    /// The same person twice in one moment.
    #[error("the same person twice")]
    PersonTwice,
    /// The day is still to come.
    #[error("a day still to come")]
    DayToCome,
    /// A contact cannot last longer than a day.
    #[error("longer than a day")]
    TooLongTime,
    /// The milestone is not in the book (any more).
    #[error("no such milestone")]
    MilestoneGone,
    /// A milestone with this id is already there.
    #[error("this milestone is already there")]
    MilestoneThere,
    /// The check-in is not in the book (any more).
    #[error("no such check-in")]
    CheckInGone,
    /// A check-in with this id is already there.
    #[error("this check-in is already there")]
    CheckInThere,
    /// The ask is not in the book (any more).
    #[error("no such ask")]
    AskGone,
    /// An ask with this id is already there.
    #[error("this ask is already there")]
    AskThere,
    /// What was to be asked about is not in the book (any more).
    #[error("no such open loop")]
    LoopGone,
    /// The plan is not in the book (any more).
    #[error("no such plan")]
    PlanGone,
    /// The memory is not in the book (any more).
    #[error("no such thanks")]
    ThanksGone,
    /// A memory of thanks without words.
    #[error("a blank thanks")]
    ThanksBlank,
    /// An opener without words.
    #[error("a blank opener")]
    OpenerBlank,
    /// A time of a day that is not known, or past its end.
    #[error("a time without its day")]
    TimeWithoutDay,
    /// A day before 1900 or after 2200.
    #[error("a day outside 1900 to 2200")]
    DayOutOfRange,
    /// A person is no tie of their own.
    #[error("a tie to oneself")]
    OwnTie,
    /// A group needs a name.
    #[error("a group without a name")]
    GroupBlank,
    /// A line of the plan without words.
    #[error("a blank line of the plan")]
    PlanLineBlank,
    /// A rhythm is 1 to 3650 days.
    #[error("a rhythm outside 1 to 3650 days")]
    RhythmOutOfRange,
    /// Small hellos are 0 to 3 a day.
    #[error("more small hellos than three")]
    HellosOutOfRange,
    /// A text is longer than its field holds.
    #[error("a text too long")]
    TextTooLong,
    /// A channel without a value.
    #[error("a blank channel")]
    ChannelBlank,
    /// There is nothing in it that is not here already.
    #[error("nothing new")]
    NothingNew,
}
