import Samples
import Storage
import WorkingTime
import Workplace

extension Playing {
    /// Takes the invented accounts off their networks again: they stand in the register as not connected, without server and
    /// permission, so that whatever the running program is asked to send there ends at "connect the account first".
    func leaveNetworks() async throws {
        for channel in Routala.channels where !channel.network.isRehearsal {
            try await stores.channels.change(channel, by: .aino, at: now())
        }
    }

    /// Looks at the last Mondays, as the program would have done on each.
    func assess(_ weeks: Int) async throws {
        let monday = year.today.monday
        for week in (0..<weeks).reversed().map({ monday - 7 * $0 }) {
            try await stores.standings.assess(week: week, at: year.clock.midnight(week))
        }
        try await stores.standings.renewPaths(at: max(clockNow, year.end))
    }
}
