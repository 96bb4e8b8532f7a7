# Sentences of codes.
