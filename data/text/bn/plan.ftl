# পাতা, দ্বিতীয় অংশ। `data/text/en/plan.ftl` দেখুন।

## What matters to her

page-step-matters = তার কাছে কী জরুরি
page-step-matters-lead = দাগটি সরান, তালিকা বদলাবে। মাঝখানে মানে: বলা হয়নি।
page-field-priority_earnings = ভালো আয়
page-field-priority_close_to_home = বাড়ির কাছে কাজ
page-field-priority_liking_the_work = কাজটা ভালো লাগা
page-field-priority_quick_start = তাড়াতাড়ি শুরু
page-short-priority_earnings = ভালো আয়
page-short-priority_close_to_home = বাড়ির কাছে
page-short-priority_liking_the_work = কাজ ভালো লাগা
page-short-priority_quick_start = তাড়াতাড়ি শুরু
page-matters-0 = জরুরি নয়
page-matters-1 = একটু জরুরি
page-matters-2 = বলা হয়নি
page-matters-3 = বেশ জরুরি
page-matters-4 = সবচেয়ে জরুরি
page-back_to_start = আগের মতো করুন

## More of the form

page-skill-arithmetic = সংখ্যা দিয়ে হিসাব বের করা
page-skill-computation = তাড়াতাড়ি যোগ-বিয়োগ করা
page-skill-clerical = তালিকায় ভুল খুঁজে পাওয়া
page-short-skill_arithmetic = সংখ্যা
page-short-skill_computation = তাড়াতাড়ি হিসাব
page-short-skill_clerical = তালিকার ভুল
page-field-days = কোন কোন দিন সে শিখতে পারে
page-field-days-hint = না জানলে কিছু টিক দেবেন না।
page-short-days = দিন
page-field-speaks = সে যে ভাষা বলে
page-field-speaks-hint = না জানলে কিছু টিক দেবেন না।
page-short-speaks = যে ভাষা বলে
page-field-reads = সে যে ভাষা পড়ে
page-field-reads-hint = না জানলে কিছু টিক দেবেন না।
page-short-reads = যে ভাষা পড়ে
page-tongue-bn = বাংলা
page-tongue-hi = হিন্দি
page-tongue-en = ইংরেজি
page-tongue-ne = নেপালি
page-tongue-ur = উর্দু
page-tongue-sat = সাঁওতালি
page-field-certificates = তার যে যে সার্টিফিকেট আছে
page-field-certificates-hint = নাম বা কোড, মাঝে কমা দিয়ে।
page-short-certificates = সার্টিফিকেট

## Work that she has tried or done

page-work_heading = যে কাজ সে করে দেখেছে বা করেছে
page-work_lead = প্রতি কাজের জন্য একটি সারি। যা জানেন তা লিখুন।
page-work = কাজ { $number }
page-work_trade = কোন কাজ
page-work_trade-hint = যে কোনো ভাষায়।
page-work_liked = যে কাজগুলি ভালো লেগেছে
page-work_unsure = ঠিক বলতে পারে না
page-work_disliked = ভালো লাগেনি
page-work_sample = কাজের নমুনা, ০ থেকে ১০
page-work_sample-hint = কাজের একটি ছোট অংশ কেমন হয়েছে।
page-work_months = কত মাস করেছে
page-work_level = কত দূর পেরেছে
page-work_again = সে কি আবার করবে?
page-work_again-hint = না হলে এই কাজ দেওয়া হবে না। কেউ কারণ জানতে চাইবে না।
page-work_level-helped = সাহায্য করেছে
page-work_level-alone = নিজে করেছে
page-work_level-taught = অন্যকে শিখিয়েছে
page-work_again-yes = হ্যাঁ
page-work_again-no = না
page-work_again-unsure = ঠিক নেই
page-fault-work_trade = কোন কাজ তা লিখুন।
page-fault-work_one = এখানে একটি কাজ লিখুন।
page-fault-work_twice = এই কাজটি দুই সারিতে আছে। এক সারিতে রাখুন।

## Troubles

page-status_busy = প্রোগ্রামটি এখন ব্যস্ত। আপনার লেখা এখানেই আছে। একটু পরে আবার চেষ্টা করুন।
