import type { ReportProposal } from '../../types.ts';

export const proposalsIntro: string[] = [
  'Boendestöd Kanalen har personal som får människor att öppna kuvert, balkongdörrar och munnar. Det mesta av det som vi föreslår görs redan av någon på enheten, med någon. Förslagen handlar om att det inte ska bero på tur.',
  'Under varje förslag står vad det vilar på. Enheten svarar på vart och ett: ja, delvis eller nej, och varför.',
];

export const proposals: ReportProposal[] = [
  {
    id: 'fo1',
    title: 'Ett vykort före varje nytt ansikte',
    text: 'Låt var och en som vill skriva ett vykort till den som kommer i stället: högst fem rader, i egna ord, om hur man vill bli kontaktad, vad man gör i dörren och vad man inte ska fråga om. Kortet visas för vikarien samma dag som besöket och kvitteras innan dörren öppnas. Har man inte läst kortet går man inte dit. Ge därtill var och en högst två vikarier, som har varit med en gång i förväg, och skicka en bild kvällen innan.',
    claims: ['c10', 'c12'],
    passages: ['i01-p10', 'i07-p7', 'i08-p9', 'i12-p11', 'i13-p8'],
  },
  {
    id: 'fo2',
    title: 'Rita cirkeln',
    text: 'Gå vid första mötet, och sedan en gång om året, igenom vad som är beslutat av kommunen och vad man råder över själv. Rita det som en cirkel på ett papper som man får behålla. Vem man vänder sig till om man inte kommer överens ska stå på samma papper, liksom rätten till tolk och till andra sätt att höra av sig än att ringa.',
    claims: ['c3'],
    passages: ['i01-p2', 'i04-p2', 'i10-p2'],
  },
  {
    id: 'fo3',
    title: 'Börja på en tom sida',
    text: 'Vänd på ordningen när planen skrivs. Börja med det som personen säger, på en tom sida, och låt det stå kvar ordagrant överst. Mallens rubriker får fyllas i efteråt. Läs upp texten innan den skrivs under. Låt mål som handlar om att hålla fast vid något få vara mål, och låt den som har stödet bestämma dagordningen när planen följs upp.',
    claims: ['c5', 'c6', 'c8'],
    passages: ['i01-p3', 'i02-p3', 'i04-p4', 'i12-p10'],
  },
  {
    id: 'fo4',
    title: 'En väg att byta som inte går genom den man vill byta från',
    text: 'Låt någon som inte själv gör besök hos personen ringa eller skriva efter tre månader, och sedan varje år, och fråga: hur går det med er två? Öppna också en brevlåda eller ett nummer som går direkt till enhetschefen. Den som vill byta ska inte behöva ange skäl, och den som byts bort ska inte behöva undra vem som klagat, för det är ingen som har klagat.',
    claims: ['c11'],
    passages: ['i10-p6', 'i10-p7', 'i14-p7'],
  },
  {
    id: 'fo5',
    title: 'En lista över det som har lovats',
    text: 'För en gemensam lista över löften, små som stora, där båda kan läsa och skriva: vad, vem och till när. Gå igenom den varje månad. Det som inte går att hålla stryks med en förklaring i stället för att glömmas. Byts boendestödjaren ut så följer listan med.',
    claims: ['c13'],
    passages: ['i04-p7', 'i08-p6', 'i14-p8'],
  },
  {
    id: 'fo6',
    title: 'Människor i planen, och ett papper som gör det ofarligt att klara mer',
    text: 'Fråga var och en, en gång om året, om ensamhet och om vad man själv kan bidra med. Erbjud sedan det som har fungerat: någon går med, går bakom, och stannar hemma. Se till att det går att göra också på kvällar och helger, för det är då ensamheten är som störst. Och skriv, när stödet trappas ned, ett papper om att det kan trappas upp igen inom ett halvår utan ny ansökan.',
    claims: ['c16', 'c17', 'c18'],
    passages: ['i05-p12', 'i09-p13', 'i10-p11', 'i15-p11'],
  },
];
