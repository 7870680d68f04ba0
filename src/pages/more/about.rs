//! What Mainstay is, what it is not, and how to check that nothing leaves the device.

use crate::markup::prelude::*;
use mainstay_core::text::{fill, text};

use crate::ui::PageHead;

/// About Mainstay.
#[component]
pub fn AboutMainstay() -> impl IntoView {
    let t = text().about;
    let sections = t.sections.iter().map(|section| {
        view! {
            <section>
                <h2 class="section">{section.title}</h2>
                {section.lines.iter().map(|line| view! { <p>{*line}</p> }).collect_view()}
            </section>
        }
    });
    view! {
        <div class="page">
            <PageHead title=t.title />
            <p class="lead">{t.what}</p>
            <p class="notice" data-tone="plain">
                {t.disclaimer}
            </p>
            {sections.collect_view()}
            <p class="soft">{fill(t.version, &[("version", env!("CARGO_PKG_VERSION"))])}</p>
        </div>
    }
}
