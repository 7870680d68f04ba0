//! Words of the screens for looking back, a struct for each.
//!
//! The English sentence beside each field in `en/reflecting.rs` says what it is for; its name says where it stands.

use serde::Serialize;

use super::Count;

words! {
    /// A month in words.
    MonthInWords {
        title: &'static str,
        lead: &'static str,
        of_month: &'static str,
        earlier: &'static str,
        later: &'static str,
        nothing: &'static str,
        in_touch: Count,
        told: Count,
        asked: Count,
        good_news: Count,
        followed_up: Count,
        thanked: Count,
        plans: Count,
        asked_for_help: Count,
        was_there: Count,
        places: Count,
        idea: &'static str,
        ideas: [&'static str; 5],
        rhythm: &'static str,
    }
}

words! {
    /// Given and got, by kind.
    GivenGotWords {
        title: &'static str,
        lead: &'static str,
        row: &'static str,
        how_often: [&'static str; 4],
    }
}

words! {
    /// Ways you meet.
    WaysYouMeet {
        title: &'static str,
        lead: &'static str,
        not_yet: Count,
        sentence: &'static str,
        bar: &'static str,
        offer: &'static str,
        online: &'static str,
        as_table: &'static str,
        way: &'static str,
        how_many: &'static str,
    }
}

words! {
    /// The look back over a month.
    LookBackWords {
        title: &'static str,
        lead: &'static str,
        empty: &'static str,
        add: &'static str,
        new_title: &'static str,
        edit_title: &'static str,
        form_lead: &'static str,
        went_well: &'static str,
        went_well_hint: &'static str,
        keep_good: &'static str,
        closer: &'static str,
        missed: &'static str,
        find: &'static str,
        small_thing: &'static str,
        small_thing_hint: &'static str,
        make_step: &'static str,
        step_day: &'static str,
        delete: &'static str,
        change: &'static str,
        change_name: &'static str,
        came_closer: &'static str,
        was_missed: &'static str,
        one_thing: &'static str,
        write: &'static str,
        circles: &'static str,
        half_kept: &'static str,
    }
}

words! {
    /// Good moments.
    GoodMomentWords {
        title: &'static str,
        lead: &'static str,
        empty: &'static str,
        add: &'static str,
        new_title: &'static str,
        edit_title: &'static str,
        words: &'static str,
        words_hint: &'static str,
        day: &'static str,
        who: &'static str,
        find: &'static str,
        with: &'static str,
        delete: &'static str,
        change: &'static str,
        change_name: &'static str,
        read_one: &'static str,
        another: &'static str,
        all: &'static str,
        on_hard_day: &'static str,
    }
}

words! {
    /// On paper, for someone who helps.
    PaperWords {
        title: &'static str,
        lead: &'static str,
        parts: &'static str,
        part_words: [&'static str; 7],
        with_names: &'static str,
        with_names_hint: &'static str,
        print: &'static str,
        no_names: &'static str,
        someone: &'static str,
        someone_tie: &'static str,
        preview: &'static str,
        made_with: &'static str,
        purpose: &'static str,
        day: &'static str,
        rings_line: &'static str,
        nothing: &'static str,
        gives: &'static str,
    }
}
