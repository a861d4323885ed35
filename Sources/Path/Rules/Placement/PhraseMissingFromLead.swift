internal import Drafts
internal import Measures
internal import Vocabulary

/// Finds target phrases of which the lead lacks terms.
package struct PhraseMissingFromLead: DraftRule {
  package init() {}

  package static let description = RuleDescription(
    id: "phrase-missing-from-lead",
    group: .placement,
    severities: [.warning, .info],
    summary: Localized(
      ja: "リード文に対策フレーズの語がない、または足りない",
      en: "The lead lacks important terms of a target phrase"),
    rationale: Localized(
      ja: """
        検索してきた人は、書き出しで「探していた話か」を判断します。Yoast SEOは、フレーズの語が最初の段落の1文に\
        そろっていれば満点（9点）、最初の段落にそろっていれば6点、それ以外は3点とします。見出しのない原稿では最初の段落をリード文と\
        みなします。指摘するのは、フレーズの先頭の語がないときと、半分を超える語がないときです（このツールの判断）。
        """,
      en: """
        Readers who come from a search decide in the first lines whether this is what they looked for. Yoast SEO gives full \
        marks (9) when one sentence of the first paragraph holds every word, 6 when the paragraph does, otherwise 3. Without headings \
        the first paragraph is taken as the lead. It is reported where it lacks the first term or more than half of the terms \
        (this tool's choice).
        """),
    sources: [.yoastIntroduction],
    remedy: Localized(
      ja: "足りない語をリード文に入れてください。できれば、対策フレーズの語がすべて1つの文に入るようにします。",
      en: "Put the missing terms into the lead, if possible all terms into one sentence."),
    pairs: [
      RulePair(
        before: """
          # 雨漏りの修理を頼む前に

          家は、家族が長く過ごす大切な場所です。日ごろの手入れが欠かせません。

          ## 雨漏りの修理の流れ

          雨漏りの修理は、調査、見積もり、工事の順に進みます。
          """,
        after: """
          # 雨漏りの修理を頼む前に

          雨漏りの修理にかかるお金は、はじめの調査で決まります。頼む前に確かめることを順に説明します。

          ## 雨漏りの修理の流れ

          雨漏りの修理は、調査、見積もり、工事の順に進みます。
          """, phrases: ["雨漏り 修理"]),
      RulePair(
        before: """
          # 大人の英会話教室の選び方

          海外へ出かけるたびに、もっと話せたらと思いませんか。

          ## 英会話の教室を見学する

          見学では、一人が話す時間を数えます。
          """,
        after: """
          # 大人の英会話教室の選び方

          英会話の教室は、料金よりも、自分が話す時間の長さで選びます。

          ## 英会話の教室を見学する

          見学では、一人が話す時間を数えます。
          """, phrases: ["英会話 教室"]),
    ],
    passing: [
      RuleExample(
        """
        # 新生活の準備

        引っ越しの費用は時期で変わります。見積もりは三社から取りましょう。

        ## 時期を選ぶ

        春は混みます。
        """, phrases: ["引っ越し 見積もり"]),
      // Without headings the first paragraph is the lead; plain text takes it as the title.
      RuleExample(
        "引っ越しの見積もりを比べます。\n\n春は混みます。", phrases: ["引っ越し 見積もり"],
        except: [.afterEmoji, .plainText]),
      // One of two terms, which is not the first, is for the text to say.
      RuleExample(
        "# 新生活の準備\n\n引っ越しの季節です。\n\n## 費用\n\n見積もりは三社から取ります。",
        phrases: ["引っ越し 見積もり"]),
    ],
    // A paragraph put before the lead is the lead.
    failing: [
      RuleExample(
        """
        # 引っ越しの見積もり

        ↓春は何かと物入りです。

        ## 見積もりを取る

        引っ越しの見積もりは三社から取りましょう。
        """, phrases: ["引っ越し 見積もり"], says: ["引っ越し", "見積もり"],
        except: [.afterEmoji]),
      RuleExample(
        """
        # 引っ越しの見積もり

        ↓見積もりの季節です。

        早めに準備しましょう。

        ## 引っ越しの時期

        春は混みます。
        """, phrases: ["引っ越し 見積もり"], says: ["引っ越し"], except: [.afterEmoji]),
      // A draft that opens with a heading is introduced by the text under it.
      RuleExample(
        """
        # 引っ越しの見積もり

        ## はじめに

        ↓春は何かと物入りです。

        ## 見積もり

        引っ越しの見積もりは三社から取りましょう。
        """, phrases: ["引っ越し 見積もり"], says: ["引っ越し", "見積もり"],
        except: [.afterEmoji]),
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    guard let first = evidence.firstProse(in: evidence.outline.lead),
      evidence.measures.unread.lead.isEmpty
    else { return [] }
    return evidence.measures.phrases.compactMap { phrase in
      guard let lead = phrase.coverage.lead,
        let missing = MissingTerms(from: lead, of: phrase, evidence),
        missing.areMany
      else { return nil }
      // What the title names, a lead on the topic may leave unsaid.
      let isUnsaid = phrase.coverage.onTopic.lead && missing.areNamed
      return finding(
        severity: isUnsaid ? .info : .warning, phrase: phrase.phrase,
        message: missing.message(ja: "リード文", en: "The lead"), at: evidence.range(ofBlock: first),
        judging: evidence.scope(ofBlocks: evidence.outline.lead), cause: 0)
    }
  }
}
