/// A value that many hold and nobody changes: to hand it on costs one count, not one for each text in it.
final class Shared<Value: Sendable>: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
}
