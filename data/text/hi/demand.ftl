# See the same file in English.

page-nav_demand = माँग
page-demand = माँग
page-demand-heading = { $place }: काम की माँग
page-demand-heading_trade = { $trade }, { $place }: काम की माँग
page-demand-lead = महिलाओं को कहाँ काम मिलता है, कितनी सीखती हैं, कितनी कमाई है।
page-demand-way-trades = { $place }: सारे काम
page-demand-way-districts = { $trade }: सब जिलों में
page-demand-way-book = काम कैसा है

## What is chosen

page-demand-filter = चुनें कि क्या देखना है
page-demand-filter-place = जिला
page-demand-filter-words = काम का नाम, किसी भी भाषा में
page-demand-filter-sector = काम की किस्म
page-demand-filter-known = कितना पता है
page-demand-filter-any = सब
page-demand-filter-show = दिखाएँ
page-demand-whole = { $place }, पूरा

## Nothing to show

page-demand-empty = { $place }: हमारे पास अभी बाजार के आँकड़े नहीं हैं।
page-demand-empty-next = वहाँ काम देने वालों से पूछें। फिर उनके जवाब बाजार की फाइल में भरें।
page-demand-empty-way = देखें कि किन जगहों के आँकड़े हैं
page-demand-filtered = { $place }: आपने जो चुना, उससे कुछ नहीं मिलता।
page-demand-filtered-next = कम चीजें चुनें, या सब देखें।
page-demand-filtered-way = सब दिखाएँ
page-demand-missing-trades = { $count ->
    [1] एक काम के आँकड़े यहाँ नहीं हैं। देखें कौन सा।
   *[other] { $count } कामों के आँकड़े यहाँ नहीं हैं। देखें कौन से।
}
page-demand-missing-districts = { $count ->
    [1] एक जिले के आँकड़े इसके लिए नहीं हैं। देखें कौन सा।
   *[other] { $count } जिलों के आँकड़े इसके लिए नहीं हैं। देखें कौन से।
}
page-demand-estimates = यहाँ सारे आँकड़े अंदाजा हैं। प्लान से पहले वहाँ काम देने वालों से पूछें।
page-demand-fullest = सबसे भरा: { $name }। काम के हर मौके के लिए { $number } महिलाएँ सीखती हैं।
page-demand-fullest-none = सबसे भरा: { $name }, { $text }।
page-demand-emptiest = सबसे ज्यादा गुंजाइश: { $name }। काम के हर मौके के लिए { $number } महिलाएँ सीखती हैं।

## The table

page-demand-caption-trades = { $place }: { $count } काम, इस क्रम में: { $column }
page-demand-caption-districts = { $place }: { $count ->
    [1] एक जिला
   *[other] { $count } जिले
}, इस क्रम में: { $column }
page-demand-head-name = काम
page-demand-head-district = जिला
page-demand-head-openings = नौकरियाँ
page-demand-head-room = अपना काम
page-demand-head-trainees = ट्रेनिंग में
page-demand-head-saturation = कितना भरा
page-demand-head-earnings = कमाई
page-demand-head-viability = काम का भरोसा
page-demand-head-total = जोड़ और औसत
page-demand-head-grade = कितना पता है
page-demand-unit-openings = साल में, महिलाओं के लिए खुली
page-demand-unit-room = साल में जितनी महिलाएँ शुरू कर सकती हैं
page-demand-unit-trainees = साल में महिलाएँ
page-demand-unit-saturation = काम के हर मौके के लिए सीखती महिलाएँ
page-demand-unit-earnings = महीने में, साथ में तुलना के लिए कानूनी कम-से-कम मजदूरी
page-demand-unit-viability = १०० में से
page-demand-unit-viability-mean = १०० में से, जिलों का औसत, महिलाओं की गिनती के हिसाब से
page-demand-none = पता नहीं
page-demand-paid_only = सिर्फ नौकरी
page-demand-no_work = किसी के लिए काम नहीं
page-demand-districts = { $sector }, { $count ->
    [1] एक जिला
   *[other] { $count } जिले
}
page-demand-full-0 = पता नहीं
page-demand-full-1 = जगह है
page-demand-full-2 = करीब बराबर
page-demand-full-3 = भर रहा है
page-demand-full-4 = भीड़
page-demand-full-5 = बहुत ज्यादा भीड़
page-demand-pay-both = करीब { $earnings }। कानूनी कम-से-कम { $floor }।
page-demand-pay-earnings = करीब { $earnings }। कानूनी कम-से-कम पता नहीं।
page-demand-pay-floor = पता नहीं। कानूनी कम-से-कम { $floor }।
page-demand-pay-none = न कमाई पता है, न कानूनी कम-से-कम।
page-demand-part-absorption = काम मिलना
page-demand-part-pay = कमाई
page-demand-part-stability = टिका काम
page-demand-show-trades = सभी { $count } काम दिखाएँ
page-demand-show-districts = सभी { $count } जिले दिखाएँ

