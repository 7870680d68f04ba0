//! While Mainstay is open: a dot on the icon and one quiet notice a day, where the browser has them.

use leptos::prelude::*;
use mainstay_core::route::DatesPage;
use mainstay_core::text::text;

use crate::state::use_app;
use crate::ui::{Show, Tick};

/// The two choices. Off unless chosen.
#[component]
pub fn WhileOpen() -> impl IntoView {
    let app = use_app();
    let t = &text().rhythm;
    let device = app.device().get_untracked();
    let badge = RwSignal::new(device.badge);
    let notices = RwSignal::new(device.notices);
    let denied = RwSignal::new(false);
    Effect::new(move |before: Option<()>| {
        let on = badge.get();
        if before.is_some() {
            app.choose(|device| device.badge = on);
        }
    });
    Effect::new(move |before: Option<()>| {
        let on = notices.get();
        let differs = app.device().with_untracked(|device| device.notices != on);
        if before.is_some() && differs {
            app.choose_notices(on, move |refused| {
                denied.set(refused);
                if refused {
                    notices.set(false);
                }
            });
        }
    });
    let (can_badge, can_notify) = (app.can_badge(), app.can_notify());
    view! {
        <section class="stack">
            <h2 class="section">{t.while_open}</h2>
            {can_badge.then(|| view! { <Tick id="badge" label=t.badge checked=badge /> })}
            {can_notify.then(|| view! { <Tick id="notices" label=t.notices checked=notices /> })}
            <Show when=move || denied.get()>
                <p class="error" role="status">
                    {t.notices_denied}
                </p>
            </Show>
            <p class="hint">
                {t.notices_hint} " " <a href=DatesPage::Calendar.href()>{text().dates.to_calendar}</a>
            </p>
        </section>
    }
}
