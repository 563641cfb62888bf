import { Injectable, type OnModuleInit } from '@nestjs/common';
import sql, { join, raw, type Sql as Statement } from 'sql-template-tag';
import { ENGINE } from '../../config.js';
import type { Sql } from '../../database/sql.js';
import { FileAccess } from '../../inventory/files/file-access.js';
import { LoanRequestService } from '../../loan-requests/loan-request.service.js';
import { seenBy } from '../../outages/outage-reach.js';
import type { Actor } from '../../shared/actor.js';
import type { PostKind } from '../../shared/vocab.js';

const OFFICES: readonly PostKind[] = ['storekeeper', 'head-of-supply-officers', 'head-of-supplies-unit', 'auditor'];

/** Whether a column's JSON list of ids holds exactly this id. */
const holds = (column: string, fileId: string): Statement => (ENGINE === 'postgres'
  ? sql`${raw(column)}::jsonb @> jsonb_build_array(${fileId}::text)`
  : sql`exists (select 1 from json_each(${raw(column)}) where value = ${fileId})`);

/** Requests that the file is a proof or a picture of: signed page, receipt, hand-over, return. */
const requestsWith = (fileId: string): Statement => sql`
  select request_id from checkouts where receipt_file_id = ${fileId}
  union select s.request_id from paper_decisions d join approval_steps s on s.id = d.step_id where d.page_file_id = ${fileId}
  union select request_id from checkout_lines where photos_json <> '[]' and ${holds('photos_json', fileId)}
  union select c.request_id from return_lines l join checkout_lines c on c.id = l.checkout_line_id where l.photos_json <> '[]' and ${holds('l.photos_json', fileId)}`;

/** A signature or picture taken at the counter or on a sighting is seen by whoever sees the slip, or answers for the thing. */
@Injectable()
export class AttachedFiles implements OnModuleInit {
  constructor(private readonly access: FileAccess, private readonly requests: LoanRequestService) {}

  onModuleInit(): void {
    this.access.allow((db, fileId, actor) => this.ofRequest(db, fileId, actor));
    this.access.allow(ofSighting);
    this.access.allow(ofOutage);
  }

  private async ofRequest(db: Sql, fileId: string, actor: Actor): Promise<boolean> {
    const seen = await this.requests.seenBy(db, actor);
    return (await db.one(sql`select 1 as found from loan_requests r where r.id in (${requestsWith(fileId)}) and (${seen}) limit 1`)) !== null;
  }
}

async function ofSighting(db: Sql, fileId: string, actor: Actor): Promise<boolean> {
  const offices = actor.posts.filter((post) => OFFICES.includes(post.kind));
  if (!offices.length) return false;
  const covered = join(offices.map((post) => sql`u.path like ${`${post.unitPath}%`}`), ' or ');
  return (await db.one(sql`select 1 as found from sightings s join units u on u.id = s.unit_id where s.photo_file_id = ${fileId} and (${covered}) limit 1`)) !== null;
}

/** The page of a slip that could not become a loan is seen by whoever sees its number. */
const ofOutage = async (db: Sql, fileId: string, actor: Actor): Promise<boolean> => (await db.one(sql`
  select 1 as found from outage_entries e join outage_slips s on s.id = e.slip_id join outage_pads p on p.id = s.pad_id join units u on u.id = p.unit_id
  where e.page_file_id = ${fileId} and ${seenBy(actor)} limit 1`)) !== null;
