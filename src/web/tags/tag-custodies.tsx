import type { TagView } from '../../shared/api/desk.js';
import { CustodyActions } from '../custody/custody-actions.js';
import { CustodyFacts } from '../custody/custody-facts.js';
import { custodyLabels } from '../custody/labels.js';
import { useText } from '../lib/i18n.js';
import { Card } from '../ui/layout/card.js';

/** Whose hands it is in, with what the one who scanned may do: accept, confirm for the year, take back. */
export function TagCustodies({ view }: { view: TagView }) {
  const t = useText(custodyLabels);
  return view.custodies.map((custody) => (
    <Card key={custody.id} title={t(custody.isMine ? 'custodies' : 'one')} tone={custody.state === 'denied' ? 'bad' : 'info'}>
      <CustodyFacts custody={custody} />
      <CustodyActions custody={custody} tag={view.tag} />
    </Card>
  ));
}
