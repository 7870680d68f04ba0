//! What was done: the name of an undo step.

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
