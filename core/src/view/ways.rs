//! Ways you meet: how contact was made in the last 90 days (F5). Face to face first, and online counts.

use crate::sorted::SortedMap;

use chrono::{Days, NaiveDate};

use super::moments::is_listed;
use crate::book::Book;
use crate::gather::in_order;
use crate::model::Way;

/// Days that count.
const LATELY_DAYS: u64 = 90;
/// Contacts from which on something can be told.
pub const ENOUGH: usize = 8;
/// Meeting is offered as an idea where fewer than one in so many was in person (F5: below a quarter).
const FEW: usize = 4;

/// The ways.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct WaysView {
    /// Each way with how often, the most often first; empty as long as there is too little to tell.
    pub ways: Vec<(Way, usize)>,
    /// Contacts whose way is noted.
    pub n: usize,
    /// Little of it was in person, and online is not one's main way.
    pub offer_meeting: bool,
}

/// How contact was made lately.
pub fn ways(book: &Book, today: NaiveDate) -> WaysView {
    let mut counts = SortedMap::<Way, usize>::new();
    let since = today.checked_sub_days(Days::new(LATELY_DAYS - 1)).unwrap_or(today);
    let mut moments = book.moments_since(since);
    moments.retain(|moment| moment.day <= today);
    for way in moments.into_iter().filter(is_listed(book)).filter_map(|moment| moment.way) {
        *counts.entry(way).or_default() += 1;
    }
    let n = counts.values().sum();
    if n < ENOUGH {
        return WaysView { n, ..WaysView::default() };
    }
    let ways = in_order(counts.into_iter().collect(), |a: &(Way, usize), b: &(Way, usize)| {
        b.1.cmp(&a.1).then(a.0.cmp(&b.0))
    });
    let met = ways.iter().find(|(way, _)| *way == Way::Met).map_or(0, |(_, n)| *n);
    let few = met * FEW < n;
    WaysView { ways, n, offer_meeting: few && !book.settings().online_is_my_way }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::*;
    use crate::record::Record;
    use chrono::Days;

    fn book(ways: &[(u64, Way)]) -> Book {
        let mut book = Book::new(DeviceId::from_bits(1));
        let today: NaiveDate = "2026-11-22".parse().unwrap();
        let ana = PersonId::from_bits(1);
        let person = Person::new(ana, Name::new("Ana").unwrap(), Ring::Close, today);
        book.put(Record::Person(Box::new(person)));
        for (n, (ago, way)) in (1..).zip(ways) {
            let mut moment = Moment::new(MomentId::from_bits(n), today - Days::new(*ago), vec![ana]);
            moment.way = Some(*way);
            book.put(Record::Moment(Box::new(moment)));
        }
        book
    }

    #[test]
    fn nothing_is_told_before_there_are_eight() {
        let today = "2026-11-22".parse().unwrap();
        let mut few = vec![(1, Way::Call); 7];
        few.push((90, Way::Call));
        let view = ways(&book(&few), today);
        assert_eq!((view.n, view.ways.len(), view.offer_meeting), (7, 0, false));
        few.push((89, Way::Text));
        assert_eq!(ways(&book(&few), today).ways, [(Way::Call, 7), (Way::Text, 1)]);
        assert!(ways(&book(&few), today).offer_meeting);
    }

    #[test]
    fn contact_with_someone_kept_apart_counts_on_neither_side() {
        let today: NaiveDate = "2026-11-22".parse().unwrap();
        let mut book = book(&[(1, Way::Call); 8]);
        let apart = PersonId::from_bits(2);
        let person = Person::new(apart, Name::new("Apart").unwrap(), Ring::Close, today);
        book.put(Record::Person(Box::new(Person { standing: Standing::KeptApart, ..person })));
        for n in 100..120 {
            let mut moment = Moment::new(MomentId::from_bits(n), today, vec![apart]);
            moment.way = Some(Way::Met);
            book.put(Record::Moment(Box::new(moment)));
        }
        let view = ways(&book, today);
        assert_eq!((view.ways, view.offer_meeting), (vec![(Way::Call, 8)], true));
    }

    #[test]
    fn one_in_four_in_person_is_plenty() {
        let today = "2026-11-22".parse().unwrap();
        let mut noted = vec![(1, Way::Call); 6];
        noted.extend([(1, Way::Met); 2]);
        assert!(!ways(&book(&noted), today).offer_meeting);
        noted.push((1, Way::Call));
        assert!(ways(&book(&noted), today).offer_meeting);
    }

    #[test]
    fn online_as_the_main_way_is_respected() {
        let today = "2026-11-22".parse().unwrap();
        let mut book = book(&[(1, Way::Online); 9]);
        assert!(ways(&book, today).offer_meeting);
        let mut settings = book.settings().clone();
        settings.online_is_my_way = true;
        settings.stamp = Some(book.next_stamp());
        book.put(Record::Settings(Box::new(settings)));
        assert!(!ways(&book, today).offer_meeting);
    }
}
