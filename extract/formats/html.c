/* The tree of libxml2, walked without recursion:

       <main><h2>Inzet</h2><div>Nederland <b>steunt</b>
   dit.<sup><a>1</a></sup></div></main> text   "Inzet\n\nNederland steunt dit." parts
   heading, text

   An element that is a block begins a part, and what comes behind it begins one again. */
#include "html.h"

#include "../base/guard.h"
#include "../base/limits.h"
#include "../base/unicode.h"
#include "markup.h"
#include "parts.h"

#include <libxml/HTMLparser.h>

#include <string.h>
#include <strings.h>

/* What an element does to the text in it. */
typedef enum {
    TAG_INLINE, /* nothing: it goes on */
    TAG_BLOCK,  /* a part of its own, of the kind of what it is in */
    TAG_TITLE,
    TAG_ITEM,
    TAG_LINE,   /* ends a line: <br> */
    TAG_RAISED, /* a number in it leads to a note */
    TAG_HIDDEN  /* is left out */
} TagRole;

static const struct {
    const char *name;
    TagRole role;
} tags[] = {
    { "address", TAG_BLOCK },    { "article", TAG_BLOCK }, { "aside", TAG_HIDDEN },
    { "blockquote", TAG_BLOCK }, { "br", TAG_LINE },       { "button", TAG_HIDDEN },
    { "caption", TAG_TITLE },    { "dd", TAG_BLOCK },      { "div", TAG_BLOCK },
    { "dl", TAG_BLOCK },         { "dt", TAG_BLOCK },      { "figcaption", TAG_BLOCK },
    { "figure", TAG_BLOCK },     { "footer", TAG_HIDDEN }, { "form", TAG_HIDDEN },
    { "h1", TAG_TITLE },         { "h2", TAG_TITLE },      { "h3", TAG_TITLE },
    { "h4", TAG_TITLE },         { "h5", TAG_TITLE },      { "h6", TAG_TITLE },
    { "head", TAG_HIDDEN },      { "header", TAG_HIDDEN }, { "hr", TAG_BLOCK },
    { "iframe", TAG_HIDDEN },    { "legend", TAG_TITLE },  { "li", TAG_ITEM },
    { "main", TAG_BLOCK },       { "nav", TAG_HIDDEN },    { "noscript", TAG_HIDDEN },
    { "ol", TAG_BLOCK },         { "p", TAG_BLOCK },       { "pre", TAG_BLOCK },
    { "script", TAG_HIDDEN },    { "section", TAG_BLOCK }, { "select", TAG_HIDDEN },
    { "style", TAG_HIDDEN },     { "sup", TAG_RAISED },    { "svg", TAG_HIDDEN },
    { "table", TAG_BLOCK },      { "td", TAG_BLOCK },      { "template", TAG_HIDDEN },
    { "textarea", TAG_HIDDEN },  { "th", TAG_BLOCK },      { "title", TAG_HIDDEN },
    { "tr", TAG_BLOCK },         { "ul", TAG_BLOCK },
};

/* First elements of pages, and of pieces of them. */
static const char *const roots[] = {
    "html", "head", "body", "main",  "article", "section", "div", "p",
    "h1",   "h2",   "meta", "table", "ul",      "ol",      "li",
};

typedef struct {
    Arena *arena;
    const htmlDocPtr page;
    PartWriter writer;
    const xmlNode *form; /* around the whole page; NULL: none */
    bool all_forms;      /* forms are read: nothing else has text */
    bool fresh;          /* the next text begins a part */
    bool item;           /* the next part is the first of an item */
    unsigned deep;       /* open elements */
    bool too_deep;
} Page;

