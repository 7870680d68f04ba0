//! From what is noted to the words on screen.

use mainstay_core::insight::balance::Balance;
use mainstay_core::insight::due::Since;
use mainstay_core::locale::DayStyle;
use mainstay_core::model::channel::LinkUse;
use mainstay_core::model::{
    FamilyTie, Initiative, Kind, Messenger, PartialDate, Reach, Relationship, RestWhy, Ring, Standing,
    Strength, Way,
};
use mainstay_core::route::RelationshipKind;
use mainstay_core::text::{Count, Word, fill, fill_count, text};
use mainstay_core::view::Ago;

use crate::state::App;

/// A ring.
pub fn ring_words(ring: Ring) -> &'static str {
    let t = text().rings;
    match ring {
        Ring::Closest => t.closest,
        Ring::Close => t.close,
        Ring::Around => t.around,
    }
}

/// What a ring means.
pub fn ring_hint(ring: Ring) -> &'static str {
    let t = text().rings;
    match ring {
        Ring::Closest => t.closest_hint,
        Ring::Close => t.close_hint,
        Ring::Around => t.around_hint,
    }
}

/// A kind of support.
pub fn kind_words(kind: Kind) -> &'static str {
    kind_word(kind).alone
}

/// A kind of support inside a sentence.
pub fn kind_inside(kind: Kind) -> &'static str {
    kind_word(kind).inside
}

/// Kinds of support for a list that stands by itself.
pub fn kinds_listed(kinds: impl IntoIterator<Item = Kind>) -> Vec<String> {
    listed(kinds.into_iter().map(kind_word))
}

/// Words for a list that stands by itself: only the first begins it.
pub fn listed(words: impl Iterator<Item = Word>) -> Vec<String> {
    words.enumerate().map(|(nth, word)| if nth == 0 { word.alone } else { word.inside }.to_owned()).collect()
}

fn kind_word(kind: Kind) -> Word {
    let t = text().kinds;
    match kind {
        Kind::Listening => t.listening,
        Kind::Advice => t.advice,
        Kind::Encouragement => t.encouragement,
        Kind::Hand => t.hand,
        Kind::Company => t.company,
    }
}

/// A kind of support as the one who needs it says it.
pub fn kind_need(kind: Kind) -> &'static str {
    let t = text().kinds;
    match kind {
        Kind::Listening => t.need_listening,
        Kind::Advice => t.need_advice,
        Kind::Encouragement => t.need_encouragement,
        Kind::Hand => t.need_hand,
        Kind::Company => t.need_company,
    }
}

/// How good someone is for it.
pub fn strength_words(strength: Strength) -> &'static str {
    let t = text().kinds;
    match strength {
        Strength::ALittle => t.a_little,
        Strength::Good => t.good,
        Strength::VeryGood => t.very_good,
    }
}

/// How good someone is for a kind, as a reason to ask them.
pub fn fit_words(strength: Strength) -> &'static str {
    let t = &text().ask.fit;
    match strength {
        Strength::ALittle => t.a_little,
        Strength::Good => t.good,
        Strength::VeryGood => t.very_good,
    }
}

/// Who someone is to me.
pub fn relationship_words(relationship: &Relationship) -> String {
    match relationship {
        Relationship::Family(tie) => family_words(*tie).into(),
        Relationship::Other(words) => words.clone(),
        Relationship::Friend => tie_words(RelationshipKind::Friend).into(),
        Relationship::Partner => tie_words(RelationshipKind::Partner).into(),
        Relationship::Colleague => tie_words(RelationshipKind::Colleague).into(),
        Relationship::Neighbour => tie_words(RelationshipKind::Neighbour).into(),
        Relationship::Mentor => tie_words(RelationshipKind::Mentor).into(),
        Relationship::Professional => tie_words(RelationshipKind::Professional).into(),
    }
}

/// A relationship as the form and the filter name it.
pub fn tie_words(tie: RelationshipKind) -> &'static str {
    let t = text().ties;
    match tie {
        RelationshipKind::Friend => t.friend.alone,
        RelationshipKind::Partner => t.partner.alone,
        RelationshipKind::Family => t.family,
        RelationshipKind::Colleague => t.colleague.alone,
        RelationshipKind::Neighbour => t.neighbour.alone,
        RelationshipKind::Mentor => t.mentor.alone,
        RelationshipKind::Professional => t.professional.alone,
        RelationshipKind::Other => t.other,
    }
}

/// A family tie.
pub fn family_words(tie: FamilyTie) -> &'static str {
    family_word(tie).alone
}

fn family_word(tie: FamilyTie) -> Word {
    let t = text().ties;
    match tie {
        FamilyTie::Parent => t.parent,
        FamilyTie::Child => t.child,
        FamilyTie::Sibling => t.sibling,
        FamilyTie::Grandparent => t.grandparent,
        FamilyTie::Grandchild => t.grandchild,
        FamilyTie::InLaw => t.in_law,
        FamilyTie::Other => t.other_family,
    }
}

/// How we were in touch.
pub fn way_words(way: Way) -> &'static str {
    let t = text().ways;
    match way {
        Way::Met => t.met,
        Way::Call => t.call,
        Way::Video => t.video,
        Way::Text => t.text,
        Way::Online => t.online,
    }
}

