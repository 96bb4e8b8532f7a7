# पन्ने, दूसरा भाग। `data/text/en/plan.ftl` देखें।

## What matters to her

page-step-matters = उनके लिए क्या जरूरी है
page-step-matters-lead = निशान सरकाएँ, लिस्ट बदलेगी। बीच का मतलब: नहीं बताया।
page-field-priority_earnings = अच्छी कमाई
page-field-priority_close_to_home = घर के पास काम
page-field-priority_liking_the_work = काम पसंद आना
page-field-priority_quick_start = जल्दी शुरू होना
page-short-priority_earnings = अच्छी कमाई
page-short-priority_close_to_home = घर के पास
page-short-priority_liking_the_work = काम पसंद आना
page-short-priority_quick_start = जल्दी शुरू
page-matters-0 = जरूरी नहीं
page-matters-1 = थोड़ा जरूरी
page-matters-2 = नहीं बताया
page-matters-3 = काफी जरूरी
page-matters-4 = सबसे जरूरी
page-back_to_start = पहले जैसा करें

## More of the form

page-skill-arithmetic = नंबरों से हिसाब लगाना
page-skill-computation = जल्दी जोड़ना और घटाना
page-skill-clerical = लिस्ट में गलतियाँ ढूँढना
page-short-skill_arithmetic = नंबर
page-short-skill_computation = जल्दी हिसाब
page-short-skill_clerical = लिस्ट की गलतियाँ
page-field-days = जिन दिनों वे ट्रेनिंग ले सकती हैं
page-field-days-hint = पता न हो, तो किसी पर निशान न लगाएँ।
page-short-days = दिन
page-field-speaks = वे जो भाषाएँ बोलती हैं
page-field-speaks-hint = पता न हो, तो किसी पर निशान न लगाएँ।
page-short-speaks = बोलने की भाषाएँ
page-field-reads = वे जो भाषाएँ पढ़ती हैं
page-field-reads-hint = पता न हो, तो किसी पर निशान न लगाएँ।
page-short-reads = पढ़ने की भाषाएँ
page-tongue-bn = बांग्ला
page-tongue-hi = हिंदी
page-tongue-en = अंग्रेजी
page-tongue-ne = नेपाली
page-tongue-ur = उर्दू
page-tongue-sat = संताली
page-field-certificates = उनके पास जो सर्टिफिकेट हैं
page-field-certificates-hint = नाम या कोड, बीच में कॉमा लगाएँ।
page-short-certificates = सर्टिफिकेट

## Work that she has tried or done

page-work_heading = जो काम उन्होंने आजमाया या किया है
page-work_lead = हर काम के लिए एक पंक्ति। जो पता है वह भरें।
page-work = काम { $number }
page-work_trade = कौन सा काम
page-work_trade-hint = किसी भी भाषा में।
page-work_liked = जो छोटे काम पसंद आए
page-work_unsure = पक्का नहीं
page-work_disliked = पसंद नहीं आए
page-work_sample = काम का नमूना, ० से १०
page-work_sample-hint = काम का छोटा हिस्सा कैसा हुआ।
page-work_months = कितने महीने किया
page-work_level = कितना कर पाईं
page-work_again = क्या वे इसे फिर करना चाहेंगी?
page-work_again-hint = नहीं हो, तो यह काम नहीं सुझाया जाएगा। वजह कोई नहीं पूछेगा।
page-work_level-helped = मदद की
page-work_level-alone = खुद किया
page-work_level-taught = दूसरों को सिखाया
page-work_again-yes = हाँ
page-work_again-no = नहीं
page-work_again-unsure = पक्का नहीं
page-fault-work_trade = लिखें कि यह कौन सा काम है।
page-fault-work_one = यहाँ एक ही काम लिखें।
page-fault-work_twice = यह काम दो पंक्तियों में है। एक में रखें।

## How one trade fits

