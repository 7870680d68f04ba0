//! The first page, while nothing is stored: read three lines, choose one of four doors.

use crate::markup::prelude::*;
use mainstay_core::route::{DataPage, GrowingPage, MorePage, Route, SupportPage, WelcomePage};
use mainstay_core::text::text;

use crate::state::use_app;
use crate::ui::{Door, PageHead};

/// Welcome.
#[component]
pub fn Welcome() -> impl IntoView {
    let app = use_app();
    let t = text().welcome;
    let look_around = move |_| {
        app.look_around();
        app.go(&Route::today());
    };
    view! {
        <div class="page">
            <PageHead title=t.title />
            <p class="lead">{t.what}</p>
            <p class="lead">{t.where_it_stays}</p>
            <h2 id="doors">{t.question}</h2>
            <ul class="doors" aria-labelledby="doors">
                <Door href=SupportPage::Home.href() label=t.door_support />
                <Door href=WelcomePage::ThinkOfPeople.href() label=t.door_people />
                <Door href=GrowingPage::Grow.href() label=t.door_grow />
                <li>
                    <button class="door" on:click=look_around>
                        {t.door_look}
                    </button>
                </li>
            </ul>
            <p>
                <a href=DataPage::Restore.href()>{t.have_backup}</a>
            </p>
            <p>
                <a href=MorePage::About.href()>{t.about}</a>
            </p>
        </div>
    }
}