## The map

page-demand-map-saturation = { $place }: काम कितना भरा है
page-demand-map-viability = { $place }: काम का भरोसा
page-demand-map-by-saturation = कितना भरा
page-demand-map-by-viability = काम का भरोसा
page-demand-map-text = हर जिले पर उसके दर्जे का अंक है। आँकड़े तालिका में हैं।
page-demand-map-area = { $place }: { $class }
page-demand-map-key = अंकों का मतलब
page-demand-class-saturation-0 = पता नहीं
page-demand-class-saturation-1 = जगह है: हर मौके के लिए ०.८ से कम महिलाएँ
page-demand-class-saturation-2 = करीब बराबर: हर मौके के लिए ०.८ से १.२५ महिलाएँ
page-demand-class-saturation-3 = भर रहा है: हर मौके के लिए १.२५ से २ महिलाएँ
page-demand-class-saturation-4 = भीड़: हर मौके के लिए २ से ५ महिलाएँ
page-demand-class-saturation-5 = बहुत ज्यादा भीड़: ५ या ज्यादा, या किसी के लिए काम नहीं
page-demand-class-viability-0 = पता नहीं
page-demand-class-viability-1 = २० से कम
page-demand-class-viability-2 = २० से ३०
page-demand-class-viability-3 = ३० से ४०
page-demand-class-viability-4 = ४० से ५०
page-demand-class-viability-5 = ५० या ज्यादा

## One trade in one district

page-demand-detail-supply = काम, और सीखती महिलाएँ
page-demand-detail-pay = कमाई
page-demand-detail-viability = काम का भरोसा
page-demand-detail-known = हमें कितना पता है
page-demand-saturation-text = सीखती महिलाएँ, नौकरियों और अपने काम के मौकों से भाग देकर।
page-demand-pay-label-earnings = महीने की कमाई
page-demand-pay-label-class = इस दर्जे के काम की कानूनी कम-से-कम मजदूरी, महीने में
page-demand-pay-label-unskilled = बिना ट्रेनिंग वाले काम की कानूनी कम-से-कम मजदूरी, महीने में
page-demand-steady-months = साल में काम के महीने
page-demand-steady-formal = लिखित करार या सामाजिक बीमे के साथ
page-demand-percent = { $share }%
page-demand-employers = { $employers ->
    [1] करीब एक काम देने वाले का जवाब गिना गया। पुराने जवाब कम गिने गए।
   *[other] करीब { $employers } काम देने वालों के जवाब गिने गए। पुराने जवाब कम गिने गए।
}
page-demand-employers-none = किसी काम देने वाले से नहीं पूछा गया।
page-demand-evidence = बाजार की फाइल क्या कहती है
page-demand-evidence-note = ऊपर के आँकड़ों में पूरे इलाके का भी असर है।
page-demand-evidence-sample = कमाई के बारे में जितनों से पूछा गया
page-demand-evidence-employers = जितने काम देने वालों से पूछा गया
page-demand-evidence-startup = अकेले शुरू करने के पैसे

## How to read it

