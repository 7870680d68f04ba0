//! The frame around every page: bars, banners, the status line, refusals, what was undone.

use super::Linked;

words! {
    /// The frame around every page: bars, banners, words that many pages share.
    FrameWords, FRAME {
        today = "Today",
        people = "People",
        support = "Support",
        grow = "Grow",
        reflect = "Reflect",
        tabs = "Main pages",
        more = "More",
        help_lines = "Help lines",
        back = "Back",
        cancel = "Cancel",
        save = "Save",
        tab_title = "{page} - {app}",
        two_sentences = "{first} {next}",
        two_facts = "{first} · {next}",
        please_check = "Please check this",
        this_device_only = "Saved on this device only.",
        ios_keep = "On iPhone and iPad, Safari can clear this page after 7 days away. To keep it, tap Share, then Add to Home Screen. Best done now: the new icon starts empty.",
        made_up = "Made-up people.",
        start_my_own = "Start my own",
        another_window = "Mainstay is open in another window. Here you can only look.",
        edit_here = "Edit here",
        newer = "A newer Mainstay saved these notes. You can read and copy them. Update to change them.",
        update = "Update",
        read_only = "Your notes can be read here, but not changed safely. Save a backup file, then open Mainstay again.",
        blocked = "This browser does not let Mainstay save anything. You can look around, and the help lines work. To save notes, allow site data for this page or leave the private window.",
        new_build = "A new Mainstay is ready. Your notes stay as they are.",
        use_it_now = "Use it now",
        choose_country = "Pick your country",
        numbers_old = "These numbers are over 6 months old. Check them first.",
    }
}

words! {
    /// What was typed and not saved, offered again.
    DraftsWords, DRAFTS {
        today = "You were writing this earlier today.",
        on_day = "You were writing this on {day}.",
        go_on = "Go on",
        afresh = "Start over",
        changed = "This changed in the meantime. Here is what you had typed.",
        changed_choices = "This changed in the meantime. Your choices are still here.",
        gone = "The form for this is no longer here. Here is what you had typed.",
        typed = "What you had typed",
        throw_away = "Throw away",
        throw_away_words = "Throw away: {words}",
        unsaved = "Words you typed and did not save",
        left_over: Linked = Linked("Some words you typed and did not save wait in <Your data>."),
        left_out = "Somebody you had chosen here is no longer among your people, and is left out.",
    }
}

words! {
    /// The one status line.
    StatusWords, STATUS {
        saved = "Saved.",
        undone = "Undone.",
        redone = "Redone.",
        changed = "Changed, for now. Made-up people are not kept.",
        copied = "Copied. Paste it where you need it.",
        not_copied = "Your browser did not let us copy. Select the text and copy it by hand.",
        file_saved = "Look for the file in your downloads. Keep a copy somewhere else too.",
        file_not_saved = "Your browser did not take the file. Try again.",
        erased = "Everything from Mainstay is gone from this device.",
        not_erased = "Not everything could be deleted. Try again, or clear this page's data in the browser.",
        undo = "Undo",
        redo = "Redo",
        step_name = "{step}: {act}",
        save_backup = "Save a backup file",
        full = "This is not saved yet: there is no space left on this device. Save a backup file, then remove what you no longer need.",
        another_writer = "This is not saved yet: another window wrote in between. Here is what it wrote. Please make your change again.",
        locked = "This is not saved. Something unreadable is stored there, and it must not be lost.",
        not_saved = "This is not saved yet. It is still on your screen. Try again, or save a backup file.",
        looking_only = "Nothing can be changed in this window.",
    }
}

words! {
    /// Why an edit was refused.
    RefusalsWords, REFUSAL {
        person_gone = "This person is not here any more.",
        gone = "This is not here any more.",
        there = "This is already here.",
        nobody = "Choose at least one person.",
        twice = "The same person is in it twice.",
        day_to_come = "That day is still to come. Choose today or a day before.",
        too_long_time = "A day has 24 hours. Choose a shorter time.",
        rhythm = "A rhythm is between 1 day and 10 years.",
        hellos = "Choose 0 to 3 small hellos.",
        text_too_long = "This is too long to save. Please make it shorter.",
        channel_blank = "Type a number or an address, or leave the line out.",
        thank_you_blank = "Write what they did, in a word or two.",
        opener_blank = "Write the words of the opener.",
        answer_out_of_range = "That question has no such answer.",
        total_out_of_range = "That form cannot give such a result.",
        other_day = "Who you saw belongs to the day of the visit.",
        step_blank = "Write what you will do.",
        cue_blank = "Write when you will do it.",
        good_moment_blank = "Write what was good, in a word or two.",
        look_back_blank = "Write one line, or choose someone.",
        time_without_day = "Choose the day too.",
        day_out_of_range = "Choose a day between 1900 and 2200.",
        own_tie = "Nobody can be listed as knowing themselves.",
        group_blank = "Type the name of a group.",
        plan_line_blank = "A line needs a few words. Fill it in, or remove it.",
        no_room_for_picture = "There is no room for more pictures. Words still fit.",
        nothing_new = "There is nothing new in it.",
    }
}

words! {
    /// No such page.
    NotFoundWords, NOT_FOUND {
        title = "That page isn't here",
        may_be_removed = "It may have been removed.",
        to_today = "Go to Today",
    }
}

words! {
    /// A part of the program that did not come with the rest.
    NotArrivedWords, NOT_ARRIVED {
        title = "This page did not arrive",
        rest_goes_on = "The connection broke before all of Mainstay was here. Everything else works, and your notes are safe.",
        coming = "This page is still on its way.",
    }
}
