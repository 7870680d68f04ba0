//! Goes over a text once, sees whether it is JSON, and notes where each value stands.

use super::NotJson;
use super::document::Extent;

/// Goes over a text.
struct Scanner<'a> {
    text: &'a str,
    at: usize,
    places: Vec<Extent>,
    /// Which brackets are open: where each is among the places, and what closes it.
    open: Vec<(usize, u8)>,
}

type Scanned<T> = Result<T, NotJson>;

/// Where each value of a text stands. However deep brackets lie in brackets, the stack does not grow.
pub(super) fn places(text: &str) -> Scanned<Vec<Extent>> {
    // A record has a name or a value every dozen bytes or so.
    let places = Vec::with_capacity(text.len() / 8);
    let mut scanner = Scanner { text, at: 0, places, open: Vec::new() };
    scanner.value()?;
    scanner.space();
    scanner.must(scanner.peek().is_none())?;
    Ok(scanner.places)
}

impl Scanner<'_> {
    #[inline(always)]
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    #[inline(always)]
    fn space(&mut self) {
        if self.peek().is_some_and(|byte| byte <= b' ') {
            self.spaces();
        }
    }

    fn spaces(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\n' | b'\t' | b'\r')) {
            self.at += 1;
        }
    }

    /// Goes on if this stands here.
    #[inline(always)]
    fn is_at(&mut self, byte: u8) -> bool {
        let is_at = self.peek() == Some(byte);
        self.at += usize::from(is_at);
        is_at
    }

    fn must(&self, is_so: bool) -> Scanned<()> {
        if is_so { Ok(()) } else { Err(NotJson(self.at)) }
    }

    /// Notes what has been gone over since then.
    fn note(&mut self, start: usize, has_escapes: bool) {
        self.places.push(Extent { start, end: self.at, n_within: 0, has_escapes });
    }

    /// A name and its colon.
    fn name(&mut self) -> Scanned<()> {
        self.space();
        self.string()?;
        self.space();
        let colon = self.is_at(b':');
        self.must(colon)
    }

    fn value(&mut self) -> Scanned<()> {
        loop {
            self.space();
            let start = self.at;
            match self.peek() {
                Some(open @ (b'{' | b'[')) => {
                    self.at += 1;
                    // Each closing bracket stands two behind its opening one.
                    let close = open + 2;
                    self.open.push((self.places.len(), close));
                    self.note(start, false);
                    self.space();
                    if self.peek() != Some(close) {
                        if close == b'}' {
                            self.name()?;
                        }
                        continue;
                    }
                }
                Some(b'"') => self.string()?,
                Some(b'-' | b'0'..=b'9') => {
                    self.number()?;
                    self.note(start, false);
                }
                _ => {
                    self.word()?;
                    self.note(start, false);
                }
            }
            if self.is_whole()? {
                return Ok(());
            }
        }
    }

    /// Goes on behind a value, over what it closes, to the next one. Whether there is none.
    fn is_whole(&mut self) -> Scanned<bool> {
        while let Some((nth, close)) = self.open.last().copied() {
            self.space();
            if !self.is_at(close) {
                let goes_on = self.is_at(b',');
                self.must(goes_on)?;
                if close == b'}' {
                    self.name()?;
                }
                return Ok(false);
            }
            self.open.pop();
            let n_within = self.places.len() - nth - 1;
            if let Some(place) = self.places.get_mut(nth) {
                *place = Extent { end: self.at, n_within, ..*place };
            }
        }
        Ok(true)
    }

    /// A text in quotes.
    fn string(&mut self) -> Scanned<()> {
        let start = self.at;
        let opens = self.is_at(b'"');
        self.must(opens)?;
        let mut has_escapes = false;
        loop {
            self.plain();
            if self.is_at(b'"') {
                self.note(start, has_escapes);
                return Ok(());
            }
            // Anything else that is not plain may not stand here.
            let escapes = self.is_at(b'\\');
            self.must(escapes)?;
            has_escapes = true;
            let n_digits = if self.peek() == Some(b'u') { 4 } else { 0 };
            self.must(matches!(
                self.peek(),
                Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' | b'u')
            ))?;
            self.at += 1;
            for _ in 0..n_digits {
                self.must(self.peek().is_some_and(|byte| byte.is_ascii_hexdigit()))?;
                self.at += 1;
            }
        }
    }

    /// Goes over what stands for itself in a text.
    fn plain(&mut self) {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let eights = rest.as_chunks().0;
        self.at += 8 * eights.iter().take_while(|eight| are_plain(u64::from_ne_bytes(**eight))).count();
        while self.peek().is_some_and(|byte| byte >= b' ' && byte != b'"' && byte != b'\\') {
            self.at += 1;
        }
    }

    fn number(&mut self) -> Scanned<()> {
        self.is_at(b'-');
        if !self.is_at(b'0') {
            self.digits()?;
        }
        if self.is_at(b'.') {
            self.digits()?;
        }
        if self.is_at(b'e') || self.is_at(b'E') {
            let _ = self.is_at(b'+') || self.is_at(b'-');
            self.digits()?;
        }
        Ok(())
    }

    fn digits(&mut self) -> Scanned<()> {
        let start = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        self.must(self.at > start)
    }

    fn word(&mut self) -> Scanned<()> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let word = ["true", "false", "null"].into_iter().find(|word| rest.starts_with(word));
        self.at += word.map_or(0, str::len);
        self.must(word.is_some())
    }
}

/// Whether eight bytes all stand for themselves, asked of them at once: a long note is gone over in an eighth of the steps.
const fn are_plain(eight: u64) -> bool {
    const EACH: u64 = u64::MAX / 0xFF;
    let quote = eight ^ (EACH * b'"' as u64);
    let backslash = eight ^ (EACH * b'\\' as u64);
    // Taking away borrows into the highest bit of a byte that is less; bytes that have this bit set are no ASCII.
    let less = eight.wrapping_sub(EACH * b' ' as u64) & !eight;
    let quotes = quote.wrapping_sub(EACH) & !quote;
    let backslashes = backslash.wrapping_sub(EACH) & !backslash;
    (less | quotes | backslashes) & (EACH << 7) == 0
}
