//! Mounts the app and says how the program comes in parts.

mod parts;

fn main() {
    mainstay::start(parts::DELIVERY);
}
