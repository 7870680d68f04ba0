//! English.

use super::screens::*;
use super::{Lines, Rescue, Shell, Text};

/// Everything in English.
pub static TEXT: Text = Text {
    shell: SHELL,
    lines: LINES,
    frame: FRAME,
    status: STATUS,
    refusal: REFUSAL,
    acts: ACTS,
    rings: RINGS,
    kinds: KINDS,
    ties: TIES,
    ways: WAYS,
    best_times: BEST_TIMES,
    channels: CHANNELS,
    ago: AGO,
    since: SINCE,
    welcome: WELCOME,
    think: THINK,
    today: TODAY,
    people: PEOPLE,
    person: PERSON,
    person_form: PERSON_FORM,
    hello: HELLO,
    moment: MOMENT,
    support: SUPPORT,
    message: MESSAGE,
    alone: ALONE,
    grow: GROW,
    reflect: REFLECT,
    more: MORE,
    data: DATA,
    erase: ERASE,
    restore: RESTORE,
    import: IMPORT,
    settings: SETTINGS,
    about: ABOUT,
    not_found: NOT_FOUND,
    recovery: RECOVERY,
    sample: SAMPLE,
};

const SHELL: Shell = Shell {
    lang: "en",
    name: "Mainstay",
    full_name: "Mainstay – your people",
    description: "A private notebook for your people.",
    skip: "Skip to the page",
    opening: "Opening your notes…",
    still_opening: "Still opening. The help lines work now.",
    try_again: "Try again",
    no_script: "Mainstay needs JavaScript to open your notes. The help lines below work without it.",
    framed: "Mainstay does not open inside another page.",
    framed_open: "Open Mainstay by itself",
    broke: "Something broke.",
    broke_safe: "Your notes are safe.",
    open_again: "Open again",
    save_raw: "Save a raw copy",
    shortcut_support: "Support",
    shortcut_log: "Log a moment",
    shortcut_lines: "Help lines",
    shortcut_add: "Add someone",
    rescue: RESCUE,
};

const RESCUE: Rescue = Rescue {
    title: "Save a raw copy of your notes",
    intro: "This page works even when Mainstay does not open. It changes nothing unless you ask it to, and nothing leaves this device.",
    needs_script: "This page needs JavaScript to read what is kept in this browser.",
    kept: "What is kept here",
    total: "{count} entries, {size} characters in all.",
    empty: "Nothing of Mainstay is kept in this browser.",
    blocked: "This browser does not let the page read its storage. Allow site data for this address, then open this page again.",
    entry: "Entry",
    size: "Characters",
    save: "Save everything as one file",
    save_hint: "The file holds everything exactly as it is kept, in plain sight for anyone who opens it. Keep it somewhere private.",
    saved: "The file was handed to your browser. Look for it in your downloads.",
    restore: "Put a raw copy back",
    restore_hint: "This is possible only where nothing is kept yet, so that nothing can be overwritten.",
    restored: "{count} entries were put back. You can open Mainstay now.",
    not_empty: "There are notes here already, so nothing was changed.",
    not_ours: "This file is not a raw copy of Mainstay. Nothing was changed.",
    no_room: "There was not enough room for the whole copy, so nothing was kept.",
    open: "Open Mainstay",
};

const LINES: Lines = Lines {
    title: "Help lines",
    danger: "If you or someone else may be in danger, call {number} now.",
    talk: "If you want to talk, {line} is there.",
    no_crisis_needed: "You do not need to be in crisis to call.",
    or: "or",
    call: "Call {name}",
    text: "Send a text to {name}",
    day_and_night: "Day and night",
    unconfirmed: "Compare with {source}. Noted here {date}, not yet confirmed with the service.",
    confirmed: "See {source}. Confirmed with the service {date}.",
    elsewhere: "Everywhere else",
    elsewhere_danger: "If you or someone else may be in danger, call your local emergency number now.",
    elsewhere_find: "To find someone to talk to, look up your country at findahelpline.com.",
    promise: "Calling or writing is always your own tap. Mainstay does not read along and sends nothing.",
};

