//! Words of the screens about the support network itself, a struct for each.
//!
//! The English sentence beside each field in `en/network.rs` says what it is for; its name says where it stands.

use serde::Serialize;

use super::Count;

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
    Fits {
        a_little: &'static str,
        good: &'static str,
        very_good: &'static str,
    }
}

words! {
    /// Who could help, and asking them.
    Ask {
        cannot_wait: &'static str,
        not_sure: &'static str,
        none_that_personal: &'static str,
        how_personal: &'static str,
        light: &'static str,
        personal: &'static str,
        serious: &'static str,
        reason_free_now: &'static str,
        reason_free_at: &'static str,
        reason_not_asked: &'static str,
        reason_may_ask: &'static str,
        reason_far: &'static str,
        reason_gently: &'static str,
        reason_breather: &'static str,
        fit: Fits,
        ask_name: &'static str,
        ask: &'static str,
        show_more: Count,
        nearby: &'static str,
        title: &'static str,
        what: &'static str,
        when: &'static str,
        how_long: &'static str,
        go_gently: &'static str,
        breather: &'static str,
        worry: &'static str,
        call_easier: &'static str,
        better_not: &'static str,
        you_press_send: &'static str,
        blank: &'static str,
        no_channel: &'static str,
        as_text: &'static str,
        opens_other: &'static str,
        did_you_send: &'static str,
        look_again: &'static str,
        in_an_hour: &'static str,
        this_evening: &'static str,
        tomorrow: &'static str,
        not_at_all: &'static str,
        yes_sent: &'static str,
        not_yet: &'static str,
        easy_no: &'static str,
        learn_asking: &'static str,
        not_here: &'static str,
        whens: [&'static str; 4],
        longs: [&'static str; 4],
        long_bigger: &'static str,
        whats: [[What; 3]; 5],
    }
}

words! {
    /// Not sure what would help.
    HelpChoose {
        title: &'static str,
        questions: [&'static str; 4],
        yes: &'static str,
        no: &'static str,
    }
}

words! {
    /// What came of an ask.
    After {
        you_asked: &'static str,
        at: &'static str,
        on: &'static str,
        did_you_hear: &'static str,
        time_is_up: &'static str,
        helped: &'static str,
        helped_little: &'static str,
        could_not: &'static str,
        not_yet: &'static str,
        not_sent: &'static str,
        let_go: &'static str,
        slow_reply: &'static str,
        no_is_fine: &'static str,
        ask_too: &'static str,
        look_in_an_hour: &'static str,
        look_tomorrow: &'static str,
        thanks_matter: &'static str,
        little_is_ok: &'static str,
        thank: &'static str,
        other_help: &'static str,
        done: &'static str,
    }
}

words! {
    /// My plan for hard times.
    HardTimesPlan {
        title: &'static str,
        edit_title: &'static str,
        door: &'static str,
        calm_day: &'static str,
        parts: [&'static str; 3],
        part_hints: [&'static str; 3],
        empty_part: &'static str,
        empty: &'static str,
        write: &'static str,
        change: &'static str,
        print: &'static str,
        call_name: &'static str,
        ask_name: &'static str,
        lines_of: &'static str,
        own_words: &'static str,
        add_words: &'static str,
        add_words_to: &'static str,
        add_person: &'static str,
        add_person_to: &'static str,
        person: &'static str,
        choose_person: &'static str,
        name: &'static str,
        number: &'static str,
        number_as_text: &'static str,
        add_contact: &'static str,
        remove_line: &'static str,
        remove: &'static str,
        up: &'static str,
        up_line: &'static str,
        blank: &'static str,
        not_instead: &'static str,
        made_with: &'static str,
    }
}

words! {
    /// A hard day: few choices, nothing to decide.
    Hard {
        title: &'static str,
        keep_small: &'static str,
        talk: &'static str,
        talk_hint: &'static str,
        talk_hint_nobody: &'static str,
        let_know: &'static str,
        let_know_hint: &'static str,
        breathe: &'static str,
        something_else: &'static str,
        enough: &'static str,
        show_all: &'static str,
        goes_away: &'static str,
        offer: &'static str,
        yes: &'static str,
        no: &'static str,
        setting: &'static str,
        talk_title: &'static str,
        a_line: &'static str,
        breathe_title: &'static str,
        breathe_lead: &'static str,
        start: &'static str,
        stop: &'static str,
        breathe_in: &'static str,
        breathe_out: &'static str,
        breathe_done: &'static str,
        again: &'static str,
    }
}

words! {
    /// How is today?
    DayCheck {
        question: &'static str,
        answers: [&'static str; 4],
        noted: &'static str,
        change: &'static str,
    }
}

words! {
    /// Thank someone.
    Thank {
        door: &'static str,
        title: &'static str,
        lead: &'static str,
        nobody: &'static str,
    }
}

words! {
    /// The circles, and the table beside them.
    Circles {
        views: &'static str,
        list: &'static str,
        map: &'static str,
        table: &'static str,
        title: &'static str,
        table_title: &'static str,
        show: &'static str,
        everyone: &'static str,
        you: &'static str,
        empty: &'static str,
        only_one: &'static str,
        nobody: &'static str,
        ring_people: Count,
        spot: &'static str,
        good_for: &'static str,
        rests: &'static str,
        remembered: &'static str,
        tile: Count,
        others: &'static str,
        choose: &'static str,
        keys: &'static str,
        chosen: &'static str,
        open: &'static str,
        move_someone: &'static str,
        move_where: &'static str,
        drag: &'static str,
        done: &'static str,
        ties: &'static str,
        no_ties: &'static str,
        knows: &'static str,
        crowded: &'static str,
        inside_out: &'static str,
        key: &'static str,
        key_in_touch: &'static str,
        key_a_while: &'static str,
        key_long: &'static str,
        key_moon: &'static str,
        key_leaf: &'static str,
        key_kind: &'static str,
        moved_gently: &'static str,
        person: &'static str,
        a_lot: &'static str,
        some: &'static str,
        a_little: &'static str,
        blank: &'static str,
        column: Count,
        open_kind: &'static str,
        left_out: Count,
        not_for_this: Count,
        show_everyone: &'static str,
        table_hint: &'static str,
        several: &'static str,
    }
}

words! {
    /// One change for several people.
    Several {
        title: &'static str,
        group: &'static str,
        any_group: &'static str,
        choose_all: &'static str,
        choose_none: &'static str,
        chosen: Count,
        what: &'static str,
        ring: &'static str,
        rhythm: &'static str,
        join: &'static str,
        leave: &'static str,
        group_name: &'static str,
        do_it: &'static str,
        can_undo: &'static str,
    }
}

words! {
    /// Whom someone knows, and how we met.
    Knows {
        title: &'static str,
        link: &'static str,
        met: &'static str,
        through: &'static str,
        no_one: &'static str,
        who: &'static str,
        find: &'static str,
        through_line: &'static str,
        knows: &'static str,
        change: &'static str,
    }
}

words! {
    /// What the people are good for.
    Coverage {
        title: &'static str,
        empty: &'static str,
        open: &'static str,
        names_and_more: &'static str,
        one_step: &'static str,
        step_open: &'static str,
        step_only: &'static str,
        could_someone: &'static str,
        note_someone: &'static str,
        new_people: &'static str,
        another: &'static str,
        leaning: &'static str,
        what_if: &'static str,
        what_if_name: &'static str,
        what_if_title: &'static str,
        choose: &'static str,
        still: &'static str,
        missing: &'static str,
        nothing_missing: &'static str,
        nothing_still: &'static str,
        prepare: &'static str,
        who_else: &'static str,
        in_person: &'static str,
        one_group: &'static str,
        only_a_thought: &'static str,
        too_few: &'static str,
        done: &'static str,
    }
}

words! {
    /// Giving and getting, in words.
    Balance {
        title: &'static str,
        person_title: &'static str,
        all: &'static str,
        not_enough: &'static str,
        gave_more: &'static str,
        even: &'static str,
        got_more: &'static str,
        track: [&'static str; 3],
        here: &'static str,
        muted: &'static str,
        mute: &'static str,
        care: &'static str,
        care_hint: &'static str,
        no_counting: &'static str,
        learn: &'static str,
    }
}

words! {
    /// Going gently.
    Load {
        gently_title: &'static str,
        gently: &'static str,
        breather: &'static str,
        soon: &'static str,
        later: &'static str,
        worry: &'static str,
        capacity: &'static str,
        usual: &'static str,
        less: &'static str,
        more: &'static str,
    }
}
