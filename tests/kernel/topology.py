"""The deployment as plain processes: what deploy/compose.yaml starts as containers, with its settings. Called with a directory, the
project's directory and the program; fails with a sentence, and prints what was measured."""

import datetime
import http.client
import json
import os
import pathlib
import shutil
import signal
import socket
import ssl
import statistics
import subprocess
import sys
import threading
import time
import urllib.parse

import yaml
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

DIRECTORY, PROJECT, PROGRAM = (pathlib.Path(argument) for argument in sys.argv[1:4])
DEPLOY = PROJECT / "deploy"
PASSWORD = "a password of the test"
VIEWERS = 6
SECONDS = int(os.environ.get("TUBELAB_TOPOLOGY_SECONDS", "12"))


def check(condition, told):
    if not condition:
        raise SystemExit(told)


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


COMPOSE = yaml.safe_load((DEPLOY / "compose.yaml").read_text())
INSTANCES = [name for name in COMPOSE["services"] if name.startswith("dashboard-")]
PORTS = {name: free_port() for name in [*INSTANCES, "redis", "mlflow", "https", "http"]}


def placed(text):
    """A setting of the compose file, with this computer's ports and the test's directory in the place of names in its network."""
    for name, inner in {**dict.fromkeys(INSTANCES, 8050), "redis": 6379, "mlflow": 5000}.items():
        text = text.replace(f"{name}:{inner}", f"127.0.0.1:{PORTS[name]}")
    return text.replace("172.30.50.10", "127.0.0.1").replace("/run/secrets", str(DIRECTORY / "secrets")).replace("/var/lib/mlflow", str(DIRECTORY / "mlflow"))


class Process:
    def __init__(self, name, command, environment=None, directory=None):
        self.name, self.command, self.environment, self.directory = name, command, environment, directory
        self.log = DIRECTORY / f"{name}.log"
        self.start()

    def start(self):
        self.process = subprocess.Popen(self.command, env=self.environment, cwd=self.directory, stdin=subprocess.DEVNULL,
                                        stdout=self.log.open("ab"), stderr=subprocess.STDOUT, start_new_session=True)

    def end(self, how=signal.SIGTERM, seconds=60):
        self.process.send_signal(how)
        self.process.wait(seconds)

    def told(self):
        return self.log.read_text(errors="replace")[-1500:]


def redis():
    command = COMPOSE["services"]["redis"]["command"]
    return Process("redis", [*command, "--port", str(PORTS["redis"]), "--bind", "127.0.0.1", "--dir", str(DIRECTORY)])


def mlflow():
    command = [placed(word).replace("--host=0.0.0.0", "--host=127.0.0.1").replace("--port=5000", f"--port={PORTS['mlflow']}")
               for word in COMPOSE["services"]["mlflow"]["command"]]
    (DIRECTORY / "mlflow").mkdir(exist_ok=True)
    command[0:1] = [sys.executable, "-m", "mlflow"]
    return Process("mlflow", command, {**os.environ, **COMPOSE["services"]["mlflow"]["environment"]}, DIRECTORY)


