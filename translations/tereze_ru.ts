<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;Входящие</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Журнал</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Обновить</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>С&amp;ледующая панель</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>П&amp;редыдущая панель</translation>
    </message>
    <message>
        <source>&amp;Next case</source>
        <translation>&amp;Следующая заявка</translation>
    </message>
    <message>
        <source>&amp;Previous case</source>
        <translation>&amp;Предыдущая заявка</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>Со&amp;гласовать</translation>
    </message>
    <message>
        <source>Approve with re&amp;marks</source>
        <translation>Согласовать с &amp;замечанием</translation>
    </message>
    <message>
        <source>Re&amp;turn for correction</source>
        <translation>Вернуть &amp;на доработку</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>&amp;Отклонить</translation>
    </message>
    <message>
        <source>Record pa&amp;yment</source>
        <translation>Записать оп&amp;лату</translation>
    </message>
    <message>
        <source>&amp;Copy case reference</source>
        <translation>Скопировать &amp;код заявки</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>&amp;Save print form as PDF…</source>
        <translation>&amp;Сохранить печатную форму в PDF…</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>По &amp;ширине</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>&amp;About Tereze</source>
        <translation>О программе &amp;Tereze</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Вы&amp;йти из системы</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Закрыть программу</translation>
    </message>
    <message>
        <source>Rese&amp;t layout</source>
        <translation>В&amp;ернуть расположение</translation>
    </message>
    <message>
        <source>Reca&amp;ll the decision</source>
        <translation>Отоз&amp;вать решение</translation>
    </message>
    <message>
        <source>Zoo&amp;m in</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>&amp;Routes</source>
        <translation>&amp;Маршруты</translation>
    </message>
    <message>
        <source>Case I &amp;decided last</source>
        <translation>Последняя решённая з&amp;аявка</translation>
    </message>
    <message>
        <source>Ac&amp;knowledged</source>
        <translation>Ознако&amp;млен(а)</translation>
    </message>
    <message>
        <source>Record the ans&amp;wer…</source>
        <translation>Записа&amp;ть ответ…</translation>
    </message>
    <message>
        <source>Assi&amp;gn…</source>
        <translation>Назна&amp;чить…</translation>
    </message>
    <message>
        <source>Take &amp;back my decision…</source>
        <translation>Отм&amp;енить моё решение…</translation>
    </message>
    <message>
        <source>Ann&amp;ul…</source>
        <translation>Анн&amp;улировать…</translation>
    </message>
    <message>
        <source>Te&amp;mplates</source>
        <translation>&amp;Шаблоны</translation>
    </message>
    <message>
        <source>Print &amp;queue</source>
        <translation>О&amp;чередь печати</translation>
    </message>
    <message>
        <source>Printed and good</source>
        <translation>Напечатано, всё хорошо</translation>
    </message>
    <message>
        <source>Spoiled…</source>
        <translation>Испорчено…</translation>
    </message>
    <message>
        <source>Print again what failed…</source>
        <translation>Перепечатать неудавшееся…</translation>
    </message>
    <message>
        <source>Pause the batch</source>
        <translation>Приостановить пакет</translation>
    </message>
    <message>
        <source>Go on from this sheet</source>
        <translation>Продолжить с этого листа</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Не печатать</translation>
    </message>
    <message>
        <source>Move to another printer…</source>
        <translation>Перенести на другой принтер…</translation>
    </message>
    <message>
        <source>Allow one more copy</source>
        <translation>Разрешить ещё один экземпляр</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Выдать…</translation>
    </message>
    <message>
        <source>Put a printer right…</source>
        <translation>Выверить принтер…</translation>
    </message>
    <message>
        <source>&amp;Register a letter…</source>
        <translation>&amp;Зарегистрировать письмо…</translation>
    </message>
    <message>
        <source>&amp;Answer the letter…</source>
        <translation>&amp;Ответить на письмо…</translation>
    </message>
    <message>
        <source>Re&amp;serve a number…</source>
        <translation>Зарезервировать &amp;номер…</translation>
    </message>
    <message>
        <source>Declare &amp;void…</source>
        <translation>О&amp;бъявить недействительным…</translation>
    </message>
    <message>
        <source>&amp;File into a case…</source>
        <translation>Подшить в &amp;дело…</translation>
    </message>
    <message>
        <source>Save the list as &amp;XLSX…</source>
        <translation>Сохранить список в &amp;XLSX…</translation>
    </message>
    <message>
        <source>Save the list as &amp;CSV…</source>
        <translation>Сохранить список в &amp;CSV…</translation>
    </message>
    <message>
        <source>Save the list as &amp;PDF…</source>
        <translation>Сохранить список в &amp;PDF…</translation>
    </message>
    <message>
        <source>Print the &amp;list…</source>
        <translation>На&amp;печатать список…</translation>
    </message>
    <message>
        <source>&amp;Blanks</source>
        <translation>&amp;Бланки</translation>
    </message>
    <message>
        <source>Add blanks…</source>
        <translation>Добавить бланки…</translation>
    </message>
    <message>
        <source>Spoiled blanks…</source>
        <translation>Испорченные бланки…</translation>
    </message>
    <message>
        <source>Destroy blanks by an act…</source>
        <translation>Уничтожить бланки по акту…</translation>
    </message>
    <message>
        <source>Lo&amp;g of copies</source>
        <translation>Журнал &amp;экземпляров</translation>
    </message>
    <message>
        <source>&amp;Nomenclature of cases</source>
        <translation>Номенкл&amp;атура дел</translation>
    </message>
    <message>
        <source>&amp;Destruction acts</source>
        <translation>Акты об &amp;уничтожении</translation>
    </message>
    <message>
        <source>&amp;Books of the journal…</source>
        <translation>Книги журна&amp;ла…</translation>
    </message>
    <message>
        <source>&amp;Add a case…</source>
        <translation>&amp;Добавить дело…</translation>
    </message>
    <message>
        <source>&amp;Change the case…</source>
        <translation>&amp;Изменить дело…</translation>
    </message>
    <message>
        <source>&amp;Open a volume…</source>
        <translation>&amp;Открыть том…</translation>
    </message>
    <message>
        <source>C&amp;lose the volume…</source>
        <translation>&amp;Закрыть том…</translation>
    </message>
    <message>
        <source>&amp;Hold the volume…</source>
        <translation>&amp;Приостановить уничтожение…</translation>
    </message>
    <message>
        <source>Let the volume &amp;go…</source>
        <translation>&amp;Снять приостановку…</translation>
    </message>
    <message>
        <source>What is &amp;filed…</source>
        <translation>&amp;Что подшито…</translation>
    </message>
    <message>
        <source>&amp;Propose to destroy…</source>
        <translation>&amp;Выделить к уничтожению…</translation>
    </message>
    <message>
        <source>&amp;Withdraw the act…</source>
        <translation>О&amp;тозвать акт…</translation>
    </message>
    <message>
        <source>Joint ord&amp;ers</source>
        <translation>&amp;Сводные приказы</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Свести вместе</translation>
    </message>
    <message>
        <source>Add to the order</source>
        <translation>Добавить в приказ</translation>
    </message>
    <message>
        <source>Issue by itself</source>
        <translation>Издать отдельно</translation>
    </message>
    <message>
        <source>Strike out…</source>
        <translation>Вычеркнуть…</translation>
    </message>
    <message>
        <source>Send to be issued…</source>
        <translation>Отправить на издание…</translation>
    </message>
    <message>
        <source>Log of event&amp;s</source>
        <translation>Журнал собы&amp;тий</translation>
    </message>
    <message>
        <source>Forms of names…</source>
        <translation>Формы имён…</translation>
    </message>
</context>
<context>
    <name>Admin</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Файл %1 не удаётся прочитать.</translation>
    </message>
    <message>
        <source>%1 events in %2 chains, %3 seals; %4 events not sealed yet</source>
        <translation>событий: %1, цепочек: %2, печатей: %3; событий ещё без печати: %4</translation>
    </message>
    <message>
        <source>The signatures of the seals were not checked (--keys).</source>
        <translation>Подписи печатей не проверены (--keys).</translation>
    </message>
    <message>
        <source>--wait takes 0 to 3600 seconds.</source>
        <translation>Для --wait указывается от 0 до 3600 секунд.</translation>
    </message>
    <message>
        <source>--theirs and --ours exclude each other</source>
        <translation>--theirs и --ours исключают друг друга</translation>
    </message>
    <message>
        <source>tereze-admin NOUN VERB [arguments] [--json] [--db URI]</source>
        <translation>tereze-admin ОБЪЕКТ ДЕЙСТВИЕ [аргументы] [--json] [--db URI]</translation>
    </message>
    <message>
        <source>
The database is the one of --db, of the variable TEREZE_DB or of tereze/tereze.conf.
Exit code: 0 done, 1 refused or found wrong, 2 wrong usage.</source>
        <translation>
База данных берётся из --db, из переменной TEREZE_DB или из файла tereze/tereze.conf.
Код завершения: 0 — выполнено, 1 — отклонено или найдены ошибки, 2 — неверный вызов.</translation>
    </message>
    <message>
        <source>Put the schema in place; --create makes the database first</source>
        <translation>Установить схему; --create сначала создаёт базу данных</translation>
    </message>
    <message>
        <source>Bring an installed schema up to date</source>
        <translation>Обновить установленную схему</translation>
    </message>
    <message>
        <source>Compare the schema with what this program expects, and run the lint</source>
        <translation>Сравнить схему с ожидаемой этой программой и выполнить проверку правил</translation>
    </message>
    <message>
        <source>Print the description that db check compares</source>
        <translation>Вывести описание, с которым сравнивает db check</translation>
    </message>
    <message>
        <source>Give a person a database role, or a login of the portal (--login); --password and --login read the password from standard input</source>
        <translation>Дать человеку роль базы данных или логин портала (--login); --password и --login читают пароль из стандартного ввода</translation>
    </message>
    <message>
        <source>Load services, forms, routes and templates; what was edited since is reported, taken from the files (--theirs) or kept (--ours)</source>
        <translation>Загрузить услуги, формы, маршруты и шаблоны; об изменённом с тех пор сообщается, оно берётся из файлов (--theirs) или сохраняется (--ours)</translation>
    </message>
    <message>
        <source>Look for gaps and doubles in the numbers</source>
        <translation>Найти пропуски и повторы в номерах</translation>
    </message>
    <message>
        <source>Check the chains of events and the seals; --keys checks their signatures, --seals compares with what was exported</source>
        <translation>Проверить цепочки событий и печати; --keys проверяет их подписи, --seals сравнивает с выгруженным</translation>
    </message>
    <message>
        <source>Say whether a document is ours and in force</source>
        <translation>Установить, наш ли это документ и действует ли он</translation>
    </message>
    <message>
        <source>Fill an empty database with a sample university and carry one application to a verified PDF</source>
        <translation>Заполнить пустую базу данных образцом университета и провести одну заявку до проверенного PDF</translation>
    </message>
    <message>
        <source>no such command: %1 (see --help)</source>
        <translation>нет такой команды: %1 (см. --help)</translation>
    </message>
    <message>
        <source>The schema stands at version %1 (before: %2), with %3 functions.</source>
        <translation>Версия схемы: %1 (прежде: %2), функций: %3.</translation>
    </message>
    <message>
        <source>Created the database %1.</source>
        <translation>Создана база данных %1.</translation>
    </message>
    <message>
        <source>The schema is as this program expects it.</source>
        <translation>Схема такова, какой её ожидает эта программа.</translation>
    </message>
    <message>
        <source>People and passwords: %1</source>
        <translation>Люди и пароли: %1</translation>
    </message>
    <message>
        <source>the option --%1 is needed</source>
        <translation>нужен параметр --%1</translation>
    </message>
    <message>
        <source>The worker did not finish in time: %1</source>
        <translation>Фоновая программа не успела вовремя: %1</translation>
    </message>
    <message>
        <source>The student %1 has applied: %2</source>
        <translation>Студент %1 подал заявку: %2</translation>
    </message>
    <message>
        <source>%1 has approved it.</source>
        <translation>Согласовано: %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Файл %1 не удаётся записать.</translation>
    </message>
    <message>
        <source>The certificate is registered; its QR, file and number are verified.</source>
        <translation>Справка зарегистрирована; её QR-код, файл и номер проверены.</translation>
    </message>
    <message>
        <source>The routes of the catalogue were not published. Is the worker running?</source>
        <translation>Маршруты каталога не опубликованы. Работает ли фоновая программа?</translation>
    </message>
    <message>
        <source>Valid: issued by us and in force.</source>
        <translation>Действителен: выдан нами и имеет силу.</translation>
    </message>
    <message>
        <source>Superseded: issued by us, replaced by a later one.</source>
        <translation>Заменён: выдан нами, заменён более поздним.</translation>
    </message>
    <message>
        <source>Annulled: issued by us, no longer in force.</source>
        <translation>Аннулирован: выдан нами, более не действует.</translation>
    </message>
    <message>
        <source>Not issued: made by us, but not issued.</source>
        <translation>Не выдан: составлен нами, но не выдан.</translation>
    </message>
    <message>
        <source>Altered: the signature does not fit what the QR says.</source>
        <translation>Изменён: подпись не соответствует содержанию QR-кода.</translation>
    </message>
    <message>
        <source>Unknown: not a document of ours.</source>
        <translation>Неизвестен: это не наш документ.</translation>
    </message>
    <message>
        <source>Only the QR in the file was checked, not the file: compare what its page says with these words.</source>
        <translation>Проверен только QR-код в файле, а не сам файл: сравните с этими словами то, что написано на его странице.</translation>
    </message>
    <message>
        <source>The file holds no QR of ours; without the database nothing else can be checked.</source>
        <translation>В файле нет нашего QR-кода; без базы данных больше ничего проверить нельзя.</translation>
    </message>
    <message>
        <source>A QR is checked with the public keys: --keys with the file tereze-keys.json.</source>
        <translation>QR-код проверяется открытыми ключами: укажите через --keys файл tereze-keys.json.</translation>
    </message>
    <message>
        <source>Issued by us; whether it is still in force was not checked.</source>
        <translation>Выдан нами; действует ли он ещё, не проверено.</translation>
    </message>
    <message>
        <source>Not our file, byte for byte: check its QR.</source>
        <translation>Файл не совпадает с нашим побайтно: проверьте его QR-код.</translation>
    </message>
    <message>
        <source>give one of: a PDF file, --qr TEXT, --number N</source>
        <translation>укажите одно из: файл PDF, --qr ТЕКСТ, --number N</translation>
    </message>
    <message>
        <source>a number can only be looked up in the database</source>
        <translation>номер можно искать только в базе данных</translation>
    </message>
    <message>
        <source>a QR is checked with the public keys: --keys FILE</source>
        <translation>QR-код проверяется открытыми ключами: --keys ФАЙЛ</translation>
    </message>
    <message>
        <source>a line was expected on standard input</source>
        <translation>ожидалась строка в стандартном вводе</translation>
    </message>
    <message>
        <source>Nothing to say against this route.</source>
        <translation>Замечаний к этому маршруту нет.</translation>
    </message>
    <message>
        <source>Say who it is: --person with a number, or --surname for a new person.</source>
        <translation>Укажите, кто это: --person с номером или --surname для нового человека.</translation>
    </message>
    <message>
        <source>Say in which groups the role is: --groups; an account that exists loses the others.</source>
        <translation>Укажите группы роли: --groups; из остальных существующая учётная запись исключается.</translation>
    </message>
    <message>
        <source>--person needs the number of a person.</source>
        <translation>Для --person нужен номер человека.</translation>
    </message>
    <message>
        <source>A position is written role@unit: %1</source>
        <translation>Должность записывается как role@unit: %1</translation>
    </message>
    <message>
        <source>give a role of the database, or --login NAME for the portal</source>
        <translation>укажите роль базы данных или --login ИМЯ для портала</translation>
    </message>
    <message>
        <source>The account %1 can sign in.</source>
        <translation>Учётная запись %1 может входить.</translation>
    </message>
    <message>
        <source>%1 can sign in at the portal.</source>
        <translation>Вход на портал открыт: %1.</translation>
    </message>
    <message>
        <source>The account %1 is closed.</source>
        <translation>Учётная запись %1 закрыта.</translation>
    </message>
    <message>
        <source>Act a log out through the engine, in a database marked for tests; --documents makes, registers and verifies the documents too</source>
        <translation>Воспроизвести журнал через движок в базе данных, помеченной для испытаний; --documents также составляет, регистрирует и проверяет документы</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>событий: %1 из %2</translation>
    </message>
    <message>
        <source>Line %1 of the log: %2</source>
        <translation>Строка %1 журнала: %2</translation>
    </message>
    <message>
        <source>something stands behind a closing quote</source>
        <translation>после закрывающей кавычки что-то стоит</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>кавычка не закрыта</translation>
    </message>
    <message>
        <source>this is not text in UTF-8</source>
        <translation>это не текст в UTF-8</translation>
    </message>
    <message>
        <source>the column “%1” is expected once</source>
        <translation>столбец «%1» ожидается один раз</translation>
    </message>
    <message>
        <source>%1 fields instead of %2</source>
        <translation>полей: %1 вместо %2</translation>
    </message>
    <message>
        <source>case, seq or activity is missing</source>
        <translation>нет case, seq или activity</translation>
    </message>
    <message>
        <source>“%1” is no time with an offset</source>
        <translation>«%1» — не время со смещением от UTC</translation>
    </message>
    <message>
        <source>The worker of the replay does not do its work.</source>
        <translation>Фоновая программа воспроизведения не выполняет свою работу.</translation>
    </message>
    <message>
        <source>A replay moves the clock: it is made only in a database that is marked for tests.</source>
        <translation>Воспроизведение сдвигает часы: оно проводится только в базе данных, помеченной для испытаний.</translation>
    </message>
    <message>
        <source>The map has no account that could decide.</source>
        <translation>В таблице соответствий нет учётной записи, которая могла бы решать.</translation>
    </message>
    <message>
        <source>The map is for the route “%1”, the file has “%2”.</source>
        <translation>Таблица соответствий — для маршрута «%1», а в файле «%2».</translation>
    </message>
    <message>
        <source>The steps of the route need English names of their own: %1</source>
        <translation>Шагам маршрута нужны различные английские названия: %1</translation>
    </message>
    <message>
        <source>The route is refused.</source>
        <translation>Маршрут отклонён.</translation>
    </message>
    <message>
        <source>unknown option --%1</source>
        <translation>неизвестный параметр --%1</translation>
    </message>
    <message>
        <source>the option --%1 is given twice</source>
        <translation>параметр --%1 указан дважды</translation>
    </message>
    <message>
        <source>the option --%1 takes no value</source>
        <translation>параметр --%1 не принимает значения</translation>
    </message>
    <message>
        <source>the option --%1 needs a value</source>
        <translation>параметру --%1 нужно значение</translation>
    </message>
    <message>
        <source>an argument is missing</source>
        <translation>не хватает аргумента</translation>
    </message>
    <message>
        <source>there is an argument too many: %1</source>
        <translation>лишний аргумент: %1</translation>
    </message>
    <message>
        <source>no such call</source>
        <translation>такого вызова нет</translation>
    </message>
    <message>
        <source>no such outcome</source>
        <translation>такого исхода нет</translation>
    </message>
    <message>
        <source>a decision names its step</source>
        <translation>решение называет свой шаг</translation>
    </message>
    <message>
        <source>a payment names a column</source>
        <translation>оплата называет столбец</translation>
    </message>
    <message>
        <source>service and route are needed</source>
        <translation>нужны услуга и маршрут</translation>
    </message>
    <message>
        <source>account and role are names of small letters, digits and _</source>
        <translation>учётная запись и роль — имена из строчных букв, цифр и _</translation>
    </message>
    <message>
        <source>no such state of an application</source>
        <translation>такого состояния заявки нет</translation>
    </message>
    <message>
        <source>application and state are needed</source>
        <translation>нужны заявка и состояние</translation>
    </message>
    <message>
        <source>no such act</source>
        <translation>такого действия нет</translation>
    </message>
    <message>
        <source>The packed file is damaged or cut off.</source>
        <translation>Сжатый файл повреждён или обрезан.</translation>
    </message>
    <message>
        <source>The packed file holds more than %1 MiB.</source>
        <translation>В сжатом файле больше %1 МиБ.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 256 MiB.</source>
        <translation>Файл %1 больше 256 МиБ.</translation>
    </message>
    <message>
        <source>Show the work that failed: given up, or to be tried again</source>
        <translation>Показать работу, которая не удалась: оставленную или ту, что будет повторена</translation>
    </message>
    <message>
        <source>Try failed work again now, after its cause was mended</source>
        <translation>Повторить неудавшуюся работу сейчас, когда причина устранена</translation>
    </message>
    <message>
        <source>“%1” is not the number of a job.</source>
        <translation>«%1» – не номер задания.</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>оставлено</translation>
    </message>
    <message>
        <source>tried again at %1</source>
        <translation>повтор в %1</translation>
    </message>
    <message>
        <source>No job has failed.</source>
        <translation>Неудавшихся заданий нет.</translation>
    </message>
    <message>
        <source>job retry: name the jobs, or say --all</source>
        <translation>job retry: назовите задания или укажите --all</translation>
    </message>
    <message>
        <source>Jobs that are tried again now: %1</source>
        <translation>Повторяется заданий: %1</translation>
    </message>
    <message>
        <source>End a person&apos;s sessions and sign-in: of the database and the portal (ROLE), or of the portal alone (--login)</source>
        <translation>Завершить сеансы человека и закрыть ему вход: в базу данных и на портал (ROLE) или только на портал (--login)</translation>
    </message>
    <message>
        <source>Show the accounts and the logins of the portal</source>
        <translation>Показать учётные записи и логины портала</translation>
    </message>
    <message>
        <source>--%1 is said of a new person; the one of --person is not changed.</source>
        <translation>--%1 говорится о новом человеке; тот, кого называет --person, не меняется.</translation>
    </message>
    <message>
        <source>Only a role of the database is in groups: give its name, or leave --groups out.</source>
        <translation>В группах состоит только роль базы данных: укажите её имя или не пишите --groups.</translation>
    </message>
    <message>
        <source>say what to close: a role of the database, or --login NAME of the portal</source>
        <translation>укажите, что закрыть: роль базы данных или --login ИМЯ на портале</translation>
    </message>
    <message>
        <source>%1 can no longer sign in at the portal.</source>
        <translation>Вход на портал закрыт: %1.</translation>
    </message>
    <message>
        <source>There is no calendar “%1”.</source>
        <translation>Календаря «%1» нет.</translation>
    </message>
    <message>
        <source>The calendar was as the file says already.</source>
        <translation>Календарь уже такой, как в файле.</translation>
    </message>
    <message>
        <source>The calendar was made.</source>
        <translation>Календарь создан.</translation>
    </message>
    <message>
        <source>The calendar itself was changed.</source>
        <translation>Изменён сам календарь.</translation>
    </message>
    <message>
        <source>days added:</source>
        <translation>добавлены дни:</translation>
    </message>
    <message>
        <source>days changed:</source>
        <translation>изменены дни:</translation>
    </message>
    <message>
        <source>days removed:</source>
        <translation>убраны дни:</translation>
    </message>
    <message>
        <source>complete until %1</source>
        <translation>полон до %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>There is no calendar.</source>
        <translation>Календарей нет.</translation>
    </message>
    <message>
        <source>--year takes a year from 1990 to 2199.</source>
        <translation>--year принимает год от 1990 до 2199.</translation>
    </message>
    <message>
        <source>Show the working calendars; * marks the default</source>
        <translation>Показать рабочие календари; * отмечает основной</translation>
    </message>
    <message>
        <source>Bring a working calendar into line with a file; only what differs is written</source>
        <translation>Привести рабочий календарь в соответствие с файлом; записывается только то, что отличается</translation>
    </message>
    <message>
        <source>Show a working calendar, of one year or whole; --json gives what calendar load takes</source>
        <translation>Показать рабочий календарь, за год или целиком; --json даёт то, что принимает calendar load</translation>
    </message>
    <message>
        <source>Show who stands in for whom; --all also what is over or cancelled</source>
        <translation>Показать, кто кого замещает; --all — также прошедшие и отменённые</translation>
    </message>
    <message>
        <source>Name who stands in for a person, in one position or in all</source>
        <translation>Назначить замещающего: по одной должности или по всем</translation>
    </message>
    <message>
        <source>Cancel a substitution as a whole</source>
        <translation>Отменить замещение целиком</translation>
    </message>
    <message>
        <source>--%1 needs the number of a person.</source>
        <translation>Для --%1 нужен номер человека.</translation>
    </message>
    <message>
        <source>--%1 needs a day, such as 2026-09-01.</source>
        <translation>Для --%1 нужен день, например 2026-09-01.</translation>
    </message>
    <message>
        <source>%1  %2 to %3  %4 for %5</source>
        <translation>%1  с %2 по %3  %4 за %5</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>Nobody stands in for anybody.</source>
        <translation>Никто никого не замещает.</translation>
    </message>
    <message>
        <source>The substitution has the number %1.</source>
        <translation>Номер замещения: %1.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a substitution.</source>
        <translation>«%1» — не номер замещения.</translation>
    </message>
    <message>
        <source>The substitution %1 is cancelled.</source>
        <translation>Замещение %1 отменено.</translation>
    </message>
    <message>
        <source>Write a route again with everything that is in the file; what its diagram does not draw is added (missing), the drawing tidied up or made anew</source>
        <translation>Записать маршрут заново со всем, что есть в файле; чего нет на схеме, добавляется (missing), схема приводится в порядок (tidy) или строится заново (fresh)</translation>
    </message>
    <message>
        <source>Draw a route as a picture</source>
        <translation>Нарисовать маршрут как изображение</translation>
    </message>
    <message>
        <source>warning: %1: %2: %3</source>
        <translation>предупреждение: %1: %2: %3</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>the map has no role “%1”</source>
        <translation>в таблице соответствий нет роли «%1»</translation>
    </message>
    <message>
        <source>“%1” is no amount</source>
        <translation>«%1» — не сумма</translation>
    </message>
    <message>
        <source>the log has no column “%1”</source>
        <translation>в журнале нет столбца «%1»</translation>
    </message>
    <message>
        <source>one of case and objects is needed</source>
        <translation>нужно одно из двух: case или objects</translation>
    </message>
    <message>
        <source>an act names what it is done to</source>
        <translation>действие называет, к чему оно относится</translation>
    </message>
    <message>
        <source>of several objects one is chosen by its state</source>
        <translation>из нескольких объектов один выбирается по состоянию</translation>
    </message>
    <message>
        <source>each object has a service of its own</source>
        <translation>у каждого объекта своя услуга</translation>
    </message>
    <message>
        <source>a field names a column</source>
        <translation>поле называет столбец</translation>
    </message>
    <message>
        <source>the forms need a text field in common for the column “case”</source>
        <translation>формам нужно общее текстовое поле для столбца «case»</translation>
    </message>
    <message>
        <source>no such object</source>
        <translation>такого объекта нет</translation>
    </message>
    <message>
        <source>no such state</source>
        <translation>такого состояния нет</translation>
    </message>
    <message>
        <source>--layout is fresh, tidy or missing.</source>
        <translation>Для --layout допустимы fresh, tidy или missing.</translation>
    </message>
    <message>
        <source>%1 is written; its diagram was changed.</source>
        <translation>Файл %1 записан, схема изменена.</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>Файл %1 записан.</translation>
    </message>
    <message>
        <source>--lang is kk, ru, en or uk.</source>
        <translation>Для --lang допустимы kk, ru, en или uk.</translation>
    </message>
    <message>
        <source>Say what is wrong with a route; with --db also by what there is: templates, journals, people, forms</source>
        <translation>Сказать, что не так в маршруте; с --db — также по имеющимся шаблонам, журналам, людям и формам</translation>
    </message>
    <message>
        <source>Play a route with sample answers; a running worker does it, and nothing of it stays</source>
        <translation>Пробный прогон маршрута с примерами ответов; его выполняет работающая фоновая программа, и от него ничего не остаётся</translation>
    </message>
    <message>
        <source>Say which running applications would be stuck, skip or repeat a step under another version</source>
        <translation>Сказать, какие заявки в работе при другой версии застрянут, пропустят или повторят шаг</translation>
    </message>
    <message>
        <source>Take a running application over to another published version of its route</source>
        <translation>Перевести заявку в работе на другую опубликованную версию её маршрута</translation>
    </message>
    <message>
        <source>The file %1 is no JSON.</source>
        <translation>Файл %1 — не JSON.</translation>
    </message>
    <message>
        <source>--applicant needs the number of a person.</source>
        <translation>Для --applicant нужен номер человека.</translation>
    </message>
    <message>
        <source>--service needs the key of a service.</source>
        <translation>Для --service нужен ключ услуги.</translation>
    </message>
    <message>
        <source>The answers to the form are one JSON object.</source>
        <translation>Ответы на форму — один объект JSON.</translation>
    </message>
    <message>
        <source>The sample answers are one JSON list.</source>
        <translation>Примеры ответов — один список JSON.</translation>
    </message>
    <message>
        <source>No worker has done the dry run. Is one running?</source>
        <translation>Пробный прогон не выполнен. Работает ли фоновая программа?</translation>
    </message>
    <message>
        <source>Answer %1 was refused: %2 %3</source>
        <translation>Ответ %1 отклонён: %2 %3</translation>
    </message>
    <message>
        <source>--from needs the number of a version.</source>
        <translation>Для --from нужен номер версии.</translation>
    </message>
    <message>
        <source>run on another version</source>
        <translation>идут по другой версии</translation>
    </message>
    <message>
        <source>would go on as before</source>
        <translation>продолжатся как прежде</translation>
    </message>
    <message>
        <source>would be stuck</source>
        <translation>застрянут</translation>
    </message>
    <message>
        <source>would be stuck at “%1”</source>
        <translation>застрянут на «%1»</translation>
    </message>
    <message>
        <source>would skip a step</source>
        <translation>пропустят шаг</translation>
    </message>
    <message>
        <source>would skip “%1”</source>
        <translation>пропустят «%1»</translation>
    </message>
    <message>
        <source>would repeat a step</source>
        <translation>повторят шаг</translation>
    </message>
    <message>
        <source>would repeat “%1”</source>
        <translation>повторят «%1»</translation>
    </message>
    <message>
        <source>No application runs on another version.</source>
        <translation>Ни одна заявка не идёт по другой версии.</translation>
    </message>
    <message>
        <source>--to needs the number of a version.</source>
        <translation>Для --to нужен номер версии.</translation>
    </message>
    <message>
        <source>--reason needs the reason, for the history.</source>
        <translation>Для --reason нужна причина — для истории.</translation>
    </message>
    <message>
        <source>%1 goes on by version %2 of its route.</source>
        <translation>%1 идёт дальше по версии %2 своего маршрута.</translation>
    </message>
    <message>
        <source>the bag was written and is not there</source>
        <translation>пакет был записан, но его нет</translation>
    </message>
    <message>
        <source>the bag is not the one that was written</source>
        <translation>это не тот пакет, который был записан</translation>
    </message>
    <message>
        <source>the database does not know this bag</source>
        <translation>этот пакет в базе данных не значится</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 — не папка.</translation>
    </message>
    <message>
        <source>Check a bag, or every bag of a folder, against its own manifests; --registered also against what the database knows of them</source>
        <translation>Проверить архивный пакет или все пакеты папки по их описям; с --registered — ещё и по базе данных</translation>
    </message>
    <message numerus="yes">
        <source>%n bag(s) read</source>
        <translation>
            <numerusform>прочитан %n пакет</numerusform>
            <numerusform>прочитано %n пакета</numerusform>
            <numerusform>прочитано %n пакетов</numerusform>
        </translation>
    </message>
    <message>
        <source>Make one document of a template and data; document.date, title, token, qr and number are read from the data</source>
        <translation>Сделать один документ из шаблона и данных; document.date, title, token, qr и number берутся из данных</translation>
    </message>
    <message>
        <source>Run the cases by which a template is tested</source>
        <translation>Выполнить проверочные случаи шаблона</translation>
    </message>
    <message>
        <source>Print a personal name in a case: nominative, genitive, dative, accusative, instrumental, prepositional; Kazakh also has ablative and locative, Ukrainian vocative</source>
        <translation>Вывести имя человека в падеже: nominative, genitive, dative, accusative, instrumental, prepositional; в казахском также ablative и locative, в украинском vocative</translation>
    </message>
    <message>
        <source>--lang is kk, ru or uk.</source>
        <translation>Значение --lang — kk, ru или uk.</translation>
    </message>
    <message>
        <source>--case is one of %1.</source>
        <translation>Значение --case — одно из: %1.</translation>
    </message>
    <message>
        <source>--gender is m or f.</source>
        <translation>Значение --gender — m или f.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Имя пустое.</translation>
    </message>
    <message>
        <source>A part of the name stays as it is: no rule applies to it, or its gender is not known.</source>
        <translation>Часть имени осталась без изменения: для неё нет правила или род неизвестен.</translation>
    </message>
    <message>
        <source>The gender was guessed from an ending; give it with --gender.</source>
        <translation>Род угадан по окончанию; укажите его через --gender.</translation>
    </message>
    <message>
        <source>In which language the template is, neither its name (x.kk.html) nor --language says.</source>
        <translation>Язык шаблона не указан ни в его имени (x.kk.html), ни в --language.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>Часового пояса «%1» нет.</translation>
    </message>
    <message>
        <source>The data say no document.date, such as 2026-11-21T09:30:00Z: the file&apos;s dates are made from it.</source>
        <translation>В данных нет document.date, например 2026-11-21T09:30:00Z: из него берутся даты файла.</translation>
    </message>
    <message>
        <source>The document font lacks these characters of the text: %1</source>
        <translation>В шрифте документа нет этих знаков текста: %1</translation>
    </message>
    <message>
        <source>--form is electronic or print</source>
        <translation>--form — это electronic или print</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>Шаблона «%1» нет.</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>как ожидалось</translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation>не так, как ожидалось</translation>
    </message>
    <message>
        <source>The template has no cases.</source>
        <translation>У шаблона нет проверочных случаев.</translation>
    </message>
    <message>
        <source>%1 %2: numbers 1 to %3, %4 entries, %5 annulled, %6 void, %7 reserved</source>
        <translation>%1 %2: номера с 1 по %3, записей %4, аннулировано %5, недействительных %6, зарезервировано %7</translation>
    </message>
    <message>
        <source>, closed</source>
        <translation>, закрыта</translation>
    </message>
    <message>
        <source>Put a QR, and for paper a registration number, on free places of a PDF that another program made</source>
        <translation>Поставить QR-код, а для бумаги и регистрационный номер, на свободные места файла PDF другой программы</translation>
    </message>
    <message>
        <source>the text of the QR and the language are needed: --qr, --language</source>
        <translation>нужны текст QR-кода и язык: --qr, --language</translation>
    </message>
    <message>
        <source>a number needs the date of its registration, and the date a number: --number N --date YYYY-MM-DD</source>
        <translation>номеру нужна дата его регистрации, а дате — номер: --number N --date ГГГГ-ММ-ДД</translation>
    </message>
    <message>
        <source>--at is PAGE,X,Y, in millimetres from the upper left corner</source>
        <translation>--at — это СТРАНИЦА,X,Y в миллиметрах от левого верхнего угла</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2 MB.</source>
        <translation>Файл %1 больше %2 МБ.</translation>
    </message>
    <message>
        <source>Print the template that a form of Word or LibreOffice makes, and say what could not be kept; needs soffice</source>
        <translation>Вывести шаблон, в который превращается файл Word или LibreOffice, и сказать, что не удалось сохранить; нужен soffice</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>не вошло</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>сделать</translation>
    </message>
    <message>
        <source>document.token is not of 32 hexadecimal digits.</source>
        <translation>document.token не состоит из 32 шестнадцатеричных цифр.</translation>
    </message>
    <message>
        <source>document.qr is not the text of a QR, such as %1.</source>
        <translation>document.qr — не текст QR-кода; образец: %1.</translation>
    </message>
