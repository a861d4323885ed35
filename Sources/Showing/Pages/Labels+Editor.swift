internal import Outcomes
internal import Reports
internal import Rules
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
      "newDraft": pick("新しい原稿", "New draft"),
      "openDraft": pick("原稿を選ぶ", "Choose a draft"), "openFile": pick("ファイルを読み込む", "Load a file"),
      "copy": copyText,
      "save": pick("レポートを保存：", "Save report:"), "draft": draft,
      "phrases": title(Glossary.phrase),
      "phrasesNote": phrasesNote, "phrasesExample": phrasesExample,
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
      "example": pick("例で試す", "Try an example"), "startDrafts": pick("原稿を開く", "Open a draft"),
      "slugNote": slugNote,
      "densityNote": densityNote(ofCharacters: false),
      "noScore": noScore, "parts": pick("点数の内訳", "Parts of the score"),
      "stepsNote": firstStepsNote, "others": pick("そのほかの指摘", "Other findings"),
      "scoreNote": scoreNote,
      "local": pick(
        "原稿はこのコンピューターの中だけで点検します。どこにも送りません。", "Drafts are audited on this computer and sent nowhere."
      ),
      "drop": pick("ここにドロップすると読み込みます", "Drop the file to load it"),
      "filterDrafts": pick("絞り込む", "Filter"), "close": close,
      "readOnly": readOnly,
    ]
  }

  /// What its scripts show, by the names that they have for it; `{name}` is filled in by them.
  var scriptWords: [String: String] {
    var words = [
      "line": pick("{line}行目", "line {line}"),
      "atLine": pick("カーソル：{line}行目", "Cursor: line {line}"), "gap": listGap,
      "serverGone": pick(
        "kwauditが終了したか、つながりません。原稿はこのページに残っています。ターミナルで kwaudit serve を起動し直し、表示された新しいアドレスを"
          + "このタブで開いてください。念のため、先に「すべてコピー」で控えておくと安心です。",
        "kwaudit has ended, or does not answer. Your draft is still in this page. Start kwaudit serve again in its "
          + "terminal and open its new address in this tab. To be safe, press “Copy all” first."),
      "connectedAgain": pick("kwauditにまたつながりました。", "Connected to kwaudit again."),
      "tokenMissing": pick(
        "アドレスに鍵（#token=…）がないので点検できません。ターミナルに表示されたアドレスをそのまま開いてください。",
        "The address lacks its key (#token=…). Open the address exactly as the terminal shows it."),
      "tokenOld": pick(
        "このページの鍵はもう使えません。「すべてコピー」で原稿を控えてから、ターミナルに表示された新しいアドレスを開いてください。",
        "The key of this page is no longer valid. Press “Copy all”, then open the new address that the terminal shows."
      ),
      "refused": pick(
        "点検できませんでした（{status}）。もう一度試しても同じなら、「本文をコピー」で原稿を控え、kwaudit serve を起動し直して、新しいアドレスを開いてください。",
        "The audit failed ({status}). If it fails again, copy the text, restart kwaudit serve and open its new address."
      ),
      "toText": pick("原稿へ", "Draft"), "toPanel": panel,
      "retry": pick("もう一度試す", "Try again"),
      "noScore": noScore, "scoreOf": pick("点数 {score} / 100", "Score {score} of 100"),
      "capped": capped(to: "{limit}"),
      "noPhrase": pick(
        "\(name(Glossary.phrase))を入れると採点します。", "Enter a \(name(Glossary.phrase)) to get a score."),
      "conditions": conditions("{conditions}"), "comma": comma,
      "demandScore": demand(score: "{score}"), "demandNoScore": demand(score: nil),
      "workNeeded": workNeeded(below: "{good}"),
      "belowNeeded": belowNeeded("{score}", "{needed}"), "early": early("{count}"),
      "shortText": String(DraftReport.shortText),
      "spoken": pick(
        "点数 {score}、{verdict}、指摘{count}件", "Score {score}, {verdict}, findings: {count}"),
      "unchecked": unchecked, "phraseList": title(Glossary.phrase),
      "choosePhrase": pick(
        "フレーズごとの点数です。選ぶと、その語の使われ方と点数の内訳を示します。",
        "The score of each phrase. Choose one to see its terms and the parts of its score."),
      "weighted": pick(
        "原稿の点数は、これらを{weights}の重みで平均したものです。",
        " The draft's score is their mean, weighted {weights}."),
      "noSteps": pick(
        "点数を上げるために直すところはありません。", "There is nothing left to fix that would raise the score."),
      "findingsFirst": pick(
        "下の指摘を直すと合格に近づきます。", "Fix the findings below: they keep the draft from passing."),
      "emptyTitle": pick(
        "「\(titleField)」の欄に書くと採点します。", "Fill in “\(titleField)” above to have it scored."),
      "emptyDescription": pick(
        "「\(descriptionField)」の欄に、すべての語を入れて書くと加点します。",
        "“\(descriptionField)” above adds points where it has every term."),
      "morePlaces": pick("ほか{count}か所", "{count} more"),
      "noPlaces": pick(
        "本文の中の箇所を示す指摘はありません。", "No finding points to a place in the text."),
      "giveTitle": pick(
        "上の「タイトル」の欄に書くか、本文の初めに「# 見出し」を付けてください。",
        "Fill in the “Title” field above, or begin the text with a “# Heading”."),
      "givePhrases": pick(
        "この箇所を削除し、対策フレーズは上の「対策フレーズ」の欄に書いてください。",
        "Delete it, and put the target phrases into the “Target phrase” field above."),
      "scoredPhrases": pick("採点するフレーズ：", "Scored:"),
      "phraseJoined": pick(
        "「{phrase}」は本文にありません。いくつかの語なら、空白で区切ってください。",
        "The draft never says “{phrase}”. If it is several terms, put spaces between them."),
      "phrasesNote": phrasesNote, "phrasesExample": phrasesExample,
      "examplePhrase": Self.examplePhrase, "slugNote": slugNote,
      "slugBlank": pick("空白があります（「-」に替えるのが普通です）。", "It has spaces; “-” is usual."),
      "slugCapital": pick("大文字があります（小文字が普通です）。", "It has capital letters; lower case is usual."),
      "slugSlash": pick("「/」でアドレスの段が分かれます。", "A slash divides the address."),
      "slugEncoded": pick(
        "日本語などの文字は、アドレスでは %E3… のように長くなります。",
        "In addresses, letters other than a–z become long codes such as %E3…."),
      "optional": optionalSteps, "titleField": titleField, "descriptionField": descriptionField,
      "slugField": slugField,
      "noRepeated": pick("詰め込みに見える箇所はありません。", "Nothing reads as stuffed."),
      "noFindings": noFindings,
      "wholeDraft": wholeDraft, "why": pick("くわしい説明", "Why it matters"),
      "onTopic": onTopic("{sections}"), "sectionName": sectionName("{heading}"),
      "andOthers": andOthers, "noSection": noSection, "mostSections": String(Self.mostSections),
      "plus": pick("＋", " + "),
      "minus": pick("−\(notCounted) {count}", " − \(notCounted) {count}"),
      "topics": pick("話題の言葉：{words}", "Topic words: {words}"), "topicWord": topicWord,
      "used": usedHere, "unused": notUsedHere,
      "unread": pick("確認できないブロック {count}個", "Blocks that could not be checked: {count}"),
      "outlineCaption": pick("見出しと、その中の語", "Headings and the terms in them"),
      "heading": headingSlot, "emptyHeading": emptyHeading, "noHeadings": noHeadings,
      "noTitle": pick("（タイトルがありません）", "(no title)"), "descriptionIsText": descriptionIsText,
      "titlePixels": titlePixels("{width}", of: "{room}"),
      "descriptionPixels": descriptionPixels("{width}", of: "{room}"),
      "guess": guess, "guessed": pick("自動（{format}）", "automatic ({format})"),
      "guessedText": pick("自動（Markdown、1行目も本文）", "automatic (Markdown, line 1 as text)"),
      "plainText": format(.text), "copied": pick("コピーしました", "Copied"), "copyText": copyText,
      "copyAll": pick("すべてコピー", "Copy all"), "close": close,
      "amount": pick(
        "{characters}文字・{words}単語（タイトルと本文）",
        "{characters} characters, {words} words (title and text)"),
      "titleMissing": pick(
        "空欄なら、原稿の「# 見出し」を使います。", "If this is empty, the draft's “# Heading” is used."),
      "width": pick("全角{width}文字分", "{width} full-width characters"),
      "ofDraft": pick("（原稿の{source}）", " (from the draft's {source})"),
      "descriptionMissing": pick(
        "検索結果に出ることのある要約です。なくても点検できます。",
        "A summary that results may show. The audit works without it."),
      "length": pick("{count}文字", "{count} characters"),
      "askOpen": pick(
        "書きかけの文章があります。選んだ原稿を開きますか。開いたあとも「\(goBack)」かCtrl+Z（⌘Z）で戻せます。",
        "There is unsaved text. Open the chosen draft? “\(goBack)” or Ctrl+Z (⌘Z) brings yours back."
      ),
      "openIt": pick("原稿を開く", "Open the draft"), "keepMine": pick("書きかけを残す", "Keep my text"),
      "askReplace": pick(
        "書きかけの文章を「{name}」の内容に置き換えますか。あとで「\(goBack)」かCtrl+Z（⌘Z）で戻せます。",
        "Replace your text with that of “{name}”? “\(goBack)” or Ctrl+Z (⌘Z) brings it back."),
      "replaceIt": pick("置き換える", "Replace it"),
      "changed": pick(
        "{path} がほかのエディターで保存されました。書きかけの文章と、どちらを使いますか。",
        "{path} was saved in another editor. Which text do you want to go on with?"),
      "followed": pick("{path} の新しい内容を読み込みました。", "{path} has changed; its new text is shown."),
      "kept": pick("同じアドレスを開くと、どのタブにも出ます。", "Every tab with this address shows it."),
      "notKept": pick("いまは、このタブにだけあります。", "Now it is in this tab alone."),
      "keptElsewhere": pick(
        "別のタブで書いた原稿が、このブラウザーに残っています。このタブの原稿は、いまはこのタブにだけあります。",
        "The browser now keeps the draft of another tab. This one is in this tab alone."),
      "keepThis": pick("このタブの原稿を残す", "Keep this one"),
      "goBack": goBack, "allDrafts": pick("{count}件をすべて見る", "See all {count}"),
      "ownDraft": pick("ページで書いた原稿", "draft written in the page"),
      "pastedRich": pick(
        "書式をMarkdownに変えて貼り付けました（見出し{headings}、リストの項目{items}）。Ctrl+Shift+V（⌘⇧V）なら書式なしで貼り付けます。",
        "Pasted with its format as Markdown (headings: {headings}, list items: {items}). Ctrl+Shift+V (⌘⇧V) pastes "
          + "without it."),
      "pastePlain": pick("書式なしにする", "Without the format"),
      "takeFile": pick("ファイルの内容にする", "Take the file's text"), "readOnly": readOnly,
    ]
    for severity in Severity.allCases { words[severity.rawValue] = single(severity) }
    for rule in RuleCatalog.ids { words["rule-\(rule.rawValue)"] = name(of: rule) }
    for outcome in Outcome.allCases { words[outcome.rawValue] = self.outcome(outcome) }
    for kind in MatchKind.allCases { words["kind-\(kind.rawValue)"] = kindName(kind) }
    for part in ScorePartID.allCases { words["part-\(part.rawValue)"] = self.part(part) }
    for severity in FailOn.allCases { words["demand-\(severity.rawValue)"] = demand(severity) }
    for source in PhraseSourceKind.allCases {
      words["source-\(source.rawValue)"] = self.source(source)
    }
    words["source-labels"] = labelSource
    for source in TitleSource.allCases { words["from-\(source.rawValue)"] = titleSource(source) }
    return words
  }

  private static let examplePhrase = "引っ越し 見積もり"
  private var phrasesExample: String {
    pick("例：\(Self.examplePhrase)", "Example: \(Self.examplePhrase)")
  }
  private var phrasesNote: String {
    pick("1行に1つ。語は空白で区切ります。", "One per line; spaces between terms.")
  }
  private var slugNote: String {
    pick(
      "アドレスの末尾。検索結果の表示例に使います。",
      "The end of the address, shown in the look of the search result.")
  }
  private var copyText: String { pick("本文をコピー", "Copy the text") }
  private var close: String { pick("閉じる", "Close") }
  private var goBack: String { pick("前の原稿に戻す", "Bring back the draft before") }
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
