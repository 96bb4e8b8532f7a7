# Pages. Every id begins with `page-`. "She" is the participant; the counselor reads with her.
# At most 12 words in a sentence, short words, the same word for the same thing on every page.
#
# Glossary (the same word for the same thing in all four files):
#   trade = काम; task = छोटा काम; work sample = काम का नमूना; job = नौकरी; employer = काम देने वाला
#   course = कोर्स; training = ट्रेनिंग; centre = सेंटर; class = क्लास; listed = लिस्ट में
#   place = जगह; market = काम और कमाई, as a column बाजार; earnings = कमाई; pay = पैसे, मजदूरी
#   caution = ध्यान दें; risk = खतरा; papers = कागज; plan = प्लान
#   participant = आप (feminine) where she is spoken to, वे (feminine) on pages
#   estimate = अंदाजा; figures = आँकड़े; made up = असली नहीं; made-up example = बनाया हुआ उदाहरण
#   legal minimum wage = कानूनी कम-से-कम मजदूरी (hyphens in the noun, none in कम से कम "at least")
#   fit = ठीक बैठना; skill = हुनर; score, points = अंक; rank = नंबर; to offer = सुझाना; to open = रास्ता खुलना
# The reader may be a man or a woman: what is asked of the reader carries no gender.

## The frame

page-name = स्वाधीन
page-language = हिंदी
page-languages = भाषा
page-nav = पन्ने
page-nav_plan = प्लान
page-nav_trades = काम
page-skip_to_content = सीधे मुख्य हिस्से पर जाएँ
page-hide = छिपाएँ
page-hide_hint = यह पन्ना छिपाएँ। Escape दो बार दबाने से भी यही होता है।
page-foot_unreviewed = ये शब्द अभी किसी हिंदी बोलने वाले ने नहीं जाँचे हैं।
page-foot_private = यहाँ लिखा कुछ भी रखा नहीं जाता। यह विंडो बंद करते ही सब मिट जाता है।
page-foot_onet = पसंद के आँकड़े अमेरिका के श्रम विभाग के O*NET पर टिके हैं। CC BY 4.0 के तहत इस्तेमाल किया गया है। विभाग ने इस इस्तेमाल को न मंजूर किया है, न परखा है।

## The form

page-plan = प्लान
page-plan-heading = कौन-से काम ठीक बैठते हैं?
page-plan-lead = जो पता है, वह भरें। बाकी छोड़ दें। शुरू करने के लिए एक जवाब काफी है।
page-show = लिस्ट दिखाएँ
page-show_plan = ठीक बैठने वाले काम दिखाएँ
page-start_again = सब मिटाएँ
page-step_skip = छोड़ें, मुझे नहीं पता
page-step_empty = अभी कुछ नहीं
page-step_answered = { $fields } में से { $answered } भरे
page-step-place = जगह
page-step-place-lead = वे कहाँ रहेंगी और काम करेंगी?
page-step-likes = उनकी पसंद
page-step-likes-lead = झट से जवाब दें, यह टेस्ट नहीं है। छह में से पाँच के जवाब जरूरी हैं।
page-step-skills = वे क्या अच्छा करती हैं
page-step-skills-lead = मोटा अंदाजा दें, यह टेस्ट नहीं है। असली टेस्ट से बात और पक्की होती है।
page-step-can = वे क्या कर सकती हैं और करेंगी
page-step-can-lead = समय, आना-जाना, और शरीर से क्या हो सकता है।
page-step-limits = कागज, और जो वे नहीं चाहतीं
page-step-limits-lead = उनके पास क्या है, और वे किन बातों को मना करती हैं।

## Labels

