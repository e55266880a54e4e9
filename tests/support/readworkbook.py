# SPDX-License-Identifier: GPL-3.0-or-later
# Prints the first sheet of an XLSX as JSON, [[value, type], …] a row, by the package's own XML and nothing of ours:
# type is "n" for a number, "s" for a text, "f" for a formula.
import json
import re
import sys
import xml.etree.ElementTree as ElementTree
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def text_of(element):
    # Excel writes what XML cannot hold as _xHHHH_.
    plain = "".join(part.text or "" for part in element.iter(MAIN + "t"))
    return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda match: chr(int(match.group(1), 16)), plain)


package = zipfile.ZipFile(sys.argv[1])
assert package.testzip() is None
shared = []
if "xl/sharedStrings.xml" in package.namelist():
    shared = [text_of(one) for one in ElementTree.fromstring(package.read("xl/sharedStrings.xml"))]
rows = []
for row in ElementTree.fromstring(package.read("xl/worksheets/sheet1.xml")).iter(MAIN + "row"):
    cells = []
    for cell in row:
        value = cell.find(MAIN + "v")
        if cell.find(MAIN + "f") is not None:
            cells.append([cell.find(MAIN + "f").text, "f"])
        elif cell.get("t") == "s":
            cells.append([shared[int(value.text)], "s"])
        elif value is None:
            cells.append(["", "s"])
        else:
            cells.append([float(value.text), "n"])
    rows.append(cells)
print(json.dumps(rows))
