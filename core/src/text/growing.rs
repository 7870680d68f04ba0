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
        old_ties = "Old ties",
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
        suits = "What suits me",
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
        nearest = "Nothing fits all of that. These come near.",
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
        when_day = "it is {day}",
        reads = "It reads: {sentence}",
        blank = "Write what you will do.",
        cue_blank = "Write when you will do it.",
        no_such_day = "Choose the day.",
        done = "I did it",
        done_name = "I did it: {what}",
        change = "Change",
        change_name = "Change: {what}",
        delete = "Let go of this step",
        today = "A small step, if you like",
        n_done: Count = count("{n} small step done so far.", "{n} small steps done so far."),
    }
}

words! {
    /// Old ties.
    OldTiesWords, OLD_TIES {
        title = "Old ties",
        lead = "People you once knew well, or have not met for long. No one needs to explain a gap.",
        finding = "A short hello out of the blue is more welcome than we think (Liu and others, 2022).",
        empty = "Nobody you have noted is long ago. You could think of someone from before.",
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
        empty = "Nothing noted yet. Note what one person is good for, or start with one place you go.",
        open = "open",
        names_and_more = "{names} and {n} more",
        one_step = "One small step",
        step_open = "No one is noted for this yet: {kind}.",
        step_only = "Only {name} is noted for this: {kind}.",
        could_someone = "Could {name} be someone for it? Ask for something small, and see.",
        note_someone = "Note {name} for it",
        new_people = "New people could bring it.",
        another = "Another idea",
        leaning: Linked = Linked("Much leans on {name}. It is kind to both of you to share it out. <What if {name} were away?>"),
        what_if = "What if someone were away?",
        what_if_title = "What if someone were away?",
        choose = "Who",
        still = "Still there",
        missing = "Would be missing",
        nothing_missing = "Nothing would be missing. Others do this too.",
        nothing_still = "Nothing is noted for others yet.",
        prepare = "A gentle way to prepare",
        who_else = "Who else could be there for this: {kind}?",
        in_person = "Most of your contact is from afar. Seeing someone now and then can do you both good.",
        one_group = "Most of your people come from one place. A second place brings new faces.",
        only_a_thought = "This is only a thought. Looking changes nothing.",
        too_few = "Note what two people are good for first. Then you can wonder here.",
        done = "Done",
    }
}