page-field-place = वे यहाँ रहेंगी और काम करेंगी
page-field-train_in = वे यहाँ ट्रेनिंग ले सकती हैं
page-field-train_in-hint = खाली छोड़ें, तो वही जगह।
page-field-will_move_to = वे यहाँ भी जाकर रह लेंगी
page-like-R = हाथों, औजारों, जानवरों या पौधों के साथ काम करना
page-like-I = चीजों के चलने का तरीका पता करना
page-like-A = चीजें बनाना और डिजाइन करना
page-like-S = मदद करना, सिखाना और देखभाल करना
page-like-E = बेचना और अगुवाई करना
page-like-C = चीजें और लिस्ट ठीक से जमाकर रखना
page-skill-manual = सधे हाथों से हुनर का काम करना
page-skill-finger = उँगलियों से बारीक काम करना
page-skill-motor = आँख और हाथ साथ-साथ चलाना
page-skill-stamina = दिन भर ताकत बनाए रखना
page-skill-verbal = लोगों की बात समझना
page-skill-reading = पढ़ना और लिखना
page-skill-spatial = मन में चीजों का आकार देखना
page-skill-form = छोटे-छोटे फर्क देखना
page-field-hours_per_week = हफ्ते में कितने घंटे ट्रेनिंग ले सकती हैं
page-field-weeks_until_exit = और कितने हफ्ते ट्रेनिंग ले सकती हैं
page-field-can_continue_after = क्या कोर्स उसके बाद भी चल सकता है?
page-field-safe_transport = वे सुरक्षित तरीके से कैसे आ-जा सकती हैं
page-field-hostel = क्या वे हॉस्टल में रह लेंगी?
page-field-childcare_needed = क्या बच्चे को सँभालने के लिए उन्हें कोई चाहिए?
page-field-childcare_there = क्या बच्चे को सँभालने वाला कोई है?
page-field-night_work = क्या वे रात में काम कर लेंगी?
page-field-stand_all_day = क्या वे दिन भर खड़ी रह सकती हैं?
page-field-heat = क्या वे गर्मी में काम कर सकती हैं?
page-field-dust_or_fumes = क्या वे धूल या धुएँ में काम कर सकती हैं?
page-field-heights = क्या वे ऊँचाई पर काम कर सकती हैं?
page-field-screen = क्या वे देर तक स्क्रीन देख सकती हैं?
page-field-fine_vision = क्या उन्हें बहुत छोटी चीजें दिखती हैं?
page-field-colour_vision = क्या वे सारे रंग अलग-अलग पहचान लेती हैं?
page-field-lift_kg = वे कितने किलो उठा सकती हैं?
page-field-age_years = उनकी उम्र, सालों में
page-field-highest_class = सबसे ऊँची क्लास जो उन्होंने पास की
page-field-documents = उनके पास के कागज
page-field-documents-hint = पता न हो, तो किसी पर निशान न लगाएँ।
page-field-withholds = वे क्या नहीं दिखाना चाहतीं
page-field-capital = वे कितने पैसों से शुरू कर सकती हैं
page-field-capital-hint = उनकी जगह के पैसों में, जैसे ५,०००।
page-field-no_live_in = ऐसा काम जिसमें वहीं रहना पड़े: क्या वे मना करती हैं?
page-field-no_lone_worksite = काम देने वाले के साथ अकेले काम: क्या वे मना करती हैं?
page-field-no_client_homes = ग्राहकों के घर में काम: क्या वे मना करती हैं?
page-field-no_recruiter_or_advance = काम दिलाने वाले एजेंट और मजदूरी पर एडवांस: क्या वे मना करती हैं?
page-field-avoid_places = जिस जगह से दूर रहना है
page-field-refuses = किस तरह के काम वे नहीं चाहतीं
page-field-refuses-hint = वजह कोई नहीं पूछता।
page-field-refuses_named = और कौन-से काम वे नहीं चाहतीं
page-field-refuses_named-hint = कामों के नाम, किसी भी भाषा में, बीच में कॉमा लगाकर।

## Short names of fields, in the list of faults

