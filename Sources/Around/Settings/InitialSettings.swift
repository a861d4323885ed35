package import Vocabulary

/// The settings file that a team starts with, made from the drafts that it has.
package struct InitialSettings {
  /// A draft of the team.
  package struct Draft: Sendable {
    /// Its path from the folder of the settings.
    package let names: [String]
    /// Whether its metadata names target phrases.
    package let namesPhrases: Bool

    package init(names: [String], namesPhrases: Bool) {
      self.names = names
      self.namesPhrases = namesPhrases
    }
  }

  private let drafts: [Draft]
  /// Globs of what was found and is hardly a draft.
  private let others: [String]
  /// The path of a table of phrases from the folder of the settings.
  private let table: String?
  private let language: Language

  /// - Parameters:
  ///   - files: everything that may be a draft, in the order of the paths.
  ///   - table: the path of a table or list of phrases that there is, from the folder of the settings.
  package init(_ files: [Draft], table: String? = nil, in language: Language) {
    self.table = table
    drafts = files.filter { Self.otherGlob($0.names) == nil }
    others = files.compactMap { Self.otherGlob($0.names) }.reduce(into: []) { globs, glob in
      if !globs.contains(glob) { globs.append(glob) }
    }
    self.language = language
  }

  /// How many of the files the settings take for drafts.
  package var draftCount: Int { drafts.count }

  /// Whether a file may be a draft, and is not one of those that stand beside drafts in repositories.
  package static func takes(_ names: [String]) -> Bool { otherGlob(names) == nil }

  /// The file. Lines that begin with `#` and no space are settings to choose from.
  package var text: String {
    """
    # \(say("kwauditの設定です。行頭の # を外すと、その設定が有効になります。", "Settings of kwaudit. Remove the # from a line to activate it."))
    # \(say("ある原稿に何が効くかは kwaudit config 原稿 で確かめられます。", "kwaudit config DRAFT shows what applies to a draft, and why."))

    # \(say("原稿として扱うファイル（このフォルダからの相対パス）。* ** ? [abc] {a,b} が使えます。", "The files that are drafts, as paths from this folder; * ** ? [abc] {a,b} can be used."))
    \(include)
    # \(SettingDescriptor.exclude.summary[language])
    \(exclude)

    # \(say("対策フレーズ。原稿のフロントマターの target_phrases も読みます。最初のものは点数で2倍に数えます。", "Target phrases, besides those of front matter (target_phrases). The first counts double."))
    #\(SettingDescriptor.phrases.example)
    # \(say("原稿とフレーズの対応を書いた表。キーワードツールやSearch Consoleの書き出しも読めます。", "A table of which draft is for which phrase, also as keyword tools and Search Console export it."))
    \(phrasesFile)

    \(own)
    # \(say("合格の条件。", "What it takes to pass."))
    fail-on: error
    #\(SettingDescriptor.failUnder.example)

    # \(say("原稿の種類（article・news・product・landing）と、ルールの深刻度やオプション。一覧は kwaudit rules で見られます。", "The kind of drafts (article, news, product, landing), and rules; kwaudit rules lists them."))
    #profile: article
    #\(SettingDescriptor.rules.example)

    # \(say("同義語、1語として扱う言葉と | の位置で区切る言葉、ほかに認める表記。", "Synonyms, words to keep whole (or to split at |), accepted spellings."))
    #\(SettingDescriptor.synonyms.example)
    #\(SettingDescriptor.dictionary.example)
    #\(SettingDescriptor.spelling.example)

    # \(SettingDescriptor.language.summary[language])
    language: \(language.rawValue)

    """
  }

  private func say(_ ja: String, _ en: String) -> String { Localized(ja: ja, en: en)[language] }

  private var phrasesFile: String {
    guard let table else { return "#\(SettingDescriptor.phrasesFile.example)" }
    return "\(SettingDescriptor.phrasesFile.name): \(YAMLText.scalar(table))"
  }

  private var include: String {
    guard !drafts.isEmpty else { return "#\(SettingDescriptor.include.example)" }
    var extensions: [String: Set<String>] = [:]
    for draft in drafts {
      let folder = draft.names.count > 1 ? draft.names[0] : ""
      extensions[folder, default: []].insert(Self.fileExtension(draft.names))
    }
    let globs = extensions.sorted { $0.key < $1.key }.map { folder, extensions in
      let name =
        extensions.count == 1
        ? extensions.first ?? "" : "{\(extensions.sorted().joined(separator: ","))}"
      return folder.isEmpty ? "*.\(name)" : "\(Glob.quoted(folder))/**/*.\(name)"
    }
    return "include:\n" + globs.map { "  - " + YAMLText.scalar($0) }.joined(separator: "\n")
  }

  private var exclude: String {
    if others.isEmpty { return "#\(SettingDescriptor.exclude.example)" }
    return "exclude:\n" + others.map { "  - " + YAMLText.scalar($0) }.joined(separator: "\n")
  }

  /// The drafts that name no phrase, for people to fill in where no table names any.
  private var own: String {
    let limit = 30
    let open = table == nil ? drafts.filter { !$0.namesPhrases } : []
    let comment = say(
      "一部の原稿だけの設定。同じ原稿に複数あれば、下に書いたものが優先します。",
      "Settings of some drafts; where several match, later ones take precedence.")
    guard !open.isEmpty else {
      return "# \(comment)\n#\(SettingDescriptor.drafts.example)\n"
    }
    let phrase = YAMLText.scalar(say("ここにフレーズ", "the phrase"))
    var lines = [
      "# " + comment,
      "# "
        + say(
          "フロントマターにフレーズのない原稿は次のとおりです（\(open.count)件）。",
          "These drafts have no phrase in front matter (\(open.count))."), "#drafts:",
    ]
    for draft in open.prefix(limit) {
      let path = YAMLText.scalar(draft.names.map(Glob.quoted).joined(separator: "/"))
      lines.append("#  - {files: \(path), phrases: [\(phrase)]}")
    }
    if open.count > limit {
      lines.append("# " + say("ほか\(open.count - limit)件。", "And \(open.count - limit) more."))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func fileExtension(_ names: [String]) -> String {
    guard let file = names.last, let dot = file.lastIndex(of: ".") else { return "md" }
    return String(file[file.index(after: dot)...])
  }

  /// The glob of files that stand beside drafts in repositories but are not drafts; `nil` for the
  /// others.
  private static func otherGlob(_ names: [String]) -> String? {
    let folders = ["node_modules", "vendor", "dist", "build", "_site", "target"]
    if let index = names.dropLast().firstIndex(where: folders.contains) {
      return index == 0 ? names[0] : "**/" + names[index]
    }
    let stems = [
      "readme", "changelog", "license", "licence", "contributing", "code_of_conduct", "security",
      "agents", "claude", "robots", "requirements", "notice", "authors",
    ]
    guard let file = names.last, let stem = file.lowercased().split(separator: ".").first,
      stems.contains(String(stem))
    else { return nil }
    return (names.count > 1 ? "**/" : "") + Glob.quoted(file)
  }
}
