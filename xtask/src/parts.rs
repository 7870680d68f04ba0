//! The release in parts: what the linker wrote is cut where `src/parts.rs` says, and each part is made small. The first is a
//! program of its own; the later ones come in one file, since each file more that a page asks for costs a slow processor as
//! much as drawing something. The page lists them for the boot script. Trunk has no step between the linker and wasm-bindgen, so its own
//! program, which was never cut, is replaced after the build.

use crate::run::{command, quiet, root};
use crate::tools;
use crate::{alignment, imports, order, scripts};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use wasm_encoder::{CustomSection, Module};
use wasmparser::{Parser, Payload};

/// The program's name, and how the files of its first part begin.
const PROGRAM: &str = "mainstay";
/// What the parts are called by the tool that cuts: a file for each part, and files for what several parts share.
const PART: &str = "split_";
const SHARED: &str = "chunk_";
/// How the file of the later parts begins.
const LATER: &str = "later";
/// What is in it besides them: the style of their pages.
const STYLE: &str = "style";
/// Where the glue takes parts from. The loader of the tool that cuts asks a server when a part is needed; ours hands over
/// what is there already.
const THEIR_LOADER: &str = r#"from "./__wasm_split.js""#;
const OUR_LOADER: &str = r#"from "./boot.js""#;
/// What the compiler may use of WebAssembly, for the tool that makes it small.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Puts the program into the finished build, in parts, in place of the one in one piece. Returns the page with the new
/// names, and what it says of the later parts: their file with its digest, and the style and the pieces of each part, each
/// with its own.
pub fn cut(folder: &Path, page: &str, style: &str) -> Result<(String, String), String> {
    let (scratch, bound) = cut_and_bind()?;
    let mut finished = BTreeMap::new();
    for file in files(&scratch)? {
        let name = file.file_stem().and_then(OsStr::to_str).unwrap_or_default().to_owned();
        if file.extension().is_some_and(|end| end == "wasm") && name != PROGRAM {
            finished.insert(name, file);
        }
    }
    let first = bound.join(format!("{PROGRAM}_bg.wasm"));
    make_small(finished.values().chain([&first]))?;
    for file in finished.values().chain([&first]) {
        write(file, &order::alike_together(&alignment::said_alike(&read(file)?)?)?)?;
    }

    let glue = read_text(&bound.join(format!("{PROGRAM}.js")))?.replace(THEIR_LOADER, OUR_LOADER);
    let glue = scripts::without_margins(&glue);
    let mut page = page.to_owned();
    for old in files(folder)? {
        let name = old.file_name().and_then(OsStr::to_str).unwrap_or_default();
        let Some(rest) = name.strip_prefix(PROGRAM) else { continue };
        let bytes = if rest.ends_with(".js") { glue.clone().into_bytes() } else { read(&first)? };
        let end = if rest.ends_with(".js") { ".js" } else { "_bg.wasm" };
        let new = format!("{PROGRAM}-{}{end}", short(&bytes));
        std::fs::remove_file(&old).map_err(|error| told(&old, &error))?;
        write(&folder.join(&new), &bytes)?;
        page = page.replace(name, &new);
    }
    let needed = needed_by(&read_text(&scratch.join("__wasm_split.js"))?);
    let mut pieces = BTreeMap::new();
    for (name, file) in finished {
        let name = name.strip_prefix(PART).map_or_else(|| name.replace(SHARED, "shared-"), str::to_owned);
        pieces.insert(name, read(&file)?);
    }
    let parts = list(&pieces, &needed);
    pieces.insert(STYLE.to_owned(), style.as_bytes().to_vec());
    let later = in_one(&pieces);
    let file = format!("{LATER}-{}.wasm", short(&later));
    write(&folder.join(&file), &later)?;
    let style = digest(style.as_bytes());
    let list = json!({ "file": file, "digest": digest(&later), "style": style, "parts": parts });
    Ok((page, list.to_string()))
}

/// All pieces as one program that does nothing, each a section of its own: hosts send it packed, and browsers take it apart.
pub fn in_one(pieces: &BTreeMap<String, Vec<u8>>) -> Vec<u8> {
    let mut whole = Module::new();
    for (name, bytes) in pieces {
        whole.section(&CustomSection { name: name.into(), data: bytes.into() });
    }
    whole.finish()
}

