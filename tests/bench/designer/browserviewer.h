// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QTemporaryDir>

#include <memory>
#include <tests/support/webdriver.h>

namespace tereze::test {

/// bpmn-js in a headless Chromium, to be measured beside the designer. The page, its scripts and the text of
/// the file are there before the clock starts; it stops when the browser has painted the frame after the
/// import.
class BrowserViewer {
public:
    /// Unavailable without npm's packages or a browser; the detail says why.
    static Result<std::unique_ptr<BrowserViewer>> start(const QByteArray &bpmn);

    /// From the text to what is painted, in milliseconds of wall time, in a page loaded anew.
    Result<double> openingMs();

private:
    BrowserViewer() = default;

    QTemporaryDir m_folder;
    QString m_page;
    std::unique_ptr<WebDriver> m_browser;
};

} // namespace tereze::test
