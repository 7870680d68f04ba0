//! Where someone new comes to stand.

use crate::sorted::SortedSet;

use crate::book::Book;
use crate::gather::in_order;

/// The full circle, in tenths of a degree.
const CIRCLE: u32 = 3_600;

/// A bearing for someone new: the middle of the widest gap, next to people of the same groups where there are any.
pub fn bearing_for(book: &Book, groups: &SortedSet<String>) -> u16 {
    let people = book.people().filter(|person| person.standing.is_mine());
    let stands: Vec<(u32, bool)> =
        people.map(|person| (u32::from(person.bearing()), !person.groups.is_disjoint(groups))).collect();
    let stands = in_order(stands, |a, b| a.cmp(b));
    let Some(last) = stands.last() else { return 0 };
    let any_member = stands.iter().any(|(_, member)| *member);
    let before = std::iter::once(last).chain(&stands);
    let gaps = before.zip(&stands).filter(|((_, one), (_, other))| !any_member || *one || *other).map(
        |((from, _), (to, _))| {
            // Someone alone has the whole circle before them.
            let wide = if stands.len() == 1 { CIRCLE } else { (to + CIRCLE - from) % CIRCLE };
            (wide, *from)
        },
    );
    let widest = gaps.fold((0, 0), |best, gap| if gap.0 > best.0 { gap } else { best });
    // A remainder of 3600 fits.
    u16::try_from((widest.1 + widest.0 / 2) % CIRCLE).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{DeviceId, Name, Person, PersonId, Ring};
    use crate::record::Record;

    fn book(people: &[(u16, &str)]) -> Book {
        let mut book = Book::new(DeviceId::from_bits(1));
        for (n, (bearing, group)) in (1..).zip(people) {
            let name = Name::new("Someone").unwrap();
            let mut person =
                Person::new(PersonId::from_bits(n), name, Ring::Close, "2026-01-01".parse().unwrap());
            person.bearing = Some(*bearing);
            person.groups = [(*group).to_owned()].into();
            book.put(Record::Person(Box::new(person)));
        }
        book
    }

    #[test]
    fn the_widest_gap_is_taken_next_to_the_same_group_where_there_is_one() {
        let nobody = SortedSet::new();
        assert_eq!(bearing_for(&book(&[]), &nobody), 0);
        assert_eq!(bearing_for(&book(&[(900, "choir")]), &nobody), 2700);
        let three = book(&[(0, "choir"), (1_000, "work"), (1_400, "work")]);
        assert_eq!(bearing_for(&three, &nobody), 2500);
        assert_eq!(bearing_for(&three, &["choir".to_owned()].into()), 2500);
        let two = book(&[(0, "choir"), (600, "work"), (800, "work"), (1_000, "home")]);
        assert_eq!(bearing_for(&two, &["work".to_owned()].into()), 300);
    }
}
