//! What has to be put right before a form can be saved, all in one place.

use crate::markup::prelude::*;
use crate::signals::{Callback, Effect, Signal};
use leptos::html;

use crate::ui::Show;

/// A list of what is wrong; it takes the focus when it appears, and each line leads to its field.
#[component]
pub fn ErrorSummary(
    /// The heading.
    title: &'static str,
    /// Field id and sentence of each.
    #[prop(into)]
    errors: Signal<Vec<(&'static str, String)>>,
    /// Leads to the field with this id.
    on_lead: Callback<&'static str>,
) -> impl IntoView {
    let summary = NodeRef::<html::Div>::new();
    Effect::new(move |_| {
        if !errors.get().is_empty()
            && let Some(summary) = summary.get()
        {
            // The keyboard goes on from here.
            let _ = summary.focus();
        }
    });
    // The part after # is an address of the app, so these are buttons that move the focus.
    let lines = move || {
        errors
            .get()
            .into_iter()
            .map(|(field, sentence)| {
                let lead = move |_| on_lead.run(field);
                view! {
                    <li>
                        <button class="btn btn-quiet" type="button" on:click=lead>
                            {sentence}
                        </button>
                    </li>
                }
            })
            .collect_view()
    };
    view! {
        <Show when=move || !errors.get().is_empty()>
            <div class="error-summary" tabindex="-1" role="alert" node_ref=summary>
                <h2>{title}</h2>
                <ul class="plain">{lines}</ul>
            </div>
        </Show>
    }
}
