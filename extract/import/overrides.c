#include "overrides.h"

#include "classes.h"

#include "../base/files.h"
#include "../base/iri.h"
#include "../base/limits.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

static const char *const kind_names[OVERRIDE_KINDS] = {
    [OVERRIDE_DROP] = "drop",     [OVERRIDE_TYPE] = "type", [OVERRIDE_ADD] = "add",
    [OVERRIDE_FORBID] = "forbid", [OVERRIDE_SAME] = "same",
};

static int compare_items(const Override *a, const Override *b) {
    if (a->wikidata != b->wikidata) return a->wikidata < b->wikidata ? -1 : 1;
    return slice_compare(a->iri, b->iri);
}

static int compare(const void *a, const void *b) {
    const Override *x = a, *y = b;
    int order = compare_items(x, y);
    return order != 0 ? order : (x->line > y->line) - (x->line < y->line);
}

/* What is wrong with the line; NULL: nothing. */
static const char *read_line(Override *out, const Slice cells[TSV_CELLS],
                             const Vocabulary *vocabulary) {
    int kind = 0;
    *out = (Override){ .wikidata = item_number(cells[0]),
                       .value = cells[2],
                       .language = cells[3],
                       .id = NONE,
                       .line = out->line };
    if (out->wikidata == 0) {
        if (!iri_is_valid(cells[0])) return "is neither an item, as Q42, nor an IRI";
        out->iri = cells[0];
    }
    while (kind < OVERRIDE_KINDS && !slice_is(cells[1], kind_names[kind])) kind++;
    if (kind == OVERRIDE_KINDS) return "is to be: drop, type, add, forbid or same?";
    out->kind = (OverrideKind)kind;
    if (kind != OVERRIDE_DROP && cells[2].length == 0) return "has nothing behind that";
    if (kind == OVERRIDE_TYPE) {
        out->id = classes_called(vocabulary, cells[2]);
        if (out->id == NONE || vocabulary->classes[out->id].id_space.length == 0)
            return "has a type that is no class of the vocabulary with instances";
    }
    if (kind == OVERRIDE_SAME) {
        out->id = vocabulary_entity(vocabulary, cells[2]);
        if (out->id == NONE) return "is the same as what is no entry, as actor/nederland";
    }
    if (kind == OVERRIDE_ADD && !name_is_good(cells[2])) return "has a name that is none";
    return NULL;
}

StpStatus overrides_read(OverrideTable *out, Arena *arena, const char *path,
                         const Vocabulary *vocabulary, Diagnostics *diagnostics) {
    VECTOR(Override) items = { 0 };
    Slice text, cells[TSV_CELLS];
    unsigned number = 0;
    bool good = true;
    *out = (OverrideTable){ NULL, 0 };
    if (!path) return STP_OK;
    if (files_read(arena, path, LIMIT_RULE_FILE_BYTES, &text) != STP_OK) {
        diagnose_file(diagnostics, STP_ERROR, path, "%s", strerror(errno));
        return STP_CANNOT_READ;
    }
    size_t valid = utf8_valid_prefix(text.text, text.length);
    if (valid < text.length) {
        SourceText source = { path, text };
        diagnose(diagnostics, STP_ERROR, &source, valid, NULL, "not UTF-8");
        return STP_BAD_DATA;
    }
    while (tsv_next(&text, &number, cells)) {
        Override item = { .line = number };
        const char *problem = read_line(&item, cells, vocabulary);
        if (problem)
            diagnose_line(diagnostics, STP_ERROR, path, number, "'%.*s' %s",
                          (int)cells[0].length, cells[0].text, problem);
        good &= !problem;
        vector_push(arena, &items, item);
    }
    if (items.count > 0) qsort(items.items, items.count, sizeof(Override), compare);
    *out = (OverrideTable){ items.items, items.count };
    return good ? STP_OK : STP_BAD_DATA;
}

const Override *overrides_of(const OverrideTable *table, const Item *item,
                             size_t *count) {
    Override key = { .wikidata = item->wikidata };
    if (item->wikidata == 0) key.iri = item->iri;
    size_t low = 0, high = table->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (compare_items(&table->items[middle], &key) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    size_t end = low;
    while (end < table->count && compare_items(&table->items[end], &key) == 0) end++;
    *count = end - low;
    return table->items + low;
}
