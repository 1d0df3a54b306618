/**
 * @apollo/gateway reads this when it is constructed, and reports to its maker unless it is set.
 * Imported for its effect, before the gateway module.
 */
process.env.APOLLO_TELEMETRY_DISABLED = 'true';
