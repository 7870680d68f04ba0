//! Dates: birthdays and other days, and a file for the calendar.

mod calendar;
mod form;
mod list;

use crate::markup::prelude::*;
use mainstay_core::route::{DatesPage, MorePage, Route};
use mainstay_core::text::text;

use crate::pages::shared::screen::{Above, Screen, show};

/// What each address leads to.
pub fn screen(page: DatesPage) -> Screen {
    let t = text();
    match page {
        DatesPage::All => Screen {
            tab: None,
            above: Some(Above::Back(Route::More(MorePage::More), t.frame.more)),
            title: t.dates.title.into(),
            view: show(|| view! { <list::Dates /> }),
        },
        DatesPage::New(person) => Screen {
            tab: None,
            above: Some(Above::Cancel(Route::Dates(DatesPage::All))),
            title: t.dates.add_title.into(),
            view: show(move || view! { <form::NewDate person /> }),
        },
        DatesPage::Edit(id) => Screen {
            tab: None,
            above: Some(Above::Cancel(Route::Dates(DatesPage::All))),
            title: t.dates.edit_title.into(),
            view: show(move || view! { <form::EditDate id /> }),
        },
        DatesPage::Calendar => Screen {
            tab: None,
            above: Some(Above::Back(Route::Dates(DatesPage::All), t.dates.title)),
            title: t.calendar.title.into(),
            view: show(|| view! { <calendar::Calendar /> }),
        },
    }
}
