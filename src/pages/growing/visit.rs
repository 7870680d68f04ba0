//! I was there: when, and whom I saw, someone new included.

use mainstay_core::sorted::SortedSet;

use crate::markup::prelude::*;
use crate::signals::{Callback, RwSignal, Signal};
use chrono::{Days, NaiveDate};
use mainstay_core::edit::{self, Edit};
use mainstay_core::gather::gather;
use mainstay_core::model::{
    Initiative, Ladder, Moment, Name, Person, PersonId, PlaceId, Ring, Rung, Standing, Way, day_of,
};
use mainstay_core::route::{GrowingPage, Route};
use mainstay_core::text::text;
use mainstay_core::view::places::{self, PlaceView};

use super::visit_title;
use crate::pages::shared::draft_offer::GoneForm;
use crate::pages::shared::field_errors::{FieldErrors, error_of};
use crate::pages::shared::fields::Fields;
use crate::pages::shared::namesake::{Namesake, Same};
use crate::pages::shared::people_field::PeopleField;
use crate::pages::shared::record_form::RecordForm;
use crate::state::{App, use_app};
use crate::ui::{CheckChips, Choice, Field, FieldKind, RadioChips, Show};

/// The form.
#[component]
pub fn VisitScreen(id: PlaceId) -> impl IntoView {
    let app = use_app();
    match app.look(|book| places::place(book, id, app.today_now())) {
        Some(view) => view! { <VisitForm view /> }.into_any(),
        None => view! { <GoneForm /> }.into_any(),
    }
}

#[derive(Clone, Copy)]
struct TypedVisit {
    when: RwSignal<String>,
    day: RwSignal<String>,
    met: RwSignal<SortedSet<String>>,
    others: RwSignal<Vec<PersonId>>,
    new: RwSignal<String>,
    talked: RwSignal<String>,
}

impl TypedVisit {
    fn day(self, today: NaiveDate) -> Option<NaiveDate> {
        match self.when.get_untracked().as_str() {
            "today" => Some(today),
            "yesterday" => today.checked_sub_days(Days::new(1)),
            _ => day_of(&self.day.get_untracked()),
        }
    }

    fn fields(self) -> Fields {
        let fields = Fields::new().choice("when", self.when).choice("day", self.day);
        fields
            .ticked_people("met", self.met)
            .words("new", self.new)
            .choice("talked", self.talked)
            .people("who", self.others)
    }

    fn people(self) -> Vec<PersonId> {
        let met = self.met.get_untracked();
        let met = met.iter().filter_map(|id| id.parse().ok());
        met.chain(self.others.get_untracked()).collect()
    }

    /// Someone new as typed; none where nothing is.
    fn someone_new(self, app: App) -> Result<Option<Person>, FieldErrors> {
        let typed = self.new.get_untracked();
        if typed.trim().is_empty() {
            return Ok(None);
        }
        let name = Name::new(&typed).map_err(|_| vec![("new", text().refusal.text_too_long.to_owned())])?;
        let today = app.today_now();
        let mut person = Person::new(app.new_id(), name, Ring::Around, today);
        person.standing = Standing::GettingToKnow;
        person.ladder = Some(Ladder { rung: Rung::Seen, since: today, again: None });
        Ok(Some(person))
    }
}

