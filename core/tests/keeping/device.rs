//! The choices of this device: whatever another version wrote there, nothing of it is lost.

use mainstay_core::archive::StartNotice;
use mainstay_core::archive::v1::read_device;
use mainstay_core::desk::Desk;
use mainstay_core::model::{DeviceId, DeviceSettings, Theme};
use mainstay_core::store::{MemoryStorage, Storage, seal};

use super::world::*;

const KEY: &str = "mainstay:1:device";

/// A storage with these choices in it, sound to the letter.
fn holding(json: &str) -> MemoryStorage {
    let storage = memory(&full_map());
    storage.set(KEY, &seal("device", "", json)).unwrap();
    storage
}

/// The choices that stand there now.
fn stored(storage: &MemoryStorage) -> String {
    let raw = storage.get(KEY).unwrap().unwrap();
    raw.splitn(4, '|').nth(3).unwrap().to_owned()
}

/// Opens what another device has left here; `told` is what a person is told of it.
fn open_as<'a>(
    storage: &'a MemoryStorage,
    notices: &[StartNotice],
) -> (Desk<&'a MemoryStorage>, DeviceSettings) {
    let (desk, found) = Desk::open(storage, DeviceId::from_bits(99)).unwrap();
    assert_eq!(found.start_notices, notices);
    (desk, found.device)
}

#[test]
fn a_choice_without_a_word_here_costs_no_other_and_stays_until_it_is_made_anew() {
    let json = r#"{"id":"AAAAAH","region":"gb","theme":"sepia","text_size":225,"less_motion":true,"badge":true,"later":1.50}"#;
    let storage = holding(json);
    let (mut desk, device) = open_as(&storage, &[]);
    assert_eq!(device.id, "AAAAAH".parse().unwrap());
    assert_eq!(device.region.as_deref(), Some("gb"));
    assert_eq!((device.theme, device.text_size.percent()), (Theme::Phone, 100));
    assert!(device.less_motion && device.badge);

    // What is noted beside it leaves it as it is.
    desk.keep_device(&DeviceSettings { last_seen: Some(today()), badge: false, ..device }).unwrap();
    let day = today();
    let after = format!(
        r#"{{"id":"AAAAAH","region":"gb","less_motion":true,"last_seen":"{day}","later":1.50,"text_size":225,"theme":"sepia"}}"#
    );
    assert_eq!(stored(&storage), after);

    // Made anew, it is what was chosen, also when that is the usual in the end.
    let (mut desk, device) = open_as(&storage, &[]);
    desk.keep_device(&DeviceSettings { theme: Theme::Dark, ..device }).unwrap();
    assert_eq!(stored(&storage).matches("theme").count(), 1, "{}", stored(&storage));
    assert_eq!(stored(&storage).matches("225").count(), 1, "{}", stored(&storage));
    let (mut desk, device) = open_as(&storage, &[]);
    assert_eq!(device.theme, Theme::Dark);
    desk.keep_device(&DeviceSettings { theme: Theme::Phone, ..device }).unwrap();
    assert!(!stored(&storage).contains("theme"), "{}", stored(&storage));
}

#[test]
fn what_cannot_be_read_is_told_of_and_copied_aside_before_anything_is_written() {
    for json in [
        "[]",
        "{}",
        "null",
        r#"{"id":{"new":1},"theme":"dark"}"#,
        r#"{"id":"AAAAAH","theme":"sepia","theme":"dark"}"#,
        r#"{"id":"AAAAAH","theme":"dark","theme":"sepia"}"#,
        r#"{"id":"AAAAAH","later":1,"later":2}"#,
    ] {
        assert!(read_device(json).is_err(), "{json}");
        let storage = holding(json);
        let raw = storage.get(KEY).unwrap().unwrap();
        let (mut desk, device) = open_as(&storage, &[StartNotice::Unreadable(1)]);
        assert_eq!(storage.get(KEY).unwrap().as_ref(), Some(&raw), "opening leaves it alone");
        assert_eq!(device, DeviceSettings::new(DeviceId::from_bits(99)));
        desk.keep_device(&device).unwrap();
        desk.keep_device(&DeviceSettings { badge: true, ..device }).unwrap();
        let copies: Vec<_> = storage.snapshot().into_iter().filter(|(key, _)| key.contains(":q:")).collect();
        assert_eq!(copies, [("mainstay:1:q:0:device".to_owned(), raw)], "{json}");
        open_as(&storage, &[]);
    }
}

#[test]
fn what_one_window_chose_is_there_when_another_one_keeps_the_rest() {
    let storage = holding(r#"{"id":"AAAAAH","region":"gb"}"#);
    let (mut writes, _) = open_as(&storage, &[]);
    let (mut looks, found) = Desk::look(&storage, HERE).unwrap();
    looks.keep_device(&DeviceSettings { theme: Theme::Dark, ..found.device }).unwrap();
    assert_eq!(writes.follow(), Ok(None), "it follows nobody, and sees the choice all the same");
    let now = writes.stored_device().unwrap();
    assert_eq!(now.theme, Theme::Dark);
    writes.keep_device(&DeviceSettings { last_seen: Some(today()), ..now }).unwrap();
    let now = looks.stored_device().unwrap();
    assert_eq!((now.theme, now.region.as_deref(), now.last_seen), (Theme::Dark, Some("gb"), Some(today())));

    storage.set(KEY, "damaged").unwrap();
    assert_eq!(writes.stored_device(), None);
    assert_eq!(Desk::<MemoryStorage>::without_store(HERE).stored_device(), None);
}
