//! One record of any kind, and what is done to records. The kinds stand in one table.

mod act;
mod change;
mod id;
mod newer;
mod one;
mod table;

pub use act::{Act, Verb};
pub use change::{Change, Replaced};
pub use id::{RecordId, RecordKind};
pub use newer::{Newer, NewerReplaced};
pub use one::Record;
pub(crate) use table::kinds;
