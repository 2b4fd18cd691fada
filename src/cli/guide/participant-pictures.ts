import type { Picture } from './pictures.ts';

const alva = 'alva-nyren';
const mona = 'mona-ejderstedt';
const roya = 'roya-ghasri';

/** The pictures of the participants' guide, in its order. */
export const participantPictures: readonly Picture[] = [
  {
    name: 'logga-in',
    at: '/logga-in',
    ring: ['Logga in med nyckel'],
    show: { from: 'Logga in', to: 'Logga in med nyckel' },
  },
  { name: 'menyn', who: alva, show: { to: 'Mer' } },
  {
    name: 'lyssna',
    who: alva,
    voice: true,
    ring: ['Lyssna på sidan'],
    show: { from: 'God morgon, Alva', to: 'Lyssna på sidan' },
  },
  {
    name: 'textstorlek',
    who: alva,
    press: ['Språk och utseende'],
    show: { from: 'Textstorlek', to: 'Luftigt' },
  },
  { name: 'idag', who: alva, show: { from: 'Det här händer', to: 'Inte idag' } },
  {
    name: 'idag-fraga',
    who: alva,
    show: { from: 'En fråga till dig', to: 'Du kan svara senare.' },
  },
  {
    name: 'min-vecka',
    who: alva,
    press: ['Min vecka'],
    show: { from: 'Vecka 48, 23–29 november 2026.', to: 'Inte idag' },
  },
  {
    name: 'fyll-i-veckan',
    who: alva,
    press: ['Min vecka', 'Ändra vecka 48'],
    show: {
      from: 'Fyll i vecka 48',
      to: { text: 'Lägg in i veckan', after: 'Skriva en inköpslista för soppan' },
    },
  },
  {
    name: 'lagg-till',
    who: alva,
    press: ['Min vecka', 'Ändra vecka 48', 'Lägg till något'],
    show: { from: 'Vad ska du göra?', to: 'söndag 29 november' },
  },
  {
    name: 'vem-kommer',
    who: alva,
    press: ['Mer', 'Vem kommer?'],
    ring: ['Ställ in'],
    show: { from: 'Vem kommer?', to: 'Ställ in' },
  },
  {
    name: 'stall-in',
    who: alva,
    press: ['Mer', 'Vem kommer?', 'Ställ in'],
    show: { from: 'Vill du ställa in måndag 23 november?', to: 'Nej, låt det vara kvar' },
  },
  {
    name: 'kontaktman',
    who: alva,
    press: ['Mer', 'Vem kommer?', 'Tillbaka', 'Välj kontaktman'],
    show: { from: 'Vem vill du ha som kontaktman?', to: 'Spara mitt val' },
  },
  {
    name: 'gor-planen',
    who: mona,
    press: ['Min plan', 'Fortsätt med planen'],
    show: {
      from: 'Gör planen',
      to: { text: 'Något är skrivet', after: 'Vad tänker du om målen från beslutet?' },
    },
  },
  {
    name: 'plan-livet',
    who: mona,
    press: ['Min plan', 'Fortsätt med planen', 'Hur vill du att livet ska vara?'],
    show: { from: 'Hur vill du att livet ska vara?', to: 'Gå vidare' },
  },
  {
    name: 'plan-ide',
    who: mona,
    press: ['Min plan', 'Fortsätt med planen', 'Vad vore fint, någon gång?'],
    ring: ['Jag vill det här nu'],
    show: { from: 'Vad vore fint, någon gång?', to: 'Jag vill det här nu' },
  },
  {
    name: 'forslag',
    who: mona,
    press: ['Mer', 'Förslag på mål', 'Lära mig saker'],
    show: {
      from: 'Lära mig saker',
      to: { text: 'Ta med i min plan', after: 'Öva svenska med någon en gång i veckan' },
    },
  },
  {
    name: 'plan-kolla-malet',
    who: mona,
    press: ['Min plan', 'Fortsätt med planen', 'Vilka mål vill du ha?'],
    open: ['Kolla målet'],
    show: { from: 'Kolla målet', to: 'Vill du det här själv?' },
  },
  {
    name: 'plan-mindre-steg',
    who: mona,
    press: ['Min plan', 'Fortsätt med planen', 'Vilka mål vill du ha?', 'Dela upp i mindre steg'],
    show: { from: 'Dela upp i mindre steg', to: 'Nästa steg (frivilligt)' },
  },
  {
    name: 'plan-titta-igenom',
    who: mona,
    press: ['Min plan', 'Fortsätt med planen', 'Titta igenom planen'],
    ring: ['Så här vill jag ha planen'],
    show: {
      from: 'Sedan svarar du ja, nej eller inte än. Planen går att ändra efteråt också.',
      to: 'Så här vill jag ha planen',
    },
  },
  { name: 'plan-svar', who: roya, press: ['Läs och svara'], show: { from: 'Ditt svar', to: 'Svara' } },
  {
    name: 'min-plan',
    who: alva,
    press: ['Min plan'],
    show: { from: { text: 'Min plan', after: 'Mer' }, to: 'Ändra planen' },
  },
  {
    name: 'plan-mal',
    who: alva,
    press: ['Min plan'],
    ring: ['Hur går det?'],
    show: { from: 'Jag går på cirkeln om kanalen, minst varannan gång.', to: 'Hur går det?' },
  },
  {
    name: 'plan-pausa',
    who: alva,
    press: ['Min plan', 'Hur går det?'],
    open: ['Pausa målet'],
    show: { from: 'Målet är nått', to: 'En annan dag' },
  },
  {
    name: 'beslut-fraga',
    who: alva,
    press: ['Min plan', 'Mål från beslutet'],
    ring: ['Fråga om det här målet'],
    show: { from: 'Mål som gäller', to: 'Fråga om det här målet' },
  },
  {
    name: 'beslut-svar',
    who: alva,
    press: ['Min plan', 'Mål från beslutet'],
    show: { from: 'Målet är ändrat', to: 'Tiina Holmlund svarade måndag 22 september 2025' },
  },
  {
    name: 'folja-upp',
    who: alva,
    press: ['Mer', 'Följa upp', 'Fortsätt svara'],
    show: { from: 'Hur tycker du att vi ger stödet?', to: 'Vet inte' },
  },
  {
    name: 'folja-upp-visa',
    who: alva,
    press: ['Mer', 'Följa upp'],
    ring: ['Visa för den jag ska träffa'],
    show: { from: 'Dina svar', to: 'Visa för den jag ska träffa' },
  },
  {
    name: 'hur-langt',
    who: alva,
    press: ['Mer', 'Hur långt jag har kommit'],
    show: { from: 'Hur långt jag har kommit', to: 'jag har lagat mat.' },
  },
  {
    name: 'trappor',
    who: alva,
    press: ['Mer', 'Klara mer själv'],
    show: { from: 'Klara mer själv', to: 'Börja på en ny trappa' },
  },
  {
    name: 'trappa-steg',
    who: alva,
    press: ['Mer', 'Klara mer själv', 'Jonas ringer och påminner om disken'],
    show: { from: 'Jonas ringer och påminner om disken', to: 'Ett steg upp: var tredje dag' },
  },
  {
    name: 'sjalvstandighet',
    who: alva,
    press: ['Mer', 'Att klara mig själv'],
    show: { from: 'Att klara mig själv', to: 'Visa som tabell' },
  },
  {
    name: 'sjalvstandighet-nu',
    who: alva,
    press: ['Mer', 'Att klara mig själv', 'Säg hur det är nu'],
    show: { from: 'Hur är det just nu?', to: 'Går av sig självt' },
  },
  {
    name: 'trappan',
    who: alva,
    press: ['Mer', 'Trappan', 'När planen ändras'],
    show: { from: 'När din plan ändras, hur mycket är du med?', to: 'Visa som tabell' },
  },
  {
    name: 'trappan-svar',
    who: alva,
    press: ['Mer', 'Trappan', 'När planen ändras'],
    show: { from: 'Har det ändrats? Välj ett steg', to: 'Så är det nu' },
  },
  {
    name: 'livet',
    who: alva,
    press: ['Mer', 'Mitt liv och min plan'],
    show: {
      from: 'Här ser du vilka delar av livet dina mål handlar om. Du behöver inte ha mål för alla delar.',
      to: 'vilar',
    },
  },
  {
    name: 'om-mig',
    who: alva,
    press: ['Om mig'],
    show: {
      from: { text: 'Det här hjälper inte', after: 'Om mig' },
      to: { text: 'Ändra', after: 'Det här hjälper inte' },
    },
  },
  {
    name: 'om-mig-skriv',
    who: alva,
    press: ['Om mig', 'Skriv något nytt'],
    show: { from: 'Vem får läsa?', to: 'Spara' },
  },
  {
    name: 'anteckning',
    who: alva,
    press: ['Mer', 'Anteckningar om mig'],
    show: {
      from: 'Måndag 2 november 2026',
      to: { text: 'Läs mer eller svara', after: 'Måndag 2 november 2026' },
    },
  },
  {
    name: 'anteckning-svara',
    who: alva,
    press: ['Mer', 'Anteckningar om mig', 'Läs mer eller svara'],
    show: { from: 'Vill du säga något om det?', to: 'Spara mitt svar' },
  },
  {
    name: 'det-vi-lovade',
    who: alva,
    press: ['Mer', 'Det vi lovade'],
    show: { from: 'Är det här gjort?', to: 'Nej, inte än' },
  },
  {
    name: 'vem-har-last',
    who: alva,
    press: ['Mer', 'Vem har läst om mig'],
    ring: [{ text: 'Fråga varför', after: 'Måndag 16 november 2026' }],
    show: { from: 'Måndag 16 november 2026', to: { text: 'Fråga varför', after: 'Måndag 16 november 2026' } },
  },
  {
    name: 'fraga-varfor',
    who: alva,
    press: ['Mer', 'Vem har läst om mig', { text: 'Fråga varför', after: 'Måndag 16 november 2026' }],
    show: { from: 'Varför läste Nadja Brolin?', to: 'Skicka frågan' },
  },
  {
    name: 'sagt-ja',
    who: alva,
    press: ['Mer', 'Det jag har sagt ja till'],
    ring: ['Ta tillbaka mitt ja'],
    show: {
      from: 'Prata med någon närstående',
      to: { text: 'Ta tillbaka mitt ja', after: 'Prata med någon närstående' },
    },
  },
  {
    name: 'rattigheter',
    who: alva,
    press: ['Mer', 'Mina rättigheter'],
    show: { from: 'Vad är mitt stöd till för?', to: 'Ja. Och du kan se vem som har läst.' },
  },
  {
    name: 'hamta',
    who: alva,
    press: ['Mer', 'Hämta mina uppgifter'],
    ring: ['Hämta filen'],
    show: {
      from: 'Du får en fil som heter något med zip. Öppna den och sedan filen index. Den går att läsa utan internet.',
      to: 'Hämta filen',
    },
  },
];
