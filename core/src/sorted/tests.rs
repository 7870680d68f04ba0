//! Held against the standard library's, which does the same.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::{SortedMap, SortedSet};

#[derive(Debug, Clone)]
enum Step {
    Insert(u16, u8),
    Default(u16),
    Remove(u16),
    Retain(u16),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let key = 0_u16..300;
    let one = prop_oneof![
        6 => (key.clone(), any::<u8>()).prop_map(|(key, value)| Step::Insert(key, value)),
        2 => key.clone().prop_map(Step::Default),
        3 => key.prop_map(Step::Remove),
        1 => (2_u16..40).prop_map(Step::Retain),
    ];
    proptest::collection::vec(one, 0..400)
}

fn both(steps: Vec<Step>) -> (SortedMap<u16, u8>, BTreeMap<u16, u8>) {
    let (mut ours, mut theirs) = (SortedMap::new(), BTreeMap::new());
    for step in steps {
        match step {
            Step::Insert(key, value) => assert_eq!(ours.insert(key, value), theirs.insert(key, value)),
            Step::Default(key) => {
                *ours.entry(key).or_default() ^= 1;
                *theirs.entry(key).or_default() ^= 1;
            }
            Step::Remove(key) => assert_eq!(ours.remove(&key), theirs.remove(&key)),
            Step::Retain(part) => {
                ours.retain(|key, _| key % part != 0);
                theirs.retain(|key, _| key % part != 0);
            }
        }
    }
    (ours, theirs)
}

proptest! {
    #[test]
    fn a_map_does_as_the_standard_one(steps in steps(), from in 0_u16..300, to in 0_u16..300) {
        let (ours, theirs) = both(steps);
        prop_assert_eq!(ours.len(), theirs.len());
        prop_assert_eq!(ours.is_empty(), theirs.is_empty());
        prop_assert!(ours.iter().eq(theirs.iter()));
        prop_assert!(ours.iter().rev().eq(theirs.iter().rev()));
        prop_assert_eq!(ours.get(&from), theirs.get(&from));
        let (from, to) = (from.min(to), from.max(to));
        prop_assert!(ours.range(from..to).eq(theirs.range(from..to)));
        prop_assert!(ours.range(from..=to).rev().eq(theirs.range(from..=to).rev()));
        prop_assert!(ours.range(..to).eq(theirs.range(..to)));
        prop_assert!(ours.clone().into_iter().eq(theirs.clone()));
        prop_assert_eq!(&ours.iter().map(|(key, value)| (*key, *value)).collect::<SortedMap<_, _>>(), &ours);
    }

    #[test]
    fn both_ends_meet(steps in steps(), turns: Vec<bool>) {
        let (ours, theirs) = both(steps);
        let (mut ours, mut theirs) = (ours.iter(), theirs.iter());
        for is_front in turns.into_iter().chain([true; 400]) {
            let (one, other) =
                if is_front { (ours.next(), theirs.next()) } else { (ours.next_back(), theirs.next_back()) };
            prop_assert_eq!(one, other);
        }
    }

    #[test]
    fn a_set_does_as_the_standard_one(one: Vec<u8>, other: Vec<u8>) {
        let ours = (one.iter().copied().collect::<SortedSet<_>>(), other.iter().copied().collect::<SortedSet<_>>());
        let theirs = (BTreeSet::from_iter(one), BTreeSet::from_iter(other));
        prop_assert!(ours.0.difference(&ours.1).eq(theirs.0.difference(&theirs.1)));
        prop_assert_eq!(ours.0.is_disjoint(&ours.1), theirs.0.is_disjoint(&theirs.1));
        prop_assert_eq!(ours.0 == ours.1, theirs.0 == theirs.1);
        prop_assert!(ours.0.into_iter().eq(theirs.0));
    }
}
