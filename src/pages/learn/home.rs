//! Short pages to learn from, with the findings behind them.

use crate::markup::prelude::*;
use mainstay_core::route::{
    GrowingPage, LearnPage, LinesPage, MomentsPage, PeoplePage, Route, SupportPage, Topic,
};
use mainstay_core::text::{fill, text};

use crate::ui::{DoorGroups, DoorRow, PageHead};

/// The list of pages.
#[component]
pub fn Learn() -> impl IntoView {
    let t = text().learn;
    let mut topics = Topic::ALL.into_iter();
    let groups = t.groups.into_iter().zip([3, 3, 2, 3]).map(|(heading, n)| {
        let rows = topics.by_ref().take(n).map(|topic| {
            let page = t.page(topic);
            let href = LearnPage::Topic(topic).href();
            DoorRow::new(&[], href, page.title).now(page.lead.to_owned())
        });
        (heading, rows.collect())
    });
    let groups = groups.collect();
    view! {
        <div class="page columns">
            <PageHead title=t.title />
            <p class="lead">{t.lead}</p>
            <DoorGroups groups />
            <p class="soft">{text().about.disclaimer}</p>
        </div>
    }
}

/// One page.
#[component]
pub fn TopicPage(topic: Topic) -> impl IntoView {
    let t = text().learn;
    let page = t.page(topic);
    let findings = page.findings.iter().map(|finding| {
        view! {
            <li class="card">
                <p>{finding.says}</p>
                <p class="soft">{fill(t.source, &[("source", finding.source)])}</p>
            </li>
        }
    });
    let act = match topic {
        Topic::Network | Topic::Gives => Some((Route::People(PeoplePage::Circles), text().circles.title)),
        Topic::Habits | Topic::Unspoken | Topic::Deeper | Topic::Helping => {
            Some((Route::today(), text().frame.today))
        }
        Topic::Listening => Some((Route::Moments(MomentsPage::Log(None)), text().today.log_moment)),
        Topic::Meeting | Topic::Online => Some((Route::Growing(GrowingPage::Grow), text().frame.grow)),
        Topic::Asking => Some((Route::Support(SupportPage::Home), text().frame.support)),
        Topic::Professional => Some((Route::Lines(LinesPage::Lines), text().frame.help_lines)),
    };
    view! {
        <div class="page">
            <PageHead title=page.title />
            <p class="lead">{page.lead}</p>
            <ul>{page.lines.iter().map(|line| view! { <li>{*line}</li> }).collect_view()}</ul>
            {(!page.findings.is_empty())
                .then(|| {
                    view! {
                        <section>
                            <h2 class="section">{t.findings}</h2>
                            <ul class="plain stack">{findings.collect_view()}</ul>
                        </section>
                    }
                })}
            <p class="cluster">
                {act
                    .map(|(route, label)| {
                        view! {
                            <a class="btn" href=route.href()>
                                {label}
                            </a>
                        }
                    })} <a class="btn btn-quiet" href=LearnPage::All.href()>
                    {t.all}
                </a>
            </p>
            <p class="soft">{text().about.disclaimer}</p>
        </div>
    }
}
