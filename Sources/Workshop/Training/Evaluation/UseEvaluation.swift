internal import Phrases
internal import SourceText
package import Vocabulary
package import Words

/// Compares the uses that are found with those that a person has marked.
package struct UseEvaluation: Sendable {
  /// What differs from the marks.
  package enum Fault: Sendable, Equatable {
    /// Found where no use is marked: a trap has fired.
    case notAUse(Range<Int>)
    case missed(LabelledUses.Use)
    case otherKind(LabelledUses.Use, found: MatchKind)
  }

  package let cases: [LabelledUses]
  /// For each case what is wrong.
  package let faults: [[Fault]]
  package private(set) var uses = Accuracy()

  package var right: Int { faults.count(where: \.isEmpty) }

  package init(_ cases: [LabelledUses], by segmenter: WordSegmenter) {
    self.cases = cases
    faults = cases.map { Self.faults(in: $0, by: segmenter) }
    for (labelled, faults) in zip(cases, faults) {
      let missed = faults.count { if case .missed = $0 { true } else { false } }
      let extra = faults.count { if case .notAUse = $0 { true } else { false } }
      uses.expected += labelled.uses.count
      uses.right += labelled.uses.count - missed
      uses.found += labelled.uses.count - missed + extra
    }
  }

  /// A use is found where one begins; how far a conjugated form reaches does not matter to the count.
  private static func faults(in labelled: LabelledUses, by segmenter: WordSegmenter) -> [Fault] {
    let utf8 = TextBytes(labelled.utf8)
    let segmentation = segmenter.segment(utf8)
    let matcher = TermMatcher([Term(text: labelled.term)])
    let found = matcher.matches(in: segmentation, utf8: utf8).map {
      (range: segmentation.text.textRange(of: $0.range), kind: $0.kind)
    }
    var faults: [Fault] = []
    for use in labelled.uses {
      guard let same = found.first(where: { $0.range.lowerBound == use.range.lowerBound }) else {
        faults.append(.missed(use))
        continue
      }
      if same.kind != use.kind { faults.append(.otherKind(use, found: same.kind)) }
    }
    let starts = Set(labelled.uses.map(\.range.lowerBound))
    faults += found.filter { !starts.contains($0.range.lowerBound) }.map { .notAUse($0.range) }
    return faults
  }
}
