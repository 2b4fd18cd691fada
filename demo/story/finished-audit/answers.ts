import type { Delivery } from '../types.ts';

export const delivery: Delivery = {
  draftSentOn: '2026-05-04',
  remarks: [
    {
      id: 'sf1',
      by: 'annelie-kvist',
      on: '2026-05-11',
      draftText: 'Bemanningsgruppen, som ordnar vikarier, hör till Kanalen.',
      remark:
        'Det stämmer inte. Bemanningsgruppen flyttades vid sammanslagningen och delas nu av hela kommunen. Jag är inte chef för den, även om jag ibland önskar det.',
      decision: 'accepted',
      decidedBy: 'samira-lindeblad',
      decidedOn: '2026-05-18',
      reasons: 'Enheten har rätt. Det framgår också av nämndens beslut. Vi har rättat texten.',
      finalText: 'Bemanningsgruppen, som ordnar vikarier, är gemensam för kommunen.',
    },
    {
      id: 'sf2',
      by: 'annelie-kvist',
      on: '2026-05-11',
      draftText: 'Majoriteten har tagit emot vikarier som inte visste det de hade behövt veta.',
      remark:
        'Enligt vår rutin kvitterar vikarier att de har läst planen, och kvittenserna är ifyllda till 96 procent. Påståendet bör därför tas bort eller ändras till ”upplever sig ha tagit emot”.',
      decision: 'not-accepted',
      decidedBy: 'samira-lindeblad',
      decidedOn: '2026-05-18',
      reasons:
        'Att en kvittens är ifylld och att någon visste är två olika saker. Påståendet vilar på vad de intervjuade har berättat att vikarierna gjorde, inte på en känsla. Vi låter det stå och tar in enhetens uppgift om kvittenser i texten, så att läsaren ser båda.',
      finalText:
        'Majoriteten har tagit emot vikarier som inte visste det de hade behövt veta. Enheten har påpekat att vikarier ska kvittera att de har läst planen.',
    },
  ],
  deliveredOn: '2026-05-28',
  presentedTo:
    'Enhetschefen och hennes personal, verksamhetschefen, socialnämndens ordförande och ett öppet möte på träffpunkten dit trettio personer kom.',
  informantsTold:
    'Var och en som blev intervjuad fick rapporten samma dag, på det sätt som hen hade valt. Därefter raderades kontaktuppgifterna.',
  answers: [
    {
      proposal: 'fo1',
      by: 'annelie-kvist',
      on: '2026-06-22',
      answer: 'partly',
      why: 'Vykortet inför vi, och det kvitteras i dörren i stället för på kontoret. Vi skickar också en bild kvällen innan till den som vill. Två vikarier i förväg kan vi inte lova alla, eftersom bemanningsgruppen delas av kommunen och sommaren är som den är. Vi börjar med dem som far mest illa av nya ansikten, och de avgör själva om de hör dit.',
      whoActs: 'Enhetschefen tillsammans med bemanningsgruppens samordnare',
      when: '2026-10-01',
      whenText: 'Vykorten till midsommar, två fasta vikarier för ett tjugotal personer från oktober.',
    },
    {
      proposal: 'fo2',
      by: 'annelie-kvist',
      on: '2026-06-22',
      answer: 'yes',
      why: 'Det skäms vi lite för att vi inte redan gör. En av våra boendestödjare har ritat cirklar i flera år utan att vi andra visste om det. Nu lär hon oss.',
      whoActs: 'Varje boendestödjare, med stöd av metodhandledaren',
      when: '2026-12-31',
      whenText: 'Alla har fått sin cirkel före nyår.',
    },
    {
      proposal: 'fo3',
      by: 'annelie-kvist',
      on: '2026-06-22',
      answer: 'yes',
      why: 'Mallen är vår egen, så vi kan ändra den. Överst kommer en tom ruta med rubriken ”Med dina ord”. Den får inte redigeras av personal. Att hålla fast vid något är från och med nu ett godkänt mål.',
      whoActs: 'Metodhandledaren och en grupp där hälften själva har boendestöd',
      when: '2026-09-15',
      whenText: 'Ny mall i september, därefter vid varje ny plan.',
    },
    {
      proposal: 'fo4',
      by: 'annelie-kvist',
      on: '2026-06-22',
      answer: 'yes',
      why: 'Samtalet efter tre månader görs av någon från en annan grupp. Direktnumret går till mig, med sms, och jag svarar inom två arbetsdagar. Vi kommer inte att fråga varför.',
      whoActs: 'Enhetschefen',
      when: '2026-08-17',
      whenText: 'Numret är öppet från mitten av augusti. De första samtalen rings i september.',
    },
    {
      proposal: 'fo5',
      by: 'annelie-kvist',
      on: '2026-06-22',
      answer: 'partly',
      why: 'Listan prövar vi i en av våra tre grupper under hösten. Vi är rädda för att den blir ännu ett papper. Därför vill vi att de som har stödet avgör efter tre månader om den ska leva vidare. Det som redan är lovat, och som vi känner till, har vi gått igenom och svarat på.',
      whoActs: 'Gruppledaren i östra gruppen',
      when: '2026-12-01',
      whenText: 'Prövas september till november, beslut i december.',
    },
    {
      proposal: 'fo6',
      by: 'annelie-kvist',
      on: '2026-06-22',
      answer: 'no',
      why: 'Frågan om ensamhet tar vi in i den årliga genomgången. Men det som är förslagets kärna, stöd på kvällar och helger och ett papper om att få trappa upp igen, kan jag inte säga ja till. Det första finns det inga pengar till i år. Det andra beslutar biståndsenheten om, inte vi. Därför blir svaret nej, hellre än ett ja som inte håller. Jag har lämnat båda frågorna vidare till verksamhetschefen, som svarar nämnden i höst.',
      whoActs: 'Verksamhetschefen, när det gäller helger och beslut',
      when: '2026-11-30',
      whenText: 'Verksamhetschefen redovisar för nämnden i november.',
    },
  ],
  answeredOn: '2026-06-22',
  publishedOn: '2026-06-15',
  revisit: {
    dueFrom: '2026-11-28',
    dueTo: '2027-05-28',
    note: 'Vi kommer tillbaka när vykorten har använts en vinter. Då frågar vi dem som har stödet om det har märkts, inte enheten om det är gjort. Först på listan: har någon kommit in utan att ha läst kortet, har någon ringt direktnumret, och vad blev det av söndagarna?',
  },
};
