//! Moments as they are written down, several to a record of their month.

use crate::json::{Document, Json};
use crate::sorted::SortedMap;

use chrono::{Datelike, NaiveDate};

use super::Unreadable;
use super::form::{StoredField, StoredForm, WhenWritten};
use super::kind::StoredKind;
use super::read::{self, StoredFields};
use super::value::{Blank, Body, FieldTable, Value, fields, letters, part, words};
use super::write::{Object, Out, Write};
use crate::model::{DeviceId, Feeling, Handed, Initiative, Moment, MomentId, News, Stamp, Unknown, Way};

/// A month of the calendar, written `2026-11`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    year: i32,
    month: u32,
}

impl Month {
    /// The month of a day.
    pub fn of(day: NaiveDate) -> Self {
        Self { year: day.year(), month: day.month() }
    }

    fn day(self, day: u32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year, self.month, day)
    }
}

impl std::fmt::Display for Month {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl std::str::FromStr for Month {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        let (year, month) = text.rsplit_once('-').ok_or(())?;
        let month = Self { year: year.parse().map_err(|_| ())?, month: month.parse().map_err(|_| ())? };
        if month.day(1).is_some() && month.to_string() == text { Ok(month) } else { Err(()) }
    }
}

// Before these a moment says its day of the month, after them its stamp and what is unknown; its id is its name.
fields! { Moment given(id, day, stamp, unknown) {
    "with" people must,
    "how" way may,
    "by" initiative may,
    "note" note may,
    "told" told may,
    "news" news may,
    "before" felt_before may,
    "after" felt_after may,
    "support" support may,
    "topic" topic may,
    "minutes" minutes may,
    "obligatory" obligatory may,
    "handed" handed may,
} }

part! { "handed", Handed { "waited" waiting_since may, "asked" to_ask may, "invited" plan may } }

letters! { "id of a moment" MomentId (MomentId::from_bits(0)) }

impl StoredKind for Moment {
    const TABLE: Option<(&'static str, &'static [StoredField])> = None;
    fn alone(&self) -> Option<&dyn Body> {
        None
    }
    fn alone_mut(&mut self) -> Option<&mut dyn Body> {
        None
    }
}

words! { "way", Way { Met = "met", Call = "call", Video = "video", Text = "text", Online = "online" } }

words! { "initiative", Initiative { Me = "me", Them = "them", Both = "both" } }

words! { "news", News { Good = "good", Hard = "hard" } }

words! { "feeling", Feeling { Hard = "hard", SoSo = "so_so", Okay = "okay", Good = "good" } }

/// A stamp as a moment carries it: just the counter when the record's device wrote it.
const SHORT_STAMP: StoredForm = StoredForm::Plain("counter or stamp");

/// A moment in its month.
const MOMENT: StoredForm = StoredForm::Part("moment", &[]);

/// The fields of a moment in its month.
pub(super) fn moment_fields() -> Vec<StoredField> {
    let day = StoredField { name: "d", form: StoredForm::Plain("number"), when: WhenWritten::Always };
    let stamp = StoredField { name: "at", form: SHORT_STAMP, when: WhenWritten::Always };
    [&[day], Moment::FIELDS, &[stamp]].concat()
}

/// The fields of a month's record.
pub(super) const MONTH_FIELDS: &[StoredField] = &[
    StoredField { name: "device", form: DeviceId::FORM, when: WhenWritten::Always },
    StoredField {
        name: "moments",
        form: StoredForm::Map(&MomentId::FORM, &MOMENT),
        when: WhenWritten::IfAny,
    },
    StoredField {
        name: "gone",
        form: StoredForm::Map(&MomentId::FORM, &SHORT_STAMP),
        when: WhenWritten::IfAny,
    },
];

fn write_short(stamp: Stamp, device: DeviceId, out: &mut Out) {
    if stamp.device == device { out.counter(stamp.counter) } else { stamp.write(out) }
}

