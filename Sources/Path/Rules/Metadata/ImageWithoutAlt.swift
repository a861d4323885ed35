internal import Drafts
internal import SourceText
internal import Vocabulary

/// Finds images without an alternative text.
package struct ImageWithoutAlt: DraftRule {
  package init() {}

  package static let description = RuleDescription(
    id: "image-without-alt",
    group: .metadata,
    severities: [.warning],
    summary: Localized(ja: "画像に代替テキストがない", en: "An image has no alternative text"),
    rationale: Localized(
      ja: """
        代替テキストがない画像は、読み上げソフトの利用者にも、画像を読み込めなかった人にも内容が伝わりません。\
        代替テキストはWCAG 2 の達成基準1.1.1で求められ、Googleも画像の内容を知る手がかりにします。HTMLで alt="" と書いた画像は装飾用とみなして指摘しません。アクセスを数えるための1×1の画像も同じです。
        """,
      en: """
        An image without an alternative text tells nothing to those who listen to the page or cannot load it. Success criterion \
        1.1.1 of WCAG 2 asks for one, and Google learns from it what the image shows. Images with alt="" in HTML are decoration and are not reported, nor are 1×1 images that count visits.
        """),
    sources: [.wcagImages, .googleImages],
    remedy: Localized(
      ja: "画像の内容を短い文で書いてください。装飾用の画像なら、HTMLで <img src=\"…\" alt=\"\"> と書きます。",
      en:
        "Say in a few words what the image shows; for decoration, write <img src=\"…\" alt=\"\"> in HTML."
    ),
    pairs: [
      RulePair(
        before: """
          # 玄関の収納

          ![](shoes.jpg)

          靴は、立てて入れると倍入ります。
          """,
        after: """
          # 玄関の収納

          ![靴を立てて並べた玄関の棚](shoes.jpg)

          靴は、立てて入れると倍入ります。
          """),
      RulePair(
        before: """
          # 季節の便り

          <img src="line.png">

          桜餅を売り始めました。
          """,
        after: """
          # 季節の便り

          <img src="line.png" alt="">

          桜餅を売り始めました。
          """),
    ],
    // Plain text has no images.
    passing: [
      RuleExample("# 部屋\n\n![箱を積んだ部屋](room.jpg)\n\n本文です。", except: [.plainText])
    ],
    failing: [
      RuleExample(
        "# 部屋\n\n↓![](room.jpg)\n\n本文です。↓![](box.png)箱です。", except: [.plainText])
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    let blocks = evidence.draft.blocks
    let bare = evidence.outline.body.filter {
      blocks[$0].role == .image && blocks[$0].text.isEmpty
    }
    return bare.map { image in
      finding(
        severity: .warning,
        message: Localized(
          ja: "画像に代替テキスト（alt）がありません。",
          en: "This image has no alternative text (alt)."),
        at: evidence.range(ofBlock: image), cause: 0)
    }
  }
}
