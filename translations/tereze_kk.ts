<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;Кіріс</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Журнал</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Т&amp;абу</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Жа&amp;ңарту</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Ке&amp;лесі бөлік</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Алдыңғы &amp;бөлік</translation>
    </message>
    <message>
        <source>&amp;Next case</source>
        <translation>&amp;Келесі сұраным</translation>
    </message>
    <message>
        <source>&amp;Previous case</source>
        <translation>Алдыңғы &amp;сұраным</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>Ке&amp;лісу</translation>
    </message>
    <message>
        <source>Approve with re&amp;marks</source>
        <translation>Ескерт&amp;пемен келісу</translation>
    </message>
    <message>
        <source>Re&amp;turn for correction</source>
        <translation>Түзетуге &amp;қайтару</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>Қа&amp;был алмау</translation>
    </message>
    <message>
        <source>Record pa&amp;yment</source>
        <translation>&amp;Төлемді тіркеу</translation>
    </message>
    <message>
        <source>&amp;Copy case reference</source>
        <translation>Сұраным к&amp;одын көшіру</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Басып шығару…</translation>
    </message>
    <message>
        <source>&amp;Save print form as PDF…</source>
        <translation>Баспа түрін PDF етіп &amp;сақтау…</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>К&amp;ішірейту</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>Е&amp;ні бойынша</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Пернелер тіркесімдері</translation>
    </message>
    <message>
        <source>&amp;About Tereze</source>
        <translation>&amp;Tereze туралы</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Жүйеден &amp;шығу</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Жабу</translation>
    </message>
    <message>
        <source>Rese&amp;t layout</source>
        <translation>&amp;Орналасуды қайтару</translation>
    </message>
    <message>
        <source>Reca&amp;ll the decision</source>
        <translation>Шешімді к&amp;ері алу</translation>
    </message>
    <message>
        <source>Zoo&amp;m in</source>
        <translation>&amp;Үлкейту</translation>
    </message>
    <message>
        <source>&amp;Routes</source>
        <translation>&amp;Маршруттар</translation>
    </message>
    <message>
        <source>Case I &amp;decided last</source>
        <translation>Соңғы &amp;шешілген сұраным</translation>
    </message>
    <message>
        <source>Ac&amp;knowledged</source>
        <translation>Т&amp;аныстым</translation>
    </message>
    <message>
        <source>Record the ans&amp;wer…</source>
        <translation>&amp;Жауапты тіркеу…</translation>
    </message>
    <message>
        <source>Assi&amp;gn…</source>
        <translation>Та&amp;ғайындау…</translation>
    </message>
    <message>
        <source>Take &amp;back my decision…</source>
        <translation>Шеші&amp;мімді қайтарып алу…</translation>
    </message>
    <message>
        <source>Ann&amp;ul…</source>
        <translation>К&amp;үшін жою…</translation>
    </message>
    <message>
        <source>Te&amp;mplates</source>
        <translation>Ү&amp;лгілер</translation>
    </message>
    <message>
        <source>Print &amp;queue</source>
        <translation>Басып &amp;шығару кезегі</translation>
    </message>
    <message>
        <source>Printed and good</source>
        <translation>Басылды, бәрі дұрыс</translation>
    </message>
    <message>
        <source>Spoiled…</source>
        <translation>Бүлінді…</translation>
    </message>
    <message>
        <source>Print again what failed…</source>
        <translation>Шықпағандарын қайта басу…</translation>
    </message>
    <message>
        <source>Pause the batch</source>
        <translation>Топтаманы кідірту</translation>
    </message>
    <message>
        <source>Go on from this sheet</source>
        <translation>Осы парақтан бастап жалғастыру</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Баспау</translation>
    </message>
    <message>
        <source>Move to another printer…</source>
        <translation>Басқа принтерге ауыстыру…</translation>
    </message>
    <message>
        <source>Allow one more copy</source>
        <translation>Тағы бір данаға рұқсат ету</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Қолға беру…</translation>
    </message>
    <message>
        <source>Put a printer right…</source>
        <translation>Принтерді реттеу…</translation>
    </message>
    <message>
        <source>&amp;Register a letter…</source>
        <translation>Хатты &amp;тіркеу…</translation>
    </message>
    <message>
        <source>&amp;Answer the letter…</source>
        <translation>Хатқа &amp;жауап беру…</translation>
    </message>
    <message>
        <source>Re&amp;serve a number…</source>
        <translation>&amp;Нөмірді резервтеу…</translation>
    </message>
    <message>
        <source>Declare &amp;void…</source>
        <translation>Нөмірді жарамсыз деп &amp;белгілеу…</translation>
    </message>
    <message>
        <source>&amp;File into a case…</source>
        <translation>&amp;Іске тігу…</translation>
    </message>
    <message>
        <source>Save the list as &amp;XLSX…</source>
        <translation>Тізімді &amp;XLSX түрінде сақтау…</translation>
    </message>
    <message>
        <source>Save the list as &amp;CSV…</source>
        <translation>Тізімді &amp;CSV түрінде сақтау…</translation>
    </message>
    <message>
        <source>Save the list as &amp;PDF…</source>
        <translation>Тізімді &amp;PDF түрінде сақтау…</translation>
    </message>
    <message>
        <source>Print the &amp;list…</source>
        <translation>Тізімді басып &amp;шығару…</translation>
    </message>
    <message>
        <source>&amp;Blanks</source>
        <translation>Бланкіл&amp;ер</translation>
    </message>
    <message>
        <source>Add blanks…</source>
        <translation>Бланкілер қосу…</translation>
    </message>
    <message>
        <source>Spoiled blanks…</source>
        <translation>Бүлінген бланкілер…</translation>
    </message>
    <message>
        <source>Destroy blanks by an act…</source>
        <translation>Бланкілерді акт бойынша жою…</translation>
    </message>
    <message>
        <source>Lo&amp;g of copies</source>
        <translation>&amp;Даналар журналы</translation>
    </message>
    <message>
        <source>&amp;Nomenclature of cases</source>
        <translation>Істер номенклату&amp;расы</translation>
    </message>
    <message>
        <source>&amp;Destruction acts</source>
        <translation>Жо&amp;ю туралы актілер</translation>
    </message>
    <message>
        <source>&amp;Books of the journal…</source>
        <translation>Журнал &amp;кітаптары…</translation>
    </message>
    <message>
        <source>&amp;Add a case…</source>
        <translation>Іс &amp;қосу…</translation>
    </message>
    <message>
        <source>&amp;Change the case…</source>
        <translation>Істі &amp;өзгерту…</translation>
    </message>
    <message>
        <source>&amp;Open a volume…</source>
        <translation>&amp;Том ашу…</translation>
    </message>
    <message>
        <source>C&amp;lose the volume…</source>
        <translation>Томды &amp;жабу…</translation>
    </message>
    <message>
        <source>&amp;Hold the volume…</source>
        <translation>Жоюды тоқтата т&amp;ұру…</translation>
    </message>
    <message>
        <source>Let the volume &amp;go…</source>
        <translation>Тоқтатуды &amp;алып тастау…</translation>
    </message>
    <message>
        <source>What is &amp;filed…</source>
        <translation>Тіг&amp;ілген құжаттар…</translation>
    </message>
    <message>
        <source>&amp;Propose to destroy…</source>
        <translation>Жоюға &amp;бөлу…</translation>
    </message>
    <message>
        <source>&amp;Withdraw the act…</source>
        <translation>Актіні &amp;кері қайтарып алу…</translation>
    </message>
    <message>
        <source>Joint ord&amp;ers</source>
        <translation>Ж&amp;иынтық бұйрықтар</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Біріктіру</translation>
    </message>
    <message>
        <source>Add to the order</source>
        <translation>Бұйрыққа қосу</translation>
    </message>
    <message>
        <source>Issue by itself</source>
        <translation>Жеке шығару</translation>
    </message>
    <message>
        <source>Strike out…</source>
        <translation>Сызып тастау…</translation>
    </message>
    <message>
        <source>Send to be issued…</source>
        <translation>Шығаруға жіберу…</translation>
    </message>
    <message>
        <source>Log of event&amp;s</source>
        <translation>О&amp;қиғалар журналы</translation>
    </message>
    <message>
        <source>Forms of names…</source>
        <translation>Аты-жөндердің септелуі…</translation>
    </message>
</context>
<context>
    <name>Admin</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>%1 файлы оқылмайды.</translation>
    </message>
    <message>
        <source>%1 events in %2 chains, %3 seals; %4 events not sealed yet</source>
        <translation>оқиғалар: %1, тізбектер: %2, мөрлер: %3; әлі мөр басылмаған оқиғалар: %4</translation>
    </message>
    <message>
        <source>The signatures of the seals were not checked (--keys).</source>
        <translation>Мөрлердің қолтаңбалары тексерілмеді (--keys).</translation>
    </message>
    <message>
        <source>--wait takes 0 to 3600 seconds.</source>
        <translation>--wait үшін 0-ден 3600-ге дейінгі секунд көрсетіледі.</translation>
    </message>
    <message>
        <source>--theirs and --ours exclude each other</source>
        <translation>--theirs пен --ours бірге қолданылмайды</translation>
    </message>
    <message>
        <source>tereze-admin NOUN VERB [arguments] [--json] [--db URI]</source>
        <translation>tereze-admin НЫСАН ӘРЕКЕТ [аргументтер] [--json] [--db URI]</translation>
    </message>
    <message>
        <source>
The database is the one of --db, of the variable TEREZE_DB or of tereze/tereze.conf.
Exit code: 0 done, 1 refused or found wrong, 2 wrong usage.</source>
        <translation>
Дерекқор --db параметрінен, TEREZE_DB айнымалысынан немесе tereze/tereze.conf файлынан алынады.
Шығу коды: 0 — орындалды, 1 — қабылданбады немесе қате табылды, 2 — қате қолданылды.</translation>
    </message>
    <message>
        <source>Put the schema in place; --create makes the database first</source>
        <translation>Схеманы орнату; --create алдымен дерекқорды жасайды</translation>
    </message>
    <message>
        <source>Bring an installed schema up to date</source>
        <translation>Орнатылған схеманы жаңарту</translation>
    </message>
    <message>
        <source>Compare the schema with what this program expects, and run the lint</source>
        <translation>Схеманы бағдарлама күткен схемамен салыстыру және тексеру ережелерін іске қосу</translation>
    </message>
    <message>
        <source>Print the description that db check compares</source>
        <translation>db check салыстыратын сипаттаманы шығару</translation>
    </message>
    <message>
        <source>Give a person a database role, or a login of the portal (--login); --password and --login read the password from standard input</source>
        <translation>Адамға дерекқор рөлін немесе порталға кіру логинін беру (--login); --password мен --login құпиясөзді стандартты кірістен оқиды</translation>
    </message>
    <message>
        <source>Load services, forms, routes and templates; what was edited since is reported, taken from the files (--theirs) or kept (--ours)</source>
        <translation>Қызметтерді, формаларды, маршруттар мен үлгілерді жүктеу; содан бері өзгертілгені хабарланады, файлдардан алынады (--theirs) немесе сақталады (--ours)</translation>
    </message>
    <message>
        <source>Look for gaps and doubles in the numbers</source>
        <translation>Нөмірлердегі бос орындар мен қайталануларды іздеу</translation>
    </message>
    <message>
        <source>Check the chains of events and the seals; --keys checks their signatures, --seals compares with what was exported</source>
        <translation>Оқиғалар тізбектері мен мөрлерді тексеру; --keys олардың қолтаңбаларын тексереді, --seals экспортталғанымен салыстырады</translation>
    </message>
    <message>
        <source>Say whether a document is ours and in force</source>
        <translation>Құжаттың біздікі және күшінде екенін анықтау</translation>
    </message>
    <message>
        <source>Fill an empty database with a sample university and carry one application to a verified PDF</source>
        <translation>Бос дерекқорды үлгі университетпен толтырып, бір сұранымды тексерілген PDF құжатына дейін жүргізу</translation>
    </message>
    <message>
        <source>no such command: %1 (see --help)</source>
        <translation>мұндай команда жоқ: %1 (--help қараңыз)</translation>
    </message>
    <message>
        <source>The schema stands at version %1 (before: %2), with %3 functions.</source>
        <translation>Схема нұсқасы: %1 (бұрын: %2), функциялар: %3.</translation>
    </message>
    <message>
        <source>Created the database %1.</source>
        <translation>%1 дерекқоры жасалды.</translation>
    </message>
    <message>
        <source>The schema is as this program expects it.</source>
        <translation>Схема бағдарлама күткендей.</translation>
    </message>
    <message>
        <source>People and passwords: %1</source>
        <translation>Адамдар мен құпиясөздер: %1</translation>
    </message>
    <message>
        <source>the option --%1 is needed</source>
        <translation>--%1 параметрі қажет</translation>
    </message>
    <message>
        <source>The worker did not finish in time: %1</source>
        <translation>Фондық бағдарлама уақытында үлгермеді: %1</translation>
    </message>
    <message>
        <source>The student %1 has applied: %2</source>
        <translation>%1 деген студент сұраным берді: %2</translation>
    </message>
    <message>
        <source>%1 has approved it.</source>
        <translation>Келісілді: %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>%1 файлын жазу мүмкін емес.</translation>
    </message>
    <message>
        <source>The certificate is registered; its QR, file and number are verified.</source>
        <translation>Анықтама тіркелді; оның QR-коды, файлы және нөмірі тексерілді.</translation>
    </message>
    <message>
        <source>The routes of the catalogue were not published. Is the worker running?</source>
        <translation>Каталог маршруттары жарияланбады. Фондық бағдарлама жұмыс істеп тұр ма?</translation>
    </message>
    <message>
        <source>Valid: issued by us and in force.</source>
        <translation>Жарамды: біз берген және күшінде.</translation>
    </message>
    <message>
        <source>Superseded: issued by us, replaced by a later one.</source>
        <translation>Ауыстырылған: біз берген, кейінгі құжатпен ауыстырылған.</translation>
    </message>
    <message>
        <source>Annulled: issued by us, no longer in force.</source>
        <translation>Күші жойылған: біз берген, енді күшінде емес.</translation>
    </message>
    <message>
        <source>Not issued: made by us, but not issued.</source>
        <translation>Берілмеген: біз жасаған, бірақ берілмеген.</translation>
    </message>
    <message>
        <source>Altered: the signature does not fit what the QR says.</source>
        <translation>Өзгертілген: қолтаңба QR-кодта жазылғанға сәйкес емес.</translation>
    </message>
    <message>
        <source>Unknown: not a document of ours.</source>
        <translation>Белгісіз: біздің құжат емес.</translation>
    </message>
    <message>
        <source>Only the QR in the file was checked, not the file: compare what its page says with these words.</source>
        <translation>Файлдың өзі емес, тек ондағы QR-код тексерілді: оның бетінде жазылғанды осы сөздермен салыстырыңыз.</translation>
    </message>
    <message>
        <source>The file holds no QR of ours; without the database nothing else can be checked.</source>
        <translation>Файлда біздің QR-код жоқ; дерекқорсыз басқа ештеңені тексеру мүмкін емес.</translation>
    </message>
    <message>
        <source>A QR is checked with the public keys: --keys with the file tereze-keys.json.</source>
        <translation>QR-код ашық кілттермен тексеріледі: --keys арқылы tereze-keys.json файлын беріңіз.</translation>
    </message>
    <message>
        <source>Issued by us; whether it is still in force was not checked.</source>
        <translation>Біз берген; әлі күшінде екені тексерілмеді.</translation>
    </message>
    <message>
        <source>Not our file, byte for byte: check its QR.</source>
        <translation>Бұл файл біздікімен байт бойынша бірдей емес: QR-кодын тексеріңіз.</translation>
    </message>
    <message>
        <source>give one of: a PDF file, --qr TEXT, --number N</source>
        <translation>біреуін көрсетіңіз: PDF файлы, --qr МӘТІН, --number N</translation>
    </message>
    <message>
        <source>a number can only be looked up in the database</source>
        <translation>нөмір тек дерекқордан ізделеді</translation>
    </message>
    <message>
        <source>a QR is checked with the public keys: --keys FILE</source>
        <translation>QR-код ашық кілттермен тексеріледі: --keys ФАЙЛ</translation>
    </message>
    <message>
        <source>a line was expected on standard input</source>
        <translation>стандартты кірістен жол күтілді</translation>
    </message>
    <message>
        <source>Nothing to say against this route.</source>
        <translation>Бұл маршрутқа ескерту жоқ.</translation>
    </message>
    <message>
        <source>Say who it is: --person with a number, or --surname for a new person.</source>
        <translation>Кім екенін көрсетіңіз: нөмірмен --person немесе жаңа адам үшін --surname.</translation>
    </message>
    <message>
        <source>Say in which groups the role is: --groups; an account that exists loses the others.</source>
        <translation>Рөлдің топтарын көрсетіңіз: --groups; бар есептік жазба қалған топтардан шығарылады.</translation>
    </message>
    <message>
        <source>--person needs the number of a person.</source>
        <translation>--person үшін адамның нөмірі қажет.</translation>
    </message>
    <message>
        <source>A position is written role@unit: %1</source>
        <translation>Лауазым role@unit түрінде жазылады: %1</translation>
    </message>
    <message>
        <source>give a role of the database, or --login NAME for the portal</source>
        <translation>дерекқор рөлін немесе портал үшін --login АТЫ көрсетіңіз</translation>
    </message>
    <message>
        <source>The account %1 can sign in.</source>
        <translation>%1 есептік жазбасы кіре алады.</translation>
    </message>
    <message>
        <source>%1 can sign in at the portal.</source>
        <translation>Порталға кіру ашылды: %1.</translation>
    </message>
    <message>
        <source>The account %1 is closed.</source>
        <translation>%1 есептік жазбасы жабылды.</translation>
    </message>
    <message>
        <source>Act a log out through the engine, in a database marked for tests; --documents makes, registers and verifies the documents too</source>
        <translation>Сынаққа белгіленген дерекқорда журналды қозғалтқыш арқылы қайта орындау; --documents құжаттарды да жасайды, тіркейді және тексереді</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>оқиғалар: %1 / %2</translation>
    </message>
    <message>
        <source>Line %1 of the log: %2</source>
        <translation>Журналдың %1-жолы: %2</translation>
    </message>
    <message>
        <source>something stands behind a closing quote</source>
        <translation>жабатын тырнақшадан кейін бірдеңе тұр</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>тырнақша жабылмаған</translation>
    </message>
    <message>
        <source>this is not text in UTF-8</source>
        <translation>бұл UTF-8 мәтіні емес</translation>
    </message>
    <message>
        <source>the column “%1” is expected once</source>
        <translation>«%1» бағаны дәл бір рет күтіледі</translation>
    </message>
    <message>
        <source>%1 fields instead of %2</source>
        <translation>өрістер саны: %1, күтілгені: %2</translation>
    </message>
    <message>
        <source>case, seq or activity is missing</source>
        <translation>case, seq немесе activity жоқ</translation>
    </message>
    <message>
        <source>“%1” is no time with an offset</source>
        <translation>«%1» — UTC ығысуы бар уақыт емес</translation>
    </message>
    <message>
        <source>The worker of the replay does not do its work.</source>
        <translation>Қайта орындаудың фондық бағдарламасы өз жұмысын істемейді.</translation>
    </message>
    <message>
        <source>A replay moves the clock: it is made only in a database that is marked for tests.</source>
        <translation>Қайта орындау сағатты жылжытады: ол тек сынаққа белгіленген дерекқорда жүргізіледі.</translation>
    </message>
    <message>
        <source>The map has no account that could decide.</source>
        <translation>Сәйкестік кестесінде шешім қабылдай алатын есептік жазба жоқ.</translation>
    </message>
    <message>
        <source>The map is for the route “%1”, the file has “%2”.</source>
        <translation>Сәйкестік кестесі «%1» маршрутына арналған, ал файлда «%2».</translation>
    </message>
    <message>
        <source>The steps of the route need English names of their own: %1</source>
        <translation>Маршрут қадамдарының әрқайсысына бөлек ағылшынша атау қажет: %1</translation>
    </message>
    <message>
        <source>The route is refused.</source>
        <translation>Маршрут қабылданбады.</translation>
    </message>
    <message>
        <source>unknown option --%1</source>
        <translation>белгісіз параметр: --%1</translation>
    </message>
    <message>
        <source>the option --%1 is given twice</source>
        <translation>--%1 параметрі екі рет берілген</translation>
    </message>
    <message>
        <source>the option --%1 takes no value</source>
        <translation>--%1 параметрі мән қабылдамайды</translation>
    </message>
    <message>
        <source>the option --%1 needs a value</source>
        <translation>--%1 параметріне мән қажет</translation>
    </message>
    <message>
        <source>an argument is missing</source>
        <translation>аргумент жетіспейді</translation>
    </message>
    <message>
        <source>there is an argument too many: %1</source>
        <translation>артық аргумент бар: %1</translation>
    </message>
    <message>
        <source>no such call</source>
        <translation>мұндай шақыру жоқ</translation>
    </message>
    <message>
        <source>no such outcome</source>
        <translation>мұндай нәтиже жоқ</translation>
    </message>
    <message>
        <source>a decision names its step</source>
        <translation>шешімде қадамы көрсетіледі</translation>
    </message>
    <message>
        <source>a payment names a column</source>
        <translation>төлемде баған көрсетіледі</translation>
    </message>
    <message>
        <source>service and route are needed</source>
        <translation>қызмет пен маршрут қажет</translation>
    </message>
    <message>
        <source>account and role are names of small letters, digits and _</source>
        <translation>есептік жазба мен рөл атаулары кіші әріптерден, цифрлардан және _ белгісінен тұрады</translation>
    </message>
    <message>
        <source>no such state of an application</source>
        <translation>сұранымның мұндай күйі жоқ</translation>
    </message>
    <message>
        <source>application and state are needed</source>
        <translation>сұраным мен күй қажет</translation>
    </message>
    <message>
        <source>no such act</source>
        <translation>мұндай әрекет жоқ</translation>
    </message>
    <message>
        <source>The packed file is damaged or cut off.</source>
        <translation>Сығылған файл бүлінген немесе толық емес.</translation>
    </message>
    <message>
        <source>The packed file holds more than %1 MiB.</source>
        <translation>Сығылған файлдың ішіндегі көлем шектен асады: %1 МиБ.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 256 MiB.</source>
        <translation>%1 файлы 256 МиБ-тан үлкен.</translation>
    </message>
    <message>
        <source>Show the work that failed: given up, or to be tried again</source>
        <translation>Сәтсіз аяқталған жұмысты көрсету: тоқтатылғанын немесе қайталанатынын</translation>
    </message>
    <message>
        <source>Try failed work again now, after its cause was mended</source>
        <translation>Себебі жойылған соң сәтсіз аяқталған жұмысты қазір қайталау</translation>
    </message>
    <message>
        <source>“%1” is not the number of a job.</source>
        <translation>«%1» – тапсырманың нөмірі емес.</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>тоқтатылды</translation>
    </message>
    <message>
        <source>tried again at %1</source>
        <translation>қайталанады: %1</translation>
    </message>
    <message>
        <source>No job has failed.</source>
        <translation>Сәтсіз аяқталған тапсырма жоқ.</translation>
    </message>
    <message>
        <source>job retry: name the jobs, or say --all</source>
        <translation>job retry: тапсырмаларды атаңыз немесе --all көрсетіңіз</translation>
    </message>
    <message>
        <source>Jobs that are tried again now: %1</source>
        <translation>Қайталанатын тапсырмалар: %1</translation>
    </message>
    <message>
        <source>End a person&apos;s sessions and sign-in: of the database and the portal (ROLE), or of the portal alone (--login)</source>
        <translation>Адамның сеанстарын аяқтап, кіруін жабу: дерекқор мен порталға (ROLE) немесе тек порталға (--login)</translation>
    </message>
    <message>
        <source>Show the accounts and the logins of the portal</source>
        <translation>Есептік жазбалар мен порталға кіру атауларын көрсету</translation>
    </message>
    <message>
        <source>--%1 is said of a new person; the one of --person is not changed.</source>
        <translation>--%1 жаңа адам туралы айтылады; --person көрсеткен адам өзгертілмейді.</translation>
    </message>
    <message>
        <source>Only a role of the database is in groups: give its name, or leave --groups out.</source>
        <translation>Топтарда тек дерекқор рөлі болады: оның атауын көрсетіңіз немесе --groups жазбаңыз.</translation>
    </message>
    <message>
        <source>say what to close: a role of the database, or --login NAME of the portal</source>
        <translation>не жабылатынын көрсетіңіз: дерекқор рөлі немесе порталдағы --login АТЫ</translation>
    </message>
    <message>
        <source>%1 can no longer sign in at the portal.</source>
        <translation>Порталға кіру жабылды: %1.</translation>
    </message>
    <message>
        <source>There is no calendar “%1”.</source>
        <translation>«%1» күнтізбесі жоқ.</translation>
    </message>
    <message>
        <source>The calendar was as the file says already.</source>
        <translation>Күнтізбе файлдағыдай болып тұр.</translation>
    </message>
    <message>
        <source>The calendar was made.</source>
        <translation>Күнтізбе жасалды.</translation>
    </message>
    <message>
        <source>The calendar itself was changed.</source>
        <translation>Күнтізбенің өзі өзгертілді.</translation>
    </message>
    <message>
        <source>days added:</source>
        <translation>қосылған күндер:</translation>
    </message>
    <message>
        <source>days changed:</source>
        <translation>өзгертілген күндер:</translation>
    </message>
    <message>
        <source>days removed:</source>
        <translation>алып тасталған күндер:</translation>
    </message>
    <message>
        <source>complete until %1</source>
        <translation>%1 дейін толық</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>жабық</translation>
    </message>
    <message>
        <source>There is no calendar.</source>
        <translation>Күнтізбе жоқ.</translation>
    </message>
    <message>
        <source>--year takes a year from 1990 to 2199.</source>
        <translation>--year 1990–2199 аралығындағы жылды қабылдайды.</translation>
    </message>
    <message>
        <source>Show the working calendars; * marks the default</source>
        <translation>Жұмыс күнтізбелерін көрсету; * — әдепкісі</translation>
    </message>
    <message>
        <source>Bring a working calendar into line with a file; only what differs is written</source>
        <translation>Жұмыс күнтізбесін файлға сәйкестендіру; тек айырмашылық жазылады</translation>
    </message>
    <message>
        <source>Show a working calendar, of one year or whole; --json gives what calendar load takes</source>
        <translation>Жұмыс күнтізбесін бір жылға немесе тұтас көрсету; --json calendar load қабылдайтын түрде береді</translation>
    </message>
    <message>
        <source>Show who stands in for whom; --all also what is over or cancelled</source>
        <translation>Кім кімнің орнын басатынын көрсету; --all — мерзімі өткендері мен күші жойылғандары да</translation>
    </message>
    <message>
        <source>Name who stands in for a person, in one position or in all</source>
        <translation>Адамның орнын кім басатынын белгілеу: бір лауазымда немесе барлығында</translation>
    </message>
    <message>
        <source>Cancel a substitution as a whole</source>
        <translation>Алмастыруды тұтас күшін жою</translation>
    </message>
    <message>
        <source>--%1 needs the number of a person.</source>
        <translation>--%1 үшін адамның нөмірі керек.</translation>
    </message>
    <message>
        <source>--%1 needs a day, such as 2026-09-01.</source>
        <translation>--%1 үшін күн керек, мысалы 2026-09-01.</translation>
    </message>
    <message>
        <source>%1  %2 to %3  %4 for %5</source>
        <translation>%1  %2 – %3  %5 орнына %4</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>күші жойылды</translation>
    </message>
    <message>
        <source>Nobody stands in for anybody.</source>
        <translation>Ешкім ешкімнің орнын баспайды.</translation>
    </message>
    <message>
        <source>The substitution has the number %1.</source>
        <translation>Алмастырудың нөмірі — %1.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a substitution.</source>
        <translation>«%1» — алмастырудың нөмірі емес.</translation>
    </message>
    <message>
        <source>The substitution %1 is cancelled.</source>
        <translation>%1 алмастыруының күші жойылды.</translation>
    </message>
    <message>
        <source>Write a route again with everything that is in the file; what its diagram does not draw is added (missing), the drawing tidied up or made anew</source>
        <translation>Маршрутты файлдағы барлық мазмұнымен қайта жазу; сызбада жоғы қосылады (missing), сызба ретке келтіріледі (tidy) немесе жаңадан құрылады (fresh)</translation>
    </message>
    <message>
        <source>Draw a route as a picture</source>
        <translation>Маршруттың суретін салу</translation>
    </message>
    <message>
        <source>warning: %1: %2: %3</source>
        <translation>ескерту: %1: %2: %3</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1-жол</translation>
    </message>
    <message>
        <source>the map has no role “%1”</source>
        <translation>сәйкестік кестесінде «%1» рөлі жоқ</translation>
    </message>
    <message>
        <source>“%1” is no amount</source>
        <translation>«%1» — сома емес</translation>
    </message>
    <message>
        <source>the log has no column “%1”</source>
        <translation>журналда «%1» бағаны жоқ</translation>
    </message>
    <message>
        <source>one of case and objects is needed</source>
        <translation>case пен objects екеуінің бірі қажет</translation>
    </message>
    <message>
        <source>an act names what it is done to</source>
        <translation>әрекетте оның неге қатысты екені көрсетіледі</translation>
    </message>
    <message>
        <source>of several objects one is chosen by its state</source>
        <translation>бірнеше объектінің бірі күйі бойынша таңдалады</translation>
    </message>
    <message>
        <source>each object has a service of its own</source>
        <translation>әр объектінің өз қызметі болады</translation>
    </message>
    <message>
        <source>a field names a column</source>
        <translation>өрісте баған көрсетіледі</translation>
    </message>
    <message>
        <source>the forms need a text field in common for the column “case”</source>
        <translation>формаларға «case» бағаны үшін ортақ мәтіндік өріс қажет</translation>
    </message>
    <message>
        <source>no such object</source>
        <translation>мұндай объект жоқ</translation>
    </message>
    <message>
        <source>no such state</source>
        <translation>мұндай күй жоқ</translation>
    </message>
    <message>
        <source>--layout is fresh, tidy or missing.</source>
        <translation>--layout мәні fresh, tidy немесе missing болады.</translation>
    </message>
    <message>
        <source>%1 is written; its diagram was changed.</source>
        <translation>%1 файлы жазылды, сызбасы өзгертілді.</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 файлы жазылды.</translation>
    </message>
    <message>
        <source>--lang is kk, ru, en or uk.</source>
        <translation>--lang мәні kk, ru, en немесе uk болады.</translation>
    </message>
    <message>
        <source>Say what is wrong with a route; with --db also by what there is: templates, journals, people, forms</source>
        <translation>Маршруттағы қателерді көрсету; --db берілсе, бар үлгілер, журналдар, адамдар және формалар бойынша да</translation>
    </message>
    <message>
        <source>Play a route with sample answers; a running worker does it, and nothing of it stays</source>
        <translation>Маршрутты үлгі жауаптармен сынап көру; оны жұмыс істеп тұрған фондық бағдарлама орындайды, одан ештеңе қалмайды</translation>
    </message>
    <message>
        <source>Say which running applications would be stuck, skip or repeat a step under another version</source>
        <translation>Басқа нұсқада қай сұранымдар тұрып қалатынын, қадамды өткізіп жіберетінін немесе қайталайтынын көрсету</translation>
    </message>
    <message>
        <source>Take a running application over to another published version of its route</source>
        <translation>Қаралып жатқан сұранымды маршрутының басқа жарияланған нұсқасына көшіру</translation>
    </message>
    <message>
        <source>The file %1 is no JSON.</source>
        <translation>%1 файлы JSON емес.</translation>
    </message>
    <message>
        <source>--applicant needs the number of a person.</source>
        <translation>--applicant үшін адамның нөмірі қажет.</translation>
    </message>
    <message>
        <source>--service needs the key of a service.</source>
        <translation>--service үшін қызметтің кілті қажет.</translation>
    </message>
    <message>
        <source>The answers to the form are one JSON object.</source>
        <translation>Формаға берілген жауаптар — бір JSON нысаны.</translation>
    </message>
    <message>
        <source>The sample answers are one JSON list.</source>
        <translation>Үлгі жауаптар — бір JSON тізімі.</translation>
    </message>
    <message>
        <source>No worker has done the dry run. Is one running?</source>
        <translation>Сынап көру орындалмады. Фондық бағдарлама жұмыс істеп тұр ма?</translation>
    </message>
    <message>
        <source>Answer %1 was refused: %2 %3</source>
        <translation>%1-жауап қабылданбады: %2 %3</translation>
    </message>
    <message>
        <source>--from needs the number of a version.</source>
        <translation>--from үшін нұсқаның нөмірі қажет.</translation>
    </message>
    <message>
        <source>run on another version</source>
        <translation>басқа нұсқа бойынша жүріп жатыр</translation>
    </message>
    <message>
        <source>would go on as before</source>
        <translation>бұрынғыдай жалғасады</translation>
    </message>
    <message>
        <source>would be stuck</source>
        <translation>тұрып қалады</translation>
    </message>
    <message>
        <source>would be stuck at “%1”</source>
        <translation>«%1» қадамында тұрып қалады</translation>
    </message>
    <message>
        <source>would skip a step</source>
        <translation>қадамды өткізіп жібереді</translation>
    </message>
    <message>
        <source>would skip “%1”</source>
        <translation>«%1» қадамын өткізіп жібереді</translation>
    </message>
    <message>
        <source>would repeat a step</source>
        <translation>қадамды қайталайды</translation>
    </message>
    <message>
        <source>would repeat “%1”</source>
        <translation>«%1» қадамын қайталайды</translation>
    </message>
    <message>
        <source>No application runs on another version.</source>
        <translation>Басқа нұсқа бойынша жүріп жатқан сұраным жоқ.</translation>
    </message>
    <message>
        <source>--to needs the number of a version.</source>
        <translation>--to үшін нұсқаның нөмірі қажет.</translation>
    </message>
    <message>
        <source>--reason needs the reason, for the history.</source>
        <translation>--reason үшін тарихқа жазылатын себеп қажет.</translation>
    </message>
    <message>
        <source>%1 goes on by version %2 of its route.</source>
        <translation>%1 енді маршрутының %2-нұсқасы бойынша жүреді.</translation>
    </message>
    <message>
        <source>the bag was written and is not there</source>
        <translation>пакет жазылған, бірақ орнында жоқ</translation>
    </message>
    <message>
        <source>the bag is not the one that was written</source>
        <translation>бұл жазылған пакет емес</translation>
    </message>
    <message>
        <source>the database does not know this bag</source>
        <translation>бұл пакет дерекқорда тіркелмеген</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 — қалта емес.</translation>
    </message>
    <message>
        <source>Check a bag, or every bag of a folder, against its own manifests; --registered also against what the database knows of them</source>
        <translation>Мұрағат пакетін немесе қалтадағы барлық пакеттерді тізімдемесі бойынша тексеру; --registered — дерекқор бойынша да</translation>
    </message>
    <message numerus="yes">
        <source>%n bag(s) read</source>
        <translation>
            <numerusform>%n пакет оқылды</numerusform>
            <numerusform>%n пакет оқылды</numerusform>
        </translation>
    </message>
    <message>
        <source>Make one document of a template and data; document.date, title, token, qr and number are read from the data</source>
        <translation>Үлгі мен деректерден бір құжат жасау; document.date, title, token, qr және number деректерден алынады</translation>
    </message>
    <message>
        <source>Run the cases by which a template is tested</source>
        <translation>Үлгіні тексеретін жағдайларды орындау</translation>
    </message>
    <message>
        <source>Print a personal name in a case: nominative, genitive, dative, accusative, instrumental, prepositional; Kazakh also has ablative and locative, Ukrainian vocative</source>
        <translation>Адам атын септікте шығару: nominative, genitive, dative, accusative, instrumental, prepositional; қазақ тілінде ablative пен locative, украин тілінде vocative те бар</translation>
    </message>
    <message>
        <source>--lang is kk, ru or uk.</source>
        <translation>--lang мәні — kk, ru немесе uk.</translation>
    </message>
    <message>
        <source>--case is one of %1.</source>
        <translation>--case мәні — мыналардың бірі: %1.</translation>
    </message>
    <message>
        <source>--gender is m or f.</source>
        <translation>--gender мәні — m немесе f.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Аты бос.</translation>
    </message>
    <message>
        <source>A part of the name stays as it is: no rule applies to it, or its gender is not known.</source>
        <translation>Аттың бір бөлігі өзгеріссіз қалды: оған ереже жоқ немесе жынысы белгісіз.</translation>
    </message>
    <message>
        <source>The gender was guessed from an ending; give it with --gender.</source>
        <translation>Жынысы жалғауға қарап болжанды; оны --gender арқылы көрсетіңіз.</translation>
    </message>
    <message>
        <source>In which language the template is, neither its name (x.kk.html) nor --language says.</source>
        <translation>Үлгінің тілі атауында да (x.kk.html), --language параметрінде де көрсетілмеген.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>«%1» уақыт белдеуі жоқ.</translation>
    </message>
    <message>
        <source>The data say no document.date, such as 2026-11-21T09:30:00Z: the file&apos;s dates are made from it.</source>
        <translation>Деректерде document.date жоқ, мысалы 2026-11-21T09:30:00Z: файлдың күндері содан алынады.</translation>
    </message>
    <message>
        <source>The document font lacks these characters of the text: %1</source>
        <translation>Құжат қарпінде мәтіннің мына таңбалары жоқ: %1</translation>
    </message>
    <message>
        <source>--form is electronic or print</source>
        <translation>--form — electronic немесе print</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>«%1» үлгісі жоқ.</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>күтілгендей</translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation>күтілгендей емес</translation>
    </message>
    <message>
        <source>The template has no cases.</source>
        <translation>Үлгінің тексеру жағдайлары жоқ.</translation>
    </message>
    <message>
        <source>%1 %2: numbers 1 to %3, %4 entries, %5 annulled, %6 void, %7 reserved</source>
        <translation>%1 %2: 1–%3 нөмірлері, %4 жазба, %5 күші жойылған, %6 жарамсыз, %7 резервтелген</translation>
    </message>
    <message>
        <source>, closed</source>
        <translation>, жабық</translation>
    </message>
    <message>
        <source>Put a QR, and for paper a registration number, on free places of a PDF that another program made</source>
        <translation>Басқа бағдарлама жасаған PDF файлының бос орындарына QR-код, қағаз үшін тіркеу нөмірін де қою</translation>
    </message>
    <message>
        <source>the text of the QR and the language are needed: --qr, --language</source>
        <translation>QR-код мәтіні мен тілі керек: --qr, --language</translation>
    </message>
    <message>
        <source>a number needs the date of its registration, and the date a number: --number N --date YYYY-MM-DD</source>
        <translation>нөмірге тіркелген күні, ал күнге нөмір керек: --number N --date ЖЖЖЖ-АА-КК</translation>
    </message>
    <message>
        <source>--at is PAGE,X,Y, in millimetres from the upper left corner</source>
        <translation>--at — БЕТ,X,Y, жоғарғы сол жақ бұрыштан миллиметрмен</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2 MB.</source>
        <translation>%1 файлы %2 МБ-тан үлкен.</translation>
    </message>
    <message>
        <source>Print the template that a form of Word or LibreOffice makes, and say what could not be kept; needs soffice</source>
        <translation>Word немесе LibreOffice файлынан шығатын үлгіні басып шығару және нені сақтау мүмкін болмағанын айту; soffice керек</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>алынбады</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>өзгертілді</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>істеу керек</translation>
    </message>
    <message>
        <source>document.token is not of 32 hexadecimal digits.</source>
        <translation>document.token он алтылық 32 цифрдан тұрмайды.</translation>
    </message>
    <message>
        <source>document.qr is not the text of a QR, such as %1.</source>
        <translation>document.qr — QR мәтіні емес; үлгісі: %1.</translation>
    </message>
