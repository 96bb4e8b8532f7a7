//! Errors of the database in sentences that say what to do.

use crate::application::ports::StoreFault;

/// Result codes of `SQLite` that have a sentence of their own (its list of result codes).
const READ_ONLY: &str = "8";
const CORRUPT: &str = "11";
const FULL: &str = "13";
const CANNOT_OPEN: &str = "14";
const NOT_A_DATABASE: &str = "26";
const BUSY: &str = "5";

/// The sentence for an error of the database at a path.
pub(super) fn fault(path: &str, error: &sqlx::Error) -> StoreFault {
    let code = match error {
        sqlx::Error::Database(database) => database.code().unwrap_or_default().into_owned(),
        sqlx::Error::Migrate(migrate) => migration_code(migrate),
        _ => String::new(),
    };
    // Extended codes carry the primary one in their lowest byte.
    let primary = code.parse::<u32>().map(|code| (code & 0xff).to_string()).unwrap_or_default();
    StoreFault(match primary.as_str() {
        CORRUPT | NOT_A_DATABASE => format!(
            "{path} is damaged or is no database: restore it from a backup or name another file"
        ),
        READ_ONLY => format!("the database {path} cannot be written: change its permissions"),
        CANNOT_OPEN => format!(
            "the database {path} cannot be opened: check that its folder exists and can be written"
        ),
        FULL => format!("the disk of the database {path} is full: make room"),
        BUSY => format!("the database {path} is held by another program: stop it and try again"),
        _ => format!("the database {path} cannot be used: {error}"),
    })
}

fn migration_code(error: &sqlx::migrate::MigrateError) -> String {
    use sqlx::migrate::MigrateError::{Execute, ExecuteMigration};
    match error {
        Execute(sqlx::Error::Database(database))
        | ExecuteMigration(sqlx::Error::Database(database), _) => {
            database.code().unwrap_or_default().into_owned()
        }
        _ => String::new(),
    }
}
