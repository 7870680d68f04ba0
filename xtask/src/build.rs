//! Building the app with Trunk.

use crate::run::{command, quiet};
use crate::steps::step;
use crate::tools;
use std::ffi::OsString;
use std::process::Command;

/// The release build in `dist/`. Addresses in it are relative unless `public_url` says otherwise.
pub fn release(public_url: Option<&str>) -> Result<(), String> {
    let path = tools::for_release()?;
    step("build the release into dist/", || {
        let mut trunk = trunk(path);
        trunk.args(["build", "--release", "--locked"]);
        if let Some(url) = public_url {
            trunk.args(["--public-url", url]);
        }
        quiet(&mut trunk)
    })
}

/// Trunk, found on the search path that `tools::for_build` gave.
pub fn trunk(path: OsString) -> Command {
    let mut trunk = command("trunk");
    trunk
        .env("PATH", path)
        .env("RUST_BACKTRACE", "0")
        .env("CARGO_ENCODED_RUSTFLAGS", tools::compiler_flags());
    // Some machines set this to a number, which Trunk does not accept.
    trunk.env_remove("NO_COLOR");
    trunk
}
