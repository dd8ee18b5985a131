/* Dumps of Wikidata in JSON: an array with one entity a line.

       [
       {"type":"item","id":"Q31","labels":{"nl":{"language":"nl","value":"België"}}, …},
       {"type":"item","id":"Q8","labels":…}
       ]

   A line is parsed by yajl, which calls back for each key and value and builds no tree:
   of an entity of a megabyte we want some hundred bytes. `path` holds which known key
   each open object or array stands under, so that a callback can tell where it is:

       claims P31 [] mainsnak datavalue value id     "Q6256"

   Callbacks may not jump over yajl's frames: when memory runs out they note it and stop
   the parser, and the jump is made when the parser is given back. */
#include "item.h"

#include "../base/guard.h"
#include "../base/limits.h"

#include <string.h>
#include <yajl/yajl_parse.h>

/* Keys that are told apart, each a word on the path. */
typedef enum {
    KEY_OTHER,
    KEY_ALIASES,
    KEY_CLAIMS,
    KEY_DATAVALUE,
    KEY_ID,
    KEY_LABELS,
    KEY_LANGUAGE,
    KEY_MAINSNAK,
    KEY_P31,
    KEY_RANK,
    KEY_SITELINKS,
    KEY_TYPE,
    KEY_VALUE,
    KEY_COUNT
} Key;

static const char *const key_names[KEY_COUNT] = {
    [KEY_OTHER] = "",
    [KEY_ALIASES] = "aliases",
    [KEY_CLAIMS] = "claims",
    [KEY_DATAVALUE] = "datavalue",
    [KEY_ID] = "id",
    [KEY_LABELS] = "labels",
    [KEY_LANGUAGE] = "language",
    [KEY_MAINSNAK] = "mainsnak",
    [KEY_P31] = "P31",
    [KEY_RANK] = "rank",
    [KEY_SITELINKS] = "sitelinks",
    [KEY_TYPE] = "type",
    [KEY_VALUE] = "value",
};

/* Deeper than this nothing is of use; the deepest entities have some ten levels. */
#define PATH_MOST 16

/* Ranks of a statement. Only those of the best rank that occurs count. */
typedef enum { RANK_DEPRECATED, RANK_NORMAL, RANK_PREFERRED } Rank;

typedef struct {
    Source *source;
    yajl_handle parser;
    Key path[PATH_MOST]; /* key of each open object or array; of the first none */
    bool array[PATH_MOST];
    unsigned depth; /* how many are open; may be more than PATH_MOST */
    Key key;        /* that the next value belongs to */

    bool is_item;
    Slice language, value; /* of the label or alias that is open */
    Slice class;           /* of the statement that is open */
    Rank rank;             /* likewise */
    Rank best;             /* of the classes kept */

    /* the call that is made under a guard */
    void (*call)(void *reader);
    Slice text;
    bool no_memory;
} Reader;

static Slice kept(Reader *r, Slice text) {
    Arena *arena = r->source->item->arena;
    return (Slice){ arena_copy(arena, text.text, text.length), text.length };
}

/* Is this the place where the keys lead, from the outermost object on? KEY_OTHER is any
   key. `count` objects or arrays are open. */
static bool at(const Reader *r, const Key *keys, unsigned count) {
    if (r->depth != count) return false;
    for (unsigned i = 1; i < count; i++)
        if (keys[i - 1] != KEY_OTHER && r->path[i] != keys[i - 1]) return false;
    return true;
}

#define AT(r, count, ...) at((r), (const Key[]){ __VA_ARGS__ }, (count))

static bool in_label(const Reader *r) {
    return AT(r, 3, KEY_LABELS, KEY_OTHER);
}

static bool in_alias(const Reader *r) {
    return AT(r, 4, KEY_ALIASES, KEY_OTHER, KEY_OTHER);
}

static bool in_statement(const Reader *r) {
    return AT(r, 4, KEY_CLAIMS, KEY_P31, KEY_OTHER);
}

static bool in_class(const Reader *r) {
    return AT(r, 7, KEY_CLAIMS, KEY_P31, KEY_OTHER, KEY_MAINSNAK, KEY_DATAVALUE,
              KEY_VALUE);
}

/* ---- What is found ---- */

static void take_string(void *user) {
    Reader *r = user;
    Item *item = r->source->item;
    if (r->depth == 1 && r->key == KEY_ID) item->wikidata = item_number(r->text);
    if (r->depth == 1 && r->key == KEY_TYPE) r->is_item = slice_is(r->text, "item");
    if (in_label(r) || in_alias(r)) {
        if (r->key == KEY_LANGUAGE) r->language = kept(r, r->text);
        if (r->key == KEY_VALUE) r->value = kept(r, r->text);
    }
    if (in_statement(r) && r->key == KEY_RANK)
        r->rank = slice_is(r->text, "preferred") ? RANK_PREFERRED
                  : slice_is(r->text, "normal")  ? RANK_NORMAL
                                                 : RANK_DEPRECATED;
    if (in_class(r) && r->key == KEY_ID) r->class = kept(r, r->text);
}

