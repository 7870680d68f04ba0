//! The calendar file, read back by libraries that had no part in writing it: `icalendar` for the lines, `rrule` for what
//! comes round and for the time zones of places whose clocks change.

use mainstay_core::sorted::{SortedMap, SortedSet};

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone};
use icalendar::parser::{Component, read_calendar, unfold};
use mainstay_core::book::Book;
use mainstay_core::exchange::calendar::{Remind, Wishes, calendar, plan_file};
use mainstay_core::locale::PlainLocale;
use mainstay_core::model::*;
use mainstay_core::now::Now;
use mainstay_core::record::Record;
use proptest::prelude::*;
use rrule::{RRule, Tz, Unvalidated};

use super::views::{book, called, met};
use super::world::*;

/// An entry of a file, as a calendar desk understands it.
#[derive(Debug, Clone, PartialEq)]
struct Entry {
    uid: String,
    stamp: String,
    sequence: u64,
    summary: String,
    place: Option<String>,
    day: NaiveDate,
    at: Option<NaiveTime>,
    rule: Option<String>,
    status: String,
    alarms: Vec<TimeDelta>,
}

fn entry(event: &Component<'_>) -> Entry {
    assert_eq!(event.name.as_str(), "VEVENT");
    let text = |name: &str| event.find_prop(name).map(|found| found.val.as_str().to_owned());
    let start = event.find_prop("DTSTART").unwrap();
    let whole_day = start.params.iter().any(|param| param.key == "VALUE" && param.val == Some("DATE".into()));
    assert_eq!(start.params.len(), usize::from(whole_day), "floating: no time zone is named");
    let (day, at) = if whole_day {
        (NaiveDate::parse_from_str(start.val.as_str(), "%Y%m%d").unwrap(), None)
    } else {
        let start = NaiveDateTime::parse_from_str(start.val.as_str(), "%Y%m%dT%H%M%S").unwrap();
        (start.date(), Some(start.time()))
    };
    Entry {
        uid: text("UID").unwrap(),
        stamp: text("DTSTAMP").unwrap(),
        sequence: text("SEQUENCE").unwrap().parse().unwrap(),
        summary: text("SUMMARY").unwrap(),
        place: text("LOCATION"),
        day,
        at,
        rule: text("RRULE"),
        status: text("STATUS").unwrap(),
        alarms: event.components.iter().map(alarm).collect(),
    }
}

/// How long after the beginning an alarm rings; less than nothing is before.
fn alarm(alarm: &Component<'_>) -> TimeDelta {
    let text = |name: &str| alarm.find_prop(name).unwrap().val.as_str().to_owned();
    assert_eq!((alarm.name.as_str(), text("ACTION").as_str()), ("VALARM", "DISPLAY"));
    assert!(!text("DESCRIPTION").is_empty());
    let trigger = text("TRIGGER");
    let (sign, length) = trigger.strip_prefix('-').map_or((1, trigger.as_str()), |length| (-1, length));
    let minutes: i64 = length.strip_prefix("PT").unwrap().strip_suffix('M').unwrap().parse().unwrap();
    TimeDelta::minutes(sign * minutes)
}

/// Reads a file whose lines are as they have to be.
fn read(file: &str) -> Vec<Entry> {
    for line in file.split_inclusive("\r\n") {
        let line = line.strip_suffix("\r\n").unwrap();
        assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line:?}");
    }
    let unfolded = unfold(file);
    let read = read_calendar(&unfolded).unwrap();
    assert_eq!(read.properties[0].val.as_str(), "2.0");
    read.components.iter().map(entry).collect()
}

fn everything(in_full: bool) -> Wishes {
    let all = Wishes::default();
    Wishes { birthdays: true, dates: true, hard_days: true, hellos: true, plans: true, in_full, ..all }
}

fn only_hellos() -> Wishes {
    Wishes { birthdays: false, dates: false, plans: false, hellos: true, ..Wishes::default() }
}

fn entries(book: &Book, wishes: Wishes, today: NaiveDate) -> Vec<Entry> {
    read(&calendar(book, wishes, Now::on(today), &PlainLocale).text)
}

/// The first days on which an entry is there.
fn days(entry: &Entry, most: u16) -> Vec<NaiveDate> {
    starts(entry, Tz::UTC, most).into_iter().map(|start| start.date()).collect()
}

