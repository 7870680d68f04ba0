//! One record of any kind, and what is done to records. All of it is made from the table of kinds in the model.

mod act;
mod change;
mod id;
mod newer;
mod one;

pub use act::{Act, Special, Verb};
pub use change::{Change, Replaced};
pub use id::{RecordId, RecordKind};
pub use newer::{Newer, NewerReplaced};
pub use one::Record;
