import type { Picture } from './pictures.ts';

const annelie = 'annelie-kvist';
const jonas = 'jonas-aldeby';
const malte = 'malte-rydh';
const nadja = 'nadja-brolin';
const tiina = 'tiina-holmlund';

/** The pictures of the guides for those who give support, manage a unit and decide on supports, in their order. */
export const staffPictures: readonly Picture[] = [
  { name: 'att-gora-besok', who: nadja, show: { from: 'Besök idag', to: 'Anteckna' } },
  {
    name: 'att-gora-nytt',
    who: jonas,
    ring: ['Jag har sett'],
    show: { from: 'Nytt sedan sist', to: 'Jag har sett' },
  },
  { name: 'att-gora-ta-hand-om', who: nadja, show: { from: 'Ta hand om', to: 'Senast 23 november 2026' } },
  {
    name: 'personens-sida',
    who: nadja,
    press: ['Isak Lundmarker'],
    show: { from: 'Isak Lundmarker', to: 'Uppföljning' },
  },
  {
    name: 'om-personen',
    who: nadja,
    press: [{ text: 'Alva Nyrén', after: 'Alla du kommer till' }, 'Om personen'],
    ring: ['Jag har läst och tänker på det'],
    show: { from: { text: 'Nytt', after: 'Bra att veta' }, to: 'Alva Nyrén ser att du har läst.' },
  },
  {
    name: 'lova',
    who: nadja,
    press: [{ text: 'Löften', after: 'Roya Ghasri' }],
    show: { from: 'Något som blir en annan dag?', to: 'Lova det' },
  },
  {
    name: 'plan-vems-ord',
    who: nadja,
    press: ['Mona Ejderstedt', 'Planen', 'Fortsätt med planen', 'Vad behöver du, och vad vill du?'],
    show: { from: 'Vems ord är det?', to: 'God man eller förvaltare säger det' },
  },
  {
    name: 'plan-visa',
    who: nadja,
    press: ['Mona Ejderstedt', 'Planen', 'Fortsätt med planen', 'Titta igenom planen'],
    ring: ['Visa planen för Mona'],
    show: {
      from: {
        text: 'Mona svarar i lugn och ro: ja, nej eller inte än. Planen gäller inte förrän Mona har sagt ja.',
        after: 'Titta igenom planen',
      },
      to: 'Visa planen för Mona',
    },
  },
  {
    name: 'skriv-ner-svar',
    who: jonas,
    press: ['Pia-Lotta Renlund', 'Planen', 'Skriv ner ett svar'],
    show: { from: 'Skriv ner svaret från Pia-Lotta', to: 'Jag kan inte säga det än' },
  },
  {
    name: 'folja-upp-personal',
    who: jonas,
    press: ['Alva Nyrén', 'Uppföljning'],
    show: { from: 'Dina anteckningar inför samtalet', to: 'Vad behöver ni prata om när ni ses?' },
  },
  {
    name: 'mote-mal',
    who: jonas,
    press: ['Alva Nyrén', 'Uppföljning', 'När ni ses', 'Gå igenom målen'],
    show: {
      from: 'Hur är det med det här målet?',
      to: 'Säg det på ett nytt sätt, eller dela upp det i mindre steg. En ny version av planen börjar.',
    },
  },
  {
    name: 'anteckna',
    who: nadja,
    press: ['Anteckna'],
    show: {
      from: 'Vad är det?',
      to: 'Då läser en kollega eller chefen igenom den innan Isak Lundmarker ser den.',
    },
  },
  {
    name: 'las-igenom',
    who: nadja,
    press: ['Mona Ejderstedt', 'Anteckningar', 'Anteckning från fredag 23 oktober 2026'],
    show: {
      from: 'Vad kan Mona Ejderstedt läsa?',
      to: 'Mona Ejderstedt ser att den finns, och att någon annan skyddas.',
    },
  },
  {
    name: 'vikarie-besok',
    who: malte,
    show: { from: 'Besök idag', to: { text: 'Anteckna', after: 'Noor Haddadin' } },
  },
  {
    name: 'vikarie-om-personen',
    who: malte,
    press: ['Noor Haddadin', 'Om personen'],
    show: { from: 'Om Noor Haddadin', to: 'Nålar på golvet. Titta innan du går.' },
  },
  { name: 'enheten', who: annelie, show: { from: 'Åsa Tillgren', to: 'Skulle ha gåtts igenom' } },
  {
    name: 'enhetens-besok',
    who: annelie,
    press: ['Besöken idag'],
    show: { from: 'Besök på enheten', to: 'Hemma. Kommer: Nadja Brolin' },
  },
  {
    name: 'nytt-stod',
    who: annelie,
    press: ['Nytt stöd'],
    show: { from: 'Nytt stöd', to: 'Något annat' },
  },
  {
    name: 'om-stodet',
    who: annelie,
    press: ['Ulla-Britt Saxmark', 'Ändra om stödet'],
    show: { from: 'Om stödet till Ulla-Britt Saxmark', to: 'Lägg till någon' },
  },
  {
    name: 'siffror',
    who: annelie,
    press: ['Mer', 'Siffror'],
    show: { from: 'Delaktighetstrappan', to: 'måndag 23 november 2026' },
  },
  {
    name: 'las-igenom-chef',
    who: annelie,
    press: ['Mona Ejderstedt', 'Anteckningar', 'Anteckning från fredag 23 oktober 2026'],
    choose: ['Allt utom några bitar'],
    show: { from: 'Vilka meningar visas inte?', to: 'Grannen höjde rösten.' },
  },
  {
    name: 'fraga-om-lasning',
    who: annelie,
    press: [
      '1 fråga om läsning väntar på ditt svar, sedan 12 november',
      'Varför läste Annelie Kvist om Alva Nyrén?',
    ],
    show: { from: 'Varför läste Annelie Kvist om Alva Nyrén?', to: 'Skicka svaret' },
  },
  {
    name: 'vem-man-kan-ringa',
    who: annelie,
    press: ['Mer', 'Vem man kan ringa'],
    show: { from: 'Vem deltagarna kan vända sig till', to: 'Flytta ner' },
  },
  {
    name: 'mina-arenden',
    who: tiina,
    show: {
      from: { text: 'Mina ärenden', after: 'Rapporter' },
      to: '1 fråga väntar på svar, sedan 11 november 2026',
    },
  },
  {
    name: 'svara-pa-fragan',
    who: tiina,
    press: ['Mona Ejderstedt', 'Mål från beslutet', 'Svara på frågan'],
    show: { from: 'Svara på frågan', to: 'Målet är borttaget' },
  },
];
