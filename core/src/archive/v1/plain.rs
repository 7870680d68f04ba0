//! The stored form of letters, numbers, yes and no, lists and maps.

use crate::json::Json;
use crate::sorted::{SortedMap, SortedSet};

use chrono::{NaiveDate, Weekday};

use super::form::StoredForm;
use super::read::{self, Parts};
use super::value::{AsName, Blank, Stored, Value, letters, words};
use super::write::{Object, Out, Write};
use crate::model::{DeviceId, Name, PartialDate, Stamp, Unknown, day_of};

letters! {
    "device" DeviceId (DeviceId::from_bits(0)),
    "stamp" Stamp (Stamp { device: DeviceId::from_bits(0), counter: 0 }),
    "date" PartialDate (PartialDate::blank()),
}

/// What stands in the place of each of these until it is read.
macro_rules! blanks {
    ($($type:ident $(<$($of:ident),*>)? ($blank:expr)),* $(,)?) => { $(
        impl$(<$($of),*>)? Blank for $type$(<$($of),*>)? {
            fn blank() -> Self {
                $blank
            }
        }
    )* };
}

blanks! {
    u8 (0), u16 (0), u32 (0), i32 (0), i64 (0), bool (false),
    String (Self::new()), NaiveDate (Self::default()), Name (Self::blank()), Unknown (Self::new()),
    Option<T> (None), Vec<T> (Self::new()), SortedSet<T> (Self::new()), SortedMap<K, V> (Self::new()),
}

macro_rules! numbers {
    ($($type:ident),*) => { $(
        impl Write for $type {
            fn write(&self, out: &mut Out) {
                out.number(i64::from(*self));
            }
        }
        impl Stored for $type {
            fn read(&mut self, json: Json<'_>, _: &mut Parts) -> bool {
                read::put(self, read::number(json).and_then(|number| number.try_into().ok()))
            }
        }
        impl Value for $type {
            const FORM: StoredForm = StoredForm::Plain("number");
        }
    )* };
}

numbers!(u8, u16, u32, i32, i64);

words! { "day of the week", Weekday {
    Mon = "Mon", Tue = "Tue", Wed = "Wed", Thu = "Thu", Fri = "Fri", Sat = "Sat", Sun = "Sun",
} }

impl Write for String {
    fn write(&self, out: &mut Out) {
        out.text(self);
    }
}

impl Value for String {
    const FORM: StoredForm = StoredForm::Plain("text");
}

impl Stored for String {
    fn read(&mut self, json: Json<'_>, _: &mut Parts) -> bool {
        read::put(self, read::text(json).map(Into::into))
    }
    fn says_nothing(&self) -> bool {
        self.is_empty()
    }
}

impl AsName for String {
    const NAME: StoredForm = Self::FORM;
    fn name(&self) -> String {
        self.clone()
    }
    fn from_name(name: &str) -> Option<Self> {
        Some(name.to_owned())
    }
}

impl Write for NaiveDate {
    fn write(&self, out: &mut Out) {
        out.shown(self);
    }
}

impl Value for NaiveDate {
    const FORM: StoredForm = StoredForm::Plain("day");
}

impl Stored for NaiveDate {
    fn read(&mut self, json: Json<'_>, _: &mut Parts) -> bool {
        read::put(self, read::text(json).and_then(|text| day_of(&text)))
    }
}

impl AsName for NaiveDate {
    const NAME: StoredForm = Self::FORM;
    fn name(&self) -> String {
        self.to_string()
    }
    fn from_name(name: &str) -> Option<Self> {
        day_of(name)
    }
}

impl Write for Name {
    fn write(&self, out: &mut Out) {
        out.text(self.as_str());
    }
}

impl Value for Name {
    const FORM: StoredForm = StoredForm::Plain("name");
}

impl Stored for Name {
    fn read(&mut self, json: Json<'_>, _: &mut Parts) -> bool {
        read::put(self, read::text(json).and_then(|text| Self::new(&text).ok()))
    }
}

impl Write for bool {
    fn write(&self, out: &mut Out) {
        out.raw(if *self { "true" } else { "false" });
    }
}

