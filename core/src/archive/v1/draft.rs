//! What was typed in a form and not yet saved, as it is stored.

use super::super::drafts::{Draft, DraftField};
use super::value::{fields, part, read_body, write_body};
use super::write::Out;
use super::{Blank, Unreadable};

fields! { Draft { "day" day must, "stamp" stamp may, "fields" fields must } }

part! { "draft field", DraftField { "name" name must, "text" text must, "is_words" is_words may } }

/// Writes what was typed.
pub fn write_draft(draft: &Draft) -> String {
    let mut out = Out::default();
    write_body(draft, &mut out);
    out.into_text()
}

/// Reads what was typed.
///
/// # Errors
/// [`Unreadable`] when it is none.
pub fn read_draft(json: &str) -> Result<Draft, Unreadable> {
    let mut draft = Draft::blank();
    read_body(&mut draft, json)?;
    Ok(draft)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{DeviceId, Stamp};

    #[test]
    fn a_draft_is_stored_as_it_always_was() {
        let stamp = Some(Stamp { device: DeviceId::from_bits(7), counter: 3 });
        let field =
            |name: &str, text: &str, is_words| DraftField { name: name.into(), text: text.into(), is_words };
        let day = "2026-11-27".parse().unwrap();
        let draft = Draft {
            day,
            stamp,
            fields: vec![field("name", "Zo \"\u{1f}", true), field("ring", "close", false)],
        };
        let json = concat!(
            r#"{"day":"2026-11-27","stamp":"AAAAAH.3","fields":[{"name":"name","text":"Zo \"\u001f","is_words":true},"#,
            r#"{"name":"ring","text":"close"}]}"#
        );
        assert_eq!(write_draft(&draft), json);
        assert_eq!(read_draft(json), Ok(draft));
        let new = Draft { day, stamp: None, fields: vec![] };
        assert_eq!(write_draft(&new), r#"{"day":"2026-11-27","fields":[]}"#);
        assert_eq!(read_draft(&write_draft(&new)), Ok(new));
        assert!(read_draft(r#"{"fields":[]}"#).is_err());
    }
}