static void begin(Reader *r) {
    if (in_label(r) || in_alias(r)) r->language = r->value = (Slice){ NULL, 0 };
    if (in_statement(r)) {
        r->class = (Slice){ NULL, 0 };
        r->rank = RANK_NORMAL;
    }
    if (AT(r, 2, KEY_SITELINKS)) r->source->item->counted = true;
    if (AT(r, 3, KEY_SITELINKS, KEY_OTHER)) r->source->item->sitelinks++;
}

/* A class of a better rank takes the place of those before it. */
static void take_statement(Reader *r) {
    Item *item = r->source->item;
    if (r->class.length == 0 || r->rank < r->best || r->rank == RANK_DEPRECATED) return;
    if (r->rank > r->best) item->classes.count = 0;
    r->best = r->rank;
    item_add_class(item, r->class);
}

static void take_end(void *user) {
    Reader *r = user;
    if (in_label(r) || in_alias(r))
        item_add_name(r->source->item, r->value, r->language, in_label(r));
    if (in_statement(r)) take_statement(r);
}

/* ---- Callbacks ---- */

static int guarded(Reader *r, void (*call)(void *reader)) {
    r->no_memory = !guard_run(r->source->item->arena, call, r);
    return !r->no_memory;
}

static int on_string(void *user, const unsigned char *text, size_t length) {
    Reader *r = user;
    if (r->key == KEY_OTHER || r->depth > 7) return 1;
    r->text = (Slice){ (const char *)text, length };
    return guarded(r, take_string);
}

static int on_key(void *user, const unsigned char *text, size_t length) {
    Reader *r = user;
    Slice key = { (const char *)text, length };
    r->key = KEY_OTHER;
    for (int i = 1; i < KEY_COUNT; i++)
        if (slice_is(key, key_names[i])) r->key = (Key)i;
    return 1;
}

static int open_level(Reader *r, bool array) {
    if (r->depth < PATH_MOST) {
        r->path[r->depth] = r->key;
        r->array[r->depth] = array;
    }
    r->depth++;
    r->key = KEY_OTHER;
    begin(r);
    return 1;
}

static int on_map(void *user) {
    return open_level(user, false);
}

static int on_array(void *user) {
    return open_level(user, true);
}

static int on_end(void *user) {
    Reader *r = user;
    bool done = r->depth > 4 || guarded(r, take_end);
    r->depth--;
    r->key = KEY_OTHER;
    return done;
}

static const yajl_callbacks callbacks = {
    .yajl_string = on_string,
    .yajl_start_map = on_map,
    .yajl_map_key = on_key,
    .yajl_end_map = on_end,
    .yajl_start_array = on_array,
    .yajl_end_array = on_end,
};

/* ---- Lines ---- */

/* The entity of a line, without the comma behind it; empty for the brackets of the
   array. */
static Slice entity_of(const StreamLine *line) {
    Slice text = slice_trim((Slice){ line->text, line->length });
    if (text.length > 0 && text.text[0] == '[')
        text = slice_trim(slice_between(text.text, 1, text.length));
    while (text.length > 0 && strchr(",]", text.text[text.length - 1]))
        text = slice_trim(slice_between(text.text, 0, text.length - 1));
    return text;
}

static void begin_item(Reader *r) {
    Source *source = r->source;
    item_clear(source->item);
    *r = (Reader){ .source = source };
}

/* False when the line is broken. */
static bool parse(Reader *r, Slice entity) {
    r->parser = yajl_alloc(&callbacks, NULL, r);
    if (!r->parser) {
        r->no_memory = true;
        return true;
    }
    yajl_status status =
        yajl_parse(r->parser, (const unsigned char *)entity.text, entity.length);
    if (status == yajl_status_ok) status = yajl_complete_parse(r->parser);
    yajl_free(r->parser);
    return status == yajl_status_ok || r->no_memory;
}

bool read_wikidata(Source *source) {
    Reader r = { .source = source };
    StreamLine line;
    while (stream_line(source->stream, &line)) {
        Slice entity = entity_of(&line);
        if (entity.length == 0) continue;
        begin_item(&r);
        bool good = entity.text[0] == '{' && parse(&r, entity);
        if (r.no_memory) longjmp(*arena_guard(source->item->arena), 1);
        if (!good) {
            import_wrong_line(source, "not an entity in JSON");
        } else if (r.is_item && source->item->wikidata == 0) {
            import_wrong_line(source, "an item without its number");
        } else if (r.is_item && !import_item(source)) {
            return true;
        }
    }
    return true;
}
