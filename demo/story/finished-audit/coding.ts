import type { Theme } from '../types.ts';

/** The team's codebook as it stood when the analysis was closed: five themes, twenty codes. */
export const codebook: Theme[] = [
  {
    id: 't-meningen',
    name: 'Vad stödet är till för',
    memo: 'Hur den som har stödet själv förklarar det, och vad hon eller han vet om vad som går att påverka.',
    codes: [
      {
        id: 'syfte-igang',
        name: 'Komma igång',
        memo: 'Stödet som något som sätter fart. Liknelserna är egna: bilar, spel, byggen, takter.',
      },
      {
        id: 'syfte-trygghet',
        name: 'Att någon märker',
        memo: 'Stödet som en människa som ser hur man har det. Det praktiska kommer i andra hand.',
      },
      {
        id: 'vet-paverka',
        name: 'Vet vad man kan ändra',
        memo: 'Kan skilja på vad som är beslutat och vad man själv råder över, och har prövat det.',
      },
      {
        id: 'vet-inte',
        name: 'Vet inte vad man kan ändra',
        memo: 'Säger rakt ut att man inte vet, eller har fått olika besked.',
      },
    ],
  },
  {
    id: 't-planen',
    name: 'Planen',
    memo: 'Från första samtalet till kylskåpsdörren.',
    codes: [
      {
        id: 'plan-egna-ord',
        name: 'Planen i egna ord',
        memo: 'Man känner igen sig i texten. Ofta citerar man den utantill.',
      },
      {
        id: 'plan-pappret',
        name: 'Planen som blir liggande',
        memo: 'Planen finns men används inte, eller har aldrig skrivits. Ta gärna med var den ligger, det säger något.',
      },
      {
        id: 'plan-vecka',
        name: 'Veckobladet',
        memo: 'Alla former räknas: papper, bilder, delat dokument, baksidan av matsedeln. Även liggare.',
      },
      {
        id: 'plan-uppfoljning',
        name: 'Gå igenom hur det gått',
        memo: 'Ett återkommande samtal som man satt sig ned för. Frågan ”hur är läget” i hallen räknas inte.',
      },
    ],
  },
  {
    id: 't-hord',
    name: 'Att bli hörd',
    memo: 'Skillnaden mellan att någon hör och att något blir annorlunda.',
    codes: [
      {
        id: 'lyssnad',
        name: 'Lyssnad på',
        memo: 'Det ska gå att se på vilket sätt: väntan, uppläsning, något ströks.',
      },
      {
        id: 'inte-lyssnad',
        name: 'Inte lyssnad på',
        memo: 'Man har sagt något och det försvann, eller så var det redan skrivet.',
      },
      {
        id: 'byte',
        name: 'Vilja byta, eller sakna någon fast',
        memo: 'Även när önskan inte har sagts högt. Räkna inte den som bara undrar.',
      },
      {
        id: 'lofte',
        name: 'Löften och det som blev fel',
        memo: 'Något var sagt men hände inte, eller hände på fel sätt. Koda också hur det rättades till.',
      },
    ],
  },
  {
    id: 't-kommer',
    name: 'Den som kommer',
    memo: 'Den vanliga, den ovanliga och ramarna runt besöket.',
    codes: [
      { id: 'relation-tillit', name: 'Tillit', memo: 'Vad som byggt den. Ofta något mycket litet.' },
      {
        id: 'vikarie-olast',
        name: 'Vikarien visste inget',
        memo: 'Vikarien saknade något som stod skrivet. Skilj från vikarier som var ovänliga; det har ingen sagt.',
      },
      { id: 'vikarie-bra', name: 'När vikarien fungerar', memo: 'Vad som gjorde skillnaden.' },
      {
        id: 'tid-och-form',
        name: 'Tid och form',
        memo: 'När det blir, hur långt, hemma eller per telefon, och vem som avgjorde det.',
      },
    ],
  },
  {
    id: 't-storre',
    name: 'Ett större liv',
    memo: 'Vad som har hänt utanför planens rubriker.',
    codes: [
      {
        id: 'klarar-mer',
        name: 'Klara mer, eller lika',
        memo: 'Något man gör på egen hand i dag. Koda även när någon säger att det inte har blivit så.',
      },
      {
        id: 'ensamhet',
        name: 'Ensamhet',
        memo: 'Att sakna människor. Koda även motsatsen, när någon säger att det inte fattas.',
      },
      {
        id: 'ut-bland-folk',
        name: 'Ut bland folk',
        memo: 'Ett sammanhang som man tagit sig till. Notera hur: vem gick med, hur drog sig den personen undan.',
      },
      {
        id: 'radd-att-forlora',
        name: 'Rädd att förlora stödet',
        memo: 'Oro för att framsteg räknas emot en. Även hur oron lagts till ro.',
      },
    ],
  },
];
