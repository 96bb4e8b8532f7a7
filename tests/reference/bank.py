"""The uncertainty bank of section 10.1: named, stratified normal draws."""

from math import log, sqrt

from .policy import DRAWS

MASK = 0xFFFFFFFFFFFFFFFF
PREFIX = b"swadhin-bank-1/"


def fnv1a(data):
    """FNV-1a, 64 bit."""
    state = 0xCBF29CE484222325
    for byte in data:
        state = ((state ^ byte) * 0x100000001B3) & MASK
    return state


def permutation(name):
    """Fisher-Yates over 0…1023 with SplitMix64 seeded by the variable's name."""
    state = fnv1a(PREFIX + name.encode("utf-8"))
    order = list(range(DRAWS))
    for i in range(DRAWS - 1, 0, -1):
        state = (state + 0x9E3779B97F4A7C15) & MASK
        z = state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        z = z ^ (z >> 31)
        j = (z * (i + 1)) >> 64
        order[i], order[j] = order[j], order[i]
    return order


# Wichura's AS 241, PPND16 (Applied Statistics 37, 1988): numerators and denominators.
CENTRE = (
    (3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3,
     1.3731693765509461125e4, 4.5921953931549871457e4, 6.7265770927008700853e4,
     3.3430575583588128105e4, 2.5090809287301226727e3),
    (1.0, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
     2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4,
     5.2264952788528545610e3),
)
MIDDLE = (
    (1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0,
     3.64784832476320460504e0, 1.27045825245236838258e0, 2.41780725177450611770e-1,
     2.27238449892691845833e-2, 7.74545014278341407640e-4),
    (1.0, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
     1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4,
     1.05075007164441684324e-9),
)
TAIL = (
    (6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0,
     2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
     2.71155556874348757815e-5, 2.01033439929228813265e-7),
    (1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
     7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7,
     2.04426310338993978564e-15),
)


def _ratio(coefficients, r):
    parts = []
    for side in coefficients:
        value = side[7]
        for k in range(6, -1, -1):
            value = value * r + side[k]
        parts.append(value)
    return parts[0] / parts[1]


def inverse_normal(p):
    """The standard normal's quantile at p in (0, 1)."""
    q = p - 0.5
    if abs(q) <= 0.425:
        return q * _ratio(CENTRE, 0.180625 - q * q)
    r = p if q < 0 else 1.0 - p
    r = sqrt(-log(r))
    value = _ratio(MIDDLE, r - 1.6) if r <= 5.0 else _ratio(TAIL, r - 5.0)
    return -value if q < 0 else value


def _levels():
    half = DRAWS // 2
    upper = [inverse_normal((rank + 0.5) / DRAWS) for rank in range(half, DRAWS)]
    return [-value for value in reversed(upper)] + upper


LEVELS = _levels()
_variables = {}


def variable(name):
    """The 1,024 draws of a named variable."""
    if name not in _variables:
        _variables[name] = [LEVELS[rank] for rank in permutation(name)]
    return _variables[name]