page-short-place = जगह
page-short-train_in = ट्रेनिंग की जगह
page-short-will_move_to = जहाँ वे जाकर रह लेंगी
page-short-like_R = हाथ, औजार, जानवर या पौधे
page-short-like_I = पता करना
page-short-like_A = बनाना और डिजाइन करना
page-short-like_S = मदद करना और सिखाना
page-short-like_E = बेचना और अगुवाई करना
page-short-like_C = जमाकर रखना
page-short-skill_manual = हाथ
page-short-skill_finger = उँगलियाँ
page-short-skill_motor = आँख और हाथ
page-short-skill_stamina = ताकत
page-short-skill_verbal = समझना
page-short-skill_reading = पढ़ना
page-short-skill_spatial = आकार
page-short-skill_form = छोटे फर्क
page-short-hours_per_week = हफ्ते के घंटे
page-short-weeks_until_exit = हफ्ते
page-short-can_continue_after = उसके बाद भी चलना
page-short-safe_transport = आना-जाना
page-short-hostel = हॉस्टल
page-short-childcare_needed = बच्चे की देखभाल की जरूरत
page-short-childcare_there = बच्चे की देखभाल
page-short-night_work = रात का काम
page-short-stand_all_day = खड़े रहना
page-short-heat = गर्मी
page-short-dust_or_fumes = धूल या धुआँ
page-short-heights = ऊँचाई
page-short-screen = स्क्रीन
page-short-fine_vision = छोटी चीजें
page-short-colour_vision = रंग
page-short-lift_kg = वजन उठाना
page-short-age_years = उम्र
page-short-highest_class = क्लास
page-short-documents = कागज
page-short-withholds = जो नहीं दिखाना
page-short-capital = पैसे
page-short-no_live_in = काम की जगह पर रहना
page-short-no_lone_worksite = काम पर अकेले
page-short-no_client_homes = ग्राहकों के घर
page-short-no_recruiter_or_advance = एजेंट और एडवांस
page-short-avoid_places = जिस जगह से दूर रहना है
page-short-refuses = किस तरह के काम
page-short-refuses_named = और काम

## Answers

page-answer-yes = हाँ
page-answer-no = नहीं
page-answer-unknown = मुझे नहीं पता
page-choose_place = जगह चुनें
page-answer-none = इनमें से कोई नहीं
page-liking-0 = बिलकुल नहीं
page-liking-1 = ज्यादा नहीं
page-liking-2 = ठीक-ठाक
page-liking-3 = पसंद है
page-liking-4 = बहुत पसंद है
page-level-weak = उनके लिए मुश्किल
page-level-average = ठीक
page-level-strong = बहुत अच्छा
page-safe_transport-none = कोई सुरक्षित तरीका नहीं
page-safe_transport-group = ग्रुप के साथ
page-safe_transport-own = खुद
page-hostel-none = नहीं
page-hostel-women_only = सिर्फ महिलाओं के हॉस्टल में
page-hostel-any = किसी भी हॉस्टल में
page-class = { $class ->
    [0] अभी कोई क्लास नहीं
    [13] डिप्लोमा या आईटीआई सर्टिफिकेट
    [15] डिग्री
   *[other] क्लास { $class }
}
page-class-group = क्लास
page-region-in-wb = पश्चिम बंगाल
page-region-bd-barishal = बांग्लादेश: बरिसाल
page-region-bd-chattogram = बांग्लादेश: चटगाँव
page-region-bd-dhaka = बांग्लादेश: ढाका
page-region-bd-khulna = बांग्लादेश: खुलना
page-region-bd-mymensingh = बांग्लादेश: मयमनसिंह
page-region-bd-rajshahi = बांग्लादेश: राजशाही
page-region-bd-rangpur = बांग्लादेश: रंगपुर
page-region-bd-sylhet = बांग्लादेश: सिलहट
page-region-np-bagmati = नेपाल: बागमती
page-region-np-gandaki = नेपाल: गंडकी
page-region-np-karnali = नेपाल: करनाली
page-region-np-koshi = नेपाल: कोशी
page-region-np-lumbini = नेपाल: लुंबिनी
page-region-np-madhesh = नेपाल: मधेश
page-region-np-sudurpashchim = नेपाल: सुदूरपश्चिम

## Faults

