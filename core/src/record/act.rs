//! What was done: the name of an undo step.

use super::RecordKind;

/// What was done, in a form that survives a reload: the name of an undo step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// What kind of edit.
    pub verb: Verb,
    /// The name of the person it was about, or empty.
    pub about: String,
}

/// The kinds of edit, as undo names them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
    KeepToAsk,
    RemoveToAsk,
    KeepPlan,
    Invite,
    PlanHappened,
    RemovePlan,
    KeepThankYou,
    RemoveThankYou,
    AddImportantDate,
    ChangeImportantDate,
    RemoveImportantDate,
    RecordCheckIn,
    ChangeCheckIn,
    RemoveCheckIn,
    KeepPlace,
    Visit,
    RemovePlace,
    SetLadder,
    KeepSmallStep,
    RemoveSmallStep,
    KeepGoodMoment,
    RemoveGoodMoment,
    KeepLookBack,
    RemoveLookBack,
    LogAsk,
    SettleAsk,
    LookAgain,
    RemoveAsk,
    ChangeHardTimesPlan,
    ChangeSettings,
    Import,
    Restore,
}

impl Verb {
    /// Keeping a record of this kind.
    pub const fn keeps(kind: RecordKind, is_new: bool) -> Self {
        match (kind, is_new) {
            (RecordKind::Person, true) => Self::AddPerson,
            (RecordKind::Person, false) => Self::ChangePerson,
            (RecordKind::Moment, true) => Self::LogMoment,
            (RecordKind::Moment, false) => Self::ChangeMoment,
            (RecordKind::ImportantDate, true) => Self::AddImportantDate,
            (RecordKind::ImportantDate, false) => Self::ChangeImportantDate,
            (RecordKind::CheckIn, true) => Self::RecordCheckIn,
            (RecordKind::CheckIn, false) => Self::ChangeCheckIn,
            (RecordKind::Ask, true) => Self::LogAsk,
            (RecordKind::Ask, false) => Self::SettleAsk,
            (RecordKind::Plan, _) => Self::KeepPlan,
            (RecordKind::ToAsk, _) => Self::KeepToAsk,
            (RecordKind::ThankYou, _) => Self::KeepThankYou,
            (RecordKind::Place, _) => Self::KeepPlace,
            (RecordKind::SmallStep, _) => Self::KeepSmallStep,
            (RecordKind::GoodMoment, _) => Self::KeepGoodMoment,
            (RecordKind::LookBack, _) => Self::KeepLookBack,
            (RecordKind::HardTimesPlan, _) => Self::ChangeHardTimesPlan,
            (RecordKind::Settings, _) => Self::ChangeSettings,
        }
    }

    /// Deleting a record of this kind.
    pub const fn removes(kind: RecordKind) -> Self {
        match kind {
            RecordKind::Person => Self::RemovePerson,
            RecordKind::Moment => Self::RemoveMoment,
            RecordKind::ImportantDate => Self::RemoveImportantDate,
            RecordKind::CheckIn => Self::RemoveCheckIn,
            RecordKind::Ask => Self::RemoveAsk,
            RecordKind::Plan => Self::RemovePlan,
            RecordKind::ToAsk => Self::RemoveToAsk,
            RecordKind::ThankYou => Self::RemoveThankYou,
            RecordKind::Place => Self::RemovePlace,
            RecordKind::SmallStep => Self::RemoveSmallStep,
            RecordKind::GoodMoment => Self::RemoveGoodMoment,
            RecordKind::LookBack => Self::RemoveLookBack,
            RecordKind::HardTimesPlan => Self::ChangeHardTimesPlan,
            RecordKind::Settings => Self::ChangeSettings,
        }
    }
}
