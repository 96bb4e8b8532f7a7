//! A data folder on disk, read like the bundled data.

use std::borrow::Cow;
use std::path::PathBuf;

use crate::documents::catalogue::CatalogueFiles;

/// A folder that holds the files of a catalogue under the names of the bundled data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folder(PathBuf);

impl Folder {
    /// A folder by its path.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }
}

impl CatalogueFiles for Folder {
    fn read(&self, path: &str) -> Option<Cow<'_, [u8]>> {
        std::fs::read(self.0.join(path)).ok().map(Cow::Owned)
    }

    fn list(&self, folder: &str) -> Vec<String> {
        let Ok(entries) = std::fs::read_dir(self.0.join(folder)) else {
            return Vec::new();
        };
        let is_file = |entry: &std::fs::DirEntry| entry.path().is_file();
        entries
            .filter_map(Result::ok)
            .filter(is_file)
            .map(|entry| format!("{folder}/{}", entry.file_name().to_string_lossy()))
            .collect()
    }
}
