//! Our own small drawings, always beside a word.

use leptos::prelude::*;

/// Which drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IconName {
    /// A sun over a line: today.
    Today,
    /// Two people.
    People,
    /// A ring to hold on to: support.
    Support,
    /// A shoot: grow.
    Grow,
    /// A line that looks back.
    Reflect,
    /// An arrow to where one came from.
    Back,
    /// A plus.
    Add,
}

impl IconName {
    /// Its strokes on a grid of 24.
    const fn strokes(self) -> &'static [&'static str] {
        match self {
            Self::Today => &["M12 4v2M5.6 6.6 7 8M18.4 6.6 17 8M3 19h18M7 15a5 5 0 0 1 10 0"],
            Self::People => &[
                "M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM3.5 19a5.5 5.5 0 0 1 11 0M16 5.3a3 3 0 0 1 0 5.4M17.5 14.2a5.5 5.5 0 0 1 3 4.8",
            ],
            Self::Support => &[
                "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 15.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM6 6l3.5 3.5M18 6l-3.5 3.5M6 18l3.5-3.5M18 18l-3.5-3.5",
            ],
            Self::Grow => {
                &["M12 20v-9M12 13c0-4-2.5-6-7-6 0 4 2.5 6 7 6ZM12 11c0-4 2.5-6 7-6 0 4-2.5 6-7 6Z"]
            }
            Self::Reflect => &["M4 5v14h16M7 15l4-5 3 3 5-6"],
            Self::Back => &["M14.5 5.5 8 12l6.5 6.5"],
            Self::Add => &["M12 5v14M5 12h14"],
        }
    }
}

/// A drawing in the colour of the text around it.
#[component]
pub fn Icon(
    /// Which one.
    name: IconName,
) -> impl IntoView {
    let strokes = name.strokes().iter().map(|path| view! { <path d=*path /> });
    view! {
        <svg
            class="icon"
            viewBox="0 0 24 24"
            fill="none"
            stroke="currentColor"
            stroke-width="2"
            stroke-linecap="round"
            stroke-linejoin="round"
            aria-hidden="true"
            focusable="false"
        >
            {strokes.collect_view()}
        </svg>
    }
}
