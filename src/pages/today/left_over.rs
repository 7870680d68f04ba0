//! Words that were typed about something that is gone: one quiet line says where they are.

use crate::markup::prelude::*;
use mainstay_core::route::DataPage;
use mainstay_core::text::text;
use mainstay_core::view::unsaved::unsaved;

use crate::state::use_app;
use crate::ui::{LinkedSentence, Show};

/// The line, as long as there are such words.
#[component]
pub fn LeftOver() -> impl IntoView {
    let app = use_app();
    let drafts = app.drafts();
    let any =
        app.select(move |book, today| unsaved(book, drafts.clone(), today).iter().any(|row| row.is_gone));
    view! {
        <Show when=move || any.get()>
            <p class="soft">
                <LinkedSentence sentence=text().drafts.left_over.plain() href=DataPage::Data.href() />
            </p>
        </Show>
    }
}
