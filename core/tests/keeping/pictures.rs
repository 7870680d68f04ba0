//! The picture of a person: kept beside them, gone and back with them, and never more than a small picture.

use mainstay_core::archive::{StartNotice, backup};
use mainstay_core::desk::{Desk, Trouble};
use mainstay_core::edit::{Edit, Lead, Refusal};
use mainstay_core::model::{Image, Picture, PictureId};
use mainstay_core::record::RecordKind;
use mainstay_core::store::{MemoryStorage, seal};

use super::world::*;

fn picture(n: u64) -> Picture {
    let image: Image = "image/webp;base64,UklGRg==".parse().unwrap();
    Picture::new(pid(n), image)
}

/// Two people, the first with a picture.
fn two(storage: &MemoryStorage) -> Desk<&MemoryStorage> {
    let mut desk = open(storage);
    desk.edit(add_person(someone(1))).unwrap();
    desk.edit(add_person(someone(2))).unwrap();
    desk.edit(Edit::add(picture(1))).unwrap();
    desk
}

#[test]
fn a_picture_goes_and_comes_back_with_its_person() {
    let storage = MemoryStorage::new();
    let mut desk = two(&storage);
    let seen = |desk: &Desk<_>| desk.book().picture(pid(1).into()).map(Picture::address);
    assert_eq!(seen(&desk).as_deref(), Some("data:image/webp;base64,UklGRg=="));
    assert_eq!(desk.book().picture(pid(2).into()), None);
    desk.edit(Edit::remove(pid(1))).unwrap();
    assert_eq!((desk.book().person(pid(1)), seen(&desk)), (None, None));
    assert_eq!(reopen(&storage.snapshot()), state(&desk));
    assert!(desk.step(Lead::Undo).unwrap());
    assert!(desk.book().person(pid(1)).is_some() && seen(&desk).is_some());
    assert_eq!(reopen(&storage.snapshot()), state(&desk));
}

#[test]
fn there_is_no_picture_of_nobody() {
    let storage = MemoryStorage::new();
    let mut desk = two(&storage);
    let refused = desk.edit(Edit::add(picture(3)));
    assert_eq!(refused, Err(Trouble::Refused(Refusal::Gone(RecordKind::Person))));
}

#[test]
fn backups_carry_pictures_and_say_nothing_of_them_where_there_are_none() {
    let storage = MemoryStorage::new();
    let mut desk = two(&storage);
    let file = backup_of(desk.book());
    let back = backup::read(file.as_bytes(), HERE).unwrap();
    assert!(backup::same_records(&back, desk.book()));
    assert!(back.picture(pid(1).into()).is_some());
    let n = backup::read(file.as_bytes(), HERE).unwrap().records().count();
    desk.edit(Edit::remove(PictureId::from(pid(1)))).unwrap();
    let file = backup_of(desk.book());
    assert_eq!(backup::read(file.as_bytes(), HERE).unwrap().records().count(), n - 1);
    assert!(!file.contains("base64"));
}

#[test]
fn what_is_no_small_picture_is_shown_nowhere_and_kept_aside() {
    let long = format!("image/png;base64,{}", "A".repeat(5_000));
    for image in
        ["image/svg+xml;base64,AAAA", "text/html;base64,AAAA", "image/png;base64,not base64", "", &long]
    {
        let storage = MemoryStorage::new();
        two(&storage);
        let name = format!("f:{}", pid(1));
        let json = format!(r#"{{"id":"{}","image":"{image}","stamp":"{HERE}.3"}}"#, pid(1));
        let raw = seal(&format!("r:{name}"), &format!("{HERE}.3"), &json);
        let mut map = storage.snapshot();
        map.insert(format!("mainstay:1:r:{name}"), raw.clone());
        storage.restore(map);
        let (mut desk, found) = Desk::open(&storage, HERE).unwrap();
        assert_eq!(found.start_notices, [StartNotice::Unreadable(1)], "{image}");
        assert_eq!(desk.book().picture(pid(1).into()), None, "{image}");
        assert!(desk.book().person(pid(1)).is_some());
        desk.edit(Edit::add(picture(1))).unwrap();
        assert!(storage.snapshot().values().any(|value| *value == raw), "the raw value of {image} is gone");
    }
}
