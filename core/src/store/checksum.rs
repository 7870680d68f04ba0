//! CRC-32 as everybody computes it. By hand: a crate that is quicker brings 16 kB of tables that no packing makes smaller.

use std::sync::OnceLock;

/// The polynomial, its bits turned round.
const POLYNOMIAL: u32 = 0xEDB8_8320;

/// What each byte comes to; worked out once.
fn table() -> &'static [u32; 256] {
    static TABLE: OnceLock<[u32; 256]> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut table = [0; 256];
        for (byte, entry) in (0_u32..).zip(&mut table) {
            *entry = (0..8).fold(byte, |sum, _| if sum & 1 == 1 { sum >> 1 ^ POLYNOMIAL } else { sum >> 1 });
        }
        table
    })
}

/// The checksum of all parts, one after the other.
pub(super) fn checksum<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> u32 {
    let table = table();
    let mut sum = u32::MAX;
    for byte in parts.into_iter().flatten() {
        let [low, ..] = sum.to_le_bytes();
        sum = sum >> 8 ^ table[usize::from(low ^ byte)];
    }
    !sum
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