</context>
<context>
    <name>ApplicationState</name>
    <message>
        <source>In review</source>
        <translation>На рассмотрении</translation>
    </message>
    <message>
        <source>Returned for correction</source>
        <translation>Возвращено на доработку</translation>
    </message>
    <message>
        <source>Being corrected</source>
        <translation>Исправляется</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Аннулировано</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Срок истёк</translation>
    </message>
</context>
<context>
    <name>ArchiveBag</name>
    <message>
        <source>the bag has no manifest of SHA-512 or SHA-256</source>
        <translation>в пакете нет описи SHA-512 или SHA-256</translation>
    </message>
    <message>
        <source>this is not a bag: it has no bagit.txt</source>
        <translation>это не архивный пакет: в нём нет bagit.txt</translation>
    </message>
    <message>
        <source>bagit.txt does not declare a version that can be checked</source>
        <translation>версия, указанная в bagit.txt, не поддерживается</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>не удаётся прочитать %1</translation>
    </message>
    <message>
        <source>line %1 of %2 cannot be read</source>
        <translation>строку %1 файла %2 не удаётся прочитать</translation>
    </message>
    <message>
        <source>line %1 of %2 names a file outside of its place</source>
        <translation>строка %1 файла %2 называет файл вне пакета</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>отсутствует %1</translation>
    </message>
    <message>
        <source>%1 leads out of the bag</source>
        <translation>%1 ведёт за пределы пакета</translation>
    </message>
    <message>
        <source>%1 is not what it was when the bag was written</source>
        <translation>%1 изменён после записи пакета</translation>
    </message>
    <message>
        <source>%1 is in no manifest</source>
        <translation>%1 не внесён в опись</translation>
    </message>
    <message>
        <source>the bag states %1 (bytes.files) and holds %2</source>
        <translation>в пакете заявлено %1 (байты.файлы), а содержится %2</translation>
    </message>
    <message>
        <source>The archive cannot be written: %1</source>
        <translation>Не удаётся записать в архив: %1</translation>
    </message>
    <message>
        <source>the folder cannot be written to</source>
        <translation>в папку нельзя записать</translation>
    </message>
    <message>
        <source>it reads back otherwise than written</source>
        <translation>прочитанное не совпадает с записанным</translation>
    </message>
    <message>
        <source>the bag cannot be named</source>
        <translation>пакету не удаётся дать имя</translation>
    </message>
</context>
<context>
    <name>AuditText</name>
    <message>
        <source>Joint order annulled with its last extract</source>
        <translation>Сводный приказ аннулирован с последней выпиской</translation>
    </message>
    <message>
        <source>Account given</source>
        <translation>Выдана учётная запись</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>Закрыта учётная запись</translation>
    </message>
    <message>
        <source>Appointed to a position</source>
        <translation>Назначение на должность</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Передано в архив</translation>
    </message>
    <message>
        <source>Blanks marked as spoiled</source>
        <translation>Бланки отмечены как испорченные</translation>
    </message>
    <message>
        <source>Blanks destroyed by an act</source>
        <translation>Бланки уничтожены по акту</translation>
    </message>
    <message>
        <source>State of blanks changed</source>
        <translation>Изменено состояние бланков</translation>
    </message>
    <message>
        <source>Blanks added to the stock</source>
        <translation>Бланки приняты на учёт</translation>
    </message>
    <message>
        <source>Book of the year closed</source>
        <translation>Закрыта книга года</translation>
    </message>
    <message>
        <source>Day of a working calendar changed</source>
        <translation>Изменён день производственного календаря</translation>
    </message>
    <message>
        <source>Working calendar changed</source>
        <translation>Изменён производственный календарь</translation>
    </message>
    <message>
        <source>Printer put right</source>
        <translation>Принтер откалиброван</translation>
    </message>
    <message>
        <source>Login of the portal closed</source>
        <translation>Закрыт вход на портал</translation>
    </message>
    <message>
        <source>Login or password of the portal given</source>
        <translation>Выдан логин или пароль портала</translation>
    </message>
    <message>
        <source>Destruction proposed by an act</source>
        <translation>Предложено уничтожить по акту</translation>
    </message>
    <message>
        <source>Act of destruction withdrawn</source>
        <translation>Акт об уничтожении отозван</translation>
    </message>
    <message>
        <source>Trial run of a route begun</source>
        <translation>Начат пробный прогон маршрута</translation>
    </message>
    <message>
        <source>Documents filed into the volume</source>
        <translation>Документы подшиты в том</translation>
    </message>
    <message>
        <source>Number declared void</source>
        <translation>Номер аннулирован</translation>
    </message>
    <message>
        <source>Background work tried again</source>
        <translation>Фоновая работа повторена</translation>
    </message>
    <message>
        <source>Journal made or changed</source>
        <translation>Журнал заведён или изменён</translation>
    </message>
    <message>
        <source>Letter registered</source>
        <translation>Зарегистрировано письмо</translation>
    </message>
    <message>
        <source>Case of the nomenclature made or changed</source>
        <translation>Дело номенклатуры заведено или изменено</translation>
    </message>
    <message>
        <source>Number reserved</source>
        <translation>Номер зарезервирован</translation>
    </message>
    <message>
        <source>Forms of the name changed</source>
        <translation>Изменены формы имени</translation>
    </message>
    <message>
        <source>Personal data made or changed</source>
        <translation>Внесены или изменены личные данные</translation>
    </message>
    <message>
        <source>Position made or changed</source>
        <translation>Должность заведена или изменена</translation>
    </message>
    <message>
        <source>One more copy allowed</source>
        <translation>Разрешён ещё один экземпляр</translation>
    </message>
    <message>
        <source>Printing called off</source>
        <translation>Печать отменена</translation>
    </message>
    <message>
        <source>Sheets confirmed as good</source>
        <translation>Листы подтверждены как годные</translation>
    </message>
    <message>
        <source>Printing paused</source>
        <translation>Печать приостановлена</translation>
    </message>
    <message>
        <source>Printing gone on with</source>
        <translation>Печать продолжена</translation>
    </message>
    <message>
        <source>Sheets marked as spoiled</source>
        <translation>Листы отмечены как испорченные</translation>
    </message>
    <message>
        <source>State of sheets changed by hand</source>
        <translation>Состояние листов изменено вручную</translation>
    </message>
    <message>
        <source>What failed is printed again</source>
        <translation>Неудавшееся печатается повторно</translation>
    </message>
    <message>
        <source>Sheet not printed: called off</source>
        <translation>Лист не напечатан: отменено</translation>
    </message>
    <message>
        <source>Copy handed over</source>
        <translation>Экземпляр выдан</translation>
    </message>
    <message>
        <source>Sheet waits for a person</source>
        <translation>Лист ждёт решения человека</translation>
    </message>
    <message>
        <source>Sheets moved to another printer</source>
        <translation>Листы переданы другому принтеру</translation>
    </message>
    <message>
        <source>Sheet waits to be tried again</source>
        <translation>Лист ждёт новой попытки</translation>
    </message>
    <message>
        <source>Sent to be printed</source>
        <translation>Отправлено на печать</translation>
    </message>
    <message>
        <source>Sheet taken by the printer</source>
        <translation>Принтер принял лист</translation>
    </message>
    <message>
        <source>Print station made known</source>
        <translation>Сообщено о станции печати</translation>
    </message>
    <message>
        <source>Not known whether a sheet was printed</source>
        <translation>Неизвестно, напечатан ли лист</translation>
    </message>
    <message>
        <source>Copy made</source>
        <translation>Изготовлен экземпляр</translation>
    </message>
    <message>
        <source>Documents registered</source>
        <translation>Документы зарегистрированы</translation>
    </message>
    <message>
        <source>Route handed in to be published</source>
        <translation>Маршрут сдан на публикацию</translation>
    </message>
    <message>
        <source>Version of the route published</source>
        <translation>Опубликована версия маршрута</translation>
    </message>
    <message>
        <source>Route refused: it has errors</source>
        <translation>Маршрут отклонён: в нём ошибки</translation>
    </message>
    <message>
        <source>Service made or changed</source>
        <translation>Услуга заведена или изменена</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Изменена настройка</translation>
    </message>
    <message>
        <source>Data of a student made or changed</source>
        <translation>Внесены или изменены данные обучающегося</translation>
    </message>
    <message>
        <source>Substitution ended</source>
        <translation>Замещение прекращено</translation>
    </message>
    <message>
        <source>Substitution made</source>
        <translation>Назначено замещение</translation>
    </message>
    <message>
        <source>Said on what paper the template is printed</source>
        <translation>Указано, на чём печатается шаблон</translation>
    </message>
    <message>
        <source>Case to test a template by changed</source>
        <translation>Изменён пример для проверки шаблона</translation>
    </message>
    <message>
        <source>Text of a template published</source>
        <translation>Опубликован текст шаблона</translation>
    </message>
    <message>
        <source>Unit made or changed</source>
        <translation>Подразделение заведено или изменено</translation>
    </message>
    <message>
        <source>Volume closed</source>
        <translation>Том закрыт</translation>
    </message>
    <message>
        <source>Volume held or let go</source>
        <translation>Изменён запрет на уничтожение тома</translation>
    </message>
    <message>
        <source>Volume opened</source>
        <translation>Открыт том</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Archive of the case</source>
        <translation>Архив заявки</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Бланк</translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation>Производственный календарь</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Login of the portal</source>
        <translation>Вход на портал</translation>
    </message>
    <message>
        <source>Act of destruction no.</source>
        <translation>Акт об уничтожении №</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Trial run</source>
        <translation>Пробный прогон</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>Фоновая работа</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Case of the nomenclature</source>
        <translation>Дело номенклатуры</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Print batch</source>
        <translation>Пакет печати</translation>
    </message>
    <message>
        <source>Print station</source>
        <translation>Станция печати</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Обучающийся</translation>
    </message>
    <message>
        <source>Substitution</source>
        <translation>Замещение</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Том</translation>
    </message>
    <message>
        <source>the server by itself</source>
        <translation>сервер, без участия человека</translation>
    </message>
    <message>
        <source>the keeper of the database (%1)</source>
        <translation>администратор базы данных (%1)</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>рабочее место</translation>
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
        <translation>база данных</translation>
    </message>
    <message>
        <source>Draft made</source>
        <translation>Проект подготовлен</translation>
    </message>
    <message>
        <source>Extract of a student annulled</source>
        <translation>Выписка обучающегося аннулирована</translation>
    </message>
    <message>
        <source>Orders put together into a joint order</source>
        <translation>Приказы объединены в сводный приказ</translation>
    </message>
    <message>
        <source>A student&apos;s order has left the joint order</source>
        <translation>Приказ обучающегося выбыл из сводного приказа</translation>
    </message>
    <message>
        <source>Joint order sent to be issued</source>
        <translation>Сводный приказ отправлен на издание</translation>
    </message>
    <message>
        <source>Students struck out of the joint order</source>
        <translation>Обучающиеся вычеркнуты из сводного приказа</translation>
    </message>
    <message>
        <source>Said whether orders of a service wait for a joint order</source>
        <translation>Указано, ждут ли приказы услуги сводного приказа</translation>
    </message>
</context>
<context>
    <name>Box</name>
    <message>
        <source>Files of other programs are opened shut off from this computer and its network, which needs the program bubblewrap (package bubblewrap) and a system that lets it work.</source>
        <translation>Файлы других программ открываются отгороженно от этого компьютера и его сети; для этого нужна программа bubblewrap (пакет bubblewrap) и система, которая позволяет ей работать.</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not finish within %n seconds and was ended.</source>
        <translation>
            <numerusform>Программа %1 не закончила работу за %n секунду и была остановлена.</numerusform>
            <numerusform>Программа %1 не закончила работу за %n секунды и была остановлена.</numerusform>
            <numerusform>Программа %1 не закончила работу за %n секунд и была остановлена.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took more memory than it may and was ended.</source>
        <translation>Программа %1 заняла больше памяти, чем ей можно, и была остановлена.</translation>
    </message>
    <message>
        <source>Files of other programs can be opened shut off from the computer on Linux alone. Do it there.</source>
        <translation>Отгороженно от компьютера файлы других программ открываются только в Linux. Сделайте это там.</translation>
    </message>
</context>
<context>
    <name>CaseCall</name>
    <message>
        <source>Decision recalled: %1</source>
        <translation>Решение отозвано: %1</translation>
    </message>
    <message>
        <source>Payment recorded: %1</source>
        <translation>Оплата записана: %1</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>Ознакомлены: %1</translation>
    </message>
    <message>
        <source>Answer recorded: %1</source>
        <translation>Ответ записан: %1</translation>
    </message>
    <message>
        <source>Task assigned: %1</source>
        <translation>Задание назначено: %1</translation>
    </message>
    <message>
        <source>Decision taken back: %1</source>
        <translation>Решение отменено: %1</translation>
    </message>
    <message>
        <source>Annulled: %1</source>
        <translation>Аннулировано: %1</translation>
    </message>
</context>
<context>
    <name>CaseHtml</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>attached file</source>
        <translation>приложенный файл</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ф. И. О.</translation>
    </message>
    <message>
        <source>Applies as</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронная почта</translation>
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
        <translation>Сколько раз подано</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Обучающийся</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 за %2</translation>
    </message>
    <message>
        <source>letter %1</source>
        <translation>письмо %1</translation>
    </message>
</context>
<context>
    <name>CaseTexts</name>
    <message>
        <source>Application submitted</source>
        <translation>Заявка подана</translation>
    </message>
    <message>
        <source>Submitted again</source>
        <translation>Подано повторно</translation>
    </message>
    <message>
        <source>Decision recalled</source>
        <translation>Решение отозвано</translation>
    </message>
    <message>
        <source>Withdrawn by the applicant</source>
        <translation>Отозвано заявителем</translation>
    </message>
    <message>
        <source>The applicant has begun to correct</source>
        <translation>Заявитель начал исправлять</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>Оплата поступила</translation>
    </message>
    <message>
        <source>Draft prepared</source>
        <translation>Проект подготовлен</translation>
    </message>
    <message>
        <source>Document made</source>
        <translation>Документ составлен</translation>
    </message>
    <message>
        <source>Document issued</source>
        <translation>Документ выдан</translation>
    </message>
    <message>
        <source>The order could not take effect</source>
        <translation>Приказ не смог вступить в силу</translation>
    </message>
    <message>
        <source>Tried again after an incident</source>
        <translation>Повторено после инцидента</translation>
    </message>
    <message>
        <source>Moved to another version of its route</source>
        <translation>Переведена на другую версию маршрута</translation>
    </message>
    <message>
        <source>Application form</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>Approval sheet</source>
        <translation>Лист согласования</translation>
    </message>
    <message>
        <source>draft in preparation</source>
        <translation>проект готовится</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>проект</translation>
    </message>
    <message>
        <source>in preparation</source>
        <translation>готовится</translation>
    </message>
    <message>
        <source>being registered</source>
        <translation>регистрируется</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>выдан</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>заменён</translation>
    </message>
    <message>
        <source>annulled</source>
        <translation>аннулирован</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>не использован</translation>
    </message>
    <message>
        <source>held up by an incident</source>
        <translation>задержан инцидентом</translation>
    </message>
    <message>
        <source>student</source>
        <translation>обучающийся</translation>
    </message>
    <message>
        <source>former student</source>
        <translation>бывший обучающийся</translation>
    </message>
    <message>
        <source>member of staff</source>
        <translation>сотрудник</translation>
    </message>
    <message>
        <source>outside person</source>
        <translation>стороннее лицо</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>согласовать</translation>
    </message>
    <message>
        <source>approve finally</source>
        <translation>согласовать окончательно</translation>
    </message>
    <message>
        <source>pass on</source>
        <translation>передать дальше</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>Номер обучающегося</translation>
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
        <translation>Образовательная программа</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Year of study</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Form of study</source>
        <translation>Форма обучения</translation>
    </message>
    <message>
        <source>Language of study</source>
        <translation>Язык обучения</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Финансирование</translation>
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
        <translation>Дата зачисления</translation>
    </message>
    <message>
        <source>Graduates on</source>
        <translation>Дата окончания</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>The template of this document has a fault. Its author has to mend it.</source>
        <translation>В шаблоне этого документа ошибка. Её должен исправить автор шаблона.</translation>
    </message>
    <message>
        <source>The document lacks something that it needs, so it could not be made.</source>
        <translation>Документу не хватает нужных данных, поэтому он не изготовлен.</translation>
    </message>
    <message>
        <source>Something that is needed to make the document was out of reach for days. An administrator can have it tried again.</source>
        <translation>То, что нужно для изготовления документа, было недоступно несколько дней. Администратор может повторить попытку.</translation>
    </message>
    <message>
        <source>The order could not take effect in the register, so it is not registered yet.</source>
        <translation>Приказ не удалось исполнить в реестре, поэтому он ещё не зарегистрирован.</translation>
    </message>
    <message>
        <source>The work on this document was cut off each time. An administrator can have it tried again.</source>
        <translation>Работа над этим документом каждый раз обрывалась. Администратор может повторить попытку.</translation>
    </message>
    <message>
        <source>The document could not be made. An administrator can see why.</source>
        <translation>Документ не удалось изготовить. Причину видит администратор.</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>зарегистрировано</translation>
    </message>
    <message>
        <source>Read and acknowledged</source>
        <translation>Ознакомлены</translation>
    </message>
    <message>
        <source>The applicant has answered</source>
        <translation>Заявитель ответил</translation>
    </message>
    <message>
        <source>Answer of an outside body recorded</source>
        <translation>Записан ответ сторонней организации</translation>
    </message>
    <message>
        <source>Task assigned</source>
        <translation>Задание назначено</translation>
    </message>
    <message>
        <source>Decision taken back</source>
        <translation>Решение отменено тем, кто его принял</translation>
    </message>
    <message>
        <source>Annulled for good</source>
        <translation>Аннулировано окончательно</translation>
    </message>
    <message>
        <source>Passed on to somebody else</source>
        <translation>Передано другому</translation>
    </message>
    <message>
        <source>A reminder was sent</source>
        <translation>Отправлено напоминание</translation>
    </message>
    <message>
        <source>The term has run out: passed on to the superior</source>
        <translation>Срок истёк: передано руководителю</translation>
    </message>
    <message>
        <source>The term has run out: counts as approved</source>
        <translation>Срок истёк: считается согласованным</translation>
    </message>
    <message>
        <source>The term has run out: counts as rejected</source>
        <translation>Срок истёк: считается отклонённым</translation>
    </message>
    <message>
        <source>The term has run out: the case is closed</source>
        <translation>Срок истёк: дело закрыто</translation>
    </message>
    <message>
        <source>The term has run out</source>
        <translation>Срок истёк</translation>
    </message>
    <message>
        <source>An outside body has refused</source>
        <translation>Сторонняя организация отказала</translation>
    </message>
    <message>
        <source>An outside body has approved</source>
        <translation>Сторонняя организация согласовала</translation>
    </message>
    <message>
        <source>Returned to an earlier step</source>
        <translation>Возвращено на предыдущий шаг</translation>
    </message>
    <message>
        <source>You are asked to read this.</source>
        <translation>Вам нужно с этим ознакомиться.</translation>
    </message>
    <message>
        <source>Nobody could be found for this step. Say who is to do it.</source>
        <translation>Для этого шага не нашлось исполнителя. Укажите, кто его выполнит.</translation>
    </message>
    <message>
        <source>An outside body is asked. Record its answer when it has come.</source>
        <translation>Запрошена сторонняя организация. Когда придёт ответ, запишите его.</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Ознакомиться</translation>
    </message>
    <message>
        <source>To assign</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>Answer from outside</source>
        <translation>Ответ извне</translation>
    </message>
    <message>
        <source>the applicant is to answer</source>
        <translation>ждём ответа заявителя</translation>
    </message>
    <message>
        <source>a payment is awaited</source>
        <translation>ожидается оплата</translation>
    </message>
    <message>
        <source>an outside body is to answer</source>
        <translation>ждём ответа сторонней организации</translation>
    </message>
    <message>
        <source>Application registered</source>
        <translation>Заявка зарегистрирована</translation>
    </message>
    <message>
        <source>A term has run out and could not take effect; it is tried again</source>
        <translation>Срок истёк, но последствия не наступили; попытка будет повторена</translation>
    </message>
    <message>
        <source>The file of a document was replaced by a clerk</source>
        <translation>Сотрудник заменил файл документа</translation>
    </message>
    <message>
        <source>Put into a joint order</source>
        <translation>Включено в сводный приказ</translation>
    </message>
    <message>
        <source>Struck out of a joint order</source>
        <translation>Вычеркнуто из сводного приказа</translation>
    </message>
    <message>
        <source>The order goes out by itself</source>
        <translation>Приказ издаётся отдельно</translation>
    </message>
    <message>
        <source>Joint order</source>
        <translation>Сводный приказ</translation>
    </message>
    <message>
        <source>Extract from an order</source>
        <translation>Выписка из приказа</translation>
    </message>
    <message>
        <source>approved, waits for a joint order</source>
        <translation>утверждён, ждёт сводного приказа</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>файл не удаётся прочитать: %1</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>файл слишком велик</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <translation>файл не в кодировке UTF-8</translation>
    </message>
    <message>
        <source>“%1” is not known here</source>
        <translation>«%1» здесь неизвестно</translation>
    </message>
    <message>
        <source>this file belongs to nothing that is declared</source>
        <translation>этот файл не относится ни к чему объявленному</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>такой папки нет</translation>
    </message>
    <message>
        <source>the key is no name, or stands twice</source>
        <translation>ключ не является именем или стоит дважды</translation>
    </message>
    <message>
        <source>a pattern has {number} and {year}, each once</source>
        <translation>в образце стоят {number} и {year}, по одному разу</translation>
    </message>
    <message>
        <source>only an approval sheet belongs to no service</source>
        <translation>только лист согласования не относится ни к одной услуге</translation>
    </message>
    <message>
        <source>a list of limits is expected</source>
        <translation>ожидается список пределов</translation>
    </message>
    <message>
        <source>the form has no field “%1”</source>
        <translation>в форме нет поля «%1»</translation>
    </message>
    <message>
        <source>a list of templates is expected</source>
        <translation>ожидается список шаблонов</translation>
    </message>
    <message>
        <source>a document is registered in a journal that exists; an approval sheet is in none</source>
        <translation>документ регистрируется в существующем журнале; лист согласования — ни в каком</translation>
    </message>
    <message>
        <source>an e-service has exactly one application form</source>
        <translation>у е-услуги ровно одно заявление</translation>
    </message>
    <message>
        <source>%1: version %2</source>
        <translation>%1: версия %2</translation>
    </message>
    <message>
        <source>%1: unchanged</source>
        <translation>%1: без изменений</translation>
    </message>
    <message>
        <source>route %1: published as version %2</source>
        <translation>маршрут %1: опубликован, версия %2</translation>
    </message>
    <message>
        <source>route %1: refused</source>
        <translation>маршрут %1: отклонён</translation>
    </message>
    <message>
        <source>route %1: no worker has answered yet</source>
        <translation>маршрут %1: фоновая программа ещё не ответила</translation>
    </message>
    <message>
        <source>%1: edited since, the files were taken</source>
        <translation>%1: с тех пор изменено, взято из файлов</translation>
    </message>
    <message>
        <source>%1: edited since, the database was kept</source>
        <translation>%1: с тех пор изменено, сохранено из базы данных</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>ожидается список текстов</translation>
    </message>
    <message>
        <source>the key must be the name of the folder</source>
        <translation>ключ должен совпадать с именем папки</translation>
    </message>
    <message>
        <source>the kind is e_service, appointment or counter</source>
        <translation>вид — e_service, appointment или counter</translation>
    </message>
    <message>
        <source>the kinds of applicant are not right</source>
        <translation>виды заявителей указаны неверно</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>ожидается true или false</translation>
    </message>
    <message>
        <source>an e-service names its route</source>
        <translation>е-услуга называет свой маршрут</translation>
    </message>
    <message>
        <source>this is no name of an effect</source>
        <translation>это не имя действия</translation>
    </message>
    <message>
        <source>the code of a unit is expected</source>
        <translation>ожидается код подразделения</translation>
    </message>
    <message>
        <source>working days such as P3D are expected</source>
        <translation>ожидаются рабочие дни, например P3D</translation>
    </message>
    <message>
        <source>minutes such as PT15M are expected</source>
        <translation>ожидаются минуты, например PT15M</translation>
    </message>
    <message>
        <source>an amount in whole tenge is expected, 0 where it is free</source>
        <translation>ожидается сумма в целых тенге, 0 — если бесплатно</translation>
    </message>
    <message>
        <source>a telephone number is expected</source>
        <translation>ожидается номер телефона</translation>
    </message>
    <message>
        <source>an e-mail address is expected</source>
        <translation>ожидается адрес электронной почты</translation>
    </message>
    <message>
        <source>hours such as 09:00 and 17:45 are expected</source>
        <translation>ожидаются часы, например 09:00 и 17:45</translation>
    </message>
    <message>
        <source>“%1” is registered in the journal “%2”, but the step “%3” names another</source>
        <translation>«%1» регистрируется в журнале «%2», но шаг «%3» называет другой</translation>
    </message>
    <message>
        <source>the condition reads “%1”, which there is not</source>
        <translation>условие читает «%1», которого нет</translation>
    </message>
    <message>
        <source>“%1” may be absent; the condition has to ask first whether it exists</source>
        <translation>«%1» может отсутствовать; условие должно сначала спросить, есть ли оно</translation>
    </message>
    <message>
        <source>the key of the route is not the one that the service names</source>
        <translation>ключ маршрута не тот, который называет услуга</translation>
    </message>
    <message>
        <source>a date is expected here, such as 2026-09-01</source>
        <translation>здесь ожидается дата, например 2026-09-01</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>здесь ожидается текст</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Файл %1 не удаётся прочитать.</translation>
    </message>
    <message>
        <source>a university has at least one unit</source>
        <translation>в университете есть хотя бы одно подразделение</translation>
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
        <translation>дни стоят по порядку, каждый один раз</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>здесь ожидается список</translation>
    </message>
    <message>
        <source>  warning: %1 %2: %3</source>
        <translation>  предупреждение: %1 %2: %3</translation>
    </message>
    <message>
        <source>a journal holds documents, incoming or outgoing (letters)</source>
        <translation>в журнале документы (documents), входящие (incoming) или исходящие (outgoing) письма</translation>
    </message>
    <message>
        <source>entries are dated back by 0 to 60 whole days</source>
        <translation>записи датируются задним числом не более чем на 0–60 целых дней</translation>
    </message>
    <message>
        <source>the kind is application_form, certificate, order, joint_order, extract or approval_sheet</source>
        <translation>вид — application_form, certificate, order, joint_order, extract или approval_sheet</translation>
    </message>
    <message>
        <source>a joint order, its extract and one order belong together, each once</source>
        <translation>сводный приказ, выписка из него и один приказ указываются вместе, каждый один раз</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>a condition may have at most %1 characters.</source>
        <translation>в условии может быть не более %1 символов.</translation>
    </message>
    <message>
        <source>this is not a number such as 12 or 3.5.</source>
        <translation>это не число вида 12 или 3.5.</translation>
    </message>
    <message>
        <source>a text in quotes cannot hold a line break or a control character.</source>
        <translation>текст в кавычках не может содержать перевод строки или управляющий символ.</translation>
    </message>
    <message>
        <source>the closing quotation mark is missing.</source>
        <translation>нет закрывающей кавычки.</translation>
    </message>
    <message>
        <source>the text holds half a character.</source>
        <translation>в тексте стоит половина символа.</translation>
    </message>
    <message>
        <source>this is not an escape that a text may hold.</source>
        <translation>такая экранированная последовательность в тексте недопустима.</translation>
    </message>
    <message>
        <source>comments are not accepted.</source>
        <translation>комментарии не принимаются.</translation>
    </message>
    <message>
        <source>the character “%1” has no meaning here.</source>
        <translation>символ «%1» здесь ничего не значит.</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <translation>Символ %1: %2</translation>
    </message>
    <message>
        <source>conditions are always strict; “lax” is not accepted.</source>
        <translation>условия всегда строгие; «lax» не принимается.</translation>
    </message>
    <message>
        <source>after “!” comes a condition in parentheses or exists(…).</source>
        <translation>после «!» стоит условие в скобках или exists(…).</translation>
    </message>
    <message>
        <source>this condition is nested too deeply.</source>
        <translation>это условие вложено слишком глубоко.</translation>
    </message>
    <message>
        <source>places in a list ([0], [*]) are not accepted.</source>
        <translation>места в списке ([0], [*]) не принимаются.</translation>
    </message>
    <message>
        <source>“*” for any member is not accepted: name the field.</source>
        <translation>«*» для любого члена не принимается: назовите поле.</translation>
    </message>
    <message>
        <source>the name of a field must follow the dot.</source>
        <translation>после точки должно стоять имя поля.</translation>
    </message>
    <message>
        <source>the method “%1” is not accepted; only datetime() is.</source>
        <translation>метод «%1» не принимается; принимается только datetime().</translation>
    </message>
    <message>
        <source>“%1” is not accepted here; a field begins with $.</source>
        <translation>«%1» здесь не принимается; поле начинается с $.</translation>
    </message>
    <message>
        <source>“@” has a meaning only inside a filter.</source>
        <translation>«@» имеет смысл только внутри фильтра.</translation>
    </message>
    <message>
        <source>“%1” is missing here.</source>
        <translation>здесь не хватает «%1».</translation>
    </message>
    <message>
        <source>the condition ends too early.</source>
        <translation>условие обрывается слишком рано.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>«%1» здесь не ожидается.</translation>
    </message>
    <message>
        <source>a value is expected here, not a condition.</source>
        <translation>здесь ожидается значение, а не условие.</translation>
    </message>
    <message>
        <source>a condition is expected here, such as a comparison, not a value.</source>
        <translation>здесь ожидается условие, например сравнение, а не значение.</translation>
    </message>
