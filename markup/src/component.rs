//! A component: a struct with what it is given, and a plain function that makes markup of it.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Attribute, Error, Expr, FnArg, GenericArgument, ItemFn, Pat, PathArguments, Result, Token, Type};

#[derive(Default)]
struct How {
    optional: bool,
    into: bool,
    default: Option<Expr>,
}

/// The struct and the function.
pub fn component(function: ItemFn) -> Result<TokenStream> {
    let ItemFn { attrs, vis, sig, block, .. } = function;
    let name = &sig.ident;
    if !sig.generics.params.is_empty() {
        return Err(Error::new_spanned(&sig.generics, "a component is of no type but its own"));
    }
    let (mut fields, mut setters, mut needed, mut taken) = (vec![], vec![], vec![], vec![]);
    let mut all_there = vec![];
    for argument in &sig.inputs {
        let FnArg::Typed(argument) = argument else {
            return Err(Error::new_spanned(argument, "a component is a plain function"));
        };
        let Pat::Ident(pattern) = argument.pat.as_ref() else {
            return Err(Error::new_spanned(&argument.pat, "a property needs its name"));
        };
        let (field, mutable) = (&pattern.ident, &pattern.mutability);
        let how = how(&argument.attrs)?;
        let docs = argument.attrs.iter().filter(|attr| attr.path().is_ident("doc"));
        let inner = option_of(&argument.ty);
        let is_open = how.optional || how.default.is_some();
        // An optional `Option` is given as what is in it.
        let held = inner.filter(|_| how.optional).unwrap_or(&argument.ty);
        fields.push(quote!(#field: ::std::option::Option<#held>));
        let (generics, takes, put) = if field == "children" {
            if last_name(held).is_some_and(|name| name == "ChildrenFn") {
                (
                    quote!(),
                    quote!(impl Fn() -> ::mainstay::markup::Markup + 'static),
                    quote!(::std::rc::Rc::new(value)),
                )
            } else {
                (
                    quote!(),
                    quote!(impl FnOnce() -> ::mainstay::markup::Markup + 'static),
                    quote!(::std::boxed::Box::new(value)),
                )
            }
        } else if how.into {
            // As the framework does it, so that a closure becomes a signal.
            (
                quote!(<M>),
                quote!(impl ::leptos::prelude::IntoReactiveValue<#held, M>),
                quote!(value.into_reactive_value()),
            )
        } else {
            (quote!(), quote!(#held), quote!(value))
        };
        setters.push(quote! {
            #(#docs)*
            #[inline]
            #[allow(dead_code, missing_docs)]
            #vis fn #field #generics(&mut self, value: #takes) {
                // Nothing was there, which the compiler cannot know and would let go of.
                ::std::mem::forget(self.#field.replace(#put));
            }
        });
        if is_open {
            let rest = match (&how.default, inner.is_some() && how.optional) {
                (Some(default), _) => quote!(.unwrap_or_else(|| #default.into())),
                (None, true) => quote!(),
                (None, false) => quote!(.unwrap_or_default()),
            };
            let whole = &argument.ty;
            taken.push(quote!(let #mutable #field: #whole = props.#field #rest;));
        } else {
            needed.push(field.to_string());
            all_there.push(quote!(let #mutable #field = ::mainstay::markup::given(props.#field);));
        }
    }
    let what = format!("What [`{}`](fn@{}) is given.", name, name);
    let props = if sig.inputs.is_empty() { format_ident!("_props") } else { format_ident!("props") };
    Ok(quote! {
        #[doc = #what]
        #[derive(Default)]
        #vis struct #name { #(#fields),* }

        #[allow(clippy::allow_attributes, clippy::forget_non_drop)]
        impl #name {
            /// The names of what must be given.
            #[allow(dead_code)]
            #vis const NEEDED: &[&str] = &[#(#needed),*];
            #(#setters)*
        }

        #(#attrs)*
        #[allow(non_snake_case, clippy::needless_pass_by_value)]
        #vis fn #name(#props: #name) -> ::mainstay::markup::Markup {
            #(#all_there)*
            #(#taken)*
            let shown = ::leptos::prelude::untrack(move || #block);
            ::mainstay::markup::IntoView::into_any(shown)
        }
    })
}

fn how(attributes: &[Attribute]) -> Result<How> {
    let mut how = How::default();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("prop")) {
        attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("optional") {
                how.optional = true;
            } else if meta.path.is_ident("into") {
                how.into = true;
            } else if meta.path.is_ident("default") {
                meta.input.parse::<Token![=]>()?;
                how.default = Some(meta.input.parse()?);
            } else {
                return Err(meta.error("a property is optional, into or default"));
            }
            Ok(())
        })?;
    }
    Ok(how)
}

fn last_name(ty: &Type) -> Option<String> {
    let Type::Path(path) = ty else { return None };
    path.path.segments.last().map(|last| last.ident.to_string())
}

fn option_of(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == "Option")?;
    let PathArguments::AngleBracketed(inner) = &last.arguments else { return None };
    match inner.args.first()? {
        GenericArgument::Type(inner) => Some(inner),
        _ => None,
    }
}
