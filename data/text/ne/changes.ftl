# के फेरिए के हुन्छ, र त्यसले कुनै कामसम्म बनाउने बाटो; शब्द words.ftl को सूचीअनुसार।

change-leave_later = तपाईं { $weeks } हप्ता बस्न सके यो काम { $rank } नम्बरमा आउँछ।

## After a step that lifts a trade among those that fit about equally well, but not its number

change-tier = { $tier ->
    [1] त्यसपछि यो काम सबैभन्दा राम्रा काम जत्तिकै मिल्छ।
   *[other] त्यसपछि यो काम अहिलेभन्दा राम्ररी मिल्छ।
}

## Steps

step-get_document = यो कागज बनाउनुहोस्: { $document }।
step-find_childcare = तपाईंको बच्चा हेर्ने कोही खोज्नुहोस्।
step-find_transport = { $transport } आउजाउ गर्ने व्यवस्था मिलाउनुहोस्।
step-leave_later = { $weeks } हप्ता बस्न मिल्छ कि, सोध्नुहोस्।
step-continue_after = तपाईं जानुभएपछि पनि कोर्स चल्न सक्छ कि, सोध्नुहोस्।
step-complete_class = पढाइ पूरा गर्नुहोस्: { $class }। कहाँ गर्न मिल्छ, सोध्नुहोस्।
step-find_capital = सुरु गर्न { $money } जुटाउनुहोस्। ऋण लिनुअघि अनुदानबारे सोध्नुहोस्।
step-move = { $place }मा बस्नुहोस्।
step-try_tasks = यसका साना काम गरेर हेर्नुहोस्। मन परे यो बाटो अघि बढ्छ।
step-try_sample = कामको नमुना गरेर हेर्नुहोस्। राम्रो भए यो बाटो अघि बढ्छ।
step-weeks = { $weeks ->
    [1] कोर्स एक हप्ताको हो।
   *[other] कोर्स { $weeks } हप्ताको हो।
}
step-cost = यसमा करिब { $cost } लाग्छ।

## Where the steps lead

way-end = { $rank ->
    [1] त्यसपछि यो काम तपाईंका लागि पहिलो हुन्छ।
    [2] त्यसपछि यो काम तपाईंका लागि दोस्रो हुन्छ।
    [3] त्यसपछि यो काम तपाईंका लागि तेस्रो हुन्छ।
    [4] त्यसपछि यो काम तपाईंका लागि चौथो हुन्छ।
   *[5] त्यसपछि यो काम तपाईंका लागि पाँचौँ हुन्छ।
}

## What if, on a terminal

terminal-way = त्यहाँ पुग्ने बाटो:
terminal-what-if = यस्तो भए के फेरिन्छ: { $changes }
terminal-what-if-nothing = कुनै कामको नम्बर फेरिँदैन।
terminal-what-if-before = पहिले
terminal-what-if-after = पछि
terminal-what-if-out = नसुझाइएको
terminal-what-if-place = { $rank } (समूह { $tier })
terminal-what-if-opened = बाटो खुल्छ: { $gates }
terminal-what-if-closed = बाटो बन्द हुन्छ: { $gates }
terminal-what-if-first = त्यसपछि सबैभन्दा राम्ररी मिल्ने काम