const FRAME: Frame = Frame {
    today: "Today",
    people: "People",
    support: "Support",
    grow: "Grow",
    reflect: "Reflect",
    tabs: "Main pages",
    more: "More",
    help_lines: "Help lines",
    back: "Back",
    cancel: "Cancel",
    save: "Save",
    please_check: "Please check this",
    this_device_only: "Saved on this device only.",
    ios_keep: "On iPhone and iPad, Safari can clear this page after 7 days away. The Home Screen app keeps it: tap Share, then Add to Home Screen. Best done now, since the new icon starts with an empty page.",
    made_up: "Made-up people. Nothing is kept.",
    start_my_own: "Start my own",
    another_window: "Mainstay is open in another window. Here you can look.",
    edit_here: "Edit here",
    newer: "A newer Mainstay saved these notes. You can read and copy them. Update to change them.",
    update: "Update",
    read_only: "Your notes can be read here, but not changed safely. Save a backup file, then open Mainstay again.",
    blocked: "This browser does not let Mainstay keep anything. You can look around, and the help lines work. To keep notes, allow site data for this page or leave the private window.",
    new_build: "A new Mainstay is ready. Your notes stay as they are.",
    use_it_now: "Use it now",
    choose_country: "Pick your country",
    numbers_old: "These numbers are over 6 months old. Check them first.",
};

const STATUS: Status = Status {
    saved: "Saved.",
    undone: "Taken back.",
    redone: "Done again.",
    changed: "Changed, for now. Made-up people are not kept.",
    copied: "Copied. Paste it where you talk to them.",
    not_copied: "Your browser did not let us copy. Select the text and copy it by hand.",
    file_saved: "Handed to your browser as a file. Keep a copy somewhere else too.",
    file_not_saved: "Your browser did not take the file. Try again.",
    erased: "Everything of Mainstay is gone from this device.",
    not_erased: "Not everything could be deleted. Try again, or clear this page's data in the browser.",
    undo: "Undo",
    redo: "Do again",
    step_name: "{step}: {act}",
    save_backup: "Save a backup file",
    full: "This is not saved yet: there is no room left on this device. Save a backup file, then remove what you no longer need.",
    another_writer: "This is not saved yet: another window wrote in between. Here is what it wrote. Please make your change again.",
    locked: "This is not saved: something unreadable is kept in that place, and it must not be lost.",
    not_saved: "This is not saved yet. It is still on your screen. Try again, or save a backup file.",
    looking_only: "Nothing can be changed in this window.",
};

const REFUSAL: Refusals = Refusals {
    person_gone: "This person is not here any more.",
    gone: "This is not here any more.",
    there: "This is already here.",
    nobody: "Choose at least one person.",
    twice: "The same person is in it twice.",
    day_to_come: "That day is still to come. Choose today or a day before.",
    too_long_time: "A day has 24 hours. Choose a shorter time.",
    rhythm: "A rhythm is between 1 day and 10 years.",
    hellos: "Choose 0 to 3 small hellos.",
    text_too_long: "This is too long to keep. Please make it shorter.",
    channel_blank: "Type a number or an address, or leave the line out.",
    nothing_new: "There is nothing new in it.",
};

const ACTS: Acts = Acts {
    add_person: "added {name}",
    change_person: "edited {name}",
    remove_person: "deleted {name}",
    set_standing: "a change of standing",
    not_now: "not now for {name}",
    log_moment: "a moment with {name}",
    change_moment: "edited a moment with {name}",
    remove_moment: "deleted a moment with {name}",
    milestone: "a date",
    check_in: "a check-in",
    settings: "settings",
    import: "people from a file",
    restore: "opened a backup",
};

const RINGS: Rings = Rings {
    closest: "Closest",
    close: "Close",
    around: "Around me",
    closest_hint: "Hard to imagine life without them.",
    close_hint: "People I like to have near.",
    around_hint: "People I know and like to see.",
};

const KINDS: Kinds = Kinds {
    listening: "Listening",
    know_how: "Know-how",
    honest_word: "An honest word",
    hand: "A hand",
    company: "Company",
    need_listening: "Someone to listen",
    need_know_how: "To know how, or who to ask",
    need_honest_word: "An honest word, or a cheer",
    need_hand: "A hand with something",
    need_company: "Company",
    a_little: "a little",
    good: "good",
    very_good: "very good",
};

