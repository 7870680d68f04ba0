//! Today: what is good to do now, and on a hard day its smaller form.

mod a_year_ago;
mod after_ask;
mod dates;
mod day;
mod day_check;
mod hard_day;
mod hellos;
mod left_over;
mod places;
mod plans;
mod steps;
mod to_ask;

use crate::markup::prelude::*;
use mainstay_core::route::TodayPage;
use mainstay_core::text::text;

use crate::pages::shared::screen::{Screen, show};
use crate::pages::shared::tab::Tab;

/// What each address leads to.
pub fn screen(page: TodayPage) -> Screen {
    match page {
        TodayPage::Day => Screen {
            tab: Some(Tab::Today),
            above: None,
            title: text().frame.today.into(),
            view: show(|| view! { <day::Today /> }),
        },
    }
}
