//! Every published case, by name, and every answer OSSS-3 can have.

use proptest::prelude::*;

use super::*;
use crate::model::CheckInId;

fn filled(instrument: Instrument, codes: &[u8]) -> CheckIn {
    let day = "2026-11-22".parse().unwrap();
    let answers = codes.iter().copied().map(Some).collect();
    CheckIn { answers, ..CheckIn::new(CheckInId::from_bits(1), day, instrument) }
}

#[track_caller]
fn check(instrument: Instrument, codes: &[u8], wanted: f64, points_to: Option<Band>) {
    let found = result(&filled(instrument, codes)).unwrap();
    assert_eq!(found, wanted, "{instrument:?} {codes:?}");
    assert_eq!(band(instrument, found), points_to, "{instrument:?} {codes:?}");
}

#[test]
fn osss3_narrative_types_of_euphix() {
    check(Instrument::Osss3, &[3, 5, 5], 13.0, Some(Band::Strong));
    check(Instrument::Osss3, &[2, 4, 4], 10.0, Some(Band::Some));
    check(Instrument::Osss3, &[1, 2, 2], 5.0, Some(Band::Less));
    check(Instrument::Osss3, &[1, 1, 1], 3.0, Some(Band::Less));
}

#[test]
fn osss3_in_the_reversed_coding_of_sciensano() {
    for (codes, sum, points_to) in [
        ([4, 1, 1], 14.0, Band::Strong),
        ([1, 5, 5], 3.0, Band::Less),
        ([2, 3, 3], 8.0, Band::Less),
        ([3, 2, 4], 9.0, Band::Some),
    ] {
        check(Instrument::Osss3, &osss3_from_reversed(codes).unwrap(), sum, Some(points_to));
    }
    for outside in [[5, 1, 1], [0, 1, 1], [1, 0, 1], [1, 1, 6]] {
        assert_eq!(osss3_from_reversed(outside), None, "{outside:?}");
    }
}

#[test]
fn all_hundred_answers_of_osss3_and_of_our_three_questions() {
    for instrument in [Instrument::Osss3, Instrument::ThreeQuestions] {
        let mut seen = crate::sorted::SortedMap::<u8, usize>::new();
        for first in 1..=4_u8 {
            for second in 1..=5_u8 {
                for third in 1..=5_u8 {
                    let sum = first + second + third;
                    let points_to = match sum {
                        3..=8 => Band::Less,
                        9..=11 => Band::Some,
                        12..=14 => Band::Strong,
                        _ => panic!("{sum}"),
                    };
                    check(instrument, &[first, second, third], f64::from(sum), Some(points_to));
                    *seen.entry(sum).or_default() += 1;
                }
            }
        }
        assert_eq!(seen.values().sum::<usize>(), 100);
        assert_eq!(seen.keys().copied().collect::<Vec<_>>(), (3..=14).collect::<Vec<_>>());
    }
}

#[test]
fn ucla3_with_its_cut() {
    check(Instrument::Ucla3, &[1, 1, 1], 3.0, Some(Band::Strong));
    check(Instrument::Ucla3, &[2, 2, 1], 5.0, Some(Band::Strong));
    check(Instrument::Ucla3, &[2, 2, 2], 6.0, Some(Band::Less));
    check(Instrument::Ucla3, &[3, 3, 3], 9.0, Some(Band::Less));
}

#[track_caller]
fn check_mspss(codes: [u8; 12], sum: u32, wanted: [&str; 4], points_to: Band) {
    let one = filled(Instrument::Mspss, &codes);
    assert_eq!(codes.iter().map(|code| u32::from(*code)).sum::<u32>(), sum);
    let two = |number: f64| format!("{number:.2}");
    let found = parts(&one);
    let values: Vec<String> = found.iter().map(|(_, value)| two(*value)).collect();
    assert_eq!(
        found.iter().map(|(part, _)| *part).collect::<Vec<_>>(),
        [ScalePart::SpecialPerson, ScalePart::Family, ScalePart::Friends]
    );
    assert_eq!(values, wanted[..3]);
    let total = result(&one).unwrap();
    assert_eq!(two(total), wanted[3]);
    assert_eq!(band(Instrument::Mspss, total), Some(points_to));
}

#[test]
fn mspss_published_and_derived() {
    check_mspss([1; 12], 12, ["1.00", "1.00", "1.00", "1.00"], Band::Less);
    check_mspss([4; 12], 48, ["4.00", "4.00", "4.00", "4.00"], Band::Some);
    check_mspss([7; 12], 84, ["7.00", "7.00", "7.00", "7.00"], Band::Strong);
    check_mspss([7, 7, 2, 2, 7, 5, 5, 2, 5, 7, 2, 5], 56, ["7.00", "2.00", "5.00", "4.67"], Band::Some);
    check_mspss([1, 2, 3, 4, 5, 6, 7, 7, 6, 5, 4, 3], 53, ["3.25", "4.50", "5.50", "4.42"], Band::Some);
}

#[test]
fn mspss_bands_meet_without_a_gap() {
    for (mean, points_to) in [(2.99, Band::Less), (3.0, Band::Some), (5.0, Band::Some), (5.01, Band::Strong)]
    {
        assert_eq!(band(Instrument::Mspss, mean), Some(points_to), "{mean}");
    }
}

