//! A text taken apart, and the values in it.

use std::borrow::Cow;

use super::scanner::places;
use super::{NotJson, unescaped};

/// A text that is one value, with where each value within stands.
#[derive(Debug)]
pub struct Document<'a> {
    text: &'a str,
    /// What lies within a value comes right after it, a name before what it names.
    places: Vec<Extent>,
}

/// Where a value or a name stands.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Extent {
    pub(super) start: usize,
    pub(super) end: usize,
    /// How many values and names lie within.
    pub(super) n_within: usize,
    /// A text in which something stands for something else.
    pub(super) has_escapes: bool,
}

impl<'a> Document<'a> {
    /// Takes a text apart.
    ///
    /// # Errors
    /// [`NotJson`] when it is not one value.
    pub fn of(text: &'a str) -> Result<Self, NotJson> {
        Ok(Self { text, places: places(text)? })
    }

    /// The value that is the whole text.
    pub const fn value(&self) -> Json<'_> {
        Json { document: self, nth: 0 }
    }
}

/// A value as it was written.
#[derive(Debug, Clone, Copy)]
pub struct Json<'a> {
    document: &'a Document<'a>,
    nth: usize,
}

impl<'a> Json<'a> {
    fn place(self) -> Extent {
        self.document.places.get(self.nth).copied().unwrap_or_default()
    }

    fn begins_with(self, byte: u8) -> bool {
        self.document.text.as_bytes().get(self.place().start) == Some(&byte)
    }

    /// It as it was written.
    pub fn get(self) -> &'a str {
        let Extent { start, end, .. } = self.place();
        self.document.text.get(start..end).unwrap_or_default()
    }

    /// The text in quotes.
    pub fn text(self) -> Option<Cow<'a, str>> {
        if !self.begins_with(b'"') {
            return None;
        }
        let Extent { start, end, has_escapes, .. } = self.place();
        let inside = self.document.text.get(start + 1..end - 1)?;
        if has_escapes { unescaped(inside) } else { Some(Cow::Borrowed(inside)) }
    }

    /// Whether it is this text.
    pub fn says(self, text: &str) -> bool {
        let Extent { start, end, has_escapes, .. } = self.place();
        if has_escapes {
            return self.text().is_some_and(|own| own == text);
        }
        end - start == text.len() + 2
            && self.document.text.as_bytes().get(start + 1..end - 1) == Some(text.as_bytes())
            && self.begins_with(b'"')
    }

    /// The things between brackets.
    pub fn items(self) -> Option<Items<'a>> {
        self.begins_with(b'[').then(|| self.within())
    }

    /// The names and values of an object.
    ///
    /// # Errors
    /// [`NotJson`] when it is none, or a name in it is half a letter.
    pub fn rows(self) -> Result<Rows<'a>, NotJson> {
        let rows = Rows(self.within());
        let is_name = |name: Json<'_>| !name.place().has_escapes || name.text().is_some();
        if self.begins_with(b'{') && rows.0.step_by(2).all(is_name) {
            Ok(rows)
        } else {
            Err(NotJson(self.place().start))
        }
    }

    fn within(self) -> Items<'a> {
        let next = self.nth + 1;
        Items { document: self.document, next, end: next + self.place().n_within }
    }
}

/// Things between brackets, one after the other.
#[derive(Debug, Clone, Copy)]
pub struct Items<'a> {
    document: &'a Document<'a>,
    next: usize,
    end: usize,
}

impl<'a> Iterator for Items<'a> {
    type Item = Json<'a>;

    fn next(&mut self) -> Option<Json<'a>> {
        let json = Json { document: self.document, nth: self.next };
        if self.next >= self.end {
            return None;
        }
        self.next += 1 + json.place().n_within;
        Some(json)
    }
}

/// The names and values of an object, in the order in which they stand.
#[derive(Debug, Clone, Copy)]
pub struct Rows<'a>(Items<'a>);

impl<'a> Rows<'a> {
    /// The value of this name.
    pub fn named(mut self, name: &str) -> Option<Json<'a>> {
        self.find(|row| row.is_named(name)).map(|row| row.value)
    }
}

impl<'a> Iterator for Rows<'a> {
    type Item = Member<'a>;

    fn next(&mut self) -> Option<Member<'a>> {
        Some(Member { name: self.0.next()?, value: self.0.next()? })
    }
}

/// One of them.
#[derive(Debug, Clone, Copy)]
pub struct Member<'a> {
    name: Json<'a>,
    /// The value.
    pub value: Json<'a>,
}

impl<'a> Member<'a> {
    /// Whether this is the name.
    pub fn is_named(self, name: &str) -> bool {
        self.name.says(name)
    }

    /// The name.
    pub fn name(self) -> Cow<'a, str> {
        self.name.text().unwrap_or_default()
    }
}