def dashboard(name):
    own = DIRECTORY / name
    (own / "cache").mkdir(parents=True, exist_ok=True)
    # Compiled views are shared, to save the machine's time; answers of the API are not.
    (DIRECTORY / "cells").mkdir(exist_ok=True)
    cells = own / "cache" / "cells"
    if not cells.exists():
        cells.symlink_to(DIRECTORY / "cells")
    # The library that is laid out for cells, too; snapshots and quota are each instance's own.
    (DIRECTORY / "data" / "sysroot").mkdir(parents=True, exist_ok=True)
    (own / "data").mkdir(exist_ok=True)
    if not (own / "data" / "sysroot").exists():
        (own / "data" / "sysroot").symlink_to(DIRECTORY / "data" / "sysroot")
    settings = dict(line.split("=", 1) for line in (DEPLOY / "dashboard.env").read_text().splitlines() if line and not line.startswith("#"))
    settings = {key: placed(value) for key, value in settings.items()}
    settings["TUBELAB_SERVE_ADDRESS"] = f"127.0.0.1:{PORTS[name]}"
    usual = {key: value for key, value in os.environ.items() if key in ("PATH", "HOME", "RUSTUP_HOME", "CARGO_HOME", "RUSTUP_TOOLCHAIN", "LANG", "LD_LIBRARY_PATH")}
    usual.setdefault("RUSTUP_HOME", str(pathlib.Path.home() / ".rustup"))
    usual.setdefault("CARGO_HOME", str(pathlib.Path.home() / ".cargo"))
    places = {
        "HOME": str(own), "XDG_DATA_HOME": str(own), "XDG_CONFIG_HOME": str(DIRECTORY / "secrets"), "TUBELAB_CACHE_DIR": str(own / "cache"),
        "TUBELAB_DATA_DIR": str(own / "data"), "TUBELAB_MLFLOW_DIR": str(own / "mlflow"), "TUBELAB_SERVE_NOTEBOOKS": str(PROJECT / "notebooks"),
    }
    if "TUBELAB_PLOTLY_JS" in os.environ:
        places["TUBELAB_PLOTLY_JS"] = os.environ["TUBELAB_PLOTLY_JS"]
    return Process(name, [str(PROGRAM), "serve"], {**usual, **settings, **places}, own)


def nginx():
    """The file of the deployment, with the test's places."""
    config = placed((DEPLOY / "nginx.conf").read_text().replace("/tmp/", f"{DIRECTORY}/nginx-"))
    config = config.replace("listen 8443 ssl", f"listen 127.0.0.1:{PORTS['https']} ssl").replace("listen 8080", f"listen 127.0.0.1:{PORTS['http']}")
    (DIRECTORY / "nginx.conf").write_text(config)
    program = shutil.which("nginx", path=os.environ["PATH"] + ":/usr/sbin")
    arguments = [program, "-c", str(DIRECTORY / "nginx.conf"), "-e", str(DIRECTORY / "nginx-error.log"), "-g", "daemon off;"]
    tested = subprocess.run([*arguments, "-t"], capture_output=True, text=True)
    check(tested.returncode == 0, f"nginx refuses the configuration:\n{tested.stderr}")
    return Process("nginx", arguments)


def secrets():
    directory = DIRECTORY / "secrets"
    directory.mkdir(exist_ok=True)
    (directory / "dashboard_password").write_text(PASSWORD + "\n")
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = datetime.datetime.now(datetime.timezone.utc)
    certificate = (x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key()).serial_number(1)
                   .not_valid_before(now - datetime.timedelta(days=1)).not_valid_after(now + datetime.timedelta(days=2))
                   .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), False).sign(key, hashes.SHA256()))
    (directory / "certificate.pem").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    (directory / "key.pem").write_bytes(key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))
    for file in directory.iterdir():
        file.chmod(0o600)


def plain(name, path):
    """Asks one instance itself, as Prometheus does; status and body."""
    connection = http.client.HTTPConnection("127.0.0.1", PORTS[name], timeout=120)
    connection.request("GET", path, headers={"Authorization": f"Bearer {PASSWORD}"})
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer.status, body


def until(told, question, seconds, process=None):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if question():
                return
        except OSError:
            pass
        if process and process.process.poll() is not None:
            raise SystemExit(f"{process.name} has ended:\n{process.told()}")
        time.sleep(0.2)
    raise SystemExit(f"{told}: not within {seconds} s" + (f":\n{process.told()}" if process else ""))


def ready(process):
    until(f"{process.name} is ready", lambda: plain(process.name, "/ready")[0] == 200, 900, process)


TLS = ssl.create_default_context()
TLS.check_hostname, TLS.verify_mode = False, ssl.CERT_NONE


