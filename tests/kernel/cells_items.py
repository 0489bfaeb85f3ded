"""Items in cells: types, traits, impls, macros, statics and what redefining them does to variables."""

import unittest

from one_kernel import OneKernel, told


class Impls(OneKernel):
    def test_an_impl_in_a_cell_of_its_own_runs_again_and_changed(self):
        self.ok("struct P { v: i64 }")
        self.ok("impl P { fn d(&self) -> i64 { self.v * 2 } }")
        self.ok("impl P { fn d(&self) -> i64 { self.v * 2 } }")
        self.ok("let old = P { v: 2 };")
        self.shows("old.d()", "4")
        self.ok("impl P { fn d(&self) -> i64 { self.v * 3 } }")
        self.ok("impl P { fn e(&self) -> i64 { self.d() + 1 } }")
        self.shows("let new = P { v: 1 }; (new.d(), new.e(), old.d())", "(3, 4, 6)")

    def test_struct_and_impl_in_one_cell_run_twice(self):
        cell = "#[derive(Clone, Debug, PartialEq)]\nstruct Twice { v: u8 }\nimpl Twice { fn next(&self) -> Twice { Twice { v: self.v + 1 } } }"
        self.ok(cell)
        self.ok("let kept = Twice { v: 1 };")
        self.ok(cell)
        self.shows("kept.next()", "Twice { v: 2 }")
        self.shows("kept.clone() == kept", "true")

    def test_display_twice_is_the_second(self):
        self.ok("use std::fmt;\nstruct D(i64);\nimpl fmt::Display for D { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { write!(f, \"first {}\", self.0) } }")
        self.shows("D(1).to_string()", '"first 1"')
        self.ok("impl fmt::Display for D { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { write!(f, \"second {}\", self.0) } }")
        self.shows("D(1).to_string()", '"second 1"')

    def test_trait_impl_and_use_in_three_cells(self):
        self.ok("trait Named { fn name(&self) -> String; fn loud(&self) -> String { self.name() + \"!\" } }")
        self.ok("impl Named for i32 { fn name(&self) -> String { format!(\"number {self}\") } }")
        self.shows("5i32.name()", '"number 5"')
        self.ok("fn loud_of<T: Named>(x: T) -> String { x.loud() }")
        self.shows("loud_of(6)", '"number 6!"')
        self.ok("impl Named for i32 { fn name(&self) -> String { format!(\"changed {self}\") } }")
        self.shows("loud_of(6)", '"changed 6!"')

    def test_a_boxed_trait_is_kept_and_gets_new_impls(self):
        self.ok("use std::{cell::RefCell, rc::Rc};\ntrait Speaks { fn say(&self) -> String; }\n#[derive(Clone)] struct Dog { v: i64 }\n"
                "impl Speaks for Dog { fn say(&self) -> String { format!(\"w{}\", self.v) } }")
        self.ok("let boxed: Box<dyn Speaks> = Box::new(Dog { v: 1 }); let listed = vec![Dog { v: 2 }]; let shared = Some(Rc::new(RefCell::new(Dog { v: 4 })));")
        self.ok("shared.as_ref().unwrap().borrow_mut().v += 10;")
        self.shows("boxed.say() + &listed[0].say() + &shared.as_ref().unwrap().borrow().say()", '"w1w2w14"')
        self.ok("impl Speaks for Dog { fn say(&self) -> String { format!(\"n{}\", self.v) } }")
        self.shows("listed[0].say()", '"n2"')

    def test_an_iterator_of_the_user(self):
        self.ok("struct Down(u32);\nimpl Iterator for Down { type Item = u32; fn next(&mut self) -> Option<u32> { self.0 = self.0.checked_sub(1)?; Some(self.0) } }")
        self.ok("let mut down = Down(3);")
        self.shows("down.next()", "2")
        self.shows("down.collect::<Vec<_>>()", "[1, 0]")


