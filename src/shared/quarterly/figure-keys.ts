const list = <const T extends readonly string[]>(values: T): T => values;

/** Every figure of the quarterly page, by the part it stands in; the order is that of the page. */
export const QUARTERLY_PARTS = {
  requests: list(['requests-sent', 'requests-outside', 'requests-approved', 'requests-rejected', 'requests-withdrawn', 'requests-waiting']),
  permission: list(['hand-overs', 'lawful-before']),
  stages: list([
    'opinion-hours', 'opinion-promised', 'opinion-on-time', 'opinion-silent', 'approval-hours', 'approval-promised', 'approval-on-time', 'ratifying-hours', 'ratifying-promised', 'ratifying-on-time',
  ]),
  late: list(['loans-due', 'loans-late', 'chased-in-time', 'late-back-early', 'late-not-chased', 'late-running']),
  outsiders: list(['agency-loans', 'outsider-loans', 'outside-lawful', 'without-grounds']),
  guideline: list(['acknowledged', 'comments-said', 'comments-handled']),
  findings: list([
    'findings-opened', 'findings-open', 'closed-explained', 'closed-returned', 'closed-chased', 'closed-recorded', 'closed-facts', 'findings-reviewed', 'seen-elsewhere', 'questions-answered', 'questions-unexplained',
    'damage-opened', 'damage-closed',
  ]),
  exceptions: list(['emergencies', 'emergencies-ratified', 'emergencies-refused', 'emergencies-waiting', 'duties-met', 'head-himself', 'exception-orders', 'terms-orders']),
  paper: list(['paper-share', 'paper-objected']),
  unsourced: list(['complaints', 'stock-take', 'cases']),
} as const;

export type QuarterlyPart = keyof typeof QUARTERLY_PARTS;
export type FigureKey = (typeof QUARTERLY_PARTS)[QuarterlyPart][number];
export const QUARTERLY_PART_KEYS = Object.keys(QUARTERLY_PARTS) as QuarterlyPart[];

export const FIGURE_UNITS = list(['count', 'share', 'hours']);
export type FigureUnit = (typeof FIGURE_UNITS)[number];

/** `nothing`: there was nothing to count it of, so there is no share and no median. `unsourced`: the program keeps nothing of it yet. */
export const FIGURE_STATES = list(['known', 'nothing', 'unsourced']);
export type FigureState = (typeof FIGURE_STATES)[number];

/** Running: the period has not ended, and nobody signs it. */
export const QUARTERLY_STATES = list(['running', 'awaiting', 'signed']);
export type QuarterlyState = (typeof QUARTERLY_STATES)[number];
