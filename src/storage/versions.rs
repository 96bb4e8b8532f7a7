//! Versions of the reference data that the service has worked with.

use jiff::Timestamp;
use sqlx::SqlitePool;

use crate::application::ports::ReferenceVersion;
use crate::domain::table::Key as _;

/// Keeps versions; those that are there already stay as they are.
pub(super) async fn keep(
    pool: &SqlitePool,
    versions: &[ReferenceVersion],
    seen_at: Timestamp,
) -> Result<(), sqlx::Error> {
    let mut transaction = pool.begin_with("BEGIN IMMEDIATE").await?;
    for version in versions {
        let kept = sqlx::query(
            "INSERT INTO reference_version (kind, hash, source, first_seen_at)
             VALUES ($1, $2, $3, $4) ON CONFLICT (kind, hash) DO NOTHING",
        )
        .bind(version.kind.word())
        .bind(&version.hash)
        .bind(&version.source)
        .bind(seen_at.to_string())
        .execute(&mut *transaction)
        .await?;
        if kept.rows_affected() == 0 {
            continue;
        }
        for (what, number) in &version.counts {
            sqlx::query(
                "INSERT INTO reference_count (kind, hash, what, number) VALUES ($1, $2, $3, $4)",
            )
            .bind(version.kind.word())
            .bind(&version.hash)
            .bind(*what)
            .bind(i64::try_from(*number).unwrap_or(i64::MAX))
            .execute(&mut *transaction)
            .await?;
        }
    }
    transaction.commit().await
}
