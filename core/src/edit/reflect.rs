//! What edits do to looks back.

use super::rewrite::Rewrite;
use super::{Refusal, WholeLookBack};

impl Rewrite<'_> {
    /// A look back, with the good moment and the small step that came of it.
    pub(super) fn look_back(&mut self, new: &WholeLookBack) -> Result<String, Refusal> {
        let WholeLookBack { look, good, step } = new;
        let about = self.keep(look.clone().into(), true)?;
        if let Some(good) = good {
            self.keep(good.clone().into(), true)?;
        }
        if let Some(step) = step {
            self.keep(step.clone().into(), true)?;
        }
        Ok(about)
    }
}
