//! Why an edit was refused.

use thiserror::Error;

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
    /// The important_date is not in the book (any more).
    #[error("no such date")]
    ImportantDateGone,
    /// A important_date with this id is already there.
    #[error("this date is already there")]
    ImportantDateThere,
    /// The check-in is not in the book (any more).
    #[error("no such check-in")]
    CheckInGone,
    /// A check-in with this id is already there.
    #[error("this check-in is already there")]
    CheckInThere,
    /// An answer that its question does not have.
    #[error("an answer outside its question")]
    AnswerOutOfRange,
    /// A total that its form cannot give.
    #[error("a total outside its form")]
    TotalOutOfRange,
    /// The place is not in the book (any more).
    #[error("no such place")]
    PlaceGone,
    /// Whom I saw somewhere is noted for another day than the visit.
    #[error("a moment of another day")]
    OtherDay,
    /// The small step is not in the book (any more).
    #[error("no such step")]
    SmallStepGone,
    /// A small step without words.
    #[error("a blank step")]
    SmallStepBlank,
    /// A small step that waits for nothing.
    #[error("a step without its when")]
    CueBlank,
    /// The good moment is not in the book (any more).
    #[error("no such good moment")]
    GoodMomentGone,
    /// A good moment without words.
    #[error("a blank good moment")]
    GoodMomentBlank,
    /// The look back is not in the book (any more).
    #[error("no such look back")]
    LookBackGone,
    /// A look back in which nothing is written.
    #[error("a blank look back")]
    LookBackBlank,
    /// The ask is not in the book (any more).
    #[error("no such ask")]
    AskGone,
    /// An ask with this id is already there.
    #[error("this ask is already there")]
    AskThere,
    /// What was to be asked about is not in the book (any more).
    #[error("no such open loop")]
    ToAskGone,
    /// The plan is not in the book (any more).
    #[error("no such plan")]
    PlanGone,
    /// The memory is not in the book (any more).
    #[error("no such thanks")]
    ThankYouGone,
    /// A memory of thanks without words.
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
    /// There is nothing in it that is not here already.
    #[error("nothing new")]
    NothingNew,
}
