//! The stored form of the small types that records are made of.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, Weekday};
use serde_json::value::RawValue;

use super::Unreadable;
use super::form::{Field, Form};
use super::read::{self, Fields};
use super::write::{Object, Out, Write};
use crate::model::{
    AskId, CheckInId, DeviceId, GoodMomentId, ImportantDateId, LookBackId, MomentId, Name, PartialDate,
    PersonId, PlaceId, PlanId, SmallStepId, Stamp, ThankYouId, ToAskId,
};

/// What has a stored form that can be read.
pub(in crate::archive) trait Stored: Write + Sized {
    /// What it looks like.
    const FORM: Form;

    /// Reads it; none when it is not one.
    fn read(json: &RawValue) -> Option<Self>;

    /// Whether a field of it is left out.
    fn says_nothing(&self) -> bool {
        false
    }
}

/// What can be the name of a field.
pub(in crate::archive) trait AsName: Sized + Ord {
    /// What it looks like.
    const NAME: Form;
    /// It as a name.
    fn name(&self) -> String;
    /// What was written as this name.
    fn from_name(name: &str) -> Option<Self>;
}

/// What is stored as an object with fields of its own. Made by `fields!`.
pub(in crate::archive) trait Body: Sized {
    /// What is known of it from where it stands.
    type Given;
    /// Its fields, in the order in which they are written.
    const FIELDS: &'static [Field];
    /// Writes its fields.
    fn write_fields(&self, object: &mut Object<'_>);
    /// Reads its fields.
    fn read_fields(fields: &mut Fields<'_>, given: Self::Given) -> Option<Self>;
}

/// Writes an object.
pub(in crate::archive) fn write_body<T: Body>(body: &T, out: &mut Out) {
    let mut object = Object::begin(out);
    body.write_fields(&mut object);
    object.end();
}

/// Reads an object.
///
/// # Errors
/// [`Unreadable`] when it is not one.
pub(in crate::archive) fn read_body<T: Body<Given = ()>>(json: &str) -> Result<T, Unreadable> {
    let mut fields = Fields::of(json)?;
    let read = T::read_fields(&mut fields, ());
    fields.whole(read)
}

/// The stored form of an object, field by field: the stored name, the field that holds it, and when it is written.
/// `must`: always, and there is none without it. `may`: if it says something. `usual`: if it is not the usual. `or`:
/// always, with what an older one without it says. What is carried without being named here follows `keeps`.
macro_rules! fields {
    (
        $type:ident
        $(given($($given:ident: $given_type:ty),*))?
        { $($name:literal $field:ident $how:ident $(($other:expr))?),* $(,)? }
        $(keeps $($kept:ident),*)?
    ) => {
        impl $crate::archive::v1::value::Body for $type {
            type Given = ($($($given_type,)*)?);
            const FIELDS: &'static [$crate::archive::v1::form::Field] = &[$(
                $crate::archive::v1::form::Field {
                    name: $name,
                    form: $crate::archive::v1::value::form_of(|body: &Self| &body.$field),
                    when: $crate::archive::v1::value::fields!(@when $how),
                },
            )*];
            fn write_fields(&self, object: &mut $crate::archive::v1::write::Object<'_>) {
                $($crate::archive::v1::value::fields!(@write $how self object $name $field);)*
                $($(object.$kept(&self.$kept);)*)?
            }
            fn read_fields(
                fields: &mut $crate::archive::v1::read::Fields<'_>,
                ($($($given,)*)?): Self::Given,
            ) -> Option<Self> {
                Some(Self {
                    $($($given,)*)?
                    $($field: $crate::archive::v1::value::fields!(@read $how fields $name $(($other))?),)*
                    $($($kept: fields.$kept(),)*)?
                })
            }
        }
    };
    (@when must) => { $crate::archive::v1::form::When::Always };
    (@when may) => { $crate::archive::v1::form::When::IfAny };
    (@when usual) => { $crate::archive::v1::form::When::IfAny };
    (@when or) => { $crate::archive::v1::form::When::Usually };
    (@write may $self:ident $object:ident $name:literal $field:ident) => {
        if !$crate::archive::v1::Stored::says_nothing(&$self.$field) {
            $object.field($name, &$self.$field);
        }
    };
    (@write usual $self:ident $object:ident $name:literal $field:ident) => {
        if $self.$field != Default::default() {
            $object.field($name, &$self.$field);
        }
    };
    (@write $how:ident $self:ident $object:ident $name:literal $field:ident) => {
        $object.field($name, &$self.$field)
    };
    (@read must $fields:ident $name:literal) => { $fields.must($name)? };
    (@read or $fields:ident $name:literal ($other:expr)) => { $fields.or($name, || $other) };
    (@read $how:ident $fields:ident $name:literal) => { $fields.may($name) };
}
pub(in crate::archive) use fields;

