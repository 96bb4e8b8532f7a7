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

## Troubles

page-status_busy = The program is busy. What you typed is still here. Try again soon.
