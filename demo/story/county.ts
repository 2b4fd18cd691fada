import { participants } from './participants/people.ts';
import { staff } from './participants/staff.ts';
import { demoPassphrase } from './passphrase.ts';
import type { County, Organisation, Person } from './types.ts';

const organisations: Organisation[] = [
  {
    slug: 'vassmarks-lan',
    name: 'Vassmarks län',
    kind: 'county',
    about: 'Ett län av sjöar, nedlagda bruk och en kanal som ingen riktigt vet vem som äger.',
  },
  {
    slug: 'tranlosa-kommun',
    name: 'Tranlösa kommun',
    kind: 'municipality',
    parent: 'vassmarks-lan',
    about: 'Residensstaden. Kanal, lasarett, två mil cykelväg och länets enda rulltrappa.',
  },
  {
    slug: 'askvinge-kommun',
    name: 'Askvinge kommun',
    kind: 'municipality',
    parent: 'vassmarks-lan',
    about: 'Hamnstad vid den stora sjön, med färja på sommaren och blåst resten av året.',
  },
  {
    slug: 'grythammar-kommun',
    name: 'Grythammars kommun',
    kind: 'municipality',
    parent: 'vassmarks-lan',
    about: 'Gammal bruksort med tretusen invånare och ett boendestöd där alla känner alla.',
  },
  {
    slug: 'sonnerlunda-kommun',
    name: 'Sönnerlunda kommun',
    kind: 'municipality',
    parent: 'vassmarks-lan',
    about: 'Åkrar, villor och pendeltåg. Växer fortare än sina verksamheter.',
  },
  {
    slug: 'region-vassmark',
    name: 'Region Vassmark',
    kind: 'region',
    parent: 'vassmarks-lan',
    about: 'Ansvarar för vården i länet och för psykiatrins mottagningar.',
  },
  {
    slug: 'boendestod-kanalen',
    name: 'Boendestöd Kanalen',
    kind: 'unit',
    parent: 'tranlosa-kommun',
    about:
      'Stöd till ungefär 140 personer i Tranlösas centrala och östra delar. Två grupper blev en för tre år sedan.',
  },
  {
    slug: 'boendestod-hojden',
    name: 'Boendestöd Höjden',
    kind: 'unit',
    parent: 'tranlosa-kommun',
    about: 'Stöd till ungefär 60 personer på höjderna väster om kanalen.',
  },
  {
    slug: 'boendestod-hamnen',
    name: 'Boendestöd Hamnen',
    kind: 'unit',
    parent: 'askvinge-kommun',
    about: 'Stöd till ungefär 80 personer i Askvinge, med kvällsöppet två dagar i veckan.',
  },
  {
    slug: 'boendestod-bruket',
    name: 'Boendestöd Bruket',
    kind: 'unit',
    parent: 'grythammar-kommun',
    about: 'Två och en halv tjänst och sju personer med stöd.',
  },
  {
    slug: 'vardagsstodet-sonnerlunda',
    name: 'Vardagsstödet i Sönnerlunda',
    kind: 'unit',
    parent: 'sonnerlunda-kommun',
    about: 'Boendestöd och stöd i hemmet för ungefär 90 personer, nystartat i egen regi.',
  },
  {
    slug: 'traffpunkten-kvarten',
    name: 'Träffpunkten Kvarten',
    kind: 'unit',
    parent: 'tranlosa-kommun',
    about: 'Öppen träffpunkt med soppa, biljard och en dörr som går igen.',
  },
  {
    slug: 'psykiatrimottagningen-tranlosa',
    name: 'Psykiatrimottagningen i Tranlösa',
    kind: 'unit',
    parent: 'region-vassmark',
    about: 'Öppenvård för vuxna. Kallar till samordnade planer tillsammans med kommunerna.',
  },
  {
    slug: 'lyktan',
    name: 'Brukarrevisionsbyrån Lyktan',
    kind: 'bureau',
    parent: 'vassmarks-lan',
    about:
      'En förening som drivs av människor med egen erfarenhet av vård och stöd. Har gjort brukarrevisioner i länet i nio år.',
  },
  {
    slug: 'andra-stolen',
    name: 'Andra stolen – granskning med egen erfarenhet',
    kind: 'bureau',
    parent: 'vassmarks-lan',
    about: 'Länets yngre byrå, startad av tre personer som tyckte att Lyktan skrev för långa rapporter.',
  },
  {
    slug: 'foreningen-tillsammans',
    name: 'Föreningen Tillsammans i Vassmark',
    kind: 'association',
    parent: 'vassmarks-lan',
    about:
      'Förening för människor med psykisk ohälsa och deras närstående, med lokalföreningar i tre kommuner.',
  },
];

