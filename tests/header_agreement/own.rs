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
fn a5<'s>(a0: &'s tubelab::Error) -> std::option::Option<tubelab::error::Reason> {
    <tubelab::Error>::reason(a0)
}
fn a6<'s>(a0: &'s tubelab::Error) -> tubelab::error::Kind {
    <tubelab::Error>::kind(a0)
}
fn a7<'s>(a0: &'s tubelab::Error) -> &'s str {
    <tubelab::Error>::message(a0)
}
fn a8<'s>(a0: &'s tubelab::Error) -> impl std::iter::Iterator<Item = &'s str> {
    <tubelab::Error>::moments(a0)
}
fn a9<'s>(a0: &'s tubelab::Error) -> std::option::Option<&'s str> {
    <tubelab::Error>::next_step(a0)
}
fn a10<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_input(a0)
}
fn a11<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_auth(a0)
}
fn a12<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_quota(a0)
}
fn a13<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_not_found(a0)
}
fn a14<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_network(a0)
}
fn a15<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_format(a0)
}
fn a16<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_storage(a0)
}
fn a17<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_too_little_data(a0)
}
fn a18<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_interrupted(a0)
}
fn a19<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_units_used_up(a0)
}
fn a20<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_searches_used_up(a0)
}
fn a21<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_too_many_calls(a0)
}
fn a22<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_bad_key(a0)
}
fn a23<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_api_not_enabled(a0)
}
fn a24<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_sign_in_required(a0)
}
fn a25<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_unknown_playlist(a0)
}
fn a26<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_comments_off(a0)
}
fn a27<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_no_chart(a0)
}
fn a28<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_bad_page_token(a0)
}
fn a29<'s>(a0: &'s tubelab::Error) -> bool {
    <tubelab::Error>::is_server_trouble(a0)
}
fn a30(a0: std::marker::PhantomData<tubelab::Error>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::Error>) {}
    need::<tubelab::Error>(a0)
}
fn a31(a0: std::marker::PhantomData<tubelab::Error>) {
    fn need<Subject: std::fmt::Display>(a0: std::marker::PhantomData<tubelab::Error>) {}
    need::<tubelab::Error>(a0)
}
fn a32(a0: std::marker::PhantomData<tubelab::Error>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::Error>) {}
    need::<tubelab::Error>(a0)
}
fn a33(a0: std::marker::PhantomData<tubelab::Error>) {
    fn need<Subject: std::error::Error>(a0: std::marker::PhantomData<tubelab::Error>) {}
    need::<tubelab::Error>(a0)
}
fn a34(a0: std::marker::PhantomData<tubelab::Error>, a1: std::marker::PhantomData<p::PolarsError>) {
    fn need<Subject: std::convert::From<p::PolarsError>>(
        a0: std::marker::PhantomData<tubelab::Error>,
        a1: std::marker::PhantomData<p::PolarsError>,
    ) {
    }
    need::<tubelab::Error>(a0, a1)
}
fn a35(a0: std::marker::PhantomData<tubelab::Error>, a1: std::marker::PhantomData<tubelab::serde_json::Error>) {
    fn need<Subject: std::convert::From<tubelab::serde_json::Error>>(
        a0: std::marker::PhantomData<tubelab::Error>,
        a1: std::marker::PhantomData<tubelab::serde_json::Error>,
    ) {
    }
    need::<tubelab::Error>(a0, a1)
}
fn a36(a0: std::marker::PhantomData<tubelab::Error>, a1: std::marker::PhantomData<std::io::Error>) {
    fn need<Subject: std::convert::From<std::io::Error>>(
        a0: std::marker::PhantomData<tubelab::Error>,
        a1: std::marker::PhantomData<std::io::Error>,
    ) {
    }
    need::<tubelab::Error>(a0, a1)
}
fn a37<T>(a0: std::marker::PhantomData<tubelab::Result<T>>, a1: std::marker::PhantomData<T>) {
    fn need<T, Subject: tubelab::error::Moment<T>>(
        a0: std::marker::PhantomData<tubelab::Result<T>>,
        a1: std::marker::PhantomData<T>,
    ) {
    }
    need::<T, tubelab::Result<T>>(a0, a1)
}
fn a38<'s>(a0: &'s tubelab::analyze::Benchmark) -> &'s p::DataFrame {
    &a0.channels
}
fn a39<'s>(a0: &'s tubelab::analyze::Benchmark) -> &'s p::DataFrame {
    &a0.tags
}
fn a40<'s>(a0: &'s tubelab::analyze::ChartBenchmark) -> &'s p::DataFrame {
    &a0.categories
}
fn a41<'s>(a0: &'s tubelab::analyze::ChartBenchmark) -> &'s p::DataFrame {
    &a0.tags
}
fn a42<'s>(a0: &'s tubelab::analyze::Durations) -> &'s p::DataFrame {
    &a0.bands
}
fn a43<'s>(a0: &'s tubelab::analyze::Durations) -> &'s p::DataFrame {
    &a0.formats
}
fn a44<'s>(a0: &'s tubelab::analyze::Durations) -> &'s p::DataFrame {
    &a0.line
}
fn a45<'s>(a0: &'s tubelab::analyze::Engagement) -> &'s p::DataFrame {
    &a0.videos
}
fn a46<'s>(a0: &'s tubelab::analyze::Engagement) -> &'s p::DataFrame {
    &a0.means
}
fn a47<'s>(a0: &'s tubelab::analyze::Engagement) -> &'s p::DataFrame {
    &a0.fits
}
fn a48<'s>(a0: &'s tubelab::analyze::Growth) -> &'s p::DataFrame {
    &a0.videos
}
fn a49<'s>(a0: &'s tubelab::analyze::Growth) -> &'s p::DataFrame {
    &a0.periods
}
fn a50() -> tubelab::analyze::Mood {
    tubelab::analyze::Mood::Negative
}
fn a51() -> tubelab::analyze::Mood {
    tubelab::analyze::Mood::Neutral
}
fn a52() -> tubelab::analyze::Mood {
    tubelab::analyze::Mood::Positive
}
fn a54<'s>(a0: &'s tubelab::analyze::Redefinition) -> &'s &'static str {
    &a0.what
}
fn a55<'s>(a0: &'s tubelab::analyze::Redefinition) -> &'s bool {
    &a0.shorts_only
}
fn a56() -> tubelab::analyze::Tokens {
    tubelab::analyze::Tokens::Unicode
}
fn a57() -> tubelab::analyze::Tokens {
    tubelab::analyze::Tokens::Pattern
}
fn a58<'s>(a0: &'s tubelab::analyze::Top) -> &'s p::DataFrame {
    &a0.videos
}
fn a59<'s>(a0: &'s tubelab::analyze::Top) -> &'s std::string::String {
    &a0.measure
}
fn a60<'s>(a0: &'s tubelab::analyze::Top) -> &'s usize {
    &a0.n
}
fn a61<'s>(a0: &'s tubelab::analyze::Trends) -> &'s p::DataFrame {
    &a0.days
}
fn a62<'s>(a0: &'s tubelab::analyze::Trends) -> &'s p::DataFrame {
    &a0.videos
}
fn a63<'s>(a0: &'s tubelab::analyze::Trends) -> &'s p::DataFrame {
    &a0.weekdays
}
fn a64<'s>(a0: &'s tubelab::analyze::Trends) -> &'s p::DataFrame {
    &a0.months
}
fn a65<'s>(a0: &'s tubelab::analyze::Trends) -> &'s p::DataFrame {
    &a0.marks
}
fn a66<'s>(a0: &'s tubelab::analyze::Trends) -> &'s std::string::String {
    &a0.time_zone
}
fn a67<'s>(a0: &'s tubelab::analyze::Uploads) -> &'s p::DataFrame {
    &a0.hours
}
fn a68<'s>(a0: &'s tubelab::analyze::Uploads) -> &'s p::DataFrame {
    &a0.weekdays
}
fn a69<'s>(a0: &'s tubelab::analyze::Uploads) -> &'s p::DataFrame {
    &a0.cells
}
fn a70<'s>(a0: &'s tubelab::analyze::Uploads) -> &'s std::string::String {
    &a0.time_zone
}
fn a71(a0: &p::DataFrame, a1: &[&p::DataFrame]) -> tubelab::Result<tubelab::analyze::Benchmark> {
    tubelab::analyze::benchmark(a0, a1)
}
fn a72(a0: &p::DataFrame, a1: &p::DataFrame) -> tubelab::Result<tubelab::analyze::ChartBenchmark> {
    tubelab::analyze::benchmark_chart(a0, a1)
}
fn a73(a0: &p::DataFrame) -> tubelab::Result<tubelab::analyze::Durations> {
    tubelab::analyze::durations(a0)
}
fn a74(a0: &p::DataFrame) -> tubelab::Result<tubelab::analyze::Engagement> {
    tubelab::analyze::engagement(a0)
}
fn a75(a0: &p::DataFrame) -> tubelab::Result<tubelab::analyze::Growth> {
    tubelab::analyze::growth(a0)
}
fn a76(a0: &p::DataFrame) -> tubelab::Result<tubelab::analyze::KeywordLift> {
    tubelab::analyze::keyword_lift(a0)
}
fn a77(a0: &p::DataFrame, a1: &tubelab::analyze::LiftOptions) -> tubelab::Result<tubelab::analyze::KeywordLift> {
    tubelab::analyze::keyword_lift_with(a0, a1)
}
fn a78(a0: &p::DataFrame) -> tubelab::Result<p::DataFrame> {
    tubelab::analyze::outliers(a0)
}
fn a79(a0: &p::DataFrame) -> tubelab::Result<p::DataFrame> {
    tubelab::analyze::rates(a0)
}
fn a80(a0: &p::DataFrame, a1: &str, a2: u32) -> tubelab::Result<p::DataFrame> {
    tubelab::analyze::rolling_by_day(a0, a1, a2)
}
fn a81(a0: &p::DataFrame, a1: &str, a2: u32) -> tubelab::Result<p::DataFrame> {
    tubelab::analyze::rolling_median_by_day(a0, a1, a2)
}
fn a82(a0: &p::DataFrame) -> tubelab::Result<tubelab::analyze::Sentiment> {
    tubelab::analyze::sentiment(a0)
}
fn a83(a0: &str) -> &'static [&'static str] {
    tubelab::analyze::stop_words(a0)
}
fn a84(a0: &p::DataFrame, a1: &str, a2: usize) -> tubelab::Result<tubelab::analyze::Top> {
    tubelab::analyze::top(a0, a1, a2)
}
fn a85(a0: &p::DataFrame) -> tubelab::Result<tubelab::analyze::TopicModel> {
    tubelab::analyze::topics(a0)
}
fn a86(a0: &p::DataFrame, a1: &tubelab::analyze::TopicOptions) -> tubelab::Result<tubelab::analyze::TopicModel> {
    tubelab::analyze::topics_with(a0, a1)
}
fn a87(a0: &p::DataFrame, a1: &str) -> tubelab::Result<tubelab::analyze::Trends> {
    tubelab::analyze::trends(a0, a1)
}
fn a88(a0: &p::DataFrame, a1: &str) -> tubelab::Result<tubelab::analyze::Uploads> {
    tubelab::analyze::uploads(a0, a1)
}
fn a89<S: std::convert::AsRef<str> + std::marker::Sync>(a0: &[S]) -> tubelab::Result<std::vec::Vec<f64>> {
    tubelab::analyze::vader::<S>(a0)
}
fn a90(a0: &p::DataFrame) -> tubelab::Result<tubelab::analyze::Words> {
    tubelab::analyze::words(a0)
}
fn a91(a0: std::marker::PhantomData<tubelab::analyze::Benchmark>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::Benchmark>) {}
    need::<tubelab::analyze::Benchmark>(a0)
}
fn a92(a0: std::marker::PhantomData<tubelab::analyze::Benchmark>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::Benchmark>) {}
    need::<tubelab::analyze::Benchmark>(a0)
}
fn a93(a0: std::marker::PhantomData<tubelab::analyze::Benchmark>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::analyze::Benchmark>) {}
    need::<tubelab::analyze::Benchmark>(a0)
}
fn a94(a0: std::marker::PhantomData<tubelab::analyze::ChartBenchmark>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::ChartBenchmark>) {}
    need::<tubelab::analyze::ChartBenchmark>(a0)
}
fn a95(a0: std::marker::PhantomData<tubelab::analyze::ChartBenchmark>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::ChartBenchmark>) {}
    need::<tubelab::analyze::ChartBenchmark>(a0)
}
fn a96(a0: std::marker::PhantomData<tubelab::analyze::ChartBenchmark>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::analyze::ChartBenchmark>) {}
    need::<tubelab::analyze::ChartBenchmark>(a0)
}
fn a97<'s>(a0: &'s tubelab::analyze::Durations) -> std::option::Option<&'static str> {
    <tubelab::analyze::Durations>::best_band(a0)
}
fn a98(a0: std::marker::PhantomData<tubelab::analyze::Durations>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::Durations>) {}
    need::<tubelab::analyze::Durations>(a0)
}
fn a99(a0: std::marker::PhantomData<tubelab::analyze::Durations>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::Durations>) {}
    need::<tubelab::analyze::Durations>(a0)
}
fn a100(a0: std::marker::PhantomData<tubelab::analyze::Durations>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::analyze::Durations>) {}
    need::<tubelab::analyze::Durations>(a0)
}
fn a101(a0: std::marker::PhantomData<tubelab::analyze::Engagement>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::Engagement>) {}
    need::<tubelab::analyze::Engagement>(a0)
}
fn a102(a0: std::marker::PhantomData<tubelab::analyze::Engagement>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::Engagement>) {}
    need::<tubelab::analyze::Engagement>(a0)
}
fn a103(a0: std::marker::PhantomData<tubelab::analyze::Engagement>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::analyze::Engagement>) {}
    need::<tubelab::analyze::Engagement>(a0)
}
fn a104(a0: std::marker::PhantomData<tubelab::analyze::Growth>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::Growth>) {}
    need::<tubelab::analyze::Growth>(a0)
}
fn a105(a0: std::marker::PhantomData<tubelab::analyze::Growth>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::Growth>) {}
    need::<tubelab::analyze::Growth>(a0)
}
fn a106(a0: std::marker::PhantomData<tubelab::analyze::Growth>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::analyze::Growth>) {}
    need::<tubelab::analyze::Growth>(a0)
}
fn a107(a0: std::marker::PhantomData<tubelab::analyze::Redefinition>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::Redefinition>) {}
    need::<tubelab::analyze::Redefinition>(a0)
}
fn a108(a0: std::marker::PhantomData<tubelab::analyze::Redefinition>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::analyze::Redefinition>) {}
    need::<tubelab::analyze::Redefinition>(a0)
}
fn a109(a0: std::marker::PhantomData<tubelab::analyze::Redefinition>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::Redefinition>) {}
    need::<tubelab::analyze::Redefinition>(a0)
}
fn a110(a0: std::marker::PhantomData<tubelab::analyze::Redefinition>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::analyze::Redefinition>) {}
    need::<tubelab::analyze::Redefinition>(a0)
}
fn a111(a0: std::marker::PhantomData<tubelab::analyze::Redefinition>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::analyze::Redefinition>) {}
    need::<tubelab::analyze::Redefinition>(a0)
}
fn a112<'s>(a0: &'s tubelab::analyze::KeywordLift) -> tubelab::Result<p::DataFrame> {
    <tubelab::analyze::KeywordLift>::table(a0)
}
fn a113(a0: std::marker::PhantomData<tubelab::analyze::KeywordLift>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::KeywordLift>) {}
    need::<tubelab::analyze::KeywordLift>(a0)
}
fn a114(a0: std::marker::PhantomData<tubelab::analyze::KeywordLift>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::KeywordLift>) {}
    need::<tubelab::analyze::KeywordLift>(a0)
}
fn a115(a0: std::marker::PhantomData<tubelab::analyze::KeywordLift>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::analyze::KeywordLift>) {}
    need::<tubelab::analyze::KeywordLift>(a0)
}
fn a116() -> tubelab::analyze::LiftOptions {
    <tubelab::analyze::LiftOptions>::new()
}
fn a117(a0: tubelab::analyze::LiftOptions, a1: usize) -> tubelab::analyze::LiftOptions {
    <tubelab::analyze::LiftOptions>::min_videos(a0, a1)
}
fn a118(a0: tubelab::analyze::LiftOptions, a1: usize) -> tubelab::analyze::LiftOptions {
    <tubelab::analyze::LiftOptions>::longest(a0, a1)
}
fn a119(a0: tubelab::analyze::LiftOptions, a1: usize) -> tubelab::analyze::LiftOptions {
    <tubelab::analyze::LiftOptions>::neighbours(a0, a1)
}
fn a120(a0: tubelab::analyze::LiftOptions, a1: u32) -> tubelab::analyze::LiftOptions {
    <tubelab::analyze::LiftOptions>::min_age_days(a0, a1)
}
fn a121<'s>(a0: &'s tubelab::analyze::LiftOptions) -> tubelab::Result<()> {
    <tubelab::analyze::LiftOptions>::check(a0)
}
fn a122(a0: std::marker::PhantomData<tubelab::analyze::LiftOptions>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::LiftOptions>) {}
    need::<tubelab::analyze::LiftOptions>(a0)
}
fn a123(a0: std::marker::PhantomData<tubelab::analyze::LiftOptions>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::LiftOptions>) {}
    need::<tubelab::analyze::LiftOptions>(a0)
}
fn a124(a0: std::marker::PhantomData<tubelab::analyze::LiftOptions>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::analyze::LiftOptions>) {}
    need::<tubelab::analyze::LiftOptions>(a0)
}
fn a125(a0: std::marker::PhantomData<tubelab::analyze::LiftOptions>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::analyze::LiftOptions>) {}
    need::<tubelab::analyze::LiftOptions>(a0)
}
fn a126(a0: f64) -> tubelab::analyze::Mood {
    <tubelab::analyze::Mood>::of(a0)
}
fn a127(a0: tubelab::analyze::Mood) -> &'static str {
    <tubelab::analyze::Mood>::word(a0)
}
fn a128(a0: std::marker::PhantomData<tubelab::analyze::Mood>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::Mood>) {}
    need::<tubelab::analyze::Mood>(a0)
}
fn a129(a0: std::marker::PhantomData<tubelab::analyze::Mood>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::analyze::Mood>) {}
    need::<tubelab::analyze::Mood>(a0)
}
fn a130(a0: std::marker::PhantomData<tubelab::analyze::Mood>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::Mood>) {}
    need::<tubelab::analyze::Mood>(a0)
}
fn a131(a0: std::marker::PhantomData<tubelab::analyze::Mood>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::analyze::Mood>) {}
    need::<tubelab::analyze::Mood>(a0)
}
fn a132(a0: std::marker::PhantomData<tubelab::analyze::Mood>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::analyze::Mood>) {}
    need::<tubelab::analyze::Mood>(a0)
}
fn a133(a0: std::marker::PhantomData<tubelab::analyze::Mood>) {
    fn need<Subject: std::cmp::PartialOrd>(a0: std::marker::PhantomData<tubelab::analyze::Mood>) {}
    need::<tubelab::analyze::Mood>(a0)
}
fn a134(a0: std::marker::PhantomData<tubelab::analyze::Mood>) {
    fn need<Subject: std::cmp::Ord>(a0: std::marker::PhantomData<tubelab::analyze::Mood>) {}
    need::<tubelab::analyze::Mood>(a0)
}
fn a135<'s>(a0: &'s tubelab::analyze::Sentiment) -> &'s p::DataFrame {
    <tubelab::analyze::Sentiment>::table(a0)
}
fn a136<'s>(a0: &'s tubelab::analyze::Sentiment) -> f64 {
    <tubelab::analyze::Sentiment>::coverage(a0)
}
fn a137<'s>(a0: &'s tubelab::analyze::Sentiment) -> tubelab::Result<p::DataFrame> {
    <tubelab::analyze::Sentiment>::by_class(a0)
}
fn a138<'s>(a0: &'s tubelab::analyze::Sentiment, a1: usize) -> tubelab::Result<p::DataFrame> {
    <tubelab::analyze::Sentiment>::most_positive(a0, a1)
}
fn a139<'s>(a0: &'s tubelab::analyze::Sentiment, a1: usize) -> tubelab::Result<p::DataFrame> {
    <tubelab::analyze::Sentiment>::most_negative(a0, a1)
}
fn a140(a0: std::marker::PhantomData<tubelab::analyze::Sentiment>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::Sentiment>) {}
    need::<tubelab::analyze::Sentiment>(a0)
}
fn a141(a0: std::marker::PhantomData<tubelab::analyze::Sentiment>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::Sentiment>) {}
    need::<tubelab::analyze::Sentiment>(a0)
}
fn a142(a0: std::marker::PhantomData<tubelab::analyze::Sentiment>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::analyze::Sentiment>) {}
    need::<tubelab::analyze::Sentiment>(a0)
}
fn a143<'s>(a0: &'s tubelab::analyze::SparseRows) -> usize {
    <tubelab::analyze::SparseRows>::height(a0)
}
fn a144<'s>(a0: &'s tubelab::analyze::SparseRows) -> usize {
    <tubelab::analyze::SparseRows>::width(a0)
}
fn a145<'s>(a0: &'s tubelab::analyze::SparseRows) -> usize {
    <tubelab::analyze::SparseRows>::nonzero(a0)
}
fn a146<'s>(a0: &'s tubelab::analyze::SparseRows, a1: usize) -> impl std::iter::Iterator<Item = (usize, f64)> + 's {
    <tubelab::analyze::SparseRows>::row(a0, a1)
}
fn a147(a0: std::marker::PhantomData<tubelab::analyze::SparseRows>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::SparseRows>) {}
    need::<tubelab::analyze::SparseRows>(a0)
}
fn a148(a0: std::marker::PhantomData<tubelab::analyze::SparseRows>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::SparseRows>) {}
    need::<tubelab::analyze::SparseRows>(a0)
}
fn a149(a0: std::marker::PhantomData<tubelab::analyze::SparseRows>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::analyze::SparseRows>) {}
    need::<tubelab::analyze::SparseRows>(a0)
}
fn a150(a0: std::marker::PhantomData<tubelab::analyze::SparseRows>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::analyze::SparseRows>) {}
    need::<tubelab::analyze::SparseRows>(a0)
}
fn a151<S: std::convert::AsRef<str> + std::marker::Sync>(
    a0: &[S],
    a1: &tubelab::analyze::TfidfOptions,
) -> tubelab::Result<tubelab::analyze::Tfidf> {
    <tubelab::analyze::Tfidf>::fit::<S>(a0, a1)
}
fn a152<S: std::convert::AsRef<str> + std::marker::Sync>(
    a0: &[S],
    a1: &tubelab::analyze::TfidfOptions,
) -> tubelab::Result<(tubelab::analyze::Tfidf, tubelab::analyze::SparseRows)> {
    <tubelab::analyze::Tfidf>::fit_transform::<S>(a0, a1)
}
fn a153<'s, S: std::convert::AsRef<str> + std::marker::Sync>(
    a0: &'s tubelab::analyze::Tfidf,
    a1: &[S],
) -> tubelab::Result<tubelab::analyze::SparseRows> {
    <tubelab::analyze::Tfidf>::transform::<S>(a0, a1)
}
fn a154<'s>(a0: &'s tubelab::analyze::Tfidf) -> &'s [std::string::String] {
    <tubelab::analyze::Tfidf>::terms(a0)
}
fn a155<'s>(a0: &'s tubelab::analyze::Tfidf) -> &'s [f64] {
    <tubelab::analyze::Tfidf>::idf(a0)
}
fn a156<'s>(
    a0: &'s tubelab::analyze::Tfidf,
    a1: &tubelab::analyze::SparseRows,
    a2: usize,
) -> tubelab::Result<p::DataFrame> {
    <tubelab::analyze::Tfidf>::top_terms(a0, a1, a2)
}
fn a157(a0: std::marker::PhantomData<tubelab::analyze::Tfidf>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::Tfidf>) {}
    need::<tubelab::analyze::Tfidf>(a0)
}
fn a158(a0: std::marker::PhantomData<tubelab::analyze::Tfidf>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::Tfidf>) {}
    need::<tubelab::analyze::Tfidf>(a0)
}
fn a159(a0: std::marker::PhantomData<tubelab::analyze::Tfidf>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::analyze::Tfidf>) {}
    need::<tubelab::analyze::Tfidf>(a0)
}
fn a160() -> tubelab::analyze::TfidfOptions {
    <tubelab::analyze::TfidfOptions>::new()
}
fn a161(a0: tubelab::analyze::TfidfOptions, a1: tubelab::analyze::Tokens) -> tubelab::analyze::TfidfOptions {
    <tubelab::analyze::TfidfOptions>::tokens(a0, a1)
}
fn a162<S: std::convert::AsRef<str>>(
    a0: tubelab::analyze::TfidfOptions,
    a1: impl std::iter::IntoIterator<Item = S>,
) -> tubelab::analyze::TfidfOptions {
    <tubelab::analyze::TfidfOptions>::stop_words::<S>(a0, a1)
}
fn a163(a0: tubelab::analyze::TfidfOptions, a1: usize, a2: usize) -> tubelab::analyze::TfidfOptions {
    <tubelab::analyze::TfidfOptions>::ngrams(a0, a1, a2)
}
fn a164(a0: tubelab::analyze::TfidfOptions, a1: usize) -> tubelab::analyze::TfidfOptions {
    <tubelab::analyze::TfidfOptions>::min_titles(a0, a1)
}
fn a165(a0: tubelab::analyze::TfidfOptions, a1: f64) -> tubelab::analyze::TfidfOptions {
    <tubelab::analyze::TfidfOptions>::max_share(a0, a1)
}
fn a166(a0: tubelab::analyze::TfidfOptions, a1: bool) -> tubelab::analyze::TfidfOptions {
    <tubelab::analyze::TfidfOptions>::sublinear(a0, a1)
}
fn a167(a0: tubelab::analyze::TfidfOptions, a1: bool) -> tubelab::analyze::TfidfOptions {
    <tubelab::analyze::TfidfOptions>::smooth(a0, a1)
}
fn a168(a0: tubelab::analyze::TfidfOptions, a1: bool) -> tubelab::analyze::TfidfOptions {
    <tubelab::analyze::TfidfOptions>::unit_length(a0, a1)
}
fn a169<'s>(a0: &'s tubelab::analyze::TfidfOptions) -> tubelab::Result<()> {
    <tubelab::analyze::TfidfOptions>::check(a0)
}
fn a170(a0: std::marker::PhantomData<tubelab::analyze::TfidfOptions>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::TfidfOptions>) {}
    need::<tubelab::analyze::TfidfOptions>(a0)
}
fn a171(a0: std::marker::PhantomData<tubelab::analyze::TfidfOptions>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::TfidfOptions>) {}
    need::<tubelab::analyze::TfidfOptions>(a0)
}
fn a172(a0: std::marker::PhantomData<tubelab::analyze::TfidfOptions>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::analyze::TfidfOptions>) {}
    need::<tubelab::analyze::TfidfOptions>(a0)
}
fn a173(a0: std::marker::PhantomData<tubelab::analyze::TfidfOptions>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::analyze::TfidfOptions>) {}
    need::<tubelab::analyze::TfidfOptions>(a0)
}
fn a174(a0: std::marker::PhantomData<tubelab::analyze::Tokens>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::Tokens>) {}
    need::<tubelab::analyze::Tokens>(a0)
}
fn a175(a0: std::marker::PhantomData<tubelab::analyze::Tokens>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::analyze::Tokens>) {}
    need::<tubelab::analyze::Tokens>(a0)
}
fn a176(a0: std::marker::PhantomData<tubelab::analyze::Tokens>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::Tokens>) {}
    need::<tubelab::analyze::Tokens>(a0)
}
fn a177(a0: std::marker::PhantomData<tubelab::analyze::Tokens>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::analyze::Tokens>) {}
    need::<tubelab::analyze::Tokens>(a0)
}
fn a178(a0: std::marker::PhantomData<tubelab::analyze::Tokens>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::analyze::Tokens>) {}
    need::<tubelab::analyze::Tokens>(a0)
}
fn a179(a0: std::marker::PhantomData<tubelab::analyze::Tokens>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::analyze::Tokens>) {}
    need::<tubelab::analyze::Tokens>(a0)
}
fn a180() -> tubelab::analyze::TopicOptions {
    <tubelab::analyze::TopicOptions>::new()
}
fn a181(a0: tubelab::analyze::TopicOptions, a1: usize) -> tubelab::analyze::TopicOptions {
    <tubelab::analyze::TopicOptions>::topics(a0, a1)
}
fn a182(a0: tubelab::analyze::TopicOptions, a1: usize) -> tubelab::analyze::TopicOptions {
    <tubelab::analyze::TopicOptions>::dimensions(a0, a1)
}
fn a183(a0: tubelab::analyze::TopicOptions, a1: usize) -> tubelab::analyze::TopicOptions {
    <tubelab::analyze::TopicOptions>::min_titles(a0, a1)
}
fn a184(a0: tubelab::analyze::TopicOptions, a1: usize) -> tubelab::analyze::TopicOptions {
    <tubelab::analyze::TopicOptions>::restarts(a0, a1)
}
fn a185(a0: tubelab::analyze::TopicOptions, a1: u64) -> tubelab::analyze::TopicOptions {
    <tubelab::analyze::TopicOptions>::seed(a0, a1)
}
fn a186<'s>(a0: &'s tubelab::analyze::TopicOptions) -> tubelab::Result<()> {
    <tubelab::analyze::TopicOptions>::check(a0)
}
fn a187(a0: std::marker::PhantomData<tubelab::analyze::TopicOptions>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::TopicOptions>) {}
    need::<tubelab::analyze::TopicOptions>(a0)
}
fn a188(a0: std::marker::PhantomData<tubelab::analyze::TopicOptions>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::TopicOptions>) {}
    need::<tubelab::analyze::TopicOptions>(a0)
}
fn a189(a0: std::marker::PhantomData<tubelab::analyze::TopicOptions>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::analyze::TopicOptions>) {}
    need::<tubelab::analyze::TopicOptions>(a0)
}
fn a190(a0: std::marker::PhantomData<tubelab::analyze::TopicOptions>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::analyze::TopicOptions>) {}
    need::<tubelab::analyze::TopicOptions>(a0)
}
fn a191<'s>(a0: &'s tubelab::analyze::TopicModel) -> tubelab::Result<p::DataFrame> {
    <tubelab::analyze::TopicModel>::table(a0)
}
fn a192<'s>(a0: &'s tubelab::analyze::TopicModel) -> std::vec::Vec<std::option::Option<usize>> {
    <tubelab::analyze::TopicModel>::labels(a0)
}
fn a193<'s, S: std::convert::AsRef<str> + std::marker::Sync>(
    a0: &'s tubelab::analyze::TopicModel,
    a1: &[S],
) -> tubelab::Result<std::vec::Vec<std::option::Option<usize>>> {
    <tubelab::analyze::TopicModel>::label::<S>(a0, a1)
}
fn a194<'s>(a0: &'s tubelab::analyze::TopicModel) -> &'s [std::option::Option<std::vec::Vec<f64>>] {
    <tubelab::analyze::TopicModel>::coordinates(a0)
}
fn a195<'s>(a0: &'s tubelab::analyze::TopicModel) -> std::option::Option<f64> {
    <tubelab::analyze::TopicModel>::silhouette(a0)
}
fn a196<'s>(a0: &'s tubelab::analyze::TopicModel) -> f64 {
    <tubelab::analyze::TopicModel>::inertia(a0)
}
fn a197<'s>(a0: &'s tubelab::analyze::TopicModel) -> tubelab::Result<p::DataFrame> {
    <tubelab::analyze::TopicModel>::tries(a0)
}
fn a198(a0: std::marker::PhantomData<tubelab::analyze::TopicModel>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::analyze::TopicModel>) {}
    need::<tubelab::analyze::TopicModel>(a0)
}
fn a199(a0: std::marker::PhantomData<tubelab::analyze::TopicModel>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::TopicModel>) {}
    need::<tubelab::analyze::TopicModel>(a0)
}
fn a200(a0: std::marker::PhantomData<tubelab::analyze::TopicModel>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::TopicModel>) {}
    need::<tubelab::analyze::TopicModel>(a0)
}
fn a201<'s>(a0: &'s tubelab::analyze::Words) -> tubelab::Result<p::DataFrame> {
    <tubelab::analyze::Words>::table(a0)
}
fn a202(a0: std::marker::PhantomData<tubelab::analyze::Words>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::Words>) {}
    need::<tubelab::analyze::Words>(a0)
}
fn a203(a0: std::marker::PhantomData<tubelab::analyze::Words>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::Words>) {}
    need::<tubelab::analyze::Words>(a0)
}
fn a204(a0: std::marker::PhantomData<tubelab::analyze::Words>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::analyze::Words>) {}
    need::<tubelab::analyze::Words>(a0)
}
fn a205(a0: std::marker::PhantomData<tubelab::analyze::Top>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::Top>) {}
    need::<tubelab::analyze::Top>(a0)
}
fn a206(a0: std::marker::PhantomData<tubelab::analyze::Top>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::Top>) {}
    need::<tubelab::analyze::Top>(a0)
}
fn a207(a0: std::marker::PhantomData<tubelab::analyze::Top>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::analyze::Top>) {}
    need::<tubelab::analyze::Top>(a0)
}
fn a208(a0: std::marker::PhantomData<tubelab::analyze::Trends>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::Trends>) {}
    need::<tubelab::analyze::Trends>(a0)
}
fn a209(a0: std::marker::PhantomData<tubelab::analyze::Trends>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::Trends>) {}
    need::<tubelab::analyze::Trends>(a0)
}
fn a210(a0: std::marker::PhantomData<tubelab::analyze::Trends>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::analyze::Trends>) {}
    need::<tubelab::analyze::Trends>(a0)
}
fn a211<'s>(a0: &'s tubelab::analyze::Uploads) -> std::option::Option<i64> {
    <tubelab::analyze::Uploads>::best_hour(a0)
}
fn a212<'s>(a0: &'s tubelab::analyze::Uploads) -> std::option::Option<std::string::String> {
    <tubelab::analyze::Uploads>::best_weekday(a0)
}
fn a213(a0: std::marker::PhantomData<tubelab::analyze::Uploads>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::analyze::Uploads>) {}
    need::<tubelab::analyze::Uploads>(a0)
}
fn a214(a0: std::marker::PhantomData<tubelab::analyze::Uploads>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::analyze::Uploads>) {}
    need::<tubelab::analyze::Uploads>(a0)
}
fn a215(a0: std::marker::PhantomData<tubelab::analyze::Uploads>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::analyze::Uploads>) {}
    need::<tubelab::analyze::Uploads>(a0)
}
fn a216<'s>(a0: &'s tubelab::cache::Stats) -> &'s usize {
    &a0.entries
}
fn a217<'s>(a0: &'s tubelab::cache::Stats) -> &'s usize {
    &a0.capacity
}
fn a218<'s>(a0: &'s tubelab::cache::Stats) -> &'s u64 {
    &a0.hits
}
fn a219<'s>(a0: &'s tubelab::cache::Stats) -> &'s u64 {
    &a0.misses
}
fn a220<'s>(a0: &'s tubelab::cache::Stats) -> &'s std::option::Option<tubelab::cache::Tier> {
    &a0.disk
}
fn a221<'s>(a0: &'s tubelab::cache::Stats) -> &'s std::option::Option<tubelab::cache::Tier> {
    &a0.shared
}
fn a222<'s>(a0: &'s tubelab::cache::Stats) -> &'s u64 {
    &a0.stale
}
fn a223<'s>(a0: &'s tubelab::cache::Stats) -> &'s std::time::Duration {
    &a0.lifetime
}
fn a224<'s>(a0: &'s tubelab::cache::Stats) -> &'s std::time::Duration {
    &a0.statistics_lifetime
}
fn a225<'s>(a0: &'s tubelab::cache::Stats) -> &'s std::option::Option<std::path::PathBuf> {
    &a0.folder
}
fn a226<'s>(a0: &'s tubelab::cache::Stats) -> &'s std::vec::Vec<std::string::String> {
    &a0.troubles
}
fn a227<'s>(a0: &'s tubelab::cache::Tier) -> &'s u64 {
    &a0.entries
}
fn a228<'s>(a0: &'s tubelab::cache::Tier) -> &'s u64 {
    &a0.bytes
}
fn a229<'s>(a0: &'s tubelab::cache::Tier) -> &'s u64 {
    &a0.hits
}
fn a230<'s>(a0: &'s tubelab::cache::Tier) -> &'s u64 {
    &a0.misses
}
fn a231() -> u64 {
    tubelab::cache::clean()
}
fn a232() {
    tubelab::cache::clear()
}
fn a233() -> tubelab::cache::Stats {
    tubelab::cache::stats()
}
fn a234() -> tubelab::cache::Options {
    <tubelab::cache::Options>::in_memory()
}
fn a235() -> tubelab::Result<tubelab::cache::Options> {
    <tubelab::cache::Options>::from_environment()
}
fn a236(a0: tubelab::cache::Options, a1: impl std::convert::Into<std::path::PathBuf>) -> tubelab::cache::Options {
    <tubelab::cache::Options>::folder(a0, a1)
}
fn a237(a0: tubelab::cache::Options, a1: std::time::Duration) -> tubelab::cache::Options {
    <tubelab::cache::Options>::lifetime(a0, a1)
}
fn a238(a0: tubelab::cache::Options, a1: std::time::Duration) -> tubelab::cache::Options {
    <tubelab::cache::Options>::statistics(a0, a1)
}
fn a239(a0: tubelab::cache::Options, a1: u64) -> tubelab::cache::Options {
    <tubelab::cache::Options>::size(a0, a1)
}
fn a240(
    a0: tubelab::cache::Options,
    a1: impl std::convert::Into<std::string::String>,
) -> tubelab::Result<tubelab::cache::Options> {
    <tubelab::cache::Options>::redis(a0, a1)
}
fn a241(a0: std::marker::PhantomData<tubelab::cache::Options>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::cache::Options>) {}
    need::<tubelab::cache::Options>(a0)
}
fn a242(a0: std::marker::PhantomData<tubelab::cache::Options>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::cache::Options>) {}
    need::<tubelab::cache::Options>(a0)
}
fn a243(a0: std::marker::PhantomData<tubelab::cache::Options>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::cache::Options>) {}
    need::<tubelab::cache::Options>(a0)
}
fn a244(a0: std::marker::PhantomData<tubelab::cache::Stats>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::cache::Stats>) {}
    need::<tubelab::cache::Stats>(a0)
}
fn a245(a0: std::marker::PhantomData<tubelab::cache::Stats>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::cache::Stats>) {}
    need::<tubelab::cache::Stats>(a0)
}
fn a246(a0: std::marker::PhantomData<tubelab::cache::Stats>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::cache::Stats>) {}
    need::<tubelab::cache::Stats>(a0)
}
fn a247(a0: std::marker::PhantomData<tubelab::cache::Stats>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::cache::Stats>) {}
    need::<tubelab::cache::Stats>(a0)
}
fn a248(a0: std::marker::PhantomData<tubelab::cache::Stats>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::cache::Stats>) {}
    need::<tubelab::cache::Stats>(a0)
}
fn a249(a0: std::marker::PhantomData<tubelab::cache::Tier>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::cache::Tier>) {}
    need::<tubelab::cache::Tier>(a0)
}
fn a250(a0: std::marker::PhantomData<tubelab::cache::Tier>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::cache::Tier>) {}
    need::<tubelab::cache::Tier>(a0)
}
fn a251(a0: std::marker::PhantomData<tubelab::cache::Tier>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::cache::Tier>) {}
    need::<tubelab::cache::Tier>(a0)
}
fn a252(a0: std::marker::PhantomData<tubelab::cache::Tier>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::cache::Tier>) {}
    need::<tubelab::cache::Tier>(a0)
}
fn a253(a0: std::marker::PhantomData<tubelab::cache::Tier>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::cache::Tier>) {}
    need::<tubelab::cache::Tier>(a0)
}
fn a254(a0: std::marker::PhantomData<tubelab::cache::Tier>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::cache::Tier>) {}
    need::<tubelab::cache::Tier>(a0)
}
fn a255(a0: tubelab::cache::Options) -> tubelab::cache::Cache {
    <tubelab::cache::Cache>::new(a0)
}
fn a256(
    a0: tubelab::cache::Options,
    a1: impl std::ops::Fn() -> tubelab::jiff::Timestamp + std::marker::Send + std::marker::Sync + 'static,
) -> tubelab::cache::Cache {
    <tubelab::cache::Cache>::with_clock(a0, a1)
}
fn a257<'s>(a0: &'s tubelab::cache::Cache) -> &'s tubelab::cache::Options {
    <tubelab::cache::Cache>::options(a0)
}
fn a258<'s>(a0: &'s tubelab::cache::Cache) -> tubelab::cache::Stats {
    <tubelab::cache::Cache>::stats(a0)
}
fn a259<'s>(a0: &'s tubelab::cache::Cache) {
    <tubelab::cache::Cache>::clear(a0)
}
fn a260<'s>(a0: &'s tubelab::cache::Cache) -> u64 {
    <tubelab::cache::Cache>::clean(a0)
}
fn a261(a0: std::marker::PhantomData<tubelab::cache::Cache>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::cache::Cache>) {}
    need::<tubelab::cache::Cache>(a0)
}
fn a262(a0: std::marker::PhantomData<tubelab::cache::Cache>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::cache::Cache>) {}
    need::<tubelab::cache::Cache>(a0)
}
fn a263() -> *mut tubelab::cells::VariableStore {
    tubelab::cells::create_variable_store()
}
fn a264<'s, T: 'static>(a0: &'s mut tubelab::cells::VariableStore, a1: &str, a2: T) {
    <tubelab::cells::VariableStore>::put_variable::<T>(a0, a1, a2)
}
fn a265<'s, T: 'static>(a0: &'s mut tubelab::cells::VariableStore, a1: &str) -> bool {
    <tubelab::cells::VariableStore>::check_variable::<T>(a0, a1)
}
fn a266<'s, T: 'static>(a0: &'s mut tubelab::cells::VariableStore, a1: &str) -> T {
    <tubelab::cells::VariableStore>::take_variable::<T>(a0, a1)
}
fn a267<'s, T: 'static, F: std::ops::FnOnce() -> T>(
    a0: &'s mut tubelab::cells::VariableStore,
    a1: &str,
    a2: F,
) -> std::sync::Arc<T> {
    <tubelab::cells::VariableStore>::lazy_arc::<T, F>(a0, a1, a2)
}
fn a268<'s>(a0: &'s mut tubelab::cells::VariableStore, a1: tubelab::cells::VariableStore) {
    <tubelab::cells::VariableStore>::merge(a0, a1)
}
fn a269(a0: std::marker::PhantomData<tubelab::cells::VariableStore>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::cells::VariableStore>) {}
    need::<tubelab::cells::VariableStore>(a0)
}
fn a270(a0: &tubelab::fetch::Snapshot) -> tubelab::Result<p::DataFrame> {
    tubelab::clean::categories(a0)
}
fn a271(a0: &tubelab::fetch::Snapshot) -> tubelab::Result<p::DataFrame> {
    tubelab::clean::channel(a0)
}
fn a272(a0: &tubelab::fetch::Snapshot) -> tubelab::Result<p::DataFrame> {
    tubelab::clean::charts(a0)
}
fn a273(a0: &tubelab::fetch::Snapshot) -> tubelab::Result<p::DataFrame> {
    tubelab::clean::clean(a0)
}
fn a274(a0: &tubelab::fetch::Snapshot) -> tubelab::Result<p::DataFrame> {
    tubelab::clean::comments(a0)
}
fn a275(a0: &tubelab::fetch::Snapshot) -> tubelab::Result<p::DataFrame> {
    tubelab::clean::growth(a0)
}
fn a276(
    a0: impl std::convert::AsRef<std::path::Path>,
    a1: &[tubelab::clean::schema::Field],
) -> tubelab::Result<p::DataFrame> {
    tubelab::clean::open_csv(a0, a1)
}
fn a277(a0: &p::DataFrame) -> tubelab::Result<p::DataFrame> {
    tubelab::clean::quality(a0)
}
fn a278(a0: &tubelab::fetch::Snapshot) -> tubelab::Result<p::DataFrame> {
    tubelab::clean::quality_of_snapshot(a0)
}
fn a279(a0: &p::DataFrame, a1: impl std::convert::AsRef<std::path::Path>) -> tubelab::Result<()> {
    tubelab::clean::save_csv(a0, a1)
}
fn a280<'s>(a0: &'s tubelab::display::Card) -> &'s std::string::String {
    &a0.label
}
fn a281<'s>(a0: &'s tubelab::display::Card) -> &'s std::string::String {
    &a0.value
}
fn a282<'s>(a0: &'s tubelab::display::Card) -> &'s std::string::String {
    &a0.context
}
fn a283<'s>(a0: &'s tubelab::display::Cards) -> &'s std::string::String {
    &a0.title
}
fn a284<'s>(a0: &'s tubelab::display::Cards) -> &'s std::vec::Vec<tubelab::display::Card> {
    &a0.cards
}
fn a285<'s>(a0: &'s tubelab::display::Cards) -> &'s std::string::String {
    &a0.source
}
fn a286<'s, Subject: tubelab::display::Show>(a0: &'s Subject) -> tubelab::display::Bundle {
    <Subject as tubelab::display::Show>::bundle(a0)
}
fn a287<'s, Subject: tubelab::display::Show>(a0: &'s Subject) {
    <Subject as tubelab::display::Show>::evcxr_display(a0)
}
fn a288() {
    tubelab::display::clear_output()
}
fn a289(a0: &(impl tubelab::display::Show)) {
    tubelab::display::display(a0)
}
fn a290(a0: &str) -> tubelab::Result<std::string::String> {
    tubelab::display::input(a0)
}
fn a291(a0: &str, a1: u64) -> tubelab::display::progress::Progress {
    tubelab::display::progress(a0, a1)
}
fn a292() {
    tubelab::display::quiet_panics()
}
fn a293(a0: impl std::convert::Into<std::string::String>) -> tubelab::display::Bundle {
    <tubelab::display::Bundle>::text(a0)
}
fn a294(
    a0: tubelab::display::Bundle,
    a1: &str,
    a2: impl std::convert::Into<std::string::String>,
) -> tubelab::display::Bundle {
    <tubelab::display::Bundle>::with(a0, a1, a2)
}
fn a295<'s>(a0: &'s tubelab::display::Bundle, a1: &str) -> std::option::Option<&'s str> {
    <tubelab::display::Bundle>::get(a0, a1)
}
fn a296<'s>(a0: &'s tubelab::display::Bundle) -> impl std::iter::Iterator<Item = (&'s str, &'s str)> {
    <tubelab::display::Bundle>::iter(a0)
}
fn a297(a0: std::marker::PhantomData<tubelab::display::Bundle>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::display::Bundle>) {}
    need::<tubelab::display::Bundle>(a0)
}
fn a298(a0: std::marker::PhantomData<tubelab::display::Bundle>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::display::Bundle>) {}
    need::<tubelab::display::Bundle>(a0)
}
fn a299(a0: std::marker::PhantomData<tubelab::display::Bundle>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::display::Bundle>) {}
    need::<tubelab::display::Bundle>(a0)
}
fn a300(a0: std::marker::PhantomData<tubelab::display::Bundle>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::display::Bundle>) {}
    need::<tubelab::display::Bundle>(a0)
}
fn a301(
    a0: impl std::convert::Into<std::string::String>,
    a1: impl std::convert::Into<std::string::String>,
    a2: impl std::convert::Into<std::string::String>,
) -> tubelab::display::Card {
    <tubelab::display::Card>::new(a0, a1, a2)
}
fn a302(a0: std::marker::PhantomData<tubelab::display::Card>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::display::Card>) {}
    need::<tubelab::display::Card>(a0)
}
fn a303(a0: std::marker::PhantomData<tubelab::display::Card>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::display::Card>) {}
    need::<tubelab::display::Card>(a0)
}
fn a304(a0: std::marker::PhantomData<tubelab::display::Card>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::display::Card>) {}
    need::<tubelab::display::Card>(a0)
}
fn a305(a0: std::marker::PhantomData<tubelab::display::Cards>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::display::Cards>) {}
    need::<tubelab::display::Cards>(a0)
}
fn a306(a0: std::marker::PhantomData<tubelab::display::Cards>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::display::Cards>) {}
    need::<tubelab::display::Cards>(a0)
}
fn a307(a0: std::marker::PhantomData<tubelab::display::Cards>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::display::Cards>) {}
    need::<tubelab::display::Cards>(a0)
}
fn a308(a0: std::marker::PhantomData<tubelab::display::Cards>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::display::Cards>) {}
    need::<tubelab::display::Cards>(a0)
}
fn a309(a0: std::marker::PhantomData<i8>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<i8>) {}
    need::<i8>(a0)
}
fn a310(a0: std::marker::PhantomData<i16>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<i16>) {}
    need::<i16>(a0)
}
fn a311(a0: std::marker::PhantomData<i32>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<i32>) {}
    need::<i32>(a0)
}
fn a312(a0: std::marker::PhantomData<i64>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<i64>) {}
    need::<i64>(a0)
}
fn a313(a0: std::marker::PhantomData<i128>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<i128>) {}
    need::<i128>(a0)
}
fn a314(a0: std::marker::PhantomData<isize>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<isize>) {}
    need::<isize>(a0)
}
fn a315(a0: std::marker::PhantomData<u8>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<u8>) {}
    need::<u8>(a0)
}
fn a316(a0: std::marker::PhantomData<u16>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<u16>) {}
    need::<u16>(a0)
}
fn a317(a0: std::marker::PhantomData<u32>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<u32>) {}
    need::<u32>(a0)
}
fn a318(a0: std::marker::PhantomData<u64>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<u64>) {}
    need::<u64>(a0)
}
fn a319(a0: std::marker::PhantomData<u128>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<u128>) {}
    need::<u128>(a0)
}
fn a320(a0: std::marker::PhantomData<usize>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<usize>) {}
    need::<usize>(a0)
}
fn a321(a0: std::marker::PhantomData<f32>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<f32>) {}
    need::<f32>(a0)
}
fn a322(a0: std::marker::PhantomData<f64>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<f64>) {}
    need::<f64>(a0)
}
fn a323(a0: std::marker::PhantomData<bool>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<bool>) {}
    need::<bool>(a0)
}
fn a324(a0: std::marker::PhantomData<char>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<char>) {}
    need::<char>(a0)
}
fn a325(a0: std::marker::PhantomData<str>) {
    fn need<Subject: tubelab::display::Show + ?Sized>(a0: std::marker::PhantomData<str>) {}
    need::<str>(a0)
}
fn a326(a0: std::marker::PhantomData<std::string::String>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<std::string::String>) {}
    need::<std::string::String>(a0)
}
fn a327(a0: std::marker::PhantomData<()>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<()>) {}
    need::<()>(a0)
}
fn a328<T: std::fmt::Debug>(a0: std::marker::PhantomData<[T]>) {
    fn need<T: std::fmt::Debug, Subject: tubelab::display::Show + ?Sized>(a0: std::marker::PhantomData<[T]>) {}
    need::<T, [T]>(a0)
}
fn a329<T: std::fmt::Debug>(a0: std::marker::PhantomData<std::vec::Vec<T>>) {
    fn need<T: std::fmt::Debug, Subject: tubelab::display::Show>(a0: std::marker::PhantomData<std::vec::Vec<T>>) {}
    need::<T, std::vec::Vec<T>>(a0)
}
fn a330<T: std::fmt::Debug>(a0: std::marker::PhantomData<std::option::Option<T>>) {
    fn need<T: std::fmt::Debug, Subject: tubelab::display::Show>(a0: std::marker::PhantomData<std::option::Option<T>>) {
    }
    need::<T, std::option::Option<T>>(a0)
}
fn a331(a0: std::marker::PhantomData<p::DataFrame>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<p::DataFrame>) {}
    need::<p::DataFrame>(a0)
}
fn a332(a0: std::marker::PhantomData<p::Column>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<p::Column>) {}
    need::<p::Column>(a0)
}
fn a333(a0: std::marker::PhantomData<p::Series>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<p::Series>) {}
    need::<p::Series>(a0)
}
fn a334() -> tubelab::error::Kind {
    tubelab::error::Kind::Input
}
fn a335() -> tubelab::error::Kind {
    tubelab::error::Kind::Auth
}
fn a336() -> tubelab::error::Kind {
    tubelab::error::Kind::Quota
}
fn a337() -> tubelab::error::Kind {
    tubelab::error::Kind::NotFound
}
fn a338() -> tubelab::error::Kind {
    tubelab::error::Kind::Network
}
fn a339() -> tubelab::error::Kind {
    tubelab::error::Kind::Format
}
fn a340() -> tubelab::error::Kind {
    tubelab::error::Kind::Storage
}
fn a341() -> tubelab::error::Kind {
    tubelab::error::Kind::TooLittleData
}
fn a342() -> tubelab::error::Kind {
    tubelab::error::Kind::Interrupted
}
fn a343() -> tubelab::error::Kind {
    tubelab::error::Kind::Internal
}
fn a344<T, Subject: tubelab::error::Moment<T>, S: std::convert::Into<std::string::String>>(
    a0: Subject,
    a1: impl std::ops::FnOnce() -> S,
) -> tubelab::Result<T> {
    <Subject as tubelab::error::Moment<T>>::at::<S>(a0, a1)
}
fn a345() -> tubelab::error::Reason {
    tubelab::error::Reason::UnitsUsedUp
}
fn a346() -> tubelab::error::Reason {
    tubelab::error::Reason::SearchesUsedUp
}
fn a347() -> tubelab::error::Reason {
    tubelab::error::Reason::TooManyCalls
}
fn a348() -> tubelab::error::Reason {
    tubelab::error::Reason::BadKey
}
fn a349() -> tubelab::error::Reason {
    tubelab::error::Reason::ApiNotEnabled
}
fn a350() -> tubelab::error::Reason {
    tubelab::error::Reason::SignInRequired
}
fn a351() -> tubelab::error::Reason {
    tubelab::error::Reason::UnknownPlaylist
}
fn a352() -> tubelab::error::Reason {
    tubelab::error::Reason::CommentsOff
}
fn a353() -> tubelab::error::Reason {
    tubelab::error::Reason::NoChart
}
fn a354() -> tubelab::error::Reason {
    tubelab::error::Reason::BadPageToken
}
fn a355() -> tubelab::error::Reason {
    tubelab::error::Reason::ServerTrouble
}
fn a356(a0: std::marker::PhantomData<tubelab::error::Kind>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::error::Kind>) {}
    need::<tubelab::error::Kind>(a0)
}
fn a357(a0: std::marker::PhantomData<tubelab::error::Kind>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::error::Kind>) {}
    need::<tubelab::error::Kind>(a0)
}
fn a358(a0: std::marker::PhantomData<tubelab::error::Kind>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::error::Kind>) {}
    need::<tubelab::error::Kind>(a0)
}
fn a359(a0: std::marker::PhantomData<tubelab::error::Kind>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::error::Kind>) {}
    need::<tubelab::error::Kind>(a0)
}
fn a360(a0: std::marker::PhantomData<tubelab::error::Kind>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::error::Kind>) {}
    need::<tubelab::error::Kind>(a0)
}
fn a361(a0: std::marker::PhantomData<tubelab::error::Reason>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::error::Reason>) {}
    need::<tubelab::error::Reason>(a0)
}
fn a362(a0: std::marker::PhantomData<tubelab::error::Reason>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::error::Reason>) {}
    need::<tubelab::error::Reason>(a0)
}
fn a363(a0: std::marker::PhantomData<tubelab::error::Reason>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::error::Reason>) {}
    need::<tubelab::error::Reason>(a0)
}
fn a364(a0: std::marker::PhantomData<tubelab::error::Reason>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::error::Reason>) {}
    need::<tubelab::error::Reason>(a0)
}
fn a365(a0: std::marker::PhantomData<tubelab::error::Reason>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::error::Reason>) {}
    need::<tubelab::error::Reason>(a0)
}
fn a366<'s>(a0: &'s tubelab::features::Feature) -> &'s &'static str {
    &a0.name
}
fn a367<'s>(a0: &'s tubelab::features::Feature) -> &'s &'static [&'static str] {
    &a0.columns
}
fn a368<'s>(a0: &'s tubelab::features::Feature) -> &'s &'static str {
    &a0.reason
}
fn a369<'s>(a0: &'s tubelab::features::Feature) -> &'s &'static str {
    &a0.known
}
fn a370(a0: &p::DataFrame, a1: &str) -> tubelab::Result<p::DataFrame> {
    tubelab::features::features(a0, a1)
}
fn a371() -> tubelab::Result<p::DataFrame> {
    tubelab::features::list()
}
fn a372(a0: std::marker::PhantomData<tubelab::features::Feature>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::features::Feature>) {}
    need::<tubelab::features::Feature>(a0)
}
fn a373(a0: std::marker::PhantomData<tubelab::features::Feature>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::features::Feature>) {}
    need::<tubelab::features::Feature>(a0)
}
fn a374(a0: std::marker::PhantomData<tubelab::features::Feature>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::features::Feature>) {}
    need::<tubelab::features::Feature>(a0)
}
fn a375<'s>(a0: &'s tubelab::fetch::Allowance) -> &'s u64 {
    &a0.used
}
fn a376<'s>(a0: &'s tubelab::fetch::Allowance) -> &'s u64 {
    &a0.limit
}
fn a377<'s>(a0: &'s tubelab::fetch::Allowance) -> &'s u64 {
    &a0.left
}
fn a378<'s>(a0: &'s tubelab::fetch::Answer) -> &'s std::string::String {
    &a0.endpoint
}
fn a379<'s>(
    a0: &'s tubelab::fetch::Answer,
) -> &'s std::collections::BTreeMap<std::string::String, std::string::String> {
    &a0.params
}
fn a380<'s>(a0: &'s tubelab::fetch::Answer) -> &'s tubelab::jiff::Timestamp {
    &a0.fetched_at
}
fn a381<'s>(a0: &'s tubelab::fetch::Answer) -> &'s std::option::Option<std::string::String> {
    &a0.etag
}
fn a382<'s>(a0: &'s tubelab::fetch::Answer) -> &'s std::string::String {
    &a0.body
}
fn a383(a0: std::string::String) -> tubelab::fetch::ChannelName {
    tubelab::fetch::ChannelName::Id(a0)
}
fn a384(a0: std::string::String) -> tubelab::fetch::ChannelName {
    tubelab::fetch::ChannelName::Handle(a0)
}
fn a385(a0: std::string::String) -> tubelab::fetch::ChannelName {
    tubelab::fetch::ChannelName::User(a0)
}
fn a386(a0: std::string::String) -> tubelab::fetch::ChannelName {
    tubelab::fetch::ChannelName::Video(a0)
}
fn a387(a0: std::string::String) -> tubelab::fetch::ChannelName {
    tubelab::fetch::ChannelName::Custom(a0)
}
fn a388(a0: std::string::String) -> tubelab::fetch::ChannelName {
    tubelab::fetch::ChannelName::Word(a0)
}
fn a389(a0: std::string::String) -> tubelab::fetch::ChannelName {
    tubelab::fetch::ChannelName::Words(a0)
}
fn a390<'s>(a0: &'s tubelab::fetch::CommentOptions) -> &'s usize {
    &a0.threads
}
fn a391<'s>(a0: &'s tubelab::fetch::CommentOptions) -> &'s bool {
    &a0.replies
}
fn a392<'s>(a0: &'s tubelab::fetch::Limits) -> &'s u64 {
    &a0.units
}
fn a393<'s>(a0: &'s tubelab::fetch::Limits) -> &'s u64 {
    &a0.searches
}
fn a394<'s>(a0: &'s tubelab::fetch::Limits) -> &'s u64 {
    &a0.stats
}
fn a395<'s>(a0: &'s tubelab::fetch::Patience) -> &'s std::time::Duration {
    &a0.call
}
fn a396<'s>(a0: &'s tubelab::fetch::Patience) -> &'s std::time::Duration {
    &a0.fetch
}
fn a397<'s>(a0: &'s tubelab::fetch::Patience) -> &'s u32 {
    &a0.retries
}
fn a398<'s>(a0: &'s tubelab::fetch::Patience) -> &'s std::time::Duration {
    &a0.pause
}
fn a399<'s>(a0: &'s tubelab::fetch::Purged) -> &'s std::vec::Vec<std::path::PathBuf> {
    &a0.deleted
}
fn a400<'s>(a0: &'s tubelab::fetch::Purged) -> &'s usize {
    &a0.left
}
fn a401<'s>(a0: &'s tubelab::fetch::Quota) -> &'s tubelab::fetch::Allowance {
    &a0.units
}
fn a402<'s>(a0: &'s tubelab::fetch::Quota) -> &'s tubelab::fetch::Allowance {
    &a0.searches
}
fn a403<'s>(a0: &'s tubelab::fetch::Quota) -> &'s tubelab::fetch::Allowance {
    &a0.stats
}
fn a404<'s>(a0: &'s tubelab::fetch::Quota) -> &'s tubelab::jiff::Timestamp {
    &a0.at
}
fn a405<'s>(a0: &'s tubelab::fetch::Quota) -> &'s tubelab::jiff::Timestamp {
    &a0.resets_at
}
fn a406<'s>(a0: &'s tubelab::fetch::Stale) -> &'s std::time::Duration {
    &a0.age
}
fn a407<'s>(a0: &'s tubelab::fetch::Stale) -> &'s std::string::String {
    &a0.reason
}
fn a408<'s>(a0: &'s tubelab::fetch::Suggestion) -> &'s std::string::String {
    &a0.channel_id
}
fn a409<'s>(a0: &'s tubelab::fetch::Suggestion) -> &'s std::string::String {
    &a0.name
}
fn a410<'s>(a0: &'s tubelab::fetch::Suggestion) -> &'s std::option::Option<std::string::String> {
    &a0.handle
}
fn a411<'s>(a0: &'s tubelab::fetch::Suggestion) -> &'s std::option::Option<i64> {
    &a0.subscribers
}
fn a412<'s>(a0: &'s tubelab::fetch::Suggestion) -> &'s std::option::Option<std::string::String> {
    &a0.thumbnail
}
fn a413(a0: &str) -> tubelab::Result<tubelab::fetch::Snapshot> {
    tubelab::fetch::categories(a0)
}
fn a414(a0: &str, a1: &tubelab::fetch::Settings) -> tubelab::Result<tubelab::fetch::Snapshot> {
    tubelab::fetch::categories_with(a0, a1)
}
fn a415(a0: &[&str]) -> tubelab::Result<std::vec::Vec<tubelab::fetch::Snapshot>> {
    tubelab::fetch::channels(a0)
}
fn a416(a0: &[&str], a1: &tubelab::fetch::Settings) -> tubelab::Result<std::vec::Vec<tubelab::fetch::Snapshot>> {
    tubelab::fetch::channels_with(a0, a1)
}
fn a417(a0: &tubelab::fetch::Snapshot, a1: usize) -> tubelab::Result<tubelab::fetch::Snapshot> {
    tubelab::fetch::comments(a0, a1)
}
fn a418(a0: &tubelab::fetch::Snapshot, a1: &[&str]) -> tubelab::Result<tubelab::fetch::Snapshot> {
    tubelab::fetch::comments_of(a0, a1)
}
fn a419(
    a0: &tubelab::fetch::Snapshot,
    a1: &[&str],
    a2: tubelab::fetch::CommentOptions,
    a3: &tubelab::fetch::Settings,
) -> tubelab::Result<tubelab::fetch::Snapshot> {
    tubelab::fetch::comments_with(a0, a1, a2, a3)
}
fn a420(a0: &str) -> tubelab::Result<tubelab::fetch::Snapshot> {
    tubelab::fetch::fetch(a0)
}
fn a421(a0: &str, a1: &tubelab::fetch::Settings) -> tubelab::Result<tubelab::fetch::Snapshot> {
    tubelab::fetch::fetch_with(a0, a1)
}
fn a422(a0: &str, a1: &[(&str, &str)]) -> tubelab::Result<tubelab::fetch::Answer> {
    tubelab::fetch::get(a0, a1)
}
fn a423(a0: &str, a1: &[(&str, &str)], a2: &tubelab::fetch::Settings) -> tubelab::Result<tubelab::fetch::Answer> {
    tubelab::fetch::get_with(a0, a1, a2)
}
fn a424(a0: &str, a1: std::option::Option<&str>) -> tubelab::Result<tubelab::fetch::Snapshot> {
    tubelab::fetch::most_popular(a0, a1)
}
fn a425(
    a0: &str,
    a1: std::option::Option<&str>,
    a2: &tubelab::fetch::Settings,
) -> tubelab::Result<tubelab::fetch::Snapshot> {
    tubelab::fetch::most_popular_with(a0, a1, a2)
}
fn a426(a0: &str) -> tubelab::Result<tubelab::fetch::Snapshot> {
    tubelab::fetch::open(a0)
}
fn a427() -> tubelab::Result<tubelab::fetch::Purged> {
    tubelab::fetch::purge()
}
fn a428(a0: impl std::convert::AsRef<std::path::Path>) -> tubelab::Result<tubelab::fetch::Purged> {
    tubelab::fetch::purge_in(a0)
}
fn a429() -> tubelab::Result<tubelab::fetch::Quota> {
    tubelab::fetch::quota()
}
fn a430(a0: &tubelab::fetch::Settings) -> tubelab::Result<tubelab::fetch::Quota> {
    tubelab::fetch::quota_with(a0)
}
fn a431(a0: &tubelab::fetch::Snapshot) -> tubelab::Result<tubelab::fetch::Snapshot> {
    tubelab::fetch::refresh(a0)
}
fn a432(a0: &tubelab::fetch::Snapshot, a1: &tubelab::fetch::Settings) -> tubelab::Result<tubelab::fetch::Snapshot> {
    tubelab::fetch::refresh_with(a0, a1)
}
fn a433() -> tubelab::Result<tubelab::fetch::Snapshot> {
    tubelab::fetch::regions()
}
fn a434(a0: &tubelab::fetch::Settings) -> tubelab::Result<tubelab::fetch::Snapshot> {
    tubelab::fetch::regions_with(a0)
}
fn a435(a0: &str) -> tubelab::Result<tubelab::fetch::Suggestions> {
    tubelab::fetch::search(a0)
}
fn a436(a0: &str, a1: &tubelab::fetch::Settings) -> tubelab::Result<tubelab::fetch::Suggestions> {
    tubelab::fetch::search_with(a0, a1)
}
fn a437(a0: std::marker::PhantomData<tubelab::fetch::Answer>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::fetch::Answer>) {}
    need::<tubelab::fetch::Answer>(a0)
}
fn a438(a0: std::marker::PhantomData<tubelab::fetch::Purged>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::fetch::Purged>) {}
    need::<tubelab::fetch::Purged>(a0)
}
fn a439(a0: std::marker::PhantomData<tubelab::fetch::Quota>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::fetch::Quota>) {}
    need::<tubelab::fetch::Quota>(a0)
}
fn a440(a0: std::marker::PhantomData<tubelab::fetch::Snapshot>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::fetch::Snapshot>) {}
    need::<tubelab::fetch::Snapshot>(a0)
}
fn a441(a0: std::marker::PhantomData<tubelab::fetch::Suggestions>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::fetch::Suggestions>) {}
    need::<tubelab::fetch::Suggestions>(a0)
}
fn a442(a0: &str) -> tubelab::Result<tubelab::fetch::ChannelName> {
    <tubelab::fetch::ChannelName>::parse(a0)
}
fn a443(a0: std::marker::PhantomData<tubelab::fetch::ChannelName>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::fetch::ChannelName>) {}
    need::<tubelab::fetch::ChannelName>(a0)
}
fn a444(a0: std::marker::PhantomData<tubelab::fetch::ChannelName>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::fetch::ChannelName>) {}
    need::<tubelab::fetch::ChannelName>(a0)
}
fn a445(a0: std::marker::PhantomData<tubelab::fetch::ChannelName>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::fetch::ChannelName>) {}
    need::<tubelab::fetch::ChannelName>(a0)
}
fn a446(a0: std::marker::PhantomData<tubelab::fetch::ChannelName>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::fetch::ChannelName>) {}
    need::<tubelab::fetch::ChannelName>(a0)
}
fn a447(a0: std::marker::PhantomData<tubelab::fetch::ChannelName>) {
    fn need<Subject: std::fmt::Display>(a0: std::marker::PhantomData<tubelab::fetch::ChannelName>) {}
    need::<tubelab::fetch::ChannelName>(a0)
}
fn a448(a0: std::marker::PhantomData<tubelab::fetch::CommentOptions>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::fetch::CommentOptions>) {}
    need::<tubelab::fetch::CommentOptions>(a0)
}
fn a449(a0: std::marker::PhantomData<tubelab::fetch::CommentOptions>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::fetch::CommentOptions>) {}
    need::<tubelab::fetch::CommentOptions>(a0)
}
fn a450(a0: std::marker::PhantomData<tubelab::fetch::CommentOptions>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::fetch::CommentOptions>) {}
    need::<tubelab::fetch::CommentOptions>(a0)
}
fn a451(a0: std::marker::PhantomData<tubelab::fetch::CommentOptions>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::fetch::CommentOptions>) {}
    need::<tubelab::fetch::CommentOptions>(a0)
}
fn a452(a0: std::marker::PhantomData<tubelab::fetch::CommentOptions>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::fetch::CommentOptions>) {}
    need::<tubelab::fetch::CommentOptions>(a0)
}
fn a453(a0: std::marker::PhantomData<tubelab::fetch::CommentOptions>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::fetch::CommentOptions>) {}
    need::<tubelab::fetch::CommentOptions>(a0)
}
fn a454(a0: std::marker::PhantomData<tubelab::fetch::Purged>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::fetch::Purged>) {}
    need::<tubelab::fetch::Purged>(a0)
}
fn a455(a0: std::marker::PhantomData<tubelab::fetch::Purged>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::fetch::Purged>) {}
    need::<tubelab::fetch::Purged>(a0)
}
fn a456(a0: std::marker::PhantomData<tubelab::fetch::Purged>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::fetch::Purged>) {}
    need::<tubelab::fetch::Purged>(a0)
}
fn a457(a0: std::marker::PhantomData<tubelab::fetch::Purged>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::fetch::Purged>) {}
    need::<tubelab::fetch::Purged>(a0)
}
fn a458(a0: std::marker::PhantomData<tubelab::fetch::Limits>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::fetch::Limits>) {}
    need::<tubelab::fetch::Limits>(a0)
}
fn a459(a0: std::marker::PhantomData<tubelab::fetch::Limits>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::fetch::Limits>) {}
    need::<tubelab::fetch::Limits>(a0)
}
fn a460(a0: std::marker::PhantomData<tubelab::fetch::Limits>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::fetch::Limits>) {}
    need::<tubelab::fetch::Limits>(a0)
}
fn a461(a0: std::marker::PhantomData<tubelab::fetch::Limits>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::fetch::Limits>) {}
    need::<tubelab::fetch::Limits>(a0)
}
fn a462(a0: std::marker::PhantomData<tubelab::fetch::Limits>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::fetch::Limits>) {}
    need::<tubelab::fetch::Limits>(a0)
}
fn a463(a0: std::marker::PhantomData<tubelab::fetch::Limits>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::fetch::Limits>) {}
    need::<tubelab::fetch::Limits>(a0)
}
fn a464(a0: std::marker::PhantomData<tubelab::fetch::Allowance>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::fetch::Allowance>) {}
    need::<tubelab::fetch::Allowance>(a0)
}
fn a465(a0: std::marker::PhantomData<tubelab::fetch::Allowance>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::fetch::Allowance>) {}
    need::<tubelab::fetch::Allowance>(a0)
}
fn a466(a0: std::marker::PhantomData<tubelab::fetch::Allowance>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::fetch::Allowance>) {}
    need::<tubelab::fetch::Allowance>(a0)
}
fn a467(a0: std::marker::PhantomData<tubelab::fetch::Allowance>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::fetch::Allowance>) {}
    need::<tubelab::fetch::Allowance>(a0)
}
fn a468(a0: std::marker::PhantomData<tubelab::fetch::Allowance>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::fetch::Allowance>) {}
    need::<tubelab::fetch::Allowance>(a0)
}
fn a469(a0: std::marker::PhantomData<tubelab::fetch::Quota>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::fetch::Quota>) {}
    need::<tubelab::fetch::Quota>(a0)
}
fn a470(a0: std::marker::PhantomData<tubelab::fetch::Quota>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::fetch::Quota>) {}
    need::<tubelab::fetch::Quota>(a0)
}
fn a471(a0: std::marker::PhantomData<tubelab::fetch::Quota>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::fetch::Quota>) {}
    need::<tubelab::fetch::Quota>(a0)
}
fn a472(a0: std::marker::PhantomData<tubelab::fetch::Quota>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::fetch::Quota>) {}
    need::<tubelab::fetch::Quota>(a0)
}
fn a473(a0: std::marker::PhantomData<tubelab::fetch::Quota>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::fetch::Quota>) {}
    need::<tubelab::fetch::Quota>(a0)
}
fn a474(a0: impl std::convert::Into<std::string::String>, a1: &str) -> tubelab::Result<tubelab::fetch::Settings> {
    <tubelab::fetch::Settings>::new(a0, a1)
}
fn a475() -> tubelab::Result<tubelab::fetch::Settings> {
    <tubelab::fetch::Settings>::from_environment()
}
fn a476(a0: tubelab::fetch::Settings, a1: impl std::convert::Into<std::path::PathBuf>) -> tubelab::fetch::Settings {
    <tubelab::fetch::Settings>::count_in(a0, a1)
}
fn a477(a0: tubelab::fetch::Settings, a1: tubelab::fetch::Limits) -> tubelab::fetch::Settings {
    <tubelab::fetch::Settings>::daily(a0, a1)
}
fn a478(a0: tubelab::fetch::Settings, a1: impl std::convert::Into<std::path::PathBuf>) -> tubelab::fetch::Settings {
    <tubelab::fetch::Settings>::keep_in(a0, a1)
}
fn a479(a0: tubelab::fetch::Settings, a1: tubelab::cache::Cache) -> tubelab::fetch::Settings {
    <tubelab::fetch::Settings>::cache(a0, a1)
}
fn a480(a0: tubelab::fetch::Settings, a1: tubelab::fetch::Patience) -> tubelab::fetch::Settings {
    <tubelab::fetch::Settings>::patience(a0, a1)
}
fn a481(a0: std::marker::PhantomData<tubelab::fetch::Settings>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::fetch::Settings>) {}
    need::<tubelab::fetch::Settings>(a0)
}
fn a482(a0: std::marker::PhantomData<tubelab::fetch::Settings>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::fetch::Settings>) {}
    need::<tubelab::fetch::Settings>(a0)
}
fn a483(a0: std::marker::PhantomData<tubelab::fetch::Patience>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::fetch::Patience>) {}
    need::<tubelab::fetch::Patience>(a0)
}
fn a484(a0: std::marker::PhantomData<tubelab::fetch::Patience>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::fetch::Patience>) {}
    need::<tubelab::fetch::Patience>(a0)
}
fn a485(a0: std::marker::PhantomData<tubelab::fetch::Patience>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::fetch::Patience>) {}
    need::<tubelab::fetch::Patience>(a0)
}
fn a486(a0: std::marker::PhantomData<tubelab::fetch::Patience>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::fetch::Patience>) {}
    need::<tubelab::fetch::Patience>(a0)
}
fn a487(a0: std::marker::PhantomData<tubelab::fetch::Patience>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::fetch::Patience>) {}
    need::<tubelab::fetch::Patience>(a0)
}
fn a488<'s>(a0: &'s tubelab::fetch::Answer) -> tubelab::Result<tubelab::serde_json::Value> {
    <tubelab::fetch::Answer>::json(a0)
}
fn a489(a0: std::marker::PhantomData<tubelab::fetch::Answer>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::fetch::Answer>) {}
    need::<tubelab::fetch::Answer>(a0)
}
fn a490(a0: std::marker::PhantomData<tubelab::fetch::Answer>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::fetch::Answer>) {}
    need::<tubelab::fetch::Answer>(a0)
}
fn a491(a0: std::marker::PhantomData<tubelab::fetch::Answer>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::fetch::Answer>) {}
    need::<tubelab::fetch::Answer>(a0)
}
fn a492(a0: std::string::String, a1: std::vec::Vec<tubelab::fetch::Answer>) -> tubelab::fetch::Snapshot {
    <tubelab::fetch::Snapshot>::new(a0, a1)
}
fn a493<'s>(a0: &'s tubelab::fetch::Snapshot) -> &'s [tubelab::fetch::Answer] {
    <tubelab::fetch::Snapshot>::answers(a0)
}
fn a494<'s>(a0: &'s tubelab::fetch::Snapshot) -> std::string::String {
    <tubelab::fetch::Snapshot>::digest(a0)
}
fn a495<'s>(a0: &'s tubelab::fetch::Snapshot) -> &'s str {
    <tubelab::fetch::Snapshot>::channel_id(a0)
}
fn a496<'s>(a0: &'s tubelab::fetch::Snapshot) -> tubelab::Result<std::string::String> {
    <tubelab::fetch::Snapshot>::channel_title(a0)
}
fn a497<'s>(a0: &'s tubelab::fetch::Snapshot) -> tubelab::jiff::Timestamp {
    <tubelab::fetch::Snapshot>::fetched_at(a0)
}
fn a498<'s>(a0: &'s tubelab::fetch::Snapshot) -> u64 {
    <tubelab::fetch::Snapshot>::units(a0)
}
fn a499<'s>(a0: &'s tubelab::fetch::Snapshot) -> bool {
    <tubelab::fetch::Snapshot>::is_generated(a0)
}
fn a500(a0: tubelab::fetch::Snapshot) -> tubelab::fetch::Snapshot {
    <tubelab::fetch::Snapshot>::with_generated_mark(a0)
}
fn a501<'s>(a0: &'s tubelab::fetch::Snapshot) -> &'s [std::string::String] {
    <tubelab::fetch::Snapshot>::notes(a0)
}
fn a502<'s>(a0: &'s tubelab::fetch::Snapshot) -> tubelab::Result<tubelab::fetch::Snapshot> {
    <tubelab::fetch::Snapshot>::refresh(a0)
}
fn a503<'s>(a0: &'s tubelab::fetch::Snapshot) -> std::option::Option<&'s tubelab::fetch::Stale> {
    <tubelab::fetch::Snapshot>::stale(a0)
}
fn a504<'s>(a0: &'s tubelab::fetch::Snapshot) -> std::option::Option<&'s std::path::Path> {
    <tubelab::fetch::Snapshot>::kept_at(a0)
}
fn a505(a0: impl std::convert::AsRef<std::path::Path>) -> tubelab::Result<tubelab::fetch::Snapshot> {
    <tubelab::fetch::Snapshot>::open(a0)
}
fn a506<'s>(a0: &'s tubelab::fetch::Snapshot, a1: impl std::convert::AsRef<std::path::Path>) -> tubelab::Result<()> {
    <tubelab::fetch::Snapshot>::save(a0, a1)
}
fn a507(a0: std::marker::PhantomData<tubelab::fetch::Snapshot>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::fetch::Snapshot>) {}
    need::<tubelab::fetch::Snapshot>(a0)
}
fn a508(a0: std::marker::PhantomData<tubelab::fetch::Snapshot>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::fetch::Snapshot>) {}
    need::<tubelab::fetch::Snapshot>(a0)
}
fn a509(a0: std::marker::PhantomData<tubelab::fetch::Stale>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::fetch::Stale>) {}
    need::<tubelab::fetch::Stale>(a0)
}
fn a510(a0: std::marker::PhantomData<tubelab::fetch::Stale>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::fetch::Stale>) {}
    need::<tubelab::fetch::Stale>(a0)
}
fn a511(a0: std::marker::PhantomData<tubelab::fetch::Stale>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::fetch::Stale>) {}
    need::<tubelab::fetch::Stale>(a0)
}
fn a512(a0: std::marker::PhantomData<tubelab::fetch::Stale>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::fetch::Stale>) {}
    need::<tubelab::fetch::Stale>(a0)
}
fn a513(a0: std::marker::PhantomData<tubelab::fetch::Suggestion>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::fetch::Suggestion>) {}
    need::<tubelab::fetch::Suggestion>(a0)
}
fn a514(a0: std::marker::PhantomData<tubelab::fetch::Suggestion>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::fetch::Suggestion>) {}
    need::<tubelab::fetch::Suggestion>(a0)
}
fn a515(a0: std::marker::PhantomData<tubelab::fetch::Suggestion>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::fetch::Suggestion>) {}
    need::<tubelab::fetch::Suggestion>(a0)
}
fn a516(a0: std::marker::PhantomData<tubelab::fetch::Suggestion>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::fetch::Suggestion>) {}
    need::<tubelab::fetch::Suggestion>(a0)
}
fn a517<'s>(a0: &'s tubelab::fetch::Suggestions) -> &'s [tubelab::fetch::Suggestion] {
    <tubelab::fetch::Suggestions>::channels(a0)
}
fn a518<'s>(a0: &'s tubelab::fetch::Suggestions) -> &'s [tubelab::fetch::Answer] {
    <tubelab::fetch::Suggestions>::answers(a0)
}
fn a519<'s>(a0: &'s tubelab::fetch::Suggestions) -> tubelab::Result<p::DataFrame> {
    <tubelab::fetch::Suggestions>::frame(a0)
}
fn a520(a0: std::marker::PhantomData<tubelab::fetch::Suggestions>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::fetch::Suggestions>) {}
    need::<tubelab::fetch::Suggestions>(a0)
}
fn a521(a0: std::marker::PhantomData<tubelab::fetch::Suggestions>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::fetch::Suggestions>) {}
    need::<tubelab::fetch::Suggestions>(a0)
}
fn a522(a0: std::marker::PhantomData<tubelab::fetch::Suggestions>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::fetch::Suggestions>) {}
    need::<tubelab::fetch::Suggestions>(a0)
}
fn a523() {
    tubelab::interrupt::begin()
}
fn a524() -> tubelab::Result<()> {
    tubelab::interrupt::check()
}
fn a525() {
    tubelab::interrupt::listen_in_cells()
}
fn a526() -> tubelab::plot::Theme {
    tubelab::plot::Theme::Light
}
fn a527() -> tubelab::plot::Theme {
    tubelab::plot::Theme::Dark
}
fn a528(a0: &tubelab::analyze::Durations) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::durations(a0)
}
fn a529(a0: &tubelab::analyze::Engagement, a1: &str) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::engagement(a0, a1)
}
fn a530(a0: &tubelab::train::Model) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::feature_importance(a0)
}
fn a531(a0: &[&str], a1: &[f64], a2: &[f64], a3: &[f64]) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::importance(a0, a1, a2, a3)
}
fn a532(a0: &tubelab::analyze::KeywordLift) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::keyword_lift(a0)
}
fn a533(a0: &[f64], a1: &[f64], a2: &str) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::observed_vs_predicted(a0, a1, a2)
}
fn a534(a0: &tubelab::fetch::Snapshot) -> tubelab::Result<tubelab::display::Cards> {
    tubelab::plot::overview(a0)
}
fn a535(a0: &tubelab::analyze::Sentiment) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::sentiment(a0)
}
fn a536(a0: &tubelab::analyze::TopicModel) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::topics(a0)
}
fn a537(a0: &tubelab::analyze::Uploads) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::upload_hours(a0)
}
fn a538(a0: &tubelab::analyze::Uploads) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::upload_weekdays(a0)
}
fn a539(a0: &p::DataFrame) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::views_over_time(a0)
}
fn a540(a0: &tubelab::analyze::Words) -> tubelab::Result<tubelab::plot::Figure> {
    tubelab::plot::word_cloud(a0)
}
fn a541(a0: std::marker::PhantomData<tubelab::plot::Figure>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::plot::Figure>) {}
    need::<tubelab::plot::Figure>(a0)
}
fn a542(a0: impl std::convert::Into<std::string::String>) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::new(a0)
}
fn a543(a0: tubelab::plot::Figure, a1: impl std::convert::Into<std::string::String>) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::title(a0, a1)
}
fn a544(a0: tubelab::plot::Figure, a1: impl std::convert::Into<std::string::String>) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::subtitle(a0, a1)
}
fn a545(a0: tubelab::plot::Figure, a1: impl std::convert::Into<std::string::String>) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::source(a0, a1)
}
fn a546(a0: tubelab::plot::Figure, a1: impl std::convert::Into<std::string::String>) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::reading(a0, a1)
}
fn a547(a0: tubelab::plot::Figure, a1: tubelab::plot::figure::Axis) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::x(a0, a1)
}
fn a548(a0: tubelab::plot::Figure, a1: tubelab::plot::figure::Axis) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::y(a0, a1)
}
fn a549(a0: tubelab::plot::Figure, a1: tubelab::plot::figure::Series) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::with(a0, a1)
}
fn a550(a0: tubelab::plot::Figure, a1: f64, a2: impl std::convert::Into<std::string::String>) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::rule(a0, a1, a2)
}
fn a551(a0: tubelab::plot::Figure, a1: impl std::convert::Into<std::string::String>) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::empty(a0, a1)
}
fn a552(a0: tubelab::plot::Figure, a1: tubelab::plot::Theme) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::theme(a0, a1)
}
fn a553(a0: tubelab::plot::Figure, a1: bool) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::log_scale(a0, a1)
}
fn a554(a0: tubelab::plot::Figure, a1: u32, a2: u32) -> tubelab::plot::Figure {
    <tubelab::plot::Figure>::size(a0, a1, a2)
}
fn a555<'s>(a0: &'s tubelab::plot::Figure) -> tubelab::Result<tubelab::serde_json::Value> {
    <tubelab::plot::Figure>::plotly_json(a0)
}
fn a556<'s>(a0: &'s tubelab::plot::Figure) -> tubelab::Result<std::string::String> {
    <tubelab::plot::Figure>::svg(a0)
}
fn a557<'s>(a0: &'s tubelab::plot::Figure) -> tubelab::Result<std::vec::Vec<u8>> {
    <tubelab::plot::Figure>::png(a0)
}
fn a558<'s>(a0: &'s tubelab::plot::Figure) -> std::string::String {
    <tubelab::plot::Figure>::text(a0)
}
fn a559<'s>(a0: &'s tubelab::plot::Figure, a1: impl std::convert::AsRef<std::path::Path>) -> tubelab::Result<()> {
    <tubelab::plot::Figure>::save(a0, a1)
}
fn a560(a0: std::marker::PhantomData<tubelab::plot::Figure>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::Figure>) {}
    need::<tubelab::plot::Figure>(a0)
}
fn a561(a0: std::marker::PhantomData<tubelab::plot::Figure>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::Figure>) {}
    need::<tubelab::plot::Figure>(a0)
}
fn a562(a0: std::marker::PhantomData<tubelab::plot::Figure>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::Figure>) {}
    need::<tubelab::plot::Figure>(a0)
}
fn a563(a0: tubelab::plot::Theme) -> &'static str {
    <tubelab::plot::Theme>::paper(a0)
}
fn a564(a0: tubelab::plot::Theme) -> &'static str {
    <tubelab::plot::Theme>::ink(a0)
}
fn a565(a0: tubelab::plot::Theme) -> &'static str {
    <tubelab::plot::Theme>::muted(a0)
}
fn a566(a0: tubelab::plot::Theme) -> f64 {
    <tubelab::plot::Theme>::point_opacity(a0)
}
fn a567(a0: tubelab::plot::Theme) -> &'static str {
    <tubelab::plot::Theme>::grid(a0)
}
fn a568(a0: std::marker::PhantomData<tubelab::plot::Theme>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::Theme>) {}
    need::<tubelab::plot::Theme>(a0)
}
fn a569(a0: std::marker::PhantomData<tubelab::plot::Theme>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::plot::Theme>) {}
    need::<tubelab::plot::Theme>(a0)
}
fn a570(a0: std::marker::PhantomData<tubelab::plot::Theme>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::Theme>) {}
    need::<tubelab::plot::Theme>(a0)
}
fn a571(a0: std::marker::PhantomData<tubelab::plot::Theme>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::plot::Theme>) {}
    need::<tubelab::plot::Theme>(a0)
}
fn a572(a0: std::marker::PhantomData<tubelab::plot::Theme>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::Theme>) {}
    need::<tubelab::plot::Theme>(a0)
}
fn a573(a0: std::marker::PhantomData<tubelab::plot::Theme>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::plot::Theme>) {}
    need::<tubelab::plot::Theme>(a0)
}
fn a574<'s>(a0: &'s tubelab::track::Dataset) -> &'s std::string::String {
    &a0.name
}
fn a575<'s>(a0: &'s tubelab::track::Dataset) -> &'s std::string::String {
    &a0.digest
}
fn a576<'s>(a0: &'s tubelab::track::Dataset) -> &'s std::string::String {
    &a0.source
}
fn a577<'s>(a0: &'s tubelab::track::Dataset) -> &'s std::string::String {
    &a0.schema
}
fn a578<'s>(a0: &'s tubelab::track::Dataset) -> &'s std::string::String {
    &a0.profile
}
fn a579<'s>(a0: &'s tubelab::track::Dataset) -> &'s std::string::String {
    &a0.context
}
fn a580() -> tubelab::track::Status {
    tubelab::track::Status::Finished
}
fn a581() -> tubelab::track::Status {
    tubelab::track::Status::Failed
}
fn a582(a0: &tubelab::track::Run) -> tubelab::Result<std::string::String> {
    tubelab::track::log(a0)
}
fn a583(a0: &tubelab::track::Run, a1: &tubelab::track::Options) -> tubelab::Result<std::string::String> {
    tubelab::track::log_in(a0, a1)
}
fn a584(a0: &str) -> tubelab::Result<p::DataFrame> {
    tubelab::track::run(a0)
}
fn a585(a0: &str, a1: &tubelab::track::Options) -> tubelab::Result<p::DataFrame> {
    tubelab::track::run_in(a0, a1)
}
fn a586() -> tubelab::Result<p::DataFrame> {
    tubelab::track::runs()
}
fn a587(a0: &tubelab::track::Options) -> tubelab::Result<p::DataFrame> {
    tubelab::track::runs_in(a0)
}
fn a588(a0: std::marker::PhantomData<tubelab::track::Status>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::track::Status>) {}
    need::<tubelab::track::Status>(a0)
}
fn a589(a0: std::marker::PhantomData<tubelab::track::Status>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::track::Status>) {}
    need::<tubelab::track::Status>(a0)
}
fn a590(a0: std::marker::PhantomData<tubelab::track::Status>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::track::Status>) {}
    need::<tubelab::track::Status>(a0)
}
fn a591(a0: std::marker::PhantomData<tubelab::track::Status>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::track::Status>) {}
    need::<tubelab::track::Status>(a0)
}
fn a592(a0: std::marker::PhantomData<tubelab::track::Status>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::track::Status>) {}
    need::<tubelab::track::Status>(a0)
}
fn a593(a0: std::marker::PhantomData<tubelab::track::Dataset>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::track::Dataset>) {}
    need::<tubelab::track::Dataset>(a0)
}
fn a594(a0: std::marker::PhantomData<tubelab::track::Dataset>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::track::Dataset>) {}
    need::<tubelab::track::Dataset>(a0)
}
fn a595(a0: std::marker::PhantomData<tubelab::track::Dataset>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::track::Dataset>) {}
    need::<tubelab::track::Dataset>(a0)
}
fn a596(a0: &str, a1: &str) -> tubelab::track::Run {
    <tubelab::track::Run>::new(a0, a1)
}
fn a597(a0: tubelab::track::Run, a1: tubelab::track::Status) -> tubelab::track::Run {
    <tubelab::track::Run>::status(a0, a1)
}
fn a598(a0: tubelab::track::Run, a1: std::time::SystemTime) -> tubelab::track::Run {
    <tubelab::track::Run>::started(a0, a1)
}
fn a599<'s>(a0: &'s mut tubelab::track::Run, a1: &str, a2: impl std::fmt::Display) {
    <tubelab::track::Run>::param(a0, a1, a2)
}
fn a600<'s>(a0: &'s mut tubelab::track::Run, a1: &str, a2: f64) {
    <tubelab::track::Run>::metric(a0, a1, a2)
}
fn a601<'s>(a0: &'s mut tubelab::track::Run, a1: &str, a2: &str) {
    <tubelab::track::Run>::tag(a0, a1, a2)
}
fn a602<'s>(a0: &'s mut tubelab::track::Run, a1: tubelab::track::Dataset) {
    <tubelab::track::Run>::dataset(a0, a1)
}
fn a603<'s>(a0: &'s mut tubelab::track::Run, a1: &str, a2: std::vec::Vec<u8>) {
    <tubelab::track::Run>::artifact(a0, a1, a2)
}
fn a604<'s>(a0: &'s tubelab::track::Run) -> tubelab::Result<()> {
    <tubelab::track::Run>::check(a0)
}
fn a605(a0: std::marker::PhantomData<tubelab::track::Run>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::track::Run>) {}
    need::<tubelab::track::Run>(a0)
}
fn a606(a0: std::marker::PhantomData<tubelab::track::Run>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::track::Run>) {}
    need::<tubelab::track::Run>(a0)
}
fn a607(a0: impl std::convert::Into<std::path::PathBuf>) -> tubelab::track::Options {
    <tubelab::track::Options>::folder(a0)
}
fn a608(a0: std::marker::PhantomData<tubelab::track::Options>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::track::Options>) {}
    need::<tubelab::track::Options>(a0)
}
fn a609(a0: std::marker::PhantomData<tubelab::track::Options>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::track::Options>) {}
    need::<tubelab::track::Options>(a0)
}
fn a610(a0: std::marker::PhantomData<tubelab::track::Options>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::track::Options>) {}
    need::<tubelab::track::Options>(a0)
}
fn a611(a0: std::marker::PhantomData<tubelab::track::Options>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::track::Options>) {}
    need::<tubelab::track::Options>(a0)
}
fn a612(a0: impl std::convert::AsRef<std::path::Path>) -> tubelab::Result<tubelab::train::Model> {
    tubelab::train::open(a0)
}
fn a613(a0: &p::DataFrame) -> tubelab::Result<tubelab::train::Model> {
    tubelab::train::views(a0)
}
fn a614(a0: &p::DataFrame, a1: &tubelab::train::Options) -> tubelab::Result<tubelab::train::Model> {
    tubelab::train::views_with(a0, a1)
}
fn a615(a0: std::marker::PhantomData<tubelab::train::Model>) {
    fn need<Subject: tubelab::display::Show>(a0: std::marker::PhantomData<tubelab::train::Model>) {}
    need::<tubelab::train::Model>(a0)
}
fn a616() -> tubelab::train::Options {
    <tubelab::train::Options>::new()
}
fn a617(a0: tubelab::train::Options, a1: u64) -> tubelab::train::Options {
    <tubelab::train::Options>::seed(a0, a1)
}
fn a618(a0: tubelab::train::Options, a1: usize) -> tubelab::train::Options {
    <tubelab::train::Options>::folds(a0, a1)
}
fn a619(a0: tubelab::train::Options, a1: impl std::convert::Into<std::string::String>) -> tubelab::train::Options {
    <tubelab::train::Options>::time_zone(a0, a1)
}
fn a620(a0: tubelab::train::Options, a1: f64) -> tubelab::train::Options {
    <tubelab::train::Options>::penalty(a0, a1)
}
fn a621(a0: tubelab::train::Options, a1: f64) -> tubelab::train::Options {
    <tubelab::train::Options>::l1_ratio(a0, a1)
}
fn a622<S: std::convert::Into<std::string::String>>(
    a0: tubelab::train::Options,
    a1: impl std::iter::IntoIterator<Item = S>,
) -> tubelab::train::Options {
    <tubelab::train::Options>::features::<S>(a0, a1)
}
fn a623(a0: tubelab::train::Options, a1: u32) -> tubelab::train::Options {
    <tubelab::train::Options>::min_age_days(a0, a1)
}
fn a624(a0: tubelab::train::Options, a1: usize) -> tubelab::train::Options {
    <tubelab::train::Options>::resamples(a0, a1)
}
fn a625(a0: tubelab::train::Options, a1: bool) -> tubelab::train::Options {
    <tubelab::train::Options>::tracked(a0, a1)
}
fn a626(a0: tubelab::train::Options, a1: impl std::convert::Into<std::path::PathBuf>) -> tubelab::train::Options {
    <tubelab::train::Options>::mlflow_folder(a0, a1)
}
fn a627<'s>(a0: &'s tubelab::train::Options) -> tubelab::Result<()> {
    <tubelab::train::Options>::check(a0)
}
fn a628(a0: std::marker::PhantomData<tubelab::train::Options>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::train::Options>) {}
    need::<tubelab::train::Options>(a0)
}
fn a629(a0: std::marker::PhantomData<tubelab::train::Options>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::train::Options>) {}
    need::<tubelab::train::Options>(a0)
}
fn a630(a0: std::marker::PhantomData<tubelab::train::Options>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::train::Options>) {}
    need::<tubelab::train::Options>(a0)
}
fn a631(a0: std::marker::PhantomData<tubelab::train::Options>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::train::Options>) {}
    need::<tubelab::train::Options>(a0)
}
fn a632<'s>(a0: &'s tubelab::train::Model, a1: impl std::convert::AsRef<std::path::Path>) -> tubelab::Result<()> {
    <tubelab::train::Model>::save(a0, a1)
}
fn a633<'s>(a0: &'s tubelab::train::Model) -> tubelab::Result<p::DataFrame> {
    <tubelab::train::Model>::scores(a0)
}
fn a634<'s>(a0: &'s tubelab::train::Model) -> tubelab::Result<p::DataFrame> {
    <tubelab::train::Model>::importance(a0)
}
fn a635<'s>(a0: &'s tubelab::train::Model) -> tubelab::Result<p::DataFrame> {
    <tubelab::train::Model>::coefficients(a0)
}
fn a636<'s>(a0: &'s tubelab::train::Model) -> tubelab::Result<p::DataFrame> {
    <tubelab::train::Model>::excluded(a0)
}
fn a637<'s>(a0: &'s tubelab::train::Model) -> bool {
    <tubelab::train::Model>::is_better_than_baseline(a0)
}
fn a638<'s>(a0: &'s tubelab::train::Model) -> std::string::String {
    <tubelab::train::Model>::verdict(a0)
}
fn a639<'s>(a0: &'s tubelab::train::Model, a1: &p::DataFrame) -> tubelab::Result<p::DataFrame> {
    <tubelab::train::Model>::predict(a0, a1)
}
fn a640<'s>(a0: &'s tubelab::train::Model) -> std::option::Option<&'s str> {
    <tubelab::train::Model>::channel(a0)
}
fn a641<'s>(a0: &'s tubelab::train::Model) -> usize {
    <tubelab::train::Model>::used(a0)
}
fn a642<'s>(a0: &'s tubelab::train::Model) -> (f64, f64) {
    <tubelab::train::Model>::penalty(a0)
}
fn a643<'s>(a0: &'s tubelab::train::Model) -> &'s [std::string::String] {
    <tubelab::train::Model>::warnings(a0)
}
fn a644<'s>(a0: &'s tubelab::train::Model) -> bool {
    <tubelab::train::Model>::converged(a0)
}
fn a645<'s>(a0: &'s tubelab::train::Model) -> std::option::Option<&'s str> {
    <tubelab::train::Model>::run_id(a0)
}
fn a646(a0: std::marker::PhantomData<tubelab::train::Model>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::train::Model>) {}
    need::<tubelab::train::Model>(a0)
}
fn a647(a0: std::marker::PhantomData<tubelab::train::Model>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::train::Model>) {}
    need::<tubelab::train::Model>(a0)
}
fn a648<'s>(a0: &'s tubelab::clean::schema::Field) -> &'s &'static str {
    &a0.name
}
fn a649<'s>(a0: &'s tubelab::clean::schema::Field) -> &'s &'static str {
    &a0.kind
}
fn a650<'s>(a0: &'s tubelab::clean::schema::Field) -> &'s &'static str {
    &a0.unit
}
fn a651<'s>(a0: &'s tubelab::clean::schema::Field) -> &'s &'static str {
    &a0.null
}
fn a652<'s>(a0: &'s tubelab::clean::schema::Field) -> &'s &'static str {
    &a0.source
}
fn a653(a0: std::marker::PhantomData<tubelab::clean::schema::Field>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::clean::schema::Field>) {}
    need::<tubelab::clean::schema::Field>(a0)
}
fn a654(a0: std::marker::PhantomData<tubelab::clean::schema::Field>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::clean::schema::Field>) {}
    need::<tubelab::clean::schema::Field>(a0)
}
fn a655(a0: std::marker::PhantomData<tubelab::clean::schema::Field>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::clean::schema::Field>) {}
    need::<tubelab::clean::schema::Field>(a0)
}
fn a656(a0: std::marker::PhantomData<tubelab::clean::schema::Field>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::clean::schema::Field>) {}
    need::<tubelab::clean::schema::Field>(a0)
}
fn a657(a0: std::marker::PhantomData<tubelab::clean::schema::Field>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::clean::schema::Field>) {}
    need::<tubelab::clean::schema::Field>(a0)
}
fn a658(a0: &str, a1: usize) -> std::borrow::Cow<'_, str> {
    tubelab::display::escape::cut(a0, a1)
}
fn a659(a0: &str) -> std::string::String {
    tubelab::display::escape::html(a0)
}
fn a660(a0: &str) -> std::string::String {
    tubelab::display::escape::plotly(a0)
}
fn a661(a0: &tubelab::serde_json::Value) -> std::string::String {
    tubelab::display::escape::script(a0)
}
fn a662(a0: &str) -> std::borrow::Cow<'_, str> {
    tubelab::display::escape::text(a0)
}
fn a663(a0: f64) -> std::string::String {
    tubelab::display::number::compact(a0)
}
fn a664(a0: usize, a1: &str) -> std::string::String {
    tubelab::display::number::count(a0, a1)
}
fn a665(a0: f64, a1: usize) -> std::string::String {
    tubelab::display::number::decimal(a0, a1)
}
fn a666(a0: i64) -> std::string::String {
    tubelab::display::number::duration(a0)
}
fn a667(a0: i64) -> std::string::String {
    tubelab::display::number::full(a0)
}
fn a668(a0: f64) -> std::string::String {
    tubelab::display::number::percent(a0)
}
fn a669<'s>(a0: &'s mut tubelab::display::progress::Progress, a1: u64) {
    <tubelab::display::progress::Progress>::step(a0, a1)
}
fn a670(a0: tubelab::display::progress::Progress) {
    <tubelab::display::progress::Progress>::done(a0)
}
fn a671() -> tubelab::Result<std::string::String> {
    tubelab::fetch::settings::key_source()
}
fn a672<'s>(a0: &'s tubelab::plot::figure::Bar) -> &'s f64 {
    &a0.value
}
fn a673<'s>(a0: &'s tubelab::plot::figure::Bar) -> &'s std::option::Option<(f64, f64)> {
    &a0.interval
}
fn a674<'s>(a0: &'s tubelab::plot::figure::Bar) -> &'s std::string::String {
    &a0.hover
}
fn a675<'s>(a0: &'s tubelab::plot::figure::Bar) -> &'s bool {
    &a0.grey
}
fn a676(
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
fn a677(a0: std::vec::Vec<(f64, f64, f64)>) -> tubelab::plot::figure::Mark {
    tubelab::plot::figure::Mark::Band(a0)
}
fn a678(a0: std::vec::Vec<tubelab::plot::figure::Point>) -> tubelab::plot::figure::Mark {
    tubelab::plot::figure::Mark::Points(a0)
}
fn a679(a0: std::vec::Vec<tubelab::plot::figure::Bar>) -> tubelab::plot::figure::Mark {
    tubelab::plot::figure::Mark::Bars(a0)
}
fn a680<'s>(a0: &'s tubelab::plot::figure::Point) -> &'s f64 {
    &a0.x
}
fn a681<'s>(a0: &'s tubelab::plot::figure::Point) -> &'s f64 {
    &a0.y
}
fn a682<'s>(a0: &'s tubelab::plot::figure::Point) -> &'s std::string::String {
    &a0.hover
}
fn a683<'s>(a0: &'s tubelab::plot::figure::Point) -> &'s bool {
    &a0.hollow
}
fn a684<'s>(a0: &'s tubelab::plot::figure::Point) -> &'s std::option::Option<std::string::String> {
    &a0.label
}
fn a685() -> tubelab::plot::figure::Scale {
    tubelab::plot::figure::Scale::Linear
}
fn a686() -> tubelab::plot::figure::Scale {
    tubelab::plot::figure::Scale::FromZero
}
fn a687() -> tubelab::plot::figure::Scale {
    tubelab::plot::figure::Scale::Log
}
fn a688() -> tubelab::plot::figure::Scale {
    tubelab::plot::figure::Scale::Time
}
fn a689(a0: std::vec::Vec<std::string::String>) -> tubelab::plot::figure::Scale {
    tubelab::plot::figure::Scale::Names(a0)
}
fn a690() -> tubelab::plot::figure::Unit {
    tubelab::plot::figure::Unit::Count
}
fn a691() -> tubelab::plot::figure::Unit {
    tubelab::plot::figure::Unit::Percent
}
fn a692(
    a0: impl std::convert::Into<std::string::String>,
    a1: tubelab::plot::figure::Scale,
) -> tubelab::plot::figure::Axis {
    <tubelab::plot::figure::Axis>::new(a0, a1)
}
fn a693(a0: tubelab::plot::figure::Axis, a1: tubelab::plot::figure::Unit) -> tubelab::plot::figure::Axis {
    <tubelab::plot::figure::Axis>::unit(a0, a1)
}
fn a694(a0: std::marker::PhantomData<tubelab::plot::figure::Axis>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::figure::Axis>) {}
    need::<tubelab::plot::figure::Axis>(a0)
}
fn a695(a0: std::marker::PhantomData<tubelab::plot::figure::Axis>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::figure::Axis>) {}
    need::<tubelab::plot::figure::Axis>(a0)
}
fn a696(a0: std::marker::PhantomData<tubelab::plot::figure::Axis>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::figure::Axis>) {}
    need::<tubelab::plot::figure::Axis>(a0)
}
fn a697(a0: std::marker::PhantomData<tubelab::plot::figure::Scale>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::figure::Scale>) {}
    need::<tubelab::plot::figure::Scale>(a0)
}
fn a698(a0: std::marker::PhantomData<tubelab::plot::figure::Scale>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::figure::Scale>) {}
    need::<tubelab::plot::figure::Scale>(a0)
}
fn a699(a0: std::marker::PhantomData<tubelab::plot::figure::Scale>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::figure::Scale>) {}
    need::<tubelab::plot::figure::Scale>(a0)
}
fn a700(a0: std::marker::PhantomData<tubelab::plot::figure::Unit>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::figure::Unit>) {}
    need::<tubelab::plot::figure::Unit>(a0)
}
fn a701(a0: std::marker::PhantomData<tubelab::plot::figure::Unit>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::plot::figure::Unit>) {}
    need::<tubelab::plot::figure::Unit>(a0)
}
fn a702(a0: std::marker::PhantomData<tubelab::plot::figure::Unit>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::figure::Unit>) {}
    need::<tubelab::plot::figure::Unit>(a0)
}
fn a703(a0: std::marker::PhantomData<tubelab::plot::figure::Unit>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::plot::figure::Unit>) {}
    need::<tubelab::plot::figure::Unit>(a0)
}
fn a704(a0: std::marker::PhantomData<tubelab::plot::figure::Unit>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::figure::Unit>) {}
    need::<tubelab::plot::figure::Unit>(a0)
}
fn a705(a0: std::marker::PhantomData<tubelab::plot::figure::Unit>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::plot::figure::Unit>) {}
    need::<tubelab::plot::figure::Unit>(a0)
}
fn a706(
    a0: impl std::convert::Into<std::string::String>,
    a1: tubelab::plot::theme::Colour,
    a2: tubelab::plot::figure::Mark,
) -> tubelab::plot::figure::Series {
    <tubelab::plot::figure::Series>::new(a0, a1, a2)
}
fn a707(a0: tubelab::plot::figure::Series) -> tubelab::plot::figure::Series {
    <tubelab::plot::figure::Series>::unlabelled(a0)
}
fn a708(a0: std::marker::PhantomData<tubelab::plot::figure::Series>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::figure::Series>) {}
    need::<tubelab::plot::figure::Series>(a0)
}
fn a709(a0: std::marker::PhantomData<tubelab::plot::figure::Series>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::figure::Series>) {}
    need::<tubelab::plot::figure::Series>(a0)
}
fn a710(a0: std::marker::PhantomData<tubelab::plot::figure::Series>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::figure::Series>) {}
    need::<tubelab::plot::figure::Series>(a0)
}
fn a711(a0: impl std::iter::IntoIterator<Item = (f64, f64)>) -> tubelab::plot::figure::Mark {
    <tubelab::plot::figure::Mark>::line(a0)
}
fn a712(a0: std::marker::PhantomData<tubelab::plot::figure::Mark>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::figure::Mark>) {}
    need::<tubelab::plot::figure::Mark>(a0)
}
fn a713(a0: std::marker::PhantomData<tubelab::plot::figure::Mark>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::figure::Mark>) {}
    need::<tubelab::plot::figure::Mark>(a0)
}
fn a714(a0: std::marker::PhantomData<tubelab::plot::figure::Mark>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::figure::Mark>) {}
    need::<tubelab::plot::figure::Mark>(a0)
}
fn a715(a0: std::marker::PhantomData<tubelab::plot::figure::Point>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::figure::Point>) {}
    need::<tubelab::plot::figure::Point>(a0)
}
fn a716(a0: std::marker::PhantomData<tubelab::plot::figure::Point>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::figure::Point>) {}
    need::<tubelab::plot::figure::Point>(a0)
}
fn a717(a0: std::marker::PhantomData<tubelab::plot::figure::Point>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::plot::figure::Point>) {}
    need::<tubelab::plot::figure::Point>(a0)
}
fn a718(a0: std::marker::PhantomData<tubelab::plot::figure::Point>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::figure::Point>) {}
    need::<tubelab::plot::figure::Point>(a0)
}
fn a719(a0: std::marker::PhantomData<tubelab::plot::figure::Bar>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::figure::Bar>) {}
    need::<tubelab::plot::figure::Bar>(a0)
}
fn a720(a0: std::marker::PhantomData<tubelab::plot::figure::Bar>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::figure::Bar>) {}
    need::<tubelab::plot::figure::Bar>(a0)
}
fn a721(a0: std::marker::PhantomData<tubelab::plot::figure::Bar>) {
    fn need<Subject: std::default::Default>(a0: std::marker::PhantomData<tubelab::plot::figure::Bar>) {}
    need::<tubelab::plot::figure::Bar>(a0)
}
fn a722(a0: std::marker::PhantomData<tubelab::plot::figure::Bar>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::figure::Bar>) {}
    need::<tubelab::plot::figure::Bar>(a0)
}
fn a723(a0: std::marker::PhantomData<tubelab::plot::figure::Rule>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::figure::Rule>) {}
    need::<tubelab::plot::figure::Rule>(a0)
}
fn a724(a0: std::marker::PhantomData<tubelab::plot::figure::Rule>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::figure::Rule>) {}
    need::<tubelab::plot::figure::Rule>(a0)
}
fn a725(a0: std::marker::PhantomData<tubelab::plot::figure::Rule>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::figure::Rule>) {}
    need::<tubelab::plot::figure::Rule>(a0)
}
fn a726() -> tubelab::plot::theme::Colour {
    tubelab::plot::theme::Colour::Main
}
fn a727() -> tubelab::plot::theme::Colour {
    tubelab::plot::theme::Colour::Comparison
}
fn a728() -> tubelab::plot::theme::Colour {
    tubelab::plot::theme::Colour::Good
}
fn a729() -> tubelab::plot::theme::Colour {
    tubelab::plot::theme::Colour::Bad
}
fn a730() -> tubelab::plot::theme::Colour {
    tubelab::plot::theme::Colour::Shorts
}
fn a731() -> tubelab::plot::theme::Colour {
    tubelab::plot::theme::Colour::Neutral
}
fn a732() -> tubelab::plot::theme::Colour {
    tubelab::plot::theme::Colour::Ink
}
fn a733(a0: tubelab::plot::theme::Colour, a1: tubelab::plot::Theme) -> &'static str {
    <tubelab::plot::theme::Colour>::hex(a0, a1)
}
fn a734(a0: tubelab::plot::theme::Colour, a1: tubelab::plot::Theme) -> std::string::String {
    <tubelab::plot::theme::Colour>::translucent(a0, a1)
}
fn a735(a0: tubelab::plot::theme::Colour, a1: tubelab::plot::Theme) -> std::string::String {
    <tubelab::plot::theme::Colour>::text(a0, a1)
}
fn a736(a0: std::marker::PhantomData<tubelab::plot::theme::Colour>) {
    fn need<Subject: std::clone::Clone>(a0: std::marker::PhantomData<tubelab::plot::theme::Colour>) {}
    need::<tubelab::plot::theme::Colour>(a0)
}
fn a737(a0: std::marker::PhantomData<tubelab::plot::theme::Colour>) {
    fn need<Subject: std::marker::Copy>(a0: std::marker::PhantomData<tubelab::plot::theme::Colour>) {}
    need::<tubelab::plot::theme::Colour>(a0)
}
fn a738(a0: std::marker::PhantomData<tubelab::plot::theme::Colour>) {
    fn need<Subject: std::fmt::Debug>(a0: std::marker::PhantomData<tubelab::plot::theme::Colour>) {}
    need::<tubelab::plot::theme::Colour>(a0)
}
fn a739(a0: std::marker::PhantomData<tubelab::plot::theme::Colour>) {
    fn need<Subject: std::cmp::PartialEq>(a0: std::marker::PhantomData<tubelab::plot::theme::Colour>) {}
    need::<tubelab::plot::theme::Colour>(a0)
}
fn a740(a0: std::marker::PhantomData<tubelab::plot::theme::Colour>) {
    fn need<Subject: std::cmp::Eq>(a0: std::marker::PhantomData<tubelab::plot::theme::Colour>) {}
    need::<tubelab::plot::theme::Colour>(a0)
}
fn a741(a0: &[f64], a1: &[f64]) -> std::option::Option<f64> {
    tubelab::train::metrics::mae(a0, a1)
}
fn a742(a0: std::vec::Vec<f64>) -> std::option::Option<f64> {
    tubelab::train::metrics::median(a0)
}
fn a743(a0: &[f64], a1: &[f64]) -> std::option::Option<f64> {
    tubelab::train::metrics::median_absolute_percentage_error(a0, a1)
}
fn a744(a0: &[f64], a1: &[f64]) -> std::option::Option<f64> {
    tubelab::train::metrics::r2(a0, a1)
}
fn a745(a0: &[f64], a1: &[f64]) -> std::option::Option<f64> {
    tubelab::train::metrics::rmse(a0, a1)
}
fn a746(a0: &[f64], a1: &[f64]) -> std::option::Option<f64> {
    tubelab::train::metrics::spearman(a0, a1)
}
