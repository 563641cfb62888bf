import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Sql, Tx } from '../../database/sql.js';
import { insertInto, updateOf } from '../../database/statements.js';
import type { GuidelineComment } from './guideline-comment.entity.js';

export interface CommentRow extends GuidelineComment {
  saidByName: string;
}

const COMMENT = sql`
  select c.*, p.title || p.given_name || ' ' || p.family_name as said_by_name from guideline_comments c join people p on p.id = c.said_by`;
const MOST = 500;

@Injectable()
export class GuidelineCommentStore {
  of(from: Sql, versionId: string): Promise<CommentRow[]> {
    return from.query<CommentRow>(sql`${COMMENT} where c.version_id = ${versionId} order by c.id limit ${MOST}`);
  }

  one(from: Sql, versionId: string, id: string): Promise<CommentRow | null> {
    return from.one<CommentRow>(sql`${COMMENT} where c.version_id = ${versionId} and c.id = ${id}`);
  }

  insert(tx: Tx, comment: GuidelineComment): Promise<unknown> {
    return tx.run(insertInto('guideline_comments', comment));
  }

  async answer(tx: Tx, id: string, answer: Pick<GuidelineComment, 'outcome' | 'answer' | 'answeredBy' | 'answeredAt'>): Promise<boolean> {
    return (await tx.run(updateOf('guideline_comments', answer, sql`id = ${id} and outcome is null`))).changed === 1;
  }
}
