//! What people bring: contact files.

pub mod bring;

use crate::model::PartialDate;

/// The largest contact file that is read, in bytes.
pub const MAX_BYTES: usize = 40 * 1024 * 1024;

/// One way to reach someone, as a card says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reach {
    pub value: String,
    pub label: Option<String>,
    pub preferred: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    pub line: u32,
    pub name: String,
    pub full_name: Option<String>,
    pub nickname: Option<String>,
    pub is_company: bool,
    pub phones: Vec<Reach>,
    pub mails: Vec<Reach>,
    pub links: Vec<Reach>,
    pub birthday: Option<PartialDate>,
    pub dates: Vec<(String, PartialDate)>,
    pub related: Vec<(String, String)>,
    pub addresses: Vec<Reach>,
    pub organisation: Option<String>,
    pub title: Option<String>,
    pub note: Option<String>,
    pub categories: Vec<String>,
    pub uid: Option<String>,
    pub kept: Vec<String>,
    pub left_out: Vec<&'static str>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactFile {
    pub cards: Vec<Card>,
    pub problems: Vec<CardProblem>,
}
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardProblem {
    pub line: u32,
    pub name: Option<String>,
    pub reason: ProblemReason,
}
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProblemReason {
    NoEnd,
    NoName,
    Group,
    BadLine,
    TooLarge,
    Unreadable,
}
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotAContactFile {
    TooLarge { bytes: usize },
    Binary,
    NoCards,
    Empty,
}
pub fn read_contacts(_bytes: &[u8]) -> Result<ContactFile, NotAContactFile> {
    Err(NotAContactFile::Empty)
}
