#include "page.h"

static void put_time(Html *html, Slice date) {
    html_put(html, "<time datetime=\"");
    html_text(html, date);
    html_put(html, "\">");
    html_date(html, date);
    html_put(html, "</time>");
}

/* "21 maart 2030", "21 maart 2030 – 22 maart 2030", or that the day is not known. */
static void put_when(const PageContent *content, Html *html, const MeetingRecord *m) {
    Slice end = data_text(content->data, m->node, TERM_END_DATE);
    html_put(html, "<p class=\"when\">");
    if (m->start.length > 0) {
        put_time(html, m->start);
        if (end.length > 0 && !slice_equal(end, m->start)) {
            html_put(html, " \xE2\x80\x93 ");
            put_time(html, end);
        }
    } else {
        html_say(html, "no-day", NULL, 0);
    }
    html_put(html, "</p>");
}

/* One line of what is known: the values of a property, if any. */
static void put_values(const PageContent *content, Html *html, uint32_t node,
                       DataTerm property, const char *key) {
    DataRange values = data_values(content->data, node, property);
    if (values.count == 0) return;
    html_put(html, "<div><dt>");
    html_say(html, key, NULL, 0);
    html_put(html, "</dt>");
    for (size_t i = 0; i < values.count; i++) {
        html_put(html, "<dd>");
        const DataNode *value = &content->data->nodes.items[values.items[i].object];
        if (value->literal) {
            html_date(html, value->text);
        } else {
            put_label(content, html, values.items[i].object);
        }
        html_put(html, "</dd>");
    }
    html_put(html, "</div>");
}

static void put_source(const PageContent *content, Html *html, const MeetingRecord *m) {
    if (m->letter == NO_NODE) return;
    html_put(html, "<div><dt>");
    html_say(html, "letter", NULL, 0);
    html_format(html, "</dt><dd><a href=\"#letter-%u\">", (unsigned)m->letter + 1);
    html_text(html, content->records->letters[m->letter].id);
    html_put(html, "</a></dd></div>");
}

static void put_meeting(const PageContent *content, Html *html, size_t i) {
    static const struct {
        DataTerm property;
        const char *key;
    } lines[] = {
        { TERM_LOCATION, "place" },      { TERM_ORGANIZER, "organizer" },
        { TERM_ATTENDEE, "attendees" },  { TERM_ABOUT, "agenda" },
        { TERM_SUPER_EVENT, "part-of" }, { TERM_EARLIER_START, "earlier" },
    };
    const MeetingRecord *m = &content->records->meetings[i];
    html_format(html, "<li id=\"meeting-%zu\"%s>", i + 1,
                m->start.length > 0 ? "" : " class=\"undated\"");
    put_when(content, html, m);
    html_put(html, "<div class=\"event\"><h3>");
    put_label(content, html, m->node);
    html_put(html, "</h3><dl>");
    for (size_t l = 0; l < sizeof lines / sizeof *lines; l++) {
        put_values(content, html, m->node, lines[l].property, lines[l].key);
    }
    put_source(content, html, m);
    html_put(html, "</dl>");
    if (m->passage != NO_NODE) {
        html_put(html, "<p class=\"words\">");
        put_sentence(content, html, m->passage, (Slice){ NULL, 0 });
        html_put(html, "</p>");
    }
    html_put(html, "</div></li>\n");
}

void put_meetings(const PageContent *content, Html *html) {
    for (size_t i = 0; i < content->records->meeting_count; i++) {
        put_meeting(content, html, i);
    }
}
