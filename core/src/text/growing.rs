//! Grow: meeting people, small steps, and what my people are good for.

use super::forms::count;
use super::{Count, Linked};
use crate::catalogue::{Energy, Like, Setting, Time};

words! {
    /// Grow.
    GrowWords, GROW {
        lead = "New people come from places you go more than once. One small step is enough.",
        met_someone = "I met someone: add them",
        ideas = "Find ideas for meeting people",
        ideas_for_this = "Ideas for this",
        old_friends = "Old friends",
    }
}

words_for! {
    /// What one likes.
    LikeWords, LIKES, Like => &'static str {
        music, Music = "Music",
        stage, Stage = "Stage and theatre",
        words, Words = "Books and languages",
        making, Making = "Making things",
        moving, Moving = "Moving",
        nature, Nature = "Nature and animals",
        games, Games = "Games",
        learning, Learning = "Learning",
        helping, Helping = "Helping",
        faith, Faith = "Faith and quiet",
        food, Food = "Food",
        peers, Peers = "People in my situation",
    }
}

words_for! {
    /// How much energy one has.
    EnergyWords, ENERGIES, Energy => &'static str {
        low, Low = "Very little",
        some, Some = "Some",
        plenty, Plenty = "Plenty",
    }
}

words_for! {
    /// How much time one has.
    TimeWords, TIMES, Time => &'static str {
        minutes, Minutes = "A few minutes",
        hour, Hour = "An hour now and then",
        weekly, Weekly = "A fixed time each week",
    }
}

words_for! {
    /// Where one would like to meet people.
    SettingWords, SETTINGS_OF_IDEAS, Setting => &'static str {
        in_person, InPerson = "In person",
        online, Online = "Online",
        either, Either = "Either",
    }
}

words! {
    /// Meet people.
    MeetPeopleWords, MEET_PEOPLE {
        title = "Meet people",
        lead = "Ideas for places and groups. Pick what sounds a little bit nice. One to three is plenty.",
        suits = "Choose what suits me",
        likes = "What do you like?",
        like_words: LikeWords = LIKES,
        energy = "How much energy do you have?",
        energies: EnergyWords = ENERGIES,
        time = "How much time?",
        times: TimeWords = TIMES,
        setting = "Where?",
        settings: SettingWords = SETTINGS_OF_IDEAS,
        kind = "What do you miss most?",
        anything = "Anything",
        n_ideas: Count = count("{n} idea fits.", "{n} ideas fit."),
        nearest = "Nothing fits all of that. These come close.",
        step = "A tiny first step",
        expect = "What to expect",
        say = "What you could say",
        find = "How to find one near you",
        i_will = "I will {step}.",
        choose = "Choose this",
        keep_place = "Keep it as a place I go",
        enough = "You have three steps. That is plenty for now.",
        no_professional = "A group can carry a lot. It does not replace a health professional.",
    }
}

undo! { SmallStep = "a small step" }

words! {
    /// Small steps.
    SmallStepsWords, SMALL_STEPS {
        title = "My small steps",
        none = "No small step yet. Choose an idea, or write your own.",
        add = "Write my own step",
        add_title = "A small step",
        edit_title = "Change a small step",
        when = "When?",
        cue_weekday = "On a day of the week",
        cue_day = "On a date",
        cue_words = "When something happens",
        weekday = "Which day of the week?",
        day = "Which day?",
        words = "When …",
        words_hint = "For example: I have had breakfast.",
        what = "I will …",
        what_hint = "Something so small that it works on a tired day.",
        sentence = "When {when}, I will {what}.",
        on_day = "On {when} I will {what}.",
        reads = "It reads: {sentence}",
        blank = "Write what you will do.",
        cue_blank = "Write when you will do it.",
        no_such_day = "Choose the day.",
        done = "I did it",
        done_name = "I did it: {what}",
        change = "Change",
        change_name = "Change: {what}",
        delete = "Delete this step",
        today = "A small step, if you like",
        n_done: Count = count("{n} small step done so far.", "{n} small steps done so far."),
    }
}

words! {
    /// Old friends.
    OldFriendsWords, OLD_FRIENDS {
        title = "Old friends",
        lead = "People you once knew well, or haven't met for a long time. No one needs to explain a gap.",
        finding = "A short hello out of the blue is more welcome than we think.",
        empty = "No one here is long out of touch. You could think of someone from before.",
        think = "Think of someone from before",
        prompts: [&'static str; 5] = [
            "From school or training?",
            "From an old job?",
            "From where you once lived?",
            "From a club or a team?",
            "Someone you met through family?",
        ],
        name = "Their name",
        add = "Add and write",
        blank = "Type a name or nickname first.",
        write = "Write to {name}",
        no_hurry = "One is plenty. They may be slow to answer, and that says nothing about you.",
    }
}

words! {
    /// What the people are good for.
    CoverageWords, COVERAGE {
        title = "What your people are good for",
        empty = "Nothing here yet. Say what one person is good for, or start with one place you go.",
        open = "no one yet",
        names_and_more = "{names} and {n} more",
        one_step = "One small step",
        step_open = "No one for this yet: {kind}.",
        step_only = "Only {name} for this: {kind}.",
        could_someone = "Could it be {name}? Ask for something small, and see.",
        note_someone = "Add {name} for this",
        new_people = "Someone new could bring it.",
        another = "Another idea",
        leaning: Linked = Linked("You lean on {name} a lot. Sharing it out is kind to you both. <What if {name} were away?>"),
        what_if = "What if someone were away?",
        what_if_title = "What if someone were away?",
        choose = "Who",
        still = "Still there",
        missing = "Would be missing",
        nothing_missing = "Nothing would be missing. Others do this too.",
        nothing_still = "You haven't said what others are good for yet.",
        prepare = "A gentle way to prepare",
        who_else = "Who else could be there for this: {kind}?",
        in_person = "Most of your contact is from a distance. Seeing someone now and then can do you both good.",
        one_group = "Most of your people come from one place. A second place brings new faces.",
        only_a_thought = "This is only a thought. Looking changes nothing.",
        too_few = "First say what two people are good for. Then you can try this.",
        done = "Done",
    }
}
