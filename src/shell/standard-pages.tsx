import type { AppContext, StandardPages } from '../kernel/requests/context.ts';
import { mergePage } from './standard/merge.tsx';
import { calmErrorPage, notFoundPage, tooLargeAnswer } from './standard/refusals.tsx';
import { sentTwicePage } from './standard/sent-twice.tsx';
import { askToSignIn } from './standard/sign-in-first.tsx';

/** The pages that every feature needs and none owns. */
export const standardPages: StandardPages = {
  notFound: notFoundPage,
  signInFirst: askToSignIn,
  merge: mergePage,
  sentTwice: sentTwicePage,
};

/** Something went wrong that the reader can do nothing about: calm words and the request's id. */
export const errorPage = (c: AppContext): Promise<Response> => calmErrorPage(c);

/** What was sent is larger than the house takes in. */
export const tooLargePage = (c: AppContext): Promise<Response> => tooLargeAnswer(c);
