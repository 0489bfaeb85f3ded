//! Every figure against plotly.js's own description of what it takes.

use crate::gallery;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// The version that the notebooks' and the tests' Python package of plotly ships.
const PLOTLY: &str = "4.1.1";

#[test]
fn figures_are_valid_by_plotlys_own_schema() {
    let Some(package) = testkit::npm_package(testkit::test_name!(), "plotly.js", PLOTLY, &["dist/plot-schema.json"])
    else {
        return;
    };
    let schema =
        Schema(serde_json::from_slice(&std::fs::read(package.join("dist/plot-schema.json")).unwrap()).unwrap());
    let mut kinds = BTreeSet::new();
    for (name, figure) in gallery() {
        let json = figure.plotly_json().unwrap();
        let faults = schema.faults(&json);
        assert!(faults.is_empty(), "{name}: {faults:#?}");
        kinds.extend(
            json["data"]
                .as_array()
                .unwrap()
                .iter()
                .map(|t| t["type"].as_str().unwrap().to_owned()),
        );
    }
    assert!(
        ["scatter", "bar", "box", "heatmap", "treemap", "pie"]
            .iter()
            .all(|kind| kinds.contains(*kind)),
        "{kinds:?}"
    );
    // And it would notice.
    let wrong = serde_json::json!({
        "data": [{ "type": "bar", "x": [1], "q1": [1] }, { "type": "scatter", "mode": "dots" }],
        "layout": { "height": "tall", "xaxis2": { "domain": [0, 2] }, "annotations": [{ "colour": "red" }] },
        "config": { "responsive": 1 },
    });
    let faults = schema.faults(&wrong);
    for place in [
        "data[0].q1",
        "data[1].mode",
        "layout.height",
        "layout.xaxis2.domain[1]",
        "layout.annotations[0].colour",
        "config.responsive",
    ] {
        assert!(
            faults.iter().any(|fault| fault.starts_with(place)),
            "{place} in {faults:#?}"
        );
    }
    assert_eq!(faults.len(), 6, "{faults:#?}");
}

struct Schema(Value);

impl Schema {
    fn faults(&self, figure: &Value) -> Vec<String> {
        let mut faults = Vec::new();
        let mut layout = self.0["layout"]["layoutAttributes"].as_object().unwrap().clone();
        for (place, trace) in figure["data"].as_array().unwrap().iter().enumerate() {
            let kind = trace["type"].as_str().unwrap_or("scatter");
            let of_kind = &self.0["traces"][kind];
            let Some(attributes) = of_kind["attributes"].as_object() else {
                faults.push(format!("data[{place}].type: {kind}"));
                continue;
            };
            layout.extend(
                of_kind["layoutAttributes"]
                    .as_object()
                    .into_iter()
                    .flatten()
                    .map(|(k, v)| (k.clone(), v.clone())),
            );
            object(trace, attributes, &format!("data[{place}]"), &mut faults);
        }
        object(&figure["layout"], &layout, "layout", &mut faults);
        object(
            &figure["layout"]["template"]["layout"],
            &layout,
            "layout.template.layout",
            &mut faults,
        );
        object(
            &figure["config"],
            self.0["config"].as_object().unwrap(),
            "config",
            &mut faults,
        );
        faults
    }
}

/// "xaxis2" is described as "xaxis".
fn attribute<'a>(attributes: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    let base = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let subplot = |spec: &&Value| name == base || spec["_isSubplotObj"] == true;
    let described = attributes.get(name).or_else(|| attributes.get(base).filter(subplot));
    described.filter(|_| {
        !name.starts_with('_') && !["role", "editType", "description", "impliedEdits", "items"].contains(&name)
    })
}

fn object(value: &Value, attributes: &Map<String, Value>, path: &str, faults: &mut Vec<String>) {
    let fields = match value {
        Value::Null => return,
        Value::Object(fields) => fields,
        _ => return faults.push(format!("{path}: not an object")),
    };
    for (name, value) in fields {
        let path = format!("{path}.{name}");
        match attribute(attributes, name) {
            // The trace's kind is how its description was found.
            Some(Value::String(_)) if name == "type" => {}
            Some(spec) => check(value, spec, &path, faults),
            None => faults.push(format!("{path}: plotly has no such attribute")),
        }
    }
}

