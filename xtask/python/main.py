"""Starts the program that this package brings."""

import os
import sys


def main():
    program = os.path.join(os.path.dirname(os.path.abspath(__file__)), "sysroot", "tubelab")
    # JupyterLab of this environment is used where it is there.
    os.environ["TUBELAB_PYTHON"] = sys.executable or ""
    try:
        os.execv(program, [program, *sys.argv[1:]])
    except OSError as error:
        sys.exit(f"{program} cannot be started: {error}.\nNext: install tubelab again, on a file system that may hold programs.")


if __name__ == "__main__":
    main()
