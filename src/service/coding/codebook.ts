import type { CodeKind } from './tables.ts';

/** What the rules of a codebook look at in a code. */
export interface CodeLike {
  id: string;
  parentId: string | null;
  kind: CodeKind;
  look: number;
}

/** How many looks there are: each a colour and a pattern of its own, so that none rests on colour alone. */
export const LOOKS = 12;

/** A code in its place in the tree; `depth` 0 stands at the edge. */
export interface Placed<T> {
  code: T;
  depth: number;
}

/** The codebook from top to bottom, children after their parent, in the order given. What hangs on nothing stands at the edge. */
export function inTreeOrder<T extends CodeLike>(codes: readonly T[]): Placed<T>[] {
  const known = new Set(codes.map((code) => code.id));
  const found: Placed<T>[] = [];
  const seen = new Set<string>();
  const add = (code: T, depth: number) => {
    if (seen.has(code.id)) return;
    seen.add(code.id);
    found.push({ code, depth });
    for (const child of codes) if (child.parentId === code.id) add(child, depth + 1);
  };
  for (const code of codes) if (code.parentId === null || !known.has(code.parentId)) add(code, 0);
  // a circle that two people made at the same moment hides nothing
  for (const code of codes) add(code, 0);
  return found;
}

/** The code and everything under it. */
export function under(codes: readonly CodeLike[], id: string): Set<string> {
  const found = new Set([id]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const code of codes) {
      if (code.parentId !== null && found.has(code.parentId) && !found.has(code.id)) {
        found.add(code.id);
        grown = true;
      }
    }
  }
  return found;
}

/** Whether a code may hang under another: never under itself or anything below it, which would make a circle. */
export function mayHangUnder(codes: readonly CodeLike[], id: string, parent: string | null): boolean {
  if (parent === null) return true;
  return codes.some((code) => code.id === parent) && !under(codes, id).has(parent);
}

/** The look that fewest codes wear, the lowest first. */
export function nextLook(codes: readonly { look: number }[]): number {
  const worn = Array.from({ length: LOOKS }, (_, look) => codes.filter((code) => code.look === look).length);
  return worn.indexOf(Math.min(...worn));
}

/** A list with one of its items moved a step; at the edge nothing moves. */
export function movedBy<T>(list: readonly T[], index: number, step: -1 | 1): T[] {
  const to = index + step;
  const moved = [...list];
  if (index < 0 || index >= list.length || to < 0 || to >= list.length) return moved;
  [moved[index], moved[to]] = [moved[to]!, moved[index]!];
  return moved;
}

/** Why a code cannot be put into another; undefined when it can. */
export function refusalToMerge(
  codes: readonly (CodeLike & { commissionQuestionId: string | null })[],
  from: string,
  into: string,
):
  | 'coding.error.merge-nothing'
  | 'coding.error.merge-itself'
  | 'coding.error.merge-question'
  | 'coding.error.merge-kind'
  | undefined {
  const source = codes.find((code) => code.id === from);
  const target = codes.find((code) => code.id === into);
  if (!source || !target) return 'coding.error.merge-nothing';
  // a chapter of the report stays, also when it is empty
  if (source.commissionQuestionId !== null) return 'coding.error.merge-question';
  if (under(codes, from).has(into)) return 'coding.error.merge-itself';
  if (source.kind !== target.kind) return 'coding.error.merge-kind';
  return undefined;
}
