//! Words of the screens about meeting people and getting to know them, a struct for each.
//!
//! The English sentence beside each field in `en/grow.rs` says what it is for; its name says where it stands.

use serde::Serialize;

use super::Count;

words! {
    /// One idea for meeting people.
    IdeaWords {
        key: &'static str,
        name: &'static str,
        step: &'static str,
        expect: &'static str,
        say: &'static str,
        find: &'static str,
    }
}

words! {
    /// The catalogue of ideas, in the order of `insight::catalogue`.
    Ideas {
        all: &'static [IdeaWords],
    }
}

words! {
    /// Meet people.
    MeetPeople {
        title: &'static str,
        lead: &'static str,
        suits: &'static str,
        likes: &'static str,
        like_words: [&'static str; 12],
        energy: &'static str,
        energies: [&'static str; 3],
        time: &'static str,
        times: [&'static str; 3],
        setting: &'static str,
        settings: [&'static str; 3],
        kind: &'static str,
        anything: &'static str,
        n_ideas: Count,
        nearest: &'static str,
        more: Count,
        step: &'static str,
        expect: &'static str,
        say: &'static str,
        find: &'static str,
        i_will: &'static str,
        choose: &'static str,
        keep_place: &'static str,
        enough: &'static str,
        no_professional: &'static str,
    }
}

words! {
    /// Small steps.
    SmallSteps {
        title: &'static str,
        none: &'static str,
        add: &'static str,
        add_title: &'static str,
        edit_title: &'static str,
        when: &'static str,
        cues: [&'static str; 3],
        weekday: &'static str,
        day: &'static str,
        words: &'static str,
        words_hint: &'static str,
        what: &'static str,
        what_hint: &'static str,
        sentence: &'static str,
        when_day: &'static str,
        reads: &'static str,
        blank: &'static str,
        cue_blank: &'static str,
        no_such_day: &'static str,
        done: &'static str,
        done_name: &'static str,
        change: &'static str,
        change_name: &'static str,
        delete: &'static str,
        today: &'static str,
        n_done: Count,
    }
}

words! {
    /// Places I go.
    PlacesIGo {
        title: &'static str,
        lead: &'static str,
        empty: &'static str,
        add: &'static str,
        add_title: &'static str,
        edit_title: &'static str,
        name: &'static str,
        name_hint: &'static str,
        blank: &'static str,
        setting: &'static str,
        settings: [&'static str; 2],
        often: &'static str,
        oftens: [&'static str; 4],
        weekday: &'static str,
        any_day: &'static str,
        next: &'static str,
        next_hint: &'static str,
        note: &'static str,
        past: &'static str,
        past_title: &'static str,
        edit: &'static str,
        delete: &'static str,
        delete_ask: &'static str,
        delete_warning: &'static str,
        next_time: &'static str,
        next_today: &'static str,
        next_unknown: &'static str,
        n_times: Count,
        not_yet: &'static str,
        last_time: &'static str,
        i_went: &'static str,
        i_went_name: &'static str,
        went_title: &'static str,
        went_lead: &'static str,
        when: &'static str,
        who: &'static str,
        who_find: &'static str,
        talked: &'static str,
        someone_new: &'static str,
        people: &'static str,
        nobody: &'static str,
        visits: &'static str,
        remove_visit: &'static str,
        remove_visit_name: &'static str,
        why: &'static str,
        today: &'static str,
        from_idea: &'static str,
        all: &'static str,
        open: &'static str,
        talked_for: [&'static str; 5],
        new_hint: &'static str,
        visit_save: &'static str,
        online: &'static str,
    }
}

words! {
    /// The ladder from someone seen before to a friend.
    LadderWords {
        title: &'static str,
        lead: &'static str,
        empty: &'static str,
        standing: &'static str,
        page_title: &'static str,
        pace: &'static str,
        rungs: [&'static str; 6],
        reached: [&'static str; 6],
        next_steps: [&'static str; 6],
        done: &'static str,
        here: &'static str,
        next: &'static str,
        step_name: &'static str,
        name_label: &'static str,
        name_hint: &'static str,
        seen_place: Count,
        if_you_like: &'static str,
        again: &'static str,
        agains: [&'static str; 3],
        again_no: &'static str,
        join: &'static str,
        join_lead: &'static str,
        start: &'static str,
        leave: &'static str,
        hours: Count,
        no_hours: &'static str,
        hours_next: [&'static str; 3],
        hours_weeks: Count,
        hours_hint: &'static str,
        plan: &'static str,
        from: &'static str,
        all: &'static str,
        other_rung: &'static str,
        name_save: &'static str,
        their_page: &'static str,
        next_step: &'static str,
        where_now: &'static str,
    }
}

words! {
    /// Old ties.
    OldTies {
        title: &'static str,
        lead: &'static str,
        finding: &'static str,
        empty: &'static str,
        think: &'static str,
        prompts: [&'static str; 5],
        name: &'static str,
        add: &'static str,
        blank: &'static str,
        write: &'static str,
        no_hurry: &'static str,
    }
}
