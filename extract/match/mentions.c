/* Mentions: names of the gazetteer and what `mention` rules make.

   Example. In 'de Amerikaanse regering' the gazetteer finds 'Amerikaanse' (the United
   States, by its adjective), and a rule makes 'Amerikaanse regering' (a Government).
   choose.c decides which of the two is kept. */
#include "letter.h"

#include "../base/limits.h"

#define MAX_NAME_HITS 32

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

/* The same mention where it was found before; NONE. */
static uint32_t known_mention(const Letter *letter, const Mention *mention) {
    for (uint32_t i = letter->known_at[mention->tokens.start]; i != NONE;
         i = letter->known_next.items[i]) {
        const Mention *m = &letter->mentions.items[i];
        if (m->tokens.end == mention->tokens.end && m->class == mention->class &&
            m->rule == mention->rule && m->entity == mention->entity)
            return i;
    }
    return NONE;
}

uint32_t add_mention(Letter *letter, Mention mention) {
    if (known_mention(letter, &mention) != NONE) return NONE;
    uint32_t index = (uint32_t)letter->mentions.count;
    vector_push(letter->arena, &letter->mentions, mention);
    vector_push(letter->arena, &letter->known_next,
                letter->known_at[mention.tokens.start]);
    letter->known_at[mention.tokens.start] = index;
    uint32_t sentence = letter->document->tokens[mention.tokens.start].sentence;
    letter->news[sentence] |= NEWS_TO_RULES | NEWS_TO_CHOICE;
    return index;
}

void match_names(Letter *letter) {
    for (size_t i = 0; i < letter->names.count; i++) {
        const Reading *r = &letter->names.items[i];
        if (is_topic_name(letter, r)) continue;
        const Name *name = &letter->vocabulary->names[r->id];
        Mention m = new_mention(r->tokens,
                                letter->vocabulary->entities[name->entity].class, NONE);
        m.entity = name->entity;
        m.name = r->id;
        add_mention(letter, m);
    }
}

static size_t append_text(char *out, size_t used, Slice text) {
    for (size_t i = 0; i < text.length; i++) out[used++] = text.text[i];
    return used;
}

/* What a rule builds of parts: the key "kst-" dossier "-" number, on '28 676, nr. 210',
   is kst-28676-210. A binding that is empty takes the text behind it along: with an
   optional chapter, "kst-" dossier "-" chapter "-" number has no doubled hyphen. */
static Slice build(Letter *letter, const Node *parts, uint32_t count,
                   const PatternMatch *match,
                   size_t (*append)(char *out, size_t used, Slice text)) {
    size_t room = 1, used = 0;
    for (uint32_t i = 0; i < count; i++)
        room +=
            parts[i].kind == NODE_STRING
                ? parts[i].string.length
                : token_text(letter->document, bound_tokens(match, parts[i].id)).length;
    char *out = ARENA_ARRAY(letter->arena, char, room);
    for (uint32_t i = 0; i < count; i++) {
        if (parts[i].kind == NODE_STRING) {
            used = append_text(out, used, parts[i].string);
            continue;
        }
        TokenSpan bound = bound_tokens(match, parts[i].id);
        if (bound.end > bound.start)
            used = append(out, used, token_text(letter->document, bound));
        else if (i + 1 < count && parts[i + 1].kind == NODE_STRING)
            i++;
    }
    return (Slice){ out, used };
}

/* The entry, or in 'Moskou verwerpt …' what has it as its capital, if of the class. */
static uint32_t meant_by(const Vocabulary *vocabulary, uint32_t entity, uint32_t class) {
    uint32_t state = vocabulary->entities[entity].capital_of;
    if (vocabulary_is_a(vocabulary, vocabulary->entities[entity].class, class))
        return entity;
    return state != NONE &&
                   vocabulary_is_a(vocabulary, vocabulary->entities[state].class, class)
               ? state
               : NONE;
}

/* The entry of the gazetteer that has the name and is of the class; NONE. */
static uint32_t entity_called(const Letter *letter, Slice name, uint32_t class) {
    TrieHit hits[MAX_NAME_HITS];
    size_t count =
        trie_lookup(letter->rules->index, name.text, name.length, 0, hits, MAX_NAME_HITS);
    for (size_t i = 0; i < count; i++) {
        if (hits[i].length != name.length) continue;
        for (uint32_t v = 0; v < hits[i].value_count; v++) {
            const IndexEntry *entry = &letter->rules->entries[hits[i].values[v]];
            if (!entry->is_name) continue;
            uint32_t entity = meant_by(
                letter->vocabulary, letter->vocabulary->names[entry->id].entity, class);
            if (entity != NONE) return entity;
        }
    }
    return NONE;
}

static void keep_binds(Letter *letter, Mention *mention, const PatternMatch *match) {
    TokenSpan *binds = ARENA_ARRAY(letter->arena, TokenSpan, match->bound_count + 1);
    for (uint32_t i = 0; i < match->bound_count; i++) binds[i] = match->bound[i].tokens;
    mention->binds = binds;
    mention->bind_count = match->bound_count;
}

/* The tokens of the match, and once more those that it binds: behind a gap a longer list
   does not lengthen the match. */
static uint32_t words_matched(const PatternMatch *match) {
    uint32_t count = match->tokens.end - match->tokens.start;
    for (uint32_t i = 0; i < match->bound_count; i++)
        count += match->bound[i].tokens.end - match->bound[i].tokens.start;
    return count;
}

/* 'gesproken met | de VNG | en de gemeenten': in an earlier round no rule had said yet
   that the gemeenten are a group, so the mention 'met' was made of less. What its rule
   said of it then gives way to what it says of the longer match. */