</context>
<context>
    <name>ApplicationState</name>
    <message>
        <source>In review</source>
        <translation>Қаралуда</translation>
    </message>
    <message>
        <source>Returned for correction</source>
        <translation>Түзетуге қайтарылды</translation>
    </message>
    <message>
        <source>Being corrected</source>
        <translation>Түзетілуде</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Кері алынды</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Келісілді</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Қабылданбады</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Күші жойылды</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Мерзімі өтті</translation>
    </message>
</context>
<context>
    <name>ArchiveBag</name>
    <message>
        <source>the bag has no manifest of SHA-512 or SHA-256</source>
        <translation>пакетте SHA-512 немесе SHA-256 тізімдемесі жоқ</translation>
    </message>
    <message>
        <source>this is not a bag: it has no bagit.txt</source>
        <translation>бұл мұрағат пакеті емес: bagit.txt жоқ</translation>
    </message>
    <message>
        <source>bagit.txt does not declare a version that can be checked</source>
        <translation>bagit.txt файлында көрсетілген нұсқаға қолдау жоқ</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 оқылмайды</translation>
    </message>
    <message>
        <source>line %1 of %2 cannot be read</source>
        <translation>%2 файлының %1-жолы оқылмайды</translation>
    </message>
    <message>
        <source>line %1 of %2 names a file outside of its place</source>
        <translation>%2 файлының %1-жолында пакеттен тыс файл көрсетілген</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 жоқ</translation>
    </message>
    <message>
        <source>%1 leads out of the bag</source>
        <translation>%1 пакеттен тысқа апарады</translation>
    </message>
    <message>
        <source>%1 is not what it was when the bag was written</source>
        <translation>%1 пакет жазылғаннан кейін өзгертілген</translation>
    </message>
    <message>
        <source>%1 is in no manifest</source>
        <translation>%1 тізімдемеге енгізілмеген</translation>
    </message>
    <message>
        <source>the bag states %1 (bytes.files) and holds %2</source>
        <translation>пакетте %1 (байт.файл) деп көрсетілген, ал шын мәнінде %2</translation>
    </message>
    <message>
        <source>The archive cannot be written: %1</source>
        <translation>Мұрағатқа жазу мүмкін болмады: %1</translation>
    </message>
    <message>
        <source>the folder cannot be written to</source>
        <translation>қалтаға жазуға болмайды</translation>
    </message>
    <message>
        <source>it reads back otherwise than written</source>
        <translation>оқылған мазмұн жазылғанмен сәйкес келмейді</translation>
    </message>
    <message>
        <source>the bag cannot be named</source>
        <translation>пакетке атау беру мүмкін болмады</translation>
    </message>
</context>
<context>
    <name>AuditText</name>
    <message>
        <source>Joint order annulled with its last extract</source>
        <translation>Жиынтық бұйрықтың күші соңғы үзінді көшірмемен бірге жойылды</translation>
    </message>
    <message>
        <source>Account given</source>
        <translation>Есептік жазба берілді</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>Есептік жазба жабылды</translation>
    </message>
    <message>
        <source>Appointed to a position</source>
        <translation>Лауазымға тағайындалды</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Архивке тапсырылды</translation>
    </message>
    <message>
        <source>Blanks marked as spoiled</source>
        <translation>Бланкілер бүлінген деп белгіленді</translation>
    </message>
    <message>
        <source>Blanks destroyed by an act</source>
        <translation>Бланкілер акт бойынша жойылды</translation>
    </message>
    <message>
        <source>State of blanks changed</source>
        <translation>Бланкілердің күйі өзгертілді</translation>
    </message>
    <message>
        <source>Blanks added to the stock</source>
        <translation>Бланкілер есепке алынды</translation>
    </message>
    <message>
        <source>Book of the year closed</source>
        <translation>Жылдың кітабы жабылды</translation>
    </message>
    <message>
        <source>Day of a working calendar changed</source>
        <translation>Жұмыс күнтізбесінің күні өзгертілді</translation>
    </message>
    <message>
        <source>Working calendar changed</source>
        <translation>Жұмыс күнтізбесі өзгертілді</translation>
    </message>
    <message>
        <source>Printer put right</source>
        <translation>Принтер калибрленді</translation>
    </message>
    <message>
        <source>Login of the portal closed</source>
        <translation>Порталға кіру жабылды</translation>
    </message>
    <message>
        <source>Login or password of the portal given</source>
        <translation>Порталдың логині немесе құпиясөзі берілді</translation>
    </message>
    <message>
        <source>Destruction proposed by an act</source>
        <translation>Акт бойынша жою ұсынылды</translation>
    </message>
    <message>
        <source>Act of destruction withdrawn</source>
        <translation>Жою туралы акт қайтарып алынды</translation>
    </message>
    <message>
        <source>Trial run of a route begun</source>
        <translation>Маршрутты сынап өткізу басталды</translation>
    </message>
    <message>
        <source>Documents filed into the volume</source>
        <translation>Құжаттар томға тігілді</translation>
    </message>
    <message>
        <source>Number declared void</source>
        <translation>Нөмірдің күші жойылды</translation>
    </message>
    <message>
        <source>Background work tried again</source>
        <translation>Фондық жұмыс қайталанды</translation>
    </message>
    <message>
        <source>Journal made or changed</source>
        <translation>Журнал ашылды немесе өзгертілді</translation>
    </message>
    <message>
        <source>Letter registered</source>
        <translation>Хат тіркелді</translation>
    </message>
    <message>
        <source>Case of the nomenclature made or changed</source>
        <translation>Номенклатурадағы іс ашылды немесе өзгертілді</translation>
    </message>
    <message>
        <source>Number reserved</source>
        <translation>Нөмір сақтап қойылды</translation>
    </message>
    <message>
        <source>Forms of the name changed</source>
        <translation>Аты-жөнінің септелуі өзгертілді</translation>
    </message>
    <message>
        <source>Personal data made or changed</source>
        <translation>Жеке деректер енгізілді немесе өзгертілді</translation>
    </message>
    <message>
        <source>Position made or changed</source>
        <translation>Лауазым енгізілді немесе өзгертілді</translation>
    </message>
    <message>
        <source>One more copy allowed</source>
        <translation>Тағы бір данаға рұқсат берілді</translation>
    </message>
    <message>
        <source>Printing called off</source>
        <translation>Басып шығарудан бас тартылды</translation>
    </message>
    <message>
        <source>Sheets confirmed as good</source>
        <translation>Парақтардың жарамды екені расталды</translation>
    </message>
    <message>
        <source>Printing paused</source>
        <translation>Басып шығару тоқтатыла тұрды</translation>
    </message>
    <message>
        <source>Printing gone on with</source>
        <translation>Басып шығару жалғастырылды</translation>
    </message>
    <message>
        <source>Sheets marked as spoiled</source>
        <translation>Парақтар бүлінген деп белгіленді</translation>
    </message>
    <message>
        <source>State of sheets changed by hand</source>
        <translation>Парақтардың күйі қолмен өзгертілді</translation>
    </message>
    <message>
        <source>What failed is printed again</source>
        <translation>Шықпай қалғаны қайта басылады</translation>
    </message>
    <message>
        <source>Sheet not printed: called off</source>
        <translation>Парақ басылмады: бас тартылды</translation>
    </message>
    <message>
        <source>Copy handed over</source>
        <translation>Дана қолға берілді</translation>
    </message>
    <message>
        <source>Sheet waits for a person</source>
        <translation>Парақ адамның шешімін күтуде</translation>
    </message>
    <message>
        <source>Sheets moved to another printer</source>
        <translation>Парақтар басқа принтерге берілді</translation>
    </message>
    <message>
        <source>Sheet waits to be tried again</source>
        <translation>Парақ қайта басылуын күтуде</translation>
    </message>
    <message>
        <source>Sent to be printed</source>
        <translation>Басып шығаруға жіберілді</translation>
    </message>
    <message>
        <source>Sheet taken by the printer</source>
        <translation>Принтер парақты қабылдады</translation>
    </message>
    <message>
        <source>Print station made known</source>
        <translation>Басып шығару станциясы хабарланды</translation>
    </message>
    <message>
        <source>Not known whether a sheet was printed</source>
        <translation>Парақтың басылған-басылмағаны белгісіз</translation>
    </message>
    <message>
        <source>Copy made</source>
        <translation>Дана жасалды</translation>
    </message>
    <message>
        <source>Documents registered</source>
        <translation>Құжаттар тіркелді</translation>
    </message>
    <message>
        <source>Route handed in to be published</source>
        <translation>Маршрут жариялауға тапсырылды</translation>
    </message>
    <message>
        <source>Version of the route published</source>
        <translation>Маршруттың нұсқасы жарияланды</translation>
    </message>
    <message>
        <source>Route refused: it has errors</source>
        <translation>Маршрут қабылданбады: қателері бар</translation>
    </message>
    <message>
        <source>Service made or changed</source>
        <translation>Қызмет енгізілді немесе өзгертілді</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Баптау өзгертілді</translation>
    </message>
    <message>
        <source>Data of a student made or changed</source>
        <translation>Білім алушының деректері енгізілді немесе өзгертілді</translation>
    </message>
    <message>
        <source>Substitution ended</source>
        <translation>Алмастыру тоқтатылды</translation>
    </message>
    <message>
        <source>Substitution made</source>
        <translation>Алмастыру тағайындалды</translation>
    </message>
    <message>
        <source>Said on what paper the template is printed</source>
        <translation>Үлгінің қандай қағазға басылатыны көрсетілді</translation>
    </message>
    <message>
        <source>Case to test a template by changed</source>
        <translation>Үлгіні тексеру мысалы өзгертілді</translation>
    </message>
    <message>
        <source>Text of a template published</source>
        <translation>Үлгінің мәтіні жарияланды</translation>
    </message>
    <message>
        <source>Unit made or changed</source>
        <translation>Бөлімше енгізілді немесе өзгертілді</translation>
    </message>
    <message>
        <source>Volume closed</source>
        <translation>Том жабылды</translation>
    </message>
    <message>
        <source>Volume held or let go</source>
        <translation>Томды жоюға тыйым өзгертілді</translation>
    </message>
    <message>
        <source>Volume opened</source>
        <translation>Том ашылды</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Есептік жазба</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Сұраным</translation>
    </message>
    <message>
        <source>Archive of the case</source>
        <translation>Сұраным архиві</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Бланк</translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation>Жұмыс күнтізбесі</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Login of the portal</source>
        <translation>Порталға кіру</translation>
    </message>
    <message>
        <source>Act of destruction no.</source>
        <translation>Жою туралы акт №</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Trial run</source>
        <translation>Сынап өткізу</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>Фондық жұмыс</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Case of the nomenclature</source>
        <translation>Номенклатурадағы іс</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Лауазым</translation>
    </message>
    <message>
        <source>Print batch</source>
        <translation>Басып шығару топтамасы</translation>
    </message>
    <message>
        <source>Print station</source>
        <translation>Басып шығару станциясы</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Қызмет</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Баптау</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Білім алушы</translation>
    </message>
    <message>
        <source>Substitution</source>
        <translation>Алмастыру</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Үлгі</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бөлімше</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Том</translation>
    </message>
    <message>
        <source>the server by itself</source>
        <translation>сервердің өзі</translation>
    </message>
    <message>
        <source>the keeper of the database (%1)</source>
        <translation>деректер қорының әкімшісі (%1)</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>жұмыс орны</translation>
    </message>
    <message>
        <source>portal</source>
        <translation>портал</translation>
    </message>
    <message>
        <source>server</source>
        <translation>сервер</translation>
    </message>
    <message>
        <source>database</source>
        <translation>деректер қоры</translation>
    </message>
    <message>
        <source>Draft made</source>
        <translation>Жоба жасалды</translation>
    </message>
    <message>
        <source>Extract of a student annulled</source>
        <translation>Білім алушының үзінді көшірмесінің күші жойылды</translation>
    </message>
    <message>
        <source>Orders put together into a joint order</source>
        <translation>Бұйрықтар жиынтық бұйрыққа біріктірілді</translation>
    </message>
    <message>
        <source>A student&apos;s order has left the joint order</source>
        <translation>Білім алушының бұйрығы жиынтық бұйрықтан шықты</translation>
    </message>
    <message>
        <source>Joint order sent to be issued</source>
        <translation>Жиынтық бұйрық шығаруға жіберілді</translation>
    </message>
    <message>
        <source>Students struck out of the joint order</source>
        <translation>Білім алушылар жиынтық бұйрықтан сызылды</translation>
    </message>
    <message>
        <source>Said whether orders of a service wait for a joint order</source>
        <translation>Қызмет бұйрықтары жиынтық бұйрықты күтетіні белгіленді</translation>
    </message>
</context>
<context>
    <name>Box</name>
    <message>
        <source>Files of other programs are opened shut off from this computer and its network, which needs the program bubblewrap (package bubblewrap) and a system that lets it work.</source>
        <translation>Басқа бағдарламалардың файлдары осы компьютер мен оның желісінен оқшау ашылады; ол үшін bubblewrap бағдарламасы (bubblewrap дестесі) және оның жұмысына рұқсат беретін жүйе керек.</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not finish within %n seconds and was ended.</source>
        <translation>
            <numerusform>%1 бағдарламасы %n секунд ішінде аяқталмады және тоқтатылды.</numerusform>
            <numerusform>%1 бағдарламасы %n секунд ішінде аяқталмады және тоқтатылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took more memory than it may and was ended.</source>
        <translation>%1 бағдарламасы рұқсат етілгеннен көп жад алды да, тоқтатылды.</translation>
    </message>
    <message>
        <source>Files of other programs can be opened shut off from the computer on Linux alone. Do it there.</source>
        <translation>Басқа бағдарламалардың файлдары компьютерден оқшау тек Linux жүйесінде ашылады. Мұны сонда жасаңыз.</translation>
    </message>
</context>
<context>
    <name>CaseCall</name>
    <message>
        <source>Decision recalled: %1</source>
        <translation>Шешім кері алынды: %1</translation>
    </message>
    <message>
        <source>Payment recorded: %1</source>
        <translation>Төлем тіркелді: %1</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>Танысты: %1</translation>
    </message>
    <message>
        <source>Answer recorded: %1</source>
        <translation>Жауап тіркелді: %1</translation>
    </message>
    <message>
        <source>Task assigned: %1</source>
        <translation>Тапсырма тағайындалды: %1</translation>
    </message>
    <message>
        <source>Decision taken back: %1</source>
        <translation>Шешім қайтарып алынды: %1</translation>
    </message>
    <message>
        <source>Annulled: %1</source>
        <translation>Күші жойылды: %1</translation>
    </message>
</context>
<context>
    <name>CaseHtml</name>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>attached file</source>
        <translation>қоса берілген файл</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Жауаптар</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Applies as</source>
        <translation>Өтініш беруші</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электрондық пошта</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Берілген уақыты</translation>
    </message>
    <message>
        <source>Times submitted</source>
        <translation>Неше рет берілді</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Өтініш беруші</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Білім алушы</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 (%2 орнына)</translation>
    </message>
    <message>
        <source>letter %1</source>
        <translation>хат %1</translation>
    </message>
</context>
<context>
    <name>CaseTexts</name>
    <message>
        <source>Application submitted</source>
        <translation>Сұраным жіберілді</translation>
    </message>
    <message>
        <source>Submitted again</source>
        <translation>Қайта берілді</translation>
    </message>
    <message>
        <source>Decision recalled</source>
        <translation>Шешім кері алынды</translation>
    </message>
    <message>
        <source>Withdrawn by the applicant</source>
        <translation>Өтініш беруші кері алды</translation>
    </message>
    <message>
        <source>The applicant has begun to correct</source>
        <translation>Өтініш беруші түзетуге кірісті</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>Төлем түсті</translation>
    </message>
    <message>
        <source>Draft prepared</source>
        <translation>Жоба дайындалды</translation>
    </message>
    <message>
        <source>Document made</source>
        <translation>Құжат жасалды</translation>
    </message>
    <message>
        <source>Document issued</source>
        <translation>Құжат берілді</translation>
    </message>
    <message>
        <source>The order could not take effect</source>
        <translation>Бұйрық күшіне ене алмады</translation>
    </message>
    <message>
        <source>Tried again after an incident</source>
        <translation>Кедергіден кейін қайта орындалды</translation>
    </message>
    <message>
        <source>Moved to another version of its route</source>
        <translation>Маршруттың басқа нұсқасына көшірілді</translation>
    </message>
    <message>
        <source>Application form</source>
        <translation>Өтініш</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Бұйрық</translation>
    </message>
    <message>
        <source>Approval sheet</source>
        <translation>Келісу парағы</translation>
    </message>
    <message>
        <source>draft in preparation</source>
        <translation>жоба дайындалуда</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>жоба</translation>
    </message>
    <message>
        <source>in preparation</source>
        <translation>дайындалуда</translation>
    </message>
    <message>
        <source>being registered</source>
        <translation>тіркелуде</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>берілді</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>ауыстырылды</translation>
    </message>
    <message>
        <source>annulled</source>
        <translation>күші жойылды</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>пайдаланылмады</translation>
    </message>
    <message>
        <source>held up by an incident</source>
        <translation>кедергі салдарынан тоқтады</translation>
    </message>
    <message>
        <source>student</source>
        <translation>білім алушы</translation>
    </message>
    <message>
        <source>former student</source>
        <translation>бұрынғы білім алушы</translation>
    </message>
    <message>
        <source>member of staff</source>
        <translation>қызметкер</translation>
    </message>
    <message>
        <source>outside person</source>
        <translation>сырттағы тұлға</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>ұйым</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>келісу</translation>
    </message>
    <message>
        <source>approve finally</source>
        <translation>түпкілікті бекіту</translation>
    </message>
    <message>
        <source>pass on</source>
        <translation>әрі қарай беру</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>Білім алушының нөмірі</translation>
    </message>
    <message>
        <source>Faculty</source>
        <translation>Факультет</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Кафедра</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Білім беру бағдарламасы</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Деңгейі</translation>
    </message>
    <message>
        <source>Year of study</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Form of study</source>
        <translation>Оқу нысаны</translation>
    </message>
    <message>
        <source>Language of study</source>
        <translation>Оқу тілі</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Қаржыландыру</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Мәртебесі</translation>
    </message>
    <message>
        <source>Status until</source>
        <translation>Мәртебенің мерзімі</translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation>Қабылданған күні</translation>
    </message>
    <message>
        <source>Graduates on</source>
        <translation>Бітіретін күні</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>The template of this document has a fault. Its author has to mend it.</source>
        <translation>Бұл құжаттың үлгісінде қате бар. Оны үлгінің авторы түзетуі керек.</translation>
    </message>
    <message>
        <source>The document lacks something that it needs, so it could not be made.</source>
        <translation>Құжатқа қажетті деректер жетіспейді, сондықтан ол жасалмады.</translation>
    </message>
    <message>
        <source>Something that is needed to make the document was out of reach for days. An administrator can have it tried again.</source>
        <translation>Құжатты жасауға қажетті нәрсе бірнеше күн бойы қолжетімсіз болды. Әкімші әрекетті қайталай алады.</translation>
    </message>
    <message>
        <source>The order could not take effect in the register, so it is not registered yet.</source>
        <translation>Бұйрықты тізілімде орындау мүмкін болмады, сондықтан ол әлі тіркелген жоқ.</translation>
    </message>
    <message>
        <source>The work on this document was cut off each time. An administrator can have it tried again.</source>
        <translation>Бұл құжатпен жұмыс әр жолы үзіліп қалды. Әкімші әрекетті қайталай алады.</translation>
    </message>
    <message>
        <source>The document could not be made. An administrator can see why.</source>
        <translation>Құжатты жасау мүмкін болмады. Себебін әкімші көре алады.</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>тіркелді</translation>
    </message>
    <message>
        <source>Read and acknowledged</source>
        <translation>Танысты</translation>
    </message>
    <message>
        <source>The applicant has answered</source>
        <translation>Өтініш беруші жауап берді</translation>
    </message>
    <message>
        <source>Answer of an outside body recorded</source>
        <translation>Сыртқы ұйымның жауабы тіркелді</translation>
    </message>
    <message>
        <source>Task assigned</source>
        <translation>Тапсырма тағайындалды</translation>
    </message>
    <message>
        <source>Decision taken back</source>
        <translation>Шешім қайтарып алынды</translation>
    </message>
    <message>
        <source>Annulled for good</source>
        <translation>Күші біржола жойылды</translation>
    </message>
    <message>
        <source>Passed on to somebody else</source>
        <translation>Басқаға берілді</translation>
    </message>
    <message>
        <source>A reminder was sent</source>
        <translation>Еске салу жіберілді</translation>
    </message>
    <message>
        <source>The term has run out: passed on to the superior</source>
        <translation>Мерзімі өтті: басшыға берілді</translation>
    </message>
    <message>
        <source>The term has run out: counts as approved</source>
        <translation>Мерзімі өтті: келісілді деп саналады</translation>
    </message>
    <message>
        <source>The term has run out: counts as rejected</source>
        <translation>Мерзімі өтті: қабылданбады деп саналады</translation>
    </message>
    <message>
        <source>The term has run out: the case is closed</source>
        <translation>Мерзімі өтті: іс жабылды</translation>
    </message>
    <message>
        <source>The term has run out</source>
        <translation>Мерзімі өтті</translation>
    </message>
    <message>
        <source>An outside body has refused</source>
        <translation>Сыртқы ұйым бас тартты</translation>
    </message>
    <message>
        <source>An outside body has approved</source>
        <translation>Сыртқы ұйым келісті</translation>
    </message>
    <message>
        <source>Returned to an earlier step</source>
        <translation>Алдыңғы қадамға қайтарылды</translation>
    </message>
    <message>
        <source>You are asked to read this.</source>
        <translation>Осымен танысуыңыз керек.</translation>
    </message>
    <message>
        <source>Nobody could be found for this step. Say who is to do it.</source>
        <translation>Бұл қадамды орындайтын ешкім табылмады. Кім орындайтынын көрсетіңіз.</translation>
    </message>
    <message>
        <source>An outside body is asked. Record its answer when it has come.</source>
        <translation>Сыртқы ұйымнан сұралды. Жауабы келгенде тіркеңіз.</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Танысу</translation>
    </message>
    <message>
        <source>To assign</source>
        <translation>Тағайындау</translation>
    </message>
    <message>
        <source>Answer from outside</source>
        <translation>Сырттан жауап</translation>
    </message>
    <message>
        <source>the applicant is to answer</source>
        <translation>өтініш берушінің жауабы күтіледі</translation>
    </message>
    <message>
        <source>a payment is awaited</source>
        <translation>төлем күтіледі</translation>
    </message>
    <message>
        <source>an outside body is to answer</source>
        <translation>басқа ұйымның жауабы күтіледі</translation>
    </message>
    <message>
        <source>Application registered</source>
        <translation>Сұраным тіркелді</translation>
    </message>
    <message>
        <source>A term has run out and could not take effect; it is tried again</source>
        <translation>Мерзім бітті, бірақ салдары орындалмады; әрекет қайталанады</translation>
    </message>
    <message>
        <source>The file of a document was replaced by a clerk</source>
        <translation>Қызметкер құжат файлын ауыстырды</translation>
    </message>
    <message>
        <source>Put into a joint order</source>
        <translation>Жиынтық бұйрыққа енгізілді</translation>
    </message>
    <message>
        <source>Struck out of a joint order</source>
        <translation>Жиынтық бұйрықтан сызылды</translation>
    </message>
    <message>
        <source>The order goes out by itself</source>
        <translation>Бұйрық жеке шығарылады</translation>
    </message>
    <message>
        <source>Joint order</source>
        <translation>Жиынтық бұйрық</translation>
    </message>
    <message>
        <source>Extract from an order</source>
        <translation>Бұйрықтан үзінді көшірме</translation>
    </message>
    <message>
        <source>approved, waits for a joint order</source>
        <translation>бекітілді, жиынтық бұйрықты күтуде</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>файл оқылмайды: %1</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>файл тым үлкен</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <translation>файл UTF-8 кодтауында емес</translation>
    </message>
    <message>
        <source>“%1” is not known here</source>
        <translation>«%1» мұнда белгісіз</translation>
    </message>
    <message>
        <source>this file belongs to nothing that is declared</source>
        <translation>бұл файл жарияланған ештеңеге жатпайды</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>мұндай бума жоқ</translation>
    </message>
    <message>
        <source>the key is no name, or stands twice</source>
        <translation>кілт атау емес немесе екі рет кездеседі</translation>
    </message>
    <message>
        <source>a pattern has {number} and {year}, each once</source>
        <translation>үлгіде {number} және {year} бір-бір реттен болады</translation>
    </message>
    <message>
        <source>only an approval sheet belongs to no service</source>
        <translation>тек келісу парағы ешбір қызметке жатпайды</translation>
    </message>
    <message>
        <source>a list of limits is expected</source>
        <translation>шектеулер тізімі күтіледі</translation>
    </message>
    <message>
        <source>the form has no field “%1”</source>
        <translation>формада «%1» өрісі жоқ</translation>
    </message>
    <message>
        <source>a list of templates is expected</source>
        <translation>үлгілер тізімі күтіледі</translation>
    </message>
    <message>
        <source>a document is registered in a journal that exists; an approval sheet is in none</source>
        <translation>құжат бар журналда тіркеледі; келісу парағы ешқайда тіркелмейді</translation>
    </message>
    <message>
        <source>an e-service has exactly one application form</source>
        <translation>е-қызметте дәл бір өтініш болады</translation>
    </message>
    <message>
        <source>%1: version %2</source>
        <translation>%1: нұсқасы %2</translation>
    </message>
    <message>
        <source>%1: unchanged</source>
        <translation>%1: өзгерген жоқ</translation>
    </message>
    <message>
        <source>route %1: published as version %2</source>
        <translation>%1 маршруты: %2-нұсқа болып жарияланды</translation>
    </message>
    <message>
        <source>route %1: refused</source>
        <translation>%1 маршруты: қабылданбады</translation>
    </message>
    <message>
        <source>route %1: no worker has answered yet</source>
        <translation>%1 маршруты: фондық бағдарлама әлі жауап берген жоқ</translation>
    </message>
    <message>
        <source>%1: edited since, the files were taken</source>
        <translation>%1: содан бері өзгертілген, файлдардағысы алынды</translation>
    </message>
    <message>
        <source>%1: edited since, the database was kept</source>
        <translation>%1: содан бері өзгертілген, дерекқордағысы сақталды</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>мәтіндер тізімі күтіледі</translation>
    </message>
    <message>
        <source>the key must be the name of the folder</source>
        <translation>кілт бума атауымен бірдей болуы керек</translation>
    </message>
    <message>
        <source>the kind is e_service, appointment or counter</source>
        <translation>түрі e_service, appointment немесе counter болады</translation>
    </message>
    <message>
        <source>the kinds of applicant are not right</source>
        <translation>өтініш берушілердің түрлері дұрыс емес</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true немесе false күтіледі</translation>
    </message>
    <message>
        <source>an e-service names its route</source>
        <translation>е-қызмет өз маршрутын көрсетеді</translation>
    </message>
    <message>
        <source>this is no name of an effect</source>
        <translation>бұл әсер атауы емес</translation>
    </message>
    <message>
        <source>the code of a unit is expected</source>
        <translation>бөлімше коды күтіледі</translation>
    </message>
    <message>
        <source>working days such as P3D are expected</source>
        <translation>жұмыс күндері күтіледі, мысалы P3D</translation>
    </message>
    <message>
        <source>minutes such as PT15M are expected</source>
        <translation>минуттар күтіледі, мысалы PT15M</translation>
    </message>
    <message>
        <source>an amount in whole tenge is expected, 0 where it is free</source>
        <translation>бүтін теңгемен сома күтіледі, тегін болса 0</translation>
    </message>
    <message>
        <source>a telephone number is expected</source>
        <translation>телефон нөмірі күтіледі</translation>
    </message>
    <message>
        <source>an e-mail address is expected</source>
        <translation>электрондық пошта мекенжайы күтіледі</translation>
    </message>
    <message>
        <source>hours such as 09:00 and 17:45 are expected</source>
        <translation>сағаттар күтіледі, мысалы 09:00 және 17:45</translation>
    </message>
    <message>
        <source>“%1” is registered in the journal “%2”, but the step “%3” names another</source>
        <translation>«%1» құжаты «%2» журналында тіркеледі, бірақ «%3» қадамы басқасын көрсетеді</translation>
    </message>
    <message>
        <source>the condition reads “%1”, which there is not</source>
        <translation>шарт «%1» мәнін оқиды, ал ол жоқ</translation>
    </message>
    <message>
        <source>“%1” may be absent; the condition has to ask first whether it exists</source>
        <translation>«%1» болмауы мүмкін; шарт алдымен оның бар-жоғын сұрауы керек</translation>
    </message>
    <message>
        <source>the key of the route is not the one that the service names</source>
        <translation>маршрут кілті қызмет көрсеткен кілт емес</translation>
    </message>
    <message>
        <source>a date is expected here, such as 2026-09-01</source>
        <translation>мұнда күн күтіледі, мысалы 2026-09-01</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>мұнда мәтін күтіледі</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>%1 файлы оқылмайды.</translation>
    </message>
    <message>
        <source>a university has at least one unit</source>
        <translation>университетте кемінде бір бөлімше болады</translation>
    </message>
    <message>
        <source>template %1</source>
        <translation>%1 үлгісі</translation>
    </message>
    <message>
        <source>route %1</source>
        <translation>%1 маршруты</translation>
    </message>
    <message>
        <source>days stand in their order, each once</source>
        <translation>күндер ретімен, әрқайсысы бір рет жазылады</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>мұнда тізім болуы керек</translation>
    </message>
    <message>
        <source>  warning: %1 %2: %3</source>
        <translation>  ескерту: %1 %2: %3</translation>
    </message>
    <message>
        <source>a journal holds documents, incoming or outgoing (letters)</source>
        <translation>журналда құжаттар (documents), кіріс (incoming) немесе шығыс (outgoing) хаттар болады</translation>
    </message>
    <message>
        <source>entries are dated back by 0 to 60 whole days</source>
        <translation>жазбалар 0-ден 60-қа дейінгі бүтін күнмен кері күнделенеді</translation>
    </message>
    <message>
        <source>the kind is application_form, certificate, order, joint_order, extract or approval_sheet</source>
        <translation>түрі application_form, certificate, order, joint_order, extract немесе approval_sheet болуы керек</translation>
    </message>
    <message>
        <source>a joint order, its extract and one order belong together, each once</source>
        <translation>жиынтық бұйрық, одан үзінді көшірме және бір бұйрық әрқайсысы бір реттен бірге болуы керек</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>a condition may have at most %1 characters.</source>
        <translation>шартта таңба саны %1 мәнінен аспауы керек.</translation>
    </message>
    <message>
        <source>this is not a number such as 12 or 3.5.</source>
        <translation>бұл 12 немесе 3.5 сияқты сан емес.</translation>
    </message>
    <message>
        <source>a text in quotes cannot hold a line break or a control character.</source>
        <translation>тырнақшадағы мәтінде жол үзілімі де, басқару таңбасы да болмайды.</translation>
    </message>
    <message>
        <source>the closing quotation mark is missing.</source>
        <translation>жабатын тырнақша жоқ.</translation>
    </message>
    <message>
        <source>the text holds half a character.</source>
        <translation>мәтінде таңбаның жартысы ғана тұр.</translation>
    </message>
    <message>
        <source>this is not an escape that a text may hold.</source>
        <translation>мұндай қашыру тізбегі мәтінде болмайды.</translation>
    </message>
    <message>
        <source>comments are not accepted.</source>
        <translation>түсініктемелер қабылданбайды.</translation>
    </message>
    <message>
        <source>the character “%1” has no meaning here.</source>
        <translation>«%1» таңбасының мұнда мағынасы жоқ.</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <translation>%1-таңба: %2</translation>
    </message>
    <message>
        <source>conditions are always strict; “lax” is not accepted.</source>
        <translation>шарттар әрдайым қатаң; «lax» қабылданбайды.</translation>
    </message>
    <message>
        <source>after “!” comes a condition in parentheses or exists(…).</source>
        <translation>«!» белгісінен кейін жақшадағы шарт немесе exists(…) тұрады.</translation>
    </message>
    <message>
        <source>this condition is nested too deeply.</source>
        <translation>бұл шарттың қабаттасуы тым терең.</translation>
    </message>
    <message>
        <source>places in a list ([0], [*]) are not accepted.</source>
        <translation>тізімдегі орындар ([0], [*]) қабылданбайды.</translation>
    </message>
    <message>
        <source>“*” for any member is not accepted: name the field.</source>
        <translation>кез келген мүшені білдіретін «*» қабылданбайды: өрісті атаңыз.</translation>
    </message>
    <message>
        <source>the name of a field must follow the dot.</source>
        <translation>нүктеден кейін өріс атауы тұруы керек.</translation>
    </message>
    <message>
        <source>the method “%1” is not accepted; only datetime() is.</source>
        <translation>«%1» әдісі қабылданбайды; тек datetime() қабылданады.</translation>
    </message>
    <message>
        <source>“%1” is not accepted here; a field begins with $.</source>
        <translation>«%1» мұнда қабылданбайды; өріс $ белгісінен басталады.</translation>
    </message>
    <message>
        <source>“@” has a meaning only inside a filter.</source>
        <translation>«@» тек сүзгі ішінде мағына береді.</translation>
    </message>
    <message>
        <source>“%1” is missing here.</source>
        <translation>мұнда «%1» жетіспейді.</translation>
    </message>
    <message>
        <source>the condition ends too early.</source>
        <translation>шарт ерте аяқталып қалды.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>мұнда «%1» күтілмейді.</translation>
    </message>
    <message>
        <source>a value is expected here, not a condition.</source>
        <translation>мұнда шарт емес, мән күтіледі.</translation>
    </message>
    <message>
        <source>a condition is expected here, such as a comparison, not a value.</source>
        <translation>мұнда мән емес, салыстыру сияқты шарт күтіледі.</translation>
    </message>
