//! What the frame needs to know of the pages below Grow.

use mainstay_core::insight::catalogue;
use mainstay_core::model::PlaceId;
use mainstay_core::route::{GrowPage, IdeaQuery, Route};
use mainstay_core::text::{fill, text};

use crate::state::App;

/// The page above, with the word of the link that leads there.
pub fn parent(page: &GrowPage) -> (Route, &'static str) {
    let t = &text().frame;
    let below = |page| Route::Growing(page);
    match page {
        GrowPage::Ideas(_) | GrowPage::Places | GrowPage::GettingToKnow | GrowPage::Reconnect => {
            (Route::Grow, t.grow)
        }
        GrowPage::Idea(_) => (below(GrowPage::Ideas(IdeaQuery::default())), t.back),
        GrowPage::NewStep(Some(nth)) | GrowPage::NewPlace(Some(nth)) => {
            (below(GrowPage::Idea(*nth)), t.cancel)
        }
        GrowPage::NewStep(None) | GrowPage::EditStep(_) => (Route::Grow, t.cancel),
        GrowPage::NewPlace(None) => (below(GrowPage::Places), t.cancel),
        GrowPage::Place(_) => (below(GrowPage::Places), text().places.title),
        GrowPage::EditPlace(id) | GrowPage::Visit(id) => (below(GrowPage::Place(*id)), t.cancel),
        GrowPage::Climb(_) => (below(GrowPage::GettingToKnow), t.back),
    }
}

/// The title.
pub fn title(app: App, page: &GrowPage) -> String {
    let t = text();
    let gone = || t.not_found.title.to_owned();
    let place = |id: PlaceId| app.look(|book| book.place(id).map(|place| place.name.to_string()));
    match page {
        GrowPage::Ideas(_) => t.meet_people.title.into(),
        GrowPage::Idea(nth) => t.ideas.all.get(*nth).map_or_else(gone, |idea| idea.name.into()),
        GrowPage::NewStep(_) => t.small_steps.add_title.into(),
        GrowPage::EditStep(_) => t.small_steps.edit_title.into(),
        GrowPage::Places => t.places.title.into(),
        GrowPage::NewPlace(_) => t.places.add_title.into(),
        GrowPage::EditPlace(_) => t.places.edit_title.into(),
        GrowPage::Place(id) => place(*id).unwrap_or_else(gone),
        GrowPage::Visit(id) => {
            place(*id).map_or_else(gone, |name| fill(t.places.went_title, &[("name", &name)]))
        }
        GrowPage::GettingToKnow => t.ladder.title.into(),
        GrowPage::Climb(id) => {
            let name = app.look(|book| book.person(*id).map(|person| person.name.to_string()));
            name.map_or_else(gone, |name| fill(t.ladder.page_title, &[("name", &name)]))
        }
        GrowPage::Reconnect => t.old_ties.title.into(),
    }
}

/// The idea of the catalogue that a key stands for, in words.
pub fn idea_of(key: Option<&str>) -> Option<usize> {
    key.and_then(catalogue::nth)
}
