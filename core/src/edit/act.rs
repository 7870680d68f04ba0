//! What was done: the name of an undo step.

use serde::{Deserialize, Serialize};

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
    #[serde(rename = "keep_loop")]
    KeepToAsk,
    #[serde(rename = "remove_loop")]
    RemoveToAsk,
    KeepPlan,
    Invite,
    PlanHappened,
    RemovePlan,
    #[serde(rename = "keep_thanks")]
    KeepThankYou,
    #[serde(rename = "remove_thanks")]
    RemoveThankYou,
    #[serde(rename = "add_milestone")]
    AddImportantDate,
    #[serde(rename = "change_milestone")]
    ChangeImportantDate,
    #[serde(rename = "remove_milestone")]
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
    #[serde(rename = "change_hard_times")]
    ChangeHardTimesPlan,
    ChangeSettings,
    Import,
    Restore,
}
