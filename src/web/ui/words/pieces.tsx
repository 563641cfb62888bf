import { Fragment } from 'react';

/** `name · post · unit`: each goes to the next line as a whole while it fits there. */
export function Pieces({ of }: { of: readonly (string | null | undefined | false)[] }) {
  return of.flatMap((part) => part || []).map((part, n) => <Fragment key={part}>{n > 0 && ' · '}<span className="piece">{part}</span></Fragment>);
}
