//! A made-up network to look around in: fourteen people and a year with them. It lives in memory only and is never stored.
//!
//! It is written as it would be stored (`docs/format.md`), a record to a line: so what reads a book reads it too, and a line
//! costs little. Days are told from today. What stands for something begins with a sign and ends with a number:
//! `@12` the day twelve days ago, `@-3` the one in three days, `%` such a day without its year, `^` its day of the week,
//! `!` its noon in milliseconds; `~2` the second id, `$2` the second name, `#2` the words with this number.
//! Moments come in rows: `m9,7,3` is three of them, nine days ago and every seven days before that.

use std::fmt::Write;

use chrono::{Datelike, Days, NaiveDate, NaiveTime};

use crate::archive::read_records;
use crate::book::Book;
use crate::json::push_text;
use crate::model::{DeviceId, PartialDate, PersonId};
use crate::text::text;

const LINES: &str = include_str!("../data/made_up.txt");
const SIGNS: [char; 7] = ['@', '%', '^', '!', '~', '$', '#'];

/// The made-up people as they are on this day.
pub fn sample_book(device: DeviceId, today: NaiveDate) -> Book {
    let mut written = MadeUpRecords { device, today, n_stamps: 0, records: Vec::new() };
    for line in LINES.lines() {
        if written.line(line).is_none() {
            debug_assert!(false, "made-up people that cannot be told: {line}");
        }
    }
    read_records(device, &written.records)
}

/// Records by name, as they would be stored.
struct MadeUpRecords {
    device: DeviceId,
    today: NaiveDate,
    n_stamps: u64,
    records: Vec<(String, String)>,
}

impl MadeUpRecords {
    /// Writes the record or the moments of a line; none where the line is not as it should be.
    fn line(&mut self, line: &str) -> Option<()> {
        let (name, body) = line.split_once(' ')?;
        let body = self.filled(body)?;
        match name.split_at_checked(1)? {
            ("m", row) => {
                let mut row = row.split(',').map(str::parse::<u64>);
                let (first, step, n) = (row.next()?.ok()?, row.next()?.ok()?, row.next()?.ok()?);
                (0..n).try_for_each(|nth| {
                    self.moment(self.day(-i64::try_from(first + nth * step).ok()?)?, &body)
                })
            }
            (kind, n) => {
                let (name, id) = match n.parse() {
                    Ok(n) => (
                        format!("{kind}:{}", PersonId::from_bits(n)),
                        format!("\"id\":\"{}\",", PersonId::from_bits(n)),
                    ),
                    Err(_) => (name.to_owned(), String::new()),
                };
                let stamp = self.stamp();
                self.records.push((name, format!("{{{id}{body},\"stamp\":\"{}.{stamp}\"}}", self.device)));
                Some(())
            }
        }
    }

    /// Each moment is a part of its month by itself.
    fn moment(&mut self, day: NaiveDate, body: &str) -> Option<()> {
        let n = self.stamp();
        let (device, id) = (self.device, PersonId::from_bits(n));
        let month = format!("m:{:04}-{:02}.{n}", day.year(), day.month());
        let json = format!(
            "{{\"device\":\"{device}\",\"moments\":{{\"{id}\":{{\"d\":{},{body},\"at\":{n}}}}}}}",
            day.day()
        );
        self.records.push((month, json));
        Some(())
    }

    fn stamp(&mut self) -> u64 {
        self.n_stamps += 1;
        self.n_stamps
    }

    fn day(&self, from_today: i64) -> Option<NaiveDate> {
        let days = Days::new(from_today.unsigned_abs());
        if from_today < 0 { self.today.checked_sub_days(days) } else { self.today.checked_add_days(days) }
    }

    /// What a line holds, with what its signs stand for.
    fn filled(&self, body: &str) -> Option<String> {
        let mut out = String::new();
        let mut rest = body;
        while let Some((before, sign)) = rest.find(SIGNS).and_then(|at| rest.split_at_checked(at)) {
            out.push_str(before);
            let after = sign.get(1..)?;
            let end = after.find(|c: char| c != '-' && !c.is_ascii_digit()).unwrap_or(after.len());
            let (number, left) = after.split_at_checked(end)?;
            let n: i64 = number.parse().ok()?;
            self.put(&mut out, sign.chars().next()?, n)?;
            rest = left;
        }
        out.push_str(rest);
        Some(out)
    }

    fn put(&self, out: &mut String, sign: char, n: i64) -> Option<()> {
        let nth = usize::try_from(n).ok();
        let day = self.day(-n);
        let told = match sign {
            '@' => day?.to_string(),
            '%' => PartialDate::new(None, Some(day?.month()), Some(day?.day())).ok()?.to_string(),
            '^' => day?.weekday().to_string(),
            '!' => {
                return write!(
                    out,
                    "{}",
                    day?.and_time(NaiveTime::MIN).and_utc().timestamp_millis() + 43_200_000
                )
                .ok();
            }
            '~' => PersonId::from_bits(u64::try_from(n).ok()?).to_string(),
            '$' => (*text().sample.names.get(nth?.checked_sub(1)?)?).to_owned(),
            _ => (*text().sample.words.get(nth?)?).to_owned(),
        };
        push_text(out, &told);
        Some(())
    }
}
