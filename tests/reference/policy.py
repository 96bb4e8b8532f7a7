"""Constants of the default policy, each with its section of the scoring page.

Those without a source there are *judgement* on that page too (its tag [J]).
"""

SCALES = ("R", "I", "A", "S", "E", "C")
APTITUDES = (  # order of data.md
    "verbal", "arithmetic", "computation", "spatial", "form", "clerical",
    "motor", "finger", "manual", "reading", "stamina",
)
CRITERIA = ("interest", "aptitude", "market", "access", "safety")
DOCUMENT_KINDS = (  # data.md, `documents` of trades.csv
    "aadhaar", "bank_account", "voter_card", "ration_card", "school_certificate",
    "birth_certificate", "driving_licence", "police_verification", "health_certificate",
    "trade_licence", "pan",
)
CAN_KEYS = (  # interfaces.md section 2, order of the example
    "stand_all_day", "lift_kg", "fine_vision", "colour_vision", "heat",
    "dust_or_fumes", "heights", "screen",
)

# Instruments: lowest, highest score, alpha (data.md; scoring.md section 3, interest).
INSTRUMENTS = {"onet-ip-sf": (0.0, 40.0, 0.80), "activity-48": (0.0, 8.0, 0.80)}
STANDARD_MEAN, STANDARD_SD = 100.0, 20.0

# Section 3, interest.
REFERENCE_MEAN, REFERENCE_SD = 0.5, 0.25
PRIOR_VARIANCE, PRIOR_WEIGHT = 0.66, 5.0
FIVE_SCALES_FACTOR = 1.5
NO_VARIANCE = 1e-12
LEAST_TASKS = 5
LEAST_RATED_TRADES = 3
EXPERIENCE_MONTHS = 3
EXPERIENCE_LIKING = {"yes": 0.9, "unsure": 0.5}

# Section 3, aptitude.
STRENGTH_SCALE = 0.75
LEAST_MEASURED = 4
ENOUGH_SHARE, STRONG_SHARE = 0.6, 0.4
SAMPLE_TEST, SAMPLE_SHARE = 0.3, 0.7
EXPERIENCE_SKILL = {"helped": 0.80, "alone": 0.95, "taught": 1.0}
BRIDGE_SHORTFALL, BRIDGE_SAMPLE = 1.5, 0.6

# Section 3, market.
PRIOR_EMPLOYERS = 10.0
LEAST_EMPLOYERS = 3.0
MEASURED_EMPLOYERS = 10.0
UNVERIFIED_MARKET = 0.35
USUAL_TRAINEES = 25.0
EARNINGS_MONTHS = 48
LIVING_WAGE_FACTOR = 1.5
DAYS_A_MONTH = 26.0
GENERAL_SCHEDULES = ("most scheduled employments", "national (all but tea estates)")
DEFAULT_MONTHS, DEFAULT_FORMAL = 10.0, 0.10

# Section 2, market gates.
NO_MARKET_MONTHS, NO_MARKET_EMPLOYERS = 12, 8.0
WAGE_GATE_HALF_LIFE, WAGE_GATE_SAMPLE = 24.0, 8.0
LIFT_TOLERANCE = 1.5

# Section 3, access.
TRAVEL = {"own": 0.0, "group": 0.10, "none": 0.40, None: 0.20}
CHILDCARE_LACKING, CHILDCARE_UNKNOWN = 0.25, 0.125
DOCUMENT_UNIT = 40  # documents and clash are counted in fortieths, so that ties are exact
DOCUMENT_LACKING, DOCUMENT_MOST = 6, 2  # 6/40 = .15 each, two at most
DOCUMENT_UNKNOWN = 3
COURSE_ADDS_MOST, CLASH = 4, 2  # .10 and .05
NO_COURSE = 0.10
LIVING_PLAN = 0.20
CAPITAL_SHARE, CAPITAL_UNKNOWN = 0.20, 0.10
FIRST_PAY, FIRST_PAY_WEEKS = 0.10, 26.0
COURSE_ONLY_CLASS = 9

# Section 3, safety, in the order of its table.
RISKS = (
    ("risk_isolated", 0.25), ("risk_night", 0.20), ("risk_client_homes", 0.20),
    ("risk_harassment", 0.20), ("risk_travel_after_dark", 0.15),
)
RISK_MARKS = tuple(name for name, _ in RISKS) + ("risk_irregular_pay",)
COERCION_MARKS = (
    "coercion_live_in", "coercion_recruiter_or_advance",
    "coercion_lone_worksite", "coercion_sexualised_setting",
)
UNKNOWN_SAFETY = 0.5

# Section 4.
KNOWN_PLACES_FIRST = False  # CHOICES.md, number 1: True puts a known place before any unverified one
WEIGHTS = (0.25, 0.15, 0.30, 0.15, 0.15)
FLOORS = (0.15, 0.05, 0.20, 0.0, 0.10)
PRIORITIES = ("earnings", "close_to_home", "liking_the_work", "quick_start")
PRIORITY_ABSENT = 1.5
BEST = 16
TIER_CERTAINTY = 0.80
WEAK_LINK = 0.25
GEOMETRIC_LEAST = 0.01
SHORTLIST_MOST, SHORTLIST_LEAST = 5, 0.40
SHORTLIST_SCORE, SHORTLIST_LIKENESS = 0.75, 0.25
NOT_USUAL_SHARE = 0.35
BALANCE_TOLERANCE = 0.05
STRONG_OPTION = 0.55

# Section 10.2.
DRAWS = 1024
LOW_DRAW, HIGH_DRAW = 51, 972
SD_APTITUDE, SD_APTITUDE_MISSING = 0.45, 1.0
SD_TRYOUT, SD_SAMPLE, SD_EXPERIENCE = 0.15, 0.10, 0.15
SD_STOCK, SD_PRIOR = 0.33, 0.70
SD_EARNINGS_MEASURED, SD_EARNINGS_OTHER = 0.15, 0.30
SD_UNVERIFIED, SD_ACCESS, SD_SAFETY = 0.10, 0.05, 0.05

# Section 10.7: the two ends tried for each unknown.
ENDS_APTITUDE, ENDS_AGE, ENDS_CLASS = (60.0, 140.0), (18, 40), (0, 12)
ENDS_WEEKS, ENDS_LIFT, ENDS_CAPITAL = (0, 104), (0.0, 50.0), (0.0, 1e6)
