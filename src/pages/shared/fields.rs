//! The fields of a form as a draft keeps them: each has a name, and is written down and filled in again as text.

use std::collections::BTreeSet;

use leptos::prelude::*;
use mainstay_core::archive::{Draft, DraftField, key_of};
use mainstay_core::gather::gather;
use mainstay_core::model::PersonId;

use crate::state::App;

/// Rows that come and go, such as the ways to reach someone.
pub trait RowsField {
    /// What is typed in them, as text. Followed as it changes.
    fn read(&self) -> String;
    /// Fills them in from such a text.
    fn fill(&self, text: &str);
}

enum TypedValue {
    Words(RwSignal<String>),
    Choice(RwSignal<String>),
    ChoiceOnceByPlace(RwSignal<String>, &'static [&'static str]),
    Tick(RwSignal<bool>),
    Several(RwSignal<BTreeSet<String>>),
    People(RwSignal<Vec<PersonId>>),
    Ticked(RwSignal<BTreeSet<String>>),
    Rows(Box<dyn RowsField>),
}

/// What can be typed and chosen in a form, in its order. A name stays for ever the same, for drafts are found by it.
#[derive(Default)]
pub struct Fields(Vec<(String, TypedValue)>);

impl Fields {
    /// No field yet.
    pub fn new() -> Self {
        Self::default()
    }

    fn with(mut self, name: &str, value: TypedValue) -> Self {
        self.0.push((name.to_owned(), value));
        self
    }

    /// A field of own words.
    #[must_use]
    pub fn words(self, name: &str, value: RwSignal<String>) -> Self {
        self.with(name, TypedValue::Words(value))
    }

    /// One of a few, or a day: its text means something to the form only.
    #[must_use]
    pub fn choice(self, name: &str, value: RwSignal<String>) -> Self {
        self.with(name, TypedValue::Choice(value))
    }

    /// One of a few that older drafts kept by its place in this list of keys.
    #[must_use]
    pub fn choice_once_by_place(
        self,
        name: &str,
        value: RwSignal<String>,
        once: &'static [&'static str],
    ) -> Self {
        self.with(name, TypedValue::ChoiceOnceByPlace(value, once))
    }

    /// Yes or no.
    #[must_use]
    pub fn tick(self, name: &str, value: RwSignal<bool>) -> Self {
        self.with(name, TypedValue::Tick(value))
    }

    /// Any of a few.
    #[must_use]
    pub fn several(self, name: &str, value: RwSignal<BTreeSet<String>>) -> Self {
        self.with(name, TypedValue::Several(value))
    }

    /// People.
    #[must_use]
    pub fn people(self, name: &str, value: RwSignal<Vec<PersonId>>) -> Self {
        self.with(name, TypedValue::People(value))
    }

    /// People who are ticked by their ids.
    #[must_use]
    pub fn ticked_people(self, name: &str, value: RwSignal<BTreeSet<String>>) -> Self {
        self.with(name, TypedValue::Ticked(value))
    }

    /// Rows that come and go.
    #[must_use]
    pub fn rows(self, name: &str, rows: impl RowsField + 'static) -> Self {
        self.with(name, TypedValue::Rows(Box::new(rows)))
    }

    /// What is in the fields. Followed as it changes.
    pub fn now(&self) -> Vec<DraftField> {
        let fields = self.0.iter().map(|(name, value)| {
            let (text, is_words) = match value {
                TypedValue::Words(words) => (words.get(), true),
                TypedValue::Choice(choice) | TypedValue::ChoiceOnceByPlace(choice, _) => {
                    (choice.get(), false)
                }
                TypedValue::Tick(tick) => (if tick.get() { "yes" } else { "" }.to_owned(), false),
                TypedValue::Several(several) | TypedValue::Ticked(several) => {
                    (several.with(|several| in_lines(several.iter())), false)
                }
                TypedValue::People(people) => (people.with(|people| in_lines(people.iter())), false),
                TypedValue::Rows(rows) => (rows.read(), true),
            };
            DraftField { name: name.clone(), text, is_words }
        });
        fields.collect()
    }

    /// Fills in what was typed. Somebody who is gone is left out; a field that is gone has no place to go to.
    pub fn fill(&self, app: App, draft: &Draft) {
        for (name, value) in &self.0 {
            let Some(text) = draft.field(name) else { continue };
            match value {
                TypedValue::Words(signal) | TypedValue::Choice(signal) => signal.set(text.to_owned()),
                TypedValue::ChoiceOnceByPlace(choice, once) => choice.set(key_of(text, once).to_owned()),
                TypedValue::Tick(tick) => tick.set(!text.is_empty()),
                TypedValue::Several(several) | TypedValue::Ticked(several) => {
                    several.set(gather(text.lines().map(str::to_owned)));
                }
                TypedValue::People(people) => {
                    people.set(text.lines().filter_map(|id| id.parse().ok()).collect())
                }
                TypedValue::Rows(rows) => rows.fill(text),
            }
        }
        self.leave_out_gone(app);
    }

    /// Leaves out whoever is gone: no field shows them to be unticked, and no record may name them.
    pub fn leave_out_gone(&self, app: App) {
        let is_here = |id: PersonId| app.look(|book| book.person(id).is_some());
        for (_, value) in &self.0 {
            match value {
                TypedValue::People(people) => people.maybe_update(|people| {
                    let before = people.len();
                    people.retain(|id| is_here(*id));
                    people.len() != before
                }),
                TypedValue::Ticked(ids) => ids.maybe_update(|ids| {
                    let before = ids.len();
                    ids.retain(|id| id.parse().is_ok_and(is_here));
                    ids.len() != before
                }),
                _ => {}
            }
        }
    }
}

fn in_lines<T: ToString>(items: impl Iterator<Item = T>) -> String {
    items.map(|item| item.to_string()).collect::<Vec<_>>().join("\n")
}
