// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plainlabel.h"

class QAbstractItemView;

namespace tereze::ui {

class PagedModel;

/// Says, quietly and in the middle, why there is nothing to see.
class EmptyLabel : public PlainLabel {
public:
    explicit EmptyLabel(QWidget *parent);
    /// Over a list: seen while its rows have been read and there are none. The view owns it.
    EmptyLabel(QAbstractItemView &list, const PagedModel &model);
};

} // namespace tereze::ui
