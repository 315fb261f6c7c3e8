<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccessesPage</name>
    <message>
        <source>Who has looked at my data</source>
        <translation>谁看过我的资料</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>打印清单</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>The scanner is ready: hold the barcode of the paper bill under it.</source>
        <translation>扫码口已打开，可以扫账单上的条码。</translation>
    </message>
    <message>
        <source>Find my bills</source>
        <translation>查询账单</translation>
    </message>
</context>
<context>
    <name>Aids</name>
    <message>
        <source>How would you like it?</source>
        <translation>怎样更方便？</translation>
    </message>
    <message>
        <source>Easy version</source>
        <translation>关爱版</translation>
    </message>
    <message>
        <source>large and simple</source>
        <translation>字大、简单</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>字大一点</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Other colours</source>
        <translation>换颜色</translation>
    </message>
    <message>
        <source>yellow on black</source>
        <translation>黑底黄字</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>读出来</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Lower down</source>
        <translation>放低一点</translation>
    </message>
    <message>
        <source>Good like this</source>
        <translation>这样就好</translation>
    </message>
</context>
<context>
    <name>AmountPage</name>
    <message>
        <source>Another amount</source>
        <translation>其他金额</translation>
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
        <translation>用这张卡的哪个账户？</translation>
    </message>
</context>
<context>
    <name>AppointmentPage</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Please take your identity card with you.</source>
        <translation>请带走您的身份证。</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>谁来</translation>
    </message>
    <message>
        <source>To you at home</source>
        <translation>上门地址</translation>
    </message>
</context>
<context>
    <name>BasketPage</name>
    <message>
        <source>Pay all of these together?</source>
        <translation>这些一起交吗？</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Pay these bills</source>
        <translation>交这几笔</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>户号 %1</translation>
    </message>
    <message>
        <source>Add a bill</source>
        <translation>再加一张账单</translation>
    </message>
    <message>
        <source>Touch one to take it out. If you go back, they wait for you.</source>
        <translation>点一下可以去掉。先去办别的，这些会留着。</translation>
    </message>
</context>
<context>
    <name>BillFieldPage</name>
    <message>
        <source>That is it</source>
        <translation>就是这个</translation>
    </message>
</context>
<context>
    <name>BillerPage</name>
    <message>
        <source>Which bill do you want to pay?</source>
        <translation>您要交哪一种费？</translation>
    </message>
</context>
<context>
    <name>BillsPage</name>
    <message>
        <source>Earlier bills</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>More bills</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Pay these bills</source>
        <translation>交这几笔</translation>
    </message>
    <message>
        <source>Which bills to pay?</source>
        <translation>您要交哪几笔？</translation>
    </message>
    <message>
        <source>Add a bill</source>
        <translation>再加一张账单</translation>
    </message>
    <message>
        <source>Pay only a part now</source>
        <translation>这次只交一部分</translation>
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
        <translation>要送出去吗？</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>您的话</translation>
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
        <translation>办别的</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>办完了</translation>
    </message>
</context>
<context>
    <name>CaseStatusPage</name>
    <message>
        <source>The answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>办完了</translation>
    </message>
</context>
<context>
    <name>CautionPage</name>
    <message>
        <source>It is about</source>
        <translation>这一笔</translation>
    </message>
    <message>
        <source>No police, bank or government office ever asks you by telephone to take out or send money. Nothing gets lost if you wait until tomorrow.</source>
        <translation>公安、银行、政府都不会打电话叫您取钱或转账。等到明天再办，钱也不会少。</translation>
    </message>
    <message>
        <source>Ask somebody of the community</source>
        <translation>请社区的人来看看</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>今天不办了</translation>
    </message>
    <message>
        <source>Somebody told me to</source>
        <translation>是别人叫我办的</translation>
    </message>
    <message>
        <source>I still want it</source>
        <translation>我还是要办</translation>
    </message>
    <message>
        <source>It is my own wish</source>
        <translation>是我自己要办</translation>
    </message>
</context>
<context>
    <name>CheckResultPage</name>
    <message>
        <source>Something else</source>
        <translation>办别的事</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>谁来</translation>
    </message>
    <message>
        <source>Remind me before the next one</source>
        <translation>下次到期前提醒我</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>换个办法</translation>
    </message>
</context>
<context>
    <name>ChildNumberPage</name>
    <message>
        <source>What is the child&apos;s identity number?</source>
        <translation>孩子的身份证号码是多少？</translation>
    </message>
    <message>
        <source>It stands in the household register.</source>
        <translation>写在户口簿上。</translation>
    </message>
    <message>
        <source>The letter X</source>
        <translation>字母 X</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>查一查</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Not now</source>
        <translation>暂时不能办</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>Sorry, this station is closed</source>
        <translation>对不起，本机暂停服务</translation>
    </message>
    <message>
        <source>No money and no card is lost. It opens again by itself as soon as it can.</source>
        <translation>您的钱和卡都不会丢。恢复后会自动开放。</translation>
    </message>
    <message>
        <source>Help desk</source>
        <translation>服务台</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Is this right?</source>
        <translation>请核对，对吗？</translation>
    </message>
    <message>
        <source>From the card</source>
        <translation>付款卡</translation>
    </message>
    <message>
        <source>In notes of</source>
        <translation>出钞</translation>
    </message>
    <message>
        <source>First the card comes back, then the money comes out.</source>
        <translation>先退卡，后出钞，请先取卡再拿钱。</translation>
    </message>
    <message>
        <source>No, stop</source>
        <translation>不对，取消</translation>
    </message>
    <message>
        <source>Yes, take it out</source>
        <translation>对，取款</translation>
    </message>
</context>
<context>
    <name>CulturePage</name>
    <message>
        <source>Your cultural card</source>
        <translation>您的文化惠民卡</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>卡里一共</translation>
    </message>
    <message>
        <source>My own money</source>
        <translation>自己的钱</translation>
    </message>
    <message>
        <source>Added by the city</source>
        <translation>政府补贴的钱</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>有效期到</translation>
    </message>
    <message>
        <source>What was done with it</source>
        <translation>用卡记录</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Put money on it</source>
        <translation>充值（把钱存进卡里）</translation>
    </message>
    <message>
        <source>What is on</source>
        <translation>活动和预约</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Find a person</source>
        <translation>找人帮忙</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>更方便</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>再说一遍</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>更方便</translation>
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
        <translation>停止协助</translation>
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
        <translation>取消预约</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Make an appointment</source>
        <translation>预约看病</translation>
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
        <translation>本机编号</translation>
    </message>
    <message>
        <source>Never tell anybody your PIN, not even the people who help.</source>
        <translation>密码不要告诉任何人，包括帮助您的人。</translation>
    </message>
    <message>
        <source>%1 seconds left</source>
        <translation>还有 %1 秒</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>求助原因</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>再次呼叫</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>不用来人了</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>返回继续办理</translation>
    </message>
</context>
<context>
    <name>HelperPage</name>
    <message>
        <source>The badge has been checked.</source>
        <translation>工作证已核验。</translation>
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
        <translation>可以，请帮我</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>您好，今天要办什么？</translation>
    </message>
    <message>
        <source>Your card is in the slot.</source>
        <translation>您的卡已在卡口里。</translation>
    </message>
    <message>
        <source>Touch what you need, or simply insert your card.</source>
        <translation>点一下要办的事，或者直接插卡。</translation>
    </message>
    <message>
        <source>Take out cash</source>
        <translation>取款</translation>
    </message>
    <message>
        <source>Pay a bill</source>
        <translation>缴费</translation>
    </message>
    <message>
        <source>My family helps me</source>
        <translation>家人帮我</translation>
    </message>
    <message>
        <source>My pension</source>
        <translation>养老金</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>全部服务</translation>
    </message>
    <message>
        <source>Everything that can be done here</source>
        <translation>这里能办的都在这</translation>
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
        <translation>缴费项目</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>户名</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>Banknotes</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Paid in notes</source>
        <translation>已投纸币</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
</context>
<context>
    <name>IdentityPage</name>
    <message>
        <source>My card is lost</source>
        <translation>卡丢了</translation>
    </message>
    <message>
        <source>For somebody else</source>
        <translation>替别人办</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Touch the screen to begin</source>
        <translation>点一下屏幕开始</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎使用</translation>
    </message>
    <message>
        <source>Take out cash · Pay your bills</source>
        <translation>取款 · 缴费</translation>
    </message>
    <message>
        <source>or insert your bank card</source>
        <translation>也可以直接插入银行卡</translation>
    </message>
    <message>
        <source>Easy version</source>
        <translation>关爱版</translation>
    </message>
    <message>
        <source>Large letters, one thing at a time</source>
        <translation>字大、一步一步来</translation>
    </message>
</context>
<context>
    <name>InsertCardPage</name>
    <message>
        <source>Please insert your bank card</source>
        <translation>请插入银行卡</translation>
    </message>
    <message>
        <source>Chip first and facing up. The slot is on the right below the screen.</source>
        <translation>芯片朝上、朝前插入。卡口在屏幕右下方。</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>应付</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>LayCulturePage</name>
    <message>
        <source>My card is lost</source>
        <translation>卡丢了</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>%1 seconds left</source>
        <translation>还剩 %1 秒</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>我需要更多时间</translation>
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
        <translation>大写</translation>
    </message>
</context>
<context>
    <name>LossPage</name>
    <message>
        <source>Something else</source>
        <translation>办别的事</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Yes, it is lost</source>
        <translation>对，卡丢了</translation>
    </message>
</context>
<context>
    <name>MedicalPage</name>
    <message>
        <source>Your medical insurance</source>
        <translation>您的医保</translation>
    </message>
    <message>
        <source>You are insured</source>
        <translation>参加的是</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>交到</translation>
    </message>
    <message>
        <source>In your account</source>
        <translation>个人账户里有</translation>
    </message>
    <message>
        <source>Paid for you this year</source>
        <translation>今年统筹替您付了</translation>
    </message>
    <message>
        <source>Personal account</source>
        <translation>个人账户</translation>
    </message>
    <message>
        <source>Who has paid this year</source>
        <translation>今年谁付的钱</translation>
    </message>
    <message>
        <source>Deductible and limit</source>
        <translation>起付线和封顶线</translation>
    </message>
    <message>
        <source>What was spent</source>
        <translation>花了哪些钱</translation>
    </message>
    <message>
        <source>What is paid where</source>
        <translation>什么能报</translation>
    </message>
    <message>
        <source>Who looked at it</source>
        <translation>谁看过我的资料</translation>
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
        <translation>用卡记录</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>To pay</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>已放入</translation>
    </message>
    <message>
        <source>Pay the rest otherwise</source>
        <translation>余下换别的方式付</translation>
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
        <translation>是您自己要办的吗？</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>No, stop</source>
        <translation>不，停下</translation>
    </message>
    <message>
        <source>Yes, it is</source>
        <translation>是我自己要办</translation>
    </message>
</context>
<context>
    <name>PaidPage</name>
    <message>
        <source>Something else</source>
        <translation>再办一件</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>办完了</translation>
    </message>
</context>
<context>
    <name>PensionPage</name>
    <message>
        <source>Your pension</source>
        <translation>您的养老金</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>每月领</translation>
    </message>
    <message>
        <source>Next payment</source>
        <translation>下次发放</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Confirm now</source>
        <translation>现在确认</translation>
    </message>
    <message>
        <source>Who looked at it</source>
        <translation>谁看过我的资料</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>To pay</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>%1 seconds left</source>
        <translation>还有 %1 秒</translation>
    </message>
    <message>
        <source>My phone reads a code here</source>
        <translation>手机扫这里的码</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>我需要更多时间</translation>
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
        <translation>您的照片</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>不附照片</translation>
    </message>
    <message>
        <source>Without a picture</source>
        <translation>不附照片</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>再拍一张</translation>
    </message>
    <message>
        <source>Keep it all the same</source>
        <translation>就用这张</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>就用这张</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>换个办法</translation>
    </message>
    <message>
        <source>I cannot do that</source>
        <translation>我转不了</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>照样送出去</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>送出去</translation>
    </message>
</context>
<context>
    <name>PinKeys</name>
    <message>
        <source>Green key: that is my PIN</source>
        <translation>绿色键：输好了</translation>
    </message>
    <message>
        <source>Yellow key: start again</source>
        <translation>黄色键：重新输</translation>
    </message>
    <message>
        <source>Red key: stop, card back</source>
        <translation>红色键：取消，退卡</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>On the metal keys below the screen. Cover them with your hand.</source>
        <translation>请在屏幕下方的金属键盘上输入，用手遮挡。</translation>
    </message>
    <message>
        <source>The PIN was not right. Please try again, slowly.</source>
        <translation>密码不对，请慢慢再输一次。</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>%1 of %2 digits</source>
        <translation>已输入 %1 位，共 %2 位</translation>
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
        <translation>要补打哪一张凭条？</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>凭条%1</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Do you want a receipt?</source>
        <translation>要打印凭条吗？</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation>不打印</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>打印凭条</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Your number</source>
        <translation>您的编号</translation>
    </message>
</context>
<context>
    <name>RememberPage</name>
    <message>
        <source>Forget it</source>
        <translation>不再记住</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>不用了</translation>
    </message>
    <message>
        <source>Yes, remember it</source>
        <translation>记住</translation>
    </message>
    <message>
        <source>Back to my business</source>
        <translation>返回继续办理</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>您好，今天要办什么？</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>Write your name here with a finger</source>
        <translation>用手指在这里签名</translation>
    </message>
    <message>
        <source>Whoever cannot write here signs at the office.</source>
        <translation>不方便写的，可以到现场再签。</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>重写</translation>
    </message>
    <message>
        <source>Sign at the office</source>
        <translation>到现场再签</translation>
    </message>
    <message>
        <source>That is my name</source>
        <translation>签好了</translation>
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
        <translation>养老一共交了</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>每年交了多少</translation>
    </message>
    <message>
        <source>Each insurance</source>
        <translation>每种保险管什么</translation>
    </message>
    <message>
        <source>Print a certificate</source>
        <translation>打印证明</translation>
    </message>
    <message>
        <source>Who looked at it</source>
        <translation>谁看过我的资料</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Insurances that cover you now</source>
        <translation>现在有保障的保险</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Yes, I need more time</source>
        <translation>还在，继续办理</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>您还在吗？</translation>
    </message>
    <message>
        <source>In %1 seconds this visit ends and your card comes back. Nothing is lost.</source>
        <translation>%1 秒后结束并退卡，钱不会少。</translation>
    </message>
    <message>
        <source>Then this visit ends and your card comes back.</source>
        <translation>到时退卡，这次办理结束。</translation>
    </message>
