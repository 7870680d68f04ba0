//! I could use support: five kinds, each leading to something that helps even with nobody noted.

use leptos::prelude::*;
use mainstay_core::help_lines::help_lines;
use mainstay_core::model::Kind;
use mainstay_core::route::Route;
use mainstay_core::text::text;

use crate::state::use_app;
use crate::ui::{Door, PageHead};

use super::lines::EmergencyCall;
use super::words::kind_need;

/// Support.
#[component]
pub fn Support() -> impl IntoView {
    let app = use_app();
    let t = &text().support;
    let kinds = Kind::ALL.map(|kind| {
        view! { <Door href=Route::SupportKind(kind).href() label=kind_need(kind) /> }
    });
    let region = move || app.device().get().region.and_then(|code| help_lines().region(&code));
    view! {
        <div class="page">
            <PageHead title=t.title />
            <ul class="doors doors-now">{kinds}</ul>
            <ul class="doors">
                <Door href=Route::Message.href() label=t.message />
                <Door href=Route::NeedNoOne.href() label=t.alone />
            </ul>
            <section class="notice" data-tone="danger">
                <h2>{t.danger}</h2>
                {move || match region() {
                    Some(region) => view! { <EmergencyCall region /> }.into_any(),
                    None => view! { <p>{text().lines.elsewhere_danger}</p> }.into_any(),
                }}
                <p>
                    <a href=Route::Lines.href()>{t.all_lines}</a>
                </p>
            </section>
        </div>
    }
}
