/// A place where the package's targets are not what the manifest and the wings say.
package enum ArchitectureFault: Hashable, Sendable {
  /// A folder of sources that nothing compiles.
  case stray(folder: String)
  case outsideWings(target: String, path: String)
  case undeclared(module: String, target: String, file: String)
  case unused(module: String, target: String)
  case upward(module: String, target: String)
}

extension ArchitectureFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .stray(let folder):
      "\(folder) is not part of any target: nothing compiles it."
    case .outsideWings(let target, let path):
      "\(target) is in \(path), not in a wing: \(Wing.allCases.map(\.rawValue).joined(separator: ", "))."
    case .undeclared(let module, let target, let file):
      """
      \(target) imports \(module) in \(file) without declaring it. (A module of the toolchain goes \
      into TargetGraph.toolchain.)
      """
    case .unused(let module, let target):
      "\(target) declares \(module), which none of its files imports."
    case .upward(let module, let target):
      "\(target) depends on \(module), which is in a higher wing or only for tests."
    }
  }
}

extension TargetGraph {
  /// What is wrong with the package, target by target.
  package var faults: [ArchitectureFault] {
    strayFolders.map { .stray(folder: $0) } + targets.flatMap(faults)
  }

  private func faults(of target: Target) -> [ArchitectureFault] {
    var faults: [ArchitectureFault] = []
    if target.wing == nil && !isTestSupport(target) {
      faults.append(.outsideWings(target: target.name, path: target.path))
    }
    for module in target.modules where !target.declared.contains(module) {
      faults.append(
        .undeclared(module: module, target: target.name, file: target.imports[module] ?? ""))
    }
    for module in target.declared.sorted() where target.imports[module] == nil {
      faults.append(.unused(module: module, target: target.name))
    }
    for module in target.declared.union(target.modules).sorted() {
      guard let other = targets.first(where: { $0.name == module }) else { continue }
      if isUpward(from: target, to: other) {
        faults.append(.upward(module: module, target: target.name))
      }
    }
    return faults
  }

  private func isUpward(from target: Target, to other: Target) -> Bool {
    if other.isTest && !target.isTest { return true }
    guard let wing = target.wing, let otherWing = other.wing else { return false }
    return otherWing > wing
  }

  /// What tests of all wings share: a folder of `Tests` itself, above every wing and open to every test.
  private func isTestSupport(_ target: Target) -> Bool {
    target.isTest && target.path.split(separator: "/").count == 2
  }
}