</context>
<context>
    <name>ConnectionSettings</name>
    <message>
        <source>The address of the database cannot be used: %1</source>
        <translation>Адрес базы данных нельзя использовать: %1</translation>
    </message>
    <message>
        <source>it is empty or damaged</source>
        <translation>он пуст или повреждён</translation>
    </message>
    <message>
        <source>it is no PostgreSQL address (postgresql://…)</source>
        <translation>это не адрес PostgreSQL (postgresql://…)</translation>
    </message>
    <message>
        <source>the file %1 cannot be read</source>
        <translation>файл %1 не читается</translation>
    </message>
    <message>
        <source>none is given; use --db, the variable TEREZE_DB or the file tereze/tereze.conf</source>
        <translation>он не задан; используйте --db, переменную TEREZE_DB или файл tereze/tereze.conf</translation>
    </message>
    <message>
        <source>%1 holds a semicolon or a line break</source>
        <translation>%1 содержит точку с запятой или перевод строки</translation>
    </message>
    <message>
        <source>sslmode may only be verify-full for another machine</source>
        <translation>для другой машины sslmode может быть только verify-full</translation>
    </message>
    <message>
        <source>channel_binding may only be require</source>
        <translation>channel_binding может быть только require</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The database did not accept the sign-in. Check the user name and the password.</source>
        <translation>База данных не приняла вход. Проверьте имя и пароль.</translation>
    </message>
</context>
<context>
    <name>DesktopOptions</name>
    <message>
        <source>Tereze: the service centre of a university.</source>
        <translation>Tereze: центр обслуживания университета.</translation>
    </message>
    <message>
        <source>Where to sign in, as a libpq URI; TEREZE_DB and the configuration file are asked otherwise.</source>
        <translation>Куда входить, в виде URI libpq; иначе спрашиваются TEREZE_DB и файл настроек.</translation>
    </message>
    <message>
        <source>Show the first window and end; for checks.</source>
        <translation>Показать первое окно и завершиться; для проверок.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>The approval sheet lacks “%1”.</source>
        <translation>В листе согласования нет «%1».</translation>
    </message>
    <message>
        <source>Documents cannot be made in the language “%1”.</source>
        <translation>На языке «%1» документы не составляются.</translation>
    </message>
    <message>
        <source>This file has no place for a registration number.</source>
        <translation>В этом файле нет места для регистрационного номера.</translation>
    </message>
    <message>
        <source>The document takes more than %1 pages.</source>
        <translation>Документ занимает больше допустимого числа страниц: %1.</translation>
    </message>
    <message>
        <source>A line, a table or a picture of the document reaches %1 mm beyond the text and would be cut off. Make it narrower, or let the line wrap.</source>
        <translation>Строка, таблица или рисунок документа выходит за край текста на %1 мм и будет обрезан. Сделайте его уже или разрешите перенос строки.</translation>
    </message>
    <message>
        <source>A line or a picture of the document is %1 mm high; the page has room for %2 mm.</source>
        <translation>Строка или рисунок документа высотой %1 мм; на странице есть место для %2 мм.</translation>
    </message>
    <message>
        <source>This text cannot be written as a QR code.</source>
        <translation>Этот текст нельзя записать в виде QR-кода.</translation>
    </message>
    <message>
        <source>The title and the name are too long for the QR code.</source>
        <translation>Название и имя слишком длинны для QR-кода.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a server.</source>
        <translation>«%1» — не имя сервера.</translation>
    </message>
    <message>
        <source>These characters cannot be printed: %1</source>
        <translation>Эти символы нельзя напечатать: %1</translation>
    </message>
    <message>
        <source>The number “%1” is too long for its box.</source>
        <translation>Номер «%1» не помещается в отведённое место.</translation>
    </message>
    <message>
        <source>The header or the footer of the page is higher than %1 mm.</source>
        <translation>Колонтитул страницы выше %1 мм.</translation>
    </message>
    <message>
        <source>Page %1 of the PDF file cannot be shown.</source>
        <translation>Страницу %1 файла PDF не удаётся показать.</translation>
    </message>
    <message>
        <source>Page %1 of the PDF file takes too long to be shown. Print the file to a new PDF file and take that one.</source>
        <translation>Страница %1 файла PDF слишком долго рисуется. Распечатайте файл в новый файл PDF и возьмите тот.</translation>
    </message>
    <message>
        <source>The file is no PDF, or it is damaged.</source>
        <translation>Это не файл PDF, или он повреждён.</translation>
    </message>
    <message>
        <source>The PDF file is locked: it is encrypted or asks for a password.</source>
        <translation>Файл PDF защищён: он зашифрован или требует пароль.</translation>
    </message>
    <message>
        <source>The PDF file is larger than %1 MB.</source>
        <translation>Файл PDF больше %1 МБ.</translation>
    </message>
    <message>
        <source>The PDF file holds more than pages: fields to fill in, scripts, media, layers or attached files. Print it to a new PDF file and take that one.</source>
        <translation>В файле PDF есть не только страницы: поля для заполнения, сценарии, медиа, слои или вложенные файлы. Распечатайте его в новый файл PDF и возьмите тот.</translation>
    </message>
    <message>
        <source>The PDF file is signed already, and a stamp would break its signature. Take the file as it was before it was signed.</source>
        <translation>Файл PDF уже подписан, и штамп нарушит подпись. Возьмите файл до подписания.</translation>
    </message>
    <message>
        <source>The PDF file is a document of Tereze already and bears its QR code.</source>
        <translation>Этот файл PDF уже является документом Tereze и несёт его QR-код.</translation>
    </message>
    <message>
        <source>A picture in the PDF file is too large: %1 × %2 pixels. Scan it at 300 dpi.</source>
        <translation>Изображение в файле PDF слишком велико: %1 × %2 точек. Отсканируйте его с разрешением 300 точек на дюйм.</translation>
    </message>
    <message>
        <source>The contents of the PDF file are too large when unpacked.</source>
        <translation>Содержимое файла PDF после распаковки слишком велико.</translation>
    </message>
    <message>
        <source>The contents of the PDF file are packed twice. Print it to a new PDF file and take that one.</source>
        <translation>Содержимое файла PDF упаковано дважды. Распечатайте его в новый файл PDF и возьмите тот.</translation>
    </message>
    <message>
        <source>The PDF file has %1 pages; 1 to %2 can be taken.</source>
        <translation>Страниц в файле PDF: %1; допустимо от 1 до %2.</translation>
    </message>
    <message>
        <source>The PDF file has no page %1.</source>
        <translation>В файле PDF нет страницы %1.</translation>
    </message>
    <message>
        <source>On page %1 the place that was chosen for the QR code is not free: %2 × %3 mm.</source>
        <translation>На странице %1 место, выбранное для QR-кода, занято: нужно %2 × %3 мм.</translation>
    </message>
    <message>
        <source>Page %1 has no free place of %2 × %3 mm for the QR code. Leave one on it, or add an empty page.</source>
        <translation>На странице %1 нет свободного места %2 × %3 мм для QR-кода. Оставьте его или добавьте пустую страницу.</translation>
    </message>
    <message>
        <source>Page 1 has no free place of %1 × %2 mm for the registration number. Leave one on it.</source>
        <translation>На первой странице нет свободного места %1 × %2 мм для регистрационного номера. Оставьте его.</translation>
    </message>
    <message>
        <source>Page %1 of the PDF file has no size that can be used.</source>
        <translation>У страницы %1 файла PDF непригодный размер.</translation>
    </message>
    <message>
        <source>The box at x %1 mm, y %2 mm on page %3: %4</source>
        <translation>Блок на странице %3, x %1 мм, y %2 мм: %4</translation>
    </message>
    <message>
        <source>its content is %1 mm wide, the box only %2 mm.</source>
        <translation>ширина содержимого %1 мм, а ширина блока только %2 мм.</translation>
    </message>
    <message>
        <source>its text needs %1 mm of height, the box has %2 mm.</source>
        <translation>тексту нужно %1 мм высоты, у блока %2 мм.</translation>
    </message>
    <message>
        <source>its text needs %1 mm of height; there are %2 mm to the lower edge of the paper.</source>
        <translation>тексту нужно %1 мм высоты, а до нижнего края листа %2 мм.</translation>
    </message>
    <message numerus="yes">
        <source>the document has only %n page(s).</source>
        <translation>
            <numerusform>в документе только %n страница.</numerusform>
            <numerusform>в документе только %n страницы.</numerusform>
            <numerusform>в документе только %n страниц.</numerusform>
        </translation>
    </message>
    <message>
        <source>the registration number or the QR code comes there.</source>
        <translation>там печатается регистрационный номер или QR-код.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The input cannot be read.</source>
        <translation>Данные не удаётся прочитать.</translation>
    </message>
    <message>
        <source>Please sign in.</source>
        <translation>Войдите в систему.</translation>
    </message>
    <message>
        <source>You have no right to do this.</source>
        <translation>У вас нет права на это действие.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Look at the new state and try again.</source>
        <translation>Тем временем это изменил кто-то другой. Посмотрите новое состояние и повторите.</translation>
    </message>
    <message>
        <source>A rule does not allow this.</source>
        <translation>Правило этого не допускает.</translation>
    </message>
    <message>
        <source>This is not possible in the present state.</source>
        <translation>В нынешнем состоянии это невозможно.</translation>
    </message>
    <message>
        <source>Too many attempts. Please wait a little.</source>
        <translation>Слишком много попыток. Подождите немного.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Сервер недоступен.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>This version cannot do this.</source>
        <translation>Эта версия этого не умеет.</translation>
    </message>
    <message>
        <source>The stored data is damaged. Please tell the administrator.</source>
        <translation>Сохранённые данные повреждены. Сообщите администратору.</translation>
    </message>
    <message>
        <source>Something went wrong. Please tell the administrator.</source>
        <translation>Произошла ошибка. Сообщите администратору.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The draft of the document is still being prepared. Try again in a moment.</source>
        <translation>Проект документа ещё готовится. Повторите через минуту.</translation>
    </message>
    <message>
        <source>Nobody decides on an application of their own.</source>
        <translation>Никто не решает по собственной заявке.</translation>
    </message>
    <message>
        <source>A vote is personal. You have one in this step, so you cannot act here for somebody else as well.</source>
        <translation>Голос личный. На этом шаге у вас уже есть свой, поэтому действовать здесь ещё и за другого нельзя.</translation>
    </message>
    <message>
        <source>The form or the draft has changed since you opened it. Look at it again.</source>
        <translation>Форма или проект изменились, пока были открыты. Посмотрите ещё раз.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Текст слишком длинный.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Заполните это поле.</translation>
    </message>
    <message>
        <source>The amount does not cover what is due.</source>
        <translation>Сумма меньше той, что причитается.</translation>
    </message>
    <message>
        <source>The text holds control characters. Type it anew.</source>
        <translation>В тексте есть управляющие символы. Наберите его заново.</translation>
    </message>
    <message>
        <source>This is to be read and acknowledged, not to be decided.</source>
        <translation>С этим нужно ознакомиться, решения здесь не принимают.</translation>
    </message>
    <message>
        <source>This is to be decided, not only acknowledged.</source>
        <translation>Здесь нужно принять решение, ознакомления недостаточно.</translation>
    </message>
    <message>
        <source>A decision and the answer of an outside body are recorded each at a step of its own.</source>
        <translation>Решение и ответ сторонней организации записывают каждое на своём шаге.</translation>
    </message>
    <message>
        <source>Nobody could be found for this step. It has to be assigned before it can be done.</source>
        <translation>Для этого шага не нашлось исполнителя. Сначала его нужно назначить.</translation>
    </message>
    <message>
        <source>Somebody has already acted on this decision, so it can no longer be taken back.</source>
        <translation>По этому решению уже начали действовать, поэтому отменить его больше нельзя.</translation>
    </message>
    <message>
        <source>The case went back as often as its route allows. It can be approved or rejected.</source>
        <translation>Заявку возвращали столько раз, сколько позволяет маршрут. Её можно согласовать или отклонить.</translation>
    </message>
    <message>
        <source>The case has not been at that step, so it cannot go back to it.</source>
        <translation>Заявка не была на этом шаге, поэтому вернуть её туда нельзя.</translation>
    </message>
    <message>
        <source>Nobody holds that position now. Choose another.</source>
        <translation>Эту должность сейчас никто не занимает. Выберите другую.</translation>
    </message>
    <message>
        <source>Somebody stands in on some of these days already. Choose other days, or end that one first.</source>
        <translation>На часть этих дней замещающий уже назначен. Выберите другие дни или сначала отмените то замещение.</translation>
    </message>
    <message>
        <source>In the end somebody would stand in for themselves. Choose another substitute.</source>
        <translation>По цепочке кто-то замещал бы самого себя. Выберите другого замещающего.</translation>
    </message>
    <message>
        <source>Nobody stands in for themselves. Choose another substitute.</source>
        <translation>Никто не замещает самого себя. Выберите другого замещающего.</translation>
    </message>
    <message>
        <source>The substitute has no open account and could not act. Choose another, or have the account opened.</source>
        <translation>У замещающего нет действующей учётной записи, и он не смог бы работать. Выберите другого или попросите открыть учётную запись.</translation>
    </message>
    <message>
        <source>The person does not hold this position on those days.</source>
        <translation>В эти дни человек не занимает эту должность.</translation>
    </message>
    <message>
        <source>The last day is over already. Choose a later one.</source>
        <translation>Последний день уже прошёл. Выберите более поздний.</translation>
    </message>
    <message>
        <source>The book of that year is closed. It takes no more entries.</source>
        <translation>Книга этого года закрыта. Записи в неё больше не вносятся.</translation>
    </message>
    <message>
        <source>A book is closed when its year is over.</source>
        <translation>Книгу закрывают, когда её год окончен.</translation>
    </message>
    <message>
        <source>Numbers of this book are still reserved. Use them or declare them void first.</source>
        <translation>В этой книге ещё есть зарезервированные номера. Сначала используйте их или объявите недействительными.</translation>
    </message>
    <message>
        <source>This journal is written by the programme. For a paper document, reserve a number and use that.</source>
        <translation>Этот журнал ведёт программа. Для бумажного документа зарезервируйте номер и используйте его.</translation>
    </message>
    <message>
        <source>What was issued for a case is annulled through that case.</source>
        <translation>Выданное по делу аннулируется через это дело.</translation>
    </message>
    <message>
        <source>This entry is void or annulled already.</source>
        <translation>Эта запись уже недействительна или аннулирована.</translation>
    </message>
    <message>
        <source>This journal does not allow an entry to be dated back so far.</source>
        <translation>В этом журнале нельзя датировать запись настолько задним числом.</translation>
    </message>
    <message>
        <source>Nothing is registered under a day that is still to come.</source>
        <translation>Нельзя зарегистрировать днём, который ещё не наступил.</translation>
    </message>
    <message>
        <source>The number is of another year. Declare it void and take a new one.</source>
        <translation>Номер относится к другому году. Объявите его недействительным и возьмите новый.</translation>
    </message>
    <message>
        <source>The volume is closed. Nothing goes in or out of it.</source>
        <translation>Том закрыт. В него ничего не вкладывают и из него ничего не изымают.</translation>
    </message>
    <message>
        <source>A volume of this case is still open.</source>
        <translation>Том этого дела ещё открыт.</translation>
    </message>
    <message>
        <source>Some of these serials are in the stock already. None was added: look at the numbers again.</source>
        <translation>Некоторые из этих номеров уже учтены. Не добавлено ничего: проверьте номера.</translation>
    </message>
    <message>
        <source>Not all of these blanks are in a state that allows it: free ones can be spoiled, spoiled ones destroyed. None was changed.</source>
        <translation>Не все эти бланки в подходящем состоянии: испорченными отмечают свободные, уничтожают испорченные. Ничего не изменено.</translation>
    </message>
    <message>
        <source>A volume was opened under this term. Its term, article and mark of the expert commission stay.</source>
        <translation>С этим сроком уже открыт том. Срок, статья и отметка ЭПК не меняются.</translation>
    </message>
    <message>
        <source>No volume has served its term, or all that have are held or proposed already.</source>
        <translation>Нет томов с истёкшим сроком хранения, или уничтожение всех таких томов приостановлено либо они уже включены в акт.</translation>
    </message>
    <message>
        <source>This proposal was withdrawn already.</source>
        <translation>Этот акт уже отозван.</translation>
    </message>
    <message>
        <source>This number was given in another journal. An administrator has to choose another pattern for this one.</source>
        <translation>Этот номер уже выдан в другом журнале. Администратору нужно задать для этого журнала другой образец номера.</translation>
    </message>
</context>
<context>
    <name>FieldFormats</name>
    <message>
        <source>In words</source>
        <translation>Прописью</translation>
    </message>
    <message>
        <source>date in digits</source>
        <translation>дата цифрами</translation>
    </message>
    <message>
        <source>date with the month in words</source>
        <translation>дата с месяцем словом</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>дата и время</translation>
    </message>
    <message>
        <source>date all in words</source>
        <translation>дата прописью</translation>
    </message>
    <message>
        <source>date all in words, for “when”</source>
        <translation>дата прописью, «когда»</translation>
    </message>
    <message>
        <source>number in groups</source>
        <translation>число по разрядам</translation>
    </message>
    <message>
        <source>amount in tenge</source>
        <translation>сумма в тенге</translation>
    </message>
    <message>
        <source>number with the word that is counted</source>
        <translation>число со словом, которое считают</translation>
    </message>
    <message>
        <source>number in words</source>
        <translation>число прописью</translation>
    </message>
    <message>
        <source>number in words, feminine</source>
        <translation>число прописью, женский род</translation>
    </message>
    <message>
        <source>amount in tenge in words</source>
        <translation>сумма в тенге прописью</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>прописными буквами</translation>
    </message>
    <message>
        <source>surname and initials</source>
        <translation>фамилия и инициалы</translation>
    </message>
    <message>
        <source>Name in a case</source>
        <translation>Имя в падеже</translation>
    </message>
    <message>
        <source>name: %1</source>
        <translation>имя: %1</translation>
    </message>
    <message>
        <source>surname and initials: %1</source>
        <translation>фамилия и инициалы: %1</translation>
    </message>
    <message>
        <source>Order of the name</source>
        <translation>Порядок имени</translation>
    </message>
    <message>
        <source>first name before the surname</source>
        <translation>имя перед фамилией</translation>
    </message>
    <message>
        <source>initials before the surname</source>
        <translation>инициалы перед фамилией</translation>
    </message>
    <message>
        <source>as in a list, with a comma</source>
        <translation>как в списке, с запятой</translation>
    </message>
    <message>
        <source>position: %1</source>
        <translation>должность: %1</translation>
    </message>
    <message>
        <source>Position in a case</source>
        <translation>Должность в падеже</translation>
    </message>
    <message>
        <source>unit: %1</source>
        <translation>подразделение: %1</translation>
    </message>
    <message>
        <source>Name of a unit in a case</source>
        <translation>Подразделение в падеже</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>как есть</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>FilingDialog</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>term</comment>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>permanently</source>
        <translation>постоянно</translation>
    </message>
    <message>
        <source>until no longer needed</source>
        <translation>до минования надобности</translation>
    </message>
    <message>
        <source>expert commission</source>
        <translation>ЭПК</translation>
    </message>
</context>
<context>
    <name>FormLayout</name>
    <message>
        <source>“%1” is not known here</source>
        <translation>«%1» здесь неизвестно</translation>
    </message>
    <message>
        <source>a field of this type is shown as one of: %1</source>
        <translation>поле этого типа показывается как одно из: %1</translation>
    </message>
    <message>
        <source>a section needs a key of its own</source>
        <translation>разделу нужен собственный ключ</translation>
    </message>
    <message>
        <source>“%1” is no field of the form, or is shown twice</source>
        <translation>«%1» — не поле формы или показано дважды</translation>
    </message>
    <message>
        <source>the field “%1” stands in no section</source>
        <translation>поле «%1» не стоит ни в одном разделе</translation>
    </message>
    <message>
        <source>the form has no field “%1”</source>
        <translation>в форме нет поля «%1»</translation>
    </message>
</context>
<context>
    <name>FormRule</name>
    <message>
        <source>This answer has the wrong form.</source>
        <translation>Этот ответ имеет неверный вид.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Введите целое число.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Введите число.</translation>
    </message>
    <message>
        <source>Enter a real date.</source>
        <translation>Введите существующую дату.</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>Выберите один из ответов.</translation>
    </message>
    <message>
        <source>Attach a file.</source>
        <translation>Прикрепите файл.</translation>
    </message>
    <message>
        <source>Answer yes or no.</source>
        <translation>Ответьте «да» или «нет».</translation>
    </message>
    <message>
        <source>Enter a text.</source>
        <translation>Введите текст.</translation>
    </message>
    <message numerus="yes">
        <source>Enter at least %n character(s).</source>
        <translation>
            <numerusform>Введите не менее %n символа.</numerusform>
            <numerusform>Введите не менее %n символов.</numerusform>
            <numerusform>Введите не менее %n символов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %n character(s).</source>
        <translation>
            <numerusform>Введите не более %n символа.</numerusform>
            <numerusform>Введите не более %n символов.</numerusform>
            <numerusform>Введите не более %n символов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a number not below %1.</source>
        <translation>Введите число не меньше %1.</translation>
    </message>
    <message>
        <source>Enter a number not above %1.</source>
        <translation>Введите число не больше %1.</translation>
    </message>
    <message>
        <source>This field must be filled in.</source>
        <translation>Это поле нужно заполнить.</translation>
    </message>
    <message>
        <source>The text holds control characters. Type it anew.</source>
        <translation>В тексте есть управляющие символы. Наберите его заново.</translation>
    </message>
    <message>
        <source>The text is too short.</source>
        <translation>Текст слишком короткий.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Текст слишком длинный.</translation>
    </message>
    <message>
        <source>The number is too small.</source>
        <translation>Число слишком мало.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Число слишком велико.</translation>
    </message>
    <message>
        <source>Enter an e-mail address, such as name@example.kz.</source>
        <translation>Введите адрес электронной почты, например name@example.kz.</translation>
    </message>
    <message>
        <source>The text does not have the form asked for.</source>
        <translation>Текст не соответствует требуемому виду.</translation>
    </message>
    <message>
        <source>The form has no such field.</source>
        <translation>В форме нет такого поля.</translation>
    </message>
    <message>
        <source>Whether the conditions of the service are met could not be found out.</source>
        <translation>Не удалось выяснить, выполнены ли условия услуги.</translation>
    </message>
    <message>
        <source>This answer cannot be accepted.</source>
        <translation>Этот ответ не может быть принят.</translation>
    </message>
    <message>
        <source>Enter a number of at most 15 digits.</source>
        <translation>Введите число не длиннее 15 цифр.</translation>
    </message>
</context>
<context>
    <name>FormSchema</name>
    <message>
        <source>the keyword “%1” is not accepted here</source>
        <translation>ключевое слово «%1» здесь не принимается</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>ожидается текст</translation>
    </message>
    <message>
        <source>from 1 to %1 fields are expected</source>
        <translation>ожидается от 1 до %1 полей</translation>
    </message>
    <message>
        <source>a field name has small Latin letters, digits and “_”, begins with a letter and has at most 40</source>
        <translation>имя поля состоит из строчных латинских букв, цифр и «_», начинается с буквы и не длиннее 40 символов</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>ожидается объект</translation>
    </message>
    <message>
        <source>only draft 7 is read</source>
        <translation>читается только draft 7</translation>
    </message>
    <message>
        <source>the type of a form must be “object”</source>
        <translation>тип формы должен быть «object»</translation>
    </message>
    <message>
        <source>a form must have “additionalProperties”: false</source>
        <translation>в форме должно стоять «additionalProperties»: false</translation>
    </message>
    <message>
        <source>a list of field names is expected</source>
        <translation>ожидается список имён полей</translation>
    </message>
    <message>
        <source>“%1” is no field, or stands twice</source>
        <translation>«%1» — не поле или стоит дважды</translation>
    </message>
    <message>
        <source>the type of a field must be one of string, integer, number and boolean</source>
        <translation>тип поля должен быть одним из: string, integer, number и boolean</translation>
    </message>
    <message>
        <source>a file has a media type such as application/pdf and the format “uuid”</source>
        <translation>у файла есть медиатип, например application/pdf, и формат «uuid»</translation>
    </message>
    <message>
        <source>a text may have the format “email”, and then no pattern of its own</source>
        <translation>у текста может быть формат «email», тогда собственного образца нет</translation>
    </message>
    <message>
        <source>different texts are expected, none empty or over %1 characters</source>
        <translation>ожидаются разные тексты, не пустые и не длиннее %1 символов</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation>ожидается целое число от %1 до %2</translation>
    </message>
    <message>
        <source>the lower limit is above the upper one</source>
        <translation>нижний предел больше верхнего</translation>
    </message>
    <message>
        <source>a number of the field&apos;s type is expected</source>
        <translation>ожидается число того же типа, что и поле</translation>
    </message>
</context>
<context>
    <name>Grammar</name>
    <message>
        <source>Only the years 1 to 9999 can be written in words.</source>
        <translation>Прописью можно записать только годы с 1 по 9999.</translation>
    </message>
    <message>
        <source>The number is too large to be written in words.</source>
        <translation>Число слишком велико, чтобы записать его прописью.</translation>
    </message>
</context>
<context>
    <name>GrammaticalCase</name>
    <message>
        <source>genitive</source>
        <translation>родительный падеж</translation>
    </message>
    <message>
        <source>dative</source>
        <translation>дательный падеж</translation>
    </message>
    <message>
        <source>accusative</source>
        <translation>винительный падеж</translation>
    </message>
    <message>
        <source>instrumental</source>
        <translation>творительный падеж</translation>
    </message>
    <message>
        <source>prepositional</source>
        <translation>предложный падеж</translation>
    </message>
    <message>
        <source>vocative</source>
        <translation>звательный падеж</translation>
    </message>
    <message>
        <source>locative</source>
        <translation>местный падеж</translation>
    </message>
    <message>
        <source>ablative</source>
        <translation>исходный падеж</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The template would be too long. Make the pictures smaller, or take a part of the form.</source>
        <translation>Шаблон получился бы слишком длинным. Уменьшите рисунки или возьмите часть файла.</translation>
    </message>
    <message>
        <source>Words that LibreOffice did not take over from the file</source>
        <translation>Слова, которые LibreOffice не взял из файла</translation>
    </message>
    <message>
        <source>The text of the form cannot be read.</source>
        <translation>Текст файла не удаётся прочитать.</translation>
    </message>
    <message>
        <source>Macros; none of them was run</source>
        <translation>Макросы; ни один не был запущен</translation>
    </message>
    <message>
        <source>Text in columns; it stands in one now</source>
        <translation>Текст в колонках; теперь он идёт одной</translation>
    </message>
    <message>
        <source>Another file that the form names; it was not opened</source>
        <translation>Другой файл, на который ссылается документ; он не открывался</translation>
    </message>
    <message>
        <source>A table of contents or an index; what it showed stays as plain text</source>
        <translation>Оглавление или указатель; то, что в нём было, осталось простым текстом</translation>
    </message>
    <message>
        <source>A control to fill in on the screen</source>
        <translation>Элемент для заполнения на экране</translation>
    </message>
    <message>
        <source>Something that templates do not have (%1)</source>
        <translation>То, чего в шаблонах не бывает (%1)</translation>
    </message>
    <message>
        <source>A line around or below a paragraph</source>
        <translation>Линия вокруг абзаца или под ним</translation>
    </message>
    <message>
        <source>Pages of another kind in the middle; they are like the first now</source>
        <translation>Страницы другого вида в середине; теперь они как первая</translation>
    </message>
    <message>
        <source>The number of a heading; write it into the text</source>
        <translation>Номер заголовка; впишите его в текст</translation>
    </message>
    <message>
        <source>Numbers of a list that looked otherwise; they are 1, 2, 3 now</source>
        <translation>Номера списка выглядели иначе; теперь они 1, 2, 3</translation>
    </message>
    <message>
        <source>A table in which some cells have no lines; all have them now</source>
        <translation>Таблица, где у части ячеек нет линий; теперь они у всех</translation>
    </message>
    <message>
        <source>A table in which some cells have lines; none has them now</source>
        <translation>Таблица, где линии лишь у части ячеек; теперь их нет ни у одной</translation>
    </message>
    <message>
        <source>Its pages were %1 × %2 mm; documents are A4, upright</source>
        <translation>Его страницы были %1 × %2 мм; документы — A4, книжная ориентация</translation>
    </message>
    <message>
        <source>Header or footer that the first page alone has</source>
        <translation>Колонтитул, который есть только на первой странице</translation>
    </message>
    <message>
        <source>Header or footer that left pages alone have</source>
        <translation>Колонтитул, который есть только на чётных страницах</translation>
    </message>
    <message>
        <source>This is no form of Word or LibreOffice: files of the kinds docx, odt, doc and rtf can be taken.</source>
        <translation>Это не файл Word или LibreOffice: можно взять файлы docx, odt, doc и rtf.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Save it without one.</source>
        <translation>Файл защищён паролем. Сохраните его без пароля.</translation>
    </message>
    <message>
        <source>The file is built in a way in which no program builds forms.</source>
        <translation>Файл устроен так, как ни одна программа не устраивает документы.</translation>
    </message>
    <message>
        <source>The file declares entities of its own, which no form needs.</source>
        <translation>В файле объявлены собственные сущности XML, которые документу не нужны.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off.</source>
        <translation>Файл повреждён или обрезан.</translation>
    </message>
    <message>
        <source>A field of Word (content control); its words stay, put a field of ours in their place</source>
        <translation>Поле Word (элемент управления содержимым); его слова остались, поставьте на их место наше поле</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Файл больше %1 МБ.</translation>
    </message>
    <message numerus="yes">
        <source>There is more of this: %n notes are not shown</source>
        <translation>
            <numerusform>Есть и ещё: не показана %n заметка</numerusform>
            <numerusform>Есть и ещё: не показаны %n заметки</numerusform>
            <numerusform>Есть и ещё: не показано %n заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted words of a change that was never accepted</source>
        <translation>Удалённые слова из правки, которую никто не принял</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation>Скрытый текст</translation>
    </message>
    <message>
        <source>A tab; a wide blank stands in its place</source>
        <translation>Табуляция; на её месте широкий пробел</translation>
    </message>
    <message>
        <source>A link; its words stay, where it led to does not</source>
        <translation>Ссылка; её слова остались, адрес — нет</translation>
    </message>
    <message>
        <source>Text above a line</source>
        <translation>Текст над строкой</translation>
    </message>
    <message>
        <source>A change that was never accepted; it is taken as accepted</source>
        <translation>Правка, которую никто не принял; она взята как принятая</translation>
    </message>
    <message>
        <source>An endnote</source>
        <translation>Концевая сноска</translation>
    </message>
    <message>
        <source>A footnote</source>
        <translation>Сноска</translation>
    </message>
    <message>
        <source>A comment</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>A number of pages in the text; it can stand in a header or a footer</source>
        <translation>Номер страницы в тексте; он может стоять в колонтитуле</translation>
    </message>
    <message>
        <source>A field of mail merge; it is the field %1 now</source>
        <translation>Поле слияния; теперь это поле %1</translation>
    </message>
    <message>
        <source>A field of mail merge that is unknown here; its name stands in the text, put a field of ours in its place</source>
        <translation>Поле слияния, которое здесь неизвестно; в тексте стоит его имя, поставьте на его место наше поле</translation>
    </message>
    <message>
        <source>A place to fill in; its words stay, put a field of ours in their place</source>
        <translation>Место для заполнения; его слова остались, поставьте на их место наше поле</translation>
    </message>
    <message>
        <source>A field of the other program (%1); what it showed stays as plain text</source>
        <translation>Поле другой программы (%1); то, что оно показывало, осталось простым текстом</translation>
    </message>
    <message>
        <source>A text box; its text stands behind its paragraph now</source>
        <translation>Надпись; её текст теперь стоит за её абзацем</translation>
    </message>
    <message>
        <source>An object of another program (a formula, a chart, a table)</source>
        <translation>Объект другой программы (формула, диаграмма, таблица)</translation>
    </message>
    <message>
        <source>A drawn line or shape</source>
        <translation>Нарисованная линия или фигура</translation>
    </message>
    <message>
        <source>A picture; there are too many</source>
        <translation>Рисунок; их слишком много</translation>
    </message>
    <message>
        <source>A picture that hung on its place; it stands in the line now</source>
        <translation>Рисунок, закреплённый на своём месте; теперь он стоит в строке</translation>
    </message>
    <message>
        <source>A picture that was cut; all of it is shown now</source>
        <translation>Обрезанный рисунок; теперь он виден целиком</translation>
    </message>
    <message>
        <source>A colour behind words</source>
        <translation>Цвет под словами</translation>
    </message>
    <message>
        <source>Fonts and spaces between letters; documents have their own</source>
        <translation>Шрифты и интервалы между буквами; у документов они свои</translation>
    </message>
    <message>
        <source>A picture that is not in the file but in another place (%1); it was not fetched</source>
        <translation>Рисунок, которого нет в файле, он в другом месте (%1); его не загружали</translation>
    </message>
    <message>
        <source>A picture that is neither PNG nor JPEG, or damaged</source>
        <translation>Рисунок не PNG и не JPEG или повреждён</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Рисунок</translation>
    </message>
    <message>
        <source>A picture of which nobody said what it shows; say it in words</source>
        <translation>Рисунок, о котором не сказано, что на нём; скажите это словами</translation>
    </message>
    <message>
        <source>A picture that was too large; it was made smaller</source>
        <translation>Слишком большой рисунок; он уменьшен</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Рисунок</translation>
    </message>
    <message>
        <source>Forms of Word and LibreOffice can be imported where LibreOffice Writer is installed (package libreoffice-writer-nogui).</source>
        <translation>Файлы Word и LibreOffice можно импортировать там, где установлен LibreOffice Writer (пакет libreoffice-writer-nogui).</translation>
    </message>
    <message>
        <source>LibreOffice cannot read the file.</source>
        <translation>LibreOffice не может прочитать файл.</translation>
    </message>
    <message>
        <source>What the file holds is too large when unpacked.</source>
        <translation>Содержимое файла слишком велико в распакованном виде.</translation>
    </message>
    <message>
        <source>Braces that begin a tag and do not end it; they stay as text</source>
        <translation>Скобки, которые начинают тег, но не заканчивают; они остались текстом</translation>
    </message>
    <message>
        <source>A tag that was in pieces; it is whole again</source>
        <translation>Тег был разорван на части; он снова цел</translation>
    </message>
    <message>
        <source>A tag that was written otherwise; it is the field %1 now</source>
        <translation>Тег был написан иначе; теперь это поле %1</translation>
    </message>
    <message>
        <source>A tag that names no field; put one of ours in its place</source>
        <translation>Тег, который не называет поля; поставьте на его место наше</translation>
    </message>
    <message>
        <source>It looks like a tag of another program; our field for it is %1</source>
        <translation>Похоже на тег другой программы; наше поле для этого — %1</translation>
    </message>
    <message>
        <source>It looks like a tag of another program; put a field of ours in its place</source>
        <translation>Похоже на тег другой программы; поставьте на его место наше поле</translation>
    </message>
    <message>
        <source>A place to fill in by hand (____); put a field in it where there is one</source>
        <translation>Место для заполнения от руки (____); поставьте туда поле, если оно есть</translation>
    </message>
</context>
<context>
    <name>JournalFilter</name>
    <message>
        <source>all entries</source>
        <translation>все записи</translation>
    </message>
    <message>
        <source>documents in force</source>
        <translation>действующие документы</translation>
    </message>
    <message>
        <source>superseded documents</source>
        <translation>заменённые документы</translation>
    </message>
    <message>
        <source>annulled documents</source>
        <translation>аннулированные документы</translation>
    </message>
    <message>
        <source>letters and paper documents</source>
        <translation>письма и бумажные документы</translation>
    </message>
    <message>
        <source>reserved numbers</source>
        <translation>зарезервированные номера</translation>
    </message>
    <message>
        <source>void numbers</source>
        <translation>недействительные номера</translation>
    </message>
    <message>
        <source>annulments</source>
        <translation>записи об аннулировании</translation>
    </message>
    <message>
        <source>joint orders</source>
        <translation>сводные приказы</translation>
    </message>
    <message>
        <source>extracts from joint orders</source>
        <translation>выписки из сводных приказов</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Файл %1 не удаётся записать.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>строка %1, столбец %2: %3</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Файл слишком велик.</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>ожидается объект</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <translation>файл не в кодировке UTF-8</translation>
    </message>
    <message>
        <source>the key “%1” stands twice</source>
        <translation>ключ «%1» стоит дважды</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>No letter is registered under the number %1. Type it as it stands in its journal.</source>
        <translation>Письмо под номером %1 не зарегистрировано. Введите номер так, как он стоит в журнале.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read, or is larger than 25 MB.</source>
        <translation>Файл %1 не удаётся прочитать, или он больше 25 МБ.</translation>
    </message>
</context>
<context>
    <name>ListenAddress</name>
    <message>
        <source>the socket&apos;s path is not absolute</source>
        <translation>путь сокета не абсолютный</translation>
    </message>
    <message>
        <source>the socket&apos;s path is longer than 107 bytes</source>
        <translation>путь сокета длиннее 107 байт</translation>
    </message>
    <message>
        <source>no port</source>
        <translation>нет порта</translation>
    </message>
    <message>
        <source>the port is no number up to 65535</source>
        <translation>порт – не число до 65535</translation>
    </message>
    <message>
        <source>not an address written in numbers</source>
        <translation>это не адрес, записанный числами</translation>
    </message>
    <message>
        <source>not a loopback address: the network is reached through a proxy on this machine</source>
        <translation>это не адрес самой машины: в сеть выходят через прокси на этой машине</translation>
    </message>
</context>
<context>
    <name>LocalText</name>
    <message>
        <source>texts are expected here, one for each of kk, ru and en</source>
        <translation>здесь ожидаются тексты, по одному для kk, ru и en</translation>
    </message>
    <message>
        <source>“%1” is not one of the languages kk, ru, en, uk</source>
        <translation>«%1» — не один из языков kk, ru, en, uk</translation>
    </message>
    <message>
        <source>the text in “%1” is empty</source>
        <translation>текст на языке «%1» пуст</translation>
    </message>
    <message>
        <source>the text in “%1” is missing</source>
        <translation>нет текста на языке «%1»</translation>
    </message>
    <message>
        <source>%1 (in Russian)</source>
        <translation>%1 (на русском)</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Approved</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Approved with remarks</source>
        <translation>Согласовано с замечанием</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Returned for correction</source>
        <translation>Возвращено на доработку</translation>
    </message>
</context>
<context>
    <name>PasswordKey</name>
    <message>
        <source>A password has 1 to 1,024 bytes.</source>
        <translation>Длина пароля — от 1 до 1024 байт.</translation>
    </message>
</context>
<context>
    <name>Pattern</name>
    <message>
        <source>a group is not closed</source>
        <translation>группа не закрыта</translation>
    </message>
    <message>
        <source>a group is closed that was not opened</source>
        <translation>закрыта группа, которая не открывалась</translation>
    </message>
    <message>
        <source>“|” must stand inside a group</source>
        <translation>«|» должно стоять внутри группы</translation>
    </message>
    <message>
        <source>“%1” is not accepted here</source>
        <translation>«%1» здесь не принимается</translation>
    </message>
    <message>
        <source>a class is empty or not closed</source>
        <translation>класс символов пуст или не закрыт</translation>
    </message>
    <message>
        <source>only punctuation may follow a backslash</source>
        <translation>после обратной косой черты может стоять только знак препинания</translation>
    </message>
    <message>
        <source>“%1” has nothing to repeat</source>
        <translation>для «%1» нечего повторять</translation>
    </message>
    <message>
        <source>a group may only be followed by “?”</source>
        <translation>после группы может стоять только «?»</translation>
    </message>
    <message>
        <source>the count must be {n} or {n,m} up to 255</source>
        <translation>число повторов должно быть {n} или {n,m}, не больше 255</translation>
    </message>
    <message>
        <source>the pattern is too long</source>
        <translation>образец слишком длинный</translation>
    </message>
    <message>
        <source>the pattern must begin with ^ and end with $</source>
        <translation>образец должен начинаться с ^ и кончаться на $</translation>
    </message>
    <message>
        <source>the pattern is not a regular expression</source>
        <translation>образец — не регулярное выражение</translation>
    </message>
</context>
<context>
    <name>PdfPrinter</name>
    <message>
        <source>The printer does not take the document.</source>
        <translation>Принтер не принял документ.</translation>
    </message>
</context>
<context>
    <name>PortalOptions</name>
    <message>
        <source>Where the database is, as the role of the portal (TEREZE_DB).</source>
        <translation>Адрес базы данных, с ролью портала (TEREZE_DB).</translation>
    </message>
    <message>
        <source>127.0.0.1:PORT or unix:PATH, where the proxy finds the portal.</source>
        <translation>127.0.0.1:PORT или unix:PATH, где прокси находит портал.</translation>
    </message>
    <message>
        <source>Address under which people know the portal.</source>
        <translation>Адрес, под которым портал известен людям.</translation>
    </message>
    <message>
        <source>File of the public keys that documents are checked with.</source>
        <translation>Файл открытых ключей, которыми проверяются документы.</translation>
    </message>
    <message>
        <source>File with 32 bytes or more of secret, the same for every portal of the site (default: made up).</source>
        <translation>Файл с секретом не короче 32 байт, общий для всех порталов сайта (по умолчанию составляется сам).</translation>
    </message>
    <message>
        <source>Folder that holds portal/pages, portal/texts and portal/assets (default: built in).</source>
        <translation>Папка, где лежат portal/pages, portal/texts и portal/assets (по умолчанию: встроенные).</translation>
    </message>
    <message>
        <source>Time zone of the university.</source>
        <translation>Часовой пояс университета.</translation>
    </message>
    <message>
        <source>How many requests are answered at once, 1 to 64.</source>
        <translation>На сколько запросов отвечать одновременно, от 1 до 64.</translation>
    </message>
    <message>
        <source>Serves the portal of Tereze behind a proxy on this machine.</source>
        <translation>Обслуживает портал Tereze за прокси на этом компьютере.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Неожиданный аргумент: %1</translation>
    </message>
    <message>
        <source>--%1 is needed.</source>
        <translation>Нужен параметр --%1.</translation>
    </message>
    <message>
        <source>--origin takes an address such as https://portal.example.kz.</source>
        <translation>Для --origin указывается адрес вида https://portal.example.kz.</translation>
    </message>
    <message>
        <source>--threads takes a number from 1 to 64.</source>
        <translation>Для --threads указывается число от 1 до 64.</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>These distances are too far from what was printed. Measure again, and see that the sheet was printed in its own size.</source>
        <translation>Эти расстояния слишком отличаются от напечатанного. Измерьте ещё раз и проверьте, что лист напечатан в натуральную величину.</translation>
    </message>
    <message>
        <source>The printing system of this computer does not answer.</source>
        <translation>Система печати этого компьютера не отвечает.</translation>
    </message>
</context>
<context>
    <name>PrintText</name>
    <message>
        <source>Waits for its station</source>
        <translation>Ждёт свой компьютер</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Ждёт второго сотрудника</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Нужен сотрудник</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation>Отменяется</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печатается</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Передано на принтер</translation>
    </message>
    <message>
        <source>Unknown: look at the printer</source>
        <translation>Неизвестно: посмотрите на принтер</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатано</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Испорчено</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation>нет бумаги</translation>
    </message>
    <message>
        <source>paper runs out</source>
        <translation>бумага заканчивается</translation>
    </message>
    <message>
        <source>paper is jammed</source>
        <translation>замялась бумага</translation>
    </message>
    <message>
        <source>a door is open</source>
        <translation>открыта дверца</translation>
    </message>
    <message>
        <source>a cover is open</source>
        <translation>открыта крышка</translation>
    </message>
    <message>
        <source>no toner</source>
        <translation>нет тонера</translation>
    </message>
    <message>
        <source>toner runs out</source>
        <translation>тонер заканчивается</translation>
    </message>
    <message>
        <source>no ink or toner</source>
        <translation>нет чернил или тонера</translation>
    </message>
    <message>
        <source>ink or toner runs out</source>
        <translation>чернила или тонер заканчиваются</translation>
    </message>
    <message>
        <source>the printer is switched off</source>
        <translation>принтер выключен</translation>
    </message>
    <message>
        <source>the printer does not answer yet</source>
        <translation>принтер пока не отвечает</translation>
    </message>
    <message>
        <source>the printer does not answer</source>
        <translation>принтер не отвечает</translation>
    </message>
    <message>
        <source>the printer is stopped</source>
        <translation>принтер остановлен</translation>
    </message>
    <message>
        <source>the printer takes no jobs</source>
        <translation>принтер не принимает задания</translation>
    </message>
    <message>
        <source>the printing system of the station does not answer</source>
        <translation>система печати компьютера не отвечает</translation>
    </message>
    <message>
        <source>the station was lost on the way</source>
        <translation>связь с компьютером прервалась во время печати</translation>
    </message>
    <message>
        <source>the printing system does not know the job any more</source>
        <translation>система печати больше не знает этого задания</translation>
    </message>
    <message>
        <source>the station has no such printer any more</source>
        <translation>у компьютера больше нет этого принтера</translation>
    </message>
    <message>
        <source>the sheet cannot be made</source>
        <translation>лист нельзя изготовить</translation>
    </message>
    <message>
        <source>no blanks are left</source>
        <translation>бланки закончились</translation>
    </message>
    <message>
        <source>the document is no longer in force</source>
        <translation>документ больше не действует</translation>
    </message>
    <message>
        <source>given up by the printing system</source>
        <translation>система печати прекратила задание</translation>
    </message>
    <message>
        <source>cancelled by a person</source>
        <translation>отменено сотрудником</translation>
    </message>
    <message>
        <source>cancelled at the printer</source>
        <translation>отменено на принтере</translation>
    </message>
    <message>
        <source>%1 of %2 printed</source>
        <translation>напечатано %1 из %2</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>неизвестно: %1</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>задержано: %1</translation>
    </message>
    <message>
        <source>%1 spoiled</source>
        <translation>испорчено: %1</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>отменено: %1</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Диплом</translation>
    </message>
    <message>
        <source>Diploma with honours</source>
        <translation>Диплом с отличием</translation>
    </message>
    <message>
        <source>Diploma supplement</source>
        <translation>Приложение к диплому</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Свидетельство</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Фирменный бланк</translation>
    </message>
    <message>
        <source>as the printer chooses</source>
        <translation>по выбору принтера</translation>
    </message>
    <message>
        <source>main tray</source>
        <translation>основной лоток</translation>
    </message>
    <message>
        <source>second tray</source>
        <translation>второй лоток</translation>
    </message>
    <message>
        <source>bypass tray</source>
        <translation>обходной лоток</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>ручная подача</translation>
    </message>
    <message>
        <source>upper tray</source>
        <translation>верхний лоток</translation>
    </message>
    <message>
        <source>middle tray</source>
        <translation>средний лоток</translation>
    </message>
    <message>
        <source>lower tray</source>
        <translation>нижний лоток</translation>
    </message>
    <message>
        <source>large tray</source>
        <translation>лоток большой ёмкости</translation>
    </message>
    <message>
        <source>envelopes</source>
        <translation>конверты</translation>
    </message>
    <message>
        <source>tray %1</source>
        <translation>лоток %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>свободен</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>зарезервирован</translation>
    </message>
    <message>
        <source>used</source>
        <translation>использован</translation>
    </message>
    <message>
        <source>spoiled</source>
        <translation>испорчен</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>уничтожен</translation>
    </message>
    <message>
        <source>printing was interrupted, nobody knows how far it came</source>
        <translation>печать прервалась, докуда дошла, неизвестно</translation>
    </message>
    <message>
        <source>the pages did not reach the printing system</source>
        <translation>страницы не дошли до системы печати</translation>
    </message>
    <message>
        <source>the page cannot be fetched at present</source>
        <translation>страницу сейчас не удаётся получить</translation>
    </message>
    <message>
        <source>held in the printing system</source>
        <translation>задержано в системе печати</translation>
    </message>
    <message>
        <source>tried again by the printing system</source>
        <translation>система печати пробует снова</translation>
    </message>
</context>
<context>
    <name>QuickFix</name>
    <message>
        <source>Set a term</source>
        <translation>Установить срок</translation>
    </message>
    <message>
        <source>Fill in the missing names</source>
        <translation>Заполнить недостающие названия</translation>
    </message>
    <message>
        <source>Add an end</source>
        <translation>Добавить окончание</translation>
    </message>
    <message>
        <source>Leave the gateway out</source>
        <translation>Убрать развилку</translation>
    </message>
    <message>
        <source>Delete this element</source>
        <translation>Удалить этот элемент</translation>
    </message>
    <message>
        <source>Delete this flow</source>
        <translation>Удалить этот путь</translation>
    </message>
    <message>
        <source>Take this flow by default</source>
        <translation>Сделать этот путь путём по умолчанию</translation>
    </message>
    <message>
        <source>Add a start</source>
        <translation>Добавить начало</translation>
    </message>
    <message>
        <source>Add an end: rejected</source>
        <translation>Добавить окончание: отклонено</translation>
    </message>
    <message>
        <source>Otherwise go on to “%1”</source>
        <translation>Иначе перейти к «%1»</translation>
    </message>
    <message>
        <source>Put a gateway behind it: all ways at once</source>
        <translation>Поставить за ним развилку: все пути сразу</translation>
    </message>
    <message>
        <source>Put a gateway behind it: one of the ways</source>
        <translation>Поставить за ним развилку: один из путей</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Файл %1 не удаётся записать.</translation>
    </message>
    <message>
        <source>The list is too large for a workbook. Save it as CSV, or narrow it.</source>
        <translation>Список слишком велик для книги Excel. Сохраните его в CSV или сузьте отбор.</translation>
    </message>
</context>
<context>
    <name>RouteDocument</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Строка %1, столбец %2: %3</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>The file is larger than a route may be (2 MiB).</source>
        <translation>Файл больше, чем может быть маршрут (2 МиБ).</translation>
    </message>
    <message>
        <source>an element has too many attributes.</source>
        <translation>у элемента слишком много атрибутов.</translation>
    </message>
    <message>
        <source>a document type (DOCTYPE) is not accepted.</source>
        <translation>тип документа (DOCTYPE) не принимается.</translation>
    </message>
    <message>
        <source>this is not well-formed XML (%1).</source>
        <translation>это не правильно построенный XML (%1).</translation>
    </message>
    <message>
        <source>this is no BPMN 2.0 file: its root element is not “definitions”.</source>
        <translation>это не файл BPMN 2.0: его корневой элемент — не «definitions».</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>Файл %1 не удаётся открыть.</translation>
    </message>
</context>
<context>
    <name>RouteDrafts</name>
    <message>
        <source>The draft %1 cannot be kept or read on this computer.</source>
        <translation>Черновик %1 не удаётся сохранить или прочитать на этом компьютере.</translation>
    </message>
</context>
<context>
    <name>RouteFields</name>
    <message>
        <source>Student: degree</source>
        <translation>Студент: степень</translation>
    </message>
    <message>
        <source>Student: course</source>
        <translation>Студент: курс</translation>
    </message>
    <message>
        <source>Student: funding</source>
        <translation>Студент: финансирование</translation>
    </message>
    <message>
        <source>Student: form of study</source>
        <translation>Студент: форма обучения</translation>
    </message>
</context>
<context>
    <name>RouteLint</name>
    <message>
        <source>This step has no term: nobody learns that it takes too long.</source>
        <translation>У этого шага нет срока: никто не узнает, что он затянулся.</translation>
    </message>
    <message>
        <source>a field begins with one of: %1.</source>
        <translation>поле начинается с одного из: %1.</translation>
    </message>
    <message>
        <source>there is no step of this name that is decided.</source>
        <translation>нет шага с таким именем, по которому принимается решение.</translation>
    </message>
    <message>
        <source>a decision has “outcome” and “answer”.</source>
        <translation>у решения есть «outcome» и «answer».</translation>
    </message>
    <message>
        <source>this step is never decided before the gateway.</source>
        <translation>по этому шагу до шлюза никогда не принимается решение.</translation>
    </message>
    <message>
        <source>there is no such field.</source>
        <translation>такого поля нет.</translation>
    </message>
    <message>
        <source>$.%1 may be left out by the applicant: ask first for exists($ ? (exists(@.%1))).</source>
        <translation>заявитель может не заполнить $.%1: сначала проверьте exists($ ? (exists(@.%1))).</translation>
    </message>
    <message>
        <source>$.decisions.%1.%2 is never “%3”; it can be: %4.</source>
        <translation>$.decisions.%1.%2 никогда не бывает «%3»; возможно: %4.</translation>
    </message>
    <message>
        <source>The default flow cannot have a condition.</source>
        <translation>У потока по умолчанию не может быть условия.</translation>
    </message>
    <message>
        <source>A flow behind an exclusive gateway needs a condition, or is the default one.</source>
        <translation>Потоку за исключающим шлюзом нужно условие, либо он должен быть потоком по умолчанию.</translation>
    </message>
    <message>
        <source>The default flow “%1” does not leave this gateway.</source>
        <translation>Поток по умолчанию «%1» не выходит из этого шлюза.</translation>
    </message>
    <message>
        <source>This gateway has no default flow: a case that meets no condition stops as an incident.</source>
        <translation>У этого шлюза нет потока по умолчанию: заявка, не отвечающая ни одному условию, остановится с инцидентом.</translation>
    </message>
    <message>
        <source>Only a flow behind an exclusive gateway has a condition.</source>
        <translation>Условие бывает только у потока за исключающим шлюзом.</translation>
    </message>
    <message>
        <source>A route cannot hold the BPMN element “%1”.</source>
        <translation>В маршруте не может быть элемента BPMN «%1».</translation>
    </message>
    <message>
        <source>Complex gateways are not used in routes.</source>
        <translation>Сложные шлюзы в маршрутах не используются.</translation>
    </message>
    <message>
        <source>Ad-hoc sub-processes are not used in routes.</source>
        <translation>Подпроцессы ad-hoc в маршрутах не используются.</translation>
    </message>
    <message>
        <source>Inclusive gateways are hard to read; use parallel and exclusive ones.</source>
        <translation>Включающие шлюзы трудно читать; используйте параллельные и исключающие.</translation>
    </message>
    <message>
        <source>An event has at most one definition.</source>
        <translation>У события не более одного определения.</translation>
    </message>
    <message>
        <source>A route cannot hold “%1” inside a sub-process.</source>
        <translation>В подпроцессе маршрута не может быть «%1».</translation>
    </message>
    <message>
        <source>%1 is no element of BPMN; it is kept and has no effect.</source>
        <translation>%1 — не элемент BPMN; он сохраняется и ни на что не влияет.</translation>
    </message>
    <message>
        <source>%1 is kept in the file and has no effect.</source>
        <translation>%1 сохраняется в файле и ни на что не влияет.</translation>
    </message>
    <message>
        <source>A route cannot hold %1.</source>
        <translation>Маршрут не может содержать: %1.</translation>
    </message>
    <message>
        <source>This element cannot be reached from the start.</source>
        <translation>До этого элемента нельзя дойти от начала.</translation>
    </message>
    <message>
        <source>From here no end event can be reached.</source>
        <translation>Отсюда нельзя дойти ни до одного конечного события.</translation>
    </message>
    <message>
        <source>This gateway stands in a loop in which nobody is asked: it would turn for ever.</source>
        <translation>Этот шлюз стоит в цикле, где никого не спрашивают: он вращался бы вечно.</translation>
    </message>
    <message>
        <source>A case can get stuck here: this join waits for a flow that may never be taken.</source>
        <translation>Заявка может здесь застрять: это слияние ждёт потока, который может никогда не прийти.</translation>
    </message>
    <message>
        <source>A case can come through here twice at the same time: join the parallel flows before.</source>
        <translation>Заявка может пройти здесь дважды одновременно: сведите параллельные потоки раньше.</translation>
    </message>
    <message>
        <source>The route has too many parallel ways to be checked for dead ends.</source>
        <translation>В маршруте слишком много параллельных путей, чтобы проверить его на тупики.</translation>
    </message>
    <message>
        <source>tereze:%1 cannot be “%2”.</source>
        <translation>tereze:%1 не может быть «%2».</translation>
    </message>
    <message>
        <source>Only an end event has an outcome.</source>
        <translation>Исход бывает только у конечного события.</translation>
    </message>
    <message>
        <source>tereze:%1 has no meaning here.</source>
        <translation>tereze:%1 здесь не имеет смысла.</translation>
    </message>
    <message>
        <source>The name is missing in: %1.</source>
        <translation>Нет названия на языках: %1.</translation>
    </message>
    <message>
        <source>Nobody is named who performs this step.</source>
        <translation>Не указано, кто выполняет этот шаг.</translation>
    </message>
    <message>
        <source>“%1” is no performer: a role, or a role in a unit such as dean@faculty.</source>
        <translation>«%1» — не исполнитель: нужна роль или роль в подразделении, например dean@faculty.</translation>
    </message>
    <message>
        <source>This step asks for a signature with a key, which this version cannot make or check.</source>
        <translation>Этот шаг требует подписи ключом, которую эта версия не умеет ни создать, ни проверить.</translation>
    </message>
    <message>
        <source>No gateway reads the answers of this step.</source>
        <translation>Ответы этого шага не читает ни один шлюз.</translation>
    </message>
    <message>
        <source>After a rejection the case goes on, so an exclusive gateway behind must read $.decisions.%1.outcome and lead to an end event marked as rejected.</source>
        <translation>После отклонения заявка идёт дальше, поэтому исключающий шлюз за шагом должен читать $.decisions.%1.outcome и вести к конечному событию с исходом «отклонено».</translation>
    </message>
    <message>
        <source>The step “%1”, to which this one returns, does not exist.</source>
        <translation>Шага «%1», к которому возвращает этот шаг, нет.</translation>
    </message>
    <message>
        <source>No template is named for this document.</source>
        <translation>Для этого документа не указан шаблон.</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>Шаблона «%1» нет.</translation>
    </message>
    <message>
        <source>No journal is named in which the document is registered.</source>
        <translation>Не указан журнал, в котором регистрируется документ.</translation>
    </message>
    <message>
        <source>There is no journal “%1”.</source>
        <translation>Журнала «%1» нет.</translation>
    </message>
    <message>
        <source>No position has the role “%1” yet.</source>
        <translation>Должности с ролью «%1» пока нет.</translation>
    </message>
    <message>
        <source>The documents of the template “%1” are registered in the journal “%2”, not in “%3”.</source>
        <translation>Документы шаблона «%1» регистрируются в журнале «%2», а не в «%3».</translation>
    </message>
    <message>
        <source>The outcome of an end event is approved or rejected.</source>
        <translation>Исход конечного события — approved или rejected.</translation>
    </message>
    <message>
        <source>The process needs tereze:key, made of small Latin letters, digits, “-” and “_”.</source>
        <translation>Процессу нужен tereze:key из строчных латинских букв, цифр, «-» и «_».</translation>
    </message>
    <message>
        <source>No end event of this route is an approval.</source>
        <translation>Ни одно конечное событие этого маршрута не означает согласования.</translation>
    </message>
    <message>
        <source>A route is exactly one process; this file has %1.</source>
        <translation>Маршрут — это ровно один процесс; в этом файле их: %1.</translation>
    </message>
    <message>
        <source>A route has at most %1 steps and %2 flows.</source>
        <translation>В маршруте не более %1 шагов и %2 потоков.</translation>
    </message>
    <message>
        <source>The id “%1” is given more than once.</source>
        <translation>Идентификатор «%1» задан более одного раза.</translation>
    </message>
    <message>
        <source>A lane names “%1”, which is not in the route.</source>
        <translation>Дорожка называет «%1», чего нет в маршруте.</translation>
    </message>
    <message>
        <source>The route has no start event.</source>
        <translation>В маршруте нет начального события.</translation>
    </message>
    <message>
        <source>The route has more than one start event.</source>
        <translation>В маршруте более одного начального события.</translation>
    </message>
    <message>
        <source>The route has no end event.</source>
        <translation>В маршруте нет конечного события.</translation>
    </message>
    <message>
        <source>Nothing leads to this element and nothing leaves it.</source>
        <translation>Ни один поток не ведёт к этому элементу и не выходит из него.</translation>
    </message>
    <message>
        <source>No flow leads to this element.</source>
        <translation>К этому элементу не ведёт ни один поток.</translation>
    </message>
    <message>
        <source>No flow leaves this element, and it is no end event.</source>
        <translation>Из этого элемента не выходит ни один поток, а это не конечное событие.</translation>
    </message>
    <message>
        <source>Nothing may lead to a start event, and nothing may leave an end event.</source>
        <translation>К начальному событию ничто не должно вести, а из конечного ничто не должно выходить.</translation>
    </message>
    <message>
        <source>Several flows leave this element: put a gateway behind it.</source>
        <translation>Из этого элемента выходит несколько потоков: поставьте за ним шлюз.</translation>
    </message>
    <message>
        <source>Several flows lead here without a gateway; the step runs once for each.</source>
        <translation>Сюда ведут несколько потоков без шлюза; шаг выполнится по разу для каждого.</translation>
    </message>
    <message>
        <source>One gateway joins and splits: use two.</source>
        <translation>Один шлюз и сводит, и разветвляет: используйте два.</translation>
    </message>
    <message>
        <source>This gateway neither joins nor splits.</source>
        <translation>Этот шлюз ни сводит, ни разветвляет.</translation>
    </message>
    <message>
        <source>This element has no name.</source>
        <translation>У этого элемента нет названия.</translation>
    </message>
    <message>
        <source>This element has no id.</source>
        <translation>У этого элемента нет идентификатора.</translation>
    </message>
    <message>
        <source>This flow begins or ends at “%1”, which is not in the route.</source>
        <translation>Этот поток начинается или кончается в «%1», чего нет в маршруте.</translation>
    </message>
    <message>
        <source>This flow leaves its process.</source>
        <translation>Этот поток выходит за пределы своего процесса.</translation>
    </message>
    <message>
        <source>A flow with a condition needs a name.</source>
        <translation>Потоку с условием нужно название.</translation>
    </message>
    <message>
        <source>There is already such a flow between these two elements.</source>
        <translation>Между этими двумя элементами такой поток уже есть.</translation>
    </message>
    <message>
        <source>The file has no diagram.</source>
        <translation>В файле нет диаграммы.</translation>
    </message>
    <message>
        <source>This element would run, but it is missing in the diagram.</source>
        <translation>Этот элемент выполнялся бы, но его нет на диаграмме.</translation>
    </message>
    <message>
        <source>It overlaps “%1” in the diagram.</source>
        <translation>На диаграмме перекрывается с «%1».</translation>
    </message>
    <message>
        <source>An ad-hoc sub-process has neither start nor end events.</source>
        <translation>В подпроцессе ad hoc нет ни начальных, ни конечных событий.</translation>
    </message>
    <message>
        <source>The start event of an event sub-process must say which event starts it.</source>
        <translation>У начального события событийного подпроцесса должно быть указано, какое событие его запускает.</translation>
    </message>
    <message>
        <source>The start event of a sub-process cannot wait for an event.</source>
        <translation>Начальное событие подпроцесса не может ждать другого события.</translation>
    </message>
    <message>
        <source>Nothing else can be running here: a plain end event will do.</source>
        <translation>Здесь больше ничего не может выполняться: достаточно обычного конечного события.</translation>
    </message>
    <message>
        <source>This link has no name.</source>
        <translation>У этой ссылки нет имени.</translation>
    </message>
    <message>
        <source>The other end of the link “%1” is missing.</source>
        <translation>Нет второго конца ссылки «%1».</translation>
    </message>
    <message>
        <source>The link “%1” has more than one end.</source>
        <translation>У ссылки «%1» больше одного конца.</translation>
    </message>
    <message>
        <source>An event-based gateway has at least two ways out.</source>
        <translation>Из шлюза по событию должно выходить не менее двух потоков.</translation>
    </message>
    <message>
        <source>The flows behind an event-based gateway have no conditions.</source>
        <translation>У потоков за шлюзом по событию не бывает условий.</translation>
    </message>
    <message>
        <source>Other flows behind this element have conditions: this one needs one, or is the default one.</source>
        <translation>У других потоков из этого элемента есть условия: этому тоже нужно условие, либо он должен быть потоком по умолчанию.</translation>
    </message>
    <message>
        <source>The name of this flow decides nothing.</source>
        <translation>Имя этого потока ничего не решает.</translation>
    </message>
    <message>
        <source>Two flows here say the same.</source>
        <translation>Здесь два одинаковых потока.</translation>
    </message>
    <message>
        <source>Nothing refers to it.</source>
        <translation>На этот элемент ничто не ссылается.</translation>
    </message>
    <message>
        <source>Another one has the same name.</source>
        <translation>Такое же имя есть у другого элемента.</translation>
    </message>
    <message>
        <source>It stands outside “%1”, to which it belongs.</source>
        <translation>Он стоит вне «%1», к которому относится.</translation>
    </message>
    <message>
        <source>This element is missing in the diagram.</source>
        <translation>Этого элемента нет на схеме.</translation>
    </message>
    <message>
        <source>On the border of a step a route can hold a timer with a duration (timeDuration), no other “boundaryEvent”.</source>
        <translation>На границе шага маршрут может содержать таймер с длительностью (timeDuration) и никакое другое «boundaryEvent».</translation>
    </message>
    <message>
        <source>Only what is to be acknowledged can leave the case going on.</source>
        <translation>Не задерживать заявку может только шаг ознакомления.</translation>
    </message>
    <message>
        <source>A step returns to one that comes before it; “%1” does not.</source>
        <translation>Шаг возвращает на тот, что идёт до него; «%1» не такой.</translation>
    </message>
    <message>
        <source>The text of the message is missing in: %1.</source>
        <translation>Нет текста сообщения на языках: %1.</translation>
    </message>
    <message>
        <source>Nobody is named to whom the message goes.</source>
        <translation>Не указано, кому идёт сообщение.</translation>
    </message>
    <message>
        <source>A timer stands on a step at which somebody or something is waited for.</source>
        <translation>Таймер ставится на шаг, на котором кого-то или чего-то ждут.</translation>
    </message>
    <message>
        <source>“%1” is no duration, such as P3D for three days or PT4H.</source>
        <translation>«%1» — не длительность, например P3D (три дня) или PT4H (четыре часа).</translation>
    </message>
    <message>
        <source>Only a step at which people decide can be decided by a term.</source>
        <translation>По истечении срока решение принимается автоматически только на шаге, где решают люди.</translation>
    </message>
    <message>
        <source>A term that decides or lets the case lapse ends the step (cancelActivity).</source>
        <translation>Срок, который решает за людей или прекращает дело, завершает шаг (cancelActivity).</translation>
    </message>
    <message>
        <source>A reminder does not end the step: set cancelActivity to false.</source>
        <translation>Напоминание не завершает шаг: задайте cancelActivity=&quot;false&quot;.</translation>
    </message>
    <message>
        <source>There is no calendar “%1”.</source>
        <translation>Календаря «%1» нет.</translation>
    </message>
    <message>
        <source>There is no published route “%1” to be called here.</source>
        <translation>Нет опубликованного маршрута «%1», который здесь вызывается.</translation>
    </message>
    <message>
        <source>The sub-route “%1” would contain itself.</source>
        <translation>Подмаршрут «%1» содержал бы сам себя.</translation>
    </message>
    <message>
        <source>The sub-route “%1” has faults of its own.</source>
        <translation>В самом подмаршруте «%1» есть ошибки.</translation>
    </message>
    <message>
        <source>With “%1” the route becomes too large.</source>
        <translation>С «%1» маршрут становится слишком большим.</translation>
    </message>
    <message>
        <source>The drawing has the key “%1” but was published as “%2”.</source>
        <translation>Ключ схемы — «%1», а опубликована она как «%2».</translation>
    </message>
    <message>
        <source>“%1” needs %2 votes, but only %3 people can be asked today.</source>
        <translation>Для «%1» нужно голосов: %2, а спросить сегодня можно людей: %3.</translation>
    </message>
    <message>
        <source>Nobody holds a position that “%1” asks.</source>
        <translation>Никто не занимает должность, которую спрашивает «%1».</translation>
    </message>
    <message>
        <source>Nobody holds the position that “%1” asks in: %2.</source>
        <translation>Должность, которую спрашивает «%1», никто не занимает в: %2.</translation>
    </message>
    <message>
        <source>All whom “%1” asks are absent today, and nobody stands in for them.</source>
        <translation>Все, кого спрашивает «%1», сегодня отсутствуют, и никто их не замещает.</translation>
    </message>
    <message>
        <source>“%1” asks the same person as “%2” just before it.</source>
        <translation>«%1» спрашивает того же человека, что и «%2» прямо перед ним.</translation>
    </message>
</context>
<context>
    <name>RouteOperations</name>
    <message>
        <source>A flow connects two steps.</source>
        <translation>Путь соединяет два шага.</translation>
    </message>
    <message>
        <source>Nothing leaves an end.</source>
        <translation>Из окончания ничего не выходит.</translation>
    </message>
    <message>
        <source>Nothing leads to a start or to a term.</source>
        <translation>К началу и к сроку ничего не ведёт.</translation>
    </message>
    <message>
        <source>A term is set on a step that waits.</source>
        <translation>Срок ставится на шаг, который ждёт.</translation>
    </message>
    <message>
        <source>A term cannot become another step.</source>
        <translation>Срок нельзя превратить в другой шаг.</translation>
    </message>
    <message>
        <source>This element is no term with a duration.</source>
        <translation>Этот элемент — не срок с длительностью.</translation>
    </message>
</context>
<context>
    <name>RouteTrial</name>
    <message>
        <source>The route has no start.</source>
        <translation>У маршрута нет начала.</translation>
    </message>
    <message>
        <source>The route goes round and round without anybody in it.</source>
        <translation>Маршрут ходит по кругу, и никто в нём не участвует.</translation>
    </message>
    <message>
        <source>The condition “%1” cannot be judged: a field is missing.</source>
        <translation>Условие «%1» нельзя оценить: поля нет.</translation>
    </message>
    <message>
        <source>No condition holds, and no way is taken by default.</source>
        <translation>Ни одно условие не выполнено, а пути по умолчанию нет.</translation>
    </message>
    <message>
        <source>A join waits for a way that nobody takes.</source>
        <translation>Слияние ждёт пути, по которому никто не идёт.</translation>
    </message>
    <message>
        <source>The way ends without an end.</source>
        <translation>Путь обрывается без окончания.</translation>
    </message>
</context>
<context>
    <name>RouteWords</name>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>The application has been submitted</source>
        <translation>Заявление подано</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Согласование</translation>
    </message>
    <message>
        <source>Somebody approves or rejects</source>
        <translation>Кто-то согласовывает или отклоняет</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подписание</translation>
    </message>
    <message>
        <source>Somebody signs with a key</source>
        <translation>Кто-то подписывает ключом</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Ознакомление</translation>
    </message>
    <message>
        <source>Somebody takes note; nothing waits for it</source>
        <translation>Кто-то знакомится; этого не ждут</translation>
    </message>
    <message>
        <source>Check in person</source>
        <translation>Очная проверка</translation>
    </message>
    <message>
        <source>Somebody sees the person or the papers</source>
        <translation>Кто-то видит человека или бумаги</translation>
    </message>
    <message>
        <source>Document draft</source>
        <translation>Проект документа</translation>
    </message>
    <message>
        <source>A document is prepared from its template</source>
        <translation>Документ готовится по шаблону</translation>
    </message>
    <message>
        <source>Document issued</source>
        <translation>Издание документа</translation>
    </message>
    <message>
        <source>A document is frozen and registered in a journal</source>
        <translation>Документ фиксируется и регистрируется в журнале</translation>
    </message>
    <message>
        <source>Ask the applicant</source>
        <translation>Вопрос заявителю</translation>
    </message>
    <message>
        <source>The applicant adds or corrects something</source>
        <translation>Заявитель дополняет или исправляет</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>The route waits until it is paid</source>
        <translation>Маршрут ждёт оплаты</translation>
    </message>
    <message>
        <source>Outside approval</source>
        <translation>Внешнее согласование</translation>
    </message>
    <message>
        <source>The document system of the university approves</source>
        <translation>Согласует СЭД университета</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Уведомление</translation>
    </message>
    <message>
        <source>A message is sent; nothing waits for it</source>
        <translation>Отправляется сообщение; его не ждут</translation>
    </message>
    <message>
        <source>Sub-route</source>
        <translation>Вложенный маршрут</translation>
    </message>
    <message>
        <source>Another route is run here</source>
        <translation>Здесь выполняется другой маршрут</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Выбор</translation>
    </message>
    <message>
        <source>One of several ways, by a condition</source>
        <translation>Один из нескольких путей, по условию</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Одновременно</translation>
    </message>
    <message>
        <source>All ways at once, or waiting for all of them</source>
        <translation>Все пути сразу или ожидание всех</translation>
    </message>
    <message>
        <source>Some of the ways</source>
        <translation>Некоторые пути</translation>
    </message>
    <message>
        <source>All ways whose condition holds</source>
        <translation>Все пути, условие которых выполнено</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>The case is closed as approved</source>
        <translation>Дело закрывается как согласованное</translation>
    </message>
    <message>
        <source>End: rejected</source>
        <translation>Окончание: отклонено</translation>
    </message>
    <message>
        <source>The case is closed as rejected</source>
        <translation>Дело закрывается как отклонённое</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>What happens when a step takes too long</source>
        <translation>Что происходит, если шаг затянулся</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Дорожка</translation>
    </message>
    <message>
        <source>A department with its steps</source>
        <translation>Подразделение и его шаги</translation>
    </message>
    <message>
        <source>Not executable</source>
        <translation>Не выполняется</translation>
    </message>
    <message>
        <source>of the student&apos;s faculty</source>
        <translation>факультета студента</translation>
    </message>
    <message>
        <source>of the student&apos;s department</source>
        <translation>кафедры студента</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>remind</source>
        <translation>напомнить</translation>
    </message>
    <message>
        <source>pass on to the superior</source>
        <translation>передать руководителю</translation>
    </message>
    <message>
        <source>counts as approved</source>
        <translation>считается согласованным</translation>
    </message>
    <message>
        <source>counts as rejected</source>
        <translation>считается отклонённым</translation>
    </message>
    <message>
        <source>the case lapses</source>
        <translation>дело утрачивает силу</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>согласовано</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
</context>
<context>
    <name>SchemaInstaller</name>
    <message>
        <source>There is no Tereze in this database yet: use &quot;db install&quot;.</source>
        <translation>В этой базе данных ещё нет Tereze: выполните «db install».</translation>
    </message>
    <message>
        <source>PostgreSQL 15 or newer is needed.</source>
        <translation>Нужен PostgreSQL 15 или новее.</translation>
    </message>
    <message>
        <source>The database must be encoded in UTF-8.</source>
        <translation>База данных должна быть в кодировке UTF-8.</translation>
    </message>
    <message>
        <source>Only the owner of the cluster can install the schema.</source>
        <translation>Установить схему может только владелец кластера.</translation>
    </message>
    <message>
        <source>The database is newer than this program.</source>
        <translation>База данных новее этой программы.</translation>
    </message>
    <message>
        <source>The database was made by other migrations than those of this program.</source>
        <translation>База данных создана иными миграциями, чем у этой программы.</translation>
    </message>
</context>
<context>
    <name>SchemaVersion</name>
    <message>
        <source>This database holds no Tereze, or none that you may use.</source>
        <translation>В этой базе данных нет Tereze или у вас нет права ею пользоваться.</translation>
    </message>
    <message>
        <source>The database is older than this program. An administrator has to run &quot;tereze-admin db upgrade&quot;.</source>
        <translation>База данных старше этой программы. Администратор должен выполнить «tereze-admin db upgrade».</translation>
    </message>
    <message>
        <source>This program is too old for the database. Please install the new version.</source>
        <translation>Эта программа слишком стара для базы данных. Установите новую версию.</translation>
    </message>
</context>
<context>
    <name>SigningKey</name>
    <message>
        <source>The file of public keys cannot be read.</source>
        <translation>Файл открытых ключей не удаётся прочитать.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be used.</source>
        <translation>Файл ключа %1 нельзя использовать.</translation>
    </message>
    <message>
        <source>The key file %1 has to belong to this account and be readable by it alone (mode 0600).</source>
        <translation>Файл ключа %1 должен принадлежать этой учётной записи и читаться только ею (режим 0600).</translation>
    </message>
    <message>
        <source>The file holds no key that can sign documents.</source>
        <translation>В файле нет ключа, которым можно подписывать документы.</translation>
    </message>
</context>
<context>
    <name>SystemDialogs</name>
    <message>
        <source>Save print form</source>
        <translation>Сохранить печатную форму</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Сохранить в файл</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Открыть файл</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>строка %1, столбец %2: %3</translation>
    </message>
    <message>
        <source>part “%1”, line %2, column %3: %4</source>
        <translation>часть «%1», строка %2, столбец %3: %4</translation>
    </message>
    <message>
        <source>an instant with its offset from UTC is needed here</source>
        <translation>здесь нужен момент времени со смещением от UTC</translation>
    </message>
    <message>
        <source>there is no such date or time</source>
        <translation>такой даты или такого времени нет</translation>
    </message>
    <message>
        <source>a date such as 2026-11-21 is needed here</source>
        <translation>здесь нужна дата, например 2026-11-21</translation>
    </message>
    <message>
        <source>a number is needed here</source>
        <translation>здесь нужно число</translation>
    </message>
    <message>
        <source>a text is needed here</source>
        <translation>здесь нужен текст</translation>
    </message>
    <message>
        <source>an amount has at most two digits behind the point</source>
        <translation>в сумме не более двух цифр после точки</translation>
    </message>
    <message>
        <source>dates cannot be written out in the language “%1”</source>
        <translation>на языке «%1» даты прописью не пишутся</translation>
    </message>
    <message>
        <source>there is half a character here</source>
        <translation>здесь стоит половина символа</translation>
    </message>
    <message>
        <source>“&gt;” has to be written &amp;gt; here</source>
        <translation>«&gt;» здесь нужно записать как &amp;gt;</translation>
    </message>
    <message>
        <source>the element “%1” is never closed</source>
        <translation>элемент «%1» нигде не закрыт</translation>
    </message>
    <message>
        <source>“&amp;” has to be written &amp;amp;, or the entity is not allowed</source>
        <translation>«&amp;» нужно записать как &amp;amp;, либо эта сущность не разрешена</translation>
    </message>
    <message>
        <source>there is no such character</source>
        <translation>такого символа нет</translation>
    </message>
    <message>
        <source>only elements may begin with “&lt;”; a “&lt;” in text is written &amp;lt;</source>
        <translation>с «&lt;» могут начинаться только элементы; «&lt;» в тексте записывается как &amp;lt;</translation>
    </message>
    <message>
        <source>the element “%1” is not allowed</source>
        <translation>элемент «%1» не разрешён</translation>
    </message>
    <message>
        <source>the tag of “%1” is not closed by “&gt;”</source>
        <translation>тег «%1» не закрыт знаком «&gt;»</translation>
    </message>
    <message>
        <source>elements are nested too deeply</source>
        <translation>элементы вложены слишком глубоко</translation>
    </message>
    <message>
        <source>the element “%1” is closed here but was not opened</source>
        <translation>элемент «%1» здесь закрыт, но не был открыт</translation>
    </message>
    <message>
        <source>the element “%1” has to be closed before “%2” is</source>
        <translation>элемент «%1» нужно закрыть раньше, чем «%2»</translation>
    </message>
    <message>
        <source>an attribute is a name and a quoted value; values from data cannot stand inside a tag</source>
        <translation>атрибут — это имя и значение в кавычках; значения из данных не могут стоять внутри тега</translation>
    </message>
    <message>
        <source>the attribute “%1” cannot stand here</source>
        <translation>атрибут «%1» не может здесь стоять</translation>
    </message>
    <message>
        <source>the attribute “%1” is not allowed on “%2”</source>
        <translation>атрибут «%1» не разрешён у «%2»</translation>
    </message>
    <message>
        <source>the attribute “%1” cannot have the value “%2”</source>
        <translation>атрибут «%1» не может иметь значение «%2»</translation>
    </message>
    <message>
        <source>the style “%1” is not allowed</source>
        <translation>стиль «%1» не разрешён</translation>
    </message>
    <message>
        <source>the style “%1” cannot have the value “%2”</source>
        <translation>стиль «%1» не может иметь значение «%2»</translation>
    </message>
    <message>
        <source>nothing is named “%1”</source>
        <translation>ничто не называется «%1»</translation>
    </message>
    <message>
        <source>the template is too long</source>
        <translation>шаблон слишком длинный</translation>
    </message>
    <message>
        <source>“}}” closes nothing: there is no “{{” before it</source>
        <translation>«}}» ничего не закрывает: перед ним нет «{{»</translation>
    </message>
    <message>
        <source>the tag that begins here is not closed by “%1”</source>
        <translation>тег, который здесь начинается, не закрыт через «%1»</translation>
    </message>
    <message>
        <source>the section “%1” is opened here and never closed</source>
        <translation>секция «%1» открыта здесь и нигде не закрыта</translation>
    </message>
    <message>
        <source>“%1” has a meaning only inside a section</source>
        <translation>«%1» имеет смысл только внутри секции</translation>
    </message>
    <message>
        <source>the tag has no name</source>
        <translation>у тега нет имени</translation>
    </message>
    <message>
        <source>“%1” is not a name that can stand here</source>
        <translation>«%1» — не имя, которое может здесь стоять</translation>
    </message>
    <message>
        <source>“%1” may not be put in without escaping; use two braces</source>
        <translation>«%1» нельзя вставить без экранирования; используйте две скобки</translation>
    </message>
    <message>
        <source>there is no formatter “%1”; there are: %2</source>
        <translation>форматтера «%1» нет; есть: %2</translation>
    </message>
    <message>
        <source>the part “%1” contains itself</source>
        <translation>часть «%1» содержит саму себя</translation>
    </message>
    <message>
        <source>sections and parts are nested too deeply</source>
        <translation>секции и части вложены слишком глубоко</translation>
    </message>
    <message>
        <source>there is no part “%1”</source>
        <translation>части «%1» нет</translation>
    </message>
    <message>
        <source>the section “%1” is closed here but was not opened</source>
        <translation>секция «%1» здесь закрыта, но не была открыта</translation>
    </message>
    <message>
        <source>the section “%1” has to be closed before “%2” is</source>
        <translation>секцию «%1» нужно закрыть раньше, чем «%2»</translation>
    </message>
    <message>
        <source>the document would become too large here</source>
        <translation>документ стал бы здесь слишком большим</translation>
    </message>
    <message>
        <source>the value of “%1” is missing</source>
        <translation>нет значения «%1»</translation>
    </message>
    <message>
        <source>“%1” does not suit the formatter “%2”: %3</source>
        <translation>«%1» не подходит форматтеру «%2»: %3</translation>
    </message>
    <message>
        <source>“%1” is neither a text nor a number</source>
        <translation>«%1» — не текст и не число</translation>
    </message>
    <message>
        <source>“%1” is a number and cannot decide whether a section shows</source>
        <translation>«%1» — число и не может решать, показывать ли секцию</translation>
    </message>
    <message>
        <source>There is no field at this place.</source>
        <translation>На этом месте нет поля.</translation>
    </message>
    <message>
        <source>A condition or repetition begins or ends here. Choose all of it, or take it away first.</source>
        <translation>Здесь начинается или кончается условие или повтор. Выделите его целиком или сначала уберите.</translation>
    </message>
    <message>
        <source>Another condition or repetition begins or ends among what is chosen. Choose all of it.</source>
        <translation>В выделенном начинается или кончается другое условие или повтор. Выделите его целиком.</translation>
    </message>
    <message>
        <source>There is nothing to put it around.</source>
        <translation>Здесь нет ничего, что можно этим окружить.</translation>
    </message>
    <message>
        <source>Choose rows of one table.</source>
        <translation>Выделите строки одной таблицы.</translation>
    </message>
    <message>
        <source>Choose text within one paragraph.</source>
        <translation>Выделите текст в пределах одного абзаца.</translation>
    </message>
    <message>
        <source>There is no condition or repetition at this place.</source>
        <translation>На этом месте нет ни условия, ни повтора.</translation>
    </message>
    <message>
        <source>Put the cursor into a table first.</source>
        <translation>Сначала поставьте курсор в таблицу.</translation>
    </message>
    <message>
        <source>A cell of this table goes over several rows; its columns cannot be changed here.</source>
        <translation>Ячейка этой таблицы занимает несколько строк; её столбцы здесь изменить нельзя.</translation>
    </message>
    <message>
        <source>A table cannot stand in a cell of another.</source>
        <translation>Таблица не может стоять в ячейке другой таблицы.</translation>
    </message>
    <message>
        <source>That cannot be done at this place.</source>
        <translation>На этом месте это невозможно.</translation>
    </message>
    <message>
        <source>“%1” cannot be shown on the page where it stands</source>
        <translation>«%1» нельзя показать на странице там, где оно стоит</translation>
    </message>
    <message>
        <source>“%1” begins inside “%2” and has to end inside it too, or the other way round</source>
        <translation>«%1» начинается внутри «%2» и должно там же и кончиться, или наоборот</translation>
    </message>
    <message>
        <source>“%1” is opened here and never closed</source>
        <translation>«%1» здесь открыто и нигде не закрыто</translation>
    </message>
    <message>
        <source>Leave the line out then</source>
        <translation>Убирать тогда и строку</translation>
    </message>
    <message>
        <source>when the condition “%1” does not hold, an empty line is left here</source>
        <translation>если условие «%1» не выполнено, здесь остаётся пустая строка</translation>
    </message>
    <message>
        <source>“%1” may be absent; then an empty line is left here</source>
        <translation>«%1» может отсутствовать; тогда здесь остаётся пустая строка</translation>
    </message>
    <message>
        <source>nothing can stand behind “%1:”</source>
        <translation>после «%1:» ничего стоять не может</translation>
    </message>
    <message>
        <source>nothing can be written out in the language “%1”</source>
        <translation>на языке «%1» ничего нельзя записать словами</translation>
    </message>
    <message>
        <source>“%1” is no grammatical case</source>
        <translation>«%1» — не падеж</translation>
    </message>
    <message>
        <source>“%1” is neither a grammatical case nor a form of a name</source>
        <translation>«%1» — не падеж и не форма имени</translation>
    </message>
    <message>
        <source>a name has one case and one form</source>
        <translation>у имени один падеж и одна форма</translation>
    </message>
    <message>
        <source>a case or a form has to follow, as in “name: dative”</source>
        <translation>дальше нужен падеж или форма, как в «name: dative»</translation>
    </message>
    <message>
        <source>a case has to follow, as in “name: dative”</source>
        <translation>дальше нужен падеж, как в «name: dative»</translation>
    </message>
    <message>
        <source>the language has no case “%1”</source>
        <translation>в этом языке нет падежа «%1»</translation>
    </message>
    <message>
        <source>“%1” cannot stand so: %2</source>
        <translation>«%1» так не пишется: %2</translation>
    </message>
    <message>
        <source>what may stand behind the colon is: %1</source>
        <translation>после двоеточия может стоять: %1</translation>
    </message>
    <message>
        <source>a form of the word is missing or too long between the commas</source>
        <translation>между запятыми форма слова отсутствует или слишком длинна</translation>
    </message>
    <message>
        <source>the forms of the word have to follow, as in “plural: day, days”</source>
        <translation>дальше нужны формы слова, как в «plural: день, дня, дней»</translation>
    </message>
    <message>
        <source>a whole number is needed here</source>
        <translation>здесь нужно целое число</translation>
    </message>
    <message>
        <source>the amount is too great to be written in words</source>
        <translation>сумма слишком велика для записи прописью</translation>
    </message>
    <message>
        <source>forms of the word that this language needs: %1</source>
        <translation>нужно форм слова в этом языке: %1</translation>
    </message>
    <message>
        <source>There is a header already.</source>
        <translation>Верхний колонтитул уже есть.</translation>
    </message>
    <message>
        <source>There is a footer already.</source>
        <translation>Нижний колонтитул уже есть.</translation>
    </message>
    <message>
        <source>There is no header or footer at this place.</source>
        <translation>В этом месте нет колонтитула.</translation>
    </message>
    <message>
        <source>the page&apos;s number can only stand in a header or a footer</source>
        <translation>номер страницы может стоять только в колонтитуле</translation>
    </message>
    <message>
        <source>“%1” cannot stand inside another element</source>
        <translation>«%1» не может стоять внутри другого элемента</translation>
    </message>
    <message>
        <source>there is more than one “%1”</source>
        <translation>«%1» больше одного</translation>
    </message>
    <message>
        <source>the picture is neither a sound PNG nor a sound JPEG</source>
        <translation>рисунок не является исправным файлом PNG или JPEG</translation>
    </message>
    <message>
        <source>the file of the picture is larger than %1 KiB</source>
        <translation>файл рисунка больше %1 КиБ</translation>
    </message>
    <message>
        <source>the picture has more than %1 million pixels or a side of more than %2</source>
        <translation>в рисунке больше %1 млн точек или сторона длиннее %2 точек</translation>
    </message>
    <message>
        <source>a picture is %1 to %2 mm wide and at most %3 mm high</source>
        <translation>ширина рисунка от %1 до %2 мм, высота не больше %3 мм</translation>
    </message>
    <message>
        <source>what a picture shows has to be said in words: 1 to %1 characters, none of &lt; &gt; &amp; { } or quotation marks of a typewriter</source>
        <translation>что на рисунке, нужно сказать словами: от 1 до %1 знаков, без &lt; &gt; &amp; { } и прямых кавычек</translation>
    </message>
    <message>
        <source>what the picture shows is not said in words (alt)</source>
        <translation>не сказано словами, что на рисунке (alt)</translation>
    </message>
    <message>
        <source>a picture needs width and height in millimetres, such as “30.5mm”</source>
        <translation>рисунку нужны ширина и высота в миллиметрах, например «30.5mm»</translation>
    </message>
    <message>
        <source>the box at %1 stands where the QR code comes on the last page: %2 to %3 mm from the upper edge</source>
        <translation>блок (%1) стоит там, где на последней странице печатается QR-код: от %2 до %3 мм от верхнего края</translation>
    </message>
    <message>
        <source>the box at %1 stands where the registration number is printed</source>
        <translation>блок (%1) стоит там, где печатается регистрационный номер</translation>
    </message>
    <message>
        <source>the box at %1 covers part of the one at %2</source>
        <translation>блок (%1) закрывает часть блока (%2)</translation>
    </message>
    <message>
        <source>The box would reach beyond the edge of the paper.</source>
        <translation>Блок вышел бы за край листа.</translation>
    </message>
    <message>
        <source>There is no such box any more.</source>
        <translation>Этого блока больше нет.</translation>
    </message>
    <message>
        <source>What is pasted holds no placed boxes.</source>
        <translation>В том, что вставляется, нет блоков с точным местом.</translation>
    </message>
    <message>
        <source>A placed box depends on a condition that is chosen here. Take the box away first.</source>
        <translation>От выбранного здесь условия зависит блок с точным местом. Сначала уберите блок.</translation>
    </message>
    <message>
        <source>a placed box needs “%1” in millimetres, such as “30.5mm”</source>
        <translation>блоку с точным местом нужно «%1» в миллиметрах, например «30.5mm»</translation>
    </message>
    <message>
        <source>a placed box is at least %1 mm wide and high</source>
        <translation>ширина и высота блока с точным местом не меньше %1 мм</translation>
    </message>
    <message>
        <source>the placed box reaches beyond the edge of the paper</source>
        <translation>блок с точным местом выходит за край листа</translation>
    </message>
    <message>
        <source>x %1 mm, y %2 mm</source>
        <translation>x %1 мм, y %2 мм</translation>
    </message>
    <message>
        <source>two placed boxes stand at one place: x %1 mm, y %2 mm</source>
        <translation>два блока стоят на одном месте: x %1 мм, y %2 мм</translation>
    </message>
</context>
<context>
    <name>TemplateFields</name>
    <message>
        <source>name of the university</source>
        <translation>название университета</translation>
    </message>
    <message>
        <source>title of the document</source>
        <translation>название документа</translation>
    </message>
    <message>
        <source>date of the document</source>
        <translation>дата документа</translation>
    </message>
    <message>
        <source>name of the service</source>
        <translation>название услуги</translation>
    </message>
    <message>
        <source>reference of the application</source>
        <translation>номер заявки</translation>
    </message>
    <message>
        <source>when it was submitted</source>
        <translation>когда подана</translation>
    </message>
    <message>
        <source>language of the application</source>
        <translation>язык заявки</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>surname and initials</source>
        <translation>фамилия и инициалы</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>фамилия</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>patronymic</source>
        <translation>отчество</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>электронная почта</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>number of the student</source>
        <translation>номер обучающегося</translation>
    </message>
    <message>
        <source>faculty</source>
        <translation>факультет</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>образовательная программа</translation>
    </message>
    <message>
        <source>level of education</source>
        <translation>уровень образования</translation>
    </message>
    <message>
        <source>year of study</source>
        <translation>курс</translation>
    </message>
    <message>
        <source>form of study</source>
        <translation>форма обучения</translation>
    </message>
    <message>
        <source>language of study</source>
        <translation>язык обучения</translation>
    </message>
    <message>
        <source>funding</source>
        <translation>основа обучения</translation>
    </message>
    <message>
        <source>status</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>enrolled on</source>
        <translation>дата зачисления</translation>
    </message>
    <message>
        <source>graduates on</source>
        <translation>дата окончания</translation>
    </message>
    <message>
        <source>position</source>
        <translation>должность</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>дата и время</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>решение</translation>
    </message>
    <message>
        <source>in whose place</source>
        <translation>за кого</translation>
    </message>
    <message>
        <source>on what ground</source>
        <translation>на каком основании</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>замечание</translation>
    </message>
    <message>
        <source>checksum of what was seen</source>
        <translation>контрольная сумма увиденного</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Университет</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Обучающийся</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Approvers</source>
        <translation>Согласующие</translation>
    </message>
    <message>
        <source>all who decided</source>
        <translation>все, кто решал</translation>
    </message>
    <message>
        <source>title of the joint order</source>
        <translation>название сводного приказа</translation>
    </message>
    <message>
        <source>date of the joint order</source>
        <translation>дата сводного приказа</translation>
    </message>
    <message>
        <source>Joint order</source>
        <translation>Сводный приказ</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Обучающиеся</translation>
    </message>
    <message>
        <source>all students, a row each</source>
        <translation>все обучающиеся, по одному в строке</translation>
    </message>
</context>
<context>
    <name>TimeTexts</name>
    <message>
        <source>today, %1</source>
        <translation>сегодня, %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkerOptions</name>
    <message>
        <source>Where the database is, as the role of the worker (TEREZE_DB).</source>
        <translation>Адрес базы данных, с ролью фоновой программы (TEREZE_DB).</translation>
    </message>
    <message>
        <source>Settings file (default: tereze/tereze.conf of the system).</source>
        <translation>Файл настроек (по умолчанию: tereze/tereze.conf системы).</translation>
    </message>
    <message>
        <source>Folder of the worker&apos;s keys.</source>
        <translation>Папка ключей фоновой программы.</translation>
    </message>
    <message>
        <source>Make the keys that are missing, and end.</source>
        <translation>Создать недостающие ключи и завершить работу.</translation>
    </message>
    <message>
        <source>smtp://host:port, smtp+starttls://host:port, smtps://host:port, or none.</source>
        <translation>smtp://host:port, smtp+starttls://host:port, smtps://host:port или none.</translation>
    </message>
    <message>
        <source>Name for signing in to the mail server.</source>
        <translation>Имя для входа на почтовый сервер.</translation>
    </message>
    <message>
        <source>File with the password for the mail server.</source>
        <translation>Файл с паролем для почтового сервера.</translation>
    </message>
    <message>
        <source>Leave mails as files in this folder, for demonstrations.</source>
        <translation>Оставлять письма файлами в этой папке, для демонстраций.</translation>
    </message>
    <message>
        <source>File that gets a line for each registered document.</source>
        <translation>Файл, в который добавляется строка о каждом зарегистрированном документе.</translation>
    </message>
    <message>
        <source>File that gets a line for each seal.</source>
        <translation>Файл, в который добавляется строка о каждой печати.</translation>
    </message>
    <message>
        <source>How many jobs are done at once, 1 to 64 (default 2).</source>
        <translation>Сколько работ выполняется одновременно, от 1 до 64 (по умолчанию 2).</translation>
    </message>
    <message>
        <source>Name that no other worker bears (default: made up).</source>
        <translation>Имя, которого нет у другой фоновой программы (по умолчанию составляется само).</translation>
    </message>
    <message>
        <source>Work until nothing waits, and end.</source>
        <translation>Работать, пока есть ожидающее, и завершить работу.</translation>
    </message>
    <message>
        <source>Do what can be done at this moment, and end.</source>
        <translation>Выполнить то, что возможно сейчас, и завершить работу.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read.</source>
        <translation>Файл настроек %1 не удаётся прочитать.</translation>
    </message>
    <message>
        <source>Does the background work of Tereze.</source>
        <translation>Выполняет фоновую работу Tereze.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Неожиданный аргумент: %1</translation>
    </message>
    <message>
        <source>--drain and --once exclude each other.</source>
        <translation>--drain и --once исключают друг друга.</translation>
    </message>
    <message>
        <source>--threads takes a number from 1 to 64.</source>
        <translation>Для --threads указывается число от 1 до 64.</translation>
    </message>
    <message>
        <source>A mail server and a mail folder exclude each other.</source>
        <translation>Почтовый сервер и папка для почты исключают друг друга.</translation>
    </message>
    <message>
        <source>Folder of the archive, where cases that have ended are put.</source>
        <translation>Папка архива, куда помещаются завершённые дела.</translation>
    </message>
    <message>
        <source>Print on this server&apos;s printers, as the station of this name.</source>
        <translation>Печатать на принтерах этого сервера под таким именем станции.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::ApplicationPane</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>App&amp;lication</source>
        <translation>Заявле&amp;ние</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>До&amp;кументы</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;История</translation>
    </message>
    <message>
        <source>Answers of the form</source>
        <translation>Ответы формы</translation>
    </message>
    <message>
        <source>History of the application</source>
        <translation>История заявки</translation>
    </message>
    <message>
        <source>Parts of the application</source>
        <translation>Части заявки</translation>
    </message>
    <message>
        <source>This decision could not be noted on this computer. Do not close the program before the server has answered.</source>
        <translation>Это решение не удалось записать на этом компьютере. Не закрывайте программу, пока сервер не ответит.</translation>
    </message>
    <message>
        <source>What you did with %1 was not accepted.</source>
        <translation>Ваше действие с заявкой %1 не принято.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::AttachmentBar</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Файл %1 не удаётся прочитать.</translation>
    </message>
    <message>
        <source>Attach a finished PDF…</source>
        <translation>Приложить готовый PDF…</translation>
    </message>
    <message>
        <source>A document that was scanned or made by another program takes the place of the one made from the template; it gets QR code and number on free places of its pages</source>
        <translation>Документ, отсканированный или созданный другой программой, заменит сделанный по шаблону; QR-код и номер встанут на свободные места его страниц</translation>
    </message>
    <message>
        <source>Use the template again</source>
        <translation>Вернуться к шаблону</translation>
    </message>
    <message>
        <source>The document is made from its template; the attached file is no longer used</source>
        <translation>Документ составляется по шаблону; приложенный файл больше не используется</translation>
    </message>
    <message>
        <source>The PDF is attached; its draft is being made.</source>
        <translation>PDF приложен; готовится его проект.</translation>
    </message>
    <message>
        <source>The document is made from its template again.</source>
        <translation>Документ снова составляется по шаблону.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::AuditFilter</name>
    <message>
        <source>What %1 did</source>
        <translation>Действия: %1</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Заявка %1</translation>
    </message>
    <message>
        <source>From %1 until %2</source>
        <translation>С %1 по %2</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Только: %1</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Кто</translation>
    </message>
    <message>
        <source>Surname, given name</source>
        <translation>Фамилия, имя</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Заявка</translation>
    </message>
    <message>
        <source>Reference, then Enter</source>
        <translation>Шифр и Enter</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;С</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;по</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
</context>
<context>
    <name>tereze::ui::AuditModel</name>
    <message>
        <source>%1, %2 (signed in as %3), %4</source>
        <translation>%1, %2 (вход под именем %3), %4</translation>
    </message>
    <message>
        <source>By the server&apos;s own clock: %1</source>
        <translation>По часам самого сервера: %1</translation>
    </message>
    <message>
        <source>Event %1 in the history of its object, “%2”; in the whole log no. %3.</source>
        <translation>Событие %1 в истории этого объекта, «%2»; во всём журнале № %3.</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation>Вызов: %1</translation>
    </message>
    <message>
        <source>Checksum in the chain (SHA-256): %1</source>
        <translation>Контрольная сумма в цепочке (SHA-256): %1</translation>
    </message>
    <message>
        <source>Written down:</source>
        <translation>Записано:</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>С чем</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>Откуда</translation>
    </message>
</context>
<context>
    <name>tereze::ui::AuditPage</name>
    <message>
        <source>Log of events</source>
        <translation>Журнал событий</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Составлено %1</translation>
    </message>
    <message>
        <source>Choose one of the people that are offered while you type a surname.</source>
        <translation>Выберите человека из списка, который появляется при вводе фамилии.</translation>
    </message>
    <message>
        <source>All about this object</source>
        <translation>Всё об этом объекте</translation>
    </message>
    <message>
        <source>All by this person</source>
        <translation>Все действия этого лица</translation>
    </message>
    <message>
        <source>Log of events, newest first</source>
        <translation>Журнал событий, новые сверху</translation>
    </message>
    <message>
        <source>All about the event</source>
        <translation>Всё о событии</translation>
    </message>
    <message>
        <source>Nothing of this kind has happened.</source>
        <translation>Таких событий не было.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::BlankDialog</name>
    <message>
        <source>Add blanks</source>
        <translation>Добавление бланков</translation>
    </message>
    <message>
        <source>Spoiled blanks</source>
        <translation>Испорченные бланки</translation>
    </message>
    <message>
        <source>Destroy blanks</source>
        <translation>Уничтожение бланков</translation>
    </message>
    <message>
        <source>Every serial of the range is one sheet under strict account. It stays in the list for ever, whatever becomes of it.</source>
        <translation>Каждый номер диапазона — один лист строгой отчётности. Он остаётся в списке навсегда, что бы с ним ни стало.</translation>
    </message>
    <message>
        <source>%1, series %2: free blanks that are no good. They are not printed on and wait for an act of destruction.</source>
        <translation>%1, серия %2: свободные бланки, которые негодны. На них не печатают, они ждут акта об уничтожении.</translation>
    </message>
    <message>
        <source>%1, series %2: spoiled blanks that were destroyed, as the act says. This cannot be undone.</source>
        <translation>%1, серия %2: испорченные бланки, уничтоженные по акту. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Mark as spoiled</source>
        <translation>Отметить как испорченные</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Уничтожены</translation>
    </message>
    <message>
        <source>As printed, with its zeros</source>
        <translation>Как на бланке, с нулями</translation>
    </message>
    <message>
        <source>&amp;First number</source>
        <translation>&amp;Первый номер</translation>
    </message>
    <message>
        <source>&amp;Last number</source>
        <translation>П&amp;оследний номер</translation>
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
        <translation>Номер и дата</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>&amp;Серия</translation>
    </message>
    <message>
        <source>Choose a kind from the list, or name a new one by a word of small Latin letters, such as “letterhead_2”.</source>
        <translation>Выберите вид из списка или назовите новый словом из строчных латинских букв, например «letterhead_2».</translation>
    </message>
    <message>
        <source>Type the series as it stands on the blanks.</source>
        <translation>Введите серию, как она стоит на бланках.</translation>
    </message>
    <message>
        <source>Type the first number as it stands on the blank.</source>
        <translation>Введите первый номер, как он стоит на бланке.</translation>
    </message>
    <message>
        <source>The last number has as many digits as the first, and is no smaller.</source>
        <translation>В последнем номере столько же цифр, сколько в первом, и он не меньше.</translation>
    </message>
    <message>
        <source>At most %1 blanks at once.</source>
        <translation>Не больше %1 бланков за один раз.</translation>
    </message>
    <message>
        <source>Say what is wrong with them.</source>
        <translation>Напишите, что с ними не так.</translation>
    </message>
    <message>
        <source>Name the act by its number and date.</source>
        <translation>Укажите номер и дату акта.</translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s) added</source>
        <translation>
            <numerusform>Добавлен %n бланк</numerusform>
            <numerusform>Добавлено %n бланка</numerusform>
            <numerusform>Добавлено %n бланков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s) marked as spoiled</source>
        <translation>
            <numerusform>%n бланк отмечен как испорченный</numerusform>
            <numerusform>%n бланка отмечены как испорченные</numerusform>
            <numerusform>%n бланков отмечены как испорченные</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s) destroyed</source>
        <translation>
            <numerusform>Уничтожен %n бланк</numerusform>
            <numerusform>Уничтожено %n бланка</numerusform>
            <numerusform>Уничтожено %n бланков</numerusform>
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
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кем</translation>
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
        <translation>Серии бланков</translation>
    </message>
    <message>
        <source>Blanks of the series, by their serials</source>
        <translation>Бланки серии по номерам</translation>
    </message>
    <message>
        <source>There are no blanks in stock yet. What came from the printing house is added with the act by which it came.</source>
        <translation>Бланков на учёте пока нет. Поступившее из типографии добавляют с актом, по которому оно принято.</translation>
    </message>
    <message>
        <source>No blank of this series is in that state.</source>
        <translation>В этой серии нет бланков в таком состоянии.</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>По&amp;казать</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
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
        <translation>Серия</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Свободно</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Зарезервировано</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Использовано</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Испорчено</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Уничтожено</translation>
    </message>
