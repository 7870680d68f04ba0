//! Whoever goes follows nothing any more.

use leptos::reactive::graph::{Subscriber, ToAnySubscriber};

/// Takes it off the lists of all that it follows. The framework leaves it there until what it follows changes, so what
/// lasts as long as the program, such as the day, would remember whatever every page has ever shown of it.
#[inline(never)]
pub fn unfollow(follows: &impl ToAnySubscriber) {
    let follows = follows.to_any_subscriber();
    follows.clear_sources(&follows);
}
