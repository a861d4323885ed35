package import Vocabulary

/// A kind of draft. Profiles differ from `article` in thresholds alone.
package enum Profile: String, Sendable, CaseIterable {
  /// An article or blog post; every rule as it is by default.
  case article
  /// A news report: short, one fact a paragraph, few headings.
  case news
  /// A product page of a shop: a fixed name, short descriptions, facts about size and delivery.
  case product
  /// A landing page: many short sections that lead to one action.
  case landing

  package var summary: Localized {
    switch self {
    case .article: Localized(ja: "記事・ブログ（既定）", en: "articles and blog posts (the default)")
    case .news: Localized(ja: "ニュース", en: "news reports")
    case .product: Localized(ja: "商品ページ", en: "product pages")
    case .landing: Localized(ja: "ランディングページ", en: "landing pages")
    }
  }

  /// Where the profile differs from `article`.
  package var thresholds: [ProfileThreshold] {
    switch self {
    case .article: []
    case .news: Self.newsThresholds
    case .product: Self.productThresholds
    case .landing: Self.landingThresholds
    }
  }

  /// The options that differ from `article`, by rule and name.
  package var options: [RuleID: [String: Double]] {
    thresholds.reduce(into: [:]) { $0[$1.rule, default: [:]][$1.option] = $1.value }
  }

  /// How a rule's option differs from `article`; `nil` where it does not.
  package func threshold(_ option: String, of rule: RuleID) -> ProfileThreshold? {
    thresholds.first { $0.rule == rule && $0.option == option }
  }
}

/// An option's value in a profile, and why it is another one than an article's.
package struct ProfileThreshold: Sendable {
  package let rule: RuleID
  package let option: String
  package let value: Double
  /// With its source, or that it is this tool's choice.
  package let reason: Localized

  fileprivate init(
    _ rule: any Rule.Type, _ option: String, _ value: Double, ja: String, en: String
  ) {
    self.rule = rule.id
    self.option = option
    self.value = value
    reason = Localized(ja: ja, en: en)
  }
}

extension Profile {
  /// All of them this tool's choice: no source gives figures for Japanese news on the web.
  private static let newsThresholds = [
    ProfileThreshold(
      PhraseMissingFromHeadings.self, "longest-without-headings", 1000,
      ja: "ニュースの一報は1,000文字ほどまで見出しなしで書かれることが多いためです（このツールの判断）。",
      en:
        "News reports of up to about 1,000 characters mostly have no headings (this tool's choice)."
    ),
    ProfileThreshold(
      DensityHigh.self, "fewest-words", 300,
      ja: "短い一報では、当事者や組織の名前を言い換えずにくり返すのが自然なためです（このツールの判断）。",
      en: """
        A short report naturally repeats the names of people and bodies that it is about (this tool's \
        choice).
        """),
    ProfileThreshold(
      LongParagraph.self, "maximum", 200,
      ja: "ニュースは1段落に1つの事実を書き、スマートフォンで読まれることが多いためです（このツールの判断）。",
      en: "News puts one fact into a paragraph and is mostly read on phones (this tool's choice)."),
  ]

  /// Paragraphs after Yoast SEO for Japanese product pages, the others this tool's choice.
  private static let productThresholds = [
    ProfileThreshold(
      TitleTooWide.self, "warning-over", 50,
      ja: """
        商品名はブランド名や型番、容量まで書くと長くなり、短くできないことがあるためです（このツールの判断）。
        """,
      en: """
        With its brand, model and size a product's name is long and cannot always be cut (this tool's \
        choice).
        """),
    ProfileThreshold(
      DensityHigh.self, "over", 4,
      ja: """
        商品名は見出しや仕様の説明で言い換えにくいためです（このツールの判断）。
        """,
      en: """
        Headings and specifications cannot well name a product by another word (this tool's choice).
        """),
    ProfileThreshold(
      TopicGap.self, "info-over", 50,
      ja: "仕様や配送、手入れの説明は、商品名を出さずに続くのがふつうのためです（このツールの判断）。",
      en: """
        Specifications, delivery and care are commonly described without the product's name (this tool's \
        choice).
        """),
    ProfileThreshold(
      TopicGap.self, "warning-over", 70,
      ja: "仕様や配送、手入れの説明は、商品名を出さずに続くのがふつうのためです（このツールの判断）。",
      en: """
        Specifications, delivery and care are commonly described without the product's name (this tool's \
        choice).
        """),
    ProfileThreshold(
      LongParagraph.self, "maximum", 140,
      ja: "Yoast SEOが日本語の商品ページの段落に勧める上限です。",
      en: "The most that Yoast SEO advises for a paragraph of a Japanese product page."),
  ]

  /// Sections after Yoast SEO's cornerstone content in Japanese, the others this tool's choice.
  private static let landingThresholds = [
    ProfileThreshold(
      TopicGap.self, "info-over", 50,
      ja: "お客様の声や料金、よくある質問では、本題の語を使わない文が続くためです（このツールの判断）。",
      en:
        "Testimonials, prices and questions run on without the topic's terms (this tool's choice)."),
    ProfileThreshold(
      TopicGap.self, "warning-over", 70,
      ja: "お客様の声や料金、よくある質問では、本題の語を使わない文が続くためです（このツールの判断）。",
      en:
        "Testimonials, prices and questions run on without the topic's terms (this tool's choice)."),
    ProfileThreshold(
      LongSection.self, "maximum", 300,
      ja: "1画面に1つの話を置くページのためです。日本語のコーナーストーンコンテンツ（サイトの柱となるページ）で、Yoast SEOが小見出しの間隔に勧める上限を借りました。",
      en: """
        One screen, one message; the figure is the most that Yoast SEO advises between subheadings of Japanese \
        cornerstone content.
        """),
    ProfileThreshold(
      LongSentence.self, "maximum", 60,
      ja: "見出しと短い文を拾い読みするページのためです（このツールの判断）。",
      en: "Such pages are scanned, a heading and a short sentence at a time (this tool's choice)."),
    ProfileThreshold(
      LongParagraph.self, "maximum", 140,
      ja: "商品ページと同じく、見て読むページのためです（Yoast SEOの商品ページの上限を借りた、このツールの判断）。",
      en: "Scanned as product pages are, so this tool takes Yoast SEO's figure for those."),
  ]
}
