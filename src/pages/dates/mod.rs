//! Dates: birthdays and other days, and a file for the calendar.

pub(super) mod calendar;
pub(super) mod form;
pub(super) mod list;
