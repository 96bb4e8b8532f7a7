# কোনটা বদলালে কী হয়, আর তাতে কোনো কাজের দিকে যে রাস্তা হয়; শব্দগুলো words.ftl-এর তালিকা মেনে।

change-leave_later = আপনি { $weeks } সপ্তাহ থাকতে পারলে এটা { $rank } নম্বরে আসবে।

## After a step that lifts a trade among those that fit about equally well, but not its number

change-tier = { $tier ->
    [1] তখন এটা প্রায় সবচেয়ে ভালোগুলোর মতোই মানাবে।
   *[other] তখন এটা এখনকার চেয়ে ভালো মানাবে।
}

## Steps

step-get_document = এই কাগজ জোগাড় করুন: { $document }।
step-find_childcare = আপনার বাচ্চার দেখাশোনার জন্য কাউকে খুঁজুন।
step-find_transport = { $transport } যাতায়াতের ব্যবস্থা করুন।
step-leave_later = { $weeks } সপ্তাহ থাকতে পারবেন কি না, জিজ্ঞেস করুন।
step-continue_after = আপনি চলে যাওয়ার পরেও কোর্সটা চলবে কি না, জিজ্ঞেস করুন।
step-complete_class = পড়া শেষ করুন: { $class }। কোথায় করা যায়, জিজ্ঞেস করুন।
step-find_capital = শুরু করতে { $money } জোগাড় করুন। ধার নেওয়ার আগে অনুদানের কথা জিজ্ঞেস করুন।
step-move = { $place } জেলায় থাকুন।
step-try_tasks = এর ছোট কাজগুলো করে দেখুন, ভালো লাগে কি না।
step-try_sample = কাজের নমুনা করে দেখুন, ভালো হয় কি না।
step-weeks = { $weeks ->
    [1] কোর্সটা এক সপ্তাহের।
   *[other] কোর্সটা { $weeks } সপ্তাহের।
}
step-cost = এতে প্রায় { $cost } লাগে।

## Where the steps lead

way-end = { $rank ->
    [1] তখন এটা আপনার জন্য প্রথমে আসবে।
    [2] তখন এটা আপনার জন্য দ্বিতীয় হবে।
    [3] তখন এটা আপনার জন্য তৃতীয় হবে।
    [4] তখন এটা আপনার জন্য চতুর্থ হবে।
   *[5] তখন এটা আপনার জন্য পঞ্চম হবে।
}

## What if, on a terminal

terminal-way = এগোনোর রাস্তা:
terminal-what-if = কী বদলায়, যদি { $changes }
terminal-what-if-nothing = কোনো কাজের স্থান বদলায় না।
terminal-what-if-before = আগে
terminal-what-if-after = পরে
terminal-what-if-out = তালিকার বাইরে
terminal-what-if-place = { $rank } (ধাপ { $tier })
terminal-what-if-opened = রাস্তা খোলে: { $gates }
terminal-what-if-closed = রাস্তা বন্ধ হয়: { $gates }
terminal-what-if-first = তখন যে কাজগুলো সবচেয়ে ভালো মানায়
