//! Reads the stored form: an object is taken apart once, and its fields are asked for by name.

use crate::json::{Json, Member, Rows};
use crate::sorted::SortedMap;
use std::borrow::Cow;

use super::{Stored, Unreadable};
use crate::model::{Stamp, Unknown, Written};

/// The fields of an object that have not been asked for yet, as they were written.
#[derive(Debug)]
pub(in crate::archive) struct StoredFields<'a> {
    /// All of them, whoever has asked.
    all: Rows<'a>,
    /// Those behind the last that was found: fields are asked for in the order in which they are written.
    ahead: Rows<'a>,
    /// Those before it.
    passed: Vec<Member<'a>>,
    /// A field that does not hold what it should.
    wrong: Option<&'static str>,
    /// What the parts among them say beyond what this version knows.
    parts: Parts,
}

/// Unknown fields of parts, by what else the part says.
pub(in crate::archive) type Parts = SortedMap<String, Written>;

impl<'a> StoredFields<'a> {
    /// Takes an object apart.
    ///
    /// # Errors
    /// [`Unreadable::Json`] when it is none.
    pub(in crate::archive) fn of(json: Json<'a>) -> Result<Self, Unreadable> {
        let all = json.rows()?;
        Ok(Self { all, ahead: all, passed: Vec::new(), wrong: None, parts: Parts::new() })
    }

    /// The field of this name, if it is there.
    pub(in crate::archive) fn take(&mut self, name: &str) -> Option<Json<'a>> {
        let mut ahead = self.ahead;
        let Some(n_before) = ahead.position(|row| row.is_named(name)) else {
            let at = self.passed.iter().position(|row| row.is_named(name))?;
            return Some(self.passed.remove(at).value);
        };
        self.passed.extend(self.ahead.by_ref().take(n_before));
        self.ahead.next().map(|row| row.value)
    }

    /// Reads a field that has to be there.
    #[inline(never)]
    pub(in crate::archive) fn must(&mut self, name: &'static str, value: &mut dyn Stored) {
        let json = self.take(name);
        if !json.is_some_and(|json| value.read(json, &mut self.parts)) {
            self.refuse(name);
        }
    }

    /// Reads a field that may be left out. What stands in its place then stays.
    #[inline(never)]
    pub(in crate::archive) fn may(&mut self, name: &'static str, value: &mut dyn Stored) {
        let json = self.take(name);
        if json.is_some_and(|json| !value.read(json, &mut self.parts)) {
            self.refuse(name);
        }
    }

    /// What nobody has asked for, here and in the parts that were read: fields of a newer version.
    pub(in crate::archive) fn unknown(&mut self) -> Unknown {
        Unknown::of(self.written(), std::mem::take(&mut self.parts))
    }

    /// What nobody has asked for.
    pub(in crate::archive) fn written(&mut self) -> Written {
        let mut left = std::mem::take(&mut self.passed);
        left.extend(self.ahead.by_ref());
        let mut unknown = Written::new();
        for row in left {
            let name = row.name();
            // What stands there twice cannot be written back as it is.
            let again = self.all.filter(|other| other.is_named(&name)).count() > 1;
            if again {
                self.refuse("(what stands there twice)");
            }
            unknown.insert(name.into_owned(), row.value.get().to_owned());
        }
        unknown
    }

    /// The stamp of the deletion, when that is all the object says.
    pub(in crate::archive) fn gone(&self) -> Option<Stamp> {
        only(self.all, "gone").and_then(stamp)
    }

    /// Hands on what the parts said beyond what this version knows.
    pub(in crate::archive) fn hand_on_parts(self, parts: &mut Parts) {
        parts.extend(self.parts);
    }

    /// Notes that a field does not hold what it should.
    pub(in crate::archive) fn refuse(&mut self, name: &'static str) {
        self.wrong = self.wrong.or(Some(name));
    }

    /// Whether every field held what it should.
    ///
    /// # Errors
    /// [`Unreadable::Field`] names the first that did not.
    pub(in crate::archive) fn whole(&self) -> Result<(), Unreadable> {
        self.wrong.map_or(Ok(()), |name| Err(Unreadable::Field(name)))
    }
}

/// The text in quotes.
pub(in crate::archive) fn text(json: Json<'_>) -> Option<Cow<'_, str>> {
    json.text()
}

/// The whole number.
pub(in crate::archive) fn number(json: Json<'_>) -> Option<i64> {
    json.get().parse().ok()
}

/// Whether it says that there is nothing.
pub(in crate::archive) fn is_null(json: Json<'_>) -> bool {
    json.get() == "null"
}

/// A stamp.
pub(in crate::archive) fn stamp(json: Json<'_>) -> Option<Stamp> {
    text(json)?.parse().ok()
}

/// Hands on the things between brackets, and says whether each was what it should be.
pub(in crate::archive) fn each(json: Json<'_>, read: &mut dyn FnMut(Json<'_>) -> bool) -> bool {
    json.items().is_some_and(|mut items| items.all(read))
}

/// Hands on the names and values of an object, and says whether each was what it should be.
pub(in crate::archive) fn each_named(json: Json<'_>, read: &mut dyn FnMut(&str, Json<'_>) -> bool) -> bool {
    json.rows().is_ok_and(|mut rows| rows.all(|row| read(&row.name(), row.value)))
}

/// Puts a value in its place, and says whether there is one.
pub(in crate::archive) fn put<T>(place: &mut T, value: Option<T>) -> bool {
    value.map(|value| *place = value).is_some()
}

/// The place of a word among words with a blank behind each.
pub(in crate::archive) fn word(json: Json<'_>, words: &str) -> Option<usize> {
    let word = text(json)?;
    words.as_bytes().split(|byte| *byte == b' ').position(|other| other == word.as_bytes())
}

/// The value of an object whose one field has this name.
pub(in crate::archive) fn under<'a>(json: Json<'a>, name: &str) -> Option<Json<'a>> {
    only(json.rows().ok()?, name)
}

/// The value of the only row, if that has this name.
fn only<'a>(mut rows: Rows<'a>, name: &str) -> Option<Json<'a>> {
    let row = rows.next()?;
    (row.is_named(name) && rows.next().is_none()).then_some(row.value)
}
