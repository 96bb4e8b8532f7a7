# Sentences of codes: one message a code, its parameters as the code gives them.
# At most 12 words in a sentence, three sentences in a message, short words, "you" for her.
# A word stands as { $name }, its code as { $name_code }.

## Why a trade fits

reason-interest-match = { $liking_code ->
    [less] You care less for { $type }. This work has little of it.
   *[more] You like { $type }. This work has a lot of it.
}
reason-tryout-liked = { $rated ->
    [one] You tried one task of this work. You liked it.
   *[other] You tried { $rated } tasks of this work. You liked { $liked } of them.
}
reason-experience-again = You have done this work. You would do it again.
reason-aptitude-enough = You have the skills to start training for this.
reason-aptitude-strength = This work uses what you do best: { $aptitude }.
reason-sample-good = You tried a small piece of this work. You learned it fast.
reason-experience-skill = { $level_code ->
    [helped] You have helped with this work before.
    [alone] You can do this work on your own now.
   *[taught] You know this work so well that you taught it.
}
reason-market-room = { $openings ->
    [one] There may be room for one more woman a year.
   *[other] There may be room for { $openings } more women a year.
} { $trainees ->
    [0] Hardly anyone trains for it in { $place }.
    [one] One woman a year trains for it in { $place }.
   *[other] About { $trainees } women a year train for it in { $place }.
}
reason-market-earnings = People here earn about { $earnings } a month. The legal minimum is { $floor } a month.
reason-market-steady = { $months ->
    [12] There is work in all 12 months of the year.
   *[other] There is work in about { $months } months of the year.
}
reason-access-home = You can do this work at home.
reason-access-course = There is a course that fits your time.
reason-access-documents = You have the papers that this work asks for.
reason-safety-calm = We know of no usual risk in this work.

## What to watch out for

caution-interest-not_assessed = We do not know yet what you like. Ask for the interest questions.
caution-interest-no_pattern = Your likes do not point one way yet. Try some tasks first.
caution-interest-mismatch = { $liking_code ->
    [less] This work is much about { $type }. You like that less. Try a task first.
   *[more] You like { $type }. This work has little of it. Try a task first.
}
caution-tryout-too_few = { $rated ->
    [0] You have not tried its tasks yet. Ask to try some.
    [one] You have tried only one task. Ask to try a few more.
   *[other] You have tried only { $rated } tasks. Ask to try a few more.
}
caution-tryout-disliked = { $rated ->
    [one] You tried one task. You did not like it. Ask to see others.
   *[other] You tried { $rated } tasks. You did not like { $disliked } of them. Ask to see others.
}
caution-aptitude-not_measured = We do not know yet what you do well. Ask for a short test.
caution-aptitude-bridge_first = Practise this first: { $aptitude }. Ask who can help you with it.
caution-aptitude-shortfall = You may need more practice in this: { $aptitude }. Ask the trainer for time.
caution-market-estimate_only = Nobody has asked employers here yet. The figures go back to { NUMBER($year, useGrouping: "false") }.
caution-market-thin_data = { $employers ->
    [one] Few employers were asked, or long ago. That counts like one asked today. Ask around.
   *[other] Few employers were asked, or long ago. That counts like { $employers } asked today. Ask around.
}
caution-market-unverified = We know nothing yet about this work here. Ask people who do it.
caution-market-demonstration = This figure is made up, to show how this works. Do not plan with it.
caution-market-crowded = { $trainees ->
    [one] One woman a year trains for this in { $place }.
   *[other] About { $trainees } women a year train for this in { $place }.
} { $openings ->
    [0] There is hardly any work for them. Ask who hires.
    [one] There is work for about one. Ask who hires.
   *[other] There is work for about { $openings }. Ask who hires.
}
caution-market-earnings_unknown = We do not know what people earn here. Ask two people who do it.
caution-market-no_floor = We know of no minimum wage here. Ask what is fair pay.
caution-market-below_floor = People here earn about { $earnings } a month. The legal minimum is { $floor } a month. Ask for that.
caution-market-irregular_pay = Pay often comes late in this work. Ask on which day you get paid.
caution-access-elsewhere = The work is in { $place }. Ask where you could live there.
caution-access-travel = { $transport_code ->
    [none] You told us: { $transport }. Ask if someone can go with you.
    [group] You travel { $transport }. Ask who goes the same way.
    [own] You travel { $transport }. Ask if the way is safe at all hours.
   *[unknown] We do not know how you can travel. Ask for a safe way.
}
caution-access-childcare = You need someone to look after your child. Ask what there is nearby.
caution-access-documents_lacking = You still need these papers: { $documents }. Ask for help to get them.
caution-access-documents_unknown = This work asks for papers. Check which ones you have.
caution-access-capital = It costs about { $cost } to start on your own. Ask about grants before you borrow.
caution-course-none_known = We know of no course for this yet. Ask where people learn it.
caution-course-none_admits = No listed course fits you and your time now. Ask for new dates.
caution-course-dates_unknown = We do not know when the course starts. Call the centre first.
caution-entry-licence = The law asks for this paper: { $licence }. Ask how to get it.
caution-entry-ask_class = This work asks for at least { class }. Check which class you finished.
caution-age-ask = For this work you must be at least { $age } years old. Tell us your age.
caution-age-training_only = You are under 18. You can train now and work later.
caution-work-ask = This work means { $demand }. Tell us if you can do that.
caution-work-lift = You would lift up to { $lift } kg at times. Ask who helps.
caution-safety-risk = { $mark_code ->
    [risk_irregular_pay] This work often means { $mark }. Ask on which day you get paid.
   *[other] This work often means { $mark }. Ask how people stay safe.
}
caution-safety-ask = This work may mean { $mark }. Ask before you say yes.
caution-safety-unknown = We do not know all its risks yet. Ask people who do it.
caution-weak_link = { $criterion_code ->
    [interest] This work may not be what you like. Try a task first.
    [aptitude] This work may be hard for you at first. Ask for time.
    [market] Work or pay may be hard to find here. Ask around first.
    [access] It may be hard to get into this work. Ask for help.
   *[safety] This work may not be safe enough for you. Ask before you choose.
}
caution-ask_around = Ask two people what a day in this work is like.

