<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;Вхідні</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Журнал</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Знайти</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Оновити</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>&amp;Наступна панель</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>&amp;Попередня панель</translation>
    </message>
    <message>
        <source>&amp;Next case</source>
        <translation>&amp;Наступна заявка</translation>
    </message>
    <message>
        <source>&amp;Previous case</source>
        <translation>&amp;Попередня заявка</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>По&amp;годити</translation>
    </message>
    <message>
        <source>Approve with re&amp;marks</source>
        <translation>Погодити &amp;із зауваженням</translation>
    </message>
    <message>
        <source>Re&amp;turn for correction</source>
        <translation>Пов&amp;ернути на доопрацювання</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>&amp;Відхилити</translation>
    </message>
    <message>
        <source>Record pa&amp;yment</source>
        <translation>Записати оп&amp;лату</translation>
    </message>
    <message>
        <source>&amp;Copy case reference</source>
        <translation>&amp;Скопіювати код заявки</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Друк…</translation>
    </message>
    <message>
        <source>&amp;Save print form as PDF…</source>
        <translation>Зберегти друковану &amp;форму в PDF…</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>М&amp;енше</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>За &amp;шириною</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Сполучення клавіш</translation>
    </message>
    <message>
        <source>&amp;About Tereze</source>
        <translation>Про програму &amp;Tereze</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Ви&amp;йти із системи</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Закрити програму</translation>
    </message>
    <message>
        <source>Rese&amp;t layout</source>
        <translation>&amp;Скинути розташування</translation>
    </message>
    <message>
        <source>Reca&amp;ll the decision</source>
        <translation>Відкли&amp;кати рішення</translation>
    </message>
    <message>
        <source>Zoo&amp;m in</source>
        <translation>&amp;Більше</translation>
    </message>
    <message>
        <source>&amp;Routes</source>
        <translation>&amp;Маршрути</translation>
    </message>
    <message>
        <source>Case I &amp;decided last</source>
        <translation>Остання вирі&amp;шена заявка</translation>
    </message>
    <message>
        <source>Ac&amp;knowledged</source>
        <translation>&amp;Ознайомлено</translation>
    </message>
    <message>
        <source>Record the ans&amp;wer…</source>
        <translation>З&amp;аписати відповідь…</translation>
    </message>
    <message>
        <source>Assi&amp;gn…</source>
        <translation>При&amp;значити…</translation>
    </message>
    <message>
        <source>Take &amp;back my decision…</source>
        <translation>Скас&amp;увати моє рішення…</translation>
    </message>
    <message>
        <source>Ann&amp;ul…</source>
        <translation>Анул&amp;ювати…</translation>
    </message>
    <message>
        <source>Te&amp;mplates</source>
        <translation>&amp;Шаблони</translation>
    </message>
    <message>
        <source>Print &amp;queue</source>
        <translation>&amp;Черга друку</translation>
    </message>
    <message>
        <source>Printed and good</source>
        <translation>Надруковано, усе гаразд</translation>
    </message>
    <message>
        <source>Spoiled…</source>
        <translation>Зіпсовано…</translation>
    </message>
    <message>
        <source>Print again what failed…</source>
        <translation>Передрукувати те, що не вдалося…</translation>
    </message>
    <message>
        <source>Pause the batch</source>
        <translation>Призупинити пакет</translation>
    </message>
    <message>
        <source>Go on from this sheet</source>
        <translation>Продовжити з цього аркуша</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Не друкувати</translation>
    </message>
    <message>
        <source>Move to another printer…</source>
        <translation>Перенести на інший принтер…</translation>
    </message>
    <message>
        <source>Allow one more copy</source>
        <translation>Дозволити ще один примірник</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Видати…</translation>
    </message>
    <message>
        <source>Put a printer right…</source>
        <translation>Вивірити принтер…</translation>
    </message>
    <message>
        <source>&amp;Register a letter…</source>
        <translation>&amp;Зареєструвати лист…</translation>
    </message>
    <message>
        <source>&amp;Answer the letter…</source>
        <translation>&amp;Відповісти на лист…</translation>
    </message>
    <message>
        <source>Re&amp;serve a number…</source>
        <translation>Зарезервувати &amp;номер…</translation>
    </message>
    <message>
        <source>Declare &amp;void…</source>
        <translation>&amp;Оголосити недійсним…</translation>
    </message>
    <message>
        <source>&amp;File into a case…</source>
        <translation>Підшити до &amp;справи…</translation>
    </message>
    <message>
        <source>Save the list as &amp;XLSX…</source>
        <translation>Зберегти список у &amp;XLSX…</translation>
    </message>
    <message>
        <source>Save the list as &amp;CSV…</source>
        <translation>Зберегти список у &amp;CSV…</translation>
    </message>
    <message>
        <source>Save the list as &amp;PDF…</source>
        <translation>Зберегти список у &amp;PDF…</translation>
    </message>
    <message>
        <source>Print the &amp;list…</source>
        <translation>На&amp;друкувати список…</translation>
    </message>
    <message>
        <source>&amp;Blanks</source>
        <translation>Б&amp;ланки</translation>
    </message>
    <message>
        <source>Add blanks…</source>
        <translation>Додати бланки…</translation>
    </message>
    <message>
        <source>Spoiled blanks…</source>
        <translation>Зіпсовані бланки…</translation>
    </message>
    <message>
        <source>Destroy blanks by an act…</source>
        <translation>Знищити бланки за актом…</translation>
    </message>
    <message>
        <source>Lo&amp;g of copies</source>
        <translation>Журнал пр&amp;имірників</translation>
    </message>
    <message>
        <source>&amp;Nomenclature of cases</source>
        <translation>Номенкл&amp;атура справ</translation>
    </message>
    <message>
        <source>&amp;Destruction acts</source>
        <translation>Акти про зни&amp;щення</translation>
    </message>
    <message>
        <source>&amp;Books of the journal…</source>
        <translation>&amp;Книги журналу…</translation>
    </message>
    <message>
        <source>&amp;Add a case…</source>
        <translation>&amp;Додати справу…</translation>
    </message>
    <message>
        <source>&amp;Change the case…</source>
        <translation>&amp;Змінити справу…</translation>
    </message>
    <message>
        <source>&amp;Open a volume…</source>
        <translation>&amp;Відкрити том…</translation>
    </message>
    <message>
        <source>C&amp;lose the volume…</source>
        <translation>З&amp;акрити том…</translation>
    </message>
    <message>
        <source>&amp;Hold the volume…</source>
        <translation>&amp;Призупинити знищення…</translation>
    </message>
    <message>
        <source>Let the volume &amp;go…</source>
        <translation>З&amp;няти призупинення…</translation>
    </message>
    <message>
        <source>What is &amp;filed…</source>
        <translation>&amp;Що підшито…</translation>
    </message>
    <message>
        <source>&amp;Propose to destroy…</source>
        <translation>Ви&amp;лучити для знищення…</translation>
    </message>
    <message>
        <source>&amp;Withdraw the act…</source>
        <translation>В&amp;ідкликати акт…</translation>
    </message>
    <message>
        <source>Joint ord&amp;ers</source>
        <translation>Зве&amp;дені накази</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Звести разом</translation>
    </message>
    <message>
        <source>Add to the order</source>
        <translation>Додати до наказу</translation>
    </message>
    <message>
        <source>Issue by itself</source>
        <translation>Видати окремо</translation>
    </message>
    <message>
        <source>Strike out…</source>
        <translation>Викреслити…</translation>
    </message>
    <message>
        <source>Send to be issued…</source>
        <translation>Надіслати на видання…</translation>
    </message>
    <message>
        <source>Log of event&amp;s</source>
        <translation>Журнал под&amp;ій</translation>
    </message>
    <message>
        <source>Forms of names…</source>
        <translation>Форми імен…</translation>
    </message>
</context>
<context>
    <name>Admin</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Файл %1 не вдається прочитати.</translation>
    </message>
    <message>
        <source>%1 events in %2 chains, %3 seals; %4 events not sealed yet</source>
        <translation>подій: %1, ланцюжків: %2, печаток: %3; подій ще без печатки: %4</translation>
    </message>
    <message>
        <source>The signatures of the seals were not checked (--keys).</source>
        <translation>Підписи печаток не перевірено (--keys).</translation>
    </message>
    <message>
        <source>--wait takes 0 to 3600 seconds.</source>
        <translation>Для --wait вказується від 0 до 3600 секунд.</translation>
    </message>
    <message>
        <source>--theirs and --ours exclude each other</source>
        <translation>--theirs і --ours виключають одне одного</translation>
    </message>
    <message>
        <source>tereze-admin NOUN VERB [arguments] [--json] [--db URI]</source>
        <translation>tereze-admin ОБ’ЄКТ ДІЯ [аргументи] [--json] [--db URI]</translation>
    </message>
    <message>
        <source>
The database is the one of --db, of the variable TEREZE_DB or of tereze/tereze.conf.
Exit code: 0 done, 1 refused or found wrong, 2 wrong usage.</source>
        <translation>
База даних береться з --db, зі змінної TEREZE_DB або з файлу tereze/tereze.conf.
Код завершення: 0 — виконано, 1 — відхилено або знайдено помилки, 2 — неправильний виклик.</translation>
    </message>
    <message>
        <source>Put the schema in place; --create makes the database first</source>
        <translation>Установити схему; --create спершу створює базу даних</translation>
    </message>
    <message>
        <source>Bring an installed schema up to date</source>
        <translation>Оновити встановлену схему</translation>
    </message>
    <message>
        <source>Compare the schema with what this program expects, and run the lint</source>
        <translation>Порівняти схему з очікуваною цією програмою та виконати перевірку правил</translation>
    </message>
    <message>
        <source>Print the description that db check compares</source>
        <translation>Вивести опис, з яким порівнює db check</translation>
    </message>
    <message>
        <source>Give a person a database role, or a login of the portal (--login); --password and --login read the password from standard input</source>
        <translation>Надати людині роль бази даних або логін порталу (--login); --password і --login читають пароль зі стандартного вводу</translation>
    </message>
    <message>
        <source>Load services, forms, routes and templates; what was edited since is reported, taken from the files (--theirs) or kept (--ours)</source>
        <translation>Завантажити послуги, форми, маршрути та шаблони; про змінене відтоді повідомляється, воно береться з файлів (--theirs) або зберігається (--ours)</translation>
    </message>
    <message>
        <source>Look for gaps and doubles in the numbers</source>
        <translation>Знайти пропуски та повтори в номерах</translation>
    </message>
    <message>
        <source>Check the chains of events and the seals; --keys checks their signatures, --seals compares with what was exported</source>
        <translation>Перевірити ланцюжки подій і печатки; --keys перевіряє їхні підписи, --seals порівнює з вивантаженим</translation>
    </message>
    <message>
        <source>Say whether a document is ours and in force</source>
        <translation>Установити, чи наш це документ і чи він чинний</translation>
    </message>
    <message>
        <source>Fill an empty database with a sample university and carry one application to a verified PDF</source>
        <translation>Заповнити порожню базу даних зразком університету та провести одну заявку до перевіреного PDF</translation>
    </message>
    <message>
        <source>no such command: %1 (see --help)</source>
        <translation>немає такої команди: %1 (див. --help)</translation>
    </message>
    <message>
        <source>The schema stands at version %1 (before: %2), with %3 functions.</source>
        <translation>Версія схеми: %1 (раніше: %2), функцій: %3.</translation>
    </message>
    <message>
        <source>Created the database %1.</source>
        <translation>Створено базу даних %1.</translation>
    </message>
    <message>
        <source>The schema is as this program expects it.</source>
        <translation>Схема така, якої очікує ця програма.</translation>
    </message>
    <message>
        <source>People and passwords: %1</source>
        <translation>Люди та паролі: %1</translation>
    </message>
    <message>
        <source>the option --%1 is needed</source>
        <translation>потрібен параметр --%1</translation>
    </message>
    <message>
        <source>The worker did not finish in time: %1</source>
        <translation>Фонова програма не встигла вчасно: %1</translation>
    </message>
    <message>
        <source>The student %1 has applied: %2</source>
        <translation>Студент %1 подав заявку: %2</translation>
    </message>
    <message>
        <source>%1 has approved it.</source>
        <translation>Погоджено: %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Файл %1 не вдається записати.</translation>
    </message>
    <message>
        <source>The certificate is registered; its QR, file and number are verified.</source>
        <translation>Довідку зареєстровано; її QR-код, файл і номер перевірено.</translation>
    </message>
    <message>
        <source>The routes of the catalogue were not published. Is the worker running?</source>
        <translation>Маршрути каталогу не опубліковано. Чи працює фонова програма?</translation>
    </message>
    <message>
        <source>Valid: issued by us and in force.</source>
        <translation>Чинний: виданий нами і має силу.</translation>
    </message>
    <message>
        <source>Superseded: issued by us, replaced by a later one.</source>
        <translation>Замінено: виданий нами, замінений пізнішим.</translation>
    </message>
    <message>
        <source>Annulled: issued by us, no longer in force.</source>
        <translation>Анульовано: виданий нами, більше не чинний.</translation>
    </message>
    <message>
        <source>Not issued: made by us, but not issued.</source>
        <translation>Не видано: складений нами, але не виданий.</translation>
    </message>
    <message>
        <source>Altered: the signature does not fit what the QR says.</source>
        <translation>Змінено: підпис не відповідає вмісту QR-коду.</translation>
    </message>
    <message>
        <source>Unknown: not a document of ours.</source>
        <translation>Невідомий: це не наш документ.</translation>
    </message>
    <message>
        <source>Only the QR in the file was checked, not the file: compare what its page says with these words.</source>
        <translation>Перевірено лише QR-код у файлі, а не сам файл: порівняйте з цими словами те, що написано на його сторінці.</translation>
    </message>
    <message>
        <source>The file holds no QR of ours; without the database nothing else can be checked.</source>
        <translation>У файлі немає нашого QR-коду; без бази даних більше нічого перевірити не можна.</translation>
    </message>
    <message>
        <source>A QR is checked with the public keys: --keys with the file tereze-keys.json.</source>
        <translation>QR-код перевіряється відкритими ключами: укажіть через --keys файл tereze-keys.json.</translation>
    </message>
    <message>
        <source>Issued by us; whether it is still in force was not checked.</source>
        <translation>Виданий нами; чи він ще чинний, не перевірено.</translation>
    </message>
    <message>
        <source>Not our file, byte for byte: check its QR.</source>
        <translation>Файл не збігається з нашим побайтово: перевірте його QR-код.</translation>
    </message>
    <message>
        <source>give one of: a PDF file, --qr TEXT, --number N</source>
        <translation>укажіть одне з: файл PDF, --qr ТЕКСТ, --number N</translation>
    </message>
    <message>
        <source>a number can only be looked up in the database</source>
        <translation>номер можна шукати лише в базі даних</translation>
    </message>
    <message>
        <source>a QR is checked with the public keys: --keys FILE</source>
        <translation>QR-код перевіряється відкритими ключами: --keys ФАЙЛ</translation>
    </message>
    <message>
        <source>a line was expected on standard input</source>
        <translation>очікувався рядок у стандартному вводі</translation>
    </message>
    <message>
        <source>Nothing to say against this route.</source>
        <translation>Зауважень до цього маршруту немає.</translation>
    </message>
    <message>
        <source>Say who it is: --person with a number, or --surname for a new person.</source>
        <translation>Укажіть, хто це: --person з номером або --surname для нової людини.</translation>
    </message>
    <message>
        <source>Say in which groups the role is: --groups; an account that exists loses the others.</source>
        <translation>Укажіть групи ролі: --groups; з решти наявний обліковий запис вилучається.</translation>
    </message>
    <message>
        <source>--person needs the number of a person.</source>
        <translation>Для --person потрібен номер людини.</translation>
    </message>
    <message>
        <source>A position is written role@unit: %1</source>
        <translation>Посада записується як role@unit: %1</translation>
    </message>
    <message>
        <source>give a role of the database, or --login NAME for the portal</source>
        <translation>укажіть роль бази даних або --login ІМ’Я для порталу</translation>
    </message>
    <message>
        <source>The account %1 can sign in.</source>
        <translation>Обліковий запис %1 може входити.</translation>
    </message>
    <message>
        <source>%1 can sign in at the portal.</source>
        <translation>Вхід на портал відкрито: %1.</translation>
    </message>
    <message>
        <source>The account %1 is closed.</source>
        <translation>Обліковий запис %1 закрито.</translation>
    </message>
    <message>
        <source>Act a log out through the engine, in a database marked for tests; --documents makes, registers and verifies the documents too</source>
        <translation>Відтворити журнал через рушій у базі даних, позначеній для випробувань; --documents також складає, реєструє та перевіряє документи</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>подій: %1 з %2</translation>
    </message>
    <message>
        <source>Line %1 of the log: %2</source>
        <translation>Рядок %1 журналу: %2</translation>
    </message>
    <message>
        <source>something stands behind a closing quote</source>
        <translation>після закривальних лапок щось стоїть</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>лапки не закрито</translation>
    </message>
    <message>
        <source>this is not text in UTF-8</source>
        <translation>це не текст в UTF-8</translation>
    </message>
    <message>
        <source>the column “%1” is expected once</source>
        <translation>стовпець «%1» очікується один раз</translation>
    </message>
    <message>
        <source>%1 fields instead of %2</source>
        <translation>полів: %1 замість %2</translation>
    </message>
    <message>
        <source>case, seq or activity is missing</source>
        <translation>немає case, seq або activity</translation>
    </message>
    <message>
        <source>“%1” is no time with an offset</source>
        <translation>«%1» — не час зі зміщенням від UTC</translation>
    </message>
    <message>
        <source>The worker of the replay does not do its work.</source>
        <translation>Фонова програма відтворення не виконує своєї роботи.</translation>
    </message>
    <message>
        <source>A replay moves the clock: it is made only in a database that is marked for tests.</source>
        <translation>Відтворення зсуває годинник: воно проводиться лише в базі даних, позначеній для випробувань.</translation>
    </message>
    <message>
        <source>The map has no account that could decide.</source>
        <translation>У таблиці відповідностей немає облікового запису, який міг би вирішувати.</translation>
    </message>
    <message>
        <source>The map is for the route “%1”, the file has “%2”.</source>
        <translation>Таблиця відповідностей — для маршруту «%1», а у файлі «%2».</translation>
    </message>
    <message>
        <source>The steps of the route need English names of their own: %1</source>
        <translation>Крокам маршруту потрібні різні англійські назви: %1</translation>
    </message>
    <message>
        <source>The route is refused.</source>
        <translation>Маршрут відхилено.</translation>
    </message>
    <message>
        <source>unknown option --%1</source>
        <translation>невідомий параметр --%1</translation>
    </message>
    <message>
        <source>the option --%1 is given twice</source>
        <translation>параметр --%1 указано двічі</translation>
    </message>
    <message>
        <source>the option --%1 takes no value</source>
        <translation>параметр --%1 не приймає значення</translation>
    </message>
    <message>
        <source>the option --%1 needs a value</source>
        <translation>параметру --%1 потрібне значення</translation>
    </message>
    <message>
        <source>an argument is missing</source>
        <translation>бракує аргументу</translation>
    </message>
    <message>
        <source>there is an argument too many: %1</source>
        <translation>зайвий аргумент: %1</translation>
    </message>
    <message>
        <source>no such call</source>
        <translation>такого виклику немає</translation>
    </message>
    <message>
        <source>no such outcome</source>
        <translation>такого результату немає</translation>
    </message>
    <message>
        <source>a decision names its step</source>
        <translation>рішення називає свій крок</translation>
    </message>
    <message>
        <source>a payment names a column</source>
        <translation>оплата називає стовпець</translation>
    </message>
    <message>
        <source>service and route are needed</source>
        <translation>потрібні послуга і маршрут</translation>
    </message>
    <message>
        <source>account and role are names of small letters, digits and _</source>
        <translation>обліковий запис і роль — імена з малих літер, цифр і _</translation>
    </message>
    <message>
        <source>no such state of an application</source>
        <translation>такого стану заявки немає</translation>
    </message>
    <message>
        <source>application and state are needed</source>
        <translation>потрібні заявка і стан</translation>
    </message>
    <message>
        <source>no such act</source>
        <translation>такої дії немає</translation>
    </message>
    <message>
        <source>The packed file is damaged or cut off.</source>
        <translation>Стиснутий файл пошкоджено або обрізано.</translation>
    </message>
    <message>
        <source>The packed file holds more than %1 MiB.</source>
        <translation>У стисненому файлі більше %1 МіБ.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 256 MiB.</source>
        <translation>Файл %1 більший за 256 МіБ.</translation>
    </message>
    <message>
        <source>Show the work that failed: given up, or to be tried again</source>
        <translation>Показати роботу, яка не вдалася: полишену або ту, що буде повторена</translation>
    </message>
    <message>
        <source>Try failed work again now, after its cause was mended</source>
        <translation>Повторити невдалу роботу зараз, коли причину усунено</translation>
    </message>
    <message>
        <source>“%1” is not the number of a job.</source>
        <translation>«%1» – не номер завдання.</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>полишено</translation>
    </message>
    <message>
        <source>tried again at %1</source>
        <translation>повтор о %1</translation>
    </message>
    <message>
        <source>No job has failed.</source>
        <translation>Невдалих завдань немає.</translation>
    </message>
    <message>
        <source>job retry: name the jobs, or say --all</source>
        <translation>job retry: назвіть завдання або вкажіть --all</translation>
    </message>
    <message>
        <source>Jobs that are tried again now: %1</source>
        <translation>Повторюється завдань: %1</translation>
    </message>
    <message>
        <source>End a person&apos;s sessions and sign-in: of the database and the portal (ROLE), or of the portal alone (--login)</source>
        <translation>Завершити сеанси людини й закрити їй вхід: до бази даних і на портал (ROLE) або лише на портал (--login)</translation>
    </message>
    <message>
        <source>Show the accounts and the logins of the portal</source>
        <translation>Показати облікові записи й логіни порталу</translation>
    </message>
    <message>
        <source>--%1 is said of a new person; the one of --person is not changed.</source>
        <translation>--%1 кажуть про нову людину; та, яку називає --person, не змінюється.</translation>
    </message>
    <message>
        <source>Only a role of the database is in groups: give its name, or leave --groups out.</source>
        <translation>До груп належить лише роль бази даних: укажіть її ім’я або не пишіть --groups.</translation>
    </message>
    <message>
        <source>say what to close: a role of the database, or --login NAME of the portal</source>
        <translation>укажіть, що закрити: роль бази даних або --login ІМ’Я на порталі</translation>
    </message>
    <message>
        <source>%1 can no longer sign in at the portal.</source>
        <translation>Вхід на портал закрито: %1.</translation>
    </message>
    <message>
        <source>There is no calendar “%1”.</source>
        <translation>Календаря «%1» немає.</translation>
    </message>
    <message>
        <source>The calendar was as the file says already.</source>
        <translation>Календар уже такий, як у файлі.</translation>
    </message>
    <message>
        <source>The calendar was made.</source>
        <translation>Календар створено.</translation>
    </message>
    <message>
        <source>The calendar itself was changed.</source>
        <translation>Змінено сам календар.</translation>
    </message>
    <message>
        <source>days added:</source>
        <translation>додано дні:</translation>
    </message>
    <message>
        <source>days changed:</source>
        <translation>змінено дні:</translation>
    </message>
    <message>
        <source>days removed:</source>
        <translation>прибрано дні:</translation>
    </message>
    <message>
        <source>complete until %1</source>
        <translation>повний до %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>зачинено</translation>
    </message>
    <message>
        <source>There is no calendar.</source>
        <translation>Календарів немає.</translation>
    </message>
    <message>
        <source>--year takes a year from 1990 to 2199.</source>
        <translation>--year приймає рік від 1990 до 2199.</translation>
    </message>
    <message>
        <source>Show the working calendars; * marks the default</source>
        <translation>Показати робочі календарі; * позначає основний</translation>
    </message>
    <message>
        <source>Bring a working calendar into line with a file; only what differs is written</source>
        <translation>Привести робочий календар у відповідність до файлу; записується лише те, що відрізняється</translation>
    </message>
    <message>
        <source>Show a working calendar, of one year or whole; --json gives what calendar load takes</source>
        <translation>Показати робочий календар, за рік або цілком; --json дає те, що приймає calendar load</translation>
    </message>
    <message>
        <source>Show who stands in for whom; --all also what is over or cancelled</source>
        <translation>Показати, хто кого заміщує; --all — також минулі та скасовані</translation>
    </message>
    <message>
        <source>Name who stands in for a person, in one position or in all</source>
        <translation>Призначити особу, яка заміщує: на одній посаді чи на всіх</translation>
    </message>
    <message>
        <source>Cancel a substitution as a whole</source>
        <translation>Скасувати заміщення повністю</translation>
    </message>
    <message>
        <source>--%1 needs the number of a person.</source>
        <translation>Для --%1 потрібен номер особи.</translation>
    </message>
    <message>
        <source>--%1 needs a day, such as 2026-09-01.</source>
        <translation>Для --%1 потрібен день, наприклад 2026-09-01.</translation>
    </message>
    <message>
        <source>%1  %2 to %3  %4 for %5</source>
        <translation>%1  з %2 до %3  %4 за %5</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>скасовано</translation>
    </message>
    <message>
        <source>Nobody stands in for anybody.</source>
        <translation>Ніхто нікого не заміщує.</translation>
    </message>
    <message>
        <source>The substitution has the number %1.</source>
        <translation>Номер заміщення: %1.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a substitution.</source>
        <translation>«%1» — не номер заміщення.</translation>
    </message>
    <message>
        <source>The substitution %1 is cancelled.</source>
        <translation>Заміщення %1 скасовано.</translation>
    </message>
    <message>
        <source>Write a route again with everything that is in the file; what its diagram does not draw is added (missing), the drawing tidied up or made anew</source>
        <translation>Записати маршрут заново з усім, що є у файлі; чого немає на схемі, додається (missing), схему впорядковують (tidy) або будують заново (fresh)</translation>
    </message>
    <message>
        <source>Draw a route as a picture</source>
        <translation>Намалювати маршрут як зображення</translation>
    </message>
    <message>
        <source>warning: %1: %2: %3</source>
        <translation>попередження: %1: %2: %3</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>рядок %1</translation>
    </message>
    <message>
        <source>the map has no role “%1”</source>
        <translation>у таблиці відповідностей немає ролі «%1»</translation>
    </message>
    <message>
        <source>“%1” is no amount</source>
        <translation>«%1» — не сума</translation>
    </message>
    <message>
        <source>the log has no column “%1”</source>
        <translation>у журналі немає стовпця «%1»</translation>
    </message>
    <message>
        <source>one of case and objects is needed</source>
        <translation>потрібне одне з двох: case або objects</translation>
    </message>
    <message>
        <source>an act names what it is done to</source>
        <translation>дія називає, чого вона стосується</translation>
    </message>
    <message>
        <source>of several objects one is chosen by its state</source>
        <translation>з кількох об’єктів один обирають за станом</translation>
    </message>
    <message>
        <source>each object has a service of its own</source>
        <translation>кожен об’єкт має власну послугу</translation>
    </message>
    <message>
        <source>a field names a column</source>
        <translation>поле називає стовпець</translation>
    </message>
    <message>
        <source>the forms need a text field in common for the column “case”</source>
        <translation>формам потрібне спільне текстове поле для стовпця «case»</translation>
    </message>
    <message>
        <source>no such object</source>
        <translation>такого об’єкта немає</translation>
    </message>
    <message>
        <source>no such state</source>
        <translation>такого стану немає</translation>
    </message>
    <message>
        <source>--layout is fresh, tidy or missing.</source>
        <translation>Для --layout допустимі fresh, tidy або missing.</translation>
    </message>
    <message>
        <source>%1 is written; its diagram was changed.</source>
        <translation>Файл %1 записано, схему змінено.</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>Файл %1 записано.</translation>
    </message>
    <message>
        <source>--lang is kk, ru, en or uk.</source>
        <translation>Для --lang допустимі kk, ru, en або uk.</translation>
    </message>
    <message>
        <source>Say what is wrong with a route; with --db also by what there is: templates, journals, people, forms</source>
        <translation>Сказати, що не так у маршруті; з --db — також за наявними шаблонами, журналами, людьми та формами</translation>
    </message>
    <message>
        <source>Play a route with sample answers; a running worker does it, and nothing of it stays</source>
        <translation>Пробний запуск маршруту зі зразками відповідей; його виконує запущена фонова програма, і від нього нічого не лишається</translation>
    </message>
    <message>
        <source>Say which running applications would be stuck, skip or repeat a step under another version</source>
        <translation>Сказати, які заявки в роботі за іншої версії застрягнуть, пропустять або повторять крок</translation>
    </message>
    <message>
        <source>Take a running application over to another published version of its route</source>
        <translation>Перевести заявку в роботі на іншу опубліковану версію її маршруту</translation>
    </message>
    <message>
        <source>The file %1 is no JSON.</source>
        <translation>Файл %1 — не JSON.</translation>
    </message>
    <message>
        <source>--applicant needs the number of a person.</source>
        <translation>Для --applicant потрібен номер особи.</translation>
    </message>
    <message>
        <source>--service needs the key of a service.</source>
        <translation>Для --service потрібен ключ послуги.</translation>
    </message>
    <message>
        <source>The answers to the form are one JSON object.</source>
        <translation>Відповіді на форму — один об’єкт JSON.</translation>
    </message>
    <message>
        <source>The sample answers are one JSON list.</source>
        <translation>Зразки відповідей — один список JSON.</translation>
    </message>
    <message>
        <source>No worker has done the dry run. Is one running?</source>
        <translation>Пробний запуск не виконано. Чи працює фонова програма?</translation>
    </message>
    <message>
        <source>Answer %1 was refused: %2 %3</source>
        <translation>Відповідь %1 відхилено: %2 %3</translation>
    </message>
    <message>
        <source>--from needs the number of a version.</source>
        <translation>Для --from потрібен номер версії.</translation>
    </message>
    <message>
        <source>run on another version</source>
        <translation>ідуть за іншою версією</translation>
    </message>
    <message>
        <source>would go on as before</source>
        <translation>триватимуть як раніше</translation>
    </message>
    <message>
        <source>would be stuck</source>
        <translation>застрягнуть</translation>
    </message>
    <message>
        <source>would be stuck at “%1”</source>
        <translation>застрягнуть на «%1»</translation>
    </message>
    <message>
        <source>would skip a step</source>
        <translation>пропустять крок</translation>
    </message>
    <message>
        <source>would skip “%1”</source>
        <translation>пропустять «%1»</translation>
    </message>
    <message>
        <source>would repeat a step</source>
        <translation>повторять крок</translation>
    </message>
    <message>
        <source>would repeat “%1”</source>
        <translation>повторять «%1»</translation>
    </message>
    <message>
        <source>No application runs on another version.</source>
        <translation>Жодна заявка не йде за іншою версією.</translation>
    </message>
    <message>
        <source>--to needs the number of a version.</source>
        <translation>Для --to потрібен номер версії.</translation>
    </message>
    <message>
        <source>--reason needs the reason, for the history.</source>
        <translation>Для --reason потрібна причина — для історії.</translation>
    </message>
    <message>
        <source>%1 goes on by version %2 of its route.</source>
        <translation>%1 іде далі за версією %2 свого маршруту.</translation>
    </message>
    <message>
        <source>the bag was written and is not there</source>
        <translation>пакет було записано, але його немає</translation>
    </message>
    <message>
        <source>the bag is not the one that was written</source>
        <translation>це не той пакет, який було записано</translation>
    </message>
    <message>
        <source>the database does not know this bag</source>
        <translation>цей пакет у базі даних не значиться</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 — не тека.</translation>
    </message>
    <message>
        <source>Check a bag, or every bag of a folder, against its own manifests; --registered also against what the database knows of them</source>
        <translation>Перевірити архівний пакет або всі пакети теки за їхніми описами; з --registered — ще й за базою даних</translation>
    </message>
    <message numerus="yes">
        <source>%n bag(s) read</source>
        <translation>
            <numerusform>прочитано %n пакет</numerusform>
            <numerusform>прочитано %n пакети</numerusform>
            <numerusform>прочитано %n пакетів</numerusform>
        </translation>
    </message>
    <message>
        <source>Make one document of a template and data; document.date, title, token, qr and number are read from the data</source>
        <translation>Зробити один документ із шаблону й даних; document.date, title, token, qr і number беруться з даних</translation>
    </message>
    <message>
        <source>Run the cases by which a template is tested</source>
        <translation>Виконати перевірочні випадки шаблону</translation>
    </message>
    <message>
        <source>Print a personal name in a case: nominative, genitive, dative, accusative, instrumental, prepositional; Kazakh also has ablative and locative, Ukrainian vocative</source>
        <translation>Вивести ім’я особи у відмінку: nominative, genitive, dative, accusative, instrumental, prepositional; у казахській також ablative і locative, в українській vocative</translation>
    </message>
    <message>
        <source>--lang is kk, ru or uk.</source>
        <translation>Значення --lang — kk, ru або uk.</translation>
    </message>
    <message>
        <source>--case is one of %1.</source>
        <translation>Значення --case — одне з: %1.</translation>
    </message>
    <message>
        <source>--gender is m or f.</source>
        <translation>Значення --gender — m або f.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Ім’я порожнє.</translation>
    </message>
    <message>
        <source>A part of the name stays as it is: no rule applies to it, or its gender is not known.</source>
        <translation>Частина імені залишилася без змін: для неї немає правила або рід невідомий.</translation>
    </message>
    <message>
        <source>The gender was guessed from an ending; give it with --gender.</source>
        <translation>Рід угадано за закінченням; укажіть його через --gender.</translation>
    </message>
    <message>
        <source>In which language the template is, neither its name (x.kk.html) nor --language says.</source>
        <translation>Мову шаблону не вказано ні в його імені (x.kk.html), ні в --language.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>Часового поясу «%1» немає.</translation>
    </message>
    <message>
        <source>The data say no document.date, such as 2026-11-21T09:30:00Z: the file&apos;s dates are made from it.</source>
        <translation>У даних немає document.date, наприклад 2026-11-21T09:30:00Z: з нього беруться дати файлу.</translation>
    </message>
    <message>
        <source>The document font lacks these characters of the text: %1</source>
        <translation>У шрифті документа немає цих знаків тексту: %1</translation>
    </message>
    <message>
        <source>--form is electronic or print</source>
        <translation>--form — це electronic або print</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>Шаблону «%1» немає.</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>як очікувалося</translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation>не так, як очікувалося</translation>
    </message>
    <message>
        <source>The template has no cases.</source>
        <translation>Шаблон не має перевірочних випадків.</translation>
    </message>
    <message>
        <source>%1 %2: numbers 1 to %3, %4 entries, %5 annulled, %6 void, %7 reserved</source>
        <translation>%1 %2: номери з 1 по %3, записів %4, анульовано %5, недійсних %6, зарезервовано %7</translation>
    </message>
    <message>
        <source>, closed</source>
        <translation>, закрита</translation>
    </message>
    <message>
        <source>Put a QR, and for paper a registration number, on free places of a PDF that another program made</source>
        <translation>Поставити QR-код, а для паперу й реєстраційний номер, на вільні місця файлу PDF іншої програми</translation>
    </message>
    <message>
        <source>the text of the QR and the language are needed: --qr, --language</source>
        <translation>потрібні текст QR-коду та мова: --qr, --language</translation>
    </message>
    <message>
        <source>a number needs the date of its registration, and the date a number: --number N --date YYYY-MM-DD</source>
        <translation>номеру потрібна дата реєстрації, а даті — номер: --number N --date РРРР-ММ-ДД</translation>
    </message>
    <message>
        <source>--at is PAGE,X,Y, in millimetres from the upper left corner</source>
        <translation>--at — це СТОРІНКА,X,Y у міліметрах від лівого верхнього кута</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2 MB.</source>
        <translation>Файл %1 більший за %2 МБ.</translation>
    </message>
    <message>
        <source>Print the template that a form of Word or LibreOffice makes, and say what could not be kept; needs soffice</source>
        <translation>Вивести шаблон, на який перетворюється файл Word або LibreOffice, і сказати, що не вдалося зберегти; потрібен soffice</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>не ввійшло</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>змінено</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>зробити</translation>
    </message>
    <message>
        <source>document.token is not of 32 hexadecimal digits.</source>
        <translation>document.token не складається з 32 шістнадцяткових цифр.</translation>
    </message>
    <message>
        <source>document.qr is not the text of a QR, such as %1.</source>
        <translation>document.qr — не текст QR-коду; зразок: %1.</translation>
    </message>
