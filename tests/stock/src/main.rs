//! The stock kernel, as `cargo install evcxr_jupyter` makes it.

fn main() -> anyhow::Result<()> {
    evcxr_jupyter::main()
}
