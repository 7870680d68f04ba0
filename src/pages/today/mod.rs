//! Today: what is good to do now, and on a hard day its smaller form.

pub(super) mod after_ask;
pub(super) mod dates;
pub(super) mod day;
pub(super) mod day_check;
pub(super) mod hard_day;
pub(super) mod hellos;
pub(super) mod places;
pub(super) mod plans;
pub(super) mod steps;
pub(super) mod to_ask;
