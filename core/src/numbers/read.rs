//! A number read in full.

use super::{Dialled, NamesOf, Reader, plan, typed};
use crate::locale::Locale;

/// What reads every number.
pub const READER: Reader = Reader { read, homes };

/// What is dialled for what was typed, with the home country by its two small letters; none where it is no number.
pub fn read(value: &str, home: &str) -> Option<Dialled> {
    let typed = typed::read(value)?;
    let home = plan::of(home);
    let world = match home {
        _ if typed.is_code => None,
        _ if typed.plus => plan::with_country(&typed.digits),
        Some(home) => plan::completed(home, &typed.digits),
        None => {
            typed.digits.strip_prefix("00").and_then(plan::with_country).filter(|world| plan::is_whole(world))
        }
    };
    let number = match &world {
        // Without a home country the sign is left as it was typed: `00` is not dialled everywhere.
        Some(world) if home.is_none() && !typed.plus => format!("00{world}"),
        Some(world) => format!("+{world}"),
        None if typed.plus => format!("+{}", typed.digits),
        None => typed.digits,
    };
    // A comma is a pause on iPhone and on Android. `;ext=` (RFC 3966, 5.3) is understood by neither: Android dials its letters.
    let dialled = format!("{number}{}", typed.after);
    let seen = value.chars().filter(|c| c.is_ascii_alphanumeric() || "+*#,;".contains(*c));
    let differs = (!seen.eq(dialled.chars())).then(|| dialled.clone());
    let world = world.filter(|world| world.len() > 5);
    Some(Dialled { call: in_address(&dialled), text: in_address(&number), world, differs })
}

fn in_address(number: &str) -> String {
    number.replace('#', "%23")
}

fn homes(names_of: NamesOf<'_>, locale: &dyn Locale) -> Vec<(&'static str, String)> {
    let codes = plan::homes();
    let names = names_of(&codes).unwrap_or_else(|| codes.iter().map(ToString::to_string).collect());
    let order = locale.order(&names.iter().map(String::as_str).collect::<Vec<_>>());
    order.into_iter().filter_map(|at| Some((*codes.get(at)?, names.get(at)?.clone()))).collect()
}
