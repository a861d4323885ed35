enum KanjiVariants { static func standard(_ s: UInt32) -> UInt32 { s } }
