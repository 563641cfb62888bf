import { Injectable } from '@nestjs/common';
import { Reader } from '../database/sql.js';
import { decodeCursor, pageOf } from '../http/page.js';
import type { Actor } from '../shared/actor.js';
import type { SightingPage } from '../shared/api/sightings.js';
import type { QuestionState } from '../shared/vocab.js';
import { SightingStore } from './sighting.store.js';
import { sightingView } from './sighting.view.js';

@Injectable()
export class QuestionList {
  constructor(private readonly reader: Reader, private readonly store: SightingStore) {}

  async page(actor: Actor, { state, cursor, limit }: { state: QuestionState; cursor?: string | undefined; limit: number }): Promise<SightingPage> {
    const start = decodeCursor(cursor, 2);
    const after = start && { askedAt: String(start[0]), id: String(start[1]) };
    const rows = await this.store.questions(this.reader, actor, state, after, limit);
    return pageOf(rows, limit, (row) => [row.askedAt, row.id], (row) => sightingView(row, actor));
  }
}
