//! The tokens, read from the sheet: lines such as `--bg: light-dark(oklch(1 0 0), oklch(0 0 0));`.

use std::collections::BTreeMap;

use super::colour::Colour;
use crate::tidy::source::files;

/// Where a theme stands in the sheet.
pub struct At {
    name: &'static str,
    /// What the rule is for: a piece of its selector or of a query around it.
    asked_by: Option<&'static str>,
    night: bool,
}

const fn at(name: &'static str, asked_by: Option<&'static str>, night: bool) -> At {
    At { name, asked_by, night }
}

/// Day and night; bold as chosen by the person; bold as asked for by the device.
pub const THEMES: [At; 6] = [
    at("light", None, false),
    at("dark", None, true),
    at("bold light", Some("[data-theme=\"bold\"]"), false),
    at("bold dark", Some("[data-theme=\"bold\"]"), true),
    at("bold light by the device", Some("prefers-contrast: more"), false),
    at("bold dark by the device", Some("prefers-contrast: more"), true),
];

/// The colours in force under one theme.
pub struct ThemeTokens {
    pub name: &'static str,
    pub colours: BTreeMap<String, Colour>,
}

/// All themes of the sheet.
pub fn themes() -> Vec<ThemeTokens> {
    THEMES.iter().map(theme).collect()
}

/// One theme: the colours everyone has, and over them those of its own rule.
pub fn theme(at: &At) -> ThemeTokens {
    let sheet: String = files(&["style"], "/tokens.css").into_iter().map(|file| file.text).collect();
    let colours = colours(&sheet, at);
    assert!(!colours.is_empty(), "{}: no colours in style/tokens.css", at.name);
    ThemeTokens { name: at.name, colours }
}

fn colours(sheet: &str, at: &At) -> BTreeMap<String, Colour> {
    let (mut common, mut own) = (BTreeMap::new(), BTreeMap::new());
    let mut around: Vec<String> = Vec::new();
    let mut comment = false;
    for line in sheet.lines().map(str::trim) {
        comment |= line.starts_with("/*");
        if comment {
            comment = !line.ends_with("*/");
        } else if let Some(opened) = line.strip_suffix('{') {
            around.push(opened.trim().to_owned());
        } else if line == "}" {
            around.pop();
        } else if let Some((token, colour)) = declared(line, at.night) {
            let is_for = |asker: &str| around.iter().any(|rule| rule.contains(asker));
            let asked = THEMES.iter().filter_map(|other| other.asked_by).any(is_for);
            if !asked {
                common.insert(token, colour);
            } else if at.asked_by.is_some_and(is_for) {
                own.insert(token, colour);
            }
        }
    }
    common.extend(own);
    common
}

/// A token with its colour by day or by night; none for lines that declare no plain colour.
fn declared(line: &str, night: bool) -> Option<(String, Colour)> {
    let (token, value) = line.strip_prefix("--")?.split_once(':')?;
    let pair = value.trim().strip_prefix("light-dark(")?.strip_suffix(");")?;
    let (day, by_night) = pair.split_once("), ")?;
    let written = if night { by_night } else { day };
    let written = written.strip_prefix("oklch(")?.trim_end_matches(')');
    let mut parts = written.split_whitespace().map(str::parse::<f64>);
    let colour =
        Colour { lightness: parts.next()?.ok()?, chroma: parts.next()?.ok()?, hue: parts.next()?.ok()? };
    // A veil or a shadow is see-through and lies under no words.
    parts.next().is_none().then(|| (token.to_owned(), colour))
}

#[test]
fn a_rule_reaches_only_the_theme_it_names() {
    let sheet = "@layer tokens {\n:root {\n--bg: light-dark(oklch(0.9 0.1 20), oklch(0.2 0 0));\n}\n\
                 :root[data-theme=\"bold\"] {\n--bg: light-dark(oklch(1 0 0), oklch(0 0 0));\n}\n}";
    let bg = |at: &At| colours(sheet, at)["bg"].lightness;
    assert_eq!(THEMES.each_ref().map(bg), [0.9, 0.2, 1.0, 0.0, 0.9, 0.2]);
}