</context>
<context>
    <name>ConnectionSettings</name>
    <message>
        <source>The address of the database cannot be used: %1</source>
        <translation>Дерекқордың мекенжайын пайдалану мүмкін емес: %1</translation>
    </message>
    <message>
        <source>it is empty or damaged</source>
        <translation>ол бос немесе бүлінген</translation>
    </message>
    <message>
        <source>it is no PostgreSQL address (postgresql://…)</source>
        <translation>бұл PostgreSQL мекенжайы емес (postgresql://…)</translation>
    </message>
    <message>
        <source>the file %1 cannot be read</source>
        <translation>%1 файлы оқылмайды</translation>
    </message>
    <message>
        <source>none is given; use --db, the variable TEREZE_DB or the file tereze/tereze.conf</source>
        <translation>ол көрсетілмеген; --db, TEREZE_DB айнымалысын не tereze/tereze.conf файлын пайдаланыңыз</translation>
    </message>
    <message>
        <source>%1 holds a semicolon or a line break</source>
        <translation>%1 ішінде нүктелі үтір не жол үзілімі бар</translation>
    </message>
    <message>
        <source>sslmode may only be verify-full for another machine</source>
        <translation>басқа машина үшін sslmode тек verify-full бола алады</translation>
    </message>
    <message>
        <source>channel_binding may only be require</source>
        <translation>channel_binding тек require бола алады</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The database did not accept the sign-in. Check the user name and the password.</source>
        <translation>Дерекқор кіруді қабылдамады. Пайдаланушы аты мен құпиясөзді тексеріңіз.</translation>
    </message>
</context>
<context>
    <name>DesktopOptions</name>
    <message>
        <source>Tereze: the service centre of a university.</source>
        <translation>Tereze: университеттің қызмет көрсету орталығы.</translation>
    </message>
    <message>
        <source>Where to sign in, as a libpq URI; TEREZE_DB and the configuration file are asked otherwise.</source>
        <translation>Қайда кіру керек, libpq URI түрінде; әйтпесе TEREZE_DB мен баптау файлы қаралады.</translation>
    </message>
    <message>
        <source>Show the first window and end; for checks.</source>
        <translation>Бірінші терезені көрсетіп, жұмысты аяқтау; тексеру үшін.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>The approval sheet lacks “%1”.</source>
        <translation>Келісу парағында «%1» жоқ.</translation>
    </message>
    <message>
        <source>Documents cannot be made in the language “%1”.</source>
        <translation>«%1» тілінде құжат жасалмайды.</translation>
    </message>
    <message>
        <source>This file has no place for a registration number.</source>
        <translation>Бұл файлда тіркеу нөміріне арналған орын жоқ.</translation>
    </message>
    <message>
        <source>The document takes more than %1 pages.</source>
        <translation>Құжат рұқсат етілген беттер санынан асады: %1.</translation>
    </message>
    <message>
        <source>A line, a table or a picture of the document reaches %1 mm beyond the text and would be cut off. Make it narrower, or let the line wrap.</source>
        <translation>Құжаттың жолы, кестесі немесе суреті мәтін шетінен %1 мм асып, қиылып қалады. Оны тарырақ етіңіз немесе жолды тасымалдауға рұқсат беріңіз.</translation>
    </message>
    <message>
        <source>A line or a picture of the document is %1 mm high; the page has room for %2 mm.</source>
        <translation>Құжаттың жолының немесе суретінің биіктігі %1 мм; бетте %2 мм орын бар.</translation>
    </message>
    <message>
        <source>This text cannot be written as a QR code.</source>
        <translation>Бұл мәтінді QR-код түрінде жазу мүмкін емес.</translation>
    </message>
    <message>
        <source>The title and the name are too long for the QR code.</source>
        <translation>Атау мен аты-жөні QR-кодқа сыймайды.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a server.</source>
        <translation>«%1» — сервер атауы емес.</translation>
    </message>
    <message>
        <source>These characters cannot be printed: %1</source>
        <translation>Бұл таңбаларды басып шығару мүмкін емес: %1</translation>
    </message>
    <message>
        <source>The number “%1” is too long for its box.</source>
        <translation>«%1» нөмірі орнына сыймайды.</translation>
    </message>
    <message>
        <source>The header or the footer of the page is higher than %1 mm.</source>
        <translation>Беттің колонтитулы %1 мм-ден биік.</translation>
    </message>
    <message>
        <source>Page %1 of the PDF file cannot be shown.</source>
        <translation>PDF файлының %1-бетін көрсету мүмкін емес.</translation>
    </message>
    <message>
        <source>Page %1 of the PDF file takes too long to be shown. Print the file to a new PDF file and take that one.</source>
        <translation>PDF файлының %1-беті тым ұзақ салынады. Файлды жаңа PDF файлына басып шығарып, соны алыңыз.</translation>
    </message>
    <message>
        <source>The file is no PDF, or it is damaged.</source>
        <translation>Бұл PDF файлы емес немесе ол бүлінген.</translation>
    </message>
    <message>
        <source>The PDF file is locked: it is encrypted or asks for a password.</source>
        <translation>PDF файлы қорғалған: ол шифрланған немесе құпиясөз сұрайды.</translation>
    </message>
    <message>
        <source>The PDF file is larger than %1 MB.</source>
        <translation>PDF файлы %1 МБ-тан үлкен.</translation>
    </message>
    <message>
        <source>The PDF file holds more than pages: fields to fill in, scripts, media, layers or attached files. Print it to a new PDF file and take that one.</source>
        <translation>PDF файлында беттерден басқа да нәрсе бар: толтырылатын өрістер, сценарийлер, медиа, қабаттар немесе тіркелген файлдар. Оны жаңа PDF файлына басып шығарып, соны алыңыз.</translation>
    </message>
    <message>
        <source>The PDF file is signed already, and a stamp would break its signature. Take the file as it was before it was signed.</source>
        <translation>PDF файлына қол қойылған, мөртабан қолтаңбаны бұзады. Қол қойылғанға дейінгі файлды алыңыз.</translation>
    </message>
    <message>
        <source>The PDF file is a document of Tereze already and bears its QR code.</source>
        <translation>Бұл PDF файлы Tereze құжаты болып табылады, онда QR-код бар.</translation>
    </message>
    <message>
        <source>A picture in the PDF file is too large: %1 × %2 pixels. Scan it at 300 dpi.</source>
        <translation>PDF файлындағы сурет тым үлкен: %1 × %2 нүкте. Оны дюймге 300 нүктемен сканерлеңіз.</translation>
    </message>
    <message>
        <source>The contents of the PDF file are too large when unpacked.</source>
        <translation>PDF файлының ашылған мазмұны тым үлкен.</translation>
    </message>
    <message>
        <source>The contents of the PDF file are packed twice. Print it to a new PDF file and take that one.</source>
        <translation>PDF файлының мазмұны екі рет бумаланған. Оны жаңа PDF файлына басып шығарып, соны алыңыз.</translation>
    </message>
    <message>
        <source>The PDF file has %1 pages; 1 to %2 can be taken.</source>
        <translation>PDF файлындағы бет саны: %1; 1-ден %2-ге дейін рұқсат етіледі.</translation>
    </message>
    <message>
        <source>The PDF file has no page %1.</source>
        <translation>PDF файлында %1-бет жоқ.</translation>
    </message>
    <message>
        <source>On page %1 the place that was chosen for the QR code is not free: %2 × %3 mm.</source>
        <translation>%1-бетте QR-код үшін таңдалған орын бос емес: %2 × %3 мм керек.</translation>
    </message>
    <message>
        <source>Page %1 has no free place of %2 × %3 mm for the QR code. Leave one on it, or add an empty page.</source>
        <translation>%1-бетте QR-кодқа арналған %2 × %3 мм бос орын жоқ. Орын қалдырыңыз немесе бос бет қосыңыз.</translation>
    </message>
    <message>
        <source>Page 1 has no free place of %1 × %2 mm for the registration number. Leave one on it.</source>
        <translation>Бірінші бетте тіркеу нөміріне арналған %1 × %2 мм бос орын жоқ. Орын қалдырыңыз.</translation>
    </message>
    <message>
        <source>Page %1 of the PDF file has no size that can be used.</source>
        <translation>PDF файлының %1-бетінің өлшемі жарамсыз.</translation>
    </message>
    <message>
        <source>The box at x %1 mm, y %2 mm on page %3: %4</source>
        <translation>%3-беттегі x %1 мм, y %2 мм орнындағы блок: %4</translation>
    </message>
    <message>
        <source>its content is %1 mm wide, the box only %2 mm.</source>
        <translation>мазмұнының ені %1 мм, ал блоктың ені небәрі %2 мм.</translation>
    </message>
    <message>
        <source>its text needs %1 mm of height, the box has %2 mm.</source>
        <translation>мәтінге %1 мм биіктік керек, блоктың биіктігі %2 мм.</translation>
    </message>
    <message>
        <source>its text needs %1 mm of height; there are %2 mm to the lower edge of the paper.</source>
        <translation>мәтінге %1 мм биіктік керек, парақтың төменгі шетіне дейін %2 мм ғана бар.</translation>
    </message>
    <message numerus="yes">
        <source>the document has only %n page(s).</source>
        <translation>
            <numerusform>құжатта небәрі %n бет бар.</numerusform>
            <numerusform>құжатта небәрі %n бет бар.</numerusform>
        </translation>
    </message>
    <message>
        <source>the registration number or the QR code comes there.</source>
        <translation>ол жерге тіркеу нөмірі немесе QR-код басылады.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The input cannot be read.</source>
        <translation>Деректерді оқу мүмкін емес.</translation>
    </message>
    <message>
        <source>Please sign in.</source>
        <translation>Жүйеге кіріңіз.</translation>
    </message>
    <message>
        <source>You have no right to do this.</source>
        <translation>Бұған құқығыңыз жоқ.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ештеңе табылмады.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Look at the new state and try again.</source>
        <translation>Осы арада мұны басқа біреу өзгертті. Жаңа күйін қарап, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>A rule does not allow this.</source>
        <translation>Ереже бұған жол бермейді.</translation>
    </message>
    <message>
        <source>This is not possible in the present state.</source>
        <translation>Қазіргі күйінде бұл мүмкін емес.</translation>
    </message>
    <message>
        <source>Too many attempts. Please wait a little.</source>
        <translation>Әрекет тым көп. Сәл күте тұрыңыз.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Серверге қосылу мүмкін болмады.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Тоқтатылды.</translation>
    </message>
    <message>
        <source>This version cannot do this.</source>
        <translation>Бұл нұсқа мұны орындай алмайды.</translation>
    </message>
    <message>
        <source>The stored data is damaged. Please tell the administrator.</source>
        <translation>Сақталған деректер бүлінген. Әкімшіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>Something went wrong. Please tell the administrator.</source>
        <translation>Қате орын алды. Әкімшіге хабарлаңыз.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The draft of the document is still being prepared. Try again in a moment.</source>
        <translation>Құжаттың жобасы әлі дайындалуда. Сәлден соң қайталап көріңіз.</translation>
    </message>
    <message>
        <source>Nobody decides on an application of their own.</source>
        <translation>Ешкім өз сұранымы бойынша шешім қабылдамайды.</translation>
    </message>
    <message>
        <source>A vote is personal. You have one in this step, so you cannot act here for somebody else as well.</source>
        <translation>Дауыс жеке беріледі. Бұл қадамда өз дауысыңыз бар, сондықтан мұнда басқа адамның орнына әрекет ете алмайсыз.</translation>
    </message>
    <message>
        <source>The form or the draft has changed since you opened it. Look at it again.</source>
        <translation>Сіз ашқаннан бері форма не жоба өзгерді. Қайта қарап шығыңыз.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Мәтін тым ұзын.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Мұны толтырыңыз.</translation>
    </message>
    <message>
        <source>The amount does not cover what is due.</source>
        <translation>Сома төленуге тиісті сомадан аз.</translation>
    </message>
    <message>
        <source>The text holds control characters. Type it anew.</source>
        <translation>Мәтінде басқару таңбалары бар. Оны қайта теріңіз.</translation>
    </message>
    <message>
        <source>This is to be read and acknowledged, not to be decided.</source>
        <translation>Мұнымен танысу керек, шешім қабылданбайды.</translation>
    </message>
    <message>
        <source>This is to be decided, not only acknowledged.</source>
        <translation>Бұл бойынша шешім қабылдау керек, танысу жеткіліксіз.</translation>
    </message>
    <message>
        <source>A decision and the answer of an outside body are recorded each at a step of its own.</source>
        <translation>Шешім де, сыртқы ұйымның жауабы да өз қадамында тіркеледі.</translation>
    </message>
    <message>
        <source>Nobody could be found for this step. It has to be assigned before it can be done.</source>
        <translation>Бұл қадамды орындайтын ешкім табылмады. Алдымен оны біреуге тағайындау керек.</translation>
    </message>
    <message>
        <source>Somebody has already acted on this decision, so it can no longer be taken back.</source>
        <translation>Бұл шешім бойынша басқалар әрекет етіп қойды, сондықтан оны енді қайтарып алуға болмайды.</translation>
    </message>
    <message>
        <source>The case went back as often as its route allows. It can be approved or rejected.</source>
        <translation>Сұраным маршрут рұқсат еткен мөлшерде қайтарылды. Енді оны келісуге не қабылдамауға болады.</translation>
    </message>
    <message>
        <source>The case has not been at that step, so it cannot go back to it.</source>
        <translation>Сұраным ол қадамда болған жоқ, сондықтан оған қайтарыла алмайды.</translation>
    </message>
    <message>
        <source>Nobody holds that position now. Choose another.</source>
        <translation>Бұл лауазымда қазір ешкім жоқ. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>Somebody stands in on some of these days already. Choose other days, or end that one first.</source>
        <translation>Бұл күндердің біразына алмастыратын адам тағайындалып қойған. Басқа күндерді таңдаңыз немесе алдымен сол алмастырудың күшін жойыңыз.</translation>
    </message>
    <message>
        <source>In the end somebody would stand in for themselves. Choose another substitute.</source>
        <translation>Тізбек бойынша біреу өзін-өзі алмастырып шығады. Басқа адамды таңдаңыз.</translation>
    </message>
    <message>
        <source>Nobody stands in for themselves. Choose another substitute.</source>
        <translation>Ешкім өзін-өзі алмастырмайды. Басқа адамды таңдаңыз.</translation>
    </message>
    <message>
        <source>The substitute has no open account and could not act. Choose another, or have the account opened.</source>
        <translation>Алмастыратын адамның ашық тіркелгісі жоқ, ол жұмыс істей алмайды. Басқа адамды таңдаңыз немесе тіркелгіні ашуды сұраңыз.</translation>
    </message>
    <message>
        <source>The person does not hold this position on those days.</source>
        <translation>Бұл күндері адам осы лауазымда болмайды.</translation>
    </message>
    <message>
        <source>The last day is over already. Choose a later one.</source>
        <translation>Соңғы күн өтіп кетті. Кейінгі күнді таңдаңыз.</translation>
    </message>
    <message>
        <source>The book of that year is closed. It takes no more entries.</source>
        <translation>Ол жылдың кітабы жабылған. Оған енді жазба енгізілмейді.</translation>
    </message>
    <message>
        <source>A book is closed when its year is over.</source>
        <translation>Кітап жыл аяқталғанда жабылады.</translation>
    </message>
    <message>
        <source>Numbers of this book are still reserved. Use them or declare them void first.</source>
        <translation>Бұл кітапта резервтелген нөмірлер бар. Алдымен оларды пайдаланыңыз немесе жарамсыз деп белгілеңіз.</translation>
    </message>
    <message>
        <source>This journal is written by the programme. For a paper document, reserve a number and use that.</source>
        <translation>Бұл журналды бағдарлама жүргізеді. Қағаз құжат үшін нөмірді резервтеп, соны пайдаланыңыз.</translation>
    </message>
    <message>
        <source>What was issued for a case is annulled through that case.</source>
        <translation>Іс бойынша берілген құжаттың күші сол іс арқылы жойылады.</translation>
    </message>
    <message>
        <source>This entry is void or annulled already.</source>
        <translation>Бұл жазба жарамсыз немесе күші жойылған.</translation>
    </message>
    <message>
        <source>This journal does not allow an entry to be dated back so far.</source>
        <translation>Бұл журналда жазбаны сонша күнге кері күндеуге болмайды.</translation>
    </message>
    <message>
        <source>Nothing is registered under a day that is still to come.</source>
        <translation>Әлі келмеген күнмен тіркеуге болмайды.</translation>
    </message>
    <message>
        <source>The number is of another year. Declare it void and take a new one.</source>
        <translation>Нөмір басқа жылдікі. Оны жарамсыз деп белгілеп, жаңасын алыңыз.</translation>
    </message>
    <message>
        <source>The volume is closed. Nothing goes in or out of it.</source>
        <translation>Том жабылған. Оған ештеңе салынбайды, одан ештеңе алынбайды.</translation>
    </message>
    <message>
        <source>A volume of this case is still open.</source>
        <translation>Бұл істің бір томы әлі ашық.</translation>
    </message>
    <message>
        <source>Some of these serials are in the stock already. None was added: look at the numbers again.</source>
        <translation>Бұл нөмірлердің кейбірі есепте бар. Ештеңе қосылған жоқ: нөмірлерді тексеріңіз.</translation>
    </message>
    <message>
        <source>Not all of these blanks are in a state that allows it: free ones can be spoiled, spoiled ones destroyed. None was changed.</source>
        <translation>Бұл бланкілердің бәрі тиісті күйде емес: бүлінген деп бос бланкілер белгіленеді, бүлінгендері жойылады. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>A volume was opened under this term. Its term, article and mark of the expert commission stay.</source>
        <translation>Осы мерзіммен том ашылған. Мерзім, бап және СТК белгісі өзгермейді.</translation>
    </message>
    <message>
        <source>No volume has served its term, or all that have are held or proposed already.</source>
        <translation>Сақтау мерзімі өткен том жоқ немесе ондай томдардың бәрін жою тоқтатылған не олар актіге енгізілген.</translation>
    </message>
    <message>
        <source>This proposal was withdrawn already.</source>
        <translation>Бұл акт бұрын кері қайтарып алынған.</translation>
    </message>
    <message>
        <source>This number was given in another journal. An administrator has to choose another pattern for this one.</source>
        <translation>Бұл нөмір басқа журналда берілген. Әкімші осы журналға нөмірдің басқа үлгісін белгілеуі керек.</translation>
    </message>
</context>
<context>
    <name>FieldFormats</name>
    <message>
        <source>In words</source>
        <translation>Сөзбен</translation>
    </message>
    <message>
        <source>date in digits</source>
        <translation>цифрмен жазылған күн</translation>
    </message>
    <message>
        <source>date with the month in words</source>
        <translation>айы сөзбен жазылған күн</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>күні мен уақыты</translation>
    </message>
    <message>
        <source>date all in words</source>
        <translation>толығымен сөзбен жазылған күн</translation>
    </message>
    <message>
        <source>date all in words, for “when”</source>
        <translation>толығымен сөзбен жазылған күн, «қашан?»</translation>
    </message>
    <message>
        <source>number in groups</source>
        <translation>топтап жазылған сан</translation>
    </message>
    <message>
        <source>amount in tenge</source>
        <translation>теңгемен сома</translation>
    </message>
    <message>
        <source>number with the word that is counted</source>
        <translation>сан және саналатын сөз</translation>
    </message>
    <message>
        <source>number in words</source>
        <translation>сөзбен жазылған сан</translation>
    </message>
    <message>
        <source>number in words, feminine</source>
        <translation>сөзбен жазылған сан, әйел тегінде</translation>
    </message>
    <message>
        <source>amount in tenge in words</source>
        <translation>теңгемен сома, сөзбен</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>бас әріптермен</translation>
    </message>
    <message>
        <source>surname and initials</source>
        <translation>тегі мен инициалдары</translation>
    </message>
    <message>
        <source>Name in a case</source>
        <translation>Аты-жөні септікте</translation>
    </message>
    <message>
        <source>name: %1</source>
        <translation>аты-жөні: %1</translation>
    </message>
    <message>
        <source>surname and initials: %1</source>
        <translation>тегі мен инициалдары: %1</translation>
    </message>
    <message>
        <source>Order of the name</source>
        <translation>Аты-жөнінің реті</translation>
    </message>
    <message>
        <source>first name before the surname</source>
        <translation>аты тегінің алдында</translation>
    </message>
    <message>
        <source>initials before the surname</source>
        <translation>инициалдары тегінің алдында</translation>
    </message>
    <message>
        <source>as in a list, with a comma</source>
        <translation>тізімдегідей, үтірмен</translation>
    </message>
    <message>
        <source>position: %1</source>
        <translation>лауазым: %1</translation>
    </message>
    <message>
        <source>Position in a case</source>
        <translation>Лауазым септікте</translation>
    </message>
    <message>
        <source>unit: %1</source>
        <translation>бөлімше: %1</translation>
    </message>
    <message>
        <source>Name of a unit in a case</source>
        <translation>Бөлімше атауы септікте</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>сол қалпында</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
</context>
<context>
    <name>FilingDialog</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>term</comment>
        <translation>
            <numerusform>%n жыл</numerusform>
            <numerusform>%n жыл</numerusform>
        </translation>
    </message>
    <message>
        <source>permanently</source>
        <translation>тұрақты</translation>
    </message>
    <message>
        <source>until no longer needed</source>
        <translation>қажеттілігі өткенше</translation>
    </message>
    <message>
        <source>expert commission</source>
        <translation>СТК</translation>
    </message>
</context>
<context>
    <name>FormLayout</name>
    <message>
        <source>“%1” is not known here</source>
        <translation>«%1» мұнда белгісіз</translation>
    </message>
    <message>
        <source>a field of this type is shown as one of: %1</source>
        <translation>мұндай типті өріс мыналардың бірі болып көрсетіледі: %1</translation>
    </message>
    <message>
        <source>a section needs a key of its own</source>
        <translation>бөлімге өз кілті қажет</translation>
    </message>
    <message>
        <source>“%1” is no field of the form, or is shown twice</source>
        <translation>«%1» форманың өрісі емес немесе екі рет көрсетілген</translation>
    </message>
    <message>
        <source>the field “%1” stands in no section</source>
        <translation>«%1» өрісі ешбір бөлімде жоқ</translation>
    </message>
    <message>
        <source>the form has no field “%1”</source>
        <translation>формада «%1» өрісі жоқ</translation>
    </message>
</context>
<context>
    <name>FormRule</name>
    <message>
        <source>This answer has the wrong form.</source>
        <translation>Бұл жауаптың түрі дұрыс емес.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Бүтін сан енгізіңіз.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Сан енгізіңіз.</translation>
    </message>
    <message>
        <source>Enter a real date.</source>
        <translation>Күнтізбеде бар күнді енгізіңіз.</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>Жауаптардың бірін таңдаңыз.</translation>
    </message>
    <message>
        <source>Attach a file.</source>
        <translation>Файл қосыңыз.</translation>
    </message>
    <message>
        <source>Answer yes or no.</source>
        <translation>«Иә» немесе «жоқ» деп жауап беріңіз.</translation>
    </message>
    <message>
        <source>Enter a text.</source>
        <translation>Мәтін енгізіңіз.</translation>
    </message>
    <message numerus="yes">
        <source>Enter at least %n character(s).</source>
        <translation>
            <numerusform>Кемінде %n таңба енгізіңіз.</numerusform>
            <numerusform>Кемінде %n таңба енгізіңіз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %n character(s).</source>
        <translation>
            <numerusform>Ең көбі %n таңба енгізіңіз.</numerusform>
            <numerusform>Ең көбі %n таңба енгізіңіз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a number not below %1.</source>
        <translation>Сан енгізіңіз, ең кіші мәні: %1.</translation>
    </message>
    <message>
        <source>Enter a number not above %1.</source>
        <translation>Сан енгізіңіз, ең үлкен мәні: %1.</translation>
    </message>
    <message>
        <source>This field must be filled in.</source>
        <translation>Бұл өріс толтырылуы керек.</translation>
    </message>
    <message>
        <source>The text holds control characters. Type it anew.</source>
        <translation>Мәтінде басқару таңбалары бар. Оны қайта теріңіз.</translation>
    </message>
    <message>
        <source>The text is too short.</source>
        <translation>Мәтін тым қысқа.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Мәтін тым ұзын.</translation>
    </message>
    <message>
        <source>The number is too small.</source>
        <translation>Сан тым кіші.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Сан тым үлкен.</translation>
    </message>
    <message>
        <source>Enter an e-mail address, such as name@example.kz.</source>
        <translation>Электрондық пошта мекенжайын енгізіңіз, мысалы name@example.kz.</translation>
    </message>
    <message>
        <source>The text does not have the form asked for.</source>
        <translation>Мәтін талап етілген түрге сәйкес емес.</translation>
    </message>
    <message>
        <source>The form has no such field.</source>
        <translation>Формада мұндай өріс жоқ.</translation>
    </message>
    <message>
        <source>Whether the conditions of the service are met could not be found out.</source>
        <translation>Қызмет шарттарының орындалғанын анықтау мүмкін болмады.</translation>
    </message>
    <message>
        <source>This answer cannot be accepted.</source>
        <translation>Бұл жауап қабылданбайды.</translation>
    </message>
    <message>
        <source>Enter a number of at most 15 digits.</source>
        <translation>15 цифрдан аспайтын сан енгізіңіз.</translation>
    </message>
</context>
<context>
    <name>FormSchema</name>
    <message>
        <source>the keyword “%1” is not accepted here</source>
        <translation>«%1» кілт сөзі мұнда қабылданбайды</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>мәтін күтіледі</translation>
    </message>
    <message>
        <source>from 1 to %1 fields are expected</source>
        <translation>1–%1 өріс күтіледі</translation>
    </message>
    <message>
        <source>a field name has small Latin letters, digits and “_”, begins with a letter and has at most 40</source>
        <translation>өріс атауы кіші латын әріптерінен, цифрлардан және «_» белгісінен тұрады, әріптен басталады және 40 таңбадан аспайды</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>объект күтіледі</translation>
    </message>
    <message>
        <source>only draft 7 is read</source>
        <translation>тек draft 7 оқылады</translation>
    </message>
    <message>
        <source>the type of a form must be “object”</source>
        <translation>форманың типі «object» болуы керек</translation>
    </message>
    <message>
        <source>a form must have “additionalProperties”: false</source>
        <translation>формада «additionalProperties»: false болуы керек</translation>
    </message>
    <message>
        <source>a list of field names is expected</source>
        <translation>өріс атауларының тізімі күтіледі</translation>
    </message>
    <message>
        <source>“%1” is no field, or stands twice</source>
        <translation>«%1» өріс емес немесе екі рет кездеседі</translation>
    </message>
    <message>
        <source>the type of a field must be one of string, integer, number and boolean</source>
        <translation>өріс типі мыналардың бірі болуы керек: string, integer, number және boolean</translation>
    </message>
    <message>
        <source>a file has a media type such as application/pdf and the format “uuid”</source>
        <translation>файлда application/pdf сияқты медиатип пен «uuid» пішімі болады</translation>
    </message>
    <message>
        <source>a text may have the format “email”, and then no pattern of its own</source>
        <translation>мәтіннің пішімі «email» бола алады, ондайда өз үлгісі болмайды</translation>
    </message>
    <message>
        <source>different texts are expected, none empty or over %1 characters</source>
        <translation>әртүрлі мәтіндер күтіледі, бос емес және таңба саны %1 мәнінен аспайтын</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation>бүтін сан күтіледі, ауқымы: %1–%2</translation>
    </message>
    <message>
        <source>the lower limit is above the upper one</source>
        <translation>төменгі шек жоғарғысынан үлкен</translation>
    </message>
    <message>
        <source>a number of the field&apos;s type is expected</source>
        <translation>өріс типіне сай сан күтіледі</translation>
    </message>
</context>
<context>
    <name>Grammar</name>
    <message>
        <source>Only the years 1 to 9999 can be written in words.</source>
        <translation>Жазумен тек 1–9999 жылдарды көрсетуге болады.</translation>
    </message>
    <message>
        <source>The number is too large to be written in words.</source>
        <translation>Сан жазумен көрсетуге тым үлкен.</translation>
    </message>
</context>
<context>
    <name>GrammaticalCase</name>
    <message>
        <source>genitive</source>
        <translation>ілік септігі</translation>
    </message>
    <message>
        <source>dative</source>
        <translation>барыс септігі</translation>
    </message>
    <message>
        <source>accusative</source>
        <translation>табыс септігі</translation>
    </message>
    <message>
        <source>instrumental</source>
        <translation>көмектес септігі</translation>
    </message>
    <message>
        <source>prepositional</source>
        <translation>жатыс септігі</translation>
    </message>
    <message>
        <source>vocative</source>
        <translation>қаратпа септігі</translation>
    </message>
    <message>
        <source>locative</source>
        <translation>жатыс септігі</translation>
    </message>
    <message>
        <source>ablative</source>
        <translation>шығыс септігі</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The template would be too long. Make the pictures smaller, or take a part of the form.</source>
        <translation>Үлгі тым ұзын болып шығар еді. Суреттерді кішірейтіңіз немесе файлдың бір бөлігін алыңыз.</translation>
    </message>
    <message>
        <source>Words that LibreOffice did not take over from the file</source>
        <translation>LibreOffice файлдан алмаған сөздер</translation>
    </message>
    <message>
        <source>The text of the form cannot be read.</source>
        <translation>Файлдың мәтінін оқу мүмкін емес.</translation>
    </message>
    <message>
        <source>Macros; none of them was run</source>
        <translation>Макростар; біреуі де іске қосылған жоқ</translation>
    </message>
    <message>
        <source>Text in columns; it stands in one now</source>
        <translation>Бағандардағы мәтін; енді ол бір бағанда</translation>
    </message>
    <message>
        <source>Another file that the form names; it was not opened</source>
        <translation>Құжат сілтейтін басқа файл; ол ашылған жоқ</translation>
    </message>
    <message>
        <source>A table of contents or an index; what it showed stays as plain text</source>
        <translation>Мазмұн немесе көрсеткіш; ондағы жазу жай мәтін болып қалды</translation>
    </message>
    <message>
        <source>A control to fill in on the screen</source>
        <translation>Экранда толтырылатын элемент</translation>
    </message>
    <message>
        <source>Something that templates do not have (%1)</source>
        <translation>Үлгілерде болмайтын нәрсе (%1)</translation>
    </message>
    <message>
        <source>A line around or below a paragraph</source>
        <translation>Абзацтың айналасындағы немесе астындағы сызық</translation>
    </message>
    <message>
        <source>Pages of another kind in the middle; they are like the first now</source>
        <translation>Ортадағы басқа түрдегі беттер; енді олар бірінші бет сияқты</translation>
    </message>
    <message>
        <source>The number of a heading; write it into the text</source>
        <translation>Тақырып нөмірі; оны мәтінге жазыңыз</translation>
    </message>
    <message>
        <source>Numbers of a list that looked otherwise; they are 1, 2, 3 now</source>
        <translation>Тізім нөмірлері басқаша еді; енді олар 1, 2, 3</translation>
    </message>
    <message>
        <source>A table in which some cells have no lines; all have them now</source>
        <translation>Кейбір ұяшықтарында сызық жоқ кесте; енді сызық бәрінде бар</translation>
    </message>
    <message>
        <source>A table in which some cells have lines; none has them now</source>
        <translation>Кейбір ұяшықтарында ғана сызық бар кесте; енді ешқайсысында жоқ</translation>
    </message>
    <message>
        <source>Its pages were %1 × %2 mm; documents are A4, upright</source>
        <translation>Оның беттері %1 × %2 мм еді; құжаттар — A4, тік бағдар</translation>
    </message>
    <message>
        <source>Header or footer that the first page alone has</source>
        <translation>Тек бірінші бетте тұратын колонтитул</translation>
    </message>
    <message>
        <source>Header or footer that left pages alone have</source>
        <translation>Тек жұп беттерде тұратын колонтитул</translation>
    </message>
    <message>
        <source>This is no form of Word or LibreOffice: files of the kinds docx, odt, doc and rtf can be taken.</source>
        <translation>Бұл Word немесе LibreOffice файлы емес: docx, odt, doc және rtf файлдарын алуға болады.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Save it without one.</source>
        <translation>Файл құпиясөзбен қорғалған. Оны құпиясөзсіз сақтаңыз.</translation>
    </message>
    <message>
        <source>The file is built in a way in which no program builds forms.</source>
        <translation>Файлдың құрылымы ешбір бағдарлама жасайтын құжаттардыкіне ұқсамайды.</translation>
    </message>
    <message>
        <source>The file declares entities of its own, which no form needs.</source>
        <translation>Файлда құжатқа керек емес өзіндік XML мәндері жарияланған.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off.</source>
        <translation>Файл бүлінген немесе толық емес.</translation>
    </message>
    <message>
        <source>A field of Word (content control); its words stay, put a field of ours in their place</source>
        <translation>Word өрісі (мазмұнды басқару элементі); оның сөздері қалды, орнына біздің өрісті қойыңыз</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Файл %1 МБ-тан үлкен.</translation>
    </message>
    <message numerus="yes">
        <source>There is more of this: %n notes are not shown</source>
        <translation>
            <numerusform>Тағы бар: %n ескертпе көрсетілмеген</numerusform>
            <numerusform>Тағы бар: %n ескертпе көрсетілмеген</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted words of a change that was never accepted</source>
        <translation>Ешкім қабылдамаған түзетудегі өшірілген сөздер</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation>Жасырын мәтін</translation>
    </message>
    <message>
        <source>A tab; a wide blank stands in its place</source>
        <translation>Табуляция; оның орнында кең бос орын</translation>
    </message>
    <message>
        <source>A link; its words stay, where it led to does not</source>
        <translation>Сілтеме; оның сөздері қалды, мекенжайы қалған жоқ</translation>
    </message>
    <message>
        <source>Text above a line</source>
        <translation>Жол үстіндегі мәтін</translation>
    </message>
    <message>
        <source>A change that was never accepted; it is taken as accepted</source>
        <translation>Ешкім қабылдамаған түзету; қабылданған деп алынды</translation>
    </message>
    <message>
        <source>An endnote</source>
        <translation>Соңғы сілтеме</translation>
    </message>
    <message>
        <source>A footnote</source>
        <translation>Беттің астындағы сілтеме</translation>
    </message>
    <message>
        <source>A comment</source>
        <translation>Түсініктеме</translation>
    </message>
    <message>
        <source>A number of pages in the text; it can stand in a header or a footer</source>
        <translation>Мәтіндегі бет нөмірі; ол колонтитулда тұра алады</translation>
    </message>
    <message>
        <source>A field of mail merge; it is the field %1 now</source>
        <translation>Біріктіру өрісі; енді бұл — %1 өрісі</translation>
    </message>
    <message>
        <source>A field of mail merge that is unknown here; its name stands in the text, put a field of ours in its place</source>
        <translation>Мұнда белгісіз біріктіру өрісі; мәтінде оның атауы тұр, орнына біздің өрісті қойыңыз</translation>
    </message>
    <message>
        <source>A place to fill in; its words stay, put a field of ours in their place</source>
        <translation>Толтырылатын орын; сөздері қалды, орнына біздің өрісті қойыңыз</translation>
    </message>
    <message>
        <source>A field of the other program (%1); what it showed stays as plain text</source>
        <translation>Басқа бағдарламаның өрісі (%1); көрсеткені жай мәтін болып қалды</translation>
    </message>
    <message>
        <source>A text box; its text stands behind its paragraph now</source>
        <translation>Мәтіндік блок; оның мәтіні енді абзацынан кейін тұр</translation>
    </message>
    <message>
        <source>An object of another program (a formula, a chart, a table)</source>
        <translation>Басқа бағдарламаның нысаны (формула, диаграмма, кесте)</translation>
    </message>
    <message>
        <source>A drawn line or shape</source>
        <translation>Сызылған сызық немесе пішін</translation>
    </message>
    <message>
        <source>A picture; there are too many</source>
        <translation>Сурет; олар тым көп</translation>
    </message>
    <message>
        <source>A picture that hung on its place; it stands in the line now</source>
        <translation>Өз орнына бекітілген сурет; енді ол жолда тұр</translation>
    </message>
    <message>
        <source>A picture that was cut; all of it is shown now</source>
        <translation>Қиылған сурет; енді ол толық көрінеді</translation>
    </message>
    <message>
        <source>A colour behind words</source>
        <translation>Сөздердің астындағы түс</translation>
    </message>
    <message>
        <source>Fonts and spaces between letters; documents have their own</source>
        <translation>Қаріптер мен әріп аралықтары; құжаттарда олар өзгеше</translation>
    </message>
    <message>
        <source>A picture that is not in the file but in another place (%1); it was not fetched</source>
        <translation>Файлда жоқ, басқа жердегі сурет (%1); ол жүктелген жоқ</translation>
    </message>
    <message>
        <source>A picture that is neither PNG nor JPEG, or damaged</source>
        <translation>PNG де, JPEG те емес немесе бүлінген сурет</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Сурет</translation>
    </message>
    <message>
        <source>A picture of which nobody said what it shows; say it in words</source>
        <translation>Не бейнеленгені айтылмаған сурет; сөзбен айтыңыз</translation>
    </message>
    <message>
        <source>A picture that was too large; it was made smaller</source>
        <translation>Тым үлкен сурет; ол кішірейтілді</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Сурет</translation>
    </message>
    <message>
        <source>Forms of Word and LibreOffice can be imported where LibreOffice Writer is installed (package libreoffice-writer-nogui).</source>
        <translation>Word және LibreOffice файлдарын LibreOffice Writer орнатылған жерде ғана импорттауға болады (libreoffice-writer-nogui дестесі).</translation>
    </message>
    <message>
        <source>LibreOffice cannot read the file.</source>
        <translation>LibreOffice файлды оқи алмайды.</translation>
    </message>
    <message>
        <source>What the file holds is too large when unpacked.</source>
        <translation>Файлдың мазмұны ашылғанда тым үлкен.</translation>
    </message>
    <message>
        <source>Braces that begin a tag and do not end it; they stay as text</source>
        <translation>Тегті бастап, аяқтамаған жақшалар; олар мәтін болып қалды</translation>
    </message>
    <message>
        <source>A tag that was in pieces; it is whole again</source>
        <translation>Бөлшектенген тег; ол қайта бүтін</translation>
    </message>
    <message>
        <source>A tag that was written otherwise; it is the field %1 now</source>
        <translation>Басқаша жазылған тег; енді бұл — %1 өрісі</translation>
    </message>
    <message>
        <source>A tag that names no field; put one of ours in its place</source>
        <translation>Өріс атамайтын тег; орнына біздің өрісті қойыңыз</translation>
    </message>
    <message>
        <source>It looks like a tag of another program; our field for it is %1</source>
        <translation>Басқа бағдарламаның тегіне ұқсайды; біздегі өрісі — %1</translation>
    </message>
    <message>
        <source>It looks like a tag of another program; put a field of ours in its place</source>
        <translation>Басқа бағдарламаның тегіне ұқсайды; орнына біздің өрісті қойыңыз</translation>
    </message>
    <message>
        <source>A place to fill in by hand (____); put a field in it where there is one</source>
        <translation>Қолмен толтырылатын орын (____); өрісі болса, соны қойыңыз</translation>
    </message>
</context>
<context>
    <name>JournalFilter</name>
    <message>
        <source>all entries</source>
        <translation>барлық жазбалар</translation>
    </message>
    <message>
        <source>documents in force</source>
        <translation>қолданыстағы құжаттар</translation>
    </message>
    <message>
        <source>superseded documents</source>
        <translation>ауыстырылған құжаттар</translation>
    </message>
    <message>
        <source>annulled documents</source>
        <translation>күші жойылған құжаттар</translation>
    </message>
    <message>
        <source>letters and paper documents</source>
        <translation>хаттар мен қағаз құжаттар</translation>
    </message>
    <message>
        <source>reserved numbers</source>
        <translation>резервтелген нөмірлер</translation>
    </message>
    <message>
        <source>void numbers</source>
        <translation>жарамсыз нөмірлер</translation>
    </message>
    <message>
        <source>annulments</source>
        <translation>күшін жою жазбалары</translation>
    </message>
    <message>
        <source>joint orders</source>
        <translation>жиынтық бұйрықтар</translation>
    </message>
    <message>
        <source>extracts from joint orders</source>
        <translation>жиынтық бұйрықтардан үзінді көшірмелер</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>%1 файлын жазу мүмкін емес.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>%1-жол, %2-баған: %3</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Файл тым үлкен.</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>объект күтіледі</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <translation>файл UTF-8 кодтауында емес</translation>
    </message>
    <message>
        <source>the key “%1” stands twice</source>
        <translation>«%1» кілті екі рет кездеседі</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>No letter is registered under the number %1. Type it as it stands in its journal.</source>
        <translation>%1 нөмірімен хат тіркелмеген. Нөмірді журналдағыдай теріңіз.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read, or is larger than 25 MB.</source>
        <translation>%1 файлы оқылмайды немесе 25 МБ-тан үлкен.</translation>
    </message>
</context>
<context>
    <name>ListenAddress</name>
    <message>
        <source>the socket&apos;s path is not absolute</source>
        <translation>сокеттің жолы абсолютті емес</translation>
    </message>
    <message>
        <source>the socket&apos;s path is longer than 107 bytes</source>
        <translation>сокеттің жолы 107 байттан ұзын</translation>
    </message>
    <message>
        <source>no port</source>
        <translation>порт жоқ</translation>
    </message>
    <message>
        <source>the port is no number up to 65535</source>
        <translation>порт 65535-тен аспайтын сан емес</translation>
    </message>
    <message>
        <source>not an address written in numbers</source>
        <translation>сандармен жазылған мекенжай емес</translation>
    </message>
    <message>
        <source>not a loopback address: the network is reached through a proxy on this machine</source>
        <translation>бұл машинаның өз мекенжайы емес: желіге осы машинадағы прокси арқылы шығады</translation>
    </message>
</context>
<context>
    <name>LocalText</name>
    <message>
        <source>texts are expected here, one for each of kk, ru and en</source>
        <translation>мұнда kk, ru және en тілдерінің әрқайсысына мәтін күтіледі</translation>
    </message>
    <message>
        <source>“%1” is not one of the languages kk, ru, en, uk</source>
        <translation>«%1» kk, ru, en, uk тілдерінің бірі емес</translation>
    </message>
    <message>
        <source>the text in “%1” is empty</source>
        <translation>«%1» тіліндегі мәтін бос</translation>
    </message>
    <message>
        <source>the text in “%1” is missing</source>
        <translation>«%1» тіліндегі мәтін жоқ</translation>
    </message>
    <message>
        <source>%1 (in Russian)</source>
        <translation>%1 (орысша)</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Approved</source>
        <translation>Келісілді</translation>
    </message>
    <message>
        <source>Approved with remarks</source>
        <translation>Ескертпемен келісілді</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Қабылданбады</translation>
    </message>
    <message>
        <source>Returned for correction</source>
        <translation>Түзетуге қайтарылды</translation>
    </message>
</context>
<context>
    <name>PasswordKey</name>
    <message>
        <source>A password has 1 to 1,024 bytes.</source>
        <translation>Құпиясөз 1-ден 1024 байтқа дейін болады.</translation>
    </message>
</context>
<context>
    <name>Pattern</name>
    <message>
        <source>a group is not closed</source>
        <translation>топ жабылмаған</translation>
    </message>
    <message>
        <source>a group is closed that was not opened</source>
        <translation>ашылмаған топ жабылған</translation>
    </message>
    <message>
        <source>“|” must stand inside a group</source>
        <translation>«|» топтың ішінде тұруы керек</translation>
    </message>
    <message>
        <source>“%1” is not accepted here</source>
        <translation>«%1» мұнда қабылданбайды</translation>
    </message>
    <message>
        <source>a class is empty or not closed</source>
        <translation>таңбалар класы бос немесе жабылмаған</translation>
    </message>
    <message>
        <source>only punctuation may follow a backslash</source>
        <translation>кері қиғаш сызықтан кейін тек тыныс белгісі тұра алады</translation>
    </message>
    <message>
        <source>“%1” has nothing to repeat</source>
        <translation>«%1» қайталайтын ештеңе жоқ</translation>
    </message>
    <message>
        <source>a group may only be followed by “?”</source>
        <translation>топтан кейін тек «?» тұра алады</translation>
    </message>
    <message>
        <source>the count must be {n} or {n,m} up to 255</source>
        <translation>қайталау саны {n} немесе {n,m} түрінде, 255-ке дейін болуы керек</translation>
    </message>
    <message>
        <source>the pattern is too long</source>
        <translation>үлгі тым ұзын</translation>
    </message>
    <message>
        <source>the pattern must begin with ^ and end with $</source>
        <translation>үлгі ^ белгісінен басталып, $ белгісімен аяқталуы керек</translation>
    </message>
    <message>
        <source>the pattern is not a regular expression</source>
        <translation>үлгі тұрақты өрнек емес</translation>
    </message>
</context>
<context>
    <name>PdfPrinter</name>
    <message>
        <source>The printer does not take the document.</source>
        <translation>Принтер құжатты қабылдамады.</translation>
    </message>
</context>
<context>
    <name>PortalOptions</name>
    <message>
        <source>Where the database is, as the role of the portal (TEREZE_DB).</source>
        <translation>Дерекқордың мекенжайы, портал рөлімен (TEREZE_DB).</translation>
    </message>
    <message>
        <source>127.0.0.1:PORT or unix:PATH, where the proxy finds the portal.</source>
        <translation>127.0.0.1:PORT немесе unix:PATH, прокси порталды осы жерден табады.</translation>
    </message>
    <message>
        <source>Address under which people know the portal.</source>
        <translation>Порталдың жұртқа белгілі мекенжайы.</translation>
    </message>
    <message>
        <source>File of the public keys that documents are checked with.</source>
        <translation>Құжаттар тексерілетін ашық кілттер файлы.</translation>
    </message>
    <message>
        <source>File with 32 bytes or more of secret, the same for every portal of the site (default: made up).</source>
        <translation>Кемінде 32 байт құпиясы бар файл, сайттың барлық порталына ортақ (әдепкіде өзі құрастырылады).</translation>
    </message>
    <message>
        <source>Folder that holds portal/pages, portal/texts and portal/assets (default: built in).</source>
        <translation>Ішінде portal/pages, portal/texts және portal/assets бар бума (әдепкісі: бағдарламаға енгізілген).</translation>
    </message>
    <message>
        <source>Time zone of the university.</source>
        <translation>Университеттің уақыт белдеуі.</translation>
    </message>
    <message>
        <source>How many requests are answered at once, 1 to 64.</source>
        <translation>Бір мезгілде жауап берілетін сұраулар саны, 1–64.</translation>
    </message>
    <message>
        <source>Serves the portal of Tereze behind a proxy on this machine.</source>
        <translation>Осы компьютердегі прокси арқылы Tereze порталының жұмысын қамтамасыз етеді.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Күтілмеген аргумент: %1</translation>
    </message>
    <message>
        <source>--%1 is needed.</source>
        <translation>--%1 параметрі қажет.</translation>
    </message>
    <message>
        <source>--origin takes an address such as https://portal.example.kz.</source>
        <translation>--origin үшін https://portal.example.kz түріндегі мекенжай көрсетіледі.</translation>
    </message>
    <message>
        <source>--threads takes a number from 1 to 64.</source>
        <translation>--threads үшін 1-ден 64-ке дейінгі сан көрсетіледі.</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>These distances are too far from what was printed. Measure again, and see that the sheet was printed in its own size.</source>
        <translation>Бұл қашықтықтар басылғаннан тым алшақ. Қайта өлшеңіз және парақтың өз өлшемінде басылғанын тексеріңіз.</translation>
    </message>
    <message>
        <source>The printing system of this computer does not answer.</source>
        <translation>Осы компьютердің басып шығару жүйесі жауап бермейді.</translation>
    </message>
</context>
<context>
    <name>PrintText</name>
    <message>
        <source>Waits for its station</source>
        <translation>Өз компьютерін күтуде</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Күтуде</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Екінші қызметкерді күтуде</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Кідіртілген</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Қызметкер керек</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation>Бас тартылуда</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Басылуда</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Принтерге жіберілді</translation>
    </message>
    <message>
        <source>Unknown: look at the printer</source>
        <translation>Белгісіз: принтерді қараңыз</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Басылды</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Қолға берілді</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Бүлінді</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Бас тартылды</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation>қағаз жоқ</translation>
    </message>
    <message>
        <source>paper runs out</source>
        <translation>қағаз таусылып барады</translation>
    </message>
    <message>
        <source>paper is jammed</source>
        <translation>қағаз кептелді</translation>
    </message>
    <message>
        <source>a door is open</source>
        <translation>есігі ашық</translation>
    </message>
    <message>
        <source>a cover is open</source>
        <translation>қақпағы ашық</translation>
    </message>
    <message>
        <source>no toner</source>
        <translation>тонер жоқ</translation>
    </message>
    <message>
        <source>toner runs out</source>
        <translation>тонер таусылып барады</translation>
    </message>
    <message>
        <source>no ink or toner</source>
        <translation>сия немесе тонер жоқ</translation>
    </message>
    <message>
        <source>ink or toner runs out</source>
        <translation>сия немесе тонер таусылып барады</translation>
    </message>
    <message>
        <source>the printer is switched off</source>
        <translation>принтер өшірулі</translation>
    </message>
    <message>
        <source>the printer does not answer yet</source>
        <translation>принтер әзірге жауап бермейді</translation>
    </message>
    <message>
        <source>the printer does not answer</source>
        <translation>принтер жауап бермейді</translation>
    </message>
    <message>
        <source>the printer is stopped</source>
        <translation>принтер тоқтатылған</translation>
    </message>
    <message>
        <source>the printer takes no jobs</source>
        <translation>принтер тапсырма қабылдамайды</translation>
    </message>
    <message>
        <source>the printing system of the station does not answer</source>
        <translation>компьютердің басып шығару жүйесі жауап бермейді</translation>
    </message>
    <message>
        <source>the station was lost on the way</source>
        <translation>басып шығару кезінде компьютермен байланыс үзілді</translation>
    </message>
    <message>
        <source>the printing system does not know the job any more</source>
        <translation>басып шығару жүйесі бұл тапсырманы енді білмейді</translation>
    </message>
    <message>
        <source>the station has no such printer any more</source>
        <translation>компьютерде бұл принтер енді жоқ</translation>
    </message>
    <message>
        <source>the sheet cannot be made</source>
        <translation>парақты дайындау мүмкін емес</translation>
    </message>
    <message>
        <source>no blanks are left</source>
        <translation>бланкілер таусылды</translation>
    </message>
    <message>
        <source>the document is no longer in force</source>
        <translation>құжаттың енді күші жоқ</translation>
    </message>
    <message>
        <source>given up by the printing system</source>
        <translation>басып шығару жүйесі тапсырманы тоқтатты</translation>
    </message>
    <message>
        <source>cancelled by a person</source>
        <translation>қызметкер бас тартты</translation>
    </message>
    <message>
        <source>cancelled at the printer</source>
        <translation>принтерде бас тартылды</translation>
    </message>
    <message>
        <source>%1 of %2 printed</source>
        <translation>%2 ішінен %1 басылды</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>белгісіз: %1</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>кідіртілген: %1</translation>
    </message>
    <message>
        <source>%1 spoiled</source>
        <translation>бүлінген: %1</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>бас тартылған: %1</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Диплом</translation>
    </message>
    <message>
        <source>Diploma with honours</source>
        <translation>Үздік диплом</translation>
    </message>
    <message>
        <source>Diploma supplement</source>
        <translation>Дипломға қосымша</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Куәлік</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Ресми бланкі</translation>
    </message>
    <message>
        <source>as the printer chooses</source>
        <translation>принтердің таңдауымен</translation>
    </message>
    <message>
        <source>main tray</source>
        <translation>негізгі науа</translation>
    </message>
    <message>
        <source>second tray</source>
        <translation>екінші науа</translation>
    </message>
    <message>
        <source>bypass tray</source>
        <translation>айналма науа</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>қолмен беру</translation>
    </message>
    <message>
        <source>upper tray</source>
        <translation>жоғарғы науа</translation>
    </message>
    <message>
        <source>middle tray</source>
        <translation>ортаңғы науа</translation>
    </message>
    <message>
        <source>lower tray</source>
        <translation>төменгі науа</translation>
    </message>
    <message>
        <source>large tray</source>
        <translation>сыйымды науа</translation>
    </message>
    <message>
        <source>envelopes</source>
        <translation>конверттер</translation>
    </message>
    <message>
        <source>tray %1</source>
        <translation>%1-науа</translation>
    </message>
    <message>
        <source>free</source>
        <translation>бос</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>резервте</translation>
    </message>
    <message>
        <source>used</source>
        <translation>пайдаланылған</translation>
    </message>
    <message>
        <source>spoiled</source>
        <translation>бүлінген</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>жойылған</translation>
    </message>
    <message>
        <source>printing was interrupted, nobody knows how far it came</source>
        <translation>басып шығару үзілді, қай жерге жеткені белгісіз</translation>
    </message>
    <message>
        <source>the pages did not reach the printing system</source>
        <translation>беттер басып шығару жүйесіне жетпеді</translation>
    </message>
    <message>
        <source>the page cannot be fetched at present</source>
        <translation>бетті қазір алу мүмкін емес</translation>
    </message>
    <message>
        <source>held in the printing system</source>
        <translation>басып шығару жүйесінде кідіртілген</translation>
    </message>
    <message>
        <source>tried again by the printing system</source>
        <translation>басып шығару жүйесі қайта байқап жатыр</translation>
    </message>
</context>
<context>
    <name>QuickFix</name>
    <message>
        <source>Set a term</source>
        <translation>Мерзім қою</translation>
    </message>
    <message>
        <source>Fill in the missing names</source>
        <translation>Жетіспейтін атауларды толтыру</translation>
    </message>
    <message>
        <source>Add an end</source>
        <translation>Соңын қосу</translation>
    </message>
    <message>
        <source>Leave the gateway out</source>
        <translation>Тармақтауды алып тастау</translation>
    </message>
    <message>
        <source>Delete this element</source>
        <translation>Бұл элементті жою</translation>
    </message>
    <message>
        <source>Delete this flow</source>
        <translation>Бұл жолды жою</translation>
    </message>
    <message>
        <source>Take this flow by default</source>
        <translation>Бұл жолды әдепкі ету</translation>
    </message>
    <message>
        <source>Add a start</source>
        <translation>Басын қосу</translation>
    </message>
    <message>
        <source>Add an end: rejected</source>
        <translation>Соңын қосу: қабылданбады</translation>
    </message>
    <message>
        <source>Otherwise go on to “%1”</source>
        <translation>Әйтпесе «%1» қадамына өту</translation>
    </message>
    <message>
        <source>Put a gateway behind it: all ways at once</source>
        <translation>Артына тармақтау қою: барлық жол бірден</translation>
    </message>
    <message>
        <source>Put a gateway behind it: one of the ways</source>
        <translation>Артына тармақтау қою: жолдардың бірі</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>%1 файлын жазу мүмкін болмады.</translation>
    </message>
    <message>
        <source>The list is too large for a workbook. Save it as CSV, or narrow it.</source>
        <translation>Тізім жұмыс кітабына сыймайды. CSV түрінде сақтаңыз немесе тарылтыңыз.</translation>
    </message>
</context>
<context>
    <name>RouteDocument</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1-жол, %2-баған: %3</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл бос.</translation>
    </message>
    <message>
        <source>The file is larger than a route may be (2 MiB).</source>
        <translation>Файл маршрутқа рұқсат етілген көлемнен үлкен (2 МиБ).</translation>
    </message>
    <message>
        <source>an element has too many attributes.</source>
        <translation>элементтің атрибуттары тым көп.</translation>
    </message>
    <message>
        <source>a document type (DOCTYPE) is not accepted.</source>
        <translation>құжат типі (DOCTYPE) қабылданбайды.</translation>
    </message>
    <message>
        <source>this is not well-formed XML (%1).</source>
        <translation>бұл дұрыс құрылған XML емес (%1).</translation>
    </message>
    <message>
        <source>this is no BPMN 2.0 file: its root element is not “definitions”.</source>
        <translation>бұл BPMN 2.0 файлы емес: түбірлік элементі «definitions» емес.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>%1 файлын ашу мүмкін емес.</translation>
    </message>
</context>
<context>
    <name>RouteDrafts</name>
    <message>
        <source>The draft %1 cannot be kept or read on this computer.</source>
        <translation>%1 қаралама нұсқасын бұл компьютерде сақтау немесе оқу мүмкін емес.</translation>
    </message>
</context>
<context>
    <name>RouteFields</name>
    <message>
        <source>Student: degree</source>
        <translation>Студент: дәрежесі</translation>
    </message>
    <message>
        <source>Student: course</source>
        <translation>Студент: курсы</translation>
    </message>
    <message>
        <source>Student: funding</source>
        <translation>Студент: оқу ақысы</translation>
    </message>
    <message>
        <source>Student: form of study</source>
        <translation>Студент: оқу нысаны</translation>
    </message>
</context>
<context>
    <name>RouteLint</name>
    <message>
        <source>This step has no term: nobody learns that it takes too long.</source>
        <translation>Бұл қадамның мерзімі жоқ: ол созылып кетсе, ешкім білмейді.</translation>
    </message>
    <message>
        <source>a field begins with one of: %1.</source>
        <translation>өріс мыналардың бірінен басталады: %1.</translation>
    </message>
    <message>
        <source>there is no step of this name that is decided.</source>
        <translation>шешім қабылданатын мұндай атаулы қадам жоқ.</translation>
    </message>
    <message>
        <source>a decision has “outcome” and “answer”.</source>
        <translation>шешімде «outcome» және «answer» болады.</translation>
    </message>
    <message>
        <source>this step is never decided before the gateway.</source>
        <translation>бұл қадам бойынша шлюзге дейін ешқашан шешім қабылданбайды.</translation>
    </message>
    <message>
        <source>there is no such field.</source>
        <translation>мұндай өріс жоқ.</translation>
    </message>
    <message>
        <source>$.%1 may be left out by the applicant: ask first for exists($ ? (exists(@.%1))).</source>
        <translation>өтініш беруші $.%1 өрісін толтырмауы мүмкін: алдымен exists($ ? (exists(@.%1))) шартын тексеріңіз.</translation>
    </message>
    <message>
        <source>$.decisions.%1.%2 is never “%3”; it can be: %4.</source>
        <translation>$.decisions.%1.%2 ешқашан «%3» болмайды; мүмкін мәндері: %4.</translation>
    </message>
    <message>
        <source>The default flow cannot have a condition.</source>
        <translation>Әдепкі ағында шарт болмайды.</translation>
    </message>
    <message>
        <source>A flow behind an exclusive gateway needs a condition, or is the default one.</source>
        <translation>Эксклюзивті шлюзден кейінгі ағынға шарт қажет, әйтпесе ол әдепкі ағын болуы керек.</translation>
    </message>
    <message>
        <source>The default flow “%1” does not leave this gateway.</source>
        <translation>«%1» әдепкі ағыны бұл шлюзден шықпайды.</translation>
    </message>
    <message>
        <source>This gateway has no default flow: a case that meets no condition stops as an incident.</source>
        <translation>Бұл шлюзде әдепкі ағын жоқ: ешбір шартқа сай келмейтін сұраным инцидент болып тоқтайды.</translation>
    </message>
    <message>
        <source>Only a flow behind an exclusive gateway has a condition.</source>
        <translation>Шарт тек эксклюзивті шлюзден кейінгі ағында болады.</translation>
    </message>
    <message>
        <source>A route cannot hold the BPMN element “%1”.</source>
        <translation>Маршрутта «%1» BPMN элементі бола алмайды.</translation>
    </message>
    <message>
        <source>Complex gateways are not used in routes.</source>
        <translation>Маршруттарда күрделі шлюздер қолданылмайды.</translation>
    </message>
    <message>
        <source>Ad-hoc sub-processes are not used in routes.</source>
        <translation>Маршруттарда ad-hoc ішкі процестері қолданылмайды.</translation>
    </message>
    <message>
        <source>Inclusive gateways are hard to read; use parallel and exclusive ones.</source>
        <translation>Инклюзивті шлюздерді оқу қиын; параллель және эксклюзивті шлюздерді қолданыңыз.</translation>
    </message>
    <message>
        <source>An event has at most one definition.</source>
        <translation>Оқиғаның анықтамасы біреуден аспайды.</translation>
    </message>
    <message>
        <source>A route cannot hold “%1” inside a sub-process.</source>
        <translation>Маршруттың ішкі процесінде «%1» бола алмайды.</translation>
    </message>
    <message>
        <source>%1 is no element of BPMN; it is kept and has no effect.</source>
        <translation>BPMN-де мұндай элемент жоқ: %1; ол сақталады, бірақ әсері болмайды.</translation>
    </message>
    <message>
        <source>%1 is kept in the file and has no effect.</source>
        <translation>%1 файлда сақталады, бірақ әсері болмайды.</translation>
    </message>
    <message>
        <source>A route cannot hold %1.</source>
        <translation>Маршрутта мұндай элемент бола алмайды: %1.</translation>
    </message>
    <message>
        <source>This element cannot be reached from the start.</source>
        <translation>Бұл элементке басынан жету мүмкін емес.</translation>
    </message>
    <message>
        <source>From here no end event can be reached.</source>
        <translation>Осы жерден ешбір аяқталу оқиғасына жету мүмкін емес.</translation>
    </message>
    <message>
        <source>This gateway stands in a loop in which nobody is asked: it would turn for ever.</source>
        <translation>Бұл шлюз ешкімнен сұралмайтын циклде тұр: ол шексіз айналар еді.</translation>
    </message>
    <message>
        <source>A case can get stuck here: this join waits for a flow that may never be taken.</source>
        <translation>Сұраным осы жерде тұрып қалуы мүмкін: бұл біріктіру ешқашан келмеуі мүмкін ағынды күтеді.</translation>
    </message>
    <message>
        <source>A case can come through here twice at the same time: join the parallel flows before.</source>
        <translation>Сұраным бұл жерден бір мезгілде екі рет өтуі мүмкін: параллель ағындарды бұған дейін біріктіріңіз.</translation>
    </message>
    <message>
        <source>The route has too many parallel ways to be checked for dead ends.</source>
        <translation>Маршрутта параллель жолдар тым көп, тұйықтарын тексеру мүмкін емес.</translation>
    </message>
    <message>
        <source>tereze:%1 cannot be “%2”.</source>
        <translation>tereze:%1 «%2» бола алмайды.</translation>
    </message>
    <message>
        <source>Only an end event has an outcome.</source>
        <translation>Нәтиже тек аяқталу оқиғасында болады.</translation>
    </message>
    <message>
        <source>tereze:%1 has no meaning here.</source>
        <translation>tereze:%1 мұнда мағына бермейді.</translation>
    </message>
    <message>
        <source>The name is missing in: %1.</source>
        <translation>Мына тілдерде атау жоқ: %1.</translation>
    </message>
    <message>
        <source>Nobody is named who performs this step.</source>
        <translation>Бұл қадамды кім орындайтыны көрсетілмеген.</translation>
    </message>
    <message>
        <source>“%1” is no performer: a role, or a role in a unit such as dean@faculty.</source>
        <translation>«%1» — орындаушы емес: рөл немесе бөлімшедегі рөл қажет, мысалы dean@faculty.</translation>
    </message>
    <message>
        <source>This step asks for a signature with a key, which this version cannot make or check.</source>
        <translation>Бұл қадам кілтпен қол қоюды талап етеді, бұл нұсқа ондай қолтаңбаны жасай да, тексере де алмайды.</translation>
    </message>
    <message>
        <source>No gateway reads the answers of this step.</source>
        <translation>Бұл қадамның жауаптарын ешбір шлюз оқымайды.</translation>
    </message>
    <message>
        <source>After a rejection the case goes on, so an exclusive gateway behind must read $.decisions.%1.outcome and lead to an end event marked as rejected.</source>
        <translation>Қабылданбағаннан кейін де сұраным жалғасады, сондықтан кейінгі эксклюзивті шлюз $.decisions.%1.outcome мәнін оқып, қабылданбаған деп белгіленген аяқталу оқиғасына апаруы керек.</translation>
    </message>
    <message>
        <source>The step “%1”, to which this one returns, does not exist.</source>
        <translation>Бұл қадам қайтаратын «%1» қадамы жоқ.</translation>
    </message>
    <message>
        <source>No template is named for this document.</source>
        <translation>Бұл құжаттың үлгісі көрсетілмеген.</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>«%1» үлгісі жоқ.</translation>
    </message>
    <message>
        <source>No journal is named in which the document is registered.</source>
        <translation>Құжат тіркелетін журнал көрсетілмеген.</translation>
    </message>
    <message>
        <source>There is no journal “%1”.</source>
        <translation>«%1» журналы жоқ.</translation>
    </message>
    <message>
        <source>No position has the role “%1” yet.</source>
        <translation>«%1» рөлі бар лауазым әзірге жоқ.</translation>
    </message>
    <message>
        <source>The documents of the template “%1” are registered in the journal “%2”, not in “%3”.</source>
        <translation>«%1» үлгісінің құжаттары «%3» журналында емес, «%2» журналында тіркеледі.</translation>
    </message>
    <message>
        <source>The outcome of an end event is approved or rejected.</source>
        <translation>Аяқталу оқиғасының нәтижесі approved немесе rejected болады.</translation>
    </message>
    <message>
        <source>The process needs tereze:key, made of small Latin letters, digits, “-” and “_”.</source>
        <translation>Процеске кіші латын әріптерінен, цифрлардан, «-» және «_» белгілерінен тұратын tereze:key қажет.</translation>
    </message>
    <message>
        <source>No end event of this route is an approval.</source>
        <translation>Бұл маршруттың ешбір аяқталу оқиғасы келісу болып табылмайды.</translation>
    </message>
    <message>
        <source>A route is exactly one process; this file has %1.</source>
        <translation>Маршрут дәл бір процестен тұрады; бұл файлдағы процестер саны: %1.</translation>
    </message>
    <message>
        <source>A route has at most %1 steps and %2 flows.</source>
        <translation>Маршруттағы шектер: қадамдар — %1, ағындар — %2.</translation>
    </message>
    <message>
        <source>The id “%1” is given more than once.</source>
        <translation>«%1» идентификаторы бірнеше рет берілген.</translation>
    </message>
    <message>
        <source>A lane names “%1”, which is not in the route.</source>
        <translation>Жолақта «%1» аталған, бірақ ол маршрутта жоқ.</translation>
    </message>
    <message>
        <source>The route has no start event.</source>
        <translation>Маршрутта басталу оқиғасы жоқ.</translation>
    </message>
    <message>
        <source>The route has more than one start event.</source>
        <translation>Маршрутта басталу оқиғасы біреуден көп.</translation>
    </message>
    <message>
        <source>The route has no end event.</source>
        <translation>Маршрутта аяқталу оқиғасы жоқ.</translation>
    </message>
    <message>
        <source>Nothing leads to this element and nothing leaves it.</source>
        <translation>Бұл элементке ешқандай ағын кірмейді де, одан шықпайды да.</translation>
    </message>
    <message>
        <source>No flow leads to this element.</source>
        <translation>Бұл элементке ешқандай ағын кірмейді.</translation>
    </message>
    <message>
        <source>No flow leaves this element, and it is no end event.</source>
        <translation>Бұл элементтен ешқандай ағын шықпайды, ал ол аяқталу оқиғасы емес.</translation>
    </message>
    <message>
        <source>Nothing may lead to a start event, and nothing may leave an end event.</source>
        <translation>Басталу оқиғасына ештеңе кірмейді, аяқталу оқиғасынан ештеңе шықпайды.</translation>
    </message>
    <message>
        <source>Several flows leave this element: put a gateway behind it.</source>
        <translation>Бұл элементтен бірнеше ағын шығады: одан кейін шлюз қойыңыз.</translation>
    </message>
    <message>
        <source>Several flows lead here without a gateway; the step runs once for each.</source>
        <translation>Мұнда бірнеше ағын шлюзсіз кіреді; қадам әрқайсысы үшін бір реттен орындалады.</translation>
    </message>
    <message>
        <source>One gateway joins and splits: use two.</source>
        <translation>Бір шлюз біріктіреді де, тармақтайды да: екі шлюз қолданыңыз.</translation>
    </message>
    <message>
        <source>This gateway neither joins nor splits.</source>
        <translation>Бұл шлюз біріктірмейді де, тармақтамайды да.</translation>
    </message>
    <message>
        <source>This element has no name.</source>
        <translation>Бұл элементтің атауы жоқ.</translation>
    </message>
    <message>
        <source>This element has no id.</source>
        <translation>Бұл элементтің идентификаторы жоқ.</translation>
    </message>
    <message>
        <source>This flow begins or ends at “%1”, which is not in the route.</source>
        <translation>Бұл ағын «%1» элементінде басталады немесе аяқталады, ал ол маршрутта жоқ.</translation>
    </message>
    <message>
        <source>This flow leaves its process.</source>
        <translation>Бұл ағын өз процесінен шығып кетеді.</translation>
    </message>
    <message>
        <source>A flow with a condition needs a name.</source>
        <translation>Шарты бар ағынға атау қажет.</translation>
    </message>
    <message>
        <source>There is already such a flow between these two elements.</source>
        <translation>Бұл екі элементтің арасында мұндай ағын бар.</translation>
    </message>
    <message>
        <source>The file has no diagram.</source>
        <translation>Файлда диаграмма жоқ.</translation>
    </message>
    <message>
        <source>This element would run, but it is missing in the diagram.</source>
        <translation>Бұл элемент орындалар еді, бірақ ол диаграммада жоқ.</translation>
    </message>
    <message>
        <source>It overlaps “%1” in the diagram.</source>
        <translation>Диаграммада «%1» элементімен қабаттасып тұр.</translation>
    </message>
    <message>
        <source>An ad-hoc sub-process has neither start nor end events.</source>
        <translation>Ad hoc ішкі процесінде бастапқы да, соңғы да оқиға болмайды.</translation>
    </message>
    <message>
        <source>The start event of an event sub-process must say which event starts it.</source>
        <translation>Оқиғалық ішкі процестің бастапқы оқиғасында оны қандай оқиға іске қосатыны көрсетілуі керек.</translation>
    </message>
    <message>
        <source>The start event of a sub-process cannot wait for an event.</source>
        <translation>Ішкі процестің бастапқы оқиғасы басқа оқиғаны күте алмайды.</translation>
    </message>
    <message>
        <source>Nothing else can be running here: a plain end event will do.</source>
        <translation>Мұнда басқа ешнәрсе орындалып жатуы мүмкін емес: қарапайым соңғы оқиға жеткілікті.</translation>
    </message>
    <message>
        <source>This link has no name.</source>
        <translation>Бұл сілтеменің аты жоқ.</translation>
    </message>
    <message>
        <source>The other end of the link “%1” is missing.</source>
        <translation>«%1» сілтемесінің екінші ұшы жоқ.</translation>
    </message>
    <message>
        <source>The link “%1” has more than one end.</source>
        <translation>«%1» сілтемесінің бірнеше ұшы бар.</translation>
    </message>
    <message>
        <source>An event-based gateway has at least two ways out.</source>
        <translation>Оқиға бойынша шлюзден кемінде екі ағын шығуы керек.</translation>
    </message>
    <message>
        <source>The flows behind an event-based gateway have no conditions.</source>
        <translation>Оқиға бойынша шлюзден кейінгі ағындарда шарт болмайды.</translation>
    </message>
    <message>
        <source>Other flows behind this element have conditions: this one needs one, or is the default one.</source>
        <translation>Бұл элементтен шығатын басқа ағындарда шарттар бар: бұған да шарт керек немесе ол әдепкі ағын болуы тиіс.</translation>
    </message>
    <message>
        <source>The name of this flow decides nothing.</source>
        <translation>Бұл ағынның аты ештеңені шешпейді.</translation>
    </message>
    <message>
        <source>Two flows here say the same.</source>
        <translation>Мұнда екі бірдей ағын бар.</translation>
    </message>
    <message>
        <source>Nothing refers to it.</source>
        <translation>Бұл элементке ештеңе сілтемейді.</translation>
    </message>
    <message>
        <source>Another one has the same name.</source>
        <translation>Басқа элементтің аты дәл осындай.</translation>
    </message>
    <message>
        <source>It stands outside “%1”, to which it belongs.</source>
        <translation>Ол өзі жататын «%1» шегінен тыс тұр.</translation>
    </message>
    <message>
        <source>This element is missing in the diagram.</source>
        <translation>Бұл элемент сызбада жоқ.</translation>
    </message>
    <message>
        <source>On the border of a step a route can hold a timer with a duration (timeDuration), no other “boundaryEvent”.</source>
        <translation>Қадамның шекарасында маршрутта тек ұзақтығы (timeDuration) бар таймер ғана бола алады, басқа «boundaryEvent» болмайды.</translation>
    </message>
    <message>
        <source>Only what is to be acknowledged can leave the case going on.</source>
        <translation>Сұранымды тоқтатпай жүре беретін қадам танысу қадамы ғана болады.</translation>
    </message>
    <message>
        <source>A step returns to one that comes before it; “%1” does not.</source>
        <translation>Қадам өзінен бұрынғы қадамға ғана қайтарады; «%1» ондай емес.</translation>
    </message>
    <message>
        <source>The text of the message is missing in: %1.</source>
        <translation>Хабарламаның мәтіні мына тілдерде жоқ: %1.</translation>
    </message>
    <message>
        <source>Nobody is named to whom the message goes.</source>
        <translation>Хабарлама кімге жіберілетіні көрсетілмеген.</translation>
    </message>
    <message>
        <source>A timer stands on a step at which somebody or something is waited for.</source>
        <translation>Таймер біреуді немесе бірдеңені күтетін қадамға қойылады.</translation>
    </message>
    <message>
        <source>“%1” is no duration, such as P3D for three days or PT4H.</source>
        <translation>«%1» — ұзақтық емес, мысалы, P3D (үш күн) немесе PT4H (төрт сағат).</translation>
    </message>
    <message>
        <source>Only a step at which people decide can be decided by a term.</source>
        <translation>Мерзім өткен соң шешім тек адамдар шешім қабылдайтын қадамда автоматты түрде қабылданады.</translation>
    </message>
    <message>
        <source>A term that decides or lets the case lapse ends the step (cancelActivity).</source>
        <translation>Адамдардың орнына шешетін немесе істі тоқтататын мерзім қадамды аяқтайды (cancelActivity).</translation>
    </message>
    <message>
        <source>A reminder does not end the step: set cancelActivity to false.</source>
        <translation>Еске салу қадамды аяқтамайды: cancelActivity=&quot;false&quot; деп қойыңыз.</translation>
    </message>
    <message>
        <source>There is no calendar “%1”.</source>
        <translation>«%1» күнтізбесі жоқ.</translation>
    </message>
    <message>
        <source>There is no published route “%1” to be called here.</source>
        <translation>Мұнда шақырылатын «%1» маршруты жарияланбаған.</translation>
    </message>
    <message>
        <source>The sub-route “%1” would contain itself.</source>
        <translation>«%1» ішкі маршруты өзін-өзі қамтыр еді.</translation>
    </message>
    <message>
        <source>The sub-route “%1” has faults of its own.</source>
        <translation>«%1» ішкі маршрутының өзінде қателер бар.</translation>
    </message>
    <message>
        <source>With “%1” the route becomes too large.</source>
        <translation>«%1» қосылса, маршрут тым үлкен болады.</translation>
    </message>
    <message>
        <source>The drawing has the key “%1” but was published as “%2”.</source>
        <translation>Сызбаның кілті — «%1», ал ол «%2» ретінде жарияланған.</translation>
    </message>
    <message>
        <source>“%1” needs %2 votes, but only %3 people can be asked today.</source>
        <translation>«%1» үшін %2 дауыс керек, ал бүгін сұрауға болатын адам саны — %3.</translation>
    </message>
    <message>
        <source>Nobody holds a position that “%1” asks.</source>
        <translation>«%1» сұрайтын лауазымда ешкім жоқ.</translation>
    </message>
    <message>
        <source>Nobody holds the position that “%1” asks in: %2.</source>
        <translation>«%1» сұрайтын лауазым бос тұрған бөлімшелер: %2.</translation>
    </message>
    <message>
        <source>All whom “%1” asks are absent today, and nobody stands in for them.</source>
        <translation>«%1» сұрайтындардың бәрі бүгін орнында жоқ, оларды ешкім алмастырмайды.</translation>
    </message>
    <message>
        <source>“%1” asks the same person as “%2” just before it.</source>
        <translation>«%1» дәл алдындағы «%2» сияқты сол адамды сұрайды.</translation>
    </message>
</context>
<context>
    <name>RouteOperations</name>
    <message>
        <source>A flow connects two steps.</source>
        <translation>Жол екі қадамды байланыстырады.</translation>
    </message>
    <message>
        <source>Nothing leaves an end.</source>
        <translation>Соңынан ешбір жол шықпайды.</translation>
    </message>
    <message>
        <source>Nothing leads to a start or to a term.</source>
        <translation>Басына да, мерзімге де жол апармайды.</translation>
    </message>
    <message>
        <source>A term is set on a step that waits.</source>
        <translation>Мерзім күтетін қадамға қойылады.</translation>
    </message>
    <message>
        <source>A term cannot become another step.</source>
        <translation>Мерзімді басқа қадамға айналдыруға болмайды.</translation>
    </message>
    <message>
        <source>This element is no term with a duration.</source>
        <translation>Бұл элемент ұзақтығы бар мерзім емес.</translation>
    </message>
</context>
<context>
    <name>RouteTrial</name>
    <message>
        <source>The route has no start.</source>
        <translation>Маршруттың басы жоқ.</translation>
    </message>
    <message>
        <source>The route goes round and round without anybody in it.</source>
        <translation>Маршрут ешкімсіз айнала береді.</translation>
    </message>
    <message>
        <source>The condition “%1” cannot be judged: a field is missing.</source>
        <translation>«%1» шартын бағалау мүмкін емес: өріс жоқ.</translation>
    </message>
    <message>
        <source>No condition holds, and no way is taken by default.</source>
        <translation>Бірде-бір шарт орындалмайды, әдепкі жол да жоқ.</translation>
    </message>
    <message>
        <source>A join waits for a way that nobody takes.</source>
        <translation>Біріктіру ешкім жүрмейтін жолды күтіп тұр.</translation>
    </message>
    <message>
        <source>The way ends without an end.</source>
        <translation>Жол соңына жетпей үзіледі.</translation>
    </message>
</context>
<context>
    <name>RouteWords</name>
    <message>
        <source>Start</source>
        <translation>Басы</translation>
    </message>
    <message>
        <source>The application has been submitted</source>
        <translation>Өтініш берілді</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Келісу</translation>
    </message>
    <message>
        <source>Somebody approves or rejects</source>
        <translation>Біреу келіседі немесе қабылдамайды</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Қол қою</translation>
    </message>
    <message>
        <source>Somebody signs with a key</source>
        <translation>Біреу кілтпен қол қояды</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Танысу</translation>
    </message>
    <message>
        <source>Somebody takes note; nothing waits for it</source>
        <translation>Біреу танысады; оны ешкім күтпейді</translation>
    </message>
    <message>
        <source>Check in person</source>
        <translation>Көзбе-көз тексеру</translation>
    </message>
    <message>
        <source>Somebody sees the person or the papers</source>
        <translation>Біреу адамды немесе қағаздарды көреді</translation>
    </message>
    <message>
        <source>Document draft</source>
        <translation>Құжат жобасы</translation>
    </message>
    <message>
        <source>A document is prepared from its template</source>
        <translation>Құжат үлгі бойынша дайындалады</translation>
    </message>
    <message>
        <source>Document issued</source>
        <translation>Құжатты шығару</translation>
    </message>
    <message>
        <source>A document is frozen and registered in a journal</source>
        <translation>Құжат бекітіліп, журналға тіркеледі</translation>
    </message>
    <message>
        <source>Ask the applicant</source>
        <translation>Өтініш берушіге сұрақ</translation>
    </message>
    <message>
        <source>The applicant adds or corrects something</source>
        <translation>Өтініш беруші толықтырады немесе түзетеді</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Төлем</translation>
    </message>
    <message>
        <source>The route waits until it is paid</source>
        <translation>Маршрут төленгенше күтеді</translation>
    </message>
    <message>
        <source>Outside approval</source>
        <translation>Сырттан келісу</translation>
    </message>
    <message>
        <source>The document system of the university approves</source>
        <translation>Университеттің құжат айналымы жүйесі келіседі</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Хабарлама</translation>
    </message>
    <message>
        <source>A message is sent; nothing waits for it</source>
        <translation>Хабарлама жіберіледі; оны ешкім күтпейді</translation>
    </message>
    <message>
        <source>Sub-route</source>
        <translation>Кірістірілген маршрут</translation>
    </message>
    <message>
        <source>Another route is run here</source>
        <translation>Мұнда басқа маршрут орындалады</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Таңдау</translation>
    </message>
    <message>
        <source>One of several ways, by a condition</source>
        <translation>Шарт бойынша бірнеше жолдың бірі</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Бір мезгілде</translation>
    </message>
    <message>
        <source>All ways at once, or waiting for all of them</source>
        <translation>Барлық жол бірден немесе бәрін күту</translation>
    </message>
    <message>
        <source>Some of the ways</source>
        <translation>Жолдардың бірқатары</translation>
    </message>
    <message>
        <source>All ways whose condition holds</source>
        <translation>Шарты орындалған барлық жол</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Соңы</translation>
    </message>
    <message>
        <source>The case is closed as approved</source>
        <translation>Іс келісілген болып жабылады</translation>
    </message>
    <message>
        <source>End: rejected</source>
        <translation>Соңы: қабылданбады</translation>
    </message>
    <message>
        <source>The case is closed as rejected</source>
        <translation>Іс қабылданбаған болып жабылады</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Мерзім</translation>
    </message>
    <message>
        <source>What happens when a step takes too long</source>
        <translation>Қадам тым ұзаққа созылса, не болады</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Жолақ</translation>
    </message>
    <message>
        <source>A department with its steps</source>
        <translation>Бөлімше және оның қадамдары</translation>
    </message>
    <message>
        <source>Not executable</source>
        <translation>Орындалмайды</translation>
    </message>
    <message>
        <source>of the student&apos;s faculty</source>
        <translation>студенттің факультетінде</translation>
    </message>
    <message>
        <source>of the student&apos;s department</source>
        <translation>студенттің кафедрасында</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n сағат</numerusform>
            <numerusform>%n сағат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минут</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>remind</source>
        <translation>еске салу</translation>
    </message>
    <message>
        <source>pass on to the superior</source>
        <translation>басшыға беру</translation>
    </message>
    <message>
        <source>counts as approved</source>
        <translation>келісілді деп саналады</translation>
    </message>
    <message>
        <source>counts as rejected</source>
        <translation>қабылданбады деп саналады</translation>
    </message>
    <message>
        <source>the case lapses</source>
        <translation>іс күшін жояды</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>келісілді</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>қабылданбады</translation>
    </message>
</context>
<context>
    <name>SchemaInstaller</name>
    <message>
        <source>There is no Tereze in this database yet: use &quot;db install&quot;.</source>
        <translation>Бұл дерекқорда Tereze әлі жоқ: «db install» орындаңыз.</translation>
    </message>
    <message>
        <source>PostgreSQL 15 or newer is needed.</source>
        <translation>PostgreSQL 15 немесе одан жаңа нұсқасы қажет.</translation>
    </message>
    <message>
        <source>The database must be encoded in UTF-8.</source>
        <translation>Дерекқор UTF-8 кодтауында болуы керек.</translation>
    </message>
    <message>
        <source>Only the owner of the cluster can install the schema.</source>
        <translation>Схеманы тек кластер иесі орната алады.</translation>
    </message>
    <message>
        <source>The database is newer than this program.</source>
        <translation>Дерекқор бұл бағдарламадан жаңа.</translation>
    </message>
    <message>
        <source>The database was made by other migrations than those of this program.</source>
        <translation>Дерекқор бұл бағдарламаның миграцияларынан өзге миграциялармен жасалған.</translation>
    </message>
</context>
<context>
    <name>SchemaVersion</name>
    <message>
        <source>This database holds no Tereze, or none that you may use.</source>
        <translation>Бұл дерекқорда Tereze жоқ немесе оны пайдалануға құқығыңыз жоқ.</translation>
    </message>
    <message>
        <source>The database is older than this program. An administrator has to run &quot;tereze-admin db upgrade&quot;.</source>
        <translation>Дерекқор бұл бағдарламадан ескі. Әкімші «tereze-admin db upgrade» орындауы керек.</translation>
    </message>
    <message>
        <source>This program is too old for the database. Please install the new version.</source>
        <translation>Бұл бағдарлама дерекқор үшін ескірген. Жаңа нұсқасын орнатыңыз.</translation>
    </message>
</context>
<context>
    <name>SigningKey</name>
    <message>
        <source>The file of public keys cannot be read.</source>
        <translation>Ашық кілттер файлы оқылмайды.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be used.</source>
        <translation>%1 кілт файлын пайдалану мүмкін емес.</translation>
    </message>
    <message>
        <source>The key file %1 has to belong to this account and be readable by it alone (mode 0600).</source>
        <translation>%1 кілт файлы осы есептік жазбаға тиесілі болып, оны тек осы жазба ғана оқи алуы керек (0600 режимі).</translation>
    </message>
    <message>
        <source>The file holds no key that can sign documents.</source>
        <translation>Файлда құжаттарға қол қоя алатын кілт жоқ.</translation>
    </message>
</context>
<context>
    <name>SystemDialogs</name>
    <message>
        <source>Save print form</source>
        <translation>Баспа түрін сақтау</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF құжаттары (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Файл ретінде сақтау</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Файлды ашу</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>%1-жол, %2-баған: %3</translation>
    </message>
    <message>
        <source>part “%1”, line %2, column %3: %4</source>
        <translation>«%1» бөлігі, %2-жол, %3-баған: %4</translation>
    </message>
    <message>
        <source>an instant with its offset from UTC is needed here</source>
        <translation>мұнда UTC ығысуы бар уақыт сәті қажет</translation>
    </message>
    <message>
        <source>there is no such date or time</source>
        <translation>мұндай күн немесе уақыт жоқ</translation>
    </message>
    <message>
        <source>a date such as 2026-11-21 is needed here</source>
        <translation>мұнда 2026-11-21 түріндегі күн қажет</translation>
    </message>
    <message>
        <source>a number is needed here</source>
        <translation>мұнда сан қажет</translation>
    </message>
    <message>
        <source>a text is needed here</source>
        <translation>мұнда мәтін қажет</translation>
    </message>
    <message>
        <source>an amount has at most two digits behind the point</source>
        <translation>сомада нүктеден кейін екі цифрдан артық болмайды</translation>
    </message>
    <message>
        <source>dates cannot be written out in the language “%1”</source>
        <translation>«%1» тілінде күндерді сөзбен жазу мүмкін емес</translation>
    </message>
    <message>
        <source>there is half a character here</source>
        <translation>мұнда таңбаның жартысы ғана тұр</translation>
    </message>
    <message>
        <source>“&gt;” has to be written &amp;gt; here</source>
        <translation>мұнда «&gt;» белгісі &amp;gt; түрінде жазылуы керек</translation>
    </message>
    <message>
        <source>the element “%1” is never closed</source>
        <translation>«%1» элементі жабылмаған</translation>
    </message>
    <message>
        <source>“&amp;” has to be written &amp;amp;, or the entity is not allowed</source>
        <translation>«&amp;» белгісі &amp;amp; түрінде жазылуы керек немесе бұл нысанатауға рұқсат жоқ</translation>
    </message>
    <message>
        <source>there is no such character</source>
        <translation>мұндай таңба жоқ</translation>
    </message>
    <message>
        <source>only elements may begin with “&lt;”; a “&lt;” in text is written &amp;lt;</source>
        <translation>«&lt;» белгісінен тек элементтер басталады; мәтіндегі «&lt;» белгісі &amp;lt; түрінде жазылады</translation>
    </message>
    <message>
        <source>the element “%1” is not allowed</source>
        <translation>«%1» элементіне рұқсат жоқ</translation>
    </message>
    <message>
        <source>the tag of “%1” is not closed by “&gt;”</source>
        <translation>«%1» тегі «&gt;» белгісімен жабылмаған</translation>
    </message>
    <message>
        <source>elements are nested too deeply</source>
        <translation>элементтердің қабаттасуы тым терең</translation>
    </message>
    <message>
        <source>the element “%1” is closed here but was not opened</source>
        <translation>«%1» элементі мұнда жабылған, бірақ ашылмаған</translation>
    </message>
    <message>
        <source>the element “%1” has to be closed before “%2” is</source>
        <translation>алдымен «%1» элементі, содан кейін «%2» жабылуы керек</translation>
    </message>
    <message>
        <source>an attribute is a name and a quoted value; values from data cannot stand inside a tag</source>
        <translation>атрибут — атау мен тырнақшадағы мән; деректерден алынған мәндер тег ішінде тұра алмайды</translation>
    </message>
    <message>
        <source>the attribute “%1” cannot stand here</source>
        <translation>«%1» атрибуты мұнда тұра алмайды</translation>
    </message>
    <message>
        <source>the attribute “%1” is not allowed on “%2”</source>
        <translation>«%1» атрибутына «%2» элементінде рұқсат жоқ</translation>
    </message>
    <message>
        <source>the attribute “%1” cannot have the value “%2”</source>
        <translation>«%1» атрибутының мәні «%2» бола алмайды</translation>
    </message>
    <message>
        <source>the style “%1” is not allowed</source>
        <translation>«%1» стиліне рұқсат жоқ</translation>
    </message>
    <message>
        <source>the style “%1” cannot have the value “%2”</source>
        <translation>«%1» стилінің мәні «%2» бола алмайды</translation>
    </message>
    <message>
        <source>nothing is named “%1”</source>
        <translation>«%1» деген атау жоқ</translation>
    </message>
    <message>
        <source>the template is too long</source>
        <translation>үлгі тым ұзын</translation>
    </message>
    <message>
        <source>“}}” closes nothing: there is no “{{” before it</source>
        <translation>«}}» ештеңені жаппайды: алдында «{{» жоқ</translation>
    </message>
    <message>
        <source>the tag that begins here is not closed by “%1”</source>
        <translation>осы жерден басталатын тег «%1» арқылы жабылмаған</translation>
    </message>
    <message>
        <source>the section “%1” is opened here and never closed</source>
        <translation>«%1» секциясы осы жерде ашылып, жабылмай қалған</translation>
    </message>
    <message>
        <source>“%1” has a meaning only inside a section</source>
        <translation>«%1» тек секция ішінде мағына береді</translation>
    </message>
    <message>
        <source>the tag has no name</source>
        <translation>тегтің атауы жоқ</translation>
    </message>
    <message>
        <source>“%1” is not a name that can stand here</source>
        <translation>«%1» — мұнда тұра алатын атау емес</translation>
    </message>
    <message>
        <source>“%1” may not be put in without escaping; use two braces</source>
        <translation>«%1» мәнін қашырусыз қоюға болмайды; екі жақша қолданыңыз</translation>
    </message>
    <message>
        <source>there is no formatter “%1”; there are: %2</source>
        <translation>«%1» пішімдеуіші жоқ; барлары: %2</translation>
    </message>
    <message>
        <source>the part “%1” contains itself</source>
        <translation>«%1» бөлігінің ішінде өзі тұр</translation>
    </message>
    <message>
        <source>sections and parts are nested too deeply</source>
        <translation>секциялар мен бөліктердің қабаттасуы тым терең</translation>
    </message>
    <message>
        <source>there is no part “%1”</source>
        <translation>«%1» бөлігі жоқ</translation>
    </message>
    <message>
        <source>the section “%1” is closed here but was not opened</source>
        <translation>«%1» секциясы мұнда жабылған, бірақ ашылмаған</translation>
    </message>
    <message>
        <source>the section “%1” has to be closed before “%2” is</source>
        <translation>алдымен «%1» секциясы, содан кейін «%2» жабылуы керек</translation>
    </message>
    <message>
        <source>the document would become too large here</source>
        <translation>құжат осы жерде тым үлкейіп кетер еді</translation>
    </message>
    <message>
        <source>the value of “%1” is missing</source>
        <translation>«%1» мәні жоқ</translation>
    </message>
    <message>
        <source>“%1” does not suit the formatter “%2”: %3</source>
        <translation>«%1» мәні «%2» пішімдеуішіне сай емес: %3</translation>
    </message>
    <message>
        <source>“%1” is neither a text nor a number</source>
        <translation>«%1» мәтін де, сан да емес</translation>
    </message>
    <message>
        <source>“%1” is a number and cannot decide whether a section shows</source>
        <translation>«%1» — сан, секцияның көрінуін шеше алмайды</translation>
    </message>
    <message>
        <source>There is no field at this place.</source>
        <translation>Бұл жерде өріс жоқ.</translation>
    </message>
    <message>
        <source>A condition or repetition begins or ends here. Choose all of it, or take it away first.</source>
        <translation>Мұнда шарт немесе қайталау басталады не аяқталады. Оны толық белгілеңіз немесе алдымен алып тастаңыз.</translation>
    </message>
    <message>
        <source>Another condition or repetition begins or ends among what is chosen. Choose all of it.</source>
        <translation>Белгіленген жерде басқа шарт немесе қайталау басталады не аяқталады. Оны толық белгілеңіз.</translation>
    </message>
    <message>
        <source>There is nothing to put it around.</source>
        <translation>Оны айналдыра қоятын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Choose rows of one table.</source>
        <translation>Бір кестенің жолдарын белгілеңіз.</translation>
    </message>
    <message>
        <source>Choose text within one paragraph.</source>
        <translation>Бір абзацтың ішіндегі мәтінді белгілеңіз.</translation>
    </message>
    <message>
        <source>There is no condition or repetition at this place.</source>
        <translation>Бұл жерде шарт та, қайталау да жоқ.</translation>
    </message>
    <message>
        <source>Put the cursor into a table first.</source>
        <translation>Алдымен меңзерді кестеге қойыңыз.</translation>
    </message>
    <message>
        <source>A cell of this table goes over several rows; its columns cannot be changed here.</source>
        <translation>Бұл кестенің ұяшығы бірнеше жолды алып тұр; бағандарын мұнда өзгертуге болмайды.</translation>
    </message>
    <message>
        <source>A table cannot stand in a cell of another.</source>
        <translation>Кесте басқа кестенің ұяшығында тұра алмайды.</translation>
    </message>
    <message>
        <source>That cannot be done at this place.</source>
        <translation>Бұл жерде оны жасауға болмайды.</translation>
    </message>
    <message>
        <source>“%1” cannot be shown on the page where it stands</source>
        <translation>«%1» тұрған жерінде бетте көрсетілмейді</translation>
    </message>
    <message>
        <source>“%1” begins inside “%2” and has to end inside it too, or the other way round</source>
        <translation>«%1» «%2» ішінде басталады, сонда аяқталуы да керек, немесе керісінше</translation>
    </message>
    <message>
        <source>“%1” is opened here and never closed</source>
        <translation>«%1» мұнда ашылған, бірақ еш жерде жабылмаған</translation>
    </message>
    <message>
        <source>Leave the line out then</source>
        <translation>Ондайда жолды да алып тастау</translation>
    </message>
    <message>
        <source>when the condition “%1” does not hold, an empty line is left here</source>
        <translation>«%1» шарты орындалмаса, мұнда бос жол қалады</translation>
    </message>
    <message>
        <source>“%1” may be absent; then an empty line is left here</source>
        <translation>«%1» болмауы мүмкін; сонда мұнда бос жол қалады</translation>
    </message>
    <message>
        <source>nothing can stand behind “%1:”</source>
        <translation>«%1:» артында ештеңе тұра алмайды</translation>
    </message>
    <message>
        <source>nothing can be written out in the language “%1”</source>
        <translation>«%1» тілінде сөзбен жазу мүмкін емес</translation>
    </message>
    <message>
        <source>“%1” is no grammatical case</source>
        <translation>«%1» деген септік жоқ</translation>
    </message>
    <message>
        <source>“%1” is neither a grammatical case nor a form of a name</source>
        <translation>«%1» — септік те, аты-жөні жазылуының түрі де емес</translation>
    </message>
    <message>
        <source>a name has one case and one form</source>
        <translation>аты-жөнінде бір септік және бір түр болады</translation>
    </message>
    <message>
        <source>a case or a form has to follow, as in “name: dative”</source>
        <translation>одан кейін септік немесе түр жазылады, мысалы «name: dative»</translation>
    </message>
    <message>
        <source>a case has to follow, as in “name: dative”</source>
        <translation>одан кейін септік жазылады, мысалы «name: dative»</translation>
    </message>
    <message>
        <source>the language has no case “%1”</source>
        <translation>бұл тілде «%1» септігі жоқ</translation>
    </message>
    <message>
        <source>“%1” cannot stand so: %2</source>
        <translation>«%1» бұлай жазылмайды: %2</translation>
    </message>
    <message>
        <source>what may stand behind the colon is: %1</source>
        <translation>қос нүктеден кейін мыналар ғана тұра алады: %1</translation>
    </message>
    <message>
        <source>a form of the word is missing or too long between the commas</source>
        <translation>үтірлер арасында сөз тұлғасы жоқ немесе тым ұзын</translation>
    </message>
    <message>
        <source>the forms of the word have to follow, as in “plural: day, days”</source>
        <translation>одан кейін сөз тұлғалары жазылады, мысалы «plural: күн»</translation>
    </message>
    <message>
        <source>a whole number is needed here</source>
        <translation>мұнда бүтін сан керек</translation>
    </message>
    <message>
        <source>the amount is too great to be written in words</source>
        <translation>сома сөзбен жазуға тым үлкен</translation>
    </message>
    <message>
        <source>forms of the word that this language needs: %1</source>
        <translation>осы тілде қажет сөз тұлғаларының саны: %1</translation>
    </message>
    <message>
        <source>There is a header already.</source>
        <translation>Жоғарғы колонтитул бар.</translation>
    </message>
    <message>
        <source>There is a footer already.</source>
        <translation>Төменгі колонтитул бар.</translation>
    </message>
    <message>
        <source>There is no header or footer at this place.</source>
        <translation>Бұл жерде колонтитул жоқ.</translation>
    </message>
    <message>
        <source>the page&apos;s number can only stand in a header or a footer</source>
        <translation>бет нөмірі тек колонтитулда тұра алады</translation>
    </message>
    <message>
        <source>“%1” cannot stand inside another element</source>
        <translation>«%1» басқа элементтің ішінде тұра алмайды</translation>
    </message>
    <message>
        <source>there is more than one “%1”</source>
        <translation>«%1» біреуден артық</translation>
    </message>
    <message>
        <source>the picture is neither a sound PNG nor a sound JPEG</source>
        <translation>сурет бүлінбеген PNG не JPEG файлы емес</translation>
    </message>
    <message>
        <source>the file of the picture is larger than %1 KiB</source>
        <translation>сурет файлы %1 КиБ-тан үлкен</translation>
    </message>
    <message>
        <source>the picture has more than %1 million pixels or a side of more than %2</source>
        <translation>суреттің нүктелері %1 миллионнан көп немесе қабырғасы %2 нүктеден ұзын</translation>
    </message>
    <message>
        <source>a picture is %1 to %2 mm wide and at most %3 mm high</source>
        <translation>суреттің ені %1–%2 мм, биіктігі ең көбі %3 мм</translation>
    </message>
    <message>
        <source>what a picture shows has to be said in words: 1 to %1 characters, none of &lt; &gt; &amp; { } or quotation marks of a typewriter</source>
        <translation>суретте не бейнеленгені сөзбен жазылуы керек: 1–%1 таңба, &lt; &gt; &amp; { } және тік тырнақшасыз</translation>
    </message>
    <message>
        <source>what the picture shows is not said in words (alt)</source>
        <translation>суретте не бейнеленгені сөзбен айтылмаған (alt)</translation>
    </message>
    <message>
        <source>a picture needs width and height in millimetres, such as “30.5mm”</source>
        <translation>суретке миллиметрмен ені мен биіктігі керек, мысалы «30.5mm»</translation>
    </message>
    <message>
        <source>the box at %1 stands where the QR code comes on the last page: %2 to %3 mm from the upper edge</source>
        <translation>%1 орнындағы блок соңғы бетте QR-код басылатын жерде тұр: жоғарғы шеттен %2–%3 мм</translation>
    </message>
    <message>
        <source>the box at %1 stands where the registration number is printed</source>
        <translation>%1 орнындағы блок тіркеу нөмірі басылатын жерде тұр</translation>
    </message>
    <message>
        <source>the box at %1 covers part of the one at %2</source>
        <translation>%1 орнындағы блок %2 орнындағы блоктың бір бөлігін жауып тұр</translation>
    </message>
    <message>
        <source>The box would reach beyond the edge of the paper.</source>
        <translation>Блок парақтың шетінен шығып кетер еді.</translation>
    </message>
    <message>
        <source>There is no such box any more.</source>
        <translation>Бұл блок енді жоқ.</translation>
    </message>
    <message>
        <source>What is pasted holds no placed boxes.</source>
        <translation>Қойылып жатқан мәтінде орны белгіленген блоктар жоқ.</translation>
    </message>
    <message>
        <source>A placed box depends on a condition that is chosen here. Take the box away first.</source>
        <translation>Таңдалған бөліктегі шартқа орны белгіленген блок тәуелді. Алдымен блокты алып тастаңыз.</translation>
    </message>
    <message>
        <source>a placed box needs “%1” in millimetres, such as “30.5mm”</source>
        <translation>орны белгіленген блокқа миллиметрмен берілген «%1» керек, мысалы «30.5mm»</translation>
    </message>
    <message>
        <source>a placed box is at least %1 mm wide and high</source>
        <translation>орны белгіленген блоктың ені мен биіктігі кемінде %1 мм</translation>
    </message>
    <message>
        <source>the placed box reaches beyond the edge of the paper</source>
        <translation>орны белгіленген блок парақтың шетінен шығып тұр</translation>
    </message>
    <message>
        <source>x %1 mm, y %2 mm</source>
        <translation>x %1 мм, y %2 мм</translation>
    </message>
    <message>
        <source>two placed boxes stand at one place: x %1 mm, y %2 mm</source>
        <translation>екі блок бір орында тұр: x %1 мм, y %2 мм</translation>
    </message>
</context>
<context>
    <name>TemplateFields</name>
    <message>
        <source>name of the university</source>
        <translation>университеттің атауы</translation>
    </message>
    <message>
        <source>title of the document</source>
        <translation>құжаттың атауы</translation>
    </message>
    <message>
        <source>date of the document</source>
        <translation>құжаттың күні</translation>
    </message>
    <message>
        <source>name of the service</source>
        <translation>қызметтің атауы</translation>
    </message>
    <message>
        <source>reference of the application</source>
        <translation>сұраным нөмірі</translation>
    </message>
    <message>
        <source>when it was submitted</source>
        <translation>берілген уақыты</translation>
    </message>
    <message>
        <source>language of the application</source>
        <translation>сұраным тілі</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>тегі, аты, әкесінің аты</translation>
    </message>
    <message>
        <source>surname and initials</source>
        <translation>тегі және инициалдары</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>тегі</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>аты</translation>
    </message>
    <message>
        <source>patronymic</source>
        <translation>әкесінің аты</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>электрондық пошта</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>number of the student</source>
        <translation>білім алушының нөмірі</translation>
    </message>
    <message>
        <source>faculty</source>
        <translation>факультет</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>білім беру бағдарламасы</translation>
    </message>
    <message>
        <source>level of education</source>
        <translation>білім деңгейі</translation>
    </message>
    <message>
        <source>year of study</source>
        <translation>курс</translation>
    </message>
    <message>
        <source>form of study</source>
        <translation>оқу нысаны</translation>
    </message>
    <message>
        <source>language of study</source>
        <translation>оқу тілі</translation>
    </message>
    <message>
        <source>funding</source>
        <translation>оқу негізі</translation>
    </message>
    <message>
        <source>status</source>
        <translation>мәртебесі</translation>
    </message>
    <message>
        <source>enrolled on</source>
        <translation>қабылданған күні</translation>
    </message>
    <message>
        <source>graduates on</source>
        <translation>бітіретін күні</translation>
    </message>
    <message>
        <source>position</source>
        <translation>лауазымы</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>күні мен уақыты</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>шешімі</translation>
    </message>
    <message>
        <source>in whose place</source>
        <translation>кімнің орнына</translation>
    </message>
    <message>
        <source>on what ground</source>
        <translation>қандай негізде</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>ескерту</translation>
    </message>
    <message>
        <source>checksum of what was seen</source>
        <translation>көрілген деректердің бақылау сомасы</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Университет</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Қызмет</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Сұраным</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Өтініш беруші</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Білім алушы</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>Approvers</source>
        <translation>Келісушілер</translation>
    </message>
    <message>
        <source>all who decided</source>
        <translation>шешім қабылдағандардың бәрі</translation>
    </message>
    <message>
        <source>title of the joint order</source>
        <translation>жиынтық бұйрықтың атауы</translation>
    </message>
    <message>
        <source>date of the joint order</source>
        <translation>жиынтық бұйрықтың күні</translation>
    </message>
    <message>
        <source>Joint order</source>
        <translation>Жиынтық бұйрық</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Білім алушылар</translation>
    </message>
    <message>
        <source>all students, a row each</source>
        <translation>барлық білім алушылар, әрқайсысы бір жолда</translation>
    </message>
</context>
<context>
    <name>TimeTexts</name>
    <message>
        <source>today, %1</source>
        <translation>бүгін, %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>кеше</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkerOptions</name>
    <message>
        <source>Where the database is, as the role of the worker (TEREZE_DB).</source>
        <translation>Дерекқордың мекенжайы, фондық бағдарлама рөлімен (TEREZE_DB).</translation>
    </message>
    <message>
        <source>Settings file (default: tereze/tereze.conf of the system).</source>
        <translation>Баптаулар файлы (әдепкісі: жүйенің tereze/tereze.conf файлы).</translation>
    </message>
    <message>
        <source>Folder of the worker&apos;s keys.</source>
        <translation>Фондық бағдарлама кілттерінің бумасы.</translation>
    </message>
    <message>
        <source>Make the keys that are missing, and end.</source>
        <translation>Жетіспейтін кілттерді жасап, аяқтау.</translation>
    </message>
    <message>
        <source>smtp://host:port, smtp+starttls://host:port, smtps://host:port, or none.</source>
        <translation>smtp://host:port, smtp+starttls://host:port, smtps://host:port немесе none.</translation>
    </message>
    <message>
        <source>Name for signing in to the mail server.</source>
        <translation>Пошта серверіне кіру аты.</translation>
    </message>
    <message>
        <source>File with the password for the mail server.</source>
        <translation>Пошта серверінің құпиясөзі жазылған файл.</translation>
    </message>
    <message>
        <source>Leave mails as files in this folder, for demonstrations.</source>
        <translation>Көрсетілім үшін хаттарды осы бумада файл түрінде қалдыру.</translation>
    </message>
    <message>
        <source>File that gets a line for each registered document.</source>
        <translation>Әр тіркелген құжат үшін жол қосылатын файл.</translation>
    </message>
    <message>
        <source>File that gets a line for each seal.</source>
        <translation>Әр мөр үшін жол қосылатын файл.</translation>
    </message>
    <message>
        <source>How many jobs are done at once, 1 to 64 (default 2).</source>
        <translation>Бір мезгілде орындалатын жұмыстар саны, 1–64 (әдепкісі 2).</translation>
    </message>
    <message>
        <source>Name that no other worker bears (default: made up).</source>
        <translation>Басқа фондық бағдарламада жоқ атау (әдепкіде өзі құрастырылады).</translation>
    </message>
    <message>
        <source>Work until nothing waits, and end.</source>
        <translation>Күтіп тұрған жұмыс таусылғанша жұмыс істеп, аяқтау.</translation>
    </message>
    <message>
        <source>Do what can be done at this moment, and end.</source>
        <translation>Дәл қазір мүмкін болғанды орындап, аяқтау.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read.</source>
        <translation>%1 баптаулар файлы оқылмайды.</translation>
    </message>
    <message>
        <source>Does the background work of Tereze.</source>
        <translation>Tereze жүйесінің фондық жұмыстарын орындайды.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Күтілмеген аргумент: %1</translation>
    </message>
    <message>
        <source>--drain and --once exclude each other.</source>
        <translation>--drain мен --once бірге қолданылмайды.</translation>
    </message>
    <message>
        <source>--threads takes a number from 1 to 64.</source>
        <translation>--threads үшін 1-ден 64-ке дейінгі сан көрсетіледі.</translation>
    </message>
    <message>
        <source>A mail server and a mail folder exclude each other.</source>
        <translation>Пошта сервері мен пошта бумасы бірге көрсетілмейді.</translation>
    </message>
    <message>
        <source>Folder of the archive, where cases that have ended are put.</source>
        <translation>Аяқталған істер салынатын мұрағат қалтасы.</translation>
    </message>
    <message>
        <source>Print on this server&apos;s printers, as the station of this name.</source>
        <translation>Осы сервердің принтерлерінде осы атты станция ретінде басып шығару.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::ApplicationPane</name>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>App&amp;lication</source>
        <translation>Сұра&amp;ным</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Құжаттар</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Та&amp;рихы</translation>
    </message>
    <message>
        <source>Answers of the form</source>
        <translation>Форма жауаптары</translation>
    </message>
    <message>
        <source>History of the application</source>
        <translation>Сұранымның тарихы</translation>
    </message>
    <message>
        <source>Parts of the application</source>
        <translation>Сұранымның бөліктері</translation>
    </message>
    <message>
        <source>This decision could not be noted on this computer. Do not close the program before the server has answered.</source>
        <translation>Бұл шешімді осы компьютерге жазып қою мүмкін болмады. Сервер жауап бергенше бағдарламаны жаппаңыз.</translation>
    </message>
    <message>
        <source>What you did with %1 was not accepted.</source>
        <translation>%1 бойынша әрекетіңіз қабылданбады.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::AttachmentBar</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>%1 файлын оқу мүмкін емес.</translation>
    </message>
    <message>
        <source>Attach a finished PDF…</source>
        <translation>Дайын PDF қосу…</translation>
    </message>
    <message>
        <source>A document that was scanned or made by another program takes the place of the one made from the template; it gets QR code and number on free places of its pages</source>
        <translation>Сканерленген немесе басқа бағдарлама жасаған құжат үлгі бойынша жасалғанның орнына алынады; QR-код пен нөмір беттерінің бос орындарына қойылады</translation>
    </message>
    <message>
        <source>Use the template again</source>
        <translation>Үлгіге қайту</translation>
    </message>
    <message>
        <source>The document is made from its template; the attached file is no longer used</source>
        <translation>Құжат үлгі бойынша жасалады; қосылған файл бұдан былай пайдаланылмайды</translation>
    </message>
    <message>
        <source>The PDF is attached; its draft is being made.</source>
        <translation>PDF қосылды; оның жобасы дайындалуда.</translation>
    </message>
    <message>
        <source>The document is made from its template again.</source>
        <translation>Құжат қайтадан үлгі бойынша жасалады.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::AuditFilter</name>
    <message>
        <source>What %1 did</source>
        <translation>Әрекеттері: %1</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Сұраным %1</translation>
    </message>
    <message>
        <source>From %1 until %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Тек: %1</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Кім</translation>
    </message>
    <message>
        <source>Surname, given name</source>
        <translation>Тегі, аты</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Сұраным</translation>
    </message>
    <message>
        <source>Reference, then Enter</source>
        <translation>Шифр, содан соң Enter</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Басы</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Бірінші күн</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;соңы</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күн</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Бәрін көрсету</translation>
    </message>
</context>
<context>
    <name>tereze::ui::AuditModel</name>
    <message>
        <source>%1, %2 (signed in as %3), %4</source>
        <translation>%1, %2 (кіру аты: %3), %4</translation>
    </message>
    <message>
        <source>By the server&apos;s own clock: %1</source>
        <translation>Сервердің өз сағаты бойынша: %1</translation>
    </message>
    <message>
        <source>Event %1 in the history of its object, “%2”; in the whole log no. %3.</source>
        <translation>Осы нысанның тарихындағы %1-оқиға, «%2»; бүкіл журналда № %3.</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation>Шақыру: %1</translation>
    </message>
    <message>
        <source>Checksum in the chain (SHA-256): %1</source>
        <translation>Тізбектегі бақылау қосындысы (SHA-256): %1</translation>
    </message>
    <message>
        <source>Written down:</source>
        <translation>Жазылғаны:</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Неге қатысты</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>Қайдан</translation>
    </message>
</context>
<context>
    <name>tereze::ui::AuditPage</name>
    <message>
        <source>Log of events</source>
        <translation>Оқиғалар журналы</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Жасалған уақыты: %1</translation>
    </message>
    <message>
        <source>Choose one of the people that are offered while you type a surname.</source>
        <translation>Тегін тергенде ұсынылатын тізімнен адамды таңдаңыз.</translation>
    </message>
    <message>
        <source>All about this object</source>
        <translation>Осы нысан туралы бәрі</translation>
    </message>
    <message>
        <source>All by this person</source>
        <translation>Осы адамның барлық әрекеті</translation>
    </message>
    <message>
        <source>Log of events, newest first</source>
        <translation>Оқиғалар журналы, жаңасы жоғарыда</translation>
    </message>
    <message>
        <source>All about the event</source>
        <translation>Оқиға туралы бәрі</translation>
    </message>
    <message>
        <source>Nothing of this kind has happened.</source>
        <translation>Мұндай оқиғалар болған жоқ.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::BlankDialog</name>
    <message>
        <source>Add blanks</source>
        <translation>Бланкілер қосу</translation>
    </message>
    <message>
        <source>Spoiled blanks</source>
        <translation>Бүлінген бланкілер</translation>
    </message>
    <message>
        <source>Destroy blanks</source>
        <translation>Бланкілерді жою</translation>
    </message>
    <message>
        <source>Every serial of the range is one sheet under strict account. It stays in the list for ever, whatever becomes of it.</source>
        <translation>Аралықтағы әр нөмір — қатаң есептегі бір парақ. Онымен не болса да, ол тізімде мәңгі қалады.</translation>
    </message>
    <message>
        <source>%1, series %2: free blanks that are no good. They are not printed on and wait for an act of destruction.</source>
        <translation>%1, %2 сериясы: жарамсыз бос бланкілер. Оларға ештеңе басылмайды, олар жою туралы актіні күтеді.</translation>
    </message>
    <message>
        <source>%1, series %2: spoiled blanks that were destroyed, as the act says. This cannot be undone.</source>
        <translation>%1, %2 сериясы: акт бойынша жойылған бүлінген бланкілер. Мұны қайтаруға болмайды.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Mark as spoiled</source>
        <translation>Бүлінген деп белгілеу</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Жойылды</translation>
    </message>
    <message>
        <source>As printed, with its zeros</source>
        <translation>Бланкідегідей, нөлдерімен</translation>
    </message>
    <message>
        <source>&amp;First number</source>
        <translation>&amp;Бірінші нөмір</translation>
    </message>
    <message>
        <source>&amp;Last number</source>
        <translation>&amp;Соңғы нөмір</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>С&amp;ебебі</translation>
    </message>
    <message>
        <source>&amp;Act</source>
        <translation>&amp;Акт</translation>
    </message>
    <message>
        <source>Number and date</source>
        <translation>Нөмірі мен күні</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Түрі</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>Се&amp;рия</translation>
    </message>
    <message>
        <source>Choose a kind from the list, or name a new one by a word of small Latin letters, such as “letterhead_2”.</source>
        <translation>Тізімнен түрін таңдаңыз немесе жаңасын кіші латын әріптерінен тұратын сөзбен атаңыз, мысалы «letterhead_2».</translation>
    </message>
    <message>
        <source>Type the series as it stands on the blanks.</source>
        <translation>Серияны бланкіде тұрғандай енгізіңіз.</translation>
    </message>
    <message>
        <source>Type the first number as it stands on the blank.</source>
        <translation>Бірінші нөмірді бланкіде тұрғандай енгізіңіз.</translation>
    </message>
    <message>
        <source>The last number has as many digits as the first, and is no smaller.</source>
        <translation>Соңғы нөмірде біріншідегідей сан таңба болады және ол одан кіші болмайды.</translation>
    </message>
    <message>
        <source>At most %1 blanks at once.</source>
        <translation>Бір жолы ең көбі %1 бланкі.</translation>
    </message>
    <message>
        <source>Say what is wrong with them.</source>
        <translation>Оларда не ақау бар екенін жазыңыз.</translation>
    </message>
    <message>
        <source>Name the act by its number and date.</source>
        <translation>Актінің нөмірі мен күнін көрсетіңіз.</translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s) added</source>
        <translation>
            <numerusform>%n бланкі қосылды</numerusform>
            <numerusform>%n бланкі қосылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s) marked as spoiled</source>
        <translation>
            <numerusform>%n бланкі бүлінген деп белгіленді</numerusform>
            <numerusform>%n бланкі бүлінген деп белгіленді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s) destroyed</source>
        <translation>
            <numerusform>%n бланкі жойылды</numerusform>
            <numerusform>%n бланкі жойылды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tereze::ui::BlankModel</name>
    <message>
        <source>act: %1</source>
        <translation>акт: %1</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Қашаннан бері</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Reason, act</source>
        <translation>Себебі, актісі</translation>
    </message>
