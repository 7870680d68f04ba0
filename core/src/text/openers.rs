//! Words to begin with, by occasion and closeness.

use super::OccasionWords;
use super::sentences::sentences;

words! {
    /// Openers by occasion. Holes may be left empty: see [`super::fill_clauses`].
    OpenersWords, OPENERS {
        thinking_of_you: OccasionWords = OccasionWords {
            label: "Thinking of you",
            note: "A short hello is often more welcome than we think.",
            closest: sentences![
                "You are on my mind, {name}. How are you really doing?[ And how did {to_ask} go?]",
                "I feel like spoiling you a little. Shall I come by with dinner one evening this week?",
                "Sending you a hug. No need to reply.",
                "I love having you in my life. That's all I wanted to say.",
                "What was the best bit of your day, {name}? I want the small stuff too.",
                "I wish you were sitting here with a cup of tea.[ You could tell me all about {interest}.]",
            ],
            close: sentences![
                "Hi {name}, what has been keeping you busy lately?[ I've been wondering about {goal}.]",
                "I would enjoy an hour with you. Are you up for a walk or a coffee?\
                 [ Or something with {interest}?]",
                "Just a quick hello, {name}. No need to reply, have a good day.",
                "I just thought of something we laughed about. It made my day.",
                "How is this week treating you? I'm happy to listen, or just to chat about nothing.",
                "I hope something nice comes your way soon.[ Good luck with {goal}, I'm cheering you on.]",
            ],
            around: sentences![
                "Hello {name}, how have you been?[ Are you still enjoying {interest}?]",
                "If you fancy a coffee some time, I'd be glad to join you.",
                "A friendly hello to you, {name}. You don't have to answer.",
                "I'm glad we know each other. Have a good week.[ And have fun with {interest}.]",
                "I was thinking of you and wish you well.[ I hope all goes well with {to_ask}.]",
                "It's always nice to run into you, {name}. I just wanted to say so.",
            ],
        },
        after_a_gap: OccasionWords = OccasionWords {
            label: "After a long gap",
            note: "A surprise hello usually means more than we think.",
            closest: sentences![
                "I miss your voice, {name}. When could we have a long, lazy phone call?\
                 [ I want to hear about {goal}.]",
                "Let's pick a day and spend it together. I'll come to you, and I'll bring cake.",
                "However long we go without talking, you matter to me. No answer needed.",
                "I have stories saved up for you, {name}. I bet you have some for me too.",
                "Will you tell me three new things about your life? I'll send you three of mine.",
                "I still smile when I think of our times together.[ And I'd love to know how {to_ask} turned out.]",
            ],
            close: sentences![
                "Hi {name}, I've missed our talks. What's new with you?",
                "How about we catch up over lunch? You pick the place and I'll fit around you.",
                "You popped into my head today and made me smile. No need to reply.",
                "I bet we could pick up right where we left off.[ How far have you got with {goal}?]",
                "I've been wondering how you are. May I ring you one evening?",
                "Some friends stay friends even when it goes quiet, like you and me.\
                 [ Are you still keen on {interest}?]",
            ],
            around: sentences![
                "Hi {name}, it's been a while. How are you?",
                "If you're ever nearby, I'd love to meet and hear what's new.",
                "Hi {name}, you came to mind. I hope you're well.",
                "I saw your name today, and it brought back good memories.\
                 [ I hope you still find time for {interest}.]",
                "I'd love to hear your news some day. No rush at all.[ I'd also like to know how {to_ask} went.]",
                "Time has flown, and I still think of you. All the best to you and yours.",
            ],
        },
        good_news: OccasionWords = OccasionWords {
            label: "Their good news",
            note: "Ask two questions about it, then plan something to mark it.",
            closest: sentences![
                "I'm so happy for you, {name}. How did you find out?",
                "We have to celebrate, and it's on me. When are you free?\
                 [ We could build the day around {interest}.]",
                "I can't stop smiling about your news. No need to reply, just enjoy it.",
                "How does it feel now that it's real? I want the whole story, from the very start.",
                "That's the best news I've had in ages.[ And I believe in you with {goal} too.]",
                "Tell me when you raise a glass. I want to see that smile in person.",
            ],
            close: sentences![
                "That is wonderful, {name}. What was the best moment, and what comes next?",
                "Let me take you out to celebrate. Would an evening next week suit you?",
                "Your news made my day. Enjoy every bit of it, no need to answer.",
                "It couldn't have happened to a nicer friend.[ I hope {goal} brings the next good news.]",
                "I'd like to hear the story behind this when you have a quiet hour.\
                 [ And tell me about {to_ask} too.]",
            ],
            around: sentences![
                "What lovely news, {name}. How long have you been looking forward to this?",
                "Congratulations. If you'd like to celebrate with some cake, it's my treat.",
                "I'm very pleased for you, {name}. All good wishes, no answer needed.",
                "How nice to hear. I hope you get to celebrate with people you like.",
                "That's great.[ I hope it leaves you some time for {interest} as well.]",
                "Good news like yours cheers everyone up. What will you do to celebrate?",
            ],
        },
        hard_news: OccasionWords = OccasionWords {
            label: "A hard time for them",
            note: "Say that it's hard, and offer one small thing or just your company.",
            closest: sentences![
                "I'm so sorry, {name}. Do you want to talk, or shall we just be quiet on the phone together?",
                "This is so much to carry. I can bring food tonight, and stay or go as you like.",
                "My heart goes out to you. I love you, and there's no need to write back.",
                "This is awful, and I won't try to make it sound better. I'm by your side, today and later.",
                "It's a lot at once. Shall I do the calls, the shopping or the washing?[ I can help with {goal} too.]",
                "When it gets too hard, ring me and we'll talk about something else.[ We could talk about {interest}.]",
            ],
            close: sentences![
                "I know this is a hard time, {name}, and I'm very sorry. How is today for you?",
                "That is really hard. May I leave a warm meal at your door this week?",
                "I'm thinking of you, and I'm sad too. No need to reply, now or later.",
                "I don't have clever words for this. I do have time to listen.",
                "It's a rough time, and you don't have to be brave with me.\
                 [ If you want to talk about {to_ask}, I'm here.]",
                "I know this hurts. Would a slow walk be good?[ Or would {interest} do you more good?]",
            ],
            around: sentences![
                "I'm sorry it is hard just now, {name}. Is there a small thing I could do this week?",
                "This must be a hard time. I could pick up some shopping for you, just say the word.",
                "My thoughts are with you and the people close to you. Please don't feel you have to answer.",
                "I don't know the right words, but I wanted you to know how sorry I am.",
                "You have a lot on right now. I'd gladly take something off your hands.[ I could help with {goal} too.]",
                "That is so hard, {name}. If company or a cup of tea would help, just knock.",
            ],
        },
        birthday: OccasionWords = OccasionWords {
            label: "Birthday",
            note: "Short is fine. What counts is that you thought of them.",
            closest: sentences![
                "Your birthday is nearly here, {name}. How would you like to spend it?",
                "May I cook for you or take you out for your birthday? You choose the day.",
                "I'm looking forward to your birthday, {name}. No need to reply.",
                "Happy birthday, dear {name}. What would make today feel special to you?",
                "It's your day, and I'd like to share a bit of it. May I come round with candles and a hug?",
                "The world got better the day you were born. I love you, no reply needed, go and celebrate.",
                "Another year of you, {name}, and I'm thankful for each one.\
                 [ May this one bring you luck with {goal}.]",
                "All my love, wrapped up in one birthday message.[ I hope today has room for {interest}.]",
            ],
            close: sentences![
                "Hi {name}, your birthday is coming up. Do you have plans, or a wish?",
                "I'd like to treat you around your birthday. Would a walk or a meal suit you?",
                "Thinking of you just before your birthday, {name}. No need to answer.",
                "Happy birthday, {name}. How are you spending the day, and what are you wishing for?",
                "Let me treat you for your birthday. Breakfast, a drink or the cinema?\
                 [ Or is it a day for {interest}?]",
                "Cheers to you on your birthday. Put the phone away and have fun, no need to answer.",
                "Here's to a birthday year with more of what you love.[ I'd be so happy to see {goal} work out.]",
                "Today is a good day to say it. You are a great friend, {name}, and I'm glad you were born.",
            ],
            around: sentences![
                "Hello {name}, your birthday is coming up. Will you celebrate?",
                "May I buy you a coffee in the week of your birthday?",
                "I wish you a good week up to your birthday, {name}. You don't have to answer.",
                "A happy birthday to you, {name}. Do you have something nice planned?",
                "Many happy returns. I'd be glad to buy you a coffee to mark the day.",
                "Best wishes on your birthday, {name}. Have a lovely day, no need to reply.",
                "I wish you a very good year.[ I hope it leaves plenty of time for {interest}.]",
                "Happy birthday from me, {name}. I hope someone brings you cake.",
            ],
        },
        birthday_late: OccasionWords = OccasionWords {
            label: "Late birthday wishes",
            note: "Late wishes are welcome too.",
            closest: sentences![
                "A late happy birthday with all my love, {name}. How did you spend it?",
                "I owe you a birthday cake. Which evening can I bring it round?",
                "A late birthday hug for you, {name}. No need to reply.",
                "I hope the coming year is kind to you.[ Good luck with {goal} too.]",
                "I'm a few days late, and just as glad that you were born.",
            ],
            close: sentences![
                "Belated happy birthday, {name}. What was the nicest moment of the day?",
                "Your birthday deserves a second round. Shall we raise a glass next week?",
                "My birthday wishes are late but warm, {name}. No need to write back.",
                "I hope this year brings you plenty of good company.[ And lots of {interest}.]",
                "Birthdays should last a week anyway, so I'm just in time to wish you joy.",
            ],
            around: sentences![
                "Belated good wishes on your birthday, {name}. Did you have a pleasant day?",
                "I heard it was your birthday. May I treat you to a coffee when we meet?",
                "Happy birthday a little late, {name}. You don't have to answer.",
                "I hope you had a lovely day. All the best for the year ahead.",
                "My wishes come a little late, but they are warm.[ Enjoy {interest} this year.]",
            ],
        },
        thanks: OccasionWords = OccasionWords {
            label: "Thanks",
            note: "A thank-you usually means more than its writer expects.",
            closest: sentences![
                "Thank you, {name}, it meant the world to me. Can I ring you and say it properly?",
                "You made things so much easier. I'd love to cook for you. Which evening is good?",
                "Because of you I felt less alone. Thank you with all my heart. No need to answer.",
                "You do kind things as if they were nothing. To me it was everything, so thank you.",
                "I'm so lucky to have you. I won't forget this.[ And I'm thinking of you and {to_ask}.]",
                "Thank you. When you need me, I'll be there.[ I could start with {goal}, if you like.]",
            ],
            close: sentences![
                "Thank you, {name}, that did me a lot of good. What could I do for you?",
                "I'd like to say thanks with a meal or a drink. Will you let me?\
                 [ Or may I help you with {goal}?]",
                "What you did really helped me. Just a big thank you, no reply needed.",
                "It was more than a small favour, {name}. It reminded me that I have good friends. Thank you.",
                "I keep thinking how kind that was. Thank you for being who you are.",
                "That was a real gift to me, so thank you.[ I hope you find just as much joy in {interest}.]",
            ],
            around: sentences![
                "Thank you for your help, {name}. Is there something I can do for you in return?",
                "That was thoughtful of you, thank you. The next coffee is on me, whenever you like.",
                "Just a quick thank you, {name}. It helped, and there's no need to answer.",
                "You didn't have to do that, and I'm grateful that you did.",
                "Your kindness made a real difference to me. I wanted you to know.",
                "Many thanks. People like you make life nicer.[ Enjoy your time with {interest}.]",
            ],
        },
        invitation: OccasionWords = OccasionWords {
            label: "Invitation",
            note: "A clear day or place helps, and so does an easy way to say no.",
            closest: sentences![
                "I'd love some time with you, {name}. What are you doing this weekend?",
                "Come over for supper, just us and no fuss.[ You can tell me about {to_ask} at the table.]",
                "There's always a chair for you in my kitchen. No need to plan or answer, just turn up.",
                "Let's run away for a day, you and me. Sea, hills or sofa, you choose.",
                "I'd love to do whatever you enjoy most, side by side.\
                 [ Will you let me join you for {interest}?]",
            ],
            close: sentences![
                "Hi {name}, which day next week could I borrow you for an hour?",
                "I'd like to have a film night at mine, with too much popcorn. Will you join me?",
                "You're welcome to join my weekend walks. Just turn up, no need to tell me first.",
                "Want to try a new place to eat with me? If it's bad, we can laugh about it.",
                "I'm in the mood for something fun, and I thought of you first.\
                 [ Could you get me into {interest}?]",
                "Shall we get on with our own things in one room?[ You could work on {goal}, and I'll make tea.]",
            ],
            around: sentences![
                "Hello {name}, would you like a short break and a chat some day?",
                "I could let you know when a few of us next meet. You would be very welcome.",
                "If you see me out and about, come and say hello. It's an open invitation, no answer needed.",
                "I might go for a stroll at lunch one of these days. Come along if it suits you.",
                "It would be nice to talk a little longer some time.[ I'd enjoy hearing about {interest}.]",
                "Would you like to sit together at the next event, {name}? A no is perfectly fine.",
            ],
        },
        reply_late: OccasionWords = OccasionWords {
            label: "A late reply",
            note: "Say once that it is late, then get to the nice part.",
            closest: sentences![
                "Sorry it took me so long, {name}. How are you now?[ And how did {to_ask} go?]",
                "Late reply, big plan. Shall I come over and answer in person, with biscuits?",
                "I read your message more than once, and it did me good. No need to write back.",
                "Here I am, late but with lots to tell. Is tonight good for a call, {name}?",
                "Sorry this took a while. You are dear to me, even when I'm quiet.",
                "I'm slow, but I think of you. Tell me all your news.[ What's the latest with {goal}?]",
            ],
            close: sentences![
                "Hi {name}, this is a late answer. What has happened since you wrote?",
                "I'm slow to reply, but quick to meet. Can I tempt you with a bite to eat this week?",
                "Thanks for your message, it made me smile. No need to answer this one.",
                "Sorry for the late reply, {name}. I was glad to hear from you, and I still am.",
                "Your message deserves a proper answer, so here it comes, a bit late.\
                 [ First, how is {goal} going?]",
            ],
            around: sentences![
                "Hello {name}, my reply is a little late. Is this still open, or is it sorted by now?",
                "I'm answering later than planned. If it helps, we could settle it in a quick call.",
                "Thank you for your message, and sorry for the wait. No reply needed.",
                "Here is a late but friendly answer. I hope your week is going well.",
                "Your message was a nice surprise, {name}. Sorry I'm slow.[ I hope you had time for {interest}.]",
                "It took me some time to write back. I'm glad you got in touch.",
            ],
        },
    }
}
