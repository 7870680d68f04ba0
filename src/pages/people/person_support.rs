//! What to know of a person before asking or thanking: go gently, a worry that comes back, giving and getting, ties.

use crate::markup::prelude::*;
use mainstay_core::insight::balance::Balance;
use mainstay_core::insight::load::Going;
use mainstay_core::model::{Name, PersonId};
use mainstay_core::route::{HelloPage, LearnPage, PeoplePage, Topic};
use mainstay_core::text::{fill, paragraph, text};
use mainstay_core::view::person::PersonView;

use crate::pages::shared::words::balance_words;

/// Advice in words, where there is any. How giving and getting stand is told when asked for.
#[component]
pub fn PersonAdvice(view: PersonView) -> impl IntoView {
    let t = text().load;
    let id = view.person.id;
    let name = view.person.name.to_string();
    let lighter = if view.soon_lighter { t.soon } else { t.later };
    let gently = match view.going {
        Some(Going::Gently) => Some(t.gently),
        Some(Going::Breather) => Some(t.breather),
        Some(Going::Fresh) | None => None,
    };
    let gently = gently.map(|words| paragraph(&[words.to_owned(), lighter.to_owned()]));
    let thank = fill(text().after.thank, &[("name", &name)]);
    let worry = view.worry.map(|topic| fill(t.worry, &[("topic", &topic)]));
    let balance = view.balance.filter(|balance| *balance != Balance::NotEnough);
    let title = fill(text().balance.person_title, &[("name", &name)]);
    view! {
        {gently
            .map(|words| {
                view! {
                    <section>
                        <h2 class="section">{t.gently_title}</h2>
                        <p>{words}</p>
                        <a class="btn" href=HelloPage::Thank(id).href()>
                            {thank}
                        </a>
                    </section>
                }
            })}
        {worry
            .map(|words| {
                view! {
                    <section class="notice" data-tone="plain">
                        <p>{words}</p>
                        <p>
                            <a href=LearnPage::Topic(Topic::Deeper).href()>{text().learn.page(Topic::Deeper).title}</a>
                        </p>
                    </section>
                }
            })}
        {balance
            .map(|balance| {
                view! {
                    <details class="more">
                        <summary>{title}</summary>
                        <p>{balance_words(balance)}</p>
                        <p class="soft">{text().balance.no_counting}</p>
                    </details>
                }
            })}
    }
}

/// How we met, through whom, and whom of my people they know.
#[component]
pub fn Knows(view: PersonView) -> impl IntoView {
    let t = text().knows;
    let link = |(id, name): (PersonId, Name)| {
        view! {
            <a href=PeoplePage::Person(id).href()>
                <bdi>{name.to_string()}</bdi>
            </a>
        }
    };
    let met = view.person.met.trim().to_owned();
    let knows_nobody = view.knows.is_empty();
    let knows = view.knows.into_iter().map(|known| view! { <li>{link(known)}</li> });
    let through = view.through.map(|(id, name)| {
        let words = fill(t.through_line, &[("name", name.as_str())]);
        view! {
            <li>
                <a href=PeoplePage::Person(id).href()>{words}</a>
            </li>
        }
    });
    (!met.is_empty() || through.is_some() || !knows_nobody).then(|| view! {
        <section>
            <h2 class="section">{t.link}</h2>
            <ul class="plain">
                {(!met.is_empty()).then(|| view! { <li class="wrap">{met}</li> })} {through} {(!knows_nobody).then(|| view! { <li class="soft">{t.knows}</li> })} {knows.collect_view()}
            </ul>
        </section>
    })
}
