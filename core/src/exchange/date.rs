//! The dates of contact files: the many ways a birthday is written.

use super::property::Property;
use crate::model::date::PartialDate;

/// The year Apple writes where there is none. It is a leap year, so 29 February works.
const APPLE_NO_YEAR: i32 = 1604;

/// The date of a property such as BDAY; `None` where it is free text, from another calendar, ambiguous or impossible.
pub(super) fn of_property(property: &Property) -> Option<PartialDate> {
    let other_calendar =
        property.param("CALSCALE").is_some_and(|scale| !scale.eq_ignore_ascii_case("gregorian"));
    if property.says("VALUE", "text") || other_calendar {
        return None;
    }
    let omitted = property.param("X-APPLE-OMIT-YEAR").and_then(|year| year.parse().ok());
    let date = read(&property.text())?;
    // A date whose year says that there is no year is a month and a day.
    if date.year().is_some() && (date.year() == omitted || date.year() == Some(APPLE_NO_YEAR)) {
        return PartialDate::new(None, date.month(), date.day()).ok();
    }
    Some(date)
}

/// Reads a date whose parts come in the order year, month, day; any time after it is ignored.
pub(super) fn read(text: &str) -> Option<PartialDate> {
    let text = text.trim();
    let day = text.split(['T', 't', ' ']).next()?;
    // Six digits may be a short year, a month and a day, so a month alone needs the dash before it.
    let (year, rest, dashed) = match day.strip_prefix("--") {
        Some(rest) => (None, rest, true),
        None => {
            let (year, rest) = day.split_at_checked(4)?;
            let year = i32::try_from(number(year, 4)?).ok()?;
            let after_dash = rest.strip_prefix(['-', '/', '.']);
            (Some(year), after_dash.unwrap_or(rest), after_dash.is_some())
        }
    };
    let (month, day) = match rest.split_once(['-', '/', '.']) {
        Some((month, day)) => (Some(number(month, 2)?), Some(number(day, 2)?)),
        None => match rest.len() {
            0 => (None, None),
            1 | 2 if dashed => (Some(number(rest, 2)?), None),
            4 => {
                let (month, day) = rest.split_at_checked(2)?;
                (Some(number(month, 2)?), Some(number(day, 2)?))
            }
            _ => return None,
        },
    };
    PartialDate::new(year, month, day).ok()
}

/// A number of at most `longest` ASCII digits.
fn number(text: &str, longest: usize) -> Option<u32> {
    let fits = (1..=longest).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    fits.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use vcard::tree::codec::mode::VcardEscaper;

    fn date(line: &str) -> Option<String> {
        let property =
            Property::read(line, VcardEscaper::V3_0, super::super::tests::test_decode).expect("a property");
        of_property(&property).map(|date| date.to_string())
    }

    #[test]
    fn a_birthday_is_read_however_it_is_written() {
        for (line, expected) in [
            ("BDAY:--0412", "--04-12"),
            ("BDAY:--04-12", "--04-12"),
            ("BDAY: --04-12 ", "--04-12"),
            ("BDAY:--04", "--04"),
            ("BDAY:--0229", "--02-29"),
            ("BDAY:1985", "1985"),
            ("BDAY:1985-04", "1985-04"),
            ("BDAY:19850412", "1985-04-12"),
            ("BDAY:1985-04-12", "1985-04-12"),
            ("BDAY:1985-4-2", "1985-04-02"),
            ("BDAY:1985/04/12", "1985-04-12"),
            ("BDAY;VALUE=date:1985-04-12", "1985-04-12"),
            ("BDAY:1996-04-15T20:12:43+04:00", "1996-04-15"),
            ("BDAY:19960415T201243Z", "1996-04-15"),
            ("BDAY:1996-04-15 00:00:00", "1996-04-15"),
            ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12", "--04-12"),
            ("BDAY;X-APPLE-OMIT-YEAR=\"1604\":1604-04-12", "--04-12"),
            ("BDAY;X-APPLE-OMIT-YEAR=1604:16040412", "--04-12"),
            ("BDAY;X-APPLE-OMIT-YEAR=1900:1900-04-12", "--04-12"),
            ("BDAY;X-APPLE-OMIT-YEAR=1604:1985-04-12", "1985-04-12"),
            ("BDAY:1604-02-29", "--02-29"),
            ("BDAY;CALSCALE=gregorian:1985-04-12", "1985-04-12"),
        ] {
            assert_eq!(date(line).as_deref(), Some(expected), "{line}");
        }
    }

    #[test]
    fn what_is_not_certain_is_not_guessed() {
        for line in [
            "BDAY:",
            "BDAY:---12",
            "BDAY:--",
            "BDAY;VALUE=text:circa 1800",
            "BDAY;VALUE=text:1985-04-12",
            "BDAY:;VALUE=text:circa 1800",
            "BDAY;CALSCALE=chinese:19850412",
            "BDAY:04/12/1985",
            "BDAY:12.04.1985",
            "BDAY:850412",
            "BDAY:198504",
            "BDAY:1985-04-31",
            "BDAY:1985-02-29",
            "BDAY:--0230",
            "BDAY:0000-04-12",
            "BDAY:1985-00-00",
            "BDAY:1604",
            "BDAY:T102200",
            "BDAY:١٩٨٥-٠٤-١٢",
        ] {
            assert_eq!(date(line), None, "{line}");
        }
    }
}
