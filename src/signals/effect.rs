//! What speaks to the outside world.

use leptos::prelude as framework;

/// Something that runs soon, and again whenever what it reads has changed.
pub struct Effect;

/// What runs, for the same reason as what gives a signal its value.
trait Runs {
    fn run(&mut self, before: Option<()>);
}

impl<F: FnMut(Option<()>)> Runs for F {
    fn run(&mut self, before: Option<()>) {
        self(before);
    }
}

impl Effect {
    /// Runs this, and tells it whether it ran before.
    pub fn new(run: impl FnMut(Option<()>) + 'static) -> Self {
        begin(Box::new(run));
        Self
    }
}

fn begin(mut run: Box<dyn Runs>) {
    framework::Effect::new(move |before| run.run(before));
}