</context>
<context>
    <name>tereze::ui::BookModel</name>
    <message>
        <source>closed on %1, %2</source>
        <translation>закрыта %1, %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыта</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Первый номер</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Последний номер</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Номеров</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Зарегистрировано</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Недействительных</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Зарезервировано</translation>
    </message>
    <message>
        <source>Dated back</source>
        <translation>Задним числом</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Аннулировано</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>tereze::ui::BooksDialog</name>
    <message>
        <source>Books of the journal</source>
        <translation>Книги журнала</translation>
    </message>
    <message>
        <source>%1: a book a year. When its year is over and no number is reserved any more, a book is closed; it then takes no more entries.</source>
        <translation>%1: по книге на год. Когда год закончился и зарезервированных номеров не осталось, книгу закрывают; новых записей в ней больше не будет.</translation>
    </message>
    <message>
        <source>Nothing was registered in this journal yet, so it has no book.</source>
        <translation>В этом журнале ещё ничего не зарегистрировано, поэтому книг нет.</translation>
    </message>
    <message>
        <source>Close the &amp;book…</source>
        <translation>&amp;Закрыть книгу…</translation>
    </message>
    <message>
        <source>The book of %1 is closed for good: numbers %2 to %3, registered %4, void %5.</source>
        <translation>Книга за %1 год закрывается навсегда: номера с %2 по %3, зарегистрировано: %4, недействительных: %5.</translation>
    </message>
    <message>
        <source>Close the book</source>
        <translation>Закрыть книгу</translation>
    </message>
    <message>
        <source>The book of %1 is closed.</source>
        <translation>Книга за %1 год закрыта.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::BoxLayer</name>
    <message>
        <source>Move a box</source>
        <translation>Сдвиг блока</translation>
    </message>
    <message>
        <source>Place of a box</source>
        <translation>Место блока</translation>
    </message>
    <message>
        <source>%1 mm wide</source>
        <translation>ширина %1 мм</translation>
    </message>
    <message>
        <source>%1 mm high</source>
        <translation>высота %1 мм</translation>
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
        <translation>Клавиши со стрелками: 0,1 мм, с Shift 1 мм; с Ctrl – размер. Enter – текст.</translation>
    </message>
    <message>
        <source>Placed box</source>
        <translation>Блок с точным местом</translation>
    </message>
    <message>
        <source>Align boxes</source>
        <translation>Выравнивание блоков</translation>
    </message>
    <message>
        <source>Delete boxes</source>
        <translation>Удаление блоков</translation>
    </message>
    <message>
        <source>Delete a box</source>
        <translation>Удаление блока</translation>
    </message>
    <message>
        <source>Paste boxes</source>
        <translation>Вставка блоков</translation>
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
        <translation>Высота</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>From the left edge of the paper</source>
        <translation>От левого края листа</translation>
    </message>
    <message>
        <source>From the upper edge of the paper</source>
        <translation>От верхнего края листа</translation>
    </message>
    <message>
        <source>Width of the box</source>
        <translation>Ширина блока</translation>
    </message>
    <message>
        <source>Height of the box</source>
        <translation>Высота блока</translation>
    </message>
    <message>
        <source>Page on which the box stands</source>
        <translation>Страница, на которой стоит блок</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> мм</translation>
    </message>
    <message>
        <source>as its text</source>
        <translation>по тексту</translation>
    </message>
    <message>
        <source>Write its text (Enter)</source>
        <translation>Писать текст (Enter)</translation>
    </message>
    <message>
        <source>Left edges as the first of those chosen</source>
        <translation>Левые края как у первого из выбранных</translation>
    </message>
    <message>
        <source>Upper edges as the first of those chosen</source>
        <translation>Верхние края как у первого из выбранных</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>tereze::ui::CalibrationDialog</name>
    <message>
        <source>&amp;Print the sheet</source>
        <translation>&amp;Напечатать лист</translation>
    </message>
    <message>
        <source>Put a printer right</source>
        <translation>Выверка принтера</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> мм</translation>
    </message>
    <message>
        <source>1. Print the sheet on plain paper from the tray that the blanks lie in.</source>
        <translation>1. Напечатайте лист на обычной бумаге из того лотка, где лежат бланки.</translation>
    </message>
    <message>
        <source>2. Measure with a ruler where the middle of each cross is, and enter the distances.</source>
        <translation>2. Измерьте линейкой, где находится центр каждого крестика, и введите расстояния.</translation>
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
        <translation>&amp;Вид бланков</translation>
    </message>
    <message>
        <source>Upper cross, from the &amp;left edge</source>
        <translation>Верхний крестик, от л&amp;евого края</translation>
    </message>
    <message>
        <source>Upper cross, from the &amp;upper edge</source>
        <translation>Верхни&amp;й крестик, от верхнего края</translation>
    </message>
    <message>
        <source>Lower cross, from the l&amp;eft edge</source>
        <translation>Нижний крестик, от лево&amp;го края</translation>
    </message>
    <message>
        <source>Lower cross, from the upper e&amp;dge</source>
        <translation>Нижний крестик, от верхнего кр&amp;ая</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Whichever</source>
        <translation>Любой</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Ещё не измерялось.</translation>
    </message>
    <message>
        <source>Measured by %1, %2.</source>
        <translation>Измерил(а) %1, %2.</translation>
    </message>
    <message>
        <source>Moved by %1 mm to the right and %2 mm down, stretched by %3 % across and %4 % along.</source>
        <translation>Сдвиг: %1 мм вправо и %2 мм вниз; растяжение: %3 % по ширине и %4 % по высоте.</translation>
    </message>
    <message>
        <source>Attention: this printer cannot print so near to the edge. Part of a document may be missing.</source>
        <translation>Внимание: этот принтер не печатает так близко к краю. Часть документа может пропасть.</translation>
    </message>
    <message>
        <source>Plain paper</source>
        <translation>Обычная бумага</translation>
    </message>
    <message>
        <source>Hatched: where the printer cannot print, %1 mm on the left, %2 above, %3 on the right, %4 below. Dashes: what documents take.</source>
        <translation>Штриховка: где принтер не печатает, %1 мм слева, %2 сверху, %3 справа, %4 снизу. Пунктир: место документа.</translation>
    </message>
    <message>
        <source>This printer does not tell where it cannot print. Dashes: what documents take.</source>
        <translation>Этот принтер не сообщает, где он не печатает. Пунктир: место документа.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::CanvasCommands</name>
    <message>
        <source>Add a step</source>
        <translation>Добавить шаг</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>Добавить срок</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Соединить</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Пересоединить</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Переместить</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Изменить размер</translation>
    </message>
    <message>
        <source>Move the line</source>
        <translation>Переместить линию</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Изменить вид</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Выровнять</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Распределить</translation>
    </message>
    <message>
        <source>Add a lane</source>
        <translation>Добавить дорожку</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Make space</source>
        <translation>Раздвинуть</translation>
    </message>
