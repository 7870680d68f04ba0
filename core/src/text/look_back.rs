//! The look back over a month, good moments, and what goes on paper.

undo! { LookBack = "a look back" }

words! {
    /// The look back over a month.
    LookBackWords, LOOK_BACK {
        title = "Looking back",
        lead = "A few lines a month, for you alone.",
        empty = "Nothing written yet. Three minutes are plenty.",
        add = "3-minute look back",
        new_title = "A look back",
        edit_title = "Change a look back",
        form_lead = "One line is plenty. Leave out what you like.",
        went_well = "What went well with people?",
        went_well_hint = "Small things count: a chat at the shop, a text that came.",
        keep_good = "Save it as a good moment too",
        closer = "Who came closer?",
        missed = "Who do you miss?",
        find = "Find someone",
        small_thing = "One small thing for the next weeks",
        small_thing_hint = "Carry on from \"I will\". For example: ring Mum on the way home.",
        make_step = "Make it a small step",
        step_day = "On which day of the week?",
        delete = "Delete this look back",
        change = "Change",
        change_name = "Change the look back of {day}",
        came_closer = "Came closer: {names}",
        was_missed = "You missed: {names}",
        one_thing = "One small thing: {words}",
        write = "Write to {name}",
        circles = "Look at your circles",
    }
}

undo! { GoodMoment = "a good moment" }

words! {
    /// Good moments.
    GoodMomentWords, GOOD_MOMENTS {
        title = "Good moments",
        lead = "A private place for what was good, to read again on a hard day.",
        empty = "Nothing here yet. One sentence is plenty: what made you smile?",
        add = "Add a good moment",
        new_title = "A good moment",
        edit_title = "Change a good moment",
        words = "What was good?",
        words_hint = "In your own words. Nobody else reads it.",
        day = "When was it?",
        who = "Who was part of it?",
        find = "Find someone",
        with = "With {names}",
        delete = "Delete this good moment",
        change = "Change",
        change_name = "Change the good moment of {day}",
        read_one = "Read one",
        another = "Another one",
        all = "All good moments",
        on_hard_day = "Read a good moment",
    }
}

words! {
    /// On paper, for someone who helps.
    PaperWords, PAPER {
        title = "On paper",
        lead = "A page for someone who helps you, such as a therapist or a link worker. You choose what it includes.",
        parts = "What should it include?",
        part_answers = "My answers over time",
        part_month = "This month in words",
        part_circles = "My circles",
        part_kinds = "Who gives which support",
        part_give = "Giving and getting",
        part_steps = "My small steps",
        part_good = "My good moments",
        with_names = "With names",
        with_names_hint = "Without names, people are shown as numbers. Nothing in your own words is printed.",
        print = "Print",
        no_names = "Your own words may hold names, so this part is left out without names.",
        someone = "Person {n}",
        someone_tie = "{someone} ({tie})",
        preview = "How it will look",
        made_with = "Made with Mainstay on {day}, from what was written down.",
        purpose = "For learning and self-care. Not medical advice, not a diagnosis, not for emergencies.",
        day = "Day",
        rings_line = "{ring}: {names}",
        nothing = "Nothing here yet.",
        gives = "{kind}: {names}",
    }
}