/// The first times at which an entry begins, on the clock of a place.
fn starts(entry: &Entry, place: Tz, most: u16) -> Vec<NaiveDateTime> {
    let start = entry.day.and_time(entry.at.unwrap_or(NaiveTime::MIN));
    let Some(rule) = &entry.rule else { return vec![start] };
    let rule: RRule<Unvalidated> = rule.parse().unwrap();
    let all = rule.build(place.from_local_datetime(&start).unwrap()).unwrap().all(most);
    all.dates.into_iter().map(|start| start.naive_local()).collect()
}

/// What a clock in a place shows so long after it showed `start`: minutes pass, whatever the clock does meanwhile.
fn later(place: Tz, start: NaiveDateTime, passed: TimeDelta) -> NaiveDateTime {
    (place.from_local_datetime(&start).unwrap() + passed).naive_local()
}

const PLACES: [Tz; 4] =
    [Tz::Europe__Berlin, Tz::America__New_York, Tz::Australia__Lord_Howe, Tz::Pacific__Auckland];

/// Every day of three years.
fn all_days() -> impl Iterator<Item = NaiveDate> {
    day(2026, 1, 1).iter_days().take_while(|day| day.year() <= 2028)
}

/// Every day of them in each of the places.
fn places_and_days() -> impl Iterator<Item = (Tz, NaiveDate)> {
    PLACES.into_iter().flat_map(|place| all_days().map(move |day| (place, day)))
}

fn nine() -> NaiveTime {
    NaiveTime::from_hms_opt(9, 0, 0).unwrap()
}

/// Somebody with a birthday.
fn born(n: u64, text: &str, birthday: &str) -> Person {
    Person { birthday: Some(birthday.parse().unwrap()), ..called(n, text, Ring::Close) }
}

fn put_important_date(book: &mut Book, important_date: ImportantDate) {
    book.put(Record::ImportantDate(Box::new(important_date)));
}

fn put_plan(book: &mut Book, plan: Plan) {
    book.put(Record::Plan(Box::new(plan)));
}

fn with_settings(mut book: Book, settings: Settings) -> Book {
    book.put(Record::Settings(Box::new(settings)));
    book
}

/// Birthdays, dates, a hard day, plans and hellos: eleven entries of every sort.
fn full() -> Book {
    let mut book = book([
        Person {
            full_name: Some("Xanthippe Marlowe Quill".into()),
            note: "Likes lavender.".into(),
            goals: vec!["the lighthouse".into()],
            ..born(1, "Xanthippe Quill", "1990-11-24")
        },
        born(2, "Bertrand Okri", "--02-29"),
        born(3, "Clementine", "--03"),
    ]);
    put_important_date(&mut book, important_date(1, Some(1)));
    put_important_date(
        &mut book,
        ImportantDate { date: "2027-06-05".parse().unwrap(), once: true, ..important_date(2, None) },
    );
    let label = name("The day of the crash");
    let (before, near) = ("Call the sister.".to_owned(), vec![pid(2)]);
    put_important_date(
        &mut book,
        ImportantDate { quiet: true, label, before, near, ..important_date(3, Some(1)) },
    );
    let (place, note) = ("Harbour café".to_owned(), "Bring the umbrella.".to_owned());
    put_plan(&mut book, Plan { at: Some(15 * 60), place, note, ..plan(1, &[1, 2]) });
    put_plan(&mut book, Plan { stage: PlanStage::Invited, ..plan(2, &[3]) });
    book
}

fn remind() -> [Remind; 4] {
    [Remind::DayBefore, Remind::SameDay, Remind::Both, Remind::Never]
}

#[test]
fn another_library_reads_every_file_and_finds_as_many_entries_as_were_promised() {
    for in_full in [false, true] {
        for remind in remind() {
            let file =
                calendar(&full(), Wishes { remind, ..everything(in_full) }, Now::on(today()), &PlainLocale);
            let read = read(&file.text);
            assert_eq!((read.len(), file.entries), (11, 11), "{in_full} {remind:?}");
            let rings = read.iter().all(|entry| !entry.alarms.is_empty());
            assert_eq!(rings, remind != Remind::Never, "{in_full} {remind:?}");
        }
    }
    let nothing = calendar(&book([]), everything(true), Now::on(today()), &PlainLocale);
    assert_eq!((read(&nothing.text).len(), nothing.entries), (0, 0));
}

