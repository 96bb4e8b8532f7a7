//! The service over its sockets.

mod api;
mod errors;
mod operation;
mod privacy;
mod sockets;
mod store;
