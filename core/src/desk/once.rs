//! What one tap notes: a second tap right after it is the same tap, and notes nothing more.

use super::{Desk, Trouble};
use crate::edit::{Edit, Refusal};
use crate::model::Moment;
use crate::now::Now;
use crate::store::Storage;

/// How long a tap stays the same tap, in milliseconds. Whoever means a second contact so soon can log it whole.
const TAP_MS: i64 = 5_000;

/// The moment that a tap noted last.
#[derive(Debug)]
pub(super) struct Tapped {
    moment: Moment,
    instant_ms: i64,
}

impl<S: Storage> Desk<S> {
    /// Changes the book by an edit that one tap makes. The same once more right after it is nothing new, unless it was
    /// taken back between.
    ///
    /// # Errors
    /// [`Trouble`]: the edit was refused, or the change could not be kept.
    pub fn dispatch_once(&mut self, edit: Edit, now: Now) -> Result<(), Trouble> {
        let moment = edit.moment_noted().cloned();
        if moment.as_ref().is_some_and(|moment| self.was_tapped(moment, now)) {
            return Err(Trouble::Refused(Refusal::NothingNew));
        }
        self.dispatch(edit, now)?;
        self.tapped = moment.map(|moment| Tapped { moment, instant_ms: now.instant_ms });
        Ok(())
    }

    fn was_tapped(&self, moment: &Moment, now: Now) -> bool {
        self.tapped.as_ref().is_some_and(|last| {
            let is_the_same = Moment { id: last.moment.id, ..moment.clone() } == last.moment;
            let is_soon = (0..TAP_MS).contains(&(now.instant_ms - last.instant_ms));
            is_the_same && is_soon && self.book.moment(last.moment.id).is_some()
        })
    }
}
