//! Whom to thank: the people whose support is noted lately come first.

use crate::markup::prelude::*;
use mainstay_core::route::{HelloPage, ThanksPage};
use mainstay_core::text::{fill, text};
use mainstay_core::view::people;

use crate::pages::shared::face::Face;
use crate::state::use_app;
use crate::ui::PageHead;

/// People offered.
const OFFERED: usize = 12;

/// Thank someone.
#[component]
pub fn ThankSomeone() -> impl IntoView {
    let app = use_app();
    let t = text().thank;
    let people = app.select(|book, today| {
        let ids = people::to_thank(book, today).into_iter().take(OFFERED);
        ids.filter_map(|id| book.person(id).map(|person| (id, person.name.to_string()))).collect::<Vec<_>>()
    });
    view! {
        <div class="page">
            <PageHead title=t.door />
            <p class="lead">{move || if people.read().is_empty() { t.nobody } else { t.lead }}</p>
            <ul class="rows">
                {move || {
                    people
                        .get()
                        .into_iter()
                        .map(|(id, name)| {
                            view! {
                                <li>
                                    <a class="row" href=HelloPage::Thank(id).href()>
                                        <Face id=id />
                                        <bdi class="row-main">{fill(t.title, &[("name", &name)])}</bdi>
                                    </a>
                                </li>
                            }
                        })
                        .collect_view()
                }}
            </ul>
            <p>
                <a href=ThanksPage::All.href()>{text().thank_yous.title}</a>
            </p>
            <p class="soft">{text().openers.thanks.note}</p>
        </div>
    }
}
