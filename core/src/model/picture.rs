//! A picture of a person: small, one each, and a record of its own beside the person.

use std::fmt;
use std::str::FromStr;

use super::{PersonId, PictureId, Stamp, Stamps, Unknown};

/// The picture of somebody. Its id is made of the same bits as theirs, so there is one key for each person.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// Whose.
    pub id: PictureId,
    /// What is seen.
    pub image: Image,
    /// The last change.
    pub stamp: Stamp,
    /// The stamps of its fields.
    pub stamps: Stamps,
    /// Fields of a newer version.
    pub unknown: Unknown,
}

impl Picture {
    /// The picture of this person.
    pub fn new(person: PersonId, image: Image) -> Self {
        Self {
            id: person.into(),
            image,
            stamp: Stamp { device: super::DeviceId::from_bits(0), counter: 0 },
            stamps: Stamps::default(),
            unknown: Unknown::new(),
        }
    }

    /// The address under which a page shows it.
    pub fn address(&self) -> String {
        format!("data:{}", self.image)
    }

    /// Whose it is.
    pub fn person(&self) -> PersonId {
        PersonId::from_bits(self.id.bits())
    }
}

impl From<PersonId> for PictureId {
    fn from(person: PersonId) -> Self {
        Self::from_bits(person.bits())
    }
}

/// The longest image, in characters as it is stored: with its key and all that stands around it, below 4 kB.
pub const IMAGE_MAX: usize = 3_900;

/// How an image begins: only what every browser shows as a picture and nothing else.
const KINDS: [&str; 3] = ["image/jpeg;base64,", "image/webp;base64,", "image/png;base64,"];

/// A small image as its type and its bytes in base64, `image/webp;base64,UklG…`: what follows `data:` in an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image(String);

/// A text that is no image: of another type, no base64, or longer than [`IMAGE_MAX`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no small image")]
pub struct NoImage;

impl Image {
    /// What stands in the place of an image until one is read.
    pub(crate) const fn blank() -> Self {
        Self(String::new())
    }

    /// How many characters of the storage it takes.
    pub fn units(&self) -> u64 {
        self.0.len() as u64
    }
}

impl fmt::Display for Image {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Image {
    type Err = NoImage;
    fn from_str(text: &str) -> Result<Self, NoImage> {
        let letters = KINDS.iter().find_map(|kind| text.strip_prefix(kind)).ok_or(NoImage)?;
        let is_letter = |letter: &u8| letter.is_ascii_alphanumeric() || matches!(letter, b'+' | b'/');
        let n = letters.bytes().take_while(is_letter).count();
        // Four letters for every three bytes, and one or two signs where bytes are missing in the end.
        let is_ended = "==".get(..letters.len() - n).is_some_and(|end| letters.ends_with(end));
        let is_whole = n > 0 && letters.len().is_multiple_of(4) && is_ended;
        if is_whole && text.len() <= IMAGE_MAX { Ok(Self(text.to_owned())) } else { Err(NoImage) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_small_image_in_base64_is_one() {
        for text in [
            "image/png;base64,AAAA",
            "image/jpeg;base64,/9j+",
            "image/webp;base64,AAA=",
            "image/png;base64,AA==",
        ] {
            assert_eq!(text.parse::<Image>().unwrap().to_string(), text);
        }
        let longest = |n: usize| format!("image/png;base64,{}", "A".repeat(n));
        assert!(longest(3_880).parse::<Image>().is_ok());
        let long = longest(3_884);
        for text in [
            "",
            "AAAA",
            "image/png;base64,",
            "image/png;base64,AAA",
            "image/png;base64,A===",
            "image/png;base64,====",
            "image/png;base64,AA=A",
            "image/png;base64,AA\"A",
            "image/png,AAAA",
            "image/svg+xml;base64,AAAA",
            "text/html;base64,AAAA",
            "data:image/png;base64,AAAA",
            "IMAGE/PNG;base64,AAAA",
            &long,
        ] {
            assert_eq!(text.parse::<Image>(), Err(NoImage), "{text}");
        }
    }
}
