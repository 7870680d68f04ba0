//! The stored form of letters, numbers, yes and no, lists and maps.

use crate::json::Json;
use crate::sorted::{SortedMap, SortedSet};

use chrono::{NaiveDate, Weekday};

use super::form::StoredForm;
use super::read::{self, Parts, StoredFields};
use super::value::{AsName, Stored, letters, words};
use super::write::{Object, Out, Write};
use crate::model::{DeviceId, Name, PartialDate, Stamp, day_of};

letters! { "device" DeviceId, "stamp" Stamp, "date" PartialDate }

macro_rules! numbers {
    ($($type:ident),*) => { $(
        impl Write for $type {
            fn write(&self, out: &mut Out) {
                out.number(i64::from(*self));
            }
        }
        impl Stored for $type {
            const FORM: StoredForm = StoredForm::Plain("number");
            fn read(json: Json<'_>, _: &mut Parts) -> Option<Self> {
                read::number(json)?.try_into().ok()
            }
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

impl Stored for String {
    const FORM: StoredForm = StoredForm::Plain("text");
    fn read(json: Json<'_>, _: &mut Parts) -> Option<Self> {
        read::text(json).map(Into::into)
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

impl Stored for NaiveDate {
    const FORM: StoredForm = StoredForm::Plain("day");
    fn read(json: Json<'_>, _: &mut Parts) -> Option<Self> {
        day_of(&read::text(json)?)
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

impl Stored for Name {
    const FORM: StoredForm = StoredForm::Plain("name");
    fn read(json: Json<'_>, _: &mut Parts) -> Option<Self> {
        Self::new(&read::text(json)?).ok()
    }
}

impl Write for bool {
    fn write(&self, out: &mut Out) {
        out.raw(if *self { "true" } else { "false" });
    }
}

impl Stored for bool {
    const FORM: StoredForm = StoredForm::Plain("yes or no");
    fn read(json: Json<'_>, _: &mut Parts) -> Option<Self> {
        json.get().parse().ok()
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

impl<T: Stored> Stored for Option<T> {
    const FORM: StoredForm = StoredForm::OrNull(&T::FORM);
    fn read(json: Json<'_>, parts: &mut Parts) -> Option<Self> {
        if read::is_null(json) { Some(None) } else { T::read(json, parts).map(Some) }
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

impl<T: Stored> Stored for Vec<T> {
    const FORM: StoredForm = StoredForm::List(&T::FORM);
    fn read(json: Json<'_>, parts: &mut Parts) -> Option<Self> {
        read::items(json)?.into_iter().map(|item| T::read(item, parts)).collect()
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

impl<T: Stored + Ord> Stored for SortedSet<T> {
    const FORM: StoredForm = StoredForm::List(&T::FORM);
    fn read(json: Json<'_>, parts: &mut Parts) -> Option<Self> {
        let mut set = Self::new();
        for item in read::items(json)? {
            set.insert(T::read(item, parts)?);
        }
        Some(set)
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

impl<K: AsName, V: Stored> Stored for SortedMap<K, V> {
    const FORM: StoredForm = StoredForm::Map(&K::NAME, &V::FORM);
    fn read(json: Json<'_>, parts: &mut Parts) -> Option<Self> {
        let mut map = Self::new();
        for (name, value) in StoredFields::of(json.get()).ok()?.rest() {
            map.insert(K::from_name(&name)?, V::read(value, parts)?);
        }
        Some(map)
    }
    fn says_nothing(&self) -> bool {
        self.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::LeapDay;

    fn stored(value: &dyn Write) -> String {
        let mut out = Out::default();
        value.write(&mut out);
        out.into_text()
    }

    fn read_back<T: Stored>(json: &str) -> Option<T> {
        T::read(Json::of(json).unwrap(), &mut Parts::new())
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
