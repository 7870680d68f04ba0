//! The face of a person: a soft disc with their emoji or initials, beside the name it belongs to.

use crate::markup::prelude::*;
use mainstay_core::model::PersonId;

use crate::state::use_app;

/// The face, the same wherever they are. Decoration: the name itself stands beside it.
#[component]
pub fn Face(
    /// Whose.
    id: PersonId,
) -> impl IntoView {
    let app = use_app();
    let face = app.select(move |book, _| {
        let person = book.person(id)?;
        Some((person.colour(), person.face.clone(), person.name.clone()))
    });
    move || {
        face.get().map(|(colour, chosen, name)| {
            view! {
                <span class="face" aria-hidden="true" style:--c=colour_of(colour)>
                    {app.sign(&chosen, name.as_str())}
                </span>
            }
        })
    }
}

/// The colour with this number, 1 to 8.
pub fn colour_of(colour: u8) -> String {
    format!("var(--p{colour})")
}
