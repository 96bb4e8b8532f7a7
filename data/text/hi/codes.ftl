# Sentences of codes: one message a code, its parameters as the code gives them.
# At most 12 words in a sentence, three sentences in a message, short words, "you" for her.
# A word stands as { $name }, its code as { $name_code }.
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
# Spelling as in the catalogue: no dot under ज and फ.

## Why a trade fits

reason-interest-match = { $liking_code ->
    [less] आपको { $type } कम पसंद है। इस काम में यह कम है।
   *[more] आपको { $type } पसंद है। इस काम में यह बहुत है।
}
reason-tryout-liked = { $rated ->
    [1] आपने इसका एक छोटा काम करके देखा। वह आपको पसंद आया।
   *[other] आपने इसके { $rated } छोटे काम करके देखे। { $liked ->
        [1] उनमें से एक आपको पसंद आया।
       *[other] उनमें से { $liked } आपको पसंद आए।
    }
}
reason-experience-again = आप यह काम कर चुकी हैं। आप इसे फिर करना चाहेंगी।
reason-aptitude-enough = इसकी ट्रेनिंग शुरू करने लायक हुनर आपके पास है।
reason-aptitude-strength = आपका सबसे अच्छा हुनर इस काम में लगता है: { $aptitude }।
reason-sample-good = आपने इस काम का छोटा-सा नमूना करके देखा। आपने जल्दी सीख लिया।
reason-experience-skill = { $level_code ->
    [helped] आप इस काम में पहले हाथ बँटा चुकी हैं।
    [alone] यह काम आप अब अकेले कर सकती हैं।
   *[taught] यह काम आपको इतना आता है कि आपने सिखाया भी है।
}
reason-market-room = { $openings ->
    [1] साल में एक और महिला के लिए काम हो सकता है।
   *[other] साल में { $openings } और महिलाओं के लिए काम हो सकता है।
} { $trainees ->
    [0] { $place } में शायद ही कोई इसकी ट्रेनिंग लेता है।
    [1] { $place } में साल में एक महिला इसे सीखती है।
   *[other] { $place } में साल में करीब { $trainees } महिलाएँ इसे सीखती हैं।
}
reason-market-earnings = यहाँ लोग महीने में करीब { $earnings } कमाते हैं। कानूनी कम-से-कम मजदूरी { $floor } महीना है।
reason-market-steady = { $months ->
    [12] साल के पूरे १२ महीने काम रहता है।
   *[other] साल में करीब { $months } महीने काम रहता है।
}
reason-access-home = यह काम आप घर पर कर सकती हैं।
reason-access-course = एक कोर्स है जो आपके समय के हिसाब से है।
reason-access-documents = इस काम में जो कागज लगते हैं, वे आपके पास हैं।
reason-safety-calm = हमारी जानकारी में इस काम में कोई आम खतरा नहीं है।

## What to watch out for

