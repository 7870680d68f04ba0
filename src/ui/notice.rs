//! A few sentences set apart.

use crate::markup::prelude::*;

/// How a notice feels; its words say the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// By the way.
    Plain,
    /// Something went well.
    Good,
    /// Support.
    Now,
    /// Danger, or something is wrong.
    Danger,
}

/// A box with a few sentences.
#[component]
pub fn Notice(
    /// How it feels.
    tone: Tone,
    /// The sentences.
    children: Children,
) -> impl IntoView {
    let tone = match tone {
        Tone::Plain => "plain",
        Tone::Good => "good",
        Tone::Now => "now",
        Tone::Danger => "danger",
    };
    view! {
        <div class="notice" data-tone=tone>
            {children()}
        </div>
    }
}
