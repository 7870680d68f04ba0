//! The addresses of a hello: what to write, and what to ask about.

use super::query::{id, value};
use crate::model::{Occasion, PersonId, ToAskId};

/// A page for a hello.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HelloPage {
    /// Write to a person, and what about.
    Write(PersonId, About),
    /// Thank a person.
    Thank(PersonId),
    /// Offer a person something.
    Offer(PersonId),
    /// Questions that go one step deeper, perhaps for a person.
    Questions(Option<PersonId>),
    /// Something more to ask a person about.
    NewToAsk(PersonId),
    /// Change something to ask about.
    EditToAsk(ToAskId),
}

impl HelloPage {
    pub(super) fn parse(parts: &[&str], query: &str) -> Option<Self> {
        Some(match parts {
            ["people", id, "hello"] => Self::Write(id.parse().ok()?, About::from_query(query)),
            ["people", id, "thank"] => Self::Thank(id.parse().ok()?),
            ["people", id, "offer"] => Self::Offer(id.parse().ok()?),
            ["questions"] => Self::Questions(id(query, "for")),
            ["people", id, "ask-about"] => Self::NewToAsk(id.parse().ok()?),
            ["ask-about", id] => Self::EditToAsk(id.parse().ok()?),
            _ => return None,
        })
    }

    /// The address of this page.
    pub fn href(self) -> String {
        match self {
            Self::Write(id, about) => format!("#/people/{id}/hello{}", about.query()),
            Self::Thank(id) => format!("#/people/{id}/thank"),
            Self::Offer(id) => format!("#/people/{id}/offer"),
            Self::Questions(None) => "#/questions".into(),
            Self::Questions(Some(id)) => format!("#/questions?for={id}"),
            Self::NewToAsk(id) => format!("#/people/{id}/ask-about"),
            Self::EditToAsk(id) => format!("#/ask-about/{id}"),
        }
    }
}

/// What a message to someone is about.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum About {
    /// Whatever lies nearest.
    #[default]
    Anything,
    /// An occasion.
    Occasion(Occasion),
    /// A question of the deck, by its number.
    Question(usize),
    /// Something to ask about.
    ToAsk(ToAskId),
    /// One of their goals, by its place.
    Goal(usize),
    /// One of their interests, by its place.
    Interest(usize),
}

impl About {
    fn from_query(query: &str) -> Self {
        let number = |key| value(query, key).and_then(|number| number.parse::<usize>().ok());
        let occasion = value(query, "about").and_then(|key| Occasion::from_key(&key));
        let to_ask = id(query, "ask");
        occasion
            .map(Self::Occasion)
            .or_else(|| to_ask.map(Self::ToAsk))
            .or_else(|| number("question").map(Self::Question))
            .or_else(|| number("goal").map(Self::Goal))
            .or_else(|| number("interest").map(Self::Interest))
            .unwrap_or_default()
    }

    fn query(self) -> String {
        match self {
            Self::Anything => String::new(),
            Self::Occasion(occasion) => format!("?about={}", occasion.key()),
            Self::Question(nth) => format!("?question={nth}"),
            Self::ToAsk(id) => format!("?ask={id}"),
            Self::Goal(nth) => format!("?goal={nth}"),
            Self::Interest(nth) => format!("?interest={nth}"),
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::route::Route;
    use crate::route::tests::{maybe_person, pages, person, variants};

    variants!(abouts: About {
        About::Anything => Just(About::Anything),
        About::Occasion(_) => prop::sample::select(Occasion::ALL.to_vec()).prop_map(About::Occasion),
        About::Question(_) => (0..40usize).prop_map(About::Question),
        About::ToAsk(_) => any::<u64>().prop_map(|id| About::ToAsk(ToAskId::from_bits(id))),
        About::Goal(_) => (0..9usize).prop_map(About::Goal),
        About::Interest(_) => (0..9usize).prop_map(About::Interest),
    });

    pages!(Route::Hello: HelloPage {
        HelloPage::Write(..) => (person(), abouts()).prop_map(|(id, about)| HelloPage::Write(id, about)),
        HelloPage::Thank(_) => person().prop_map(HelloPage::Thank),
        HelloPage::Offer(_) => person().prop_map(HelloPage::Offer),
        HelloPage::Questions(_) => maybe_person().prop_map(HelloPage::Questions),
        HelloPage::NewToAsk(_) => person().prop_map(HelloPage::NewToAsk),
        HelloPage::EditToAsk(_) => any::<u64>().prop_map(|id| HelloPage::EditToAsk(ToAskId::from_bits(id))),
    });
}
