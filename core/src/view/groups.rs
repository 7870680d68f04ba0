//! The groups people belong to.

use crate::sorted::SortedSet;

use crate::book::Book;
use crate::gather::gather;
use crate::model::Standing;

/// Every group, by name. One that only people kept apart belong to is not named.
pub fn groups(book: &Book) -> Vec<String> {
    let people = book.people().filter(|person| person.standing != Standing::KeptApart);
    let groups: SortedSet<&String> = gather(people.flat_map(|person| &person.groups));
    groups.into_iter().cloned().collect()
}
