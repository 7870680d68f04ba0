//! The addresses of looking back.

use crate::model::{GoodMomentId, LookBackId};

/// A page for looking back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReflectingPage {
    /// Looking back.
    Reflect,
    /// This month.
    Month,
    /// Ways you meet.
    Ways,
    /// The circles over time.
    OverTime,
    /// Giving and getting.
    GiveAndGet,
    /// All looks back.
    LooksBack,
    /// A new look back.
    NewLookBack,
    /// Change a look back.
    EditLookBack(LookBackId),
    /// Good moments.
    GoodMoments,
    /// A new good moment.
    NewGoodMoment,
    /// Change a good moment.
    EditGoodMoment(GoodMomentId),
}

impl ReflectingPage {
    pub(super) fn parse(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            ["reflect"] => Self::Reflect,
            ["reflect", "month"] => Self::Month,
            ["reflect", "ways"] => Self::Ways,
            ["reflect", "circles"] => Self::OverTime,
            ["reflect", "give-and-get"] => Self::GiveAndGet,
            ["reflect", "look-back"] => Self::LooksBack,
            ["reflect", "look-back", "new"] => Self::NewLookBack,
            ["reflect", "look-back", id] => Self::EditLookBack(id.parse().ok()?),
            ["reflect", "good-moments"] => Self::GoodMoments,
            ["reflect", "good-moments", "new"] => Self::NewGoodMoment,
            ["reflect", "good-moments", id] => Self::EditGoodMoment(id.parse().ok()?),
            _ => return None,
        })
    }

    /// The address of this page.
    pub fn href(self) -> String {
        match self {
            Self::Reflect => "#/reflect".into(),
            Self::Month => "#/reflect/month".into(),
            Self::Ways => "#/reflect/ways".into(),
            Self::OverTime => "#/reflect/circles".into(),
            Self::GiveAndGet => "#/reflect/give-and-get".into(),
            Self::LooksBack => "#/reflect/look-back".into(),
            Self::NewLookBack => "#/reflect/look-back/new".into(),
            Self::EditLookBack(id) => format!("#/reflect/look-back/{id}"),
            Self::GoodMoments => "#/reflect/good-moments".into(),
            Self::NewGoodMoment => "#/reflect/good-moments/new".into(),
            Self::EditGoodMoment(id) => format!("#/reflect/good-moments/{id}"),
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::route::Route;
    use crate::route::tests::pages;

    pages!(Route::Reflecting: ReflectingPage {
        ReflectingPage::Reflect => Just(ReflectingPage::Reflect),
        ReflectingPage::Month => Just(ReflectingPage::Month),
        ReflectingPage::Ways => Just(ReflectingPage::Ways),
        ReflectingPage::OverTime => Just(ReflectingPage::OverTime),
        ReflectingPage::GiveAndGet => Just(ReflectingPage::GiveAndGet),
        ReflectingPage::LooksBack => Just(ReflectingPage::LooksBack),
        ReflectingPage::NewLookBack => Just(ReflectingPage::NewLookBack),
        ReflectingPage::EditLookBack(_) =>
            any::<u64>().prop_map(|id| ReflectingPage::EditLookBack(LookBackId::from_bits(id))),
        ReflectingPage::GoodMoments => Just(ReflectingPage::GoodMoments),
        ReflectingPage::NewGoodMoment => Just(ReflectingPage::NewGoodMoment),
        ReflectingPage::EditGoodMoment(_) =>
            any::<u64>().prop_map(|id| ReflectingPage::EditGoodMoment(GoodMomentId::from_bits(id))),
    });
}
