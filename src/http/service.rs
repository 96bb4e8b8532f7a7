//! The service as the command line sees it.

use std::future::Future;
use std::sync::Arc;

use actix_web::rt::System;
use tokio::signal::unix::{SignalKind, signal};

use crate::application::host::{Check, Host, HostError, Served};
use crate::application::ports::{Clock, Stores};
use crate::application::reference::Reference;
use crate::application::settings::Settings;

use super::limits::Limits;
use super::server::{Parts, serve};
use super::{observe, openapi};

/// The service with its store and its clock.
pub struct Service {
    stores: Arc<dyn Stores>,
    clock: Arc<dyn Clock>,
    limits: Limits,
}

impl Service {
    /// A service on a kind of store, by a clock.
    pub fn new(stores: impl Stores + 'static, clock: impl Clock + 'static) -> Self {
        Self { stores: Arc::new(stores), clock: Arc::new(clock), limits: Limits::default() }
    }

    /// The same with other deadlines and bounds.
    #[must_use]
    pub const fn with_limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Serves until `stop` is over; calls `started` once the service answers.
    ///
    /// # Errors
    /// [`HostError`] when it cannot start.
    pub fn serve_until(
        &self,
        settings: &Settings,
        reference: Reference,
        started: &mut dyn FnMut(&Served),
        stop: impl Future<Output = ()>,
    ) -> Result<(), HostError> {
        let parts = Parts {
            settings,
            reference,
            limits: self.limits,
            stores: &*self.stores,
            clock: self.clock.clone(),
        };
        System::new().block_on(serve(parts, started, stop))
    }
}

impl Host for Service {
    fn serve(
        &self,
        settings: &Settings,
        reference: Reference,
        started: &mut dyn FnMut(&Served),
    ) -> Result<(), HostError> {
        observe::start();
        self.serve_until(settings, reference, started, asked_to_stop())
    }

    fn openapi(&self) -> String {
        openapi::document().to_owned()
    }

    fn check_database(&self, settings: &Settings) -> Vec<Check> {
        System::new().block_on(self.stores.check(&settings.database))
    }
}

/// Over once the process is asked to stop (SIGTERM or SIGINT).
async fn asked_to_stop() {
    let (Ok(mut terminate), Ok(mut interrupt)) =
        (signal(SignalKind::terminate()), signal(SignalKind::interrupt()))
    else {
        // Without signals the process can still be killed; nothing is lost by it.
        return std::future::pending().await;
    };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
}