#[test]
fn what_is_wished_for_goes_in_and_nothing_else() {
    let none = Wishes { birthdays: false, dates: false, plans: false, in_full: true, ..Wishes::default() };
    let found = |wishes| {
        let entries = entries(&full(), wishes, today());
        entries.into_iter().map(|entry| entry.summary).collect::<SortedSet<_>>()
    };
    let these = |summaries: &[&str]| summaries.iter().map(|words| (*words).to_owned()).collect();
    assert_eq!(found(none), SortedSet::new());
    let birthdays =
        these(&["Birthday: Xanthippe Quill", "Birthday: Bertrand Okri", "Birthday this month: Clementine"]);
    assert_eq!(found(Wishes { birthdays: true, ..none }), birthdays);
    assert_eq!(found(Wishes { dates: true, ..none }), these(&["Xanthippe Quill: Day 1", "Day 2"]));
    let hard = these(&["Xanthippe Quill: The day of the crash"]);
    assert_eq!(found(Wishes { hard_days: true, ..none }), hard);
    let plans = these(&["Walk 1, Xanthippe Quill, Bertrand Okri", "Walk 2, Clementine"]);
    assert_eq!(found(Wishes { plans: true, ..none }), plans);
    let hellos = these(&["Say hi to Xanthippe Quill", "Say hi to Bertrand Okri", "Say hi to Clementine"]);
    assert_eq!(found(Wishes { hellos: true, ..none }), hellos);
}

#[test]
fn a_later_file_has_the_same_entries_and_says_that_it_is_the_later_one() {
    let first = Now::on(today());
    let later = Now { instant_ms: first.instant_ms + 90_000, ..first };
    let at = |now| read(&calendar(&full(), everything(true), now, &PlainLocale).text);
    let (first, later) = (at(first), at(later));
    let uids = |entries: &[Entry]| entries.iter().map(|entry| entry.uid.clone()).collect::<Vec<_>>();
    assert_eq!(uids(&first), uids(&later));
    assert_eq!(uids(&first).into_iter().collect::<SortedSet<_>>().len(), first.len());
    for (first, later) in first.iter().zip(&later) {
        assert!(first.stamp < later.stamp && first.sequence < later.sequence, "{first:?} {later:?}");
        assert!(later.sequence < 1 << 31, "no calendar counts further");
    }
}

/// A text as it is to be read back: its lines, and nothing that a screen cannot show.
fn shown(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace(['\r', '\u{85}', '\u{2028}', '\u{2029}'], "\n");
    lines.replace('\t', " ").replace(|c: char| c.is_control() && c != '\n', "")
}

/// The name, the date, the plan and its place as a calendar shows them.
fn there_and_back(who: &str, what: &str, place: &str) -> Vec<String> {
    let mut book = book([born(1, who, "--11-24")]);
    put_important_date(&mut book, ImportantDate { label: name(what), ..important_date(1, None) });
    put_plan(&mut book, Plan { what: name(what), place: place.to_owned(), ..plan(1, &[]) });
    let wishes = Wishes { in_full: true, ..Wishes::default() };
    let entries = entries(&book, wishes, today());
    assert_eq!(entries.len(), 3);
    let who = entries[0].summary.strip_prefix("Birthday: ").unwrap().to_owned();
    let place = entries[2].place.clone().unwrap_or_default();
    vec![who, entries[1].summary.clone(), entries[2].summary.clone(), place]
}

