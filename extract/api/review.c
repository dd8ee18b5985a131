/* Names for people to judge, and their answers. */
#include "model.h"

#include "../base/limits.h"
#include "../base/memory.h"
#include "../graph/writers.h"
#include "../review/review.h"

#include <setjmp.h>
#include <string.h>

struct StpReview {
    ReviewList list;
};

StpReview *stp_review_new(const StpModel *model) {
    StpReview *review = memory_allocate(sizeof *review);
    if (!review) return NULL;
    memset(review, 0, sizeof *review);
    review->list.vocabulary = &model->vocabulary;
    review->list.arena = arena_new();
    if (review->list.arena) return review;
    stp_review_free(review);
    return NULL;
}

void stp_review_free(StpReview *review) {
    if (!review) return;
    arena_free(review->list.arena);
    memory_release(review);
}

StpStatus stp_review_add(StpReview *review, StpExtractor *extractor,
                         const StpLetter *letter, StpReporter reporter) {
    Diagnostics diagnostics = { reporter, 0, 0 };
    Document document;
    const Letter *result;
    if (setjmp(*arena_guard(extractor->arena))) return STP_NO_MEMORY;
    if (setjmp(*arena_guard(review->list.arena))) return STP_NO_MEMORY;
    StpStatus status =
        extractor_read(extractor, letter, &diagnostics, &document, &result);
    if (status != STP_OK) return status;
    Findings findings = match_findings(result);
    review_add(&review->list, extractor->arena, &findings, document.id);
    return STP_OK;
}

StpStatus stp_review_write(StpReview *review, StpReviewFormat format, StpSink sink) {
    if (setjmp(*arena_guard(review->list.arena))) return STP_NO_MEMORY;
    return format == STP_REVIEW_QUERIES ? review_write_queries(&review->list, sink)
                                        : review_write_table(&review->list, sink);
}

StpStatus stp_review_accept(const StpModel *model, const char *name, const char *table,
                            size_t length, StpReporter reporter, StpSink sink) {
    Diagnostics diagnostics = { reporter, 0, 0 };
    SourceText source = { name, { table, length } };
    if (length > LIMIT_RULE_FILE_BYTES) {
        diagnose_file(&diagnostics, STP_ERROR, name, "has more than %u bytes",
                      LIMIT_RULE_FILE_BYTES);
        return STP_LIMIT;
    }
    Arena *arena = arena_new();
    if (!arena) return STP_NO_MEMORY;
    if (setjmp(*arena_guard(arena))) {
        arena_free(arena);
        return STP_NO_MEMORY;
    }
    StatementList list;
    statements_begin(&list, arena);
    StpStatus status = STP_BAD_DATA;
    if (review_accept(&list, &model->vocabulary, &source, &diagnostics)) {
        statements_finish(&list);
        status = write_turtle(&list, model->vocabulary.base, sink);
    }
    arena_free(arena);
    return status;
}
