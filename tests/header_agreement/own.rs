// Generated, do not edit; regenerate with `cargo run --example make_header`.

use tubelab::polars::prelude as p;

fn a0(a0: &str, a1: &str) -> std::string::String {
    tubelab::param(a0, a1)
}
fn a1(a0: std::marker::PhantomData<tubelab::Error>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::Error>) {}
    need::<tubelab::Error>(a0)
}
fn a2(a0: tubelab::error::Kind, a1: impl std::convert::Into<std::string::String>) -> tubelab::Error {
    <tubelab::Error>::new(a0, a1)
}
fn a3(a0: tubelab::Error, a1: impl std::convert::Into<std::string::String>) -> tubelab::Error {
    <tubelab::Error>::at(a0, a1)
}
fn a4(a0: tubelab::Error, a1: impl std::convert::Into<std::string::String>) -> tubelab::Error {
    <tubelab::Error>::hint(a0, a1)
}
fn a5<'s>(a0: &'s tubelab::Error) -> tubelab::error::Kind {
    <tubelab::Error>::kind(a0)
}
fn a6<'s>(a0: &'s tubelab::Error) -> &'s str {
    <tubelab::Error>::message(a0)
}
fn a7<'s>(a0: &'s tubelab::Error) -> impl std::iter::Iterator<Item = &'s str> {
    <tubelab::Error>::moments(a0)
}
fn a8<'s>(a0: &'s tubelab::Error) -> std::option::Option<&'s str> {
    <tubelab::Error>::next_step(a0)
}
fn a9<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_input(a0)
}
fn a10<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_auth(a0)
}
fn a11<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_quota(a0)
}
fn a12<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_not_found(a0)
}
fn a13<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_network(a0)
}
fn a14<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_format(a0)
}
fn a15<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_storage(a0)
}
fn a16<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_too_little_data(a0)
}
fn a17<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_interrupted(a0)
}
fn a18(a0: std::marker::PhantomData<tubelab::Error>) {
    fn need<Subject: std::fmt::Display>(a0: std::marker::PhantomData<tubelab::Error>) {}
    need::<tubelab::Error>(a0)
}
fn a19(a0: std::marker::PhantomData<tubelab::Error>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::Error>) {}
    need::<tubelab::Error>(a0)
}
fn a20(a0: std::marker::PhantomData<tubelab::Error>) {
    fn need<Subject: std::error::Error>(a0: std::marker::PhantomData<tubelab::Error>) {}
    need::<tubelab::Error>(a0)
}
fn a21(a0: std::marker::PhantomData<tubelab::Error>, a1: std::marker::PhantomData<p::PolarsError>) {
    fn need<Subject: std::convert::From<p::PolarsError>>(
        a0: std::marker::PhantomData<tubelab::Error>,
        a1: std::marker::PhantomData<p::PolarsError>,
    ) {
    }
    need::<tubelab::Error>(a0, a1)
}
fn a22(a0: std::marker::PhantomData<tubelab::Error>, a1: std::marker::PhantomData<tubelab::serde_json::Error>) {
    fn need<Subject: std::convert::From<tubelab::serde_json::Error>>(
        a0: std::marker::PhantomData<tubelab::Error>,
        a1: std::marker::PhantomData<tubelab::serde_json::Error>,
    ) {
    }
    need::<tubelab::Error>(a0, a1)
}
fn a23(a0: std::marker::PhantomData<tubelab::Error>, a1: std::marker::PhantomData<std::io::Error>) {
    fn need<Subject: std::convert::From<std::io::Error>>(
        a0: std::marker::PhantomData<tubelab::Error>,
        a1: std::marker::PhantomData<std::io::Error>,
    ) {
    }
    need::<tubelab::Error>(a0, a1)
}
fn a24<T>(a0: std::marker::PhantomData<tubelab::Result<T>>, a1: std::marker::PhantomData<T>) {
    fn need<T, Subject: tubelab::error::Moment<T>>(
        a0: std::marker::PhantomData<tubelab::Result<T>>,
        a1: std::marker::PhantomData<T>,
    ) {
    }
    need::<T, tubelab::Result<T>>(a0, a1)
}
fn a25(a0: &p::DataFrame, a1: &str, a2: u32) -> tubelab::Result<p::DataFrame> {
    tubelab::analyze::rolling_by_day(a0, a1, a2)
}
fn a26<'s>(a0: &'s tubelab::cache::Stats) -> &'s usize {
    &a0.entries
}
fn a27<'s>(a0: &'s tubelab::cache::Stats) -> &'s usize {
    &a0.capacity
}
fn a28<'s>(a0: &'s tubelab::cache::Stats) -> &'s u64 {
    &a0.hits
}
fn a29<'s>(a0: &'s tubelab::cache::Stats) -> &'s u64 {
    &a0.misses
}
fn a30<'s>(a0: &'s tubelab::cache::Stats) -> &'s std::time::Duration {
    &a0.lifetime
}
fn a31() {
    tubelab::cache::clear()
}
fn a32() -> tubelab::cache::Stats {
    tubelab::cache::stats()
}
fn a33(a0: std::marker::PhantomData<tubelab::cache::Stats>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::cache::Stats>) {}
    need::<tubelab::cache::Stats>(a0)
}
fn a34(a0: std::marker::PhantomData<tubelab::cache::Stats>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::cache::Stats>) {}
    need::<tubelab::cache::Stats>(a0)
}
fn a35(a0: std::marker::PhantomData<tubelab::cache::Stats>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::cache::Stats>) {}
    need::<tubelab::cache::Stats>(a0)
}
fn a36(a0: std::marker::PhantomData<tubelab::cache::Stats>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::cache::Stats>) {}
    need::<tubelab::cache::Stats>(a0)
}
fn a37(a0: std::marker::PhantomData<tubelab::cache::Stats>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::cache::Stats>) {}
    need::<tubelab::cache::Stats>(a0)
}
fn a38(a0: std::marker::PhantomData<tubelab::cache::Stats>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::cache::Stats>) {}
    need::<tubelab::cache::Stats>(a0)
}
fn a39(a0: &tubelab::fetch::Snapshot) -> tubelab::Result<p::DataFrame> {
    tubelab::clean::channel(a0)
}
fn a40(a0: &tubelab::fetch::Snapshot) -> tubelab::Result<p::DataFrame> {
    tubelab::clean::clean(a0)
}
fn a41<'s>(a0: &'s tubelab::display::Card) -> &'s std::string::String {
    &a0.label
}
fn a42<'s>(a0: &'s tubelab::display::Card) -> &'s std::string::String {
    &a0.value
}
fn a43<'s>(a0: &'s tubelab::display::Card) -> &'s std::string::String {
    &a0.context
}
fn a44<'s>(a0: &'s tubelab::display::Cards) -> &'s std::string::String {
    &a0.title
}
fn a45<'s>(a0: &'s tubelab::display::Cards) -> &'s std::vec::Vec<tubelab::display::Card> {
    &a0.cards
}
fn a46<'s>(a0: &'s tubelab::display::Cards) -> &'s std::string::String {
    &a0.source
}
fn a47<'s, Subject: tubelab::display::Show>(a0: &'s Subject) -> tubelab::display::Bundle {
    <Subject as tubelab::display::Show>::bundle(a0)
}
fn a48<'s, Subject: tubelab::display::Show>(a0: &'s Subject) {
    <Subject as tubelab::display::Show>::evcxr_display(a0)
}
fn a49() {
    tubelab::display::clear_output()
}
fn a50(a0: &(impl tubelab::display::Show)) {
    tubelab::display::display(a0)
}
fn a51(a0: &str) -> tubelab::Result<std::string::String> {
    tubelab::display::input(a0)
}
fn a52(a0: &str, a1: u64) -> tubelab::display::progress::Progress {
    tubelab::display::progress(a0, a1)
}
fn a53() {
    tubelab::display::quiet_panics()
}
fn a54(a0: impl std::convert::Into<std::string::String>) -> tubelab::display::Bundle {
    <tubelab::display::Bundle>::text(a0)
}
fn a55(
    a0: tubelab::display::Bundle,
    a1: &str,
    a2: impl std::convert::Into<std::string::String>,
) -> tubelab::display::Bundle {
    <tubelab::display::Bundle>::with(a0, a1, a2)
}
fn a56<'s>(a0: &'s tubelab::display::Bundle, a1: &str) -> std::option::Option<&'s str> {
    <tubelab::display::Bundle>::get(a0, a1)
}
fn a57<'s>(a0: &'s tubelab::display::Bundle) -> impl std::iter::Iterator<Item = (&'s str, &'s str)> {
    <tubelab::display::Bundle>::iter(a0)
}
fn a58(a0: std::marker::PhantomData<tubelab::display::Bundle>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::display::Bundle>) {}
    need::<tubelab::display::Bundle>(a0)
}
fn a59(a0: std::marker::PhantomData<tubelab::display::Bundle>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::display::Bundle>) {}
    need::<tubelab::display::Bundle>(a0)
}
fn a60(a0: std::marker::PhantomData<tubelab::display::Bundle>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::display::Bundle>) {}
    need::<tubelab::display::Bundle>(a0)
}
fn a61(a0: std::marker::PhantomData<tubelab::display::Bundle>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::display::Bundle>) {}
    need::<tubelab::display::Bundle>(a0)
}
fn a62(
    a0: impl std::convert::Into<std::string::String>,
    a1: impl std::convert::Into<std::string::String>,
    a2: impl std::convert::Into<std::string::String>,
) -> tubelab::display::Card {
    <tubelab::display::Card>::new(a0, a1, a2)
}
fn a63(a0: std::marker::PhantomData<tubelab::display::Card>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::display::Card>) {}
    need::<tubelab::display::Card>(a0)
}
fn a64(a0: std::marker::PhantomData<tubelab::display::Card>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::display::Card>) {}
    need::<tubelab::display::Card>(a0)
}
fn a65(a0: std::marker::PhantomData<tubelab::display::Card>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::display::Card>) {}
    need::<tubelab::display::Card>(a0)
}
fn a66(a0: std::marker::PhantomData<tubelab::display::Cards>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::display::Cards>) {}
    need::<tubelab::display::Cards>(a0)
}
fn a67(a0: std::marker::PhantomData<tubelab::display::Cards>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::display::Cards>) {}
    need::<tubelab::display::Cards>(a0)
}
fn a68(a0: std::marker::PhantomData<tubelab::display::Cards>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::display::Cards>) {}
    need::<tubelab::display::Cards>(a0)
}
fn a69(a0: std::marker::PhantomData<tubelab::display::Cards>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::display::Cards>) {}
    need::<tubelab::display::Cards>(a0)
}
fn a70(a0: std::marker::PhantomData<i8>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<i8>) {}
    need::<i8>(a0)
}
fn a71(a0: std::marker::PhantomData<i16>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<i16>) {}
    need::<i16>(a0)
}
fn a72(a0: std::marker::PhantomData<i32>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<i32>) {}
    need::<i32>(a0)
}
fn a73(a0: std::marker::PhantomData<i64>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<i64>) {}
    need::<i64>(a0)
}
fn a74(a0: std::marker::PhantomData<i128>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<i128>) {}
    need::<i128>(a0)
}
fn a75(a0: std::marker::PhantomData<isize>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<isize>) {}
    need::<isize>(a0)
}
fn a76(a0: std::marker::PhantomData<u8>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<u8>) {}
    need::<u8>(a0)
}
fn a77(a0: std::marker::PhantomData<u16>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<u16>) {}
    need::<u16>(a0)
}
fn a78(a0: std::marker::PhantomData<u32>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<u32>) {}
    need::<u32>(a0)
}
fn a79(a0: std::marker::PhantomData<u64>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<u64>) {}
    need::<u64>(a0)
}
fn a80(a0: std::marker::PhantomData<u128>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<u128>) {}
    need::<u128>(a0)
}
fn a81(a0: std::marker::PhantomData<usize>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<usize>) {}
    need::<usize>(a0)
}
fn a82(a0: std::marker::PhantomData<f32>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<f32>) {}
    need::<f32>(a0)
}
fn a83(a0: std::marker::PhantomData<f64>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<f64>) {}
    need::<f64>(a0)
}
fn a84(a0: std::marker::PhantomData<bool>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<bool>) {}
    need::<bool>(a0)
}
fn a85(a0: std::marker::PhantomData<char>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<char>) {}
    need::<char>(a0)
}
fn a86(a0: std::marker::PhantomData<str>) {
    fn need<Subject: tubelab::display::Show + ?Sized>(a0: std::marker::PhantomData<str>) {}
    need::<str>(a0)
}
fn a87(a0: std::marker::PhantomData<std::string::String>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<std::string::String>) {}
    need::<std::string::String>(a0)
}
fn a88(a0: std::marker::PhantomData<()>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<()>) {}
    need::<()>(a0)
}
fn a89<T: std::fmt::Debug>(a0: std::marker::PhantomData<[T]>) {
    fn need<T: std::fmt::Debug, Subject: tubelab::display::Show + ?Sized>(a0: std::marker::PhantomData<[T]>) {}
    need::<T, [T]>(a0)
}
fn a90<T: std::fmt::Debug>(a0: std::marker::PhantomData<std::vec::Vec<T>>) {
    fn need<T: std::fmt::Debug, Subject: tubelab::display::Show>(a0: std::marker::PhantomData<std::vec::Vec<T>>) {}
    need::<T, std::vec::Vec<T>>(a0)
}
fn a91<T: std::fmt::Debug>(a0: std::marker::PhantomData<std::option::Option<T>>) {
    fn need<T: std::fmt::Debug, Subject: tubelab::display::Show>(a0: std::marker::PhantomData<std::option::Option<T>>) {
    }
    need::<T, std::option::Option<T>>(a0)
}
fn a92(a0: std::marker::PhantomData<p::DataFrame>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<p::DataFrame>) {}
    need::<p::DataFrame>(a0)
}
fn a93(a0: std::marker::PhantomData<p::Column>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<p::Column>) {}
    need::<p::Column>(a0)
}
fn a94(a0: std::marker::PhantomData<p::Series>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<p::Series>) {}
    need::<p::Series>(a0)
}
fn a95() -> tubelab::error::Kind {
    tubelab::error::Kind::Input
}
fn a96() -> tubelab::error::Kind {
    tubelab::error::Kind::Auth
}
fn a97() -> tubelab::error::Kind {
    tubelab::error::Kind::Quota
}
fn a98() -> tubelab::error::Kind {
    tubelab::error::Kind::NotFound
}
fn a99() -> tubelab::error::Kind {
    tubelab::error::Kind::Network
}
fn a100() -> tubelab::error::Kind {
    tubelab::error::Kind::Format
}
fn a101() -> tubelab::error::Kind {
    tubelab::error::Kind::Storage
}
fn a102() -> tubelab::error::Kind {
    tubelab::error::Kind::TooLittleData
}
fn a103() -> tubelab::error::Kind {
    tubelab::error::Kind::Interrupted
}
fn a104() -> tubelab::error::Kind {
    tubelab::error::Kind::Internal
}
fn a105<T, Subject: tubelab::error::Moment<T>, S: std::convert::Into<std::string::String>>(
    a0: Subject,
    a1: impl std::ops::FnOnce() -> S,
) -> tubelab::Result<T> {
    <Subject as tubelab::error::Moment<T>>::at::<S>(a0, a1)
}
fn a106(a0: std::marker::PhantomData<tubelab::error::Kind>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::error::Kind>) {}
    need::<tubelab::error::Kind>(a0)
}
fn a107(a0: std::marker::PhantomData<tubelab::error::Kind>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::error::Kind>) {}
    need::<tubelab::error::Kind>(a0)
}
fn a108(a0: std::marker::PhantomData<tubelab::error::Kind>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::error::Kind>) {}
    need::<tubelab::error::Kind>(a0)
}
fn a109(a0: std::marker::PhantomData<tubelab::error::Kind>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::error::Kind>) {}
    need::<tubelab::error::Kind>(a0)
}
fn a110(a0: std::marker::PhantomData<tubelab::error::Kind>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::error::Kind>) {}
    need::<tubelab::error::Kind>(a0)
}
fn a111<'s>(a0: &'s tubelab::features::Feature) -> &'s &'static str {
    &a0.name
}
fn a112<'s>(a0: &'s tubelab::features::Feature) -> &'s &'static [&'static str] {
    &a0.columns
}
fn a113<'s>(a0: &'s tubelab::features::Feature) -> &'s &'static str {
    &a0.reason
}
fn a114<'s>(a0: &'s tubelab::features::Feature) -> &'s &'static str {
    &a0.known
}
fn a115(a0: &p::DataFrame, a1: &str) -> tubelab::Result<p::DataFrame> {
    tubelab::features::features(a0, a1)
}
fn a116() -> tubelab::Result<p::DataFrame> {
    tubelab::features::list()
}
fn a117(a0: std::marker::PhantomData<tubelab::features::Feature>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::features::Feature>) {}
    need::<tubelab::features::Feature>(a0)
}
fn a118(a0: std::marker::PhantomData<tubelab::features::Feature>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::features::Feature>) {}
    need::<tubelab::features::Feature>(a0)
}
fn a119(a0: std::marker::PhantomData<tubelab::features::Feature>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::features::Feature>) {}
    need::<tubelab::features::Feature>(a0)
}
fn a120<'s>(a0: &'s tubelab::fetch::Answer) -> &'s std::string::String {
    &a0.endpoint
}
fn a121<'s>(
    a0: &'s tubelab::fetch::Answer,
) -> &'s std::collections::BTreeMap<std::string::String, std::string::String> {
    &a0.params
}
fn a122<'s>(a0: &'s tubelab::fetch::Answer) -> &'s tubelab::jiff::Timestamp {
    &a0.fetched_at
}
fn a123<'s>(a0: &'s tubelab::fetch::Answer) -> &'s std::option::Option<std::string::String> {
    &a0.etag
}
fn a124<'s>(a0: &'s tubelab::fetch::Answer) -> &'s std::string::String {
    &a0.body
}
fn a125(a0: std::string::String) -> tubelab::fetch::ChannelName {
    tubelab::fetch::ChannelName::Id(a0)
}
fn a126(a0: std::string::String) -> tubelab::fetch::ChannelName {
    tubelab::fetch::ChannelName::Handle(a0)
}
fn a127(a0: std::string::String) -> tubelab::fetch::ChannelName {
    tubelab::fetch::ChannelName::User(a0)
}
fn a128(a0: std::string::String) -> tubelab::fetch::ChannelName {
    tubelab::fetch::ChannelName::Video(a0)
}
fn a129(a0: std::string::String) -> tubelab::fetch::ChannelName {
    tubelab::fetch::ChannelName::Custom(a0)
}
fn a130(a0: std::string::String) -> tubelab::fetch::ChannelName {
    tubelab::fetch::ChannelName::Word(a0)
}
fn a131(a0: std::string::String) -> tubelab::fetch::ChannelName {
    tubelab::fetch::ChannelName::Words(a0)
}
fn a132<'s>(a0: &'s tubelab::fetch::Patience) -> &'s std::time::Duration {
    &a0.call
}
fn a133<'s>(a0: &'s tubelab::fetch::Patience) -> &'s std::time::Duration {
    &a0.fetch
}
fn a134<'s>(a0: &'s tubelab::fetch::Patience) -> &'s u32 {
    &a0.retries
}
fn a135<'s>(a0: &'s tubelab::fetch::Patience) -> &'s std::time::Duration {
    &a0.pause
}
fn a136(a0: &str) -> tubelab::Result<tubelab::fetch::Snapshot> {
    tubelab::fetch::fetch(a0)
}
fn a137(a0: &str, a1: &tubelab::fetch::Settings) -> tubelab::Result<tubelab::fetch::Snapshot> {
    tubelab::fetch::fetch_with(a0, a1)
}
fn a138(a0: &str) -> tubelab::Result<tubelab::fetch::Snapshot> {
    tubelab::fetch::open(a0)
}
fn a139(a0: std::marker::PhantomData<tubelab::fetch::Snapshot>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::fetch::Snapshot>) {}
    need::<tubelab::fetch::Snapshot>(a0)
}
fn a140(a0: &str) -> tubelab::Result<tubelab::fetch::ChannelName> {
    <tubelab::fetch::ChannelName>::parse(a0)
}
fn a141(a0: std::marker::PhantomData<tubelab::fetch::ChannelName>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::fetch::ChannelName>) {}
    need::<tubelab::fetch::ChannelName>(a0)
}
fn a142(a0: std::marker::PhantomData<tubelab::fetch::ChannelName>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::fetch::ChannelName>) {}
    need::<tubelab::fetch::ChannelName>(a0)
}
fn a143(a0: std::marker::PhantomData<tubelab::fetch::ChannelName>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::fetch::ChannelName>) {}
    need::<tubelab::fetch::ChannelName>(a0)
}
fn a144(a0: std::marker::PhantomData<tubelab::fetch::ChannelName>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::fetch::ChannelName>) {}
    need::<tubelab::fetch::ChannelName>(a0)
}
fn a145(a0: std::marker::PhantomData<tubelab::fetch::ChannelName>) {
    fn need<Subject: std::fmt::Display>(a0: std::marker::PhantomData<tubelab::fetch::ChannelName>) {}
    need::<tubelab::fetch::ChannelName>(a0)
}
fn a146(a0: impl std::convert::Into<std::string::String>, a1: &str) -> tubelab::Result<tubelab::fetch::Settings> {
    <tubelab::fetch::Settings>::new(a0, a1)
}
fn a147() -> tubelab::Result<tubelab::fetch::Settings> {
    <tubelab::fetch::Settings>::from_environment()
}
fn a148(a0: tubelab::fetch::Settings, a1: impl std::convert::Into<std::path::PathBuf>) -> tubelab::fetch::Settings {
    <tubelab::fetch::Settings>::keep_in(a0, a1)
}
fn a149(a0: tubelab::fetch::Settings, a1: tubelab::fetch::Patience) -> tubelab::fetch::Settings {
    <tubelab::fetch::Settings>::patience(a0, a1)
}
fn a150(a0: std::marker::PhantomData<tubelab::fetch::Settings>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::fetch::Settings>) {}
    need::<tubelab::fetch::Settings>(a0)
}
fn a151(a0: std::marker::PhantomData<tubelab::fetch::Settings>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::fetch::Settings>) {}
    need::<tubelab::fetch::Settings>(a0)
}
fn a152(a0: std::marker::PhantomData<tubelab::fetch::Patience>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::fetch::Patience>) {}
    need::<tubelab::fetch::Patience>(a0)
}
fn a153(a0: std::marker::PhantomData<tubelab::fetch::Patience>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::fetch::Patience>) {}
    need::<tubelab::fetch::Patience>(a0)
}
fn a154(a0: std::marker::PhantomData<tubelab::fetch::Patience>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::fetch::Patience>) {}
    need::<tubelab::fetch::Patience>(a0)
}
fn a155(a0: std::marker::PhantomData<tubelab::fetch::Patience>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::fetch::Patience>) {}
    need::<tubelab::fetch::Patience>(a0)
}
fn a156(a0: std::marker::PhantomData<tubelab::fetch::Patience>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::fetch::Patience>) {}
    need::<tubelab::fetch::Patience>(a0)
}
fn a157(a0: std::marker::PhantomData<tubelab::fetch::Answer>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::fetch::Answer>) {}
    need::<tubelab::fetch::Answer>(a0)
}
fn a158(a0: std::marker::PhantomData<tubelab::fetch::Answer>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::fetch::Answer>) {}
    need::<tubelab::fetch::Answer>(a0)
}
fn a159(a0: std::marker::PhantomData<tubelab::fetch::Answer>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::fetch::Answer>) {}
    need::<tubelab::fetch::Answer>(a0)
}
fn a160(a0: std::string::String, a1: std::vec::Vec<tubelab::fetch::Answer>) -> tubelab::fetch::Snapshot {
    <tubelab::fetch::Snapshot>::new(a0, a1)
}
fn a161<'s>(a0: &'s tubelab::fetch::Snapshot) -> &'s [tubelab::fetch::Answer] {
    <tubelab::fetch::Snapshot>::answers(a0)
}
fn a162<'s>(a0: &'s tubelab::fetch::Snapshot) -> std::string::String {
    <tubelab::fetch::Snapshot>::digest(a0)
}
fn a163<'s>(a0: &'s tubelab::fetch::Snapshot) -> &'s str {
    <tubelab::fetch::Snapshot>::channel_id(a0)
}
fn a164<'s>(a0: &'s tubelab::fetch::Snapshot) -> tubelab::Result<std::string::String> {
    <tubelab::fetch::Snapshot>::channel_title(a0)
}
fn a165<'s>(a0: &'s tubelab::fetch::Snapshot) -> tubelab::jiff::Timestamp {
    <tubelab::fetch::Snapshot>::fetched_at(a0)
}
fn a166<'s>(a0: &'s tubelab::fetch::Snapshot) -> u64 {
    <tubelab::fetch::Snapshot>::units(a0)
}
fn a167<'s>(a0: &'s tubelab::fetch::Snapshot) -> bool {
    <tubelab::fetch::Snapshot>::is_generated(a0)
}
fn a168(a0: tubelab::fetch::Snapshot) -> tubelab::fetch::Snapshot {
    <tubelab::fetch::Snapshot>::with_generated_mark(a0)
}
fn a169<'s>(a0: &'s tubelab::fetch::Snapshot) -> std::option::Option<&'s std::path::Path> {
    <tubelab::fetch::Snapshot>::kept_at(a0)
}
fn a170(a0: impl std::convert::AsRef<std::path::Path>) -> tubelab::Result<tubelab::fetch::Snapshot> {
    <tubelab::fetch::Snapshot>::open(a0)
}
fn a171<'s>(a0: &'s tubelab::fetch::Snapshot, a1: impl std::convert::AsRef<std::path::Path>) -> tubelab::Result<()> {
    <tubelab::fetch::Snapshot>::save(a0, a1)
}
fn a172(a0: std::marker::PhantomData<tubelab::fetch::Snapshot>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::fetch::Snapshot>) {}
    need::<tubelab::fetch::Snapshot>(a0)
}
fn a173(a0: std::marker::PhantomData<tubelab::fetch::Snapshot>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::fetch::Snapshot>) {}
    need::<tubelab::fetch::Snapshot>(a0)
}
fn a174() {
    tubelab::interrupt::begin()
}
fn a175() -> tubelab::Result<()> {
    tubelab::interrupt::check()
}
fn a176() {
    tubelab::interrupt::listen_in_cells()
}
fn a177() -> tubelab::plot::Theme {
    tubelab::plot::Theme::Light
}
fn a178() -> tubelab::plot::Theme {
    tubelab::plot::Theme::Dark
}
fn a179(a0: &tubelab::train::Model) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::feature_importance(a0)
}
fn a180(a0: &[&str], a1: &[f64], a2: &[f64], a3: &[f64]) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::importance(a0, a1, a2, a3)
}
fn a181(a0: &[f64], a1: &[f64], a2: &str) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::observed_vs_predicted(a0, a1, a2)
}
fn a182(a0: &tubelab::fetch::Snapshot) -> tubelab::Result<tubelab::display::Cards> {
    tubelab::plot::overview(a0)
}
fn a183(a0: &p::DataFrame) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::views_over_time(a0)
}
fn a184(a0: std::marker::PhantomData<tubelab::plot::Figure>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::plot::Figure>) {}
    need::<tubelab::plot::Figure>(a0)
}
fn a185(a0: impl std::convert::Into<std::string::String>) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::new(a0)
}
fn a186(a0: tubelab::plot::Figure, a1: impl std::convert::Into<std::string::String>) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::title(a0, a1)
}
fn a187(a0: tubelab::plot::Figure, a1: impl std::convert::Into<std::string::String>) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::subtitle(a0, a1)
}
fn a188(a0: tubelab::plot::Figure, a1: impl std::convert::Into<std::string::String>) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::source(a0, a1)
}
fn a189(a0: tubelab::plot::Figure, a1: impl std::convert::Into<std::string::String>) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::reading(a0, a1)
}
fn a190(a0: tubelab::plot::Figure, a1: tubelab::plot::figure::Axis) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::x(a0, a1)
}
fn a191(a0: tubelab::plot::Figure, a1: tubelab::plot::figure::Axis) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::y(a0, a1)
}
fn a192(a0: tubelab::plot::Figure, a1: tubelab::plot::figure::Series) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::with(a0, a1)
}
fn a193(a0: tubelab::plot::Figure, a1: f64, a2: impl std::convert::Into<std::string::String>) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::rule(a0, a1, a2)
}
fn a194(a0: tubelab::plot::Figure, a1: impl std::convert::Into<std::string::String>) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::empty(a0, a1)
}
fn a195(a0: tubelab::plot::Figure, a1: tubelab::plot::Theme) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::theme(a0, a1)
}
fn a196(a0: tubelab::plot::Figure, a1: bool) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::log_scale(a0, a1)
}
fn a197(a0: tubelab::plot::Figure, a1: u32, a2: u32) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::size(a0, a1, a2)
}
fn a198<'s>(a0: &'s tubelab::plot::Figure) -> tubelab::Result<tubelab::serde_json::Value> {
    <tubelab::plot::Figure>::plotly_json(a0)
}
fn a199<'s>(a0: &'s tubelab::plot::Figure) -> tubelab::Result<std::string::String> {
    <tubelab::plot::Figure>::svg(a0)
}
fn a200<'s>(a0: &'s tubelab::plot::Figure) -> tubelab::Result<std::vec::Vec<u8>> {
    <tubelab::plot::Figure>::png(a0)
}
fn a201<'s>(a0: &'s tubelab::plot::Figure) -> std::string::String {
    <tubelab::plot::Figure>::text(a0)
}
fn a202<'s>(a0: &'s tubelab::plot::Figure, a1: impl std::convert::AsRef<std::path::Path>) -> tubelab::Result<()> {
    <tubelab::plot::Figure>::save(a0, a1)
}
fn a203(a0: std::marker::PhantomData<tubelab::plot::Figure>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::Figure>) {}
    need::<tubelab::plot::Figure>(a0)
}
fn a204(a0: std::marker::PhantomData<tubelab::plot::Figure>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::Figure>) {}
    need::<tubelab::plot::Figure>(a0)
}
fn a205(a0: std::marker::PhantomData<tubelab::plot::Figure>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::Figure>) {}
    need::<tubelab::plot::Figure>(a0)
}
fn a206(a0: tubelab::plot::Theme) -> &'static str {
    <tubelab::plot::Theme>::paper(a0)
}
fn a207(a0: tubelab::plot::Theme) -> &'static str {
    <tubelab::plot::Theme>::ink(a0)
}
fn a208(a0: tubelab::plot::Theme) -> &'static str {
    <tubelab::plot::Theme>::muted(a0)
}
fn a209(a0: tubelab::plot::Theme) -> f64 {
    <tubelab::plot::Theme>::point_opacity(a0)
}
fn a210(a0: tubelab::plot::Theme) -> &'static str {
    <tubelab::plot::Theme>::grid(a0)
}
fn a211(a0: std::marker::PhantomData<tubelab::plot::Theme>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::Theme>) {}
    need::<tubelab::plot::Theme>(a0)
}
fn a212(a0: std::marker::PhantomData<tubelab::plot::Theme>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::plot::Theme>) {}
    need::<tubelab::plot::Theme>(a0)
}
fn a213(a0: std::marker::PhantomData<tubelab::plot::Theme>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::Theme>) {}
    need::<tubelab::plot::Theme>(a0)
}
fn a214(a0: std::marker::PhantomData<tubelab::plot::Theme>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::plot::Theme>) {}
    need::<tubelab::plot::Theme>(a0)
}
fn a215(a0: std::marker::PhantomData<tubelab::plot::Theme>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::Theme>) {}
    need::<tubelab::plot::Theme>(a0)
}
fn a216(a0: std::marker::PhantomData<tubelab::plot::Theme>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::plot::Theme>) {}
    need::<tubelab::plot::Theme>(a0)
}
fn a217<'s>(a0: &'s tubelab::track::Dataset) -> &'s std::string::String {
    &a0.name
}
fn a218<'s>(a0: &'s tubelab::track::Dataset) -> &'s std::string::String {
    &a0.digest
}
fn a219<'s>(a0: &'s tubelab::track::Dataset) -> &'s std::string::String {
    &a0.source
}
fn a220<'s>(a0: &'s tubelab::track::Dataset) -> &'s std::string::String {
    &a0.schema
}
fn a221<'s>(a0: &'s tubelab::track::Dataset) -> &'s std::string::String {
    &a0.profile
}
fn a222<'s>(a0: &'s tubelab::track::Dataset) -> &'s std::string::String {
    &a0.context
}
fn a223() -> tubelab::track::Status {
    tubelab::track::Status::Finished
}
fn a224() -> tubelab::track::Status {
    tubelab::track::Status::Failed
}
fn a225(a0: &tubelab::track::Run) -> tubelab::Result<std::string::String> {
    tubelab::track::log(a0)
}
fn a226(a0: &tubelab::track::Run, a1: &tubelab::track::Options) -> tubelab::Result<std::string::String> {
    tubelab::track::log_in(a0, a1)
}
fn a227(a0: &str) -> tubelab::Result<p::DataFrame> {
    tubelab::track::run(a0)
}
fn a228(a0: &str, a1: &tubelab::track::Options) -> tubelab::Result<p::DataFrame> {
    tubelab::track::run_in(a0, a1)
}
fn a229() -> tubelab::Result<p::DataFrame> {
    tubelab::track::runs()
}
fn a230(a0: &tubelab::track::Options) -> tubelab::Result<p::DataFrame> {
    tubelab::track::runs_in(a0)
}
fn a231(a0: std::marker::PhantomData<tubelab::track::Status>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::track::Status>) {}
    need::<tubelab::track::Status>(a0)
}
fn a232(a0: std::marker::PhantomData<tubelab::track::Status>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::track::Status>) {}
    need::<tubelab::track::Status>(a0)
}
fn a233(a0: std::marker::PhantomData<tubelab::track::Status>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::track::Status>) {}
    need::<tubelab::track::Status>(a0)
}
fn a234(a0: std::marker::PhantomData<tubelab::track::Status>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::track::Status>) {}
    need::<tubelab::track::Status>(a0)
}
fn a235(a0: std::marker::PhantomData<tubelab::track::Status>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::track::Status>) {}
    need::<tubelab::track::Status>(a0)
}
fn a236(a0: std::marker::PhantomData<tubelab::track::Dataset>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::track::Dataset>) {}
    need::<tubelab::track::Dataset>(a0)
}
fn a237(a0: std::marker::PhantomData<tubelab::track::Dataset>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::track::Dataset>) {}
    need::<tubelab::track::Dataset>(a0)
}
fn a238(a0: std::marker::PhantomData<tubelab::track::Dataset>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::track::Dataset>) {}
    need::<tubelab::track::Dataset>(a0)
}
fn a239(a0: &str, a1: &str) -> tubelab::track::Run {
    <tubelab::track::Run>::new(a0, a1)
}
fn a240(a0: tubelab::track::Run, a1: tubelab::track::Status) -> tubelab::track::Run {
    <tubelab::track::Run>::status(a0, a1)
}
fn a241(a0: tubelab::track::Run, a1: std::time::SystemTime) -> tubelab::track::Run {
    <tubelab::track::Run>::started(a0, a1)
}
fn a242<'s>(a0: &'s mut tubelab::track::Run, a1: &str, a2: impl std::fmt::Display) {
    <tubelab::track::Run>::param(a0, a1, a2)
}
fn a243<'s>(a0: &'s mut tubelab::track::Run, a1: &str, a2: f64) {
    <tubelab::track::Run>::metric(a0, a1, a2)
}
fn a244<'s>(a0: &'s mut tubelab::track::Run, a1: &str, a2: &str) {
    <tubelab::track::Run>::tag(a0, a1, a2)
}
fn a245<'s>(a0: &'s mut tubelab::track::Run, a1: tubelab::track::Dataset) {
    <tubelab::track::Run>::dataset(a0, a1)
}
fn a246<'s>(a0: &'s mut tubelab::track::Run, a1: &str, a2: std::vec::Vec<u8>) {
    <tubelab::track::Run>::artifact(a0, a1, a2)
}
fn a247<'s>(a0: &'s tubelab::track::Run) -> tubelab::Result<()> {
    <tubelab::track::Run>::check(a0)
}
fn a248(a0: std::marker::PhantomData<tubelab::track::Run>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::track::Run>) {}
    need::<tubelab::track::Run>(a0)
}
fn a249(a0: std::marker::PhantomData<tubelab::track::Run>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::track::Run>) {}
    need::<tubelab::track::Run>(a0)
}
fn a250(a0: impl std::convert::Into<std::path::PathBuf>) -> tubelab::track::Options {
    <tubelab::track::Options>::folder(a0)
}
fn a251(a0: std::marker::PhantomData<tubelab::track::Options>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::track::Options>) {}
    need::<tubelab::track::Options>(a0)
}
fn a252(a0: std::marker::PhantomData<tubelab::track::Options>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::track::Options>) {}
    need::<tubelab::track::Options>(a0)
}
fn a253(a0: std::marker::PhantomData<tubelab::track::Options>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::track::Options>) {}
    need::<tubelab::track::Options>(a0)
}
fn a254(a0: std::marker::PhantomData<tubelab::track::Options>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::track::Options>) {}
    need::<tubelab::track::Options>(a0)
}
fn a255(a0: impl std::convert::AsRef<std::path::Path>) -> tubelab::Result<tubelab::train::Model> {
    tubelab::train::open(a0)
}
fn a256(a0: &p::DataFrame) -> tubelab::Result<tubelab::train::Model> {
    tubelab::train::views(a0)
}
fn a257(a0: &p::DataFrame, a1: &tubelab::train::Options) -> tubelab::Result<tubelab::train::Model> {
    tubelab::train::views_with(a0, a1)
}
fn a258(a0: std::marker::PhantomData<tubelab::train::Model>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::train::Model>) {}
    need::<tubelab::train::Model>(a0)
}
fn a259() -> tubelab::train::Options {
    <tubelab::train::Options>::new()
}
fn a260(a0: tubelab::train::Options, a1: u64) -> tubelab::train::Options {
    <tubelab::train::Options>::seed(a0, a1)
}
fn a261(a0: tubelab::train::Options, a1: usize) -> tubelab::train::Options {
    <tubelab::train::Options>::folds(a0, a1)
}
fn a262(a0: tubelab::train::Options, a1: impl std::convert::Into<std::string::String>) -> tubelab::train::Options {
    <tubelab::train::Options>::time_zone(a0, a1)
}
fn a263(a0: tubelab::train::Options, a1: f64) -> tubelab::train::Options {
    <tubelab::train::Options>::penalty(a0, a1)
}
fn a264(a0: tubelab::train::Options, a1: f64) -> tubelab::train::Options {
    <tubelab::train::Options>::l1_ratio(a0, a1)
}
fn a265<S: std::convert::Into<std::string::String>>(
    a0: tubelab::train::Options,
    a1: impl std::iter::IntoIterator<Item = S>,
) -> tubelab::train::Options {
    <tubelab::train::Options>::features::<S>(a0, a1)
}
fn a266(a0: tubelab::train::Options, a1: u32) -> tubelab::train::Options {
    <tubelab::train::Options>::min_age_days(a0, a1)
}
fn a267(a0: tubelab::train::Options, a1: usize) -> tubelab::train::Options {
    <tubelab::train::Options>::resamples(a0, a1)
}
fn a268(a0: tubelab::train::Options, a1: bool) -> tubelab::train::Options {
    <tubelab::train::Options>::tracked(a0, a1)
}
fn a269(a0: tubelab::train::Options, a1: impl std::convert::Into<std::path::PathBuf>) -> tubelab::train::Options {
    <tubelab::train::Options>::mlflow_folder(a0, a1)
}
fn a270<'s>(a0: &'s tubelab::train::Options) -> tubelab::Result<()> {
    <tubelab::train::Options>::check(a0)
}
fn a271(a0: std::marker::PhantomData<tubelab::train::Options>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::train::Options>) {}
    need::<tubelab::train::Options>(a0)
}
fn a272(a0: std::marker::PhantomData<tubelab::train::Options>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::train::Options>) {}
    need::<tubelab::train::Options>(a0)
}
fn a273(a0: std::marker::PhantomData<tubelab::train::Options>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::train::Options>) {}
    need::<tubelab::train::Options>(a0)
}
fn a274(a0: std::marker::PhantomData<tubelab::train::Options>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::train::Options>) {}
    need::<tubelab::train::Options>(a0)
}
fn a275<'s>(a0: &'s tubelab::train::Model, a1: impl std::convert::AsRef<std::path::Path>) -> tubelab::Result<()> {
    <tubelab::train::Model>::save(a0, a1)
}
fn a276<'s>(a0: &'s tubelab::train::Model) -> tubelab::Result<p::DataFrame> {
    <tubelab::train::Model>::scores(a0)
}
fn a277<'s>(a0: &'s tubelab::train::Model) -> tubelab::Result<p::DataFrame> {
    <tubelab::train::Model>::importance(a0)
}
fn a278<'s>(a0: &'s tubelab::train::Model) -> tubelab::Result<p::DataFrame> {
    <tubelab::train::Model>::coefficients(a0)
}
fn a279<'s>(a0: &'s tubelab::train::Model) -> tubelab::Result<p::DataFrame> {
    <tubelab::train::Model>::excluded(a0)
}
fn a280<'s>(a0: &'s tubelab::train::Model) -> bool {
    <tubelab::train::Model>::is_better_than_baseline(a0)
}
fn a281<'s>(a0: &'s tubelab::train::Model) -> std::string::String {
    <tubelab::train::Model>::verdict(a0)
}
fn a282<'s>(a0: &'s tubelab::train::Model, a1: &p::DataFrame) -> tubelab::Result<p::DataFrame> {
    <tubelab::train::Model>::predict(a0, a1)
}
fn a283<'s>(a0: &'s tubelab::train::Model) -> std::option::Option<&'s str> {
    <tubelab::train::Model>::channel(a0)
}
fn a284<'s>(a0: &'s tubelab::train::Model) -> usize {
    <tubelab::train::Model>::used(a0)
}
fn a285<'s>(a0: &'s tubelab::train::Model) -> (f64, f64) {
    <tubelab::train::Model>::penalty(a0)
}
fn a286<'s>(a0: &'s tubelab::train::Model) -> &'s [std::string::String] {
    <tubelab::train::Model>::warnings(a0)
}
fn a287<'s>(a0: &'s tubelab::train::Model) -> bool {
    <tubelab::train::Model>::converged(a0)
}
fn a288<'s>(a0: &'s tubelab::train::Model) -> std::option::Option<&'s str> {
    <tubelab::train::Model>::run_id(a0)
}
fn a289(a0: std::marker::PhantomData<tubelab::train::Model>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::train::Model>) {}
    need::<tubelab::train::Model>(a0)
}
fn a290(a0: std::marker::PhantomData<tubelab::train::Model>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::train::Model>) {}
    need::<tubelab::train::Model>(a0)
}
fn a291<'s>(a0: &'s tubelab::clean::schema::Field) -> &'s &'static str {
    &a0.name
}
fn a292<'s>(a0: &'s tubelab::clean::schema::Field) -> &'s &'static str {
    &a0.kind
}
fn a293<'s>(a0: &'s tubelab::clean::schema::Field) -> &'s &'static str {
    &a0.unit
}
fn a294<'s>(a0: &'s tubelab::clean::schema::Field) -> &'s &'static str {
    &a0.null
}
fn a295<'s>(a0: &'s tubelab::clean::schema::Field) -> &'s &'static str {
    &a0.source
}
fn a296(a0: std::marker::PhantomData<tubelab::clean::schema::Field>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::clean::schema::Field>) {}
    need::<tubelab::clean::schema::Field>(a0)
}
fn a297(a0: std::marker::PhantomData<tubelab::clean::schema::Field>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::clean::schema::Field>) {}
    need::<tubelab::clean::schema::Field>(a0)
}
fn a298(a0: std::marker::PhantomData<tubelab::clean::schema::Field>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::clean::schema::Field>) {}
    need::<tubelab::clean::schema::Field>(a0)
}
fn a299(a0: std::marker::PhantomData<tubelab::clean::schema::Field>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::clean::schema::Field>) {}
    need::<tubelab::clean::schema::Field>(a0)
}
fn a300(a0: std::marker::PhantomData<tubelab::clean::schema::Field>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::clean::schema::Field>) {}
    need::<tubelab::clean::schema::Field>(a0)
}
fn a301(a0: &str, a1: usize) -> std::borrow::Cow<'_, str> {
    tubelab::display::escape::cut(a0, a1)
}
fn a302(a0: &str) -> std::string::String {
    tubelab::display::escape::html(a0)
}
fn a303(a0: &str) -> std::string::String {
    tubelab::display::escape::plotly(a0)
}
fn a304(a0: &tubelab::serde_json::Value) -> std::string::String {
    tubelab::display::escape::script(a0)
}
fn a305(a0: &str) -> std::borrow::Cow<'_, str> {
    tubelab::display::escape::text(a0)
}
fn a306(a0: f64) -> std::string::String {
    tubelab::display::number::compact(a0)
}
fn a307(a0: usize, a1: &str) -> std::string::String {
    tubelab::display::number::count(a0, a1)
}
fn a308(a0: f64, a1: usize) -> std::string::String {
    tubelab::display::number::decimal(a0, a1)
}
fn a309(a0: i64) -> std::string::String {
    tubelab::display::number::duration(a0)
}
fn a310(a0: i64) -> std::string::String {
    tubelab::display::number::full(a0)
}
fn a311(a0: f64) -> std::string::String {
    tubelab::display::number::percent(a0)
}
fn a312<'s>(a0: &'s mut tubelab::display::progress::Progress, a1: u64) {
    <tubelab::display::progress::Progress>::step(a0, a1)
}
fn a313(a0: tubelab::display::progress::Progress) {
    <tubelab::display::progress::Progress>::done(a0)
}
fn a314() -> tubelab::Result<std::string::String> {
    tubelab::fetch::settings::key_source()
}
fn a315<'s>(a0: &'s tubelab::plot::figure::Bar) -> &'s f64 {
    &a0.value
}
fn a316<'s>(a0: &'s tubelab::plot::figure::Bar) -> &'s std::option::Option<(f64, f64)> {
    &a0.interval
}
fn a317<'s>(a0: &'s tubelab::plot::figure::Bar) -> &'s std::string::String {
    &a0.hover
}
fn a318<'s>(a0: &'s tubelab::plot::figure::Bar) -> &'s bool {
    &a0.grey
}
fn a319(
    points: std::vec::Vec<(f64, std::option::Option<f64>)>,
    hovers: std::vec::Vec<std::string::String>,
    strong: bool,
    dashed: bool,
) -> tubelab::plot::figure::Mark {
    tubelab::plot::figure::Mark::Line {
        points,
        hovers,
        strong,
        dashed,
    }
}
fn a320(a0: std::vec::Vec<(f64, f64, f64)>) -> tubelab::plot::figure::Mark {
    tubelab::plot::figure::Mark::Band(a0)
}
fn a321(a0: std::vec::Vec<tubelab::plot::figure::Point>) -> tubelab::plot::figure::Mark {
    tubelab::plot::figure::Mark::Points(a0)
}
fn a322(a0: std::vec::Vec<tubelab::plot::figure::Bar>) -> tubelab::plot::figure::Mark {
    tubelab::plot::figure::Mark::Bars(a0)
}
fn a323<'s>(a0: &'s tubelab::plot::figure::Point) -> &'s f64 {
    &a0.x
}
fn a324<'s>(a0: &'s tubelab::plot::figure::Point) -> &'s f64 {
    &a0.y
}
fn a325<'s>(a0: &'s tubelab::plot::figure::Point) -> &'s std::string::String {
    &a0.hover
}
fn a326<'s>(a0: &'s tubelab::plot::figure::Point) -> &'s bool {
    &a0.hollow
}
fn a327<'s>(a0: &'s tubelab::plot::figure::Point) -> &'s std::option::Option<std::string::String> {
    &a0.label
}
fn a328() -> tubelab::plot::figure::Scale {
    tubelab::plot::figure::Scale::Linear
}
fn a329() -> tubelab::plot::figure::Scale {
    tubelab::plot::figure::Scale::FromZero
}
fn a330() -> tubelab::plot::figure::Scale {
    tubelab::plot::figure::Scale::Log
}
fn a331() -> tubelab::plot::figure::Scale {
    tubelab::plot::figure::Scale::Time
}
fn a332(a0: std::vec::Vec<std::string::String>) -> tubelab::plot::figure::Scale {
    tubelab::plot::figure::Scale::Names(a0)
}
fn a333() -> tubelab::plot::figure::Unit {
    tubelab::plot::figure::Unit::Count
}
fn a334() -> tubelab::plot::figure::Unit {
    tubelab::plot::figure::Unit::Percent
}
fn a335(
    a0: impl std::convert::Into<std::string::String>,
    a1: tubelab::plot::figure::Scale,
) -> tubelab::plot::figure::Axis {
    <tubelab::plot::figure::Axis>::new(a0, a1)
}
fn a336(a0: tubelab::plot::figure::Axis, a1: tubelab::plot::figure::Unit) -> tubelab::plot::figure::Axis {
    <tubelab::plot::figure::Axis>::unit(a0, a1)
}
fn a337(a0: std::marker::PhantomData<tubelab::plot::figure::Axis>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::figure::Axis>) {}
    need::<tubelab::plot::figure::Axis>(a0)
}
fn a338(a0: std::marker::PhantomData<tubelab::plot::figure::Axis>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::figure::Axis>) {}
    need::<tubelab::plot::figure::Axis>(a0)
}
fn a339(a0: std::marker::PhantomData<tubelab::plot::figure::Axis>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::figure::Axis>) {}
    need::<tubelab::plot::figure::Axis>(a0)
}
fn a340(a0: std::marker::PhantomData<tubelab::plot::figure::Scale>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::figure::Scale>) {}
    need::<tubelab::plot::figure::Scale>(a0)
}
fn a341(a0: std::marker::PhantomData<tubelab::plot::figure::Scale>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::figure::Scale>) {}
    need::<tubelab::plot::figure::Scale>(a0)
}
fn a342(a0: std::marker::PhantomData<tubelab::plot::figure::Scale>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::figure::Scale>) {}
    need::<tubelab::plot::figure::Scale>(a0)
}
fn a343(a0: std::marker::PhantomData<tubelab::plot::figure::Unit>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::figure::Unit>) {}
    need::<tubelab::plot::figure::Unit>(a0)
}
fn a344(a0: std::marker::PhantomData<tubelab::plot::figure::Unit>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::plot::figure::Unit>) {}
    need::<tubelab::plot::figure::Unit>(a0)
}
fn a345(a0: std::marker::PhantomData<tubelab::plot::figure::Unit>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::figure::Unit>) {}
    need::<tubelab::plot::figure::Unit>(a0)
}
fn a346(a0: std::marker::PhantomData<tubelab::plot::figure::Unit>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::plot::figure::Unit>) {}
    need::<tubelab::plot::figure::Unit>(a0)
}
fn a347(a0: std::marker::PhantomData<tubelab::plot::figure::Unit>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::figure::Unit>) {}
    need::<tubelab::plot::figure::Unit>(a0)
}
fn a348(a0: std::marker::PhantomData<tubelab::plot::figure::Unit>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::plot::figure::Unit>) {}
    need::<tubelab::plot::figure::Unit>(a0)
}
fn a349(
    a0: impl std::convert::Into<std::string::String>,
    a1: tubelab::plot::theme::Colour,
    a2: tubelab::plot::figure::Mark,
) -> tubelab::plot::figure::Series {
    <tubelab::plot::figure::Series>::new(a0, a1, a2)
}
fn a350(a0: tubelab::plot::figure::Series) -> tubelab::plot::figure::Series {
    <tubelab::plot::figure::Series>::unlabelled(a0)
}
fn a351(a0: std::marker::PhantomData<tubelab::plot::figure::Series>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::figure::Series>) {}
    need::<tubelab::plot::figure::Series>(a0)
}
fn a352(a0: std::marker::PhantomData<tubelab::plot::figure::Series>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::figure::Series>) {}
    need::<tubelab::plot::figure::Series>(a0)
}
fn a353(a0: std::marker::PhantomData<tubelab::plot::figure::Series>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::figure::Series>) {}
    need::<tubelab::plot::figure::Series>(a0)
}
fn a354(a0: impl std::iter::IntoIterator<Item = (f64, f64)>) -> tubelab::plot::figure::Mark {
    <tubelab::plot::figure::Mark>::line(a0)
}
fn a355(a0: std::marker::PhantomData<tubelab::plot::figure::Mark>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::figure::Mark>) {}
    need::<tubelab::plot::figure::Mark>(a0)
}
fn a356(a0: std::marker::PhantomData<tubelab::plot::figure::Mark>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::figure::Mark>) {}
    need::<tubelab::plot::figure::Mark>(a0)
}
fn a357(a0: std::marker::PhantomData<tubelab::plot::figure::Mark>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::figure::Mark>) {}
    need::<tubelab::plot::figure::Mark>(a0)
}
fn a358(a0: std::marker::PhantomData<tubelab::plot::figure::Point>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::figure::Point>) {}
    need::<tubelab::plot::figure::Point>(a0)
}
fn a359(a0: std::marker::PhantomData<tubelab::plot::figure::Point>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::figure::Point>) {}
    need::<tubelab::plot::figure::Point>(a0)
}
fn a360(a0: std::marker::PhantomData<tubelab::plot::figure::Point>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::plot::figure::Point>) {}
    need::<tubelab::plot::figure::Point>(a0)
}
fn a361(a0: std::marker::PhantomData<tubelab::plot::figure::Point>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::figure::Point>) {}
    need::<tubelab::plot::figure::Point>(a0)
}
fn a362(a0: std::marker::PhantomData<tubelab::plot::figure::Bar>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::figure::Bar>) {}
    need::<tubelab::plot::figure::Bar>(a0)
}
fn a363(a0: std::marker::PhantomData<tubelab::plot::figure::Bar>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::figure::Bar>) {}
    need::<tubelab::plot::figure::Bar>(a0)
}
fn a364(a0: std::marker::PhantomData<tubelab::plot::figure::Bar>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::plot::figure::Bar>) {}
    need::<tubelab::plot::figure::Bar>(a0)
}
fn a365(a0: std::marker::PhantomData<tubelab::plot::figure::Bar>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::figure::Bar>) {}
    need::<tubelab::plot::figure::Bar>(a0)
}
fn a366(a0: std::marker::PhantomData<tubelab::plot::figure::Rule>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::figure::Rule>) {}
    need::<tubelab::plot::figure::Rule>(a0)
}
fn a367(a0: std::marker::PhantomData<tubelab::plot::figure::Rule>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::figure::Rule>) {}
    need::<tubelab::plot::figure::Rule>(a0)
}
fn a368(a0: std::marker::PhantomData<tubelab::plot::figure::Rule>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::figure::Rule>) {}
    need::<tubelab::plot::figure::Rule>(a0)
}
fn a369() -> tubelab::plot::theme::Colour {
    tubelab::plot::theme::Colour::Main
}
fn a370() -> tubelab::plot::theme::Colour {
    tubelab::plot::theme::Colour::Comparison
}
fn a371() -> tubelab::plot::theme::Colour {
    tubelab::plot::theme::Colour::Good
}
fn a372() -> tubelab::plot::theme::Colour {
    tubelab::plot::theme::Colour::Bad
}
fn a373() -> tubelab::plot::theme::Colour {
    tubelab::plot::theme::Colour::Shorts
}
fn a374() -> tubelab::plot::theme::Colour {
    tubelab::plot::theme::Colour::Neutral
}
fn a375() -> tubelab::plot::theme::Colour {
    tubelab::plot::theme::Colour::Ink
}
fn a376(a0: tubelab::plot::theme::Colour, a1: tubelab::plot::Theme) -> &'static str {
    <tubelab::plot::theme::Colour>::hex(a0, a1)
}
fn a377(a0: tubelab::plot::theme::Colour, a1: tubelab::plot::Theme) -> std::string::String {
    <tubelab::plot::theme::Colour>::translucent(a0, a1)
}
fn a378(a0: tubelab::plot::theme::Colour, a1: tubelab::plot::Theme) -> std::string::String {
    <tubelab::plot::theme::Colour>::text(a0, a1)
}
fn a379(a0: std::marker::PhantomData<tubelab::plot::theme::Colour>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::theme::Colour>) {}
    need::<tubelab::plot::theme::Colour>(a0)
}
fn a380(a0: std::marker::PhantomData<tubelab::plot::theme::Colour>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::plot::theme::Colour>) {}
    need::<tubelab::plot::theme::Colour>(a0)
}
fn a381(a0: std::marker::PhantomData<tubelab::plot::theme::Colour>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::theme::Colour>) {}
    need::<tubelab::plot::theme::Colour>(a0)
}
fn a382(a0: std::marker::PhantomData<tubelab::plot::theme::Colour>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::theme::Colour>) {}
    need::<tubelab::plot::theme::Colour>(a0)
}
fn a383(a0: std::marker::PhantomData<tubelab::plot::theme::Colour>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::plot::theme::Colour>) {}
    need::<tubelab::plot::theme::Colour>(a0)
}
fn a384(a0: &[f64], a1: &[f64]) -> std::option::Option<f64> {
    tubelab::train::metrics::mae(a0, a1)
}
fn a385(a0: std::vec::Vec<f64>) -> std::option::Option<f64> {
    tubelab::train::metrics::median(a0)
}
fn a386(a0: &[f64], a1: &[f64]) -> std::option::Option<f64> {
    tubelab::train::metrics::median_absolute_percentage_error(a0, a1)
}
fn a387(a0: &[f64], a1: &[f64]) -> std::option::Option<f64> {
    tubelab::train::metrics::r2(a0, a1)
}
fn a388(a0: &[f64], a1: &[f64]) -> std::option::Option<f64> {
    tubelab::train::metrics::rmse(a0, a1)
}
fn a389(a0: &[f64], a1: &[f64]) -> std::option::Option<f64> {
    tubelab::train::metrics::spearman(a0, a1)
}
