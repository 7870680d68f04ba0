//! The answers of one check-in, as they were given.

use crate::markup::prelude::*;
use mainstay_core::model::{CheckIn, Instrument};
use mainstay_core::text::text;

use crate::pages::shared::check_in_words::answer_words;
use crate::ui::AsTable;

/// The answers as a table, folded. Of an official form only the numbers are here.
#[component]
pub fn CheckInAnswers(check_in: CheckIn) -> impl IntoView {
    let t = text().check_in;
    if check_in.total_hundredths.is_some() {
        return ().into_any();
    }
    let instrument = check_in.instrument;
    let rows = check_in.answers.into_iter().enumerate().map(|(item, code)| {
        let nth = if instrument == Instrument::FeelingAlone { 4 } else { item + 1 };
        let question =
            if instrument.is_official() { None } else { t.questions.get(nth - 1).map(|one| one.asks) };
        let question = question.map_or_else(|| (item + 1).to_string(), String::from);
        let answer = code.map(|code| match instrument.is_official() {
            true => code.to_string(),
            false => answer_words(nth, code).unwrap_or_default().to_owned(),
        });
        vec![question, answer.unwrap_or_else(|| t.not_answered.to_owned())]
    });
    let rows: Vec<Vec<String>> = rows.collect();
    let heads = vec![t.question, t.answer];
    view! { <AsTable summary=t.answers.to_owned() heads rows=Box::new(move || rows.clone()) /> }.into_any()
}
