import type { Report } from '../../types.ts';

export const insights: Report['insights'] = [
  {
    title: 'Att vänta är en insats',
    blocks: [
      {
        kind: 'text',
        text: 'Det ord som återkommer oftast i våra utskrifter är inte plan, mål eller stöd. Det är vänta. Det används på två sätt. Det ena är att bli väntad på: någon håller upp en sak tills man har tänkt färdigt, någon räknar till tio, någon låter en meningslös paus vara i fred tills det visar sig att den inte var meningslös.',
      },
      { kind: 'quote', passage: 'i07-p5' },
      { kind: 'quote', passage: 'i15-p3' },
      {
        kind: 'text',
        text: 'Det andra är att själv få vänta: vid dörren, med jackan på, på en uppringning, på någon som ska bli fast. Det första bygger upp en människa och det andra tar ned henne. Båda ryms på en timme, och det syns inte i statistiken vilket det var.',
      },
    ],
  },
  {
    title: 'Man vill också ge',
    blocks: [
      {
        kind: 'text',
        text: 'Vi avslutade varje samtal med att fråga vad vi borde ha frågat om. Ett svar hade vi inte väntat oss: fråga vad jag kan. På Kanalen finns människor som kan laga mat för femtio, bära sängar, rätta texter och trösta en vikarie. Planen har en ruta för vad man behöver men ingen för vad man har.',
      },
      { kind: 'quote', passage: 'i13-p12' },
      {
        kind: 'text',
        text: 'Vi tror att det hänger ihop med ensamheten. Den som bara tar emot har ingen anledning att bli saknad.',
      },
    ],
  },
  {
    title: 'Fråga vad sakerna är i vägen för',
    blocks: [
      {
        kind: 'text',
        text: 'Mål i planen är ofta saker som ska bort: disk, kuvert, damm, isolering. När vi frågade vidare fanns det som regel något bakom som skulle fram, men det hade inte skrivits ned.',
      },
      { kind: 'quote', passage: 'i07-p11' },
      {
        kind: 'text',
        text: 'En rad om det som ska fram kostar ingenting, och den gör det lättare för båda att se varför det är tisdag och diskmedel.',
      },
    ],
  },
];
