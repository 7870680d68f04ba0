//! All moments: found by words, the latest first.

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Shown};
use mainstay_core::locale::Locale;
use mainstay_core::model::MomentId;
use mainstay_core::route::MomentsPage;
use mainstay_core::text::{fill, fill_count, text};
use mainstay_core::view::moments;

use crate::state::use_app;
use crate::ui::{Each, Field, FieldKind, FirstRows, PageHead, Show, ShowMore};

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
    let find = RwSignal::new(String::new());
    let listed = app.select(|book, _| moments::listed(book));
    // Read, and so made, only once somebody looks for words.
    let entries = app.select(move |book, _| moments::entries(book, &app.locale()));
    let found = Shown::new(move || match app.locale().fold(find.read().trim()) {
        nothing if nothing.is_empty() => listed.get(),
        words => entries.with(|entries| moments::found(entries, &words)),
    });
    // Another search begins with the latest again.
    let rows = FirstRows::of(FIRST, MORE, find.into());
    let shown =
        move || found.with(|found| found.iter().take(rows.most()).copied().collect::<Vec<MomentId>>());
    let none_at_all = Shown::new(move || listed.read().is_empty());
    let found_words = move || {
        let n = found.read().len();
        match (n, find.read().trim()) {
            (0, words) if !words.is_empty() => fill(t.none_found, &[("words", words)]),
            _ => fill_count(&t.n_found, n),
        }
    };
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
                <Field id="find-moment" label=t.find value=find kind=FieldKind::Search autocomplete="off" />
                <p role="status" class="soft">
                    {found_words}
                </p>
                <ul class="timeline">
                    <Each each=shown key=|id| *id let:id>
                        <MomentListRow id />
                    </Each>
                </ul>
                <ShowMore rows n=move || found.read().len() />
            </Show>
        </div>
    }
}

#[component]
fn MomentListRow(id: MomentId) -> impl IntoView {
    let row = use_app().select(move |book, _| moments::row(book, id));
    move || row.get().map(|moment| view! { <MomentLine moment all=true /> })
}
