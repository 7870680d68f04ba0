//! CRC-32 as everybody computes it. Its table is worked out when it is first needed: as data of the program no packing
//! would make it smaller.

use std::sync::LazyLock;

use crc::{CRC_32_ISO_HDLC, Crc};

static CRC: LazyLock<Crc<u32>> = LazyLock::new(|| Crc::<u32>::new(&CRC_32_ISO_HDLC));

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
