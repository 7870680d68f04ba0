//! Answers from forms of others, typed in.

use serde::Serialize;

/// A form of somebody else, of which no question is part of Mainstay.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct FormWords {
    /// Whose it is, and where it was published.
    pub by: &'static str,
    /// What its result is.
    pub total_hint: &'static str,
}

words! {
    /// Answers from somebody else's form, typed in.
    CheckInFormsWords, CHECK_IN_FORMS {
        title = "Answers from an official form",
        edit_title = "Change answers from a form",
        lead = "The questions are not part of Mainstay. Fill in the official form, then type your answers here.",
        which = "Which form do you have?",
        osss3: FormWords = FormWords {
            by: "Oslo Social Support Scale, 3 questions. As in Kocalevent and others, 2018.",
            total_hint: "The sum of the three answers.",
        },
        ucla3: FormWords = FormWords {
            by: "Three-item loneliness scale. Hughes and others, 2004.",
            total_hint: "The sum of the three answers.",
        },
        mspss: FormWords = FormWords {
            by: "Multidimensional Scale of Perceived Social Support, 12 questions. Zimet and others, 1988.",
            total_hint: "The mean of the twelve answers, or their sum from 12 to 84.",
        },
        mmos_ss: FormWords = FormWords {
            by: "Modified MOS Social Support Survey, 8 questions. Moser and others, 2012.",
            total_hint: "The result from 0 to 100, not the sum of the answers.",
        },
        lsns6: FormWords = FormWords {
            by: "Lubben Social Network Scale, 6 questions. Lubben and others, 2006.",
            total_hint: "The sum of the six answers.",
        },
        day = "When did you fill it in?",
        answers = "Your answers, as numbers",
        answers_hint = "You can leave some empty. Then the form is saved but not counted.",
        nth = "Question {n}, from {from} to {to}",
        reversed = "My form counts questions 2 and 3 the other way round: 1 is the best answer",
        total = "Or only the result, from {from} to {to}",
        not_whole = "Type a whole number, or leave it empty.",
        not_number = "Type a number, or leave it empty.",
        out_of_range = "This can only be from {from} to {to}.",
        nothing = "Type your answers, or only the result.",
        both = "Type either the answers or the result, not both.",
    }
}
