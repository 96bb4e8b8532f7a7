# বদল, আর তাতে কোনো কাজের দিকে যে পথ হয়। এক বাক্যে বেশি হলে ১২টি শব্দ।

change-leave_later = আপনি { $weeks } সপ্তাহ থাকতে পারলে এটি { $rank } নম্বরে উঠবে।

## যে বদলে কাজটি আরও ভালো দলে ওঠে

change-get_document-tier = এই কাগজটি পেলে এটি { $tier } নম্বর দলে উঠবে: { $document }।
change-find_childcare-tier = বাচ্চাকে দেখার লোক পেলে এটি { $tier } নম্বর দলে উঠবে।
change-find_transport-tier = এভাবে যাতায়াত করতে পারলে এটি { $tier } নম্বর দলে উঠবে: { $transport }।
change-leave_later-tier = আপনি { $weeks } সপ্তাহ থাকতে পারলে এটি { $tier } নম্বর দলে উঠবে।
change-continue_after-tier = কোর্স পরেও চললে এটি { $tier } নম্বর দলে উঠবে।
change-complete_class-tier = পড়াশোনা { $class } হলে এটি { $tier } নম্বর দলে উঠবে।
change-find_capital-tier = শুরু করার জন্য { $money } থাকলে এটি { $tier } নম্বর দলে উঠবে।
change-move-tier = { $place }-তে থাকলে এটি { $tier } নম্বর দলে উঠবে।
change-try_tasks-tier = এর কাজগুলো করে দেখুন। ভালো লাগলে এটি { $tier } নম্বর দলে উঠবে।
change-try_sample-tier = কাজের নমুনা করে দেখুন। ভালো হলে এটি { $tier } নম্বর দলে উঠবে।

## পথের ধাপ

step-get_document = এই কাগজটি জোগাড় করুন: { $document }।
step-find_childcare = আপনার বাচ্চাকে দেখার লোক খুঁজুন।
step-find_transport = এভাবে যাতায়াতের নিরাপদ উপায় খুঁজুন: { $transport }।
step-leave_later = { $weeks } সপ্তাহ থাকতে পারবেন কি না জিজ্ঞেস করুন।
step-continue_after = চলে যাওয়ার পরেও কোর্স চলবে কি না জিজ্ঞেস করুন।
step-complete_class = এই পড়াশোনা শেষ করুন: { $class }। কোথায় করা যায় জিজ্ঞেস করুন।
step-find_capital = শুরু করার জন্য { $money } জোগাড় করুন। ধার নেওয়ার আগে অনুদানের কথা জিজ্ঞেস করুন।
step-move = { $place }-তে থাকুন।
step-try_tasks = এর কাজগুলো করে দেখুন, ভালো লাগে কি না।
step-try_sample = কাজের নমুনা করে দেখুন, ভালো হয় কি না।
step-weeks = { $weeks ->
    [1] কোর্সটি এক সপ্তাহের।
   *[other] কোর্সটি { $weeks } সপ্তাহের।
}
step-cost = এতে প্রায় { $cost } লাগে।
way-end = { $rank ->
    [1] তখন এটি আপনার জন্য প্রথমে থাকবে।
    [2] তখন এটি আপনার জন্য দ্বিতীয় হবে।
    [3] তখন এটি আপনার জন্য তৃতীয় হবে।
    [4] তখন এটি আপনার জন্য চতুর্থ হবে।
   *[5] তখন এটি আপনার জন্য পঞ্চম হবে।
}

## যদি এমন হয়, টার্মিনালে

terminal-way = যাওয়ার পথ:
terminal-what-if = কী বদলায়, যদি { $changes }
terminal-what-if-nothing = কোনো কাজের জায়গা বদলায় না।
terminal-what-if-before = আগে
terminal-what-if-after = পরে
terminal-what-if-out = দেওয়া হচ্ছে না
terminal-what-if-place = { $rank } (স্তর { $tier })
terminal-what-if-opened = খোলে: { $gates }
terminal-what-if-closed = বন্ধ হয়: { $gates }
terminal-what-if-first = তখন সবচেয়ে ভালো কাজ
