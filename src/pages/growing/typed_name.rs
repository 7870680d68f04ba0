//! A name that is typed over the one somebody has.

use crate::pages::shared::fields::RowsField;
use crate::signals::RwSignal;

/// A name as it is typed; nothing where the field shows the one they have.
pub struct TypedName(pub RwSignal<Option<String>>);

impl RowsField for TypedName {
    fn read(&self) -> String {
        self.0.get().unwrap_or_default()
    }

    fn fill(&self, text: &str) {
        self.0.set((!text.is_empty()).then(|| text.to_owned()));
    }
}