</context>
<context>
    <name>ApplicationState</name>
    <message>
        <source>In review</source>
        <translation>На розгляді</translation>
    </message>
    <message>
        <source>Returned for correction</source>
        <translation>Повернено на доопрацювання</translation>
    </message>
    <message>
        <source>Being corrected</source>
        <translation>Виправляється</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Відкликано</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Погоджено</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Анульовано</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Термін сплив</translation>
    </message>
</context>
<context>
    <name>ArchiveBag</name>
    <message>
        <source>the bag has no manifest of SHA-512 or SHA-256</source>
        <translation>у пакеті немає опису SHA-512 або SHA-256</translation>
    </message>
    <message>
        <source>this is not a bag: it has no bagit.txt</source>
        <translation>це не архівний пакет: у ньому немає bagit.txt</translation>
    </message>
    <message>
        <source>bagit.txt does not declare a version that can be checked</source>
        <translation>версія, зазначена в bagit.txt, не підтримується</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>не вдається прочитати %1</translation>
    </message>
    <message>
        <source>line %1 of %2 cannot be read</source>
        <translation>рядок %1 файлу %2 не вдається прочитати</translation>
    </message>
    <message>
        <source>line %1 of %2 names a file outside of its place</source>
        <translation>рядок %1 файлу %2 називає файл поза пакетом</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>відсутній %1</translation>
    </message>
    <message>
        <source>%1 leads out of the bag</source>
        <translation>%1 веде за межі пакета</translation>
    </message>
    <message>
        <source>%1 is not what it was when the bag was written</source>
        <translation>%1 змінено після запису пакета</translation>
    </message>
    <message>
        <source>%1 is in no manifest</source>
        <translation>%1 не внесено до опису</translation>
    </message>
    <message>
        <source>the bag states %1 (bytes.files) and holds %2</source>
        <translation>у пакеті заявлено %1 (байти.файли), а міститься %2</translation>
    </message>
    <message>
        <source>The archive cannot be written: %1</source>
        <translation>Не вдається записати до архіву: %1</translation>
    </message>
    <message>
        <source>the folder cannot be written to</source>
        <translation>до теки не можна записати</translation>
    </message>
    <message>
        <source>it reads back otherwise than written</source>
        <translation>прочитане не збігається із записаним</translation>
    </message>
    <message>
        <source>the bag cannot be named</source>
        <translation>пакету не вдається дати ім’я</translation>
    </message>
</context>
<context>
    <name>AuditText</name>
    <message>
        <source>Joint order annulled with its last extract</source>
        <translation>Зведений наказ анульовано з останнім витягом</translation>
    </message>
    <message>
        <source>Account given</source>
        <translation>Надано обліковий запис</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>Закрито обліковий запис</translation>
    </message>
    <message>
        <source>Appointed to a position</source>
        <translation>Призначено на посаду</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Передано до архіву</translation>
    </message>
    <message>
        <source>Blanks marked as spoiled</source>
        <translation>Бланки позначено як зіпсовані</translation>
    </message>
    <message>
        <source>Blanks destroyed by an act</source>
        <translation>Бланки знищено за актом</translation>
    </message>
    <message>
        <source>State of blanks changed</source>
        <translation>Змінено стан бланків</translation>
    </message>
    <message>
        <source>Blanks added to the stock</source>
        <translation>Бланки взято на облік</translation>
    </message>
    <message>
        <source>Book of the year closed</source>
        <translation>Закрито книгу року</translation>
    </message>
    <message>
        <source>Day of a working calendar changed</source>
        <translation>Змінено день виробничого календаря</translation>
    </message>
    <message>
        <source>Working calendar changed</source>
        <translation>Змінено виробничий календар</translation>
    </message>
    <message>
        <source>Printer put right</source>
        <translation>Принтер відкалібровано</translation>
    </message>
    <message>
        <source>Login of the portal closed</source>
        <translation>Закрито вхід на портал</translation>
    </message>
    <message>
        <source>Login or password of the portal given</source>
        <translation>Надано логін або пароль порталу</translation>
    </message>
    <message>
        <source>Destruction proposed by an act</source>
        <translation>Запропоновано знищити за актом</translation>
    </message>
    <message>
        <source>Act of destruction withdrawn</source>
        <translation>Акт про знищення відкликано</translation>
    </message>
    <message>
        <source>Trial run of a route begun</source>
        <translation>Розпочато пробний запуск маршруту</translation>
    </message>
    <message>
        <source>Documents filed into the volume</source>
        <translation>Документи підшито до тому</translation>
    </message>
    <message>
        <source>Number declared void</source>
        <translation>Номер анульовано</translation>
    </message>
    <message>
        <source>Background work tried again</source>
        <translation>Фонову роботу повторено</translation>
    </message>
    <message>
        <source>Journal made or changed</source>
        <translation>Журнал заведено або змінено</translation>
    </message>
    <message>
        <source>Letter registered</source>
        <translation>Зареєстровано лист</translation>
    </message>
    <message>
        <source>Case of the nomenclature made or changed</source>
        <translation>Справу номенклатури заведено або змінено</translation>
    </message>
    <message>
        <source>Number reserved</source>
        <translation>Номер зарезервовано</translation>
    </message>
    <message>
        <source>Forms of the name changed</source>
        <translation>Змінено форми імені</translation>
    </message>
    <message>
        <source>Personal data made or changed</source>
        <translation>Внесено або змінено особисті дані</translation>
    </message>
    <message>
        <source>Position made or changed</source>
        <translation>Посаду заведено або змінено</translation>
    </message>
    <message>
        <source>One more copy allowed</source>
        <translation>Дозволено ще один примірник</translation>
    </message>
    <message>
        <source>Printing called off</source>
        <translation>Друк скасовано</translation>
    </message>
    <message>
        <source>Sheets confirmed as good</source>
        <translation>Аркуші підтверджено як придатні</translation>
    </message>
    <message>
        <source>Printing paused</source>
        <translation>Друк призупинено</translation>
    </message>
    <message>
        <source>Printing gone on with</source>
        <translation>Друк продовжено</translation>
    </message>
    <message>
        <source>Sheets marked as spoiled</source>
        <translation>Аркуші позначено як зіпсовані</translation>
    </message>
    <message>
        <source>State of sheets changed by hand</source>
        <translation>Стан аркушів змінено вручну</translation>
    </message>
    <message>
        <source>What failed is printed again</source>
        <translation>Невдале друкується повторно</translation>
    </message>
    <message>
        <source>Sheet not printed: called off</source>
        <translation>Аркуш не надруковано: скасовано</translation>
    </message>
    <message>
        <source>Copy handed over</source>
        <translation>Примірник видано</translation>
    </message>
    <message>
        <source>Sheet waits for a person</source>
        <translation>Аркуш чекає на рішення людини</translation>
    </message>
    <message>
        <source>Sheets moved to another printer</source>
        <translation>Аркуші передано іншому принтеру</translation>
    </message>
    <message>
        <source>Sheet waits to be tried again</source>
        <translation>Аркуш чекає на нову спробу</translation>
    </message>
    <message>
        <source>Sent to be printed</source>
        <translation>Надіслано на друк</translation>
    </message>
    <message>
        <source>Sheet taken by the printer</source>
        <translation>Принтер прийняв аркуш</translation>
    </message>
    <message>
        <source>Print station made known</source>
        <translation>Повідомлено про станцію друку</translation>
    </message>
    <message>
        <source>Not known whether a sheet was printed</source>
        <translation>Невідомо, чи надруковано аркуш</translation>
    </message>
    <message>
        <source>Copy made</source>
        <translation>Виготовлено примірник</translation>
    </message>
    <message>
        <source>Documents registered</source>
        <translation>Документи зареєстровано</translation>
    </message>
    <message>
        <source>Route handed in to be published</source>
        <translation>Маршрут здано на публікацію</translation>
    </message>
    <message>
        <source>Version of the route published</source>
        <translation>Опубліковано версію маршруту</translation>
    </message>
    <message>
        <source>Route refused: it has errors</source>
        <translation>Маршрут відхилено: у ньому помилки</translation>
    </message>
    <message>
        <source>Service made or changed</source>
        <translation>Послугу заведено або змінено</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Змінено налаштування</translation>
    </message>
    <message>
        <source>Data of a student made or changed</source>
        <translation>Внесено або змінено дані здобувача освіти</translation>
    </message>
    <message>
        <source>Substitution ended</source>
        <translation>Заміщення припинено</translation>
    </message>
    <message>
        <source>Substitution made</source>
        <translation>Призначено заміщення</translation>
    </message>
    <message>
        <source>Said on what paper the template is printed</source>
        <translation>Зазначено, на чому друкується шаблон</translation>
    </message>
    <message>
        <source>Case to test a template by changed</source>
        <translation>Змінено приклад для перевірки шаблону</translation>
    </message>
    <message>
        <source>Text of a template published</source>
        <translation>Опубліковано текст шаблону</translation>
    </message>
    <message>
        <source>Unit made or changed</source>
        <translation>Підрозділ заведено або змінено</translation>
    </message>
    <message>
        <source>Volume closed</source>
        <translation>Том закрито</translation>
    </message>
    <message>
        <source>Volume held or let go</source>
        <translation>Змінено заборону знищення тому</translation>
    </message>
    <message>
        <source>Volume opened</source>
        <translation>Відкрито том</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Обліковий запис</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Archive of the case</source>
        <translation>Архів заявки</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Бланк</translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation>Виробничий календар</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Login of the portal</source>
        <translation>Вхід на портал</translation>
    </message>
    <message>
        <source>Act of destruction no.</source>
        <translation>Акт про знищення №</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Trial run</source>
        <translation>Пробний запуск</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>Фонова робота</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Case of the nomenclature</source>
        <translation>Справа номенклатури</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Особа</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Посада</translation>
    </message>
    <message>
        <source>Print batch</source>
        <translation>Пакет друку</translation>
    </message>
    <message>
        <source>Print station</source>
        <translation>Станція друку</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Послуга</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Здобувач освіти</translation>
    </message>
    <message>
        <source>Substitution</source>
        <translation>Заміщення</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Підрозділ</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Том</translation>
    </message>
    <message>
        <source>the server by itself</source>
        <translation>сервер без участі людини</translation>
    </message>
    <message>
        <source>the keeper of the database (%1)</source>
        <translation>адміністратор бази даних (%1)</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>робоче місце</translation>
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
        <translation>база даних</translation>
    </message>
    <message>
        <source>Draft made</source>
        <translation>Проєкт підготовлено</translation>
    </message>
    <message>
        <source>Extract of a student annulled</source>
        <translation>Витяг здобувача освіти анульовано</translation>
    </message>
    <message>
        <source>Orders put together into a joint order</source>
        <translation>Накази об’єднано у зведений наказ</translation>
    </message>
    <message>
        <source>A student&apos;s order has left the joint order</source>
        <translation>Наказ здобувача освіти вибув зі зведеного наказу</translation>
    </message>
    <message>
        <source>Joint order sent to be issued</source>
        <translation>Зведений наказ надіслано на видання</translation>
    </message>
    <message>
        <source>Students struck out of the joint order</source>
        <translation>Здобувачів освіти викреслено зі зведеного наказу</translation>
    </message>
    <message>
        <source>Said whether orders of a service wait for a joint order</source>
        <translation>Зазначено, чи чекають накази послуги на зведений наказ</translation>
    </message>
</context>
<context>
    <name>Box</name>
    <message>
        <source>Files of other programs are opened shut off from this computer and its network, which needs the program bubblewrap (package bubblewrap) and a system that lets it work.</source>
        <translation>Файли інших програм відкриваються відгороджено від цього комп’ютера та його мережі; для цього потрібна програма bubblewrap (пакунок bubblewrap) і система, яка дозволяє їй працювати.</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not finish within %n seconds and was ended.</source>
        <translation>
            <numerusform>Програма %1 не завершила роботу за %n секунду, і її зупинено.</numerusform>
            <numerusform>Програма %1 не завершила роботу за %n секунди, і її зупинено.</numerusform>
            <numerusform>Програма %1 не завершила роботу за %n секунд, і її зупинено.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took more memory than it may and was ended.</source>
        <translation>Програма %1 зайняла більше пам’яті, ніж їй можна, і була зупинена.</translation>
    </message>
    <message>
        <source>Files of other programs can be opened shut off from the computer on Linux alone. Do it there.</source>
        <translation>Відгороджено від комп’ютера файли інших програм відкриваються лише в Linux. Зробіть це там.</translation>
    </message>
</context>
<context>
    <name>CaseCall</name>
    <message>
        <source>Decision recalled: %1</source>
        <translation>Рішення відкликано: %1</translation>
    </message>
    <message>
        <source>Payment recorded: %1</source>
        <translation>Оплату записано: %1</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>Ознайомлено: %1</translation>
    </message>
    <message>
        <source>Answer recorded: %1</source>
        <translation>Відповідь записано: %1</translation>
    </message>
    <message>
        <source>Task assigned: %1</source>
        <translation>Завдання призначено: %1</translation>
    </message>
    <message>
        <source>Decision taken back: %1</source>
        <translation>Рішення скасовано: %1</translation>
    </message>
    <message>
        <source>Annulled: %1</source>
        <translation>Анульовано: %1</translation>
    </message>
</context>
<context>
    <name>CaseHtml</name>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>attached file</source>
        <translation>доданий файл</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Відповіді</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>П. І. Б.</translation>
    </message>
    <message>
        <source>Applies as</source>
        <translation>Заявник</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Електронна пошта</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Подано</translation>
    </message>
    <message>
        <source>Times submitted</source>
        <translation>Скільки разів подано</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Заявник</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Здобувач освіти</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 за %2</translation>
    </message>
    <message>
        <source>letter %1</source>
        <translation>лист %1</translation>
    </message>
</context>
<context>
    <name>CaseTexts</name>
    <message>
        <source>Application submitted</source>
        <translation>Заявку подано</translation>
    </message>
    <message>
        <source>Submitted again</source>
        <translation>Подано повторно</translation>
    </message>
    <message>
        <source>Decision recalled</source>
        <translation>Рішення відкликано</translation>
    </message>
    <message>
        <source>Withdrawn by the applicant</source>
        <translation>Відкликано заявником</translation>
    </message>
    <message>
        <source>The applicant has begun to correct</source>
        <translation>Заявник почав виправляти</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>Оплата надійшла</translation>
    </message>
    <message>
        <source>Draft prepared</source>
        <translation>Проєкт підготовлено</translation>
    </message>
    <message>
        <source>Document made</source>
        <translation>Документ складено</translation>
    </message>
    <message>
        <source>Document issued</source>
        <translation>Документ видано</translation>
    </message>
    <message>
        <source>The order could not take effect</source>
        <translation>Наказ не зміг набрати чинності</translation>
    </message>
    <message>
        <source>Tried again after an incident</source>
        <translation>Повторено після інциденту</translation>
    </message>
    <message>
        <source>Moved to another version of its route</source>
        <translation>Переведено на іншу версію маршруту</translation>
    </message>
    <message>
        <source>Application form</source>
        <translation>Заява</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Наказ</translation>
    </message>
    <message>
        <source>Approval sheet</source>
        <translation>Аркуш погодження</translation>
    </message>
    <message>
        <source>draft in preparation</source>
        <translation>проєкт готується</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>проєкт</translation>
    </message>
    <message>
        <source>in preparation</source>
        <translation>готується</translation>
    </message>
    <message>
        <source>being registered</source>
        <translation>реєструється</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>видано</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>замінено</translation>
    </message>
    <message>
        <source>annulled</source>
        <translation>анульовано</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>не використано</translation>
    </message>
    <message>
        <source>held up by an incident</source>
        <translation>затримано інцидентом</translation>
    </message>
    <message>
        <source>student</source>
        <translation>здобувач освіти</translation>
    </message>
    <message>
        <source>former student</source>
        <translation>колишній здобувач освіти</translation>
    </message>
    <message>
        <source>member of staff</source>
        <translation>працівник</translation>
    </message>
    <message>
        <source>outside person</source>
        <translation>стороння особа</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>організація</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>погодити</translation>
    </message>
    <message>
        <source>approve finally</source>
        <translation>погодити остаточно</translation>
    </message>
    <message>
        <source>pass on</source>
        <translation>передати далі</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>Номер здобувача освіти</translation>
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
        <translation>Освітня програма</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Рівень</translation>
    </message>
    <message>
        <source>Year of study</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Form of study</source>
        <translation>Форма навчання</translation>
    </message>
    <message>
        <source>Language of study</source>
        <translation>Мова навчання</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Фінансування</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Status until</source>
        <translation>Статус до</translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation>Дата зарахування</translation>
    </message>
    <message>
        <source>Graduates on</source>
        <translation>Дата закінчення</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Зауваження</translation>
    </message>
    <message>
        <source>The template of this document has a fault. Its author has to mend it.</source>
        <translation>У шаблоні цього документа помилка. Її має виправити автор шаблону.</translation>
    </message>
    <message>
        <source>The document lacks something that it needs, so it could not be made.</source>
        <translation>Документу бракує потрібних даних, тому його не виготовлено.</translation>
    </message>
    <message>
        <source>Something that is needed to make the document was out of reach for days. An administrator can have it tried again.</source>
        <translation>Те, що потрібне для виготовлення документа, було недоступне кілька днів. Адміністратор може повторити спробу.</translation>
    </message>
    <message>
        <source>The order could not take effect in the register, so it is not registered yet.</source>
        <translation>Наказ не вдалося виконати в реєстрі, тому його ще не зареєстровано.</translation>
    </message>
    <message>
        <source>The work on this document was cut off each time. An administrator can have it tried again.</source>
        <translation>Робота над цим документом щоразу переривалася. Адміністратор може повторити спробу.</translation>
    </message>
    <message>
        <source>The document could not be made. An administrator can see why.</source>
        <translation>Документ не вдалося виготовити. Причину бачить адміністратор.</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>зареєстровано</translation>
    </message>
    <message>
        <source>Read and acknowledged</source>
        <translation>Ознайомлено</translation>
    </message>
    <message>
        <source>The applicant has answered</source>
        <translation>Заявник відповів</translation>
    </message>
    <message>
        <source>Answer of an outside body recorded</source>
        <translation>Записано відповідь сторонньої організації</translation>
    </message>
    <message>
        <source>Task assigned</source>
        <translation>Завдання призначено</translation>
    </message>
    <message>
        <source>Decision taken back</source>
        <translation>Рішення скасовано тим, хто його ухвалив</translation>
    </message>
    <message>
        <source>Annulled for good</source>
        <translation>Анульовано остаточно</translation>
    </message>
    <message>
        <source>Passed on to somebody else</source>
        <translation>Передано іншому</translation>
    </message>
    <message>
        <source>A reminder was sent</source>
        <translation>Надіслано нагадування</translation>
    </message>
    <message>
        <source>The term has run out: passed on to the superior</source>
        <translation>Термін сплив: передано керівникові</translation>
    </message>
    <message>
        <source>The term has run out: counts as approved</source>
        <translation>Термін сплив: вважається погодженим</translation>
    </message>
    <message>
        <source>The term has run out: counts as rejected</source>
        <translation>Термін сплив: вважається відхиленим</translation>
    </message>
    <message>
        <source>The term has run out: the case is closed</source>
        <translation>Термін сплив: справу закрито</translation>
    </message>
    <message>
        <source>The term has run out</source>
        <translation>Термін сплив</translation>
    </message>
    <message>
        <source>An outside body has refused</source>
        <translation>Стороння організація відмовила</translation>
    </message>
    <message>
        <source>An outside body has approved</source>
        <translation>Стороння організація погодила</translation>
    </message>
    <message>
        <source>Returned to an earlier step</source>
        <translation>Повернено на попередній крок</translation>
    </message>
    <message>
        <source>You are asked to read this.</source>
        <translation>Вам потрібно з цим ознайомитися.</translation>
    </message>
    <message>
        <source>Nobody could be found for this step. Say who is to do it.</source>
        <translation>Для цього кроку не знайшлося виконавця. Вкажіть, хто його виконає.</translation>
    </message>
    <message>
        <source>An outside body is asked. Record its answer when it has come.</source>
        <translation>Запитано сторонню організацію. Коли надійде відповідь, запишіть її.</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Ознайомитися</translation>
    </message>
    <message>
        <source>To assign</source>
        <translation>Призначити</translation>
    </message>
    <message>
        <source>Answer from outside</source>
        <translation>Відповідь ззовні</translation>
    </message>
    <message>
        <source>the applicant is to answer</source>
        <translation>чекаємо на відповідь заявника</translation>
    </message>
    <message>
        <source>a payment is awaited</source>
        <translation>очікується оплата</translation>
    </message>
    <message>
        <source>an outside body is to answer</source>
        <translation>чекаємо на відповідь сторонньої організації</translation>
    </message>
    <message>
        <source>Application registered</source>
        <translation>Заявку зареєстровано</translation>
    </message>
    <message>
        <source>A term has run out and could not take effect; it is tried again</source>
        <translation>Строк минув, але наслідки не настали; спробу буде повторено</translation>
    </message>
    <message>
        <source>The file of a document was replaced by a clerk</source>
        <translation>Працівник замінив файл документа</translation>
    </message>
    <message>
        <source>Put into a joint order</source>
        <translation>Включено до зведеного наказу</translation>
    </message>
    <message>
        <source>Struck out of a joint order</source>
        <translation>Викреслено зі зведеного наказу</translation>
    </message>
    <message>
        <source>The order goes out by itself</source>
        <translation>Наказ видається окремо</translation>
    </message>
    <message>
        <source>Joint order</source>
        <translation>Зведений наказ</translation>
    </message>
    <message>
        <source>Extract from an order</source>
        <translation>Витяг із наказу</translation>
    </message>
    <message>
        <source>approved, waits for a joint order</source>
        <translation>затверджено, чекає зведеного наказу</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>файл не вдається прочитати: %1</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>файл завеликий</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <translation>файл не в кодуванні UTF-8</translation>
    </message>
    <message>
        <source>“%1” is not known here</source>
        <translation>«%1» тут невідоме</translation>
    </message>
    <message>
        <source>this file belongs to nothing that is declared</source>
        <translation>цей файл не належить ні до чого оголошеного</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>такої теки немає</translation>
    </message>
    <message>
        <source>the key is no name, or stands twice</source>
        <translation>ключ не є іменем або стоїть двічі</translation>
    </message>
    <message>
        <source>a pattern has {number} and {year}, each once</source>
        <translation>у взірці стоять {number} і {year}, по одному разу</translation>
    </message>
    <message>
        <source>only an approval sheet belongs to no service</source>
        <translation>лише аркуш погодження не належить до жодної послуги</translation>
    </message>
    <message>
        <source>a list of limits is expected</source>
        <translation>очікується перелік меж</translation>
    </message>
    <message>
        <source>the form has no field “%1”</source>
        <translation>у формі немає поля «%1»</translation>
    </message>
    <message>
        <source>a list of templates is expected</source>
        <translation>очікується перелік шаблонів</translation>
    </message>
    <message>
        <source>a document is registered in a journal that exists; an approval sheet is in none</source>
        <translation>документ реєструється в наявному журналі; аркуш погодження — у жодному</translation>
    </message>
    <message>
        <source>an e-service has exactly one application form</source>
        <translation>е-послуга має рівно одну заяву</translation>
    </message>
    <message>
        <source>%1: version %2</source>
        <translation>%1: версія %2</translation>
    </message>
    <message>
        <source>%1: unchanged</source>
        <translation>%1: без змін</translation>
    </message>
    <message>
        <source>route %1: published as version %2</source>
        <translation>маршрут %1: опубліковано, версія %2</translation>
    </message>
    <message>
        <source>route %1: refused</source>
        <translation>маршрут %1: відхилено</translation>
    </message>
    <message>
        <source>route %1: no worker has answered yet</source>
        <translation>маршрут %1: фонова програма ще не відповіла</translation>
    </message>
    <message>
        <source>%1: edited since, the files were taken</source>
        <translation>%1: відтоді змінено, узято з файлів</translation>
    </message>
    <message>
        <source>%1: edited since, the database was kept</source>
        <translation>%1: відтоді змінено, збережено з бази даних</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>очікується перелік текстів</translation>
    </message>
    <message>
        <source>the key must be the name of the folder</source>
        <translation>ключ має збігатися з назвою теки</translation>
    </message>
    <message>
        <source>the kind is e_service, appointment or counter</source>
        <translation>вид — e_service, appointment або counter</translation>
    </message>
    <message>
        <source>the kinds of applicant are not right</source>
        <translation>види заявників указано неправильно</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>очікується true або false</translation>
    </message>
    <message>
        <source>an e-service names its route</source>
        <translation>е-послуга називає свій маршрут</translation>
    </message>
    <message>
        <source>this is no name of an effect</source>
        <translation>це не назва дії</translation>
    </message>
    <message>
        <source>the code of a unit is expected</source>
        <translation>очікується код підрозділу</translation>
    </message>
    <message>
        <source>working days such as P3D are expected</source>
        <translation>очікуються робочі дні, наприклад P3D</translation>
    </message>
    <message>
        <source>minutes such as PT15M are expected</source>
        <translation>очікуються хвилини, наприклад PT15M</translation>
    </message>
    <message>
        <source>an amount in whole tenge is expected, 0 where it is free</source>
        <translation>очікується сума в цілих тенге, 0 — якщо безоплатно</translation>
    </message>
    <message>
        <source>a telephone number is expected</source>
        <translation>очікується номер телефону</translation>
    </message>
    <message>
        <source>an e-mail address is expected</source>
        <translation>очікується адреса електронної пошти</translation>
    </message>
    <message>
        <source>hours such as 09:00 and 17:45 are expected</source>
        <translation>очікуються години, наприклад 09:00 і 17:45</translation>
    </message>
    <message>
        <source>“%1” is registered in the journal “%2”, but the step “%3” names another</source>
        <translation>«%1» реєструється в журналі «%2», але крок «%3» називає інший</translation>
    </message>
    <message>
        <source>the condition reads “%1”, which there is not</source>
        <translation>умова читає «%1», якого немає</translation>
    </message>
    <message>
        <source>“%1” may be absent; the condition has to ask first whether it exists</source>
        <translation>«%1» може бути відсутнім; умова має спершу запитати, чи воно є</translation>
    </message>
    <message>
        <source>the key of the route is not the one that the service names</source>
        <translation>ключ маршруту не той, який називає послуга</translation>
    </message>
    <message>
        <source>a date is expected here, such as 2026-09-01</source>
        <translation>тут очікується дата, наприклад 2026-09-01</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>тут очікується текст</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Файл %1 не вдається прочитати.</translation>
    </message>
    <message>
        <source>a university has at least one unit</source>
        <translation>в університеті є щонайменше один підрозділ</translation>
    </message>
    <message>
        <source>template %1</source>
        <translation>шаблон %1</translation>
    </message>
    <message>
        <source>route %1</source>
        <translation>маршрут %1</translation>
    </message>
    <message>
        <source>days stand in their order, each once</source>
        <translation>дні стоять за порядком, кожен один раз</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>тут очікується список</translation>
    </message>
    <message>
        <source>  warning: %1 %2: %3</source>
        <translation>  попередження: %1 %2: %3</translation>
    </message>
    <message>
        <source>a journal holds documents, incoming or outgoing (letters)</source>
        <translation>у журналі документи (documents), вхідні (incoming) або вихідні (outgoing) листи</translation>
    </message>
    <message>
        <source>entries are dated back by 0 to 60 whole days</source>
        <translation>записи датуються заднім числом на 0–60 цілих днів</translation>
    </message>
    <message>
        <source>the kind is application_form, certificate, order, joint_order, extract or approval_sheet</source>
        <translation>вид — application_form, certificate, order, joint_order, extract або approval_sheet</translation>
    </message>
    <message>
        <source>a joint order, its extract and one order belong together, each once</source>
        <translation>зведений наказ, витяг із нього та один наказ зазначаються разом, кожен один раз</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>a condition may have at most %1 characters.</source>
        <translation>в умові може бути не більше %1 символів.</translation>
    </message>
    <message>
        <source>this is not a number such as 12 or 3.5.</source>
        <translation>це не число на зразок 12 або 3.5.</translation>
    </message>
    <message>
        <source>a text in quotes cannot hold a line break or a control character.</source>
        <translation>текст у лапках не може містити розрив рядка чи керівний символ.</translation>
    </message>
    <message>
        <source>the closing quotation mark is missing.</source>
        <translation>немає закривальних лапок.</translation>
    </message>
    <message>
        <source>the text holds half a character.</source>
        <translation>у тексті стоїть половина символу.</translation>
    </message>
    <message>
        <source>this is not an escape that a text may hold.</source>
        <translation>така екранована послідовність у тексті недопустима.</translation>
    </message>
    <message>
        <source>comments are not accepted.</source>
        <translation>коментарі не приймаються.</translation>
    </message>
    <message>
        <source>the character “%1” has no meaning here.</source>
        <translation>символ «%1» тут нічого не означає.</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <translation>Символ %1: %2</translation>
    </message>
    <message>
        <source>conditions are always strict; “lax” is not accepted.</source>
        <translation>умови завжди суворі; «lax» не приймається.</translation>
    </message>
    <message>
        <source>after “!” comes a condition in parentheses or exists(…).</source>
        <translation>після «!» стоїть умова в дужках або exists(…).</translation>
    </message>
    <message>
        <source>this condition is nested too deeply.</source>
        <translation>ця умова вкладена надто глибоко.</translation>
    </message>
    <message>
        <source>places in a list ([0], [*]) are not accepted.</source>
        <translation>місця в списку ([0], [*]) не приймаються.</translation>
    </message>
    <message>
        <source>“*” for any member is not accepted: name the field.</source>
        <translation>«*» для будь-якого члена не приймається: назвіть поле.</translation>
    </message>
    <message>
        <source>the name of a field must follow the dot.</source>
        <translation>після крапки має стояти назва поля.</translation>
    </message>
    <message>
        <source>the method “%1” is not accepted; only datetime() is.</source>
        <translation>метод «%1» не приймається; приймається лише datetime().</translation>
    </message>
    <message>
        <source>“%1” is not accepted here; a field begins with $.</source>
        <translation>«%1» тут не приймається; поле починається з $.</translation>
    </message>
    <message>
        <source>“@” has a meaning only inside a filter.</source>
        <translation>«@» має сенс лише всередині фільтра.</translation>
    </message>
    <message>
        <source>“%1” is missing here.</source>
        <translation>тут бракує «%1».</translation>
    </message>
    <message>
        <source>the condition ends too early.</source>
        <translation>умова обривається зарано.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>«%1» тут не очікується.</translation>
    </message>
    <message>
        <source>a value is expected here, not a condition.</source>
        <translation>тут очікується значення, а не умова.</translation>
    </message>
    <message>
        <source>a condition is expected here, such as a comparison, not a value.</source>
        <translation>тут очікується умова, наприклад порівняння, а не значення.</translation>
    </message>
