//! Thanks: what people did for me, and ways to thank them.

mod form;
mod letter;
mod list;
mod thank_someone;

use crate::markup::prelude::*;
use mainstay_core::route::{Route, SupportPage, ThanksPage};
use mainstay_core::text::text;

use crate::pages::shared::screen::{Above, Screen, show, title_or_gone, title_with_name};
use crate::pages::shared::tab::Tab;
use crate::state::App;

/// What each address leads to.
pub fn screen(app: App, page: ThanksPage) -> Screen {
    let t = text();
    let tab = Some(Tab::Support);
    match page {
        ThanksPage::Someone => Screen {
            tab,
            above: Some(Above::Back(Route::Support(SupportPage::Home), t.frame.support)),
            title: t.thank.door.into(),
            view: show(|| view! { <thank_someone::ThankSomeone /> }),
        },
        ThanksPage::All => Screen {
            tab,
            above: Some(Above::Back(Route::Thanks(ThanksPage::Someone), t.frame.back)),
            title: t.thank_yous.title.into(),
            view: show(|| view! { <list::ThankYous /> }),
        },
        ThanksPage::New(start) => Screen {
            tab,
            above: Some(Above::Cancel(Route::Thanks(ThanksPage::All))),
            title: t.thank_yous.add_title.into(),
            view: show(move || view! { <form::NewThankYou start /> }),
        },
        ThanksPage::Edit(id) => Screen {
            tab,
            above: Some(Above::Cancel(Route::Thanks(ThanksPage::All))),
            title: t.thank_yous.edit_title.into(),
            view: show(move || view! { <form::EditThankYou id /> }),
        },
        ThanksPage::Letter(id) => Screen {
            tab,
            above: Some(Above::Back(Route::Thanks(ThanksPage::All), t.thank_yous.title)),
            title: match app.follow(|book| book.thank_you(id).map(|thank_you| thank_you.person)) {
                Some(person) => title_with_name(app, t.thank_yous.letter_title, person),
                None => title_or_gone(None),
            },
            view: show(move || view! { <letter::Letter id /> }),
        },
    }
}
