package import Reports

extension Report {
  /// The indexes of the drafts, the worst first: by their outcomes, of one outcome the lowest score first.
  package var worstFirst: [Int] {
    let keys = drafts.map { draft in
      (outcome(of: draft).rank, draft.score.map { $0.isFinite ? $0 : 0 } ?? -1)
    }
    return keys.indices.sorted { a, b in
      (keys[a].0, keys[a].1, a) < (keys[b].0, keys[b].1, b)
    }
  }
}