bool html_is(Slice bytes) {
    char name[64];
    Slice text = markup_content(bytes);
    if (text.length > 9 && strncasecmp(text.text, "<!doctype", 9) == 0) {
        size_t at = 9;
        while (at < text.length && strchr(" \t\r\n", text.text[at])) at++;
        return text.length - at > 4 && strncasecmp(text.text + at, "html", 4) == 0;
    }
    markup_root(bytes, name);
    for (size_t i = 0; i < sizeof roots / sizeof *roots; i++)
        if (strcasecmp(name, roots[i]) == 0) return true;
    return false;
}

/* ---- Elements ---- */

static bool is_named(const xmlNode *node, const char *name) {
    return node->type == XML_ELEMENT_NODE && strcmp((const char *)node->name, name) == 0;
}

static const char *attribute(const xmlNode *node, const char *name) {
    for (const xmlAttr *a = node->properties; a; a = a->next)
        if (strcmp((const char *)a->name, name) == 0)
            return a->children && a->children->content
                       ? (const char *)a->children->content
                       : "";
    return NULL;
}

static bool is_hidden(const xmlNode *node) {
    const char *hidden = attribute(node, "aria-hidden"),
               *style = attribute(node, "style");
    return attribute(node, "hidden") || (hidden && strcmp(hidden, "true") == 0) ||
           (style && (strstr(style, "display:none") || strstr(style, "display: none")));
}

/* Whether a name is one of the words of a class. */
static bool has_class(const char *class, const char *name) {
    size_t length = strlen(name);
    for (const char *at = class; (at = strstr(at, name)) != NULL; at += length)
        if ((at == class || at[-1] == ' ') && (at[length] == ' ' || at[length] == '\0'))
            return true;
    return false;
}

/* Notes say so in their role or class. */
static bool is_note(const xmlNode *node) {
    const char *role = attribute(node, "role"), *class = attribute(node, "class");
    return (role &&
            (strcmp(role, "doc-footnote") == 0 || strcmp(role, "doc-endnote") == 0)) ||
           (class && (has_class(class, "footnote") || has_class(class, "noot")));
}

/* Whether all text in an element is a number, perhaps between brackets. */
static bool is_number(const xmlNode *top) {
    const xmlNode *node = top->children;
    size_t digits = 0;
    while (node && node != top) {
        if (node->type == XML_TEXT_NODE)
            for (const char *c = (const char *)node->content; *c; c++) {
                if (!strchr("0123456789[]() \n", *c) || digits > 3) return false;
                digits += *c >= '0' && *c <= '9';
            }
        if (node->children) {
            node = node->children;
            continue;
        }
        while (node != top && !node->next) node = node->parent;
        if (node != top) node = node->next;
    }
    return digits > 0 && digits < 4;
}

/* A raised number inside a link, or with one in it, leads to a note; m<sup>2</sup> does
   not. */
static bool leads_to_note(const xmlNode *node) {
    bool link = is_named(node->parent, "a");
    for (const xmlNode *child = node->children; child; child = child->next)
        link = link || is_named(child, "a");
    return link && is_number(node);
}

static TagRole role_of(const xmlNode *node) {
    TagRole role = TAG_INLINE;
    for (size_t i = 0; i < sizeof tags / sizeof *tags; i++)
        if (strcmp((const char *)node->name, tags[i].name) == 0) role = tags[i].role;
    if (is_hidden(node)) return TAG_HIDDEN;
    if (is_named(node, "header") && !is_named(node->parent, "body")) return TAG_BLOCK;
    if (role == TAG_RAISED) return leads_to_note(node) ? TAG_HIDDEN : TAG_INLINE;
    return role;
}

/* What an element does on this page: a form around all of it is no form. */
static TagRole role_on(const Page *page, const xmlNode *node) {
    bool read = is_named(node, "form") && (page->all_forms || node == page->form);
    return read && !is_hidden(node) ? TAG_BLOCK : role_of(node);
}

static bool is_block(TagRole role) {
    return role == TAG_BLOCK || role == TAG_TITLE || role == TAG_ITEM;
}

/* ---- Parts ---- */