#[component]
fn VisitForm(view: PlaceView) -> impl IntoView {
    let app = use_app();
    let t = text().places;
    let id = view.place.id;
    let online = view.place.online;
    let today = app.today_now();
    let typed = TypedVisit {
        when: RwSignal::new("today".into()),
        day: RwSignal::new(today.to_string()),
        met: RwSignal::new(SortedSet::new()),
        others: RwSignal::new(Vec::new()),
        new: RwSignal::new(String::new()),
        talked: RwSignal::new("0".into()),
    };
    let errors = RwSignal::new(FieldErrors::new());
    let namesake = Namesake::new();
    let read = move || {
        namesake.forget();
        let Some(day) = typed.day(app.today_now()) else {
            return Err(vec![("day", text().moment.no_such_day.to_owned())]);
        };
        let new = typed.someone_new(app)?.map(|person| since(person, day));
        if new.as_ref().is_some_and(|new| !namesake.allows(app, new)) {
            return Err(FieldErrors::new());
        }
        let people: Vec<PersonId> =
            typed.people().into_iter().chain(new.as_ref().map(|new| new.id)).collect();
        let seen = (!people.is_empty()).then(|| {
            let mut moment = Moment::new(app.new_id(), day, people);
            moment.way = Some(if online { Way::Online } else { Way::Met });
            moment.initiative = Some(Initiative::Both);
            moment.minutes = typed.talked.read_untracked().parse().ok().filter(|minutes| *minutes != 0);
            moment
        });
        Ok(Edit::Visit(Box::new(edit::Visit { place: id, day, seen, new })))
    };
    let whens = [
        ("today", text().moment.today),
        ("yesterday", text().moment.yesterday),
        ("day", text().moment.another_day),
    ];
    let whens = whens.map(|(key, words)| Choice::new(key, words));
    let known = app.select(move |book, today| {
        let met = places::place(book, id, today).map(|view| view.met).unwrap_or_default();
        met.into_iter().map(|row| (row.id.to_string(), row.name.to_string())).collect::<Vec<_>>()
    });
    let known = move || {
        let known: Vec<Choice> = known.get().into_iter().map(|(id, name)| Choice::new(id, name)).collect();
        (!known.is_empty())
            .then(|| view! { <CheckChips name="met" legend=t.who options=known values=typed.met /> })
    };
    let without: Vec<PersonId> = gather(view.met.iter().map(|row| row.id));
    let met_before = without.clone();
    // Whoever is here already was seen, and nobody new.
    let same = move |who: PersonId| {
        // Whoever is kept apart is nobody to choose; what was typed waits here meanwhile.
        if app.look(|book| book.person(who).is_some_and(|who| who.standing == Standing::KeptApart)) {
            return app.go(&Route::person(who));
        }
        typed.new.set(String::new());
        if met_before.contains(&who) {
            typed.met.update(|met| {
                met.insert(who.to_string());
            });
        } else if !typed.others.read_untracked().contains(&who) {
            typed.others.update(|others| others.push(who));
        }
        app.focus("new".to_owned());
    };
    let same = Same::Choose(Callback::new(same));
    // How long one talked, in minutes, for each answer (F7); none for not at all.
    let talked = [
        ("0", t.talked_not),
        ("5", t.talked_a_word),
        ("15", t.talked_quarter),
        ("30", t.talked_half_hour),
        ("60", t.talked_hour),
    ];
    let talked = talked.map(|(minutes, words)| Choice::new(minutes, words));
    let fields = move |save| {
        view! {
        <RadioChips name="when" legend=t.when options=whens.into() value=typed.when />
        <Show when=move || typed.when.read().as_str() == "day">
            <Field id="day" label=text().moment.day value=typed.day kind=FieldKind::Date error=error_of(errors.into(), "day") />
        </Show>
        <p class="soft">{t.went_lead}</p>
        {known}
        <Field
            id="new"
            label=t.someone_new
            hint=t.new_hint
            value=typed.new
            error=error_of(errors.into(), "new")
            autocomplete="off"
        />
        {namesake.question(save, same)}
        <RadioChips name="talked" legend=t.talked options=talked.into() value=typed.talked />
        <details class="more">
            <summary>{t.who_find}</summary>
            <PeopleField
                who=typed.others
                legend=text().frame.people
                find_label=text().moment.find
                without
                error=error_of(errors.into(), "who")
            />
        </details>
    }.into_any()
    };
    let form = RecordForm {
        title: Signal::derive(move || visit_title(app, id)),
        fields: typed.fields(),
        before: None,
        errors,
        read: Box::new(read),
        beside: |_| "day",
        home: Box::new(move || Route::Growing(GrowingPage::Place(id))),
        save: t.visit_save,
        delete: None,
    };
    form.show_parts(Box::new(move |save| (fields(save), ().into_any())))
}

/// Someone new, first seen on this day.
fn since(mut person: Person, day: NaiveDate) -> Person {
    person.added = day;
    if let Some(ladder) = &mut person.ladder {
        ladder.since = day;
    }
    person
}
