//! One property of a card: its name, what is said about it, and its value.

use vcard::tree::codec::mode::VcardEscaper;
use vcard::tree::line::VcardLine;
use vcard::tree::value::node::VcardValueNode;

use super::Decode;
use super::bytes::{text_of, unquote_printable};
use crate::locale::Locale;

/// Words among the types of a property that tell a person nothing.
const SILENT_TYPES: [&str; 6] = ["PREF", "VOICE", "INTERNET", "MSG", "TEXT", "X-INTERNET"];

/// A property with its parameters, ready to be read as text, parts or a list.
#[derive(Debug)]
pub(super) struct Property {
    /// What ties it to other lines: `item1` in `item1.TEL`.
    pub group: Option<String>,
    /// In capitals, without the group.
    pub name: String,
    /// The whole line as text, for keeping.
    pub raw: String,
    params: Vec<(String, Vec<String>)>,
    value: String,
    escaper: VcardEscaper,
}

impl Property {
    /// Reads an unfolded line; `None` where nothing separates a name from a value.
    pub(super) fn read(line: &str, escaper: VcardEscaper, decode: Decode) -> Option<Self> {
        let (parsed, _) = VcardLine::take(line.as_bytes()).ok()?;
        let name = parsed.bare_name().trim().to_ascii_uppercase();
        if name.is_empty() {
            return None;
        }
        let params: Vec<(String, Vec<String>)> = parsed
            .params
            .iter()
            .map(|param| {
                // A quoted value may itself be a list: TYPE="cell,voice".
                let values =
                    param.values.iter().flat_map(|value| value.get().split(',')).map(unquoted).collect();
                (param.name.get().trim().to_ascii_uppercase(), values)
            })
            .collect();
        let mut property = Self {
            group: parsed.group().map(str::to_ascii_lowercase),
            name,
            raw: String::new(),
            params,
            value: parsed.value.to_string(),
            escaper,
        };
        property.raw = property.kept_line(&parsed);
        if property.is_quoted_printable() {
            property.value = text_of(&unquote(&property.value, escaper), property.param("CHARSET"), decode);
        }
        Some(property)
    }

    /// The line as it can be written again. It is Unicode by now, so a character set would be a lie; one that speaks
    /// of quoted-printable bytes still holds.
    fn kept_line(&self, parsed: &VcardLine<'_>) -> String {
        let mut line = parsed.name.get().to_owned();
        for param in &parsed.params {
            if self.is_quoted_printable() || !param.name.get().eq_ignore_ascii_case("CHARSET") {
                line.push(';');
                line.push_str(&param.to_string());
            }
        }
        line.push(':');
        line.push_str(&self.value);
        line.retain(|letter| !letter.is_control() || letter == '\t');
        line
    }

    /// The first value of a parameter, its name in capitals.
    pub(super) fn param(&self, name: &str) -> Option<&str> {
        let (_, values) = self.params.iter().find(|(param, _)| param == name)?;
        values.first().map(String::as_str)
    }

    /// Whether a parameter says this, in whatever case.
    pub(super) fn says(&self, name: &str, value: &str) -> bool {
        self.param(name).is_some_and(|given| given.eq_ignore_ascii_case(value))
    }

    fn is_quoted_printable(&self) -> bool {
        self.says("ENCODING", "QUOTED-PRINTABLE")
            || self.params.iter().any(|(name, values)| values.is_empty() && name == "QUOTED-PRINTABLE")
    }

    /// The types, in capitals: `TYPE=home,cell`, or bare `HOME;CELL` in version 2.1.
    fn types(&self) -> impl Iterator<Item = String> {
        self.params
            .iter()
            .flat_map(|(name, values)| match (name.as_str(), values.is_empty()) {
                ("TYPE", _) => values.iter().map(|value| value.trim().to_ascii_uppercase()).collect(),
                (bare, true) => vec![bare.to_owned()],
                _ => Vec::new(),
            })
            .filter(|word| !matches!(word.as_str(), "" | "QUOTED-PRINTABLE" | "BASE64" | "8BIT" | "7BIT"))
    }

    /// The types that tell something, in words: `Work fax`.
    pub(super) fn label(&self, locale: &dyn Locale) -> Option<String> {
        let mut words: Vec<String> = Vec::new();
        for word in self.types().filter(|word| !SILENT_TYPES.contains(&word.as_str())) {
            let word = locale.lower(word.strip_prefix("X-").unwrap_or(&word));
            if !words.contains(&word) {
                words.push(word);
            }
        }
        let label = words.join(" ");
        let mut letters = label.chars();
        letters.next().map(|first| locale.upper(first.encode_utf8(&mut [0; 4])) + letters.as_str())
    }

    /// Whether this is the one to use first.
    pub(super) fn is_preferred(&self) -> bool {
        self.says("PREF", "1") || self.types().any(|word| word == "PREF")
    }

    /// The value as one text.
    pub(super) fn text(&self) -> String {
        self.node().decode().into_owned()
    }

    /// The parts of a value such as a name or an address.
    pub(super) fn parts(&self) -> Vec<String> {
        let node = self.node();
        (0..node.component_count().min(16)).map(|index| node.decode_component(index).into_owned()).collect()
    }

    /// The items of a value that is a list.
    pub(super) fn list(&self) -> Vec<String> {
        self.node().decode_list().into_iter().map(|item| item.into_owned()).collect()
    }

    fn node(&self) -> VcardValueNode<'_> {
        let mut node = VcardValueNode::parse(self.value.as_bytes());
        node.escaper = self.escaper;
        node
    }
}

fn unquoted(value: &str) -> String {
    value.trim().trim_matches('"').to_owned()
}

/// The bytes behind quoted-printable text. The separators among them are escaped, so that only written ones separate.
fn unquote(text: &str, escaper: VcardEscaper) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    for (byte, hidden) in unquote_printable(text) {
        let separates = byte == b';' || byte == b',' && escaper != VcardEscaper::V2_1;
        if hidden && separates && bytes.last() != Some(&b'\\') {
            bytes.push(b'\\');
        }
        bytes.push(byte);
    }
    bytes
}
