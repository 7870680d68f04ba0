//! Words that many screens share: rings, kinds of support, ties, ways, channels, and how long ago.

words! {
    /// How close someone is.
    Rings, RINGS {
        closest = "Closest",
        close = "Close",
        around = "Around me",
        closest_hint = "Hard to imagine life without them.",
        close_hint = "People I like to have near.",
        around_hint = "People I know and like to see.",
    }
}

words! {
    /// The five kinds of support.
    Kinds, KINDS {
        listening = "Listening",
        know_how = "Know-how",
        honest_word = "An honest word",
        hand = "A hand",
        company = "Company",
        need_listening = "Someone to listen",
        need_know_how = "To know how, or who to ask",
        need_honest_word = "An honest word, or a cheer",
        need_hand = "A hand with something",
        need_company = "Company",
        not_yet = "not yet",
        a_little = "a little",
        good = "good",
        very_good = "very good",
    }
}

words! {
    /// Who someone is to me.
    Ties, TIES {
        friend = "Friend",
        partner = "Partner",
        family = "Family",
        colleague = "Colleague or peer",
        neighbour = "Neighbour",
        mentor = "Mentor",
        professional = "Professional",
        other = "In my own words",
        parent = "Parent",
        child = "Child",
        sibling = "Brother or sister",
        grandparent = "Grandparent",
        grandchild = "Grandchild",
        in_law = "In-law",
        other_family = "Other family",
    }
}

words! {
    /// How we were in touch.
    Ways, WAYS {
        met = "Met",
        call = "Call",
        video = "Video",
        text = "Text",
        online = "Online",
        in_touch = "In touch",
    }
}

words! {
    /// When someone is good to reach.
    BestTimes, BEST_TIMES {
        mornings = "Mornings",
        afternoons = "Afternoons",
        evenings = "Evenings",
        weekends = "Weekends",
        nights = "Late at night",
    }
}

words! {
    /// Ways to reach someone, and what their links do.
    Channels, CHANNELS {
        phone = "Phone",
        mail = "Mail",
        post = "Address",
        whats_app = "WhatsApp",
        signal = "Signal",
        telegram = "Telegram",
        web = "Web page",
        other = "Somewhere else",
        open_text = "Text",
        open_call = "Call",
        open_mail = "Mail",
        open_whats_app = "Open in WhatsApp",
        open_whats_app_web = "WhatsApp on the web (leaves this device)",
        open_signal = "Copy, open Signal",
        open_telegram = "Copy, open Telegram",
        open_web = "Open web page",
        copy = "Copy",
        other_ways = "Other ways",
        link_name = "{does}: {value}",
    }
}

words! {
    /// How long ago, never in days.
    Ago, AGO {
        this_week = "this week",
        this_month = "this month",
        a_while = "a while ago",
        long = "long ago",
        not_yet = "",
    }
}

words! {
    /// How it stands with a rhythm, without blame.
    Since, SINCE {
        in_touch = "In touch",
        good_time = "Good time to say hi",
        a_while = "It's been a while",
        nice_surprise = "Would be a nice surprise",
    }
}
