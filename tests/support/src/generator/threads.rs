//! Comments, by viewers who are clearly placeholders.

use super::chance::{Chance, Purpose};
use super::plan::Plan;
use super::resources::time;
use super::upload::Upload;
use jiff::{Timestamp, ToSpan};
use serde_json::{Value, json};

const WORDS: &[&str] = &[
    "This worked on the first try, thank you!",
    "Mine came out too dry. What did I miss?",
    "Lovely garden <3",
    "Salt & pepper were all it needed",
    "素晴らしい動画です",
    "شكرا جزيلا",
    "बहुत बढ़िया",
    "😍😍",
    "I do not agree with the part on watering.",
    "<b>bold</b> claim, \"quoted\"",
    "First!",
    "Greetings from a small balcony.\nStill raining here.",
];

/// The threads of some videos: `(position, number of threads)` among `uploads`.
pub(super) fn threads(plan: &Plan, upload: &Upload, count: usize, position: usize) -> Vec<Value> {
    let mut chance = Chance::new(plan.seed ^ ((position as u64 + 1) << 32), Purpose::Threads);
    // Newest first, as the API lists them.
    (0..count)
        .map(|nth| {
            let at = (upload.moment.at + ((count - nth) as i64 * 11).minutes()).min(plan.fetched_at);
            let id = format!("Ug{}4AaABAg", chance.id(15));
            let top = comment(plan, upload, &mut chance, &id, None, at);
            let replies = if chance.yes(0.3) {
                chance.whole(1, 9) as usize
            } else {
                0
            };
            // At most five of them come inline.
            let inline: Vec<Value> = (0..replies.min(5))
                .map(|reply| {
                    let reply_id = format!("{id}.{}", chance.id(22));
                    let at = (at + (reply as i64 + 1).minutes()).min(plan.fetched_at);
                    comment(plan, upload, &mut chance, &reply_id, Some(&id), at)
                })
                .collect();
            let mut thread = json!({
                "kind": "youtube#commentThread",
                "id": id,
                "snippet": {
                    "channelId": plan.channel_id,
                    "videoId": upload.id,
                    "topLevelComment": top,
                    "canReply": true,
                    "totalReplyCount": replies,
                    "isPublic": true,
                },
            });
            if !inline.is_empty() {
                thread["replies"] = json!({"comments": inline});
            }
            thread
        })
        .collect()
}

/// All replies of a thread of `upload`: those that come with it, and the others.
pub(super) fn replies(plan: &Plan, upload: &Upload, thread: &Value, position: usize) -> Vec<Value> {
    let mut all = match &thread["replies"]["comments"] {
        Value::Array(inline) => inline.clone(),
        _ => Vec::new(),
    };
    let mut chance = Chance::new(plan.seed ^ position as u64, Purpose::Replies);
    let id = thread["id"].as_str().expect("a thread has an id");
    let total = thread["snippet"]["totalReplyCount"].as_u64().unwrap_or(0);
    while (all.len() as u64) < total {
        let reply_id = format!("{id}.{}", chance.id(22));
        all.push(comment(plan, upload, &mut chance, &reply_id, Some(id), plan.fetched_at));
    }
    all
}

fn comment(plan: &Plan, upload: &Upload, chance: &mut Chance, id: &str, parent: Option<&str>, at: Timestamp) -> Value {
    let viewer = chance.whole(1, 9_999);
    let channel = format!("UCgenerated_viewer_{viewer:05}");
    let words = *chance.one(WORDS);
    let mut snippet = json!({
        "channelId": plan.channel_id,
        "videoId": upload.id,
        "textDisplay": words,
        "textOriginal": words,
    });
    if let Some(parent) = parent {
        snippet["parentId"] = json!(parent);
    }
    snippet["authorDisplayName"] = json!(format!("@viewer-{viewer:04}"));
    snippet["authorProfileImageUrl"] = json!("https://yt3.ggpht.com/generated/viewer=s48-c-k-c0x00ffffff-no-rj");
    snippet["authorChannelUrl"] = json!(format!("http://www.youtube.com/@viewer-{viewer:04}"));
    snippet["authorChannelId"] = json!({"value": channel});
    snippet["canRate"] = json!(true);
    snippet["viewerRating"] = json!("none");
    snippet["likeCount"] = json!(chance.whole(0, 40));
    snippet["publishedAt"] = json!(time(at));
    snippet["updatedAt"] = json!(time(at));
    json!({"kind": "youtube#comment", "id": id, "snippet": snippet})
}
