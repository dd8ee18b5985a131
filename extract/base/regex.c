#include "regex.h"

#include "limits.h"
#include "memory.h"
#include "vector.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <assert.h>
#include <stdio.h>
#include <string.h>

/* Groups that a match has room for, the whole match among them. */
#define GROUPS 64
/* Stack for JIT code: it starts small and may grow to what the interpreter may use. */
#define JIT_STACK_START ((size_t)32 * 1024)
#define JIT_STACK_MOST ((size_t)512 * 1024)

struct Regex {
    pcre2_code *code;
    uint32_t groups;     /* capture groups, without the whole match */
    uint32_t names;      /* named groups */
    uint32_t name_entry; /* bytes of one entry in the table */
    PCRE2_SPTR name_table;
    bool begins[128]; /* ASCII characters that a match may begin with */
    bool local; /* anchored, and looks at no more than one character before a match */
};

struct RegexMatch {
    pcre2_match_data *data;
    pcre2_match_context *context;
    pcre2_jit_stack *stack;
    uint32_t groups; /* of the regex that matched last */
};

static void *allocate_for_pcre2(size_t size, void *unused) {
    (void)unused;
    return memory_allocate(size);
}

static void release_for_pcre2(void *block, void *unused) {
    (void)unused;
    memory_release(block);
}

static pcre2_general_context *new_context(void) {
    return pcre2_general_context_create(allocate_for_pcre2, release_for_pcre2, NULL);
}

static void fail(RegexError *error, size_t offset, const char *message) {
    error->offset = offset;
    snprintf(error->message, sizeof error->message, "%s", message);
}

/* The compiled code, or NULL. Line ends are fixed here: the default depends on how PCRE2
   was built. \C would split a code point. */
static pcre2_code *compile(Slice pattern, int options, RegexError *error) {
    uint32_t flags = PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C;
    if (options & REGEX_ANCHORED) flags |= PCRE2_ANCHORED;
    if (options & REGEX_MULTILINE) flags |= PCRE2_MULTILINE;
    fail(error, 0, "out of memory");
    pcre2_general_context *general = new_context();
    if (!general) return NULL;
    pcre2_compile_context *context = pcre2_compile_context_create(general);
    pcre2_general_context_free(general);
    if (!context) return NULL;
    pcre2_set_newline(context, PCRE2_NEWLINE_LF);
    pcre2_set_bsr(context, PCRE2_BSR_UNICODE);
    int number;
    PCRE2_SIZE offset;
    PCRE2_SPTR text = (PCRE2_SPTR)(pattern.length ? pattern.text : "");
    pcre2_code *code =
        pcre2_compile(text, pattern.length, flags, &number, &offset, context);
    pcre2_compile_context_free(context);
    if (!code && number != PCRE2_ERROR_HEAP_FAILED) {
        error->offset = offset;
        pcre2_get_error_message(number, (PCRE2_UCHAR *)error->message,
                                sizeof error->message);
    }
    return code;
}

/* Does the pattern look at more of what stands before a match than whether that is part
   of a word, as \b does? */
static bool looks_back(Slice pattern) {
    static const char *const signs[] = { "(?<=", "(?<!", "(*" };
    for (size_t s = 0; s < sizeof signs / sizeof *signs; s++) {
        size_t length = strlen(signs[s]);
        for (size_t i = 0; i + length <= pattern.length; i++)
            if (memcmp(pattern.text + i, signs[s], length) == 0) return true;
    }
    return false;
}

/* Finds out with which characters a match may begin: a partial match of one character
   fails when no more text could help. It is tried at the begin of a text, behind a space,
   behind a word and behind a line end. Only for patterns that match where they are asked
   to. */
static void find_begins(Regex *regex, Slice pattern) {
    static const char before[] = { 0, ' ', 'a', '\n' };
    uint32_t options = 0;
    memset(regex->begins, true, sizeof regex->begins);
    pcre2_pattern_info(regex->code, PCRE2_INFO_ALLOPTIONS, &options);
    regex->local = (options & PCRE2_ANCHORED) && !looks_back(pattern);
    if (!regex->local) return;
    pcre2_general_context *general = new_context();
    pcre2_match_data *data = general ? pcre2_match_data_create(1, general) : NULL;
    if (general) pcre2_general_context_free(general);
    for (int c = 0; data && c < 128; c++) {
        regex->begins[c] = false;
        for (size_t b = 0; b < sizeof before && !regex->begins[c]; b++) {
            PCRE2_UCHAR text[2] = { (PCRE2_UCHAR)before[b], (PCRE2_UCHAR)c };
            size_t skipped = b == 0;
            regex->begins[c] =
                pcre2_match(regex->code, text + skipped, 2 - skipped, 1 - skipped,
                            PCRE2_PARTIAL_HARD, data, NULL) != PCRE2_ERROR_NOMATCH;
        }
    }
    pcre2_match_data_free(data);
}

