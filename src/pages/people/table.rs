//! Who gives what, as a real table: the circles for screen readers and for anyone who prefers it.

use crate::markup::prelude::*;
use crate::signals::RwSignal;
use mainstay_core::model::{Kind, PersonId, Ring, Strength};
use mainstay_core::route::PeoplePage;
use mainstay_core::text::{fill_count, text};
use mainstay_core::view::coverage::{self, TableRow};

use crate::state::use_app;
use crate::ui::{Each, FirstRows, Icon, PageHead, Show, ShowMore};

use super::kind_filter::KindFilter;
use super::views::PeopleViews;
use crate::pages::shared::circles_drawing::outline_words;
use crate::pages::shared::kind_icon::kind_icon;
use crate::pages::shared::words::{kind_words, ring_words};

/// People shown at first, and how many more at a time: six cells each, so fewer than of a plain list.
const FIRST: usize = 10;
const MORE: usize = 16;

/// The table.
#[component]
pub fn PeopleTable() -> impl IntoView {
    let app = use_app();
    let t = text().circles;
    let show = RwSignal::new(String::new());
    let all = RwSignal::new(false);
    let table =
        app.select(move |book, today| coverage::table(book, today, Kind::from_key(&show.read()), all.get()));
    let heads = Kind::ALL.map(|kind| {
        view! {
            <th scope="col">
                <Icon name=kind_icon(kind) />
                <span class="visually-hidden">{kind_words(kind)}</span>
            </th>
        }
    });
    let legend = Kind::ALL.map(|kind| {
        view! {
            <li>
                <Icon name=kind_icon(kind) />
                {kind_words(kind)}
            </li>
        }
    });
    let feet = Kind::ALL.into_iter().enumerate().map(|(at, _)| {
        let n = move || table.with(|table| table.givers.get(at).copied().unwrap_or_default());
        view! { <td>{move || foot(n())}</td> }
    });
    // Another kind begins with its first rows again.
    let first = FirstRows::of(FIRST, MORE, show.into());
    let lines = move || table.with(|table| lines_of(&table.rows, first.most()));
    view! {
        <div class="page">
            <PageHead title=t.table_title />
            <PeopleViews />
            <KindFilter value=show />
            <ul class="legend">{legend}</ul>
            <p class="soft">{t.table_hint}</p>
            <div class="table-scroll" role="region" aria-label=t.table_title tabindex="0">
                <table class="kinds">
                    <thead>
                        <tr>
                            <th scope="col">{t.person}</th>
                            {heads}
                        </tr>
                    </thead>
                    <tbody>
                        <Each each=lines key=|id| *id let:id>
                            {line(id)}
                        </Each>
                    </tbody>
                    <tfoot>
                        <tr>
                            <th scope="row">{text().people.everyone}</th>
                            {feet.collect_view()}
                        </tr>
                    </tfoot>
                </table>
            </div>
            <ShowMore rows=first n=move || table.read().rows.len() />
            <Show when=move || table.read().left_out != 0>
                <p class="soft">
                    {move || {
                        let words = if show.read().is_empty() { &t.left_out } else { &t.not_for_this };
                        fill_count(words, table.read().left_out)
                    }}
                </p>
                <Show when=move || show.read().is_empty()>
                    <button class="btn" on:click=move |_| all.set(true)>
                        {t.show_everyone}
                    </button>
                </Show>
            </Show>
        </div>
    }
}

/// How many give a kind: a short figure for the eye, with its word for a screen reader.
fn foot(n: usize) -> AnyView {
    let t = text().circles;
    if n == 0 {
        return t.open_kind.into_any();
    }
    view! {
        <span aria-hidden="true">{n.to_string()}</span>
        <span class="visually-hidden">{fill_count(&t.column, n)}</span>
    }
    .into_any()
}

/// A line of the table.
#[derive(Clone, Copy, Hash)]
enum TableLine {
    /// The heading of a ring.
    Ring(Ring),
    /// A person.
    Person(PersonId),
}

/// The first people, each ring under its heading.
fn lines_of(rows: &[(Ring, PersonId)], most: usize) -> Vec<TableLine> {
    let mut lines = Vec::new();
    let mut last = None;
    for (ring, id) in rows.iter().take(most) {
        if last.replace(*ring) != Some(*ring) {
            lines.push(TableLine::Ring(*ring));
        }
        lines.push(TableLine::Person(*id));
    }
    lines
}

fn line(line: TableLine) -> AnyView {
    let id = match line {
        TableLine::Person(id) => id,
        TableLine::Ring(ring) => {
            return view! {
                <tr>
                    <th class="table-ring" colspan="6" scope="colgroup">
                        {ring_words(ring)}
                    </th>
                </tr>
            }
            .into_any();
        }
    };
    let row = use_app().select(move |book, today| coverage::table_row(book, id, today));
    (move || row.get().map(|row| cells(id, row))).into_any()
}

fn cells(id: PersonId, row: TableRow) -> AnyView {
    let cells = row.gives.map(|strength| {
        let t = text().circles;
        let (mark, word) = match strength {
            None => ("", t.blank),
            Some(Strength::ALittle) => ("○", t.a_little),
            Some(Strength::Good) => ("◐", t.some),
            Some(Strength::VeryGood) => ("●", t.a_lot),
        };
        view! {
            <td class="kinds-cell">
                <span aria-hidden="true">{mark}</span>
                <span class="visually-hidden">{word}</span>
            </td>
        }
    });
    view! {
        <tr>
            <th scope="row">
                <a href=PeoplePage::Person(id).href()>
                    <bdi>{row.name.to_string()}</bdi>
                </a>
                <span class="row-detail">{outline_words(row.outline)}</span>
            </th>
            {cells}
        </tr>
    }
}