</context>
<context>
    <name>ConnectionSettings</name>
    <message>
        <source>The address of the database cannot be used: %1</source>
        <translation>Адресу бази даних не можна використати: %1</translation>
    </message>
    <message>
        <source>it is empty or damaged</source>
        <translation>вона порожня або пошкоджена</translation>
    </message>
    <message>
        <source>it is no PostgreSQL address (postgresql://…)</source>
        <translation>це не адреса PostgreSQL (postgresql://…)</translation>
    </message>
    <message>
        <source>the file %1 cannot be read</source>
        <translation>файл %1 не читається</translation>
    </message>
    <message>
        <source>none is given; use --db, the variable TEREZE_DB or the file tereze/tereze.conf</source>
        <translation>її не задано; скористайтеся --db, змінною TEREZE_DB або файлом tereze/tereze.conf</translation>
    </message>
    <message>
        <source>%1 holds a semicolon or a line break</source>
        <translation>%1 містить крапку з комою або розрив рядка</translation>
    </message>
    <message>
        <source>sslmode may only be verify-full for another machine</source>
        <translation>для іншої машини sslmode може бути лише verify-full</translation>
    </message>
    <message>
        <source>channel_binding may only be require</source>
        <translation>channel_binding може бути лише require</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The database did not accept the sign-in. Check the user name and the password.</source>
        <translation>База даних не прийняла вхід. Перевірте ім’я та пароль.</translation>
    </message>
</context>
<context>
    <name>DesktopOptions</name>
    <message>
        <source>Tereze: the service centre of a university.</source>
        <translation>Tereze: центр обслуговування університету.</translation>
    </message>
    <message>
        <source>Where to sign in, as a libpq URI; TEREZE_DB and the configuration file are asked otherwise.</source>
        <translation>Куди входити, у вигляді URI libpq; інакше беруться TEREZE_DB і файл налаштувань.</translation>
    </message>
    <message>
        <source>Show the first window and end; for checks.</source>
        <translation>Показати перше вікно і завершитися; для перевірок.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>The approval sheet lacks “%1”.</source>
        <translation>В аркуші погодження немає «%1».</translation>
    </message>
    <message>
        <source>Documents cannot be made in the language “%1”.</source>
        <translation>Мовою «%1» документи не складаються.</translation>
    </message>
    <message>
        <source>This file has no place for a registration number.</source>
        <translation>У цьому файлі немає місця для реєстраційного номера.</translation>
    </message>
    <message>
        <source>The document takes more than %1 pages.</source>
        <translation>Документ займає більше допустимої кількості сторінок: %1.</translation>
    </message>
    <message>
        <source>A line, a table or a picture of the document reaches %1 mm beyond the text and would be cut off. Make it narrower, or let the line wrap.</source>
        <translation>Рядок, таблиця або рисунок документа виходить за край тексту на %1 мм і буде обрізаний. Зробіть його вужчим або дозвольте перенесення рядка.</translation>
    </message>
    <message>
        <source>A line or a picture of the document is %1 mm high; the page has room for %2 mm.</source>
        <translation>Рядок або рисунок документа має висоту %1 мм; на сторінці є місце для %2 мм.</translation>
    </message>
    <message>
        <source>This text cannot be written as a QR code.</source>
        <translation>Цей текст не можна записати у вигляді QR-коду.</translation>
    </message>
    <message>
        <source>The title and the name are too long for the QR code.</source>
        <translation>Назва та ім’я задовгі для QR-коду.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a server.</source>
        <translation>«%1» — не ім’я сервера.</translation>
    </message>
    <message>
        <source>These characters cannot be printed: %1</source>
        <translation>Ці символи не можна надрукувати: %1</translation>
    </message>
    <message>
        <source>The number “%1” is too long for its box.</source>
        <translation>Номер «%1» не вміщується у відведене місце.</translation>
    </message>
    <message>
        <source>The header or the footer of the page is higher than %1 mm.</source>
        <translation>Колонтитул сторінки вищий за %1 мм.</translation>
    </message>
    <message>
        <source>Page %1 of the PDF file cannot be shown.</source>
        <translation>Сторінку %1 файлу PDF не вдається показати.</translation>
    </message>
    <message>
        <source>Page %1 of the PDF file takes too long to be shown. Print the file to a new PDF file and take that one.</source>
        <translation>Сторінка %1 файлу PDF малюється надто довго. Надрукуйте файл до нового файлу PDF і візьміть той.</translation>
    </message>
    <message>
        <source>The file is no PDF, or it is damaged.</source>
        <translation>Це не файл PDF, або його пошкоджено.</translation>
    </message>
    <message>
        <source>The PDF file is locked: it is encrypted or asks for a password.</source>
        <translation>Файл PDF захищено: його зашифровано або він потребує пароля.</translation>
    </message>
    <message>
        <source>The PDF file is larger than %1 MB.</source>
        <translation>Файл PDF більший за %1 МБ.</translation>
    </message>
    <message>
        <source>The PDF file holds more than pages: fields to fill in, scripts, media, layers or attached files. Print it to a new PDF file and take that one.</source>
        <translation>У файлі PDF є не лише сторінки: поля для заповнення, сценарії, медіа, шари або вкладені файли. Надрукуйте його до нового файлу PDF і візьміть той.</translation>
    </message>
    <message>
        <source>The PDF file is signed already, and a stamp would break its signature. Take the file as it was before it was signed.</source>
        <translation>Файл PDF уже підписано, і штамп порушить підпис. Візьміть файл до підписання.</translation>
    </message>
    <message>
        <source>The PDF file is a document of Tereze already and bears its QR code.</source>
        <translation>Цей файл PDF уже є документом Tereze і має його QR-код.</translation>
    </message>
    <message>
        <source>A picture in the PDF file is too large: %1 × %2 pixels. Scan it at 300 dpi.</source>
        <translation>Зображення у файлі PDF завелике: %1 × %2 точок. Відскануйте його з роздільністю 300 точок на дюйм.</translation>
    </message>
    <message>
        <source>The contents of the PDF file are too large when unpacked.</source>
        <translation>Вміст файлу PDF після розпакування завеликий.</translation>
    </message>
    <message>
        <source>The contents of the PDF file are packed twice. Print it to a new PDF file and take that one.</source>
        <translation>Вміст файлу PDF запаковано двічі. Надрукуйте його до нового файлу PDF і візьміть той.</translation>
    </message>
    <message>
        <source>The PDF file has %1 pages; 1 to %2 can be taken.</source>
        <translation>Сторінок у файлі PDF: %1; дозволено від 1 до %2.</translation>
    </message>
    <message>
        <source>The PDF file has no page %1.</source>
        <translation>У файлі PDF немає сторінки %1.</translation>
    </message>
    <message>
        <source>On page %1 the place that was chosen for the QR code is not free: %2 × %3 mm.</source>
        <translation>На сторінці %1 місце, вибране для QR-коду, зайняте: потрібно %2 × %3 мм.</translation>
    </message>
    <message>
        <source>Page %1 has no free place of %2 × %3 mm for the QR code. Leave one on it, or add an empty page.</source>
        <translation>На сторінці %1 немає вільного місця %2 × %3 мм для QR-коду. Залиште його або додайте порожню сторінку.</translation>
    </message>
    <message>
        <source>Page 1 has no free place of %1 × %2 mm for the registration number. Leave one on it.</source>
        <translation>На першій сторінці немає вільного місця %1 × %2 мм для реєстраційного номера. Залиште його.</translation>
    </message>
    <message>
        <source>Page %1 of the PDF file has no size that can be used.</source>
        <translation>Сторінка %1 файлу PDF має непридатний розмір.</translation>
    </message>
    <message>
        <source>The box at x %1 mm, y %2 mm on page %3: %4</source>
        <translation>Блок на сторінці %3, x %1 мм, y %2 мм: %4</translation>
    </message>
    <message>
        <source>its content is %1 mm wide, the box only %2 mm.</source>
        <translation>ширина вмісту %1 мм, а ширина блока лише %2 мм.</translation>
    </message>
    <message>
        <source>its text needs %1 mm of height, the box has %2 mm.</source>
        <translation>тексту потрібно %1 мм висоти, у блока %2 мм.</translation>
    </message>
    <message>
        <source>its text needs %1 mm of height; there are %2 mm to the lower edge of the paper.</source>
        <translation>тексту потрібно %1 мм висоти, а до нижнього краю аркуша %2 мм.</translation>
    </message>
    <message numerus="yes">
        <source>the document has only %n page(s).</source>
        <translation>
            <numerusform>у документі лише %n сторінка.</numerusform>
            <numerusform>у документі лише %n сторінки.</numerusform>
            <numerusform>у документі лише %n сторінок.</numerusform>
        </translation>
    </message>
    <message>
        <source>the registration number or the QR code comes there.</source>
        <translation>там друкується реєстраційний номер або QR-код.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The input cannot be read.</source>
        <translation>Дані не вдається прочитати.</translation>
    </message>
    <message>
        <source>Please sign in.</source>
        <translation>Увійдіть до системи.</translation>
    </message>
    <message>
        <source>You have no right to do this.</source>
        <translation>У вас немає права на цю дію.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Нічого не знайдено.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Look at the new state and try again.</source>
        <translation>Тим часом це змінив хтось інший. Перегляньте новий стан і повторіть.</translation>
    </message>
    <message>
        <source>A rule does not allow this.</source>
        <translation>Правило цього не дозволяє.</translation>
    </message>
    <message>
        <source>This is not possible in the present state.</source>
        <translation>У теперішньому стані це неможливо.</translation>
    </message>
    <message>
        <source>Too many attempts. Please wait a little.</source>
        <translation>Забагато спроб. Зачекайте трохи.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Сервер недоступний.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Скасовано.</translation>
    </message>
    <message>
        <source>This version cannot do this.</source>
        <translation>Ця версія цього не вміє.</translation>
    </message>
    <message>
        <source>The stored data is damaged. Please tell the administrator.</source>
        <translation>Збережені дані пошкоджено. Повідомте адміністратора.</translation>
    </message>
    <message>
        <source>Something went wrong. Please tell the administrator.</source>
        <translation>Сталася помилка. Повідомте адміністратора.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The draft of the document is still being prepared. Try again in a moment.</source>
        <translation>Проєкт документа ще готується. Спробуйте за хвилину.</translation>
    </message>
    <message>
        <source>Nobody decides on an application of their own.</source>
        <translation>Ніхто не вирішує за власною заявою.</translation>
    </message>
    <message>
        <source>A vote is personal. You have one in this step, so you cannot act here for somebody else as well.</source>
        <translation>Голос особистий. На цьому кроці ви вже маєте свій, тому діяти тут ще й за іншу особу не можна.</translation>
    </message>
    <message>
        <source>The form or the draft has changed since you opened it. Look at it again.</source>
        <translation>Форма або проєкт змінилися, поки були відкриті. Перегляньте ще раз.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Текст задовгий.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Заповніть це поле.</translation>
    </message>
    <message>
        <source>The amount does not cover what is due.</source>
        <translation>Сума менша за належну.</translation>
    </message>
    <message>
        <source>The text holds control characters. Type it anew.</source>
        <translation>У тексті є керівні символи. Наберіть його заново.</translation>
    </message>
    <message>
        <source>This is to be read and acknowledged, not to be decided.</source>
        <translation>З цим потрібно ознайомитися, рішення тут не ухвалюють.</translation>
    </message>
    <message>
        <source>This is to be decided, not only acknowledged.</source>
        <translation>Тут потрібно ухвалити рішення, ознайомлення недостатньо.</translation>
    </message>
    <message>
        <source>A decision and the answer of an outside body are recorded each at a step of its own.</source>
        <translation>Рішення і відповідь сторонньої організації записують кожне на своєму кроці.</translation>
    </message>
    <message>
        <source>Nobody could be found for this step. It has to be assigned before it can be done.</source>
        <translation>Для цього кроку не знайшлося виконавця. Спершу його потрібно призначити.</translation>
    </message>
    <message>
        <source>Somebody has already acted on this decision, so it can no longer be taken back.</source>
        <translation>За цим рішенням уже почали діяти, тому скасувати його більше не можна.</translation>
    </message>
    <message>
        <source>The case went back as often as its route allows. It can be approved or rejected.</source>
        <translation>Заявку повертали стільки разів, скільки дозволяє маршрут. Її можна погодити або відхилити.</translation>
    </message>
    <message>
        <source>The case has not been at that step, so it cannot go back to it.</source>
        <translation>Заявка не була на цьому кроці, тому повернути її туди не можна.</translation>
    </message>
    <message>
        <source>Nobody holds that position now. Choose another.</source>
        <translation>Цю посаду зараз ніхто не обіймає. Виберіть іншу.</translation>
    </message>
    <message>
        <source>Somebody stands in on some of these days already. Choose other days, or end that one first.</source>
        <translation>На частину цих днів особу, яка заміщує, вже призначено. Виберіть інші дні або спершу скасуйте те заміщення.</translation>
    </message>
    <message>
        <source>In the end somebody would stand in for themselves. Choose another substitute.</source>
        <translation>За ланцюжком хтось заміщував би сам себе. Виберіть іншу особу.</translation>
    </message>
    <message>
        <source>Nobody stands in for themselves. Choose another substitute.</source>
        <translation>Ніхто не заміщує сам себе. Виберіть іншу особу.</translation>
    </message>
    <message>
        <source>The substitute has no open account and could not act. Choose another, or have the account opened.</source>
        <translation>Особа, яка заміщує, не має чинного облікового запису й не змогла б працювати. Виберіть іншу або попросіть відкрити обліковий запис.</translation>
    </message>
    <message>
        <source>The person does not hold this position on those days.</source>
        <translation>У ці дні людина не обіймає цієї посади.</translation>
    </message>
    <message>
        <source>The last day is over already. Choose a later one.</source>
        <translation>Останній день уже минув. Виберіть пізніший.</translation>
    </message>
    <message>
        <source>The book of that year is closed. It takes no more entries.</source>
        <translation>Книгу цього року закрито. Записи до неї більше не вносяться.</translation>
    </message>
    <message>
        <source>A book is closed when its year is over.</source>
        <translation>Книгу закривають, коли її рік закінчився.</translation>
    </message>
    <message>
        <source>Numbers of this book are still reserved. Use them or declare them void first.</source>
        <translation>У цій книзі ще є зарезервовані номери. Спочатку використайте їх або оголосіть недійсними.</translation>
    </message>
    <message>
        <source>This journal is written by the programme. For a paper document, reserve a number and use that.</source>
        <translation>Цей журнал веде програма. Для паперового документа зарезервуйте номер і використайте його.</translation>
    </message>
    <message>
        <source>What was issued for a case is annulled through that case.</source>
        <translation>Видане у справі анулюється через цю справу.</translation>
    </message>
    <message>
        <source>This entry is void or annulled already.</source>
        <translation>Цей запис уже недійсний або анульований.</translation>
    </message>
    <message>
        <source>This journal does not allow an entry to be dated back so far.</source>
        <translation>У цьому журналі не можна датувати запис настільки заднім числом.</translation>
    </message>
    <message>
        <source>Nothing is registered under a day that is still to come.</source>
        <translation>Не можна зареєструвати днем, який ще не настав.</translation>
    </message>
    <message>
        <source>The number is of another year. Declare it void and take a new one.</source>
        <translation>Номер стосується іншого року. Оголосіть його недійсним і візьміть новий.</translation>
    </message>
    <message>
        <source>The volume is closed. Nothing goes in or out of it.</source>
        <translation>Том закрито. До нього нічого не вкладають і з нього нічого не вилучають.</translation>
    </message>
    <message>
        <source>A volume of this case is still open.</source>
        <translation>Том цієї справи ще відкритий.</translation>
    </message>
    <message>
        <source>Some of these serials are in the stock already. None was added: look at the numbers again.</source>
        <translation>Деякі з цих номерів уже враховано. Нічого не додано: перевірте номери.</translation>
    </message>
    <message>
        <source>Not all of these blanks are in a state that allows it: free ones can be spoiled, spoiled ones destroyed. None was changed.</source>
        <translation>Не всі ці бланки у відповідному стані: зіпсованими позначають вільні, знищують зіпсовані. Нічого не змінено.</translation>
    </message>
    <message>
        <source>A volume was opened under this term. Its term, article and mark of the expert commission stay.</source>
        <translation>З цим строком уже відкрито том. Строк, стаття й позначка ЕПК не змінюються.</translation>
    </message>
    <message>
        <source>No volume has served its term, or all that have are held or proposed already.</source>
        <translation>Немає томів, строк зберігання яких минув, або знищення всіх таких томів призупинено чи їх уже внесено до акта.</translation>
    </message>
    <message>
        <source>This proposal was withdrawn already.</source>
        <translation>Цей акт уже відкликано.</translation>
    </message>
    <message>
        <source>This number was given in another journal. An administrator has to choose another pattern for this one.</source>
        <translation>Цей номер уже видано в іншому журналі. Адміністратор має задати для цього журналу інший взірець номера.</translation>
    </message>
</context>
<context>
    <name>FieldFormats</name>
    <message>
        <source>In words</source>
        <translation>Прописом</translation>
    </message>
    <message>
        <source>date in digits</source>
        <translation>дата цифрами</translation>
    </message>
    <message>
        <source>date with the month in words</source>
        <translation>дата з місяцем словом</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>дата і час</translation>
    </message>
    <message>
        <source>date all in words</source>
        <translation>дата прописом</translation>
    </message>
    <message>
        <source>date all in words, for “when”</source>
        <translation>дата прописом, «коли»</translation>
    </message>
    <message>
        <source>number in groups</source>
        <translation>число за розрядами</translation>
    </message>
    <message>
        <source>amount in tenge</source>
        <translation>сума в теньге</translation>
    </message>
    <message>
        <source>number with the word that is counted</source>
        <translation>число зі словом, яке лічать</translation>
    </message>
    <message>
        <source>number in words</source>
        <translation>число прописом</translation>
    </message>
    <message>
        <source>number in words, feminine</source>
        <translation>число прописом, жіночий рід</translation>
    </message>
    <message>
        <source>amount in tenge in words</source>
        <translation>сума в теньге прописом</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>великими літерами</translation>
    </message>
    <message>
        <source>surname and initials</source>
        <translation>прізвище та ініціали</translation>
    </message>
    <message>
        <source>Name in a case</source>
        <translation>Ім’я у відмінку</translation>
    </message>
    <message>
        <source>name: %1</source>
        <translation>ім’я: %1</translation>
    </message>
    <message>
        <source>surname and initials: %1</source>
        <translation>прізвище та ініціали: %1</translation>
    </message>
    <message>
        <source>Order of the name</source>
        <translation>Порядок імені</translation>
    </message>
    <message>
        <source>first name before the surname</source>
        <translation>ім’я перед прізвищем</translation>
    </message>
    <message>
        <source>initials before the surname</source>
        <translation>ініціали перед прізвищем</translation>
    </message>
    <message>
        <source>as in a list, with a comma</source>
        <translation>як у списку, з комою</translation>
    </message>
    <message>
        <source>position: %1</source>
        <translation>посада: %1</translation>
    </message>
    <message>
        <source>Position in a case</source>
        <translation>Посада у відмінку</translation>
    </message>
    <message>
        <source>unit: %1</source>
        <translation>підрозділ: %1</translation>
    </message>
    <message>
        <source>Name of a unit in a case</source>
        <translation>Підрозділ у відмінку</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>як є</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
</context>
<context>
    <name>FilingDialog</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>term</comment>
        <translation>
            <numerusform>%n рік</numerusform>
            <numerusform>%n роки</numerusform>
            <numerusform>%n років</numerusform>
        </translation>
    </message>
    <message>
        <source>permanently</source>
        <translation>постійно</translation>
    </message>
    <message>
        <source>until no longer needed</source>
        <translation>доки не мине потреба</translation>
    </message>
    <message>
        <source>expert commission</source>
        <translation>ЕПК</translation>
    </message>
</context>
<context>
    <name>FormLayout</name>
    <message>
        <source>“%1” is not known here</source>
        <translation>«%1» тут невідоме</translation>
    </message>
    <message>
        <source>a field of this type is shown as one of: %1</source>
        <translation>поле цього типу показується як одне з: %1</translation>
    </message>
    <message>
        <source>a section needs a key of its own</source>
        <translation>розділу потрібен власний ключ</translation>
    </message>
    <message>
        <source>“%1” is no field of the form, or is shown twice</source>
        <translation>«%1» — не поле форми або показане двічі</translation>
    </message>
    <message>
        <source>the field “%1” stands in no section</source>
        <translation>поле «%1» не стоїть у жодному розділі</translation>
    </message>
    <message>
        <source>the form has no field “%1”</source>
        <translation>у формі немає поля «%1»</translation>
    </message>
</context>
<context>
    <name>FormRule</name>
    <message>
        <source>This answer has the wrong form.</source>
        <translation>Ця відповідь має неправильний вигляд.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Введіть ціле число.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Введіть число.</translation>
    </message>
    <message>
        <source>Enter a real date.</source>
        <translation>Введіть наявну в календарі дату.</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>Виберіть одну з відповідей.</translation>
    </message>
    <message>
        <source>Attach a file.</source>
        <translation>Долучіть файл.</translation>
    </message>
    <message>
        <source>Answer yes or no.</source>
        <translation>Дайте відповідь «так» або «ні».</translation>
    </message>
    <message>
        <source>Enter a text.</source>
        <translation>Введіть текст.</translation>
    </message>
    <message numerus="yes">
        <source>Enter at least %n character(s).</source>
        <translation>
            <numerusform>Введіть щонайменше %n символ.</numerusform>
            <numerusform>Введіть щонайменше %n символи.</numerusform>
            <numerusform>Введіть щонайменше %n символів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %n character(s).</source>
        <translation>
            <numerusform>Введіть щонайбільше %n символ.</numerusform>
            <numerusform>Введіть щонайбільше %n символи.</numerusform>
            <numerusform>Введіть щонайбільше %n символів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a number not below %1.</source>
        <translation>Введіть число, не менше за %1.</translation>
    </message>
    <message>
        <source>Enter a number not above %1.</source>
        <translation>Введіть число, не більше за %1.</translation>
    </message>
    <message>
        <source>This field must be filled in.</source>
        <translation>Це поле треба заповнити.</translation>
    </message>
    <message>
        <source>The text holds control characters. Type it anew.</source>
        <translation>У тексті є керівні символи. Наберіть його заново.</translation>
    </message>
    <message>
        <source>The text is too short.</source>
        <translation>Текст закороткий.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Текст задовгий.</translation>
    </message>
    <message>
        <source>The number is too small.</source>
        <translation>Число замале.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Число завелике.</translation>
    </message>
    <message>
        <source>Enter an e-mail address, such as name@example.kz.</source>
        <translation>Введіть адресу електронної пошти, наприклад name@example.kz.</translation>
    </message>
    <message>
        <source>The text does not have the form asked for.</source>
        <translation>Текст не відповідає потрібному вигляду.</translation>
    </message>
    <message>
        <source>The form has no such field.</source>
        <translation>У формі немає такого поля.</translation>
    </message>
    <message>
        <source>Whether the conditions of the service are met could not be found out.</source>
        <translation>Не вдалося з’ясувати, чи виконано умови послуги.</translation>
    </message>
    <message>
        <source>This answer cannot be accepted.</source>
        <translation>Цю відповідь не можна прийняти.</translation>
    </message>
    <message>
        <source>Enter a number of at most 15 digits.</source>
        <translation>Введіть число не довше за 15 цифр.</translation>
    </message>
</context>
<context>
    <name>FormSchema</name>
    <message>
        <source>the keyword “%1” is not accepted here</source>
        <translation>ключове слово «%1» тут не приймається</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>очікується текст</translation>
    </message>
    <message>
        <source>from 1 to %1 fields are expected</source>
        <translation>очікується від 1 до %1 полів</translation>
    </message>
    <message>
        <source>a field name has small Latin letters, digits and “_”, begins with a letter and has at most 40</source>
        <translation>назва поля складається з малих латинських літер, цифр і «_», починається з літери й не довша за 40 символів</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>очікується об’єкт</translation>
    </message>
    <message>
        <source>only draft 7 is read</source>
        <translation>читається лише draft 7</translation>
    </message>
    <message>
        <source>the type of a form must be “object”</source>
        <translation>тип форми має бути «object»</translation>
    </message>
    <message>
        <source>a form must have “additionalProperties”: false</source>
        <translation>у формі має стояти «additionalProperties»: false</translation>
    </message>
    <message>
        <source>a list of field names is expected</source>
        <translation>очікується перелік назв полів</translation>
    </message>
    <message>
        <source>“%1” is no field, or stands twice</source>
        <translation>«%1» — не поле або стоїть двічі</translation>
    </message>
    <message>
        <source>the type of a field must be one of string, integer, number and boolean</source>
        <translation>тип поля має бути одним із: string, integer, number і boolean</translation>
    </message>
    <message>
        <source>a file has a media type such as application/pdf and the format “uuid”</source>
        <translation>файл має медіатип, наприклад application/pdf, і формат «uuid»</translation>
    </message>
    <message>
        <source>a text may have the format “email”, and then no pattern of its own</source>
        <translation>текст може мати формат «email», тоді власного взірця немає</translation>
    </message>
    <message>
        <source>different texts are expected, none empty or over %1 characters</source>
        <translation>очікуються різні тексти, не порожні й не довші за %1 символів</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation>очікується ціле число від %1 до %2</translation>
    </message>
    <message>
        <source>the lower limit is above the upper one</source>
        <translation>нижня межа більша за верхню</translation>
    </message>
    <message>
        <source>a number of the field&apos;s type is expected</source>
        <translation>очікується число того самого типу, що й поле</translation>
    </message>
</context>
<context>
    <name>Grammar</name>
    <message>
        <source>Only the years 1 to 9999 can be written in words.</source>
        <translation>Словами можна записати лише роки з 1 до 9999.</translation>
    </message>
    <message>
        <source>The number is too large to be written in words.</source>
        <translation>Число завелике, щоб записати його словами.</translation>
    </message>
</context>
<context>
    <name>GrammaticalCase</name>
    <message>
        <source>genitive</source>
        <translation>родовий відмінок</translation>
    </message>
    <message>
        <source>dative</source>
        <translation>давальний відмінок</translation>
    </message>
    <message>
        <source>accusative</source>
        <translation>знахідний відмінок</translation>
    </message>
    <message>
        <source>instrumental</source>
        <translation>орудний відмінок</translation>
    </message>
    <message>
        <source>prepositional</source>
        <translation>місцевий відмінок</translation>
    </message>
    <message>
        <source>vocative</source>
        <translation>кличний відмінок</translation>
    </message>
    <message>
        <source>locative</source>
        <translation>місцевий відмінок</translation>
    </message>
    <message>
        <source>ablative</source>
        <translation>вихідний відмінок</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The template would be too long. Make the pictures smaller, or take a part of the form.</source>
        <translation>Шаблон вийшов би задовгим. Зменште рисунки або візьміть частину файлу.</translation>
    </message>
    <message>
        <source>Words that LibreOffice did not take over from the file</source>
        <translation>Слова, яких LibreOffice не взяв із файлу</translation>
    </message>
    <message>
        <source>The text of the form cannot be read.</source>
        <translation>Текст файлу не вдається прочитати.</translation>
    </message>
    <message>
        <source>Macros; none of them was run</source>
        <translation>Макроси; жодного не було запущено</translation>
    </message>
    <message>
        <source>Text in columns; it stands in one now</source>
        <translation>Текст у колонках; тепер він іде однією</translation>
    </message>
    <message>
        <source>Another file that the form names; it was not opened</source>
        <translation>Інший файл, на який посилається документ; його не відкривали</translation>
    </message>
    <message>
        <source>A table of contents or an index; what it showed stays as plain text</source>
        <translation>Зміст або покажчик; те, що в ньому було, лишилося простим текстом</translation>
    </message>
    <message>
        <source>A control to fill in on the screen</source>
        <translation>Елемент для заповнення на екрані</translation>
    </message>
    <message>
        <source>Something that templates do not have (%1)</source>
        <translation>Те, чого в шаблонах не буває (%1)</translation>
    </message>
    <message>
        <source>A line around or below a paragraph</source>
        <translation>Лінія навколо абзацу або під ним</translation>
    </message>
    <message>
        <source>Pages of another kind in the middle; they are like the first now</source>
        <translation>Сторінки іншого вигляду всередині; тепер вони як перша</translation>
    </message>
    <message>
        <source>The number of a heading; write it into the text</source>
        <translation>Номер заголовка; впишіть його в текст</translation>
    </message>
    <message>
        <source>Numbers of a list that looked otherwise; they are 1, 2, 3 now</source>
        <translation>Номери списку мали інший вигляд; тепер вони 1, 2, 3</translation>
    </message>
    <message>
        <source>A table in which some cells have no lines; all have them now</source>
        <translation>Таблиця, де в частини комірок немає ліній; тепер вони в усіх</translation>
    </message>
    <message>
        <source>A table in which some cells have lines; none has them now</source>
        <translation>Таблиця, де лінії лише в частини комірок; тепер їх немає в жодної</translation>
    </message>
    <message>
        <source>Its pages were %1 × %2 mm; documents are A4, upright</source>
        <translation>Його сторінки були %1 × %2 мм; документи — A4, книжкова орієнтація</translation>
    </message>
    <message>
        <source>Header or footer that the first page alone has</source>
        <translation>Колонтитул, який є лише на першій сторінці</translation>
    </message>
    <message>
        <source>Header or footer that left pages alone have</source>
        <translation>Колонтитул, який є лише на парних сторінках</translation>
    </message>
    <message>
        <source>This is no form of Word or LibreOffice: files of the kinds docx, odt, doc and rtf can be taken.</source>
        <translation>Це не файл Word або LibreOffice: можна взяти файли docx, odt, doc і rtf.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Save it without one.</source>
        <translation>Файл захищено паролем. Збережіть його без пароля.</translation>
    </message>
    <message>
        <source>The file is built in a way in which no program builds forms.</source>
        <translation>Файл побудовано так, як жодна програма не будує документів.</translation>
    </message>
    <message>
        <source>The file declares entities of its own, which no form needs.</source>
        <translation>У файлі оголошено власні сутності XML, які документу не потрібні.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off.</source>
        <translation>Файл пошкоджено або обрізано.</translation>
    </message>
    <message>
        <source>A field of Word (content control); its words stay, put a field of ours in their place</source>
        <translation>Поле Word (елемент керування вмістом); його слова лишилися, поставте на їхнє місце наше поле</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Файл більший за %1 МБ.</translation>
    </message>
    <message numerus="yes">
        <source>There is more of this: %n notes are not shown</source>
        <translation>
            <numerusform>Є й ще: не показано %n зауваження</numerusform>
            <numerusform>Є й ще: не показано %n зауваження</numerusform>
            <numerusform>Є й ще: не показано %n зауважень</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted words of a change that was never accepted</source>
        <translation>Вилучені слова з правки, якої ніхто не прийняв</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation>Прихований текст</translation>
    </message>
    <message>
        <source>A tab; a wide blank stands in its place</source>
        <translation>Табуляція; на її місці широкий пробіл</translation>
    </message>
    <message>
        <source>A link; its words stay, where it led to does not</source>
        <translation>Посилання; його слова лишилися, адреса — ні</translation>
    </message>
    <message>
        <source>Text above a line</source>
        <translation>Текст над рядком</translation>
    </message>
    <message>
        <source>A change that was never accepted; it is taken as accepted</source>
        <translation>Правка, якої ніхто не прийняв; її взято як прийняту</translation>
    </message>
    <message>
        <source>An endnote</source>
        <translation>Кінцева виноска</translation>
    </message>
    <message>
        <source>A footnote</source>
        <translation>Виноска</translation>
    </message>
    <message>
        <source>A comment</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>A number of pages in the text; it can stand in a header or a footer</source>
        <translation>Номер сторінки в тексті; він може стояти в колонтитулі</translation>
    </message>
    <message>
        <source>A field of mail merge; it is the field %1 now</source>
        <translation>Поле злиття; тепер це поле %1</translation>
    </message>
    <message>
        <source>A field of mail merge that is unknown here; its name stands in the text, put a field of ours in its place</source>
        <translation>Поле злиття, яке тут невідоме; у тексті стоїть його назва, поставте на її місце наше поле</translation>
    </message>
    <message>
        <source>A place to fill in; its words stay, put a field of ours in their place</source>
        <translation>Місце для заповнення; його слова лишилися, поставте на їхнє місце наше поле</translation>
    </message>
    <message>
        <source>A field of the other program (%1); what it showed stays as plain text</source>
        <translation>Поле іншої програми (%1); те, що воно показувало, лишилося простим текстом</translation>
    </message>
    <message>
        <source>A text box; its text stands behind its paragraph now</source>
        <translation>Напис; його текст тепер стоїть за його абзацом</translation>
    </message>
    <message>
        <source>An object of another program (a formula, a chart, a table)</source>
        <translation>Об’єкт іншої програми (формула, діаграма, таблиця)</translation>
    </message>
    <message>
        <source>A drawn line or shape</source>
        <translation>Намальована лінія або фігура</translation>
    </message>
    <message>
        <source>A picture; there are too many</source>
        <translation>Рисунок; їх забагато</translation>
    </message>
    <message>
        <source>A picture that hung on its place; it stands in the line now</source>
        <translation>Рисунок, закріплений на своєму місці; тепер він стоїть у рядку</translation>
    </message>
    <message>
        <source>A picture that was cut; all of it is shown now</source>
        <translation>Обрізаний рисунок; тепер його видно цілком</translation>
    </message>
    <message>
        <source>A colour behind words</source>
        <translation>Колір під словами</translation>
    </message>
    <message>
        <source>Fonts and spaces between letters; documents have their own</source>
        <translation>Шрифти та інтервали між літерами; у документів вони свої</translation>
    </message>
    <message>
        <source>A picture that is not in the file but in another place (%1); it was not fetched</source>
        <translation>Рисунок, якого немає у файлі, він в іншому місці (%1); його не завантажували</translation>
    </message>
    <message>
        <source>A picture that is neither PNG nor JPEG, or damaged</source>
        <translation>Рисунок не PNG і не JPEG або пошкоджений</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Рисунок</translation>
    </message>
    <message>
        <source>A picture of which nobody said what it shows; say it in words</source>
        <translation>Рисунок, про який не сказано, що на ньому; скажіть це словами</translation>
    </message>
    <message>
        <source>A picture that was too large; it was made smaller</source>
        <translation>Завеликий рисунок; його зменшено</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Рисунок</translation>
    </message>
    <message>
        <source>Forms of Word and LibreOffice can be imported where LibreOffice Writer is installed (package libreoffice-writer-nogui).</source>
        <translation>Файли Word і LibreOffice можна імпортувати там, де встановлено LibreOffice Writer (пакунок libreoffice-writer-nogui).</translation>
    </message>
    <message>
        <source>LibreOffice cannot read the file.</source>
        <translation>LibreOffice не може прочитати файл.</translation>
    </message>
    <message>
        <source>What the file holds is too large when unpacked.</source>
        <translation>Вміст файлу завеликий у розпакованому вигляді.</translation>
    </message>
    <message>
        <source>Braces that begin a tag and do not end it; they stay as text</source>
        <translation>Дужки, що починають тег, але не закінчують; вони лишилися текстом</translation>
    </message>
    <message>
        <source>A tag that was in pieces; it is whole again</source>
        <translation>Тег був розірваний на частини; він знову цілий</translation>
    </message>
    <message>
        <source>A tag that was written otherwise; it is the field %1 now</source>
        <translation>Тег був написаний інакше; тепер це поле %1</translation>
    </message>
    <message>
        <source>A tag that names no field; put one of ours in its place</source>
        <translation>Тег, що не називає поля; поставте на його місце наше</translation>
    </message>
    <message>
        <source>It looks like a tag of another program; our field for it is %1</source>
        <translation>Схоже на тег іншої програми; наше поле для цього — %1</translation>
    </message>
    <message>
        <source>It looks like a tag of another program; put a field of ours in its place</source>
        <translation>Схоже на тег іншої програми; поставте на його місце наше поле</translation>
    </message>
    <message>
        <source>A place to fill in by hand (____); put a field in it where there is one</source>
        <translation>Місце для заповнення від руки (____); поставте туди поле, якщо воно є</translation>
    </message>
</context>
<context>
    <name>JournalFilter</name>
    <message>
        <source>all entries</source>
        <translation>усі записи</translation>
    </message>
    <message>
        <source>documents in force</source>
        <translation>чинні документи</translation>
    </message>
    <message>
        <source>superseded documents</source>
        <translation>замінені документи</translation>
    </message>
    <message>
        <source>annulled documents</source>
        <translation>анульовані документи</translation>
    </message>
    <message>
        <source>letters and paper documents</source>
        <translation>листи й паперові документи</translation>
    </message>
    <message>
        <source>reserved numbers</source>
        <translation>зарезервовані номери</translation>
    </message>
    <message>
        <source>void numbers</source>
        <translation>недійсні номери</translation>
    </message>
    <message>
        <source>annulments</source>
        <translation>записи про анулювання</translation>
    </message>
    <message>
        <source>joint orders</source>
        <translation>зведені накази</translation>
    </message>
    <message>
        <source>extracts from joint orders</source>
        <translation>витяги зі зведених наказів</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Файл %1 не вдається записати.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>рядок %1, стовпець %2: %3</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Файл завеликий.</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>очікується об’єкт</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <translation>файл не в кодуванні UTF-8</translation>
    </message>
    <message>
        <source>the key “%1” stands twice</source>
        <translation>ключ «%1» стоїть двічі</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>No letter is registered under the number %1. Type it as it stands in its journal.</source>
        <translation>Лист під номером %1 не зареєстровано. Введіть номер так, як він стоїть у журналі.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read, or is larger than 25 MB.</source>
        <translation>Файл %1 не вдається прочитати, або він більший за 25 МБ.</translation>
    </message>
</context>
<context>
    <name>ListenAddress</name>
    <message>
        <source>the socket&apos;s path is not absolute</source>
        <translation>шлях сокета не абсолютний</translation>
    </message>
    <message>
        <source>the socket&apos;s path is longer than 107 bytes</source>
        <translation>шлях сокета довший за 107 байтів</translation>
    </message>
    <message>
        <source>no port</source>
        <translation>немає порту</translation>
    </message>
    <message>
        <source>the port is no number up to 65535</source>
        <translation>порт – не число до 65535</translation>
    </message>
    <message>
        <source>not an address written in numbers</source>
        <translation>це не адреса, записана числами</translation>
    </message>
    <message>
        <source>not a loopback address: the network is reached through a proxy on this machine</source>
        <translation>це не адреса самої машини: у мережу виходять через проксі на цій машині</translation>
    </message>
</context>
<context>
    <name>LocalText</name>
    <message>
        <source>texts are expected here, one for each of kk, ru and en</source>
        <translation>тут очікуються тексти, по одному для kk, ru та en</translation>
    </message>
    <message>
        <source>“%1” is not one of the languages kk, ru, en, uk</source>
        <translation>«%1» — не одна з мов kk, ru, en, uk</translation>
    </message>
    <message>
        <source>the text in “%1” is empty</source>
        <translation>текст мовою «%1» порожній</translation>
    </message>
    <message>
        <source>the text in “%1” is missing</source>
        <translation>немає тексту мовою «%1»</translation>
    </message>
    <message>
        <source>%1 (in Russian)</source>
        <translation>%1 (російською)</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Approved</source>
        <translation>Погоджено</translation>
    </message>
    <message>
        <source>Approved with remarks</source>
        <translation>Погоджено із зауваженням</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Returned for correction</source>
        <translation>Повернено на доопрацювання</translation>
    </message>
</context>
<context>
    <name>PasswordKey</name>
    <message>
        <source>A password has 1 to 1,024 bytes.</source>
        <translation>Довжина пароля — від 1 до 1024 байтів.</translation>
    </message>
</context>
<context>
    <name>Pattern</name>
    <message>
        <source>a group is not closed</source>
        <translation>групу не закрито</translation>
    </message>
    <message>
        <source>a group is closed that was not opened</source>
        <translation>закрито групу, яку не відкривали</translation>
    </message>
    <message>
        <source>“|” must stand inside a group</source>
        <translation>«|» має стояти всередині групи</translation>
    </message>
    <message>
        <source>“%1” is not accepted here</source>
        <translation>«%1» тут не приймається</translation>
    </message>
    <message>
        <source>a class is empty or not closed</source>
        <translation>клас символів порожній або не закритий</translation>
    </message>
    <message>
        <source>only punctuation may follow a backslash</source>
        <translation>після зворотної косої риски може стояти лише розділовий знак</translation>
    </message>
    <message>
        <source>“%1” has nothing to repeat</source>
        <translation>для «%1» немає чого повторювати</translation>
    </message>
    <message>
        <source>a group may only be followed by “?”</source>
        <translation>після групи може стояти лише «?»</translation>
    </message>
    <message>
        <source>the count must be {n} or {n,m} up to 255</source>
        <translation>кількість повторів має бути {n} або {n,m}, не більше за 255</translation>
    </message>
    <message>
        <source>the pattern is too long</source>
        <translation>взірець задовгий</translation>
    </message>
    <message>
        <source>the pattern must begin with ^ and end with $</source>
        <translation>взірець має починатися з ^ і закінчуватися на $</translation>
    </message>
    <message>
        <source>the pattern is not a regular expression</source>
        <translation>взірець — не регулярний вираз</translation>
    </message>
</context>
<context>
    <name>PdfPrinter</name>
    <message>
        <source>The printer does not take the document.</source>
        <translation>Принтер не прийняв документ.</translation>
    </message>
</context>
<context>
    <name>PortalOptions</name>
    <message>
        <source>Where the database is, as the role of the portal (TEREZE_DB).</source>
        <translation>Адреса бази даних, з роллю порталу (TEREZE_DB).</translation>
    </message>
    <message>
        <source>127.0.0.1:PORT or unix:PATH, where the proxy finds the portal.</source>
        <translation>127.0.0.1:PORT або unix:PATH, де проксі знаходить портал.</translation>
    </message>
    <message>
        <source>Address under which people know the portal.</source>
        <translation>Адреса, під якою портал відомий людям.</translation>
    </message>
    <message>
        <source>File of the public keys that documents are checked with.</source>
        <translation>Файл відкритих ключів, якими перевіряються документи.</translation>
    </message>
    <message>
        <source>File with 32 bytes or more of secret, the same for every portal of the site (default: made up).</source>
        <translation>Файл із секретом не коротшим за 32 байти, спільний для всіх порталів сайту (за замовчуванням складається сам).</translation>
    </message>
    <message>
        <source>Folder that holds portal/pages, portal/texts and portal/assets (default: built in).</source>
        <translation>Тека, де лежать portal/pages, portal/texts і portal/assets (за замовчуванням: вбудовані).</translation>
    </message>
    <message>
        <source>Time zone of the university.</source>
        <translation>Часовий пояс університету.</translation>
    </message>
    <message>
        <source>How many requests are answered at once, 1 to 64.</source>
        <translation>На скільки запитів відповідати одночасно, від 1 до 64.</translation>
    </message>
    <message>
        <source>Serves the portal of Tereze behind a proxy on this machine.</source>
        <translation>Обслуговує портал Tereze за проксі на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Неочікуваний аргумент: %1</translation>
    </message>
    <message>
        <source>--%1 is needed.</source>
        <translation>Потрібен параметр --%1.</translation>
    </message>
    <message>
        <source>--origin takes an address such as https://portal.example.kz.</source>
        <translation>Для --origin вказується адреса на зразок https://portal.example.kz.</translation>
    </message>
    <message>
        <source>--threads takes a number from 1 to 64.</source>
        <translation>Для --threads вказується число від 1 до 64.</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>These distances are too far from what was printed. Measure again, and see that the sheet was printed in its own size.</source>
        <translation>Ці відстані надто відрізняються від надрукованого. Виміряйте ще раз і перевірте, що аркуш надруковано в натуральну величину.</translation>
    </message>
    <message>
        <source>The printing system of this computer does not answer.</source>
        <translation>Система друку цього комп’ютера не відповідає.</translation>
    </message>
</context>
<context>
    <name>PrintText</name>
    <message>
        <source>Waits for its station</source>
        <translation>Чекає на свій комп’ютер</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Чекає</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Чекає на другого працівника</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Призупинено</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Потрібен працівник</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation>Скасовується</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Друкується</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Передано на принтер</translation>
    </message>
    <message>
        <source>Unknown: look at the printer</source>
        <translation>Невідомо: погляньте на принтер</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Надруковано</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Видано</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Зіпсовано</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation>немає паперу</translation>
    </message>
    <message>
        <source>paper runs out</source>
        <translation>папір закінчується</translation>
    </message>
    <message>
        <source>paper is jammed</source>
        <translation>застряг папір</translation>
    </message>
    <message>
        <source>a door is open</source>
        <translation>відчинено дверцята</translation>
    </message>
    <message>
        <source>a cover is open</source>
        <translation>відкрито кришку</translation>
    </message>
    <message>
        <source>no toner</source>
        <translation>немає тонера</translation>
    </message>
    <message>
        <source>toner runs out</source>
        <translation>тонер закінчується</translation>
    </message>
    <message>
        <source>no ink or toner</source>
        <translation>немає чорнила або тонера</translation>
    </message>
    <message>
        <source>ink or toner runs out</source>
        <translation>чорнило або тонер закінчується</translation>
    </message>
    <message>
        <source>the printer is switched off</source>
        <translation>принтер вимкнено</translation>
    </message>
    <message>
        <source>the printer does not answer yet</source>
        <translation>принтер поки не відповідає</translation>
    </message>
    <message>
        <source>the printer does not answer</source>
        <translation>принтер не відповідає</translation>
    </message>
    <message>
        <source>the printer is stopped</source>
        <translation>принтер зупинено</translation>
    </message>
    <message>
        <source>the printer takes no jobs</source>
        <translation>принтер не приймає завдань</translation>
    </message>
    <message>
        <source>the printing system of the station does not answer</source>
        <translation>система друку комп’ютера не відповідає</translation>
    </message>
    <message>
        <source>the station was lost on the way</source>
        <translation>зв’язок із комп’ютером урвався під час друку</translation>
    </message>
    <message>
        <source>the printing system does not know the job any more</source>
        <translation>система друку більше не знає цього завдання</translation>
    </message>
    <message>
        <source>the station has no such printer any more</source>
        <translation>у комп’ютера більше немає цього принтера</translation>
    </message>
    <message>
        <source>the sheet cannot be made</source>
        <translation>аркуш неможливо виготовити</translation>
    </message>
    <message>
        <source>no blanks are left</source>
        <translation>бланки закінчилися</translation>
    </message>
    <message>
        <source>the document is no longer in force</source>
        <translation>документ більше не чинний</translation>
    </message>
    <message>
        <source>given up by the printing system</source>
        <translation>система друку припинила завдання</translation>
    </message>
    <message>
        <source>cancelled by a person</source>
        <translation>скасовано працівником</translation>
    </message>
    <message>
        <source>cancelled at the printer</source>
        <translation>скасовано на принтері</translation>
    </message>
    <message>
        <source>%1 of %2 printed</source>
        <translation>надруковано %1 з %2</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>невідомо: %1</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>затримано: %1</translation>
    </message>
    <message>
        <source>%1 spoiled</source>
        <translation>зіпсовано: %1</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>скасовано: %1</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Диплом</translation>
    </message>
    <message>
        <source>Diploma with honours</source>
        <translation>Диплом з відзнакою</translation>
    </message>
    <message>
        <source>Diploma supplement</source>
        <translation>Додаток до диплома</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Свідоцтво</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Фірмовий бланк</translation>
    </message>
    <message>
        <source>as the printer chooses</source>
        <translation>на вибір принтера</translation>
    </message>
    <message>
        <source>main tray</source>
        <translation>основний лоток</translation>
    </message>
    <message>
        <source>second tray</source>
        <translation>другий лоток</translation>
    </message>
    <message>
        <source>bypass tray</source>
        <translation>обхідний лоток</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>ручна подача</translation>
    </message>
    <message>
        <source>upper tray</source>
        <translation>верхній лоток</translation>
    </message>
    <message>
        <source>middle tray</source>
        <translation>середній лоток</translation>
    </message>
    <message>
        <source>lower tray</source>
        <translation>нижній лоток</translation>
    </message>
    <message>
        <source>large tray</source>
        <translation>лоток великої місткості</translation>
    </message>
    <message>
        <source>envelopes</source>
        <translation>конверти</translation>
    </message>
    <message>
        <source>tray %1</source>
        <translation>лоток %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>вільний</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>зарезервований</translation>
    </message>
    <message>
        <source>used</source>
        <translation>використаний</translation>
    </message>
    <message>
        <source>spoiled</source>
        <translation>зіпсований</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>знищений</translation>
    </message>
    <message>
        <source>printing was interrupted, nobody knows how far it came</source>
        <translation>друк перервався, докуди дійшов, невідомо</translation>
    </message>
    <message>
        <source>the pages did not reach the printing system</source>
        <translation>сторінки не дійшли до системи друку</translation>
    </message>
    <message>
        <source>the page cannot be fetched at present</source>
        <translation>сторінку зараз не вдається отримати</translation>
    </message>
    <message>
        <source>held in the printing system</source>
        <translation>затримано в системі друку</translation>
    </message>
    <message>
        <source>tried again by the printing system</source>
        <translation>система друку пробує знову</translation>
    </message>
</context>
<context>
    <name>QuickFix</name>
    <message>
        <source>Set a term</source>
        <translation>Установити строк</translation>
    </message>
    <message>
        <source>Fill in the missing names</source>
        <translation>Заповнити відсутні назви</translation>
    </message>
    <message>
        <source>Add an end</source>
        <translation>Додати завершення</translation>
    </message>
    <message>
        <source>Leave the gateway out</source>
        <translation>Прибрати розгалуження</translation>
    </message>
    <message>
        <source>Delete this element</source>
        <translation>Видалити цей елемент</translation>
    </message>
    <message>
        <source>Delete this flow</source>
        <translation>Видалити цей шлях</translation>
    </message>
    <message>
        <source>Take this flow by default</source>
        <translation>Зробити цей шлях типовим</translation>
    </message>
    <message>
        <source>Add a start</source>
        <translation>Додати початок</translation>
    </message>
    <message>
        <source>Add an end: rejected</source>
        <translation>Додати завершення: відхилено</translation>
    </message>
    <message>
        <source>Otherwise go on to “%1”</source>
        <translation>Інакше перейти до «%1»</translation>
    </message>
    <message>
        <source>Put a gateway behind it: all ways at once</source>
        <translation>Поставити за ним розгалуження: усі шляхи одразу</translation>
    </message>
    <message>
        <source>Put a gateway behind it: one of the ways</source>
        <translation>Поставити за ним розгалуження: один зі шляхів</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Файл %1 не вдається записати.</translation>
    </message>
    <message>
        <source>The list is too large for a workbook. Save it as CSV, or narrow it.</source>
        <translation>Список завеликий для книги Excel. Збережіть його в CSV або звузьте добір.</translation>
    </message>
</context>
<context>
    <name>RouteDocument</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Рядок %1, стовпець %2: %3</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл порожній.</translation>
    </message>
    <message>
        <source>The file is larger than a route may be (2 MiB).</source>
        <translation>Файл більший, ніж може бути маршрут (2 МіБ).</translation>
    </message>
    <message>
        <source>an element has too many attributes.</source>
        <translation>елемент має забагато атрибутів.</translation>
    </message>
    <message>
        <source>a document type (DOCTYPE) is not accepted.</source>
        <translation>тип документа (DOCTYPE) не приймається.</translation>
    </message>
    <message>
        <source>this is not well-formed XML (%1).</source>
        <translation>це не правильно побудований XML (%1).</translation>
    </message>
    <message>
        <source>this is no BPMN 2.0 file: its root element is not “definitions”.</source>
        <translation>це не файл BPMN 2.0: його кореневий елемент — не «definitions».</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>Файл %1 не вдається відкрити.</translation>
    </message>
</context>
<context>
    <name>RouteDrafts</name>
    <message>
        <source>The draft %1 cannot be kept or read on this computer.</source>
        <translation>Чернетку %1 не вдається зберегти або прочитати на цьому комп’ютері.</translation>
    </message>
</context>
<context>
    <name>RouteFields</name>
    <message>
        <source>Student: degree</source>
        <translation>Студент: ступінь</translation>
    </message>
    <message>
        <source>Student: course</source>
        <translation>Студент: курс</translation>
    </message>
    <message>
        <source>Student: funding</source>
        <translation>Студент: фінансування</translation>
    </message>
    <message>
        <source>Student: form of study</source>
        <translation>Студент: форма навчання</translation>
    </message>
</context>
<context>
    <name>RouteLint</name>
    <message>
        <source>This step has no term: nobody learns that it takes too long.</source>
        <translation>Цей крок не має строку: ніхто не дізнається, що він затягнувся.</translation>
    </message>
    <message>
        <source>a field begins with one of: %1.</source>
        <translation>поле починається з одного з: %1.</translation>
    </message>
    <message>
        <source>there is no step of this name that is decided.</source>
        <translation>немає кроку з такою назвою, за яким ухвалюється рішення.</translation>
    </message>
    <message>
        <source>a decision has “outcome” and “answer”.</source>
        <translation>рішення має «outcome» і «answer».</translation>
    </message>
    <message>
        <source>this step is never decided before the gateway.</source>
        <translation>за цим кроком до шлюзу ніколи не ухвалюється рішення.</translation>
    </message>
    <message>
        <source>there is no such field.</source>
        <translation>такого поля немає.</translation>
    </message>
    <message>
        <source>$.%1 may be left out by the applicant: ask first for exists($ ? (exists(@.%1))).</source>
        <translation>заявник може не заповнити $.%1: спершу перевірте exists($ ? (exists(@.%1))).</translation>
    </message>
    <message>
        <source>$.decisions.%1.%2 is never “%3”; it can be: %4.</source>
        <translation>$.decisions.%1.%2 ніколи не буває «%3»; можливо: %4.</translation>
    </message>
    <message>
        <source>The default flow cannot have a condition.</source>
        <translation>Потік за замовчуванням не може мати умови.</translation>
    </message>
    <message>
        <source>A flow behind an exclusive gateway needs a condition, or is the default one.</source>
        <translation>Потоку за ексклюзивним шлюзом потрібна умова, або він має бути потоком за замовчуванням.</translation>
    </message>
    <message>
        <source>The default flow “%1” does not leave this gateway.</source>
        <translation>Потік за замовчуванням «%1» не виходить із цього шлюзу.</translation>
    </message>
    <message>
        <source>This gateway has no default flow: a case that meets no condition stops as an incident.</source>
        <translation>Цей шлюз не має потоку за замовчуванням: заявка, що не відповідає жодній умові, зупиниться з інцидентом.</translation>
    </message>
    <message>
        <source>Only a flow behind an exclusive gateway has a condition.</source>
        <translation>Умову має лише потік за ексклюзивним шлюзом.</translation>
    </message>
    <message>
        <source>A route cannot hold the BPMN element “%1”.</source>
        <translation>У маршруті не може бути елемента BPMN «%1».</translation>
    </message>
    <message>
        <source>Complex gateways are not used in routes.</source>
        <translation>Складні шлюзи в маршрутах не використовуються.</translation>
    </message>
    <message>
        <source>Ad-hoc sub-processes are not used in routes.</source>
        <translation>Підпроцеси ad-hoc у маршрутах не використовуються.</translation>
    </message>
    <message>
        <source>Inclusive gateways are hard to read; use parallel and exclusive ones.</source>
        <translation>Інклюзивні шлюзи важко читати; використовуйте паралельні та ексклюзивні.</translation>
    </message>
    <message>
        <source>An event has at most one definition.</source>
        <translation>Подія має не більше одного визначення.</translation>
    </message>
    <message>
        <source>A route cannot hold “%1” inside a sub-process.</source>
        <translation>У підпроцесі маршруту не може бути «%1».</translation>
    </message>
    <message>
        <source>%1 is no element of BPMN; it is kept and has no effect.</source>
        <translation>%1 — не елемент BPMN; він зберігається й ні на що не впливає.</translation>
    </message>
    <message>
        <source>%1 is kept in the file and has no effect.</source>
        <translation>%1 зберігається у файлі й ні на що не впливає.</translation>
    </message>
    <message>
        <source>A route cannot hold %1.</source>
        <translation>Маршрут не може містити: %1.</translation>
    </message>
    <message>
        <source>This element cannot be reached from the start.</source>
        <translation>До цього елемента не можна дійти від початку.</translation>
    </message>
    <message>
        <source>From here no end event can be reached.</source>
        <translation>Звідси не можна дійти до жодної кінцевої події.</translation>
    </message>
    <message>
        <source>This gateway stands in a loop in which nobody is asked: it would turn for ever.</source>
        <translation>Цей шлюз стоїть у циклі, де нікого не питають: він обертався б вічно.</translation>
    </message>
    <message>
        <source>A case can get stuck here: this join waits for a flow that may never be taken.</source>
        <translation>Заявка може тут застрягти: це злиття чекає на потік, який може ніколи не прийти.</translation>
    </message>
    <message>
        <source>A case can come through here twice at the same time: join the parallel flows before.</source>
        <translation>Заявка може пройти тут двічі одночасно: зведіть паралельні потоки раніше.</translation>
    </message>
    <message>
        <source>The route has too many parallel ways to be checked for dead ends.</source>
        <translation>У маршруті забагато паралельних шляхів, щоб перевірити його на глухі кути.</translation>
    </message>
    <message>
        <source>tereze:%1 cannot be “%2”.</source>
        <translation>tereze:%1 не може бути «%2».</translation>
    </message>
    <message>
        <source>Only an end event has an outcome.</source>
        <translation>Результат має лише кінцева подія.</translation>
    </message>
    <message>
        <source>tereze:%1 has no meaning here.</source>
        <translation>tereze:%1 тут не має сенсу.</translation>
    </message>
    <message>
        <source>The name is missing in: %1.</source>
        <translation>Немає назви мовами: %1.</translation>
    </message>
    <message>
        <source>Nobody is named who performs this step.</source>
        <translation>Не вказано, хто виконує цей крок.</translation>
    </message>
    <message>
        <source>“%1” is no performer: a role, or a role in a unit such as dean@faculty.</source>
        <translation>«%1» — не виконавець: потрібна роль або роль у підрозділі, наприклад dean@faculty.</translation>
    </message>
    <message>
        <source>This step asks for a signature with a key, which this version cannot make or check.</source>
        <translation>Цей крок вимагає підпису ключем, якого ця версія не вміє ні створити, ні перевірити.</translation>
    </message>
    <message>
        <source>No gateway reads the answers of this step.</source>
        <translation>Відповідей цього кроку не читає жоден шлюз.</translation>
    </message>
    <message>
        <source>After a rejection the case goes on, so an exclusive gateway behind must read $.decisions.%1.outcome and lead to an end event marked as rejected.</source>
        <translation>Після відхилення заявка йде далі, тому ексклюзивний шлюз за кроком має читати $.decisions.%1.outcome і вести до кінцевої події з результатом «відхилено».</translation>
    </message>
    <message>
        <source>The step “%1”, to which this one returns, does not exist.</source>
        <translation>Кроку «%1», до якого повертає цей крок, немає.</translation>
    </message>
    <message>
        <source>No template is named for this document.</source>
        <translation>Для цього документа не вказано шаблону.</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>Шаблону «%1» немає.</translation>
    </message>
    <message>
        <source>No journal is named in which the document is registered.</source>
        <translation>Не вказано журналу, у якому реєструється документ.</translation>
    </message>
    <message>
        <source>There is no journal “%1”.</source>
        <translation>Журналу «%1» немає.</translation>
    </message>
    <message>
        <source>No position has the role “%1” yet.</source>
        <translation>Посади з роллю «%1» поки що немає.</translation>
    </message>
    <message>
        <source>The documents of the template “%1” are registered in the journal “%2”, not in “%3”.</source>
        <translation>Документи шаблону «%1» реєструються в журналі «%2», а не в «%3».</translation>
    </message>
    <message>
        <source>The outcome of an end event is approved or rejected.</source>
        <translation>Результат кінцевої події — approved або rejected.</translation>
    </message>
    <message>
        <source>The process needs tereze:key, made of small Latin letters, digits, “-” and “_”.</source>
        <translation>Процесу потрібен tereze:key з малих латинських літер, цифр, «-» і «_».</translation>
    </message>
    <message>
        <source>No end event of this route is an approval.</source>
        <translation>Жодна кінцева подія цього маршруту не означає погодження.</translation>
    </message>
    <message>
        <source>A route is exactly one process; this file has %1.</source>
        <translation>Маршрут — це рівно один процес; у цьому файлі їх: %1.</translation>
    </message>
    <message>
        <source>A route has at most %1 steps and %2 flows.</source>
        <translation>У маршруті не більше %1 кроків і %2 потоків.</translation>
    </message>
    <message>
        <source>The id “%1” is given more than once.</source>
        <translation>Ідентифікатор «%1» задано більше одного разу.</translation>
    </message>
    <message>
        <source>A lane names “%1”, which is not in the route.</source>
        <translation>Доріжка називає «%1», чого немає в маршруті.</translation>
    </message>
    <message>
        <source>The route has no start event.</source>
        <translation>У маршруті немає початкової події.</translation>
    </message>
    <message>
        <source>The route has more than one start event.</source>
        <translation>У маршруті більше однієї початкової події.</translation>
    </message>
    <message>
        <source>The route has no end event.</source>
        <translation>У маршруті немає кінцевої події.</translation>
    </message>
    <message>
        <source>Nothing leads to this element and nothing leaves it.</source>
        <translation>Жоден потік не веде до цього елемента й не виходить із нього.</translation>
    </message>
    <message>
        <source>No flow leads to this element.</source>
        <translation>До цього елемента не веде жоден потік.</translation>
    </message>
    <message>
        <source>No flow leaves this element, and it is no end event.</source>
        <translation>Із цього елемента не виходить жоден потік, а це не кінцева подія.</translation>
    </message>
    <message>
        <source>Nothing may lead to a start event, and nothing may leave an end event.</source>
        <translation>До початкової події ніщо не має вести, а з кінцевої ніщо не має виходити.</translation>
    </message>
    <message>
        <source>Several flows leave this element: put a gateway behind it.</source>
        <translation>Із цього елемента виходить кілька потоків: поставте за ним шлюз.</translation>
    </message>
    <message>
        <source>Several flows lead here without a gateway; the step runs once for each.</source>
        <translation>Сюди ведуть кілька потоків без шлюзу; крок виконається по разу для кожного.</translation>
    </message>
    <message>
        <source>One gateway joins and splits: use two.</source>
        <translation>Один шлюз і зводить, і розгалужує: використовуйте два.</translation>
    </message>
    <message>
        <source>This gateway neither joins nor splits.</source>
        <translation>Цей шлюз ні зводить, ні розгалужує.</translation>
    </message>
    <message>
        <source>This element has no name.</source>
        <translation>Цей елемент не має назви.</translation>
    </message>
    <message>
        <source>This element has no id.</source>
        <translation>Цей елемент не має ідентифікатора.</translation>
    </message>
    <message>
        <source>This flow begins or ends at “%1”, which is not in the route.</source>
        <translation>Цей потік починається або закінчується в «%1», чого немає в маршруті.</translation>
    </message>
    <message>
        <source>This flow leaves its process.</source>
        <translation>Цей потік виходить за межі свого процесу.</translation>
    </message>
    <message>
        <source>A flow with a condition needs a name.</source>
        <translation>Потоку з умовою потрібна назва.</translation>
    </message>
    <message>
        <source>There is already such a flow between these two elements.</source>
        <translation>Між цими двома елементами такий потік уже є.</translation>
    </message>
    <message>
        <source>The file has no diagram.</source>
        <translation>У файлі немає діаграми.</translation>
    </message>
    <message>
        <source>This element would run, but it is missing in the diagram.</source>
        <translation>Цей елемент виконувався б, але його немає на діаграмі.</translation>
    </message>
    <message>
        <source>It overlaps “%1” in the diagram.</source>
        <translation>На діаграмі перекривається з «%1».</translation>
    </message>
    <message>
        <source>An ad-hoc sub-process has neither start nor end events.</source>
        <translation>У підпроцесі ad hoc немає ні початкових, ні кінцевих подій.</translation>
    </message>
    <message>
        <source>The start event of an event sub-process must say which event starts it.</source>
        <translation>У початковій події подієвого підпроцесу має бути вказано, яка подія його запускає.</translation>
    </message>
    <message>
        <source>The start event of a sub-process cannot wait for an event.</source>
        <translation>Початкова подія підпроцесу не може чекати на іншу подію.</translation>
    </message>
    <message>
        <source>Nothing else can be running here: a plain end event will do.</source>
        <translation>Тут більше нічого не може виконуватися: досить звичайної кінцевої події.</translation>
    </message>
    <message>
        <source>This link has no name.</source>
        <translation>Це посилання не має назви.</translation>
    </message>
    <message>
        <source>The other end of the link “%1” is missing.</source>
        <translation>Немає другого кінця посилання «%1».</translation>
    </message>
    <message>
        <source>The link “%1” has more than one end.</source>
        <translation>Посилання «%1» має більше ніж один кінець.</translation>
    </message>
    <message>
        <source>An event-based gateway has at least two ways out.</source>
        <translation>Зі шлюзу за подією має виходити щонайменше два потоки.</translation>
    </message>
    <message>
        <source>The flows behind an event-based gateway have no conditions.</source>
        <translation>Потоки за шлюзом за подією не мають умов.</translation>
    </message>
    <message>
        <source>Other flows behind this element have conditions: this one needs one, or is the default one.</source>
        <translation>Інші потоки з цього елемента мають умови: цей теж потребує умови або має бути потоком за замовчуванням.</translation>
    </message>
    <message>
        <source>The name of this flow decides nothing.</source>
        <translation>Назва цього потоку нічого не вирішує.</translation>
    </message>
    <message>
        <source>Two flows here say the same.</source>
        <translation>Тут два однакові потоки.</translation>
    </message>
    <message>
        <source>Nothing refers to it.</source>
        <translation>На цей елемент ніщо не посилається.</translation>
    </message>
    <message>
        <source>Another one has the same name.</source>
        <translation>Таку саму назву має інший елемент.</translation>
    </message>
    <message>
        <source>It stands outside “%1”, to which it belongs.</source>
        <translation>Він стоїть поза «%1», до якого належить.</translation>
    </message>
    <message>
        <source>This element is missing in the diagram.</source>
        <translation>Цього елемента немає на схемі.</translation>
    </message>
    <message>
        <source>On the border of a step a route can hold a timer with a duration (timeDuration), no other “boundaryEvent”.</source>
        <translation>На межі кроку маршрут може мати таймер із тривалістю (timeDuration) і жодну іншу «boundaryEvent».</translation>
    </message>
    <message>
        <source>Only what is to be acknowledged can leave the case going on.</source>
        <translation>Не затримувати заявку може лише крок ознайомлення.</translation>
    </message>
    <message>
        <source>A step returns to one that comes before it; “%1” does not.</source>
        <translation>Крок повертає на той, що йде перед ним; «%1» не такий.</translation>
    </message>
    <message>
        <source>The text of the message is missing in: %1.</source>
        <translation>Немає тексту повідомлення мовами: %1.</translation>
    </message>
    <message>
        <source>Nobody is named to whom the message goes.</source>
        <translation>Не вказано, кому йде повідомлення.</translation>
    </message>
    <message>
        <source>A timer stands on a step at which somebody or something is waited for.</source>
        <translation>Таймер ставиться на крок, на якому когось або чогось чекають.</translation>
    </message>
    <message>
        <source>“%1” is no duration, such as P3D for three days or PT4H.</source>
        <translation>«%1» — не тривалість, як-от P3D (три дні) або PT4H (чотири години).</translation>
    </message>
    <message>
        <source>Only a step at which people decide can be decided by a term.</source>
        <translation>Після спливу строку рішення ухвалюється автоматично лише на кроці, де вирішують люди.</translation>
    </message>
    <message>
        <source>A term that decides or lets the case lapse ends the step (cancelActivity).</source>
        <translation>Строк, який вирішує замість людей або припиняє справу, завершує крок (cancelActivity).</translation>
    </message>
    <message>
        <source>A reminder does not end the step: set cancelActivity to false.</source>
        <translation>Нагадування не завершує крок: задайте cancelActivity=&quot;false&quot;.</translation>
    </message>
    <message>
        <source>There is no calendar “%1”.</source>
        <translation>Календаря «%1» немає.</translation>
    </message>
    <message>
        <source>There is no published route “%1” to be called here.</source>
        <translation>Немає опублікованого маршруту «%1», який тут викликається.</translation>
    </message>
    <message>
        <source>The sub-route “%1” would contain itself.</source>
        <translation>Підмаршрут «%1» містив би сам себе.</translation>
    </message>
    <message>
        <source>The sub-route “%1” has faults of its own.</source>
        <translation>У самому підмаршруті «%1» є помилки.</translation>
    </message>
    <message>
        <source>With “%1” the route becomes too large.</source>
        <translation>Із «%1» маршрут стає завеликим.</translation>
    </message>
    <message>
        <source>The drawing has the key “%1” but was published as “%2”.</source>
        <translation>Ключ схеми — «%1», а опубліковано її як «%2».</translation>
    </message>
    <message>
        <source>“%1” needs %2 votes, but only %3 people can be asked today.</source>
        <translation>Для «%1» потрібно голосів: %2, а запитати сьогодні можна осіб: %3.</translation>
    </message>
    <message>
        <source>Nobody holds a position that “%1” asks.</source>
        <translation>Ніхто не обіймає посаду, яку запитує «%1».</translation>
    </message>
    <message>
        <source>Nobody holds the position that “%1” asks in: %2.</source>
        <translation>Посаду, яку запитує «%1», ніхто не обіймає в: %2.</translation>
    </message>
    <message>
        <source>All whom “%1” asks are absent today, and nobody stands in for them.</source>
        <translation>Усі, кого запитує «%1», сьогодні відсутні, і ніхто їх не заміщує.</translation>
    </message>
    <message>
        <source>“%1” asks the same person as “%2” just before it.</source>
        <translation>«%1» запитує ту саму особу, що й «%2» безпосередньо перед ним.</translation>
    </message>
</context>
<context>
    <name>RouteOperations</name>
    <message>
        <source>A flow connects two steps.</source>
        <translation>Шлях з’єднує два кроки.</translation>
    </message>
    <message>
        <source>Nothing leaves an end.</source>
        <translation>Із завершення нічого не виходить.</translation>
    </message>
    <message>
        <source>Nothing leads to a start or to a term.</source>
        <translation>До початку та до строку нічого не веде.</translation>
    </message>
    <message>
        <source>A term is set on a step that waits.</source>
        <translation>Строк ставиться на крок, який чекає.</translation>
    </message>
    <message>
        <source>A term cannot become another step.</source>
        <translation>Строк не можна перетворити на інший крок.</translation>
    </message>
    <message>
        <source>This element is no term with a duration.</source>
        <translation>Цей елемент не є строком із тривалістю.</translation>
    </message>
</context>
<context>
    <name>RouteTrial</name>
    <message>
        <source>The route has no start.</source>
        <translation>Маршрут не має початку.</translation>
    </message>
    <message>
        <source>The route goes round and round without anybody in it.</source>
        <translation>Маршрут ходить по колу, і ніхто в ньому не бере участі.</translation>
    </message>
    <message>
        <source>The condition “%1” cannot be judged: a field is missing.</source>
        <translation>Умову «%1» не можна оцінити: поля немає.</translation>
    </message>
    <message>
        <source>No condition holds, and no way is taken by default.</source>
        <translation>Жодна умова не виконується, а типового шляху немає.</translation>
    </message>
    <message>
        <source>A join waits for a way that nobody takes.</source>
        <translation>Злиття чекає на шлях, яким ніхто не йде.</translation>
    </message>
    <message>
        <source>The way ends without an end.</source>
        <translation>Шлях обривається без завершення.</translation>
    </message>
</context>
<context>
    <name>RouteWords</name>
    <message>
        <source>Start</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>The application has been submitted</source>
        <translation>Заяву подано</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Погодження</translation>
    </message>
    <message>
        <source>Somebody approves or rejects</source>
        <translation>Хтось погоджує або відхиляє</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Підписання</translation>
    </message>
    <message>
        <source>Somebody signs with a key</source>
        <translation>Хтось підписує ключем</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Ознайомлення</translation>
    </message>
    <message>
        <source>Somebody takes note; nothing waits for it</source>
        <translation>Хтось ознайомлюється; на це не чекають</translation>
    </message>
    <message>
        <source>Check in person</source>
        <translation>Особиста перевірка</translation>
    </message>
    <message>
        <source>Somebody sees the person or the papers</source>
        <translation>Хтось бачить людину або папери</translation>
    </message>
    <message>
        <source>Document draft</source>
        <translation>Проєкт документа</translation>
    </message>
    <message>
        <source>A document is prepared from its template</source>
        <translation>Документ готується за шаблоном</translation>
    </message>
    <message>
        <source>Document issued</source>
        <translation>Видання документа</translation>
    </message>
    <message>
        <source>A document is frozen and registered in a journal</source>
        <translation>Документ фіксується і реєструється в журналі</translation>
    </message>
    <message>
        <source>Ask the applicant</source>
        <translation>Запит до заявника</translation>
    </message>
    <message>
        <source>The applicant adds or corrects something</source>
        <translation>Заявник доповнює або виправляє</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>The route waits until it is paid</source>
        <translation>Маршрут чекає на оплату</translation>
    </message>
    <message>
        <source>Outside approval</source>
        <translation>Зовнішнє погодження</translation>
    </message>
    <message>
        <source>The document system of the university approves</source>
        <translation>Погоджує СЕД університету</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Сповіщення</translation>
    </message>
    <message>
        <source>A message is sent; nothing waits for it</source>
        <translation>Надсилається повідомлення; на нього не чекають</translation>
    </message>
    <message>
        <source>Sub-route</source>
        <translation>Вкладений маршрут</translation>
    </message>
    <message>
        <source>Another route is run here</source>
        <translation>Тут виконується інший маршрут</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Вибір</translation>
    </message>
    <message>
        <source>One of several ways, by a condition</source>
        <translation>Один із кількох шляхів, за умовою</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Одночасно</translation>
    </message>
    <message>
        <source>All ways at once, or waiting for all of them</source>
        <translation>Усі шляхи одразу або очікування всіх</translation>
    </message>
    <message>
        <source>Some of the ways</source>
        <translation>Деякі шляхи</translation>
    </message>
    <message>
        <source>All ways whose condition holds</source>
        <translation>Усі шляхи, умова яких виконується</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Завершення</translation>
    </message>
    <message>
        <source>The case is closed as approved</source>
        <translation>Справу закрито як погоджену</translation>
    </message>
    <message>
        <source>End: rejected</source>
        <translation>Завершення: відхилено</translation>
    </message>
    <message>
        <source>The case is closed as rejected</source>
        <translation>Справу закрито як відхилену</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>What happens when a step takes too long</source>
        <translation>Що відбувається, якщо крок затягнувся</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Доріжка</translation>
    </message>
    <message>
        <source>A department with its steps</source>
        <translation>Підрозділ і його кроки</translation>
    </message>
    <message>
        <source>Not executable</source>
        <translation>Не виконується</translation>
    </message>
    <message>
        <source>of the student&apos;s faculty</source>
        <translation>факультету студента</translation>
    </message>
    <message>
        <source>of the student&apos;s department</source>
        <translation>кафедри студента</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n година</numerusform>
            <numerusform>%n години</numerusform>
            <numerusform>%n годин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n хвилина</numerusform>
            <numerusform>%n хвилини</numerusform>
            <numerusform>%n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>remind</source>
        <translation>нагадати</translation>
    </message>
    <message>
        <source>pass on to the superior</source>
        <translation>передати керівникові</translation>
    </message>
    <message>
        <source>counts as approved</source>
        <translation>вважається погодженим</translation>
    </message>
    <message>
        <source>counts as rejected</source>
        <translation>вважається відхиленим</translation>
    </message>
    <message>
        <source>the case lapses</source>
        <translation>справа втрачає чинність</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>погоджено</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>відхилено</translation>
    </message>
</context>
<context>
    <name>SchemaInstaller</name>
    <message>
        <source>There is no Tereze in this database yet: use &quot;db install&quot;.</source>
        <translation>У цій базі даних ще немає Tereze: виконайте «db install».</translation>
    </message>
    <message>
        <source>PostgreSQL 15 or newer is needed.</source>
        <translation>Потрібен PostgreSQL 15 або новіший.</translation>
    </message>
    <message>
        <source>The database must be encoded in UTF-8.</source>
        <translation>База даних має бути в кодуванні UTF-8.</translation>
    </message>
    <message>
        <source>Only the owner of the cluster can install the schema.</source>
        <translation>Установити схему може лише власник кластера.</translation>
    </message>
    <message>
        <source>The database is newer than this program.</source>
        <translation>База даних новіша за цю програму.</translation>
    </message>
    <message>
        <source>The database was made by other migrations than those of this program.</source>
        <translation>Базу даних створено іншими міграціями, ніж у цієї програми.</translation>
    </message>
</context>
<context>
    <name>SchemaVersion</name>
    <message>
        <source>This database holds no Tereze, or none that you may use.</source>
        <translation>У цій базі даних немає Tereze або ви не маєте права нею користуватися.</translation>
    </message>
    <message>
        <source>The database is older than this program. An administrator has to run &quot;tereze-admin db upgrade&quot;.</source>
        <translation>База даних старіша за цю програму. Адміністратор має виконати «tereze-admin db upgrade».</translation>
    </message>
    <message>
        <source>This program is too old for the database. Please install the new version.</source>
        <translation>Ця програма застара для бази даних. Установіть нову версію.</translation>
    </message>
</context>
<context>
    <name>SigningKey</name>
    <message>
        <source>The file of public keys cannot be read.</source>
        <translation>Файл відкритих ключів не вдається прочитати.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be used.</source>
        <translation>Файл ключа %1 не можна використати.</translation>
    </message>
    <message>
        <source>The key file %1 has to belong to this account and be readable by it alone (mode 0600).</source>
        <translation>Файл ключа %1 має належати цьому обліковому запису й читатися лише ним (режим 0600).</translation>
    </message>
    <message>
        <source>The file holds no key that can sign documents.</source>
        <translation>У файлі немає ключа, яким можна підписувати документи.</translation>
    </message>
</context>
<context>
    <name>SystemDialogs</name>
    <message>
        <source>Save print form</source>
        <translation>Зберегти друковану форму</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документи PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Зберегти у файл</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Відкрити файл</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>рядок %1, стовпець %2: %3</translation>
    </message>
    <message>
        <source>part “%1”, line %2, column %3: %4</source>
        <translation>частина «%1», рядок %2, стовпець %3: %4</translation>
    </message>
    <message>
        <source>an instant with its offset from UTC is needed here</source>
        <translation>тут потрібен момент часу зі зміщенням від UTC</translation>
    </message>
    <message>
        <source>there is no such date or time</source>
        <translation>такої дати або такого часу немає</translation>
    </message>
    <message>
        <source>a date such as 2026-11-21 is needed here</source>
        <translation>тут потрібна дата, наприклад 2026-11-21</translation>
    </message>
    <message>
        <source>a number is needed here</source>
        <translation>тут потрібне число</translation>
    </message>
    <message>
        <source>a text is needed here</source>
        <translation>тут потрібен текст</translation>
    </message>
    <message>
        <source>an amount has at most two digits behind the point</source>
        <translation>у сумі не більше двох цифр після крапки</translation>
    </message>
    <message>
        <source>dates cannot be written out in the language “%1”</source>
        <translation>мовою «%1» дати словами не пишуться</translation>
    </message>
    <message>
        <source>there is half a character here</source>
        <translation>тут стоїть половина символу</translation>
    </message>
    <message>
        <source>“&gt;” has to be written &amp;gt; here</source>
        <translation>«&gt;» тут треба записати як &amp;gt;</translation>
    </message>
    <message>
        <source>the element “%1” is never closed</source>
        <translation>елемент «%1» ніде не закрито</translation>
    </message>
    <message>
        <source>“&amp;” has to be written &amp;amp;, or the entity is not allowed</source>
        <translation>«&amp;» треба записати як &amp;amp;, або ця сутність не дозволена</translation>
    </message>
    <message>
        <source>there is no such character</source>
        <translation>такого символу немає</translation>
    </message>
    <message>
        <source>only elements may begin with “&lt;”; a “&lt;” in text is written &amp;lt;</source>
        <translation>з «&lt;» можуть починатися лише елементи; «&lt;» у тексті записується як &amp;lt;</translation>
    </message>
    <message>
        <source>the element “%1” is not allowed</source>
        <translation>елемент «%1» не дозволено</translation>
    </message>
    <message>
        <source>the tag of “%1” is not closed by “&gt;”</source>
        <translation>тег «%1» не закрито знаком «&gt;»</translation>
    </message>
    <message>
        <source>elements are nested too deeply</source>
        <translation>елементи вкладено надто глибоко</translation>
    </message>
    <message>
        <source>the element “%1” is closed here but was not opened</source>
        <translation>елемент «%1» тут закрито, але не було відкрито</translation>
    </message>
    <message>
        <source>the element “%1” has to be closed before “%2” is</source>
        <translation>елемент «%1» треба закрити раніше, ніж «%2»</translation>
    </message>
    <message>
        <source>an attribute is a name and a quoted value; values from data cannot stand inside a tag</source>
        <translation>атрибут — це назва і значення в лапках; значення з даних не можуть стояти всередині тега</translation>
    </message>
    <message>
        <source>the attribute “%1” cannot stand here</source>
        <translation>атрибут «%1» не може тут стояти</translation>
    </message>
    <message>
        <source>the attribute “%1” is not allowed on “%2”</source>
        <translation>атрибут «%1» не дозволено в «%2»</translation>
    </message>
    <message>
        <source>the attribute “%1” cannot have the value “%2”</source>
        <translation>атрибут «%1» не може мати значення «%2»</translation>
    </message>
    <message>
        <source>the style “%1” is not allowed</source>
        <translation>стиль «%1» не дозволено</translation>
    </message>
    <message>
        <source>the style “%1” cannot have the value “%2”</source>
        <translation>стиль «%1» не може мати значення «%2»</translation>
    </message>
    <message>
        <source>nothing is named “%1”</source>
        <translation>ніщо не називається «%1»</translation>
    </message>
    <message>
        <source>the template is too long</source>
        <translation>шаблон задовгий</translation>
    </message>
    <message>
        <source>“}}” closes nothing: there is no “{{” before it</source>
        <translation>«}}» нічого не закриває: перед ним немає «{{»</translation>
    </message>
    <message>
        <source>the tag that begins here is not closed by “%1”</source>
        <translation>тег, що тут починається, не закрито через «%1»</translation>
    </message>
    <message>
        <source>the section “%1” is opened here and never closed</source>
        <translation>секцію «%1» відкрито тут і ніде не закрито</translation>
    </message>
    <message>
        <source>“%1” has a meaning only inside a section</source>
        <translation>«%1» має сенс лише всередині секції</translation>
    </message>
    <message>
        <source>the tag has no name</source>
        <translation>тег не має назви</translation>
    </message>
    <message>
        <source>“%1” is not a name that can stand here</source>
        <translation>«%1» — не назва, яка може тут стояти</translation>
    </message>
    <message>
        <source>“%1” may not be put in without escaping; use two braces</source>
        <translation>«%1» не можна вставити без екранування; використовуйте дві дужки</translation>
    </message>
    <message>
        <source>there is no formatter “%1”; there are: %2</source>
        <translation>форматера «%1» немає; є: %2</translation>
    </message>
    <message>
        <source>the part “%1” contains itself</source>
        <translation>частина «%1» містить саму себе</translation>
    </message>
    <message>
        <source>sections and parts are nested too deeply</source>
        <translation>секції та частини вкладено надто глибоко</translation>
    </message>
    <message>
        <source>there is no part “%1”</source>
        <translation>частини «%1» немає</translation>
    </message>
    <message>
        <source>the section “%1” is closed here but was not opened</source>
        <translation>секцію «%1» тут закрито, але не було відкрито</translation>
    </message>
    <message>
        <source>the section “%1” has to be closed before “%2” is</source>
        <translation>секцію «%1» треба закрити раніше, ніж «%2»</translation>
    </message>
    <message>
        <source>the document would become too large here</source>
        <translation>документ став би тут завеликим</translation>
    </message>
    <message>
        <source>the value of “%1” is missing</source>
        <translation>немає значення «%1»</translation>
    </message>
    <message>
        <source>“%1” does not suit the formatter “%2”: %3</source>
        <translation>«%1» не підходить форматеру «%2»: %3</translation>
    </message>
    <message>
        <source>“%1” is neither a text nor a number</source>
        <translation>«%1» — не текст і не число</translation>
    </message>
    <message>
        <source>“%1” is a number and cannot decide whether a section shows</source>
        <translation>«%1» — число й не може вирішувати, чи показувати секцію</translation>
    </message>
    <message>
        <source>There is no field at this place.</source>
        <translation>На цьому місці немає поля.</translation>
    </message>
    <message>
        <source>A condition or repetition begins or ends here. Choose all of it, or take it away first.</source>
        <translation>Тут починається або закінчується умова чи повтор. Виділіть їх повністю або спершу приберіть.</translation>
    </message>
    <message>
        <source>Another condition or repetition begins or ends among what is chosen. Choose all of it.</source>
        <translation>У виділеному починається або закінчується інша умова чи повтор. Виділіть їх повністю.</translation>
    </message>
    <message>
        <source>There is nothing to put it around.</source>
        <translation>Тут немає нічого, що можна цим оточити.</translation>
    </message>
    <message>
        <source>Choose rows of one table.</source>
        <translation>Виділіть рядки однієї таблиці.</translation>
    </message>
    <message>
        <source>Choose text within one paragraph.</source>
        <translation>Виділіть текст у межах одного абзацу.</translation>
    </message>
    <message>
        <source>There is no condition or repetition at this place.</source>
        <translation>На цьому місці немає ні умови, ні повтору.</translation>
    </message>
    <message>
        <source>Put the cursor into a table first.</source>
        <translation>Спершу поставте курсор у таблицю.</translation>
    </message>
    <message>
        <source>A cell of this table goes over several rows; its columns cannot be changed here.</source>
        <translation>Комірка цієї таблиці займає кілька рядків; її стовпці тут змінити не можна.</translation>
    </message>
    <message>
        <source>A table cannot stand in a cell of another.</source>
        <translation>Таблиця не може стояти в комірці іншої таблиці.</translation>
    </message>
    <message>
        <source>That cannot be done at this place.</source>
        <translation>На цьому місці це неможливо.</translation>
    </message>
    <message>
        <source>“%1” cannot be shown on the page where it stands</source>
        <translation>«%1» не можна показати на сторінці там, де воно стоїть</translation>
    </message>
    <message>
        <source>“%1” begins inside “%2” and has to end inside it too, or the other way round</source>
        <translation>«%1» починається всередині «%2» і має там само закінчитися, або навпаки</translation>
    </message>
    <message>
        <source>“%1” is opened here and never closed</source>
        <translation>«%1» тут відкрито й ніде не закрито</translation>
    </message>
    <message>
        <source>Leave the line out then</source>
        <translation>Тоді прибирати й рядок</translation>
    </message>
    <message>
        <source>when the condition “%1” does not hold, an empty line is left here</source>
        <translation>якщо умову «%1» не виконано, тут лишається порожній рядок</translation>
    </message>
    <message>
        <source>“%1” may be absent; then an empty line is left here</source>
        <translation>«%1» може бути відсутнє; тоді тут лишається порожній рядок</translation>
    </message>
    <message>
        <source>nothing can stand behind “%1:”</source>
        <translation>після «%1:» нічого стояти не може</translation>
    </message>
    <message>
        <source>nothing can be written out in the language “%1”</source>
        <translation>мовою «%1» нічого не можна записати словами</translation>
    </message>
    <message>
        <source>“%1” is no grammatical case</source>
        <translation>«%1» — не відмінок</translation>
    </message>
    <message>
        <source>“%1” is neither a grammatical case nor a form of a name</source>
        <translation>«%1» — не відмінок і не форма імені</translation>
    </message>
    <message>
        <source>a name has one case and one form</source>
        <translation>в імені один відмінок і одна форма</translation>
    </message>
    <message>
        <source>a case or a form has to follow, as in “name: dative”</source>
        <translation>далі потрібен відмінок або форма, як у «name: dative»</translation>
    </message>
    <message>
        <source>a case has to follow, as in “name: dative”</source>
        <translation>далі потрібен відмінок, як у «name: dative»</translation>
    </message>
    <message>
        <source>the language has no case “%1”</source>
        <translation>у цій мові немає відмінка «%1»</translation>
    </message>
    <message>
        <source>“%1” cannot stand so: %2</source>
        <translation>«%1» так не пишеться: %2</translation>
    </message>
    <message>
        <source>what may stand behind the colon is: %1</source>
        <translation>після двокрапки може стояти: %1</translation>
    </message>
    <message>
        <source>a form of the word is missing or too long between the commas</source>
        <translation>між комами форма слова відсутня або задовга</translation>
    </message>
    <message>
        <source>the forms of the word have to follow, as in “plural: day, days”</source>
        <translation>далі потрібні форми слова, як у «plural: день, дні, днів»</translation>
    </message>
    <message>
        <source>a whole number is needed here</source>
        <translation>тут потрібне ціле число</translation>
    </message>
    <message>
        <source>the amount is too great to be written in words</source>
        <translation>сума завелика для запису прописом</translation>
    </message>
    <message>
        <source>forms of the word that this language needs: %1</source>
        <translation>потрібно форм слова в цій мові: %1</translation>
    </message>
    <message>
        <source>There is a header already.</source>
        <translation>Верхній колонтитул уже є.</translation>
    </message>
    <message>
        <source>There is a footer already.</source>
        <translation>Нижній колонтитул уже є.</translation>
    </message>
    <message>
        <source>There is no header or footer at this place.</source>
        <translation>У цьому місці немає колонтитула.</translation>
    </message>
    <message>
        <source>the page&apos;s number can only stand in a header or a footer</source>
        <translation>номер сторінки може стояти лише в колонтитулі</translation>
    </message>
    <message>
        <source>“%1” cannot stand inside another element</source>
        <translation>«%1» не може стояти всередині іншого елемента</translation>
    </message>
    <message>
        <source>there is more than one “%1”</source>
        <translation>«%1» більше одного</translation>
    </message>
    <message>
        <source>the picture is neither a sound PNG nor a sound JPEG</source>
        <translation>рисунок не є справним файлом PNG або JPEG</translation>
    </message>
    <message>
        <source>the file of the picture is larger than %1 KiB</source>
        <translation>файл рисунка більший за %1 КіБ</translation>
    </message>
    <message>
        <source>the picture has more than %1 million pixels or a side of more than %2</source>
        <translation>у рисунку більше %1 млн точок або сторона довша за %2 точок</translation>
    </message>
    <message>
        <source>a picture is %1 to %2 mm wide and at most %3 mm high</source>
        <translation>ширина рисунка від %1 до %2 мм, висота не більше %3 мм</translation>
    </message>
    <message>
        <source>what a picture shows has to be said in words: 1 to %1 characters, none of &lt; &gt; &amp; { } or quotation marks of a typewriter</source>
        <translation>що на рисунку, треба сказати словами: від 1 до %1 знаків, без &lt; &gt; &amp; { } і прямих лапок</translation>
    </message>
    <message>
        <source>what the picture shows is not said in words (alt)</source>
        <translation>не сказано словами, що на рисунку (alt)</translation>
    </message>
    <message>
        <source>a picture needs width and height in millimetres, such as “30.5mm”</source>
        <translation>рисунку потрібні ширина і висота в міліметрах, наприклад «30.5mm»</translation>
    </message>
    <message>
        <source>the box at %1 stands where the QR code comes on the last page: %2 to %3 mm from the upper edge</source>
        <translation>блок (%1) стоїть там, де на останній сторінці друкується QR-код: від %2 до %3 мм від верхнього краю</translation>
    </message>
    <message>
        <source>the box at %1 stands where the registration number is printed</source>
        <translation>блок (%1) стоїть там, де друкується реєстраційний номер</translation>
    </message>
    <message>
        <source>the box at %1 covers part of the one at %2</source>
        <translation>блок (%1) закриває частину блока (%2)</translation>
    </message>
    <message>
        <source>The box would reach beyond the edge of the paper.</source>
        <translation>Блок вийшов би за край аркуша.</translation>
    </message>
    <message>
        <source>There is no such box any more.</source>
        <translation>Цього блока більше немає.</translation>
    </message>
    <message>
        <source>What is pasted holds no placed boxes.</source>
        <translation>У тому, що вставляється, немає блоків із точним місцем.</translation>
    </message>
    <message>
        <source>A placed box depends on a condition that is chosen here. Take the box away first.</source>
        <translation>Від вибраної тут умови залежить блок із точним місцем. Спочатку приберіть блок.</translation>
    </message>
    <message>
        <source>a placed box needs “%1” in millimetres, such as “30.5mm”</source>
        <translation>блоку з точним місцем потрібно «%1» у міліметрах, наприклад «30.5mm»</translation>
    </message>
    <message>
        <source>a placed box is at least %1 mm wide and high</source>
        <translation>ширина й висота блока з точним місцем не менші за %1 мм</translation>
    </message>
    <message>
        <source>the placed box reaches beyond the edge of the paper</source>
        <translation>блок із точним місцем виходить за край аркуша</translation>
    </message>
    <message>
        <source>x %1 mm, y %2 mm</source>
        <translation>x %1 мм, y %2 мм</translation>
    </message>
    <message>
        <source>two placed boxes stand at one place: x %1 mm, y %2 mm</source>
        <translation>два блоки стоять на одному місці: x %1 мм, y %2 мм</translation>
    </message>
</context>
<context>
    <name>TemplateFields</name>
    <message>
        <source>name of the university</source>
        <translation>назва університету</translation>
    </message>
    <message>
        <source>title of the document</source>
        <translation>назва документа</translation>
    </message>
    <message>
        <source>date of the document</source>
        <translation>дата документа</translation>
    </message>
    <message>
        <source>name of the service</source>
        <translation>назва послуги</translation>
    </message>
    <message>
        <source>reference of the application</source>
        <translation>номер заявки</translation>
    </message>
    <message>
        <source>when it was submitted</source>
        <translation>коли подано</translation>
    </message>
    <message>
        <source>language of the application</source>
        <translation>мова заявки</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>прізвище, ім’я, по батькові</translation>
    </message>
    <message>
        <source>surname and initials</source>
        <translation>прізвище та ініціали</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>прізвище</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>ім’я</translation>
    </message>
    <message>
        <source>patronymic</source>
        <translation>по батькові</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>електронна пошта</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>number of the student</source>
        <translation>номер здобувача</translation>
    </message>
    <message>
        <source>faculty</source>
        <translation>факультет</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>освітня програма</translation>
    </message>
    <message>
        <source>level of education</source>
        <translation>рівень освіти</translation>
    </message>
    <message>
        <source>year of study</source>
        <translation>курс</translation>
    </message>
    <message>
        <source>form of study</source>
        <translation>форма навчання</translation>
    </message>
    <message>
        <source>language of study</source>
        <translation>мова навчання</translation>
    </message>
    <message>
        <source>funding</source>
        <translation>основа навчання</translation>
    </message>
    <message>
        <source>status</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>enrolled on</source>
        <translation>дата зарахування</translation>
    </message>
    <message>
        <source>graduates on</source>
        <translation>дата закінчення</translation>
    </message>
    <message>
        <source>position</source>
        <translation>посада</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>дата й час</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>рішення</translation>
    </message>
    <message>
        <source>in whose place</source>
        <translation>за кого</translation>
    </message>
    <message>
        <source>on what ground</source>
        <translation>на якій підставі</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>зауваження</translation>
    </message>
    <message>
        <source>checksum of what was seen</source>
        <translation>контрольна сума побаченого</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Університет</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Послуга</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Заявник</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Здобувач освіти</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Approvers</source>
        <translation>Погоджувачі</translation>
    </message>
    <message>
        <source>all who decided</source>
        <translation>усі, хто вирішував</translation>
    </message>
    <message>
        <source>title of the joint order</source>
        <translation>назва зведеного наказу</translation>
    </message>
    <message>
        <source>date of the joint order</source>
        <translation>дата зведеного наказу</translation>
    </message>
    <message>
        <source>Joint order</source>
        <translation>Зведений наказ</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Здобувачі освіти</translation>
    </message>
    <message>
        <source>all students, a row each</source>
        <translation>усі здобувачі освіти, по одному в рядку</translation>
    </message>
</context>
<context>
    <name>TimeTexts</name>
    <message>
        <source>today, %1</source>
        <translation>сьогодні, %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчора</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkerOptions</name>
    <message>
        <source>Where the database is, as the role of the worker (TEREZE_DB).</source>
        <translation>Адреса бази даних, з роллю фонової програми (TEREZE_DB).</translation>
    </message>
    <message>
        <source>Settings file (default: tereze/tereze.conf of the system).</source>
        <translation>Файл налаштувань (за замовчуванням: tereze/tereze.conf системи).</translation>
    </message>
    <message>
        <source>Folder of the worker&apos;s keys.</source>
        <translation>Тека ключів фонової програми.</translation>
    </message>
    <message>
        <source>Make the keys that are missing, and end.</source>
        <translation>Створити ключі, яких бракує, і завершити роботу.</translation>
    </message>
    <message>
        <source>smtp://host:port, smtp+starttls://host:port, smtps://host:port, or none.</source>
        <translation>smtp://host:port, smtp+starttls://host:port, smtps://host:port або none.</translation>
    </message>
    <message>
        <source>Name for signing in to the mail server.</source>
        <translation>Ім’я для входу на поштовий сервер.</translation>
    </message>
    <message>
        <source>File with the password for the mail server.</source>
        <translation>Файл із паролем для поштового сервера.</translation>
    </message>
    <message>
        <source>Leave mails as files in this folder, for demonstrations.</source>
        <translation>Залишати листи файлами в цій теці, для демонстрацій.</translation>
    </message>
    <message>
        <source>File that gets a line for each registered document.</source>
        <translation>Файл, до якого додається рядок про кожен зареєстрований документ.</translation>
    </message>
    <message>
        <source>File that gets a line for each seal.</source>
        <translation>Файл, до якого додається рядок про кожну печатку.</translation>
    </message>
    <message>
        <source>How many jobs are done at once, 1 to 64 (default 2).</source>
        <translation>Скільки робіт виконується одночасно, від 1 до 64 (за замовчуванням 2).</translation>
    </message>
    <message>
        <source>Name that no other worker bears (default: made up).</source>
        <translation>Ім’я, якого не має інша фонова програма (за замовчуванням складається саме).</translation>
    </message>
    <message>
        <source>Work until nothing waits, and end.</source>
        <translation>Працювати, доки щось чекає, і завершити роботу.</translation>
    </message>
    <message>
        <source>Do what can be done at this moment, and end.</source>
        <translation>Виконати те, що можливо зараз, і завершити роботу.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read.</source>
        <translation>Файл налаштувань %1 не вдається прочитати.</translation>
    </message>
    <message>
        <source>Does the background work of Tereze.</source>
        <translation>Виконує фонову роботу Tereze.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Неочікуваний аргумент: %1</translation>
    </message>
    <message>
        <source>--drain and --once exclude each other.</source>
        <translation>--drain і --once виключають одне одного.</translation>
    </message>
    <message>
        <source>--threads takes a number from 1 to 64.</source>
        <translation>Для --threads вказується число від 1 до 64.</translation>
    </message>
    <message>
        <source>A mail server and a mail folder exclude each other.</source>
        <translation>Поштовий сервер і тека для пошти виключають одне одного.</translation>
    </message>
    <message>
        <source>Folder of the archive, where cases that have ended are put.</source>
        <translation>Тека архіву, куди поміщаються завершені справи.</translation>
    </message>
    <message>
        <source>Print on this server&apos;s printers, as the station of this name.</source>
        <translation>Друкувати на принтерах цього сервера як станція з такою назвою.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::ApplicationPane</name>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>App&amp;lication</source>
        <translation>Зая&amp;ва</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>До&amp;кументи</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Історія</translation>
    </message>
    <message>
        <source>Answers of the form</source>
        <translation>Відповіді форми</translation>
    </message>
    <message>
        <source>History of the application</source>
        <translation>Історія заявки</translation>
    </message>
    <message>
        <source>Parts of the application</source>
        <translation>Частини заявки</translation>
    </message>
    <message>
        <source>This decision could not be noted on this computer. Do not close the program before the server has answered.</source>
        <translation>Це рішення не вдалося записати на цьому комп’ютері. Не закривайте програму, доки сервер не відповість.</translation>
    </message>
    <message>
        <source>What you did with %1 was not accepted.</source>
        <translation>Вашу дію із заявкою %1 не прийнято.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::AttachmentBar</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Файл %1 не вдається прочитати.</translation>
    </message>
    <message>
        <source>Attach a finished PDF…</source>
        <translation>Додати готовий PDF…</translation>
    </message>
    <message>
        <source>A document that was scanned or made by another program takes the place of the one made from the template; it gets QR code and number on free places of its pages</source>
        <translation>Документ, відсканований або створений іншою програмою, замінить зроблений за шаблоном; QR-код і номер стануть на вільні місця його сторінок</translation>
    </message>
    <message>
        <source>Use the template again</source>
        <translation>Повернутися до шаблону</translation>
    </message>
    <message>
        <source>The document is made from its template; the attached file is no longer used</source>
        <translation>Документ складається за шаблоном; доданий файл більше не використовується</translation>
    </message>
    <message>
        <source>The PDF is attached; its draft is being made.</source>
        <translation>PDF додано; готується його проєкт.</translation>
    </message>
    <message>
        <source>The document is made from its template again.</source>
        <translation>Документ знову складається за шаблоном.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::AuditFilter</name>
    <message>
        <source>What %1 did</source>
        <translation>Дії: %1</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Заявка %1</translation>
    </message>
    <message>
        <source>From %1 until %2</source>
        <translation>З %1 по %2</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Лише: %1</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Хто</translation>
    </message>
    <message>
        <source>Surname, given name</source>
        <translation>Прізвище, ім’я</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Заявка</translation>
    </message>
    <message>
        <source>Reference, then Enter</source>
        <translation>Шифр і Enter</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;З</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Перший день</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;по</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Останній день</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показати все</translation>
    </message>
</context>
<context>
    <name>tereze::ui::AuditModel</name>
    <message>
        <source>%1, %2 (signed in as %3), %4</source>
        <translation>%1, %2 (вхід під іменем %3), %4</translation>
    </message>
    <message>
        <source>By the server&apos;s own clock: %1</source>
        <translation>За годинником самого сервера: %1</translation>
    </message>
    <message>
        <source>Event %1 in the history of its object, “%2”; in the whole log no. %3.</source>
        <translation>Подія %1 в історії цього об’єкта, «%2»; у всьому журналі № %3.</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation>Виклик: %1</translation>
    </message>
    <message>
        <source>Checksum in the chain (SHA-256): %1</source>
        <translation>Контрольна сума в ланцюжку (SHA-256): %1</translation>
    </message>
    <message>
        <source>Written down:</source>
        <translation>Записано:</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Що сталося</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>З чим</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>Звідки</translation>
    </message>
</context>
<context>
    <name>tereze::ui::AuditPage</name>
    <message>
        <source>Log of events</source>
        <translation>Журнал подій</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Складено %1</translation>
    </message>
    <message>
        <source>Choose one of the people that are offered while you type a surname.</source>
        <translation>Виберіть особу зі списку, що з’являється під час введення прізвища.</translation>
    </message>
    <message>
        <source>All about this object</source>
        <translation>Усе про цей об’єкт</translation>
    </message>
    <message>
        <source>All by this person</source>
        <translation>Усі дії цієї особи</translation>
    </message>
    <message>
        <source>Log of events, newest first</source>
        <translation>Журнал подій, нові зверху</translation>
    </message>
    <message>
        <source>All about the event</source>
        <translation>Усе про подію</translation>
    </message>
    <message>
        <source>Nothing of this kind has happened.</source>
        <translation>Таких подій не було.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::BlankDialog</name>
    <message>
        <source>Add blanks</source>
        <translation>Додавання бланків</translation>
    </message>
    <message>
        <source>Spoiled blanks</source>
        <translation>Зіпсовані бланки</translation>
    </message>
    <message>
        <source>Destroy blanks</source>
        <translation>Знищення бланків</translation>
    </message>
    <message>
        <source>Every serial of the range is one sheet under strict account. It stays in the list for ever, whatever becomes of it.</source>
        <translation>Кожен номер діапазону — один аркуш суворої звітності. Він лишається у списку назавжди, що б із ним не сталося.</translation>
    </message>
    <message>
        <source>%1, series %2: free blanks that are no good. They are not printed on and wait for an act of destruction.</source>
        <translation>%1, серія %2: вільні бланки, які непридатні. На них не друкують, вони чекають на акт про знищення.</translation>
    </message>
    <message>
        <source>%1, series %2: spoiled blanks that were destroyed, as the act says. This cannot be undone.</source>
        <translation>%1, серія %2: зіпсовані бланки, знищені за актом. Скасувати це не можна.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Mark as spoiled</source>
        <translation>Позначити зіпсованими</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Знищено</translation>
    </message>
    <message>
        <source>As printed, with its zeros</source>
        <translation>Як на бланку, з нулями</translation>
    </message>
    <message>
        <source>&amp;First number</source>
        <translation>&amp;Перший номер</translation>
    </message>
    <message>
        <source>&amp;Last number</source>
        <translation>&amp;Останній номер</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
    <message>
        <source>&amp;Act</source>
        <translation>&amp;Акт</translation>
    </message>
    <message>
        <source>Number and date</source>
        <translation>Номер і дата</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>&amp;Серія</translation>
    </message>
    <message>
        <source>Choose a kind from the list, or name a new one by a word of small Latin letters, such as “letterhead_2”.</source>
        <translation>Виберіть вид зі списку або назвіть новий словом із малих латинських літер, наприклад «letterhead_2».</translation>
    </message>
    <message>
        <source>Type the series as it stands on the blanks.</source>
        <translation>Уведіть серію, як її вказано на бланках.</translation>
    </message>
    <message>
        <source>Type the first number as it stands on the blank.</source>
        <translation>Уведіть перший номер, як його вказано на бланку.</translation>
    </message>
    <message>
        <source>The last number has as many digits as the first, and is no smaller.</source>
        <translation>В останньому номері стільки ж цифр, як у першому, і він не менший.</translation>
    </message>
    <message>
        <source>At most %1 blanks at once.</source>
        <translation>Не більше %1 бланків за один раз.</translation>
    </message>
    <message>
        <source>Say what is wrong with them.</source>
        <translation>Напишіть, що з ними не так.</translation>
    </message>
    <message>
        <source>Name the act by its number and date.</source>
        <translation>Укажіть номер і дату акта.</translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s) added</source>
        <translation>
            <numerusform>Додано %n бланк</numerusform>
            <numerusform>Додано %n бланки</numerusform>
            <numerusform>Додано %n бланків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s) marked as spoiled</source>
        <translation>
            <numerusform>%n бланк позначено зіпсованим</numerusform>
            <numerusform>%n бланки позначено зіпсованими</numerusform>
            <numerusform>%n бланків позначено зіпсованими</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s) destroyed</source>
        <translation>
            <numerusform>Знищено %n бланк</numerusform>
            <numerusform>Знищено %n бланки</numerusform>
            <numerusform>Знищено %n бланків</numerusform>
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
        <translation>Номер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>З якого часу</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Ким</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Reason, act</source>
        <translation>Причина, акт</translation>
    </message>