</context>
<context>
    <name>tereze::ui::BlankPage</name>
    <message>
        <source>Series of blanks</source>
        <translation>Бланкілердің сериялары</translation>
    </message>
    <message>
        <source>Blanks of the series, by their serials</source>
        <translation>Серияның бланкілері, нөмірлері бойынша</translation>
    </message>
    <message>
        <source>There are no blanks in stock yet. What came from the printing house is added with the act by which it came.</source>
        <translation>Есепте әзірге бланкі жоқ. Баспаханадан келгені қабылдау актісімен бірге қосылады.</translation>
    </message>
    <message>
        <source>No blank of this series is in that state.</source>
        <translation>Бұл серияда мұндай күйдегі бланкі жоқ.</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>Көр&amp;сету</translation>
    </message>
    <message>
        <source>all</source>
        <translation>бәрі</translation>
    </message>
</context>
<context>
    <name>tereze::ui::BlankStockModel</name>
    <message>
        <source>Blank</source>
        <translation>Бланкі</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Бос</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Резервте</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Пайдаланылған</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Бүлінген</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Жойылған</translation>
    </message>
</context>
<context>
    <name>tereze::ui::BookModel</name>
    <message>
        <source>closed on %1, %2</source>
        <translation>%1 күні жабылды, %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ашық</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Бірінші нөмір</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Соңғы нөмір</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Нөмір саны</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Тіркелген</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Жарамсыз</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Резервтелген</translation>
    </message>
    <message>
        <source>Dated back</source>
        <translation>Ертерек күнмен</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Күші жойылған</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
