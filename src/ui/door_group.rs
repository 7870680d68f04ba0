//! Doors in groups: a heading, and below it a row for each, with its drawing, its name, and what is behind it now.

use crate::markup::prelude::*;

use super::icon::{Strokes, drawn};

/// A row of a group.
#[derive(Debug, Clone)]
pub struct DoorRow {
    drawing: Strokes,
    /// Where it leads.
    pub href: String,
    /// What it is called.
    pub label: &'static str,
    now: String,
}

impl DoorRow {
    /// With its drawing; none where drawings help nobody to find something. Not written out for each row.
    #[inline(never)]
    pub fn new(drawing: Strokes, href: String, label: &'static str) -> Self {
        Self { drawing, href, label, now: String::new() }
    }

    /// With a line that is true now; an empty one says nothing.
    #[must_use]
    pub fn now(self, now: String) -> Self {
        Self { now, ..self }
    }
}

/// A heading and its rows.
pub type GroupOfDoors = (&'static str, Vec<DoorRow>);

/// Groups of rows, each on one ground.
#[component]
pub fn DoorGroups(groups: Vec<GroupOfDoors>) -> impl IntoView {
    let row = |row: DoorRow| {
        view! {
            <li>
                <a class="row" href=row.href>
                    {(!row.drawing.is_empty()).then(|| drawn(row.drawing))}
                    <span class="row-main">
                        <span class="row-name">{row.label}</span>
                        <span class="row-detail">{row.now}</span>
                    </span>
                </a>
            </li>
        }
    };
    let group = |(heading, rows): GroupOfDoors| {
        view! {
            <section class="not-on-paper">
                <h2 class="section">{heading}</h2>
                <ul class="rows">{rows.into_iter().map(row).collect_view()}</ul>
            </section>
        }
    };
    groups.into_iter().map(group).collect_view()
}
