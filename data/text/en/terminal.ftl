# Terminal.
