//! The stamps of a record's fields as they are stored, and those a change leaves behind.

use super::read::StoredFields;
use super::value::{Body, fields};
use super::write::{Object, Out};
use super::{Single, Unreadable, read_single, write_single};
use crate::gather::gather;
use crate::json::Document;
use crate::model::{Stamp, Stamps, Written};
use crate::record::{Change, Record};

fields! { Stamps { "made" made may, "changed" changed may } }

impl Object<'_> {
    /// Appends the stamps of the fields, where there are any.
    pub(super) fn stamps(&mut self, stamps: &Stamps) {
        stamps.write_fields(self);
    }
}

impl StoredFields<'_> {
    /// The stamps of the fields.
    pub(super) fn stamps(&mut self) -> Stamps {
        let mut stamps = Stamps::default();
        stamps.read_fields(self);
        stamps
    }
}

/// The stamps of the fields once `before` has become `after` by the change of this stamp. A moment carries none.
///
/// # Errors
/// Only if what was written cannot be read, which no record causes.
pub fn stamps_after(before: &Record, after: &Record, stamp: Stamp) -> Result<Stamps, Unreadable> {
    let (Some(before_json), Some(after_json), Some(last)) =
        (write_single(before), write_single(after), before.stamp())
    else {
        return Ok(Stamps::default());
    };
    let stamps = stored_stamps(&before_json)?;
    Ok(stamps.after(last, &stored_fields(&before_json)?, &stored_fields(&after_json)?, stamp))
}

fn stored_stamps(json: &str) -> Result<Stamps, Unreadable> {
    let document = Document::of(json)?;
    Ok(StoredFields::of(document.value())?.stamps())
}

fn stored_fields(json: &str) -> Result<Written, Unreadable> {
    let document = Document::of(json)?;
    let fields = document.value().rows()?;
    Ok(gather(fields.map(|row| (row.name().into_owned(), row.value.get().to_owned()))))
}

/// The change with the stamps of fields carried on: in a record that has such, what the change touches gets its stamp.
/// A record without any stays without, and its own stamp counts for every field: so it is written as it always was. A
/// record that comes with a stamp of its own, from a backup, keeps those it has.
#[must_use]
pub fn carry_stamps(mut change: Change) -> Change {
    let stamp = change.stamp;
    for replaced in &mut change.replaced {
        if let (Some(before), Some(after)) = (&replaced.before, &replaced.after)
            && after.stamp() == Some(stamp)
            && let Some(carried) = carried(before, after, stamp)
        {
            replaced.after = Some(carried);
        }
    }
    change
}

