//! The project's own commands. `cargo xtask serve` and `cargo xtask test` need nothing but rustup and Node before
//! them: whatever else is missing they install once, and they never ask.

mod after_build;
mod alignment;
mod bench;
mod budget;
mod build;
mod counts;
mod days;
mod help_lines_html;
mod imports;
mod lighthouse;
mod one_sheet;
mod order;
mod parts;
mod precache;
mod release;
mod run;
mod scripts;
mod serve;
mod static_server;
mod steps;
mod templates;
mod test;
#[cfg(test)]
mod tidy;
mod tools;

use std::process::ExitCode;

const USAGE: &str = "cargo xtask <command>
  serve [--release] [--port N]   build the app and serve it on this machine
  test                           every check and every test
  build [--public-url URL]       static files for a host, in dist/
  release                        what must hold on the day of a release, then the files
  bench [--quick] [--only PART]  sizes of everything a first visit loads, and speed
  lighthouse                     what Lighthouse says of the release on a phone
  tidy                           the rules of the house, without the rest";

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let command = words.next().unwrap_or_default();
    let result = match Options::read(words) {
        Ok(options) => perform(&command, &options),
        Err(reason) => Err(reason),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}

fn perform(command: &str, options: &Options) -> Result<(), String> {
    match command {
        "serve" => serve::serve(options.release, options.port),
        "test" => test::test(),
        "build" => {
            build::release(options.public_url.as_deref()).map(|()| println!("The files are in dist/."))
        }
        "release" => release::release(options.public_url.as_deref()),
        "bench" => bench::bench(options.quick, options.only.as_deref()),
        "lighthouse" => lighthouse::lighthouse(),
        "tidy" => test::tidy(),
        // What Trunk calls between building and publishing into dist/.
        "after-build" => after_build::after_build(),
        _ => Err(USAGE.into()),
    }
}

/// What may follow a command.
struct Options {
    release: bool,
    quick: bool,
    only: Option<String>,
    port: u16,
    public_url: Option<String>,
}

impl Options {
    fn read(mut words: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut options = Options { release: false, quick: false, only: None, port: 8080, public_url: None };
        while let Some(word) = words.next() {
            match word.as_str() {
                "--release" => options.release = true,
                "--quick" => options.quick = true,
                "--only" => options.only = Some(words.next().ok_or(USAGE)?),
                "--port" => {
                    let port = words.next().ok_or(USAGE)?;
                    options.port = port.parse().map_err(|_| format!("--port wants a number, not {port}"))?;
                }
                "--public-url" => options.public_url = Some(words.next().ok_or(USAGE)?),
                _ => return Err(USAGE.into()),
            }
        }
        Ok(options)
    }
}
