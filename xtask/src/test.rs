//! Every check and every test, one after the other, with one count at the end.

use crate::budget::Bytes;
use crate::counts::Counts;
use crate::run::{command, root, shown};
use crate::steps::step;
use crate::{build, tools};
use std::process::Command;

const WASM: &str = "wasm32-unknown-unknown";

/// Runs everything. Later steps run even when an earlier one has failed, so that one run tells all.
pub fn test() -> Result<(), String> {
    let path = tools::for_build()?;
    let browser = tools::browser()?;
    tools::journeys()?;
    let mut report = Report::default();
    report.check("format", cargo(&["fmt", "--all", "--check"]));
    report.check("lint core and commands", lint(&["--workspace", "--exclude", "mainstay"]));
    report.check("lint the app for WebAssembly", lint(&["--package", "mainstay", "--target", WASM]));
    report.run(
        "native tests and tidy",
        cargo(&["test", "--locked", "--package", "mainstay-core", "--package", "xtask"]),
    );
    let built = report.done("release build", build::release(None));
    if built {
        let within = step("bytes within their budgets", || Bytes::of_the_build()?.are_within());
        report.done("bytes within their budgets", within);
    }
    let mut in_browser =
        cargo(&["test", "--locked", "--release", "--package", "mainstay", "--target", WASM, "--test", "web"]);
    in_browser
        .env("PATH", &path)
        .env("CARGO_ENCODED_RUSTFLAGS", tools::compiler_flags())
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner")
        .env("CHROMEDRIVER", &browser.1);
    report.run("browser tests", in_browser);
    if built {
        report.run("journeys", journeys(&browser.0));
    }
    report.end()
}

/// Runs the tidy rules alone.
pub fn tidy() -> Result<(), String> {
    let mut report = Report::default();
    report.run("tidy", cargo(&["test", "--locked", "--package", "xtask", "tidy"]));
    report.end()
}

fn cargo(words: &[&str]) -> Command {
    let mut cargo = command("cargo");
    cargo.args(words);
    cargo
}

fn lint(words: &[&str]) -> Command {
    let mut cargo = cargo(&["clippy", "--locked", "--all-targets"]);
    cargo.args(words).args(["--", "-D", "warnings"]);
    cargo
}

fn journeys(browser: &std::path::Path) -> Command {
    let mut node = command("node");
    node.current_dir(root().join("tests/e2e")).args(["node_modules/@playwright/test/cli.js", "test"]);
    node.env("CHROMIUM", browser);
    node
}

#[derive(Default)]
struct Report {
    lines: Vec<(String, Counts)>,
}

impl Report {
    /// A step with one answer.
    fn check(&mut self, what: &str, mut command: Command) {
        let result = step(what, || {
            let (succeeded, _) = shown(&mut command)?;
            if succeeded { Ok(()) } else { Err(format!("{what}: see above")) }
        });
        self.done(what, result);
    }

    /// A step that counts its own tests.
    fn run(&mut self, what: &str, mut command: Command) {
        let mut counts = Counts::check(false);
        // The count tells whether it went well.
        let _ = step(what, || {
            let (ok, printed) = shown(&mut command).inspect_err(|reason| println!("  {reason}"))?;
            counts = Counts::of_run(ok, &printed);
            if counts.failed == 0 { Ok(()) } else { Err(String::new()) }
        });
        self.lines.push((what.into(), counts));
    }

    fn done(&mut self, what: &str, result: Result<(), String>) -> bool {
        if let Err(reason) = &result {
            println!("{reason}");
        }
        self.lines.push((what.into(), Counts::check(result.is_ok())));
        result.is_ok()
    }

    fn end(&self) -> Result<(), String> {
        println!();
        for (what, counts) in &self.lines {
            println!("{what:<32} {:>5} passed {:>5} failed", counts.passed, counts.failed);
        }
        let all = self.lines.iter().fold(Counts::default(), |sum, (_, counts)| sum.and(*counts));
        println!("{} passed, {} failed", all.passed, all.failed);
        if all.failed == 0 { Ok(()) } else { Err("Not everything passed.".into()) }
    }
}