const TIES: Ties = Ties {
    friend: "Friend",
    partner: "Partner",
    family: "Family",
    colleague: "Colleague or peer",
    neighbour: "Neighbour",
    mentor: "Mentor",
    professional: "Professional",
    other: "In my own words",
    parent: "Parent",
    child: "Child",
    sibling: "Brother or sister",
    grandparent: "Grandparent",
    grandchild: "Grandchild",
    in_law: "In-law",
    other_family: "Other family",
};

const WAYS: Ways =
    Ways { met: "Met", call: "Call", video: "Video", text: "Text", online: "Online", in_touch: "In touch" };

const BEST_TIMES: BestTimes = BestTimes {
    mornings: "Mornings",
    afternoons: "Afternoons",
    evenings: "Evenings",
    weekends: "Weekends",
    nights: "Late at night",
};

const CHANNELS: Channels = Channels {
    phone: "Phone",
    mail: "Mail",
    post: "Address",
    whats_app: "WhatsApp",
    signal: "Signal",
    telegram: "Telegram",
    web: "Web page",
    other: "Somewhere else",
    open_text: "Text",
    open_call: "Call",
    open_mail: "Mail",
    open_whats_app: "Open in WhatsApp",
    open_signal: "Copy, open Signal",
    open_telegram: "Copy, open Telegram",
    open_web: "Open web page",
    copy: "Copy",
    other_ways: "Other ways",
    link_name: "{does}: {value}",
};

const AGO: Ago = Ago {
    this_week: "this week",
    this_month: "this month",
    a_while: "a while ago",
    long: "long ago",
    not_yet: "",
};

const SINCE: Since = Since {
    in_touch: "In touch",
    good_time: "Good time to say hi",
    a_while: "It's been a while",
    nice_surprise: "Would be a nice surprise",
};

const WELCOME: Welcome = Welcome {
    title: "Hello.",
    what: "This is a quiet place to look after the people side of your life.",
    where_it_stays: "What you write stays on this device. No account. No one else can see it.",
    question: "What would help most today?",
    door_support: "I could use support now",
    door_people: "Stay in touch with my people",
    door_grow: "Get to know more people",
    door_look: "Just look around",
    have_backup: "I have a backup file",
    about: "About Mainstay",
};

const THINK: Think = Think {
    title: "Who did you last chat with?",
    hint: "A first name or nickname is fine.",
    name: "Name",
    add: "Add",
    added: "Added",
    n_here: Count {
        one: "You have 1 person here. One hello?",
        other: "You have {n} people here. One hello?",
    },
    to_today: "Go to Today",
    more_ways: "More ways to think of someone",
    prompts: [
        "Who would love your good news?",
        "Who would help if you were ill?",
        "Who do you like doing things with?",
        "Who knows things you don't?",
        "Who do you see often, but hardly know?",
    ],
    no_one: "No one comes to mind. That's okay.",
};

const TODAY: Today = Today {
    small_hello: "A small hello, if you like",
    all_in_touch: "You're in touch with your people. Enjoy.",
    hellos_off: "Small hellos are off. You can turn them on in Settings.",
    paused: "Small hellos rest until {day}.",
    nobody_yet: "No people here yet. That's a fine place to start.",
    think_of_people: "Think of people",
    meet_people: "Meet people",
    some_support: "I could use some support",
    say_hi: "Say hi",
    say_hi_to: "Say hi to {name}",
    we_talked: "We talked",
    we_talked_with: "We talked, {name} and I",
    not_now: "Not now",
    not_now_for: "Not now: {name}",
    back_in_a_week: "Okay, {name} is back in a week.",
    a_month: "Rather a month",
    rest: "Rest {name}",
    waiting: "They wrote. An answer would be welcome.",
    birthday_in: Days {
        today: "Birthday today",
        tomorrow: "Birthday tomorrow",
        other: "Birthday in {n} days",
    },
    date_in: Days { today: "Today: {date}", tomorrow: "Tomorrow: {date}", other: "In {n} days: {date}" },
    coming_up: "Coming up",
    birthday_of: "{name}, birthday",
    date_of: "{name}, {date}",
    log_moment: "Log a moment",
    last_backup: "Last backup: {day}.",
    not_backed_up: "Not backed up yet.",
    save_a_file: "Save a file",
};

