internal import Outcomes
internal import Vocabulary

/// The words of the page in which drafts are written.
extension Labels {
  /// What its template shows.
  var editorTexts: Values {
    [
      "name": pick("kwaudit 原稿エディター", "kwaudit draft editor"),
      "skip": pick("原稿へ", "Skip to the draft"),
      "needsScript": pick(
        "このページを使うには、ブラウザーのJavaScriptを有効にしてください。",
        "Turn on JavaScript in this browser to use this page."),
      "openDraft": pick("原稿を選ぶ", "Choose a draft"), "openFile": pick("ファイルを読み込む", "Load a file"),
      "copy": pick("本文をコピー", "Copy the text"),
      "save": pick("レポートを保存：", "Save report:"), "draft": draft,
      "phrases": title(Glossary.phrase),
      "phrasesNote": pick("1行に1つ。語は空白で区切ります。", "One per line; spaces between terms."),
      "phrasesExample": "引っ越し 見積もり",
      "metadata": pick(
        "\(title(Glossary.description))とスラッグ", "\(title(Glossary.description)) and slug"),
      "titleField": titleField, "descriptionField": descriptionField, "slugField": slugField,
      "format": pick("形式", "Format"), "guess": guess, "plainText": format(.text),
      "jumps": pick("指摘をたどる", "Go through the findings"),
      "previous": pick("前の指摘", "Previous finding"), "next": pick("次の指摘", "Next finding"),
      "marks": pick("語に印を付ける", "Mark the terms"), "text": title(Glossary.text),
      "textHint": pick(
        "ここに原稿を書くか、貼り付けてください。ファイルをここにドロップしても読み込めます。見出しは「## 見出し」（Markdown）のほか、HTMLやプレーンテキストの「■見出し」も使えます。",
        "Write or paste the draft here, or drop a file. Headings: “## Heading” (Markdown), HTML, or “■ Heading” in "
          + "plain text."),
      "keep": pick("このブラウザーに原稿を残す", "Keep the draft in this browser"),
      "keys": pick("F8で次の指摘、Escで指摘の説明へ", "F8: next finding. Esc: to its explanation."),
      "panel": panel,
      "start": pick("使い方", "How to begin"),
      "startPhrase": pick(
        "対策フレーズ（読者が検索する語の並び）を入れます。",
        "Enter the target phrase: the terms that readers search for."),
      "startText": pick("原稿を書くか、貼り付けます。", "Write the draft, or paste it."),
      "startResult": pick(
        "書いているあいだ、ここに点数と、先に直すところが出ます。",
        "While you write, the score and what to do first appear here."),
      "example": pick("例で試す", "Try an example"),
      "slugNote": pick(
        "アドレスの末尾。検索結果の表示例に使います。",
        "The end of the address, shown in the look of the search result."),
      "noScore": noScore, "parts": pick("点数の内訳", "Parts of the score"),
      "stepsNote": firstStepsNote, "others": pick("そのほかの指摘", "Other findings"),
      "scoreNote": scoreNote,
      "local": pick(
        "原稿はこのコンピューターの中だけで点検します。どこにも送りません。", "Drafts are audited on this computer and sent nowhere."
      ),
      "drop": pick("ここにドロップすると読み込みます", "Drop the file to load it"),
      "filterDrafts": pick("絞り込む", "Filter"), "close": pick("閉じる", "Close"),
      "readOnly": readOnly,
    ]
  }

