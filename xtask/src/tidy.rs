//! The rules of the house, as tests: what the compiler cannot see, and a reviewer should not have to.

mod changing;
mod classes;
mod controls;
mod documents;
mod glue;
mod holes;
mod layers;
mod literals;
mod names;
mod palette;
mod paths;
mod rooms;
mod sentences;
mod shape;
mod source;
mod stored;
mod stretches;
mod words;
