import type { Report } from '../types.ts';
import { chapters } from './report/chapters.ts';
import { insights } from './report/insights.ts';
import { ladder } from './report/ladder.ts';
import { proposals, proposalsIntro } from './report/proposals.ts';
import { easyRead, summary } from './report/summary.ts';

export const report: Report = {
  title: 'Någon som märker om jag inte har dragit upp persiennerna',
  subtitle: 'Brukarrevision av Boendestöd Kanalen i Tranlösa kommun',
  foreword: [
    'Den här rapporten bygger på lånade ord. De som har lånat ut dem har släppt in oss i kök, i chattfönster och vid kafébord, och har berättat om sådant som man annars bara säger till den man litar på, eller inte säger alls. Vi har försökt vara rädda om det. Tack till var och en av er.',
    'Tack också till Tranlösa kommun, som bad om granskningen och bestämde i förväg vilken dag den skulle bli offentlig, innan någon visste vad som skulle stå i den. Det kräver ett visst mod. Tack till enhetschefen och personalen på Kanalen, som delade ut vårt brev utan att fråga vem som tänkte svara.',
    'Vi som har gjort granskningen har själva haft vård eller stöd, eller stått bredvid någon som haft det. Det gör oss inte till domare. Men det gör att vi ibland hör vad som sägs mellan raderna, och att de som vi pratar med slipper förklara det självklara.',
    'Läs gärna rapporten som den är skriven: som en berättelse om ett stöd som bär mer än det ibland vet om, och som brister på ställen där det går att laga.',
    'Samira Lindeblad, samordnare. Torkel Ask, Yordanos Tesfai, Bibbi Ravn och Emil Rask, som intervjuade. Ingalill Svärd och Leo Kantonen, som analyserade och skrev.',
  ],
  summary,
  easyRead,
  background: [
    'Boendestöd Kanalen ger stöd till vuxna i de centrala och östra delarna av Tranlösa. Stödet ska hjälpa den som på grund av psykisk ohälsa eller en funktionsnedsättning har svårt att få vardagen att hänga ihop. Det ges hemma, ute eller per telefon, och det görs tillsammans med den som har det, inte åt henne eller honom.',
    'För tre år sedan blev två grupper en. Då infördes också ett gemensamt sätt att skriva genomförandeplaner och ett veckoblad som den som vill kan använda. Bemanningsgruppen, som ordnar vikarier, är gemensam för kommunen.',
    'Med genomförandeplan menas här den överenskommelse där det står vad stödet ska leda till, vad som ska göras, av vem och hur man följer upp det. Med veckoblad menas en översikt av en vecka, i vilken form som helst.',
  ],
  method: [
    'En brukarrevision görs av människor med egen erfarenhet av vård eller stöd. Lyktan är en fristående förening och har själv utformat frågorna, gjort intervjuerna, analyserat svaren och skrivit rapporten. Var och en i laget har skriftligt intygat att det inte finns någon koppling till Kanalen, och inför varje intervju kontrollerades det att de som skulle mötas inte kände varandra.',
    'Laget tog fram en frågeguide med {frågor} frågor. Den finns i bilaga 1. Varje fråga hör till en av uppdragets frågor. Uppdragets frågor ställdes aldrig rakt ut; de är skrivna för en kommun och inte för ett samtal.',
    'Ett informationsbrev på lättläst svenska delades ut till var och en som har stöd från Kanalen. Det finns i bilaga 2. Den som ville vara med anmälde sig direkt till Lyktan. Varken kommunen, Kanalen eller den som delade ut brevet har fått veta vilka som hörde av sig.',
    'Vi intervjuade {intervjuade} personer under {period}. {Vilka}',
    '{Sätt} Den som ville hade någon närstående med sig. Samtalen tog {längd}, och i varje samtal deltog en eller två av våra {intervjuare} intervjuare.',
    '{Inspelning} Den som inte ville bli inspelad kunde vara med på samma villkor, och fick läsa anteckningarna efteråt. Inspelningarna är raderade. Namn är utbytta mot XXX, hon och han mot hen, och sådant som kan avslöja någon är borttaget eller ändrat utan att innehållet blivit ett annat. Vi citerar bara den som har gått med på det, och den som lätt kan kännas igen på sitt sätt att tala har fått läsa sina citat i förväg.',
    'Texterna lästes av våra {analytiker} analytiker, först var för sig och sedan tillsammans. De sorterade {avsnitt} avsnitt under {koder} koder, och koderna i teman. Varje påstående i rapporten går att följa tillbaka till de avsnitt det vilar på, inom laget.',
    'Samtalen kan inte visa hur det är för var och en på Kanalen. De som orkar anmäla sig är kanske inte de som har det svårast. Vad de kan visa är hur stödet ser ut inifrån, när det fungerar och när det inte gör det.',
  ],
  chapters,
  ladder,
  insights,
  proposalsIntro,
  proposals,
};
