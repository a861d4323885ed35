internal import Scoring
internal import SourceText
internal import Vocabulary

extension StepReport {
  init(_ step: Step, _ source: SourceFile, in language: Language) {
    var lines: [Int] = []
    for place in step.places {
      let line = source.position(at: place.start).line
      if lines.last != line { lines.append(line) }
    }
    self.init(
      kind: step.kind, gain: step.gain.rounded(toPlaces: 1), optional: step.isOptional,
      advice: step.advice[language], terms: step.terms, lines: lines, rules: step.rules)
  }
}