page-demand-read = इसे कैसे पढ़ें
page-demand-read-openings = साल में खुलने वाली नौकरियाँ जो महिलाओं को मिल सकती हैं।
page-demand-read-room = साल में कितनी महिलाएँ अपना काम शुरू कर सकती हैं।
page-demand-read-trainees = साल में इस काम की ट्रेनिंग पूरी करने वाली महिलाएँ।
page-demand-read-saturation = सीखती महिलाएँ, नौकरियों और अपने काम के मौकों से भाग देकर। १ पर हर एक को मौका मिलता है। २ पर हर दूसरी महिला को मौका नहीं मिलता।
page-demand-read-viability = वहाँ एक महिला इस काम पर कितना भरोसा कर सकती है। इसमें काम मिलना, कमाई और टिका काम हैं, हर एक १०० में से।
page-demand-read-total = पूरे इलाके के लिए लोग जोड़े जाते हैं। भरोसा, कमाई और कानूनी कम-से-कम मजदूरी जिलों का औसत हैं। ज्यादा महिलाओं वाला जिला ज्यादा गिना जाता है।
page-demand-read-grade = गिना हुआ: दस या ज्यादा काम देने वालों से पूछा गया। मिला-जुला: तीन या ज्यादा। अंदाजा: सिर्फ छपे आँकड़े। पुराने जवाब कम गिने जाते हैं।
page-demand-version = बाजार के आँकड़े { $version }, { $date } को आँके गए।

## Taken along

page-demand-take = साथ ले जाएँ
page-demand-download-xlsx = यह तालिका, एक्सेल में
page-demand-download-csv = यह तालिका, सीएसवी में
page-demand-download-each-xlsx = हर जिला अलग, एक्सेल में
page-demand-download-each-csv = हर जिला अलग, सीएसवी में
page-demand-column-place = जगह की आईडी
page-demand-column-place_name = जगह
page-demand-column-trade = काम की आईडी
page-demand-column-title = काम
page-demand-column-sector = काम की किस्म
page-demand-column-places = जितने जिलों का जोड़
page-demand-column-openings = महिलाओं के लिए खुली नौकरियाँ, साल में
page-demand-column-room = अपना काम शुरू करने की गुंजाइश, महिलाएँ, साल में
page-demand-column-trainees = ट्रेनिंग पूरी करने वाली महिलाएँ, साल में
page-demand-column-saturation = कितना भरा, काम के हर मौके के लिए सीखती महिलाएँ
page-demand-column-currency = मुद्रा
page-demand-column-earnings = कमाई, महीने में
page-demand-column-minimum = कानूनी कम-से-कम मजदूरी, महीने में
page-demand-column-viability = काम का भरोसा, १०० में से
page-demand-column-absorption = भरोसा: काम मिलना, १०० में से
page-demand-column-pay = भरोसा: कमाई, १०० में से
page-demand-column-stability = भरोसा: टिका काम, १०० में से
page-demand-column-grade = कितना पता है
page-demand-column-kind = कैसे आँकड़े
page-demand-column-as_of = आँकड़ों की तारीख
page-demand-column-source = कहाँ से पता चला
page-demand-column-earnings_source = कमाई कहाँ से पता चली
page-demand-column-market = बाजार के आँकड़ों का संस्करण
page-demand-column-valued_on = आँकने की तारीख

## Addresses that cannot be shown

page-demand-fault = यह दिखाया नहीं जा सकता
page-demand-fault-place = ऐसी कोई जगह हमें नहीं पता।
page-demand-fault-trade = ऐसा कोई काम हमें नहीं पता।
page-demand-fault-q = ढूँढने के शब्द बहुत लंबे हैं।
page-demand-fault-sector = ऐसी किस्म का काम हमें नहीं पता।
page-demand-fault-known = "कितना पता है" के लिए ऐसा कोई जवाब नहीं है।
page-demand-fault-sort = तालिका में ऐसा कोई खाना नहीं है।
page-demand-fault-order = क्रम सिर्फ ऊपर या नीचे हो सकता है।
page-demand-fault-show = पते में कुछ ऐसा माँगा गया जो दिखाया नहीं जा सकता।
page-demand-fault-map = नक्शा बता सकता है कितना भरा, या काम का भरोसा।
page-demand-fault-each = पते में ऐसी लिस्ट माँगी गई जो बन नहीं सकती।
page-demand-fault-double = पते में कुछ दो बार है।
page-demand-fault-unknown = इस पन्ने के पते का एक हिस्सा समझ में नहीं आया।
page-demand-fault-next = पन्ने का पता पुराना या कटा हुआ हो सकता है। फिर से चुनें।
page-demand-fault-way = फिर से चुनें
