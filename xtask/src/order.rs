//! The order of a program's functions. What packs a file finds what stands near sooner and tells it shorter, so functions
//! that are alike stand side by side.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{CodeSection, FunctionSection, Module};
use wasmparser::{
    CodeSectionReader, FunctionBody, FunctionSectionReader, Operator, Parser, Payload, TypeRef,
};

/// How many instructions in a row are looked at together.
const IN_A_ROW: usize = 3;
/// Runs of instructions are counted under so many numbers.
const N_RUNS: u64 = 1 << 14;

/// How often each run of instructions stands in a function, as a direction: its length is one.
type Likeness = Vec<(usize, f32)>;

/// The same program with the functions that are alike side by side.
pub fn alike_together(program: &[u8]) -> Result<Vec<u8>, String> {
    let mut n_imported = 0;
    let mut bodies = Vec::new();
    for payload in Parser::new(0).parse_all(program) {
        match payload.map_err(|error| error.to_string())? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    let import = import.map_err(|error| error.to_string())?;
                    n_imported += u32::from(matches!(import.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(body),
            _ => {}
        }
    }
    let likenesses = bodies.iter().map(likeness).collect::<Result<Vec<_>, _>>();
    let order = chain(&likenesses.map_err(|error| error.to_string())?);
    let mut places = vec![0; order.len()];
    for (place, function) in order.iter().enumerate() {
        places[*function] = u32::try_from(place).map_err(|error| error.to_string())?;
    }
    let mut module = Module::new();
    let mut ordered = Ordered { n_imported, order, places };
    ordered.parse_core_module(&mut module, Parser::new(0), program).map_err(|error| error.to_string())?;
    Ok(module.finish())
}

fn likeness(body: &FunctionBody) -> wasmparser::Result<Likeness> {
    let reader = body.get_operators_reader()?;
    let steps = reader.into_iter().map(|step| step.map(|step| hash(&kind(&step))));
    let steps = steps.collect::<wasmparser::Result<Vec<u64>>>()?;
    let mut counts: BTreeMap<usize, f32> = BTreeMap::new();
    for run in steps.windows(IN_A_ROW) {
        let run = usize::try_from(hash(&run) % N_RUNS).unwrap_or_default();
        *counts.entry(run).or_default() += 1.0;
    }
    // What stands there often says a little more than what stands there once, and not many times more.
    let length = counts.values().sum::<f32>().sqrt().max(1.0);
    Ok(counts.into_iter().map(|(run, count)| (run, count.sqrt() / length)).collect())
}

/// What an instruction does. Which value it takes does not make functions unlike.
fn kind(step: &Operator) -> String {
    let whole = format!("{step:?}");
    match step {
        Operator::LocalGet { .. }
        | Operator::LocalSet { .. }
        | Operator::LocalTee { .. }
        | Operator::I32Const { .. }
        | Operator::Br { .. }
        | Operator::BrIf { .. } => whole.split(' ').next().unwrap_or_default().to_owned(),
        _ => whole,
    }
}

fn hash(what: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    what.hash(&mut hasher);
    hasher.finish()
}

/// Begins with the longest, and goes on with whichever is most like the one before.
fn chain(all: &[Likeness]) -> Vec<usize> {
    let mut having: Vec<Vec<(usize, f32)>> = vec![Vec::new(); usize::try_from(N_RUNS).unwrap_or_default()];
    for (function, likeness) in all.iter().enumerate() {
        for (run, weight) in likeness {
            having[*run].push((function, *weight));
        }
    }
    let mut order: Vec<usize> = Vec::with_capacity(all.len());
    let mut is_left = vec![true; all.len()];
    let mut next = (0..all.len()).max_by_key(|function| all[*function].len());
    while let Some(one) = next {
        order.push(one);
        is_left[one] = false;
        let mut alike = vec![0.0_f32; all.len()];
        for (run, weight) in &all[one] {
            for (other, its) in &having[*run] {
                alike[*other] += weight * its;
            }
        }
        let left = (0..all.len()).filter(|other| is_left[*other]).rev();
        next = left.max_by(|a, b| alike[*a].total_cmp(&alike[*b]));
    }
    order
}

struct Ordered {
    n_imported: u32,
    order: Vec<usize>,
    places: Vec<u32>,
}

impl Reencode for Ordered {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Error<Self::Error>> {
        let own = function.checked_sub(self.n_imported).and_then(|own| self.places.get(own as usize));
        Ok(own.map_or(function, |place| self.n_imported + place))
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        let types = section.into_iter().collect::<wasmparser::Result<Vec<_>>>()?;
        for function in &self.order {
            functions.function(types[*function]);
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut CodeSection,
        section: CodeSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        let bodies = section.into_iter().collect::<wasmparser::Result<Vec<_>>>()?;
        for function in self.order.clone() {
            utils::parse_function_body(self, code, bodies[function].clone())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{ExportKind, ExportSection, Function, Instruction, TypeSection};

    /// Functions that give 1 to 4 in two ways by turns; the last calls the first.
    fn program() -> Vec<u8> {
        let (mut types, mut functions) = (TypeSection::new(), FunctionSection::new());
        types.ty().function([], [wasm_encoder::ValType::I32]);
        let (mut exports, mut code) = (ExportSection::new(), CodeSection::new());
        for nth in 0..4 {
            functions.function(0);
            exports.export(&format!("gives_{nth}"), ExportKind::Func, nth);
            let mut body = Function::new([]);
            for _ in 0..8 {
                body.instruction(&Instruction::I32Const(nth.cast_signed()));
                body.instruction(if nth % 2 == 0 { &Instruction::Drop } else { &Instruction::I32Eqz });
                if nth % 2 == 1 {
                    body.instruction(&Instruction::Drop);
                }
            }
            if nth == 3 {
                body.instruction(&Instruction::Call(0));
            } else {
                body.instruction(&Instruction::I32Const(0));
            }
            body.instruction(&Instruction::End);
            code.function(&body);
        }
        let mut module = Module::new();
        module.section(&types).section(&functions).section(&exports).section(&code);
        module.finish()
    }

    /// What a function gives first, and what it calls.
    type Seen = (u32, Option<u32>);

    /// The place of each exported function, by its name; and what stands in each place.
    fn exported(program: &[u8]) -> (Vec<(String, u32)>, Vec<Seen>) {
        let (mut names, mut bodies) = (Vec::new(), Vec::new());
        for payload in Parser::new(0).parse_all(program) {
            match payload.unwrap() {
                Payload::ExportSection(all) => {
                    names.extend(
                        all.into_iter().map(Result::unwrap).map(|one| (one.name.to_owned(), one.index)),
                    );
                }
                Payload::CodeSectionEntry(body) => {
                    let steps: Vec<_> =
                        body.get_operators_reader().unwrap().into_iter().map(Result::unwrap).collect();
                    let first = match &steps[0] {
                        Operator::I32Const { value } => value.cast_unsigned(),
                        other => panic!("{other:?}"),
                    };
                    let called = steps.iter().find_map(|step| match step {
                        Operator::Call { function_index } => Some(*function_index),
                        _ => None,
                    });
                    bodies.push((first, called));
                }
                _ => {}
            }
        }
        (names, bodies)
    }

    #[test]
    fn functions_that_are_alike_stand_together_and_keep_their_names_and_calls() {
        let (names, bodies) = exported(&alike_together(&program()).unwrap());
        for (name, place) in &names {
            assert_eq!(name, &format!("gives_{}", bodies[*place as usize].0), "{names:?} {bodies:?}");
        }
        let gives: Vec<u32> = bodies.iter().map(|(gives, _)| gives % 2).collect();
        assert!(gives == [0, 0, 1, 1] || gives == [1, 1, 0, 0], "{gives:?}");
        let called = bodies.iter().find_map(|(_, called)| *called).unwrap();
        assert_eq!(bodies[called as usize].0, 0, "the first is still the one that is called");
    }
}
