//! The server: listening, layers, workers, stopping.

use std::any::Any;
use std::future::Future;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use actix_web::dev::{Extensions, Server};
use actix_web::middleware::{Compress, from_fn};
use actix_web::rt::net::TcpStream;
use actix_web::{App, HttpServer, web};
use tracing_actix_web::TracingLogger;

use crate::application::engine::Engine;
use crate::application::host::{HostError, Served};
use crate::application::ports::{Clock, Stores, reference_versions};
use crate::application::reference::Reference;
use crate::application::settings::Settings;

use super::door;
use super::limits::Limits;
use super::observe::RequestLog;
use super::routes;
use super::state::{State, cores};

/// What the reference data came from, as the store names it: the program, with its version.
const SOURCE: &str = concat!("swadhin ", env!("CARGO_PKG_VERSION"));

/// Threads of the metrics listener.
const METRICS_WORKERS: usize = 1;

/// What a service is put together from.
pub(super) struct Parts<'a> {
    pub(super) settings: &'a Settings,
    pub(super) reference: Reference,
    pub(super) limits: Limits,
    pub(super) stores: &'a dyn Stores,
    pub(super) clock: Arc<dyn Clock>,
}

/// Serves until `stop` is over; calls `started` once the service answers and is ready.
pub(super) async fn serve(
    parts: Parts<'_>,
    started: &mut dyn FnMut(&Served),
    stop: impl Future<Output = ()>,
) -> Result<(), HostError> {
    let Parts { settings, reference, limits, stores, clock } = parts;
    let listener = listen(settings.listen)?;
    let metrics_listener = settings.metrics_listen.map(listen).transpose()?;
    let served = Served {
        address: format!("http://{}/", address(&listener)?),
        metrics: match &metrics_listener {
            Some(listener) => Some(format!("http://{}/metrics", address(listener)?)),
            None => None,
        },
    };
    let database = |fault: crate::application::ports::StoreFault| HostError::Database(fault.0);
    let store = stores.open(&settings.database).await.map_err(database)?;
    let versions = reference_versions(&reference, SOURCE);
    store.keep_versions(&versions, clock.moment()).await.map_err(database)?;
    let engine = Engine::new(reference);
    let state = State::new(engine, settings.clone(), limits, store.clone(), clock);
    let state = web::Data::new(state);
    let main = server(listener, state.clone(), cores(), routes::configure)?;
    let handle = main.handle();
    let main = actix_web::rt::spawn(main);
    let metrics = match metrics_listener {
        Some(listener) => {
            Some(server(listener, state.clone(), METRICS_WORKERS, routes::configure_metrics)?)
        }
        None => None,
    };
    let metrics_handle = metrics.as_ref().map(Server::handle);
    if let Some(metrics) = metrics {
        actix_web::rt::spawn(metrics);
    }
    warm(&state).await;
    state.set_ready(true);
    started(&served);
    tracing::info!("the service has started");
    stop.await;
    tracing::info!("the service stops");
    state.set_ready(false);
    handle.stop(true).await;
    if let Some(metrics) = metrics_handle {
        metrics.stop(false).await;
    }
    store.close().await;
    let ended = main.await;
    ended.map_err(system)?.map_err(system)
}

/// Makes today's matcher ready, so that nobody's first request waits for it.
async fn warm(state: &web::Data<State>) {
    let state = state.clone();
    let today = state.today();
    // A panic here would come again in the first request, which answers it.
    let _ = web::block(move || state.engine.matcher(today)).await;
}

/// A server with the layers, deadlines and bounds that every listener has. Signals are handled by
/// whoever started it.
fn server(
    listener: TcpListener,
    state: web::Data<State>,
    workers: usize,
    configure: fn(&mut web::ServiceConfig),
) -> Result<Server, HostError> {
    let limits = state.limits;
    let server = HttpServer::new(move || {
        App::new()
            .app_data(state.clone())
            .wrap(Compress::default())
            .wrap(from_fn(door::pass))
            .wrap(TracingLogger::<RequestLog>::new())
            .configure(configure)
    });
    let server = server
        .workers(workers)
        .disable_signals()
        .client_request_timeout(limits.headers)
        .client_disconnect_timeout(limits.headers)
        .keep_alive(limits.keep_alive)
        .shutdown_timeout(limits.stop_seconds)
        .max_connections(limits.connections)
        .on_connect(move |connection, _: &mut Extensions| {
            cut_off(connection, limits.unread_answer);
        });
    Ok(server.listen(listener).map_err(system)?.run())
}

/// Lets the system close a connection whose other end leaves an answer unread for too long.
fn cut_off(connection: &dyn Any, after: Duration) {
    #[cfg(target_os = "linux")]
    if let Some(stream) = connection.downcast_ref::<TcpStream>() {
        // A connection that is gone already needs no deadline.
        let _ = socket2::SockRef::from(stream).set_tcp_user_timeout(Some(after));
    }
    #[cfg(not(target_os = "linux"))]
    let _ = (connection, after);
}

/// Listens on a loopback address. Until there are accounts, whoever reaches the service may use
/// it; the settings refuse other addresses, and so does this.
fn listen(address: SocketAddr) -> Result<TcpListener, HostError> {
    let fault = |why: String| HostError::Address { address: address.to_string(), why };
    if !address.ip().is_loopback() {
        return Err(fault(
            "it can be reached from other machines, and there are no accounts yet".to_owned(),
        ));
    }
    TcpListener::bind(address).map_err(|error| match error.kind() {
        std::io::ErrorKind::AddrInUse => HostError::PortInUse(address.port()),
        kind => fault(kind.to_string()),
    })
}

fn address(listener: &TcpListener) -> Result<SocketAddr, HostError> {
    listener.local_addr().map_err(system)
}

fn system(error: impl std::fmt::Display) -> HostError {
    HostError::System(error.to_string())
}
