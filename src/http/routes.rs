//! The list of routes, and how they are put up: each path once, other methods answered by what
//! the path allows, everything else by "not found". A route that the policy table does not name
//! is left out.

use std::future::{Ready, ready};

use actix_web::{HttpRequest, HttpResponse, Route, guard, web};

use super::call::{Call, Handler, guarded, request_id};
use super::policy::{Verb, who};
use super::problem::Problem;
use super::state::State;
use super::{
    comparison, course, demand, health, openapi, pages, place, reader, recommendation, trade,
    what_if,
};

/// A route.
#[derive(Clone, Copy)]
pub(super) struct Entry {
    pub(super) verb: Verb,
    pub(super) path: &'static str,
    pub(super) handler: Handler,
}

impl Entry {
    pub(super) const fn get(path: &'static str, handler: Handler) -> Self {
        Self { verb: Verb::Get, path, handler }
    }

    pub(super) const fn post(path: &'static str, handler: Handler) -> Self {
        Self { verb: Verb::Post, path, handler }
    }
}

/// Every route; the routes of pages are added here as well.
pub(super) fn entries() -> Vec<Entry> {
    [
        recommendation::ROUTES,
        comparison::ROUTES,
        what_if::ROUTES,
        trade::ROUTES,
        place::ROUTES,
        course::ROUTES,
        demand::ROUTES,
        openapi::ROUTES,
        reader::ROUTES,
        health::ROUTES,
        pages::ROUTES,
    ]
    .concat()
}

/// The routes of the metrics listener.
pub(super) fn metrics_entries() -> Vec<Entry> {
    health::METRICS_ROUTES.to_vec()
}

/// Puts the routes up.
pub(super) fn configure(config: &mut web::ServiceConfig) {
    put_up(config, entries());
}

/// Puts the routes of the metrics listener up.
pub(super) fn configure_metrics(config: &mut web::ServiceConfig) {
    put_up(config, metrics_entries());
}

fn put_up(config: &mut web::ServiceConfig, mut entries: Vec<Entry>) {
    entries.retain(|entry| who(entry.verb, entry.path).is_some());
    let mut paths: Vec<&'static str> = entries.iter().map(|entry| entry.path).collect();
    paths.dedup();
    for path in paths {
        let here: Vec<Entry> = entries.iter().copied().filter(|entry| entry.path == path).collect();
        let allowed = allowed(&here);
        let resource = here
            .into_iter()
            .fold(web::resource(path), |resource, entry| resource.route(route(entry)));
        let refused = move |request: HttpRequest, state: web::Data<State>| {
            refuse(&state, &request, &Problem::Method(allowed.clone()))
        };
        config.service(resource.default_service(web::to(refused)));
    }
    config.default_service(web::to(|request: HttpRequest, state: web::Data<State>| {
        refuse(&state, &request, &Problem::NotFound)
    }));
}

fn route(entry: Entry) -> Route {
    let route = match entry.verb {
        Verb::Get => web::route().guard(guard::Any(guard::Get()).or(guard::Head())),
        Verb::Post => web::route().guard(guard::Post()),
    };
    route.to(move |request: HttpRequest, payload: web::Payload, state: web::Data<State>| {
        let call = Call { request, payload, state: state.into_inner() };
        guarded(entry.handler, call)
    })
}

fn allowed(here: &[Entry]) -> String {
    let each = here.iter().flat_map(|entry| match entry.verb {
        Verb::Get => ["GET", "HEAD"].as_slice(),
        Verb::Post => ["POST"].as_slice(),
    });
    each.copied().collect::<Vec<_>>().join(", ")
}

fn refuse(state: &State, request: &HttpRequest, problem: &Problem) -> Ready<HttpResponse> {
    ready(pages::said(Some(state), request, problem, problem.response(&request_id(request))))
}

#[cfg(test)]
mod tests {
    use super::super::policy::POLICIES;
    use super::*;

    #[test]
    fn the_policy_table_and_the_routes_are_the_same() {
        let sorted = |mut rows: Vec<(Verb, &'static str)>| {
            rows.sort_unstable();
            rows
        };
        let routes = sorted(
            entries()
                .iter()
                .chain(&metrics_entries())
                .map(|entry| (entry.verb, entry.path))
                .collect(),
        );
        let table = sorted(POLICIES.iter().map(|row| (row.verb, row.path)).collect());
        assert_eq!(routes, table);
        let mut once = table.clone();
        once.dedup();
        assert_eq!(once, table, "a row stands twice");
    }
}
