//! Files in and out: backup, contact files, pictures, raw copies.

use leptos::ev::{DragEvent, Event};
use leptos::task::spawn_local;
use mainstay_core::archive::backup::{self, NotABackup};
use mainstay_core::book::Book;
use mainstay_core::exchange::{ContactFile, MAX_BYTES, NotAContactFile, read_contacts};
use mainstay_core::model::Image;

use super::app::App;
use super::status::Said;
use crate::platform::decode::decode;
use crate::platform::{clock, files, picture};

/// A file that someone chose or dropped.
#[derive(Debug, Clone)]
pub struct PickedFile(files::BrowserFile);

impl PickedFile {
    /// The file of a file input.
    pub fn from_input(event: &Event) -> Option<Self> {
        files::BrowserFile::from_input(event).map(Self)
    }

    /// The file that was dropped.
    pub fn from_drop(event: &DragEvent) -> Option<Self> {
        files::BrowserFile::from_drop(event).map(Self)
    }

    /// Its name.
    pub fn name(&self) -> String {
        self.0.name()
    }
}

/// The largest picture that is read, in bytes.
const PICTURE_MAX: f64 = 40e6;

/// Why a picture was not made of a file.
#[derive(Debug, Clone, Copy)]
pub enum NoPicture {
    /// More bytes than are read.
    TooLarge,
    /// The browser finds no picture in it.
    NotOne,
}

/// What a contact file held, or why it could not be read.
pub type ContactPick = Result<ContactFile, NotAContactFile>;

impl App {
    /// Reads a contact file; a file that is too large is refused before a byte is read.
    pub fn read_contacts(self, picked: PickedFile, done: impl FnOnce(ContactPick) + 'static) {
        spawn_local(async move {
            done(match bytes(&picked).await {
                Ok(bytes) => read_contacts(&bytes, decode, &self.locale()),
                Err(too_large) => Err(too_large),
            });
        });
    }

    /// Reads a backup file.
    pub fn read_backup(self, picked: PickedFile, done: impl FnOnce(Result<Box<Book>, NotABackup>) + 'static) {
        spawn_local(async move {
            let device = self.look(Book::device);
            done(match bytes(&picked).await {
                Ok(bytes) => backup::read(&bytes, device).map(Box::new),
                Err(_) => Err(NotABackup::TooLarge),
            });
        });
    }

    /// Makes a picture of a file, small enough to be kept. What is too large is refused before a byte is read.
    pub fn read_picture(self, picked: PickedFile, done: impl FnOnce(Result<Image, NoPicture>) + 'static) {
        spawn_local(async move {
            if picked.0.size() > PICTURE_MAX {
                return done(Err(NoPicture::TooLarge));
            }
            done(picture::small(&picked.0).await.ok_or(NoPicture::NotOne));
        });
    }

    /// Saves the whole book as one file, and notes the day.
    pub fn save_backup(self) -> bool {
        let now = clock::now();
        let text = self.look(|book| backup::write(book, now));
        let name = format!("mainstay-{}.json", now.today);
        let saved = files::save(&name, "application/json", &text);
        if saved {
            self.choose(|device| device.last_backup = Some(now.today));
        }
        self.say(if saved { Said::FileSaved } else { Said::FileNotSaved });
        saved
    }

    /// Saves a calendar file.
    pub fn save_calendar(self, name: &str, text: &str) -> bool {
        let saved = files::save(name, "text/calendar;charset=utf-8", text);
        self.say(if saved { Said::FileSaved } else { Said::FileNotSaved });
        saved
    }

    /// Saves every stored key as it is, for a helper to look at.
    pub fn save_raw_copy(self) {
        let text = backup::raw_copy(&self.raw_copy());
        let name = format!("mainstay-raw-{}.json", clock::now().today);
        let saved = files::save(&name, "application/json", &text);
        self.say(if saved { Said::FileSaved } else { Said::FileNotSaved });
    }
}

async fn bytes(picked: &PickedFile) -> Result<Vec<u8>, NotAContactFile> {
    // A file's size is a whole number of bytes far below 2^53.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a whole number of bytes")]
    let size = picked.0.size() as usize;
    if size > MAX_BYTES {
        return Err(NotAContactFile::TooLarge { bytes: size });
    }
    picked.0.bytes().await.ok_or(NotAContactFile::Empty)
}