/// What a field holds, told from how it is reached.
pub(in crate::archive) const fn form_of<B, T: Stored>(_reach: fn(&B) -> &T) -> Form {
    T::FORM
}

/// An object that is part of a record. What it says beyond its fields is not kept: a newer version adds to records.
macro_rules! part {
    ($title:literal, $type:ident { $($fields:tt)* }) => {
        $crate::archive::v1::value::fields!($type { $($fields)* });
        impl $crate::archive::v1::write::Write for $type {
            fn write(&self, out: &mut $crate::archive::v1::write::Out) {
                $crate::archive::v1::value::write_body(self, out);
            }
        }
        impl $crate::archive::v1::Stored for $type {
            const FORM: $crate::archive::v1::form::Form = $crate::archive::v1::form::Form::Part(
                $title,
                <Self as $crate::archive::v1::value::Body>::FIELDS,
            );
            fn read(json: &serde_json::value::RawValue) -> Option<Self> {
                $crate::archive::v1::value::read_body(json.get()).ok()
            }
        }
    };
}
pub(in crate::archive) use part;

/// One of several things, each with its stored word. `holding` variants are an object of one field, and so are those
/// of several `parts`, which are written as a type of their own.
macro_rules! words {
    (
        $title:literal, $type:ident { $($variant:ident = $word:literal),* $(,)? }
        $(holding { $($holder:ident($holds:ty) = $tag:literal),* $(,)? })?
        $(parts { $($of_parts:ident { $($part:ident),* } = $part_tag:literal as $as:ident),* $(,)? })?
    ) => {
        impl $crate::archive::v1::write::Write for $type {
            fn write(&self, out: &mut $crate::archive::v1::write::Out) {
                match self {
                    $(Self::$variant => out.text($word),)*
                    $($(Self::$holder(value) => out.tagged($tag, value),)*)?
                    $($(Self::$of_parts { $($part),* } => {
                        out.tagged($part_tag, &$as { $($part: $part.clone()),* });
                    })*)?
                }
            }
        }
        impl $crate::archive::v1::Stored for $type {
            const FORM: $crate::archive::v1::form::Form = $crate::archive::v1::form::Form::OneOf($title, &[
                $(($word, None),)*
                $($(($tag, Some(<$holds as $crate::archive::v1::Stored>::FORM)),)*)?
                $($(($part_tag, Some(<$as as $crate::archive::v1::Stored>::FORM)),)*)?
            ]);
            fn read(json: &serde_json::value::RawValue) -> Option<Self> {
                let (word, _value) = $crate::archive::v1::read::tagged(json)?;
                match (&*word, _value) {
                    $(($word, None) => Some(Self::$variant),)*
                    $($(($tag, Some(value)) => $crate::archive::v1::Stored::read(value).map(Self::$holder),)*)?
                    $($(($part_tag, Some(value)) => {
                        <$as as $crate::archive::v1::Stored>::read(value)
                            .map(|$as { $($part),* }| Self::$of_parts { $($part),* })
                    })*)?
                    _ => None,
                }
            }
        }
    };
}
pub(in crate::archive) use words;

/// Words that are names of fields too.
macro_rules! names {
    ($type:ident) => {
        impl $crate::archive::v1::value::AsName for $type {
            const NAME: $crate::archive::v1::form::Form = <Self as $crate::archive::v1::Stored>::FORM;
            fn name(&self) -> String {
                let mut out = $crate::archive::v1::write::Out::default();
                $crate::archive::v1::write::Write::write(self, &mut out);
                out.into_text().trim_matches('"').to_owned()
            }
            fn from_name(name: &str) -> Option<Self> {
                let json = serde_json::value::RawValue::from_string(format!("\"{name}\"")).ok()?;
                $crate::archive::v1::Stored::read(&json)
            }
        }
    };
}
pub(in crate::archive) use names;

