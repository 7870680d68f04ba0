//! Thanks: what people did for me, and ways to thank them.

pub(super) mod form;
pub(super) mod letter;
pub(super) mod list;
pub(super) mod thank_someone;