class Types(OneKernel):
    def test_enums_and_match(self):
        self.ok("#[derive(Debug)]\nenum Kind { Short, Long(u32), Named { title: String } }\nuse Kind::*;")
        self.ok("let kinds = vec![Short, Long(7), Named { title: \"t\".into() }];")
        self.shows("kinds.iter().map(|kind| match kind { Short => 0, Long(s) => *s, Named { title } => title.len() as u32 }).sum::<u32>()", "8")
        self.shows("kinds", '[Short, Long(7), Named { title: "t" }]')

    def test_generic_types_and_functions(self):
        self.ok("#[derive(Clone, Debug)]\nstruct W<T> { t: T }\nimpl<T: Clone> W<T> { fn get(&self) -> T { self.t.clone() } }\n"
                "fn largest<T: PartialOrd + Copy>(list: &[T]) -> Option<T> { let mut best = *list.first()?; for &x in list { if x > best { best = x } } Some(best) }")
        self.ok("let nested = W { t: W { t: 1u8 } }; let words = W { t: vec![\"a\"] };")
        self.shows("(nested.get().get(), words.t.len())", "(1, 1)")
        self.shows("(largest(&[1, 3, 2]), largest::<f64>(&[]))", "(Some(3), None)")

    def test_constants_modules_and_names(self):
        self.ok("const SIZE: usize = 2;\nlet small = [0u8; SIZE];")
        self.ok("const SIZE: usize = 3;")
        self.shows("let large = [1u8; SIZE]; (small.len(), large.len())", "(2, 3)")
        self.ok("mod place { pub fn depth() -> i32 { super::BASE + 2 }\npub struct Z(pub i32); }\nconst BASE: i32 = 5;")
        self.shows("let z = place::Z(1); place::depth() + z.0", "8")
        self.ok("type Pair = Vec<(i32, place::Z)>;\nuse std::collections::BTreeMap as Tree;")
        self.shows("let pairs: Pair = vec![(1, place::Z(4))]; pairs[0].1.0 + Tree::<i32, i32>::new().len() as i32", "4")
        self.ok("use std::collections::{self, HashMap, BTreeMap as Tree};\nuse std::fmt::Write as _;")
        self.shows('let mut text = String::new(); write!(text, "{}", HashMap::<i32, i32>::new().len())?; text', '"0"')

    def test_functions_call_each_other_and_may_change(self):
        self.ok("fn base() -> i32 { 1 }")
        self.ok("fn above() -> i32 { base() + 10 }")
        self.shows("above()", "11")
        self.ok("fn base() -> i32 { 2 }")
        self.shows("above()", "12")
        self.ok("fn even(n: u32) -> bool { n == 0 || odd(n - 1) }\nfn odd(n: u32) -> bool { n != 0 && even(n - 1) }")
        self.shows("(even(10), odd(10))", "(true, false)")

    def test_a_struct_with_other_fields_hides_old_values_and_reads_none(self):
        self.ok("struct S { a: u64 }\nlet old = S { a: 5 }; let beside = vec![3];")
        redefined = self.ok("struct S { a: String }")
        failed = self.fails('println!("{}", old.a)', "`old`")
        self.assertEqual(failed.streams["stdout"], "")
        self.assertRegex(told(redefined) + failed.traceback, "`S`|definition|redefined|another type")
        self.shows('let new = S { a: "x".into() }; (new.a.len(), beside[0])', "(1, 3)")

    def test_old_values_inside_other_values_are_hidden_too(self):
        self.ok("struct Inner(u32);\nstruct Outer { i: Inner }\nlet held = vec![Outer { i: Inner(1) }]; let optional = Some(Inner(2)); let other = 1;")
        self.ok("struct Inner(String);")
        self.fails("held.len()", "`held`")
        self.fails("optional.is_some()", "`optional`")
        self.shows("other", "1")
        self.ok("enum E { A(u64) }\nlet e = E::A(7);")
        self.ok("enum E { A(Box<u64>) }")
        self.fails("match e { E::A(x) => *x }", "`e`")
        self.ok("struct Any1(u8); let any: Box<dyn std::any::Any> = Box::new(Any1(1));")
        self.ok("struct Any1(String, String);")
        # Refused or told apart, never read.
        asked = self.run_cell("any.downcast_ref::<Any1>().is_some()")
        self.assertIn((asked.reply["status"], asked.text), [("ok", "false"), ("error", None)])

    def test_the_old_definition_brings_old_values_back(self):
        self.ok("struct Back { v: i64 }\nlet back = Back { v: 5 };")
        self.ok("struct Back { v: u8 }")
        self.fails("back.v", "`back`")
        self.ok("struct Back { v: i64 }")
        back = self.run_cell("back.v")
        if back.reply["status"] == "ok":
            self.assertEqual(back.text, "5")
        else:
            self.assertIn("`back`", back.traceback)

    def test_what_no_longer_compiles_is_reported_and_stops_no_other_cell(self):
        self.ok("#[derive(Debug)]\nstruct Point { v: i64 }\nimpl Point { fn twice(&self) -> i64 { self.v * 2 } }\nfn made() -> Point { Point { v: 1 } }")
        self.ok("#[derive(Debug)]\nstruct Point { w: String }")
        self.shows('Point { w: "a".into() }', 'Point { w: "a" }')
        self.shows("1 + 1", "2")
        self.fails("made()", "made")
        self.shows("2 + 2", "4")


