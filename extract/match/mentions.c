/* Mentions: names of the gazetteer and what `mention` rules make.

   Example. In 'de Amerikaanse regering' the gazetteer finds 'Amerikaanse' (the United
   States, by its adjective), and a rule makes 'Amerikaanse regering' (a Government).
   choose.c decides which of the two is kept. */
#include "letter.h"

#include "../base/limits.h"

#include <ctype.h>

Mention new_mention(TokenSpan tokens, uint32_t class, uint32_t rule) {
    return (Mention){ .tokens = tokens,
                      .label = tokens,
                      .class = class,
                      .entity = NONE,
                      .name = NONE,
                      .rule = rule,
                      .alias_of = NONE,
                      .refers = NONE,
                      .winner = NONE,
                      .thing = NONE,
                      .first_fact = NONE };
}

static bool is_known(const Letter *letter, const Mention *mention) {
    for (uint32_t i = letter->known_at[mention->tokens.start]; i != NONE;
         i = letter->known_next.items[i]) {
        const Mention *m = &letter->mentions.items[i];
        if (m->tokens.end == mention->tokens.end && m->class == mention->class &&
            m->rule == mention->rule && m->entity == mention->entity)
            return true;
    }
    return false;
}

uint32_t add_mention(Letter *letter, Mention mention) {
    if (is_known(letter, &mention)) return NONE;
    uint32_t index = (uint32_t)letter->mentions.count;
    vector_push(letter->arena, &letter->mentions, mention);
    vector_push(letter->arena, &letter->known_next,
                letter->known_at[mention.tokens.start]);
    letter->known_at[mention.tokens.start] = index;
    return index;
}

void match_names(Letter *letter) {
    for (size_t i = 0; i < letter->names.count; i++) {
        const Reading *r = &letter->names.items[i];
        const Name *name = &letter->vocabulary->names[r->id];
        Mention m = new_mention(r->tokens,
                                letter->vocabulary->entities[name->entity].class, NONE);
        m.entity = name->entity;
        m.name = r->id;
        add_mention(letter, m);
    }
}

/* Appends the letters and digits of a text, and hyphens inside it, to the key. */
static size_t append_key(char *key, size_t used, Slice text) {
    for (size_t i = 0; i < text.length; i++) {
        unsigned char c = (unsigned char)text.text[i];
        bool inner = c == '-' && i > 0 && i + 1 < text.length;
        if (c < 0x80 && (isalnum(c) || inner)) key[used++] = (char)c;
    }
    return used;
}

/* The key that a rule builds from parts: "kst-" dossier "-" number, on '28 676, nr. 210',
   gives kst-28676-210. */
static Slice make_key(Letter *letter, const Rule *rule, const PatternMatch *match) {
    size_t room = 1;
    for (uint32_t i = 0; i < rule->key_count; i++) {
        const Node *part = &rule->key_parts[i];
        room += part->kind == NODE_STRING
                    ? part->string.length
                    : token_text(letter->document, bound_tokens(match, part->id)).length;
    }
    char *key = ARENA_ARRAY(letter->arena, char, room);
    size_t used = 0;
    for (uint32_t i = 0; i < rule->key_count; i++) {
        const Node *part = &rule->key_parts[i];
        if (part->kind == NODE_STRING)
            for (size_t c = 0; c < part->string.length; c++)
                key[used++] = part->string.text[c];
        else
            used = append_key(
                key, used, token_text(letter->document, bound_tokens(match, part->id)));
    }
    return (Slice){ key, used };
}

static void keep_binds(Letter *letter, Mention *mention, const PatternMatch *match) {
    TokenSpan *binds = ARENA_ARRAY(letter->arena, TokenSpan, match->bound_count + 1);
    for (uint32_t i = 0; i < match->bound_count; i++) binds[i] = match->bound[i].tokens;
    mention->binds = binds;
    mention->bind_count = match->bound_count;
}

static void make_mention(Letter *letter, uint32_t rule_index, const PatternMatch *match) {
    const Rule *rule = &letter->rules->rules[rule_index];
    TokenSpan span = rule->span == NONE ? match->tokens : bound_tokens(match, rule->span);
    if (span.end <= span.start) return;
    Mention m = new_mention(span, rule->class, rule_index);
    if (rule->label != NONE) {
        TokenSpan label = bound_tokens(match, rule->label);
        if (label.end > label.start) m.label = label;
    }
    m.entity = rule->entity;
    if (rule->key_count) m.key = make_key(letter, rule, match);
    if (rule->kind == RULE_REFER) m.refers = rule_index;
    keep_binds(letter, &m, match);
    uint32_t index = add_mention(letter, m);
    if (index != NONE) emit_match(letter, rule_index, match, index);
}

/* Runs all rules of a kind over all sentences; `use` gets each match, found from left to
   right, not overlapping for one rule. */
void each_match(Letter *letter, RuleKind kind,
                void (*use)(Letter *letter, uint32_t rule, const PatternMatch *match)) {
    PatternMatch *match = ARENA_NEW(letter->arena, PatternMatch);
    for (uint32_t s = 0; s < letter->document->sentence_count; s++) {
        const uint32_t *candidates;
        size_t count = candidate_rules(letter, s, kind, &candidates);
        TokenSpan limit = sentence_tokens(letter, s);
        for (size_t i = 0; i < count; i++) {
            const Pattern *pattern = letter->rules->rules[candidates[i]].match;
            for (uint32_t t = limit.start; t < limit.end;) {
                if (pattern_match(letter, pattern, t, limit, match)) {
                    use(letter, candidates[i], match);
                    t = match->tokens.end;
                } else {
                    t++;
                }
            }
        }
    }
}

void match_mentions(Letter *letter) {
    each_match(letter, RULE_MENTION, make_mention);
    choose_mentions(letter);
}

void match_references(Letter *letter) {
    each_match(letter, RULE_REFER, make_mention);
    choose_mentions(letter);
}

uint32_t mention_at(const Letter *letter, TokenSpan tokens, uint32_t class) {
    if (tokens.start >= letter->document->token_count) return NONE;
    for (uint32_t i = letter->mentions_at[tokens.start];
         i < letter->mentions_at[tokens.start + 1]; i++) {
        const Mention *m = &letter->mentions.items[letter->by_start[i]];
        if (m->tokens.end == tokens.end &&
            (class == NONE || vocabulary_is_a(letter->vocabulary, m->class, class)))
            return letter->by_start[i];
    }
    return NONE;
}

uint32_t mention_within(const Letter *letter, TokenSpan tokens, uint32_t class) {
    for (uint32_t t = tokens.start; t < tokens.end; t++)
        for (uint32_t i = letter->mentions_at[t]; i < letter->mentions_at[t + 1]; i++) {
            const Mention *m = &letter->mentions.items[letter->by_start[i]];
            if (m->tokens.end <= tokens.end &&
                (class == NONE || vocabulary_is_a(letter->vocabulary, m->class, class)))
                return letter->by_start[i];
        }
    return NONE;
}

uint32_t standing_mention(const Letter *letter, uint32_t mention) {
    const Mention *m = &letter->mentions.items[mention];
    if (m->state == MENTION_CHOSEN) return mention;
    if (m->winner == NONE) return NONE;
    const Mention *w = &letter->mentions.items[m->winner];
    bool same = w->tokens.start == m->tokens.start && w->tokens.end == m->tokens.end;
    return same && w->state == MENTION_CHOSEN ? m->winner : NONE;
}
