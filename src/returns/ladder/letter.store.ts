import { Injectable } from '@nestjs/common';
import sql, { join } from 'sql-template-tag';
import type { Sql } from '../../database/sql.js';
import type { ChaseLetter } from '../../shared/chasing/chase-vocab.js';

export interface LetterRow {
  requestId: string;
  /** The day of the due that it is about. */
  dueOn: string;
  sent: number;
  onTheWay: number;
  failed: number;
}

/** What became of the letters that tell borrowers of what is overdue. */
@Injectable()
export class LetterStore {
  ofRequests(from: Sql, requestIds: readonly string[]): Promise<LetterRow[]> {
    const count = (states: string[]) => sql`cast(count(case when m.state in (${join(states)}) then 1 end) as integer)`;
    return from.query<LetterRow>(sql`
      select n.subject_id as request_id, n.occasion as due_on, ${count(['sent'])} as sent, ${count(['waiting', 'sending'])} as on_the_way, ${count(['failed'])} as failed
      from notices n join loan_requests r on r.id = n.subject_id and r.borrower_id = n.person_id left join notice_messages m on m.notice_id = n.id
      where n.kind = 'overdue' and n.subject_id in (${join([...requestIds])}) group by n.id, n.subject_id, n.occasion`);
  }
}

/** Of the letter about this due; what stands in the program alone counts as a chase when it is opened. */
export function letterOf(rows: readonly LetterRow[], requestId: string, dueOn: string): ChaseLetter {
  const letter = rows.find((row) => row.requestId === requestId && row.dueOn === dueOn);
  if (!letter) return 'none';
  if (letter.sent > 0) return 'arrived';
  if (letter.onTheWay > 0) return 'on-its-way';
  return letter.failed > 0 ? 'failed' : 'unread';
}
