//! Reads the stored form: an object is taken apart once, and its fields are asked for by name.

use crate::json::Json;
use crate::sorted::SortedMap;
use std::borrow::Cow;

use super::{Stored, Unreadable};
use crate::model::{Stamp, Unknown, Written};

/// The fields of an object that have not been asked for yet, as they were written.
#[derive(Debug)]
pub(in crate::archive) struct StoredFields<'a> {
    fields: Vec<(Cow<'a, str>, Option<Json<'a>>)>,
    /// Where the next one is probably found: fields are asked for in the order in which they are written.
    next: usize,
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
    pub(in crate::archive) fn of(json: &'a str) -> Result<Self, Unreadable> {
        let fields = Json::rows(json)?.into_iter().map(|(name, value)| (name, Some(value))).collect();
        Ok(Self { fields, next: 0, wrong: None, parts: Parts::new() })
    }

    /// The field of this name, if it is there.
    pub(in crate::archive) fn take(&mut self, name: &str) -> Option<Json<'a>> {
        let is_it = |(found, json): &(Cow<'a, str>, Option<Json<'a>>)| json.is_some() && found == name;
        let ahead = self.fields.iter().skip(self.next).position(is_it).map(|at| at + self.next);
        let at = ahead.or_else(|| self.fields.iter().position(is_it))?;
        self.next = at + 1;
        self.fields.get_mut(at)?.1.take()
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
        let mut unknown = Written::new();
        let fields = std::mem::take(&mut self.fields);
        for (name, json) in &fields {
            let Some(json) = json else { continue };
            // What stands there twice cannot be written back as it is.
            let again = fields.iter().filter(|(other, _)| other == name).count() > 1;
            if again {
                self.refuse("(what stands there twice)");
            }
            unknown.insert(name.to_string(), json.get().to_owned());
        }
        unknown
    }

    /// All of them that have not been asked for, by name.
    pub(in crate::archive) fn rest(self) -> impl Iterator<Item = (Cow<'a, str>, Json<'a>)> {
        self.fields.into_iter().filter_map(|(name, json)| Some((name, json?)))
    }

    /// The stamp of the deletion, when that is all the object says.
    pub(in crate::archive) fn gone(&self) -> Option<Stamp> {
        match self.fields.as_slice() {
            [(name, Some(json))] if name == "gone" => stamp(*json),
            _ => None,
        }
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

/// The things between brackets.
pub(in crate::archive) fn items(json: Json<'_>) -> Option<Vec<Json<'_>>> {
    json.items()
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
    items(json).is_some_and(|items| items.into_iter().all(read))
}

/// Hands on the names and values of an object, and says whether each was what it should be.
pub(in crate::archive) fn each_named(json: Json<'_>, read: &mut dyn FnMut(&str, Json<'_>) -> bool) -> bool {
    let fields = StoredFields::of(json.get());
    fields.is_ok_and(|fields| fields.rest().all(|(name, value)| read(&name, value)))
}

/// Puts a value in its place, and says whether there is one.
pub(in crate::archive) fn put<T>(place: &mut T, value: Option<T>) -> bool {
    value.map(|value| *place = value).is_some()
}

/// The place of a word among words with a blank behind each.
pub(in crate::archive) fn word(json: Json<'_>, words: &str) -> Option<usize> {
    let word = text(json)?;
    words.split_terminator(' ').position(|other| other == word)
}

/// The value of an object whose one field has this name.
pub(in crate::archive) fn under<'a>(json: Json<'a>, name: &str) -> Option<Json<'a>> {
    match StoredFields::of(json.get()).ok()?.fields.as_slice() {
        [(tag, value)] if tag == name => *value,
        _ => None,
    }
}