const PEOPLE: People = People {
    add: "Add",
    find: "Find a name",
    ring: "How close",
    tie: "Relationship",
    sort: "Order",
    any_ring: "Everyone",
    any_tie: "Any",
    by_name: "By name",
    by_last: "By last contact",
    nobody: "No one here yet. Add one person, or start with a place.",
    start_with_a_place: "Start with a place",
    n_shown: Count { one: "1 person", other: "{n} people" },
    n_more: Count { one: "Show 1 more", other: "Show {n} more" },
    none_called: "No one called {name}.",
    none_like_that: "No one like that.",
    everyone: "Everyone",
    resting: "Resting",
    remembered: "Remembered",
};

const PERSON: Person = Person {
    edit: "Edit",
    log_more: "Log a moment",
    reach: "How to reach them",
    good_for: "Good for",
    kind_strength: "{kind}, {strength}",
    best_times: "Best time",
    birthday: "Birthday",
    dates: "Dates",
    date_line: "{date}: {day}",
    contexts: "Known from",
    full_name: "Full name",
    note: "What matters",
    from_card: "From the contact file",
    lately: "Moments",
    no_moments: "Nothing noted yet.",
    with_others: "{way}, with {names}",
    more: "Take a break, or delete",
    take_a_break: "Take a break from {name}",
    has_died: "Has died",
    keep_apart: "No contact: keep apart",
    end_rest: "Back to everyday: {name}",
    rests: "{name} rests. No hellos until you say so.",
    rests_until: "{name} rests until {day}.",
    is_remembered: "Remembered. Dates stay quiet unless you ask.",
    is_kept_apart: "{name} is kept apart: in no list and no suggestion. You find this page in Settings.",
    delete: "Delete",
    delete_ask: "Delete {name}?",
    delete_alone: "You can undo this.",
    delete_warning: Count {
        one: "1 moment goes too, unless someone else was there. You can undo this.",
        other: "{n} moments go too, unless someone else was there. You can undo this.",
    },
};

const PERSON_FORM: PersonForm = PersonForm {
    add_title: "Add someone",
    edit_title: "Edit {name}",
    name: "What do you call them?",
    name_blank: "Type a name or nickname, then save.",
    how_close: "How close do they feel?",
    relationship: "Who are they to you?",
    no_tie: "Not said",
    family: "Which family tie",
    own_words: "In your own words",
    good_for: "What are they good for? Pick any.",
    more: "Phone, birthday, best time, notes",
    reach: "How to reach them",
    channel_kind: "Way {n}",
    channel_value: "Number or address {n}",
    add_channel: "Add another way",
    remove: "Remove",
    remove_channel: "Remove way {n}",
    phone_as_text: "Kept as text. It has no number to dial.",
    mail_as_text: "Kept as text. A mail address has an @.",
    needs_country: "Kept as text. To open the app, begin with + and the country.",
    kept_as_text: "Kept as text, without a link.",
    birthday: "Birthday",
    birthday_hint: "As much as you know. The year can stay empty.",
    day: "Day",
    month: "Month",
    year: "Year",
    no_month: "Not said",
    no_such_day: "There is no such day. Check day and month.",
    no_such_year: "Type a year with four digits, or leave it empty.",
    day_without_month: "Choose the month too.",
    rhythm: "How often is good to be in touch?",
    rhythm_hint: "A hint for you. Nothing happens if it gets longer.",
    rhythm_of_ring: "As for others this close",
    rhythm_days: "About every {n} days",
    rhythm_light: "About once a year",
    rhythm_none: "No rhythm",
    best_times: "When are they good to reach?",
    contexts: "Where do you know each other from?",
    contexts_hint: "For example: choir, work.",
    full_name: "Full name",
    note: "What matters to them",
    namesake: "You have {name} here already. Is it the same person?",
    same_person: "Same person",
    someone_else: "Someone else",
};

const HELLO: Hello = Hello {
    title: "Say hi to {name}",
    long_ago: "A short hello is often more welcome than we think.",
    starters_title: "A way to begin",
    starters: [
        "Hi {name}, how are things with you?",
        "Hi {name}, would you like a walk or a coffee this week?",
        "Hi {name}, I thought of you today. No need to write back.",
    ],
    message: "Your message",
    you_press_send: "You press send. Mainstay sends nothing.",
    did_you: "Were you in touch with {name}?",
    yes: "Yes, note it",
    not_yet: "Not yet",
};

