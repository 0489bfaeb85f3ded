"""The public test suite for Jupyter kernels, told what this kernel's language looks like."""

import unittest

import jupyter_kernel_test as suite


class Protocol(suite.KernelTests):
    kernel_name = "tubelab"
    language_name = "rust"
    file_extension = ".rs"
    code_hello_world = 'println!("hello, world");'
    code_stderr = 'eprintln!("hello, stderr");'
    completion_samples = [{"text": "String::with_capa"}, {"text": "plot::views_over_t"}]
    complete_code_samples = ["1 + 1", "fn f() -> i32 { 1 }", 'let x = "a { b";']
    incomplete_code_samples = ["fn f() {", "let x =", 'let x = "a', "f(1,"]
    invalid_code_samples = ["f(]", "}"]
    code_page_something = "?String"
    code_generate_error = 'Err::<(), _>(std::fmt::Error)?;'
    code_execute_result = [
        {"code": "1 + 2", "result": "3"},
        {"code": '"a".repeat(3)', "result": '"aaa"'},
        {"code": 'df!("a" => [1, 2])?', "mime": "text/html"},
    ]
    code_display_data = [{"code": 'display(&df!("a" => [1, 2])?);', "mime": "text/html"}]
    code_history_pattern = "1*"
    supported_history_operations = ("tail", "range", "search")
    code_inspect_sample = "String"
    code_clear_output = "clear_output();"

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        # The suite gives a reply 15 seconds; the first cell also waits for the compiler to be ready.
        cls.kc.execute_interactive("true", timeout=120)


class Panic(suite.KernelTests):
    """The same error case again, for a panic; the suite has room for one way to fail."""

    kernel_name = "tubelab"
    code_generate_error = 'panic!("on purpose")'

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.kc.execute_interactive("true", timeout=120)


class Welcome(suite.IopubWelcomeTests):
    kernel_name = "tubelab"
    support_iopub_welcome = True


if __name__ == "__main__":
    unittest.main()
