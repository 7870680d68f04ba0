//! What must hold on the day of a release and would make tests fail by the calendar alone.

use crate::build;
use crate::days::today;
use mainstay_core::help_lines::MOST_DAYS;
use mainstay_core::help_lines::data::{help_lines, oldest_check};

/// Checks the age of the help lines, then builds. An error when a number was not checked for too long.
pub fn release(public_url: Option<&str>) -> Result<(), String> {
    let countries = help_lines().ok_or("core/data/help_lines.json is not as it should be")?;
    let oldest = oldest_check(&countries).ok_or("there are no help lines")?;
    fresh_enough((today()? - oldest).num_days())?;
    let open = countries.iter().flat_map(|country| &country.lines).filter(|line| !line.confirmed).count();
    println!("{open} help lines are not confirmed by their service; the page says so where they come from.");
    build::release(public_url)
}

fn fresh_enough(age: i64) -> Result<(), String> {
    if age <= MOST_DAYS {
        println!("The help line checked longest ago was checked {age} days ago.");
        Ok(())
    } else {
        Err(format!(
            "A help line was last checked {age} days ago; at most {MOST_DAYS}. Check core/data/help_lines.json."
        ))
    }
}

#[test]
fn a_release_with_old_help_lines_is_refused() {
    assert!(fresh_enough(MOST_DAYS).is_ok());
    assert!(fresh_enough(MOST_DAYS + 1).is_err());
}
