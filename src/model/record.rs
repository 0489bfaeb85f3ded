//! Whether a training was recorded in MLflow.

/// The outcome of recording a training.
#[derive(Clone, Debug, Default)]
pub(crate) enum Record {
    #[default]
    No,
    Yes {
        id: String,
        experiment: String,
    },
    Failed(String),
}

impl Record {
    pub(crate) fn run_id(&self) -> Option<&str> {
        match self {
            Record::Yes { id, .. } => Some(id),
            _ => None,
        }
    }

    /// Without id and time: a notebook that is executed again shows the same bytes.
    pub(crate) fn sentence(&self) -> Option<String> {
        match self {
            Record::No => None,
            Record::Yes { experiment, .. } => Some(format!("Logged to MLflow, experiment {experiment}.")),
            Record::Failed(why) => Some(format!("Not logged to MLflow: {why}")),
        }
    }
}
