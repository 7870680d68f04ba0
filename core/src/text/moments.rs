//! Moments: log one, what came up in the talk, and all of them.

use super::Count;
use super::forms::{count, once};

undo! { Moment = "a moment with {name}", "edited a moment with {name}", "deleted a moment with {name}" }

words! {
    /// Log or edit a moment.
    MomentWords, MOMENT {
        title = "What happened?",
        edit_title = "Edit a moment",
        who = "Who",
        find = "Find someone else",
        how = "How",
        when = "When",
        today = "Today",
        yesterday = "Yesterday",
        another_day = "Earlier",
        day = "Which day",
        no_such_day = "Choose a day.",
        together = "How long were you together?",
        together_hint = "Hours and minutes, such as 1:30. A number alone means hours.",
        no_such_time = "Write hours and minutes, such as 1:30. A day has 24 hours.",
        so_long = "That is more than 16 hours. Tick the box below if it is right.",
        sure = "Yes, we were together that long",
        obligatory = "It was work or a class",
        only_if = "More, if you like",
        who_reached_out = "Who reached out",
        by_me = "Me",
        by_them = "Them",
        by_both = "Both",
        support = "Support",
        i_got = "I got",
        i_gave = "I gave",
        both_ways = "Both",
        what_kind = "What kind",
        how_heavy = "How big",
        quick = "Quick",
        usual = "Up to an hour",
        big = "Big",
        topic = "What was it about?",
        topic_hint = "A word or two, for you.",
        note = "A note for you",
        delete = "Delete this moment",
    }
}

words! {
    /// After a talk.
    TalkWords, TALK {
        told = "What did they tell you?",
        told_hint = "A word or two, so you can come back to it.",
        asked_title = "Did you ask about this?",
        next = "What will you ask next time?",
        next_hint = "For example: the exam, the new job.",
        next_when = "When is a good time to ask?",
        when_next = "When we are next in touch",
        in_days: Count = once("Tomorrow", "In {n} days"),
        on_a_day = "On a day I choose",
        news = "Did they have news?",
        news_good = "Good news",
        news_hard = "Hard news",
        felt_before = "How did you feel before?",
        felt_after = "And after?",
        felt = "You felt: before, {before}. After, {after}.",
        felt_only_before = "You felt before: {before}.",
        felt_only_after = "You felt after: {after}.",
        day_to_come = "That day is still to come. Save it as a plan?",
        save_as_plan = "Yes, save it as a plan",
        change_day = "Change the day",
        after_title = "That's saved",
        after_lead = "You can stop here, or do one small thing more:",
        good_hint = "Good news grows when it is shared. Two things help most:",
        good_steps: [&'static str; 2] = [
            "Ask two questions about it. How did it come about? What is best about it?",
            "Then plan something to mark it.",
        ],
        hard_hint = "You don't need the right words. Being there is enough. A small offer helps more than \"let me know\".",
        helped_hint = "They were there for you. Would you like to write down what they did?",
        good_write = "Write to {name} about it",
        hard_write = "Write {name} a kind word",
        plan_something = "Plan something together",
        keep_thank_you = "Add it to my thank-yous",
        enough = "That's enough for now",
        told_them = "Told you: {words}",
    }
}

words! {
    /// All moments.
    MomentsWords, MOMENTS {
        title = "Moments",
        empty = "No moments yet. A short text counts.",
        weeks_title = "Contact by week",
        weeks = "In touch in {n} of {all} weeks.",
        as_table = "As a table",
        n_moments: Count = count("{n} moment", "{n} moments"),
        week = "Week of",
        how_many = "Moments",
    }
}