/// Who reached out.
pub fn initiative_words(initiative: Initiative) -> &'static str {
    let t = text().moment;
    match initiative {
        Initiative::Me => t.by_me,
        Initiative::Them => t.by_them,
        Initiative::Both => t.by_both,
    }
}

/// A kind of channel.
pub fn reach_words(reach: Reach) -> &'static str {
    let t = text().channels;
    match reach {
        Reach::Phone => t.phone,
        Reach::Mail => t.mail,
        Reach::Post => t.post,
        Reach::App(Messenger::WhatsApp) => t.whats_app,
        Reach::App(Messenger::Signal) => t.signal,
        Reach::App(Messenger::Telegram) => t.telegram,
        Reach::App(Messenger::Web) => t.web,
        Reach::App(Messenger::Other) => t.other,
    }
}

/// What a link does.
pub fn link_words(does: LinkUse) -> &'static str {
    let t = text().channels;
    match does {
        LinkUse::Text => t.open_text,
        LinkUse::Call => t.open_call,
        LinkUse::Mail => t.open_mail,
        LinkUse::WhatsApp => t.open_whats_app,
        LinkUse::WhatsAppWeb => t.open_whats_app_web,
        LinkUse::Signal => t.open_signal,
        LinkUse::Telegram => t.open_telegram,
        LinkUse::Web => t.open_web,
    }
}

/// What is said of a number that was typed: that it is none, or what is dialled where that is not what one sees.
pub fn number_note(app: App, value: &str) -> Option<String> {
    match app.numbers().dialled(value) {
        None => Some(text().person_form.phone_as_text.into()),
        Some(number) => number.differs.map(|number| fill(text().channels.dials, &[("number", &number)])),
    }
}

/// How long ago, in words.
pub fn ago_words(ago: Ago) -> &'static str {
    let t = text().ago;
    match ago {
        Ago::ThisWeek => t.this_week,
        Ago::ThisMonth => t.this_month,
        Ago::AWhile => t.a_while,
        Ago::Long => t.long,
        Ago::NotYet => t.not_yet,
    }
}

/// How it stands with someone's rhythm.
pub fn since_words(since: Since) -> &'static str {
    since_word(since).alone
}

/// The same in a row of facts.
pub fn since_inside(since: Since) -> &'static str {
    since_word(since).inside
}

fn since_word(since: Since) -> Word {
    let t = text().since;
    match since {
        Since::NotYet => t.not_yet,
        Since::InTouch => t.in_touch,
        Since::GoodTime => t.good_time,
        Since::AWhile => t.a_while,
        Since::NiceSurprise => t.nice_surprise,
    }
}

/// A date of which only a part may be known.
pub fn date_words(app: App, date: PartialDate) -> String {
    // A date without a year is written in a leap year, so that 29 February has its place.
    let year = date.year().unwrap_or(2000);
    let day = |month, day| chrono::NaiveDate::from_ymd_opt(year, month, day);
    match (date.year(), date.month(), date.day()) {
        (Some(_), Some(month), Some(d)) => day(month, d).map(|day| app.day(day, DayStyle::Full)),
        (None, Some(month), Some(d)) => day(month, d).map(|day| app.day(day, DayStyle::DayMonth)),
        (None, Some(month), None) => day(month, 1).map(|day| app.day(day, DayStyle::Month)),
        (Some(_), Some(month), None) => day(month, 1).map(|day| app.day(day, DayStyle::MonthYear)),
        (Some(year), None, _) => Some(year.to_string()),
        (None, None, _) => None,
    }
    .unwrap_or_default()
}

/// How it stands with someone, where that is anything but everyday.
pub fn standing_words(app: App, standing: &Standing, name: &str) -> Option<String> {
    let t = text().person;
    Some(match standing {
        Standing::Present => return None,
        Standing::GettingToKnow => fill(text().ladder.standing, &[("name", name)]),
        Standing::Resting { why: RestWhy::TheyAsked, .. } => fill(t.rests_asked, &[("name", name)]),
        Standing::Resting { why: RestWhy::FellOut, .. } => t.rests_fell_out.into(),
        Standing::Resting { until: None, .. } => fill(t.rests, &[("name", name)]),
        Standing::Resting { until: Some(day), .. } => {
            fill(t.rests_until, &[("name", name), ("day", &app.day(*day, DayStyle::Full))])
        }
        Standing::Remembered => t.is_remembered.into(),
        Standing::KeptApart => fill(t.is_kept_apart, &[("name", name)]),
    })
}

/// How giving and getting stand, in a sentence.
pub fn balance_words(balance: Balance) -> &'static str {
    let t = text().balance;
    match balance {
        Balance::NotEnough => t.not_enough,
        Balance::GaveMore => t.gave_more,
        Balance::Even => t.even,
        Balance::GotMore => t.got_more,
    }
}

/// How many there are in words, and nothing of what is not there.
pub fn count_if_any(words: &Count, n: usize) -> String {
    if n == 0 { String::new() } else { fill_count(words, n) }
}
