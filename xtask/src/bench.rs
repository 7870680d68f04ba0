//! What a first visit loads, as it is and as a host with brotli sends it, and how quick the app is beside a page that is
//! written by hand.

use crate::budget::Bytes;
use crate::days::today;
use crate::run::{command, root};
use crate::steps::step;
use crate::{build, tools};
use std::path::Path;

/// What is measured: each of these is a table, and most have a store.
const PARTS: [&str; 6] = ["small", "middle", "largest", "import", "commit", "network"];
/// The stores by name: people and moments, or as much as 5 MB hold.
const STORES: [(&str, &[&str]); 6] = [
    ("small", &["100", "1000"]),
    ("middle", &["1000", "10000"]),
    ("largest", &["largest"]),
    ("moments-100", &["200", "100"]),
    ("moments-1000", &["200", "1000"]),
    ("moments-10000", &["200", "10000"]),
];
/// Runs of each measure, and with `--quick`.
const RUNS: &str = "20";
const FEW_RUNS: &str = "4";

/// Builds the release and prints its bytes and its speed, all of it or one part. An error when a limit does not hold.
pub fn bench(quick: bool, only: Option<&str>) -> Result<(), String> {
    if let Some(part) = only.filter(|part| !PARTS.contains(part)) {
        return Err(format!("--only wants one of {}, not {part}.", PARTS.join(", ")));
    }
    build::release(None)?;
    let bytes = Bytes::of_the_build()?;
    bytes.print();
    let speed = speed(quick, only);
    bytes.are_within().and(speed)
}

/// Measures the release in a real browser.
fn speed(quick: bool, only: Option<&str>) -> Result<(), String> {
    tools::journeys()?;
    let (browser, _) = tools::browser()?;
    let folder = std::env::temp_dir().join(format!("mainstay-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    step("fill the stores", || fill_stores(&folder))?;
    let mut node = command("node");
    node.current_dir(root().join("tests/e2e")).env("CHROMIUM", browser).arg("bench/speed.mjs").arg(&folder);
    node.args(["--runs", if quick { FEW_RUNS } else { RUNS }]);
    node.args(["--only", &only.map_or_else(|| PARTS.join(","), str::to_owned)]);
    let status = node.status().map_err(|error| error.to_string());
    std::fs::remove_dir_all(&folder).map_err(|error| error.to_string())?;
    if status?.success() {
        Ok(())
    } else {
        Err("The speed is not what it must be, or could not be measured.".into())
    }
}

/// Writes each store into the folder. They end yesterday: with a moment of today there would be fewer hellos.
fn fill_stores(folder: &Path) -> Result<(), String> {
    let day = today()?.pred_opt().unwrap_or_default().to_string();
    for (name, holds) in STORES {
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
        example.arg("--").arg(&day).args(holds);
        let output = example.output().map_err(|error| error.to_string())?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into_owned());
        }
        std::fs::write(folder.join(name).with_extension("json"), output.stdout)
            .map_err(|error| error.to_string())?;
    }
    Ok(())
}