const MOMENT: Moment = Moment {
    title: "What happened?",
    edit_title: "Edit a moment",
    who: "Who",
    find: "Find someone else",
    how: "How",
    when: "When",
    today: "Today",
    yesterday: "Yesterday",
    another_day: "Earlier",
    day: "Which day",
    no_such_day: "Choose a day.",
    only_if: "Only if you want to",
    who_reached_out: "Who reached out",
    by_me: "Me",
    by_them: "Them",
    by_both: "Both",
    note: "A note for you",
    delete: "Delete this moment",
};

const SUPPORT: Support = Support {
    title: "What would help right now?",
    message: "A message you can change",
    alone: "Things that need no one",
    danger: "In danger?",
    all_lines: "Help lines by country",
    your_people: "Your people",
    no_one_noted: "No one is noted for this yet. Here are other good ways.",
    places: "Places and services",
    places_listening: [
        "A help line. You do not need to be in crisis to call.",
        "Your doctor, or a counsellor they can name.",
        "A peer group for what you carry. Ask at a health centre or library.",
    ],
    places_know_how: [
        "A library: ask at the desk who would know.",
        "An advice centre for money, housing or rights.",
        "Someone who has done it before: a neighbour, a colleague, a group online.",
    ],
    places_honest_word: [
        "A mentor or a former teacher.",
        "A peer group, where people know your situation.",
        "A counsellor, for a view from outside.",
    ],
    places_hand: [
        "A neighbour, for something small.",
        "A community centre or faith group: many keep a list of helpers.",
        "Your town's social service, for lasting help.",
    ],
    places_company: [
        "A place you have been before: go at the same time again.",
        "A library, a park bench, a class that is open today.",
        "A community centre: ask what is on this week.",
    ],
    ask_listening: "Hi, could you chat for 15 minutes today or tomorrow? I'd like someone to listen. It's fine to say no.",
    ask_know_how: "Hi, do you know how this works, or who I could ask? Two minutes is plenty. It's fine if not.",
    ask_honest_word: "Hi, may I have your honest view on something? A few words are enough. It's fine to say no.",
    ask_hand: "Hi, could you lend me a hand with something for half an hour this week? It's fine to say no.",
    ask_company: "Hi, would you like some company this week? A short walk is enough for me. It's fine to say no.",
};

const MESSAGE: Message = Message {
    title: "Write to anyone",
    lead: "Change it as you like, copy it, and paste it where you talk to them.",
    start: "Hi, today is a hard day. You don't need to fix anything. It would help to hear from you. It's fine if now is not a good time.",
};

const ALONE: Alone = Alone {
    title: "Things that need no one",
    things: [
        "Sit where people are: a library, a park bench.",
        "Step outside for five minutes.",
        "Put on a voice you like.",
        "Write it down, anywhere.",
        "Breathe slowly for one minute.",
    ],
};

const GROW: Grow = Grow {
    lead: "New people come from places you go more than once. One small step is enough.",
    another: "Another idea",
    met_someone: "I met someone: add them",
    why_often: "Seeing the same faces again does most of the work. You need not say much.",
    places: PLACES,
};

const REFLECT: Reflect = Reflect {
    lead: "This is a place to look back. It fills as you go.",
    this_month: "This month",
    nothing_yet: "Nothing is noted for this month yet. That is fine.",
    in_touch_with: Count {
        one: "You were in touch with 1 person.",
        other: "You were in touch with {n} people.",
    },
    what_comes: "Here you will see how you feel supported over time, and how you keep in touch, in words.",
};

const MORE: More = More { undo: "Undo: {act}", redo: "Do again: {act}" };