caution-interest-not_assessed = अभी हमें नहीं पता कि आपको क्या पसंद है। पसंद वाले सवाल पूछने को कहें।
caution-interest-no_pattern = अभी आपकी पसंद किसी एक तरफ नहीं झुकती। पहले कुछ छोटे काम करके देखें।
caution-interest-mismatch = { $liking_code ->
    [less] इस काम में यह बहुत है: { $type }। यह आपको कम पसंद है। पहले एक छोटा काम करके देखें।
   *[more] आपको { $type } पसंद है। इस काम में यह कम है। पहले एक छोटा काम करके देखें।
}
caution-tryout-too_few = { $rated ->
    [0] आपने इसके छोटे काम अभी करके नहीं देखे। कुछ करके देखने का मौका माँगें।
    [1] आपने एक ही छोटा काम करके देखा है। कुछ और करके देखने का मौका माँगें।
   *[other] आपने सिर्फ { $rated } छोटे काम करके देखे हैं। कुछ और करके देखने का मौका माँगें।
}
caution-tryout-disliked = { $rated ->
    [1] आपने एक छोटा काम करके देखा। वह आपको पसंद नहीं आया। दूसरे छोटे काम दिखाने को कहें।
   *[other] आपने { $rated } छोटे काम करके देखे। { $disliked ->
        [1] उनमें से एक आपको पसंद नहीं आया।
       *[other] उनमें से { $disliked } आपको पसंद नहीं आए।
    } दूसरे छोटे काम दिखाने को कहें।
}
caution-aptitude-not_measured = अभी हमें नहीं पता कि आप क्या अच्छा करती हैं। एक छोटा टेस्ट लेने को कहें।
caution-aptitude-bridge_first = पहले इसकी प्रैक्टिस करें: { $aptitude }। पूछें कि इसमें आपकी मदद कौन कर सकता है।
caution-aptitude-shortfall = इसमें आपको और प्रैक्टिस लग सकती है: { $aptitude }। ट्रेनर से समय माँगें।
caution-market-estimate_only = यहाँ काम देने वालों से अभी किसी ने नहीं पूछा है। ये आँकड़े { NUMBER($year, useGrouping: "false") } के हैं।
caution-market-thin_data = { $employers ->
    [1] काम देने वाले कम लोगों से पूछा गया, या बहुत पहले। यह आज एक से पूछने के बराबर है। आसपास पूछें।
   *[other] काम देने वाले कम लोगों से पूछा गया, या बहुत पहले। यह आज { $employers } से पूछने के बराबर है। आसपास पूछें।
}
caution-market-unverified = यहाँ इस काम के बारे में हमें अभी कुछ नहीं पता। यह काम करने वालों से पूछें।
caution-market-demonstration = यह आँकड़ा असली नहीं, तरीका दिखाने के लिए बनाया है। इसके भरोसे प्लान न बनाएँ।
caution-market-crowded = { $trainees ->
    [1] { $place } में साल में एक महिला इसे सीखती है।
   *[other] { $place } में साल में करीब { $trainees } महिलाएँ इसे सीखती हैं।
} { $openings ->
    [0] उनके लिए काम न के बराबर है। पूछें कि काम पर कौन रखता है।
    [1] काम करीब एक के लिए है। पूछें कि काम पर कौन रखता है।
   *[other] काम करीब { $openings } के लिए है। पूछें कि काम पर कौन रखता है।
}
caution-market-earnings_unknown = हमें नहीं पता कि यहाँ लोग कितना कमाते हैं। यह काम करने वाले दो लोगों से पूछें।
caution-market-no_floor = हमें यहाँ की किसी कम-से-कम मजदूरी का पता नहीं। पूछें कि वाजिब मजदूरी कितनी है।
caution-market-below_floor = यहाँ लोग महीने में करीब { $earnings } कमाते हैं। कानूनी कम-से-कम मजदूरी { $floor } महीना है। उतनी मजदूरी माँगें।
caution-market-irregular_pay = इस काम में पैसे अक्सर देर से मिलते हैं। पूछें कि पैसे किस दिन मिलेंगे।
caution-access-elsewhere = यह काम { $place } में है। पूछें कि वहाँ आप कहाँ रह सकती हैं।
caution-access-travel = { $transport_code ->
    [none] आपने बताया: { $transport }। पूछें कि क्या कोई आपके साथ जा सकता है।
    [group] आप { $transport } आती-जाती हैं। पूछें कि उसी रास्ते और कौन जाता है।
    [own] आप { $transport } आती-जाती हैं। पूछें कि रास्ता हर समय सुरक्षित है या नहीं।
   *[unknown] हमें नहीं पता कि आप कैसे आ-जा सकती हैं। सुरक्षित तरीका पूछें।
}
caution-access-childcare = आपके बच्चे को सँभालने वाला कोई चाहिए। पूछें कि आसपास क्या इंतजाम है।
caution-access-documents_lacking = आपको अभी ये कागज और चाहिए: { $documents }। इन्हें जुटाने में मदद माँगें।
caution-access-documents_unknown = इस काम में कागज लगते हैं। देख लें कि आपके पास कौन-से हैं।
caution-access-capital = अपना काम शुरू करने में करीब { $cost } लगते हैं। कर्ज लेने से पहले अनुदान के बारे में पूछें।
caution-course-none_known = हमें अभी इसका कोई कोर्स नहीं पता। पूछें कि लोग इसे कहाँ सीखते हैं।
caution-course-none_admits = अभी लिस्ट में आपके और आपके समय लायक कोई कोर्स नहीं। नई तारीखें पूछें।
caution-course-dates_unknown = हमें नहीं पता कि कोर्स कब शुरू होगा। पहले सेंटर को फोन करें।
caution-entry-licence = कानून में यह कागज जरूरी है: { $licence }। पूछें कि यह कैसे मिलता है।
caution-entry-ask_class = इस काम में कम से कम यह पढ़ाई चाहिए: { class }। देख लें कि आपने कौन-सी क्लास पास की है।
caution-age-ask = इस काम के लिए उम्र कम से कम { $age } साल होनी चाहिए। हमें अपनी उम्र बताएँ।
caution-age-training_only = आपकी उम्र १८ से कम है। ट्रेनिंग आप अभी ले सकती हैं, काम बाद में।
caution-work-ask = इस काम में यह करना पड़ता है: { $demand }। बताएँ कि आप यह कर सकती हैं या नहीं।
caution-work-lift = कभी-कभी { $lift } किलो तक उठाना होगा। पूछें कि मदद कौन करता है।
caution-safety-risk = { $mark_code ->
    [risk_irregular_pay] इस काम में अक्सर यह होता है: { $mark }। पूछें कि पैसे किस दिन मिलेंगे।
   *[other] इस काम में अक्सर यह होता है: { $mark }। पूछें कि लोग सुरक्षित कैसे रहते हैं।
}
caution-safety-ask = इस काम में यह हो सकता है: { $mark }। हाँ कहने से पहले पूछें।
caution-safety-unknown = इसके सारे खतरे हमें अभी पता नहीं। यह काम करने वालों से पूछें।
caution-weak_link = { $criterion_code ->
    [interest] शायद यह काम आपकी पसंद का न हो। पहले एक छोटा काम करके देखें।
    [aptitude] शुरू में यह काम आपके लिए मुश्किल हो सकता है। समय माँगें।
    [market] यहाँ काम या पैसे मिलना मुश्किल हो सकता है। पहले आसपास पूछें।
    [access] यह काम शुरू कर पाना मुश्किल हो सकता है। मदद माँगें।
   *[safety] शायद यह काम उतना सुरक्षित न हो, जितना आपको चाहिए। चुनने से पहले पूछें।
}
caution-ask_around = दो लोगों से पूछें कि इस काम में दिन कैसा बीतता है।