impl Value for bool {
    const FORM: StoredForm = StoredForm::Plain("yes or no");
}

impl Stored for bool {
    fn read(&mut self, json: Json<'_>, _: &mut Parts) -> bool {
        read::put(self, json.get().parse().ok())
    }
    fn says_nothing(&self) -> bool {
        !self
    }
}

impl<T: Write> Write for Option<T> {
    fn write(&self, out: &mut Out) {
        match self {
            Some(value) => value.write(out),
            None => out.raw("null"),
        }
    }
}

impl<T: Value> Value for Option<T> {
    const FORM: StoredForm = StoredForm::OrNull(&T::FORM);
}

impl<T: Stored + Blank> Stored for Option<T> {
    fn read(&mut self, json: Json<'_>, parts: &mut Parts) -> bool {
        *self = None;
        read::is_null(json) || self.insert(T::blank()).read(json, parts)
    }
    fn says_nothing(&self) -> bool {
        self.is_none()
    }
}

impl<T: Write> Write for Vec<T> {
    fn write(&self, out: &mut Out) {
        out.list(&mut self.iter().map(|item| item as &dyn Write));
    }
}

impl<T: Value> Value for Vec<T> {
    const FORM: StoredForm = StoredForm::List(&T::FORM);
}

impl<T: Stored + Blank> Stored for Vec<T> {
    fn read(&mut self, json: Json<'_>, parts: &mut Parts) -> bool {
        read::each(json, &mut |json| {
            let mut item = T::blank();
            let is_read = item.read(json, parts);
            self.push(item);
            is_read
        })
    }
    fn says_nothing(&self) -> bool {
        self.is_empty()
    }
}

impl<T: Write> Write for SortedSet<T> {
    fn write(&self, out: &mut Out) {
        out.list(&mut self.iter().map(|item| item as &dyn Write));
    }
}

impl<T: Value + Ord> Value for SortedSet<T> {
    const FORM: StoredForm = StoredForm::List(&T::FORM);
}

impl<T: Stored + Blank + Ord> Stored for SortedSet<T> {
    fn read(&mut self, json: Json<'_>, parts: &mut Parts) -> bool {
        read::each(json, &mut |json| {
            let mut item = T::blank();
            let is_read = item.read(json, parts);
            self.insert(item);
            is_read
        })
    }
    fn says_nothing(&self) -> bool {
        self.is_empty()
    }
}

impl<K: AsName, V: Write> Write for SortedMap<K, V> {
    fn write(&self, out: &mut Out) {
        let mut object = Object::begin(out);
        for (name, value) in self {
            object.field(&name.name(), value);
        }
        object.end();
    }
}

impl<K: AsName, V: Value> Value for SortedMap<K, V> {
    const FORM: StoredForm = StoredForm::Map(&K::NAME, &V::FORM);
}

impl<K: AsName, V: Stored + Blank> Stored for SortedMap<K, V> {
    fn read(&mut self, json: Json<'_>, parts: &mut Parts) -> bool {
        read::each_named(json, &mut |name, json| {
            let Some(key) = K::from_name(name) else { return false };
            let mut value = V::blank();
            let is_read = value.read(json, parts);
            self.insert(key, value);
            is_read
        })
    }
    fn says_nothing(&self) -> bool {
        self.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::Document;
    use crate::model::LeapDay;

    fn stored(value: &dyn Write) -> String {
        let mut out = Out::default();
        value.write(&mut out);
        out.into_text()
    }

    fn read_back<T: Stored + Blank>(json: &str) -> Option<T> {
        let mut value = T::blank();
        value.read(Document::of(json).unwrap().value(), &mut Parts::new()).then_some(value)
    }

    #[test]
    fn a_date_is_stored_as_its_text() {
        let date: PartialDate = "--02-29".parse().unwrap();
        assert_eq!(stored(&date), r#""--02-29""#);
        assert_eq!(read_back::<PartialDate>(&stored(&date)), Some(date));
        assert_eq!(read_back::<PartialDate>(r#""--02-30""#), None);
        assert_eq!(stored(&LeapDay::Mar1), r#""mar1""#);
    }
}
