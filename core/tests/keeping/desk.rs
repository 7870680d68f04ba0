//! Two desks on one storage, made-up people, and a storage that cannot be used: who may write, and what each one shows.

use mainstay_core::book::Book;
use mainstay_core::desk::{Desk, Trouble};
use mainstay_core::edit::{Edit, Lead, Refusal};
use mainstay_core::model::{Image, Picture};
use mainstay_core::sample::sample_book;
use mainstay_core::store::{CommitError, MemoryStorage, Storage, Why};

use super::world::*;

fn look<S: Storage>(storage: S) -> Desk<S> {
    let (desk, found) = Desk::look(storage, HERE).unwrap();
    assert_eq!(found.start_notices, vec![]);
    assert_eq!(desk.read_only(), Some(&Why::Looking));
    desk
}

#[test]
fn who_looks_on_follows_whoever_writes_and_changes_nothing() {
    let storage = memory(&full_map());
    let (mut first, mut second) = (open(&storage), look(&storage));
    assert_eq!(state(&second), state(&first));
    first.edit(add_person(someone(50))).unwrap();
    assert!(first.step(Lead::Undo).unwrap());
    assert_ne!(state(&second), state(&first));
    assert!(second.follow().unwrap().is_some());
    assert_eq!(state(&second), state(&first));

    let stored = storage.snapshot();
    assert!(!second.takes_edits());
    assert_eq!(second.edit(add_person(someone(51))), Err(Trouble::LookingOnly));
    assert_eq!(second.step(Lead::Redo), Err(Trouble::LookingOnly));
    assert_eq!(second.erase_everything(), Err(CommitError::ReadOnly(Why::Looking)));
    assert_eq!(second.drafts(), vec![]);
    assert!(!second.keep_draft("#/people/new", None));
    assert_eq!(storage.snapshot(), stored);
    assert_eq!(state(&second), state(&first));
}

#[test]
fn whoever_writes_or_shows_made_up_people_follows_nobody() {
    let storage = memory(&full_map());
    let mut first = open(&storage);
    let before = state(&first);
    assert_eq!(first.follow(), Ok(None));
    assert_eq!(state(&first), before);

    let mut second = look(&storage);
    second.show_made_up(sample_book(HERE, today()));
    let made_up = state(&second);
    first.edit(add_person(someone(50))).unwrap();
    assert_eq!(second.follow(), Ok(None));
    assert_eq!(state(&second), made_up);
}

#[test]
fn made_up_people_are_changed_and_never_kept() {
    let storage = memory(&full_map());
    for mut desk in [open(&storage), look(&storage)] {
        desk.show_made_up(sample_book(HERE, today()));
        let stored = storage.snapshot();
        assert!(desk.takes_edits() && !desk.keeps_edits());
        assert!(desk.history().is_empty(), "nothing of the own book can be taken back here");
        let before = desk.book().clone();
        desk.edit(add_person(someone(50))).unwrap();
        assert!(desk.book().person(pid(50)).is_some());
        assert!(desk.step(Lead::Undo).unwrap());
        super::edits::assert_same_words(desk.book(), &before, "taken back");
        assert_eq!(desk.drafts(), vec![]);
        assert_eq!(storage.snapshot(), stored);
    }
}

#[test]
fn without_a_store_there_is_only_to_look_but_for_made_up_people() {
    let mut desk = Desk::<MemoryStorage>::without_store(HERE);
    assert_eq!(desk.edit(add_person(someone(1))), Err(Trouble::LookingOnly));
    assert_eq!(*desk.book(), Book::new(HERE));
    assert_eq!((desk.usage(), desk.raw_export()), (None, Ok(vec![])));
    desk.show_made_up(Book::new(HERE));
    desk.edit(add_person(someone(1))).unwrap();
    assert_eq!(desk.book().people().count(), 1);
}

#[test]
fn whoever_did_not_see_the_other_write_is_refused_and_changes_nothing() {
    let storage = memory(&full_map());
    let (mut first, mut second) = (open(&storage), open(&storage));
    first.edit(add_person(someone(50))).unwrap();
    let (stored, before) = (storage.snapshot(), state(&second));
    let refused = Err(Trouble::NotKept(CommitError::AnotherWriter));
    assert_eq!(second.edit(add_person(someone(51))), refused);
    assert_eq!(second.edit(Edit::remove(pid(1))), refused);
    assert_eq!(second.step(Lead::Undo).map(|_| ()), refused);
    assert_eq!(state(&second), before);
    assert_eq!(storage.snapshot(), stored);
}

#[test]
fn once_everything_is_erased_the_book_is_new_and_can_be_written() {
    let storage = memory(&full_map());
    let mut desk = open(&storage);
    desk.erase_everything().unwrap();
    assert_eq!(desk.book().record_ids().len(), 0);
    assert!(desk.history().is_empty());
    desk.edit(add_person(someone(1))).unwrap();
    assert_eq!(reopen(&storage.snapshot()), state(&desk));
}

#[test]
fn what_a_newer_mainstay_wrote_can_be_erased_and_written_anew() {
    let mut map = full_map();
    let checksum = {
        let mut hasher = crc32fast::Hasher::new();
        hasher.update(b"head|2|dev.1|{}|");
        hasher.finalize()
    };
    map.insert("mainstay:1:head".to_owned(), format!("2|dev.1|{checksum:08x}|{{}}"));
    let storage = memory(&map);
    let (mut desk, _) = Desk::open(&storage, HERE).unwrap();
    assert_eq!(desk.read_only(), Some(&Why::NewerFormat { found: 2 }));
    assert_eq!(desk.edit(add_person(someone(50))), Err(Trouble::LookingOnly));
    assert_eq!(storage.snapshot(), map);
    desk.show_made_up(sample_book(HERE, today()));
    desk.erase_everything().unwrap();
    assert!(!desk.is_made_up() && desk.read_only().is_none());
    desk.edit(add_person(someone(1))).unwrap();
    assert_eq!(reopen(&storage.snapshot()), state(&desk));
}

#[test]
fn pictures_stop_at_sixty_percent_of_the_room_and_words_go_on() {
    let image: Image = format!("image/png;base64,{}", "A".repeat(3_880)).parse().unwrap();
    let picture = |n| Edit::add(Picture::new(pid(n), image.clone()));
    let storage = memory(&full_map());
    // What another page of the same host keeps takes its room like anything else. Five million are the whole.
    let used = open(&storage).usage().map(|usage| usage.units.max(usage.webkit_bytes)).unwrap();
    let left = usize::try_from(5 * 1024 * 1024 * 6 / 10 - used).unwrap() - 20_000;
    storage.set("elsewhere", &"x".repeat(left)).unwrap();
    let mut desk = open(&storage);
    let kept = (1..=9).take_while(|n| {
        desk.edit(add_person(someone(60 + n))).unwrap();
        desk.edit(picture(60 + n)).is_ok()
    });
    let kept = kept.count() as u64;
    assert!((1..9).contains(&kept), "{kept}");
    let before = desk.book().clone();
    assert_eq!(desk.edit(picture(61 + kept)), Err(Trouble::Refused(Refusal::NoRoomForPicture)));
    assert_eq!(*desk.book(), before, "a refused picture changes nothing");
    desk.edit(add_person(someone(80))).unwrap();
    // One that is taken away can be taken back; made-up people take no room.
    desk.edit(Edit::remove(Picture::new(pid(61), image.clone()).id)).unwrap();
    assert!(desk.step(Lead::Undo).unwrap());
    desk.show_made_up(before);
    desk.edit(picture(61 + kept)).unwrap();
}
