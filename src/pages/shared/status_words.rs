//! From what happened, or could not happen, to the words on screen.

use mainstay_core::edit::Refusal;
use mainstay_core::exchange::{CardFault, CardProblem};
use mainstay_core::record::{Act, RecordKind};
use mainstay_core::store::CommitError;
use mainstay_core::text::{fill, text};

use crate::state::{Said, Trouble};

/// What the status line says.
pub fn said_words(said: &Said) -> String {
    let t = text().status;
    match said {
        Said::Saved | Said::Chosen => t.saved,
        Said::SavedWhat(words) => return words.clone(),
        Said::Undone => t.undone,
        Said::Redone => t.redone,
        Said::Changed => t.changed,
        Said::Copied => t.copied,
        Said::NotCopied => t.not_copied,
        Said::FileSaved => t.file_saved,
        Said::FileNotSaved => t.file_not_saved,
        Said::Erased => t.erased,
        Said::NotErased => t.not_erased,
        Said::Trouble(trouble) => return trouble_words(trouble).into(),
    }
    .into()
}

/// Why an edit did not happen.
pub fn trouble_words(trouble: &Trouble) -> &'static str {
    let t = text().status;
    match trouble {
        Trouble::Refused(refusal) => refusal_words(*refusal),
        Trouble::NotKept(CommitError::Full) => t.full,
        Trouble::NotKept(CommitError::AnotherWriter) => t.another_writer,
        Trouble::NotKept(CommitError::Locked { .. }) => t.locked,
        Trouble::NotKept(_) => t.not_saved,
        Trouble::LookingOnly => t.looking_only,
    }
}

/// Why an edit was refused.
pub fn refusal_words(refusal: Refusal) -> &'static str {
    let t = text().refusal;
    match refusal {
        Refusal::Gone(RecordKind::Person) => t.person_gone,
        Refusal::Gone(_) => t.gone,
        Refusal::There(_) => t.there,
        Refusal::AnswerOutOfRange => t.answer_out_of_range,
        Refusal::TotalOutOfRange => t.total_out_of_range,
        Refusal::OtherDay => t.other_day,
        Refusal::SmallStepBlank => t.step_blank,
        Refusal::CueBlank => t.cue_blank,
        Refusal::GoodMomentBlank => t.good_moment_blank,
        Refusal::LookBackBlank => t.look_back_blank,
        Refusal::ThankYouBlank => t.thank_you_blank,
        Refusal::OpenerBlank => t.opener_blank,
        Refusal::TimeWithoutDay => t.time_without_day,
        Refusal::DayOutOfRange => t.day_out_of_range,
        Refusal::OwnTie => t.own_tie,
        Refusal::GroupBlank => t.group_blank,
        Refusal::PlanLineBlank => t.plan_line_blank,
        Refusal::NobodyThere => t.nobody,
        Refusal::PersonTwice => t.twice,
        Refusal::DayToCome => t.day_to_come,
        Refusal::TooLongTime => t.too_long_time,
        Refusal::RhythmOutOfRange => t.rhythm,
        Refusal::HellosOutOfRange => t.hellos,
        Refusal::TextTooLong => t.text_too_long,
        Refusal::ChannelBlank => t.channel_blank,
        Refusal::NoRoomForPicture => t.no_room_for_picture,
        Refusal::NothingNew => t.nothing_new,
    }
}

/// What an undo step was.
pub fn act_words(act: &Act) -> String {
    text().acts.of_act(act)
}

/// Why a card, or a line of it, could not be read, and where.
pub fn problem_words(problem: &CardProblem) -> String {
    let t = &text().import.reasons;
    let words = match problem.reason {
        CardFault::CutShort => t.cut_short,
        CardFault::NoName => t.no_name,
        CardFault::Group => t.group,
        CardFault::UnreadableLine => t.unreadable_line,
        CardFault::TooLong => t.too_long,
        CardFault::TooMany => t.too_many,
        CardFault::OutsideCard => t.outside,
    };
    let name = problem.name.as_deref().unwrap_or(t.someone);
    fill(words, &[("line", &problem.line.to_string()), ("name", name)])
}
