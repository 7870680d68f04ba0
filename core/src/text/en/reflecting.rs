//! Looking back, in English.

use crate::text::Count;
use crate::text::reflecting::*;

pub const MONTH_IN_WORDS: MonthInWords = MonthInWords {
    title: "This month",
    lead: "Only what you noted is told here. A quiet month is a month too.",
    of_month: "{month} in words",
    earlier: "The month before",
    later: "The month after",
    nothing: "Nothing is noted for this month. That says nothing about how it was.",
    in_touch: Count { one: "You were in touch with 1 person.", other: "You were in touch with {n} people." },
    told: Count {
        one: "You listened, and noted what 1 person told you.",
        other: "You listened, and noted what {n} people told you.",
    },
    asked: Count {
        one: "You asked after something they had told you before.",
        other: "You asked after {n} things they had told you before.",
    },
    good_news: Count {
        one: "Someone shared good news with you.",
        other: "Good news was shared with you {n} times.",
    },
    followed_up: Count {
        one: "You thought of a day that mattered to someone.",
        other: "You thought of {n} days that mattered to someone.",
    },
    thanked: Count { one: "You said thank you to someone.", other: "You said thank you {n} times." },
    plans: Count {
        one: "Something you planned together happened.",
        other: "{n} things you planned together happened.",
    },
    asked_for_help: Count {
        one: "You asked for help once. That takes heart.",
        other: "You asked for help {n} times. That takes heart.",
    },
    was_there: Count { one: "You were there for someone.", other: "You were there for someone {n} times." },
    places: Count {
        one: "You went to a place where people meet.",
        other: "You went {n} times to places where people meet.",
    },
    idea: "One small idea, if you like",
    ideas: [
        "After the next talk, note one thing they told you, and ask about it next time.",
        "Ask someone what they are looking forward to.",
        "Tell one person what you like about them.",
        "Send one line that needs no answer.",
        "Ask for something small. People like to be asked.",
    ],
    rhythm: "Contact by week",
};

pub const GIVEN_GOT: GivenGotWords = GivenGotWords {
    title: "By kind, in half a year",
    lead: "Told in words, since nobody owes anybody. What is not noted may well have been there.",
    row: "You gave: {gave}. You got: {got}.",
    how_often: ["not noted", "once", "a few times", "often"],
};

pub const WAYS_YOU_MEET: WaysYouMeet = WaysYouMeet {
    title: "Ways you meet",
    lead: "The last three months. Meeting in person does most, and every other way counts too.",
    not_yet: Count {
        one: "From 8 noted moments on you will see something here. There is 1 so far.",
        other: "From 8 noted moments on you will see something here. There are {n} so far.",
    },
    sentence: "Most often: {way}, {n} of {all}.",
    bar: "{way}, {n} of {all}",
    offer: "If it suits you both, the next time could be face to face. A short walk is plenty.",
    online: "Online is my main way",
    as_table: "As a table",
    way: "Way",
    how_many: "How many",
};

pub const LOOK_BACK: LookBackWords = LookBackWords {
    title: "Looking back",
    lead: "A few lines a month, for you alone.",
    empty: "Nothing written yet. Three minutes are plenty.",
    add: "3-minute look back",
    new_title: "A look back",
    edit_title: "Change a look back",
    form_lead: "One line is plenty. Leave out what you like.",
    went_well: "What went well with people?",
    went_well_hint: "Small things count: a chat at the shop, a text that came.",
    keep_good: "Keep it as a good moment too",
    closer: "Who came closer?",
    missed: "Whom do you miss?",
    find: "Find someone",
    small_thing: "One small thing for the next weeks",
    small_thing_hint: "It goes on after \"I will\". For example: ring Mum on the way home.",
    make_step: "Make it a small step",
    step_day: "On which day of the week?",
    delete: "Delete this look back",
    change: "Change",
    change_name: "Change the look back of {day}",
    came_closer: "Came closer: {names}",
    was_missed: "You missed: {names}",
    one_thing: "One small thing: {words}",
    write: "Write to {name}",
    circles: "Look at your circles",
    half_kept: "Your look back is kept. The other part is not kept yet: {why}",
};

pub const GOOD_MOMENTS: GoodMomentWords = GoodMomentWords {
    title: "Good moments",
    lead: "A private place for what was good, to read again on a hard day.",
    empty: "Nothing here yet. One sentence is plenty: what made you smile?",
    add: "Add a good moment",
    new_title: "A good moment",
    edit_title: "Change a good moment",
    words: "What was good?",
    words_hint: "In your own words. Nobody else reads it.",
    day: "When was it?",
    who: "Who was part of it?",
    find: "Find someone",
    with: "With {names}",
    delete: "Delete this good moment",
    change: "Change",
    change_name: "Change the good moment of {day}",
    read_one: "Read one",
    another: "Another one",
    all: "All good moments",
    on_hard_day: "Read a good moment",
};

pub const PAPER: PaperWords = PaperWords {
    title: "On paper",
    lead: "A page for someone who helps you, such as a therapist or a link worker. You choose what stands on it.",
    parts: "What should stand on it?",
    part_words: [
        "My answers over time",
        "This month in words",
        "My circles",
        "Who gives which support",
        "Giving and getting",
        "My small steps",
        "My good moments",
    ],
    with_names: "With names",
    with_names_hint: "Without names, people stand there as a number, and nothing in your own words is printed.",
    print: "Print",
    no_names: "Your own words may hold names, so this part is left out without names.",
    someone: "Person {n}",
    someone_tie: "{someone} ({tie})",
    preview: "How it will look",
    made_with: "Made with Mainstay on {day}. Only what was noted stands here.",
    purpose: "For learning and self-care. Not medical advice, not a diagnosis, not for emergencies.",
    day: "Day",
    rings_line: "{ring}: {names}",
    nothing: "Nothing is noted here yet.",
    gives: "{kind}: {names}",
};
