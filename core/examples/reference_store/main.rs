//! Prints a reference store as one JSON object of keys and values, for measuring in a browser:
//! `reference_store <day> <people> <moments>`, or `reference_store <day> largest`.

#[path = "reference.rs"]
mod reference;

use std::rc::Rc;

use chrono::NaiveDate;
use mainstay_core::store::{Engine, MemoryStorage};
use reference::Reference;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let Some(reference) = asked_for(&words.iter().map(String::as_str).collect::<Vec<_>>()) else {
        eprintln!("reference_store <day> <people> <moments>, or reference_store <day> largest");
        std::process::exit(1)
    };
    let entries: Vec<_> = filled(&reference).snapshot().into_iter().collect();
    println!("{}", mainstay_core::archive::backup::raw_copy(&entries));
}

fn asked_for(words: &[&str]) -> Option<Reference> {
    let today: NaiveDate = words.first()?.parse().ok()?;
    match words.get(1..)? {
        ["largest"] => Some(largest(today)),
        [people, moments] => {
            Some(Reference { people: people.parse().ok()?, moments: moments.parse().ok()?, today })
        }
        _ => None,
    }
}

fn filled(reference: &Reference) -> Rc<MemoryStorage> {
    let storage = Rc::new(MemoryStorage::new());
    reference::fill(Rc::clone(&storage), reference);
    storage
}

/// Ten moments for each person, as many as 5 MB hold: up to 95 %, beyond which Mainstay brings in nobody more.
fn largest(today: NaiveDate) -> Reference {
    const SOME: u64 = 1_000;
    let of = |people| Reference { people, moments: people * 10, today };
    // Each engine allows 5 MB of code units; this one says so without counting them twice.
    let each = filled(&of(SOME)).used(Engine::Firefox) / SOME;
    of(Engine::Firefox.limit() / 100 * 95 / each.max(1))
}
