//! The first page, thinking of the first people, and made-up ones.

use super::Count;
use super::forms::count;

words! {
    /// The first page.
    WelcomeWords, WELCOME {
        title = "Hello.",
        what = "A quiet place to look after the people in your life.",
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
    /// Made-up people, and what is written down of them, by the numbers of `core/data/made_up.txt`.
    // Invented; the numbers belong to ranges that are never given out.
    SampleWords, SAMPLE {
        names: [&'static str; 14] =
            ["Ana", "Ben", "Chi", "Dee", "Goran", "Ivy", "Mo", "Wren", "Noor", "Tomas", "Lena", "Sam", "Ruth", "Ola"],
        words: &'static [&'static str] = &[
            "+44 7700 900123",
            "the exam",
            "long walks",
            "Has an exam this month. Likes long walks.",
            "her garden",
            "money",
            "A call, and no party.",
            "+44 7700 900456",
            "old bicycles",
            "Cake, and a card by post.",
            "A book about birds",
            "dee@example.com",
            "a talk in spring",
            "chess",
            "our street",
            "Sings next to me at choir.",
            "school",
            "+44 7700 900789",
            "running",
            "Taught me all I know about wood. Paul, her husband, died five years ago.",
            "the allotment",
            "The exam is soon, and she sleeps badly.",
            "the new job",
            "Lent me the ladder, and held it.",
            "the move",
            "Tea at hers, and old photos.",
            "her knee",
            "the interview",
            "A walk",
            "The park gate",
            "Soup at my place",
            "The film at the library",
            "The day Paul died",
            "Send a card a few days before.",
            "Call in the evening, and talk about him if she wants to.",
            "First day at the new job",
            "The day I moved here",
            "Sat with me all evening when I had bad news.",
            "Showed me how to begin again after the bad year.",
            "Dear Ruth, I never told you how much that winter helped me. You asked nothing, and you had time.",
            "Choir",
            "The allotment",
            "ask Mo how the week was",
            "ask at the allotment who waters on Sundays",
            "We laughed so much on the phone that the tea went cold.",
            "Sam came along for the slow run, and we talked the whole way.",
            "Ana and Chi stayed until the last dish was dry.",
            "Ben and Lena painted my kitchen with me. It is still yellow.",
            "I asked for help twice, and it was easy.",
            "Write to Tomas.",
            "More evenings with people than without.",
            "A walk along the river",
            "Music from when I was sixteen",
            "My doctor",
            "+44 1632 960983",
        ],
    }
}
