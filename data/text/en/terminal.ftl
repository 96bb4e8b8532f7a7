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

## The service and the demonstration

terminal-serving = The service answers at { $address }
terminal-metrics = Metrics stand at { $address }
terminal-stop = Press Ctrl+C to stop it.
terminal-demo-folder = The database is kept in the folder { $folder }
terminal-demo-no-sign-in = There is no sign-in yet: whoever uses this machine can open the page.

## Looking whether all is in order

terminal-doctor-ok = ok
terminal-doctor-not-ok = not ok
terminal-doctor-all-ok = All is in order.
terminal-doctor-some-not-ok = Not all is in order.
terminal-doctor-settings = settings
terminal-doctor-day = today
terminal-doctor-time-zone = time zone
terminal-doctor-data = data
terminal-doctor-catalogue = catalogue
terminal-doctor-market = market
terminal-doctor-policy = policy
terminal-doctor-rows = rows
terminal-doctor-processor = processor
terminal-doctor-portable = portable path: the same bytes on every machine

## The catalogue

terminal-check-sound = The catalogue is in order.
terminal-check-tables = Tables
terminal-check-sectors = Sectors
terminal-check-languages = Trades whose words a speaker has reviewed
terminal-check-places = Places
terminal-check-no-course = Trades without a listed course: { $count }
terminal-check-unknown-marks = Trades of which a mark is not known: { $count }
terminal-written = Written: { $file }, { $rows } rows
terminal-trades = { $count } trades
terminal-column-table = table
terminal-column-rows = rows
terminal-column-sector = sector
terminal-column-trades = trades
terminal-column-language = language
terminal-column-reviewed = reviewed
terminal-column-place = place
terminal-column-name = name
terminal-column-courses = courses
terminal-column-market-rows = market rows
terminal-column-id = id
terminal-table-trades = trades
terminal-table-trade-titles = trade titles
terminal-table-trade-tasks = trade tasks
terminal-table-places = places
terminal-table-courses = courses
terminal-table-centres = centres
terminal-table-wage-floors = wage floors
terminal-table-instruments = instruments
terminal-table-market-rows = market rows

terminal-nothing = none
terminal-unknown = not known
terminal-percent = { $number }%
terminal-not-reviewed = not reviewed by a speaker
terminal-reviewed-on = Looked through on { $date }.
terminal-show-codes = Codes
terminal-show-entry = To enter
terminal-show-demands = What it asks of the body
terminal-show-marks = Usual way of working
terminal-show-interests = Interests
terminal-show-release = O*NET { $release }, ratings from 1 to 7; job zone { $zone }
terminal-show-essentials = Skills that count most: weight, entry level, gain by training
terminal-essential = entry { $level }, up to +{ $gain }
terminal-show-tasks = Tasks to see or try
terminal-show-wages = Legal minimum of its skill class
terminal-wage-month = { $region }: { $amount } a month since { $date }
terminal-wage-day = { $region }: { $amount } a day since { $date }
terminal-show-courses = Listed courses by place
terminal-fact-id = Id
terminal-fact-sector = Sector
terminal-fact-onet-soc = O*NET-SOC 2019
terminal-fact-nco = NCO 2015
terminal-fact-isco = ISCO-08
terminal-fact-nic = NIC 2008
terminal-fact-qp = Qualification pack
terminal-fact-nsqf = NSQF level
terminal-fact-class = At least
terminal-fact-age = Age from
terminal-fact-licence = Licence
terminal-fact-documents = Papers
terminal-fact-not-under-18 = Closed under 18
terminal-fact-training-weeks = Weeks of training
terminal-fact-training-hours = Hours of training
terminal-fact-work-mode = Usually
terminal-fact-home-based = Can be done at home
terminal-fact-skill-class = Skill class
terminal-fact-startup-cost = To start on one's own
terminal-fact-women-share = Open to women in practice
terminal-fact-demands = Asks for
terminal-fact-lift = Lifts up to (kg)
terminal-fact-usual = Usual
terminal-fact-ask = Ask about
terminal-fact-not-usual = Not usual
terminal-fact-mark-unknown = Not known

## Two trades

terminal-compare-stands = { $score } points, rank { $rank }, tier { $tier }
terminal-compare-out = Not offered now; it would have { $score } points if everything were open.
terminal-compare-left = ◄ the first is ahead
terminal-compare-right = the second is ahead ►
terminal-compare-sure = { $trade }: { $certainty } (in { $share } of 100 draws of what is unsure).
terminal-compare-not-drawn = How sure this is was worked out only for the 16 best trades.
terminal-compare-swap = What would swap them
terminal-compare-no-swap = No single change that was tried would swap them.
terminal-column-a = first
terminal-column-b = second
terminal-column-difference = difference