</context>
<context>
    <name>tereze::ui::BlankPage</name>
    <message>
        <source>Series of blanks</source>
        <translation>Серії бланків</translation>
    </message>
    <message>
        <source>Blanks of the series, by their serials</source>
        <translation>Бланки серії за номерами</translation>
    </message>
    <message>
        <source>There are no blanks in stock yet. What came from the printing house is added with the act by which it came.</source>
        <translation>Бланків на обліку поки немає. Те, що надійшло з друкарні, додають з актом, за яким його прийнято.</translation>
    </message>
    <message>
        <source>No blank of this series is in that state.</source>
        <translation>У цій серії немає бланків у такому стані.</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>По&amp;казати</translation>
    </message>
    <message>
        <source>all</source>
        <translation>усі</translation>
    </message>
</context>
<context>
    <name>tereze::ui::BlankStockModel</name>
    <message>
        <source>Blank</source>
        <translation>Бланк</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серія</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Вільно</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Зарезервовано</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Використано</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Зіпсовано</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Знищено</translation>
    </message>
</context>
<context>
    <name>tereze::ui::BookModel</name>
    <message>
        <source>closed on %1, %2</source>
        <translation>закрито %1, %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>відкрита</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Рік</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Перший номер</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Останній номер</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Номерів</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Зареєстровано</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Недійсних</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Зарезервовано</translation>
    </message>
    <message>
        <source>Dated back</source>
        <translation>Заднім числом</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Анульовано</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
