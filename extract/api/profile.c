/* Profile: how often rules were tried and matched, and how long it took. */
#include "model.h"

#include "../base/memory.h"
#include "../language/parser.h"

#include <setjmp.h>
#include <string.h>

struct StpProfile {
    const StpModel *model;
    Arena *arena;
    Trace trace;
    StpProfileLine *lines; /* [rule_count] */
};

static const char *text_of(Arena *arena, Slice slice) {
    return arena_copy(arena, slice.text, slice.length);
}

static bool prepare(StpProfile *p) {
    const RuleSet *rules = &p->model->rules;
    if (setjmp(*arena_guard(p->arena))) return false;
    trace_begin(&p->trace, p->arena, rules);
    p->lines = ARENA_ARRAY(p->arena, StpProfileLine, rules->rule_count + 1);
    for (size_t r = 0; r < rules->rule_count; r++) {
        const Rule *rule = &rules->rules[r];
        p->lines[r] = (StpProfileLine){ .rule = text_of(p->arena, rule->id),
                                        .kind = rule_kind_name(rule->kind),
                                        .file = rule->source.name,
                                        .line = rule->line };
    }
    return true;
}

StpProfile *stp_profile_new(const StpModel *model, StpClock clock) {
    StpProfile *p = memory_allocate(sizeof *p);
    if (!p) return NULL;
    memset(p, 0, sizeof *p);
    p->model = model;
    p->trace.clock = clock;
    p->arena = arena_new();
    if (p->arena && prepare(p)) return p;
    stp_profile_free(p);
    return NULL;
}

void stp_profile_free(StpProfile *p) {
    if (!p) return;
    arena_free(p->arena);
    memory_release(p);
}

StpStatus stp_profile_add(StpProfile *p, StpExtractor *extractor, const StpLetter *letter,
                          StpReporter reporter) {
    Diagnostics diagnostics = { reporter, 0, 0 };
    Document document;
    const Letter *result;
    trace_reset(&p->trace);
    extractor->trace = &p->trace;
    if (setjmp(*arena_guard(extractor->arena))) {
        extractor->trace = NULL;
        return STP_NO_MEMORY;
    }
    StpStatus status =
        extractor_read(extractor, letter, &diagnostics, &document, &result);
    extractor->trace = NULL;
    return status;
}

const StpProfileLine *stp_profile_lines(StpProfile *p, size_t *count) {
    *count = p->model->rules.rule_count;
    for (size_t r = 0; r < *count; r++) {
        p->lines[r].attempts = p->trace.attempts[r];
        p->lines[r].hits = p->trace.hits[r];
        p->lines[r].time = p->trace.times[r];
    }
    return p->lines;
}
