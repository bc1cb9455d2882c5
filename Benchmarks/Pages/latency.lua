-- Prints the figures in one line: median and 95th percentile in milliseconds, answers a second, and any answer that was no page.
function done(summary, latency)
  local errors = summary.errors
  local failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  io.write(string.format(
    "figures %.1fms %.1fms %.0f%s\n", latency:percentile(50) / 1000, latency:percentile(95) / 1000,
    summary.requests / (summary.duration / 1000000), failed > 0 and string.format(" (%d failed)", failed) or ""))
end
