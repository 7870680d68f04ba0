//! Mainstay without a browser.