</context>
<context>
    <name>tereze::ui::BooksDialog</name>
    <message>
        <source>Books of the journal</source>
        <translation>Книги журналу</translation>
    </message>
    <message>
        <source>%1: a book a year. When its year is over and no number is reserved any more, a book is closed; it then takes no more entries.</source>
        <translation>%1: по книзі на рік. Коли рік закінчився й зарезервованих номерів не лишилося, книгу закривають; нових записів у ній більше не буде.</translation>
    </message>
    <message>
        <source>Nothing was registered in this journal yet, so it has no book.</source>
        <translation>У цьому журналі ще нічого не зареєстровано, тому книг немає.</translation>
    </message>
    <message>
        <source>Close the &amp;book…</source>
        <translation>&amp;Закрити книгу…</translation>
    </message>
    <message>
        <source>The book of %1 is closed for good: numbers %2 to %3, registered %4, void %5.</source>
        <translation>Книга за %1 рік закривається назавжди: номери з %2 до %3, зареєстровано: %4, недійсних: %5.</translation>
    </message>
    <message>
        <source>Close the book</source>
        <translation>Закрити книгу</translation>
    </message>
    <message>
        <source>The book of %1 is closed.</source>
        <translation>Книгу за %1 рік закрито.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::BoxLayer</name>
    <message>
        <source>Move a box</source>
        <translation>Зсув блока</translation>
    </message>
    <message>
        <source>Place of a box</source>
        <translation>Місце блока</translation>
    </message>
    <message>
        <source>%1 mm wide</source>
        <translation>ширина %1 мм</translation>
    </message>
    <message>
        <source>%1 mm high</source>
        <translation>висота %1 мм</translation>
    </message>
    <message>
        <source>x %1, y %2 mm</source>
        <translation>x %1, y %2 мм</translation>
    </message>
    <message>
        <source>Box at x %1 mm, y %2 mm, %3 mm wide: %4</source>
        <translation>Блок: x %1 мм, y %2 мм, ширина %3 мм: %4</translation>
    </message>
    <message>
        <source>Text of the box</source>
        <translation>Текст блока</translation>
    </message>
    <message>
        <source>Arrow keys: 0.1 mm, with Shift 1 mm; with Ctrl its size. Enter: its text.</source>
        <translation>Клавіші зі стрілками: 0,1 мм, з Shift 1 мм; з Ctrl – розмір. Enter – текст.</translation>
    </message>
    <message>
        <source>Placed box</source>
        <translation>Блок із точним місцем</translation>
    </message>
    <message>
        <source>Align boxes</source>
        <translation>Вирівнювання блоків</translation>
    </message>
    <message>
        <source>Delete boxes</source>
        <translation>Видалення блоків</translation>
    </message>
    <message>
        <source>Delete a box</source>
        <translation>Видалення блока</translation>
    </message>
    <message>
        <source>Paste boxes</source>
        <translation>Вставлення блоків</translation>
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
        <translation>Ширина</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Висота</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>From the left edge of the paper</source>
        <translation>Від лівого краю аркуша</translation>
    </message>
    <message>
        <source>From the upper edge of the paper</source>
        <translation>Від верхнього краю аркуша</translation>
    </message>
    <message>
        <source>Width of the box</source>
        <translation>Ширина блока</translation>
    </message>
    <message>
        <source>Height of the box</source>
        <translation>Висота блока</translation>
    </message>
    <message>
        <source>Page on which the box stands</source>
        <translation>Сторінка, на якій стоїть блок</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> мм</translation>
    </message>
    <message>
        <source>as its text</source>
        <translation>за текстом</translation>
    </message>
    <message>
        <source>Write its text (Enter)</source>
        <translation>Писати текст (Enter)</translation>
    </message>
    <message>
        <source>Left edges as the first of those chosen</source>
        <translation>Ліві краї як у першого з вибраних</translation>
    </message>
    <message>
        <source>Upper edges as the first of those chosen</source>
        <translation>Верхні краї як у першого з вибраних</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
