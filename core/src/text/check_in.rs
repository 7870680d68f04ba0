//! Words of the check-ins: the questions, their results, forms of others, the line over time.
//!
//! The English sentence beside each field in `en/check_in.rs` says what it is for; its name says where it stands.

use serde::Serialize;

use super::Count;

words! {
    /// One of our own questions with its answers, the first being code 1.
    CheckInQuestion {
        asks: &'static str,
        answers: &'static [&'static str],
    }
}

words! {
    /// A form of somebody else, of which no question is part of Mainstay.
    FormWords {
        by: &'static str,
        total_hint: &'static str,
    }
}

words! {
    /// Check in, answer, and see what the answers say.
    CheckInWords {
        title: &'static str,
        lead: &'static str,
        follows: &'static str,
        own_words: &'static str,
        stays: &'static str,
        often_enough: &'static str,
        purpose: &'static str,
        start: &'static str,
        begun: &'static str,
        go_on: &'static str,
        soon_today: &'static str,
        soon: Count,
        see_it: &'static str,
        answer_anyway: &'static str,
        to_forms: &'static str,
        to_all: &'static str,
        questions: [CheckInQuestion; 4],
        nth: &'static str,
        next: &'static str,
        skip: &'static str,
        stop: &'static str,
        result_title: &'static str,
        thanks: &'static str,
        points_to: [&'static str; 3],
        alone_points_to: [&'static str; 2],
        parts: [&'static str; 3],
        part: &'static str,
        alone_is: &'static str,
        form_says: &'static str,
        first: &'static str,
        second: &'static str,
        too_soon: &'static str,
        incomplete: &'static str,
        same: &'static str,
        better: &'static str,
        worse: &'static str,
        talk_today: &'static str,
        see_who: &'static str,
        lines: &'static str,
        usual_is: &'static str,
        alone_kind: &'static str,
        one_more: &'static str,
        fill_in: &'static str,
        change: &'static str,
        answers: &'static str,
        answer: &'static str,
        question: &'static str,
        not_answered: &'static str,
        delete: &'static str,
        done: &'static str,
        on_day: &'static str,
    }
}

words! {
    /// All check-ins, and the line of each kind.
    CheckInsWords {
        title: &'static str,
        lead: &'static str,
        empty: &'static str,
        three: &'static str,
        alone: &'static str,
        since: Count,
        last: &'static str,
        same: &'static str,
        change: &'static str,
        bands: [&'static str; 3],
        short_bands: [&'static str; 3],
        alone_bands: [&'static str; 2],
        seldom: &'static str,
        often: &'static str,
        key_usual: &'static str,
        key_hatched: &'static str,
        key_turn: &'static str,
        day: &'static str,
        result: &'static str,
        in_words: &'static str,
        number_band: &'static str,
        not_in_line: &'static str,
        not_complete: &'static str,
        as_table: &'static str,
        check_in: &'static str,
    }
}

words! {
    /// Answers from somebody else's form, typed in.
    CheckInForms {
        title: &'static str,
        edit_title: &'static str,
        lead: &'static str,
        which: &'static str,
        osss3: FormWords,
        ucla3: FormWords,
        mspss: FormWords,
        mmos_ss: FormWords,
        lsns6: FormWords,
        day: &'static str,
        answers: &'static str,
        answers_hint: &'static str,
        nth: &'static str,
        reversed: &'static str,
        total: &'static str,
        not_whole: &'static str,
        not_number: &'static str,
        out_of_range: &'static str,
        nothing: &'static str,
        both: &'static str,
    }
}

words! {
    /// What Reflect leads to.
    ReflectDoors {
        check_in: &'static str,
        over_time: &'static str,
        line_comes: &'static str,
        look_back: &'static str,
        good_moments: &'static str,
        month: &'static str,
        ways: &'static str,
        circles: &'static str,
        paper: &'static str,
    }
}
