/* Counting over letters. */
#include "model.h"

#include "../base/memory.h"
#include "../graph/graph.h"
#include "../score/score.h"

#include <setjmp.h>
#include <string.h>

struct StpScore {
    Arena *arena; /* of the letter at hand */
    Tally tallies[SCORE_KIND_COUNT];
    StpScoreLine lines[SCORE_KIND_COUNT];
};

StpScore *stp_score_new(void) {
    StpScore *score = memory_allocate(sizeof *score);
    if (!score) return NULL;
    memset(score, 0, sizeof *score);
    score->arena = arena_new();
    if (score->arena) return score;
    stp_score_free(score);
    return NULL;
}

void stp_score_free(StpScore *score) {
    if (!score) return;
    arena_free(score->arena);
    memory_release(score);
}

StpStatus stp_score_add(StpScore *score, const StpModel *model, const StpGraph *graph,
                        const char *gold_name, const char *gold, size_t length,
                        StpReporter reporter, StpSink misses) {
    Diagnostics diagnostics = { reporter, 0, 0 };
    arena_reset(score->arena);
    if (setjmp(*arena_guard(score->arena))) return STP_NO_MEMORY;
    Gold facts;
    if (!gold_read(&facts, score->arena, &model->rules, gold_name,
                   (Slice){ gold, length }, &diagnostics))
        return STP_BAD_DATA;
    Tally tallies[SCORE_KIND_COUNT];
    memcpy(tallies, score->tallies, sizeof tallies);
    Scoring scoring = { .arena = score->arena,
                        .rules = &model->rules,
                        .view = { score->arena, &model->rules, &graph->statements },
                        .gold = &facts,
                        .tallies = tallies,
                        .misses = misses };
    score_letter(&scoring);
    if (scoring.failed) return STP_CANNOT_WRITE;
    memcpy(score->tallies, tallies, sizeof tallies);
    return STP_OK;
}

static double share(size_t part, size_t whole) {
    return whole ? (double)part / (double)whole : 0;
}

const StpScoreLine *stp_score_lines(StpScore *score, size_t *count) {
    for (int kind = 0; kind < SCORE_KIND_COUNT; kind++) {
        const Tally *t = &score->tallies[kind];
        StpScoreLine *line = &score->lines[kind];
        *line = (StpScoreLine){ .kind = score_kind_name((ScoreKind)kind),
                                .gold = t->right + t->missed,
                                .found = t->right + t->wrong,
                                .right = t->right };
        double p = line->precision = share(line->right, line->found);
        double r = line->recall = share(line->right, line->gold);
        line->f1 = p + r > 0 ? 2 * p * r / (p + r) : 0;
    }
    *count = SCORE_KIND_COUNT;
    return score->lines;
}
