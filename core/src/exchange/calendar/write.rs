//! A calendar file as RFC 5545 has it: lines folded at 75 bytes and ended by CR LF, texts escaped.

use std::fmt::Write;

use chrono::{NaiveDate, Timelike};

/// The most bytes of a line, its end aside.
const LINE_BYTES: usize = 75;

/// When something is. Days and times are those of the place where one is: no time zone, so that a walk at three stays a
/// walk at three when the clocks change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CalendarTime {
    /// A whole day.
    Day(NaiveDate),
    /// A day and minutes since its midnight, and how many minutes it takes.
    Time(NaiveDate, u16, u16),
}

/// How often something comes round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repeat {
    /// Once.
    Never,
    /// Every year on that day.
    Yearly,
    /// Every year on the last day of February.
    LastOfFebruary,
    /// Every year on its sixtieth day: 29 February, else 1 March.
    SixtiethDay,
    /// Every so many days.
    EveryDays(u32),
}

/// How sure it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sure {
    /// It takes no time of the day.
    Marks,
    /// Not settled yet.
    Tentative,
    /// Settled.
    Confirmed,
}

/// One entry of a calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// What makes it the same entry in a later file.
    pub uid: String,
    /// What it is.
    pub summary: String,
    /// Where.
    pub place: String,
    /// When.
    pub when: CalendarTime,
    /// How often.
    pub repeat: Repeat,
    /// How sure.
    pub sure: Sure,
    /// Minutes from its beginning, or for a whole day from its midnight, to each alarm; negative is before.
    pub alarms: Vec<i32>,
}

/// Writes a calendar file. `stamp_ms` is the instant of writing (milliseconds since 1970-01-01 UTC): it says which of two
/// entries with the same uid is the later one.
pub fn write(name: &str, events: &[Event], stamp_ms: i64) -> String {
    let mut lines = CalendarLines::default();
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Mainstay//Mainstay//EN", "CALSCALE:GREGORIAN"] {
        lines.add(line);
    }
    lines.text("X-WR-CALNAME", name);
    for event in events {
        lines.event(event, stamp_ms);
    }
    lines.add("END:VCALENDAR");
    lines.written
}

#[derive(Default)]
struct CalendarLines {
    written: String,
}

impl CalendarLines {
    /// One line, folded between letters where it is too long.
    fn add(&mut self, line: &str) {
        let mut room = LINE_BYTES;
        for c in line.chars() {
            if c.len_utf8() > room {
                self.written.push_str("\r\n ");
                room = LINE_BYTES - 1;
            }
            self.written.push(c);
            room -= c.len_utf8();
        }
        self.written.push_str("\r\n");
    }

    fn text(&mut self, name: &str, value: &str) {
        self.add(&format!("{name}:{}", escaped(value)));
    }

    fn event(&mut self, event: &Event, stamp_ms: i64) {
        self.add("BEGIN:VEVENT");
        self.add(&format!("UID:{}", escaped(&event.uid)));
        self.add(&format!("DTSTAMP:{}", utc(stamp_ms)));
        // Minutes since 1970: each later file has a higher number, so that it replaces what an earlier one brought.
        self.add(&format!("SEQUENCE:{}", stamp_ms.max(0) / 60_000));
        match event.when {
            CalendarTime::Day(day) => {
                self.add(&format!("DTSTART;VALUE=DATE:{}", digits(day)));
            }
            CalendarTime::Time(day, at, minutes) => {
                self.add(&format!("DTSTART:{}T{:02}{:02}00", digits(day), at / 60, at % 60));
                self.add(&format!("DURATION:PT{minutes}M"));
            }
        }
        if let Some(rule) = rule(event.repeat) {
            self.add(&rule);
        }
        self.text("SUMMARY", &event.summary);
        if !event.place.is_empty() {
            self.text("LOCATION", &event.place);
        }
        self.add("CLASS:PRIVATE");
        for line in match event.sure {
            Sure::Marks => ["TRANSP:TRANSPARENT", "STATUS:CONFIRMED"],
            Sure::Tentative => ["TRANSP:OPAQUE", "STATUS:TENTATIVE"],
            Sure::Confirmed => ["TRANSP:OPAQUE", "STATUS:CONFIRMED"],
        } {
            self.add(line);
        }
        for alarm in &event.alarms {
            self.add("BEGIN:VALARM");
            self.add("ACTION:DISPLAY");
            self.add(&format!("TRIGGER:{}", duration(*alarm)));
            self.text("DESCRIPTION", &event.summary);
            self.add("END:VALARM");
        }
        self.add("END:VEVENT");
    }
}

