//! While Mainstay is open: a dot on the icon and one quiet notice a day, where the browser has them.

use leptos::prelude::*;
use mainstay_core::route::DatesPage;
use mainstay_core::text::text;

use crate::state::use_app;
use crate::ui::{Control, LinkedSentence, Show, Tick};

use crate::pages::shared::setting::device_choice;

/// The two choices. Off unless chosen.
#[component]
pub fn WhileOpen() -> impl IntoView {
    let app = use_app();
    let t = &text().rhythm;
    let badge = device_choice(app, |device| device.badge, |device, on| device.badge = on);
    let device = app.device();
    // Ticked while the browser asks whether it may.
    let asking = RwSignal::new(false);
    let denied = RwSignal::new(false);
    let choose_notices = move |on: bool| {
        asking.set(on);
        app.choose_notices(on, move |refused| {
            asking.set(false);
            denied.set(refused);
        });
    };
    let notices = Control::new(move || device.with(|device| device.notices) || asking.get(), choose_notices);
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
                <LinkedSentence sentence=t.notices_hint.plain() href=DatesPage::Calendar.href() />
            </p>
        </section>
    }
}
