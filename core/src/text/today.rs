//! Today.

use super::forms::any;
use super::word::{Word, word};
use super::{Days, Linked};
use crate::model::Feeling;

words! {
    /// Today.
    TodayWords, TODAY {
        first_hellos = "Who would be nice to hear from first?",
        small_hello = "A small hello, if you like",
        enough = "That is enough for today.",
        nothing_needed = "Nothing needs you today.",
        hellos_off = "Small hellos are off. You can turn them on in Settings.",
        paused = "Small hellos are paused until {day}.",
        nobody_yet = "No people here yet. That's a fine place to start.",
        think_of_people = "Think of people",
        meet_people = "Meet people",
        some_support = "I could use some support",
        say_hi = "Say hi",
        say_hi_to = "Say hi to {name}",
        we_talked = "We talked",
        we_talked_with = "We talked, {name} and I",
        not_today = "Not today",
        not_today_for = "Not today: {name}",
        back_tomorrow = "Okay. {name} comes up again tomorrow.",
        a_week = "Make it a week",
        a_month = "Make it a month",
        rest = "Pause {name}",
        waiting = "They wrote to you.",
        birthday_in: Days = Days {
            today: "Birthday today",
            tomorrow: "Birthday tomorrow",
            other: any("Birthday in {n} days"),
        },
        date_in: Days = Days { today: "Today: {date}", tomorrow: "Tomorrow: {date}", other: any("In {n} days: {date}") },
        coming_up = "Coming up",
        a_year_ago = "A year ago",
        log_moment = "Log a moment",
        last_backup: Linked = Linked("Last backup: {day}. <Save a file>"),
        not_backed_up: Linked = Linked("Not backed up yet. <Save a file>"),
    }
}

words_for! {
    /// How a day or a talk feels.
    FeelingWords, FEELINGS, Feeling => Word {
        hard, Hard = word("Hard", "hard"),
        so_so, SoSo = word("So-so", "so-so"),
        okay, Okay = word("Okay", "okay"),
        good, Good = word("Good", "good"),
    }
}

words! {
    /// How is today?
    DayCheckWords, DAY_CHECK {
        question = "How is today?",
        answers: FeelingWords = FEELINGS,
        noted = "Today is {answer}.",
        change = "Change",
    }
}

words! {
    /// A hard day: few choices, nothing to decide.
    HardWords, HARD {
        title = "A hard day",
        keep_small = "Let's keep it small.",
        talk = "Talk to someone",
        talk_hint = "{names} or a help line",
        talk_hint_nobody = "Help lines and a first step",
        let_know = "Let someone know it's hard",
        let_know_hint = "A ready message you can change",
        breathe = "Breathe for one minute",
        something_else = "Something else",
        show_all = "Show everything",
        goes_away = "This view goes away tomorrow.",
        offer = "Would a simpler page help today?",
        yes = "Yes, please",
        no = "No, thank you",
        setting = "Simpler pages today, for a hard day",
        talk_title = "Talk to someone",
        a_line = "A help line",
        breathe_title = "Breathe for one minute",
        breathe_lead = "Sit as you are. In for four, out for six. Stop whenever you like.",
        start = "Begin",
        stop = "Stop",
        breathe_in = "Breathe in",
        breathe_out = "Breathe out",
        breathe_done = "That was a minute. Nice and slow.",
        again = "Once more",
    }
}
