import Files
import Git
import Glibc
import Inputs
import Messages
import Parsers
import Phrases
import SourceText
import Testing
import Vocabulary

@testable import Caching
@testable import Words

@Suite("Messages")
struct WordedTests {
  /// An error or a note, and what people have to be told of it in any language.
  struct Case: CustomStringConvertible, Sendable {
    let words: any Worded
    let facts: [String]

    init(_ words: any Worded, _ facts: String...) {
      self.words = words
      self.facts = facts
    }

    var description: String { String(describing: words) }
  }

  @Test(
    "Each language names the facts in words of its own",
    arguments: [
      Case(ICUWordIterator.Unavailable(), "ICU", "libicu72"),
      Case(DecodingFailure.notText(kind: "PNG", offset: 3), "PNG", "3"),
      Case(DecodingFailure.undecodable(encoding: .eucJP, offset: 3), "EUC-JP", "3", "--encoding"),
      Case(DecodingFailure.unknownEncoding(offset: 3), "3", "--encoding", "UTF-8"),
      Case(GitFailure.notInstalled, "git", "PATH"),
      Case(GitFailure.noRepository(path: "a.md"), "a.md", "--since"),
      Case(GitFailure.notTrusted(root: "/r"), "safe.directory /r"),
      Case(GitFailure.unknownRevision("v1", root: "/r", isShallow: false), "/r", "v1", "git fetch"),
      Case(GitFailure.unknownRevision("v1", root: "/r", isShallow: true), "v1", "--unshallow"),
      Case(GitFailure.mergeBaseNotCloned("v1", root: "/r"), "/r", "v1", "fetch-depth: 0"),
      Case(GitFailure.noMergeBase("v1", root: "/r"), "/r", "v1"),
      Case(GitFailure.notFetched(root: "/r"), "/r: ", "git fetch --refetch"),
      Case(GitFailure.tookTooLong(root: "/r", seconds: 60), "/r: ", "60", "git status"),
      Case(GitFailure.failed("status 3"), "status 3"),
      Case(InputProblem(name: "a", .noDrafts), ".md .markdown .mdx", ".html .htm .xhtml .txt"),
      Case(
        InputProblem(name: "a", .foreign(.wordProcessor, fileExtension: "odt")), ".odt", ".txt",
        ".html"),
      Case(InputProblem(name: "a", .foreign(.published, fileExtension: "pdf")), ".pdf", ".txt"),
      Case(
        InputProblem(name: "a", .foreign(.markup, fileExtension: "rst")), ".rst", "Pandoc",
        "--input-format text"),
      Case(InputProblem(name: "a", .foreign(.notebook, fileExtension: "ipynb")), "nbconvert"),
      Case(InputProblem(name: "a", .foreign(.xml, fileExtension: "xml")), "XHTML"),
      Case(DraftError.wordPressExport(line: 2, column: 3), "2", "3", "WXR", ".html", "Markdown"),
      Case(DraftError.otherXML(root: "feed", line: 2, column: 3), "2", "3", "<feed>"),
      Case(InputProblem(name: "a", .noDraftsSelected), "include", "exclude"),
      Case(InputProblem(name: "a", .leadsOutside), "exclude"),
      Case(InputProblem(name: "a", .nameNotText), "UTF-8"),
      Case(InputProblem(name: "a", .allIgnored), "--no-ignore"),
      Case(InputProblem(name: "a", .badPhrase(.empty("。"), at: nil)), "。"),
      Case(
        InputProblem(name: "a", .badPhrase(.empty("。"), at: Position(line: 3, column: 18))), "。",
        "3",
        "18"),
      Case(InputProblem(name: "a", .notFound(nearest: "b/c.md")), "b/c.md"),
      Case(InputProblem(name: "a", .backslashes(meant: "b/c.md")), "b/c.md", "/", "\\"),
      Case(InputProblem(name: "a", .tooLarge), "500", "exclude"),
      Case(DraftError.beyond(.openElements, line: 2, column: 3), "2", "3", "1000", "HTML"),
      Case(DraftError.beyond(.attributes, line: 2, column: 3), "1000"),
      Case(DraftError.beyond(.reopenedElements, line: 2, column: 3), "300000", "<b>"),
      Case(DraftError.beyond(.containers, line: 2, column: 3), "64"),
      Case(DraftError.beyond(.tableColumns, line: 2, column: 3), "1000"),
      Case(DraftError.beyond(.missingCells, line: 2, column: 3), "200000"),
      Case(DraftError.beyond(.rereadBytes, line: 2, column: 3), "<?", "!["),
      Case(DraftError.beyond(.referredBytes, line: 2, column: 3), "2", "3"),
      Case(
        DraftError.misspelledFrontMatter(.yaml, .multipliedAliases, line: 2, column: 3), "2", "3",
        "YAML"),
      Case(MistypedMark.Kind.wideColon, "："),
      Case(
        DraftError.mistypedMark(.tab, line: 3, column: 2), "3", "2"),
      Case(UsageFault.notPlain("ーp", meant: "-p"), "ーp", "-p"),
      Case(
        UsageFault.unquotedPhrase(word: "中身", phrase: "防災 中身"), "中身", "-p \"防災 中身\""),
      Case(
        UsageFault.unknownCommand("audti", nearest: "audit", rest: ["a b"]), "kwaudit audit \"a b\""
      ),
      Case(
        InputProblem(name: "check", .neitherCommandNorFile(rest: ["a b"])), "kwaudit \"a b\"",
        "--help"),
      Case(UsageFault.unknownOption("--langg", nearest: "--lang"), "--langg", "--lang"),
      Case(UsageFault.unknownOption("--x", nearest: nil), "--x", "--help"),
      Case(
        UsageFault.optionOfCommand("--details", command: "audit"), "--details",
        "kwaudit audit"),
      Case(UsageFault.oneHyphen("-phrase", meant: "--phrase"), "-phrase", "--phrase"),
      Case(UsageFault.joinedValue("-p温泉", meant: "-p \"温泉\""), "-p温泉", "-p \"温泉\""),
      Case(UsageFault.phraseWithoutOption(word: "防災", phrase: "防災 中身"), "防災", "-p \"防災 中身\""),
      Case(
        UsageFault.namedAsOtherFormat(file: "r.html", format: "html"), "r.html", "--format html"),
      Case(UsageFault.missingValue(option: "-p"), "-p"),
      Case(UsageFault.needlessValue("yes", option: "--no-ignore"), "yes", "--no-ignore"),
      Case(UsageFault.missingArgument("path"), "kwaudit drafts -p"),
      Case(UsageFault.missingArgument("subject"), "<subject>"),
      Case(UsageFault.unexpectedArguments(["b", "c"]), "b c"),
      Case(
        UsageFault.badValue("jsn", name: "--format", allowed: ["json", "csv"]), "jsn", "json, csv"),
      Case(
        UsageFault.badValue("ninety", name: "--fail-under", allowed: []), "ninety", "--fail-under"),
      Case(UsageFault.badReport("x"), "x", "sarif=kwaudit.sarif"),
      Case(
        UsageFault.notInRange(option: "--fail-under", from: 0, to: 100), "--fail-under", "0", "100"),
      Case(UsageFault.needsFile(option: "--output"), "--output"),
      Case(UsageFault.configAndNoConfig, "--config", "--no-config"),
      Case(UsageFault.changedLinesWithoutSince, "--changed-lines", "--since HEAD"),
      Case(UsageFault.regressionWithoutBaseline, "--no-regression", "--baseline"),
      Case(UsageFault.partialBaseline, "--since"),
      Case(UsageFault.sameFile("r.json"), "r.json"),
      Case(UsageFault.twoReportsOnOutput),
      Case(UsageFault.exclusive("--brief", "--details"), "--brief", "--details"),
      Case(UsageFault.onlyForText(option: "--uses"), "--uses", "--report text="),
      Case(UsageFault.severalDrafts(option: "--title", count: 3), "--title", "3"),
      Case(
        CommandNote.everyPhraseForEveryDraft(table: "k.csv", phrases: 40, drafts: 9), "k.csv", "40",
        "9",
        "kwaudit init --sheet k.csv"),
      Case(CommandNote.phraseNowhere("A・B", meant: "A B"), "A・B", "-p \"A B\""),
      Case(
        CommandNote.nextAfterInit(
          folder: "content", settings: ".kwaudit.yml", table: nil, isNamed: true, proposal: nil),
        ".kwaudit.yml", "kwaudit content"),
      Case(
        CommandNote.nextAfterInit(
          folder: ".", settings: "s.yml", table: "p.csv", isNamed: false, proposal: nil), "p.csv",
        "s.yml", "phrases-file: p.csv", "kwaudit ."),
      Case(
        CommandNote.nextAfterInit(
          folder: ".", settings: "s.yml", table: "p.csv", isNamed: true,
          proposal: CommandNote.Proposal(file: "k/p-drafts.csv", assigned: 3, phrases: 8)),
        "k/p-drafts.csv", "3", "8", "kwaudit ."),
      Case(
        PhraseFile.Failure.badLine(name: "p", line: 4, .unclosedQuote("\"a", missing: "\"")),
        "p:4: ", "\"a"),
      Case(PhraseFile.Failure.noPhrases(name: "p"), "p: ", "#"),
      Case(DictionaryFile.Failure.noWords(name: "d"), "d: ", "#"),
      Case(
        DictionaryFile.Failure.badLine(name: "d", line: 4, text: "生成 AI", .whiteSpace), "d:4: ",
        "生成 AI"),
      Case(DictionaryFile.Failure.badLine(name: "d", line: 4, text: "|", .emptyPart), "d:4: ", "|"),
      Case(ResultCache.NotACache(folder: "f"), "f: ", "--cache"),
      Case(ResultCache.Note.damaged(file: "f", count: 4), "f", "4"),
      Case(ResultCache.Note.unwritable(folder: "f", reason: "full"), "f", "full"),
      Case(CommandFailure.noPhrase, "-p", "--phrases"),
      Case(CommandFailure.overwrites(file: "a.md", .settings), "a.md: "),
      Case(CommandFailure.baselineIncomplete(file: "b.json"), "b.json: "),
      Case(CommandFailure.settingsExist(path: ".kwaudit.yml"), ".kwaudit.yml"),
      Case(CommandFailure.settingsUnwritable(path: ".kwaudit.yml"), ".kwaudit.yml"),
      Case(CommandFailure.builtWithoutServe, "serve"),
      Case(CommandNote.readsIgnored(.failed("status 3")), "--no-ignore", "status 3"),
      Case(
        CommandNote.notRead([
          ForeignFiles(fileExtension: "docx", count: 3),
          ForeignFiles(fileExtension: "rst", count: 28),
        ]), "3", ".docx", "28", ".rst", "exclude"),
      Case(CommandNote.changed(2, of: 9, since: "v1", leftOut: 5), "2", "9", "v1", "5"),
      Case(CommandNote.reportWritten(file: "r.html"), "r.html"),
      Case(CommandNote.baselineWritten(file: "b.json", known: 7), "7", "--baseline b.json"),
      Case(CommandNote.settingsWritten(path: ".kwaudit.yml", drafts: 7), ".kwaudit.yml", "7"),
      Case(OutputFailure(path: "r", SystemError(ENOENT)), "r: "),
      Case(OutputFailure(path: "r", SystemError(EISDIR)), "r: "),
      Case(OutputFailure(path: "r", SystemError(EROFS), writing: .baseline), "r: "),
      Case(OutputFailure(path: "r", SystemError(ENOSPC)), "r: "),
      Case(OutputFailure(path: "r", SystemError(ENXIO)), "r: "),
      Case(OutputFailure(path: "r", SystemError(EIO)), "r: ", "Input/output error"),
    ])
  func facts(_ told: Case) {
    let (ja, en) = (told.words.message.ja, told.words.message.en)
    for fact in told.facts {
      #expect(ja.contains(fact))
      #expect(en.contains(fact))
    }
    // Hiragana carries the grammar of a Japanese sentence, and has no place in an English one.
    let hiragana = "\u{3041}"..."\u{3096}"
    #expect(ja.unicodeScalars.contains { hiragana.contains(String($0)) })
    #expect(!en.unicodeScalars.contains { hiragana.contains(String($0)) })
  }

  @Test("Notes speak of one and of many")
  func counts() {
    let one = ResultCache.Note.damaged(file: "f", count: 1).message.en
    #expect(
      one == "note: 1 entry of the cache was damaged (f), and those drafts are audited again.")
    #expect(
      CommandNote.changed(2, of: 9, since: "v1", leftOut: 0).message.en
        == "2 of 9 drafts changed since v1, uncommitted changes and untracked files included.")
  }
}