fn check(value: &Value, spec: &Value, path: &str, faults: &mut Vec<String>) {
    if spec["role"] == "object" && spec.get("valType").is_none() {
        let Some(items) = spec["items"].as_object() else {
            return object(value, spec.as_object().unwrap(), path, faults);
        };
        let of_item = items.values().next().unwrap().as_object().unwrap();
        let Some(list) = value.as_array() else {
            return faults.push(format!("{path}: not a list"));
        };
        for (place, item) in list.iter().enumerate() {
            object(item, of_item, &format!("{path}[{place}]"), faults);
        }
        return;
    }
    if let Some(list) = value.as_array().filter(|_| spec["arrayOk"] == true) {
        for (place, item) in list.iter().enumerate() {
            single(item, spec, &format!("{path}[{place}]"), faults);
        }
        return;
    }
    single(value, spec, path, faults);
}

fn single(value: &Value, spec: &Value, path: &str, faults: &mut Vec<String>) {
    let within = |number: f64| {
        spec["min"].as_f64().is_none_or(|min| number >= min) && spec["max"].as_f64().is_none_or(|max| number <= max)
    };
    let listed = |value: &Value| {
        spec["values"].as_array().is_some_and(|all| {
            all.iter().any(|one| {
                one == value
                    || one
                        .as_str()
                        .zip(value.as_str())
                        .is_some_and(|(one, value)| matches(one, value))
            })
        })
    };
    let right = match spec["valType"]
        .as_str()
        .unwrap_or_else(|| panic!("{path}: no valType in {spec}"))
    {
        "any" => true,
        "data_array" => value.is_array(),
        "number" | "angle" => value.as_f64().is_some_and(within) || (spec["valType"] == "angle" && value == "auto"),
        "integer" => value
            .as_f64()
            .is_some_and(|number| number.fract() == 0.0 && within(number)),
        "boolean" => value.is_boolean(),
        "string" => value.is_string() || value.is_number(),
        "color" => value.as_str().is_some_and(is_colour),
        "enumerated" => listed(value),
        "flaglist" => {
            let extra = spec["extras"].as_array().is_some_and(|all| all.contains(value));
            let flags: Vec<&str> = spec["flags"]
                .as_array()
                .unwrap()
                .iter()
                .filter_map(Value::as_str)
                .collect();
            extra
                || value
                    .as_str()
                    .is_some_and(|words| words.split('+').all(|word| flags.contains(&word)))
        }
        "colorscale" => value.as_array().is_some_and(|stops| {
            stops.iter().all(|stop| {
                stop[0].as_f64().is_some_and(|at| (0.0..=1.0).contains(&at)) && stop[1].as_str().is_some_and(is_colour)
            }) && stops.first().is_some_and(|stop| stop[0] == 0.0)
                && stops.last().is_some_and(|stop| stop[0] == 1.0)
        }),
        "colorlist" => value
            .as_array()
            .is_some_and(|all| all.iter().all(|one| one.as_str().is_some_and(is_colour))),
        "subplotid" => value
            .as_str()
            .is_some_and(|id| id.trim_end_matches(|c: char| c.is_ascii_digit()) == spec["dflt"].as_str().unwrap()),
        "info_array" => {
            let Some(list) = value.as_array() else {
                return faults.push(format!("{path}: not a list"));
            };
            for (place, item) in list.iter().enumerate() {
                let of_item = match &spec["items"] {
                    Value::Array(items) => items.get(place),
                    one => Some(one),
                };
                match of_item {
                    Some(spec) => check(item, spec, &format!("{path}[{place}]"), faults),
                    None => faults.push(format!("{path}[{place}]: too many")),
                }
            }
            true
        }
        other => panic!("{path}: an unknown kind of value, {other}"),
    };
    if !right {
        faults.push(format!("{path}: {value} is not {}", spec["valType"]));
    }
}

/// A value of a list is words, or a pattern between slashes: `/^x([2-9]|[1-9][0-9]+)?( domain)?$/`.
fn matches(pattern: &str, value: &str) -> bool {
    let Some(inside) = pattern.strip_prefix("/^").and_then(|rest| rest.strip_suffix("$/")) else {
        return pattern == value;
    };
    let axis = inside.chars().next().unwrap();
    let Some(rest) = value.strip_prefix(axis) else {
        return false;
    };
    let rest = if inside.contains("( domain)?") {
        rest.strip_suffix(" domain").unwrap_or(rest)
    } else {
        rest
    };
    rest.is_empty() || rest.parse::<u32>().is_ok_and(|number| number >= 2)
}

fn is_colour(text: &str) -> bool {
    let hex = text
        .strip_prefix('#')
        .is_some_and(|digits| matches!(digits.len(), 3 | 6) && digits.bytes().all(|b| b.is_ascii_hexdigit()));
    hex || (text.starts_with("rgba(") && text.ends_with(')'))
}
