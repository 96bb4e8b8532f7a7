//! How every connection must behave: set when it is made, then asked for. A connection that
//! answers otherwise is refused, because then an acknowledged write could be lost or a reference
//! go unchecked.

use std::str::FromStr as _;
use std::time::Duration;

use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{Row as _, SqliteConnection};

/// How long a writer waits for another one; judgement.
const BUSY: Duration = Duration::from_secs(5);

/// What each pragma must answer.
const EXPECTED: [(&str, &str, &str); 6] = [
    ("journal_mode", "PRAGMA journal_mode", "wal"),
    ("synchronous", "PRAGMA synchronous", "2"),
    ("foreign_keys", "PRAGMA foreign_keys", "1"),
    ("secure_delete", "PRAGMA secure_delete", "1"),
    ("trusted_schema", "PRAGMA trusted_schema", "0"),
    ("busy_timeout", "PRAGMA busy_timeout", "5000"),
];

/// The options of every connection that may write.
pub(super) fn options(path: &str) -> Result<SqliteConnectOptions, sqlx::Error> {
    Ok(SqliteConnectOptions::from_str("sqlite:")?
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(BUSY)
        .pragma("secure_delete", "1")
        .pragma("trusted_schema", "0"))
}

/// Asks a connection for every pragma.
pub(super) async fn check(connection: &mut SqliteConnection) -> Result<(), sqlx::Error> {
    for (name, question, expected) in EXPECTED {
        let row = sqlx::query(question).fetch_one(&mut *connection).await?;
        let number = row.try_get::<i64, _>(0).map(|number| number.to_string());
        let answer = number.or_else(|_| row.try_get::<String, _>(0))?;
        if answer != expected {
            let message = format!("{name} is {answer} and should be {expected}");
            return Err(sqlx::Error::Configuration(message.into()));
        }
    }
    Ok(())
}
