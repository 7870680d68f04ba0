//! Every way the data can change: an [`Edit`] becomes a [`Change`], or a [`Refusal`] that changes nothing.

mod apply;
mod asks;
mod check;
mod grow;
pub mod history;
mod nurture;
mod of_person;
mod people;
mod reflect;
mod refusal;
mod rewrite;

use std::collections::BTreeSet;

use chrono::NaiveDate;

pub use apply::apply;
pub use check::is_in_range;
pub use history::{History, HistoryChange, Lead, UndoStep};
pub use refusal::Refusal;

use crate::book::Book;
use crate::model::{
    Ask, AskId, CheckIn, CheckInId, GoodMoment, GoodMomentId, HardTimesPlan, ImportantDate, ImportantDateId,
    Ladder, LookBack, LookBackId, Moment, MomentId, Outcome, Person, PersonId, Place, PlaceId, Plan, PlanId,
    Rhythm, Ring, Settings, SmallStep, SmallStepId, Standing, ThankYou, ThankYouId, ToAsk, ToAskId,
};

/// What a person wants to change. Ids are minted by the caller, so the same edit on the same book always does the same.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// A new person.
    AddPerson(Box<Person>),
    /// A person as they are to be from now on.
    ChangePerson(Box<Person>),
    /// Delete a person, the moments with nobody else, and their important_dates.
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
    SetTies(Box<PersonTies>),
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
    KeepToAsk(Box<ToAsk>),
    /// Delete something to ask about.
    RemoveToAsk(ToAskId),
    /// A plan, new or as it is to be from now on.
    KeepPlan(Box<Plan>),
    /// Someone was invited to a plan, which is a contact like any other.
    Invite(PlanId, Box<Moment>),
    /// A plan has happened: it becomes this moment.
    PlanHappened(PlanId, Box<Moment>),
    /// Delete a plan.
    RemovePlan(PlanId),
    /// A memory of what someone did for me, new or as it is to be from now on.
    KeepThankYou(Box<ThankYou>),
    /// Delete such a memory.
    RemoveThankYou(ThankYouId),
    /// A new important_date.
    AddImportantDate(Box<ImportantDate>),
    /// A important_date as it is to be from now on.
    ChangeImportantDate(Box<ImportantDate>),
    /// Delete a important_date.
    RemoveImportantDate(ImportantDateId),
    /// Keep an answered check-in.
    RecordCheckIn(Box<CheckIn>),
    /// A check-in as it is to be from now on: each answer is kept as it is given.
    ChangeCheckIn(Box<CheckIn>),
    /// Delete a check-in.
    RemoveCheckIn(CheckInId),
    /// A place I go, new or as it is to be from now on.
    KeepPlace(Box<Place>),
    /// I was at a place on this day, and whom I saw there.
    Visit(Box<Visit>),
    /// Delete a place. The people met there stay, and so do the moments with them.
    RemovePlace(PlaceId),
    /// How far I have come with someone; none takes them off the ladder.
    SetLadder(PersonId, Option<Ladder>),
    /// A small step, new or as it is to be from now on.
    KeepSmallStep(Box<SmallStep>),
    /// Delete a small step.
    RemoveSmallStep(SmallStepId),
    /// A good moment, new or as it is to be from now on.
    KeepGoodMoment(Box<GoodMoment>),
    /// Delete a good moment.
    RemoveGoodMoment(GoodMomentId),
    /// A look back, new or as it is to be from now on.
    KeepLookBack(Box<LookBack>),
    /// Delete a look back.
    RemoveLookBack(LookBackId),
    /// Log a request for support, with the moment it is noted as.
    LogAsk(Box<Ask>, Box<Moment>),
    /// What came of an ask. Help is noted on its moment.
    SettleAsk(AskId, Outcome),
    /// Look again at an ask at this instant (milliseconds since 1970-01-01 UTC).
    LookAgain(AskId, i64),
    /// It was not sent after all: the ask and its moment go.
    RemoveAsk(AskId),
    /// The plan for hard times as it is to be from now on.
    ChangeHardTimesPlan(Box<HardTimesPlan>),
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
    pub next: Vec<ToAsk>,
    /// What was asked in this talk. It is closed as far as it was to be asked of somebody who was there.
    pub asked: BTreeSet<ToAskId>,
}

/// A day at a place.
#[derive(Debug, Clone, PartialEq)]
pub struct Visit {
    /// Which place.
    pub place: PlaceId,
    /// The civil day.
    pub day: NaiveDate,
    /// Whom I saw there, someone new included. Seen twice on a day, they share one moment.
    pub seen: Option<Moment>,
    /// Someone seen for the first time.
    pub new: Option<Person>,
}

/// Whom someone knows, and how we met. The ties to others are noted on both sides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonTies {
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
    pub important_dates: Vec<ImportantDate>,
}
