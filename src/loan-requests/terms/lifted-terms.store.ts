import { Injectable } from '@nestjs/common';
import { newId } from '../../database/ids.js';
import type { Tx } from '../../database/sql.js';
import { insertInto } from '../../database/statements.js';
import type { LiftedTerms } from './lifted-terms.entity.js';

@Injectable()
export class LiftedTermsStore {
  insert(tx: Tx, use: Omit<LiftedTerms, 'id'>): Promise<unknown> {
    return tx.run(insertInto('lifted_terms', { id: newId(), ...use }));
  }
}
