//! The framework's signals with a type around them, and nothing more: what follows what, and when, is the framework's.
//!
//! Its own code is compiled anew for each type that a signal holds, some ninety here. These hand it values of one type,
//! [`anything::Anything`], so that it is compiled once; a type costs what reads it and what compares it.

mod anything;
mod callback;
mod effect;
mod handle;
mod held;
mod shown;
mod signal;
mod unfollow;

pub use anything::Held;
pub(crate) use anything::not_there;
pub use callback::Callback;
pub use effect::Effect;
pub use held::{RwSignal, StoredValue};
pub use shown::Shown;
pub use signal::{Gives, Signal};
pub(crate) use unfollow::unfollow;
