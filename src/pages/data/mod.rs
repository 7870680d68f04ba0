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

use crate::pages::shared::later::{DataLater, InFiles, InMore, LaterParts, later};
use crate::pages::shared::screen::{Above, Screen, show};
use crate::state::App;
use crate::ui::DoorTo;

pub use recovery::Recovery;

/// What each address leads to.
pub fn screen(app: App, parts: LaterParts, page: DataPage) -> Screen {
    let more = |page| later(app, parts.more, None, InMore::Data(page));
    match page {
        DataPage::Data => more(DataLater::Data),
        DataPage::Import => later(app, parts.files, None, InFiles::Contacts),
        DataPage::Restore => more(DataLater::Restore),
        DataPage::Erase => more(DataLater::Erase),
    }
}

/// What comes with what stands behind the tabs.
pub fn later_screen(page: DataLater) -> Screen {
    let t = text();
    match page {
        DataLater::Data => Screen {
            tab: None,
            above: Some(Above::Back(Route::More(MorePage::More), t.frame.more)),
            title: t.data.title.into(),
            view: show(|| view! { <home::Data /> }),
        },
        DataLater::Restore => Screen {
            tab: None,
            above: Some(back_to_data()),
            title: t.restore.title.into(),
            view: show(|| view! { <restore::Restore /> }),
        },
        DataLater::Erase => Screen {
            tab: None,
            above: Some(back_to_data()),
            title: t.erase.title.into(),
            view: show(|| view! { <erase::Erase /> }),
        },
    }
}

/// What comes with the readers of files.
pub fn contacts_screen() -> Screen {
    Screen {
        tab: None,
        above: Some(back_to_data()),
        title: text().import.title.into(),
        view: show(|| view! { <import::ImportScreen /> }),
    }
}

fn back_to_data() -> Above {
    Above::Back(Route::Data(DataPage::Data), text().data.title)
}

/// What the first page leads to, in its order.
fn doors() -> Vec<DoorTo> {
    let t = text();
    vec![(DataPage::Restore.href(), t.restore.title), (DataPage::Import.href(), t.import.title)]
}
