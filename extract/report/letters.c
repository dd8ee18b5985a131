/* Which text is of which letter, and where the words of the data stand in it.

   A name is not enough: a letter is named after the number that it states, its file after
   whatever its owner chose. But the data quote the letter, with places: where all quotes
   of a letter stand in a text at their places, it is that letter's.

       data   start 6, end 15, exact "Nederland"
       text   "Den H. Nederland steunt"       no: "Nederlan" stands at 7
       text   "Brief Nederland steunt"        fits

   Where several fit, as letters on a form do, the one that bears the letter's identifier
   or its digest comes first, then one that no letter has yet. */
#include "records.h"

#include "../graph/names.h"

#include <string.h>

static bool passage_fits(const Document *text, const Passage *passage, size_t *start,
                         size_t *end) {
    if (!document_source_byte(text, passage->start, start) ||
        !document_source_byte(text, passage->end, end))
        return false;
    return slice_equal(slice_between(text->source.text, *start, *end), passage->exact);
}

/* Whether all quotes stand in the text. Of a letter without any, its name must do. */
static bool letter_fits(const Records *records, const LetterRecord *letter,
                        const Document *text, bool named) {
    const Passage *passages = records->passages + letter->first_passage;
    size_t start, end;
    for (size_t i = 0; i < letter->passage_count; i++) {
        if (!passage_fits(text, &passages[i], &start, &end)) return false;
    }
    return letter->passage_count > 0 || named;
}

/* Says where the passages of a letter stand in its clean text. */
static void place_passages(const Records *records, const LetterRecord *letter) {
    Passage *passages = records->passages + letter->first_passage;
    size_t start, end;
    for (size_t i = 0; i < letter->passage_count; i++) {
        if (!passage_fits(letter->text, &passages[i], &start, &end)) continue;
        passages[i].span.start = (uint32_t)document_text_place(letter->text, start);
        passages[i].span.end = (uint32_t)document_text_place(letter->text, end - 1) + 1;
    }
}

/* A text with what it may be known by. */
typedef struct {
    const Document *document;
    Slice digest; /* "t-0123456789abcdef" */
    Slice stem;   /* "kst-28676-266" of "letters/kst-28676-266.txt" */
    bool used;
} Candidate;

static Slice stem_of(const char *path) {
    const char *name = strrchr(path, '/');
    name = name ? name + 1 : path;
    const char *ending = strrchr(name, '.');
    return ending ? slice_between(name, 0, (size_t)(ending - name)) : slice_of(name);
}

static bool is_named(const Candidate *candidate, const LetterRecord *letter) {
    return slice_equal(candidate->digest, letter->id) ||
           slice_equal(candidate->stem, letter->id);
}

/* The text of a letter among those that fit it; NULL when none does. */
static Candidate *choose(const Records *records, const LetterRecord *letter,
                         Candidate *candidates, size_t count) {
    Candidate *best = NULL;
    for (size_t i = 0; i < count; i++) {
        Candidate *candidate = &candidates[i];
        bool named = is_named(candidate, letter);
        bool better = named || !best || (best->used && !candidate->used);
        if (!better || !letter_fits(records, letter, candidate->document, named))
            continue;
        best = candidate;
        if (named) break;
    }
    return best;
}

void records_add_texts(Records *records, Arena *arena, const Document *texts,
                       size_t count, Diagnostics *diagnostics) {
    Candidate *candidates = ARENA_ARRAY(arena, Candidate, count + 1);
    for (size_t i = 0; i < count; i++) {
        candidates[i] = (Candidate){ .document = &texts[i],
                                     .digest = digest_identifier(arena, texts[i].source),
                                     .stem = stem_of(texts[i].name) };
    }
    for (size_t i = 0; i < records->letter_count; i++) {
        LetterRecord *letter = &records->letters[i];
        Candidate *chosen = choose(records, letter, candidates, count);
        if (!chosen) continue;
        chosen->used = true;
        letter->text = chosen->document;
        place_passages(records, letter);
    }
    for (size_t i = 0; i < count; i++) {
        if (candidates[i].used) continue;
        diagnose_file(diagnostics, STP_WARNING, texts[i].name,
                      "no letter of the data has all its quotes in this text");
    }
}
