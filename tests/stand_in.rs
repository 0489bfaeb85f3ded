//! The stand-in, driven by Google's own client for Python: it has the API's shape, and not merely ours.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};
use testkit::generator::{Oddities, Plan, World};
use testkit::{Bucket, Fault, StandIn, Switches};
use tubelab::clean::{channel, clean};
use tubelab::fetch::{Answer, RetryPolicy, Settings, Snapshot, fetch_with, open};
use tubelab::polars::prelude::DataFrame;

/// A client as anybody would make it; `json` and `check` are at hand.
const CLIENT: &str = r#"
import json, sys
from googleapiclient.discovery import build
from googleapiclient.errors import HttpError
ROOT, KEY = sys.argv[1], sys.argv[2]
yt = build("youtube", "v3", developerKey=KEY, static_discovery=True, client_options={"api_endpoint": ROOT})
def refused(request):
    try: answer = request.execute()
    except HttpError as e:
        error = json.loads(e.content)["error"]
        first = error["errors"][0]
        return [e.resp.status, first["domain"], first["reason"]]
    raise AssertionError("it was answered: " + json.dumps(answer)[:200])
def pages(resource, request):
    while request is not None:
        answer = request.execute(); yield answer
        request = resource.list_next(request, answer)
"#;

fn python(api: &StandIn, script: &str) -> serde_json::Value {
    python_with_key(api, StandIn::KEY, script)
}

fn python_with_key(api: &StandIn, key: &str, script: &str) -> serde_json::Value {
    let printed = testkit::run_python(&format!("{CLIENT}\n{script}"), &[&api.root(), key]);
    serde_json::from_str(&printed).unwrap_or_else(|error| panic!("{error}: {printed}"))
}

fn endpoints(api: &StandIn) -> Vec<String> {
    api.calls().into_iter().map(|call| call.endpoint).collect()
}

#[test]
fn a_whole_channel_with_the_clients_own_paging() {
    let api = StandIn::start(World::demo());
    testkit::needs!(Python);
    let found = python(
        &api,
        r#"
channel = yt.channels().list(part="snippet,contentDetails,statistics", forHandle="@tubelab-demo").execute()
[about] = channel["items"]
uploads = about["contentDetails"]["relatedPlaylists"]["uploads"]
listed = list(pages(yt.playlistItems(), yt.playlistItems().list(part="contentDetails,snippet", playlistId=uploads, maxResults=50)))
ids = [i["contentDetails"]["videoId"] for p in listed for i in p["items"]]
batches = [yt.videos().list(part="snippet,contentDetails,statistics", id=ids[i:i+50]).execute() for i in range(0, len(ids), 50)]
videos = [v for b in batches for v in b["items"]]
print(json.dumps(dict(
    title=about["snippet"]["title"], parts=sorted(about), count=about["statistics"]["videoCount"],
    subscribers=about["statistics"]["subscriberCount"],
    sizes=[len(p["items"]) for p in listed], totals=sorted({p["pageInfo"]["totalResults"] for p in listed}),
    ids=len(ids), distinct=len(set(ids)), videos=len(videos), kinds=sorted({v["kind"] for v in videos}),
    views=[v["statistics"].get("viewCount") for v in videos if "statistics" in v],
    newest_first=[i["snippet"]["position"] for i in listed[0]["items"]] == list(range(len(listed[0]["items"]))),
)))
"#,
    );
    assert_eq!(found["title"], "Tubelab Demo (generated)");
    assert_eq!(
        found["parts"],
        serde_json::json!(["contentDetails", "etag", "id", "kind", "snippet", "statistics"])
    );
    assert_eq!(found["count"], "593");
    assert_eq!(
        (
            found["ids"].as_u64(),
            found["distinct"].as_u64(),
            found["videos"].as_u64()
        ),
        (Some(600), Some(600), Some(593))
    );
    // Two items are counted and never shown, so two pages are short, and the total is wrong.
    assert_eq!(
        found["sizes"],
        serde_json::json!([49, 49, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 2])
    );
    assert_eq!(found["totals"], serde_json::json!([602]));
    assert_eq!(found["kinds"], serde_json::json!(["youtube#video"]));
    assert_eq!(found["newest_first"], true);
    let digits = |value: &serde_json::Value| value.as_str().is_some_and(|text| text.parse::<u64>().is_ok());
    assert!(
        found["views"].as_array().unwrap().iter().all(digits),
        "counts are strings that hold numbers"
    );
    let subscribers = found["subscribers"].as_str().unwrap();
    assert!(
        subscribers.len() > 3 && subscribers[3..].bytes().all(|digit| digit == b'0'),
        "{subscribers} is not rounded"
    );

    assert_eq!(api.units(), 1 + 13 + 12);
    assert_eq!(endpoints(&api)[..2], ["channels", "playlistItems"]);
    assert_eq!(api.calls().len(), 26);
    assert!(
        api.calls()
            .iter()
            .all(|call| call.status == 200 && call.request.takes_gzip())
    );
}

