//! What can be told from a database file before it is opened, so that a file that is not ours or
//! that a newer version wrote is left untouched.

use std::fs::{self, File};
use std::io::{ErrorKind, Read as _};
use std::path::{Path, PathBuf};

use crate::application::ports::StoreFault;

/// Marks a file as ours: "SWDD"; the first migration writes it.
pub(super) const APPLICATION_ID: u32 = 0x5357_4444;

/// The schema's version that this program writes and reads: the last migration's `user_version`.
pub(super) const SCHEMA_VERSION: u32 = 1;

/// How `SQLite` begins every file (its file format, section 1.3).
const MAGIC: &[u8; 16] = b"SQLite format 3\0";
/// The header's length, and where two big-endian numbers stand in it (as above).
const HEADER_BYTES: usize = 100;
const USER_VERSION_AT: usize = 60;
const APPLICATION_ID_AT: usize = 68;

/// What a path holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    /// No file, or an empty one.
    Nothing,
    /// A database with this schema version that we wrote; 0 where the header does not tell yet.
    Ours(u32),
}

/// Looks at the file.
pub(super) fn look(path: &str) -> Result<Found, StoreFault> {
    let mut header = Vec::new();
    match File::open(path) {
        Ok(file) => {
            let most = u64::try_from(HEADER_BYTES).unwrap_or(u64::MAX);
            file.take(most).read_to_end(&mut header).map_err(|error| {
                let kind = error.kind();
                StoreFault(format!("the database {path} cannot be read: {kind}"))
            })?;
        }
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Found::Nothing),
        Err(error) => {
            let kind = error.kind();
            return Err(StoreFault(format!("the database {path} cannot be read: {kind}")));
        }
    }
    if header.is_empty() {
        return Ok(Found::Nothing);
    }
    if header.len() < HEADER_BYTES || !header.starts_with(MAGIC) {
        return Err(StoreFault(format!(
            "{path} is damaged or is no database: restore it from a backup or name another file"
        )));
    }
    match number_at(&header, APPLICATION_ID_AT) {
        // Before the first checkpoint the header is that of an empty database.
        0 | APPLICATION_ID => {}
        _ => return Err(foreign(path)),
    }
    let version = number_at(&header, USER_VERSION_AT);
    not_newer(path, version)?;
    Ok(Found::Ours(version))
}

/// The file belongs to another program.
pub(super) fn foreign(path: &str) -> StoreFault {
    StoreFault(format!("{path} is the database of another program: name another file"))
}

/// Refuses a version that this program does not know.
pub(super) fn not_newer(path: &str, version: u32) -> Result<(), StoreFault> {
    if version <= SCHEMA_VERSION {
        return Ok(());
    }
    Err(StoreFault(format!(
        "the database {path} was written by a newer version of this program (schema {version}, \
         this one knows {SCHEMA_VERSION}): use that version, or name another file"
    )))
}

fn number_at(header: &[u8], position: usize) -> u32 {
    let bytes = header.get(position..position + 4).and_then(|bytes| bytes.try_into().ok());
    bytes.map_or(0, u32::from_be_bytes)
}

/// The folder in which the file and its companions stand must take new files.
pub(super) fn folder_takes_files(path: &str) -> Result<(), StoreFault> {
    let folder = folder_of(path);
    if !folder.is_dir() {
        let folder = folder.display();
        return Err(StoreFault(format!("there is no folder {folder} for the database: make it")));
    }
    let probe = folder.join(format!(".swadhin-{}.probe", std::process::id()));
    let written = File::options().write(true).create_new(true).open(&probe);
    let kind = written.err().map(|error| error.kind());
    let removed = fs::remove_file(&probe);
    match kind {
        None | Some(ErrorKind::AlreadyExists) => removed.or(Ok(())),
        Some(kind) => Err(StoreFault(format!(
            "the folder {} of the database cannot be written ({kind}): change its permissions or \
             name a file elsewhere",
            folder.display()
        ))),
    }
}

fn folder_of(path: &str) -> PathBuf {
    match Path::new(path).parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}
