//! A sentence with a link in it.

use crate::markup::prelude::*;
use mainstay_core::text::LinkedParts;

/// The sentence, its marked part being the link. Stands inside a paragraph.
#[component]
pub fn LinkedSentence(
    /// The sentence, cut at its marks.
    sentence: LinkedParts,
    /// Where its link leads.
    href: String,
) -> impl IntoView {
    let LinkedParts { before, link, after } = sentence;
    view! {
        {before}
        <a href=href>{link}</a>
        {after}
    }
}
