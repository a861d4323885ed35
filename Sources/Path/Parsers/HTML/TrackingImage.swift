internal import SourceText

/// Recognises images with which visits are counted: nobody sees them, so that they need no
/// alternative text.
enum TrackingImage {
  /// Whether an `img` element is one: by its size, and where it has none by its address.
  static func isOne(_ image: HTMLNode) -> Bool {
    let style = InlineStyle(of: image)
    let sizes = ["width", "height"].compactMap { side in
      size(image.value(side) ?? style?[side])
    }
    if !sizes.isEmpty { return sizes.allSatisfy { $0 <= 1 } }
    guard let address = image.value("src") else { return false }
    return isTracking(address: address)
  }

  /// A length in pixels; `nil` for what is none: `100%`, `auto`.
  private static func size(_ value: String?) -> Double? {
    guard var text = value?[...] else { return nil }
    if text.hasSuffix("px") { text = text.dropLast(2) }
    return Double(text.trimmed)
  }

  /// Whether an address on another host is that of a counter: a known one, or a path that says so, with
  /// what it counts behind it.
  static func isTracking(address: String) -> Bool {
    guard let (host, path, hasQuery) = parts(of: address) else { return false }
    if known.contains(where: { isHost(host, of: $0.host) && path.hasPrefix($0.path) }) {
      return true
    }
    let names = path.split(separator: "/")
    return names.contains { name in
      let base = name.prefix { $0 != "." }
      return counterNames.contains(String(base)) && (hasQuery || name.hasSuffix(".gif"))
    }
  }

  private static func isHost(_ host: Substring, of domain: String) -> Bool {
    host == domain || host.hasSuffix("." + domain)
  }

  private static func parts(
    of address: String
  ) -> (host: Substring, path: Substring, hasQuery: Bool)? {
    var rest = address[...]
    for scheme in ["https:", "http:"] where rest.hasPrefix(scheme) {
      rest = rest.dropFirst(scheme.count)
    }
    guard rest.hasPrefix("//") else { return nil }
    rest = rest.dropFirst(2)
    let host = rest.prefix { !"/?#".contains($0) }
    let path = rest[host.endIndex...].prefix { !"?#".contains($0) }
    return (host, path, rest[path.endIndex...].first == "?")
  }

  /// What the last parts of counters' paths are called; an image of a telephone is `pixel.jpg`, without
  /// a query.
  private static let counterNames: Set<String> = [
    "pixel", "beacon", "impression", "impressions", "imp", "tracking", "tracker", "track-pixel",
    "1x1",
  ]

  /// Addresses that answer with nothing but a point. Banners that are seen come from other ones; those
  /// of ValueCommerce, AccessTrade and Rakuten do from the same, and are known by their size alone.
  ///
  /// Sources: the codes that these services have people paste: developers.facebook.com/docs/meta-pixel
  /// (noscript), A8.net, Moshimo Affiliate, afb, Amazon Associates, LinkedIn Insight Tag, Pinterest tag,
  /// X pixel, Google Ads conversion tracking.
  private static let known: [(host: String, path: String)] = [
    ("facebook.com", "/tr"), ("a8.net", "/0.gif"), ("i.moshimo.com", "/af/i/impression"),
    ("t.afi-b.com", "/lead/"), ("assoc-amazon.jp", "/e/ir"), ("assoc-amazon.com", "/e/ir"),
    ("amazon-adsystem.com", "/e/ir"), ("px.ads.linkedin.com", "/collect"),
    ("ct.pinterest.com", "/v3"), ("analytics.twitter.com", "/i/adsct"), ("t.co", "/i/adsct"),
    ("googleads.g.doubleclick.net", "/pagead/viewthroughconversion"),
    ("www.googleadservices.com", "/pagead/conversion"),
  ]
}
