//! What edits do to check-ins, to good moments and to looks back.

use super::rewrite::Rewrite;
use super::{Refusal, check};
use crate::model::{CheckIn, CheckInId, GoodMoment, GoodMomentId, LookBack, LookBackId, PersonId};
use crate::now::Now;
use crate::record::{Record, RecordId};

impl Rewrite<'_> {
    pub(super) fn record_check_in(&mut self, check_in: CheckIn, now: Now) -> Result<(), Refusal> {
        if self.book.check_in(check_in.id).is_some() {
            return Err(Refusal::CheckInThere);
        }
        check::check_in(&check_in, None, now.today)?;
        self.put(Record::CheckIn(Box::new(check_in)));
        Ok(())
    }

    pub(super) fn change_check_in(&mut self, check_in: CheckIn, now: Now) -> Result<(), Refusal> {
        let before = self.book.check_in(check_in.id).ok_or(Refusal::CheckInGone)?;
        check::check_in(&check_in, Some(before), now.today)?;
        self.put(Record::CheckIn(Box::new(check_in)));
        Ok(())
    }

    pub(super) fn remove_check_in(&mut self, id: CheckInId) -> Result<(), Refusal> {
        self.book.check_in(id).ok_or(Refusal::CheckInGone)?;
        self.remove(RecordId::CheckIn(id));
        Ok(())
    }

    pub(super) fn keep_good_moment(&mut self, good: GoodMoment, now: Now) -> Result<(), Refusal> {
        check::good_moment(self.book, &good, now.today)?;
        self.put(Record::GoodMoment(Box::new(good)));
        Ok(())
    }

    pub(super) fn remove_good_moment(&mut self, id: GoodMomentId) -> Result<(), Refusal> {
        self.book.good_moment(id).ok_or(Refusal::GoodMomentGone)?;
        self.remove(RecordId::GoodMoment(id));
        Ok(())
    }

    pub(super) fn keep_look_back(&mut self, look: LookBack, now: Now) -> Result<(), Refusal> {
        check::look_back(self.book, &look, now.today)?;
        self.put(Record::LookBack(Box::new(look)));
        Ok(())
    }

    pub(super) fn remove_look_back(&mut self, id: LookBackId) -> Result<(), Refusal> {
        self.book.look_back(id).ok_or(Refusal::LookBackGone)?;
        self.remove(RecordId::LookBack(id));
        Ok(())
    }

    /// What was written stays; a look back of which nothing is left goes.
    pub(super) fn forget_in_looks_back(&mut self, id: PersonId) {
        let book = self.book;
        for good in book.good_moments().filter(|good| good.people.contains(&id)) {
            let mut good = good.clone();
            good.people.retain(|other| *other != id);
            self.put(Record::GoodMoment(Box::new(good)));
        }
        for look in book.looks_back().filter(|look| look.closer.contains(&id) || look.missed.contains(&id)) {
            let mut look = look.clone();
            look.closer.retain(|other| *other != id);
            look.missed.retain(|other| *other != id);
            if look.is_blank() {
                self.remove(RecordId::LookBack(look.id));
            } else {
                self.put(Record::LookBack(Box::new(look)));
            }
        }
    }
}
