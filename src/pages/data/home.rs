//! Your data: what is here, a backup file, people from a file, how full it is, delete everything.

use crate::markup::prelude::*;
use crate::signals::{Shown, Signal};
use mainstay_core::locale::DayStyle;
use mainstay_core::route::DataPage;
use mainstay_core::store::Room;
use mainstay_core::text::{fill, fill_count, text};

use super::unsaved::UnsavedWords;
use crate::state::{Mode, use_app};
use crate::ui::{Doors, Meter, Notice, PageHead, Show, Tone};

/// Your data.
#[component]
pub fn Data() -> impl IntoView {
    let app = use_app();
    let t = text().data;
    let counts = app.select(|book, _| (book.people().count(), book.moments().count()));
    let here = move || {
        let (people, moments) = counts.get();
        let people = fill_count(&t.n_people, people);
        let moments = fill_count(&t.n_moments, moments);
        fill(t.here, &[("people", &people), ("moments", &moments)])
    };
    let backup = move || match app.device().get().last_backup {
        Some(day) => fill(t.last_backup, &[("day", &app.day(day, DayStyle::Full))]),
        None => t.never_backed_up.into(),
    };
    let own = move || app.mode().get() != Mode::MadeUp;
    view! {
        <div class="page">
            <PageHead title=t.title />
            <Show when=own fallback=|| view! { <p class="lead">{text().data.made_up}</p> }>
                <OwnBook here=Signal::derive(here) backup=Signal::derive(backup) />
            </Show>
        </div>
    }
}

/// The own book: only this is ever saved, restored or deleted.
#[component]
fn OwnBook(#[prop(into)] here: Signal<String>, #[prop(into)] backup: Signal<String>) -> impl IntoView {
    let app = use_app();
    let t = text().data;
    view! {
        <p class="lead">{here}</p>
        <p>{backup}</p>
        <button class="btn btn-primary" on:click=move |_| { app.save_backup(); }>
            {text().status.save_backup}
        </button>
        <p class="soft">{t.backup_hint}</p>
        <Doors doors=super::doors() />
        <UnsavedWords />
        <Fullness />
        <section>
            <h2 class="section">{t.raw_title}</h2>
            <p class="soft">{t.raw_hint}</p>
            <button class="btn" on:click=move |_| app.save_raw_copy()>
                {t.raw}
            </button>
        </section>
        <section>
            <h2 class="section">{t.leave}</h2>
            <p>
                <a class="btn btn-danger" href=DataPage::Erase.href()>
                    {text().erase.title}
                </a>
            </p>
        </section>
    }
}

/// How full the storage is, by the strictest browser's measure.
#[component]
fn Fullness() -> impl IntoView {
    let app = use_app();
    let t = text().data;
    // Looked up anew after each change.
    let usage = Shown::new(move || {
        app.said().track();
        app.usage()
    });
    move || {
        usage.get().map(|usage| {
            let percent = usage.permille().div_ceil(10);
            let warning = match usage.room() {
                Room::Plenty => None,
                Room::Note70 => Some(t.room_note),
                Room::Banner85 => Some(t.room_short),
                Room::EditsOnly95 => Some(t.room_out),
            };
            view! {
                <section>
                    <h2 class="section">{t.room}</h2>
                    <Meter label=t.room_label percent=percent text=fill(t.room_used, &[("percent", &percent.to_string())]) />
                    {warning
                        .map(|warning| {
                            view! {
                                <Notice tone=Tone::Plain>
                                    <p>{warning}</p>
                                </Notice>
                            }
                        })}
                    {(usage.foreign_keys > 0).then(|| view! { <p class="soft">{t.foreign}</p> })}
                </section>
            }
        })
    }
}
