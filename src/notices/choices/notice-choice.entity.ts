import { Entity } from 'typeorm';
import { Flag, ForeignId, Instant } from '../../database/columns.js';

/** How a person wishes to be told. Without a row all channels are wanted. */
@Entity('notice_choices')
export class NoticeChoice {
  @ForeignId('people')
  personId!: string;
  @Flag(1)
  mail!: 0 | 1;
  @Flag(1)
  line!: 0 | 1;
  @Flag(1)
  digest!: 0 | 1;
  @Instant()
  chosenAt!: string;
}
