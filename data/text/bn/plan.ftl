# পাতা, দ্বিতীয় অংশ। `data/text/en/plan.ftl` দেখুন।

## What matters to her

page-step-matters = তাঁর কাছে কী জরুরি
page-step-matters-lead = দাগটি সরান, তালিকা বদলাবে। মাঝখানে মানে: বলা হয়নি।
page-field-priority_earnings = ভালো রোজগার
page-field-priority_close_to_home = বাড়ির কাছে কাজ
page-field-priority_liking_the_work = কাজটা ভালো লাগা
page-field-priority_quick_start = তাড়াতাড়ি শুরু
page-short-priority_earnings = ভালো রোজগার
page-short-priority_close_to_home = বাড়ির কাছে
page-short-priority_liking_the_work = কাজ ভালো লাগা
page-short-priority_quick_start = তাড়াতাড়ি শুরু
page-matters-0 = জরুরি নয়
page-matters-1 = একটু জরুরি
page-matters-2 = বলা হয়নি
page-matters-3 = বেশ জরুরি
page-matters-4 = সবচেয়ে জরুরি
page-back_to_start = শুরুর মতো করুন

## More of the form

page-skill-arithmetic = সংখ্যা দিয়ে হিসেব কষা
page-skill-computation = তাড়াতাড়ি যোগ-বিয়োগ করা
page-skill-clerical = তালিকায় ভুল ধরা
page-short-skill_arithmetic = সংখ্যা
page-short-skill_computation = তাড়াতাড়ি হিসেব
page-short-skill_clerical = তালিকার ভুল
page-field-days = যে যে দিন ট্রেনিং নিতে পারেন
page-field-days-hint = না জানলে কোথাও টিক দেবেন না।
page-short-days = দিন
page-field-speaks = যে ভাষা বলেন
page-field-speaks-hint = না জানলে কোথাও টিক দেবেন না।
page-short-speaks = যে ভাষা বলেন
page-field-reads = যে ভাষা পড়েন
page-field-reads-hint = না জানলে কোথাও টিক দেবেন না।
page-short-reads = যে ভাষা পড়েন
page-tongue-bn = বাংলা
page-tongue-hi = হিন্দি
page-tongue-en = ইংরেজি
page-tongue-ne = নেপালি
page-tongue-ur = উর্দু
page-tongue-sat = সাঁওতালি
page-field-certificates = তাঁর যে যে সার্টিফিকেট আছে
page-field-certificates-hint = নাম বা কোড, মাঝে কমা দিয়ে।
page-short-certificates = সার্টিফিকেট

## Work that she has tried or done

page-work_heading = যে কাজ করে দেখেছেন বা করেছেন
page-work_lead = প্রতি কাজের জন্য একটি সারি। যা জানেন তা লিখুন।
page-work = কাজ { $number }
page-work_trade = কোন কাজ
page-work_trade-hint = যে কোনো ভাষায়।
page-work_liked = যে ছোট কাজগুলো ভালো লেগেছে
page-work_unsure = ঠিক জানেন না
page-work_disliked = ভালো লাগেনি
page-work_sample = কাজের নমুনা, ০ থেকে ১০
page-work_sample-hint = কাজের একটি ছোট অংশ কেমন হয়েছে।
page-work_months = কত মাস করেছেন
page-work_level = কত দূর পেরেছেন
page-work_again = আবার করতে রাজি?
page-work_again-hint = না হলে এই কাজ দেখানো হবে না। কেন, কেউ জিজ্ঞেস করে না।
page-work_level-helped = সাহায্য করেছেন
page-work_level-alone = একাই করেছেন
page-work_level-taught = অন্যদের শিখিয়েছেন
page-work_again-yes = হ্যাঁ
page-work_again-no = না
page-work_again-unsure = ঠিক জানেন না
page-fault-work_trade = কোন কাজ তা লিখুন।
page-fault-work_one = এখানে একটি কাজ লিখুন।
page-fault-work_twice = এই কাজটি দুই সারিতে আছে। এক সারিতে রাখুন।

## How one trade fits

page-find = অন্য কাজ কতটা মানায়?
page-find-hint = যে কোনো ভাষায় কাজের নাম। তালিকা একই থাকবে।
page-found = { $trade }
page-found-listed = { $ranked }টির মধ্যে { $rank } নম্বর। এটি তালিকায় আছে।
page-found-see = এর কার্ড দেখুন
page-found-ranked = { $ranked }টির মধ্যে { $rank } নম্বর। এখন অন্যগুলো বেশি মানায়।
page-found-closed = এখন দেওয়া যায় না।
page-found-unknown = "{ $name }" নামে কোনো কাজ আমরা জানি না
page-found-near = এর মধ্যে কোনোটি কি?
page-found-none = সব কাজের তালিকায় দেখুন।

