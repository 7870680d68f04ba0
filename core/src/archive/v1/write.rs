//! Writes the stored form: fields one after the other, as they are named.

use crate::sorted::SortedMap;
use std::fmt::{Display, Write as _};

use super::Stored;
use crate::gather::in_order;
use crate::json::push_text;
use crate::model::{Unknown, Written};

/// What has a stored form.
pub(in crate::archive) trait Write {
    /// Writes it down.
    fn write(&self, out: &mut Out);
}

/// A JSON text that grows.
#[derive(Debug, Default)]
pub(in crate::archive) struct Out {
    text: String,
    by_name: bool,
    /// What the parts of the record in hand say beyond what this version knows.
    parts: SortedMap<String, Written>,
}

impl Out {
    /// One in which the fields of an object stand in the order of their names, as the steps of the history always had
    /// them, not in the order in which they are written.
    pub(in crate::archive) fn by_name() -> Self {
        Self { by_name: true, ..Self::default() }
    }

    /// Begins a record, whose parts may say more than this version knows.
    pub(in crate::archive) fn begin_record(&mut self, unknown: Option<&Unknown>) {
        self.parts = unknown.map(|unknown| unknown.parts().clone()).unwrap_or_default();
    }

    /// What was written.
    pub(in crate::archive) fn into_text(self) -> String {
        self.text
    }

    /// Appends what is JSON already.
    pub(in crate::archive) fn raw(&mut self, json: &str) {
        self.text.push_str(json);
    }

    /// Appends a text in quotes.
    pub(in crate::archive) fn text(&mut self, text: &str) {
        push_text(&mut self.text, text);
    }

    /// Appends in quotes the nth of words with a blank behind each.
    pub(in crate::archive) fn word(&mut self, words: &str, nth: usize) {
        self.text(words.split(' ').nth(nth).unwrap_or_default());
    }

    /// Appends in quotes what is shown by letters that stand for themselves: an id, a day.
    pub(in crate::archive) fn shown(&mut self, value: &dyn Display) {
        let _ = write!(self.text, "\"{value}\"");
    }

    /// Appends a number.
    pub(in crate::archive) fn number(&mut self, number: i64) {
        let _ = write!(self.text, "{number}");
    }

    /// Appends how far a device has counted.
    pub(in crate::archive) fn counter(&mut self, counter: u64) {
        let _ = write!(self.text, "{counter}");
    }

    /// Appends one thing after the other in brackets.
    pub(in crate::archive) fn list(&mut self, items: &mut dyn Iterator<Item = &dyn Write>) {
        self.text.push('[');
        for (nth, item) in items.enumerate() {
            if nth > 0 {
                self.text.push(',');
            }
            item.write(self);
        }
        self.text.push(']');
    }

    /// Appends an object of one field, which says which of several things its value is.
    pub(in crate::archive) fn tagged(&mut self, tag: &str, value: &dyn Write) {
        let mut object = Object::begin(self);
        object.field(tag, value);
        object.end();
    }
}

/// An object that is being written.
#[derive(Debug)]
pub(in crate::archive) struct Object<'o> {
    out: &'o mut Out,
    start: usize,
    /// The name of each field and where it begins; only kept where they are put in order.
    fields: Vec<(String, usize)>,
}

impl<'o> Object<'o> {
    /// Begins one.
    pub(in crate::archive) fn begin(out: &'o mut Out) -> Self {
        out.text.push('{');
        Self { start: out.text.len(), out, fields: Vec::new() }
    }

    /// Appends a field.
    #[inline(never)]
    pub(in crate::archive) fn field(&mut self, name: &str, value: &dyn Write) {
        value.write(self.name(name));
    }

    /// Appends a field if it says something.
    #[inline(never)]
    pub(in crate::archive) fn field_if_any(&mut self, name: &str, value: &dyn Stored) {
        if !value.says_nothing() {
            value.write(self.name(name));
        }
    }

    /// Appends the name of a field, whose value comes next.
    pub(in crate::archive) fn name(&mut self, name: &str) -> &mut Out {
        if self.out.text.len() > self.start {
            self.out.text.push(',');
        }
        if self.out.by_name {
            self.fields.push((name.to_owned(), self.out.text.len()));
        }
        self.out.text(name);
        self.out.text.push(':');
        self.out
    }

    /// Appends what a newer version wrote, to the letter.
    pub(in crate::archive) fn unknown(&mut self, unknown: &Unknown) {
        self.written(unknown.fields());
    }

    /// Appends fields as they were written, to the letter.
    pub(in crate::archive) fn written(&mut self, written: &Written) {
        for (name, json) in written {
            self.name(name).raw(json);
        }
    }

    /// What it says so far.
    pub(in crate::archive) fn so_far(&self) -> &str {
        self.out.text.get(self.start..).unwrap_or_default()
    }

    /// Ends a part of a record, with what a newer version wrote into it.
    pub(in crate::archive) fn end_part(mut self) {
        if let Some(beyond) = self.out.parts.get(self.so_far()).cloned() {
            self.written(&beyond);
        }
        self.end();
    }

    /// Ends it.
    pub(in crate::archive) fn end(mut self) {
        if self.out.by_name {
            self.put_in_order();
        }
        self.out.text.push('}');
    }

    fn put_in_order(&mut self) {
        let written = self.out.text.split_off(self.start);
        let mut until = written.len();
        let mut fields: Vec<(String, &str)> = Vec::with_capacity(self.fields.len());
        for (name, from) in std::mem::take(&mut self.fields).into_iter().rev() {
            let from = from - self.start;
            fields.push((name, written.get(from..until).unwrap_or_default()));
            // The comma before it.
            until = from.saturating_sub(1);
        }
        for (nth, (_, field)) in in_order(fields, Ord::cmp).into_iter().enumerate() {
            if nth > 0 {
                self.out.text.push(',');
            }
            self.out.text.push_str(field);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_text_is_written_as_json_has_it(text: String, control in "[\\x00-\\x1f\"\\\\é]{0,8}") {
            for text in [text, control] {
                let mut out = Out::default();
                out.text(&text);
                prop_assert_eq!(out.into_text(), serde_json::to_string(&text).unwrap());
            }
        }
    }

    #[test]
    fn fields_are_put_in_the_order_of_their_names_and_stay_to_the_letter() {
        let mut out = Out::by_name();
        let mut object = Object::begin(&mut out);
        object.written(
            &[("b".to_owned(), "1.50".to_owned()), ("\"a".to_owned(), "{\"z\":1}".to_owned())].into(),
        );
        object.field("Z", &"x".to_owned());
        object.end();
        assert_eq!(out.into_text(), "{\"\\\"a\":{\"z\":1},\"Z\":\"x\",\"b\":1.50}");
    }
}
