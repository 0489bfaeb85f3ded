"""What cells mean: statements, last values, and what becomes of variables."""

import os
import re
import signal
import time
import unittest

from one_kernel import OneKernel, told
from session import alive, descendants

# The compiler works on this for minutes, wherever it checks the whole cell.
SLOW = """#[allow(long_running_const_eval)]
const SLOW: u64 = { let mut i = 0u64; while i < 4_000_000_000 { i += 1; } i };
SLOW"""
FRAME = 'df!("views" => [10i64, 20, 30], "title" => ["a", "b", "c"])?'


class Statements(OneKernel):
    """A cell is Rust, whatever it looks like."""

    def test_an_exclamation_mark_is_no_shell(self):
        self.ok("let done = false; let list: Vec<i32> = vec![];")
        self.shows("!done", "true")
        self.shows("!list.is_empty()", "false")

    def test_a_path_from_the_root_is_no_command(self):
        self.shows("::std::cmp::max(1, 2)", "2")

    def test_a_question_mark_behind_a_variable_is_no_question(self):
        self.ok("let right: std::result::Result<i32, std::num::ParseIntError> = \"5\".parse();")
        asked = self.shows("right?", "5")
        self.assertEqual(asked.reply.get("payload"), [])
        self.ok("let wrong: std::result::Result<i32, std::num::ParseIntError> = \"x\".parse();")
        self.fails("wrong?", "invalid digit")

    def test_return_ends_the_cell_and_nothing_else(self):
        self.ok("return;")
        cell = self.ok('println!("before");\nif true { return; }\nprintln!("after");')
        self.assertEqual(cell.streams["stdout"], "before\n")

    def test_comments_and_nothing_are_cells(self):
        for code in ["", "  \n", "// only a word", "/* over\ntwo lines */", "//! a doc comment's look\n\n// and more"]:
            cell = self.ok(code)
            self.assertEqual((cell.results, cell.order), ([], []), code)

    def test_a_cell_that_is_no_rust_is_an_error(self):
        for code in ["}", "let", "/* open", "let x = ", "fn f() {", '"open', "1 +", ")("]:
            failed = self.fails(code)
            self.assertEqual(failed.reply["ename"], "compile_error", code)
            self.assertEqual(failed.results, [], code)

    def test_a_number_whose_type_is_open_is_shown(self):
        self.shows("let open_number = 1; open_number", "1")
        self.shows("let half = 0.5;\nhalf", "0.5")

    def test_shadowing_and_patterns(self):
        self.ok("let shade = 1; let shade = \"two\";")
        self.shows("shade", '"two"')
        self.ok("let (left, mut right) = (1, vec![2]); let [first, .., last] = [1, 2, 3]; let Some(inner) = Some(4) else { return; };")
        self.ok("right.push(5);")
        self.shows("(left, right, first, last, inner)", "(1, [2, 5], 1, 3, 4)")

    def test_a_variable_given_its_value_later(self):
        self.ok("let later; if 1 > 0 { later = 1 } else { later = 2 }\nlet twice = later * 2;")
        self.shows("(later, twice)", "(1, 2)")

    def test_an_expression_with_an_end_shows_nothing(self):
        self.assertEqual(self.ok("1 + 1;").results, [])
        self.assertEqual(self.ok("if 1 > 2 { 3; }").results, [])

    def test_names_of_the_user_hide_those_of_std(self):
        self.ok("type Shown = std::result::Result<i32, String>;\nmod hidden { pub struct Box(pub u8); pub struct Vec; pub struct String; }\nuse hidden::Box;")
        self.shows("let boxed = Box(1); boxed.0", "1")
        self.shows("let shown: Shown = Ok(boxed.0 as i32 + 1); shown", "Ok(2)")


