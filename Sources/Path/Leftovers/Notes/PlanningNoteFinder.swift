internal import Drafts
internal import SourceText
internal import Words

/// Finds the places where a draft talks about its own search keywords or its own making.
struct PlanningNoteFinder {
  /// A note: from a place in one passage to a place in the same or a later one.
  struct Note: Equatable {
    /// Indexes of passages.
    var first: Int
    var last: Int
    /// Units: where the note begins in its first passage, where it ends in its last.
    var start: Int
    var end: Int
    var subject: Leftovers.Note.Subject

    func sourceRange(in passages: [Passage]) -> ByteRange {
      let opening = passages[first]
      let closing = passages[last]
      let head = start..<(first == last ? end : opening.units.count)
      let tail = (first == last ? start : 0)..<end
      return opening.sourceRange(of: head).union(closing.sourceRange(of: tail))
    }
  }

  private let passages: [Passage]
  private let isAboutTrade: Bool

  static func notes(in passages: [Passage]) -> [Note] {
    PlanningNoteFinder(passages).notes()
  }

  private init(_ passages: [Passage]) {
    self.passages = passages
    self.isAboutTrade = DraftSubject.isTrade(passages)
  }

  private func notes() -> [Note] {
    var notes: [Note] = []
    var index = 0
    while index < passages.count {
      guard let note = section(at: index) ?? note(in: index) else {
        index += 1
        continue
      }
      let extended = withNeighbours(note)
      notes.append(extended)
      index = extended.last + 1
    }
    return notes
  }

  // MARK: Sections

  /// The note that a heading announces, or a line worded like one before a list.
  private func section(at index: Int) -> Note? {
    let passage = passages[index]
    let opens = passage.isHeading || passage.role == .paragraph
    guard opens, passage.code.isEmpty, passage.units.count <= 60,
      let strength = NoteHeadings.strength(of: passage.whole)
    else { return nil }
    var last = index
    var prose = 0
    var holdsNote = false
    for next in passages.indices[(index + 1)...] {
      guard !passages[next].isHeading else { break }
      let isNote = note(in: next) != nil
      if isNote || isBareList(next) {
        last = next
        holdsNote = holdsNote || isNote || strength == .certain || !isAboutTrade
      } else {
        prose += passages[next].units.count
        if prose > Self.longestIntroduction || !passage.isHeading { break }
      }
    }
    if last > index {
      guard holdsNote, !isAboutTrade || note(within: (index + 1)...last) else { return nil }
    } else {
      guard strength == .certain, prose == 0, passage.isHeading, !isAboutTrade else { return nil }
    }
    return Note(
      first: index, last: last, start: 0, end: passages[last].units.count, subject: .keywords)
  }

  /// In UTF-16 units: how much other text a section of keywords can have before its list.
  private static let longestIntroduction = 120

  private func note(within range: ClosedRange<Int>) -> Bool {
    range.contains { note(in: $0) != nil }
  }

  // MARK: Passages

  /// The note in a passage, from its first sentence that is one to its last.
  private func note(in index: Int) -> Note? {
    let passage = passages[index]
    guard !passage.isTitle, !passage.isHeading else { return nil }
    var found: Range<Int>?
    func add(_ range: Range<Int>) {
      guard !passage.isCode(range) else { return }
      found =
        found.map { min($0.lowerBound, range.lowerBound)..<max($0.upperBound, range.upperBound) }
        ?? range
    }
    for (number, range) in passage.sentences.enumerated() {
      let sentence = TextPart(passage.units, range)
      let next = number + 1 < passage.sentences.count ? passage.sentences[number + 1] : nil
      if NotePatterns.match(sentence, isAboutTrade: isAboutTrade) {
        add(range)
      } else if let end = ChatOpenings.end(
        at: sentence, next: next.map { TextPart(passage.units, $0) })
      {
        add(range.lowerBound..<end)
      }
    }
    if !isAboutTrade {
      for line in labelled(passage.lines) { add(line.range) }
    }
    guard let found else { return nil }
    let part = TextPart(passage.units, found)
    let end = Self.sentenceEnd(found.upperBound, passage)
    return Note(
      first: index, last: index, start: found.lowerBound, end: end,
      subject: part.contains(NoteWords.search) ? .keywords : .making)
  }

  /// The lines with a label of a writing order, and the lists of phrases that follow them.
  private func labelled(_ lines: TextLines) -> [TextPart] {
    var found: [TextPart] = []
    for line in lines {
      let continues = found.last?.end == line.start - 1 && PhraseText.isList(line)
      if continues || NoteLabels.matches(line) { found.append(line) }
    }
    return found
  }

  /// The end of the sentence that holds the unit before a place.
  private static func sentenceEnd(_ end: Int, _ passage: Passage) -> Int {
    passage.sentences.first { $0.contains(end - 1) && $0.upperBound >= end }
      .map { sentence in
        let line = TextPart(passage.units, end..<sentence.upperBound)
        return line.firstIndex(of: 0x0A) ?? sentence.upperBound
      } ?? end
  }

  private func isBareList(_ index: Int) -> Bool {
    let passage = passages[index]
    guard passage.code.isEmpty, passage.role == .listItem || passage.role == .paragraph else {
      return false
    }
    let lines = Array(passage.lines)
    return !lines.isEmpty
      && lines.allSatisfy { PhraseText.isBareLine($0) || PhraseText.isList($0) }
  }

  /// A note with the lists and notes that follow it directly.
  private func withNeighbours(_ note: Note) -> Note {
    var note = note
    while note.last + 1 < passages.count {
      let next = note.last + 1
      guard note.end == passages[note.last].units.count else { break }
      if let neighbour = self.note(in: next), startsPassage(neighbour) {
        note.last = next
        note.end = neighbour.end
        if neighbour.subject == .keywords { note.subject = .keywords }
      } else if passages[next].role == .listItem, note.subject == .keywords, isBareList(next) {
        note.last = next
        note.end = passages[next].units.count
      } else {
        break
      }
    }
    return note
  }

  private func startsPassage(_ note: Note) -> Bool {
    note.start == passages[note.first].sentences.first?.lowerBound || note.start == 0
  }
}
