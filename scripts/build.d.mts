/** Builds what changed into `dist/`; false when a part has errors, which it says on stderr. */
export function build(): Promise<boolean>;
