//! Stands in for `wasm-streams`, which the framework brings along for functions on a server. There is no server here and
//! the page can make no request, so no stream ever runs; yet the crate hands the browser three classes, which no linker
//! may leave out, with all that runs them. This has as much of it as the framework names.

use futures_util::stream::{self, Empty, Stream};
use wasm_bindgen::{JsCast, JsValue};

/// A stream that nothing comes from.
pub struct ReadableStream(());

impl ReadableStream {
    /// Takes the browser's stream and leaves it alone.
    pub fn from_raw(_: web_sys::ReadableStream) -> Self {
        Self(())
    }

    /// Takes a stream and leaves it alone.
    pub fn from_stream(_: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> Self {
        Self(())
    }

    /// No stream of the browser's.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        JsValue::UNDEFINED.unchecked_into()
    }

    /// Nothing, at once.
    pub fn into_stream(self) -> Empty<Result<JsValue, JsValue>> {
        stream::empty()
    }
}
