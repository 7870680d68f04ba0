//! Reflect: what it leads to, giving and getting, and how people look over time.

use super::Count;
use super::forms::{count, once};

words! {
    /// Reflect.
    ReflectWords, REFLECT {
        lead = "This is a place to look back. It fills as you go.",
        this_month = "This month",
    }
}

words! {
    /// What Reflect leads to.
    ReflectDoorsWords, REFLECT_DOORS {
        groups: [&'static str; 2] = ["To read again", "Your people over time"],
        check_in = "Check in, 1 minute",
        over_time = "Your answers over time",
        line_comes = "After two check-ins you will see a line here.",
        look_back = "3-minute look back",
        good_moments = "Good moments",
        month = "This month",
        ways = "Ways you meet",
        circles = "Circles over time",
    }
}

words! {
    /// Giving and getting, in words.
    BalanceWords, BALANCE {
        title = "Give and get",
        person_title = "Give and get with {name}",
        all = "With everyone, in the last half year",
        not_enough = "There isn't enough here yet to say anything. That is fine.",
        gave_more = "You have given a lot. You may ask too.",
        even = "About even.",
        got_more = "You have received a lot. A thank-you would be welcome.",
        track_got_more = "you got more",
        track_even = "about even",
        track_gave_more = "you gave more",
        here = "here",
        muted = "You have hidden this. You can change it in Settings.",
        mute = "Hide give and get for now (illness, a new baby, grief)",
        care = "One of us looks after the other",
        care_hint = "Mainstay then says nothing about give and get here.",
        no_counting = "Friends don't keep accounts. This is a hint for you alone.",
        learn = "It goes both ways",
    }
}

words! {
    /// Going gently.
    LoadWords, LOAD {
        gently_title = "Go gently",
        gently = "You asked often lately. Ask for less, or first ask how they are.",
        breather = "You asked them a lot lately. Someone else this week?",
        soon = "In a week you can ask more again.",
        later = "In a few weeks you can ask more again.",
        worry = "You talked about \"{topic}\" three times this week. Something pleasant together, or a professional, may help more now.",
        capacity = "How often can you ask them?",
        usual = "As for others this close",
        less = "Less than usual",
        more = "More: we live together, or they like it",
    }
}

words! {
    /// The circles over time.
    OverTimeWords, OVER_TIME {
        title = "Circles over time",
        lead = "How your circles looked at the end of each month. People come and go.",
        empty = "From the second month on you can look back here.",
        month = "Month",
        earlier = "Earlier",
        later = "Later",
        play = "Play",
        pause = "Pause",
        since = "Since {month}: {changes}",
        begins = "Here it begins.",
        closer = "{name} came closer.",
        further = "{name} is in this circle now: {ring}.",
        new = "{name} is new.",
        nothing = "Since {month}: nobody moved.",
        crowded = "There are too many people to draw. The table below names everyone who moved.",
        as_table = "As a table",
        no_changes = "Nobody has moved yet.",
        what = "What changed",
    }
}

words! {
    /// A month in words.
    MonthInWords, MONTH_IN_WORDS {
        title = "This month",
        lead = "Only what you wrote down is here. A quiet month is a month too.",
        of_month = "{month} in words",
        earlier = "The month before",
        later = "The month after",
        nothing = "Nothing is written down for this month. That says nothing about how it was.",
        in_touch: Count = count("You were in touch with {n} person.", "You were in touch with {n} people."),
        told: Count = count(
            "You listened, and wrote down what {n} person told you.",
            "You listened, and wrote down what {n} people told you.",
        ),
        asked: Count = once(
            "You asked about something they had told you.",
            "You asked about {n} things they had told you.",
        ),
        good_news: Count = once("Someone shared good news with you.", "Good news was shared with you {n} times."),
        followed_up: Count = once(
            "You thought of a day that mattered to someone.",
            "You thought of {n} days that mattered to someone.",
        ),
        thanked: Count = once("You said thank you to someone.", "You said thank you {n} times."),
        plans: Count = once("Something you planned together happened.", "{n} things you planned together happened."),
        asked_for_help: Count = once(
            "You asked for help once. That takes heart.",
            "You asked for help {n} times. That takes heart.",
        ),
        was_there: Count = once("You were there for someone.", "You were there for someone {n} times."),
        places: Count = once(
            "You went to a place where people meet.",
            "You went {n} times to places where people meet.",
        ),
        idea = "One small idea, if you like",
        ideas: [&'static str; 5] = [
            "After your next talk, write down one thing they told you. Ask about it next time.",
            "Ask someone what they are looking forward to.",
            "Tell one person what you like about them.",
            "Send one line that needs no answer.",
            "Ask for something small. People like to be asked.",
        ],
        rhythm = "Contact by week",
    }
}

words! {
    /// Given and got, by kind.
    GivenGotWords, GIVEN_GOT {
        title = "By kind, in the last half year",
        gave = "You gave: {often}.",
        got = "You got: {often}.",
        once = "once",
        a_few_times = "a few times",
        often = "often",
    }
}

words! {
    /// Ways you meet.
    WaysYouMeetWords, WAYS_YOU_MEET {
        title = "Ways you meet",
        lead = "The last three months. Meeting in person does most, and every other way counts too.",
        not_yet: Count = count(
            "After 8 moments you will see something here. There is {n} so far.",
            "After 8 moments you will see something here. There are {n} so far.",
        ),
        sentence = "Most often: {way}, {n} of {all}.",
        bar = "{way}, {n} of {all}",
        offer = "If it suits you both, the next time could be face to face. A short walk is plenty.",
        online = "Online is my main way",
        as_table = "As a table",
        way = "Way",
        how_many = "How many",
    }
}
