//! A small server for the files of one folder, on this machine only.

use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};

/// Serves `folder` as it is.
pub struct StaticServer {
    folder: PathBuf,
    listener: TcpListener,
}

impl StaticServer {
    /// Takes the port, so that requests wait from now on.
    pub fn bind(folder: PathBuf, port: u16) -> std::io::Result<Self> {
        Ok(Self { folder, listener: TcpListener::bind((Ipv4Addr::LOCALHOST, port))? })
    }

    /// Answers requests until the process ends.
    pub fn run(&self) {
        std::thread::scope(|scope| {
            for stream in self.listener.incoming().flatten() {
                // A visitor who hangs up in the middle needs no answer.
                scope.spawn(move || answer(&self.folder, &stream));
            }
        });
    }
}

fn answer(folder: &Path, mut stream: &TcpStream) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    while lines.next().transpose()?.is_some_and(|line| !line.is_empty()) {}
    let file = request.split(' ').nth(1).and_then(|address| file_for(folder, address));
    let found = file.and_then(|file| Some((content_type(&file), std::fs::read(file).ok()?)));
    let (status, kind, body) = match found {
        Some((kind, body)) => ("200 OK", kind, body),
        None => ("404 Not Found", "text/plain", Vec::new()),
    };
    write!(
        stream,
        "HTTP/1.1 {status}\r\ncontent-type: {kind}\r\ncontent-length: {}\r\ncache-control: no-cache\r\nconnection: close\r\n\r\n",
        body.len()
    )?;
    stream.write_all(&body)
}

/// The file of an address, never outside the folder.
fn file_for(folder: &Path, address: &str) -> Option<PathBuf> {
    let path = Path::new(address.split(['?', '#']).next()?.trim_start_matches('/'));
    let inside = path.components().all(|part| matches!(part, Component::Normal(_)));
    let file = folder.join(path);
    inside.then(|| if file.is_dir() { file.join("index.html") } else { file })
}

fn content_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("webmanifest") => "application/manifest+json",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_address_leads_out_of_the_folder() {
        let folder = Path::new("dist");
        assert_eq!(file_for(folder, "/../Cargo.toml"), None);
        assert_eq!(file_for(folder, "//etc/passwd"), Some(folder.join("etc/passwd")));
        assert_eq!(file_for(folder, "/a.js?x#y"), Some(folder.join("a.js")));
    }
}
