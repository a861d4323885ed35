// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A library target of the audit's path; its dependencies are the steps before it.
func step(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

let package = Package(
  name: "kwaudit",
  products: [.executable(name: "kwaudit", targets: ["kwaudit"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
  ],
  targets: [
    // C libraries from Debian: libicu-dev, libcmark-gfm-dev, libcmark-gfm-extensions-dev, libgumbo-dev.
    .target(
      name: "CICU",
      linkerSettings: [
        .linkedLibrary("icui18n"), .linkedLibrary("icuuc"), .linkedLibrary("icudata"),
      ]),
    .systemLibrary(
      name: "CCMarkGFM",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    // glibc's mallopt, which Swift's Glibc leaves out.
    .systemLibrary(name: "CMalloc"),
    .systemLibrary(name: "CGumbo", providers: [.apt(["libgumbo-dev"])]),
    // The trained word boundary model as a constant array.
    .target(
      name: "CBoundaryModel",
      exclude: [
        "boundaries.bin", "kept-words.txt", "NOTICE.md", "kept-words.py", "training-texts.py",
      ]),

    // The path of a draft, one target a step.
    step("SourceText", ["CICU"]),
    step("Drafts", ["SourceText", "CCMarkGFM", "CGumbo", .product(name: "Yams", package: "Yams")]),
    step("Words", ["CICU", "CBoundaryModel", "SourceText", "Drafts"]),
    step("Phrases", ["SourceText", "Drafts", "Words"]),
    step("Measures", ["SourceText", "Drafts", "Words", "Phrases"]),
    step("Rules", ["SourceText", "Drafts", "Words", "Phrases", "Measures"]),
    step("Scoring", ["SourceText", "Drafts", "Phrases", "Measures", "Rules"]),
    // Work on all cores.
    step("Threading"),
    step("Reports", ["SourceText", "Threading"]),
    // What git ignores and what has changed, asked of git itself.
    step("Git"),
    // Results of earlier runs, by what they were made from.
    step("Caching", ["SourceText"]),
    step(
      "Auditing",
      [
        "SourceText", "Drafts", "Words", "Phrases", "Measures", "Rules", "Scoring", "Reports",
        "Git", "Caching", "Threading",
      ]),
    // What a team writes down once: .kwaudit.yml, and the options of each step made from it.
    step(
      "Settings",
      [
        "SourceText", "Words", "Phrases", "Rules", "Scoring",
        .product(name: "Yams", package: "Yams"), .product(name: "SwiftCSV", package: "SwiftCSV"),
      ]),
    // JSON Schemas of the settings and of the JSON report.
    step(
      "Schemas", ["SourceText", "Drafts", "Phrases", "Rules", "Scoring", "Settings", "Reports"]),
    // What was known of drafts before.
    step("Baselines", ["Rules", "Reports"]),
    .executableTarget(
      name: "kwaudit",
      dependencies: [
        "CMalloc",
        "SourceText", "Drafts", "Words", "Phrases", "Rules", "Scoring", "Settings", "Schemas",
        "Auditing", "Reports", "Baselines",
        "Git", "Caching",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    step("Training", ["Words", "Phrases"]),
    .executableTarget(
      name: "kwaudit-dev",
      dependencies: [
        "Words", "Phrases", "Training",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    .target(
      name: "TestSupport",
      dependencies: ["SourceText", "Drafts", "Words", "Phrases", "Reports", "Auditing"],
      path: "Tests/TestSupport", swiftSettings: settings),
    tests("SourceTextTests", ["SourceText"]),
    tests("DraftsTests", ["SourceText", "Drafts", "Threading", "TestSupport"]),
    tests("WordsTests", ["Words", "TestSupport"]),
    tests("TrainingTests", ["Words", "Phrases", "Training", "TestSupport"]),
    tests("PhrasesTests", ["Drafts", "Words", "Phrases", "Rules", "Auditing", "TestSupport"]),
    tests(
      "ScoringTests",
      ["SourceText", "Drafts", "Words", "Phrases", "Rules", "Scoring", "Auditing", "TestSupport"]),
    tests(
      "RulesTests",
      ["SourceText", "Drafts", "Words", "Phrases", "Measures", "Rules", "CCMarkGFM"]),
    tests("ReportsTests", ["SourceText", "Reports", "TestSupport"]),
    tests(
      "MeasuresTests", ["Drafts", "Phrases", "Measures", "Rules", "Auditing", "TestSupport"]),
    tests(
      "AuditingTests",
      [
        "SourceText", "Drafts", "Phrases", "Measures", "Rules", "Scoring", "Reports",
        "Auditing", "TestSupport",
      ]),
    tests(
      "SettingsTests",
      ["SourceText", "Words", "Phrases", "Rules", "Scoring", "Settings", "TestSupport"]),
    tests("SchemasTests", ["Rules", "Settings", "Schemas"]),
    tests("ThreadingTests", ["Threading"]),
    tests("GitTests", ["Git", "TestSupport"]),
    tests("CachingTests", ["SourceText", "Caching", "Reports", "TestSupport"]),
    tests("CommandTests", ["kwaudit", "TestSupport"]),
  ]
)