#[test]
fn every_method_answers_in_the_shape_of_the_discovery_document() {
    let api = StandIn::start(World::demo());
    let total = |thread: &serde_json::Value| thread["snippet"]["totalReplyCount"].as_u64().unwrap();
    let threads = api.world().threads.values().flatten();
    let replied: Vec<&serde_json::Value> = threads.filter(|thread| total(thread) > 5).collect();
    let replies: u64 = replied.iter().map(|thread| total(thread)).sum();
    let replied: Vec<&str> = replied.iter().map(|thread| thread["id"].as_str().unwrap()).collect();
    testkit::needs!(Python);
    // Every field of every answer is looked up in the discovery document that the client brings along.
    let found = python(
        &api,
        r##"
import googleapiclient.discovery_cache as dc, os
schemas = json.load(open(os.path.join(os.path.dirname(dc.__file__), "documents", "youtube.v3.json")))["schemas"]
# Seen in real answers and in Google's guides, and missing in the document.
extra = {("SearchResultSnippet", "publishTime")}
wrong = []
def check(value, schema, path):
    if "$ref" in schema:
        name = schema["$ref"]; schema = schemas[name]
        if isinstance(value, dict):
            for k, v in value.items():
                if k in schema.get("properties", {}): check(v, schema["properties"][k], path + "." + k)
                elif (name, k) not in extra: wrong.append(f"{path}.{k} is unknown to {name}")
        else: wrong.append(f"{path} is no {name}")
        return
    kind = {"string": str, "boolean": bool, "integer": int, "number": (int, float), "array": list, "object": dict}[schema["type"]]
    if not isinstance(value, kind): wrong.append(f"{path} is {type(value).__name__}, not {schema['type']}")
    elif schema["type"] == "array":
        for i, v in enumerate(value): check(v, schema["items"], f"{path}[{i}]")
    elif schema["type"] == "object":
        for k, v in value.items(): check(v, schema.get("additionalProperties", schema.get("properties", {}).get(k, {"type": "string"})), path + "." + k)
channel = "UCtubelab-demo-generated"; uploads = "UU" + channel[2:]
ids = [i["contentDetails"]["videoId"] for p in pages(yt.playlistItems(), yt.playlistItems().list(part="contentDetails", playlistId=uploads, maxResults=50)) for i in p["items"]]
video = "snippet,contentDetails,statistics,status,topicDetails,liveStreamingDetails,player,recordingDetails,paidProductPlacementDetails"
answers = {
    "ChannelListResponse": [yt.channels().list(part="snippet,contentDetails,statistics,topicDetails,status,brandingSettings", id=channel)],
    "PlaylistItemListResponse": [yt.playlistItems().list(part="snippet,contentDetails,status", playlistId=uploads, maxResults=50)],
    "VideoListResponse": [yt.videos().list(part=video, id=ids[i:i+50], maxHeight=480) for i in range(0, len(ids), 50)]
                       + [yt.videos().list(part=video, chart="mostPopular", regionCode="DE", maxResults=50)],
    "BatchGetStatsResponse": [yt.videos().batchGetStats(part="id,snippet,statistics,contentDetails", id=ids[i:i+50]) for i in range(0, len(ids), 50)],
    "VideoCategoryListResponse": [yt.videoCategories().list(part="snippet", regionCode="US")],
    "I18nRegionListResponse": [yt.i18nRegions().list(part="snippet")],
    "CommentThreadListResponse": [yt.commentThreads().list(part="snippet,replies", videoId=v, maxResults=100) for v in ids if v in sys.argv[3].split(",")],
    "CommentListResponse": [yt.comments().list(part="snippet", parentId=t, maxResults=100) for t in "REPLIED".split(",")],
    "SearchListResponse": [yt.search().list(part="snippet", type="channel", q="generated"), yt.search().list(part="snippet", type="video", q="compost", maxResults=50)],
}
count = {}
for schema, requests in answers.items():
    for request in requests:
        answer = request.execute(); check(answer, {"$ref": schema}, schema); count[schema] = count.get(schema, 0) + len(answer["items"])
        assert len(answer["etag"]) == 27 and answer["kind"].startswith("youtube#")
print(json.dumps(dict(wrong=wrong[:20], count=count)))
"##
        .replace("REPLIED", &replied.join(","))
        .replace("sys.argv[3]", &format!("{:?}", api.world().threads.keys().cloned().collect::<Vec<_>>().join(",")))
        .as_str(),
    );
    assert_eq!(found["wrong"], serde_json::json!([]));
    let count = |schema: &str| found["count"][schema].as_u64().unwrap();
    assert_eq!(count("VideoListResponse"), 593 + 50);
    assert_eq!(
        (
            count("BatchGetStatsResponse"),
            count("VideoCategoryListResponse"),
            count("I18nRegionListResponse")
        ),
        (593, 32, 110)
    );
    let own = |thread: &&serde_json::Value| thread["snippet"]["channelId"] == "UCtubelab-demo-generated";
    let threads: usize = api
        .world()
        .threads
        .values()
        .map(|threads| threads.iter().filter(own).take(100).count())
        .sum();
    assert_eq!(count("CommentThreadListResponse"), threads as u64);
    assert_eq!(count("CommentListResponse"), replies);
    let about_compost = |video: &&serde_json::Value| {
        video["snippet"]["title"]
            .as_str()
            .unwrap()
            .to_lowercase()
            .contains("compost")
    };
    let about_compost = api.world().videos.values().filter(about_compost).count();
    assert_eq!(count("SearchListResponse") as usize, 3 + about_compost.min(50));
    assert_eq!((api.used(Bucket::Searches), api.used(Bucket::BatchStats)), (2, 12));
}

