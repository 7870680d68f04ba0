//! The addresses of the short pages to learn from.

/// A page to learn from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LearnPage {
    /// All of them.
    All,
    /// One of them.
    Topic(Topic),
}

impl LearnPage {
    pub(super) fn parse(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            ["learn"] => Self::All,
            ["learn", topic] => Self::Topic(Topic::from_key(topic)?),
            _ => return None,
        })
    }

    /// The address of this page.
    pub fn href(self) -> String {
        match self {
            Self::All => "#/learn".into(),
            Self::Topic(topic) => format!("#/learn/{}", topic.key()),
        }
    }
}

/// What a page is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the title of each page says what it is about")]
pub enum Topic {
    Network,
    Gives,
    Habits,
    Listening,
    Unspoken,
    Deeper,
    Meeting,
    Online,
    Asking,
    Helping,
    Professional,
}

impl Topic {
    /// In the order of the list.
    pub const ALL: [Self; 11] = [
        Self::Network,
        Self::Gives,
        Self::Habits,
        Self::Listening,
        Self::Unspoken,
        Self::Deeper,
        Self::Meeting,
        Self::Online,
        Self::Asking,
        Self::Helping,
        Self::Professional,
    ];

    /// The word in an address.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Network => "network",
            Self::Gives => "gives",
            Self::Habits => "habits",
            Self::Listening => "listening",
            Self::Unspoken => "unspoken",
            Self::Deeper => "deeper",
            Self::Meeting => "meeting",
            Self::Online => "online",
            Self::Asking => "asking",
            Self::Helping => "helping",
            Self::Professional => "professional",
        }
    }

    /// The topic with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|topic| topic.key() == key)
    }
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::route::Route;
    use crate::route::tests::pages;

    pages!(Route::Learn: LearnPage {
        LearnPage::All => Just(LearnPage::All),
        LearnPage::Topic(_) => prop::sample::select(Topic::ALL.to_vec()).prop_map(LearnPage::Topic),
    });
}
