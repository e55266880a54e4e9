// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace tereze::document {

/// How much a reader works through when it paints a page: its content, the pictures that it names, and the
/// forms with all that they name in turn, each as often as it is painted. A small file whose forms paint each
/// other ten times over keeps a reader for years. What patterns, fonts and notes on the page paint is not
/// counted. For one file; one thread. (ISO 32000-1, 8.10.)
class PaintedSize {
public:
    static constexpr double most = 2.0 * 1024 * 1024 * 1024; ///< bytes and pixels

    /// Whether the page takes no more than that, and can be told within bounds itself. `page` has contents
    /// that can be unpacked.
    bool isBounded(QPDFPageObjectHelper page);

private:
    struct Content {
        double bytes = 0;
        std::map<std::string, double> paints; ///< how often each name is painted
    };

    static Content contentOf(const std::vector<QPDFObjectHandle> &streams);
    double sizeOf(const Content &content);
    double sizeOf(QPDFObjectHandle painted);

    std::map<QPDFObjGen, Content> m_forms;
    std::vector<QPDFObjectHandle> m_resources; ///< of the page and of the forms that are being painted
    std::set<QPDFObjGen> m_open; ///< those forms
    int m_steps = 0;
};

} // namespace tereze::document
