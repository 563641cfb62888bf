import { Controller, Get, Query } from '@nestjs/common';
import { decodeCursor, pageOf } from '../../http/page.js';
import { CurrentActor, Requires } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { DamageNotePage } from '../../shared/api/loans/returns.js';
import { overseen } from '../overseeing.js';
import { DamageNoteQuery } from './damage-note.dto.js';
import { DamageNoteStore } from './damage-note.store.js';

@Controller('damage-notes')
export class DamageNotesController {
  constructor(private readonly notes: DamageNoteStore) {}

  @Requires('overdue.view')
  @Get()
  async list(@CurrentActor() actor: Actor, @Query() query: DamageNoteQuery): Promise<DamageNotePage> {
    const reach = overseen(actor, { borrowerUnit: false, store: false });
    const rows = await this.notes.list(reach, query.state, decodeCursor(query.cursor, 2), query.limit + 1);
    return pageOf(rows, query.limit, (row) => [row.openedAt, row.id], ({ photosJson, ...row }) => ({ ...row, photoIds: JSON.parse(photosJson) as string[] }));
  }
}
