//! Dates: birthdays and other days, and a file for the calendar.

mod calendar;
mod form;
mod list;

use crate::markup::prelude::*;
use mainstay_core::route::{DatesPage, MorePage, Route};
use mainstay_core::text::text;

use crate::pages::shared::later::{InMore, in_more};
use crate::pages::shared::screen::{Above, Screen};

/// What each address leads to.
pub fn screen(page: DatesPage) -> Screen {
    let t = text();
    let view = in_more(InMore::Dates(page));
    match page {
        DatesPage::All => Screen {
            tab: None,
            above: Some(Above::Back(Route::More(MorePage::More), t.frame.more)),
            title: t.dates.title.into(),
            view,
        },
        DatesPage::New(_) => Screen {
            tab: None,
            above: Some(Above::Cancel(Route::Dates(DatesPage::All))),
            title: t.dates.add_title.into(),
            view,
        },
        DatesPage::Edit(_) => Screen {
            tab: None,
            above: Some(Above::Cancel(Route::Dates(DatesPage::All))),
            title: t.dates.edit_title.into(),
            view,
        },
        DatesPage::Calendar => Screen {
            tab: None,
            above: Some(Above::Back(Route::Dates(DatesPage::All), t.dates.title)),
            title: t.calendar.title.into(),
            view,
        },
    }
}

/// Shows them, from the part of the program they come in.
pub fn view(page: DatesPage) -> AnyView {
    match page {
        DatesPage::All => view! { <list::Dates /> }.into_any(),
        DatesPage::New(person) => view! { <form::NewDate person /> }.into_any(),
        DatesPage::Edit(id) => view! { <form::EditDate id /> }.into_any(),
        DatesPage::Calendar => view! { <calendar::Calendar /> }.into_any(),
    }
}
