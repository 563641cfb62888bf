import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { provesElsewhere } from '../../approvals/paper/proving-pages.js';
import type { Sql } from '../../database/sql.js';
import type { Actor } from '../../shared/actor.js';
import type { LoanRequestView } from '../../shared/api/loans/loan-requests.js';
import { bangkokDate } from '../../shared/calendar.js';
import { MemoStore, type MemoRow } from '../folder/memo.store.js';
import { LoanRequestReader } from '../reading/loan-request.reader.js';
import type { PageFile } from './paper.rules.js';

/** Pages that came back signed: the printing they are of, and the photo of them. */
@Injectable()
export class SignedPages {
  constructor(private readonly memos: MemoStore, private readonly requests: LoanRequestReader) {}

  /** By the code on the page, where it is of this request. */
  async memo(from: Sql, requestId: string, code: string): Promise<(MemoRow & { printedOn: string }) | null> {
    const memo = await this.memos.byCode(from, code.trim().toUpperCase());
    return memo?.requestId === requestId ? { ...memo, printedOn: bangkokDate(memo.printedAt) } : null;
  }

  /** A photo shows one signed page: the same printing may hold an opinion and the approval, another round is another page. */
  async file(from: Sql, fileId: string, memoId: string | null): Promise<PageFile | null> {
    const row = await from.one<Omit<PageFile, 'isElsewhere'> & { elsewhere: number }>(sql`
      select f.kind, f.uploaded_by, ${provesElsewhere(fileId, memoId)} as elsewhere from files f where f.id = ${fileId}`);
    return row && { kind: row.kind, uploadedBy: row.uploadedBy, isElsewhere: row.elsewhere > 0 };
  }

  view(from: Sql, id: string, actor: Actor): Promise<LoanRequestView> {
    return this.requests.view(from, id, actor);
  }
}
