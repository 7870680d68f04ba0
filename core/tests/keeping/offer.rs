//! Someone could use mine: who may need something and why, and what is offered.

use mainstay_core::model::*;
use mainstay_core::record::Record;
use mainstay_core::sorted::SortedSet;
use mainstay_core::text::text;
use mainstay_core::view::offer::{self, MayNeed};

use super::nurture::{added, bare, holes, outside};
use super::views::{book, called};
use super::world::*;

#[test]
fn an_offer_is_easy_to_turn_down_and_no_two_are_alike() {
    let mut seen = SortedSet::new();
    for kind in Kind::ALL {
        let offers = text().offer.offers.of(kind);
        for (close, list) in [(true, offers.near), (false, offers.around)] {
            assert_eq!(list.iter().count(), 2, "{kind:?} {close}");
            for words in list.iter() {
                assert!(seen.insert(bare(words)), "{words:?} is there twice");
                let easy = ["A no is fine.", "It's fine to say no.", "No need to answer."];
                assert!(easy.iter().any(|easy| words.ends_with(easy)), "{words:?} leaves no way out");
                assert!(holes(&outside(words)).iter().all(|hole| *hole == "name"), "{words:?}");
                assert!(holes(words).iter().all(|hole| ["name", "to_ask"].contains(hole)), "{words:?}");
            }
            assert!(holes(list.get(0).unwrap()).contains(&"name"), "{kind:?} begins with the name");
        }
    }
}

#[test]
fn who_may_need_something_has_a_reason_that_is_written_down() {
    let mut book = book((1..=6).map(|n| added(n, Ring::Close, ago(400))));
    let hard = |n, day, person| Moment { news: Some(News::Hard), ..moment(n, day, &[person]) };
    book.put(Record::Moment(Box::new(hard(1, ago(3), 1))));
    book.put(Record::Moment(Box::new(hard(2, ago(29), 2))));
    book.put(Record::Moment(Box::new(hard(3, ago(30), 3))));
    book.put(Record::Moment(Box::new(hard(4, ago(90), 4))));
    book.put(Record::Moment(Box::new(Moment { news: Some(News::Good), ..moment(5, ago(1), &[5]) })));
    // Of the talk of long ago something is still open; what came of good news is no need.
    book.put(Record::ToAsk(Box::new(ToAsk { moment: Some(mid(4)), ..to_ask(1, 4) })));
    book.put(Record::ToAsk(Box::new(ToAsk { moment: Some(mid(5)), ..to_ask(2, 5) })));
    book.put(Record::ToAsk(Box::new(to_ask(3, 5))));
    book.put(Record::ImportantDate(Box::new(ImportantDate { quiet: true, ..important_date(1, Some(6)) })));
    let day = MayNeed::HardDay(name("Day 1"), "2026-11-28".parse().unwrap());
    let open = MayNeed::ToAsk(name("the exam 1"));
    let news = |days| MayNeed::HardNews(ago(days));
    let found = [(pid(6), day), (pid(1), news(3)), (pid(2), news(29)), (pid(4), open)];
    assert_eq!(offer::may_need(&book, today()), found);
    assert_eq!(offer::first_kind(&found, pid(6)), Kind::Company);
    assert_eq!(offer::first_kind(&found, pid(1)), Kind::Listening);
    let waits = Person { waiting_since: Some(ago(2)), ..book.person(pid(5)).unwrap().clone() };
    book.put(waits.into());
    assert_eq!(offer::may_need(&book, today()).last(), Some(&(pid(5), MayNeed::Waiting)));
}

#[test]
fn an_offer_fits_how_close_they_are_and_names_what_is_open() {
    let mut book = book([called(1, "Ana", Ring::Closest), called(2, "Ben", Ring::Around)]);
    book.put(Record::ToAsk(Box::new(to_ask(1, 1))));
    let offers = |id| offer::offers(&book, book.person(pid(id)).unwrap(), Kind::Advice, today());
    let (near, around) = (offers(1), offers(2));
    assert!(near[0].starts_with("Hi Ana,") && around[0].starts_with("Hi Ben,") && near[1] != around[1]);
    assert!(near[1].contains("On the exam 1, perhaps?"), "{near:?}");
    assert!(!around.join(" ").contains(['[', '{']) && !around.join(" ").contains("perhaps"), "{around:?}");
}
