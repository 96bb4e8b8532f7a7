# Changes and the ways to a trade that they make: at most 12 words in a sentence, short words, "you"
# for her. The other sentences of single changes that lift a trade's number stand in codes.ftl.

change-leave_later = If you can stay { $weeks } weeks, it moves to number { $rank }.

## After a step that lifts a trade among those that fit about equally well, but not its number

change-tier = { $tier ->
    [1] Then it fits about as well as the best.
   *[other] Then it fits better than now.
}

## Steps

step-get_document = Get this paper: { $document }.
step-find_childcare = Find someone to look after your child.
step-find_transport = Plan how you can travel { $transport }.
step-leave_later = Ask if you can stay { $weeks } weeks.
step-continue_after = Ask if the course can go on after you leave.
step-complete_class = Finish { $class }. Ask where you can do that.
step-find_capital = Find { $money } to start. Ask about grants before you borrow.
step-move = Live in { $place }.
step-try_tasks = Try its tasks, and like them.
step-try_sample = Try a work sample, and do well in it.
step-weeks = { $weeks ->
    [one] The course takes one week.
   *[other] The course takes { $weeks } weeks.
}
step-cost = It costs about { $cost }.

## Where the steps lead

way-end = { $rank ->
    [1] Then it comes first for you.
    [2] Then it comes second for you.
    [3] Then it comes third for you.
    [4] Then it comes fourth for you.
   *[5] Then it comes fifth for you.
}

## What if, on a terminal

terminal-way = A way there:
terminal-what-if = What changes, if { $changes }
terminal-what-if-nothing = No trade moves.
terminal-what-if-before = before
terminal-what-if-after = after
terminal-what-if-out = not offered
terminal-what-if-place = { $rank } (tier { $tier })
terminal-what-if-opened = Opens: { $gates }
terminal-what-if-closed = Closes: { $gates }
terminal-what-if-first = The best trades then
