<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>File Folder</source>
        <comment>Match Windows Explorer</comment>
        <translation>Тека з файлами</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Alias</source>
        <comment>macOS Finder</comment>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <comment>All other platforms</comment>
        <translation>Ярлик</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Невідомо</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Показує довідку разом із додатковими параметрами.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Показує довідку про параметри командного рядка.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;Назву «%1» не можна використати.&lt;/b&gt;&lt;p&gt;Спробуйте іншу назву: коротшу або без розділових знаків.</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 записано неправильно. Сторінки й діапазони відокремлюйте комою «,», діапазон пишіть через дефіс «-»; діапазони не мають перетинатися.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Суперечливі налаштування двобічного друку</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Сторінки вказано неправильно</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Налаштування двобічного друку суперечать одне одному. Виправити?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Суперечливі додаткові налаштування</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Суперечливі налаштування сторінки</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Налаштування сторінки суперечать одне одному. Виправити?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Деякі додаткові налаштування суперечать одне одному. Виправити?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Додатково</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Деякі налаштування суперечать одне одному. Виправте їх.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Двобічний друк</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Уздовж довгого краю</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Вимкнено</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Уздовж короткого краю</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Вкажіть сторінки або діапазони через кому. Діапазон — це два числа через дефіс. Наприклад, 3,5-7,9 друкує сторінки 3, 5, 6, 7 і 9.</translation>
    </message>
</context>
</TS>
