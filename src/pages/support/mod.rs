//! Support: what kind, who could help, how to ask, and what needs no one.

pub(super) mod ask;
pub(super) mod ask_sent;
pub(super) mod breathe;
pub(super) mod hard_times;
pub(super) mod hard_times_form;
pub(super) mod help_choose;
pub(super) mod home;
pub(super) mod message;
pub(super) mod need_no_one;
pub(super) mod talk;
pub(super) mod who;
