//! The groups people belong to.

use std::collections::BTreeMap;

use crate::book::Book;
use crate::model::{PersonId, Standing};

/// Each group with how many people are in it, by name. People kept apart are not counted.
pub fn groups(book: &Book) -> Vec<(String, usize)> {
    let mut sizes: BTreeMap<&str, usize> = BTreeMap::new();
    for person in book.people().filter(|person| person.standing != Standing::KeptApart) {
        for group in &person.groups {
            *sizes.entry(group).or_default() += 1;
        }
    }
    sizes.into_iter().map(|(group, n)| (group.to_owned(), n)).collect()
}

/// Who is in a group, by id. People kept apart are left out.
pub fn members(book: &Book, group: &str) -> Vec<PersonId> {
    let here = book.people().filter(|person| person.standing != Standing::KeptApart);
    here.filter(|person| person.groups.contains(group)).map(|person| person.id).collect()
}
