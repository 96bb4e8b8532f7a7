//! The `swadhin` program: reads settings and wires the rooms of the library together.

fn main() {}
