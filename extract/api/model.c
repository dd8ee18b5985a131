/* Loading a model: vocabulary first, since rules are checked against it. */
#include "model.h"

#include "../base/iri.h"
#include "../base/memory.h"
#include "../names/list.h"

#include <setjmp.h>
#include <string.h>

static StpStatus load_into(StpModel *model, const char *vocabulary, const char *rules,
                           const char *base, Diagnostics *diagnostics) {
    if (setjmp(*arena_guard(model->arena))) return STP_NO_MEMORY;
    StpStatus status =
        vocabulary_load(&model->vocabulary, model->arena, vocabulary, base, diagnostics);
    if (status != STP_OK) return status;
    return ruleset_load(&model->rules, model->arena, &model->vocabulary, rules,
                        diagnostics);
}

StpStatus stp_model_load(StpModel **out, const char *vocabulary, const char *rules,
                         const char *base, StpReporter reporter) {
    Diagnostics diagnostics = { reporter, 0, 0 };
    *out = NULL;
    StpModel *model = memory_allocate(sizeof *model);
    if (!model) return STP_NO_MEMORY;
    memset(model, 0, sizeof *model);
    model->arena = arena_new();
    StpStatus status = STP_NO_MEMORY;
    if (model->arena)
        status = load_into(model, vocabulary, rules, base ? base : IRI_INSTANCES,
                           &diagnostics);
    if (status != STP_OK) {
        stp_model_free(model);
        return status;
    }
    *out = model;
    return STP_OK;
}

StpStatus stp_model_add_names(StpModel *model, const char *path, StpReporter reporter) {
    Diagnostics diagnostics = { reporter, 0, 0 };
    const NameList *volatile list = NULL;
    if (setjmp(*arena_guard(model->arena))) {
        names_close(list);
        return STP_NO_MEMORY;
    }
    StpStatus status = names_open((const NameList **)&list, model->arena, path,
                                  &model->vocabulary, &diagnostics);
    if (status == STP_OK)
        model->vocabulary.list = list;
    else
        names_close(list);
    return status;
}

void stp_model_free(StpModel *model) {
    if (!model) return;
    names_close(model->vocabulary.list);
    ruleset_free(&model->rules);
    arena_free(model->arena);
    memory_release(model);
}
