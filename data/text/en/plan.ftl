# Pages, second part: what matters to her, more of the form, the search for a trade, two trades side
# by side, troubles. Ids begin with `page-`, as in `pages.ftl`.

## What matters to her

page-step-matters = What matters to her
page-step-matters-lead = Move a slider and see the list change. The middle means: not said.
page-field-priority_earnings = Earning well
page-field-priority_close_to_home = Working close to home
page-field-priority_liking_the_work = Liking the work
page-field-priority_quick_start = Starting soon
page-short-priority_earnings = Earning well
page-short-priority_close_to_home = Close to home
page-short-priority_liking_the_work = Liking the work
page-short-priority_quick_start = Starting soon
page-matters-0 = Does not matter
page-matters-1 = Matters a little
page-matters-2 = Not said
page-matters-3 = Matters much
page-matters-4 = Matters most
page-back_to_start = Back to the start

## More of the form

page-skill-arithmetic = Working things out with numbers
page-skill-computation = Adding and taking away fast
page-skill-clerical = Finding mistakes in lists
page-short-skill_arithmetic = Numbers
page-short-skill_computation = Fast sums
page-short-skill_clerical = Mistakes in lists
page-field-days = Days on which she can train
page-field-days-hint = Tick nothing if you do not know.
page-short-days = Days
page-field-speaks = Languages she speaks
page-field-speaks-hint = Tick nothing if you do not know.
page-short-speaks = Languages she speaks
page-field-reads = Languages she reads
page-field-reads-hint = Tick nothing if you do not know.
page-short-reads = Languages she reads
page-tongue-bn = Bengali
page-tongue-hi = Hindi
page-tongue-en = English
page-tongue-ne = Nepali
page-tongue-ur = Urdu
page-tongue-sat = Santali
page-field-certificates = Certificates she has
page-field-certificates-hint = Names or codes, with commas between.
page-short-certificates = Certificates

## Work that she has tried or done

page-work_heading = Work she has tried or done
page-work_lead = One row for each trade. Fill in what you know.
page-work = Work { $number }
page-work_trade = Which trade
page-work_trade-hint = In any language.
page-work_liked = Tasks she liked
page-work_unsure = Not sure of
page-work_disliked = Did not like
page-work_sample = Work sample, 0 to 10
page-work_sample-hint = How well a short piece of the work went.
page-work_months = Months of doing it
page-work_level = How far she came
page-work_again = Would she do it again?
page-work_again-hint = If no, this work is not offered. Nobody asks why.
page-work_level-helped = Helped
page-work_level-alone = On her own
page-work_level-taught = Taught it
page-work_again-yes = Yes
page-work_again-no = No
page-work_again-unsure = Not sure
page-fault-work_trade = Write which trade this is.
page-fault-work_one = Write one trade here.
page-fault-work_twice = This trade stands in two rows. Put it in one.

## How one trade fits

page-find = How does another trade fit?
page-find-hint = Its name in any language. The list stays as it is.
page-found = { $trade }
page-found-listed = Number { $rank } of { $ranked }. It is on the list.
page-found-see = See its card
page-found-ranked = Number { $rank } of { $ranked }. Others fit better now.
page-found-closed = Not offered now.
page-found-unknown = We know no trade called "{ $name }"
page-found-near = Did you mean one of these?
page-found-none = Look in the list of all trades.

## Cards

page-compare = Compare
page-try = See its tasks
page-why_not = Why not higher?
page-more_known = Course, work and pay
page-weakest = { $points ->
    [one] Against her other trades it loses one point here: { $criterion }.
   *[other] Against her other trades it loses { $points } points here: { $criterion }.
}
page-weakest_none = No point is weaker than in her other trades.
page-barred = What keeps it out of the first group: { $bar }.

## What is not known: the way to find out

page-way-likes = Answer the quick questions on the form.
page-way-papers = Look at the papers together.
page-way-count = Count it together. A guess is fine.
page-way-task = Try a short task, or guess for now.
page-way-try = She tries it, or says it herself.
page-way-ask = Ask her. She need not answer.

## Two trades side by side

page-contrast = Two trades side by side
page-contrast-with = Compare with
page-contrast-choose = Choose another trade.
page-contrast-listed = On the list
page-contrast-ranked = Other trades
page-contrast-closed = Not offered
page-contrast-rank = Number { $rank }
page-contrast-ahead = { $points ->
    [one] { $trade } is ahead by 1 point.
   *[other] { $trade } is ahead by { $points } points.
}
page-contrast-same = Both fit about the same.
page-contrast-chance = In { $chance } of 100 tries, { $trade } is ahead.
page-contrast-not_drawn = How sure this is, we know for the best 16 only.
page-contrast-swap = What would put this one ahead: { $trade }
page-contrast-no_swap = We know of no single step that swaps them.
page-close = Close
page-back_to_list = Back to the list

## A trade's own page

page-trade-market = Work and pay by district
page-trade-market_more = Sort, filter and take along
page-trade-no_market = We have no figures for it yet. Ask employers near you.

## Troubles

page-status_busy = The program is busy. What you typed is still here. Try again soon.
page-error-too_busy = Many are asking at once
page-error-too_busy-text = Nothing is lost. Wait a moment, go back and send it again.
page-error-too_many = That was very fast
page-error-too_many-text = Too many requests came from here. Wait a moment, then try again.
page-error-too_slow = That took too long
page-error-too_slow-text = Nothing was kept. Go back and send it again.
page-error-internal = Something went wrong here
page-error-internal-text = Nothing was kept. Try again, or tell whoever runs the program.
page-error-not_ready = The program is just starting
page-error-not_ready-text = Wait a moment, then try again.
page-error-method = This page cannot be opened so
page-error-method-text = Nothing is lost. Begin at the plan.
