//! People from a file: choose it, look through what it holds, bring in whom one wants, undo it whole.

use crate::markup::prelude::*;
use crate::signals::{Callback, RwSignal};
use mainstay_core::exchange::NotAContactFile;
use mainstay_core::text::{fill, text};

use crate::pages::shared::file_pick::FilePick;
use crate::state::{ContactPick, PickedFile, use_app};
use crate::ui::{Notice, PageHead, Show, Tone};

use super::import_review::Review;

/// People from a file.
#[component]
pub fn ImportScreen() -> impl IntoView {
    let app = use_app();
    let t = text().import;
    let file_name = RwSignal::new(String::new());
    let found = RwSignal::new(None::<ContactPick>);
    let reading = RwSignal::new(false);
    let read = move |picked: PickedFile| {
        file_name.set(picked.name());
        found.set(None);
        reading.set(true);
        app.read_contacts(picked, move |result| {
            reading.set(false);
            // The people of a file are mine: they are held against mine, and never against made-up ones.
            if result.is_ok() {
                app.leave_made_up();
            }
            found.set(Some(result));
        });
    };
    let shown = move || match found.get() {
        None => ().into_any(),
        Some(Err(error)) => view! {
            <div role="alert">
                <Notice tone=Tone::Danger>
                    <p>{why_not(&error, &file_name.read())}</p>
                    <p>{text().restore.nothing_changed}</p>
                </Notice>
            </div>
        }
        .into_any(),
        Some(Ok(file)) => view! { <Review file file_name=file_name.get() /> }.into_any(),
    };
    view! {
        <div class="page">
            <PageHead title=t.title />
            <Show when=move || !matches!(found.get(), Some(Ok(_)))>
                <p>{t.what}</p>
                <FilePick
                    id="contacts"
                    label=t.choose
                    hint=t.drop
                    accept=".vcf,.vcard,text/vcard,text/x-vcard"
                    on_file=Callback::new(read)
                />
                <details class="more">
                    <summary>{t.how}</summary>
                    <ul>{t.how_lines.map(|line| view! { <li>{line}</li> })}</ul>
                </details>
            </Show>
            <p role="status">{move || reading.get().then_some(t.reading)}</p>
            {shown}
        </div>
    }
}

fn why_not(error: &NotAContactFile, name: &str) -> String {
    let t = text().import;
    let sentence = match error {
        NotAContactFile::TooLarge { .. } => t.too_large,
        NotAContactFile::Binary => t.binary,
        NotAContactFile::Empty => t.empty,
        NotAContactFile::NoCards => t.no_cards,
    };
    fill(sentence, &[("file", name)])
}