</context>
<context>
    <name>tereze::ui::CanvasView</name>
    <message>
        <source>Append…</source>
        <translation>Добавить далее…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Connect with…</source>
        <translation>Соединить с…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) selected</source>
        <translation>
            <numerusform>Выбран %n элемент</numerusform>
            <numerusform>Выбрано %n элемента</numerusform>
            <numerusform>Выбрано %n элементов</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Шире</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Уже</translation>
    </message>
    <message>
        <source>Taller</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Ниже</translation>
    </message>
</context>
<context>
    <name>tereze::ui::CaseActForm</name>
    <message>
        <source>To the applicant, for correction</source>
        <translation>Заявителю, на доработку</translation>
    </message>
    <message>
        <source>To the step “%1”</source>
        <translation>На шаг «%1»</translation>
    </message>
    <message numerus="yes">
        <source>The text is longer than %n characters.</source>
        <translation>
            <numerusform>Текст длиннее %n символа.</numerusform>
            <numerusform>Текст длиннее %n символов.</numerusform>
            <numerusform>Текст длиннее %n символов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please write the amount as a number, such as 1500.00.</source>
        <translation>Запишите сумму числом, например 1500.00.</translation>
    </message>
    <message>
        <source>Please write the number of the payment.</source>
        <translation>Укажите номер платежа.</translation>
    </message>
    <message>
        <source>Please choose what was answered.</source>
        <translation>Выберите, что ответили.</translation>
    </message>
    <message>
        <source>Please write the number and the date of the letter.</source>
        <translation>Укажите номер и дату письма.</translation>
    </message>
    <message>
        <source>Please choose who is to do this.</source>
        <translation>Выберите, кто это выполнит.</translation>
    </message>
    <message>
        <source>Please write a few words first.</source>
        <translation>Сначала напишите несколько слов.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Amount, ₸</source>
        <translation>Сумма, ₸</translation>
    </message>
    <message>
        <source>Number and date of the letter</source>
        <translation>Номер и дата письма</translation>
    </message>
    <message>
        <source>Number of the payment</source>
        <translation>Номер платежа</translation>
    </message>
    <message>
        <source>Where it goes back to</source>
        <translation>Куда возвращается</translation>
    </message>
    <message>
        <source>Choose the answer</source>
        <translation>Выберите ответ</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Что ответили</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Approve with these remarks</source>
        <translation>Согласовать с этим замечанием</translation>
    </message>
    <message>
        <source>Where the case goes back to, and why (the applicant reads this)</source>
        <translation>Куда и почему возвращается заявка (это прочтёт заявитель)</translation>
    </message>
    <message>
        <source>What is to be corrected (the applicant reads this)</source>
        <translation>Что исправить (это прочтёт заявитель)</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Return for correction</source>
        <translation>Вернуть на доработку</translation>
    </message>
    <message>
        <source>Reason for the rejection (the applicant reads this)</source>
        <translation>Причина отказа (её прочтёт заявитель)</translation>
    </message>
    <message>
        <source>Reject for this reason</source>
        <translation>Отклонить по этой причине</translation>
    </message>
    <message>
        <source>What the outside body answered (the applicant reads the remark)</source>
        <translation>Что ответила сторонняя организация (замечание прочтёт заявитель)</translation>
    </message>
    <message>
        <source>Remark; the reason of a refusal</source>
        <translation>Замечание; при отказе — его причина</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Записать ответ</translation>
    </message>
    <message>
        <source>Who is to do this, and why</source>
        <translation>Кто и почему это выполнит</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Assign the task</source>
        <translation>Назначить задание</translation>
    </message>
    <message>
        <source>Why you take back your decision: %1. What it led to is undone, and you decide anew</source>
        <translation>Почему вы отменяете своё решение: %1. Что из него последовало, отменится, и вы решите заново</translation>
    </message>
    <message>
        <source>Take back my decision</source>
        <translation>Отменить моё решение</translation>
    </message>
    <message>
        <source>Why the decision is recalled (issued documents are annulled)</source>
        <translation>Почему отзывается решение (выданные документы аннулируются)</translation>
    </message>
    <message>
        <source>Recall the decision</source>
        <translation>Отозвать решение</translation>
    </message>
    <message>
        <source>Why what was issued is annulled. It goes out of force for good, and the case is over</source>
        <translation>Почему аннулируется выданное. Оно окончательно утратит силу, и дело будет закрыто</translation>
    </message>
    <message>
        <source>Annul for good</source>
        <translation>Аннулировать окончательно</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>Оплата поступила</translation>
    </message>
    <message>
        <source>Record the payment</source>
        <translation>Записать оплату</translation>
    </message>