page-faults = कृपया ये जवाब देख लें
page-fault-place = पहले जगह चुनें। लिस्ट उसी से बनती है।
page-fault-choice = दिखाए गए जवाबों में से एक चुनें।
page-fault-number = { $least } से { $greatest } तक का नंबर लिखें।
page-fault-whole = { $least } से { $greatest } तक का पूरा नंबर लिखें।
page-fault-avoids_own_place = यह उनकी अपनी जगह भी है। दोनों में से एक बदलें।
page-fault-none_and_some = "इनमें से कोई नहीं" और कुछ कागज, दोनों पर निशान है। एक ही रखें।
page-fault-trade = "{ $name }" नाम का कोई काम हमें नहीं पता। कामों की लिस्ट में देखें।
page-fault-trade_near = "{ $name }" नाम का कोई काम हमें नहीं पता। क्या यह लिखना था: { $near }?
page-fault-unknown_field = कुछ ऐसा आया जो यह फॉर्म नहीं पूछता। कृपया फिर से शुरू करें।
page-fault-other = यह जवाब काम में नहीं लिया जा सकता: { $pointer }। कृपया फिर से शुरू करें।
page-status_fresh = लिस्ट नई है।
page-status_faults = कुछ जवाब देख लें। लिस्ट पहले की है।
page-status_offline = कनेक्शन नहीं है। जो लिखा है, वह यहीं है। थोड़ी देर में फिर कोशिश करें।

## Examples

page-examples = कोई बनाया हुआ उदाहरण देखें
page-examples_note = यहाँ कोई भी असली व्यक्ति नहीं है।
page-fictional = असली नहीं
page-example-bankura-interests-only = बाँकुड़ा: सिर्फ उनकी पसंद पता है
page-example-cooch-behar-night-work-refused = कूचबिहार: क्लास १२, रात में काम नहीं करेंगी
page-example-darjeeling-likes-people = दार्जिलिंग: मेहमान पसंद हैं, दूसरी जगह भी रह लेंगी
page-example-howrah-likes-machines = हावड़ा: मशीनें पसंद हैं, मजबूत हाथ
page-example-jashore-trains-in-kolkata = जशोर: कोलकाता में ट्रेनिंग, बारीक काम वाली उँगलियाँ
page-example-kolkata-likes-order = कोलकाता: चीजें जमाकर रखना और स्क्रीन पसंद है
page-example-malda-aptitudes-only = मालदा: सिर्फ उनके टेस्ट के नतीजे पता हैं
page-example-murshidabad-sixteen-at-school = मुर्शिदाबाद: १६ साल की, स्कूल में
page-example-nadia-likes-making = नदिया: चीजें बनाना पसंद है, बकरी पालना आता है
page-example-north-24-parganas-own-stall = उत्तर २४ परगना: अपनी छोटी दुकान चाहती हैं
page-example-paschim-bardhaman-diploma-would-move = पश्चिम बर्धमान: डिप्लोमा, दूसरी जगह भी रह लेंगी
page-example-purulia-own-farm-animals = पुरुलिया: बकरी पालना आता है, स्कूल नहीं, एक बच्चा
page-example-sindhupalchok-trains-in-siliguri = सिंधुपाल्चोक: सिलीगुड़ी के पास ट्रेनिंग
page-example-south-24-parganas-likes-all-alike = दक्षिण २४ परगना: सब कुछ एक-सा पसंद है

## The answer

