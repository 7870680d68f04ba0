//! The release is cut into parts after it is linked (`src/parts.rs`), and the cut needs to know what refers to what.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let is = |name: &str, value: &str| std::env::var(name).is_ok_and(|found| found == value);
    if is("PROFILE", "release") && is("CARGO_CFG_TARGET_ARCH", "wasm32") {
        println!("cargo::rustc-link-arg-bin=mainstay=--emit-relocs");
    }
}
