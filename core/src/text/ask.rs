//! Asking someone, and what came of it.

use serde::Serialize;

use super::Linked;
use crate::model::Kind;

/// Something one could ask for, with a message to start from: `{name}`, `{when}` and `{long}` are filled in.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct What {
    /// What it is, in a list.
    pub label: &'static str,
    /// The whole message.
    pub message: &'static str,
}

words! {
    /// How good someone is for a kind of support, as a reason to ask them.
    FitsWords, FITS {
        a_little = "Good for this, a little.",
        good = "Good for this.",
        very_good = "Very good for this.",
    }
}

words_for! {
    /// What one could ask for, by kind.
    WhatsWords, WHATS, Kind => [What; 3] {
        listening, Listening = [
            What {
                label: "a chat",
                message: "Hi {name}, could you chat for {long} {when}? I'd like someone to listen. It's fine to say no.",
            },
            What {
                label: "a walk and a talk",
                message: "Hi {name}, would you walk with me for {long} {when}? I could use someone to listen. It's fine to say no.",
            },
            What {
                label: "a call",
                message: "Hi {name}, could we talk on the phone for {long} {when}? You don't need to fix anything. It's fine to say no.",
            },
        ],
        advice, Advice = [
            What {
                label: "a question",
                message: "Hi {name}, may I ask you something {when}? It takes {long} at most. It's fine if you don't know.",
            },
            What {
                label: "who to ask",
                message: "Hi {name}, do you know who I could ask about something? {long} {when} would be plenty. It's fine if not.",
            },
            What {
                label: "show me how",
                message: "Hi {name}, could you show me how to do something? {long} {when} would be plenty. It's fine to say no.",
            },
        ],
        encouragement, Encouragement = [
            What {
                label: "your honest view",
                message: "Hi {name}, may I have your honest view on something? {long} {when} would do. It's fine to say no.",
            },
            What {
                label: "some encouragement",
                message: "Hi {name}, I have something hard ahead. Could you cheer me on for {long} {when}? It's fine to say no.",
            },
            What {
                label: "read something",
                message: "Hi {name}, would you look at something I wrote and tell me what you think? {long} {when} is plenty. It's fine to say no.",
            },
        ],
        hand, Hand = [
            What {
                label: "a hand",
                message: "Hi {name}, could you lend me a hand for {long} {when}? It's fine to say no.",
            },
            What {
                label: "a lift",
                message: "Hi {name}, could you give me a lift {when}? It takes about {long}. It's fine to say no.",
            },
            What {
                label: "an errand",
                message: "Hi {name}, could you fetch something for me {when}? It takes about {long}. It's fine to say no.",
            },
        ],
        company, Company = [
            What {
                label: "a walk",
                message: "Hi {name}, would you come for a walk {when}? {long} is enough for me. It's fine to say no.",
            },
            What {
                label: "tea or coffee",
                message: "Hi {name}, would you like a tea or a coffee together {when}? {long} is plenty. It's fine to say no.",
            },
            What {
                label: "sit together",
                message: "Hi {name}, could we just be in the same place for {long} {when}? No need to talk. It's fine to say no.",
            },
        ],
    }
}

undo! { Ask = "asking {name}" }

words! {
    /// Who could help, and asking them.
    AskWords, ASK {
        not_sure = "Not sure? Help me choose",
        none_that_personal = "You haven't said who is good for something this personal. You could try these.",
        how_personal = "How personal is it?",
        light = "Light",
        personal = "Personal",
        serious = "Serious",
        reason_free_now = "Often free at this hour.",
        reason_free_at = "Best time: {time}.",
        reason_not_asked = "Not asked lately.",
        reason_may_ask = "You have given a lot. You may ask too.",
        reason_far = "Lives far away.",
        reason_gently = "Go gently: ask for less, or first ask how they are.",
        reason_breather = "You asked them a lot lately. Someone else this week?",
        fit: FitsWords = FITS,
        ask_name = "Ask {name}",
        ask = "Ask",
        close = "Close to you",
        around = "You could also ask",
        title = "Ask {name}",
        what = "What",
        when = "When",
        how_long = "How long",
        go_gently = "You asked {name} often lately. Ask for less, or first ask how they are.",
        breather = "You asked {name} a lot lately. Someone else this week? You can still ask.",
        worry = "You talked about \"{topic}\" three times this week. Something pleasant together, or a professional, may help more now.",
        call_easier = "A short call can be easier after a while.",
        better_not = "Better not to bring up: {topics}",
        you_press_send = "You press send. Mainstay sends nothing.",
        blank = "Write a few words first.",
        no_channel = "There is no number or address for {name} here. Copy the words to where you talk.",
        as_text = "{name}: {value}",
        opens_other = "This opens another app. It may need internet.",
        easy_no: Linked = Linked("Ask for one small thing, and make a no easy. <More on asking well>"),
        learn_asking = "More on asking well",
        not_here = "{name} can't be asked right now.",
        when_today = "today",
        when_today_or_tomorrow = "today or tomorrow",
        when_this_week = "this week",
        when_it_suits = "when it suits you",
        long_10_minutes = "10 minutes",
        long_15_minutes = "15 minutes",
        long_half_an_hour = "half an hour",
        long_an_hour = "an hour",
        long_a_few_hours = "a few hours",
        whats: WhatsWords = WHATS,
    }
}

words! {
    /// What came of an ask.
    AfterWords, AFTER {
        you_asked_at = "You asked {name} at {time}.",
        you_asked_on = "You asked {name} on {day}.",
        did_you_hear = "Did you hear back?",
        time_is_up = "No word from {name} yet?",
        helped = "Yes, it helped",
        helped_little = "Yes, but it didn't help much",
        could_not = "They can't right now",
        not_yet = "Not yet",
        not_sent = "I didn't send it",
        let_go = "Stop waiting",
        slow_reply = "People get busy. A slow reply says nothing about you.",
        no_is_fine = "A no is usually about time, not about you.",
        ask_too = "Ask {name} too",
        look_in_an_hour = "Look again in an hour",
        look_tomorrow = "Look again tomorrow",
        thanks_matter = "Good. Thanks often mean more to people than we expect.",
        little_is_ok = "That can happen. Something else may help more.",
        thank = "Thank {name}",
        other_help = "See what else could help",
        done = "Done",
    }
}
