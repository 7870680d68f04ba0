//! Dates, plans and hellos as a calendar file: this is how a reminder reaches somebody whose Mainstay is closed.
//!
//! Everything is in floating time (no time zone): a day is a day and nine o'clock is nine o'clock wherever one is and
//! whatever the clocks do. A reminder of a whole day rings fifteen hours before its midnight. That is nine in the morning
//! of the day before, also when the clocks change in the night; in the few places where they change in the evening
//! (Chile, Egypt, Lebanon, Greenland) it is an hour beside nine on that day. On the day itself it rings nine hours after
//! midnight.

mod write;

use crate::sorted::SortedMap;

use chrono::{Days, NaiveDate};

use crate::book::Book;
use crate::gather::in_order;
use crate::initials::initials;
use crate::insight::{dates, rhythm};
use crate::locale::Locale;
use crate::model::{LeapDay, PartialDate, Person, PersonId, Plan, PlanStage, Standing};
use crate::now::Now;
use crate::text::{CalendarWords, WordsOf, fill, text};

use write::{CalendarTime, Event, Repeat, Sure};

/// Minutes from midnight of a day to nine in the morning of the day before.
const MORNING_BEFORE: i32 = -15 * 60;
/// Minutes from midnight to nine in the morning.
const MORNING: i32 = 9 * 60;
/// Minutes before a plan with a time.
const BEFORE_A_PLAN: i32 = -120;
/// Minutes that a plan and a hello take in a calendar.
const PLAN_MINUTES: u16 = 60;
const HELLO_MINUTES: u16 = 15;

/// When to be reminded of a day.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Remind {
    /// The morning before.
    #[default]
    DayBefore,
    /// That morning.
    SameDay,
    /// Both.
    Both,
    /// Not at all.
    Never,
}

/// What goes into the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wishes {
    /// Birthdays.
    pub birthdays: bool,
    /// Other dates.
    pub dates: bool,
    /// Hard days.
    pub hard_days: bool,
    /// Small hellos by rhythm.
    pub hellos: bool,
    /// Plans.
    pub plans: bool,
    /// Names in full instead of initials, with the places of plans and the words of hard days. What a date or a plan is
    /// called goes in as it was written either way.
    pub in_full: bool,
    /// When to be reminded of a day.
    pub remind: Remind,
    /// When a hello is in the day, in minutes since midnight.
    pub hello_at: u16,
}

impl Default for Wishes {
    fn default() -> Self {
        Self {
            birthdays: true,
            dates: true,
            hard_days: false,
            hellos: false,
            plans: true,
            in_full: false,
            remind: Remind::DayBefore,
            hello_at: 18 * 60,
        }
    }
}

/// A calendar file, and how many entries it has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarFile {
    /// The file.
    pub text: String,
    /// Entries in it.
    pub entries: usize,
}

/// The file with what is wished for. People kept apart are in none; of people who have died only a hard day of one's own
/// may be, by its words.
pub fn calendar(book: &Book, wishes: Wishes, now: Now, locale: &dyn Locale) -> CalendarFile {
    let maker = Maker { book, wishes, today: now.today, words: text().calendar, locale };
    let mut events = Vec::new();
    if wishes.birthdays {
        events.extend(book.people().filter(is_named).filter_map(|person| maker.birthday(person)));
    }
    events.extend(book.important_dates().filter_map(|important_date| maker.important_date(important_date)));
    if wishes.plans {
        events.extend(book.plans().filter_map(|plan| maker.plan(plan)));
    }
    if wishes.hellos {
        events.extend(maker.hellos());
    }
    let entries = events.len();
    CalendarFile { text: write::write(text().calendar.name, &events, now.instant_ms), entries }
}

/// One plan as a file that can be handed to those in it: what, when and where, no names and no notes. None without a
/// day.
pub fn plan_file(plan: &Plan, now: Now) -> Option<String> {
    let event = plan_event(plan, plan.what.to_string(), vec![BEFORE_A_PLAN])?;
    Some(write::write(plan.what.as_str(), &[event], now.instant_ms))
}

fn is_named(person: &&Person) -> bool {
    person.standing.is_here()
}

fn plan_event(plan: &Plan, summary: String, alarms: Vec<i32>) -> Option<Event> {
    let day = plan.day?;
    Some(Event {
        uid: format!("plan-{}@mainstay", plan.id),
        summary,
        place: plan.place.clone(),
        when: plan.at.map_or(CalendarTime::Day(day), |at| CalendarTime::Time(day, at, PLAN_MINUTES)),
        repeat: Repeat::Never,
        sure: if plan.stage == PlanStage::Agreed { Sure::Confirmed } else { Sure::Tentative },
        alarms: if plan.at.is_some() { alarms } else { vec![MORNING_BEFORE] },
    })
}

struct Maker<'a> {
    book: &'a Book,
    wishes: Wishes,
    today: NaiveDate,
    words: WordsOf<CalendarWords>,
    locale: &'a dyn Locale,
}

