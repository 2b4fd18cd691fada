import { participantPictures } from './participant-pictures.ts';
import { staffPictures } from './staff-pictures.ts';

/** Something on a page, found by the words that stand on it; `after` where the same words stand in several places. */
export type Place = string | { text: string; after: string };

/** A picture of the guides. */
export interface Picture {
  /** it is kept as docs/anvandarguide/bilder/<name>.png */
  name: string;
  /** who in the demo county opens the page, by slug; a visitor where it is left out */
  who?: string;
  /** where to begin; left out: the start page */
  at?: string;
  /** what is pressed on the way, one page after the other */
  press?: readonly Place[];
  /** answers that are chosen in the picture */
  choose?: readonly Place[];
  /** folded parts that are open in the picture */
  open?: readonly Place[];
  /** what the text tells the reader to press: a ring is drawn around it */
  ring?: readonly Place[];
  /** on a phone that has a voice, and so the button to listen with */
  voice?: true;
  /** the part that is seen: from the top of the one to the bottom of the other; from the page's top without `from` */
  show: { from?: Place; to: Place };
}

/** Every picture of the guides, participants' own first: whoever opens a page later may be seen in the earlier ones. */
export const pictures: readonly Picture[] = [...participantPictures, ...staffPictures];
