//! CRC-32 as everybody computes it. Its tables are worked out when they are first needed: as data of the program no
//! packing would make them smaller.

use std::sync::LazyLock;

use crc::{CRC_32_ISO_HDLC, Crc, Table};

/// Sixteen bytes at a step: all that is stored goes through here at every start. In a box, or the room for its tables
/// would be part of the program.
static CRC: LazyLock<Box<Crc<u32, Table<16>>>> =
    LazyLock::new(|| Box::new(Crc::<u32, Table<16>>::new(&CRC_32_ISO_HDLC)));

/// The checksum of all parts, one after the other.
pub(super) fn checksum<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> u32 {
    let mut digest = CRC.digest();
    for part in parts {
        digest.update(part);
    }
    digest.finalize()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn is_the_checksum_that_everybody_computes(one: Vec<u8>, other: Vec<u8>) {
            let mut hasher = crc32fast::Hasher::new();
            hasher.update(&one);
            hasher.update(&other);
            prop_assert_eq!(checksum([one.as_slice(), other.as_slice()]), hasher.finalize());
        }
    }
}
