//! Places I go, and the ladder from someone seen before to a friend.

use serde::Serialize;

use super::Count;
use super::forms::{count, once};
use crate::model::{Again, Often, Rung};

words_for! {
    /// How often one means to go.
    OftenWords, OFTENS, Often => &'static str {
        weekly, Weekly = "Every week",
        fortnightly, Fortnightly = "Every other week",
        monthly, Monthly = "Once a month",
        now_and_then, NowAndThen = "Now and then",
    }
}

undo! { Place = "the place {name}" }

words! {
    /// Places I go.
    PlacesIGoWords, PLACES_I_GO {
        title = "Places I go",
        lead = "Seeing the same faces again does most of the work. You don't have to say much.",
        empty = "No place yet. Begin with one you go to already: a shop, a bench, a class.",
        add = "Add a place",
        add_title = "A place I go",
        edit_title = "Change a place",
        name = "What is it?",
        name_hint = "For example: the choir, the library, the dog park.",
        blank = "Write its name.",
        setting = "Where is it?",
        setting_in_person = "In person",
        setting_online = "Online",
        often = "How often do you plan to go?",
        oftens: OftenWords = OFTENS,
        weekday = "On which day?",
        any_day = "Any day",
        next = "The next time, if you know it",
        next_hint = "You can leave this empty.",
        note = "Something to remember",
        past = "I no longer go there",
        past_title = "Places I went",
        edit = "Change",
        delete = "Delete this place",
        delete_ask = "Delete {name}?",
        delete_warning = "The people you met there stay, and so do your moments with them. You can undo this.",
        next_time = "Next time: {day}.",
        next_today = "Next time: today.",
        next_unknown = "Go again whenever it suits you.",
        n_times: Count = once("You have been there once.", "You have been there {n} times."),
        not_yet = "You haven't been there yet. After the first time it gets easier.",
        last_time = "Last time: {day}.",
        i_went = "I was there",
        i_went_name = "I was there: {name}",
        went_title = "I was at: {name}",
        went_lead = "Did you see a familiar face? It's fine if not.",
        when = "When?",
        who = "Who did you see?",
        who_find = "Find someone else",
        talked = "Did you talk?",
        someone_new = "Someone new? What do you call them for now?",
        people = "People I know from there",
        nobody = "Nobody yet. That comes with time.",
        visits = "When I was there",
        remove_visit = "Remove",
        remove_visit_name = "Remove {day}",
        today = "Today: {name}",
        from_idea = "What could I say there?",
        all = "All places",
        open = "Open",
        talked_not = "No",
        talked_a_word = "A word or two",
        talked_quarter = "About 15 minutes",
        talked_half_hour = "About half an hour",
        talked_hour = "An hour or more",
        new_hint = "You don't need their name yet. For example: Wren, or the woman in the green coat.",
        visit_save = "Save it",
        online = "online",
    }
}

/// A rung of the ladder.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct RungWords {
    /// What it is called: "A short chat".
    pub name: &'static str,
    /// What one says to have reached it: "We had a short chat".
    pub reached: &'static str,
    /// The next tiny step from here.
    pub next_step: &'static str,
}

words_for! {
    /// The rungs of the ladder.
    RungsWords, RUNGS, Rung => RungWords {
        seen, Seen = RungWords {
            name: "Seen before",
            reached: "I have seen them before",
            next_step: "Say hello first. Then say your own name: \"I'm … by the way. And you?\"",
        },
        name, Name = RungWords {
            name: "Know the name",
            reached: "I learned a name",
            next_step: "Ask one small thing about today: the class, the dog, the weather.",
        },
        small_talk, SmallTalk = RungWords {
            name: "A short chat",
            reached: "We had a short chat",
            next_step: "Ask for, or offer, something tiny: a pen, a seat, a lift to the bus.",
        },
        small_favour, SmallFavour = RungWords {
            name: "A small favour",
            reached: "One of us did a small favour",
            next_step: "Suggest one short thing with an end: a coffee after the class.",
        },
        one_to_one, OneToOne = RungWords {
            name: "Meet, just you two",
            reached: "We met, just us two",
            next_step: "Tell them you are glad you met.",
        },
        friend, Friend = RungWords {
            name: "Friend",
            reached: "I call them a friend",
            next_step: "Go on as you are. Now and then, be the one who asks.",
        },
    }
}

words_for! {
    /// Whether to see someone again.
    AgainWords, AGAINS, Again => &'static str {
        yes, Yes = "Yes",
        not_sure, NotSure = "Not sure",
        no, No = "No",
    }
}

words! {
    /// The ladder from someone seen before to a friend.
    LadderWords, LADDER {
        title = "Getting to know",
        lead = "People who are new to you. Go at your own pace. Skip any step.",
        empty = "Nobody here yet. Add someone you have seen at a place you go.",
        standing = "You are getting to know {name}. No hellos are suggested yet.",
        page_title = "Getting to know {name}",
        pace = "Go at your own pace. Skip any step.",
        rungs: RungsWords = RUNGS,
        done = "done",
        here = "here now",
        next = "next",
        step_name = "Mark: {rung}",
        name_label = "What are they called?",
        name_hint = "Change it here once you know the name.",
        seen_place: Count = once(
            "You have seen {name} once at: {place}.",
            "You have seen {name} {n} times at: {place}.",
        ),
        if_you_like = "If you like, take one small step.",
        again = "Would you like to see them again?",
        agains: AgainWords = AGAINS,
        again_no = "That is fine. {name} is off the list. You can change your mind here.",
        join = "Add {name} to my people",
        join_lead = "They will be in your circles, and small hellos may include them.",
        start = "Get to know {name} better",
        leave = "Take {name} off this list",
        hours: Count = count("About {n} hour together so far.", "About {n} hours together so far."),
        no_hours = "Add how long you were together, and a hint appears here.",
        hours_casual_friends = "In one study it took some 50 hours together to feel like casual friends.",
        hours_friends = "In one study it took some 90 hours together to feel like friends.",
        hours_close_friends = "In one study it took more than 200 hours together to feel like close friends.",
        hours_weeks: Count = count(
            "At your recent pace that is about {n} week away.",
            "At your recent pace that is about {n} weeks away.",
        ),
        hours_hint = "Only a hint. What you call each other counts.",
        plan = "Plan something together",
        from = "from: {place}",
        all = "Everyone I am getting to know",
        other_rung = "Skip a step, or go back",
        name_save = "Save the name",
        their_page = "{name}'s page",
        next_step = "The next small step",
        where_now = "How well do you know {name} by now?",
    }
}
