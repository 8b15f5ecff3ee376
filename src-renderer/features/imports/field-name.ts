/** A field in words; one the app has no words for keeps its name. */
export function fieldName(
  t: (key: string, options: { defaultValue: string }) => string,
  name: string,
) {
  return t(`field.${name}`, { defaultValue: name });
}
