# See the same file in English.
