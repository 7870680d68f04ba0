//! Serving the app on this machine: rebuilt at every change, or the release build as a host would serve it.

use crate::run::root;
use crate::static_server::StaticServer;
use crate::steps::step;
use crate::{build, tools};
use std::net::{Ipv4Addr, TcpStream};
use std::time::Duration;

/// Serves until it is stopped.
pub fn serve(release: bool, port: u16) -> Result<(), String> {
    if release { serve_release(port) } else { serve_and_watch(port) }
}

fn serve_release(port: u16) -> Result<(), String> {
    build::release(None)?;
    let server = StaticServer::bind(root().join("dist"), port)
        .map_err(|error| format!("Port {port} cannot be used ({error}). Choose another one with --port."))?;
    ready(port);
    server.run();
    Ok(())
}

fn serve_and_watch(port: u16) -> Result<(), String> {
    let path = tools::for_build()?;
    if answers(port) {
        return Err(format!("Port {port} is in use. Choose another one with --port."));
    }
    let mut trunk = build::trunk(path);
    let mut child = trunk
        .args(["serve", "--quiet", "--locked", "--port", &port.to_string()])
        .spawn()
        .map_err(|error| format!("Trunk could not be started: {error}."))?;
    step("build the app", || {
        // Trunk listens once its first build is complete, or ends when it cannot listen.
        while !answers(port) {
            if let Some(status) = child.try_wait().map_err(|error| error.to_string())? {
                return Err(format!("Trunk ended: {status}."));
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        Ok(())
    })?;
    ready(port);
    child.wait().map(|_| ()).map_err(|error| error.to_string())
}

fn answers(port: u16) -> bool {
    TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok()
}

fn ready(port: u16) {
    println!("Mainstay is at http://127.0.0.1:{port}/");
}