</context>
<context>
    <name>tereze::ui::CaseFileDialog</name>
    <message>
        <source>The nomenclature of %1 has a case %2 already.</source>
        <translation>В номенклатуре %1 года уже есть дело %2.</translation>
    </message>
    <message>
        <source>There is no unit with the code “%1”.</source>
        <translation>Подразделения с кодом «%1» нет.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Новое дело</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Дело %1</translation>
    </message>
    <message>
        <source>The case is added to the nomenclature of %1. Its index stays.</source>
        <translation>Дело добавляется в номенклатуру %1 года. Индекс потом не меняется.</translation>
    </message>
    <message>
        <source>Nomenclature of %1. While no volume is open, everything but the index can be changed.</source>
        <translation>Номенклатура %1 года. Пока томов нет, можно изменить всё, кроме индекса.</translation>
    </message>
    <message>
        <source>Nomenclature of %1. A volume was opened under this term, so term, article and mark stay.</source>
        <translation>Номенклатура %1 года. С этим сроком уже открыт том, поэтому срок, статья и отметка не меняются.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>to be looked at by the &amp;expert commission</source>
        <translation>рассматривает &amp;ЭПК</translation>
    </message>
    <message>
        <source>&amp;goes on into the next year</source>
        <translation>п&amp;ереходит на следующий год</translation>
    </message>
    <message>
        <source>for years</source>
        <translation>лет</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Сколько лет</translation>
    </message>
    <message>
        <source>of the list of terms</source>
        <translation>по перечню со сроками хранения</translation>
    </message>
    <message>
        <source>&amp;Index</source>
        <translation>&amp;Индекс</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>За&amp;головок</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Подразделение</translation>
    </message>
    <message>
        <source>&amp;Kept</source>
        <translation>Срок &amp;хранения</translation>
    </message>
    <message>
        <source>A&amp;rticle</source>
        <translation>Ст&amp;атья</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>При&amp;мечание</translation>
    </message>
    <message>
        <source>The index is two digits, a hyphen and two or three digits, such as 02-05.</source>
        <translation>Индекс: две цифры, дефис и две или три цифры, например 02-05.</translation>
    </message>
    <message>
        <source>Write the title in Kazakh, Russian and English.</source>
        <translation>Напишите заголовок на казахском, русском и английском.</translation>
    </message>
    <message>
        <source>Choose the unit that keeps the case, or write its code.</source>
        <translation>Выберите подразделение, которое ведёт дело, или впишите его код.</translation>
    </message>
    <message>
        <source>Write the article of the list of terms.</source>
        <translation>Напишите статью перечня со сроками хранения.</translation>
    </message>
    <message>
        <source>Case %1 is in the nomenclature.</source>
        <translation>Дело %1 внесено в номенклатуру.</translation>
    </message>
    <message>
        <source>Case %1 is changed.</source>
        <translation>Дело %1 изменено.</translation>
    </message>
    <message>
        <source>name or code of the unit</source>
        <translation>название или код подразделения</translation>
    </message>
</context>
<context>
    <name>tereze::ui::CaseFileModel</name>
    <message>
        <source>%1, expert commission</source>
        <translation>%1, ЭПК</translation>
    </message>
    <message>
        <source>%1 and on</source>
        <translation>%1, переходящее</translation>
    </message>
    <message>
        <source>%1, one is open</source>
        <translation>%1, один открыт</translation>
    </message>
    <message>
        <source>%1, all closed</source>
        <translation>%1, все закрыты</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Title of the case</source>
        <translation>Заголовок дела</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Срок хранения</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Тома</translation>
    </message>
</context>
<context>
    <name>tereze::ui::CaseHead</name>
    <message>
        <source>the applicant is asked</source>
        <translation>ждём ответа заявителя</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Сейчас: %1</translation>
    </message>
    <message>
        <source>The draft of the document is being prepared.</source>
        <translation>Проект документа готовится.</translation>
    </message>
    <message>
        <source>⚠ Something stands in the way of this case; its route&apos;s owner is told.</source>
        <translation>⚠ Этой заявке что-то мешает; владелец маршрута извещён.</translation>
    </message>
    <message>
        <source>The term has been suspended since %1.</source>
        <translation>Срок приостановлен с %1.</translation>
    </message>
    <message>
        <source>The term has been suspended since %1: %2.</source>
        <translation>Срок приостановлен с %1: %2.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::CaseMigration</name>
    <message>
        <source>Choose those that would go on</source>
        <translation>Выбрать те, что пойдут без изменений</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Снять выбор</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показать ещё</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать заново</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Move applications</source>
        <translation>Перевод заявок</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Stands in the history of each application</source>
        <translation>Записывается в историю каждой заявки</translation>
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
        <translation>Сервер просматривает заявки этого маршрута…</translation>
    </message>
    <message>
        <source>Running applications of earlier versions</source>
        <translation>Заявки, идущие по прежним версиям</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Что произойдёт</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>No version of this route is in force yet.</source>
        <translation>Ни одна версия этого маршрута ещё не вступила в силу.</translation>
    </message>
    <message>
        <source>No application runs on an earlier version.</source>
        <translation>По прежним версиям заявок нет.</translation>
    </message>
    <message>
        <source>Applications that run on earlier versions may go over to version %1. An application that is not chosen stays where it is.</source>
        <translation>Заявки, идущие по прежним версиям, можно перевести на версию %1. Невыбранная заявка остаётся на своей.</translation>
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
        <translation>Нужна причина</translation>
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
            <numerusform>отказано: %n</numerusform>
            <numerusform>отказано: %n</numerusform>
            <numerusform>отказано: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not begun</source>
        <translation>
            <numerusform>не начато: %n</numerusform>
            <numerusform>не начато: %n</numerusform>
            <numerusform>не начато: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>moved to version %1</source>
        <translation>переведена на версию %1</translation>
    </message>
    <message>
        <source>refused: it would be stuck</source>
        <translation>отказано: заявка остановилась бы</translation>
    </message>
    <message>
        <source>refused: votes were cast at a step that the version asks otherwise</source>
        <translation>отказано: на шаге, который в этой версии устроен иначе, уже голосовали</translation>
    </message>
    <message>
        <source>refused: it is your own application</source>
        <translation>отказано: это ваша собственная заявка</translation>
    </message>
    <message>
        <source>refused: it went on meanwhile. Look at it again.</source>
        <translation>отказано: заявка за это время пошла дальше. Посмотрите ещё раз.</translation>
    </message>
    <message>
        <source>refused: it has ended, or is on this version</source>
        <translation>отказано: заявка закрыта или уже на этой версии</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>отказано: %1</translation>
    </message>
</context>
<context>
    <name>tereze::ui::ConditionEditor</name>
    <message>
        <source>This condition is written as an expression.</source>
        <translation>Это условие записано выражением.</translation>
    </message>
    <message>
        <source>all of these hold</source>
        <translation>выполняются все</translation>
    </message>
    <message>
        <source>one of these holds</source>
        <translation>выполняется хотя бы одно</translation>
    </message>
    <message>
        <source>How the lines belong together</source>
        <translation>Как связаны строки</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Добавить условие</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Выражение</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>is</source>
        <translation>равно</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>не равно</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>меньше</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>не больше</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>больше</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>не меньше</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Убрать это условие</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>tereze::ui::ContextPad</name>
    <message>
        <source>What comes next</source>
        <translation>Что дальше</translation>
    </message>
    <message>
        <source>Append: %1</source>
        <translation>Добавить далее: %1</translation>
    </message>
    <message>
        <source>%1
Click: to the right · Shift: below · Ctrl: above · or drag it</source>
        <translation>%1
Щелчок: справа · Shift: снизу · Ctrl: сверху · или перетащите</translation>
    </message>
    <message>
        <source>Append another step</source>
        <translation>Добавить другой шаг</translation>
    </message>
    <message>
        <source>Connect with another step</source>
        <translation>Соединить с другим шагом</translation>
    </message>
    <message>
        <source>Set a term</source>
        <translation>Установить срок</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Изменить вид</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>tereze::ui::DecisionBar</name>
    <message>
        <source>Sending…</source>
        <translation>Отправляется…</translation>
    </message>
    <message>
        <source>Step to decide</source>
        <translation>Решаемый шаг</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>In the place of %1</source>
        <translation>Вместо: %1</translation>
    </message>
    <message>
        <source>In the place of %1, on the basis of: %2</source>
        <translation>Вместо: %1. Основание: %2</translation>
    </message>
</context>
<context>
    <name>tereze::ui::DestructionActModel</name>
    <message>
        <source>withdrawn on %1, %2: %3</source>
        <translation>отозван %1, %2: %3</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>предложен</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Составлен</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Составил</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Тома</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Основание</translation>
    </message>
</context>
<context>
    <name>tereze::ui::DestructionLineModel</name>
    <message>
        <source>%1, expert commission</source>
        <translation>%1, ЭПК</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Title of the case</source>
        <translation>Заголовок дела</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Том</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документов</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Срок хранения</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Term is over on</source>
        <translation>Срок истекает</translation>
    </message>
</context>
<context>
    <name>tereze::ui::DestructionPage</name>
    <message>
        <source>An act only proposes what may be destroyed. Nothing is destroyed or deleted by the programme.</source>
        <translation>Акт только предлагает, что можно уничтожить. Программа ничего не уничтожает и не удаляет.</translation>
    </message>
    <message>
        <source>Save or print the list</source>
        <translation>Сохранить или напечатать список</translation>
    </message>
    <message>
        <source>Acts that propose to destroy, newest first</source>
        <translation>Акты о выделении к уничтожению, новые сверху</translation>
    </message>
    <message>
        <source>Volumes in the act</source>
        <translation>Тома в акте</translation>
    </message>
    <message>
        <source>There is no act yet. One is made of the closed volumes whose term is over.</source>
        <translation>Актов ещё нет. Акт составляется из закрытых томов, срок хранения которых истёк.</translation>
    </message>
    <message>
        <source>Propose to destroy</source>
        <translation>Выделить к уничтожению</translation>
    </message>
    <message>
        <source>An act is made of every closed volume whose term is over, that nobody holds and no other act proposes. What needs the expert commission is marked. Nothing is destroyed by it.</source>
        <translation>В акт войдут все закрытые тома, срок хранения которых истёк, уничтожение не приостановлено и которых нет в другом акте. Те, что рассматривает ЭПК, отмечены. Само по себе ничего не уничтожается.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>О&amp;снование</translation>
    </message>
    <message>
        <source>Write the reason, such as the decision of the expert commission.</source>
        <translation>Напишите основание, например решение ЭПК.</translation>
    </message>
    <message>
        <source>Make the act</source>
        <translation>Составить акт</translation>
    </message>
    <message>
        <source>Act no. %1 is made.</source>
        <translation>Составлен акт № %1.</translation>
    </message>
    <message>
        <source>Withdraw an act</source>
        <translation>Отозвать акт</translation>
    </message>
    <message>
        <source>Act no. %1 stays to be read, with your reason. Its volumes may be proposed again.</source>
        <translation>Акт № %1 останется в списке с вашей причиной. Его тома можно будет предложить снова.</translation>
    </message>
    <message>
        <source>Say why the act is withdrawn.</source>
        <translation>Напишите, почему акт отзывается.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Act no. %1 is withdrawn.</source>
        <translation>Акт № %1 отозван.</translation>
    </message>
    <message>
        <source>Act no. %1 of %2 on the selection of documents for destruction</source>
        <translation>Акт № %1 от %2 о выделении к уничтожению документов</translation>
    </message>
    <message>
        <source>List saved: %1</source>
        <translation>Список сохранён: %1</translation>
    </message>
    <message>
        <source>List sent to the printer.</source>
        <translation>Список отправлен на принтер.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Основание: %1</translation>
    </message>
    <message>
        <source>Made by: %1</source>
        <translation>Составил: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Состояние: %1</translation>
    </message>
    <message>
        <source>Saved on %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>tereze::ui::DocumentsPane</name>
    <message>
        <source>This file cannot be shown.</source>
        <translation>Этот файл нельзя показать.</translation>
    </message>
    <message>
        <source>Documents of the application</source>
        <translation>Документы заявки</translation>
    </message>
    <message>
        <source>Preview of the document</source>
        <translation>Просмотр документа</translation>
    </message>
    <message>
        <source>There are no documents yet.</source>
        <translation>Документов пока нет.</translation>
    </message>
    <message>
        <source>This document is still being prepared.</source>
        <translation>Этот документ ещё готовится.</translation>
    </message>
    <message>
        <source>The document could not be read.</source>
        <translation>Документ не удалось прочитать.</translation>
    </message>
    <message>
        <source>Copies that were made of it</source>
        <translation>Сделанные с него экземпляры</translation>
    </message>
</context>
<context>
    <name>tereze::ui::EngineTrial</name>
    <message>
        <source>The drawing has errors; the engine does not play it.</source>
        <translation>В схеме есть ошибки; сервер её не проигрывает.</translation>
    </message>
    <message>
        <source>A condition reads what is not there: %1</source>
        <translation>Условие обращается к тому, чего нет: %1</translation>
    </message>
    <message>
        <source>No way out of a choice is taken.</source>
        <translation>Ни один выход из выбора не подошёл.</translation>
    </message>
    <message>
        <source>The route goes round and round without anybody in it.</source>
        <translation>Маршрут ходит по кругу, и никто в нём не участвует.</translation>
    </message>
    <message>
        <source>Nobody is asked.</source>
        <translation>Никому не направлено.</translation>
    </message>
    <message>
        <source>An incident: %1</source>
        <translation>Сбой: %1</translation>
    </message>
</context>
<context>
    <name>tereze::ui::EntryDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>tereze::ui::FieldPalette</name>
    <message>
        <source>A list: what is chosen on the page is repeated for each of its rows.</source>
        <translation>Список: выделенное на странице повторяется для каждой его строки.</translation>
    </message>
    <message>
        <source>May be absent. For example: %1</source>
        <translation>Может отсутствовать. Например: %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Например: %1</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Найти поле</translation>
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
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Put the field where the cursor is</source>
        <translation>Вставить поле на место курсора</translation>
    </message>
    <message>
        <source>Only if…</source>
        <translation>Только если…</translation>
    </message>
    <message>
        <source>What is chosen on the page is shown only if there is such a value</source>
        <translation>Выделенное на странице видно, только если такое значение есть</translation>
    </message>
    <message>
        <source>Unless…</source>
        <translation>Если нет…</translation>
    </message>
    <message>
        <source>What is chosen on the page is shown only if there is no such value</source>
        <translation>Выделенное на странице видно, только если такого значения нет</translation>
    </message>
    <message>
        <source>For each…</source>
        <translation>Для каждого…</translation>
    </message>
    <message>
        <source>What is chosen on the page is repeated for each row of the list</source>
        <translation>Выделенное на странице повторяется для каждой строки списка</translation>
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
        <translation>Кто</translation>
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
        <translation>Подшить в дело</translation>
    </message>
    <message>
        <source>%1 is filed into the open volume of the case, and is kept where the volume is. Verification by number will say so.</source>
        <translation>%1 подшивается в открытый том дела и хранится там же, где том. Это покажет и проверка по номеру.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Подшить</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Срок хранения</translation>
    </message>
    <message>
        <source>There is no nomenclature of cases for %1.</source>
        <translation>Номенклатуры дел на %1 год нет.</translation>
    </message>
    <message>
        <source>No volume is open: volume %1 will be opened.</source>
        <translation>Открытого тома нет: будет открыт том %1.</translation>
    </message>
    <message>
        <source>Choose a case.</source>
        <translation>Выберите дело.</translation>
    </message>
    <message>
        <source>%1 is filed into case %2.</source>
        <translation>%1 подшит в дело %2.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::FindBar</name>
    <message>
        <source>Name, id, role, document, condition</source>
        <translation>Название, id, роль, документ, условие</translation>
    </message>
    <message>
        <source>Find in the route</source>
        <translation>Найти в маршруте</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующее</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущее</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Найден %n</numerusform>
            <numerusform>Найдено %n</numerusform>
            <numerusform>Найдено %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tereze::ui::ImportDialog</name>
    <message>
        <source>Left out</source>
        <translation>Не вошло</translation>
    </message>
    <message>
        <source>Not as it was</source>
        <translation>Не так, как было</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Осталось сделать</translation>
    </message>
    <message>
        <source>Import from Word or LibreOffice</source>
        <translation>Импорт из Word или LibreOffice</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>казахский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>украинский</translation>
    </message>
    <message>
        <source>Language of the text:</source>
        <translation>Язык текста:</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>What could not be kept</source>
        <translation>Что не удалось сохранить</translation>
    </message>
    <message>
        <source>Put it into the template</source>
        <translation>Вставить в шаблон</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Копировать список</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>“%1” is read by LibreOffice, shut off from the network and from other files. That takes some seconds.</source>
        <translation>LibreOffice читает «%1», отгороженный от сети и от других файлов. Это займёт несколько секунд.</translation>
    </message>
    <message>
        <source>“%1” is the text of the template now. What remains to be looked at:</source>
        <translation>«%1» теперь текст шаблона. Что осталось посмотреть:</translation>
    </message>
    <message>
        <source>“%1” is read, and everything in it can be kept. It takes the place of the text in its language; that can be undone.</source>
        <translation>«%1» прочитан, всё в нём можно сохранить. Он заменит текст на своём языке; это можно отменить.</translation>
    </message>
    <message>
        <source>“%1” is read. Not everything in it can be kept as it was. It takes the place of the text in its language; that can be undone.</source>
        <translation>«%1» прочитан. Не всё в нём можно сохранить как было. Он заменит текст на своём языке; это можно отменить.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файл не читается.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::InboxModel</name>
    <message>
        <source>Waiting since %1</source>
        <translation>Ждёт с %1</translation>
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
        <translation>Здесь вас ничего не ждёт.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Очереди</translation>
    </message>
    <message>
        <source>Tasks, longest waiting first</source>
        <translation>Задачи, сначала ждущие дольше всех</translation>
    </message>
    <message>
        <source>Surname or case reference</source>
        <translation>Фамилия или код заявки</translation>
    </message>
    <message>
        <source>Find a task</source>
        <translation>Найти задачу</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>My unit</source>
        <translation>Моё подразделение</translation>
    </message>
