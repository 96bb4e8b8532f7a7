# The activity inventory. The cards speak to the participant herself ("you").

page-activities = ছবি
page-activities-offer = একসঙ্গে { $items }টি ছবি দেখুন
page-activities-offer-lead = চট করে দেওয়া উত্তরের চেয়ে এতে বেশি জানা যায়। যখন খুশি থামুন।
page-activities-question = এটা করতে কি আপনার ভালো লাগবে?
page-activities-question-hint = আপনি পারেন কি না, এখানে সেটা জরুরি নয়।
page-activities-progress = { $items }টির মধ্যে { $item } নম্বর
page-activities-liked = ভালো লাগবে
page-activities-unsure = ঠিক জানি না
page-activities-disliked = ভালো লাগবে না
page-activities-read = পড়ে শোনান
page-activities-back = আগেরটা
page-activities-skip = এটা বাদ দিন
page-activities-pause = একটু থামুন
page-activities-keys = ১, ২ ও ৩ চাপলে উত্তর হয়। তীর চাপলে আগে বা পরে যায়।
page-activities-paused = একটু বিরতি
page-activities-paused-text = আপনার উত্তর শুধু এই পাতায় আছে। পাতা বন্ধ করলে মুছে যাবে।
page-activities-answered = { $items }টির মধ্যে { $answered }টির উত্তর দেওয়া হয়েছে
page-activities-resume = এগিয়ে চলুন
page-activities-so_far = যতটা হয়েছে ততটাই কাজে লাগান
page-activities-again = আবার শুরু থেকে
page-activities-again-text = এতে ছবির সব উত্তর মুছে যাবে।
page-activities-again-do = মুছে আবার শুরু করুন
page-activities-result = আপনার উত্তর কী বলে
page-activities-score = { $greatest }-এর মধ্যে { $score }
page-activities-too_few = উত্তর খুব কম: { $answered }টি। { $needed }টি লাগবে।
page-activities-missing = এক ধরনের কাজে উত্তর খুব কম। সেটা বাদ থাকছে, তাই তালিকা কম নিশ্চিত।
page-activities-not_assessed = কী ভালো লাগে তা বলার মতো উত্তর নেই। অন্তত পাঁচ ধরনের কাজে যথেষ্ট উত্তর লাগবে।
page-activities-unclear = এখনও স্পষ্ট ধাঁচ নেই: পছন্দ কোনো এক দিকে যায় না। কিছু কাজ করেও দেখুন।
page-activities-clear = আপনার পছন্দের একটা স্পষ্ট ধাঁচ আছে।
page-activities-unvalidated = এই প্রশ্নগুলো আমাদের নিজেদের। কোনো গবেষণায় এখনও এগুলো যাচাই করা হয়নি।
page-activities-counting = ভালো লাগলে ১ ধরা হয়। ঠিক না জানলে আধা। উত্তর না দেওয়া ছবি ধরা হয় না।
page-activities-use = প্ল্যানে এটা কাজে লাগান
page-activities-change = ছবিগুলো আবার দেখুন
page-activities-leave = প্ল্যানে ফিরুন
page-activities-offline = কানেকশন নেই। আপনার উত্তর এখানেই আছে। আবার চেষ্টা করুন।

## What cannot be read

page-activities-fault-length = আগের উত্তরগুলো পড়া গেল না। ছবি আবার শুরু হচ্ছে। প্ল্যান এখানেই আছে।
page-activities-fault-letters = কিছু উত্তর পড়া গেল না। সেই ছবিগুলো আবার আসবে।
page-activities-fault-double = দুই রকম উত্তর এসেছে। এখানে প্রথমটা আছে।
page-activities-fault-press = আমরা এটা বুঝিনি। আবার চাপুন।

## In the plan

page-short-activities = ছবি
page-activities-plan_used = { $items }টির মধ্যে { $answered }টি কাজের উত্তর থেকে
page-activities-plan_few = { $items }টির মধ্যে { $answered }টির উত্তর আছে। কাজে লাগানোর পক্ষে তা কম। ততক্ষণ চট করে দেওয়া উত্তরই ধরা হবে।
page-activities-plan_wins = চট করে দেওয়া উত্তরের জায়গায় এগুলোই ধরা হচ্ছে। এগুলো মুছলে সেগুলো ফিরে আসবে।
page-activities-plan_go_on = ছবি নিয়ে এগোন
page-activities-plan_clear = এই উত্তরগুলো মুছুন
page-activities-plan_fault = ছবির উত্তর পড়া যাচ্ছে না। মুছুন, নয়তো ছবিগুলো আবার দেখুন।
