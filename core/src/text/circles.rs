//! The circles, the table beside them, and one change for several people.

use super::forms::{any, count};
use super::{Count, Linked};

words! {
    /// The circles, and the table beside them.
    CirclesWords, CIRCLES {
        views = "Ways to see your people",
        list = "List",
        map = "Circles",
        table = "Table",
        title = "Circles",
        table_title = "Who gives what",
        show = "Show",
        everyone = "Everyone",
        you = "You",
        empty = "This is your map. It works with one person.",
        only_one = "Only {name} so far.",
        nobody = "No one for this yet.",
        ring_people: Count = count("{ring}, {n} person", "{ring}, {n} people"),
        spot = "{name}, {ring}, {stands}, {n} of {all}",
        spot_good_for = "{name}, {ring}, {stands}, good for {kinds}, {n} of {all}",
        rests = "on a break",
        remembered = "remembered",
        tile: Count = count("{name}, {n} person", "{name}, {n} people"),
        others = "Others",
        choose = "Choose someone to see more. Hold and drag them to change how close they are.",
        choose_only = "Choose someone to see more.",
        keys = "Arrow keys go along a circle and between circles. Enter chooses. Shift with up or down moves someone in or out.",
        chosen = "Chosen",
        open = "Open",
        move_someone = "Move",
        move_where = "How close is {name}?",
        done = "Done",
        close_group = "Back to the circles",
        ties = "Who they know",
        no_ties = "You haven't said who {name} knows.",
        knows = "Knows {names}.",
        crowded: Linked = Linked("So many people are easier to see in the list or the <table>. Here they are in groups."),
        inside_out = "From the inside out: {rings}.",
        key = "What the signs mean",
        key_in_touch = "Full line: in touch.",
        key_not_yet = "Pale line: nothing written down yet.",
        key_a_while = "Dashed line, paler: it's been a while.",
        key_long = "Dotted line, palest: long ago.",
        key_moon = "Moon: on a break.",
        key_leaf = "Leaf: remembered.",
        key_kind = "Other signs: what they are best at. Filled: good for what you chose to see.",
        moved_gently = "You decide who goes where. Nothing here counts or compares.",
        person = "Person",
        a_lot = "a lot",
        some = "some",
        a_little = "a little",
        blank = "not set",
        column: Count = count("{n} person", "{n} people"),
        open_kind = "no one yet",
        left_out: Count = count(
            "{n} person with nothing written down is left out.",
            "{n} people with nothing written down are left out.",
        ),
        not_for_this: Count = count("{n} person isn't marked for this.", "{n} people aren't marked for this."),
        show_everyone = "Show everyone",
        table_hint = "● a lot, ◐ some, ○ a little",
        several = "Change several",
    }
}

words! {
    /// One change for several people.
    SeveralWords, SEVERAL {
        title = "Change several people",
        group = "Group",
        any_group = "Any",
        choose_all = "Choose all shown",
        choose_none = "Choose no one",
        chosen: Count = count("{n} person chosen", "{n} people chosen"),
        what = "What changes?",
        ring = "How close",
        rhythm = "How often to be in touch",
        join = "Add to a group",
        leave = "Take out of a group",
        group_name = "Name of the group",
        do_it = "Change",
        can_undo = "Undo takes it back for everyone at once.",
        more: Count = any("… and {n} more"),
    }
}
