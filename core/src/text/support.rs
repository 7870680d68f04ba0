//! Support: who could help, a message for anyone, and what one can do alone.

words! {
    /// Support and its pages.
    SupportWords, SUPPORT {
        title = "What would help right now?",
        now = "I need someone now",
        kinds = "I could use support",
        offer = "Someone could use mine",
        message = "A message you can change",
        alone = "Things I can do on my own",
        all_lines = "Help lines by country",
        your_people = "Your people",
        no_one_noted = "You haven't said who is good at this. You can still ask, or try one of these.",
        places = "Places and services",
        places_listening: [&'static str; 2] = [
            "Your doctor, or a counsellor they recommend.",
            "A peer group for what you're going through. Ask at a health centre or library.",
        ],
        places_advice: [&'static str; 3] = [
            "A library: ask at the desk who would know.",
            "An advice centre for money, housing or rights.",
            "Someone who has done it before: a neighbour, a colleague, a group online.",
        ],
        places_encouragement: [&'static str; 3] = [
            "A mentor or a former teacher.",
            "A peer group, where people know your situation.",
            "A counsellor, for a view from outside.",
        ],
        places_hand: [&'static str; 3] = [
            "A neighbour, for something small.",
            "A community centre or faith group: many keep a list of helpers.",
            "Your town's social service, for lasting help.",
        ],
        places_company: [&'static str; 3] = [
            "A place you have been before: go at the same time again.",
            "A library, a park bench, a class that is open today.",
            "A community centre: ask what is on this week.",
        ],
        ask_listening = "Hi, could you chat for 15 minutes today or tomorrow? I'd like someone to listen. It's fine to say no.",
        ask_advice = "Hi, do you know how this works, or who I could ask? Two minutes is plenty. It's fine if not.",
        ask_encouragement = "Hi, may I have your honest view on something? A few words are enough. It's fine to say no.",
        ask_hand = "Hi, could you lend me a hand with something for half an hour this week? It's fine to say no.",
        ask_company = "Hi, would you like some company this week? A short walk is enough for me. It's fine to say no.",
    }
}

words! {
    /// Not sure what would help.
    HelpChooseWords, HELP_CHOOSE {
        title = "Help me choose",
        listening = "Would it help to say it out loud to someone?",
        hand = "Is there something to carry, fetch or get done?",
        advice = "Do you need to know how something works, or who to ask?",
        encouragement = "Would an honest view or a cheer help?",
        yes = "Yes",
        no = "No",
    }
}

words! {
    /// A message for anyone.
    MessageWords, MESSAGE {
        title = "Write to anyone",
        lead = "Change it as you like, copy it, and paste it where you talk to them.",
        start = "Hi, today is a hard day. You don't need to fix anything. It would help to hear from you. It's fine if now is not a good time.",
    }
}

words! {
    /// Things I can do on my own.
    AloneWords, ALONE {
        title = "Things I can do on my own",
        things: [&'static str; 4] = [
            "Sit where people are: a library, a park bench.",
            "Step outside for five minutes.",
            "Listen to a voice you like: radio, a podcast.",
            "Write it down, anywhere.",
        ],
    }
}
