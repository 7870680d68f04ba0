//! Cutting a contact file into cards and a card into whole lines.
//!
//! Real files lack an END, glue cards together, fold lines in three ways and carry junk between cards. Each card is cut
//! out on its own here, so that a broken one costs nobody else.

use super::bytes::text_of;

/// The longest field kept, in bytes. Pictures and the like are longer, but those are left out anyway.
pub(super) const LONGEST_FIELD: usize = 64 * 1024;
/// Properties holding a picture, a sound or a key, whose content is never read.
pub(super) const MEDIA: [&str; 4] = ["PHOTO", "LOGO", "SOUND", "KEY"];

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

/// One property as one line.
#[derive(Debug)]
pub(super) struct RawLine {
    /// The number of its first line in the file, counted from 1.
    pub line: u32,
    /// The text, unfolded.
    pub text: String,
    /// The field is longer than [`LONGEST_FIELD`] and its text is cut.
    pub too_long: bool,
}

/// Every card of the file, one after the other.
pub(super) struct Pieces<'a> {
    rest: &'a [u8],
    /// The number of the line at the start of `rest`.
    line: u32,
    /// A marker already read that opens the next card.
    opened: Option<u32>,
}

impl<'a> Pieces<'a> {
    /// Starts at the top of a file.
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes, line: 1, opened: None }
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
        let mut unfolded = Unfold::default();
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

/// The line being put together from its physical lines.
#[derive(Default)]
struct Unfold {
    line: u32,
    bytes: Vec<u8>,
    media: bool,
    too_long: bool,
    quoted_printable: bool,
    /// The last physical line ended in the `=` that carries quoted-printable text over.
    soft_break: bool,
    /// How deep inside cards within this card, as the AGENT of version 2.1 is.
    depth: usize,
    /// The last line of the inner card was a picture or the like.
    inner_media: bool,
}

impl Unfold {
    /// Takes the next physical line of the card.
    fn push(&mut self, number: u32, content: &[u8], done: &mut Vec<RawLine>) {
        let indented = matches!(content.first(), Some(b' ' | b'\t'));
        if self.soft_break {
            self.soft_break = false;
            self.append_quoted(content);
        } else if indented && !self.bytes.is_empty() {
            self.append_quoted(content.get(1..).unwrap_or_default());
        } else if self.media && is_base64(content) {
            // Some phones do not indent the content of a picture.
        } else {
            self.finish(done);
            let content = content.trim_ascii_start();
            self.line = number;
            self.media = is_media(content);
            self.quoted_printable =
                head(content).to_ascii_uppercase().windows(16).any(|part| part == b"QUOTED-PRINTABLE");
            self.append_quoted(content);
        }
    }

    /// Adds text that may end in a soft break.
    fn append_quoted(&mut self, content: &[u8]) {
        match content.strip_suffix(b"=") {
            Some(head) if self.quoted_printable => {
                self.append(head);
                self.soft_break = true;
            }
            _ => self.append(content),
        }
    }

    fn append(&mut self, content: &[u8]) {
        let room = LONGEST_FIELD.saturating_sub(self.bytes.len());
        self.too_long |= !self.media && content.len() > room;
        self.bytes.extend_from_slice(content.get(..room).unwrap_or(content));
    }

    /// Whether the line so far is an AGENT that waits for its card.
    fn expects_card(&self) -> bool {
        if self.depth == 0 {
            self.bytes.ends_with(b":") && property_name(&self.bytes).eq_ignore_ascii_case(b"AGENT")
        } else {
            self.bytes.ends_with(b"\\nAGENT:")
        }
    }

    /// Goes one card deeper.
    fn enter(&mut self, content: &[u8]) {
        self.nest(content);
        self.depth += 1;
    }

    /// Comes back out of an inner card.
    fn leave(&mut self, content: &[u8]) {
        self.nest(content);
        self.depth = self.depth.saturating_sub(1);
    }

    /// Adds a line of an inner card, written inside its AGENT the way version 3.0 does, without pictures.
    fn nest(&mut self, content: &[u8]) {
        let folded = matches!(content.first(), Some(b' ' | b'\t'));
        if self.inner_media && (folded || is_base64(content)) {
            return;
        }
        let content = if folded { content.get(1..).unwrap_or_default() } else { content };
        if !folded {
            self.inner_media = is_media(content);
            if self.inner_media || content.is_empty() {
                return;
            }
            if self.depth > 0 {
                self.append(b"\\n");
            }
        }
        for byte in content {
            match byte {
                b'\\' | b',' | b';' => self.append(&[b'\\', *byte]),
                _ => self.append(&[*byte]),
            }
        }
    }

    /// Hands over the line put together so far, if there is one.
    fn finish(&mut self, done: &mut Vec<RawLine>) {
        let ended = std::mem::take(self);
        if !ended.bytes.trim_ascii().is_empty() {
            let text = text_of(&ended.bytes, charset(head(&ended.bytes)).as_deref());
            done.push(RawLine { line: ended.line, text, too_long: ended.too_long });
        }
    }
}

/// The name and parameters of a line, before its first colon outside quotes.
fn head(line: &[u8]) -> &[u8] {
    let mut quoted = false;
    let colon = line.iter().position(|byte| {
        quoted ^= *byte == b'"';
        *byte == b':' && !quoted
    });
    colon.and_then(|colon| line.get(..colon)).unwrap_or_default()
}

/// The character set a line declares.
fn charset(head: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(head).to_ascii_uppercase();
    let (_, after) = head.split_once("CHARSET=")?;
    after.split([';', ':', ',']).next().map(str::to_owned)
}

/// The name of a line's property, without its group.
fn property_name(line: &[u8]) -> &[u8] {
    let end = line.iter().position(|byte| matches!(byte, b':' | b';')).unwrap_or(line.len());
    let name = line.get(..end).unwrap_or_default();
    name.rsplit(|byte| *byte == b'.').next().unwrap_or_default()
}

/// Whether a line begins a property whose content is never read.
fn is_media(line: &[u8]) -> bool {
    MEDIA.iter().any(|name| property_name(line).eq_ignore_ascii_case(name.as_bytes()))
}

fn is_base64(content: &[u8]) -> bool {
    !content.is_empty()
        && content.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'='))
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