</context>
<context>
    <name>tereze::ui::CalibrationDialog</name>
    <message>
        <source>&amp;Print the sheet</source>
        <translation>&amp;Надрукувати аркуш</translation>
    </message>
    <message>
        <source>Put a printer right</source>
        <translation>Вивірення принтера</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> мм</translation>
    </message>
    <message>
        <source>1. Print the sheet on plain paper from the tray that the blanks lie in.</source>
        <translation>1. Надрукуйте аркуш на звичайному папері з того лотка, де лежать бланки.</translation>
    </message>
    <message>
        <source>2. Measure with a ruler where the middle of each cross is, and enter the distances.</source>
        <translation>2. Виміряйте лінійкою, де розташований центр кожного хрестика, і введіть відстані.</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>П&amp;ринтер</translation>
    </message>
    <message>
        <source>&amp;Tray</source>
        <translation>&amp;Лоток</translation>
    </message>
    <message>
        <source>&amp;Kind of blanks</source>
        <translation>&amp;Вид бланків</translation>
    </message>
    <message>
        <source>Upper cross, from the &amp;left edge</source>
        <translation>Верхній хрестик, від л&amp;івого краю</translation>
    </message>
    <message>
        <source>Upper cross, from the &amp;upper edge</source>
        <translation>Верхній хрестик, від верхнього кра&amp;ю</translation>
    </message>
    <message>
        <source>Lower cross, from the l&amp;eft edge</source>
        <translation>Нижній хрестик, від ліво&amp;го краю</translation>
    </message>
    <message>
        <source>Lower cross, from the upper e&amp;dge</source>
        <translation>Нижній хрестик, від верхнього кр&amp;аю</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>Whichever</source>
        <translation>Будь-який</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Ще не вимірювалося.</translation>
    </message>
    <message>
        <source>Measured by %1, %2.</source>
        <translation>Вимірювання: %1, %2.</translation>
    </message>
    <message>
        <source>Moved by %1 mm to the right and %2 mm down, stretched by %3 % across and %4 % along.</source>
        <translation>Зсув: %1 мм праворуч і %2 мм униз; розтяг: %3 % завширшки і %4 % заввишки.</translation>
    </message>
    <message>
        <source>Attention: this printer cannot print so near to the edge. Part of a document may be missing.</source>
        <translation>Увага: цей принтер не друкує так близько до краю. Частина документа може зникнути.</translation>
    </message>
    <message>
        <source>Plain paper</source>
        <translation>Звичайний папір</translation>
    </message>
    <message>
        <source>Hatched: where the printer cannot print, %1 mm on the left, %2 above, %3 on the right, %4 below. Dashes: what documents take.</source>
        <translation>Штрихування: де принтер не друкує, %1 мм ліворуч, %2 вгорі, %3 праворуч, %4 внизу. Пунктир: місце документа.</translation>
    </message>
    <message>
        <source>This printer does not tell where it cannot print. Dashes: what documents take.</source>
        <translation>Цей принтер не повідомляє, де він не друкує. Пунктир: місце документа.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::CanvasCommands</name>
    <message>
        <source>Add a step</source>
        <translation>Додати крок</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>Додати строк</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>З’єднати</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Перез’єднати</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перемістити</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Змінити розмір</translation>
    </message>
    <message>
        <source>Move the line</source>
        <translation>Перемістити лінію</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Змінити вид</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Вирівняти</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Розподілити</translation>
    </message>
    <message>
        <source>Add a lane</source>
        <translation>Додати доріжку</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставити</translation>
    </message>
    <message>
        <source>Make space</source>
        <translation>Розсунути</translation>
    </message>
</context>
<context>
    <name>tereze::ui::CanvasView</name>
    <message>
        <source>Append…</source>
        <translation>Додати далі…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>Connect with…</source>
        <translation>З’єднати з…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставити</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублювати</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) selected</source>
        <translation>
            <numerusform>Вибрано %n елемент</numerusform>
            <numerusform>Вибрано %n елементи</numerusform>
            <numerusform>Вибрано %n елементів</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Ширше</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Вужче</translation>
    </message>
    <message>
        <source>Taller</source>
        <translation>Вище</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Нижче</translation>
    </message>
</context>
<context>
    <name>tereze::ui::CaseActForm</name>
    <message>
        <source>To the applicant, for correction</source>
        <translation>Заявникові, на доопрацювання</translation>
    </message>
    <message>
        <source>To the step “%1”</source>
        <translation>На крок «%1»</translation>
    </message>
    <message numerus="yes">
        <source>The text is longer than %n characters.</source>
        <translation>
            <numerusform>Текст довший за %n символ.</numerusform>
            <numerusform>Текст довший за %n символи.</numerusform>
            <numerusform>Текст довший за %n символів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please write the amount as a number, such as 1500.00.</source>
        <translation>Запишіть суму числом, наприклад 1500.00.</translation>
    </message>
    <message>
        <source>Please write the number of the payment.</source>
        <translation>Укажіть номер платежу.</translation>
    </message>
    <message>
        <source>Please choose what was answered.</source>
        <translation>Виберіть, що відповіли.</translation>
    </message>
    <message>
        <source>Please write the number and the date of the letter.</source>
        <translation>Вкажіть номер і дату листа.</translation>
    </message>
    <message>
        <source>Please choose who is to do this.</source>
        <translation>Виберіть, хто це виконає.</translation>
    </message>
    <message>
        <source>Please write a few words first.</source>
        <translation>Спершу напишіть кілька слів.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Amount, ₸</source>
        <translation>Сума, ₸</translation>
    </message>
    <message>
        <source>Number and date of the letter</source>
        <translation>Номер і дата листа</translation>
    </message>
    <message>
        <source>Number of the payment</source>
        <translation>Номер платежу</translation>
    </message>
    <message>
        <source>Where it goes back to</source>
        <translation>Куди повертається</translation>
    </message>
    <message>
        <source>Choose the answer</source>
        <translation>Виберіть відповідь</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Що відповіли</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Погоджено</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Відмовлено</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Зауваження</translation>
    </message>
    <message>
        <source>Approve with these remarks</source>
        <translation>Погодити з цим зауваженням</translation>
    </message>
    <message>
        <source>Where the case goes back to, and why (the applicant reads this)</source>
        <translation>Куди і чому повертається заявка (це прочитає заявник)</translation>
    </message>
    <message>
        <source>What is to be corrected (the applicant reads this)</source>
        <translation>Що виправити (це прочитає заявник)</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Return for correction</source>
        <translation>Повернути на доопрацювання</translation>
    </message>
    <message>
        <source>Reason for the rejection (the applicant reads this)</source>
        <translation>Причина відмови (її прочитає заявник)</translation>
    </message>
    <message>
        <source>Reject for this reason</source>
        <translation>Відхилити з цієї причини</translation>
    </message>
    <message>
        <source>What the outside body answered (the applicant reads the remark)</source>
        <translation>Що відповіла стороння організація (зауваження прочитає заявник)</translation>
    </message>
    <message>
        <source>Remark; the reason of a refusal</source>
        <translation>Зауваження; у разі відмови — її причина</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Записати відповідь</translation>
    </message>
    <message>
        <source>Who is to do this, and why</source>
        <translation>Хто і чому це виконає</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Assign the task</source>
        <translation>Призначити завдання</translation>
    </message>
    <message>
        <source>Why you take back your decision: %1. What it led to is undone, and you decide anew</source>
        <translation>Чому ви скасовуєте своє рішення: %1. Що з нього випливло, скасується, і ви вирішите заново</translation>
    </message>
    <message>
        <source>Take back my decision</source>
        <translation>Скасувати моє рішення</translation>
    </message>
    <message>
        <source>Why the decision is recalled (issued documents are annulled)</source>
        <translation>Чому відкликається рішення (видані документи анулюються)</translation>
    </message>
    <message>
        <source>Recall the decision</source>
        <translation>Відкликати рішення</translation>
    </message>
    <message>
        <source>Why what was issued is annulled. It goes out of force for good, and the case is over</source>
        <translation>Чому анулюється видане. Воно остаточно втратить чинність, і справу буде закрито</translation>
    </message>
    <message>
        <source>Annul for good</source>
        <translation>Анулювати остаточно</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>Оплата надійшла</translation>
    </message>
    <message>
        <source>Record the payment</source>
        <translation>Записати оплату</translation>
    </message>
</context>
<context>
    <name>tereze::ui::CaseFileDialog</name>
    <message>
        <source>The nomenclature of %1 has a case %2 already.</source>
        <translation>У номенклатурі %1 року вже є справа %2.</translation>
    </message>
    <message>
        <source>There is no unit with the code “%1”.</source>
        <translation>Підрозділу з кодом «%1» немає.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Нова справа</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Справа %1</translation>
    </message>
    <message>
        <source>The case is added to the nomenclature of %1. Its index stays.</source>
        <translation>Справу буде додано до номенклатури %1 року. Індекс потім не змінюється.</translation>
    </message>
    <message>
        <source>Nomenclature of %1. While no volume is open, everything but the index can be changed.</source>
        <translation>Номенклатура %1 року. Поки томів немає, можна змінити все, крім індексу.</translation>
    </message>
    <message>
        <source>Nomenclature of %1. A volume was opened under this term, so term, article and mark stay.</source>
        <translation>Номенклатура %1 року. З цим строком уже відкрито том, тому строк, стаття й позначка не змінюються.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>to be looked at by the &amp;expert commission</source>
        <translation>розглядає &amp;ЕПК</translation>
    </message>
    <message>
        <source>&amp;goes on into the next year</source>
        <translation>пере&amp;ходить на наступний рік</translation>
    </message>
    <message>
        <source>for years</source>
        <translation>років</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Скільки років</translation>
    </message>
    <message>
        <source>of the list of terms</source>
        <translation>за переліком зі строками зберігання</translation>
    </message>
    <message>
        <source>&amp;Index</source>
        <translation>&amp;Індекс</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Заголовок</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Підрозділ</translation>
    </message>
    <message>
        <source>&amp;Kept</source>
        <translation>Строк з&amp;берігання</translation>
    </message>
    <message>
        <source>A&amp;rticle</source>
        <translation>С&amp;таття</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Пр&amp;имітка</translation>
    </message>
    <message>
        <source>The index is two digits, a hyphen and two or three digits, such as 02-05.</source>
        <translation>Індекс: дві цифри, дефіс і дві або три цифри, наприклад 02-05.</translation>
    </message>
    <message>
        <source>Write the title in Kazakh, Russian and English.</source>
        <translation>Напишіть заголовок казахською, російською й англійською.</translation>
    </message>
    <message>
        <source>Choose the unit that keeps the case, or write its code.</source>
        <translation>Виберіть підрозділ, який веде справу, або впишіть його код.</translation>
    </message>
    <message>
        <source>Write the article of the list of terms.</source>
        <translation>Напишіть статтю переліку зі строками зберігання.</translation>
    </message>
    <message>
        <source>Case %1 is in the nomenclature.</source>
        <translation>Справу %1 внесено до номенклатури.</translation>
    </message>
    <message>
        <source>Case %1 is changed.</source>
        <translation>Справу %1 змінено.</translation>
    </message>
    <message>
        <source>name or code of the unit</source>
        <translation>назва або код підрозділу</translation>
    </message>
</context>
<context>
    <name>tereze::ui::CaseFileModel</name>
    <message>
        <source>%1, expert commission</source>
        <translation>%1, ЕПК</translation>
    </message>
    <message>
        <source>%1 and on</source>
        <translation>%1, перехідна</translation>
    </message>
    <message>
        <source>%1, one is open</source>
        <translation>%1, один відкрито</translation>
    </message>
    <message>
        <source>%1, all closed</source>
        <translation>%1, усі закрито</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Індекс</translation>
    </message>
    <message>
        <source>Title of the case</source>
        <translation>Заголовок справи</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Підрозділ</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Строк зберігання</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Діє</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Томи</translation>
    </message>
</context>
<context>
    <name>tereze::ui::CaseHead</name>
    <message>
        <source>the applicant is asked</source>
        <translation>чекаємо на відповідь заявника</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Зараз: %1</translation>
    </message>
    <message>
        <source>The draft of the document is being prepared.</source>
        <translation>Проєкт документа готується.</translation>
    </message>
    <message>
        <source>⚠ Something stands in the way of this case; its route&apos;s owner is told.</source>
        <translation>⚠ Цій заявці щось заважає; власника маршруту сповіщено.</translation>
    </message>
    <message>
        <source>The term has been suspended since %1.</source>
        <translation>Строк призупинено з %1.</translation>
    </message>
    <message>
        <source>The term has been suspended since %1: %2.</source>
        <translation>Строк призупинено з %1: %2.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::CaseMigration</name>
    <message>
        <source>Choose those that would go on</source>
        <translation>Вибрати ті, що підуть без змін</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Зняти вибір</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показати ще</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитати знову</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Move applications</source>
        <translation>Переведення заявок</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Stands in the history of each application</source>
        <translation>Записується в історію кожної заявки</translation>
    </message>
    <message>
        <source>Applications moved</source>
        <translation>Переведено заявок</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>The server looks at the applications that run on the route…</source>
        <translation>Сервер переглядає заявки цього маршруту…</translation>
    </message>
    <message>
        <source>Running applications of earlier versions</source>
        <translation>Заявки, що йдуть за попередніми версіями</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Послуга</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Що станеться</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Що сталося</translation>
    </message>
    <message>
        <source>No version of this route is in force yet.</source>
        <translation>Жодна версія цього маршруту ще не набула чинності.</translation>
    </message>
    <message>
        <source>No application runs on an earlier version.</source>
        <translation>За попередніми версіями заявок немає.</translation>
    </message>
    <message>
        <source>Applications that run on earlier versions may go over to version %1. An application that is not chosen stays where it is.</source>
        <translation>Заявки, що йдуть за попередніми версіями, можна перевести на версію %1. Невибрана заявка залишається на своїй.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n application(s)</source>
        <translation>
            <numerusform>Перевести %n заявку</numerusform>
            <numerusform>Перевести %n заявки</numerusform>
            <numerusform>Перевести %n заявок</numerusform>
        </translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>Потрібна причина</translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>переведено: %n</numerusform>
            <numerusform>переведено: %n</numerusform>
            <numerusform>переведено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>відмовлено: %n</numerusform>
            <numerusform>відмовлено: %n</numerusform>
            <numerusform>відмовлено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not begun</source>
        <translation>
            <numerusform>не розпочато: %n</numerusform>
            <numerusform>не розпочато: %n</numerusform>
            <numerusform>не розпочато: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>moved to version %1</source>
        <translation>переведено на версію %1</translation>
    </message>
    <message>
        <source>refused: it would be stuck</source>
        <translation>відмовлено: заявка зупинилася б</translation>
    </message>
    <message>
        <source>refused: votes were cast at a step that the version asks otherwise</source>
        <translation>відмовлено: на кроці, який у цій версії влаштовано інакше, вже голосували</translation>
    </message>
    <message>
        <source>refused: it is your own application</source>
        <translation>відмовлено: це ваша власна заявка</translation>
    </message>
    <message>
        <source>refused: it went on meanwhile. Look at it again.</source>
        <translation>відмовлено: заявка за цей час пішла далі. Подивіться ще раз.</translation>
    </message>
    <message>
        <source>refused: it has ended, or is on this version</source>
        <translation>відмовлено: заявку закрито або вона вже на цій версії</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>відмовлено: %1</translation>
    </message>
</context>
<context>
    <name>tereze::ui::ConditionEditor</name>
    <message>
        <source>This condition is written as an expression.</source>
        <translation>Цю умову записано виразом.</translation>
    </message>
    <message>
        <source>all of these hold</source>
        <translation>виконуються всі</translation>
    </message>
    <message>
        <source>one of these holds</source>
        <translation>виконується хоча б одна</translation>
    </message>
    <message>
        <source>How the lines belong together</source>
        <translation>Як пов’язані рядки</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Додати умову</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Вираз</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Порівняння</translation>
    </message>
    <message>
        <source>is</source>
        <translation>дорівнює</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>не дорівнює</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>менше</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>не більше</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>більше</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>не менше</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Прибрати цю умову</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
</context>
<context>
    <name>tereze::ui::ContextPad</name>
    <message>
        <source>What comes next</source>
        <translation>Що далі</translation>
    </message>
    <message>
        <source>Append: %1</source>
        <translation>Додати далі: %1</translation>
    </message>
    <message>
        <source>%1
Click: to the right · Shift: below · Ctrl: above · or drag it</source>
        <translation>%1
Клацання: праворуч · Shift: знизу · Ctrl: зверху · або перетягніть</translation>
    </message>
    <message>
        <source>Append another step</source>
        <translation>Додати інший крок</translation>
    </message>
    <message>
        <source>Connect with another step</source>
        <translation>З’єднати з іншим кроком</translation>
    </message>
    <message>
        <source>Set a term</source>
        <translation>Установити строк</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Змінити вид</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
</context>
<context>
    <name>tereze::ui::DecisionBar</name>
    <message>
        <source>Sending…</source>
        <translation>Надсилається…</translation>
    </message>
    <message>
        <source>Step to decide</source>
        <translation>Крок, що вирішується</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>In the place of %1</source>
        <translation>Замість: %1</translation>
    </message>
    <message>
        <source>In the place of %1, on the basis of: %2</source>
        <translation>Замість: %1. Підстава: %2</translation>
    </message>
</context>
<context>
    <name>tereze::ui::DestructionActModel</name>
    <message>
        <source>withdrawn on %1, %2: %3</source>
        <translation>відкликано %1, %2: %3</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>запропоновано</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Складено</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Склав</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Томи</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Підстава</translation>
    </message>
</context>
<context>
    <name>tereze::ui::DestructionLineModel</name>
    <message>
        <source>%1, expert commission</source>
        <translation>%1, ЕПК</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Рік</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Індекс</translation>
    </message>
    <message>
        <source>Title of the case</source>
        <translation>Заголовок справи</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Том</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документів</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Аркушів</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Строк зберігання</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрито</translation>
    </message>
    <message>
        <source>Term is over on</source>
        <translation>Строк минає</translation>
    </message>
</context>
<context>
    <name>tereze::ui::DestructionPage</name>
    <message>
        <source>An act only proposes what may be destroyed. Nothing is destroyed or deleted by the programme.</source>
        <translation>Акт лише пропонує, що можна знищити. Програма нічого не знищує й не видаляє.</translation>
    </message>
    <message>
        <source>Save or print the list</source>
        <translation>Зберегти або надрукувати список</translation>
    </message>
    <message>
        <source>Acts that propose to destroy, newest first</source>
        <translation>Акти про вилучення для знищення, нові згори</translation>
    </message>
    <message>
        <source>Volumes in the act</source>
        <translation>Томи в акті</translation>
    </message>
    <message>
        <source>There is no act yet. One is made of the closed volumes whose term is over.</source>
        <translation>Актів ще немає. Акт складають із закритих томів, строк зберігання яких минув.</translation>
    </message>
    <message>
        <source>Propose to destroy</source>
        <translation>Вилучити для знищення</translation>
    </message>
    <message>
        <source>An act is made of every closed volume whose term is over, that nobody holds and no other act proposes. What needs the expert commission is marked. Nothing is destroyed by it.</source>
        <translation>До акта ввійдуть усі закриті томи, строк зберігання яких минув, знищення не призупинено і яких немає в іншому акті. Ті, що розглядає ЕПК, позначено. Саме собою нічого не знищується.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Підс&amp;тава</translation>
    </message>
    <message>
        <source>Write the reason, such as the decision of the expert commission.</source>
        <translation>Напишіть підставу, наприклад рішення ЕПК.</translation>
    </message>
    <message>
        <source>Make the act</source>
        <translation>Скласти акт</translation>
    </message>
    <message>
        <source>Act no. %1 is made.</source>
        <translation>Складено акт № %1.</translation>
    </message>
    <message>
        <source>Withdraw an act</source>
        <translation>Відкликати акт</translation>
    </message>
    <message>
        <source>Act no. %1 stays to be read, with your reason. Its volumes may be proposed again.</source>
        <translation>Акт № %1 залишиться в списку з вашою причиною. Його томи можна буде запропонувати знову.</translation>
    </message>
    <message>
        <source>Say why the act is withdrawn.</source>
        <translation>Напишіть, чому акт відкликано.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Відкликати</translation>
    </message>
    <message>
        <source>Act no. %1 is withdrawn.</source>
        <translation>Акт № %1 відкликано.</translation>
    </message>
    <message>
        <source>Act no. %1 of %2 on the selection of documents for destruction</source>
        <translation>Акт № %1 від %2 про вилучення для знищення документів</translation>
    </message>
    <message>
        <source>List saved: %1</source>
        <translation>Список збережено: %1</translation>
    </message>
    <message>
        <source>List sent to the printer.</source>
        <translation>Список надіслано на принтер.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Підстава: %1</translation>
    </message>
    <message>
        <source>Made by: %1</source>
        <translation>Склав: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Стан: %1</translation>
    </message>
    <message>
        <source>Saved on %1</source>
        <translation>Збережено: %1</translation>
    </message>
</context>
<context>
    <name>tereze::ui::DocumentsPane</name>
    <message>
        <source>This file cannot be shown.</source>
        <translation>Цей файл не можна показати.</translation>
    </message>
    <message>
        <source>Documents of the application</source>
        <translation>Документи заявки</translation>
    </message>
    <message>
        <source>Preview of the document</source>
        <translation>Перегляд документа</translation>
    </message>
    <message>
        <source>There are no documents yet.</source>
        <translation>Документів поки немає.</translation>
    </message>
    <message>
        <source>This document is still being prepared.</source>
        <translation>Цей документ ще готується.</translation>
    </message>
    <message>
        <source>The document could not be read.</source>
        <translation>Документ не вдалося прочитати.</translation>
    </message>
    <message>
        <source>Copies that were made of it</source>
        <translation>Зроблені з нього примірники</translation>
    </message>
</context>
<context>
    <name>tereze::ui::EngineTrial</name>
    <message>
        <source>The drawing has errors; the engine does not play it.</source>
        <translation>У схемі є помилки; сервер її не програє.</translation>
    </message>
    <message>
        <source>A condition reads what is not there: %1</source>
        <translation>Умова звертається до того, чого немає: %1</translation>
    </message>
    <message>
        <source>No way out of a choice is taken.</source>
        <translation>Жоден вихід із вибору не підійшов.</translation>
    </message>
    <message>
        <source>The route goes round and round without anybody in it.</source>
        <translation>Маршрут ходить по колу, і ніхто в ньому не бере участі.</translation>
    </message>
    <message>
        <source>Nobody is asked.</source>
        <translation>Нікому не надіслано.</translation>
    </message>
    <message>
        <source>An incident: %1</source>
        <translation>Збій: %1</translation>
    </message>
</context>
<context>
    <name>tereze::ui::EntryDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>tereze::ui::FieldPalette</name>
    <message>
        <source>A list: what is chosen on the page is repeated for each of its rows.</source>
        <translation>Список: виділене на сторінці повторюється для кожного його рядка.</translation>
    </message>
    <message>
        <source>May be absent. For example: %1</source>
        <translation>Може бути відсутнє. Наприклад: %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Наприклад: %1</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Знайти поле</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставити</translation>
    </message>
    <message>
        <source>Put the field where the cursor is</source>
        <translation>Вставити поле на місце курсора</translation>
    </message>
    <message>
        <source>Only if…</source>
        <translation>Лише якщо…</translation>
    </message>
    <message>
        <source>What is chosen on the page is shown only if there is such a value</source>
        <translation>Виділене на сторінці видно, лише якщо таке значення є</translation>
    </message>
    <message>
        <source>Unless…</source>
        <translation>Якщо немає…</translation>
    </message>
    <message>
        <source>What is chosen on the page is shown only if there is no such value</source>
        <translation>Виділене на сторінці видно, лише якщо такого значення немає</translation>
    </message>
    <message>
        <source>For each…</source>
        <translation>Для кожного…</translation>
    </message>
    <message>
        <source>What is chosen on the page is repeated for each row of the list</source>
        <translation>Виділене на сторінці повторюється для кожного рядка списку</translation>
    </message>
</context>
<context>
    <name>tereze::ui::FiledModel</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Хто</translation>
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
        <translation>Підшити до справи</translation>
    </message>
    <message>
        <source>%1 is filed into the open volume of the case, and is kept where the volume is. Verification by number will say so.</source>
        <translation>%1 підшивається до відкритого тому справи й зберігається там, де том. Це покаже й перевірка за номером.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Підшити</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Рік</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Строк зберігання</translation>
    </message>
    <message>
        <source>There is no nomenclature of cases for %1.</source>
        <translation>Номенклатури справ на %1 рік немає.</translation>
    </message>
    <message>
        <source>No volume is open: volume %1 will be opened.</source>
        <translation>Відкритого тому немає: буде відкрито том %1.</translation>
    </message>
    <message>
        <source>Choose a case.</source>
        <translation>Виберіть справу.</translation>
    </message>
    <message>
        <source>%1 is filed into case %2.</source>
        <translation>%1 підшито до справи %2.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::FindBar</name>
    <message>
        <source>Name, id, role, document, condition</source>
        <translation>Назва, id, роль, документ, умова</translation>
    </message>
    <message>
        <source>Find in the route</source>
        <translation>Знайти в маршруті</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Наступне</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Попереднє</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Знайдено %n</numerusform>
            <numerusform>Знайдено %n</numerusform>
            <numerusform>Знайдено %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tereze::ui::ImportDialog</name>
    <message>
        <source>Left out</source>
        <translation>Не ввійшло</translation>
    </message>
    <message>
        <source>Not as it was</source>
        <translation>Не так, як було</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Лишилося зробити</translation>
    </message>
    <message>
        <source>Import from Word or LibreOffice</source>
        <translation>Імпорт із Word або LibreOffice</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>казахська</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>російська</translation>
    </message>
    <message>
        <source>English</source>
        <translation>англійська</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>українська</translation>
    </message>
    <message>
        <source>Language of the text:</source>
        <translation>Мова тексту:</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Читання</translation>
    </message>
    <message>
        <source>What could not be kept</source>
        <translation>Що не вдалося зберегти</translation>
    </message>
    <message>
        <source>Put it into the template</source>
        <translation>Вставити в шаблон</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Копіювати список</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>“%1” is read by LibreOffice, shut off from the network and from other files. That takes some seconds.</source>
        <translation>LibreOffice читає «%1», відгороджений від мережі та інших файлів. Це триватиме кілька секунд.</translation>
    </message>
    <message>
        <source>“%1” is the text of the template now. What remains to be looked at:</source>
        <translation>«%1» тепер текст шаблону. Що лишилося переглянути:</translation>
    </message>
    <message>
        <source>“%1” is read, and everything in it can be kept. It takes the place of the text in its language; that can be undone.</source>
        <translation>«%1» прочитано, усе в ньому можна зберегти. Він замінить текст своєю мовою; це можна скасувати.</translation>
    </message>
    <message>
        <source>“%1” is read. Not everything in it can be kept as it was. It takes the place of the text in its language; that can be undone.</source>
        <translation>«%1» прочитано. Не все в ньому можна зберегти, як було. Він замінить текст своєю мовою; це можна скасувати.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файл не читається.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::InboxModel</name>
    <message>
        <source>Waiting since %1</source>
        <translation>Чекає з %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>за %1</translation>
    </message>
</context>
<context>
    <name>tereze::ui::InboxPage</name>
    <message>
        <source>Nothing waits for you here.</source>
        <translation>Тут на вас ніщо не чекає.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Нічого не знайдено.</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Черги</translation>
    </message>
    <message>
        <source>Tasks, longest waiting first</source>
        <translation>Завдання, спершу ті, що чекають найдовше</translation>
    </message>
    <message>
        <source>Surname or case reference</source>
        <translation>Прізвище або код заявки</translation>
    </message>
    <message>
        <source>Find a task</source>
        <translation>Знайти завдання</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мої</translation>
    </message>
    <message>
        <source>My unit</source>
        <translation>Мій підрозділ</translation>
    </message>
</context>
<context>
    <name>tereze::ui::JointListModel</name>
    <message>
        <source>%1, of these annulled: %2</source>
        <translation>%1, з них анульовано: %2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Наказ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Здобувачі освіти</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Видано</translation>
    </message>
