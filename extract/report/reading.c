/* Letters with the words marked that something rests on.

   Passages overlap, elements of HTML may not. So a text is cut where a passage begins or
   ends, and each piece says which passages it is of:

       text        Nederland steunt het plan van Polen .
       passage 1             |-------------|
       passage 2                        |-------------|
       pieces                |----------|--|----------|
       data-of                1          1 2     2

   One sweep: passages are sorted by where they begin, and those that have not ended yet
   are kept in a list. */
#include "page.h"

#include <stdlib.h>
#include <string.h>

/* A sweep over the passages of a letter. */
typedef struct {
    const PageContent *content;
    Html *html;
    Slice text;            /* clean text */
    const uint32_t *order; /* passages by where they begin in the clean text */
    size_t count;
    size_t next;      /* of `order`: not begun yet */
    uint32_t *active; /* passages that have begun and not ended */
    size_t active_count;
} Sweep;

/* A passage and where it begins in the clean text. */
typedef struct {
    uint32_t start, end, passage;
} Begin;

static int compare_begins(const void *a, const void *b) {
    const Begin *x = a, *y = b;
    if (x->start != y->start) return x->start < y->start ? -1 : 1;
    if (x->end != y->end) return x->end > y->end ? -1 : 1;
    return (x->passage > y->passage) - (x->passage < y->passage);
}

static const Passage *passage_at(const PageContent *content, uint32_t passage) {
    return &content->records->passages[passage];
}

static bool is_shown(const Passage *passage) {
    return passage->position != NO_NODE || passage->meeting != NO_NODE;
}

/* The class of its marks. */
static const char *kind_of(const PageContent *content, const Passage *passage) {
    if (passage->position == NO_NODE) return "meeting";
    return side_name(content->records->positions[passage->position].side);
}

/* Opens the mark of these passages, in a link from the last back to what rests on it. */
static void open_mark(const PageContent *content, Html *html, const uint32_t *passages,
                      size_t count) {
    const Passage *last = passage_at(content, passages[count - 1]);
    bool position = last->position != NO_NODE;
    html_format(html, "<a href=\"#%s-%u\">", position ? "position" : "meeting",
                (unsigned)(position ? last->position : last->meeting) + 1);
    html_format(html, "<mark class=\"%s\" data-of=\"", kind_of(content, last));
    for (size_t i = 0; i < count; i++) {
        html_format(html, i > 0 ? " %u" : "%u", (unsigned)passages[i] + 1);
    }
    html_put(html, "\">");
}

/* The passages of a letter that the page shows, as a sweep wants them. */
static Sweep sweep_of(const PageContent *content, Html *html,
                      const LetterRecord *letter) {
    size_t count = letter->passage_count, kept = 0;
    Begin *begins = ARENA_ARRAY(content->arena, Begin, count + 1);
    uint32_t *order = ARENA_ARRAY(content->arena, uint32_t, count + 1);
    for (size_t i = 0; i < count; i++) {
        uint32_t passage = (uint32_t)(letter->first_passage + i);
        const Passage *p = passage_at(content, passage);
        if (is_shown(p)) begins[kept++] = (Begin){ p->span.start, p->span.end, passage };
    }
    if (kept > 0) qsort(begins, kept, sizeof *begins, compare_begins);
    for (size_t i = 0; i < kept; i++) order[i] = begins[i].passage;
    return (Sweep){ .content = content,
                    .html = html,
                    .text = letter->text->text,
                    .order = order,
                    .count = kept,
                    .active = ARENA_ARRAY(content->arena, uint32_t, kept + 1) };
}

/* Lets passages end and begin at byte `at`; gives the next byte where one does. */
static size_t step(Sweep *s, size_t at) {
    const PageContent *content = s->content;
    size_t kept = 0, next = SIZE_MAX;
    for (size_t i = 0; i < s->active_count; i++) {
        if (passage_at(content, s->active[i])->span.end > at)
            s->active[kept++] = s->active[i];
    }
    s->active_count = kept;
    for (; s->next < s->count; s->next++) {
        uint32_t passage = s->order[s->next];
        if (passage_at(content, passage)->span.start > at) break;
        html_format(s->html, "<a class=\"anchor\" id=\"words-%u\"></a>",
                    (unsigned)passage + 1);
        s->active[s->active_count++] = passage;
    }
    for (size_t i = 0; i < s->active_count; i++) {
        size_t end = passage_at(content, s->active[i])->span.end;
        if (end < next) next = end;
    }
    if (s->next < s->count) {
        size_t start = passage_at(content, s->order[s->next])->span.start;
        if (start < next) next = start;
    }
    return next;
}

/* Puts bytes [from, to) of the clean text. */
static void sweep(Sweep *s, size_t from, size_t to) {
    while (from < to) {
        size_t next = step(s, from);
        size_t end = next > from && next < to ? next : to;
        Slice piece = slice_between(s->text.text, from, end);
        if (s->active_count > 0) {
            open_mark(s->content, s->html, s->active, s->active_count);
            html_text(s->html, piece);
            html_put(s->html, "</mark></a>");
        } else {
            html_text(s->html, piece);
        }
        from = end;
    }
}

