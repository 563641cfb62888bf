import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config.js';
import { Reader } from '../../database/sql.js';
import { CONFIG } from '../../http/config.token.js';
import { PaperHeadReader } from '../../loan-requests/editions/paper-head.js';
import { describe } from '../../loan-requests/editions/slip-facts.js';
import { PaperQueue } from '../../papers/paper-queue.js';
import type { ReceiptLine, ReturnReceiptFacts } from '../../papers/return-receipt/return-receipt.facts.js';
import type { Actor } from '../../shared/actor.js';
import type { ReturnLineView } from '../../shared/api/loans/returns.js';
import type { ReturnedLineRow } from './return-view.store.js';
import { ReturnViewer, type ShownReturn } from './return-viewer.js';

/** ใบรับคืน: what one person brought back at once. */
@Injectable()
export class ReturnReceiptPaper {
  constructor(
    private readonly viewer: ReturnViewer, private readonly head: PaperHeadReader, private readonly papers: PaperQueue, private readonly reader: Reader,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async pdf(actor: Actor, id: string): Promise<Buffer> {
    const shown = await this.viewer.visible(actor, id);
    const facts = await this.facts(shown);
    return this.papers.render('return-receipt', facts, await this.head.pictures(facts.letterhead));
  }

  private async facts({ head, lines, view }: ShownReturn): Promise<ReturnReceiptFacts> {
    const { thaiDigits, letterhead } = await this.head.read(this.reader, 'return-receipt', view.recordedAt);
    const verificationCode = view.slips[0]!.edition.code;
    const later = view.receivedAt === view.recordedAt ? {} : { recordedLater: { at: view.recordedAt, reason: view.reason ?? '' } };
    return {
      templateVersion: 1, thaiDigits, letterhead, storeName: lines.find((line) => line.storeName)?.storeName ?? '',
      returnedBy: { name: head.returnedBy }, takenBackBy: { name: view.takenBackByName }, receivedAt: view.receivedAt, ...later,
      lines: view.lines.map((line, i) => receiptLine(line, lines[i]!)),
      stillOut: view.slips.filter((slip) => slip.stillOut > 0).map((slip) => ({ slipNumber: slip.requestNumber, pieces: slip.stillOut })),
      verificationCode, verifyUrl: `${this.config.publicUrl}/slips/${verificationCode}`,
    };
  }
}

function receiptLine(line: ReturnLineView, row: ReturnedLineRow): ReceiptLine {
  return {
    slipNumber: line.requestNumber, borrowerName: row.borrowerName, description: describe({ ...row, description: row.title }), quantity: line.quantity, unitWord: row.unitWord,
    condition: line.condition, daysLate: line.daysLate, ...(line.number ? { number: line.number } : {}), ...(line.note ? { note: line.note } : {}),
    ...(line.accessories.length ? { accessories: line.accessories.join(', ') } : {}),
  };
}
