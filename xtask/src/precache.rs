//! The service worker of a build: which files belong to it, each with its SHA-256.

use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::Path;

const TEMPLATE: &str = "worker.js";
const KILL: &str = "sw-kill.js";
const WORKER: &str = "sw.js";

/// Writes `sw.js` into the finished build. A development build gets the worker that removes itself: a page kept
/// for offline use would hide every change.
pub fn write_worker(folder: &Path, release: bool) -> Result<(), String> {
    let with_path = |error: std::io::Error| format!("{}: {error}", folder.display());
    let template = std::fs::read_to_string(folder.join(TEMPLATE)).map_err(with_path)?;
    let kill = std::fs::read_to_string(folder.join(KILL)).map_err(with_path)?;
    std::fs::remove_file(folder.join(TEMPLATE)).map_err(with_path)?;
    std::fs::remove_file(folder.join(KILL)).map_err(with_path)?;
    let mut files = BTreeMap::new();
    collect(folder, "", &mut files).map_err(with_path)?;
    let worker = if release { worker(&template, &files)? } else { kill };
    std::fs::write(folder.join(WORKER), worker).map_err(with_path)
}

/// Every published file by its address relative to the page, with its hash. Names that start with a dot or an
/// underscore are for the host, which may not serve them, so they are left out.
fn collect(folder: &Path, above: &str, files: &mut BTreeMap<String, String>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with(['.', '_']) || name == WORKER {
            continue;
        }
        let address = format!("{above}{name}");
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{address}/"), files)?;
        } else {
            files.insert(address, hex(&std::fs::read(entry.path())?));
        }
    }
    Ok(())
}

/// The build's id changes with any file and with the worker itself, so no two builds ever share a cache.
fn worker(template: &str, files: &BTreeMap<String, String>) -> Result<String, String> {
    let list: Vec<_> = files.iter().collect();
    let list = serde_json::to_string_pretty(&list).map_err(|error| error.to_string())?;
    let id = hex(format!("{template}{list}").as_bytes());
    let id = id.get(..16).unwrap_or(&id);
    Ok(template.replace("{{build.id}}", id).replace("{{build.files}}", &list))
}

fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: &str = "id {{build.id}} files {{build.files}}";

    fn files(content: &[u8]) -> BTreeMap<String, String> {
        BTreeMap::from([("a.js".to_string(), hex(content))])
    }

    #[test]
    fn the_hash_is_sha_256() {
        assert_eq!(hex(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    #[test]
    fn a_changed_file_or_worker_is_another_build() {
        let first = worker(HERE, &files(b"1"));
        assert_eq!(first, worker(HERE, &files(b"1")));
        assert_ne!(first, worker(HERE, &files(b"2")));
        let id = |worker: &Result<String, String>| worker.as_deref().unwrap_or("")[..19].to_string();
        assert_ne!(id(&first), id(&worker(&format!("{HERE} "), &files(b"1"))));
    }

    #[test]
    fn no_placeholder_is_left() {
        assert!(worker(HERE, &files(b"1")).is_ok_and(|worker| !worker.contains("{{")));
    }
}
