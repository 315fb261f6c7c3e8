<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name>AccessesPage</name>
    <message>
        <source>Who has looked at my data</source>
        <translation>誰看過我的資料</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>列印清單</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>The scanner is ready: hold the barcode of the paper bill under it.</source>
        <translation>掃描器已開，可以掃描帳單上的條碼。</translation>
    </message>
    <message>
        <source>Find my bills</source>
        <translation>查看帳單</translation>
    </message>
</context>
<context>
    <name>Aids</name>
    <message>
        <source>How would you like it?</source>
        <translation>怎樣會方便一點？</translation>
    </message>
    <message>
        <source>Easy version</source>
        <translation>關愛版</translation>
    </message>
    <message>
        <source>large and simple</source>
        <translation>字大、簡單</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>字大一點</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Other colours</source>
        <translation>換顏色</translation>
    </message>
    <message>
        <source>yellow on black</source>
        <translation>黑底黃字</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>讀出來</translation>
    </message>
    <message>
        <source>on</source>
        <translation>開</translation>
    </message>
    <message>
        <source>off</source>
        <translation>關</translation>
    </message>
    <message>
        <source>Lower down</source>
        <translation>放低一點</translation>
    </message>
    <message>
        <source>Good like this</source>
        <translation>這樣就好</translation>
    </message>
</context>
<context>
    <name>AmountPage</name>
    <message>
        <source>Another amount</source>
        <translation>其他金額</translation>
    </message>
    <message>
        <source>0 yuan</source>
        <translation>0 元</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>ApplicationPage</name>
    <message>
        <source>Which account of this card?</source>
        <translation>用這張卡的哪個戶口？</translation>
    </message>
</context>
<context>
    <name>AppointmentPage</name>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Please take your identity card with you.</source>
        <translation>請帶走你的身份證。</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>誰來</translation>
    </message>
    <message>
        <source>To you at home</source>
        <translation>上門地址</translation>
    </message>
</context>
<context>
    <name>BasketPage</name>
    <message>
        <source>Pay all of these together?</source>
        <translation>這些一起繳嗎？</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Pay these bills</source>
        <translation>繳付這些帳單</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>戶口 %1</translation>
    </message>
    <message>
        <source>Add a bill</source>
        <translation>再加一張帳單</translation>
    </message>
    <message>
        <source>Touch one to take it out. If you go back, they wait for you.</source>
        <translation>點一下可以取消。先去辦其他，這些會留著。</translation>
    </message>
</context>
<context>
    <name>BillFieldPage</name>
    <message>
        <source>That is it</source>
        <translation>就是這個</translation>
    </message>
</context>
<context>
    <name>BillerPage</name>
    <message>
        <source>Which bill do you want to pay?</source>
        <translation>你要繳付哪一種費用？</translation>
    </message>
</context>
<context>
    <name>BillsPage</name>
    <message>
        <source>Earlier bills</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>More bills</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Pay these bills</source>
        <translation>繳付這些帳單</translation>
    </message>
    <message>
        <source>Which bills to pay?</source>
        <translation>你要繳付哪幾張帳單？</translation>
    </message>
    <message>
        <source>Add a bill</source>
        <translation>再加一張帳單</translation>
    </message>
    <message>
        <source>Pay only a part now</source>
        <translation>今次只交一部分</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>CaseNumberPage</name>
    <message>
        <source>Look it up</source>
        <translation>查一查</translation>
    </message>
</context>
<context>
    <name>CaseReviewPage</name>
    <message>
        <source>Shall this be sent?</source>
        <translation>要送出去嗎？</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>你的話</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>改一改</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>送出</translation>
    </message>
</context>
<context>
    <name>CaseSentPage</name>
    <message>
        <source>Something else</source>
        <translation>辦別的</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>辦好了</translation>
    </message>
</context>
<context>
    <name>CaseStatusPage</name>
    <message>
        <source>The answer</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>辦好了</translation>
    </message>
</context>
<context>
    <name>CautionPage</name>
    <message>
        <source>It is about</source>
        <translation>這一筆</translation>
    </message>
    <message>
        <source>No police, bank or government office ever asks you by telephone to take out or send money. Nothing gets lost if you wait until tomorrow.</source>
        <translation>警察、銀行和政府都不會打電話叫你提款或轉帳。等到明天才辦，錢也不會少。</translation>
    </message>
    <message>
        <source>Ask somebody of the community</source>
        <translation>請社區的人來看看</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>今天不辦了</translation>
    </message>
    <message>
        <source>Somebody told me to</source>
        <translation>別人叫我辦的</translation>
    </message>
    <message>
        <source>I still want it</source>
        <translation>我還是要辦</translation>
    </message>
    <message>
        <source>It is my own wish</source>
        <translation>是我自己要辦</translation>
    </message>
</context>
<context>
    <name>CheckResultPage</name>
    <message>
        <source>Something else</source>
        <translation>辦其他事</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>誰來</translation>
    </message>
    <message>
        <source>Remind me before the next one</source>
        <translation>下次到期前提醒我</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>換個方法</translation>
    </message>
</context>
<context>
    <name>ChildNumberPage</name>
    <message>
        <source>What is the child&apos;s identity number?</source>
        <translation>孩子的身份證號碼是甚麼？</translation>
    </message>
    <message>
        <source>It stands in the household register.</source>
        <translation>寫在戶口簿上。</translation>
    </message>
    <message>
        <source>The letter X</source>
        <translation>字母 X</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>查詢</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Not now</source>
        <translation>暫時不能辦</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>Sorry, this station is closed</source>
        <translation>對不起，本機暫停服務</translation>
    </message>
    <message>
        <source>No money and no card is lost. It opens again by itself as soon as it can.</source>
        <translation>你的錢和卡都不會不見。修好之後會自動開放。</translation>
    </message>
    <message>
        <source>Help desk</source>
        <translation>服務處</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Is this right?</source>
        <translation>請核對，對嗎？</translation>
    </message>
    <message>
        <source>From the card</source>
        <translation>付款的卡</translation>
    </message>
    <message>
        <source>In notes of</source>
        <translation>鈔票</translation>
    </message>
    <message>
        <source>First the card comes back, then the money comes out.</source>
        <translation>先退卡，後出鈔，請先取卡再取錢。</translation>
    </message>
    <message>
        <source>No, stop</source>
        <translation>不對，取消</translation>
    </message>
    <message>
        <source>Yes, take it out</source>
        <translation>對，提款</translation>
    </message>
</context>
<context>
    <name>CulturePage</name>
    <message>
        <source>Your cultural card</source>
        <translation>你的文化惠民卡</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>卡內合共</translation>
    </message>
    <message>
        <source>My own money</source>
        <translation>自己的錢</translation>
    </message>
    <message>
        <source>Added by the city</source>
        <translation>政府補貼的錢</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>What was done with it</source>
        <translation>用卡紀錄</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Put money on it</source>
        <translation>充值（把錢存進卡裏）</translation>
    </message>
    <message>
        <source>What is on</source>
        <translation>活動和預約</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Find a person</source>
        <translation>找人幫忙</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>方便一點</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>方便點</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>再說一次</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Usual version</source>
        <translation>普通版</translation>
    </message>
    <message>
        <source>Stop the help</source>
        <translation>停止協助</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Next appointment</source>
        <translation>下次看病</translation>
    </message>
    <message>
        <source>Cancel an appointment</source>
        <translation>取消預約</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Make an appointment</source>
        <translation>預約看病</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>This station</source>
        <translation>本機編號</translation>
    </message>
    <message>
        <source>Never tell anybody your PIN, not even the people who help.</source>
        <translation>密碼不要告訴任何人，幫你的人也不要。</translation>
    </message>
    <message>
        <source>%1 seconds left</source>
        <translation>還有 %1 秒</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>求助原因</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>不用人來了</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>再次呼叫</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>返回繼續辦理</translation>
    </message>
</context>
<context>
    <name>HelperPage</name>
    <message>
        <source>The badge has been checked.</source>
        <translation>工作證已核實。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不用</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Yes, help me</source>
        <translation>可以，請幫我</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>你好，今天想辦甚麼？</translation>
    </message>
    <message>
        <source>Your card is in the slot.</source>
        <translation>你的卡在卡口裏。</translation>
    </message>
    <message>
        <source>Touch what you need, or simply insert your card.</source>
        <translation>按一下要辦的事，或者直接插卡。</translation>
    </message>
    <message>
        <source>Take out cash</source>
        <translation>提款</translation>
    </message>
    <message>
        <source>Pay a bill</source>
        <translation>繳費</translation>
    </message>
    <message>
        <source>My family helps me</source>
        <translation>家人幫我</translation>
    </message>
    <message>
        <source>My pension</source>
        <translation>養老金</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>全部服務</translation>
    </message>
    <message>
        <source>Everything that can be done here</source>
        <translation>這裏能辦的都在這</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>提醒%1</translation>
    </message>
</context>
<context>
    <name>HowToPayPage</name>
    <message>
        <source>For</source>
        <translation>繳費項目</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>戶名</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>銀行卡</translation>
    </message>
    <message>
        <source>Banknotes</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>Paid in notes</source>
        <translation>已投紙幣</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手機</translation>
    </message>
</context>
<context>
    <name>IdentityPage</name>
    <message>
        <source>My card is lost</source>
        <translation>卡遺失了</translation>
    </message>
    <message>
        <source>For somebody else</source>
        <translation>代別人辦</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Touch the screen to begin</source>
        <translation>按一下螢幕開始</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>歡迎使用</translation>
    </message>
    <message>
        <source>Take out cash · Pay your bills</source>
        <translation>提款 · 繳費</translation>
    </message>
    <message>
        <source>or insert your bank card</source>
        <translation>也可以直接插入銀行卡</translation>
    </message>
    <message>
        <source>Easy version</source>
        <translation>關愛版</translation>
    </message>
    <message>
        <source>Large letters, one thing at a time</source>
        <translation>字大、一步一步來</translation>
    </message>
</context>
<context>
    <name>InsertCardPage</name>
    <message>
        <source>Please insert your bank card</source>
        <translation>請插入銀行卡</translation>
    </message>
    <message>
        <source>Chip first and facing up. The slot is on the right below the screen.</source>
        <translation>晶片向上、向前插入。卡口在螢幕右下方。</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>應付</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>LayCulturePage</name>
    <message>
        <source>My card is lost</source>
        <translation>卡遺失了</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>%1 seconds left</source>
        <translation>還剩 %1 秒</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>我需要更多時間</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停下</translation>
    </message>
</context>
<context>
    <name>LetterKeys</name>
    <message>
        <source>Capital letter</source>
        <translation>大寫</translation>
    </message>
</context>
<context>
    <name>LossPage</name>
    <message>
        <source>Something else</source>
        <translation>辦理其他事</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Yes, it is lost</source>
        <translation>是，卡遺失了</translation>
    </message>
</context>
<context>
    <name>MedicalPage</name>
    <message>
        <source>Your medical insurance</source>
        <translation>你的醫保</translation>
    </message>
    <message>
        <source>You are insured</source>
        <translation>參加的是</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>交到</translation>
    </message>
    <message>
        <source>In your account</source>
        <translation>個人戶口裏有</translation>
    </message>
    <message>
        <source>Paid for you this year</source>
        <translation>今年統籌替你付了</translation>
    </message>
    <message>
        <source>Personal account</source>
        <translation>個人戶口</translation>
    </message>
    <message>
        <source>Who has paid this year</source>
        <translation>今年誰付的錢</translation>
    </message>
    <message>
        <source>Deductible and limit</source>
        <translation>起付線和封頂線</translation>
    </message>
    <message>
        <source>What was spent</source>
        <translation>花了哪些錢</translation>
    </message>
    <message>
        <source>What is paid where</source>
        <translation>什麼可以報銷</translation>
    </message>
    <message>
        <source>Who looked at it</source>
        <translation>誰看過我的資料</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>MovementsPage</name>
    <message>
        <source>What was done with the card</source>
        <translation>用卡紀錄</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>To pay</source>
        <translation>應付</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>已放入</translation>
    </message>
    <message>
        <source>Pay the rest otherwise</source>
        <translation>餘下換別的方式付</translation>
    </message>
</context>
<context>
    <name>OffersPage</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>OwnWordPage</name>
    <message>
        <source>Your own wish?</source>
        <translation>是您自己要辦的嗎？</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>No, stop</source>
        <translation>不，停下</translation>
    </message>
    <message>
        <source>Yes, it is</source>
        <translation>是我自己要辦</translation>
    </message>
</context>
<context>
    <name>PaidPage</name>
    <message>
        <source>Something else</source>
        <translation>再辦一件</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>辦好了</translation>
    </message>
</context>
<context>
    <name>PensionPage</name>
    <message>
        <source>Your pension</source>
        <translation>你的養老金</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>每月發放</translation>
    </message>
    <message>
        <source>Next payment</source>
        <translation>下次發放</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Confirm now</source>
        <translation>現在確認</translation>
    </message>
    <message>
        <source>Who looked at it</source>
        <translation>誰看過我的資料</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>To pay</source>
        <translation>應付</translation>
    </message>
    <message>
        <source>%1 seconds left</source>
        <translation>還有 %1 秒</translation>
    </message>
    <message>
        <source>My phone reads a code here</source>
        <translation>手機掃這裏的碼</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>我需要更多時間</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停下</translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>Your picture</source>
        <translation>你的相片</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>不附相片</translation>
    </message>
    <message>
        <source>Without a picture</source>
        <translation>不附相片</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>再拍一張</translation>
    </message>
    <message>
        <source>Keep it all the same</source>
        <translation>就用這張</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>就用這張</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>換個方法</translation>
    </message>
    <message>
        <source>I cannot do that</source>
        <translation>我轉不到</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>照樣送出</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>送出</translation>
    </message>
</context>
<context>
    <name>PinKeys</name>
    <message>
        <source>Green key: that is my PIN</source>
        <translation>綠色鍵：密碼輸入好了</translation>
    </message>
    <message>
        <source>Yellow key: start again</source>
        <translation>黃色鍵：重新輸入</translation>
    </message>
    <message>
        <source>Red key: stop, card back</source>
        <translation>紅色鍵：取消，退卡</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>On the metal keys below the screen. Cover them with your hand.</source>
        <translation>請用螢幕下方的金屬鍵盤輸入，用手遮住。</translation>
    </message>
    <message>
        <source>The PIN was not right. Please try again, slowly.</source>
        <translation>密碼不對，請慢慢再輸入一次。</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>應付</translation>
    </message>
    <message>
        <source>%1 of %2 digits</source>
        <translation>已輸入 %1 個，共 %2 個數字</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>ProofsPage</name>
    <message>
        <source>Which receipt do you need again?</source>
        <translation>要補印哪一張收據？</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>收據%1</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Do you want a receipt?</source>
        <translation>要列印收據嗎？</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation>不要收據</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>列印收據</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Your number</source>
        <translation>你的編號</translation>
    </message>
</context>
<context>
    <name>RememberPage</name>
    <message>
        <source>Forget it</source>
        <translation>不再記住</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>不用了</translation>
    </message>
    <message>
        <source>Yes, remember it</source>
        <translation>記住</translation>
    </message>
    <message>
        <source>Back to my business</source>
        <translation>返回，繼續辦理</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>你好，今天想辦甚麼？</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>Write your name here with a finger</source>
        <translation>用手指在這裏簽名</translation>
    </message>
    <message>
        <source>Whoever cannot write here signs at the office.</source>
        <translation>不方便寫的，可以到現場再簽。</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>重寫</translation>
    </message>
    <message>
        <source>Sign at the office</source>
        <translation>到現場再簽</translation>
    </message>
    <message>
        <source>That is my name</source>
        <translation>簽好了</translation>
    </message>
</context>
<context>
    <name>SocialPage</name>
    <message>
        <source>Your social security</source>
        <translation>您的社保</translation>
    </message>
    <message>
        <source>Paid for your pension</source>
        <translation>養老一共交了</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>每年交了多少</translation>
    </message>
    <message>
        <source>Each insurance</source>
        <translation>每種保險管甚麼</translation>
    </message>
    <message>
        <source>Print a certificate</source>
        <translation>打印證明</translation>
    </message>
    <message>
        <source>Who looked at it</source>
        <translation>誰看過我的資料</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Insurances that cover you now</source>
        <translation>現在有保障的保險</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Yes, I need more time</source>
        <translation>還在，繼續辦理</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>你還在嗎？</translation>
    </message>
    <message>
        <source>In %1 seconds this visit ends and your card comes back. Nothing is lost.</source>
        <translation>%1 秒後結束並退卡，錢不會少。</translation>
    </message>
    <message>
        <source>Then this visit ends and your card comes back.</source>
        <translation>到時會退卡，這次辦理就結束。</translation>
    </message>
</context>
<context>
    <name>TakeCardPage</name>
    <message>
        <source>%1 seconds, then the card is kept safely inside</source>
        <translation>%1 秒後，卡會收進機內保管</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>我拿好了</translation>
    </message>
