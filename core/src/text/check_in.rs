//! Check in, answer, and see what the answers say. The four questions and their answers are our own words.

use serde::Serialize;

use super::Count;
use super::forms::{count, once};
use crate::model::Instrument;
use crate::scales::Band;

/// One of our own questions with its answers, the first being code 1.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct CheckInQuestion {
    /// The question.
    pub asks: &'static str,
    /// Its answers in the order of their codes.
    pub answers: &'static [&'static str],
}

/// A word for each band of a result. On UCLA-3 the bands are about feeling alone.
#[derive(Debug, Clone, Copy, Serialize)]
#[expect(missing_docs, reason = "the band says what each is for")]
pub struct Bands {
    pub less: &'static str,
    pub some: &'static str,
    pub strong: &'static str,
    pub often_alone: &'static str,
    pub seldom_alone: &'static str,
}

impl Bands {
    /// The word for a band of a form.
    pub const fn of(&self, form: Instrument, band: Band) -> &'static str {
        match (band, form) {
            (Band::Less, Instrument::Ucla3) => self.often_alone,
            (Band::Strong, Instrument::Ucla3) => self.seldom_alone,
            (Band::Less, _) => self.less,
            (Band::Some, _) => self.some,
            (Band::Strong, _) => self.strong,
        }
    }
}

undo! { CheckIn = "a check-in" }

words! {
    /// Check in, answer, and see what the answers say.
    CheckInWords, CHECK_IN {
        title = "Check in",
        lead = "Three questions about support and one about feeling alone. It takes a minute.",
        own_words = "These questions follow the Oslo Social Support Scale (OSSS-3) in what they ask about. The words are our own, not its official wording.",
        stays = "Your answers stay on this device. Once in four weeks is plenty.",
        purpose = "For learning and self-care. Not medical advice, not a diagnosis, not for emergencies.",
        start = "Start",
        begun = "You have begun. Go on where you stopped.",
        go_on = "Go on",
        soon_today = "You checked in today. It is too soon to compare.",
        put_right = "You answered again that day. The later answers count.",
        soon: Count = once(
            "You checked in yesterday. It is too soon to compare.",
            "You checked in {n} days ago. It is too soon to compare.",
        ),
        see_it = "See it",
        answer_anyway = "Answer anyway",
        to_forms = "Answers from an official form",
        to_all = "All check-ins",
        questions: [CheckInQuestion; 4] = [
            CheckInQuestion {
                asks: "If life became really hard, how many people could you lean on?",
                answers: &["Nobody", "One or two", "Three to five", "Six or more"],
            },
            CheckInQuestion {
                asks: "Do people around you want to hear what keeps you busy?",
                answers: &["Not at all", "Not much", "Hard to say", "Quite a bit", "Very much"],
            },
            CheckInQuestion {
                asks: "Something needs carrying or fixing. How easily could you find a hand close to home?",
                answers: &["Very hard", "Hard", "In between", "Easy", "Very easy"],
            },
            CheckInQuestion {
                asks: "How often are you alone more than you would like?",
                answers: &["Hardly ever", "Now and then", "About half the time", "Often", "Nearly always"],
            },
        ],
        nth = "Question {n} of 4",
        next = "Next",
        skip = "Skip this one",
        stop = "Stop. Keep my answers.",
        result_title = "Your check-in",
        thanks = "Thank you.",
        points_to: Bands = Bands {
            less: "These answers point to less support right now.",
            some: "These answers point to some support right now.",
            strong: "These answers point to strong support right now.",
            often_alone: "These answers point to feeling alone more often right now.",
            seldom_alone: "These answers point to rarely feeling alone right now.",
        },
        part_special_person = "A special person",
        part_family = "Family",
        part_friends = "Friends",
        part = "{part}: {number}.",
        alone_is = "Feeling alone: {answer}.",
        form_says = "{form}: {number}. The form goes from {from} to {to}.",
        first = "This is your first. Next time we can compare.",
        second = "One more and we can say what is usual for you.",
        too_soon = "This is less than 28 days after the one before. It is too soon to compare.",
        incomplete = "Some answers are missing, so there is no result. Your answers are saved.",
        same = "That is about the same as your usual.",
        better = "That is a clear change from your usual, for the better.",
        worse = "That is a clear change from your usual.",
        lower = "Lower than last time.",
        more_alone = "More alone than last time.",
        talk_today = "Want to talk to someone today?",
        low = "Support can grow, a little at a time. If you like, see what could help today.",
        see_who = "See who could help",
        lines = "Help lines",
        usual_is = "Your usual is the middle of up to three results before this one.",
        alone_kind = "Feeling alone hurts, and many people know it. You do not have to sort it out by yourself.",
        one_more = "One more question, if you like: feeling alone",
        fill_in = "Fill in what is missing",
        change = "Change my answers",
        answers = "My answers",
        answer = "Answer",
        question = "Question",
        not_answered = "not answered",
        delete = "Delete this check-in",
        done = "Done",
        on_day = "{what}, {day}",
    }
}

words! {
    /// All check-ins, and the line of each kind.
    CheckInsWords, CHECK_INS {
        title = "All check-ins",
        lead = "Each kind is shown by itself. They are never mixed.",
        empty = "No check-ins yet. The first one takes a minute.",
        three = "Three questions about support",
        alone = "Feeling alone",
        // How often one feels alone, inside a sentence, in the order of the codes.
        alone_answers: &'static [&'static str] =
            &["hardly ever", "now and then", "about half the time", "often", "nearly always"],
        since: Count = count("{n} check-in since {month}.", "{n} check-ins since {month}."),
        last = "Last: {result}.",
        same = "About the same as your usual, {usual}.",
        change = "A clear change from your usual, {usual}.",
        bands: Bands = Bands {
            less: "less support",
            some: "some support",
            strong: "strong support",
            often_alone: "more often alone",
            seldom_alone: "rarely alone",
        },
        short_bands: Bands = Bands {
            less: "less",
            some: "some",
            strong: "strong",
            often_alone: "often",
            seldom_alone: "rarely",
        },
        key_usual = "Dashed line: your usual.",
        key_hatched = "Hatched: no clear change.",
        key_turn = "Triangle: a clear change.",
        day = "Day",
        result = "Result",
        in_words = "In words",
        number_band = "{result}, {band}",
        not_in_line = "Saved, but not in the line: less than 28 days after the last one.",
        put_right = "Saved, but not in the line: later answers that day count.",
        not_complete = "Saved, not complete.",
        as_table = "As a table: {what}",
        check_in = "Check in",
    }
}
