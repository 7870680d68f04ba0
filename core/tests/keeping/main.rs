//! The book, its stored form and its keeper: what a person wrote is there again, whole, whatever happens.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod backups;
mod bring;
mod calendar;
mod circles;
mod damage;
mod dangling;
mod desk;
mod device;
mod drafts;
mod edits;
mod grow;
mod keeper_faults;
mod kinds;
mod laws;
mod newer;
mod nurture;
mod offer;
mod outlives;
mod pictures;
mod sample;
mod standing;
mod views;
mod world;