  /// What its scripts show, by the names that they have for it; `{name}` is filled in by them.
  var scriptWords: [String: String] {
    var words = [
      "line": pick("{line}行目", "line {line}"), "gap": listGap,
      "serverGone": pick(
        "kwauditにつながりません。ターミナルで kwaudit serve が動いているか確かめてください。動いていれば自動でつながります。"
          + "動いていなければ、「本文をコピー」で原稿を控えてから起動し直し、新しいアドレスを開いてください。",
        "kwaudit does not answer. Check that kwaudit serve is still running in its terminal; this page reconnects "
          + "by itself. If it has ended, copy the text, start it again and open its new address."),
      "tokenMissing": pick(
        "アドレスに鍵（#token=…）がないので点検できません。ターミナルに表示されたアドレスをそのまま開いてください。",
        "The address lacks its key (#token=…). Open the address exactly as the terminal shows it."),
      "tokenOld": pick(
        "このページの鍵はもう使えません。「本文をコピー」で原稿を控えてから、ターミナルに表示された新しいアドレスを開いてください。",
        "The key of this page is no longer valid. Copy the text first, then open the new address that the terminal "
          + "shows."),
      "refused": pick(
        "点検できませんでした（{status}）。もう一度試しても同じなら、「本文をコピー」で原稿を控え、kwaudit serve を起動し直して、新しいアドレスを開いてください。",
        "The audit failed ({status}). If it fails again, copy the text, restart kwaudit serve and open its new address."
      ),
      "toText": pick("原稿へ", "Draft"), "toPanel": panel,
      "retry": pick("もう一度試す", "Try again"),
      "noScore": noScore, "scoreOf": pick("点数 {score} / 100", "Score {score} of 100"),
      "capped": capped(to: "{limit}", by: "{rule}"),
      "noPhrase": pick(
        "\(name(Glossary.phrase))を入れると採点します。", "Enter a \(name(Glossary.phrase)) to get a score."),
      "findingCount": pick("指摘 {count}件", "Findings: {count}"),
      "spoken": pick(
        "点数 {score}、{verdict}、指摘{count}件", "Score {score}, {verdict}, findings: {count}"),
      "unchecked": unchecked, "phraseList": title(Glossary.phrase),
      "noSteps": pick(
        "点数を上げるために直すところはありません。", "There is nothing left to fix that would raise the score."),
      "optional": optionalSteps, "titleField": titleField, "descriptionField": descriptionField,
      "slugField": slugField,
      "noRepeated": pick("詰め込みに見える箇所はありません。", "Nothing reads as stuffed."),
      "noFindings": noFindings,
      "wholeDraft": pick("原稿全体", "the whole draft"), "why": pick("とは", "– what is it?"),
      "topics": pick("話題の言葉：{words}", "Topic words: {words}"), "topicWord": topicWord,
      "used": usedHere, "unused": notUsedHere,
      "unread": pick("確認できないブロック {count}個", "Blocks that could not be checked: {count}"),
      "outlineCaption": pick("見出しと、その中の語", "Headings and the terms in them"),
      "heading": headingSlot, "emptyHeading": emptyHeading, "noHeadings": noHeadings,
      "noTitle": pick("（タイトルがありません）", "(no title)"), "descriptionIsText": descriptionIsText,
      "titlePixels": titlePixels("{width}", of: "{room}"),
      "descriptionPixels": descriptionPixels("{width}", of: "{room}"),
      "guess": guess, "guessed": pick("自動（{format}）", "automatic ({format})"),
      "plainText": format(.text), "copied": pick("コピーしました", "Copied"),
      "amount": pick("{characters}文字・{words}単語", "{characters} characters, {words} words"),
      "titleMissing": pick(
        "空欄なら、原稿の「# 見出し」を使います。", "If this is empty, the draft's “# Heading” is used."),
      "width": titleWidth("{width}", without: nil),
      "ofDraft": pick("（原稿の{source}）", " (from the draft's {source})"),
      "descriptionMissing": pick(
        "検索結果に出ることのある要約です。なくても点検できます。",
        "A summary that results may show. The audit works without it."),
      "length": pick("{count}文字", "{count} characters"),
      "askOpen": pick(
        "書きかけの文章があります。選んだ原稿を開きますか。開いたあとも「元に戻す」で戻せます。",
        "There is unsaved text. Open the chosen draft? Undo brings your text back."),
      "openIt": pick("原稿を開く", "Open the draft"), "keepMine": pick("書きかけを残す", "Keep my text"),
      "askReplace": pick(
        "書きかけの文章を「{name}」の内容に置き換えますか。あとで「元に戻す」で戻せます。",
        "Replace your text with that of “{name}”? Undo brings it back."),
      "replaceIt": pick("置き換える", "Replace it"),
      "changed": pick(
        "{path} がほかのエディターで保存されました。書きかけの文章と、どちらを使いますか。",
        "{path} was saved in another editor. Which text do you want to go on with?"),
      "takeFile": pick("ファイルの内容にする", "Take the file's text"), "readOnly": readOnly,
    ]
    for severity in Severity.allCases { words[severity.rawValue] = single(severity) }
    for outcome in Outcome.allCases { words[outcome.rawValue] = self.outcome(outcome) }
    for part in ScorePartID.allCases { words["part-\(part.rawValue)"] = self.part(part) }
    for source in TitleSource.allCases { words["from-\(source.rawValue)"] = titleSource(source) }
    return words
  }

  private var panel: String { pick("点検結果", "Audit") }
  private var titleField: String { title }
  private var descriptionField: String { title(Glossary.description) }
  private var slugField: String { pick("スラッグ", "Slug") }
  private var guess: String { pick("自動", "automatic") }
  private var readOnly: String {
    pick(
      "このページはファイルを書き換えません。直した文章はコピーして、元の場所に貼り付けてください。",
      "This page never writes to files. Copy the corrected text and paste it where it belongs.")
  }
}
