#include "clause.h"

unsigned clause_number(const Letter *l, uint32_t index) {
    unsigned number = 1;
    for (uint32_t i = index; i > 0; i--) {
        if (l->clauses.items[i - 1].sentence != l->clauses.items[index].sentence) break;
        number++;
    }
    return number;
}

void page_clause(Page *page, const Letter *l, uint32_t index) {
    static const char *const kinds[] = { "main", "subordinate", "relative", "infinitive",
                                         "conjunct" };
    const Clause *c = &l->clauses.items[index];
    if (c->tokens.end <= c->tokens.start) return;
    page_say(page, "  clause %-2u ", clause_number(l, index));
    page_paint(page, "2");
    page_say(page, "%s%s: ", kinds[c->kind], c->passive ? ", passive" : "");
    bool gap = false, subject = false;
    for (uint32_t t = c->tokens.start; t < c->tokens.end; t++) {
        if (subject && t >= c->subject.end) {
            page_say(page, "]");
            subject = false;
        }
        if (l->clause_of[t] != index) {
            gap = true;
            continue;
        }
        page_say(page, t == c->tokens.start ? "" : gap ? " ... " : " ");
        gap = false;
        if (t == c->subject.start && c->subject.end > t) {
            page_say(page, "[");
            subject = true;
        }
        if (t == c->finite) page_say(page, "*");
        page_put(page, token_text(l->document, (TokenSpan){ t, t + 1 }));
    }
    if (subject) page_say(page, "]");
    page_paint(page, "0");
    page_say(page, "\n");
}
