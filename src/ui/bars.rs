//! Bars of one colour, each with its words at the end. A picture only: the page says the same in a sentence and a table.

use crate::markup::prelude::*;
use crate::signals::Signal;

/// A few bars, the longest as wide as the room allows.
#[component]
pub fn Bars(
    /// The words of each bar, and how much it is.
    #[prop(into)]
    bars: Signal<Vec<(String, usize)>>,
) -> impl IntoView {
    let rows = move || {
        let bars = bars.get();
        let most = bars.iter().map(|(_, n)| *n).max().unwrap_or_default().max(1);
        let row = |(words, n): (String, usize)| {
            view! {
                <li class="bar-row">
                    <svg class="bar-drawing" viewBox="0 0 100 10" preserveAspectRatio="none">
                        <rect class="bar-fill" width=(n * 100 / most).max(1).to_string() height="10"></rect>
                    </svg>
                    <span>{words}</span>
                </li>
            }
        };
        bars.into_iter().map(row).collect_view()
    };
    view! {
        <ul class="plain bars" aria-hidden="true">
            {rows}
        </ul>
    }
}