const DATA: Data = Data {
    title: "Your data",
    here: "{people} and {moments}, only on this device.",
    n_people: Count { one: "1 person", other: "{n} people" },
    n_moments: Count { one: "1 moment", other: "{n} moments" },
    last_backup: "Last backup: {day}.",
    never_backed_up: "Not backed up yet.",
    made_up: "These people are made up, so there is nothing to save. Start your own above.",
    backup_hint: "One file with everything, people kept apart too. Anyone who opens the file can read it.",
    room: "Room",
    room_label: "Room used",
    room_used: "About {percent} % of the room is used.",
    room_note: "There is room for a while. A backup file now is a good idea.",
    room_short: "Room gets short. Save a backup file and remove what you no longer need.",
    room_out: "There is almost no room left. Save a backup file, then remove something.",
    foreign: "Other pages at this address use the same room.",
    raw_title: "For a helper",
    raw_hint: "Everything exactly as it is stored, also what could not be read.",
    raw: "Save a raw copy",
    leave: "Leave",
};

const ERASE: Erase = Erase {
    title: "Delete everything",
    what: "This takes everything of Mainstay off this device:",
    goes: [
        "All people, moments and dates.",
        "What could be undone, and what was set aside as unreadable.",
        "Your choices in Settings.",
    ],
    tick: "I know this can't be undone",
    tick_first: "Tick the box above first.",
    save_then_delete: "Save a backup, then delete",
    delete_now: "Delete now",
    no_undo: "A backup file brings everything back. Without one, no one can.",
};

const RESTORE: Restore = Restore {
    title: "Open a backup file",
    what: "Choose a file that Mainstay saved. You will see what it holds before anything changes.",
    choose: "Choose a backup file",
    drop: "Or drop it here.",
    holds: "This backup holds {people} and {moments}.",
    replaces: "It takes the place of what is here now.",
    save_first: "Save what is here first",
    use_this: "Use this one",
    close: "Close",
    nothing_changed: "Nothing was changed.",
    same: "This backup is the same as what is here.",
    too_large: "This file is larger than any backup of Mainstay.",
    empty: "This file is empty.",
    not_ours: "This is not a backup of Mainstay.",
    damaged: "This backup is cut short or was changed, so it is not opened.",
    newer: "A newer Mainstay saved this backup. Update, then open it again.",
};

const IMPORT: Import = Import {
    title: "Add people from a file",
    what: "A contact file (.vcf) from your phone or mail. It is read here and goes nowhere.",
    choose: "Choose a contact file",
    drop: "Or drop it here.",
    reading: "Reading the file.",
    how: "How do I get such a file?",
    how_lines: [
        "iPhone: Contacts, Lists, press and hold a list, Export.",
        "Android: Contacts, Organise or Settings, Export to .vcf.",
        "Google on a computer: Contacts, Export, vCard.",
        "Outlook: People, save a contact as vCard.",
    ],
    check: "Check before you add",
    n_in_file: Count { one: "1 person in {file}.", other: "{n} people in {file}." },
    n_new: Count { one: "1 is new here.", other: "{n} are new here." },
    n_here: Count { one: "1 is here already.", other: "{n} are here already." },
    pick_a_few: "Pick a few. Five is plenty.",
    left_out: "Pictures, logos, sounds and keys are left out.",
    rest_is_kept: "Everything else in a card is kept with the person.",
    choose_all: "Choose all",
    choose_none: "Choose none",
    add: Count { one: "Add 1 person", other: "Add {n} people" },
    can_undo: "You can undo this later.",
    looks_like: "Looks like {name}",
    is_here: "Here already as {name}",
    who_is: "Who is {name}?",
    born: "born {day}",
    some_date: "A date",
    n_problems: Count {
        one: "1 card or line could not be read. See why",
        other: "{n} cards or lines could not be read. See why",
    },
    too_large: "{file} is too large for a contact file.",
    binary: "{file} is not a contact file.",
    empty: "{file} is empty.",
    no_cards: "No people found in {file}. Mainstay can read .vcf files.",
    reasons: REASONS,
};

const SETTINGS: Settings = Settings {
    title: "Settings",
    colours: "Colours",
    theme_phone: "As the device says",
    theme_light: "Light",
    theme_dark: "Dark",
    theme_bold: "Bold",
    text_size: "Text size",
    smaller: "Smaller",
    larger: "Larger",
    percent: "{n} %",
    less_motion: "Less motion",
    hellos: "Small hellos a day",
    pause: "Pause all hellos",
    not_paused: "Hellos are on.",
    a_week: "A week",
    a_month: "A month",
    end_pause: "End the pause",
    leap: "29 February in other years",
    leap_feb28: "On 28 February",
    leap_mar1: "On 1 March",
    region: "Country for help lines",
    no_region: "Not said",
    kept_apart: "Kept apart",
};

