//! Everybody in a list to choose one from.

use mainstay_core::model::PersonId;
use mainstay_core::view::people;

use crate::state::App;
use crate::ui::Choice;

/// Everybody who may be company, the latest contact first, after a choice of nobody; whoever is chosen already stays
/// among them.
pub fn person_choices(app: App, nobody: &str, chosen: Option<PersonId>) -> Vec<Choice> {
    let mut ids = app.look(people::latest);
    ids.extend(chosen.filter(|id| !ids.contains(id)));
    let named = |id: PersonId| app.look(|book| book.person(id).map(|person| (id, person.name.to_string())));
    let people = ids.into_iter().filter_map(named).map(|(id, name)| Choice::new(id.to_string(), name));
    std::iter::once(Choice::new("", nobody)).chain(people).collect()
}