</context>
<context>
    <name>tereze::ui::BooksDialog</name>
    <message>
        <source>Books of the journal</source>
        <translation>Журнал кітаптары</translation>
    </message>
    <message>
        <source>%1: a book a year. When its year is over and no number is reserved any more, a book is closed; it then takes no more entries.</source>
        <translation>%1: әр жылға бір кітап. Жылы аяқталып, резервтелген нөмір қалмағанда кітап жабылады; одан кейін оған жазба енгізілмейді.</translation>
    </message>
    <message>
        <source>Nothing was registered in this journal yet, so it has no book.</source>
        <translation>Бұл журналда әлі ештеңе тіркелмеген, сондықтан кітабы жоқ.</translation>
    </message>
    <message>
        <source>Close the &amp;book…</source>
        <translation>Кітапты &amp;жабу…</translation>
    </message>
    <message>
        <source>The book of %1 is closed for good: numbers %2 to %3, registered %4, void %5.</source>
        <translation>%1 жылғы кітап біржола жабылады: нөмірлері %2–%3, тіркелгені: %4, жарамсызы: %5.</translation>
    </message>
    <message>
        <source>Close the book</source>
        <translation>Кітапты жабу</translation>
    </message>
    <message>
        <source>The book of %1 is closed.</source>
        <translation>%1 жылғы кітап жабылды.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::BoxLayer</name>
    <message>
        <source>Move a box</source>
        <translation>Блокты жылжыту</translation>
    </message>
    <message>
        <source>Place of a box</source>
        <translation>Блоктың орны</translation>
    </message>
    <message>
        <source>%1 mm wide</source>
        <translation>ені %1 мм</translation>
    </message>
    <message>
        <source>%1 mm high</source>
        <translation>биіктігі %1 мм</translation>
    </message>
    <message>
        <source>x %1, y %2 mm</source>
        <translation>x %1, y %2 мм</translation>
    </message>
    <message>
        <source>Box at x %1 mm, y %2 mm, %3 mm wide: %4</source>
        <translation>x %1 мм, y %2 мм орнындағы, ені %3 мм блок: %4</translation>
    </message>
    <message>
        <source>Text of the box</source>
        <translation>Блоктың мәтіні</translation>
    </message>
    <message>
        <source>Arrow keys: 0.1 mm, with Shift 1 mm; with Ctrl its size. Enter: its text.</source>
        <translation>Көрсеткі пернелер: 0,1 мм, Shift бірге 1 мм; Ctrl бірге – өлшемі. Enter – мәтіні.</translation>
    </message>
    <message>
        <source>Placed box</source>
        <translation>Орны белгіленген блок</translation>
    </message>
    <message>
        <source>Align boxes</source>
        <translation>Блоктарды туралау</translation>
    </message>
    <message>
        <source>Delete boxes</source>
        <translation>Блоктарды жою</translation>
    </message>
    <message>
        <source>Delete a box</source>
        <translation>Блокты жою</translation>
    </message>
    <message>
        <source>Paste boxes</source>
        <translation>Блоктарды қою</translation>
    </message>
