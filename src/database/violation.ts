/** What the driver says of its own error, however it was wrapped. */
export interface DriverError {
  code?: string;
  constraint?: string;
  message?: string;
}

export const driverErrorOf = (error: unknown): DriverError | null =>
  ((error as { driverError?: DriverError } | null)?.driverError ?? error) as DriverError | null;

/** What a database said no to: PostgreSQL's constraint name, SQLite's `table.column` or the text its trigger raised; null for other errors. */
export function violationOf(error: unknown): string | null {
  const driver = driverErrorOf(error);
  const code = String(driver?.code ?? '');
  if (/^23|^P0001$/.test(code)) return driver?.constraint ?? driver?.message ?? code;
  if (!code.startsWith('SQLITE_CONSTRAINT')) return null;
  return /constraint failed: (.+)$/.exec(driver?.message ?? '')?.[1] ?? driver?.message ?? code;
}

/** True when the error is a breach of one of these constraints (name them for both engines). */
export const violates = (error: unknown, ...constraints: string[]): boolean => {
  const violation = violationOf(error);
  return violation !== null && constraints.includes(violation);
};
