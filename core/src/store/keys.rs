//! The names of our keys. Everything after the prefix is called the short key.

/// In front of every key of ours: other pages may live on the same host and share the storage.
pub const PREFIX: &str = "mainstay:1:";

macro_rules! keys {
    ($($name:ident = $key:literal),* $(,)?) => {
        $(pub(super) const $name: &str = $key;)*

        /// Every short key, or what it begins with. `docs/format.md` tells of each.
        pub const KEYS: &[&str] = &[$($key),*];
    };
}

keys! {
    HEAD = "head",
    INTENT = "tx",
    PAD = "pad",
    DEVICE = "device",
    RECORD = "r:",
    STAGED = "s:",
    QUARANTINE = "q:",
    DRAFT = "draft:",
}

/// The whole key for a short one.
pub(super) fn full(short: &str) -> String {
    [PREFIX, short].concat()
}

/// The short key of the data record `name`.
pub(super) fn record(name: &str) -> String {
    [RECORD, name].concat()
}

/// The short key under which the next value of `name` waits.
pub(super) fn staged(name: &str) -> String {
    [STAGED, name].concat()
}

/// The short key of what was typed in `form`.
pub(super) fn draft(form: &str) -> String {
    [DRAFT, form].concat()
}

/// The short key of the `number`-th value set aside, which stood under the short key `old`.
pub(super) fn quarantine(number: u64, old: &str) -> String {
    [QUARANTINE, &number.to_string(), ":", old].concat()
}

/// Takes a quarantine key apart: its number and the short key the value came from.
pub(super) fn parse_quarantine(short: &str) -> Option<(u64, &str)> {
    let (number, old) = short.strip_prefix(QUARANTINE)?.split_once(':')?;
    Some((number.parse().ok()?, old))
}

/// Whether a change of this key means that another window has kept something.
pub fn marks_a_commit(key: &str) -> bool {
    key.strip_prefix(PREFIX).is_some_and(|short| short == HEAD || short == DEVICE)
}

/// Whether a change of this key means that another window has kept or dropped what was typed in a form.
pub fn marks_a_draft(key: &str) -> bool {
    key.strip_prefix(PREFIX).is_some_and(|short| short.starts_with(DRAFT))
}
