//! A moment in a list.

use crate::markup::prelude::*;
use mainstay_core::locale::DayStyle;
use mainstay_core::model::{Direction, Feeling, GivenOrGot};
use mainstay_core::route::MomentsPage;
use mainstay_core::text::{fill, row_of_facts, text};
use mainstay_core::view::person::MomentRow;

use crate::state::{App, use_app};

use super::words::{kind_inside, way_words};

/// One moment with what is noted in it.
#[component]
pub fn MomentLine(
    /// The moment.
    moment: MomentRow,
    /// In the timeline of everybody: who was there comes first.
    #[prop(optional)]
    all: bool,
) -> impl IntoView {
    let app = use_app();
    let t = text().person;
    let about = moment.topic.map(|topic| fill(t.about_topic, &[("topic", &topic)]));
    let facts: Vec<String> = about.into_iter().chain(support_words(app, &moment.support)).collect();
    let facts = row_of_facts(&facts);
    let others: Vec<String> = moment.others.iter().map(ToString::to_string).collect();
    let way = moment.way.map_or(text().ways.in_touch, way_words);
    let what = if others.is_empty() {
        way.to_owned()
    } else if all {
        fill(t.names_way, &[("way", way), ("names", &app.list(&others))])
    } else {
        fill(t.with_others, &[("way", way), ("names", &app.list(&others))])
    };
    let felt = felt_words(moment.felt.0, moment.felt.1);
    view! {
        <li>
            <a class="timeline-link" href=MomentsPage::Moment(moment.id).href()>
                <span class="timeline-day">{app.day(moment.day, DayStyle::Short)}</span>
                <span>{what}</span>
            </a>
            {(!facts.is_empty()).then(|| view! { <p class="soft">{facts}</p> })}
            {(!moment.told.is_empty())
                .then(|| {
                    let words = fill(text().talk.told_them, &[("words", &moment.told)]);
                    view! { <p class="wrap">{words}</p> }
                })}
            {(!felt.is_empty()).then(|| view! { <p class="soft">{felt}</p> })}
            {(!moment.note.is_empty()).then(|| view! { <p class="wrap">{moment.note}</p> })}
        </li>
    }
}

/// What was given and got, a fact for each direction.
fn support_words(app: App, support: &[GivenOrGot]) -> Vec<String> {
    let t = text().person;
    let ways = [(Direction::Received, t.got), (Direction::Gave, t.gave), (Direction::Both, t.both)];
    let parts = ways.into_iter().filter_map(|(direction, words)| {
        let in_direction = support.iter().filter(|given_or_got| given_or_got.direction == direction);
        let kinds: Vec<String> =
            in_direction.map(|given_or_got| kind_inside(given_or_got.kind).to_owned()).collect();
        (!kinds.is_empty()).then(|| fill(words, &[("kinds", &app.list(&kinds))]))
    });
    parts.collect()
}

/// How it felt, in one sentence; empty where nothing is noted.
fn felt_words(before: Option<Feeling>, after: Option<Feeling>) -> String {
    let t = text().talk;
    let word = |felt: Feeling| text().day_check.answers.of(felt).inside;
    match (before.map(word), after.map(word)) {
        (Some(before), Some(after)) => fill(t.felt, &[("before", before), ("after", after)]),
        (Some(before), None) => fill(t.felt_only_before, &[("before", before)]),
        (None, Some(after)) => fill(t.felt_only_after, &[("after", after)]),
        (None, None) => String::new(),
    }
}
