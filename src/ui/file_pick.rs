//! Choosing a file: the browser's own button, and a place to drop one.

use crate::markup::prelude::*;
use crate::signals::{Callback, RwSignal};
use leptos::ev::{DragEvent, Event};

/// A file input that is also a place to drop a file.
#[component]
pub fn FilePick(
    /// The id of the control.
    id: &'static str,
    /// What to choose.
    label: &'static str,
    /// That it can be dropped too.
    hint: &'static str,
    /// The kinds of file offered first.
    accept: &'static str,
    /// A file was chosen.
    on_pick: Callback<Event>,
    /// A file was dropped.
    on_drop: Callback<DragEvent>,
) -> impl IntoView {
    let over = RwSignal::new(false);
    let drop = move |event: DragEvent| {
        // Else the browser leaves the app and shows the file.
        event.prevent_default();
        over.set(false);
        on_drop.run(event);
    };
    view! {
        <div
            class="file-pick"
            class:is-over=over
            on:dragover=move |event| {
                event.prevent_default();
                over.set(true);
            }
            on:dragleave=move |_| over.set(false)
            on:drop=drop
        >
            <label for=id>{label}</label>
            <input id=id type="file" accept=accept on:change=move |event| on_pick.run(event) />
            <p class="hint">{hint}</p>
        </div>
    }
}
