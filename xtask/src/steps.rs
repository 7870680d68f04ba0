//! Says what each step does and how long it took.

use std::io::Write;
use std::time::Instant;

/// Does one step. Prints `what` before it and the seconds after it.
pub fn step<T>(what: &str, work: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
    println!("> {what}");
    // A line that stays in a buffer while a long step runs would say nothing.
    let _ = std::io::stdout().flush();
    let start = Instant::now();
    let result = work();
    let ending = if result.is_ok() { "done" } else { "failed" };
    println!("  {ending}: {what}, {:.1} s", start.elapsed().as_secs_f64());
    result
}
