//! Putting the lines of a card back together.
//!
//! A long line is folded in three ways: indented, carried over by a quoted-printable `=`, or, for pictures, not marked
//! at all. A card within a card becomes part of the line it belongs to.

use super::Decode;
use super::bytes::text_of;

/// The longest field kept, in bytes. Pictures and the like are longer, but those are left out anyway.
const LONGEST_FIELD: usize = 64 * 1024;
/// The longest name with parameters, in bytes.
const LONGEST_HEAD: usize = 4 * 1024;
/// The most lines of one card; a real one has a few dozen.
const MOST_LINES: usize = 1_000;
/// How much of a picture is taken in, in bytes: enough to see that it is one.
const LONGEST_MEDIA: usize = 1024;
/// Properties holding a picture, a sound or a key, whose content is never read.
const MEDIA: [&str; 4] = ["PHOTO", "LOGO", "SOUND", "KEY"];

/// One property as one line.
#[derive(Debug)]
pub(super) struct RawLine {
    /// The number of its first line in the file, counted from 1.
    pub line: u32,
    /// The text, unfolded.
    pub text: String,
    /// It is longer than any real one, or the last of too many lines; the text is not whole.
    pub too_long: bool,
}

/// The line being put together from its physical lines.
pub(super) struct Unfold {
    decode: Decode,
    line: u32,
    bytes: Vec<u8>,
    media: bool,
    too_long: bool,
    quoted_printable: bool,
    /// The last physical line ended in the `=` that carries quoted-printable text over.
    soft_break: bool,
    /// How deep inside cards within this card, as the AGENT of version 2.1 is.
    pub depth: usize,
    /// The last line of the inner card was a picture or the like.
    inner_media: bool,
}

impl Unfold {
    /// Nothing put together yet.
    pub(super) fn new(decode: Decode) -> Self {
        Self {
            decode,
            line: 0,
            bytes: Vec::new(),
            media: false,
            too_long: false,
            quoted_printable: false,
            soft_break: false,
            depth: 0,
            inner_media: false,
        }
    }

    /// Takes the next physical line of the card.
    pub(super) fn push(&mut self, number: u32, content: &[u8], done: &mut Vec<RawLine>) {
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
        let longest = if self.media { LONGEST_MEDIA } else { LONGEST_FIELD };
        let room = longest.saturating_sub(self.bytes.len());
        self.too_long |= !self.media && content.len() > room;
        self.bytes.extend_from_slice(content.get(..room).unwrap_or(content));
    }

    /// Whether the line so far is an AGENT that waits for its card.
    pub(super) fn expects_card(&self) -> bool {
        if self.depth == 0 {
            self.bytes.ends_with(b":") && property_name(&self.bytes).eq_ignore_ascii_case(b"AGENT")
        } else {
            self.bytes.ends_with(b"\\nAGENT:")
        }
    }

    /// Goes one card deeper.
    pub(super) fn enter(&mut self, content: &[u8]) {
        self.nest(content);
        self.depth += 1;
    }

    /// Comes back out of an inner card.
    pub(super) fn leave(&mut self, content: &[u8]) {
        self.nest(content);
        self.depth = self.depth.saturating_sub(1);
    }

    /// Adds a line of an inner card, written inside its AGENT the way version 3.0 does, without pictures.
    pub(super) fn nest(&mut self, content: &[u8]) {
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
    pub(super) fn finish(&mut self, done: &mut Vec<RawLine>) {
        let ended = std::mem::replace(self, Self::new(self.decode));
        if ended.bytes.trim_ascii().is_empty() {
            return;
        }
        if done.len() >= MOST_LINES {
            if let Some(last) = done.last_mut() {
                last.too_long = true;
            }
            return;
        }
        let head = head(&ended.bytes);
        let first_colon = ended.bytes.iter().position(|byte| *byte == b':').unwrap_or_default();
        let too_long = ended.too_long || !ended.media && head.len().max(first_colon) > LONGEST_HEAD;
        let text = text_of(&ended.bytes, charset(head).as_deref(), self.decode);
        done.push(RawLine { line: ended.line, text, too_long });
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
