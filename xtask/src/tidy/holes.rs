//! Holes: every `{hole}` of every sentence gets its value by name where the sentence is used, so none is ever read.

use std::collections::{BTreeMap, BTreeSet};

use super::sentences::{self, Holes, Sentence, all};
use super::source::{Source, none, product};

/// Lists that are filled in one place, and what is put in there.
const LISTS: &[(&str, &[&str])] = &[
    ("acts.kinds.", &["name"]),
    ("acts.several", &["n"]),
    ("acts.special.", &["name"]),
    ("day.", &["day", "month", "weekday", "year"]),
    ("ask.whats.", &["long", "name", "when"]),
    ("offer.offers.", &["name", "to_ask"]),
    ("openers.", &["goal", "interest", "name", "to_ask"]),
    // By `public/rescue.js`.
    ("shell.rescue.", &["count", "size"]),
];

/// Functions that fill a sentence given to them, and with what.
const HELPERS: &[(&str, &str)] = &[("title_with_name(", "name")];

/// Sentences that show a hole as it is typed.
pub(super) const SHOWN: &[&str] = &["starters.own_hint"];

/// A sentence as code names it, up to what is done with it.
struct Mention {
    path: String,
    start: usize,
    end: usize,
}

fn is_part(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// The names after dots from here, and where they end. A method with arguments is none of them.
fn chain(code: &str, mut at: usize) -> (Vec<&str>, usize) {
    let mut names = Vec::new();
    loop {
        let rest = &code[at..];
        let Some(after) = rest.trim_start().strip_prefix('.') else { return (names, at) };
        let length = after.find(|c| !is_part(c)).unwrap_or(after.len());
        let next = at + (rest.len() - after.len()) + length;
        if length == 0 || code[next..].starts_with(['(', ':']) {
            return (names, at);
        }
        names.push(&after[..length]);
        at = next;
    }
}

/// Every mention of the words in a file, `t` being what it was last said to be: `let t = text().people;`.
fn mentions(code: &str) -> Vec<Mention> {
    let mut bound: Vec<(&str, String)> = Vec::new();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(step) = code[at..].find(is_part) {
        let start = at + step;
        let length = code[start..].find(|c| !is_part(c)).unwrap_or(code.len() - start);
        let (name, after) = (&code[start..start + length], start + length);
        at = after;
        // What follows a dot belongs to something else, unless that is the thing itself.
        if code[..start].ends_with('.') && !code[..start].ends_with("self.") {
            continue;
        }
        let whole = name == "text" && code[after..].starts_with("()");
        let base = if whole {
            Some("")
        } else {
            bound.iter().rfind(|(local, _)| *local == name).map(|(_, to)| to.as_str())
        };
        let Some(base) = base else { continue };
        let (names, end) = chain(code, if whole { after + 2 } else { after });
        let path: Vec<&str> = Some(base).filter(|base| !base.is_empty()).into_iter().chain(names).collect();
        let path = path.join(".");
        let before = code[..start].trim_end_matches("mainstay_core::text::").trim_end().trim_end_matches('&');
        let says = before.trim_end().strip_suffix(['=', ':']).map(str::trim_end);
        if let Some(says) = says.filter(|_| whole && code[end..].starts_with([';', ','])) {
            let from = says.rfind(|c| !is_part(c)).map_or(0, |at| at + 1);
            bound.push((&code[from..says.len()], path.clone()));
        }
        found.push(Mention { path, start, end });
    }
    found
}

/// The names that are given in this stretch of code, as in `("name", name)`.
fn given(code: &str) -> Holes {
    let pairs = code.split("(\"").skip(1).filter_map(|rest| rest.split_once("\","));
    pairs.map(|(name, _)| name.to_owned()).filter(|name| name.chars().all(is_part)).collect()
}

/// The code up to the bracket that closes the one before it.
fn arguments(code: &str) -> &str {
    let mut depth = 0_i32;
    let end = code.char_indices().find(|(_, c)| {
        depth += i32::from(*c == '(') - i32::from(*c == ')');
        depth < 0
    });
    &code[..end.map_or(code.len(), |(at, _)| at)]
}

/// The names that are given together, for each list of values: `[("name", name), ("day", day)]`.
fn given_together(code: &str) -> Vec<Holes> {
    let ends_list = |rest: &str| {
        let mut depth = 0_i32;
        rest.find(|c| {
            depth += i32::from(c == '[') - i32::from(c == ']');
            depth < 0
        })
    };
    let lists = code.match_indices('[').map(|(at, _)| &code[at + 1..]);
    lists
        .filter_map(|rest| Some(given(&rest[..ends_list(rest)?])))
        .filter(|names| !names.is_empty())
        .collect()
}

/// What is put into the sentence right where it is named; none where it is handed on first.
fn given_here(code: &str, mention: &Mention) -> Option<Holes> {
    let before =
        code[..mention.start].trim_end().trim_end_matches("mainstay_core::text::").trim_end_matches('&');
    let counts =
        ["fill_count(", "fill_days(", "count_if_any("].into_iter().find_map(|call| before.strip_suffix(call));
    let numbered = counts.is_some();
    let before = counts.map_or(before, |before| before.trim_end().trim_end_matches('&').trim_end());
    let by_call = before.strip_suffix("fill(").or_else(|| before.strip_suffix("fill_clauses(")).is_some();
    let after = &code[mention.end..];
    let by_method = after.strip_prefix(".fill(");
    let arguments = if by_call { arguments(after) } else { by_method.map_or("", arguments) };
    // Past the number of `fill(&fill_count(…, n), &[…])`.
    let arguments = if by_call && numbered {
        let past = arguments.len() + 1;
        self::arguments(after.get(past..).unwrap_or(""))
    } else {
        arguments
    };
    let here = given(arguments);
    if !numbered && here.is_empty() {
        return None;
    }
    Some(here.into_iter().chain(numbered.then(|| "n".to_owned())).collect())
}

/// What is wrong with the holes in a file, and which sentences with holes it names.
fn unfilled(file: &Source, words: &BTreeMap<String, Sentence>, named: &mut BTreeSet<String>) -> Vec<String> {
    let code = file.text.as_str();
    let helped =
        HELPERS.iter().filter(|(helper, _)| code.contains(helper)).map(|(_, hole)| (*hole).to_owned());
    let counted = code.contains("fill_count(").then(|| "n".to_owned());
    let besides: Holes = helped.chain(counted).collect();
    let together = given_together(code);
    // Where a sentence is handed on, its holes get their values by name, all of them in one place of the file.
    let is_filled = |holes: &Holes| {
        let left: Holes = holes.difference(&besides).cloned().collect();
        left.is_empty() || together.iter().any(|given| left.is_subset(given))
    };
    let mut faults = Vec::new();
    for mention in mentions(code) {
        let Some(sentence) = words.get(&mention.path) else { continue };
        let holes = sentence.holes();
        if holes.is_empty() {
            continue;
        }
        let line = code[..mention.start].matches('\n').count() + 1;
        let wrong = match given_here(code, &mention) {
            Some(here) => here != holes,
            None => !is_filled(&holes),
        };
        if wrong {
            faults.push(format!("{}:{line}: {} wants {holes:?}", file.path, mention.path));
        }
        named.insert(mention.path);
    }
    faults
}

#[test]
fn tidy_every_hole_is_filled() {
    let words = all();
    let mut named = BTreeSet::new();
    let files = product(&["src", "core/src", "xtask/src/help_lines_html.rs"]);
    let mut faults: Vec<String> = files.iter().flat_map(|file| unfilled(file, &words, &mut named)).collect();
    for (path, sentence) in &words {
        let holes = sentence.holes();
        let list = LISTS.iter().find(|(list, _)| path.starts_with(list));
        let shown = SHOWN.contains(&path.as_str());
        let ok = match list {
            Some((_, given)) => holes.iter().all(|hole| given.contains(&hole.as_str())),
            None => holes.is_empty() || shown || named.contains(path),
        };
        if !ok {
            faults.push(format!("{path} is never filled"));
        }
    }
    assert!(named.len() > 150, "only {} sentences with holes are used", named.len());
    none(&faults);
}

#[test]
fn tidy_hole_rules_bite() {
    let words = serde_json::json!({
        "people": { "hi": "Hi {name}, on {day}", "n": { "exact_one": "once", "other": "{n} times at {place}" } },
    });
    let mut known = BTreeMap::new();
    sentences::gather(&words, "", &mut known);
    let fails = |code: &str| {
        let file = Source { path: "src/pages/a.rs".into(), text: code.to_owned() };
        !unfilled(&file, &known, &mut BTreeSet::new()).is_empty()
    };
    for code in [
        "let t = text().people; t.hi",
        "fill(text().people.hi, &[(\"name\", name)])",
        "let t = text().people; fill(t.hi, &[(\"name\", name), (\"dya\", day)])",
        "fill(text().people.hi, &[(\"name\", name), (\"day\", day), (\"place\", place)])",
        "fill_count(&text().people.n, 2)",
        "text().people.hi.fill(&[(\"day\", day)])",
        "let words = text().people.hi; fill(words, &[(\"name\", a)]); fill(other, &[(\"day\", b)])",
        "let words = text().people.hi; let values = [a, b]; \"name\"; \"day\"",
    ] {
        assert!(fails(code), "{code}");
    }
    for code in [
        "let t = text().people; fill(t.hi, &[(\"name\", name), (\"day\", day)])",
        "fill(&fill_count(&text().people.n, f(2)), &[(\"place\", place)])",
        "let words = text().people.hi; let values = [(\"name\", a), (\"day\", b)]; fill(words, &values)",
        "text().people.hi.fill(&[(\"day\", day), (\"name\", name)])",
        "let t = text().other; t.hi",
    ] {
        assert!(!fails(code), "{code}");
    }
}
