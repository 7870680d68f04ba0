//! Words around the help lines. Names and numbers are data: `core/data/help_lines.json`.

words! {
    /// Words around help lines. Names and numbers are data: `core/data/help_lines.json`.
    LinesWords, LINES {
        // Title.
        title = "Help lines",
        // First sentence, template with `{number}`.
        danger = "If you or someone else may be in danger, call {number} now.",
        // Over the lines to talk to, template with `{line}`.
        talk = "If you want to talk, {line} is there. You do not need to be in crisis to call.",
        // Template with `{name}`: the button that calls.
        call = "Call {name}",
        // Template with `{name}`: the button that writes a text message.
        text = "Send a text to {name}",
        // For lines open at any hour.
        day_and_night = "Day and night",
        // Template with `{source}` and `{date}`: where a number comes from and how sure it is.
        unconfirmed = "Compare with {source}. From {date}, not yet confirmed with the service.",
        // The same once the service itself has confirmed its number.
        confirmed = "See {source}. Confirmed with the service {date}.",
        // Heading over where several numbers come from.
        how_sure = "Where these numbers come from",
        // Name of the entry for every other place.
        elsewhere = "Everywhere else",
        // Danger sentence for every other place.
        elsewhere_danger = "If you or someone else may be in danger, call your local emergency number now.",
        // Where to look up lines in every other place.
        elsewhere_find = "To find someone to talk to, look up your country at findahelpline.com.",
        // What the page does not do.
        promise = "Calling or writing is always your own tap. Mainstay does not read along and sends nothing.",
    }
}