class Viewer:
    """A browser in short: one connection, a cookie, and one more attempt when the stream of a view is lost, as the page does."""

    def __init__(self):
        self.cookie, self.connection = None, None

    def ask(self, method, path, body=None, headers=None):
        """Status, headers and body; opens a connection when there is none or it was closed since."""
        for fresh in (False, True):
            if self.connection is None:
                self.connection = http.client.HTTPSConnection("127.0.0.1", PORTS["https"], timeout=90, context=TLS)
                fresh = True
            try:
                self.connection.request(method, path, body, {"Host": "localhost", **({"Cookie": self.cookie} if self.cookie else {}), **(headers or {})})
                answer = self.connection.getresponse()
                return answer.status, answer.headers, answer.read()
            except (http.client.RemoteDisconnected, BrokenPipeError, ConnectionResetError):
                # An idle connection that nginx closed is opened again, as browsers do.
                self.close()
                if fresh:
                    raise
            except (OSError, http.client.HTTPException):
                self.close()
                raise

    def close(self):
        if self.connection:
            self.connection.close()
        self.connection = None

    def log_in(self):
        status, headers, _ = self.ask("POST", "/login", urllib.parse.urlencode({"password": PASSWORD}), {"Content-Type": "application/x-www-form-urlencoded"})
        check(status in (302, 303) and headers["Set-Cookie"], f"the password is refused: {status}")
        cookie = headers["Set-Cookie"]
        check("Secure" in cookie and "HttpOnly" in cookie, f"the cookie is {cookie.split('=')[0]} without its marks")
        self.cookie = cookie.split(";")[0]

    def view(self, name, settings=""):
        status, _, body = self.ask("GET", f"/api/view/{name}?channel=demo{settings}")
        lines = [json.loads(line) for line in body.decode().splitlines() if line]
        check(status == 200, f"{name} is answered with {status}")
        check(lines and lines[-1]["type"] == "end", f"{name} stops before its end")
        check(not [line for line in lines if line["type"] == "error"], f"{name}: {[line for line in lines if line['type'] == 'error'][:1]}")
        return lines


class Load:
    """Viewers who open one view after the other; what went wrong is counted. With `zones` each turn has another time zone, so that views
    are calculated and not only handed out."""

    def __init__(self, views, zones=("",)):
        self.zones = zones
        self.views, self.stopped, self.lock = views, threading.Event(), threading.Lock()
        self.times, self.retries, self.failures, self.last = [], [0] * VIEWERS, [], ""
        self.threads = [threading.Thread(target=self.watch, args=(number,)) for number in range(VIEWERS)]
        for thread in self.threads:
            thread.start()

    def watch(self, number):
        viewer = Viewer()
        try:
            viewer.log_in()
        except BaseException as error:
            self.failures.append(f"log in: {error!r}")
            return
        turn = number
        while not self.stopped.is_set():
            name = self.views[turn % len(self.views)]
            turn += 1
            started = time.monotonic()
            for attempt in (1, 2):
                try:
                    if turn % 5 == 0:
                        status, _, body = viewer.ask("GET", "/api/state?channel=demo")
                        check(status == 200 and json.loads(body)["channel"], f"the state is answered with {status}")
                    viewer.view(name, self.zones[turn % len(self.zones)])
                    break
                except BaseException as error:
                    viewer.close()
                    with self.lock:
                        if attempt == 1:
                            self.retries[number] += 1
                            self.last = repr(error)
                        else:
                            self.failures.append(f"{name}: {error!r}")
                    time.sleep(0.8)
            with self.lock:
                self.times.append(time.monotonic() - started)
            self.stopped.wait(0.3)

    def end(self):
        self.stopped.set()
        for thread in self.threads:
            thread.join(120)
        check(not self.failures, f"{len(self.failures)} failures, such as {self.failures[0] if self.failures else ''}")
        times = sorted(self.times)
        return {"views": len(times), "median_s": round(statistics.median(times), 2), "p95_s": round(times[int(len(times) * 0.95)], 2), "retries": sum(self.retries)}


