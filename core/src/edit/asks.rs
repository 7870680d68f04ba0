//! What edits do to asks and to the moments they are noted as.

use super::Refusal;
use super::rewrite::Rewrite;
use crate::model::{Ask, AskId, Direction, GivenOrGot, Moment, Outcome};
use crate::record::{Record, RecordKind};

impl Rewrite<'_> {
    fn ask(&self, id: AskId) -> Result<Ask, Refusal> {
        self.book.ask(id).cloned().ok_or(Refusal::Gone(RecordKind::Ask))
    }

    fn about(&self, ask: &Ask) -> String {
        self.book.person(ask.person).map(|person| person.name.to_string()).unwrap_or_default()
    }

    fn put_ask(&mut self, ask: Ask) -> String {
        let about = self.about(&ask);
        self.put(Record::Ask(Box::new(ask)));
        about
    }

    pub(super) fn log_ask(&mut self, ask: Ask, moment: Moment) -> Result<String, Refusal> {
        if !moment.people.contains(&ask.person) {
            return Err(Refusal::NobodyThere);
        }
        let noted_as = moment.id;
        self.log_moment(moment)?;
        self.keep(Ask { moment: Some(noted_as), ..ask }.into(), true)
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
            match moment.support.iter().position(|given_or_got| *given_or_got == given) {
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
                self.take_out(moment.id.into());
            }
        }
        self.take_out(id.into());
        Ok(self.about(&ask))
    }
}