</context>
<context>
    <name>tereze::ui::JointListModel</name>
    <message>
        <source>%1, of these annulled: %2</source>
        <translation>%1, из них аннулировано: %2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Обучающиеся</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Издан</translation>
    </message>
</context>
<context>
    <name>tereze::ui::JointMemberModel</name>
    <message>
        <source>has left</source>
        <translation>выбыл</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>вычеркнут</translation>
    </message>
    <message>
        <source>in the order</source>
        <translation>в приказе</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Обучающийся</translation>
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
        <translation>Состояние</translation>
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
        <translation>&amp;Только ещё не изданные</translation>
    </message>
    <message>
        <source>Approved orders that wait</source>
        <translation>Утверждённые приказы, которые ждут</translation>
    </message>
    <message>
        <source>Joint orders</source>
        <translation>Сводные приказы</translation>
    </message>
    <message>
        <source>Students in the order</source>
        <translation>Обучающиеся в приказе</translation>
    </message>
    <message>
        <source>The order as it will be issued</source>
        <translation>Приказ, каким он будет издан</translation>
    </message>
    <message>
        <source>No order waits. Where the mark is set above, an order comes here after its last decision, and goes out with others as one.</source>
        <translation>Ждущих приказов нет. Если отметка выше стоит, приказ после последнего решения попадает сюда и издаётся вместе с другими как один.</translation>
    </message>
    <message>
        <source>There is no joint order yet. Choose orders that wait, and put them together.</source>
        <translation>Сводных приказов ещё нет. Выберите ждущие приказы и сведите их вместе.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) put together.</source>
        <translation>
            <numerusform>%n приказ сведён вместе.</numerusform>
            <numerusform>%n приказа сведены вместе.</numerusform>
            <numerusform>%n приказов сведено вместе.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order of %1 goes out by itself.</source>
        <translation>%1: приказ издаётся отдельно.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is registered under one number for %n student(s), each gets an extract, and it takes effect for all of them.</source>
        <translation>
            <numerusform>«%1» регистрируется под одним номером для %n обучающегося, каждый получает выписку, и приказ вступает в силу для всех.</numerusform>
            <numerusform>«%1» регистрируется под одним номером для %n обучающихся, каждый получает выписку, и приказ вступает в силу для всех.</numerusform>
            <numerusform>«%1» регистрируется под одним номером для %n обучающихся, каждый получает выписку, и приказ вступает в силу для всех.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>The order is sent: it is made and registered now.</source>
        <translation>Приказ отправлен: сейчас он формируется и регистрируется.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::JointPreview</name>
    <message>
        <source>Choose a joint order to see it.</source>
        <translation>Выберите сводный приказ, чтобы увидеть его.</translation>
    </message>
    <message>
        <source>Nobody is left in this order.</source>
        <translation>В этом приказе никого не осталось.</translation>
    </message>
    <message>
        <source>The draft is being prepared.</source>
        <translation>Проект готовится.</translation>
    </message>
    <message>
        <source>The document could not be read.</source>
        <translation>Документ не удалось прочитать.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::JointServiceBar</name>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Услуга</translation>
    </message>
    <message>
        <source>New orders of this service &amp;wait here to be put together</source>
        <translation>Новые приказы этой услуги ждут з&amp;десь, чтобы их свели вместе</translation>
    </message>
    <message>
        <source>Without the mark each order goes out by itself after the last decision.</source>
        <translation>Без отметки каждый приказ издаётся отдельно сразу после последнего решения.</translation>
    </message>
    <message>
        <source>New orders of this service wait here from now on.</source>
        <translation>Теперь новые приказы этой услуги ждут здесь.</translation>
    </message>
    <message>
        <source>New orders of this service go out by themselves from now on.</source>
        <translation>Теперь новые приказы этой услуги издаются отдельно.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::JointWaitingModel</name>
    <message>
        <source>Student</source>
        <translation>Обучающийся</translation>
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
        <translation>Утверждён</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Struck out before</source>
        <translation>Вычеркнут ранее</translation>
    </message>
</context>
<context>
    <name>tereze::ui::JournalActs</name>
    <message>
        <source>Reserve a number</source>
        <translation>Резервирование номера</translation>
    </message>
    <message>
        <source>%1: the next number is set aside for something that will be registered later. It is then used or declared void; it is never given back.</source>
        <translation>%1: следующий номер откладывается для того, что будет зарегистрировано позже. Затем его используют или объявляют недействительным; обратно он не возвращается.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>Say what the number is reserved for.</source>
        <translation>Укажите, для чего резервируется номер.</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Зарезервировать</translation>
    </message>
    <message>
        <source>Number %1 is reserved.</source>
        <translation>Номер %1 зарезервирован.</translation>
    </message>
    <message>
        <source>%1: the reserved number %2 becomes void. It stays in the journal with your reason.</source>
        <translation>%1: зарезервированный номер %2 станет недействительным. Он останется в журнале с указанной причиной.</translation>
    </message>
    <message>
        <source>%1: %2 is annulled. It stays in the journal, and a line with your reason speaks of it.</source>
        <translation>%1: запись %2 аннулируется. Она останется в журнале, и о ней появится строка с указанной причиной.</translation>
    </message>
    <message>
        <source>%1: the next number becomes void, so that no number is missing. It stays in the journal with your reason.</source>
        <translation>%1: следующий номер станет недействительным, так что пропуска в номерах не будет. Он останется в журнале с указанной причиной.</translation>
    </message>
    <message>
        <source>Annul a registration</source>
        <translation>Аннулирование регистрации</translation>
    </message>
    <message>
        <source>Declare a number void</source>
        <translation>Объявление номера недействительным</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Укажите причину.</translation>
    </message>
    <message>
        <source>Annul</source>
        <translation>Аннулировать</translation>
    </message>
    <message>
        <source>Declare void</source>
        <translation>Объявить недействительным</translation>
    </message>
    <message>
        <source>Number %1 is void.</source>
        <translation>Номер %1 недействителен.</translation>
    </message>
    <message>
        <source>%1 is annulled.</source>
        <translation>%1: запись аннулирована.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::JournalFilter</name>
    <message>
        <source>From %1 to %2</source>
        <translation>С %1 по %2</translation>
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
        <translation>Имя или название: %1</translation>
    </message>
    <message>
        <source>Kept in: %1</source>
        <translation>Место хранения: %1</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>Но&amp;мер</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Фамилия</translation>
    </message>
    <message>
        <source>&amp;Kept in</source>
        <translation>&amp;Где хранится</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>Пока&amp;зать</translation>
    </message>
    <message>
        <source>to</source>
        <translation>по</translation>
    </message>
    <message>
        <source>&amp;Between</source>
        <translation>&amp;Даты: с</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
</context>
<context>
    <name>tereze::ui::JournalModel</name>
    <message>
        <source>void: %1</source>
        <translation>недействителен: %1</translation>
    </message>
    <message>
        <source>annulment: %1</source>
        <translation>аннулирование: %1</translation>
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
        <translation>От кого</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Место хранения</translation>
    </message>
    <message>
        <source>%1 (written %2)</source>
        <translation>%1 (внесено %2)</translation>
    </message>
    <message>
        <source>reserved: %1</source>
        <translation>зарезервирован: %1</translation>
    </message>
    <message>
        <source>annulment of %1: %2</source>
        <translation>аннулирование %1: %2</translation>
    </message>
    <message>
        <source>in answer to %1</source>
        <translation>в ответ на %1</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>зарегистрировано</translation>
    </message>
    <message>
        <source>Dated back to %1: %2</source>
        <translation>Датировано задним числом %1: %2</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Внёс запись: %1</translation>
    </message>
    <message>
        <source>Their number: %1 of %2</source>
        <translation>Исходящий номер: %1 от %2</translation>
    </message>
    <message>
        <source>Their number: %1</source>
        <translation>Исходящий номер: %1</translation>
    </message>
    <message>
        <source>Reserved for: %1</source>
        <translation>Зарезервирован для: %1</translation>
    </message>
    <message>
        <source>Case / volume</source>
        <translation>Дело / том</translation>
    </message>
</context>
<context>
    <name>tereze::ui::JournalPage</name>
    <message>
        <source>Journals</source>
        <translation>Журналы</translation>
    </message>
    <message>
        <source>Entries of the journal, newest first</source>
        <translation>Записи журнала, сначала новые</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>This entry has no document.</source>
        <translation>У этой записи нет документа.</translation>
    </message>
    <message>
        <source>Print form saved: %1</source>
        <translation>Печатная форма сохранена: %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) wait for a second person</source>
        <translation>
            <numerusform>%n лист ждёт второго сотрудника</numerusform>
            <numerusform>%n листа ждут второго сотрудника</numerusform>
            <numerusform>%n листов ждут второго сотрудника</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) in the print queue</source>
        <translation>
            <numerusform>%n лист в очереди печати</numerusform>
            <numerusform>%n листа в очереди печати</numerusform>
            <numerusform>%n листов в очереди печати</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Составлено %1</translation>
    </message>
    <message>
        <source>List saved: %1</source>
        <translation>Список сохранён: %1</translation>
    </message>
    <message>
        <source>List sent to the printer.</source>
        <translation>Список отправлен на принтер.</translation>
    </message>
    <message>
        <source>Entries read for the list: %1</source>
        <translation>Прочитано записей для списка: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>tereze::ui::LetterDialog</name>
    <message>
        <source>Register a letter</source>
        <translation>Регистрация письма</translation>
    </message>
    <message>
        <source>%1: it takes the number %2, which was reserved for: %3</source>
        <translation>%1: будет взят номер %2, зарезервированный для: %3</translation>
    </message>
    <message>
        <source>%1: the letter takes the next number. What is registered stays in the journal; a mistake is annulled there, with a reason.</source>
        <translation>%1: письмо получит следующий номер. Зарегистрированное остаётся в журнале; ошибка аннулируется там же, с указанием причины.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>of</source>
        <translation>от</translation>
    </message>
    <message>
        <source>Date it back to</source>
        <translation>Датировать задним числом</translation>
    </message>
    <message>
        <source>number of the letter, as it stands in its journal</source>
        <translation>номер письма, как он стоит в журнале</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>In answer to</source>
        <translation>В ответ на</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Дата письма</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Исходящий номер</translation>
    </message>
    <message>
        <source>Day to which it is dated back</source>
        <translation>День, которым датируется</translation>
    </message>
    <message>
        <source>reason; it stays visible in the journal</source>
        <translation>причина; останется видна в журнале</translation>
    </message>
    <message>
        <source>Reason for dating it back</source>
        <translation>Причина датирования задним числом</translation>
    </message>
    <message>
        <source>Files of the letter</source>
        <translation>Файлы письма</translation>
    </message>
    <message>
        <source>Add a PDF…</source>
        <translation>Добавить PDF…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Say whom the letter is from or goes to.</source>
        <translation>Укажите, от кого письмо или кому оно.</translation>
    </message>
    <message>
        <source>Say what the letter is about.</source>
        <translation>Укажите, о чём письмо.</translation>
    </message>
    <message>
        <source>Say why it is dated back.</source>
        <translation>Укажите причину датирования задним числом.</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>Зарегистрировано: %1</translation>
    </message>
</context>
<context>
    <name>tereze::ui::ListDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>tereze::ui::ListSaver</name>
    <message>
        <source>Rows read for the list: %1</source>
        <translation>Прочитано строк для списка: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>List saved: %1</source>
        <translation>Список сохранён: %1</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Сохранить список</translation>
    </message>
</context>
<context>
    <name>tereze::ui::LoadBar</name>
    <message>
        <source>The history is read…</source>
        <translation>Читается история…</translation>
    </message>
    <message>
        <source>No version of this route is in force yet, so there is no history.</source>
        <translation>Ни одна версия маршрута ещё не вступила в силу, поэтому истории нет.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 дн.</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 дн. %2 ч</translation>
    </message>
    <message>
        <source>%1 now · %2 passed</source>
        <translation>сейчас %1 · прошли %2</translation>
    </message>
    <message>
        <source>%1 running · %2 ended</source>
        <translation>В работе: %1 · закрыто: %2</translation>
    </message>
    <message>
        <source>%1 from sending to the end</source>
        <translation>от отправки до закрытия %1</translation>
    </message>
    <message>
        <source>Times are medians, as time passes: nights and days off included. The darker, the more stand at the step now.</source>
        <translation>Время — медиана, календарное: с ночами и выходными. Чем темнее шаг, тем больше заявок стоит на нём сейчас.</translation>
    </message>
    <message>
        <source>Only the newest 20,000 applications were looked at.</source>
        <translation>Просмотрены только последние 20 000 заявок.</translation>
    </message>
    <message>
        <source>Applications that stand at a step now: from none to %1</source>
        <translation>Заявок на шаге сейчас: от 0 до %1</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Последний %n день</numerusform>
            <numerusform>Последние %n дня</numerusform>
            <numerusform>Последние %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Все версии</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Load and times</source>
        <translation>Нагрузка и время</translation>
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
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Заявка</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>По&amp;мощь</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Как в системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлые</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмные</translation>
    </message>
    <message>
        <source>Close the field for a reason, keeping its text</source>
        <translation>Закрыть поле для причины, сохранив текст</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>About Tereze</source>
        <translation>О программе Tereze</translation>
    </message>
    <message>
        <source>Service centre of a university: one registration, one window.</source>
        <translation>Центр обслуживания университета: одна регистрация, одно окно.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Свободная программа под GNU General Public License версии 3 или новее.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) have not reached the server yet. They are lost if you close now.</source>
        <translation>
            <numerusform>%n решение ещё не дошло до сервера. Если закрыть сейчас, оно пропадёт.</numerusform>
            <numerusform>%n решения ещё не дошли до сервера. Если закрыть сейчас, они пропадут.</numerusform>
            <numerusform>%n решений ещё не дошли до сервера. Если закрыть сейчас, они пропадут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Закрыть и потерять</translation>
    </message>
    <message numerus="yes">
        <source>The server has not answered about %n decision(s) yet. They are kept on this computer and asked about when you sign in here the next time.</source>
        <translation>
            <numerusform>Сервер ещё не ответил о %n решении. Оно сохранено на этом компьютере, и при следующем входе здесь о нём будет спрошено снова.</numerusform>
            <numerusform>Сервер ещё не ответил о %n решениях. Они сохранены на этом компьютере, и при следующем входе здесь о них будет спрошено снова.</numerusform>
            <numerusform>Сервер ещё не ответил о %n решениях. Они сохранены на этом компьютере, и при следующем входе здесь о них будет спрошено снова.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
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
        <translation>Скрыть сообщение</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
</context>
<context>
    <name>tereze::ui::Minimap</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
</context>
<context>
    <name>tereze::ui::NameFormsDialog</name>
    <message>
        <source>no rule knows it: the name stays</source>
        <translation>правила не подошли: имя остаётся</translation>
    </message>
    <message>
        <source>These are forms of the name borne before, “%1”. They are used again only when they are saved for the present name.</source>
        <translation>Это формы прежнего имени «%1». Они снова применяются, только если сохранить их для нынешнего имени.</translation>
    </message>
    <message>
        <source>What the rules make of the name stands in grey. Write only what is otherwise; it goes into documents that are drafted from now on.</source>
        <translation>Серым показано, что получается по правилам. Впишите только то, что иначе; оно войдёт в документы, которые будут подготовлены после этого.</translation>
    </message>
    <message>
        <source>The forms are saved.</source>
        <translation>Формы сохранены.</translation>
    </message>
    <message>
        <source>Language of the forms</source>
        <translation>Язык форм</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>No name of a person stands in this application yet.</source>
        <translation>В этой заявке пока нет имён людей.</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>заявитель</translation>
    </message>
    <message>
        <source>Forms of names</source>
        <translation>Формы имён</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <translation>&amp;Чьё имя</translation>
    </message>
</context>
<context>
    <name>tereze::ui::NewTemplateDialog</name>
    <message>
        <source>New template</source>
        <translation>Новый шаблон</translation>
    </message>
    <message>
        <source>The template is made at once and belongs to no service yet; a service takes it up by its name in files.</source>
        <translation>Шаблон создаётся сразу и пока не относится ни к одной услуге; услуга подключает его по имени в файлах.</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Title in Kazakh</source>
        <translation>Название на казахском</translation>
    </message>
    <message>
        <source>Title in Russian</source>
        <translation>Название на русском</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Название на английском</translation>
    </message>
    <message>
        <source>Title in Ukrainian, may be empty</source>
        <translation>Название на украинском (необязательно)</translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation>Имя в файлах</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>справка</translation>
    </message>
    <message>
        <source>order</source>
        <translation>приказ</translation>
    </message>
    <message>
        <source>application form</source>
        <translation>заявление</translation>
    </message>
    <message>
        <source>approval sheet</source>
        <translation>лист согласования</translation>
    </message>
    <message>
        <source>It makes</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>Registered in</source>
        <translation>Где регистрируется</translation>
    </message>
    <message>
        <source>its title alone</source>
        <translation>только название</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Начать с</translation>
    </message>
    <message>
        <source>A template is called something in Kazakh, Russian and English.</source>
        <translation>Укажите название шаблона на казахском, русском и английском языках.</translation>
    </message>
    <message>
        <source>Its name in files has small Latin letters, digits, “_” and “-”, and begins with a letter.</source>
        <translation>Имя в файлах состоит из строчных латинских букв, цифр, «_» и «-» и начинается с буквы.</translation>
    </message>
    <message>
        <source>There is a template with this name in files.</source>
        <translation>Шаблон с таким именем в файлах уже есть.</translation>
    </message>
    <message>
        <source>There is no journal to register its documents in; make one first.</source>
        <translation>Нет журнала, в котором регистрировать документы; сначала создайте его.</translation>
    </message>
    <message>
        <source>The template is made.</source>
        <translation>Шаблон создан.</translation>
    </message>
    <message>
        <source>a form from Word or LibreOffice</source>
        <translation>файл Word или LibreOffice</translation>
    </message>
</context>
<context>
    <name>tereze::ui::NomenclaturePage</name>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Год</translation>
    </message>
    <message>
        <source>Cases of the nomenclature, by index</source>
        <translation>Дела номенклатуры по индексам</translation>
    </message>
    <message>
        <source>Volumes of the case</source>
        <translation>Тома дела</translation>
    </message>
    <message>
        <source>There is no nomenclature of cases for this year yet. Add its first case.</source>
        <translation>Номенклатуры дел на этот год ещё нет. Добавьте первое дело.</translation>
    </message>
    <message>
        <source>This case has no volume yet. Open one, or file a document into the case.</source>
        <translation>У этого дела ещё нет томов. Откройте том или подшейте в дело документ.</translation>
    </message>
    <message>
        <source>Volumes of case %1, %2</source>
        <translation>Тома дела %1, %2</translation>
    </message>
    <message>
        <source>Choose a case to see its volumes.</source>
        <translation>Выберите дело, чтобы увидеть его тома.</translation>
    </message>
    <message>
        <source>Hold a volume</source>
        <translation>Приостановить уничтожение тома</translation>
    </message>
    <message>
        <source>%1 is kept whatever its term says, until somebody lets it go again: no act proposes to destroy it.</source>
        <translation>%1 хранится независимо от срока, пока приостановку не снимут: в акты об уничтожении том не войдёт.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
    <message>
        <source>Say why the volume must be kept, such as a court or an inspection.</source>
        <translation>Напишите, почему том нужно хранить, например суд или проверка.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>%1 is held.</source>
        <translation>%1: уничтожение приостановлено.</translation>
    </message>
    <message>
        <source>%1 is held: %2. When it is let go, only its term counts.</source>
        <translation>%1: уничтожение приостановлено: %2. Когда приостановка снята, считается только срок хранения.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>%1 is no longer held.</source>
        <translation>%1: приостановка снята.</translation>
    </message>
    <message>
        <source>Volume %1 / %2</source>
        <translation>Том %1 / %2</translation>
    </message>
    <message>
        <source>What is filed in the volume, journal by journal, the newest first.</source>
        <translation>Что подшито в том, по журналам, новые сверху.</translation>
    </message>
    <message>
        <source>Nothing is filed in this volume yet. Documents are filed into a case from the journal.</source>
        <translation>В этот том ещё ничего не подшито. Документы подшиваются в дело из журнала.</translation>
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
        <translation>Размер</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Выравнивание</translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation>Вид абзаца</translation>
    </message>
    <message>
        <source>Another field</source>
        <translation>Другое поле</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Вставить поле</translation>
    </message>
    <message>
        <source>registration number</source>
        <translation>регистрационный номер</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Новая строка</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>Новый абзац</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Ввод текста</translation>
    </message>
    <message>
        <source>Join paragraphs</source>
        <translation>Соединить абзацы</translation>
    </message>
    <message>
        <source>Take the condition away</source>
        <translation>Убрать условие</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Новая строка таблицы</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Move a field</source>
        <translation>Переместить поле</translation>
    </message>
</context>
<context>
    <name>tereze::ui::PalettePanel</name>
    <message>
        <source>Steps to put on the drawing</source>
        <translation>Шаги для чертежа</translation>
    </message>
    <message>
        <source>People decide</source>
        <translation>Решают люди</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Others are waited for</source>
        <translation>Ждём других</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>Пути</translation>
    </message>
    <message>
        <source>Beginning, end, order</source>
        <translation>Начало, конец, порядок</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Добавить: %1</translation>
    </message>
</context>
<context>
    <name>tereze::ui::PaperMenu</name>
    <message>
        <source>Plain paper</source>
        <translation>Обычная бумага</translation>
    </message>
    <message>
        <source>Printed on: plain paper</source>
        <translation>Печатается на: обычная бумага</translation>
    </message>
    <message>
        <source>Printed on: %1</source>
        <translation>Печатается на: %1</translation>
    </message>
</context>
<context>
    <name>tereze::ui::PerformerEditor</name>
    <message>
        <source>Another performer</source>
        <translation>Ещё исполнитель</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Where the role is held</source>
        <translation>Где занимают эту роль</translation>
    </message>
    <message>
        <source>whoever has this role</source>
        <translation>любой с этой ролью</translation>
    </message>
    <message>
        <source>Remove this performer</source>
        <translation>Убрать этого исполнителя</translation>
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
        <translation>Что &amp;изображено</translation>
    </message>
    <message>
        <source>In words, for those who do not see it</source>
        <translation>Словами, для тех, кто не видит</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Ширина</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Высота</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> мм</translation>
    </message>
    <message>
        <source>&amp;Keep the proportion</source>
        <translation>Сохранять &amp;пропорции</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Что изображено</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Высота</translation>
    </message>
</context>
<context>
    <name>tereze::ui::PositionPicker</name>
    <message>
        <source>Nothing was found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Position, unit or surname</source>
        <translation>Должность, подразделение или фамилия</translation>
    </message>
    <message>
        <source>Find a position</source>
        <translation>Найти должность</translation>
    </message>
    <message>
        <source>Positions that somebody holds</source>
        <translation>Должности, которые кто-то занимает</translation>
    </message>
</context>
<context>
    <name>tereze::ui::PrintActBar</name>
    <message>
        <source>Identity card</source>
        <translation>Удостоверение личности</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Паспорт</translation>
    </message>
    <message>
        <source>Student card</source>
        <translation>Студенческий билет</translation>
    </message>
    <message>
        <source>Digital document</source>
        <translation>Цифровой документ</translation>
    </message>
    <message>
        <source>Document that was shown</source>
        <translation>Предъявленный документ</translation>
    </message>
    <message>
        <source>Power of attorney, if it is another person</source>
        <translation>Доверенность, если получает другой человек</translation>
    </message>
    <message>
        <source>What is wrong with the &amp;sheet?</source>
        <translation>Что не так с &amp;листом?</translation>
    </message>
    <message>
        <source>Mark as spoiled</source>
        <translation>Отметить испорченным</translation>
    </message>
    <message>
        <source>&amp;Why is it printed again?</source>
        <translation>&amp;Почему печатается снова?</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Перепечатать</translation>
    </message>
    <message>
        <source>Who &amp;collects it?</source>
        <translation>Кто &amp;получает?</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Выдать</translation>
    </message>
</context>
<context>
    <name>tereze::ui::PrintBatchModel</name>
    <message>
        <source>%1, %2 (away)</source>
        <translation>%1, %2 (нет на связи)</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход печати</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Кто поставил</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
</context>
<context>
    <name>tereze::ui::PrintDialog</name>
    <message>
        <source>&amp;Start later, from the print queue</source>
        <translation>Н&amp;ачать позже, из очереди печати</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печатать</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s), in the order of their numbers</source>
        <translation>
            <numerusform>%n документ по порядку номеров</numerusform>
            <numerusform>%n документа по порядку номеров</numerusform>
            <numerusform>%n документов по порядку номеров</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed for each copy after the first</source>
        <translation>Нужна для каждого экземпляра после первого</translation>
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
        <translation>&amp;Экземпляры</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
    <message>
        <source>No computer with a printer is there. A desktop of the office, or a server with a worker, makes its printers known as soon as it runs.</source>
        <translation>Нет ни одного компьютера с принтером. Рабочее место офиса или сервер с обработчиком сообщает о своих принтерах, как только запущен.</translation>
    </message>
    <message>
        <source>This station is away: the sheets wait for it.</source>
        <translation>Этот компьютер не на связи: листы будут его ждать.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) wait there already.</source>
        <translation>
            <numerusform>Там уже ждёт %n лист.</numerusform>
            <numerusform>Там уже ждут %n листа.</numerusform>
            <numerusform>Там уже ждут %n листов.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Always for these documents</source>
        <translation>&amp;Всегда для этих документов</translation>
    </message>
    <message>
        <source>&amp;Tray</source>
        <translation>&amp;Лоток</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>&amp;Бумага</translation>
    </message>
    <message>
        <source>Plain paper</source>
        <translation>Обычная бумага</translation>
    </message>
    <message>
        <source>%1, the oldest first</source>
        <translation>%1, сначала более ранние</translation>
    </message>
    <message>
        <source>%1, series %2</source>
        <translation>%1, серия %2</translation>
    </message>
    <message>
        <source>Whichever</source>
        <translation>Любой</translation>
    </message>
    <message>
        <source>None is free: add blanks to the stock first.</source>
        <translation>Свободных нет: сначала добавьте бланки.</translation>
    </message>
    <message>
        <source>Free: %1. Next: %2.</source>
        <translation>Свободно: %1. Следующий: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) will wait for more blanks.</source>
        <translation>
            <numerusform>%n лист будет ждать новых бланков.</numerusform>
            <numerusform>%n листа будут ждать новых бланков.</numerusform>
            <numerusform>%n листов будут ждать новых бланков.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made for another paper: %1. On this one the text may stand in the wrong place.</source>
        <translation>Рассчитано на другую бумагу: %1. На этой текст может оказаться не на своём месте.</translation>
    </message>
    <message>
        <source>Made for another paper: %1 (documents: %2 of %3). On this one their text may stand in the wrong place.</source>
        <translation>Рассчитано на другую бумагу: %1 (документов: %2 из %3). На этой их текст может оказаться не на своём месте.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::PrintJobModel</name>
    <message>
        <source>duplicate no. %1</source>
        <translation>дубликат № %1</translation>
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
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Экземпляр</translation>
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
        <translation>дубликат № %1</translation>
    </message>
    <message>
        <source>first copy</source>
        <translation>первый экземпляр</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n лист</numerusform>
            <numerusform>%n листа</numerusform>
            <numerusform>%n листов</numerusform>
        </translation>
    </message>
    <message>
        <source>To whom: %1</source>
        <translation>Кому: %1</translation>
    </message>
    <message>
        <source>Printed on %1 by %2: %3</source>
        <translation>Напечатано %1, %2: %3</translation>
    </message>
    <message>
        <source>Allowed by %1</source>
        <translation>Разрешение дано: %1</translation>
    </message>
    <message>
        <source>Why one more copy: %1</source>
        <translation>Зачем ещё один экземпляр: %1</translation>
    </message>
    <message>
        <source>Blank %1</source>
        <translation>Бланк %1</translation>
    </message>
    <message>
        <source>What became of it: %1</source>
        <translation>Что с ним стало: %1</translation>
    </message>
    <message>
        <source>Why it was spoiled: %1</source>
        <translation>Почему испорчен: %1</translation>
    </message>
    <message>
        <source>Handed over to %1 by %2 on %3</source>
        <translation>Выдан: %1, выдача: %2, %3</translation>
    </message>
    <message>
        <source>Version of the page (SHA-256): %1</source>
        <translation>Версия страницы (SHA-256): %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
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
        <translation>Экземпляр</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Кто запросил</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Кому выдан</translation>
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
        <translation>Как на документе или порядковый</translation>
    </message>
    <message>
        <source>Show all copies</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Log of copies, newest first</source>
        <translation>Журнал экземпляров, новые сверху</translation>
    </message>
    <message>
        <source>All about the copy</source>
        <translation>Всё об экземпляре</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Только: %1</translation>
    </message>
    <message>
        <source>No copy of it went out yet.</source>
        <translation>Экземпляров пока не делали.</translation>
    </message>
    <message>
        <source>Nothing was printed yet.</source>
        <translation>Пока ничего не напечатано.</translation>
    </message>
    <message>
        <source>Log of copies</source>
        <translation>Журнал экземпляров</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Номер: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Составлено %1</translation>
    </message>
</context>
<context>
    <name>tereze::ui::PrintPage</name>
    <message>
        <source>Only what is not &amp;finished</source>
        <translation>Только &amp;незавершённое</translation>
    </message>
    <message>
        <source>Batches of the print queue, newest first</source>
        <translation>Пакеты очереди печати, новые сверху</translation>
    </message>
    <message>
        <source>Sheets of the batch, in the order of printing</source>
        <translation>Листы пакета в порядке печати</translation>
    </message>
    <message>
        <source>The sheet as it is printed</source>
        <translation>Лист, каким он печатается</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>Ход печати пакета</translation>
    </message>
    <message>
        <source>No sheet is chosen.</source>
        <translation>Лист не выбран.</translation>
    </message>
    <message>
        <source>The correction of the printer is kept.</source>
        <translation>Поправка принтера сохранена.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) changed</source>
        <translation>
            <numerusform>Изменён %n лист</numerusform>
            <numerusform>Изменено %n листа</numerusform>
            <numerusform>Изменено %n листов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tereze::ui::ProblemPanel</name>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Замечаний нет</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n ошибка</numerusform>
            <numerusform>%n ошибки</numerusform>
            <numerusform>%n ошибок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
            <numerusform>%n предупреждений</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Show or hide the list of problems</source>
        <translation>Показать или скрыть список замечаний</translation>
    </message>
    <message>
        <source>Problems of the route</source>
        <translation>Замечания к маршруту</translation>
    </message>
    <message>
        <source>The arrow offers other ways to mend it</source>
        <translation>По стрелке — другие способы исправить</translation>
    </message>
