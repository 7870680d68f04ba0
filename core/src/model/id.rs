//! Ids: 64 random bits in eleven base64url letters, minted outside the core and carried in the Edit.
//!
//! One canonical spelling per id: the first letter holds four bits, the other ten six each.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use super::kinds;

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Why a text is not an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum IdError {
    /// It has another number of letters than an id of this kind.
    #[error("not the length of an id")]
    Length,
    /// It has a character outside base64url, or is not the one canonical spelling.
    #[error("not the letters of an id")]
    Letters,
}

fn letter_value(letter: u8) -> Option<u64> {
    let value = match letter {
        b'A'..=b'Z' => letter - b'A',
        b'a'..=b'z' => letter - b'a' + 26,
        b'0'..=b'9' => letter - b'0' + 52,
        b'-' => 62,
        b'_' => 63,
        _ => return None,
    };
    Some(u64::from(value))
}

fn write_letters(f: &mut fmt::Formatter<'_>, bits: u64, letters: u32) -> fmt::Result {
    for place in (0..letters).rev() {
        let index = (bits >> (6 * place)) & 63;
        let letter = ALPHABET.get(index as usize).copied().unwrap_or(b'A');
        fmt::Write::write_char(f, char::from(letter))?;
    }
    Ok(())
}

/// Writes an id of a record.
pub(crate) fn write_id(f: &mut fmt::Formatter<'_>, bits: u64) -> fmt::Result {
    write_letters(f, bits, 11)
}

/// Reads an id of a record.
pub(crate) fn read_id(letters: &str) -> Result<u64, IdError> {
    read_letters(letters, 11, 64)
}

fn read_letters(text: &str, letters: usize, bits: u32) -> Result<u64, IdError> {
    if text.len() != letters {
        return Err(IdError::Length);
    }
    let mut value: u64 = 0;
    for letter in text.bytes() {
        // What the next letter would push beyond the width.
        if value >> (bits - 6) != 0 {
            return Err(IdError::Letters);
        }
        value = (value << 6) | letter_value(letter).ok_or(IdError::Letters)?;
    }
    Ok(value)
}

/// What is made of random bits.
pub trait Id {
    /// The id made of these bits; bits above its width are dropped.
    fn of_bits(bits: u64) -> Self;
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $letters:literal, $bits:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u64);

        impl $name {
            /// The id made of these random bits; bits above its width are dropped.
            pub const fn from_bits(bits: u64) -> Self {
                Self(bits & (u64::MAX >> (64 - $bits)))
            }

            /// The bits it was made of.
            pub const fn bits(self) -> u64 {
                self.0
            }
        }

        impl Id for $name {
            fn of_bits(bits: u64) -> Self {
                Self::from_bits(bits)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write_letters(f, self.0, $letters)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({self})", stringify!($name))
            }
        }

        impl FromStr for $name {
            type Err = IdError;
            fn from_str(text: &str) -> Result<Self, IdError> {
                read_letters(text, $letters, $bits).map(Self)
            }
        }
    };
}

macro_rules! ids_of_kinds {
    (
        many { $($(#[$doc:meta])* $kind:ident $id:ident $key:literal $one:ident $all:ident $verbs:tt,)* }
        one { $($(#[$doc_of_one:meta])* $single:ident $name:literal $get:ident $verbs_of_one:tt,)* }
    ) => {
        $(
            id!(
                #[doc = concat!("Which [`", stringify!($kind), "`](super::", stringify!($kind), ").")]
                $id, 11, 64
            );
        )*
    };
}
kinds!(ids_of_kinds);

id!(
    /// One browser profile that writes to a book. Shorter than the others: a person has a handful,
    /// and every record carries one.
    DeviceId, 6, 36
);

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_id_reads_back(bits: u64) {
            let id = PersonId::from_bits(bits);
            prop_assert_eq!(id.to_string().len(), 11);
            prop_assert_eq!(id.to_string().parse::<PersonId>(), Ok(id));
            let device = DeviceId::from_bits(bits);
            prop_assert_eq!(device.to_string().parse::<DeviceId>(), Ok(device));
        }

        #[test]
        fn any_text_is_an_id_in_its_one_spelling_or_refused(text in "\\PC{0,14}") {
            if let Ok(id) = text.parse::<PersonId>() {
                prop_assert_eq!(id.to_string(), text);
            }
        }
    }

    #[test]
    fn a_spelling_beyond_64_bits_is_refused() {
        assert_eq!("QAAAAAAAAAA".parse::<PersonId>(), Err(IdError::Letters));
        assert_eq!("PAAAAAAAAA".parse::<PersonId>(), Err(IdError::Length));
        assert!("PAAAAAAAAAA".parse::<PersonId>().is_ok());
    }
}
