//! My plan for hard times.

use serde::Serialize;

use crate::model::HardTimesPart;

/// A part of the plan.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct HardTimesPartWords {
    /// Its heading.
    pub title: &'static str,
    /// What may stand in it.
    pub hint: &'static str,
}

words_for! {
    /// The parts of the plan.
    HardTimesPartsWords, PLAN_PARTS, HardTimesPart => HardTimesPartWords {
        distract, Distract = HardTimesPartWords {
            title: "Takes my mind off things",
            hint: "People and places that are just pleasant. Nobody has to help.",
        },
        ask, Ask = HardTimesPartWords {
            title: "People I can ask for help",
            hint: "Who may know that it is a hard day?",
        },
        professional, Professional = HardTimesPartWords {
            title: "Professionals and lines",
            hint: "A doctor, a clinic, a line.",
        },
    }
}

undo! { HardTimesPlan = "your plan for hard times" }

words! {
    /// My plan for hard times.
    HardTimesWords, HARD_TIMES {
        title = "My plan for hard times",
        edit_title = "Change my plan",
        door = "My plan for hard times",
        calm_day = "Best made on a calm day, or with someone you trust.",
        parts: HardTimesPartsWords = PLAN_PARTS,
        empty_part = "Nothing here yet.",
        empty = "Nothing is written yet. One line is a good start.",
        write = "Write my plan",
        change = "Change",
        call_name = "Call {name}",
        ask_name = "Ask {name}",
        lines_of = "Help lines: {country}",
        own_words = "In your own words",
        add_words = "Add a line",
        add_words_to = "Add a line: {part}",
        add_person = "Add someone",
        add_person_to = "Add someone: {part}",
        person = "Someone",
        choose_person = "Choose someone",
        name = "Name",
        number = "Number",
        add_contact = "Add a name with a number",
        remove_line = "Remove: {line}",
        remove = "Remove",
        up = "Move up",
        up_line = "Move up: {line}",
        blank = "A line needs a few words. Fill it in, or remove it.",
        not_instead = "This does not replace a plan made with a professional.",
    }
}
