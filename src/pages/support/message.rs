//! A message to change and copy, for anyone one talks to anywhere.

use leptos::prelude::*;
use mainstay_core::text::text;

use crate::state::{can_share, use_app};
use crate::ui::{Area, PageHead, Show};

/// Write to anyone.
#[component]
pub fn Message() -> impl IntoView {
    let t = &text().message;
    view! {
        <div class="page">
            <PageHead title=t.title />
            <p class="lead">{t.lead}</p>
            <MessageToCopy start=t.start />
        </div>
    }
}

/// A text to change, with a button that copies it.
#[component]
pub fn MessageToCopy(start: &'static str) -> impl IntoView {
    let app = use_app();
    let message = RwSignal::new(start.to_owned());
    view! {
        <Area id="message" label=text().hello.message value=message rows=5 />
        <div class="cluster">
            <button class="btn btn-primary" on:click=move |_| app.copy(message.get_untracked())>
                {text().channels.copy}
            </button>
            <Show when=can_share>
                <button class="btn" on:click=move |_| app.share(message.get_untracked())>
                    {text().channels.other_ways}
                </button>
            </Show>
        </div>
        <p class="soft">{text().hello.you_press_send}</p>
    }
}
