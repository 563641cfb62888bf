import { Injectable } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import type { Actor } from '../../shared/actor.js';
import type { OutageSheet, OutageSheetBody } from '../../shared/api/loans/outages.js';
import { EntryStore } from './entry.store.js';
import { LawfulOnPaperReader } from './lawful-on-paper.js';
import { WrittenReader } from './written.reader.js';

/** What a keeper needs beside the paper: who could lawfully sign it that day, and who kept the store. Writes nothing. */
@Injectable()
export class SheetService {
  constructor(private readonly reader: Reader, private readonly written: WrittenReader, private readonly lawful: LawfulOnPaperReader, private readonly entries: EntryStore) {}

  async sheet(actor: Actor, slipId: string, body: OutageSheetBody): Promise<OutageSheet> {
    const frame = await this.written.frame(this.reader, actor, slipId, body);
    const whole = await this.written.whole(this.reader, actor, frame, body);
    const { slip, things, happenedAt } = whole;
    const handers = await this.entries.handers(this.reader, whole, happenedAt);
    return {
      number: slip.number, unitName: slip.unitName, ...(await this.lawful.of(this.reader, whole, actor.personId)), handers: handers.map(({ personId, name }) => ({ personId, name })),
      things: things.map(({ description, number, asked, unitWord }) => ({ title: description, number, quantity: asked, unitWord })),
    };
  }
}
