//! A time of the day as a time field has it: `15:30`.

/// Minutes since midnight; none when it is no such time. Some browsers add seconds, which are left out.
pub fn minutes_of(text: &str) -> Option<u16> {
    let (hours, rest) = text.trim().split_once(':')?;
    let minutes = rest.split(':').next()?;
    let number = |text: &str, below: u16| text.parse::<u16>().ok().filter(|number| *number < below);
    Some(number(hours, 24)? * 60 + number(minutes, 60)?)
}

/// Minutes since midnight as such a text.
pub fn time_of(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}
