"""What MlflowClient sees, asked line by line: {"uri": …, "run": …} gives everything of a run with the runs below it."""
import contextlib
import json
import logging
import os
import sys
import warnings

warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)
import mlflow
from mlflow.entities import ViewType
from mlflow.tracking import MlflowClient


def files(list_files, download):
    """Paths and contents below a place."""
    found = {}

    def walk(path):
        for entry in list_files(path):
            if entry.is_dir:
                walk(entry.path)
            else:
                with open(download(entry.path), "rb") as file:
                    found[entry.path] = file.read().decode("latin-1")

    walk(None)
    return found


def model(client, model_id):
    logged = client.get_logged_model(model_id)
    directory = mlflow.artifacts.download_artifacts(artifact_uri=f"models:/{model_id}")
    artifacts = {}
    for place, _, names in os.walk(directory):
        for name in names:
            path = os.path.join(place, name)
            with open(path, "rb") as file:
                artifacts[os.path.relpath(path, directory)] = file.read().decode("latin-1")
    info = mlflow.models.get_model_info(f"models:/{model_id}")
    versions = []
    for version in client.search_model_versions():
        if version.source == f"models:/{model_id}":
            whole = client.get_model_version(version.name, version.version)
            versions.append([version.name, int(version.version), sorted(whole.aliases), version.run_id, version.status])
    return {
        "name": logged.name,
        "status": str(logged.status),
        "params": logged.params,
        "source_run": logged.source_run_id,
        "files": artifacts,
        "flavors": sorted(info.flavors),
        "signature": info.signature.to_dict(),
        "run_of_info": info.run_id,
        "id_of_info": info.model_id,
        "versions": versions,
    }


def run(client, run_id):
    run = client.get_run(run_id)
    history = {}
    for key in run.data.metrics:
        points = client.get_metric_history(run_id, key)
        history[key] = sorted(([point.step, repr(point.value)] for point in points))
    experiment = client.get_experiment(run.info.experiment_id)
    children = client.search_runs([run.info.experiment_id], f"tags.`mlflow.parentRunId` = '{run_id}'")
    return {
        "id": run_id,
        "experiment": experiment.name,
        "name": run.info.run_name,
        "user": run.info.user_id,
        "status": run.info.status,
        "start": run.info.start_time,
        "end": run.info.end_time,
        "params": run.data.params,
        "tags": run.data.tags,
        "metrics": {key: repr(value) for key, value in run.data.metrics.items()},
        "history": history,
        "inputs": [
            [
                entry.dataset.name,
                entry.dataset.digest,
                entry.dataset.source_type,
                entry.dataset.source,
                entry.dataset.schema,
                entry.dataset.profile,
                [[tag.key, tag.value] for tag in entry.tags],
            ]
            for entry in run.inputs.dataset_inputs
        ],
        "files": files(
            lambda path: client.list_artifacts(run_id, path), lambda path: client.download_artifacts(run_id, path)
        ),
        "models": {output.model_id: model(client, output.model_id) for output in run.outputs.model_outputs},
        "children": [child.info.run_id for child in children],
    }


def everything(client, experiment):
    """What there is of an experiment, counted by what must be there once."""
    found = client.get_experiment_by_name(experiment)
    if found is None:
        return {"runs": [], "models": [], "versions": []}
    ids = [found.experiment_id]
    runs = client.search_runs(ids, run_view_type=ViewType.ACTIVE_ONLY, max_results=1000)
    tagged = [run for run in runs]
    own = {run.info.run_id for run in runs}
    models = client.search_logged_models(ids, max_results=50)
    everyone = list(models)
    while models.token:
        models = client.search_logged_models(ids, max_results=50, page_token=models.token)
        everyone.extend(models)
    versions = [v for v in client.search_model_versions(max_results=1000) if v.run_id in own]
    return {
        "runs": sorted([run.data.tags.get("tubelab.run_id", ""), run.info.status] for run in tagged),
        "models": sorted([m.tags.get("tubelab.model_id", ""), str(m.status)] for m in everyone),
        "versions": sorted([v.name, v.tags.get("tubelab.model_id", "")] for v in versions),
    }


def predict(uri, address, rows):
    import pandas

    loaded = mlflow.pyfunc.load_model(address)
    names = loaded.metadata.get_input_schema().input_names()
    frame = pandas.DataFrame(rows, columns=names, dtype="float64")
    predicted = loaded.predict(frame)
    return {"columns": list(predicted.columns), "values": [float(value) for value in predicted.iloc[:, 0]]}


answers = sys.stdout
for line in sys.stdin:
    question = json.loads(line)
    # What is printed on the way is no answer.
    with contextlib.redirect_stdout(sys.stderr):
        try:
            os.chdir(question.get("directory", "/"))
            uri = question["uri"]
            mlflow.set_tracking_uri(uri)
            client = MlflowClient(uri)
            if "run" in question:
                answer = run(client, question["run"])
            elif "experiment" in question:
                answer = everything(client, question["experiment"])
            elif "model" in question:
                answer = predict(uri, question["model"], question["rows"])
            elif "python" in question:
                scope = {"client": client, "mlflow": mlflow}
                exec(question["python"], scope)
                answer = scope["answer"]
            answer = {"ok": answer}
        except Exception as error:
            answer = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(answer), file=answers, flush=True)
