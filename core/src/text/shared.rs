//! Words that many screens share: rings, kinds of support, ties, ways, channels, and how long ago.

use super::word::{Word, word};

words! {
    /// How close someone is.
    RingsWords, RINGS {
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
    KindsWords, KINDS {
        listening: Word = word("Listening", "listening"),
        advice: Word = word("Advice", "advice"),
        encouragement: Word = word("Encouragement", "encouragement"),
        hand: Word = word("A hand", "a hand"),
        company: Word = word("Company", "company"),
        need_listening = "Someone to listen",
        need_advice = "Advice or information",
        need_encouragement = "An honest opinion or encouragement",
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
    TiesWords, TIES {
        friend: Word = word("Friend", "friend"),
        partner: Word = word("Partner", "partner"),
        family = "Family",
        colleague: Word = word("Colleague or peer", "colleague or peer"),
        neighbour: Word = word("Neighbour", "neighbour"),
        mentor: Word = word("Mentor", "mentor"),
        professional: Word = word("Professional", "professional"),
        other = "In my own words",
        parent: Word = word("Parent", "parent"),
        child: Word = word("Child", "child"),
        sibling: Word = word("Brother or sister", "brother or sister"),
        grandparent: Word = word("Grandparent", "grandparent"),
        grandchild: Word = word("Grandchild", "grandchild"),
        in_law: Word = word("In-law", "in-law"),
        other_family: Word = word("Other family", "other family"),
    }
}

words! {
    /// How we were in touch.
    WaysWords, WAYS {
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
    BestTimesWords, BEST_TIMES {
        mornings: Word = word("Mornings", "mornings"),
        afternoons: Word = word("Afternoons", "afternoons"),
        evenings: Word = word("Evenings", "evenings"),
        weekends: Word = word("Weekends", "weekends"),
        nights: Word = word("Late at night", "late at night"),
    }
}

words! {
    /// Ways to reach someone, and what their links do.
    ChannelsWords, CHANNELS {
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
        open_telegram = "Open in Telegram",
        open_web = "Open web page",
        dials = "Dials {number}.",
        copy = "Copy",
        other_ways = "Other ways",
        link_name = "{does}: {value}",
    }
}

words! {
    /// How long ago, never in days.
    AgoWords, AGO {
        this_week = "this week",
        this_month = "this month",
        a_while = "a while ago",
        long = "long ago",
        not_yet = "",
    }
}

words! {
    /// How it stands with a rhythm, without blame.
    SinceWords, SINCE {
        not_yet: Word = word("Nothing written down yet", "nothing written down yet"),
        in_touch: Word = word("In touch", "in touch"),
        good_time: Word = word("Good time to say hi", "good time to say hi"),
        a_while: Word = word("It's been a while", "it's been a while"),
        nice_surprise: Word = word("Would be a nice surprise", "would be a nice surprise"),
    }
}