</context>
<context>
    <name>tereze::ui::BoxPanel</name>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ені</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Биіктігі</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Бет</translation>
    </message>
    <message>
        <source>From the left edge of the paper</source>
        <translation>Парақтың сол жақ шетінен</translation>
    </message>
    <message>
        <source>From the upper edge of the paper</source>
        <translation>Парақтың жоғарғы шетінен</translation>
    </message>
    <message>
        <source>Width of the box</source>
        <translation>Блоктың ені</translation>
    </message>
    <message>
        <source>Height of the box</source>
        <translation>Блоктың биіктігі</translation>
    </message>
    <message>
        <source>Page on which the box stands</source>
        <translation>Блок тұрған бет</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> мм</translation>
    </message>
    <message>
        <source>as its text</source>
        <translation>мәтініне қарай</translation>
    </message>
    <message>
        <source>Write its text (Enter)</source>
        <translation>Мәтінін жазу (Enter)</translation>
    </message>
    <message>
        <source>Left edges as the first of those chosen</source>
        <translation>Сол жақ шеттері таңдалғандардың біріншісіндей</translation>
    </message>
    <message>
        <source>Upper edges as the first of those chosen</source>
        <translation>Жоғарғы шеттері таңдалғандардың біріншісіндей</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
</context>
<context>
    <name>tereze::ui::CalibrationDialog</name>
    <message>
        <source>&amp;Print the sheet</source>
        <translation>&amp;Парақты басу</translation>
    </message>
    <message>
        <source>Put a printer right</source>
        <translation>Принтерді реттеу</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> мм</translation>
    </message>
    <message>
        <source>1. Print the sheet on plain paper from the tray that the blanks lie in.</source>
        <translation>1. Парақты бланкілер жатқан науадан кәдімгі қағазға басып шығарыңыз.</translation>
    </message>
    <message>
        <source>2. Measure with a ruler where the middle of each cross is, and enter the distances.</source>
        <translation>2. Әр айқыштың ортасы қай жерде екенін сызғышпен өлшеп, қашықтықтарды енгізіңіз.</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>П&amp;ринтер</translation>
    </message>
    <message>
        <source>&amp;Tray</source>
        <translation>&amp;Науа</translation>
    </message>
    <message>
        <source>&amp;Kind of blanks</source>
        <translation>&amp;Бланкі түрі</translation>
    </message>
    <message>
        <source>Upper cross, from the &amp;left edge</source>
        <translation>Жоғарғы айқыш, &amp;сол жиектен</translation>
    </message>
    <message>
        <source>Upper cross, from the &amp;upper edge</source>
        <translation>Жоғарғы айқыш, &amp;үстіңгі жиектен</translation>
    </message>
    <message>
        <source>Lower cross, from the l&amp;eft edge</source>
        <translation>Төменгі айқыш, с&amp;ол жиектен</translation>
    </message>
    <message>
        <source>Lower cross, from the upper e&amp;dge</source>
        <translation>Төменгі айқыш, үстіңгі &amp;жиектен</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Сақ&amp;тау</translation>
    </message>
    <message>
        <source>Whichever</source>
        <translation>Кез келгені</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Әлі өлшенбеген.</translation>
    </message>
    <message>
        <source>Measured by %1, %2.</source>
        <translation>Өлшеген: %1, %2.</translation>
    </message>
    <message>
        <source>Moved by %1 mm to the right and %2 mm down, stretched by %3 % across and %4 % along.</source>
        <translation>Ығысуы: оңға %1 мм, төмен %2 мм; созылуы: ені бойынша %3 %, биіктігі бойынша %4 %.</translation>
    </message>
    <message>
        <source>Attention: this printer cannot print so near to the edge. Part of a document may be missing.</source>
        <translation>Назар аударыңыз: бұл принтер шетке сонша жақын баса алмайды. Құжаттың бір бөлігі түспей қалуы мүмкін.</translation>
    </message>
    <message>
        <source>Plain paper</source>
        <translation>Кәдімгі қағаз</translation>
    </message>
    <message>
        <source>Hatched: where the printer cannot print, %1 mm on the left, %2 above, %3 on the right, %4 below. Dashes: what documents take.</source>
        <translation>Сызықталған жер: принтер баса алмайтын шет, сол жақта %1 мм, жоғарыда %2, оң жақта %3, төменде %4. Үзік сызық: құжаттың орны.</translation>
    </message>
    <message>
        <source>This printer does not tell where it cannot print. Dashes: what documents take.</source>
        <translation>Бұл принтер қай жерге баса алмайтынын айтпайды. Үзік сызық: құжаттың орны.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::CanvasCommands</name>
    <message>
        <source>Add a step</source>
        <translation>Қадам қосу</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>Мерзім қосу</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Қайта қосу</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Жылжыту</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Өлшемін өзгерту</translation>
    </message>
    <message>
        <source>Move the line</source>
        <translation>Сызықты жылжыту</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Атауын өзгерту</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Түрін өзгерту</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Туралау</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Бірдей бөлу</translation>
    </message>
    <message>
        <source>Add a lane</source>
        <translation>Жолақ қосу</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Кірістіру</translation>
    </message>
    <message>
        <source>Make space</source>
        <translation>Орын ашу</translation>
    </message>
</context>
<context>
    <name>tereze::ui::CanvasView</name>
    <message>
        <source>Append…</source>
        <translation>Жалғау…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Атауын өзгерту</translation>
    </message>
    <message>
        <source>Connect with…</source>
        <translation>Мынамен қосу…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Кірістіру</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) selected</source>
        <translation>
            <numerusform>%n элемент таңдалды</numerusform>
            <numerusform>%n элемент таңдалды</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Өлшемі</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Кеңірек</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Тарырақ</translation>
    </message>
    <message>
        <source>Taller</source>
        <translation>Биігірек</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Аласарақ</translation>
    </message>
</context>
<context>
    <name>tereze::ui::CaseActForm</name>
    <message>
        <source>To the applicant, for correction</source>
        <translation>Өтініш берушіге, түзетуге</translation>
    </message>
    <message>
        <source>To the step “%1”</source>
        <translation>«%1» қадамына</translation>
    </message>
    <message numerus="yes">
        <source>The text is longer than %n characters.</source>
        <translation>
            <numerusform>Мәтін %n таңбадан ұзын.</numerusform>
            <numerusform>Мәтін %n таңбадан ұзын.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please write the amount as a number, such as 1500.00.</source>
        <translation>Соманы санмен жазыңыз, мысалы 1500.00.</translation>
    </message>
    <message>
        <source>Please write the number of the payment.</source>
        <translation>Төлемнің нөмірін жазыңыз.</translation>
    </message>
    <message>
        <source>Please choose what was answered.</source>
        <translation>Қандай жауап берілгенін таңдаңыз.</translation>
    </message>
    <message>
        <source>Please write the number and the date of the letter.</source>
        <translation>Хаттың нөмірі мен күнін жазыңыз.</translation>
    </message>
    <message>
        <source>Please choose who is to do this.</source>
        <translation>Мұны кім орындайтынын таңдаңыз.</translation>
    </message>
    <message>
        <source>Please write a few words first.</source>
        <translation>Алдымен бірнеше сөз жазыңыз.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Amount, ₸</source>
        <translation>Сомасы, ₸</translation>
    </message>
    <message>
        <source>Number and date of the letter</source>
        <translation>Хаттың нөмірі мен күні</translation>
    </message>
    <message>
        <source>Number of the payment</source>
        <translation>Төлем нөмірі</translation>
    </message>
    <message>
        <source>Where it goes back to</source>
        <translation>Қайда қайтарылады</translation>
    </message>
    <message>
        <source>Choose the answer</source>
        <translation>Жауапты таңдаңыз</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Берілген жауап</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Келісілді</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Бас тартылды</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Approve with these remarks</source>
        <translation>Осы ескертпемен келісу</translation>
    </message>
    <message>
        <source>Where the case goes back to, and why (the applicant reads this)</source>
        <translation>Сұраным қайда және не үшін қайтарылады (мұны өтініш беруші оқиды)</translation>
    </message>
    <message>
        <source>What is to be corrected (the applicant reads this)</source>
        <translation>Нені түзету керек (мұны өтініш беруші оқиды)</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Return for correction</source>
        <translation>Түзетуге қайтару</translation>
    </message>
    <message>
        <source>Reason for the rejection (the applicant reads this)</source>
        <translation>Бас тарту себебі (мұны өтініш беруші оқиды)</translation>
    </message>
    <message>
        <source>Reject for this reason</source>
        <translation>Осы себеппен қабылдамау</translation>
    </message>
    <message>
        <source>What the outside body answered (the applicant reads the remark)</source>
        <translation>Сыртқы ұйым не деп жауап берді (ескертпені өтініш беруші оқиды)</translation>
    </message>
    <message>
        <source>Remark; the reason of a refusal</source>
        <translation>Ескертпе; бас тартылса, оның себебі</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Жауапты тіркеу</translation>
    </message>
    <message>
        <source>Who is to do this, and why</source>
        <translation>Мұны кім орындайды және неліктен</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Assign the task</source>
        <translation>Тапсырманы тағайындау</translation>
    </message>
    <message>
        <source>Why you take back your decision: %1. What it led to is undone, and you decide anew</source>
        <translation>Шешіміңізді неге қайтарып аласыз: %1. Соның салдары жойылып, сіз қайтадан шешім қабылдайсыз</translation>
    </message>
    <message>
        <source>Take back my decision</source>
        <translation>Шешімімді қайтарып алу</translation>
    </message>
    <message>
        <source>Why the decision is recalled (issued documents are annulled)</source>
        <translation>Шешім неге кері алынады (берілген құжаттардың күші жойылады)</translation>
    </message>
    <message>
        <source>Recall the decision</source>
        <translation>Шешімді кері алу</translation>
    </message>
    <message>
        <source>Why what was issued is annulled. It goes out of force for good, and the case is over</source>
        <translation>Берілген құжаттың күші неге жойылады. Ол біржола күшін жояды, іс жабылады</translation>
    </message>
    <message>
        <source>Annul for good</source>
        <translation>Күшін біржола жою</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>Төлем түсті</translation>
    </message>
    <message>
        <source>Record the payment</source>
        <translation>Төлемді тіркеу</translation>
    </message>
</context>
<context>
    <name>tereze::ui::CaseFileDialog</name>
    <message>
        <source>The nomenclature of %1 has a case %2 already.</source>
        <translation>%1 жылғы номенклатурада %2 ісі бар.</translation>
    </message>
    <message>
        <source>There is no unit with the code “%1”.</source>
        <translation>«%1» коды бар бөлімше жоқ.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Жаңа іс</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>%1 ісі</translation>
    </message>
    <message>
        <source>The case is added to the nomenclature of %1. Its index stays.</source>
        <translation>Іс %1 жылғы номенклатураға қосылады. Индексі кейін өзгермейді.</translation>
    </message>
    <message>
        <source>Nomenclature of %1. While no volume is open, everything but the index can be changed.</source>
        <translation>%1 жылғы номенклатура. Том ашылмағанша индекстен басқаның бәрін өзгертуге болады.</translation>
    </message>
    <message>
        <source>Nomenclature of %1. A volume was opened under this term, so term, article and mark stay.</source>
        <translation>%1 жылғы номенклатура. Осы мерзіммен том ашылған, сондықтан мерзім, бап және белгі өзгермейді.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Тақырыбы</translation>
    </message>
    <message>
        <source>to be looked at by the &amp;expert commission</source>
        <translation>СТК қар&amp;ауына жатады</translation>
    </message>
    <message>
        <source>&amp;goes on into the next year</source>
        <translation>келесі &amp;жылға өтеді</translation>
    </message>
    <message>
        <source>for years</source>
        <translation>жыл бойы</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Жыл саны</translation>
    </message>
    <message>
        <source>of the list of terms</source>
        <translation>сақтау мерзімдері тізбесінің бабы</translation>
    </message>
    <message>
        <source>&amp;Index</source>
        <translation>&amp;Индекс</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Тақырыбы</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Бөлімше</translation>
    </message>
    <message>
        <source>&amp;Kept</source>
        <translation>&amp;Сақтау мерзімі</translation>
    </message>
    <message>
        <source>A&amp;rticle</source>
        <translation>Ба&amp;п</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Ескертпе</translation>
    </message>
    <message>
        <source>The index is two digits, a hyphen and two or three digits, such as 02-05.</source>
        <translation>Индекс екі цифрдан, сызықшадан және екі-үш цифрдан тұрады, мысалы 02-05.</translation>
    </message>
    <message>
        <source>Write the title in Kazakh, Russian and English.</source>
        <translation>Тақырыбын қазақша, орысша және ағылшынша жазыңыз.</translation>
    </message>
    <message>
        <source>Choose the unit that keeps the case, or write its code.</source>
        <translation>Істі жүргізетін бөлімшені таңдаңыз немесе кодын жазыңыз.</translation>
    </message>
    <message>
        <source>Write the article of the list of terms.</source>
        <translation>Сақтау мерзімдері тізбесінің бабын жазыңыз.</translation>
    </message>
    <message>
        <source>Case %1 is in the nomenclature.</source>
        <translation>%1 ісі номенклатураға енгізілді.</translation>
    </message>
    <message>
        <source>Case %1 is changed.</source>
        <translation>%1 ісі өзгертілді.</translation>
    </message>
    <message>
        <source>name or code of the unit</source>
        <translation>бөлімшенің атауы немесе коды</translation>
    </message>
</context>
<context>
    <name>tereze::ui::CaseFileModel</name>
    <message>
        <source>%1, expert commission</source>
        <translation>%1, СТК</translation>
    </message>
    <message>
        <source>%1 and on</source>
        <translation>%1, өтпелі</translation>
    </message>
    <message>
        <source>%1, one is open</source>
        <translation>%1, бірі ашық</translation>
    </message>
    <message>
        <source>%1, all closed</source>
        <translation>%1, бәрі жабық</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Title of the case</source>
        <translation>Істің тақырыбы</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бөлімше</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Сақтау мерзімі</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Бап</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Қолданылуы</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Томдар</translation>
    </message>
</context>
<context>
    <name>tereze::ui::CaseHead</name>
    <message>
        <source>the applicant is asked</source>
        <translation>өтініш берушіден жауап күтіледі</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Қазір: %1</translation>
    </message>
    <message>
        <source>The draft of the document is being prepared.</source>
        <translation>Құжаттың жобасы дайындалуда.</translation>
    </message>
    <message>
        <source>⚠ Something stands in the way of this case; its route&apos;s owner is told.</source>
        <translation>⚠ Бұл сұранымға кедергі бар; маршрут иесіне хабарланды.</translation>
    </message>
    <message>
        <source>The term has been suspended since %1.</source>
        <translation>Мерзім %1 бастап тоқтата тұрылды.</translation>
    </message>
    <message>
        <source>The term has been suspended since %1: %2.</source>
        <translation>Мерзім %1 бастап тоқтата тұрылды: %2.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::CaseMigration</name>
    <message>
        <source>Choose those that would go on</source>
        <translation>Бұрынғыдай жалғасатындарын таңдау</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Таңдауды алып тастау</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Тағы көрсету</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Қайта оқу</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Move applications</source>
        <translation>Сұранымдарды ауыстыру</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Stands in the history of each application</source>
        <translation>Әр сұранымның тарихында тұрады</translation>
    </message>
    <message>
        <source>Applications moved</source>
        <translation>Ауыстырылған сұранымдар</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
    <message>
        <source>The server looks at the applications that run on the route…</source>
        <translation>Сервер осы маршруттағы сұранымдарды қарап жатыр…</translation>
    </message>
    <message>
        <source>Running applications of earlier versions</source>
        <translation>Бұрынғы нұсқалардағы қаралып жатқан сұранымдар</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Сұраным</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Қызмет</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Нұсқа</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Не болады</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>No version of this route is in force yet.</source>
        <translation>Бұл маршруттың әлі бірде-бір нұсқасы күшіне енген жоқ.</translation>
    </message>
    <message>
        <source>No application runs on an earlier version.</source>
        <translation>Бұрынғы нұсқалар бойынша жүріп жатқан сұраным жоқ.</translation>
    </message>
    <message>
        <source>Applications that run on earlier versions may go over to version %1. An application that is not chosen stays where it is.</source>
        <translation>Бұрынғы нұсқалардағы сұранымдарды %1-нұсқаға ауыстыруға болады. Таңдалмаған сұраным өз орнында қалады.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n application(s)</source>
        <translation>
            <numerusform>%n сұранымды ауыстыру</numerusform>
            <numerusform>%n сұранымды ауыстыру</numerusform>
        </translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>Себебін жазыңыз</translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>ауыстырылды: %n</numerusform>
            <numerusform>ауыстырылды: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>қабылданбады: %n</numerusform>
            <numerusform>қабылданбады: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not begun</source>
        <translation>
            <numerusform>басталмады: %n</numerusform>
            <numerusform>басталмады: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>moved to version %1</source>
        <translation>%1-нұсқаға ауыстырылды</translation>
    </message>
    <message>
        <source>refused: it would be stuck</source>
        <translation>қабылданбады: тұрып қалар еді</translation>
    </message>
    <message>
        <source>refused: votes were cast at a step that the version asks otherwise</source>
        <translation>қабылданбады: бұл нұсқада басқаша сұралатын қадамда дауыс берілген</translation>
    </message>
    <message>
        <source>refused: it is your own application</source>
        <translation>қабылданбады: бұл өзіңіздің сұранымыңыз</translation>
    </message>
    <message>
        <source>refused: it went on meanwhile. Look at it again.</source>
        <translation>қабылданбады: осы арада ілгері жүрді. Қайта қараңыз.</translation>
    </message>
    <message>
        <source>refused: it has ended, or is on this version</source>
        <translation>қабылданбады: аяқталған немесе осы нұсқада тұр</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>қабылданбады: %1</translation>
    </message>
</context>
<context>
    <name>tereze::ui::ConditionEditor</name>
    <message>
        <source>This condition is written as an expression.</source>
        <translation>Бұл шарт өрнек түрінде жазылған.</translation>
    </message>
    <message>
        <source>all of these hold</source>
        <translation>бәрі орындалады</translation>
    </message>
    <message>
        <source>one of these holds</source>
        <translation>біреуі орындалады</translation>
    </message>
    <message>
        <source>How the lines belong together</source>
        <translation>Жолдардың байланысы</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Шарт қосу</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Өрнек</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Өріс</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>is</source>
        <translation>тең</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>тең емес</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>кем</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>артық емес</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>артық</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>кем емес</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Бұл шартты алып тастау</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
</context>
<context>
    <name>tereze::ui::ContextPad</name>
    <message>
        <source>What comes next</source>
        <translation>Әрі қарай не болады</translation>
    </message>
    <message>
        <source>Append: %1</source>
        <translation>Жалғау: %1</translation>
    </message>
    <message>
        <source>%1
Click: to the right · Shift: below · Ctrl: above · or drag it</source>
        <translation>%1
Басу: оң жаққа · Shift: төменге · Ctrl: жоғарыға · немесе сүйреп апарыңыз</translation>
    </message>
    <message>
        <source>Append another step</source>
        <translation>Басқа қадам жалғау</translation>
    </message>
    <message>
        <source>Connect with another step</source>
        <translation>Басқа қадаммен қосу</translation>
    </message>
    <message>
        <source>Set a term</source>
        <translation>Мерзім қою</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Түрін өзгерту</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
</context>
<context>
    <name>tereze::ui::DecisionBar</name>
    <message>
        <source>Sending…</source>
        <translation>Жіберілуде…</translation>
    </message>
    <message>
        <source>Step to decide</source>
        <translation>Шешілетін қадам</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>In the place of %1</source>
        <translation>%1 орнына</translation>
    </message>
    <message>
        <source>In the place of %1, on the basis of: %2</source>
        <translation>%1 орнына, негізі: %2</translation>
    </message>
</context>
<context>
    <name>tereze::ui::DestructionActModel</name>
    <message>
        <source>withdrawn on %1, %2: %3</source>
        <translation>%1 күні кері қайтарып алынды, %2: %3</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>ұсынылды</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Жасалған күні</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Жасаған</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Томдар</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Негіздеме</translation>
    </message>
</context>
<context>
    <name>tereze::ui::DestructionLineModel</name>
    <message>
        <source>%1, expert commission</source>
        <translation>%1, СТК</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Title of the case</source>
        <translation>Істің тақырыбы</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Том</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақтар</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Сақтау мерзімі</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Бап</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Жабылған күні</translation>
    </message>
    <message>
        <source>Term is over on</source>
        <translation>Мерзімі өтетін күн</translation>
    </message>
</context>
<context>
    <name>tereze::ui::DestructionPage</name>
    <message>
        <source>An act only proposes what may be destroyed. Nothing is destroyed or deleted by the programme.</source>
        <translation>Акт жоюға болатын істерді ұсынады ғана. Бағдарлама ештеңені жоймайды және өшірмейді.</translation>
    </message>
    <message>
        <source>Save or print the list</source>
        <translation>Тізімді сақтау немесе басып шығару</translation>
    </message>
    <message>
        <source>Acts that propose to destroy, newest first</source>
        <translation>Жоюға бөлу актілері, жаңасы алдымен</translation>
    </message>
    <message>
        <source>Volumes in the act</source>
        <translation>Актідегі томдар</translation>
    </message>
    <message>
        <source>There is no act yet. One is made of the closed volumes whose term is over.</source>
        <translation>Әзірге акт жоқ. Ол сақтау мерзімі өткен жабық томдардан жасалады.</translation>
    </message>
    <message>
        <source>Propose to destroy</source>
        <translation>Жоюға бөлу</translation>
    </message>
    <message>
        <source>An act is made of every closed volume whose term is over, that nobody holds and no other act proposes. What needs the expert commission is marked. Nothing is destroyed by it.</source>
        <translation>Актіге сақтау мерзімі өткен, жоюы тоқтатылмаған және басқа актіге енгізілмеген барлық жабық томдар енеді. СТК қарауына жататындары белгіленеді. Бұл әрекет ештеңені жоймайды.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Негіздеме</translation>
    </message>
    <message>
        <source>Write the reason, such as the decision of the expert commission.</source>
        <translation>Негіздемесін жазыңыз, мысалы СТК шешімі.</translation>
    </message>
    <message>
        <source>Make the act</source>
        <translation>Акт жасау</translation>
    </message>
    <message>
        <source>Act no. %1 is made.</source>
        <translation>№ %1 акт жасалды.</translation>
    </message>
    <message>
        <source>Withdraw an act</source>
        <translation>Актіні кері қайтарып алу</translation>
    </message>
    <message>
        <source>Act no. %1 stays to be read, with your reason. Its volumes may be proposed again.</source>
        <translation>№ %1 акт сіз жазған себеппен бірге сақталады. Ондағы томдарды қайта ұсынуға болады.</translation>
    </message>
    <message>
        <source>Say why the act is withdrawn.</source>
        <translation>Актінің неге кері қайтарылғанын жазыңыз.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Кері қайтарып алу</translation>
    </message>
    <message>
        <source>Act no. %1 is withdrawn.</source>
        <translation>№ %1 акт кері қайтарып алынды.</translation>
    </message>
    <message>
        <source>Act no. %1 of %2 on the selection of documents for destruction</source>
        <translation>Құжаттарды жоюға бөлу туралы %2 № %1 акт</translation>
    </message>
    <message>
        <source>List saved: %1</source>
        <translation>Тізім сақталды: %1</translation>
    </message>
    <message>
        <source>List sent to the printer.</source>
        <translation>Тізім принтерге жіберілді.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Негіздеме: %1</translation>
    </message>
    <message>
        <source>Made by: %1</source>
        <translation>Жасаған: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Күйі: %1</translation>
    </message>
    <message>
        <source>Saved on %1</source>
        <translation>Сақталған уақыты: %1</translation>
    </message>
</context>
<context>
    <name>tereze::ui::DocumentsPane</name>
    <message>
        <source>This file cannot be shown.</source>
        <translation>Бұл файлды көрсету мүмкін емес.</translation>
    </message>
    <message>
        <source>Documents of the application</source>
        <translation>Сұранымның құжаттары</translation>
    </message>
    <message>
        <source>Preview of the document</source>
        <translation>Құжатты қарап шығу</translation>
    </message>
    <message>
        <source>There are no documents yet.</source>
        <translation>Құжаттар әлі жоқ.</translation>
    </message>
    <message>
        <source>This document is still being prepared.</source>
        <translation>Бұл құжат әлі дайындалуда.</translation>
    </message>
    <message>
        <source>The document could not be read.</source>
        <translation>Құжатты оқу мүмкін болмады.</translation>
    </message>
    <message>
        <source>Copies that were made of it</source>
        <translation>Одан жасалған даналар</translation>
    </message>
</context>
<context>
    <name>tereze::ui::EngineTrial</name>
    <message>
        <source>The drawing has errors; the engine does not play it.</source>
        <translation>Сызбада қателер бар; жүйе оны ойната алмайды.</translation>
    </message>
    <message>
        <source>A condition reads what is not there: %1</source>
        <translation>Шарт жоқ өріске сүйенеді: %1</translation>
    </message>
    <message>
        <source>No way out of a choice is taken.</source>
        <translation>Таңдаудан шығатын бірде-бір жол орындалмады.</translation>
    </message>
    <message>
        <source>The route goes round and round without anybody in it.</source>
        <translation>Маршрут айналып жүре береді, онда ешкім жоқ.</translation>
    </message>
    <message>
        <source>Nobody is asked.</source>
        <translation>Ешкімге жіберілген жоқ.</translation>
    </message>
    <message>
        <source>An incident: %1</source>
        <translation>Ақау: %1</translation>
    </message>
</context>
<context>
    <name>tereze::ui::EntryDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>tereze::ui::FieldPalette</name>
    <message>
        <source>A list: what is chosen on the page is repeated for each of its rows.</source>
        <translation>Тізім: бетте белгіленген нәрсе оның әр жолы үшін қайталанады.</translation>
    </message>
    <message>
        <source>May be absent. For example: %1</source>
        <translation>Болмауы мүмкін. Мысалы: %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Мысалы: %1</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Өрісті табу</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Өрістер</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Пішім</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Қою</translation>
    </message>
    <message>
        <source>Put the field where the cursor is</source>
        <translation>Өрісті меңзер тұрған жерге қою</translation>
    </message>
    <message>
        <source>Only if…</source>
        <translation>Тек егер…</translation>
    </message>
    <message>
        <source>What is chosen on the page is shown only if there is such a value</source>
        <translation>Бетте белгіленген нәрсе мұндай мән болса ғана көрінеді</translation>
    </message>
    <message>
        <source>Unless…</source>
        <translation>Болмаса…</translation>
    </message>
    <message>
        <source>What is chosen on the page is shown only if there is no such value</source>
        <translation>Бетте белгіленген нәрсе мұндай мән болмаса ғана көрінеді</translation>
    </message>
    <message>
        <source>For each…</source>
        <translation>Әрқайсысы үшін…</translation>
    </message>
    <message>
        <source>What is chosen on the page is repeated for each row of the list</source>
        <translation>Бетте белгіленген нәрсе тізімнің әр жолы үшін қайталанады</translation>
    </message>
</context>
<context>
    <name>tereze::ui::FiledModel</name>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
</context>
<context>
    <name>tereze::ui::FilingDialog</name>
    <message>
        <source>File into a case</source>
        <translation>Іске тігу</translation>
    </message>
    <message>
        <source>%1 is filed into the open volume of the case, and is kept where the volume is. Verification by number will say so.</source>
        <translation>%1 істің ашық томына тігіледі және том сақталатын жерде сақталады. Нөмір бойынша тексеру осыны көрсетеді.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Тігу</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Сақтау мерзімі</translation>
    </message>
    <message>
        <source>There is no nomenclature of cases for %1.</source>
        <translation>%1 жылға істер номенклатурасы жоқ.</translation>
    </message>
    <message>
        <source>No volume is open: volume %1 will be opened.</source>
        <translation>Ашық том жоқ: %1-том ашылады.</translation>
    </message>
    <message>
        <source>Choose a case.</source>
        <translation>Істі таңдаңыз.</translation>
    </message>
    <message>
        <source>%1 is filed into case %2.</source>
        <translation>%1 %2 ісіне тігілді.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::FindBar</name>
    <message>
        <source>Name, id, role, document, condition</source>
        <translation>Атауы, id, рөлі, құжаты, шарты</translation>
    </message>
    <message>
        <source>Find in the route</source>
        <translation>Маршруттан іздеу</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Алдыңғы</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n табылды</numerusform>
            <numerusform>%n табылды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tereze::ui::ImportDialog</name>
    <message>
        <source>Left out</source>
        <translation>Алынбады</translation>
    </message>
    <message>
        <source>Not as it was</source>
        <translation>Бұрынғыдай емес</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Істеу керек</translation>
    </message>
    <message>
        <source>Import from Word or LibreOffice</source>
        <translation>Word немесе LibreOffice файлынан импорт</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>қазақ тілі</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>орыс тілі</translation>
    </message>
    <message>
        <source>English</source>
        <translation>ағылшын тілі</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>украин тілі</translation>
    </message>
    <message>
        <source>Language of the text:</source>
        <translation>Мәтін тілі:</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Оқу</translation>
    </message>
    <message>
        <source>What could not be kept</source>
        <translation>Сақтау мүмкін болмағандар</translation>
    </message>
    <message>
        <source>Put it into the template</source>
        <translation>Үлгіге қою</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Тізімді көшіру</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>“%1” is read by LibreOffice, shut off from the network and from other files. That takes some seconds.</source>
        <translation>LibreOffice желіден және басқа файлдардан оқшау күйде «%1» файлын оқуда. Бұған бірнеше секунд кетеді.</translation>
    </message>
    <message>
        <source>“%1” is the text of the template now. What remains to be looked at:</source>
        <translation>«%1» енді үлгінің мәтіні. Қарап шығатыны:</translation>
    </message>
    <message>
        <source>“%1” is read, and everything in it can be kept. It takes the place of the text in its language; that can be undone.</source>
        <translation>«%1» оқылды, ондағының бәрін сақтауға болады. Ол өз тіліндегі мәтіннің орнына тұрады; мұны болдырмауға болады.</translation>
    </message>
    <message>
        <source>“%1” is read. Not everything in it can be kept as it was. It takes the place of the text in its language; that can be undone.</source>
        <translation>«%1» оқылды. Ондағының бәрін бұрынғыша сақтау мүмкін емес. Ол өз тіліндегі мәтіннің орнына тұрады; мұны болдырмауға болады.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файлды оқу мүмкін емес.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::InboxModel</name>
    <message>
        <source>Waiting since %1</source>
        <translation>%1 бері күтуде</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 орнына</translation>
    </message>
</context>
<context>
    <name>tereze::ui::InboxPage</name>
    <message>
        <source>Nothing waits for you here.</source>
        <translation>Мұнда сізді күтіп тұрған сұраным жоқ.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ештеңе табылмады.</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Кезектер</translation>
    </message>
    <message>
        <source>Tasks, longest waiting first</source>
        <translation>Тапсырмалар, ең ұзақ күткені бірінші</translation>
    </message>
    <message>
        <source>Surname or case reference</source>
        <translation>Тегі немесе сұраным коды</translation>
    </message>
    <message>
        <source>Find a task</source>
        <translation>Тапсырманы табу</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Менікі</translation>
    </message>
    <message>
        <source>My unit</source>
        <translation>Бөлімшем</translation>
    </message>
