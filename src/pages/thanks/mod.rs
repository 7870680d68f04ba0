//! Thanks: what people did for me, and ways to thank them.

mod form;
mod letter;
mod list;
mod thank_someone;

use crate::markup::prelude::*;
use mainstay_core::route::{Route, SupportPage, ThanksPage};
use mainstay_core::text::text;

use crate::pages::shared::later::{InMore, in_more};
use crate::pages::shared::screen::{Above, Screen, title_or_gone, title_with_name};
use crate::pages::shared::tab::Tab;
use crate::state::App;

/// What each address leads to.
pub fn screen(app: App, page: ThanksPage) -> Screen {
    let t = text();
    let tab = Some(Tab::Support);
    let view = in_more(InMore::Thanks(page));
    match page {
        ThanksPage::Someone => Screen {
            tab,
            above: Some(Above::Back(Route::Support(SupportPage::Kinds { urgent: false }), t.frame.support)),
            title: t.thank.door.into(),
            view,
        },
        ThanksPage::All => Screen {
            tab,
            above: Some(Above::Back(Route::Thanks(ThanksPage::Someone), t.frame.back)),
            title: t.thank_yous.title.into(),
            view,
        },
        ThanksPage::New(_) => Screen {
            tab,
            above: Some(Above::Cancel(Route::Thanks(ThanksPage::All))),
            title: t.thank_yous.add_title.into(),
            view,
        },
        ThanksPage::Edit(_) => Screen {
            tab,
            above: Some(Above::Cancel(Route::Thanks(ThanksPage::All))),
            title: t.thank_yous.edit_title.into(),
            view,
        },
        ThanksPage::Letter(id) => Screen {
            tab,
            above: Some(Above::Back(Route::Thanks(ThanksPage::All), t.thank_yous.title)),
            title: match app.follow(|book| book.thank_you(id).map(|thank_you| thank_you.person)) {
                Some(person) => title_with_name(app, t.thank_yous.letter_title, person),
                None => title_or_gone(None),
            },
            view,
        },
    }
}

/// Shows them, from the part of the program they come in.
pub fn view(page: ThanksPage) -> AnyView {
    match page {
        ThanksPage::Someone => view! { <thank_someone::ThankSomeone /> }.into_any(),
        ThanksPage::All => view! { <list::ThankYous /> }.into_any(),
        ThanksPage::New(start) => view! { <form::NewThankYou start /> }.into_any(),
        ThanksPage::Edit(id) => view! { <form::EditThankYou id /> }.into_any(),
        ThanksPage::Letter(id) => view! { <letter::Letter id /> }.into_any(),
    }
}
