#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages of standard input as PDFs by ReportLab, in memory; prints the CPU of one in milliseconds."""
import base64
import io
import json
import sys
import time

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Image, Paragraph, SimpleDocTemplate, Table

FONTS = "/usr/share/fonts/truetype/noto/NotoSerif-Regular.ttf"
WARM_UP = 5
STYLE = ParagraphStyle("text", fontName="NotoSerif", fontSize=11, leading=15)


def escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\u2028", "<br/>")


def made(page):
    out = io.BytesIO()
    document = SimpleDocTemplate(
        out, pagesize=A4, leftMargin=30 * mm, rightMargin=15 * mm, topMargin=15 * mm, bottomMargin=20 * mm
    )
    flow = []
    for part in page["parts"]:
        if "text" in part:
            flow.append(Paragraph(escaped(part["text"]), STYLE))
            continue
        table = Table([[Paragraph(escaped(cell), STYLE) for cell in row] for row in part["rows"]])
        if part["border"]:
            table.setStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.grey)])
        flow.append(table)
    flow.append(Image(io.BytesIO(page["qr"]), 34 * mm, 34 * mm))
    document.build(flow)
    return out.getvalue()


def main():
    pdfmetrics.registerFont(TTFont("NotoSerif", FONTS))
    pages = json.load(sys.stdin)
    for page in pages:
        page["qr"] = base64.b64decode(page["qr"])
    for page in pages[:WARM_UP]:
        made(page)
    begin = time.process_time()
    for page in pages:
        if not made(page).startswith(b"%PDF"):
            sys.exit("no PDF")
    print(json.dumps({"cpu_ms": (time.process_time() - begin) * 1000 / len(pages)}))


main()
