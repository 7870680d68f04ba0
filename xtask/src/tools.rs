//! The tools the commands need, at fixed versions, each installed once per user and shared by every clone.
//! Only the browser is installed for the whole machine, and only where none is present.

use crate::run::{command, quiet, root, succeeds, which};
use crate::steps::step;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

const TRUNK: (&str, &str) = ("trunk", "0.21.14");
const WASM_BINDGEN: (&str, &str) = ("wasm-bindgen-cli", "0.2.129");
const WASM_SPLIT: (&str, &str) = ("wasm_split_cli_support", "0.2.4");
const BINARYEN: (&str, &str) = ("binaryen", "123.0.0");
const WASM: &str = "wasm32-unknown-unknown";

/// Makes sure of everything a development build needs and returns the search path that holds it.
pub fn for_build() -> Result<OsString, String> {
    search_path(vec![from_cargo(TRUNK, "")?, from_cargo(WASM_BINDGEN, "")?])
}

/// The same for a release, which is cut into parts and made small.
pub fn for_release() -> Result<OsString, String> {
    let cutter = from_cargo(WASM_SPLIT, "build-binary")?;
    search_path(vec![from_cargo(TRUNK, "")?, from_cargo(WASM_BINDGEN, "")?, cutter, binaryen()?])
}

fn search_path(folders: Vec<PathBuf>) -> Result<OsString, String> {
    wasm_target()?;
    crates()?;
    let path = std::env::var_os("PATH").unwrap_or_default();
    let all = folders.into_iter().chain(std::env::split_paths(&path));
    std::env::join_paths(all).map_err(|error| error.to_string())
}

/// The flags that plain `cargo` and `trunk` take too.
const CARGO_SETTINGS: &str = include_str!("../../.cargo/config.toml");

/// Compiler flags for the program: those of `.cargo/config.toml`, and the paths of this machine stay out. Our own files
/// have relative paths anyway; the latter is for the crates. Builds and browser tests use the same ones and so share what
/// is compiled.
pub fn compiler_flags() -> String {
    let home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(std::env::home_dir()?.join(".cargo")));
    let sources =
        home.map(|home| home.join("registry/src")).and_then(|folder| std::fs::read_dir(folder).ok());
    let folders = sources.into_iter().flatten().flatten().map(|entry| entry.path());
    let paths = folders.map(|path| format!("--remap-path-prefix={}=crates", path.display()));
    // What is set in the environment replaces what the file says, so the file's flags are said again.
    let flags: Vec<String> = shared_flags(CARGO_SETTINGS).map(String::from).chain(paths).collect();
    flags.join("\x1f")
}

/// The values of the one `rustflags` line.
fn shared_flags(settings: &str) -> impl Iterator<Item = &str> {
    let line = settings.lines().find(|line| line.starts_with("rustflags"));
    line.into_iter().flat_map(|line| line.split('"').skip(1).step_by(2))
}

/// Makes sure of a browser and its driver, and returns where they are.
pub fn browser() -> Result<(PathBuf, PathBuf), String> {
    const MISSING: &str =
        "Install Chromium and its chromedriver (or set CHROMIUM and CHROMEDRIVER to where they are).";
    if let Some(found) = find_browser() {
        return Ok(found);
    }
    let may_install = which("apt-get").is_some() && succeeds(command("sh").args(["-c", "test $(id -u) = 0"]));
    if may_install {
        step("install Chromium and its driver", || {
            let apt = |words: &[&str]| {
                quiet(command("apt-get").args(words).env("DEBIAN_FRONTEND", "noninteractive"))
            };
            apt(&["update"])?;
            apt(&["install", "-y", "--no-install-recommends", "chromium", "chromium-driver"])
        })
        .map_err(|reason| format!("{reason}\n{MISSING}"))?;
    }
    find_browser().ok_or_else(|| MISSING.into())
}

fn find_browser() -> Option<(PathBuf, PathBuf)> {
    let named = |name: &str| std::env::var_os(name).map(PathBuf::from);
    let browsers = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    let browser = named("CHROMIUM").or_else(|| browsers.iter().find_map(|name| which(name)))?;
    let driver = named("CHROMEDRIVER").or_else(|| which("chromedriver"))?;
    Some((browser, driver))
}

/// Makes sure of the end-to-end runner in `tests/e2e/node_modules`.
pub fn journeys() -> Result<(), String> {
    from_lock("tests/e2e", "the end-to-end runner")
}

/// Makes sure of Lighthouse in `tests/lighthouse/node_modules`; nothing else needs it.
pub fn lighthouse() -> Result<(), String> {
    from_lock("tests/lighthouse", "Lighthouse (190 MB)")
}

