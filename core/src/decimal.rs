//! A number with a point as a person types it. By hand: the standard library's reader takes any form of it and brings 10 kB
//! of tables that no packing makes smaller.

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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn is_read_as_the_standard_library_does(text in "[+-]?[0-9]{0,7}[.]?[0-9]{0,7}") {
            prop_assert_eq!(decimal_of(&text), text.parse().ok(), "{}", text);
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
