//! Plans.

use crate::model::PlanStage;

words_for! {
    /// Where a plan is at.
    PlanStageWords, STAGES, PlanStage => &'static str {
        idea, Idea = "Idea",
        invited, Invited = "Invited",
        agreed, Agreed = "Agreed",
        done, Done = "Done",
        cancelled, Cancelled = "Cancelled",
    }
}

undo! { Plan = "the plan: {name}" }

words! {
    /// Plans.
    PlansWords, PLANS {
        title = "Plans",
        add = "Add a plan",
        add_title = "Add a plan",
        edit_title = "Change the plan",
        lead = "Something to look forward to, big or tiny.",
        empty = "No plans yet. A walk or a cup of tea is a fine start.",
        coming = "Coming up",
        ideas = "Ideas",
        past = "Done and past",
        what = "What would you like to do?",
        what_hint = "For example: a walk, tea at mine, the market.",
        who = "Who with?",
        find = "Find someone",
        day = "On which day?",
        day_hint = "You can leave this open.",
        time = "At what time?",
        place = "Where?",
        note = "Notes for yourself",
        stage = "Where is it at?",
        stages: PlanStageWords = STAGES,
        blank = "Write what you would like to do, in a word or two.",
        no_such_day = "Choose a day between 1900 and 2200, or leave it open.",
        no_such_time = "Write a time like 15:30, or leave it open.",
        time_needs_day = "Choose the day too, or leave the time open.",
        with = "{what} with {names}",
        at = "{day}, {time}",
        in_place = "Where: {place}",
        invite = "Invite",
        invite_whom = "Who would you like to invite?",
        invitation = "Hi {name}, I'd like to do something with you: {what}.[ How about {day}?][ We could meet here: {place}.] It's fine to say no.",
        agree = "It's agreed",
        happened = "We did it",
        did_not_happen = "It didn't happen",
        did_not_happen_words = "That happens to everybody. Nothing is lost.",
        again = "Plan it again",
        save_file = "Save for a calendar",
        share_hint = "The file says what, when and where. No names and no notes.",
        no_day_yet = "No day yet",
        edit = "Change",
        delete = "Delete this plan",
        today = "Today: {what}",
        tomorrow = "Tomorrow: {what}",
        did_it_happen = "{what} was on {day}. Did it happen?",
        open = "Open",
        became = "What came of it",
        for_date = "For: {date}",
        default_what = "Time together",
    }
}
