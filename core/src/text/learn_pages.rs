//! What the short pages say.

use super::{Finding, LearnPageWords};
use crate::route::Topic;

const NETWORK: LearnPageWords = LearnPageWords {
    title: "What a support network is",
    lead: "A support network is the people you can count on, and who can count on you.",
    lines: &[
        "It is informal: friends, family, neighbours, people from work or a class. No one signs up.",
        "A support group is something else. It is a set meeting about one problem that people share.",
        "A professional or somebody in the same situation leads it. There is a time, a place and a plan.",
        "Both can help. You may want one, or the other, or both.",
        "A network does not have to be large. One person is a start.",
        "It changes as life changes. Some people come closer, and some move on.",
        "Look after it in calm times, so that it is there in hard ones.",
    ],
    findings: &[],
};

const GIVES: LearnPageWords = LearnPageWords {
    title: "What it gives",
    lead: "A network gives security, a sense of your own worth, and a place to belong.",
    lines: &[
        "Security: you know who to turn to when something goes wrong.",
        "Self-worth: someone sees what you are good at, and says so.",
        "Belonging: you are part of something, and you would be missed.",
        "Help comes in five kinds: listening, advice, encouragement, a hand, company.",
        "Few people give all five. One listens well, another can mend a bike.",
        "It goes both ways. What you give counts as much as what you get.",
        "When you let someone help you, that can be good for them too.",
    ],
    findings: &[Finding {
        says: "Many studies followed people over time. On average, people with stronger ties had about 50% better \
               odds of living on. Such studies cannot prove the cause, and an average says little about one person.",
        source: "Julianne Holt-Lunstad, Timothy Smith and Bradley Layton, 2010, PLoS Medicine 7.",
    }],
};

const HABITS: LearnPageWords = LearnPageWords {
    title: "Five habits",
    lead: "Five small habits help to keep friendships warm.",
    lines: &[
        "Listen fully. Put other things away, and let the person finish.",
        "Cheer people on. Ask about their goals, and celebrate with them when something works out.",
        "Let people know they matter. Say thank you, and say what for.",
        "Stay in touch. Answer when you can, send a short hello, plan something together.",
        "Share with care. Do not pour everything on one person. \
         Then help is more freely given when you really need it.",
        "You don't have to do all five at once. Pick the one that feels easy today.",
    ],
    findings: &[
        Finding {
            says: "In a set of experiments, people guessed too low how welcome a short hello would be. \
                   The gap was larger when the hello was a surprise, or the two were not close. \
                   Students and other adults in the United States took part.",
            source: "Peggy Liu, SoYon Rim, Lauren Min and Kate Min, 2022, \
                     Journal of Personality and Social Psychology.",
        },
        Finding {
            says: "A small study followed 25 people for 18 months, through a big change in their lives. \
                   Friendships faded more easily than family ties. \
                   Talking kept some friendships going, and doing things together kept others.",
            source: "Sam Roberts and Robin Dunbar, 2015, Human Nature 26.",
        },
        Finding {
            says: "In phone records from one European country, a longer gap was followed by a longer call. \
                   This held for pairs who called less often. The records cannot show why.",
            source: "Kunal Bhattacharya, Asim Ghosh, Daniel Monsivais, Robin Dunbar and Kimmo Kaski, 2017, \
                     EPJ Data Science 6.",
        },
    ],
};

const LISTENING: LearnPageWords = LearnPageWords {
    title: "Listening fully",
    lead: "To listen fully is to be there for one person, and nothing else just then.",
    lines: &[
        "Put your phone away, out of sight. Turn towards the person.",
        "Don't plan your answer while they talk. Let them finish, and let a silence be.",
        "Say back what you heard, in a few words. They can put it right.",
        "Ask one more question before you tell a story of your own.",
        "Do not fix it at once. They may want to be heard first.",
        "Not sure what they want? Ask: do you want ideas, or just company?",
        "You may be tired too. Then say so, and name a better time.",
        "Come back to it later. You could ask: how did it go on Friday?",
    ],
    findings: &[],
};

