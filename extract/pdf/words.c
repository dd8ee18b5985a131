/* poppler gives the text of a page, the box of each character of it, and ranges of
   characters with one font. A word ends at white space and where the font changes:

       text   "betreffende motie?1\n"          the 1 is smaller and stands higher
       words  betreffende | motie? | 1 (glued) */
#include "words.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

/* A page being read. */
typedef struct {
    const char *text; /* all of it */
    const char *at;   /* the next character */
    const PopplerRectangle *boxes;
    guint box_count;
    guint index;       /* of the next character, in characters */
    const GList *font; /* the range in which it is, or the first behind it */
} Page;

/* Part of one word. */
typedef struct {
    GString *text;
    PopplerRectangle box;
    double size;
    bool bold, italic, glued;
} Word;

static long hundredths(double points) {
    if (!(points > -1e6 && points < 1e6)) return 0;
    return (long)(points * 100 + (points < 0 ? -0.5 : 0.5));
}

/* Whether the name of a font says one of these, each '|' before and behind. */
static bool says(const char *name, const char *const *words) {
    for (; name && *words; words++) {
        if (strstr(name, *words)) return true;
    }
    return false;
}

static bool is_bold(const char *name) {
    static const char *const words[] = { "Bold",  "bold",  "Black", "black",
                                         "Heavy", "heavy", "Demi",  NULL };
    return says(name, words);
}

static bool is_italic(const char *name) {
    static const char *const words[] = { "Italic", "italic", "Oblique", "oblique", NULL };
    return says(name, words);
}

static const PopplerTextAttributes *font_at(Page *page) {
    while (page->font) {
        const PopplerTextAttributes *font = page->font->data;
        if ((guint)font->end_index >= page->index) return font;
        page->font = page->font->next;
    }
    return NULL;
}

static void write_word(const Word *word) {
    printf("word\t%ld\t%ld\t%ld\t%ld\t%ld\t", hundredths(word->box.x1),
           hundredths(word->box.y1), hundredths(word->box.x2), hundredths(word->box.y2),
           hundredths(word->size));
    printf("%s%s%s%s\t%s\n", word->glued ? "g" : "", word->bold ? "b" : "",
           word->italic ? "i" : "", word->glued || word->bold || word->italic ? "" : "-",
           word->text->str);
}

/* Ligatures become letters: "ﬁ" is "fi". */
static void add_character(GString *text, gunichar c) {
    gunichar letters[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
    gsize count = 1;
    letters[0] = c;
    if (c >= 0xFB00 && c <= 0xFB06)
        count = g_unichar_fully_decompose(c, TRUE, letters, G_N_ELEMENTS(letters));
    for (gsize i = 0; i < count; i++) g_string_append_unichar(text, letters[i]);
}

static void add_box(PopplerRectangle *box, const PopplerRectangle *with, bool first) {
    if (first) {
        *box = *with;
        return;
    }
    box->x1 = MIN(box->x1, with->x1);
    box->y1 = MIN(box->y1, with->y1);
    box->x2 = MAX(box->x2, with->x2);
    box->y2 = MAX(box->y2, with->y2);
}

/* The next character, and past it; 0 at the end. What is not UTF-8 is U+FFFD. */
static gunichar next_character(Page *page) {
    gunichar c = g_utf8_get_char_validated(page->at, -1);
    if (c == (gunichar)-1 || c == (gunichar)-2) {
        page->at++;
        return 0xFFFD;
    }
    if (c != 0) page->at = g_utf8_next_char(page->at);
    return c;
}

static bool is_between_words(gunichar c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || g_unichar_isspace(c) || c == 0xA0;
}

/* Whether the next character stands so far behind the word that it is of another: cells
   of a table may follow each other without a space. */
static bool stands_apart(const Page *page, const Word *word) {
    if (page->index >= page->box_count) return false;
    const PopplerRectangle *box = &page->boxes[page->index];
    return box->x1 - word->box.x2 > word->size;
}

static size_t write_words(Page *page) {
    Word word = { .text = g_string_new(NULL) };
    const PopplerTextAttributes *font = NULL;
    size_t count = 0;
    gunichar c;
    for (; (c = next_character(page)) != 0; page->index++) {
        const PopplerTextAttributes *now = font_at(page);
        bool between = is_between_words(c);
        bool apart = word.text->len > 0 && !between && stands_apart(page, &word);
        if (word.text->len > 0 && (between || apart || now != font)) {
            write_word(&word);
            count++;
            g_string_truncate(word.text, 0);
            word.glued = !between && !apart;
        } else if (between) {
            word.glued = false;
        }
        if (between || page->index >= page->box_count) continue;
        if (word.text->len == 0) {
            font = now;
            word.size = now ? now->font_size : 0;
            word.bold = now && is_bold(now->font_name);
            word.italic = now && is_italic(now->font_name);
        }
        add_box(&word.box, &page->boxes[page->index], word.text->len == 0);
        add_character(word.text, c);
    }
    if (word.text->len > 0) {
        write_word(&word);
        count++;
    }
    g_string_free(word.text, TRUE);
    return count;
}

size_t words_write(PopplerPage *from) {
    double width, height;
    PopplerRectangle *boxes = NULL;
    guint box_count = 0;
    poppler_page_get_size(from, &width, &height);
    printf("page\t%ld\t%ld\n", hundredths(width), hundredths(height));
    if (!poppler_page_get_text_layout(from, &boxes, &box_count)) return 0;
    char *text = poppler_page_get_text(from);
    GList *fonts = poppler_page_get_text_attributes(from);
    Page page = { text, text, boxes, box_count, 0, fonts };
    size_t count = text ? write_words(&page) : 0;
    poppler_page_free_text_attributes(fonts);
    g_free(text);
    g_free(boxes);
    return count;
}