/// The record as it is after the change, if there are stamps to carry on.
fn carried(before: &Record, after: &Record, stamp: Stamp) -> Option<Record> {
    let json = write_single(after)?;
    let had = stored_stamps(&write_single(before)?).ok()?;
    let has = stored_stamps(&json).ok()?;
    if had == Stamps::default() && has == Stamps::default() {
        return None;
    }
    let mut written = stored_fields(&json).ok()?;
    written.retain(|name, _| !["made", "changed"].contains(&name.as_str()));
    let mut out = Out::default();
    let mut object = Object::begin(&mut out);
    object.written(&written);
    object.stamps(&stamps_after(before, after, stamp).ok()?);
    object.end();
    match read_single(after.id(), &out.into_text()).ok()? {
        Single::Here(record) => Some(record),
        Single::Gone(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{DeviceId, Moment, MomentId, Name, PersonId, Plan, PlanId};
    use crate::record::{Act, RecordKind, Replaced, Verb};

    fn stamp(counter: u64) -> Stamp {
        Stamp { device: DeviceId::from_bits(7), counter }
    }

    fn walk() -> Plan {
        let mut walk = Plan::new(PlanId::from_bits(1), Name::new("A walk").unwrap());
        walk.place = "The mill".into();
        walk.stamp = stamp(1);
        walk
    }

    /// What a change makes of it, and the fields it was found to have changed.
    fn changed(before: &Plan, counter: u64, change: impl Fn(&mut Plan)) -> (Plan, Vec<(String, u64)>) {
        let mut after = before.clone();
        change(&mut after);
        after.stamp = stamp(counter);
        after.stamps = stamps_after(&before.clone().into(), &after.clone().into(), stamp(counter)).unwrap();
        let fields = after.stamps.changed.iter().map(|(name, stamp)| (name.clone(), stamp.counter)).collect();
        (after, fields)
    }

    #[test]
    fn each_field_has_the_stamp_of_its_last_change() {
        let (noted, fields) = changed(&walk(), 4, |walk| walk.note = "Boots.".into());
        assert_eq!(noted.stamps.made, Some(stamp(1)), "made when its only stamp says");
        assert_eq!(fields, [("note".to_owned(), 4)]);
        let (moved, fields) = changed(&noted, 6, |walk| walk.place = String::new());
        assert_eq!(moved.stamps.made, Some(stamp(1)));
        assert_eq!(fields, [("note".to_owned(), 4), ("place".to_owned(), 6)], "an emptied one too");
        let (again, fields) = changed(&moved, 9, |walk| walk.note = "Boots, and tea.".into());
        assert_eq!(fields, [("note".to_owned(), 9), ("place".to_owned(), 6)]);
        let (_, fields) = changed(&again, 12, |walk| walk.unknown.insert("later".into(), "1".into()));
        assert_eq!(fields, [("later".to_owned(), 12), ("note".to_owned(), 9), ("place".to_owned(), 6)]);
    }

    #[test]
    fn they_are_stored_and_read_back_and_none_are_stored_for_what_has_none() {
        let (noted, _) = changed(&walk(), 4, |walk| walk.note = "Boots.".into());
        let json = write_single(&noted.clone().into()).unwrap();
        assert!(
            json.ends_with(r#""stamp":"AAAAAH.4","made":"AAAAAH.1","changed":{"note":"AAAAAH.4"}}"#),
            "{json}"
        );
        let record = Record::from(noted);
        assert_eq!(read_single(record.id(), &json), Ok(Single::Here(record)));
        let json = write_single(&walk().into()).unwrap();
        assert!(json.ends_with(r#""stamp":"AAAAAH.1"}"#), "{json}");
    }

    #[test]
    fn a_moment_carries_none() {
        let before =
            Moment::new(MomentId::from_bits(1), "2026-11-22".parse().unwrap(), vec![PersonId::from_bits(1)]);
        let after = Moment { note: "Talked.".into(), ..before.clone() };
        assert_eq!(stamps_after(&before.into(), &after.into(), stamp(3)), Ok(Stamps::default()));
    }

    fn change(before: &Plan, after: &Plan, counter: u64) -> Change {
        let (before, after) = (Record::from(before.clone()), Record::from(after.clone()));
        let replaced = Replaced { id: before.id(), before: Some(before), after: Some(after.clone()) };
        let act = Act { verb: Verb::keeps(RecordKind::Plan, true), about: String::new() };
        Change { act, stamp: stamp(counter), replaced: vec![replaced], newer: vec![] }
    }

    #[test]
    fn a_change_carries_them_on_where_there_are_any() {
        // A form holds the record as it was when it was opened, and may have lost its stamps.
        let (noted, _) = changed(&walk(), 4, |walk| walk.note = "Boots.".into());
        for forgets in [true, false] {
            let mut after = Plan { place: "The lake".into(), stamp: stamp(6), ..noted.clone() };
            if forgets {
                after.stamps = Stamps::default();
            }
            let carried = carry_stamps(change(&noted, &after, 6)).replaced.remove(0).after.unwrap();
            let (moved, _) = changed(&noted, 6, |walk| walk.place = "The lake".into());
            assert_eq!(carried, Record::from(moved));
        }
        // Without any, nothing is carried.
        let after = Plan { place: "The lake".into(), stamp: stamp(6), ..walk() };
        assert_eq!(carry_stamps(change(&walk(), &after, 6)), change(&walk(), &after, 6));
        // From a backup, with a stamp of its own.
        let after = Plan { place: "The lake".into(), stamp: stamp(5), ..noted.clone() };
        assert_eq!(carry_stamps(change(&noted, &after, 6)), change(&noted, &after, 6));
    }
}
