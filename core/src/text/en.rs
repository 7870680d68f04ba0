//! English.

use super::{Lines, Rescue, Shell, Text};

/// Everything in English.
pub static TEXT: Text = Text { shell: SHELL, lines: LINES };

const SHELL: Shell = Shell {
    lang: "en",
    name: "Mainstay",
    full_name: "Mainstay – your people",
    description: "A private notebook for your people.",
    skip: "Skip to the page",
    opening: "Opening your notes…",
    still_opening: "Still opening. The help lines work now.",
    try_again: "Try again",
    no_script: "Mainstay needs JavaScript to open your notes. The help lines below work without it.",
    framed: "Mainstay does not open inside another page.",
    framed_open: "Open Mainstay by itself",
    broke: "Something broke.",
    broke_safe: "Your notes are safe.",
    open_again: "Open again",
    save_raw: "Save a raw copy",
    shortcut_support: "Support",
    shortcut_log: "Log a moment",
    shortcut_lines: "Help lines",
    shortcut_add: "Add someone",
    rescue: RESCUE,
};

const RESCUE: Rescue = Rescue {
    title: "Save a raw copy of your notes",
    intro: "This page works even when Mainstay does not open. It changes nothing unless you ask it to, and nothing leaves this device.",
    needs_script: "This page needs JavaScript to read what is kept in this browser.",
    kept: "What is kept here",
    total: "{count} entries, {size} characters in all.",
    empty: "Nothing of Mainstay is kept in this browser.",
    blocked: "This browser does not let the page read its storage. Allow site data for this address, then open this page again.",
    entry: "Entry",
    size: "Characters",
    save: "Save everything as one file",
    save_hint: "The file holds everything exactly as it is kept, in plain sight for anyone who opens it. Keep it somewhere private.",
    saved: "The file was handed to your browser. Look for it in your downloads.",
    restore: "Put a raw copy back",
    restore_hint: "This is possible only where nothing is kept yet, so that nothing can be overwritten.",
    restored: "{count} entries were put back. You can open Mainstay now.",
    not_empty: "There are notes here already, so nothing was changed.",
    not_ours: "This file is not a raw copy of Mainstay. Nothing was changed.",
    no_room: "There was not enough room for the whole copy, so nothing was kept.",
    open: "Open Mainstay",
};

const LINES: Lines = Lines {
    title: "Help lines",
    danger: "If you or someone else may be in danger, call {number} now.",
    talk: "If you want to talk, {line} is there.",
    no_crisis_needed: "You do not need to be in crisis to call.",
    or: "or",
    call: "Call {name}",
    text: "Send a text to {name}",
    day_and_night: "Day and night",
    unconfirmed: "Compare with {source}. Noted here {date}, not yet confirmed with the service.",
    confirmed: "See {source}. Confirmed with the service {date}.",
    elsewhere: "Everywhere else",
    elsewhere_danger: "If you or someone else may be in danger, call your local emergency number now.",
    elsewhere_find: "To find someone to talk to, look up your country at findahelpline.com.",
    promise: "Calling or writing is always your own tap. Mainstay does not read along and sends nothing.",
};
