//! On Today: one good moment of these days a year ago, to read again.

use crate::markup::prelude::*;
use mainstay_core::route::ReflectingPage;
use mainstay_core::text::text;
use mainstay_core::view::looking_back;

use crate::pages::shared::good_facts::GoodMomentFacts;
use crate::state::use_app;

/// It, if there is one.
#[component]
pub fn AYearAgo() -> impl IntoView {
    let app = use_app();
    let t = text().today;
    let row = app.select(looking_back::a_year_ago);
    move || {
        row.get().map(|row| {
            view! {
                <section>
                    <h2 class="section">{t.a_year_ago}</h2>
                    <p class="wrap">{row.good.words.clone()}</p>
                    <GoodMomentFacts row />
                    <p>
                        <a href=ReflectingPage::GoodMoments.href()>{text().good_moments.all}</a>
                    </p>
                </section>
            }
        })
    }
}
