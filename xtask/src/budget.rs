//! What a first visit waits for, and everything there is: bytes as a host with brotli sends them, against their budgets
//! (design.md, section 5).

use crate::parts;
use crate::run::root;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;

/// What must arrive before the pages of the first part can be used.
const FIRST: usize = 300_000;
/// Everything but the parts that have a row of their own.
const ALL: usize = 520_000;
/// Later parts with a row of their own, by name: what only they need.
const ROWS: [(&str, usize); 1] = [("files", 90_000)];

/// A file that a visit loads, or what a part with a row of its own adds to the file of the later parts.
struct Loaded {
    name: String,
    is_later: bool,
    /// The part with a row of its own that alone needs it.
    row: Option<&'static str>,
    raw: usize,
    packed: usize,
}

/// The files of a build that a visit loads.
pub struct Bytes(Vec<Loaded>);

impl Bytes {
    /// Those of the build in `dist/`.
    pub fn of_the_build() -> Result<Self, String> {
        Self::of(&root().join("dist"))
    }

    /// The page and every file that it names: that of the later parts comes later.
    fn of(folder: &Path) -> Result<Self, String> {
        let page = std::fs::read_to_string(folder.join("index.html")).map_err(|error| error.to_string())?;
        let later = Later::of(&page)?;
        let mut loaded = Vec::new();
        for entry in std::fs::read_dir(folder).map_err(|error| error.to_string())? {
            let name = entry.map_err(|error| error.to_string())?.file_name();
            let Some(name) = name.to_str().filter(|name| *name == "index.html" || page.contains(name)) else {
                continue;
            };
            // Linked and not loaded.
            if name == "rescue.html" || name == "icons" {
                continue;
            }
            let bytes = std::fs::read(folder.join(name)).map_err(|error| format!("{name}: {error}"))?;
            if name == later.file {
                loaded.extend(later.counted(&bytes)?);
            } else {
                let (raw, packed) = (bytes.len(), packed(&bytes)?);
                loaded.push(Loaded { name: name.to_owned(), is_later: false, row: None, raw, packed });
            }
        }
        loaded.sort_by(|one, other| (one.is_later, &one.name).cmp(&(other.is_later, &other.name)));
        Ok(Self(loaded))
    }

    /// Prints each file and the sums.
    pub fn print(&self) {
        println!("{:<44} {:>10} {:>10}", "a first visit loads", "raw", "brotli");
        for file in &self.0 {
            let after = if file.is_later { "  later" } else { "" };
            println!("{:<44} {:>10} {:>10}{after}", file.name, file.raw, file.packed);
        }
        println!("{:<44} {:>10} {:>10} {:>10}", "in all", "raw", "brotli", "must");
        for (what, must, of) in self.rows() {
            println!(
                "{what:<44} {:>10} {:>10} {must:>10}",
                sum(&of, |file| file.raw),
                sum(&of, |file| file.packed)
            );
        }
    }

    /// An error when the build is above a budget.
    pub fn are_within(&self) -> Result<(), String> {
        let above = self.rows().into_iter().filter_map(|(what, must, of)| {
            let bytes = sum(&of, |file| file.packed);
            (bytes > must).then(|| format!("{what} {bytes} bytes, the budget is {must}"))
        });
        let above: Vec<_> = above.collect();
        if above.is_empty() { Ok(()) } else { Err(format!("A first visit loads {}.", above.join("; "))) }
    }

    /// What each budget is for, how much it allows, and the files that count.
    fn rows(&self) -> Vec<(&'static str, usize, Vec<&Loaded>)> {
        let of = |counts: &dyn Fn(&Loaded) -> bool| self.0.iter().filter(|file| counts(file)).collect();
        let mut rows = vec![
            ("before it can be used", FIRST, of(&|file| !file.is_later)),
            ("all that has no row of its own", ALL, of(&|file| file.row.is_none())),
        ];
        rows.extend(ROWS.map(|(row, must)| (row, must, of(&|file| file.row == Some(row)))));
        rows
    }
}

fn sum(files: &[&Loaded], bytes: impl Fn(&Loaded) -> usize) -> usize {
    files.iter().map(|file| bytes(file)).sum()
}

/// What the page says of the later parts.
#[derive(Deserialize, Default)]
struct Later {
    file: String,
    /// The pieces of each part, by name and digest.
    parts: BTreeMap<String, Vec<(String, String)>>,
}