impl Maker<'_> {
    fn called(&self, person: &Person) -> String {
        if self.wishes.in_full {
            person.name.to_string()
        } else {
            initials(person.name.as_str(), self.locale)
        }
    }

    fn alarms(&self) -> Vec<i32> {
        match self.wishes.remind {
            Remind::DayBefore => vec![MORNING_BEFORE],
            Remind::SameDay => vec![MORNING],
            Remind::Both => vec![MORNING_BEFORE, MORNING],
            Remind::Never => Vec::new(),
        }
    }

    /// The next day of a date and how it comes round. One of which only the month is known stands on the first of it.
    fn days(&self, date: PartialDate, once: bool) -> Option<(NaiveDate, Repeat)> {
        let leap = self.book.settings().leap_day;
        let first = || PartialDate::new(date.year(), date.month(), Some(1)).ok();
        let date = if date.day().is_some() { date } else { first()? };
        let day = dates::next(date, once, self.today, leap)?;
        let leaps = (date.month(), date.day()) == (Some(2), Some(29));
        let repeat = match leap {
            _ if once => Repeat::Never,
            LeapDay::Feb28 if leaps => Repeat::LastOfFebruary,
            LeapDay::Mar1 if leaps => Repeat::SixtiethDay,
            _ => Repeat::Yearly,
        };
        Some((day, repeat))
    }

    fn day_event(&self, uid: String, summary: String, (day, repeat): (NaiveDate, Repeat)) -> Event {
        let (place, when, alarms) = (String::new(), CalendarTime::Day(day), self.alarms());
        Event { uid, summary, place, when, repeat, sure: Sure::Marks, alarms }
    }

    fn birthday(&self, person: &Person) -> Option<Event> {
        let date = person.birthday?;
        let words = if date.day().is_some() { self.words.birthday } else { self.words.birthday_month };
        let summary = fill(words, &[("name", &self.called(person))]);
        Some(self.day_event(format!("birthday-{}@mainstay", person.id), summary, self.days(date, false)?))
    }

    fn important_date(&self, important_date: &crate::model::ImportantDate) -> Option<Event> {
        let wished = if important_date.quiet { self.wishes.hard_days } else { self.wishes.dates };
        let person = match important_date.person {
            Some(id) => Some(self.book.person(id)?),
            None => None,
        };
        // Somebody who has died is named in no calendar; a hard day is one's own then.
        let named = person.filter(is_named);
        let open = person.is_none() || named.is_some();
        let remembered = person.is_some_and(|person| person.standing == Standing::Remembered);
        if !wished || !(open || (remembered && important_date.quiet)) {
            return None;
        }
        let label = important_date.label.as_str();
        let summary = match named {
            _ if important_date.quiet && !self.wishes.in_full => self.words.quiet_day.to_owned(),
            Some(person) => fill(self.words.date, &[("name", &self.called(person)), ("date", label)]),
            None => label.to_owned(),
        };
        let days = self.days(important_date.date, important_date.once)?;
        Some(self.day_event(format!("date-{}@mainstay", important_date.id), summary, days))
    }

    fn plan(&self, plan: &Plan) -> Option<Event> {
        let open = plan.stage.is_open();
        let names: Vec<String> = plan
            .people
            .iter()
            .filter_map(|id| self.book.person(*id))
            .filter(is_named)
            .map(|person| self.called(person))
            .collect();
        let hidden = !plan.people.is_empty() && names.is_empty();
        if !open || hidden || plan.day.is_none_or(|day| day < self.today) {
            return None;
        }
        let what = plan.what.as_str();
        let summary = if names.is_empty() {
            what.to_owned()
        } else {
            fill(self.words.plan, &[("what", what), ("names", &self.locale.list_row(&names))])
        };
        let place = if self.wishes.in_full { plan.place.clone() } else { String::new() };
        let alarms = if self.wishes.remind == Remind::Never { Vec::new() } else { vec![BEFORE_A_PLAN] };
        let alone = plan.at.is_none();
        let mut event = plan_event(plan, summary, alarms)?;
        event.place = place;
        if alone {
            event.alarms = self.alarms();
        }
        Some(event)
    }

    /// A hello for everybody with a rhythm, on the day it comes round and then every so many days; at most as many begin
    /// on one day as there are small hellos a day.
    fn hellos(&self) -> Vec<Event> {
        let settings = self.book.settings();
        let most = if settings.low_energy { 1 } else { usize::from(settings.hellos).max(1) };
        let Some(tomorrow) = self.today.checked_add_days(Days::new(1)) else { return Vec::new() };
        let from = tomorrow.max(settings.paused_until.unwrap_or(tomorrow));
        let due = self.book.people().filter(|person| person.is_present(self.today)).filter_map(|person| {
            let rhythm = rhythm::days(settings, person)?;
            let last = self.book.last_contact(person.id).unwrap_or(person.added);
            // One rhythm after the last contact is also where a rest after two hellos ends.
            let day = last.checked_add_days(Days::new(rhythm.into()))?;
            let put_off = person.not_before.unwrap_or(day);
            Some((day.max(put_off).max(from), person.id, rhythm))
        });
        let due =
            in_order(due.collect(), |a: &(NaiveDate, PersonId, u32), b: &(NaiveDate, PersonId, u32)| {
                (a.0, a.1).cmp(&(b.0, b.1))
            });
        let mut on_day = SortedMap::<NaiveDate, usize>::new();
        let mut event = |(mut day, id, rhythm): (NaiveDate, PersonId, u32)| {
            while on_day.get(&day).is_some_and(|n| *n >= most) {
                day = day.checked_add_days(Days::new(1))?;
            }
            *on_day.entry(day).or_default() += 1;
            let name = self.called(self.book.person(id)?);
            let alarms = if self.wishes.remind == Remind::Never { Vec::new() } else { vec![0] };
            Some(Event {
                uid: format!("hello-{id}@mainstay"),
                summary: fill(self.words.hello, &[("name", &name)]),
                place: String::new(),
                when: CalendarTime::Time(day, self.wishes.hello_at.min(24 * 60 - 1), HELLO_MINUTES),
                repeat: Repeat::EveryDays(rhythm),
                sure: Sure::Marks,
                alarms,
            })
        };
        due.into_iter().filter_map(&mut event).collect()
    }
}
