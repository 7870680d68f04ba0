//! The list of people and one person.

use super::Count;
use super::forms::{any, count};

undo! { Person = "added {name}", "edited {name}", "deleted {name}" }
undo! { Picture = "the picture of {name}" }

words! {
    /// The list of people.
    PeopleWords, PEOPLE {
        add = "Add",
        find = "Find a name",
        ring = "How close",
        tie = "Relationship",
        sort = "Order",
        any_ring = "Everyone",
        kind = "Good for",
        any_tie = "Any",
        by_closeness = "Closeness",
        by_name = "Name",
        by_while = "Been a while",
        by_birthday = "Next birthday",
        filter = "Filter",
        take_off = "Take off: {what}",
        letters = "Letters to jump to",
        talked = "Talked",
        talked_with = "Talked with {name}",
        talked_saved = "You and {name} talked today. Saved.",
        nobody = "No one here yet. Add one person, or start with a place.",
        start_with_a_place = "Start with a place",
        n_shown: Count = count("{n} person", "{n} people"),
        n_more: Count = any("Show {n} more"),
        n_of = "{n} of {all}",
        none_called = "No one called {name}.",
        none_like_that = "No one like that.",
        everyone = "Everyone",
        resting = "On a break",
        remembered = "Remembered",
    }
}

words! {
    /// One person.
    PersonWords, PERSON {
        about = "About",
        tell_more = "Add to this",
        add_number = "Add number",
        reach = "How to reach them",
        good_for = "Good for",
        kind_strength = "{kind}, {strength}",
        best_times = "Best time",
        birthday = "Birthday",
        date_line = "{date}: {day}",
        groups = "Groups",
        good_topics = "Good to talk about",
        hard_topics = "Better not to bring up",
        moved_away = "Moved away",
        full_name = "Full name",
        in_message = "Name in messages",
        note = "What matters",
        from_card = "From the contact file",
        with_others = "{way}, with {names}",
        names_way = "{names}: {way}",
        about_topic = "about {topic}",
        gave = "you gave: {kinds}",
        got = "you got: {kinds}",
        both = "both ways: {kinds}",
        more = "Take a break, or delete",
        take_a_break = "Take a break from {name}",
        break_a_month = "A break for a month",
        they_asked = "{name} asked for a break",
        fell_out = "We fell out",
        has_died = "Has died",
        keep_apart = "No contact: keep apart",
        end_rest = "End the break with {name}",
        rests = "You are taking a break from {name}. No hellos until you say so.",
        rests_asked = "{name} asked for a break. No hellos until you say so.",
        rests_fell_out = "You fell out. There is no hurry. No hellos until you say so.",
        rests_until = "No hellos for {name} until {day}.",
        is_remembered = "Remembered. Only the hard days you saved still come up.",
        is_kept_apart = "{name} is kept apart: in no list and no suggestion. You find this page in Settings.",
        delete = "Delete",
        delete_ask = "Delete {name}?",
        delete_alone = "Their dates, plans and memories go too. You can undo this.",
        delete_warning: Count = count(
            "{n} moment goes too, unless someone else was there. So do their dates, plans and memories. You can undo this.",
            "{n} moments go too, unless someone else was there. So do their dates, plans and memories. You can undo this.",
        ),
    }
}

words! {
    /// What keeps a friendship warm, on Today and on the page of a person.
    WarmWords, WARM {
        welcome_back = "Welcome back. Nothing is lost. One small hello?",
        ask_how_to_ask = "Ask about {about}.",
        ask_how_goal = "Ask how it's going: {about}.",
        noted = "You and {name} talked today.",
        how_was_it = "How were you in touch?",
        what_did_they_tell = "Add what they told you",
        goals = "What are they working on?",
        goals_hint = "One per line: the exam, finding a flat.",
        interests = "What do they like?",
        interests_hint = "One per line: gardening, old films.",
        write_about = "Write to {name} about {about}",
        celebrate = "How do they like to be celebrated?",
        celebrate_hint = "For example: a quiet call, no surprise party.",
        gifts = "Gift ideas",
        gifts_hint = "Write them down as they come to you.",
        all_dates = "All dates",
    }
}

words! {
    /// What there is with a person, in one line of time, and what can be added to it.
    TimelineWords, TIMELINE {
        title = "You two",
        ahead = "Coming up, or any time",
        so_far = "So far",
        add = "Add …",
        a_moment = "A moment",
        a_note = "A note",
        a_date = "A date",
        a_plan = "A plan",
        a_thank_you = "A thank-you",
        a_question = "Something to ask",
        date = "Date: {words}",
        plan = "Plan: {words}",
        thank_you = "They did for you: {words}",
        asked = "Asked about: {words}",
    }
}

words! {
    /// What is good to know before one talks to somebody.
    BeforeWords, BEFORE {
        title = "Before you talk",
        named = "Before you talk to {name}",
        told = "Last told, {day}: {words}",
        to_ask = "To ask: {words}",
        hard_topics = "Better not to bring up: {words}",
    }
}

words! {
    /// Whom someone knows, and how we met.
    KnowsWords, KNOWS {
        title = "Who {name} knows",
        link = "Who they know",
        met = "How did you meet?",
        through = "Who introduced you?",
        no_one = "Not set",
        who = "Which of your people do they know?",
        find = "Find someone",
        through_line = "Introduced by {name}",
        knows = "Knows:",
        change = "Change who they know",
    }
}

words! {
    /// The colour and the face of a person.
    FaceWords, FACE {
        title = "The face of {name}",
        change = "Change the face of {name}",
        colour = "Colour",
        colours: [&'static str; 8] = ["Peach", "Straw", "Leaf", "Mint", "Sea", "Sky", "Violet", "Rose"],
        sign = "An emoji, or a letter or two",
        sign_hint = "Leave it empty to show their initials.",
        picture = "A picture",
        picture_hint = "Only a small square from its middle is saved. Paper shows the initials.",
        remove_picture = "Remove the picture",
        no_picture = "Mainstay can't show this file as a picture.",
        picture_too_large = "This picture is larger than 40 MB. Choose a smaller one.",
        signs: [&'static str; 8] = ["🌻", "🌳", "🌊", "⭐", "🎵", "☕", "📚", "🚲"],
    }
}
