//! The queries of an analysis.

use super::shim::pickled;
use spark_connect::column::Column;
use spark_connect::expression::{ColumnReference, Expression};
use spark_connect::plan::LogicalPlan;
use spark_connect::readwriter::ReadType;
use spark_connect::types::{DataType, StructField};
use spark_connect::udf::{CommonInlineUserDefinedFunctionExpression, PythonUDFPayload, eval_type};
use spark_connect_proto::{ExecutePlanRequest, Plan, UserContext, plan::OpType};
use std::collections::BTreeMap;

/// Some columns of a table of Parquet files.
pub fn table(path: &str, columns: &[String]) -> LogicalPlan {
    selected(read(path), columns)
}

/// The videos of some buckets piped through the worker.
pub fn work(
    path: &str,
    columns: &[String],
    buckets: &[u32],
    gather: bool,
    python: &str,
    command: &[&str],
) -> LogicalPlan {
    let list: Vec<String> = buckets.iter().map(u32::to_string).collect();
    let of_buckets = LogicalPlan::Filter {
        input: Box::new(read(path)),
        condition: Column::new(Expression::SQLExpression(format!("bucket IN ({})", list.join(", ")))),
    };
    let mut videos = selected(of_buckets, columns);
    if gather {
        videos = LogicalPlan::RepartitionByExpression {
            input: Box::new(videos),
            // The engine chooses.
            num_partitions: 0,
            expressions: vec![reference("channel_id")],
        };
    }
    let field = |name: &str, data_type| StructField {
        name: name.to_owned(),
        data_type,
        nullable: true,
        metadata: BTreeMap::new(),
    };
    let answer = DataType::Struct {
        fields: vec![
            field("bucket", DataType::Integer),
            field("rows", DataType::Binary),
            field("groups", DataType::Binary),
        ],
    };
    let function = PythonUDFPayload::new(
        answer,
        eval_type::SQL_MAP_ARROW_ITER_UDF,
        pickled(command),
        python.to_owned(),
    );
    // Spark hands over every column; Sail only those that are arguments.
    let arguments = columns.iter().map(|name| reference(name)).collect();
    LogicalPlan::MapPartitions {
        input: Box::new(videos),
        func: CommonInlineUserDefinedFunctionExpression::new("tubelab".to_owned(), true, arguments, function),
        is_barrier: false,
    }
}

/// The request that runs a query.
pub fn request(plan: &LogicalPlan, session_id: &str) -> ExecutePlanRequest {
    ExecutePlanRequest {
        session_id: session_id.to_owned(),
        user_context: Some(UserContext::default()),
        plan: Some(Plan {
            op_type: Some(OpType::Root(plan.to_proto())),
        }),
        ..ExecutePlanRequest::default()
    }
}

fn read(path: &str) -> LogicalPlan {
    LogicalPlan::Read {
        read_type: ReadType::DataSource {
            format: Some("parquet".to_owned()),
            schema: None,
            options: Default::default(),
            paths: vec![path.to_owned()],
            predicates: Vec::new(),
            source_name: None,
        },
        is_streaming: false,
    }
}

fn selected(input: LogicalPlan, columns: &[String]) -> LogicalPlan {
    LogicalPlan::Project {
        input: Box::new(input),
        columns: columns.iter().map(|name| Column::new(reference(name))).collect(),
    }
}

fn reference(name: &str) -> Expression {
    Expression::ColumnReference(ColumnReference {
        name: name.to_owned(),
        plan_id: None,
        is_metadata_column: false,
    })
}
