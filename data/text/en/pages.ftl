# Pages. Every id begins with `page-`. "She" is the participant; the counselor reads with her.
# At most 12 words in a sentence, short words, the same word for the same thing on every page.

## The frame

page-name = Swadhin
page-language = English
page-languages = Language
page-nav = Pages
page-nav_plan = Plan
page-nav_trades = Trades
page-skip_to_content = Skip to the content
page-hide = Hide
page-hide_hint = Hide this page. Pressing Escape twice does the same.
page-foot_unreviewed = These words wait for a speaker to check them.
page-foot_private = Nothing you type is kept. It is gone when you close this window.
page-foot_onet = Interest profiles rest on O*NET, by the US Department of Labor. Used under CC BY 4.0. It has not approved or tested this use.

## The form

page-plan = Plan
page-plan-heading = Which trades fit?
page-plan-lead = Fill in what you know. Skip the rest. One answer is enough to start.
page-show = Show the list
page-show_plan = Show the trades that fit
page-start_again = Clear all
page-step_skip = Skip, I do not know
page-step_empty = Nothing yet
page-step_answered = { $answered } of { $fields } filled in
page-step-place = Place
page-step-place-lead = Where will she live and work?
page-step-likes = What she likes
page-step-likes-lead = A quick answer, not a test. Five of the six must be answered.
page-step-skills = What she does well
page-step-skills-lead = A quick guess, not a test. A real test makes it surer.
page-step-can = What she can and will do
page-step-can-lead = Time, travel, and what the body can do.
page-step-limits = Papers and limits
page-step-limits-lead = What she has, and what she says no to.

## Labels

page-field-place = She will live and work in
page-field-train_in = She can train in
page-field-train_in-hint = If left open: the same place.
page-field-will_move_to = She would also move to
page-like-R = Working with hands, tools, animals or plants
page-like-I = Finding out how things work
page-like-A = Making and designing things
page-like-S = Helping, teaching and caring
page-like-E = Selling and leading
page-like-C = Keeping things and lists in order
page-skill-manual = Steady and skilled hands
page-skill-finger = Fine work with the fingers
page-skill-motor = Eyes and hands together
page-skill-stamina = Staying strong all day
page-skill-verbal = Understanding what people say
page-skill-reading = Reading and writing
page-skill-spatial = Seeing shapes in the mind
page-skill-form = Seeing small differences
page-field-hours_per_week = Hours she can train each week
page-field-weeks_until_exit = Weeks she can still train
page-field-can_continue_after = Can a course go on after that?
page-field-safe_transport = How she can travel safely
page-field-hostel = Would she live in a hostel?
page-field-childcare_needed = Does she need someone to look after a child?
page-field-childcare_there = Is there someone to look after the child?
page-field-night_work = Would she work at night?
page-field-stand_all_day = Can she stand all day?
page-field-heat = Can she work in the heat?
page-field-dust_or_fumes = Can she work with dust or smoke?
page-field-heights = Can she work high up?
page-field-screen = Can she look at a screen for long?
page-field-fine_vision = Can she see very small things?
page-field-colour_vision = Can she tell all colours apart?
page-field-lift_kg = How many kg can she lift?
page-field-age_years = Her age in years
page-field-highest_class = The highest class she finished
page-field-documents = Papers she has
page-field-documents-hint = Tick nothing if you do not know.
page-field-withholds = What she does not want to show
page-field-capital = Money she could start with
page-field-capital-hint = In the money of her place, such as 5,000.
page-field-no_live_in = Work where she lives at the workplace: no?
page-field-no_lone_worksite = Work alone with the employer: no?
page-field-no_client_homes = Work in the homes of clients: no?
page-field-no_recruiter_or_advance = Recruiters and advances on pay: no?
page-field-avoid_places = A place to stay away from
page-field-refuses = Kinds of work she does not want
page-field-refuses-hint = Nobody asks why.
page-field-refuses_named = Other work she does not want
page-field-refuses_named-hint = Names of trades in any language, with commas between.