const people: Person[] = [
  {
    slug: 'gunvor-tjader',
    name: 'Gunvor Tjäder',
    persona: true,
    hats: [{ role: 'commissioner', organisation: 'tranlosa-kommun', from: '2019-02-01' }],
    about:
      'Verksamhetschef för stöd i hemmet i Tranlösa. Beställde granskningen av Boendestöd Kanalen och står fast vid att rapporten ska läsas även när den svider.',
  },
  {
    slug: 'petrus-sandvall',
    name: 'Petrus Sandvall',
    persona: true,
    hats: [{ role: 'commissioner', organisation: 'region-vassmark', from: '2022-09-01' }],
    about:
      'Utvecklingsledare i Region Vassmark. Beställer tillsammans med Tranlösa en granskning av samordnade planer.',
  },
  {
    slug: 'disa-morelius',
    name: 'Disa Morelius',
    persona: false,
    hats: [{ role: 'commissioner', organisation: 'askvinge-kommun', from: '2021-01-01' }],
    about: 'Socialchef i Askvinge. Vill ha svar före budgeten.',
  },
  {
    slug: 'henning-lodar',
    name: 'Henning Lodår',
    persona: false,
    hats: [{ role: 'commissioner', organisation: 'grythammar-kommun', from: '2024-04-01' }],
    about: 'Ensam chef för det mesta i Grythammar, även snöröjningen vissa vintrar.',
  },
  {
    slug: 'carola-bystedt',
    name: 'Carola Bystedt',
    persona: false,
    hats: [{ role: 'commissioner', organisation: 'sonnerlunda-kommun', from: '2023-03-01' }],
    about: 'Kvalitetsansvarig i Sönnerlunda, ny på brukarrevision och full av frågor.',
  },
  {
    slug: 'samira-lindeblad',
    name: 'Samira Lindeblad',
    persona: true,
    hats: [{ role: 'auditCoordinator', organisation: 'lyktan', from: '2018-05-01' }],
    about: `Samordnar Lyktans revisioner. Har telefonen på ljudlöst, nycklarna i en burk och koll på vem som inte får intervjua vem. Låser upp kontaktuppgifter med orden ”${demoPassphrase}”.`,
  },
  {
    slug: 'torkel-ask',
    name: 'Torkel Ask',
    persona: true,
    hats: [{ role: 'auditor', organisation: 'lyktan', from: '2018-05-01' }],
    about:
      'Intervjuar. Tidigare slussvakt, med lång egen erfarenhet av slutenvård och en röst som folk litar på.',
  },
  {
    slug: 'yordanos-tesfai',
    name: 'Yordanos Tesfai',
    persona: true,
    hats: [{ role: 'auditor', organisation: 'lyktan', from: '2021-08-15' }],
    about: 'Intervjuar på svenska och tigrinja. Blev revisor efter sju år som närstående till sin bror.',
  },
  {
    slug: 'bibbi-ravn',
    name: 'Birgitta ”Bibbi” Ravn',
    persona: true,
    hats: [
      { role: 'auditor', organisation: 'lyktan', from: '2020-01-10' },
      { role: 'substitute', organisation: 'boendestod-hojden', from: '2025-06-01', to: '2025-08-31' },
    ],
    about:
      'Intervjuar. Undersköterska i grunden, sommarvikarie på Boendestöd Höjden förra året, och därför jävig där.',
  },
  {
    slug: 'emil-rask',
    name: 'Emil Rask',
    persona: true,
    hats: [
      { role: 'auditor', organisation: 'lyktan', from: '2023-10-01' },
      { role: 'participant', organisation: 'boendestod-hojden', from: '2019-11-04' },
    ],
    about: 'Har två hattar: boendestöd från Höjden på tisdagar, brukarrevisor på Lyktan resten av veckan.',
  },
  {
    slug: 'ingalill-svard',
    name: 'Ingalill Svärd',
    persona: true,
    hats: [{ role: 'auditor', organisation: 'lyktan', from: '2019-03-01' }],
    about: 'Analyserar och skriver. Före detta korrekturläsare som stryker hellre än lägger till.',
  },
  {
    slug: 'leo-kantonen',
    name: 'Leo Kantonen',
    persona: true,
    hats: [{ role: 'auditor', organisation: 'lyktan', from: '2022-02-01' }],
    about: 'Analyserar. Räknar alltid en gång till, och har lärt byrån att skilja på ”många” och ”flera”.',
  },
  {
    slug: 'nermin-hodzic',
    name: 'Nermin Hodžić',
    persona: true,
    hats: [{ role: 'auditor', organisation: 'lyktan', from: '2024-01-15' }],
    about: 'Revisor i ett annat lag på Lyktan. Ska aldrig kunna läsa det som Kanalens lag har samlat in.',
  },
  {
    slug: 'conny-brandmark',
    name: 'Conny Brandmark',
    persona: true,
    hats: [{ role: 'auditCoordinator', organisation: 'andra-stolen', from: '2023-01-01' }],
    about: `Samordnar Andra stolen. Före detta kollega med Samira; de hälsar. Låser upp kontaktuppgifter med orden ”${demoPassphrase}”.`,
  },
  {
    slug: 'ebba-stalhane',
    name: 'Ebba Stålhane',
    persona: true,
    hats: [{ role: 'auditor', organisation: 'andra-stolen', from: '2023-01-01' }],
    about: 'Revisor på Andra stolen. Tecknar under mötena och minns allt som sades.',
  },
  {
    slug: 'jamal-forsling',
    name: 'Jamal Forsling',
    persona: false,
    hats: [{ role: 'auditor', organisation: 'andra-stolen', from: '2024-08-01' }],
    about: 'Revisor på Andra stolen, helst på kvällar.',
  },
  {
    slug: 'annelie-kvist',
    name: 'Annelie Kvist',
    persona: true,
    hats: [{ role: 'unitManager', organisation: 'boendestod-kanalen', from: '2023-05-02' }],
    about:
      'Enhetschef på Boendestöd Kanalen sedan sammanslagningen. Fick rapporten en torsdag och läste den två gånger.',
  },
  {
    slug: 'rebecka-oijer',
    name: 'Rebecka Öijer',
    persona: true,
    hats: [{ role: 'unitManager', organisation: 'boendestod-hojden', from: '2021-09-01' }],
    about: 'Enhetschef på Boendestöd Höjden. Väntar på sin egen granskning och läser grannens under tiden.',
  },
  {
    slug: 'hasse-lillienstrom',
    name: 'Hasse Lillienström',
    persona: true,
    hats: [{ role: 'unitManager', organisation: 'boendestod-hamnen', from: '2017-01-01' }],
    about:
      'Enhetschef på Boendestöd Hamnen i Askvinge. Har just fått en rapport levererad och har svar att lämna.',
  },
  {
    slug: 'maj-liz-granhag',
    name: 'Maj-Liz Granhag',
    persona: false,
    hats: [{ role: 'unitManager', organisation: 'boendestod-bruket', from: '2020-11-01' }],
    about: 'Enhetschef i Grythammar, på halvtid, med egen nyckelknippa till allt.',
  },
  {
    slug: 'farid-almgard',
    name: 'Farid Almgård',
    persona: true,
    hats: [{ role: 'unitManager', organisation: 'vardagsstodet-sonnerlunda', from: '2024-01-01' }],
    about: 'Enhetschef för Vardagsstödet i Sönnerlunda, som han har byggt upp från ett tomt kontor.',
  },
  {
    slug: 'lovisa-drake',
    name: 'Lovisa Drake',
    persona: false,
    hats: [{ role: 'unitManager', organisation: 'psykiatrimottagningen-tranlosa', from: '2022-01-01' }],
    about: 'Chef för psykiatrimottagningen i Tranlösa.',
  },
  {
    slug: 'tiina-holmlund',
    name: 'Tiina Holmlund',
    persona: true,
    hats: [
      {
        role: 'careManager',
        organisation: 'tranlosa-kommun',
        from: '2016-08-15',
      },
    ],
    about:
      'Biståndshandläggare i Tranlösa. Beslutar om stöd och får läsa rapporter, men aldrig vem som har sagt vad.',
  },
  {
    slug: 'jonas-aldeby',
    name: 'Jonas Aldeby',
    persona: true,
    hats: [
      {
        role: 'supportWorker',
        organisation: 'boendestod-kanalen',
        from: '2015-03-01',
      },
    ],
    about:
      'Boendestödjare på Kanalen. Nyfiken på om det är han som är ”den långa” i citaten, och får inte veta.',
  },
  {
    slug: 'rut-sjoholm',
    name: 'Rut Sjöholm',
    persona: false,
    hats: [
      {
        role: 'supportWorker',
        organisation: 'boendestod-hojden',
        from: '2018-10-01',
      },
    ],
    about: 'Boendestödjare på Höjden, kommer på tisdagar.',
  },
  {
    slug: 'sture-nyren',
    name: 'Sture Nyrén',
    persona: true,
    hats: [
      {
        role: 'closePerson',
        organisation: 'boendestod-kanalen',
        from: '2022-04-19',
        participants: ['alva-nyren'],
      },
    ],
    about: 'Alvas pappa. Vill veta mer än han får veta, och har börjat tycka att det är rätt så.',
  },
  {
    slug: 'parisa-ahlgren',
    name: 'Parisa Ahlgren',
    persona: true,
    hats: [{ role: 'influenceCoordinator', organisation: 'tranlosa-kommun', from: '2024-08-19' }],
    about:
      'Inflytandesamordnare i Tranlösa, med egen erfarenhet. Ser till att förslag inte stannar i en låda.',
  },
  {
    slug: 'vide-norrback',
    name: 'Vide Norrback',
    persona: false,
    hats: [{ role: 'associationContact', organisation: 'foreningen-tillsammans', from: '2020-02-01' }],
    about: 'Kontaktperson i Föreningen Tillsammans, svarar helst på sms.',
  },
  {
    slug: 'vivi-sjodahl',
    name: 'Vivi Sjödahl',
    persona: true,
    hats: [{ role: 'administrator', organisation: 'vassmarks-lan', from: '2023-01-01' }],
    about:
      'Administratör. Lägger upp konton och inställningar åt hela länet och kan inte läsa något innehåll.',
  },
];

/** The demo county: every organisation, place and person in it is made up. */
export const county: County = {
  name: 'Vassmarks län',
  today: '2026-11-23',
  organisations,
  people: [...people, ...staff, ...participants],
};
