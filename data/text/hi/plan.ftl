# पन्ने, दूसरा भाग। `data/text/en/plan.ftl` देखें।

## What matters to her

page-step-matters = उसके लिए क्या ज़रूरी है
page-step-matters-lead = निशान सरकाएँ, सूची बदलेगी। बीच का मतलब: नहीं बताया।
page-field-priority_earnings = अच्छी कमाई
page-field-priority_close_to_home = घर के पास काम
page-field-priority_liking_the_work = काम पसंद आना
page-field-priority_quick_start = जल्दी शुरू होना
page-short-priority_earnings = अच्छी कमाई
page-short-priority_close_to_home = घर के पास
page-short-priority_liking_the_work = काम पसंद आना
page-short-priority_quick_start = जल्दी शुरू
page-matters-0 = ज़रूरी नहीं
page-matters-1 = थोड़ा ज़रूरी
page-matters-2 = नहीं बताया
page-matters-3 = काफ़ी ज़रूरी
page-matters-4 = सबसे ज़रूरी
page-back_to_start = पहले जैसा करें

## More of the form

page-skill-arithmetic = संख्याओं से हिसाब निकालना
page-skill-computation = जल्दी जोड़ना और घटाना
page-skill-clerical = सूची में ग़लती पकड़ना
page-short-skill_arithmetic = संख्याएँ
page-short-skill_computation = जल्दी हिसाब
page-short-skill_clerical = सूची की ग़लतियाँ
page-field-days = किन दिनों वह सीख सकती है
page-field-days-hint = न पता हो तो कुछ न चुनें।
page-short-days = दिन
page-field-speaks = वह जो भाषाएँ बोलती है
page-field-speaks-hint = न पता हो तो कुछ न चुनें।
page-short-speaks = बोलने की भाषाएँ
page-field-reads = वह जो भाषाएँ पढ़ती है
page-field-reads-hint = न पता हो तो कुछ न चुनें।
page-short-reads = पढ़ने की भाषाएँ
page-tongue-bn = बांग्ला
page-tongue-hi = हिंदी
page-tongue-en = अंग्रेज़ी
page-tongue-ne = नेपाली
page-tongue-ur = उर्दू
page-tongue-sat = संताली
page-field-certificates = उसके पास जो प्रमाणपत्र हैं
page-field-certificates-hint = नाम या कोड, बीच में अल्पविराम दें।
page-short-certificates = प्रमाणपत्र

## Work that she has tried or done

page-work_heading = जो काम उसने आज़माया या किया है
page-work_lead = हर काम के लिए एक पंक्ति। जो पता है वह भरें।
page-work = काम { $number }
page-work_trade = कौन सा काम
page-work_trade-hint = किसी भी भाषा में।
page-work_liked = जो काम पसंद आए
page-work_unsure = पक्का नहीं
page-work_disliked = पसंद नहीं आए
page-work_sample = काम का नमूना, ० से १०
page-work_sample-hint = काम का छोटा हिस्सा कैसा हुआ।
page-work_months = कितने महीने किया
page-work_level = कितना कर पाई
page-work_again = क्या वह फिर करेगी?
page-work_again-hint = नहीं तो यह काम नहीं दिया जाएगा। कोई कारण नहीं पूछेगा।
page-work_level-helped = मदद की
page-work_level-alone = ख़ुद किया
page-work_level-taught = दूसरों को सिखाया
page-work_again-yes = हाँ
page-work_again-no = नहीं
page-work_again-unsure = पक्का नहीं
page-fault-work_trade = लिखें कि यह कौन सा काम है।
page-fault-work_one = यहाँ एक ही काम लिखें।
page-fault-work_twice = यह काम दो पंक्तियों में है। एक में रखें।

## Troubles

page-status_busy = प्रोग्राम अभी व्यस्त है। आपका लिखा यहीं है। थोड़ी देर में फिर कोशिश करें।
