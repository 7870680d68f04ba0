//! Words of the circles over time.

use serde::Serialize;

words! {
    /// The circles over time.
    OverTimeWords {
        title: &'static str,
        lead: &'static str,
        empty: &'static str,
        month: &'static str,
        earlier: &'static str,
        later: &'static str,
        play: &'static str,
        pause: &'static str,
        since: &'static str,
        begins: &'static str,
        closer: &'static str,
        further: &'static str,
        new: &'static str,
        nothing: &'static str,
        crowded: &'static str,
        as_table: &'static str,
        no_changes: &'static str,
        what: &'static str,
    }
}
