//! The fields of a form as a draft keeps them: each has a name, and is written down and filled in again as text.

use mainstay_core::sorted::SortedSet;
use std::borrow::Cow;

use crate::signals::RwSignal;
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
    /// Leaves out whoever is not here, and says whether there was anybody.
    fn keep_only(&self, _is_here: &dyn Fn(PersonId) -> bool) -> bool {
        false
    }
}

enum TypedValue {
    Words(RwSignal<String>),
    Choice(RwSignal<String>),
    ChoiceOnceByPlace(RwSignal<String>, &'static [&'static str]),
    Tick(RwSignal<bool>),
    Several(RwSignal<SortedSet<String>>),
    Person(RwSignal<String>),
    People(RwSignal<Vec<PersonId>>),
    Ticked(RwSignal<SortedSet<String>>),
    Rows(Box<dyn RowsField>),
}

/// What can be typed and chosen in a form, in its order. A name stays for ever the same, for drafts are found by it.
#[derive(Default)]
pub struct Fields(Vec<(Cow<'static, str>, TypedValue)>);

impl Fields {
    /// No field yet.
    pub fn new() -> Self {
        Self::default()
    }

    fn with(mut self, name: impl Into<Cow<'static, str>>, value: TypedValue) -> Self {
        self.0.push((name.into(), value));
        self
    }

    /// A field of own words.
    #[must_use]
    pub fn words(self, name: &'static str, value: RwSignal<String>) -> Self {
        self.with(name, TypedValue::Words(value))
    }

    /// One of a few, or a day: its text means something to the form only.
    #[must_use]
    pub fn choice(self, name: &'static str, value: RwSignal<String>) -> Self {
        self.with(name, TypedValue::Choice(value))
    }

    /// One of a few that older drafts kept by its place in this list of keys.
    #[must_use]
    pub fn choice_once_by_place(
        self,
        name: impl Into<Cow<'static, str>>,
        value: RwSignal<String>,
        once: &'static [&'static str],
    ) -> Self {
        self.with(name, TypedValue::ChoiceOnceByPlace(value, once))
    }

    /// Yes or no.
    #[must_use]
    pub fn tick(self, name: &'static str, value: RwSignal<bool>) -> Self {
        self.with(name, TypedValue::Tick(value))
    }

    /// Any of a few.
    #[must_use]
    pub fn several(self, name: &'static str, value: RwSignal<SortedSet<String>>) -> Self {
        self.with(name, TypedValue::Several(value))
    }

    /// One person or none, by the id.
    #[must_use]
    pub fn person(self, name: &'static str, value: RwSignal<String>) -> Self {
        self.with(name, TypedValue::Person(value))
    }

    /// People.
    #[must_use]
    pub fn people(self, name: &'static str, value: RwSignal<Vec<PersonId>>) -> Self {
        self.with(name, TypedValue::People(value))
    }

    /// People who are ticked by their ids.
    #[must_use]
    pub fn ticked_people(self, name: &'static str, value: RwSignal<SortedSet<String>>) -> Self {
        self.with(name, TypedValue::Ticked(value))
    }

    /// Rows that come and go.
    #[must_use]
    pub fn rows(self, name: &'static str, rows: impl RowsField + 'static) -> Self {
        self.with(name, TypedValue::Rows(Box::new(rows)))
    }

    /// What is in the fields. Followed as it changes.
    pub fn now(&self) -> Vec<DraftField> {
        let fields = self.0.iter().map(|(name, value)| {
            let (text, is_words) = match value {
                TypedValue::Words(words) => (words.get(), true),
                TypedValue::Choice(choice)
                | TypedValue::ChoiceOnceByPlace(choice, _)
                | TypedValue::Person(choice) => (choice.get(), false),
                TypedValue::Tick(tick) => (if tick.get() { "yes" } else { "" }.to_owned(), false),
                TypedValue::Several(several) | TypedValue::Ticked(several) => {
                    (several.with(|several| in_lines(several.iter())), false)
                }
                TypedValue::People(people) => (people.with(|people| in_lines(people.iter())), false),
                TypedValue::Rows(rows) => (rows.read(), true),
            };
            DraftField { name: name.to_string(), text, is_words }
        });
        fields.collect()
    }

    /// Fills in what was typed. A field that is gone has no place to go to. Gives the fields from which somebody who is
    /// gone was left out.
    pub fn fill(&self, app: App, draft: &Draft) -> Vec<&'static str> {
        for (name, value) in &self.0 {
            let Some(text) = draft.field(name) else { continue };
            match value {
                TypedValue::Words(signal) | TypedValue::Choice(signal) | TypedValue::Person(signal) => {
                    signal.set(text.to_owned());
                }
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
        self.leave_out_gone(app)
    }

    /// Leaves out whoever is gone: no field shows them to be unticked, and no record may name them. Gives the fields
    /// from which somebody was left out.
    pub fn leave_out_gone(&self, app: App) -> Vec<&'static str> {
        let is_here = |id: PersonId| app.look(|book| book.person(id).is_some());
        let left_out = self.0.iter().filter(|(_, value)| value.keep_only(&is_here));
        // Only a name that was put together is not the id of a field, and no field of people has one.
        let id = |name: &Cow<'static, str>| match name {
            Cow::Borrowed(id) => Some(*id),
            Cow::Owned(_) => None,
        };
        left_out.filter_map(|(name, _)| id(name)).collect()
    }
}

impl TypedValue {
    /// Leaves out whoever is not here, and says whether there was anybody.
    fn keep_only(&self, is_here: &dyn Fn(PersonId) -> bool) -> bool {
        match self {
            Self::Person(who) => {
                let gone = who.with_untracked(|who| who.parse().is_ok_and(|id| !is_here(id)));
                if gone {
                    who.set(String::new());
                }
                gone
            }
            Self::People(people) => {
                let gone = people.with_untracked(|people| people.iter().any(|id| !is_here(*id)));
                if gone {
                    people.update(|people| people.retain(|id| is_here(*id)));
                }
                gone
            }
            Self::Ticked(ids) => {
                let stays = |id: &String| id.parse().is_ok_and(is_here);
                let gone = ids.with_untracked(|ids| !ids.iter().all(stays));
                if gone {
                    ids.update(|ids| ids.retain(stays));
                }
                gone
            }
            Self::Rows(rows) => rows.keep_only(is_here),
            Self::Words(_)
            | Self::Choice(_)
            | Self::ChoiceOnceByPlace(..)
            | Self::Tick(_)
            | Self::Several(_) => false,
        }
    }
}

fn in_lines<T: ToString>(items: impl Iterator<Item = T>) -> String {
    items.map(|item| item.to_string()).collect::<Vec<_>>().join("\n")
}
