import { follows } from './context.ts';
import type { Candidate } from './mark.ts';
import { nameStrength } from './name-lexicon.ts';
import { numberWord } from './number-words.ts';
import { isPlaceName } from './places.ts';
import type { Token } from './tokens.ts';
import { isFunctionWord, isListed, isOrdinary } from './words.ts';

/** Endings that only streets have, and endings that other words share. */
const streetEnding =
  /^(\p{L}[\p{L}'-]*?)(?:vägen|gatan|gränden|gränd|stigen|torget|backen|allén|alléen|allen|esplanaden|brinken|slingan|stråket|ringen|rundeln|kroken|svängen|gången|leden|kajen|väg|gata|stig|torg|backe|allé|esplanad|grand)s?$/u;
const looseEnding =
  /^(\p{L}[\p{L}'-]+?)(?:plan|planen|plats|platsen|gård|gården|hörnet|höjden|bron|strand|stranden|dalen|liden|parken|promenaden|terrassen|vreten|ängen|hagen|lunden|kullen|berget|hus)s?$/u;
const streetNoun =
  /^(?:torget|gatan|vägen|gränden|esplanaden|allén|stigen|backen|väg|gata|gränd|torg|plats|plan|stig|allé|backe|led|kaj|esplanad|gård)$/u;
const ordinaryStreets =
  /^(?:motor|cykel|gång|gå|land|lands|om|ut|in|upp|bak|av|åter|hem|skid|recept|sido|sväng|huvud|mittel|lång|gen|stor|små|bil|skol|jobb|buss|hela|halva|på|livs|vals|järn|luft|vatten|salu|mat|arbets|skogs|grus|tvär|ned|ner|fram|till|igenom|över|under|hård|trapp|inkörs|utfarts|behandlings|utvecklings|karriär|vård|medel|genvä|å|ö|öv|tele|nyckel|boxnings|själv|person|familje|vigsel|klock|diskussions|kompis|telefon|förlovnings|om|en|fri|parkerings|rast|barn|bonde|hygg|kollo|sommar|hus|sophämt|gall|pappers|räls|rättens|åter|elev)$/u;
const directions =
  /^(?:norra|södra|östra|västra|nya|gamla|stora|lilla|lille|övre|nedre|inre|yttre|sankt|s:t|st|mellersta)$/u;

function houseNumber(tokens: readonly Token[], index: number): Token | undefined {
  const next = tokens[index + 1];
  if (next === undefined || !/^(?: |\u00a0|, | nr | nummer )$/u.test(next.gap)) return undefined;
  if (next.kind === 'number') return next.text.length <= 4 ? next : undefined;
  if (next.kind === 'word' && /^(?:nr|nummer)$/u.test(next.norm))
    return tokens[index + 2]?.kind === 'number' ? tokens[index + 2] : undefined;
  const value = numberWord(next.norm);
  return value !== undefined && value > 0 && next.norm !== 'en' && next.norm !== 'ett' ? next : undefined;
}

/** Goes on past the house number: letter, flat, stairs, post code and town. */
function addressEnd(tokens: readonly Token[], number: Token): number {
  let last = number;
  const next = tokens[number.index + 1];
  if (
    next !== undefined &&
    /^ ?$/u.test(next.gap) &&
    /^[A-Za-zÅÄÖåäö]$/u.test(next.text) &&
    !/^[iåöIÅÖ]$/u.test(next.text)
  )
    last = next;
  else if (next?.kind === 'number' && /^ ?[-–] ?$/u.test(next.gap)) last = next;
  for (let turn = 0; turn < 3; turn += 1) {
    const unit = tokens[last.index + 1];
    const value = tokens[last.index + 2];
    if (unit === undefined || value === undefined || !/^,? {1,2}$/u.test(unit.gap)) break;
    if (
      /^(?:lgh|lägenhet|lght|port|uppgång|trappa|trp|plan|bv|läg)$/u.test(unit.norm) &&
      /^[ .]{1,2}$/u.test(value.gap) &&
      value.text.length <= 5
    ) {
      last = value;
    } else if (unit.kind === 'number' && unit.text.length === 4 && unit.gap.startsWith(',')) {
      last = unit;
    } else if (
      unit.kind === 'number' &&
      /^(?:tr|trappor|trp|vån|våningen)$/u.test(value.norm) &&
      value.gap === ' '
    ) {
      last = value;
    } else break;
  }
  const code = tokens[last.index + 1];
  if (code === undefined || !/^[,\s]{1,3}(?:S-|SE-)?$/u.test(code.gap)) return last.end;
  return postal(tokens, code.index)?.end ?? last.end;
}

/** A post code, with the town after it when there is one: "753 22 Uppsala". */
function postal(tokens: readonly Token[], index: number): { end: number } | undefined {
  const [first, second, third] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (first?.kind !== 'number') return undefined;
  const split =
    first.text.length === 3 && second?.kind === 'number' && second.text.length === 2 && second.gap === ' ';
  const whole = first.text.length === 5;
  if (!split && !whole) return undefined;
  const code = split ? second! : first;
  const town = split ? third : second;
  const named =
    town !== undefined && town.gap === ' ' && (town.casing === 'title' || town.casing === 'upper');
  return { end: named ? town.end : code.end };
}

function isStreetWord(token: Token, numbered: boolean): boolean {
  const strong = streetEnding.exec(token.norm);
  if (strong !== null) {
    const stem = strong[1]!;
    if (stem.length < 2 && !/^[åö]$/u.test(stem)) return false;
    if (numbered)
      return !(
        token.casing === 'lower' &&
        /(?:stig|gången|leden|ringen)$/u.test(token.norm) &&
        isOrdinary(token.norm)
      );
    if (ordinaryStreets.test(stem) || isListed(token.norm)) return false;
    if (
      /(?:gången|leden|ringen|svängen|stig|väg|backe|kroken)s?$/u.test(token.norm) &&
      isOrdinary(token.norm)
    )
      return false;
    if (token.casing === 'lower')
      return /(?:gatan|vägen|gränd|gränden|torget|stigen|backen|allén)s?$/u.test(token.norm);
    return !token.starts || !isOrdinary(token.norm) || /(?:gatan|vägen|gränd|torget)s?$/u.test(token.norm);
  }
  const loose = looseEnding.exec(token.norm);
  if (loose === null || loose[1]!.length < 2 || !numbered) return false;
  return token.casing !== 'lower' && !isListed(token.norm);
}

function back(tokens: readonly Token[], index: number): number {
  let first = index;
  while (
    first > 0 &&
    follows(tokens[first]) &&
    !tokens[first]!.starts &&
    directions.test(tokens[first - 1]!.norm)
  )
    first -= 1;
  const saint =
    tokens[first - 1]?.norm === 't' && tokens[first - 1]?.gap === ':' && tokens[first - 2]?.norm === 's';
  return saint ? first - 2 : first;
}

/** "Olof Palmes gata 3", "Drottning Kristinas väg": capitalised words before a bare street noun. */
function namedStreet(tokens: readonly Token[], index: number): number | undefined {
  const token = tokens[index]!;
  if (!streetNoun.test(token.norm) || !follows(token)) return undefined;
  let first = index;
  while (first > 0 && index - first < 3 && follows(tokens[first])) {
    const before = tokens[first - 1]!;
    const square =
      token.caseless && /^(?:torg|gränd|gata|allé|väg)$/u.test(token.norm) && index - first === 0;
    const town = square && !before.starts && (isPlaceName(before.norm) || !isOrdinary(before.norm));
    const capital = town || (before.casing === 'title' && !(before.starts && isFunctionWord(before.norm)));
    if (!capital) break;
    first -= 1;
  }
  if (first === index) return undefined;
  const { norm, starts } = tokens[index - 1]!;
  const square = /^(?:torg|gränd|gata|allé|esplanad)$/u.test(tokens[index]!.norm) && !starts;
  if (/(?:en|et|én)$/u.test(tokens[index]!.norm)) {
    return directions.test(norm) && tokens[index]!.casing === 'title' ? first : undefined;
  }
  return square || norm.endsWith('s') || directions.test(norm) ? first : undefined;
}

/** Street addresses with or without a number, flats and post codes. */
export function findAddresses(tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (const token of tokens) {
    if (token.kind === 'number') {
      const code = tokens[token.index - 1]?.kind === 'number' ? undefined : postalAlone(tokens, token.index);
      if (code !== undefined) found.push(code);
      continue;
    }
    const number = houseNumber(tokens, token.index);
    const named = namedStreet(tokens, token.index);
    const nameBefore = nameStrength(tokens[token.index - 1]?.norm ?? '') === 'sure';
    if (named !== undefined && (number !== undefined || !(nameBefore && token.norm === 'plats'))) {
      found.push(address(tokens, named, token, number));
    } else if (isStreetWord(token, number !== undefined)) {
      found.push(address(tokens, back(tokens, token.index), token, number));
    }
  }
  return found;
}

function address(
  tokens: readonly Token[],
  first: number,
  street: Token,
  number: Token | undefined,
): Candidate {
  const end = number === undefined ? street.end : addressEnd(tokens, number);
  return { start: tokens[first]!.start, end, kind: 'address', suggestion: '[adress]' };
}

function postalAlone(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  const code = postal(tokens, index);
  if (code === undefined) return undefined;
  const second = token.text.length === 3 ? index + 2 : index + 1;
  const town = tokens[second];
  if (town === undefined || town.end !== code.end || town.kind !== 'word') return undefined;
  return { start: token.start, end: code.end, kind: 'address', suggestion: '[adress]' };
}
