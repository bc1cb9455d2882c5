/// Gives each place a thing that fits it, each thing once, so that as many places as possible get one.
///
/// Augmenting paths: texts true only in winter must not be crowded out by those true all year.
///
/// - Returns: for each place the index of its thing, or nil.
func matched(places: Int, things: Int, fits: (_ place: Int, _ thing: Int) -> Bool) -> [Int?] {
    var placeOfThing = [Int?](repeating: nil, count: things)

    func place(_ place: Int, _ tried: inout [Bool]) -> Bool {
        for thing in 0..<things where !tried[thing] && fits(place, thing) {
            tried[thing] = true
            if let other = placeOfThing[thing], !find(other, &tried) { continue }
            placeOfThing[thing] = place
            return true
        }
        return false
    }

    func find(_ other: Int, _ tried: inout [Bool]) -> Bool { place(other, &tried) }

    // The last places first: what waits today is worth more than what was said a year ago.
    for index in stride(from: places - 1, through: 0, by: -1) {
        var tried = [Bool](repeating: false, count: things)
        _ = place(index, &tried)
    }
    var thingOfPlace = [Int?](repeating: nil, count: places)
    for (thing, place) in placeOfThing.enumerated() { if let place { thingOfPlace[place] = thing } }
    return thingOfPlace
}
