//! What happens to the files of a build before they are published: words are filled in, help lines are written
//! into the page, and the service worker gets its list. Trunk calls this and says where the files are.

use crate::{help_lines_html, one_sheet, parts, precache, scripts, templates};
use std::path::{Path, PathBuf};

/// Finishes the build in the folder that Trunk names.
pub fn after_build() -> Result<(), String> {
    let folder =
        std::env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from).ok_or("Trunk runs this, nobody else.")?;
    let release = std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    finish(&folder, release)
}

fn finish(folder: &Path, release: bool) -> Result<(), String> {
    let page = edit(&folder.join("index.html"), |page| {
        // A development build stays in one piece.
        let (page, parts) = if release {
            let (page, later_style) = one_sheet::join(folder, page)?;
            parts::cut(folder, &page, &later_style)?
        } else {
            (page.to_owned(), String::new())
        };
        let finished =
            [("page.help_lines", help_lines_html::section()?), ("page.parts", templates::html(&parts))];
        templates::fill(&page, templates::Escape::Html, &finished)
    })?;
    let styles = templates::style_links(&page);
    edit(&folder.join("rescue.html"), |page| {
        templates::fill(page, templates::Escape::Html, &[("page.styles", styles.clone())])
    })?;
    edit(&folder.join("manifest.webmanifest"), |page| templates::fill(page, templates::Escape::Json, &[]))?;
    if release {
        for script in ["boot.js", "theme.js"] {
            edit(&folder.join(script), |script| Ok(scripts::without_margins(script)))?;
        }
    }
    precache::write_worker(folder, release)
}

fn edit(file: &Path, change: impl FnOnce(&str) -> Result<String, String>) -> Result<String, String> {
    let with_path = |error: std::io::Error| format!("{}: {error}", file.display());
    let changed = change(&std::fs::read_to_string(file).map_err(with_path)?)?;
    std::fs::write(file, &changed).map_err(with_path)?;
    Ok(changed)
}
