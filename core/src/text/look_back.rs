//! The look back over a month, and good moments.

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
