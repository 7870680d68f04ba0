//! Everyone, or those who are good for one kind of support.

use crate::markup::prelude::*;
use crate::signals::RwSignal;
use mainstay_core::model::Kind;
use mainstay_core::text::text;

use crate::ui::{Choice, SelectField};

use crate::pages::shared::words::kind_words;

/// The list to choose from.
#[component]
pub fn KindFilter(value: RwSignal<String>) -> impl IntoView {
    let t = text().circles;
    let kinds = Kind::ALL.map(|kind| Choice::new(kind.key(), kind_words(kind)));
    let options: Vec<Choice> = std::iter::once(Choice::new("", t.everyone)).chain(kinds).collect();
    view! { <SelectField id="show" label=t.show value options /> }
}
