//! The store: the ports of `application` on a database.
//!
//! What lives here: opening and checking the database file, migrations, statements. Statements are
//! plain literals with `$1` placeholders.
//!
//! What may enter: `application`, `domain`, `matching`, `documents`. What never does: rules of the
//! business, HTTP, the command line.

mod fault;
mod file;
mod pragmas;
pub mod sqlite;
mod versions;
