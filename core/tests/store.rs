//! The commit protocol under every fault we can stage.

mod store {
    mod damage;
    mod faults;
    mod fullness;
    mod model;
    mod opening;
    mod two_writers;
    mod world;
}
