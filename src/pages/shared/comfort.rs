//! How personal it may get, as a form keeps it.

use mainstay_core::model::Comfort;

/// The value of how personal it may get; empty where it is not said.
pub fn comfort_key(comfort: Option<Comfort>) -> &'static str {
    match comfort {
        None => "",
        Some(Comfort::Light) => "light",
        Some(Comfort::Personal) => "personal",
        Some(Comfort::Serious) => "serious",
    }
}

/// How personal it may get, as a form says it.
pub fn comfort_from_key(key: &str) -> Option<Comfort> {
    [Comfort::Light, Comfort::Personal, Comfort::Serious]
        .into_iter()
        .find(|one| comfort_key(Some(*one)) == key)
}
