//! What is stored: backup, import, restore, delete.

mod erase;
mod home;
mod import;
mod import_choice;
mod import_review;
mod recovery;
mod restore;
mod unsaved;

use crate::markup::prelude::*;
use mainstay_core::route::{DataPage, MorePage, Route};
use mainstay_core::text::text;

use crate::pages::shared::screen::{Above, Screen, show};
use crate::ui::DoorTo;

pub use recovery::Recovery;

/// What each address leads to.
pub fn screen(page: DataPage) -> Screen {
    let t = text();
    let data = Some(Above::Back(Route::Data(DataPage::Data), t.data.title));
    match page {
        DataPage::Data => Screen {
            tab: None,
            above: Some(Above::Back(Route::More(MorePage::More), t.frame.more)),
            title: t.data.title.into(),
            view: show(|| view! { <home::Data /> }),
        },
        DataPage::Import => Screen {
            tab: None,
            above: data,
            title: t.import.title.into(),
            view: show(|| view! { <import::ImportScreen /> }),
        },
        DataPage::Restore => Screen {
            tab: None,
            above: data,
            title: t.restore.title.into(),
            view: show(|| view! { <restore::Restore /> }),
        },
        DataPage::Erase => Screen {
            tab: None,
            above: data,
            title: t.erase.title.into(),
            view: show(|| view! { <erase::Erase /> }),
        },
    }
}

/// What the first page leads to, in its order.
fn doors() -> Vec<DoorTo> {
    let t = text();
    vec![(DataPage::Restore.href(), t.restore.title), (DataPage::Import.href(), t.import.title)]
}
