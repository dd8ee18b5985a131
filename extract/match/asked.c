/* Who is asked: in 'verzoekt de Raad | de regels te herzien' and 'vraagt het kabinet | te
   bezien of …' the actor is to do what the infinitive says, and no part of it; in
   'verzoekt | de Raad te hervormen' it is what is to be changed. */
#include "clauses.h"

uint32_t behind_named_together(const Letter *l, uint32_t from, uint32_t end,
                               uint32_t limit) {
    if (mention_within(l, (TokenSpan){ from, end }, NONE) == NONE) return end;
    while (end + 2 < limit && token_is(l, end, WORD_COORDINATOR)) {
        uint32_t next = base_phrase(l, end + 1, limit).end;
        if (mention_within(l, (TokenSpan){ end + 1, next }, NONE) == NONE) break;
        end = next;
    }
    return end;
}

/* 'te onderzoeken | of de wet werkt', 'te bevestigen | dat de wet werkt', 'te komen | met
   een plan': an infinitive whose object is the clause that follows, or that takes none;
   but not 'te steunen | of te hervormen'. */
static bool has_its_object(const Reader *r, uint32_t infinitive) {
    const Letter *l = r->letter;
    if (l->verbs[infinitive] & VERB_BECOMING) return true;
    /* 'toe te lichten | waarom …' */
    uint32_t t = infinitive + (l->verbs[infinitive] & FORM_MARKED ? 3 : 1);
    return t + 1 < r->sentence.end && !token_is(l, t + 1, WORD_INFINITIVE_MARKER) &&
           (token_is(l, t, WORD_COMPLEMENTIZER) || token_is(l, t, WORD_INTERROGATIVE));
}

/* 'vraagt de Raad | voor de zomer nader | te bezien of …': no object in between. */
static bool only_circumstances(const Letter *l, uint32_t from, uint32_t to) {
    while (from < to)
        if (token_is(l, from, WORD_PREPOSITION))
            from = base_phrase(l, from + 1, to).end;
        else if (token_is(l, from, WORD_ADVERB) || token_is(l, from, WORD_ADJECTIVE))
            from++;
        else
            return false;
    return true;
}

uint32_t behind_asked(const Reader *r, uint32_t from, uint32_t token) {
    const Letter *l = r->letter;
    uint32_t end = base_phrase(l, from, token).end;
    if (mention_within(l, (TokenSpan){ from, end }, NONE) == NONE) return from;
    end = behind_named_together(l, from, end, token);
    uint32_t behind = skip_adverbs(r, end);
    /* 'vroeg de Commissie | rekening te houden': behind a known body a noun is no more of
       its name. */
    uint32_t body = mention_within(l, (TokenSpan){ end - 1, end }, NONE);
    bool known = body != NONE && l->mentions.items[body].tokens.end == end;
    bool noun = behind + 1 < token && token_is(l, behind, WORD_NOUN) && known;
    uint32_t first = l->verbs[token] & FORM_MARKED ? token : token - 1;
    if (known && only_circumstances(l, end, first) && has_its_object(r, token))
        return end;
    bool starts = token_is(l, behind, WORD_DETERMINER) || noun ||
                  outer_mention(l, behind) != NONE || behind > end;
    return behind < token && starts ? behind : from;
}
