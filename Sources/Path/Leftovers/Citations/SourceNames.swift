/// Names under which chat tools cite their sources.
enum SourceNames {
  /// News agencies, papers, broadcasters and reference sites, which are nothing else in a text.
  ///
  /// Their own spellings on their front pages; the Japanese ones as their Japanese editions write.
  static let known: FixedTexts = [
    "Reuters", "AP News", "The Guardian", "Guardian", "The Washington Post", "Washington Post",
    "The New York Times", "New York Times", "NYTimes", "The Wall Street Journal",
    "Wall Street Journal", "Financial Times", "Bloomberg", "Bloomberg.com", "BBC", "BBC News",
    "CNN", "CNBC", "Fox News", "NBC News", "ABC News", "CBS News", "Politico", "POLITICO",
    "Al Jazeera", "Le Monde", "Le Monde.fr", "Le Figaro", "Der Spiegel", "Deutsche Welle",
    "Euronews", "France 24", "Newsweek", "Forbes", "Business Insider", "The Economist",
    "The Times", "The Independent", "The Telegraph", "The Atlantic", "The Hill", "The Verge",
    "New York Post", "USA Today", "USA TODAY", "Sky News", "NPR", "Axios", "TechCrunch", "WIRED",
    "Kyiv Independent", "The Kyiv Independent", "Kyiv Post", "The Moscow Times", "Anadolu Ajansı",
    "Wikipedia", "ウィキペディア", "Britannica", "Encyclopedia Britannica", "Investopedia",
    "Qiita", "Zenn", "Reddit", "Quora", "Medium", "Stack Overflow", "LinkedIn", "note(ノート)",
    "arXiv", "PubMed", "ResearchGate", "ScienceDirect", "Nikkei Asia", "The Japan Times",
    "Japan Times", "Kyodo News", "Jiji Press", "NHK", "NHK World", "NHKニュース", "ITmedia",
    "Impress Watch", "PR TIMES", "Yahoo!ニュース", "Yahoo!知恵袋", "Yahoo!ファイナンス",
    "ロイター", "ロイター通信", "ガーディアン", "ニューヨーク・ポスト", "ニューヨーク・タイムズ",
    "ニューヨークタイムズ", "ワシントン・ポスト", "ワシントンポスト", "ウォール・ストリート・ジャーナル",
    "フィナンシャル・タイムズ", "ブルームバーグ", "ニューズウィーク", "フォーブス", "ルモンド", "ル・モンド",
    "ポリティコ", "アルジャジーラ", "AP通信", "AFP通信", "AFPBB News", "共同通信", "時事通信", "時事ドットコム",
    "日本経済新聞", "日経新聞", "朝日新聞", "読売新聞", "毎日新聞", "産経新聞", "東京新聞", "中日新聞",
    "読売新聞オンライン", "毎日新聞デジタル", "朝日新聞デジタル", "東洋経済オンライン", "ダイヤモンド・オンライン",
    "テレ朝news", "TBS NEWS DIG", "日テレNEWS NNN", "厚生労働省", "総務省", "経済産業省", "国土交通省",
    "財務省", "外務省", "文部科学省", "内閣府", "国税庁", "消費者庁", "気象庁", "環境省", "農林水産省", "金融庁",
    "日本銀行", "経団連", "ジェトロ", "JETRO", "OECD", "デジタル庁", "文化庁", "観光庁",
  ]

  /// Names that are other things too: a source only after the end of a sentence.
  static let ambiguous: FixedTexts = FixedTexts(
    ["AP", "AFP", "FT", "WSJ", "DW", "NYT", "Vox", "Time", "TIME", "Nature", "Science", "note"],
    matchesCase: true)

  /// How the Japanese name of a source ends that is written in kanji or hiragana.
  static let endings: FixedTexts = [
    "新聞", "日報", "新報", "通信", "放送", "ニュース", "テレビ", "時報", "省", "庁", "大学", "協会", "研究所",
    "機構", "オンライン", "デジタル", "ポスト", "タイムズ", "ジャーナル", "ドットコム", "株式会社", "センター",
    "病院", "クリニック", "辞典", "百科", "ウォッチ", "ナビ", "マガジン", "メディア", "総研", "銀行", "証券",
    "連盟", "委員会", "学会", "公式", "サイト", "ブログ", "知恵袋", ".com", ".jp",
  ]

  /// Names before `+N` that are not sources: keys, services with a plus in their name, time zones,
  /// figures of games.
  static let others: FixedTexts = [
    "ctrl", "control", "alt", "option", "shift", "cmd", "command", "win", "windows", "fn", "tab",
    "enter", "esc", "utc", "gmt", "jst", "google", "disney", "apple tv", "iphone", "galaxy",
    "pixel", "line", "canal", "paramount", "level", "lv", "lv.", "total", "max", "min", "bonus",
    "score", "attack", "defense", "speed", "power", "ダメージ", "レベル", "ポイント", "ボーナス", "スキル", "プラス",
  ]

  /// The last parts of domain names that stand bare as a source.
  static let domainEndings: FixedTexts = [
    "com", "org", "net", "jp", "fr", "uk", "de", "edu", "gov", "info", "eu", "news", "tv", "int",
    "us", "au", "ca", "it", "es", "kr", "cn", "ua", "ru", "in",
  ]

  /// Words after which a bare name is what the sentence leads to, not a residue.
  static let leads: FixedTexts = [
    "こちら", "出典", "参考", "引用元", "情報元", "ソース", "公式", "サイト", "ホームページ", "アクセス", "検索", "URL",
    "ください", "提供", "文責", "以下",
  ]
}
