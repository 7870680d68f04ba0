//! A message to change and copy, for anyone one talks to anywhere.

use crate::markup::prelude::*;
use crate::signals::Signal;
use mainstay_core::text::text;

use crate::state::{can_share, use_app};
use crate::ui::{Area, PageHead, Show};

use crate::pages::shared::fields::Fields;
use crate::pages::shared::message::{FIELD, PutBack, TypedMessage};

/// Write to anyone.
#[component]
pub fn Message() -> impl IntoView {
    let t = text().message;
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
    let ready = Signal::derive(move || vec![start.to_owned()]);
    let message = TypedMessage::begin(app, app.form_shown(), ready, Fields::new());
    message.keep();
    let words = message.words;
    view! {
        <PutBack message />
        <Area id=FIELD label=text().hello.message value=words rows=5 />
        <div class="cluster">
            <button class="btn btn-primary" on:click=move |_| app.copy(words.get_untracked())>
                {text().channels.copy}
            </button>
            <Show when=can_share>
                <button class="btn" on:click=move |_| app.share(words.get_untracked())>
                    {text().channels.other_ways}
                </button>
            </Show>
        </div>
        <p class="soft">{text().hello.you_press_send}</p>
    }
}
