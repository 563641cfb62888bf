import type { PreviewedRequest } from '../../../../shared/api/loans/loan-requests.js';
import { useLanguage, useText } from '../../../lib/i18n.js';
import { sayInstant } from '../../../lib/time.js';
import { whole } from '../../../../shared/thai/whole.js';
import { Money, SaidInstant } from '../../../ui/dates/said.js';
import { Card } from '../../../ui/layout/card.js';
import { Facts } from '../../../ui/layout/facts.js';
import { Notice } from '../../../ui/layout/notice.js';
import { Parts } from '../../../ui/words/parts.js';
import { wordLabels } from '../../../ui/words/labels.js';
import { sayClause } from '../../../ui/words/say-clause.js';
import css from '../ask.module.css';
import { askLabels } from '../labels.js';

/** One card a slip: who may lawfully decide it, under which clause, and by when. */
export function PreviewedSlips({ requests, startsAt }: { requests: PreviewedRequest[]; startsAt: string }) {
  const language = useLanguage();
  const t = useText(askLabels);
  const units = requests.map((one) => whole(one.responsibleUnit.name)).join(t('and'));
  const late = requests.map((one) => one.promisedAt).find((at) => at && at > new Date(startsAt).toISOString());
  return (
    <>
      {late && <Notice tone="warn"><p>{t('promisedLate', { at: sayInstant(late, language) })}</p></Notice>}
      {requests.length > 1 && <Notice tone="info"><p>{t('splits', { count: requests.length, units })}</p></Notice>}
      {requests.map((request, i) => (
        <Card key={request.responsibleUnit.id} tone={request.whyNot || request.route.missing ? 'bad' : 'info'} title={t('slipN', { n: i + 1, unit: request.responsibleUnit.name })}>
          <SlipRoute request={request} />
        </Card>
      ))}
    </>
  );
}

function SlipRoute({ request }: { request: PreviewedRequest }) {
  const t = useText(askLabels);
  const { missing, selfAsHead } = request.route;
  const opinions = request.steps.filter((step) => step.kind === 'opinion').map((step) => step.postTitle);
  const told = request.steps.filter((step) => step.kind === 'told').map((step) => step.postTitle);
  return (
    <>
      {missing && <Notice tone="bad" title={t('missing', { post: missing.postTitle })}><p>{missing.mend}</p></Notice>}
      {request.whyNot && !missing && <Notice tone="bad"><p>{request.whyNot.message}</p></Notice>}
      {selfAsHead && <Notice tone="info"><p>{t('selfAsHead')}</p></Notice>}
      <Facts
        isStacked
        items={[
          [t('decides'), <Decider key="decides" request={request} />],
          [t('opinionsBefore'), opinions.join(' → ')],
          [t('told'), told.length > 0 && <Parts key="told" of={told} />],
          [t('promised'), request.promisedAt && <SaidInstant at={request.promisedAt} />],
          [t('checkWhat'), <ul key="what" className="plain-list">{request.lines.map((line) => <li key={line.lineId}>{line.description} {line.assetNumber && <span className="whole">{line.assetNumber} </span>}<span className="whole">× {line.quantity} {line.unitWord}</span></li>)}</ul>],
          [t('value'), <Money key="value" satang={request.valueSatang} unpriced={request.unpriced} />],
        ]}
      />
    </>
  );
}

function Decider({ request }: { request: PreviewedRequest }) {
  const t = useText(askLabels);
  const words = useText(wordLabels);
  const language = useLanguage();
  const who = request.route.lawfulApprover;
  if (!who) return null;
  const order = who.orderNumber ? words('order', { number: who.orderNumber }) : null;
  const capacity = who.capacity && who.capacity !== 'holder' ? words(who.capacity) : null;
  return (
    <>
      <p className={css.decides}>{who.postTitle}</p>
      <Parts of={[who.personName, capacity, order, t('underRule', { rule: sayClause(who.rule, language) })]} />
    </>
  );
}
