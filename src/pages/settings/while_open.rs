//! While Mainstay is open: a dot on the icon and one quiet notice a day, where the browser has them.

use crate::markup::prelude::*;
use crate::signals::RwSignal;
use mainstay_core::route::DatesPage;
use mainstay_core::text::text;

use crate::state::use_app;
use crate::ui::{Control, LinkedSentence, Show, Tick};

use crate::pages::shared::setting::device_choice;

/// The two choices. Off unless chosen.
#[component]
pub fn WhileOpen() -> impl IntoView {
    let app = use_app();
    let t = text().rhythm;
    let badge = device_choice(app, |device| device.badge, |device, on| device.badge = on);
    let device = app.device();
    let denied = RwSignal::new(false);
    // Not ticked before the browser has said that it may.
    let choose_daily_notice = move |on: bool| app.choose_daily_notice(on, move |refused| denied.set(refused));
    let daily_notice = Control::new(move || device.with(|device| device.daily_notice), choose_daily_notice);
    let (can_badge, can_notify) = (app.can_badge(), app.can_notify());
    view! {
        <section class="stack">
            <h2 class="section">{t.while_open}</h2>
            {can_badge.then(|| view! { <Tick id="badge" label=t.badge checked=badge /> })}
            {can_notify.then(|| view! { <Tick id="notices" label=t.daily_notice checked=daily_notice /> })}
            <Show when=move || denied.get()>
                <p class="error" role="status">
                    {t.daily_notice_denied}
                </p>
            </Show>
            <p class="hint">
                <LinkedSentence sentence=t.daily_notice_hint.plain() href=DatesPage::Calendar.href() />
            </p>
        </section>
    }
}
