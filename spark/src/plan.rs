//! The queries of an analysis.

use super::shim;
use spark_connect::column::Column;
use spark_connect::expression::{ColumnReference, Expression};
use spark_connect::plan::LogicalPlan;
use spark_connect::readwriter::ReadType;
use spark_connect::types::{DataType, StructField};
use spark_connect::udf::{CommonInlineUserDefinedFunctionExpression, PythonUDFPayload, eval_type};
use spark_connect_proto::{ExecutePlanRequest, Plan, UserContext, plan::OpType};
use std::collections::BTreeMap;
use tubelab::schema;

/// Some columns of a table of Parquet files.
pub fn table(path: &str, columns: &[String]) -> LogicalPlan {
    selected(read(path), columns)
}

/// The function of Python through which rows are piped, and the type of what it answers.
pub struct Pipe {
    function: String,
    answer: DataType,
}

impl Pipe {
    /// Of a program that writes [`answers`](super::answers).
    pub fn of_answers(command: &[&str]) -> Pipe {
        Pipe {
            function: shim::piped(command),
            answer: row([
                ("bucket", DataType::Integer),
                ("rows", DataType::Binary),
                ("groups", DataType::Binary),
            ]),
        }
    }

    /// Of a program that writes back what it reads.
    pub fn of_videos(command: &[&str], columns: &[String]) -> Pipe {
        let kind = |name: &str| {
            schema::VIDEOS
                .iter()
                .find(|field| field.name == name)
                .map(|field| field.kind)
        };
        let fields = columns.iter().map(|name| {
            let data_type = match kind(name) {
                Some("i64") => DataType::Long,
                Some("bool") => DataType::Boolean,
                Some("datetime[μs, UTC]") => DataType::Timestamp,
                _ => DataType::String {
                    collation: "UTF8_BINARY".to_owned(),
                },
            };
            (name.as_str(), data_type)
        });
        Pipe {
            function: shim::piped(command),
            answer: row(fields),
        }
    }

    fn through(&self, input: LogicalPlan, columns: &[String], python: &str) -> LogicalPlan {
        let function = PythonUDFPayload::new(
            self.answer.clone(),
            eval_type::SQL_MAP_ARROW_ITER_UDF,
            shim::pickled(&self.function, &self.answer),
            python.to_owned(),
        );
        // Spark hands over every column; Sail only those that are arguments.
        let arguments = columns.iter().map(|name| reference(name)).collect();
        LogicalPlan::MapPartitions {
            input: Box::new(input),
            func: CommonInlineUserDefinedFunctionExpression::new("tubelab".to_owned(), true, arguments, function),
            is_barrier: false,
        }
    }
}

/// One row through this version of Python, which the engine refuses if its workers have another one.
pub fn probe(python: &str) -> LogicalPlan {
    let column = "id";
    let one = LogicalPlan::Range {
        start: 0,
        end: 1,
        step: 1,
        num_partitions: Some(1),
    };
    let same = Pipe {
        function: shim::SAME.to_owned(),
        answer: row([(column, DataType::Long)]),
    };
    same.through(one, &[column.to_owned()], python)
}

/// The videos of some buckets piped through a program.
pub fn work(path: &str, columns: &[String], buckets: &[u32], gather: bool, python: &str, pipe: &Pipe) -> LogicalPlan {
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
    pipe.through(videos, columns, python)
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

fn row<'a>(fields: impl IntoIterator<Item = (&'a str, DataType)>) -> DataType {
    let field = |(name, data_type): (&str, DataType)| StructField {
        name: name.to_owned(),
        data_type,
        nullable: true,
        metadata: BTreeMap::new(),
    };
    DataType::Struct {
        fields: fields.into_iter().map(field).collect(),
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
