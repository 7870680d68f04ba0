//! Words to begin with, by occasion and closeness.

use super::OccasionWords;
use super::sentences::sentences;

words! {
    /// Openers by occasion. Holes may be left empty: see [`super::fill_clauses`].
    OpenersWords, OPENERS {
        thinking_of_you: OccasionWords = OccasionWords {
            label: "Thinking of you",
            note: "A short hello is often more welcome than we think, surprises above all \
                   (Liu and others, 2022).",
            closest: sentences![
                "You are on my mind, {name}. How are you really doing?[ And how did {to_ask} go?]",
                "I feel like spoiling you a little. Shall I come by with dinner one evening this week?",
                "Here is a hug by message. You don't have to write back, I only wanted you to have it.",
                "I love having you in my life. Nothing else to report, that was all.",
                "What was the best bit of your day, {name}? I want the small stuff too.",
                "I wish you were sitting here with a cup of tea.[ You could tell me all about {interest}.]",
            ],
            close: sentences![
                "Hi {name}, what has been keeping you busy lately?[ I've been wondering about {goal}.]",
                "I would enjoy an hour with you. Are you up for a walk or a coffee?\
                 [ Or something with {interest}?]",
                "A quick wave from me, {name}. It wants nothing back, it just wishes you a good day.",
                "I was thinking of the things we have laughed about. It made my day a bit lighter.",
                "How is this week treating you? I'm happy to listen, or just to chat about nothing.",
                "I hope something nice turns up for you soon.[ Good luck with {goal}, I'm cheering from here.]",
            ],
            around: sentences![
                "Hello {name}, how have you been?[ Are you still enjoying {interest}?]",
                "If you ever need a parcel taken in or a small favour done, I'm glad to help.",
                "Just saying a friendly hello, {name}. Please don't feel you have to answer.",
                "I'm glad we know each other. Have a pleasant week.[ And have fun with {interest}.]",
                "You came to mind, so I'm sending you good wishes.[ I hope all is well with {to_ask}.]",
                "It's always nice to run into you, {name}. I just thought I would say so.",
            ],
        },
        after_a_gap: OccasionWords = OccasionWords {
            label: "After a long gap",
            note: "People guess too low how glad others are about a surprise hello (Liu and others, 2022).",
            closest: sentences![
                "I miss your voice, {name}. When could we have a long, lazy phone call?\
                 [ I want to hear about {goal}.]",
                "Let's pick a day and spend it together. I'll come to you, and I'll bring cake.",
                "However long we go without talking, you matter to me just the same. No answer needed.",
                "I have stories saved up for you, {name}. I bet you have some for me too.",
                "Will you tell me three new things about your life? I'll send you three of mine.",
                "I still smile when I think of our times together.[ And I'd love to know how {to_ask} turned out.]",
            ],
            close: sentences![
                "Hi {name}, it has been a while and I'm curious. What has changed for you?",
                "How about we catch up over lunch? You pick the place and I'll fit around you.",
                "You popped into my head after all this time, and it was a happy thought. A reply is optional.",
                "I have a feeling we could pick up right where we stopped.[ How far have you got with {goal}?]",
                "I wonder where life has taken you. May I ring you one evening, just to hear?",
                "Some friends stay friends even when it goes quiet, like you and me.\
                 [ Are you still keen on {interest}?]",
            ],
            around: sentences![
                "Hello {name}, we have not spoken for some time. How are things on your side?",
                "If you are ever nearby, I would be glad to meet you and hear what's new.",
                "Greetings after a long while, {name}. I just wanted to wish you well, nothing more.",
                "I saw your name today, and it brought back good memories.\
                 [ I hope you still find time for {interest}.]",
                "I'd be pleased to have your news some day, with no rush at all.\
                 [ I'd also like to know how {to_ask} went.]",
                "Time has gone by, and I still think of you kindly. All the best to you and yours.",
            ],
        },
        good_news: OccasionWords = OccasionWords {
            label: "Their good news",
            note: "Ask two questions about it, then plan something to mark it.",
            closest: sentences![
                "{name}, I could dance. How did you find out, and who did you tell first?",
                "We have to celebrate, and it's on me. When are you free?\
                 [ We could build the day around {interest}.]",
                "I'm so happy for you that it shows on my face. Don't write back now, just enjoy it.",
                "How does it feel now that it's real? I want the whole story, from the very start.",
                "Your joy is my joy today.[ And I believe in you with {goal} just as much.]",
                "Save me a seat when you raise a glass. I need to see you beam in person.",
            ],
            close: sentences![
                "That is wonderful, {name}. What was the best moment, and what comes next?",
                "Let me take you out and toast to this. Does an evening next week suit you?",
                "Your news made my whole day brighter. Enjoy every bit of it, you need not answer.",
                "I read your news twice and grinned both times. Where were you when you heard?",
                "This could not happen to a nicer friend.[ I hope {goal} brings the next good news.]",
                "I'd like to hear the story behind this when you have a quiet hour.\
                 [ And tell me about {to_ask} too.]",
            ],
            around: sentences![
                "What lovely news, {name}. How long have you been looking forward to this?",
                "Congratulations. If you would like to mark it with a slice of cake, it's my treat.",
                "I'm very pleased for you, {name}. These are just my good wishes, no answer expected.",
                "It was nice to hear this. I hope you get to celebrate with people you like.",
                "That is great to know.[ I hope it leaves you some time for {interest} as well.]",
                "Good news like yours cheers up everyone around. What will you do to celebrate?",
            ],
        },
        hard_news: OccasionWords = OccasionWords {
            label: "Their hard news",
            note: "Say that it is hard, and offer one small thing or just your company.",
            closest: sentences![
                "I'm so sorry, {name}. Do you want to talk, or shall we just be quiet on the phone together?",
                "This is so much to carry. I can bring food tonight, and stay or go as you like.",
                "My heart hurts with you. I love you, and you don't need to write anything back.",
                "This is awful, and I won't try to make it sound better. I'm by your side, today and later.",
                "It's a heavy time. Shall I do the calls, the shopping or the washing?\
                 [ I can help with {goal} too.]",
                "When it gets too hard, ring me and we'll talk of other things.\
                 [ We could talk about {interest}.]",
            ],
            close: sentences![
                "I just heard, {name}, and I'm very sorry. How is today for you?",
                "That is really hard. May I leave a warm meal at your door this week?",
                "I'm thinking of you and I'm sad with you. No need to reply, now or later.",
                "I have no clever words for something this hard. I do have time and two good ears.",
                "It's a rough time, and you don't have to be brave with me.\
                 [ If you want to talk about {to_ask}, I'm here.]",
                "I know this hurts. Would a slow walk be good?[ Or would {interest} be a better rest for you?]",
            ],
            around: sentences![
                "I was sorry to hear your news, {name}. Is there a small thing I could do this week?",
                "This must be a hard time. I could pick up some shopping for you, just say the word.",
                "My warm thoughts are with you and the people close to you. Please don't trouble to answer.",
                "I don't know the right words, but I wanted you to know how sorry I am.",
                "You have a lot on right now. I'd gladly take over a task for a while.\
                 [ That goes for {goal} too.]",
                "That is sad and hard, {name}, and I feel for you. \
                 If company or a cup of tea would help, just knock.",
            ],
        },
        birthday: OccasionWords = OccasionWords {
            label: "Birthday",
            note: "Short is fine. What counts is that you thought of them.",
            closest: sentences![
                "Happy birthday, dear {name}. What would make today feel special to you?",
                "It's your day, and I'd like to share a bit of it. May I come round with candles and a hug?",
                "The world got better the day you were born. I love you, no reply needed, go and celebrate.",
                "Another year of you, {name}, and I'm thankful for each one.\
                 [ May this one bring you luck with {goal}.]",
                "I'm singing to you right now, badly and with all my heart. Can I call and do it live?",
                "All my love, wrapped up in one birthday message.[ I hope today has room for {interest}.]",
            ],
            close: sentences![
                "Happy birthday, {name}. How are you spending the day, and what are you wishing for?",
                "Let me treat you for your birthday. Breakfast, a drink or the cinema?\
                 [ Or is it a day for {interest}?]",
                "Cheers to you on your birthday. Put the phone away and have fun, this needs no answer.",
                "I hope today brings good food, kind words and not one chore. You deserve a fine birthday.",
                "Here's to a birthday year with more of what you love.[ I'd be so happy to see {goal} work out.]",
                "Today is a good day to say it. You are a great friend, {name}, and I'm glad you were born.",
            ],
            around: sentences![
                "A happy birthday to you, {name}. Do you have something nice planned?",
                "Many happy returns. I'd be glad to buy you a coffee to mark the day.",
                "Best wishes on your birthday, {name}. Have a lovely time, there is no need to reply.",
                "I hear it's your birthday today. I hope it's a cheerful one.",
                "May the new year of your life be a good one.[ I hope it leaves plenty of hours for {interest}.]",
                "Birthday greetings from me, {name}. I hope someone brings you cake.",
            ],
        },
        birthday_late: OccasionWords = OccasionWords {
            label: "Late birthday wishes",
            note: "Late wishes are welcome too.",
            closest: sentences![
                "{name}, your birthday is over but my love for you is not. How did you spend it?",
                "I owe you a birthday cake. Which evening can I bring it round?",
                "A late hug for your birthday, {name}. Just take it, there is nothing to answer.",
                "Let your new year of life be a kind one.[ May it be good to {goal} too.]",
                "I'm glad you were born, and a few days later I'm still glad.",
            ],
            close: sentences![
                "Belated happy birthday, {name}. What was the nicest moment of the day?",
                "Your birthday deserves a second round. Shall we raise a glass next week?",
                "Warm wishes that took the slow road to you, {name}. They need no reply.",
                "I hope your new year brings you plenty of good company.[ And lots of {interest}.]",
                "Birthdays should last a week anyway, so I'm just in time to wish you joy.",
            ],
            around: sentences![
                "Belated good wishes on your birthday, {name}. Did you have a pleasant day?",
                "I heard it was your birthday. May I treat you to a coffee when we meet?",
                "A late but friendly happy birthday, {name}. No need to write back.",
                "I hope you were well celebrated. All the best for the year ahead.",
                "My wishes come a little late, and they are meant well.[ Enjoy {interest} this year.]",
            ],
        },
        thanks: OccasionWords = OccasionWords {
            label: "Thanks",
            note: "Thank-you notes please readers more, and feel less awkward to them, \
                   than writers expect (Kumar and Epley, 2018).",
            closest: sentences![
                "Thank you, {name}, it meant the world to me. Can I ring you and say it properly?",
                "You made my load lighter, and I felt it. I'd love to cook for you, which evening is good?",
                "Because of you I felt less alone. Thank you with all my heart, there is nothing to answer.",
                "You do kind things as if they were nothing. To me it was everything, so thank you.",
                "I'm so lucky to have you. I won't forget this.\
                 [ And I'm still with you when it comes to {to_ask}.]",
                "Thank you. When you need me, I'll be there with both hands.\
                 [ I could start with {goal}, if you like.]",
            ],
            close: sentences![
                "Thank you, {name}, that did me a lot of good. What could I do to make you smile back?",
                "I'd like to say thanks with a meal or a drink. Will you let me?\
                 [ Or may I help you with {goal}?]",
                "What you did made things easier for me. Just take this thank you and keep it.",
                "It was more than a small favour, {name}. It reminded me that I have good friends. Thank you.",
                "I keep thinking how kind that was. Thank you for being who you are.",
                "That was a real gift to me, so thank you.[ I hope you find just as much joy in {interest}.]",
            ],
            around: sentences![
                "Thank you for your help, {name}. Is there something I can do for you in return?",
                "That was thoughtful of you, thank you. The next coffee is on me, whenever you like.",
                "This is a short note to say thanks, {name}. It helped, and you needn't answer.",
                "You didn't have to do that, and I'm grateful that you did.",
                "Your kindness made a real difference to me. I wanted you to know.",
                "Many thanks. People like you make this a nicer place to be.[ Enjoy your time with {interest}.]",
            ],
        },
        invitation: OccasionWords = OccasionWords {
            label: "Invitation",
            note: "A clear day or place helps, and so does an easy way to say no.",
            closest: sentences![
                "I want some time with you, {name}. What are you doing this weekend?",
                "Come over for supper, just us and no fuss.[ You can tell me about {to_ask} at the table.]",
                "There's always a chair for you in my kitchen. No need to plan or answer, just turn up.",
                "Let's run away for a day, you and me. Sea, hills or sofa, you choose.",
                "Would you like to do something silly together? I'm open to your very worst idea.",
                "I'd love to do whatever you enjoy most, side by side.\
                 [ Will you let me join you for {interest}?]",
            ],
            close: sentences![
                "Hi {name}, which day next week could I borrow you for an hour?",
                "I'd like to have a film night at mine, with too much popcorn. Will you join me?",
                "You are welcome on my walks any weekend. Come if you fancy it, no need to tell me first.",
                "Want to try a new place to eat with me? If it's bad, we can laugh about it.",
                "I'm in the mood for something fun, and I thought of you first.\
                 [ Could you get me into {interest}?]",
                "Shall we get on with our own things in one room?[ You could work on {goal}, and I'll make tea.]",
            ],
            around: sentences![
                "Hello {name}, would you care for a short break and a chat some day?",
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
                "My answer comes late, and with love. How are you now, {name}?[ And what became of {to_ask}?]",
                "Late reply, big plan. Shall I come over and answer in person, with biscuits?",
                "I read your message more than once, and it did me good. This late answer needs none back.",
                "Here I am, late but with lots to tell. Is tonight good for a call, {name}?",
                "Sorry this took a while. You are dear to me, also when I'm quiet.",
                "Slow fingers, warm heart. I want to hear all that came after.[ What's the latest with {goal}?]",
            ],
            close: sentences![
                "Hi {name}, this is a late answer. What has happened since you wrote?",
                "I'm slow to reply, but quick to meet. Can I tempt you with a bite to eat this week?",
                "Thanks for waiting, and for a message that made me smile. It's fine to leave it here.",
                "Sorry for the late reply, {name}. I was glad to hear from you, and I still am.",
                "Your message deserves a proper answer, so here it comes, a bit late.\
                 [ First, how is {goal} going?]",
                "This reply took the long way round. May I call and tell you the rest?\
                 [ Then I can ask about {interest} too.]",
            ],
            around: sentences![
                "Hello {name}, my reply is a little late. Is this still open, or is it sorted by now?",
                "I'm answering later than planned. If it helps, we could settle it in a quick call.",
                "Thank you for your message, and sorry for the wait. It was good to read, no reply needed.",
                "Here is a late but friendly answer. I hope your week is going well.",
                "Your note was a nice surprise, {name}, and this is my slow reply.\
                 [ I hope you had time for {interest}.]",
                "It took me some time to write back. I'm happy that you got in touch.",
            ],
        },
    }
}
