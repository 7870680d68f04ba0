//! What edits do to asks and to the moments they are noted as.

use super::Refusal;
use super::rewrite::Rewrite;
use crate::model::{Ask, AskId, Direction, GivenOrGot, Moment, MomentId, Outcome};
use crate::now::Now;
use crate::record::{Record, RecordId};

impl Rewrite<'_> {
    fn ask(&self, id: AskId) -> Result<Ask, Refusal> {
        self.book.ask(id).cloned().ok_or(Refusal::AskGone)
    }

    fn about(&self, ask: &Ask) -> String {
        self.book.person(ask.person).map(|person| person.name.to_string()).unwrap_or_default()
    }

    fn put_ask(&mut self, ask: Ask) -> String {
        let about = self.about(&ask);
        self.put(Record::Ask(Box::new(ask)));
        about
    }

    pub(super) fn log_ask(&mut self, ask: Ask, moment: &Moment, now: Now) -> Result<String, Refusal> {
        if self.book.ask(ask.id).is_some() {
            return Err(Refusal::AskThere);
        }
        self.person(ask.person)?;
        if self.book.moment(moment.id).is_some() {
            return Err(Refusal::MomentThere);
        }
        if !moment.people.contains(&ask.person) {
            return Err(Refusal::NobodyThere);
        }
        self.put_moment(moment, now)?;
        self.answer(moment);
        Ok(self.put_ask(Ask { moment: Some(moment.id), ..ask }))
    }

    pub(super) fn settle_ask(&mut self, id: AskId, outcome: Outcome) -> Result<String, Refusal> {
        let ask = self.ask(id)?;
        let helped = |outcome| matches!(outcome, Outcome::Helped | Outcome::HelpedALittle);
        let moment = ask.moment.and_then(|moment| self.book.moment(moment));
        if let Some(moment) = moment
            && helped(outcome) != helped(ask.outcome)
        {
            let given = GivenOrGot { kind: ask.kind, direction: Direction::Received, weight: ask.weight };
            let mut moment = moment.clone();
            match moment.support.iter().position(|exchange| *exchange == given) {
                None if helped(outcome) => moment.support.push(given),
                // Gone already where it was taken out by hand.
                Some(at) if !helped(outcome) => {
                    moment.support.remove(at);
                }
                _ => {}
            }
            self.put(Record::Moment(Box::new(moment)));
        }
        Ok(self.put_ask(Ask { outcome, look_ms: None, ..ask }))
    }

    pub(super) fn look_again(&mut self, id: AskId, at_ms: i64) -> Result<String, Refusal> {
        let ask = self.ask(id)?;
        Ok(self.put_ask(Ask { look_ms: Some(at_ms), ..ask }))
    }

    pub(super) fn remove_ask(&mut self, id: AskId) -> Result<String, Refusal> {
        let ask = self.ask(id)?;
        if let Some(moment) = ask.moment.and_then(|moment| self.book.moment(moment)) {
            // What was written there since is worth more than tidiness.
            let untouched = Moment { way: None, initiative: None, ..moment.clone() }
                == Moment { stamp: moment.stamp, ..Moment::new(moment.id, moment.day, vec![ask.person]) };
            if untouched {
                self.remove(RecordId::Moment(moment.id));
            }
        }
        self.remove(RecordId::Ask(id));
        Ok(self.about(&ask))
    }

    /// Deletes a moment; an ask that was noted as it stands by itself from then.
    pub(super) fn remove_moment(&mut self, id: MomentId) {
        self.remove(RecordId::Moment(id));
        for ask in self.book.asks().filter(|ask| ask.moment == Some(id)) {
            self.put(Record::Ask(Box::new(Ask { moment: None, ..ask.clone() })));
        }
        self.let_go_of_moment(id);
    }
}
