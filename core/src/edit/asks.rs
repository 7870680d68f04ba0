//! What edits do to asks and to the moments they are noted as.

use super::Refusal;
use super::recorded::name_of;
use super::rewrite::Rewrite;
use crate::model::{Ask, AskId, Direction, GivenOrGot, Moment, Outcome};
use crate::record::{Record, RecordKind};

impl<'a> Rewrite<'a> {
    fn ask(&self, id: AskId) -> Result<&'a Ask, Refusal> {
        self.book.ask(id).ok_or(Refusal::Gone(RecordKind::Ask))
    }

    fn about(&self, ask: &Ask) -> String {
        name_of(self.book, ask.person)
    }

    /// Changes an ask, and says whom it is about.
    fn change_ask(&mut self, ask: &Ask, change: &dyn Fn(&mut Ask)) -> String {
        let mut changed = Box::new(ask.clone());
        change(&mut changed);
        self.put(Record::Ask(changed));
        self.about(ask)
    }

    pub(super) fn log_ask(&mut self, ask: &Ask, moment: &Moment) -> Result<String, Refusal> {
        if !moment.people.contains(&ask.person) {
            return Err(Refusal::NobodyThere);
        }
        self.log_moment(moment)?;
        let mut ask = Box::new(ask.clone());
        ask.moment = Some(moment.id);
        self.keep(Record::Ask(ask), true)
    }

    pub(super) fn settle_ask(&mut self, id: AskId, outcome: Outcome) -> Result<String, Refusal> {
        let ask = self.ask(id)?;
        let helped = |outcome| matches!(outcome, Outcome::Helped | Outcome::HelpedALittle);
        let moment = ask.moment.and_then(|moment| self.book.moment(moment));
        if let Some(moment) = moment
            && helped(outcome) != helped(ask.outcome)
        {
            let given = GivenOrGot { kind: ask.kind, direction: Direction::Received, weight: ask.weight };
            let mut moment = Box::new(moment.clone());
            match moment.support.iter().position(|given_or_got| *given_or_got == given) {
                None if helped(outcome) => moment.support.push(given),
                // Gone already where it was taken out by hand.
                Some(at) if !helped(outcome) => {
                    moment.support.remove(at);
                }
                _ => {}
            }
            self.put(Record::Moment(moment));
        }
        Ok(self.change_ask(ask, &|ask| {
            ask.outcome = outcome;
            ask.look_ms = None;
        }))
    }

    pub(super) fn look_again(&mut self, id: AskId, at_ms: i64) -> Result<String, Refusal> {
        let ask = self.ask(id)?;
        Ok(self.change_ask(ask, &|ask| ask.look_ms = Some(at_ms)))
    }

    pub(super) fn remove_ask(&mut self, id: AskId) -> Result<String, Refusal> {
        let ask = self.ask(id)?;
        if let Some(moment) = ask.moment.and_then(|moment| self.book.moment(moment)) {
            // What was written there since is worth more than tidiness.
            let untouched = Moment { way: None, initiative: None, handed: None, ..moment.clone() }
                == Moment { stamp: moment.stamp, ..Moment::new(moment.id, moment.day, vec![ask.person]) };
            if untouched {
                self.take_back(moment);
            } else {
                self.put(Moment { handed: None, ..moment.clone() }.into());
            }
        }
        self.take_out(id.into());
        Ok(self.about(ask))
    }
}
