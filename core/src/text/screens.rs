//! Words of the app's own screens, a struct for each.
//!
//! The English sentence beside each field in `en.rs` says what it is for; its name says where it stands.

use serde::Serialize;

/// A sentence with a number in it, `{n}`, in the forms that the language has for numbers.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Count {
    /// For one.
    pub one: &'static str,
    /// For any other number.
    pub other: &'static str,
}

/// A sentence about a day to come, `{n}` being in how many days.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Days {
    /// It is today.
    pub today: &'static str,
    /// It is tomorrow.
    pub tomorrow: &'static str,
    /// It is later.
    pub other: &'static str,
}

/// A part of a page: a heading and its paragraphs.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Section {
    /// The heading.
    pub title: &'static str,
    /// The paragraphs.
    pub lines: &'static [&'static str],
}

words! {
    /// Why a card or a line of a contact file could not be read, `{line}` being where.
    Reasons {
        cut_short: &'static str,
        no_name: &'static str,
        group: &'static str,
        unreadable_line: &'static str,
        too_long: &'static str,
        too_many: &'static str,
        outside: &'static str,
        someone: &'static str,
    }
}

words! {
    /// The frame around every page: bars, banners, words that many pages share.
    Frame {
        today: &'static str,
        people: &'static str,
        support: &'static str,
        grow: &'static str,
        reflect: &'static str,
        tabs: &'static str,
        more: &'static str,
        help_lines: &'static str,
        back: &'static str,
        cancel: &'static str,
        save: &'static str,
        please_check: &'static str,
        this_device_only: &'static str,
        ios_keep: &'static str,
        made_up: &'static str,
        start_my_own: &'static str,
        another_window: &'static str,
        edit_here: &'static str,
        newer: &'static str,
        update: &'static str,
        read_only: &'static str,
        blocked: &'static str,
        new_build: &'static str,
        use_it_now: &'static str,
        choose_country: &'static str,
        numbers_old: &'static str,
    }
}

words! {
    /// What was typed and not saved, offered again.
    Drafts {
        today: &'static str,
        on_day: &'static str,
        go_on: &'static str,
        afresh: &'static str,
        changed: &'static str,
        gone: &'static str,
        typed: &'static str,
        throw_away: &'static str,
        sent: &'static str,
    }
}

words! {
    /// The one status line.
    Status {
        saved: &'static str,
        undone: &'static str,
        redone: &'static str,
        changed: &'static str,
        copied: &'static str,
        not_copied: &'static str,
        file_saved: &'static str,
        file_not_saved: &'static str,
        erased: &'static str,
        not_erased: &'static str,
        undo: &'static str,
        redo: &'static str,
        step_name: &'static str,
        save_backup: &'static str,
        full: &'static str,
        another_writer: &'static str,
        locked: &'static str,
        not_saved: &'static str,
        looking_only: &'static str,
    }
}

words! {
    /// Why an edit was refused.
    Refusals {
        person_gone: &'static str,
        gone: &'static str,
        there: &'static str,
        nobody: &'static str,
        twice: &'static str,
        day_to_come: &'static str,
        too_long_time: &'static str,
        rhythm: &'static str,
        hellos: &'static str,
        text_too_long: &'static str,
        channel_blank: &'static str,
        thank_you_blank: &'static str,
        opener_blank: &'static str,
        answer_out_of_range: &'static str,
        total_out_of_range: &'static str,
        other_day: &'static str,
        step_blank: &'static str,
        cue_blank: &'static str,
        good_moment_blank: &'static str,
        look_back_blank: &'static str,
        time_without_day: &'static str,
        day_out_of_range: &'static str,
        own_tie: &'static str,
        group_blank: &'static str,
        plan_line_blank: &'static str,
        nothing_new: &'static str,
    }
}

words! {
    /// What an undo step was.
    Acts {
        add_person: &'static str,
        change_person: &'static str,
        remove_person: &'static str,
        set_standing: &'static str,
        not_now: &'static str,
        log_moment: &'static str,
        change_moment: &'static str,
        remove_moment: &'static str,
        important_date: &'static str,
        check_in: &'static str,
        place: &'static str,
        visit: &'static str,
        ladder: &'static str,
        small_step: &'static str,
        good_moment: &'static str,
        look_back: &'static str,
        move_to_ring: &'static str,
        change_several: &'static str,
        set_ties: &'static str,
        ask: &'static str,
        plan: &'static str,
        settings: &'static str,
        import: &'static str,
        restore: &'static str,
        they_wrote: &'static str,
        no_reply_needed: &'static str,
        to_ask: &'static str,
        plans: &'static str,
        invite: &'static str,
        plan_happened: &'static str,
        thanks: &'static str,
    }
}

