//! Settings of a session that suit a corpus: many directories of small files, and workers that hold the rows of a task.

use spark_connect_core::SparkConnectClient;

/// The setting, its default in Spark as it can be written, and the value. A value that somebody has chosen stays.
const SETTINGS: [(&str, [&str; 2], &str); 2] = [
    // Few large tasks leave cores idle at the end, and each needs the memory for its rows.
    (
        "spark.sql.files.maxPartitionBytes",
        ["128MB", "134217728b"],
        "33554432b",
    ),
    // Spark lists more than 32 directories with a task for each.
    (
        "spark.sql.sources.parallelPartitionDiscovery.parallelism",
        ["10000", "10000"],
        "16",
    ),
];

/// Asks for them. An engine that does not know them works in its own way.
pub async fn ask(client: &SparkConnectClient) {
    for (name, defaults, value) in SETTINGS {
        let Ok(found) = client.get_configs(&[name]).await else {
            return;
        };
        if found
            .first()
            .and_then(Option::as_deref)
            .is_some_and(|found| defaults.contains(&found))
        {
            drop(client.set_config(name, value).await);
        }
    }
}
