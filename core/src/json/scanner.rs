//! Goes over a text and sees whether it is JSON, value by value.

use super::{Json, NotJson};

/// Goes over a text.
pub(super) struct Scanner<'a> {
    pub(super) text: &'a str,
    pub(super) at: usize,
}

type Scanned<T> = Result<T, NotJson>;

impl<'a> Scanner<'a> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn since(&self, start: usize) -> &'a str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\n' | b'\t' | b'\r')) {
            self.at += 1;
        }
    }

    /// Goes on if this stands here.
    fn is_at(&mut self, byte: u8) -> bool {
        let is_at = self.peek() == Some(byte);
        self.at += usize::from(is_at);
        is_at
    }

    fn must(&self, is_so: bool) -> Scanned<()> {
        if is_so { Ok(()) } else { Err(NotJson(self.at)) }
    }

    pub(super) fn end(&mut self) -> Scanned<()> {
        self.space();
        self.must(self.peek().is_none())
    }

    /// What stands in brackets, with commas between.
    pub(super) fn between(
        &mut self,
        open: u8,
        close: u8,
        mut each: impl FnMut(&mut Self) -> Scanned<()>,
    ) -> Scanned<()> {
        self.space();
        let opens = self.is_at(open);
        self.must(opens)?;
        self.space();
        if self.is_at(close) {
            return Ok(());
        }
        loop {
            each(self)?;
            self.space();
            if self.is_at(close) {
                return Ok(());
            }
            let goes_on = self.is_at(b',');
            self.must(goes_on)?;
            self.space();
        }
    }

    /// A name and its colon.
    pub(super) fn name(&mut self) -> Scanned<&'a str> {
        self.space();
        let name = self.string()?;
        self.space();
        let colon = self.is_at(b':');
        self.must(colon)?;
        Ok(name)
    }

    /// One value. However deep brackets lie in brackets, the stack does not grow.
    pub(super) fn value(&mut self) -> Scanned<Json<'a>> {
        self.space();
        let start = self.at;
        let mut closing = Vec::new();
        loop {
            self.space();
            match self.peek() {
                Some(open @ (b'{' | b'[')) => {
                    self.at += 1;
                    // Each closing bracket stands two behind its opening one.
                    let close = open + 2;
                    self.space();
                    if !self.is_at(close) {
                        closing.push(close);
                        if close == b'}' {
                            self.name()?;
                        }
                        continue;
                    }
                }
                Some(b'"') => {
                    self.string()?;
                }
                Some(b'-' | b'0'..=b'9') => self.number()?,
                _ => self.word()?,
            }
            loop {
                let Some(close) = closing.last().copied() else { return Ok(Json(self.since(start))) };
                self.space();
                if self.is_at(close) {
                    closing.pop();
                    continue;
                }
                let goes_on = self.is_at(b',');
                self.must(goes_on)?;
                if close == b'}' {
                    self.name()?;
                }
                break;
            }
        }
    }

    /// What stands between quotes, as it was written.
    fn string(&mut self) -> Scanned<&'a str> {
        let opens = self.is_at(b'"');
        self.must(opens)?;
        let start = self.at;
        loop {
            match self.peek() {
                Some(b'"') => {
                    let inside = self.since(start);
                    self.at += 1;
                    return Ok(inside);
                }
                Some(b'\\') => {
                    self.at += 1;
                    let n_digits = if self.peek() == Some(b'u') { 4 } else { 0 };
                    self.must(matches!(
                        self.peek(),
                        Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' | b'u')
                    ))?;
                    for _ in 0..n_digits {
                        self.at += 1;
                        self.must(self.peek().is_some_and(|byte| byte.is_ascii_hexdigit()))?;
                    }
                }
                found => self.must(found.is_some_and(|byte| byte >= b' '))?,
            }
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
