internal import SourceText

extension RequestFault {
  package var japanese: String {
    switch self {
    case .malformed:
      "HTTP/1.1のリクエストとして読み取れません。ブラウザーかHTTPクライアントから送ってください。"
    case .headTooLong(let limit):
      "HTTPヘッダが\(limit)バイトを超えています。HTTPヘッダを減らすか短くしてください。"
    case .foreignHost(let hosts):
      "このサーバーは \(hosts.joined(separator: " か ")) でだけ使えます。起動時に表示されたアドレスを開いてください。"
    case .foreignOrigin:
      "ほかのサイトのページからは使えません。起動時に表示されたアドレスを開いてください。"
    case .noToken:
      """
      トークンがないか、正しくありません。起動時に表示されたアドレスを開くか、#token= の後の文字列を \
      Authorization: Bearer TOKEN の形で送ってください。
      """
    case .noSuchAddress:
      "このアドレスには何もありません。使えるアドレスは /api/openapi.json で確かめてください。"
    case .wrongMethod(let methods):
      "このアドレスでは、そのメソッドは使えません。\(methods.joined(separator: "・")) を使ってください。"
    case .wrongMediaType(let type):
      "リクエストの本文は \(type) でなければなりません。Content-Type: \(type) を付けて送ってください。"
    case .lengthMissing:
      "リクエストの本文の長さがわかりません。Transfer-Encoding ではなく、Content-Length を付けて送ってください。"
    case .bodyTooLarge(let limit):
      "リクエストの本文が\(limit)バイトを超えています。これより大きな原稿は、kwaudit コマンドで点検してください。"
    case .tooSlow(let seconds):
      "リクエストが\(seconds)秒以内に届きませんでした。もう一度送ってください。"
    case .tooManyClients:
      "接続が多すぎます。このページを開いているタブか、接続しているプログラムをいくつか閉じてから、もう一度試してください。"
    case .tooManyRequests:
      "待っているリクエストが多すぎます。同時に送る数を減らし、1秒ほど待ってから、もう一度試してください。"
    case .notJSON:
      "リクエストの本文がUTF-8の正しいJSONではありません。引用符・コンマ・かっこを確かめてください。"
    case .missingMember(let name):
      "「\(name)」がありません。オブジェクトに加えてください。"
    case .unknownMember(let name, let allowed):
      "「\(name)」という項目はありません。\(allowed.nearest(to: name).guessInJapanese)\(allowed.joined(separator: "、")) のどれかを使ってください。"
    case .wrongType("", let kind): "リクエストの本文は\(kind.japanese)にしてください。"
    case .wrongType(let name, let kind): "「\(name)」は\(kind.japanese)にしてください。"
    case .wrongChoice(let name, let value, let allowed):
      "「\(name)」に「\(value)」は使えません。\(allowed.nearest(to: value).guessInJapanese)\(allowed.joined(separator: "、")) のどれかを指定してください。"
    case .tooManyItems(let name, let limit):
      "「\(name)」が\(limit)個を超えています。減らして送ってください。"
    case .badSettings(let message), .badPhrase(let message), .badText(let message),
      .badDraft(let message):
      message
    case .noSuchDraft:
      "このIDの原稿はありません。/api/drafts の一覧から選んでください。"
    }
  }

  var japaneseTitle: String {
    switch self {
    case .malformed, .headTooLong, .lengthMissing: "リクエストを読み取れません"
    case .foreignHost, .foreignOrigin, .noToken: "アクセスできません"
    case .noSuchAddress, .noSuchDraft: "見つかりません"
    case .wrongMethod, .wrongMediaType: "リクエストの形式が違います"
    case .bodyTooLarge: "リクエストが大きすぎます"
    case .tooSlow: "リクエストが時間内に届きませんでした"
    case .tooManyClients: "サーバーが混み合っています"
    case .tooManyRequests: "リクエストが多すぎます"
    case .notJSON, .missingMember, .unknownMember, .wrongType, .wrongChoice, .tooManyItems:
      "リクエストの本文の形式が違います"
    case .badSettings: "設定を使えません"
    case .badPhrase: "対策フレーズを読み取れません"
    case .badText, .badDraft: "原稿を読み取れません"
    }
  }
}

extension RequestFault.Kind {
  fileprivate var japanese: String {
    switch self {
    case .text: "文字列"
    case .texts: "文字列の配列"
    case .object: "オブジェクト"
    }
  }
}
