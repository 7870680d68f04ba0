//! What a first visit loads, as it is and as a host with brotli sends it, and how quick the app is with 1,000 people.

use crate::budget::Bytes;
use crate::run::{command, root};
use crate::{build, tools};

/// Builds the release and prints its bytes and its speed. An error when it is above a budget.
pub fn bench() -> Result<(), String> {
    build::release(None)?;
    let bytes = Bytes::of_the_build()?;
    bytes.print();
    speed()?;
    bytes.are_within()
}

/// Measures the release in a real browser on the reference store, beside a plain JavaScript page on the same data.
fn speed() -> Result<(), String> {
    tools::journeys()?;
    let (browser, _) = tools::browser()?;
    let mut example = command("cargo");
    example.args([
        "run",
        "--quiet",
        "--locked",
        "--package",
        "mainstay-core",
        "--example",
        "reference_store",
    ]);
    let store = example.output().map_err(|error| error.to_string())?.stdout;
    let file = std::env::temp_dir().join("mainstay-reference-store.json");
    std::fs::write(&file, store).map_err(|error| error.to_string())?;
    let mut node = command("node");
    node.current_dir(root().join("tests/e2e")).env("CHROMIUM", browser).arg("bench/speed.mjs").arg(&file);
    let status = node.status().map_err(|error| error.to_string())?;
    if status.success() { Ok(()) } else { Err("The speed could not be measured.".into()) }
}