words! {
    /// How close someone is.
    Rings {
        closest: &'static str,
        close: &'static str,
        around: &'static str,
        closest_hint: &'static str,
        close_hint: &'static str,
        around_hint: &'static str,
    }
}

words! {
    /// The five kinds of support.
    Kinds {
        listening: &'static str,
        know_how: &'static str,
        honest_word: &'static str,
        hand: &'static str,
        company: &'static str,
        need_listening: &'static str,
        need_know_how: &'static str,
        need_honest_word: &'static str,
        need_hand: &'static str,
        need_company: &'static str,
        not_yet: &'static str,
        a_little: &'static str,
        good: &'static str,
        very_good: &'static str,
    }
}

words! {
    /// Who someone is to me.
    Ties {
        friend: &'static str,
        partner: &'static str,
        family: &'static str,
        colleague: &'static str,
        neighbour: &'static str,
        mentor: &'static str,
        professional: &'static str,
        other: &'static str,
        parent: &'static str,
        child: &'static str,
        sibling: &'static str,
        grandparent: &'static str,
        grandchild: &'static str,
        in_law: &'static str,
        other_family: &'static str,
    }
}

words! {
    /// How we were in touch.
    Ways {
        met: &'static str,
        call: &'static str,
        video: &'static str,
        text: &'static str,
        online: &'static str,
        in_touch: &'static str,
    }
}

words! {
    /// When someone is good to reach.
    BestTimes {
        mornings: &'static str,
        afternoons: &'static str,
        evenings: &'static str,
        weekends: &'static str,
        nights: &'static str,
    }
}

words! {
    /// Ways to reach someone, and what their links do.
    Channels {
        phone: &'static str,
        mail: &'static str,
        post: &'static str,
        whats_app: &'static str,
        signal: &'static str,
        telegram: &'static str,
        web: &'static str,
        other: &'static str,
        open_text: &'static str,
        open_call: &'static str,
        open_mail: &'static str,
        open_whats_app: &'static str,
        open_whats_app_web: &'static str,
        open_signal: &'static str,
        open_telegram: &'static str,
        open_web: &'static str,
        copy: &'static str,
        other_ways: &'static str,
        link_name: &'static str,
    }
}

words! {
    /// How long ago, never in days.
    Ago {
        this_week: &'static str,
        this_month: &'static str,
        a_while: &'static str,
        long: &'static str,
        not_yet: &'static str,
    }
}

words! {
    /// How it stands with a rhythm, without blame.
    Since {
        in_touch: &'static str,
        good_time: &'static str,
        a_while: &'static str,
        nice_surprise: &'static str,
    }
}

words! {
    /// The first page.
    Welcome {
        title: &'static str,
        what: &'static str,
        where_it_stays: &'static str,
        question: &'static str,
        door_support: &'static str,
        door_people: &'static str,
        door_grow: &'static str,
        door_look: &'static str,
        have_backup: &'static str,
        about: &'static str,
    }
}

