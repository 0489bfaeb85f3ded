"""What a person reads when a cell does not compile, or asks for a column that is not there."""

import re
import unicodedata
import unittest

from one_kernel import OneKernel

# What the kernel puts around a cell is nobody's business.
GENERATED = re.compile(r"evcxr|EVCXR|Evcxr|\b__[a-zA-Z]|tubelab_cell|notebook::|tubelab_cells|user_code|keyword `?fn|unused variable: `error`|catch_unwind|lib\.rs|/tmp/|\.cache")


class Errors(OneKernel):
    def told(self, code, line, mark, *words, before=6):
        """The text of the compile error in `line` of `code`, whose caret must stand under `mark`.

        Lines of comment before it make sure that a line's number is no accident.
        """
        failed = self.fails("// a comment\n" * before + code)
        self.assertEqual(failed.reply["ename"], "compile_error")
        text = failed.traceback
        self.assertIsNone(GENERATED.search(text + failed.reply["evalue"]), text)
        for word in words:
            self.assertIn(word, text)
        source = code.split("\n")[line - 1].strip()
        lines = text.split("\n")
        places = [at for at, shown in enumerate(lines) if shown.rstrip().endswith(source)]
        self.assertEqual(len(places), 1, f"the source line must stand there once:\n{text}")
        at = places[0]
        number = str(line + before)
        outside = text.replace(source, "")
        self.assertRegex(outside, rf"(?<!\d){number}(?!\d)", "the line's number is missing")
        caret = next((shown for shown in lines[at + 1 : at + 4] if "^" in shown), "")
        before_mark = lines[at][: lines[at].index(source)] + source[: source.index(mark)]
        # Letters of two columns may count as two: most fonts draw them so.
        wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in before_mark)
        self.assertIn(caret.find("^"), {len(before_mark), len(before_mark) + wide}, f"the caret must stand under `{mark}`:\n{text}")
        self.assertNotIn("// a comment", text)
        return text

    def test_a_wrong_type(self):
        self.told("let a = 1;\nlet b: String = a;", 2, "a;", "mismatched types", "String")

    def test_letters_of_several_bytes_move_no_caret(self):
        self.told('let é = "ü ß"; let bad: i32 = é;', 1, "é;", "mismatched types")
        self.told('let 名 = "日本語 ü"; let bad: i32 = 名;', 1, "名;", "mismatched types")
        self.told('let title = "🎬 é"; let wrong: u8 = title;', 1, "title;", "mismatched types")

    def test_two_errors_are_both_shown_with_one_copy_of_each_line(self):
        failed = self.fails('let one: i32 = "s";\nlet two: String = 7;')
        for source in ['let one: i32 = "s";', "let two: String = 7;"]:
            self.assertEqual(failed.traceback.count(source), 1, failed.traceback)

    def test_one_line_with_two_errors(self):
        failed = self.fails("let both: (String, char) = (missing_one, missing_two);")
        self.assertIn("missing_one", failed.reply["evalue"])
        # One block for each error: what is missing is named in both headlines.
        self.assertRegex(failed.traceback, "`missing_one`")
        self.assertRegex(failed.traceback, "`missing_two`")

    def test_a_list_of_unknown_things(self):
        self.told("let v = Vec::new();", 1, "v", "type annotations needed", "Vec<")
        self.shows("let v = Vec::<i32>::new(); v.len()", "0")

    def test_a_call_with_too_few_values_as_last_expression(self):
        self.ok("fn add(a: i32, b: i32) -> i32 { a + b }")
        text = self.told("add(1)", 1, "add", "2 arguments", "1 argument")
        self.assertLess(text.index("2 arguments"), text.index("add(1)"))
        self.told("fn sub(a: i32, b: i32) -> i32 { a - b }\nsub(1)", 2, "sub(1)", "2 arguments")

    def test_a_wrong_value_for_a_function_of_an_earlier_cell(self):
        self.ok("fn shout(word: &str) -> String { word.to_uppercase() }")
        self.told("let loud = shout(5);", 1, "5", "mismatched types", "&str")

    def test_a_missing_method(self):
        self.ok('let frame = df!("views" => [10i64, 20])?;')
        text = self.told("frame.hieght()", 1, "hieght", "no method named `hieght`")
        self.assertIn("height", text)

    def test_a_missing_collect(self):
        self.ok('let table = df!("views" => [10i64, 20])?;')
        text = self.told('let lazy = table.clone().lazy().filter(col("views").gt(lit(15)));\nlazy.height()', 2, "height", "no method named `height`", "LazyFrame")
        self.assertNotIn("polars_lazy::", text)
        self.told("let all: DataFrame = table.clone().lazy();", 1, "table", "mismatched types", "LazyFrame")

    def test_a_missing_crate(self):
        self.told("use serde_yaml::Value;", 1, "serde_yaml", "serde_yaml", ":dep")
        self.told("let value = rand_pcg::Pcg64::new(1, 2);", 1, "rand_pcg", "rand_pcg", ":dep")

    def test_a_missing_end(self):
        failed = self.fails("let a = 1\nlet b = 2;", "expected `;`")
        self.assertIsNone(GENERATED.search(failed.traceback), failed.traceback)
        self.assertEqual(failed.traceback.count("let a = 1\n"), 1, failed.traceback)

    def test_the_end_of_a_cell_is_called_so(self):
        failed = self.fails("let unfinished = 1", "expected `;`", "the end of the cell")
        self.assertNotIn("`}`", failed.traceback)

    def test_a_question_mark_on_an_option(self):
        text = self.told("Some(5)?;", 1, "?", "`?`", "Option")
        self.assertNotIn("closure", text)
        self.fails("Some(5)?", "`?`")

    def test_a_mistyped_variable_is_named_with_its_nearest(self):
        self.ok("let videos = vec![1];")
        self.told("vidoes.len()", 1, "vidoes", "cannot find value `vidoes`", "videos")

    def test_a_mistyped_function_of_an_earlier_cell(self):
        self.ok("fn by_weekday() -> i32 { 1 }")
        self.told("by_wekday()", 1, "by_wekday", "cannot find function `by_wekday`", "by_weekday")

    def test_a_borrow_that_does_not_live(self):
        self.told('let list = vec![1];\nlet moved = list;\nlet again = list.len();', 3, "list.len", "borrow of moved value", "list")

    def test_the_suggestion_stands_in_its_place(self):
        failed = self.fails("let short = vec![3, 1];\nshort.push(2);", "cannot borrow `short` as mutable", "mut")
        self.assertIsNone(GENERATED.search(failed.traceback), failed.traceback)
        self.assertEqual(failed.traceback.count("short.push(2);"), 1, failed.traceback)

    def test_an_error_in_a_macro_of_an_earlier_cell_is_shown_where_it_is_used(self):
        self.ok("macro_rules! square { ($x:expr) => { $x * $x } }")
        text = self.told('let words = square!("a");', 1, "square", "cannot multiply")
        self.assertNotIn("$x", text.split("\n")[0])

    def test_an_unused_macro_is_no_headline(self):
        self.ok("macro_rules! unused { () => { 1 } }")
        failed = self.fails("let wrong: i32 = \"s\";", "mismatched types")
        self.assertIn("mismatched types", failed.reply["evalue"])
        self.assertNotIn("unused macro", failed.traceback)

    def test_a_closure_is_no_error(self):
        self.shows("let f = |x: i32| x + 1;\nf(1)", "2")
        self.assertEqual(self.ok("let g = |x: i32| x + 1;").streams["stderr"], "")

    def test_the_message_is_in_the_reply_too(self):
        failed = self.fails("let wrong: i32 = \"s\";")
        self.assertEqual(failed.reply["evalue"], failed.errors[0]["evalue"])
        self.assertEqual(failed.reply["traceback"], failed.errors[0]["traceback"])
        self.assertNotIn("\n", failed.reply["evalue"])


