//! Given and got by kind, in words only.

use crate::markup::prelude::*;
use mainstay_core::text::{fill, paragraph, text};
use mainstay_core::view::given_got::{self, HowOften};

use crate::state::use_app;
use crate::ui::Icon;

use crate::pages::shared::kind_icon::kind_icon;
use crate::pages::shared::words::kind_words;

/// The sentence with how often it was; none where nothing is written down.
fn sentence(words: &str, how_often: HowOften) -> Option<String> {
    let t = text().given_got;
    let often = match how_often {
        HowOften::NotNoted => return None,
        HowOften::Once => t.once,
        HowOften::AFewTimes => t.a_few_times,
        HowOften::Often => t.often,
    };
    Some(fill(words, &[("often", often)]))
}

/// The table of the kinds of which something is written down. Nothing is shown while giving and getting is not spoken of.
#[component]
pub fn GivenGotBars() -> impl IntoView {
    let app = use_app();
    let t = text().given_got;
    let rows = app.select(given_got::given_got);
    let row = move |row: &given_got::GivenGot| {
        let words = [sentence(t.gave, row.gave), sentence(t.got, row.got)];
        let words: Vec<String> = words.into_iter().flatten().collect();
        (!words.is_empty()).then(|| {
            view! {
                <tr>
                    <th scope="row">
                        <span class="cluster">
                            <Icon name=kind_icon(row.kind) />
                            <span>{kind_words(row.kind)}</span>
                        </span>
                    </th>
                    <td>{paragraph(&words)}</td>
                </tr>
            }
        })
    };
    move || {
        let rows = rows.get()?;
        let rows: Vec<_> = rows.iter().filter_map(row).collect();
        (!rows.is_empty()).then(|| {
            view! {
                <section>
                    <h2 class="section">{t.title}</h2>
                    <table class="coverage">
                        <tbody>{rows}</tbody>
                    </table>
                </section>
            }
        })
    }
}
