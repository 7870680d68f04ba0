//! Text that a person typed: trimmed, bounded, kept as typed otherwise.

use thiserror::Error;

/// The longest name, in characters.
pub const NAME_MAX: usize = 200;
/// The longest note, in characters.
pub const NOTE_MAX: usize = 20_000;
/// The longest short field (a label, a phone number, a topic), in characters.
pub const LINE_MAX: usize = 1_000;

/// Why a text was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum WordError {
    /// Nothing but blanks.
    #[error("blank")]
    Blank,
    /// Longer than the field holds.
    #[error("longer than {max} characters")]
    TooLong {
        /// The most characters the field holds.
        max: usize,
    },
}

/// What someone is called. Never blank, at most [`NAME_MAX`] characters, no line breaks.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(String);

impl Name {
    /// Trims the text and joins its lines.
    ///
    /// # Errors
    /// [`WordError::Blank`] when nothing visible is left, [`WordError::TooLong`] beyond [`NAME_MAX`].
    pub fn new(text: &str) -> Result<Self, WordError> {
        let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if !line.chars().any(is_visible) {
            return Err(WordError::Blank);
        }
        fits(&line, NAME_MAX)?;
        Ok(Self(line))
    }

    /// What stands in the place of a name until one is read.
    pub(crate) const fn blank() -> Self {
        Self(String::new())
    }

    /// The name as a text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Zero-width and direction marks alone would be a name that nobody can see or tap.
fn is_visible(c: char) -> bool {
    !c.is_whitespace()
        && !c.is_control()
        && !matches!(c, '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// The name of a group: one line, blanks joined, without the comma that stands between two groups in a list.
pub fn group_name(text: &str) -> String {
    text.replace(',', " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Refuses a text of more than `max` characters.
///
/// # Errors
/// [`WordError::TooLong`] with the limit.
pub fn fits(text: &str, max: usize) -> Result<(), WordError> {
    if text.chars().count() > max { Err(WordError::TooLong { max }) } else { Ok(()) }
}

impl std::fmt::Display for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Name {
    type Error = WordError;
    fn try_from(text: String) -> Result<Self, WordError> {
        Self::new(&text)
    }
}

impl From<Name> for String {
    fn from(name: Name) -> Self {
        name.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_trimmed_and_never_invisible() {
        assert_eq!(Name::new("  Ana\n Maria ").map(String::from), Ok("Ana Maria".into()));
        for blank in ["", "  ", "\t\n", "\u{200B}", "\u{202E}\u{FEFF}", "\u{00A0}"] {
            assert_eq!(Name::new(blank), Err(WordError::Blank), "{blank:?}");
        }
        assert!(Name::new("🌊").is_ok());
        assert_eq!(Name::new(&"a".repeat(201)), Err(WordError::TooLong { max: 200 }));
    }
}
