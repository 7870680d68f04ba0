//! A number with a point as a person types it and as it is written. By hand: the standard library reads any form of it and
//! writes every digit of it, and brings 10 kB of tables for each that no packing makes smaller.

/// More digits are no number anybody means, and would not be read exactly.
const DIGITS_MAX: usize = 15;

/// The number, written with a point or a comma.
pub fn decimal_of(text: &str) -> Option<f64> {
    let (is_below, text) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, part) = text.split_once(['.', ',']).unwrap_or((text, ""));
    let digits = format!("{whole}{part}");
    if digits.len() > DIGITS_MAX || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    // Both are whole numbers that are held exactly, so the quotient is the nearest there is.
    let number = digits.parse::<i64>().ok()?;
    #[expect(clippy::cast_precision_loss, reason = "fifteen digits are held exactly")]
    let number = number as f64 / 10_i64.pow(u32::try_from(part.len()).ok()?) as f64;
    Some(if is_below { -number } else { number })
}

/// The number with at most so many places behind the point, and none that say nothing. Of two that are as near, the even
/// one.
#[inline(never)]
pub fn written(number: f64, places: u32) -> String {
    let unit = 10_u64.pow(places.min(6));
    #[expect(clippy::cast_precision_loss, reason = "a power of ten up to six is held exactly")]
    let parts = (number.abs() * unit as f64).round_ties_even();
    // What is larger than any number here is written as the largest.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "neither below zero nor unbounded"
    )]
    let parts = parts as u64;
    let sign = if number < 0.0 && parts > 0 { "-" } else { "" };
    let (mut part, mut width) = (parts % unit, places.min(6) as usize);
    while width > 0 && part % 10 == 0 {
        part /= 10;
        width -= 1;
    }
    match width {
        0 => format!("{sign}{}", parts / unit),
        _ => format!("{sign}{}.{part:0width$}", parts / unit),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_written_is_the_number_to_its_last_place(number in -1e6_f64..1e6, places in 0_u32..4) {
            let text = written(number, places);
            let read: f64 = text.parse().unwrap();
            prop_assert!((read - number).abs() <= 0.5 / 10_f64.powi(places.cast_signed()) + 1e-9, "{text}");
            prop_assert!(text.split_once('.').is_none_or(|(_, part)| part.len() <= places as usize));
            prop_assert!(!text.contains('.') || !text.ends_with('0'), "{text}");
        }

        #[test]
        fn is_read_as_the_standard_library_does(text in "[+-]?[0-9]{0,7}[.]?[0-9]{0,7}") {
            prop_assert_eq!(decimal_of(&text), text.parse().ok(), "{}", text);
        }
    }

    #[test]
    fn numbers_are_written_without_places_that_say_nothing() {
        for (number, places, text) in [
            (0.0, 2, "0"),
            (-0.001, 2, "0"),
            (-0.5, 1, "-0.5"),
            (12.0, 1, "12"),
            (10.05, 2, "10.05"),
            (2.675, 1, "2.7"),
            (0.25, 1, "0.2"),
            (99.996, 2, "100"),
            (f64::NAN, 1, "0"),
        ] {
            assert_eq!(written(number, places), text, "{number}");
        }
    }

    #[test]
    fn what_nobody_types_is_no_number() {
        for text in ["", ".", ",", "-", "1e3", "inf", "NaN", " 1", "1 ", "1.2.3", "1,2.3", "1234567890123456"]
        {
            assert_eq!(decimal_of(text), None, "{text}");
        }
        assert_eq!(decimal_of("1,5"), Some(1.5));
    }
}
