"""An independent reference implementation of the scoring method (design page "Scoring").

Written from the design documents alone, in plain Python, to be held against the program's own
implementation. Where the page leaves a choice, CHOICES.md names the reading taken.
"""
