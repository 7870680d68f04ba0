//! What goes on paper.

use super::Count;
use super::forms::any;

words! {
    /// The page that prints, and what stands on its sheets.
    PrintWords, PRINT {
        title = "Print",
        hint = "Other people can see paper. Leave out what you would not show them.",
        what = "What to print",
        people = "My people",
        fridge = "Fridge sheet",
        wallet = "Wallet card",
        plan = "Hard times",
        month = "A month",
        circles = "My circles",
        paper = "Paper",
        a4 = "A4",
        letter = "Letter",
        with_numbers = "With phone numbers",
        with_names = "With names, not A, B, C",
        which_month = "Which month",
        preview = "How it will look",
        nobody = "Nobody is here yet.",
        add = "Add someone",
        no_number = "There is nobody to call on it yet.",
        add_number = "Add a number",
        who = "Those you can ask in your plan come first, then those closest to you.",
        can_call = "People I can call",
        good = "Good for this",
        got = "Got from",
        gave = "Given to",
        lately = "Given and got: what is written down in the last half year.",
        more: Count = any("{n} more"),
        ring = "{ring}: {names}",
        fold = "Cut along the outer line, and fold along the inner one.",
        keep = "Keep this paper where only you can find it.",
        printed = "Printed on {day}. Made with Mainstay.",
    }
}