</context>
<context>
    <name>tereze::ui::JointListModel</name>
    <message>
        <source>%1, of these annulled: %2</source>
        <translation>%1, оның ішінде күші жойылғаны: %2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Бұйрық</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Білім алушылар</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Шығарылды</translation>
    </message>
</context>
<context>
    <name>tereze::ui::JointMemberModel</name>
    <message>
        <source>has left</source>
        <translation>шығып қалды</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>сызылды</translation>
    </message>
    <message>
        <source>in the order</source>
        <translation>бұйрықта</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Білім алушы</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Faculty</source>
        <translation>Факультеті</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
</context>
<context>
    <name>tereze::ui::JointPage</name>
    <message>
        <source>&amp;Only those that are not issued yet</source>
        <translation>Тек әлі &amp;шығарылмағандары</translation>
    </message>
    <message>
        <source>Approved orders that wait</source>
        <translation>Күтіп тұрған бекітілген бұйрықтар</translation>
    </message>
    <message>
        <source>Joint orders</source>
        <translation>Жиынтық бұйрықтар</translation>
    </message>
    <message>
        <source>Students in the order</source>
        <translation>Бұйрықтағы білім алушылар</translation>
    </message>
    <message>
        <source>The order as it will be issued</source>
        <translation>Бұйрықтың шығарылатын түрі</translation>
    </message>
    <message>
        <source>No order waits. Where the mark is set above, an order comes here after its last decision, and goes out with others as one.</source>
        <translation>Күтіп тұрған бұйрық жоқ. Жоғарыдағы белгі қойылса, бұйрық соңғы шешімнен кейін осында келіп, басқалармен бірге бір бұйрық болып шығарылады.</translation>
    </message>
    <message>
        <source>There is no joint order yet. Choose orders that wait, and put them together.</source>
        <translation>Жиынтық бұйрық әлі жоқ. Күтіп тұрған бұйрықтарды таңдап, біріктіріңіз.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) put together.</source>
        <translation>
            <numerusform>%n бұйрық біріктірілді.</numerusform>
            <numerusform>%n бұйрық біріктірілді.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order of %1 goes out by itself.</source>
        <translation>%1: бұйрық жеке шығарылады.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is registered under one number for %n student(s), each gets an extract, and it takes effect for all of them.</source>
        <translation>
            <numerusform>«%1» %n білім алушы үшін бір нөмірмен тіркеледі, әрқайсысы үзінді көшірме алады, бұйрық олардың бәріне күшіне енеді.</numerusform>
            <numerusform>«%1» %n білім алушы үшін бір нөмірмен тіркеледі, әрқайсысы үзінді көшірме алады, бұйрық олардың бәріне күшіне енеді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Жіберу</translation>
    </message>
    <message>
        <source>The order is sent: it is made and registered now.</source>
        <translation>Бұйрық жіберілді: енді ол жасалып, тіркеледі.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::JointPreview</name>
    <message>
        <source>Choose a joint order to see it.</source>
        <translation>Көру үшін жиынтық бұйрықты таңдаңыз.</translation>
    </message>
    <message>
        <source>Nobody is left in this order.</source>
        <translation>Бұл бұйрықта ешкім қалмады.</translation>
    </message>
    <message>
        <source>The draft is being prepared.</source>
        <translation>Жоба дайындалуда.</translation>
    </message>
    <message>
        <source>The document could not be read.</source>
        <translation>Құжатты оқу мүмкін болмады.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::JointServiceBar</name>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Қызмет</translation>
    </message>
    <message>
        <source>New orders of this service &amp;wait here to be put together</source>
        <translation>Осы қызметтің жаңа бұйрықтары біріктіру үшін осында кү&amp;теді</translation>
    </message>
    <message>
        <source>Without the mark each order goes out by itself after the last decision.</source>
        <translation>Белгі болмаса, әр бұйрық соңғы шешімнен кейін жеке шығарылады.</translation>
    </message>
    <message>
        <source>New orders of this service wait here from now on.</source>
        <translation>Енді осы қызметтің жаңа бұйрықтары осында күтеді.</translation>
    </message>
    <message>
        <source>New orders of this service go out by themselves from now on.</source>
        <translation>Енді осы қызметтің жаңа бұйрықтары жеке шығарылады.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::JointWaitingModel</name>
    <message>
        <source>Student</source>
        <translation>Білім алушы</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Faculty</source>
        <translation>Факультеті</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Бекітілді</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Struck out before</source>
        <translation>Бұрын сызылған</translation>
    </message>
</context>
<context>
    <name>tereze::ui::JournalActs</name>
    <message>
        <source>Reserve a number</source>
        <translation>Нөмірді резервтеу</translation>
    </message>
    <message>
        <source>%1: the next number is set aside for something that will be registered later. It is then used or declared void; it is never given back.</source>
        <translation>%1: келесі нөмір кейін тіркелетін құжатқа сақталады. Ол кейін пайдаланылады немесе жарамсыз деп белгіленеді; кері қайтарылмайды.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Не үшін</translation>
    </message>
    <message>
        <source>Say what the number is reserved for.</source>
        <translation>Нөмір не үшін резервтелетінін көрсетіңіз.</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Резервтеу</translation>
    </message>
    <message>
        <source>Number %1 is reserved.</source>
        <translation>%1 нөмірі резервтелді.</translation>
    </message>
    <message>
        <source>%1: the reserved number %2 becomes void. It stays in the journal with your reason.</source>
        <translation>%1: резервтелген %2 нөмірі жарамсыз болады. Ол журналда себебімен қалады.</translation>
    </message>
    <message>
        <source>%1: %2 is annulled. It stays in the journal, and a line with your reason speaks of it.</source>
        <translation>%1: %2 күші жойылады. Ол журналда қалады, ол туралы себебі көрсетілген жазба қосылады.</translation>
    </message>
    <message>
        <source>%1: the next number becomes void, so that no number is missing. It stays in the journal with your reason.</source>
        <translation>%1: келесі нөмір жарамсыз болады, сондықтан нөмірлер арасында бос орын қалмайды. Ол журналда себебімен қалады.</translation>
    </message>
    <message>
        <source>Annul a registration</source>
        <translation>Тіркеудің күшін жою</translation>
    </message>
    <message>
        <source>Declare a number void</source>
        <translation>Нөмірді жарамсыз деп белгілеу</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Себебін көрсетіңіз.</translation>
    </message>
    <message>
        <source>Annul</source>
        <translation>Күшін жою</translation>
    </message>
    <message>
        <source>Declare void</source>
        <translation>Жарамсыз деп белгілеу</translation>
    </message>
    <message>
        <source>Number %1 is void.</source>
        <translation>%1 нөмірі жарамсыз.</translation>
    </message>
    <message>
        <source>%1 is annulled.</source>
        <translation>%1 күші жойылды.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::JournalFilter</name>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Көрсетілген: %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Нөмірі: %1</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Аты-жөні немесе атауы: %1</translation>
    </message>
    <message>
        <source>Kept in: %1</source>
        <translation>Сақталатын орны: %1</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>Нө&amp;мірі</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Тегі</translation>
    </message>
    <message>
        <source>&amp;Kept in</source>
        <translation>&amp;Орны</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>К&amp;өрсету</translation>
    </message>
    <message>
        <source>to</source>
        <translation>дейін</translation>
    </message>
    <message>
        <source>&amp;Between</source>
        <translation>&amp;Күндері:</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Бірінші күні</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
</context>
<context>
    <name>tereze::ui::JournalModel</name>
    <message>
        <source>void: %1</source>
        <translation>күші жоқ: %1</translation>
    </message>
    <message>
        <source>annulment: %1</source>
        <translation>күшін жою: %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Басылымы</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Сақталатын орны</translation>
    </message>
    <message>
        <source>%1 (written %2)</source>
        <translation>%1 (жазылған күні %2)</translation>
    </message>
    <message>
        <source>reserved: %1</source>
        <translation>резервтелген: %1</translation>
    </message>
    <message>
        <source>annulment of %1: %2</source>
        <translation>%1 күшін жою: %2</translation>
    </message>
    <message>
        <source>in answer to %1</source>
        <translation>%1 хатына жауап</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>тіркелді</translation>
    </message>
    <message>
        <source>Dated back to %1: %2</source>
        <translation>%1 күнімен кері күнделген: %2</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Жазған: %1</translation>
    </message>
    <message>
        <source>Their number: %1 of %2</source>
        <translation>Жіберушінің нөмірі: %1, %2</translation>
    </message>
    <message>
        <source>Their number: %1</source>
        <translation>Жіберушінің нөмірі: %1</translation>
    </message>
    <message>
        <source>Reserved for: %1</source>
        <translation>Не үшін резервтелген: %1</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Кімнен</translation>
    </message>
    <message>
        <source>Case / volume</source>
        <translation>Іс / том</translation>
    </message>
</context>
<context>
    <name>tereze::ui::JournalPage</name>
    <message>
        <source>Journals</source>
        <translation>Журналдар</translation>
    </message>
    <message>
        <source>Entries of the journal, newest first</source>
        <translation>Журнал жазбалары, жаңасы бірінші</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ештеңе табылмады.</translation>
    </message>
    <message>
        <source>This entry has no document.</source>
        <translation>Бұл жазбаның құжаты жоқ.</translation>
    </message>
    <message>
        <source>Print form saved: %1</source>
        <translation>Баспа түрі сақталды: %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) wait for a second person</source>
        <translation>
            <numerusform>%n парақ екінші қызметкерді күтуде</numerusform>
            <numerusform>%n парақ екінші қызметкерді күтуде</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) in the print queue</source>
        <translation>
            <numerusform>Басып шығару кезегінде %n парақ</numerusform>
            <numerusform>Басып шығару кезегінде %n парақ</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Жасалған уақыты: %1</translation>
    </message>
    <message>
        <source>List saved: %1</source>
        <translation>Тізім сақталды: %1</translation>
    </message>
    <message>
        <source>List sent to the printer.</source>
        <translation>Тізім принтерге жіберілді.</translation>
    </message>
    <message>
        <source>Entries read for the list: %1</source>
        <translation>Тізім үшін оқылған жазбалар: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
</context>
<context>
    <name>tereze::ui::LetterDialog</name>
    <message>
        <source>Register a letter</source>
        <translation>Хатты тіркеу</translation>
    </message>
    <message>
        <source>%1: it takes the number %2, which was reserved for: %3</source>
        <translation>%1: резервтелген %2 нөмірін алады (не үшін: %3)</translation>
    </message>
    <message>
        <source>%1: the letter takes the next number. What is registered stays in the journal; a mistake is annulled there, with a reason.</source>
        <translation>%1: хат келесі нөмірді алады. Тіркелген жазба журналда қалады; қатенің күші сол жерде, себебі көрсетіліп жойылады.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Тіркеу</translation>
    </message>
    <message>
        <source>of</source>
        <translation>күні</translation>
    </message>
    <message>
        <source>Date it back to</source>
        <translation>Кері күнмен</translation>
    </message>
    <message>
        <source>number of the letter, as it stands in its journal</source>
        <translation>хаттың журналдағы нөмірі</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Кімнен</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тақырыбы</translation>
    </message>
    <message>
        <source>In answer to</source>
        <translation>Қай хатқа жауап</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Хаттың күні</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Жіберушінің нөмірі</translation>
    </message>
    <message>
        <source>Day to which it is dated back</source>
        <translation>Кері күнделетін күн</translation>
    </message>
    <message>
        <source>reason; it stays visible in the journal</source>
        <translation>себебі; журналда көрініп тұрады</translation>
    </message>
    <message>
        <source>Reason for dating it back</source>
        <translation>Кері күндеу себебі</translation>
    </message>
    <message>
        <source>Files of the letter</source>
        <translation>Хаттың файлдары</translation>
    </message>
    <message>
        <source>Add a PDF…</source>
        <translation>PDF қосу…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>Say whom the letter is from or goes to.</source>
        <translation>Хат кімнен келгенін немесе кімге жіберілетінін көрсетіңіз.</translation>
    </message>
    <message>
        <source>Say what the letter is about.</source>
        <translation>Хаттың тақырыбын көрсетіңіз.</translation>
    </message>
    <message>
        <source>Say why it is dated back.</source>
        <translation>Кері күндеу себебін көрсетіңіз.</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>Тіркелді: %1</translation>
    </message>
</context>
<context>
    <name>tereze::ui::ListDialog</name>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>tereze::ui::ListSaver</name>
    <message>
        <source>Rows read for the list: %1</source>
        <translation>Тізім үшін оқылған жолдар: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>List saved: %1</source>
        <translation>Тізім сақталды: %1</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Тізімді сақтау</translation>
    </message>
</context>
<context>
    <name>tereze::ui::LoadBar</name>
    <message>
        <source>The history is read…</source>
        <translation>Тарих оқылып жатыр…</translation>
    </message>
    <message>
        <source>No version of this route is in force yet, so there is no history.</source>
        <translation>Маршруттың бірде-бір нұсқасы әлі күшіне енбеген, сондықтан тарихы жоқ.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 сағ</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 сағ %2 мин</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 күн</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 күн %2 сағ</translation>
    </message>
    <message>
        <source>%1 now · %2 passed</source>
        <translation>қазір %1 · өтті %2</translation>
    </message>
    <message>
        <source>%1 running · %2 ended</source>
        <translation>Қаралуда: %1 · аяқталды: %2</translation>
    </message>
    <message>
        <source>%1 from sending to the end</source>
        <translation>жіберілгеннен аяқталғанға дейін %1</translation>
    </message>
    <message>
        <source>Times are medians, as time passes: nights and days off included. The darker, the more stand at the step now.</source>
        <translation>Уақыт — медиана, күнтізбелік: түн мен демалыс күндері қоса есептеледі. Қадам неғұрлым қою боялса, онда қазір соғұрлым көп сұраным тұр.</translation>
    </message>
    <message>
        <source>Only the newest 20,000 applications were looked at.</source>
        <translation>Тек ең соңғы 20 000 сұраным қаралды.</translation>
    </message>
    <message>
        <source>Applications that stand at a step now: from none to %1</source>
        <translation>Қадамда қазір тұрған сұранымдар: 0-ден %1-ге дейін</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Соңғы %n күн</numerusform>
            <numerusform>Соңғы %n күн</numerusform>
        </translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Барлық нұсқалар</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>%1-нұсқа</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Нұсқа</translation>
    </message>
    <message>
        <source>Load and times</source>
        <translation>Жүктеме мен уақыт</translation>
    </message>
</context>
<context>
    <name>tereze::ui::MainWindow</name>
    <message>
        <source>Tereze</source>
        <translation>Tereze</translation>
    </message>
    <message>
        <source>Tereze — %1</source>
        <translation>Tereze — %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Көрініс</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Сұраным</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Кө&amp;мек</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Тіл</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Тү&amp;стер</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Құралдар тақтасы</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Жүйедегідей</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Ж&amp;арық</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Қараңғы</translation>
    </message>
    <message>
        <source>Close the field for a reason, keeping its text</source>
        <translation>Себеп өрісін мәтінін сақтап жабу</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Пернелер тіркесімдері</translation>
    </message>
    <message>
        <source>About Tereze</source>
        <translation>Tereze туралы</translation>
    </message>
    <message>
        <source>Service centre of a university: one registration, one window.</source>
        <translation>Университеттің қызмет көрсету орталығы: бір тіркеу, бір терезе.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>GNU General Public License 3 немесе кейінгі нұсқасымен таратылатын еркін бағдарлама.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) have not reached the server yet. They are lost if you close now.</source>
        <translation>
            <numerusform>%n шешім серверге әлі жеткен жоқ. Қазір жапсаңыз, жоғалады.</numerusform>
            <numerusform>%n шешім серверге әлі жеткен жоқ. Қазір жапсаңыз, жоғалады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Жауып, жоғалту</translation>
    </message>
    <message numerus="yes">
        <source>The server has not answered about %n decision(s) yet. They are kept on this computer and asked about when you sign in here the next time.</source>
        <translation>
            <numerusform>Сервер %n шешім туралы әлі жауап берген жоқ. Ол осы компьютерде сақталған, осында келесі рет кіргенде ол туралы қайта сұралады.</numerusform>
            <numerusform>Сервер %n шешім туралы әлі жауап берген жоқ. Олар осы компьютерде сақталған, осында келесі рет кіргенде олар туралы қайта сұралады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Журнал</translation>
    </message>
    <message>
        <source>&amp;Nomenclature</source>
        <translation>&amp;Номенклатура</translation>
    </message>
</context>
<context>
    <name>tereze::ui::MessageBar</name>
    <message>
        <source>Hide this message</source>
        <translation>Хабарды жасыру</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Назар аударыңыз</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Қате</translation>
    </message>
</context>
<context>
    <name>tereze::ui::Minimap</name>
    <message>
        <source>Overview</source>
        <translation>Жалпы көрініс</translation>
    </message>
</context>
<context>
    <name>tereze::ui::NameFormsDialog</name>
    <message>
        <source>no rule knows it: the name stays</source>
        <translation>ережесі белгісіз: аты-жөні өзгермейді</translation>
    </message>
    <message>
        <source>These are forms of the name borne before, “%1”. They are used again only when they are saved for the present name.</source>
        <translation>Бұл септік түрлері бұрынғы «%1» аты-жөніне жатады. Олар қазіргі аты-жөніне сақталғанда ғана қайта қолданылады.</translation>
    </message>
    <message>
        <source>What the rules make of the name stands in grey. Write only what is otherwise; it goes into documents that are drafted from now on.</source>
        <translation>Ереже бойынша жасалған түрі сұр түспен тұр. Тек өзгеше болатынын ғана жазыңыз; ол осыдан кейін дайындалатын құжаттарға енеді.</translation>
    </message>
    <message>
        <source>The forms are saved.</source>
        <translation>Септелуі сақталды.</translation>
    </message>
    <message>
        <source>Language of the forms</source>
        <translation>Септеу тілі</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>No name of a person stands in this application yet.</source>
        <translation>Бұл сұранымда әзірге адамның аты-жөні жоқ.</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>өтініш беруші</translation>
    </message>
    <message>
        <source>Forms of names</source>
        <translation>Аты-жөндердің септелуі</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <translation>&amp;Кімнің аты-жөні</translation>
    </message>
</context>
<context>
    <name>tereze::ui::NewTemplateDialog</name>
    <message>
        <source>New template</source>
        <translation>Жаңа үлгі</translation>
    </message>
    <message>
        <source>The template is made at once and belongs to no service yet; a service takes it up by its name in files.</source>
        <translation>Үлгі бірден жасалады және әзірге ешбір қызметке жатпайды; қызмет оны файлдардағы атауы бойынша қосады.</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Жасау</translation>
    </message>
    <message>
        <source>Title in Kazakh</source>
        <translation>Қазақша атауы</translation>
    </message>
    <message>
        <source>Title in Russian</source>
        <translation>Орысша атауы</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Ағылшынша атауы</translation>
    </message>
    <message>
        <source>Title in Ukrainian, may be empty</source>
        <translation>Украинша атауы (міндетті емес)</translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation>Файлдардағы атауы</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>анықтама</translation>
    </message>
    <message>
        <source>order</source>
        <translation>бұйрық</translation>
    </message>
    <message>
        <source>application form</source>
        <translation>өтініш</translation>
    </message>
    <message>
        <source>approval sheet</source>
        <translation>келісу парағы</translation>
    </message>
    <message>
        <source>It makes</source>
        <translation>Құжат түрі</translation>
    </message>
    <message>
        <source>Registered in</source>
        <translation>Қайда тіркеледі</translation>
    </message>
    <message>
        <source>its title alone</source>
        <translation>тек атауы</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Неден бастау</translation>
    </message>
    <message>
        <source>A template is called something in Kazakh, Russian and English.</source>
        <translation>Үлгінің қазақша, орысша және ағылшынша атауын көрсетіңіз.</translation>
    </message>
    <message>
        <source>Its name in files has small Latin letters, digits, “_” and “-”, and begins with a letter.</source>
        <translation>Файлдардағы атауы кіші латын әріптерінен, цифрлардан, «_» және «-» белгілерінен тұрады және әріптен басталады.</translation>
    </message>
    <message>
        <source>There is a template with this name in files.</source>
        <translation>Файлдарда мұндай атауы бар үлгі бұрыннан бар.</translation>
    </message>
    <message>
        <source>There is no journal to register its documents in; make one first.</source>
        <translation>Құжаттарын тіркейтін журнал жоқ; алдымен журнал ашыңыз.</translation>
    </message>
    <message>
        <source>The template is made.</source>
        <translation>Үлгі жасалды.</translation>
    </message>
    <message>
        <source>a form from Word or LibreOffice</source>
        <translation>Word немесе LibreOffice файлы</translation>
    </message>
</context>
<context>
    <name>tereze::ui::NomenclaturePage</name>
    <message>
        <source>&amp;Year</source>
        <translation>Жы&amp;л</translation>
    </message>
    <message>
        <source>Cases of the nomenclature, by index</source>
        <translation>Номенклатурадағы істер, индексі бойынша</translation>
    </message>
    <message>
        <source>Volumes of the case</source>
        <translation>Істің томдары</translation>
    </message>
    <message>
        <source>There is no nomenclature of cases for this year yet. Add its first case.</source>
        <translation>Бұл жылға істер номенклатурасы әлі жоқ. Бірінші істі қосыңыз.</translation>
    </message>
    <message>
        <source>This case has no volume yet. Open one, or file a document into the case.</source>
        <translation>Бұл істің әлі томы жоқ. Том ашыңыз немесе іске құжат тігіңіз.</translation>
    </message>
    <message>
        <source>Volumes of case %1, %2</source>
        <translation>%1 ісінің томдары, %2</translation>
    </message>
    <message>
        <source>Choose a case to see its volumes.</source>
        <translation>Томдарын көру үшін істі таңдаңыз.</translation>
    </message>
    <message>
        <source>Hold a volume</source>
        <translation>Томды жоюды тоқтата тұру</translation>
    </message>
    <message>
        <source>%1 is kept whatever its term says, until somebody lets it go again: no act proposes to destroy it.</source>
        <translation>%1: мерзіміне қарамастан, тоқтату алып тасталғанша сақталады, жою туралы актіге енгізілмейді.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
    <message>
        <source>Say why the volume must be kept, such as a court or an inspection.</source>
        <translation>Томды неге сақтау керегін жазыңыз, мысалы сот немесе тексеру.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Тоқтата тұру</translation>
    </message>
    <message>
        <source>%1 is held.</source>
        <translation>%1: жоюы тоқтатылды.</translation>
    </message>
    <message>
        <source>%1 is held: %2. When it is let go, only its term counts.</source>
        <translation>%1: жоюы тоқтатылған: %2. Тоқтату алып тасталса, тек сақтау мерзімі ескеріледі.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>%1 is no longer held.</source>
        <translation>%1: тоқтату алып тасталды.</translation>
    </message>
    <message>
        <source>Volume %1 / %2</source>
        <translation>%1 / %2 томы</translation>
    </message>
    <message>
        <source>What is filed in the volume, journal by journal, the newest first.</source>
        <translation>Томға тігілген құжаттар, журналдар бойынша, жаңасы алдымен.</translation>
    </message>
    <message>
        <source>Nothing is filed in this volume yet. Documents are filed into a case from the journal.</source>
        <translation>Бұл томға әлі ештеңе тігілмеген. Құжаттар іске журналдан тігіледі.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::PageEdit</name>
    <message>
        <source>Format</source>
        <translation>Пішім</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Өлшемі</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Туралау</translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation>Абзац түрі</translation>
    </message>
    <message>
        <source>Another field</source>
        <translation>Басқа өріс</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Өріс қою</translation>
    </message>
    <message>
        <source>registration number</source>
        <translation>тіркеу нөмірі</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Жаңа жол</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>Жаңа абзац</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Мәтін теру</translation>
    </message>
    <message>
        <source>Join paragraphs</source>
        <translation>Абзацтарды біріктіру</translation>
    </message>
    <message>
        <source>Take the condition away</source>
        <translation>Шартты алып тастау</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Кестенің жаңа жолы</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Кірістіру</translation>
    </message>
    <message>
        <source>Move a field</source>
        <translation>Өрісті жылжыту</translation>
    </message>
</context>
<context>
    <name>tereze::ui::PalettePanel</name>
    <message>
        <source>Steps to put on the drawing</source>
        <translation>Сызбаға қойылатын қадамдар</translation>
    </message>
    <message>
        <source>People decide</source>
        <translation>Адамдар шешеді</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Others are waited for</source>
        <translation>Басқаларды күту</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>Жолдар</translation>
    </message>
    <message>
        <source>Beginning, end, order</source>
        <translation>Басы, соңы, реті</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Қосу: %1</translation>
    </message>
</context>
<context>
    <name>tereze::ui::PaperMenu</name>
    <message>
        <source>Plain paper</source>
        <translation>Кәдімгі қағаз</translation>
    </message>
    <message>
        <source>Printed on: plain paper</source>
        <translation>Басылатын қағазы: кәдімгі</translation>
    </message>
    <message>
        <source>Printed on: %1</source>
        <translation>Басылатын бланкісі: %1</translation>
    </message>
</context>
<context>
    <name>tereze::ui::PerformerEditor</name>
    <message>
        <source>Another performer</source>
        <translation>Тағы бір орындаушы</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөл</translation>
    </message>
    <message>
        <source>Where the role is held</source>
        <translation>Рөл қайда атқарылады</translation>
    </message>
    <message>
        <source>whoever has this role</source>
        <translation>осы рөлдегі кез келген адам</translation>
    </message>
    <message>
        <source>Remove this performer</source>
        <translation>Бұл орындаушыны алып тастау</translation>
    </message>
</context>
<context>
    <name>tereze::ui::PictureDialog</name>
    <message>
        <source>Picture</source>
        <translation>Сурет</translation>
    </message>
    <message>
        <source>What it &amp;shows</source>
        <translation>&amp;Не бейнеленген</translation>
    </message>
    <message>
        <source>In words, for those who do not see it</source>
        <translation>Көрмейтіндер үшін, сөзбен</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Ені</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Биіктігі</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> мм</translation>
    </message>
    <message>
        <source>&amp;Keep the proportion</source>
        <translation>Пропорциясын &amp;сақтау</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Қою</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Не бейнеленген</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ені</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Биіктігі</translation>
    </message>
</context>
<context>
    <name>tereze::ui::PositionPicker</name>
    <message>
        <source>Nothing was found.</source>
        <translation>Ештеңе табылмады.</translation>
    </message>
    <message>
        <source>Position, unit or surname</source>
        <translation>Лауазым, бөлімше немесе тегі</translation>
    </message>
    <message>
        <source>Find a position</source>
        <translation>Лауазымды табу</translation>
    </message>
    <message>
        <source>Positions that somebody holds</source>
        <translation>Біреу атқарып жүрген лауазымдар</translation>
    </message>
</context>
<context>
    <name>tereze::ui::PrintActBar</name>
    <message>
        <source>Identity card</source>
        <translation>Жеке куәлік</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Паспорт</translation>
    </message>
    <message>
        <source>Student card</source>
        <translation>Студенттік билет</translation>
    </message>
    <message>
        <source>Digital document</source>
        <translation>Цифрлық құжат</translation>
    </message>
    <message>
        <source>Document that was shown</source>
        <translation>Көрсетілген құжат</translation>
    </message>
    <message>
        <source>Power of attorney, if it is another person</source>
        <translation>Басқа адам алса, сенімхат</translation>
    </message>
    <message>
        <source>What is wrong with the &amp;sheet?</source>
        <translation>&amp;Парақтың несі дұрыс емес?</translation>
    </message>
    <message>
        <source>Mark as spoiled</source>
        <translation>Бүлінген деп белгілеу</translation>
    </message>
    <message>
        <source>&amp;Why is it printed again?</source>
        <translation>&amp;Неге қайта басылады?</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Қайта басу</translation>
    </message>
    <message>
        <source>Who &amp;collects it?</source>
        <translation>Кім &amp;алады?</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Қолға беру</translation>
    </message>
</context>
<context>
    <name>tereze::ui::PrintBatchModel</name>
    <message>
        <source>%1, %2 (away)</source>
        <translation>%1, %2 (байланыста жоқ)</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Барысы</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Кім жіберді</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
</context>
<context>
    <name>tereze::ui::PrintDialog</name>
    <message>
        <source>&amp;Start later, from the print queue</source>
        <translation>Басып шығару кезегінен &amp;кейін бастау</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басу</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s), in the order of their numbers</source>
        <translation>
            <numerusform>Нөмірлерінің ретімен %n құжат</numerusform>
            <numerusform>Нөмірлерінің ретімен %n құжат</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed for each copy after the first</source>
        <translation>Біріншіден кейінгі әр дана үшін керек</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>&amp;Принтер</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>&amp;Даналар</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
    <message>
        <source>No computer with a printer is there. A desktop of the office, or a server with a worker, makes its printers known as soon as it runs.</source>
        <translation>Принтері бар бірде-бір компьютер жоқ. Офистің жұмыс орны немесе өңдеушісі бар сервер іске қосылысымен өз принтерлерін хабарлайды.</translation>
    </message>
    <message>
        <source>This station is away: the sheets wait for it.</source>
        <translation>Бұл компьютер байланыста жоқ: парақтар оны күтеді.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) wait there already.</source>
        <translation>
            <numerusform>Онда %n парақ күтіп тұр.</numerusform>
            <numerusform>Онда %n парақ күтіп тұр.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Always for these documents</source>
        <translation>Бұл құжаттарға ә&amp;рқашан</translation>
    </message>
    <message>
        <source>&amp;Tray</source>
        <translation>&amp;Науа</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>&amp;Қағаз</translation>
    </message>
    <message>
        <source>Plain paper</source>
        <translation>Кәдімгі қағаз</translation>
    </message>
    <message>
        <source>%1, the oldest first</source>
        <translation>%1, алдымен ертерек келгені</translation>
    </message>
    <message>
        <source>%1, series %2</source>
        <translation>%1, %2 сериясы</translation>
    </message>
    <message>
        <source>Whichever</source>
        <translation>Кез келген</translation>
    </message>
    <message>
        <source>None is free: add blanks to the stock first.</source>
        <translation>Бос бланкі жоқ: алдымен бланкілер қосыңыз.</translation>
    </message>
    <message>
        <source>Free: %1. Next: %2.</source>
        <translation>Бос: %1. Келесісі: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) will wait for more blanks.</source>
        <translation>
            <numerusform>%n парақ жаңа бланкілерді күтеді.</numerusform>
            <numerusform>%n парақ жаңа бланкілерді күтеді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made for another paper: %1. On this one the text may stand in the wrong place.</source>
        <translation>Басқа қағазға арналған: %1. Мұнда мәтін өз орнында тұрмауы мүмкін.</translation>
    </message>
    <message>
        <source>Made for another paper: %1 (documents: %2 of %3). On this one their text may stand in the wrong place.</source>
        <translation>Басқа қағазға арналған: %1 (құжаттар: %3 ішінен %2). Мұнда олардың мәтіні өз орнында тұрмауы мүмкін.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::PrintJobModel</name>
    <message>
        <source>duplicate no. %1</source>
        <translation>№ %1 телнұсқа</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Дана</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
</context>
<context>
    <name>tereze::ui::PrintLogModel</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>duplicate no. %1</source>
        <translation>№ %1 телнұсқа</translation>
    </message>
    <message>
        <source>first copy</source>
        <translation>бірінші дана</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n парақ</numerusform>
            <numerusform>%n парақ</numerusform>
        </translation>
    </message>
    <message>
        <source>To whom: %1</source>
        <translation>Кімге: %1</translation>
    </message>
    <message>
        <source>Printed on %1 by %2: %3</source>
        <translation>Басылды: %1, %2: %3</translation>
    </message>
    <message>
        <source>Allowed by %1</source>
        <translation>Рұқсат берген: %1</translation>
    </message>
    <message>
        <source>Why one more copy: %1</source>
        <translation>Тағы бір дана не үшін: %1</translation>
    </message>
    <message>
        <source>Blank %1</source>
        <translation>Бланкі %1</translation>
    </message>
    <message>
        <source>What became of it: %1</source>
        <translation>Онымен не болды: %1</translation>
    </message>
    <message>
        <source>Why it was spoiled: %1</source>
        <translation>Неге бүлінді: %1</translation>
    </message>
    <message>
        <source>Handed over to %1 by %2 on %3</source>
        <translation>Алған: %1, берген: %2, %3</translation>
    </message>
    <message>
        <source>Version of the page (SHA-256): %1</source>
        <translation>Беттің нұсқасы (SHA-256): %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Дана</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Кім жіберді</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Кімге берілді</translation>
    </message>
</context>
<context>
    <name>tereze::ui::PrintLogPage</name>
    <message>
        <source>N&amp;umber</source>
        <translation>&amp;Нөмірі</translation>
    </message>
    <message>
        <source>As printed, or its running part</source>
        <translation>Құжаттағыдай немесе реттік</translation>
    </message>
    <message>
        <source>Show all copies</source>
        <translation>Бәрін көрсету</translation>
    </message>
    <message>
        <source>Log of copies, newest first</source>
        <translation>Даналар журналы, жаңасы жоғарыда</translation>
    </message>
    <message>
        <source>All about the copy</source>
        <translation>Дана туралы бәрі</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Тек: %1</translation>
    </message>
    <message>
        <source>No copy of it went out yet.</source>
        <translation>Даналары әлі жасалған жоқ.</translation>
    </message>
    <message>
        <source>Nothing was printed yet.</source>
        <translation>Әзірге ештеңе басылған жоқ.</translation>
    </message>
    <message>
        <source>Log of copies</source>
        <translation>Даналар журналы</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Нөмірі: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Жасалған уақыты: %1</translation>
    </message>
</context>
<context>
    <name>tereze::ui::PrintPage</name>
    <message>
        <source>Only what is not &amp;finished</source>
        <translation>Тек &amp;аяқталмағандар</translation>
    </message>
    <message>
        <source>Batches of the print queue, newest first</source>
        <translation>Басып шығару кезегінің топтамалары, жаңасы жоғарыда</translation>
    </message>
    <message>
        <source>Sheets of the batch, in the order of printing</source>
        <translation>Топтаманың парақтары, басылу реті бойынша</translation>
    </message>
    <message>
        <source>The sheet as it is printed</source>
        <translation>Парақтың басылатын түрі</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>Топтаманың басылу барысы</translation>
    </message>
    <message>
        <source>No sheet is chosen.</source>
        <translation>Парақ таңдалмаған.</translation>
    </message>
    <message>
        <source>The correction of the printer is kept.</source>
        <translation>Принтердің түзетуі сақталды.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) changed</source>
        <translation>
            <numerusform>%n парақ өзгертілді</numerusform>
            <numerusform>%n парақ өзгертілді</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tereze::ui::ProblemPanel</name>
    <message>
        <source>Error</source>
        <translation>Қате</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Қате жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n қате</numerusform>
            <numerusform>%n қате</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n ескерту</numerusform>
            <numerusform>%n ескерту</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Мәселелер</translation>
    </message>
    <message>
        <source>Show or hide the list of problems</source>
        <translation>Мәселелер тізімін көрсету не жасыру</translation>
    </message>
    <message>
        <source>Problems of the route</source>
        <translation>Маршруттың мәселелері</translation>
    </message>
    <message>
        <source>The arrow offers other ways to mend it</source>
        <translation>Көрсеткі түзетудің басқа жолдарын ұсынады</translation>
    </message>