#[test]
fn names_that_mean_something_to_a_calendar_come_back_as_they_were() {
    let long = "Ω".repeat(200);
    let texts = [
        "A, B; C\\ D",
        "ends with a backslash\\",
        "\\n is no line, \\N neither",
        "BEGIN:VEVENT",
        "a:b\"c\"=d",
        "null \0 bell \u{7} escape \u{1b}[31m gone\u{7f}\u{9c}",
        "👩‍👩‍👧 and 🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈",
        "שרה \u{202b}לוי\u{202c} مريم",
        &long,
    ];
    for text in texts {
        let same = shown(text);
        assert_eq!(there_and_back(text, text, text), [&*same, &*same, &*same, &*same], "{text:?}");
    }
    let lines = there_and_back("One\r\nline", "One\rline", "Two\r\nlines\nor\rmore\u{2028}\tof them");
    assert_eq!(lines, ["One line", "One line", "One line", "Two\nlines\nor\nmore\n of them"]);
    let book = book([born(1, texts[0], "--11-24")]);
    let file =
        calendar(&book, Wishes { in_full: true, ..Wishes::default() }, Now::on(today()), &PlainLocale).text;
    let strict = "\r\nSUMMARY:Birthday: A\\, B\\; C\\\\ D\r\n";
    assert!(file.contains(strict), "marked for those that read less kindly: {file}");
    let injected = there_and_back("Ana", "x", "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:y");
    assert_eq!(injected[3], "x\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:y");
}

fn any_text() -> impl Strategy<Value = String> {
    let marks =
        proptest::sample::select(vec!['\r', '\n', '\t', '\0', ',', ';', ':', '\\', '"', ' ', 'n', 'é', '🎈']);
    let letter = prop_oneof![marks, any::<char>()];
    proptest::collection::vec(letter, 0..120).prop_map(|letters| letters.into_iter().collect())
}

proptest! {
    #[test]
    fn no_text_whatsoever_breaks_a_line(who in any_text(), what in any_text(), place in any_text()) {
        let [who, what, place] = [who, what, place].map(|text| format!("x{text}"));
        let (called, titled) = (name(&who).to_string(), name(&what).to_string());
        let wanted = [shown(&called), shown(&titled), shown(&titled), shown(&place)];
        prop_assert_eq!(there_and_back(&who, &what, &place), wanted);
    }
}

#[test]
fn a_birthday_comes_round_every_year_and_what_is_once_does_not() {
    let entries = entries(&full(), everything(true), today());
    let of = |words: &str| entries.iter().find(|entry| entry.summary.contains(words)).unwrap();
    let birthday = of("Birthday: Xanthippe");
    let years = (2026..=2055).map(|year| day(year, 11, 24));
    assert_eq!(days(birthday, 30), years.collect::<Vec<_>>());
    let month = of("Clementine");
    assert_eq!(
        (month.summary.as_str(), days(month, 2)[1]),
        ("Birthday this month: Clementine", day(2028, 3, 1))
    );
    assert_eq!((of("Day 2").rule.as_deref(), of("Day 2").day), (None, day(2027, 6, 5)));
    for once in ["Walk 1", "Walk 2"] {
        assert_eq!(of(once).rule, None, "{once}");
    }
}

#[test]
fn a_date_that_begins_in_a_later_year_is_not_there_before() {
    let mut book = book([]);
    put_important_date(
        &mut book,
        ImportantDate { date: "2029-06-01".parse().unwrap(), ..important_date(1, None) },
    );
    put_important_date(
        &mut book,
        ImportantDate { date: "2026-11-01".parse().unwrap(), once: true, ..important_date(2, None) },
    );
    let entries = entries(&book, Wishes::default(), today());
    assert_eq!(entries.len(), 1, "what was once is over");
    assert_eq!(days(&entries[0], 2), [day(2029, 6, 1), day(2030, 6, 1)]);
}

#[test]
fn every_date_comes_round_in_the_calendar_on_the_days_that_mainstay_says() {
    for leap_day in [LeapDay::Feb28, LeapDay::Mar1] {
        for text in ["--02-29", "2000-02-29", "--02-28", "--03-01", "--12-31", "--01-01"] {
            // The first of the days is in 2027, in 2028, or in 2029.
            for today in [today(), day(2028, 1, 5), day(2028, 3, 2)] {
                let date: PartialDate = text.parse().unwrap();
                let people = book([born(1, "Ana", text)]);
                let mut book = with_settings(people, Settings { leap_day, ..Settings::default() });
                put_important_date(&mut book, ImportantDate { date, ..important_date(1, None) });
                let first = date.next(today, leap_day).unwrap();
                let later =
                    (first.year() + 1..=2040).map(|year| date.next(day(year, 1, 1), leap_day).unwrap());
                let kept: Vec<NaiveDate> = std::iter::once(first).chain(later).collect();
                let entries = entries(&book, Wishes::default(), today);
                assert_eq!(entries.len(), 2);
                for entry in &entries {
                    let found = days(entry, kept.len().try_into().unwrap());
                    assert_eq!((entry.day, &found), (first, &kept), "{leap_day:?} {text} from {today}");
                }
            }
        }
    }
}

