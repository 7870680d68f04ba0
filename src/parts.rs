//! Where the program is cut. What only the functions of `cut` lead to becomes files of its own when the release is built
//! (`xtask/src/parts.rs`); the boot script begins to bring them before the network is shut, and hands them over when they
//! are asked for here. A development build stays in one piece.

use mainstay::pages::Delivery;

#[cfg(debug_assertions)]
pub const DELIVERY: Delivery = Delivery {
    grow: || Box::pin(std::future::ready(Some(mainstay::pages::screen_in_grow as _))),
    more: || Box::pin(std::future::ready(Some(mainstay::pages::screen_in_more as _))),
    files: || {
        mainstay::pages::read_numbers_by(mainstay_core::numbers::READER);
        Box::pin(std::future::ready(Some(mainstay::pages::screen_in_files as _)))
    },
};

#[cfg(not(debug_assertions))]
pub const DELIVERY: Delivery = Delivery {
    grow: || Box::pin(async { cut::more().await.ok().map(|(grow, _)| grow) }),
    more: || Box::pin(async { cut::more().await.ok().map(|(_, more)| more) }),
    files: || {
        Box::pin(async {
            let (screens, numbers) = cut::files().await.ok()?;
            mainstay::pages::read_numbers_by(numbers);
            Some(screens)
        })
    },
};

#[cfg(not(debug_assertions))]
mod cut {
    use leptos::wasm_split::{SplitLoaderError, wasm_split};
    use mainstay::pages::{
        InFiles, InGrow, InMore, Screens, screen_in_files, screen_in_grow, screen_in_more,
    };
    use mainstay_core::numbers::{READER, Reader};

    /// What has the screens of a part, or that it did not arrive.
    type Handed<P> = Result<Screens<P>, SplitLoaderError>;

    /// One part for all pages that come later: in two, functions that are alike would lie apart and pack longer.
    #[wasm_split(more, wasm_split_path = leptos::wasm_split, fallible)]
    pub fn more() -> Result<(Screens<InGrow>, Screens<InMore>), SplitLoaderError> {
        Ok((screen_in_grow, screen_in_more))
    }

    #[wasm_split(files, wasm_split_path = leptos::wasm_split, fallible)]
    pub fn files() -> Result<(Screens<InFiles>, Reader), SplitLoaderError> {
        Ok((screen_in_files, READER))
    }
}
