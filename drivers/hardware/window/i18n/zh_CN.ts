<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CameraPictures</name>
    <message>
        <source>What lies under the document camera?</source>
        <translation>高拍仪下放什么？</translation>
    </message>
    <message>
        <source>Who stands before the camera?</source>
        <translation>谁站在摄像头前？</translation>
    </message>
</context>
<context>
    <name>CameraPill</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>CameraWords</name>
    <message>
        <source>nothing</source>
        <translation>没有东西</translation>
    </message>
    <message>
        <source>a letter</source>
        <translation>一封信</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>一张照片</translation>
    </message>
    <message>
        <source>out of focus</source>
        <translation>拍糊了</translation>
    </message>
    <message>
        <source>in the dark</source>
        <translation>太暗</translation>
    </message>
    <message>
        <source>under a lamp</source>
        <translation>灯下反光</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>没有人</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>有人</translation>
    </message>
    <message>
        <source>Ms Wang</source>
        <translation>王秀芳</translation>
    </message>
    <message>
        <source>Ms Wang, to the left</source>
        <translation>王秀芳，向左</translation>
    </message>
    <message>
        <source>Ms Wang, to the right</source>
        <translation>王秀芳，向右</translation>
    </message>
    <message>
        <source>Mr Zhang</source>
        <translation>张伟</translation>
    </message>
    <message>
        <source>Mr Zhang, to the left</source>
        <translation>张伟，向左</translation>
    </message>
    <message>
        <source>Mr Zhang, to the right</source>
        <translation>张伟，向右</translation>
    </message>
    <message>
        <source>Ms Wang with a mask</source>
        <translation>王秀芳，戴口罩</translation>
    </message>
    <message>
        <source>Ms Wang in dark glasses</source>
        <translation>王秀芳，戴墨镜</translation>
    </message>
</context>
<context>
    <name>CardSlot</name>
    <message>
        <source>Card slot</source>
        <translation>插卡口</translation>
    </message>
    <message>
        <source>take the card</source>
        <translation>请取卡</translation>
    </message>
    <message>
        <source>card inside</source>
        <translation>卡在机器里</translation>
    </message>
    <message>
        <source>insert a card</source>
        <translation>可以插卡</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>关着</translation>
    </message>
    <message>
        <source>click a card in the wallet</source>
        <translation>点一下钱包里的卡</translation>
    </message>
    <message>
        <source>takes no card now</source>
        <translation>现在不收卡</translation>
    </message>
    <message>
        <source>Take the card</source>
        <translation>取走卡</translation>
    </message>
    <message>
        <source>Pull it out by force</source>
        <translation>硬拔出来</translation>
    </message>
</context>
<context>
    <name>CashTray</name>
    <message>
        <source>%1 yuan × %2</source>
        <translation>%1 元 × %2</translation>
    </message>
    <message>
        <source>Cash tray</source>
        <translation>出钞口</translation>
    </message>
    <message>
        <source>take the money</source>
        <translation>请取钱</translation>
    </message>
    <message>
        <source>open, empty</source>
        <translation>开着，是空的</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>关着</translation>
    </message>
    <message>
        <source>Take all the notes: %1</source>
        <translation>拿走全部钱：%1</translation>
    </message>
    <message>
        <source>only one</source>
        <translation>只拿一张</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>全部拿走</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>%1, stands</source>
        <translation>%1，正在发生</translation>
    </message>
