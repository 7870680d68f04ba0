//! The stored form of the small types that records are made of.

use super::Unreadable;
use super::form::{StoredField, StoredForm};
use super::read::{Parts, StoredFields};
use super::write::{Object, Out, Write};
use crate::json::Json;
use crate::model::{Stamps, Unknown};

/// What has a stored form that can be read.
pub(in crate::archive) trait Stored: Write + Sized {
    /// What it looks like.
    const FORM: StoredForm;

    /// Reads it; none when it is not one. What its parts say beyond what this version knows goes to `parts`.
    fn read(json: Json<'_>, parts: &mut Parts) -> Option<Self>;

    /// Whether a field of it is left out.
    fn says_nothing(&self) -> bool {
        false
    }
}

/// What can be the name of a field.
pub(in crate::archive) trait AsName: Sized + Ord {
    /// What it looks like.
    const NAME: StoredForm;
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
    const FIELDS: &'static [StoredField];
    /// What a newer version wrote into it.
    fn unknown(&self) -> Option<&Unknown>;
    /// Writes its fields.
    fn write_fields(&self, object: &mut Object<'_>);
    /// Reads its fields.
    fn read_fields(fields: &mut StoredFields<'_>, given: Self::Given) -> Option<Self>;
}

/// Writes an object.
pub(in crate::archive) fn write_body<T: Body>(body: &T, out: &mut Out) {
    out.begin_record(body.unknown());
    let mut object = Object::begin(out);
    body.write_fields(&mut object);
    object.end();
}

/// Reads an object.
///
/// # Errors
/// [`Unreadable`] when it is not one.
pub(in crate::archive) fn read_body<T: Body<Given = ()>>(json: &str) -> Result<T, Unreadable> {
    let mut fields = StoredFields::of(json)?;
    let read = T::read_fields(&mut fields, ());
    fields.whole(read)
}

/// What is carried without being a field.
pub(in crate::archive) trait Carried {
    /// What a newer version wrote, if it is that.
    fn unknown(&self) -> Option<&Unknown> {
        None
    }
}

impl Carried for Stamps {}

impl Carried for Unknown {
    fn unknown(&self) -> Option<&Unknown> {
        Some(self)
    }
}

/// Writes an object that is part of a record.
pub(in crate::archive) fn write_part<T: Body>(part: &T, out: &mut Out) {
    let mut object = Object::begin(out);
    part.write_fields(&mut object);
    object.end_part();
}

/// Reads an object that is part of a record.
pub(in crate::archive) fn read_part<T: Body<Given = ()>>(json: Json<'_>, parts: &mut Parts) -> Option<T> {
    let mut fields = StoredFields::of(json.get()).ok()?;
    let part = T::read_fields(&mut fields, ());
    let beyond = fields.written();
    let part = fields.whole(part).ok()?;
    fields.hand_on_parts(parts);
    if !beyond.is_empty() {
        let mut out = Out::default();
        let mut object = Object::begin(&mut out);
        part.write_fields(&mut object);
        parts.insert(object.so_far().to_owned(), beyond);
    }
    Some(part)
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
            const FIELDS: &'static [$crate::archive::v1::form::StoredField] = &[$(
                $crate::archive::v1::form::StoredField {
                    name: $name,
                    form: $crate::archive::v1::value::form_of(|body: &Self| &body.$field),
                    when: $crate::archive::v1::value::fields!(@when $how),
                },
            )*];
            fn unknown(&self) -> Option<&$crate::model::Unknown> {
                None$($(.or($crate::archive::v1::value::Carried::unknown(&self.$kept)))*)?
            }
            fn write_fields(&self, object: &mut $crate::archive::v1::write::Object<'_>) {
                $($crate::archive::v1::value::fields!(@write $how self object $name $field);)*
                $($(object.$kept(&self.$kept);)*)?
            }
            fn read_fields(
                fields: &mut $crate::archive::v1::read::StoredFields<'_>,
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
    (@when must) => { $crate::archive::v1::form::WhenWritten::Always };
    (@when may) => { $crate::archive::v1::form::WhenWritten::IfAny };
    (@when usual) => { $crate::archive::v1::form::WhenWritten::IfAny };
    (@when or) => { $crate::archive::v1::form::WhenWritten::Usually };
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
pub(in crate::archive) const fn form_of<B, T: Stored>(_reach: fn(&B) -> &T) -> StoredForm {
    T::FORM
}

/// An object that is part of a record.
macro_rules! part {
    ($title:literal, $type:ident { $($fields:tt)* }) => {
        $crate::archive::v1::value::fields!($type { $($fields)* });
        impl $crate::archive::v1::write::Write for $type {
            fn write(&self, out: &mut $crate::archive::v1::write::Out) {
                $crate::archive::v1::value::write_part(self, out);
            }
        }
        impl $crate::archive::v1::Stored for $type {
            const FORM: $crate::archive::v1::form::StoredForm = $crate::archive::v1::form::StoredForm::Part(
                $title,
                <Self as $crate::archive::v1::value::Body>::FIELDS,
            );
            fn read(
                json: $crate::json::Json<'_>,
                parts: &mut $crate::archive::v1::read::Parts,
            ) -> Option<Self> {
                $crate::archive::v1::value::read_part(json, parts)
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
            const FORM: $crate::archive::v1::form::StoredForm = $crate::archive::v1::form::StoredForm::OneOf($title, &[
                $(($word, None),)*
                $($(($tag, Some(<$holds as $crate::archive::v1::Stored>::FORM)),)*)?
                $($(($part_tag, Some(<$as as $crate::archive::v1::Stored>::FORM)),)*)?
            ]);
            fn read(
                json: $crate::json::Json<'_>,
                _parts: &mut $crate::archive::v1::read::Parts,
            ) -> Option<Self> {
                let (word, _value) = $crate::archive::v1::read::tagged(json)?;
                match (&*word, _value) {
                    $(($word, None) => Some(Self::$variant),)*
                    $($(($tag, Some(value)) => $crate::archive::v1::Stored::read(value, _parts).map(Self::$holder),)*)?
                    $($(($part_tag, Some(value)) => {
                        <$as as $crate::archive::v1::Stored>::read(value, _parts)
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
            const NAME: $crate::archive::v1::form::StoredForm = <Self as $crate::archive::v1::Stored>::FORM;
            fn name(&self) -> String {
                let mut out = $crate::archive::v1::write::Out::default();
                $crate::archive::v1::write::Write::write(self, &mut out);
                out.into_text().trim_matches('"').to_owned()
            }
            fn from_name(name: &str) -> Option<Self> {
                let json = format!("\"{name}\"");
                let json = $crate::json::Json::of(&json).ok()?;
                $crate::archive::v1::Stored::read(json, &mut $crate::archive::v1::read::Parts::new())
            }
        }
    };
}
pub(in crate::archive) use names;

/// What is shown and read back by its letters.
macro_rules! letters {
    ($($name:literal $type:ident),* $(,)?) => { $(
        impl $crate::archive::v1::write::Write for $type {
            fn write(&self, out: &mut $crate::archive::v1::write::Out) {
                out.shown(self);
            }
        }
        impl $crate::archive::v1::Stored for $type {
            const FORM: $crate::archive::v1::form::StoredForm = $crate::archive::v1::form::StoredForm::Plain($name);
            fn read(
                json: $crate::json::Json<'_>,
                _: &mut $crate::archive::v1::read::Parts,
            ) -> Option<Self> {
                $crate::archive::v1::read::text(json)?.parse().ok()
            }
        }
    )* };
}
pub(in crate::archive) use letters;