#[test]
fn a_hello_comes_round_by_its_rhythm_from_the_day_it_is_due() {
    for rhythm in (1..=40).chain([180, 365, 3_650]) {
        let mut book = book([Person { rhythm: Rhythm::Every(rhythm), ..called(1, "Ana", Ring::Close) }]);
        met(&mut book, 1, today(), &[1]);
        let hello = &entries(&book, only_hellos(), today())[0];
        let due = (1..=8).map(|nth| ahead(nth * u64::from(rhythm)));
        assert_eq!(days(hello, 8), due.collect::<Vec<_>>(), "{rhythm}");
    }
    let light = book([Person { rhythm: Rhythm::Light, added: today(), ..called(1, "Ana", Ring::Close) }]);
    assert_eq!(days(&entries(&light, only_hellos(), today())[0], 2), [ahead(365), ahead(730)]);
    let none = book([Person { rhythm: Rhythm::None, ..called(1, "Ana", Ring::Close) }]);
    assert_eq!(entries(&none, only_hellos(), today()), []);
}

#[test]
fn what_is_due_already_begins_tomorrow_and_no_day_begins_more_hellos_than_are_chosen() {
    let begun = |settings: Settings| {
        let people = book((1..=10).map(|n| called(n, "Ana", Ring::Closest)));
        let mut begun = SortedMap::<NaiveDate, usize>::new();
        for hello in entries(&with_settings(people, settings), only_hellos(), today()) {
            *begun.entry(hello.day).or_default() += 1;
        }
        (begun.first_key_value().map(|(day, _)| *day), begun.into_values().collect::<Vec<_>>())
    };
    let chosen = |hellos| Settings { hellos, ..Settings::default() };
    assert_eq!(begun(chosen(3)), (Some(ahead(1)), vec![3, 3, 3, 1]));
    assert_eq!(begun(chosen(2)), (Some(ahead(1)), vec![2; 5]));
    assert_eq!(begun(chosen(0)).1, vec![1; 10], "whoever wishes for hellos here gets them");
    assert_eq!(begun(Settings { low_energy: true, ..chosen(3) }), (Some(ahead(1)), vec![1; 10]));
    assert_eq!(begun(Settings { paused_until: Some(ahead(20)), ..chosen(3) }).0, Some(ahead(20)));
    assert_eq!(begun(Settings { paused_until: Some(ago(2)), ..chosen(3) }).0, Some(ahead(1)));
}

#[test]
fn someone_who_rests_is_called_when_the_rest_is_over() {
    let first =
        |person: Person| entries(&book([person]), only_hellos(), today()).first().map(|hello| hello.day);
    let her = || called(1, "Ana", Ring::Close);
    assert_eq!(first(her()), Some(ahead(1)));
    assert_eq!(first(Person { not_before: Some(ahead(9)), ..her() }), Some(ahead(9)));
    let resting = |until| Standing::Resting { until, why: RestWhy::Break };
    assert_eq!(first(Person { standing: resting(None), ..her() }), None);
    assert_eq!(first(Person { standing: resting(Some(today())), ..her() }), Some(ahead(1)));
    let mut hoping = book([her()]);
    for (n, day) in [(1, ago(5)), (2, today())] {
        let (initiative, way) = (Some(Initiative::Me), Some(Way::Text));
        let hello = Moment { initiative, way, ..Moment::new(mid(n), day, vec![pid(1)]) };
        hoping.put(Record::Moment(Box::new(hello)));
    }
    // Thirty days of rest are also the thirty of the rhythm.
    assert_eq!(entries(&hoping, only_hellos(), today())[0].day, ahead(30));
}