## Short names of fields, in the list of faults

page-short-place = Place
page-short-train_in = Where she can train
page-short-will_move_to = Where she would move
page-short-like_R = Hands, tools, animals or plants
page-short-like_I = Finding out
page-short-like_A = Making and designing
page-short-like_S = Helping and teaching
page-short-like_E = Selling and leading
page-short-like_C = Order
page-short-skill_manual = Hands
page-short-skill_finger = Fingers
page-short-skill_motor = Eyes and hands
page-short-skill_stamina = Strength
page-short-skill_verbal = Understanding
page-short-skill_reading = Reading
page-short-skill_spatial = Shapes
page-short-skill_form = Small differences
page-short-hours_per_week = Hours each week
page-short-weeks_until_exit = Weeks
page-short-can_continue_after = Going on after that
page-short-safe_transport = Travel
page-short-hostel = Hostel
page-short-childcare_needed = Need of childcare
page-short-childcare_there = Childcare
page-short-night_work = Night work
page-short-stand_all_day = Standing
page-short-heat = Heat
page-short-dust_or_fumes = Dust or smoke
page-short-heights = Heights
page-short-screen = Screen
page-short-fine_vision = Small things
page-short-colour_vision = Colours
page-short-lift_kg = Lifting
page-short-age_years = Age
page-short-highest_class = Class
page-short-documents = Papers
page-short-withholds = What is not shown
page-short-capital = Money
page-short-no_live_in = Living at work
page-short-no_lone_worksite = Alone at work
page-short-no_client_homes = Homes of clients
page-short-no_recruiter_or_advance = Recruiters and advances
page-short-avoid_places = Place to stay away from
page-short-refuses = Kinds of work
page-short-refuses_named = Other work

## Answers

page-answer-yes = Yes
page-answer-no = No
page-answer-unknown = I do not know
page-choose_place = Choose a place
page-answer-none = None of these
page-liking-0 = Not at all
page-liking-1 = Not much
page-liking-2 = So-so
page-liking-3 = Likes it
page-liking-4 = Loves it
page-level-weak = Hard for her
page-level-average = All right
page-level-strong = Strong
page-safe_transport-none = No safe way
page-safe_transport-group = With a group
page-safe_transport-own = On her own
page-hostel-none = No
page-hostel-women_only = For women only
page-hostel-any = Any hostel
page-class = { $class ->
    [0] No class yet
    [13] Diploma or ITI certificate
    [15] Degree
   *[other] Class { $class }
}
page-class-group = Class
page-region-in-wb = West Bengal
page-region-bd-barishal = Bangladesh: Barishal
page-region-bd-chattogram = Bangladesh: Chattogram
page-region-bd-dhaka = Bangladesh: Dhaka
page-region-bd-khulna = Bangladesh: Khulna
page-region-bd-mymensingh = Bangladesh: Mymensingh
page-region-bd-rajshahi = Bangladesh: Rajshahi
page-region-bd-rangpur = Bangladesh: Rangpur
page-region-bd-sylhet = Bangladesh: Sylhet
page-region-np-bagmati = Nepal: Bagmati
page-region-np-gandaki = Nepal: Gandaki
page-region-np-karnali = Nepal: Karnali
page-region-np-koshi = Nepal: Koshi
page-region-np-lumbini = Nepal: Lumbini
page-region-np-madhesh = Nepal: Madhesh
page-region-np-sudurpashchim = Nepal: Sudurpashchim

## Faults

