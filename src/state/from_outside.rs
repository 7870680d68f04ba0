//! What the core may not have of its own: ids, and the browser's way with names and dates.

use std::sync::Arc;

use chrono::NaiveDate;
use mainstay_core::locale::{DayStyle, Locale};
use mainstay_core::model::{
    AskId, CheckInId, GoodMomentId, ImportantDateId, LookBackId, MomentId, PersonId, PlaceId, PlanId,
    SmallStepId, ThankYouId, ToAskId,
};

use super::app::App;
use crate::platform::intl::BrowserLocale;
use crate::platform::{clock, ids};

impl App {
    /// A new person's id.
    pub fn new_person_id(self) -> PersonId {
        ids::person()
    }

    /// A new moment's id.
    pub fn new_moment_id(self) -> MomentId {
        ids::moment()
    }

    /// A new ask's id.
    pub fn new_ask_id(self) -> AskId {
        ids::ask()
    }

    /// A new check-in's id.
    pub fn new_check_in_id(self) -> CheckInId {
        ids::check_in()
    }

    /// A new plan's id.
    pub fn new_plan_id(self) -> PlanId {
        ids::plan()
    }

    /// A new id of something to ask about.
    pub fn new_to_ask_id(self) -> ToAskId {
        ids::to_ask()
    }

    /// A new id of a memory of thanks.
    pub fn new_thank_you_id(self) -> ThankYouId {
        ids::thank_yous()
    }

    /// A new place's id.
    pub fn new_place_id(self) -> PlaceId {
        ids::place()
    }

    /// A new small step's id.
    pub fn new_small_step_id(self) -> SmallStepId {
        ids::small_step()
    }

    /// A new good moment's id.
    pub fn new_good_moment_id(self) -> GoodMomentId {
        ids::good_moment()
    }

    /// A new look back's id.
    pub fn new_look_back_id(self) -> LookBackId {
        ids::look_back()
    }

    /// A new id of a date.
    pub fn new_date_id(self) -> ImportantDateId {
        ids::important_date()
    }

    /// Makes ids for dates, as an import needs them.
    pub fn important_date_ids(self) -> Arc<dyn Fn() -> ImportantDateId + Send + Sync> {
        Arc::new(ids::important_date)
    }

    /// A day in words.
    pub fn day(self, day: NaiveDate, style: DayStyle) -> String {
        BrowserLocale.day(day, style)
    }

    /// The time of day of an instant, given in milliseconds since 1970-01-01 UTC.
    pub fn time(self, instant_ms: i64) -> String {
        BrowserLocale.time(instant_ms)
    }

    /// A time of the day, given in minutes since midnight.
    pub fn clock_time(self, minutes: u16) -> String {
        BrowserLocale.clock_time(minutes)
    }

    /// Calls once, after so many milliseconds. What it touches may be gone by then.
    pub fn after(self, milliseconds: i32, call: impl FnOnce() + 'static) {
        clock::after(milliseconds, call);
    }

    /// All of them, in a sentence: "Ana, Ben and Chi".
    pub fn list(self, names: &[String]) -> String {
        BrowserLocale.list(names)
    }

    /// Any of them, in a sentence: "Ana, Ben or Chi".
    pub fn list_or(self, names: &[String]) -> String {
        BrowserLocale.list_or(names)
    }

    /// One after the other without a word between: "Ana, Ben, Chi".
    pub fn list_row(self, names: &[String]) -> String {
        BrowserLocale.list_row(names)
    }

    /// Sorting and finding in the browser's way.
    pub fn locale(self) -> BrowserLocale {
        BrowserLocale
    }
}
