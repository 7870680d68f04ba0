//! Randomness, for ids only.

use mainstay_core::model::{
    AskId, CheckInId, DeviceId, GoodMomentId, ImportantDateId, LookBackId, MomentId, PersonId, PlaceId,
    PlanId, SmallStepId, ThankYouId, ToAskId,
};

use super::window;

/// 64 random bits. The browser's generator is in every browser that runs WebAssembly; without it two ids made in one
/// run still differ, since a counter stands in.
fn bits() -> u64 {
    let mut bytes = [0_u8; 8];
    let filled = window()
        .and_then(|window| window.crypto().ok())
        .is_some_and(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).is_ok());
    if filled { u64::from_le_bytes(bytes) } else { stand_in() }
}

fn stand_in() -> u64 {
    use std::sync::atomic::{AtomicU64, Ordering};
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let instant = u64::try_from(super::clock::now().instant_ms).unwrap_or_default();
    (instant << 16) | (NEXT.fetch_add(1, Ordering::Relaxed) & 0xFFFF)
}

/// A new person's id.
pub fn person() -> PersonId {
    PersonId::from_bits(bits())
}

/// A new moment's id.
pub fn moment() -> MomentId {
    MomentId::from_bits(bits())
}

/// A new important_date's id.
pub fn important_date() -> ImportantDateId {
    ImportantDateId::from_bits(bits())
}

/// A new ask's id.
pub fn ask() -> AskId {
    AskId::from_bits(bits())
}

/// A new check-in's id.
pub fn check_in() -> CheckInId {
    CheckInId::from_bits(bits())
}

/// A new plan's id.
pub fn plan() -> PlanId {
    PlanId::from_bits(bits())
}

/// A new id of something to ask about.
pub fn to_ask() -> ToAskId {
    ToAskId::from_bits(bits())
}

/// A new id of a memory of thanks.
pub fn thank_yous() -> ThankYouId {
    ThankYouId::from_bits(bits())
}

/// A new place's id.
pub fn place() -> PlaceId {
    PlaceId::from_bits(bits())
}

/// A new small step's id.
pub fn small_step() -> SmallStepId {
    SmallStepId::from_bits(bits())
}

/// A new good moment's id.
pub fn good_moment() -> GoodMomentId {
    GoodMomentId::from_bits(bits())
}

/// A new look back's id.
pub fn look_back() -> LookBackId {
    LookBackId::from_bits(bits())
}

/// This browser profile's id, minted once.
pub fn device() -> DeviceId {
    DeviceId::from_bits(bits())
}