## What to know of a course

note-course-dates_unknown = हमें नहीं पता कि यह कब शुरू होगा। पहले सेंटर को फोन करें।
note-course-weeks_unknown = हमें नहीं पता कि यह कितने समय का है। सेंटर से पूछें।
note-course-does_not_admit = शायद इसमें आपको अभी दाखिला न मिले। सेंटर से पूछें कि क्या-क्या चाहिए।
note-course-ends_too_late = यह आपके जाने के बाद खत्म हो सकता है। पूछें कि क्या आप और रुक सकती हैं।
note-course-old_listing = यह { $as_of } को लिस्ट में लिखा गया। जाने से पहले फोन करें।
note-course-hostel = यह इतना दूर है कि रोज आना-जाना नहीं हो सकता। इसके हॉस्टल में रहना होगा।
note-course-clash = यह उस दिन होता है जब आप खाली नहीं हैं। दूसरे दिनों के लिए पूछें।
note-course-documents = दाखिले के लिए अभी ये और चाहिए: { $documents }। इन्हें जुटाने में मदद माँगें।
note-course-demonstration = यह कोर्स असली नहीं, तरीका दिखाने के लिए बनाया है। इसमें दाखिला नहीं हो सकता।

## What is said of the whole list

message-no_strong_option = अभी कोई काम साफ आगे नहीं दिखता। हमें और बताएँ, या कुछ छोटे काम करके देखें।
stress-geometric = अगर एक कमजोर बात ज्यादा गिनें, तो पहला काम होगा: { $trade }।
stress-equal_weights = अगर पाँचों बातें बराबर गिनें, तो पहला काम होगा: { $trade }।
stress-default_weights = हमारे आम हिसाब से पहला काम होगा: { $trade }।

