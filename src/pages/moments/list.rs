//! All moments, the latest first. The one search finds them by words.

use crate::markup::prelude::*;
use crate::signals::Shown;
use mainstay_core::model::MomentId;
use mainstay_core::route::{MomentsPage, MorePage};
use mainstay_core::text::{fill_count, text};
use mainstay_core::view::moments;

use crate::state::use_app;
use crate::ui::{Each, FirstRows, PageHead, Show, ShowMore};

use crate::pages::shared::moment_line::MomentLine;
use crate::pages::shared::weeks::Weeks;

/// Moments shown at first, and how many more at a time.
const FIRST: usize = 25;
const MORE: usize = 50;

/// The page.
#[component]
pub fn Moments() -> impl IntoView {
    let app = use_app();
    let t = text().moments;
    let rows = FirstRows::new(FIRST, MORE);
    let shown = app.select(move |book, _| moments::latest(book, rows.most()));
    let n = app.select(|book, _| moments::n_listed(book));
    let none_at_all = Shown::new(move || n.get() == 0);
    let n_listed = move || fill_count(&t.n_moments, n.get());
    view! {
        <div class="page">
            <PageHead title=t.title>
                <Show when=move || app.can_edit().get()>
                    <a class="btn" href=MomentsPage::Log(None).href()>
                        {text().today.log_moment}
                    </a>
                </Show>
            </PageHead>
            <Show when=move || !none_at_all.get() fallback=move || view! { <p class="lead">{t.empty}</p> }>
                <section>
                    <h2 class="section">{t.weeks_title}</h2>
                    <Weeks person=None />
                </section>
                <p class="cluster">
                    <span class="soft">{n_listed}</span>
                    <a href=MorePage::Search(String::new()).href()>{text().search.title}</a>
                </p>
                <ul class="timeline">
                    <Each each=move || shown.get() key=|id| *id let:id>
                        <MomentListRow id />
                    </Each>
                </ul>
                <ShowMore rows n=move || n.get() />
            </Show>
        </div>
    }
}

#[component]
fn MomentListRow(id: MomentId) -> impl IntoView {
    let row = use_app().select(move |book, _| moments::row(book, id));
    move || row.get().map(|moment| view! { <MomentLine moment all=true /> })
}
