import {
  IconActivityHeartbeat, IconAlertTriangle, IconBackpack, IconBolt, IconBook2, IconBooks, IconBuildingBank, IconChartBar, IconClipboardCheck, IconFileCertificate, IconFiles, IconFolder, IconGavel, IconHelpCircle,
  IconHistory, IconHome2, IconInbox, IconKey, IconMapPins, IconQrcode, IconReportSearch, IconSettings, IconShieldCheck, IconSquareRoundedPlus, IconTool, IconUserCheck,
  IconUserCircle, IconUsersGroup, IconWalk,
} from '@tabler/icons-react';
import type { HomeCounters } from '../../../shared/api/desk.js';
import type { SessionView } from '../../../shared/api/session.js';
import type { Permission } from '../../../shared/permissions.js';
import type { PostKind } from '../../../shared/vocab.js';
import type { appLabels } from '../labels.js';

type Word = Extract<keyof (typeof appLabels)['th'], string>;
export type GroupName = Extract<Word, `group${string}`>;

export interface Destination {
  to: string;
  word: Exclude<Word, `waiting_${string}`>;
  /** Said where there is little room. */
  short?: Exclude<Word, `waiting_${string}`>;
  icon: typeof IconHome2;
  group: GroupName;
  /** Left out: everybody signed in. */
  needs?: Permission;
  /** A figure on the menu. */
  count?: keyof HomeCounters;
}

const HOME: Destination = { to: '/', word: 'home', icon: IconHome2, group: 'groupMine' };
const ASK: Destination = { to: '/ask', word: 'ask', icon: IconSquareRoundedPlus, group: 'groupMine', needs: 'loan.request' };
const REQUESTS: Destination = { to: '/requests', word: 'requests', short: 'requestsShort', icon: IconFiles, group: 'groupMine', needs: 'loan.request' };
const INBOX: Destination = { to: '/inbox', word: 'inbox', short: 'inboxShort', icon: IconInbox, group: 'groupMine', count: 'inbox' };
const COUNTER: Destination = { to: '/counter', word: 'counter', icon: IconClipboardCheck, group: 'groupSupply', needs: 'counter.operate' };
export const SCAN: Destination = { to: '/scan', word: 'scan', icon: IconQrcode, group: 'groupMine' };
export const ACCOUNT: Destination = { to: '/account', word: 'account', icon: IconUserCircle, group: 'groupMine' };

/** Every place of the menu, in the order shown. A page joins the menu here. */
const DESTINATIONS: Destination[] = [
  HOME, ASK, SCAN, REQUESTS, INBOX,
  { to: '/things', word: 'things', icon: IconBackpack, group: 'groupMine' },
  { to: '/permits', word: 'permits', icon: IconWalk, group: 'groupMine' },
  { to: '/guideline', word: 'guideline', icon: IconBook2, group: 'groupMine' },
  { to: '/gate', word: 'gate', icon: IconShieldCheck, group: 'groupMine', needs: 'gate.check' },
  { to: '/folders', word: 'folders', icon: IconFolder, group: 'groupMine', needs: 'paper.record' },
  COUNTER,
  { to: '/overdue', word: 'overdue', icon: IconAlertTriangle, group: 'groupSupply', needs: 'overdue.view', count: 'late' },
  { to: '/opening-balances', word: 'opening', icon: IconHistory, group: 'groupSupply', needs: 'register.manage' },
  { to: '/outages', word: 'outages', icon: IconBolt, group: 'groupSupply', needs: 'outage.view' },
  { to: '/questions', word: 'questions', icon: IconHelpCircle, group: 'groupSupply', needs: 'counter.operate', count: 'questions' },
  { to: '/damage-notes', word: 'damage', icon: IconTool, group: 'groupSupply', needs: 'counter.operate' },
  { to: '/custodies', word: 'custodies', icon: IconUserCheck, group: 'groupSupply', needs: 'overdue.view' },
  { to: '/register', word: 'register', icon: IconBooks, group: 'groupSupply', needs: 'register.view' },
  { to: '/quarterly', word: 'quarterly', icon: IconChartBar, group: 'groupWatch', needs: 'quarterly.view' },
  { to: '/findings', word: 'findings', icon: IconReportSearch, group: 'groupWatch', needs: 'finding.view', count: 'findings' },
  { to: '/journal', word: 'journal', icon: IconFileCertificate, group: 'groupWatch', needs: 'journal.view' },
  { to: '/authority', word: 'authority', icon: IconGavel, group: 'groupWatch', needs: 'authority.view' },
  { to: '/reset-codes', word: 'resetCodes', icon: IconKey, group: 'groupSettings', needs: 'password.reset' },
  { to: '/people', word: 'people', icon: IconUsersGroup, group: 'groupSettings', needs: 'people.manage' },
  { to: '/units', word: 'units', icon: IconBuildingBank, group: 'groupSettings', needs: 'people.manage' },
  { to: '/orders', word: 'orders', icon: IconFileCertificate, group: 'groupSettings', needs: 'people.manage' },
  { to: '/places', word: 'places', icon: IconMapPins, group: 'groupSettings', needs: 'place.manage' },
  { to: '/settings', word: 'settings', icon: IconSettings, group: 'groupSettings', needs: 'settings.manage' },
  { to: '/system', word: 'system', icon: IconActivityHeartbeat, group: 'groupSettings', needs: 'settings.manage', count: 'troubles' },
];

const DECIDING: ReadonlySet<PostKind> = new Set([
  'head-of-agency', 'head-of-unit', 'deputy-head', 'head-of-supply-officers', 'head-of-supplies-unit', 'secretary',
]);

/** Orders also make deciders, so the inbox shows as soon as something waits there. */
const mayOpen = (session: SessionView, waiting: number) => (to: Destination): boolean =>
  to.to === INBOX.to ? waiting > 0 || session.posts.some((post) => DECIDING.has(post.kind)) : !to.needs || session.permissions.includes(to.needs);

export const destinationsOf = (session: SessionView, waiting: number): Destination[] => DESTINATIONS.filter(mayOpen(session, waiting));

/** Two left and one right of the large scan button; "more" holds the rest. */
export function quickOf(session: SessionView, waiting: number): Destination[] {
  const may = mayOpen(session, waiting);
  const second = may(COUNTER) ? COUNTER : ASK;
  return [HOME, second, may(INBOX) ? INBOX : REQUESTS];
}

export const GROUPS: GroupName[] = ['groupMine', 'groupSupply', 'groupWatch', 'groupSettings'];
