//! The stamps of a record's fields as they are stored, and those a change leaves behind.

use super::read::Fields;
use super::value::{Body, fields};
use super::write::Object;
use super::{Unreadable, write_single};
use crate::gather::gather;
use crate::model::{Stamp, Stamps, Written};
use crate::record::Record;

fields! { Stamps { "made" made may, "changed" changed may } }

impl Object<'_> {
    /// Appends the stamps of the fields, where there are any.
    pub(super) fn stamps(&mut self, stamps: &Stamps) {
        stamps.write_fields(self);
    }
}

impl Fields<'_> {
    /// The stamps of the fields.
    pub(super) fn stamps(&mut self) -> Stamps {
        Stamps::read_fields(self, ()).unwrap_or_default()
    }
}

/// The stamps of the fields once `before` has become `after` by the change of this stamp. A moment carries none.
///
/// # Errors
/// Only if what was written cannot be read, which no record causes.
pub fn stamps_after(before: &Record, after: &Record, stamp: Stamp) -> Result<Stamps, Unreadable> {
    let (Some(before_json), Some(after_json), Some(last)) =
        (write_single(before), write_single(after), before.stamp())
    else {
        return Ok(Stamps::default());
    };
    let stamps = Fields::of(&before_json)?.stamps();
    Ok(stamps.after(last, &stored_fields(&before_json)?, &stored_fields(&after_json)?, stamp))
}

fn stored_fields(json: &str) -> Result<Written, Unreadable> {
    let fields = Fields::of(json)?.rest();
    Ok(gather(fields.map(|(name, value)| (name.into_owned(), value.get().to_owned()))))
}
