//! Choosing a file: the browser's own button, and a place to drop one.

use crate::markup::prelude::*;
use crate::signals::{Callback, RwSignal};
use leptos::ev::DragEvent;

use crate::state::PickedFile;

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
    /// A file was chosen or dropped.
    on_file: Callback<PickedFile>,
) -> impl IntoView {
    let over = RwSignal::new(false);
    let picked = move |file: Option<PickedFile>| {
        if let Some(file) = file {
            on_file.run(file);
        }
    };
    let drop = move |event: DragEvent| {
        // Else the browser leaves the app and shows the file.
        event.prevent_default();
        over.set(false);
        picked(PickedFile::from_drop(&event));
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
            <input id=id type="file" accept=accept on:change=move |event| picked(PickedFile::from_input(&event)) />
            <p class="hint">{hint}</p>
        </div>
    }
}
