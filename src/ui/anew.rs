//! One thing after another in the same place.

use crate::markup::Row;
use crate::markup::prelude::*;

/// Shows what `find` leads to. Whenever a signal it reads changes, the next one is shown from the start: what lay open
/// or was chosen before does not show in it, though it may look alike. Where it leads to nothing new, what is shown stays.
pub fn anew(mut find: impl FnMut() -> Option<Box<dyn FnOnce() -> Markup>> + 'static) -> Markup {
    let mut nth = 0;
    Markup::rows(Box::new(move || {
        let show = find();
        nth += u64::from(show.is_some());
        vec![Row { known_by: nth, show: show.unwrap_or_else(|| Box::new(|| Markup::NOTHING)) }]
    }))
}
