//! One handle on everything the screens share: the book, what is saved, where one is, what day it is.

mod app;
mod device;
mod drafts;
mod files;
mod followed;
mod form_owner;
mod frame;
mod from_outside;
mod hand_over;
mod hard_day;
mod help_lines;
mod home;
mod keys;
mod open_form;
mod settings;
mod shared;
mod start;
mod status;
mod while_open;

pub use app::{App, Mode, use_app};
pub use files::{ContactPick, NoPicture, PickedFile};
pub use form_owner::FormOwner;
pub use hand_over::can_share;
pub use mainstay_core::desk::Trouble;
pub use start::start;
pub use status::Said;
