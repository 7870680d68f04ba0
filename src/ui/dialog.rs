//! A question that has to be answered first, on the browser's own `<dialog>`: it keeps the focus inside, closes on
//! Esc, and gives the focus back.

use crate::markup::prelude::*;
use crate::signals::{Effect, RwSignal};
use leptos::html;

/// A dialog that follows `open`. Its title takes the focus first: the first button may be the one that deletes.
#[component]
pub fn Dialog(
    /// Whether it is open; closing by Esc sets it back.
    open: RwSignal<bool>,
    /// Its title.
    #[prop(into)]
    title: String,
    /// What it says and offers.
    children: Children,
) -> impl IntoView {
    let element = NodeRef::<html::Dialog>::new();
    Effect::new(move |_| {
        let (Some(dialog), open) = (element.get(), open.get()) else { return };
        if open && !dialog.open() {
            // Refused only while the dialog is not on the page, and it is.
            let _ = dialog.show_modal();
        } else if !open && dialog.open() {
            dialog.close();
        }
    });
    view! {
        <dialog class="dialog" node_ref=element aria-labelledby="dialog-title" on:close=move |_| open.set(false)>
            <h2 id="dialog-title" tabindex="-1" autofocus>
                {title}
            </h2>
            {children()}
        </dialog>
    }
}
