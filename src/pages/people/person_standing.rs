//! Rest, remember, keep apart, or delete someone.

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Shown};
use chrono::Days;
use mainstay_core::edit::Edit;
use mainstay_core::model::{RestWhy, Standing};
use mainstay_core::route::Route;
use mainstay_core::text::{fill, fill_count, text};
use mainstay_core::view::person::{MomentsWith, PersonView};

use crate::state::use_app;
use crate::ui::{Dialog, Show};

/// Days of a break for a month.
const MONTH_DAYS: u64 = 30;

/// Rest, remember, keep apart, or delete; each can be undone.
#[component]
pub fn Standings(view: PersonView, moments: Shown<MomentsWith>) -> impl IntoView {
    let app = use_app();
    let t = text().person;
    let id = view.person.id;
    let name = view.person.name.to_string();
    let open = RwSignal::new(false);
    let set = move |standing: Standing| {
        // The status line says what went wrong, should it.
        let _ = app.dispatch(Edit::SetStanding(id, standing));
        app.focus("page-title".to_owned());
    };
    let rest_because = move |why| set(Standing::Resting { until: None, why });
    let for_a_month = move |_| {
        let until = app.today_now().checked_add_days(Days::new(MONTH_DAYS));
        set(Standing::Resting { until, why: RestWhy::Break });
    };
    let present = view.person.standing == Standing::Present;
    let new = view.person.standing == Standing::GettingToKnow;
    let delete = move |_| {
        open.set(false);
        if app.dispatch(Edit::remove(id)).is_ok() {
            app.replace(Route::people());
        }
    };
    let named = move |words: &str| fill(words, &[("name", &name)]);
    let (rest, asked, back) = (
        named(t.take_a_break),
        named(t.they_asked),
        named(if new { text().ladder.join } else { t.end_rest }),
    );
    let ask = named(t.delete_ask);
    let warning = move || match moments.read().n_all {
        0 => t.delete_alone.to_owned(),
        n => fill_count(&t.delete_warning, n),
    };
    view! {
        <Show when=move || app.can_edit().get()>
            <details class="more">
                <summary>{t.more}</summary>
                <div class="stack">
                    {if present {
                        view! {
                            <button class="btn" on:click=move |_| rest_because(RestWhy::Break)>
                                {rest.clone()}
                            </button>
                            <button class="btn" on:click=for_a_month>
                                {t.break_a_month}
                            </button>
                            <button class="btn" on:click=move |_| rest_because(RestWhy::TheyAsked)>
                                {asked.clone()}
                            </button>
                            <button class="btn" on:click=move |_| rest_because(RestWhy::FellOut)>
                                {t.fell_out}
                            </button>
                            <button class="btn" on:click=move |_| set(Standing::Remembered)>
                                {t.has_died}
                            </button>
                            <button class="btn" on:click=move |_| set(Standing::KeptApart)>
                                {t.keep_apart}
                            </button>
                        }
                            .into_any()
                    } else {
                        view! {
                            <button class="btn" on:click=move |_| set(Standing::Present)>
                                {back.clone()}
                            </button>
                            <Show when=move || new>
                                <button class="btn" on:click=move |_| set(Standing::KeptApart)>
                                    {t.keep_apart}
                                </button>
                            </Show>
                        }
                            .into_any()
                    }} <button class="btn btn-danger" on:click=move |_| open.set(true)>
                        {t.delete}
                    </button>
                </div>
            </details>
        </Show>
        <Dialog open title=ask>
            <p>{warning}</p>
            <div class="cluster">
                <button class="btn btn-danger" on:click=delete>
                    {t.delete}
                </button>
                <button class="btn" on:click=move |_| open.set(false)>
                    {text().frame.cancel}
                </button>
            </div>
        </Dialog>
    }
}
