//! Saying hi, words to begin with, the deck of questions, and what to ask about.

words! {
    /// Say hi.
    HelloWords, HELLO {
        title = "Say hi to {name}",
        message = "Your message",
        other_words = "Other words",
        to_text = "Text {name}",
        to_mail = "Mail {name}",
        to_app = "Write to {name} in {app}",
        to_web = "Write to {name}",
        you_press_send = "You press send. Mainstay sends nothing.",
        you_wrote = "You wrote to {name}.",
        you_called = "You called {name}.",
        did_you_reach = "Did you reach {name}?",
        yes = "Yes",
    }
}

words! {
    /// Words to begin with.
    StartersWords, STARTERS {
        occasion = "What is it about?",
        starters_title = "A few ways to start",
        more_ideas = "Other ideas",
        keep_own = "Save as my own opener",
        open_deck = "Questions that go one step deeper",
        own_title = "My own openers",
        own_lead = "Words you like to begin with. They come first when you write to someone.",
        own_none = "None yet. Write to someone, then \"Save as my own opener\", or add one here.",
        own_words = "The words",
        own_remove = "Remove",
        own_remove_name = "Remove: {words}",
        own_add = "Add this opener",
        own_hint = "Write {name} where the name goes. {goal}, {interest} and {to ask about} work too. What isn't known is left out.",
        text_only = "Low energy: just a text today.",
        to_ask_message = "Hi {name}, I was thinking of you. How did it go with {about}?",
        goal_message = "Hi {name}, how are you getting on with {about}? I'm cheering you on.",
        interest_message = "Hi {name}, I thought of you and {about}. What has been good lately?",
        question_message = "Hi {name}, I'd love to hear your answer to this: {about}",
    }
}

words! {
    /// The deck of questions.
    DeckWords, DECK {
        title = "Questions",
        lead = "Forty questions, from light to close. One is plenty. Tell them your own answer too.",
        depth = "How deep?",
        another = "Another one",
        all = "All ten",
        write_to = "Write it to {name}",
        finding = "A deeper talk is often less awkward than we expect.",
        gently = "Go one step deeper than last time, not three. They can always pass.",
    }
}

undo! { ToAsk = "to ask about: {name}" }

words! {
    /// What to ask about.
    ToAskWords, TO_ASK {
        title = "To ask about",
        add_title = "Something to ask {name} about",
        edit_title = "To ask {name} about",
        about = "What about?",
        about_hint = "For example: the exam, the new job.",
        ask_on = "When is a good time to ask?",
        asked = "Asked",
        asked_name = "Asked {name} about {about}",
        later = "In a week",
        later_name = "Ask {name} about {about} in a week",
        blank = "Write what you would like to ask.",
        delete = "Delete this",
        say_hi = "Ask {name}",
    }
}
