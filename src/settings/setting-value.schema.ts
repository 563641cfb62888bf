import { ApiProperty } from '@nestjs/swagger';
import { PendingChange, SettingChange, SettingView, SubjectSettingView, WaitingChange } from '../shared/api/settings.js';
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

const hours = {
  type: 'object',
  properties: { weekday: { type: 'integer', minimum: 1, maximum: 7 }, opensAt: { type: 'string' }, closesAt: { type: 'string' } },
  required: ['weekday', 'opensAt', 'closesAt'],
};

const OF_AGENCY = [{ type: 'boolean' }, { type: 'integer' }, { type: 'string' }, { type: 'array', items: { type: 'string' } }, { type: 'array', items: opinionRule }, { type: 'array', items: classTerms }];
const OF_SUBJECT = [{ type: 'boolean' }, { type: 'string' }, { type: 'array', items: hours }];

/** A value is of the kind that its setting has: yes or no, a whole number, a text, several of what may be chosen, the rules for opinions, or the terms of classes. */
export const ApiSettingValue = (): PropertyDecorator => ApiProperty({
  description: 'Of the kind that the setting has: yes or no, a whole number, a text, several of what may be chosen, the rules for opinions, or the terms of classes.', oneOf: OF_AGENCY,
});

const ApiSubjectValue = (): PropertyDecorator => ApiProperty({ description: 'Yes or no of a site, the hours of a store, or the title of a unit’s head.', oneOf: OF_SUBJECT });
const ApiAnyValue = (): PropertyDecorator => ApiProperty({ description: 'Of the kind that the setting has, of the agency or of one site, store or unit.', oneOf: [...OF_AGENCY, { type: 'array', items: hours }] });

// The shapes of replies are the web's too and carry no decorators of the server.
ApiSettingValue()(SettingView.prototype, 'value');
for (const shape of [SubjectSettingView, PendingChange]) ApiSubjectValue()(shape.prototype, 'value');
ApiAnyValue()(SettingChange.prototype, 'value');
ApiAnyValue()(WaitingChange.prototype, 'held');
