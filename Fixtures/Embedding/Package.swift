// swift-tools-version: 6.1
import PackageDescription

// A program that audits drafts through the library KWAudit, as any other package would: with
// .package(url: ..., from: "0.1.0") in the place of the path.
let package = Package(
  name: "Embedding",
  dependencies: [.package(name: "kwaudit", path: "../..", traits: [])],
  targets: [
    .executableTarget(
      name: "Embedding", dependencies: [.product(name: "KWAudit", package: "kwaudit")])
  ]
)
