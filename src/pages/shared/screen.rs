//! What an address leads to, for the frame: its tab, the page above it, its title, and how it is shown.

use crate::markup::prelude::*;
use mainstay_core::model::PersonId;
use mainstay_core::route::Route;
use mainstay_core::text::{fill, text};

use super::tab::Tab;
use crate::state::App;

/// What leads back to the page above.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Above {
    /// A link with these words. What was typed is there to be gone on with.
    Back(Route, &'static str),
    /// Cancel: what was typed is given up.
    Cancel(Route),
}

/// What an address leads to. A room reads the book for it as one who follows it: the frame asks again when a name
/// changes, and mounts nothing by asking.
pub struct Screen {
    /// The tab it belongs to.
    pub tab: Option<Tab>,
    /// The page above it.
    pub above: Option<Above>,
    /// Its title.
    pub title: String,
    /// Shows it.
    pub view: Box<dyn FnOnce() -> AnyView>,
}

/// How a screen is shown, once it is.
pub fn show<V: IntoView + 'static>(view: impl FnOnce() -> V + 'static) -> Box<dyn FnOnce() -> AnyView> {
    Box::new(move || view().into_any())
}

/// The page above, or Today on a hard day: the way back is then as small as the way there.
pub fn small_way_back(app: App, above: Above) -> Option<Above> {
    Some(if app.is_small_now() { Above::Back(Route::today(), text().frame.back) } else { above })
}

/// A title with the name of a person as the book has it now.
pub fn title_with_name(app: App, words: &str, id: PersonId) -> String {
    let name = app.follow(|book| book.person(id).map(|person| person.name.to_string()));
    title_or_gone(name.map(|name| fill(words, &[("name", &name)])))
}

/// The title of something that may be gone.
pub fn title_or_gone(title: Option<String>) -> String {
    title.unwrap_or_else(|| text().not_found.title.to_owned())
}
