import Words

/// A row of a table such as `"安い: 安く 安かった"`.
func split(_ row: String) -> (term: String, words: [String])? {
  guard let colon = row.firstIndex(of: ":") else { return nil }
  let words = row[row.index(after: colon)...].split(separator: " ").map(String.init)
  return words.isEmpty ? nil : (String(row[..<colon]), words)
}

/// Whether a form of the term is a use at the start of a word, which has no boundary inside.
func fires(_ term: String, in word: String) -> Bool {
  TermForm.forms(of: term).contains { form in
    word.unicodeScalars.starts(with: form.text.unicodeScalars)
      && (form.rightEdge == .anything || form.text == word)
  }
}
