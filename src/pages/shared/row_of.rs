//! One row of a list, known by its identity: it stays the same element while what it shows changes.

use crate::signals::Shown;

/// What a row shows, found anew whenever the list is another one; none once it has left.
pub fn row_of<T: Clone + PartialEq + Send + Sync + 'static>(
    rows: Shown<Vec<T>>,
    is_it: impl Fn(&T) -> bool + Send + Sync + 'static,
) -> Shown<Option<T>> {
    Shown::new(move || rows.with(|rows| rows.iter().find(|row| is_it(row)).cloned()))
}
