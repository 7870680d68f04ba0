//! How a section of the words is carried about.

use std::marker::PhantomData;
use std::ops::Deref;

use serde::{Serialize, Serializer};

/// A section of the words in use, read like the section itself: `text().people.title`.
///
/// It holds nothing, so wherever it is carried the compiler still knows which sentence is meant: only sentences that are
/// read are in the program, each in the part that reads it, and there is no table of them.
#[derive(Debug)]
pub struct WordsOf<W>(PhantomData<fn() -> W>);

/// A section that stands in [`super::Text`].
pub trait InUse: 'static {
    /// Its sentences in the language in use.
    const IN_USE: &'static Self;
}

impl<W> WordsOf<W> {
    /// The section.
    pub(super) const NEW: Self = Self(PhantomData);
}

impl<W> Clone for WordsOf<W> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<W> Copy for WordsOf<W> {}

impl<W: InUse> Deref for WordsOf<W> {
    type Target = W;

    fn deref(&self) -> &W {
        W::IN_USE
    }
}

impl<W: InUse + Serialize> Serialize for WordsOf<W> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        W::IN_USE.serialize(serializer)
    }
}