#[test]
fn comments_search_and_charts_have_their_pages_and_their_escapes() {
    let api = StandIn::start(World::demo());
    let most = api
        .world()
        .threads
        .iter()
        .max_by_key(|(_, threads)| threads.len())
        .map(|(id, _)| id.clone())
        .unwrap();
    let off = api
        .world()
        .videos
        .values()
        .find(|video| video["statistics"].is_object() && video["statistics"].get("commentCount").is_none());
    let off = off.unwrap()["id"].as_str().unwrap().to_owned();
    testkit::needs!(Python);
    let found = python(
        &api,
        &r#"
plain = list(pages(yt.commentThreads(), yt.commentThreads().list(part="snippet,replies", videoId="MOST", maxResults=100, textFormat="plainText")))
html = yt.commentThreads().list(part="snippet", videoId="MOST", maxResults=100).execute()
text = lambda answer: [t["snippet"]["topLevelComment"]["snippet"]["textDisplay"] for t in answer["items"]]
threads = [t for p in plain for t in p["items"]]
hits = yt.search().list(part="snippet", type="channel", q="nobody garden").execute()["items"]
charts = list(pages(yt.videos(), yt.videos().list(part="snippet", chart="mostPopular", regionCode="US", maxResults=25)))
print(json.dumps(dict(
    pages=[len(p["items"]) for p in plain], plain=text(plain[0]), html=text(html),
    replies=[[t["snippet"]["totalReplyCount"], len(t.get("replies", {}).get("comments", []))] for t in threads],
    title=hits[0]["snippet"]["title"], published=hits[0]["snippet"]["publishTime"], charts=[len(p["items"]) for p in charts],
    music={v["snippet"]["categoryId"] for v in yt.videos().list(part="snippet", chart="mostPopular", regionCode="US", videoCategoryId="10").execute()["items"]} == {"10"},
    off=refused(yt.commentThreads().list(part="snippet", videoId="OFF")),
    gone=refused(yt.commentThreads().list(part="snippet", videoId="notavideo00")),
    nochart=refused(yt.videos().list(part="snippet", chart="mostPopular", regionCode="US", videoCategoryId="25")),
)))
"#
        .replace("MOST", &most)
        .replace("OFF", &off),
    );
    assert_eq!(found["pages"], serde_json::json!([100, 30]));
    let texts = |name: &str| {
        found[name]
            .as_array()
            .unwrap()
            .iter()
            .map(|text| text.as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert!(texts("plain").contains(&"<b>bold</b> claim, \"quoted\"".to_owned()));
    assert!(texts("html").contains(&"&lt;b&gt;bold&lt;/b&gt; claim, &quot;quoted&quot;".to_owned()));
    let replies: Vec<(u64, u64)> = serde_json::from_value(found["replies"].clone()).unwrap();
    assert!(
        replies.iter().all(|(total, inline)| *inline == *total.min(&5)) && replies.iter().any(|(total, _)| *total > 5)
    );
    assert_eq!(
        found["title"],
        "Nothing &amp; &quot;Nobody&#39;s&quot; Garden (generated)"
    );
    assert!(found["published"].as_str().unwrap().ends_with('Z'));
    assert_eq!(
        (&found["charts"], &found["music"]),
        (&serde_json::json!([25, 25, 10]), &serde_json::json!(true))
    );
    assert_eq!(
        found["off"],
        serde_json::json!([403, "youtube.commentThread", "commentsDisabled"])
    );
    assert_eq!(
        found["gone"],
        serde_json::json!([404, "youtube.commentThread", "videoNotFound"])
    );
    assert_eq!(
        found["nochart"],
        serde_json::json!([404, "youtube.video", "videoChartNotFound"])
    );
}

#[test]
fn what_the_api_refuses_is_refused_in_its_words() {
    let api = StandIn::start(World::demo());
    testkit::needs!(Python);
    let found = python(
        &api,
        r#"
print(json.dumps(dict(
    playlist=refused(yt.playlistItems().list(part="id", playlistId="UUnothing")),
    nofilter=refused(yt.channels().list(part="id")),
    two=refused(yt.channels().list(part="id", id="x", forHandle="y")),
    part=refused(yt.channels().list(part="id,nonsense", id="x")),
    many=refused(yt.videos().list(part="id", id=["%011d" % i for i in range(51)])),
    token=refused(yt.playlistItems().list(part="id", playlistId="UUtubelab-demo-generated", pageToken="CDIQAA")),
    mine=refused(yt.channels().list(part="id", mine=True)),
    size=refused(yt.playlistItems().list(part="id", playlistId="UUtubelab-demo-generated", maxResults=51)),
    unknown=sorted(yt.channels().list(part="id", forHandle="@nobody-has-this").execute()),
    dropped=yt.videos().list(part="id", id=["%011d" % i for i in range(50)]).execute()["items"],
    empty=yt.channels().list(part="statistics,snippet", forHandle="tubelab-empty").execute()["items"][0],
)))
"#,
    );
    let refused = |name: &str| -> (u64, String, String) { serde_json::from_value(found[name].clone()).unwrap() };
    let told = |status, domain: &str, reason: &str| (status, domain.to_owned(), reason.to_owned());
    assert_eq!(
        refused("playlist"),
        told(404, "youtube.playlistItem", "playlistNotFound")
    );
    assert_eq!(
        refused("nofilter"),
        told(400, "youtube.parameter", "missingRequiredParameter")
    );
    assert_eq!(refused("two"), told(400, "youtube.parameter", "incompatibleParameters"));
    assert_eq!(refused("part"), told(400, "youtube.part", "unknownPart"));
    assert_eq!(refused("many"), told(400, "youtube.parameter", "invalidFilters"));
    assert_eq!(refused("token"), told(400, "youtube.parameter", "invalidPageToken"));
    assert_eq!(refused("mine"), told(401, "global", "required"));
    assert_eq!(refused("size"), told(400, "global", "invalidParameter"));
    assert_eq!(found["unknown"], serde_json::json!(["etag", "kind", "pageInfo"]));
    assert_eq!(found["dropped"], serde_json::json!([]));
    assert_eq!(found["empty"]["statistics"]["hiddenSubscriberCount"], true);
    assert!(found["empty"]["snippet"].get("country").is_none());
    // Refused calls cost a unit as well.
    assert_eq!(api.units(), 11);
}

#[test]
fn keys_are_checked_and_cost_nothing_when_they_are_wrong() {
    let api = StandIn::start(World::generate(Plan::new(2, 100)));
    let ask = "print(json.dumps(refused(yt.i18nRegions().list(part='snippet'))))";
    testkit::needs!(Python);
    assert_eq!(
        python_with_key(&api, "another-key", ask),
        serde_json::json!([400, "global", "badRequest"])
    );
    let reply = get(&api, "i18nRegions?part=snippet", &[]);
    assert!(
        reply.starts_with("HTTP/1.1 403 ") && reply.contains("\"reason\": \"forbidden\""),
        "{reply}"
    );
    assert!(get(&api, "i18nRegions?part=snippet", &[("x-goog-api-key", StandIn::KEY)]).starts_with("HTTP/1.1 200 "));
    assert!(get(&api, "i18nRegions?part=snippet", &[("x-goog-api-key", "no")]).contains("API_KEY_INVALID"));
    assert_eq!(api.units(), 1);
}

#[test]
fn quotas_run_out_by_bucket() {
    let api = StandIn::start(World::demo());
    api.limit(Bucket::Units, 2);
    api.limit(Bucket::Searches, 1);
    testkit::needs!(Python);
    let found = python(
        &api,
        r#"
regions = yt.i18nRegions().list(part="snippet"); search = yt.search().list(part="snippet", q="garden", type="channel")
regions.execute(); regions.execute(); search.execute()
stats = yt.videos().batchGetStats(part="id", id="00000000000").execute()["items"]
try: search.execute()
except HttpError as e: day = json.loads(e.content)["error"]
print(json.dumps(dict(units=refused(regions), search=refused(search), stats=stats, day=day)))
"#,
    );
    assert_eq!(
        found["units"],
        serde_json::json!([403, "youtube.quota", "quotaExceeded"])
    );
    assert_eq!(found["search"], serde_json::json!([429, "global", "rateLimitExceeded"]));
    assert_eq!(found["day"]["status"], "RESOURCE_EXHAUSTED");
    assert!(
        found["day"]["details"][0]["metadata"]["quota_limit"]
            .as_str()
            .unwrap()
            .contains("PerDay")
    );
    assert_eq!(
        (api.units(), api.used(Bucket::Searches), api.used(Bucket::BatchStats)),
        (2, 1, 1)
    );
}

#[test]
fn faults_strike_where_and_as_often_as_asked() {
    let api = StandIn::start(World::generate(Plan::new(2, 200)));
    api.fault("videoCategories", 1, Fault::BackendError);
    api.fault("videoCategories", 1, Fault::PerMinute { retry_after: Some(7) });
    api.fault("videoCategories", 1, Fault::Html(502));
    api.fault("videoCategories", 1, Fault::Truncated);
    api.fault("videoCategories", 1, Fault::QuotaExceeded);
    api.fault_after("playlistItems", 1, 1, Fault::InvalidPageToken);
    testkit::needs!(Python);
    let found = python(
        &api,
        r#"
ask = yt.videoCategories().list(part="snippet", regionCode="US")
said = [refused(ask)]
try: ask.execute()
except HttpError as e: said.append([e.resp.status, e.resp["retry-after"], json.loads(e.content)["error"]["details"][0]["metadata"]["quota_unit"]])
try: ask.execute()
except HttpError as e: said.append([e.resp.status, e.resp["content-type"]])
# Google's client hands over a cut answer as text, without a word.
cut = ask.execute(); said.append([type(cut).__name__, cut.startswith("{")])
said.append(refused(ask))
said.append(len(ask.execute()["items"]))
list_ = yt.playlistItems().list(part="id", playlistId="PLAYLIST", maxResults=50)
first = list_.execute()
second = yt.playlistItems().list_next(list_, first)
said.append(refused(second)); said.append(len(second.execute()["items"]))
print(json.dumps(said))
"#
        .replace("PLAYLIST", &api.world().plan().channel_id.replacen("UC", "UU", 1))
        .as_str(),
    );
    assert_eq!(
        found,
        serde_json::json!([
            [503, "global", "backendError"],
            [429, "7", "1/min/{project}"],
            [502, "text/html; charset=UTF-8"],
            ["str", true],
            [403, "youtube.quota", "quotaExceeded"],
            32,
            [400, "youtube.parameter", "invalidPageToken"],
            50,
        ])
    );
    assert!(api.calls().last().unwrap().fault.is_none());
}

#[test]
fn connections_break_as_asked() {
    let api = StandIn::start(World::generate(Plan::new(2, 100)));
    let key = [("x-goog-api-key", StandIn::KEY)];
    api.fault("*", 1, Fault::Reset);
    let reset = try_get(&api, "i18nRegions?part=snippet", &key);
    assert_eq!(reset.unwrap_err().kind(), std::io::ErrorKind::ConnectionReset);
    api.fault("*", 1, Fault::Hang(Duration::from_millis(300)));
    let start = Instant::now();
    assert_eq!(get(&api, "i18nRegions?part=snippet", &key), "");
    assert!(start.elapsed() >= Duration::from_millis(300));
    api.fault("*", 1, Fault::Broken);
    let broken = get(&api, "i18nRegions?part=snippet", &key);
    let promised: usize = broken
        .split("content-length: ")
        .nth(1)
        .unwrap()
        .split('\r')
        .next()
        .unwrap()
        .parse()
        .unwrap();
    let sent = broken.split("\r\n\r\n").nth(1).unwrap().len();
    assert!(sent < promised, "{sent} of {promised} bytes");
    assert_eq!(
        api.calls().iter().map(|call| call.status).collect::<Vec<_>>(),
        [0, 0, 200]
    );
}

#[test]
fn etags_fields_and_compression() {
    let api = StandIn::start(World::demo());
    let key = ("x-goog-api-key", StandIn::KEY);
    let path = "channels?part=snippet&forHandle=tubelab-demo";
    let reply = get(&api, path, &[key]);
    let body =
        |reply: &str| -> serde_json::Value { serde_json::from_str(reply.split_once("\r\n\r\n").unwrap().1).unwrap() };
    let etag = body(&reply)["etag"].as_str().unwrap().to_owned();
    assert!(
        reply.contains("\n  \"kind\""),
        "answers are indented unless asked otherwise"
    );
    let unchanged = get(&api, path, &[key, ("if-none-match", &etag)]);
    assert!(
        unchanged.starts_with("HTTP/1.1 304 ") && unchanged.ends_with("\r\n\r\n"),
        "{unchanged}"
    );
    assert!(get(&api, path, &[key, ("if-none-match", "another")]).starts_with("HTTP/1.1 200 "));
    assert_eq!(api.units(), 3);
    api.switch(Switches {
        unchanged_costs: false,
        ..Switches::default()
    });
    get(&api, path, &[key, ("if-none-match", &etag)]);
    assert_eq!(api.units(), 3);

    let compact = get(
        &api,
        &format!("{path}&prettyPrint=false&fields=items(id,snippet/title),etag"),
        &[key],
    );
    assert_eq!(
        compact.split_once("\r\n\r\n").unwrap().1,
        format!(
            r#"{{"items":[{{"id":"UCtubelab-demo-generated","snippet":{{"title":"Tubelab Demo (generated)"}}}}],"etag":"{etag}"}}"#
        )
    );
    assert!(get(&api, &format!("{path}&fields=items(id"), &[key]).starts_with("HTTP/1.1 400 "));

    // Both headers or none: a client that does not name itself gets plain text.
    let accept = ("accept-encoding", "gzip");
    assert!(!get(&api, path, &[key, accept, ("user-agent", "test")]).contains("content-encoding"));
    let packed = get_bytes(&api, path, &[key, accept, ("user-agent", "test (gzip)")]).unwrap();
    let head_ends = packed.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
    assert!(String::from_utf8_lossy(&packed[..head_ends]).contains("content-encoding: gzip"));
    let mut text = String::new();
    flate2::read::GzDecoder::new(&packed[head_ends + 4..])
        .read_to_string(&mut text)
        .unwrap();
    assert_eq!(
        serde_json::from_str::<serde_json::Value>(&text).unwrap()["etag"],
        etag.as_str()
    );
}

#[test]
fn uncertain_behaviours_can_be_switched() {
    let api = StandIn::start(World::demo());
    let id = api
        .world()
        .videos
        .values()
        .find(|video| video["contentDetails"]["duration"].as_str().unwrap().starts_with("PT"))
        .unwrap();
    let path = format!(
        "videos:batchGetStats?part=contentDetails&prettyPrint=false&id={},gone0000000",
        id["id"].as_str().unwrap()
    );
    let key = [("x-goog-api-key", StandIn::KEY)];
    let one = get(&api, &path, &key);
    assert!(
        one.contains("s\"}") && !one.contains("summary") && !one.contains("PT"),
        "{one}"
    );
    api.switch(Switches {
        iso_stats_durations: true,
        stats_summary: true,
        missing_chart: 400,
        ..Switches::default()
    });
    let other = get(&api, &path, &key);
    assert!(
        other.contains("\"duration\":\"PT") && other.contains("durationMillis") && other.contains("gone0000000"),
        "{other}"
    );
    let chart = get(&api, "videos?part=id&chart=mostPopular&videoCategoryId=25", &key);
    assert!(chart.starts_with("HTTP/1.1 400 ") && chart.contains("videoChartNotFound"));
}

#[test]
fn replies_have_pages_and_page_tokens_may_tell_their_position() {
    let api = StandIn::start(World::demo());
    api.switch(Switches {
        plain_page_tokens: true,
        ..Switches::default()
    });
    testkit::needs!(Python);
    let most = api
        .world()
        .replies
        .iter()
        .max_by_key(|(_, replies)| replies.len())
        .unwrap();
    let found = python(
        &api,
        &r#"
replies = list(pages(yt.comments(), yt.comments().list(part="snippet", parentId="PARENT", maxResults=2, textFormat="plainText")))
listed = list(pages(yt.playlistItems(), yt.playlistItems().list(part="contentDetails", playlistId="UUtubelab-demo-generated", maxResults=50)))
print(json.dumps(dict(
    ids=[c["id"] for p in replies for c in p["items"]], pages=len(replies),
    tokens=[p.get("nextPageToken") for p in listed][:3], last="nextPageToken" in listed[-1], listed=sum(len(p["items"]) for p in listed),
    gone=refused(yt.comments().list(part="id", parentId="nothing")),
    nofilter=refused(yt.comments().list(part="id")),
)))
"#
        .replace("PARENT", most.0),
    );
    let expected: Vec<&str> = most.1.iter().map(|reply| reply["id"].as_str().unwrap()).collect();
    assert_eq!(found["ids"], serde_json::json!(expected));
    assert_eq!(found["pages"].as_u64(), Some(expected.len().div_ceil(2) as u64));
    // As in recorded answers to requests for pages of 50.
    let recorded = ["EAAaBlBUOkNESQ", "EAAaBlBUOkNHUQ", "EAAaB1BUOkNKWUI"];
    assert_eq!(found["tokens"], serde_json::json!(recorded));
    assert_eq!(
        (found["listed"].as_u64(), found["last"].as_bool()),
        (Some(600), Some(false))
    );
    assert_eq!(
        found["gone"],
        serde_json::json!([404, "youtube.comment", "commentNotFound"])
    );
    assert_eq!(
        found["nofilter"],
        serde_json::json!([400, "youtube.parameter", "missingRequiredParameter"])
    );
}

#[test]
fn twenty_thousand_uploads_are_listed_in_full() {
    let api = StandIn::start(World::generate(Plan::new(8, 20_000).with_oddities(Oddities::none())));
    testkit::needs!(Python);
    let found = python(
        &api,
        &r#"
count = sum(len(p["items"]) for p in pages(yt.playlistItems(), yt.playlistItems().list(part="id", playlistId="PLAYLIST", maxResults=50)))
print(count)
"#
        .replace("PLAYLIST", &api.world().plan().channel_id.replacen("UC", "UU", 1)),
    );
    assert_eq!((found.as_u64(), api.units()), (Some(20_000), 400));
}

fn settings(api: &StandIn) -> Settings {
    let policy = RetryPolicy {
        pause: Duration::from_millis(5),
        call: Duration::from_secs(20),
        ..RetryPolicy::default()
    };
    Settings::new(StandIn::KEY, &api.url()).unwrap().retry(policy)
}

/// The same answers, as if they had come at the moment at which the channel is observed.
fn observed(snapshot: &Snapshot, api: &StandIn) -> Snapshot {
    let at = api.world().fetched_at();
    let answers = snapshot.answers().iter().map(|answer| Answer {
        fetched_at: at,
        ..answer.clone()
    });
    Snapshot::new(snapshot.channel_id().to_owned(), answers.collect())
}

fn without_time(frame: &DataFrame) -> DataFrame {
    frame.drop("fetched_at").unwrap()
}

#[test]
fn a_live_fetch_equals_the_committed_demo_and_takes_the_fewest_calls() {
    let api = StandIn::start(World::demo());
    let live = fetch_with("@tubelab-demo", &settings(&api)).unwrap();
    let directory = testkit::root().join("data/demo");
    let kept = open(directory.to_str().unwrap()).unwrap();
    assert!(kept.is_generated() && !live.is_generated());
    assert_eq!(kept.fetched_at(), api.world().fetched_at());
    assert_eq!(
        observed(&live, &api).digest(),
        kept.digest(),
        "run `cargo run --example make_demo`"
    );
    assert!(without_time(&clean(&live).unwrap()).equals_missing(&without_time(&clean(&kept).unwrap())));
    assert!(without_time(&channel(&live).unwrap()).equals_missing(&without_time(&channel(&kept).unwrap())));
    assert_eq!(clean(&kept).unwrap().height(), 593);

    // One for the channel, one for each of 13 pages of uploads, one for each 50 of the 600 ids.
    assert_eq!((api.units(), live.units(), api.calls().len()), (26, 26, 26));
    let calls = api.calls();
    assert!(
        calls
            .iter()
            .all(|call| call.request.takes_gzip() && call.request.parameter("key").is_none())
    );

    let truth = std::fs::read_to_string(directory.join("truth.json")).unwrap();
    assert_eq!(
        truth,
        format!("{:#}\n", api.world().truth()),
        "run `cargo run --example make_demo`"
    );
    let size = std::fs::metadata(directory.join("answers.jsonl.gz")).unwrap().len();
    assert!(size < 1_000_000, "{size} bytes");
}

#[test]
fn a_fetch_through_passing_faults_gives_the_same_answers() {
    let api = StandIn::start(World::generate(Plan::new(5, 300)));
    let handle = api.world().plan().handle.clone();
    let undisturbed = observed(&fetch_with(&handle, &settings(&api)).unwrap(), &api);
    let fetch_again = || {
        let api = StandIn::start(api.world().clone());
        api.fault("channels", 1, Fault::BackendError);
        api.fault_after("playlistItems", 2, 1, Fault::InvalidPageToken);
        api.fault_after("playlistItems", 5, 1, Fault::Truncated);
        api.fault("videos", 1, Fault::Reset);
        api.fault("videos", 1, Fault::Broken);
        api.fault("videos", 1, Fault::Html(502));
        api.fault("videos", 1, Fault::PerMinute { retry_after: Some(0) });
        let fetched = fetch_with(&handle, &settings(&api)).unwrap();
        let faults = api.calls().iter().filter(|call| call.fault.is_some()).count();
        assert_eq!(faults, 7, "every fault struck");
        observed(&fetched, &api)
    };
    assert_eq!(fetch_again().digest(), undisturbed.digest());
}

#[test]
fn lasting_faults_are_reported_in_their_kind() {
    let ask = |fault: Fault| {
        let api = StandIn::start(World::generate(Plan::new(5, 100)));
        api.fault("*", 100, fault);
        fetch_with(&api.world().plan().handle, &settings(&api)).unwrap_err()
    };
    assert!(ask(Fault::QuotaExceeded).is_quota());
    assert!(ask(Fault::KeyInvalid).is_auth());
    assert!(ask(Fault::ServiceDisabled).is_auth());
    assert!(ask(Fault::InternalError).is_network());
    assert!(ask(Fault::Reset).is_network());
    assert!(ask(Fault::Truncated).is_network());
    assert!(ask(Fault::Html(200)).is_format());
}

/// A request by hand.
fn get(api: &StandIn, path: &str, headers: &[(&str, &str)]) -> String {
    try_get(api, path, headers).unwrap()
}

fn try_get(api: &StandIn, path: &str, headers: &[(&str, &str)]) -> std::io::Result<String> {
    get_bytes(api, path, headers).map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
}

fn get_bytes(api: &StandIn, path: &str, headers: &[(&str, &str)]) -> std::io::Result<Vec<u8>> {
    let mut stream = TcpStream::connect(api.root().trim_start_matches("http://"))?;
    let headers: String = headers
        .iter()
        .map(|(name, value)| format!("{name}: {value}\r\n"))
        .collect();
    write!(
        stream,
        "GET /youtube/v3/{path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n{headers}\r\n"
    )?;
    let mut reply = Vec::new();
    stream.read_to_end(&mut reply)?;
    Ok(reply)
}
