import WorkingTime

extension ModelPage {
    init(json: [UInt8]) throws(ModelProblem) {
        do { self.init(value: try JSONValue(json, from: 0, to: json.count), place: "") } catch {
            throw ModelProblem(place: "", why: "is not JSON")
        }
    }

    func list<Item>(_ read: (ModelPage) throws(ModelProblem) -> Item) throws(ModelProblem) -> [Item] {
        var items: [Item] = []
        for item in try self.items() { items.append(try read(item)) }
        return items
    }

    func intIfAny() throws(ModelProblem) -> Int? { isNull ? nil : try int() }
    func stringIfAny() throws(ModelProblem) -> String? { isNull ? nil : try string() }

    func figure() throws(ModelProblem) -> Figure { Figure(rounding: try number()) }
    func figureIfAny() throws(ModelProblem) -> Figure? { isNull ? nil : try figure() }

    /// One of the words that `Word` knows.
    func word<Word: RawRepresentable<String>>() throws(ModelProblem) -> Word {
        guard let word = Word(rawValue: try string()) else { throw problem("is not a known word") }
        return word
    }

    func wordIfAny<Word: RawRepresentable<String>>() throws(ModelProblem) -> Word? { isNull ? nil : try word() }

    func date() throws(ModelProblem) -> LocalDate {
        guard let date = LocalDate(try string()) else { throw problem("is not a date") }
        return date
    }

    /// `0112` as four numbers.
    func digits() throws(ModelProblem) -> [Int] {
        var numbers: [Int] = []
        for digit in try string() {
            guard let number = digit.wholeNumberValue else { throw problem("is not digits") }
            numbers.append(number)
        }
        return numbers
    }
}
