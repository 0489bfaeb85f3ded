//! The tables of an MLflow 3.1 store, which every later MLflow opens and upgrades.

use super::table::{Parent, Table, integer, of, real, text};

/// The name that MLflow's upgrades have for this set of tables.
pub(crate) const REVISION: &str = "6953534de441";

const ON_DELETE_CASCADE: &str = "ON DELETE CASCADE";
const IS_RENAMED: &str = "ON UPDATE CASCADE";

pub(super) const TABLES: &[Table] = &[
    Table {
        name: "alembic_version",
        key: ("alembic_version_pkc", &["version_num"]),
        columns: &[text("version_num")],
        ..NOTHING
    },
    // Experiments and their runs.
    Table {
        name: "experiments",
        key: ("experiment_pk", &["experiment_id"]),
        columns: &[
            integer("experiment_id"),
            text("name"),
            text("artifact_location").or_null(),
            text("lifecycle_stage").or_null(),
            integer("creation_time").or_null(),
            integer("last_update_time").or_null(),
        ],
        unique: Some("name"),
        ..NOTHING
    },
    Table {
        name: "experiment_tags",
        key: ("experiment_tag_pk", &["key", "experiment_id"]),
        columns: &[integer("experiment_id"), text("key"), text("value").or_null()],
        parents: &[of("experiment_id", "experiments")],
        ..NOTHING
    },
    Table {
        name: "runs",
        key: ("run_pk", &["run_uuid"]),
        columns: &[
            text("run_uuid"),
            integer("experiment_id").or_null(),
            text("name").or_null(),
            text("user_id").or_null(),
            text("status").or_null(),
            integer("start_time").or_null(),
            integer("end_time").or_null(),
            integer("deleted_time").or_null(),
            text("lifecycle_stage").or_null(),
            text("artifact_uri").or_null(),
            text("source_type").or_null(),
            text("source_name").or_null(),
            text("source_version").or_null(),
            text("entry_point_name").or_null(),
        ],
        parents: &[of("experiment_id", "experiments")],
        ..NOTHING
    },
    // What is known of a run.
    Table {
        name: "params",
        key: ("param_pk", &["key", "run_uuid"]),
        columns: &[text("run_uuid"), text("key"), text("value")],
        parents: &[of("run_uuid", "runs")],
        looked_up: &[&["run_uuid"]],
        ..NOTHING
    },
    Table {
        name: "tags",
        key: ("tag_pk", &["key", "run_uuid"]),
        columns: &[text("run_uuid"), text("key"), text("value").or_null()],
        parents: &[of("run_uuid", "runs")],
        looked_up: &[&["run_uuid"]],
        ..NOTHING
    },
    Table {
        name: "metrics",
        key: (
            "metric_pk",
            &["key", "timestamp", "step", "run_uuid", "value", "is_nan"],
        ),
        columns: &[
            text("run_uuid"),
            text("key"),
            integer("step").or_zero(),
            integer("timestamp"),
            real("value"),
            integer("is_nan").or_zero(),
        ],
        parents: &[of("run_uuid", "runs")],
        looked_up: &[&["run_uuid"]],
        ..NOTHING
    },
    Table {
        name: "latest_metrics",
        key: ("latest_metric_pk", &["key", "run_uuid"]),
        columns: &[
            text("run_uuid"),
            text("key"),
            integer("step"),
            integer("timestamp").or_null(),
            real("value"),
            integer("is_nan"),
        ],
        parents: &[of("run_uuid", "runs")],
        looked_up: &[&["run_uuid"]],
        ..NOTHING
    },
    // What a run read, and what came of it.
    Table {
        name: "datasets",
        key: ("dataset_pk", &["experiment_id", "name", "digest"]),
        columns: &[
            text("dataset_uuid"),
            integer("experiment_id"),
            text("name"),
            text("digest"),
            text("dataset_source_type"),
            text("dataset_source"),
            text("dataset_schema").or_null(),
            text("dataset_profile").or_null(),
        ],
        parents: &[of("experiment_id", "experiments")
            .named("fk_datasets_experiment_id_experiments")
            .follows(ON_DELETE_CASCADE)],
        looked_up: &[&["dataset_uuid"], &["experiment_id", "dataset_source_type"]],
        ..NOTHING
    },
    Table {
        name: "inputs",
        key: (
            "inputs_pk",
            &["source_type", "source_id", "destination_type", "destination_id"],
        ),
        columns: &[
            text("input_uuid"),
            text("source_type"),
            text("source_id"),
            text("destination_type"),
            text("destination_id"),
            integer("step").or_zero(),
        ],
        looked_up: &[&["destination_type", "destination_id", "source_type"], &["input_uuid"]],
        ..NOTHING
    },
    Table {
        name: "input_tags",
        key: ("input_tags_pk", &["input_uuid", "name"]),
        columns: &[text("input_uuid"), text("name"), text("value")],
        ..NOTHING
    },
    // Models as runs log them.
    Table {
        name: "logged_models",
        key: ("logged_models_pk", &["model_id"]),
        columns: &[
            text("model_id"),
            integer("experiment_id"),
            text("name"),
            text("artifact_location"),
            integer("creation_timestamp_ms"),
            integer("last_updated_timestamp_ms"),
            integer("status"),
            text("status_message").or_null(),
            text("lifecycle_stage").or_null(),
            text("model_type").or_null(),
            text("source_run_id").or_null(),
        ],
        parents: &[of("experiment_id", "experiments")
            .named("fk_logged_models_experiment_id")
            .follows(ON_DELETE_CASCADE)],
        ..NOTHING
    },
    Table {
        name: "logged_model_metrics",
        key: (
            "logged_model_metrics_pk",
            &[
                "model_id",
                "metric_name",
                "metric_timestamp_ms",
                "metric_step",
                "run_id",
            ],
        ),
        columns: &[
            text("model_id"),
            text("metric_name"),
            integer("metric_timestamp_ms"),
            integer("metric_step"),
            real("metric_value").or_null(),
            integer("experiment_id"),
            text("run_id"),
            text("dataset_uuid").or_null(),
            text("dataset_name").or_null(),
            text("dataset_digest").or_null(),
        ],
        parents: &[
            of("experiment_id", "experiments").named("fk_logged_model_metrics_experiment_id"),
            of("model_id", "logged_models")
                .named("fk_logged_model_metrics_model_id")
                .follows(ON_DELETE_CASCADE),
            Parent {
                their_columns: "run_uuid",
                ..of("run_id", "runs")
                    .named("fk_logged_model_metrics_run_id")
                    .follows(ON_DELETE_CASCADE)
            },
        ],
        looked_up: &[&["model_id"]],
        ..NOTHING
    },
    Table {
        name: "logged_model_params",
        key: ("logged_model_params_pk", &["model_id", "param_key"]),
        columns: &[
            text("model_id"),
            integer("experiment_id"),
            text("param_key"),
            text("param_value"),
        ],
        parents: &[
            of("experiment_id", "experiments").named("fk_logged_model_params_experiment_id"),
            of("model_id", "logged_models")
                .named("fk_logged_model_params_model_id")
                .follows(ON_DELETE_CASCADE),
        ],
        ..NOTHING
    },
    Table {
        name: "logged_model_tags",
        key: ("logged_model_tags_pk", &["model_id", "tag_key"]),
        columns: &[
            text("model_id"),
            integer("experiment_id"),
            text("tag_key"),
            text("tag_value"),
        ],
        parents: &[
            of("experiment_id", "experiments").named("fk_logged_model_tags_experiment_id"),
            of("model_id", "logged_models")
                .named("fk_logged_model_tags_model_id")
                .follows(ON_DELETE_CASCADE),
        ],
        ..NOTHING
    },
    // The registry.
    Table {
        name: "registered_models",
        key: ("registered_model_pk", &["name"]),
        columns: &[
            text("name"),
            integer("creation_time").or_null(),
            integer("last_updated_time").or_null(),
            text("description").or_null(),
        ],
        unique: Some("name"),
        ..NOTHING
    },
    Table {
        name: "registered_model_tags",
        key: ("registered_model_tag_pk", &["key", "name"]),
        columns: &[text("name"), text("key"), text("value").or_null()],
        parents: &[of("name", "registered_models").follows(IS_RENAMED)],
        ..NOTHING
    },
    Table {
        name: "registered_model_aliases",
        key: ("registered_model_alias_pk", &["name", "alias"]),
        columns: &[text("name"), text("alias"), integer("version")],
        parents: &[of("name", "registered_models")
            .named("registered_model_alias_name_fkey")
            .follows("ON UPDATE CASCADE ON DELETE CASCADE")],
        ..NOTHING
    },
    Table {
        name: "model_versions",
        key: ("model_version_pk", &["name", "version"]),
        columns: &[
            text("name"),
            integer("version"),
            integer("creation_time").or_null(),
            integer("last_updated_time").or_null(),
            text("description").or_null(),
            text("user_id").or_null(),
            text("current_stage").or_null(),
            text("source").or_null(),
            text("storage_location").or_null(),
            text("run_id").or_null(),
            text("run_link").or_null(),
            text("status").or_null(),
            text("status_message").or_null(),
        ],
        parents: &[of("name", "registered_models").follows(IS_RENAMED)],
        ..NOTHING
    },
    Table {
        name: "model_version_tags",
        key: ("model_version_tag_pk", &["key", "name", "version"]),
        columns: &[text("name"), integer("version"), text("key"), text("value").or_null()],
        parents: &[of("name, version", "model_versions").follows(IS_RENAMED)],
        ..NOTHING
    },
    // Traces, which are never written here: MLflow's upgrades change their tables all the same.
    Table {
        name: "trace_info",
        key: ("trace_info_pk", &["request_id"]),
        columns: &[
            text("request_id"),
            integer("experiment_id"),
            integer("timestamp_ms"),
            integer("execution_time_ms").or_null(),
            text("status"),
        ],
        parents: &[of("experiment_id", "experiments").named("fk_trace_info_experiment_id")],
        looked_up: &[&["experiment_id", "timestamp_ms"]],
        ..NOTHING
    },
    Table {
        name: "trace_tags",
        key: ("trace_tag_pk", &["key", "request_id"]),
        columns: &[text("request_id"), text("key"), text("value").or_null()],
        parents: &[of("request_id", "trace_info")
            .named("fk_trace_tags_request_id")
            .follows(ON_DELETE_CASCADE)],
        looked_up: &[&["request_id"]],
        ..NOTHING
    },
    Table {
        name: "trace_request_metadata",
        key: ("trace_request_metadata_pk", &["key", "request_id"]),
        columns: &[text("request_id"), text("key"), text("value").or_null()],
        parents: &[of("request_id", "trace_info")
            .named("fk_trace_request_metadata_request_id")
            .follows(ON_DELETE_CASCADE)],
        looked_up: &[&["request_id"]],
        ..NOTHING
    },
];

const NOTHING: Table = Table {
    name: "",
    key: ("", &[]),
    columns: &[],
    parents: &[],
    looked_up: &[],
    unique: None,
};
