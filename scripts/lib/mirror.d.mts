/** Makes `to` the same as `from`; `keep(relative)` may leave files out. */
export function mirror(from: string, to: string, keep?: (relative: string) => boolean): void;
