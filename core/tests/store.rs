//! The commit protocol under every fault we can stage.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod store {
    mod damage;
    mod drafts;
    mod faults;
    mod fullness;
    mod model;
    mod opening;
    mod two_writers;
    mod world;
}
