//! Questions that go one step deeper.

use serde::Serialize;

use super::Sentences;
use super::sentences::sentences;

/// How many depths the deck of questions has.
pub const DEPTHS: usize = 4;

/// How many questions a depth has.
const OF_DEPTH: usize = 10;

/// A depth of the deck.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct DepthWords {
    /// What it is called.
    pub label: &'static str,
    /// When it fits.
    pub hint: &'static str,
    /// Its questions.
    pub questions: Sentences,
}

words! {
    /// Forty questions by depth, from light to close.
    QuestionsWords, QUESTIONS {
        light: DepthWords = DepthWords {
            label: "Light",
            hint: "Fits anyone, also people you hardly know.",
            questions: sentences![
                "Which smell takes you back to a place you like?",
                "What do you put on bread when no one is looking?",
                "Which sound in your street do you like best?",
                "What food did you learn to like late?",
                "How do you like to spend the first ten minutes of the day?",
                "What is the oldest thing you use every week?",
                "What do you look forward to when the season changes?",
                "Which song do you know by heart without ever trying to learn it?",
                "If you had a tiny shop, what would be in the window?",
                "Which spot near your home is worth a detour?",
            ],
        },
        everyday: DepthWords = DepthWords {
            label: "Everyday",
            hint: "When there is time for more than a hello.",
            questions: sentences![
                "Which part of your week do you enjoy most at the moment?",
                "What is on your mind most these days?",
                "What went better than you thought it would lately?",
                "Who do you see a lot right now, and what do you do together?",
                "What would you use an extra free hour for?",
                "Which chore has got on your nerves most this month?",
                "How do you wind down when a day has been too long?",
                "What are you learning just now, on purpose or by accident?",
                "How are your days different from a year ago?",
                "What would make the coming week a little easier for you?",
            ],
        },
        personal: DepthWords = DepthWords {
            label: "Personal",
            hint: "When you know each other a bit and have time to listen.",
            questions: sentences![
                "How did your family celebrate when something good happened?",
                "Which place did you find hardest to leave?",
                "Who taught you something that you still use today?",
                "What did you want to become when you were ten, and what is left of it?",
                "Which choice are you glad you made, even though it was hard?",
                "What would you like to have more of in your life in a few years?",
                "Which belief of yours has grown stronger with the years?",
                "What are you quietly proud of that few people know about?",
                "When in your life did you feel most like yourself?",
                "Which dream have you put away for later, and do you still think about it?",
            ],
        },
        close: DepthWords = DepthWords {
            label: "Close",
            hint: "For people you trust, in a quiet moment, and with no push to answer.",
            questions: sentences![
                "What do you worry about when you can't sleep?",
                "How can I tell that you're having a hard time when you don't say so?",
                "Who do you miss, and what would you tell them?",
                "What makes you feel loved, even if it's a tiny thing?",
                "Which moment would you like to live again, and do differently?",
                "When you are sad, what helps, and what would you rather I left alone?",
                "How has your idea of love changed over the years?",
                "What are you a little afraid of in the years ahead?",
                "What have you forgiven, and what is taking longer?",
                "What have we been through together that you still think about?",
            ],
        },
    }
}

impl QuestionsWords {
    /// The depths, from light to close.
    pub const fn depths(&self) -> [&DepthWords; DEPTHS] {
        [&self.light, &self.everyday, &self.personal, &self.close]
    }

    /// The words of a depth, from 0; beyond the last, the last.
    pub const fn of_depth(&self, depth: usize) -> &DepthWords {
        match depth {
            0 => &self.light,
            1 => &self.everyday,
            2 => &self.personal,
            _ => &self.close,
        }
    }

    /// A question by its number in the whole deck, from 0.
    pub fn get(&self, nth: usize) -> Option<&'static str> {
        let depth = self.depths().get(nth / OF_DEPTH).copied()?;
        depth.questions.get(nth % OF_DEPTH)
    }
}
