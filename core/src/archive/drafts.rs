//! What was typed in a form and not yet saved, as it is kept. It belongs to no record: what a form makes of it is
//! checked like anything typed.

use chrono::NaiveDate;

use super::keeper::Keeper;
use super::v1;
use crate::model::Stamp;
use crate::store::Storage;

/// What stands between the parts of a row in the text of a field. The first two parts of a row are for a reader.
pub const APART: char = '\u{1f}';

/// What was typed in one form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The civil day on which it was typed last.
    pub day: NaiveDate,
    /// The stamp of the record when the form was opened; none for a new record.
    pub stamp: Option<Stamp>,
    /// The fields, in the order of the form.
    pub fields: Vec<DraftField>,
}

/// One field of a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftField {
    /// Its name, for ever the same.
    pub name: String,
    /// What is in it.
    pub text: String,
    /// Whether a person typed these words; the keys of choices mean nothing to a reader.
    pub is_words: bool,
}

impl Draft {
    /// The words that were typed, for a reader, where no form has a place for them any more.
    pub fn words(&self) -> String {
        let line = |line: &str| {
            let parts: Vec<&str> = line.split(APART).take(2).collect();
            parts.join(" ").trim_end().to_owned()
        };
        let text = |field: &DraftField| field.text.trim().lines().map(line).collect::<Vec<_>>().join("\n");
        let typed = self.fields.iter().filter(|field| field.is_words);
        let typed = typed.map(text).filter(|text| !text.trim().is_empty());
        typed.collect::<Vec<_>>().join("\n\n")
    }

    /// What is in the field of this name.
    pub fn field(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|field| field.name == name).map(|field| field.text.as_str())
    }
}

/// The key of a choice as a draft keeps it. Drafts once kept its place in a list instead: `once` is that list.
pub fn key_of<'a>(text: &'a str, once: &[&'a str]) -> &'a str {
    text.parse().ok().and_then(|nth: usize| once.get(nth).copied()).unwrap_or(text)
}

impl<S: Storage> Keeper<S> {
    /// What was typed in a form; none also when it cannot be read.
    pub fn draft(&self, form: &str) -> Option<Draft> {
        v1::read_draft(&self.store.draft(form).ok()??).ok()
    }

    /// Every form with what was typed in it, in the order of the forms' names.
    pub fn drafts(&self) -> Vec<(String, Draft)> {
        let forms = self.store.draft_forms().unwrap_or_default();
        forms.into_iter().filter_map(|form| self.draft(&form).map(|draft| (form, draft))).collect()
    }

    /// Keeps what was typed in a form, or forgets it. Whether that worked: where there is no room for a draft, the
    /// form itself still holds the words.
    pub fn keep_draft(&mut self, form: &str, draft: Option<&Draft>) -> bool {
        match draft {
            Some(draft) => self.store.keep_draft(form, &v1::write_draft(draft)).is_ok(),
            None => self.store.drop_draft(form).is_ok(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::key_of;
    use crate::model::{Kind, Reach, Strength};
    use crate::view::whats;

    #[test]
    fn a_choice_is_read_by_its_key_and_by_the_place_it_once_had() {
        let once = ["phone", "mail", "post"];
        assert_eq!(key_of("mail", &once), "mail");
        assert_eq!(key_of("1", &once), "mail");
        for text in ["3", "-1", "", "90"] {
            assert_eq!(key_of(text, &once), text);
        }
    }

    #[test]
    fn the_lists_of_older_drafts_are_as_they_were() {
        let reaches = Reach::ALL.map(Reach::key);
        assert_eq!(reaches, ["phone", "mail", "whatsapp", "signal", "telegram", "web", "other", "post"]);
        for (nth, reach) in Reach::ALL.into_iter().enumerate() {
            assert_eq!(Reach::from_key(key_of(&nth.to_string(), &reaches)), Some(reach));
            assert_eq!(Reach::from_key(key_of(reach.key(), &reaches)), Some(reach));
        }
        assert_eq!(
            Strength::KEYS.map(Strength::from_key),
            [None].into_iter().chain(Strength::ALL.map(Some)).collect::<Vec<_>>()[..]
        );
        assert_eq!(key_of("2", &Strength::KEYS), Strength::Good.key());
        assert_eq!(key_of("0", &Strength::KEYS), "");
        let whats = Kind::ALL.map(|kind| *whats::keys(kind));
        assert_eq!(
            whats,
            [
                ["chat", "walk_and_talk", "call"],
                ["question", "who_to_ask", "show_how"],
                ["honest_view", "cheer", "read_something"],
                ["hand", "lift", "errand"],
                ["walk", "tea_or_coffee", "sit_together"],
            ]
        );
        assert_eq!(key_of("1", whats::keys(Kind::Hand)), "lift");
    }
}