fn rule(repeat: Repeat) -> Option<String> {
    Some(match repeat {
        Repeat::Never => return None,
        Repeat::Yearly => "RRULE:FREQ=YEARLY".into(),
        Repeat::LastOfFebruary => "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1".into(),
        Repeat::SixtiethDay => "RRULE:FREQ=YEARLY;BYYEARDAY=60".into(),
        Repeat::EveryDays(days) => format!("RRULE:FREQ=DAILY;INTERVAL={days}"),
    })
}

/// A text as a calendar has it. Line breaks become `\n`; other control characters would break the line and go.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    let unified = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}', '\u{85}'], "\n");
    for c in unified.chars() {
        match c {
            '\\' | ';' | ',' => {
                safe.push('\\');
                safe.push(c);
            }
            '\n' => safe.push_str("\\n"),
            '\t' => safe.push(' '),
            c if c.is_control() => {}
            c => safe.push(c),
        }
    }
    safe
}

fn duration(minutes: i32) -> String {
    let mut written = String::new();
    let sign = if minutes < 0 { "-" } else { "" };
    // Writing to a string cannot fail.
    let _ = write!(written, "{sign}PT{}M", minutes.unsigned_abs());
    written
}

fn utc(instant_ms: i64) -> String {
    let instant = chrono::DateTime::from_timestamp_millis(instant_ms).unwrap_or_default().naive_utc();
    let time = instant.time();
    format!("{}T{:02}{:02}{:02}Z", digits(instant.date()), time.hour(), time.minute(), time.second())
}

/// A day without its strokes. By hand, since the formats of the calendar crate weigh more than all the rest here.
fn digits(day: NaiveDate) -> String {
    day.to_string().replace('-', "")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn event(summary: &str) -> Event {
        Event {
            uid: "one@mainstay".into(),
            summary: summary.into(),
            place: String::new(),
            when: CalendarTime::Day(NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day")),
            repeat: Repeat::Never,
            sure: Sure::Marks,
            alarms: vec![-900],
        }
    }

    #[test]
    fn what_has_a_meaning_is_escaped_and_what_would_break_a_line_goes() {
        assert_eq!(escaped("a,b;c\\d"), "a\\,b\\;c\\\\d");
        assert_eq!(escaped("one\r\ntwo\rthree\nfour\u{2028}five"), "one\\ntwo\\nthree\\nfour\\nfive");
        assert_eq!(escaped("a\u{0}b\u{7}c\u{1b}d\te\u{7f}f"), "abcd ef");
    }

    #[test]
    fn durations_are_minutes_before_or_after() {
        assert_eq!(duration(-900), "-PT900M");
        assert_eq!(duration(0), "PT0M");
        assert_eq!(duration(540), "PT540M");
    }

    proptest! {
        #[test]
        fn no_line_is_too_long_broken_or_begun_by_a_value(summary in "\\PC{0,200}|[\r\n\t,;:\\\\ -~äß語🎈]{0,200}") {
            let file = write("Dates", &[event(&summary)], 0);
            prop_assert!(file.ends_with("END:VCALENDAR\r\n"));
            let lines: Vec<&str> = file.split("\r\n").collect();
            for line in &lines {
                prop_assert!(line.len() <= LINE_BYTES, "{line:?}");
                prop_assert!(!line.contains(['\r', '\n']));
            }
            let unfolded = file.replace("\r\n ", "");
            let summaries = unfolded.split("\r\n").filter(|line| line.starts_with("SUMMARY:")).count();
            prop_assert_eq!(summaries, 1);
            prop_assert_eq!(unfolded.matches("\r\nBEGIN:").count(), 2);
        }
    }
}
