//! The moments with one person, the latest first.

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Shown};
use mainstay_core::model::{MomentId, PersonId};
use mainstay_core::text::text;
use mainstay_core::view::person::{self, MomentsWith};

use crate::state::use_app;
use crate::ui::{Each, FirstRows, Show, ShowMore};

use crate::pages::shared::moment_line::MomentLine;
use crate::pages::shared::weeks::Weeks;

/// The timeline. A moment more is a line more; the others stay as they are.
#[component]
pub fn Timeline(id: PersonId, moments: Shown<MomentsWith>, rows: FirstRows) -> impl IntoView {
    let t = text().person;
    let any = Shown::new(move || moments.read().n_all != 0);
    // Half a year of cells and their table are made for whoever wants to see them.
    let unfolded = RwSignal::new(false);
    view! {
        <section>
            <h2 class="section">{t.lately}</h2>
            <Show when=move || !any.get()>
                <p class="soft">{t.no_moments}</p>
            </Show>
            <ul class="timeline">
                <Each each=move || moments.get().shown key=|id| *id let:moment>
                    <Line moment with=id />
                </Each>
            </ul>
            <Show when=move || any.get()>
                <details class="more" on:toggle=move |_| unfolded.set(true)>
                    <summary>{text().moments.weeks_title}</summary>
                    <Show when=move || unfolded.get()>
                        <Weeks person=Some(id) />
                    </Show>
                </details>
            </Show>
            <ShowMore rows n=move || moments.read().n_all />
        </section>
    }
}

#[component]
fn Line(moment: MomentId, with: PersonId) -> impl IntoView {
    let row = use_app().select(move |book, _| person::moment(book, moment, with));
    move || row.get().map(|moment| view! { <MomentLine moment /> })
}
