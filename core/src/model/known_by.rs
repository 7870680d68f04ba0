//! What somebody is known by on a screen and in a message: their colour, and the name one says to them.

use super::Person;

impl Person {
    /// How a message begins: the name one says to them, which for somebody from a contact file is seldom the whole one.
    pub fn addressed(&self) -> &str {
        if self.called.is_empty() { self.name.as_str() } else { &self.called }
    }

    /// Their soft colour, 1 to 8. Where none was ever chosen the id gives one, the same for life. Of more colours than
    /// these only a newer version knows: they begin again at the first.
    pub fn colour(&self) -> u8 {
        // The remainder of a division by 8 fits.
        self.colour.map_or_else(|| (self.id.bits() % 8) as u8, |colour| colour.wrapping_sub(1) % 8) + 1
    }
}
