//! What Lighthouse says of the release on a phone, served as a host with brotli sends it.

use crate::run::{command, root};
use crate::{build, tools};

/// Builds the release and asks Lighthouse five times. An error when a median is below what it must be.
pub fn lighthouse() -> Result<(), String> {
    build::release(None)?;
    tools::lighthouse()?;
    let (browser, _) = tools::browser()?;
    let mut node = command("node");
    node.current_dir(root().join("tests/lighthouse")).env("CHROMIUM", browser).arg("lighthouse.mjs");
    let status = node.status().map_err(|error| error.to_string())?;
    if status.success() { Ok(()) } else { Err("Lighthouse is not content, or could not be asked.".into()) }
}
