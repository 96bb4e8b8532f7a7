"""Dates and ages: section 10.3."""

from datetime import date, timedelta


def parse(text):
    return date.fromisoformat(text)


def age_months(as_of, valued_on):
    """Whole months by the calendar, not below 0."""
    months = 12 * (valued_on.year - as_of.year) + (valued_on.month - as_of.month)
    return max(0, months)


def weeks_after(day, weeks):
    return day + timedelta(days=7 * weeks)
