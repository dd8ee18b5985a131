/* The report from start to end: data, texts of letters, words of the page, the page. */
#include "report.h"

#include "page.h"
#include "template.h"
#include "../base/files.h"
#include "../formats/read.h"

#include <errno.h>
#include <string.h>

static void put_count(Html *html, size_t count) {
    html_format(html, "%zu", count);
}

/* How many holders there are. */
static size_t count_holders(const PageContent *content) {
    const Records *records = content->records;
    bool *seen = ARENA_ARRAY(content->arena, bool, content->data->nodes.count + 1);
    size_t count = 0;
    for (size_t i = 0; i < records->position_count; i++) {
        uint32_t holder = records->positions[i].holder;
        if (holder == NO_NODE || seen[holder]) continue;
        seen[holder] = true;
        count++;
    }
    return count;
}

static bool put_part(void *user, Html *html, Slice name) {
    const PageContent *content = user;
    const Records *records = content->records;
    if (slice_is(name, "language")) {
        html_text(html, content->language);
    } else if (slice_is(name, "positions")) {
        put_rows(content, html);
    } else if (slice_is(name, "picture")) {
        put_picture(content, html);
    } else if (slice_is(name, "meetings")) {
        put_meetings(content, html);
    } else if (slice_is(name, "letters")) {
        put_letters(content, html);
    } else if (slice_is(name, "position-count")) {
        put_count(html, records->position_count);
    } else if (slice_is(name, "holder-count")) {
        put_count(html, count_holders(content));
    } else if (slice_is(name, "meeting-count")) {
        put_count(html, records->meeting_count);
    } else if (slice_is(name, "letter-count")) {
        put_count(html, records->letter_count);
    } else {
        return false;
    }
    return true;
}

static StpStatus read_data(const ReportWork *work, Data *data) {
    const StpReport *report = work->report;
    const char **paths, *wrong;
    size_t count;
    data_start(data, work->arena);
    StpStatus status =
        files_list(work->arena, report->vocabulary, ".ttl", &paths, &count, &wrong);
    if (status != STP_OK) {
        diagnose_file(work->diagnostics, STP_ERROR, wrong, "%s", strerror(errno));
        return status;
    }
    status = data_read(data, paths, count, true, work->diagnostics);
    if (status != STP_OK) return status;
    status = data_read(data, report->files, report->file_count, false, work->diagnostics);
    if (status == STP_OK) data_finish(data);
    return status;
}

static StpStatus read_letters(const ReportWork *work, Records *records) {
    size_t count = work->report->letter_count;
    Document *texts = ARENA_ARRAY(work->arena, Document, count + 1);
    for (size_t i = 0; i < count; i++) {
        FormatText text;
        StpStatus status =
            format_read(&text, work->arena, &work->report->letters[i], work->diagnostics);
        if (status != STP_OK) return status;
        status = document_read(&texts[i], work->arena, work->layout, work->match, &text,
                               work->diagnostics);
        if (status != STP_OK) return status;
    }
    records_add_texts(records, work->arena, texts, count, work->diagnostics);
    return STP_OK;
}

/* A language is the name of a file: letters only. */
static bool is_language(const char *name) {
    size_t length = strlen(name);
    return length > 0 && length <= 8 &&
           strspn(name, "abcdefghijklmnopqrstuvwxyz-") == length;
}

static StpStatus read_words(const ReportWork *work, const Template *template,
                            Texts *texts) {
    const char *language = work->report->language;
    SourceText source;
    if (!is_language(language)) {
        diagnose_file(work->diagnostics, STP_ERROR, NULL,
                      "'%s' is not a language such as en", language);
        return STP_CANNOT_READ;
    }
    StpStatus status =
        template_read(template, arena_format(work->arena, "%s.txt", language), &source);
    if (status != STP_OK) return status;
    return texts_read(texts, work->arena, &source, work->diagnostics);
}

StpStatus report_write(const ReportWork *work, StpSink sink) {
    Data data;
    Records records;
    Texts texts;
    PageContent content = { .arena = work->arena,
                            .data = &data,
                            .records = &records,
                            .language = slice_of(work->report->language),
                            .letters_language = work->letters_language };
    Template template = { .arena = work->arena,
                          .folder = arena_format(work->arena, "%s/report",
                                                 work->report->vocabulary),
                          .diagnostics = work->diagnostics,
                          .part = put_part,
                          .user = &content };
    StpStatus status = read_words(work, &template, &texts);
    if (status == STP_OK) status = read_data(work, &data);
    if (status != STP_OK) return status;
    records_read(&records, &data);
    status = read_letters(work, &records);
    if (status != STP_OK) return status;
    Html html = { .sink = sink, .texts = &texts };
    status = template_write(&template, "page.html", &html);
    if (status == STP_OK && *html.missing) {
        diagnose_file(work->diagnostics, STP_ERROR, texts.source.name, "no text '%s'",
                      html.missing);
        status = STP_BAD_VOCABULARY;
    }
    return status == STP_OK && html.failed ? STP_CANNOT_WRITE : status;
}
