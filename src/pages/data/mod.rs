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

use crate::pages::shared::later::{InMore, in_more};
use crate::pages::shared::screen::{Above, Screen};
use crate::ui::DoorTo;

pub use recovery::Recovery;

/// What each address leads to.
pub fn screen(page: DataPage) -> Screen {
    let t = text();
    let data = Some(Above::Back(Route::Data(DataPage::Data), t.data.title));
    let view = in_more(InMore::Data(page));
    match page {
        DataPage::Data => Screen {
            tab: None,
            above: Some(Above::Back(Route::More(MorePage::More), t.frame.more)),
            title: t.data.title.into(),
            view,
        },
        DataPage::Import => Screen { tab: None, above: data, title: t.import.title.into(), view },
        DataPage::Restore => Screen { tab: None, above: data, title: t.restore.title.into(), view },
        DataPage::Erase => Screen { tab: None, above: data, title: t.erase.title.into(), view },
    }
}

/// Shows them, from the part of the program they come in.
pub fn view(page: DataPage) -> AnyView {
    match page {
        DataPage::Data => view! { <home::Data /> }.into_any(),
        DataPage::Import => view! { <import::ImportScreen /> }.into_any(),
        DataPage::Restore => view! { <restore::Restore /> }.into_any(),
        DataPage::Erase => view! { <erase::Erase /> }.into_any(),
    }
}

/// What the first page leads to, in its order.
fn doors() -> Vec<DoorTo> {
    let t = text();
    vec![(DataPage::Restore.href(), t.restore.title), (DataPage::Import.href(), t.import.title)]
}
