//! All looks back, the latest first.

use crate::markup::prelude::*;
use mainstay_core::locale::DayStyle;
use mainstay_core::model::{Name, PersonId};
use mainstay_core::route::{About, HelloPage, PeoplePage, ReflectingPage};
use mainstay_core::text::{fill, text};
use mainstay_core::view::looking_back::{self, LookRow};

use crate::state::{App, use_app};
use crate::ui::{PageHead, Show};

/// The page.
#[component]
pub fn LooksBack() -> impl IntoView {
    let app = use_app();
    let t = text().look_back;
    let rows = app.select(looking_back::looks_back);
    let cards = move || {
        let rows = rows.get().into_iter().enumerate();
        // Only the latest leads anywhere: the others are to be read.
        rows.map(|(nth, row)| view! { <LookBackCard row latest=nth == 0 /> }).collect_view()
    };
    view! {
        <div class="page">
            <PageHead title=t.title>
                <Show when=move || app.can_edit().get()>
                    <a class="btn btn-primary" href=ReflectingPage::NewLookBack.href()>
                        {t.add}
                    </a>
                </Show>
            </PageHead>
            <p class="lead">{move || if rows.read().is_empty() { t.empty } else { t.lead }}</p>
            <ul class="plain stack">{cards}</ul>
        </div>
    }
}

fn names(app: App, people: &[(PersonId, Name)]) -> String {
    let names: Vec<String> = people.iter().map(|(_, name)| name.to_string()).collect();
    app.list(&names)
}

#[component]
fn LookBackCard(row: LookRow, latest: bool) -> impl IntoView {
    let app = use_app();
    let t = text().look_back;
    let id = row.look.id;
    let day = app.day(row.look.day, DayStyle::Full);
    let change_name = fill(t.change_name, &[("day", &day)]);
    let (closer, missed) = (names(app, &row.closer), names(app, &row.missed));
    let small = row.look.small_thing.as_str();
    let lines = [
        (closer.as_str(), fill(t.came_closer, &[("names", &closer)])),
        (missed.as_str(), fill(t.was_missed, &[("names", &missed)])),
        (small, fill(t.one_thing, &[("words", small)])),
    ];
    let lines = lines.into_iter().filter(|(holds, _)| !holds.trim().is_empty());
    let lines: Vec<_> = lines.map(|(_, line)| view! { <p class="wrap">{line}</p> }).collect();
    let write = |(id, name): (PersonId, Name)| {
        let words = fill(t.write, &[("name", name.as_str())]);
        view! {
            <a class="btn" href=HelloPage::Write(id, About::Anything).href()>
                {words}
            </a>
        }
    };
    let to_write = if latest { row.to_write } else { Vec::new() };
    let circles = (latest && !row.closer.is_empty()).then(|| {
        view! {
            <a class="btn btn-quiet" href=PeoplePage::Circles.href()>
                {t.circles}
            </a>
        }
    });
    view! {
        <li class="card stack">
            <h2>{day}</h2>
            {(!row.look.went_well.is_empty()).then(|| view! { <p class="wrap">{row.look.went_well.clone()}</p> })}
            {lines.collect_view()}
            <p class="cluster">
                {to_write.into_iter().map(write).collect_view()} {circles}
                <Show when=move || app.can_edit().get()>
                    <a
                        class="btn btn-quiet"
                        aria-label=change_name.clone()
                        href=ReflectingPage::EditLookBack(id).href()
                    >
                        {t.change}
                    </a>
                </Show>
            </p>
        </li>
    }
}
