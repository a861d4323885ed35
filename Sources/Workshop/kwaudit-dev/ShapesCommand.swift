internal import ArgumentParser
internal import Auditing
internal import Drafts
internal import Glibc
internal import Parsers
internal import Phrases
internal import Randomness
internal import Rules
internal import SourceText
internal import Vocabulary
internal import Words

struct ShapesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shapes",
    abstract:
      "Looks for texts whose audit takes more than a share of time that grows with their length.",
    discussion: """
      Makes texts at random that repeat, nest, number and double a few marks, audits each at one length and \
      at four times that length, and prints those that take more than eight times as long, or too long for \
      their length. A text that is refused for a limit is not audited, and counts as fast.
      """)

  @Option(help: "How long to look.")
  var seconds = 60

  @Option(help: "The first random number; each text is made from one of its own.")
  var seed: UInt64 = 1

  @Option(help: "Bytes of the shorter text.")
  var bytes = 20_000

  @Flag(help: "Parse only.")
  var parse = false

  func run() throws {
    let auditor = Auditor(segmenter: WordSegmenter(try ModelWordBoundaryFinder()), rules: .standard)
    let phrases = [try PhraseParser.parse("会談 停戦", source: .commandLine)]
    func time(_ shape: TextShape, _ count: Int) -> Double {
      let source = SourceFile(name: "draft", text: shape.text(count))
      let start = Self.processorTime
      if let draft = try? Draft.parse(source, as: shape.format), !parse {
        _ = try? auditor.audit(draft, phrases: phrases)
      }
      return Self.processorTime - start
    }
    let end = Self.processorTime + Double(seconds)
    var tried = 0
    var found = 0
    while Self.processorTime < end {
      let shape = TextShape(seed: seed + UInt64(tried))
      tried += 1
      var (short, long) = (time(shape, bytes), time(shape, 4 * bytes))
      guard isSlow(short, long) else { continue }
      // Once more, for a machine that was busy.
      short = min(short, time(shape, bytes))
      long = min(long, time(shape, 4 * bytes))
      guard isSlow(short, long) else { continue }
      found += 1
      print("seed \(seed + UInt64(tried - 1)): \(short) s, \(long) s, \(shape)")
    }
    print("\(tried) shapes, \(found) slow")
    if found > 0 { throw ExitCode.failure }
  }

  private func isSlow(_ short: Double, _ long: Double) -> Bool {
    long > 0.05 && long > 8 * short || long > 20e-6 * Double(4 * bytes)
  }

  private static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// A few marks, and how a text of any length is made of them.
private struct TextShape: CustomStringConvertible {
  enum Growth: String, CaseIterable {
    /// One part again and again.
    case repeated
    /// One part again and again, and another as often after it.
    case nested
    /// The text with a part, and itself again after it.
    case doubled
    /// One part again and again, its `N` numbered.
    case numbered
  }

  let format: DraftFormat
  private let growth: Growth
  private let start: String
  private let first: String
  private let second: String

  init(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let format = DraftFormat.allCases.randomElement(using: &random)!
    let marks =
      Self.words
      + (format == .html ? Self.html : format == .markdown ? Self.markdown + Self.html : [])
    func part(_ counts: ClosedRange<Int>) -> String {
      (0..<Int.random(in: counts, using: &random)).map { _ in marks.randomElement(using: &random)! }
        .joined()
    }
    self.format = format
    growth = Growth.allCases.randomElement(using: &random)!
    start = part(0...2)
    first = part(1...4)
    second = part(1...3)
  }

  func text(_ bytes: Int) -> String {
    switch growth {
    case .repeated: return start + String(repeating: first, count: bytes / first.utf8.count)
    case .nested:
      let count = bytes / (first.utf8.count + second.utf8.count)
      return start + String(repeating: first, count: count)
        + String(repeating: second, count: count)
    case .doubled:
      var text = first
      while text.utf8.count < bytes { text += second + text }
      return start + text
    case .numbered:
      return start
        + (0..<bytes / (first.utf8.count + 4)).map { first.replacing("N", with: "\($0)") + "\($0)" }
        .joined(separator: second)
    }
  }

  var description: String {
    "\(format.rawValue), \(growth.rawValue): \(start.debugDescription) \(first.debugDescription) \(second.debugDescription)"
  }

  private static let words = [
    "会談", "停戦", "の", "。", "、", "「", "」", "（", "）", " ", "\n", "\n\n", "\r\n", "a", "1", "1,", "-",
    "・", "：", "?",
    "キーワード：", "TODO", "https://a.jp/", "か\u{3099}", "\u{200B}", "👨‍👩‍👧", "■ ", "\u{3000}", "+", "/",
    "ー", "Reuters+1",
  ]
  private static let markdown = [
    "# ", "> ", "- ", "1. ", "    ", "\t", "*", "**", "_", "~~", "`", "``", "[", "]", "(", ")",
    "](", "![", "[^1]",
    "[a]: b", "[^a]: ", "|", "|-", "\n|-|-\n", "```\n", "~~~\n", "===\n", "---\n", "\\", "<?", "?>",
    "<!A", "<![CDATA[",
    "<http:", ">", "www.", "@", "&", ";", "{{<", ">}}", "{%", "%}", "{/*", ":::", "$$", "[[", "]]",
    "\"", "'", "<a ", "=",
  ]
  private static let html = [
    "<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<i>", "<font color=N>", "<a href=N>", "</a>",
    "<table>", "<tr>",
    "<td>", "</table>", "<ul>", "<li>", "</ul>", "<select>", "<option>", "<svg>", "<g>", "</svg>",
    "<math>", "<template>",
    "</template>", "<script>", "</script>", "<style>", "<title>", "<textarea>", "<button>",
    "<form>", "<h1>", "</h1>",
    "<span>", "</span>", "<br>", "<img alt=x>", "<!--", "-->", "<!", "</", "<x N ", "&amp;",
    "<ruby>", "<rt>", "<dl>", "<dt>",
    "<object>", "<frameset>", "<p hidden>", "<nobr>", "<foreignObject>", "<caption>", "<pre>",
    "<nav>", "<main>",
  ]
}
