//! The choices that travel with the book, as they are stored.

use super::kind::record;
use super::value::{part, words};
use crate::model::settings::HELLOS_DEFAULT;
use crate::model::{LeapDay, Occasion, Opener, Settings};

record! { "settings", Settings {
    "hellos" hellos or(HELLOS_DEFAULT),
    "rhythms" rhythms may,
    "group_rhythms" group_rhythms may,
    "low_energy" low_energy may,
    "openers" openers may,
    "paused_until" paused_until may,
    "leap_day" leap_day usual,
    "online_is_my_way" online_is_my_way may,
    "balance_muted" balance_muted may,
    "home" home may,
    "hard_day" hard_day may,
    "stamp" stamp may,
} }

words! { "leap day", LeapDay { Feb28 = "feb28", Mar1 = "mar1" } }

part! { "opener", Opener { "for" occasion must, "words" words must } }

words! { "occasion", Occasion {
    ThinkingOfYou = "thinking_of_you",
    AfterAGap = "after_a_gap",
    GoodNews = "good_news",
    HardNews = "hard_news",
    Birthday = "birthday",
    BirthdayLate = "birthday_late",
    Thanks = "thanks",
    Invitation = "invitation",
    ReplyLate = "reply_late",
} }
