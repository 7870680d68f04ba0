//! A backup file is opened whole or refused with the right reason, and nothing that is read can make the core panic.

use mainstay_core::archive::backup::{self, NotABackup};
use mainstay_core::archive::v1::{self, Month};
use mainstay_core::edit::Edit;
use mainstay_core::model::PersonId;
use mainstay_core::record::RecordId;
use proptest::prelude::*;
use serde_json::Value;

use super::world::*;

fn full_backup() -> String {
    backup_of(open(&memory(&full_map())).book())
}

fn refused(text: &str) -> NotABackup {
    backup::read(text.as_bytes(), HERE).unwrap_err()
}

#[test]
fn a_backup_cut_short_anywhere_is_refused() {
    let whole = full_backup();
    for nth in 0..200 {
        let cut = &whole[..whole.len() * nth / 200];
        let wanted = match nth {
            0 => NotABackup::Empty,
            _ => NotABackup::Damaged,
        };
        assert_eq!(refused(cut), wanted, "{nth} of 200");
    }
    assert_eq!(refused(&whole[..whole.len() - 1]), NotABackup::Damaged);
    assert!(backup::read(whole.as_bytes(), HERE).is_ok());
}

#[test]
fn what_is_no_backup_of_ours_is_said_to_be_none() {
    let foreign = [
        "{}",
        "[]",
        "null",
        "3",
        "\"text\"",
        "{\"people\":[]}",
        "{\"mainstay\":\"something else\",\"version\":1,\"n_records\":0,\"records\":{}}",
        "BEGIN:VCARD\r\nEND:VCARD\r\n",
        "{\"a\":",
        &"[".repeat(100_000),
    ];
    for text in foreign {
        assert_eq!(refused(text), NotABackup::NotOurs, "{}", &text[..text.len().min(60)]);
    }
    assert_eq!(backup::read(&[0xFF, 0xFE, 0x00], HERE).unwrap_err(), NotABackup::NotOurs);
    for blank in ["", "  \n", "\u{FEFF}"] {
        assert_eq!(refused(blank), NotABackup::Empty);
    }
}

#[test]
fn a_newer_backup_is_named_as_such_whatever_is_in_it() {
    for (version, found) in [("2", 2), ("7", 7), ("99999999999", u32::MAX)] {
        let newer = full_backup().replacen("\"version\": 1", &format!("\"version\": {version}"), 1);
        assert_eq!(refused(&newer), NotABackup::Newer { found });
    }
    assert_eq!(refused("{\"mainstay\":\"backup\",\"version\":2}"), NotABackup::Newer { found: 2 });
}

#[test]
fn an_altered_backup_is_refused_whole() {
    let whole = full_backup();
    let alter = |from: &str, to: &str| {
        assert!(whole.contains(from), "{from}");
        refused(&whole.replacen(from, to, 1))
    };
    assert_eq!(alter("\"n_records\": ", "\"n_records\": 1"), NotABackup::Damaged);
    assert_eq!(alter("\"ring\":\"close\"", "\"ring\":\"nearby\""), NotABackup::Damaged);
    assert_eq!(alter("\"p:AAAAAAAAAAE\"", "\"p:AAAAAAAAAAEE\""), NotABackup::Damaged);
    assert_eq!(alter("\"p:AAAAAAAAAAE\"", "\"p:AAAAAAAAABE\""), NotABackup::Damaged);
    assert_eq!(alter("\"d\":", "\"d\":9"), NotABackup::Damaged);
    assert_eq!(alter("\"version\": 1", "\"version\": \"one\""), NotABackup::Damaged);
}

/// Editors and other programs lay JSON out anew, with a mark at the start perhaps; it says the same.
#[test]
fn a_backup_that_was_laid_out_anew_is_the_same_book() {
    let mut desk = open(memory(&full_map()));
    desk.edit(Edit::remove(PersonId::from_bits(2))).unwrap();
    let whole = backup_of(desk.book());
    let value: Value = serde_json::from_str(&whole).unwrap();
    for text in [
        value.to_string(),
        serde_json::to_string_pretty(&value).unwrap(),
        format!("\u{FEFF}{whole}\r\n"),
        whole.replace('\n', "\r\n"),
    ] {
        assert_eq!(backup::read(text.as_bytes(), HERE).as_ref(), Ok(desk.book()));
    }
}

#[test]
fn everybody_is_in_the_backup_those_kept_apart_too() {
    let mut desk = open(memory(&full_map()));
    desk.edit(Edit::SetStanding(pid(5), mainstay_core::model::Standing::KeptApart)).unwrap();
    let read = backup::read(backup_of(desk.book()).as_bytes(), HERE).unwrap();
    assert_eq!(read.person(pid(5)), desk.book().person(pid(5)));
}

/// Calls every reader of stored text.
fn read_everything(text: &str) {
    let _ = backup::read(text.as_bytes(), HERE);
    let _ = v1::read_month(Month::of(today()), text);
    let _ = mainstay_core::archive::read_step(text);
    for id in [
        RecordId::Person(pid(1)),
        RecordId::Moment(mid(1)),
        RecordId::ImportantDate(eid(1)),
        RecordId::CheckIn(cid(1)),
        RecordId::Settings,
    ] {
        let _ = v1::read_single(id, text);
    }
}

/// Every body that a full store holds, and a whole backup.
fn bodies() -> Vec<String> {
    let map = full_map();
    let records = map.iter().filter(|(key, _)| key.starts_with("mainstay:1:r:"));
    let bodies = records.filter_map(|(_, raw)| Some(raw.splitn(4, '|').nth(3)?.to_owned()));
    bodies.chain([full_backup()]).collect()
}

/// Where to alter a text, and what to put there.
fn damage() -> impl Strategy<Value = Vec<(prop::sample::Index, String)>> {
    let piece = prop_oneof![
        Just(String::new()),
        "[\\PC]",
        Just("-1".to_owned()),
        Just("99999999999999999999".to_owned()),
        Just("1e999".to_owned()),
        Just("null".to_owned()),
        Just("[]".to_owned()),
        Just("{}".to_owned()),
        Just("\\ud800".to_owned()),
        Just("+262143-01-01".to_owned()),
        Just("\"".to_owned()),
    ];
    proptest::collection::vec((any::<prop::sample::Index>(), piece), 1..4)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_without_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = backup::read(&bytes, HERE);
        read_everything(&String::from_utf8_lossy(&bytes));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn stored_text_altered_anywhere_is_read_without_panic(damage in damage()) {
        for mut body in bodies() {
            for (at, piece) in &damage {
                let at = body.floor_char_boundary(at.index(body.len().max(1)));
                let next = body[at..].chars().next().map_or(0, char::len_utf8);
                body.replace_range(at..at + next, piece);
            }
            read_everything(&body);
        }
    }
}