</context>
<context>
    <name>tereze::ui::JointMemberModel</name>
    <message>
        <source>has left</source>
        <translation>вибув</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>викреслено</translation>
    </message>
    <message>
        <source>in the order</source>
        <translation>у наказі</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Здобувач освіти</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Faculty</source>
        <translation>Факультет</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>tereze::ui::JointPage</name>
    <message>
        <source>&amp;Only those that are not issued yet</source>
        <translation>&amp;Лише ще не видані</translation>
    </message>
    <message>
        <source>Approved orders that wait</source>
        <translation>Затверджені накази, що чекають</translation>
    </message>
    <message>
        <source>Joint orders</source>
        <translation>Зведені накази</translation>
    </message>
    <message>
        <source>Students in the order</source>
        <translation>Здобувачі освіти в наказі</translation>
    </message>
    <message>
        <source>The order as it will be issued</source>
        <translation>Наказ, яким його буде видано</translation>
    </message>
    <message>
        <source>No order waits. Where the mark is set above, an order comes here after its last decision, and goes out with others as one.</source>
        <translation>Наказів, що чекають, немає. Якщо позначку вище поставлено, наказ після останнього рішення потрапляє сюди й видається разом з іншими як один.</translation>
    </message>
    <message>
        <source>There is no joint order yet. Choose orders that wait, and put them together.</source>
        <translation>Зведених наказів ще немає. Виберіть накази, що чекають, і зведіть їх разом.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) put together.</source>
        <translation>
            <numerusform>%n наказ зведено разом.</numerusform>
            <numerusform>%n накази зведено разом.</numerusform>
            <numerusform>%n наказів зведено разом.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order of %1 goes out by itself.</source>
        <translation>%1: наказ видається окремо.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is registered under one number for %n student(s), each gets an extract, and it takes effect for all of them.</source>
        <translation>
            <numerusform>«%1» реєструється під одним номером для %n здобувача освіти, кожен отримує витяг, і наказ набирає чинності для всіх.</numerusform>
            <numerusform>«%1» реєструється під одним номером для %n здобувачів освіти, кожен отримує витяг, і наказ набирає чинності для всіх.</numerusform>
            <numerusform>«%1» реєструється під одним номером для %n здобувачів освіти, кожен отримує витяг, і наказ набирає чинності для всіх.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>The order is sent: it is made and registered now.</source>
        <translation>Наказ надіслано: зараз він формується та реєструється.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::JointPreview</name>
    <message>
        <source>Choose a joint order to see it.</source>
        <translation>Виберіть зведений наказ, щоб побачити його.</translation>
    </message>
    <message>
        <source>Nobody is left in this order.</source>
        <translation>У цьому наказі нікого не залишилося.</translation>
    </message>
    <message>
        <source>The draft is being prepared.</source>
        <translation>Проєкт готується.</translation>
    </message>
    <message>
        <source>The document could not be read.</source>
        <translation>Документ не вдалося прочитати.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::JointServiceBar</name>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Послуга</translation>
    </message>
    <message>
        <source>New orders of this service &amp;wait here to be put together</source>
        <translation>Нові накази цієї послуги &amp;чекають тут, щоб їх звели разом</translation>
    </message>
    <message>
        <source>Without the mark each order goes out by itself after the last decision.</source>
        <translation>Без позначки кожен наказ видається окремо одразу після останнього рішення.</translation>
    </message>
    <message>
        <source>New orders of this service wait here from now on.</source>
        <translation>Відтепер нові накази цієї послуги чекають тут.</translation>
    </message>
    <message>
        <source>New orders of this service go out by themselves from now on.</source>
        <translation>Відтепер нові накази цієї послуги видаються окремо.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::JointWaitingModel</name>
    <message>
        <source>Student</source>
        <translation>Здобувач освіти</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Faculty</source>
        <translation>Факультет</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Затверджено</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Struck out before</source>
        <translation>Викреслено раніше</translation>
    </message>
</context>
<context>
    <name>tereze::ui::JournalActs</name>
    <message>
        <source>Reserve a number</source>
        <translation>Резервування номера</translation>
    </message>
    <message>
        <source>%1: the next number is set aside for something that will be registered later. It is then used or declared void; it is never given back.</source>
        <translation>%1: наступний номер відкладається для того, що буде зареєстровано пізніше. Потім його використовують або оголошують недійсним; назад він не повертається.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Для чого</translation>
    </message>
    <message>
        <source>Say what the number is reserved for.</source>
        <translation>Вкажіть, для чого резервується номер.</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Зарезервувати</translation>
    </message>
    <message>
        <source>Number %1 is reserved.</source>
        <translation>Номер %1 зарезервовано.</translation>
    </message>
    <message>
        <source>%1: the reserved number %2 becomes void. It stays in the journal with your reason.</source>
        <translation>%1: зарезервований номер %2 стане недійсним. Він залишиться в журналі із зазначеною причиною.</translation>
    </message>
    <message>
        <source>%1: %2 is annulled. It stays in the journal, and a line with your reason speaks of it.</source>
        <translation>%1: запис %2 анулюється. Він залишиться в журналі, і про нього з’явиться рядок із зазначеною причиною.</translation>
    </message>
    <message>
        <source>%1: the next number becomes void, so that no number is missing. It stays in the journal with your reason.</source>
        <translation>%1: наступний номер стане недійсним, тож пропуску в номерах не буде. Він залишиться в журналі із зазначеною причиною.</translation>
    </message>
    <message>
        <source>Annul a registration</source>
        <translation>Анулювання реєстрації</translation>
    </message>
    <message>
        <source>Declare a number void</source>
        <translation>Оголошення номера недійсним</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Вкажіть причину.</translation>
    </message>
    <message>
        <source>Annul</source>
        <translation>Анулювати</translation>
    </message>
    <message>
        <source>Declare void</source>
        <translation>Оголосити недійсним</translation>
    </message>
    <message>
        <source>Number %1 is void.</source>
        <translation>Номер %1 недійсний.</translation>
    </message>
    <message>
        <source>%1 is annulled.</source>
        <translation>%1: запис анульовано.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::JournalFilter</name>
    <message>
        <source>From %1 to %2</source>
        <translation>З %1 по %2</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Показано: %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Номер: %1</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Ім’я або назва: %1</translation>
    </message>
    <message>
        <source>Kept in: %1</source>
        <translation>Місце зберігання: %1</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>Но&amp;мер</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Прізвище</translation>
    </message>
    <message>
        <source>&amp;Kept in</source>
        <translation>&amp;Де зберігається</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>Пока&amp;зати</translation>
    </message>
    <message>
        <source>to</source>
        <translation>по</translation>
    </message>
    <message>
        <source>&amp;Between</source>
        <translation>&amp;Дати: з</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Перший день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Останній день</translation>
    </message>
</context>
<context>
    <name>tereze::ui::JournalModel</name>
    <message>
        <source>void: %1</source>
        <translation>недійсний: %1</translation>
    </message>
    <message>
        <source>annulment: %1</source>
        <translation>анулювання: %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Від кого</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Місце зберігання</translation>
    </message>
    <message>
        <source>%1 (written %2)</source>
        <translation>%1 (внесено %2)</translation>
    </message>
    <message>
        <source>reserved: %1</source>
        <translation>зарезервовано: %1</translation>
    </message>
    <message>
        <source>annulment of %1: %2</source>
        <translation>анулювання %1: %2</translation>
    </message>
    <message>
        <source>in answer to %1</source>
        <translation>у відповідь на %1</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>зареєстровано</translation>
    </message>
    <message>
        <source>Dated back to %1: %2</source>
        <translation>Датовано заднім числом %1: %2</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Вніс запис: %1</translation>
    </message>
    <message>
        <source>Their number: %1 of %2</source>
        <translation>Вихідний номер: %1 від %2</translation>
    </message>
    <message>
        <source>Their number: %1</source>
        <translation>Вихідний номер: %1</translation>
    </message>
    <message>
        <source>Reserved for: %1</source>
        <translation>Зарезервовано для: %1</translation>
    </message>
    <message>
        <source>Case / volume</source>
        <translation>Справа / том</translation>
    </message>
</context>
<context>
    <name>tereze::ui::JournalPage</name>
    <message>
        <source>Journals</source>
        <translation>Журнали</translation>
    </message>
    <message>
        <source>Entries of the journal, newest first</source>
        <translation>Записи журналу, спершу нові</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Нічого не знайдено.</translation>
    </message>
    <message>
        <source>This entry has no document.</source>
        <translation>Цей запис не має документа.</translation>
    </message>
    <message>
        <source>Print form saved: %1</source>
        <translation>Друковану форму збережено: %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) wait for a second person</source>
        <translation>
            <numerusform>%n аркуш чекає на другого працівника</numerusform>
            <numerusform>%n аркуші чекають на другого працівника</numerusform>
            <numerusform>%n аркушів чекають на другого працівника</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) in the print queue</source>
        <translation>
            <numerusform>%n аркуш у черзі друку</numerusform>
            <numerusform>%n аркуші в черзі друку</numerusform>
            <numerusform>%n аркушів у черзі друку</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Складено %1</translation>
    </message>
    <message>
        <source>List saved: %1</source>
        <translation>Список збережено: %1</translation>
    </message>
    <message>
        <source>List sent to the printer.</source>
        <translation>Список надіслано на принтер.</translation>
    </message>
    <message>
        <source>Entries read for the list: %1</source>
        <translation>Прочитано записів для списку: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
</context>
<context>
    <name>tereze::ui::LetterDialog</name>
    <message>
        <source>Register a letter</source>
        <translation>Реєстрація листа</translation>
    </message>
    <message>
        <source>%1: it takes the number %2, which was reserved for: %3</source>
        <translation>%1: буде взято номер %2, зарезервований для: %3</translation>
    </message>
    <message>
        <source>%1: the letter takes the next number. What is registered stays in the journal; a mistake is annulled there, with a reason.</source>
        <translation>%1: лист отримає наступний номер. Зареєстроване залишається в журналі; помилка анулюється там само, із зазначенням причини.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Зареєструвати</translation>
    </message>
    <message>
        <source>of</source>
        <translation>від</translation>
    </message>
    <message>
        <source>Date it back to</source>
        <translation>Датувати заднім числом</translation>
    </message>
    <message>
        <source>number of the letter, as it stands in its journal</source>
        <translation>номер листа, як він стоїть у журналі</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Від кого</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Про що</translation>
    </message>
    <message>
        <source>In answer to</source>
        <translation>У відповідь на</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Дата листа</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Вихідний номер</translation>
    </message>
    <message>
        <source>Day to which it is dated back</source>
        <translation>День, яким датується</translation>
    </message>
    <message>
        <source>reason; it stays visible in the journal</source>
        <translation>причина; залишиться видимою в журналі</translation>
    </message>
    <message>
        <source>Reason for dating it back</source>
        <translation>Причина датування заднім числом</translation>
    </message>
    <message>
        <source>Files of the letter</source>
        <translation>Файли листа</translation>
    </message>
    <message>
        <source>Add a PDF…</source>
        <translation>Додати PDF…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>Say whom the letter is from or goes to.</source>
        <translation>Вкажіть, від кого лист або кому він.</translation>
    </message>
    <message>
        <source>Say what the letter is about.</source>
        <translation>Вкажіть, про що лист.</translation>
    </message>
    <message>
        <source>Say why it is dated back.</source>
        <translation>Вкажіть причину датування заднім числом.</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>Зареєстровано: %1</translation>
    </message>
</context>
<context>
    <name>tereze::ui::ListDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>tereze::ui::ListSaver</name>
    <message>
        <source>Rows read for the list: %1</source>
        <translation>Прочитано рядків для списку: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>List saved: %1</source>
        <translation>Список збережено: %1</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Зберегти список</translation>
    </message>
</context>
<context>
    <name>tereze::ui::LoadBar</name>
    <message>
        <source>The history is read…</source>
        <translation>Читається історія…</translation>
    </message>
    <message>
        <source>No version of this route is in force yet, so there is no history.</source>
        <translation>Жодна версія маршруту ще не набула чинності, тому історії немає.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 хв</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 год</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 год %2 хв</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 дн.</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 дн. %2 год</translation>
    </message>
    <message>
        <source>%1 now · %2 passed</source>
        <translation>зараз %1 · пройшли %2</translation>
    </message>
    <message>
        <source>%1 running · %2 ended</source>
        <translation>У роботі: %1 · закрито: %2</translation>
    </message>
    <message>
        <source>%1 from sending to the end</source>
        <translation>від надсилання до закриття %1</translation>
    </message>
    <message>
        <source>Times are medians, as time passes: nights and days off included. The darker, the more stand at the step now.</source>
        <translation>Час — медіана, календарний: з ночами й вихідними. Що темніший крок, то більше заявок стоїть на ньому зараз.</translation>
    </message>
    <message>
        <source>Only the newest 20,000 applications were looked at.</source>
        <translation>Переглянуто лише останні 20 000 заявок.</translation>
    </message>
    <message>
        <source>Applications that stand at a step now: from none to %1</source>
        <translation>Заявок на кроці зараз: від 0 до %1</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Останній %n день</numerusform>
            <numerusform>Останні %n дні</numerusform>
            <numerusform>Останні %n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Усі версії</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версія %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Період</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>Load and times</source>
        <translation>Навантаження і час</translation>
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
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Заявка</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Допомога</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Кольори</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Панель інструментів</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Як у &amp;системі</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;вітлі</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Темні</translation>
    </message>
    <message>
        <source>Close the field for a reason, keeping its text</source>
        <translation>Закрити поле для причини, зберігши текст</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сполучення клавіш</translation>
    </message>
    <message>
        <source>About Tereze</source>
        <translation>Про програму Tereze</translation>
    </message>
    <message>
        <source>Service centre of a university: one registration, one window.</source>
        <translation>Центр обслуговування університету: одна реєстрація, одне вікно.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Вільна програма за GNU General Public License версії 3 або новішої.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) have not reached the server yet. They are lost if you close now.</source>
        <translation>
            <numerusform>%n рішення ще не дійшло до сервера. Якщо закрити зараз, воно пропаде.</numerusform>
            <numerusform>%n рішення ще не дійшли до сервера. Якщо закрити зараз, вони пропадуть.</numerusform>
            <numerusform>%n рішень ще не дійшли до сервера. Якщо закрити зараз, вони пропадуть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Закрити і втратити</translation>
    </message>
    <message numerus="yes">
        <source>The server has not answered about %n decision(s) yet. They are kept on this computer and asked about when you sign in here the next time.</source>
        <translation>
            <numerusform>Сервер ще не відповів про %n рішення. Його збережено на цьому комп’ютері, і під час наступного входу тут про нього буде запитано знову.</numerusform>
            <numerusform>Сервер ще не відповів про %n рішення. Їх збережено на цьому комп’ютері, і під час наступного входу тут про них буде запитано знову.</numerusform>
            <numerusform>Сервер ще не відповів про %n рішень. Їх збережено на цьому комп’ютері, і під час наступного входу тут про них буде запитано знову.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
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
        <translation>Сховати повідомлення</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Попередження</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Помилка</translation>
    </message>
</context>
<context>
    <name>tereze::ui::Minimap</name>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
</context>
<context>
    <name>tereze::ui::NameFormsDialog</name>
    <message>
        <source>no rule knows it: the name stays</source>
        <translation>правила не підійшли: ім’я лишається</translation>
    </message>
    <message>
        <source>These are forms of the name borne before, “%1”. They are used again only when they are saved for the present name.</source>
        <translation>Це форми попереднього імені «%1». Вони знову застосовуються, лише якщо зберегти їх для теперішнього імені.</translation>
    </message>
    <message>
        <source>What the rules make of the name stands in grey. Write only what is otherwise; it goes into documents that are drafted from now on.</source>
        <translation>Сірим показано, що виходить за правилами. Впишіть лише те, що інакше; воно ввійде до документів, які будуть підготовлені після цього.</translation>
    </message>
    <message>
        <source>The forms are saved.</source>
        <translation>Форми збережено.</translation>
    </message>
    <message>
        <source>Language of the forms</source>
        <translation>Мова форм</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>No name of a person stands in this application yet.</source>
        <translation>У цій заявці поки немає імен людей.</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>заявник</translation>
    </message>
    <message>
        <source>Forms of names</source>
        <translation>Форми імен</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <translation>&amp;Чиє ім’я</translation>
    </message>
</context>
<context>
    <name>tereze::ui::NewTemplateDialog</name>
    <message>
        <source>New template</source>
        <translation>Новий шаблон</translation>
    </message>
    <message>
        <source>The template is made at once and belongs to no service yet; a service takes it up by its name in files.</source>
        <translation>Шаблон створюється одразу й поки не належить жодній послузі; послуга підключає його за іменем у файлах.</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Створити</translation>
    </message>
    <message>
        <source>Title in Kazakh</source>
        <translation>Назва казахською</translation>
    </message>
    <message>
        <source>Title in Russian</source>
        <translation>Назва російською</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Назва англійською</translation>
    </message>
    <message>
        <source>Title in Ukrainian, may be empty</source>
        <translation>Назва українською (необов’язково)</translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation>Ім’я у файлах</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>довідка</translation>
    </message>
    <message>
        <source>order</source>
        <translation>наказ</translation>
    </message>
    <message>
        <source>application form</source>
        <translation>заява</translation>
    </message>
    <message>
        <source>approval sheet</source>
        <translation>аркуш погодження</translation>
    </message>
    <message>
        <source>It makes</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>Registered in</source>
        <translation>Де реєструється</translation>
    </message>
    <message>
        <source>its title alone</source>
        <translation>лише назва</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Почати з</translation>
    </message>
    <message>
        <source>A template is called something in Kazakh, Russian and English.</source>
        <translation>Вкажіть назву шаблону казахською, російською та англійською мовами.</translation>
    </message>
    <message>
        <source>Its name in files has small Latin letters, digits, “_” and “-”, and begins with a letter.</source>
        <translation>Ім’я у файлах складається з малих латинських літер, цифр, «_» і «-» та починається з літери.</translation>
    </message>
    <message>
        <source>There is a template with this name in files.</source>
        <translation>Шаблон із таким іменем у файлах уже є.</translation>
    </message>
    <message>
        <source>There is no journal to register its documents in; make one first.</source>
        <translation>Немає журналу, у якому реєструвати документи; спочатку створіть його.</translation>
    </message>
    <message>
        <source>The template is made.</source>
        <translation>Шаблон створено.</translation>
    </message>
    <message>
        <source>a form from Word or LibreOffice</source>
        <translation>файл Word або LibreOffice</translation>
    </message>
</context>
<context>
    <name>tereze::ui::NomenclaturePage</name>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Рік</translation>
    </message>
    <message>
        <source>Cases of the nomenclature, by index</source>
        <translation>Справи номенклатури за індексами</translation>
    </message>
    <message>
        <source>Volumes of the case</source>
        <translation>Томи справи</translation>
    </message>
    <message>
        <source>There is no nomenclature of cases for this year yet. Add its first case.</source>
        <translation>Номенклатури справ на цей рік ще немає. Додайте першу справу.</translation>
    </message>
    <message>
        <source>This case has no volume yet. Open one, or file a document into the case.</source>
        <translation>У цій справі ще немає томів. Відкрийте том або підшийте до справи документ.</translation>
    </message>
    <message>
        <source>Volumes of case %1, %2</source>
        <translation>Томи справи %1, %2</translation>
    </message>
    <message>
        <source>Choose a case to see its volumes.</source>
        <translation>Виберіть справу, щоб побачити її томи.</translation>
    </message>
    <message>
        <source>Hold a volume</source>
        <translation>Призупинити знищення тому</translation>
    </message>
    <message>
        <source>%1 is kept whatever its term says, until somebody lets it go again: no act proposes to destroy it.</source>
        <translation>%1 зберігається незалежно від строку, доки призупинення не знімуть: до актів про знищення том не ввійде.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
    <message>
        <source>Say why the volume must be kept, such as a court or an inspection.</source>
        <translation>Напишіть, чому том треба зберігати, наприклад суд або перевірка.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Призупинити</translation>
    </message>
    <message>
        <source>%1 is held.</source>
        <translation>%1: знищення призупинено.</translation>
    </message>
    <message>
        <source>%1 is held: %2. When it is let go, only its term counts.</source>
        <translation>%1: знищення призупинено: %2. Коли призупинення знято, важить лише строк зберігання.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Зняти</translation>
    </message>
    <message>
        <source>%1 is no longer held.</source>
        <translation>%1: призупинення знято.</translation>
    </message>
    <message>
        <source>Volume %1 / %2</source>
        <translation>Том %1 / %2</translation>
    </message>
    <message>
        <source>What is filed in the volume, journal by journal, the newest first.</source>
        <translation>Що підшито до тому, за журналами, нові згори.</translation>
    </message>
    <message>
        <source>Nothing is filed in this volume yet. Documents are filed into a case from the journal.</source>
        <translation>До цього тому ще нічого не підшито. Документи підшивають до справи з журналу.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::PageEdit</name>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Вирівнювання</translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation>Вид абзацу</translation>
    </message>
    <message>
        <source>Another field</source>
        <translation>Інше поле</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Вставити поле</translation>
    </message>
    <message>
        <source>registration number</source>
        <translation>реєстраційний номер</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Новий рядок</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>Новий абзац</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Введення тексту</translation>
    </message>
    <message>
        <source>Join paragraphs</source>
        <translation>З’єднати абзаци</translation>
    </message>
    <message>
        <source>Take the condition away</source>
        <translation>Прибрати умову</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Новий рядок таблиці</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставити</translation>
    </message>
    <message>
        <source>Move a field</source>
        <translation>Перемістити поле</translation>
    </message>
</context>
<context>
    <name>tereze::ui::PalettePanel</name>
    <message>
        <source>Steps to put on the drawing</source>
        <translation>Кроки для креслення</translation>
    </message>
    <message>
        <source>People decide</source>
        <translation>Вирішують люди</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Others are waited for</source>
        <translation>Чекаємо на інших</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>Шляхи</translation>
    </message>
    <message>
        <source>Beginning, end, order</source>
        <translation>Початок, кінець, порядок</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Додати: %1</translation>
    </message>
</context>
<context>
    <name>tereze::ui::PaperMenu</name>
    <message>
        <source>Plain paper</source>
        <translation>Звичайний папір</translation>
    </message>
    <message>
        <source>Printed on: plain paper</source>
        <translation>Друкується на: звичайний папір</translation>
    </message>
    <message>
        <source>Printed on: %1</source>
        <translation>Друкується на: %1</translation>
    </message>
</context>
<context>
    <name>tereze::ui::PerformerEditor</name>
    <message>
        <source>Another performer</source>
        <translation>Ще виконавець</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Where the role is held</source>
        <translation>Де обіймають цю роль</translation>
    </message>
    <message>
        <source>whoever has this role</source>
        <translation>будь-хто з цією роллю</translation>
    </message>
    <message>
        <source>Remove this performer</source>
        <translation>Прибрати цього виконавця</translation>
    </message>
</context>
<context>
    <name>tereze::ui::PictureDialog</name>
    <message>
        <source>Picture</source>
        <translation>Рисунок</translation>
    </message>
    <message>
        <source>What it &amp;shows</source>
        <translation>Що &amp;зображено</translation>
    </message>
    <message>
        <source>In words, for those who do not see it</source>
        <translation>Словами, для тих, хто не бачить</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Ширина</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Висота</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> мм</translation>
    </message>
    <message>
        <source>&amp;Keep the proportion</source>
        <translation>Зберігати &amp;пропорції</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Вставити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Що зображено</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Висота</translation>
    </message>
</context>
<context>
    <name>tereze::ui::PositionPicker</name>
    <message>
        <source>Nothing was found.</source>
        <translation>Нічого не знайдено.</translation>
    </message>
    <message>
        <source>Position, unit or surname</source>
        <translation>Посада, підрозділ або прізвище</translation>
    </message>
    <message>
        <source>Find a position</source>
        <translation>Знайти посаду</translation>
    </message>
    <message>
        <source>Positions that somebody holds</source>
        <translation>Посади, які хтось обіймає</translation>
    </message>
</context>
<context>
    <name>tereze::ui::PrintActBar</name>
    <message>
        <source>Identity card</source>
        <translation>Посвідчення особи</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Паспорт</translation>
    </message>
    <message>
        <source>Student card</source>
        <translation>Студентський квиток</translation>
    </message>
    <message>
        <source>Digital document</source>
        <translation>Цифровий документ</translation>
    </message>
    <message>
        <source>Document that was shown</source>
        <translation>Пред’явлений документ</translation>
    </message>
    <message>
        <source>Power of attorney, if it is another person</source>
        <translation>Довіреність, якщо отримує інша особа</translation>
    </message>
    <message>
        <source>What is wrong with the &amp;sheet?</source>
        <translation>Що не так з &amp;аркушем?</translation>
    </message>
    <message>
        <source>Mark as spoiled</source>
        <translation>Позначити зіпсованим</translation>
    </message>
    <message>
        <source>&amp;Why is it printed again?</source>
        <translation>&amp;Чому друкується знову?</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Передрукувати</translation>
    </message>
    <message>
        <source>Who &amp;collects it?</source>
        <translation>Хто &amp;отримує?</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Видати</translation>
    </message>
</context>
<context>
    <name>tereze::ui::PrintBatchModel</name>
    <message>
        <source>%1, %2 (away)</source>
        <translation>%1, %2 (немає на зв’язку)</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Хто поставив</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
</context>
<context>
    <name>tereze::ui::PrintDialog</name>
    <message>
        <source>&amp;Start later, from the print queue</source>
        <translation>П&amp;очати пізніше, з черги друку</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друкувати</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s), in the order of their numbers</source>
        <translation>
            <numerusform>%n документ за порядком номерів</numerusform>
            <numerusform>%n документи за порядком номерів</numerusform>
            <numerusform>%n документів за порядком номерів</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed for each copy after the first</source>
        <translation>Потрібна для кожного примірника після першого</translation>
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
        <translation>При&amp;мірники</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
    <message>
        <source>No computer with a printer is there. A desktop of the office, or a server with a worker, makes its printers known as soon as it runs.</source>
        <translation>Немає жодного комп’ютера з принтером. Робоче місце офісу або сервер з обробником повідомляє про свої принтери, щойно запуститься.</translation>
    </message>
    <message>
        <source>This station is away: the sheets wait for it.</source>
        <translation>Цей комп’ютер не на зв’язку: аркуші чекатимуть на нього.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) wait there already.</source>
        <translation>
            <numerusform>Там уже чекає %n аркуш.</numerusform>
            <numerusform>Там уже чекають %n аркуші.</numerusform>
            <numerusform>Там уже чекають %n аркушів.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Always for these documents</source>
        <translation>&amp;Завжди для цих документів</translation>
    </message>
    <message>
        <source>&amp;Tray</source>
        <translation>&amp;Лоток</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>Пап&amp;ір</translation>
    </message>
    <message>
        <source>Plain paper</source>
        <translation>Звичайний папір</translation>
    </message>
    <message>
        <source>%1, the oldest first</source>
        <translation>%1, спершу давніші</translation>
    </message>
    <message>
        <source>%1, series %2</source>
        <translation>%1, серія %2</translation>
    </message>
    <message>
        <source>Whichever</source>
        <translation>Будь-який</translation>
    </message>
    <message>
        <source>None is free: add blanks to the stock first.</source>
        <translation>Вільних немає: спершу додайте бланки.</translation>
    </message>
    <message>
        <source>Free: %1. Next: %2.</source>
        <translation>Вільно: %1. Наступний: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) will wait for more blanks.</source>
        <translation>
            <numerusform>%n аркуш чекатиме нових бланків.</numerusform>
            <numerusform>%n аркуші чекатимуть нових бланків.</numerusform>
            <numerusform>%n аркушів чекатимуть нових бланків.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made for another paper: %1. On this one the text may stand in the wrong place.</source>
        <translation>Розраховано на інший папір: %1. На цьому текст може опинитися не на своєму місці.</translation>
    </message>
    <message>
        <source>Made for another paper: %1 (documents: %2 of %3). On this one their text may stand in the wrong place.</source>
        <translation>Розраховано на інший папір: %1 (документів: %2 з %3). На цьому їхній текст може опинитися не на своєму місці.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::PrintJobModel</name>
    <message>
        <source>duplicate no. %1</source>
        <translation>дублікат № %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Примірник</translation>
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
        <translation>дублікат № %1</translation>
    </message>
    <message>
        <source>first copy</source>
        <translation>перший примірник</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n аркуш</numerusform>
            <numerusform>%n аркуші</numerusform>
            <numerusform>%n аркушів</numerusform>
        </translation>
    </message>
    <message>
        <source>To whom: %1</source>
        <translation>Кому: %1</translation>
    </message>
    <message>
        <source>Printed on %1 by %2: %3</source>
        <translation>Надруковано %1, %2: %3</translation>
    </message>
    <message>
        <source>Allowed by %1</source>
        <translation>Дозвіл надано: %1</translation>
    </message>
    <message>
        <source>Why one more copy: %1</source>
        <translation>Навіщо ще один примірник: %1</translation>
    </message>
    <message>
        <source>Blank %1</source>
        <translation>Бланк %1</translation>
    </message>
    <message>
        <source>What became of it: %1</source>
        <translation>Що з ним сталося: %1</translation>
    </message>
    <message>
        <source>Why it was spoiled: %1</source>
        <translation>Чому зіпсований: %1</translation>
    </message>
    <message>
        <source>Handed over to %1 by %2 on %3</source>
        <translation>Видано: %1, видача: %2, %3</translation>
    </message>
    <message>
        <source>Version of the page (SHA-256): %1</source>
        <translation>Версія сторінки (SHA-256): %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Примірник</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Хто запросив</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Кому видано</translation>
    </message>
</context>
<context>
    <name>tereze::ui::PrintLogPage</name>
    <message>
        <source>N&amp;umber</source>
        <translation>&amp;Номер</translation>
    </message>
    <message>
        <source>As printed, or its running part</source>
        <translation>Як на документі або порядковий</translation>
    </message>
    <message>
        <source>Show all copies</source>
        <translation>Показати всі</translation>
    </message>
    <message>
        <source>Log of copies, newest first</source>
        <translation>Журнал примірників, нові зверху</translation>
    </message>
    <message>
        <source>All about the copy</source>
        <translation>Усе про примірник</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Лише: %1</translation>
    </message>
    <message>
        <source>No copy of it went out yet.</source>
        <translation>Примірників ще не робили.</translation>
    </message>
    <message>
        <source>Nothing was printed yet.</source>
        <translation>Поки нічого не надруковано.</translation>
    </message>
    <message>
        <source>Log of copies</source>
        <translation>Журнал примірників</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Номер: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Складено %1</translation>
    </message>
</context>
<context>
    <name>tereze::ui::PrintPage</name>
    <message>
        <source>Only what is not &amp;finished</source>
        <translation>Лише &amp;незавершене</translation>
    </message>
    <message>
        <source>Batches of the print queue, newest first</source>
        <translation>Пакети черги друку, новіші вгорі</translation>
    </message>
    <message>
        <source>Sheets of the batch, in the order of printing</source>
        <translation>Аркуші пакета в порядку друку</translation>
    </message>
    <message>
        <source>The sheet as it is printed</source>
        <translation>Аркуш, яким він друкується</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>Перебіг друку пакета</translation>
    </message>
    <message>
        <source>No sheet is chosen.</source>
        <translation>Аркуш не вибрано.</translation>
    </message>
    <message>
        <source>The correction of the printer is kept.</source>
        <translation>Поправку принтера збережено.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) changed</source>
        <translation>
            <numerusform>Змінено %n аркуш</numerusform>
            <numerusform>Змінено %n аркуші</numerusform>
            <numerusform>Змінено %n аркушів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tereze::ui::ProblemPanel</name>
    <message>
        <source>Error</source>
        <translation>Помилка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Попередження</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Зауважень немає</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n помилка</numerusform>
            <numerusform>%n помилки</numerusform>
            <numerusform>%n помилок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n попередження</numerusform>
            <numerusform>%n попередження</numerusform>
            <numerusform>%n попереджень</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Зауваження</translation>
    </message>
    <message>
        <source>Show or hide the list of problems</source>
        <translation>Показати або сховати список зауважень</translation>
    </message>
    <message>
        <source>Problems of the route</source>
        <translation>Зауваження до маршруту</translation>
    </message>
    <message>
        <source>The arrow offers other ways to mend it</source>
        <translation>За стрілкою — інші способи виправити</translation>
    </message>
