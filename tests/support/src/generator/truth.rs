//! What was planted, for tests: the file `truth.json` beside a generated snapshot.

use super::plan::Plan;
use super::resources::{NOTICE, time};
use super::titles::{has_number, has_question, has_word};
use super::upload::{Format, Upload};
use serde_json::{Map, Value, json};

/// The planted truth of a channel: the plan with its effects and oddities, and how many videos there are of each kind.
pub(super) fn truth(plan: &Plan, uploads: &[Upload]) -> Value {
    let public = || uploads.iter().filter(|upload| upload.is_public());
    let of = |keep: &dyn Fn(&Upload) -> bool| public().filter(|upload| keep(upload)).count();
    let words: Map<String, Value> = plan
        .effects
        .words
        .iter()
        .map(|(word, _)| (word.clone(), json!(of(&|upload| has_word(&upload.title, word)))))
        .collect();
    let at = |mut all: Box<dyn Iterator<Item = &Upload> + '_>| all.next().map(|upload| time(upload.moment.at));
    json!({
        "what": NOTICE,
        "plan": plan,
        "videos": {
            "listed": uploads.len(),
            "public": public().count(),
            "first_published_at": at(Box::new(public())),
            "last_published_at": at(Box::new(uploads.iter().rev().filter(|upload| upload.is_public()))),
            "shorts": of(&|upload| upload.format == Format::Short),
            "recorded_streams": of(&|upload| upload.format == Format::Stream),
            "without_duration": of(&|upload| upload.seconds.is_none()),
            "with_question": of(&|upload| has_question(&upload.title)),
            "with_number": of(&|upload| has_number(&upload.title)),
            "with_word": words,
        },
    })
}
