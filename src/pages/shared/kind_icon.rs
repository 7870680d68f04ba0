//! The kinds of support in signs.

use mainstay_core::model::Kind;

use crate::ui::IconName;

/// The sign of a kind.
pub fn kind_icon(kind: Kind) -> IconName {
    match kind {
        Kind::Listening => IconName::Ear,
        Kind::Advice => IconName::Book,
        Kind::Encouragement => IconName::Speech,
        Kind::Hand => IconName::Hand,
        Kind::Company => IconName::Cups,
    }
}
