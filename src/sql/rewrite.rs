//! What a query says for polars: unknown values are last in every order, and groups can be ordered by a function of
//! their rows.

use sqlparser::ast::{
    Expr, Function, GroupByExpr, Ident, OrderByExpr, OrderByKind, Query, Select, SelectItem, SetExpr, Statement, Value,
    Visit, VisitMut, Visitor, VisitorMut, WindowType,
};
use std::ops::ControlFlow;

/// Columns that are added to order by them; the result is without them.
pub(super) const HIDDEN: &str = "__order_";

/// Functions that make one value of the rows of a group.
const AGGREGATES: [&str; 22] = [
    "any_value",
    "array_agg",
    "avg",
    "corr",
    "count",
    "covar_pop",
    "covar_samp",
    "first",
    "last",
    "listagg",
    "max",
    "mean",
    "median",
    "min",
    "quantile_cont",
    "quantile_disc",
    "std",
    "stddev",
    "string_agg",
    "sum",
    "var",
    "variance",
];

/// Rewrites the query; returns whether it takes some of its rows in no order.
pub(super) fn rewrite(statement: &mut Statement) -> bool {
    let unordered = match statement {
        Statement::Query(query) => query.limit_clause.is_some() && query.order_by.is_none() && query.fetch.is_none(),
        _ => false,
    };
    let _ = statement.visit(&mut Rewriter { hidden: 0 });
    unordered
}

struct Rewriter {
    hidden: usize,
}

impl VisitorMut for Rewriter {
    type Break = ();

    fn pre_visit_query(&mut self, query: &mut Query) -> ControlFlow<()> {
        let Some(order) = &mut query.order_by else {
            return ControlFlow::Continue(());
        };
        let OrderByKind::Expressions(keys) = &mut order.kind else {
            return ControlFlow::Continue(());
        };
        keys.iter_mut().for_each(unknown_last);
        if let SetExpr::Select(select) = &mut *query.body
            && is_grouped(select)
            && select.distinct.is_none()
        {
            keys.iter_mut().for_each(|key| self.by_function(key, select));
        }
        ControlFlow::Continue(())
    }

    fn pre_visit_expr(&mut self, expr: &mut Expr) -> ControlFlow<()> {
        if let Expr::Function(function) = expr
            && let Some(WindowType::WindowSpec(window)) = &mut function.over
        {
            window.order_by.iter_mut().for_each(unknown_last);
        }
        ControlFlow::Continue(())
    }
}

fn unknown_last(key: &mut OrderByExpr) {
    key.options.nulls_first.get_or_insert(false);
}

impl Rewriter {
    /// polars knows only the columns of the result when it orders groups: the key becomes one of them.
    fn by_function(&mut self, key: &mut OrderByExpr, select: &mut Select) {
        if !has_aggregate(&key.expr) {
            return;
        }
        let selected = select.projection.iter().position(|item| match item {
            SelectItem::UnnamedExpr(expr) | SelectItem::ExprWithAlias { expr, .. } => *expr == key.expr,
            _ => false,
        });
        if let Some(SelectItem::ExprWithAlias { alias, .. }) = selected.and_then(|at| select.projection.get(at)) {
            key.expr = Expr::Identifier(alias.clone());
            return;
        }
        let starred = select
            .projection
            .iter()
            .any(|item| matches!(item, SelectItem::Wildcard(_) | SelectItem::QualifiedWildcard(..)));
        if let Some(at) = selected.filter(|_| !starred) {
            key.expr = Expr::value(Value::Number((at + 1).to_string(), false));
            return;
        }
        self.hidden += 1;
        let alias = Ident::new(format!("{HIDDEN}{}", self.hidden));
        let own = std::mem::replace(&mut key.expr, Expr::Identifier(alias.clone()));
        select.projection.push(SelectItem::ExprWithAlias { expr: own, alias });
    }
}

fn is_grouped(select: &Select) -> bool {
    match &select.group_by {
        GroupByExpr::All(_) => true,
        GroupByExpr::Expressions(keys, _) => !keys.is_empty(),
    }
}

/// Whether an expression needs the rows of a group; a window has rows of its own.
fn has_aggregate(expr: &Expr) -> bool {
    struct Look(bool);
    impl Visitor for Look {
        type Break = ();

        fn pre_visit_expr(&mut self, expr: &Expr) -> ControlFlow<()> {
            self.0 |= matches!(expr, Expr::Function(function) if is_aggregate(function));
            ControlFlow::Continue(())
        }
    }
    let mut look = Look(false);
    let _ = expr.visit(&mut look);
    look.0
}

fn is_aggregate(function: &Function) -> bool {
    let name = function.name.to_string().to_lowercase();
    function.over.is_none() && AGGREGATES.contains(&name.as_str())
}