## Why a trade is not offered

gate-refused = आपने मना किया
gate-refused-plain = आपने इसके लिए मना किया। वजह कोई नहीं पूछेगा।
gate-age = उम्र
gate-age-has = इस काम के लिए उम्र कम से कम { $needs } साल होनी चाहिए। आपकी उम्र { $has } साल है।
gate-entry = पढ़ाई या कोर्स
gate-entry-plain = आपकी पहुँच के किसी कोर्स में अभी आपको दाखिला नहीं मिलता।
gate-entry-has = इसमें कम से कम यह पढ़ाई चाहिए: { $needs }। आपने बताया: { $has }।
gate-coercion = काम के सुरक्षित तरीके
gate-coercion-plain = आपने कहा है कि आप इससे दूर रहना चाहती हैं।
gate-coercion-needs = इस काम में अक्सर यह होता है: { $needs }। इससे आप खतरे में पड़ सकती हैं।
gate-ruled_out = काम करने का तरीका
gate-ruled_out-needs = इस काम में अक्सर यह होता है: { $needs }। इसके लिए आपने मना किया है।
gate-time = समय
gate-time-plain = लिस्ट का कोई कोर्स आपके जाने से पहले खत्म नहीं होता।
gate-time-has = { $needs ->
    [1] लिस्ट का कोई कोर्स आपके जाने से पहले खत्म नहीं होता। सबसे छोटा कोर्स शुरू होने पर एक हफ्ता चलता है।
   *[other] लिस्ट का कोई कोर्स आपके जाने से पहले खत्म नहीं होता। सबसे छोटा कोर्स शुरू होने पर { $needs } हफ्ते चलता है।
} { $has ->
    [1] आपके पास एक हफ्ता बचा है।
   *[other] आपके पास { $has } हफ्ते बचे हैं।
}
gate-work_limit = काम में शरीर को क्या करना पड़ता है
gate-work_limit-needs = इस काम में यह करना पड़ता है: { $needs }। आपने बताया कि यह आपके लिए मुश्किल है।
gate-no_market = यहाँ नौकरी
gate-no_market-plain = हमने यहाँ काम देने वालों से पूछा। अभी कोई काम पर नहीं रखता। अपना काम शुरू करने की गुंजाइश भी नहीं है।
gate-below_minimum_wage = यहाँ की मजदूरी
gate-below_minimum_wage-has = यहाँ इसमें महीने के करीब { $has } मिलते हैं। कानून के हिसाब से महीने के { $needs } मिलने चाहिए।

## What would open it

opens-age = आप जरूरी उम्र की हो जाएँ, तो रास्ता खुल सकता है।
opens-bridge_class = ब्रिज क्लास से इसका रास्ता खुल सकता है। पूछें कि वह कहाँ है।
opens-another_course = दूसरे कोर्स से इसका रास्ता खुल सकता है। पूछें कि कौन-से कोर्स आने वाले हैं।
opens-verified_mitigation = दो लोग जाँचें और आप हाँ कहें, तो रास्ता खुल सकता है।
opens-says_otherwise = इसका रास्ता तभी खुलेगा, जब आप खुद कहें।
opens-another_arrangement = आपके समय का दूसरा प्लान बने, तो रास्ता खुल सकता है।
opens-accommodation = काम करने का तरीका बदले, तो रास्ता खुल सकता है।
opens-new_evidence = यहाँ नौकरियों की नई खबर से रास्ता खुल सकता है।
opens-lawful_offer = कानूनी कम-से-कम मजदूरी पर काम मिले, तो रास्ता खुल सकता है।

