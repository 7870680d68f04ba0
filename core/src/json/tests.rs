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
    prop_assert_eq!(
        Json::of(text).ok().map(Json::get),
        theirs.as_ref().ok().map(|raw| raw.get()),
        "{}",
        text
    );
    let Ok(ours) = Json::of(text) else {
        prop_assert!(Json::rows(text).is_err());
        return Ok(());
    };
    let theirs = serde_json::from_str::<String>(text).ok();
    prop_assert_eq!(ours.text().map(Cow::into_owned), theirs);
    let theirs = serde_json::from_str::<Vec<&RawValue>>(text).ok();
    let theirs = theirs.map(|items| items.into_iter().map(RawValue::get).collect::<Vec<_>>());
    prop_assert_eq!(ours.items().map(|items| items.into_iter().map(Json::get).collect::<Vec<_>>()), theirs);
    let theirs = serde_json::from_str::<std::collections::BTreeMap<String, &RawValue>>(text).ok();
    let rows = Json::rows(text).ok();
    prop_assert_eq!(rows.is_some(), theirs.is_some(), "{}", text);
    for (name, value) in theirs.into_iter().flatten() {
        let found = rows.iter().flatten().rfind(|(other, _)| *other == name);
        prop_assert_eq!(found.map(|(_, json)| json.get()), Some(value.get()));
    }
    Ok(())
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
    assert_eq!(Json::of(&deep).map(Json::get), Ok(deep.as_str()));
    assert!(Json::of(&deep[1..]).is_err());
}