</context>
<context>
    <name>tereze::ui::PropertiesPanel</name>
    <message>
        <source>Another number or share</source>
        <translation>Інше число або частка</translation>
    </message>
    <message>
        <source>Several elements</source>
        <translation>Кілька елементів</translation>
    </message>
    <message>
        <source>Move, align, copy or delete them together.</source>
        <translation>Переміщуйте, вирівнюйте, копіюйте або видаляйте їх разом.</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Доріжка</translation>
    </message>
    <message>
        <source>Change the properties</source>
        <translation>Змінити властивості</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>“%1” is kept in the file; no route runs it.</source>
        <translation>«%1» лишається у файлі; жоден маршрут його не виконує.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>How many must approve</source>
        <translation>Скільки мають погодити</translation>
    </message>
    <message>
        <source>one is enough</source>
        <translation>достатньо одного</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>усі</translation>
    </message>
    <message>
        <source>two</source>
        <translation>двоє</translation>
    </message>
    <message>
        <source>three</source>
        <translation>троє</translation>
    </message>
    <message>
        <source>more than half</source>
        <translation>більше половини</translation>
    </message>
    <message>
        <source>at least 67%</source>
        <translation>не менше 67 %</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Відповіді</translation>
    </message>
    <message>
        <source>A rejection</source>
        <translation>У разі відхилення</translation>
    </message>
    <message>
        <source>closes the case as rejected</source>
        <translation>справу закривають як відхилену</translation>
    </message>
    <message>
        <source>goes on; a choice behind reads it</source>
        <translation>шлях триває; це враховує вибір далі</translation>
    </message>
    <message>
        <source>Further answers, in Latin letters</source>
        <translation>Інші відповіді, латинськими літерами</translation>
    </message>
    <message>
        <source>the applicant alone</source>
        <translation>лише заявникові</translation>
    </message>
    <message>
        <source>May be returned to</source>
        <translation>Можна повернути</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>До якого строку</translation>
    </message>
    <message>
        <source>Set a term</source>
        <translation>Установити строк</translation>
    </message>
    <message>
        <source>Length of the term</source>
        <translation>Тривалість строку</translation>
    </message>
    <message>
        <source>Unit of the term</source>
        <translation>Одиниця строку</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дні</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>години</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>хвилини</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Через</translation>
    </message>
    <message>
        <source>Change the term</source>
        <translation>Змінити строк</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Як рахується</translation>
    </message>
    <message>
        <source>working time of the service</source>
        <translation>у робочому часі послуги</translation>
    </message>
    <message>
        <source>plain time</source>
        <translation>у календарному часі</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Що відбувається</translation>
    </message>
    <message>
        <source>Which document</source>
        <translation>Який документ</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>ще не вибрано</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Вибрати шаблон</translation>
    </message>
    <message>
        <source>Registered in</source>
        <translation>Де реєструється</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Скільки</translation>
    </message>
    <message>
        <source>Amount in tenge</source>
        <translation>Сума в тенге</translation>
    </message>
    <message>
        <source>as the service says</source>
        <translation>як зазначено в послузі</translation>
    </message>
    <message>
        <source>Terms stand still meanwhile</source>
        <translation>Строки в цей час не спливають</translation>
    </message>
    <message>
        <source>While it is waited for</source>
        <translation>Поки триває очікування</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Applicant, or a role</source>
        <translation>Заявник або роль</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Which route</source>
        <translation>Який маршрут</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Choose a route</source>
        <translation>Вибрати маршрут</translation>
    </message>
    <message>
        <source>If what</source>
        <translation>За якої умови</translation>
    </message>
    <message>
        <source>Append two steps, then say when each way is taken.</source>
        <translation>Додайте два кроки, потім укажіть, коли йдуть кожним шляхом.</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>інакше</translation>
    </message>
    <message>
        <source>no condition yet</source>
        <translation>умови ще немає</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Рішення: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Відповідь: %1</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Шлях</translation>
    </message>
    <message>
        <source>Taken when no condition holds</source>
        <translation>Якщо жодна умова не виконується</translation>
    </message>
    <message>
        <source>Change the condition</source>
        <translation>Змінити умову</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>After a return for correction</source>
        <translation>Після повернення на доопрацювання</translation>
    </message>
    <message>
        <source>all decide again</source>
        <translation>усі вирішують наново</translation>
    </message>
    <message>
        <source>approvals are kept</source>
        <translation>погодження зберігаються</translation>
    </message>
    <message>
        <source>only those who objected decide again</source>
        <translation>наново вирішують лише ті, хто заперечив</translation>
    </message>
    <message>
        <source>Select a step to see who performs it, by when, and what follows.</source>
        <translation>Виберіть крок, щоб побачити, хто його виконує, до якого строку і що далі.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::PublishDialog</name>
    <message>
        <source>Publish</source>
        <translation>Опублікувати</translation>
    </message>
    <message>
        <source>Publish the route</source>
        <translation>Публікація маршруту</translation>
    </message>
    <message>
        <source>What the version means for running applications</source>
        <translation>Що версія означає для розпочатих заявок</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Що станеться</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Крок</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>What the self-test found</source>
        <translation>Що знайшла самоперевірка</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>The server looks at the route and at the applications that run on it…</source>
        <translation>Сервер перевіряє маршрут і заявки, що за ним ідуть…</translation>
    </message>
    <message>
        <source>The self-test found errors. The route cannot be published as it is.</source>
        <translation>Самоперевірка знайшла помилки. У такому вигляді маршрут опублікувати не можна.</translation>
    </message>
    <message>
        <source>No application runs on an earlier version of this route.</source>
        <translation>За попередніми версіями цього маршруту заявок немає.</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) run on earlier versions. They stay there and end there; this is what would become of them under the new one, if you move them:</source>
        <translation>
            <numerusform>За попередніми версіями йде %n заявка. Вона на своїй версії й завершиться; якщо перевести її на нову, станеться таке:</numerusform>
            <numerusform>За попередніми версіями йдуть %n заявки. Вони на своїх версіях і завершаться; якщо перевести їх на нову, станеться таке:</numerusform>
            <numerusform>За попередніми версіями йдуть %n заявок. Вони на своїх версіях і завершаться; якщо перевести їх на нову, станеться таке:</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Помилка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Попередження</translation>
    </message>
    <message>
        <source>The self-test found nothing.</source>
        <translation>Самоперевірка нічого не знайшла.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n of them; Enter opens one</source>
        <translation>
            <numerusform>Перша %n з них; Enter відкриває заявку</numerusform>
            <numerusform>Перші %n з них; Enter відкриває заявку</numerusform>
            <numerusform>Перші %n з них; Enter відкриває заявку</numerusform>
        </translation>
    </message>
    <message>
        <source>Their references; Enter opens one</source>
        <translation>Їхні номери; Enter відкриває заявку</translation>
    </message>
    <message>
        <source>would be stuck</source>
        <translation>зупинка</translation>
    </message>
    <message>
        <source>would skip a step</source>
        <translation>пропуск кроку</translation>
    </message>
    <message>
        <source>would repeat a step</source>
        <translation>повтор кроку</translation>
    </message>
    <message>
        <source>would go on as before</source>
        <translation>без змін</translation>
    </message>
</context>
<context>
    <name>tereze::ui::RouteDesignerPage</name>
    <message>
        <source>waits for the server</source>
        <translation>чекає на сервер</translation>
    </message>
    <message>
        <source>the last drawing was refused</source>
        <translation>останнє креслення відхилено</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>чинний</translation>
    </message>
    <message>
        <source>not published yet</source>
        <translation>ще не опубліковано</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 від %2</translation>
    </message>
    <message>
        <source>This is your draft of %1. The route was changed by somebody else meanwhile.</source>
        <translation>Це ваша чернетка від %1. Тим часом маршрут змінив хтось інший.</translation>
    </message>
    <message>
        <source>This is your draft of %1.</source>
        <translation>Це ваша чернетка від %1.</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Відмовитися від чернетки</translation>
    </message>
    <message>
        <source>What was drawn in this draft is lost.</source>
        <translation>Намальоване в цій чернетці зникне.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Відмовитися</translation>
    </message>
    <message>
        <source>Find a route</source>
        <translation>Знайти маршрут</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>Новий маршрут</translation>
    </message>
    <message>
        <source>Import BPMN…</source>
        <translation>Імпорт BPMN…</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Маршрути</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Послуги</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Version in force</source>
        <translation>Чинна версія</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation>Ваша чернетка</translation>
    </message>
</context>
<context>
    <name>tereze::ui::RouteWorkshop</name>
    <message>
        <source>This file has %1 elements; up to %2 can be drawn here.</source>
        <translation>У цьому файлі елементів: %1; тут можна малювати до %2.</translation>
    </message>
    <message>
        <source>Handed in. The server checks the route and makes it a version.</source>
        <translation>Передано. Сервер перевіряє маршрут і робить його версією.</translation>
    </message>
    <message>
        <source>The server refused the route. What it found stands below.</source>
        <translation>Сервер відхилив маршрут. Що він знайшов, указано нижче.</translation>
    </message>
    <message>
        <source>Version %1 is in force. Running applications stay on theirs.</source>
        <translation>Версія %1 набула чинності. Розпочаті заяви лишаються на своїй.</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation>Чернетку збережено о %1</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Упорядкувати</translation>
    </message>
    <message>
        <source>The route has errors and cannot be published. They stand below.</source>
        <translation>У маршруті є помилки, опублікувати його не можна. Їх указано нижче.</translation>
    </message>
    <message>
        <source>Select and move</source>
        <translation>Вибрати й перемістити</translation>
    </message>
    <message>
        <source>Move the view (space)</source>
        <translation>Рухати вид (пробіл)</translation>
    </message>
    <message>
        <source>Select with a frame</source>
        <translation>Вибрати рамкою</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>З’єднати</translation>
    </message>
    <message>
        <source>Make or take away space</source>
        <translation>Розсунути або зсунути</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Дрібніше</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показати все</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>List of steps</source>
        <translation>Список кроків</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Випробувати</translation>
    </message>
    <message>
        <source>Compare with another version</source>
        <translation>Порівняти з іншою версією</translation>
    </message>
    <message>
        <source>Left edges</source>
        <translation>За лівими краями</translation>
    </message>
    <message>
        <source>Middles, one above the other</source>
        <translation>За серединами, один над одним</translation>
    </message>
    <message>
        <source>Right edges</source>
        <translation>За правими краями</translation>
    </message>
    <message>
        <source>Upper edges</source>
        <translation>За верхніми краями</translation>
    </message>
    <message>
        <source>Middles, side by side</source>
        <translation>За серединами, поруч</translation>
    </message>
    <message>
        <source>Lower edges</source>
        <translation>За нижніми краями</translation>
    </message>
    <message>
        <source>Equal distances across</source>
        <translation>Рівні відстані по горизонталі</translation>
    </message>
    <message>
        <source>Equal distances down</source>
        <translation>Рівні відстані по вертикалі</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Креслення (SVG)…</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Малюнок (PNG)…</translation>
    </message>
    <message>
        <source>Document (PDF)…</source>
        <translation>Документ (PDF)…</translation>
    </message>
    <message>
        <source>Route (BPMN 2.0)…</source>
        <translation>Маршрут (BPMN 2.0)…</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Інструменти</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Маршрути</translation>
    </message>
    <message>
        <source>Back to the list; the draft is kept</source>
        <translation>До списку; чернетка зберігається</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Опублікувати</translation>
    </message>
    <message>
        <source>Align and distribute</source>
        <translation>Вирівняти й розподілити</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Зберегти у файл</translation>
    </message>
    <message>
        <source>Drawing of the route</source>
        <translation>Креслення маршруту</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Як опубліковано</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новий</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Чернетка</translation>
    </message>
    <message>
        <source>There are errors yet</source>
        <translation>Ще є помилки</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Файл %1 не вдається записати.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Збережено: %1</translation>
    </message>
    <message>
        <source>Move applications…</source>
        <translation>Перевести заявки…</translation>
    </message>
    <message>
        <source>Load and times</source>
        <translation>Навантаження і час</translation>
    </message>
</context>
<context>
    <name>tereze::ui::SignInDialog</name>
    <message>
        <source>Please write where and as whom to sign in.</source>
        <translation>Укажіть, куди і під яким іменем увійти.</translation>
    </message>
    <message>
        <source>The server does not accept this name and password.</source>
        <translation>Сервер не приймає це ім’я та пароль.</translation>
    </message>
    <message>
        <source>Sign in to Tereze</source>
        <translation>Вхід до Tereze</translation>
    </message>
    <message>
        <source>Tereze</source>
        <translation>Tereze</translation>
    </message>
    <message>
        <source>Service centre of the university</source>
        <translation>Центр обслуговування університету</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Сервер</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ім’я</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>db.university.kz</source>
        <translation>db.university.kz</translation>
    </message>
    <message>
        <source>&amp;Keep the password in this computer&apos;s keychain</source>
        <translation>&amp;Зберігати пароль у сховищі цього комп’ютера</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Виконується вхід…</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>&amp;Увійти</translation>
    </message>
    <message>
        <source>The server asks for a password.</source>
        <translation>Сервер просить пароль.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::SimulationPanel</name>
    <message>
        <source>The sample answers are no JSON object: %1</source>
        <translation>Пробні відповіді не є об’єктом JSON: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Погодити</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Відхилити</translation>
    </message>
    <message>
        <source>The application waits for:</source>
        <translation>Заява чекає на:</translation>
    </message>
    <message>
        <source>The case is closed as approved.</source>
        <translation>Справу закрито як погоджену.</translation>
    </message>
    <message>
        <source>The case is closed as rejected.</source>
        <translation>Справу закрито як відхилену.</translation>
    </message>
    <message>
        <source>The case is stuck. %1</source>
        <translation>Справа застрягла. %1</translation>
    </message>
    <message>
        <source>%1: waits</source>
        <translation>%1: чекає</translation>
    </message>
    <message>
        <source>%1: given to %2</source>
        <translation>%1: передано: %2</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: зроблено</translation>
    </message>
    <message>
        <source>%1: the document is registered</source>
        <translation>%1: документ зареєстровано</translation>
    </message>
    <message>
        <source>%1: the draft is made</source>
        <translation>%1: проєкт готовий</translation>
    </message>
    <message>
        <source>%1: told</source>
        <translation>%1: повідомлено</translation>
    </message>
    <message>
        <source>%1: closed as rejected</source>
        <translation>%1: закрито як відхилене</translation>
    </message>
    <message>
        <source>%1: reached the end</source>
        <translation>%1: дійшло до кінця</translation>
    </message>
    <message>
        <source>A sample application</source>
        <translation>Пробна заява</translation>
    </message>
    <message>
        <source>Sample answers</source>
        <translation>Пробні відповіді</translation>
    </message>
    <message>
        <source>Sample answers, as JSON</source>
        <translation>Пробні відповіді, у вигляді JSON</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Почати наново</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Що сталося</translation>
    </message>
    <message>
        <source>A dry run at the server: the real functions, people, terms and clock; the drawing as it is here, published or not. Nothing of it stays.</source>
        <translation>Пробний прогін на сервері: справжні функції, люди, строки й годинник; схема така, як тут, опублікована вона чи ні. Нічого від нього не лишається.</translation>
    </message>
    <message>
        <source>Played in this program: the drawing alone, without people, terms and clock.</source>
        <translation>Програється в цій програмі: лише схема, без людей, строків і годинника.</translation>
    </message>
    <message>
        <source>Played in this program, because no service runs on any route yet: the drawing alone, without people, terms and clock.</source>
        <translation>Програється в цій програмі, бо жодна послуга ще не йде за маршрутом: лише схема, без людей, строків і годинника.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Надіслати знову</translation>
    </message>
    <message>
        <source>The applicant</source>
        <translation>Заявник</translation>
    </message>
    <message>
        <source>(for %1)</source>
        <translation>(за %1)</translation>
    </message>
    <message>
        <source>nobody can act; it waits to be assigned</source>
        <translation>виконати нікому; чекає призначення</translation>
    </message>
    <message>
        <source>Returned for correction</source>
        <translation>Повернено на доопрацювання</translation>
    </message>
    <message>
        <source>%1: by %2</source>
        <translation>%1: до %2</translation>
    </message>
    <message>
        <source>%1: the clock is paused</source>
        <translation>%1: строк призупинено</translation>
    </message>
    <message>
        <source>Let the term run out</source>
        <translation>Дати строку спливти</translation>
    </message>
    <message>
        <source>The case is closed: %1.</source>
        <translation>Справу закрито: %1.</translation>
    </message>
    <message>
        <source>No worker has played it yet. Is one running? It is waited for; this program can play the drawing meanwhile.</source>
        <translation>Обробник ще не програв її. Він запущений? Відповідь очікується; поки схему може програти ця програма.</translation>
    </message>
    <message>
        <source>The engine plays it…</source>
        <translation>Сервер програє…</translation>
    </message>
    <message>
        <source>That was refused: %1</source>
        <translation>Не прийнято: %1</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>повернено</translation>
    </message>
    <message>
        <source>Who plays it</source>
        <translation>Хто програє</translation>
    </message>
    <message>
        <source>The engine, at the server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ця програма</translation>
    </message>
    <message>
        <source>Service whose form it fills in</source>
        <translation>Послуга, чию форму заповнюють</translation>
    </message>
    <message>
        <source>The student&apos;s faculty</source>
        <translation>Факультет студента</translation>
    </message>
</context>
<context>
    <name>tereze::ui::StatusLine</name>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Мова: %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>З’єднано: %1</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>З’єднання: %1…</translation>
    </message>
    <message>
        <source>No connection to %1. Trying again…</source>
        <translation>Немає зв’язку: %1. Повторюємо…</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <translation>Немає з’єднання: %1</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Немає з’єднання.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) kept until the connection is back</source>
        <translation>
            <numerusform>%n рішення збережено до відновлення зв’язку</numerusform>
            <numerusform>%n рішення збережено до відновлення зв’язку</numerusform>
            <numerusform>%n рішень збережено до відновлення зв’язку</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tereze::ui::StepList</name>
    <message>
        <source>%1 (if: %2)</source>
        <translation>%1 (якщо: %2)</translation>
    </message>
    <message>
        <source>Steps of the route in their order</source>
        <translation>Кроки маршруту за порядком</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Крок</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Who, or which document</source>
        <translation>Хто або який документ</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>До якого строку</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Що далі</translation>
    </message>
    <message>
        <source>Time, and how many</source>
        <translation>Час і кількість</translation>
    </message>
</context>
<context>
    <name>tereze::ui::StrikeDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>To be struck out: %1
What was decided stands, nobody decides anew.</source>
        <translation>З наказу викреслюються: %1
Ухвалені рішення лишаються чинними, заново ніхто не вирішує.</translation>
    </message>
    <message>
        <source>Nobody is left then, and the joint order goes.</source>
        <translation>У наказі нікого не залишиться, і зведений наказ знімається.</translation>
    </message>
    <message>
        <source>The order comes back: it is drafted without them, and sent again by you.</source>
        <translation>Наказ повернеться: проєкт буде підготовлено без них, і Ви надішлете його знову.</translation>
    </message>
    <message>
        <source>Strike out of the order</source>
        <translation>Викреслити з наказу</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Викреслити</translation>
    </message>
    <message>
        <source>&amp;Issue an order of their own at once</source>
        <translation>Одразу &amp;видати окремий наказ</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>Say why they are struck out: it stays in the history of each case.</source>
        <translation>Зазначте, чому їх викреслюють: це залишиться в історії кожної заявки.</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) struck out.</source>
        <translation>
            <numerusform>Викреслено %n здобувача освіти.</numerusform>
            <numerusform>Викреслено %n здобувачів освіти.</numerusform>
            <numerusform>Викреслено %n здобувачів освіти.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tereze::ui::TemplateCases</name>
    <message>
        <source>is run</source>
        <translation>виконується</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>як очікувалося</translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation>не так, як очікувалося</translation>
    </message>
    <message>
        <source>Cases to test the template by</source>
        <translation>Перевірочні випадки шаблону</translation>
    </message>
    <message>
        <source>Name of a new case, such as: without a recipient</source>
        <translation>Назва нового випадку, наприклад: без одержувача</translation>
    </message>
    <message>
        <source>Keep what the preview shows</source>
        <translation>Зберегти те, що в перегляді</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Words that have to come out</source>
        <translation>Текст, який має вийти</translation>
    </message>
    <message>
        <source>Words that come out now</source>
        <translation>Текст, який виходить зараз</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Випадок</translation>
    </message>
</context>
<context>
    <name>tereze::ui::TemplateEditorPage</name>
    <message>
        <source>application form</source>
        <translation>заява</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>довідка</translation>
    </message>
    <message>
        <source>order</source>
        <translation>наказ</translation>
    </message>
    <message>
        <source>approval sheet</source>
        <translation>аркуш погодження</translation>
    </message>
    <message>
        <source>%1; missing: %2</source>
        <translation>%1; немає: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 від %2</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Знайти шаблон</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблони</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Де використовується</translation>
    </message>
    <message>
        <source>Last version</source>
        <translation>Остання версія</translation>
    </message>
    <message>
        <source>New template…</source>
        <translation>Новий шаблон…</translation>
    </message>
    <message>
        <source>joint order</source>
        <translation>зведений наказ</translation>
    </message>
    <message>
        <source>extract from a joint order</source>
        <translation>витяг зі зведеного наказу</translation>
    </message>
</context>
<context>
    <name>tereze::ui::TemplatePreview</name>
    <message>
        <source>With sample values</source>
        <translation>Із прикладом значень</translation>
    </message>
    <message>
        <source>The newest application</source>
        <translation>Найновіша заявка</translation>
    </message>
    <message>
        <source>A newer application</source>
        <translation>Новіша заявка</translation>
    </message>
    <message>
        <source>An older application</source>
        <translation>Старіша заявка</translation>
    </message>
    <message>
        <source>The page cannot be made: %1</source>
        <translation>Сторінку не можна зробити: %1</translation>
    </message>
    <message>
        <source>Values that are missing and marked on the page: %1</source>
        <translation>Немає значень, їх позначено на сторінці: %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Перегляд</translation>
    </message>
    <message>
        <source>Not inflected, as no rule knows how: %1</source>
        <translation>Не провідміняно, правила не підійшли: %1</translation>
    </message>
    <message>
        <source>Inflected in part or by a guess; please look: %1</source>
        <translation>Провідміняно частково або здогадно, перевірте: %1</translation>
    </message>
    <message>
        <source>Correct the name…</source>
        <translation>Виправити ім’я…</translation>
    </message>
</context>
<context>
    <name>tereze::ui::TemplateProblems</name>
    <message>
        <source>Error</source>
        <translation>Помилка</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Порада</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Зауважень немає</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n помилка</numerusform>
            <numerusform>%n помилки</numerusform>
            <numerusform>%n помилок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of advice</source>
        <translation>
            <numerusform>%n порада</numerusform>
            <numerusform>%n поради</numerusform>
            <numerusform>%n порад</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Зауваження</translation>
    </message>
    <message>
        <source>Show or hide the list of problems</source>
        <translation>Показати або сховати список зауважень</translation>
    </message>
    <message>
        <source>Problems of the template</source>
        <translation>Зауваження до шаблону</translation>
    </message>
</context>
<context>
    <name>tereze::ui::TemplateSpelling</name>
    <message>
        <source>Kazakh</source>
        <translation>казахська</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>російська</translation>
    </message>
    <message>
        <source>English</source>
        <translation>англійська</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>українська</translation>
    </message>
    <message>
        <source>Spelling is not checked: this computer has no dictionary for the language of the text (%1).</source>
        <translation>Орфографія не перевіряється: на цьому комп’ютері немає словника для мови тексту (%1).</translation>
    </message>
    <message>
        <source>No word like it</source>
        <translation>Схожих слів немає</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>Додати «%1» до моїх слів</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Правопис</translation>
    </message>
</context>
<context>
    <name>tereze::ui::TemplateVersions</name>
    <message>
        <source>in force</source>
        <translation>чинний</translation>
    </message>
    <message>
        <source>waits for its day</source>
        <translation>чекає свого дня</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>замінено</translation>
    </message>
    <message>
        <source>from the catalogue&apos;s files</source>
        <translation>із файлів каталогу</translation>
    </message>
    <message>
        <source>Versions of the text in “%1”</source>
        <translation>Версії тексту мовою «%1»</translation>
    </message>
    <message>
        <source>Go on from this text</source>
        <translation>Продовжити з цього тексту</translation>
    </message>
    <message>
        <source>It replaces what is written now; undo brings that back</source>
        <translation>Замінить написане зараз; скасування поверне його</translation>
    </message>
    <message>
        <source>Older versions</source>
        <translation>Старіші версії</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Діє з</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Хто зробив</translation>
    </message>
    <message>
        <source>Documents made</source>
        <translation>Зроблено документів</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
</context>
<context>
    <name>tereze::ui::TemplateWorkshop</name>
    <message>
        <source>its value</source>
        <translation>його значення</translation>
    </message>
    <message>
        <source>number of the row</source>
        <translation>номер рядка</translation>
    </message>
    <message>
        <source>first row</source>
        <translation>перший рядок</translation>
    </message>
    <message>
        <source>last row</source>
        <translation>останній рядок</translation>
    </message>
    <message>
        <source>for each: %1</source>
        <translation>для кожного: %1</translation>
    </message>
    <message>
        <source>only if: %1</source>
        <translation>лише якщо є: %1</translation>
    </message>
    <message>
        <source>unless: %1</source>
        <translation>якщо немає: %1</translation>
    </message>
    <message>
        <source>end: %1</source>
        <translation>кінець: %1</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Повторювати</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Умова</translation>
    </message>
    <message>
        <source>Format of a field</source>
        <translation>Формат поля</translation>
    </message>
    <message>
        <source>Show only if there is one</source>
        <translation>Показувати, лише якщо є</translation>
    </message>
    <message>
        <source>Go to the other end</source>
        <translation>Перейти до іншого кінця</translation>
    </message>
    <message>
        <source>Turn round: show only if there is one</source>
        <translation>Навпаки: показувати, лише якщо є</translation>
    </message>
    <message>
        <source>Turn round: show if there is none</source>
        <translation>Навпаки: показувати, якщо немає</translation>
    </message>
    <message>
        <source>Take away, keep what is inside</source>
        <translation>Прибрати, лишивши вміст</translation>
    </message>
    <message>
        <source>Take the condition away</source>
        <translation>Прибрати умову</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Напівжирний</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Курсив</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Підкреслений</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ліворуч</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>По центру</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Праворуч</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>За шириною</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Нова таблиця</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>Рядок вище</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Рядок нижче</translation>
    </message>
    <message>
        <source>Column to the left</source>
        <translation>Стовпець ліворуч</translation>
    </message>
    <message>
        <source>Column to the right</source>
        <translation>Стовпець праворуч</translation>
    </message>
    <message>
        <source>Delete the row</source>
        <translation>Видалити рядок</translation>
    </message>
    <message>
        <source>Delete the column</source>
        <translation>Видалити стовпець</translation>
    </message>
    <message>
        <source>Delete the table</source>
        <translation>Видалити таблицю</translation>
    </message>
    <message>
        <source>Another language beside it</source>
        <translation>Інша мова поруч</translation>
    </message>
    <message>
        <source>Text with its tags</source>
        <translation>Текст із мітками</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Версії…</translation>
    </message>
    <message>
        <source>Cases to test it by…</source>
        <translation>Перевірочні випадки…</translation>
    </message>
    <message>
        <source>Save from a day on…</source>
        <translation>Зберегти з певного дня…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Знайти далі</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Знайти раніше</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Заголовок 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Заголовок 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Заголовок 3</translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation>Вид абзацу</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Size in points</source>
        <translation>Розмір у пунктах</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Інструменти</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблони</translation>
    </message>
    <message>
        <source>Back to the list; the draft is kept</source>
        <translation>До списку; чернетка зберігається</translation>
    </message>
    <message>
        <source>Documents are made from this text from</source>
        <translation>Документи робляться за цим текстом з</translation>
    </message>
    <message>
        <source>Save for that day</source>
        <translation>Зберегти на цей день</translation>
    </message>
    <message>
        <source>Words or a field</source>
        <translation>Слова або поле</translation>
    </message>
    <message>
        <source>Find on the page</source>
        <translation>Знайти на сторінці</translation>
    </message>
    <message>
        <source>Page of the template</source>
        <translation>Сторінка шаблону</translation>
    </message>
    <message>
        <source>Page in another language</source>
        <translation>Сторінка іншою мовою</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Мова тексту</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: немає</translation>
    </message>
    <message>
        <source>No service names it.</source>
        <translation>Жодна послуга його не називає.</translation>
    </message>
    <message>
        <source>Used by: %1</source>
        <translation>Використовують: %1</translation>
    </message>
    <message>
        <source>As saved</source>
        <translation>Як збережено</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation>Чернетку збережено о %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Чернетка</translation>
    </message>
    <message>
        <source>There are errors yet</source>
        <translation>Ще є помилки</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Введення тексту</translation>
    </message>
    <message>
        <source>This is your draft of %1. The template was changed by somebody else meanwhile.</source>
        <translation>Це ваша чернетка від %1. Тим часом шаблон змінив хтось інший.</translation>
    </message>
    <message>
        <source>This is your draft of %1.</source>
        <translation>Це ваша чернетка від %1.</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Відмовитися від чернетки</translation>
    </message>
    <message>
        <source>What was written in this draft is lost.</source>
        <translation>Написане в цій чернетці пропаде.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Відмовитися</translation>
    </message>
    <message>
        <source>“%1” stands in the text in “%2” and is missing here</source>
        <translation>«%1» є в тексті мовою «%2», а тут немає</translation>
    </message>
    <message>
        <source>The text has errors and cannot be saved. They stand below.</source>
        <translation>У тексті є помилки, зберегти його не можна. Їх перелічено нижче.</translation>
    </message>
    <message>
        <source>Somebody else has saved this template meanwhile. Your text is kept as a draft on this computer; open the template again to go on from theirs.</source>
        <translation>Тим часом цей шаблон зберіг хтось інший. Ваш текст лишено чернеткою на цьому комп’ютері; відкрийте шаблон знову, щоб продовжити з чужого.</translation>
    </message>
    <message>
        <source>Version %1 is saved; documents are made from it from %2 on.</source>
        <translation>Версію %1 збережено; документи робляться за нею з %2.</translation>
    </message>
    <message>
        <source>Version %1 is saved; new documents are made from it. Those that are open stay on theirs.</source>
        <translation>Версію %1 збережено; нові документи робляться за нею. Розпочаті лишаються на своїй.</translation>
    </message>
    <message>
        <source>Text of version %1</source>
        <translation>Текст версії %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не знайдено</translation>
    </message>
    <message>
        <source>Word that is counted</source>
        <translation>Слово, яке лічать</translation>
    </message>
    <message>
        <source>Its forms with the numbers 1, 2 and 5, as far as the language has them, with commas between:</source>
        <translation>Його форми при числах 1, 2 і 5, скільки їх є в мові, через кому:</translation>
    </message>
    <message>
        <source>on every page, above</source>
        <translation>верхній колонтитул, на кожній сторінці</translation>
    </message>
    <message>
        <source>on every page, below</source>
        <translation>нижній колонтитул, на кожній сторінці</translation>
    </message>
    <message>
        <source>end of what is above</source>
        <translation>кінець верхнього колонтитула</translation>
    </message>
    <message>
        <source>end of what is below</source>
        <translation>кінець нижнього колонтитула</translation>
    </message>
    <message>
        <source>On the first page too</source>
        <translation>І на першій сторінці</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Перша сторінка</translation>
    </message>
    <message>
        <source>number of the page</source>
        <translation>номер сторінки</translation>
    </message>
    <message>
        <source>how many pages</source>
        <translation>усього сторінок</translation>
    </message>
    <message>
        <source>Header on every page</source>
        <translation>Верхній колонтитул</translation>
    </message>
    <message>
        <source>Footer on every page</source>
        <translation>Нижній колонтитул</translation>
    </message>
    <message>
        <source>Number of the page</source>
        <translation>Номер сторінки</translation>
    </message>
    <message>
        <source>How many pages</source>
        <translation>Усього сторінок</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файл не читається.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Рисунок</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>рисунок</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Рисунок…</translation>
    </message>
    <message>
        <source>No unknown word</source>
        <translation>Невідомих слів немає</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>Перевіряти орфографію</translation>
    </message>
    <message>
        <source>Next unknown word</source>
        <translation>Наступне невідоме слово</translation>
    </message>
    <message>
        <source>The picture of the blank is no longer there: %1</source>
        <translation>Зображення бланка більше немає на місці: %1</translation>
    </message>
    <message>
        <source>Placed box</source>
        <translation>Блок із точним місцем</translation>
    </message>
    <message>
        <source>Picture of the blank behind the page…</source>
        <translation>Зображення бланка під сторінкою…</translation>
    </message>
    <message>
        <source>Take the picture of the blank away</source>
        <translation>Прибрати зображення бланка</translation>
    </message>
    <message>
        <source>Header, footer, numbers of pages, placed boxes, the blank</source>
        <translation>Колонтитули, номери сторінок, блоки з точним місцем, бланк</translation>
    </message>
    <message>
        <source>Import of a form</source>
        <translation>Імпорт файлу</translation>
    </message>
    <message>
        <source>Import from Word or LibreOffice…</source>
        <translation>Імпорт із Word або LibreOffice…</translation>
    </message>
    <message>
        <source>Documents of this template are printed on plain paper.</source>
        <translation>Документи цього шаблону друкуються на звичайному папері.</translation>
    </message>
    <message>
        <source>Who prints documents of this template is offered this blank: %1.</source>
        <translation>Тому, хто друкує документи цього шаблону, пропонується бланк: %1.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::VersionComparison</name>
    <message>
        <source>Compare versions</source>
        <translation>Порівняти версії</translation>
    </message>
    <message>
        <source>Version on the left</source>
        <translation>Версія ліворуч</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Відмінності</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Елемент</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Відмінність</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версія %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Очікує</translation>
    </message>
    <message>
        <source>The chosen version</source>
        <translation>Вибрана версія</translation>
    </message>
    <message>
        <source>The drawing at hand</source>
        <translation>Поточне креслення</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n відмінність</numerusform>
            <numerusform>%n відмінності</numerusform>
            <numerusform>%n відмінностей</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>How many must approve</source>
        <translation>Скільки мають погодити</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Відповіді</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Умова</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Що відбувається</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Веде до</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Іде від</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Доріжка</translation>
    </message>
    <message>
        <source>After a rejection</source>
        <translation>Після відхилення</translation>
    </message>
    <message>
        <source>added</source>
        <translation>додано</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>вилучено</translation>
    </message>
    <message>
        <source>moved on the drawing</source>
        <translation>переміщено на кресленні</translation>
    </message>
</context>
<context>
    <name>tereze::ui::VolumeCloseDialog</name>
    <message>
        <source>Close a volume</source>
        <translation>Закрити том</translation>
    </message>
    <message>
        <source>Volume %1 of case %2 is closed: nothing goes in or out of it any more. Documents in it: %3. It is kept: %4.</source>
        <translation>Том %1 справи %2 закривається: більше нічого не можна ні підшити, ні вилучити. Документів: %3. Строк зберігання: %4.</translation>
    </message>
    <message>
        <source>Close the volume</source>
        <translation>Закрити том</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>не пораховано</translation>
    </message>
    <message>
        <source>&amp;Sheets counted</source>
        <translation>&amp;Аркушів пораховано</translation>
    </message>
    <message>
        <source>Count the sheets of the volume and write how many there are.</source>
        <translation>Порахуйте аркуші тому й упишіть їх кількість.</translation>
    </message>
    <message>
        <source>Volume %1 of case %2 is closed.</source>
        <translation>Том %1 справи %2 закрито.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::VolumeModel</name>
    <message>
        <source>closed</source>
        <translation>закрито</translation>
    </message>
    <message>
        <source>open</source>
        <translation>відкрито</translation>
    </message>
    <message>
        <source>held: %1</source>
        <translation>знищення призупинено: %1</translation>
    </message>
    <message>
        <source>in act no. %1</source>
        <translation>в акті № %1</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Том</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Відкрито</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрито</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документів</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Аркушів</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Місце зберігання</translation>
    </message>
    <message>
        <source>Term is over on</source>
        <translation>Строк минає</translation>
    </message>
</context>
<context>
    <name>tereze::ui::VolumeOpenDialog</name>
    <message>
        <source>Open a volume</source>
        <translation>Відкрити том</translation>
    </message>
    <message>
        <source>Volume %1 of case %2 is opened. What is filed into it is kept where it is.</source>
        <translation>Відкривається том %1 справи %2. Те, що до нього підшито, зберігається разом із ним.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Місце зберігання</translation>
    </message>
    <message>
        <source>&amp;Kept in</source>
        <translation>&amp;Місце зберігання</translation>
    </message>
    <message>
        <source>Write in Kazakh, Russian and English where the volume is kept.</source>
        <translation>Напишіть казахською, російською й англійською, де зберігається том.</translation>
    </message>
    <message>
        <source>Volume %1 of case %2 is open.</source>
        <translation>Том %1 справи %2 відкрито.</translation>
    </message>
</context>
</TS>