## How sure it is

certainty-very_likely = आगे होने की बहुत उम्मीद
certainty-likely = आगे होने की उम्मीद
certainty-leans = थोड़ा आगे
certainty-too_close = इतने पास कि कहना मुश्किल
grade-measured = यहाँ काम देने वाले कई लोगों से पूछा गया
grade-mixed = यहाँ काम देने वाले कुछ लोगों से पूछा गया
grade-estimate = छपे हुए आँकड़ों से निकाला गया
grade-unverified = अभी पता नहीं

## Criteria

criterion-interest = आपकी पसंद
criterion-aptitude = जो आप अच्छा करती हैं
criterion-market = यहाँ काम और कमाई
criterion-access = शुरू करना कितना आसान
criterion-safety = कितना सुरक्षित

## What is not known yet

unknown-interests = आपको क्या करना पसंद है? पसंद वाले सवाल पूछने को कहें।
unknown-aptitude = यह आपसे कितना अच्छा होता है: { $aptitude }? छोटे टेस्ट से पता चल सकता है।
unknown-age_years = आपकी उम्र कितनी है?
unknown-highest_class = आपने कौन-सी क्लास पास की है?
unknown-weeks_until_exit = आप और कितने हफ्ते ट्रेनिंग ले सकती हैं?
unknown-safe_transport = आप सुरक्षित तरीके से कैसे आ-जा सकती हैं?
unknown-childcare_needed = क्या बच्चे को सँभालने के लिए आपको कोई चाहिए?
unknown-childcare_there = क्या आपके बच्चे को सँभालने वाला कोई है?
unknown-stand_all_day = क्या आप दिन भर खड़ी रह सकती हैं?
unknown-fine_vision = क्या आपको बहुत छोटी चीजें ठीक से दिखती हैं?
unknown-colour_vision = क्या आप सारे रंग अलग-अलग पहचान लेती हैं?
unknown-heat = क्या आप गर्मी में काम कर सकती हैं?
unknown-dust_or_fumes = क्या आप धूल या धुएँ में काम कर सकती हैं?
unknown-heights = क्या आप ऊँचाई पर काम कर सकती हैं, जैसे सीढ़ी पर?
unknown-screen = क्या आप देर तक स्क्रीन पर काम कर सकती हैं?
unknown-lift_kg = आप कितने किलो उठा सकती हैं?
unknown-documents = आपके पास कौन-कौन से कागज हैं?
unknown-capital = आप कितने पैसों से शुरू कर सकती हैं?

## Changes that would lift a trade

change-get_document = इस कागज के साथ यह { $rank } नंबर पर होगा: { $document }।
change-find_childcare = बच्चे की देखभाल का इंतजाम हो, तो यह { $rank } नंबर पर होगा।
change-find_transport = अगर { $transport } आ-जा सकें, तो यह { $rank } नंबर पर आएगा।
change-continue_after = कोर्स आगे चल सके, तो यह { $rank } नंबर पर होगा।
change-complete_class = { $class } पास हो, तो यह { $rank } नंबर पर होगा।
change-find_capital = शुरू करने के लिए { $money } हों, तो यह { $rank } नंबर पर होगा।
change-move = { $place } में रहें, तो यह { $rank } नंबर पर आएगा।
change-try_tasks = इसके छोटे काम करके देखें। पसंद आएँ, तो यह { $rank } नंबर पर आएगा।
change-try_sample = इस काम का नमूना करके देखें। अच्छा हो, तो यह { $rank } नंबर पर आएगा।

## Two trades side by side

contrast-ahead = { $criterion }: { $trade } { $points } अंक से आगे है।
contrast-same = { $criterion }: दोनों लगभग बराबर हैं।
