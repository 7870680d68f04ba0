//! Telephone numbers: from what somebody typed to what is dialled. What is typed is kept as it is; this is asked whenever a
//! link is made. Nothing is guessed: a number that does not name its country is completed by the home country where there
//! is one and the number has the shape of its numbers, and is dialled as typed where not.
//!
//! What reads them all, with the plans of all countries, comes with a later part of the program. Until it is here only
//! numbers of plain digits are read, as they stand.

use crate::locale::Locale;

mod plan;
mod read;
mod typed;

pub use read::{READER, read};

/// What a number comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dialled {
    /// What stands behind `tel:`: `+` with the code of the country, or the digits as typed, and what the phone dials once
    /// somebody answers.
    pub call: String,
    /// What stands behind `sms:`.
    pub text: String,
    /// The digits with the code of the country and without a sign, as messengers want them; none where the country is not
    /// known.
    pub world: Option<String>,
    /// What is dialled, where it is not what one sees in what was typed.
    pub differs: Option<String>,
}

/// Gives the names of countries by their two small letters; none where no names are known.
pub type NamesOf<'a> = &'a dyn Fn(&[&str]) -> Option<Vec<String>>;

/// What reads numbers.
#[derive(Debug, Clone, Copy)]
pub struct Reader {
    /// What is dialled for what was typed, with the home country by its two small letters; none where it is no number.
    pub read: fn(&str, &str) -> Option<Dialled>,
    /// Every country by which a number can be completed: its two small letters and its name, by name.
    pub homes: fn(NamesOf<'_>, &dyn Locale) -> Vec<(&'static str, String)>,
}

/// Whether there is a number in it for somebody who reads it: nothing is dialled by this.
pub fn has_number(value: &str) -> bool {
    value.chars().filter(|c| c.is_numeric()).count() > 2
}

/// A number of plain digits as it stands.
pub const PLAIN: Reader = Reader { read: |value, _| plain(value), homes: |_, _| Vec::new() };

/// How numbers are read: by what, and with which home country.
#[derive(Debug, Clone)]
pub struct Numbers {
    /// What reads them.
    pub reader: Reader,
    /// The home country by its two small letters; empty where none is known.
    pub home: String,
}

impl Numbers {
    /// What is dialled for what was typed; none where it is no number.
    pub fn dialled(&self, value: &str) -> Option<Dialled> {
        (self.reader.read)(value, &self.home)
    }
}

fn plain(value: &str) -> Option<Dialled> {
    let number: String = value.chars().filter(|c| !matches!(c, ' ' | '-' | '.')).collect();
    let digits = number.strip_prefix('+').unwrap_or(&number);
    let is_plain = digits.len() > 1 && digits.bytes().all(|byte| byte.is_ascii_digit());
    let world = (is_plain && digits != number && digits.len() > 5).then(|| digits.to_owned());
    is_plain.then(|| Dialled { call: number.clone(), text: number, world, differs: None })
}

#[cfg(test)]
mod tests;