</context>
<context>
    <name>FaultDrawer</name>
    <message>
        <source>What goes wrong</source>
        <translation>让机器出故障</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>Mend all</source>
        <translation>全部修好</translation>
    </message>
    <message>
        <source>Where the money is</source>
        <translation>钱都在哪里（元）</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>手里</translation>
    </message>
    <message>
        <source>cassettes</source>
        <translation>钱箱</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>出钞口</translation>
    </message>
    <message>
        <source>cash box</source>
        <translation>收钞箱</translation>
    </message>
    <message>
        <source>slot</source>
        <translation>入钞口</translation>
    </message>
    <message>
        <source>escrow</source>
        <translation>暂存</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>传送中</translation>
    </message>
    <message>
        <source>reject bin</source>
        <translation>废钞箱</translation>
    </message>
    <message>
        <source>retract bin</source>
        <translation>回收箱</translation>
    </message>
    <message>
        <source>away</source>
        <translation>取走的</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1 yuan, no. %2</source>
        <translation>%2 号箱 %1 元</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 张</translation>
    </message>
    <message>
        <source>Any other verb, such as: acceptor reject 6A</source>
        <translation>其他口令，例如：acceptor reject 6A</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>Card slot</source>
        <translation>插卡口</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>没有回应</translation>
    </message>
    <message>
        <source>card jams</source>
        <translation>卡住了</translation>
    </message>
    <message>
        <source>bin full</source>
        <translation>回收箱满</translation>
    </message>
    <message>
        <source>empty the bin</source>
        <translation>清空回收箱</translation>
    </message>
    <message>
        <source>power cut</source>
        <translation>断电</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>芯片</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>不回答</translation>
    </message>
    <message>
        <source>slow, 2 s an answer</source>
        <translation>很慢，每答 2 秒</translation>
    </message>
    <message>
        <source>restart the card service</source>
        <translation>重启读卡服务</translation>
    </message>
    <message>
        <source>pull at the first cryptogram</source>
        <translation>第一次密文时拔卡</translation>
    </message>
    <message>
        <source>pull at the second</source>
        <translation>第二次密文时拔卡</translation>
    </message>
    <message>
        <source>PIN pad</source>
        <translation>密码键盘</translation>
    </message>
    <message>
        <source>opened by force</source>
        <translation>被撬开</translation>
    </message>
    <message>
        <source>Cash dispenser</source>
        <translation>出钞机芯</translation>
    </message>
    <message>
        <source>jams at once</source>
        <translation>马上卡钞</translation>
    </message>
    <message>
        <source>jams after 2 notes</source>
        <translation>出 2 张后卡钞</translation>
    </message>
    <message>
        <source>next answer is lost</source>
        <translation>丢失下一个回答</translation>
    </message>
    <message>
        <source>says one note too few</source>
        <translation>少报一张</translation>
    </message>
    <message>
        <source>picks two at once</source>
        <translation>一次抓两张</translation>
    </message>
    <message>
        <source>cassette %1 out</source>
        <translation>拔出 %1 号箱</translation>
    </message>
    <message>
        <source>only 2 left in cassette %1</source>
        <translation>%1 号箱只剩 2 张</translation>
    </message>
    <message>
        <source>Cash tray</source>
        <translation>出钞口</translation>
    </message>
    <message>
        <source>shutter stuck closed</source>
        <translation>闸门打不开</translation>
    </message>
    <message>
        <source>shutter stuck half open</source>
        <translation>闸门半开卡住</translation>
    </message>
    <message>
        <source>belt stuck</source>
        <translation>皮带不动</translation>
    </message>
    <message>
        <source>Banknote slot</source>
        <translation>入钞口</translation>
    </message>
    <message>
        <source>next note jams</source>
        <translation>下一张卡住</translation>
    </message>
    <message>
        <source>jams while keeping</source>
        <translation>收存时卡住</translation>
    </message>
    <message>
        <source>refuses the next note</source>
        <translation>不认下一张</translation>
    </message>
    <message>
        <source>forgets a note at a power cut</source>
        <translation>断电后忘记一张</translation>
    </message>
    <message>
        <source>cash box out</source>
        <translation>拔出收钞箱</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>凭条</translation>
    </message>
    <message>
        <source>paper out</source>
        <translation>没有纸</translation>
    </message>
    <message>
        <source>paper low</source>
        <translation>纸快用完</translation>
    </message>
    <message>
        <source>out after 10 lines</source>
        <translation>打 10 行后没纸</translation>
    </message>
    <message>
        <source>cover open</source>
        <translation>盖子开着</translation>
    </message>
    <message>
        <source>cutter stuck</source>
        <translation>切刀卡住</translation>
    </message>
    <message>
        <source>unplugged</source>
        <translation>拔掉线</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>身份证</translation>
    </message>
    <message>
        <source>three reads fail</source>
        <translation>三次读不出</translation>
    </message>
    <message>
        <source>module not authorised</source>
        <translation>模块未授权</translation>
    </message>
    <message>
        <source>Module for social-security cards</source>
        <translation>社保卡安全模块</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>被拿走</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Document camera</source>
        <translation>高拍仪</translation>
    </message>
    <message>
        <source>no picture in its file</source>
        <translation>文件里不是图片</translation>
    </message>
    <message>
        <source>Face camera</source>
        <translation>人像摄像头</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>Lift the badge</source>
        <translation>拿起工作证</translation>
    </message>
    <message>
        <source>Badge: %1 %2</source>
        <translation>工作证：%1 %2</translation>
    </message>
    <message>
        <source>Huimin Station</source>
        <translation>惠 民 站</translation>
    </message>
    <message>
        <source>Pull the headset out</source>
        <translation>拔出耳机</translation>
    </message>
    <message>
        <source>Plug a headset in</source>
        <translation>插上耳机</translation>
    </message>
    <message>
        <source>Lift: %1</source>
        <translation>拿起%1</translation>
    </message>
    <message>
        <source>Lay: %1</source>
        <translation>放上%1</translation>
    </message>
    <message>
        <source>Document camera</source>
        <translation>高拍仪</translation>
    </message>
    <message>
        <source>Face camera</source>
        <translation>人像摄像头</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>another card</source>
        <translation>别的卡</translation>
    </message>
