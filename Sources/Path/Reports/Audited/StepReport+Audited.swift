internal import Scoring
internal import SourceText
internal import Vocabulary

extension StepReport {
  init(_ step: Step, _ source: SourceFile, in language: Language) {
    var lines: [Int] = []
    // A field beside the draft has no place in it.
    for place in step.places where !place.isEmpty {
      let line = source.position(at: place.start).line
      if lines.last != line { lines.append(line) }
    }
    self.init(
      kind: step.kind, gain: step.gain.rounded(toPlaces: 1), optional: step.isOptional,
      advice: step.advice[language], terms: step.terms, lines: lines, rules: step.rules)
  }
}
