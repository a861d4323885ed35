internal import Files
internal import Inputs
internal import Settings
internal import SourceText

/// Finds what settings and phrase sheets say of drafts that do not exist.
struct MissingDrafts {
  private let lookup: SettingsLookup

  init(_ lookup: SettingsLookup) { self.lookup = lookup }

  /// The problems of all files that were read, in their order.
  /// - Parameter inputs: the drafts of the run. Others are looked for only where none of these is meant.
  func problems(_ inputs: [Input]) -> [SettingsProblem] {
    let paths = inputs.map { NormalPath($0.name) }
    var problems = lookup.readFiles.flatMap { file in
      self.problems(with: file.claims, from: file.folder, paths)
    }
    if let sheet = lookup.commandLine.phrasesFile.value {
      problems += self.problems(with: sheet.claims, from: .current, paths)
    }
    return problems
  }

  private func problems(
    with claims: [DraftClaim], from folder: NormalPath, _ paths: [NormalPath]
  ) -> [SettingsProblem] {
    var open = claims.filter { claim in
      !(claim.plainPath.map { NormalPath($0.joined(separator: "/"), from: folder).exists } ?? false)
    }
    if open.isEmpty { return [] }
    open = Self.unmet(open, among: paths.map { $0.names(from: folder) })
    let outer = open.filter { !Self.mayBeSearched($0, from: folder, paths) }
    if !outer.isEmpty { return outer.map { $0.problem(nearest: nil) } }
    // Folders that are named are small beside all that settings may lie above.
    for inner in Set(open.compactMap(\.folder)) {
      let path = inner.indices.map { NormalPath(inner[...$0].joined(separator: "/"), from: folder) }
      guard let place = path.last, place.exists,
        !path.contains(where: { lookup.excludesFolder($0.text) })
      else { continue }
      open = Self.unmet(open, among: drafts(of: place).map { $0.names(from: folder) })
    }
    if open.isEmpty { return [] }
    let all = drafts(of: Self.top(of: open, from: folder)).map { $0.names(from: folder) }
    return Self.unmet(open, among: all).map { claim in
      claim.problem(nearest: Self.nearest(to: claim.names, in: folder, among: all))
    }
  }

  /// Whether a claim is of the settings' own repository or folder, or of a folder with a draft of the run. Other
  /// places are not searched: that could read the whole disk, and would tell of it.
  private static func mayBeSearched(
    _ claim: DraftClaim, from folder: NormalPath, _ drafts: [NormalPath]
  ) -> Bool {
    let start = claim.plainStart.joined(separator: "/")
    if SettingsReach(of: folder).contains(start) { return true }
    let place = NormalPath(start, from: folder)
    return drafts.contains { draft in draft.folder.map(place.isInside) ?? false }
  }

  private static func unmet(_ claims: [DraftClaim], among drafts: [[String]]) -> [DraftClaim] {
    var ofKey: [String: [[String]]] = [:]
    if claims.contains(where: { $0.key != nil }) {
      for names in drafts {
        for key in DraftClaim.keys(ofDraft: names) { ofKey[key, default: []].append(names) }
      }
    }
    return claims.filter { claim in
      let candidates = claim.key.map { ofKey[$0] ?? [] } ?? drafts
      return !candidates.contains(where: claim.holds)
    }
  }

  /// The paths of all drafts of a folder and its subfolders.
  private func drafts(of folder: NormalPath) -> [NormalPath] {
    let selection = DraftSelection(
      includes: { lookup.includes($0) == true ? true : nil }, excludes: { _ in false },
      excludesFolder: lookup.excludesFolder)
    let found = InputFinder.inputs(
      [folder.text], standardInputName: "", selection: selection, obeysGit: false)
    return found.inputs.map { NormalPath($0.name) }
  }

  /// The folder that holds all that claims speak of: they may go up from the settings' own.
  private static func top(of claims: [DraftClaim], from folder: NormalPath) -> NormalPath {
    let steps = claims.map { $0.names.prefix { $0 == ".." }.count }.max() ?? 0
    return NormalPath(String(repeating: "../", count: steps), from: folder)
  }

  /// What is near by its path, or else by the name of its file.
  private static func nearest(
    to names: [String], in folder: NormalPath, among drafts: [[String]]
  ) -> String? {
    if let near = MissingPath.nearest(to: names, in: folder), near != names {
      return near.joined(separator: "/")
    }
    guard let file = names.last, let near = drafts.compactMap(\.last).nearest(to: file) else {
      return nil
    }
    return drafts.first { $0.last == near }?.joined(separator: "/")
  }
}
