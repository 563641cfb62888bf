import { Entity, Index } from 'typeorm';
import { Id, Ref } from '../../database/columns.js';

/** One thing that a permit lets out, as long as its custody lasts. */
@Entity('take_out_permit_lines')
@Index(['permitId', 'custodyId'], { unique: true })
@Index(['custodyId'])
@Index(['assetId'])
export class TakeOutPermitLine {
  @Id()
  id!: string;
  @Ref('take_out_permits')
  permitId!: string;
  @Ref('custodies')
  custodyId!: string;
  @Ref('assets')
  assetId!: string;
}
