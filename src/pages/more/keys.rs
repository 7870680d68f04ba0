//! The keys that lead somewhere, and how to turn them off.

use crate::markup::prelude::*;
use mainstay_core::text::text;

use crate::pages::shared::setting::device_choice;
use crate::state::use_app;
use crate::ui::{PageHead, Tick};

/// The list. The keys themselves are heard in `state/keys.rs`.
#[component]
pub fn KeyList() -> impl IntoView {
    let app = use_app();
    let t = text();
    let off = device_choice(app, |device| device.no_keys, |device, off| device.no_keys = off);
    let rows = [
        ("/", t.search.title),
        ("n", t.person_form.add_title),
        ("l", t.today.log_moment),
        ("?", t.keys.these_keys),
    ];
    let rows = rows.map(|(key, leads_to)| {
        view! {
            <tr>
                <th scope="row">
                    <kbd>{key}</kbd>
                </th>
                <td>{leads_to}</td>
            </tr>
        }
    });
    view! {
        <div class="page">
            <PageHead title=t.keys.title />
            <p class="lead">{t.keys.lead}</p>
            <table class="plain-table">
                <thead>
                    <tr>
                        <th scope="col">{t.keys.key}</th>
                        <th scope="col">{t.keys.leads_to}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
            <p class="soft">{t.keys.always}</p>
            <Tick id="no-keys" label=t.keys.off checked=off />
        </div>
    }
}
