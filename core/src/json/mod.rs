//! As much of JSON as the store needs: a text is taken apart at its outermost brackets, and every value stays as it was
//! written until somebody asks what it says.
//!
//! `serde_json` would do, and bring what reads and writes every kind of number, 70 kB of the program that a phone has to
//! load; ours holds none that is no whole number. It accepts what `serde_json` accepts, which the tests see to.

mod scanner;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::fmt::Write;

use thiserror::Error;

use scanner::Scanner;

/// A value as it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Json<'a>(&'a str);

/// A text that is no JSON, or not what is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("no such JSON from byte {0} on")]
pub struct NotJson(pub usize);

/// The names and values of an object in the order in which they stand.
pub type ObjectRows<'a> = Vec<(Cow<'a, str>, Json<'a>)>;

impl<'a> Json<'a> {
    /// A text that is one value.
    ///
    /// # Errors
    /// [`NotJson`] when it is none.
    pub fn of(text: &'a str) -> Result<Self, NotJson> {
        let mut scanner = Scanner { text, at: 0 };
        let value = scanner.value()?;
        scanner.end()?;
        Ok(value)
    }

    /// It as it was written.
    pub const fn get(self) -> &'a str {
        self.0
    }

    /// The text in quotes.
    pub fn text(self) -> Option<Cow<'a, str>> {
        unescaped(self.0.strip_prefix('"')?.strip_suffix('"')?)
    }

    /// The things between brackets.
    pub fn items(self) -> Option<Vec<Self>> {
        let mut scanner = Scanner { text: self.0, at: 0 };
        let mut items = Vec::new();
        let each = |scanner: &mut Scanner<'a>| {
            items.push(scanner.value()?);
            Ok(())
        };
        scanner.between(b'[', b']', each).ok().map(|()| items)
    }

    /// The names and values of an object.
    ///
    /// # Errors
    /// [`NotJson`] when it is none.
    pub fn rows(text: &'a str) -> Result<ObjectRows<'a>, NotJson> {
        let mut scanner = Scanner { text, at: 0 };
        let mut rows = Vec::new();
        let each = |scanner: &mut Scanner<'a>| {
            let start = scanner.at;
            let name = unescaped(scanner.name()?).ok_or(NotJson(start))?;
            rows.push((name, scanner.value()?));
            Ok(())
        };
        scanner.between(b'{', b'}', each)?;
        scanner.end()?;
        Ok(rows)
    }
}

/// The value of this name.
pub fn named<'a>(rows: &ObjectRows<'a>, name: &str) -> Option<Json<'a>> {
    rows.iter().find(|(other, _)| other == name).map(|(_, value)| *value)
}

/// Appends a text in quotes.
pub fn push_text(out: &mut String, text: &str) {
    out.push('"');
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        let short = match byte {
            b'"' => "\\\"",
            b'\\' => "\\\\",
            b'\n' => "\\n",
            b'\r' => "\\r",
            b'\t' => "\\t",
            0x08 => "\\b",
            0x0C => "\\f",
            0..=0x1F => "",
            _ => continue,
        };
        out.push_str(text.get(from..at).unwrap_or_default());
        out.push_str(short);
        if short.is_empty() {
            // Writing to a String cannot fail.
            let _ = write!(out, "\\u{byte:04x}");
        }
        from = at + 1;
    }
    out.push_str(text.get(from..).unwrap_or_default());
    out.push('"');
}

/// What stands between quotes, with its escapes replaced. None: half a letter.
fn unescaped(inside: &str) -> Option<Cow<'_, str>> {
    let Some((start, mut rest)) = inside.split_once('\\') else { return Some(Cow::Borrowed(inside)) };
    let mut text = start.to_owned();
    loop {
        let (letter, after) = rest.split_at_checked(1)?;
        rest = after;
        match letter {
            "b" => text.push('\u{8}'),
            "f" => text.push('\u{C}'),
            "n" => text.push('\n'),
            "r" => text.push('\r'),
            "t" => text.push('\t'),
            "u" => {
                let (one, after) = unit(rest)?;
                rest = after;
                let mut both = [one, 0];
                let mut n_units = 1;
                if (0xD800..0xDC00).contains(&one) {
                    let (other, after) = unit(rest.strip_prefix("\\u")?)?;
                    rest = after;
                    both[1] = other;
                    n_units = 2;
                }
                text.push(char::decode_utf16(both.into_iter().take(n_units)).next()?.ok()?);
            }
            _ => text.push_str(letter),
        }
        let Some((plain, after)) = rest.split_once('\\') else {
            text.push_str(rest);
            return Some(Cow::Owned(text));
        };
        text.push_str(plain);
        rest = after;
    }
}

/// The unit that four hexadecimal digits stand for, and what follows them.
fn unit(text: &str) -> Option<(u16, &str)> {
    let (digits, rest) = text.split_at_checked(4)?;
    Some((u16::from_str_radix(digits, 16).ok()?, rest))
}