page-faults = Please look at these answers
page-fault-place = Choose the place first. The list depends on it.
page-fault-choice = Choose one of the answers that are shown.
page-fault-number = Write a number from { $least } to { $greatest }.
page-fault-whole = Write a whole number from { $least } to { $greatest }.
page-fault-avoids_own_place = This is her place too. Change one of the two.
page-fault-none_and_some = You ticked "none" and some papers. Keep one of the two.
page-fault-trade = We know no trade called "{ $name }". Look in the list of trades.
page-fault-trade_near = We know no trade called "{ $name }". Did you mean: { $near }?
page-fault-unknown_field = Something came that this form does not ask. Please start again.
page-fault-other = The answer at { $pointer } cannot be used. Please start again.
page-status_fresh = The list is new.
page-status_faults = Some answers need a look. The list is from before.
page-status_offline = No connection. What you typed is still here. Try again soon.

## Examples

page-examples = Try a made-up person
page-examples_note = Nobody here is real.
page-fictional = Fictional
page-example-bankura-interests-only = In Bankura: only her likes are known
page-example-cooch-behar-night-work-refused = In Cooch Behar: class 12, says no to nights
page-example-darjeeling-likes-people = In Darjeeling: likes guests, would move
page-example-howrah-likes-machines = In Howrah: likes machines, strong hands
page-example-jashore-trains-in-kolkata = In Jashore: trains in Kolkata, fine fingers
page-example-kolkata-likes-order = In Kolkata: likes order and screens
page-example-malda-aptitudes-only = In Malda: only her test results are known
page-example-murshidabad-sixteen-at-school = In Murshidabad: 16 years old, at school
page-example-nadia-likes-making = In Nadia: likes to make things, knows goats
page-example-north-24-parganas-own-stall = In North 24 Parganas: wants her own stall
page-example-paschim-bardhaman-diploma-would-move = In Paschim Bardhaman: diploma, would move
page-example-purulia-own-farm-animals = In Purulia: knows goats, no school, a child
page-example-sindhupalchok-trains-in-siliguri = In Sindhupalchok: trains near Siliguri
page-example-south-24-parganas-likes-all-alike = In South 24 Parganas: likes all alike

## The answer

page-empty = The list will stand here
page-empty-text = Choose a place on the form. The first list comes at once.
page-empty-next = Each answer makes the list surer. Or press a made-up person.
page-waiting = The list waits
page-waiting-text = Look at the marked answers. All you typed is still there.
page-result = Trades that fit in { $place }
page-result-date = As of { $date }. She decides; this list only helps.
page-result-demonstration = Some figures are made up. Do not plan with them.
page-result-nothing = No trade can be offered now. See below what would open some.
page-tier-first = These { $count } fit about equally well
page-tier-first_one = This one fits best
page-tier-next = Next, these { $count } fit about equally well
page-tier-next_one = Next comes this one
page-tier-no_order = In no particular order.
page-of_100 = of 100
page-parts = How well it fits
page-bar-of = of { $possible }
page-watch = Watch out:
page-changes = What would lift it
page-sure-very_likely = Very likely among her best three.
page-sure-likely = Likely among her best three.
page-sure-leans = Perhaps among her best three.
page-sure-too_close = Too close to call.
page-sure-interval = The fit is { $score }. It may be { $low } to { $high }.
page-course = Next course
page-course-dated = In { $place }, from { $date }, { $weeks ->
    [one] one week.
   *[other] { $weeks } weeks.
}
page-course-starts = In { $place }, from { $date }.
page-course-weeks = In { $place }, { $weeks ->
    [one] one week.
   *[other] { $weeks } weeks.
}
page-course-place = In { $place }.
page-course-more = { $more ->
    [one] One more course
   *[other] { $more } more courses
}
page-course-tag-estimated = Estimate
page-course-tag-demonstration = Made up
page-source = { $source }, { $date }.
page-source-open = Source

## The market line

