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
        check_in = "Check in, 1 minute",
        over_time = "Your answers over time",
        line_comes = "After two check-ins you will see a line here.",
        look_back = "3-minute look back",
        good_moments = "Good moments",
        month = "This month",
        ways = "Ways you meet",
        circles = "Circles over time",
        paper = "On paper",
    }
}

words! {
    /// Giving and getting, in words.
    BalanceWords, BALANCE {
        title = "Give and get",
        person_title = "Give and get with {name}",
        all = "With everyone, in the last half year",
        not_enough = "Not enough is noted yet to say anything. That is fine.",
        gave_more = "You have given a lot. You may ask too.",
        even = "About even.",
        got_more = "You have received a lot. A thank-you would land well.",
        track_got_more = "you got more",
        track_even = "about even",
        track_gave_more = "you gave more",
        here = "here",
        muted = "You asked Mainstay not to speak of this. You can change it in Settings.",
        mute = "Illness, a baby or grief: say nothing about give and get",
        care = "A relationship of care",
        care_hint = "One of you looks after the other. Mainstay says nothing about give and get here.",
        no_counting = "Friends do not keep accounts. This is a hint for you alone.",
        learn = "It goes both ways",
    }
}

words! {
    /// Going gently.
    LoadWords, LOAD {
        gently_title = "Go gently",
        gently = "You asked often lately. A lighter ask, or starting with how they are, lands well.",
        breather = "They were asked a lot lately. Someone else this week?",
        soon = "Within a week it is lighter again.",
        later = "In a few weeks it is lighter again.",
        worry = "You talked about \"{topic}\" three times this week. A different kind of help, something pleasant together, or a professional may do more now.",
        capacity = "How much asking is fine?",
        usual = "As for others this close",
        less = "Less than usual",
        more = "More: we live together, or they like it",
    }
}

words! {
    /// The circles over time.
    OverTimeWords, OVER_TIME {
        title = "Circles over time",
        lead = "How your circles looked at the end of each month. People come and go, and that is how it is.",
        empty = "From the second month on you can look back here.",
        month = "Month",
        earlier = "Earlier",
        later = "Later",
        play = "Play",
        pause = "Pause",
        since = "Since {month}: {changes}",
        begins = "Here it begins.",
        closer = "{name} came closer.",
        further = "{name} stands in this circle now: {ring}.",
        new = "{name} is new.",
        nothing = "Since {month}: nobody moved.",
        crowded = "There are too many people to draw each of them. The table below names everyone who moved.",
        as_table = "As a table",
        no_changes = "Nobody has moved yet.",
        what = "What changed",
    }
}

words! {
    /// A month in words.
    MonthInWords, MONTH_IN_WORDS {
        title = "This month",
        lead = "Only what you noted is told here. A quiet month is a month too.",
        of_month = "{month} in words",
        earlier = "The month before",
        later = "The month after",
        nothing = "Nothing is noted for this month. That says nothing about how it was.",
        in_touch: Count = count("You were in touch with {n} person.", "You were in touch with {n} people."),
        told: Count = count(
            "You listened, and noted what {n} person told you.",
            "You listened, and noted what {n} people told you.",
        ),
        asked: Count = once(
            "You asked after something they had told you before.",
            "You asked after {n} things they had told you before.",
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
            "After the next talk, note one thing they told you, and ask about it next time.",
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
        title = "By kind, in half a year",
        lead = "Told in words, since nobody owes anybody. What is not noted may well have been there.",
        row = "You gave: {gave}. You got: {got}.",
        not_noted = "not noted",
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
            "From 8 noted moments on you will see something here. There is {n} so far.",
            "From 8 noted moments on you will see something here. There are {n} so far.",
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
