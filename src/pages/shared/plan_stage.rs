//! What becomes of a plan.

use mainstay_core::edit::Edit;
use mainstay_core::model::{Initiative, Moment, PersonId, PlanId, PlanStage, Standing, Way};
use mainstay_core::route::{MomentsPage, Route};

use crate::state::App;

/// Changes how far a plan has come.
pub fn set_stage(app: App, id: PlanId, stage: PlanStage) {
    if let Some(edit) = app.look(|book| book.plan(id).map(|plan| Edit::set_stage(plan, stage))) {
        // The status line says what went wrong, should it.
        let _ = app.dispatch(edit);
    }
    // The button that was used goes.
    app.focus("page-title".to_owned());
}

/// It happened: the plan becomes a moment on its day, or today when it has none or it is still to come.
pub fn happened(app: App, id: PlanId) {
    let Some(plan) = app.look(|book| book.plan(id).cloned()) else { return };
    let today = app.today_now();
    // Only those who are still here can have been there.
    let here = |id: &PersonId| {
        app.look(|book| {
            let standing = book.person(*id).map(|person| person.standing);
            standing.is_some_and(Standing::is_here)
        })
    };
    let people: Vec<PersonId> = plan.people.iter().copied().filter(here).collect();
    if people.is_empty() {
        return set_stage(app, id, PlanStage::Done);
    }
    let day = plan.day.filter(|day| *day <= today).unwrap_or(today);
    let mut moment = Moment::new(app.new_id(), day, people);
    moment.way = Some(Way::Met);
    moment.initiative = Some(Initiative::Both);
    moment.note = plan.what.to_string();
    let became = moment.id;
    if app.dispatch(Edit::PlanHappened(id, Box::new(moment))).is_ok() {
        // What they told is asked at once, while it is fresh; nothing of it is needed.
        app.go_saying(&Route::Moments(MomentsPage::Moment(became)));
    }
}
