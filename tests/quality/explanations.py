"""How good the explanations are, measured over generated profiles.

`python3 tests/quality/explanations.py [--program PATH] [--profiles N] [--lang LANG]…` runs the
built program on profiles that are drawn anew from a fixed seed and prints, for each language:

- the share of rankings whose best trade's first reason names the criterion with the largest
  positive part against her average, and the same share over every shortlisted trade;
- words per sentence of all texts on cards, the mean and the greatest;
- sentences that stand twice on one card, cautions per card, and cards without a reason.

It ends with 1 where a hard rule is broken: no sentence twice on a card, one to three cautions on
every card, at most 12 words in a sentence, and the first share at least `LEAST_SHARE`.
"""

import argparse
import collections
import json
import os
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from datetime import date

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, os.path.join(ROOT, "tests"))

from reference import data, generate  # noqa: E402  (found beside this folder)

SEED = 20261124
DAY = date(2026, 11, 24)
LANGUAGES = ("en", "bn", "hi", "ne")
# What a card shows of reasons and cautions (the policy's most_reasons and most_cautions).
SHOWN = 3
MOST_WORDS = 12
# Judgement: now and then nothing can be said of the criterion that lifts a trade most.
LEAST_SHARE = 0.9

CRITERION = {
    "tryout.liked": "interest",
    "experience.again": "interest",
    "sample.good": "aptitude",
    "experience.skill": "aptitude",
}


def criterion(code):
    """The criterion of which a reason speaks."""
    return CRITERION.get(code, code.split(".")[0])


def shown(statements):
    """The texts of a card: the first ones, each once."""
    texts = list(dict.fromkeys(statement["text"] for statement in statements))
    return texts[:SHOWN]


def sentences(text):
    """A danda or a full stop with a space after it, or at the end, ends a sentence."""
    parts = re.split(r"[.?!।](?=\s|$)", text)
    return [part.strip() for part in parts if part.strip()]


class Figures:
    """What is counted over the rankings of one language."""

    def __init__(self):
        self.best, self.best_named = 0, 0
        self.cards, self.cards_named = 0, 0
        self.no_reason = 0
        self.words = []
        self.longest = ""
        self.repeated = collections.Counter()
        self.cautions = collections.Counter()
        self.missed = collections.Counter()

    def names_largest(self, trade):
        part = max(trade["parts"], key=lambda part: part["against_average"])
        if part["against_average"] <= 0:
            return None
        first = trade["reasons"][0]["code"] if trade["reasons"] else None
        named = first is not None and criterion(first) == part["criterion"]
        if not named:
            self.missed[(part["criterion"], first or "nothing")] += 1
        return named

    def ranking(self, document):
        listed = [t for t in document["ranked"] if t["trade"] in document["shortlist"]]
        for trade in listed:
            named = self.names_largest(trade)
            if named is not None:
                self.cards += 1
                self.cards_named += named
                if trade["rank"] == 1:
                    self.best += 1
                    self.best_named += named
            self.card(trade)

    def card(self, trade):
        reasons, cautions = shown(trade["reasons"]), shown(trade["cautions"])
        changes = [change["text"] for change in trade["would_change"]]
        self.no_reason += not reasons
        self.cautions[len(cautions)] += 1
        said = [s for text in reasons + cautions + changes for s in sentences(text)]
        for sentence, times in collections.Counter(said).items():
            if times > 1:
                self.repeated[sentence] += 1
        # What follows a colon is heard for itself.
        for sentence in (part for s in said for part in s.split(": ")):
            count = len(sentence.split())
            if count > max(self.words, default=0):
                self.longest = sentence
            self.words.append(count)

    def rows(self):
        share = lambda part, whole: "%.3f (%d of %d)" % (part / max(whole, 1), part, whole)
        cautions = ", ".join("%d: %d" % pair for pair in sorted(self.cautions.items()))
        mean = sum(self.words) / max(len(self.words), 1)
        return [
            ("best trades whose first reason names the largest part",
             share(self.best_named, self.best)),
            ("listed trades whose first reason names the largest part",
             share(self.cards_named, self.cards)),
            ("words a sentence, mean", "%.2f" % mean),
            ("words a sentence, greatest", "%d" % max(self.words, default=0)),
            ("cards with a sentence twice", "%d" % sum(self.repeated.values())),
            ("cautions on a card: cards", cautions),
            ("cards without a reason", "%d" % self.no_reason),
        ]

    def broken(self):
        """The hard rules that do not hold, each in words."""
        if self.best_named < LEAST_SHARE * self.best:
            yield "the first reason names the largest part too seldom"
        if max(self.words, default=0) > MOST_WORDS:
            yield "more than %d words: %s" % (MOST_WORDS, self.longest)
        for sentence, times in self.repeated.most_common(5):
            yield "twice on %d cards: %s" % (times, sentence)
        if any(not 1 <= count <= SHOWN for count in self.cautions):
            yield "a card has no caution, or too many"


def profiles(count):
    """Profiles over places, interests, aptitudes, ages, limits and priorities."""
    catalogue = data.Catalogue(os.path.join(ROOT, "data"), [])
    made = generate.Profiles(catalogue, DAY, generate.Source(SEED))
    return [made.profile(number) for number in range(count)]


def ranked(program, language, path):
    command = [program, "recommend", path, "--format", "json", "--on", str(DAY), "--lang", language]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit("%s ended with %d: %s" % (" ".join(command), done.returncode, done.stderr))
    return json.loads(done.stdout)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    program = os.path.join(ROOT, "target", "debug", "swadhin")
    parser.add_argument("--program", default=program, help="the built program")
    parser.add_argument("--profiles", type=int, default=200, metavar="N")
    parser.add_argument("--lang", action="append", choices=LANGUAGES, help="may be given several times")
    parser.add_argument("--missed", action="store_true", help="list what stood first instead")
    arguments = parser.parse_args()
    broken = []
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number, document in enumerate(profiles(arguments.profiles)):
            paths.append(os.path.join(folder, "%d.json" % number))
            with open(paths[-1], "w", encoding="utf-8") as file:
                json.dump(document, file)
        for language in arguments.lang or ["en"]:
            figures = Figures()
            with ThreadPoolExecutor(os.cpu_count()) as pool:
                rank = lambda path: ranked(arguments.program, language, path)
                for document in pool.map(rank, paths):
                    figures.ranking(document)
            rows = figures.rows()
            widest = max(len(name) for name, _ in rows)
            print("%s, %d profiles" % (language, len(paths)))
            for name, value in rows:
                print("  %-*s  %s" % (widest, name, value))
            if arguments.missed:
                for (part, first), times in figures.missed.most_common():
                    print("  %5d  %s is the largest part, %s stands first" % (times, part, first))
            broken += ["%s: %s" % (language, rule) for rule in figures.broken()]
    for rule in broken:
        print(rule, file=sys.stderr)
    sys.exit(1 if broken else 0)


if __name__ == "__main__":
    main()
