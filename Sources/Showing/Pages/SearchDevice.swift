/// A kind of result page: the sizes of its type and the room it gives, in pixels.
struct SearchDevice {
  let name: String
  let titleSize: Double
  let titleRoom: Double
  let descriptionSize = 14.0
  let descriptionRoom: Double

  /// A title on one line as wide as 28 full-width characters, which the rule on wide titles takes for
  /// shown, too; a description on two lines of 600 pixels.
  static let desktop = SearchDevice(
    name: "desktop", titleSize: 20, titleRoom: 560, descriptionRoom: 1200)
  /// Two lines for a title and three for a description on a screen that is 360 pixels wide, 328 of them
  /// between its margins.
  static let phone = SearchDevice(
    name: "phone", titleSize: 18, titleRoom: 656, descriptionRoom: 984)

  /// In the order in which pages show them.
  static let all = [desktop, phone]
}
