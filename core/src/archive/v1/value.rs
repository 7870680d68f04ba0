//! The stored form of the small types that records are made of.

use super::Unreadable;
use super::form::{StoredField, StoredForm};
use super::read::{Parts, StoredFields};
pub(in crate::archive) use super::words::{letters, names, words};
use super::write::{Object, Out, Write};
use crate::json::{Document, Json};
use crate::model::{Stamps, Unknown};

/// What has a stored form that can be read.
///
/// A value is read into its place: so one function reads the fields of every kind of record, whatever they hold.
pub(in crate::archive) trait Stored: Write {
    /// Reads it, and says whether it was one. What its parts say beyond what this version knows goes to `parts`.
    fn read(&mut self, json: Json<'_>, parts: &mut Parts) -> bool;

    /// Whether a field of it is left out.
    fn says_nothing(&self) -> bool {
        false
    }
}

/// What stands in a place until it is read.
pub(in crate::archive) trait Blank: Sized {
    /// Anything: no record that was read whole holds it.
    fn blank() -> Self;
}

/// What can be the value of a field.
pub(in crate::archive) trait Value: Stored + Blank {
    /// What it looks like.
    const FORM: StoredForm;
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
pub(in crate::archive) trait Body {
    /// What a newer version wrote into it.
    fn unknown(&self) -> Option<&Unknown>;
    /// Writes its fields.
    fn write_fields(&self, object: &mut Object<'_>);
    /// Reads its fields.
    fn read_fields(&mut self, fields: &mut StoredFields<'_>);
}

/// What is told of the fields of such an object.
pub(in crate::archive) trait FieldTable {
    /// Its fields, in the order in which they are written.
    const FIELDS: &'static [StoredField];
}

/// Writes an object.
pub(in crate::archive) fn write_body(body: &dyn Body, out: &mut Out) {
    out.begin_record(body.unknown());
    let mut object = Object::begin(out);
    body.write_fields(&mut object);
    object.end();
}

/// Reads an object.
///
/// # Errors
/// [`Unreadable`] when it is not one.
pub(in crate::archive) fn read_body(body: &mut dyn Body, json: &str) -> Result<(), Unreadable> {
    let document = Document::of(json)?;
    let mut fields = StoredFields::of(document.value())?;
    body.read_fields(&mut fields);
    fields.whole()
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
pub(in crate::archive) fn write_part(part: &dyn Body, out: &mut Out) {
    let mut object = Object::begin(out);
    part.write_fields(&mut object);
    object.end_part();
}

/// Reads an object that is part of a record.
pub(in crate::archive) fn read_part(part: &mut dyn Body, json: Json<'_>, parts: &mut Parts) -> bool {
    let Ok(mut fields) = StoredFields::of(json) else { return false };
    part.read_fields(&mut fields);
    let beyond = fields.written();
    if fields.whole().is_err() {
        return false;
    }
    fields.hand_on_parts(parts);
    if !beyond.is_empty() {
        let mut out = Out::default();
        let mut object = Object::begin(&mut out);
        part.write_fields(&mut object);
        parts.insert(object.so_far().to_owned(), beyond);
    }
    true
}

/// A value as what is read and written.
pub(in crate::archive) fn stored<T: Stored>(value: &T) -> &dyn Stored {
    value
}

/// The stored form of an object, field by field: the stored name, the field that holds it, and when it is written.
/// `must`: always, and there is none without it. `may`: if it says something. `usual`: if it is not the usual. `or`:
/// always, with what an older one without it says. What is carried without being named here follows `keeps`.
macro_rules! fields {
    (
        $type:ident
        $(given($($given:ident),*))?
        { $($name:literal $field:ident $how:ident $(($other:expr))?),* $(,)? }
        $(keeps $($kept:ident),*)?
    ) => {
        impl $crate::archive::v1::value::FieldTable for $type {
            const FIELDS: &'static [$crate::archive::v1::form::StoredField] = &[$(
                $crate::archive::v1::form::StoredField {
                    name: $name,
                    form: $crate::archive::v1::value::form_of(|body: &Self| &body.$field),
                    when: $crate::archive::v1::value::fields!(@when $how),
                },
            )*];
        }
        impl $crate::archive::v1::value::Blank for $type {
            fn blank() -> Self {
                Self {
                    $($($given: $crate::archive::v1::value::Blank::blank(),)*)?
                    $($field: $crate::archive::v1::value::fields!(@blank $how $(($other))?),)*
                    $($($kept: Default::default(),)*)?
                }
            }
        }
        impl $crate::archive::v1::value::Body for $type {
            fn unknown(&self) -> Option<&$crate::model::Unknown> {
                None$($(.or($crate::archive::v1::value::Carried::unknown(&self.$kept)))*)?
            }
            fn write_fields(&self, object: &mut $crate::archive::v1::write::Object<'_>) {
                $($crate::archive::v1::value::fields!(@write $how self object $name $field);)*
                $($(object.$kept(&self.$kept);)*)?
            }
            fn read_fields(&mut self, fields: &mut $crate::archive::v1::read::StoredFields<'_>) {
                $($crate::archive::v1::value::fields!(@read $how self fields $name $field);)*
                $($(self.$kept = fields.$kept();)*)?
            }
        }
    };
    (@when must) => { $crate::archive::v1::form::WhenWritten::Always };
    (@when may) => { $crate::archive::v1::form::WhenWritten::IfAny };
    (@when usual) => { $crate::archive::v1::form::WhenWritten::IfAny };
    (@when or) => { $crate::archive::v1::form::WhenWritten::Usually };
    (@blank must) => { $crate::archive::v1::value::Blank::blank() };
    (@blank or ($other:expr)) => { $other };
    (@blank $how:ident) => { Default::default() };
    (@write may $self:ident $object:ident $name:literal $field:ident) => {
        $object.field_if_any($name, &$self.$field)
    };
    (@write usual $self:ident $object:ident $name:literal $field:ident) => {
        if $self.$field != Default::default() {
            $object.field($name, $crate::archive::v1::value::stored(&$self.$field));
        }
    };
    (@write $how:ident $self:ident $object:ident $name:literal $field:ident) => {
        $object.field($name, $crate::archive::v1::value::stored(&$self.$field))
    };
    (@read must $self:ident $fields:ident $name:literal $field:ident) => {
        $fields.must($name, &mut $self.$field)
    };
    (@read $how:ident $self:ident $fields:ident $name:literal $field:ident) => {
        $fields.may($name, &mut $self.$field)
    };
}
pub(in crate::archive) use fields;

/// What a field holds, told from how it is reached.
pub(in crate::archive) const fn form_of<B, T: Value>(_reach: fn(&B) -> &T) -> StoredForm {
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
            fn read(
                &mut self,
                json: $crate::json::Json<'_>,
                parts: &mut $crate::archive::v1::read::Parts,
            ) -> bool {
                $crate::archive::v1::value::read_part(self, json, parts)
            }
        }
        impl $crate::archive::v1::value::Value for $type {
            const FORM: $crate::archive::v1::form::StoredForm = $crate::archive::v1::form::StoredForm::Part(
                $title,
                <Self as $crate::archive::v1::value::FieldTable>::FIELDS,
            );
        }
    };
}
pub(in crate::archive) use part;
