internal import ArgumentParser
internal import Drafts
internal import Formats
internal import Messages
internal import Rules
internal import Settings
internal import Vocabulary

struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    _superCommandName: MainCommand.name,
    abstract: Localized(
      ja: "原稿を点検し、点数のレポートを表示する（既定のコマンド）。",
      en: "Audits drafts and prints a score report (the default command)."
    ).help,
    discussion: Localized(
      ja:
        "対策フレーズは、-p、--phrases、フロントマター（target_phrases、focus_keyword など）で指定する。どれにもなければ、原稿のメタデータの keywords か、原稿の中に書かれたメモから読む。",
      en:
        """
        Phrases come from -p, from --phrases, from front matter (target_phrases, focus_keyword and \
        the like), and, if none of these gives any, from the keywords of the draft's metadata or \
        from a note in its text.
        """
    ).help)

  @Argument(
    help: .told(
      ja: "原稿。ファイルかフォルダ。- は標準入力。設定ファイルのあるフォルダで省くと、そのフォルダ。",
      en: """
        Drafts: files, folders, or - for standard input. May be left out in a folder with settings, which is \
        audited then.
        """,
      value: .path),
    completion: .file())
  var paths: [String] = []

  @OptionGroup var phraseOptions: PhraseOptions
  @OptionGroup var reading: ReadingOptions

  // What other commands take as well is in groups, the rest is here: at each start Swift's runtime searches
  // all that is linked, five times for every group.

  // Metadata of a draft that is kept elsewhere: in the fields of a CMS, say.
  @Option(
    help: .told(
      ja: "CMSの入力欄など、原稿の外で管理しているタイトル。",
      en: "The title of a draft whose title is kept elsewhere, for instance in a CMS field.",
      more: Localized(
        ja: "原稿の中のタイトルの代わりに使う。原稿が1つのときだけ指定できる。",
        en: "It takes the place of the draft's own; for a single draft."),
      value: ValueName(ja: "文字列", en: "text")))
  var title: String?

  @Option(
    name: .customLong("description"),
    help: .told(
      ja: "同じように、原稿の外で管理しているメタディスクリプション。",
      en: "The meta description of such a draft.",
      value: ValueName(ja: "文字列", en: "text")))
  var summary: String?

  @Option(
    help: .told(
      ja: "指定したブランチ、タグ、コミットから HEAD が分かれた後に変わった原稿だけを点検する。",
      en:
        "Audit only drafts that have changed since HEAD branched off from this branch, tag or commit.",
      more: Localized(
        ja: "コミットしていない変更と、git で管理していないファイルも含める。名前を変えただけの原稿は含めない。",
        en:
          "Uncommitted changes and untracked files count as well; a renamed draft does not count as changed."
      ),
      value: ValueName(ja: "リビジョン", en: "revision")))
  var since: String?

  @Flag(
    help: .told(
      ja: "--since と併せて指定する。変わった行の指摘だけを示す。",
      en: "With --since: report only findings on changed lines.",
      more: Localized(
        ja: "原稿全体についての指摘は残る。点数はいつも原稿全体のもの。",
        en: "Findings about a draft as a whole stay. Scores are always those of whole drafts.")))
  var changedLines = false

  @Option(
    defaultAsFlag: "",
    help: .told(
      ja: "結果をフォルダに残し、次からは変わった原稿だけを点検する。",
      en: "Keep results in a folder, and audit only what has changed since.",
      more: Localized(
        ja:
          "フォルダを省くと、リポジトリのいちばん上（リポジトリの外では作業フォルダ）の \(CacheChoice.usualFolder) を使う。後にパスを続けるときは、パスの前に -- を置くか、--cache を最後に書く。",
        en:
          """
          Without a folder it is \(CacheChoice.usualFolder) at the root of the repository, else in \
          the working folder. Paths that follow need -- before them, or write --cache last.
          """
      ),
      value: .folder),
    completion: .directory)
  var cache: String?

  @Option(
    help: .told(
      ja: "レポートの形式。既定値は text。",
      en: "The format of the report; text by default.",
      value: .format))
  var format: ReportFormat?

  @Option(
    help: .told(
      ja: "レポートを標準出力ではなくファイルに書く。書きかけのファイルは残さない。",
      en: "Write the report to a file instead of standard output, never a partial one.",
      value: .file),
    completion: .file())
  var output: String?

  @Option(
    help: .told(
      ja: "別の形式のレポートもファイルに書く。- は標準出力。",
      en: "Also write a report in another format to a file; use - for standard output.",
      more: Localized(
        ja: "何度でも指定できる。標準出力に書くものは、--output でテキストのレポートをファイルに書かない限り、テキストのレポートの代わりになる。",
        en:
          """
          May be given several times. One to standard output takes the place of the text report, \
          unless --output sends that to a file.
          """
      ),
      value: ValueName(ja: "形式=ファイル", en: "format=file")),
    completion: .list(ReportRequest.usual),
    transform: ReportRequest.parsed)
  var report: [ReportRequest] = []

  @Option(
    help: .told(
      ja: "HTMLのレポートを、原稿ごとのページと一覧（index.html）に分けてフォルダに書く。",
      en: "Write the HTML report to a folder: a page per draft, and index.html to list them.",
      more: Localized(
        ja: "フォルダがなければ作る。前に書いたページは上書きし、ほかのファイルには触れない。",
        en:
          """
          The folder is made if need be; pages of an earlier run are overwritten, other files left \
          alone.
          """
      ),
      value: .folder),
    completion: .directory)
  var outputFolder: String?

  @Flag(
    help: .told(
      ja: "JSONのレポートに、原稿の文章と、その中の語の位置も入れる。",
      en: "Carry the drafts' text, and where the terms are in it, in JSON reports."))
  var withText = false

  @Option(
    help: .told(
      ja: "テキストのレポートに色を付けるかどうか。auto では端末に表示するときだけ付ける。",
      en: "Colour the text report: auto, always or never.",
      value: .color))
  var color: ColorChoice = .auto

  @Flag(exclusivity: .exclusive)
  var extent: TextExtent?

  @Option(
    help: .told(
      ja: "原稿の種類。article は記事、news はニュース、product は商品ページ、landing はランディングページ。",
      en: "The kind of the drafts: article, news, product or landing.",
      more: Localized(
        ja: "種類によってルールのしきい値が変わる（kwaudit rules --profile <原稿の種類> で見られる）。指定しなければ設定で決まり、既定値は article。",
        en:
          """
          Profiles differ in the thresholds of rules; see kwaudit rules --profile <profile>. Without it the \
          settings decide; the default is article.
          """
      ),
      value: .profile))
  var profile: Profile?

  @Option(
    help: .told(
      ja: "この深刻度以上の指摘があれば、原稿を不合格にする。error はエラー、warning は警告、info は参考。never では、指摘があっても不合格にしない。",
      en: "The lowest severity that fails a draft: error, warning, info or never.",
      more: Localized(
        ja: "指定しなければ設定で決まり、既定値は error。",
        en: "Without it the settings decide; the default is error."),
      value: ValueName(ja: "深刻度")))
  var failOn: FailOn?

  @Option(
    help: .told(
      ja: "点数がこれより低い原稿も不合格にする。0〜100。",
      en: "Also fail a draft with a score below this, 0 to 100.",
      value: ValueName(ja: "点数", en: "score")))
  var failUnder: Double?

  @OptionGroup var settingsOptions: SettingsOptions

  @Option(
    help: .told(
      ja: "このベースラインにない指摘だけを不合格の理由にする。",
      en: "Fail only on findings that are not in this baseline.",
      more: Localized(
        ja: "ベースラインにあって、もうなくなった指摘も示す。",
        en: "Baseline findings that are gone are listed."),
      value: .file),
    completion: .file())
  var baseline: String?

  @Option(
    help: .told(
      ja: "すべての点数と指摘をファイルに書き、次からのベースラインにする。",
      en: "Write all scores and findings to a file, the baseline of later runs.",
      more: Localized(
        ja: "--baseline と併せると、新しい指摘は加えない。直した指摘は除き、点数は上がったときだけ書き換える。",
        en:
          "With --baseline, nothing is added: fixed findings are removed and scores can only go up."
      ),
      value: .file),
    completion: .file())
  var writeBaseline: String?

  @Option(
    defaultAsFlag: Tolerance.standard, parsing: .next,
    help: .told(
      ja: "点数がベースラインからこれより大きく下がった原稿も不合格にする。",
      en: "Also fail a draft whose score fell by more points than this below the baseline's.",
      value: ValueName(ja: "点数", en: "points")))
  var noRegression: Tolerance?

  @OptionGroup var languageOptions: LanguageOptions

  mutating func validate() throws {
    if paths.isEmpty {
      let here = "."
      guard SettingsLookup(settingsOptions.place).hasFile(at: here) else {
        throw UsageError(.missingArgument("path"))
      }
      paths = [here]
    }
    if let failUnder, !(0...100).contains(failUnder) {
      throw UsageError(.notInRange(option: "--fail-under", from: 0, to: 100))
    }
    try changes.validate()
    try reports.validate()
    try known.validate()
    if since != nil, writeBaseline != nil, baseline == nil {
      throw UsageError(.partialBaseline)
    }
  }
}

/// What options that belong together come to.
extension AuditCommand {
  var given: GivenMetadata { GivenMetadata(title: title, description: summary) }

  var changes: ChangeScope { ChangeScope(since: since, changedLines: changedLines) }

  var caching: CacheChoice { CacheChoice(folder: cache) }

  var reports: ReportChoices {
    ReportChoices(
      format: format, output: output, report: report, outputFolder: outputFolder,
      withText: withText, color: color, extent: extent)
  }

  var known: BaselineChoice {
    BaselineChoice(baseline: baseline, writeBaseline: writeBaseline, noRegression: noRegression)
  }
}
