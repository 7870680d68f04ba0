//! Someone could use mine: who may need something, and small offers by kind and closeness.

use serde::Serialize;

use super::Sentences;
use super::sentences::sentences;
use crate::model::Kind;

/// Two offers of one kind, by closeness. Each is one small thing with an easy no; holes as in the openers.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Offers {
    /// For whoever is Closest or Close.
    pub near: Sentences,
    /// For people around me.
    pub around: Sentences,
}

words_for! {
    /// Offers by kind.
    OffersWords, OFFERS, Kind => Offers {
        listening, Listening = Offers {
            near: sentences![
                "Hi {name}, I have half an hour this evening. Shall I ring you and just listen? A no is fine.",
                "Would a walk do you good this week? You talk, I listen. It's fine to say no.",
            ],
            around: sentences![
                "Hi {name}, would ten minutes on the phone help this week? I'm happy to listen. A no is fine.",
                "If you'd like someone to listen, I'm free for a coffee this week. It's fine to say no.",
            ],
        },
        advice, Advice = Offers {
            near: sentences![
                "Hi {name}, may I look something up for you? A number, a form, opening hours. A no is fine.",
                "Shall I read up on something and send you the short version?[ On {to_ask}, perhaps?] It's fine to say no.",
            ],
            around: sentences![
                "Hi {name}, I have a quiet hour this week. May I look something up for you? A no is fine.",
                "Shall I ask around who might know?[ About {to_ask}, perhaps?] It's fine to say no.",
            ],
        },
        encouragement, Encouragement = Offers {
            near: sentences![
                "Hi {name}, may I send you a kind word each morning this week? A no is fine.",
                "I believe in you, and I'm on your side.[ I'm thinking of you and {to_ask}.] No need to answer.",
            ],
            around: sentences![
                "Hi {name}, would a second pair of eyes help with something this week? A no is fine.",
                "I'm keeping my fingers crossed for you.[ I have {to_ask} in mind too.] No need to answer.",
            ],
        },
        hand, Hand = Offers {
            near: sentences![
                "Hi {name}, I'm cooking this week. May I leave a portion at your door? A no is fine.",
                "I have an hour at the weekend. Dishes, a lift or an errand? It's fine to say no.",
            ],
            around: sentences![
                "Hi {name}, may I bring you something from the shops this week? A no is fine.",
                "Could you use a lift or an errand done? I have half an hour. It's fine to say no.",
            ],
        },
        company, Company = Offers {
            near: sentences![
                "Hi {name}, shall I come by for half an hour? We don't need to talk. A no is fine.",
                "Shall I come along, so that you don't have to go alone?[ To {to_ask}, perhaps?] It's fine to say no.",
            ],
            around: sentences![
                "Hi {name}, would you like a short walk or a coffee this week? A no is fine.",
                "Would you like company somewhere this week? I could come along. It's fine to say no.",
            ],
        },
    }
}

words_for! {
    /// The five kinds as whoever gives them says it.
    GivesWords, GIVES, Kind => &'static str {
        listening, Listening = "Listen",
        advice, Advice = "Look something up",
        encouragement, Encouragement = "Encourage",
        hand, Hand = "Give a hand",
        company, Company = "Keep company",
    }
}

words! {
    /// Someone could use mine.
    OfferWords, OFFER {
        lead = "This is from what you wrote down. Offer one small thing that is easy to turn down.",
        nobody = "Nothing you wrote down says that someone needs something now.",
        quietly = "Help that nobody has to notice does good too.",
        hard_news = "Hard news on {day}",
        someone_else = "Someone else",
        title = "Offer {name} something",
        what = "What could you offer?",
        gives: GivesWords = GIVES,
        offers: OffersWords = OFFERS,
    }
}