#[test]
fn the_morning_before_is_nine_o_clock_whatever_the_clocks_do() {
    let entries = entries(&book([born(1, "Ana", "--11-24")]), Wishes::default(), today());
    let [before] = entries[0].alarms[..] else { panic!("one alarm") };
    for (place, day) in places_and_days() {
        let rings = later(place, day.and_time(NaiveTime::MIN), before);
        assert_eq!(rings, (day - Days::new(1)).and_time(nine()), "{}", place.name());
    }
}

#[test]
fn the_morning_before_may_be_an_hour_off_where_the_clocks_change_in_the_evening() {
    let entries = entries(&book([born(1, "Ana", "--11-24")]), Wishes::default(), today());
    let [before] = entries[0].alarms[..] else { panic!("one alarm") };
    for place in [Tz::America__Santiago, Tz::Africa__Cairo, Tz::Asia__Beirut, Tz::America__Nuuk] {
        let off = |day: NaiveDate| {
            // The day may begin at one o'clock.
            let midnight = day.and_time(NaiveTime::MIN);
            let begins = [midnight, midnight + TimeDelta::hours(1)];
            let begins = begins.iter().find_map(|start| place.from_local_datetime(start).earliest()).unwrap();
            (begins + before).naive_local() - (day - Days::new(1)).and_time(nine())
        };
        let shifted: Vec<TimeDelta> = all_days().map(off).filter(|off| !off.is_zero()).collect();
        assert!((3..=6).contains(&shifted.len()), "{}: once or twice a year", place.name());
        assert!(shifted.iter().all(|off| off.abs() == TimeDelta::hours(1)), "{}", place.name());
    }
}

#[test]
fn that_morning_is_nine_o_clock_but_for_the_two_days_a_year_on_which_the_clocks_change() {
    let wishes = Wishes { remind: Remind::Both, ..Wishes::default() };
    let entries = entries(&book([born(1, "Ana", "--11-24")]), wishes, today());
    let [_, morning] = entries[0].alarms[..] else { panic!("two alarms") };
    for place in PLACES {
        let rings = |day: NaiveDate| later(place, day.and_time(NaiveTime::MIN), morning);
        let shifted: Vec<TimeDelta> =
            all_days().map(|day| rings(day) - day.and_time(nine())).filter(|off| !off.is_zero()).collect();
        // Minutes are counted from midnight, and on these days an hour (on Lord Howe half of one) comes twice or never.
        let hour = TimeDelta::minutes(if place.name().contains("Lord_Howe") { 30 } else { 60 });
        let spring_first = [hour, -hour].repeat(3);
        let autumn_first = [-hour, hour].repeat(3);
        assert!(shifted == spring_first || shifted == autumn_first, "{}: {shifted:?}", place.name());
    }
}

#[test]
fn a_hello_rings_at_its_time_on_every_day_in_every_place() {
    let daily = book([Person { rhythm: Rhythm::Every(1), ..called(1, "Ana", Ring::Close) }]);
    for minutes in [9 * 60, 18 * 60, 21 * 60 + 30] {
        let wishes = Wishes { hello_at: minutes, ..only_hellos() };
        let hello = &entries(&daily, wishes, day(2025, 12, 31))[0];
        assert_eq!(hello.alarms, [TimeDelta::zero()]);
        let at = NaiveTime::from_hms_opt(u32::from(minutes) / 60, u32::from(minutes) % 60, 0).unwrap();
        for place in PLACES {
            let wanted: Vec<NaiveDateTime> = all_days().map(|day| day.and_time(at)).collect();
            let begun = starts(hello, place, wanted.len().try_into().unwrap());
            assert_eq!(begun, wanted, "{}", place.name());
        }
    }
}

#[test]
fn a_plan_with_a_time_rings_two_hours_before_and_one_without_the_morning_before() {
    let rings = |at, remind| {
        let mut book = book([]);
        put_plan(&mut book, Plan { at, ..plan(1, &[]) });
        let entry = entries(&book, Wishes { remind, ..Wishes::default() }, today()).remove(0);
        let start = entry.day.and_time(entry.at.unwrap_or(NaiveTime::MIN));
        entry.alarms.into_iter().map(|alarm| (start + alarm).to_string()).collect::<Vec<_>>()
    };
    let three = Some(15 * 60);
    for remind in [Remind::DayBefore, Remind::SameDay, Remind::Both] {
        assert_eq!(rings(three, remind), ["2026-11-23 13:00:00"], "{remind:?}");
    }
    assert_eq!(rings(None, Remind::DayBefore), ["2026-11-22 09:00:00"]);
    assert_eq!(rings(None, Remind::SameDay), ["2026-11-23 09:00:00"]);
    assert_eq!(rings(three, Remind::Never), [] as [&str; 0]);
    for (place, day) in places_and_days() {
        let (at, before) = (day.and_hms_opt(15, 0, 0).unwrap(), TimeDelta::hours(-2));
        assert_eq!(later(place, at, before), day.and_hms_opt(13, 0, 0).unwrap(), "{}", place.name());
    }
}

