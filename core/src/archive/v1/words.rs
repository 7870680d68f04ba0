//! The stored form of what is one of several words, and of what is shown by its letters.

/// One of several things, each with its stored word. `holding` variants are an object of one field, and so are those
/// of several `parts`, which are written as a type of their own. The words stand in one text: a place among them takes
/// less of the program than a text each.
macro_rules! words {
    (
        $title:literal, $type:ident { $($variant:ident = $word:literal),* $(,)? }
        $(holding { $($holder:ident($holds:ty) = $tag:literal),* $(,)? })?
        $(parts { $($of_parts:ident { $($part:ident),* } = $part_tag:literal as $as:ident),* $(,)? })?
    ) => {
        const _: () = {
            const WORDS: &str = concat!($($word, " "),*);

            /// The place of each word.
            #[allow(dead_code, reason = "there may be no words")]
            enum Nth { $($variant),* }

            impl $crate::archive::v1::write::Write for $type {
                fn write(&self, out: &mut $crate::archive::v1::write::Out) {
                    match self {
                        $(Self::$variant => out.word(WORDS, Nth::$variant as usize),)*
                        $($(Self::$holder(value) => out.tagged($tag, value),)*)?
                        $($(Self::$of_parts { $($part),* } => {
                            out.tagged($part_tag, &$as { $($part: $part.clone()),* });
                        })*)?
                    }
                }
            }
            impl $crate::archive::v1::value::Blank for $type {
                fn blank() -> Self {
                    $crate::archive::v1::words::words!(@first [$($variant)*] [$($($holder)*)?])
                }
            }
            impl $crate::archive::v1::Stored for $type {
                fn read(
                    &mut self,
                    json: $crate::json::Json<'_>,
                    _parts: &mut $crate::archive::v1::read::Parts,
                ) -> bool {
                    let nth = $crate::archive::v1::read::word(json, WORDS);
                    $(if nth == Some(Nth::$variant as usize) {
                        *self = Self::$variant;
                        return true;
                    })*
                    $($(if let Some(value) = $crate::archive::v1::read::under(json, $tag) {
                        let mut held: $holds = $crate::archive::v1::value::Blank::blank();
                        let is_read = $crate::archive::v1::Stored::read(&mut held, value, _parts);
                        *self = Self::$holder(held);
                        return is_read;
                    })*)?
                    $($(if let Some(value) = $crate::archive::v1::read::under(json, $part_tag) {
                        let mut held: $as = $crate::archive::v1::value::Blank::blank();
                        let is_read = $crate::archive::v1::Stored::read(&mut held, value, _parts);
                        let $as { $($part),* } = held;
                        *self = Self::$of_parts { $($part),* };
                        return is_read;
                    })*)?
                    let _ = nth;
                    false
                }
            }
        };
        impl $crate::archive::v1::value::Value for $type {
            const FORM: $crate::archive::v1::form::StoredForm = $crate::archive::v1::form::StoredForm::OneOf($title, &[
                $(($word, None),)*
                $($(($tag, Some(<$holds as $crate::archive::v1::value::Value>::FORM)),)*)?
                $($(($part_tag, Some(<$as as $crate::archive::v1::value::Value>::FORM)),)*)?
            ]);
        }
    };
    (@first [$first:ident $($others:ident)*] $holders:tt) => { Self::$first };
    (@first [] [$first:ident $($others:ident)*]) => { Self::$first($crate::archive::v1::value::Blank::blank()) };
}
pub(in crate::archive) use words;

/// Words that are names of fields too.
macro_rules! names {
    ($type:ident) => {
        impl $crate::archive::v1::value::AsName for $type {
            const NAME: $crate::archive::v1::form::StoredForm =
                <Self as $crate::archive::v1::value::Value>::FORM;
            fn name(&self) -> String {
                let mut out = $crate::archive::v1::write::Out::default();
                $crate::archive::v1::write::Write::write(self, &mut out);
                out.into_text().trim_matches('"').to_owned()
            }
            fn from_name(name: &str) -> Option<Self> {
                let json = ["\"", name, "\""].concat();
                let json = $crate::json::Document::of(&json).ok()?;
                let mut named: Self = $crate::archive::v1::value::Blank::blank();
                let mut parts = $crate::archive::v1::read::Parts::new();
                $crate::archive::v1::Stored::read(&mut named, json.value(), &mut parts).then_some(named)
            }
        }
    };
}
pub(in crate::archive) use names;

/// What is shown and read back by its letters, each with what stands in its place until it is read.
macro_rules! letters {
    ($($name:literal $type:ident ($blank:expr)),* $(,)?) => { $(
        impl $crate::archive::v1::write::Write for $type {
            fn write(&self, out: &mut $crate::archive::v1::write::Out) {
                out.shown(self);
            }
        }
        impl $crate::archive::v1::value::Blank for $type {
            fn blank() -> Self {
                $blank
            }
        }
        impl $crate::archive::v1::Stored for $type {
            fn read(
                &mut self,
                json: $crate::json::Json<'_>,
                _: &mut $crate::archive::v1::read::Parts,
            ) -> bool {
                let read = $crate::archive::v1::read::text(json).and_then(|text| text.parse().ok());
                $crate::archive::v1::read::put(self, read)
            }
        }
        impl $crate::archive::v1::value::Value for $type {
            const FORM: $crate::archive::v1::form::StoredForm = $crate::archive::v1::form::StoredForm::Plain($name);
        }
    )* };
}
pub(in crate::archive) use letters;
