//! The pages on a port of loopback that the system chooses.

use std::net::SocketAddr;
use std::sync::mpsc;
use std::sync::{Arc, LazyLock};

use actix_web::middleware::Compress;
use actix_web::web::{self, Data};
use actix_web::{App, HttpServer};
use jiff::civil::{Date, date};

use swadhin::application::bundled::Bundled;
use swadhin::application::engine::Engine;
use swadhin::application::reference::{Given, Reference};
use swadhin::domain::catalogue::Language;
use swadhin::http::pages::{PageState, configure, not_found};

/// The day on which the tests take place.
const TODAY: Date = date(2026, 11, 24);

/// Where the pages answer, for all tests of this binary.
pub(crate) fn address() -> &'static str {
    static ADDRESS: LazyLock<String> = LazyLock::new(|| format!("http://{}", start()));
    &ADDRESS
}

fn start() -> SocketAddr {
    let (told, heard) = mpsc::channel();
    std::thread::spawn(move || {
        let reference = Reference::load(&Bundled, &Given::default(), TODAY).unwrap();
        let engine = Arc::new(Engine::new(reference));
        let state = PageState::new(engine, Arc::new(|| TODAY), Language::English);
        let app = move || {
            App::new()
                .wrap(Compress::default())
                .app_data(Data::new(state.clone()))
                .configure(configure)
                .default_service(web::to(not_found))
        };
        let server = HttpServer::new(app).workers(1).bind(("127.0.0.1", 0)).unwrap();
        told.send(server.addrs()[0]).unwrap();
        actix_web::rt::System::new().block_on(server.run()).unwrap();
    });
    heard.recv().unwrap()
}
