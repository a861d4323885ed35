#include "page_files.h"

// #embed is C23; this clang has it in every mode and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t style[] = {
#embed "page.css"
};
static const uint8_t script[] = {
#embed "page.js"
};
static const uint8_t page[] = {
#embed "templates/page.mustache"
};
static const uint8_t drafts[] = {
#embed "templates/drafts.mustache"
};
static const uint8_t draft[] = {
#embed "templates/draft.mustache"
};
static const uint8_t phrase[] = {
#embed "templates/phrase.mustache"
};
static const uint8_t search[] = {
#embed "templates/search.mustache"
};
static const uint8_t outline[] = {
#embed "templates/outline.mustache"
};
static const uint8_t text[] = {
#embed "templates/text.mustache"
};
static const uint8_t findings[] = {
#embed "templates/findings.mustache"
};

static const struct page_file files[] = {
  {"page.css", style, sizeof style},
  {"page.js", script, sizeof script},
  {"page", page, sizeof page},
  {"drafts", drafts, sizeof drafts},
  {"draft", draft, sizeof draft},
  {"phrase", phrase, sizeof phrase},
  {"search", search, sizeof search},
  {"outline", outline, sizeof outline},
  {"text", text, sizeof text},
  {"findings", findings, sizeof findings},
};

size_t page_file_count(void) { return sizeof files / sizeof files[0]; }
struct page_file page_file_at(size_t index) { return files[index]; }