#[test]
fn only_plans_with_a_day_to_come_are_in_it_and_it_says_how_sure_they_are() {
    for (stage, day, status) in [
        (PlanStage::Agreed, Some(today()), Some("CONFIRMED")),
        (PlanStage::Agreed, Some(ahead(90)), Some("CONFIRMED")),
        (PlanStage::Invited, Some(ahead(1)), Some("TENTATIVE")),
        (PlanStage::Agreed, Some(ago(1)), None),
        (PlanStage::Agreed, None, None),
        (PlanStage::Idea, Some(ahead(1)), Some("TENTATIVE")),
        (PlanStage::Idea, None, None),
        (PlanStage::Done, Some(ahead(1)), None),
        (PlanStage::Cancelled, Some(ahead(1)), None),
    ] {
        let mut book = book([]);
        put_plan(&mut book, Plan { stage, day, ..plan(1, &[]) });
        let found = entries(&book, Wishes::default(), today());
        assert_eq!(found.first().map(|entry| entry.status.as_str()), status, "{stage:?} {day:?}");
    }
}

#[test]
fn by_initials_no_name_no_place_no_note_and_no_hard_day_is_told() {
    let private = [
        "Xanthippe",
        "Quill",
        "Marlowe",
        "Bertrand",
        "Okri",
        "Clementine",
        "Harbour",
        "umbrella",
        "lavender",
        "lighthouse",
        "crash",
        "sister",
    ];
    let told = |wishes| {
        let file = unfold(&calendar(&full(), wishes, Now::on(today()), &PlainLocale).text);
        private.into_iter().filter(|word| file.contains(word)).collect::<Vec<_>>()
    };
    assert_eq!(told(everything(false)), [] as [&str; 0]);
    assert!(!Wishes::default().in_full && !Wishes::default().hard_days, "as it is unless chosen");
    let in_full = ["Xanthippe", "Quill", "Bertrand", "Okri", "Clementine", "Harbour", "crash"];
    assert_eq!(told(everything(true)), in_full, "in full, but never what was noted for oneself");
    let summaries: Vec<String> =
        entries(&full(), everything(false), today()).into_iter().map(|entry| entry.summary).collect();
    assert!(summaries.contains(&"Birthday: XQ".to_owned()), "{summaries:?}");
    assert!(summaries.contains(&"A quiet day".to_owned()), "{summaries:?}");
    assert!(summaries.contains(&"Walk 1, XQ, BO".to_owned()), "{summaries:?}");
}

#[test]
fn a_plan_to_hand_on_says_what_when_and_where_and_no_more() {
    let book = full();
    let file = plan_file(book.plan(PlanId::from_bits(1)).unwrap(), Now::on(today())).unwrap();
    let [only] = &read(&file)[..] else { panic!("one entry") };
    let at = only.at.map(|at| at.to_string());
    assert_eq!((only.summary.as_str(), only.day, at.as_deref()), ("Walk 1", ahead(1), Some("15:00:00")));
    assert_eq!(
        (only.place.as_deref(), &only.alarms[..]),
        (Some("Harbour café"), &[TimeDelta::hours(-2)][..])
    );
    let unfolded = unfold(&file);
    for word in ["Xanthippe", "XQ", "Bertrand", "umbrella"] {
        assert!(!unfolded.contains(word), "{word}");
    }
    let whole = entries(&book, Wishes::default(), today());
    assert!(whole.iter().any(|entry| entry.uid == only.uid), "it is the same entry in both files");
    assert_eq!(plan_file(&Plan { day: None, at: None, ..plan(1, &[]) }, Now::on(today())), None);
}
