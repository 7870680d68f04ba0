//! Cutting a contact file into cards.
//!
//! Real files lack an END, glue cards together and carry junk between them. Each card is cut out on its own here, so
//! that a broken one costs nobody else.

use vcard::tree::codec::mode::VcardEscaper;

use super::Decode;
use super::unfold::{RawLine, Unfold};

/// One piece of the file.
#[derive(Debug)]
pub(super) enum Piece {
    /// Everything between a BEGIN and its END.
    Card(RawCard),
    /// Lines that belong to no card, with the number of the first.
    Stray(u32),
}

/// A card as its whole lines, not yet understood.
#[derive(Debug)]
pub(super) struct RawCard {
    /// The number of the line it begins on, counted from 1.
    pub line: u32,
    /// Its lines, unfolded.
    pub lines: Vec<RawLine>,
    /// Both BEGIN and END are there.
    pub whole: bool,
}

impl RawCard {
    /// How it escapes its values. Without a version it is read as 3.0, whose escapes 4.0 shares.
    pub(super) fn escaper(&self) -> VcardEscaper {
        let versions = self.lines.iter().filter_map(|line| line.text.split_once(':'));
        let mut versions = versions.filter(|(name, _)| name.trim().eq_ignore_ascii_case("VERSION"));
        match versions.next().map(|(_, version)| version.trim()) {
            Some("2.1") => VcardEscaper::V2_1,
            Some("4.0") => VcardEscaper::V4_0,
            _ => VcardEscaper::V3_0,
        }
    }
}

/// Every card of the file, one after the other.
pub(super) struct Pieces<'a> {
    rest: &'a [u8],
    /// The number of the line at the start of `rest`.
    line: u32,
    /// A marker already read that opens the next card.
    opened: Option<u32>,
    decode: Decode,
}

impl<'a> Pieces<'a> {
    /// Starts at the top of a file.
    pub(super) fn new(bytes: &'a [u8], decode: Decode) -> Self {
        Self { rest: bytes, line: 1, opened: None, decode }
    }

    /// Takes one physical line, with its number.
    fn next_line(&mut self) -> Option<(u32, &'a [u8])> {
        if self.rest.is_empty() {
            return None;
        }
        let (content, rest) = physical_line(self.rest);
        let number = self.line;
        self.rest = rest;
        self.line = self.line.saturating_add(1);
        Some((number, content))
    }

    /// Reads the card whose BEGIN was on line `begin`; `first` is a line of it already taken.
    fn card(&mut self, begin: u32, first: Option<(u32, &'a [u8])>) -> RawCard {
        let mut card = RawCard { line: begin, lines: Vec::new(), whole: false };
        let has_begin = first.is_none();
        let mut unfolded = Unfold::new(self.decode);
        if let Some((number, content)) = first {
            unfolded.push(number, content, &mut card.lines);
        }
        while let Some((number, content)) = self.next_line() {
            match Marker::of(content) {
                Some(Marker::Begin) if unfolded.expects_card() => unfolded.enter(content),
                Some(Marker::Begin) => {
                    self.opened = Some(number);
                    break;
                }
                Some(Marker::End) if unfolded.depth > 0 => unfolded.leave(content),
                Some(Marker::End) => {
                    card.whole = has_begin;
                    break;
                }
                Some(Marker::EndBegin) => {
                    card.whole = has_begin && unfolded.depth == 0;
                    self.opened = Some(number);
                    break;
                }
                None if unfolded.depth > 0 => unfolded.nest(content),
                None => unfolded.push(number, content, &mut card.lines),
            }
        }
        unfolded.finish(&mut card.lines);
        card
    }
}

impl Iterator for Pieces<'_> {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        if let Some(begin) = self.opened.take() {
            return Some(Piece::Card(self.card(begin, None)));
        }
        let mut stray = None;
        loop {
            let before = (self.rest, self.line);
            let Some((number, content)) = self.next_line() else {
                return stray.map(Piece::Stray);
            };
            let marker = Marker::of(content.trim_ascii_start());
            let headless = marker.is_none() && opens_a_card(content);
            if stray.is_some() && (marker.is_some() || headless) {
                // The stray lines are told first; this line is read again for the next piece.
                (self.rest, self.line) = before;
                return stray.map(Piece::Stray);
            }
            match marker {
                Some(Marker::Begin | Marker::EndBegin) => return Some(Piece::Card(self.card(number, None))),
                // An END without a BEGIN closes nothing.
                Some(Marker::End) => {}
                None if headless => return Some(Piece::Card(self.card(number, Some((number, content))))),
                None if content.trim_ascii().is_empty() => {}
                None => stray = stray.or(Some(number)),
            }
        }
    }
}

/// Whether any card begins in the file.
pub(super) fn has_cards(bytes: &[u8]) -> bool {
    let mut rest = bytes;
    while !rest.is_empty() {
        let (content, after) = physical_line(rest);
        if matches!(Marker::of(content.trim_ascii_start()), Some(Marker::Begin | Marker::EndBegin)) {
            return true;
        }
        rest = after;
    }
    false
}

/// Whether a line outside a card can only be the top of a card that lost its BEGIN.
fn opens_a_card(content: &[u8]) -> bool {
    ["VERSION:", "FN:", "FN;", "N:", "N;"].iter().any(|start| {
        content.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start.as_bytes()))
    })
}

/// A line that opens or closes a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Marker {
    Begin,
    End,
    /// Two cards glued together on one line.
    EndBegin,
}

impl Marker {
    /// An indented line continues the one before it, so it is never a marker.
    fn of(content: &[u8]) -> Option<Self> {
        if content.len() > 64 || !matches!(content.first(), Some(b'B' | b'b' | b'E' | b'e')) {
            return None;
        }
        let letters: Vec<u8> =
            content.iter().filter(|byte| !byte.is_ascii_whitespace()).map(u8::to_ascii_uppercase).collect();
        match letters.as_slice() {
            b"BEGIN:VCARD" => Some(Self::Begin),
            b"END:VCARD" => Some(Self::End),
            b"END:VCARDBEGIN:VCARD" => Some(Self::EndBegin),
            _ => None,
        }
    }
}

/// Splits off the first line, ended by LF, CRLF, CR or the doubled CRCRLF some mail programs make.
fn physical_line(bytes: &[u8]) -> (&[u8], &[u8]) {
    let Some(end) = bytes.iter().position(|byte| matches!(byte, b'\n' | b'\r')) else {
        return (bytes, &[]);
    };
    let (content, rest) = bytes.split_at(end);
    let rest = match rest {
        [b'\r', b'\r', b'\n', rest @ ..] | [b'\r', b'\n', rest @ ..] | [_, rest @ ..] => rest,
        [] => rest,
    };
    (content, rest)
}