</context>
<context>
    <name>IdentityCards</name>
    <message>
        <source>Whose card is laid there?</source>
        <translation>放谁的身份证？</translation>
    </message>
    <message>
        <source>another card</source>
        <translation>别的卡</translation>
    </message>
</context>
<context>
    <name>IdentityGlass</name>
    <message>
        <source>ID card</source>
        <translation>身份证</translation>
    </message>
    <message>
        <source>a card lies here</source>
        <translation>已放卡</translation>
    </message>
    <message>
        <source>lay a card here</source>
        <translation>把身份证放这里</translation>
    </message>
    <message>
        <source>Take the identity card away</source>
        <translation>拿走身份证</translation>
    </message>
    <message>
        <source>Lay an identity card on its reader</source>
        <translation>把身份证放在读卡区</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Huimin Station: the machine</source>
        <translation>惠民站：机器</translation>
    </message>
    <message>
        <source>The machine and you</source>
        <translation>机器和您手里的东西</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>声音开</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>声音关</translation>
    </message>
    <message>
        <source>Faults: %1</source>
        <translation>故障：%1</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>故障</translation>
    </message>
</context>
<context>
    <name>NoteSlot</name>
    <message>
        <source>looking at the note</source>
        <translation>正在看这张</translation>
    </message>
    <message>
        <source>holding the note</source>
        <translation>暂存这张</translation>
    </message>
    <message>
        <source>keeping the note</source>
        <translation>正在收存</translation>
    </message>
    <message>
        <source>giving the note back</source>
        <translation>正在退回</translation>
    </message>
    <message>
        <source>jammed</source>
        <translation>卡住了</translation>
    </message>
    <message>
        <source>cash box is out</source>
        <translation>收钞箱不在</translation>
    </message>
    <message>
        <source>cash box is full</source>
        <translation>收钞箱满了</translation>
    </message>
    <message>
        <source>put in a note</source>
        <translation>可以放纸币</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>关着</translation>
    </message>
    <message>
        <source>Banknote slot</source>
        <translation>入钞口</translation>
    </message>
    <message>
        <source>one note at a time</source>
        <translation>一次一张</translation>
    </message>
</context>
<context>
    <name>PaperBill</name>
    <message>
        <source>Water bill</source>
        <translation>水费账单</translation>
    </message>
    <message>
        <source>Electricity bill</source>
        <translation>电费账单</translation>
    </message>
    <message>
        <source>Gas bill</source>
        <translation>燃气账单</translation>
    </message>
    <message>
        <source>A leaflet, no bill</source>
        <translation>一张广告，不是账单</translation>
    </message>
    <message>
        <source>%1, account %2</source>
        <translation>%1，户号 %2</translation>
    </message>
    <message>
        <source>“You have won a phone! Scan here.”</source>
        <translation>“恭喜您中了一部手机！扫码领取。”</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>户号 %1</translation>
    </message>
</context>
<context>
    <name>PaperBills</name>
    <message>
        <source>Which paper is held before the scanner?</source>
        <translation>把哪张纸放到扫码口前？</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN pad</source>
        <translation>密码键盘</translation>
    </message>
    <message>
        <source>enter the PIN</source>
        <translation>请输入密码</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>未启用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>PIN pad key</comment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>PIN pad key</comment>
        <translation>更正</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>PIN pad key</comment>
        <translation>确认</translation>
    </message>
    <message>
        <source>PIN pad key %1</source>
        <translation>密码键 %1</translation>
    </message>
</context>
<context>
    <name>Plastic</name>
    <message>
        <source>PIN %1</source>
        <translation>测试密码 %1</translation>
    </message>
</context>
<context>
    <name>Pocket</name>
    <message>
        <source>Insert: %1</source>
        <translation>插入：%1</translation>
    </message>
    <message>
        <source>kept by the machine</source>
        <translation>被机器留下了</translation>
    </message>
    <message>
        <source>in the machine</source>
        <translation>在机器里</translation>
    </message>
</context>
<context>
    <name>Purse</name>
    <message>
        <source>Cash in hand</source>
        <translation>手里的钱</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>Put in: %1 yuan</source>
        <translation>放入 %1 元</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>没有了</translation>
    </message>
