import sql, { type Sql as Statement } from 'sql-template-tag';

/** ข้อ 208: decided when things left. A slip of an outage was signed before they did, though it is entered after. The step is named `s`, its page `w`. */
export const decidedBefore = (leftAt: Statement): Statement => sql`(s.decided_at <= ${leftAt} or w.outage_slip_id is not null)`;
