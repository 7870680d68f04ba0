//! No such page, or it is gone.

use crate::markup::prelude::*;
use mainstay_core::route::TodayPage;
use mainstay_core::text::text;

use super::screen::{Screen, show};
use crate::ui::PageHead;

/// No such page.
#[component]
pub fn NotFound(
    /// What else is known of it.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let t = text().not_found;
    view! {
        <div class="page">
            <PageHead title=t.title />
            <p>{t.may_be_removed}</p>
            <p>
                <a class="btn btn-primary" href=TodayPage::Day.href()>
                    {t.to_today}
                </a>
            </p>
            {children.map(|children| children())}
        </div>
    }
}

/// What an address of no page leads to.
pub fn screen() -> Screen {
    Screen {
        tab: None,
        above: None,
        title: text().not_found.title.into(),
        view: show(|| view! { <NotFound /> }),
    }
}
