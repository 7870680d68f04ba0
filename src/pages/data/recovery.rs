//! What was found at start that a person should know, said once on every page until it is put away.

use crate::markup::prelude::*;
use crate::signals::RwSignal;
use mainstay_core::archive::StartNotice;
use mainstay_core::text::{fill_count, text};

use crate::state::use_app;
use crate::ui::{Notice, Show, Tone};

/// The notices of this start; nothing where all is well.
#[component]
pub fn Recovery() -> impl IntoView {
    let app = use_app();
    let t = text().recovery;
    let put_away = RwSignal::new(false);
    let all = move || app.start_notices().get();
    let notices = move || {
        let wrong = all().into_iter().filter(|notice| !matches!(notice, StartNotice::Newer(_)));
        wrong.collect::<Vec<_>>()
    };
    view! {
        <Show when=move || !notices().is_empty() && !put_away.get()>
            <Notice tone=Tone::Danger>
                {move || {
                    notices()
                        .into_iter()
                        .map(|notice| view! { <p>{words(&notice)}</p> })
                        .collect_view()
                }}
                <p class="cluster">
                    <button class="btn" on:click=move |_| app.save_raw_copy()>
                        {t.save_raw}
                    </button>
                    <button class="btn btn-quiet" on:click=move |_| put_away.set(true)>
                        {t.put_away}
                    </button>
                </p>
            </Notice>
        </Show>
        <FromNewer />
    }
}

/// Nothing is wrong with what a newer version wrote: it waits until this one knows it too.
#[component]
fn FromNewer() -> impl IntoView {
    let app = use_app();
    let t = text().recovery;
    // How many were told of when it was put away; more than these are told of again.
    let n_put_away = RwSignal::new(0);
    let at_start = move || {
        let notices = app.start_notices().get();
        notices.into_iter().find_map(|notice| if let StartNotice::Newer(n) = notice { Some(n) } else { None })
    };
    // A backup brings some later on.
    let in_book = app.select(|book, _| book.n_newer());
    let n_newer = move || in_book.get().max(at_start().unwrap_or_default());
    let is_told = move || n_newer() > n_put_away.get();
    view! {
        <Show when=is_told>
            <Notice tone=Tone::Plain>
                <p>{move || words(&StartNotice::Newer(n_newer()))}</p>
                <p class="cluster">
                    <button class="btn btn-quiet" on:click=move |_| n_put_away.set(n_newer())>
                        {t.put_away}
                    </button>
                </p>
            </Notice>
        </Show>
    }
}

fn words(notice: &StartNotice) -> String {
    let t = text().recovery;
    match notice {
        StartNotice::Unreadable(n) => fill_count(&t.unreadable, *n),
        StartNotice::Newer(n) => fill_count(&t.newer, *n),
        StartNotice::Missing(n) => fill_count(&t.missing, usize::try_from(*n).unwrap_or(usize::MAX)),
        StartNotice::Altered => t.altered.into(),
        StartNotice::ChangeDropped => t.change_dropped.into(),
    }
}