const ABOUT: About = About {
    title: "About Mainstay",
    what: "Mainstay helps you look after the people you can count on, and who can count on you.",
    disclaimer: "For learning and self-care. Not medical advice, not a diagnosis, not for emergencies. It supports and never replaces a health professional.",
    version: "Version",
    sections: SECTIONS,
};

const NOT_FOUND: NotFound = NotFound {
    title: "That page isn't here",
    may_be_removed: "It may have been removed.",
    to_today: "Go to Today",
};

const RECOVERY: Recovery = Recovery {
    unreadable: Count {
        one: "1 note could not be read. It is kept aside and nothing was deleted. The rest is here.",
        other: "{n} notes could not be read. They are kept aside and nothing was deleted. The rest is here.",
    },
    missing: Count {
        one: "1 note that was saved is not there any more. If you have a backup file, it may hold it.",
        other: "{n} notes that were saved are not there any more. If you have a backup file, it may hold them.",
    },
    altered: "Something other than Mainstay changed the stored notes. All of them could be read.",
    change_dropped: "The last change was never saved and is not here.",
    save_raw: "Save a raw copy",
    put_away: "Put this away",
};

const REASONS: Reasons = Reasons {
    cut_short: "Line {line}: {name} is cut short. What there is of it can come in.",
    no_name: "Line {line}: a card without a name. It is left out.",
    group: "Line {line}: {name} is a group, not a person. It is left out.",
    unreadable_line: "Line {line}: one line of {name} cannot be read. The rest can come in.",
    too_long: "Line {line}: {name} has a field too long to keep. It is left out.",
    too_many: "Line {line}: there are more cards than can be read at once.",
    outside: "Line {line}: something that belongs to no card. It is left out.",
    someone: "a card",
};

const PLACES: [Place; 6] = [
    Place {
        name: "A library",
        step: "Go once this week and sit where others sit.",
        sentence: "You could ask at the desk: is there a group I could try?",
    },
    Place {
        name: "A choir, a class or a workshop",
        step: "Look up one that is open to beginners.",
        sentence: "You could say: hello, it is my first time here.",
    },
    Place {
        name: "Helping out",
        step: "Ask one place near you if they need two hands for an hour.",
        sentence: "You could say: I have an hour on Saturday. What would help?",
    },
    Place {
        name: "Moving together",
        step: "Find a walking group or a beginners' team, and watch once.",
        sentence: "You could ask: may I join at my own pace?",
    },
    Place {
        name: "Your own street",
        step: "Greet one neighbour by name, or learn the name.",
        sentence: "You could say: we meet so often. I am new to names. What is yours?",
    },
    Place {
        name: "A group online",
        step: "Choose one about something you like, and read along for a day.",
        sentence: "You could write: hello, I am new. What do you enjoy most here?",
    },
];

const SECTIONS: [Section; 4] = [
    Section {
        title: "What it is for",
        lines: &[
            "A network of friends, family and peers is made by starting friendships and kept by nurturing them.",
            "It gives security, self-worth and belonging, and it works both ways.",
        ],
    },
    Section {
        title: "What it does not do",
        lines: &[
            "It does not rate people and does not count days against you.",
            "It sends nothing by itself. It does not read your messages, and it cannot see how you are.",
        ],
    },
    Section {
        title: "Where your notes are",
        lines: &[
            "Only in this browser, on this device. There is no account and no server.",
            "A browser that is killed, or a phone that loses power, may lose what was written in the last minute. A change is never half there.",
            "Clearing this page's data in the browser deletes your notes. Keep a backup file somewhere else.",
        ],
    },
    Section {
        title: "Check our promise",
        lines: &[
            "Open Mainstay, then turn off your internet. Everything still works.",
            "Once open, the page forbids itself every request. The network view of your browser's tools stays empty.",
        ],
    },
];

// Invented people; the number belongs to a range that is never given out.
const SAMPLE: Sample = Sample {
    names: ["Ana", "Ben", "Chi", "Dee", "Goran", "Ivy", "Mo", "Wren"],
    note: "Has an exam this month. Likes long walks.",
    phone: "+44 7700 900123",
};