/* Kind of a part in `node`: of the nearest element that says one. */
static PartKind kind_of(const xmlNode *node) {
    for (; node && node->type == XML_ELEMENT_NODE; node = node->parent) {
        if (is_note(node)) return PART_NOTE;
        TagRole role = role_of(node);
        if (role == TAG_TITLE) return PART_HEADING;
        if (role == TAG_ITEM) return PART_ITEM;
    }
    return PART_TEXT;
}

/* Whether text begins with a mark of a list of its own. */
static bool has_mark(Slice text) {
    size_t at = 0;
    while (at < text.length && (unsigned char)text.text[at] <= ' ') at++;
    uint32_t c = at < text.length ? utf8_next(text.text, &at) : 0;
    return unicode_is_bullet(c) || unicode_is_dash(c);
}

/* Whether white space stands as it is written. */
static bool is_written_so(const xmlNode *node) {
    for (; node; node = node->parent)
        if (is_named(node, "pre")) return true;
    return false;
}

/* Whether the open part is an item of which only the mark has come. */
static bool has_only_mark(const Page *page) {
    const PartWriter *w = &page->writer;
    return w->begun && w->open.kind == PART_ITEM && w->length - w->open.start <= 3;
}

/* Text without line ends that count. */
static void add_line(Page *page, const xmlNode *node, Slice text) {
    if (page->fresh && slice_trim(text).length == 0) return;
    if (page->fresh && has_only_mark(page)) page->fresh = false;
    if (page->fresh) {
        PartKind kind = kind_of(node->parent);
        bool first = page->item;
        if (kind == PART_ITEM && !first) kind = PART_TEXT;
        parts_begin(&page->writer, kind, (Slice){ NULL, 0 });
        if (kind == PART_ITEM && !has_mark(text))
            parts_add(&page->writer, slice_of("\u2022 "));
        page->fresh = page->item = false;
    }
    parts_add(&page->writer, text);
}

/* In <pre> a line ends where it is written, and a blank line parts paragraphs. */
static void add_text(Page *page, const xmlNode *node) {
    Slice text = slice_of((const char *)node->content);
    bool lines = memchr(text.text, '\n', text.length) && is_written_so(node->parent);
    for (bool first = true; lines; first = false) {
        const char *end = memchr(text.text, '\n', text.length);
        size_t length = end ? (size_t)(end - text.text) : text.length;
        Slice line = { text.text, length };
        if (slice_trim(line).length > 0 || (first && !page->fresh)) {
            add_line(page, node, line);
        } else if (end) {
            page->fresh = true;
        }
        if (!end) return;
        if (!page->fresh) parts_line(&page->writer);
        text = slice_between(text.text, length + 1, text.length);
    }
    add_line(page, node, text);
}

/* Enters an element. False: what is in it is left out. */
static bool enter(Page *page, const xmlNode *node) {
    if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) {
        if (node->content) add_text(page, node);
        return false;
    }
    if (node->type != XML_ELEMENT_NODE) return node->type != XML_COMMENT_NODE;
    TagRole role = role_on(page, node);
    if (role == TAG_LINE && !page->fresh) parts_line(&page->writer);
    if (is_block(role)) page->fresh = true;
    if (role == TAG_ITEM) page->item = true;
    return role != TAG_HIDDEN;
}

static void leave(Page *page, const xmlNode *node) {
    if (node->type == XML_ELEMENT_NODE && is_block(role_on(page, node)))
        page->fresh = true;
}

static void walk(Page *page, const xmlNode *top) {
    const xmlNode *node = top;
    for (;;) {
        bool inside = enter(page, node);
        if (inside && node->children && page->deep < LIMIT_HTML_DEPTH) {
            page->deep++;
            node = node->children;
            continue;
        }
        page->too_deep = page->too_deep || (inside && node->children);
        for (;;) {
            leave(page, node);
            if (node == top) return;
            if (node->next) break;
            node = node->parent;
            page->deep--;
        }
        node = node->next;
    }
}