page-empty = लिस्ट यहाँ दिखेगी
page-empty-text = फॉर्म में जगह चुनें। पहली लिस्ट तुरंत आएगी।
page-empty-next = हर जवाब से लिस्ट और पक्की होती है। या कोई बनाया हुआ उदाहरण दबाएँ।
page-waiting = लिस्ट रुकी है
page-waiting-text = निशान लगे जवाब देख लें। जो लिखा है, सब वहीं है।
page-result = { $place } में ठीक बैठने वाले काम
page-result-date = { $date } के हिसाब से। फैसला उनका है; यह लिस्ट सिर्फ मदद करती है।
page-result-demonstration = कुछ आँकड़े असली नहीं हैं। उनके भरोसे प्लान न बनाएँ।
page-result-nothing = अभी कोई काम नहीं सुझाया जा सकता। नीचे देखें, किससे रास्ता खुलेगा।
page-tier-first = ये { $count } काम लगभग बराबर ठीक बैठते हैं
page-tier-first_one = यह काम सबसे ठीक बैठता है
page-tier-next = इसके बाद, ये { $count } काम लगभग बराबर ठीक बैठते हैं
page-tier-next_one = इसके बाद यह काम आता है
page-tier-no_order = इनमें ऊपर-नीचे होने का कोई मतलब नहीं।
page-of_100 = / १००
page-parts = कितना ठीक बैठता है
page-bar-of = / { $possible }
page-watch = ध्यान दें:
page-changes = यह ऊपर कैसे आएगा
page-sure-very_likely = उनके सबसे अच्छे तीन में होने की बहुत उम्मीद।
page-sure-likely = उनके सबसे अच्छे तीन में होने की उम्मीद।
page-sure-leans = शायद उनके सबसे अच्छे तीन में।
page-sure-too_close = इतने पास कि कहना मुश्किल।
page-sure-interval = ठीक बैठने के अंक { $score } हैं। ये { $low } से { $high } तक हो सकते हैं।
page-course = अगला कोर्स
page-course-dated = { $place } में, { $date } से, { $weeks ->
    [1] एक हफ्ता।
   *[other] { $weeks } हफ्ते।
}
page-course-starts = { $place } में, { $date } से।
page-course-weeks = { $place } में, { $weeks ->
    [1] एक हफ्ता।
   *[other] { $weeks } हफ्ते।
}
page-course-place = { $place } में।
page-course-more = { $more ->
    [1] एक और कोर्स
   *[other] { $more } और कोर्स
}
page-course-tag-estimated = अंदाजा
page-course-tag-demonstration = असली नहीं
page-source = { $source }, { $date }।
page-source-open = कहाँ से पता चला

## The market line

page-market = { $place } में काम और कमाई
page-market-openings = साल में नौकरियाँ जो महिलाओं को मिल सकती हैं
page-market-room = साल में अपना काम शुरू करने की गुंजाइश
page-market-trainees = साल में ट्रेनिंग लेने वाली महिलाएँ
page-market-under_one = १ से कम
page-market-bullet = कमाई, कानूनी कम-से-कम मजदूरी के साथ
page-market-under_minimum = लोग महीने में करीब { $earnings } कमाते हैं। कानूनी कम-से-कम मजदूरी { $floor } है। कमाई उससे कम है।
page-market-over_minimum = लोग महीने में करीब { $earnings } कमाते हैं। कानूनी कम-से-कम मजदूरी { $floor } है।
page-market-minimum = यहाँ की कमाई पता नहीं। कानूनी कम-से-कम मजदूरी { $floor } महीना है।
page-market-earnings_only = लोग महीने में करीब { $earnings } कमाते हैं। कानूनी कम-से-कम मजदूरी का पता नहीं।
page-market-no_money = यहाँ न कमाई पता है, न कानूनी कम-से-कम मजदूरी।
page-tag-census = अंदाजा, { $year } की जनगणना
page-tag-estimated = अंदाजा, { $year } के आँकड़े
page-tag-demonstration = आँकड़े असली नहीं

## Her choice

page-choose = उनका फैसला
page-choose-one = मैं इनमें से एक काम करके देखना चाहती हूँ।
page-choose-none = इनमें से कोई नहीं। बता दें, हम फिर से देखेंगे।
page-choose-later = मुझसे बाद में पूछें। रुकने से कुछ नहीं जाता।
page-print = यह प्लान प्रिंट करें

## What is not known, what is not offered

