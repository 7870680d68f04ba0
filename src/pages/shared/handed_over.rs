//! Words that were handed to another app: whether they were sent is asked until it is answered, also after the page was
//! closed meanwhile.

use leptos::prelude::*;
use mainstay_core::archive::{Draft, DraftField};
use mainstay_core::model::Way;

use super::fields::Fields;
use crate::state::App;

/// The field that says by which way.
pub const WAY: &str = "way";
/// The field that says to whom, where a page writes to several.
pub const WHOM: &str = "whom";

/// Keeps that words were handed over, with what they were, until it is answered; and takes up what was left unanswered.
pub fn keep_handed_over(app: App, handed_over: RwSignal<Option<Way>>, fields: Fields) {
    let page = StoredValue::new(app.form_shown());
    let now = untrack(|| fields.now());
    let whom = now.iter().find(|field| field.name == WHOM).map(|field| field.text.as_str());
    if let Some(draft) = page.with_value(|page| app.draft(page)).filter(|draft| draft.field(WHOM) == whom) {
        fields.fill(app, &draft);
        handed_over.set(draft.field(WAY).and_then(Way::from_key));
    }
    let fields = StoredValue::new_local(fields);
    Effect::new(move |before: Option<bool>| {
        let way = handed_over.get();
        let mut now = fields.with_value(Fields::now);
        page.with_value(|page| match way {
            Some(way) => {
                now.push(DraftField { name: WAY.into(), text: way.key().into(), is_words: false });
                app.note_draft(page, Draft { day: app.today_now(), stamp: None, fields: now });
                // The other app may take the place of this one at once.
                app.keep_drafts();
            }
            None if before == Some(true) => app.drop_draft(page),
            None => {}
        });
        way.is_some()
    });
}