/* The first element of one of the names, in the order of the page; NULL: none. */
static const xmlNode *find(const xmlNode *top, const char *name) {
    const xmlNode *node = top;
    while (node) {
        if (is_named(node, name)) return node;
        if (node->children && node->type == XML_ELEMENT_NODE) {
            node = node->children;
            continue;
        }
        while (node && node != top && !node->next) node = node->parent;
        node = node && node != top ? node->next : NULL;
    }
    return NULL;
}

/* The form that the title of the page is in, which some servers put around all; NULL:
   none. */
static const xmlNode *form_around(const xmlNode *root) {
    const xmlNode *node = find(root, "h1");
    while (node && !is_named(node, "form")) node = node->parent;
    return node;
}

static void read_page(void *user) {
    Page *page = user;
    const xmlNode *root = xmlDocGetRootElement(page->page);
    if (!root) return;
    const xmlNode *top = find(root, "main");
    if (!top) top = find(root, "article");
    page->form = form_around(root);
    for (int pass = 0; pass < 2 && page->writer.length == 0; pass++) {
        page->all_forms = pass > 0;
        page->fresh = true;
        walk(page, top ? top : root);
        parts_end(&page->writer);
    }
}

static const char *encoding_of(const StpLetter *letter, Slice bytes) {
    if (letter->encoding) return letter->encoding;
    /* What is valid UTF-8 is hardly ever anything else. */
    return utf8_valid_prefix(bytes.text, bytes.length) == bytes.length ? "UTF-8" : NULL;
}

StpStatus html_read(FormatText *out, Arena *arena, const StpLetter *letter,
                    Diagnostics *diagnostics) {
    Slice bytes = { letter->bytes, letter->length };
    if (bytes.length > LIMIT_HTML_BYTES) {
        diagnose_file(diagnostics, STP_ERROR, letter->name, "page is larger than %u MiB",
                      LIMIT_HTML_BYTES / (1024 * 1024));
        return STP_LIMIT;
    }
    if (markup_crowded(bytes) < bytes.length) {
        diagnose_file(diagnostics, STP_ERROR, letter->name,
                      "an element has more than %u attributes", LIMIT_ATTRIBUTES);
        return STP_LIMIT;
    }
    int options = HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR |
                  HTML_PARSE_NOWARNING | HTML_PARSE_COMPACT;
    xmlResetLastError();
    htmlDocPtr tree = htmlReadMemory(bytes.text, (int)bytes.length, NULL,
                                     encoding_of(letter, bytes), options);
    const xmlError *error = xmlGetLastError();
    if (error && error->code == XML_ERR_NO_MEMORY) {
        if (tree) xmlFreeDoc(tree);
        return STP_NO_MEMORY;
    }
    if (!tree) {
        diagnose_file(diagnostics, STP_ERROR, letter->name, "cannot be read as HTML");
        return STP_BAD_LETTER;
    }
    Page page = { .arena = arena, .page = tree, .writer = parts_new(arena) };
    bool done = guard_run(arena, read_page, &page);
    xmlFreeDoc(tree);
    if (!done) return STP_NO_MEMORY;
    if (page.too_deep) {
        diagnose_file(diagnostics, STP_ERROR, letter->name,
                      "page has more than %u elements within each other",
                      LIMIT_HTML_DEPTH);
        return STP_LIMIT;
    }
    if (slice_trim((Slice){ page.writer.text, page.writer.length }).length == 0) {
        diagnose_file(diagnostics, STP_ERROR, letter->name, "page has no text");
        return STP_BAD_LETTER;
    }
    *out = (FormatText){ .name = letter->name,
                         .format = "text/html",
                         .text = { page.writer.text, page.writer.length },
                         .parts = page.writer.parts.items,
                         .part_count = page.writer.parts.count };
    return STP_OK;
}
