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
static const uint8_t editor[] = {
#embed "templates/editor.mustache"
};
static const uint8_t e_audits_js[] = {
#embed "editor/audits.js"
};
static const uint8_t e_connection_js[] = {
#embed "editor/connection.js"
};
static const uint8_t e_dom_js[] = {
#embed "editor/dom.js"
};
static const uint8_t e_drafts_js[] = {
#embed "editor/drafts.js"
};
static const uint8_t e_editor_css[] = {
#embed "editor/editor.css"
};
static const uint8_t e_editor_js[] = {
#embed "editor/editor.js"
};
static const uint8_t e_example_md[] = {
#embed "editor/example.md"
};
static const uint8_t e_exchange_js[] = {
#embed "editor/exchange.js"
};
static const uint8_t e_files_js[] = {
#embed "editor/files.js"
};
static const uint8_t e_findings_js[] = {
#embed "editor/findings.js"
};
static const uint8_t e_going_js[] = {
#embed "editor/going.js"
};
static const uint8_t e_guess_js[] = {
#embed "editor/guess.js"
};
static const uint8_t e_highlights_js[] = {
#embed "editor/highlights.js"
};
static const uint8_t e_hints_js[] = {
#embed "editor/hints.js"
};
static const uint8_t e_icon_svg[] = {
#embed "editor/icon.svg"
};
static const uint8_t e_jumps_js[] = {
#embed "editor/jumps.js"
};
static const uint8_t e_keeping_js[] = {
#embed "editor/keeping.js"
};
static const uint8_t e_layers_css[] = {
#embed "editor/layers.css"
};
static const uint8_t e_links_js[] = {
#embed "editor/links.js"
};
static const uint8_t e_looks_js[] = {
#embed "editor/looks.js"
};
static const uint8_t e_manuscript_js[] = {
#embed "editor/manuscript.js"
};
static const uint8_t e_mirror_js[] = {
#embed "editor/mirror.js"
};
static const uint8_t e_notice_js[] = {
#embed "editor/notice.js"
};
static const uint8_t e_outline_js[] = {
#embed "editor/outline.js"
};
static const uint8_t e_pasting_js[] = {
#embed "editor/pasting.js"
};
static const uint8_t e_places_js[] = {
#embed "editor/places.js"
};
static const uint8_t e_plan_js[] = {
#embed "editor/plan.js"
};
static const uint8_t e_question_js[] = {
#embed "editor/question.js"
};
static const uint8_t e_report_js[] = {
#embed "editor/report.js"
};
static const uint8_t e_rich_js[] = {
#embed "editor/rich.js"
};
static const uint8_t e_rules_js[] = {
#embed "editor/rules.js"
};
static const uint8_t e_saving_js[] = {
#embed "editor/saving.js"
};
static const uint8_t e_score_js[] = {
#embed "editor/score.js"
};
static const uint8_t e_server_js[] = {
#embed "editor/server.js"
};
static const uint8_t e_signs_js[] = {
#embed "editor/signs.js"
};
static const uint8_t e_steps_js[] = {
#embed "editor/steps.js"
};
static const uint8_t e_terms_js[] = {
#embed "editor/terms.js"
};
static const uint8_t e_typing_js[] = {
#embed "editor/typing.js"
};
static const uint8_t e_widths_js[] = {
#embed "editor/widths.js"
};
static const uint8_t e_words_js[] = {
#embed "editor/words.js"
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
  {"editor", editor, sizeof editor},
  {"audits.js", e_audits_js, sizeof e_audits_js},
  {"connection.js", e_connection_js, sizeof e_connection_js},
  {"dom.js", e_dom_js, sizeof e_dom_js},
  {"drafts.js", e_drafts_js, sizeof e_drafts_js},
  {"editor.css", e_editor_css, sizeof e_editor_css},
  {"editor.js", e_editor_js, sizeof e_editor_js},
  {"example.md", e_example_md, sizeof e_example_md},
  {"exchange.js", e_exchange_js, sizeof e_exchange_js},
  {"files.js", e_files_js, sizeof e_files_js},
  {"findings.js", e_findings_js, sizeof e_findings_js},
  {"going.js", e_going_js, sizeof e_going_js},
  {"guess.js", e_guess_js, sizeof e_guess_js},
  {"highlights.js", e_highlights_js, sizeof e_highlights_js},
  {"hints.js", e_hints_js, sizeof e_hints_js},
  {"icon.svg", e_icon_svg, sizeof e_icon_svg},
  {"jumps.js", e_jumps_js, sizeof e_jumps_js},
  {"keeping.js", e_keeping_js, sizeof e_keeping_js},
  {"layers.css", e_layers_css, sizeof e_layers_css},
  {"links.js", e_links_js, sizeof e_links_js},
  {"looks.js", e_looks_js, sizeof e_looks_js},
  {"manuscript.js", e_manuscript_js, sizeof e_manuscript_js},
  {"mirror.js", e_mirror_js, sizeof e_mirror_js},
  {"notice.js", e_notice_js, sizeof e_notice_js},
  {"outline.js", e_outline_js, sizeof e_outline_js},
  {"pasting.js", e_pasting_js, sizeof e_pasting_js},
  {"places.js", e_places_js, sizeof e_places_js},
  {"plan.js", e_plan_js, sizeof e_plan_js},
  {"question.js", e_question_js, sizeof e_question_js},
  {"report.js", e_report_js, sizeof e_report_js},
  {"rich.js", e_rich_js, sizeof e_rich_js},
  {"rules.js", e_rules_js, sizeof e_rules_js},
  {"saving.js", e_saving_js, sizeof e_saving_js},
  {"score.js", e_score_js, sizeof e_score_js},
  {"server.js", e_server_js, sizeof e_server_js},
  {"signs.js", e_signs_js, sizeof e_signs_js},
  {"steps.js", e_steps_js, sizeof e_steps_js},
  {"terms.js", e_terms_js, sizeof e_terms_js},
  {"typing.js", e_typing_js, sizeof e_typing_js},
  {"widths.js", e_widths_js, sizeof e_widths_js},
  {"words.js", e_words_js, sizeof e_words_js},
};

size_t page_file_count(void) { return sizeof files / sizeof files[0]; }
struct page_file page_file_at(size_t index) { return files[index]; }