## What to know of a course

note-course-dates_unknown = We do not know when it starts. Call the centre first.
note-course-weeks_unknown = We do not know how long it takes. Ask the centre.
note-course-does_not_admit = It may not take you now. Ask the centre what it asks for.
note-course-ends_too_late = It may end after you leave. Ask if you can stay on.
note-course-old_listing = This was listed on { $as_of }. Call before you go there.
note-course-hostel = It is too far for a day trip. You would live in its hostel.
note-course-clash = It is held on a day when you are busy. Ask for other days.
note-course-documents = To join you still need: { $documents }. Ask for help to get them.
note-course-demonstration = This course is made up, to show how this works. You cannot join it.

## What is said of the whole list

message-no_strong_option = No work stands out yet. Tell us more, or try some tasks.
stress-geometric = If one weak point counted for more, { $trade } would come first.
stress-equal_weights = If all five points counted the same, { $trade } would come first.
stress-default_weights = With our usual weights, { $trade } would come first.

## Why a trade is not offered

gate-refused = You said no
gate-refused-plain = You said no to this. Nobody will ask why.
gate-age = Age
gate-age-has = For this work you must be at least { $needs } years old. You are { $has }.
gate-entry = School or course
gate-entry-plain = None of the courses that you can reach takes you now.
gate-entry-has = It asks for at least { $needs }. You told us: { $has }.
gate-coercion = Safe ways of working
gate-coercion-plain = You asked to stay away from this.
gate-coercion-needs = This work often means { $needs }. That can put you at risk.
gate-ruled_out = How the work is done
gate-ruled_out-needs = This work often means { $needs }. You said no to that.
gate-time = Time
gate-time-plain = No listed course ends before you leave.
gate-time-has = { $needs ->
    [one] No listed course ends before you leave. The shortest takes one week once it starts.
   *[other] No listed course ends before you leave. The shortest takes { $needs } weeks once it starts.
} { $has ->
    [one] You have one week left.
   *[other] You have { $has } weeks left.
}
gate-work_limit = What the work asks of your body
gate-work_limit-needs = This work means { $needs }. You told us that is hard for you.
gate-no_market = Jobs here
gate-no_market-plain = We asked employers here. Nobody hires now, and there is no room to start.
gate-below_minimum_wage = Pay here
gate-below_minimum_wage-has = It pays about { $has } a month here. The law asks for { $needs } a month.

## What would open it

opens-age = It can open when you are old enough.
opens-bridge_class = A bridge class can open this. Ask where there is one.
opens-another_course = Another course can open this. Ask which ones are planned.
opens-verified_mitigation = It can open if two people check it and you agree.
opens-says_otherwise = It opens only if you say so.
opens-another_arrangement = Another plan for your time can open this.
opens-accommodation = A change in how the work is done can open this.
opens-new_evidence = News of jobs here can open this.
opens-lawful_offer = An offer at the legal minimum wage can open this.

## How sure it is

certainty-very_likely = Very likely ahead
certainty-likely = Likely ahead
certainty-leans = A little ahead
certainty-too_close = Too close to call
grade-measured = Many employers here were asked
grade-mixed = A few employers here were asked
grade-estimate = Worked out from public figures
grade-unverified = Not known yet

## Criteria

criterion-interest = What you like
criterion-aptitude = What you do well
criterion-market = Work and pay here
criterion-access = How easy it is to start
criterion-safety = How safe it is

## What is not known yet

unknown-interests = What do you like to do? Ask for the interest questions.
unknown-aptitude = How well does this go: { $aptitude }? A short test can show it.
unknown-age_years = How old are you?
unknown-highest_class = Which class did you finish?
unknown-weeks_until_exit = How many weeks can you still train?
unknown-safe_transport = How can you travel safely?
unknown-childcare_needed = Do you need someone to look after a child?
unknown-childcare_there = Is there someone to look after your child?
unknown-stand_all_day = Can you stand all day?
unknown-fine_vision = Can you see very small things well?
unknown-colour_vision = Can you tell all colours apart?
unknown-heat = Can you work in the heat?
unknown-dust_or_fumes = Can you work with dust or smoke?
unknown-heights = Can you work high up, as on a ladder?
unknown-screen = Can you work at a screen for long?
unknown-lift_kg = How many kg can you lift?
unknown-documents = Which papers do you have?
unknown-capital = How much money could you start with?

## Changes that would lift a trade

change-get_document = With this paper it would stand at number { $rank }: { $document }.
change-find_childcare = With childcare it would stand at number { $rank }.
change-find_transport = If you travel { $transport }, it moves to number { $rank }.
change-continue_after = It would stand at number { $rank } if the course can go on.
change-complete_class = With { $class } it would stand at number { $rank }.
change-find_capital = With { $money } to start, it would stand at number { $rank }.
change-move = If you live in { $place }, it moves to number { $rank }.
change-try_tasks = Try its tasks. If you like them, it moves to number { $rank }.
change-try_sample = Try a work sample. If it goes well, it moves to number { $rank }.

## Two trades side by side

contrast-ahead =
    { $points ->
        [one] { $criterion }: { $trade } is ahead by 1 point.
       *[other] { $criterion }: { $trade } is ahead by { $points } points.
    }
contrast-same = { $criterion }: both are about the same.
