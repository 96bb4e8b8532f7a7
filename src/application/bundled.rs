//! The data that is embedded in the program, so that nothing is needed beside it.

use std::borrow::Cow;

use rust_embed::RustEmbed;

use crate::documents::catalogue::CatalogueFiles;

/// The files of `data/` that the program reads, by their path from there.
#[derive(RustEmbed)]
#[folder = "data/"]
#[include = "*.csv"]
#[include = "instruments/*.toml"]
#[include = "policy/*.toml"]
#[include = "market/*.csv"]
#[include = "examples/*.json"]
#[include = "places.geojson"]
#[exclude = "build/*"]
struct Embedded;

/// The bundled data.
#[derive(Debug, Clone, Copy, Default)]
pub struct Bundled;

impl CatalogueFiles for Bundled {
    fn read(&self, path: &str) -> Option<Cow<'_, [u8]>> {
        Embedded::get(path).map(|file| file.data)
    }

    fn list(&self, folder: &str) -> Vec<String> {
        Embedded::iter()
            .filter(|path| path.split_once('/').is_some_and(|(first, _)| first == folder))
            .map(Cow::into_owned)
            .collect()
    }
}
