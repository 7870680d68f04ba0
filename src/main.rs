//! Mounts the app and nothing else.

fn main() {
    mainstay::start();
}
