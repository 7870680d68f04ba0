//! What lies under the people: the rings, their names and the lines between people.

use crate::markup::prelude::*;
use mainstay_core::text::written;

use super::drawing::{RingsDrawing, TieLine};

/// A length of the drawing, which grows and shrinks with it.
pub(super) fn units(pixels: f64) -> String {
    format!("calc({}*var(--u))", written(pixels, 2))
}

/// A place on the drawing.
pub(super) fn percent(part: f64, whole: f64) -> String {
    format!("{}%", written(100.0 * part / whole.max(1.0), 2))
}

/// The drawing itself, for the eye alone: the rings with their names, and which of them somebody is held over.
#[component]
pub fn RingsLines(drawing: RingsDrawing, ties: Vec<TieLine>, over: Option<usize>) -> impl IntoView {
    let (width, height) = drawing.size;
    let circles = drawing.circles.iter().enumerate().rev().filter(|(_, circle)| !circle.is_open);
    let rings = circles.map(|(nth, circle)| {
        let (w, h, round) = circle.edge;
        let (x, y) = ((width - w) / 2.0, (height - h) / 2.0);
        view! {
            <rect
                class="ring-line"
                data-over=(over == Some(nth)).then_some("")
                x=x + 1.0
                y=y + 1.0
                width=w - 2.0
                height=h - 2.0
                rx=round
            />
            <text class="ring-name" x=width / 2.0 y=y + 5.0>
                {circle.name}
            </text>
        }
    });
    let ties = ties.iter().map(|((x1, y1), (x2, y2))| {
        view! { <line class="tie-line" x1=*x1 y1=*y1 x2=*x2 y2=*y2 /> }
    });
    view! {
        <svg class="rings-drawing" viewBox=format!("0 0 {} {}", written(width, 2), written(height, 2)) aria-hidden="true" focusable="false">
            {rings.collect_view()}
            {ties.collect_view()}
        </svg>
    }
}
