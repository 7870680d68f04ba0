//! People in a list to choose one from, by the names they have in the book.

use crate::signals::Signal;
use mainstay_core::book::Book;
use mainstay_core::model::PersonId;
use mainstay_core::view::people;

use crate::state::App;
use crate::ui::Choice;

/// Everybody who may be company, the latest contact first, after a choice of nobody; whoever is chosen already stays
/// among them.
pub fn person_choices(app: App, nobody: &'static str, chosen: Option<PersonId>) -> Signal<Vec<Choice>> {
    choices_of(app, nobody, move |book| {
        let mut ids = people::latest(book);
        ids.extend(chosen.filter(|id| !ids.contains(id)));
        ids
    })
}

/// Those of the book whom `who` gives, after a choice of nobody.
pub fn choices_of(
    app: App,
    nobody: &'static str,
    who: impl Fn(&Book) -> Vec<PersonId> + Send + Sync + 'static,
) -> Signal<Vec<Choice>> {
    let named = app.select(move |book, _| {
        let name = |id: PersonId| book.person(id).map(|person| (id.to_string(), person.name.to_string()));
        who(book).into_iter().filter_map(name).collect::<Vec<_>>()
    });
    Signal::derive(move || {
        let people = named.get().into_iter().map(|(id, name)| Choice::new(id, name));
        std::iter::once(Choice::new("", nobody)).chain(people).collect()
    })
}
