internal import SourceText

/// Some names of elements. Few as they are, one is found in a fraction of the time that a set takes to hash it.
struct TagNames: ExpressibleByArrayLiteral {
  /// In the order of their hashes, each once.
  let names: [TagName]

  private init(_ names: Set<TagName>) { self.names = names.sorted { $0.hash < $1.hash } }

  init(arrayLiteral names: TagName...) { self.init(Set(names)) }

  func contains(_ name: TagName) -> Bool {
    let index = names.partitioningIndex { $0.hash >= name.hash }
    return index < names.count && names[index].hash == name.hash
  }

  func union(_ others: TagNames) -> TagNames { TagNames(Set(names).union(others.names)) }

  func subtracting(_ others: TagNames) -> TagNames {
    TagNames(Set(names).subtracting(others.names))
  }
}
