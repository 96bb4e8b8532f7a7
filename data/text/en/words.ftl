# Words of closed sets.
