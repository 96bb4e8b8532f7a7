//! The store on an embedded `SQLite` file.

use std::sync::Arc;

use jiff::Timestamp;
use sqlx::migrate::Migrator;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePoolOptions};
use sqlx::{ConnectOptions as _, Connection as _, SqliteConnection, SqlitePool};

use crate::application::host::Check;
use crate::application::ports::{Later, ReferenceVersion, Store, StoreFault, Stores};

use super::fault::fault;
use super::file::{
    APPLICATION_ID, Found, SCHEMA_VERSION, folder_takes_files, foreign, look, not_newer,
};
use super::{pragmas, versions};

static MIGRATIONS: Migrator = sqlx::migrate!("src/storage/migrations");

/// Connections at a time; judgement: there is one writer whatever their number.
const CONNECTIONS: u32 = 4;

/// Opens `SQLite` files.
#[derive(Debug, Clone, Copy, Default)]
pub struct Sqlite;

impl Stores for Sqlite {
    fn open<'a>(&'a self, path: &'a str) -> Later<'a, Result<Arc<dyn Store>, StoreFault>> {
        Box::pin(async move {
            let store: Arc<dyn Store> = Arc::new(SqliteStore::open(path).await?);
            Ok(store)
        })
    }

    fn check<'a>(&'a self, path: &'a str) -> Later<'a, Vec<Check>> {
        Box::pin(check(path))
    }
}

/// An open file.
pub struct SqliteStore {
    pool: SqlitePool,
    path: String,
}

impl SqliteStore {
    /// Opens a file, makes it where there is none, and brings its schema up to date.
    ///
    /// # Errors
    /// [`StoreFault`] where the file is damaged, another program's, a newer version's or cannot
    /// be written; it is then as it was before.
    pub async fn open(path: &str) -> Result<Self, StoreFault> {
        if let Found::Ours(_) = look(path)? {
            read_only(path).await?;
        }
        folder_takes_files(path)?;
        let sentence = |error: sqlx::Error| fault(path, &error);
        let options = pragmas::options(path).map_err(sentence)?;
        let mut first = options.connect().await.map_err(sentence)?;
        pragmas::check(&mut first).await.map_err(sentence)?;
        first.close().await.map_err(sentence)?;
        let pool = SqlitePoolOptions::new()
            .max_connections(CONNECTIONS)
            .after_connect(|connection, _| Box::pin(pragmas::check(connection)))
            .connect_with(options)
            .await
            .map_err(sentence)?;
        MIGRATIONS.run(&pool).await.map_err(|error| fault(path, &error.into()))?;
        Ok(Self { pool, path: path.to_owned() })
    }

    /// Takes every connection that there may be, and asks each for its pragmas.
    ///
    /// # Errors
    /// [`StoreFault`] where a connection answers otherwise than it must.
    pub async fn check_connections(&self) -> Result<usize, StoreFault> {
        let sentence = |error: sqlx::Error| fault(&self.path, &error);
        let mut held = Vec::new();
        for _ in 0..CONNECTIONS {
            let mut connection = self.pool.acquire().await.map_err(sentence)?;
            pragmas::check(&mut connection).await.map_err(sentence)?;
            held.push(connection);
        }
        Ok(held.len())
    }
}

impl Store for SqliteStore {
    fn keep_versions<'a>(
        &'a self,
        versions: &'a [ReferenceVersion],
        seen_at: Timestamp,
    ) -> Later<'a, Result<(), StoreFault>> {
        Box::pin(async move {
            let kept = versions::keep(&self.pool, versions, seen_at).await;
            kept.map_err(|error| fault(&self.path, &error))
        })
    }

    fn answers(&self) -> Later<'_, Result<(), StoreFault>> {
        Box::pin(async move {
            let asked = sqlx::query("SELECT count(*) FROM reference_version").fetch_one(&self.pool);
            asked.await.map(|_| ()).map_err(|error| fault(&self.path, &error))
        })
    }

    fn close(&self) -> Later<'_, ()> {
        // The last connection that closes brings the write-ahead log into the file.
        Box::pin(self.pool.close())
    }
}

/// Whether the schema is ours, as the connection sees it (the file's header may lag behind).
async fn is_ours(path: &str, connection: &mut SqliteConnection) -> Result<u32, StoreFault> {
    let sentence = |error: sqlx::Error| fault(path, &error);
    let id: u32 = sqlx::query_scalar("PRAGMA application_id")
        .fetch_one(&mut *connection)
        .await
        .map_err(sentence)?;
    let version: u32 = sqlx::query_scalar("PRAGMA user_version")
        .fetch_one(&mut *connection)
        .await
        .map_err(sentence)?;
    let tables: i64 = sqlx::query_scalar("SELECT count(*) FROM sqlite_schema")
        .fetch_one(&mut *connection)
        .await
        .map_err(sentence)?;
    if id != APPLICATION_ID && (id != 0 || tables > 0 && !begun(connection).await) {
        return Err(foreign(path));
    }
    not_newer(path, version)?;
    Ok(version)
}

/// Whether the only table is that of the migrations, because the first one was cut short.
async fn begun(connection: &mut SqliteConnection) -> bool {
    let others: Result<i64, sqlx::Error> = sqlx::query_scalar(
        "SELECT count(*) FROM sqlite_schema WHERE tbl_name <> '_sqlx_migrations'",
    )
    .fetch_one(connection)
    .await;
    others.is_ok_and(|others| others == 0)
}

async fn is_sound(path: &str, connection: &mut SqliteConnection) -> Result<(), StoreFault> {
    let found: String = sqlx::query_scalar("PRAGMA quick_check(1)")
        .fetch_one(connection)
        .await
        .map_err(|error| fault(path, &error))?;
    if found == "ok" {
        return Ok(());
    }
    Err(StoreFault(format!("{path} is damaged: restore it from a backup or name another file")))
}

/// Looks at a file without changing it.
async fn check(path: &str) -> Vec<Check> {
    let row = |name: &str, found: Result<String, StoreFault>| Check {
        name: name.to_owned(),
        sound: found.is_ok(),
        found: found.unwrap_or_else(|fault| fault.0),
    };
    let folder = folder_takes_files(path).map(|()| "can be written".to_owned());
    let mut checks = vec![row("database folder", folder)];
    match look(path) {
        Ok(Found::Nothing) => {
            let found = format!("{path} is not there yet; the service makes it");
            checks.push(row("database", Ok(found)));
        }
        Ok(Found::Ours(_)) => checks.push(row("database", read_only(path).await)),
        Err(wrong) => checks.push(row("database", Err(wrong))),
    }
    checks
}

/// Opens a file for reading alone, and says what it holds.
async fn read_only(path: &str) -> Result<String, StoreFault> {
    let sentence = |error: sqlx::Error| fault(path, &error);
    let options = SqliteConnectOptions::new().filename(path).read_only(true);
    let mut connection = options.connect().await.map_err(sentence)?;
    let version = is_ours(path, &mut connection).await?;
    is_sound(path, &mut connection).await?;
    connection.close().await.map_err(sentence)?;
    Ok(format!("{path} is sound; schema {version} of {SCHEMA_VERSION}"))
}
