//! Initials in a circle, beside the name they come from.

use leptos::prelude::*;

/// The first letters of the first and last word of a name. Decoration: the name itself stands beside it.
#[component]
pub fn Badge(
    /// The name.
    #[prop(into)]
    name: String,
) -> impl IntoView {
    view! {
        <span class="badge" aria-hidden="true">
            {initials(&name)}
        </span>
    }
}

fn initials(name: &str) -> String {
    let letter = |word: &str| word.chars().find(|c| c.is_alphanumeric());
    let mut words = name.split_whitespace().filter_map(letter);
    let first = words.next();
    let last = words.next_back();
    let letters: String = first.into_iter().chain(last).collect();
    let letters = if letters.is_empty() { name.chars().take(1).collect() } else { letters };
    letters.to_uppercase()
}
