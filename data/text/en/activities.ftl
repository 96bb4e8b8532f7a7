# The activity inventory. The cards speak to the participant herself ("you").

page-activities = Pictures
page-activities-offer = Go through { $items } pictures together
page-activities-offer-lead = It tells more than quick answers. Pause at any time.
page-activities-question = Would you like doing this?
page-activities-question-hint = Whether you can do it does not matter here.
page-activities-progress = { $item } of { $items }
page-activities-liked = I would like it
page-activities-unsure = I am not sure
page-activities-disliked = I would not like it
page-activities-read = Read aloud
page-activities-back = Back
page-activities-skip = Skip this one
page-activities-pause = Pause
page-activities-keys = Keys 1, 2 and 3 answer. The arrow keys go back and on.
page-activities-paused = A pause
page-activities-paused-text = Your answers wait on this page alone. They are gone when you close it.
page-activities-answered = { $answered } of { $items } answered
page-activities-resume = Go on
page-activities-so_far = Use what is there so far
page-activities-again = Start again
page-activities-again-text = This clears all answers to the pictures.
page-activities-again-do = Clear them and start
page-activities-result = What your answers say
page-activities-score = { $score } of { $greatest }
page-activities-too_few = Too few answers: { $answered }. It needs { $needed }.
page-activities-missing = One kind has too few answers. It is left out, so the list is less sure.
page-activities-not_assessed = Too few answers to say what you like. At least five kinds need enough answers.
page-activities-unclear = No clear pattern yet: your likes do not point one way. Try some tasks too.
page-activities-clear = Your likes show a clear pattern.
page-activities-unvalidated = These questions are our own. No study has tested them yet.
page-activities-counting = A like counts 1. Not sure counts half. Open cards count neither way.
page-activities-use = Use this in the plan
page-activities-change = Look at the cards again
page-activities-leave = Back to the plan
page-activities-offline = No connection. Your answers are still here. Try again.

## What cannot be read

page-activities-fault-length = The answers so far could not be read. The cards start again. The plan is still here.
page-activities-fault-letters = Some answers could not be read. Those cards come again.
page-activities-fault-double = Two sets of answers came. The first one stands here.
page-activities-fault-press = We did not understand that. Please press again.

## In the plan

page-short-activities = Pictures
page-activities-plan_used = From { $answered } of { $items } activities
page-activities-plan_few = { $answered } of { $items } activities answered. That is too few to use. The quick answers count until then.
page-activities-plan_wins = They count in place of the quick answers. Clear them, and those come back.
page-activities-plan_go_on = Go on with the pictures
page-activities-plan_clear = Clear these answers
page-activities-plan_fault = The answers to the pictures cannot be read. Clear them, or go through the pictures again.
