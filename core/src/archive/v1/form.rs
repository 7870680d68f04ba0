//! What each field of the stored form holds, so that `docs/format.md` can be held against the code.

/// What a value looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StoredForm {
    /// A plain value, in the words of `docs/format.md`: "text", "day", "id of a person".
    Plain(&'static str),
    /// One of several words, or an object whose one name says what its value is.
    OneOf(&'static str, &'static [(&'static str, Option<StoredForm>)]),
    /// An object that is part of a record.
    Part(&'static str, &'static [StoredField]),
    /// The value, or `null` for none.
    OrNull(&'static StoredForm),
    /// Several, in brackets.
    List(&'static StoredForm),
    /// Several by name, in an object.
    Map(&'static StoredForm, &'static StoredForm),
}

/// When a field is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhenWritten {
    /// Always. A record without it cannot be read.
    Always,
    /// Always, and one without it is read all the same.
    Usually,
    /// Only if it says something.
    IfAny,
}

/// One field of an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StoredField {
    /// Its name.
    pub name: &'static str,
    /// What it holds.
    pub form: StoredForm,
    /// When it is written.
    pub when: WhenWritten,
}

impl std::fmt::Display for StoredForm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Plain(name) | Self::OneOf(name, _) | Self::Part(name, _) => f.write_str(name),
            Self::OrNull(form) => write!(f, "{form} or null"),
            Self::List(form) => write!(f, "list of {form}"),
            Self::Map(name, form) => write!(f, "{form} by {name}"),
        }
    }
}
