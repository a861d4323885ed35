internal import Scoring
internal import Vocabulary

/// The points of the score's parts and caps, by their names in settings.
enum ScoreReference {
  static var text: String {
    var table = MarkdownTable("name in `score`", ":points")
    for name in ScoreWeights.names {
      table.add("`\(name)`", ScoreWeights.standard[name]?.figure ?? "")
    }
    return table.text
  }
}
