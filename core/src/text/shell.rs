//! Words of the pages before the program: the page around it and the rescue page.

words! {
    /// Words of the static pages `index.html`, `rescue.html` and of the manifest.
    ShellWords, SHELL {
        // Language tag for the `lang` attribute.
        lang = "en",
        // The name of the app.
        name = "Mainstay",
        // Name and purpose in a few words, for the list of installed apps.
        full_name = "Mainstay – your people",
        // One sentence about the app, for the manifest and the page description.
        description = "A private notebook for your people.",
        // First link of the page.
        skip = "Skip to the page",
        // Shown after 400 ms of loading.
        opening = "Opening Mainstay…",
        // Shown after 8 s of loading.
        still_opening = "Still opening. The help lines work now.",
        // Button beside `still_opening`.
        try_again = "Try again",
        // Shown when the browser runs no scripts.
        no_script = "Mainstay needs JavaScript to open your notes. The help lines below work without it.",
        // Shown when another site has put this page in a frame.
        framed = "Mainstay does not open inside another page.",
        // Link beside `framed`.
        framed_open = "Open Mainstay by itself",
        // Title of the block shown when the app cannot start or has stopped.
        broke = "Something broke.",
        // Second sentence of that block.
        broke_safe = "Your notes are safe.",
        // Button of that block.
        open_again = "Open again",
        // Link of that block to the rescue page.
        save_raw = "Save a raw copy",
        // Manifest shortcut to Support.
        shortcut_support = "Support",
        // Manifest shortcut to logging a moment.
        shortcut_log = "Log a moment",
        // Manifest shortcut to the help lines.
        shortcut_lines = "Help lines",
        // Manifest shortcut to adding a person.
        shortcut_add = "Add someone",
        // Words of the rescue page.
        rescue: RescueWords = RESCUE,
    }
}

words! {
    /// Words of `rescue.html`, the page that works without WebAssembly.
    RescueWords, RESCUE {
        // Page title.
        title = "Save a raw copy of your notes",
        // What the page is for.
        intro = "This page works even when Mainstay does not open. It changes nothing unless you ask it to, and nothing leaves this device.",
        // Shown while scripts have not run.
        needs_script = "This page needs JavaScript to read what is saved in this browser.",
        // Heading over what is stored.
        kept = "What is saved here",
        // Template with `{count}` and `{size}`.
        total = "Entries: {count}. Characters in all: {size}.",
        // Shown when nothing is stored.
        empty = "Mainstay has saved nothing in this browser.",
        // Shown when the browser refuses its storage.
        blocked = "This browser does not let the page read its storage. Allow site data for this address, then open this page again.",
        // Column of entry names.
        entry = "Entry",
        // Column of sizes, in characters.
        size = "Characters",
        // Button that downloads everything.
        save = "Save everything as one file",
        // What the file holds.
        save_hint = "The file holds everything exactly as it is stored. Anyone who opens it can read it. Keep it somewhere private.",
        // Shown once the browser has been handed the file.
        saved = "Look for the file in your downloads.",
        // Heading over the way back in.
        restore = "Put a raw copy back",
        // When restoring is possible.
        restore_hint = "This works only where nothing is saved yet, so nothing is overwritten.",
        // Shown after a raw copy was put back. Template with `{count}`.
        restored = "Put back: {count}. You can open Mainstay now.",
        // The store holds something already.
        not_empty = "There are notes here already, so nothing was changed.",
        // The file is not a raw copy of ours.
        not_ours = "This file is not a raw copy of Mainstay. Nothing was changed.",
        // The browser had no room; what was written was taken out again.
        no_room = "There was not enough space for the whole copy, so nothing was saved.",
        // Link to the app.
        open = "Open Mainstay",
    }
}