</context>
<context>
    <name>ReceiptMouth</name>
    <message>
        <source>Receipts</source>
        <translation>凭条</translation>
    </message>
    <message>
        <source>cover open</source>
        <translation>盖子开着</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation>没有纸</translation>
    </message>
    <message>
        <source>paper low</source>
        <translation>纸快用完</translation>
    </message>
    <message>
        <source>click to read</source>
        <translation>点一下看凭条</translation>
    </message>
    <message>
        <source>Receipts come out here, and are kept for you to read again.</source>
        <translation>凭条从这里出来，以后还可以再看。</translation>
    </message>
    <message>
        <source>Read the receipt</source>
        <translation>看凭条</translation>
    </message>
</context>
<context>
    <name>ReceiptSheet</name>
    <message>
        <source>Receipt %1</source>
        <translation>凭条 %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Where to save it</source>
        <translation>保存到哪里</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>All receipts</source>
        <translation>全部凭条</translation>
    </message>
</context>
<context>
    <name>ScannerGlass</name>
    <message>
        <source>Scanner</source>
        <translation>扫码口</translation>
    </message>
    <message>
        <source>show a paper bill</source>
        <translation>点一下出示账单</translation>
    </message>
    <message>
        <source>Hold a paper bill before the scanner</source>
        <translation>把纸质账单放到扫码口前</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Wallet</name>
    <message>
        <source>Wallet</source>
        <translation>钱包</translation>
    </message>
    <message>
        <source>test cards: click one to insert it</source>
        <translation>测试用卡：点一张插进机器</translation>
    </message>
</context>
<context>
    <name>WalletWords</name>
    <message>
        <source>Grandma Wang</source>
        <translation>王奶奶</translation>
    </message>
    <message>
        <source>Grandpa Li</source>
        <translation>李爷爷</translation>
    </message>
    <message>
        <source>SM2</source>
        <translation>国密</translation>
    </message>
    <message>
        <source>Doctor Chen</source>
        <translation>陈医生</translation>
    </message>
    <message>
        <source>Mr Zhang</source>
        <translation>张师傅</translation>
    </message>
    <message>
        <source>2 in 1</source>
        <translation>双户</translation>
    </message>
    <message>
        <source>Student Lin</source>
        <translation>学生小林</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>钱少</translation>
    </message>
    <message>
        <source>Expired card</source>
        <translation>过期的卡</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>Blocked card</source>
        <translation>锁定的卡</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>已锁</translation>
    </message>
    <message>
        <source>Lost card</source>
        <translation>挂失的卡</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>挂失</translation>
    </message>
    <message>
        <source>Card that lies</source>
        <translation>认证出错的卡</translation>
    </message>
    <message>
        <source>false</source>
        <translation>假证</translation>
    </message>
    <message>
        <source>Broken chip</source>
        <translation>芯片损坏的卡</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>坏</translation>
    </message>
    <message>
        <source>Last-minute no</source>
        <translation>最后拒绝的卡</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>拒绝</translation>
    </message>
</context>
<context>
    <name>huimin::hardware::CabinetView</name>
    <message>
        <source>The card does not go in now</source>
        <translation>卡现在插不进去</translation>
    </message>
    <message>
        <source>There is no card to take</source>
        <translation>没有卡可以拿</translation>
    </message>
    <message>
        <source>The note does not go in now</source>
        <translation>纸币现在放不进去</translation>
    </message>
    <message>
        <source>There are no notes to take</source>
        <translation>没有钱可以拿</translation>
    </message>
    <message>
        <source>The PIN pad does not hear this key now</source>
        <translation>密码键盘现在不接受这个键</translation>
    </message>
    <message>
        <source>The scanner does not read now</source>
        <translation>扫码口现在不读码</translation>
    </message>
    <message>
        <source>That is not possible</source>
        <translation>现在做不了</translation>
    </message>
    <message>
        <source>The receipt is saved</source>
        <translation>凭条已保存</translation>
    </message>
    <message>
        <source>The receipt cannot be saved there</source>
        <translation>凭条不能存到那里</translation>
    </message>
    <message>
        <source>%1 exists already</source>
        <translation>%1 已经存在</translation>
    </message>
    <message>
        <source>the card slot is closed</source>
        <translation>插卡口关着</translation>
    </message>
    <message>
        <source>no card is at the gate</source>
        <translation>卡口没有卡</translation>
    </message>
    <message>
        <source>no card is in the machine</source>
        <translation>机器里没有卡</translation>
    </message>
    <message>
        <source>the station has not asked for the PIN</source>
        <translation>还没到输密码的时候</translation>
    </message>
    <message>
        <source>the station takes no notes now</source>
        <translation>现在还不收纸币</translation>
    </message>
    <message>
        <source>the tray is closed</source>
        <translation>出钞口关着</translation>
    </message>
</context>
</TS>
