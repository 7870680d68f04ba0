//! What a first visit waits for, and everything there is: bytes as a host with brotli sends them, against their budgets
//! (design.md, section 5).

use crate::run::root;
use std::path::Path;

/// What must arrive before the pages of the first part can be used.
const FIRST: usize = 300_000;
/// Everything, all parts together.
const ALL: usize = 520_000;

/// A file that a visit loads.
struct Loaded {
    name: String,
    is_later: bool,
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

    /// The page and every file that it names: those in its list of parts come later.
    fn of(folder: &Path) -> Result<Self, String> {
        let page = std::fs::read_to_string(folder.join("index.html")).map_err(|error| error.to_string())?;
        let parts = page.split_once("data-parts=\"").and_then(|(_, rest)| rest.split_once('"'));
        let parts = parts.map_or("", |(parts, _)| parts);
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
            let (raw, packed) = (bytes.len(), packed(&bytes)?);
            loaded.push(Loaded { name: name.to_owned(), is_later: parts.contains(name), raw, packed });
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
        for (what, is_later) in
            [("before it can be used", Some(false)), ("later", Some(true)), ("in all", None)]
        {
            println!("{what:<44} {:>10} {:>10}", self.sum(is_later, |file| file.raw), self.packed(is_later));
        }
    }

    /// An error when the build is above a budget.
    pub fn are_within(&self) -> Result<(), String> {
        let budgets =
            [("before it can be used", self.packed(Some(false)), FIRST), ("in all", self.packed(None), ALL)];
        let above = budgets.into_iter().filter(|(_, bytes, budget)| bytes > budget);
        let above: Vec<_> = above
            .map(|(what, bytes, budget)| format!("{what} {bytes} bytes, the budget is {budget}"))
            .collect();
        if above.is_empty() { Ok(()) } else { Err(format!("A first visit loads {}.", above.join("; "))) }
    }

    fn packed(&self, is_later: Option<bool>) -> usize {
        self.sum(is_later, |file| file.packed)
    }

    fn sum(&self, is_later: Option<bool>, bytes: impl Fn(&Loaded) -> usize) -> usize {
        self.0.iter().filter(|file| is_later.is_none_or(|later| later == file.is_later)).map(bytes).sum()
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

    fn build(first: usize, later: usize) -> Bytes {
        let file = |is_later, packed| Loaded { name: String::new(), is_later, raw: packed, packed };
        Bytes(vec![file(false, first), file(true, later)])
    }

    #[test]
    fn a_build_above_a_budget_is_refused() {
        assert!(build(FIRST, ALL - FIRST).are_within().is_ok());
        assert!(build(FIRST + 1, 0).are_within().is_err_and(|why| why.contains("before")));
        assert!(build(1, ALL).are_within().is_err_and(|why| why.contains("in all")));
    }

    #[test]
    fn what_the_page_names_is_counted_and_parts_come_later() {
        let folder = std::env::temp_dir().join(format!("mainstay-budget-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let page = "<script src=a.js data-parts=\"{&quot;grow&quot;:[[&quot;grow-1.wasm&quot;]]}\"></script>";
        for (name, content) in [("index.html", page), ("a.js", "1"), ("grow-1.wasm", "22"), ("other.js", "3")]
        {
            std::fs::write(folder.join(name), content).expect("a file");
        }
        let bytes = Bytes::of(&folder).expect("a build");
        std::fs::remove_dir_all(&folder).expect("the folder");
        let names: Vec<_> = bytes.0.iter().map(|file| (file.name.as_str(), file.is_later)).collect();
        assert_eq!(names, [("a.js", false), ("index.html", false), ("grow-1.wasm", true)]);
    }
}