#[test]
fn mmos_ss_published_and_derived() {
    check(Instrument::MmosSs, &[5; 8], 100.0, None);
    check(Instrument::MmosSs, &[1; 8], 0.0, None);
    check(Instrument::MmosSs, &[3; 8], 50.0, None);
    let derived = result(&filled(Instrument::MmosSs, &[4, 4, 3, 2, 5, 5, 1, 3])).unwrap();
    assert_eq!(derived, 59.375);
    let mut missing = filled(Instrument::MmosSs, &[5; 8]);
    missing.answers[3] = None;
    assert_eq!(result(&missing), None);
}

#[test]
fn lsns6_with_its_cut_and_its_parts() {
    check(Instrument::Lsns6, &[0; 6], 0.0, Some(Band::Less));
    check(Instrument::Lsns6, &[2, 2, 2, 2, 2, 1], 11.0, Some(Band::Less));
    check(Instrument::Lsns6, &[2; 6], 12.0, Some(Band::Some));
    check(Instrument::Lsns6, &[5; 6], 30.0, Some(Band::Some));
    let found = parts(&filled(Instrument::Lsns6, &[5, 4, 3, 0, 1, 2]));
    assert_eq!(found, [(ScalePart::Family, 12.0), (ScalePart::Friends, 3.0)]);
}

#[test]
fn nothing_is_scored_where_an_answer_is_missing_or_outside() {
    for instrument in Instrument::ALL {
        let n = items(instrument);
        let codes: Vec<u8> = (0..n).map(|item| *answers(instrument, item).end()).collect();
        assert_eq!(
            result(&filled(instrument, &codes)).is_some(),
            instrument != Instrument::Day,
            "{instrument:?}"
        );
        for item in 0..n {
            let mut missing = filled(instrument, &codes);
            missing.answers[item] = None;
            assert_eq!(result(&missing), None, "{instrument:?} without {item}");
            assert!(parts(&missing).is_empty());
            let mut outside = codes.clone();
            outside[item] += 1;
            assert_eq!(result(&filled(instrument, &outside)), None, "{instrument:?} {item} outside");
        }
        assert_eq!(result(&filled(instrument, &[])), None);
        let mut long = codes;
        long.push(1);
        assert_eq!(result(&filled(instrument, &long)), None, "{instrument:?} with one more");
    }
}

#[test]
fn answers_win_over_a_total_and_a_total_stands_in_for_missing_answers() {
    let mut both = filled(Instrument::Osss3, &[3, 5, 5]);
    both.total_hundredths = Some(400);
    assert_eq!(result(&both), Some(13.0));
    both.answers[0] = None;
    assert_eq!(result(&both), Some(4.0));
}

#[test]
fn totals_are_taken_as_their_forms_give_them() {
    use Instrument::{FeelingAlone, Lsns6, MmosSs, Mspss, Osss3, Ucla3};
    for (instrument, typed, wanted) in [
        (Osss3, 3.0, Some(300)),
        (Osss3, 14.0, Some(1_400)),
        (Osss3, 2.0, None),
        (Osss3, 15.0, None),
        (Osss3, 9.5, None),
        (Ucla3, 9.0, Some(900)),
        (Ucla3, 10.0, None),
        (Mspss, 1.0, Some(100)),
        (Mspss, 4.67, Some(467)),
        (Mspss, 7.0, Some(700)),
        (Mspss, 7.5, None),
        (Mspss, 11.0, None),
        (Mspss, 12.0, Some(100)),
        (Mspss, 56.0, Some(467)),
        (Mspss, 56.5, None),
        (Mspss, 84.0, Some(700)),
        (Mspss, 85.0, None),
        (MmosSs, 59.38, Some(5_938)),
        (MmosSs, 100.5, None),
        (Lsns6, 0.0, Some(0)),
        (Lsns6, 31.0, None),
        (FeelingAlone, 6.0, None),
        (Osss3, f64::NAN, None),
        (MmosSs, f64::INFINITY, None),
        (Mspss, f64::NEG_INFINITY, None),
    ] {
        assert_eq!(total_from_typed(instrument, typed), wanted, "{instrument:?} {typed}");
    }
}

fn complete_codes() -> impl Strategy<Value = (Instrument, Vec<u8>)> {
    (1..8_usize).prop_flat_map(|nth| {
        let instrument = Instrument::ALL[nth];
        let codes: Vec<_> = (0..items(instrument)).map(|item| answers(instrument, item)).collect();
        (Just(instrument), codes)
    })
}

proptest! {
    #[test]
    fn a_result_lies_within_its_range((instrument, codes) in complete_codes()) {
        let (least, greatest) = total_range(instrument).unwrap();
        let found = result(&filled(instrument, &codes)).unwrap();
        prop_assert!((least..=greatest).contains(&found));
    }

    #[test]
    fn the_order_inside_a_part_makes_no_difference(codes in proptest::collection::vec(1..=7_u8, 12)) {
        let mut swapped = codes.clone();
        swapped.swap(0, 9);
        swapped.swap(2, 10);
        swapped.swap(5, 11);
        let (one, other) = (filled(Instrument::Mspss, &codes), filled(Instrument::Mspss, &swapped));
        prop_assert_eq!(parts(&one), parts(&other));
        prop_assert_eq!(result(&one), result(&other));
    }
}
