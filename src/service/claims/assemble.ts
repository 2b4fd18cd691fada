import { DEFAULT_SCALE, type QuantityScale, type QuantityWord } from '../../domain/quantity-words.ts';
import { type Claim, type ClaimCounts, type ClaimFlag, countClaim, flagClaim, stopsReport } from './rules.ts';
import type { ClaimChapter, Stance } from './tables.ts';

/** How many passages one page offers to link. */
export const PASSAGES_A_PAGE = 20;

/** A link between a claim and a passage, with what decides whether the words may be shown. */
export interface Link {
  passageId: string;
  informantId: string;
  stance: Stance;
  quoted: boolean;
  deidentified: boolean;
  /** read only where it is quoted */
  words: string | null;
  /** of somebody whom the actor may know: one voice for or against, with ids that lead nowhere */
  veiled?: boolean;
  /** whether a veiled voice is one of the claim's named part, where it has one */
  inBase?: boolean;
}

/** A claim as it is kept. */
export interface ClaimRow {
  id: string;
  chapter: ClaimChapter;
  questionId: string | null;
  statement: string;
  word: QuantityWord | null;
  baseId: string | null;
  reviewedVoices: number | null;
  version: number;
  links: Link[];
}

/** A named part of the informants. */
export interface BaseRow {
  id: string;
  name: string;
  version: number;
  members: string[];
}

/** Somebody still in, whose words can be read. */
export interface Voice {
  id: string;
  label: string;
  quotes: boolean;
  /** the actor has said that they may know them: others say which named parts they belong to */
  known: boolean;
}

/** Everything that claims of an audit are counted from. */
export interface ClaimGround {
  voices: readonly Voice[];
  bases: readonly BaseRow[];
  scale: QuantityScale | null;
}

/** A claim with its count and everything there is to look at. */
export interface CountedClaim extends ClaimRow {
  claim: Claim;
  counts: ClaimCounts;
  flags: readonly ClaimFlag[];
  /** nothing stops it from standing in a report */
  holds: boolean;
}

/**
 * Counts a claim from what is linked to it just now: an informant who has withdrawn is in neither count nor base. A voice
 * from outside a named part is no voice of the claim, and its passage is flagged.
 */
export function counted(row: ClaimRow, ground: ClaimGround): CountedClaim {
  const all = new Map(ground.voices.map((voice) => [voice.id, voice]));
  const base = ground.bases.find((one) => one.id === row.baseId);
  const members = new Set(base ? base.members.filter((id) => all.has(id)) : all.keys());
  const links = row.links.filter((link) => link.veiled || all.has(link.informantId));
  const isVoice = (link: Link) =>
    link.veiled ? !base || link.inBase === true : members.has(link.informantId);
  const voices = (stance: Stance) => [
    ...new Set(
      links.filter((link) => link.stance === stance && isVoice(link)).map((link) => link.informantId),
    ),
  ];
  const claim: Claim = {
    statement: row.statement,
    quantityWord: row.word,
    base: base
      ? { kind: 'subset', name: base.name, size: members.size }
      : { kind: 'all', size: members.size },
    supporters: voices('for'),
    contradicters: voices('against'),
    passages: links.map((link) => ({
      id: link.passageId,
      informantId: link.informantId,
      deidentified: link.deidentified,
      quoted: link.quoted,
      // a veiled voice is quoted nowhere
      consented: all.get(link.informantId)?.quotes ?? true,
    })),
    reviewedVoices: row.reviewedVoices,
  };
  const flags = flagClaim(claim, ground.scale ?? DEFAULT_SCALE);
  return { ...row, links, claim, counts: countClaim(claim), flags, holds: !flags.some(stopsReport) };
}
