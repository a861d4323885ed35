/// What a settings file or a phrase sheet says of drafts: a mistake where there are no such drafts.
package struct DraftClaim: Sendable {
  enum Pattern: Sendable {
    case glob(Glob)
    case name(DraftName, path: [String])
    /// Pages of a site of which a sheet has a list: not all of them need to be drafts, but one has to be.
    case pages(Set<PageAddress>)
  }

  let pattern: Pattern
  let place: FilePlace

  /// The path of a file or folder that is spelled out, from the settings' folder.
  package var plainPath: [String]? {
    if case .glob(let glob) = pattern { glob.plainPath } else { nil }
  }

  /// The folder below which all that is meant is, from the settings' folder; `nil` where that does not tell.
  package var folder: [String]? {
    guard case .glob(let glob) = pattern, !glob.plainFolder.isEmpty else { return nil }
    return glob.plainFolder
  }

  /// Whether a draft is one of those.
  /// - Parameter names: its path from the settings' folder; where the claim has a key, of a draft that has it.
  package func holds(for names: [String]) -> Bool {
    switch pattern {
    case .glob(let glob): glob.matches(names)
    case .name(let name, let path): names.starts(with: path) || name.hasFolders(of: names)
    case .pages(let pages): PageAddress(ofDraft: names).map(pages.contains) ?? false
    }
  }

  /// The one of a draft's `keys` that it has to have; `nil` where that does not tell.
  package var key: String? {
    if case .name(let name, _) = pattern { name.key } else { nil }
  }

  /// By which claims of a name find a draft.
  package static func keys(ofDraft names: [String]) -> Set<String> {
    DraftName.keys(ofDraft: names)
  }

  /// As it was typed, by names.
  package var names: [String] {
    switch pattern {
    case .glob(let glob): glob.text.split(separator: "/").map(String.init)
    case .name(_, let path): path
    case .pages: []
    }
  }

  /// The names before the first one with signs of globs.
  package var plainStart: ArraySlice<String> {
    names.prefix { name in !name.contains { "*?[]{}".contains($0) } }
  }

  /// The problem that there are no such drafts.
  /// - Parameter nearest: the path of what was probably meant.
  package func problem(nearest: String?) -> SettingsProblem {
    if case .pages = pattern { return SettingsProblem(at: place, .noPageIsDraft) }
    return SettingsProblem(at: place, .noSuchDraft(names.joined(separator: "/"), nearest: nearest))
  }
}

extension SettingsFile {
  /// What the file and the sheets that it names say of drafts.
  package var claims: [DraftClaim] {
    settings.drafts.value.flatMap { group in
      zip(group.files, group.places).map { DraftClaim(pattern: .glob($0), place: $1) }
    } + sheets.flatMap(\.claims)
  }

  /// The phrase sheets that the file names, each once.
  package var sheets: [PhraseSheet] {
    let groups = settings.drafts.value.map(\.settings.phrasesFile.value)
    var seen: Set<String> = []
    return ([settings.phrasesFile.value] + groups).compactMap { $0 }
      .filter { seen.insert($0.name).inserted }
  }
}

extension PhraseSheet {
  /// What the rows say of drafts.
  package var claims: [DraftClaim] {
    var claims: [DraftClaim] = []
    var pages: Set<PageAddress> = []
    var firstPage: FilePlace?
    for row in rows {
      guard case .file(let name, let line) = row.phrase.origin else { continue }
      let place = FilePlace(file: name, line: line)
      switch row.target {
      case .everyDraft: break
      case .files(let glob): claims.append(DraftClaim(pattern: .glob(glob), place: place))
      case .named(let name, let path):
        claims.append(DraftClaim(pattern: .name(name, path: path), place: place))
      case .page(let page):
        pages.insert(page)
        firstPage = firstPage ?? place
      }
    }
    if let firstPage { claims.append(DraftClaim(pattern: .pages(pages), place: firstPage)) }
    return claims
  }
}
