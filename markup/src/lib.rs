//! `view!` and `#[component]`: markup becomes a value that one function mounts (`src/markup` of the app).
//!
//! The page code reads as the framework's own does. What stands still is kept as one text of HTML; what changes is a
//! list of values, with a path that says where each of them goes.

mod component;
mod path;
mod view;

use proc_macro::TokenStream;

/// Markup as a value.
#[proc_macro]
pub fn view(tokens: TokenStream) -> TokenStream {
    match rstml::parse2(tokens.into()) {
        Ok(nodes) => view::several(&nodes).unwrap_or_else(syn::Error::into_compile_error).into(),
        Err(error) => error.into_compile_error().into(),
    }
}

/// Makes a function a component: its arguments become the fields of a struct of the same name, which `view!` fills in.
#[proc_macro_attribute]
pub fn component(_: TokenStream, item: TokenStream) -> TokenStream {
    match syn::parse(item) {
        Ok(function) => component::component(function).unwrap_or_else(syn::Error::into_compile_error).into(),
        Err(error) => error.into_compile_error().into(),
    }
}
