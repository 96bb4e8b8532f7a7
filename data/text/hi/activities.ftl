# The activity inventory. The cards speak to the participant herself ("you").

page-activities = चित्र
page-activities-offer = साथ मिलकर { $items } चित्र देखें
page-activities-offer-lead = इससे झट से दिए जवाबों से ज्यादा पता चलता है। जब चाहें रुकें।
page-activities-question = क्या यह करना आपको अच्छा लगेगा?
page-activities-question-hint = आप कर सकती हैं या नहीं, इससे यहाँ फर्क नहीं पड़ता।
page-activities-progress = { $items } में से { $item }
page-activities-liked = अच्छा लगेगा
page-activities-unsure = पक्का नहीं
page-activities-disliked = अच्छा नहीं लगेगा
page-activities-read = पढ़कर सुनाएँ
page-activities-back = पीछे
page-activities-skip = इसे छोड़ें
page-activities-pause = थोड़ा रुकें
page-activities-keys = १, २ और ३ दबाने से जवाब होता है। तीर से आगे-पीछे जाएँ।
page-activities-paused = थोड़ा विराम
page-activities-paused-text = आपके जवाब सिर्फ इसी पन्ने पर हैं। पन्ना बंद करने पर वे मिट जाएँगे।
page-activities-answered = { $items } में से { $answered } के जवाब दिए गए
page-activities-resume = आगे चलें
page-activities-so_far = जितने जवाब हैं, उन्हीं को काम में लें
page-activities-again = फिर से शुरू करें
page-activities-again-text = इससे चित्रों के सारे जवाब मिट जाएँगे।
page-activities-again-do = मिटाकर शुरू करें
page-activities-result = आपके जवाब क्या कहते हैं
page-activities-score = { $greatest } में से { $score }
page-activities-too_few = जवाब बहुत कम: { $answered }। { $needed } चाहिए।
page-activities-missing = एक तरह के काम में जवाब बहुत कम हैं। वह छूट गया, इसलिए लिस्ट कुछ कम पक्की है।
page-activities-not_assessed = पसंद बताने के लिए जवाब बहुत कम हैं। कम से कम पाँच तरह के काम में काफी जवाब चाहिए।
page-activities-unclear = अभी कोई साफ झुकाव नहीं: पसंद एक ओर नहीं जाती। कुछ छोटे काम करके भी देखें।
page-activities-clear = आपकी पसंद का एक साफ झुकाव है।
page-activities-unvalidated = ये सवाल हमारे अपने हैं। इनकी अभी कोई जाँच नहीं हुई।
page-activities-counting = अच्छा लगने पर १ गिना जाता है। पक्का नहीं होने पर आधा। छूटे चित्र नहीं गिने जाते।
page-activities-use = प्लान में इसे काम में लें
page-activities-change = चित्र फिर से देखें
page-activities-leave = प्लान पर लौटें
page-activities-offline = कनेक्शन नहीं है। आपके जवाब यहीं हैं। फिर कोशिश करें।

## What cannot be read

page-activities-fault-length = अब तक के जवाब पढ़े नहीं जा सके। चित्र फिर से शुरू होते हैं। प्लान यहीं है।
page-activities-fault-letters = कुछ जवाब पढ़े नहीं जा सके। वे चित्र फिर आएँगे।
page-activities-fault-double = जवाब दो बार आए। यहाँ पहली बार के जवाब हैं।
page-activities-fault-press = हम यह समझ नहीं पाए। फिर दबाएँ।

## In the plan

page-short-activities = चित्र
page-activities-plan_used = { $items } चित्रों में से { $answered } के जवाबों से
page-activities-plan_few = { $items } में से { $answered } के जवाब हैं। काम में लेने के लिए ये कम हैं। तब तक झट से दिए जवाब ही गिने जाएँगे।
page-activities-plan_wins = झट से दिए जवाबों की जगह ये गिने जा रहे हैं। इन्हें मिटाने पर वे लौट आएँगे।
page-activities-plan_go_on = चित्रों के साथ आगे बढ़ें
page-activities-plan_clear = ये जवाब मिटाएँ
page-activities-plan_fault = चित्रों के जवाब पढ़े नहीं जा रहे। उन्हें मिटाएँ, या चित्र फिर से देखें।
