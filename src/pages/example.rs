//! The fictional examples that can be pressed.

use crate::application::bundled::Bundled;
use crate::documents::catalogue::CatalogueFiles;

const FOLDER: &str = "examples";
const ENDING: &str = ".json";

/// The ids of the bundled examples, in alphabetical order.
pub fn ids() -> Vec<String> {
    let files = Bundled.list(FOLDER);
    let mut ids: Vec<String> =
        files.iter().filter_map(|path| id(path)).map(ToOwned::to_owned).collect();
    ids.sort_unstable();
    ids
}

fn id(path: &str) -> Option<&str> {
    path.strip_prefix(FOLDER)?.strip_prefix('/')?.strip_suffix(ENDING)
}

/// The profile of an example, `None` for an unknown id.
pub(super) fn profile(id: &str) -> Option<serde_json::Value> {
    // Only what is listed is read, whatever stands in the id.
    let known = ids().into_iter().find(|known| known == id)?;
    let bytes = Bundled.read(&format!("{FOLDER}/{known}{ENDING}"))?;
    serde_json::from_slice(&bytes).ok()
}
