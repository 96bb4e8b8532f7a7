//! Closed enumerations with stable words, and tables that have one cell for each of their keys.

use std::marker::PhantomData;

/// A key of a [`Table`]: a closed enumeration whose variants are numbered without gaps.
pub trait Key: Copy + Eq + 'static {
    /// Every key, in the order in which sums over keys run.
    const ALL: &'static [Self];

    /// The place of the key in [`Key::ALL`], from 0.
    fn index(self) -> usize;

    /// The stable word that stands in documents and files.
    fn word(self) -> &'static str;

    /// The key that a word stands for; `None` for an unknown word.
    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|key| key.word() == word)
    }
}

/// Declares a closed enumeration with one stable word a variant and implements [`Key`] for it.
macro_rules! closed_enum {
    ($(#[$outer:meta])* $name:ident { $($(#[$inner:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$outer])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$inner])* $variant),+ }

        impl $crate::domain::table::Key for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),+];

            // The discriminants of a fieldless enumeration are 0, 1, 2 … in the order written.
            #[allow(clippy::as_conversions)]
            fn index(self) -> usize {
                self as usize
            }

            fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str($crate::domain::table::Key::word(*self))
            }
        }
    };
}
pub(crate) use closed_enum;

/// One value for each of the `N` keys of a closed enumeration.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Table<K, T, const N: usize> {
    cells: [T; N],
    key: PhantomData<K>,
}

impl<K: Key, T, const N: usize> Table<K, T, N> {
    /// A table from its cells in the order of [`Key::ALL`].
    pub const fn new(cells: [T; N]) -> Self {
        Self { cells, key: PhantomData }
    }

    /// A table whose cells are made by a function of the key.
    // `N` is the number of variants for every alias of this type.
    #[allow(clippy::indexing_slicing)]
    pub fn from_fn(mut make: impl FnMut(K) -> T) -> Self {
        Self::new(std::array::from_fn(|position| make(K::ALL[position])))
    }

    /// The cell of a key.
    // `index` is under the number of variants, and `N` is that number for every alias below.
    #[allow(clippy::indexing_slicing)]
    pub fn of(&self, key: K) -> &T {
        &self.cells[key.index()]
    }

    /// The cell of a key, to be changed.
    #[allow(clippy::indexing_slicing)]
    pub fn of_mut(&mut self, key: K) -> &mut T {
        &mut self.cells[key.index()]
    }

    /// Puts a value into the cell of a key.
    #[allow(clippy::indexing_slicing)]
    pub fn set(&mut self, key: K, value: T) {
        self.cells[key.index()] = value;
    }

    /// Every key with its cell, in the order of [`Key::ALL`].
    pub fn iter(&self) -> impl Iterator<Item = (K, &T)> {
        K::ALL.iter().copied().zip(&self.cells)
    }

    /// The cells in the order of [`Key::ALL`].
    pub const fn cells(&self) -> &[T; N] {
        &self.cells
    }
}