page-stress = दूसरी तरह से देखें
page-unknown = जो हमें अभी नहीं पता
page-unknown-matters = इससे लिस्ट बदल सकती है
page-unknown-more = और सवाल
page-closed = नहीं सुझाए गए
page-closed-summary = { $count ->
    [1] एक काम नहीं सुझाया गया। देखें क्यों।
   *[other] { $count } काम नहीं सुझाए गए। देखें क्यों, और किससे रास्ता खुलेगा।
}
page-pathway = वहाँ तक का रास्ता:
page-opens-said_no = उन्होंने मना किया
page-opens-says_otherwise = काम करने का तरीका
page-opens-age = जब वे जरूरी उम्र की हो जाएँ
page-opens-bridge_class = ब्रिज क्लास से
page-opens-another_course = दूसरे कोर्स से
page-opens-verified_mitigation = जब दो लोग जाँच लें कि यह सुरक्षित है
page-opens-another_arrangement = ज्यादा समय या दूसरे प्लान से
page-opens-accommodation = काम करने का तरीका बदलने से
page-opens-new_evidence = यहाँ नौकरियों की खबर से
page-opens-lawful_offer = कानूनी कम-से-कम मजदूरी पर काम मिलने से

## The trades

page-trades = काम
page-trades-lead = हर काम में लोग क्या करते हैं, और उसमें क्या चाहिए।
page-trades-search = काम ढूँढें, किसी भी भाषा में
page-trades-find = ढूँढें
page-trades-count = { $count ->
    [1] एक काम
   *[other] { $count } काम
}
page-trades-none = कुछ नहीं मिला। छोटा शब्द लिखें, या सारे काम देखें।
page-trade-all = सारे काम
page-trade-tasks = काम का एक दिन
page-trade-asks = इसमें क्या चाहिए
page-trade-class = पढ़ाई
page-trade-class_none = कोई पढ़ाई जरूरी नहीं
page-trade-age = कम से कम उम्र
page-trade-training = ट्रेनिंग
page-trade-weeks = करीब { $weeks ->
    [1] एक हफ्ता
   *[other] { $weeks } हफ्ते
}
page-trade-weeks_hours = करीब { $weeks ->
    [1] एक हफ्ता
   *[other] { $weeks } हफ्ते
}, { $hours } घंटे
page-trade-mode = कमाने के तरीके
page-trade-skill = मजदूरी का दर्जा
page-trade-licence = लाइसेंस
page-trade-documents = कागज
page-trade-start = अकेले शुरू करने के पैसे
page-trade-demands = शरीर को क्या करना पड़ता है
page-trade-lift = { $lift } किलो तक उठाना
page-trade-risks = किन बातों पर ध्यान दें
page-trade-no_risks = हमारी जानकारी में इस काम में कोई आम खतरा नहीं है।
page-trade-risks_note = ये निशान हमारी अपनी समझ से हैं। यह काम करने वालों से पूछें।
page-risk-usual = अक्सर:
page-risk-possible = कभी-कभी:
page-risk-unknown = पता नहीं:
page-trade-courses = जिले के हिसाब से कोर्स
page-trade-courses_note = लिस्ट पुरानी हो सकती है। जाने से पहले सेंटर को फोन करें।
page-trade-no_courses = हमें अभी कोई कोर्स नहीं पता। पूछें कि लोग इसे कहाँ सीखते हैं।
page-trade-centre = सेंटर
page-trade-course_weeks = हफ्ते
page-trade-starts = शुरू
page-trade-unknown = पता नहीं
page-trade-names = लोग इसे क्या कहते हैं
page-trade-codes = कोड और जानकारी कहाँ से
page-trade-onet = O*NET-SOC
page-trade-nco = NCO २०१५
page-trade-isco = ISCO-08
page-trade-nic = NIC २००८
page-trade-qp = क्वालिफिकेशन पैक
page-trade-nsqf = NSQF लेवल
page-trade-unreviewed = ये शब्द अभी किसी हिंदी बोलने वाले ने नहीं जाँचे हैं।

## Errors

page-error-not_found = यह पन्ना यहाँ नहीं है
page-error-not_found-text = पन्ने का पता पुराना हो सकता है। कुछ नहीं खोया है।
page-error-unreadable = हम फॉर्म पढ़ नहीं पाए
page-error-unreadable-text = कुछ भी रखा नहीं गया। पीछे जाएँ, या फिर से शुरू करें।
page-error-too_large = एक फॉर्म के लिए यह बहुत ज्यादा था
page-error-too_large-text = कुछ भी रखा नहीं गया। लिखा हुआ छोटा करें और फिर भेजें।
page-error-start = प्लान पर जाएँ
