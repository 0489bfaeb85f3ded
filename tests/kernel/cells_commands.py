"""Commands of the kernel (`:dep`, `:vars`, …), crates of others, and `.await` without a network."""

import pathlib
import shutil
import tempfile
import unittest

from one_kernel import OneKernel, told

# Before and after each: variables of std's types, of the library's and of the notebook's own.
KEPT = """struct Own { v: Vec<i64> }
impl Own { fn sum(&self) -> i64 { self.v.iter().sum() } }
let own = Own { v: vec![1, 2] }; let plain = String::from("plain"); let frame = df!("views" => [10i64, 20])?; let add: Box<dyn Fn(i64) -> i64> = Box::new(|x| x + 1);"""
STILL = ("(own.sum(), &plain, frame.height(), add(1))", '(3, "plain", 2, 2)')


class Commands(OneKernel):
    def setUp(self):
        self.ok(KEPT)

    def still(self):
        self.shows(*STILL)

    def test_a_crate_is_there_from_now_on_and_takes_nothing(self):
        self.ok(':dep fastrand = "2"')
        self.shows("fastrand::u32(0..1)", "0")
        self.still()
        self.ok("use fastrand::Rng;\nlet mut generator = Rng::with_seed(7);")
        self.shows("let one = generator.u8(5..6); one", "5")
        self.ok(':dep fastrand = "2"')
        self.still()
        self.shows("generator.u8(1..2)", "1")

    def test_a_crate_and_code_in_one_cell(self):
        self.shows(':dep itoa = "1"\nlet mut buffer = itoa::Buffer::new(); buffer.format(17).to_owned()', '"17"')
        self.still()

    def test_a_crate_with_features_and_what_it_derives(self):
        self.ok(':dep serde = { version = "1", features = ["derive"] }')
        self.ok("#[derive(serde::Serialize)]\nstruct Row { views: u32 }\nfn can_be_written<T: serde::Serialize>(_: &T) -> bool { true }")
        self.shows("let row = Row { views: 3 }; can_be_written(&row)", "true")
        self.still()

    def test_a_crate_that_is_not_there_is_reported_and_takes_nothing(self):
        self.fails(':dep tubelab-no-such-crate-anywhere = "9"', "tubelab-no-such-crate-anywhere")
        self.fails(":dep", ":dep")
        self.fails(':dep fastrand = "not a version"', "fastrand")
        self.still()

    def test_optimisation_is_chosen_and_takes_nothing(self):
        self.ok(":opt 2")
        self.still()
        self.shows("let hot: u64 = (0..1000u64).map(|x| x * x).sum(); hot", "332833500")
        self.ok(":opt 0")
        self.still()
        self.fails(":opt fast", "opt")
        self.still()

    def test_clear_takes_the_variables_and_leaves_a_kernel(self):
        self.ok(":clear")
        self.fails("plain", "plain")
        self.shows("let plain = 1; plain + 1", "2")
        self.ok(KEPT)
        self.still()

    def test_restart_takes_the_variables_and_leaves_a_kernel(self):
        self.ok(":restart")
        self.fails("plain", "plain")
        self.shows("let plain = 1; plain + 1", "2")
        self.ok(KEPT)
        self.still()

    def test_vars_names_variables_and_types(self):
        words = told(self.ok(":vars"))
        for word in ["own", "Own", "plain", "String", "frame", "DataFrame"]:
            self.assertIn(word, words)
        self.assertNotIn("polars_core::", words)

    def test_help_names_the_commands(self):
        words = told(self.ok(":help"))
        for word in [":dep", ":vars", ":clear", ":restart", ":opt", ":help"]:
            self.assertIn(word, words)

    def test_an_unknown_command_is_reported(self):
        self.fails(":nonsense", ":nonsense")
        self.still()


