package import Vocabulary

/// The words of the formats that CI servers and spreadsheets read.
extension Labels {
  /// What separates two sentences.
  package var sentenceGap: String { pick("", " ") }
  package var colon: String { pick("：", ": ") }
  package var suppressed: String { pick("原稿内で抑制", "suppressed in the draft") }
  package var known: String { pick("ベースラインにある既知の指摘", "known to the baseline") }

  // The comment on a pull request

  package var points: String { pick("点数", "Score") }
  package var phrase: String { pick("フレーズ", "Phrase") }
  package var lostPoints: String { pick("減点", "Points lost") }
  package var draft: String { pick("原稿", "Draft") }
  package var outcome: String { pick("判定", "Result") }
  package func sign(_ outcome: Outcome) -> String {
    switch outcome {
    case .passed: "✓"
    case .needsWork: "!"
    case .notPassed: "✗"
    case .unscored: "–"
    }
  }
  package func outcome(_ outcome: Outcome) -> String {
    switch outcome {
    case .passed: pick("合格", "passed")
    case .needsWork: pick("要改善", "needs work")
    case .notPassed: pick("不合格", "failed")
    case .unscored: name(Glossary.notScored)
    }
  }
  package func moreDrafts(_ count: Int) -> String {
    pick("ほかに原稿が\(count)件あります。", "\(count) more drafts are not shown.")
  }
  package func moreDetails(_ count: Int) -> String {
    pick("原稿\(count)件の詳しい結果は省きました。", "Details of \(count) drafts are left out.")
  }
  package func moreFindings(_ count: Int) -> String {
    pick("ほかに指摘が\(count)件あります。", "\(count) more findings are not shown.")
  }
  package func morePhrases(_ count: Int) -> String {
    pick("ほかにフレーズが\(count)件あります。", "\(count) more phrases are not shown.")
  }
  package func moreInputs(_ count: Int) -> String {
    pick("ほかに\(count)件あります。", "\(count) more are not shown.")
  }
  package func single(_ severity: Severity) -> String {
    switch severity {
    case .error: title(Glossary.error)
    case .warning: title(Glossary.warning)
    case .info: title(Glossary.info)
    }
  }

  // The columns of a table for spreadsheets

  package var draftScore: String { pick("原稿の点数", "draft score") }
  package var phraseScore: String { pick("フレーズの点数", "phrase score") }
  package var phraseColumn: String { pick("フレーズ", "phrase") }
  package var phraseSource: String { pick("フレーズの出どころ", "phrase from") }
  package var togetherInSentence: String { pick("すべての語がそろう文", "sentences with all terms") }
  package var longestGapColumn: String { pick("話題から離れた文の最長", "longest run off the topic") }
  package var suppressedColumn: String { pick("抑制した指摘", "suppressed") }
  package var knownColumn: String { pick("既知の指摘", "known") }
  package var note: String { pick("備考", "note") }
  package var unreadableVerdict: String { pick("読み取り不能", "unreadable") }
}
