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

    /// A field that has to be there.
    pub(in crate::archive) fn must<T: Stored>(&mut self, name: &'static str) -> Option<T> {
        let json = self.take(name);
        let value = json.and_then(|json| T::read(json, &mut self.parts));
        if value.is_none() {
            self.refuse(name);
        }
        value
    }

    /// A field that is left out when it says nothing.
    pub(in crate::archive) fn may<T: Stored + Default>(&mut self, name: &'static str) -> T {
        self.or(name, T::default)
    }

    /// A field with what it says when it is not there.
    pub(in crate::archive) fn or<T: Stored>(&mut self, name: &'static str, usual: fn() -> T) -> T {
        let Some(json) = self.take(name) else { return usual() };
        T::read(json, &mut self.parts).unwrap_or_else(|| {
            self.refuse(name);
            usual()
        })
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
            [(name, Some(json))] if name == "gone" => Stamp::read(*json, &mut Parts::new()),
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

    /// What was read, if every field held what it should.
    ///
    /// # Errors
    /// [`Unreadable::Field`] names the first that did not.
    pub(in crate::archive) fn whole<T>(&self, read: Option<T>) -> Result<T, Unreadable> {
        match (self.wrong, read) {
            (None, Some(read)) => Ok(read),
            (wrong, _) => Err(Unreadable::Field(wrong.unwrap_or_default())),
        }
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

/// A word by itself, or an object of one field: its name and its value.
pub(in crate::archive) fn tagged(json: Json<'_>) -> Option<(Cow<'_, str>, Option<Json<'_>>)> {
    if let Some(word) = text(json) {
        return Some((word, None));
    }
    let mut fields = StoredFields::of(json.get()).ok()?.rest();
    let (tag, value) = fields.next()?;
    fields.next().is_none().then_some((tag, Some(value)))
}