/// The pieces of such a file by name.
pub fn pieces(file: &[u8]) -> Result<BTreeMap<String, Vec<u8>>, String> {
    let mut pieces = BTreeMap::new();
    for payload in Parser::new(0).parse_all(file) {
        if let Payload::CustomSection(piece) = payload.map_err(|error| error.to_string())? {
            pieces.insert(piece.name().to_owned(), piece.data().to_vec());
        }
    }
    Ok(pieces)
}

/// Which parts need what several share: the tool that cuts writes it above what brings each such file, "/* grow, more */".
fn needed_by(loader: &str) -> BTreeMap<String, Vec<String>> {
    let mut needed = BTreeMap::new();
    for (line, next) in loader.lines().zip(loader.lines().skip(1)) {
        let parts = line.strip_prefix("/* ").and_then(|line| line.strip_suffix(" */"));
        let number = next.strip_prefix("const __chunk_").and_then(|rest| rest.split(' ').next());
        if let (Some(parts), Some(number)) = (parts, number) {
            needed.insert(format!("shared-{number}"), parts.split(", ").map(str::to_owned).collect());
        }
    }
    needed
}

/// The pieces of each part with their digests, what it shares before its own.
fn list(pieces: &BTreeMap<String, Vec<u8>>, needed: &BTreeMap<String, Vec<String>>) -> Value {
    let (shared, parts): (Vec<_>, Vec<_>) = pieces.iter().partition(|(name, _)| needed.contains_key(*name));
    let said = |(name, bytes): (&String, &Vec<u8>)| json!([name, digest(bytes)]);
    let of = |part: &String, own: &Vec<u8>| {
        let its = shared.iter().filter(|(name, _)| needed.get(*name).is_some_and(|by| by.contains(part)));
        its.copied().chain([(part, own)]).map(said).collect()
    };
    Value::Object(parts.iter().map(|(name, own)| ((*name).clone(), Value::Array(of(name, own)))).collect())
}

/// Cuts what the linker wrote and makes the browser's side of the first part. Returns the folders of both.
fn cut_and_bind() -> Result<(PathBuf, PathBuf), String> {
    let path = tools::for_release()?;
    let target = target_folder()?;
    let linked = target.join("wasm32-unknown-unknown/release").join(format!("{PROGRAM}.wasm"));
    let scratch = target.join("parts");
    let bound = scratch.join("bound");
    if scratch.is_dir() {
        std::fs::remove_dir_all(&scratch).map_err(|error| told(&scratch, &error))?;
    }
    let tool = |name: &str| {
        let mut tool = command(name);
        tool.env("PATH", &path);
        tool
    };
    quiet(tool("wasm-split-cli").arg(&linked).arg(&scratch).args(["--out-name", PROGRAM]))?;
    let mut bind = tool("wasm-bindgen");
    bind.arg(scratch.join(format!("{PROGRAM}.wasm"))).arg("--out-dir").arg(&bound);
    // The parts use the first one's memory and table, which the linker named.
    quiet(bind.args(["--target", "web", "--no-typescript", "--keep-lld-exports"]))?;
    shorten(&bound)?;
    Ok((scratch, bound))
}

/// Takes the sixteen digits off what the first part calls the browser's functions by. No packing makes them smaller, and
/// they stand in two files.
fn shorten(bound: &Path) -> Result<(), String> {
    let (script, program) = (bound.join(format!("{PROGRAM}.js")), bound.join(format!("{PROGRAM}_bg.wasm")));
    let (mut glue, bytes) = (read_text(&script)?, read(&program)?);
    let names = imports::short_names(&glue);
    for (long, short) in &names {
        glue = glue.replace(&format!("{long}:"), &format!("{short}:"));
    }
    write(&script, glue.as_bytes())?;
    write(&program, &imports::renamed(&bytes, &names)?)
}

