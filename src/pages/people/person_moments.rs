//! The moments with one person, the latest first.

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Shown};
use mainstay_core::model::PersonId;
use mainstay_core::text::{fill_count, text};
use mainstay_core::view::person::PersonView;

use crate::ui::Show;

use crate::pages::shared::moment_line::MomentLine;
use crate::pages::shared::weeks::Weeks;

/// The timeline.
#[component]
pub fn Timeline(id: PersonId, view: Shown<Option<PersonView>>, most: RwSignal<usize>) -> impl IntoView {
    let t = text().person;
    let moments = move || view.read().as_ref().map(|view| view.moments.clone()).unwrap_or_default();
    let n_more =
        move || view.read().as_ref().map_or(0, |view| view.n_moments.saturating_sub(view.moments.len()));
    view! {
        <section>
            <h2 class="section">{t.lately}</h2>
            <Show when=move || moments().is_empty()>
                <p class="soft">{t.no_moments}</p>
            </Show>
            <ul class="timeline">
                {move || moments().into_iter().map(|moment| view! { <MomentLine moment /> }).collect_view()}
            </ul>
            <Show when=move || !moments().is_empty()>
                <details class="more">
                    <summary>{text().moments.weeks_title}</summary>
                    <Weeks person=Some(id) />
                </details>
            </Show>
            <Show when=move || n_more() != 0>
                <button class="btn" on:click=move |_| most.update(|most| *most += 200)>
                    {move || fill_count(&text().people.n_more, n_more())}
                </button>
            </Show>
        </section>
    }
}
