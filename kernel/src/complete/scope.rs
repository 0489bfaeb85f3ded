//! The scope of a completion.

/// A variable of the session.
pub struct Variable {
    pub name: String,
    /// As `std::any::type_name` prints it.
    pub type_name: String,
}

/// A variable that is a frame.
pub struct Frame {
    pub name: String,
    /// Name and polars data type.
    pub columns: Vec<(String, String)>,
}

/// What earlier cells have made.
#[derive(Default)]
pub struct Scope {
    pub variables: Vec<Variable>,
    pub frames: Vec<Frame>,
    /// The source of functions, types, imports and implementations.
    pub items: Vec<String>,
}
