//! The first rows of a long list, and more of them on request: as many at a time as are drawn without a pause.

use crate::markup::prelude::*;
use crate::signals::{Callback, RwSignal, Shown, Signal};
use mainstay_core::text::{fill, fill_count, text};

use super::Show;

/// How many rows of a list are shown.
#[derive(Clone, Copy)]
pub struct FirstRows {
    first: usize,
    step: usize,
    list: Signal<String>,
    /// How many more one asked for, and of which list.
    asked: RwSignal<(String, usize)>,
}

impl FirstRows {
    /// So many at first, and so many more whenever one asks.
    pub fn new(first: usize, step: usize) -> Self {
        Self::of(first, step, Signal::default())
    }

    /// The same of a list that becomes another one, as by a search: that begins with its first rows again.
    pub fn of(first: usize, step: usize, list: Signal<String>) -> Self {
        Self { first, step, list, asked: RwSignal::new((String::new(), 0)) }
    }

    /// How many are shown at most.
    pub fn most(self) -> usize {
        let list = self.list.get();
        self.asked.with(|(of, more)| if *of == list { self.first + more } else { self.first })
    }

    /// Shows a row by its place in the list, and so many after it.
    pub fn reach(self, place: usize) {
        let most = leptos::prelude::untrack(|| self.most()).max(place + self.step);
        self.asked.set((self.list.get_untracked(), most - self.first));
    }
}

/// The button for more rows, and how many there are, as long as not all are shown.
#[component]
pub fn ShowMore(
    /// How many are shown.
    rows: FirstRows,
    /// How many there are.
    #[prop(into)]
    n: Signal<usize>,
    /// Leads the keyboard to the first row that was brought, given its place in the list.
    #[prop(optional)]
    lead: Option<Callback<usize>>,
) -> impl IntoView {
    let t = text().people;
    let n_more = Shown::new(move || n.get().saturating_sub(rows.most()));
    let ask = move |_| {
        let first_of_more = leptos::prelude::untrack(|| rows.most());
        rows.reach(first_of_more);
        if let Some(lead) = lead {
            lead.run(first_of_more);
        }
    };
    let so_many =
        move || fill(t.n_of, &[("n", &rows.most().min(n.get()).to_string()), ("all", &n.get().to_string())]);
    view! {
        <Show when=move || n_more.get() != 0>
            <div class="cluster">
                <button class="btn" type="button" on:click=ask>
                    {move || fill_count(&t.n_more, n_more.get().min(rows.step))}
                </button>
                <p class="soft" aria-live="polite">
                    {so_many}
                </p>
            </div>
        </Show>
    }
}
