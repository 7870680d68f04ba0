//! More, and about Mainstay.

use serde::Serialize;

use super::Count;
use super::forms::count;

/// A part of a page: a heading and its paragraphs.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Section {
    /// The heading.
    pub title: &'static str,
    /// The paragraphs.
    pub lines: &'static [&'static str],
}

words! {
    /// More.
    MoreWords, MORE {
        undo = "Undo: {act}",
        redo = "Redo: {act}",
        groups: [&'static str; 3] = ["Your notes", "Ideas and help", "This app"],
        soon: Count = count("{n} in the next 30 days", "{n} in the next 30 days"),
        to_come: Count = count("{n} to come", "{n} to come"),
        written: Count = count("{n} written down", "{n} written down"),
    }
}

words! {
    /// The keys that lead somewhere.
    KeysWords, KEYS {
        title = "Keys",
        lead = "On a keyboard, these keys work while you are not typing.",
        key = "Key",
        leads_to = "Opens",
        these_keys = "These keys",
        off = "Turn single keys off",
        always = "Ctrl and K, or Command and K, always open the search.",
    }
}

words! {
    /// The search for everything.
    SearchWords, SEARCH {
        title = "Search everything",
        find = "Words, in any order",
        hint = "Looks through your people, moments, dates, plans, places, notes and what you asked for.",
        nothing = "Nothing found for {words}.",
        n_found: Count = count("{n} found", "{n} found"),
        person = "Person",
        moment = "Moment",
        date = "Date",
        plan = "Plan",
        to_ask = "To ask about",
        thank_you = "Thank-you",
        place = "Place",
        step = "Small step",
        good_moment = "Good moment",
        look_back = "Look back",
        ask = "Asked",
        ask_open = "What came of it is not written down yet",
        ask_helped = "It helped",
        ask_helped_little = "It helped a little",
        ask_could_not = "They couldn't",
        ask_let_go = "You stopped waiting",
        hard_times = "Plan for hard times",
        page = "Page",
    }
}

words! {
    /// About.
    AboutWords, ABOUT {
        title = "About Mainstay",
        what = "Mainstay helps you look after the people you can count on, and who can count on you.",
        disclaimer = "For learning and self-care. Not medical advice, not a diagnosis, not for emergencies. It supports and never replaces a health professional.",
        version = "Version {version}",
        sections: [Section; 4] = [
            Section {
                title: "What it is for",
                lines: &[
                    "You build a network of friends, family and peers by making friends, and by looking after them.",
                    "It gives security, self-worth and belonging, and it works both ways.",
                ],
            },
            Section {
                title: "What it does not do",
                lines: &[
                    "It does not rate people or count days against you.",
                    "It sends nothing by itself. It does not read your messages, and it cannot see how you are.",
                ],
            },
            Section {
                title: "Where your notes are",
                lines: &[
                    "Only in this browser, on this device. There is no account and no server.",
                    "If the browser crashes or the power fails, the last minute may be lost. A change is never half saved.",
                    "Clearing this page's data in the browser deletes your notes. Keep a backup file somewhere else.",
                ],
            },
            Section {
                title: "Check our promise",
                lines: &[
                    "Open Mainstay, then turn off your internet. Everything still works.",
                    "Once open, the page forbids itself every request. The network view of your browser's tools stays empty.",
                ],
            },
        ],
    }
}
