//! The words as sentences with their forms and holes, each well formed by itself.

use std::collections::{BTreeMap, BTreeSet};

use mainstay_core::text::{text, with_our_holes};
use serde_json::Value;

use super::holes::SHOWN;
use super::source::none;

/// Names of holes.
pub(super) type Holes = BTreeSet<String>;

/// A sentence in all its forms.
#[derive(Debug, Default)]
pub(super) struct Sentence {
    /// Each form with what it is for: "other", "tomorrow"; nothing for the only one.
    pub(super) forms: Vec<(String, String)>,
}

impl Sentence {
    /// The holes of all forms.
    pub(super) fn holes(&self) -> Holes {
        self.forms.iter().flat_map(|(_, form)| holes(form)).collect()
    }

    /// Whether every form of a number has the same holes, apart from the number.
    fn forms_agree(&self) -> bool {
        let other = |form: &str| holes(form).into_iter().filter(|hole| hole != "n").collect::<Holes>();
        let mut forms = self.forms.iter().filter(|(case, _)| !case.is_empty()).map(|(_, form)| other(form));
        let first = forms.next();
        forms.all(|holes| Some(&holes) == first.as_ref())
    }
}

fn holes(form: &str) -> Holes {
    let inside = form.split('{').skip(1).filter_map(|rest| rest.split_once('}'));
    inside.map(|(name, _)| name.to_owned()).collect()
}

/// Every sentence by the path at which code finds it. The forms of a number are one sentence.
pub(super) fn gather(value: &Value, path: &str, found: &mut BTreeMap<String, Sentence>) {
    match value {
        Value::String(form) => {
            found.entry(path.to_owned()).or_default().forms.push((String::new(), form.clone()));
        }
        Value::Array(all) => {
            for value in all {
                gather(value, path, found);
            }
        }
        Value::Object(all)
            if all.contains_key("exact_one") || all.contains_key("tomorrow") && all.len() == 3 =>
        {
            forms(value, "", found.entry(path.to_owned()).or_default());
        }
        Value::Object(all) => {
            for (part, value) in all {
                let path = if path.is_empty() { part.clone() } else { format!("{path}.{part}") };
                gather(value, &path, found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn forms(value: &Value, case: &str, sentence: &mut Sentence) {
    match value {
        Value::String(form) => sentence.forms.push((case.to_owned(), form.clone())),
        Value::Object(all) => all.iter().for_each(|(case, value)| forms(value, case, sentence)),
        _ => {}
    }
}

/// All words in use.
pub(super) fn all() -> BTreeMap<String, Sentence> {
    let mut found = BTreeMap::new();
    gather(&serde_json::to_value(text()).expect("the words are plain data"), "", &mut found);
    found
}

/// The one section that says how a day is put together.
const DAYS: &str = "day.";

/// What is wrong with a form of the sentence of this path by itself.
fn ill_formed(path: &str, case: &str, form: &str) -> Option<&'static str> {
    let pairs = |open: char, close: char| form.matches(open).count() == form.matches(close).count();
    let names = holes(form);
    let is_name =
        |name: &String| !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    let clauses = form.split('[').skip(1).filter_map(|rest| rest.split_once(']'));
    let has = |name: &str| names.contains(name);
    match case {
        _ if !pairs('{', '}') || !names.iter().all(is_name) => Some("has a broken hole"),
        _ if !pairs('[', ']') || clauses.into_iter().any(|(clause, _)| holes(clause).is_empty()) => {
            Some("has a clause that can never drop")
        }
        _ if !pairs('<', '>') || form.matches('<').count() > 1 => Some("has no link, or two"),
        _ if has("year") && (has("month") || has("day")) && !path.starts_with(DAYS) => {
            Some("puts a day together")
        }
        "exact_one" | "today" | "tomorrow" if has("n") => Some("has a number where it says exactly one"),
        // The classes zero and two stand for one number alone, in Arabic; every other one is said of several.
        "one" | "few" | "many" | "other" if !has("n") => Some("has no number in a form for several"),
        _ => None,
    }
}

#[test]
fn tidy_sentences_are_well_formed() {
    let mut faults = Vec::new();
    for (path, sentence) in all() {
        for (case, form) in &sentence.forms {
            // What shows a hole as it is typed shows its name on screen; it is held to the same rules by the name of ours.
            let ours = if SHOWN.contains(&path.as_str()) { with_our_holes(form) } else { form.clone() };
            faults.extend(ill_formed(&path, case, &ours).map(|what| format!("{path} {what}: {form}")));
        }
        if !sentence.forms_agree() {
            faults.push(format!("{path} has holes in one form that another has not"));
        }
    }
    none(&faults);
}

#[test]
fn tidy_sentence_rules_bite() {
    for (case, form) in [
        ("", "Hi {name"),
        ("", "Hi {Na me}"),
        ("", "Hi[ you]"),
        ("", "<a> and <b>"),
        ("", "{month} {year}"),
        ("exact_one", "{n} time"),
        ("one", "1 person"),
    ] {
        assert!(ill_formed("dates.title", case, form).is_some(), "{form}");
    }
    assert!(ill_formed("day.month_year", "", "{month} {year}").is_none());
    assert!(ill_formed("dates.title", "", "Hi {name}.[ In {place}?] <More>").is_none());
    let forms = |one: &str, other: &str| Sentence {
        forms: vec![("one".into(), one.into()), ("other".into(), other.into())],
    };
    assert!(!forms("{n} time at {place}", "{n} times").forms_agree());
    assert!(forms("{n} time at {place}", "{n} times at {place}").forms_agree());
}
