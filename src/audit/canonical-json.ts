import canonicalize from 'canonicalize';

/** The package's types promise a default export that its CommonJS form does not have. */
const canonicalForm = canonicalize as unknown as (input: unknown) => string | undefined;

/** RFC 8785: the one text of a JSON value, so that the same facts always give the same bytes. */
export function canonicalJson(value: unknown): string {
  const text = canonicalForm(value);
  if (text === undefined) throw new Error('A journal row must be plain JSON');
  return text;
}