/// Installs what the lock file of a folder lists, unless just that is there.
fn from_lock(folder: &str, what: &str) -> Result<(), String> {
    let folder = root().join(folder);
    let read = |path: &Path| std::fs::read(path).unwrap_or_default();
    let (wanted, mark) =
        (read(&folder.join("package-lock.json")), folder.join("node_modules/.installed-lock.json"));
    if read(&mark) == wanted {
        return Ok(());
    }
    step(&format!("install {what}"), || {
        let mut npm = npm()?;
        npm.current_dir(&folder).env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        quiet(npm.args(["ci", "--no-audit", "--no-fund"]))?;
        std::fs::write(&mark, &wanted).map_err(|error| error.to_string())
    })
}

fn wasm_target() -> Result<(), String> {
    let output = command("rustc").args(["--print", "sysroot"]).output().map_err(|error| error.to_string())?;
    let sysroot = PathBuf::from(String::from_utf8_lossy(&output.stdout).trim());
    if sysroot.join("lib/rustlib").join(WASM).join("lib").is_dir() {
        return Ok(());
    }
    step("add the WebAssembly target", || quiet(command("rustup").args(["target", "add", WASM])))
        .map_err(|reason| format!("{reason}\nInstall the Rust target {WASM} (rustup target add {WASM})."))
}

/// Fetches the crates of Cargo.lock, so that builds never need the network.
fn crates() -> Result<(), String> {
    if succeeds(command("cargo").args(["fetch", "--locked", "--offline"])) {
        return Ok(());
    }
    step("fetch the crates", || quiet(command("cargo").args(["fetch", "--locked"])))
}

/// A tool that cargo compiles. Without optimisation and without network features: three times quicker to
/// install, and quick enough to use.
fn from_cargo(tool: (&str, &str), features: &str) -> Result<PathBuf, String> {
    let (name, version) = tool;
    let folder = once(tool, "takes some minutes", |part| {
        quiet(
            command("cargo")
                .current_dir(part)
                .args(["install", "--locked", "--debug", "--no-default-features"])
                .args(["--features", features, "--root"])
                .arg(part)
                .arg(format!("{name}@{version}"))
                .env("CARGO_INCREMENTAL", "0")
                .env("CARGO_PROFILE_DEV_DEBUG", "0")
                .env("CARGO_PROFILE_DEV_CODEGEN_UNITS", "4")
                .env("CARGO_PROFILE_DEV_DEBUG_ASSERTIONS", "false")
                .env("CARGO_PROFILE_DEV_OVERFLOW_CHECKS", "false")
                .env("CARGO_TARGET_DIR", part.join("target")),
        )?;
        std::fs::remove_dir_all(part.join("target")).map_err(|error| error.to_string())
    })
    .map_err(|reason| format!("{reason}\nInstall {name} {version} (cargo install {name}@{version} --locked) or connect to the network."))?;
    Ok(folder.join("bin"))
}

fn binaryen() -> Result<PathBuf, String> {
    let (name, version) = BINARYEN;
    let folder = once(BINARYEN, "wasm-opt", |part| {
        let package = format!("{name}@{version}");
        quiet(npm()?.args(["install", "--no-audit", "--no-fund", "--prefix"]).arg(part).arg(package))
    })
    .map_err(|reason| {
        format!("{reason}\nInstall Node with npm, and connect to the network for the first run.")
    })?;
    Ok(folder.join("node_modules/.bin"))
}

fn npm() -> Result<std::process::Command, String> {
    which("npm").map(command).ok_or_else(|| "Install Node (version 20 or later) with npm.".into())
}

/// Installs into a folder of its own and moves it into place only when complete, so that a run that was cut off
/// leaves nothing half done.
fn once(
    tool: (&str, &str),
    note: &str,
    install: impl FnOnce(&Path) -> Result<(), String>,
) -> Result<PathBuf, String> {
    let (name, version) = tool;
    let folder = cache_folder()?.join(format!("{name}-{version}"));
    if folder.is_dir() {
        return Ok(folder);
    }
    step(&format!("install {name} {version} ({note}, once)"), || {
        let part = folder.with_file_name(format!(".part-{name}-{version}-{}", std::process::id()));
        let with_path = |error: std::io::Error| format!("{}: {error}", part.display());
        std::fs::create_dir_all(&part).map_err(with_path)?;
        let installed = install(&part);
        if installed.is_ok() && !folder.is_dir() {
            std::fs::rename(&part, &folder).map_err(with_path)?;
        } else {
            // Left over when the install went wrong, or when another clone was first.
            std::fs::remove_dir_all(&part).map_err(with_path)?;
        }
        installed
    })?;
    Ok(folder)
}

fn cache_folder() -> Result<PathBuf, String> {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let home = || set("HOME").or_else(|| set("USERPROFILE")).map(|home| home.join(".cache"));
    let base = set("XDG_CACHE_HOME")
        .or_else(home)
        .ok_or("Set HOME or XDG_CACHE_HOME, so that tools can be kept.")?;
    Ok(base.join("mainstay"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_builds_and_ours_share_their_flags() {
        assert_eq!(shared_flags(CARGO_SETTINGS).collect::<Vec<_>>(), ["--cfg", "erase_components"]);
        assert!(compiler_flags().starts_with("--cfg\x1ferase_components"));
    }
}
