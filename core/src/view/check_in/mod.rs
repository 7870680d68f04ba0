//! Check-ins on screen: the run of our own questions, results in words, the line over time, forms typed in.

mod line;
mod list;
mod outcome;
mod run;
mod today;
mod typed;

pub use line::{CheckInLine, LinePoint, code, line, number, short_number};
pub use list::{CheckInGroup, CheckInRow, Counted, TOLD, groups, is_answered};
pub use outcome::{CheckInOutcome, Stands, outcome};
pub use run::{BeforeCheckIn, N_QUESTIONS, anew, answer, before, given, question, result};
pub use today::{answer_today, how_today_is};
pub use typed::{Typed, TypedPart, TypingFault, read, spelled};

#[cfg(test)]
mod tests;
