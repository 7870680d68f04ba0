//! Open a backup file: look what is in it, then use it or leave it.

use crate::markup::prelude::*;
use crate::signals::{Callback, RwSignal};
use mainstay_core::archive::backup::NotABackup;
use mainstay_core::book::Book;
use mainstay_core::edit::{Edit, Refusal};
use mainstay_core::route::Route;
use mainstay_core::text::{fill, fill_count, text};

use crate::state::{PickedFile, Trouble, use_app};
use crate::ui::{Notice, PageHead, Show, Tone};

use crate::pages::shared::file_pick::FilePick;
use crate::pages::shared::status_words::trouble_words;

/// Open a backup file.
#[component]
pub fn Restore() -> impl IntoView {
    let app = use_app();
    let t = text().restore;
    let found = RwSignal::new(None::<Result<Box<Book>, NotABackup>>);
    let trouble = RwSignal::new(None::<&'static str>);
    let read = move |picked: PickedFile| {
        trouble.set(None);
        found.set(None);
        app.read_backup(picked, move |result| {
            // What it replaces, and what may be saved first, is my own book.
            if result.is_ok() {
                app.leave_made_up();
            }
            found.set(Some(result));
        });
    };
    let use_it = move |_| {
        let Some(Ok(backup)) = found.get_untracked() else { return };
        match app.dispatch(Edit::Restore(backup)) {
            Ok(()) => app.go_saying(&Route::today()),
            Err(Trouble::Refused(Refusal::NothingNew)) => trouble.set(Some(t.same)),
            Err(problem) => trouble.set(Some(trouble_words(&problem))),
        }
    };
    let empty = app.select(|book, _| book.is_empty());
    let shown = move || match found.get() {
        None => ().into_any(),
        Some(Err(error)) => view! {
            <div role="alert">
                <Notice tone=Tone::Danger>
                    <p>{why_not(&error)}</p>
                    <p>{t.nothing_changed}</p>
                </Notice>
            </div>
        }
        .into_any(),
        Some(Ok(backup)) => {
            let people = fill_count(&text().data.n_people, backup.people().count());
            let moments = fill_count(&text().data.n_moments, backup.moments().count());
            view! {
                <Notice tone=Tone::Plain>
                    <p>{fill(t.holds, &[("people", &people), ("moments", &moments)])}</p>
                    <Show when=move || !empty.get()>
                        <p>{t.replaces}</p>
                        <p>
                            <button class="btn" type="button" on:click=move |_| { app.save_backup(); }>
                                {t.save_first}
                            </button>
                        </p>
                    </Show>
                    <p class="cluster">
                        <button class="btn btn-primary" on:click=use_it>
                            {t.use_this}
                        </button>
                        <button class="btn" on:click=move |_| found.set(None)>
                            {t.close}
                        </button>
                    </p>
                </Notice>
            }
            .into_any()
        }
    };
    view! {
        <div class="page">
            <PageHead title=t.title />
            <p>{t.what}</p>
            <FilePick
                id="backup"
                label=t.choose
                hint=t.drop
                accept=".json,application/json"
                on_file=Callback::new(read)
            />
            {shown}
            <p class="error" role="alert">
                {move || trouble.get()}
            </p>
        </div>
    }
}

fn why_not(error: &NotABackup) -> &'static str {
    let t = text().restore;
    match error {
        NotABackup::TooLarge => t.too_large,
        NotABackup::Empty => t.empty,
        NotABackup::NotOurs => t.not_ours,
        NotABackup::Damaged => t.damaged,
        NotABackup::Newer { .. } => t.newer,
    }
}
