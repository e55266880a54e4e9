// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QTableView;

namespace tereze::ui {

/// Makes a table the list of rows that every page has: a row is selected as a whole, one at a time, Tab
/// leaves the table, columns begin at the left, no grid, rows as high as the font asks. What can be edited is
/// the caller's to say.
void showAsRows(QTableView &table);

/// A line in the middle of a table that says why it is empty; hidden at first, its text is the caller's.
QLabel *emptyNote(QTableView &table);

} // namespace tereze::ui
