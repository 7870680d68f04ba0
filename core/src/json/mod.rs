//! As much of JSON as the store needs: one look at a text finds where each value stands, and every value stays as it was
//! written until somebody asks what it says.
//!
//! `serde_json` would do, and bring what reads and writes every kind of number, 70 kB of the program that a phone has to
//! load; ours holds none that is no whole number. It accepts what `serde_json` accepts, which the tests see to.

mod document;
mod scanner;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::fmt::Write;

use thiserror::Error;

pub use document::{Document, Items, Json, Member, Rows};

/// A text that is no JSON, or not what is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("no such JSON from byte {0} on")]
pub struct NotJson(pub usize);

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
