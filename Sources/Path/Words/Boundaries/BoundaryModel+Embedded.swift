internal import CBoundaryModel

extension BoundaryModel {
  /// The model that is compiled in; its header is read once, its weights stay where they are.
  package static let embedded: BoundaryModel = {
    let bytes = UnsafeRawBufferPointer(
      start: boundary_model_bytes(), count: boundary_model_size())
    do {
      return try BoundaryModel(resident: bytes)
    } catch {
      preconditionFailure("The model that was compiled in is broken: \(error)")
    }
  }()
}