page-find = कोई और काम कितना ठीक बैठता है?
page-find-hint = किसी भी भाषा में काम का नाम। लिस्ट वैसी ही रहेगी।
page-found = { $trade }
page-found-listed = { $ranked } में से { $rank } नंबर। यह लिस्ट में है।
page-found-see = इसका कार्ड देखें
page-found-ranked = { $ranked } में से { $rank } नंबर। अभी दूसरे काम ज्यादा ठीक बैठते हैं।
page-found-closed = अभी नहीं सुझाया गया।
page-found-unknown = "{ $name }" नाम का काम हमें नहीं पता
page-found-near = क्या इनमें से कोई है?
page-found-none = सभी कामों की लिस्ट में देखें।

## Cards

page-compare = तुलना करें
page-try = इसके छोटे काम देखें
page-why_not = और ऊपर क्यों नहीं?
page-more_known = कोर्स, काम और कमाई
page-weakest = { $points ->
    [1] उनके दूसरे कामों से यहाँ एक अंक कम है: { $criterion }।
   *[other] उनके दूसरे कामों से यहाँ { $points } अंक कम हैं: { $criterion }।
}
page-weakest_none = उनके दूसरे कामों से कोई बात कमजोर नहीं है।
page-barred = पहले समूह में न होने की वजह: { $bar }।

## What is not known: the way to find out

page-way-likes = फॉर्म के छोटे सवालों के जवाब दें।
page-way-papers = साथ मिलकर कागज देखें।
page-way-count = साथ मिलकर गिनें। अंदाजा भी ठीक है।
page-way-task = एक छोटा काम करके देखें, या अभी अंदाजा लगाएँ।
page-way-try = वे करके देखें, या खुद बताएँ।
page-way-ask = उनसे पूछें। जवाब देना जरूरी नहीं।

## Two trades side by side

page-contrast = दो काम साथ-साथ
page-contrast-with = किससे तुलना
page-contrast-choose = कोई दूसरा काम चुनें।
page-contrast-listed = लिस्ट में
page-contrast-ranked = दूसरे काम
page-contrast-closed = नहीं सुझाए गए
page-contrast-rank = { $rank } नंबर
page-contrast-ahead = { $points ->
    [1] { $trade } एक अंक आगे है।
   *[other] { $trade } { $points } अंक आगे है।
}
page-contrast-same = दोनों लगभग बराबर ठीक बैठते हैं।
page-contrast-chance = १०० बार में { $chance } बार { $trade } आगे है।
page-contrast-not_drawn = यह कितना पक्का है, हमें सिर्फ सबसे अच्छे १६ का पता है।
page-contrast-swap = क्या करने से यह काम आगे आएगा: { $trade }
page-contrast-no_swap = हमें ऐसा कोई एक कदम नहीं पता, जिससे इनकी जगह बदले।
page-close = बंद करें
page-back_to_list = लिस्ट पर वापस

## A trade's own page

page-trade-market = जिले के हिसाब से काम और कमाई
page-trade-market_more = क्रम बदलें, चुनें, साथ ले जाएँ
page-trade-no_market = अभी कोई आँकड़ा नहीं है। पास में काम देने वालों से पूछें।

## Troubles

page-status_busy = प्रोग्राम अभी व्यस्त है। आपका लिखा यहीं है। थोड़ी देर में फिर कोशिश करें।
page-error-too_busy = अभी बहुत लोग एक साथ पूछ रहे हैं
page-error-too_busy-text = कुछ नहीं खोया। थोड़ा रुकें, वापस जाकर फिर भेजें।
page-error-too_many = यह बहुत जल्दी हुआ
page-error-too_many-text = यहाँ से बहुत बार पूछा गया। थोड़ा रुककर फिर कोशिश करें।
page-error-too_slow = इसमें बहुत समय लगा
page-error-too_slow-text = कुछ नहीं रखा गया। वापस जाकर फिर भेजें।
page-error-internal = यहाँ कुछ गड़बड़ हुई
page-error-internal-text = कुछ नहीं रखा गया। फिर कोशिश करें, या चलाने वाले को बताएँ।
page-error-not_ready = प्रोग्राम अभी शुरू हो रहा है
page-error-not_ready-text = थोड़ा रुककर फिर कोशिश करें।
page-error-method = यह पन्ना ऐसे नहीं खुलता
page-error-method-text = कुछ नहीं खोया। प्लान से शुरू करें।
