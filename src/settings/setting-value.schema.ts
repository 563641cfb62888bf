import { ApiProperty } from '@nestjs/swagger';
import { SettingChange, SettingView, WaitingChange } from '../shared/api/settings.js';
import { BORROWER_KINDS, POST_KINDS } from '../shared/vocab.js';

const opinionRule = {
  type: 'object',
  properties: {
    borrowerKinds: { type: 'array', items: { type: 'string', enum: [...BORROWER_KINDS] } },
    place: { type: 'string', enum: ['inside', 'outside', 'any'] },
    fromSatang: { type: 'integer', minimum: 0 },
    step: { type: 'string', enum: ['told', 'opinion'] },
    post: { type: 'string', enum: [...POST_KINDS] },
    of: { type: 'string', enum: ['borrower', 'responsible', 'agency'] },
    promisedWorkingDays: { type: 'integer', minimum: 0, maximum: 30 },
    classIds: { type: 'array', items: { type: 'string' } },
    unitIds: { type: 'array', items: { type: 'string' } },
  },
  required: ['borrowerKinds', 'place', 'fromSatang', 'step', 'post', 'of', 'promisedWorkingDays'],
};

const days = (minimum: number, maximum: number) => ({ type: 'integer', minimum, maximum, nullable: true });
const classTerms = {
  type: 'object',
  properties: { classIds: { type: 'array', items: { type: 'string' } }, longestDays: days(1, 366), noticeDays: days(0, 30) },
  required: ['classIds', 'longestDays', 'noticeDays'],
};

/** A value is of the kind that its setting has: yes or no, a whole number, a text, several of what may be chosen, the rules for opinions, or the terms of classes. */
export const ApiSettingValue = (): PropertyDecorator => ApiProperty({
  description: 'Of the kind that the setting has: yes or no, a whole number, a text, several of what may be chosen, the rules for opinions, or the terms of classes.',
  oneOf: [{ type: 'boolean' }, { type: 'integer' }, { type: 'string' }, { type: 'array', items: { type: 'string' } }, { type: 'array', items: opinionRule }, { type: 'array', items: classTerms }],
});

// The shapes of replies are the web's too and carry no decorators of the server.
for (const shape of [SettingView, SettingChange]) ApiSettingValue()(shape.prototype, 'value');
ApiSettingValue()(WaitingChange.prototype, 'held');