class Macros(OneKernel):
    def test_macros_are_known_in_later_cells(self):
        self.ok("macro_rules! square { ($x:expr) => { $x * $x } }")
        self.shows("square!(4)", "16")
        self.ok("let side = 5; let area = square!(side);")
        self.ok("macro_rules! square { ($x:expr) => { $x * $x * 10 } }")
        self.shows("square!(2) + area", "65")

    def test_a_macro_defines_items_for_later_cells(self):
        self.ok("macro_rules! define { ($name:ident) => { #[derive(Debug)] struct $name { v: i32 }\nimpl $name { fn next(&self) -> i32 { self.v + 1 } } } }")
        self.ok("define! { Made }")
        self.ok("let made = Made { v: 1 };")
        self.shows("made", "Made { v: 1 }")
        self.shows("made.next()", "2")

    def test_macros_use_macros_functions_and_variables(self):
        self.ok("fn helper(x: i32) -> i32 { x + 100 }\nmacro_rules! inner { ($x:expr) => { helper($x) } }")
        self.ok("macro_rules! outer { ($($x:expr),*) => { vec![$(inner!($x)),*] } }")
        self.ok("let number = 1;")
        self.shows("outer!(number, 2)", "[101, 102]")


class Statics(OneKernel):
    def test_one_static_for_all_cells(self):
        self.ok("use std::sync::atomic::{AtomicU32, Ordering};\nstatic COUNT: AtomicU32 = AtomicU32::new(0);\nfn up() -> u32 { COUNT.fetch_add(1, Ordering::SeqCst) + 1 }")
        self.shows("up()", "1")
        self.shows("up()", "2")
        self.ok("COUNT.fetch_add(10, Ordering::SeqCst);")
        self.shows("(up(), COUNT.load(Ordering::SeqCst))", "(13, 13)")

    def test_a_static_in_a_function(self):
        self.ok("fn ticket() -> u8 { use std::sync::atomic::*; static NEXT: AtomicU8 = AtomicU8::new(0); NEXT.fetch_add(1, Ordering::SeqCst) }")
        self.shows("(ticket(), ticket())", "(0, 1)")
        self.shows("ticket()", "2")

    def test_a_static_that_is_made_when_it_is_asked_for(self):
        self.ok("static LIST: std::sync::LazyLock<std::sync::Mutex<Vec<i32>>> = std::sync::LazyLock::new(Default::default);")
        self.ok("LIST.lock().unwrap().push(1);")
        self.shows("LIST.lock().unwrap().push(2); LIST.lock().unwrap().len()", "2")
        self.shows("LIST.lock().unwrap().len()", "2")

    def test_a_mutable_static(self):
        self.ok("static mut RAW: i32 = 1;")
        self.ok("unsafe { RAW += 1; }")
        self.shows("unsafe { RAW += 1; RAW }", "3")

    def test_one_thread_local_for_all_cells(self):
        self.ok("thread_local! { static LOCAL: std::cell::Cell<u32> = std::cell::Cell::new(40); }\nLOCAL.set(41);")
        self.shows("LOCAL.set(LOCAL.get() + 1); LOCAL.get()", "42")
        self.shows("LOCAL.get()", "42")

    def test_a_thread_and_later_cells_see_one_static(self):
        self.ok("use std::sync::atomic::{AtomicU32, Ordering};\nstatic SEEN: AtomicU32 = AtomicU32::new(0);\n"
                "std::thread::spawn(|| { SEEN.fetch_add(5, Ordering::SeqCst); }).join().unwrap();")
        self.shows("SEEN.load(Ordering::SeqCst)", "5")

    def test_a_static_of_a_type_that_changed_is_not_read(self):
        self.ok("struct Entry { v: u8 }\nstatic ALL: std::sync::Mutex<Vec<Entry>> = std::sync::Mutex::new(vec![]);\nALL.lock().unwrap().push(Entry { v: 1 });")
        self.ok("struct Entry { v: String }")
        asked = self.run_cell("ALL.lock().unwrap().iter().map(|entry| entry.v.len()).sum::<usize>()")
        # Refused with its name, or a new one; the old entry is never read as the new type.
        if asked.reply["status"] == "ok":
            self.assertEqual(asked.text, "0")
        else:
            self.assertIn("ALL", asked.traceback)


if __name__ == "__main__":
    unittest.main()
