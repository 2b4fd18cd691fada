/** The id of a field by its name, the same in labels, in error links and in tests. */
export function fieldId(name: string): string {
  return name.replace(/[^\w-]+/g, '-');
}

/** Joins the ids that describe a field, leaving out those that are not there. */
export function describedBy(...ids: (string | false | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined;
}