words! {
    /// Thinking of the first people.
    Think {
        title: &'static str,
        hint: &'static str,
        name: &'static str,
        add: &'static str,
        added: &'static str,
        n_here: Count,
        to_today: &'static str,
        more_ways: &'static str,
        prompts: [&'static str; 5],
        no_one: &'static str,
    }
}

words! {
    /// Today.
    Today {
        small_hello: &'static str,
        all_in_touch: &'static str,
        hellos_off: &'static str,
        paused: &'static str,
        nobody_yet: &'static str,
        think_of_people: &'static str,
        meet_people: &'static str,
        some_support: &'static str,
        say_hi: &'static str,
        say_hi_to: &'static str,
        we_talked: &'static str,
        we_talked_with: &'static str,
        not_now: &'static str,
        not_now_for: &'static str,
        back_in_a_week: &'static str,
        a_month: &'static str,
        rest: &'static str,
        waiting: &'static str,
        birthday_in: Days,
        date_in: Days,
        coming_up: &'static str,
        log_moment: &'static str,
        last_backup: &'static str,
        not_backed_up: &'static str,
        save_a_file: &'static str,
    }
}

words! {
    /// The list of people.
    People {
        add: &'static str,
        find: &'static str,
        ring: &'static str,
        tie: &'static str,
        sort: &'static str,
        any_ring: &'static str,
        any_tie: &'static str,
        by_name: &'static str,
        by_last: &'static str,
        nobody: &'static str,
        start_with_a_place: &'static str,
        n_shown: Count,
        n_more: Count,
        none_called: &'static str,
        none_like_that: &'static str,
        everyone: &'static str,
        resting: &'static str,
        remembered: &'static str,
    }
}

words! {
    /// One person.
    Person {
        edit: &'static str,
        log_more: &'static str,
        reach: &'static str,
        good_for: &'static str,
        kind_strength: &'static str,
        best_times: &'static str,
        birthday: &'static str,
        dates: &'static str,
        date_line: &'static str,
        groups: &'static str,
        good_topics: &'static str,
        hard_topics: &'static str,
        moved_away: &'static str,
        full_name: &'static str,
        note: &'static str,
        from_card: &'static str,
        lately: &'static str,
        no_moments: &'static str,
        with_others: &'static str,
        names_way: &'static str,
        about: &'static str,
        gave: &'static str,
        got: &'static str,
        both: &'static str,
        more: &'static str,
        take_a_break: &'static str,
        break_a_month: &'static str,
        they_asked: &'static str,
        fell_out: &'static str,
        has_died: &'static str,
        keep_apart: &'static str,
        end_rest: &'static str,
        rests: &'static str,
        rests_asked: &'static str,
        rests_fell_out: &'static str,
        rests_until: &'static str,
        is_remembered: &'static str,
        is_kept_apart: &'static str,
        delete: &'static str,
        delete_ask: &'static str,
        delete_alone: &'static str,
        delete_warning: Count,
    }
}

words! {
    /// Add or edit a person.
    PersonForm {
        add_title: &'static str,
        edit_title: &'static str,
        name: &'static str,
        name_blank: &'static str,
        how_close: &'static str,
        relationship: &'static str,
        no_tie: &'static str,
        family: &'static str,
        own_words: &'static str,
        good_for: &'static str,
        more: &'static str,
        reach: &'static str,
        channel_kind: &'static str,
        channel_value: &'static str,
        add_channel: &'static str,
        remove: &'static str,
        remove_channel: &'static str,
        phone_as_text: &'static str,
        mail_as_text: &'static str,
        needs_country: &'static str,
        kept_as_text: &'static str,
        birthday: &'static str,
        birthday_hint: &'static str,
        day: &'static str,
        month: &'static str,
        year: &'static str,
        no_month: &'static str,
        no_such_day: &'static str,
        no_such_year: &'static str,
        year_to_come: &'static str,
        day_without_month: &'static str,
        rhythm: &'static str,
        rhythm_hint: &'static str,
        rhythm_of_ring: &'static str,
        rhythm_days: &'static str,
        rhythm_light: &'static str,
        rhythm_none: &'static str,
        best_times: &'static str,
        groups: &'static str,
        groups_hint: &'static str,
        good_topics: &'static str,
        hard_topics: &'static str,
        comfort: &'static str,
        comfort_unsaid: &'static str,
        comfort_light: &'static str,
        comfort_personal: &'static str,
        comfort_serious: &'static str,
        moved_away: &'static str,
        preferred: &'static str,
        preferred_way: &'static str,
        full_name: &'static str,
        note: &'static str,
        namesake: &'static str,
        same_person: &'static str,
        someone_else: &'static str,
    }
}

words! {
    /// Say hi.
    Hello {
        title: &'static str,
        message: &'static str,
        you_press_send: &'static str,
        did_you: &'static str,
        yes: &'static str,
        not_yet: &'static str,
    }
}

words! {
    /// Log or edit a moment.
    Moment {
        title: &'static str,
        edit_title: &'static str,
        who: &'static str,
        find: &'static str,
        how: &'static str,
        when: &'static str,
        today: &'static str,
        yesterday: &'static str,
        another_day: &'static str,
        day: &'static str,
        no_such_day: &'static str,
        together: &'static str,
        together_hint: &'static str,
        no_such_time: &'static str,
        so_long: &'static str,
        sure: &'static str,
        obligatory: &'static str,
        only_if: &'static str,
        who_reached_out: &'static str,
        by_me: &'static str,
        by_them: &'static str,
        by_both: &'static str,
        support: &'static str,
        i_got: &'static str,
        i_gave: &'static str,
        both_ways: &'static str,
        what_kind: &'static str,
        how_heavy: &'static str,
        quick: &'static str,
        usual: &'static str,
        big: &'static str,
        topic: &'static str,
        topic_hint: &'static str,
        note: &'static str,
        delete: &'static str,
    }
}

words! {
    /// Support and its pages.
    Support {
        title: &'static str,
        message: &'static str,
        alone: &'static str,
        danger: &'static str,
        all_lines: &'static str,
        your_people: &'static str,
        no_one_noted: &'static str,
        places: &'static str,
        places_listening: [&'static str; 3],
        places_know_how: [&'static str; 3],
        places_honest_word: [&'static str; 3],
        places_hand: [&'static str; 3],
        places_company: [&'static str; 3],
        ask_listening: &'static str,
        ask_know_how: &'static str,
        ask_honest_word: &'static str,
        ask_hand: &'static str,
        ask_company: &'static str,
    }
}

words! {
    /// A message for anyone.
    Message {
        title: &'static str,
        lead: &'static str,
        start: &'static str,
    }
}

words! {
    /// Things that need no one.
    Alone {
        title: &'static str,
        things: [&'static str; 5],
    }
}

words! {
    /// Grow.
    Grow {
        lead: &'static str,
        met_someone: &'static str,
        ideas: &'static str,
        ideas_for_this: &'static str,
        old_ties: &'static str,
    }
}

words! {
    /// Reflect.
    Reflect {
        lead: &'static str,
        this_month: &'static str,
    }
}

words! {
    /// More.
    More {
        undo: &'static str,
        redo: &'static str,
    }
}

words! {
    /// Your data.
    Data {
        title: &'static str,
        here: &'static str,
        n_people: Count,
        n_moments: Count,
        last_backup: &'static str,
        never_backed_up: &'static str,
        made_up: &'static str,
        backup_hint: &'static str,
        room: &'static str,
        room_label: &'static str,
        room_used: &'static str,
        room_note: &'static str,
        room_short: &'static str,
        room_out: &'static str,
        foreign: &'static str,
        raw_title: &'static str,
        raw_hint: &'static str,
        raw: &'static str,
        leave: &'static str,
    }
}

words! {
    /// Delete everything.
    Erase {
        title: &'static str,
        what: &'static str,
        goes: [&'static str; 3],
        tick: &'static str,
        tick_first: &'static str,
        save_then_delete: &'static str,
        delete_now: &'static str,
        no_undo: &'static str,
    }
}

words! {
    /// Open a backup file.
    Restore {
        title: &'static str,
        what: &'static str,
        choose: &'static str,
        drop: &'static str,
        holds: &'static str,
        replaces: &'static str,
        save_first: &'static str,
        use_this: &'static str,
        close: &'static str,
        nothing_changed: &'static str,
        same: &'static str,
        too_large: &'static str,
        empty: &'static str,
        not_ours: &'static str,
        damaged: &'static str,
        newer: &'static str,
    }
}

words! {
    /// People from a file.
    Import {
        title: &'static str,
        what: &'static str,
        choose: &'static str,
        drop: &'static str,
        reading: &'static str,
        how: &'static str,
        how_lines: [&'static str; 4],
        check: &'static str,
        n_in_file: Count,
        n_new: Count,
        n_here: Count,
        pick_a_few: &'static str,
        left_out: &'static str,
        rest_is_kept: &'static str,
        choose_all: &'static str,
        choose_none: &'static str,
        add: Count,
        can_undo: &'static str,
        looks_like: &'static str,
        is_here: &'static str,
        who_is: &'static str,
        born: &'static str,
        some_date: &'static str,
        n_problems: Count,
        too_large: &'static str,
        binary: &'static str,
        empty: &'static str,
        no_cards: &'static str,
        reasons: Reasons,
    }
}

words! {
    /// Settings.
    Settings {
        title: &'static str,
        colours: &'static str,
        theme_phone: &'static str,
        theme_light: &'static str,
        theme_dark: &'static str,
        theme_bold: &'static str,
        text_size: &'static str,
        smaller: &'static str,
        larger: &'static str,
        percent: &'static str,
        less_motion: &'static str,
        hellos: &'static str,
        pause: &'static str,
        not_paused: &'static str,
        a_week: &'static str,
        a_month: &'static str,
        end_pause: &'static str,
        leap: &'static str,
        leap_feb28: &'static str,
        leap_mar1: &'static str,
        region: &'static str,
        no_region: &'static str,
        kept_apart: &'static str,
    }
}

words! {
    /// About.
    About {
        title: &'static str,
        what: &'static str,
        disclaimer: &'static str,
        version: &'static str,
        sections: [Section; 4],
    }
}

words! {
    /// No such page.
    NotFound {
        title: &'static str,
        may_be_removed: &'static str,
        to_today: &'static str,
    }
}

words! {
    /// What was found at start.
    Recovery {
        unreadable: Count,
        missing: Count,
        altered: &'static str,
        change_dropped: &'static str,
        save_raw: &'static str,
        put_away: &'static str,
    }
}

words! {
    /// Made-up people.
    Sample {
        names: [&'static str; 8],
        note: &'static str,
        phone: &'static str,
        goal: &'static str,
        interest: &'static str,
        ask_about: &'static str,
        plan: &'static str,
        place: &'static str,
        weekly: &'static str,
        small_step: &'static str,
        good: &'static str,
    }
}
