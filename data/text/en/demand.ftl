# Demand: the page, the map and the exports. Every id begins with `page-demand`. The reader plans
# courses for a whole programme and has ten minutes.

page-nav_demand = Demand
page-demand = Demand
page-demand-heading = Demand in { $place }
page-demand-heading_trade = { $trade }: demand in { $place }
page-demand-lead = Where women find work, how many train for it, what it pays.
page-demand-way-trades = All trades in { $place }
page-demand-way-districts = { $trade } in all districts
page-demand-way-book = What the work is like

## What is chosen

page-demand-filter = Choose what to see
page-demand-filter-place = District
page-demand-filter-words = Name of a trade, in any language
page-demand-filter-sector = Kind of work
page-demand-filter-known = How well known
page-demand-filter-any = All
page-demand-filter-show = Show
page-demand-whole = All of { $place }

## Nothing to show

page-demand-empty = We have no market figures for { $place } yet.
page-demand-empty-next = Ask employers there. Then load a market file with their answers.
page-demand-empty-way = See where we have figures
page-demand-filtered = Nothing in { $place } fits what you chose.
page-demand-filtered-next = Choose less, or look at all of it.
page-demand-filtered-way = Show all
page-demand-missing-trades = { $count ->
    [one] One trade has no figures here. See which.
   *[other] { $count } trades have no figures here. See which.
}
page-demand-missing-districts = { $count ->
    [one] One district has no figures for it. See which.
   *[other] { $count } districts have no figures for it. See which.
}
page-demand-estimates = All figures here are estimates. Ask local employers before you plan.
page-demand-fullest = Fullest: { $name }. { $number } women train for each opening.
page-demand-fullest-none = Fullest: { $name }, { $text }.
page-demand-emptiest = Most room: { $name }. { $number } women train for each opening.

## The table

page-demand-caption-trades = { $count ->
    [one] One trade in { $place }
   *[other] { $count } trades in { $place }
}, in order of: { $column }
page-demand-caption-districts = { $count ->
    [one] One district of { $place }
   *[other] { $count } districts of { $place }
}, in order of: { $column }
page-demand-head-name = Trade
page-demand-head-district = District
page-demand-head-openings = Jobs
page-demand-head-room = Own work
page-demand-head-trainees = In training
page-demand-head-saturation = How full
page-demand-head-earnings = Pay
page-demand-head-viability = Viability
page-demand-head-total = Sums and means
page-demand-head-grade = How well known
page-demand-unit-openings = a year, open to women
page-demand-unit-room = women who could start, a year
page-demand-unit-trainees = women a year
page-demand-unit-saturation = women in training for each opening
page-demand-unit-earnings = a month, beside the legal minimum
page-demand-unit-viability = of 100
page-demand-unit-viability-mean = of 100, mean over districts by women
page-demand-none = not known
page-demand-paid_only = paid jobs only
page-demand-no_work = no work for anyone
page-demand-districts = { $sector }, { $count ->
    [one] one district
   *[other] { $count } districts
}
page-demand-full-0 = not known
page-demand-full-1 = room
page-demand-full-2 = about even
page-demand-full-3 = filling up
page-demand-full-4 = crowded
page-demand-full-5 = flooded
page-demand-pay-both = About { $earnings }. Legal minimum { $floor }.
page-demand-pay-earnings = About { $earnings }. No legal minimum known.
page-demand-pay-floor = Not known. Legal minimum { $floor }.
page-demand-pay-none = Neither pay nor a legal minimum known.
page-demand-part-absorption = finding work
page-demand-part-pay = pay
page-demand-part-stability = steady
page-demand-show-trades = Show all { $count } trades
page-demand-show-districts = Show all { $count } districts

## The map

page-demand-map-saturation = How full the trade is in { $place }
page-demand-map-viability = Viability of the trade in { $place }
page-demand-map-by-saturation = How full
page-demand-map-by-viability = Viability
page-demand-map-text = Each district carries the number of its class. The table has the figures.
page-demand-map-area = { $place }: { $class }
page-demand-map-key = What the numbers mean
page-demand-class-saturation-0 = not known
page-demand-class-saturation-1 = room: under 0.8 women for each opening
page-demand-class-saturation-2 = about even: 0.8 to 1.25 women for each opening
page-demand-class-saturation-3 = filling up: 1.25 to 2 women for each opening
page-demand-class-saturation-4 = crowded: 2 to 5 women for each opening
page-demand-class-saturation-5 = flooded: 5 or more, or no work for anyone
page-demand-class-viability-0 = not known
page-demand-class-viability-1 = under 20
page-demand-class-viability-2 = 20 to 30
page-demand-class-viability-3 = 30 to 40
page-demand-class-viability-4 = 40 to 50
page-demand-class-viability-5 = 50 and more

