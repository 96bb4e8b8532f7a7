//! The `swadhin` program: reads settings and wires the rooms of the library together.

use std::sync::Arc;

use actix_web::middleware::Compress;
use actix_web::web::{self, Data};
use actix_web::{App, HttpServer};
use jiff::Timestamp;

use swadhin::application::bundled::Bundled;
use swadhin::application::engine::Engine;
use swadhin::application::reference::{Given, Reference};
use swadhin::application::settings::default_time_zone;
use swadhin::domain::catalogue::Language;
use swadhin::http::pages::{PageState, configure, not_found};

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let today = || default_time_zone().to_datetime(Timestamp::now()).date();
    let reference = Reference::load(&Bundled, &Given::default(), today());
    let reference = reference.map_err(std::io::Error::other)?;
    let state =
        PageState::new(Arc::new(Engine::new(reference)), Arc::new(today), Language::English);
    let app = move || {
        App::new()
            .wrap(Compress::default())
            .app_data(Data::new(state.clone()))
            .configure(configure)
            .default_service(web::to(not_found))
    };
    HttpServer::new(app).workers(1).bind(("127.0.0.1", 8080))?.run().await
}
