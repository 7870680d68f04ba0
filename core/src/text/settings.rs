//! Settings, and rhythm: how often, and when not.

use super::forms::once;
use super::{Count, Linked};

undo! { Settings = "settings" }

words! {
    /// Settings.
    SettingsWords, SETTINGS {
        title = "Settings",
        colours = "Colours",
        theme_phone = "Same as the device",
        theme_light = "Light",
        theme_dark = "Dark",
        theme_bold = "Bold",
        text_size = "Text size",
        smaller = "Smaller",
        larger = "Larger",
        percent = "{n}%",
        less_motion = "Less motion",
        hellos = "Small hellos a day",
        pause = "Pause all hellos",
        not_paused = "Hellos are on.",
        a_week = "A week",
        a_month = "A month",
        end_pause = "End the pause",
        leap = "29 February in other years",
        leap_feb28 = "On 28 February",
        leap_mar1 = "On 1 March",
        region = "Country for help lines",
        home = "Country of phone numbers without one",
        kept_apart = "Kept apart",
    }
}

words! {
    /// Rhythm: how often, and when not.
    RhythmWords, RHYTHM {
        title = "Rhythm",
        lead = "How often a small hello is suggested. It starts again each time you are in touch, whoever reached out.",
        rings = "By closeness",
        groups = "By group",
        groups_lead = "A group can have its own rhythm. Someone in two groups has the shorter one. A person's own always wins.",
        no_groups = "Groups appear here once you add them to a person.",
        of_ring = "Same as by closeness",
        days: Count = once("Every day", "Every {n} days"),
        light = "Once a year",
        low_energy = "Low energy: one person a day, and only a text",
        low_energy_hint = "For weeks when everything is too much. Turn it off whenever you like.",
        low_energy_on: Linked = Linked("Low energy is on: one person, one text. <Turn it off>"),
        hellos_rest = "You reached out to {name} twice, so no more hellos until {day}. A slow reply says nothing about you.",
        they_wrote = "They wrote to me",
        they_answered = "They answered",
        waits = "{name} wrote to you. A late answer is welcome too.",
        no_reply_needed = "No answer needed",
        reply = "Answer",
        reply_to = "Answer {name}",
        no_reply_to = "No answer needed: {name}",
        badge = "A dot on the icon when something waits on Today",
        daily_notice = "One quiet notice a day",
        daily_notice_hint: Linked = Linked("Only while Mainstay is open. It names nobody. When it's closed, your calendar can remind you. <Put dates in my calendar>"),
        daily_notice_denied = "This browser does not allow notices for Mainstay. You can change that in its settings for this page.",
        daily_notice_title = "Mainstay",
        daily_notice_words = "There is something for you, if you like.",
        while_open = "While Mainstay is open",
        drifting = "Out of touch for a while",
        drifting_lead = "People without a rhythm. There is nothing you must do. If one of them makes you smile, a short hello is often welcome.",
        drifting_none = "No one has slipped out of touch.",
    }
}
