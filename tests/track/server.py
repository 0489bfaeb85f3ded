"""An MLflow server that can be killed and started again at once: it is loaded once and forked for each start.

Arguments: port, directory. Commands on standard input, one a line: start, kill. Everything ends with standard input."""
import os
import signal
import sys

port, directory = int(sys.argv[1]), sys.argv[2]
from mlflow.server import constants

os.environ[constants.BACKEND_STORE_URI_ENV_VAR] = f"sqlite:///{directory}/server.db"
os.environ[constants.ARTIFACT_ROOT_ENV_VAR] = "mlflow-artifacts:/"
os.environ[constants.ARTIFACTS_DESTINATION_ENV_VAR] = f"{directory}/server-artifacts"
os.environ[constants.SERVE_ARTIFACTS_ENV_VAR] = "true"
import uvicorn
from mlflow.server.fastapi_app import app
from mlflow.store.db.utils import create_sqlalchemy_engine, _initialize_tables

# The tables are made before the first start, so that each start is quick.
engine = create_sqlalchemy_engine(os.environ[constants.BACKEND_STORE_URI_ENV_VAR])
_initialize_tables(engine)
engine.dispose()

child = None


def end():
    if child:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


for line in sys.stdin:
    end()
    child = None
    if line.strip() == "start":
        child = os.fork()
        if child == 0:
            null = os.open(os.devnull, os.O_RDWR)
            os.dup2(null, 0)
            os.dup2(null, 1)
            uvicorn.run(app, host="127.0.0.1", port=port, log_level="error", access_log=False)
            os._exit(0)
    print("done", flush=True)
end()