</context>
<context>
    <name>tereze::ui::PropertiesPanel</name>
    <message>
        <source>Another number or share</source>
        <translation>Другое число или доля</translation>
    </message>
    <message>
        <source>Several elements</source>
        <translation>Несколько элементов</translation>
    </message>
    <message>
        <source>Move, align, copy or delete them together.</source>
        <translation>Перемещайте, выравнивайте, копируйте или удаляйте их вместе.</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Дорожка</translation>
    </message>
    <message>
        <source>Change the properties</source>
        <translation>Изменить свойства</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>“%1” is kept in the file; no route runs it.</source>
        <translation>«%1» остаётся в файле; ни один маршрут его не выполняет.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>How many must approve</source>
        <translation>Сколько должны согласовать</translation>
    </message>
    <message>
        <source>one is enough</source>
        <translation>достаточно одного</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>все</translation>
    </message>
    <message>
        <source>two</source>
        <translation>двое</translation>
    </message>
    <message>
        <source>three</source>
        <translation>трое</translation>
    </message>
    <message>
        <source>more than half</source>
        <translation>больше половины</translation>
    </message>
    <message>
        <source>at least 67%</source>
        <translation>не менее 67 %</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>A rejection</source>
        <translation>При отклонении</translation>
    </message>
    <message>
        <source>closes the case as rejected</source>
        <translation>дело закрывается как отклонённое</translation>
    </message>
    <message>
        <source>goes on; a choice behind reads it</source>
        <translation>путь продолжается; это учитывает выбор дальше</translation>
    </message>
    <message>
        <source>Further answers, in Latin letters</source>
        <translation>Другие ответы, латинскими буквами</translation>
    </message>
    <message>
        <source>the applicant alone</source>
        <translation>только заявителю</translation>
    </message>
    <message>
        <source>May be returned to</source>
        <translation>Можно вернуть</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>К какому сроку</translation>
    </message>
    <message>
        <source>Set a term</source>
        <translation>Установить срок</translation>
    </message>
    <message>
        <source>Length of the term</source>
        <translation>Длительность срока</translation>
    </message>
    <message>
        <source>Unit of the term</source>
        <translation>Единица срока</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дни</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>часы</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>минуты</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Через</translation>
    </message>
    <message>
        <source>Change the term</source>
        <translation>Изменить срок</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Как считается</translation>
    </message>
    <message>
        <source>working time of the service</source>
        <translation>в рабочем времени услуги</translation>
    </message>
    <message>
        <source>plain time</source>
        <translation>в календарном времени</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что происходит</translation>
    </message>
    <message>
        <source>Which document</source>
        <translation>Какой документ</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>ещё не выбрано</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Выбрать шаблон</translation>
    </message>
    <message>
        <source>Registered in</source>
        <translation>Где регистрируется</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Amount in tenge</source>
        <translation>Сумма в тенге</translation>
    </message>
    <message>
        <source>as the service says</source>
        <translation>как указано в услуге</translation>
    </message>
    <message>
        <source>Terms stand still meanwhile</source>
        <translation>Сроки в это время не идут</translation>
    </message>
    <message>
        <source>While it is waited for</source>
        <translation>Пока идёт ожидание</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Applicant, or a role</source>
        <translation>Заявитель или роль</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Which route</source>
        <translation>Какой маршрут</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Choose a route</source>
        <translation>Выбрать маршрут</translation>
    </message>
    <message>
        <source>If what</source>
        <translation>При каком условии</translation>
    </message>
    <message>
        <source>Append two steps, then say when each way is taken.</source>
        <translation>Добавьте два шага, затем укажите, когда идут каждым путём.</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>иначе</translation>
    </message>
    <message>
        <source>no condition yet</source>
        <translation>условия ещё нет</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Решение: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Ответ: %1</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Путь</translation>
    </message>
    <message>
        <source>Taken when no condition holds</source>
        <translation>Если ни одно условие не выполнено</translation>
    </message>
    <message>
        <source>Change the condition</source>
        <translation>Изменить условие</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>After a return for correction</source>
        <translation>После возврата на доработку</translation>
    </message>
    <message>
        <source>all decide again</source>
        <translation>все решают заново</translation>
    </message>
    <message>
        <source>approvals are kept</source>
        <translation>согласования сохраняются</translation>
    </message>
    <message>
        <source>only those who objected decide again</source>
        <translation>заново решают только возразившие</translation>
    </message>
    <message>
        <source>Select a step to see who performs it, by when, and what follows.</source>
        <translation>Выберите шаг, чтобы увидеть, кто его выполняет, к какому сроку и что дальше.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::PublishDialog</name>
    <message>
        <source>Publish</source>
        <translation>Опубликовать</translation>
    </message>
    <message>
        <source>Publish the route</source>
        <translation>Публикация маршрута</translation>
    </message>
    <message>
        <source>What the version means for running applications</source>
        <translation>Что версия значит для начатых заявок</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Что произойдёт</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>What the self-test found</source>
        <translation>Что нашла самопроверка</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The server looks at the route and at the applications that run on it…</source>
        <translation>Сервер проверяет маршрут и заявки, которые по нему идут…</translation>
    </message>
    <message>
        <source>The self-test found errors. The route cannot be published as it is.</source>
        <translation>Самопроверка нашла ошибки. В таком виде маршрут опубликовать нельзя.</translation>
    </message>
    <message>
        <source>No application runs on an earlier version of this route.</source>
        <translation>По прежним версиям этого маршрута заявок нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) run on earlier versions. They stay there and end there; this is what would become of them under the new one, if you move them:</source>
        <translation>
            <numerusform>По прежним версиям идёт %n заявка. Она на своей версии и закончится; если перевести её на новую, произойдёт следующее:</numerusform>
            <numerusform>По прежним версиям идут %n заявки. Они на своих версиях и закончатся; если перевести их на новую, произойдёт следующее:</numerusform>
            <numerusform>По прежним версиям идут %n заявок. Они на своих версиях и закончатся; если перевести их на новую, произойдёт следующее:</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>The self-test found nothing.</source>
        <translation>Самопроверка ничего не нашла.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n of them; Enter opens one</source>
        <translation>
            <numerusform>Первая %n из них; Enter открывает заявку</numerusform>
            <numerusform>Первые %n из них; Enter открывает заявку</numerusform>
            <numerusform>Первые %n из них; Enter открывает заявку</numerusform>
        </translation>
    </message>
    <message>
        <source>Their references; Enter opens one</source>
        <translation>Их номера; Enter открывает заявку</translation>
    </message>
    <message>
        <source>would be stuck</source>
        <translation>остановка</translation>
    </message>
    <message>
        <source>would skip a step</source>
        <translation>пропуск шага</translation>
    </message>
    <message>
        <source>would repeat a step</source>
        <translation>повтор шага</translation>
    </message>
    <message>
        <source>would go on as before</source>
        <translation>без изменений</translation>
    </message>
</context>
<context>
    <name>tereze::ui::RouteDesignerPage</name>
    <message>
        <source>waits for the server</source>
        <translation>ждёт сервера</translation>
    </message>
    <message>
        <source>the last drawing was refused</source>
        <translation>последний чертёж отклонён</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>not published yet</source>
        <translation>ещё не опубликован</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 от %2</translation>
    </message>
    <message>
        <source>This is your draft of %1. The route was changed by somebody else meanwhile.</source>
        <translation>Это ваш черновик от %1. Тем временем маршрут изменил кто-то другой.</translation>
    </message>
    <message>
        <source>This is your draft of %1.</source>
        <translation>Это ваш черновик от %1.</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Отказаться от черновика</translation>
    </message>
    <message>
        <source>What was drawn in this draft is lost.</source>
        <translation>Нарисованное в этом черновике пропадёт.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Отказаться</translation>
    </message>
    <message>
        <source>Find a route</source>
        <translation>Найти маршрут</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>Новый маршрут</translation>
    </message>
    <message>
        <source>Import BPMN…</source>
        <translation>Импорт BPMN…</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Маршруты</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Услуги</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Version in force</source>
        <translation>Действующая версия</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation>Ваш черновик</translation>
    </message>
</context>
<context>
    <name>tereze::ui::RouteWorkshop</name>
    <message>
        <source>This file has %1 elements; up to %2 can be drawn here.</source>
        <translation>В этом файле элементов: %1; здесь можно рисовать до %2.</translation>
    </message>
    <message>
        <source>Handed in. The server checks the route and makes it a version.</source>
        <translation>Передано. Сервер проверяет маршрут и делает его версией.</translation>
    </message>
    <message>
        <source>The server refused the route. What it found stands below.</source>
        <translation>Сервер отклонил маршрут. Что он нашёл, указано ниже.</translation>
    </message>
    <message>
        <source>Version %1 is in force. Running applications stay on theirs.</source>
        <translation>Версия %1 вступила в силу. Начатые заявления остаются на своей.</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation>Черновик сохранён в %1</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Навести порядок</translation>
    </message>
    <message>
        <source>The route has errors and cannot be published. They stand below.</source>
        <translation>В маршруте есть ошибки, опубликовать его нельзя. Они указаны ниже.</translation>
    </message>
    <message>
        <source>Select and move</source>
        <translation>Выбрать и переместить</translation>
    </message>
    <message>
        <source>Move the view (space)</source>
        <translation>Двигать вид (пробел)</translation>
    </message>
    <message>
        <source>Select with a frame</source>
        <translation>Выбрать рамкой</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Соединить</translation>
    </message>
    <message>
        <source>Make or take away space</source>
        <translation>Раздвинуть или сдвинуть</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>List of steps</source>
        <translation>Список шагов</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Испытать</translation>
    </message>
    <message>
        <source>Compare with another version</source>
        <translation>Сравнить с другой версией</translation>
    </message>
    <message>
        <source>Left edges</source>
        <translation>По левым краям</translation>
    </message>
    <message>
        <source>Middles, one above the other</source>
        <translation>По серединам, друг над другом</translation>
    </message>
    <message>
        <source>Right edges</source>
        <translation>По правым краям</translation>
    </message>
    <message>
        <source>Upper edges</source>
        <translation>По верхним краям</translation>
    </message>
    <message>
        <source>Middles, side by side</source>
        <translation>По серединам, рядом</translation>
    </message>
    <message>
        <source>Lower edges</source>
        <translation>По нижним краям</translation>
    </message>
    <message>
        <source>Equal distances across</source>
        <translation>Равные расстояния по горизонтали</translation>
    </message>
    <message>
        <source>Equal distances down</source>
        <translation>Равные расстояния по вертикали</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Чертёж (SVG)…</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Картинка (PNG)…</translation>
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
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Маршруты</translation>
    </message>
    <message>
        <source>Back to the list; the draft is kept</source>
        <translation>К списку; черновик сохраняется</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Опубликовать</translation>
    </message>
    <message>
        <source>Align and distribute</source>
        <translation>Выровнять и распределить</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Сохранить в файл</translation>
    </message>
    <message>
        <source>Drawing of the route</source>
        <translation>Чертёж маршрута</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Как опубликовано</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>There are errors yet</source>
        <translation>Ещё есть ошибки</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Файл %1 не удаётся записать.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Move applications…</source>
        <translation>Перевести заявки…</translation>
    </message>
    <message>
        <source>Load and times</source>
        <translation>Нагрузка и время</translation>
    </message>
</context>
<context>
    <name>tereze::ui::SignInDialog</name>
    <message>
        <source>Please write where and as whom to sign in.</source>
        <translation>Укажите, куда и под каким именем войти.</translation>
    </message>
    <message>
        <source>The server does not accept this name and password.</source>
        <translation>Сервер не принимает это имя и пароль.</translation>
    </message>
    <message>
        <source>Sign in to Tereze</source>
        <translation>Вход в Tereze</translation>
    </message>
    <message>
        <source>Tereze</source>
        <translation>Tereze</translation>
    </message>
    <message>
        <source>Service centre of the university</source>
        <translation>Центр обслуживания университета</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Сервер</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
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
        <translation>&amp;Хранить пароль в связке ключей этого компьютера</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Выполняется вход…</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>&amp;Войти</translation>
    </message>
    <message>
        <source>The server asks for a password.</source>
        <translation>Сервер просит пароль.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::SimulationPanel</name>
    <message>
        <source>The sample answers are no JSON object: %1</source>
        <translation>Пробные ответы — не объект JSON: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Согласовать</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>The application waits for:</source>
        <translation>Заявление ждёт:</translation>
    </message>
    <message>
        <source>The case is closed as approved.</source>
        <translation>Дело закрыто как согласованное.</translation>
    </message>
    <message>
        <source>The case is closed as rejected.</source>
        <translation>Дело закрыто как отклонённое.</translation>
    </message>
    <message>
        <source>The case is stuck. %1</source>
        <translation>Дело застряло. %1</translation>
    </message>
    <message>
        <source>%1: waits</source>
        <translation>%1: ждёт</translation>
    </message>
    <message>
        <source>%1: given to %2</source>
        <translation>%1: передано: %2</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: сделано</translation>
    </message>
    <message>
        <source>%1: the document is registered</source>
        <translation>%1: документ зарегистрирован</translation>
    </message>
    <message>
        <source>%1: the draft is made</source>
        <translation>%1: проект готов</translation>
    </message>
    <message>
        <source>%1: told</source>
        <translation>%1: сообщено</translation>
    </message>
    <message>
        <source>%1: closed as rejected</source>
        <translation>%1: закрыто как отклонённое</translation>
    </message>
    <message>
        <source>%1: reached the end</source>
        <translation>%1: дошло до конца</translation>
    </message>
    <message>
        <source>A sample application</source>
        <translation>Пробное заявление</translation>
    </message>
    <message>
        <source>Sample answers</source>
        <translation>Пробные ответы</translation>
    </message>
    <message>
        <source>Sample answers, as JSON</source>
        <translation>Пробные ответы, в виде JSON</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>A dry run at the server: the real functions, people, terms and clock; the drawing as it is here, published or not. Nothing of it stays.</source>
        <translation>Пробный прогон на сервере: настоящие функции, люди, сроки и часы; схема такая, как здесь, опубликована она или нет. Ничего от него не остаётся.</translation>
    </message>
    <message>
        <source>Played in this program: the drawing alone, without people, terms and clock.</source>
        <translation>Проигрывается в этой программе: только схема, без людей, сроков и часов.</translation>
    </message>
    <message>
        <source>Played in this program, because no service runs on any route yet: the drawing alone, without people, terms and clock.</source>
        <translation>Проигрывается в этой программе, так как ни одна услуга ещё не идёт по маршруту: только схема, без людей, сроков и часов.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить снова</translation>
    </message>
    <message>
        <source>The applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>(for %1)</source>
        <translation>(за %1)</translation>
    </message>
    <message>
        <source>nobody can act; it waits to be assigned</source>
        <translation>исполнить некому; ждёт назначения</translation>
    </message>
    <message>
        <source>Returned for correction</source>
        <translation>Возвращено на доработку</translation>
    </message>
    <message>
        <source>%1: by %2</source>
        <translation>%1: до %2</translation>
    </message>
    <message>
        <source>%1: the clock is paused</source>
        <translation>%1: срок приостановлен</translation>
    </message>
    <message>
        <source>Let the term run out</source>
        <translation>Дать сроку истечь</translation>
    </message>
    <message>
        <source>The case is closed: %1.</source>
        <translation>Дело закрыто: %1.</translation>
    </message>
    <message>
        <source>No worker has played it yet. Is one running? It is waited for; this program can play the drawing meanwhile.</source>
        <translation>Обработчик ещё не проиграл её. Он запущен? Ответ ожидается; пока схему может проиграть эта программа.</translation>
    </message>
    <message>
        <source>The engine plays it…</source>
        <translation>Сервер проигрывает…</translation>
    </message>
    <message>
        <source>That was refused: %1</source>
        <translation>Не принято: %1</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>возвращено</translation>
    </message>
    <message>
        <source>Who plays it</source>
        <translation>Кто проигрывает</translation>
    </message>
    <message>
        <source>The engine, at the server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Эта программа</translation>
    </message>
    <message>
        <source>Service whose form it fills in</source>
        <translation>Услуга, чья форма заполняется</translation>
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
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Язык: %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Соединено: %1</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Соединение: %1…</translation>
    </message>
    <message>
        <source>No connection to %1. Trying again…</source>
        <translation>Нет связи: %1. Повторяем…</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <translation>Нет соединения: %1</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Нет соединения.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) kept until the connection is back</source>
        <translation>
            <numerusform>%n решение сохранено до восстановления связи</numerusform>
            <numerusform>%n решения сохранены до восстановления связи</numerusform>
            <numerusform>%n решений сохранено до восстановления связи</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tereze::ui::StepList</name>
    <message>
        <source>%1 (if: %2)</source>
        <translation>%1 (если: %2)</translation>
    </message>
    <message>
        <source>Steps of the route in their order</source>
        <translation>Шаги маршрута по порядку</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Who, or which document</source>
        <translation>Кто или какой документ</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>К какому сроку</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Что дальше</translation>
    </message>
    <message>
        <source>Time, and how many</source>
        <translation>Время и количество</translation>
    </message>
</context>
<context>
    <name>tereze::ui::StrikeDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>To be struck out: %1
What was decided stands, nobody decides anew.</source>
        <translation>Из приказа вычёркиваются: %1
Принятые решения остаются в силе, заново никто не решает.</translation>
    </message>
    <message>
        <source>Nobody is left then, and the joint order goes.</source>
        <translation>В приказе никого не останется, и сводный приказ снимается.</translation>
    </message>
    <message>
        <source>The order comes back: it is drafted without them, and sent again by you.</source>
        <translation>Приказ вернётся: проект будет подготовлен без них, и Вы отправите его снова.</translation>
    </message>
    <message>
        <source>Strike out of the order</source>
        <translation>Вычеркнуть из приказа</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Вычеркнуть</translation>
    </message>
    <message>
        <source>&amp;Issue an order of their own at once</source>
        <translation>Сразу &amp;издать отдельный приказ</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>Say why they are struck out: it stays in the history of each case.</source>
        <translation>Укажите, почему их вычёркивают: это останется в истории каждой заявки.</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) struck out.</source>
        <translation>
            <numerusform>Вычеркнут %n обучающийся.</numerusform>
            <numerusform>Вычеркнуты %n обучающихся.</numerusform>
            <numerusform>Вычеркнуто %n обучающихся.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tereze::ui::TemplateCases</name>
    <message>
        <source>is run</source>
        <translation>выполняется</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>как ожидалось</translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation>не так, как ожидалось</translation>
    </message>
    <message>
        <source>Cases to test the template by</source>
        <translation>Проверочные случаи шаблона</translation>
    </message>
    <message>
        <source>Name of a new case, such as: without a recipient</source>
        <translation>Название нового случая, например: без получателя</translation>
    </message>
    <message>
        <source>Keep what the preview shows</source>
        <translation>Сохранить то, что в просмотре</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Words that have to come out</source>
        <translation>Текст, который должен получиться</translation>
    </message>
    <message>
        <source>Words that come out now</source>
        <translation>Текст, который получается сейчас</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Случай</translation>
    </message>
</context>
<context>
    <name>tereze::ui::TemplateEditorPage</name>
    <message>
        <source>application form</source>
        <translation>заявление</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>справка</translation>
    </message>
    <message>
        <source>order</source>
        <translation>приказ</translation>
    </message>
    <message>
        <source>approval sheet</source>
        <translation>лист согласования</translation>
    </message>
    <message>
        <source>%1; missing: %2</source>
        <translation>%1; нет: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 от %2</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Найти шаблон</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
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
        <translation>Языки</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Где используется</translation>
    </message>
    <message>
        <source>Last version</source>
        <translation>Последняя версия</translation>
    </message>
    <message>
        <source>New template…</source>
        <translation>Новый шаблон…</translation>
    </message>
    <message>
        <source>joint order</source>
        <translation>сводный приказ</translation>
    </message>
    <message>
        <source>extract from a joint order</source>
        <translation>выписка из сводного приказа</translation>
    </message>
</context>
<context>
    <name>tereze::ui::TemplatePreview</name>
    <message>
        <source>With sample values</source>
        <translation>С примером значений</translation>
    </message>
    <message>
        <source>The newest application</source>
        <translation>Самая новая заявка</translation>
    </message>
    <message>
        <source>A newer application</source>
        <translation>Более новая заявка</translation>
    </message>
    <message>
        <source>An older application</source>
        <translation>Более старая заявка</translation>
    </message>
    <message>
        <source>The page cannot be made: %1</source>
        <translation>Страницу нельзя сделать: %1</translation>
    </message>
    <message>
        <source>Values that are missing and marked on the page: %1</source>
        <translation>Нет значений, они отмечены на странице: %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Not inflected, as no rule knows how: %1</source>
        <translation>Не просклонено, правила не подошли: %1</translation>
    </message>
    <message>
        <source>Inflected in part or by a guess; please look: %1</source>
        <translation>Просклонено частично или предположительно, проверьте: %1</translation>
    </message>
    <message>
        <source>Correct the name…</source>
        <translation>Исправить имя…</translation>
    </message>
</context>
<context>
    <name>tereze::ui::TemplateProblems</name>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Совет</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Замечаний нет</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n ошибка</numerusform>
            <numerusform>%n ошибки</numerusform>
            <numerusform>%n ошибок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of advice</source>
        <translation>
            <numerusform>%n совет</numerusform>
            <numerusform>%n совета</numerusform>
            <numerusform>%n советов</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Show or hide the list of problems</source>
        <translation>Показать или скрыть список замечаний</translation>
    </message>
    <message>
        <source>Problems of the template</source>
        <translation>Замечания к шаблону</translation>
    </message>
</context>
<context>
    <name>tereze::ui::TemplateSpelling</name>
    <message>
        <source>Kazakh</source>
        <translation>казахский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>украинский</translation>
    </message>
    <message>
        <source>Spelling is not checked: this computer has no dictionary for the language of the text (%1).</source>
        <translation>Орфография не проверяется: на этом компьютере нет словаря для языка текста (%1).</translation>
    </message>
    <message>
        <source>No word like it</source>
        <translation>Похожих слов нет</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>Добавить «%1» в мои слова</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Правописание</translation>
    </message>
</context>
<context>
    <name>tereze::ui::TemplateVersions</name>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>waits for its day</source>
        <translation>ждёт своего дня</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>заменена</translation>
    </message>
    <message>
        <source>from the catalogue&apos;s files</source>
        <translation>из файлов каталога</translation>
    </message>
    <message>
        <source>Versions of the text in “%1”</source>
        <translation>Версии текста на «%1»</translation>
    </message>
    <message>
        <source>Go on from this text</source>
        <translation>Продолжить с этого текста</translation>
    </message>
    <message>
        <source>It replaces what is written now; undo brings that back</source>
        <translation>Заменит написанное сейчас; отмена вернёт его</translation>
    </message>
    <message>
        <source>Older versions</source>
        <translation>Более старые версии</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Кто сделал</translation>
    </message>
    <message>
        <source>Documents made</source>
        <translation>Сделано документов</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>tereze::ui::TemplateWorkshop</name>
    <message>
        <source>its value</source>
        <translation>его значение</translation>
    </message>
    <message>
        <source>number of the row</source>
        <translation>номер строки</translation>
    </message>
    <message>
        <source>first row</source>
        <translation>первая строка</translation>
    </message>
    <message>
        <source>last row</source>
        <translation>последняя строка</translation>
    </message>
    <message>
        <source>for each: %1</source>
        <translation>для каждого: %1</translation>
    </message>
    <message>
        <source>only if: %1</source>
        <translation>только если есть: %1</translation>
    </message>
    <message>
        <source>unless: %1</source>
        <translation>если нет: %1</translation>
    </message>
    <message>
        <source>end: %1</source>
        <translation>конец: %1</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Повторять</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Format of a field</source>
        <translation>Формат поля</translation>
    </message>
    <message>
        <source>Show only if there is one</source>
        <translation>Показывать, только если есть</translation>
    </message>
    <message>
        <source>Go to the other end</source>
        <translation>Перейти к другому концу</translation>
    </message>
    <message>
        <source>Turn round: show only if there is one</source>
        <translation>Наоборот: показывать, только если есть</translation>
    </message>
    <message>
        <source>Turn round: show if there is none</source>
        <translation>Наоборот: показывать, если нет</translation>
    </message>
    <message>
        <source>Take away, keep what is inside</source>
        <translation>Убрать, оставив содержимое</translation>
    </message>
    <message>
        <source>Take the condition away</source>
        <translation>Убрать условие</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Полужирный</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Курсив</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Подчёркнутый</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>По левому краю</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>По центру</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>По правому краю</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Новая таблица</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>Строка выше</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Строка ниже</translation>
    </message>
    <message>
        <source>Column to the left</source>
        <translation>Столбец слева</translation>
    </message>
    <message>
        <source>Column to the right</source>
        <translation>Столбец справа</translation>
    </message>
    <message>
        <source>Delete the row</source>
        <translation>Удалить строку</translation>
    </message>
    <message>
        <source>Delete the column</source>
        <translation>Удалить столбец</translation>
    </message>
    <message>
        <source>Delete the table</source>
        <translation>Удалить таблицу</translation>
    </message>
    <message>
        <source>Another language beside it</source>
        <translation>Другой язык рядом</translation>
    </message>
    <message>
        <source>Text with its tags</source>
        <translation>Текст с метками</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Версии…</translation>
    </message>
    <message>
        <source>Cases to test it by…</source>
        <translation>Проверочные случаи…</translation>
    </message>
    <message>
        <source>Save from a day on…</source>
        <translation>Сохранить с определённого дня…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Найти дальше</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Найти раньше</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
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
        <translation>Вид абзаца</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Size in points</source>
        <translation>Размер в пунктах</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Back to the list; the draft is kept</source>
        <translation>К списку; черновик сохраняется</translation>
    </message>
    <message>
        <source>Documents are made from this text from</source>
        <translation>Документы делаются по этому тексту с</translation>
    </message>
    <message>
        <source>Save for that day</source>
        <translation>Сохранить на этот день</translation>
    </message>
    <message>
        <source>Words or a field</source>
        <translation>Слова или поле</translation>
    </message>
    <message>
        <source>Find on the page</source>
        <translation>Найти на странице</translation>
    </message>
    <message>
        <source>Page of the template</source>
        <translation>Страница шаблона</translation>
    </message>
    <message>
        <source>Page in another language</source>
        <translation>Страница на другом языке</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Язык текста</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: нет</translation>
    </message>
    <message>
        <source>No service names it.</source>
        <translation>Ни одна услуга его не называет.</translation>
    </message>
    <message>
        <source>Used by: %1</source>
        <translation>Используют: %1</translation>
    </message>
    <message>
        <source>As saved</source>
        <translation>Как сохранено</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation>Черновик сохранён в %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>There are errors yet</source>
        <translation>Ещё есть ошибки</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Ввод текста</translation>
    </message>
    <message>
        <source>This is your draft of %1. The template was changed by somebody else meanwhile.</source>
        <translation>Это ваш черновик от %1. Тем временем шаблон изменил кто-то другой.</translation>
    </message>
    <message>
        <source>This is your draft of %1.</source>
        <translation>Это ваш черновик от %1.</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Отказаться от черновика</translation>
    </message>
    <message>
        <source>What was written in this draft is lost.</source>
        <translation>Написанное в этом черновике пропадёт.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Отказаться</translation>
    </message>
    <message>
        <source>“%1” stands in the text in “%2” and is missing here</source>
        <translation>«%1» есть в тексте на «%2», а здесь нет</translation>
    </message>
    <message>
        <source>The text has errors and cannot be saved. They stand below.</source>
        <translation>В тексте есть ошибки, сохранить его нельзя. Они перечислены ниже.</translation>
    </message>
    <message>
        <source>Somebody else has saved this template meanwhile. Your text is kept as a draft on this computer; open the template again to go on from theirs.</source>
        <translation>Тем временем этот шаблон сохранил кто-то другой. Ваш текст оставлен черновиком на этом компьютере; откройте шаблон заново, чтобы продолжить с чужого.</translation>
    </message>
    <message>
        <source>Version %1 is saved; documents are made from it from %2 on.</source>
        <translation>Версия %1 сохранена; документы делаются по ней с %2.</translation>
    </message>
    <message>
        <source>Version %1 is saved; new documents are made from it. Those that are open stay on theirs.</source>
        <translation>Версия %1 сохранена; новые документы делаются по ней. Начатые остаются на своей.</translation>
    </message>
    <message>
        <source>Text of version %1</source>
        <translation>Текст версии %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>Word that is counted</source>
        <translation>Слово, которое считают</translation>
    </message>
    <message>
        <source>Its forms with the numbers 1, 2 and 5, as far as the language has them, with commas between:</source>
        <translation>Его формы при числах 1, 2 и 5, сколько их есть в языке, через запятую:</translation>
    </message>
    <message>
        <source>on every page, above</source>
        <translation>верхний колонтитул, на каждой странице</translation>
    </message>
    <message>
        <source>on every page, below</source>
        <translation>нижний колонтитул, на каждой странице</translation>
    </message>
    <message>
        <source>end of what is above</source>
        <translation>конец верхнего колонтитула</translation>
    </message>
    <message>
        <source>end of what is below</source>
        <translation>конец нижнего колонтитула</translation>
    </message>
    <message>
        <source>On the first page too</source>
        <translation>И на первой странице</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Первая страница</translation>
    </message>
    <message>
        <source>number of the page</source>
        <translation>номер страницы</translation>
    </message>
    <message>
        <source>how many pages</source>
        <translation>всего страниц</translation>
    </message>
    <message>
        <source>Header on every page</source>
        <translation>Верхний колонтитул</translation>
    </message>
    <message>
        <source>Footer on every page</source>
        <translation>Нижний колонтитул</translation>
    </message>
    <message>
        <source>Number of the page</source>
        <translation>Номер страницы</translation>
    </message>
    <message>
        <source>How many pages</source>
        <translation>Всего страниц</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файл не читается.</translation>
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
        <translation>Незнакомых слов нет</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>Проверять орфографию</translation>
    </message>
    <message>
        <source>Next unknown word</source>
        <translation>Следующее незнакомое слово</translation>
    </message>
    <message>
        <source>The picture of the blank is no longer there: %1</source>
        <translation>Изображения бланка больше нет на месте: %1</translation>
    </message>
    <message>
        <source>Placed box</source>
        <translation>Блок с точным местом</translation>
    </message>
    <message>
        <source>Picture of the blank behind the page…</source>
        <translation>Изображение бланка под страницей…</translation>
    </message>
    <message>
        <source>Take the picture of the blank away</source>
        <translation>Убрать изображение бланка</translation>
    </message>
    <message>
        <source>Header, footer, numbers of pages, placed boxes, the blank</source>
        <translation>Колонтитулы, номера страниц, блоки с точным местом, бланк</translation>
    </message>
    <message>
        <source>Import of a form</source>
        <translation>Импорт файла</translation>
    </message>
    <message>
        <source>Import from Word or LibreOffice…</source>
        <translation>Импорт из Word или LibreOffice…</translation>
    </message>
    <message>
        <source>Documents of this template are printed on plain paper.</source>
        <translation>Документы этого шаблона печатаются на обычной бумаге.</translation>
    </message>
    <message>
        <source>Who prints documents of this template is offered this blank: %1.</source>
        <translation>Тому, кто печатает документы этого шаблона, предлагается бланк: %1.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::VersionComparison</name>
    <message>
        <source>Compare versions</source>
        <translation>Сравнить версии</translation>
    </message>
    <message>
        <source>Version on the left</source>
        <translation>Версия слева</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Отличия</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Элемент</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Отличие</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонена</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>The chosen version</source>
        <translation>Выбранная версия</translation>
    </message>
    <message>
        <source>The drawing at hand</source>
        <translation>Текущий чертёж</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n отличие</numerusform>
            <numerusform>%n отличия</numerusform>
            <numerusform>%n отличий</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>How many must approve</source>
        <translation>Сколько должны согласовать</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
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
        <translation>Условие</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что происходит</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Ведёт к</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Идёт от</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Дорожка</translation>
    </message>
    <message>
        <source>After a rejection</source>
        <translation>После отклонения</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>moved on the drawing</source>
        <translation>перемещено на чертеже</translation>
    </message>
</context>
<context>
    <name>tereze::ui::VolumeCloseDialog</name>
    <message>
        <source>Close a volume</source>
        <translation>Закрыть том</translation>
    </message>
    <message>
        <source>Volume %1 of case %2 is closed: nothing goes in or out of it any more. Documents in it: %3. It is kept: %4.</source>
        <translation>Том %1 дела %2 закрывается: больше ничего нельзя ни подшить, ни изъять. Документов: %3. Срок хранения: %4.</translation>
    </message>
    <message>
        <source>Close the volume</source>
        <translation>Закрыть том</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>не посчитаны</translation>
    </message>
    <message>
        <source>&amp;Sheets counted</source>
        <translation>&amp;Листов посчитано</translation>
    </message>
    <message>
        <source>Count the sheets of the volume and write how many there are.</source>
        <translation>Посчитайте листы тома и впишите их число.</translation>
    </message>
    <message>
        <source>Volume %1 of case %2 is closed.</source>
        <translation>Том %1 дела %2 закрыт.</translation>
    </message>
</context>
<context>
    <name>tereze::ui::VolumeModel</name>
    <message>
        <source>closed</source>
        <translation>закрыт</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыт</translation>
    </message>
    <message>
        <source>held: %1</source>
        <translation>уничтожение приостановлено: %1</translation>
    </message>
    <message>
        <source>in act no. %1</source>
        <translation>в акте № %1</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Том</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыт</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документов</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Место хранения</translation>
    </message>
    <message>
        <source>Term is over on</source>
        <translation>Срок истекает</translation>
    </message>
</context>
<context>
    <name>tereze::ui::VolumeOpenDialog</name>
    <message>
        <source>Open a volume</source>
        <translation>Открыть том</translation>
    </message>
    <message>
        <source>Volume %1 of case %2 is opened. What is filed into it is kept where it is.</source>
        <translation>Открывается том %1 дела %2. То, что в него подшито, хранится вместе с ним.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Место хранения</translation>
    </message>
    <message>
        <source>&amp;Kept in</source>
        <translation>&amp;Место хранения</translation>
    </message>
    <message>
        <source>Write in Kazakh, Russian and English where the volume is kept.</source>
        <translation>Напишите на казахском, русском и английском, где хранится том.</translation>
    </message>
    <message>
        <source>Volume %1 of case %2 is open.</source>
        <translation>Том %1 дела %2 открыт.</translation>
    </message>
</context>
</TS>
