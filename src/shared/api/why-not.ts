/** Why an action is refused now: the same answer the write would give. */
export class WhyNot {
  code!: string;
  facts!: Record<string, unknown>;
  /** A whole sentence in the reader's language. */
  message!: string;
}
