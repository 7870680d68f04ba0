//! A made-up network to look around in. It lives in memory only and is never stored.
