//! The face of a person: a soft disc with their emoji or initials, or a picture, beside the name it belongs to.

use crate::markup::prelude::*;
use mainstay_core::model::{PersonId, Picture};

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
        let picture = book.picture(id.into()).map(Picture::address);
        Some((person.colour(), person.face.clone(), person.name.clone(), picture))
    });
    move || {
        face.get().map(|(colour, chosen, name, picture)| {
            view! {
                <span class="face" aria-hidden="true" style:--c=colour_of(colour)>
                    {app.sign(&chosen, name.as_str())}
                    {picture.map(|address| view! { <img src=address alt="" /> })}
                </span>
            }
        })
    }
}

/// The colour with this number, 1 to 8.
pub fn colour_of(colour: u8) -> String {
    format!("var(--p{colour})")
}
