/// The named character references that HTML also reads without their semicolon.
enum LegacyReferences {
  /// The length of the longest such name that a run of letters and digits starts with.
  static func prefix(of name: ArraySlice<UInt8>) -> Int? {
    let longest = min(name.count, 6)
    guard longest >= 2 else { return nil }
    return stride(from: longest, through: 2, by: -1).first {
      names.contains(Array(name.prefix($0)))
    }
  }

  /// Source: the HTML standard, section 13.5, the names that are listed without `;`.
  private static let names = Set(
    """
    AElig AMP Aacute Acirc Agrave Aring Atilde Auml COPY Ccedil ETH Eacute Ecirc Egrave Euml GT
    Iacute Icirc Igrave Iuml LT Ntilde Oacute Ocirc Ograve Oslash Otilde Ouml QUOT REG THORN Uacute
    Ucirc Ugrave Uuml Yacute aacute acirc acute aelig agrave amp aring atilde auml brvbar ccedil
    cedil cent copy curren deg divide eacute ecirc egrave eth euml frac12 frac14 frac34 gt iacute
    icirc iexcl igrave iquest iuml laquo lt macr micro middot nbsp not ntilde oacute ocirc ograve
    ordf ordm oslash otilde ouml para plusmn pound quot raquo reg sect shy sup1 sup2 sup3 szlig
    thorn times uacute ucirc ugrave uml uuml yacute yen yuml
    """.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })
}
