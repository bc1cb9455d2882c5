import WorkingTime

extension Assessment {
    /// The assessment as measure.md section 8 writes it: one line of JSON and LF.
    public func json() -> [UInt8] {
        var bytes: [UInt8] = []
        output.write(to: &bytes)
        bytes.append(0x0a)
        return bytes
    }

    private var output: JSONOutput {
        .object([
            "asOf": .text(asOf.description),
            "model": .text(model),
            "profiles": JSONOutput(texts: profiles),
            "deeds": .object([
                "read": .integer(deeds.read), "known": .integer(deeds.known), "unknown": .integer(deeds.unknown),
            ]),
            "organisation": organisation.output,
            "units": .list(units.map(\.output)),
        ])
    }
}

extension Organisation {
    fileprivate var output: JSONOutput {
        .object([
            "stage": JSONOutput(stage),
            "median": JSONOutput(median),
            "distribution": .list(distribution.map(JSONOutput.integer)),
            "weakestLink": JSONOutput(weakestLink),
            "weakestGate": JSONOutput(weakestGate),
            "helper": JSONOutput(helper),
            "commonBrake": commonBrake.map { .object(["gate": .text($0.gate), "units": .integer($0.units)]) } ?? .null,
            "functions": .object(functions.mapValues(\.output)),
            "networks": .object(networks.mapValues(\.output)),
            "later": JSONOutput(texts: later),
            "outOfScope": JSONOutput(texts: outOfScope),
            "closed": JSONOutput(texts: closed),
        ])
    }
}

extension Organisation.Footing {
    fileprivate var output: JSONOutput { .object(["stage": .integer(stage), "units": .integer(units)]) }
}
