//! Words of the pages before the program: the page around it, the rescue page, the help lines.

use serde::Serialize;

/// Words of the static pages `index.html`, `rescue.html` and of the manifest.
#[derive(Debug, Serialize)]
pub struct Shell {
    /// Language tag for the `lang` attribute.
    pub lang: &'static str,
    /// The name of the app.
    pub name: &'static str,
    /// Name and purpose in a few words, for the list of installed apps.
    pub full_name: &'static str,
    /// One sentence about the app, for the manifest and the page description.
    pub description: &'static str,
    /// First link of the page.
    pub skip: &'static str,
    /// Shown after 400 ms of loading.
    pub opening: &'static str,
    /// Shown after 8 s of loading.
    pub still_opening: &'static str,
    /// Button beside `still_opening`.
    pub try_again: &'static str,
    /// Shown when the browser runs no scripts.
    pub no_script: &'static str,
    /// Shown when another site has put this page in a frame.
    pub framed: &'static str,
    /// Link beside `framed`.
    pub framed_open: &'static str,
    /// Title of the block shown when the app cannot start or has stopped.
    pub broke: &'static str,
    /// Second sentence of that block.
    pub broke_safe: &'static str,
    /// Button of that block.
    pub open_again: &'static str,
    /// Link of that block to the rescue page.
    pub save_raw: &'static str,
    /// Manifest shortcut to Support.
    pub shortcut_support: &'static str,
    /// Manifest shortcut to logging a moment.
    pub shortcut_log: &'static str,
    /// Manifest shortcut to the help lines.
    pub shortcut_lines: &'static str,
    /// Manifest shortcut to adding a person.
    pub shortcut_add: &'static str,
    /// Words of the rescue page.
    pub rescue: Rescue,
}

/// Words of `rescue.html`, the page that works without WebAssembly.
#[derive(Debug, Serialize)]
pub struct Rescue {
    /// Page title.
    pub title: &'static str,
    /// What the page is for.
    pub intro: &'static str,
    /// Shown while scripts have not run.
    pub needs_script: &'static str,
    /// Heading over what is stored.
    pub kept: &'static str,
    /// Template with `{count}` and `{size}`.
    pub total: &'static str,
    /// Shown when nothing is stored.
    pub empty: &'static str,
    /// Shown when the browser refuses its storage.
    pub blocked: &'static str,
    /// Column of entry names.
    pub entry: &'static str,
    /// Column of sizes, in characters.
    pub size: &'static str,
    /// Button that downloads everything.
    pub save: &'static str,
    /// What the file holds.
    pub save_hint: &'static str,
    /// Shown once the browser has been handed the file.
    pub saved: &'static str,
    /// Heading over the way back in.
    pub restore: &'static str,
    /// When restoring is possible.
    pub restore_hint: &'static str,
    /// Shown after a raw copy was put back. Template with `{count}`.
    pub restored: &'static str,
    /// The store holds something already.
    pub not_empty: &'static str,
    /// The file is not a raw copy of ours.
    pub not_ours: &'static str,
    /// The browser had no room; what was written was taken out again.
    pub no_room: &'static str,
    /// Link to the app.
    pub open: &'static str,
}

/// Words around help lines. Names and numbers are data: `core/data/help_lines.json`.
#[derive(Debug, Serialize)]
pub struct Lines {
    /// Title.
    pub title: &'static str,
    /// First sentence, template with `{number}`.
    pub danger: &'static str,
    /// Sentence over the lines to talk to, template with `{line}`.
    pub talk: &'static str,
    /// After `talk`.
    pub no_crisis_needed: &'static str,
    /// Joins two numbers or names.
    pub or: &'static str,
    /// Template with `{name}`: the button that calls.
    pub call: &'static str,
    /// Template with `{name}`: the button that writes a text message.
    pub text: &'static str,
    /// For lines open at any hour.
    pub day_and_night: &'static str,
    /// Template with `{source}` and `{date}`: where a number comes from and how sure it is.
    pub unconfirmed: &'static str,
    /// The same once the service itself has confirmed its number.
    pub confirmed: &'static str,
    /// Heading over where several numbers come from.
    pub how_sure: &'static str,
    /// Name of the entry for every other place.
    pub elsewhere: &'static str,
    /// Danger sentence for every other place.
    pub elsewhere_danger: &'static str,
    /// Where to look up lines in every other place.
    pub elsewhere_find: &'static str,
    /// What the page does not do.
    pub promise: &'static str,
}
