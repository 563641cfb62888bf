import sql, { raw, type Sql as Statement } from 'sql-template-tag';
import { ENGINE } from '../../config.js';
import type { Span } from '../../shared/quarterly/period.js';

/** So many rows meet the condition; 0 of none. */
export const countIf = (condition: Statement): Statement => sql`cast(coalesce(sum(case when ${condition} then 1 else 0 end), 0) as integer)`;

export const COUNT = raw('cast(count(*) as integer)');

/** Whether the instant in a column lies in the span. */
export const within = (column: string, { from, until }: Span): Statement => sql`${raw(column)} >= ${from} and ${raw(column)} < ${until}`;

const secondsOf = (column: string): string => (ENGINE === 'postgres' ? `cast(floor(extract(epoch from ${column})) as bigint)` : `cast(strftime('%s', ${column}) as integer)`);

/** Begun hours from one instant to another, whole: both engines divide integers. */
export const hoursBetween = (from: string, to: string): Statement => raw(`cast((${secondsOf(to)} - ${secondsOf(from)} + 3599) / 3600 as integer)`);
