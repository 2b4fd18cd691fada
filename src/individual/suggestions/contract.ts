export { decideCandidate, findSuggestions } from './commands.ts';
export { SuggestionItems } from './pages/suggestion-items.tsx';
export { socialSuggestions, suggestionsFor } from './queries.ts';
export { LIFE_AREA_ICONS, type Suggestion } from './rules.ts';

/** Where suggestions are looked up. */
export const suggestionsPath = '/forslag-pa-mal';

/** Where a participant takes a suggestion along into the plan that is being made, or is told how one begins. */
export const takePath = (suggestionId: string): string =>
  `${suggestionsPath}/ta-med?forslag=${encodeURIComponent(suggestionId)}`;
