//! On return from another app: was it sent, and when to look for an answer? Only then is the ask noted.

use crate::markup::prelude::*;
use crate::signals::{Callback, RwSignal, Signal, StoredValue};
use mainstay_core::edit::Edit;
use mainstay_core::model::{
    Ask, Initiative, Kind, Moment, Outcome, PersonId, Stamp, Stamps, Unknown, Way, Weight,
};
use mainstay_core::route::Route;
use mainstay_core::text::text;

use crate::pages::shared::look_again::look_at;
use crate::pages::shared::message::{TypedMessage, WasItSent};
use crate::state::use_app;
use crate::ui::{Choice, RadioChips, Show, Tone};

/// The question, once the words were handed over.
#[component]
pub fn DidYouSend(
    /// Who was asked.
    person: PersonId,
    /// How they are called.
    name: String,
    /// For what.
    kind: Kind,
    /// How heavy it is.
    weight: Signal<Weight>,
    /// What was handed over.
    message: TypedMessage,
    /// When to look for an answer.
    look: RwSignal<String>,
    /// A hard day: nothing more is asked.
    small: bool,
    /// It could not wait.
    urgent: bool,
) -> impl IntoView {
    let app = use_app();
    let t = text().ask;
    let yes = move |way: Way| {
        let now = app.now();
        let mut moment = Moment::new(app.new_id(), now.today, vec![person]);
        moment.way = Some(way);
        moment.initiative = Some(Initiative::Me);
        let stamp = Stamp { device: app.look(|book| book.device()), counter: 0 };
        let ask = Ask {
            id: app.new_id(),
            person,
            kind,
            weight: weight.get_untracked(),
            urgent,
            day: now.today,
            sent_ms: now.instant_ms,
            look_ms: look_at(&look.read_untracked(), now),
            outcome: Outcome::Waiting,
            moment: None,
            stamp,
            stamps: Stamps::default(),
            unknown: Unknown::new(),
        };
        let noted = app.dispatch_once(Edit::LogAsk(Box::new(ask), Box::new(moment))).is_ok();
        if noted {
            app.go_saying(&Route::today());
        }
        noted
    };
    let choices = StoredValue::new(vec![
        Choice::new("hour", t.in_an_hour),
        Choice::new("evening", t.this_evening),
        Choice::new("tomorrow", t.tomorrow),
        Choice::new("never", t.not_at_all),
    ]);
    view! {
        <WasItSent message name tone=Tone::Now yes=t.yes_sent note=Callback::new(yes)>
            <Show when=move || !small>
                <RadioChips name="look" legend=t.look_again options=choices.get_value() value=look />
            </Show>
        </WasItSent>
    }
}
