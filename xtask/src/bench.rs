//! What a first visit loads, as it is and as a host with brotli sends it, and how quick the app is with 1,000 people.

use crate::run::{command, root};
use crate::{build, tools};
use std::path::{Path, PathBuf};

/// Budget of design.md section 5 for everything a first visit loads, in bytes after brotli.
const BUDGET: usize = 350_000;

/// Builds the release and prints its sizes. An error when it is over the budget.
pub fn bench() -> Result<(), String> {
    build::release(None)?;
    let folder = root().join("dist");
    let page = std::fs::read_to_string(folder.join("index.html")).map_err(|error| error.to_string())?;
    let mut total = (0, 0);
    println!("{:<44} {:>10} {:>10}", "first visit", "raw", "brotli");
    for file in first_visit(&folder, &page)? {
        let bytes = std::fs::read(folder.join(&file)).map_err(|error| error.to_string())?;
        let packed = brotli_size(&bytes)?;
        println!("{:<44} {:>10} {packed:>10}", file.display(), bytes.len());
        total = (total.0 + bytes.len(), total.1 + packed);
    }
    println!("{:<44} {:>10} {:>10}", "in all", total.0, total.1);
    speed()?;
    if total.1 > BUDGET {
        return Err(format!("A first visit loads {} bytes; the budget is {BUDGET}.", total.1));
    }
    Ok(())
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

/// The page and every file of the build that it names: what is needed to use the whole app.
fn first_visit(folder: &Path, page: &str) -> Result<Vec<PathBuf>, String> {
    let mut names = vec![PathBuf::from("index.html")];
    for entry in std::fs::read_dir(folder).map_err(|error| error.to_string())? {
        let name = entry.map_err(|error| error.to_string())?.file_name();
        let named = name.to_str().is_some_and(|name| page.contains(name));
        let linked_only = ["rescue.html", "icons"].iter().any(|other| name == *other);
        if named && !linked_only && name != "index.html" {
            names.push(name.into());
        }
    }
    names.sort();
    Ok(names)
}

fn brotli_size(bytes: &[u8]) -> Result<usize, String> {
    let mut packed = Vec::new();
    let settings = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &settings).map_err(|error| error.to_string())?;
    Ok(packed.len())
}
