#include "page.h"

#include <stdio.h>
#include <string.h>

const char *side_name(Side side) {
    static const char *const names[SIDE_COUNT] = { [SIDE_POSITIVE] = "positive",
                                                   [SIDE_NEGATIVE] = "negative",
                                                   [SIDE_NEUTRAL] = "neutral" };
    return names[side];
}

void put_label(const PageContent *content, Html *html, uint32_t node) {
    if (node == NO_NODE) {
        html_say(html, "unknown", NULL, 0);
    } else {
        DataNode label = data_label(content->data, node, content->language);
        bool other =
            label.language.length > 0 && !slice_equal(label.language, content->language);
        if (other) {
            html_put(html, "<span lang=\"");
            html_text(html, label.language);
            html_put(html, "\">");
        }
        html_text(html, label.text);
        if (other) html_put(html, "</span>");
    }
}

static void put_cell(const PageContent *content, Html *html, const char *key,
                     uint32_t node) {
    html_put(html, "<td data-label=\"");
    html_say(html, key, NULL, 0);
    html_put(html, "\">");
    put_label(content, html, node);
    html_put(html, "</td>");
}

static void put_stance(const PageContent *content, Html *html, const PositionRecord *p) {
    html_put(html, "<td data-label=\"");
    html_say(html, "stance", NULL, 0);
    html_format(html, "\"><span class=\"stance %s\"><span class=\"sign\"></span>",
                side_name(p->side));
    html_put(html, "<span class=\"name\">");
    put_label(content, html, p->stance);
    html_put(html, "</span></span></td>");
}

/* How it is put: the modality, and whether it is denied. */
static void put_manner(const PageContent *content, Html *html, const PositionRecord *p) {
    html_put(html, "<td data-label=\"");
    html_say(html, "manner", NULL, 0);
    html_put(html, "\">");
    put_label(content, html, p->modality);
    if (p->polarity == content->data->terms[TERM_NEGATED]) {
        html_put(html, ", <strong>");
        put_label(content, html, p->polarity);
        html_put(html, "</strong>");
    }
    html_put(html, "</td>");
}

static void put_day(Html *html, const PositionRecord *p) {
    html_put(html, "<td data-label=\"");
    html_say(html, "date", NULL, 0);
    html_put(html, "\" data-sort=\"");
    html_text(html, p->date);
    html_put(html, "\">");
    if (p->date.length > 0) {
        html_put(html, "<time datetime=\"");
        html_text(html, p->date);
        html_put(html, "\">");
        html_date(html, p->date);
        html_put(html, "</time>");
    } else {
        html_say(html, "unknown", NULL, 0);
    }
    html_put(html, "</td>");
}

static void put_letter(const PageContent *content, Html *html, const PositionRecord *p) {
    html_put(html, "<td data-label=\"");
    html_say(html, "letter", NULL, 0);
    html_put(html, "\">");
    if (p->letter != NO_NODE) {
        html_format(html, "<a href=\"#letter-%u\">", (unsigned)p->letter + 1);
        html_text(html, content->records->letters[p->letter].id);
        html_put(html, "</a>");
    } else {
        html_say(html, "unknown", NULL, 0);
    }
    html_put(html, "</td>");
}

static void put_row(const PageContent *content, Html *html, size_t i) {
    const PositionRecord *p = &content->records->positions[i];
    html_format(html, "<tr id=\"position-%zu\" data-side=\"%s\"><th scope=\"row\">",
                i + 1, side_name(p->side));
    put_label(content, html, p->holder);
    html_put(html, "</th>");
    put_stance(content, html, p);
    put_cell(content, html, "target", p->target);
    put_manner(content, html, p);
    put_day(html, p);
    put_letter(content, html, p);
    html_put(html, "<td class=\"words\" data-label=\"");
    html_say(html, "words", NULL, 0);
    html_put(html, "\">");
    put_sentence(content, html, p->passage, p->quote);
    html_put(html, "</td></tr>\n");
}

void put_rows(const PageContent *content, Html *html) {
    for (size_t i = 0; i < content->records->position_count; i++) {
        put_row(content, html, i);
    }
}
