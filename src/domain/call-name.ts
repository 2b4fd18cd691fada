/** What somebody is called in the running text: the first of their names. */
export const callName = (name: string): string => name.split(' ')[0] ?? name;