/// What is shown and read back by its letters.
macro_rules! letters {
    ($($type:ident $name:literal),* $(,)?) => { $(
        impl Write for $type {
            fn write(&self, out: &mut Out) {
                out.shown(self);
            }
        }
        impl Stored for $type {
            const FORM: Form = Form::Plain($name);
            fn read(json: &RawValue) -> Option<Self> {
                read::text(json)?.parse().ok()
            }
        }
    )* };
}

letters! {
    PersonId "id of a person", MomentId "id of a moment", ImportantDateId "id of a date", CheckInId "id of a check-in",
    AskId "id of an ask", PlanId "id of a plan", ToAskId "id of something to ask about", ThankYouId "id of a thank-you",
    PlaceId "id of a place", SmallStepId "id of a small step", GoodMomentId "id of a good moment",
    LookBackId "id of a look back", DeviceId "device", Stamp "stamp", NaiveDate "day", PartialDate "date",
}

macro_rules! numbers {
    ($($type:ident),*) => { $(
        impl Write for $type {
            fn write(&self, out: &mut Out) {
                out.number(i64::from(*self));
            }
        }
        impl Stored for $type {
            const FORM: Form = Form::Plain("number");
            fn read(json: &RawValue) -> Option<Self> {
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
    const FORM: Form = Form::Plain("text");
    fn read(json: &RawValue) -> Option<Self> {
        read::text(json).map(Into::into)
    }
    fn says_nothing(&self) -> bool {
        self.is_empty()
    }
}

impl AsName for String {
    const NAME: Form = Self::FORM;
    fn name(&self) -> String {
        self.clone()
    }
    fn from_name(name: &str) -> Option<Self> {
        Some(name.to_owned())
    }
}

impl AsName for NaiveDate {
    const NAME: Form = Self::FORM;
    fn name(&self) -> String {
        self.to_string()
    }
    fn from_name(name: &str) -> Option<Self> {
        name.parse().ok()
    }
}

impl Write for Name {
    fn write(&self, out: &mut Out) {
        out.text(self.as_str());
    }
}

impl Stored for Name {
    const FORM: Form = Form::Plain("name");
    fn read(json: &RawValue) -> Option<Self> {
        Self::new(&read::text(json)?).ok()
    }
}

impl Write for bool {
    fn write(&self, out: &mut Out) {
        out.raw(if *self { "true" } else { "false" });
    }
}

impl Stored for bool {
    const FORM: Form = Form::Plain("yes or no");
    fn read(json: &RawValue) -> Option<Self> {
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
    const FORM: Form = Form::OrNull(&T::FORM);
    fn read(json: &RawValue) -> Option<Self> {
        if read::is_null(json) { Some(None) } else { T::read(json).map(Some) }
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
    const FORM: Form = Form::List(&T::FORM);
    fn read(json: &RawValue) -> Option<Self> {
        read::items(json)?.into_iter().map(T::read).collect()
    }
    fn says_nothing(&self) -> bool {
        self.is_empty()
    }
}

impl<T: Write> Write for BTreeSet<T> {
    fn write(&self, out: &mut Out) {
        out.list(&mut self.iter().map(|item| item as &dyn Write));
    }
}

impl<T: Stored + Ord> Stored for BTreeSet<T> {
    const FORM: Form = Form::List(&T::FORM);
    fn read(json: &RawValue) -> Option<Self> {
        let mut set = Self::new();
        for item in read::items(json)? {
            set.insert(T::read(item)?);
        }
        Some(set)
    }
    fn says_nothing(&self) -> bool {
        self.is_empty()
    }
}

impl<K: AsName, V: Write> Write for BTreeMap<K, V> {
    fn write(&self, out: &mut Out) {
        let mut object = Object::begin(out);
        for (name, value) in self {
            object.field(&name.name(), value);
        }
        object.end();
    }
}

impl<K: AsName, V: Stored> Stored for BTreeMap<K, V> {
    const FORM: Form = Form::Map(&K::NAME, &V::FORM);
    fn read(json: &RawValue) -> Option<Self> {
        let mut map = Self::new();
        for (name, value) in Fields::of(json.get()).ok()?.rest() {
            map.insert(K::from_name(&name)?, V::read(value)?);
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
        T::read(&RawValue::from_string(json.to_owned()).unwrap())
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
