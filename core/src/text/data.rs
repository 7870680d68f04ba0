//! Your data: backup, restore, delete everything, and what was found at start.

use super::Count;
use super::forms::count;

words! {
    /// Your data.
    DataWords, DATA {
        title = "Your data",
        here = "{people} and {moments}, only on this device.",
        n_people: Count = count("{n} person", "{n} people"),
        n_moments: Count = count("{n} moment", "{n} moments"),
        last_backup = "Last backup: {day}.",
        never_backed_up = "Not backed up yet.",
        made_up = "These people are made up, so there is nothing to save. Start your own above.",
        backup_hint = "One file with everything, people kept apart too. Anyone who opens the file can read it.",
        room = "Space",
        room_label = "Space used",
        room_used = "Space used: {percent}%.",
        room_note = "There is space for a while. A backup file now is a good idea.",
        room_short = "Space is running low. Save a backup file and remove what you no longer need.",
        room_out = "There is almost no space left. Save a backup file, then remove something.",
        foreign = "Other pages at this address share this space.",
        raw_title = "If something goes wrong",
        raw_hint = "Everything exactly as it is stored, even what could not be read.",
        raw = "Save a raw copy",
        leave = "Leave",
    }
}

words! {
    /// Delete everything.
    EraseWords, ERASE {
        title = "Delete everything",
        what = "This removes everything Mainstay saved on this device:",
        goes: [&'static str; 3] = [
            "All people, moments and dates.",
            "What could be undone, and what was set aside as unreadable.",
            "Your choices in Settings.",
        ],
        tick = "I know this can't be undone",
        tick_first = "Tick the box above first.",
        save_then_delete = "Save a backup, then delete",
        delete_now = "Delete now",
        no_undo = "A backup file brings everything back. Without one, no one can.",
    }
}

words! {
    /// Open a backup file.
    RestoreWords, RESTORE {
        title = "Open a backup file",
        what = "Choose a file that Mainstay saved. You will see what it holds before anything changes.",
        choose = "Choose a backup file",
        drop = "Or drop it here.",
        holds = "This backup holds {people} and {moments}.",
        replaces = "It takes the place of what is here now.",
        save_first = "Save what is here first",
        use_this = "Use this one",
        close = "Close",
        nothing_changed = "Nothing was changed.",
        same = "This backup is the same as what is here.",
        too_large = "This file is larger than any Mainstay backup.",
        empty = "This file is empty.",
        not_ours = "This is not a Mainstay backup.",
        damaged = "This backup is cut short or was changed, so it is not opened.",
        newer = "A newer Mainstay saved this backup. Update, then open it again.",
    }
}

words! {
    /// What was found at start.
    RecoveryWords, RECOVERY {
        unreadable: Count = count(
            "{n} note could not be read. It was set aside and nothing was deleted. The rest is here.",
            "{n} notes could not be read. They were set aside and nothing was deleted. The rest is here.",
        ),
        missing: Count = count(
            "{n} saved note is missing. If you have a backup file, it may be there.",
            "{n} saved notes are missing. If you have a backup file, they may be there.",
        ),
        newer: Count = count(
            "{n} note is from a newer Mainstay. It is safe, and shows after an update.",
            "{n} notes are from a newer Mainstay. They are safe, and show after an update.",
        ),
        altered = "Something other than Mainstay changed the stored notes. All of them could be read.",
        change_dropped = "The last change was never saved and is not here.",
        save_raw = "Save a raw copy",
        put_away = "Put this away",
    }
}
