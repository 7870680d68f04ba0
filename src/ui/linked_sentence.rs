//! A sentence with a link in it.

use crate::markup::prelude::*;
use mainstay_core::text::LinkedParts;

/// The sentence, its marked part being the link. Stands inside a paragraph; one that is nothing but a link is none on paper.
#[component]
pub fn LinkedSentence(
    /// The sentence, cut at its marks.
    sentence: LinkedParts,
    /// Where its link leads.
    href: String,
) -> impl IntoView {
    let LinkedParts { before, link, after } = sentence;
    view! {
        <span>
            {before}
            <a href=href>{link}</a>
            {after}
        </span>
    }
}
