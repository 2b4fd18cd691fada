import type { Interview } from '../../types.ts';
import { interview as i01 } from './01.ts';
import { interview as i02 } from './02.ts';
import { interview as i03 } from './03.ts';
import { interview as i04 } from './04.ts';
import { interview as i05 } from './05.ts';
import { interview as i06 } from './06.ts';
import { interview as i07 } from './07.ts';
import { interview as i08 } from './08.ts';
import { interview as i09 } from './09.ts';
import { interview as i10 } from './10.ts';
import { interview as i11 } from './11.ts';
import { interview as i12 } from './12.ts';
import { interview as i13 } from './13.ts';
import { interview as i14 } from './14.ts';
import { interview as i15 } from './15.ts';

export const interviews: Interview[] = [
  i01,
  i02,
  i03,
  i04,
  i05,
  i06,
  i07,
  i08,
  i09,
  i10,
  i11,
  i12,
  i13,
  i14,
  i15,
];
