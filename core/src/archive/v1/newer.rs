//! Records of kinds that only a newer version knows, as they are stored: an object with a stamp, whatever else it says.

use super::read::StoredFields;
use super::write::{Object, Out};
use super::{Blank, Unreadable};
use crate::json::Document;
use crate::model::Stamp;
use crate::record::Newer;

/// Writes such a record.
pub fn write_newer(newer: &Newer) -> String {
    let mut out = Out::default();
    write_newer_to(newer, &mut out);
    out.into_text()
}

/// Appends such a record.
pub(in crate::archive) fn write_newer_to(newer: &Newer, out: &mut Out) {
    match &newer.fields {
        Some(fields) => {
            let mut object = Object::begin(out);
            object.written(fields);
            object.field("stamp", &newer.stamp);
            object.end();
        }
        None => out.tagged("gone", &newer.stamp),
    }
}

/// Reads such a record.
///
/// # Errors
/// [`Unreadable`] when no version of ours would have written it.
pub fn read_newer(json: &str) -> Result<Newer, Unreadable> {
    let document = Document::of(json)?;
    let mut fields = StoredFields::of(document.value())?;
    if let Some(stamp) = fields.gone() {
        return Ok(Newer { stamp, fields: None });
    }
    let mut stamp = Stamp::blank();
    fields.must("stamp", &mut stamp);
    let written = fields.written();
    fields.whole()?;
    Ok(Newer { stamp, fields: Some(written) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_stays_to_the_letter() {
        let json = r#"{"a":1.50,"id":"AAAAAAAAAAB","words":"Zo\u00eb","stamp":"AAAAAH.3"}"#;
        let newer = read_newer(json).unwrap();
        assert_eq!(write_newer(&newer), json);
        assert!(newer.is_here());
        let gone = read_newer(r#"{"gone":"AAAAAH.4"}"#).unwrap();
        assert_eq!((gone.is_here(), write_newer(&gone)), (false, r#"{"gone":"AAAAAH.4"}"#.to_owned()));
    }

    #[test]
    fn without_a_sound_stamp_it_is_none_of_ours() {
        for json in [
            "{}",
            "[]",
            "null",
            "{\"gone\":7}",
            "{\"stamp\":7}",
            "{\"stamp\":\"x\"}",
            "{\"a\":1,\"a\":2,\"stamp\":\"AAAAAH.3\"}",
        ] {
            assert!(read_newer(json).is_err(), "{json}");
        }
    }
}
