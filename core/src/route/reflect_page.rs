//! The pages below Reflect: check-ins, looking back, good moments, the network over time.

use crate::model::{CheckInId, GoodMomentId, Instrument, LookBackId};

/// A page below Reflect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReflectPage {
    /// Before a check-in.
    CheckIn,
    /// One of its questions, from 1 on.
    Question(usize),
    /// What an answered check-in says.
    Result(CheckInId),
    /// All check-ins.
    CheckIns,
    /// Answers from an official form.
    Form(Option<Instrument>),
    /// Change what was typed from an official form.
    EditForm(CheckInId),
    /// This month.
    Month,
    /// Ways you meet.
    Ways,
    /// The circles over time.
    OverTime,
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
    /// On paper, for someone who helps.
    Paper,
}

impl ReflectPage {
    pub(super) fn parse(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            ["check-in"] => Self::CheckIn,
            ["check-in", nth] => Self::Question(nth.parse().ok().filter(|nth| (1..=4).contains(nth))?),
            ["results"] => Self::CheckIns,
            ["results", id] => Self::Result(id.parse().ok()?),
            ["results", id, "edit"] => Self::EditForm(id.parse().ok()?),
            ["form"] => Self::Form(None),
            ["form", key] => Self::Form(Some(Instrument::from_key(key)?)),
            ["month"] => Self::Month,
            ["ways"] => Self::Ways,
            ["circles"] => Self::OverTime,
            ["look-back"] => Self::LooksBack,
            ["look-back", "new"] => Self::NewLookBack,
            ["look-back", id] => Self::EditLookBack(id.parse().ok()?),
            ["good-moments"] => Self::GoodMoments,
            ["good-moments", "new"] => Self::NewGoodMoment,
            ["good-moments", id] => Self::EditGoodMoment(id.parse().ok()?),
            ["paper"] => Self::Paper,
            _ => return None,
        })
    }

    pub(super) fn href(self) -> String {
        let path = match self {
            Self::CheckIn => "check-in".into(),
            Self::Question(nth) => format!("check-in/{nth}"),
            Self::Result(id) => format!("results/{id}"),
            Self::CheckIns => "results".into(),
            Self::Form(None) => "form".into(),
            Self::Form(Some(instrument)) => format!("form/{}", instrument.key()),
            Self::EditForm(id) => format!("results/{id}/edit"),
            Self::Month => "month".into(),
            Self::Ways => "ways".into(),
            Self::OverTime => "circles".into(),
            Self::LooksBack => "look-back".into(),
            Self::NewLookBack => "look-back/new".into(),
            Self::EditLookBack(id) => format!("look-back/{id}"),
            Self::GoodMoments => "good-moments".into(),
            Self::NewGoodMoment => "good-moments/new".into(),
            Self::EditGoodMoment(id) => format!("good-moments/{id}"),
            Self::Paper => "paper".into(),
        };
        format!("#/reflect/{path}")
    }
}
