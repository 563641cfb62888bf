const list = <const T extends readonly string[]>(values: T): T => values;

/** Of the agency's guideline: the lesson of one screen, then the whole of it. */
export const GUIDELINE_SECTIONS = list(['lesson', 'inside', 'outside', 'agencies', 'consumables', 'form', 'follow-up']);
export type GuidelineSection = (typeof GUIDELINE_SECTIONS)[number];

/** A version that is written, open to comments of staff, laid before the head of agency, published. */
export const GUIDELINE_STATES = list(['writing', 'commenting', 'proposed', 'published']);
export type GuidelineState = (typeof GUIDELINE_STATES)[number];

export const COMMENT_OUTCOMES = list(['answered', 'adopted', 'not-adopted']);
export type CommentOutcome = (typeof COMMENT_OUTCOMES)[number];

export const GUIDELINE_ACTIONS = list(['edit', 'open-comments', 'propose', 'return', 'publish']);
export type GuidelineAction = (typeof GUIDELINE_ACTIONS)[number];

export const FLOW_STEPS = list(['ask', 'told', 'opinion', 'approval', 'fetch', 'use', 'return', 'chase']);
export type FlowStepKind = (typeof FLOW_STEPS)[number];

/** Over which unit a post of the flow chart stands. */
export const FLOW_UNITS = list(['borrower', 'responsible', 'agency']);
export type FlowUnit = (typeof FLOW_UNITS)[number];

/** So far ahead may a version be published: none follows before it is in force, and a year wrongly typed would hold the guideline still until then. */
export const MOST_DAYS_AHEAD = 366;
