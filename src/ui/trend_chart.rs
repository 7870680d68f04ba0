//! A trend as a picture for the eye: the same stands before it as a sentence and after it as a table.

use crate::markup::prelude::*;
use mainstay_core::text::written;
use mainstay_core::view::trend_chart::{HEIGHT, NUMBERS, TrendDrawing, WIDTH, WORDS};

/// Where the dates are written.
const DATES: f64 = 212.0;
/// From the middle of a line of text down to its foot.
const FOOT: f64 = 5.0;

/// A text on the drawing and the height of its middle.
pub type AtHeight = (f64, String);

/// The words on the drawing, ready to read.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChartWords {
    /// In the column at the start.
    pub words: Vec<AtHeight>,
    /// In the column at the end.
    pub numbers: Vec<AtHeight>,
    /// Under the points.
    pub dates: Vec<String>,
    /// What the signs mean.
    pub key: String,
}

/// The picture. Screen readers skip it.
#[component]
pub fn TrendChart(
    /// What stands where.
    drawing: TrendDrawing,
    /// The words on it.
    words: ChartWords,
) -> impl IntoView {
    let right = WIDTH - NUMBERS;
    let stripes =
        drawing.stripes.into_iter().map(|stripe| view! { <path class="chart-band" d=stripe.shape /> });
    let text = |x: f64, y: f64, words: String| {
        view! {
            <text class="chart-text" x=written(x, 1) y=written(y, 1) text-anchor="middle">
                {words}
            </text>
        }
    };
    let column = |x: f64, all: Vec<AtHeight>| {
        all.into_iter().map(|(y, words)| text(x, y + FOOT, words)).collect_view()
    };
    let dates = drawing.dates.into_iter().zip(words.dates).map(|(x, words)| text(x, DATES, words));
    view! {
        <div class="chart" aria-hidden="true">
            <svg class="chart-drawing" viewBox=format!("0 0 {} {}", written(WIDTH, 0), written(HEIGHT, 0)) focusable="false">
                {stripes.collect_view()}
                <path class="chart-hatch" d=drawing.hatch />
                <path class="chart-usual" d=drawing.usual_line />
                <path class="chart-line" d=drawing.line />
                <path class="chart-dots" d=drawing.shapes />
                {column(WORDS / 2.0, words.words)}
                {column(right + NUMBERS / 2.0, words.numbers)}
                {dates.collect_view()}
            </svg>
            <p class="hint">{words.key}</p>
        </div>
    }
}