## Cards

page-compare = তুলনা করুন
page-try = এর ছোট কাজগুলো দেখুন
page-why_not = আরও উপরে নয় কেন?
page-more_known = কোর্স, কাজ ও রোজগার
page-weakest = { $points ->
    [1] তাঁর অন্য কাজের তুলনায় এখানে এক পয়েন্ট কম: { $criterion }।
   *[other] তাঁর অন্য কাজের তুলনায় এখানে { $points } পয়েন্ট কম: { $criterion }।
}
page-weakest_none = তাঁর অন্য কাজের চেয়ে কোনো দিক দুর্বল নয়।
page-barred = প্রথম দলে না থাকার কারণ: { $bar }।

## What is not known: the way to find out

page-way-likes = ফর্মের ছোট প্রশ্নগুলোর উত্তর দিন।
page-way-papers = একসঙ্গে কাগজগুলো দেখুন।
page-way-count = একসঙ্গে গুনে নিন। আন্দাজ হলেও চলবে।
page-way-task = একটি ছোট কাজ করে দেখুন, বা আপাতত আন্দাজ করুন।
page-way-try = তিনি করে দেখুন, বা নিজেই বলুন।
page-way-ask = জিজ্ঞেস করুন। উত্তর না দিলেও চলবে।

## Two trades side by side

page-contrast = পাশাপাশি দুটি কাজ
page-contrast-with = কোন কাজের সঙ্গে তুলনা
page-contrast-choose = অন্য একটি কাজ বাছুন।
page-contrast-listed = তালিকায় আছে
page-contrast-ranked = অন্য কাজ
page-contrast-closed = দেওয়া যায় না
page-contrast-rank = { $rank } নম্বর
page-contrast-ahead = { $points ->
    [1] { $trade } এক পয়েন্টে এগিয়ে।
   *[other] { $trade } { $points } পয়েন্টে এগিয়ে।
}
page-contrast-same = দুটিই প্রায় সমান মানায়।
page-contrast-chance = ১০০ বারে { $chance } বার { $trade } এগিয়ে।
page-contrast-not_drawn = কতটা নিশ্চিত, তা শুধু সেরা ১৬টির জন্য জানি।
page-contrast-swap = কী হলে এটি এগিয়ে যাবে: { $trade }
page-contrast-no_swap = একটি ধাপে জায়গা বদলায়, এমন কিছু জানি না।
page-close = বন্ধ করুন
page-back_to_list = তালিকায় ফিরুন

## A trade's own page

page-trade-market = জেলা ধরে কাজ ও রোজগার
page-trade-market_more = সাজান, বাছুন, সঙ্গে নিন
page-trade-no_market = এখনও কোনো হিসেব নেই। কাছের মালিকদের জিজ্ঞেস করুন।

## Troubles

page-status_busy = প্রোগ্রামটি এখন ব্যস্ত। আপনার লেখা এখানেই আছে। একটু পরে আবার চেষ্টা করুন।
page-error-too_busy = এখন একসঙ্গে অনেক অনুরোধ আসছে
page-error-too_busy-text = কিছু হারায়নি। একটু অপেক্ষা করুন, ফিরে আবার পাঠান।
page-error-too_many = খুব তাড়াতাড়ি হয়ে গেল
page-error-too_many-text = এখান থেকে খুব বেশি অনুরোধ এসেছে। একটু পরে আবার চেষ্টা করুন।
page-error-too_slow = খুব বেশি সময় লাগল
page-error-too_slow-text = কিছু রাখা হয়নি। ফিরে আবার পাঠান।
page-error-internal = এখানে কিছু ভুল হয়েছে
page-error-internal-text = কিছু রাখা হয়নি। আবার চেষ্টা করুন, বা যিনি চালান তাঁকে বলুন।
page-error-not_ready = প্রোগ্রামটি শুরু হচ্ছে
page-error-not_ready-text = একটু অপেক্ষা করে আবার চেষ্টা করুন।
page-error-method = এই পাতা এভাবে খোলা যায় না
page-error-method-text = কিছু হারায়নি। প্ল্যান থেকে শুরু করুন।
