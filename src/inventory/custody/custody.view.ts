import type { CustodyPermit, CustodyView } from '../../shared/api/custody/custodies.js';
import { custodyActions, custodyState, isConfirmed, type CustodyReader } from './custody.rules.js';
import { custodyFacts } from './custody-visibility.js';
import type { CustodyRow, ReadOn } from './custody.store.js';

export function custodyView(row: CustodyRow, reader: CustodyReader, { today, fiscalYear }: ReadOn): CustodyView {
  const facts = custodyFacts(row);
  const { id, personId, personName, personUnitName, assetId, title, number, photoId, unitName, documentKind, documentNumber, documentOn, assignedByName } = row;
  const { assignedAt, acceptedAt, deniedAt, deniedNote, scannedAt, endedAt } = row;
  return {
    id, state: custodyState(facts), personId, personName, personUnitName, assetId, title, number, photoId, unitName, documentKind, documentNumber, documentOn,
    assignedByName, assignedAt, acceptedAt, deniedAt, deniedNote, scannedAt, fiscalYear, isConfirmedThisYear: isConfirmed(facts, today), isTransferWaiting: row.awaitsTransfer === 1,
    transferTo: row.nextId === null ? null : { custodyId: row.nextId, personName: row.nextPersonName ?? '' },
    transferFrom: row.succeedsId === null ? null : { custodyId: row.succeedsId, personName: row.previousPersonName ?? '' },
    permit: endedAt === null ? permitOf(row) : null,
    ended: endedAt === null || row.endKind === null ? null : { kind: row.endKind, at: endedAt, byName: row.endedByName, condition: row.endCondition, reason: row.endReason },
    isMine: personId === reader.personId, allowedActions: custodyActions(facts, reader, today),
  };
}

const permitOf = ({ permitId, permitNumber, permitStartsOn, permitEndsOn }: CustodyRow): CustodyPermit | null =>
  (permitId === null ? null : { permitId, number: permitNumber ?? '', startsOn: permitStartsOn ?? '', endsOn: permitEndsOn ?? '' });
