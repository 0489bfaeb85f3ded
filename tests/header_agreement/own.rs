// Generated, do not edit; regenerate with `cargo run --example make_header`.

use tubelab::polars::prelude as p;

fn a0(a0: &str, a1: &str) -> std::string::String {
    tubelab::param(a0, a1)
}
fn a1(a0: &str, a1: &str) -> std::vec::Vec<std::string::String> {
    tubelab::param_list(a0, a1)
}
fn a2(a0: &[(&str, &str)]) {
    tubelab::params(a0)
}
fn a3(a0: std::marker::PhantomData<tubelab::Error>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::Error>) {}
    need::<tubelab::Error>(a0)
}
fn a4(a0: tubelab::error::Kind, a1: impl std::convert::Into<std::string::String>) -> tubelab::Error {
    <tubelab::Error>::new(a0, a1)
}
fn a5(a0: tubelab::Error, a1: impl std::convert::Into<std::string::String>) -> tubelab::Error {
    <tubelab::Error>::at(a0, a1)
}
fn a6(a0: tubelab::Error, a1: impl std::convert::Into<std::string::String>) -> tubelab::Error {
    <tubelab::Error>::hint(a0, a1)
}
fn a7<'s>(a0: &'s tubelab::Error) -> std::option::Option<tubelab::error::Reason> {
    <tubelab::Error>::reason(a0)
}
fn a8<'s>(a0: &'s tubelab::Error) -> tubelab::error::Kind {
    <tubelab::Error>::kind(a0)
}
fn a9<'s>(a0: &'s tubelab::Error) -> &'s str {
    <tubelab::Error>::message(a0)
}
fn a10<'s>(a0: &'s tubelab::Error) -> impl std::iter::Iterator<Item = &'s str> {
    <tubelab::Error>::moments(a0)
}
fn a11<'s>(a0: &'s tubelab::Error) -> std::option::Option<&'s str> {
    <tubelab::Error>::next_step(a0)
}
fn a12<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_input(a0)
}
fn a13<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_auth(a0)
}
fn a14<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_quota(a0)
}
fn a15<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_not_found(a0)
}
fn a16<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_network(a0)
}
fn a17<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_format(a0)
}
fn a18<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_storage(a0)
}
fn a19<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_too_little_data(a0)
}
fn a20<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_interrupted(a0)
}
fn a21<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_units_used_up(a0)
}
fn a22<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_searches_used_up(a0)
}
fn a23<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_too_many_calls(a0)
}
fn a24<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_bad_key(a0)
}
fn a25<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_api_not_enabled(a0)
}
fn a26<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_sign_in_required(a0)
}
fn a27<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_unknown_playlist(a0)
}
fn a28<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_comments_off(a0)
}
fn a29<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_no_chart(a0)
}
fn a30<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_bad_page_token(a0)
}
fn a31<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_server_trouble(a0)
}
fn a32(a0: std::marker::PhantomData<tubelab::Error>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::Error>) {}
    need::<tubelab::Error>(a0)
}
fn a33(a0: std::marker::PhantomData<tubelab::Error>) {
    fn need<Subject: std::fmt::Display>(a0: std::marker::PhantomData<tubelab::Error>) {}
    need::<tubelab::Error>(a0)
}
fn a34(a0: std::marker::PhantomData<tubelab::Error>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::Error>) {}
    need::<tubelab::Error>(a0)
}
fn a35(a0: std::marker::PhantomData<tubelab::Error>) {
    fn need<Subject: std::error::Error>(a0: std::marker::PhantomData<tubelab::Error>) {}
    need::<tubelab::Error>(a0)
}
fn a36(a0: std::marker::PhantomData<tubelab::Error>, a1: std::marker::PhantomData<p::PolarsError>) {
    fn need<Subject: std::convert::From<p::PolarsError>>(
        a0: std::marker::PhantomData<tubelab::Error>,
        a1: std::marker::PhantomData<p::PolarsError>,
    ) {
    }
    need::<tubelab::Error>(a0, a1)
}
fn a37(a0: std::marker::PhantomData<tubelab::Error>, a1: std::marker::PhantomData<tubelab::serde_json::Error>) {
    fn need<Subject: std::convert::From<tubelab::serde_json::Error>>(
        a0: std::marker::PhantomData<tubelab::Error>,
        a1: std::marker::PhantomData<tubelab::serde_json::Error>,
    ) {
    }
    need::<tubelab::Error>(a0, a1)
}
fn a38(a0: std::marker::PhantomData<tubelab::Error>, a1: std::marker::PhantomData<std::io::Error>) {
    fn need<Subject: std::convert::From<std::io::Error>>(
        a0: std::marker::PhantomData<tubelab::Error>,
        a1: std::marker::PhantomData<std::io::Error>,
    ) {
    }
    need::<tubelab::Error>(a0, a1)
}
fn a39<T>(a0: std::marker::PhantomData<tubelab::Result<T>>, a1: std::marker::PhantomData<T>) {
    fn need<T, Subject: tubelab::error::Moment<T>>(
        a0: std::marker::PhantomData<tubelab::Result<T>>,
        a1: std::marker::PhantomData<T>,
    ) {
    }
    need::<T, tubelab::Result<T>>(a0, a1)
}
fn a40<'s>(a0: &'s tubelab::analyze::Benchmark) -> &'s p::DataFrame {
    &a0.channels
}
fn a41<'s>(a0: &'s tubelab::analyze::Benchmark) -> &'s p::DataFrame {
    &a0.tags
}
fn a42<'s>(a0: &'s tubelab::analyze::ChartBenchmark) -> &'s p::DataFrame {
    &a0.categories
}
fn a43<'s>(a0: &'s tubelab::analyze::ChartBenchmark) -> &'s p::DataFrame {
    &a0.tags
}
fn a44<'s>(a0: &'s tubelab::analyze::Charts) -> &'s p::DataFrame {
    &a0.charts
}
fn a45<'s>(a0: &'s tubelab::analyze::Charts) -> &'s p::DataFrame {
    &a0.channels
}
fn a46<'s>(a0: &'s tubelab::analyze::Charts) -> &'s p::DataFrame {
    &a0.words
}
fn a47<'s>(a0: &'s tubelab::analyze::Charts) -> &'s p::DataFrame {
    &a0.tags
}
fn a48<'s>(a0: &'s tubelab::analyze::Charts) -> &'s p::DataFrame {
    &a0.hours
}
fn a49<'s>(a0: &'s tubelab::analyze::Charts) -> &'s p::DataFrame {
    &a0.weekdays
}
fn a50<'s>(a0: &'s tubelab::analyze::Charts) -> &'s std::string::String {
    &a0.time_zone
}
fn a51<'s>(a0: &'s tubelab::analyze::Charts) -> &'s usize {
    &a0.videos
}
fn a52<'s>(a0: &'s tubelab::analyze::Durations) -> &'s p::DataFrame {
    &a0.bands
}
fn a53<'s>(a0: &'s tubelab::analyze::Durations) -> &'s p::DataFrame {
    &a0.formats
}
fn a54<'s>(a0: &'s tubelab::analyze::Durations) -> &'s p::DataFrame {
    &a0.line
}
fn a55<'s>(a0: &'s tubelab::analyze::Durations) -> &'s p::DataFrame {
    &a0.videos
}
fn a56<'s>(a0: &'s tubelab::analyze::Engagement) -> &'s p::DataFrame {
    &a0.videos
}
fn a57<'s>(a0: &'s tubelab::analyze::Engagement) -> &'s p::DataFrame {
    &a0.means
}
fn a58<'s>(a0: &'s tubelab::analyze::Engagement) -> &'s p::DataFrame {
    &a0.fits
}
fn a59<'s>(a0: &'s tubelab::analyze::Growth) -> &'s p::DataFrame {
    &a0.videos
}
fn a60<'s>(a0: &'s tubelab::analyze::Growth) -> &'s p::DataFrame {
    &a0.periods
}
fn a61() -> tubelab::analyze::Mood {
    tubelab::analyze::Mood::Negative
}
fn a62() -> tubelab::analyze::Mood {
    tubelab::analyze::Mood::Neutral
}
fn a63() -> tubelab::analyze::Mood {
    tubelab::analyze::Mood::Positive
}
fn a64<'s>(a0: &'s tubelab::analyze::Redefinition) -> &'s tubelab::jiff::civil::Date {
    &a0.day
}
fn a65<'s>(a0: &'s tubelab::analyze::Redefinition) -> &'s &'static str {
    &a0.what
}
fn a66<'s>(a0: &'s tubelab::analyze::Redefinition) -> &'s bool {
    &a0.shorts_only
}
fn a67() -> tubelab::analyze::Tokens {
    tubelab::analyze::Tokens::Unicode
}
fn a68() -> tubelab::analyze::Tokens {
    tubelab::analyze::Tokens::Pattern
}
fn a69<'s>(a0: &'s tubelab::analyze::Top) -> &'s p::DataFrame {
    &a0.videos
}
fn a70<'s>(a0: &'s tubelab::analyze::Top) -> &'s std::string::String {
    &a0.measure
}
fn a71<'s>(a0: &'s tubelab::analyze::Top) -> &'s usize {
    &a0.n
}
fn a72<'s>(a0: &'s tubelab::analyze::Trends) -> &'s p::DataFrame {
    &a0.days
}
fn a73<'s>(a0: &'s tubelab::analyze::Trends) -> &'s p::DataFrame {
    &a0.videos
}
fn a74<'s>(a0: &'s tubelab::analyze::Trends) -> &'s p::DataFrame {
    &a0.weekdays
}
fn a75<'s>(a0: &'s tubelab::analyze::Trends) -> &'s p::DataFrame {
    &a0.months
}
fn a76<'s>(a0: &'s tubelab::analyze::Trends) -> &'s p::DataFrame {
    &a0.marks
}
fn a77<'s>(a0: &'s tubelab::analyze::Trends) -> &'s std::string::String {
    &a0.time_zone
}
fn a78<'s>(a0: &'s tubelab::analyze::Uploads) -> &'s p::DataFrame {
    &a0.hours
}
fn a79<'s>(a0: &'s tubelab::analyze::Uploads) -> &'s p::DataFrame {
    &a0.weekdays
}
fn a80<'s>(a0: &'s tubelab::analyze::Uploads) -> &'s p::DataFrame {
    &a0.cells
}
fn a81<'s>(a0: &'s tubelab::analyze::Uploads) -> &'s std::string::String {
    &a0.time_zone
}
fn a82(a0: &p::DataFrame, a1: &[&p::DataFrame]) -> tubelab::Result<tubelab::analyze::Benchmark> {
    tubelab::analyze::benchmark(a0, a1)
}
fn a83(a0: &p::DataFrame, a1: &p::DataFrame) -> tubelab::Result<tubelab::analyze::ChartBenchmark> {
    tubelab::analyze::benchmark_chart(a0, a1)
}
fn a84(a0: &p::DataFrame, a1: &p::DataFrame, a2: &str) -> tubelab::Result<tubelab::analyze::Charts> {
    tubelab::analyze::charts(a0, a1, a2)
}
fn a85(a0: &p::DataFrame) -> tubelab::Result<tubelab::analyze::Durations> {
    tubelab::analyze::durations(a0)
}
fn a86(a0: &p::DataFrame) -> tubelab::Result<tubelab::analyze::Engagement> {
    tubelab::analyze::engagement(a0)
}
fn a87(a0: &p::DataFrame) -> tubelab::Result<tubelab::analyze::Growth> {
    tubelab::analyze::growth(a0)
}
fn a88(a0: &p::DataFrame) -> tubelab::Result<tubelab::analyze::KeywordLift> {
    tubelab::analyze::keyword_lift(a0)
}
fn a89(a0: &p::DataFrame, a1: &tubelab::analyze::LiftOptions) -> tubelab::Result<tubelab::analyze::KeywordLift> {
    tubelab::analyze::keyword_lift_with(a0, a1)
}
fn a90(a0: &p::DataFrame) -> tubelab::Result<p::DataFrame> {
    tubelab::analyze::outliers(a0)
}
fn a91(a0: &p::DataFrame) -> tubelab::Result<p::DataFrame> {
    tubelab::analyze::rates(a0)
}
fn a92(a0: &p::DataFrame, a1: &str, a2: u32) -> tubelab::Result<p::DataFrame> {
    tubelab::analyze::rolling_by_day(a0, a1, a2)
}
fn a93(a0: &p::DataFrame, a1: &str, a2: u32) -> tubelab::Result<p::DataFrame> {
    tubelab::analyze::rolling_median_by_day(a0, a1, a2)
}
fn a94(a0: &p::DataFrame) -> tubelab::Result<tubelab::analyze::Sentiment> {
    tubelab::analyze::sentiment(a0)
}
fn a95(a0: &str) -> &'static [&'static str] {
    tubelab::analyze::stop_words(a0)
}
fn a96(a0: &p::DataFrame, a1: &str, a2: usize) -> tubelab::Result<tubelab::analyze::Top> {
    tubelab::analyze::top(a0, a1, a2)
}
fn a97(a0: &p::DataFrame) -> tubelab::Result<tubelab::analyze::TopicModel> {
    tubelab::analyze::topics(a0)
}
fn a98(a0: &p::DataFrame, a1: &tubelab::analyze::TopicOptions) -> tubelab::Result<tubelab::analyze::TopicModel> {
    tubelab::analyze::topics_with(a0, a1)
}
fn a99(a0: &p::DataFrame, a1: &str) -> tubelab::Result<tubelab::analyze::Trends> {
    tubelab::analyze::trends(a0, a1)
}
fn a100(a0: &p::DataFrame, a1: &str) -> tubelab::Result<tubelab::analyze::Uploads> {
    tubelab::analyze::uploads(a0, a1)
}
fn a101<S: std::convert::AsRef<str> + std::marker::Sync>(a0: &[S]) -> tubelab::Result<std::vec::Vec<f64>> {
    tubelab::analyze::vader::<S>(a0)
}
fn a102(a0: &p::DataFrame) -> tubelab::Result<tubelab::analyze::Words> {
    tubelab::analyze::words(a0)
}
fn a103(a0: std::marker::PhantomData<tubelab::analyze::Benchmark>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::Benchmark>) {}
    need::<tubelab::analyze::Benchmark>(a0)
}
fn a104(a0: std::marker::PhantomData<tubelab::analyze::Benchmark>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::Benchmark>) {}
    need::<tubelab::analyze::Benchmark>(a0)
}
fn a105(a0: std::marker::PhantomData<tubelab::analyze::Benchmark>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::analyze::Benchmark>) {}
    need::<tubelab::analyze::Benchmark>(a0)
}
fn a106(a0: std::marker::PhantomData<tubelab::analyze::ChartBenchmark>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::ChartBenchmark>) {}
    need::<tubelab::analyze::ChartBenchmark>(a0)
}
fn a107(a0: std::marker::PhantomData<tubelab::analyze::ChartBenchmark>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::ChartBenchmark>) {}
    need::<tubelab::analyze::ChartBenchmark>(a0)
}
fn a108(a0: std::marker::PhantomData<tubelab::analyze::ChartBenchmark>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::analyze::ChartBenchmark>) {}
    need::<tubelab::analyze::ChartBenchmark>(a0)
}
fn a109(a0: std::marker::PhantomData<tubelab::analyze::Charts>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::Charts>) {}
    need::<tubelab::analyze::Charts>(a0)
}
fn a110(a0: std::marker::PhantomData<tubelab::analyze::Charts>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::Charts>) {}
    need::<tubelab::analyze::Charts>(a0)
}
fn a111(a0: std::marker::PhantomData<tubelab::analyze::Charts>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::analyze::Charts>) {}
    need::<tubelab::analyze::Charts>(a0)
}
fn a112<'s>(a0: &'s tubelab::analyze::Durations) -> std::option::Option<&'static str> {
    <tubelab::analyze::Durations>::best_band(a0)
}
fn a113(a0: std::marker::PhantomData<tubelab::analyze::Durations>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::Durations>) {}
    need::<tubelab::analyze::Durations>(a0)
}
fn a114(a0: std::marker::PhantomData<tubelab::analyze::Durations>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::Durations>) {}
    need::<tubelab::analyze::Durations>(a0)
}
fn a115(a0: std::marker::PhantomData<tubelab::analyze::Durations>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::analyze::Durations>) {}
    need::<tubelab::analyze::Durations>(a0)
}
fn a116(a0: std::marker::PhantomData<tubelab::analyze::Engagement>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::Engagement>) {}
    need::<tubelab::analyze::Engagement>(a0)
}
fn a117(a0: std::marker::PhantomData<tubelab::analyze::Engagement>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::Engagement>) {}
    need::<tubelab::analyze::Engagement>(a0)
}
fn a118(a0: std::marker::PhantomData<tubelab::analyze::Engagement>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::analyze::Engagement>) {}
    need::<tubelab::analyze::Engagement>(a0)
}
fn a119(a0: std::marker::PhantomData<tubelab::analyze::Growth>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::Growth>) {}
    need::<tubelab::analyze::Growth>(a0)
}
fn a120(a0: std::marker::PhantomData<tubelab::analyze::Growth>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::Growth>) {}
    need::<tubelab::analyze::Growth>(a0)
}
fn a121(a0: std::marker::PhantomData<tubelab::analyze::Growth>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::analyze::Growth>) {}
    need::<tubelab::analyze::Growth>(a0)
}
fn a122(a0: std::marker::PhantomData<tubelab::analyze::Redefinition>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::Redefinition>) {}
    need::<tubelab::analyze::Redefinition>(a0)
}
fn a123(a0: std::marker::PhantomData<tubelab::analyze::Redefinition>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::analyze::Redefinition>) {}
    need::<tubelab::analyze::Redefinition>(a0)
}
fn a124(a0: std::marker::PhantomData<tubelab::analyze::Redefinition>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::Redefinition>) {}
    need::<tubelab::analyze::Redefinition>(a0)
}
fn a125(a0: std::marker::PhantomData<tubelab::analyze::Redefinition>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::analyze::Redefinition>) {}
    need::<tubelab::analyze::Redefinition>(a0)
}
fn a126(a0: std::marker::PhantomData<tubelab::analyze::Redefinition>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::analyze::Redefinition>) {}
    need::<tubelab::analyze::Redefinition>(a0)
}
fn a127<'s>(a0: &'s tubelab::analyze::KeywordLift) -> tubelab::Result<p::DataFrame> {
    <tubelab::analyze::KeywordLift>::table(a0)
}
fn a128(a0: std::marker::PhantomData<tubelab::analyze::KeywordLift>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::KeywordLift>) {}
    need::<tubelab::analyze::KeywordLift>(a0)
}
fn a129(a0: std::marker::PhantomData<tubelab::analyze::KeywordLift>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::KeywordLift>) {}
    need::<tubelab::analyze::KeywordLift>(a0)
}
fn a130(a0: std::marker::PhantomData<tubelab::analyze::KeywordLift>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::analyze::KeywordLift>) {}
    need::<tubelab::analyze::KeywordLift>(a0)
}
fn a131() -> tubelab::analyze::LiftOptions {
    <tubelab::analyze::LiftOptions>::new()
}
fn a132(a0: tubelab::analyze::LiftOptions, a1: usize) -> tubelab::analyze::LiftOptions {
    <tubelab::analyze::LiftOptions>::min_videos(a0, a1)
}
fn a133(a0: tubelab::analyze::LiftOptions, a1: usize) -> tubelab::analyze::LiftOptions {
    <tubelab::analyze::LiftOptions>::longest(a0, a1)
}
fn a134(a0: tubelab::analyze::LiftOptions, a1: usize) -> tubelab::analyze::LiftOptions {
    <tubelab::analyze::LiftOptions>::neighbours(a0, a1)
}
fn a135(a0: tubelab::analyze::LiftOptions, a1: u32) -> tubelab::analyze::LiftOptions {
    <tubelab::analyze::LiftOptions>::min_age_days(a0, a1)
}
fn a136<'s>(a0: &'s tubelab::analyze::LiftOptions) -> tubelab::Result<()> {
    <tubelab::analyze::LiftOptions>::check(a0)
}
fn a137(a0: std::marker::PhantomData<tubelab::analyze::LiftOptions>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::LiftOptions>) {}
    need::<tubelab::analyze::LiftOptions>(a0)
}
fn a138(a0: std::marker::PhantomData<tubelab::analyze::LiftOptions>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::LiftOptions>) {}
    need::<tubelab::analyze::LiftOptions>(a0)
}
fn a139(a0: std::marker::PhantomData<tubelab::analyze::LiftOptions>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::analyze::LiftOptions>) {}
    need::<tubelab::analyze::LiftOptions>(a0)
}
fn a140(a0: std::marker::PhantomData<tubelab::analyze::LiftOptions>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::analyze::LiftOptions>) {}
    need::<tubelab::analyze::LiftOptions>(a0)
}
fn a141(a0: f64) -> tubelab::analyze::Mood {
    <tubelab::analyze::Mood>::of(a0)
}
fn a142(a0: tubelab::analyze::Mood) -> &'static str {
    <tubelab::analyze::Mood>::word(a0)
}
fn a143(a0: std::marker::PhantomData<tubelab::analyze::Mood>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::Mood>) {}
    need::<tubelab::analyze::Mood>(a0)
}
fn a144(a0: std::marker::PhantomData<tubelab::analyze::Mood>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::analyze::Mood>) {}
    need::<tubelab::analyze::Mood>(a0)
}
fn a145(a0: std::marker::PhantomData<tubelab::analyze::Mood>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::Mood>) {}
    need::<tubelab::analyze::Mood>(a0)
}
fn a146(a0: std::marker::PhantomData<tubelab::analyze::Mood>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::analyze::Mood>) {}
    need::<tubelab::analyze::Mood>(a0)
}
fn a147(a0: std::marker::PhantomData<tubelab::analyze::Mood>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::analyze::Mood>) {}
    need::<tubelab::analyze::Mood>(a0)
}
fn a148(a0: std::marker::PhantomData<tubelab::analyze::Mood>) {
    fn need<Subject: std::cmp::PartialOrd>(a0: std::marker::PhantomData<tubelab::analyze::Mood>) {}
    need::<tubelab::analyze::Mood>(a0)
}
fn a149(a0: std::marker::PhantomData<tubelab::analyze::Mood>) {
    fn need<Subject: std::cmp::Ord>(a0: std::marker::PhantomData<tubelab::analyze::Mood>) {}
    need::<tubelab::analyze::Mood>(a0)
}
fn a150<'s>(a0: &'s tubelab::analyze::Sentiment) -> &'s p::DataFrame {
    <tubelab::analyze::Sentiment>::table(a0)
}
fn a151<'s>(a0: &'s tubelab::analyze::Sentiment) -> f64 {
    <tubelab::analyze::Sentiment>::coverage(a0)
}
fn a152<'s>(a0: &'s tubelab::analyze::Sentiment) -> tubelab::Result<p::DataFrame> {
    <tubelab::analyze::Sentiment>::by_class(a0)
}
fn a153<'s>(a0: &'s tubelab::analyze::Sentiment, a1: usize) -> tubelab::Result<p::DataFrame> {
    <tubelab::analyze::Sentiment>::most_positive(a0, a1)
}
fn a154<'s>(a0: &'s tubelab::analyze::Sentiment, a1: usize) -> tubelab::Result<p::DataFrame> {
    <tubelab::analyze::Sentiment>::most_negative(a0, a1)
}
fn a155(a0: std::marker::PhantomData<tubelab::analyze::Sentiment>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::Sentiment>) {}
    need::<tubelab::analyze::Sentiment>(a0)
}
fn a156(a0: std::marker::PhantomData<tubelab::analyze::Sentiment>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::Sentiment>) {}
    need::<tubelab::analyze::Sentiment>(a0)
}
fn a157(a0: std::marker::PhantomData<tubelab::analyze::Sentiment>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::analyze::Sentiment>) {}
    need::<tubelab::analyze::Sentiment>(a0)
}
fn a158<'s>(a0: &'s tubelab::analyze::SparseRows) -> usize {
    <tubelab::analyze::SparseRows>::height(a0)
}
fn a159<'s>(a0: &'s tubelab::analyze::SparseRows) -> usize {
    <tubelab::analyze::SparseRows>::width(a0)
}
fn a160<'s>(a0: &'s tubelab::analyze::SparseRows) -> usize {
    <tubelab::analyze::SparseRows>::nonzero(a0)
}
fn a161<'s>(a0: &'s tubelab::analyze::SparseRows, a1: usize) -> impl std::iter::Iterator<Item = (usize, f64)> + 's {
    <tubelab::analyze::SparseRows>::row(a0, a1)
}
fn a162(a0: std::marker::PhantomData<tubelab::analyze::SparseRows>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::SparseRows>) {}
    need::<tubelab::analyze::SparseRows>(a0)
}
fn a163(a0: std::marker::PhantomData<tubelab::analyze::SparseRows>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::SparseRows>) {}
    need::<tubelab::analyze::SparseRows>(a0)
}
fn a164(a0: std::marker::PhantomData<tubelab::analyze::SparseRows>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::analyze::SparseRows>) {}
    need::<tubelab::analyze::SparseRows>(a0)
}
fn a165(a0: std::marker::PhantomData<tubelab::analyze::SparseRows>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::analyze::SparseRows>) {}
    need::<tubelab::analyze::SparseRows>(a0)
}
fn a166<S: std::convert::AsRef<str> + std::marker::Sync>(
    a0: &[S],
    a1: &tubelab::analyze::TfidfOptions,
) -> tubelab::Result<tubelab::analyze::Tfidf> {
    <tubelab::analyze::Tfidf>::fit::<S>(a0, a1)
}
fn a167<S: std::convert::AsRef<str> + std::marker::Sync>(
    a0: &[S],
    a1: &tubelab::analyze::TfidfOptions,
) -> tubelab::Result<(tubelab::analyze::Tfidf, tubelab::analyze::SparseRows)> {
    <tubelab::analyze::Tfidf>::fit_transform::<S>(a0, a1)
}
fn a168<'s, S: std::convert::AsRef<str> + std::marker::Sync>(
    a0: &'s tubelab::analyze::Tfidf,
    a1: &[S],
) -> tubelab::Result<tubelab::analyze::SparseRows> {
    <tubelab::analyze::Tfidf>::transform::<S>(a0, a1)
}
fn a169<'s>(a0: &'s tubelab::analyze::Tfidf) -> &'s [std::string::String] {
    <tubelab::analyze::Tfidf>::terms(a0)
}
fn a170<'s>(a0: &'s tubelab::analyze::Tfidf) -> &'s [f64] {
    <tubelab::analyze::Tfidf>::idf(a0)
}
fn a171<'s>(
    a0: &'s tubelab::analyze::Tfidf,
    a1: &tubelab::analyze::SparseRows,
    a2: usize,
) -> tubelab::Result<p::DataFrame> {
    <tubelab::analyze::Tfidf>::top_terms(a0, a1, a2)
}
fn a172(a0: std::marker::PhantomData<tubelab::analyze::Tfidf>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::Tfidf>) {}
    need::<tubelab::analyze::Tfidf>(a0)
}
fn a173(a0: std::marker::PhantomData<tubelab::analyze::Tfidf>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::Tfidf>) {}
    need::<tubelab::analyze::Tfidf>(a0)
}
fn a174(a0: std::marker::PhantomData<tubelab::analyze::Tfidf>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::analyze::Tfidf>) {}
    need::<tubelab::analyze::Tfidf>(a0)
}
fn a175() -> tubelab::analyze::TfidfOptions {
    <tubelab::analyze::TfidfOptions>::new()
}
fn a176(a0: tubelab::analyze::TfidfOptions, a1: tubelab::analyze::Tokens) -> tubelab::analyze::TfidfOptions {
    <tubelab::analyze::TfidfOptions>::tokens(a0, a1)
}
fn a177<S: std::convert::AsRef<str>>(
    a0: tubelab::analyze::TfidfOptions,
    a1: impl std::iter::IntoIterator<Item = S>,
) -> tubelab::analyze::TfidfOptions {
    <tubelab::analyze::TfidfOptions>::stop_words::<S>(a0, a1)
}
fn a178(a0: tubelab::analyze::TfidfOptions, a1: usize, a2: usize) -> tubelab::analyze::TfidfOptions {
    <tubelab::analyze::TfidfOptions>::ngrams(a0, a1, a2)
}
fn a179(a0: tubelab::analyze::TfidfOptions, a1: usize) -> tubelab::analyze::TfidfOptions {
    <tubelab::analyze::TfidfOptions>::min_titles(a0, a1)
}
fn a180(a0: tubelab::analyze::TfidfOptions, a1: f64) -> tubelab::analyze::TfidfOptions {
    <tubelab::analyze::TfidfOptions>::max_share(a0, a1)
}
fn a181(a0: tubelab::analyze::TfidfOptions, a1: bool) -> tubelab::analyze::TfidfOptions {
    <tubelab::analyze::TfidfOptions>::sublinear(a0, a1)
}
fn a182(a0: tubelab::analyze::TfidfOptions, a1: bool) -> tubelab::analyze::TfidfOptions {
    <tubelab::analyze::TfidfOptions>::smooth(a0, a1)
}
fn a183(a0: tubelab::analyze::TfidfOptions, a1: bool) -> tubelab::analyze::TfidfOptions {
    <tubelab::analyze::TfidfOptions>::unit_length(a0, a1)
}
fn a184<'s>(a0: &'s tubelab::analyze::TfidfOptions) -> tubelab::Result<()> {
    <tubelab::analyze::TfidfOptions>::check(a0)
}
fn a185(a0: std::marker::PhantomData<tubelab::analyze::TfidfOptions>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::TfidfOptions>) {}
    need::<tubelab::analyze::TfidfOptions>(a0)
}
fn a186(a0: std::marker::PhantomData<tubelab::analyze::TfidfOptions>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::TfidfOptions>) {}
    need::<tubelab::analyze::TfidfOptions>(a0)
}
fn a187(a0: std::marker::PhantomData<tubelab::analyze::TfidfOptions>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::analyze::TfidfOptions>) {}
    need::<tubelab::analyze::TfidfOptions>(a0)
}
fn a188(a0: std::marker::PhantomData<tubelab::analyze::TfidfOptions>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::analyze::TfidfOptions>) {}
    need::<tubelab::analyze::TfidfOptions>(a0)
}
fn a189(a0: std::marker::PhantomData<tubelab::analyze::Tokens>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::Tokens>) {}
    need::<tubelab::analyze::Tokens>(a0)
}
fn a190(a0: std::marker::PhantomData<tubelab::analyze::Tokens>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::analyze::Tokens>) {}
    need::<tubelab::analyze::Tokens>(a0)
}
fn a191(a0: std::marker::PhantomData<tubelab::analyze::Tokens>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::Tokens>) {}
    need::<tubelab::analyze::Tokens>(a0)
}
fn a192(a0: std::marker::PhantomData<tubelab::analyze::Tokens>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::analyze::Tokens>) {}
    need::<tubelab::analyze::Tokens>(a0)
}
fn a193(a0: std::marker::PhantomData<tubelab::analyze::Tokens>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::analyze::Tokens>) {}
    need::<tubelab::analyze::Tokens>(a0)
}
fn a194(a0: std::marker::PhantomData<tubelab::analyze::Tokens>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::analyze::Tokens>) {}
    need::<tubelab::analyze::Tokens>(a0)
}
fn a195() -> tubelab::analyze::TopicOptions {
    <tubelab::analyze::TopicOptions>::new()
}
fn a196(a0: tubelab::analyze::TopicOptions, a1: usize) -> tubelab::analyze::TopicOptions {
    <tubelab::analyze::TopicOptions>::topics(a0, a1)
}
fn a197(a0: tubelab::analyze::TopicOptions, a1: usize) -> tubelab::analyze::TopicOptions {
    <tubelab::analyze::TopicOptions>::dimensions(a0, a1)
}
fn a198(a0: tubelab::analyze::TopicOptions, a1: usize) -> tubelab::analyze::TopicOptions {
    <tubelab::analyze::TopicOptions>::min_titles(a0, a1)
}
fn a199(a0: tubelab::analyze::TopicOptions, a1: usize) -> tubelab::analyze::TopicOptions {
    <tubelab::analyze::TopicOptions>::restarts(a0, a1)
}
fn a200(a0: tubelab::analyze::TopicOptions, a1: u64) -> tubelab::analyze::TopicOptions {
    <tubelab::analyze::TopicOptions>::seed(a0, a1)
}
fn a201<'s>(a0: &'s tubelab::analyze::TopicOptions) -> tubelab::Result<()> {
    <tubelab::analyze::TopicOptions>::check(a0)
}
fn a202(a0: std::marker::PhantomData<tubelab::analyze::TopicOptions>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::TopicOptions>) {}
    need::<tubelab::analyze::TopicOptions>(a0)
}
fn a203(a0: std::marker::PhantomData<tubelab::analyze::TopicOptions>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::TopicOptions>) {}
    need::<tubelab::analyze::TopicOptions>(a0)
}
fn a204(a0: std::marker::PhantomData<tubelab::analyze::TopicOptions>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::analyze::TopicOptions>) {}
    need::<tubelab::analyze::TopicOptions>(a0)
}
fn a205(a0: std::marker::PhantomData<tubelab::analyze::TopicOptions>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::analyze::TopicOptions>) {}
    need::<tubelab::analyze::TopicOptions>(a0)
}
fn a206<'s>(a0: &'s tubelab::analyze::TopicModel) -> tubelab::Result<p::DataFrame> {
    <tubelab::analyze::TopicModel>::table(a0)
}
fn a207<'s>(a0: &'s tubelab::analyze::TopicModel) -> std::vec::Vec<std::option::Option<usize>> {
    <tubelab::analyze::TopicModel>::labels(a0)
}
fn a208<'s, S: std::convert::AsRef<str> + std::marker::Sync>(
    a0: &'s tubelab::analyze::TopicModel,
    a1: &[S],
) -> tubelab::Result<std::vec::Vec<std::option::Option<usize>>> {
    <tubelab::analyze::TopicModel>::label::<S>(a0, a1)
}
fn a209<'s, S: std::convert::AsRef<str> + std::marker::Sync>(
    a0: &'s tubelab::analyze::TopicModel,
    a1: &[S],
) -> tubelab::Result<std::vec::Vec<std::option::Option<std::vec::Vec<f64>>>> {
    <tubelab::analyze::TopicModel>::locate::<S>(a0, a1)
}
fn a210<'s>(a0: &'s tubelab::analyze::TopicModel) -> std::vec::Vec<std::vec::Vec<f64>> {
    <tubelab::analyze::TopicModel>::centres(a0)
}
fn a211<'s>(a0: &'s tubelab::analyze::TopicModel) -> &'s [std::option::Option<std::vec::Vec<f64>>] {
    <tubelab::analyze::TopicModel>::coordinates(a0)
}
fn a212<'s>(a0: &'s tubelab::analyze::TopicModel) -> std::option::Option<f64> {
    <tubelab::analyze::TopicModel>::silhouette(a0)
}
fn a213<'s>(a0: &'s tubelab::analyze::TopicModel) -> f64 {
    <tubelab::analyze::TopicModel>::inertia(a0)
}
fn a214<'s>(a0: &'s tubelab::analyze::TopicModel) -> tubelab::Result<p::DataFrame> {
    <tubelab::analyze::TopicModel>::tries(a0)
}
fn a215(a0: std::marker::PhantomData<tubelab::analyze::TopicModel>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::analyze::TopicModel>) {}
    need::<tubelab::analyze::TopicModel>(a0)
}
fn a216(a0: std::marker::PhantomData<tubelab::analyze::TopicModel>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::TopicModel>) {}
    need::<tubelab::analyze::TopicModel>(a0)
}
fn a217(a0: std::marker::PhantomData<tubelab::analyze::TopicModel>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::TopicModel>) {}
    need::<tubelab::analyze::TopicModel>(a0)
}
fn a218<'s>(a0: &'s tubelab::analyze::Words) -> tubelab::Result<p::DataFrame> {
    <tubelab::analyze::Words>::table(a0)
}
fn a219(a0: std::marker::PhantomData<tubelab::analyze::Words>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::Words>) {}
    need::<tubelab::analyze::Words>(a0)
}
fn a220(a0: std::marker::PhantomData<tubelab::analyze::Words>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::Words>) {}
    need::<tubelab::analyze::Words>(a0)
}
fn a221(a0: std::marker::PhantomData<tubelab::analyze::Words>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::analyze::Words>) {}
    need::<tubelab::analyze::Words>(a0)
}
fn a222(a0: std::marker::PhantomData<tubelab::analyze::Top>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::Top>) {}
    need::<tubelab::analyze::Top>(a0)
}
fn a223(a0: std::marker::PhantomData<tubelab::analyze::Top>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::Top>) {}
    need::<tubelab::analyze::Top>(a0)
}
fn a224(a0: std::marker::PhantomData<tubelab::analyze::Top>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::analyze::Top>) {}
    need::<tubelab::analyze::Top>(a0)
}
fn a225(a0: std::marker::PhantomData<tubelab::analyze::Trends>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::Trends>) {}
    need::<tubelab::analyze::Trends>(a0)
}
fn a226(a0: std::marker::PhantomData<tubelab::analyze::Trends>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::Trends>) {}
    need::<tubelab::analyze::Trends>(a0)
}
fn a227(a0: std::marker::PhantomData<tubelab::analyze::Trends>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::analyze::Trends>) {}
    need::<tubelab::analyze::Trends>(a0)
}
fn a228<'s>(a0: &'s tubelab::analyze::Uploads) -> std::option::Option<i64> {
    <tubelab::analyze::Uploads>::best_hour(a0)
}
fn a229<'s>(a0: &'s tubelab::analyze::Uploads) -> std::option::Option<std::string::String> {
    <tubelab::analyze::Uploads>::best_weekday(a0)
}
fn a230(a0: std::marker::PhantomData<tubelab::analyze::Uploads>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::Uploads>) {}
    need::<tubelab::analyze::Uploads>(a0)
}
fn a231(a0: std::marker::PhantomData<tubelab::analyze::Uploads>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::Uploads>) {}
    need::<tubelab::analyze::Uploads>(a0)
}
fn a232(a0: std::marker::PhantomData<tubelab::analyze::Uploads>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::analyze::Uploads>) {}
    need::<tubelab::analyze::Uploads>(a0)
}
fn a233<'s>(a0: &'s tubelab::backup::Contents) -> &'s usize {
    &a0.runs
}
fn a234<'s>(a0: &'s tubelab::backup::Contents) -> &'s usize {
    &a0.snapshots
}
fn a235<'s>(a0: &'s tubelab::backup::Contents) -> &'s usize {
    &a0.models
}
fn a236<'s>(a0: &'s tubelab::backup::Contents) -> &'s u64 {
    &a0.bytes
}
fn a237<'s>(a0: &'s tubelab::backup::Places) -> &'s std::path::PathBuf {
    &a0.mlflow
}
fn a238<'s>(a0: &'s tubelab::backup::Places) -> &'s std::path::PathBuf {
    &a0.snapshots
}
fn a239<'s>(a0: &'s tubelab::backup::Places) -> &'s std::path::PathBuf {
    &a0.models
}
fn a240(a0: impl std::convert::AsRef<std::path::Path>, a1: bool) -> tubelab::Result<tubelab::backup::Contents> {
    tubelab::backup::restore(a0, a1)
}
fn a241(
    a0: impl std::convert::AsRef<std::path::Path>,
    a1: &tubelab::backup::Places,
    a2: bool,
) -> tubelab::Result<tubelab::backup::Contents> {
    tubelab::backup::restore_to(a0, a1, a2)
}
fn a242(a0: impl std::convert::AsRef<std::path::Path>) -> tubelab::Result<tubelab::backup::Contents> {
    tubelab::backup::save(a0)
}
fn a243(
    a0: impl std::convert::AsRef<std::path::Path>,
    a1: &tubelab::backup::Places,
) -> tubelab::Result<tubelab::backup::Contents> {
    tubelab::backup::save_in(a0, a1)
}
fn a244() -> tubelab::Result<tubelab::backup::Places> {
    <tubelab::backup::Places>::from_environment()
}
fn a245(a0: std::marker::PhantomData<tubelab::backup::Places>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::backup::Places>) {}
    need::<tubelab::backup::Places>(a0)
}
fn a246(a0: std::marker::PhantomData<tubelab::backup::Places>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::backup::Places>) {}
    need::<tubelab::backup::Places>(a0)
}
fn a247(a0: std::marker::PhantomData<tubelab::backup::Contents>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::backup::Contents>) {}
    need::<tubelab::backup::Contents>(a0)
}
fn a248(a0: std::marker::PhantomData<tubelab::backup::Contents>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::backup::Contents>) {}
    need::<tubelab::backup::Contents>(a0)
}
fn a249(a0: std::marker::PhantomData<tubelab::backup::Contents>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::backup::Contents>) {}
    need::<tubelab::backup::Contents>(a0)
}
fn a250(a0: std::marker::PhantomData<tubelab::backup::Contents>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::backup::Contents>) {}
    need::<tubelab::backup::Contents>(a0)
}
fn a251(a0: std::marker::PhantomData<tubelab::backup::Contents>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::backup::Contents>) {}
    need::<tubelab::backup::Contents>(a0)
}
fn a252(a0: std::marker::PhantomData<tubelab::backup::Contents>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::backup::Contents>) {}
    need::<tubelab::backup::Contents>(a0)
}
fn a253<'s>(a0: &'s tubelab::cache::Stats) -> &'s usize {
    &a0.entries
}
fn a254<'s>(a0: &'s tubelab::cache::Stats) -> &'s usize {
    &a0.capacity
}
fn a255<'s>(a0: &'s tubelab::cache::Stats) -> &'s u64 {
    &a0.hits
}
fn a256<'s>(a0: &'s tubelab::cache::Stats) -> &'s u64 {
    &a0.misses
}
fn a257<'s>(a0: &'s tubelab::cache::Stats) -> &'s std::option::Option<tubelab::cache::Tier> {
    &a0.disk
}
fn a258<'s>(a0: &'s tubelab::cache::Stats) -> &'s std::option::Option<tubelab::cache::Tier> {
    &a0.shared
}
fn a259<'s>(a0: &'s tubelab::cache::Stats) -> &'s u64 {
    &a0.stale
}
fn a260<'s>(a0: &'s tubelab::cache::Stats) -> &'s std::time::Duration {
    &a0.lifetime
}
fn a261<'s>(a0: &'s tubelab::cache::Stats) -> &'s std::time::Duration {
    &a0.statistics_lifetime
}
fn a262<'s>(a0: &'s tubelab::cache::Stats) -> &'s std::option::Option<std::path::PathBuf> {
    &a0.folder
}
fn a263<'s>(a0: &'s tubelab::cache::Stats) -> &'s std::vec::Vec<std::string::String> {
    &a0.troubles
}
fn a264<'s>(a0: &'s tubelab::cache::Tier) -> &'s u64 {
    &a0.entries
}
fn a265<'s>(a0: &'s tubelab::cache::Tier) -> &'s u64 {
    &a0.bytes
}
fn a266<'s>(a0: &'s tubelab::cache::Tier) -> &'s u64 {
    &a0.hits
}
fn a267<'s>(a0: &'s tubelab::cache::Tier) -> &'s u64 {
    &a0.misses
}
fn a268() -> u64 {
    tubelab::cache::clean()
}
fn a269() {
    tubelab::cache::clear()
}
fn a270(a0: &str, a1: i64, a2: std::time::Duration) -> std::option::Option<i64> {
    tubelab::cache::share_sum(a0, a1, a2)
}
fn a271(a0: &str, a1: &[u8], a2: std::time::Duration) {
    tubelab::cache::share_value(a0, a1, a2)
}
fn a272(a0: &str) -> std::option::Option<std::vec::Vec<u8>> {
    tubelab::cache::shared_value(a0)
}
fn a273() -> tubelab::cache::Stats {
    tubelab::cache::stats()
}
fn a274() -> tubelab::cache::Options {
    <tubelab::cache::Options>::in_memory()
}
fn a275() -> tubelab::Result<tubelab::cache::Options> {
    <tubelab::cache::Options>::from_environment()
}
fn a276(a0: tubelab::cache::Options, a1: impl std::convert::Into<std::path::PathBuf>) -> tubelab::cache::Options {
    <tubelab::cache::Options>::folder(a0, a1)
}
fn a277(a0: tubelab::cache::Options, a1: std::time::Duration) -> tubelab::cache::Options {
    <tubelab::cache::Options>::lifetime(a0, a1)
}
fn a278(a0: tubelab::cache::Options, a1: std::time::Duration) -> tubelab::cache::Options {
    <tubelab::cache::Options>::statistics(a0, a1)
}
fn a279(a0: tubelab::cache::Options, a1: u64) -> tubelab::cache::Options {
    <tubelab::cache::Options>::size(a0, a1)
}
fn a280(
    a0: tubelab::cache::Options,
    a1: impl std::convert::Into<std::string::String>,
) -> tubelab::Result<tubelab::cache::Options> {
    <tubelab::cache::Options>::redis(a0, a1)
}
fn a281(a0: std::marker::PhantomData<tubelab::cache::Options>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::cache::Options>) {}
    need::<tubelab::cache::Options>(a0)
}
fn a282(a0: std::marker::PhantomData<tubelab::cache::Options>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::cache::Options>) {}
    need::<tubelab::cache::Options>(a0)
}
fn a283(a0: std::marker::PhantomData<tubelab::cache::Options>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::cache::Options>) {}
    need::<tubelab::cache::Options>(a0)
}
fn a284(a0: std::marker::PhantomData<tubelab::cache::Stats>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::cache::Stats>) {}
    need::<tubelab::cache::Stats>(a0)
}
fn a285(a0: std::marker::PhantomData<tubelab::cache::Stats>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::cache::Stats>) {}
    need::<tubelab::cache::Stats>(a0)
}
fn a286(a0: std::marker::PhantomData<tubelab::cache::Stats>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::cache::Stats>) {}
    need::<tubelab::cache::Stats>(a0)
}
fn a287(a0: std::marker::PhantomData<tubelab::cache::Stats>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::cache::Stats>) {}
    need::<tubelab::cache::Stats>(a0)
}
fn a288(a0: std::marker::PhantomData<tubelab::cache::Stats>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::cache::Stats>) {}
    need::<tubelab::cache::Stats>(a0)
}
fn a289(a0: std::marker::PhantomData<tubelab::cache::Tier>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::cache::Tier>) {}
    need::<tubelab::cache::Tier>(a0)
}
fn a290(a0: std::marker::PhantomData<tubelab::cache::Tier>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::cache::Tier>) {}
    need::<tubelab::cache::Tier>(a0)
}
fn a291(a0: std::marker::PhantomData<tubelab::cache::Tier>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::cache::Tier>) {}
    need::<tubelab::cache::Tier>(a0)
}
fn a292(a0: std::marker::PhantomData<tubelab::cache::Tier>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::cache::Tier>) {}
    need::<tubelab::cache::Tier>(a0)
}
fn a293(a0: std::marker::PhantomData<tubelab::cache::Tier>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::cache::Tier>) {}
    need::<tubelab::cache::Tier>(a0)
}
fn a294(a0: std::marker::PhantomData<tubelab::cache::Tier>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::cache::Tier>) {}
    need::<tubelab::cache::Tier>(a0)
}
fn a295(a0: tubelab::cache::Options) -> tubelab::cache::Cache {
    <tubelab::cache::Cache>::new(a0)
}
fn a296(
    a0: tubelab::cache::Options,
    a1: impl std::ops::Fn() -> tubelab::jiff::Timestamp + std::marker::Send + std::marker::Sync + 'static,
) -> tubelab::cache::Cache {
    <tubelab::cache::Cache>::with_clock(a0, a1)
}
fn a297<'s>(a0: &'s tubelab::cache::Cache) -> &'s tubelab::cache::Options {
    <tubelab::cache::Cache>::options(a0)
}
fn a298<'s>(a0: &'s tubelab::cache::Cache) -> tubelab::cache::Stats {
    <tubelab::cache::Cache>::stats(a0)
}
fn a299<'s>(a0: &'s tubelab::cache::Cache) {
    <tubelab::cache::Cache>::clear(a0)
}
fn a300<'s>(a0: &'s tubelab::cache::Cache) -> u64 {
    <tubelab::cache::Cache>::clean(a0)
}
fn a301(a0: std::marker::PhantomData<tubelab::cache::Cache>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::cache::Cache>) {}
    need::<tubelab::cache::Cache>(a0)
}
fn a302(a0: std::marker::PhantomData<tubelab::cache::Cache>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::cache::Cache>) {}
    need::<tubelab::cache::Cache>(a0)
}
fn a303() -> *mut tubelab::cells::VariableStore {
    tubelab::cells::create_variable_store()
}
fn a304<T: std::fmt::Display>(a0: &T) -> std::string::String {
    tubelab::cells::told::<T>(a0)
}
fn a305<'s, T: 'static>(a0: &'s mut tubelab::cells::VariableStore, a1: &str, a2: T) {
    <tubelab::cells::VariableStore>::put_variable::<T>(a0, a1, a2)
}
fn a306<'s, T: 'static>(a0: &'s mut tubelab::cells::VariableStore, a1: &str) -> bool {
    <tubelab::cells::VariableStore>::check_variable::<T>(a0, a1)
}
fn a307<'s, T: 'static>(a0: &'s mut tubelab::cells::VariableStore, a1: &str) -> T {
    <tubelab::cells::VariableStore>::take_variable::<T>(a0, a1)
}
fn a308<'s, T: 'static, F: std::ops::FnOnce() -> T>(
    a0: &'s mut tubelab::cells::VariableStore,
    a1: &str,
    a2: F,
) -> std::sync::Arc<T> {
    <tubelab::cells::VariableStore>::lazy_arc::<T, F>(a0, a1, a2)
}
fn a309<'s>(a0: &'s mut tubelab::cells::VariableStore, a1: tubelab::cells::VariableStore) {
    <tubelab::cells::VariableStore>::merge(a0, a1)
}
fn a310(a0: std::marker::PhantomData<tubelab::cells::VariableStore>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::cells::VariableStore>) {}
    need::<tubelab::cells::VariableStore>(a0)
}
fn a311(a0: &tubelab::fetch::Snapshot) -> tubelab::Result<p::DataFrame> {
    tubelab::clean::categories(a0)
}
fn a312(a0: &tubelab::fetch::Snapshot) -> tubelab::Result<p::DataFrame> {
    tubelab::clean::channel(a0)
}
fn a313(a0: &tubelab::fetch::Snapshot) -> tubelab::Result<p::DataFrame> {
    tubelab::clean::charts(a0)
}
fn a314(a0: &tubelab::fetch::Snapshot) -> tubelab::Result<p::DataFrame> {
    tubelab::clean::clean(a0)
}
fn a315(a0: &tubelab::fetch::Snapshot) -> tubelab::Result<p::DataFrame> {
    tubelab::clean::comments(a0)
}
fn a316(a0: &tubelab::fetch::Snapshot) -> tubelab::Result<p::DataFrame> {
    tubelab::clean::growth(a0)
}
fn a317(a0: impl std::convert::AsRef<std::path::Path>) -> tubelab::Result<p::DataFrame> {
    tubelab::clean::load(a0)
}
fn a318(
    a0: impl std::convert::AsRef<std::path::Path>,
    a1: &[tubelab::clean::schema::Field],
) -> tubelab::Result<p::DataFrame> {
    tubelab::clean::open_csv(a0, a1)
}
fn a319(a0: &p::DataFrame, a1: &str) -> tubelab::Result<p::DataFrame> {
    tubelab::clean::period(a0, a1)
}
fn a320(a0: &p::DataFrame) -> tubelab::Result<p::DataFrame> {
    tubelab::clean::quality(a0)
}
fn a321(a0: &tubelab::fetch::Snapshot) -> tubelab::Result<p::DataFrame> {
    tubelab::clean::quality_of_snapshot(a0)
}
fn a322(a0: &p::DataFrame, a1: impl std::convert::AsRef<std::path::Path>) -> tubelab::Result<()> {
    tubelab::clean::save(a0, a1)
}
fn a323(a0: &p::DataFrame, a1: impl std::convert::AsRef<std::path::Path>) -> tubelab::Result<()> {
    tubelab::clean::save_csv(a0, a1)
}
fn a324<'s>(a0: &'s tubelab::display::Card) -> &'s std::string::String {
    &a0.label
}
fn a325<'s>(a0: &'s tubelab::display::Card) -> &'s std::string::String {
    &a0.value
}
fn a326<'s>(a0: &'s tubelab::display::Card) -> &'s std::string::String {
    &a0.context
}
fn a327<'s>(a0: &'s tubelab::display::Card) -> &'s std::option::Option<tubelab::display::Change> {
    &a0.change
}
fn a328<'s>(a0: &'s tubelab::display::Cards) -> &'s std::string::String {
    &a0.title
}
fn a329<'s>(a0: &'s tubelab::display::Cards) -> &'s std::vec::Vec<tubelab::display::Card> {
    &a0.cards
}
fn a330<'s>(a0: &'s tubelab::display::Cards) -> &'s std::string::String {
    &a0.source
}
fn a331<'s>(a0: &'s tubelab::display::Change) -> &'s f64 {
    &a0.percent
}
fn a332<'s>(a0: &'s tubelab::display::Change) -> &'s std::string::String {
    &a0.against
}
fn a333<'s, Subject: tubelab::display::Show>(a0: &'s Subject) -> tubelab::display::Bundle {
    <Subject as tubelab::display::Show>::bundle(a0)
}
fn a334<'s, Subject: tubelab::display::Show>(a0: &'s Subject) {
    <Subject as tubelab::display::Show>::evcxr_display(a0)
}
fn a335() {
    tubelab::display::clear_output()
}
fn a336(a0: &(impl tubelab::display::Show)) {
    tubelab::display::display(a0)
}
fn a337(a0: &str) -> tubelab::Result<std::string::String> {
    tubelab::display::input(a0)
}
fn a338(a0: &str, a1: u64) -> tubelab::display::progress::Progress {
    tubelab::display::progress(a0, a1)
}
fn a339() {
    tubelab::display::quiet_panics()
}
fn a340(a0: impl std::convert::Into<std::string::String>) -> tubelab::display::Bundle {
    <tubelab::display::Bundle>::text(a0)
}
fn a341(
    a0: tubelab::display::Bundle,
    a1: &str,
    a2: impl std::convert::Into<std::string::String>,
) -> tubelab::display::Bundle {
    <tubelab::display::Bundle>::with(a0, a1, a2)
}
fn a342<'s>(a0: &'s tubelab::display::Bundle, a1: &str) -> std::option::Option<&'s str> {
    <tubelab::display::Bundle>::get(a0, a1)
}
fn a343<'s>(a0: &'s tubelab::display::Bundle) -> impl std::iter::Iterator<Item = (&'s str, &'s str)> {
    <tubelab::display::Bundle>::iter(a0)
}
fn a344(a0: std::marker::PhantomData<tubelab::display::Bundle>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::display::Bundle>) {}
    need::<tubelab::display::Bundle>(a0)
}
fn a345(a0: std::marker::PhantomData<tubelab::display::Bundle>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::display::Bundle>) {}
    need::<tubelab::display::Bundle>(a0)
}
fn a346(a0: std::marker::PhantomData<tubelab::display::Bundle>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::display::Bundle>) {}
    need::<tubelab::display::Bundle>(a0)
}
fn a347(a0: std::marker::PhantomData<tubelab::display::Bundle>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::display::Bundle>) {}
    need::<tubelab::display::Bundle>(a0)
}
fn a348(
    a0: impl std::convert::Into<std::string::String>,
    a1: impl std::convert::Into<std::string::String>,
    a2: impl std::convert::Into<std::string::String>,
) -> tubelab::display::Card {
    <tubelab::display::Card>::new(a0, a1, a2)
}
fn a349(a0: tubelab::display::Card, a1: std::option::Option<tubelab::display::Change>) -> tubelab::display::Card {
    <tubelab::display::Card>::change(a0, a1)
}
fn a350(a0: std::marker::PhantomData<tubelab::display::Card>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::display::Card>) {}
    need::<tubelab::display::Card>(a0)
}
fn a351(a0: std::marker::PhantomData<tubelab::display::Card>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::display::Card>) {}
    need::<tubelab::display::Card>(a0)
}
fn a352(a0: std::marker::PhantomData<tubelab::display::Card>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::display::Card>) {}
    need::<tubelab::display::Card>(a0)
}
fn a353(
    a0: f64,
    a1: f64,
    a2: impl std::convert::Into<std::string::String>,
) -> std::option::Option<tubelab::display::Change> {
    <tubelab::display::Change>::between(a0, a1, a2)
}
fn a354(a0: std::marker::PhantomData<tubelab::display::Change>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::display::Change>) {}
    need::<tubelab::display::Change>(a0)
}
fn a355(a0: std::marker::PhantomData<tubelab::display::Change>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::display::Change>) {}
    need::<tubelab::display::Change>(a0)
}
fn a356(a0: std::marker::PhantomData<tubelab::display::Change>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::display::Change>) {}
    need::<tubelab::display::Change>(a0)
}
fn a357(a0: std::marker::PhantomData<tubelab::display::Cards>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::display::Cards>) {}
    need::<tubelab::display::Cards>(a0)
}
fn a358(a0: std::marker::PhantomData<tubelab::display::Cards>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::display::Cards>) {}
    need::<tubelab::display::Cards>(a0)
}
fn a359(a0: std::marker::PhantomData<tubelab::display::Cards>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::display::Cards>) {}
    need::<tubelab::display::Cards>(a0)
}
fn a360(a0: std::marker::PhantomData<tubelab::display::Cards>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::display::Cards>) {}
    need::<tubelab::display::Cards>(a0)
}
fn a361(a0: std::marker::PhantomData<i8>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<i8>) {}
    need::<i8>(a0)
}
fn a362(a0: std::marker::PhantomData<i16>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<i16>) {}
    need::<i16>(a0)
}
fn a363(a0: std::marker::PhantomData<i32>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<i32>) {}
    need::<i32>(a0)
}
fn a364(a0: std::marker::PhantomData<i64>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<i64>) {}
    need::<i64>(a0)
}
fn a365(a0: std::marker::PhantomData<i128>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<i128>) {}
    need::<i128>(a0)
}
fn a366(a0: std::marker::PhantomData<isize>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<isize>) {}
    need::<isize>(a0)
}
fn a367(a0: std::marker::PhantomData<u8>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<u8>) {}
    need::<u8>(a0)
}
fn a368(a0: std::marker::PhantomData<u16>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<u16>) {}
    need::<u16>(a0)
}
fn a369(a0: std::marker::PhantomData<u32>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<u32>) {}
    need::<u32>(a0)
}
fn a370(a0: std::marker::PhantomData<u64>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<u64>) {}
    need::<u64>(a0)
}
fn a371(a0: std::marker::PhantomData<u128>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<u128>) {}
    need::<u128>(a0)
}
fn a372(a0: std::marker::PhantomData<usize>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<usize>) {}
    need::<usize>(a0)
}
fn a373(a0: std::marker::PhantomData<f32>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<f32>) {}
    need::<f32>(a0)
}
fn a374(a0: std::marker::PhantomData<f64>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<f64>) {}
    need::<f64>(a0)
}
fn a375(a0: std::marker::PhantomData<bool>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<bool>) {}
    need::<bool>(a0)
}
fn a376(a0: std::marker::PhantomData<char>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<char>) {}
    need::<char>(a0)
}
fn a377(a0: std::marker::PhantomData<str>) {
    fn need<Subject: tubelab::display::Show + ?Sized>(a0: std::marker::PhantomData<str>) {}
    need::<str>(a0)
}
fn a378(a0: std::marker::PhantomData<std::string::String>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<std::string::String>) {}
    need::<std::string::String>(a0)
}
fn a379(a0: std::marker::PhantomData<()>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<()>) {}
    need::<()>(a0)
}
fn a380<T: std::fmt::Debug>(a0: std::marker::PhantomData<[T]>) {
    fn need<T: std::fmt::Debug, Subject: tubelab::display::Show + ?Sized>(a0: std::marker::PhantomData<[T]>) {}
    need::<T, [T]>(a0)
}
fn a381<T: std::fmt::Debug>(a0: std::marker::PhantomData<std::vec::Vec<T>>) {
    fn need<T: std::fmt::Debug, Subject: tubelab::display::Show>(a0: std::marker::PhantomData<std::vec::Vec<T>>) {}
    need::<T, std::vec::Vec<T>>(a0)
}
fn a382<T: std::fmt::Debug>(a0: std::marker::PhantomData<std::option::Option<T>>) {
    fn need<T: std::fmt::Debug, Subject: tubelab::display::Show>(a0: std::marker::PhantomData<std::option::Option<T>>) {
    }
    need::<T, std::option::Option<T>>(a0)
}
fn a383(a0: std::marker::PhantomData<p::DataFrame>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<p::DataFrame>) {}
    need::<p::DataFrame>(a0)
}
fn a384(a0: std::marker::PhantomData<p::Column>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<p::Column>) {}
    need::<p::Column>(a0)
}
fn a385(a0: std::marker::PhantomData<p::Series>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<p::Series>) {}
    need::<p::Series>(a0)
}
fn a386() -> tubelab::error::Kind {
    tubelab::error::Kind::Input
}
fn a387() -> tubelab::error::Kind {
    tubelab::error::Kind::Auth
}
fn a388() -> tubelab::error::Kind {
    tubelab::error::Kind::Quota
}
fn a389() -> tubelab::error::Kind {
    tubelab::error::Kind::NotFound
}
fn a390() -> tubelab::error::Kind {
    tubelab::error::Kind::Network
}
fn a391() -> tubelab::error::Kind {
    tubelab::error::Kind::Format
}
fn a392() -> tubelab::error::Kind {
    tubelab::error::Kind::Storage
}
fn a393() -> tubelab::error::Kind {
    tubelab::error::Kind::TooLittleData
}
fn a394() -> tubelab::error::Kind {
    tubelab::error::Kind::Interrupted
}
fn a395() -> tubelab::error::Kind {
    tubelab::error::Kind::Internal
}
fn a396<T, Subject: tubelab::error::Moment<T>, S: std::convert::Into<std::string::String>>(
    a0: Subject,
    a1: impl std::ops::FnOnce() -> S,
) -> tubelab::Result<T> {
    <Subject as tubelab::error::Moment<T>>::at::<S>(a0, a1)
}
fn a397() -> tubelab::error::Reason {
    tubelab::error::Reason::UnitsUsedUp
}
fn a398() -> tubelab::error::Reason {
    tubelab::error::Reason::SearchesUsedUp
}
fn a399() -> tubelab::error::Reason {
    tubelab::error::Reason::TooManyCalls
}
fn a400() -> tubelab::error::Reason {
    tubelab::error::Reason::BadKey
}
fn a401() -> tubelab::error::Reason {
    tubelab::error::Reason::ApiNotEnabled
}
fn a402() -> tubelab::error::Reason {
    tubelab::error::Reason::SignInRequired
}
fn a403() -> tubelab::error::Reason {
    tubelab::error::Reason::UnknownPlaylist
}
fn a404() -> tubelab::error::Reason {
    tubelab::error::Reason::CommentsOff
}
fn a405() -> tubelab::error::Reason {
    tubelab::error::Reason::NoChart
}
fn a406() -> tubelab::error::Reason {
    tubelab::error::Reason::BadPageToken
}
fn a407() -> tubelab::error::Reason {
    tubelab::error::Reason::ServerTrouble
}
fn a408(a0: tubelab::error::Kind) -> &'static str {
    <tubelab::error::Kind>::name(a0)
}
fn a409(a0: tubelab::error::Kind) -> &'static str {
    <tubelab::error::Kind>::meaning(a0)
}
fn a410(a0: tubelab::error::Kind) -> &'static str {
    <tubelab::error::Kind>::advice(a0)
}
fn a411(a0: std::marker::PhantomData<tubelab::error::Kind>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::error::Kind>) {}
    need::<tubelab::error::Kind>(a0)
}
fn a412(a0: std::marker::PhantomData<tubelab::error::Kind>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::error::Kind>) {}
    need::<tubelab::error::Kind>(a0)
}
fn a413(a0: std::marker::PhantomData<tubelab::error::Kind>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::error::Kind>) {}
    need::<tubelab::error::Kind>(a0)
}
fn a414(a0: std::marker::PhantomData<tubelab::error::Kind>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::error::Kind>) {}
    need::<tubelab::error::Kind>(a0)
}
fn a415(a0: std::marker::PhantomData<tubelab::error::Kind>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::error::Kind>) {}
    need::<tubelab::error::Kind>(a0)
}
fn a416(a0: std::marker::PhantomData<tubelab::error::Reason>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::error::Reason>) {}
    need::<tubelab::error::Reason>(a0)
}
fn a417(a0: std::marker::PhantomData<tubelab::error::Reason>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::error::Reason>) {}
    need::<tubelab::error::Reason>(a0)
}
fn a418(a0: std::marker::PhantomData<tubelab::error::Reason>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::error::Reason>) {}
    need::<tubelab::error::Reason>(a0)
}
fn a419(a0: std::marker::PhantomData<tubelab::error::Reason>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::error::Reason>) {}
    need::<tubelab::error::Reason>(a0)
}
fn a420(a0: std::marker::PhantomData<tubelab::error::Reason>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::error::Reason>) {}
    need::<tubelab::error::Reason>(a0)
}
fn a421(a0: std::time::Duration) -> f64 {
    tubelab::event::seconds(a0)
}
fn a422(a0: &str, a1: tubelab::serde_json::Value) {
    tubelab::event::tell(a0, a1)
}
fn a423<T>(
    a0: &str,
    a1: std::option::Option<&str>,
    a2: impl std::ops::FnOnce() -> tubelab::Result<T>,
) -> tubelab::Result<T> {
    tubelab::event::timed::<T>(a0, a1, a2)
}
fn a424<'s>(a0: &'s tubelab::exercises::Feedback) -> &'s tubelab::exercises::Verdict {
    &a0.verdict
}
fn a425<'s>(a0: &'s tubelab::exercises::Feedback) -> &'s std::option::Option<&'static str> {
    &a0.hint
}
fn a426() -> tubelab::exercises::Verdict {
    tubelab::exercises::Verdict::Open
}
fn a427() -> tubelab::exercises::Verdict {
    tubelab::exercises::Verdict::Right
}
fn a428() -> tubelab::exercises::Verdict {
    tubelab::exercises::Verdict::Wrong
}
fn a429(a0: usize, a1: f64) -> tubelab::Result<tubelab::exercises::Feedback> {
    tubelab::exercises::check(a0, a1)
}
fn a430(a0: std::marker::PhantomData<tubelab::exercises::Feedback>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::exercises::Feedback>) {}
    need::<tubelab::exercises::Feedback>(a0)
}
fn a431(a0: std::marker::PhantomData<tubelab::exercises::Verdict>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::exercises::Verdict>) {}
    need::<tubelab::exercises::Verdict>(a0)
}
fn a432(a0: std::marker::PhantomData<tubelab::exercises::Verdict>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::exercises::Verdict>) {}
    need::<tubelab::exercises::Verdict>(a0)
}
fn a433(a0: std::marker::PhantomData<tubelab::exercises::Verdict>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::exercises::Verdict>) {}
    need::<tubelab::exercises::Verdict>(a0)
}
fn a434(a0: std::marker::PhantomData<tubelab::exercises::Verdict>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::exercises::Verdict>) {}
    need::<tubelab::exercises::Verdict>(a0)
}
fn a435(a0: std::marker::PhantomData<tubelab::exercises::Verdict>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::exercises::Verdict>) {}
    need::<tubelab::exercises::Verdict>(a0)
}
fn a436(a0: std::marker::PhantomData<tubelab::exercises::Feedback>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::exercises::Feedback>) {}
    need::<tubelab::exercises::Feedback>(a0)
}
fn a437(a0: std::marker::PhantomData<tubelab::exercises::Feedback>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::exercises::Feedback>) {}
    need::<tubelab::exercises::Feedback>(a0)
}
fn a438(a0: std::marker::PhantomData<tubelab::exercises::Feedback>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::exercises::Feedback>) {}
    need::<tubelab::exercises::Feedback>(a0)
}
fn a439(a0: std::marker::PhantomData<tubelab::exercises::Feedback>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::exercises::Feedback>) {}
    need::<tubelab::exercises::Feedback>(a0)
}
fn a440<'s>(a0: &'s tubelab::features::Feature) -> &'s &'static str {
    &a0.name
}
fn a441<'s>(a0: &'s tubelab::features::Feature) -> &'s &'static [&'static str] {
    &a0.columns
}
fn a442<'s>(a0: &'s tubelab::features::Feature) -> &'s &'static str {
    &a0.reason
}
fn a443<'s>(a0: &'s tubelab::features::Feature) -> &'s &'static str {
    &a0.known
}
fn a444(a0: &p::DataFrame, a1: &str) -> tubelab::Result<p::DataFrame> {
    tubelab::features::features(a0, a1)
}
fn a445() -> tubelab::Result<p::DataFrame> {
    tubelab::features::list()
}
fn a446(a0: std::marker::PhantomData<tubelab::features::Feature>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::features::Feature>) {}
    need::<tubelab::features::Feature>(a0)
}
fn a447(a0: std::marker::PhantomData<tubelab::features::Feature>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::features::Feature>) {}
    need::<tubelab::features::Feature>(a0)
}
fn a448(a0: std::marker::PhantomData<tubelab::features::Feature>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::features::Feature>) {}
    need::<tubelab::features::Feature>(a0)
}
fn a449<'s>(a0: &'s tubelab::fetch::Allowance) -> &'s u64 {
    &a0.used
}
fn a450<'s>(a0: &'s tubelab::fetch::Allowance) -> &'s u64 {
    &a0.limit
}
fn a451<'s>(a0: &'s tubelab::fetch::Allowance) -> &'s u64 {
    &a0.left
}
fn a452<'s>(a0: &'s tubelab::fetch::Answer) -> &'s std::string::String {
    &a0.endpoint
}
fn a453<'s>(
    a0: &'s tubelab::fetch::Answer,
) -> &'s std::collections::BTreeMap<std::string::String, std::string::String> {
    &a0.params
}
fn a454<'s>(a0: &'s tubelab::fetch::Answer) -> &'s tubelab::jiff::Timestamp {
    &a0.fetched_at
}
fn a455<'s>(a0: &'s tubelab::fetch::Answer) -> &'s std::option::Option<std::string::String> {
    &a0.etag
}
fn a456<'s>(a0: &'s tubelab::fetch::Answer) -> &'s std::string::String {
    &a0.body
}
fn a457(a0: std::string::String) -> tubelab::fetch::ChannelName {
    tubelab::fetch::ChannelName::Id(a0)
}
fn a458(a0: std::string::String) -> tubelab::fetch::ChannelName {
    tubelab::fetch::ChannelName::Handle(a0)
}
fn a459(a0: std::string::String) -> tubelab::fetch::ChannelName {
    tubelab::fetch::ChannelName::User(a0)
}
fn a460(a0: std::string::String) -> tubelab::fetch::ChannelName {
    tubelab::fetch::ChannelName::Video(a0)
}
fn a461(a0: std::string::String) -> tubelab::fetch::ChannelName {
    tubelab::fetch::ChannelName::Custom(a0)
}
fn a462(a0: std::string::String) -> tubelab::fetch::ChannelName {
    tubelab::fetch::ChannelName::Word(a0)
}
fn a463(a0: std::string::String) -> tubelab::fetch::ChannelName {
    tubelab::fetch::ChannelName::Words(a0)
}
fn a464<'s>(a0: &'s tubelab::fetch::CommentOptions) -> &'s usize {
    &a0.threads
}
fn a465<'s>(a0: &'s tubelab::fetch::CommentOptions) -> &'s bool {
    &a0.replies
}
fn a466<'s>(a0: &'s tubelab::fetch::Limits) -> &'s u64 {
    &a0.units
}
fn a467<'s>(a0: &'s tubelab::fetch::Limits) -> &'s u64 {
    &a0.searches
}
fn a468<'s>(a0: &'s tubelab::fetch::Limits) -> &'s u64 {
    &a0.stats
}
fn a469<'s>(a0: &'s tubelab::fetch::Patience) -> &'s std::time::Duration {
    &a0.call
}
fn a470<'s>(a0: &'s tubelab::fetch::Patience) -> &'s std::time::Duration {
    &a0.fetch
}
fn a471<'s>(a0: &'s tubelab::fetch::Patience) -> &'s u32 {
    &a0.retries
}
fn a472<'s>(a0: &'s tubelab::fetch::Patience) -> &'s std::time::Duration {
    &a0.pause
}
fn a473<'s>(a0: &'s tubelab::fetch::Purged) -> &'s std::vec::Vec<std::path::PathBuf> {
    &a0.deleted
}
fn a474<'s>(a0: &'s tubelab::fetch::Purged) -> &'s usize {
    &a0.left
}
fn a475<'s>(a0: &'s tubelab::fetch::Quota) -> &'s tubelab::fetch::Allowance {
    &a0.units
}
fn a476<'s>(a0: &'s tubelab::fetch::Quota) -> &'s tubelab::fetch::Allowance {
    &a0.searches
}
fn a477<'s>(a0: &'s tubelab::fetch::Quota) -> &'s tubelab::fetch::Allowance {
    &a0.stats
}
fn a478<'s>(a0: &'s tubelab::fetch::Quota) -> &'s tubelab::jiff::Timestamp {
    &a0.at
}
fn a479<'s>(a0: &'s tubelab::fetch::Quota) -> &'s tubelab::jiff::Timestamp {
    &a0.resets_at
}
fn a480<'s>(a0: &'s tubelab::fetch::Stale) -> &'s std::time::Duration {
    &a0.age
}
fn a481<'s>(a0: &'s tubelab::fetch::Stale) -> &'s std::string::String {
    &a0.reason
}
fn a482<'s>(a0: &'s tubelab::fetch::Suggestion) -> &'s std::string::String {
    &a0.channel_id
}
fn a483<'s>(a0: &'s tubelab::fetch::Suggestion) -> &'s std::string::String {
    &a0.name
}
fn a484<'s>(a0: &'s tubelab::fetch::Suggestion) -> &'s std::option::Option<std::string::String> {
    &a0.handle
}
fn a485<'s>(a0: &'s tubelab::fetch::Suggestion) -> &'s std::option::Option<i64> {
    &a0.subscribers
}
fn a486<'s>(a0: &'s tubelab::fetch::Suggestion) -> &'s std::option::Option<std::string::String> {
    &a0.thumbnail
}
fn a487(a0: &str) -> tubelab::Result<tubelab::fetch::Snapshot> {
    tubelab::fetch::categories(a0)
}
fn a488(a0: &str, a1: &tubelab::fetch::Settings) -> tubelab::Result<tubelab::fetch::Snapshot> {
    tubelab::fetch::categories_with(a0, a1)
}
fn a489<S: std::convert::AsRef<str>>(a0: &[S]) -> tubelab::Result<std::vec::Vec<tubelab::fetch::Snapshot>> {
    tubelab::fetch::channels::<S>(a0)
}
fn a490<S: std::convert::AsRef<str>>(
    a0: &[S],
    a1: &tubelab::fetch::Settings,
) -> tubelab::Result<std::vec::Vec<tubelab::fetch::Snapshot>> {
    tubelab::fetch::channels_with::<S>(a0, a1)
}
fn a491<S: std::convert::AsRef<str>>(a0: &[S]) -> tubelab::Result<tubelab::fetch::Snapshot> {
    tubelab::fetch::charts::<S>(a0)
}
fn a492<S: std::convert::AsRef<str>>(
    a0: &[S],
    a1: &tubelab::fetch::Settings,
) -> tubelab::Result<tubelab::fetch::Snapshot> {
    tubelab::fetch::charts_with::<S>(a0, a1)
}
fn a493(a0: &tubelab::fetch::Snapshot, a1: usize) -> tubelab::Result<tubelab::fetch::Snapshot> {
    tubelab::fetch::comments(a0, a1)
}
fn a494(a0: &tubelab::fetch::Snapshot, a1: &[&str]) -> tubelab::Result<tubelab::fetch::Snapshot> {
    tubelab::fetch::comments_of(a0, a1)
}
fn a495(
    a0: &tubelab::fetch::Snapshot,
    a1: &[&str],
    a2: tubelab::fetch::CommentOptions,
    a3: &tubelab::fetch::Settings,
) -> tubelab::Result<tubelab::fetch::Snapshot> {
    tubelab::fetch::comments_with(a0, a1, a2, a3)
}
fn a496(a0: &str) -> tubelab::Result<tubelab::fetch::Snapshot> {
    tubelab::fetch::fetch(a0)
}
fn a497(a0: &str, a1: &tubelab::fetch::Settings) -> tubelab::Result<tubelab::fetch::Snapshot> {
    tubelab::fetch::fetch_with(a0, a1)
}
fn a498(a0: &str, a1: &[(&str, &str)]) -> tubelab::Result<tubelab::fetch::Answer> {
    tubelab::fetch::get(a0, a1)
}
fn a499(a0: &str, a1: &[(&str, &str)], a2: &tubelab::fetch::Settings) -> tubelab::Result<tubelab::fetch::Answer> {
    tubelab::fetch::get_with(a0, a1, a2)
}
fn a500(a0: &str, a1: std::option::Option<&str>) -> tubelab::Result<tubelab::fetch::Snapshot> {
    tubelab::fetch::most_popular(a0, a1)
}
fn a501(
    a0: &str,
    a1: std::option::Option<&str>,
    a2: &tubelab::fetch::Settings,
) -> tubelab::Result<tubelab::fetch::Snapshot> {
    tubelab::fetch::most_popular_with(a0, a1, a2)
}
fn a502(a0: &str) -> tubelab::Result<tubelab::fetch::Snapshot> {
    tubelab::fetch::open(a0)
}
fn a503() -> tubelab::Result<tubelab::fetch::Purged> {
    tubelab::fetch::purge()
}
fn a504(a0: impl std::convert::AsRef<std::path::Path>) -> tubelab::Result<tubelab::fetch::Purged> {
    tubelab::fetch::purge_in(a0)
}
fn a505() -> tubelab::Result<tubelab::fetch::Quota> {
    tubelab::fetch::quota()
}
fn a506(a0: &tubelab::fetch::Settings) -> tubelab::Result<tubelab::fetch::Quota> {
    tubelab::fetch::quota_with(a0)
}
fn a507(a0: &tubelab::fetch::Snapshot) -> tubelab::Result<tubelab::fetch::Snapshot> {
    tubelab::fetch::refresh(a0)
}
fn a508(a0: &tubelab::fetch::Snapshot, a1: &tubelab::fetch::Settings) -> tubelab::Result<tubelab::fetch::Snapshot> {
    tubelab::fetch::refresh_with(a0, a1)
}
fn a509() -> tubelab::Result<tubelab::fetch::Snapshot> {
    tubelab::fetch::regions()
}
fn a510(a0: &tubelab::fetch::Settings) -> tubelab::Result<tubelab::fetch::Snapshot> {
    tubelab::fetch::regions_with(a0)
}
fn a511(a0: &str) -> tubelab::Result<tubelab::fetch::Suggestions> {
    tubelab::fetch::search(a0)
}
fn a512(a0: &str, a1: &tubelab::fetch::Settings) -> tubelab::Result<tubelab::fetch::Suggestions> {
    tubelab::fetch::search_with(a0, a1)
}
fn a513(a0: std::marker::PhantomData<tubelab::fetch::Answer>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::fetch::Answer>) {}
    need::<tubelab::fetch::Answer>(a0)
}
fn a514(a0: std::marker::PhantomData<tubelab::fetch::Purged>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::fetch::Purged>) {}
    need::<tubelab::fetch::Purged>(a0)
}
fn a515(a0: std::marker::PhantomData<tubelab::fetch::Quota>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::fetch::Quota>) {}
    need::<tubelab::fetch::Quota>(a0)
}
fn a516(a0: std::marker::PhantomData<tubelab::fetch::Snapshot>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::fetch::Snapshot>) {}
    need::<tubelab::fetch::Snapshot>(a0)
}
fn a517(a0: std::marker::PhantomData<tubelab::fetch::Suggestions>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::fetch::Suggestions>) {}
    need::<tubelab::fetch::Suggestions>(a0)
}
fn a518(a0: &str) -> tubelab::Result<tubelab::fetch::ChannelName> {
    <tubelab::fetch::ChannelName>::parse(a0)
}
fn a519(a0: std::marker::PhantomData<tubelab::fetch::ChannelName>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::fetch::ChannelName>) {}
    need::<tubelab::fetch::ChannelName>(a0)
}
fn a520(a0: std::marker::PhantomData<tubelab::fetch::ChannelName>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::fetch::ChannelName>) {}
    need::<tubelab::fetch::ChannelName>(a0)
}
fn a521(a0: std::marker::PhantomData<tubelab::fetch::ChannelName>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::fetch::ChannelName>) {}
    need::<tubelab::fetch::ChannelName>(a0)
}
fn a522(a0: std::marker::PhantomData<tubelab::fetch::ChannelName>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::fetch::ChannelName>) {}
    need::<tubelab::fetch::ChannelName>(a0)
}
fn a523(a0: std::marker::PhantomData<tubelab::fetch::ChannelName>) {
    fn need<Subject: std::fmt::Display>(a0: std::marker::PhantomData<tubelab::fetch::ChannelName>) {}
    need::<tubelab::fetch::ChannelName>(a0)
}
fn a524(a0: std::marker::PhantomData<tubelab::fetch::CommentOptions>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::fetch::CommentOptions>) {}
    need::<tubelab::fetch::CommentOptions>(a0)
}
fn a525(a0: std::marker::PhantomData<tubelab::fetch::CommentOptions>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::fetch::CommentOptions>) {}
    need::<tubelab::fetch::CommentOptions>(a0)
}
fn a526(a0: std::marker::PhantomData<tubelab::fetch::CommentOptions>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::fetch::CommentOptions>) {}
    need::<tubelab::fetch::CommentOptions>(a0)
}
fn a527(a0: std::marker::PhantomData<tubelab::fetch::CommentOptions>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::fetch::CommentOptions>) {}
    need::<tubelab::fetch::CommentOptions>(a0)
}
fn a528(a0: std::marker::PhantomData<tubelab::fetch::CommentOptions>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::fetch::CommentOptions>) {}
    need::<tubelab::fetch::CommentOptions>(a0)
}
fn a529(a0: std::marker::PhantomData<tubelab::fetch::CommentOptions>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::fetch::CommentOptions>) {}
    need::<tubelab::fetch::CommentOptions>(a0)
}
fn a530(a0: std::marker::PhantomData<tubelab::fetch::Purged>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::fetch::Purged>) {}
    need::<tubelab::fetch::Purged>(a0)
}
fn a531(a0: std::marker::PhantomData<tubelab::fetch::Purged>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::fetch::Purged>) {}
    need::<tubelab::fetch::Purged>(a0)
}
fn a532(a0: std::marker::PhantomData<tubelab::fetch::Purged>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::fetch::Purged>) {}
    need::<tubelab::fetch::Purged>(a0)
}
fn a533(a0: std::marker::PhantomData<tubelab::fetch::Purged>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::fetch::Purged>) {}
    need::<tubelab::fetch::Purged>(a0)
}
fn a534(a0: std::marker::PhantomData<tubelab::fetch::Limits>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::fetch::Limits>) {}
    need::<tubelab::fetch::Limits>(a0)
}
fn a535(a0: std::marker::PhantomData<tubelab::fetch::Limits>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::fetch::Limits>) {}
    need::<tubelab::fetch::Limits>(a0)
}
fn a536(a0: std::marker::PhantomData<tubelab::fetch::Limits>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::fetch::Limits>) {}
    need::<tubelab::fetch::Limits>(a0)
}
fn a537(a0: std::marker::PhantomData<tubelab::fetch::Limits>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::fetch::Limits>) {}
    need::<tubelab::fetch::Limits>(a0)
}
fn a538(a0: std::marker::PhantomData<tubelab::fetch::Limits>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::fetch::Limits>) {}
    need::<tubelab::fetch::Limits>(a0)
}
fn a539(a0: std::marker::PhantomData<tubelab::fetch::Limits>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::fetch::Limits>) {}
    need::<tubelab::fetch::Limits>(a0)
}
fn a540(a0: std::marker::PhantomData<tubelab::fetch::Allowance>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::fetch::Allowance>) {}
    need::<tubelab::fetch::Allowance>(a0)
}
fn a541(a0: std::marker::PhantomData<tubelab::fetch::Allowance>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::fetch::Allowance>) {}
    need::<tubelab::fetch::Allowance>(a0)
}
fn a542(a0: std::marker::PhantomData<tubelab::fetch::Allowance>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::fetch::Allowance>) {}
    need::<tubelab::fetch::Allowance>(a0)
}
fn a543(a0: std::marker::PhantomData<tubelab::fetch::Allowance>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::fetch::Allowance>) {}
    need::<tubelab::fetch::Allowance>(a0)
}
fn a544(a0: std::marker::PhantomData<tubelab::fetch::Allowance>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::fetch::Allowance>) {}
    need::<tubelab::fetch::Allowance>(a0)
}
fn a545(a0: std::marker::PhantomData<tubelab::fetch::Quota>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::fetch::Quota>) {}
    need::<tubelab::fetch::Quota>(a0)
}
fn a546(a0: std::marker::PhantomData<tubelab::fetch::Quota>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::fetch::Quota>) {}
    need::<tubelab::fetch::Quota>(a0)
}
fn a547(a0: std::marker::PhantomData<tubelab::fetch::Quota>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::fetch::Quota>) {}
    need::<tubelab::fetch::Quota>(a0)
}
fn a548(a0: std::marker::PhantomData<tubelab::fetch::Quota>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::fetch::Quota>) {}
    need::<tubelab::fetch::Quota>(a0)
}
fn a549(a0: std::marker::PhantomData<tubelab::fetch::Quota>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::fetch::Quota>) {}
    need::<tubelab::fetch::Quota>(a0)
}
fn a550(a0: impl std::convert::Into<std::string::String>, a1: &str) -> tubelab::Result<tubelab::fetch::Settings> {
    <tubelab::fetch::Settings>::new(a0, a1)
}
fn a551() -> tubelab::Result<tubelab::fetch::Settings> {
    <tubelab::fetch::Settings>::from_environment()
}
fn a552(a0: tubelab::fetch::Settings, a1: impl std::convert::Into<std::path::PathBuf>) -> tubelab::fetch::Settings {
    <tubelab::fetch::Settings>::count_in(a0, a1)
}
fn a553(a0: tubelab::fetch::Settings, a1: tubelab::fetch::Limits) -> tubelab::fetch::Settings {
    <tubelab::fetch::Settings>::daily(a0, a1)
}
fn a554(a0: tubelab::fetch::Settings, a1: impl std::convert::Into<std::path::PathBuf>) -> tubelab::fetch::Settings {
    <tubelab::fetch::Settings>::keep_in(a0, a1)
}
fn a555(a0: tubelab::fetch::Settings, a1: tubelab::cache::Cache) -> tubelab::fetch::Settings {
    <tubelab::fetch::Settings>::cache(a0, a1)
}
fn a556(a0: tubelab::fetch::Settings, a1: tubelab::fetch::Patience) -> tubelab::fetch::Settings {
    <tubelab::fetch::Settings>::patience(a0, a1)
}
fn a557(a0: std::marker::PhantomData<tubelab::fetch::Settings>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::fetch::Settings>) {}
    need::<tubelab::fetch::Settings>(a0)
}
fn a558(a0: std::marker::PhantomData<tubelab::fetch::Settings>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::fetch::Settings>) {}
    need::<tubelab::fetch::Settings>(a0)
}
fn a559(a0: std::marker::PhantomData<tubelab::fetch::Patience>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::fetch::Patience>) {}
    need::<tubelab::fetch::Patience>(a0)
}
fn a560(a0: std::marker::PhantomData<tubelab::fetch::Patience>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::fetch::Patience>) {}
    need::<tubelab::fetch::Patience>(a0)
}
fn a561(a0: std::marker::PhantomData<tubelab::fetch::Patience>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::fetch::Patience>) {}
    need::<tubelab::fetch::Patience>(a0)
}
fn a562(a0: std::marker::PhantomData<tubelab::fetch::Patience>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::fetch::Patience>) {}
    need::<tubelab::fetch::Patience>(a0)
}
fn a563(a0: std::marker::PhantomData<tubelab::fetch::Patience>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::fetch::Patience>) {}
    need::<tubelab::fetch::Patience>(a0)
}
fn a564<'s>(a0: &'s tubelab::fetch::Answer) -> tubelab::Result<tubelab::serde_json::Value> {
    <tubelab::fetch::Answer>::json(a0)
}
fn a565(a0: std::marker::PhantomData<tubelab::fetch::Answer>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::fetch::Answer>) {}
    need::<tubelab::fetch::Answer>(a0)
}
fn a566(a0: std::marker::PhantomData<tubelab::fetch::Answer>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::fetch::Answer>) {}
    need::<tubelab::fetch::Answer>(a0)
}
fn a567(a0: std::marker::PhantomData<tubelab::fetch::Answer>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::fetch::Answer>) {}
    need::<tubelab::fetch::Answer>(a0)
}
fn a568(a0: std::string::String, a1: std::vec::Vec<tubelab::fetch::Answer>) -> tubelab::fetch::Snapshot {
    <tubelab::fetch::Snapshot>::new(a0, a1)
}
fn a569<'s>(a0: &'s tubelab::fetch::Snapshot) -> &'s [tubelab::fetch::Answer] {
    <tubelab::fetch::Snapshot>::answers(a0)
}
fn a570<'s>(a0: &'s tubelab::fetch::Snapshot) -> std::string::String {
    <tubelab::fetch::Snapshot>::digest(a0)
}
fn a571<'s>(a0: &'s tubelab::fetch::Snapshot) -> &'s str {
    <tubelab::fetch::Snapshot>::channel_id(a0)
}
fn a572<'s>(a0: &'s tubelab::fetch::Snapshot) -> tubelab::Result<std::string::String> {
    <tubelab::fetch::Snapshot>::channel_title(a0)
}
fn a573<'s>(a0: &'s tubelab::fetch::Snapshot) -> tubelab::jiff::Timestamp {
    <tubelab::fetch::Snapshot>::fetched_at(a0)
}
fn a574<'s>(a0: &'s tubelab::fetch::Snapshot) -> u64 {
    <tubelab::fetch::Snapshot>::units(a0)
}
fn a575<'s>(a0: &'s tubelab::fetch::Snapshot) -> bool {
    <tubelab::fetch::Snapshot>::is_generated(a0)
}
fn a576(a0: tubelab::fetch::Snapshot) -> tubelab::fetch::Snapshot {
    <tubelab::fetch::Snapshot>::with_generated_mark(a0)
}
fn a577<'s>(a0: &'s tubelab::fetch::Snapshot) -> &'s [std::string::String] {
    <tubelab::fetch::Snapshot>::notes(a0)
}
fn a578<'s>(a0: &'s tubelab::fetch::Snapshot) -> tubelab::Result<tubelab::fetch::Snapshot> {
    <tubelab::fetch::Snapshot>::refresh(a0)
}
fn a579<'s>(a0: &'s tubelab::fetch::Snapshot) -> std::option::Option<&'s tubelab::fetch::Stale> {
    <tubelab::fetch::Snapshot>::stale(a0)
}
fn a580<'s>(a0: &'s tubelab::fetch::Snapshot) -> std::option::Option<&'s std::path::Path> {
    <tubelab::fetch::Snapshot>::kept_at(a0)
}
fn a581(a0: impl std::convert::AsRef<std::path::Path>) -> tubelab::Result<tubelab::fetch::Snapshot> {
    <tubelab::fetch::Snapshot>::open(a0)
}
fn a582<'s>(a0: &'s tubelab::fetch::Snapshot, a1: impl std::convert::AsRef<std::path::Path>) -> tubelab::Result<()> {
    <tubelab::fetch::Snapshot>::save(a0, a1)
}
fn a583(a0: std::marker::PhantomData<tubelab::fetch::Snapshot>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::fetch::Snapshot>) {}
    need::<tubelab::fetch::Snapshot>(a0)
}
fn a584(a0: std::marker::PhantomData<tubelab::fetch::Snapshot>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::fetch::Snapshot>) {}
    need::<tubelab::fetch::Snapshot>(a0)
}
fn a585(a0: std::marker::PhantomData<tubelab::fetch::Stale>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::fetch::Stale>) {}
    need::<tubelab::fetch::Stale>(a0)
}
fn a586(a0: std::marker::PhantomData<tubelab::fetch::Stale>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::fetch::Stale>) {}
    need::<tubelab::fetch::Stale>(a0)
}
fn a587(a0: std::marker::PhantomData<tubelab::fetch::Stale>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::fetch::Stale>) {}
    need::<tubelab::fetch::Stale>(a0)
}
fn a588(a0: std::marker::PhantomData<tubelab::fetch::Stale>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::fetch::Stale>) {}
    need::<tubelab::fetch::Stale>(a0)
}
fn a589(a0: std::marker::PhantomData<tubelab::fetch::Suggestion>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::fetch::Suggestion>) {}
    need::<tubelab::fetch::Suggestion>(a0)
}
fn a590(a0: std::marker::PhantomData<tubelab::fetch::Suggestion>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::fetch::Suggestion>) {}
    need::<tubelab::fetch::Suggestion>(a0)
}
fn a591(a0: std::marker::PhantomData<tubelab::fetch::Suggestion>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::fetch::Suggestion>) {}
    need::<tubelab::fetch::Suggestion>(a0)
}
fn a592(a0: std::marker::PhantomData<tubelab::fetch::Suggestion>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::fetch::Suggestion>) {}
    need::<tubelab::fetch::Suggestion>(a0)
}
fn a593<'s>(a0: &'s tubelab::fetch::Suggestions) -> &'s [tubelab::fetch::Suggestion] {
    <tubelab::fetch::Suggestions>::channels(a0)
}
fn a594<'s>(a0: &'s tubelab::fetch::Suggestions) -> &'s [tubelab::fetch::Answer] {
    <tubelab::fetch::Suggestions>::answers(a0)
}
fn a595<'s>(a0: &'s tubelab::fetch::Suggestions) -> std::option::Option<&'s tubelab::fetch::Stale> {
    <tubelab::fetch::Suggestions>::stale(a0)
}
fn a596<'s>(a0: &'s tubelab::fetch::Suggestions) -> tubelab::Result<p::DataFrame> {
    <tubelab::fetch::Suggestions>::frame(a0)
}
fn a597(a0: std::marker::PhantomData<tubelab::fetch::Suggestions>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::fetch::Suggestions>) {}
    need::<tubelab::fetch::Suggestions>(a0)
}
fn a598(a0: std::marker::PhantomData<tubelab::fetch::Suggestions>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::fetch::Suggestions>) {}
    need::<tubelab::fetch::Suggestions>(a0)
}
fn a599(a0: std::marker::PhantomData<tubelab::fetch::Suggestions>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::fetch::Suggestions>) {}
    need::<tubelab::fetch::Suggestions>(a0)
}
fn a600(a0: &[u8]) -> std::option::Option<std::string::String> {
    tubelab::fuzz::cache_entry(a0)
}
fn a601(a0: &str) -> std::option::Option<std::string::String> {
    tubelab::fuzz::dotenv(a0)
}
fn a602(a0: &str) -> tubelab::Result<std::option::Option<i64>> {
    tubelab::fuzz::duration(a0)
}
fn a603(a0: u16, a1: &str) -> tubelab::Error {
    tubelab::fuzz::refused(a0, a1)
}
fn a604(a0: &[u8]) -> std::option::Option<std::string::String> {
    tubelab::fuzz::sealed_cache_entry(a0)
}
fn a605(a0: &str) -> tubelab::Result<()> {
    tubelab::fuzz::settings(a0)
}
fn a606(a0: &str, a1: std::option::Option<std::string::String>) -> std::vec::Vec<u8> {
    tubelab::fuzz::stored(a0, a1)
}
fn a607() {
    tubelab::interrupt::begin()
}
fn a608() -> tubelab::Result<()> {
    tubelab::interrupt::check()
}
fn a609() {
    tubelab::interrupt::listen_in_cells()
}
fn a610() -> tubelab::plot::Theme {
    tubelab::plot::Theme::Light
}
fn a611() -> tubelab::plot::Theme {
    tubelab::plot::Theme::Dark
}
fn a612(a0: &tubelab::analyze::Benchmark) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::benchmark(a0)
}
fn a613(a0: &tubelab::analyze::Charts) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::charts(a0)
}
fn a614(a0: &p::DataFrame, a1: &str) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::compare_runs(a0, a1)
}
fn a615(a0: &tubelab::analyze::Durations) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::duration_histogram(a0)
}
fn a616(a0: &tubelab::analyze::Durations) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::duration_views(a0)
}
fn a617(a0: &tubelab::analyze::Durations) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::durations(a0)
}
fn a618(a0: &tubelab::analyze::Engagement, a1: &str) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::engagement(a0, a1)
}
fn a619(a0: &tubelab::train::Model) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::feature_importance(a0)
}
fn a620(a0: &tubelab::analyze::Growth) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::growth(a0)
}
fn a621(a0: &[&str], a1: &[f64], a2: &[f64], a3: &[f64]) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::importance(a0, a1, a2, a3)
}
fn a622(a0: &tubelab::analyze::KeywordLift) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::keyword_lift(a0)
}
fn a623(a0: &[f64], a1: &[f64], a2: &str) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::observed_vs_predicted(a0, a1, a2)
}
fn a624(a0: &p::DataFrame) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::outliers(a0)
}
fn a625(a0: &tubelab::fetch::Snapshot) -> tubelab::Result<tubelab::display::Cards> {
    tubelab::plot::overview(a0)
}
fn a626(a0: &tubelab::train::Model, a1: &str) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::partial_dependence(a0, a1)
}
fn a627(a0: &tubelab::analyze::Trends) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::seasonality(a0)
}
fn a628(a0: &tubelab::analyze::Sentiment) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::sentiment(a0)
}
fn a629(a0: &tubelab::analyze::Sentiment) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::sentiment_engagement(a0)
}
fn a630(a0: &tubelab::analyze::Sentiment) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::sentiment_views(a0)
}
fn a631(a0: &tubelab::analyze::Top) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::top(a0)
}
fn a632(a0: &tubelab::analyze::TopicModel) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::topic_map(a0)
}
fn a633(a0: &tubelab::analyze::TopicModel) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::topics(a0)
}
fn a634(a0: &tubelab::analyze::Uploads) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::upload_heatmap(a0)
}
fn a635(a0: &tubelab::analyze::Uploads) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::upload_hours(a0)
}
fn a636(a0: &tubelab::analyze::Uploads) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::upload_weekdays(a0)
}
fn a637(a0: &p::DataFrame) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::views_over_time(a0)
}
fn a638(a0: &tubelab::analyze::Words) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::word_cloud(a0)
}
fn a639(a0: std::marker::PhantomData<tubelab::plot::Figure>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::plot::Figure>) {}
    need::<tubelab::plot::Figure>(a0)
}
fn a640(a0: impl std::convert::Into<std::string::String>) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::new(a0)
}
fn a641(a0: tubelab::plot::Figure, a1: impl std::convert::Into<std::string::String>) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::title(a0, a1)
}
fn a642(a0: tubelab::plot::Figure, a1: impl std::convert::Into<std::string::String>) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::subtitle(a0, a1)
}
fn a643(a0: tubelab::plot::Figure, a1: impl std::convert::Into<std::string::String>) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::source(a0, a1)
}
fn a644(a0: tubelab::plot::Figure, a1: impl std::convert::Into<std::string::String>) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::reading(a0, a1)
}
fn a645(a0: tubelab::plot::Figure, a1: tubelab::plot::figure::Axis) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::x(a0, a1)
}
fn a646(a0: tubelab::plot::Figure, a1: tubelab::plot::figure::Axis) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::y(a0, a1)
}
fn a647(a0: tubelab::plot::Figure, a1: tubelab::plot::figure::Series) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::with(a0, a1)
}
fn a648(a0: tubelab::plot::Figure, a1: tubelab::plot::figure::Panel) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::panel(a0, a1)
}
fn a649(a0: tubelab::plot::Figure, a1: f64, a2: impl std::convert::Into<std::string::String>) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::rule(a0, a1, a2)
}
fn a650(a0: tubelab::plot::Figure, a1: impl std::convert::Into<std::string::String>) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::empty(a0, a1)
}
fn a651(a0: tubelab::plot::Figure, a1: tubelab::plot::Theme) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::theme(a0, a1)
}
fn a652(a0: tubelab::plot::Figure, a1: tubelab::plot::theme::Palette) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::palette(a0, a1)
}
fn a653(a0: tubelab::plot::Figure, a1: tubelab::plot::figure::Numbers) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::numbers(a0, a1)
}
fn a654(a0: tubelab::plot::Figure, a1: usize) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::top(a0, a1)
}
fn a655(a0: tubelab::plot::Figure, a1: bool) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::log_scale(a0, a1)
}
fn a656(a0: tubelab::plot::Figure, a1: u32, a2: u32) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::size(a0, a1, a2)
}
fn a657<'s>(a0: &'s tubelab::plot::Figure) -> tubelab::Result<tubelab::serde_json::Value> {
    <tubelab::plot::Figure>::plotly_json(a0)
}
fn a658<'s>(a0: &'s tubelab::plot::Figure) -> tubelab::Result<std::string::String> {
    <tubelab::plot::Figure>::svg(a0)
}
fn a659<'s>(a0: &'s tubelab::plot::Figure) -> tubelab::Result<std::vec::Vec<u8>> {
    <tubelab::plot::Figure>::png(a0)
}
fn a660<'s>(a0: &'s tubelab::plot::Figure) -> std::string::String {
    <tubelab::plot::Figure>::text(a0)
}
fn a661<'s>(a0: &'s tubelab::plot::Figure, a1: impl std::convert::AsRef<std::path::Path>) -> tubelab::Result<()> {
    <tubelab::plot::Figure>::save(a0, a1)
}
fn a662(a0: std::marker::PhantomData<tubelab::plot::Figure>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::Figure>) {}
    need::<tubelab::plot::Figure>(a0)
}
fn a663(a0: std::marker::PhantomData<tubelab::plot::Figure>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::Figure>) {}
    need::<tubelab::plot::Figure>(a0)
}
fn a664(a0: std::marker::PhantomData<tubelab::plot::Figure>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::Figure>) {}
    need::<tubelab::plot::Figure>(a0)
}
fn a665(a0: tubelab::plot::Theme) -> &'static str {
    <tubelab::plot::Theme>::paper(a0)
}
fn a666(a0: tubelab::plot::Theme) -> &'static str {
    <tubelab::plot::Theme>::ink(a0)
}
fn a667(a0: tubelab::plot::Theme) -> &'static str {
    <tubelab::plot::Theme>::muted(a0)
}
fn a668(a0: tubelab::plot::Theme) -> f64 {
    <tubelab::plot::Theme>::point_opacity(a0)
}
fn a669(a0: tubelab::plot::Theme) -> &'static str {
    <tubelab::plot::Theme>::faint(a0)
}
fn a670(a0: tubelab::plot::Theme) -> &'static str {
    <tubelab::plot::Theme>::grid(a0)
}
fn a671(a0: std::marker::PhantomData<tubelab::plot::Theme>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::Theme>) {}
    need::<tubelab::plot::Theme>(a0)
}
fn a672(a0: std::marker::PhantomData<tubelab::plot::Theme>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::plot::Theme>) {}
    need::<tubelab::plot::Theme>(a0)
}
fn a673(a0: std::marker::PhantomData<tubelab::plot::Theme>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::Theme>) {}
    need::<tubelab::plot::Theme>(a0)
}
fn a674(a0: std::marker::PhantomData<tubelab::plot::Theme>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::plot::Theme>) {}
    need::<tubelab::plot::Theme>(a0)
}
fn a675(a0: std::marker::PhantomData<tubelab::plot::Theme>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::Theme>) {}
    need::<tubelab::plot::Theme>(a0)
}
fn a676(a0: std::marker::PhantomData<tubelab::plot::Theme>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::plot::Theme>) {}
    need::<tubelab::plot::Theme>(a0)
}
fn a677(a0: &str) -> tubelab::Result<p::DataFrame> {
    tubelab::prelude::sql(a0)
}
fn a678(a0: &str) -> bool {
    tubelab::sql::forget(a0)
}
fn a679(a0: &str, a1: &p::DataFrame) -> tubelab::Result<()> {
    tubelab::sql::name(a0, a1)
}
fn a680() -> tubelab::Result<p::DataFrame> {
    tubelab::sql::names()
}
fn a681(a0: &str, a1: &str) -> tubelab::Result<p::DataFrame> {
    tubelab::sql::sql_in(a0, a1)
}
fn a682<'s>(a0: &'s tubelab::track::Dataset) -> &'s std::string::String {
    &a0.name
}
fn a683<'s>(a0: &'s tubelab::track::Dataset) -> &'s std::string::String {
    &a0.digest
}
fn a684<'s>(a0: &'s tubelab::track::Dataset) -> &'s std::string::String {
    &a0.source
}
fn a685<'s>(a0: &'s tubelab::track::Dataset) -> &'s std::string::String {
    &a0.schema
}
fn a686<'s>(a0: &'s tubelab::track::Dataset) -> &'s std::string::String {
    &a0.profile
}
fn a687<'s>(a0: &'s tubelab::track::Dataset) -> &'s std::string::String {
    &a0.context
}
fn a688<'s>(a0: &'s tubelab::track::Pushed) -> &'s usize {
    &a0.sent
}
fn a689<'s>(a0: &'s tubelab::track::Pushed) -> &'s usize {
    &a0.present
}
fn a690<'s>(a0: &'s tubelab::track::Pushed) -> &'s std::vec::Vec<(std::string::String, tubelab::Error)> {
    &a0.refused
}
fn a691() -> tubelab::track::Status {
    tubelab::track::Status::Running
}
fn a692() -> tubelab::track::Status {
    tubelab::track::Status::Finished
}
fn a693() -> tubelab::track::Status {
    tubelab::track::Status::Failed
}
fn a694() -> tubelab::track::Status {
    tubelab::track::Status::Killed
}
fn a695<S: std::convert::AsRef<str>>(a0: &[S]) -> tubelab::Result<p::DataFrame> {
    tubelab::track::compare::<S>(a0)
}
fn a696<S: std::convert::AsRef<str>>(a0: &[S], a1: &tubelab::track::Options) -> tubelab::Result<p::DataFrame> {
    tubelab::track::compare_in::<S>(a0, a1)
}
fn a697(a0: &str, a1: &str) -> tubelab::Result<std::vec::Vec<u8>> {
    tubelab::track::file(a0, a1)
}
fn a698(a0: &str, a1: &str, a2: &tubelab::track::Options) -> tubelab::Result<std::vec::Vec<u8>> {
    tubelab::track::file_in(a0, a1, a2)
}
fn a699() -> tubelab::Result<()> {
    tubelab::track::flush()
}
fn a700(a0: &tubelab::track::Options) -> tubelab::Result<()> {
    tubelab::track::flush_in(a0)
}
fn a701(a0: &tubelab::track::Run) -> tubelab::Result<std::string::String> {
    tubelab::track::log(a0)
}
fn a702(a0: &tubelab::track::Run, a1: &tubelab::track::Options) -> tubelab::Result<std::string::String> {
    tubelab::track::log_in(a0, a1)
}
fn a703() -> tubelab::Result<p::DataFrame> {
    tubelab::track::models()
}
fn a704(a0: &tubelab::track::Options) -> tubelab::Result<p::DataFrame> {
    tubelab::track::models_in(a0)
}
fn a705(a0: &str, a1: &str) -> tubelab::Result<()> {
    tubelab::track::promote(a0, a1)
}
fn a706(a0: &str, a1: &str, a2: &tubelab::track::Options) -> tubelab::Result<()> {
    tubelab::track::promote_in(a0, a1, a2)
}
fn a707() -> tubelab::Result<tubelab::track::Pushed> {
    tubelab::track::push()
}
fn a708(a0: &tubelab::track::Options) -> tubelab::Result<tubelab::track::Pushed> {
    tubelab::track::push_in(a0)
}
fn a709(a0: &str) -> tubelab::Result<p::DataFrame> {
    tubelab::track::run(a0)
}
fn a710(a0: &str, a1: &tubelab::track::Options) -> tubelab::Result<p::DataFrame> {
    tubelab::track::run_in(a0, a1)
}
fn a711() -> tubelab::Result<p::DataFrame> {
    tubelab::track::runs()
}
fn a712(a0: &tubelab::track::Options) -> tubelab::Result<p::DataFrame> {
    tubelab::track::runs_in(a0)
}
fn a713(a0: &str, a1: &str, a2: i64) -> tubelab::Result<()> {
    tubelab::track::set_alias(a0, a1, a2)
}
fn a714(a0: &str, a1: &str, a2: i64, a3: &tubelab::track::Options) -> tubelab::Result<()> {
    tubelab::track::set_alias_in(a0, a1, a2, a3)
}
fn a715<S: std::convert::Into<std::string::String>>(
    a0: &str,
    a1: std::vec::Vec<u8>,
    a2: impl std::iter::IntoIterator<Item = S>,
    a3: &str,
) -> tubelab::track::LoggedModel {
    <tubelab::track::LoggedModel>::new::<S>(a0, a1, a2, a3)
}
fn a716(a0: tubelab::track::LoggedModel, a1: std::vec::Vec<std::vec::Vec<f64>>) -> tubelab::track::LoggedModel {
    <tubelab::track::LoggedModel>::example(a0, a1)
}
fn a717(a0: tubelab::track::LoggedModel, a1: &str, a2: std::vec::Vec<u8>) -> tubelab::track::LoggedModel {
    <tubelab::track::LoggedModel>::file(a0, a1, a2)
}
fn a718(a0: tubelab::track::LoggedModel, a1: &str, a2: impl std::fmt::Display) -> tubelab::track::LoggedModel {
    <tubelab::track::LoggedModel>::param(a0, a1, a2)
}
fn a719(a0: tubelab::track::LoggedModel, a1: &str) -> tubelab::track::LoggedModel {
    <tubelab::track::LoggedModel>::registered(a0, a1)
}
fn a720(a0: tubelab::track::LoggedModel, a1: &str) -> tubelab::track::LoggedModel {
    <tubelab::track::LoggedModel>::alias(a0, a1)
}
fn a721(a0: tubelab::track::LoggedModel, a1: &str) -> tubelab::track::LoggedModel {
    <tubelab::track::LoggedModel>::alias_where_free(a0, a1)
}
fn a722(a0: std::marker::PhantomData<tubelab::track::LoggedModel>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::track::LoggedModel>) {}
    need::<tubelab::track::LoggedModel>(a0)
}
fn a723(a0: std::marker::PhantomData<tubelab::track::LoggedModel>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::track::LoggedModel>) {}
    need::<tubelab::track::LoggedModel>(a0)
}
fn a724(a0: impl std::convert::Into<std::path::PathBuf>) -> tubelab::track::Options {
    <tubelab::track::Options>::folder(a0)
}
fn a725(a0: tubelab::track::Options, a1: tubelab::track::Server) -> tubelab::track::Options {
    <tubelab::track::Options>::server(a0, a1)
}
fn a726(a0: tubelab::track::Options, a1: impl std::convert::Into<std::path::PathBuf>) -> tubelab::track::Options {
    <tubelab::track::Options>::in_folder(a0, a1)
}
fn a727(a0: std::marker::PhantomData<tubelab::track::Options>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::track::Options>) {}
    need::<tubelab::track::Options>(a0)
}
fn a728(a0: std::marker::PhantomData<tubelab::track::Options>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::track::Options>) {}
    need::<tubelab::track::Options>(a0)
}
fn a729(a0: std::marker::PhantomData<tubelab::track::Options>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::track::Options>) {}
    need::<tubelab::track::Options>(a0)
}
fn a730(a0: std::marker::PhantomData<tubelab::track::Pushed>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::track::Pushed>) {}
    need::<tubelab::track::Pushed>(a0)
}
fn a731(a0: std::marker::PhantomData<tubelab::track::Pushed>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::track::Pushed>) {}
    need::<tubelab::track::Pushed>(a0)
}
fn a732(a0: std::marker::PhantomData<tubelab::track::Pushed>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::track::Pushed>) {}
    need::<tubelab::track::Pushed>(a0)
}
fn a733(a0: std::marker::PhantomData<tubelab::track::Status>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::track::Status>) {}
    need::<tubelab::track::Status>(a0)
}
fn a734(a0: std::marker::PhantomData<tubelab::track::Status>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::track::Status>) {}
    need::<tubelab::track::Status>(a0)
}
fn a735(a0: std::marker::PhantomData<tubelab::track::Status>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::track::Status>) {}
    need::<tubelab::track::Status>(a0)
}
fn a736(a0: std::marker::PhantomData<tubelab::track::Status>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::track::Status>) {}
    need::<tubelab::track::Status>(a0)
}
fn a737(a0: std::marker::PhantomData<tubelab::track::Status>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::track::Status>) {}
    need::<tubelab::track::Status>(a0)
}
fn a738(a0: std::marker::PhantomData<tubelab::track::Dataset>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::track::Dataset>) {}
    need::<tubelab::track::Dataset>(a0)
}
fn a739(a0: std::marker::PhantomData<tubelab::track::Dataset>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::track::Dataset>) {}
    need::<tubelab::track::Dataset>(a0)
}
fn a740(a0: std::marker::PhantomData<tubelab::track::Dataset>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::track::Dataset>) {}
    need::<tubelab::track::Dataset>(a0)
}
fn a741<'s>(a0: &'s mut tubelab::track::Run, a1: &str, a2: &p::DataFrame) -> tubelab::Result<()> {
    <tubelab::track::Run>::table(a0, a1, a2)
}
fn a742<'s>(a0: &'s mut tubelab::track::Run, a1: &str, a2: &tubelab::plot::Figure) -> tubelab::Result<()> {
    <tubelab::track::Run>::figure(a0, a1, a2)
}
fn a743(a0: &str, a1: &str) -> tubelab::track::Run {
    <tubelab::track::Run>::new(a0, a1)
}
fn a744(a0: tubelab::track::Run, a1: tubelab::track::Status) -> tubelab::track::Run {
    <tubelab::track::Run>::status(a0, a1)
}
fn a745(a0: tubelab::track::Run, a1: std::time::SystemTime) -> tubelab::track::Run {
    <tubelab::track::Run>::started(a0, a1)
}
fn a746<'s>(a0: &'s mut tubelab::track::Run, a1: &str, a2: impl std::fmt::Display) {
    <tubelab::track::Run>::param(a0, a1, a2)
}
fn a747<'s>(a0: &'s mut tubelab::track::Run, a1: &str, a2: f64) {
    <tubelab::track::Run>::metric(a0, a1, a2)
}
fn a748<'s>(a0: &'s mut tubelab::track::Run, a1: &str, a2: f64, a3: i64) {
    <tubelab::track::Run>::metric_at(a0, a1, a2, a3)
}
fn a749<'s>(a0: &'s mut tubelab::track::Run, a1: &str, a2: impl std::iter::IntoIterator<Item = f64>) {
    <tubelab::track::Run>::curve(a0, a1, a2)
}
fn a750<'s>(a0: &'s mut tubelab::track::Run, a1: &str, a2: &str) {
    <tubelab::track::Run>::tag(a0, a1, a2)
}
fn a751<'s>(a0: &'s mut tubelab::track::Run, a1: tubelab::track::Dataset) {
    <tubelab::track::Run>::dataset(a0, a1)
}
fn a752<'s>(a0: &'s mut tubelab::track::Run, a1: &str, a2: std::vec::Vec<u8>) {
    <tubelab::track::Run>::artifact(a0, a1, a2)
}
fn a753<'s>(a0: &'s mut tubelab::track::Run, a1: tubelab::track::LoggedModel) {
    <tubelab::track::Run>::model(a0, a1)
}
fn a754<'s>(a0: &'s mut tubelab::track::Run, a1: tubelab::track::Run) {
    <tubelab::track::Run>::child(a0, a1)
}
fn a755<'s>(a0: &'s tubelab::track::Run) -> tubelab::Result<()> {
    <tubelab::track::Run>::check(a0)
}
fn a756(a0: std::marker::PhantomData<tubelab::track::Run>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::track::Run>) {}
    need::<tubelab::track::Run>(a0)
}
fn a757(a0: std::marker::PhantomData<tubelab::track::Run>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::track::Run>) {}
    need::<tubelab::track::Run>(a0)
}
fn a758(a0: &str) -> tubelab::Result<tubelab::track::Server> {
    <tubelab::track::Server>::new(a0)
}
fn a759() -> tubelab::Result<std::option::Option<tubelab::track::Server>> {
    <tubelab::track::Server>::from_environment()
}
fn a760(
    a0: tubelab::track::Server,
    a1: impl std::convert::Into<std::string::String>,
    a2: impl std::convert::Into<std::string::String>,
) -> tubelab::track::Server {
    <tubelab::track::Server>::user(a0, a1, a2)
}
fn a761(a0: tubelab::track::Server, a1: impl std::convert::Into<std::string::String>) -> tubelab::track::Server {
    <tubelab::track::Server>::token(a0, a1)
}
fn a762(a0: tubelab::track::Server, a1: impl std::convert::Into<std::path::PathBuf>) -> tubelab::track::Server {
    <tubelab::track::Server>::certificates(a0, a1)
}
fn a763(a0: tubelab::track::Server, a1: u32, a2: std::time::Duration) -> tubelab::track::Server {
    <tubelab::track::Server>::patience(a0, a1, a2)
}
fn a764(a0: std::marker::PhantomData<tubelab::track::Server>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::track::Server>) {}
    need::<tubelab::track::Server>(a0)
}
fn a765(a0: std::marker::PhantomData<tubelab::track::Server>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::track::Server>) {}
    need::<tubelab::track::Server>(a0)
}
fn a766(a0: std::marker::PhantomData<tubelab::track::Server>) {
    fn need<Subject: std::fmt::Display>(a0: std::marker::PhantomData<tubelab::track::Server>) {}
    need::<tubelab::track::Server>(a0)
}
fn a767<'s>(a0: &'s tubelab::train::All) -> &'s tubelab::Result<tubelab::train::Model> {
    &a0.views
}
fn a768<'s>(a0: &'s tubelab::train::All) -> &'s tubelab::Result<tubelab::train::Model> {
    &a0.engagement
}
fn a769<'s>(a0: &'s tubelab::train::All) -> &'s tubelab::Result<tubelab::analyze::TopicModel> {
    &a0.topics
}
fn a770<'s>(a0: &'s tubelab::train::All) -> &'s tubelab::Result<tubelab::analyze::Sentiment> {
    &a0.sentiment
}
fn a771() -> tubelab::train::Learner {
    tubelab::train::Learner::ElasticNet
}
fn a772() -> tubelab::train::Learner {
    tubelab::train::Learner::RandomForest
}
fn a773() -> tubelab::train::Learner {
    tubelab::train::Learner::GradientBoosting
}
fn a774<'s>(a0: &'s tubelab::train::Plans) -> &'s p::DataFrame {
    &a0.predictions
}
fn a775<'s>(a0: &'s tubelab::train::Plans) -> &'s p::DataFrame {
    &a0.nearest
}
fn a776() -> tubelab::train::Target {
    tubelab::train::Target::Views
}
fn a777() -> tubelab::train::Target {
    tubelab::train::Target::Engagement
}
fn a778<'s>(a0: &'s tubelab::train::Trend) -> &'s p::DataFrame {
    &a0.forecast
}
fn a779<'s>(a0: &'s tubelab::train::Trend) -> &'s p::DataFrame {
    &a0.tested
}
fn a780(a0: &p::DataFrame) -> tubelab::Result<tubelab::train::All> {
    tubelab::train::all(a0)
}
fn a781(a0: &p::DataFrame, a1: &tubelab::train::Options) -> tubelab::Result<tubelab::train::All> {
    tubelab::train::all_with(a0, a1)
}
fn a782() -> tubelab::Result<std::vec::Vec<std::string::String>> {
    tubelab::train::champions()
}
fn a783(a0: &p::DataFrame) -> tubelab::Result<tubelab::analyze::TopicModel> {
    tubelab::train::clusters(a0)
}
fn a784(a0: &p::DataFrame) -> tubelab::Result<tubelab::train::Model> {
    tubelab::train::engagement(a0)
}
fn a785(a0: &p::DataFrame, a1: &tubelab::train::Options) -> tubelab::Result<tubelab::train::Model> {
    tubelab::train::engagement_with(a0, a1)
}
fn a786(a0: &str, a1: &str) -> tubelab::Result<tubelab::train::Model> {
    tubelab::train::load(a0, a1)
}
fn a787(a0: impl std::convert::AsRef<std::path::Path>, a1: &str, a2: &str) -> tubelab::Result<tubelab::train::Model> {
    tubelab::train::load_in(a0, a1, a2)
}
fn a788(a0: impl std::convert::AsRef<std::path::Path>) -> tubelab::Result<tubelab::train::Model> {
    tubelab::train::open(a0)
}
fn a789(
    a0: &tubelab::train::Model,
    a1: impl std::iter::IntoIterator<Item = tubelab::train::Plan>,
) -> tubelab::Result<tubelab::train::Plans> {
    tubelab::train::plan(a0, a1)
}
fn a790(a0: &p::DataFrame) -> tubelab::Result<tubelab::train::Retrained> {
    tubelab::train::retrain(a0)
}
fn a791(a0: &p::DataFrame, a1: &tubelab::train::Options) -> tubelab::Result<tubelab::train::Retrained> {
    tubelab::train::retrain_with(a0, a1)
}
fn a792(a0: &p::DataFrame) -> tubelab::Result<tubelab::train::Trend> {
    tubelab::train::trend(a0)
}
fn a793(a0: &p::DataFrame) -> tubelab::Result<tubelab::train::Model> {
    tubelab::train::views(a0)
}
fn a794(a0: &p::DataFrame, a1: &tubelab::train::Options) -> tubelab::Result<tubelab::train::Model> {
    tubelab::train::views_with(a0, a1)
}
fn a795(a0: std::marker::PhantomData<tubelab::train::All>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::train::All>) {}
    need::<tubelab::train::All>(a0)
}
fn a796(a0: std::marker::PhantomData<tubelab::train::Model>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::train::Model>) {}
    need::<tubelab::train::Model>(a0)
}
fn a797(a0: std::marker::PhantomData<tubelab::train::Plans>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::train::Plans>) {}
    need::<tubelab::train::Plans>(a0)
}
fn a798(a0: std::marker::PhantomData<tubelab::train::Retrained>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::train::Retrained>) {}
    need::<tubelab::train::Retrained>(a0)
}
fn a799(a0: std::marker::PhantomData<tubelab::train::Trend>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::train::Trend>) {}
    need::<tubelab::train::Trend>(a0)
}
fn a800<'s>(a0: &'s tubelab::train::All) -> tubelab::Result<p::DataFrame> {
    <tubelab::train::All>::table(a0)
}
fn a801(a0: std::marker::PhantomData<tubelab::train::All>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::train::All>) {}
    need::<tubelab::train::All>(a0)
}
fn a802(a0: tubelab::train::Learner) -> &'static str {
    <tubelab::train::Learner>::name(a0)
}
fn a803(a0: std::marker::PhantomData<tubelab::train::Learner>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::train::Learner>) {}
    need::<tubelab::train::Learner>(a0)
}
fn a804(a0: std::marker::PhantomData<tubelab::train::Learner>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::train::Learner>) {}
    need::<tubelab::train::Learner>(a0)
}
fn a805(a0: std::marker::PhantomData<tubelab::train::Learner>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::train::Learner>) {}
    need::<tubelab::train::Learner>(a0)
}
fn a806(a0: std::marker::PhantomData<tubelab::train::Learner>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::train::Learner>) {}
    need::<tubelab::train::Learner>(a0)
}
fn a807(a0: std::marker::PhantomData<tubelab::train::Learner>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::train::Learner>) {}
    need::<tubelab::train::Learner>(a0)
}
fn a808(a0: std::marker::PhantomData<tubelab::train::Learner>) {
    fn need<Subject: std::cmp::PartialOrd>(a0: std::marker::PhantomData<tubelab::train::Learner>) {}
    need::<tubelab::train::Learner>(a0)
}
fn a809(a0: std::marker::PhantomData<tubelab::train::Learner>) {
    fn need<Subject: std::cmp::Ord>(a0: std::marker::PhantomData<tubelab::train::Learner>) {}
    need::<tubelab::train::Learner>(a0)
}
fn a810(a0: std::marker::PhantomData<tubelab::train::Learner>) {
    fn need<Subject: std::hash::Hash>(a0: std::marker::PhantomData<tubelab::train::Learner>) {}
    need::<tubelab::train::Learner>(a0)
}
fn a811<'s>(a0: &'s tubelab::train::Model, a1: impl std::convert::AsRef<std::path::Path>) -> tubelab::Result<()> {
    <tubelab::train::Model>::save(a0, a1)
}
fn a812<'s>(a0: &'s tubelab::train::Model, a1: &p::DataFrame) -> tubelab::Result<p::DataFrame> {
    <tubelab::train::Model>::predict(a0, a1)
}
fn a813<'s>(a0: &'s tubelab::train::Model) -> tubelab::train::Target {
    <tubelab::train::Model>::target(a0)
}
fn a814<'s>(a0: &'s tubelab::train::Model) -> tubelab::train::Learner {
    <tubelab::train::Model>::learner(a0)
}
fn a815<'s>(a0: &'s tubelab::train::Model) -> &'s str {
    <tubelab::train::Model>::choice(a0)
}
fn a816<'s>(a0: &'s tubelab::train::Model) -> std::option::Option<&'s str> {
    <tubelab::train::Model>::channel(a0)
}
fn a817<'s>(a0: &'s tubelab::train::Model) -> usize {
    <tubelab::train::Model>::used(a0)
}
fn a818<'s>(a0: &'s tubelab::train::Model) -> std::option::Option<(f64, f64)> {
    <tubelab::train::Model>::penalty(a0)
}
fn a819<'s>(a0: &'s tubelab::train::Model) -> &'s [std::string::String] {
    <tubelab::train::Model>::warnings(a0)
}
fn a820<'s>(a0: &'s tubelab::train::Model) -> bool {
    <tubelab::train::Model>::converged(a0)
}
fn a821<'s>(a0: &'s tubelab::train::Model) -> std::option::Option<&'s str> {
    <tubelab::train::Model>::run_id(a0)
}
fn a822<'s>(
    a0: &'s tubelab::train::Model,
    a1: impl std::iter::IntoIterator<Item = tubelab::train::Plan>,
) -> tubelab::Result<tubelab::train::Plans> {
    <tubelab::train::Model>::plan(a0, a1)
}
fn a823<'s>(a0: &'s tubelab::train::Model) -> std::vec::Vec<std::string::String> {
    <tubelab::train::Model>::recommendations(a0)
}
fn a824<'s>(a0: &'s tubelab::train::Model) -> tubelab::Result<p::DataFrame> {
    <tubelab::train::Model>::scores(a0)
}
fn a825<'s>(a0: &'s tubelab::train::Model) -> tubelab::Result<p::DataFrame> {
    <tubelab::train::Model>::importance(a0)
}
fn a826<'s>(a0: &'s tubelab::train::Model) -> tubelab::Result<p::DataFrame> {
    <tubelab::train::Model>::partial_dependence(a0)
}
fn a827<'s>(a0: &'s tubelab::train::Model) -> tubelab::Result<p::DataFrame> {
    <tubelab::train::Model>::coefficients(a0)
}
fn a828<'s>(a0: &'s tubelab::train::Model) -> tubelab::Result<p::DataFrame> {
    <tubelab::train::Model>::excluded(a0)
}
fn a829<'s>(a0: &'s tubelab::train::Model) -> bool {
    <tubelab::train::Model>::is_better_than_baseline(a0)
}
fn a830<'s>(a0: &'s tubelab::train::Model) -> std::string::String {
    <tubelab::train::Model>::verdict(a0)
}
fn a831(a0: std::marker::PhantomData<tubelab::train::Model>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::train::Model>) {}
    need::<tubelab::train::Model>(a0)
}
fn a832(a0: std::marker::PhantomData<tubelab::train::Model>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::train::Model>) {}
    need::<tubelab::train::Model>(a0)
}
fn a833() -> tubelab::train::Options {
    <tubelab::train::Options>::new()
}
fn a834(a0: tubelab::train::Options, a1: u64) -> tubelab::train::Options {
    <tubelab::train::Options>::seed(a0, a1)
}
fn a835(a0: tubelab::train::Options, a1: usize) -> tubelab::train::Options {
    <tubelab::train::Options>::folds(a0, a1)
}
fn a836(a0: tubelab::train::Options, a1: impl std::convert::Into<std::string::String>) -> tubelab::train::Options {
    <tubelab::train::Options>::time_zone(a0, a1)
}
fn a837(a0: tubelab::train::Options, a1: f64) -> tubelab::train::Options {
    <tubelab::train::Options>::penalty(a0, a1)
}
fn a838(a0: tubelab::train::Options, a1: f64) -> tubelab::train::Options {
    <tubelab::train::Options>::l1_ratio(a0, a1)
}
fn a839<S: std::convert::Into<std::string::String>>(
    a0: tubelab::train::Options,
    a1: impl std::iter::IntoIterator<Item = S>,
) -> tubelab::train::Options {
    <tubelab::train::Options>::features::<S>(a0, a1)
}
fn a840(a0: tubelab::train::Options, a1: u32) -> tubelab::train::Options {
    <tubelab::train::Options>::min_age_days(a0, a1)
}
fn a841(a0: tubelab::train::Options, a1: usize) -> tubelab::train::Options {
    <tubelab::train::Options>::resamples(a0, a1)
}
fn a842(
    a0: tubelab::train::Options,
    a1: impl std::iter::IntoIterator<Item = tubelab::train::Learner>,
) -> tubelab::train::Options {
    <tubelab::train::Options>::learners(a0, a1)
}
fn a843(a0: tubelab::train::Options, a1: usize) -> tubelab::train::Options {
    <tubelab::train::Options>::trees(a0, a1)
}
fn a844(a0: tubelab::train::Options, a1: usize) -> tubelab::train::Options {
    <tubelab::train::Options>::depth(a0, a1)
}
fn a845(a0: tubelab::train::Options, a1: u32) -> tubelab::train::Options {
    <tubelab::train::Options>::min_leaf(a0, a1)
}
fn a846(a0: tubelab::train::Options, a1: f64) -> tubelab::train::Options {
    <tubelab::train::Options>::columns_share(a0, a1)
}
fn a847(a0: tubelab::train::Options, a1: usize) -> tubelab::train::Options {
    <tubelab::train::Options>::rounds(a0, a1)
}
fn a848(a0: tubelab::train::Options, a1: f64) -> tubelab::train::Options {
    <tubelab::train::Options>::learning_rate(a0, a1)
}
fn a849(a0: tubelab::train::Options, a1: usize) -> tubelab::train::Options {
    <tubelab::train::Options>::boosting_depth(a0, a1)
}
fn a850(a0: tubelab::train::Options, a1: u32) -> tubelab::train::Options {
    <tubelab::train::Options>::boosting_min_leaf(a0, a1)
}
fn a851(a0: tubelab::train::Options, a1: usize) -> tubelab::train::Options {
    <tubelab::train::Options>::search(a0, a1)
}
fn a852(a0: tubelab::train::Options, a1: bool) -> tubelab::train::Options {
    <tubelab::train::Options>::tracked(a0, a1)
}
fn a853(a0: tubelab::train::Options, a1: impl std::convert::Into<std::path::PathBuf>) -> tubelab::train::Options {
    <tubelab::train::Options>::mlflow_folder(a0, a1)
}
fn a854(a0: tubelab::train::Options, a1: impl std::convert::Into<std::path::PathBuf>) -> tubelab::train::Options {
    <tubelab::train::Options>::models_folder(a0, a1)
}
fn a855<'s>(a0: &'s tubelab::train::Options) -> tubelab::Result<()> {
    <tubelab::train::Options>::check(a0)
}
fn a856(a0: std::marker::PhantomData<tubelab::train::Options>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::train::Options>) {}
    need::<tubelab::train::Options>(a0)
}
fn a857(a0: std::marker::PhantomData<tubelab::train::Options>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::train::Options>) {}
    need::<tubelab::train::Options>(a0)
}
fn a858(a0: std::marker::PhantomData<tubelab::train::Options>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::train::Options>) {}
    need::<tubelab::train::Options>(a0)
}
fn a859(a0: std::marker::PhantomData<tubelab::train::Options>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::train::Options>) {}
    need::<tubelab::train::Options>(a0)
}
fn a860(a0: impl std::convert::Into<std::string::String>) -> tubelab::train::Plan {
    <tubelab::train::Plan>::new(a0)
}
fn a861(a0: tubelab::train::Plan, a1: f64) -> tubelab::train::Plan {
    <tubelab::train::Plan>::minutes(a0, a1)
}
fn a862(a0: tubelab::train::Plan, a1: impl std::convert::Into<std::string::String>) -> tubelab::train::Plan {
    <tubelab::train::Plan>::at(a0, a1)
}
fn a863(a0: tubelab::train::Plan, a1: bool) -> tubelab::train::Plan {
    <tubelab::train::Plan>::short(a0, a1)
}
fn a864(a0: tubelab::train::Plan, a1: impl std::convert::Into<std::string::String>) -> tubelab::train::Plan {
    <tubelab::train::Plan>::description(a0, a1)
}
fn a865<S: std::convert::Into<std::string::String>>(
    a0: tubelab::train::Plan,
    a1: impl std::iter::IntoIterator<Item = S>,
) -> tubelab::train::Plan {
    <tubelab::train::Plan>::tags::<S>(a0, a1)
}
fn a866(a0: std::marker::PhantomData<tubelab::train::Plan>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::train::Plan>) {}
    need::<tubelab::train::Plan>(a0)
}
fn a867(a0: std::marker::PhantomData<tubelab::train::Plan>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::train::Plan>) {}
    need::<tubelab::train::Plan>(a0)
}
fn a868(a0: std::marker::PhantomData<tubelab::train::Plan>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::train::Plan>) {}
    need::<tubelab::train::Plan>(a0)
}
fn a869(a0: std::marker::PhantomData<tubelab::train::Plans>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::train::Plans>) {}
    need::<tubelab::train::Plans>(a0)
}
fn a870(a0: std::marker::PhantomData<tubelab::train::Plans>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::train::Plans>) {}
    need::<tubelab::train::Plans>(a0)
}
fn a871<'s>(a0: &'s tubelab::train::Retrained, a1: &str) -> bool {
    <tubelab::train::Retrained>::replaced(a0, a1)
}
fn a872<'s>(a0: &'s tubelab::train::Retrained, a1: &str) -> std::option::Option<&'s tubelab::train::Model> {
    <tubelab::train::Retrained>::challenger(a0, a1)
}
fn a873<'s>(a0: &'s tubelab::train::Retrained) -> tubelab::Result<p::DataFrame> {
    <tubelab::train::Retrained>::table(a0)
}
fn a874(a0: std::marker::PhantomData<tubelab::train::Retrained>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::train::Retrained>) {}
    need::<tubelab::train::Retrained>(a0)
}
fn a875(a0: std::marker::PhantomData<tubelab::train::Retrained>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::train::Retrained>) {}
    need::<tubelab::train::Retrained>(a0)
}
fn a876(a0: tubelab::train::Target) -> &'static str {
    <tubelab::train::Target>::name(a0)
}
fn a877(a0: std::marker::PhantomData<tubelab::train::Target>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::train::Target>) {}
    need::<tubelab::train::Target>(a0)
}
fn a878(a0: std::marker::PhantomData<tubelab::train::Target>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::train::Target>) {}
    need::<tubelab::train::Target>(a0)
}
fn a879(a0: std::marker::PhantomData<tubelab::train::Target>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::train::Target>) {}
    need::<tubelab::train::Target>(a0)
}
fn a880(a0: std::marker::PhantomData<tubelab::train::Target>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::train::Target>) {}
    need::<tubelab::train::Target>(a0)
}
fn a881(a0: std::marker::PhantomData<tubelab::train::Target>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::train::Target>) {}
    need::<tubelab::train::Target>(a0)
}
fn a882(a0: std::marker::PhantomData<tubelab::train::Target>) {
    fn need<Subject: std::hash::Hash>(a0: std::marker::PhantomData<tubelab::train::Target>) {}
    need::<tubelab::train::Target>(a0)
}
fn a883<'s>(a0: &'s tubelab::train::Trend) -> &'s [std::string::String] {
    <tubelab::train::Trend>::sentences(a0)
}
fn a884<'s>(a0: &'s tubelab::train::Trend) -> bool {
    <tubelab::train::Trend>::is_better_than_last(a0)
}
fn a885<'s>(a0: &'s tubelab::train::Trend) -> (f64, f64, f64) {
    <tubelab::train::Trend>::percent_a_week(a0)
}
fn a886(a0: std::marker::PhantomData<tubelab::train::Trend>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::train::Trend>) {}
    need::<tubelab::train::Trend>(a0)
}
fn a887(a0: std::marker::PhantomData<tubelab::train::Trend>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::train::Trend>) {}
    need::<tubelab::train::Trend>(a0)
}
fn a888<'s>(a0: &'s tubelab::clean::schema::Field) -> &'s &'static str {
    &a0.name
}
fn a889<'s>(a0: &'s tubelab::clean::schema::Field) -> &'s &'static str {
    &a0.kind
}
fn a890<'s>(a0: &'s tubelab::clean::schema::Field) -> &'s &'static str {
    &a0.unit
}
fn a891<'s>(a0: &'s tubelab::clean::schema::Field) -> &'s &'static str {
    &a0.null
}
fn a892<'s>(a0: &'s tubelab::clean::schema::Field) -> &'s &'static str {
    &a0.source
}
fn a893(a0: std::marker::PhantomData<tubelab::clean::schema::Field>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::clean::schema::Field>) {}
    need::<tubelab::clean::schema::Field>(a0)
}
fn a894(a0: std::marker::PhantomData<tubelab::clean::schema::Field>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::clean::schema::Field>) {}
    need::<tubelab::clean::schema::Field>(a0)
}
fn a895(a0: std::marker::PhantomData<tubelab::clean::schema::Field>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::clean::schema::Field>) {}
    need::<tubelab::clean::schema::Field>(a0)
}
fn a896(a0: std::marker::PhantomData<tubelab::clean::schema::Field>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::clean::schema::Field>) {}
    need::<tubelab::clean::schema::Field>(a0)
}
fn a897(a0: std::marker::PhantomData<tubelab::clean::schema::Field>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::clean::schema::Field>) {}
    need::<tubelab::clean::schema::Field>(a0)
}
fn a898(a0: &str, a1: usize) -> std::borrow::Cow<'_, str> {
    tubelab::display::escape::cut(a0, a1)
}
fn a899(a0: &str) -> std::string::String {
    tubelab::display::escape::html(a0)
}
fn a900(a0: &str) -> std::string::String {
    tubelab::display::escape::plotly(a0)
}
fn a901(a0: &tubelab::serde_json::Value) -> std::string::String {
    tubelab::display::escape::script(a0)
}
fn a902(a0: &str) -> std::borrow::Cow<'_, str> {
    tubelab::display::escape::text(a0)
}
fn a903(a0: f64) -> std::string::String {
    tubelab::display::number::compact(a0)
}
fn a904(a0: usize, a1: &str) -> std::string::String {
    tubelab::display::number::count(a0, a1)
}
fn a905(a0: f64, a1: usize) -> std::string::String {
    tubelab::display::number::decimal(a0, a1)
}
fn a906(a0: i64) -> std::string::String {
    tubelab::display::number::duration(a0)
}
fn a907(a0: i64) -> std::string::String {
    tubelab::display::number::full(a0)
}
fn a908(a0: f64) -> std::string::String {
    tubelab::display::number::percent(a0)
}
fn a909<'s>(a0: &'s mut tubelab::display::progress::Progress, a1: u64) {
    <tubelab::display::progress::Progress>::step(a0, a1)
}
fn a910(a0: tubelab::display::progress::Progress) {
    <tubelab::display::progress::Progress>::done(a0)
}
fn a911() -> tubelab::Result<std::string::String> {
    tubelab::fetch::settings::key_source()
}
fn a912<'s>(a0: &'s tubelab::plot::figure::Bar) -> &'s f64 {
    &a0.value
}
fn a913<'s>(a0: &'s tubelab::plot::figure::Bar) -> &'s std::option::Option<(f64, f64)> {
    &a0.interval
}
fn a914<'s>(a0: &'s tubelab::plot::figure::Bar) -> &'s std::string::String {
    &a0.hover
}
fn a915<'s>(a0: &'s tubelab::plot::figure::Bar) -> &'s bool {
    &a0.grey
}
fn a916<'s>(a0: &'s tubelab::plot::figure::Bin) -> &'s f64 {
    &a0.from
}
fn a917<'s>(a0: &'s tubelab::plot::figure::Bin) -> &'s f64 {
    &a0.to
}
fn a918<'s>(a0: &'s tubelab::plot::figure::Bin) -> &'s f64 {
    &a0.count
}
fn a919<'s>(a0: &'s tubelab::plot::figure::Bin) -> &'s std::string::String {
    &a0.hover
}
fn a920<'s>(a0: &'s tubelab::plot::figure::BoxValue) -> &'s f64 {
    &a0.low
}
fn a921<'s>(a0: &'s tubelab::plot::figure::BoxValue) -> &'s f64 {
    &a0.q1
}
fn a922<'s>(a0: &'s tubelab::plot::figure::BoxValue) -> &'s f64 {
    &a0.median
}
fn a923<'s>(a0: &'s tubelab::plot::figure::BoxValue) -> &'s f64 {
    &a0.q3
}
fn a924<'s>(a0: &'s tubelab::plot::figure::BoxValue) -> &'s f64 {
    &a0.high
}
fn a925<'s>(a0: &'s tubelab::plot::figure::BoxValue) -> &'s usize {
    &a0.n
}
fn a926<'s>(a0: &'s tubelab::plot::figure::BoxValue) -> &'s std::string::String {
    &a0.hover
}
fn a927<'s>(a0: &'s tubelab::plot::figure::BoxValue) -> &'s bool {
    &a0.grey
}
fn a928<'s>(a0: &'s tubelab::plot::figure::Cell) -> &'s usize {
    &a0.x
}
fn a929<'s>(a0: &'s tubelab::plot::figure::Cell) -> &'s usize {
    &a0.y
}
fn a930<'s>(a0: &'s tubelab::plot::figure::Cell) -> &'s std::option::Option<f64> {
    &a0.value
}
fn a931<'s>(a0: &'s tubelab::plot::figure::Cell) -> &'s std::string::String {
    &a0.label
}
fn a932<'s>(a0: &'s tubelab::plot::figure::Cell) -> &'s std::string::String {
    &a0.hover
}
fn a933(
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
fn a934(a0: std::vec::Vec<(f64, f64, f64)>) -> tubelab::plot::figure::Mark {
    tubelab::plot::figure::Mark::Band(a0)
}
fn a935(a0: std::vec::Vec<tubelab::plot::figure::Point>) -> tubelab::plot::figure::Mark {
    tubelab::plot::figure::Mark::Points(a0)
}
fn a936(a0: std::vec::Vec<tubelab::plot::figure::Bar>) -> tubelab::plot::figure::Mark {
    tubelab::plot::figure::Mark::Bars(a0)
}
fn a937(a0: std::vec::Vec<tubelab::plot::figure::Bin>) -> tubelab::plot::figure::Mark {
    tubelab::plot::figure::Mark::Bins(a0)
}
fn a938(a0: std::vec::Vec<tubelab::plot::figure::BoxValue>) -> tubelab::plot::figure::Mark {
    tubelab::plot::figure::Mark::Boxes(a0)
}
fn a939(
    cells: std::vec::Vec<tubelab::plot::figure::Cell>,
    ramp: tubelab::plot::figure::Ramp,
    title: std::string::String,
    unit: tubelab::plot::figure::Unit,
) -> tubelab::plot::figure::Mark {
    tubelab::plot::figure::Mark::Cells {
        cells,
        ramp,
        title,
        unit,
    }
}
fn a940(a0: std::vec::Vec<tubelab::plot::figure::Tile>) -> tubelab::plot::figure::Mark {
    tubelab::plot::figure::Mark::Tiles(a0)
}
fn a941(a0: std::vec::Vec<tubelab::plot::figure::Slice>) -> tubelab::plot::figure::Mark {
    tubelab::plot::figure::Mark::Pie(a0)
}
fn a942() -> tubelab::plot::figure::Numbers {
    tubelab::plot::figure::Numbers::Short
}
fn a943() -> tubelab::plot::figure::Numbers {
    tubelab::plot::figure::Numbers::Full
}
fn a944<'s>(a0: &'s tubelab::plot::figure::Point) -> &'s f64 {
    &a0.x
}
fn a945<'s>(a0: &'s tubelab::plot::figure::Point) -> &'s f64 {
    &a0.y
}
fn a946<'s>(a0: &'s tubelab::plot::figure::Point) -> &'s std::string::String {
    &a0.hover
}
fn a947<'s>(a0: &'s tubelab::plot::figure::Point) -> &'s bool {
    &a0.hollow
}
fn a948<'s>(a0: &'s tubelab::plot::figure::Point) -> &'s std::option::Option<std::string::String> {
    &a0.label
}
fn a949<'s>(a0: &'s tubelab::plot::figure::Point) -> &'s std::option::Option<(f64, f64)> {
    &a0.interval
}
fn a950() -> tubelab::plot::figure::Ramp {
    tubelab::plot::figure::Ramp::Sequential
}
fn a951() -> tubelab::plot::figure::Ramp {
    tubelab::plot::figure::Ramp::Ratio
}
fn a952() -> tubelab::plot::figure::Ramp {
    tubelab::plot::figure::Ramp::Difference
}
fn a953() -> tubelab::plot::figure::Scale {
    tubelab::plot::figure::Scale::Linear
}
fn a954() -> tubelab::plot::figure::Scale {
    tubelab::plot::figure::Scale::FromZero
}
fn a955() -> tubelab::plot::figure::Scale {
    tubelab::plot::figure::Scale::Log
}
fn a956() -> tubelab::plot::figure::Scale {
    tubelab::plot::figure::Scale::Time
}
fn a957(a0: std::vec::Vec<std::string::String>) -> tubelab::plot::figure::Scale {
    tubelab::plot::figure::Scale::Names(a0)
}
fn a958<'s>(a0: &'s tubelab::plot::figure::Slice) -> &'s std::string::String {
    &a0.label
}
fn a959<'s>(a0: &'s tubelab::plot::figure::Slice) -> &'s f64 {
    &a0.value
}
fn a960<'s>(a0: &'s tubelab::plot::figure::Slice) -> &'s std::string::String {
    &a0.hover
}
fn a961<'s>(a0: &'s tubelab::plot::figure::Slice) -> &'s tubelab::plot::theme::Colour {
    &a0.colour
}
fn a962<'s>(a0: &'s tubelab::plot::figure::Tile) -> &'s std::string::String {
    &a0.label
}
fn a963<'s>(a0: &'s tubelab::plot::figure::Tile) -> &'s f64 {
    &a0.value
}
fn a964<'s>(a0: &'s tubelab::plot::figure::Tile) -> &'s std::string::String {
    &a0.note
}
fn a965<'s>(a0: &'s tubelab::plot::figure::Tile) -> &'s std::string::String {
    &a0.hover
}
fn a966<'s>(a0: &'s tubelab::plot::figure::Tile) -> &'s tubelab::plot::theme::Colour {
    &a0.colour
}
fn a967() -> tubelab::plot::figure::Unit {
    tubelab::plot::figure::Unit::Count
}
fn a968() -> tubelab::plot::figure::Unit {
    tubelab::plot::figure::Unit::Percent
}
fn a969() -> tubelab::plot::figure::Unit {
    tubelab::plot::figure::Unit::Seconds
}
fn a970(a0: impl std::convert::Into<std::string::String>) -> tubelab::plot::figure::Panel {
    <tubelab::plot::figure::Panel>::new(a0)
}
fn a971(a0: tubelab::plot::figure::Panel, a1: tubelab::plot::figure::Axis) -> tubelab::plot::figure::Panel {
    <tubelab::plot::figure::Panel>::x(a0, a1)
}
fn a972(a0: tubelab::plot::figure::Panel, a1: tubelab::plot::figure::Series) -> tubelab::plot::figure::Panel {
    <tubelab::plot::figure::Panel>::with(a0, a1)
}
fn a973(a0: std::marker::PhantomData<tubelab::plot::figure::Panel>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::figure::Panel>) {}
    need::<tubelab::plot::figure::Panel>(a0)
}
fn a974(a0: std::marker::PhantomData<tubelab::plot::figure::Panel>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::figure::Panel>) {}
    need::<tubelab::plot::figure::Panel>(a0)
}
fn a975(a0: std::marker::PhantomData<tubelab::plot::figure::Panel>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::figure::Panel>) {}
    need::<tubelab::plot::figure::Panel>(a0)
}
fn a976(
    a0: impl std::convert::Into<std::string::String>,
    a1: tubelab::plot::figure::Scale,
) -> tubelab::plot::figure::Axis {
    <tubelab::plot::figure::Axis>::new(a0, a1)
}
fn a977(a0: tubelab::plot::figure::Axis, a1: tubelab::plot::figure::Unit) -> tubelab::plot::figure::Axis {
    <tubelab::plot::figure::Axis>::unit(a0, a1)
}
fn a978(a0: std::marker::PhantomData<tubelab::plot::figure::Axis>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::figure::Axis>) {}
    need::<tubelab::plot::figure::Axis>(a0)
}
fn a979(a0: std::marker::PhantomData<tubelab::plot::figure::Axis>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::figure::Axis>) {}
    need::<tubelab::plot::figure::Axis>(a0)
}
fn a980(a0: std::marker::PhantomData<tubelab::plot::figure::Axis>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::figure::Axis>) {}
    need::<tubelab::plot::figure::Axis>(a0)
}
fn a981(a0: std::marker::PhantomData<tubelab::plot::figure::Scale>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::figure::Scale>) {}
    need::<tubelab::plot::figure::Scale>(a0)
}
fn a982(a0: std::marker::PhantomData<tubelab::plot::figure::Scale>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::figure::Scale>) {}
    need::<tubelab::plot::figure::Scale>(a0)
}
fn a983(a0: std::marker::PhantomData<tubelab::plot::figure::Scale>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::figure::Scale>) {}
    need::<tubelab::plot::figure::Scale>(a0)
}
fn a984(a0: std::marker::PhantomData<tubelab::plot::figure::Unit>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::figure::Unit>) {}
    need::<tubelab::plot::figure::Unit>(a0)
}
fn a985(a0: std::marker::PhantomData<tubelab::plot::figure::Unit>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::plot::figure::Unit>) {}
    need::<tubelab::plot::figure::Unit>(a0)
}
fn a986(a0: std::marker::PhantomData<tubelab::plot::figure::Unit>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::figure::Unit>) {}
    need::<tubelab::plot::figure::Unit>(a0)
}
fn a987(a0: std::marker::PhantomData<tubelab::plot::figure::Unit>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::plot::figure::Unit>) {}
    need::<tubelab::plot::figure::Unit>(a0)
}
fn a988(a0: std::marker::PhantomData<tubelab::plot::figure::Unit>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::figure::Unit>) {}
    need::<tubelab::plot::figure::Unit>(a0)
}
fn a989(a0: std::marker::PhantomData<tubelab::plot::figure::Unit>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::plot::figure::Unit>) {}
    need::<tubelab::plot::figure::Unit>(a0)
}
fn a990(a0: std::marker::PhantomData<tubelab::plot::figure::Numbers>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::figure::Numbers>) {}
    need::<tubelab::plot::figure::Numbers>(a0)
}
fn a991(a0: std::marker::PhantomData<tubelab::plot::figure::Numbers>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::plot::figure::Numbers>) {}
    need::<tubelab::plot::figure::Numbers>(a0)
}
fn a992(a0: std::marker::PhantomData<tubelab::plot::figure::Numbers>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::figure::Numbers>) {}
    need::<tubelab::plot::figure::Numbers>(a0)
}
fn a993(a0: std::marker::PhantomData<tubelab::plot::figure::Numbers>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::plot::figure::Numbers>) {}
    need::<tubelab::plot::figure::Numbers>(a0)
}
fn a994(a0: std::marker::PhantomData<tubelab::plot::figure::Numbers>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::figure::Numbers>) {}
    need::<tubelab::plot::figure::Numbers>(a0)
}
fn a995(a0: std::marker::PhantomData<tubelab::plot::figure::Numbers>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::plot::figure::Numbers>) {}
    need::<tubelab::plot::figure::Numbers>(a0)
}
fn a996(
    a0: impl std::convert::Into<std::string::String>,
    a1: tubelab::plot::theme::Colour,
    a2: tubelab::plot::figure::Mark,
) -> tubelab::plot::figure::Series {
    <tubelab::plot::figure::Series>::new(a0, a1, a2)
}
fn a997(a0: tubelab::plot::figure::Series) -> tubelab::plot::figure::Series {
    <tubelab::plot::figure::Series>::unlabelled(a0)
}
fn a998(a0: std::marker::PhantomData<tubelab::plot::figure::Series>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::figure::Series>) {}
    need::<tubelab::plot::figure::Series>(a0)
}
fn a999(a0: std::marker::PhantomData<tubelab::plot::figure::Series>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::figure::Series>) {}
    need::<tubelab::plot::figure::Series>(a0)
}
fn a1000(a0: std::marker::PhantomData<tubelab::plot::figure::Series>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::figure::Series>) {}
    need::<tubelab::plot::figure::Series>(a0)
}
fn a1001(a0: std::marker::PhantomData<tubelab::plot::figure::Rule>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::figure::Rule>) {}
    need::<tubelab::plot::figure::Rule>(a0)
}
fn a1002(a0: std::marker::PhantomData<tubelab::plot::figure::Rule>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::figure::Rule>) {}
    need::<tubelab::plot::figure::Rule>(a0)
}
fn a1003(a0: std::marker::PhantomData<tubelab::plot::figure::Rule>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::figure::Rule>) {}
    need::<tubelab::plot::figure::Rule>(a0)
}
fn a1004(a0: impl std::iter::IntoIterator<Item = (f64, f64)>) -> tubelab::plot::figure::Mark {
    <tubelab::plot::figure::Mark>::line(a0)
}
fn a1005(a0: std::marker::PhantomData<tubelab::plot::figure::Mark>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::figure::Mark>) {}
    need::<tubelab::plot::figure::Mark>(a0)
}
fn a1006(a0: std::marker::PhantomData<tubelab::plot::figure::Mark>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::figure::Mark>) {}
    need::<tubelab::plot::figure::Mark>(a0)
}
fn a1007(a0: std::marker::PhantomData<tubelab::plot::figure::Mark>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::figure::Mark>) {}
    need::<tubelab::plot::figure::Mark>(a0)
}
fn a1008(a0: std::marker::PhantomData<tubelab::plot::figure::Point>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::figure::Point>) {}
    need::<tubelab::plot::figure::Point>(a0)
}
fn a1009(a0: std::marker::PhantomData<tubelab::plot::figure::Point>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::figure::Point>) {}
    need::<tubelab::plot::figure::Point>(a0)
}
fn a1010(a0: std::marker::PhantomData<tubelab::plot::figure::Point>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::plot::figure::Point>) {}
    need::<tubelab::plot::figure::Point>(a0)
}
fn a1011(a0: std::marker::PhantomData<tubelab::plot::figure::Point>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::figure::Point>) {}
    need::<tubelab::plot::figure::Point>(a0)
}
fn a1012(a0: std::marker::PhantomData<tubelab::plot::figure::Bar>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::figure::Bar>) {}
    need::<tubelab::plot::figure::Bar>(a0)
}
fn a1013(a0: std::marker::PhantomData<tubelab::plot::figure::Bar>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::figure::Bar>) {}
    need::<tubelab::plot::figure::Bar>(a0)
}
fn a1014(a0: std::marker::PhantomData<tubelab::plot::figure::Bar>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::plot::figure::Bar>) {}
    need::<tubelab::plot::figure::Bar>(a0)
}
fn a1015(a0: std::marker::PhantomData<tubelab::plot::figure::Bar>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::figure::Bar>) {}
    need::<tubelab::plot::figure::Bar>(a0)
}
fn a1016(a0: &[f64], a1: &[f64]) -> std::vec::Vec<tubelab::plot::figure::Bin> {
    <tubelab::plot::figure::Bin>::between(a0, a1)
}
fn a1017(a0: &[f64]) -> std::vec::Vec<f64> {
    <tubelab::plot::figure::Bin>::edges(a0)
}
fn a1018(a0: std::marker::PhantomData<tubelab::plot::figure::Bin>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::figure::Bin>) {}
    need::<tubelab::plot::figure::Bin>(a0)
}
fn a1019(a0: std::marker::PhantomData<tubelab::plot::figure::Bin>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::figure::Bin>) {}
    need::<tubelab::plot::figure::Bin>(a0)
}
fn a1020(a0: std::marker::PhantomData<tubelab::plot::figure::Bin>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::plot::figure::Bin>) {}
    need::<tubelab::plot::figure::Bin>(a0)
}
fn a1021(a0: std::marker::PhantomData<tubelab::plot::figure::Bin>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::figure::Bin>) {}
    need::<tubelab::plot::figure::Bin>(a0)
}
fn a1022(a0: &[f64]) -> std::option::Option<tubelab::plot::figure::BoxValue> {
    <tubelab::plot::figure::BoxValue>::of(a0)
}
fn a1023(a0: std::marker::PhantomData<tubelab::plot::figure::BoxValue>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::figure::BoxValue>) {}
    need::<tubelab::plot::figure::BoxValue>(a0)
}
fn a1024(a0: std::marker::PhantomData<tubelab::plot::figure::BoxValue>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::figure::BoxValue>) {}
    need::<tubelab::plot::figure::BoxValue>(a0)
}
fn a1025(a0: std::marker::PhantomData<tubelab::plot::figure::BoxValue>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::plot::figure::BoxValue>) {}
    need::<tubelab::plot::figure::BoxValue>(a0)
}
fn a1026(a0: std::marker::PhantomData<tubelab::plot::figure::BoxValue>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::figure::BoxValue>) {}
    need::<tubelab::plot::figure::BoxValue>(a0)
}
fn a1027(a0: std::marker::PhantomData<tubelab::plot::figure::Cell>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::figure::Cell>) {}
    need::<tubelab::plot::figure::Cell>(a0)
}
fn a1028(a0: std::marker::PhantomData<tubelab::plot::figure::Cell>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::figure::Cell>) {}
    need::<tubelab::plot::figure::Cell>(a0)
}
fn a1029(a0: std::marker::PhantomData<tubelab::plot::figure::Cell>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::plot::figure::Cell>) {}
    need::<tubelab::plot::figure::Cell>(a0)
}
fn a1030(a0: std::marker::PhantomData<tubelab::plot::figure::Cell>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::figure::Cell>) {}
    need::<tubelab::plot::figure::Cell>(a0)
}
fn a1031(a0: std::marker::PhantomData<tubelab::plot::figure::Tile>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::figure::Tile>) {}
    need::<tubelab::plot::figure::Tile>(a0)
}
fn a1032(a0: std::marker::PhantomData<tubelab::plot::figure::Tile>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::figure::Tile>) {}
    need::<tubelab::plot::figure::Tile>(a0)
}
fn a1033(a0: std::marker::PhantomData<tubelab::plot::figure::Tile>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::figure::Tile>) {}
    need::<tubelab::plot::figure::Tile>(a0)
}
fn a1034(a0: std::marker::PhantomData<tubelab::plot::figure::Slice>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::figure::Slice>) {}
    need::<tubelab::plot::figure::Slice>(a0)
}
fn a1035(a0: std::marker::PhantomData<tubelab::plot::figure::Slice>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::figure::Slice>) {}
    need::<tubelab::plot::figure::Slice>(a0)
}
fn a1036(a0: std::marker::PhantomData<tubelab::plot::figure::Slice>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::figure::Slice>) {}
    need::<tubelab::plot::figure::Slice>(a0)
}
fn a1037(a0: std::marker::PhantomData<tubelab::plot::figure::Ramp>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::figure::Ramp>) {}
    need::<tubelab::plot::figure::Ramp>(a0)
}
fn a1038(a0: std::marker::PhantomData<tubelab::plot::figure::Ramp>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::plot::figure::Ramp>) {}
    need::<tubelab::plot::figure::Ramp>(a0)
}
fn a1039(a0: std::marker::PhantomData<tubelab::plot::figure::Ramp>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::figure::Ramp>) {}
    need::<tubelab::plot::figure::Ramp>(a0)
}
fn a1040(a0: std::marker::PhantomData<tubelab::plot::figure::Ramp>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::plot::figure::Ramp>) {}
    need::<tubelab::plot::figure::Ramp>(a0)
}
fn a1041(a0: std::marker::PhantomData<tubelab::plot::figure::Ramp>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::figure::Ramp>) {}
    need::<tubelab::plot::figure::Ramp>(a0)
}
fn a1042(a0: std::marker::PhantomData<tubelab::plot::figure::Ramp>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::plot::figure::Ramp>) {}
    need::<tubelab::plot::figure::Ramp>(a0)
}
fn a1043() -> tubelab::plot::theme::Colour {
    tubelab::plot::theme::Colour::Main
}
fn a1044() -> tubelab::plot::theme::Colour {
    tubelab::plot::theme::Colour::Comparison
}
fn a1045() -> tubelab::plot::theme::Colour {
    tubelab::plot::theme::Colour::Good
}
fn a1046() -> tubelab::plot::theme::Colour {
    tubelab::plot::theme::Colour::Bad
}
fn a1047() -> tubelab::plot::theme::Colour {
    tubelab::plot::theme::Colour::Shorts
}
fn a1048() -> tubelab::plot::theme::Colour {
    tubelab::plot::theme::Colour::Neutral
}
fn a1049() -> tubelab::plot::theme::Colour {
    tubelab::plot::theme::Colour::Ink
}
fn a1050() -> tubelab::plot::theme::Palette {
    tubelab::plot::theme::Palette::OkabeIto
}
fn a1051() -> tubelab::plot::theme::Palette {
    tubelab::plot::theme::Palette::TolBright
}
fn a1052() -> tubelab::plot::theme::Palette {
    tubelab::plot::theme::Palette::Greys
}
fn a1053(a0: tubelab::plot::theme::Colour, a1: tubelab::plot::Theme) -> &'static str {
    <tubelab::plot::theme::Colour>::hex(a0, a1)
}
fn a1054(a0: tubelab::plot::theme::Colour, a1: tubelab::plot::Theme) -> std::string::String {
    <tubelab::plot::theme::Colour>::text(a0, a1)
}
fn a1055(a0: std::marker::PhantomData<tubelab::plot::theme::Colour>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::theme::Colour>) {}
    need::<tubelab::plot::theme::Colour>(a0)
}
fn a1056(a0: std::marker::PhantomData<tubelab::plot::theme::Colour>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::plot::theme::Colour>) {}
    need::<tubelab::plot::theme::Colour>(a0)
}
fn a1057(a0: std::marker::PhantomData<tubelab::plot::theme::Colour>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::theme::Colour>) {}
    need::<tubelab::plot::theme::Colour>(a0)
}
fn a1058(a0: std::marker::PhantomData<tubelab::plot::theme::Colour>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::theme::Colour>) {}
    need::<tubelab::plot::theme::Colour>(a0)
}
fn a1059(a0: std::marker::PhantomData<tubelab::plot::theme::Colour>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::plot::theme::Colour>) {}
    need::<tubelab::plot::theme::Colour>(a0)
}
fn a1060(
    a0: tubelab::plot::theme::Palette,
    a1: tubelab::plot::theme::Colour,
    a2: tubelab::plot::Theme,
) -> &'static str {
    <tubelab::plot::theme::Palette>::hex(a0, a1, a2)
}
fn a1061(
    a0: tubelab::plot::theme::Palette,
    a1: tubelab::plot::theme::Colour,
    a2: tubelab::plot::Theme,
) -> std::string::String {
    <tubelab::plot::theme::Palette>::text(a0, a1, a2)
}
fn a1062(
    a0: tubelab::plot::theme::Palette,
    a1: tubelab::plot::theme::Colour,
    a2: tubelab::plot::Theme,
) -> std::string::String {
    <tubelab::plot::theme::Palette>::translucent(a0, a1, a2)
}
fn a1063(a0: std::marker::PhantomData<tubelab::plot::theme::Palette>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::theme::Palette>) {}
    need::<tubelab::plot::theme::Palette>(a0)
}
fn a1064(a0: std::marker::PhantomData<tubelab::plot::theme::Palette>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::plot::theme::Palette>) {}
    need::<tubelab::plot::theme::Palette>(a0)
}
fn a1065(a0: std::marker::PhantomData<tubelab::plot::theme::Palette>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::theme::Palette>) {}
    need::<tubelab::plot::theme::Palette>(a0)
}
fn a1066(a0: std::marker::PhantomData<tubelab::plot::theme::Palette>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::plot::theme::Palette>) {}
    need::<tubelab::plot::theme::Palette>(a0)
}
fn a1067(a0: std::marker::PhantomData<tubelab::plot::theme::Palette>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::theme::Palette>) {}
    need::<tubelab::plot::theme::Palette>(a0)
}
fn a1068(a0: std::marker::PhantomData<tubelab::plot::theme::Palette>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::plot::theme::Palette>) {}
    need::<tubelab::plot::theme::Palette>(a0)
}
fn a1069(a0: &[f64], a1: &[f64]) -> std::option::Option<f64> {
    tubelab::train::metrics::mae(a0, a1)
}
fn a1070(a0: std::vec::Vec<f64>) -> std::option::Option<f64> {
    tubelab::train::metrics::median(a0)
}
fn a1071(a0: &[f64], a1: &[f64]) -> std::option::Option<f64> {
    tubelab::train::metrics::median_absolute_percentage_error(a0, a1)
}
fn a1072(a0: &[f64], a1: &[f64]) -> std::option::Option<f64> {
    tubelab::train::metrics::r2(a0, a1)
}
fn a1073(a0: &[f64], a1: &[f64]) -> std::option::Option<f64> {
    tubelab::train::metrics::rmse(a0, a1)
}
fn a1074(a0: &[f64], a1: &[f64]) -> std::option::Option<f64> {
    tubelab::train::metrics::spearman(a0, a1)
}
fn a1075(
    a0: &[f64],
    a1: usize,
    a2: &[f64],
    a3: (usize, usize, u32),
    a4: f64,
    a5: u64,
) -> tubelab::Result<tubelab::train::raw::Regressor> {
    tubelab::train::raw::boosting(a0, a1, a2, a3, a4, a5)
}
fn a1076(
    a0: &[f64],
    a1: usize,
    a2: &[f64],
    a3: (usize, usize, u32),
    a4: f64,
    a5: u64,
) -> tubelab::Result<tubelab::train::raw::Regressor> {
    tubelab::train::raw::forest(a0, a1, a2, a3, a4, a5)
}
fn a1077<'s>(a0: &'s tubelab::train::raw::Regressor, a1: &[f64]) -> tubelab::Result<std::vec::Vec<f64>> {
    <tubelab::train::raw::Regressor>::predict(a0, a1)
}
fn a1078<'s>(a0: &'s tubelab::train::raw::Regressor) -> &'s [std::option::Option<f64>] {
    <tubelab::train::raw::Regressor>::out_of_bag(a0)
}
fn a1079<'s>(a0: &'s tubelab::train::raw::Regressor) -> std::vec::Vec<f64> {
    <tubelab::train::raw::Regressor>::gains(a0)
}
fn a1080(a0: std::marker::PhantomData<tubelab::train::raw::Regressor>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::train::raw::Regressor>) {}
    need::<tubelab::train::raw::Regressor>(a0)
}
