//! The choices that travel with the book.

use chrono::NaiveDate;

use crate::book::Book;
use crate::edit::Refusal;
use crate::edit::check::{line, rhythm};
use crate::edit::recorded::Recorded;
use crate::model::Settings;
use crate::model::settings::HELLOS_MAX;
use crate::record::RecordId;

impl Recorded for Settings {
    fn check(&self, _: &Book, _: NaiveDate) -> Result<(), Refusal> {
        if self.hellos > HELLOS_MAX {
            return Err(Refusal::HellosOutOfRange);
        }
        for opener in &self.openers {
            if opener.words.trim().is_empty() {
                return Err(Refusal::OpenerBlank);
            }
            line(&opener.words)?;
        }
        self.rhythms.values().chain(self.group_rhythms.values()).try_for_each(|days| rhythm(*days))
    }

    fn about(&self, _: &Book) -> String {
        String::new()
    }

    fn mentions(&self, _: &mut dyn FnMut(RecordId)) {}
}
