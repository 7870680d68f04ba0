//! I could use support: which of five kinds; each leads to something that helps, also with nobody in the book.

use crate::markup::prelude::*;
use mainstay_core::model::Kind;
use mainstay_core::route::SupportPage;
use mainstay_core::text::text;

use crate::pages::shared::words::kind_need;
use crate::ui::{Door, PageHead};

/// The five kinds, help to choose, and what needs nobody.
#[component]
pub fn WhichKind() -> impl IntoView {
    let t = text();
    let kinds =
        Kind::ALL.map(|kind| view! { <Door href=SupportPage::Who(kind).href() label=kind_need(kind) /> });
    view! {
        <div class="page">
            <PageHead title=t.support.title />
            <ul class="doors doors-now">{kinds}</ul>
            <p class="cluster cluster-apart">
                <a href=SupportPage::HelpChoose.href()>{t.ask.not_sure}</a>
                <a href=SupportPage::NeedNoOne.href()>{t.support.alone}</a>
            </p>
        </div>
    }
}