impl Later {
    fn of(page: &str) -> Result<Self, String> {
        let said = page.split_once("data-parts=\"").and_then(|(_, rest)| rest.split_once('"'));
        let Some((said, _)) = said.filter(|(said, _)| !said.is_empty()) else { return Ok(Self::default()) };
        serde_json::from_str(&said.replace("&quot;", "\""))
            .map_err(|error| format!("the later parts: {error}"))
    }

    /// The part with a row of its own that alone needs a piece.
    fn row_of(&self, piece: &str) -> Option<&'static str> {
        let needs = |pieces: &[(String, String)]| pieces.iter().any(|(name, _)| name == piece);
        let by: Vec<_> =
            self.parts.iter().filter(|(_, pieces)| needs(pieces)).map(|(part, _)| part).collect();
        ROWS.iter().map(|(row, _)| *row).find(|row| matches!(by[..], [part] if part == row))
    }

    /// The file without the parts that have a row of their own, and how much longer each of these makes it.
    fn counted(&self, file: &[u8]) -> Result<Vec<Loaded>, String> {
        let (own, mut held): (BTreeMap<_, _>, BTreeMap<_, _>) =
            parts::pieces(file)?.into_iter().partition(|(name, _)| self.row_of(name).is_some());
        let size = |held: &BTreeMap<_, _>| -> Result<(usize, usize), String> {
            let bytes = parts::in_one(held);
            Ok((bytes.len(), packed(&bytes)?))
        };
        let (mut raw, mut packed) = size(&held)?;
        let mut counted = vec![Loaded { name: self.file.clone(), is_later: true, row: None, raw, packed }];
        for (name, bytes) in own {
            let row = self.row_of(&name);
            held.insert(name.clone(), bytes);
            let longer = size(&held)?;
            counted.push(Loaded {
                name: format!("{}: {name}", self.file),
                is_later: true,
                row,
                raw: longer.0 - raw,
                packed: longer.1.saturating_sub(packed),
            });
            (raw, packed) = longer;
        }
        Ok(counted)
    }
}

fn packed(bytes: &[u8]) -> Result<usize, String> {
    let mut packed = Vec::new();
    let settings = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &settings).map_err(|error| error.to_string())?;
    Ok(packed.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn build(first: usize, later: usize, files: usize) -> Bytes {
        let file = |is_later, row, packed| Loaded { name: String::new(), is_later, row, raw: packed, packed };
        Bytes(vec![file(false, None, first), file(true, None, later), file(true, Some("files"), files)])
    }

    #[test]
    fn a_build_above_a_budget_is_refused() {
        let [(_, own)] = ROWS;
        assert!(build(FIRST, ALL - FIRST, own).are_within().is_ok());
        assert!(build(FIRST + 1, 0, 0).are_within().is_err_and(|why| why.contains("before")));
        assert!(build(1, ALL, 0).are_within().is_err_and(|why| why.contains("no row of its own")));
        assert!(build(1, 0, own + 1).are_within().is_err_and(|why| why.contains("files")));
    }

    #[test]
    fn what_the_page_names_is_counted_and_parts_come_later() {
        let folder = std::env::temp_dir().join(format!("mainstay-budget-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let said = r#"{"file":"later-1.wasm","parts":{"files":[["shared",""],["files",""]],"more":[["shared",""]]}}"#;
        let page = format!("<script src=a.js data-parts=\"{}\"></script>", said.replace('"', "&quot;"));
        let pieces = BTreeMap::from(["shared", "files"].map(|name| (name.to_owned(), vec![7])));
        let later = parts::in_one(&pieces);
        let files = [("a.js", b"1".as_slice()), ("later-1.wasm", &later), ("other.js", b"1")];
        for (name, content) in files.into_iter().chain([("index.html", page.as_bytes())]) {
            std::fs::write(folder.join(name), content).expect("a file");
        }
        let bytes = Bytes::of(&folder).expect("a build");
        std::fs::remove_dir_all(&folder).expect("the folder");
        let names: Vec<_> =
            bytes.0.iter().map(|file| (file.name.as_str(), file.is_later, file.row)).collect();
        let files = ("later-1.wasm: files", true, Some("files"));
        let later_file = ("later-1.wasm", true, None);
        assert_eq!(names, [("a.js", false, None), ("index.html", false, None), later_file, files]);
        assert_eq!(
            bytes.0.iter().filter(|file| file.is_later).map(|file| file.raw).sum::<usize>(),
            later.len()
        );
    }
}
