//! Words around the help lines. Names and numbers are data: `core/data/help_lines.json`.

use super::Linked;

words! {
    /// Words around help lines, in the page and in the program.
    LinesWords, LINES {
        // Title.
        title = "Help lines",
        // Templates with `{country}`: the proposal, for which nobody was asked, with or without "the".
        in_country: Linked = Linked("In {country}? <Change>"),
        in_the_country: Linked = Linked("In the {country}? <Change>"),
        // Leads to people in place of a line.
        someone_i_know = "Ask someone you know",
        // Folds away where several numbers come from.
        how_sure = "Where these numbers come from",
        // Name of the entry for every other place.
        elsewhere = "Everywhere else",
        // Danger sentence for every other place.
        elsewhere_danger = "If you or someone else may be in danger, call your local emergency number now.",
        // Where to look up lines in every other place.
        elsewhere_find: Linked = Linked("To find someone to talk to, look up your country at <findahelpline.com>."),
        // What the page does not do.
        promise = "You make every call and send every message yourself. Mainstay sees none of it.",
    }
}

words! {
    /// Words of a line itself, which the build writes into the page; the program reads them there.
    LineWords, LINE {
        // Template with `{name}`: a call.
        call = "Call {name}",
        // Template with `{name}`: a text message.
        text = "Send a text to {name}",
        // Template with `{name}`: a WhatsApp message.
        whatsapp = "WhatsApp {name}",
        // Templates with `{number}`: who comes.
        ambulance = "Ambulance {number}",
        police = "Police {number}",
        fire = "Fire {number}",
        ambulance_and_fire = "Ambulance and fire {number}",
        // Template with `{name}` and `{number}`.
        numbered = "{name} {number}",
        // Template with `{words}` and `{phones}`: a number that only some telephones reach.
        only_from = "{words} from {phones}",
        // Template with `{words}`, `{from}` and `{to}`: a number with hours of its own.
        only_at = "{words}, {from} to {to}",
        // What a line is for, by its kind.
        emergency = "When someone is in danger.",
        talk = "To talk to someone.",
        children = "For children and young people.",
        violence = "When someone hurts or threatens you.",
        // Templates: who a line is for, where it is, what reaches it, which key comes first.
        who = "For {who}.",
        place = "In {place}.",
        phones = "From {phones}.",
        key = "Then press {key}.",
        // When it is open.
        day_and_night = "Day and night.",
        hours = "Every day, {from} to {to}.",
        hours_on = "On {days}, {from} to {to}.",
        // What it costs.
        free = "Free.",
        // Template with `{languages}`, and what the last two of them are put together with.
        languages = "In {languages}.",
        and = "{first} and {last}",
        // Template with `{number}` and `{sources}`.
        source = "{number}: {sources}.",
        // Template with `{date}`: how sure the numbers are.
        compared = "We compared these numbers with public pages and lists, last on {date}. The main ones are named below. The services have not confirmed them.",
        // What two of the sources are.
        lists = "libphonenumber and aidlines are public lists of numbers.",
    }
}
