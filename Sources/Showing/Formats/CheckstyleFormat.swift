internal import Outcomes
internal import Reports
internal import Vocabulary

/// The XML of Checkstyle, which Jenkins, reviewdog and many others read.
///
/// As Checkstyle's own `XMLLogger` writes it; columns count characters. Findings that a baseline knows
/// are left out: the format cannot mark them.
enum CheckstyleFormat: WholeFormat {
  static let usualFile = "kwaudit.checkstyle.xml"

  static func render(_ report: Report, _ options: RenderOptions) -> String {
    let labels = Labels(language: report.language)
    var xml = XMLWriter()
    xml.element("checkstyle", [("version", "4.3")]) { xml in
      for draft in report.drafts {
        xml.element("file", [("name", draft.path)]) { xml in
          if let unscored = labels.unscored(draft, report.criteria(of: draft)) {
            xml.element(
              "error",
              [
                ("line", "1"), ("severity", unscored.severity.rawValue),
                ("message", unscored.message), ("source", "kwaudit.\(Verdict.unscored.rawValue)"),
              ])
          }
          for finding in draft.newFindings {
            xml.element(
              "error",
              [
                ("line", "\(finding.line)"), ("column", "\(finding.column)"),
                ("severity", finding.severity.rawValue),
                ("message", finding.messageAndAdvice(in: report.language)),
                ("source", "kwaudit.\(finding.rule)"),
              ])
          }
        }
      }
      for unreadable in report.unreadable {
        xml.element("file", [("name", unreadable.path)]) { xml in
          xml.element(
            "error",
            [
              ("line", "1"), ("severity", "error"), ("message", unreadable.message),
              ("source", "kwaudit.unreadable"),
            ])
        }
      }
    }
    return xml.text
  }
}