/// How each file is made small. Three steps that make it shorter make what is packed longer: one keeps a value in another
/// place to use it again, one writes a function out where it is called, one takes the zeros out of the data. Nothing lies in
/// the first kilobyte of memory, which is the end of the stack, so that no place reckoned from another one comes round to it.
const SMALL: [&str; 7] = [
    "-Oz",
    "--skip-pass=local-cse",
    "--skip-pass=inlining-optimizing",
    "--skip-pass=memory-packing",
    "--low-memory-unused",
    "--strip-producers",
    "--strip-target-features",
];

/// Makes each file small where it is, all at the same time.
fn make_small<'a>(files: impl Iterator<Item = &'a PathBuf>) -> Result<(), String> {
    let path = tools::for_release()?;
    std::thread::scope(|scope| {
        let running: Vec<_> = files
            .map(|file| {
                let mut tool = command("wasm-opt");
                tool.env("PATH", &path).args(SMALL).args(FEATURES).arg(file).arg("-o").arg(file);
                scope.spawn(move || quiet(&mut tool))
            })
            .collect();
        running.into_iter().try_for_each(|one| one.join().unwrap_or_else(|_| Err("wasm-opt broke".into())))
    })
}

fn target_folder() -> Result<PathBuf, String> {
    let mut cargo = command("cargo");
    let told = cargo.args(["metadata", "--no-deps", "--offline", "--format-version", "1"]).output();
    let told = told.map_err(|error| error.to_string())?.stdout;
    let told: Value = serde_json::from_slice(&told).map_err(|error| error.to_string())?;
    let folder = told.pointer("/target_directory").and_then(Value::as_str);
    Ok(folder.map_or_else(|| root().join("target"), PathBuf::from))
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = std::fs::read_dir(folder).map_err(|error| told(folder, &error))?;
    let mut all: Vec<_> = entries.flatten().map(|entry| entry.path()).filter(|path| path.is_file()).collect();
    all.sort();
    Ok(all)
}

fn read(file: &Path) -> Result<Vec<u8>, String> {
    std::fs::read(file).map_err(|error| told(file, &error))
}

fn read_text(file: &Path) -> Result<String, String> {
    std::fs::read_to_string(file).map_err(|error| told(file, &error))
}

fn write(file: &Path, bytes: &[u8]) -> Result<(), String> {
    std::fs::write(file, bytes).map_err(|error| told(file, &error))
}

fn told(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}

/// Enough of the digest for a name that changes with the file.
pub fn short(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// As a page says what a file must be.
fn digest(bytes: &[u8]) -> String {
    format!("sha256-{}", base64(&Sha256::digest(bytes)))
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let letters = |three: &[u8]| {
        let whole = three.iter().fold(0_usize, |whole, byte| whole << 8 | usize::from(*byte))
            << (8 * (3 - three.len()));
        let letter = |at: usize| {
            if at <= three.len() { char::from(LETTERS[whole >> (18 - 6 * at) & 63]) } else { '=' }
        };
        [letter(0), letter(1), letter(2), letter(3)]
    };
    bytes.chunks(3).flat_map(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digests_are_written_as_the_browser_reads_them() {
        for (bytes, written) in
            [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg==")]
        {
            assert_eq!(base64(bytes.as_bytes()), written);
        }
    }

    #[test]
    fn what_is_shared_comes_before_each_part_that_needs_it() {
        let loader = "/* grow, more */\nconst __chunk_4 = makeLoad(() => {\n}, []);\n\
                      /* files, more */\nconst __chunk_5 = makeLoad(() => {\n}, []);\n";
        let names = ["files", "grow", "more", "shared-4", "shared-5"];
        let pieces = BTreeMap::from(names.map(|name| (name.to_owned(), name.as_bytes().to_vec())));
        let said = |name: &str| json!([name, digest(name.as_bytes())]);
        assert_eq!(
            list(&pieces, &needed_by(loader)),
            json!({
                "files": [said("shared-5"), said("files")],
                "grow": [said("shared-4"), said("grow")],
                "more": [said("shared-4"), said("shared-5"), said("more")],
            })
        );
    }

    #[test]
    fn the_file_of_the_later_parts_holds_each_of_them() {
        let all = BTreeMap::from([("grow".to_owned(), vec![1, 2]), ("more".to_owned(), Vec::new())]);
        assert_eq!(pieces(&in_one(&all)), Ok(all));
        assert!(pieces(b"<!doctype html>").is_err());
    }
}
