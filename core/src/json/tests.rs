//! Held against `serde_json`, which reads the same.

use proptest::prelude::*;
use serde_json::Value;
use serde_json::value::RawValue;

use super::*;

/// Texts that are nearly JSON: letters of it, put together by chance.
fn nearly() -> impl Strategy<Value = String> {
    let piece = proptest::sample::select(vec![
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\"a\"",
        "\"\\n\"",
        "\"\\u00e9\"",
        "\"\\ud83d\\ude00\"",
        "\"\\ud83d\"",
        "\"\\udc00\"",
        "\"\\ud83d\\u0041\"",
        "\\",
        "1",
        "-1",
        "0",
        "01",
        "-",
        "1.5",
        "1.",
        ".5",
        "1e3",
        "1E+3",
        "1e-",
        "true",
        "false",
        "null",
        "nul",
        " ",
        "\n",
        "\u{b}",
        "\u{1}",
        "\"\u{1}\"",
        "\"\\x\"",
        "\"\\/\"",
        "\"\\u12\"",
        "é",
        "{\"a\":1}",
        "[1,2]",
        "{\"a\":[{}]}",
        "{}",
        "[]",
    ]);
    proptest::collection::vec(piece, 0..9).prop_map(|pieces| pieces.concat())
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            proptest::collection::vec((any::<String>(), inner), 0..6)
                .prop_map(|rows| Value::Object(rows.into_iter().collect())),
        ]
    })
}

fn agree(text: &str) -> Result<(), TestCaseError> {
    let theirs = serde_json::from_str::<&RawValue>(text);
    let ours = Document::of(text);
    prop_assert_eq!(
        ours.as_ref().ok().map(|ours| ours.value().get()),
        theirs.as_ref().ok().map(|raw| raw.get()),
        "{}",
        text
    );
    let Ok(ours) = &ours else { return Ok(()) };
    let ours = ours.value();
    let theirs = serde_json::from_str::<String>(text).ok();
    prop_assert_eq!(ours.text().map(Cow::into_owned), theirs);
    let theirs = serde_json::from_str::<Vec<&RawValue>>(text).ok();
    let theirs = theirs.map(|items| items.into_iter().map(RawValue::get).collect::<Vec<_>>());
    prop_assert_eq!(ours.items().map(|items| items.map(Json::get).collect::<Vec<_>>()), theirs);
    let theirs = serde_json::from_str::<std::collections::BTreeMap<String, &RawValue>>(text).ok();
    let rows = ours.rows().ok().map(|rows| rows.map(|row| (row.name(), row.value)).collect::<Vec<_>>());
    prop_assert_eq!(rows.is_some(), theirs.is_some(), "{}", text);
    for (name, value) in theirs.into_iter().flatten() {
        let found = rows.iter().flatten().rfind(|(other, _)| *other == name);
        prop_assert_eq!(found.map(|(_, json)| json.get()), Some(value.get()));
        let first = rows.iter().flatten().find(|(other, _)| *other == name);
        let named = ours.rows().ok().and_then(|rows| rows.named(&name));
        prop_assert_eq!(first.map(|(_, json)| json.get()), named.map(Json::get));
    }
    // What lies within is told alike too.
    for json in ours.items().into_iter().flatten().chain(rows.into_iter().flatten().map(|(_, json)| json)) {
        let within = Document::of(json.get()).unwrap();
        prop_assert_eq!(told(json), told(within.value()));
    }
    Ok(())
}

/// All that a value says, level by level.
fn told(json: Json<'_>) -> String {
    let items = json.items().map(|items| items.map(told).collect::<Vec<_>>());
    let rows = json.rows().map(|rows| rows.map(|row| (row.name(), told(row.value))).collect::<Vec<_>>());
    format!("{} {:?} {items:?} {:?}", json.get(), json.text(), rows.ok())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn what_is_nearly_json_is_told_alike(text in nearly()) {
        agree(&text)?;
    }

    #[test]
    fn any_text_is_told_alike(text: String) {
        agree(&text)?;
    }
}

proptest! {
    #[test]
    fn json_is_read_alike(value in value(), is_pretty: bool) {
        let text = if is_pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) };
        agree(&text.unwrap())?;
    }

    #[test]
    fn text_is_written_alike(text: String) {
        let mut out = String::new();
        push_text(&mut out, &text);
        prop_assert_eq!(out, serde_json::to_string(&text).unwrap());
    }
}

#[test]
fn brackets_may_lie_deep_in_brackets() {
    let deep = "[".repeat(100_000) + &"]".repeat(100_000);
    assert_eq!(Document::of(&deep).unwrap().value().get(), deep.as_str());
    assert!(Document::of(&deep[1..]).is_err());
}

/// Each letter in each place among eight.
#[test]
fn a_text_ends_and_escapes_in_any_place() {
    for n_before in 0..18 {
        for letter in '\0'..='\u{ff}' {
            for before in ["a", "é", "\u{7f}"] {
                agree(&format!("\"{}{letter}\"  ", before.repeat(n_before))).unwrap();
            }
        }
    }
}
