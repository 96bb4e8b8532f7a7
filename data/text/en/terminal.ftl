# What commands print on a terminal and as Markdown.

## A ranking

terminal-ranking = Trades that fit
terminal-ranking-for = Trades that fit { $participant }
terminal-valued-on = { $place }, as of { $date }
terminal-tag-demonstration = Some figures are made up, to show how this works. Do not plan with them.
terminal-tag-estimate = Market figures are estimates from public statistics; nobody has asked employers.
terminal-nothing-ranked = No trade is left once every rule has been looked at.
terminal-tier-first = These { $trades } fit best, about equally well
terminal-tier-first-one = This fits best
terminal-tier = Next, about equally well (tier { $tier })
terminal-tier-one = Next (tier { $tier })
terminal-interval = { $low } to { $high }
terminal-sure = Among the best three in { $share } of 100 draws of what is unsure.
terminal-stands = Rank { $rank }, tier { $tier } of what is offered.
terminal-stands-out = Not offered now
terminal-score-if-open = Its score would be { $score } if everything were open.
terminal-parts = How the score adds up
terminal-all-ranked = Every trade that is offered
terminal-not-offered = Not offered
terminal-group = { $gate } ({ $count })
terminal-and-more = and { $count } more
terminal-unknowns = What we do not know yet
terminal-could-change = (could change the best three)
terminal-sources = Sources
terminal-stress = If things were weighed another way

terminal-column-criterion = point
terminal-column-trade = trade
terminal-column-rank = rank
terminal-column-tier = tier
terminal-column-score = score
terminal-column-value = value
terminal-column-weight = weight
terminal-column-contribution = points
terminal-column-against-average = to average
terminal-short-interest = like
terminal-short-aptitude = skill
terminal-short-market = work
terminal-short-access = start
terminal-short-safety = safe

## The market of a trade

terminal-market-openings = { $number } openings a year
terminal-market-room = room for { $number } on their own account a year
terminal-market-trainees = { $number } trainees a year
terminal-market-earnings = { $earnings } a month ({ $kind })
terminal-market-floor = legal minimum { $floor }
terminal-market-from = { $place }, { $date } { $source }. { $grade }.
terminal-market-nothing = { $place }: { $grade }.

## Courses

terminal-course-none = No course is listed within reach.
terminal-course-at = Course at { $centre }, { $place }
terminal-course-weeks = { $weeks } weeks
terminal-course-starts = starts { $date }
terminal-course-fits = It fits.
terminal-course-fits-not = It does not fit now.
terminal-course-from = Listed { $date } { $source }.
terminal-course-more = { $count } more listed.
