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
