//! What the core may not have of its own: ids, and the browser's way with names and dates.

use std::sync::Arc;

use chrono::NaiveDate;
use mainstay_core::model::{MilestoneId, MomentId, PersonId};
use mainstay_core::view::{DayStyle, Locale};

use super::app::App;
use crate::platform::ids;
use crate::platform::intl::BrowserLocale;

impl App {
    /// A new person's id.
    pub fn new_person_id(self) -> PersonId {
        ids::person()
    }

    /// A new moment's id.
    pub fn new_moment_id(self) -> MomentId {
        ids::moment()
    }

    /// Makes ids for dates, as an import needs them.
    pub fn milestone_ids(self) -> Arc<dyn Fn() -> MilestoneId + Send + Sync> {
        Arc::new(ids::milestone)
    }

    /// A day in words.
    pub fn day(self, day: NaiveDate, style: DayStyle) -> String {
        BrowserLocale.day(day, style)
    }

    /// Names in a row.
    pub fn list(self, names: &[String]) -> String {
        BrowserLocale.list(names)
    }

    /// Sorting and finding in the browser's way.
    pub fn locale(self) -> BrowserLocale {
        BrowserLocale
    }
}
