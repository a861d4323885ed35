internal import FoundationEssentials
internal import JSONWriting
internal import Reports
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
      if version < 1 { throw BaselineError.notABaseline(place: "version") }
      file = try JSONDecoder().decode(BaselineText.self, from: Data(bytes))
    } catch let error as BaselineError {
      throw error
    } catch let error as DecodingError {
      throw BaselineError(error)
    } catch {
      throw .notJSON
    }
    drafts = [:]
    for draft in file.drafts {
      let known = Draft(score: draft.score, findings: draft.findings.map(\.known))
      if drafts.updateValue(known, forKey: draft.path) != nil { throw .duplicate(path: draft.path) }
    }
  }

  /// The file's text: one finding per line, everything in a fixed order, so that a change of one
  /// finding is a change of one line.
  package var text: String {
    JSONWriter.text(.document) { json in
      json.object { json in
        json.field("version", Self.version)
        json.array("drafts") { json in
          for (path, draft) in drafts.sorted(by: { $0.key < $1.key }) {
            Self.write(draft, at: path, to: &json)
          }
        }
      }
    }
  }

  private static func write(_ draft: Draft, at path: String, to json: inout JSONWriter) {
    json.object { json in
      json.field("path", path)
      json.field("score", draft.score)
      json.array("findings") { json in
        for finding in draft.findings.sorted(by: precedes) {
          json.object(onOneLine: true) { json in
            json.field("rule", finding.rule.rawValue)
            json.field("phrase", finding.phrase)
            json.field("text", finding.excerpt)
            json.field("fingerprint", finding.fingerprint)
          }
        }
      }
    }
  }

  private static func precedes(_ a: BaselineFinding, _ b: BaselineFinding) -> Bool {
    func key(_ finding: BaselineFinding) -> (String, String, String, String) {
      (finding.rule.rawValue, finding.phrase ?? "", finding.excerpt, finding.fingerprint)
    }
    return key(a) < key(b)
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
    let findings: [Finding]
  }

  struct Finding: Decodable {
    let rule: RuleID
    let phrase: String?
    let text: String
    let fingerprint: String

    var known: BaselineFinding {
      BaselineFinding(rule: rule, phrase: phrase, excerpt: text, fingerprint: fingerprint)
    }
  }

  let drafts: [Draft]
}

extension BaselineError {
  fileprivate init(_ error: DecodingError) {
    switch error {
    case .dataCorrupted(let context) where context.codingPath.isEmpty: self = .notJSON
    case .keyNotFound(let key, let context):
      self = .notABaseline(place: Self.place(context.codingPath + [key]))
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .dataCorrupted(let context):
      self = .notABaseline(place: Self.place(context.codingPath))
    @unknown default: self = .notABaseline(place: "")
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
