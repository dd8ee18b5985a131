/* One letter through all stages. */
#include "model.h"

#include "../base/limits.h"
#include "../base/memory.h"
#include "../formats/read.h"
#include "../graph/build.h"

#include <setjmp.h>
#include <string.h>

StpExtractor *stp_extractor_new(const StpModel *model) {
    StpExtractor *extractor = memory_allocate(sizeof *extractor);
    if (!extractor) return NULL;
    *extractor = (StpExtractor){ .model = model,
                                 .arena = arena_new(),
                                 .regex = regex_match_new(),
                                 .forms = forms_new(&model->rules, LIMIT_FORMS) };
    if (!extractor->arena || !extractor->regex || !extractor->forms) {
        stp_extractor_free(extractor);
        return NULL;
    }
    return extractor;
}

void stp_extractor_free(StpExtractor *extractor) {
    if (!extractor) return;
    regex_match_free(extractor->regex);
    forms_free(extractor->forms);
    arena_free(extractor->arena);
    memory_release(extractor);
}

void stp_extractor_provenance(StpExtractor *extractor, StpProvenance provenance) {
    extractor->provenance = provenance;
}

/* What is wrong with the metadata, the letter need not suffer from. */
static const char *metadata_date(const FormatText *text, Diagnostics *diagnostics) {
    int32_t day;
    if (!text->date || days_parse(slice_of(text->date), &day)) return text->date;
    diagnose_file(diagnostics, STP_WARNING, text->name,
                  "its metadata have a date that is none: '%s'", text->date);
    return NULL;
}

/* Day of a date; INT32_MIN when it is NULL. False when it is no date. */
static bool letter_day(const char *date, const StpLetter *letter,
                       Diagnostics *diagnostics, int32_t *day) {
    *day = INT32_MIN;
    if (!date || days_parse(slice_of(date), day)) return true;
    diagnose_file(diagnostics, STP_ERROR, letter->name,
                  "'%s' is not a date of the form 2017-03-29", date);
    return false;
}

StpStatus extractor_read(StpExtractor *extractor, const StpLetter *letter,
                         Diagnostics *diagnostics, Document *document,
                         const Letter **out) {
    const StpModel *model = extractor->model;
    int32_t day;
    arena_reset(extractor->arena);
    FormatText text;
    StpStatus status = format_read(&text, extractor->arena, letter, diagnostics);
    if (status != STP_OK) return status;
    const char *date = metadata_date(&text, diagnostics);
    if (!letter_day(date ? date : letter->date, letter, diagnostics, &day))
        return STP_BAD_LETTER;
    status = document_read(document, extractor->arena, &model->rules.layout,
                           extractor->regex, &text, diagnostics);
    if (status != STP_OK) return status;
    if (letter->id) document->id = letter->id;
    *out = match_letter(extractor->arena, &model->vocabulary, &model->rules, document,
                        extractor->regex, extractor->forms, day, diagnostics,
                        extractor->trace);
    return STP_OK;
}

StpStatus stp_extract(StpExtractor *extractor, const StpLetter *letter,
                      StpReporter reporter, const StpGraph **out) {
    Diagnostics diagnostics = { reporter, 0, 0 };
    Document document;
    const Letter *result;
    *out = NULL;
    if (setjmp(*arena_guard(extractor->arena))) return STP_NO_MEMORY;
    StpStatus status =
        extractor_read(extractor, letter, &diagnostics, &document, &result);
    if (status != STP_OK) return status;
    Findings findings = match_findings(result);
    match_release(result);
    return graph_build(out, extractor->arena, &extractor->model->vocabulary,
                       &extractor->model->rules, &findings, extractor->provenance,
                       document.id, &diagnostics);
}
