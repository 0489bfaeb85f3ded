//! Circles in a graph.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// One shortest circle through each group of nodes that lead to each other, from its first node back to it.
pub fn find(edges: &BTreeSet<(String, String)>) -> Vec<Vec<&str>> {
    let mut next: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (from, to) in edges {
        next.entry(from).or_default().push(to);
    }
    let mut told: BTreeSet<&str> = BTreeSet::new();
    let mut cycles = Vec::new();
    for start in next.keys() {
        if told.contains(start) {
            continue;
        }
        let reached = reach(start, &next);
        if let Some(cycle) = circle(start, &next) {
            // Everything that leads back belongs to the same group.
            told.extend(reached.into_iter().filter(|node| reach(node, &next).contains(start)));
            cycles.push(cycle);
        }
    }
    cycles
}

fn reach<'a>(start: &str, next: &BTreeMap<&'a str, Vec<&'a str>>) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<&str> = next.get(start).into_iter().flatten().copied().collect();
    while let Some(node) = open.pop() {
        if reached.insert(node) {
            open.extend(next.get(node).into_iter().flatten());
        }
    }
    reached
}

fn circle<'a>(start: &'a str, next: &BTreeMap<&'a str, Vec<&'a str>>) -> Option<Vec<&'a str>> {
    let mut before: BTreeMap<&str, &str> = BTreeMap::new();
    let mut open = VecDeque::from([start]);
    while let Some(node) = open.pop_front() {
        for &after in next.get(node).into_iter().flatten() {
            if after == start {
                let mut path = vec![start, node];
                while path[path.len() - 1] != start {
                    path.push(before[path[path.len() - 1]]);
                }
                path.reverse();
                return Some(path);
            }
            if after != start && !before.contains_key(after) {
                before.insert(after, node);
                open.push_back(after);
            }
        }
    }
    None
}
