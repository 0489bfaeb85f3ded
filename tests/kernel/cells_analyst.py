"""What an analyst does who knows pandas: fifteen ordinary steps at the first try, and what is typed first by habit."""

import re
import unittest

from one_kernel import OneKernel, told

# Each as one cell; a later one uses what an earlier one made.
STEPS = [
    ("look at the first rows", "videos.first(5)?"),
    ("describe", "videos.describe()?"),
    ("list the columns", "videos.info()?"),
    ("count values", 'videos.counts("live")?'),
    ("keep rows", 'let popular = videos.keep("views > 1000 and not is_short")?;\npopular.height()'),
    ("sort", 'videos.sort_by("views desc")?.first(3)?'),
    ("the largest", 'videos.top("views", 5)?.select(["title", "views"])?'),
    ("one number", 'videos.mean("views")?'),
    ("a computed column", 'let rated = videos.derive("rate", "likes / views * 100")?;\nrated.median("rate")?'),
    ("groups", 'let days = videos.summarize("weekday", "median(views) as views, count(*) as n")?;\ndays'),
    ("a join", 'let both = rated.select(["video_id", "rate"])?.join(&videos, "video_id")?;\nboth.height() == rated.height()'),
    ("frames below each other", "stack(&[&popular, &videos.first(2)?])?.height() - popular.height()"),
    ("a chart", 'plot::bar(&days, "weekday", "views")?.title("Median views by weekday")'),
    ("a file", 'let file = std::env::temp_dir().join("analyst.csv");\nrated.save(&file)?;\nread(&file)?.mean("rate")? == rated.mean("rate")?'),
    ("SQL", 'sql("select live, count(*) as n from videos group by live order by count(*) desc")?'),
]

# What is typed first, and the words of the hint.
HABITS = [
    ('videos["views"].mean()', '`videos.mean("views")?`'),
    ('videos.groupby("weekday")', ".summarize("),
    ("videos.iloc[0]", "`videos.first(5)?`"),
    ('videos.loc[videos.views > 3]', "`videos.keep("),
    ("videos.shape", "shape()"),
    ('videos.sort_values("views")', '`videos.sort_by("views desc")?`'),
    ("videos.value_counts()", '`videos.counts("live")?`'),
    ('videos.merge(videos, "video_id")', ".join(&other"),
    ('pd.read_csv("x.csv")', '`read("x.csv")?`'),
    ('px.bar(videos)', "plot::bar(&videos"),
    ('videos.to_csv("x.csv")', '`videos.save("x.csv")?`'),
    ('let lazy = videos.lazy();\nlet again = videos.lazy();', "`videos.clone().lazy()`"),
]


class Analyst(OneKernel):
    def setUp(self):
        self.ok('let videos = clean(&fetch("demo")?)?;')

    def test_fifteen_steps_pass_at_the_first_try(self):
        for name, code in STEPS:
            cell = self.ok(code)
            self.assertTrue(cell.results, f"{name} shows nothing")
            shown = told(cell)
            for word in ["Scalar {", "Int64(", "Some(", "DslPlan", "error"]:
                self.assertNotIn(word, shown, name)
        # No step has changed or taken the frame.
        self.ok("assert_eq!(videos.height(), clean(&fetch(\"demo\")?)?.height());")

    def test_habits_of_pandas_lead_to_the_verb(self):
        for code, words in HABITS:
            with self.subTest(code=code):
                failed = self.fails(code)
                text = re.sub("\x1b\\[[0-9;]*m", "", failed.traceback)
                self.assertIn(words, " ".join(text.split()), text)

    def test_what_a_hint_suggests_compiles(self):
        for code in ['videos.column("views")?.max()', 'videos.column("views")?.as_materialized_series().i64()?.max()']:
            cell = self.run_cell(code)
            if cell.reply["status"] == "ok":
                continue
            text = re.sub("\x1b\\[[0-9;]*m", "", cell.traceback)
            for line in re.findall(r"use [A-Za-z_:]+;", text):
                self.ok(f"{line}\n1")

    def test_a_variable_is_a_table_from_the_moment_it_is_made(self):
        self.ok('let few = videos.first(3)?;\nassert_eq!(sql("select * from few")?.height(), 3);')
        self.ok('assert_eq!(sql("select * from few")?.height(), 3);')
        self.ok('few = videos.first(2)?;\nassert_eq!(sql("select * from few")?.height(), 2);')
        self.ok('let videos = videos.first(4)?;\nassert_eq!(sql("select * from videos")?.height(), 4);')
        self.ok('let taken = few;')
        self.fails('sql("select * from few")?', "there is no table `few`")

    def test_lazy_frames_and_expressions_show_themselves(self):
        lazy = told(self.ok('videos.clone().lazy().select([col("views")])'))
        self.assertIn(".collect()?", lazy)
        self.assertIn("col(", told(self.ok('col("views").sum()')))
        self.assertEqual(self.ok("None::<f64>").text, "None")
        self.assertEqual(self.ok("Some(2.5)").text, "2.5")

    def test_how_a_file_was_read_stands_below_the_table(self):
        code = ('let file = std::env::temp_dir().join("latin.csv");\nstd::fs::write(&file, b"a;b\\nM\\xfcll;1,5\\n")?;\nread(&file)?')
        shown = told(self.ok(code))
        for words in ["windows-1252", "between the fields", "decimal comma", "Müll"]:
            self.assertIn(words, shown)
        unordered = told(self.ok('sql("select title from videos limit 3")?'))
        self.assertIn("without `order by`", unordered)

    def test_a_chart_with_a_wrong_column_fails_with_the_nearest(self):
        self.fails('plot::bar(&videos, "title", "viewz")?', "did you mean `views`?")


if __name__ == "__main__":
    unittest.main()
