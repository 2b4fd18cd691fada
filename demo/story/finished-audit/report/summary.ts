import type { ResultParagraph } from '../../types.ts';

export const summary: ResultParagraph[] = [
  {
    text: 'Tranlösa kommun har låtit Lyktan ta reda på hur stödet från Boendestöd Kanalen är för dem som har det. Vi har intervjuat femton personer om vad stödet är till för, om planen, om dem som kommer och om vad det har lett till.',
    claims: [],
  },
  {
    text: 'Samtliga kan med egna ord förklara vad stödet är tänkt att vara. Många lägger tyngden vid att någon märker hur de har det. Men flera vet inte vad de själva får ändra på.',
    claims: ['c1', 'c2', 'c3'],
  },
  {
    text: 'Nästan alla har en genomförandeplan, och de flesta säger att någon lyssnade när den gjordes. Hos några har den sedan blivit liggande. Det som används i vardagen är veckobladet, som många har gjort till sitt.',
    claims: ['c4', 'c5', 'c6', 'c7'],
  },
  {
    text: 'De flesta litar på den som brukar komma. Tilliten är ofta byggd av små saker: någon väntar, någon knackar på samma sätt varje gång. När det kommer någon annan brister det. Majoriteten har tagit emot vikarier som inte visste det de hade behövt veta, och det har i enstaka fall fått allvarliga följder.',
    claims: ['c9', 'c10', 'c12'],
  },
  {
    text: 'Flera har velat byta boendestödjare utan att ha sagt det till någon på enheten. Många berättar om löften som inte har hållits.',
    claims: ['c11', 'c13'],
  },
  {
    text: 'De flesta gör i dag något på egen hand som de inte gjorde förut, och samtliga av dem litar på den som kommer. Ändå saknar majoriteten människor att vara med. Några är rädda för att stödet ska försvinna när de visar vad de klarar.',
    claims: ['c14', 'c15', 'c16', 'c18'],
  },
  {
    text: 'Vi lämnar sex förslag: ett vykort före varje nytt ansikte, en ritad cirkel över vad man själv bestämmer, en väg att byta som inte går genom den man vill byta från, en lista över löften, en plats för människor i planen, och ett papper som gör det ofarligt att klara mer.',
    claims: [],
  },
];

export const easyRead: ResultParagraph[] = [
  {
    text: 'Vi heter Lyktan. Vi har pratat med femton personer som har boendestöd från Kanalen. Vi frågade hur stödet är.',
    claims: [],
  },
  {
    text: 'Samtliga vet vad stödet är till för. Men flera vet inte vad de själva får bestämma.',
    claims: ['c1', 'c3'],
  },
  {
    text: 'Nästan alla har en plan. De flesta tycker att någon lyssnade när planen skrevs. Hos några ligger planen i en låda.',
    claims: ['c4', 'c5', 'c6'],
  },
  {
    text: 'Många har ett veckoblad. Det är bra, säger de. Då vet man vad som ska hända.',
    claims: ['c7'],
  },
  {
    text: 'De flesta litar på den som brukar komma.',
    claims: ['c9'],
  },
  {
    text: 'När det kommer en vikarie blir det ofta svårt. Majoriteten har fått vikarier som inte visste det de borde veta.',
    claims: ['c10'],
  },
  {
    text: 'Det har hänt att någon har lovat något och att det sedan inte blev av. Det berättar många om.',
    claims: ['c13'],
  },
  {
    text: 'De flesta klarar mer själva nu än förut. Men majoriteten är ensamma. De vill träffa fler människor.',
    claims: ['c14', 'c16'],
  },
  {
    text: 'Några är rädda. De tänker: om jag klarar mer, då tar de bort mitt stöd.',
    claims: ['c18'],
  },
  {
    text: 'Vi har sex förslag på hur stödet kan bli bättre. Chefen på Kanalen ska svara på vart och ett av dem.',
    claims: [],
  },
];
