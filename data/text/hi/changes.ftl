# बदलाव, और उनसे किसी काम तक बनने वाला रास्ता। एक वाक्य में ज़्यादा से ज़्यादा १२ शब्द।

change-leave_later = आप { $weeks } हफ़्ते रह सकें, तो यह नंबर { $rank } पर आएगा।

## जिन बदलावों से काम बेहतर समूह में आता है

change-get_document-tier = यह काग़ज़ मिलने पर यह समूह { $tier } में आएगा: { $document }।
change-find_childcare-tier = बच्चे की देखभाल हो, तो यह समूह { $tier } में आएगा।
change-find_transport-tier = ऐसे आना-जाना हो सके, तो यह समूह { $tier } में आएगा: { $transport }।
change-leave_later-tier = आप { $weeks } हफ़्ते रह सकें, तो यह समूह { $tier } में आएगा।
change-continue_after-tier = कोर्स बाद में भी चले, तो यह समूह { $tier } में आएगा।
change-complete_class-tier = पढ़ाई { $class } तक हो, तो यह समूह { $tier } में आएगा।
change-find_capital-tier = शुरू करने को { $money } हों, तो यह समूह { $tier } में आएगा।
change-move-tier = आप { $place } में रहें, तो यह समूह { $tier } में आएगा।
change-try_tasks-tier = इसके काम आज़माइए। अच्छे लगें, तो यह समूह { $tier } में आएगा।
change-try_sample-tier = काम का नमूना आज़माइए। अच्छा हो, तो यह समूह { $tier } में आएगा।

## रास्ते के क़दम

step-get_document = यह काग़ज़ बनवाइए: { $document }।
step-find_childcare = बच्चे की देखभाल के लिए किसी को खोजिए।
step-find_transport = ऐसे आने-जाने का सुरक्षित तरीक़ा खोजिए: { $transport }।
step-leave_later = पूछिए कि क्या आप { $weeks } हफ़्ते रह सकती हैं।
step-continue_after = पूछिए कि क्या कोर्स आपके जाने के बाद भी चलेगा।
step-complete_class = यह पढ़ाई पूरी कीजिए: { $class }। कहाँ हो सकती है, पूछिए।
step-find_capital = शुरू करने को { $money } जुटाइए। उधार से पहले अनुदान के बारे में पूछिए।
step-move = { $place } में रहिए।
step-try_tasks = इसके काम आज़माइए, और देखिए कि अच्छे लगते हैं।
step-try_sample = काम का नमूना आज़माइए, और देखिए कि अच्छा होता है।
step-weeks = { $weeks ->
    [1] कोर्स एक हफ़्ते का है।
   *[other] कोर्स { $weeks } हफ़्ते का है।
}
step-cost = इसमें लगभग { $cost } लगते हैं।
way-end = { $rank ->
    [1] तब यह आपके लिए पहला होगा।
    [2] तब यह आपके लिए दूसरा होगा।
    [3] तब यह आपके लिए तीसरा होगा।
    [4] तब यह आपके लिए चौथा होगा।
   *[5] तब यह आपके लिए पाँचवाँ होगा।
}

## अगर ऐसा हो, टर्मिनल पर

terminal-way = वहाँ तक का रास्ता:
terminal-what-if = क्या बदलता है, अगर { $changes }
terminal-what-if-nothing = किसी काम की जगह नहीं बदलती।
terminal-what-if-before = पहले
terminal-what-if-after = बाद में
terminal-what-if-out = नहीं दिया जा रहा
terminal-what-if-place = { $rank } (स्तर { $tier })
terminal-what-if-opened = खुलता है: { $gates }
terminal-what-if-closed = बंद होता है: { $gates }
terminal-what-if-first = तब सबसे अच्छे काम
