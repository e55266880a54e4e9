// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelroute.h"

namespace tereze::test {

using Kind = ModelBlock::Kind;

namespace {

/// Makes random blocks.
class Writer {
public:
    explicit Writer(std::mt19937 &random)
        : m_random(random)
    {
    }

    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    bool chance(int percent) { return below(100) < percent; }

    /// `alone`: no other token runs beside, so the case may end here.
    ModelBlock sequence(int size, int depth, bool alone)
    {
        ModelBlock result;
        result.kind = Kind::Sequence;
        result.id = ++m_last;
        while (size > 0) {
            const int part = depth >= 4 || size < 3 || chance(45) ? 1 : 2 + below(size - 1);
            result.parts.push_back(part == 1 ? step() : fork(part - 1, depth + 1, alone));
            size -= part;
        }
        return result;
    }

private:
    ModelBlock step()
    {
        ModelBlock block;
        block.id = ++m_last;
        const int dice = below(100);
        block.kind = dice < 68 ? Kind::Task
            : dice < 82        ? Kind::Acknowledge
            : dice < 85        ? Kind::Notify
            : dice < 91        ? Kind::Question
            : dice < 95        ? Kind::Payment
                               : Kind::External;
        if (block.kind == Kind::Notify)
            return block;
        if (block.kind != Kind::Task && block.kind != Kind::Acknowledge) {
            block.pauses = chance(block.kind == Kind::Question ? 80 : 30);
            if (block.kind == Kind::External) {
                if (chance(70))
                    block.performers << roles()[below(6)];
                block.continues = chance(25);
                m_read.push_back(block);
            }
            addTerms(block);
            return block;
        }
        const int who = below(100);
        if (who < 60) {
            block.performers << roles()[below(chance(30) ? 9 : 6)];
        } else if (who < 72) {
            block.performers << QStringLiteral("pair");
        } else if (who < 80) {
            const int first = below(5);
            block.performers << roles()[first] << roles()[first + 1 + below(5 - first)];
        } else {
            block.performers << QStringLiteral("committee");
        }
        const bool several = block.performers.size() > 1 || !roles().contains(block.performers.first());
        if (several && chance(80)) {
            static const QStringList quorums { QStringLiteral("one"), QStringLiteral("all"),
                QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("60%"), QStringLiteral("50%"),
                QStringLiteral("34%"), QStringLiteral("100%") };
            block.quorum = quorums[below(static_cast<int>(quorums.size()))];
        }
        if (block.kind == Kind::Acknowledge) {
            block.blocking = chance(50);
            addTerms(block);
            return block;
        }
        if (chance(25))
            block.answers << QStringLiteral("fully") << QStringLiteral("partly");
        block.continues = chance(25);
        addTerms(block);
        if (!m_tasks.empty() && chance(35)) {
            const int goals = 1 + below(2);
            for (int i = 0; i < goals; ++i) {
                const QString goal =
                    m_tasks[static_cast<std::size_t>(below(static_cast<int>(m_tasks.size())))].element();
                if (!block.returnTo.contains(goal))
                    block.returnTo << goal;
            }
            if (chance(60))
                block.returnTo << QStringLiteral("applicant");
        }
        m_tasks.push_back(block);
        m_read.push_back(block);
        return block;
    }

    static const QStringList &roles()
    {
        static const QStringList all { QStringLiteral("alpha"), QStringLiteral("beta"),
            QStringLiteral("gamma"), QStringLiteral("delta"), QStringLiteral("epsilon"),
            QStringLiteral("zeta"), QStringLiteral("dean"), QStringLiteral("vice_rector"),
            QStringLiteral("rector") };
        return all;
    }

    /// What may be said of a step that has to be done by some time.
    void addTerms(ModelBlock &block)
    {
        if (!chance(50))
            return;
        const bool decides = block.kind == Kind::Task || block.kind == Kind::Acknowledge;
        for (int left = 1 + below(3); left > 0; --left) {
            ModelTerm term;
            const int dice = below(100);
            term.amount = 1 + below(4);
            term.inDays = chance(25);
            term.calendar = chance(40) ? QStringLiteral("none")
                : chance(50)           ? QStringLiteral("office")
                                       : QString();
            if (dice < 20) {
                term.action = QStringLiteral("remind");
            } else if (dice < 45) {
                term.action = QStringLiteral("escalate");
                // Of whom nobody in the university is the superior there is one by name.
                if (!decides || chance(15))
                    term.asks = roles()[below(6)];
                term.cancels = chance(40);
            } else if (dice < 75 && m_depth < 3 && block.blocking) {
                term.action = QStringLiteral("flow");
                // Beside a loop a second token would come before the first has ended.
                term.cancels = m_loops > 0 || chance(50);
            } else if (!block.hasDecidingTerm()) {
                static const QStringList ends { QStringLiteral("approve"), QStringLiteral("approve"),
                    QStringLiteral("reject"), QStringLiteral("lapse") };
                term.action = ends[decides ? below(4) : 3];
                term.cancels = true;
            } else {
                continue;
            }
            if (!decides && term.action == QStringLiteral("escalate"))
                term.cancels = false;
            if (term.action == QStringLiteral("flow")) {
                term.way = static_cast<int>(block.parts.size());
                ++m_depth;
                block.parts.push_back(sequence(1 + below(2), 4, false));
                --m_depth;
            }
            block.terms.push_back(term);
        }
    }

