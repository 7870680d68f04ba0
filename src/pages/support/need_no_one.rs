//! Things that need no one.

use crate::markup::prelude::*;
use mainstay_core::route::LinesPage;
use mainstay_core::text::text;

use crate::ui::PageHead;

/// Things that need no one.
#[component]
pub fn NeedNoOne() -> impl IntoView {
    let t = text().alone;
    view! {
        <div class="page">
            <PageHead title=t.title />
            <ul class="plain stack">
                {t.things.map(|thing| view! { <li class="card">{thing}</li> })}
            </ul>
            <p>
                <a href=LinesPage::Lines.href()>{text().support.all_lines}</a>
            </p>
        </div>
    }
}
