//! What goes on paper.

use super::Count;
use super::forms::any;

words! {
    /// The page that prints, and what stands on its sheets.
    PrintWords, PRINT {
        title = "Print",
        hint = "Others may see this paper. Leave out what you would not show them.",
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
        no_number = "No one on it has a number yet.",
        add_number = "Add a number",
        who = "People in your plan come first, then those closest to you.",
        can_call = "People I can call",
        good = "Good for this",
        got = "Got from",
        gave = "Given to",
        lately = "Given and got: as written down in the last half year.",
        more: Count = any("{n} more"),
        ring = "{ring}: {names}",
        fold = "Cut along the outer line, and fold along the inner one.",
        keep = "Keep this paper where only you can find it.",
        printed = "Printed on {day}. Made with Mainstay.",
    }
}
