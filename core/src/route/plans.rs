//! The addresses of plans.

use super::query::id;
use crate::model::{ImportantDateId, PersonId, PlanId};

/// A page about plans.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlansPage {
    /// All plans.
    All,
    /// A new plan, perhaps with a person or for a date.
    New(PlanStart),
    /// One plan.
    Plan(PlanId),
    /// Change a plan.
    Edit(PlanId),
}

impl PlansPage {
    pub(super) fn parse(parts: &[&str], query: &str) -> Option<Self> {
        Some(match parts {
            ["plans"] => Self::All,
            ["plans", "new"] => Self::New(PlanStart::from_query(query)),
            ["plans", id] => Self::Plan(id.parse().ok()?),
            ["plans", id, "edit"] => Self::Edit(id.parse().ok()?),
            _ => return None,
        })
    }

    /// The address of this page.
    pub fn href(self) -> String {
        match self {
            Self::All => "#/plans".into(),
            Self::New(start) => format!("#/plans/new{}", start.query()),
            Self::Plan(id) => format!("#/plans/{id}"),
            Self::Edit(id) => format!("#/plans/{id}/edit"),
        }
    }
}

/// With whom, and for which date, a new plan or date is made.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PlanStart {
    /// With whom.
    pub with: Option<PersonId>,
    /// For which date.
    pub date: Option<ImportantDateId>,
}

impl PlanStart {
    fn from_query(query: &str) -> Self {
        Self { with: id(query, "with"), date: id(query, "for") }
    }

    fn query(self) -> String {
        match (self.with, self.date) {
            (None, None) => String::new(),
            (Some(with), None) => format!("?with={with}"),
            (None, Some(date)) => format!("?for={date}"),
            (Some(with), Some(date)) => format!("?with={with}&for={date}"),
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::route::Route;
    use crate::route::tests::{date, maybe_person, pages};

    fn plan() -> impl Strategy<Value = PlanId> {
        any::<u64>().prop_map(PlanId::from_bits)
    }

    pages!(Route::Plans: PlansPage {
        PlansPage::All => Just(PlansPage::All),
        PlansPage::New(_) => (maybe_person(), proptest::option::of(date()))
            .prop_map(|(with, date)| PlansPage::New(PlanStart { with, date })),
        PlansPage::Plan(_) => plan().prop_map(PlansPage::Plan),
        PlansPage::Edit(_) => plan().prop_map(PlansPage::Edit),
    });
}
