"""A machine that has nothing but the wheels: environments, an empty home, and wheels of another build."""

import base64
import hashlib
import os
import pathlib
import shutil
import subprocess
import sys
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
PINNED = ROOT / "kernel/src/jupyter/lab/requirements.txt"


def wheel(directory, package):
    found = sorted(directory.glob(f"{package}-*.whl"))
    assert len(found) == 1, f"{directory} holds {len(found)} wheels of {package}"
    return found[0]


class Environment:
    """A new virtual environment."""

    def __init__(self, directory):
        self.directory = directory
        subprocess.run([sys.executable, "-m", "venv", directory], check=True)

    def program(self, name):
        return str(self.directory / "bin" / name)

    def pip(self, *arguments):
        command = [self.program("python"), "-m", "pip", "--disable-pip-version-check", *map(str, arguments)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)

    def packages(self):
        return next(self.directory.glob("lib/python*/site-packages"))

    def files(self):
        """Every file but those that Python itself writes, with its content's size and time."""
        return {
            str(path): (path.stat().st_size, path.stat().st_mtime_ns)
            for path in self.directory.rglob("*")
            if path.is_file() and "__pycache__" not in path.parts
        }


class Home:
    """A new home, and an environment in which no compiler, no Python and no other program is found."""

    def __init__(self, directory, path=None):
        self.directory = directory
        self.work = directory / "work"
        nothing = directory / "no-programs"
        for made in (self.work, nothing):
            made.mkdir(parents=True)
        self.variables = {"HOME": str(directory), "PATH": path or str(nothing)}

    def run(self, command, offline=False, **more):
        command = [*without_network(), *command] if offline else command
        return subprocess.run(
            command, cwd=self.work, env=self.variables, capture_output=True, text=True, timeout=600, **more
        )

    def sysroots(self):
        directory = self.directory / ".cache/tubelab/sysroot"
        return {path.name for path in directory.iterdir()} if directory.is_dir() else set()

    def compiled(self):
        return sorted((self.directory / ".cache/tubelab/cells").rglob("*.so"))


def without_network():
    """The words before a command that runs it where no network is, not even this machine's own."""
    words = [shutil.which("unshare") or "unshare", "--user", "--map-root-user", "--net"]
    try:
        works = subprocess.run([*words, "true"], capture_output=True).returncode == 0
    except OSError:
        works = False
    if not works and os.environ.get("TUBELAB_TEST_ALL"):
        raise AssertionError("this machine makes no network namespaces")
    return words if works else []


def compiler():
    """The directory of the compiler that cargo uses here."""
    sysroot = subprocess.run(["rustc", "--print=sysroot"], capture_output=True, text=True, check=True).stdout.strip()
    return str(pathlib.Path(sysroot) / "bin")


def compiler_version():
    return subprocess.run(["rustc", "-V"], capture_output=True, text=True, check=True).stdout.strip()


def of_another_build(wheel, directory, name):
    """A copy of a wheel that says that it is of another build."""
    copy = directory / wheel.name
    with zipfile.ZipFile(wheel) as old, zipfile.ZipFile(copy, "w", zipfile.ZIP_STORED) as new:
        changed = {}
        for info in old.infolist():
            content = old.read(info)
            if info.filename in ("tubelab/sysroot/name", "tubelab_kernel/name"):
                content = name.encode()
                digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
                changed[info.filename] = f"{info.filename},sha256={digest},{len(content)}"
            if info.filename.endswith(".dist-info/RECORD"):
                lines = content.decode().splitlines()
                content = "".join(changed.get(line.split(",")[0], line) + "\n" for line in lines).encode()
            info.compress_type = zipfile.ZIP_STORED
            new.writestr(info, content)
    assert changed, f"{wheel.name} names no build"
    return copy
