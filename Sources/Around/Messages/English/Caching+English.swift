package import Caching

extension ResultCache.NotACache {
  package var english: String {
    """
    \(folder): this folder holds something other than a cache. Name an empty folder or a new one; to name none, \
    put --cache last.
    """
  }
}

extension ResultCache.Note {
  package var english: String {
    switch self {
    case .damaged(let file, let count):
      """
      note: \(count == 1 ? "1 entry of the cache was" : "\(count) entries of the cache were") damaged (\(file)), \
      and those drafts are audited again.
      """
    case .unwritable(let folder, let reason):
      "note: the cache cannot be written, so results are not kept (\(folder): \(reason))."
    }
  }
}
