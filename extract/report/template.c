#include "template.h"

#include "../base/files.h"
#include "../base/limits.h"

#include <errno.h>
#include <string.h>

StpStatus template_read(const Template *template, const char *name, SourceText *out) {
    out->name = arena_format(template->arena, "%s/%s", template->folder, name);
    StpStatus status =
        files_read(template->arena, out->name, LIMIT_RULE_FILE_BYTES, &out->text);
    if (status == STP_OK) return STP_OK;
    diagnose_file(template->diagnostics, STP_ERROR, out->name, "cannot read: %s",
                  status == STP_LIMIT ? "is too large" : strerror(errno));
    return STP_CANNOT_READ;
}

/* Where `sign` begins in [from, length) of a text; its length when nowhere. */
static size_t find_sign(Slice text, size_t from, const char *sign) {
    for (size_t i = from; i + 1 < text.length; i++) {
        if (text.text[i] == sign[0] && text.text[i + 1] == sign[1]) return i;
    }
    return text.length;
}

/* The word after `kind` and a space; false when the place is of another kind. */
static bool place_is(Slice place, const char *kind, Slice *name) {
    size_t length = strlen(kind);
    if (place.length <= length || memcmp(place.text, kind, length) != 0) return false;
    if (place.text[length] != ' ') return false;
    *name = slice_trim(slice_between(place.text, length, place.length));
    return true;
}

/* Fills in one place; STP_BAD_VOCABULARY when it names nothing. */
static StpStatus fill(const Template *template, Html *html, Slice place) {
    Slice name;
    if (place_is(place, "part", &name)) {
        return template->part(template->user, html, name) ? STP_OK : STP_BAD_VOCABULARY;
    }
    if (place_is(place, "text", &name)) {
        const Text *text = texts_find(html->texts, name);
        if (!text) return STP_BAD_VOCABULARY;
        html_text(html, text->text);
        return STP_OK;
    }
    SourceText file;
    if (!place_is(place, "file", &name) || memchr(name.text, '/', name.length)) {
        return STP_BAD_VOCABULARY;
    }
    const char *path = arena_copy(template->arena, name.text, name.length);
    StpStatus status = template_read(template, path, &file);
    if (status == STP_OK) html_put_slice(html, file.text);
    return status;
}

StpStatus template_write(const Template *template, const char *name, Html *html) {
    SourceText page;
    StpStatus status = template_read(template, name, &page);
    if (status != STP_OK) return status;
    Slice text = page.text;
    for (size_t at = 0; at < text.length;) {
        size_t open = find_sign(text, at, "{{");
        html_put_slice(html, slice_between(text.text, at, open));
        if (open == text.length) break;
        size_t close = find_sign(text, open, "}}");
        Slice place = slice_trim(slice_between(text.text, open + 2, close));
        status = close < text.length ? fill(template, html, place) : STP_BAD_VOCABULARY;
        if (status == STP_BAD_VOCABULARY) {
            diagnose(template->diagnostics, STP_ERROR, &page, open, NULL,
                     "nothing to fill in here");
        }
        if (status != STP_OK) return status;
        at = close + 2;
    }
    return STP_OK;
}
