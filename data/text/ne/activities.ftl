# The activity inventory. The cards speak to the participant herself ("you").

page-activities = चित्र
page-activities-offer = सँगै { $items } चित्र हेर्नुहोस्
page-activities-offer-lead = यसले छिटो जवाफभन्दा बढी बताउँछ। जहिले पनि रोक्न सकिन्छ।
page-activities-question = यो गर्न तपाईंलाई मन पर्ला?
page-activities-question-hint = गर्न सक्ने कि नसक्ने, यहाँ फरक पर्दैन।
page-activities-progress = { $items } मध्ये { $item }
page-activities-liked = मलाई मन पर्छ
page-activities-unsure = पक्का छैन
page-activities-disliked = मलाई मन पर्दैन
page-activities-read = पढेर सुनाउनुहोस्
page-activities-back = पछाडि
page-activities-skip = यो छोड्नुहोस्
page-activities-pause = एकछिन रोक्नुहोस्
page-activities-keys = १, २ र ३ थिच्दा जवाफ हुन्छ। तीरले अघि वा पछि लैजान्छ।
page-activities-paused = एकछिन विश्राम
page-activities-paused-text = तपाईंका जवाफ यही पानामा मात्र छन्। पाना बन्द गरे मेटिन्छन्।
page-activities-answered = { $items } मध्ये { $answered } को जवाफ दिइयो
page-activities-resume = अघि बढ्नुहोस्
page-activities-so_far = अहिलेसम्मका जवाफ प्रयोग गर्नुहोस्
page-activities-again = फेरि सुरु गर्नुहोस्
page-activities-again-text = यसले चित्रका सबै जवाफ मेटाउँछ।
page-activities-again-do = मेटाएर सुरु गर्नुहोस्
page-activities-result = तपाईंका जवाफ के भन्छन्
page-activities-score = { $greatest } मध्ये { $score }
page-activities-too_few = जवाफ पुगेका छैनन्: { $answered }। { $needed } चाहिन्छ।
page-activities-missing = एक थरी कामका जवाफ पुगेका छैनन्। त्यो छुट्यो, त्यसैले सूची अलि कम पक्का छ।
page-activities-not_assessed = मन पर्ने कुरा भन्न जवाफ पुगेका छैनन्। कम्तीमा पाँच थरी कामका पर्याप्त जवाफ चाहिन्छ।
page-activities-unclear = अहिले स्पष्ट झुकाव छैन: मन पर्ने कुरा एकतिर जाँदैन। केही साना काम गरेर पनि हेर्नुहोस्।
page-activities-clear = तपाईंको रुचिको स्पष्ट झुकाव छ।
page-activities-unvalidated = यी प्रश्न हाम्रै हुन्। यिनको अहिलेसम्म कुनै जाँच भएको छैन।
page-activities-counting = मन पर्दा १ गनिन्छ। पक्का नहुँदा आधा। छोडिएका चित्र गनिँदैनन्।
page-activities-use = योजनामा यो प्रयोग गर्नुहोस्
page-activities-change = चित्र फेरि हेर्नुहोस्
page-activities-leave = योजनामा फर्कनुहोस्
page-activities-offline = कनेक्सन छैन। तपाईंका जवाफ यहीँ छन्। फेरि प्रयास गर्नुहोस्।

## What cannot be read

page-activities-fault-length = अहिलेसम्मका जवाफ पढ्न सकिएन। चित्र फेरि सुरु हुन्छन्। योजना यहीँ छ।
page-activities-fault-letters = केही जवाफ पढ्न सकिएन। ती चित्र फेरि आउँछन्।
page-activities-fault-double = दुई थरी जवाफ आए। यहाँ पहिलो छ।
page-activities-fault-press = हामीले यो बुझेनौँ। फेरि थिच्नुहोस्।

## In the plan

page-short-activities = चित्र
page-activities-plan_used = { $items } मध्ये { $answered } कामका जवाफबाट
page-activities-plan_few = { $items } मध्ये { $answered } को जवाफ छ। प्रयोग गर्न यो कम हो। त्यतिन्जेल छिटो जवाफ नै गनिन्छन्।
page-activities-plan_wins = छिटो जवाफको सट्टा यिनै गनिन्छन्। यी मेटाए ती फर्किन्छन्।
page-activities-plan_go_on = चित्रसँगै अघि बढ्नुहोस्
page-activities-plan_clear = यी जवाफ मेटाउनुहोस्
page-activities-plan_fault = चित्रका जवाफ पढ्न सकिएन। मेटाउनुहोस्, वा चित्र फेरि हेर्नुहोस्।
