//! The short header in front of every value we store: `version|stamp|crc32|json`.
//!
//! The checksum covers the key as well, so a value that ended up under another key is noticed. Every later format
//! keeps this header and this rule for the checksum, whatever follows it: that is how an older app can tell a newer
//! format from damage.

/// The format this build writes, and the newest it can read.
pub const FORMAT: u32 = 1;

/// A stored value taken apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Envelope<'a> {
    /// The caller's token for the last change, such as `device-counter`.
    pub stamp: &'a str,
    /// The body.
    pub json: &'a str,
}

/// Why a stored value cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum UnreadableValue {
    /// There is no complete header.
    #[error("the value is too short")]
    TooShort,
    /// The value is not what was written under this key.
    #[error("the checksum does not match")]
    BadChecksum,
    /// Whole, but written by a newer version of the app.
    #[error("written in format {found}, newer than {FORMAT}")]
    Newer {
        /// The format of the value.
        found: u32,
    },
    /// Whole, but in a format that never was released.
    #[error("no known format")]
    UnknownFormat,
}

/// Puts the header in front of `json` for the short key `key`. `stamp` must not hold a `|`.
pub fn seal(key: &str, stamp: &str, json: &str) -> String {
    let version = FORMAT.to_string();
    let checksum: String = checksum(key, &version, stamp, json).map(char::from).iter().collect();
    [&version, stamp, &checksum, json].join("|")
}

/// Takes the value stored under the short key `key` apart and checks it.
pub fn unseal<'a>(key: &str, raw: &'a str) -> Result<Envelope<'a>, UnreadableValue> {
    let mut parts = raw.splitn(4, '|');
    let mut part = || parts.next().ok_or(UnreadableValue::TooShort);
    let (version, stamp, found, json) = (part()?, part()?, part()?, part()?);
    if checksum(key, version, stamp, json) != found.as_bytes() {
        return Err(UnreadableValue::BadChecksum);
    }
    match version.parse::<u32>() {
        Ok(FORMAT) => Ok(Envelope { stamp, json }),
        Ok(found) if found > FORMAT => Err(UnreadableValue::Newer { found }),
        _ => Err(UnreadableValue::UnknownFormat),
    }
}

/// Eight lower-case hexadecimal digits. Compared as text, so that no other spelling of the same number passes.
fn checksum(key: &str, version: &str, stamp: &str, json: &str) -> [u8; 8] {
    let parts = [key, version, stamp, json].into_iter().flat_map(|part| [part.as_bytes(), b"|"]);
    let checksum = super::checksum::checksum(parts);
    let digit = |nth: usize| (checksum >> (28 - 4 * nth)) as usize & 15;
    std::array::from_fn(|nth| b"0123456789abcdef"[digit(nth)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_comes_back_byte_for_byte() {
        for json in ["", "{}", "a|b|c|d", "\0\u{202e}😀\"\\", "שלום"] {
            let raw = seal("r:p:1", "dev-7", json);
            assert_eq!(unseal("r:p:1", &raw), Ok(Envelope { stamp: "dev-7", json }));
        }
    }

    #[test]
    fn the_stored_form_is_a_readable_header_then_json() {
        assert_eq!(seal("r:p:1", "dev-7", "{\"a\":1}"), "1|dev-7|b2506c84|{\"a\":1}");
    }

    #[test]
    fn damage_is_told_from_a_newer_format() {
        let raw = seal("r:a", "d-1", "{}");
        assert_eq!(unseal("r:b", &raw), Err(UnreadableValue::BadChecksum));
        assert_eq!(unseal("r:a", ""), Err(UnreadableValue::TooShort));
        assert_eq!(unseal("r:a", &raw.replacen('1', "2", 1)), Err(UnreadableValue::BadChecksum));
        let written = |version: &str| {
            let checksum = checksum("r:a", version, "d-1", "{}");
            format!("{version}|d-1|{}|{{}}", String::from_utf8_lossy(&checksum))
        };
        let newer = written("2");
        assert_eq!(unseal("r:a", &newer), Err(UnreadableValue::Newer { found: 2 }));
        assert_eq!(unseal("r:a", &written("0")), Err(UnreadableValue::UnknownFormat));
    }
}