Regex *regex_compile(Slice pattern, int options, RegexError *error) {
    pcre2_code *code = compile(pattern, options, error);
    if (!code) return NULL;
    Regex *regex = memory_allocate(sizeof *regex);
    if (!regex) {
        pcre2_code_free(code);
        fail(error, 0, "out of memory");
        return NULL;
    }
    regex->code = code;
    pcre2_pattern_info(code, PCRE2_INFO_CAPTURECOUNT, &regex->groups);
    pcre2_pattern_info(code, PCRE2_INFO_NAMECOUNT, &regex->names);
    pcre2_pattern_info(code, PCRE2_INFO_NAMEENTRYSIZE, &regex->name_entry);
    pcre2_pattern_info(code, PCRE2_INFO_NAMETABLE, &regex->name_table);
    if (regex->groups >= GROUPS) {
        regex_free(regex);
        fail(error, 0, "too many groups (more than 63)");
        return NULL;
    }
    find_begins(regex, pattern);
    /* Without JIT (unknown processor, no executable memory) the interpreter does the
       same. */
    (void)pcre2_jit_compile(code, regex->local
                                      ? PCRE2_JIT_COMPLETE | PCRE2_JIT_PARTIAL_HARD
                                      : PCRE2_JIT_COMPLETE);
    return regex;
}

void regex_free(Regex *regex) {
    if (!regex) return;
    pcre2_code_free(regex->code);
    memory_release(regex);
}

bool regex_can_begin(const Regex *regex, unsigned char byte) {
    return byte >= 128 || regex->begins[byte];
}

static bool prepare(RegexMatch *match, pcre2_general_context *general) {
    match->data = pcre2_match_data_create(GROUPS, general);
    match->context = pcre2_match_context_create(general);
    match->stack = pcre2_jit_stack_create(JIT_STACK_START, JIT_STACK_MOST, general);
    if (!match->data || !match->context) return false;
    pcre2_set_match_limit(match->context, LIMIT_REGEX_STEPS);
    pcre2_set_depth_limit(match->context, LIMIT_REGEX_STEPS);
    pcre2_set_heap_limit(match->context, LIMIT_REGEX_HEAP);
    pcre2_jit_stack_assign(match->context, NULL, match->stack);
    return true;
}

RegexMatch *regex_match_new(void) {
    RegexMatch *match = memory_allocate(sizeof *match);
    if (!match) return NULL;
    memset(match, 0, sizeof *match);
    pcre2_general_context *general = new_context();
    bool ready = general && prepare(match, general);
    if (general) pcre2_general_context_free(general);
    if (ready) return match;
    regex_match_free(match);
    return NULL;
}

void regex_match_free(RegexMatch *match) {
    if (!match) return;
    pcre2_match_data_free(match->data);
    pcre2_match_context_free(match->context);
    pcre2_jit_stack_free(match->stack);
    memory_release(match);
}

RegexOutcome regex_search(const Regex *regex, RegexMatch *match, const char *text,
                          size_t length, size_t offset) {
    assert(offset <= length);
    PCRE2_SPTR subject = (PCRE2_SPTR)(length ? text : "");
    int result = pcre2_match(regex->code, subject, length, offset, PCRE2_NO_UTF_CHECK,
                             match->data, match->context);
    match->groups = regex->groups;
    if (result > 0) return REGEX_MATCHED;
    if (result == PCRE2_ERROR_NOMATCH) return REGEX_NO_MATCH;
    return REGEX_LIMIT;
}

/* A partial match comes before any other, so what is found or not found otherwise was
   decided by this text alone. */
