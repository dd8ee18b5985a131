/* The tools for authors when there is no memory, and when their sink refuses. */
#include "base/memory.h"
#include "check.h"
#include "include/standpunt.h"

#include <stdlib.h>

#define RULES "fixtures/rules-tools"

static const char text[] =
    "Geachte voorzitter,\n\nNederland steunt het Voorbeeldplan. Nederland "
    "steunt ook het plan. Het overleg van Nederland.\n";
static const char gold[] =
    "entity\tNederland\tCountry\t-\n"
    "entity\tAlfaraad\tOrganisation\t-\n" /* missed: something to list */
    "position\tNederland\tsupports\tVoorbeeldplan\n"
    "meeting\toverleg\t-\t-\t-\t-\t-\n";
static const StpLetter letter = {
    .name = "letter", .bytes = text, .length = sizeof text - 1, .date = "2030-03-29"
};
static const StpReporter nobody;
static StpModel *model;
static StpExtractor *extractor;

static bool count_bytes(void *user, const char *bytes, size_t length) {
    (void)bytes;
    *(size_t *)user += length;
    return true;
}

static bool refuse(void *user, const char *bytes, size_t length) {
    (void)user, (void)bytes, (void)length;
    return false;
}

static uint64_t tick(void *user) {
    return ++*(uint64_t *)user;
}

/* Each makes its tool, uses it and frees it; NULL from a maker is STP_NO_MEMORY. */

static StpStatus use_score(StpSink sink) {
    const StpGraph *graph;
    StpScore *score = stp_score_new();
    StpStatus status =
        score ? stp_extract(extractor, &letter, nobody, &graph) : STP_NO_MEMORY;
    if (status == STP_OK)
        status = stp_score_add(score, model, graph, "gold", gold, sizeof gold - 1, nobody,
                               sink);
    size_t count = 0;
    const StpScoreLine *lines = score ? stp_score_lines(score, &count) : NULL;
    for (size_t i = 0; i < count && status != STP_OK; i++)
        CHECK_INT(lines[i].gold + lines[i].found, 0); /* nothing is counted by half */
    stp_score_free(score);
    return status;
}

static StpStatus use_coverage(StpSink sink) {
    StpCoverage *coverage = stp_coverage_new(model);
    StpStatus status =
        coverage ? stp_coverage_add(coverage, extractor, &letter, nobody) : STP_NO_MEMORY;
    if (status == STP_OK) status = stp_coverage_write(coverage, sink);
    stp_coverage_free(coverage);
    return status;
}

static StpStatus use_whynot(StpSink sink) {
    return stp_whynot(extractor, "supports", &letter, nobody, sink);
}

static StpStatus use_review_as(StpReviewFormat format, StpSink sink) {
    StpReview *review = stp_review_new(model);
    StpStatus status =
        review ? stp_review_add(review, extractor, &letter, nobody) : STP_NO_MEMORY;
    if (status == STP_OK) status = stp_review_write(review, format, sink);
    stp_review_free(review);
    return status;
}

static StpStatus use_review(StpSink sink) {
    return use_review_as(STP_REVIEW_TABLE, sink);
}

static StpStatus use_review_queries(StpSink sink) {
    return use_review_as(STP_REVIEW_QUERIES, sink);
}

static StpStatus use_review_accept(StpSink sink) {
    static const char table[] = "label,type,key,entity,wikidata\n"
                                "Proef,Organization,actor/proef,,Q999999999\n"
                                "Proefraad,Organization,actor/p,,Q999999999\n";
    return stp_review_accept(model, "table", table, sizeof table - 1, nobody, sink);
}

/* Has no sink. */
static StpStatus use_profile(StpSink sink) {
    uint64_t time = 0;
    StpProfile *profile = stp_profile_new(model, (StpClock){ tick, &time });
    StpStatus status =
        profile ? stp_profile_add(profile, extractor, &letter, nobody) : STP_NO_MEMORY;
    (void)sink;
    stp_profile_free(profile);
    return status;
}

static const struct {
    const char *name;
    StpStatus (*use)(StpSink sink);
    bool writes;
} tools[] = {
    { "score", use_score, true },         { "coverage", use_coverage, true },
    { "whynot", use_whynot, true },       { "profile", use_profile, false },
    { "review", use_review, true },       { "queries", use_review_queries, true },
    { "accept", use_review_accept, true }
};

enum { TOOL_COUNT = sizeof tools / sizeof *tools };

/* The n-th allocation fails, for every n of a good run: with a new extractor, as one that
   was used has its memory. */
static void no_memory_is_a_status(void) {
    for (size_t i = 0; i < TOOL_COUNT; i++) {
        size_t bytes = 0, failures = 0;
        StpSink sink = { count_bytes, &bytes };
        for (size_t n = 1; n < 10000; n++) {
            extractor = stp_extractor_new(model);
            memory_fail_after(n);
            StpStatus status = tools[i].use(sink);
            memory_fail_after(0);
            StpStatus again = tools[i].use(sink); /* the extractor is as good as new */
            stp_extractor_free(extractor);
            if (!CHECK_INT(again, STP_OK)) printf("    %s, %zu\n", tools[i].name, n);
            if (status == STP_OK) break;
            failures++;
            if (!CHECK_INT(status, STP_NO_MEMORY))
                printf("    %s, allocation %zu\n", tools[i].name, n);
        }
        if (!CHECK(failures > 1 && failures < 9000)) printf("    %s\n", tools[i].name);
    }
}

static void refusal_is_a_status(void) {
    StpSink sink = { .write = refuse };
    extractor = stp_extractor_new(model);
    for (size_t i = 0; i < TOOL_COUNT; i++)
        if (!CHECK_INT(tools[i].use(sink), tools[i].writes ? STP_CANNOT_WRITE : STP_OK))
            printf("    %s\n", tools[i].name);
    stp_extractor_free(extractor);
}

int main(void) {
    if (!CHECK_INT(stp_model_load(&model, "../vocab", RULES, NULL, nobody), STP_OK))
        return EXIT_FAILURE;
    no_memory_is_a_status();
    refusal_is_a_status();
    stp_model_free(model);
    return check_summary();
}
