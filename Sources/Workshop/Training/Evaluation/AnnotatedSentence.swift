/// A sentence of a treebank with its words, as the CoNLL-U format holds it.
package struct AnnotatedSentence: Sendable {
  package let id: String
  package let utf8: [UInt8]
  /// The words' UTF-8 ranges, in order.
  package let words: [Range<Int>]
  /// What a person could search for: nouns and proper nouns, and nouns among the long units (LUW),
  /// which compounds are, of two characters or more.
  package let nouns: Set<[UInt8]>

  /// The sentences of a CoNLL-U file; lines that are not words are passed over.
  package static func sentences(conllu file: [UInt8]) -> [AnnotatedSentence] {
    var sentences: [AnnotatedSentence] = []
    var builder = Builder()
    for line in file.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.isEmpty {
        if let sentence = builder.sentence() { sentences.append(sentence) }
        builder = Builder()
      } else {
        builder.add(String(decoding: line, as: UTF8.self))
      }
    }
    if let sentence = builder.sentence() { sentences.append(sentence) }
    return sentences
  }

  private struct Builder {
    private var id = ""
    private var utf8: [UInt8] = []
    private var words: [Range<Int>] = []
    private var nouns: Set<[UInt8]> = []
    private var longUnit: (form: String, isNoun: Bool) = ("", false)
    private var spaceFollows = false

    mutating func add(_ line: String) {
      if line.hasPrefix("# sent_id = ") { id = String(line.dropFirst(12)) }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count >= 10, fields[0].allSatisfy(\.isNumber) else { return }
      if spaceFollows { utf8.append(0x20) }
      let start = utf8.count
      utf8 += fields[1].utf8
      words.append(start..<utf8.count)
      if fields[3] == "NOUN" || fields[3] == "PROPN" { addNoun(String(fields[1])) }
      let misc = fields[9].split(separator: "|")
      spaceFollows = !misc.contains("SpaceAfter=No")
      if misc.contains("LUWBILabel=B") {
        endLongUnit()
        longUnit.isNoun = misc.contains { $0.hasPrefix("LUWPOS=名詞") }
      }
      longUnit.form += fields[1]
    }

    private mutating func endLongUnit() {
      if longUnit.isNoun { addNoun(longUnit.form) }
      longUnit = ("", false)
    }

    private mutating func addNoun(_ form: String) {
      if form.unicodeScalars.count >= 2 { nouns.insert(Array(form.utf8)) }
    }

    mutating func sentence() -> AnnotatedSentence? {
      endLongUnit()
      if words.isEmpty { return nil }
      return AnnotatedSentence(id: id, utf8: utf8, words: words, nouns: nouns)
    }
  }
}