class LastValues(OneKernel):
    """What the last expression of a cell shows."""

    def test_it_may_move_and_the_variable_stays_where_it_is_only_shown(self):
        self.shows('let word = String::from("x"); word', '"x"')
        self.shows("word", '"x"')
        self.shows("word", '"x"')

    def test_it_may_borrow(self):
        self.ok("let names = vec![String::from(\"b\"), String::from(\"a\")];")
        self.shows("&names[0]", '"b"')
        self.shows("names.iter().min()", '"a"')
        self.shows("let local = vec![3, 1]; local.iter().max().unwrap()", "3")
        self.shows("names.len()", "2")

    def test_it_may_be_generic(self):
        self.shows("Vec::<i32>::new()", "[]")
        self.shows("None::<i32>", "None")
        self.shows('"5".parse::<u8>()?', "5")
        self.shows("fn first<T: Clone>(list: &[T]) -> T { list[0].clone() }\nfirst(&[1.5, 2.0])", "1.5")

    def test_a_frame_is_a_table(self):
        self.ok(f"let frame = {FRAME};")
        for code in ["frame", "&frame", "frame.head(Some(2))", f"let local = {FRAME}; local", "{ let inner = frame.clone(); inner }",
                     f"let lent = {FRAME};\n&lent"]:
            cell = self.ok(code)
            self.assertIn("text/html", cell.results[-1], code)
            self.assertIn("<table", cell.results[-1]["text/html"], code)
            self.assertNotIn("┌", cell.results[-1]["text/html"], code)
        self.assertEqual(self.ok("frame.height()").text, "3")

    def test_a_figure_from_local_values_is_a_picture(self):
        make = 'plot::bar(&df!("a" => ["x"], "n" => [1])?, "a", "n")?.title({}).figure()?'
        for code in [make.format('"Drawn"'), 'let title = String::from("Drawn");\n' + make.format("title"),
                     'let title = String::from("Drawn");\nlet figure = ' + make.format("title.as_str()") + ";\nfigure",
                     'let title = String::from("Drawn");\nlet figure = ' + make.format("&title") + ";\n&figure"]:
            cell = self.ok(code)
            self.assertEqual(len(cell.results), 1, code)
            self.assertIn("image/png", cell.results[0], code)
            self.assertNotIn("Figure {", cell.text, code)

    def test_a_value_that_cannot_be_shown_is_no_error(self):
        self.ok("struct Silent;")
        self.assertEqual(self.ok("Silent").results, [])
        self.ok("()")
        self.assertEqual(self.ok("let silent = Silent; silent").results, [])


class Variables(OneKernel):
    """What is kept from cell to cell."""

    def test_closures_are_kept(self):
        self.ok("let add_one = |x: i32| x + 1;")
        self.shows("add_one(2)", "3")
        self.ok("let step = 10; let add_step = move |x: i32| x + step; let length = |word: &str| word.len();")
        self.shows('add_step(1) + length("abc") as i32', "14")
        self.shows("add_one(add_step(0))", "11")

    def assert_kept_or_reported(self, made, name, use, value):
        """The variable works, or the cell that made it and the one that uses it say why not."""
        used = self.run_cell(use)
        if used.reply["status"] == "ok":
            self.assertEqual(used.text, value)
            return
        self.assertIn(f"`{name}`", told(made))
        self.assertIn(f"`{name}`", used.traceback)
        self.assertNotIn("cannot find value", used.traceback.split(".")[0], "a bare word of the compiler instead of the reason")

    def test_an_iterator_is_kept_or_refused_alone(self):
        made = self.ok("let around = 5; let doubled = vec![1, 2].into_iter().map(|x| x * 2); let after = 6;")
        self.shows("around + after", "11")
        self.assert_kept_or_reported(made, "doubled", "doubled.sum::<i32>()", "6")
        self.shows("around + after", "11")

    def test_a_reference_is_kept_or_refused_alone(self):
        made = self.ok('let owner = String::from("abc"); let lent = &owner; let size = lent.len();')
        self.shows("(size, owner.len())", "(3, 3)")
        self.assert_kept_or_reported(made, "lent", "lent.len()", "3")
        self.shows("owner", '"abc"')

    def test_a_lent_iterator_leaves_its_owner(self):
        self.ok("let mut bytes = vec![1u8]; let each = bytes.iter().map(|x| x + 1); let opened = 1usize;")
        self.ok("bytes.push(2);")
        self.shows("bytes.len() + opened", "3")

    def test_an_opaque_value_is_kept_or_refused_alone(self):
        made = self.ok("fn opaque() -> impl std::fmt::Debug { vec![7] }\nlet something = opaque(); let beside = 1;")
        self.shows("beside", "1")
        self.assert_kept_or_reported(made, "something", 'format!("{something:?}")', '"[7]"')

    def test_every_kind_of_value_is_kept(self):
        self.ok("""use std::collections::{BTreeMap, HashMap};
let frame = df!("views" => [1i64, 2])?;
let map: HashMap<String, Vec<Option<i64>>> = [("a".to_string(), vec![Some(1), None])].into();
let tree = BTreeMap::from([(1u8, ('x', 2.5f32))]);
let boxed: Box<dyn Fn(i32) -> i32 + Send> = Box::new(|x| x * 3);
let shared = std::sync::Arc::new(std::sync::Mutex::new(vec![0usize; 3]));
let cell = std::rc::Rc::new(std::cell::RefCell::new(1));
let pointer: fn(&str) -> usize = str::len;
let text = "static"; let array = [1u16; 4]; let unit = ();
let column = frame.column("views")?.clone(); let pause = std::time::Duration::from_secs(2);""")
        self.ok("*cell.borrow_mut() += 1; shared.lock().unwrap()[0] = 9;")
        self.shows('(map["a"][0], tree[&1].0, boxed(2), pointer("four"), text, array.len(), unit)',
                   "(Some(1), 'x', 6, 4, \"static\", 4, ())")
        self.shows("(shared.lock().unwrap()[0], *cell.borrow(), column.len(), pause.as_secs())", "(9, 2, 2, 2)")

    def test_a_moved_variable_names_the_cells(self):
        made = self.ok('let given = vec![String::from("a")];').reply["execution_count"]
        self.shows("given.len()", "1")
        moved = self.ok("let taken = given;").reply["execution_count"]
        failed = self.fails("given.len()", f"`given` was moved in cell [{moved}]", "given.clone()", f"[{made}]")
        self.assertNotIn("E0", failed.traceback)
        self.shows("taken.len()", "1")
        self.ok('let given = vec![String::from("a"), String::from("b")];')
        self.shows("given.len() + taken.len()", "3")

    def test_a_moved_part_leaves_the_cell_as_rust_does(self):
        self.ok('let pair = (String::from("a"), String::from("b"));')
        self.shows("let one = pair.0; one", '"a"')
        self.fails("pair.0", "pair")
        self.shows("one", '"a"')

    def test_a_clone_is_no_move(self):
        self.ok(f"let videos = {FRAME};")
        self.ok('let few = videos.clone().lazy().filter(col("views").gt(lit(15))).collect()?;')
        self.shows("(videos.height(), few.height())", "(3, 2)")


