import { Check, Entity, Index } from 'typeorm';
import { Day, Flag, Id, Instant, Ref, Text, Word } from '../../database/columns.js';
import type { CustodyDocument, CustodyEnd, ReturnCondition } from '../../shared/vocab.js';

/** เบิกไปประจำใช้: a thing with one person until further notice. Not a loan: no due date, no slip. */
@Entity('custodies')
@Index('uq_custodies_open_asset', ['assetId'], { unique: true, where: '"ended_at" is null and "awaits_transfer" = 0' })
@Index('uq_custodies_waiting_asset', ['assetId'], { unique: true, where: '"ended_at" is null and "awaits_transfer" = 1' })
@Index(['personId', 'endedAt'])
@Index(['assetId', 'assignedAt'])
@Check('ck_custodies_end', '("ended_at" is null) = ("end_kind" is null)')
export class Custody {
  @Id()
  id!: string;
  @Ref('assets')
  assetId!: string;
  @Ref('people')
  personId!: string;
  @Word()
  documentKind!: CustodyDocument;
  @Text()
  documentNumber!: string;
  @Day()
  documentOn!: string;
  @Ref('people')
  assignedBy!: string;
  @Instant()
  assignedAt!: string;
  /** The custody it takes over from, when it began as a transfer. */
  @Ref('custodies', { nullable: true })
  succeedsId!: string | null;
  /** 1 until the new holder of a transfer has accepted: until then the old one answers for it. */
  @Flag()
  awaitsTransfer!: 0 | 1;
  /** Whether it goes back to lending when it is given back. */
  @Flag()
  wasLendable!: 0 | 1;
  @Instant({ nullable: true })
  acceptedAt!: string | null;
  @Instant({ nullable: true })
  deniedAt!: string | null;
  @Text({ nullable: true })
  deniedNote!: string | null;
  @Instant({ nullable: true })
  endedAt!: string | null;
  @Ref('people', { nullable: true })
  endedBy!: string | null;
  @Word({ nullable: true })
  endKind!: CustodyEnd | null;
  @Word({ nullable: true })
  endCondition!: ReturnCondition | null;
  @Text({ nullable: true })
  endReason!: string | null;
}
