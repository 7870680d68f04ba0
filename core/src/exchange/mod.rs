//! Reading and writing the files people bring and take away.

pub mod bring;
mod bring_dates;
mod bytes;
pub mod calendar;
mod card;
mod clean;
mod date;
mod name;
mod property;
mod split;
mod unfold;
mod vendor;

use crate::locale::Locale;
use crate::model::date::PartialDate;
use split::{Piece, Pieces};

/// The largest contact file read, in bytes.
pub const MAX_BYTES: usize = 40 * 1024 * 1024;
/// Reads bytes in the character set of this label, none when there is no such set. Unicode and Windows-1252 are read
/// here; the tables of all others are large and every browser has them.
pub type Decode = fn(&str, &[u8]) -> Option<String>;
/// The most cards taken from one file.
pub const MAX_CARDS: usize = 100_000;

/// Everything a contact file holds, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ContactFile {
    /// The people and companies that could be read.
    pub cards: Vec<Card>,
    /// What could not, each with its place.
    pub problems: Vec<CardProblem>,
}

/// Why a file is not a contact file at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAContactFile {
    /// It is larger than [`MAX_BYTES`].
    #[error("the file has {bytes} bytes")]
    TooLarge {
        /// Its size.
        bytes: usize,
    },
    /// It is not text: a picture, an archive, a program.
    #[error("the file is not text")]
    Binary,
    /// It is text without a single card.
    #[error("there is no card in the file")]
    NoCards,
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
}

/// Something in a contact file that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardProblem {
    /// The line of the file it is on, counted from 1.
    pub line: u32,
    /// The name on the card, where one could be read.
    pub name: Option<String>,
    /// What is wrong.
    pub reason: CardFault,
}

/// What is wrong with a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CardFault {
    /// A line is not a property. The card came in without it; only its first such line is told.
    UnreadableLine,
    /// The card has no beginning or no end. What there is of it came in.
    CutShort,
    /// The card is a list of other cards, not a person.
    Group,
    /// Nothing on the card says whose it is.
    NoName,
    /// A field is longer, or the lines are more, than any real card has.
    TooLong,
    /// From here on the file goes beyond [`MAX_CARDS`] cards, or as many problems.
    TooMany,
    /// Lines that belong to no card.
    OutsideCard,
}

impl CardFault {
    /// Whether the card is among the cards all the same.
    pub fn card_came_in(self) -> bool {
        matches!(self, Self::UnreadableLine | Self::CutShort)
    }
}

/// One person or company as the file has it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Card {
    /// The line its BEGIN is on, counted from 1.
    pub line: u32,
    /// What to call them: the full name, else the nickname, the company, a mail address or a phone number. Never blank.
    pub name: String,
    /// The name as formatted in the file, else put together from its parts.
    pub full_name: Option<String>,
    /// The given name, where a name of this script is said by it alone.
    pub given: Option<String>,
    /// What friends call them.
    pub nickname: Option<String>,
    /// The card is a company rather than a person.
    pub is_company: bool,
    /// Phone numbers as written.
    pub phones: Vec<CardReach>,
    /// Mail addresses.
    pub mails: Vec<CardReach>,
    /// Addresses in messaging apps, as links or as names with the app as label.
    pub apps: Vec<CardReach>,
    /// Web pages.
    pub urls: Vec<CardReach>,
    /// Profiles in social networks.
    pub social: Vec<CardReach>,
    /// The birthday, as far as it is known.
    pub birthday: Option<PartialDate>,
    /// Other days of theirs.
    pub dates: Vec<Dated>,
    /// People who belong to them, by name.
    pub related: Vec<Related>,
    /// Postal addresses.
    pub addresses: Vec<Address>,
    /// Where they work, from the whole down to the part.
    pub organisation: Option<String>,
    /// What they do there.
    pub title: Option<String>,
    /// Free text, possibly of several lines.
    pub note: Option<String>,
    /// Labels and groups they are in.
    pub categories: Vec<String>,
    /// The identity the exporter gave the card.
    pub uid: Option<String>,
    /// Every other property as one unfolded line, so that an export can give it back.
    pub kept: Vec<String>,
    /// What the card had and was left out, each once.
    pub left_out: Vec<LeftOut>,
}

/// One way to reach somebody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CardReach {
    /// The number, address or link.
    pub value: String,
    /// What the file calls it: `Home`, `Cell`, or the person's own words.
    pub label: Option<String>,
    /// The one to use first.
    pub preferred: bool,
}

/// What a file calls a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DayName {
    /// An anniversary, which formats have a code for.
    Anniversary,
    /// The person's own words.
    Words(String),
    /// It does not say.
    Nothing,
}

impl From<Option<String>> for DayName {
    fn from(label: Option<String>) -> Self {
        match label {
            // Apple's code, once its frame is off.
            Some(label) if label == "Anniversary" => Self::Anniversary,
            Some(label) => Self::Words(label),
            None => Self::Nothing,
        }
    }
}

/// A day with what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dated {
    /// What the file calls it.
    pub called: DayName,
    /// The day.
    pub date: PartialDate,
}

/// Somebody who belongs to the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Related {
    /// `Sister`, `Spouse`, or the person's own words.
    pub label: Option<String>,
    /// Their name.
    pub name: String,
}

/// A postal address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// `Home`, `Work`, or the person's own words.
    pub label: Option<String>,
    /// The address on one line.
    pub text: String,
}

/// A kind of content that is never taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LeftOut {
    /// A photo.
    Photo,
    /// The logo of a company.
    Logo,
    /// A recording, such as how the name is said.
    Sound,
    /// A key or certificate.
    Key,
}

/// Reads the cards of a vCard file of version 2.1, 3.0 or 4.0.
///
/// One bad card never costs another: it is told in `problems` and the rest come in. `decode` reads the character sets
/// that only some old phones declare.
///
/// # Errors
/// States why the file is no contact file; nothing of it is then read.
pub fn read_contacts(
    bytes: &[u8],
    decode: Decode,
    locale: &dyn Locale,
) -> Result<ContactFile, NotAContactFile> {
    if bytes.len() > MAX_BYTES {
        return Err(NotAContactFile::TooLarge { bytes: bytes.len() });
    }
    let bytes = &*bytes::unwrap_utf16(bytes);
    if bytes.trim_ascii().is_empty() {
        return Err(NotAContactFile::Empty);
    }
    if bytes::is_binary(bytes) {
        return Err(NotAContactFile::Binary);
    }
    if !split::has_cards(bytes) {
        return Err(NotAContactFile::NoCards);
    }
    let mut file = ContactFile::default();
    for piece in Pieces::new(bytes, decode) {
        match piece {
            Piece::Card(raw) if file.cards.len().max(file.problems.len()) >= MAX_CARDS => {
                file.problems.push(CardProblem { line: raw.line, name: None, reason: CardFault::TooMany });
                break;
            }
            Piece::Card(raw) => file.cards.extend(card::read(raw, decode, locale, &mut file.problems)),
            Piece::Stray(line) => {
                file.problems.push(CardProblem { line, name: None, reason: CardFault::OutsideCard });
            }
        }
    }
    Ok(file)
}

#[cfg(test)]
mod tests;