</context>
<context>
    <name>TakeCashPage</name>
    <message>
        <source>The money is in the tray below the screen</source>
        <translation>錢在螢幕下方的出鈔口</translation>
    </message>
    <message>
        <source>%1 seconds left</source>
        <translation>還有 %1 秒</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>再等我一會</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month of a bill, as QLocale writes dates</comment>
        <translation>yyyy 年 M 月</translation>
    </message>
    <message>
        <source>With your bank card</source>
        <translation>用銀行卡提取現金</translation>
    </message>
    <message>
        <source>No banknotes left</source>
        <translation>鈔票已經提完</translation>
    </message>
    <message>
        <source>%1 cannot be paid at the moment</source>
        <translation>%1暫時不能繳付</translation>
    </message>
    <message>
        <source>Not at the moment</source>
        <translation>暫時不能辦</translation>
    </message>
    <message>
        <source>Notes of %1 can be taken out today; %2 have run out</source>
        <translation>今天可以提取 %1；%2已經提完</translation>
    </message>
    <message>
        <source>Notes of %1 can be taken out today</source>
        <translation>今天可以提取 %1</translation>
    </message>
    <message>
        <source>No receipts at the moment: the screen shows a number instead</source>
        <translation>暫時不能列印收據，螢幕上會顯示編號</translation>
    </message>
    <message>
        <source>At most %1 at once, in notes of %2</source>
        <translation>一次最多 %1；有 %2鈔票</translation>
    </message>
    <message>
        <source>Reading your card</source>
        <translation>正在讀卡</translation>
    </message>
    <message>
        <source>Please leave the card in the slot.</source>
        <translation>請不要拔出卡。</translation>
    </message>
    <message>
        <source>Asking your bank</source>
        <translation>正在聯絡你的銀行</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>需要幾秒鐘。</translation>
    </message>
    <message>
        <source>Counting your banknotes</source>
        <translation>正在點算鈔票</translation>
    </message>
    <message>
        <source>You will get your card first, then the money.</source>
        <translation>先退卡，後出鈔。</translation>
    </message>
    <message>
        <source>Counting your change</source>
        <translation>正在準備找贖</translation>
    </message>
    <message>
        <source>Opening the cash tray</source>
        <translation>正在打開出鈔口</translation>
    </message>
    <message>
        <source>The money comes out below the screen.</source>
        <translation>錢會從螢幕下方出來。</translation>
    </message>
    <message>
        <source>Putting things in order</source>
        <translation>正在處理</translation>
    </message>
    <message>
        <source>Please wait, nothing is lost.</source>
        <translation>請等一等，你的錢不會少。</translation>
    </message>
    <message>
        <source>Looking for your bills</source>
        <translation>正在查看帳單</translation>
    </message>
    <message>
        <source>Paying your bill</source>
        <translation>正在繳付帳單</translation>
    </message>
    <message>
        <source>Please wait for the result.</source>
        <translation>請等待結果。</translation>
    </message>
    <message>
        <source>Your card is coming back</source>
        <translation>正在退卡</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在列印</translation>
    </message>
    <message>
        <source>The paper comes out on the right below the screen.</source>
        <translation>收據會從螢幕右下方出來。</translation>
    </message>
    <message>
        <source>Returning your banknotes</source>
        <translation>正在退回鈔票</translation>
    </message>
    <message>
        <source>What you put in comes back.</source>
        <translation>你放入的錢會退回給你。</translation>
    </message>
    <message>
        <source>Then your %1 come out.</source>
        <translation>取卡之後，%1就會出來。</translation>
    </message>
    <message>
        <source>Your bill is being paid meanwhile.</source>
        <translation>同時正在為你繳付帳單。</translation>
    </message>
    <message>
        <source>Please take your money</source>
        <translation>請取走你的錢</translation>
    </message>
    <message>
        <source>Please take your change</source>
        <translation>請取走找贖</translation>
    </message>
    <message>
        <source>Please take your money back</source>
        <translation>請取走退回的錢</translation>
    </message>
    <message>
        <source>Your bill is paid</source>
        <translation>帳單繳付好了</translation>
    </message>
    <message>
        <source>You have taken your money</source>
        <translation>你的錢已經取走</translation>
    </message>
    <message>
        <source>There is no such account. Please compare the digits.</source>
        <translation>沒有這個客戶編號，請核對數字。</translation>
    </message>
    <message>
        <source>Nothing is due on this account.</source>
        <translation>這個客戶編號沒有要繳付的帳單。</translation>
    </message>
    <message>
        <source>Already paid here. The company has not answered yet; please do not pay again.</source>
        <translation>已經在本機繳付，對方還沒有回覆，請不要重複繳費。</translation>
    </message>
    <message>
        <source>This code does not belong to a bill of this company.</source>
        <translation>這個條碼不是這一種費用的帳單。</translation>
    </message>
    <message>
        <source>This is your payment code. Please keep it to yourself here.</source>
        <translation>這是你的付款碼，現在用不到，請收好。</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1 前繳付</translation>
    </message>
    <message>
        <source>late fee %1</source>
        <translation>包括逾期費 %1</translation>
    </message>
    <message>
        <source>%1, account %2</source>
        <translation>%1 客戶編號 %2</translation>
    </message>
    <message>
        <source>Insert the card, enter the PIN</source>
        <translation>插卡，輸入密碼</translation>
    </message>
    <message>
        <source>Change in notes; less than 10 yuan is kept for you</source>
        <translation>可以找贖；不足 10 元的零錢為你保存</translation>
    </message>
    <message>
        <source>No change today: what is too much is kept for you</source>
        <translation>今天不能找贖，多付的錢為你保存</translation>
    </message>
    <message>
        <source>The note was not recognised. Please smooth it and try again, or take another.</source>
        <translation>這張鈔票認不出來。請撫平再試，或者換一張。</translation>
    </message>
    <message>
        <source>This note cannot be taken now: the change would not be possible.</source>
        <translation>現在不能收這張鈔票，因為找不開。</translation>
    </message>
    <message>
        <source>Two notes at once. Please pull the second one out.</source>
        <translation>一次放了兩張，請抽出後面那張。</translation>
    </message>
    <message>
        <source>That was no banknote.</source>
        <translation>這不是鈔票。</translation>
    </message>
    <message>
        <source>The cash box is full. Please stop here; your money comes back.</source>
        <translation>錢箱已經滿了。請按停止，錢會退回給你。</translation>
    </message>
    <message>
        <source>The note came back. Please try it again, or another one.</source>
        <translation>鈔票退出來了，請再試一次，或者換一張。</translation>
    </message>
    <message>
        <source>One moment, the note is being checked</source>
        <translation>請等一等，正在檢驗鈔票</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>多付</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>還欠</translation>
    </message>
    <message>
        <source>Notes of %1 are taken now.</source>
        <translation>現在可以收 %1的鈔票。</translation>
    </message>
    <message>
        <source>Stop, money back</source>
        <translation>不繳了，退錢</translation>
    </message>
    <message>
        <source>Do not pay</source>
        <translation>不繳了</translation>
    </message>
    <message>
        <source>Your payment is safe, the company is slow</source>
        <translation>錢已經收好，對方還沒有回覆</translation>
    </message>
    <message>
        <source>%1 does not answer now. This station books the payment as soon as it does. Please do not pay again.</source>
        <translation>%1公司暫時沒有回覆。一有回覆，本機就會自動為你入帳，請不要重複繳費。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>客戶編號</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>收據編號</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>找贖</translation>
    </message>
    <message>
        <source>Kept for you</source>
        <translation>為你保存</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>There is no paper now. Please write the number down, or take a photo.</source>
        <translation>現在沒有紙，請寫下或者拍下這個編號。</translation>
    </message>
    <message>
        <source>Bring the receipt to the help desk to get what is kept for you.</source>
        <translation>請帶收據到服務處，領取為你保存的錢。</translation>
    </message>
    <message>
        <source>Please take your receipt.</source>
        <translation>請取走收據。</translation>
    </message>
    <message>
        <source>The card slot is out of order</source>
        <translation>卡口故障</translation>
    </message>
    <message>
        <source>The PIN pad is out of order</source>
        <translation>密碼鍵盤故障</translation>
    </message>
    <message>
        <source>The cash tray is out of order</source>
        <translation>出鈔口故障</translation>
    </message>
    <message>
        <source>The banknote slot is out of order</source>
        <translation>收鈔口故障</translation>
    </message>
    <message>
        <source>The bank cannot be reached</source>
        <translation>暫時聯絡不到銀行</translation>
    </message>
    <message>
        <source>The station is being checked</source>
        <translation>本機正在檢查</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>step</comment>
        <translation>插卡</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡號</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Take card</source>
        <translation>取卡</translation>
    </message>
    <message>
        <source>Take money</source>
        <translation>取錢</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>step</comment>
        <translation>客戶編號</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>帳單</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收據</translation>
    </message>
    <message>
        <source>Take out cash</source>
        <translation>提款</translation>
    </message>
    <message>
        <source>Pay a bill</source>
        <translation>繳費</translation>
    </message>
    <message>
        <source>The card cannot be read</source>
        <translation>這張卡讀不到</translation>
    </message>
    <message>
        <source>The chip did not answer, or not in a way that this station understands.</source>
        <translation>晶片沒有回應，或者回應不正常。</translation>
    </message>
    <message>
        <source>Check that the chip is clean and goes in first, facing up. If it happens again, your bank replaces the card.</source>
        <translation>請看看晶片是否乾淨，晶片向上、向前再插一次。還是不行，請到銀行換卡。</translation>
    </message>
    <message>
        <source>This card cannot be used here</source>
        <translation>這張卡在這裏不能用</translation>
    </message>
    <message>
        <source>There is no bank application on it that this station knows.</source>
        <translation>卡裏沒有本機認識的銀行應用程式。</translation>
    </message>
    <message>
        <source>Please use a UnionPay bank card.</source>
        <translation>請用銀聯銀行卡。</translation>
    </message>
    <message>
        <source>The card is blocked</source>
        <translation>這張卡被鎖住了</translation>
    </message>
    <message>
        <source>The bank has blocked this card, or an application on it.</source>
        <translation>銀行鎖住了這張卡，或者卡裏的應用程式。</translation>
    </message>
    <message>
        <source>Please ask your bank to unblock it.</source>
        <translation>請到發卡銀行解鎖。</translation>
    </message>
    <message>
        <source>The card has expired</source>
        <translation>這張卡過期了</translation>
    </message>
    <message>
        <source>Its last month is over.</source>
        <translation>已經過了有效期。</translation>
    </message>
    <message>
        <source>Your bank gives you a new one.</source>
        <translation>請到銀行換新卡。</translation>
    </message>
    <message>
        <source>The card said no</source>
        <translation>這張卡拒絕了</translation>
    </message>
    <message>
        <source>The chip refused the payment, or its signature is not right.</source>
        <translation>晶片不同意這宗交易，或者驗證不通過。</translation>
    </message>
    <message>
        <source>Please use another card, or ask your bank.</source>
        <translation>請換一張卡，或者問問銀行。</translation>
    </message>
    <message>
        <source>The card was taken out too early</source>
        <translation>卡拔得太早了</translation>
    </message>
    <message>
        <source>It has to stay in the slot until the screen says so.</source>
        <translation>請等螢幕提示之後才取卡。</translation>
    </message>
    <message>
        <source>You can start again.</source>
        <translation>可以重新辦理。</translation>
    </message>
    <message>
        <source>The card is stuck in the slot</source>
        <translation>卡在卡口裏卡住了</translation>
    </message>
    <message>
        <source>It cannot move in or out.</source>
        <translation>現在進不去，也出不來。</translation>
    </message>
    <message>
        <source>Please do not pull. Call the help desk; they open the slot for you.</source>
        <translation>請不要用力拔。請聯絡服務處，會有人來為你取卡。</translation>
    </message>
    <message>
        <source>The card was kept</source>
        <translation>卡已經收進機內保管</translation>
    </message>
    <message>
        <source>It was not taken in time, so the station put it away safely.</source>
        <translation>沒有及時取走，機器已經安全收好。</translation>
    </message>
    <message>
        <source>Bring your identity card to the help desk to get it back.</source>
        <translation>請帶身份證到服務處領回。</translation>
    </message>
    <message>
        <source>The bank keeps the card</source>
        <translation>銀行要收回這張卡</translation>
    </message>
    <message>
        <source>Your bank told this station to keep the card.</source>
        <translation>發卡銀行通知本機收起這張卡。</translation>
    </message>
    <message>
        <source>Please call the number of your bank.</source>
        <translation>請致電你銀行的客戶服務熱線。</translation>
    </message>
    <message>
        <source>The PIN was wrong too often</source>
        <translation>密碼錯了太多次</translation>
    </message>
    <message>
        <source>The bank has locked the PIN of this card.</source>
        <translation>銀行已經鎖住這張卡的密碼。</translation>
    </message>
    <message>
        <source>Bring the card and your identity card to your bank.</source>
        <translation>請帶卡和身份證到銀行辦理。</translation>
    </message>
    <message>
        <source>Not enough money on the card</source>
        <translation>卡裏的錢不夠</translation>
    </message>
    <message>
        <source>The account does not hold this amount.</source>
        <translation>戶口結餘不足。</translation>
    </message>
    <message>
        <source>You can choose a smaller amount.</source>
        <translation>可以提少一點。</translation>
    </message>
    <message>
        <source>More than the card&apos;s limit</source>
        <translation>超過了卡的限額</translation>
    </message>
    <message>
        <source>The bank allows less than this at once or on one day.</source>
        <translation>超過了銀行規定的每次或者每日限額。</translation>
    </message>
    <message>
        <source>The card was used too often today</source>
        <translation>今天用卡太多次了</translation>
    </message>
    <message>
        <source>The bank allows a certain number of times on one day.</source>
        <translation>銀行規定了每日的次數。</translation>
    </message>
    <message>
        <source>Please come back tomorrow.</source>
        <translation>請明天再來。</translation>
    </message>
    <message>
        <source>The card does not allow this</source>
        <translation>這張卡不能辦這項服務</translation>
    </message>
    <message>
        <source>The bank has not opened this service for the card.</source>
        <translation>銀行沒有為這張卡開通這項服務。</translation>
    </message>
    <message>
        <source>The bank did not answer</source>
        <translation>銀行沒有回應</translation>
    </message>
    <message>
        <source>This station waited, then told the bank to undo everything.</source>
        <translation>本機等過之後，已經通知銀行取消這宗交易。</translation>
    </message>
    <message>
        <source>You can try again later. Please look at your account tomorrow.</source>
        <translation>可以遲些再試，明天請查一查戶口。</translation>
    </message>
    <message>
        <source>The bank has a problem</source>
        <translation>銀行系統有問題</translation>
    </message>
    <message>
        <source>The bank answered that it cannot work now.</source>
        <translation>銀行回覆說現在不能處理。</translation>
    </message>
    <message>
        <source>Please try again later.</source>
        <translation>請遲些再試。</translation>
    </message>
    <message>
        <source>Nothing was sent to the bank.</source>
        <translation>沒有向銀行送出任何要求。</translation>
    </message>
    <message>
        <source>Please try again later, or pay with banknotes.</source>
        <translation>請遲些再試，或者用現金繳費。</translation>
    </message>
    <message>
        <source>The bank said no</source>
        <translation>銀行不同意</translation>
    </message>
    <message>
        <source>The bank did not say why.</source>
        <translation>銀行沒有說明原因。</translation>
    </message>
    <message>
        <source>Please call the number on the back of your card.</source>
        <translation>請致電卡背面的電話查詢。</translation>
    </message>
    <message>
        <source>The money did not come out</source>
        <translation>錢沒有出來</translation>
    </message>
    <message>
        <source>Banknotes are stuck behind the shutter. It stayed closed.</source>
        <translation>鈔票卡在裏面，出鈔口沒有打開。</translation>
    </message>
    <message>
        <source>Nothing more is needed from you. The bank puts the money back.</source>
        <translation>你不用做甚麼，銀行會把錢退回。</translation>
    </message>
    <message>
        <source>The money was taken back</source>
        <translation>錢被收回了</translation>
    </message>
    <message>
        <source>The notes were not taken in time. They lie locked inside, untouched.</source>
        <translation>沒有及時取走，錢原封不動鎖在機內。</translation>
    </message>
    <message>
        <source>Two people count them, then the bank puts the money back. Keep the number.</source>
        <translation>由兩名職員點算之後，銀行會把錢退回給你。請保留編號。</translation>
    </message>
    <message>
        <source>It is not certain that the money came out</source>
        <translation>不能確定錢有沒有出來</translation>
    </message>
    <message>
        <source>The cash tray stopped while it was opening.</source>
        <translation>出鈔口打開時停住了。</translation>
    </message>
    <message>
        <source>Two people count the notes inside. What you did not get is paid back. Keep the number.</source>
        <translation>由兩名職員點算裏面的錢，你沒有拿到的會退回給你。請保留編號。</translation>
    </message>
    <message>
        <source>A banknote is stuck</source>
        <translation>鈔票卡住了</translation>
    </message>
    <message>
        <source>A note is in the slot and was not counted.</source>
        <translation>有一張鈔票卡在收鈔口，沒有計算在內。</translation>
    </message>
    <message>
        <source>Staff take it out and pay it back. Keep the number.</source>
        <translation>職員取出之後會退回給你。請保留編號。</translation>
    </message>
    <message>
        <source>The payment was stopped</source>
        <translation>付款已經停止</translation>
    </message>
    <message>
        <source>You can start again at any time.</source>
        <translation>隨時可以重新辦理。</translation>
    </message>
    <message>
        <source>The PIN pad does not work</source>
        <translation>密碼鍵盤不能用</translation>
    </message>
    <message>
        <source>Your PIN cannot be entered safely.</source>
        <translation>現在不能安全地輸入密碼。</translation>
    </message>
    <message>
        <source>Please use another station. Bills can be paid with banknotes here.</source>
        <translation>請用別的機器。本機可以用現金繳費。</translation>
    </message>
    <message>
        <source>The company does not answer</source>
        <translation>收費機構沒有回應</translation>
    </message>
    <message>
        <source>Its computer cannot be reached now.</source>
        <translation>暫時聯絡不到對方的系統。</translation>
    </message>
    <message>
        <source>Please try again later. Nothing was paid.</source>
        <translation>請遲些再試，沒有扣錢。</translation>
    </message>
    <message>
        <source>The company did not take the payment</source>
        <translation>收費機構不接受</translation>
    </message>
    <message>
        <source>It may have been paid in the meantime, or has changed.</source>
        <translation>可能已經繳付，或者帳單有變動。</translation>
    </message>
    <message>
        <source>Please look at the bill again, or ask the company.</source>
        <translation>請重新查看帳單，或者問問收費機構。</translation>
    </message>
    <message>
        <source>The station had to start again</source>
        <translation>機器剛才重新啟動了</translation>
    </message>
    <message>
        <source>Something was under way when it stopped. It knows exactly how far it was.</source>
        <translation>停下時有一件事正在辦，辦到哪一步，機器都有記錄。</translation>
    </message>
    <message>
        <source>If this was your visit, please keep the number.</source>
        <translation>如果是你辦的，請保留編號。</translation>
    </message>
    <message>
        <source>This is not possible now</source>
        <translation>現在不能辦</translation>
    </message>
    <message>
        <source>A part of this station is out of order.</source>
        <translation>機器的一個部件有故障。</translation>
    </message>
    <message>
        <source>The help desk knows of it.</source>
        <translation>服務處已經知道了。</translation>
    </message>
    <message>
        <source>No money was taken.</source>
        <translation>沒有扣錢。</translation>
    </message>
    <message>
        <source>%1 go back to your account.</source>
        <translation>%1會退回你的戶口。</translation>
    </message>
    <message>
        <source>The money goes back to your account.</source>
        <translation>錢會退回你的戶口。</translation>
    </message>
    <message>
        <source>You got your banknotes back.</source>
        <translation>你的鈔票已經退回給你。</translation>
    </message>
    <message>
        <source>%1 are being settled for you under the number below.</source>
        <translation>%1正在按下面的編號為你處理。</translation>
    </message>
    <message>
        <source>%1 are kept for you under the number below.</source>
        <translation>%1按下面的編號為你保存。</translation>
    </message>
    <message>
        <source>Your card comes back.</source>
        <translation>卡會退回給你。</translation>
    </message>
    <message>
        <source>The card stays in the station, locked away.</source>
        <translation>卡鎖在機內保管。</translation>
    </message>
    <message>
        <source>You have your card.</source>
        <translation>卡在你手上。</translation>
    </message>
    <message>
        <source> %1 are kept for you.</source>
        <translation> %1為你保存。</translation>
    </message>
    <message>
        <source>The number is on the slip: please take it.</source>
        <translation>編號印在收據上，請取走。</translation>
    </message>
    <message>
        <source>Please write the number down, or take a photo.</source>
        <translation>請寫下或者拍下這個編號。</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>其他金額</translation>
    </message>
    <message>
        <source>Bank reference</source>
        <translation>銀行參考編號</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>授權編號</translation>
    </message>
    <message>
        <source>The bank was told to put %1 back on this card.</source>
        <translation>已經通知銀行把 %1退回這張卡。</translation>
    </message>
    <message>
        <source>Notes put in</source>
        <translation>放入鈔票</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>繳費項目</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>帳單金額</translation>
    </message>
    <message>
        <source>Paid.</source>
        <translation>已經繳付。</translation>
    </message>
    <message>
        <source>This bill was NOT paid.</source>
        <translation>這張帳單沒有繳付。</translation>
    </message>
    <message>
        <source>The company has not answered yet. The station books the payment as soon as it does. Please do not pay again.</source>
        <translation>收費機構還沒有回覆。一有回覆，本機就會自動入帳，請不要重複繳費。</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>提款金額</translation>
    </message>
    <message>
        <source>No cash was paid out.</source>
        <translation>沒有出鈔。</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Up to %1 are being settled: two people count what is inside, then it is paid back to you.</source>
        <translation>最多 %1正在處理：由兩名職員點算機內的錢，然後退回給你。</translation>
    </message>
    <message>
        <source>%1 are kept for you.</source>
        <translation>%1為你保存。</translation>
    </message>
    <message>
        <source>Your card is kept in the station.</source>
        <translation>你的卡收在機內保管。</translation>
    </message>
    <message>
        <source>Bring this paper to the help desk:</source>
        <translation>請帶這張收據到服務處：</translation>
    </message>
    <message>
        <source>Bill payment</source>
        <translation>繳費收據</translation>
    </message>
    <message>
        <source>Cash withdrawal</source>
        <translation>提款收據</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>機器編號</translation>
    </message>
    <message>
        <source>Help desk</source>
        <translation>服務處</translation>
    </message>
    <message>
        <source>ddd, d MMM  HH:mm</source>
        <comment>date and time in the corner</comment>
        <translation>M月d日 dddd HH:mm</translation>
    </message>
    <message>
        <source>The notes inside cannot make this amount.</source>
        <translation>機內的鈔票湊不出這個金額，可以改為提取：</translation>
    </message>
    <message>
        <source>%1: account number</source>
        <translation>請輸入%1客戶編號</translation>
    </message>
    <message>
        <source>%1 digits, printed on your paper bill</source>
        <translation>%1 個數字，印在紙本帳單上</translation>
    </message>
    <message>
        <source>Change comes in notes. Less than 10 yuan is kept for you.</source>
        <translation>多付的錢找回紙幣，不足 10 元的零錢為你保存。</translation>
    </message>
    <message>
        <source>Put in one note at a time</source>
        <translation>請逐張放入紙幣</translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation>不急，慢慢想</translation>
    </message>
    <message>
        <source>Did somebody tell you to do this?</source>
        <translation>這筆錢，是別人叫你辦的嗎？</translation>
    </message>
    <message>
        <source>You can do it later, here or at any other station.</source>
        <translation>遲些再辦也可以，在這裏或者其他惠民站都可以。</translation>
    </message>
    <message>
        <source>It is a lot of money. Perhaps somebody called you, or waits on the telephone now.</source>
        <translation>這筆錢不少。有沒有人打電話給你，或者還在電話裏等你？</translation>
    </message>
    <message>
        <source>It is late. Perhaps somebody called you, or waits on the telephone now.</source>
        <translation>現在很夜了。有沒有人打電話給你，或者還在電話裏等你？</translation>
    </message>
    <message>
        <source>You have thought about it for long. Perhaps somebody called you, or waits on the telephone now.</source>
        <translation>你想了好一會。有沒有人打電話給你，或者還在電話裏等你？</translation>
    </message>
    <message>
        <source>Money cannot wait: what stays there is taken back and kept for you.</source>
        <translation>錢不能一直等：沒有取走的會收回，為你保管。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>said: what it is, and how much</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source> something </source>
        <comment>said for stars in a name</comment>
        <translation>某</translation>
    </message>
    <message>
        <source>%1 digits. Then press Enter. Clear begins again, Cancel stops.</source>
        <comment>said</comment>
        <translation>一共 %1 個數字。輸入之後按確認鍵；按更正鍵重新輸入；按取消鍵停止。</translation>
    </message>
    <message>
        <source>Typed</source>
        <comment>said: digits so far</comment>
        <translation>已輸入</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>said of a bill</comment>
        <translation>已選</translation>
    </message>
    <message>
        <source>not chosen</source>
        <comment>said of a bill</comment>
        <translation>沒有選</translation>
    </message>
    <message>
        <source>%1 digits</source>
        <comment>said: so many are typed</comment>
        <translation>%1 個數字</translation>
    </message>
    <message>
        <source>Deleted, %1</source>
        <comment>said</comment>
        <translation>刪了一個，還有%1</translation>
    </message>
    <message>
        <source>Slower</source>
        <comment>said</comment>
        <translation>慢一點</translation>
    </message>
    <message>
        <source>Usual pace</source>
        <comment>said</comment>
        <translation>平常的快慢</translation>
    </message>
    <message>
        <source>Louder</source>
        <comment>said</comment>
        <translation>大聲一點</translation>
    </message>
    <message>
        <source>Quieter</source>
        <comment>said</comment>
        <translation>小聲一點</translation>
    </message>
    <message>
        <source>Press %1: %2.</source>
        <comment>said: a digit and what it does</comment>
        <translation>按 %1，%2。</translation>
    </message>
    <message>
        <source>Press any key to begin.</source>
        <comment>said</comment>
        <translation>按任何一個鍵開始。</translation>
    </message>
    <message>
        <source>Type the digits; Clear takes the last one back.</source>
        <comment>said</comment>
        <translation>請按數字鍵；按更正鍵刪去一個。</translation>
    </message>
    <message>
        <source>Press Enter: %1.</source>
        <comment>said</comment>
        <translation>按確認鍵，%1。</translation>
    </message>
    <message>
        <source>Press Cancel: %1.</source>
        <comment>said</comment>
        <translation>按取消鍵，%1。</translation>
    </message>
    <message>
        <source>Press Cancel: back.</source>
        <comment>said</comment>
        <translation>按取消鍵，返回。</translation>
    </message>
    <message>
        <source>F1: say it again. F2: slower. F3: louder. F4: a person helps you. The point goes to the next button, double zero to the one before.</source>
        <comment>said</comment>
        <translation>F 1：再說一次；F 2：慢一點；F 3：大聲一點；F 4：找人幫忙。點鍵到下一個按鈕，雙零鍵到上一個。</translation>
    </message>
    <message>
        <source>Press any key to go on.</source>
        <comment>said</comment>
        <translation>按任何一個鍵繼續辦理。</translation>
    </message>
    <message>
        <source>%1 does nothing here.</source>
        <comment>said of a key</comment>
        <translation>%1 在這裏沒有用。</translation>
    </message>
    <message>
        <source>Button %1</source>
        <comment>said: an amount is not</comment>
        <translation>第 %1 個按鈕</translation>
    </message>
    <message>
        <source>the easy version</source>
        <translation>關愛版</translation>
    </message>
    <message>
        <source>letters of %1 %</source>
        <translation>字體 %1 %</translation>
    </message>
    <message>
        <source>light on dark</source>
        <translation>黑底白字</translation>
    </message>
    <message>
        <source>yellow on black</source>
        <translation>黑底黃字</translation>
    </message>
    <message>
        <source>read aloud</source>
        <translation>讀出來</translation>
    </message>
    <message>
        <source>lower down</source>
        <translation>按鈕放低</translation>
    </message>
    <message>
        <source>slower voice</source>
        <translation>說得慢一點</translation>
    </message>
    <message>
        <source>faster voice</source>
        <translation>說得快一點</translation>
    </message>
    <message>
        <source>louder voice</source>
        <translation>聲音大一點</translation>
    </message>
    <message>
        <source>softer voice</source>
        <translation>聲音小一點</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>和平常一樣</translation>
    </message>
    <message>
        <source>This is remembered for your card</source>
        <translation>已經為你的卡記住</translation>
    </message>
    <message>
        <source>Nothing is remembered for your card</source>
        <translation>還沒有記住甚麼</translation>
    </message>
    <message>
        <source>Remember this for your card?</source>
        <translation>要為你的卡記住嗎？</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>已經記住</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>現在是</translation>
    </message>
    <message>
        <source>Remembered until now</source>
        <translation>以前記住的是</translation>
    </message>
    <message>
        <source>First touch &quot;Make it easier&quot; and choose what helps you.</source>
        <translation>請先按「方便一點」，選好對你有幫助的。</translation>
    </message>
    <message>
        <source>It begins like this as soon as your card goes in here. No name and no number is written down.</source>
        <translation>以後這張卡一插進來，馬上就是這樣。不記姓名，不記卡號。</translation>
    </message>
    <message>
        <source>That did not work now. Everything else does.</source>
        <translation>現在辦不到，其他服務不受影響。</translation>
    </message>
    <message>
        <source>grid worker</source>
        <translation>社區網格員</translation>
    </message>
    <message>
        <source>of the community centre</source>
        <comment>behind somebody&apos;s name: their role</comment>
        <translation>社區職員</translation>
    </message>
    <message>
        <source>engineer</source>
        <translation>維修員</translation>
    </message>
    <message>
        <source>nurse</source>
        <translation>護士</translation>
    </message>
    <message>
        <source>Somebody (%1)</source>
        <comment>who comes: a role</comment>
        <translation>工作人員（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>who comes: name and role</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>You may go on meanwhile.</source>
        <translation>你可以繼續辦理。</translation>
    </message>
    <message>
        <source>They should be here at any moment.</source>
        <translation>很快就到。</translation>
    </message>
    <message>
        <source>In about %1 minutes. You may go on meanwhile.</source>
        <translation>大約 %1 分鐘後到。你可以繼續辦理。</translation>
    </message>
    <message>
        <source>At about %1. You may go on meanwhile.</source>
        <comment>a time of day</comment>
        <translation>大約 %1 到。你可以繼續辦理。</translation>
    </message>
    <message>
        <source>Somebody comes after %1</source>
        <translation>%1 以後有人來</translation>
    </message>
    <message>
        <source>The help desk has heard you</source>
        <translation>服務處已收到你的呼叫</translation>
    </message>
    <message>
        <source>It will say here who comes. You may go on meanwhile.</source>
        <translation>安排好之後，這裏會告訴你誰來。你可以繼續辦理。</translation>
    </message>
    <message>
        <source>%1 will come</source>
        <translation>%1會來幫你</translation>
    </message>
    <message>
        <source>%1 is on the way</source>
        <translation>%1已經出發</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1到了</translation>
    </message>
    <message>
        <source>Please tell them what you need.</source>
        <translation>請告訴來的人你需要甚麼。</translation>
    </message>
    <message>
        <source>Please telephone</source>
        <translation>請打電話</translation>
    </message>
    <message>
        <source>Nobody can come now, but somebody answers this number.</source>
        <translation>現在沒有人能過來，打這個電話有人接聽。</translation>
    </message>
    <message>
        <source>If it is serious, telephone %1 at once.</source>
        <translation>如果很辛苦，請馬上打%1。</translation>
    </message>
    <message>
        <source>The line is down, we keep trying</source>
        <translation>線路不通，我們一直在呼叫</translation>
    </message>
    <message>
        <source>You need not wait here. Meanwhile you find people so:</source>
        <translation>你不用在這裏等。也可以打電話，或到這裏找人：</translation>
    </message>
    <message>
        <source>Calling somebody</source>
        <translation>正在為你呼叫</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>請等一等。</translation>
    </message>
    <message>
        <source>Your call is called off</source>
        <translation>已取消呼叫</translation>
    </message>
    <message>
        <source>Nobody comes. You can call again at any time.</source>
        <translation>不會有人來了。需要時可以再次呼叫。</translation>
    </message>
    <message>
        <source>The help desk has closed your call</source>
        <translation>服務處已結束這次呼叫</translation>
    </message>
    <message>
        <source>If you still need somebody, please call again.</source>
        <translation>如果還需要幫忙，請再次呼叫。</translation>
    </message>
    <message>
        <source>Nobody can come now</source>
        <translation>現在沒有人能過來</translation>
    </message>
    <message>
        <source>Please telephone, or call again later.</source>
        <translation>請打電話，或者遲一點再呼叫。</translation>
    </message>
    <message>
        <source>The help desk cannot take this call</source>
        <translation>服務處不能受理這次呼叫</translation>
    </message>
    <message>
        <source>Please telephone, or ask where people are:</source>
        <translation>請打電話，或到這裏找人：</translation>
    </message>
    <message>
        <source>I don&apos;t understand</source>
        <translation>不懂得用</translation>
    </message>
    <message>
        <source>My card is inside</source>
        <translation>卡沒退出來</translation>
    </message>
    <message>
        <source>About my money</source>
        <translation>錢有問題</translation>
    </message>
    <message>
        <source>I was told to pay</source>
        <translation>有人叫付錢</translation>
    </message>
    <message>
        <source>I feel unwell</source>
        <translation>我不舒服</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>why help is needed</comment>
        <translation>其他事</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>你需要甚麼幫忙？</translation>
    </message>
    <message>
        <source>We call somebody for you. Nothing else changes.</source>
        <translation>選好後會為你叫人，卡和錢都保持原狀。</translation>
    </message>
    <message>
        <source>Somebody will help you</source>
        <translation>有人可以幫你</translation>
    </message>
    <message>
        <source>Your card and your money stay as they are while you ask.</source>
        <translation>你去詢問時，卡和錢都保持原狀。</translation>
    </message>
    <message>
        <source>Your money lies in the tray. Please take it first.</source>
        <translation>你的錢還在出鈔口，請先拿錢。</translation>
    </message>
    <message>
        <source>Still calling</source>
        <translation>仍在呼叫</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>正在呼叫</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>%1 有人來</translation>
    </message>
    <message>
        <source>Call heard</source>
        <translation>已收到呼叫</translation>
    </message>
    <message>
        <source>Help comes</source>
        <translation>很快有人來</translation>
    </message>
    <message>
        <source>Help: %1 min</source>
        <translation>%1 分鐘到</translation>
    </message>
    <message>
        <source>Help is here</source>
        <translation>人已到</translation>
    </message>
    <message>
        <source>Please phone</source>
        <translation>請打電話</translation>
    </message>
    <message>
        <source>Written</source>
        <comment>said: a text so far</comment>
        <translation>已寫</translation>
    </message>
    <message>
        <source>This needs a finger. The point goes on to the other ways.</source>
        <comment>said</comment>
        <translation>手寫要用手指。按點鍵，換別的寫法。</translation>
    </message>
    <message>
        <source>The digits write letters as on a telephone: two for a, two twice for b. One ends a letter, Clear takes it back. The point goes on to the words and buttons.</source>
        <comment>said</comment>
        <translation>數字鍵像電話一樣寫字母：按一下二是 a，按兩下是 b。按一，字母寫好；按更正鍵，退一個。按點鍵，聽候選的字詞和按鈕。</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <comment>a way of writing</comment>
        <translation>拼音</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>a way of writing</comment>
        <translation>手寫</translation>
    </message>
    <message>
        <source>Digits</source>
        <comment>a way of writing</comment>
        <translation>數字</translation>
    </message>
    <message>
        <source>Letters</source>
        <comment>a way of writing</comment>
        <translation>字母</translation>
    </message>
    <message>
        <source>Touch the letters of the pinyin, then choose the word.</source>
        <translation>先點拼音字母，再選字詞。</translation>
    </message>
    <message>
        <source>Write one character with a finger, then choose it.</source>
        <translation>一次寫一個字，再選字。</translation>
    </message>
    <message>
        <source>comma</source>
        <comment>said</comment>
        <translation>逗號</translation>
    </message>
    <message>
        <source>full stop</source>
        <comment>said</comment>
        <translation>句號</translation>
    </message>
    <message>
        <source>question mark</source>
        <comment>said</comment>
        <translation>問號</translation>
    </message>
    <message>
        <source>%1, the %2 in %3</source>
        <comment>said: a character, it again, a word with it</comment>
        <translation>%1，%3的%2</translation>
    </message>
    <message>
        <source>Anything else to say?</source>
        <translation>還有甚麼要說的嗎？</translation>
    </message>
    <message>
        <source>Nothing to write</source>
        <translation>不寫，下一步</translation>
    </message>
    <message>
        <source>I have written it</source>
        <translation>寫好了</translation>
    </message>
    <message>
        <source>There is no more room.</source>
        <translation>寫滿了，不能再寫。</translation>
    </message>
    <message>
        <source>%1 more characters fit.</source>
        <translation>還能寫 %1 個字。</translation>
    </message>
    <message>
        <source>syllable ends</source>
        <comment>said of a key</comment>
        <translation>隔開</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <comment>said: so many are written</comment>
        <translation>已寫 %1 個字</translation>
    </message>
    <message>
        <source>Deleted, %1 characters</source>
        <comment>said</comment>
        <translation>已刪除，還有 %1 個字</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>said</comment>
        <translation>已刪除</translation>
    </message>
    <message>
        <source>%1 strokes</source>
        <comment>said: so many are written</comment>
        <translation>%1 筆</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day, as QLocale writes it</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>What would you like to tell your community?</source>
        <translation>你想跟社區說甚麼？</translation>
    </message>
    <message>
        <source>Which of these is it?</source>
        <translation>是哪一件事？</translation>
    </message>
    <message>
        <source>What has happened?</source>
        <translation>請說說是什麼事</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>在哪裏？</translation>
    </message>
    <message>
        <source>About</source>
        <comment>a case</comment>
        <translation>事項</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>a case</comment>
        <translation>地點</translation>
    </message>
    <message>
        <source>It is kept, and goes out as soon as it can</source>
        <translation>已經記下，通了就送</translation>
    </message>
    <message>
        <source>It has arrived</source>
        <translation>社區已經收到</translation>
    </message>
    <message>
        <source>The line is down. This station sends it by itself; there is nothing left for you to do.</source>
        <translation>現在線路未通。這部機會自己送出，你不用再管。</translation>
    </message>
    <message>
        <source>With this number you can ask how it stands, here or at any other station.</source>
        <translation>憑這個號碼，可以在任何一部機上查進度。</translation>
    </message>
    <message>
        <source>With this number you can ask at this station how it stands.</source>
        <translation>憑這個號碼，可以在這部機上查進度。</translation>
    </message>
    <message>
        <source>There is no case with this number. Please compare the digits.</source>
        <translation>沒有這個號碼，請再核對一下。</translation>
    </message>
    <message>
        <source>The line is down. Please try again later.</source>
        <translation>線路未通，請遲些再試。</translation>
    </message>
    <message>
        <source>Too many numbers. Please ask at the help desk.</source>
        <translation>試的次數太多，請到服務處詢問。</translation>
    </message>
    <message>
        <source>It has not been sent yet</source>
        <translation>還沒有送到</translation>
    </message>
    <message>
        <source>The line is down. This station sends it by itself.</source>
        <translation>線路未通，這部機會自己送出。</translation>
    </message>
    <message>
        <source>They are working on it</source>
        <translation>正在處理</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>已經辦好</translation>
    </message>
    <message>
        <source>It was not taken</source>
        <translation>不獲受理</translation>
    </message>
    <message>
        <source>Please ask at the help desk.</source>
        <translation>請到服務處詢問。</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>登記日期</translation>
    </message>
    <message>
        <source>Last news</source>
        <translation>最近更新</translation>
    </message>
    <message>
        <source>Expected by</source>
        <translation>預計完成</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>承辦單位</translation>
    </message>
    <message>
        <source>Telling your community</source>
        <translation>正在送往社區</translation>
    </message>
    <message>
        <source>It is kept here, whatever happens.</source>
        <translation>無論如何，都已記在這部機裏。</translation>
    </message>
    <message>
        <source>Asking how it stands</source>
        <translation>正在查進度</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>step</comment>
        <translation>內容</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>step</comment>
        <translation>核對</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社區事務</translation>
    </message>
    <message>
        <source>Your community did not take it</source>
        <translation>社區沒有受理</translation>
    </message>
    <message>
        <source>It did not say why.</source>
        <translation>對方沒有說明原因。</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>對方說：%1</translation>
    </message>
    <message>
        <source>Please ask at the help desk, they bring it on its way.</source>
        <translation>請到服務處，工作人員會幫你轉辦。</translation>
    </message>
    <message>
        <source>It could not be kept</source>
        <translation>沒能記下來</translation>
    </message>
    <message>
        <source>This station cannot write anything down now, so nothing was sent.</source>
        <translation>這部機現在記不下東西，所以沒有送出。</translation>
    </message>
    <message>
        <source>Please tell the help desk.</source>
        <translation>請告訴服務處。</translation>
    </message>
    <message>
        <source>Your community cannot be reached</source>
        <translation>聯絡不到社區</translation>
    </message>
    <message>
        <source>This station does not know yet what it can be told.</source>
        <translation>這部機還不知道社區受理哪些事。</translation>
    </message>
    <message>
        <source>Please try again later, or tell the help desk.</source>
        <translation>請遲些再試，或告訴服務處。</translation>
    </message>
    <message>
        <source>Told to the community</source>
        <translation>社區事務</translation>
    </message>
    <message>
        <source>The line was down. This station sends it by itself as soon as it can. Ask at this station how it stands, with this number:</source>
        <translation>線路未通。通了以後這部機會自己送出。請憑這個號碼在這部機上查進度：</translation>
    </message>
    <message>
        <source>Ask at any station how it stands, with this number:</source>
        <translation>憑這個號碼，可以在任何一部機上查進度：</translation>
    </message>
    <message>
        <source>Your card waits in the slot. Please take it first.</source>
        <translation>你的卡還在卡口，請先取卡。</translation>
    </message>
    <message>
        <source>Grid worker</source>
        <translation>網格員</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>義工</translation>
    </message>
    <message>
        <source>The card on the reader is no badge.</source>
        <translation>讀卡區放的不是工作證。</translation>
    </message>
    <message>
        <source>Our community has not given out this badge.</source>
        <translation>這張工作證不是本社區發的。</translation>
    </message>
    <message>
        <source>The badge is no longer valid.</source>
        <translation>這張工作證已經過期。</translation>
    </message>
    <message>
        <source>The badge has been withdrawn.</source>
        <translation>這張工作證已經收回。</translation>
    </message>
    <message>
        <source>The badge cannot be checked now.</source>
        <translation>現在無法核實這張工作證。</translation>
    </message>
    <message>
        <source>choosing</source>
        <translation>選業務</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>選公司</translation>
    </message>
    <message>
        <source>the account</source>
        <translation>戶號</translation>
    </message>
    <message>
        <source>the bills</source>
        <translation>帳單</translation>
    </message>
    <message>
        <source>how to pay</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>inserting the card</source>
        <translation>插卡</translation>
    </message>
    <message>
        <source>the PIN, turned away</source>
        <translation>輸入密碼（已迴避）</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>核對</translation>
    </message>
    <message>
        <source>putting notes in</source>
        <translation>放鈔票</translation>
    </message>
    <message>
        <source>taking the money</source>
        <translation>取錢</translation>
    </message>
    <message>
        <source>the caution</source>
        <translation>防騙提示</translation>
    </message>
    <message>
        <source>your own word</source>
        <translation>本人確認</translation>
    </message>
    <message>
        <source>a problem</source>
        <translation>出現問題</translation>
    </message>
    <message>
        <source>%1 helps you</source>
        <translation>%1正在幫您</translation>
    </message>
    <message>
        <source>Your family helps</source>
        <translation>家人正在幫您</translation>
    </message>
    <message>
        <source>%1, please turn away until the PIN is typed.</source>
        <translation>請%1轉過身去，等密碼輸完。</translation>
    </message>
    <message>
        <source>Whoever helps, please turn away until the PIN is typed.</source>
        <translation>請幫忙的人轉過身去，等密碼輸完。</translation>
    </message>
    <message>
        <source>family</source>
        <translation>家人</translation>
    </message>
    <message>
        <source>%1 (%2 %3)</source>
        <comment>name, what they are, number of the badge</comment>
        <translation>%1（%2 %3）</translation>
    </message>
    <message>
        <source>This badge does not count</source>
        <translation>這張工作證無效</translation>
    </message>
    <message>
        <source>You need not let anybody help you. Never give your card or your PIN to anybody.</source>
        <translation>您可以不讓別人幫忙。銀行卡和密碼不要交給任何人。</translation>
    </message>
    <message>
        <source>May %1 help you?</source>
        <translation>讓%1幫您辦嗎？</translation>
    </message>
    <message>
        <source>May somebody of your family help you?</source>
        <translation>讓家人幫您辦嗎？</translation>
    </message>
    <message>
        <source>They see what to do and explain it. They see no PIN and no numbers, and only you say yes to money. It stands on your receipt.</source>
        <translation>幫忙的人可以看步驟、給您講解，看不到密碼和號碼。動錢只有您說了算。幫了什麼會印在單據上。</translation>
    </message>
    <message>
        <source>%1, please step aside: only the owner of the money presses here.</source>
        <translation>請%1讓一讓：這裡只能由本人來按。</translation>
    </message>
    <message>
        <source>Whoever helps, please step aside: only the owner of the money presses here.</source>
        <translation>請幫忙的人讓一讓：這裡只能由本人來按。</translation>
    </message>
    <message>
        <source>Helped by</source>
        <translation>協助人</translation>
    </message>
    <message>
        <source>From</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>time of day</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>There for: %1</source>
        <translation>協助內容：%1</translation>
    </message>
    <message>
        <source>They saw no PIN and no numbers. Money went on your word.</source>
        <translation>協助人沒有看到密碼和號碼，動錢由您本人確認。</translation>
    </message>
    <message>
        <source>Who confirms that you are well?</source>
        <translation>由誰來確認你平安？</translation>
    </message>
    <message>
        <source>the identity card</source>
        <translation>放身份證</translation>
    </message>
    <message>
        <source>the pension</source>
        <translation>看養老金</translation>
    </message>
    <message>
        <source>seeing that you are well</source>
        <translation>當面確認</translation>
    </message>
    <message>
        <source>Asking the pension office</source>
        <translation>正在查詢社保局</translation>
    </message>
    <message>
        <source>Telling the pension office</source>
        <translation>正在通知社保局</translation>
    </message>
    <message>
        <source>Identity card</source>
        <comment>step</comment>
        <translation>身份證</translation>
    </message>
    <message>
        <source>Pension</source>
        <comment>step</comment>
        <translation>養老金</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>step</comment>
        <translation>確認</translation>
    </message>
    <message>
        <source>My pension</source>
        <translation>我的養老金</translation>
    </message>
    <message>
        <source>The yearly check is done. It is good until %1.</source>
        <translation>今年已經確認，有效至 %1。</translation>
    </message>
    <message>
        <source>Once a year the office asks that you are well. Please confirm it by %1.</source>
        <translation>每年確認一次，養老金照常發放。請在 %1之前確認。</translation>
    </message>
    <message>
        <source>Please confirm by %1 at the office that you are well.</source>
        <translation>請在 %1之前到社保窗口確認。</translation>
    </message>
    <message>
        <source>Payment waits since %1, because the yearly check is missing. Once it is done you get everything that is missing.</source>
        <translation>由 %1 起暫停發放，因為今年還未確認。確認之後，未發的都會補給你。</translation>
    </message>
    <message>
        <source>Your yearly check is with the office. Nothing is left for you to do.</source>
        <translation>社保局正在辦理你的年度確認，你不用再做什麼。</translation>
    </message>
    <message>
        <source>Something in the office&apos;s data is not right. They mend it; please ask at the help desk.</source>
        <translation>社保局登記的資料有錯，他們會更正。請向服務台查詢。</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, as QLocale writes it</comment>
        <translation>yyyy 年 M 月 d 日</translation>
    </message>
    <message>
        <source>This is no identity card, or it cannot be read. Please lay your identity card there, alone.</source>
        <translation>這不是身份證，或者讀不出來。請只放身份證。</translation>
    </message>
    <message>
        <source>It was too short. Please leave the card there until the screen goes on.</source>
        <translation>放的時間太短。請不要拿走，等畫面轉換後才取走。</translation>
    </message>
    <message>
        <source>While somebody helps you, amounts are not shown.</source>
        <translation>有人協助時，金額不會顯示。</translation>
    </message>
    <message>
        <source>A grid worker has to see you</source>
        <translation>要請網格員當面看一看你</translation>
    </message>
    <message>
        <source>Ask them to lay their badge on the reader at the right of the screen. No photo is taken.</source>
        <translation>請網格員把工作證放在屏幕右邊的讀卡區。不會拍照。</translation>
    </message>
    <message>
        <source>%1: is this person %2, and are they well?</source>
        <translation>%1：這位是 %2 本人嗎？人好嗎？</translation>
    </message>
    <message>
        <source>Please look at the person and their identity card. Your badge and this time are kept with the check.</source>
        <translation>請看清楚本人和身份證。你的工作證和現在的時間會一起記下。</translation>
    </message>
    <message>
        <source>It is confirmed</source>
        <translation>確認成功</translation>
    </message>
    <message>
        <source>Your pension goes on. Next year&apos;s check is due by %1.</source>
        <translation>養老金照常發放。下一次請在 %1之前確認。</translation>
    </message>
    <message>
        <source>Somebody comes to your home</source>
        <translation>有人會到你家中</translation>
    </message>
    <message>
        <source>They have it</source>
        <translation>社保局已收到</translation>
    </message>
    <message>
        <source>The line is down. This station sends it by itself. The slip proves that you were here in time.</source>
        <translation>線路斷了，這台機器會自行補發。紙條可以證明你按時來過。</translation>
    </message>
    <message>
        <source>Please take your identity card with you.</source>
        <translation>請帶走你的身份證。</translation>
    </message>
    <message>
        <source>The pension office does not answer</source>
        <translation>社保局沒有回應</translation>
    </message>
    <message>
        <source>The office does not know you</source>
        <translation>社保局查不到你</translation>
    </message>
    <message>
        <source>You are not insured in this city, or under another number.</source>
        <translation>你不在本市參保，或者用的是別的號碼。</translation>
    </message>
    <message>
        <source>If you worked elsewhere, ask at the office there. The help desk has its number.</source>
        <translation>如果在外地工作過，請詢問當地社保局。服務台有電話。</translation>
    </message>
    <message>
        <source>You do not get a pension yet</source>
        <translation>你還未領取養老金</translation>
    </message>
    <message>
        <source>You pay in, or have done. The yearly check is for those who get one.</source>
        <translation>你正在供款，或者曾經供款。領取養老金的人才需要確認。</translation>
    </message>
    <message>
        <source>The help desk can tell you when yours begins.</source>
        <translation>服務台可以告訴你何時開始領取。</translation>
    </message>
    <message>
        <source>The office has another name for this number</source>
        <translation>社保局登記的名字不同</translation>
    </message>
    <message>
        <source>Something in its data is not right. It is not your fault.</source>
        <translation>登記的資料有錯，不是你的錯。</translation>
    </message>
    <message>
        <source>Please bring your identity card to the help desk; they have it mended.</source>
        <translation>請帶身份證到服務台，他們會幫你更正。</translation>
    </message>
    <message>
        <source>It was asked too often</source>
        <translation>查詢太多次</translation>
    </message>
    <message>
        <source>The office answers only so many times in one hour.</source>
        <translation>社保局一小時只回答幾次。</translation>
    </message>
    <message>
        <source>Please come back in an hour.</source>
        <translation>請一小時後再來。</translation>
    </message>
    <message>
        <source>The office did not take it</source>
        <translation>社保局沒有接受</translation>
    </message>
    <message>
        <source>Please ask at the office&apos;s counter</source>
        <translation>請到社保窗口查詢</translation>
    </message>
    <message>
        <source>The office wants to talk about this with you in person.</source>
        <translation>這件事社保局想當面和你說。</translation>
    </message>
    <message>
        <source>The help desk tells you where it is, and comes along if you like.</source>
        <translation>服務台會告訴你窗口在哪裏，也可以陪你去。</translation>
    </message>
    <message>
        <source>Yearly check of a pension</source>
        <translation>養老待遇資格認證</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>To be verified with</source>
        <translation>驗證碼</translation>
    </message>
    <message>
        <source>By %1 at the latest. You need not come again.</source>
        <translation>最遲 %1 辦好。你不用再來。</translation>
    </message>
    <message>
        <source>Please try again later. Nothing is lost.</source>
        <translation>請稍後再試。什麼都沒有遺失。</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>誰來</translation>
    </message>
    <message>
        <source>d MMMM, HH:mm</source>
        <comment>a day and a time, as QLocale writes them</comment>
        <translation>M 月 d 日 HH:mm</translation>
    </message>
    <message>
        <source>looked at the pension</source>
        <translation>查看養老金</translation>
    </message>
    <message>
        <source>did the yearly check</source>
        <translation>辦理年度確認</translation>
    </message>
    <message>
        <source>looked at this list</source>
        <translation>查看這份記錄</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>本機</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who looked, and at what</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The newest %1; all of them can be printed.</source>
        <translation>最近 %1 次；全部記錄可以列印。</translation>
    </message>
    <message>
        <source>All that the office has written down.</source>
        <translation>社保局記下的都在這裏。</translation>
    </message>
    <message>
        <source>The list is printed: please take it.</source>
        <translation>清單已列印，請取走。</translation>
    </message>
    <message>
        <source>Who has looked at my data</source>
        <translation>誰看過我的資料</translation>
    </message>
    <message>
        <source>Water, power, property fee and more</source>
        <translation>水、電、物業費等</translation>
    </message>
    <message>
        <source>What I get, and the yearly check</source>
        <translation>領多少，每年的確認</translation>
    </message>
    <message>
        <source>Tell the community</source>
        <translation>社區事務</translation>
    </message>
    <message>
        <source>%1: not now</source>
        <comment>said</comment>
        <translation>%1：現在不能辦</translation>
    </message>
    <message>
        <source>Repairs, questions, praise</source>
        <translation>報修、諮詢、表揚，查進度</translation>
    </message>
    <message>
        <source>Making a code for your phone</source>
        <translation>正在為手機產生付款碼</translation>
    </message>
    <message>
        <source>How do you want to pay the rest?</source>
        <translation>餘下的要怎樣付款？</translation>
    </message>
    <message>
        <source>How do you want to pay?</source>
        <translation>你要怎樣付款？</translation>
    </message>
    <message>
        <source>With a payment code</source>
        <translation>用付款碼</translation>
    </message>
    <message>
        <source>Hold your payment code to the reader</source>
        <translation>請把付款碼對準掃碼口</translation>
    </message>
    <message>
        <source>Open the code in your phone. The reader is below the screen.</source>
        <translation>在手機裏打開付款碼。掃碼口在屏幕下方。</translation>
    </message>
    <message>
        <source>Read this code with your phone</source>
        <translation>請用手機掃這個碼</translation>
    </message>
    <message>
        <source>Then pay in your phone. This page goes on by itself.</source>
        <translation>在手機上付好後，這裏會自動繼續。</translation>
    </message>
    <message>
        <source>Please look at your phone</source>
        <translation>請看你的手機</translation>
    </message>
    <message>
        <source>If it asks for your password, please enter it there.</source>
        <translation>手機要密碼的話，請在手機上輸入。</translation>
    </message>
    <message>
        <source>That was no payment code. Please open &quot;pay&quot; in your phone.</source>
        <translation>這不是付款碼。請在手機裏打開「付款」。</translation>
    </message>
    <message>
        <source>The phone has not paid in time</source>
        <translation>手機沒有及時付款</translation>
    </message>
    <message>
        <source>If it pays all the same, the money goes back by itself.</source>
        <translation>萬一手機又付了，錢會自動退回。</translation>
    </message>
    <message>
        <source>Please try again, or pay in another way.</source>
        <translation>請再試一次，或者換個方式付。</translation>
    </message>
    <message>
        <source>The phone did not pay</source>
        <translation>手機沒有付款成功</translation>
    </message>
    <message>
        <source>Its code was too old, there was not enough money, or it was stopped.</source>
        <translation>付款碼過期了、錢不夠，或者被取消了。</translation>
    </message>
    <message>
        <source>Please try again with a new code, or pay in another way.</source>
        <translation>請換一個新的付款碼再試，或者換個方式付。</translation>
    </message>
    <message>
        <source>If it was paid, %1 go back to your phone.</source>
        <translation>如果已付款，%1會退回你的手機。</translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation>微信支付</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>支付寶</translation>
    </message>
    <message>
        <source>UnionPay QuickPass</source>
        <translation>雲閃付</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>手機支付</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>錢包</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支付單號</translation>
    </message>
    <message>
        <source>If the phone has paid, %1 go back to it.</source>
        <translation>如果手機已付款，%1會退回手機。</translation>
    </message>
    <message>
        <source>Which school?</source>
        <translation>選哪所學校？</translation>
    </message>
    <message>
        <source>What shall be counted again?</source>
        <translation>哪一項請再計算一次？</translation>
    </message>
    <message>
        <source>What would you like to know about?</source>
        <translation>想查詢哪一類事項？</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two weekdays</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>要帶甚麼</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>不用帶任何東西</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>誰可以辦</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開放時間</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between opening hours</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>a place</comment>
        <translation>在哪裏</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>It is closed for some time. Please call before you go.</source>
        <translation>這裏暫時關閉。前往之前請先致電查詢。</translation>
    </message>
    <message>
        <source>It is printed: please take the paper.</source>
        <translation>已經列印，請取回。</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>辦其他事</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Asking the education office</source>
        <translation>正在查詢教育部門</translation>
    </message>
    <message>
        <source>Telling the education office</source>
        <translation>正在送交教育部門</translation>
    </message>
    <message>
        <source>Looking it up</source>
        <translation>正在查找</translation>
    </message>
    <message>
        <source>Child</source>
        <comment>step</comment>
        <translation>孩子</translation>
    </message>
    <message>
        <source>Points</source>
        <comment>step</comment>
        <translation>積分</translation>
    </message>
    <message>
        <source>School</source>
        <comment>step</comment>
        <translation>學校</translation>
    </message>
    <message>
        <source>Topic</source>
        <comment>step</comment>
        <translation>事項</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>step</comment>
        <translation>服務</translation>
    </message>
    <message>
        <source>A place at school</source>
        <translation>入學名額</translation>
    </message>
    <message>
        <source>How do I …?</source>
        <translation>辦事指南</translation>
    </message>
    <message>
        <source>The education office does not answer</source>
        <translation>教育部門沒有回應</translation>
    </message>
    <message>
        <source>Points cannot be counted here yet</source>
        <translation>這裏還不能計算積分</translation>
    </message>
    <message>
        <source>This station does not have this year&apos;s table.</source>
        <translation>這部機還沒有今年的積分表。</translation>
    </message>
    <message>
        <source>The help desk can count them for you.</source>
        <translation>服務台可以幫你計算。</translation>
    </message>
    <message>
        <source>Your child needs no points</source>
        <translation>你的孩子不需要積分</translation>
    </message>
    <message>
        <source>Children who are registered here go to the school of their street.</source>
        <translation>戶籍在這裏的孩子，按地段入學。</translation>
    </message>
    <message>
        <source>The help desk tells you which one, and when to come.</source>
        <translation>服務台會告訴你是哪所學校、甚麼時候去。</translation>
    </message>
    <message>
        <source>It is too late for this</source>
        <translation>時間已經過了</translation>
    </message>
    <message>
        <source>The office takes it only on certain days. Nothing was sent.</source>
        <translation>這件事只在指定的幾天辦理。甚麼都沒有送出。</translation>
    </message>
    <message>
        <source>Please talk to the education office; the help desk has its number.</source>
        <translation>請向教育部門查詢，服務台有電話號碼。</translation>
    </message>
    <message>
        <source>This school is full</source>
        <translation>這所學校已滿</translation>
    </message>
    <message>
        <source>It takes nobody any more this year.</source>
        <translation>今年不再收生。</translation>
    </message>
    <message>
        <source>Please choose another school.</source>
        <translation>請選其他學校。</translation>
    </message>
    <message>
        <source>There is an application already</source>
        <translation>已經申請過了</translation>
    </message>
    <message>
        <source>Each child has one, and yours is with the office.</source>
        <translation>每個孩子只可申請一次，你的申請已在教育部門。</translation>
    </message>
    <message>
        <source>Enter the child&apos;s number again to see how it stands.</source>
        <translation>再次輸入孩子的號碼，就可以查看進度。</translation>
    </message>
    <message>
        <source>The list cannot be shown now</source>
        <translation>現在未能顯示這個列表</translation>
    </message>
    <message>
        <source>The computer that keeps it does not answer as it should.</source>
        <translation>儲存列表的電腦沒有正常回應。</translation>
    </message>
    <message>
        <source>Please ask at the help desk, or try again later.</source>
        <translation>請向服務台查詢，或稍後再試。</translation>
    </message>
    <message>
        <source>This is not offered any more</source>
        <translation>這項服務已經停止</translation>
    </message>
    <message>
        <source>It was taken off the list a moment ago.</source>
        <translation>剛剛從列表移除。</translation>
    </message>
    <message>
        <source>Please look for another service, or ask at the help desk.</source>
        <translation>請查看其他服務，或向服務台查詢。</translation>
    </message>
    <message>
        <source>A new count of points</source>
        <translation>積分覆核（再計算一次）</translation>
    </message>
    <message>
        <source>Application for a school</source>
        <translation>積分入學申請</translation>
    </message>
    <message>
        <source>Child</source>
        <comment>whose</comment>
        <translation>孩子</translation>
    </message>
    <message>
        <source>School</source>
        <comment>which</comment>
        <translation>學校</translation>
    </message>
    <message>
        <source>The time that counts</source>
        <translation>以這個時間為準</translation>
    </message>
    <message>
        <source>Together, an estimate</source>
        <translation>合計（估算）</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>這張由你保存</translation>
    </message>
    <message>
        <source>To bring along with your papers</source>
        <translation>這張連同文件帶去</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, as QLocale writes it</comment>
        <translation>yyyy 年 M 月</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Bring your papers</source>
        <translation>帶文件去審核</translation>
    </message>
    <message>
        <source>Points are shown</source>
        <translation>公布積分</translation>
    </message>
    <message>
        <source>Ask for a new count</source>
        <translation>覆核（再計算一次）</translation>
    </message>
    <message>
        <source>Who has a place</source>
        <translation>公布取錄</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>母親</translation>
    </message>
    <message>
        <source>father</source>
        <translation>父親</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>監護人</translation>
    </message>
    <message>
        <source>Social insurance</source>
        <translation>社會保險</translation>
    </message>
    <message>
        <source>Living here</source>
        <translation>在這裏居住</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>A place at a public school</source>
        <translation>積分入學：按分數排隊入讀公立學校</translation>
    </message>
    <message>
        <source>Families who moved here get places by points: for the time they live, work and pay here.</source>
        <translation>從外地來的家庭，住得久、社保供得久，分數就高。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>You can apply until %1.</source>
        <translation>現在可以申請，至%1為止。</translation>
    </message>
    <message>
        <source>You can apply from %1. You can look at your points today; nothing gets lost.</source>
        <translation>%1開始申請。今天可以先看積分，不會遺失任何東西。</translation>
    </message>
    <message>
        <source>The time to apply is over. The next dates are not known yet; the help desk tells you. You can look at your points and at an application.</source>
        <translation>申請的時間已過。下一次的日子還未知道，服務台會告訴你。積分和之前的申請現在就可以查看。</translation>
    </message>
    <message>
        <source>About my child</source>
        <translation>查詢我的孩子</translation>
    </message>
    <message>
        <source>There is no such birthday: digits 7 to 14.</source>
        <translation>沒有這樣的生日：第 7 至 14 位。</translation>
    </message>
    <message>
        <source>One digit is not right. Please look again.</source>
        <translation>有一位不正確，請再看一次。</translation>
    </message>
    <message>
        <source>The office knows no such child of yours.</source>
        <translation>查不到你有這個孩子。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>還未知道</translation>
    </message>
    <message>
        <source>old enough</source>
        <translation>年齡足夠</translation>
    </message>
    <message>
        <source>too young this year</source>
        <translation>今年還太小</translation>
    </message>
    <message>
        <source>%1 months: enough</source>
        <translation>%1 個月，足夠</translation>
    </message>
    <message>
        <source>%1 months: not enough</source>
        <translation>%1 個月，不足夠</translation>
    </message>
    <message>
        <source>Born by %1</source>
        <translation>%1或之前出生</translation>
    </message>
    <message>
        <source>Goes to a public school already</source>
        <translation>已經在公立學校就讀</translation>
    </message>
    <message>
        <source>Social insurance, %1 months are needed</source>
        <translation>社會保險，要滿 %1 個月</translation>
    </message>
    <message>
        <source>Living here, %1 months are needed</source>
        <translation>在這裏居住，要滿 %1 個月</translation>
    </message>
    <message>
        <source>Insurance and living here together, %1 months are needed</source>
        <translation>社保和居住合計，要滿 %1 個月</translation>
    </message>
    <message>
        <source>No application this year</source>
        <translation>今年還不能申請</translation>
    </message>
    <message>
        <source>You can apply for your child</source>
        <translation>可以為孩子申請</translation>
    </message>
    <message>
        <source>%1, grade %2</source>
        <comment>a child</comment>
        <translation>%1，%2 年級</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>%1 年級</translation>
    </message>
    <message>
        <source>That is the rule for everybody. The help desk knows what else you can do.</source>
        <translation>這是所有人的規定。服務台知道你還有甚麼辦法。</translation>
    </message>
    <message>
        <source>An office does not answer now. Nobody is refused for that: please bring the paper that shows it.</source>
        <translation>有一個部門現在沒有回應。不會因此拒絕你：請帶備可以證明的文件。</translation>
    </message>
    <message>
        <source>See the points</source>
        <translation>查看積分</translation>
    </message>
    <message>
        <source>%1 months (%2)</source>
        <comment>how many, whose</comment>
        <translation>%1 個月（%2）</translation>
    </message>
    <message>
        <source>%1 months (%2): %3</source>
        <comment>how many, whose, what they give</comment>
        <translation>%1 個月（%2）：%3</translation>
    </message>
    <message>
        <source>counts</source>
        <comment>an item whose points nobody has published</comment>
        <translation>有</translation>
    </message>
    <message>
        <source>%1 yuan: %2</source>
        <comment>how much, what it gives</comment>
        <translation>%1 元：%2</translation>
    </message>
    <message>
        <source>No points from: %1.</source>
        <translation>這些沒有分數：%1。</translation>
    </message>
    <message>
        <source>%1: months count to %2 only; no more can come.</source>
        <translation>%1：只計算至%2，不能再增加。</translation>
    </message>
    <message>
        <source>%1: %2 more months could count, until %3.</source>
        <translation>%1：至%3為止，還可以再加 %2 個月。</translation>
    </message>
    <message>
        <source>%1: %2 more months could count until %3, and would give %4.</source>
        <translation>%1：至%3為止，再加 %2 個月可以多 %4。</translation>
    </message>
    <message>
        <source>What gives points</source>
        <translation>哪些可以得分</translation>
    </message>
    <message>
        <source>An estimate: %1</source>
        <translation>估算積分：%1</translation>
    </message>
    <message>
        <source>You have %1</source>
        <translation>你的積分：%1</translation>
    </message>
    <message>
        <source>How many each item gives was not published.</source>
        <translation>每一項給多少分還未公布。</translation>
    </message>
    <message>
        <source>What counts is what the education office publishes.</source>
        <translation>這是估算，以教育部門公布的為準。</translation>
    </message>
    <message>
        <source>Not known: an office does not answer now. Bring its paper.</source>
        <translation>有一個部門現在沒有回應，請帶備它的證明。</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選學校</translation>
    </message>
    <message>
        <source>You can apply from %1.</source>
        <translation>%1開始申請。</translation>
    </message>
    <message>
        <source>%1, and no other?</source>
        <translation>就選%1嗎？</translation>
    </message>
    <message>
        <source>Each child has one school. It cannot be changed once it is sent.</source>
        <translation>每個孩子只可選一所學校，提交後不能更改。</translation>
    </message>
    <message>
        <source>For children from</source>
        <translation>收哪裏的孩子</translation>
    </message>
    <message>
        <source>Your points, about</source>
        <translation>你的積分（估算）</translation>
    </message>
    <message>
        <source>Needed last year</source>
        <translation>去年最低分</translation>
    </message>
    <message>
        <source>Last year&apos;s number promises nothing for this year.</source>
        <translation>去年的分數只供參考，今年不一定相同。</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>重新選擇</translation>
    </message>
    <message>
        <source>Yes, this school</source>
        <translation>對，就這所學校</translation>
    </message>
    <message>
        <source>Shall it be counted again?</source>
        <translation>要請他們再計算一次嗎？</translation>
    </message>
    <message>
        <source>Shall the application be sent?</source>
        <translation>現在提交申請嗎？</translation>
    </message>
    <message>
        <source>The office looks at its records once more.</source>
        <translation>教育部門會再查看一次記錄。</translation>
    </message>
    <message>
        <source>After this the school cannot be changed.</source>
        <translation>提交之後不能再更改學校。</translation>
    </message>
    <message>
        <source>To be counted again</source>
        <translation>要再計算的項目</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>年級</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>暫時不提交</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Your time is %1, however late it gets there; the slip proves it.</source>
        <translation>你的提交時間是%1，以這個時間計算，遲到也沒關係。單據是證明。</translation>
    </message>
    <message>
        <source>Counted again</source>
        <translation>他們會再計算一次</translation>
    </message>
    <message>
        <source>Your application has arrived</source>
        <translation>申請已收到</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>an application</comment>
        <translation>收到時間</translation>
    </message>
    <message>
        <source>Next: from %1 bring your papers, with this number.</source>
        <translation>下一步：%1起帶備文件和這個號碼去審核。</translation>
    </message>
    <message>
        <source>Two slips are printed: one for you, one to bring along.</source>
        <translation>已列印兩張：一張由你保存，一張帶去審核。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>You have asked for a new count. The office tells you.</source>
        <translation>你已經要求再計算一次，教育部門會通知你。</translation>
    </message>
    <message>
        <source>Is something not right? Until %1 you can ask for a new count.</source>
        <translation>覺得計算有錯？至%1為止，可以要求再計算一次（覆核）。</translation>
    </message>
    <message>
        <source>Count it again</source>
        <translation>請再計算一次</translation>
    </message>
    <message>
        <source>Points are shown from %1. For two days you can then ask for a new count.</source>
        <translation>%1公布積分。之後兩天內可以要求再計算一次（覆核）。</translation>
    </message>
    <message>
        <source>The time to ask for a new count ended on %1. Please talk to the education office.</source>
        <translation>要求再計算的時間已於%1結束。請向教育部門查詢。</translation>
    </message>
    <message>
        <source>The offices look at your records</source>
        <translation>各部門正在查看你的記錄</translation>
    </message>
    <message>
        <source>Your child has a place</source>
        <translation>孩子獲取錄</translation>
    </message>
    <message>
        <source>There is no place this time</source>
        <translation>這次沒有取錄</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a child, a school</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Points and dates</source>
        <translation>查積分、看日子</translation>
    </message>
    <message>
        <source>card for everybody</source>
        <translation>普惠卡</translation>
    </message>
    <message>
        <source>student card</source>
        <translation>學生卡</translation>
    </message>
    <message>
        <source>card that the city fills</source>
        <translation>公益卡（政府出資）</translation>
    </message>
    <message>
        <source>The city has nothing left to add this year.</source>
        <translation>今年的政府補貼已經用完。</translation>
    </message>
    <message>
        <source>The city has added to this card as often as it does in a year.</source>
        <translation>今年的政府補貼次數已經用完。</translation>
    </message>
    <message>
        <source>paid in</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>added by the city</source>
        <translation>政府補貼</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>消費</translation>
    </message>
    <message>
        <source>This is no cultural card. Please lay yours there, alone.</source>
        <translation>這不是文化惠民卡。請只放文化惠民卡。</translation>
    </message>
    <message>
        <source>This card is locked. Please ask at the help desk.</source>
        <translation>這張卡已被鎖上，請到服務台查詢。</translation>
    </message>
    <message>
        <source>The card cannot be read. Please lay it there once more.</source>
        <translation>未能讀取卡片，請再放一次。</translation>
    </message>
    <message>
        <source>The office does not answer now. This is what the card itself says.</source>
        <translation>辦卡單位現時沒有回應。這是卡內記錄的金額。</translation>
    </message>
    <message>
        <source>The card&apos;s time is over. Please have it renewed at the counter.</source>
        <translation>卡已經過期，請到櫃位辦理續期。</translation>
    </message>
    <message>
        <source>Card and office differ: something that you have bought has not got there yet.</source>
        <translation>卡與帳上的金額不同：有消費尚未入帳。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, how much</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>尚無紀錄。</translation>
    </message>
    <message>
        <source>The newest %1.</source>
        <translation>最近 %1 項。</translation>
    </message>
    <message>
        <source>%1, card number ending in %2</source>
        <comment>whose card</comment>
        <translation>%1，卡號末四位 %2</translation>
    </message>
    <message>
        <source>Report this card as lost?</source>
        <translation>要為這張卡報失嗎？</translation>
    </message>
    <message>
        <source>From then on nobody can use it, and it cannot be undone here. The office gives you a new one.</source>
        <translation>報失後任何人都不能再使用這張卡，這裏亦不能取消報失。辦卡單位會為你補發新卡。</translation>
    </message>
    <message>
        <source>The card is reported as lost</source>
        <translation>報失成功</translation>
    </message>
    <message>
        <source>Nobody can use it any more. Take this number and your identity card to the office, and you get a new one.</source>
        <translation>任何人都不能再使用這張卡。帶同這個號碼及身份證到辦卡單位，即可補領新卡。</translation>
    </message>
    <message>
        <source>Asking the cultural card&apos;s office</source>
        <translation>正在查詢辦卡單位</translation>
    </message>
    <message>
        <source>Reporting the card as lost</source>
        <translation>正在報失</translation>
    </message>
    <message>
        <source>Lay the card</source>
        <comment>step</comment>
        <translation>放卡</translation>
    </message>
    <message>
        <source>Cultural card</source>
        <comment>step</comment>
        <translation>文化卡</translation>
    </message>
    <message>
        <source>Cultural card</source>
        <translation>文化卡</translation>
    </message>
    <message>
        <source>The office does not know this card</source>
        <translation>辦卡單位沒有這張卡的資料</translation>
    </message>
    <message>
        <source>It is from another city, or there is none in your name.</source>
        <translation>它可能是其他城市的卡，或者你名下沒有卡。</translation>
    </message>
    <message>
        <source>The help desk can tell you where to get a cultural card.</source>
        <translation>在哪裏可以辦理文化惠民卡，請向服務台查詢。</translation>
    </message>
    <message>
        <source>This card was reported lost</source>
        <translation>這張卡已經報失</translation>
    </message>
    <message>
        <source>Nobody can use it any more, whoever holds it.</source>
        <translation>無論由誰持有，都不能再使用。</translation>
    </message>
    <message>
        <source>If you have found it, please hand it in at the help desk. If it is yours, they help you to a new one.</source>
        <translation>如果是拾獲的，請交給服務台。如果是你自己的，服務台會協助你補領新卡。</translation>
    </message>
    <message>
        <source>It is not certain that the loss was heard</source>
        <translation>未能確定是否已經報失</translation>
    </message>
    <message>
        <source>The office has not answered. The card may still be used by whoever has it.</source>
        <translation>辦卡單位沒有回應。拾獲卡的人可能仍可使用。</translation>
    </message>
    <message>
        <source>Please try again soon, or ask at the help desk now.</source>
        <translation>請稍後再試，或者立即到服務台求助。</translation>
    </message>
    <message>
        <source>The cultural card&apos;s office does not answer</source>
        <translation>辦卡單位沒有回應</translation>
    </message>
    <message>
        <source>What is on it, and when it is lost</source>
        <translation>查餘額，辦報失</translation>
    </message>
    <message>
        <source>Who would you like to see?</source>
        <translation>想看哪個科？</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>哪一天去？</translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation>幾點鐘去？</translation>
    </message>
    <message>
        <source>Somebody else was quicker. Is one of these good too?</source>
        <translation>這個時間剛被別人約了。下面的時間可以嗎？</translation>
    </message>
    <message>
        <source>Which one do you not want any more?</source>
        <translation>要取消哪一個？</translation>
    </message>
    <message>
        <source>doctor and health</source>
        <translation>看病和健康</translation>
    </message>
    <message>
        <source>the appointment</source>
        <translation>預約</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a weekday and a moment</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>血壓</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>脈搏（心跳快慢）</translation>
    </message>
    <message>
        <source>Blood sugar, before eating</source>
        <translation>血糖（未進食時）</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>體重</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>身高</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>體溫</translation>
    </message>
    <message>
        <source>Oxygen in the blood</source>
        <translation>血氧（血裏的氧）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a weekday and a day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>While somebody helps you, nothing about your health is shown.</source>
        <translation>有人在幫你，健康資料暫不顯示。</translation>
    </message>
    <message>
        <source>Medical insurance: for employees</source>
        <translation>醫保：職工醫保</translation>
    </message>
    <message>
        <source>Medical insurance: for residents</source>
        <translation>醫保：城鄉居民醫保</translation>
    </message>
    <message>
        <source>You have no appointment.</source>
        <translation>現在沒有預約。</translation>
    </message>
    <message>
        <source>by yourself, %1</source>
        <translation>%1自己量的</translation>
    </message>
    <message>
        <source>measured on %1</source>
        <translation>%1量的</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was measured, and when</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Ask your doctor how to take it.</source>
        <translation>服用方法請問醫生。</translation>
    </message>
    <message>
        <source>This is not all: a part could not be fetched.</source>
        <translation>這裏不齊全：有一部分未能取得。</translation>
    </message>
    <message>
        <source>The clinic has written nothing down about you yet.</source>
        <translation>診所還沒有你的記錄。</translation>
    </message>
    <message>
        <source>Shall this be booked?</source>
        <translation>預約這個時間嗎？</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>另選時間</translation>
    </message>
    <message>
        <source>Yes, book it</source>
        <translation>對，就預約這個</translation>
    </message>
    <message>
        <source>Your appointment is booked</source>
        <translation>預約好了</translation>
    </message>
    <message>
        <source>Please come ten minutes earlier, with your identity card.</source>
        <translation>請提早十分鐘到達，帶備身份證。</translation>
    </message>
    <message>
        <source>Perhaps it is booked</source>
        <translation>還不知道是否已預約</translation>
    </message>
    <message>
        <source>The clinic does not answer. This station goes on asking. Look here again before you go there.</source>
        <translation>診所沒有回覆。本機會繼續查問。前往之前請再來看一下。</translation>
    </message>
    <message>
        <source>Cancel this appointment?</source>
        <translation>要取消這個預約嗎？</translation>
    </message>
    <message>
        <source>Somebody else can have the time then.</source>
        <translation>取消後，這個時間會給其他人。</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>不取消</translation>
    </message>
    <message>
        <source>Yes, cancel it</source>
        <translation>對，取消</translation>
    </message>
    <message>
        <source>The appointment is cancelled</source>
        <translation>預約已取消</translation>
    </message>
    <message>
        <source>You need not come. You can book another one at any time.</source>
        <translation>不用前往。隨時可以再預約。</translation>
    </message>
    <message>
        <source>Asking the clinic</source>
        <translation>正在查詢診所</translation>
    </message>
    <message>
        <source>Telling the clinic</source>
        <translation>正在通知診所</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>step</comment>
        <translation>健康</translation>
    </message>
    <message>
        <source>When</source>
        <comment>step</comment>
        <translation>時間</translation>
    </message>
    <message>
        <source>Doctor and health</source>
        <translation>看病和健康</translation>
    </message>
    <message>
        <source>The clinic does not know you yet</source>
        <translation>診所還沒有你的資料</translation>
    </message>
    <message>
        <source>There is no file under the number of this identity card.</source>
        <translation>用這個身份證號碼找不到。</translation>
    </message>
    <message>
        <source>Please go to the clinic&apos;s counter once; after that you can book here.</source>
        <translation>請先到診所櫃檯登記一次，以後便可在這裏預約。</translation>
    </message>
    <message>
        <source>The clinic has another name for this number</source>
        <translation>診所登記的姓名不同</translation>
    </message>
    <message>
        <source>Please show your identity card at the clinic&apos;s counter; they mend it.</source>
        <translation>請帶身份證到診所櫃檯，他們會更正。</translation>
    </message>
    <message>
        <source>No time is free</source>
        <translation>沒有空檔</translation>
    </message>
    <message>
        <source>All times of the next two weeks are taken.</source>
        <translation>兩個星期內都已約滿。</translation>
    </message>
    <message>
        <source>Please look again tomorrow, or ask at the clinic&apos;s counter.</source>
        <translation>請明天再看，或到診所櫃檯查詢。</translation>
    </message>
    <message>
        <source>The clinic did not book it</source>
        <translation>診所沒有接受預約</translation>
    </message>
    <message>
        <source>Please choose another time, or ask at the help desk.</source>
        <translation>請另選時間，或到服務台查詢。</translation>
    </message>
    <message>
        <source>It is not booked</source>
        <translation>沒有約到</translation>
    </message>
    <message>
        <source>Your wish has not reached the clinic.</source>
        <translation>診所沒有收到你的預約。</translation>
    </message>
    <message>
        <source>You can choose a time again.</source>
        <translation>可以重新選擇時間。</translation>
    </message>
    <message>
        <source>The appointment has changed meanwhile</source>
        <translation>這個預約剛剛有變動</translation>
    </message>
    <message>
        <source>Somebody at the clinic changed it. Nothing was cancelled here.</source>
        <translation>診所的職員改動過它。這裏沒有取消。</translation>
    </message>
    <message>
        <source>Please look at it again.</source>
        <translation>請再看一次。</translation>
    </message>
    <message>
        <source>We do not know whether it is cancelled</source>
        <translation>不知道是否已取消</translation>
    </message>
    <message>
        <source>The clinic does not answer.</source>
        <translation>診所沒有回覆。</translation>
    </message>
    <message>
        <source>Please look again later whether it still stands there.</source>
        <translation>請稍後再來看它是否還在。</translation>
    </message>
    <message>
        <source>The clinic does not answer</source>
        <translation>診所沒有回覆</translation>
    </message>
    <message>
        <source>Appointment at the clinic</source>
        <translation>診所預約</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>還有%1個預約。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>測量結果</translation>
    </message>
    <message>
        <source>What to take</source>
        <translation>要吃的藥</translation>
    </message>
    <message>
        <source>Your health</source>
        <translation>你的健康</translation>
    </message>
    <message>
        <source>All that was measured</source>
        <translation>全部測量結果</translation>
    </message>
    <message>
        <source>What to take (%1)</source>
        <translation>要吃的藥（%1種）</translation>
    </message>
    <message>
        <source>Whoever pays in %1 gets %2 from the city. Left this year: %3</source>
        <translation>充 %1，政府再補貼 %2。今年還有 %3 次。</translation>
    </message>
    <message>
        <source>Please lay your cultural card on its reader</source>
        <translation>請把文化惠民卡放在讀卡區</translation>
    </message>
    <message>
        <source>Leave it there until the screen goes on.</source>
        <translation>畫面轉頁之前，請不要拿開。</translation>
    </message>
    <message>
        <source>Please lay the same card there again</source>
        <translation>請把剛才那張卡再放上來</translation>
    </message>
    <message>
        <source>It was taken away too early. Your money is safe: the card itself knows whether it has it.</source>
        <translation>剛才卡拿得太早了。您的錢是安全的：充沒充進去，卡自己知道。</translation>
    </message>
    <message>
        <source>This is another card. Please lay the first one there again.</source>
        <translation>這是另一張卡。請放回剛才那張。</translation>
    </message>
    <message>
        <source>On the card now: %1</source>
        <translation>卡裏現有 %1</translation>
    </message>
    <message>
        <source>Pay %1, the city adds %2</source>
        <translation>付 %1，政府再補貼 %2</translation>
    </message>
    <message>
        <source>%1 go onto the card. Left this year: %2</source>
        <translation>卡裏一共多 %1。今年還有 %2 次。</translation>
    </message>
    <message>
        <source>The city adds nothing to this kind of card.</source>
        <translation>這種卡沒有政府補貼，只充自己的錢。</translation>
    </message>
    <message>
        <source>Putting the money onto your card</source>
        <translation>正在把錢充進卡裏</translation>
    </message>
    <message>
        <source>Please leave the card where it is.</source>
        <translation>請不要拿走卡。</translation>
    </message>
    <message>
        <source>It is paid.</source>
        <translation>已經付好了。</translation>
    </message>
    <message>
        <source>%1, number ending in %2</source>
        <translation>%1，卡號末四位 %2</translation>
    </message>
    <message>
        <source>Your money is safe, the card is missing</source>
        <translation>您的錢是安全的，只差卡</translation>
    </message>
    <message>
        <source>The money is on your card</source>
        <translation>錢已經充進卡裏</translation>
    </message>
    <message>
        <source>The card was taken away too early. Lay it on the reader of any station: it says whether it has the money. If not, it comes back to you.</source>
        <translation>卡拿得太早了。請把它放到任何一台服務站的讀卡區：卡會說錢充沒充進去，沒充進去就退給您。</translation>
    </message>
    <message>
        <source>You can take the card now.</source>
        <translation>現在可以把卡拿走了。</translation>
    </message>
    <message>
        <source>Card number ends in</source>
        <translation>卡號末四位</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>a sum</comment>
        <translation>已付</translation>
    </message>
    <message>
        <source>Added by the city</source>
        <translation>政府補貼</translation>
    </message>
    <message>
        <source>On the card now</source>
        <translation>卡裏現有</translation>
    </message>
    <message>
        <source>The cultural card was not there</source>
        <translation>沒有看到文化惠民卡</translation>
    </message>
    <message>
        <source>Nothing was put onto it, as it was not on its reader.</source>
        <translation>卡沒有放在讀卡區，所以沒有充。</translation>
    </message>
    <message>
        <source>You can start again; leave the card there until the screen says so.</source>
        <translation>可以重新來一次；卡請一直放著，屏幕說好了再拿。</translation>
    </message>
    <message>
        <source>The card&apos;s office did not allow it</source>
        <translation>發卡的地方沒有同意</translation>
    </message>
    <message>
        <source>Nothing was put onto the card.</source>
        <translation>沒有錢充進卡裏。</translation>
    </message>
    <message>
        <source>The help desk can find out why.</source>
        <translation>服務台可以幫您問清原因。</translation>
    </message>
    <message>
        <source>The card&apos;s office does not answer</source>
        <translation>發卡的地方沒有回音</translation>
    </message>
    <message>
        <source>The card did not take the money</source>
        <translation>卡沒有收下這筆錢</translation>
    </message>
    <message>
        <source>The chip refused it, so nothing is on the card.</source>
        <translation>晶片拒絕了，錢沒有充進去。</translation>
    </message>
    <message>
        <source>If it happens again, the card&apos;s office gives you a new one.</source>
        <translation>如果再這樣，發卡的地方會給您換一張。</translation>
    </message>
    <message>
        <source>The card and its office differ</source>
        <translation>卡和發卡的地方說得不一樣</translation>
    </message>
    <message>
        <source>Nobody can say here whether the card has the money.</source>
        <translation>這裏說不清錢充沒充進去。</translation>
    </message>
    <message>
        <source>People look at it, with the number below.</source>
        <translation>工作人員會查清楚，請記下下面的號碼。</translation>
    </message>
    <message>
        <source>On the card before</source>
        <translation>充值前</translation>
    </message>
    <message>
        <source>Lay your cultural card there</source>
        <translation>請把文化惠民卡放上來</translation>
    </message>
    <message>
        <source>The money goes onto it: leave it until the screen says so.</source>
        <translation>錢正要充進卡裏，屏幕說好了再拿。</translation>
    </message>
    <message>
        <source>Lay it on the reader of any station: either it has the money, or you get it back.</source>
        <translation>請把卡放到任何一台服務站的讀卡區：錢要麼已在卡裏，要麼退給您。</translation>
    </message>
    <message>
        <source>Which insurance would you like to know about?</source>
        <translation>想看哪一種保險？</translation>
    </message>
    <message>
        <source>Which paper do you need?</source>
        <translation>要哪一種證明？</translation>
    </message>
    <message>
        <source>Of which year?</source>
        <translation>哪一年的？</translation>
    </message>
    <message>
        <source>Which form do you need?</source>
        <translation>要哪一張表？</translation>
    </message>
    <message>
        <source>social security</source>
        <translation>社保</translation>
    </message>
    <message>
        <source>Asking the office for social security</source>
        <translation>正在問社保局</translation>
    </message>
    <message>
        <source>The office makes your paper</source>
        <translation>社保局正在開證明</translation>
    </message>
    <message>
        <source>Printing your page</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>It comes out of the printer for large paper.</source>
        <translation>紙從大打印機出來。</translation>
    </message>
    <message>
        <source>The printer has no paper</source>
        <translation>打印機沒有紙了</translation>
    </message>
    <message>
        <source>It is waited for a moment. Then you can go on without it.</source>
        <translation>先等一等。等不到，您也可以繼續辦別的。</translation>
    </message>
    <message>
        <source>The printer does not go on</source>
        <translation>打印機停住了</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>step</comment>
        <translation>總覽</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>step</comment>
        <translation>打印</translation>
    </message>
    <message>
        <source>Social security</source>
        <translation>社保</translation>
    </message>
    <message>
        <source>looked at what was paid in</source>
        <translation>查看繳費記錄</translation>
    </message>
    <message>
        <source>got a paper of the office</source>
        <translation>開了證明</translation>
    </message>
    <message>
        <source>There is nothing to put on paper</source>
        <translation>沒有可以打印的內容</translation>
    </message>
    <message>
        <source>The office knows of no month that was paid.</source>
        <translation>社保局沒有查到您交過錢。</translation>
    </message>
    <message>
        <source>If this cannot be, ask at the help desk.</source>
        <translation>如果覺得不對，請到服務台問一問。</translation>
    </message>
    <message>
        <source>The office did not make the paper</source>
        <translation>社保局沒有開這張證明</translation>
    </message>
    <message>
        <source>It wants to talk about this with you in person.</source>
        <translation>這件事要當面和您說。</translation>
    </message>
    <message>
        <source>The help desk tells you where its counter is.</source>
        <translation>服務台會告訴您窗口在哪裏。</translation>
    </message>
    <message>
        <source>The office has not answered</source>
        <translation>社保局沒有回答</translation>
    </message>
    <message>
        <source>Nobody knows yet whether it has made your paper. Nothing was printed.</source>
        <translation>還不知道證明開了沒有。甚麼都沒有打印。</translation>
    </message>
    <message>
        <source>If you ask again now, it is the same paper, not a second one.</source>
        <translation>現在再要一次，還是同一張證明，不會變成兩張。</translation>
    </message>
    <message>
        <source>The office for social security does not answer</source>
        <translation>社保局沒有回答</translation>
    </message>
    <message>
        <source>What I have paid in</source>
        <translation>我交了多少</translation>
    </message>
    <message>
        <source>It gives you money each month when you are old.</source>
        <translation>老了，每個月領一筆錢。</translation>
    </message>
    <message>
        <source>It pays a part when you see a doctor or are in hospital.</source>
        <translation>看病、住院，幫您付一部分。</translation>
    </message>
    <message>
        <source>It gives you money for a time when you have lost your work.</source>
        <translation>沒了工作，領一段時間的錢。</translation>
    </message>
    <message>
        <source>It pays when you are hurt at work. Your employer pays for it, not you.</source>
        <translation>上班受了傷，由它付錢。這份保險單位交，您不用交。</translation>
    </message>
    <message>
        <source>It pays for the hospital and the time at home when a child is born.</source>
        <translation>生孩子，付醫院的錢和產假的錢。</translation>
    </message>
    <message>
        <source>You have not paid for this one. The help desk can tell you more.</source>
        <translation>這一種您沒有交過。想知道更多，請問服務台。</translation>
    </message>
    <message>
        <source>You are covered and pay nothing any more.</source>
        <translation>您一直有保障，不用再交錢。</translation>
    </message>
    <message>
        <source>You get it. There is nothing to do.</source>
        <translation>您正在領。不用辦甚麼。</translation>
    </message>
    <message>
        <source>Some months are not paid. If you work, ask your employer about it.</source>
        <translation>有幾個月沒有交（斷繳）。您在上班的話，請問一問單位。</translation>
    </message>
    <message>
        <source>The office tells you when your pension begins: telephone 12333.</source>
        <translation>甚麼時候開始領，社保局會告訴您：電話12333。</translation>
    </message>
    <message>
        <source>Take your social security card to the doctor.</source>
        <translation>看病時帶上社保卡。</translation>
    </message>
    <message>
        <source>If you lose your work, come to the help desk soon and ask for it.</source>
        <translation>沒了工作，請早點到服務台來辦。</translation>
    </message>
    <message>
        <source>If you are hurt at work, tell your employer at once and keep all papers.</source>
        <translation>上班受了傷，馬上告訴單位，單據都留好。</translation>
    </message>
    <message>
        <source>Ask at the help desk before the birth what to bring.</source>
        <translation>生孩子以前，先問服務台要帶甚麼。</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>%1 years</source>
        <comment>a time</comment>
        <translation>%1年</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1個月</translation>
    </message>
    <message>
        <source>%1 months</source>
        <comment>a time</comment>
        <translation>%1個月</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>years and months</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Pension insurance</source>
        <translation>養老保險</translation>
    </message>
    <message>
        <source>Medical insurance</source>
        <translation>醫療保險</translation>
    </message>
    <message>
        <source>Unemployment insurance</source>
        <translation>失業保險</translation>
    </message>
    <message>
        <source>Work injury insurance</source>
        <translation>工傷保險</translation>
    </message>
    <message>
        <source>Maternity insurance</source>
        <translation>生育保險</translation>
    </message>
    <message>
        <source>is paid</source>
        <translation>正在交</translation>
    </message>
    <message>
        <source>paid until %1</source>
        <translation>交到%1</translation>
    </message>
    <message>
        <source>you are covered</source>
        <translation>有保障</translation>
    </message>
    <message>
        <source>you get it</source>
        <translation>正在領</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>沒有交過</translation>
    </message>
    <message>
        <source>The printer for large paper is empty.</source>
        <translation>大打印機沒有紙了。</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer for large paper.</source>
        <translation>大打印機卡紙了。</translation>
    </message>
    <message>
        <source>The printer for large paper is stopped.</source>
        <translation>大打印機停了。</translation>
    </message>
    <message>
        <source>The printer for large paper does not answer.</source>
        <translation>大打印機沒有反應。</translation>
    </message>
    <message>
        <source>The printer for large paper did not take the page.</source>
        <translation>大打印機沒有收下這一頁。</translation>
    </message>
    <message>
        <source>Nothing has been paid for a pension.</source>
        <translation>沒有查到交過養老保險。</translation>
    </message>
    <message>
        <source>Nothing was paid after %1.</source>
        <translation>%1以後沒有再交。</translation>
    </message>
    <message>
        <source>What was paid, year by year</source>
        <translation>每年交了多少</translation>
    </message>
    <message>
        <source>For your pension; newest first.</source>
        <translation>養老保險的，最近的在前面。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a year, and who paid</comment>
        <translation>%1年，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how long, and how much together</comment>
        <translation>%1，共%2</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Paid in all</source>
        <translation>一共交了</translation>
    </message>
    <message>
        <source>Paid last</source>
        <translation>最後一次交</translation>
    </message>
    <message>
        <source>You get each month</source>
        <translation>每月領</translation>
    </message>
    <message>
        <source>For the last time</source>
        <translation>領到</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>not shown while somebody helps</source>
        <translation>有人幫忙時不顯示</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Certificate of what was paid in</source>
        <translation>社保繳費證明</translation>
    </message>
    <message>
        <source>What was paid in %1</source>
        <translation>%1年繳費對賬單</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙</translation>
    </message>
    <message>
        <source>one page, A4</source>
        <translation>一張A4紙</translation>
    </message>
    <message>
        <source>Your name and number stand on it. Whoever gets it can ask the office by its code whether it is right.</source>
        <translation>上面有您的名字和證件號。拿到它的人，可以用驗證碼向社保局核對真假。</translation>
    </message>
    <message>
        <source>It is printed. Please take it out of the printer for large paper.</source>
        <translation>打印好了。請從大打印機取走。</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>%1前有效。</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>拿到了</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>再打印一次</translation>
    </message>
    <message>
        <source>Nobody knows whether it was printed. Please look into the printer for large paper.</source>
        <translation>不知道有沒有打印出來。請看看大打印機裏有沒有紙。</translation>
    </message>
    <message>
        <source>Nothing was printed. %1</source>
        <comment>why not</comment>
        <translation>沒有打印出來。%1</translation>
    </message>
    <message>
        <source>The paper is made all the same. With this number the office&apos;s counter prints it too.</source>
        <translation>證明已經開好了。憑這個編號，社保局窗口也能打印。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>先不要了</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>驗證碼：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>insurances</comment>
        <translation>%2種中有%1種</translation>
    </message>
    <message>
        <source>No paper now</source>
        <translation>現在沒有紙</translation>
    </message>
    <message>
        <source>Paper is stuck</source>
        <translation>卡紙了</translation>
    </message>
    <message>
        <source>The printer does not work</source>
        <translation>打印機現在不能用</translation>
    </message>
    <message>
        <source>looked at the school records</source>
        <translation>看過入學記錄</translation>
    </message>
    <message>
        <source>looked at the cultural card</source>
        <translation>看過文化卡</translation>
    </message>
    <message>
        <source>looked at the health records</source>
        <translation>看過健康資料</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a price</comment>
        <translation>不收錢</translation>
    </message>
    <message>
        <source>The payment is made</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Nothing was paid.</source>
        <translation>這筆款項沒有支付。</translation>
    </message>
    <message>
        <source>This account is on your list already.</source>
        <translation>這個戶口已經在你的清單裏了。</translation>
    </message>
    <message>
        <source>A part of it is paid</source>
        <translation>繳好了一部分</translation>
    </message>
    <message>
        <source>Not paid: %1</source>
        <translation>沒有繳成：%1</translation>
    </message>
    <message>
        <source>Paid, but one company is slow</source>
        <translation>錢已收好，有一間仍未回應</translation>
    </message>
    <message>
        <source>All bills paid</source>
        <translation>你的費用都繳好了</translation>
    </message>
    <message>
        <source>%1, on its way</source>
        <comment>a bill</comment>
        <translation>%1，處理中</translation>
    </message>
    <message>
        <source>%1, NOT paid</source>
        <comment>a bill</comment>
        <translation>%1，沒有繳成</translation>
    </message>
    <message>
        <source>What does the PIN of your card need?</source>
        <translation>卡的密碼要怎樣處理？</translation>
    </message>
    <message>
        <source>Which card is lost?</source>
        <translation>哪張卡不見了？</translation>
    </message>
    <message>
        <source>Please choose a new PIN</source>
        <translation>請設一個新密碼</translation>
    </message>
    <message>
        <source>The same new PIN once more</source>
        <translation>請把新密碼再按一遍</translation>
    </message>
    <message>
        <source>Please enter your PIN</source>
        <translation>請輸入密碼</translation>
    </message>
    <message>
        <source>The two were not the same. Please begin again.</source>
        <translation>兩遍不一樣，請由頭再來。</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess, or your birthday. Please choose another one.</source>
        <translation>這個密碼太易猜，或是你的生日。請換一個。</translation>
    </message>
    <message>
        <source>Reading your social security card</source>
        <translation>正在讀取你的社保卡</translation>
    </message>
    <message>
        <source>Writing to your card</source>
        <translation>正在寫入你的卡</translation>
    </message>
    <message>
        <source>Social security card</source>
        <translation>社保卡</translation>
    </message>
    <message>
        <source>It was too short. Please leave the card in until the screen goes on.</source>
        <translation>插入的時間太短。請一直插住，等畫面轉頁再取出。</translation>
    </message>
    <message>
        <source>The card does not answer. Please put it in the other way round.</source>
        <translation>卡沒有反應。請轉另一個方向再插。</translation>
    </message>
    <message>
        <source>This is no social security card. Please put yours in.</source>
        <translation>這不是社保卡。請插入你的社保卡。</translation>
    </message>
    <message>
        <source>A card is in the slot already. Please take it out first. If it is not yours, hand it in at the help desk.</source>
        <translation>插口內已有一張卡。請先取出。如果不是你的，請交給服務台。</translation>
    </message>
    <message>
        <source>This is another card. Please put the first one in again.</source>
        <translation>這是另一張卡。請插入剛才那張。</translation>
    </message>
    <message>
        <source>The card cannot be read. Please take it out and put it in once more.</source>
        <translation>讀不到這張卡。請取出再插一次。</translation>
    </message>
    <message>
        <source>It is read here only, and forgotten when you leave.</source>
        <translation>只在這裏讀一次，你離開後不會保留。</translation>
    </message>
    <message>
        <source>Please lay your identity card on the reader</source>
        <translation>請把身份證放在讀卡區</translation>
    </message>
    <message>
        <source>Please put the same card in again</source>
        <translation>請把同一張卡再插一次</translation>
    </message>
    <message>
        <source>It was taken out too early. The card itself knows how far it is, and is asked.</source>
        <translation>卡取出得太早。辦到哪一步，卡自己知道，我們會問它。</translation>
    </message>
    <message>
        <source>Please put your social security card into its slot</source>
        <translation>請把社保卡插入插口</translation>
    </message>
    <message>
        <source>Chip first and facing up. Leave it there until the screen says so.</source>
        <translation>晶片向前、向上。畫面叫你取出時才取出。</translation>
    </message>
    <message>
        <source>Chip first and facing up. Identity cards cannot be read now.</source>
        <translation>晶片向前、向上。現在讀不到身份證。</translation>
    </message>
    <message>
        <source>Identity card or social security card, please</source>
        <translation>請用身份證或社保卡</translation>
    </message>
    <message>
        <source>Lay the identity card on the reader, or put the social security card into its slot, chip first and facing up.</source>
        <translation>把身份證放在讀卡區，或把社保卡插入插口，晶片向前、向上。</translation>
    </message>
    <message>
        <source>Please use your identity card.</source>
        <translation>請用你的身份證。</translation>
    </message>
    <message>
        <source>This card could not prove that it is genuine</source>
        <translation>這張卡未能證明自己是真的</translation>
    </message>
    <message>
        <source>It did not answer as a real social security card does. Nothing was looked up.</source>
        <translation>它的回答和真的社保卡不同。我們甚麼也沒有查。</translation>
    </message>
    <message>
        <source>Please take it to the help desk. Your identity card works here.</source>
        <translation>請把它拿到服務台。身份證在這裏可以用。</translation>
    </message>
    <message>
        <source>The card is locked</source>
        <translation>卡鎖住了</translation>
    </message>
    <message>
        <source>Its chip does nothing any more.</source>
        <translation>它的晶片不再運作了。</translation>
    </message>
    <message>
        <source>The bank that gave it to you gives you a new one. Until then, please use your identity card.</source>
        <translation>發卡的銀行會給你換新卡。換好以前請用身份證。</translation>
    </message>
    <message>
        <source>Social security cards cannot be read now</source>
        <translation>現在讀不到社保卡</translation>
    </message>
    <message>
        <source>A part of the reader is out of order. Your card is all right.</source>
        <translation>讀卡的部件壞了，不是你的卡壞了。</translation>
    </message>
    <message>
        <source>The card is not activated yet</source>
        <translation>卡還未啟用</translation>
    </message>
    <message>
        <source>Until it is, nobody can use it.</source>
        <translation>啟用以前，誰也不能用。</translation>
    </message>
    <message>
        <source>These are cards of two people</source>
        <translation>這是兩個人的卡</translation>
    </message>
    <message>
        <source>Only the holder of a social security card can do this, with their own identity card. Nothing was done.</source>
        <translation>只有社保卡本人拿自己的身份證才能辦。我們甚麼也沒有改。</translation>
    </message>
    <message>
        <source>Please lay your own identity card there, or ask at the help desk.</source>
        <translation>請放你自己的身份證，或問服務台。</translation>
    </message>
    <message>
        <source>The office did not allow it</source>
        <translation>社保局沒有同意</translation>
    </message>
    <message>
        <source>Nothing has changed on your card.</source>
        <translation>你的卡沒有變。</translation>
    </message>
    <message>
        <source>Please bring the card and your identity card to the office&apos;s counter.</source>
        <translation>請帶同卡和身份證到社保局櫃台辦理。</translation>
    </message>
    <message>
        <source>You may have a newer one, or it is from another city.</source>
        <translation>你可能有更新的卡，或這是外市的卡。</translation>
    </message>
    <message>
        <source>This card cannot be read here</source>
        <translation>這張卡在這裏讀不到</translation>
    </message>
    <message>
        <source>It is from a place whose cards this station does not know.</source>
        <translation>它是外地的卡，本機不認識。</translation>
    </message>
    <message>
        <source>PIN, activate, lost card</source>
        <translation>密碼、啟用、報失</translation>
    </message>
    <message>
        <source>not set yet</source>
        <translation>還未設</translation>
    </message>
    <message>
        <source>tries left: %1</source>
        <translation>還可以錯 %1 次</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>鎖住了</translation>
    </message>
    <message>
        <source>the card does not say</source>
        <translation>卡沒有說</translation>
    </message>
    <message>
        <source>Nothing that you do here uses up a try.</source>
        <translation>在這裏辦，不會用掉次數。</translation>
    </message>
    <message>
        <source>Its PIN is dealt with at the office&apos;s counter only.</source>
        <translation>它的密碼只能到社保局櫃台辦。</translation>
    </message>
    <message>
        <source>The PIN cannot be changed here at the moment.</source>
        <translation>現在這裏改不到密碼。</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. You can unlock it here.</source>
        <translation>密碼錯的次數太多。可以在這裏解鎖。</translation>
    </message>
    <message>
        <source>One more wrong PIN, anywhere, locks it. If you are not sure, choose a new one here.</source>
        <translation>在任何地方再錯一次，卡都會鎖住。不肯定的話，就在這裏換一個新密碼。</translation>
    </message>
    <message>
        <source>Activate this card?</source>
        <translation>要啟用這張卡嗎？</translation>
    </message>
    <message>
        <source>Choose a new PIN for this card?</source>
        <translation>要給這張卡換新密碼嗎？</translation>
    </message>
    <message>
        <source>Unlock the PIN of this card?</source>
        <translation>要給這張卡的密碼解鎖嗎？</translation>
    </message>
    <message>
        <source>Yes, it is lost</source>
        <translation>是，卡遺失了</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>好</translation>
    </message>
    <message>
        <source>No, not now</source>
        <translation>現在不辦</translation>
    </message>
    <message>
        <source>From then on nobody can use it, for 15 days.</source>
        <translation>報失後 15 天內誰也不能用這張卡。</translation>
    </message>
    <message>
        <source>Within this time, bring your identity card to the office: it gives you a new one, or lifts this if you have found it.</source>
        <translation>請在這段時間帶身份證到社保局：給你補新卡；找到卡的話，就取消報失。</translation>
    </message>
    <message>
        <source>Have your identity card ready: only the holder can do this.</source>
        <translation>請準備好身份證：只有本人能辦。</translation>
    </message>
    <message>
        <source>The PIN that you know counts again. Nothing else changes.</source>
        <translation>你記得的密碼又能用，其他都不變。</translation>
    </message>
    <message>
        <source>You choose six digits on the metal keys, twice.</source>
        <translation>你在金屬鍵盤上按六位數字，按兩遍。</translation>
    </message>
    <message>
        <source>Leave the card in its slot until the screen says so.</source>
        <translation>卡一直插住，畫面叫你取出時才取出。</translation>
    </message>
    <message>
        <source>The card is activated</source>
        <translation>卡啟用了</translation>
    </message>
    <message>
        <source>The PIN that you have chosen counts from now on.</source>
        <translation>你設的密碼由現在起有效。</translation>
    </message>
    <message>
        <source>The card has its new PIN</source>
        <translation>新密碼設好了</translation>
    </message>
    <message>
        <source>The old one does not count any more.</source>
        <translation>舊密碼不能再用了。</translation>
    </message>
    <message>
        <source>The PIN is unlocked</source>
        <translation>密碼解鎖了</translation>
    </message>
    <message>
        <source>The PIN that you know counts again.</source>
        <translation>你記得的密碼又能用了。</translation>
    </message>
    <message>
        <source>Nobody can use it any more.</source>
        <translation>誰也不能再用它。</translation>
    </message>
    <message>
        <source>Nobody can use it until %1.</source>
        <translation>到%1為止，誰也不能用它。</translation>
    </message>
    <message>
        <source>Before that day, bring your identity card to the office: it gives you a new one, or lifts this if you have found it.</source>
        <translation>請在這天以前帶身份證到社保局：給你補新卡；找到卡的話，就取消報失。</translation>
    </message>
    <message>
        <source>It is not certain which PIN the card has</source>
        <translation>卡內是哪個密碼，還未確定</translation>
    </message>
    <message>
        <source>It was taken out in the middle. It has the old PIN or the new one.</source>
        <translation>卡在中途被取出。它是舊密碼，或是新密碼。</translation>
    </message>
    <message>
        <source>Put it in here again and choose a PIN once more: then it is certain.</source>
        <translation>請再到這裏插卡，重新設一次密碼，就確定了。</translation>
    </message>
    <message>
        <source>Please do not try it out anywhere else before.</source>
        <translation>在那以前，請不要到別處去試。</translation>
    </message>
    <message>
        <source>Your social security card</source>
        <translation>你的社保卡</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>fact</comment>
        <translation>卡</translation>
    </message>
    <message>
        <source>not activated yet</source>
        <translation>還未啟用</translation>
    </message>
    <message>
        <source>can be used</source>
        <translation>可以用</translation>
    </message>
    <message>
        <source>Activate it</source>
        <translation>啟用</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>換密碼</translation>
    </message>
    <message>
        <source>Unlock the PIN</source>
        <translation>解鎖密碼</translation>
    </message>
    <message>
        <source>Nothing has changed on the card</source>
        <translation>卡沒有變</translation>
    </message>
    <message>
        <source>It counts as before, with the PIN it had.</source>
        <translation>它和原來一樣，還是原來的密碼。</translation>
    </message>
    <message>
        <source>Please try again later, or ask at the help desk.</source>
        <translation>請稍後再試，或問服務台。</translation>
    </message>
    <message>
        <source>The office hears of it as soon as its line works again.</source>
        <translation>線路一通，我們就告訴社保局。</translation>
    </message>
    <message>
        <source>What would you like to see?</source>
        <translation>想睇邊一類？</translation>
    </message>
    <message>
        <source>a place at something that is on</source>
        <translation>預約文化活動</translation>
    </message>
    <message>
        <source>Booking your place</source>
        <translation>正在預約</translation>
    </message>
    <message>
        <source>No place was booked</source>
        <translation>未能預約</translation>
    </message>
    <message>
        <source>The cultural card&apos;s office has not answered. Should it hold a place for you, this station gives it back.</source>
        <translation>發卡機構沒有回應。如果那邊為你留了位，本機會替你退回。</translation>
    </message>
    <message>
        <source>This station cannot write anything down now, so nothing was booked.</source>
        <translation>本機現在記錄不到，所以沒有預約。</translation>
    </message>
    <message>
        <source>Your yes reached the office too late, and the place was given back.</source>
        <translation>你的確認送到時已經過時，名額已經退回。</translation>
    </message>
    <message>
        <source>Please look whether there is another place.</source>
        <translation>請再看看還有沒有名額。</translation>
    </message>
    <message>
        <source>The cultural card&apos;s office does not answer.</source>
        <translation>發卡機構沒有回應。</translation>
    </message>
    <message>
        <source>All copies are lent out.</source>
        <translation>已全部借出。</translation>
    </message>
    <message>
        <source>All places are taken.</source>
        <translation>已約滿。</translation>
    </message>
    <message>
        <source>This is for another kind of card.</source>
        <translation>這種卡不能預約。</translation>
    </message>
    <message>
        <source>This is for people of %1 years and more.</source>
        <translation>年滿%1歲才可以預約。</translation>
    </message>
    <message>
        <source>This is for people of %1 years at most.</source>
        <translation>%1歲或以下才可以預約。</translation>
    </message>
    <message>
        <source>You have booked this already.</source>
        <translation>你已經預約了。</translation>
    </message>
    <message>
        <source>This card has as many bookings as the office allows.</source>
        <translation>這張卡的預約已到上限，請先取消一個。</translation>
    </message>
    <message>
        <source>It has begun already.</source>
        <translation>已經開始了。</translation>
    </message>
    <message>
        <source>It does not take place. You need not come.</source>
        <translation>活動取消了，你不用去。</translation>
    </message>
    <message>
        <source>The time to say yes was over, so the place was given back. You can ask for one again.</source>
        <translation>過了確認時間，名額已退回。你可以再約一次。</translation>
    </message>
    <message>
        <source>It cannot be cancelled any more: that was possible until %1.</source>
        <translation>現在不能取消：%1之前才可以取消。</translation>
    </message>
    <message>
        <source>This card was reported lost.</source>
        <translation>這張卡已經報失。</translation>
    </message>
    <message>
        <source>The office does not do this here. Please ask at the help desk.</source>
        <translation>這裡辦不到，請問服務台。</translation>
    </message>
    <message>
        <source>Copies left: %1</source>
        <translation>尚餘 %1 本</translation>
    </message>
    <message>
        <source>Places left: %1</source>
        <translation>尚餘 %1 個名額</translation>
    </message>
    <message>
        <source>%1, paid at the door</source>
        <translation>%1，到場付款</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免費</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a moment, and the time of day when it ends</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>from %1 years on</source>
        <translation>年滿%1歲</translation>
    </message>
    <message>
        <source>up to %1 years</source>
        <translation>%1歲或以下</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>人人可以</translation>
    </message>
    <message>
        <source>What you have booked</source>
        <translation>你預約了這些</translation>
    </message>
    <message>
        <source>Which course?</source>
        <translation>想上哪一個課程？</translation>
    </message>
    <message>
        <source>Which room or court?</source>
        <translation>想用哪一個場地？</translation>
    </message>
    <message>
        <source>Which book?</source>
        <translation>想借哪一本書？</translation>
    </message>
    <message>
        <source>Which show?</source>
        <translation>想看哪一場？</translation>
    </message>
    <message>
        <source>Pick it up</source>
        <translation>取書時間</translation>
    </message>
    <message>
        <source>For whom</source>
        <comment>may come</comment>
        <translation>誰可以預約</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>冊數</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名額</translation>
    </message>
    <message>
        <source>Reserve a copy</source>
        <translation>留一本</translation>
    </message>
    <message>
        <source>Hold a place</source>
        <translation>留一個位</translation>
    </message>
    <message>
        <source>Shall it be booked for you?</source>
        <translation>要預約這個嗎？</translation>
    </message>
    <message>
        <source>It is held for you until %1. If you do not say yes until then, it is given back.</source>
        <translation>已為你保留至%1。到時未確認便會退回。</translation>
    </message>
    <message>
        <source>No, give it back</source>
        <translation>不要了，退回</translation>
    </message>
    <message>
        <source>It is booked</source>
        <translation>預約好了</translation>
    </message>
    <message>
        <source>It stands on the paper: please take it.</source>
        <translation>票上也有這個號碼，請取走。</translation>
    </message>
    <message>
        <source>Show this number at the door.</source>
        <translation>到場出示這個號碼。</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>取消這個預約</translation>
    </message>
    <message>
        <source>Print the ticket</source>
        <translation>列印票</translation>
    </message>
    <message>
        <source>Cancel this booking?</source>
        <translation>要取消這個預約嗎？</translation>
    </message>
    <message>
        <source>It is cancelled</source>
        <translation>已經取消</translation>
    </message>
    <message>
        <source>Somebody else can have the place then.</source>
        <translation>取消後名額會讓給別人。</translation>
    </message>
    <message>
        <source>You need not come. The ticket does not count any more.</source>
        <translation>你不用去了，票亦已作廢。</translation>
    </message>
    <message>
        <source>While somebody helps you, this is not shown.</source>
        <translation>有人協助時，這裡不會顯示。</translation>
    </message>
    <message>
        <source>Nothing is on now. Please look again later.</source>
        <translation>現在沒有，請過些日子再看。</translation>
    </message>
    <message>
        <source>You have booked nothing.</source>
        <translation>你還沒有預約。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is on, and when</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Once it is booked, it cannot be cancelled any more.</source>
        <translation>預約後便不能取消。</translation>
    </message>
    <message>
        <source>It can be cancelled until %1.</source>
        <translation>%1之前可以取消。</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>預約票</translation>
    </message>
    <message>
        <source>Show this at the door:</source>
        <translation>到場出示：</translation>
    </message>
    <message>
        <source>How to renew it</source>
        <translation>怎樣續期</translation>
    </message>
    <message>
        <source>The card&apos;s time is over.</source>
        <translation>卡已經過期。</translation>
    </message>
    <message>
        <source>Renew this card?</source>
        <translation>要為這張卡續期嗎？</translation>
    </message>
    <message>
        <source>Good until then</source>
        <translation>續期後有效至</translation>
    </message>
    <message>
        <source>It costs nothing. What is on the card stays on it.</source>
        <translation>不收費。卡內的錢仍在卡內。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暫時不辦</translation>
    </message>
    <message>
        <source>Yes, renew it</source>
        <translation>對，續期</translation>
    </message>
    <message>
        <source>For this card, papers have to be shown</source>
        <translation>這種卡續期要看證明</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>去哪裡辦</translation>
    </message>
    <message>
        <source>Take the card, your identity card and the paper that proves what kind of card it is, for students the one of the school.</source>
        <translation>請帶這張卡、身份證和證明，學生帶學校的證明。</translation>
    </message>
    <message>
        <source>The card is renewed</source>
        <translation>續期辦好了</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>You can use it at once, everywhere.</source>
        <translation>現在就可以用，在哪裡都行。</translation>
    </message>
    <message>
        <source>The card was not renewed</source>
        <translation>未能續期</translation>
    </message>
    <message>
        <source>Its office does not do it here.</source>
        <translation>發卡機構說這裡辦不到。</translation>
    </message>
    <message>
        <source>We do not know whether the card is renewed</source>
        <translation>不知道有沒有續期</translation>
    </message>
    <message>
        <source>Please lay it here again later: it says until when it is good.</source>
        <translation>請過一會兒再放上卡看看，會顯示有效至哪天。</translation>
    </message>
    <message>
        <source>Show this number, or the paper, at the door. You find it again under My bookings.</source>
        <translation>到場出示這個號碼或票。之後在「我的預約」還可看到。</translation>
    </message>
    <message>
        <source>The office does not answer. This station goes on asking. Look under My bookings before you go there.</source>
        <translation>發卡機構沒有回應，本機會繼續查問。去之前請先看看「我的預約」。</translation>
    </message>
    <message>
        <source>Renew it</source>
        <translation>續期</translation>
    </message>
    <message>
        <source>Your yearly pension check is missing since %1</source>
        <translation>養老金年度確認：由 %1起還未辦</translation>
    </message>
    <message>
        <source>Your yearly pension check: please by %1</source>
        <translation>養老金年度確認：請在 %1前辦</translation>
    </message>
    <message>
        <source>%1: it was due on %2</source>
        <translation>%1：%2已到期</translation>
    </message>
    <message>
        <source>%1: please pay by %2</source>
        <translation>%1：請在 %2前交</translation>
    </message>
    <message>
        <source>Your cultural card ended on %1</source>
        <translation>文化惠民卡 %1已到期</translation>
    </message>
    <message>
        <source>Your cultural card ends on %1</source>
        <translation>文化惠民卡 %1到期</translation>
    </message>
    <message>
        <source>School points: have them counted again by %1</source>
        <translation>入學積分：%1前可以申請覆核</translation>
    </message>
    <message>
        <source>Receipt again</source>
        <translation>補印收據</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a company, and what was paid</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Somebody helps you: what you paid is not shown.</source>
        <translation>有人在幫您，不顯示您付過甚麼。</translation>
    </message>
    <message>
        <source>Printed. Please take your paper.</source>
        <translation>印好了，請取走收據。</translation>
    </message>
    <message>
        <source>It could not be printed. Please try again later, or ask at the help desk.</source>
        <translation>未能印出。請稍後再試，或到服務處查詢。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Printed again</source>
        <translation>補印時間</translation>
    </message>
    <message>
        <source>What I paid here by card</source>
        <translation>用銀行卡辦過的業務</translation>
    </message>
    <message>
        <source>How much now?</source>
        <translation>今次先交多少？</translation>
    </message>
    <message>
        <source>Nothing is due. How much do you pay ahead?</source>
        <translation>現在沒有欠費。要預繳多少？</translation>
    </message>
    <message>
        <source>Which amount?</source>
        <translation>要提取多少錢？</translation>
    </message>
    <message>
        <source>How much do you need?</source>
        <translation>你要提取多少錢？</translation>
    </message>
    <message>
        <source>At least %1. It is %2; the rest stays due.</source>
        <translation>最少交 %1。總共 %2，餘下的以後再交。</translation>
    </message>
    <message>
        <source>From %1 to %2. There are %3 already; it all counts towards the next bills.</source>
        <translation>%1至 %2均可。戶口已有 %3，以後的帳單由此扣除。</translation>
    </message>
    <message>
        <source>a part of %1</source>
        <translation>總共 %1，先交一部分</translation>
    </message>
    <message>
        <source>Paid ahead</source>
        <translation>預繳</translation>
    </message>
    <message>
        <source>Nothing was done here with this card in the last %1 days.</source>
        <translation>最近%1天，這張卡沒有在這裏辦過業務。</translation>
    </message>
    <message>
        <source>Of the last %1 days. Touch one: it is printed once more.</source>
        <translation>最近%1天的。按一張，就再印一次。</translation>
    </message>
    <message>
        <source>Before the next one you get a message to %1.</source>
        <translation>下次到期前，會發短訊到 %1。</translation>
    </message>
    <message>
        <source>The office knows no telephone number of yours. Please tell them one.</source>
        <translation>社保局沒有你的手機號碼。請到社保局登記。</translation>
    </message>
    <message>
        <source>That could not be noted now. The date is on the slip.</source>
        <translation>現在未能記下。到期的日子印在收據上。</translation>
    </message>
    <message>
        <source>With a photo: look at it</source>
        <translation>附有相片，看一看</translation>
    </message>
    <message>
        <source>Add a photo or a paper</source>
        <translation>附上相片或文件</translation>
    </message>
    <message>
        <source>Taking the picture</source>
        <translation>正在拍照</translation>
    </message>
    <message>
        <source>Please keep still for a moment.</source>
        <translation>請先不要移動。</translation>
    </message>
    <message>
        <source>Lay the paper or photo under the camera</source>
        <translation>請把文件或相片放在鏡頭下</translation>
    </message>
    <message>
        <source>Flat, with the writing upwards.</source>
        <translation>放平，有字的一面向上。</translation>
    </message>
    <message>
        <source>Send this picture?</source>
        <translation>要送出的是這張嗎？</translation>
    </message>
    <message>
        <source>The picture is clear.</source>
        <translation>相片很清楚。</translation>
    </message>
    <message>
        <source>The picture is too dark</source>
        <translation>相片太暗</translation>
    </message>
    <message>
        <source>Please do not stand in the light, and take it again.</source>
        <translation>請不要擋住燈光，再拍一張。</translation>
    </message>
    <message>
        <source>There is nothing to see</source>
        <translation>相片上沒有東西</translation>
    </message>
    <message>
        <source>Please lay the paper in the middle, with the writing upwards.</source>
        <translation>請把文件放在中間，有字的一面向上。</translation>
    </message>
    <message>
        <source>There is a bright spot</source>
        <translation>相片上有反光</translation>
    </message>
    <message>
        <source>A lamp shines on it. Please turn the paper a little.</source>
        <translation>燈光照在上面，請把文件轉一點。</translation>
    </message>
    <message>
        <source>The picture is blurred</source>
        <translation>相片模糊</translation>
    </message>
    <message>
        <source>Please lay the paper flat and keep still, then take it again.</source>
        <translation>請把文件放平，不要移動，再拍一張。</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>鏡頭用不了</translation>
    </message>
    <message>
        <source>No picture was taken.</source>
        <translation>沒有拍到相片。</translation>
    </message>
    <message>
        <source>You can go on without one.</source>
        <translation>不附相片也可以繼續辦。</translation>
    </message>
    <message>
        <source>Which care do you need at home?</source>
        <translation>需要哪一種上門護理？</translation>
    </message>
    <message>
        <source>Care at home</source>
        <translation>上門護理</translation>
    </message>
    <message>
        <source>At your home: %1</source>
        <translation>到你家：%1</translation>
    </message>
    <message>
        <source>Somebody comes to you. Please be at home, and have your identity card ready.</source>
        <translation>到時有人上門。請在家等候，準備好身份證。</translation>
    </message>
    <message>
        <source>The clinic does not answer. This station goes on asking. Look here again before that day.</source>
        <translation>診所沒有回覆。本機會繼續查詢。那天之前，請再來看一次。</translation>
    </message>
    <message>
        <source>Nobody comes. You can ask for another time at any time.</source>
        <translation>不會有人上門了。需要時可以隨時再預約。</translation>
    </message>
    <message>
        <source>cannot be said now</source>
        <translation>現在查不到</translation>
    </message>
    <message>
        <source>Personal account</source>
        <translation>個人戶口</translation>
    </message>
    <message>
        <source>Your own money inside medical insurance.</source>
        <translation>醫保裏你自己的錢。</translation>
    </message>
    <message>
        <source>In it now</source>
        <translation>現在裏面有</translation>
    </message>
    <message>
        <source>You can pay with it at the doctor&apos;s and in the pharmacy. What you do not use stays yours.</source>
        <translation>看病、買藥都可以用它付。沒用完的，還是你的。</translation>
    </message>
    <message>
        <source>Who has paid this year</source>
        <translation>今年誰付的錢</translation>
    </message>
    <message>
        <source>The pooled fund is money that everybody saves together. When you see a doctor it pays a part for you.</source>
        <translation>統籌是大家一起儲的錢。你看病時，它替你付一部分。</translation>
    </message>
    <message>
        <source>Spent this year</source>
        <translation>今年花了</translation>
    </message>
    <message>
        <source>You, with your own money</source>
        <translation>你自己付的</translation>
    </message>
    <message>
        <source>Your personal account</source>
        <translation>你的個人戶口</translation>
    </message>
    <message>
        <source>The pooled fund</source>
        <translation>統籌（大家儲的錢）</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Deductible and limit</source>
        <translation>起付線和封頂線</translation>
    </message>
    <message>
        <source>Deductible: you pay up to it yourself. What is above it the pooled fund pays in part.</source>
        <translation>起付線：自己先付到這個數。超過的，統籌替你付一部分。</translation>
    </message>
    <message>
        <source>Limit: the most that the pooled fund pays in a year.</source>
        <translation>封頂線：統籌一年最多替你付到這個數。</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Deductible</source>
        <translation>起付線</translation>
    </message>
    <message>
        <source>You have paid of it</source>
        <translation>你已經付了</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>已經付夠</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>封頂線</translation>
    </message>
    <message>
        <source>Used of it</source>
        <translation>已經用了</translation>
    </message>
    <message>
        <source>you %1</source>
        <comment>paid</comment>
        <translation>自己%1</translation>
    </message>
    <message>
        <source>account %1</source>
        <comment>paid</comment>
        <translation>戶口%1</translation>
    </message>
    <message>
        <source>pooled fund %1</source>
        <comment>paid</comment>
        <translation>統籌%1</translation>
    </message>
    <message>
        <source>for employees</source>
        <translation>僱員醫保</translation>
    </message>
    <message>
        <source>for residents</source>
        <translation>居民醫保</translation>
    </message>
    <message>
        <source>Nothing is paid for you now. Please ask at the help desk.</source>
        <translation>有些錢未繳，現在看病不能報銷。請到服務台問怎麼辦。</translation>
    </message>
    <message>
        <source>The office cannot say all of it now.</source>
        <translation>這不是全部：有一部分，醫保局現在說不出。</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <comment>what an office has written down</comment>
        <translation>計到%1。</translation>
    </message>
    <message>
        <source>What was spent, and who paid</source>
        <translation>花了哪些錢，誰付的</translation>
    </message>
    <message>
        <source>The office knows of nothing.</source>
        <translation>醫保局沒有紀錄。</translation>
    </message>
    <message>
        <source>Newest first.</source>
        <translation>最近的在前面。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, and where</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>So says the office for medical insurance, as of %1.</source>
        <translation>醫保局的說明，%1起。</translation>
    </message>
    <message>
        <source>Asking the office for medical insurance</source>
        <translation>正在查詢醫保局</translation>
    </message>
    <message>
        <source>More</source>
        <comment>step</comment>
        <translation>細看</translation>
    </message>
    <message>
        <source>This is another kind of code. Please open the medical insurance code on your phone.</source>
        <translation>這不是醫保碼。請在手機開啟醫保碼。</translation>
    </message>
    <message>
        <source>This code is over. Please touch the code on your phone: it shows a new one. Then hold it there again.</source>
        <translation>這個碼過期了。請在手機按一下碼，換一個新的，再放到掃描器前。</translation>
    </message>
    <message>
        <source>The office has not given this code. Please open the code on your own phone, or use a card.</source>
        <translation>醫保局沒有這個碼。請開啟自己手機的醫保碼，或者用卡。</translation>
    </message>
    <message>
        <source>Too many codes that do not count were shown here. Please use a card.</source>
        <translation>這裏掃描了太多無效的碼。請用卡。</translation>
    </message>
    <message>
        <source>The office does not answer, so the code cannot be read now. Please try again, or use a card.</source>
        <translation>醫保局沒有回覆，現在認不到碼。請再試一次，或者用卡。</translation>
    </message>
    <message>
        <source>Please show the medical insurance code on your phone</source>
        <translation>請出示手機上的醫保碼</translation>
    </message>
    <message>
        <source>Hold it before the scanner. Cards cannot be read now.</source>
        <translation>放到掃描器前面。現在讀不到卡。</translation>
    </message>
    <message>
        <source>A card or phone code</source>
        <translation>請用卡，或手機上的醫保碼</translation>
    </message>
    <message>
        <source>Identity card: on the reader. Social security card: into its slot, chip first and facing up. Medical code: phone before the scanner.</source>
        <translation>身份證放在讀卡區。社保卡插入插口，晶片向前、向上。醫保碼：把手機放到掃描器前面。</translation>
    </message>
    <message>
        <source>Social security card: into its slot, chip first and facing up. Medical insurance code: hold the phone before the scanner.</source>
        <translation>社保卡插入插口，晶片向前、向上。醫保碼：把手機放到掃描器前面。</translation>
    </message>
    <message>
        <source>Identity card, or the code on your phone, please</source>
        <translation>請用身份證，或手機上的醫保碼</translation>
    </message>
    <message>
        <source>Lay the identity card on the reader, or hold the medical insurance code on your phone before the scanner.</source>
        <translation>把身份證放在讀卡區，或把手機上的醫保碼放到掃描器前面。</translation>
    </message>
    <message>
        <source>looked at the medical insurance</source>
        <translation>查看醫保</translation>
    </message>
    <message>
        <source>Care at home is not for you yet</source>
        <translation>你現在還不能申請上門護理</translation>
    </message>
    <message>
        <source>The clinic did not say why.</source>
        <translation>診所沒有說原因。</translation>
    </message>
    <message>
        <source>If you need it, please ask your doctor, or at the clinic&apos;s counter.</source>
        <translation>如有需要，請問醫生，或到診所櫃位查詢。</translation>
    </message>
    <message>
        <source>Nobody comes to people&apos;s homes now</source>
        <translation>現在沒有上門護理</translation>
    </message>
    <message>
        <source>The clinic offers no care at home at the moment.</source>
        <translation>診所暫時不派人上門。</translation>
    </message>
    <message>
        <source>Please ask at the clinic&apos;s counter.</source>
        <translation>請到診所櫃位查詢。</translation>
    </message>
    <message>
        <source>The clinic does not know where you live</source>
        <translation>診所不知道你住在哪裏</translation>
    </message>
    <message>
        <source>So nobody can come to you.</source>
        <translation>所以無法上門。</translation>
    </message>
    <message>
        <source>Please tell them your address at the clinic&apos;s counter; after that you can ask for care here.</source>
        <translation>請到診所櫃位登記地址，之後就可以在這裏申請。</translation>
    </message>
    <message>
        <source>The office for medical insurance does not answer</source>
        <translation>醫保局沒有回覆</translation>
    </message>
    <message>
        <source>Its computer cannot be reached now. What was known before is not shown: it may not be true any more.</source>
        <translation>現在連不到它的電腦。之前查到的不顯示：可能已經不對。</translation>
    </message>
    <message>
        <source>You have no medical insurance here</source>
        <translation>你的醫保不在這裏</translation>
    </message>
    <message>
        <source>The office knows nobody under this number.</source>
        <translation>醫保局沒有這個號碼的人。</translation>
    </message>
    <message>
        <source>You are insured there: %1</source>
        <translation>你的醫保在：%1</translation>
    </message>
    <message>
        <source>Please ask the office there. The help desk has its number.</source>
        <translation>請問那裏的醫保局。服務台有電話。</translation>
    </message>
    <message>
        <source>Appointments, medicines, care at home</source>
        <translation>預約、用藥、上門護理</translation>
    </message>
    <message>
        <source>What is paid, and by whom</source>
        <translation>報銷多少，誰付的</translation>
    </message>
    <message>
        <source>Important · %1</source>
        <comment>a moment</comment>
        <translation>重要 · %1</translation>
    </message>
    <message>
        <source>The line is down. This was read on %1.</source>
        <translation>線路斷了。這是%1讀到的。</translation>
    </message>
    <message>
        <source>Important: %1</source>
        <comment>an announcement</comment>
        <translation>重要：%1</translation>
    </message>
    <message>
        <source>Which notice?</source>
        <translation>你想看哪一則？</translation>
    </message>
    <message>
        <source>What shall be printed?</source>
        <translation>要打印甚麼？</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day and what was announced</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Which number did you get?</source>
        <translation>你拿到的號碼是多少？</translation>
    </message>
    <message>
        <source>The code on your slip?</source>
        <translation>收據上的續辦碼是多少？</translation>
    </message>
    <message>
        <source>It stands on the slip of paper.</source>
        <translation>號碼在收據上。</translation>
    </message>
    <message>
        <source>It has nine digits.</source>
        <translation>一共九位數字。</translation>
    </message>
    <message>
        <source>Nothing of yours is kept under this code. Please compare it.</source>
        <translation>這個碼下甚麼也沒有。請再核對一下。</translation>
    </message>
    <message>
        <source>A digit is wrong. Please compare it with your slip.</source>
        <translation>有一位數字不對。請和收據再對一下。</translation>
    </message>
    <message>
        <source>It was kept until its day, which is over. Please begin anew.</source>
        <translation>保留的日子已經過了。請重新辦。</translation>
    </message>
    <message>
        <source>Printed here</source>
        <translation>這裏可以打印</translation>
    </message>
    <message>
        <source>Notices</source>
        <comment>step</comment>
        <translation>通告</translation>
    </message>
    <message>
        <source>To read</source>
        <comment>step</comment>
        <translation>內容</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>社區通告</translation>
    </message>
    <message>
        <source>This form cannot be printed now</source>
        <translation>這張表格現在不能打印</translation>
    </message>
    <message>
        <source>It cannot be had, or is not as it should be.</source>
        <translation>取不到這張表格，或者這張表格有問題。</translation>
    </message>
    <message>
        <source>The help desk has it on paper.</source>
        <translation>服務台有紙本的表格。</translation>
    </message>
    <message>
        <source>The notices cannot be shown now</source>
        <translation>現在看不到通告</translation>
    </message>
    <message>
        <source>The computer that keeps them does not answer, and what is known here is too old.</source>
        <translation>通告系統沒有回應，這裏存的已經太舊了。</translation>
    </message>
    <message>
        <source>There is nothing new</source>
        <translation>現在沒有通告</translation>
    </message>
    <message>
        <source>The community has no notices now.</source>
        <translation>社區現在沒有新的通告。</translation>
    </message>
    <message>
        <source>The education office does not answer. Nothing was sent.</source>
        <translation>教育部門沒有回應。甚麼也沒有提交。</translation>
    </message>
    <message>
        <source>Please begin anew later. It asks for nothing but the child&apos;s number.</source>
        <translation>請過一會兒重新辦，只要再輸入一次孩子的號碼。</translation>
    </message>
    <message>
        <source>Code to go on</source>
        <comment>on paper</comment>
        <translation>續辦碼</translation>
    </message>
    <message>
        <source>Go on with my code</source>
        <translation>憑續辦碼繼續辦</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>以後再辦</translation>
    </message>
    <message>
        <source>What you began is kept</source>
        <translation>你辦到一半的已經保留</translation>
    </message>
    <message>
        <source>Until %1 you can go on with it at any station: with this code and your identity card.</source>
        <translation>%1之前，憑這個碼和你的身份證，在任何一部機都能繼續辦。</translation>
    </message>
    <message>
        <source>The code is on the slip: please take it.</source>
        <translation>續辦碼在收據上，請拿好。</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>還沒有提交。</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>不用保留</translation>
    </message>
    <message>
        <source>Asking your community</source>
        <translation>正在查詢社區</translation>
    </message>
    <message>
        <source>Until %1 you can go on with it at any station: with this code.</source>
        <translation>%1之前，憑這個碼，在任何一部機都能繼續辦。</translation>
    </message>
    <message>
        <source>Nothing was sent yet. The photo is not kept: take it again then.</source>
        <translation>還未送出。照片不保留，到時請重新拍。</translation>
    </message>
    <message>
        <source>Who has this code can read your words. Show it to nobody.</source>
        <translation>誰拿到這個碼，就能看到你寫的話。請不要給別人看。</translation>
    </message>
    <message>
        <source>To go on, choose &quot;Community&quot; and there &quot;Go on with one I began&quot;.</source>
        <translation>繼續辦：先按「社區事務」，再按「繼續上次未寫完的」。</translation>
    </message>
    <message>
        <source>This cannot be told here any more</source>
        <translation>這件事現在不能在這裏說了</translation>
    </message>
    <message>
        <source>Your community does not take such a case any more. Nothing was sent.</source>
        <translation>社區現在不收這一類事了。甚麼也沒有送出。</translation>
    </message>
    <message>
        <source>Please choose something else, or ask at the help desk.</source>
        <translation>請選別的事，或者到服務台查詢。</translation>
    </message>
    <message>
        <source>Your community does not answer. Nothing was sent.</source>
        <translation>社區沒有回應。甚麼也沒有送出。</translation>
    </message>
    <message>
        <source>It still stands here: you can send it now all the same.</source>
        <translation>你寫的還在這裏，現在照樣可以送出。</translation>
    </message>
    <message>
        <source>It is not deleted yet</source>
        <translation>還未刪除</translation>
    </message>
    <message>
        <source>Your community does not answer.</source>
        <translation>社區沒有回應。</translation>
    </message>
    <message>
        <source>It goes away by itself after its day. Please tear up the slip.</source>
        <translation>過了收據上的日子，它會自動刪除。請把收據撕掉。</translation>
    </message>
    <message>
        <source>What is going on here</source>
        <translation>停水停電、通知、活動</translation>
    </message>
    <message>
        <source>%1 pages, A4</source>
        <translation>%1張A4紙</translation>
    </message>
    <message>
        <source>It is empty. You fill it in by hand and bring it along.</source>
        <translation>這是空白表格。你用筆填好，辦事時帶上。</translation>
    </message>
    <message>
        <source>Another station has the same form, and the help desk too.</source>
        <translation>別的機上也有這張表格，服務台也有。</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>最少 %1</translation>
    </message>
    <message>
        <source>It is paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>It is paid. Where it takes place you can give it back until %1, and get your money there.</source>
        <translation>票已付款。%1前可以到舉行地點退票退款。</translation>
    </message>
    <message>
        <source>It has not been paid, so it is not booked.</source>
        <translation>還未付款，所以沒有預約到。</translation>
    </message>
    <message>
        <source>%1, paid</source>
        <comment>a ticket</comment>
        <translation>%1，已付</translation>
    </message>
    <message>
        <source>%1, paid here</source>
        <translation>%1，在這裏付</translation>
    </message>
    <message>
        <source>Shall it be booked and paid?</source>
        <translation>要預約這個並付款嗎？</translation>
    </message>
    <message>
        <source>Yes, pay %1</source>
        <translation>對，付 %1</translation>
    </message>
    <message>
        <source>Once it is paid, you get your money where it takes place, until %1.</source>
        <translation>付款後要退票，請在%1前到舉行地點辦理。</translation>
    </message>
    <message>
        <source>This ticket was NOT paid.</source>
        <translation>這張票沒有付款。</translation>
    </message>
    <message>
        <source>Chosen, not paid yet: %1</source>
        <translation>已選好，還未付：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a company, and what it asks</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 digits</source>
        <comment>to be typed</comment>
        <translation>%1 位數字</translation>
    </message>
    <message>
        <source>%1 to %2 digits</source>
        <comment>to be typed</comment>
        <translation>%1 至 %2 位數字</translation>
    </message>
    <message>
        <source>The company wants to know this first: %1</source>
        <translation>公司要先核對這一項：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where it is found, and how long it is</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Which household is it?</source>
        <translation>是哪一戶？</translation>
    </message>
    <message>
        <source>%1: %2 households share this number</source>
        <comment>a company</comment>
        <translation>%1：這個號碼有 %2 戶人家</translation>
    </message>
    <message>
        <source>Account ending in %1</source>
        <translation>戶號最後幾位 %1</translation>
    </message>
    <message>
        <source>what the company asks</source>
        <translation>公司核對</translation>
    </message>
    <message>
        <source>the household</source>
        <translation>選哪一戶</translation>
    </message>
    <message>
        <source>Please ask the company</source>
        <translation>請問一問這間公司</translation>
    </message>
    <message>
        <source>What was typed is not what it has noted, several times. So it shows no bill here now; that protects its customers.</source>
        <translation>幾次輸入的都和它登記的不同，所以現在不在這裏顯示帳單，這是為了保護住戶。</translation>
    </message>
    <message>
        <source>Its telephone number stands on the paper bill.</source>
        <translation>它的電話印在紙本帳單上。</translation>
    </message>
    <message>
        <source>Its telephone: %1</source>
        <translation>它的電話：%1</translation>
    </message>
    <message>
        <source>Which paper shall a picture be taken of?</source>
        <translation>要拍哪份文件？</translation>
    </message>
    <message>
        <source>Is there a paper that shows it?</source>
        <translation>有文件能證明嗎？</translation>
    </message>
    <message>
        <source>Sending it to the education office</source>
        <translation>正在遞交教育部門</translation>
    </message>
    <message>
        <source>Lay the paper under the camera</source>
        <translation>請把文件放在鏡頭下</translation>
    </message>
    <message>
        <source>It did not get to the education office</source>
        <translation>未能遞交教育部門</translation>
    </message>
    <message>
        <source>You can go on all the same: your time counts.</source>
        <translation>可以繼續辦，提交的時間照樣算。</translation>
    </message>
    <message>
        <source>Bring the paper to the office, or sign there.</source>
        <translation>文件請帶到現場，簽名也可以到現場簽。</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1 as pictures</source>
        <translation>已拍照遞交 %1 份</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>signed here</source>
        <translation>已簽</translation>
    </message>
    <message>
        <source>%1 to bring</source>
        <translation>要帶來 %1 份</translation>
    </message>
    <message>
        <source>%1 as pictures, %2 to bring</source>
        <translation>已拍照遞交 %1 份，要帶來 %2 份</translation>
    </message>
    <message>
        <source>at the office</source>
        <translation>到現場簽</translation>
    </message>
    <message>
        <source>Please bring: %1.</source>
        <translation>請帶來：%1。</translation>
    </message>
    <message>
        <source>Please sign at the office.</source>
        <translation>請到現場簽名。</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Pictures and your name are made once more then.</source>
        <translation>還未提交。文件和簽名到時重新拍、重新簽。</translation>
    </message>
    <message>
        <source>Please write your name</source>
        <translation>請簽上你的名字</translation>
    </message>
    <message>
        <source>With a finger. Only you yourself, nobody for you.</source>
        <translation>用手指寫。只能你自己簽，別人不能代簽。</translation>
    </message>
    <message>
        <source>You are insured in more than one place. Which one shall it be?</source>
        <translation>你在多於一個地方有醫療保險。要看哪一個？</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>a place and a month</comment>
        <translation>%1，%2起</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>a place and two months</comment>
        <translation>%1，%2至%3</translation>
    </message>
    <message>
        <source>May the camera look at you?</source>
        <translation>可以讓鏡頭看看你嗎？</translation>
    </message>
    <message>
        <source>One picture goes to the office, which compares it. This station keeps none. The other ways count just as much.</source>
        <translation>拍一張照片送給社保局比對，本機不會保留。其他方法同樣有效。</translation>
    </message>
    <message>
        <source>The office could not tell that it is you</source>
        <translation>社保局認不出是你</translation>
    </message>
    <message>
        <source>That happens, with new glasses or after some years. Nothing is wrong with your pension.</source>
        <translation>換了眼鏡、過了幾年，都會這樣。你的養老金沒有問題。</translation>
    </message>
    <message>
        <source>No face was seen</source>
        <translation>看不到臉</translation>
    </message>
    <message>
        <source>Please stand before the camera, with all of your face in the picture.</source>
        <translation>請站到鏡頭前，讓整張臉都在畫面裏。</translation>
    </message>
    <message>
        <source>It was too dark</source>
        <translation>太暗，看不清</translation>
    </message>
    <message>
        <source>Please turn to the light, and try once more.</source>
        <translation>請轉向光亮的一邊，再試一次。</translation>
    </message>
    <message>
        <source>A part of the face was covered</source>
        <translation>臉有一部分被遮住了</translation>
    </message>
    <message>
        <source>Please take off mask, hat and dark glasses for a moment.</source>
        <translation>請暫時除下口罩、帽子和墨鏡。</translation>
    </message>
    <message>
        <source>The head was not turned</source>
        <translation>頭沒有轉過去</translation>
    </message>
    <message>
        <source>Please turn it a little to the side that is shown. If you cannot do that, there is a button for it.</source>
        <translation>請向提示的那邊輕輕轉一點。轉不到不要緊，有個按鈕可以說。</translation>
    </message>
    <message>
        <source>It took a little too long</source>
        <translation>時間長了一點</translation>
    </message>
    <message>
        <source>Nothing is lost. Please take another picture.</source>
        <translation>甚麼都沒有遺失。請再拍一張。</translation>
    </message>
    <message>
        <source>The office would like somebody to be there</source>
        <translation>社保局想有人在旁邊看一看</translation>
    </message>
    <message>
        <source>The picture is good. As the head was not turned, somebody has to see you too.</source>
        <translation>照片很好。因為頭沒有轉，還要有人看一看你。</translation>
    </message>
    <message>
        <source>Not by camera today</source>
        <translation>今天不用鏡頭了</translation>
    </message>
    <message>
        <source>Three pictures were not enough; that may be the camera. One of these does it just as well.</source>
        <translation>三張都看不準，可能是鏡頭的問題。用下面的方法，一樣辦得到。</translation>
    </message>
    <message>
        <source>Touch the button, and keep still until the picture is there.</source>
        <translation>按下按鈕，先不要動，等照片出來。</translation>
    </message>
    <message>
        <source>Please turn your head a little to the left</source>
        <translation>請把頭輕輕向左轉一點</translation>
    </message>
    <message>
        <source>Please turn your head a little to the right</source>
        <translation>請把頭輕輕向右轉一點</translation>
    </message>
    <message>
        <source>Please look at the camera</source>
        <translation>請看鏡頭</translation>
    </message>
    <message>
        <source>Please turn to the light, and take it again.</source>
        <translation>請轉向光亮的一邊，再拍一張。</translation>
    </message>
    <message>
        <source>There is nobody to see</source>
        <translation>看不到人</translation>
    </message>
    <message>
        <source>Please stand before the camera, and take it again.</source>
        <translation>請站到鏡頭前，再拍一張。</translation>
    </message>
    <message>
        <source>A lamp or a window is behind you. Please move a little to the side.</source>
        <translation>你身後有燈或窗。請往旁邊移一點。</translation>
    </message>
    <message>
        <source>Please keep still, and take it again.</source>
        <translation>請不要動，再拍一張。</translation>
    </message>
    <message>
        <source>It goes to the office once, and is kept nowhere here.</source>
        <translation>只送社保局一次，本機不會保留。</translation>
    </message>
    <message>
        <source>It did not get through</source>
        <translation>沒有送到</translation>
    </message>
    <message>
        <source>The office does not answer, and the picture is gone. The slip proves that you were here in time. Somebody can still confirm it.</source>
        <translation>社保局沒有回應，照片已經刪除。紙條可以證明你準時來過。還可以請人來確認。</translation>
    </message>
    <message>
        <source>Please choose another way.</source>
        <translation>請換個方法。</translation>
    </message>
    <message>
        <source>That does not fit. Please look once more.</source>
        <translation>與公司登記的不符，請再核對。</translation>
    </message>
    <message>
        <source>That does not fit. You can try once more.</source>
        <translation>與公司登記的不符，還可以再試一次。</translation>
    </message>
    <message>
        <source>your identity card</source>
        <comment>to bring</comment>
        <translation>身份證</translation>
    </message>
    <message>
        <source>Next: from %1, with this number.</source>
        <translation>下一步：%1起，帶同這個編號來。</translation>
    </message>
    <message>
        <source>Send it to the office?</source>
        <translation>把這張交給教育部門嗎？</translation>
    </message>
    <message>
        <source>It lies on the card reader.</source>
        <translation>卡在讀卡區上。</translation>
    </message>
    <message>
        <source>This is no social security card. Please lay yours there, alone.</source>
        <translation>這不是社保卡。請只放您的社保卡。</translation>
    </message>
    <message>
        <source>A card lies on the reader already. Please take it up first. If it is not yours, hand it in at the help desk.</source>
        <translation>讀卡區上已經有一張卡。請先把它拿走。如果不是您的，請交給服務台。</translation>
    </message>
    <message>
        <source>The card cannot be read. Please take it up and lay it there once more, flat and alone; or put it into its slot.</source>
        <translation>這張卡讀不出來。請拿起來，再平放一次，只放這一張；也可以插進卡槽。</translation>
    </message>
    <message>
        <source>A new social security card can also be laid on the card reader.</source>
        <translation>新社保卡也可以放在讀卡區。</translation>
    </message>
    <message>
        <source>First your own identity card, please</source>
        <translation>請先放您自己的身份證</translation>
    </message>
    <message>
        <source>Lay it on the reader. The other person&apos;s card comes next.</source>
        <translation>放在讀證區。下一步再放那個人的。</translation>
    </message>
    <message>
        <source>Now the other person&apos;s card, please</source>
        <translation>現在請放那個人的證</translation>
    </message>
    <message>
        <source>Take yours away. Lay their identity card on the reader, or put their social security card into its slot.</source>
        <translation>先拿走您的。把他的身份證放在讀證區，或者把他的社保卡插進卡口。</translation>
    </message>
    <message>
        <source>Take yours away, and lay their identity card on the reader.</source>
        <translation>先拿走您的，再把他的身份證放在讀證區。</translation>
    </message>
    <message>
        <source>This is your own card. Please take it away and lay the other person&apos;s card there.</source>
        <translation>這是您自己的證。請拿走，再放那個人的證。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不</translation>
    </message>
    <message>
        <source>Is %1 here with you?</source>
        <translation>%1也在這裏嗎？</translation>
    </message>
    <message>
        <source>If so, both of you say yes here. If not, the office has to know that you may do this.</source>
        <translation>在，就請兩個人都按同意。不在，要社保局知道您可以代他辦才行。</translation>
    </message>
    <message>
        <source>Yes, we are both here</source>
        <translation>在，兩個人都在</translation>
    </message>
    <message>
        <source>No, I am alone</source>
        <translation>不在，只有我</translation>
    </message>
    <message>
        <source>%1: may %2 see this for you?</source>
        <translation>%1：您願意讓%2代您看嗎？</translation>
    </message>
    <message>
        <source>They will see what the office knows about you, here and now only. The office writes it down.</source>
        <translation>他會看到社保局裏您的資料。只這一次，只辦這一件。誰看過，社保局會記下來。</translation>
    </message>
    <message>
        <source>Yes, they may</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>%1: do you do this for %2?</source>
        <translation>%1：您是代%2辦嗎？</translation>
    </message>
    <message>
        <source>Please tell nobody else what you see. The office writes down that it was you.</source>
        <translation>看到的，請不要告訴別人。是您看的，社保局會記下來。</translation>
    </message>
    <message>
        <source>Yes, for them</source>
        <translation>是，代他辦</translation>
    </message>
    <message>
        <source>The office looks whether it knows that you may. It writes down that it was you.</source>
        <translation>社保局會查，有沒有您代他辦的委託。是您來查的，會記下來。</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>where, and who it was</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The office does not know that you may do this for them</source>
        <translation>社保局沒有您代他辦的委託</translation>
    </message>
    <message>
        <source>Nothing was shown. Without them it needs their word on paper.</source>
        <translation>甚麼也沒有給看。他不在，就要有他寫的委託。</translation>
    </message>
    <message>
        <source>Come together with both cards. Or bring to the office: both identity cards and a letter of authority that they have signed. Its form is under “How do I …?” here.</source>
        <translation>請兩個人帶齊證一起來。或者去社保局，帶上兩個人的身份證和他簽了字的委託書。表格在這台機的「辦事指南」裏。</translation>
    </message>
    <message>
        <source> What was to be paid with it was not paid, either.</source>
        <translation>一起要繳交的也沒有繳交。</translation>
    </message>
    <message>
        <source>Please take your identity card</source>
        <translation>請拿走您的身份證</translation>
    </message>
    <message>
        <source>Please take your card</source>
        <translation>請取走您的卡</translation>
    </message>
    <message>
        <source>It may still lie on the reader.</source>
        <translation>它可能還在讀卡區上。</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>All done. Thank you!</source>
        <translation>辦好了，多謝！</translation>
    </message>
    <message>
        <source>Please take your receipt.</source>
        <translation>請取走收據。</translation>
    </message>
    <message>
        <source>There is no paper now. Please write the number down, or take a photo.</source>
        <translation>現在沒有紙，請寫下或者拍下這個編號。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>結束</translation>
    </message>
</context>
<context>
    <name>TopUpPage</name>
    <message>
        <source>How much goes onto the card?</source>
        <translation>要充多少錢？</translation>
    </message>
</context>
<context>
    <name>Turner</name>
    <message>
        <source>More (%1 of %2)</source>
        <translation>往下（%1/%2）</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>返回開頭</translation>
    </message>
    <message>
        <source>More (%1)</source>
        <translation>往下（%1）</translation>
    </message>
</context>
<context>
    <name>WitnessPage</name>
    <message>
        <source>No</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>Yes, I see them</source>
        <translation>是的，我看到本人</translation>
    </message>
    <message>
        <source>Call a grid worker</source>
        <translation>請網格員來</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Write here with a finger</source>
        <translation>請用手指在這裏寫</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤一筆</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Anew</source>
        <translation>重寫</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
</context>
</TS>
