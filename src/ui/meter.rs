//! How much of something is used, in words and as a bar.

use crate::markup::prelude::*;

/// A bar with its sentence.
#[component]
pub fn Meter(
    /// What is measured.
    label: &'static str,
    /// 0 to 100.
    percent: u64,
    /// The same in words.
    text: String,
) -> impl IntoView {
    view! {
        <div class="meter">
            <progress aria-label=label max="100" value=percent.min(100).to_string()></progress>
            <p class="soft">{text}</p>
        </div>
    }
}
