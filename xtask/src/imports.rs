//! What a program calls the functions that it is given, under shorter names.

use std::collections::BTreeMap;
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{ImportSection, Module};
use wasmparser::{Imports, Parser};

/// The digits that wasm-bindgen puts behind each name to tell it from others.
const N_DIGITS: usize = 16;

/// Each long name of the glue's functions with a short one that no other has.
pub fn short_names(glue: &str) -> BTreeMap<String, String> {
    let mut n_alike: BTreeMap<&str, usize> = BTreeMap::new();
    let mut names = BTreeMap::new();
    for line in glue.lines() {
        let Some((long, "function")) = line
            .trim_start()
            .split_once(": ")
            .map(|(name, rest)| (name, rest.get(.."function".len()).unwrap_or_default()))
        else {
            continue;
        };
        let Some((start, digits)) = long.rsplit_once('_') else { continue };
        if digits.len() == N_DIGITS && digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            let nth = n_alike.entry(start).or_default();
            *nth += 1;
            names.insert(long.to_owned(), format!("{start}_{nth}"));
        }
    }
    names
}

/// A program that is given the same under other names.
pub fn renamed(program: &[u8], names: &BTreeMap<String, String>) -> Result<Vec<u8>, String> {
    let mut module = Module::new();
    let read = Renamed(names).parse_core_module(&mut module, Parser::new(0), program);
    read.map_err(|error| error.to_string())?;
    Ok(module.finish())
}

struct Renamed<'a>(&'a BTreeMap<String, String>);

impl Reencode for Renamed<'_> {
    type Error = std::convert::Infallible;

    fn parse_imports(
        &mut self,
        section: &mut ImportSection,
        imports: Imports<'_>,
    ) -> Result<(), Error<Self::Error>> {
        let renamed = match imports {
            Imports::Single(place, mut import) => {
                import.name = self.0.get(import.name).map_or(import.name, String::as_str);
                Imports::Single(place, import)
            }
            several => several,
        };
        utils::parse_imports(self, section, renamed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{EntityType, ExportKind, ExportSection, TypeSection};

    #[test]
    fn names_lose_their_digits_and_stay_apart() {
        let glue = "    __wbg_then_c949d5a25a4e78f8: function(arg0) {\n    __wbg_then_e71170d78fcf8954: function() {\n    \
                    __wbindgen_init: function() {\n    x_c949d5a25a4e78f8: 1,\n";
        let names = short_names(glue);
        let names: Vec<_> = names.iter().map(|(long, short)| (long.as_str(), short.as_str())).collect();
        assert_eq!(
            names,
            [
                ("__wbg_then_c949d5a25a4e78f8", "__wbg_then_1"),
                ("__wbg_then_e71170d78fcf8954", "__wbg_then_2")
            ]
        );
    }

    #[test]
    fn only_the_imports_are_renamed() {
        let long = "n_c949d5a25a4e78f8";
        let program = |name: &str| {
            let (mut types, mut imports) = (TypeSection::new(), ImportSection::new());
            types.ty().function([], []);
            imports.import("m", name, EntityType::Function(0)).import("m", "other", EntityType::Function(0));
            let mut exports = ExportSection::new();
            exports.export(long, ExportKind::Func, 1);
            let mut module = Module::new();
            module.section(&types).section(&imports).section(&exports);
            module.finish()
        };
        let names = BTreeMap::from([(long.to_owned(), "n_1".to_owned())]);
        assert_eq!(renamed(&program(long), &names), Ok(program("n_1")));
        assert_eq!(renamed(&program(long), &BTreeMap::new()), Ok(program(long)));
        assert!(renamed(b"no program", &names).is_err());
    }
}
