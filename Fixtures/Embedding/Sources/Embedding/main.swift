import KWAudit

let text = """
  ---
  title: 引っ越しの費用を抑えるこつ
  ---

  引っ越しの費用は、荷物の量と移動の距離で決まります。

  ## 見積もり

  🚚 見積もりは三社に頼みます。サーバの引越しも同じです。
  """

let settings = try Settings(
  yaml: """
    rules: {long-sentence: off}
    synonyms: {費用: [料金]}
    """, language: .english)
let auditor = try Auditor(settings)

let report = try auditor.audit(text, named: "moving.md", phrases: ["引っ越し 費用"])
print("score \(report.score ?? 0), \(report.passed ? "passed" : "not passed")")
for finding in report.findings {
  let place = finding.span.start
  print("\(place.line):\(place.column) \(finding.severity) \(finding.rule): \(finding.message)")
}
for use in try auditor.uses(of: ["引っ越し"], in: text, named: "moving.md") {
  print("\(use.text) \(use.kind) \(use.place) utf8 \(use.span.utf8) utf16 \(use.span.utf16)")
}
print(auditor.words(in: "首脳会談が流れた").map(\.text).joined(separator: "|"))
