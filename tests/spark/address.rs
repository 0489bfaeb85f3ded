//! Addresses of engines.

use tubelab_spark::address::Address;

#[test]
fn an_address_is_read_with_and_without_a_slash() {
    for text in [
        "sc://localhost:15002",
        "sc://localhost:15002/",
        "sc://localhost:15002;token=abc;use_ssl=true",
        "sc://localhost:15002/;token=abc;use_ssl=true",
    ] {
        let address = Address::parse(text).unwrap();
        assert_eq!(address.shown(), "localhost:15002");
        assert_eq!(address.uses_tls(), text.contains("use_ssl"));
    }
    assert_eq!(
        Address::parse("sc://spark.example").unwrap().shown(),
        "spark.example:15002"
    );
}

#[test]
fn what_is_wrong_is_refused_without_showing_the_token() {
    for text in [
        "",
        "spark://x:7077",
        "sc://",
        "sc://x:port;token=s3cr3t",
        "sc://x:1;token=s3cr3t;use_ssl",
        "sc://x:1/path;token=s3cr3t",
    ] {
        let Err(error) = Address::parse(text) else {
            panic!("{text} is not refused")
        };
        assert!(error.is_input() && !error.to_string().contains("s3cr3t"), "{error}");
    }
}

#[test]
fn a_token_goes_only_through_tls_or_to_this_computer() {
    for end in ["", ";use_ssl=false"] {
        let Err(error) = Address::parse(&format!("sc://spark.example:15002;token=s3cr3t{end}")) else {
            panic!("it is not refused")
        };
        assert!(
            error.message().contains("clear text") && error.to_string().contains("use_ssl=true"),
            "{error}"
        );
        assert!(!error.to_string().contains("s3cr3t"), "{error}");
    }
    assert!(Address::parse("sc://spark.example:15002;token=s3cr3t;use_ssl=true").is_ok());
    assert!(Address::parse("sc://127.0.0.1:15002;token=s3cr3t").is_ok());
}

#[test]
fn an_engine_that_is_not_there_is_told_at_once() {
    let free = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let Err(error) = tubelab_spark::Spark::connect(&format!("sc://{free}"), "file:///nowhere", "tubelab") else {
        panic!("nothing answers")
    };
    assert!(
        error.is_network() && error.to_string().contains("start the Spark Connect server"),
        "{error}"
    );
}
