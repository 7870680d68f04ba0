//! Things I can do on my own.

use crate::markup::prelude::*;
use mainstay_core::route::{LinesPage, SupportPage, ThanksPage};
use mainstay_core::text::text;

use crate::ui::{Doors, PageHead};

/// What opens a page is a door; the rest is a list to read.
#[component]
pub fn NeedNoOne() -> impl IntoView {
    let t = text();
    let doors =
        vec![(SupportPage::Breathe.href(), t.hard.breathe), (ThanksPage::Someone.href(), t.thank.door)];
    view! {
        <div class="page">
            <PageHead title=t.alone.title />
            <Doors doors />
            <ul>{t.alone.things.map(|thing| view! { <li>{thing}</li> })}</ul>
            <p>
                <a href=LinesPage::Lines.href()>{t.support.all_lines}</a>
            </p>
        </div>
    }
}
