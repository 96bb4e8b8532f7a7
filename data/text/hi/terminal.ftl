# What commands print on a terminal and as Markdown.
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
# Of the terminal alone: tier = पायदान; draw = ड्रॉ; weight = वजन; catalogue = कैटलॉग; table = टेबल; row = लाइन

## A ranking

terminal-ranking = ठीक बैठने वाले काम
terminal-ranking-for = { $participant } के लिए ठीक बैठने वाले काम
terminal-valued-on = { $place }, { $date } के हिसाब से
terminal-tag-demonstration = कुछ आँकड़े असली नहीं, तरीका दिखाने के लिए बनाए हैं। उनके भरोसे प्लान न बनाएँ।
terminal-tag-estimate = काम और कमाई के आँकड़े अंदाजा हैं, छपे हुए आँकड़ों से निकाले। काम देने वालों से किसी ने नहीं पूछा है।
terminal-nothing-ranked = सारे नियम देखने के बाद कोई काम नहीं बचा।
terminal-tier-first = ये { $trades } काम सबसे ठीक बैठते हैं, लगभग बराबर
terminal-tier-first-one = यह काम सबसे ठीक बैठता है
terminal-tier = इसके बाद, लगभग बराबर (पायदान { $tier })
terminal-tier-one = इसके बाद (पायदान { $tier })
terminal-interval = { $low } से { $high }
terminal-sure = जो पक्का नहीं, उसके १०० ड्रॉ: { $share } में सबसे अच्छे तीन में।
terminal-stands = सुझाए गए कामों में नंबर { $rank }, पायदान { $tier }।
terminal-stands-out = अभी नहीं सुझाया गया
terminal-score-if-open = सारे रास्ते खुले होते, तो इसके अंक { $score } होते।
terminal-parts = अंक कैसे जुड़ते हैं
terminal-all-ranked = सारे सुझाए गए काम
terminal-not-offered = नहीं सुझाए गए
terminal-group = { $gate } ({ $count })
terminal-and-more = और { $count } काम
terminal-unknowns = जो हमें अभी नहीं पता
terminal-could-change = (इससे सबसे अच्छे तीन बदल सकते हैं)
terminal-sources = जानकारी कहाँ से
terminal-stress = अगर बातों को दूसरी तरह तौलें

terminal-column-criterion = बात
terminal-column-trade = काम
terminal-column-rank = नंबर
terminal-column-tier = पायदान
terminal-column-score = अंक
terminal-column-value = मान
terminal-column-weight = वजन
terminal-column-contribution = मिले अंक
terminal-column-against-average = औसत से
terminal-short-interest = पसंद
terminal-short-aptitude = हुनर
terminal-short-market = काम
terminal-short-access = शुरू
terminal-short-safety = सुरक्षा

## The market of a trade

terminal-market-openings = साल में { $number } नौकरियाँ
terminal-market-room = साल में { $number } के लिए अपना काम शुरू करने की गुंजाइश
terminal-market-trainees = साल में ट्रेनिंग लेने वाले { $number }
terminal-market-earnings = { $earnings } महीना ({ $kind })
terminal-market-floor = कानूनी कम-से-कम मजदूरी { $floor }
terminal-market-from = { $place }, { $date } { $source }। { $grade }।
terminal-market-nothing = { $place }: { $grade }।

## Courses

terminal-course-none = पहुँच में लिस्ट का कोई कोर्स नहीं है।
terminal-course-at = कोर्स: { $centre }, { $place }
terminal-course-weeks = { $weeks } हफ्ते
terminal-course-starts = { $date } से शुरू
terminal-course-fits = ठीक बैठता है।
terminal-course-fits-not = अभी ठीक नहीं बैठता।
terminal-course-from = { $date } को लिस्ट में लिखा गया { $source }।
terminal-course-more = लिस्ट में { $count } और।

## The service and the demonstration

terminal-serving = सर्विस का पता: { $address }
terminal-metrics = मेट्रिक्स का पता: { $address }
terminal-stop = रोकने के लिए Ctrl+C दबाएँ।
terminal-demo-folder = डेटाबेस इस फोल्डर में रखा है: { $folder }
terminal-demo-no-sign-in = अभी साइन-इन नहीं है। यह मशीन चलाने वाला कोई भी पन्ना खोल सकता है।

## Looking whether all is in order

terminal-doctor-ok = ठीक
terminal-doctor-not-ok = ठीक नहीं
terminal-doctor-all-ok = सब ठीक है।
terminal-doctor-some-not-ok = सब ठीक नहीं है।
terminal-doctor-settings = सेटिंग
terminal-doctor-day = आज
terminal-doctor-time-zone = टाइम जोन
terminal-doctor-data = डेटा
terminal-doctor-catalogue = कैटलॉग
terminal-doctor-market = बाजार
terminal-doctor-policy = नियम
terminal-doctor-rows = लाइनें
terminal-doctor-processor = प्रोसेसर
terminal-doctor-portable = पोर्टेबल तरीका: हर मशीन पर वही बाइट