class Failures(OneKernel):
    """No failure takes what was there before."""

    def test_a_failed_cell_keeps_and_names(self):
        self.ok("let mut count = 0; let old = vec![1];")
        self.fails('let first = 1; count += 1;\nlet second: i32 = "x".parse()?;\nlet third = 3;', "invalid digit", "second", "third")
        self.shows("(count, old, first)", "(1, [1], 1)")
        self.fails("second", "second")

    def test_a_panic_keeps_and_names(self):
        self.ok("let mut turns = 0; let older = String::from(\"kept\");")
        self.fails('turns += 1; let made = older.len();\nif turns > 0 { panic!("on purpose"); }\nlet unmade = 2;', "on purpose", "unmade")
        self.shows("(turns, &older, made)", '(1, "kept", 4)')

    def test_a_panic_while_a_value_is_moved_takes_that_one_alone(self):
        self.ok("let moved_in = vec![1]; let stays = vec![2];")
        self.fails('let inside = moved_in; if inside.len() == 1 { panic!("on purpose"); }', "on purpose")
        self.shows("stays", "[2]")

    def test_a_compile_error_keeps_everything(self):
        self.ok("let whole = vec![1, 2];")
        self.fails("let broken: String = whole;", "mismatched types")
        self.shows("whole", "[1, 2]")

    def test_cells_work_as_before_after_a_crash(self):
        self.ok("let precious = 1;")
        self.fails("std::process::abort()", "precious")
        failed = self.fails('panic!("told in one sentence")', "told in one sentence")
        self.assertNotIn("backtrace", told(failed))
        self.shows('let again = 1; again + 1', "2")

    def test_a_killed_process_names_its_variables(self):
        self.ok("let precious = 1;")
        for one in descendants(self.manager.provisioner.process.pid):
            os.kill(one, signal.SIGKILL)
        time.sleep(0.5)
        # Told by the next cell, which runs all the same or is to be run again.
        self.assertIn("precious", told(self.run_cell("6 * 7")))
        self.fails("precious", "precious")
        self.shows("let precious = 2; precious", "2")

    def test_a_stop_while_a_cell_compiles_is_quick_and_takes_nothing(self):
        self.ok("struct Mine(i32); let precious = Mine(7);")
        identifier = self.client.execute(SLOW)
        time.sleep(4)
        working = [one for one, name in self.processes().items() if name.startswith(("rustc", "cargo", "ld", "cc"))]
        self.assertTrue(working, "no compiler runs: this test proves nothing")
        started = time.monotonic()
        self.manager.interrupt_kernel()
        reply = self.reply(identifier)
        seconds = time.monotonic() - started
        self.assertEqual(reply["status"], "error", reply)
        self.assertIn("stopped", reply["evalue"])
        # One second is what is promised on a machine that does nothing else.
        self.assertLess(seconds, 2.5)
        deadline = time.monotonic() + 3
        while any(alive(one) for one in working) and time.monotonic() < deadline:
            time.sleep(0.05)
        self.assertEqual([one for one in working if alive(one)], [])
        left = [name for name in self.processes().values() if re.match("rustc|cargo", name)]
        self.assertEqual(left, [])
        self.shows("precious.0", "7")

    def test_a_compiler_that_is_killed_is_reported_and_takes_nothing(self):
        self.ok("let precious = 1;")
        identifier = self.client.execute(SLOW)
        time.sleep(4)
        killed = [one for one, name in self.processes().items() if name == "rustc"]
        self.assertTrue(killed, "no compiler runs: this test proves nothing")
        for one in killed:
            os.kill(one, signal.SIGKILL)
        reply = self.reply(identifier)
        self.assertEqual(reply["status"], "error")
        self.assertRegex(" ".join(reply["traceback"]), "compiler|rustc")
        self.shows("precious", "1")


if __name__ == "__main__":
    unittest.main()
