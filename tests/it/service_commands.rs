//! `demo`, `openapi` and `doctor` through the built program.

use std::net::TcpListener;

use crate::program::{json, program, ran};

#[test]
fn a_port_in_use_is_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let mut command = program();
    command.args(["demo", "--port", &port, "--dir"]).arg(folder.path().join("demo"));
    let said = ran(&mut command);
    assert_eq!(said.code, 1);
    let errors: Vec<&str> = said.err.lines().filter(|line| line.starts_with("error: ")).collect();
    assert_eq!(errors.len(), 1, "{}", said.err);
    assert!(errors[0].contains(&format!("port {port} is in use")), "{}", said.err);
}

#[test]
fn openapi_is_one_document() {
    let document = json(program().arg("openapi"));
    assert!(document["openapi"].as_str().unwrap().starts_with("3.1"));
    assert!(document["paths"]["/api/v1/recommendations"].is_object(), "{}", document["paths"]);
}

#[test]
fn doctor_says_line_by_line_what_is_in_order() {
    let folder = tempfile::tempdir().unwrap();
    let sound = ran(program().arg("doctor").current_dir(folder.path()));
    assert_eq!((sound.code, sound.err.as_str()), (0, ""));
    for line in
        ["ok      settings", "ok      catalogue", "sha256:", "Asia/Kolkata", "All is in order."]
    {
        assert!(sound.out.contains(line), "{line} is missing:\n{}", sound.out);
    }
    let mut command = program();
    command.arg("doctor").current_dir(folder.path()).env("SWADHIN_LISTEN", "0.0.0.0:1");
    let wrong = ran(&mut command);
    assert_eq!(wrong.code, 1);
    assert!(wrong.out.contains("not ok  settings"), "{}", wrong.out);
    assert!(wrong.out.ends_with("Not all is in order.\n"), "{}", wrong.out);
}
