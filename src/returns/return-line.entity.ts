import { Check, Entity, Index } from 'typeorm';
import { Id, Ref, Text, Whole, Word } from '../database/columns.js';
import type { ReturnCondition } from '../shared/vocab.js';

@Entity('return_lines')
@Index(['returnId'])
@Index(['checkoutLineId'])
@Check('ck_return_lines_quantity', '"quantity" > 0')
export class ReturnLine {
  @Id()
  id!: string;
  @Ref('returns')
  returnId!: string;
  @Ref('checkout_lines')
  checkoutLineId!: string;
  @Whole()
  quantity!: number;
  @Word()
  condition!: ReturnCondition;
  @Text()
  accessoriesJson!: string;
  @Text()
  missingJson!: string;
  @Text({ nullable: true })
  serialSeen!: string | null;
  @Text({ nullable: true })
  note!: string | null;
  @Text()
  photosJson!: string;
}