## One trade in one district

page-demand-detail-supply = Work, and women in training
page-demand-detail-pay = Pay
page-demand-detail-viability = Viability
page-demand-detail-known = How well we know it
page-demand-saturation-text = Women in training, divided by jobs and own work.
page-demand-pay-label-earnings = Earnings a month
page-demand-pay-label-class = Legal minimum of its wage class, a month
page-demand-pay-label-unskilled = Legal minimum without training, a month
page-demand-steady-months = Months of work a year
page-demand-steady-formal = With a contract or social insurance
page-demand-percent = { $share }%
page-demand-employers = About { $employers ->
    [one] one employer
   *[other] { $employers } employers
} stand behind it, old answers counted less.
page-demand-employers-none = No employer was asked.
page-demand-evidence = What the market file says
page-demand-evidence-note = The figures above also lean on the whole region.
page-demand-evidence-sample = People asked about pay
page-demand-evidence-employers = Employers asked
page-demand-evidence-startup = Money to start alone

## How to read it

page-demand-read = How to read this
page-demand-read-openings = Jobs that come up in a year and are open to women.
page-demand-read-room = How many women a year could start on their own.
page-demand-read-trainees = Women who finish training for the trade in a year.
page-demand-read-saturation = Saturation: women in training, divided by jobs and own work. At 1, each finds an opening. At 2, every second woman finds none.
page-demand-read-viability = How well the work can support a woman there. It joins finding work, pay, and steady work, each of 100.
page-demand-read-total = For a whole region, people are added up. Viability, pay and the legal minimum are means over districts. A district with more women counts more.
page-demand-read-grade = Measured: ten or more employers were asked. Mixed: three or more. Estimate: public figures only. Old answers count less.
page-demand-version = Market data { $version }, valued on { $date }.

## Taken along

page-demand-take = Take it along
page-demand-download-xlsx = This table as Excel
page-demand-download-csv = This table as CSV
page-demand-download-each-xlsx = Every district apart, as Excel
page-demand-download-each-csv = Every district apart, as CSV
page-demand-column-place = Place id
page-demand-column-place_name = Place
page-demand-column-trade = Trade id
page-demand-column-title = Trade
page-demand-column-sector = Kind of work
page-demand-column-places = Districts summed up
page-demand-column-openings = Jobs open to women, a year
page-demand-column-room = Room for own work, women a year
page-demand-column-trainees = Women who finish training, a year
page-demand-column-saturation = Saturation, women in training for each opening
page-demand-column-currency = Currency
page-demand-column-earnings = Earnings, a month
page-demand-column-minimum = Legal minimum, a month
page-demand-column-viability = Viability, of 100
page-demand-column-absorption = Viability: finding work, of 100
page-demand-column-pay = Viability: pay, of 100
page-demand-column-stability = Viability: steady work, of 100
page-demand-column-grade = How well known
page-demand-column-kind = Kind of figures
page-demand-column-as_of = Figures as of
page-demand-column-source = Source
page-demand-column-earnings_source = Source of the earnings
page-demand-column-market = Market data version
page-demand-column-valued_on = Valued on

## Addresses that cannot be shown

page-demand-fault = We cannot show this
page-demand-fault-place = We know no such place.
page-demand-fault-trade = We know no such trade.
page-demand-fault-q = The words to look for are too long.
page-demand-fault-sector = We know no such kind of work.
page-demand-fault-known = We cannot choose by this answer to how well known.
page-demand-fault-sort = The table has no such column.
page-demand-fault-order = The order can only be up or down.
page-demand-fault-show = The address asks for rows that we cannot show.
page-demand-fault-map = The map can show how full it is, or viability.
page-demand-fault-each = The address asks for a list that we cannot make.
page-demand-fault-double = Something stands twice in the address.
page-demand-fault-unknown = The address has a part that we do not know.
page-demand-fault-next = The address may be old or cut short. Choose again.
page-demand-fault-way = Choose again
