//! After a talk, only if one wants to: what they told, what to ask next time, their news, how it felt.

use mainstay_core::sorted::SortedSet;

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Signal};
use mainstay_core::gather::gather;
use mainstay_core::model::words::{NOTE_MAX, fits};
use mainstay_core::model::{Feeling, Moment, Name, News, PersonId, ToAsk, ToAskId};
use mainstay_core::text::text;
use mainstay_core::view::to_ask;

use crate::state::{App, use_app};
use crate::ui::{Area, CheckChips, Choice, Field, RadioChips, Show};

use crate::pages::shared::ask_on::{AskOn, TypedAskOn};
use crate::pages::shared::field_errors::{FieldErrors, error_of};
use crate::pages::shared::fields::Fields;

/// What is typed and chosen.
#[derive(Debug, Clone, Copy)]
pub struct TypedTalk {
    told: RwSignal<String>,
    news: RwSignal<String>,
    next: RwSignal<String>,
    ask_on: TypedAskOn,
    asked: RwSignal<SortedSet<String>>,
    before: RwSignal<String>,
    after: RwSignal<String>,
}

/// What the talk adds beside the moment.
pub struct TalkRead {
    /// What to ask next time.
    pub next: Vec<ToAsk>,
    /// What was asked.
    pub asked: SortedSet<ToAskId>,
}

impl TypedTalk {
    /// From a moment, or from nothing.
    pub fn new(moment: Option<&Moment>) -> Self {
        let feeling = |felt: Option<Feeling>| RwSignal::new(felt.map_or("", Feeling::key).to_owned());
        Self {
            told: RwSignal::new(moment.map(|moment| moment.told.clone()).unwrap_or_default()),
            news: RwSignal::new(moment.and_then(|moment| moment.news).map_or("", News::key).to_owned()),
            next: RwSignal::new(String::new()),
            ask_on: TypedAskOn::new(None),
            asked: RwSignal::new(SortedSet::new()),
            before: feeling(moment.and_then(|moment| moment.felt_before)),
            after: feeling(moment.and_then(|moment| moment.felt_after)),
        }
    }

    /// Adds what is typed and chosen to the fields of a form.
    pub fn add_to(self, fields: Fields) -> Fields {
        let fields = fields.words("told", self.told).choice("news", self.news).words("next", self.next);
        let fields = self.ask_on.add_to(fields).several("asked", self.asked);
        fields.choice("felt-before", self.before).choice("felt-after", self.after)
    }

    /// Notes what belongs to the moment in it, and gives the rest. What to ask next time is asked of the first person.
    ///
    /// # Errors
    /// Each field that cannot be taken, with a sentence.
    pub fn read(self, app: App, moment: &mut Moment) -> Result<TalkRead, FieldErrors> {
        let mut errors = FieldErrors::new();
        if fits(&self.told.read_untracked(), NOTE_MAX).is_err() {
            errors.push(("told", text().refusal.text_too_long.into()));
        }
        let mut next = Vec::new();
        if !self.next.read_untracked().trim().is_empty() {
            let about = Name::new(&self.next.read_untracked());
            let day = self.ask_on.read(app.today_now());
            errors.extend(day.as_ref().err().cloned());
            match (about, moment.people.first()) {
                (Ok(about), Some(person)) => {
                    let ask_on = day.ok().flatten();
                    next.push(ToAsk { ask_on, ..ToAsk::new(app.new_id(), *person, about) });
                }
                (Err(_), _) => errors.push(("next", text().refusal.text_too_long.into())),
                (Ok(_), None) => {}
            }
        }
        if !errors.is_empty() {
            return Err(errors);
        }
        moment.told = self.told.read_untracked().trim().to_owned();
        moment.news = News::from_key(&self.news.read_untracked());
        moment.felt_before = Feeling::from_key(&self.before.read_untracked());
        moment.felt_after = Feeling::from_key(&self.after.read_untracked());
        // A question that was deleted meanwhile has nothing to close.
        let is_here = |id: &ToAskId| app.look(|book| book.to_ask(*id).is_some());
        let asked = self.asked.read_untracked();
        let asked = gather(asked.iter().filter_map(|id| id.parse::<ToAskId>().ok()).filter(is_here));
        Ok(TalkRead { next, asked })
    }
}

/// The fields.
#[component]
pub fn TalkFields(
    typed: TypedTalk,
    /// With whom the talk was.
    who: RwSignal<Vec<PersonId>>,
    errors: Signal<FieldErrors>,
) -> impl IntoView {
    let app = use_app();
    let t = text().talk;
    let open = app.select(move |book, _| {
        let who = who.get();
        let rows = who.iter().flat_map(|id| to_ask::with(book, *id));
        rows.map(|row| (row.id.to_string(), row.about.to_string())).collect::<Vec<_>>()
    });
    let news = vec![Choice::new(News::Good.key(), t.news_good), Choice::new(News::Hard.key(), t.news_hard)];
    view! {
        <Area id="told" label=t.told hint=t.told_hint value=typed.told rows=2 error=error_of(errors, "told") />
        {move || {
            let open: Vec<Choice> = open.get().into_iter().map(|(id, about)| Choice::new(id, about)).collect();
            (!open.is_empty())
                .then(|| view! { <CheckChips name="asked" legend=t.asked_title options=open values=typed.asked /> })
        }}
        <RadioChips name="news" legend=t.news options=news value=typed.news clearable=true />
        <Field
            id="next"
            label=t.next
            hint=t.next_hint
            value=typed.next
            error=error_of(errors, "next")
            autocomplete="off"
        />
        <Show when=move || !typed.next.read().trim().is_empty()>
            <AskOn typed=typed.ask_on errors />
        </Show>
    }
}

/// How one felt before and after.
#[component]
pub fn FeltFields(typed: TypedTalk) -> impl IntoView {
    let t = text().talk;
    let feelings: Vec<Choice> = Feeling::ALL
        .iter()
        .map(|feeling| Choice::new(feeling.key(), text().day_check.answers.of(*feeling).alone))
        .collect();
    view! {
        <RadioChips name="felt-before" legend=t.felt_before options=feelings.clone() value=typed.before clearable=true />
        <RadioChips name="felt-after" legend=t.felt_after options=feelings value=typed.after clearable=true />
    }
}
