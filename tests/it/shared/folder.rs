//! A data folder whose files can be changed before they are read.

use std::borrow::Cow;
use std::collections::BTreeMap;

use swadhin::application::bundled::Bundled;
use swadhin::documents::catalogue::CatalogueFiles;

/// The bundled files, some of them replaced.
#[derive(Default)]
pub(crate) struct Changed(pub(crate) BTreeMap<String, Vec<u8>>);

impl CatalogueFiles for Changed {
    fn read(&self, path: &str) -> Option<Cow<'_, [u8]>> {
        match self.0.get(path) {
            Some(bytes) => Some(Cow::Borrowed(bytes)),
            None => Bundled.read(path).map(|bytes| Cow::Owned(bytes.into_owned())),
        }
    }

    fn list(&self, folder: &str) -> Vec<String> {
        Bundled.list(folder)
    }
}
