@main struct KWAudit { static func main() {} }
