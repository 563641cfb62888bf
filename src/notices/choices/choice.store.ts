import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Sql, Tx } from '../../database/sql.js';
import { insertInto } from '../../database/statements.js';
import type { NoticeChoice } from './notice-choice.entity.js';

export type Choice = Omit<NoticeChoice, 'personId' | 'chosenAt'>;

@Injectable()
export class ChoiceStore {
  /** Nothing chosen: every channel, and the digest. */
  async of(from: Sql, personId: string): Promise<Choice> {
    return (await from.one<Choice>(sql`select mail, line, digest from notice_choices where person_id = ${personId}`)) ?? { mail: 1, line: 1, digest: 1 };
  }

  async keep(tx: Tx, personId: string, choice: Choice, chosenAt: string): Promise<void> {
    await tx.run(sql`${insertInto('notice_choices', { personId, ...choice, chosenAt })}
      on conflict (person_id) do update set mail = excluded.mail, line = excluded.line, digest = excluded.digest, chosen_at = excluded.chosen_at`);
  }
}