const UNSPOKEN: LearnPageWords = LearnPageWords {
    title: "Quiet help",
    lead: "Unspoken support is help that no one announces.",
    lines: &[
        "Choose small, everyday things: wash the cups, bring milk along, save a seat.",
        "Make it light. You could say: I made too much soup.",
        "Ask what they think about something they do well. It shows that you trust them.",
        "Tell how you once got through something. You don't have to say that it is meant for them.",
        "Be near without a big talk: a walk, a film, the same table.",
        "Ask first about money, papers, their home or big choices.",
        "If they tell you what they need, go by that. Open help is good help too.",
        "You need no thanks for it, and no one else has to know.",
    ],
    findings: &[Finding {
        says: "Couples kept a diary while one of them faced a big strain. \
               The help that this person did not notice did the most good.",
        source: "Niall Bolger, Adam Zuckerman and Ronald Kessler, 2000, \
                 Journal of Personality and Social Psychology 79.",
    }],
};

const DEEPER: LearnPageWords = LearnPageWords {
    title: "One step deeper",
    lead: "Trust can grow one small step at a time, and in turns.",
    lines: &[
        "Begin light: what you like, how your day was. Then say one thing that matters more.",
        "Share a little, then leave room. See if they share a little too.",
        "If they do, one step deeper is fine. If not, stay there and enjoy that.",
        "Not everything has to go to everybody at once. Choose who fits which part.",
        "Ask before a heavy talk: is now a good time?",
        "Does the same worry come up again and again? Notice it, and be kind to yourself.",
        "Then try another way: one small step, a pleasant plan, or a professional.",
        "When you are in real need, let all this go and ask.",
    ],
    findings: &[
        Finding {
            says: "In experiments, deeper talk between strangers felt less awkward than they expected. \
                   They also felt more connected than they expected. \
                   With friends, family and partners, people guessed more closely how it would be.",
            source: "Michael Kardas, Amit Kumar and Nicholas Epley, 2021, \
                     Journal of Personality and Social Psychology.",
        },
        Finding {
            says: "Over six months, young people who often went over problems with a friend grew closer to them. \
                   Among girls, low mood and worry grew as well. This was not found for boys. \
                   Adults were not part of the study.",
            source: "Amanda Rose, Wendy Carlson and Erika Waller, 2007, Developmental Psychology 43.",
        },
    ],
};

const MEETING: LearnPageWords = LearnPageWords {
    title: "Meeting people",
    lead: "It is easier to get to know people where you see them again.",
    lines: &[
        "Try helping out, a class, a theatre group, a team sport, a gym or a community centre.",
        "Think of peers too: people at work, in your studies, or in a situation like yours.",
        "Choose by what you like to do. Then the time is well spent, whoever comes.",
        "Go more than once, on the same day and at the same hour. Let faces become familiar.",
        "Make the first step tiny: look up the day, walk past, or watch once.",
        "Set a small aim, such as one name or one question. Then you may go home.",
        "Did you like someone? Suggest one small thing, such as a coffee after class.",
        "Someone there may be hoping for a hello too. If the place does not fit, try another.",
    ],
    findings: &[
        Finding {
            says: "It took about 40 to 60 hours together to become casual friends. \
                   Friends took about 80 to 100 hours, and close friends more than 200. \
                   This was a study of 355 people who had moved, and 112 students, in the United States. \
                   Take it as a hint only.",
            source: "Jeffrey Hall, 2018, Journal of Social and Personal Relationships.",
        },
        Finding {
            says: "About 1 person in 6 in the world feels lonely. This is an estimate, and places differ.",
            source: "WHO Commission on Social Connection, 2025, From loneliness to social connection.",
        },
    ],
};

