internal import FoundationEssentials
internal import JSONWriting
internal import Vocabulary

extension Baseline {
  /// Reads the bytes of a baseline's file.
  package init(file bytes: [UInt8]) throws(BaselineError) {
    if let line = Self.conflictLine(in: bytes) { throw .conflict(line: line) }
    let file: BaselineText
    do {
      // The version first: what else a newer version holds is not known here.
      let version = try JSONDecoder().decode(VersionOnly.self, from: Data(bytes)).version
      if version > Self.version { throw BaselineError.newerVersion(version) }
      if version < 1 { throw BaselineError.noBaseline(place: "version") }
      file = try JSONDecoder().decode(BaselineText.self, from: Data(bytes))
    } catch let error as BaselineError {
      throw error
    } catch let error as DecodingError {
      throw BaselineError(error)
    } catch {
      throw .noJSON
    }
    drafts = [:]
    for draft in file.drafts {
      let known = Draft(score: draft.score, findings: draft.findings)
      if drafts.updateValue(known, forKey: draft.path) != nil { throw .duplicate(path: draft.path) }
    }
  }

  /// The file's text: a finding a line, everything in a fixed order, so that a change of one finding is
  /// a change of one line.
  package var text: String {
    var text = "{\n  \"version\": \(Self.version),\n  \"drafts\": ["
    for (index, path) in drafts.keys.sorted().enumerated() {
      guard let draft = drafts[path] else { continue }
      text += (index == 0 ? "" : ",") + "\n    {\n      \"path\": \(Self.json(path)),\n"
      if let score = draft.score { text += "      \"score\": \(Self.json(score)),\n" }
      let findings = draft.findings.sorted(by: Self.precedes).map(Self.line)
      text += "      \"findings\": [" + findings.joined(separator: ",")
      text += findings.isEmpty ? "]\n    }" : "\n      ]\n    }"
    }
    return text + (drafts.isEmpty ? "]\n}\n" : "\n  ]\n}\n")
  }

  private static func precedes(_ a: BaselineFinding, _ b: BaselineFinding) -> Bool {
    func key(_ finding: BaselineFinding) -> (String, String, String, String) {
      (finding.rule.rawValue, finding.phrase ?? "", finding.text, finding.fingerprint)
    }
    return key(a) < key(b)
  }

  private static func line(_ finding: BaselineFinding) -> String {
    var line = "\n        {\"rule\": \(json(finding.rule))"
    if let phrase = finding.phrase { line += ", \"phrase\": \(json(phrase))" }
    return line
      + ", \"text\": \(json(finding.text)), \"fingerprint\": \(json(finding.fingerprint))}"
  }

  private static func json(_ value: some Encodable) -> String {
    String(JSONText.line(value).dropLast())
  }

  private static func conflictLine(in bytes: [UInt8]) -> Int? {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    return lines.firstIndex { $0.starts(with: "<<<<<<< ".utf8) }.map { $0 + 1 }
  }
}

private struct VersionOnly: Decodable {
  let version: Int
}

/// The objects of the file.
private struct BaselineText: Decodable {
  struct Draft: Decodable {
    let path: String
    let score: Double?
    let findings: [BaselineFinding]
  }

  let drafts: [Draft]
}

extension BaselineError {
  fileprivate init(_ error: DecodingError) {
    switch error {
    case .dataCorrupted(let context) where context.codingPath.isEmpty: self = .noJSON
    case .keyNotFound(let key, let context):
      self = .noBaseline(place: Self.place(context.codingPath + [key]))
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .dataCorrupted(let context):
      self = .noBaseline(place: Self.place(context.codingPath))
    @unknown default: self = .noBaseline(place: "")
    }
  }

  /// `drafts[2].score`.
  private static func place(_ path: [any CodingKey]) -> String {
    path.reduce("") { place, key in
      if let index = key.intValue { return place + "[\(index)]" }
      return place + (place.isEmpty ? "" : ".") + key.stringValue
    }
  }
}
