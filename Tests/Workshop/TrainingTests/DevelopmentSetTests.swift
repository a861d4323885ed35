import Foundation
import TestSupport
import Testing
import Training
import Words

/// The treebank's development part, where it is at hand.
@Suite("Development set")
struct DevelopmentSetTests {
  private static let path = Fixture.packageFolder.deletingLastPathComponent()
    .appending(path: "shared/segmentation/gsd-dev.conllu.xz").path

  private func sentences() throws -> [AnnotatedSentence] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/xz")
    process.arguments = ["-dc", Self.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return AnnotatedSentence.sentences(conllu: [UInt8](data))
  }

  @Test(
    "The model finds words and uses as well as it is said to",
    .enabled(if: FileManager.default.fileExists(atPath: path), "skipped: no treebank here"))
  func marks() throws {
    let sentences = try sentences()
    #expect(sentences.count == 507)
    let whole = BoundaryEvaluation(sentences, by: try ModelWordBoundaryFinder())
    #expect(whole.usesAtEdges.f1 >= 0.996)
    #expect(whole.usesAtWords.f1 >= 0.993)
    #expect(whole.words.f1 >= 0.984)
    let scored = BoundaryEvaluation(
      sentences, by: try ModelWordBoundaryFinder(latinWords: .scored))
    #expect(scored.words.f1 >= 0.984)
    // What ICU alone reaches by an independent measurement of the same set.
    let icu = BoundaryEvaluation(sentences, by: try ICUWordBoundaryFinder(katakana: .divided))
    #expect(abs(icu.words.f1 - 0.8150) < 0.00005)
    #expect(abs(icu.usesAtEdges.precision - 0.9947) < 0.00005)
    #expect(abs(icu.usesAtEdges.recall - 0.9411) < 0.00005)
  }
}