</context>
<context>
    <name>TakeCardPage</name>
    <message>
        <source>%1 seconds, then the card is kept safely inside</source>
        <translation>%1 秒后卡会收进机器里保管</translation>
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
        <translation>钱在屏幕下方的出钞口</translation>
    </message>
    <message>
        <source>%1 seconds left</source>
        <translation>还有 %1 秒</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>再等我一会儿</translation>
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
        <translation>用银行卡取现金</translation>
    </message>
    <message>
        <source>No banknotes left</source>
        <translation>钞票已取完</translation>
    </message>
    <message>
        <source>%1 cannot be paid at the moment</source>
        <translation>%1暂时不能交</translation>
    </message>
    <message>
        <source>Not at the moment</source>
        <translation>暂时不能办</translation>
    </message>
    <message>
        <source>Notes of %1 can be taken out today; %2 have run out</source>
        <translation>今天可取 %1；%2已取完</translation>
    </message>
    <message>
        <source>Notes of %1 can be taken out today</source>
        <translation>今天可取 %1</translation>
    </message>
    <message>
        <source>No receipts at the moment: the screen shows a number instead</source>
        <translation>暂时不能打印凭条，屏幕上会显示编号</translation>
    </message>
    <message>
        <source>At most %1 at once, in notes of %2</source>
        <translation>一次最多 %1；有 %2钞</translation>
    </message>
    <message>
        <source>Reading your card</source>
        <translation>正在读卡</translation>
    </message>
    <message>
        <source>Please leave the card in the slot.</source>
        <translation>请不要拔卡。</translation>
    </message>
    <message>
        <source>Asking your bank</source>
        <translation>正在联系您的银行</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>需要几秒钟。</translation>
    </message>
    <message>
        <source>Counting your banknotes</source>
        <translation>正在点钞</translation>
    </message>
    <message>
        <source>You will get your card first, then the money.</source>
        <translation>先退卡，后出钞。</translation>
    </message>
    <message>
        <source>Counting your change</source>
        <translation>正在准备找零</translation>
    </message>
    <message>
        <source>Opening the cash tray</source>
        <translation>正在打开出钞口</translation>
    </message>
    <message>
        <source>The money comes out below the screen.</source>
        <translation>钱从屏幕下方出来。</translation>
    </message>
    <message>
        <source>Putting things in order</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>Please wait, nothing is lost.</source>
        <translation>请稍等，您的钱不会少。</translation>
    </message>
    <message>
        <source>Looking for your bills</source>
        <translation>正在查询账单</translation>
    </message>
    <message>
        <source>Paying your bill</source>
        <translation>正在交费</translation>
    </message>
    <message>
        <source>Please wait for the result.</source>
        <translation>请等待结果。</translation>
    </message>
    <message>
        <source>Your card is coming back</source>
        <translation>正在退卡</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>The paper comes out on the right below the screen.</source>
        <translation>凭条从屏幕右下方出来。</translation>
    </message>
    <message>
        <source>Returning your banknotes</source>
        <translation>正在退还纸币</translation>
    </message>
    <message>
        <source>What you put in comes back.</source>
        <translation>您放入的钱会退给您。</translation>
    </message>
    <message>
        <source>Then your %1 come out.</source>
        <translation>取卡后，%1马上出来。</translation>
    </message>
    <message>
        <source>Your bill is being paid meanwhile.</source>
        <translation>同时正在为您交费。</translation>
    </message>
    <message>
        <source>Please take your money</source>
        <translation>请拿走您的钱</translation>
    </message>
    <message>
        <source>Please take your change</source>
        <translation>请拿走找零</translation>
    </message>
    <message>
        <source>Please take your money back</source>
        <translation>请拿走退还的钱</translation>
    </message>
    <message>
        <source>Your bill is paid</source>
        <translation>费用交好了</translation>
    </message>
    <message>
        <source>You have taken your money</source>
        <translation>您的钱已取走</translation>
    </message>
    <message>
        <source>There is no such account. Please compare the digits.</source>
        <translation>没有这个户号，请核对数字。</translation>
    </message>
    <message>
        <source>Nothing is due on this account.</source>
        <translation>这个户号没有要交的费用。</translation>
    </message>
    <message>
        <source>Already paid here. The company has not answered yet; please do not pay again.</source>
        <translation>已在本机交过，对方还没有回应，请不要重复交费。</translation>
    </message>
    <message>
        <source>This code does not belong to a bill of this company.</source>
        <translation>这个条码不是这一种费用的账单。</translation>
    </message>
    <message>
        <source>This is your payment code. Please keep it to yourself here.</source>
        <translation>这是您的付款码，现在不需要，请收好。</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1 前交</translation>
    </message>
    <message>
        <source>late fee %1</source>
        <translation>含滞纳金 %1</translation>
    </message>
    <message>
        <source>%1, account %2</source>
        <translation>%1 户号 %2</translation>
    </message>
    <message>
        <source>Insert the card, enter the PIN</source>
        <translation>插卡，输入密码</translation>
    </message>
    <message>
        <source>Change in notes; less than 10 yuan is kept for you</source>
        <translation>可找零；不足 10 元的零头为您保存</translation>
    </message>
    <message>
        <source>No change today: what is too much is kept for you</source>
        <translation>今天不能找零，多出的钱为您保存</translation>
    </message>
    <message>
        <source>The note was not recognised. Please smooth it and try again, or take another.</source>
        <translation>这张钞票认不出来。请抚平再试，或换一张。</translation>
    </message>
    <message>
        <source>This note cannot be taken now: the change would not be possible.</source>
        <translation>现在不能收这张钞票，因为找不开。</translation>
    </message>
    <message>
        <source>Two notes at once. Please pull the second one out.</source>
        <translation>一次放了两张，请抽出后一张。</translation>
    </message>
    <message>
        <source>That was no banknote.</source>
        <translation>这不是钞票。</translation>
    </message>
    <message>
        <source>The cash box is full. Please stop here; your money comes back.</source>
        <translation>钞箱已满。请点停止，钱会退给您。</translation>
    </message>
    <message>
        <source>The note came back. Please try it again, or another one.</source>
        <translation>钞票退出来了，请再试一次，或换一张。</translation>
    </message>
    <message>
        <source>One moment, the note is being checked</source>
        <translation>请稍等，正在验钞</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>多出</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>还差</translation>
    </message>
    <message>
        <source>Notes of %1 are taken now.</source>
        <translation>现在可收 %1的纸币。</translation>
    </message>
    <message>
        <source>Stop, money back</source>
        <translation>不交了，退钱</translation>
    </message>
    <message>
        <source>Do not pay</source>
        <translation>不交了</translation>
    </message>
    <message>
        <source>Your payment is safe, the company is slow</source>
        <translation>钱已收好，对方还没有回应</translation>
    </message>
    <message>
        <source>%1 does not answer now. This station books the payment as soon as it does. Please do not pay again.</source>
        <translation>%1公司暂时没有回应。一有回应，本机就自动为您入账，请不要重复交费。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>收据号</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>找零</translation>
    </message>
    <message>
        <source>Kept for you</source>
        <translation>为您保存</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>There is no paper now. Please write the number down, or take a photo.</source>
        <translation>现在没有纸，请记下或拍下这个编号。</translation>
    </message>
    <message>
        <source>Bring the receipt to the help desk to get what is kept for you.</source>
        <translation>请带凭条到服务台领取为您保存的钱。</translation>
    </message>
    <message>
        <source>Please take your receipt.</source>
        <translation>请取走凭条。</translation>
    </message>
    <message>
        <source>The card slot is out of order</source>
        <translation>卡口故障</translation>
    </message>
    <message>
        <source>The PIN pad is out of order</source>
        <translation>密码键盘故障</translation>
    </message>
    <message>
        <source>The cash tray is out of order</source>
        <translation>出钞口故障</translation>
    </message>
    <message>
        <source>The banknote slot is out of order</source>
        <translation>收钞口故障</translation>
    </message>
    <message>
        <source>The bank cannot be reached</source>
        <translation>银行暂时连不上</translation>
    </message>
    <message>
        <source>The station is being checked</source>
        <translation>本机正在检查</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>step</comment>
        <translation>插卡</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Take card</source>
        <translation>取卡</translation>
    </message>
    <message>
        <source>Take money</source>
        <translation>取钱</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>step</comment>
        <translation>户号</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Take out cash</source>
        <translation>取款</translation>
    </message>
    <message>
        <source>Pay a bill</source>
        <translation>缴费</translation>
    </message>
    <message>
        <source>The card cannot be read</source>
        <translation>这张卡读不出来</translation>
    </message>
    <message>
        <source>The chip did not answer, or not in a way that this station understands.</source>
        <translation>芯片没有回应，或者回应不正常。</translation>
    </message>
    <message>
        <source>Check that the chip is clean and goes in first, facing up. If it happens again, your bank replaces the card.</source>
        <translation>请看看芯片是否干净，芯片朝上、朝前再插一次。还是不行，请到银行换卡。</translation>
    </message>
    <message>
        <source>This card cannot be used here</source>
        <translation>这张卡在这里不能用</translation>
    </message>
    <message>
        <source>There is no bank application on it that this station knows.</source>
        <translation>卡里没有本机认识的银行应用。</translation>
    </message>
    <message>
        <source>Please use a UnionPay bank card.</source>
        <translation>请用银联银行卡。</translation>
    </message>
    <message>
        <source>The card is blocked</source>
        <translation>这张卡被锁住了</translation>
    </message>
    <message>
        <source>The bank has blocked this card, or an application on it.</source>
        <translation>银行锁住了这张卡或卡里的应用。</translation>
    </message>
    <message>
        <source>Please ask your bank to unblock it.</source>
        <translation>请到发卡银行解锁。</translation>
    </message>
    <message>
        <source>The card has expired</source>
        <translation>这张卡过期了</translation>
    </message>
    <message>
        <source>Its last month is over.</source>
        <translation>已经过了有效期。</translation>
    </message>
    <message>
        <source>Your bank gives you a new one.</source>
        <translation>请到银行换新卡。</translation>
    </message>
    <message>
        <source>The card said no</source>
        <translation>卡片拒绝了</translation>
    </message>
    <message>
        <source>The chip refused the payment, or its signature is not right.</source>
        <translation>芯片没有同意这笔交易，或者验证不通过。</translation>
    </message>
    <message>
        <source>Please use another card, or ask your bank.</source>
        <translation>请换一张卡，或咨询银行。</translation>
    </message>
    <message>
        <source>The card was taken out too early</source>
        <translation>卡拔得太早了</translation>
    </message>
    <message>
        <source>It has to stay in the slot until the screen says so.</source>
        <translation>请等屏幕提示后再取卡。</translation>
    </message>
    <message>
        <source>You can start again.</source>
        <translation>可以重新办理。</translation>
    </message>
    <message>
        <source>The card is stuck in the slot</source>
        <translation>卡卡在卡口里了</translation>
    </message>
    <message>
        <source>It cannot move in or out.</source>
        <translation>现在进不去也出不来。</translation>
    </message>
    <message>
        <source>Please do not pull. Call the help desk; they open the slot for you.</source>
        <translation>请不要硬拔。请联系服务台，有人来为您取卡。</translation>
    </message>
    <message>
        <source>The card was kept</source>
        <translation>卡已收进机器保管</translation>
    </message>
    <message>
        <source>It was not taken in time, so the station put it away safely.</source>
        <translation>没有及时取走，机器已安全收好。</translation>
    </message>
    <message>
        <source>Bring your identity card to the help desk to get it back.</source>
        <translation>请带身份证到服务台领回。</translation>
    </message>
    <message>
        <source>The bank keeps the card</source>
        <translation>银行要求收回这张卡</translation>
    </message>
    <message>
        <source>Your bank told this station to keep the card.</source>
        <translation>发卡银行通知本机收下这张卡。</translation>
    </message>
    <message>
        <source>Please call the number of your bank.</source>
        <translation>请拨打您银行的客服电话。</translation>
    </message>
    <message>
        <source>The PIN was wrong too often</source>
        <translation>密码错误次数太多</translation>
    </message>
    <message>
        <source>The bank has locked the PIN of this card.</source>
        <translation>银行已锁住这张卡的密码。</translation>
    </message>
    <message>
        <source>Bring the card and your identity card to your bank.</source>
        <translation>请带卡和身份证到银行办理。</translation>
    </message>
    <message>
        <source>Not enough money on the card</source>
        <translation>卡里的钱不够</translation>
    </message>
    <message>
        <source>The account does not hold this amount.</source>
        <translation>账户余额不足。</translation>
    </message>
    <message>
        <source>You can choose a smaller amount.</source>
        <translation>可以取少一点。</translation>
    </message>
    <message>
        <source>More than the card&apos;s limit</source>
        <translation>超过了卡的限额</translation>
    </message>
    <message>
        <source>The bank allows less than this at once or on one day.</source>
        <translation>超过了银行规定的单笔或当天限额。</translation>
    </message>
    <message>
        <source>The card was used too often today</source>
        <translation>今天用卡次数太多</translation>
    </message>
    <message>
        <source>The bank allows a certain number of times on one day.</source>
        <translation>银行规定了每天的次数。</translation>
    </message>
    <message>
        <source>Please come back tomorrow.</source>
        <translation>请明天再来。</translation>
    </message>
    <message>
        <source>The card does not allow this</source>
        <translation>这张卡不能办这项业务</translation>
    </message>
    <message>
        <source>The bank has not opened this service for the card.</source>
        <translation>银行没有为这张卡开通这项业务。</translation>
    </message>
    <message>
        <source>The bank did not answer</source>
        <translation>银行没有回应</translation>
    </message>
    <message>
        <source>This station waited, then told the bank to undo everything.</source>
        <translation>本机等过之后，已通知银行撤销这笔交易。</translation>
    </message>
    <message>
        <source>You can try again later. Please look at your account tomorrow.</source>
        <translation>可以稍后再试，明天请查一下账户。</translation>
    </message>
    <message>
        <source>The bank has a problem</source>
        <translation>银行系统有问题</translation>
    </message>
    <message>
        <source>The bank answered that it cannot work now.</source>
        <translation>银行回复现在不能处理。</translation>
    </message>
    <message>
        <source>Please try again later.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>Nothing was sent to the bank.</source>
        <translation>没有向银行发出任何请求。</translation>
    </message>
    <message>
        <source>Please try again later, or pay with banknotes.</source>
        <translation>请稍后再试，或用现金缴费。</translation>
    </message>
    <message>
        <source>The bank said no</source>
        <translation>银行没有同意</translation>
    </message>
    <message>
        <source>The bank did not say why.</source>
        <translation>银行没有说明原因。</translation>
    </message>
    <message>
        <source>Please call the number on the back of your card.</source>
        <translation>请拨打卡背面的电话询问。</translation>
    </message>
    <message>
        <source>The money did not come out</source>
        <translation>钱没有出来</translation>
    </message>
    <message>
        <source>Banknotes are stuck behind the shutter. It stayed closed.</source>
        <translation>钞票卡在里面，出钞口没有打开。</translation>
    </message>
    <message>
        <source>Nothing more is needed from you. The bank puts the money back.</source>
        <translation>您不用做什么，银行会把钱退回。</translation>
    </message>
    <message>
        <source>The money was taken back</source>
        <translation>钱被收回了</translation>
    </message>
    <message>
        <source>The notes were not taken in time. They lie locked inside, untouched.</source>
        <translation>没有及时拿走，钱已原样锁在机器里。</translation>
    </message>
    <message>
        <source>Two people count them, then the bank puts the money back. Keep the number.</source>
        <translation>由两名工作人员清点后，银行把钱退给您。请保留编号。</translation>
    </message>
    <message>
        <source>It is not certain that the money came out</source>
        <translation>不能确定钱有没有出来</translation>
    </message>
    <message>
        <source>The cash tray stopped while it was opening.</source>
        <translation>出钞口打开时停住了。</translation>
    </message>
    <message>
        <source>Two people count the notes inside. What you did not get is paid back. Keep the number.</source>
        <translation>由两名工作人员清点里面的钱，您没拿到的会退给您。请保留编号。</translation>
    </message>
    <message>
        <source>A banknote is stuck</source>
        <translation>钞票卡住了</translation>
    </message>
    <message>
        <source>A note is in the slot and was not counted.</source>
        <translation>有一张钞票卡在收钞口，没有计入。</translation>
    </message>
    <message>
        <source>Staff take it out and pay it back. Keep the number.</source>
        <translation>工作人员取出后退给您。请保留编号。</translation>
    </message>
    <message>
        <source>The payment was stopped</source>
        <translation>付款已停止</translation>
    </message>
    <message>
        <source>You can start again at any time.</source>
        <translation>随时可以重新办理。</translation>
    </message>
    <message>
        <source>The PIN pad does not work</source>
        <translation>密码键盘用不了</translation>
    </message>
    <message>
        <source>Your PIN cannot be entered safely.</source>
        <translation>现在不能安全地输入密码。</translation>
    </message>
    <message>
        <source>Please use another station. Bills can be paid with banknotes here.</source>
        <translation>请用别的机器。本机可以用现金缴费。</translation>
    </message>
    <message>
        <source>The company does not answer</source>
        <translation>缴费单位没有回应</translation>
    </message>
    <message>
        <source>Its computer cannot be reached now.</source>
        <translation>对方的系统暂时连不上。</translation>
    </message>
    <message>
        <source>Please try again later. Nothing was paid.</source>
        <translation>请稍后再试，没有扣钱。</translation>
    </message>
    <message>
        <source>The company did not take the payment</source>
        <translation>缴费单位没有接受</translation>
    </message>
    <message>
        <source>It may have been paid in the meantime, or has changed.</source>
        <translation>可能已经交过，或者账单有变化。</translation>
    </message>
    <message>
        <source>Please look at the bill again, or ask the company.</source>
        <translation>请重新查询账单，或咨询缴费单位。</translation>
    </message>
    <message>
        <source>The station had to start again</source>
        <translation>机器刚才重新启动了</translation>
    </message>
    <message>
        <source>Something was under way when it stopped. It knows exactly how far it was.</source>
        <translation>停下时有一笔业务正在办，办到哪一步机器都有记录。</translation>
    </message>
    <message>
        <source>If this was your visit, please keep the number.</source>
        <translation>如果是您的业务，请保留编号。</translation>
    </message>
    <message>
        <source>This is not possible now</source>
        <translation>现在不能办</translation>
    </message>
    <message>
        <source>A part of this station is out of order.</source>
        <translation>机器的一个部件有故障。</translation>
    </message>
    <message>
        <source>The help desk knows of it.</source>
        <translation>服务台已经知道了。</translation>
    </message>
    <message>
        <source>No money was taken.</source>
        <translation>没有扣钱。</translation>
    </message>
    <message>
        <source>%1 go back to your account.</source>
        <translation>%1会退回您的账户。</translation>
    </message>
    <message>
        <source>The money goes back to your account.</source>
        <translation>钱会退回您的账户。</translation>
    </message>
    <message>
        <source>You got your banknotes back.</source>
        <translation>您的纸币已经退给您。</translation>
    </message>
    <message>
        <source>%1 are being settled for you under the number below.</source>
        <translation>%1正在按下面的编号为您处理。</translation>
    </message>
    <message>
        <source>%1 are kept for you under the number below.</source>
        <translation>%1按下面的编号为您保存。</translation>
    </message>
    <message>
        <source>Your card comes back.</source>
        <translation>卡会退给您。</translation>
    </message>
    <message>
        <source>The card stays in the station, locked away.</source>
        <translation>卡锁在机器里保管。</translation>
    </message>
    <message>
        <source>You have your card.</source>
        <translation>卡在您手里。</translation>
    </message>
    <message>
        <source> %1 are kept for you.</source>
        <translation> %1为您保存。</translation>
    </message>
    <message>
        <source>The number is on the slip: please take it.</source>
        <translation>编号印在凭条上，请取走。</translation>
    </message>
    <message>
        <source>Please write the number down, or take a photo.</source>
        <translation>请记下或拍下这个编号。</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>其他金额</translation>
    </message>
    <message>
        <source>Bank reference</source>
        <translation>银行参考号</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>授权号</translation>
    </message>
    <message>
        <source>The bank was told to put %1 back on this card.</source>
        <translation>已通知银行把 %1退回这张卡。</translation>
    </message>
    <message>
        <source>Notes put in</source>
        <translation>放入纸币</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>缴费项目</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>账单金额</translation>
    </message>
    <message>
        <source>Paid.</source>
        <translation>已交费。</translation>
    </message>
    <message>
        <source>This bill was NOT paid.</source>
        <translation>这笔费用没有交。</translation>
    </message>
    <message>
        <source>The company has not answered yet. The station books the payment as soon as it does. Please do not pay again.</source>
        <translation>缴费单位还没有回应。一有回应，本机就自动入账，请不要重复交费。</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>取现金额</translation>
    </message>
    <message>
        <source>No cash was paid out.</source>
        <translation>没有出钞。</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>退还</translation>
    </message>
    <message>
        <source>Up to %1 are being settled: two people count what is inside, then it is paid back to you.</source>
        <translation>最多 %1正在处理：由两名工作人员清点机器内的钱后退给您。</translation>
    </message>
    <message>
        <source>%1 are kept for you.</source>
        <translation>%1为您保存。</translation>
    </message>
    <message>
        <source>Your card is kept in the station.</source>
        <translation>您的卡收在机器里保管。</translation>
    </message>
    <message>
        <source>Bring this paper to the help desk:</source>
        <translation>请带这张凭条到服务台：</translation>
    </message>
    <message>
        <source>Bill payment</source>
        <translation>缴费凭条</translation>
    </message>
    <message>
        <source>Cash withdrawal</source>
        <translation>取款凭条</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>机器编号</translation>
    </message>
    <message>
        <source>Help desk</source>
        <translation>服务台</translation>
    </message>
    <message>
        <source>ddd, d MMM  HH:mm</source>
        <comment>date and time in the corner</comment>
        <translation>M月d日 dddd HH:mm</translation>
    </message>
    <message>
        <source>The notes inside cannot make this amount.</source>
        <translation>机器里的钞票凑不出这个金额，可以改取：</translation>
    </message>
    <message>
        <source>%1: account number</source>
        <translation>请输入%1户号</translation>
    </message>
    <message>
        <source>%1 digits, printed on your paper bill</source>
        <translation>%1 位数字，印在纸质账单上</translation>
    </message>
    <message>
        <source>Change comes in notes. Less than 10 yuan is kept for you.</source>
        <translation>多出的钱找纸币，不足 10 元的零头为您保存。</translation>
    </message>
    <message>
        <source>Put in one note at a time</source>
        <translation>请一张一张放入纸币</translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation>不急，慢慢想</translation>
    </message>
    <message>
        <source>Did somebody tell you to do this?</source>
        <translation>这笔钱，是别人叫您办的吗？</translation>
    </message>
    <message>
        <source>You can do it later, here or at any other station.</source>
        <translation>以后再办也行，在这里或别的惠民站都可以。</translation>
    </message>
    <message>
        <source>It is a lot of money. Perhaps somebody called you, or waits on the telephone now.</source>
        <translation>这笔钱不少。有没有人给您打过电话，或者正在电话里等着？</translation>
    </message>
    <message>
        <source>It is late. Perhaps somebody called you, or waits on the telephone now.</source>
        <translation>现在很晚了。有没有人给您打过电话，或者正在电话里等着？</translation>
    </message>
    <message>
        <source>You have thought about it for long. Perhaps somebody called you, or waits on the telephone now.</source>
        <translation>您想了好一会儿。有没有人给您打过电话，或者正在电话里等着？</translation>
    </message>
    <message>
        <source>Money cannot wait: what stays there is taken back and kept for you.</source>
        <translation>钱不能一直等：没拿走的会收回，为您保管。</translation>
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
        <translation>一共 %1 位。输完按确认键；按更正键重输；按取消键停止。</translation>
    </message>
    <message>
        <source>Typed</source>
        <comment>said: digits so far</comment>
        <translation>已输入</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>said of a bill</comment>
        <translation>已选</translation>
    </message>
    <message>
        <source>not chosen</source>
        <comment>said of a bill</comment>
        <translation>没选</translation>
    </message>
    <message>
        <source>%1 digits</source>
        <comment>said: so many are typed</comment>
        <translation>%1 位</translation>
    </message>
    <message>
        <source>Deleted, %1</source>
        <comment>said</comment>
        <translation>删了一位，还有%1</translation>
    </message>
    <message>
        <source>Slower</source>
        <comment>said</comment>
        <translation>慢一点</translation>
    </message>
    <message>
        <source>Usual pace</source>
        <comment>said</comment>
        <translation>平常的快慢</translation>
    </message>
    <message>
        <source>Louder</source>
        <comment>said</comment>
        <translation>大声一点</translation>
    </message>
    <message>
        <source>Quieter</source>
        <comment>said</comment>
        <translation>小声一点</translation>
    </message>
    <message>
        <source>Press %1: %2.</source>
        <comment>said: a digit and what it does</comment>
        <translation>按 %1，%2。</translation>
    </message>
    <message>
        <source>Press any key to begin.</source>
        <comment>said</comment>
        <translation>按任意键开始。</translation>
    </message>
    <message>
        <source>Type the digits; Clear takes the last one back.</source>
        <comment>said</comment>
        <translation>请按数字键；按更正键删一位。</translation>
    </message>
    <message>
        <source>Press Enter: %1.</source>
        <comment>said</comment>
        <translation>按确认键，%1。</translation>
    </message>
    <message>
        <source>Press Cancel: %1.</source>
        <comment>said</comment>
        <translation>按取消键，%1。</translation>
    </message>
    <message>
        <source>Press Cancel: back.</source>
        <comment>said</comment>
        <translation>按取消键，返回。</translation>
    </message>
    <message>
        <source>F1: say it again. F2: slower. F3: louder. F4: a person helps you. The point goes to the next button, double zero to the one before.</source>
        <comment>said</comment>
        <translation>F 1：再说一遍；F 2：慢一点；F 3：大声一点；F 4：找人帮忙。点键到下一个按钮，双零键到上一个。</translation>
    </message>
    <message>
        <source>Press any key to go on.</source>
        <comment>said</comment>
        <translation>按任意键继续办理。</translation>
    </message>
    <message>
        <source>%1 does nothing here.</source>
        <comment>said of a key</comment>
        <translation>%1 在这里没有用。</translation>
    </message>
    <message>
        <source>Button %1</source>
        <comment>said: an amount is not</comment>
        <translation>第 %1 个按钮</translation>
    </message>
    <message>
        <source>grid worker</source>
        <translation>网格员</translation>
    </message>
    <message>
        <source>of the community centre</source>
        <comment>behind somebody&apos;s name: their role</comment>
        <translation>社区工作人员</translation>
    </message>
    <message>
        <source>engineer</source>
        <translation>维修员</translation>
    </message>
    <message>
        <source>nurse</source>
        <translation>护士</translation>
    </message>
    <message>
        <source>Somebody (%1)</source>
        <comment>who comes: a role</comment>
        <translation>工作人员（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>who comes: name and role</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>They should be here at any moment.</source>
        <translation>马上就到。</translation>
    </message>
    <message>
        <source>You may go on meanwhile.</source>
        <translation>您可以继续办理。</translation>
    </message>
    <message>
        <source>Somebody comes after %1</source>
        <translation>%1 以后有人来</translation>
    </message>
    <message>
        <source>The help desk has heard you</source>
        <translation>服务台已收到您的呼叫</translation>
    </message>
    <message>
        <source>%1 will come</source>
        <translation>%1会来帮您</translation>
    </message>
    <message>
        <source>%1 is on the way</source>
        <translation>%1已出发</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1到了</translation>
    </message>
    <message>
        <source>Please tell them what you need.</source>
        <translation>请告诉来人您需要什么。</translation>
    </message>
    <message>
        <source>Please telephone</source>
        <translation>请打电话</translation>
    </message>
    <message>
        <source>Nobody can come now, but somebody answers this number.</source>
        <translation>现在没人能过来，打这个电话有人接听。</translation>
    </message>
    <message>
        <source>If it is serious, telephone %1 at once.</source>
        <translation>如果很难受，请马上拨打%1。</translation>
    </message>
    <message>
        <source>The line is down, we keep trying</source>
        <translation>线路不通，我们一直在呼叫</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>请稍候。</translation>
    </message>
    <message>
        <source>Your call is called off</source>
        <translation>已取消呼叫</translation>
    </message>
    <message>
        <source>Nobody comes. You can call again at any time.</source>
        <translation>不会来人了。需要时可以再次呼叫。</translation>
    </message>
    <message>
        <source>The help desk has closed your call</source>
        <translation>服务台已结束这次呼叫</translation>
    </message>
    <message>
        <source>If you still need somebody, please call again.</source>
        <translation>如果还需要帮助，请再次呼叫。</translation>
    </message>
    <message>
        <source>Nobody can come now</source>
        <translation>现在没有人能过来</translation>
    </message>
    <message>
        <source>Please telephone, or call again later.</source>
        <translation>请打电话，或者过一会儿再呼叫。</translation>
    </message>
    <message>
        <source>The help desk cannot take this call</source>
        <translation>服务台不能受理这次呼叫</translation>
    </message>
    <message>
        <source>Please telephone, or ask where people are:</source>
        <translation>请打电话，或到这里找人：</translation>
    </message>
    <message>
        <source>I feel unwell</source>
        <translation>我不舒服</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>why help is needed</comment>
        <translation>别的事</translation>
    </message>
    <message>
        <source>Somebody will help you</source>
        <translation>有人可以帮您</translation>
    </message>
    <message>
        <source>Your card and your money stay as they are while you ask.</source>
        <translation>您去询问时，卡和钱都保持原样。</translation>
    </message>
    <message>
        <source>Your money lies in the tray. Please take it first.</source>
        <translation>您的钱还在出钞口，请先拿钱。</translation>
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
        <source>Call heard</source>
        <translation>已收到呼叫</translation>
    </message>
    <message>
        <source>Help: %1 min</source>
        <translation>%1 分钟到</translation>
    </message>
    <message>
        <source>Help is here</source>
        <translation>人已到</translation>
    </message>
    <message>
        <source>Please phone</source>
        <translation>请打电话</translation>
    </message>
    <message>
        <source>I don&apos;t understand</source>
        <translation>不会操作</translation>
    </message>
    <message>
        <source>My card is inside</source>
        <translation>卡没退出来</translation>
    </message>
    <message>
        <source>About my money</source>
        <translation>钱有问题</translation>
    </message>
    <message>
        <source>I was told to pay</source>
        <translation>有人叫付钱</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>您需要什么帮助？</translation>
    </message>
    <message>
        <source>In about %1 minutes. You may go on meanwhile.</source>
        <translation>大约 %1 分钟后到。您可以继续办理。</translation>
    </message>
    <message>
        <source>At about %1. You may go on meanwhile.</source>
        <comment>a time of day</comment>
        <translation>大约 %1 到。您可以继续办理。</translation>
    </message>
    <message>
        <source>It will say here who comes. You may go on meanwhile.</source>
        <translation>安排好来人后，这里会告诉您。您可以继续办理。</translation>
    </message>
    <message>
        <source>You need not wait here. Meanwhile you find people so:</source>
        <translation>您不用在这里等。也可以打电话，或到这里找人：</translation>
    </message>
    <message>
        <source>We call somebody for you. Nothing else changes.</source>
        <translation>选好后为您叫人，卡和钱都保持原样。</translation>
    </message>
    <message>
        <source>Calling somebody</source>
        <translation>正在为您呼叫</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>%1 来人</translation>
    </message>
    <message>
        <source>the easy version</source>
        <translation>关爱版</translation>
    </message>
    <message>
        <source>letters of %1 %</source>
        <translation>字号 %1 %</translation>
    </message>
    <message>
        <source>light on dark</source>
        <translation>黑底白字</translation>
    </message>
    <message>
        <source>yellow on black</source>
        <translation>黑底黄字</translation>
    </message>
    <message>
        <source>read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>lower down</source>
        <translation>按钮放低</translation>
    </message>
    <message>
        <source>slower voice</source>
        <translation>说得慢一点</translation>
    </message>
    <message>
        <source>faster voice</source>
        <translation>说得快一点</translation>
    </message>
    <message>
        <source>louder voice</source>
        <translation>声音大一点</translation>
    </message>
    <message>
        <source>softer voice</source>
        <translation>声音小一点</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>和平常一样</translation>
    </message>
    <message>
        <source>This is remembered for your card</source>
        <translation>已为您的卡记住</translation>
    </message>
    <message>
        <source>Nothing is remembered for your card</source>
        <translation>还没有记住什么</translation>
    </message>
    <message>
        <source>Remember this for your card?</source>
        <translation>要为您的卡记住吗？</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>已记住</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>现在是</translation>
    </message>
    <message>
        <source>Remembered until now</source>
        <translation>以前记住的是</translation>
    </message>
    <message>
        <source>First touch &quot;Make it easier&quot; and choose what helps you.</source>
        <translation>请先点“更方便”，选好对您有帮助的。</translation>
    </message>
    <message>
        <source>That did not work now. Everything else does.</source>
        <translation>现在没有办成，其他业务不受影响。</translation>
    </message>
    <message>
        <source>It begins like this as soon as your card goes in here. No name and no number is written down.</source>
        <translation>以后这张卡一插进来，马上就是这样。不记姓名，不记卡号。</translation>
    </message>
    <message>
        <source>Help comes</source>
        <translation>马上来人</translation>
    </message>
    <message>
        <source>Written</source>
        <comment>said: a text so far</comment>
        <translation>已写</translation>
    </message>
    <message>
        <source>This needs a finger. The point goes on to the other ways.</source>
        <comment>said</comment>
        <translation>手写要用手指。按点键，换别的写法。</translation>
    </message>
    <message>
        <source>The digits write letters as on a telephone: two for a, two twice for b. One ends a letter, Clear takes it back. The point goes on to the words and buttons.</source>
        <comment>said</comment>
        <translation>数字键像电话一样写字母：按一下二是 a，按两下是 b。按一，字母写好；按更正键，退一个。按点键，听候选的字词和按钮。</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <comment>a way of writing</comment>
        <translation>拼音</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>a way of writing</comment>
        <translation>手写</translation>
    </message>
    <message>
        <source>Digits</source>
        <comment>a way of writing</comment>
        <translation>数字</translation>
    </message>
    <message>
        <source>Letters</source>
        <comment>a way of writing</comment>
        <translation>字母</translation>
    </message>
    <message>
        <source>Touch the letters of the pinyin, then choose the word.</source>
        <translation>先点拼音字母，再选字词。</translation>
    </message>
    <message>
        <source>Write one character with a finger, then choose it.</source>
        <translation>一次写一个字，再选字。</translation>
    </message>
    <message>
        <source>comma</source>
        <comment>said</comment>
        <translation>逗号</translation>
    </message>
    <message>
        <source>full stop</source>
        <comment>said</comment>
        <translation>句号</translation>
    </message>
    <message>
        <source>question mark</source>
        <comment>said</comment>
        <translation>问号</translation>
    </message>
    <message>
        <source>%1, the %2 in %3</source>
        <comment>said: a character, it again, a word with it</comment>
        <translation>%1，%3的%2</translation>
    </message>
    <message>
        <source>Anything else to say?</source>
        <translation>还有什么要说的吗？</translation>
    </message>
    <message>
        <source>Nothing to write</source>
        <translation>不写，下一步</translation>
    </message>
    <message>
        <source>I have written it</source>
        <translation>写好了</translation>
    </message>
    <message>
        <source>There is no more room.</source>
        <translation>写满了，不能再写。</translation>
    </message>
    <message>
        <source>%1 more characters fit.</source>
        <translation>还能写 %1 个字。</translation>
    </message>
    <message>
        <source>syllable ends</source>
        <comment>said of a key</comment>
        <translation>隔开</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <comment>said: so many are written</comment>
        <translation>已写 %1 个字</translation>
    </message>
    <message>
        <source>Deleted, %1 characters</source>
        <comment>said</comment>
        <translation>已删除，还有 %1 个字</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>said</comment>
        <translation>已删除</translation>
    </message>
    <message>
        <source>%1 strokes</source>
        <comment>said: so many are written</comment>
        <translation>%1 笔</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day, as QLocale writes it</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>What would you like to tell your community?</source>
        <translation>您想跟社区说什么？</translation>
    </message>
    <message>
        <source>Which of these is it?</source>
        <translation>是哪一件事？</translation>
    </message>
    <message>
        <source>What has happened?</source>
        <translation>请说说是什么事</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>在哪里？</translation>
    </message>
    <message>
        <source>About</source>
        <comment>a case</comment>
        <translation>事项</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>a case</comment>
        <translation>地点</translation>
    </message>
    <message>
        <source>It is kept, and goes out as soon as it can</source>
        <translation>已经记下，通了就送</translation>
    </message>
    <message>
        <source>It has arrived</source>
        <translation>社区已经收到</translation>
    </message>
    <message>
        <source>The line is down. This station sends it by itself; there is nothing left for you to do.</source>
        <translation>现在线路不通。机器会自己送出，您不用再管。</translation>
    </message>
    <message>
        <source>With this number you can ask how it stands, here or at any other station.</source>
        <translation>凭这个号码，可以在任何一台机器上查进度。</translation>
    </message>
    <message>
        <source>With this number you can ask at this station how it stands.</source>
        <translation>凭这个号码，可以在这台机器上查进度。</translation>
    </message>
    <message>
        <source>There is no case with this number. Please compare the digits.</source>
        <translation>没有这个号码，请再核对一下。</translation>
    </message>
    <message>
        <source>The line is down. Please try again later.</source>
        <translation>线路不通，请过一会儿再试。</translation>
    </message>
    <message>
        <source>Too many numbers. Please ask at the help desk.</source>
        <translation>试的次数太多，请到服务台询问。</translation>
    </message>
    <message>
        <source>It has not been sent yet</source>
        <translation>还没有送到</translation>
    </message>
    <message>
        <source>The line is down. This station sends it by itself.</source>
        <translation>线路不通，机器会自己送出。</translation>
    </message>
    <message>
        <source>They are working on it</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>已经办好</translation>
    </message>
    <message>
        <source>It was not taken</source>
        <translation>没有被受理</translation>
    </message>
    <message>
        <source>Please ask at the help desk.</source>
        <translation>请到服务台询问。</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Last news</source>
        <translation>最近更新</translation>
    </message>
    <message>
        <source>Expected by</source>
        <translation>预计办好</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Telling your community</source>
        <translation>正在送往社区</translation>
    </message>
    <message>
        <source>It is kept here, whatever happens.</source>
        <translation>无论如何，都已记在机器里。</translation>
    </message>
    <message>
        <source>Asking how it stands</source>
        <translation>正在查进度</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>step</comment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>step</comment>
        <translation>核对</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区事务</translation>
    </message>
    <message>
        <source>Your community did not take it</source>
        <translation>社区没有受理</translation>
    </message>
    <message>
        <source>It did not say why.</source>
        <translation>对方没有说明原因。</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>对方说：%1</translation>
    </message>
    <message>
        <source>Please ask at the help desk, they bring it on its way.</source>
        <translation>请到服务台，工作人员会帮您转办。</translation>
    </message>
    <message>
        <source>It could not be kept</source>
        <translation>没能记下来</translation>
    </message>
    <message>
        <source>This station cannot write anything down now, so nothing was sent.</source>
        <translation>机器现在记不下东西，所以没有送出。</translation>
    </message>
    <message>
        <source>Please tell the help desk.</source>
        <translation>请告诉服务台。</translation>
    </message>
    <message>
        <source>Your community cannot be reached</source>
        <translation>联系不上社区</translation>
    </message>
    <message>
        <source>This station does not know yet what it can be told.</source>
        <translation>机器还不知道社区受理哪些事。</translation>
    </message>
    <message>
        <source>Please try again later, or tell the help desk.</source>
        <translation>请过一会儿再试，或告诉服务台。</translation>
    </message>
    <message>
        <source>Told to the community</source>
        <translation>社区事务</translation>
    </message>
    <message>
        <source>The line was down. This station sends it by itself as soon as it can. Ask at this station how it stands, with this number:</source>
        <translation>线路不通。通了以后机器会自己送出。请凭这个号码在这台机器上查进度：</translation>
    </message>
    <message>
        <source>Ask at any station how it stands, with this number:</source>
        <translation>凭这个号码，可以在任何一台机器上查进度：</translation>
    </message>
    <message>
        <source>Your card waits in the slot. Please take it first.</source>
        <translation>您的卡还在卡口，请先取卡。</translation>
    </message>
    <message>
        <source>Grid worker</source>
        <translation>网格员</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>The card on the reader is no badge.</source>
        <translation>读卡区放的不是工作证。</translation>
    </message>
    <message>
        <source>Our community has not given out this badge.</source>
        <translation>这个工作证不是本社区发的。</translation>
    </message>
    <message>
        <source>The badge is no longer valid.</source>
        <translation>这个工作证已经过期。</translation>
    </message>
    <message>
        <source>The badge has been withdrawn.</source>
        <translation>这个工作证已经收回。</translation>
    </message>
    <message>
        <source>The badge cannot be checked now.</source>
        <translation>现在无法核验这个工作证。</translation>
    </message>
    <message>
        <source>choosing</source>
        <translation>选业务</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>选单位</translation>
    </message>
    <message>
        <source>the account</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>the bills</source>
        <translation>账单</translation>
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
        <translation>输密码（已回避）</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>putting notes in</source>
        <translation>放钞票</translation>
    </message>
    <message>
        <source>taking the money</source>
        <translation>取钱</translation>
    </message>
    <message>
        <source>the caution</source>
        <translation>防骗提醒</translation>
    </message>
    <message>
        <source>your own word</source>
        <translation>本人确认</translation>
    </message>
    <message>
        <source>a problem</source>
        <translation>出现问题</translation>
    </message>
    <message>
        <source>%1 helps you</source>
        <translation>%1正在帮您</translation>
    </message>
    <message>
        <source>Your family helps</source>
        <translation>家人正在帮您</translation>
    </message>
    <message>
        <source>%1, please turn away until the PIN is typed.</source>
        <translation>请%1转过身去，等密码输完。</translation>
    </message>
    <message>
        <source>Whoever helps, please turn away until the PIN is typed.</source>
        <translation>请帮忙的人转过身去，等密码输完。</translation>
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
        <translation>这个工作证无效</translation>
    </message>
    <message>
        <source>You need not let anybody help you. Never give your card or your PIN to anybody.</source>
        <translation>您可以不让别人帮忙。银行卡和密码不要交给任何人。</translation>
    </message>
    <message>
        <source>May %1 help you?</source>
        <translation>让%1帮您办吗？</translation>
    </message>
    <message>
        <source>May somebody of your family help you?</source>
        <translation>让家人帮您办吗？</translation>
    </message>
    <message>
        <source>They see what to do and explain it. They see no PIN and no numbers, and only you say yes to money. It stands on your receipt.</source>
        <translation>帮忙的人可以看步骤、给您讲解，看不到密码和号码。动钱只有您说了算。帮了什么会印在凭条上。</translation>
    </message>
    <message>
        <source>%1, please step aside: only the owner of the money presses here.</source>
        <translation>请%1让一让：这里只能由本人来按。</translation>
    </message>
    <message>
        <source>Whoever helps, please step aside: only the owner of the money presses here.</source>
        <translation>请帮忙的人让一让：这里只能由本人来按。</translation>
    </message>
    <message>
        <source>Helped by</source>
        <translation>协助人</translation>
    </message>
    <message>
        <source>From</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>time of day</comment>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>There for: %1</source>
        <translation>协助内容：%1</translation>
    </message>
    <message>
        <source>They saw no PIN and no numbers. Money went on your word.</source>
        <translation>协助人没有看到密码和号码，动钱由您本人确认。</translation>
    </message>
    <message>
        <source>Who confirms that you are well?</source>
        <translation>由谁来确认您平安？</translation>
    </message>
    <message>
        <source>the identity card</source>
        <translation>放身份证</translation>
    </message>
    <message>
        <source>the pension</source>
        <translation>看养老金</translation>
    </message>
    <message>
        <source>seeing that you are well</source>
        <translation>当面确认</translation>
    </message>
    <message>
        <source>Asking the pension office</source>
        <translation>正在问社保局</translation>
    </message>
    <message>
        <source>Telling the pension office</source>
        <translation>正在告诉社保局</translation>
    </message>
    <message>
        <source>Identity card</source>
        <comment>step</comment>
        <translation>身份证</translation>
    </message>
    <message>
        <source>Pension</source>
        <comment>step</comment>
        <translation>养老金</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>step</comment>
        <translation>确认</translation>
    </message>
    <message>
        <source>My pension</source>
        <translation>我的养老金</translation>
    </message>
    <message>
        <source>The yearly check is done. It is good until %1.</source>
        <translation>今年已经确认过了，有效到 %1。</translation>
    </message>
    <message>
        <source>Once a year the office asks that you are well. Please confirm it by %1.</source>
        <translation>每年确认一次，养老金照常发。请在 %1之前确认。</translation>
    </message>
    <message>
        <source>Please confirm by %1 at the office that you are well.</source>
        <translation>请在 %1之前到社保窗口确认。</translation>
    </message>
    <message>
        <source>Payment waits since %1, because the yearly check is missing. Once it is done you get everything that is missing.</source>
        <translation>从 %1 起钱先停一停，因为今年还没确认。确认以后，没发的都会补给您。</translation>
    </message>
    <message>
        <source>Your yearly check is with the office. Nothing is left for you to do.</source>
        <translation>社保局正在办您的年度确认，您不用再做什么。</translation>
    </message>
    <message>
        <source>Something in the office&apos;s data is not right. They mend it; please ask at the help desk.</source>
        <translation>社保局登记的资料有错，他们会改。请问一下服务台。</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, as QLocale writes it</comment>
        <translation>yyyy 年 M 月 d 日</translation>
    </message>
    <message>
        <source>This is no identity card, or it cannot be read. Please lay your identity card there, alone.</source>
        <translation>这不是身份证，或者读不出来。请只放身份证。</translation>
    </message>
    <message>
        <source>It was too short. Please leave the card there until the screen goes on.</source>
        <translation>放的时间太短了。请一直放着，等屏幕换页再拿。</translation>
    </message>
    <message>
        <source>While somebody helps you, amounts are not shown.</source>
        <translation>有人帮您时，金额不显示。</translation>
    </message>
    <message>
        <source>A grid worker has to see you</source>
        <translation>要请网格员当面看一看您</translation>
    </message>
    <message>
        <source>Ask them to lay their badge on the reader at the right of the screen. No photo is taken.</source>
        <translation>请网格员把工作证放在屏幕右边的读卡区。不拍照。</translation>
    </message>
    <message>
        <source>%1: is this person %2, and are they well?</source>
        <translation>%1：这位是 %2 本人吗？人好吗？</translation>
    </message>
    <message>
        <source>Please look at the person and their identity card. Your badge and this time are kept with the check.</source>
        <translation>请看着本人和身份证。您的工作证和现在的时间会一起记下。</translation>
    </message>
    <message>
        <source>It is confirmed</source>
        <translation>确认成功</translation>
    </message>
    <message>
        <source>Your pension goes on. Next year&apos;s check is due by %1.</source>
        <translation>养老金照常发。下一次请在 %1之前确认。</translation>
    </message>
    <message>
        <source>Somebody comes to your home</source>
        <translation>有人会到您家里来</translation>
    </message>
    <message>
        <source>They have it</source>
        <translation>社保局收到了</translation>
    </message>
    <message>
        <source>The line is down. This station sends it by itself. The slip proves that you were here in time.</source>
        <translation>线路断了，这台机器会自己补发。纸条能证明您按时来过。</translation>
    </message>
    <message>
        <source>Please take your identity card with you.</source>
        <translation>请带走您的身份证。</translation>
    </message>
    <message>
        <source>The pension office does not answer</source>
        <translation>社保局没有回应</translation>
    </message>
    <message>
        <source>The office does not know you</source>
        <translation>社保局查不到您</translation>
    </message>
    <message>
        <source>You are not insured in this city, or under another number.</source>
        <translation>您不在本市参保，或者用的是别的号码。</translation>
    </message>
    <message>
        <source>If you worked elsewhere, ask at the office there. The help desk has its number.</source>
        <translation>如果在外地工作过，请问当地社保局。服务台有电话。</translation>
    </message>
    <message>
        <source>You do not get a pension yet</source>
        <translation>您还没有领养老金</translation>
    </message>
    <message>
        <source>You pay in, or have done. The yearly check is for those who get one.</source>
        <translation>您正在缴费，或者缴过费。领养老金的人才需要确认。</translation>
    </message>
    <message>
        <source>The help desk can tell you when yours begins.</source>
        <translation>服务台可以告诉您什么时候开始领。</translation>
    </message>
    <message>
        <source>The office has another name for this number</source>
        <translation>社保局登记的名字不一样</translation>
    </message>
    <message>
        <source>Something in its data is not right. It is not your fault.</source>
        <translation>登记的资料有错，不是您的错。</translation>
    </message>
    <message>
        <source>Please bring your identity card to the help desk; they have it mended.</source>
        <translation>请带身份证到服务台，他们帮您改好。</translation>
    </message>
    <message>
        <source>It was asked too often</source>
        <translation>查得太多次了</translation>
    </message>
    <message>
        <source>The office answers only so many times in one hour.</source>
        <translation>社保局一小时只回答几次。</translation>
    </message>
    <message>
        <source>Please come back in an hour.</source>
        <translation>请一小时后再来。</translation>
    </message>
    <message>
        <source>The office did not take it</source>
        <translation>社保局没有接受</translation>
    </message>
    <message>
        <source>Please ask at the office&apos;s counter</source>
        <translation>请到社保窗口问一下</translation>
    </message>
    <message>
        <source>The office wants to talk about this with you in person.</source>
        <translation>这件事社保局想当面和您说。</translation>
    </message>
    <message>
        <source>The help desk tells you where it is, and comes along if you like.</source>
        <translation>服务台会告诉您窗口在哪里，也可以陪您去。</translation>
    </message>
    <message>
        <source>Yearly check of a pension</source>
        <translation>养老待遇资格认证</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>To be verified with</source>
        <translation>验证码</translation>
    </message>
    <message>
        <source>By %1 at the latest. You need not come again.</source>
        <translation>最晚 %1 办好。您不用再来。</translation>
    </message>
    <message>
        <source>Please try again later. Nothing is lost.</source>
        <translation>请过一会儿再试。什么都没有丢。</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>谁来</translation>
    </message>
    <message>
        <source>d MMMM, HH:mm</source>
        <comment>a day and a time, as QLocale writes them</comment>
        <translation>M 月 d 日 HH:mm</translation>
    </message>
    <message>
        <source>looked at the pension</source>
        <translation>查看养老金</translation>
    </message>
    <message>
        <source>did the yearly check</source>
        <translation>办年度确认</translation>
    </message>
    <message>
        <source>looked at this list</source>
        <translation>查看这份记录</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who looked, and at what</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The newest %1; all of them can be printed.</source>
        <translation>最近 %1 次；全部记录可以打印。</translation>
    </message>
    <message>
        <source>All that the office has written down.</source>
        <translation>社保局记下的都在这里。</translation>
    </message>
    <message>
        <source>The list is printed: please take it.</source>
        <translation>清单已打印，请取走。</translation>
    </message>
    <message>
        <source>Who has looked at my data</source>
        <translation>谁看过我的资料</translation>
    </message>
    <message>
        <source>Water, power, property fee and more</source>
        <translation>水、电、物业费等</translation>
    </message>
    <message>
        <source>What I get, and the yearly check</source>
        <translation>领多少，每年的确认</translation>
    </message>
    <message>
        <source>Tell the community</source>
        <translation>社区事务</translation>
    </message>
    <message>
        <source>%1: not now</source>
        <comment>said</comment>
        <translation>%1：现在不能办</translation>
    </message>
    <message>
        <source>Repairs, questions, praise</source>
        <translation>报修、咨询、表扬，查进度</translation>
    </message>
    <message>
        <source>Making a code for your phone</source>
        <translation>正在给手机生成付款码</translation>
    </message>
    <message>
        <source>How do you want to pay the rest?</source>
        <translation>余下的怎么付？</translation>
    </message>
    <message>
        <source>How do you want to pay?</source>
        <translation>您要怎么付？</translation>
    </message>
    <message>
        <source>With a payment code</source>
        <translation>用付款码</translation>
    </message>
    <message>
        <source>Hold your payment code to the reader</source>
        <translation>请把付款码对准扫码口</translation>
    </message>
    <message>
        <source>Open the code in your phone. The reader is below the screen.</source>
        <translation>在手机里打开付款码。扫码口在屏幕下方。</translation>
    </message>
    <message>
        <source>Read this code with your phone</source>
        <translation>请用手机扫这个码</translation>
    </message>
    <message>
        <source>Then pay in your phone. This page goes on by itself.</source>
        <translation>在手机上付好后，这里会自动继续。</translation>
    </message>
    <message>
        <source>Please look at your phone</source>
        <translation>请看您的手机</translation>
    </message>
    <message>
        <source>If it asks for your password, please enter it there.</source>
        <translation>手机要密码的话，请在手机上输入。</translation>
    </message>
    <message>
        <source>That was no payment code. Please open &quot;pay&quot; in your phone.</source>
        <translation>这不是付款码。请在手机里打开“付款”。</translation>
    </message>
    <message>
        <source>The phone has not paid in time</source>
        <translation>手机没有及时付款</translation>
    </message>
    <message>
        <source>If it pays all the same, the money goes back by itself.</source>
        <translation>万一手机又付了，钱会自动退回。</translation>
    </message>
    <message>
        <source>Please try again, or pay in another way.</source>
        <translation>请再试一次，或者换个方式付。</translation>
    </message>
    <message>
        <source>The phone did not pay</source>
        <translation>手机没有付款成功</translation>
    </message>
    <message>
        <source>Its code was too old, there was not enough money, or it was stopped.</source>
        <translation>付款码过期了、钱不够，或者被取消了。</translation>
    </message>
    <message>
        <source>Please try again with a new code, or pay in another way.</source>
        <translation>请换一个新的付款码再试，或者换个方式付。</translation>
    </message>
    <message>
        <source>If it was paid, %1 go back to your phone.</source>
        <translation>如果已付款，%1会退回您的手机。</translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation>微信支付</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>支付宝</translation>
    </message>
    <message>
        <source>UnionPay QuickPass</source>
        <translation>云闪付</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>手机支付</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>钱包</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支付单号</translation>
    </message>
    <message>
        <source>If the phone has paid, %1 go back to it.</source>
        <translation>如果手机已付款，%1会退回手机。</translation>
    </message>
    <message>
        <source>Which school?</source>
        <translation>选哪所学校？</translation>
    </message>
    <message>
        <source>What shall be counted again?</source>
        <translation>哪一项请再算一遍？</translation>
    </message>
    <message>
        <source>What would you like to know about?</source>
        <translation>想查哪一类事？</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
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
        <translation>要带什么</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>什么都不用带</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>谁可以办</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开门时间</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between opening hours</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>a place</comment>
        <translation>在哪里</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>It is closed for some time. Please call before you go.</source>
        <translation>这里暂时不开门。去之前请先打电话问一问。</translation>
    </message>
    <message>
        <source>It is printed: please take the paper.</source>
        <translation>打印好了，请拿好。</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>办别的事</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>打印出来</translation>
    </message>
    <message>
        <source>Asking the education office</source>
        <translation>正在问教育部门</translation>
    </message>
    <message>
        <source>Telling the education office</source>
        <translation>正在送到教育部门</translation>
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
        <translation>积分</translation>
    </message>
    <message>
        <source>School</source>
        <comment>step</comment>
        <translation>学校</translation>
    </message>
    <message>
        <source>Topic</source>
        <comment>step</comment>
        <translation>事项</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>step</comment>
        <translation>服务</translation>
    </message>
    <message>
        <source>A place at school</source>
        <translation>上学名额</translation>
    </message>
    <message>
        <source>How do I …?</source>
        <translation>办事指南</translation>
    </message>
    <message>
        <source>The education office does not answer</source>
        <translation>教育部门没有回应</translation>
    </message>
    <message>
        <source>Points cannot be counted here yet</source>
        <translation>这里还不能算积分</translation>
    </message>
    <message>
        <source>This station does not have this year&apos;s table.</source>
        <translation>这台机器还没有今年的积分表。</translation>
    </message>
    <message>
        <source>The help desk can count them for you.</source>
        <translation>服务台可以帮您算。</translation>
    </message>
    <message>
        <source>Your child needs no points</source>
        <translation>您的孩子不用积分</translation>
    </message>
    <message>
        <source>Children who are registered here go to the school of their street.</source>
        <translation>户口在这里的孩子，按地段上学。</translation>
    </message>
    <message>
        <source>The help desk tells you which one, and when to come.</source>
        <translation>服务台会告诉您是哪所学校、什么时候去。</translation>
    </message>
    <message>
        <source>It is too late for this</source>
        <translation>时间已经过了</translation>
    </message>
    <message>
        <source>The office takes it only on certain days. Nothing was sent.</source>
        <translation>这件事只在规定的几天里办。什么都没有送出去。</translation>
    </message>
    <message>
        <source>Please talk to the education office; the help desk has its number.</source>
        <translation>请问教育部门，服务台有电话。</translation>
    </message>
    <message>
        <source>This school is full</source>
        <translation>这所学校满了</translation>
    </message>
    <message>
        <source>It takes nobody any more this year.</source>
        <translation>今年不再收人。</translation>
    </message>
    <message>
        <source>Please choose another school.</source>
        <translation>请选别的学校。</translation>
    </message>
    <message>
        <source>There is an application already</source>
        <translation>已经申请过了</translation>
    </message>
    <message>
        <source>Each child has one, and yours is with the office.</source>
        <translation>一个孩子只能申请一次，您的已经在教育部门。</translation>
    </message>
    <message>
        <source>Enter the child&apos;s number again to see how it stands.</source>
        <translation>再输一次孩子的号码，就能看到办到哪一步。</translation>
    </message>
    <message>
        <source>The list cannot be shown now</source>
        <translation>现在看不到这张表</translation>
    </message>
    <message>
        <source>The computer that keeps it does not answer as it should.</source>
        <translation>管这张表的电脑没有好好回答。</translation>
    </message>
    <message>
        <source>Please ask at the help desk, or try again later.</source>
        <translation>请问服务台，或者过一会儿再试。</translation>
    </message>
    <message>
        <source>This is not offered any more</source>
        <translation>这一项不办了</translation>
    </message>
    <message>
        <source>It was taken off the list a moment ago.</source>
        <translation>刚刚从表上拿掉了。</translation>
    </message>
    <message>
        <source>Please look for another service, or ask at the help desk.</source>
        <translation>请看看别的服务，或者问服务台。</translation>
    </message>
    <message>
        <source>A new count of points</source>
        <translation>积分复核（再算一遍）</translation>
    </message>
    <message>
        <source>Application for a school</source>
        <translation>积分入学申请</translation>
    </message>
    <message>
        <source>Child</source>
        <comment>whose</comment>
        <translation>孩子</translation>
    </message>
    <message>
        <source>School</source>
        <comment>which</comment>
        <translation>学校</translation>
    </message>
    <message>
        <source>The time that counts</source>
        <translation>以这个时间为准</translation>
    </message>
    <message>
        <source>Together, an estimate</source>
        <translation>合计（估算）</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>这张您留着</translation>
    </message>
    <message>
        <source>To bring along with your papers</source>
        <translation>这张和材料一起带去</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, as QLocale writes it</comment>
        <translation>yyyy 年 M 月</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Bring your papers</source>
        <translation>带材料去审核</translation>
    </message>
    <message>
        <source>Points are shown</source>
        <translation>公布积分</translation>
    </message>
    <message>
        <source>Ask for a new count</source>
        <translation>复核（再算一遍）</translation>
    </message>
    <message>
        <source>Who has a place</source>
        <translation>公布录取</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>母亲</translation>
    </message>
    <message>
        <source>father</source>
        <translation>父亲</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Social insurance</source>
        <translation>社会保险</translation>
    </message>
    <message>
        <source>Living here</source>
        <translation>在这里居住</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>A place at a public school</source>
        <translation>积分入学：按分数排队上公办学校</translation>
    </message>
    <message>
        <source>Families who moved here get places by points: for the time they live, work and pay here.</source>
        <translation>从外地来的家庭，住得久、社保交得久，分数就高。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1到%2</translation>
    </message>
    <message>
        <source>You can apply until %1.</source>
        <translation>现在可以申请，到%1为止。</translation>
    </message>
    <message>
        <source>You can apply from %1. You can look at your points today; nothing gets lost.</source>
        <translation>%1开始申请。今天可以先看积分，什么都不会丢。</translation>
    </message>
    <message>
        <source>The time to apply is over. The next dates are not known yet; the help desk tells you. You can look at your points and at an application.</source>
        <translation>申请的时间过了。下一次的日子还不知道，服务台会告诉您。积分和以前的申请现在就能看。</translation>
    </message>
    <message>
        <source>About my child</source>
        <translation>查我的孩子</translation>
    </message>
    <message>
        <source>There is no such birthday: digits 7 to 14.</source>
        <translation>没有这样的生日：第 7 到 14 位。</translation>
    </message>
    <message>
        <source>One digit is not right. Please look again.</source>
        <translation>有一位不对，请再看一看。</translation>
    </message>
    <message>
        <source>The office knows no such child of yours.</source>
        <translation>查不到您有这个孩子。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>还不知道</translation>
    </message>
    <message>
        <source>old enough</source>
        <translation>年龄够了</translation>
    </message>
    <message>
        <source>too young this year</source>
        <translation>今年还太小</translation>
    </message>
    <message>
        <source>%1 months: enough</source>
        <translation>%1 个月，够了</translation>
    </message>
    <message>
        <source>%1 months: not enough</source>
        <translation>%1 个月，不够</translation>
    </message>
    <message>
        <source>Born by %1</source>
        <translation>%1或以前出生</translation>
    </message>
    <message>
        <source>Goes to a public school already</source>
        <translation>已经在公办学校上学</translation>
    </message>
    <message>
        <source>Social insurance, %1 months are needed</source>
        <translation>社会保险，要满 %1 个月</translation>
    </message>
    <message>
        <source>Living here, %1 months are needed</source>
        <translation>在这里居住，要满 %1 个月</translation>
    </message>
    <message>
        <source>Insurance and living here together, %1 months are needed</source>
        <translation>社保和居住加起来，要满 %1 个月</translation>
    </message>
    <message>
        <source>No application this year</source>
        <translation>今年还不能申请</translation>
    </message>
    <message>
        <source>You can apply for your child</source>
        <translation>可以为孩子申请</translation>
    </message>
    <message>
        <source>%1, grade %2</source>
        <comment>a child</comment>
        <translation>%1，%2 年级</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>%1 年级</translation>
    </message>
    <message>
        <source>That is the rule for everybody. The help desk knows what else you can do.</source>
        <translation>大家都是这个规定。服务台知道您还有什么办法。</translation>
    </message>
    <message>
        <source>An office does not answer now. Nobody is refused for that: please bring the paper that shows it.</source>
        <translation>有一个部门现在没有回应。不会因为这个不让您办：请带上能证明的纸。</translation>
    </message>
    <message>
        <source>See the points</source>
        <translation>看积分</translation>
    </message>
    <message>
        <source>%1 months (%2)</source>
        <comment>how many, whose</comment>
        <translation>%1 个月（%2）</translation>
    </message>
    <message>
        <source>%1 months (%2): %3</source>
        <comment>how many, whose, what they give</comment>
        <translation>%1 个月（%2）：%3</translation>
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
        <translation>这些没有分：%1。</translation>
    </message>
    <message>
        <source>%1: months count to %2 only; no more can come.</source>
        <translation>%1：只算到%2，不能再加了。</translation>
    </message>
    <message>
        <source>%1: %2 more months could count, until %3.</source>
        <translation>%1：到%3为止，还可以再加 %2 个月。</translation>
    </message>
    <message>
        <source>%1: %2 more months could count until %3, and would give %4.</source>
        <translation>%1：到%3为止，再加 %2 个月可以多 %4。</translation>
    </message>
    <message>
        <source>What gives points</source>
        <translation>哪些可以得分</translation>
    </message>
    <message>
        <source>An estimate: %1</source>
        <translation>估算积分：%1</translation>
    </message>
    <message>
        <source>You have %1</source>
        <translation>您的积分：%1</translation>
    </message>
    <message>
        <source>How many each item gives was not published.</source>
        <translation>每一项给多少分还没有公布。</translation>
    </message>
    <message>
        <source>What counts is what the education office publishes.</source>
        <translation>这是估算，以教育部门公布的为准。</translation>
    </message>
    <message>
        <source>Not known: an office does not answer now. Bring its paper.</source>
        <translation>有一个部门现在没有回应，请带上它的证明。</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选学校</translation>
    </message>
    <message>
        <source>You can apply from %1.</source>
        <translation>%1开始申请。</translation>
    </message>
    <message>
        <source>%1, and no other?</source>
        <translation>就选%1吗？</translation>
    </message>
    <message>
        <source>Each child has one school. It cannot be changed once it is sent.</source>
        <translation>一个孩子只能选一所学校，交了就不能改。</translation>
    </message>
    <message>
        <source>For children from</source>
        <translation>收哪里的孩子</translation>
    </message>
    <message>
        <source>Your points, about</source>
        <translation>您的积分（估算）</translation>
    </message>
    <message>
        <source>Needed last year</source>
        <translation>去年最低分</translation>
    </message>
    <message>
        <source>Last year&apos;s number promises nothing for this year.</source>
        <translation>去年的分数只供参考，今年不一定一样。</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>重新选</translation>
    </message>
    <message>
        <source>Yes, this school</source>
        <translation>对，就这所学校</translation>
    </message>
    <message>
        <source>Shall it be counted again?</source>
        <translation>要请他们再算一遍吗？</translation>
    </message>
    <message>
        <source>Shall the application be sent?</source>
        <translation>现在提交申请吗？</translation>
    </message>
    <message>
        <source>The office looks at its records once more.</source>
        <translation>教育部门会把记录再看一遍。</translation>
    </message>
    <message>
        <source>After this the school cannot be changed.</source>
        <translation>提交以后不能再换学校。</translation>
    </message>
    <message>
        <source>To be counted again</source>
        <translation>请再算一遍的项目</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>年级</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>先不交</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Your time is %1, however late it gets there; the slip proves it.</source>
        <translation>您的提交时间是%1，就按这个时间算，晚到也没关系。凭条是证明。</translation>
    </message>
    <message>
        <source>Counted again</source>
        <translation>他们会再算一遍</translation>
    </message>
    <message>
        <source>Your application has arrived</source>
        <translation>申请收到了</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>an application</comment>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>Next: from %1 bring your papers, with this number.</source>
        <translation>下一步：%1起带材料和这个号码去审核。</translation>
    </message>
    <message>
        <source>Two slips are printed: one for you, one to bring along.</source>
        <translation>打印了两张：一张您留着，一张带去审核。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>You have asked for a new count. The office tells you.</source>
        <translation>您已经请他们再算一遍，教育部门会通知您。</translation>
    </message>
    <message>
        <source>Is something not right? Until %1 you can ask for a new count.</source>
        <translation>觉得算错了？到%1为止，可以请他们再算一遍（复核）。</translation>
    </message>
    <message>
        <source>Count it again</source>
        <translation>请再算一遍</translation>
    </message>
    <message>
        <source>Points are shown from %1. For two days you can then ask for a new count.</source>
        <translation>%1公布积分。之后两天里可以请他们再算一遍（复核）。</translation>
    </message>
    <message>
        <source>The time to ask for a new count ended on %1. Please talk to the education office.</source>
        <translation>再算一遍的时间到%1已经结束。请问教育部门。</translation>
    </message>
    <message>
        <source>The offices look at your records</source>
        <translation>各部门正在看您的记录</translation>
    </message>
    <message>
        <source>Your child has a place</source>
        <translation>孩子录取了</translation>
    </message>
    <message>
        <source>There is no place this time</source>
        <translation>这次没有录取</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a child, a school</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Points and dates</source>
        <translation>查积分、看日子</translation>
    </message>
    <message>
        <source>card for everybody</source>
        <translation>普惠卡</translation>
    </message>
    <message>
        <source>student card</source>
        <translation>学生卡</translation>
    </message>
    <message>
        <source>card that the city fills</source>
        <translation>公益卡（政府出钱）</translation>
    </message>
    <message>
        <source>The city has nothing left to add this year.</source>
        <translation>今年政府补贴的钱已经用完了。</translation>
    </message>
    <message>
        <source>The city has added to this card as often as it does in a year.</source>
        <translation>今年的政府补贴次数已经用完了。</translation>
    </message>
    <message>
        <source>paid in</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>added by the city</source>
        <translation>政府补贴</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>消费</translation>
    </message>
    <message>
        <source>This is no cultural card. Please lay yours there, alone.</source>
        <translation>这不是文化惠民卡。请只放文化惠民卡。</translation>
    </message>
    <message>
        <source>This card is locked. Please ask at the help desk.</source>
        <translation>这张卡已经锁住，请到服务台问一问。</translation>
    </message>
    <message>
        <source>The card cannot be read. Please lay it there once more.</source>
        <translation>卡读不出来，请再放一次。</translation>
    </message>
    <message>
        <source>The office does not answer now. This is what the card itself says.</source>
        <translation>办卡单位现在没有回应。这是卡里自己记的钱数。</translation>
    </message>
    <message>
        <source>The card&apos;s time is over. Please have it renewed at the counter.</source>
        <translation>卡已经过期，请到柜台办理续期。</translation>
    </message>
    <message>
        <source>Card and office differ: something that you have bought has not got there yet.</source>
        <translation>卡和账上的钱数不一样：有消费还没有记到账上。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, how much</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>还没有记录。</translation>
    </message>
    <message>
        <source>The newest %1.</source>
        <translation>最近 %1 条。</translation>
    </message>
    <message>
        <source>%1, card number ending in %2</source>
        <comment>whose card</comment>
        <translation>%1，卡号尾号 %2</translation>
    </message>
    <message>
        <source>Report this card as lost?</source>
        <translation>要挂失这张卡吗？</translation>
    </message>
    <message>
        <source>From then on nobody can use it, and it cannot be undone here. The office gives you a new one.</source>
        <translation>挂失以后谁也不能再用这张卡，这里也不能取消挂失。办卡单位会给您补一张新卡。</translation>
    </message>
    <message>
        <source>The card is reported as lost</source>
        <translation>挂失成功</translation>
    </message>
    <message>
        <source>Nobody can use it any more. Take this number and your identity card to the office, and you get a new one.</source>
        <translation>谁也不能再用这张卡了。带上这个号码和身份证到办卡单位，就能补一张新卡。</translation>
    </message>
    <message>
        <source>Asking the cultural card&apos;s office</source>
        <translation>正在询问办卡单位</translation>
    </message>
    <message>
        <source>Reporting the card as lost</source>
        <translation>正在挂失</translation>
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
        <translation>办卡单位没有这张卡</translation>
    </message>
    <message>
        <source>It is from another city, or there is none in your name.</source>
        <translation>它可能是别的城市的卡，或者您名下没有卡。</translation>
    </message>
    <message>
        <source>The help desk can tell you where to get a cultural card.</source>
        <translation>在哪里可以办文化惠民卡，请问服务台。</translation>
    </message>
    <message>
        <source>This card was reported lost</source>
        <translation>这张卡已经挂失</translation>
    </message>
    <message>
        <source>Nobody can use it any more, whoever holds it.</source>
        <translation>不管谁拿着，都不能再用了。</translation>
    </message>
    <message>
        <source>If you have found it, please hand it in at the help desk. If it is yours, they help you to a new one.</source>
        <translation>如果是捡到的，请交给服务台。如果是您自己的，服务台帮您补一张新卡。</translation>
    </message>
    <message>
        <source>It is not certain that the loss was heard</source>
        <translation>还不能确定挂失成功</translation>
    </message>
    <message>
        <source>The office has not answered. The card may still be used by whoever has it.</source>
        <translation>办卡单位没有回应。捡到卡的人可能还能用它。</translation>
    </message>
    <message>
        <source>Please try again soon, or ask at the help desk now.</source>
        <translation>请过一会儿再试，或者现在就找服务台。</translation>
    </message>
    <message>
        <source>The cultural card&apos;s office does not answer</source>
        <translation>办卡单位没有回应</translation>
    </message>
    <message>
        <source>What is on it, and when it is lost</source>
        <translation>查余额，办挂失</translation>
    </message>
    <message>
        <source>Who would you like to see?</source>
        <translation>想看哪个科？</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>哪一天去？</translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation>几点钟去？</translation>
    </message>
    <message>
        <source>Somebody else was quicker. Is one of these good too?</source>
        <translation>这个时间刚被别人约了。下面的时间可以吗？</translation>
    </message>
    <message>
        <source>Which one do you not want any more?</source>
        <translation>要取消哪一个？</translation>
    </message>
    <message>
        <source>doctor and health</source>
        <translation>看病和健康</translation>
    </message>
    <message>
        <source>the appointment</source>
        <translation>预约</translation>
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
        <translation>血压</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>脉搏（心跳快慢）</translation>
    </message>
    <message>
        <source>Blood sugar, before eating</source>
        <translation>血糖（没吃饭时）</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>体重</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>身高</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>体温</translation>
    </message>
    <message>
        <source>Oxygen in the blood</source>
        <translation>血氧（血里的氧）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a weekday and a day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>While somebody helps you, nothing about your health is shown.</source>
        <translation>有人在帮您，健康资料先不显示。</translation>
    </message>
    <message>
        <source>Medical insurance: for employees</source>
        <translation>医保：职工医保</translation>
    </message>
    <message>
        <source>Medical insurance: for residents</source>
        <translation>医保：城乡居民医保</translation>
    </message>
    <message>
        <source>You have no appointment.</source>
        <translation>现在没有预约。</translation>
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
        <translation>怎么吃请问医生。</translation>
    </message>
    <message>
        <source>This is not all: a part could not be fetched.</source>
        <translation>这里不全：有一部分没有取到。</translation>
    </message>
    <message>
        <source>The clinic has written nothing down about you yet.</source>
        <translation>卫生站还没有您的记录。</translation>
    </message>
    <message>
        <source>Shall this be booked?</source>
        <translation>约这个时间吗？</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>换个时间</translation>
    </message>
    <message>
        <source>Yes, book it</source>
        <translation>对，就约这个</translation>
    </message>
    <message>
        <source>Your appointment is booked</source>
        <translation>约好了</translation>
    </message>
    <message>
        <source>Please come ten minutes earlier, with your identity card.</source>
        <translation>请提前十分钟到，带上身份证。</translation>
    </message>
    <message>
        <source>Perhaps it is booked</source>
        <translation>还不知道有没有约上</translation>
    </message>
    <message>
        <source>The clinic does not answer. This station goes on asking. Look here again before you go there.</source>
        <translation>卫生站没有回话。本机会接着问。去之前请再来看一下。</translation>
    </message>
    <message>
        <source>Cancel this appointment?</source>
        <translation>要取消这个预约吗？</translation>
    </message>
    <message>
        <source>Somebody else can have the time then.</source>
        <translation>取消后，这个时间会给别人。</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>不取消</translation>
    </message>
    <message>
        <source>Yes, cancel it</source>
        <translation>对，取消</translation>
    </message>
    <message>
        <source>The appointment is cancelled</source>
        <translation>预约取消了</translation>
    </message>
    <message>
        <source>You need not come. You can book another one at any time.</source>
        <translation>不用去了。随时可以再约。</translation>
    </message>
    <message>
        <source>Asking the clinic</source>
        <translation>正在问卫生站</translation>
    </message>
    <message>
        <source>Telling the clinic</source>
        <translation>正在告诉卫生站</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>step</comment>
        <translation>健康</translation>
    </message>
    <message>
        <source>When</source>
        <comment>step</comment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Doctor and health</source>
        <translation>看病和健康</translation>
    </message>
    <message>
        <source>The clinic does not know you yet</source>
        <translation>卫生站还没有您的资料</translation>
    </message>
    <message>
        <source>There is no file under the number of this identity card.</source>
        <translation>用这个身份证号没有找到。</translation>
    </message>
    <message>
        <source>Please go to the clinic&apos;s counter once; after that you can book here.</source>
        <translation>请先去卫生站窗口登记一次，以后就能在这里约。</translation>
    </message>
    <message>
        <source>The clinic has another name for this number</source>
        <translation>卫生站登记的名字不一样</translation>
    </message>
    <message>
        <source>Please show your identity card at the clinic&apos;s counter; they mend it.</source>
        <translation>请带身份证去卫生站窗口，他们会改好。</translation>
    </message>
    <message>
        <source>No time is free</source>
        <translation>没有空的时间</translation>
    </message>
    <message>
        <source>All times of the next two weeks are taken.</source>
        <translation>两个星期内都约满了。</translation>
    </message>
    <message>
        <source>Please look again tomorrow, or ask at the clinic&apos;s counter.</source>
        <translation>请明天再看，或到卫生站窗口问。</translation>
    </message>
    <message>
        <source>The clinic did not book it</source>
        <translation>卫生站没有约上</translation>
    </message>
    <message>
        <source>Please choose another time, or ask at the help desk.</source>
        <translation>请换个时间，或到服务台问。</translation>
    </message>
    <message>
        <source>It is not booked</source>
        <translation>没有约上</translation>
    </message>
    <message>
        <source>Your wish has not reached the clinic.</source>
        <translation>卫生站没有收到您的预约。</translation>
    </message>
    <message>
        <source>You can choose a time again.</source>
        <translation>可以重新选时间。</translation>
    </message>
    <message>
        <source>The appointment has changed meanwhile</source>
        <translation>这个预约刚刚变了</translation>
    </message>
    <message>
        <source>Somebody at the clinic changed it. Nothing was cancelled here.</source>
        <translation>卫生站的人改过它。这里没有取消。</translation>
    </message>
    <message>
        <source>Please look at it again.</source>
        <translation>请再看一下。</translation>
    </message>
    <message>
        <source>We do not know whether it is cancelled</source>
        <translation>不知道有没有取消</translation>
    </message>
    <message>
        <source>The clinic does not answer.</source>
        <translation>卫生站没有回话。</translation>
    </message>
    <message>
        <source>Please look again later whether it still stands there.</source>
        <translation>请过一会儿再来看它还在不在。</translation>
    </message>
    <message>
        <source>The clinic does not answer</source>
        <translation>卫生站没有回话</translation>
    </message>
    <message>
        <source>Appointment at the clinic</source>
        <translation>卫生站预约</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>还有%1个预约。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>测量结果</translation>
    </message>
    <message>
        <source>What to take</source>
        <translation>要吃的药</translation>
    </message>
    <message>
        <source>Your health</source>
        <translation>您的健康</translation>
    </message>
    <message>
        <source>All that was measured</source>
        <translation>全部测量结果</translation>
    </message>
    <message>
        <source>What to take (%1)</source>
        <translation>要吃的药（%1种）</translation>
    </message>
    <message>
        <source>Whoever pays in %1 gets %2 from the city. Left this year: %3</source>
        <translation>充 %1，政府再补贴 %2。今年还有 %3 次。</translation>
    </message>
    <message>
        <source>Please lay your cultural card on its reader</source>
        <translation>请把文化惠民卡放在读卡区</translation>
    </message>
    <message>
        <source>Leave it there until the screen goes on.</source>
        <translation>屏幕换页之前，请不要拿开。</translation>
    </message>
    <message>
        <source>Please lay the same card there again</source>
        <translation>请把刚才那张卡再放上来</translation>
    </message>
    <message>
        <source>It was taken away too early. Your money is safe: the card itself knows whether it has it.</source>
        <translation>刚才卡拿得太早了。您的钱是安全的：充没充进去，卡自己知道。</translation>
    </message>
    <message>
        <source>This is another card. Please lay the first one there again.</source>
        <translation>这是另一张卡。请放回刚才那张。</translation>
    </message>
    <message>
        <source>On the card now: %1</source>
        <translation>卡里现有 %1</translation>
    </message>
    <message>
        <source>Pay %1, the city adds %2</source>
        <translation>付 %1，政府再补贴 %2</translation>
    </message>
    <message>
        <source>%1 go onto the card. Left this year: %2</source>
        <translation>卡里一共多 %1。今年还有 %2 次。</translation>
    </message>
    <message>
        <source>The city adds nothing to this kind of card.</source>
        <translation>这种卡没有政府补贴，只充自己的钱。</translation>
    </message>
    <message>
        <source>Putting the money onto your card</source>
        <translation>正在把钱充进卡里</translation>
    </message>
    <message>
        <source>Please leave the card where it is.</source>
        <translation>请不要拿走卡。</translation>
    </message>
    <message>
        <source>It is paid.</source>
        <translation>已经付好了。</translation>
    </message>
    <message>
        <source>%1, number ending in %2</source>
        <translation>%1，卡号末四位 %2</translation>
    </message>
    <message>
        <source>Your money is safe, the card is missing</source>
        <translation>您的钱是安全的，只差卡</translation>
    </message>
    <message>
        <source>The money is on your card</source>
        <translation>钱已经充进卡里</translation>
    </message>
    <message>
        <source>The card was taken away too early. Lay it on the reader of any station: it says whether it has the money. If not, it comes back to you.</source>
        <translation>卡拿得太早了。请把它放到任何一台服务站的读卡区：卡会说钱充没充进去，没充进去就退给您。</translation>
    </message>
    <message>
        <source>You can take the card now.</source>
        <translation>现在可以把卡拿走了。</translation>
    </message>
    <message>
        <source>Card number ends in</source>
        <translation>卡号末四位</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>a sum</comment>
        <translation>已付</translation>
    </message>
    <message>
        <source>Added by the city</source>
        <translation>政府补贴</translation>
    </message>
    <message>
        <source>On the card now</source>
        <translation>卡里现有</translation>
    </message>
    <message>
        <source>The cultural card was not there</source>
        <translation>没有看到文化惠民卡</translation>
    </message>
    <message>
        <source>Nothing was put onto it, as it was not on its reader.</source>
        <translation>卡没有放在读卡区，所以没有充。</translation>
    </message>
    <message>
        <source>You can start again; leave the card there until the screen says so.</source>
        <translation>可以重新来一次；卡请一直放着，屏幕说好了再拿。</translation>
    </message>
    <message>
        <source>The card&apos;s office did not allow it</source>
        <translation>发卡的地方没有同意</translation>
    </message>
    <message>
        <source>Nothing was put onto the card.</source>
        <translation>没有钱充进卡里。</translation>
    </message>
    <message>
        <source>The help desk can find out why.</source>
        <translation>服务台可以帮您问清原因。</translation>
    </message>
    <message>
        <source>The card&apos;s office does not answer</source>
        <translation>发卡的地方没有回音</translation>
    </message>
    <message>
        <source>The card did not take the money</source>
        <translation>卡没有收下这笔钱</translation>
    </message>
    <message>
        <source>The chip refused it, so nothing is on the card.</source>
        <translation>芯片拒绝了，钱没有充进去。</translation>
    </message>
    <message>
        <source>If it happens again, the card&apos;s office gives you a new one.</source>
        <translation>如果再这样，发卡的地方会给您换一张。</translation>
    </message>
    <message>
        <source>The card and its office differ</source>
        <translation>卡和发卡的地方说得不一样</translation>
    </message>
    <message>
        <source>Nobody can say here whether the card has the money.</source>
        <translation>这里说不清钱充没充进去。</translation>
    </message>
    <message>
        <source>People look at it, with the number below.</source>
        <translation>工作人员会查清楚，请记下下面的号码。</translation>
    </message>
    <message>
        <source>On the card before</source>
        <translation>充值前</translation>
    </message>
    <message>
        <source>Lay your cultural card there</source>
        <translation>请把文化惠民卡放上来</translation>
    </message>
    <message>
        <source>The money goes onto it: leave it until the screen says so.</source>
        <translation>钱正要充进卡里，屏幕说好了再拿。</translation>
    </message>
    <message>
        <source>Lay it on the reader of any station: either it has the money, or you get it back.</source>
        <translation>请把卡放到任何一台服务站的读卡区：钱要么已在卡里，要么退给您。</translation>
    </message>
    <message>
        <source>Which insurance would you like to know about?</source>
        <translation>想看哪一种保险？</translation>
    </message>
    <message>
        <source>Which paper do you need?</source>
        <translation>要哪一种证明？</translation>
    </message>
    <message>
        <source>Of which year?</source>
        <translation>哪一年的？</translation>
    </message>
    <message>
        <source>Which form do you need?</source>
        <translation>要哪一张表？</translation>
    </message>
    <message>
        <source>social security</source>
        <translation>社保</translation>
    </message>
    <message>
        <source>Asking the office for social security</source>
        <translation>正在问社保局</translation>
    </message>
    <message>
        <source>The office makes your paper</source>
        <translation>社保局正在开证明</translation>
    </message>
    <message>
        <source>Printing your page</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>It comes out of the printer for large paper.</source>
        <translation>纸从大打印机出来。</translation>
    </message>
    <message>
        <source>The printer has no paper</source>
        <translation>打印机没有纸了</translation>
    </message>
    <message>
        <source>It is waited for a moment. Then you can go on without it.</source>
        <translation>先等一等。等不到，您也可以接着办别的。</translation>
    </message>
    <message>
        <source>The printer does not go on</source>
        <translation>打印机停住了</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>step</comment>
        <translation>总览</translation>
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
        <translation>查看缴费记录</translation>
    </message>
    <message>
        <source>got a paper of the office</source>
        <translation>开了证明</translation>
    </message>
    <message>
        <source>There is nothing to put on paper</source>
        <translation>没有可以打印的内容</translation>
    </message>
    <message>
        <source>The office knows of no month that was paid.</source>
        <translation>社保局没有查到您交过钱。</translation>
    </message>
    <message>
        <source>If this cannot be, ask at the help desk.</source>
        <translation>如果觉得不对，请到服务台问一问。</translation>
    </message>
    <message>
        <source>The office did not make the paper</source>
        <translation>社保局没有开这张证明</translation>
    </message>
    <message>
        <source>It wants to talk about this with you in person.</source>
        <translation>这件事要当面和您说。</translation>
    </message>
    <message>
        <source>The help desk tells you where its counter is.</source>
        <translation>服务台会告诉您窗口在哪里。</translation>
    </message>
    <message>
        <source>The office has not answered</source>
        <translation>社保局没有回答</translation>
    </message>
    <message>
        <source>Nobody knows yet whether it has made your paper. Nothing was printed.</source>
        <translation>还不知道证明开了没有。什么都没有打印。</translation>
    </message>
    <message>
        <source>If you ask again now, it is the same paper, not a second one.</source>
        <translation>现在再要一次，还是同一张证明，不会变成两张。</translation>
    </message>
    <message>
        <source>The office for social security does not answer</source>
        <translation>社保局没有回答</translation>
    </message>
    <message>
        <source>What I have paid in</source>
        <translation>我交了多少</translation>
    </message>
    <message>
        <source>It gives you money each month when you are old.</source>
        <translation>老了，每个月领一笔钱。</translation>
    </message>
    <message>
        <source>It pays a part when you see a doctor or are in hospital.</source>
        <translation>看病、住院，帮您付一部分。</translation>
    </message>
    <message>
        <source>It gives you money for a time when you have lost your work.</source>
        <translation>没了工作，领一段时间的钱。</translation>
    </message>
    <message>
        <source>It pays when you are hurt at work. Your employer pays for it, not you.</source>
        <translation>上班受了伤，由它付钱。这份保险单位交，您不用交。</translation>
    </message>
    <message>
        <source>It pays for the hospital and the time at home when a child is born.</source>
        <translation>生孩子，付医院的钱和产假的钱。</translation>
    </message>
    <message>
        <source>You have not paid for this one. The help desk can tell you more.</source>
        <translation>这一种您没有交过。想知道更多，请问服务台。</translation>
    </message>
    <message>
        <source>You are covered and pay nothing any more.</source>
        <translation>您一直有保障，不用再交钱。</translation>
    </message>
    <message>
        <source>You get it. There is nothing to do.</source>
        <translation>您正在领。不用办什么。</translation>
    </message>
    <message>
        <source>Some months are not paid. If you work, ask your employer about it.</source>
        <translation>有几个月没有交（断缴）。您在上班的话，请问一问单位。</translation>
    </message>
    <message>
        <source>The office tells you when your pension begins: telephone 12333.</source>
        <translation>什么时候开始领，社保局会告诉您：电话12333。</translation>
    </message>
    <message>
        <source>Take your social security card to the doctor.</source>
        <translation>看病时带上社保卡。</translation>
    </message>
    <message>
        <source>If you lose your work, come to the help desk soon and ask for it.</source>
        <translation>没了工作，请早点到服务台来办。</translation>
    </message>
    <message>
        <source>If you are hurt at work, tell your employer at once and keep all papers.</source>
        <translation>上班受了伤，马上告诉单位，单据都留好。</translation>
    </message>
    <message>
        <source>Ask at the help desk before the birth what to bring.</source>
        <translation>生孩子以前，先问服务台要带什么。</translation>
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
        <translation>1个月</translation>
    </message>
    <message>
        <source>%1 months</source>
        <comment>a time</comment>
        <translation>%1个月</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>years and months</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Pension insurance</source>
        <translation>养老保险</translation>
    </message>
    <message>
        <source>Medical insurance</source>
        <translation>医疗保险</translation>
    </message>
    <message>
        <source>Unemployment insurance</source>
        <translation>失业保险</translation>
    </message>
    <message>
        <source>Work injury insurance</source>
        <translation>工伤保险</translation>
    </message>
    <message>
        <source>Maternity insurance</source>
        <translation>生育保险</translation>
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
        <translation>正在领</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>没有交过</translation>
    </message>
    <message>
        <source>The printer for large paper is empty.</source>
        <translation>大打印机没有纸了。</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer for large paper.</source>
        <translation>大打印机卡纸了。</translation>
    </message>
    <message>
        <source>The printer for large paper is stopped.</source>
        <translation>大打印机停了。</translation>
    </message>
    <message>
        <source>The printer for large paper does not answer.</source>
        <translation>大打印机没有反应。</translation>
    </message>
    <message>
        <source>The printer for large paper did not take the page.</source>
        <translation>大打印机没有收下这一页。</translation>
    </message>
    <message>
        <source>Nothing has been paid for a pension.</source>
        <translation>没有查到交过养老保险。</translation>
    </message>
    <message>
        <source>Nothing was paid after %1.</source>
        <translation>%1以后没有再交。</translation>
    </message>
    <message>
        <source>What was paid, year by year</source>
        <translation>每年交了多少</translation>
    </message>
    <message>
        <source>For your pension; newest first.</source>
        <translation>养老保险的，最近的在前面。</translation>
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
        <translation>现在</translation>
    </message>
    <message>
        <source>Paid in all</source>
        <translation>一共交了</translation>
    </message>
    <message>
        <source>Paid last</source>
        <translation>最后一次交</translation>
    </message>
    <message>
        <source>You get each month</source>
        <translation>每月领</translation>
    </message>
    <message>
        <source>For the last time</source>
        <translation>领到</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>not shown while somebody helps</source>
        <translation>有人帮忙时不显示</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Certificate of what was paid in</source>
        <translation>社保缴费证明</translation>
    </message>
    <message>
        <source>What was paid in %1</source>
        <translation>%1年缴费对账单</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸</translation>
    </message>
    <message>
        <source>one page, A4</source>
        <translation>一张A4纸</translation>
    </message>
    <message>
        <source>Your name and number stand on it. Whoever gets it can ask the office by its code whether it is right.</source>
        <translation>上面有您的名字和证件号。拿到它的人，可以用验证码向社保局核对真假。</translation>
    </message>
    <message>
        <source>It is printed. Please take it out of the printer for large paper.</source>
        <translation>打印好了。请从大打印机取走。</translation>
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
        <translation>不知道有没有打印出来。请看看大打印机里有没有纸。</translation>
    </message>
    <message>
        <source>Nothing was printed. %1</source>
        <comment>why not</comment>
        <translation>没有打印出来。%1</translation>
    </message>
    <message>
        <source>The paper is made all the same. With this number the office&apos;s counter prints it too.</source>
        <translation>证明已经开好了。凭这个编号，社保局窗口也能打印。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>先不要了</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>验证码：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>insurances</comment>
        <translation>%2种中有%1种</translation>
    </message>
    <message>
        <source>No paper now</source>
        <translation>现在没有纸</translation>
    </message>
    <message>
        <source>Paper is stuck</source>
        <translation>卡纸了</translation>
    </message>
    <message>
        <source>The printer does not work</source>
        <translation>打印机现在不能用</translation>
    </message>
    <message>
        <source>looked at the school records</source>
        <translation>看过入学记录</translation>
    </message>
    <message>
        <source>looked at the cultural card</source>
        <translation>看过文化卡</translation>
    </message>
    <message>
        <source>looked at the health records</source>
        <translation>看过健康资料</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a price</comment>
        <translation>不收钱</translation>
    </message>
    <message>
        <source>The payment is made</source>
        <translation>钱付好了</translation>
    </message>
    <message>
        <source>Nothing was paid.</source>
        <translation>这笔钱没有付。</translation>
    </message>
    <message>
        <source>This account is on your list already.</source>
        <translation>这个户号已经在您的单子里了。</translation>
    </message>
    <message>
        <source>A part of it is paid</source>
        <translation>交好了一部分</translation>
    </message>
    <message>
        <source>Not paid: %1</source>
        <translation>没有交成：%1</translation>
    </message>
    <message>
        <source>Paid, but one company is slow</source>
        <translation>钱已收好，有一家还没有回应</translation>
    </message>
    <message>
        <source>All bills paid</source>
        <translation>您的费用都交好了</translation>
    </message>
    <message>
        <source>%1, on its way</source>
        <comment>a bill</comment>
        <translation>%1，处理中</translation>
    </message>
    <message>
        <source>%1, NOT paid</source>
        <comment>a bill</comment>
        <translation>%1，没有交成</translation>
    </message>
    <message>
        <source>What does the PIN of your card need?</source>
        <translation>卡的密码要怎么办？</translation>
    </message>
    <message>
        <source>Which card is lost?</source>
        <translation>哪张卡丢了？</translation>
    </message>
    <message>
        <source>Please choose a new PIN</source>
        <translation>请设一个新密码</translation>
    </message>
    <message>
        <source>The same new PIN once more</source>
        <translation>请把新密码再按一遍</translation>
    </message>
    <message>
        <source>Please enter your PIN</source>
        <translation>请输入密码</translation>
    </message>
    <message>
        <source>The two were not the same. Please begin again.</source>
        <translation>两遍不一样，请从头再来。</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess, or your birthday. Please choose another one.</source>
        <translation>这个密码太好猜，或是您的生日。请换一个。</translation>
    </message>
    <message>
        <source>Reading your social security card</source>
        <translation>正在读您的社保卡</translation>
    </message>
    <message>
        <source>Writing to your card</source>
        <translation>正在写您的卡</translation>
    </message>
    <message>
        <source>Social security card</source>
        <translation>社保卡</translation>
    </message>
    <message>
        <source>It was too short. Please leave the card in until the screen goes on.</source>
        <translation>插的时间太短了。请一直插着，等屏幕换页再拿。</translation>
    </message>
    <message>
        <source>The card does not answer. Please put it in the other way round.</source>
        <translation>卡没有反应。请换个方向再插。</translation>
    </message>
    <message>
        <source>This is no social security card. Please put yours in.</source>
        <translation>这不是社保卡。请插入您的社保卡。</translation>
    </message>
    <message>
        <source>A card is in the slot already. Please take it out first. If it is not yours, hand it in at the help desk.</source>
        <translation>插口里已经有一张卡。请先拿出来。如果不是您的，请交给服务台。</translation>
    </message>
    <message>
        <source>This is another card. Please put the first one in again.</source>
        <translation>这是另一张卡。请插入刚才那张。</translation>
    </message>
    <message>
        <source>The card cannot be read. Please take it out and put it in once more.</source>
        <translation>卡读不出来。请拿出来再插一次。</translation>
    </message>
    <message>
        <source>It is read here only, and forgotten when you leave.</source>
        <translation>只在这里读一次，您离开后就不再保留。</translation>
    </message>
    <message>
        <source>Please lay your identity card on the reader</source>
        <translation>请把身份证放在读卡区</translation>
    </message>
    <message>
        <source>Please put the same card in again</source>
        <translation>请把同一张卡再插一次</translation>
    </message>
    <message>
        <source>It was taken out too early. The card itself knows how far it is, and is asked.</source>
        <translation>卡拿得太早了。办到哪一步，卡自己知道，我们来问它。</translation>
    </message>
    <message>
        <source>Please put your social security card into its slot</source>
        <translation>请把社保卡插入插口</translation>
    </message>
    <message>
        <source>Chip first and facing up. Leave it there until the screen says so.</source>
        <translation>芯片朝前、朝上。屏幕让您拿时再拿。</translation>
    </message>
    <message>
        <source>Chip first and facing up. Identity cards cannot be read now.</source>
        <translation>芯片朝前、朝上。现在读不了身份证。</translation>
    </message>
    <message>
        <source>Identity card or social security card, please</source>
        <translation>请用身份证或社保卡</translation>
    </message>
    <message>
        <source>Lay the identity card on the reader, or put the social security card into its slot, chip first and facing up.</source>
        <translation>把身份证放在读卡区，或把社保卡插入插口，芯片朝前、朝上。</translation>
    </message>
    <message>
        <source>Please use your identity card.</source>
        <translation>请用您的身份证。</translation>
    </message>
    <message>
        <source>This card could not prove that it is genuine</source>
        <translation>这张卡证明不了自己是真的</translation>
    </message>
    <message>
        <source>It did not answer as a real social security card does. Nothing was looked up.</source>
        <translation>它的回答和真的社保卡不一样。我们什么也没有查。</translation>
    </message>
    <message>
        <source>Please take it to the help desk. Your identity card works here.</source>
        <translation>请把它拿到服务台。身份证在这里可以用。</translation>
    </message>
    <message>
        <source>The card is locked</source>
        <translation>卡锁住了</translation>
    </message>
    <message>
        <source>Its chip does nothing any more.</source>
        <translation>它的芯片不再工作了。</translation>
    </message>
    <message>
        <source>The bank that gave it to you gives you a new one. Until then, please use your identity card.</source>
        <translation>发卡的银行给您换新卡。换好以前请用身份证。</translation>
    </message>
    <message>
        <source>Social security cards cannot be read now</source>
        <translation>现在读不了社保卡</translation>
    </message>
    <message>
        <source>A part of the reader is out of order. Your card is all right.</source>
        <translation>读卡的部件坏了，不是您的卡坏了。</translation>
    </message>
    <message>
        <source>The card is not activated yet</source>
        <translation>卡还没有启用</translation>
    </message>
    <message>
        <source>Until it is, nobody can use it.</source>
        <translation>启用以前，谁也不能用。</translation>
    </message>
    <message>
        <source>These are cards of two people</source>
        <translation>这是两个人的卡</translation>
    </message>
    <message>
        <source>Only the holder of a social security card can do this, with their own identity card. Nothing was done.</source>
        <translation>只有社保卡本人拿自己的身份证才能办。我们什么也没有改。</translation>
    </message>
    <message>
        <source>Please lay your own identity card there, or ask at the help desk.</source>
        <translation>请放您自己的身份证，或问服务台。</translation>
    </message>
    <message>
        <source>The office did not allow it</source>
        <translation>社保局没有同意</translation>
    </message>
    <message>
        <source>Nothing has changed on your card.</source>
        <translation>您的卡没有变。</translation>
    </message>
    <message>
        <source>Please bring the card and your identity card to the office&apos;s counter.</source>
        <translation>请带上卡和身份证到社保局柜台办理。</translation>
    </message>
    <message>
        <source>You may have a newer one, or it is from another city.</source>
        <translation>您可能有更新的卡，或这是外市的卡。</translation>
    </message>
    <message>
        <source>This card cannot be read here</source>
        <translation>这张卡在这里读不了</translation>
    </message>
    <message>
        <source>It is from a place whose cards this station does not know.</source>
        <translation>它是外地的卡，本机不认识。</translation>
    </message>
    <message>
        <source>PIN, activate, lost card</source>
        <translation>密码、启用、挂失</translation>
    </message>
    <message>
        <source>not set yet</source>
        <translation>还没有设</translation>
    </message>
    <message>
        <source>tries left: %1</source>
        <translation>还可以错 %1 次</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>锁住了</translation>
    </message>
    <message>
        <source>the card does not say</source>
        <translation>卡没有说</translation>
    </message>
    <message>
        <source>Nothing that you do here uses up a try.</source>
        <translation>在这里办，不会用掉次数。</translation>
    </message>
    <message>
        <source>Its PIN is dealt with at the office&apos;s counter only.</source>
        <translation>它的密码只能到社保局柜台办。</translation>
    </message>
    <message>
        <source>The PIN cannot be changed here at the moment.</source>
        <translation>现在这里改不了密码。</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. You can unlock it here.</source>
        <translation>密码错的次数太多了。可以在这里解锁。</translation>
    </message>
    <message>
        <source>One more wrong PIN, anywhere, locks it. If you are not sure, choose a new one here.</source>
        <translation>在哪里再错一次，卡都会锁住。拿不准，就在这里换一个新密码。</translation>
    </message>
    <message>
        <source>Activate this card?</source>
        <translation>要启用这张卡吗？</translation>
    </message>
    <message>
        <source>Choose a new PIN for this card?</source>
        <translation>要给这张卡换新密码吗？</translation>
    </message>
    <message>
        <source>Unlock the PIN of this card?</source>
        <translation>要给这张卡的密码解锁吗？</translation>
    </message>
    <message>
        <source>Yes, it is lost</source>
        <translation>对，卡丢了</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>好</translation>
    </message>
    <message>
        <source>No, not now</source>
        <translation>现在不办</translation>
    </message>
    <message>
        <source>From then on nobody can use it, for 15 days.</source>
        <translation>挂失后 15 天内谁也不能用这张卡。</translation>
    </message>
    <message>
        <source>Within this time, bring your identity card to the office: it gives you a new one, or lifts this if you have found it.</source>
        <translation>请在这段时间带身份证到社保局：给您补新卡；卡找到了，就取消挂失。</translation>
    </message>
    <message>
        <source>Have your identity card ready: only the holder can do this.</source>
        <translation>请准备好身份证：只有本人能办。</translation>
    </message>
    <message>
        <source>The PIN that you know counts again. Nothing else changes.</source>
        <translation>您记得的密码又能用，别的都不变。</translation>
    </message>
    <message>
        <source>You choose six digits on the metal keys, twice.</source>
        <translation>您在金属键盘上按六位数字，按两遍。</translation>
    </message>
    <message>
        <source>Leave the card in its slot until the screen says so.</source>
        <translation>卡一直插着，屏幕让您拿时再拿。</translation>
    </message>
    <message>
        <source>The card is activated</source>
        <translation>卡启用了</translation>
    </message>
    <message>
        <source>The PIN that you have chosen counts from now on.</source>
        <translation>您设的密码从现在起有效。</translation>
    </message>
    <message>
        <source>The card has its new PIN</source>
        <translation>新密码设好了</translation>
    </message>
    <message>
        <source>The old one does not count any more.</source>
        <translation>旧密码不能再用了。</translation>
    </message>
    <message>
        <source>The PIN is unlocked</source>
        <translation>密码解锁了</translation>
    </message>
    <message>
        <source>The PIN that you know counts again.</source>
        <translation>您记得的密码又能用了。</translation>
    </message>
    <message>
        <source>Nobody can use it any more.</source>
        <translation>谁也不能再用它。</translation>
    </message>
    <message>
        <source>Nobody can use it until %1.</source>
        <translation>到%1为止，谁也不能用它。</translation>
    </message>
    <message>
        <source>Before that day, bring your identity card to the office: it gives you a new one, or lifts this if you have found it.</source>
        <translation>请在这天以前带身份证到社保局：给您补新卡；卡找到了，就取消挂失。</translation>
    </message>
    <message>
        <source>It is not certain which PIN the card has</source>
        <translation>卡里是哪个密码，还不确定</translation>
    </message>
    <message>
        <source>It was taken out in the middle. It has the old PIN or the new one.</source>
        <translation>卡在中间被拿走了。它是旧密码，或是新密码。</translation>
    </message>
    <message>
        <source>Put it in here again and choose a PIN once more: then it is certain.</source>
        <translation>请再到这里插卡，重新设一次密码，就确定了。</translation>
    </message>
    <message>
        <source>Please do not try it out anywhere else before.</source>
        <translation>在那以前，请不要到别处去试。</translation>
    </message>
    <message>
        <source>Your social security card</source>
        <translation>您的社保卡</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>fact</comment>
        <translation>卡</translation>
    </message>
    <message>
        <source>not activated yet</source>
        <translation>还没有启用</translation>
    </message>
    <message>
        <source>can be used</source>
        <translation>可以用</translation>
    </message>
    <message>
        <source>Activate it</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>换密码</translation>
    </message>
    <message>
        <source>Unlock the PIN</source>
        <translation>解锁密码</translation>
    </message>
    <message>
        <source>Nothing has changed on the card</source>
        <translation>卡没有变</translation>
    </message>
    <message>
        <source>It counts as before, with the PIN it had.</source>
        <translation>它和原来一样，还是原来的密码。</translation>
    </message>
    <message>
        <source>Please try again later, or ask at the help desk.</source>
        <translation>请稍后再试，或问服务台。</translation>
    </message>
    <message>
        <source>The office hears of it as soon as its line works again.</source>
        <translation>线路一通，我们就告诉社保局。</translation>
    </message>
    <message>
        <source>What would you like to see?</source>
        <translation>想看哪一类？</translation>
    </message>
    <message>
        <source>a place at something that is on</source>
        <translation>约文化活动</translation>
    </message>
    <message>
        <source>Booking your place</source>
        <translation>正在预约</translation>
    </message>
    <message>
        <source>No place was booked</source>
        <translation>没有约上</translation>
    </message>
    <message>
        <source>The cultural card&apos;s office has not answered. Should it hold a place for you, this station gives it back.</source>
        <translation>办卡单位没有回应。要是那边给您留了位子，本机会替您退回去。</translation>
    </message>
    <message>
        <source>This station cannot write anything down now, so nothing was booked.</source>
        <translation>本机现在记不下来，所以没有预约。</translation>
    </message>
    <message>
        <source>Your yes reached the office too late, and the place was given back.</source>
        <translation>您的确认送到时已经过了时间，位子已经退回去了。</translation>
    </message>
    <message>
        <source>Please look whether there is another place.</source>
        <translation>请再看看还有没有位子。</translation>
    </message>
    <message>
        <source>The cultural card&apos;s office does not answer.</source>
        <translation>办卡单位没有回应。</translation>
    </message>
    <message>
        <source>All copies are lent out.</source>
        <translation>都借出去了。</translation>
    </message>
    <message>
        <source>All places are taken.</source>
        <translation>约满了。</translation>
    </message>
    <message>
        <source>This is for another kind of card.</source>
        <translation>这种卡不能约。</translation>
    </message>
    <message>
        <source>This is for people of %1 years and more.</source>
        <translation>满%1岁才可以约。</translation>
    </message>
    <message>
        <source>This is for people of %1 years at most.</source>
        <translation>%1岁以下才可以约。</translation>
    </message>
    <message>
        <source>You have booked this already.</source>
        <translation>您已经约过了。</translation>
    </message>
    <message>
        <source>This card has as many bookings as the office allows.</source>
        <translation>这张卡的预约已经到上限了，先取消一个再约。</translation>
    </message>
    <message>
        <source>It has begun already.</source>
        <translation>已经开始了。</translation>
    </message>
    <message>
        <source>It does not take place. You need not come.</source>
        <translation>活动取消了，您不用去。</translation>
    </message>
    <message>
        <source>The time to say yes was over, so the place was given back. You can ask for one again.</source>
        <translation>过了确认的时间，位子已经退回去了。您可以再约一次。</translation>
    </message>
    <message>
        <source>It cannot be cancelled any more: that was possible until %1.</source>
        <translation>现在不能取消了：%1之前才可以取消。</translation>
    </message>
    <message>
        <source>This card was reported lost.</source>
        <translation>这张卡已经挂失。</translation>
    </message>
    <message>
        <source>The office does not do this here. Please ask at the help desk.</source>
        <translation>这里办不了，请问服务台。</translation>
    </message>
    <message>
        <source>Copies left: %1</source>
        <translation>还有 %1 本</translation>
    </message>
    <message>
        <source>Places left: %1</source>
        <translation>还有 %1 个位子</translation>
    </message>
    <message>
        <source>%1, paid at the door</source>
        <translation>%1，到现场付</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a moment, and the time of day when it ends</comment>
        <translation>%1到%2</translation>
    </message>
    <message>
        <source>from %1 years on</source>
        <translation>满%1岁</translation>
    </message>
    <message>
        <source>up to %1 years</source>
        <translation>%1岁以下</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>人人可以</translation>
    </message>
    <message>
        <source>What you have booked</source>
        <translation>您约了这些</translation>
    </message>
    <message>
        <source>Which course?</source>
        <translation>想上哪个班？</translation>
    </message>
    <message>
        <source>Which room or court?</source>
        <translation>想用哪个场地？</translation>
    </message>
    <message>
        <source>Which book?</source>
        <translation>想借哪本书？</translation>
    </message>
    <message>
        <source>Which show?</source>
        <translation>想看哪一场？</translation>
    </message>
    <message>
        <source>Pick it up</source>
        <translation>取书时间</translation>
    </message>
    <message>
        <source>For whom</source>
        <comment>may come</comment>
        <translation>谁可以约</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>册数</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位子</translation>
    </message>
    <message>
        <source>Reserve a copy</source>
        <translation>留一本</translation>
    </message>
    <message>
        <source>Hold a place</source>
        <translation>留一个位子</translation>
    </message>
    <message>
        <source>Shall it be booked for you?</source>
        <translation>要约这个吗？</translation>
    </message>
    <message>
        <source>It is held for you until %1. If you do not say yes until then, it is given back.</source>
        <translation>已经给您留到%1。到时候没有确认，就退回去。</translation>
    </message>
    <message>
        <source>No, give it back</source>
        <translation>不要了，退回去</translation>
    </message>
    <message>
        <source>It is booked</source>
        <translation>约好了</translation>
    </message>
    <message>
        <source>It stands on the paper: please take it.</source>
        <translation>票上也有这个号码，请取走。</translation>
    </message>
    <message>
        <source>Show this number at the door.</source>
        <translation>到现场出示这个号码。</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>取消这个预约</translation>
    </message>
    <message>
        <source>Print the ticket</source>
        <translation>打印票</translation>
    </message>
    <message>
        <source>Cancel this booking?</source>
        <translation>要取消这个预约吗？</translation>
    </message>
    <message>
        <source>It is cancelled</source>
        <translation>已经取消</translation>
    </message>
    <message>
        <source>Somebody else can have the place then.</source>
        <translation>取消以后，位子会给别人。</translation>
    </message>
    <message>
        <source>You need not come. The ticket does not count any more.</source>
        <translation>您不用去了，票也作废了。</translation>
    </message>
    <message>
        <source>While somebody helps you, this is not shown.</source>
        <translation>有人协助时，这里不显示。</translation>
    </message>
    <message>
        <source>Nothing is on now. Please look again later.</source>
        <translation>现在没有，请过些日子再看。</translation>
    </message>
    <message>
        <source>You have booked nothing.</source>
        <translation>您还没有预约。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is on, and when</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Once it is booked, it cannot be cancelled any more.</source>
        <translation>约了以后就不能取消了。</translation>
    </message>
    <message>
        <source>It can be cancelled until %1.</source>
        <translation>%1之前可以取消。</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>预约票</translation>
    </message>
    <message>
        <source>Show this at the door:</source>
        <translation>到现场出示：</translation>
    </message>
    <message>
        <source>How to renew it</source>
        <translation>怎么续期</translation>
    </message>
    <message>
        <source>The card&apos;s time is over.</source>
        <translation>卡已经过期。</translation>
    </message>
    <message>
        <source>Renew this card?</source>
        <translation>要给这张卡续期吗？</translation>
    </message>
    <message>
        <source>Good until then</source>
        <translation>续期以后有效到</translation>
    </message>
    <message>
        <source>It costs nothing. What is on the card stays on it.</source>
        <translation>不收费。卡里的钱还在卡里。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不办</translation>
    </message>
    <message>
        <source>Yes, renew it</source>
        <translation>对，续期</translation>
    </message>
    <message>
        <source>For this card, papers have to be shown</source>
        <translation>这种卡续期要看证明</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>去哪里办</translation>
    </message>
    <message>
        <source>Take the card, your identity card and the paper that proves what kind of card it is, for students the one of the school.</source>
        <translation>请带上这张卡、身份证和证明，学生带学校的证明。</translation>
    </message>
    <message>
        <source>The card is renewed</source>
        <translation>续期办好了</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>有效期到</translation>
    </message>
    <message>
        <source>You can use it at once, everywhere.</source>
        <translation>现在就可以用，在哪里都行。</translation>
    </message>
    <message>
        <source>The card was not renewed</source>
        <translation>没有续期</translation>
    </message>
    <message>
        <source>Its office does not do it here.</source>
        <translation>办卡单位说这里办不了。</translation>
    </message>
    <message>
        <source>We do not know whether the card is renewed</source>
        <translation>不知道有没有续上</translation>
    </message>
    <message>
        <source>Please lay it here again later: it says until when it is good.</source>
        <translation>请过一会儿再放上卡看看，会显示有效到哪天。</translation>
    </message>
    <message>
        <source>Show this number, or the paper, at the door. You find it again under My bookings.</source>
        <translation>到现场出示这个号码，或者出示票。以后在“我的预约”里还能看到。</translation>
    </message>
    <message>
        <source>The office does not answer. This station goes on asking. Look under My bookings before you go there.</source>
        <translation>办卡单位没有回应，本机会接着问。去之前请先看看“我的预约”。</translation>
    </message>
    <message>
        <source>Renew it</source>
        <translation>续期</translation>
    </message>
    <message>
        <source>Your yearly pension check is missing since %1</source>
        <translation>养老金年度确认：从 %1起还没办</translation>
    </message>
    <message>
        <source>Your yearly pension check: please by %1</source>
        <translation>养老金年度确认：请在 %1前办</translation>
    </message>
    <message>
        <source>%1: it was due on %2</source>
        <translation>%1：%2就该交了</translation>
    </message>
    <message>
        <source>%1: please pay by %2</source>
        <translation>%1：请在 %2前交</translation>
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
        <translation>入学积分：%1前可以申请复核</translation>
    </message>
    <message>
        <source>Receipt again</source>
        <translation>补打凭条</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a company, and what was paid</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Somebody helps you: what you paid is not shown.</source>
        <translation>有人在帮您，不显示您付过什么。</translation>
    </message>
    <message>
        <source>Printed. Please take your paper.</source>
        <translation>打印好了，请取走凭条。</translation>
    </message>
    <message>
        <source>It could not be printed. Please try again later, or ask at the help desk.</source>
        <translation>没有打印出来。请稍后再试，或到服务台问一问。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>补打件</translation>
    </message>
    <message>
        <source>Printed again</source>
        <translation>补打时间</translation>
    </message>
    <message>
        <source>What I paid here by card</source>
        <translation>用银行卡办过的业务</translation>
    </message>
    <message>
        <source>How much now?</source>
        <translation>这次先交多少？</translation>
    </message>
    <message>
        <source>Nothing is due. How much do you pay ahead?</source>
        <translation>现在没有欠费。要预存多少？</translation>
    </message>
    <message>
        <source>Which amount?</source>
        <translation>要取多少钱？</translation>
    </message>
    <message>
        <source>How much do you need?</source>
        <translation>您要取多少钱？</translation>
    </message>
    <message>
        <source>At least %1. It is %2; the rest stays due.</source>
        <translation>至少交 %1。一共 %2，剩下的以后再交。</translation>
    </message>
    <message>
        <source>From %1 to %2. There are %3 already; it all counts towards the next bills.</source>
        <translation>%1到 %2都可以。户里已有 %3，以后的账单从里面扣。</translation>
    </message>
    <message>
        <source>a part of %1</source>
        <translation>一共 %1，先交一部分</translation>
    </message>
    <message>
        <source>Paid ahead</source>
        <translation>预存</translation>
    </message>
    <message>
        <source>Nothing was done here with this card in the last %1 days.</source>
        <translation>最近%1天，这张卡没有在这里办过业务。</translation>
    </message>
    <message>
        <source>Of the last %1 days. Touch one: it is printed once more.</source>
        <translation>最近%1天的。点一张，就再打印一次。</translation>
    </message>
    <message>
        <source>Before the next one you get a message to %1.</source>
        <translation>下次到期前，会发短信到 %1。</translation>
    </message>
    <message>
        <source>The office knows no telephone number of yours. Please tell them one.</source>
        <translation>社保局没有您的手机号。请到社保局登记一下。</translation>
    </message>
    <message>
        <source>That could not be noted now. The date is on the slip.</source>
        <translation>现在没能记下。到期的日子印在凭条上。</translation>
    </message>
    <message>
        <source>With a photo: look at it</source>
        <translation>附有照片，看一看</translation>
    </message>
    <message>
        <source>Add a photo or a paper</source>
        <translation>附上照片或材料</translation>
    </message>
    <message>
        <source>Taking the picture</source>
        <translation>正在拍照</translation>
    </message>
    <message>
        <source>Please keep still for a moment.</source>
        <translation>请先不要动。</translation>
    </message>
    <message>
        <source>Lay the paper or photo under the camera</source>
        <translation>请把材料或照片放在摄像头下</translation>
    </message>
    <message>
        <source>Flat, with the writing upwards.</source>
        <translation>放平，有字的一面朝上。</translation>
    </message>
    <message>
        <source>Send this picture?</source>
        <translation>要送的是这张吗？</translation>
    </message>
    <message>
        <source>The picture is clear.</source>
        <translation>照片很清楚。</translation>
    </message>
    <message>
        <source>The picture is too dark</source>
        <translation>照片太暗</translation>
    </message>
    <message>
        <source>Please do not stand in the light, and take it again.</source>
        <translation>请不要挡住灯光，再拍一张。</translation>
    </message>
    <message>
        <source>There is nothing to see</source>
        <translation>照片上没有东西</translation>
    </message>
    <message>
        <source>Please lay the paper in the middle, with the writing upwards.</source>
        <translation>请把材料放在中间，有字的一面朝上。</translation>
    </message>
    <message>
        <source>There is a bright spot</source>
        <translation>照片上有反光</translation>
    </message>
    <message>
        <source>A lamp shines on it. Please turn the paper a little.</source>
        <translation>灯光照在上面了，请把材料转一点。</translation>
    </message>
    <message>
        <source>The picture is blurred</source>
        <translation>照片模糊</translation>
    </message>
    <message>
        <source>Please lay the paper flat and keep still, then take it again.</source>
        <translation>请把材料放平，不要动，再拍一张。</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>摄像头用不了</translation>
    </message>
    <message>
        <source>No picture was taken.</source>
        <translation>没有拍到照片。</translation>
    </message>
    <message>
        <source>You can go on without one.</source>
        <translation>不附照片也可以继续办。</translation>
    </message>
    <message>
        <source>Which care do you need at home?</source>
        <translation>要哪一种上门护理？</translation>
    </message>
    <message>
        <source>Care at home</source>
        <translation>上门护理</translation>
    </message>
    <message>
        <source>At your home: %1</source>
        <translation>到您家里：%1</translation>
    </message>
    <message>
        <source>Somebody comes to you. Please be at home, and have your identity card ready.</source>
        <translation>到时候有人上门。请在家等，准备好身份证。</translation>
    </message>
    <message>
        <source>The clinic does not answer. This station goes on asking. Look here again before that day.</source>
        <translation>卫生站没有回答。本机会一直问下去。到那天以前，请再来看一次。</translation>
    </message>
    <message>
        <source>Nobody comes. You can ask for another time at any time.</source>
        <translation>不会有人上门了。想要的时候，随时可以再约。</translation>
    </message>
    <message>
        <source>cannot be said now</source>
        <translation>现在查不到</translation>
    </message>
    <message>
        <source>Personal account</source>
        <translation>个人账户</translation>
    </message>
    <message>
        <source>Your own money inside medical insurance.</source>
        <translation>医保里您自己的钱。</translation>
    </message>
    <message>
        <source>In it now</source>
        <translation>现在里面有</translation>
    </message>
    <message>
        <source>You can pay with it at the doctor&apos;s and in the pharmacy. What you do not use stays yours.</source>
        <translation>看病、买药都可以用它付。没用完的，还是您的。</translation>
    </message>
    <message>
        <source>Who has paid this year</source>
        <translation>今年谁付的钱</translation>
    </message>
    <message>
        <source>The pooled fund is money that everybody saves together. When you see a doctor it pays a part for you.</source>
        <translation>统筹是大家一起攒的钱。您看病时，它替您付一部分。</translation>
    </message>
    <message>
        <source>Spent this year</source>
        <translation>今年花了</translation>
    </message>
    <message>
        <source>You, with your own money</source>
        <translation>您自己掏的</translation>
    </message>
    <message>
        <source>Your personal account</source>
        <translation>您的个人账户</translation>
    </message>
    <message>
        <source>The pooled fund</source>
        <translation>统筹（大家攒的钱）</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>加起来</translation>
    </message>
    <message>
        <source>Deductible and limit</source>
        <translation>起付线和封顶线</translation>
    </message>
    <message>
        <source>Deductible: you pay up to it yourself. What is above it the pooled fund pays in part.</source>
        <translation>起付线：先自己付到这个数。超过的，统筹替您付一部分。</translation>
    </message>
    <message>
        <source>Limit: the most that the pooled fund pays in a year.</source>
        <translation>封顶线：统筹一年最多替您付到这个数。</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Deductible</source>
        <translation>起付线</translation>
    </message>
    <message>
        <source>You have paid of it</source>
        <translation>您已经付了</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>已经付够了</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>封顶线</translation>
    </message>
    <message>
        <source>Used of it</source>
        <translation>已经用了</translation>
    </message>
    <message>
        <source>you %1</source>
        <comment>paid</comment>
        <translation>自己%1</translation>
    </message>
    <message>
        <source>account %1</source>
        <comment>paid</comment>
        <translation>账户%1</translation>
    </message>
    <message>
        <source>pooled fund %1</source>
        <comment>paid</comment>
        <translation>统筹%1</translation>
    </message>
    <message>
        <source>for employees</source>
        <translation>职工医保</translation>
    </message>
    <message>
        <source>for residents</source>
        <translation>居民医保</translation>
    </message>
    <message>
        <source>Nothing is paid for you now. Please ask at the help desk.</source>
        <translation>有些钱没交，现在看病不能报。请到服务台问怎么办。</translation>
    </message>
    <message>
        <source>The office cannot say all of it now.</source>
        <translation>这不是全部：有一部分，医保局现在说不出。</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <comment>what an office has written down</comment>
        <translation>算到%1。</translation>
    </message>
    <message>
        <source>What was spent, and who paid</source>
        <translation>花了哪些钱，谁付的</translation>
    </message>
    <message>
        <source>The office knows of nothing.</source>
        <translation>医保局没有记录。</translation>
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
        <translation>医保局的说明，%1起。</translation>
    </message>
    <message>
        <source>Asking the office for medical insurance</source>
        <translation>正在问医保局</translation>
    </message>
    <message>
        <source>More</source>
        <comment>step</comment>
        <translation>细看</translation>
    </message>
    <message>
        <source>This is another kind of code. Please open the medical insurance code on your phone.</source>
        <translation>这不是医保码。请在手机上打开医保码。</translation>
    </message>
    <message>
        <source>This code is over. Please touch the code on your phone: it shows a new one. Then hold it there again.</source>
        <translation>这个码过期了。请在手机上点一下码，换一个新的，再放到扫码口前。</translation>
    </message>
    <message>
        <source>The office has not given this code. Please open the code on your own phone, or use a card.</source>
        <translation>医保局没有这个码。请打开自己手机上的医保码，或者用卡。</translation>
    </message>
    <message>
        <source>Too many codes that do not count were shown here. Please use a card.</source>
        <translation>这里扫了太多无效的码。请用卡。</translation>
    </message>
    <message>
        <source>The office does not answer, so the code cannot be read now. Please try again, or use a card.</source>
        <translation>医保局没有回答，现在认不了码。请再试一次，或者用卡。</translation>
    </message>
    <message>
        <source>Please show the medical insurance code on your phone</source>
        <translation>请出示手机上的医保码</translation>
    </message>
    <message>
        <source>Hold it before the scanner. Cards cannot be read now.</source>
        <translation>放到扫码口前面。现在读不了卡。</translation>
    </message>
    <message>
        <source>A card or phone code</source>
        <translation>请用卡，或者手机上的医保码</translation>
    </message>
    <message>
        <source>Identity card: on the reader. Social security card: into its slot, chip first and facing up. Medical code: phone before the scanner.</source>
        <translation>身份证放在读卡区。社保卡插进插口，芯片朝前、朝上。医保码：把手机放到扫码口前面。</translation>
    </message>
    <message>
        <source>Social security card: into its slot, chip first and facing up. Medical insurance code: hold the phone before the scanner.</source>
        <translation>社保卡插进插口，芯片朝前、朝上。医保码：把手机放到扫码口前面。</translation>
    </message>
    <message>
        <source>Identity card, or the code on your phone, please</source>
        <translation>请用身份证，或者手机上的医保码</translation>
    </message>
    <message>
        <source>Lay the identity card on the reader, or hold the medical insurance code on your phone before the scanner.</source>
        <translation>身份证放在读卡区，或者把手机上的医保码放到扫码口前面。</translation>
    </message>
    <message>
        <source>looked at the medical insurance</source>
        <translation>查看医保</translation>
    </message>
    <message>
        <source>Care at home is not for you yet</source>
        <translation>您现在还不能申请上门护理</translation>
    </message>
    <message>
        <source>The clinic did not say why.</source>
        <translation>卫生站没有说原因。</translation>
    </message>
    <message>
        <source>If you need it, please ask your doctor, or at the clinic&apos;s counter.</source>
        <translation>如果需要，请问问医生，或者到卫生站窗口问。</translation>
    </message>
    <message>
        <source>Nobody comes to people&apos;s homes now</source>
        <translation>现在没有上门护理</translation>
    </message>
    <message>
        <source>The clinic offers no care at home at the moment.</source>
        <translation>卫生站目前不派人上门。</translation>
    </message>
    <message>
        <source>Please ask at the clinic&apos;s counter.</source>
        <translation>请到卫生站窗口问。</translation>
    </message>
    <message>
        <source>The clinic does not know where you live</source>
        <translation>卫生站不知道您住在哪里</translation>
    </message>
    <message>
        <source>So nobody can come to you.</source>
        <translation>所以没法上门。</translation>
    </message>
    <message>
        <source>Please tell them your address at the clinic&apos;s counter; after that you can ask for care here.</source>
        <translation>请到卫生站窗口登记地址，以后就可以在这里申请。</translation>
    </message>
    <message>
        <source>The office for medical insurance does not answer</source>
        <translation>医保局没有回答</translation>
    </message>
    <message>
        <source>Its computer cannot be reached now. What was known before is not shown: it may not be true any more.</source>
        <translation>现在连不上它的电脑。以前查到的不给您看：可能已经不对了。</translation>
    </message>
    <message>
        <source>You have no medical insurance here</source>
        <translation>您的医保不在这里</translation>
    </message>
    <message>
        <source>The office knows nobody under this number.</source>
        <translation>医保局没有这个号码的人。</translation>
    </message>
    <message>
        <source>You are insured there: %1</source>
        <translation>您的医保在：%1</translation>
    </message>
    <message>
        <source>Please ask the office there. The help desk has its number.</source>
        <translation>请问那里的医保局。服务台有电话。</translation>
    </message>
    <message>
        <source>Appointments, medicines, care at home</source>
        <translation>预约、用药、上门护理</translation>
    </message>
    <message>
        <source>What is paid, and by whom</source>
        <translation>报多少，谁付的</translation>
    </message>
    <message>
        <source>Important · %1</source>
        <comment>a moment</comment>
        <translation>重要 · %1</translation>
    </message>
    <message>
        <source>The line is down. This was read on %1.</source>
        <translation>线路断了。这是%1读到的。</translation>
    </message>
    <message>
        <source>Important: %1</source>
        <comment>an announcement</comment>
        <translation>重要：%1</translation>
    </message>
    <message>
        <source>Which notice?</source>
        <translation>您想看哪一条？</translation>
    </message>
    <message>
        <source>What shall be printed?</source>
        <translation>要打印什么？</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day and what was announced</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Which number did you get?</source>
        <translation>您拿到的号码是多少？</translation>
    </message>
    <message>
        <source>The code on your slip?</source>
        <translation>小票上的续办码是多少？</translation>
    </message>
    <message>
        <source>It stands on the slip of paper.</source>
        <translation>号码在小票上。</translation>
    </message>
    <message>
        <source>It has nine digits.</source>
        <translation>一共九位数字。</translation>
    </message>
    <message>
        <source>Nothing of yours is kept under this code. Please compare it.</source>
        <translation>这个码下什么也没有。请再核对一下。</translation>
    </message>
    <message>
        <source>A digit is wrong. Please compare it with your slip.</source>
        <translation>有一位数字不对。请和小票再对一下。</translation>
    </message>
    <message>
        <source>It was kept until its day, which is over. Please begin anew.</source>
        <translation>保留的日子已经过了。请重新办。</translation>
    </message>
    <message>
        <source>Printed here</source>
        <translation>这里可以打印</translation>
    </message>
    <message>
        <source>Notices</source>
        <comment>step</comment>
        <translation>公告</translation>
    </message>
    <message>
        <source>To read</source>
        <comment>step</comment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>社区公告</translation>
    </message>
    <message>
        <source>This form cannot be printed now</source>
        <translation>这张表现在不能打印</translation>
    </message>
    <message>
        <source>It cannot be had, or is not as it should be.</source>
        <translation>取不到这张表，或者这张表有问题。</translation>
    </message>
    <message>
        <source>The help desk has it on paper.</source>
        <translation>服务台有纸质的表。</translation>
    </message>
    <message>
        <source>The notices cannot be shown now</source>
        <translation>现在看不到公告</translation>
    </message>
    <message>
        <source>The computer that keeps them does not answer, and what is known here is too old.</source>
        <translation>公告系统没有回答，这里存的已经太旧了。</translation>
    </message>
    <message>
        <source>There is nothing new</source>
        <translation>现在没有公告</translation>
    </message>
    <message>
        <source>The community has no notices now.</source>
        <translation>社区现在没有新的公告。</translation>
    </message>
    <message>
        <source>The education office does not answer. Nothing was sent.</source>
        <translation>教育部门没有回答。什么也没有提交。</translation>
    </message>
    <message>
        <source>Please begin anew later. It asks for nothing but the child&apos;s number.</source>
        <translation>请过一会儿重新办，只要再输一次孩子的号码。</translation>
    </message>
    <message>
        <source>Code to go on</source>
        <comment>on paper</comment>
        <translation>续办码</translation>
    </message>
    <message>
        <source>Go on with my code</source>
        <translation>凭续办码接着办</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>以后再办</translation>
    </message>
    <message>
        <source>What you began is kept</source>
        <translation>您办到一半的已经保留</translation>
    </message>
    <message>
        <source>Until %1 you can go on with it at any station: with this code and your identity card.</source>
        <translation>%1之前，凭这个码和您的身份证，在任何一台机器上都能接着办。</translation>
    </message>
    <message>
        <source>The code is on the slip: please take it.</source>
        <translation>续办码在小票上，请拿好。</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>还没有提交。</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>不用保留</translation>
    </message>
    <message>
        <source>Asking your community</source>
        <translation>正在问社区</translation>
    </message>
    <message>
        <source>Until %1 you can go on with it at any station: with this code.</source>
        <translation>%1之前，凭这个码，在任何一台机器上都能接着办。</translation>
    </message>
    <message>
        <source>Nothing was sent yet. The photo is not kept: take it again then.</source>
        <translation>还没有送出。照片不保留，到时请重新拍。</translation>
    </message>
    <message>
        <source>Who has this code can read your words. Show it to nobody.</source>
        <translation>谁拿到这个码，就能看到您写的话。请不要给别人看。</translation>
    </message>
    <message>
        <source>To go on, choose &quot;Community&quot; and there &quot;Go on with one I began&quot;.</source>
        <translation>接着办：先点“社区事务”，再点“接着上次没写完的”。</translation>
    </message>
    <message>
        <source>This cannot be told here any more</source>
        <translation>这件事现在不能在这里说了</translation>
    </message>
    <message>
        <source>Your community does not take such a case any more. Nothing was sent.</source>
        <translation>社区现在不收这一类事了。什么也没有送出。</translation>
    </message>
    <message>
        <source>Please choose something else, or ask at the help desk.</source>
        <translation>请选别的事，或者去服务台问一问。</translation>
    </message>
    <message>
        <source>Your community does not answer. Nothing was sent.</source>
        <translation>社区没有回答。什么也没有送出。</translation>
    </message>
    <message>
        <source>It still stands here: you can send it now all the same.</source>
        <translation>您写的还在这里，现在照样可以送出。</translation>
    </message>
    <message>
        <source>It is not deleted yet</source>
        <translation>还没有删掉</translation>
    </message>
    <message>
        <source>Your community does not answer.</source>
        <translation>社区没有回答。</translation>
    </message>
    <message>
        <source>It goes away by itself after its day. Please tear up the slip.</source>
        <translation>过了小票上的日子，它会自己删掉。请把小票撕掉。</translation>
    </message>
    <message>
        <source>What is going on here</source>
        <translation>停水停电、通知、活动</translation>
    </message>
    <message>
        <source>%1 pages, A4</source>
        <translation>%1张A4纸</translation>
    </message>
    <message>
        <source>It is empty. You fill it in by hand and bring it along.</source>
        <translation>这是空白表。您用笔填好，办事时带上。</translation>
    </message>
    <message>
        <source>Another station has the same form, and the help desk too.</source>
        <translation>别的机器上也有这张表，服务台也有。</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>It is paid</source>
        <translation>交好了</translation>
    </message>
    <message>
        <source>It is paid. Where it takes place you can give it back until %1, and get your money there.</source>
        <translation>票已付款。%1前可以到演出地点退票退钱。</translation>
    </message>
    <message>
        <source>It has not been paid, so it is not booked.</source>
        <translation>还没付款，所以没有约上。</translation>
    </message>
    <message>
        <source>%1, paid</source>
        <comment>a ticket</comment>
        <translation>%1，已付</translation>
    </message>
    <message>
        <source>%1, paid here</source>
        <translation>%1，在这里付</translation>
    </message>
    <message>
        <source>Shall it be booked and paid?</source>
        <translation>要约这个并付款吗？</translation>
    </message>
    <message>
        <source>Yes, pay %1</source>
        <translation>对，交 %1</translation>
    </message>
    <message>
        <source>Once it is paid, you get your money where it takes place, until %1.</source>
        <translation>付款以后要退票，请在%1前到举行地点办。</translation>
    </message>
    <message>
        <source>This ticket was NOT paid.</source>
        <translation>这张票没有付款。</translation>
    </message>
    <message>
        <source>Chosen, not paid yet: %1</source>
        <translation>已选好，还没交：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a company, and what it asks</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 digits</source>
        <comment>to be typed</comment>
        <translation>%1 位数字</translation>
    </message>
    <message>
        <source>%1 to %2 digits</source>
        <comment>to be typed</comment>
        <translation>%1 至 %2 位数字</translation>
    </message>
    <message>
        <source>The company wants to know this first: %1</source>
        <translation>公司要先核对这一项：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where it is found, and how long it is</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Which household is it?</source>
        <translation>是哪一户？</translation>
    </message>
    <message>
        <source>%1: %2 households share this number</source>
        <comment>a company</comment>
        <translation>%1：这个户号有 %2 户人家</translation>
    </message>
    <message>
        <source>Account ending in %1</source>
        <translation>户号尾号 %1</translation>
    </message>
    <message>
        <source>what the company asks</source>
        <translation>公司核对</translation>
    </message>
    <message>
        <source>the household</source>
        <translation>选哪一户</translation>
    </message>
    <message>
        <source>Please ask the company</source>
        <translation>请问一问这家公司</translation>
    </message>
    <message>
        <source>What was typed is not what it has noted, several times. So it shows no bill here now; that protects its customers.</source>
        <translation>几次输入的都和它登记的不一样，所以现在不在这里显示账单，这是为了保护住户。</translation>
    </message>
    <message>
        <source>Its telephone number stands on the paper bill.</source>
        <translation>它的电话印在纸质账单上。</translation>
    </message>
    <message>
        <source>Its telephone: %1</source>
        <translation>它的电话：%1</translation>
    </message>
    <message>
        <source>Which paper shall a picture be taken of?</source>
        <translation>要拍哪份材料？</translation>
    </message>
    <message>
        <source>Is there a paper that shows it?</source>
        <translation>有材料能证明吗？</translation>
    </message>
    <message>
        <source>Sending it to the education office</source>
        <translation>正在交给教育部门</translation>
    </message>
    <message>
        <source>Lay the paper under the camera</source>
        <translation>请把材料放在摄像头下</translation>
    </message>
    <message>
        <source>It did not get to the education office</source>
        <translation>没能交到教育部门</translation>
    </message>
    <message>
        <source>You can go on all the same: your time counts.</source>
        <translation>可以接着办，提交的时间照样算。</translation>
    </message>
    <message>
        <source>Bring the paper to the office, or sign there.</source>
        <translation>材料请带到现场，签名也可以到现场签。</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>%1 as pictures</source>
        <translation>已拍照交 %1 份</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>signed here</source>
        <translation>已签</translation>
    </message>
    <message>
        <source>%1 to bring</source>
        <translation>要带来 %1 份</translation>
    </message>
    <message>
        <source>%1 as pictures, %2 to bring</source>
        <translation>已拍照交 %1 份，要带来 %2 份</translation>
    </message>
    <message>
        <source>at the office</source>
        <translation>到现场签</translation>
    </message>
    <message>
        <source>Please bring: %1.</source>
        <translation>请带来：%1。</translation>
    </message>
    <message>
        <source>Please sign at the office.</source>
        <translation>请到现场签名。</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Pictures and your name are made once more then.</source>
        <translation>还没有提交。材料和签名到时重新拍、重新签。</translation>
    </message>
    <message>
        <source>Please write your name</source>
        <translation>请签上您的名字</translation>
    </message>
    <message>
        <source>With a finger. Only you yourself, nobody for you.</source>
        <translation>用手指写。只能您自己签，别人不能代签。</translation>
    </message>
    <message>
        <source>You are insured in more than one place. Which one shall it be?</source>
        <translation>您在不止一个地方有医保。要看哪一个？</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>a place and a month</comment>
        <translation>%1，%2起</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>a place and two months</comment>
        <translation>%1，%2到%3</translation>
    </message>
    <message>
        <source>May the camera look at you?</source>
        <translation>可以让镜头看看您吗？</translation>
    </message>
    <message>
        <source>One picture goes to the office, which compares it. This station keeps none. The other ways count just as much.</source>
        <translation>拍一张照片送给社保局比对，本机不留。别的办法一样算数。</translation>
    </message>
    <message>
        <source>The office could not tell that it is you</source>
        <translation>社保局没认出是您</translation>
    </message>
    <message>
        <source>That happens, with new glasses or after some years. Nothing is wrong with your pension.</source>
        <translation>换了眼镜、过了些年，都会这样。您的养老金没有问题。</translation>
    </message>
    <message>
        <source>No face was seen</source>
        <translation>没看到脸</translation>
    </message>
    <message>
        <source>Please stand before the camera, with all of your face in the picture.</source>
        <translation>请站到镜头前，让整张脸都在画面里。</translation>
    </message>
    <message>
        <source>It was too dark</source>
        <translation>太暗了，没看清</translation>
    </message>
    <message>
        <source>Please turn to the light, and try once more.</source>
        <translation>请转向亮的一边，再试一次。</translation>
    </message>
    <message>
        <source>A part of the face was covered</source>
        <translation>脸被挡住了一部分</translation>
    </message>
    <message>
        <source>Please take off mask, hat and dark glasses for a moment.</source>
        <translation>请摘一下口罩、帽子和墨镜。</translation>
    </message>
    <message>
        <source>The head was not turned</source>
        <translation>头没有转过去</translation>
    </message>
    <message>
        <source>Please turn it a little to the side that is shown. If you cannot do that, there is a button for it.</source>
        <translation>请往提示的那边轻轻转一点。转不了没关系，有个按钮可以说。</translation>
    </message>
    <message>
        <source>It took a little too long</source>
        <translation>时间长了一点</translation>
    </message>
    <message>
        <source>Nothing is lost. Please take another picture.</source>
        <translation>什么都没有丢。请再拍一张。</translation>
    </message>
    <message>
        <source>The office would like somebody to be there</source>
        <translation>社保局想请人在旁边看一看</translation>
    </message>
    <message>
        <source>The picture is good. As the head was not turned, somebody has to see you too.</source>
        <translation>照片很好。因为头没有转，还要请人看一看您。</translation>
    </message>
    <message>
        <source>Not by camera today</source>
        <translation>今天不用镜头了</translation>
    </message>
    <message>
        <source>Three pictures were not enough; that may be the camera. One of these does it just as well.</source>
        <translation>三张都没看准，也许是镜头的问题。用下面的办法，一样能办好。</translation>
    </message>
    <message>
        <source>Touch the button, and keep still until the picture is there.</source>
        <translation>按下按钮，先别动，等照片出来。</translation>
    </message>
    <message>
        <source>Please turn your head a little to the left</source>
        <translation>请把头轻轻往左转一点</translation>
    </message>
    <message>
        <source>Please turn your head a little to the right</source>
        <translation>请把头轻轻往右转一点</translation>
    </message>
    <message>
        <source>Please look at the camera</source>
        <translation>请看着镜头</translation>
    </message>
    <message>
        <source>Please turn to the light, and take it again.</source>
        <translation>请转向亮的一边，再拍一张。</translation>
    </message>
    <message>
        <source>There is nobody to see</source>
        <translation>没看到人</translation>
    </message>
    <message>
        <source>Please stand before the camera, and take it again.</source>
        <translation>请站到镜头前，再拍一张。</translation>
    </message>
    <message>
        <source>A lamp or a window is behind you. Please move a little to the side.</source>
        <translation>您身后有灯或窗户。请往旁边挪一点。</translation>
    </message>
    <message>
        <source>Please keep still, and take it again.</source>
        <translation>请别动，再拍一张。</translation>
    </message>
    <message>
        <source>It goes to the office once, and is kept nowhere here.</source>
        <translation>只送社保局一次，本机哪里都不留。</translation>
    </message>
    <message>
        <source>It did not get through</source>
        <translation>没有送到</translation>
    </message>
    <message>
        <source>The office does not answer, and the picture is gone. The slip proves that you were here in time. Somebody can still confirm it.</source>
        <translation>社保局没有回应，照片已经删掉。纸条能证明您按时来过。还可以请人来确认。</translation>
    </message>
    <message>
        <source>Please choose another way.</source>
        <translation>请换个办法。</translation>
    </message>
    <message>
        <source>That does not fit. Please look once more.</source>
        <translation>和公司登记的不一样，请再看一看。</translation>
    </message>
    <message>
        <source>That does not fit. You can try once more.</source>
        <translation>和公司登记的不一样，还可以再试一次。</translation>
    </message>
    <message>
        <source>your identity card</source>
        <comment>to bring</comment>
        <translation>身份证</translation>
    </message>
    <message>
        <source>Next: from %1, with this number.</source>
        <translation>下一步：%1起，带着这个编号来。</translation>
    </message>
    <message>
        <source>Send it to the office?</source>
        <translation>把这张交给教育部门吗？</translation>
    </message>
    <message>
        <source>It lies on the card reader.</source>
        <translation>卡在读卡区上。</translation>
    </message>
    <message>
        <source>This is no social security card. Please lay yours there, alone.</source>
        <translation>这不是社保卡。请只放您的社保卡。</translation>
    </message>
    <message>
        <source>A card lies on the reader already. Please take it up first. If it is not yours, hand it in at the help desk.</source>
        <translation>读卡区上已经有一张卡。请先把它拿走。如果不是您的，请交给服务台。</translation>
    </message>
    <message>
        <source>The card cannot be read. Please take it up and lay it there once more, flat and alone; or put it into its slot.</source>
        <translation>这张卡读不出来。请拿起来，再平放一次，只放这一张；也可以插进卡槽。</translation>
    </message>
    <message>
        <source>A new social security card can also be laid on the card reader.</source>
        <translation>新社保卡也可以放在读卡区。</translation>
    </message>
    <message>
        <source>First your own identity card, please</source>
        <translation>请先放您自己的身份证</translation>
    </message>
    <message>
        <source>Lay it on the reader. The other person&apos;s card comes next.</source>
        <translation>放在读证区。下一步再放那个人的。</translation>
    </message>
    <message>
        <source>Now the other person&apos;s card, please</source>
        <translation>现在请放那个人的证</translation>
    </message>
    <message>
        <source>Take yours away. Lay their identity card on the reader, or put their social security card into its slot.</source>
        <translation>先拿走您的。把他的身份证放在读证区，或者把他的社保卡插进卡口。</translation>
    </message>
    <message>
        <source>Take yours away, and lay their identity card on the reader.</source>
        <translation>先拿走您的，再把他的身份证放在读证区。</translation>
    </message>
    <message>
        <source>This is your own card. Please take it away and lay the other person&apos;s card there.</source>
        <translation>这是您自己的证。请拿走，再放那个人的证。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不</translation>
    </message>
    <message>
        <source>Is %1 here with you?</source>
        <translation>%1也在这里吗？</translation>
    </message>
    <message>
        <source>If so, both of you say yes here. If not, the office has to know that you may do this.</source>
        <translation>在，就请两个人都点同意。不在，要社保局知道您可以替他办才行。</translation>
    </message>
    <message>
        <source>Yes, we are both here</source>
        <translation>在，两个人都在</translation>
    </message>
    <message>
        <source>No, I am alone</source>
        <translation>不在，只有我</translation>
    </message>
    <message>
        <source>%1: may %2 see this for you?</source>
        <translation>%1：您愿意让%2替您看吗？</translation>
    </message>
    <message>
        <source>They will see what the office knows about you, here and now only. The office writes it down.</source>
        <translation>他会看到社保局里您的资料。只这一次，只办这一件。谁看过，社保局会记下来。</translation>
    </message>
    <message>
        <source>Yes, they may</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>%1: do you do this for %2?</source>
        <translation>%1：您是替%2办吗？</translation>
    </message>
    <message>
        <source>Please tell nobody else what you see. The office writes down that it was you.</source>
        <translation>看到的，请不要告诉别人。是您看的，社保局会记下来。</translation>
    </message>
    <message>
        <source>Yes, for them</source>
        <translation>是，替他办</translation>
    </message>
    <message>
        <source>The office looks whether it knows that you may. It writes down that it was you.</source>
        <translation>社保局会查，有没有您替他办的委托。是您来查的，会记下来。</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>where, and who it was</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The office does not know that you may do this for them</source>
        <translation>社保局没有您替他办的委托</translation>
    </message>
    <message>
        <source>Nothing was shown. Without them it needs their word on paper.</source>
        <translation>什么也没给看。他不在，就要有他写的委托。</translation>
    </message>
    <message>
        <source>Come together with both cards. Or bring to the office: both identity cards and a letter of authority that they have signed. Its form is under “How do I …?” here.</source>
        <translation>请两个人带着证一起来。或者去社保局，带上两个人的身份证和他签了字的委托书。表格在这台机器的“办事指南”里。</translation>
    </message>
    <message>
        <source> What was to be paid with it was not paid, either.</source>
        <translation>一起要交的也没有交。</translation>
    </message>
    <message>
        <source>Please take your identity card</source>
        <translation>请拿走您的身份证</translation>
    </message>
    <message>
        <source>Please take your card</source>
        <translation>请取走您的卡</translation>
    </message>
    <message>
        <source>It may still lie on the reader.</source>
        <translation>它可能还在读卡区上。</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>All done. Thank you!</source>
        <translation>办好了，谢谢！</translation>
    </message>
    <message>
        <source>Please take your receipt.</source>
        <translation>请取走凭条。</translation>
    </message>
    <message>
        <source>There is no paper now. Please write the number down, or take a photo.</source>
        <translation>现在没有纸，请记下或拍下这个编号。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>结束</translation>
    </message>
</context>
<context>
    <name>TopUpPage</name>
    <message>
        <source>How much goes onto the card?</source>
        <translation>要充多少钱？</translation>
    </message>
</context>
<context>
    <name>Turner</name>
    <message>
        <source>More (%1 of %2)</source>
        <translation>看下面（%1/%2）</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>回到开头</translation>
    </message>
    <message>
        <source>More (%1)</source>
        <translation>看下面（%1）</translation>
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
        <translation>叫网格员来</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Write here with a finger</source>
        <translation>请用手指在这里写</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤一笔</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Anew</source>
        <translation>重写</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
</context>
</TS>