static bool matches_more(Letter *letter, uint32_t known, const Mention *now) {
    Mention *m = &letter->mentions.items[known];
    if (now->rule == NONE || now->matched <= m->matched) return false;
    m->matched = now->matched;
    m->label = now->label;
    m->said = now->said;
    m->binds = now->binds;
    m->bind_count = now->bind_count;
    for (uint32_t i = m->first_fact; i != NONE; i = letter->facts.items[i].next)
        if (letter->facts.items[i].rule == m->rule) letter->facts.items[i].dropped = true;
    uint32_t sentence = letter->document->tokens[m->tokens.start].sentence;
    letter->news[sentence] |= NEWS_TO_RULES | NEWS_TO_CHOICE;
    return true;
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
    if (rule->key_count)
        m.key = build(letter, rule->key_parts, rule->key_count, match, key_append);
    if (rule->name_part_count) {
        m.said =
            build(letter, rule->name_parts, rule->name_part_count, match, append_text);
        if (m.entity == NONE) m.entity = entity_called(letter, m.said, rule->class);
    }
    if (rule->kind == RULE_REFER) m.refers = rule_index;
    keep_binds(letter, &m, match);
    m.matched = words_matched(match);
    uint32_t known = known_mention(letter, &m);
    uint32_t index = known == NONE                     ? add_mention(letter, m)
                     : matches_more(letter, known, &m) ? known
                                                       : NONE;
    if (index != NONE) emit_match(letter, rule_index, match, index);
}

/* Runs a rule over a sentence, from left to right, without overlaps. */
static void match_rule(Letter *letter, uint32_t rule, TokenSpan limit, MatchUse *use,
                       PatternMatch *match) {
    const Pattern *pattern = letter->rules->rules[rule].match;
    uint32_t t = limit.start;
    trace_attempt(letter);
    while ((t = next_start(letter, pattern->column, t, limit.end)) < limit.end) {
        if (pattern_match(letter, pattern, t, limit, match)) {
            trace_match(letter, rule, match->tokens);
            use(letter, rule, match);
            t = match->tokens.end;
        } else {
            t++;
        }
    }
    trace_attempted(letter, rule);
}

/* Where all rules have run: can the rule find anything else now? */
static bool sees_changes(const Letter *letter, uint32_t sentence, const Rule *rule) {
    const Pattern *pattern = rule->match;
    const ClassBits *changed = &letter->changed[sentence];
    uint64_t seen = pattern->sees_facts;
    for (size_t i = 0; i < sizeof changed->words / sizeof *changed->words; i++)
        seen |= pattern->sees[i] & changed->words[i];
    return seen != 0;
}

/* `wanted`: NULL for all rules of the kind. */
static void match_sentence(Letter *letter, uint32_t sentence, RuleKind kind,
                           RuleTest *wanted, MatchUse *use) {
    const uint32_t *candidates;
    PatternMatch match;
    size_t count = candidate_rules(letter, sentence, kind, &candidates);
    TokenSpan limit = sentence_tokens(letter, sentence);
    for (size_t i = 0; i < count; i++) {
        const Rule *rule = &letter->rules->rules[candidates[i]];
        const Pattern *pattern = rule->match;
        if ((wanted && !wanted(letter, sentence, rule)) ||
            !starts_in(letter, pattern->column, sentence) ||
            !has_needs(letter, pattern, sentence))
            continue;
        match_rule(letter, candidates[i], limit, use, &match);
    }
}

void each_match(Letter *letter, RuleKind kind, RuleTest *wanted, MatchUse *use) {
    for (uint32_t s = 0; s < letter->document->sentence_count; s++)
        match_sentence(letter, s, kind, wanted, use);
}

/* A rule finds the same again where no mention that it can see came or went since the
   last round. */
void match_mentions(Letter *letter) {
    for (uint32_t s = 0; s < letter->document->sentence_count; s++) {
        uint8_t news = letter->news[s];
        if (!(news & NEWS_TO_RULES)) continue;
        letter->news[s] &= NEWS_TO_CHOICE;
        match_sentence(letter, s, RULE_MENTION, news & NEWS_TO_ALL ? NULL : sees_changes,
                       make_mention);
        letter->changed[s] = (ClassBits){ { 0 } };
    }
    choose_mentions(letter);
}

void match_references(Letter *letter) {
    each_match(letter, RULE_REFER, NULL, make_mention);
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

/* 'de [Deense minister van Defensie]', 'de [burgemeesters van Utrecht]': does the longer
   name end with the shorter one, or does a group begin with it, so that a rule that saw
   only that much meant the whole? */
static bool extends(const Letter *letter, const Mention *longer, const Mention *shorter) {
    const Vocabulary *v = letter->vocabulary;
    TokenSpan a = longer->tokens, b = shorter->tokens;
    if (a.start == b.start && a.end == b.end) return true;
    bool begins =
        a.start == b.start && vocabulary_is_a(v, longer->class, v->core[CORE_GROUP]);
    return a.start <= b.start && b.end <= a.end && (begins || a.end == b.end) &&
           vocabulary_is_a(v, longer->class, shorter->class);
}

uint32_t standing_mention(const Letter *letter, uint32_t mention) {
    const Mention *m = &letter->mentions.items[mention];
    if (m->state == MENTION_CHOSEN) return mention;
    if (m->winner == NONE) return NONE;
    const Mention *w = &letter->mentions.items[m->winner];
    return w->state == MENTION_CHOSEN && extends(letter, w, m) ? m->winner : NONE;
}
