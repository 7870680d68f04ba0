//! Why an edit was refused.

use thiserror::Error;

use crate::record::RecordKind;

/// Why an edit was refused. Nothing has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Refusal {
    /// A record of this kind is not in the book (any more): the one that is changed, or one that it mentions.
    #[error("no such record: {0:?}")]
    Gone(RecordKind),
    /// A record of this kind with this id is already there.
    #[error("already there: {0:?}")]
    There(RecordKind),
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
    /// An answer that its question does not have.
    #[error("an answer outside its question")]
    AnswerOutOfRange,
    /// A total that its form cannot give.
    #[error("a total outside its form")]
    TotalOutOfRange,
    /// Whom I saw somewhere is noted for another day than the visit.
    #[error("a moment of another day")]
    OtherDay,
    /// A small step without words.
    #[error("a blank step")]
    SmallStepBlank,
    /// A small step that waits for nothing.
    #[error("a step without its when")]
    CueBlank,
    /// A good moment without words.
    #[error("a blank good moment")]
    GoodMomentBlank,
    /// A look back in which nothing is written.
    #[error("a blank look back")]
    LookBackBlank,
    /// A thank-you without words.
    #[error("a blank thanks")]
    ThankYouBlank,
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
    /// So much of the room is used that pictures stop (60 %), so that words never have to make way for them.
    #[error("no room for a picture")]
    NoRoomForPicture,
    /// There is nothing in it that is not here already.
    #[error("nothing new")]
    NothingNew,
}