</context>
<context>
    <name>tereze::ui::PropertiesPanel</name>
    <message>
        <source>Another number or share</source>
        <translation>Басқа сан немесе үлес</translation>
    </message>
    <message>
        <source>Several elements</source>
        <translation>Бірнеше элемент</translation>
    </message>
    <message>
        <source>Move, align, copy or delete them together.</source>
        <translation>Оларды бірге жылжытыңыз, туралаңыз, көшіріңіз немесе жойыңыз.</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Жолақ</translation>
    </message>
    <message>
        <source>Change the properties</source>
        <translation>Қасиеттерін өзгерту</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Атауын өзгерту</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>“%1” is kept in the file; no route runs it.</source>
        <translation>«%1» файлда сақталады; оны ешбір маршрут орындамайды.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>How many must approve</source>
        <translation>Неше адам келісуі керек</translation>
    </message>
    <message>
        <source>one is enough</source>
        <translation>бір адам жеткілікті</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>барлығы</translation>
    </message>
    <message>
        <source>two</source>
        <translation>екеуі</translation>
    </message>
    <message>
        <source>three</source>
        <translation>үшеуі</translation>
    </message>
    <message>
        <source>more than half</source>
        <translation>жартысынан көбі</translation>
    </message>
    <message>
        <source>at least 67%</source>
        <translation>кемінде 67 %</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Жауаптар</translation>
    </message>
    <message>
        <source>A rejection</source>
        <translation>Қабылданбаса</translation>
    </message>
    <message>
        <source>closes the case as rejected</source>
        <translation>іс қабылданбаған болып жабылады</translation>
    </message>
    <message>
        <source>goes on; a choice behind reads it</source>
        <translation>әрі қарай жүреді; оны кейінгі таңдау оқиды</translation>
    </message>
    <message>
        <source>Further answers, in Latin letters</source>
        <translation>Басқа жауаптар, латын әріптерімен</translation>
    </message>
    <message>
        <source>the applicant alone</source>
        <translation>тек өтініш берушіге</translation>
    </message>
    <message>
        <source>May be returned to</source>
        <translation>Кімге қайтаруға болады</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Қашанға дейін</translation>
    </message>
    <message>
        <source>Set a term</source>
        <translation>Мерзім қою</translation>
    </message>
    <message>
        <source>Length of the term</source>
        <translation>Мерзімнің ұзақтығы</translation>
    </message>
    <message>
        <source>Unit of the term</source>
        <translation>Мерзімнің өлшем бірлігі</translation>
    </message>
    <message>
        <source>days</source>
        <translation>күн</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>сағат</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>минут</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Қанша уақыттан кейін</translation>
    </message>
    <message>
        <source>Change the term</source>
        <translation>Мерзімді өзгерту</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Қалай есептеледі</translation>
    </message>
    <message>
        <source>working time of the service</source>
        <translation>қызметтің жұмыс уақытымен</translation>
    </message>
    <message>
        <source>plain time</source>
        <translation>күнтізбелік уақытпен</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Не болады</translation>
    </message>
    <message>
        <source>Which document</source>
        <translation>Қандай құжат</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Үлгі</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>әлі таңдалмаған</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Үлгіні таңдау</translation>
    </message>
    <message>
        <source>Registered in</source>
        <translation>Қайда тіркеледі</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Қанша</translation>
    </message>
    <message>
        <source>Amount in tenge</source>
        <translation>Сомасы, теңге</translation>
    </message>
    <message>
        <source>as the service says</source>
        <translation>қызметте көрсетілгендей</translation>
    </message>
    <message>
        <source>Terms stand still meanwhile</source>
        <translation>Бұл уақытта мерзімдер тоқтайды</translation>
    </message>
    <message>
        <source>While it is waited for</source>
        <translation>Күту кезінде</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Applicant, or a role</source>
        <translation>Өтініш беруші немесе рөл</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Which route</source>
        <translation>Қандай маршрут</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Choose a route</source>
        <translation>Маршрутты таңдау</translation>
    </message>
    <message>
        <source>If what</source>
        <translation>Қандай шартпен</translation>
    </message>
    <message>
        <source>Append two steps, then say when each way is taken.</source>
        <translation>Екі қадам жалғап, әр жол қашан таңдалатынын көрсетіңіз.</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>әйтпесе</translation>
    </message>
    <message>
        <source>no condition yet</source>
        <translation>шарты әлі жоқ</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Шешім: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Жауап: %1</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Taken when no condition holds</source>
        <translation>Бірде-бір шарт орындалмаса</translation>
    </message>
    <message>
        <source>Change the condition</source>
        <translation>Шартты өзгерту</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Кілт</translation>
    </message>
    <message>
        <source>After a return for correction</source>
        <translation>Түзетуге қайтарылғаннан кейін</translation>
    </message>
    <message>
        <source>all decide again</source>
        <translation>барлығы қайта шешеді</translation>
    </message>
    <message>
        <source>approvals are kept</source>
        <translation>келісулер сақталады</translation>
    </message>
    <message>
        <source>only those who objected decide again</source>
        <translation>тек қарсы болғандар қайта шешеді</translation>
    </message>
    <message>
        <source>Select a step to see who performs it, by when, and what follows.</source>
        <translation>Қадамды таңдаңыз: оны кім, қашанға дейін орындайтыны және әрі қарай не болатыны көрінеді.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::PublishDialog</name>
    <message>
        <source>Publish</source>
        <translation>Жариялау</translation>
    </message>
    <message>
        <source>Publish the route</source>
        <translation>Маршрутты жариялау</translation>
    </message>
    <message>
        <source>What the version means for running applications</source>
        <translation>Нұсқа қаралып жатқан сұранымдарға қалай әсер етеді</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Не болады</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Қадам</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Сұранымдар</translation>
    </message>
    <message>
        <source>What the self-test found</source>
        <translation>Өзін-өзі тексеру нәтижесі</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>The server looks at the route and at the applications that run on it…</source>
        <translation>Сервер маршрутты және ондағы сұранымдарды тексеріп жатыр…</translation>
    </message>
    <message>
        <source>The self-test found errors. The route cannot be published as it is.</source>
        <translation>Тексеру қателер тапты. Маршрутты осы күйінде жариялауға болмайды.</translation>
    </message>
    <message>
        <source>No application runs on an earlier version of this route.</source>
        <translation>Бұл маршруттың бұрынғы нұсқаларында қаралып жатқан сұраным жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) run on earlier versions. They stay there and end there; this is what would become of them under the new one, if you move them:</source>
        <translation>
            <numerusform>Бұрынғы нұсқаларда %n сұраным қаралып жатыр. Олар сол нұсқада қалып, сонда аяқталады; жаңасына ауыстырсаңыз, мынадай болады:</numerusform>
            <numerusform>Бұрынғы нұсқаларда %n сұраным қаралып жатыр. Олар сол нұсқада қалып, сонда аяқталады; жаңасына ауыстырсаңыз, мынадай болады:</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Қате</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>The self-test found nothing.</source>
        <translation>Тексеру ешнәрсе тапқан жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n of them; Enter opens one</source>
        <translation>
            <numerusform>Алғашқы %n сұраным; Enter біреуін ашады</numerusform>
            <numerusform>Алғашқы %n сұраным; Enter біреуін ашады</numerusform>
        </translation>
    </message>
    <message>
        <source>Their references; Enter opens one</source>
        <translation>Олардың нөмірлері; Enter біреуін ашады</translation>
    </message>
    <message>
        <source>would be stuck</source>
        <translation>тұрып қалады</translation>
    </message>
    <message>
        <source>would skip a step</source>
        <translation>қадамды өткізіп жібереді</translation>
    </message>
    <message>
        <source>would repeat a step</source>
        <translation>қадамды қайталайды</translation>
    </message>
    <message>
        <source>would go on as before</source>
        <translation>бұрынғыдай жалғасады</translation>
    </message>
</context>
<context>
    <name>tereze::ui::RouteDesignerPage</name>
    <message>
        <source>waits for the server</source>
        <translation>серверді күтіп тұр</translation>
    </message>
    <message>
        <source>the last drawing was refused</source>
        <translation>соңғы сызба қабылданбады</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>күшінде</translation>
    </message>
    <message>
        <source>not published yet</source>
        <translation>әлі жарияланбаған</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This is your draft of %1. The route was changed by somebody else meanwhile.</source>
        <translation>Бұл — сіздің %1 уақытындағы қараламаңыз. Осы аралықта маршрутты басқа біреу өзгертті.</translation>
    </message>
    <message>
        <source>This is your draft of %1.</source>
        <translation>Бұл — сіздің %1 уақытындағы қараламаңыз.</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Қараламадан бас тарту</translation>
    </message>
    <message>
        <source>What was drawn in this draft is lost.</source>
        <translation>Осы қараламада сызылғандар жоғалады.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Find a route</source>
        <translation>Маршрутты іздеу</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>Жаңа маршрут</translation>
    </message>
    <message>
        <source>Import BPMN…</source>
        <translation>BPMN импорттау…</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Маршруттар</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Қызметтер</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Кілт</translation>
    </message>
    <message>
        <source>Version in force</source>
        <translation>Күшіндегі нұсқа</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation>Сіздің қараламаңыз</translation>
    </message>
</context>
<context>
    <name>tereze::ui::RouteWorkshop</name>
    <message>
        <source>This file has %1 elements; up to %2 can be drawn here.</source>
        <translation>Бұл файлда %1 элемент бар; мұнда %2 элементке дейін сызуға болады.</translation>
    </message>
    <message>
        <source>Handed in. The server checks the route and makes it a version.</source>
        <translation>Тапсырылды. Сервер маршрутты тексеріп, жаңа нұсқасын жасайды.</translation>
    </message>
    <message>
        <source>The server refused the route. What it found stands below.</source>
        <translation>Сервер маршрутты қабылдамады. Тапқандары төменде.</translation>
    </message>
    <message>
        <source>Version %1 is in force. Running applications stay on theirs.</source>
        <translation>%1-нұсқа күшіне енді. Қаралып жатқан өтініштер өз нұсқасында қалады.</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation>Қаралама %1 уақытында сақталды</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Реттеу</translation>
    </message>
    <message>
        <source>The route has errors and cannot be published. They stand below.</source>
        <translation>Маршрутта қателер бар, оны жариялауға болмайды. Олар төменде.</translation>
    </message>
    <message>
        <source>Select and move</source>
        <translation>Таңдау және жылжыту</translation>
    </message>
    <message>
        <source>Move the view (space)</source>
        <translation>Көріністі жылжыту (бос орын)</translation>
    </message>
    <message>
        <source>Select with a frame</source>
        <translation>Жақтаумен таңдау</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Make or take away space</source>
        <translation>Орын ашу немесе қысу</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Кішірейту</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Үлкейту</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Бәрін көрсету</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Жалпы көрініс</translation>
    </message>
    <message>
        <source>List of steps</source>
        <translation>Қадамдар тізімі</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Сынап көру</translation>
    </message>
    <message>
        <source>Compare with another version</source>
        <translation>Басқа нұсқамен салыстыру</translation>
    </message>
    <message>
        <source>Left edges</source>
        <translation>Сол жиектері бойынша</translation>
    </message>
    <message>
        <source>Middles, one above the other</source>
        <translation>Орталары бойынша, бірінің үстіне бірі</translation>
    </message>
    <message>
        <source>Right edges</source>
        <translation>Оң жиектері бойынша</translation>
    </message>
    <message>
        <source>Upper edges</source>
        <translation>Үстіңгі жиектері бойынша</translation>
    </message>
    <message>
        <source>Middles, side by side</source>
        <translation>Орталары бойынша, қатар</translation>
    </message>
    <message>
        <source>Lower edges</source>
        <translation>Астыңғы жиектері бойынша</translation>
    </message>
    <message>
        <source>Equal distances across</source>
        <translation>Көлденеңінен бірдей аралық</translation>
    </message>
    <message>
        <source>Equal distances down</source>
        <translation>Тігінен бірдей аралық</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Сызба (SVG)…</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Сурет (PNG)…</translation>
    </message>
    <message>
        <source>Document (PDF)…</source>
        <translation>Құжат (PDF)…</translation>
    </message>
    <message>
        <source>Route (BPMN 2.0)…</source>
        <translation>Маршрут (BPMN 2.0)…</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Құралдар</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Маршруттар</translation>
    </message>
    <message>
        <source>Back to the list; the draft is kept</source>
        <translation>Тізімге оралу; қаралама сақталады</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Жариялау</translation>
    </message>
    <message>
        <source>Align and distribute</source>
        <translation>Туралау және бөлу</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Файл ретінде сақтау</translation>
    </message>
    <message>
        <source>Drawing of the route</source>
        <translation>Маршрут сызбасы</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Жарияланған түрінде</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңа</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Қаралама</translation>
    </message>
    <message>
        <source>There are errors yet</source>
        <translation>Әлі қателер бар</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>%1 файлын жазу мүмкін емес.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сақталды: %1</translation>
    </message>
    <message>
        <source>Move applications…</source>
        <translation>Сұранымдарды ауыстыру…</translation>
    </message>
    <message>
        <source>Load and times</source>
        <translation>Жүктеме мен уақыт</translation>
    </message>
</context>
<context>
    <name>tereze::ui::SignInDialog</name>
    <message>
        <source>Please write where and as whom to sign in.</source>
        <translation>Қайда және кім болып кіретініңізді жазыңыз.</translation>
    </message>
    <message>
        <source>The server does not accept this name and password.</source>
        <translation>Сервер бұл ат пен құпиясөзді қабылдамады.</translation>
    </message>
    <message>
        <source>Sign in to Tereze</source>
        <translation>Tereze жүйесіне кіру</translation>
    </message>
    <message>
        <source>Tereze</source>
        <translation>Tereze</translation>
    </message>
    <message>
        <source>Service centre of the university</source>
        <translation>Университеттің қызмет көрсету орталығы</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Сервер</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Аты</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Құ&amp;пиясөз</translation>
    </message>
    <message>
        <source>db.university.kz</source>
        <translation>db.university.kz</translation>
    </message>
    <message>
        <source>&amp;Keep the password in this computer&apos;s keychain</source>
        <translation>Құпиясөзді осы компьютердің қой&amp;масында сақтау</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Кіру жүріп жатыр…</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>&amp;Кіру</translation>
    </message>
    <message>
        <source>The server asks for a password.</source>
        <translation>Сервер құпиясөз сұрайды.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::SimulationPanel</name>
    <message>
        <source>The sample answers are no JSON object: %1</source>
        <translation>Үлгі жауаптар JSON нысаны емес: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Келісу</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Қабылдамау</translation>
    </message>
    <message>
        <source>The application waits for:</source>
        <translation>Өтініш мынаны күтіп тұр:</translation>
    </message>
    <message>
        <source>The case is closed as approved.</source>
        <translation>Іс келісілген болып жабылды.</translation>
    </message>
    <message>
        <source>The case is closed as rejected.</source>
        <translation>Іс қабылданбаған болып жабылды.</translation>
    </message>
    <message>
        <source>The case is stuck. %1</source>
        <translation>Іс тұрып қалды. %1</translation>
    </message>
    <message>
        <source>%1: waits</source>
        <translation>%1: күтеді</translation>
    </message>
    <message>
        <source>%1: given to %2</source>
        <translation>%1: %2 орындауына берілді</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: орындалды</translation>
    </message>
    <message>
        <source>%1: the document is registered</source>
        <translation>%1: құжат тіркелді</translation>
    </message>
    <message>
        <source>%1: the draft is made</source>
        <translation>%1: жоба дайындалды</translation>
    </message>
    <message>
        <source>%1: told</source>
        <translation>%1: хабарланды</translation>
    </message>
    <message>
        <source>%1: closed as rejected</source>
        <translation>%1: қабылданбаған болып жабылды</translation>
    </message>
    <message>
        <source>%1: reached the end</source>
        <translation>%1: соңына жетті</translation>
    </message>
    <message>
        <source>A sample application</source>
        <translation>Үлгі өтініш</translation>
    </message>
    <message>
        <source>Sample answers</source>
        <translation>Үлгі жауаптар</translation>
    </message>
    <message>
        <source>Sample answers, as JSON</source>
        <translation>Үлгі жауаптар, JSON түрінде</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Қайта бастау</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>A dry run at the server: the real functions, people, terms and clock; the drawing as it is here, published or not. Nothing of it stays.</source>
        <translation>Сервердегі сынақ жүріс: нағыз функциялар, адамдар, мерзімдер мен сағат; сызба дәл осындағыдай, жарияланған-жарияланбағаны бәрібір. Одан ешнәрсе қалмайды.</translation>
    </message>
    <message>
        <source>Played in this program: the drawing alone, without people, terms and clock.</source>
        <translation>Осы бағдарламада ойнатылады: тек сызба, адамдарсыз, мерзімсіз және сағатсыз.</translation>
    </message>
    <message>
        <source>Played in this program, because no service runs on any route yet: the drawing alone, without people, terms and clock.</source>
        <translation>Әзірге бірде-бір қызмет маршрутпен жүрмейтіндіктен, осы бағдарламада ойнатылады: тек сызба, адамдарсыз, мерзімсіз және сағатсыз.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Қайта жіберу</translation>
    </message>
    <message>
        <source>The applicant</source>
        <translation>Өтініш беруші</translation>
    </message>
    <message>
        <source>(for %1)</source>
        <translation>(%1 орнына)</translation>
    </message>
    <message>
        <source>nobody can act; it waits to be assigned</source>
        <translation>әрекет ететін адам жоқ; тағайындауды күтеді</translation>
    </message>
    <message>
        <source>Returned for correction</source>
        <translation>Түзетуге қайтарылды</translation>
    </message>
    <message>
        <source>%1: by %2</source>
        <translation>%1: %2 дейін</translation>
    </message>
    <message>
        <source>%1: the clock is paused</source>
        <translation>%1: мерзім тоқтатылды</translation>
    </message>
    <message>
        <source>Let the term run out</source>
        <translation>Мерзімді өткізу</translation>
    </message>
    <message>
        <source>The case is closed: %1.</source>
        <translation>Іс жабылды: %1.</translation>
    </message>
    <message>
        <source>No worker has played it yet. Is one running? It is waited for; this program can play the drawing meanwhile.</source>
        <translation>Серверлік қызмет әлі ойнатқан жоқ. Ол қосулы ма? Жауап күтілуде; әзірге сызбаны осы бағдарлама ойната алады.</translation>
    </message>
    <message>
        <source>The engine plays it…</source>
        <translation>Сервер ойнатып жатыр…</translation>
    </message>
    <message>
        <source>That was refused: %1</source>
        <translation>Қабылданбады: %1</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>қайтарылды</translation>
    </message>
    <message>
        <source>Who plays it</source>
        <translation>Кім ойнатады</translation>
    </message>
    <message>
        <source>The engine, at the server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Осы бағдарлама</translation>
    </message>
    <message>
        <source>Service whose form it fills in</source>
        <translation>Формасы толтырылатын қызмет</translation>
    </message>
    <message>
        <source>The student&apos;s faculty</source>
        <translation>Студенттің факультеті</translation>
    </message>
</context>
<context>
    <name>tereze::ui::StatusLine</name>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Тіл: %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>%1 серверімен байланыс бар</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>%1 серверіне қосылуда…</translation>
    </message>
    <message>
        <source>No connection to %1. Trying again…</source>
        <translation>%1 серверімен байланыс жоқ. Қайта қосылуда…</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <translation>Қосылмаған: %1</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Қосылмаған.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) kept until the connection is back</source>
        <translation>
            <numerusform>%n шешім байланыс қалпына келгенше сақталды</numerusform>
            <numerusform>%n шешім байланыс қалпына келгенше сақталды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tereze::ui::StepList</name>
    <message>
        <source>%1 (if: %2)</source>
        <translation>%1 (егер: %2)</translation>
    </message>
    <message>
        <source>Steps of the route in their order</source>
        <translation>Маршрут қадамдары, ретімен</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Қадам</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Who, or which document</source>
        <translation>Кім немесе қандай құжат</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Қашанға дейін</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Әрі қарай не болады</translation>
    </message>
    <message>
        <source>Time, and how many</source>
        <translation>Уақыт және саны</translation>
    </message>
</context>
<context>
    <name>tereze::ui::StrikeDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>және тағы %n</numerusform>
            <numerusform>және тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>To be struck out: %1
What was decided stands, nobody decides anew.</source>
        <translation>Сызылатыны: %1
Бұрын қабылданған шешімдер күшінде қалады, ешкім қайта шешім қабылдамайды.</translation>
    </message>
    <message>
        <source>Nobody is left then, and the joint order goes.</source>
        <translation>Бұйрықта ешкім қалмайды, сондықтан жиынтық бұйрық жойылады.</translation>
    </message>
    <message>
        <source>The order comes back: it is drafted without them, and sent again by you.</source>
        <translation>Бұйрық қайтарылады: оларсыз жоба қайта жасалады, оны қайтадан өзіңіз жібересіз.</translation>
    </message>
    <message>
        <source>Strike out of the order</source>
        <translation>Бұйрықтан сызып тастау</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Сызып тастау</translation>
    </message>
    <message>
        <source>&amp;Issue an order of their own at once</source>
        <translation>Бірден жеке бұйрық &amp;шығару</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
    <message>
        <source>Say why they are struck out: it stays in the history of each case.</source>
        <translation>Неге сызылатынын айтыңыз: ол әр сұранымның тарихында қалады.</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) struck out.</source>
        <translation>
            <numerusform>%n білім алушы сызылды.</numerusform>
            <numerusform>%n білім алушы сызылды.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tereze::ui::TemplateCases</name>
    <message>
        <source>is run</source>
        <translation>орындалуда</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>күтілгендей</translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation>күтілгендей емес</translation>
    </message>
    <message>
        <source>Cases to test the template by</source>
        <translation>Үлгіні тексеру жағдайлары</translation>
    </message>
    <message>
        <source>Name of a new case, such as: without a recipient</source>
        <translation>Жаңа жағдайдың атауы, мысалы: алушысыз</translation>
    </message>
    <message>
        <source>Keep what the preview shows</source>
        <translation>Алдын ала қараудағысын сақтау</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Words that have to come out</source>
        <translation>Шығуы тиіс мәтін</translation>
    </message>
    <message>
        <source>Words that come out now</source>
        <translation>Қазір шығатын мәтін</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Жағдай</translation>
    </message>
</context>
<context>
    <name>tereze::ui::TemplateEditorPage</name>
    <message>
        <source>application form</source>
        <translation>өтініш</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>анықтама</translation>
    </message>
    <message>
        <source>order</source>
        <translation>бұйрық</translation>
    </message>
    <message>
        <source>approval sheet</source>
        <translation>келісу парағы</translation>
    </message>
    <message>
        <source>%1; missing: %2</source>
        <translation>%1; жоқ: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Үлгіні табу</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Үлгілер</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тілдер</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Қайда қолданылады</translation>
    </message>
    <message>
        <source>Last version</source>
        <translation>Соңғы нұсқа</translation>
    </message>
    <message>
        <source>New template…</source>
        <translation>Жаңа үлгі…</translation>
    </message>
    <message>
        <source>joint order</source>
        <translation>жиынтық бұйрық</translation>
    </message>
    <message>
        <source>extract from a joint order</source>
        <translation>жиынтық бұйрықтан үзінді көшірме</translation>
    </message>
</context>
<context>
    <name>tereze::ui::TemplatePreview</name>
    <message>
        <source>With sample values</source>
        <translation>Үлгі мәндермен</translation>
    </message>
    <message>
        <source>The newest application</source>
        <translation>Ең жаңа сұраным</translation>
    </message>
    <message>
        <source>A newer application</source>
        <translation>Жаңарақ сұраным</translation>
    </message>
    <message>
        <source>An older application</source>
        <translation>Ескірек сұраным</translation>
    </message>
    <message>
        <source>The page cannot be made: %1</source>
        <translation>Бетті жасауға болмайды: %1</translation>
    </message>
    <message>
        <source>Values that are missing and marked on the page: %1</source>
        <translation>Жоқ мәндер бетте белгіленген: %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Алдын ала қарау</translation>
    </message>
    <message>
        <source>Not inflected, as no rule knows how: %1</source>
        <translation>Септелмеді, ережесі белгісіз: %1</translation>
    </message>
    <message>
        <source>Inflected in part or by a guess; please look: %1</source>
        <translation>Ішінара немесе болжаммен септелді, тексеріңіз: %1</translation>
    </message>
    <message>
        <source>Correct the name…</source>
        <translation>Аты-жөнін түзету…</translation>
    </message>
</context>
<context>
    <name>tereze::ui::TemplateProblems</name>
    <message>
        <source>Error</source>
        <translation>Қате</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Кеңес</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Қате жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n қате</numerusform>
            <numerusform>%n қате</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of advice</source>
        <translation>
            <numerusform>%n кеңес</numerusform>
            <numerusform>%n кеңес</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Мәселелер</translation>
    </message>
    <message>
        <source>Show or hide the list of problems</source>
        <translation>Мәселелер тізімін көрсету не жасыру</translation>
    </message>
    <message>
        <source>Problems of the template</source>
        <translation>Үлгідегі мәселелер</translation>
    </message>
</context>
<context>
    <name>tereze::ui::TemplateSpelling</name>
    <message>
        <source>Kazakh</source>
        <translation>қазақ тілі</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>орыс тілі</translation>
    </message>
    <message>
        <source>English</source>
        <translation>ағылшын тілі</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>украин тілі</translation>
    </message>
    <message>
        <source>Spelling is not checked: this computer has no dictionary for the language of the text (%1).</source>
        <translation>Емле тексерілмейді: бұл компьютерде мәтін тілінің сөздігі жоқ (%1).</translation>
    </message>
    <message>
        <source>No word like it</source>
        <translation>Ұқсас сөз табылмады</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>«%1» сөзін менің сөздеріме қосу</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Емле</translation>
    </message>
</context>
<context>
    <name>tereze::ui::TemplateVersions</name>
    <message>
        <source>in force</source>
        <translation>күшінде</translation>
    </message>
    <message>
        <source>waits for its day</source>
        <translation>күнін күтуде</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ауыстырылған</translation>
    </message>
    <message>
        <source>from the catalogue&apos;s files</source>
        <translation>каталог файлдарынан</translation>
    </message>
    <message>
        <source>Versions of the text in “%1”</source>
        <translation>«%1» тіліндегі мәтін нұсқалары</translation>
    </message>
    <message>
        <source>Go on from this text</source>
        <translation>Осы мәтіннен жалғастыру</translation>
    </message>
    <message>
        <source>It replaces what is written now; undo brings that back</source>
        <translation>Қазір жазылғанды ауыстырады; болдырмау оны қайтарады</translation>
    </message>
    <message>
        <source>Older versions</source>
        <translation>Ескірек нұсқалар</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Нұсқа</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Қай күннен күшінде</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Кім жасады</translation>
    </message>
    <message>
        <source>Documents made</source>
        <translation>Жасалған құжаттар</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
</context>
<context>
    <name>tereze::ui::TemplateWorkshop</name>
    <message>
        <source>its value</source>
        <translation>оның мәні</translation>
    </message>
    <message>
        <source>number of the row</source>
        <translation>жол нөмірі</translation>
    </message>
    <message>
        <source>first row</source>
        <translation>бірінші жол</translation>
    </message>
    <message>
        <source>last row</source>
        <translation>соңғы жол</translation>
    </message>
    <message>
        <source>for each: %1</source>
        <translation>әрқайсысы үшін: %1</translation>
    </message>
    <message>
        <source>only if: %1</source>
        <translation>тек бар болса: %1</translation>
    </message>
    <message>
        <source>unless: %1</source>
        <translation>жоқ болса: %1</translation>
    </message>
    <message>
        <source>end: %1</source>
        <translation>соңы: %1</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Шарт</translation>
    </message>
    <message>
        <source>Format of a field</source>
        <translation>Өріс пішімі</translation>
    </message>
    <message>
        <source>Show only if there is one</source>
        <translation>Бар болса ғана көрсету</translation>
    </message>
    <message>
        <source>Go to the other end</source>
        <translation>Екінші ұшына өту</translation>
    </message>
    <message>
        <source>Turn round: show only if there is one</source>
        <translation>Керісінше: бар болса ғана көрсету</translation>
    </message>
    <message>
        <source>Turn round: show if there is none</source>
        <translation>Керісінше: жоқ болса көрсету</translation>
    </message>
    <message>
        <source>Take away, keep what is inside</source>
        <translation>Ішіндегісін қалдырып, алып тастау</translation>
    </message>
    <message>
        <source>Take the condition away</source>
        <translation>Шартты алып тастау</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Қалың</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Көлбеу</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Асты сызылған</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Сол жаққа</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>Ортаға</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Оң жаққа</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Ені бойынша</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Жаңа кесте</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>Жоғарыға жол</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Төменге жол</translation>
    </message>
    <message>
        <source>Column to the left</source>
        <translation>Сол жаққа баған</translation>
    </message>
    <message>
        <source>Column to the right</source>
        <translation>Оң жаққа баған</translation>
    </message>
    <message>
        <source>Delete the row</source>
        <translation>Жолды жою</translation>
    </message>
    <message>
        <source>Delete the column</source>
        <translation>Бағанды жою</translation>
    </message>
    <message>
        <source>Delete the table</source>
        <translation>Кестені жою</translation>
    </message>
    <message>
        <source>Another language beside it</source>
        <translation>Қасында басқа тіл</translation>
    </message>
    <message>
        <source>Text with its tags</source>
        <translation>Белгілері бар мәтін</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Нұсқалар…</translation>
    </message>
    <message>
        <source>Cases to test it by…</source>
        <translation>Тексеру жағдайлары…</translation>
    </message>
    <message>
        <source>Save from a day on…</source>
        <translation>Белгілі күннен бастап сақтау…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Келесісін табу</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Алдыңғысын табу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>1-тақырып</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>2-тақырып</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>3-тақырып</translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation>Абзац түрі</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Өлшемі</translation>
    </message>
    <message>
        <source>Size in points</source>
        <translation>Өлшемі пунктпен</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Құралдар</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Үлгілер</translation>
    </message>
    <message>
        <source>Back to the list; the draft is kept</source>
        <translation>Тізімге оралу; қаралама сақталады</translation>
    </message>
    <message>
        <source>Documents are made from this text from</source>
        <translation>Құжаттар осы мәтінмен жасалады, мына күннен:</translation>
    </message>
    <message>
        <source>Save for that day</source>
        <translation>Осы күнге сақтау</translation>
    </message>
    <message>
        <source>Words or a field</source>
        <translation>Сөздер немесе өріс</translation>
    </message>
    <message>
        <source>Find on the page</source>
        <translation>Беттен табу</translation>
    </message>
    <message>
        <source>Page of the template</source>
        <translation>Үлгі беті</translation>
    </message>
    <message>
        <source>Page in another language</source>
        <translation>Басқа тілдегі бет</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Мәтін тілі</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: жоқ</translation>
    </message>
    <message>
        <source>No service names it.</source>
        <translation>Оны ешбір қызмет атамайды.</translation>
    </message>
    <message>
        <source>Used by: %1</source>
        <translation>Қолданатындар: %1</translation>
    </message>
    <message>
        <source>As saved</source>
        <translation>Сақталғандай</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation>Қаралама %1 уақытында сақталды</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Қаралама</translation>
    </message>
    <message>
        <source>There are errors yet</source>
        <translation>Әлі қателер бар</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Мәтін теру</translation>
    </message>
    <message>
        <source>This is your draft of %1. The template was changed by somebody else meanwhile.</source>
        <translation>Бұл — сіздің %1 уақытындағы қараламаңыз. Осы арада үлгіні басқа біреу өзгерткен.</translation>
    </message>
    <message>
        <source>This is your draft of %1.</source>
        <translation>Бұл — сіздің %1 уақытындағы қараламаңыз.</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Қараламадан бас тарту</translation>
    </message>
    <message>
        <source>What was written in this draft is lost.</source>
        <translation>Бұл қараламада жазылғандар жоғалады.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>“%1” stands in the text in “%2” and is missing here</source>
        <translation>«%1» «%2» тіліндегі мәтінде бар, мұнда жоқ</translation>
    </message>
    <message>
        <source>The text has errors and cannot be saved. They stand below.</source>
        <translation>Мәтінде қателер бар, сақтауға болмайды. Олар төменде.</translation>
    </message>
    <message>
        <source>Somebody else has saved this template meanwhile. Your text is kept as a draft on this computer; open the template again to go on from theirs.</source>
        <translation>Осы арада бұл үлгіні басқа біреу сақтаған. Сіздің мәтініңіз осы компьютерде қаралама ретінде қалды; онысынан жалғастыру үшін үлгіні қайта ашыңыз.</translation>
    </message>
    <message>
        <source>Version %1 is saved; documents are made from it from %2 on.</source>
        <translation>%1-нұсқа сақталды; құжаттар %2 күнінен бастап сонымен жасалады.</translation>
    </message>
    <message>
        <source>Version %1 is saved; new documents are made from it. Those that are open stay on theirs.</source>
        <translation>%1-нұсқа сақталды; жаңа құжаттар сонымен жасалады. Басталғандары өз нұсқасында қалады.</translation>
    </message>
    <message>
        <source>Text of version %1</source>
        <translation>%1-нұсқа мәтіні</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Табылмады</translation>
    </message>
    <message>
        <source>Word that is counted</source>
        <translation>Саналатын сөз</translation>
    </message>
    <message>
        <source>Its forms with the numbers 1, 2 and 5, as far as the language has them, with commas between:</source>
        <translation>Оның 1, 2 және 5 сандарымен тұлғалары (тілде болғанынша), үтірмен бөлініп:</translation>
    </message>
    <message>
        <source>on every page, above</source>
        <translation>жоғарғы колонтитул, әр бетте</translation>
    </message>
    <message>
        <source>on every page, below</source>
        <translation>төменгі колонтитул, әр бетте</translation>
    </message>
    <message>
        <source>end of what is above</source>
        <translation>жоғарғы колонтитулдың соңы</translation>
    </message>
    <message>
        <source>end of what is below</source>
        <translation>төменгі колонтитулдың соңы</translation>
    </message>
    <message>
        <source>On the first page too</source>
        <translation>Бірінші бетте де</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Бірінші бет</translation>
    </message>
    <message>
        <source>number of the page</source>
        <translation>бет нөмірі</translation>
    </message>
    <message>
        <source>how many pages</source>
        <translation>барлық бет саны</translation>
    </message>
    <message>
        <source>Header on every page</source>
        <translation>Әр беттің жоғарғы колонтитулы</translation>
    </message>
    <message>
        <source>Footer on every page</source>
        <translation>Әр беттің төменгі колонтитулы</translation>
    </message>
    <message>
        <source>Number of the page</source>
        <translation>Бет нөмірі</translation>
    </message>
    <message>
        <source>How many pages</source>
        <translation>Барлық бет саны</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файлды оқу мүмкін емес.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Сурет</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>сурет</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Сурет…</translation>
    </message>
    <message>
        <source>No unknown word</source>
        <translation>Белгісіз сөз жоқ</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>Емлені тексеру</translation>
    </message>
    <message>
        <source>Next unknown word</source>
        <translation>Келесі белгісіз сөз</translation>
    </message>
    <message>
        <source>The picture of the blank is no longer there: %1</source>
        <translation>Бланктің суреті енді орнында жоқ: %1</translation>
    </message>
    <message>
        <source>Placed box</source>
        <translation>Орны белгіленген блок</translation>
    </message>
    <message>
        <source>Picture of the blank behind the page…</source>
        <translation>Бет астындағы бланк суреті…</translation>
    </message>
    <message>
        <source>Take the picture of the blank away</source>
        <translation>Бланк суретін алып тастау</translation>
    </message>
    <message>
        <source>Header, footer, numbers of pages, placed boxes, the blank</source>
        <translation>Колонтитулдар, бет нөмірлері, орны белгіленген блоктар, бланк</translation>
    </message>
    <message>
        <source>Import of a form</source>
        <translation>Файлды импорттау</translation>
    </message>
    <message>
        <source>Import from Word or LibreOffice…</source>
        <translation>Word немесе LibreOffice файлынан импорттау…</translation>
    </message>
    <message>
        <source>Documents of this template are printed on plain paper.</source>
        <translation>Осы үлгінің құжаттары кәдімгі қағазға басылады.</translation>
    </message>
    <message>
        <source>Who prints documents of this template is offered this blank: %1.</source>
        <translation>Осы үлгінің құжаттарын басатын адамға мына бланк ұсынылады: %1.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::VersionComparison</name>
    <message>
        <source>Compare versions</source>
        <translation>Нұсқаларды салыстыру</translation>
    </message>
    <message>
        <source>Version on the left</source>
        <translation>Сол жақтағы нұсқа</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Айырмашылықтар</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Элемент</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Айырмашылық</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>%1-нұсқа</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Қабылданбаған</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Күтіп тұр</translation>
    </message>
    <message>
        <source>The chosen version</source>
        <translation>Таңдалған нұсқа</translation>
    </message>
    <message>
        <source>The drawing at hand</source>
        <translation>Ағымдағы сызба</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n айырмашылық</numerusform>
            <numerusform>%n айырмашылық</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>How many must approve</source>
        <translation>Неше адам келісуі керек</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Жауаптар</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Үлгі</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Шарт</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Мерзім</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Не болады</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Қайда апарады</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Қайдан келеді</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Жолақ</translation>
    </message>
    <message>
        <source>After a rejection</source>
        <translation>Қабылданбағаннан кейін</translation>
    </message>
    <message>
        <source>added</source>
        <translation>қосылды</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>алып тасталды</translation>
    </message>
    <message>
        <source>moved on the drawing</source>
        <translation>сызбада жылжытылды</translation>
    </message>
</context>
<context>
    <name>tereze::ui::VolumeCloseDialog</name>
    <message>
        <source>Close a volume</source>
        <translation>Томды жабу</translation>
    </message>
    <message>
        <source>Volume %1 of case %2 is closed: nothing goes in or out of it any more. Documents in it: %3. It is kept: %4.</source>
        <translation>%2 ісінің %1-томы жабылады: одан кейін оған ештеңе тігілмейді және одан алынбайды. Құжат саны: %3. Сақтау мерзімі: %4.</translation>
    </message>
    <message>
        <source>Close the volume</source>
        <translation>Томды жабу</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>саналмаған</translation>
    </message>
    <message>
        <source>&amp;Sheets counted</source>
        <translation>&amp;Парақ саны</translation>
    </message>
    <message>
        <source>Count the sheets of the volume and write how many there are.</source>
        <translation>Томның парақтарын санап, санын жазыңыз.</translation>
    </message>
    <message>
        <source>Volume %1 of case %2 is closed.</source>
        <translation>%2 ісінің %1-томы жабылды.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::VolumeModel</name>
    <message>
        <source>closed</source>
        <translation>жабық</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ашық</translation>
    </message>
    <message>
        <source>held: %1</source>
        <translation>жоюы тоқтатылған: %1</translation>
    </message>
    <message>
        <source>in act no. %1</source>
        <translation>№ %1 актіде</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Том</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ашылған күні</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Жабылған күні</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақтар</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Сақталатын орны</translation>
    </message>
    <message>
        <source>Term is over on</source>
        <translation>Мерзімі өтетін күн</translation>
    </message>
</context>
<context>
    <name>tereze::ui::VolumeOpenDialog</name>
    <message>
        <source>Open a volume</source>
        <translation>Том ашу</translation>
    </message>
    <message>
        <source>Volume %1 of case %2 is opened. What is filed into it is kept where it is.</source>
        <translation>%2 ісінің %1-томы ашылады. Оған тігілген құжаттар осы томмен бірге сақталады.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Сақталатын орны</translation>
    </message>
    <message>
        <source>&amp;Kept in</source>
        <translation>&amp;Сақталатын орны</translation>
    </message>
    <message>
        <source>Write in Kazakh, Russian and English where the volume is kept.</source>
        <translation>Том қайда сақталатынын қазақша, орысша және ағылшынша жазыңыз.</translation>
    </message>
    <message>
        <source>Volume %1 of case %2 is open.</source>
        <translation>%2 ісінің %1-томы ашылды.</translation>
    </message>
</context>
</TS>
