//! What the form of a moment holds while it is being filled in, and how it becomes a moment.

use crate::signals::RwSignal;
use chrono::{Days, NaiveDate};
use mainstay_core::edit::{Refusal, Talk};
use mainstay_core::model::words::{LINE_MAX, NOTE_MAX, fits};
use mainstay_core::model::{Initiative, Moment, Name, PersonId, Way, day_of};
use mainstay_core::text::text;

use super::support_fields::TypedSupport;
use super::talk_fields::TypedTalk;
use super::together_fields::TypedTogether;
use crate::pages::shared::field_errors::FieldErrors;
use crate::pages::shared::fields::Fields;
use crate::pages::shared::status_words::refusal_words;
use crate::state::App;

/// The fields as typed.
#[derive(Clone, Copy)]
pub struct TypedMoment {
    pub who: RwSignal<Vec<PersonId>>,
    pub way: RwSignal<String>,
    pub when: RwSignal<String>,
    pub day: RwSignal<String>,
    pub by: RwSignal<String>,
    pub support: TypedSupport,
    pub topic: RwSignal<String>,
    pub note: RwSignal<String>,
    pub talk: TypedTalk,
    pub together: TypedTogether,
}

impl TypedMoment {
    /// A form that starts from a moment, or from nothing.
    pub fn new(before: Option<&Moment>, with: Option<PersonId>, today: NaiveDate) -> Self {
        let day = before.map_or(today, |moment| moment.day);
        let when = if day == today { "today" } else { "day" };
        let who = before.map_or_else(|| with.into_iter().collect(), |moment| moment.people.clone());
        Self {
            who: RwSignal::new(who),
            way: RwSignal::new(before.and_then(|m| m.way).map_or("", Way::key).into()),
            when: RwSignal::new(when.into()),
            day: RwSignal::new(day.to_string()),
            by: RwSignal::new(before.and_then(|m| m.initiative).map_or("", Initiative::key).into()),
            support: TypedSupport::new(before.map(|m| m.support.as_slice()).unwrap_or_default()),
            topic: RwSignal::new(before.and_then(|m| m.topic.clone()).unwrap_or_default()),
            note: RwSignal::new(before.map(|m| m.note.clone()).unwrap_or_default()),
            talk: TypedTalk::new(before),
            together: TypedTogether::new(before),
        }
    }

    /// The fields, for what was typed to be kept.
    pub fn fields(self) -> Fields {
        let fields = Fields::new().people("who", self.who).choice("way", self.way);
        let fields = fields.choice("when", self.when).choice("day", self.day).choice("by", self.by);
        let fields = self.talk.add_to(self.support.add_to(fields)).words("topic", self.topic);
        self.together.add_to(fields).words("note", self.note)
    }

    fn day(self, today: NaiveDate) -> Option<NaiveDate> {
        match self.when.get_untracked().as_str() {
            "today" => Some(today),
            "yesterday" => today.checked_sub_days(Days::new(1)),
            _ => day_of(&self.day.get_untracked()),
        }
    }

    /// The moment as the form says, with what came of the talk; `start` gives what the form does not show.
    ///
    /// # Errors
    /// Each field that cannot be taken, with a sentence.
    pub fn read(
        self,
        app: App,
        is_new: bool,
        start: impl FnOnce(NaiveDate) -> Moment,
    ) -> Result<Talk, FieldErrors> {
        let mut found = FieldErrors::new();
        if self.who.read_untracked().is_empty() {
            found.push(("who", refusal_words(Refusal::NobodyThere).into()));
        }
        let day = self.day(app.today_now());
        if day.is_none() {
            found.push(("day", text().moment.no_such_day.into()));
        }
        if fits(&self.note.read_untracked(), NOTE_MAX).is_err() {
            found.push(("note", text().refusal.text_too_long.into()));
        }
        if fits(&self.topic.read_untracked(), LINE_MAX).is_err() {
            found.push(("topic", text().refusal.text_too_long.into()));
        }
        let Some(day) = day.filter(|_| found.is_empty()) else { return Err(found) };
        let mut moment = start(day);
        moment.day = day;
        moment.people = self.who.get_untracked();
        moment.way = Way::from_key(&self.way.read_untracked());
        moment.initiative = Initiative::from_key(&self.by.read_untracked());
        moment.support = self.support.read(&moment.support);
        let topic = self.topic.get_untracked().trim().to_owned();
        moment.topic = (!topic.is_empty()).then_some(topic);
        moment.note = self.note.get_untracked().trim().to_owned();
        self.together.read(&mut moment)?;
        let talk = self.talk.read(app, &mut moment)?;
        Ok(Talk { moment, is_new, next: talk.next, asked: talk.asked })
    }
}

/// The talk as a moment that may become a plan. A plan has no place of its own for what to ask there, so it goes on in
/// the note.
pub fn as_planned(talk: Talk) -> Moment {
    let mut moment = talk.moment;
    let questions = talk.next.iter().map(|to_ask| to_ask.about.to_string());
    let topic = moment.topic.clone().filter(|topic| Name::new(topic).is_err());
    let notes = [moment.note.clone()].into_iter().chain(topic).chain(questions);
    moment.note = notes.filter(|note| !note.is_empty()).collect::<Vec<_>>().join("\n");
    moment
}
