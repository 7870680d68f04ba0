//! One kind of support: people noted for it, places and services, and a message to copy.

use leptos::prelude::*;
use mainstay_core::model::Kind;
use mainstay_core::route::Route;
use mainstay_core::text::text;
use mainstay_core::view::people;

use crate::state::use_app;
use crate::ui::{Badge, PageHead};

use super::message::MessageToCopy;
use super::words::kind_need;

/// One kind of support.
#[component]
pub fn SupportKind(kind: Kind) -> impl IntoView {
    let app = use_app();
    let t = &text().support;
    let (places, message) = match kind {
        Kind::Listening => (t.places_listening, t.ask_listening),
        Kind::KnowHow => (t.places_know_how, t.ask_know_how),
        Kind::HonestWord => (t.places_honest_word, t.ask_honest_word),
        Kind::Hand => (t.places_hand, t.ask_hand),
        Kind::Company => (t.places_company, t.ask_company),
    };
    let noted = app.select(move |book, today| people::good_for(book, kind, today));
    view! {
        <div class="page">
            <PageHead title=kind_need(kind) />
            <section>
                <h2 class="section">{t.your_people}</h2>
                <Show when=move || noted.read().is_empty()>
                    <p>{t.no_one_noted}</p>
                </Show>
                <ul class="rows">
                    {move || {
                        noted
                            .get()
                            .into_iter()
                            .map(|(id, name)| {
                                let name = name.to_string();
                                view! {
                                    <li>
                                        <a class="row" href=Route::Hello(id).href()>
                                            <Badge name=name.clone() />
                                            <bdi class="row-main">{name}</bdi>
                                        </a>
                                    </li>
                                }
                            })
                            .collect_view()
                    }}
                </ul>
            </section>
            <section>
                <h2 class="section">{t.places}</h2>
                <ul>{places.map(|place| view! { <li>{place}</li> })}</ul>
                <p>
                    <a href=Route::Lines.href()>{t.all_lines}</a>
                </p>
            </section>
            <section>
                <h2 class="section">{t.message}</h2>
                <MessageToCopy start=message />
            </section>
        </div>
    }
}