RegexOutlook regex_foresee(const Regex *regex, RegexMatch *match, const char *text,
                           size_t length, size_t offset, size_t *end) {
    if (!regex->local) return REGEX_PERHAPS;
    int result =
        pcre2_match(regex->code, (PCRE2_SPTR)text, length, offset,
                    PCRE2_NO_UTF_CHECK | PCRE2_PARTIAL_HARD, match->data, match->context);
    size_t start;
    match->groups = 0;
    if (result > 0 && regex_group(match, 0, &start, end)) return REGEX_ALWAYS;
    return result == PCRE2_ERROR_NOMATCH ? REGEX_NEVER : REGEX_PERHAPS;
}

bool regex_group(const RegexMatch *match, int number, size_t *start, size_t *end) {
    if (number < 0 || (uint32_t)number > match->groups) return false;
    const PCRE2_SIZE *pairs = pcre2_get_ovector_pointer(match->data);
    PCRE2_SIZE from = pairs[2 * number], to = pairs[2 * number + 1];
    /* \K inside a lookahead can set the start of a match behind its end. */
    if (from == PCRE2_UNSET || from > to) return false;
    *start = from;
    *end = to;
    return true;
}

const char *regex_group_name(const Regex *regex, int i, int *number) {
    if (i < 0 || (uint32_t)i >= regex->names) return NULL;
    PCRE2_SPTR entry = regex->name_table + (size_t)i * regex->name_entry;
    *number = entry[0] << 8 | entry[1];
    return (const char *)entry + 2;
}

int regex_group_number(const Regex *regex, const char *name) {
    int number;
    const char *found;
    for (int i = 0; (found = regex_group_name(regex, i, &number)) != NULL; i++) {
        if (strcmp(found, name) == 0) return number;
    }
    return -1;
}

/* Reads a reference after a '$' at *offset of a replacement: "1" or "{1}" or "{name}".
   Moves *offset past it. Returns the number of the group; -1 when there is none. */
static int read_reference(const Regex *regex, Slice replacement, size_t *offset) {
    char name[64];
    size_t length = 0, at = *offset;
    bool braces = at < replacement.length && replacement.text[at] == '{';
    if (braces) at++;
    for (; at < replacement.length && length + 1 < sizeof name; at++) {
        char c = replacement.text[at];
        if (braces ? c == '}' : c < '0' || c > '9') break;
        name[length++] = c;
    }
    name[length] = '\0';
    if (braces && at < replacement.length) at++;
    *offset = at;
    if (length == 0) return -1;
    int number = 0;
    for (size_t i = 0; i < length; i++) {
        if (name[i] < '0' || name[i] > '9') return regex_group_number(regex, name);
        number = number * 10 + (name[i] - '0');
        if ((uint32_t)number > regex->groups) return -1;
    }
    return number;
}

bool regex_check_replacement(const Regex *regex, Slice replacement, size_t *wrong) {
    for (size_t i = 0; i < replacement.length;) {
        if (replacement.text[i++] != '$') continue;
        *wrong = i - 1;
        if (i < replacement.length && replacement.text[i] == '$') {
            i++;
        } else if (read_reference(regex, replacement, &i) < 0) {
            return false;
        }
    }
    return true;
}

typedef VECTOR(char) Text;

static void append(Arena *arena, Text *out, const char *text, size_t length) {
    for (size_t i = 0; i < length; i++) vector_push(arena, out, text[i]);
}

Slice regex_replace(const Regex *regex, RegexMatch *match, Arena *arena, Slice subject,
                    Slice replacement, bool *changed) {
    size_t start, end;
    *changed =
        regex_search(regex, match, subject.text, subject.length, 0) == REGEX_MATCHED &&
        regex_group(match, 0, &start, &end);
    if (!*changed) {
        return (Slice){ arena_copy(arena, subject.text, subject.length), subject.length };
    }
    Text out = { 0 };
    append(arena, &out, subject.text, start);
    for (size_t i = 0; i < replacement.length;) {
        size_t from, to;
        char c = replacement.text[i++];
        if (c != '$') {
            vector_push(arena, &out, c);
        } else if (i < replacement.length && replacement.text[i] == '$') {
            vector_push(arena, &out, replacement.text[i++]);
        } else if (regex_group(match, read_reference(regex, replacement, &i), &from,
                               &to)) {
            append(arena, &out, subject.text + from, to - from);
        }
    }
    append(arena, &out, subject.text + end, subject.length - end);
    /* A copy, since what a vector has behind its items is not cleared, and PCRE2 may be
       asked to look at this text in turn. */
    return (Slice){ arena_copy(arena, out.count ? out.items : "", out.count), out.count };
}
