import type { UnitOffers } from './types.ts';

/** Whom to turn to, and what there is nearby, unit by unit. Phone numbers are of the range kept for fiction. */
export const unitOffers: readonly UnitOffers[] = [
  {
    unit: 'boendestod-kanalen',
    contacts: [
      {
        name: 'Annelie Kvist, enhetschef',
        about: 'Om du undrar över ditt stöd, vill byta stödjare eller är missnöjd.',
        phone: '070-174 06 31',
        hours: 'Vardagar 8–16',
      },
      {
        name: 'Jour på kvällar och helger',
        about: 'När något inte kan vänta till i morgon.',
        phone: '070-174 06 32',
        hours: 'Kl. 16–22, alla dagar',
      },
      {
        name: 'Tiina Holmlund, biståndshandläggare',
        about: 'Om beslutet: mer stöd, mindre stöd eller ett annat.',
        email: 'tiina.holmlund@tranlosa.example',
      },
    ],
    places: [
      {
        area: 'community-life',
        name: 'Träffpunkten Kvarten',
        about: 'Soppa, biljard och folk som inte frågar varför man kom.',
        when: 'Måndag till torsdag 11–15',
        where: 'Kvarngatan 4, ingång från gården',
        cost: 'Gratis, soppan kostar 20 kronor',
        way: 'Hiss från gården. Säg till om du vill att någon följer med första gången.',
      },
      {
        area: 'relations',
        name: 'Torsdagslunchen',
        about: 'Sex platser kring ett bord. Man lagar tillsammans och diskar tillsammans.',
        when: 'Varannan torsdag 12–14',
        where: 'Församlingshemmet vid slussen',
        cost: '30 kronor',
      },
      {
        area: 'occupation',
        name: 'Verkstan på Kajen',
        about: 'Cyklar, möbler och radioapparater lagas och säljs vidare.',
        when: 'Tisdag och fredag 9–12',
        where: 'Kajen 11',
        cost: 'Gratis, arbetskläder finns',
      },
    ],
  },
  {
    unit: 'boendestod-hojden',
    contacts: [
      {
        name: 'Rebecka Öijer, enhetschef',
        about: 'Om stödet och dem som kommer.',
        phone: '070-174 06 41',
        hours: 'Vardagar 9–15',
      },
      {
        name: 'Parisa Ahlgren, inflytandesamordnare',
        about: 'Om du vill påverka hur Höjden arbetar, eller inte vet vem du ska fråga.',
        phone: '070-174 06 42',
      },
    ],
    places: [
      {
        area: 'community-life',
        name: 'Stickcafé i Höjdkyrkan',
        about: 'Garn finns. Man får sitta med utan stickor.',
        when: 'Onsdagar 13–15',
        where: 'Kyrkbacken 2, nedre salen',
        cost: 'Gratis',
      },
      {
        area: 'relations',
        name: 'Gå ihop',
        about: 'Tre kilometer i prattakt. Den som är trött vänder, och någon vänder med.',
        when: 'Lördagar 10',
        where: 'Lyktstolpen vid parkeringen',
        cost: 'Gratis',
        way: 'Barnvagn, rullator och hund går bra.',
      },
    ],
  },
  {
    unit: 'boendestod-hamnen',
    contacts: [
      {
        name: 'Hasse Lillienström, enhetschef',
        about: 'Om något blev fel, eller oväntat bra.',
        phone: '070-174 06 51',
        hours: 'Tisdag till fredag',
      },
      {
        name: 'Görel Sandin, biståndshandläggare',
        about: 'När beslutet inte passar livet längre.',
        email: 'gorel.sandin@askvinge.example',
      },
    ],
    places: [
      {
        area: 'occupation',
        name: 'Båtvarvets öppna bänk',
        about: 'Skrapa, slipa, måla. Ingen kräver att båten blir färdig.',
        when: 'Vardagar 8–12',
        where: 'Skeppsbron 9, Askvinge',
        cost: 'Gratis',
      },
      {
        area: 'community-life',
        name: 'Kvällsöppet',
        about: 'Biljard, filmer och en gryta som räcker.',
        when: 'Tisdag och torsdag 17–20',
        where: 'Boendestödets lokal vid färjan',
        cost: '25 kronor för maten',
      },
    ],
  },
  {
    unit: 'boendestod-bruket',
    contacts: [
      {
        name: 'Maj-Liz Granhag, enhetschef',
        about: 'Jag svarar när jag kan, och ringer alltid upp.',
        phone: '070-174 06 61',
        hours: 'Förmiddagar',
      },
    ],
    places: [
      {
        area: 'community-life',
        name: 'Klubbstugan på lördagar',
        about: 'Kaffe ur termos. Oftast nio stycken och en hund.',
        when: 'Lördagar 10–12',
        where: 'Brukets IP',
        cost: 'Ta med en kaka om du har',
      },
    ],
  },
  {
    unit: 'vardagsstodet-sonnerlunda',
    contacts: [
      {
        name: 'Farid Almgård, enhetschef',
        about: 'Nytt, gammalt, klagomål och idéer.',
        phone: '070-174 06 71',
        hours: 'Vardagar 8–17',
      },
      {
        name: 'Rasmus Ekbom, biståndshandläggare',
        about: 'Frågor om vad kommunen har beslutat.',
        email: 'rasmus.ekbom@sonnerlunda.example',
      },
    ],
    places: [
      {
        area: 'relations',
        name: 'Språkbordet',
        about: 'Prata svenska och något mer, två timmar.',
        when: 'Måndagar 16–18',
        where: 'Stationshuset, Sönnerlunda',
        cost: 'Gratis',
      },
      {
        area: 'occupation',
        name: 'Koloniföreningen Rågen',
        about: 'Vinterns arbete är att kratta och prata om våren.',
        when: 'Söndagar 11',
        where: 'Bakom pendelparkeringen',
        cost: 'Gratis för den som gräver',
      },
    ],
  },
];
