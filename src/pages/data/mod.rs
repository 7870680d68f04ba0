//! What is stored: backup, import, restore, delete.

pub(super) mod erase;
pub(super) mod home;
pub(super) mod import;
pub(super) mod import_choice;
pub(super) mod import_review;
pub(super) mod recovery;
pub(super) mod restore;
