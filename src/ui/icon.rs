//! Our own small drawings, always beside a word.

use crate::markup::prelude::*;

/// The strokes of a drawing, on a grid of 24.
pub type Strokes = &'static [&'static str];

/// Drawings of pages that come in a later part, where they stand with them.
pub mod drawings {
    use super::Strokes;

    /// A magnifying glass.
    pub const SEARCH: Strokes = &["M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.3 15.3 20 20"];
    /// A sheet of a calendar.
    pub const CALENDAR: Strokes = &["M4 6h16v14H4ZM4 10.5h16M8 3.5V7M16 3.5V7"];
    /// A heart.
    pub const HEART: Strokes = &["M12 20C7 16 4 13 4 9.5A4 4 0 0 1 12 8a4 4 0 0 1 8 1.5C20 13 17 16 12 20Z"];
    /// A box to keep things in.
    pub const BOX: Strokes = &["M4 8h16v12H4ZM3 4h18v4H3ZM10 12h4"];
    /// Two sliders.
    pub const SLIDERS: Strokes = &["M4 8h8M16 8h4M4 16h4M12 16h8M14 6v4M10 14v4"];
    /// A keyboard.
    pub const KEYS: Strokes = &["M3 7h18v10H3ZM8 13.5h8M7 10.2h1M11.5 10.2h1M16 10.2h1"];
    /// A lower-case i.
    pub const ABOUT: Strokes = &["M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 11v5.5M12 7.5v.1"];
    /// A sheet of paper.
    pub const PAPER: Strokes = &["M6 3.5h8l4 4v13H6ZM9 12h6M9 16h6"];
    /// Weeks as bars.
    pub const WEEKS: Strokes = &["M5 20V11M12 20V5M19 20v-6"];
    /// Circles within each other.
    pub const CIRCLES: Strokes =
        &["M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 15.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z"];
}

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
    /// An ear: listening.
    Ear,
    /// A book: advice.
    Book,
    /// A speech mark: encouragement.
    Speech,
    /// A hand.
    Hand,
    /// Two cups: company.
    Cups,
    /// A telephone: call.
    Phone,
    /// An envelope: mail.
    Mail,
    /// A moon: resting.
    Moon,
    /// A leaf: remembered.
    Leaf,
}

impl IconName {
    /// Its strokes.
    pub const fn strokes(self) -> Strokes {
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
            Self::Ear => &[
                "M7 9.5a5 5 0 0 1 10 0c0 4-4 4.5-4 8a2.8 2.8 0 0 1-5 1.6",
                "M10 10a2 2 0 0 1 4 0c0 1.6-1.6 2-1.6 3.4",
            ],
            Self::Book => &[
                "M12 6.5C10 5 7.5 4.7 4.5 5v13c3-.3 5.5 0 7.5 1.5 2-1.5 4.5-1.8 7.5-1.5V5c-3-.3-5.5 0-7.5 1.5ZM12 6.5v13",
            ],
            Self::Speech => &["M5 5h14v10h-8l-4.5 4v-4H5Z"],
            Self::Hand => &[
                "M8 12V6.2a1.4 1.4 0 0 1 2.8 0V11M10.8 11V4.8a1.4 1.4 0 0 1 2.8 0V11M13.6 11V6a1.4 1.4 0 0 1 2.8 0v8c0 3.6-2 6-5 6-2.6 0-4-1.4-5-3.4L4.6 13a1.4 1.4 0 0 1 2.4-1.4l1 1.6",
            ],
            Self::Cups => &[
                "M3.5 9h7v5a3.5 3.5 0 0 1-7 0ZM13.5 9h7v5a3.5 3.5 0 0 1-7 0ZM5.5 4.5v2M8.5 4.5v2M15.5 4.5v2M18.5 4.5v2",
            ],
            Self::Phone => &[
                "M6 4h3l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v3a2 2 0 0 1-2 2A14 14 0 0 1 4 6a2 2 0 0 1 2-2Z",
            ],
            Self::Mail => &["M3.5 5.5h17v13h-17ZM4 6l8 6.5L20 6"],
            Self::Moon => &["M19 14.5A7.5 7.5 0 0 1 9.5 5a7.5 7.5 0 1 0 9.5 9.5Z"],
            Self::Leaf => &["M5 19C4 11 9 5 19 5c0 9-5 14-12 12.5M5 19c2-4 5-7 9-9"],
        }
    }
}

/// A drawing in the colour of the text around it.
#[component]
pub fn Icon(
    /// Which one.
    name: IconName,
) -> impl IntoView {
    drawn(name.strokes())
}

/// The same by its strokes.
pub fn drawn(strokes: Strokes) -> AnyView {
    let strokes = strokes.iter().map(|path| view! { <path d=*path /> });
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
    .into_any()
}