class Offline(unittest.TestCase):
    """`.await` with no registry: an empty cargo directory, no network for cargo."""

    @classmethod
    def setUpClass(cls):
        cls.directory = tempfile.mkdtemp(prefix="tubelab-offline-")
        nowhere = "http://127.0.0.1:9"
        cls.session = type("Session", (OneKernel,), {"environment": {
            "CARGO_HOME": str(pathlib.Path(cls.directory, "cargo")), "CARGO_NET_OFFLINE": "true",
            "http_proxy": nowhere, "https_proxy": nowhere,
        }})
        cls.session.setUpClass()
        cls.kernel = cls.session("tearDown")

    @classmethod
    def tearDownClass(cls):
        cls.session.tearDownClass()
        shutil.rmtree(cls.directory, ignore_errors=True)

    def tearDown(self):
        self.kernel.tearDown()

    def test_a_function_is_awaited_and_nothing_is_lost(self):
        self.kernel.ok("struct Own(i32); let own = Own(7);")
        self.kernel.ok("async fn three() -> i32 { 3 }")
        self.kernel.shows("three().await", "3")
        self.kernel.shows("let got = three().await; got + own.0", "10")
        self.kernel.shows("got", "3")

    def test_a_task_is_awaited(self):
        self.kernel.shows("tokio::spawn(async { 5 }).await?", "5")
        self.kernel.ok("let task = tokio::spawn(async { tokio::task::yield_now().await; 6 });")
        self.kernel.shows("task.await?", "6")

    def test_time_passes(self):
        cell = self.kernel.ok("let before = std::time::Instant::now();\ntokio::time::sleep(std::time::Duration::from_millis(300)).await;\nlet waited = before.elapsed().as_millis();")
        self.assertGreaterEqual(cell.seconds, 0.3)
        self.assertGreaterEqual(int(self.kernel.ok("waited").text), 300)

    def test_an_error_and_a_panic_behind_an_await_keep_what_was_there(self):
        self.kernel.ok("let precious = 1; async fn fails() -> std::result::Result<i32, std::fmt::Error> { Err(std::fmt::Error) }")
        self.kernel.fails("fails().await?", "formatting")
        self.kernel.fails('fails().await.expect("on purpose")', "on purpose")
        self.kernel.shows("precious", "1")


class Surrounded(unittest.TestCase):
    """The kernel's directories lie inside a Cargo workspace that knows nothing of them, with settings of its own."""

    def test_a_crate_of_a_directory_is_added_whatever_workspace_lies_around(self):
        around = pathlib.Path(tempfile.mkdtemp(prefix="tubelab-workspace-")).resolve()
        self.addCleanup(shutil.rmtree, around, ignore_errors=True)
        crates = {"member": 'pub fn name() -> &\'static str { "a member" }', "stranger": 'pub fn name() -> &\'static str { "no member" }'}
        for name, source in crates.items():
            (around / name / "src").mkdir(parents=True)
            (around / name / "Cargo.toml").write_text(f'[package]\nname = "{name}"\nversion = "0.1.0"\nedition = "2021"\n')
            (around / name / "src/lib.rs").write_text(source)
        (around / "Cargo.toml").write_text('[workspace]\nmembers = ["member"]\nresolver = "2"\n')
        (around / ".cargo").mkdir()
        (around / ".cargo/config.toml").write_text('[build]\nrustflags = ["--cfg", "around"]\ntarget-dir = "elsewhere"\n')
        within = {f"TUBELAB_{name}_DIR": str(around / name.lower()) for name in ("CACHE", "STATE")}
        session = type("Session", (OneKernel,), {"environment": within})
        session.setUpClass()
        self.addCleanup(session.tearDownClass)
        kernel = session("tearDown")
        kernel.shows("let before = 41; before + 1", "42")
        kernel.ok(f':dep member = {{ path = "{around / "member"}" }}')
        kernel.shows("member::name()", '"a member"')
        kernel.ok(f':dep stranger = {{ path = "{around / "stranger"}" }}')
        kernel.shows("(stranger::name(), member::name(), before)", '("no member", "a member", 41)')
        self.assertTrue(list((around / "cache/dependencies").iterdir()), "the crates were built somewhere else")
        self.assertFalse((around / "elsewhere").exists() or (around / "Cargo.lock").exists(), "the workspace was touched")
        kernel.tearDown()


if __name__ == "__main__":
    unittest.main()
