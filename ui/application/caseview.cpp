// SPDX-License-Identifier: GPL-3.0-or-later
#include "caseview.h"

#include <core/store/casestore.h>
#include <core/store/documentstore.h>

namespace tereze::ui {

Result<CaseView> readCase(db::Database &database, domain::ApplicationId application, const QString &caseRef)
{
    using store::CaseStore;
    CaseView view;
    TEREZE_TRY(view.card,
        application.isValid() ? CaseStore::card(database, application) : CaseStore::card(database, caseRef));
    const domain::ApplicationId id = view.card.id;
    TEREZE_TRY(view.tasks, CaseStore::myTasks(database, id));
    TEREZE_TRY(view.decisions, CaseStore::myDecisions(database, id));
    TEREZE_TRY(view.documents, store::DocumentStore::list(database, id.value()));
    constexpr int page = 200;
    while (true) {
        const int after = view.history.isEmpty() ? 0 : view.history.constLast().seq;
        TEREZE_TRY(const auto more, CaseStore::history(database, id, after, page));
        view.history += more;
        if (more.size() < page)
            return view;
    }
}

} // namespace tereze::ui
