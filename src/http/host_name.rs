//! The `Host` header. A page of another site can make a browser resolve that site's name to this
//! machine (DNS rebinding); so only names that always mean this machine are answered.

use std::net::IpAddr;

use actix_web::HttpRequest;
use actix_web::http::header;

use super::problem::Problem;

/// Whether a request is for this machine.
pub(super) fn check(request: &HttpRequest) -> Result<(), Problem> {
    let mut headers = request.headers().get_all(header::HOST);
    let (Some(host), None) = (headers.next(), headers.next()) else {
        return Err(Problem::NoHost);
    };
    let named = host.to_str().map_err(|_| Problem::OtherHost)?;
    let in_target = request.uri().authority().map(actix_web::http::uri::Authority::as_str);
    if std::iter::once(named).chain(in_target).all(is_this_machine) {
        Ok(())
    } else {
        Err(Problem::OtherHost)
    }
}

/// `localhost` or a loopback address, with or without a port.
fn is_this_machine(authority: &str) -> bool {
    let (name, port) = match authority.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((address, rest)) => {
            (address, rest.strip_prefix(':').or(rest.is_empty().then_some("0")))
        }
        None => match authority.split_once(':') {
            Some((name, port)) => (name, Some(port)),
            None => (authority, Some("0")),
        },
    };
    let port = port.is_some_and(|port| port.parse::<u16>().is_ok());
    let loopback = name.parse::<IpAddr>().is_ok_and(|address| address.is_loopback());
    port && (loopback || name.eq_ignore_ascii_case("localhost"))
}

#[cfg(test)]
mod tests {
    use super::is_this_machine;

    #[test]
    fn only_names_of_this_machine_pass() {
        for host in ["localhost", "LOCALHOST:8080", "127.0.0.1:1", "127.8.9.1", "[::1]:80", "[::1]"]
        {
            assert!(is_this_machine(host), "{host}");
        }
        for host in [
            "",
            "example.org",
            "localhost.example.org",
            "127.0.0.1.example.org:80",
            "10.0.0.1",
            "[::2]",
            "[::1]x",
            "localhost:",
            "localhost:99999",
            "user@localhost",
        ] {
            assert!(!is_this_machine(host), "{host}");
        }
    }
}
