//! Questions that go one step deeper.

/// How many depths the deck of questions has.
pub const DEPTHS: usize = 4;

words! {
    /// Forty questions by depth, from light to close.
    Questions, QUESTIONS {
        labels: [&'static str; DEPTHS] = ["Light", "Everyday", "Personal", "Close"],
        hints: [&'static str; DEPTHS] = [
            "Fits anyone, also people you hardly know.",
            "When there is time for more than a hello.",
            "When you know each other a bit and have time to listen.",
            "For people you trust, in a quiet moment, and with no push to answer.",
        ],
        light: [&'static str; 10] = [
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
        everyday: [&'static str; 10] = [
            "Which part of your week do you enjoy most at the moment?",
            "What takes up most room in your head these days?",
            "What went better than you thought it would lately?",
            "Who do you see a lot right now, and what do you do together?",
            "What would you use an extra free hour for?",
            "Which chore has got on your nerves most this month?",
            "How do you wind down when a day has been too long?",
            "What are you learning just now, on purpose or by accident?",
            "How are your days different from a year ago?",
            "What would make the coming week a little easier for you?",
        ],
        personal: [&'static str; 10] = [
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
        close: [&'static str; 10] = [
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
    }
}

impl Questions {
    /// The ten questions of a depth, from 0; beyond the last, the last.
    pub fn of_depth(&self, depth: usize) -> &[&'static str; 10] {
        match depth {
            0 => &self.light,
            1 => &self.everyday,
            2 => &self.personal,
            _ => &self.close,
        }
    }

    /// A question by its number in the whole deck, from 0.
    pub fn get(&self, nth: usize) -> Option<&'static str> {
        (nth < 10 * DEPTHS).then(|| self.of_depth(nth / 10).get(nth % 10).copied()).flatten()
    }
}