def comparable(lines):
    """What must be the same from each instance: everything but how long it took and where it came from."""
    return [{key: value for key, value in line.items() if key not in ("seconds", "cached", "fetched_at")} for line in lines if line["type"] not in ("progress", "queue")]


def main():
    shutil.rmtree(DIRECTORY / "mlflow", ignore_errors=True)
    for name in INSTANCES:
        shutil.rmtree(DIRECTORY / name, ignore_errors=True)
    for log in DIRECTORY.glob("*.log"):
        log.unlink()
    secrets()
    running, measured = [], {}
    try:
        running.append(redis())
        running.append(mlflow())
        first = dashboard(INSTANCES[0])
        running.append(first)
        # The first compiles the views, the second finds them.
        ready(first)
        second = dashboard(INSTANCES[1])
        running.append(second)
        ready(second)
        until("MLflow answers", lambda: socket.create_connection(("127.0.0.1", PORTS["mlflow"]), 1).close() is None, 120, running[1])
        running.append(nginx())
        until("nginx answers", lambda: socket.create_connection(("127.0.0.1", PORTS["https"]), 1).close() is None, 20)

        # Who has not logged in gets nothing, and plain HTTP leads to HTTPS.
        stranger = Viewer()
        check(stranger.ask("GET", "/api/state?channel=demo")[0] == 401, "a stranger gets an answer")
        check(stranger.ask("GET", "/metrics")[0] == 404, "nginx hands out the metrics")
        connection = http.client.HTTPConnection("127.0.0.1", PORTS["http"], timeout=10)
        connection.request("GET", "/?channel=demo", headers={"Host": "localhost"})
        check(connection.getresponse().status == 308, "plain HTTP is answered")

        viewer = Viewer()
        viewer.log_in()
        state = json.loads(viewer.ask("GET", "/api/state?channel=demo")[2])
        names = [view["name"] for view in state["views"]]
        views = [name for name in names if "tracking" not in name]
        for name in views[:4]:
            both = [[json.loads(line) for line in plain(instance, f"/api/view/{name}?channel=demo")[1].decode().splitlines()] for instance in INSTANCES]
            check(comparable(both[0]) == comparable(both[1]), f"{name} differs between the instances")
            check(comparable(viewer.view(name)) == comparable(both[0]), f"{name} differs behind nginx")
        # Made anew by one, found in Redis by the other.
        text = plain(INSTANCES[1], "/metrics")[1].decode()
        check('source="redis"' in text, "no view came from Redis")

        # Through nginx for a while; then one instance dies.
        load = Load(views, [f"&tz=Etc/GMT%2B{hour}" for hour in range(1, 12)])
        time.sleep(SECONDS)
        first.end(signal.SIGKILL)
        time.sleep(SECONDS)
        measured["one killed"] = load.end()
        check(max(load.retries) <= 1, f"a viewer needed {max(load.retries)} retries: {load.last}")
        first.start()
        ready(first)
        time.sleep(3)

        # One after the other is replaced, and nobody notices.
        load = Load(views)
        for process in (first, second):
            time.sleep(SECONDS / 3)
            process.end()
            process.start()
            ready(process)
        time.sleep(SECONDS / 3)
        measured["rolling restart"] = load.end()
        check(sum(load.retries) == 0, f"{sum(load.retries)} requests failed in a rolling restart: {load.last}")

        # Without Redis it is slower and nothing else.
        running[0].end(signal.SIGKILL)
        load = Load(views)
        time.sleep(SECONDS / 2)
        measured["without Redis"] = load.end()
        check(sum(load.retries) == 0, f"{sum(load.retries)} requests failed without Redis: {load.last}")
        print(json.dumps(measured))
    finally:
        for process in reversed(running):
            # MLflow's server has processes of its own.
            try:
                os.killpg(process.process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
            process.process.wait(20)


main()
