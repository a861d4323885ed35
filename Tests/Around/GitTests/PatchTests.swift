import Testing

@testable import Git

@Suite("Patches")
struct PatchTests {
  private func lines(_ patch: String, of name: String = "a.md") -> ChangedLines? {
    Patch.changedLines(Array(patch.utf8))[GitPath(name)]
  }

  private func changed(_ stretches: (start: Int, count: Int)...) -> ChangedLines {
    var lines = ChangedLines()
    for stretch in stretches { lines.add(start: stretch.start, count: stretch.count) }
    return lines
  }

  @Test("Stretches of a file's new and altered lines, and the places of lines that are gone")
  func stretches() {
    let patch = """
      diff --git a/a.md b/a.md
      index 1..2 100644
      --- a/a.md
      +++ b/a.md
      @@ -2 +2 @@ 見出し
      -古い
      +新しい
      @@ -5,0 +6,2 @@
      +一
      +二
      @@ -9,2 +11,0 @@
      -三
      -四
      \\ No newline at end of file

      """
    #expect(lines(patch) == changed((2, 1), (6, 2), (11, 0)))
  }

  @Test("Lines of a draft that look like those of a patch are not taken for them")
  func disguise() {
    let patch = """
      diff --git a/a.md b/a.md
      --- a/a.md
      +++ b/a.md
      @@ -1,3 +1,4 @@
      --- a/x.md
      -@@ -1 +1 @@
      -diff --git a/y.md b/y.md
      +++ b/x.md
      +@@ -7 +7,9 @@
      +diff --git a/y.md b/y.md
      +++ b/z.md
      @@ -20 +21 @@
      -a
      +b

      """
    let files = Patch.changedLines(Array(patch.utf8))
    #expect(files == [GitPath("a.md"): changed((1, 4), (21, 1))])
  }

  @Test("Files without changed lines are left out: binary ones, mere renames, deleted ones")
  func withoutLines() {
    let patch = """
      diff --git a/b.md b/b.md
      Binary files a/b.md and b/b.md differ
      diff --git a/old.md b/new.md
      similarity index 100%
      rename from old.md
      rename to new.md
      diff --git a/gone.md b/gone.md
      deleted file mode 100644
      --- a/gone.md
      +++ /dev/null
      @@ -1 +0,0 @@
      -x

      """
    #expect(Patch.changedLines(Array(patch.utf8)).isEmpty)
  }

  @Test(
    "Names are read as git writes them",
    arguments: [
      ("b/plain.md", "plain.md"), ("b/two words.md\t", "two words.md"), ("b/日本語.md", "日本語.md"),
      (#""b/a\"b.md""#, #"a"b.md"#), (#""b/a\\b.md""#, #"a\b.md"#),
      (#""b/a\nb\tc.md""#, "a\nb\tc.md"),
      (#""b/\346\227\245.md""#, "日.md"), (#""b/\0011.md""#, "\u{1}1.md"),
    ])
  func names(written: String, name: String) {
    #expect(lines("+++ \(written)\n@@ -1 +1 @@\n-a\n+b\n", of: name) == changed((1, 1)))
  }

  @Test(
    "A damaged patch changes nothing and harms nothing",
    arguments: [
      "", "@@", "+++ ", "+++ \"", "+++ \"b/\\", "+++ b/a.md\n@@ -x +y @@\n", "+++ b/a.md\n@@ -1 +",
      "+++ b/a.md\n@@ -1,2,3 +1 @@",
    ])
  func damaged(patch: String) {
    #expect(Patch.changedLines(Array(patch.utf8)).isEmpty)
  }

  @Test(
    "A finding touches changed lines where it shares one, or spans a gap",
    arguments: [
      (1...1, false), (2...2, true), (1...2, true), (3...5, false), (5...6, true), (7...7, true),
      (8...8, false), (8...11, false), (8...12, true), (11...11, false), (12...12, false),
      (11...12, true), (1...99, true),
    ])
  func touching(range: ClosedRange<Int>, touches: Bool) {
    #expect(changed((2, 1), (6, 2), (11, 0)).touches(range) == touches)
    #expect(ChangedLines.all.touches(range))
    #expect(!ChangedLines().touches(range))
  }
}
