//! What is typed and not saved is nobody's business but the form's: it is in no backup and in no step of the history.

use mainstay_core::archive::{Draft, DraftField};
use mainstay_core::edit::{Edit, Lead};
use mainstay_core::store::MemoryStorage;

use super::world::*;

const TYPED: &str = "half a sentence about Ana";

fn draft() -> Draft {
    let field = DraftField { name: "note".to_owned(), text: TYPED.to_owned(), is_words: true };
    Draft { day: today(), stamp: None, fields: vec![field] }
}

/// The keys of which the values hold what was typed.
fn holding(storage: &MemoryStorage) -> Vec<String> {
    storage.snapshot().into_iter().filter(|(_, raw)| raw.contains(TYPED)).map(|(key, _)| key).collect()
}

#[test]
fn no_backup_and_no_step_holds_what_was_typed_and_not_saved() {
    let storage = memory(&full_map());
    let mut desk = open(&storage);
    assert!(desk.keep_draft("person:new", Some(&draft())));
    let only = vec!["mainstay:1:draft:person:new".to_owned()];
    assert_eq!(holding(&storage), only);
    desk.edit(add_person(someone(50))).unwrap();
    desk.edit(Edit::remove(pid(2))).unwrap();
    assert!(!backup_of(desk.book()).contains(TYPED));
    assert!(!format!("{:?}", desk.history()).contains(TYPED));
    assert_eq!(holding(&storage), only);

    // Taking everything back and making it again leaves it alone, and so does a restore.
    while desk.step(Lead::Undo).unwrap() {}
    while desk.step(Lead::Redo).unwrap() {}
    let other = open(&memory(&full_map())).book().clone();
    desk.edit(Edit::Restore(Box::new(other))).unwrap();
    assert_eq!(holding(&storage), only);
    let again = open(&storage);
    assert_eq!(state(&again), state(&desk));
    assert_eq!(again.drafts(), vec![("person:new".to_owned(), draft())]);
    assert!(!backup_of(again.book()).contains(TYPED));
}
