/// A page that carries what the rationale of a rule says of others.
package struct RuleSource: Sendable, Hashable {
  /// Whose page it is and what it is called there.
  package let name: String
  /// Its address, `https://…`.
  package let address: String
}

// Yoast's code is the only place that has its figures for Japanese.
extension RuleSource {
  static let googleTitleLinks = google("title links", "appearance/title-link")
  static let googleSnippets = google("snippets", "appearance/snippet")
  static let googleImages = google("images", "appearance/google-images")
  static let googleStarterGuide = google("SEO starter guide", "fundamentals/seo-starter-guide")
  static let googleSpamPolicies = google("spam policies", "essentials/spam-policies")

  static let rankMathTests = RuleSource(
    name: "Rank Math: content analysis", address: "https://rankmath.com/kb/score-100-in-tests/")
  static let yoastAssessments = yoast(
    "overview of its assessments", "scoring/assessments/ASSESSORS%20OVERVIEW.md")
  static let yoastDensity = yoast(
    "KeywordDensityAssessment", "scoring/assessments/seo/KeywordDensityAssessment.js")
  static let yoastDescription = yoast(
    "MetaDescriptionLengthAssessment", "scoring/assessments/seo/MetaDescriptionLengthAssessment.js")
  static let yoastJapaneseDescription = yoast(
    "metaDescriptionLength for Japanese",
    "languageProcessing/languages/ja/config/metaDescriptionLength.js"
  )
  static let yoastIntroduction = yoast(
    "IntroductionKeywordAssessment", "scoring/assessments/seo/IntroductionKeywordAssessment.js")
  static let yoastSubheadings = yoast(
    "SubHeadingsKeywordAssessment", "scoring/assessments/seo/SubHeadingsKeywordAssessment.js")
  static let yoastJapaneseSubheadings = yoast(
    "subheadingsTooLong for Japanese",
    "languageProcessing/languages/ja/config/subheadingsTooLong.js")
  static let yoastTitle = yoast(
    "KeyphraseInSEOTitleAssessment", "scoring/assessments/seo/KeyphraseInSEOTitleAssessment.js")
  static let yoastCount = yoast(
    "keyphraseCount", "languageProcessing/researches/keyphraseCount.js")
  static let yoastJapaneseSentences = yoast(
    "sentenceLength for Japanese", "languageProcessing/languages/ja/config/sentenceLength.js")
  static let yoastJapaneseParagraphs = yoast(
    "paragraphLength for Japanese", "languageProcessing/languages/ja/config/paragraphLength.js")

  static let theSEOFramework = RuleSource(
    name: "The SEO Framework: guidelines",
    address:
      "https://github.com/sybrew/the-seo-framework/blob/HEAD/inc/classes/helper/guidelines.class.php"
  )
  static let textlint = RuleSource(
    name: "textlint-rule-preset-ja-technical-writing",
    address: "https://github.com/textlint-ja/textlint-rule-preset-ja-technical-writing")
  static let waiHeadings = RuleSource(
    name: "W3C WAI: headings", address: "https://www.w3.org/WAI/tutorials/page-structure/headings/")
  static let commonMarkHeadings = RuleSource(
    name: "CommonMark: ATX headings", address: "https://spec.commonmark.org/0.31.2/#atx-headings")
  static let unicodeDirections = RuleSource(
    name: "Unicode Standard Annex #9", address: "https://www.unicode.org/reports/tr9/")
  static let analyticsParameters = RuleSource(
    name: "Google Analytics: URL parameters",
    address: "https://support.google.com/analytics/answer/10917952")
  static let wcagHeadings = RuleSource(
    name: "WCAG 2.2: 2.4.6", address: "https://www.w3.org/TR/WCAG22/#headings-and-labels")
  static let wcagImages = RuleSource(
    name: "WCAG 2.2: 1.1.1", address: "https://www.w3.org/TR/WCAG22/#non-text-content")
  static let actHeadings = RuleSource(
    name: "ACT rule ffd0e9", address: "https://act-rules.github.io/rules/ffd0e9")

  private static func google(_ name: String, _ path: String) -> RuleSource {
    RuleSource(
      name: "Google: \(name)", address: "https://developers.google.com/search/docs/\(path)")
  }

  private static func yoast(_ name: String, _ path: String) -> RuleSource {
    RuleSource(
      name: "Yoast SEO: \(name)",
      address:
        "https://github.com/Yoast/wordpress-seo/blob/HEAD/packages/yoastseo/src/\(path)")
  }
}
