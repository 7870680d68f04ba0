//! How a program says on which places its values lie. It is a hint that changes nothing: the compiler says what it knows,
//! and what a browser reads is the same. Said alike everywhere, the same steps are the same bytes, which pack shorter.

use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{MemArg, Module};
use wasmparser::Parser;

/// The same program, in which each value is said to lie as values of its size do.
pub fn said_alike(program: &[u8]) -> Result<Vec<u8>, String> {
    let mut module = Module::new();
    SaidAlike.parse_core_module(&mut module, Parser::new(0), program).map_err(|error| error.to_string())?;
    Ok(module.finish())
}

struct SaidAlike;

impl Reencode for SaidAlike {
    type Error = std::convert::Infallible;

    fn mem_arg(&mut self, place: wasmparser::MemArg) -> Result<MemArg, Error<Self::Error>> {
        utils::mem_arg(self, wasmparser::MemArg { align: place.max_align, ..place })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{
        CodeSection, Function, FunctionSection, Instruction, MemArgTarget, MemorySection, MemoryType,
        TypeSection,
    };

    /// Reads a number of four bytes and one of a byte, said to lie on multiples of so many powers of two.
    fn program(align: [u32; 2]) -> Vec<u8> {
        let (mut types, mut functions) = (TypeSection::new(), FunctionSection::new());
        types.ty().function([], []);
        functions.function(0);
        let mut memories = MemorySection::new();
        memories.memory(MemoryType {
            minimum: 1,
            maximum: None,
            memory64: false,
            shared: false,
            page_size_log2: None,
        });
        let mut body = Function::new([]);
        let at = |align| MemArg { offset: 12, align, target: MemArgTarget::Memory(0), ordering: None };
        for load in [Instruction::I32Load(at(align[0])), Instruction::I32Load8U(at(align[1]))] {
            body.instruction(&Instruction::I32Const(4)).instruction(&load).instruction(&Instruction::Drop);
        }
        body.instruction(&Instruction::End);
        let mut code = CodeSection::new();
        code.function(&body);
        let mut module = Module::new();
        module.section(&types).section(&functions).section(&memories).section(&code);
        module.finish()
    }

    #[test]
    fn values_of_one_size_are_said_to_lie_alike() {
        assert_eq!(said_alike(&program([0, 0])), Ok(program([2, 0])));
        assert_eq!(said_alike(&program([2, 0])), Ok(program([2, 0])));
        assert!(said_alike(b"no program").is_err());
    }
}
