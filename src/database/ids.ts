import { v7 } from 'uuid';

/** Time-ordered, so that keyset paging by id follows creation. */
export const newId = (): string => v7();
