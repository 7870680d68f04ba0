//! The first page, thinking of the first people, and made-up ones.

use super::Count;
use super::forms::count;

words! {
    /// The first page.
    WelcomeWords, WELCOME {
        title = "Hello.",
        what = "This is a quiet place to look after the people side of your life.",
        where_it_stays = "What you write stays on this device. No account. No one else can see it.",
        question = "What would help most today?",
        door_support = "I could use support now",
        door_people = "Stay in touch with my people",
        door_grow = "Get to know more people",
        door_look = "Just look around",
        have_backup = "I have a backup file",
        about = "About Mainstay",
    }
}

words! {
    /// Thinking of the first people.
    ThinkWords, THINK {
        title = "Who did you last chat with?",
        hint = "A first name or nickname is fine.",
        name = "Name",
        add = "Add",
        added = "Added",
        n_here: Count = count("You have {n} person here. One hello?", "You have {n} people here. One hello?"),
        to_today = "Go to Today",
        more_ways = "More ways to think of someone",
        prompts: [&'static str; 5] = [
            "Who would love your good news?",
            "Who would help if you were ill?",
            "Who do you like doing things with?",
            "Who knows things you don't?",
            "Who do you see often, but hardly know?",
        ],
        no_one = "No one comes to mind. That's okay.",
    }
}

words! {
    /// Made-up people.
    // Invented people; the number belongs to a range that is never given out.
    SampleWords, SAMPLE {
        names: [&'static str; 8] = ["Ana", "Ben", "Chi", "Dee", "Goran", "Ivy", "Mo", "Wren"],
        note = "Has an exam this month. Likes long walks.",
        phone = "+44 7700 900123",
        goal = "the exam",
        interest = "long walks",
        ask_about = "the exam",
        plan = "A walk",
        place = "The park gate",
        weekly = "Choir",
        small_step = "ask Mo how the week was",
        good = "We laughed so much on the phone that the tea went cold.",
    }
}