const ONLINE: LearnPageWords = LearnPageWords {
    title: "Safe in groups online",
    lead: "A group online can be good company, and a few habits help to keep you safe.",
    lines: &[
        "Look for clear rules, someone who keeps them, and a kind tone. Read along before you write.",
        "Keep private: your full name, address, workplace, passwords and daily routine. \
         Check what your photos show.",
        "Never send money, gift cards or bank details, however sad or urgent the story is.",
        "Leave if there is pressure, secrets or put-downs. \
         Leave if someone wants you away from your own people.",
        "Leave if a group makes harm look good, or talks you out of seeing a doctor.",
        "You can leave, block or report at any time. You owe no one a reason.",
        "Tell somebody you trust about the people you meet there. Two people see more than one.",
        "Want to meet? Choose a public place by day. Tell someone, and get there and home by yourself.",
    ],
    findings: &[],
};

const ASKING: LearnPageWords = LearnPageWords {
    title: "Asking well",
    lead: "A good ask is small, clear, and easy to say no to.",
    lines: &[
        "Say what, when and how long: could you drive me at three, for half an hour?",
        "Ask one person for one thing. A plain question is easier to answer than a hint.",
        "Make a no easy. You could add: it is fine if now is not a good time.",
        "A no is often about time, and not about you. You can ask someone else.",
        "Spread your asks over several people. Break a big one into pieces.",
        "Say thank you, and later say how it went.",
        "It is okay to have mixed feelings about being helped.",
        "In danger or great need, forget all this. Ask anyone, and ask now.",
    ],
    findings: &[
        Finding {
            says: "In three experiments, people wrote a letter of thanks. \
                   They thought it would feel more awkward and less pleasant to the reader than it did. \
                   These were letters, so a short text may be different.",
            source: "Amit Kumar and Nicholas Epley, 2018, Psychological Science 29.",
        },
        Finding {
            says: "Couples kept a diary for 31 days before a hard event. \
                   On days with help, the person helped felt closer, and also somewhat lower. \
                   This is an average, and people differed a lot.",
            source: "Marci Gleason, Masumi Iida, Patrick Shrout and Niall Bolger, 2008, \
                     Journal of Personality and Social Psychology 94.",
        },
    ],
};

const HELPING: LearnPageWords = LearnPageWords {
    title: "Helping others",
    lead: "Good help begins with a question, and keeps its promises.",
    lines: &[
        "Ask what they would like: someone to listen, ideas, a hand, or company.",
        "Offer something small and clear, such as an hour on Tuesday.",
        "Promise little, and keep it. If you cannot, say so early.",
        "Let them decide. It is their life, and their pace.",
        "Know your limits, and say them kindly: I can talk until nine.",
        "Look after yourself too: sleep, food, and someone who listens to you.",
        "You are not their only help. Ask who else could be there: a friend, a doctor, a help line.",
        "If they may be in danger, call the emergency number now. That is no secret to keep.",
    ],
    findings: &[],
};

const PROFESSIONAL: LearnPageWords = LearnPageWords {
    title: "When to see a professional",
    lead: "Your people and this app can support you, but they never replace a health professional.",
    lines: &[
        "In danger, call the emergency number now. You find it under Help lines.",
        "Do you think about not wanting to live? Tell someone today: a doctor, a help line, someone you trust.",
        "Is someone hurting you, or making you afraid? You deserve help, and it is not your fault.",
        "Have you felt low or afraid on most days for two weeks? Then it is time to talk to a professional.",
        "Go too if sleep stays bad, or if you need drink or drugs to get through.",
        "A doctor is a good place to start. You could say: I am not well, where do I begin?",
        "You can go early, and you don't have to be sure. Take someone along, or a few written words.",
        "This app does not know how you are. No one reads what you write here, so please talk to a person.",
    ],
    findings: &[],
};

words_for! {
    /// The pages.
    LearnPages, LEARN_PAGES, Topic => LearnPageWords {
        network, Network = NETWORK,
        gives, Gives = GIVES,
        habits, Habits = HABITS,
        listening, Listening = LISTENING,
        unspoken, Unspoken = UNSPOKEN,
        deeper, Deeper = DEEPER,
        meeting, Meeting = MEETING,
        online, Online = ONLINE,
        asking, Asking = ASKING,
        helping, Helping = HELPING,
        professional, Professional = PROFESSIONAL,
    }
}
