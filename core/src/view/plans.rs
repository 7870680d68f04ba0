//! Plans: what is coming, what is only an idea, what has been; and those that Today asks about.

use chrono::NaiveDate;

use super::to_ask::{self, ToAskRow};
use crate::book::Book;
use crate::gather::in_order;
use crate::model::{Name, PersonId, Plan, PlanId, Standing};

/// Days ahead that Today mentions a plan.
const AHEAD_DAYS: i64 = 1;
/// Days after a plan in which Today asks whether it happened.
const ASK_DAYS: i64 = 14;

/// A plan with the names of those in it.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanRow {
    /// The record.
    pub plan: Plan,
    /// Who is in it, those kept apart aside, and of a plan that may still happen those who have died.
    pub names: Vec<(PersonId, Name)>,
}

/// The page of plans.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PlansView {
    /// With a day, the nearest first; what has been and nobody said what came of it comes before.
    pub coming: Vec<PlanRow>,
    /// Without a day.
    pub ideas: Vec<PlanRow>,
    /// Done or fallen through, the latest first.
    pub past: Vec<PlanRow>,
}

/// A plan near by, with what is to be asked of those in it.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanCard {
    /// The plan.
    pub row: PlanRow,
    /// It has been: did it happen?
    pub is_past: bool,
    /// What to ask about.
    pub to_ask: Vec<ToAskRow>,
}

/// One plan; none when it is not in the book.
pub fn plan(book: &Book, id: PlanId) -> Option<PlanRow> {
    book.plan(id).map(|plan| row(book, plan))
}

fn row(book: &Book, plan: &Plan) -> PlanRow {
    let people = plan.people.iter().filter_map(|id| book.person(*id));
    let gone = |standing| standing == Standing::Remembered && plan.stage.is_open();
    let people = people.filter(|person| person.standing != Standing::KeptApart && !gone(person.standing));
    PlanRow { plan: plan.clone(), names: people.map(|person| (person.id, person.name.clone())).collect() }
}

/// Whether a plan can be shown: not one with nobody but people kept apart.
fn is_shown(row: &PlanRow) -> bool {
    row.plan.people.is_empty() || !row.names.is_empty()
}

/// All plans.
pub fn plans(book: &Book) -> PlansView {
    let rows: Vec<PlanRow> = book.plans().map(|plan| row(book, plan)).filter(is_shown).collect();
    let rows = in_order(rows, |a, b| {
        let when = |row: &PlanRow| (row.plan.day, row.plan.at, row.plan.id);
        when(a).cmp(&when(b))
    });
    let (open, mut past): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| row.plan.stage.is_open());
    past.reverse();
    let (coming, ideas) = open.into_iter().partition(|row| row.plan.day.is_some());
    PlansView { coming, ideas, past }
}

/// The plans of today and tomorrow, and those that have been and of which nobody said what came of them.
pub fn today(book: &Book, today: NaiveDate) -> Vec<PlanCard> {
    let near = |row: &PlanRow| {
        let open = row.plan.stage.is_open();
        let days = row.plan.day.map(|day| (day - today).num_days());
        // Somebody who has died is in no plan that is still to happen.
        let alone = !row.plan.people.is_empty()
            && !row
                .plan
                .people
                .iter()
                .any(|id| book.person(*id).is_some_and(|person| person.may_come(today)));
        open && !alone && days.is_some_and(|days| (-ASK_DAYS..=AHEAD_DAYS).contains(&days))
    };
    let card = |mut row: PlanRow| {
        let comes = |id: PersonId| book.person(id).is_some_and(|person| person.may_come(today));
        row.names.retain(|(id, _)| comes(*id));
        let is_past = row.plan.day.is_some_and(|day| day < today);
        let to_ask = if is_past {
            Vec::new()
        } else {
            row.names.iter().flat_map(|(id, _)| to_ask::with(book, *id)).collect()
        };
        PlanCard { is_past, to_ask, row }
    };
    plans(book).coming.into_iter().filter(near).map(card).collect()
}