    ModelBlock fork(int size, int depth, bool alone)
    {
        ModelBlock block;
        block.id = ++m_last;
        const int dice = below(100);
        block.kind = dice < 32 ? Kind::Parallel
            : dice < 62        ? Kind::Exclusive
            : dice < 84        ? Kind::Inclusive
                               : Kind::Loop;
        if (block.kind == Kind::Loop) {
            ++m_loops;
            block.parts.push_back(sequence(std::max(0, size - 1), depth, false));
            ModelBlock last = step();
            while (last.kind != Kind::Task)
                last = step();
            last.answers = QStringList { QStringLiteral("again") };
            for (auto *const written : { &m_tasks, &m_read }) {
                if (!written->empty() && written->back().id == last.id)
                    written->back() = last;
            }
            --m_loops;
            block.parts.front().parts.push_back(last);
            ModelCondition again;
            again.kind = ModelCondition::Kind::Answer;
            again.step = last.element();
            again.text = QStringLiteral("again");
            block.conditions.push_back(again);
            return block;
        }
        const bool inside = alone && block.kind == Kind::Exclusive;
        const int ways = 2 + below(std::min(3, std::max(1, size - 1)));
        bool hasEmpty = false;
        for (int i = 0; i < ways; ++i) {
            if (block.kind != Kind::Parallel && i + 1 < ways)
                block.conditions.push_back(condition(2));
            int share = std::max(1, size / ways);
            if (!hasEmpty && block.kind != Kind::Parallel && chance(20))
                share = 0;
            hasEmpty = hasEmpty || share == 0;
            block.parts.push_back(sequence(share, depth, inside));
            if (inside && i == 0 && chance(15)) {
                ModelBlock no;
                no.kind = Kind::RejectedEnd;
                no.id = ++m_last;
                block.parts.back().parts.push_back(no);
            }
        }
        return block;
    }

    ModelCondition condition(int depth)
    {
        ModelCondition result;
        const int dice = below(depth > 0 ? 10 : 7);
        if (dice < 1) {
            result.kind = ModelCondition::Kind::FieldA;
        } else if (dice < 2) {
            result.kind = ModelCondition::Kind::FieldB;
        } else if (dice < 4) {
            result.kind = ModelCondition::Kind::FieldAbove;
            result.number = below(4);
        } else if (dice < 7) {
            if (m_read.empty()) {
                result.kind = ModelCondition::Kind::FieldA;
                return result;
            }
            const ModelBlock &task = m_read[static_cast<std::size_t>(below(static_cast<int>(m_read.size())))];
            result.kind = chance(50) ? ModelCondition::Kind::Answer : ModelCondition::Kind::Outcome;
            result.step = task.element();
            // Of an outside body the answer is the reference of its letter.
            static const QStringList outcomes { QStringLiteral("approve"), QStringLiteral("reject"),
                QStringLiteral("approve_with_remarks") };
            const bool isOutside = task.kind == Kind::External;
            result.text = result.kind == ModelCondition::Kind::Answer && !task.answers.isEmpty() && chance(70)
                ? task.answers.first()
                : result.kind == ModelCondition::Kind::Answer && isOutside && chance(70)
                ? QStringLiteral("letter")
                : outcomes[below(isOutside ? 2 : 3)];
            result.guarded = chance(85);
        } else {
            result.kind = dice < 8 ? ModelCondition::Kind::And
                : dice < 9         ? ModelCondition::Kind::Or
                                   : ModelCondition::Kind::Not;
            result.parts.push_back(condition(depth - 1));
            if (result.kind != ModelCondition::Kind::Not)
                result.parts.push_back(condition(depth - 1));
        }
        return result;
    }

    std::mt19937 &m_random;
    int m_last = 0;
    int m_loops = 0; ///< that are being written
    int m_depth = 0; ///< of ways that leave a border
    std::vector<ModelBlock> m_tasks; ///< written so far
    std::vector<ModelBlock> m_read; ///< … and all that conditions may read
};

} // namespace

ModelRoute ModelRoute::random(std::mt19937 &random, int size)
{
    ModelRoute route;
    Writer writer(random);
    route.body = writer.sequence(size, 0, true);
    static const QStringList policies { QStringLiteral("ask-all"), QStringLiteral("keep-approvals"),
        QStringLiteral("only-objectors") };
    route.policy = policies[writer.below(3)];
    if (writer.chance(50))
        route.maxReturns = writer.below(4);
    route.mend();
    return route;
}

} // namespace tereze::test