class Columns(OneKernel):
    """Columns that are not there, in plain polars code."""

    PLAN = re.compile(r"SELECT|PROJECT|FILTER|DF \[|LOGICAL|QUERY PLAN|Resolved plan|FAILED HERE|naive")

    def setUp(self):
        self.ok('let videos = df!("views" => [10i64, 20, 30], "likes" => [1i64, 2, 3], "title" => ["a", "b", "c"])?;')

    def test_a_mistyped_column_is_named_with_its_nearest(self):
        for code in ['videos.clone().lazy().select([col("veiws")]).collect()?', 'videos.column("veiws")?', 'videos.column("veiws")?.len()',
                     'videos.clone().lazy().filter(col("veiws").gt(lit(5))).collect()?',
                     'videos.clone().lazy().group_by([col("title")]).agg([col("veiws").sum()]).collect()?',
                     'let sorted = videos.clone().lazy().sort(["veiws"], SortMultipleOptions::default()).collect()?;',
                     'videos.select(["veiws"])?', 'videos.sort(["veiws"], SortMultipleOptions::default())?']:
            with self.subTest(code=code):
                failed = self.fails(code, "veiws", "`views`")
                self.assertIsNone(self.PLAN.search(failed.traceback), failed.traceback)
                self.assertEqual(self.ok("videos.height()").text, "3")


if __name__ == "__main__":
    unittest.main()
