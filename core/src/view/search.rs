//! One search for everything one wrote: the words in any order, without case and accents, and the line in which they stand.

use chrono::NaiveDate;

use crate::book::Book;
use crate::gather::in_order;
use crate::locale::Locale;
use crate::model::{Ask, Kind, Outcome, PersonId, PlanLine, Standing};
use crate::record::{Record, RecordId};
use crate::text::text;

/// A record with everything that finds it, folded once for each change of the book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchEntry {
    /// Which.
    pub id: RecordId,
    folded: String,
}

/// What a result shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchRow {
    /// Which.
    pub id: RecordId,
    /// The people it is about, without those kept apart.
    pub names: Vec<String>,
    /// The line in which the words stand, or the first one.
    pub line: String,
    /// When it was or is to be.
    pub day: Option<NaiveDate>,
}

/// What is known of a record: whom it is about, its words line by line, and its day. None where one wrote nothing.
type Known<'a> = (Vec<PersonId>, Vec<&'a str>, Option<NaiveDate>);

fn told(record: &Record) -> Option<Known<'_>> {
    Some(match record {
        Record::Person(person) => {
            let mut lines = vec![person.name.as_str()];
            lines.extend(person.full_name.as_deref());
            lines.extend(person.channels.iter().map(|channel| channel.value.as_str()));
            let lists =
                person.goals.iter().chain(&person.interests).chain(&person.groups).chain(&person.card);
            lines.extend(lists.map(String::as_str));
            let texts = [
                &person.called,
                &person.note,
                &person.good_topics,
                &person.hard_topics,
                &person.met,
                &person.celebrate,
                &person.gifts,
            ];
            lines.extend(texts.map(String::as_str));
            (vec![person.id], lines, None)
        }
        Record::Moment(moment) => {
            let mut lines = vec![moment.note.as_str(), &moment.told];
            lines.extend(moment.topic.as_deref());
            (moment.people.clone(), lines, Some(moment.day))
        }
        Record::ImportantDate(date) => {
            let lines = vec![date.label.as_str(), &date.before, &date.on_the_day, &date.after];
            (date.person.into_iter().collect(), lines, None)
        }
        Record::Plan(plan) => {
            (plan.people.clone(), vec![plan.what.as_str(), &plan.place, &plan.note], plan.day)
        }
        Record::ToAsk(to_ask) => (vec![to_ask.person], vec![to_ask.about.as_str()], to_ask.ask_on),
        Record::ThankYou(thank_you) => {
            (vec![thank_you.person], vec![&thank_you.what, &thank_you.letter], Some(thank_you.day))
        }
        Record::Place(place) => (place.people.clone(), vec![place.name.as_str(), &place.note], None),
        Record::SmallStep(step) => (Vec::new(), vec![&step.what], Some(step.since)),
        Record::GoodMoment(good) => (good.people.clone(), vec![&good.words], Some(good.day)),
        Record::LookBack(back) => (Vec::new(), vec![&back.went_well, &back.small_thing], Some(back.day)),
        Record::Ask(ask) => (vec![ask.person], asked(ask).into(), Some(ask.day)),
        // Whom one can ask stands in it by name only, and is found as a person.
        Record::HardTimesPlan(plan) => {
            let lines = plan.distract.iter().chain(&plan.ask).chain(&plan.professional);
            let words = lines.flat_map(|line| match line {
                PlanLine::Words(words) => [words.as_str(), ""],
                PlanLine::Person(_) => ["", ""],
                PlanLine::Contact { name, number } => [name.as_str(), number],
            });
            (Vec::new(), words.collect(), None)
        }
        Record::CheckIn(_) | Record::Picture(_) | Record::Settings(_) => return None,
    })
}

/// What was asked for, and what came of it.
fn asked(ask: &Ask) -> [&'static str; 2] {
    let (t, kinds) = (text().search, text().kinds);
    let what = match ask.kind {
        Kind::Listening => kinds.need_listening,
        Kind::Advice => kinds.need_advice,
        Kind::Encouragement => kinds.need_encouragement,
        Kind::Hand => kinds.need_hand,
        Kind::Company => kinds.need_company,
    };
    let came = match ask.outcome {
        Outcome::Waiting => t.ask_open,
        Outcome::Helped => t.ask_helped,
        Outcome::HelpedALittle => t.ask_helped_little,
        Outcome::CouldNot => t.ask_could_not,
        Outcome::LetGo => t.ask_let_go,
    };
    [what, came]
}

/// The names of those who may be named; none where it is about nobody but people kept apart, who are found nowhere.
fn names<'a>(book: &'a Book, people: &[PersonId]) -> Option<Vec<&'a str>> {
    let open = people.iter().filter_map(|id| book.person(*id));
    let open = open.filter(|person| person.standing != Standing::KeptApart);
    let names: Vec<&str> = open.map(|person| person.name.as_str()).collect();
    (!names.is_empty() || people.is_empty()).then_some(names)
}

/// Everything that can be found: people first, then what has a day, the latest first.
pub fn entries(book: &Book, locale: &impl Locale) -> Vec<SearchEntry> {
    let mut all = Vec::new();
    for record in book.records() {
        let Some((people, lines, day)) = told(record) else { continue };
        let Some(names) = names(book, &people) else { continue };
        let mut words = String::new();
        for line in names.into_iter().chain(lines) {
            words.push_str(line);
            words.push('\n');
        }
        let is_person = matches!(record, Record::Person(_));
        all.push((is_person, day, SearchEntry { id: record.id(), folded: locale.fold(&words) }));
    }
    let all = in_order(all, |a, b| (b.0, b.1).cmp(&(a.0, a.1)));
    all.into_iter().map(|(_, _, entry)| entry).collect()
}

/// What these folded words find; nothing where there are none.
pub fn found(entries: &[SearchEntry], folded: &str) -> Vec<RecordId> {
    let words: Vec<&str> = folded.split_whitespace().collect();
    let finds =
        |entry: &&SearchEntry| !words.is_empty() && words.iter().all(|word| entry.folded.contains(word));
    entries.iter().filter(finds).map(|entry| entry.id).collect()
}

/// What a result shows, as these folded words found it; none once it is gone.
pub fn row(book: &Book, id: RecordId, folded: &str, locale: &impl Locale) -> Option<SearchRow> {
    let (people, lines, day) = told(book.record(id)?)?;
    let names = names(book, &people)?.into_iter().map(str::to_owned).collect();
    let lines: Vec<&str> =
        lines.into_iter().flat_map(str::lines).filter(|line| !line.trim().is_empty()).collect();
    let n_in = |line: &str| {
        let line = locale.fold(line);
        folded.split_whitespace().filter(|word| line.contains(word)).count()
    };
    let best = in_order(lines, |a, b| n_in(b).cmp(&n_in(a)));
    let line = best.first().copied().unwrap_or_default().to_owned();
    Some(SearchRow { id, names, line, day })
}