## The catalogue

terminal-check-sound = कैटलॉग ठीक है।
terminal-check-tables = टेबल
terminal-check-sectors = सेक्टर
terminal-check-languages = काम, जिनके शब्द उस भाषा के बोलने वाले ने देखे
terminal-check-places = जगहें
terminal-check-no-course = काम, जिनका कोई कोर्स लिस्ट में नहीं: { $count }
terminal-check-unknown-marks = काम, जिनका कम से कम एक निशान पता नहीं: { $count }
terminal-written = लिखा गया: { $file }, { $rows } लाइनें
terminal-trades = { $count } काम
terminal-column-table = टेबल
terminal-column-rows = लाइनें
terminal-column-sector = सेक्टर
terminal-column-trades = काम
terminal-column-language = भाषा
terminal-column-reviewed = देखे गए
terminal-column-place = जगह
terminal-column-name = नाम
terminal-column-courses = कोर्स
terminal-column-market-rows = बाजार की लाइनें
terminal-column-id = आईडी
terminal-table-trades = काम
terminal-table-trade-titles = कामों के नाम
terminal-table-trade-tasks = छोटे काम
terminal-table-places = जगहें
terminal-table-courses = कोर्स
terminal-table-centres = सेंटर
terminal-table-wage-floors = कानूनी कम-से-कम मजदूरी
terminal-table-instruments = टेस्ट और सवाल
terminal-table-market-rows = बाजार की लाइनें

terminal-nothing = कुछ नहीं
terminal-unknown = पता नहीं
terminal-percent = { $number }%
terminal-not-reviewed = बोलने वाले ने अभी नहीं देखा
terminal-reviewed-on = { $date } को देखा गया।
terminal-show-codes = कोड
terminal-show-entry = शुरू करने के लिए
terminal-show-demands = शरीर को क्या करना पड़ता है
terminal-show-marks = काम का आम तरीका
terminal-show-interests = पसंद
terminal-show-release = O*NET { $release }, अंक १ से ७ तक; जॉब जोन { $zone }
terminal-show-essentials = सबसे जरूरी हुनर: वजन, शुरुआत का लेवल, ट्रेनिंग से बढ़त
terminal-essential = शुरुआत { $level }, बढ़त +{ $gain } तक
terminal-show-tasks = देखने या करने के छोटे काम
terminal-show-wages = इसके हुनर के दर्जे की कानूनी कम-से-कम मजदूरी
terminal-wage-month = { $region }: { $amount } महीना, { $date } से
terminal-wage-day = { $region }: { $amount } रोज, { $date } से
terminal-show-courses = जगह के हिसाब से लिस्ट के कोर्स
terminal-fact-id = आईडी
terminal-fact-sector = सेक्टर
terminal-fact-onet-soc = O*NET-SOC २०१९
terminal-fact-nco = NCO २०१५
terminal-fact-isco = ISCO-08
terminal-fact-nic = NIC २००८
terminal-fact-qp = क्वालिफिकेशन पैक
terminal-fact-nsqf = NSQF लेवल
terminal-fact-class = कम से कम
terminal-fact-age = इस उम्र से
terminal-fact-licence = लाइसेंस
terminal-fact-documents = कागज
terminal-fact-not-under-18 = १८ से कम के लिए बंद
terminal-fact-training-weeks = ट्रेनिंग के हफ्ते
terminal-fact-training-hours = ट्रेनिंग के घंटे
terminal-fact-work-mode = आम तौर पर
terminal-fact-home-based = घर पर हो सकता है
terminal-fact-skill-class = हुनर का दर्जा
terminal-fact-startup-cost = अकेले शुरू करने के पैसे
terminal-fact-women-share = असल में महिलाओं के लिए खुला
terminal-fact-demands = इसमें चाहिए
terminal-fact-lift = उठाना, यहाँ तक (किलो)
terminal-fact-usual = आम है
terminal-fact-ask = इसके बारे में पूछें
terminal-fact-not-usual = आम नहीं
terminal-fact-mark-unknown = पता नहीं

## Two trades

terminal-compare-stands = { $score } अंक, नंबर { $rank }, पायदान { $tier }
terminal-compare-out = अभी नहीं सुझाया गया। सारे रास्ते खुले होते, तो इसके { $score } अंक होते।
terminal-compare-left = ◄ पहला आगे
terminal-compare-right = दूसरा आगे ►
terminal-compare-sure = { $trade }: { $certainty } (जो पक्का नहीं, उसके १०० ड्रॉ में से { $share } में)।
terminal-compare-not-drawn = यह कितना पक्का है, सिर्फ १६ सबसे अच्छे कामों का निकाला गया।
terminal-compare-swap = किससे दोनों की अदला-बदली होगी
terminal-compare-no-swap = जितने बदलाव आजमाए, किसी एक से अदला-बदली नहीं होती।
terminal-column-a = पहला
terminal-column-b = दूसरा
terminal-column-difference = फर्क