fn read_short(json: Json<'_>, device: DeviceId) -> Option<Stamp> {
    match json.get().parse() {
        Ok(counter) => Some(Stamp { device, counter }),
        Err(_) => read::stamp(json),
    }
}

/// The moments of one record, with what a newer version added to it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MonthRecord {
    /// Moments.
    pub moments: SortedMap<MomentId, Box<Moment>>,
    /// Deleted ones.
    pub gone: SortedMap<MomentId, Stamp>,
    /// Fields of a newer version.
    pub unknown: Unknown,
}

/// Writes a month's record, `device` being the one whose stamps are written short.
pub fn write_month(
    device: DeviceId,
    moments: &SortedMap<MomentId, &Moment>,
    gone: &SortedMap<MomentId, Stamp>,
    unknown: &Unknown,
) -> String {
    let mut out = Out::default();
    write_rows(&mut out, device, moments, gone, unknown);
    out.into_text()
}

/// Appends a month's record.
pub(in crate::archive) fn write_rows(
    out: &mut Out,
    device: DeviceId,
    moments: &SortedMap<MomentId, &Moment>,
    gone: &SortedMap<MomentId, Stamp>,
    unknown: &Unknown,
) {
    let mut record = Object::begin(out);
    record.field("device", &device);
    if !moments.is_empty() {
        let mut rows = Object::begin(record.name("moments"));
        for (id, moment) in moments {
            let out = rows.name(&id.to_string());
            out.begin_record(Some(&moment.unknown));
            let mut row = Object::begin(out);
            row.field("d", &moment.day.day());
            moment.write_fields(&mut row);
            write_short(moment.stamp, device, row.name("at"));
            row.unknown(&moment.unknown);
            row.end();
        }
        rows.end();
    }
    if !gone.is_empty() {
        let mut rows = Object::begin(record.name("gone"));
        for (id, stamp) in gone {
            write_short(*stamp, device, rows.name(&id.to_string()));
        }
        rows.end();
    }
    record.unknown(unknown);
    record.end();
}

/// Reads a month's record.
///
/// # Errors
/// [`Unreadable`] when it is not one.
pub fn read_month(month: Month, json: &str) -> Result<MonthRecord, Unreadable> {
    let document = Document::of(json)?;
    let mut record = StoredFields::of(document.value())?;
    let mut device = DeviceId::blank();
    record.must("device", &mut device);
    record.whole()?;
    let mut read = MonthRecord::default();
    if let Some(rows) = record.take("moments") {
        for row in rows.rows()? {
            let id = row.name().parse().map_err(|_| Unreadable::Field("moments"))?;
            // The last of two of the same name counts.
            read.moments.insert(id, read_row(month, device, id, row.value)?);
        }
    }
    if let Some(rows) = record.take("gone") {
        for row in rows.rows()? {
            let (Ok(id), Some(stamp)) = (row.name().parse(), read_short(row.value, device)) else {
                return Err(Unreadable::Field("gone"));
            };
            read.gone.insert(id, stamp);
        }
    }
    read.unknown = record.unknown();
    record.whole()?;
    Ok(read)
}

fn read_row(month: Month, device: DeviceId, id: MomentId, json: Json<'_>) -> Result<Box<Moment>, Unreadable> {
    let mut row = StoredFields::of(json)?;
    let mut day = u32::blank();
    row.must("d", &mut day);
    row.whole()?;
    let day = month.day(day).ok_or(Unreadable::NoSuchDay)?;
    let mut moment = Box::new(Moment::blank());
    moment.id = id;
    moment.day = day;
    moment.read_fields(&mut row);
    let stamp = row.take("at").and_then(|json| read_short(json, device));
    moment.stamp = stamp.ok_or(Unreadable::Field("at"))?;
    moment.unknown = row.unknown();
    row.whole()?;
    Ok(moment)
}
