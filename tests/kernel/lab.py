"""JupyterLab for tests: a server of its own with our plugins, and nothing of the user's."""

import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import time
import urllib.request

PLUGINS = pathlib.Path(__file__).parents[2] / "kernel/src/jupyter/lab"


class Lab:
    """A server in `directory`, whose notebooks lie in `root`, with the kernels of the directories in `kernels`."""


    def __init__(self, directory, environment, kernels=None, plugins=("remoteEntry", "precompile")):
        self.directory, self.root = directory, directory / "lab"
        share = directory / "share"
        for name in plugins:
            plugin = share / "labextensions" / f"tubelab-{name.removeprefix('remoteEntry') or 'lab'}"
            (plugin / "static").mkdir(parents=True, exist_ok=True)
            shutil.copy(PLUGINS / f"{name}.js", plugin / "static" / "remoteEntry.0.js")
            (plugin / "package.json").write_text(json.dumps({
                "name": plugin.name, "version": "0.0.0", "jupyterlab": {
                    "extension": True, "_build": {"load": "static/remoteEntry.0.js", "extension": "./extension"}},
            }))
        settings = directory / "settings"
        settings.mkdir(exist_ok=True)
        (settings / "overrides.json").write_text(json.dumps({
            "@jupyterlab/apputils-extension:notification": {"fetchNews": "false", "checkForUpdates": False},
            "@jupyterlab/notebook-extension:tracker": {"windowingMode": "none"},
        }))
        self.root.mkdir(exist_ok=True)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.log = open(directory / "lab.log", "w")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", f"--port={self.port}", "--ip=127.0.0.1",
             "--ServerApp.port_retries=0", "--IdentityProvider.token=", "--ServerApp.password=", f"--ServerApp.root_dir={self.root}",
             "--LabApp.expose_app_in_browser=True", f"--LabApp.app_settings_dir={settings}",
             f"--LabApp.user_settings_dir={directory / 'user'}", f"--LabApp.workspaces_dir={directory / 'workspaces'}"],
            env={**environment, "JUPYTER_PATH": os.pathsep.join([str(share), *([kernels] if kernels else [])]),
                 "JUPYTER_CONFIG_DIR": str(directory / "config"), "JUPYTER_DATA_DIR": str(directory / "data"),
                 "JUPYTER_RUNTIME_DIR": str(directory / "runtime")},
            stdout=subprocess.DEVNULL, stderr=self.log,
        )

    def __enter__(self):
        end = time.monotonic() + 180
        while True:
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{self.port}/api")
                return self
            except OSError:
                if self.process.poll() is not None or time.monotonic() > end:
                    self.__exit__()
                    raise SystemExit("JupyterLab does not start:\n" + (self.directory / "lab.log").read_text()[-2000:])
                time.sleep(0.2)

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(20)
        self.log.close()

    def address(self, notebook):
        return f"http://127.0.0.1:{self.port}/lab/tree/{notebook}"
