//! Every way the data can change: an [`Edit`] becomes a [`Change`], or a [`Refusal`] that changes nothing.

mod apply;
mod asks;
mod check;
mod grow;
pub mod history;
mod kinds;
mod nurture;
mod of_person;
mod of_record;
mod people;
mod recorded;
mod reflect;
mod refusal;
mod rewrite;

use crate::sorted::SortedSet;

use chrono::NaiveDate;

pub use apply::apply;
pub use check::is_in_range;
pub use history::{History, HistoryChange, Lead, UndoStep};
pub use recorded::first_mention;
pub use refusal::Refusal;

use crate::book::Book;
use crate::model::{
    Ask, AskId, GoodMoment, ImportantDate, Ladder, LookBack, Moment, MomentId, Outcome, Person, PersonId,
    PlaceId, PlanId, Rhythm, Ring, SmallStep, Standing, ToAsk, ToAskId,
};
use crate::record::{Record, RecordId};

/// What a person wants to change. Ids are minted by the caller, so the same edit on the same book always does the same.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// A record, new or as it is to be from now on. One that was deleted meanwhile is not brought back by a change of
    /// it; a new moment answers what was waiting when I reached out or both did.
    Keep {
        /// The record.
        record: Record,
        /// Whether it comes into the book with this.
        is_new: bool,
    },
    /// Delete a record, and with it what is nothing without it: with a person their dates and the moments with nobody
    /// else.
    Remove(RecordId),
    /// Rest, remember, keep apart, or be present again.
    SetStanding(PersonId, Standing),
    /// No hello to this person before a day.
    NotNow(PersonId, NaiveDate),
    /// Move someone to a ring.
    MoveToRing(PersonId, Ring),
    /// One change for several people at once.
    ChangeSeveral(SortedSet<PersonId>, ForSeveral),
    /// Whom someone knows, and how we met.
    SetTies(Box<PersonTies>),
    /// A moment, new or as it is to be from now on, with what came of the talk.
    KeepTalk(Box<Talk>),
    /// They got in touch: logged, and a message of theirs waits for an answer.
    TheyWrote(Box<Moment>),
    /// What waited needs no answer (any more).
    NoReplyNeeded(PersonId),
    /// Someone was invited to a plan, which is a contact like any other.
    Invite(PlanId, Box<Moment>),
    /// A plan has happened: it becomes this moment.
    PlanHappened(PlanId, Box<Moment>),
    /// I was at a place on this day, and whom I saw there.
    Visit(Box<Visit>),
    /// How far I have come with someone; none takes them off the ladder.
    SetLadder(PersonId, Option<Ladder>),
    /// A new look back, with what came of it.
    LookBack(Box<WholeLookBack>),
    /// Log a request for support, with the moment it is noted as.
    LogAsk(Box<Ask>, Box<Moment>),
    /// What came of an ask. Help is noted on its moment.
    SettleAsk(AskId, Outcome),
    /// Look again at an ask at this instant (milliseconds since 1970-01-01 UTC).
    LookAgain(AskId, i64),
    /// What was written down at a tap did not reach them: the moment goes, and what waited, what was to be asked and the
    /// plan are as they were.
    NotReached(MomentId),
    /// It was not sent after all: the ask and its moment go, and what the tap settled is as it was.
    RemoveAsk(AskId),
    /// People from a file, all at once.
    Import(Box<Import>),
    /// The whole book as a backup holds it.
    Restore(Box<Book>),
}

impl Edit {
    /// A new record.
    pub fn add(record: impl Into<Record>) -> Self {
        Self::keep(record, true)
    }

    /// A record as it is to be from now on.
    pub fn change(record: impl Into<Record>) -> Self {
        Self::keep(record, false)
    }

    /// A record that comes into the book with this, or as it is to be from now on.
    pub fn keep(record: impl Into<Record>, is_new: bool) -> Self {
        Self::Keep { record: record.into(), is_new }
    }

    /// How many characters of the storage its pictures take. A backup brings back what was kept, and none by itself.
    pub(crate) fn picture_units(&self) -> u64 {
        match self {
            Self::Keep { record: Record::Picture(picture), .. } => picture.image.units(),
            _ => 0,
        }
    }

    /// Delete a record.
    pub fn remove(id: impl Into<RecordId>) -> Self {
        Self::Remove(id.into())
    }

    /// The moment that comes into the book with it, if one does that a single tap can note.
    pub(crate) fn moment_noted(&self) -> Option<&Moment> {
        match self {
            Self::Keep { record: Record::Moment(moment), is_new: true } => Some(moment),
            Self::KeepTalk(talk) if talk.is_new => Some(&talk.moment),
            Self::TheyWrote(moment)
            | Self::Invite(_, moment)
            | Self::PlanHappened(_, moment)
            | Self::LogAsk(_, moment) => Some(moment),
            _ => None,
        }
    }
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
    /// Whether it is logged with this.
    pub is_new: bool,
    /// What to ask next time, and whom.
    pub next: Vec<ToAsk>,
    /// What was asked in this talk. It is closed as far as it was to be asked of somebody who was there.
    pub asked: SortedSet<ToAskId>,
}

/// A look back as it is first kept.
#[derive(Debug, Clone, PartialEq)]
pub struct WholeLookBack {
    /// The look back.
    pub look: LookBack,
    /// What went well, as a good moment.
    pub good: Option<GoodMoment>,
    /// The small thing, as a small step.
    pub step: Option<SmallStep>,
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
    pub knows: SortedSet<PersonId>,
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
