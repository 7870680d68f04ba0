//! Thanking someone, and what people did for me.

words! {
    /// Thank someone.
    ThankWords, THANK {
        door = "Thank someone",
        title = "Thank {name}",
        lead = "Who did something good for you, small or large?",
        nobody = "No one here yet. Add one person first.",
    }
}

undo! { ThankYou = "a thank-you to {name}" }

words! {
    /// What people did for me.
    ThankYousWords, THANK_YOUS {
        title = "Thank-yous",
        lead = "What people did for you. Only you see this. It is good to read on a grey day.",
        empty = "Nothing here yet. Think of one kind thing somebody did, however small.",
        add = "Add a thank-you",
        add_title = "Add a thank-you",
        edit_title = "Change a thank-you",
        who = "Who was it?",
        what = "What did they do for you?",
        what_hint = "And what did it mean to you?",
        day = "When was it?",
        blank = "Write what they did, in a word or two.",
        nobody = "Choose who it was.",
        said = "I thanked them",
        said_on = "Thanked on {day}.",
        write = "Thank {name}",
        letter = "Write a letter",
        letter_title = "A letter to {name}",
        letter_words = "Your letter",
        letter_hint = "It is saved here. Print it, or read it to them. It counts even if it stays here.",
        letter_start = "Dear {name},\n\nI often think of what you did for me:\n{what}\n\nIt meant a lot to me. Thank you.",
        letter_end = "Save",
        letter_print = "Print the letter",
        letter_foot = "A thank-you letter usually means more than its writer expects.",
        delete = "Delete this thank-you",
        prompt = "{name} helped you on {day}. A thank-you would be welcome.",
        prompt_keep = "Add it to my thank-yous",
    }
}
