import Auditing
import Drafts
import TestSupport
import Vocabulary

@testable import Reports

/// Reports for pages.
enum PageSample {
  static func report(_ drafts: [DraftReport], language: Language = .japanese) -> Report {
    Report(
      judging: drafts, by: Report.Criteria(),
      tool: Report.Tool(version: "1.0", segmenter: "test"), language: language, unreadable: [])
  }

  static func draft(
    _ text: String, as format: DraftFormat = .markdown, given: GivenMetadata = .none,
    phrases: [String], language: Language = .japanese
  ) throws -> DraftReport {
    DraftReport(
      try AuditSample.audit(text, as: format, given: given, phrases: phrases), in: language,
      carriesContent: true)
  }

  /// A stuffed article with every kind of block.
  static let article = """
    ---
    title: 引っ越しの見積もりを比べる手順
    description: 引っ越しの見積もりを三社から取り、費用を比べるまでの手順を説明します。
    ---

    # 引っ越しの見積もりを比べる手順

    引っ越しの見積もりは、**同じ条件**で三社から取ると比べやすくなります。[料金の例](https://example.com/a)も見てください。

    ## 見積りを頼む時期

    - 引越しのひと月前
    - `引っ越し`の前の週

    | 会社 | 見積もり |
    | --- | --- |
    | 甲 | 三万円 |

    > 引っ越す人が増える三月は高くなります。

    ![段ボール箱](box.png)

    引っ越しなら、引っ越しの見積もりも引っ越しの手配も引っ越しの荷造りもできる引っ越しをお選びください。

    キーワード：引っ越し 見積もり

    TODO: 結びを書く。
    """

  static let phrases = ["引っ越し 見積もり", "引っ越し 費用"]
}