page-market = Work and pay in { $place }
page-market-openings = jobs a year open to women
page-market-room = could start on their own a year
page-market-trainees = women in training a year
page-market-under_one = under 1
page-market-bullet = Earnings beside the legal minimum
page-market-under_minimum = People earn about { $earnings } a month. The legal minimum is { $floor }. That is less.
page-market-over_minimum = People earn about { $earnings } a month. The legal minimum is { $floor }.
page-market-minimum = Earnings are not known here. The legal minimum is { $floor } a month.
page-market-earnings_only = People earn about { $earnings } a month. No legal minimum is known.
page-market-no_money = Neither earnings nor a legal minimum are known here.
page-tag-census = Estimate, { $year } census
page-tag-estimated = Estimate, { $year } figures
page-tag-demonstration = Made-up figures

## Her choice

page-choose = Her choice
page-choose-one = I want to try one of these.
page-choose-none = None of these. Say so, and we look again.
page-choose-later = Ask me later. Nothing is lost by waiting.
page-print = Print this plan

## What is not known, what is not offered

page-stress = Seen another way
page-unknown = What we do not know yet
page-unknown-matters = Could change the list
page-unknown-more = More questions
page-closed = Not offered
page-closed-summary = { $count ->
    [one] One trade is not offered. See why.
   *[other] { $count } trades are not offered. See why, and what opens them.
}
page-pathway = A way there:
page-opens-said_no = She said no
page-opens-says_otherwise = How the work is done
page-opens-age = When she is old enough
page-opens-bridge_class = With a bridge class
page-opens-another_course = With another course
page-opens-verified_mitigation = When two people have checked that it is safe
page-opens-another_arrangement = With more time or another plan
page-opens-accommodation = With a change in how the work is done
page-opens-new_evidence = With news of jobs here
page-opens-lawful_offer = With an offer at the legal minimum

## The trades

page-trades = Trades
page-trades-lead = What people do in each trade, and what it asks.
page-trades-search = Look for a trade, in any language
page-trades-find = Find
page-trades-count = { $count ->
    [one] One trade
   *[other] { $count } trades
}
page-trades-none = Nothing found. Try a shorter word, or see all trades.
page-trade-all = All trades
page-trade-tasks = A day at work
page-trade-asks = What it asks
page-trade-class = School
page-trade-class_none = It asks for none
page-trade-age = Least age
page-trade-training = Training
page-trade-weeks = About { $weeks ->
    [one] one week
   *[other] { $weeks } weeks
}
page-trade-weeks_hours = About { $weeks ->
    [one] one week
   *[other] { $weeks } weeks
}, { $hours } hours
page-trade-mode = Ways to earn
page-trade-skill = Wage class
page-trade-licence = Licence
page-trade-documents = Papers
page-trade-start = Money to start alone
page-trade-demands = What the body must do
page-trade-lift = lifting up to { $lift } kg
page-trade-risks = What to watch out for
page-trade-no_risks = We know of no usual risk in this work.
page-trade-risks_note = These marks are our judgement. Ask people who do the work.
page-risk-usual = Often
page-risk-possible = At times
page-risk-unknown = Not known
page-trade-courses = Courses by district
page-trade-courses_note = Listings may be old. Call the centre before you go.
page-trade-no_courses = We know of no course yet. Ask where people learn it.
page-trade-centre = Centre
page-trade-course_weeks = Weeks
page-trade-starts = Starts
page-trade-unknown = not known
page-trade-names = What people call it
page-trade-codes = Codes and sources
page-trade-onet = O*NET-SOC
page-trade-nco = NCO 2015
page-trade-isco = ISCO-08
page-trade-nic = NIC 2008
page-trade-qp = Qualification pack
page-trade-nsqf = NSQF level
page-trade-unreviewed = These words wait for a speaker to check them.

## Errors

page-error-not_found = This page is not here
page-error-not_found-text = The address may be old. Nothing is lost.
page-error-unreadable = We could not read the form
page-error-unreadable-text = Nothing was kept. Go back, or start again.
page-error-too_large = That was too much for one form
page-error-too_large-text = Nothing was kept. Shorten the text and send it again.
page-error-start = To the plan
