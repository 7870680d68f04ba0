//! A made-up network to look around in. It lives in memory only and is never stored.

use chrono::{Datelike, Days, NaiveDate};

use crate::book::Book;
use crate::gather::gather;
use crate::model::{
    Channel, CheckIn, CheckInId, Cue, DeviceId, GoodMoment, GoodMomentId, Initiative, Instrument, Kind,
    Ladder, Moment, MomentId, Name, Often, PartialDate, Person, PersonId, Place, PlaceId, Plan, PlanId,
    PlanStage, Reach, Relationship, RestWhy, Ring, Rung, SmallStep, SmallStepId, Standing, Strength, ToAsk,
    ToAskId, Way,
};
use crate::record::Record;
use crate::text::text;

/// Who is in it: ring, relationship, kinds, and days since each moment.
type Invented = (Ring, Relationship, &'static [(Kind, Strength)], &'static [(u64, Way)]);

fn invented() -> Vec<Invented> {
    use Kind::{Company, Hand, HonestWord, KnowHow, Listening};
    use Relationship::{Colleague, Family, Friend, Neighbour};
    use Strength::{ALittle, Good, VeryGood};
    vec![
        (
            Ring::Closest,
            Friend,
            &[(Listening, VeryGood), (Company, VeryGood)],
            &[(9, Way::Call), (16, Way::Met), (30, Way::Text)],
        ),
        (
            Ring::Closest,
            Family(crate::model::FamilyTie::Sibling),
            &[(KnowHow, Good), (HonestWord, Good)],
            &[(3, Way::Call), (12, Way::Met)],
        ),
        (Ring::Close, Friend, &[(Listening, Good), (Company, Good)], &[(20, Way::Met)]),
        (Ring::Close, Colleague, &[(KnowHow, VeryGood)], &[(45, Way::Text)]),
        (Ring::Close, Neighbour, &[(Hand, Good)], &[(6, Way::Met)]),
        (Ring::Around, Neighbour, &[(Hand, ALittle)], &[(200, Way::Met)]),
        (Ring::Around, Friend, &[], &[(40, Way::Online)]),
        (Ring::Around, Friend, &[(Company, ALittle)], &[]),
    ]
}

/// The made-up people as they are on this day.
pub fn sample_book(device: DeviceId, today: NaiveDate) -> Book {
    let mut book = Book::new(device);
    let mut moments = 0_u64;
    let names = text().sample.names;
    for (nth, (name, (ring, relationship, gives, met))) in (1_u64..).zip(names.iter().zip(invented())) {
        let Ok(name) = Name::new(name) else { continue };
        let id = PersonId::from_bits(nth);
        let added = today.checked_sub_days(Days::new(60)).unwrap_or(today);
        let mut person = Person::new(id, name, ring, added);
        person.relationship = Some(relationship);
        person.gives = gather(gives.iter().copied());
        person.stamp = book.next_stamp();
        if nth == 1 {
            person.note = text().sample.note.to_owned();
            person.goals = vec![text().sample.goal.to_owned()];
            person.interests = vec![text().sample.interest.to_owned()];
            let number = text().sample.phone.to_owned();
            person.channels.push(Channel {
                reach: Reach::Phone,
                value: number,
                label: None,
                preferred: true,
            });
        }
        if nth == 3 {
            person.birthday = in_three_days(today);
        }
        if nth == 7 {
            person.ladder = Some(Ladder { rung: Rung::SmallTalk, since: added, again: None });
        }
        if nth == 8 {
            person.standing = Standing::Resting { until: None, why: RestWhy::Break };
        }
        book.put(Record::Person(Box::new(person)));
        for (days, way) in met {
            moments += 1;
            let day = today.checked_sub_days(Days::new(*days)).unwrap_or(today);
            let mut moment = Moment::new(MomentId::from_bits(moments), day, vec![id]);
            moment.way = Some(*way);
            moment.initiative = Some(Initiative::Both);
            moment.stamp = book.next_stamp();
            book.put(Record::Moment(Box::new(moment)));
        }
    }
    let records = [to_ask_about(today), a_plan(today), a_place(today), a_step(today), something_good(today)];
    for record in records.into_iter().flatten().chain(check_ins(today)) {
        let stamp = book.next_stamp();
        book.put(record.stamped(stamp));
    }
    book
}

/// The first person told something that it is the day to ask about.
fn to_ask_about(today: NaiveDate) -> Option<Record> {
    let about = Name::new(text().sample.ask_about).ok()?;
    let to_ask = ToAsk::new(ToAskId::from_bits(1), PersonId::from_bits(1), about);
    Some(Record::ToAsk(Box::new(ToAsk { ask_on: Some(today), ..to_ask })))
}

/// Something to do with the second person tomorrow.
fn a_plan(today: NaiveDate) -> Option<Record> {
    let mut plan = Plan::new(PlanId::from_bits(1), Name::new(text().sample.plan).ok()?);
    plan.people = vec![PersonId::from_bits(2)];
    plan.stage = PlanStage::Set;
    plan.day = today.checked_add_days(Days::new(1));
    plan.at = Some(15 * 60);
    plan.place = text().sample.place.to_owned();
    Some(Record::Plan(Box::new(plan)))
}

/// Where somebody further out is met, three times so far.
fn a_place(today: NaiveDate) -> Option<Record> {
    let mut place = Place::new(PlaceId::from_bits(1), Name::new(text().sample.weekly).ok()?);
    place.often = Often::Weekly;
    place.weekday = Some(today.checked_add_days(Days::new(2))?.weekday());
    place.people = vec![PersonId::from_bits(7)];
    let days = [5, 12, 19].into_iter().filter_map(|days| today.checked_sub_days(Days::new(days)));
    place.visits = gather(days.map(|day| (day, None)));
    Some(Record::Place(Box::new(place)))
}

fn a_step(today: NaiveDate) -> Option<Record> {
    let when = today.checked_add_days(Days::new(2))?.weekday();
    let what = text().sample.small_step.to_owned();
    let mut step = SmallStep::new(SmallStepId::from_bits(1), what, Cue::Weekday(when), today);
    step.place = Some(PlaceId::from_bits(1));
    Some(Record::SmallStep(Box::new(step)))
}

fn something_good(today: NaiveDate) -> Option<Record> {
    let day = today.checked_sub_days(Days::new(12))?;
    let mut good = GoodMoment::new(GoodMomentId::from_bits(1), text().sample.good.to_owned(), day);
    good.people = vec![PersonId::from_bits(2)];
    Some(Record::GoodMoment(Box::new(good)))
}

/// Four answers to the three questions, a month apart.
fn check_ins(today: NaiveDate) -> impl Iterator<Item = Record> {
    let answered = [(120, [2, 3, 3]), (90, [2, 3, 4]), (60, [2, 4, 3]), (30, [3, 5, 5])];
    (1..).zip(answered).filter_map(move |(n, (days, answers))| {
        let day = today.checked_sub_days(Days::new(days))?;
        let mut one = CheckIn::new(CheckInId::from_bits(n), day, Instrument::ThreeQuestions);
        one.answers = answers.map(Some).into();
        Some(Record::CheckIn(Box::new(one)))
    })
}

fn in_three_days(today: NaiveDate) -> Option<PartialDate> {
    let day = today.checked_add_days(Days::new(3))?;
    PartialDate::new(None, Some(day.month()), Some(day.day())).ok()
}
