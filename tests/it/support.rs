//! What the stories about the service share: the program on a port of its own, a server inside
//! the test with short deadlines, and requests down to raw bytes.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use serde_json::Value;
use swadhin::application::bundled::Bundled;
use swadhin::application::ports::{Clock as _, SystemClock};
use swadhin::application::reference::{Given, Reference};
use swadhin::application::settings::Settings;
use swadhin::http::limits::Limits;
use swadhin::http::service::Service;
use swadhin::storage::sqlite::Sqlite;
use tempfile::TempDir;

/// The longest that a test waits for anything.
const PATIENCE: Duration = Duration::from_secs(30);

/// The checkout; at run time, because a test binary may be moved.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(std::env::var("CARGO_MANIFEST_DIR").expect("cargo runs the tests"))
}

/// An example profile as it stands in the data folder.
pub(crate) fn example(name: &str) -> String {
    std::fs::read_to_string(root().join("data/examples").join(name)).expect("an example")
}

/// The built program, without any setting from the environment of the test.
pub(crate) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_swadhin"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("SWADHIN_")) {
        command.env_remove(name);
    }
    command
}

/// The program, serving.
pub(crate) struct Program {
    child: Child,
    /// `host:port` of the service.
    pub(crate) address: String,
    /// `host:port` of the metrics listener.
    pub(crate) metrics: String,
    /// The folder of its database.
    pub(crate) folder: TempDir,
}

impl Program {
    /// Starts it on ports of its own with a database of its own.
    pub(crate) fn start() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let log = std::fs::File::create(folder.path().join("log")).expect("a log");
        let mut child = program()
            .arg("serve")
            .env("SWADHIN_LISTEN", "127.0.0.1:0")
            .env("SWADHIN_METRICS_LISTEN", "127.0.0.1:0")
            .env("SWADHIN_DATABASE_URL", format!("sqlite:{}/a.db", folder.path().display()))
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .expect("the program starts");
        let output = child.stdout.take().expect("its output");
        let mut addresses =
            BufReader::new(output).lines().map_while(Result::ok).filter_map(|line| {
                let (_, rest) = line.split_once("http://")?;
                Some(rest.split('/').next().unwrap_or_default().trim().to_owned())
            });
        let address = addresses.next().expect("the service says where it is");
        let metrics = addresses.next().expect("and where its metrics are");
        Self { child, address, metrics, folder }
    }

    /// Everything that it has logged.
    pub(crate) fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("log")).expect("the log")
    }

    /// Asks it to stop, and says how it ended and how long it took.
    pub(crate) fn stop(&mut self, signal: &str) -> (ExitStatus, Duration) {
        let begun = Instant::now();
        let sent = Command::new("kill").args([signal, &self.child.id().to_string()]).status();
        assert!(sent.expect("kill runs").success());
        while begun.elapsed() < PATIENCE {
            if let Some(status) = self.child.try_wait().expect("its status") {
                return (status, begun.elapsed());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        panic!("the program does not stop");
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A server inside the test, which ends with the test; its `host:port`.
pub(crate) fn serve_with(limits: Limits) -> String {
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        let folder = tempfile::tempdir().expect("a folder");
        let settings = Settings {
            listen: ([127, 0, 0, 1], 0).into(),
            database: folder.path().join("a.db").display().to_string(),
            ..Settings::default()
        };
        let today = SystemClock.today(&settings.time_zone);
        let reference = Reference::load(&Bundled, &Given::default(), today).expect("sound data");
        let service = Service::new(Sqlite, SystemClock).with_limits(limits);
        let mut started = |served: &swadhin::application::host::Served| {
            sender.send(served.address.clone()).expect("the test waits");
        };
        service.serve_until(&settings, reference, &mut started, std::future::pending())
    });
    let address = receiver.recv_timeout(PATIENCE).expect("the server starts");
    address.trim_start_matches("http://").trim_end_matches('/').to_owned()
}

/// An answer.
#[derive(Debug)]
pub(crate) struct Response {
    /// The status code.
    pub(crate) status: u16,
    /// Headers by their names in small letters.
    pub(crate) headers: Vec<(String, String)>,
    /// The body.
    pub(crate) body: Vec<u8>,
}

impl Response {
    /// The value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str())
    }

    /// The body as JSON.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).expect("a JSON body")
    }
}

/// Makes a request with headers and a body.
pub(crate) fn request(
    address: &str,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
    body: &[u8],
) -> Response {
    let mut lines = vec![format!("{method} {path} HTTP/1.1"), "Connection: close".to_owned()];
    if !headers.iter().any(|(name, _)| *name == "Host") {
        lines.push(format!("Host: {address}"));
    }
    for (name, value) in headers {
        lines.push(format!("{name}: {value}"));
    }
    if !body.is_empty() {
        lines.push(format!("Content-Length: {}", body.len()));
    }
    let bytes = [lines.join("\r\n").as_bytes(), b"\r\n\r\n", body].concat();
    let answer = raw(address, &bytes);
    parsed(&answer)
        .unwrap_or_else(|| panic!("{method} {path}: {}", String::from_utf8_lossy(&answer)))
}

/// Reads a path.
pub(crate) fn get(address: &str, path: &str) -> Response {
    request(address, "GET", path, &[], b"")
}

/// Sends JSON to a path.
pub(crate) fn post(address: &str, path: &str, body: &str) -> Response {
    request(address, "POST", path, &[("Content-Type", "application/json")], body.as_bytes())
}

/// Sends bytes, and gives everything that comes back until the other end closes.
pub(crate) fn raw(address: &str, bytes: &[u8]) -> Vec<u8> {
    let mut stream = connect(address);
    // The other end may close before it has read everything.
    let _ = stream.write_all(bytes);
    read_to_close(&mut stream)
}

/// A connection.
pub(crate) fn connect(address: &str) -> TcpStream {
    let stream = TcpStream::connect(address).expect("the service listens");
    stream.set_read_timeout(Some(PATIENCE)).expect("a timeout");
    stream
}

/// Everything that comes until the other end closes.
pub(crate) fn read_to_close(stream: &mut TcpStream) -> Vec<u8> {
    let mut answer = Vec::new();
    let mut part = [0; 4096];
    loop {
        match stream.read(&mut part) {
            Ok(0) => return answer,
            Ok(count) => answer.extend_from_slice(&part[..count]),
            // A reset closes as well; waiting in vain does not.
            Err(error) if error.kind() == std::io::ErrorKind::ConnectionReset => return answer,
            Err(error) => panic!("{error} after {}", String::from_utf8_lossy(&answer)),
        }
    }
}

/// An answer taken apart; `None` where it is none.
pub(crate) fn parsed(answer: &[u8]) -> Option<Response> {
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n")?;
    let head = std::str::from_utf8(&answer[..end]).ok()?;
    let mut lines = head.split("\r\n");
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let headers = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    Some(Response { status, headers, body: answer[end + 4..].to_vec() })
}

/// Every file under a folder.
pub(crate) fn files_under(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    entries.map(|entry| entry.expect("an entry").path()).collect()
}
