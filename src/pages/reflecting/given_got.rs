//! Given and got by kind, in words only.

use crate::markup::prelude::*;
use mainstay_core::text::{fill, text};
use mainstay_core::view::given_got::{self, HowOften};

use crate::state::use_app;
use crate::ui::Icon;

use crate::pages::shared::kind_icon::kind_icon;
use crate::pages::shared::words::kind_words;

fn how_often_words(how_often: HowOften) -> &'static str {
    let t = text().given_got;
    match how_often {
        HowOften::NotNoted => t.not_noted,
        HowOften::Once => t.once,
        HowOften::AFewTimes => t.a_few_times,
        HowOften::Often => t.often,
    }
}

/// The table. Nothing is shown while giving and getting is not spoken of.
#[component]
pub fn GivenGotBars() -> impl IntoView {
    let app = use_app();
    let t = text().given_got;
    let rows = app.select(given_got::given_got);
    let row = move |row: &given_got::GivenGot| {
        let words = fill(t.row, &[("gave", how_often_words(row.gave)), ("got", how_often_words(row.got))]);
        view! {
            <tr>
                <th scope="row">
                    <span class="cluster">
                        <Icon name=kind_icon(row.kind) />
                        <span>{kind_words(row.kind)}</span>
                    </span>
                </th>
                <td>{words}</td>
            </tr>
        }
    };
    move || {
        rows.get().map(|rows| {
            view! {
                <section>
                    <h2 class="section">{t.title}</h2>
                    <p class="soft">{t.lead}</p>
                    <table class="coverage">
                        <tbody>{rows.iter().map(row).collect_view()}</tbody>
                    </table>
                </section>
            }
        })
    }
}
