//! The database file: what is kept in it, and which files are refused untouched.

use std::path::Path;

use swadhin::storage::sqlite::SqliteStore;

use crate::support::{Program, get, program};

/// Starts the service on a database that it must refuse; what it says.
fn refused(database: &Path) -> String {
    let output = program()
        .arg("serve")
        .env("SWADHIN_LISTEN", "127.0.0.1:0")
        .env("SWADHIN_DATABASE_URL", format!("sqlite:{}", database.display()))
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
    let said = String::from_utf8(output.stderr).unwrap();
    let sentences: Vec<&str> = said.lines().filter(|line| !line.starts_with('{')).collect();
    assert_eq!(sentences.len(), 1, "{said}");
    sentences[0].to_owned()
}

/// What the self-check says of a database.
fn checked(database: &Path) -> (bool, String) {
    let output = program()
        .arg("doctor")
        .env("SWADHIN_DATABASE_URL", format!("sqlite:{}", database.display()))
        .output()
        .unwrap();
    (output.status.success(), String::from_utf8(output.stdout).unwrap())
}

/// A database as the service leaves it.
fn database(folder: &Path) -> Vec<u8> {
    let mut program = Program::start();
    assert_eq!(get(&program.address, "/readyz").status, 200);
    program.stop("-TERM");
    let bytes = std::fs::read(program.folder.path().join("a.db")).unwrap();
    std::fs::write(folder.join("a.db"), &bytes).unwrap();
    bytes
}

#[test]
fn a_file_that_cannot_be_used_is_refused_and_left_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let sound = database(folder.path());
    let file = folder.path().join("b.db");
    let mut newer = sound.clone();
    // `user_version` stands at byte 60 of the header.
    newer[60..64].copy_from_slice(&99_u32.to_be_bytes());
    let mut foreign = sound.clone();
    foreign[68..72].copy_from_slice(&7_u32.to_be_bytes());
    let cut = sound[..50].to_vec();
    let mut torn = sound;
    torn[4096..12_288].fill(0x5a);
    let text = b"this is a letter, and not a short one: it has more than one hundred bytes in it, \
                 so that it could be taken for a header"
        .to_vec();
    for (bytes, words) in [
        (newer, "newer version"),
        (foreign, "another program"),
        (cut, "damaged"),
        (torn, "damaged"),
        (text, "damaged"),
    ] {
        std::fs::write(&file, &bytes).unwrap();
        let said = refused(&file);
        assert!(said.contains(words), "{words}: {said}");
        assert!(said.contains("b.db"), "{said}");
        assert_eq!(std::fs::read(&file).unwrap(), bytes, "{words}");
        let (sound, said) = checked(&file);
        assert!(!sound && said.contains("b.db"), "{words}: {said}");
        assert_eq!(std::fs::read(&file).unwrap(), bytes, "{words}");
    }
}

#[test]
fn a_folder_that_is_not_there_or_takes_no_files_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let said = refused(&folder.path().join("no-such-folder/a.db"));
    assert!(said.contains("no-such-folder"), "{said}");
    // Nobody may make a file there, the superuser included.
    let said = refused(Path::new("/proc/a.db"));
    assert!(said.contains("/proc"), "{said}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn the_self_check_reads_a_sound_database_and_makes_none() {
    let folder = tempfile::tempdir().unwrap();
    let before = database(folder.path());
    let (sound, said) = checked(&folder.path().join("a.db"));
    assert!(sound && said.contains("schema 1"), "{said}");
    assert_eq!(std::fs::read(folder.path().join("a.db")).unwrap(), before);
    let (sound, _) = checked(&folder.path().join("none.db"));
    assert!(sound);
    assert!(!folder.path().join("none.db").exists());
}

#[test]
fn every_connection_keeps_what_it_acknowledges() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.db").display().to_string();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let store = SqliteStore::open(&path).await.unwrap();
        assert_eq!(store.check_connections().await.unwrap(), 4);
    });
}
