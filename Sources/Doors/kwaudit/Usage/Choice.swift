internal import ArgumentParser

/// A value of an option that is one of some words.
///
/// It says itself what they are: what swift-argument-parser makes of an enum has Swift's runtime search all that is
/// linked, twice for each type, whenever the program starts.
protocol Choice: ExpressibleByArgument, CaseIterable, RawRepresentable
where RawValue == String, AllCases == [Self] {}

extension Choice {
  static var allValueStrings: [String] {
    var words: [String] = []
    for value in allCases { words.append(value.rawValue) }
    return words
  }

  /// None: the help of each option tells what its words mean.
  static var allValueDescriptions: [String: String] { [:] }

  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}