static void put_whole_text(const PageContent *content, Html *html,
                           const LetterRecord *letter) {
    const Document *text = letter->text;
    Sweep s = sweep_of(content, html, letter);
    for (size_t i = 0; i < text->paragraph_count; i++) {
        const Paragraph *paragraph = &text->paragraphs[i];
        html_put(html, paragraph->heading ? "<p class=\"heading\">" : "<p>");
        sweep(&s, paragraph->span.start, paragraph->span.end);
        html_put(html, "</p>\n");
    }
    step(&s, text->text.length); /* what is linked to is there, also if it was left out */
}

/* Without its text, a letter is what the data quote of it. */
static void put_quotes(const PageContent *content, Html *html,
                       const LetterRecord *letter) {
    html_put(html, "<p class=\"note\">");
    html_say(html, "no-text", NULL, 0);
    html_put(html, "</p>\n<ul class=\"quotes\">\n");
    for (size_t i = 0; i < letter->passage_count; i++) {
        uint32_t passage = (uint32_t)(letter->first_passage + i);
        const Passage *p = passage_at(content, passage);
        if (!is_shown(p)) continue;
        Slice quote = { NULL, 0 };
        if (p->position != NO_NODE)
            quote = content->records->positions[p->position].quote;
        html_format(html, "<li><a class=\"anchor\" id=\"words-%u\"></a>\xE2\x80\xA6 ",
                    (unsigned)passage + 1);
        open_mark(content, html, &passage, 1);
        html_text(html, quote.length > 0 ? quote : p->exact);
        html_put(html, "</mark></a> \xE2\x80\xA6</li>\n");
    }
    html_put(html, "</ul>\n");
}

static void put_heading(const PageContent *content, Html *html,
                        const LetterRecord *letter) {
    const Data *data = content->data;
    html_put(html, "<h3>");
    html_text(html, letter->id);
    html_put(html, "</h3>\n<p class=\"about\">");
    if (letter->date.length > 0) {
        html_put(html, "<time datetime=\"");
        html_text(html, letter->date);
        html_put(html, "\">");
        html_date(html, letter->date);
        html_put(html, "</time>");
    } else {
        html_say(html, "no-day", NULL, 0);
    }
    DataRange signers = data_values(data, letter->node, TERM_SIGNED_BY);
    for (size_t i = 0; i < signers.count; i++) {
        html_put(html, " \xC2\xB7 ");
        put_label(content, html, signers.items[i].object);
    }
    html_put(html, "</p>\n");
}

void put_letters(const PageContent *content, Html *html) {
    for (size_t i = 0; i < content->records->letter_count; i++) {
        const LetterRecord *letter = &content->records->letters[i];
        html_format(html,
                    "<article id=\"letter-%zu\" tabindex=\"-1\" class=\"letter\">\n",
                    i + 1);
        put_heading(content, html, letter);
        if (letter->text) {
            html_put(html, "<div class=\"text\" lang=\"");
            html_text(html, content->letters_language);
            html_put(html, "\">\n");
            put_whole_text(content, html, letter);
            html_put(html, "</div>\n");
        } else if (letter->passage_count > 0) {
            put_quotes(content, html, letter);
        }
        html_put(html, "</article>\n");
    }
}

/* The sentences that a passage lies in, as one stretch; false when there are none. */
static bool sentence_around(const Document *text, Span span, Span *out) {
    size_t low = 0, high = text->sentence_count;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (text->sentences[middle].span.start <= span.start) {
            low = middle;
        } else {
            high = middle;
        }
    }
    if (text->sentence_count == 0 || text->sentences[low].span.start > span.start)
        return false;
    *out = text->sentences[low].span;
    for (; low < text->sentence_count && text->sentences[low].span.start < span.end;
         low++)
        out->end = text->sentences[low].span.end;
    return out->end >= span.end;
}

void put_sentence(const PageContent *content, Html *html, uint32_t passage, Slice quote) {
    if (passage == NO_NODE) {
        html_put(html, "<q>");
        html_text(html, quote);
        html_put(html, "</q>");
        return;
    }
    const Passage *p = passage_at(content, passage);
    const Document *text = content->records->letters[p->letter].text;
    Span sentence;
    bool whole = text && sentence_around(text, p->span, &sentence);
    const char *bytes = whole ? text->text.text : NULL;
    if (whole) html_text(html, slice_between(bytes, sentence.start, p->span.start));
    html_format(html, "<a href=\"#words-%u\"><mark class=\"%s\">", (unsigned)passage + 1,
                kind_of(content, p));
    if (whole) {
        html_text(html, slice_between(bytes, p->span.start, p->span.end));
    } else {
        html_text(html, quote.length > 0 ? quote : p->exact);
    }
    html_put(html, "</mark></a>");
    if (whole) html_text(html, slice_between(bytes, p->span.end, sentence.end));
}
