import type { ListFactView } from '../../shared/api/lists/list-imports.js';
import type { ListField } from '../../shared/lists/list-import-vocab.js';
import type { ListValues } from './list-kind.js';

export const factsOf = (values: ListValues, fields: readonly ListField[]): ListFactView[] => fields.flatMap((field) => (values[field] ? [{ field, value: values[field] }] : []));
