/** Passages written after the net was widened, to see what it catches of what it was not made for; kept unseen. */
export const heldOutE: readonly string[] = [
  `WEBVTT

1
00:01:12.000 --> 00:01:17.500
<v {name:Petra Lilja}>Då börjar vi. Vad vill du berätta om {name:Jessika}?</v>

2
00:01:18.000 --> 00:01:29.100
<v Informant 9>Jo, {name:Jessika} kom till mig i {date:januari 2019}. {pronoun:Hon} var {age:23} då och nyutexaminerad från {organisation:Ädelfors folkhögskola}.</v>

3
00:01:30.000 --> 00:01:41.000
<v Informant 9>Min {other:far} hade precis dött och jag bodde kvar i huset i {place:Virserum}. {pronoun:Hon} sa: "{name:Krister}, nu börjar vi med posten."</v>`,

  `ja de e {name:sanna} här igen. ja glömde säga att {name:farzad} inte ska ha nyckeln. {pronoun:han} å {name:bibbi} bråka i trappen i {date:söndags}. ring ja e hemma {phone:073-9154420} eller skicka på messenger {name:sanna viklund}. o säg inget till {other:morsan}`,

  `Jag föddes i {place:Gulu} i {place:Uganda} och kom som {age:nioåring} till {place:Mjölby}. Min boendestödjare {name:Okello} är från samma stad, fast {pronoun:han} växte upp i {place:Borås}. Vi brukar prata {other:acholi}. På {organisation:Mjölby kyrka} träffar jag {name:Ing-Britt} och {name:Holger}, de är som mina {other:farföräldrar}.`,

  `Klient: {name:Roland Fjellström}, {personal-number:441121-7832}
Datum: {date:7 juni 2023}
Handläggare: {name:Mirjam Cohen}
Anteckning: Klienten ringer från {phone:0455-61 90 22}. {pronoun:Han} uppger att {other:hustrun} {name:Ulrika} är inlagd på {organisation:Blekingesjukhuset}, {organisation:avdelning 31}. Diagnosen är {other:Alzheimers sjukdom}. Paret är bosatt på {address:Fiskaregatan 6, 371 32 Karlskrona}. {other:Sonen} {name:Kaspian} är god man.`,

  `Åsså va de en sommar, de måste ha vatt {date:sextisju}, då ja jobba på {organisation:konservfabriken}. {name:Nanny} å {name:Tekla} stog brevid mej. {name:Tekla} {pronoun:ho} va {age:nitton} å redan gift me {name:Algot} i {place:Backen}. Ja bodde inackorderad hos {other:fru} {name:Tengvall} på {address:Strandgatan}. Å så kom {name:Evald}, å sen va de klart. Vi fick {name:Inga-Lill} {date:sextinie}.`,

  `Speaker 1: Vill du säga vad du heter?
Speaker 2: {name:Thanakorn}. Men alla säger {name:Boy}.
Speaker 1: Hur länge har du bott i {place:Sollefteå}?
Speaker 2: Fem år. Före det bodde jag i {place:Nong Khai}. Min {other:fru} {name:Lamduan} jobbar på {organisation:Hotell Appelberg}. Boendestödet är {name:Kjell-Arne} och {name:Fanny}. {name:Kjell-Arne} kan lite {other:thailändska}, {pronoun:hans} {other:svägerska} är därifrån.
Speaker 1: Har du någon diagnos?
Speaker 2: {other:Depression} och {other:posttraumatisk stress}.`,

  `Det är svårt att säga det här. Jag blev {other:våldtagen} när jag var {age:16} av en som heter {name:Conrad}. Det var på en fest i {place:Hovsta}. Jag berättade det först för {name:Rosmarie}, {date:2020}, alltså tjugo år senare. {name:Rosmarie} följde med till polisen i {place:Örebro}. {pronoun:Hon} höll min hand. {name:Conrad} är {other:lärare} idag, på {organisation:Lillåns södra skola}.`,

  `{name:Dilnoza}: Mina {other:döttrar} går i {age:femman} och {age:nian}.
{name:Stina-Kajsa}: Är det på {organisation:Enbackskolan}?
{name:Dilnoza}: Nej, {organisation:Fagersjöskolan}. {name:Malika} spelar fiol och {name:Nigora} är med i {organisation:Farsta simklubb}.
{name:Stina-Kajsa}: Och din {other:man}?
{name:Dilnoza}: {pronoun:Han} är i {place:Samarkand}. {pronoun:Han} får inte komma hit. Vi har sökt sedan {date:2017}, det är {organisation:Migrationsverket} som säger nej.`,

  `Jag skriver under med mitt rätta namn, {name:Hjördis Annelund}, och ni får gärna nå mig på {email:hjordis.a@tele2.se}. Det hela började när kommunen flyttade oss från {organisation:Fågelbacken} till {organisation:Korttidsenheten Granen}. {name:Enar}, {age:88}, hittade inte hem. {name:Göte} fick bo ihop med {name:Frank}. På {date:Luciadagen} kom Socialnämndens ordförande {name:Bo Rikard Söderlind} på besök. {pronoun:Han} stannade i tolv minuter.`,

  `asså {name:wille} {pronoun:han} e go. {pronoun:han} kör mig till {place:hällevik} å vi fiskar. {name:wille} har en {other:tjej} som heter {name:zeinab} å {pronoun:hon} jobbar som {other:tandsköterska} i {place:mörrum}. förra boendestödjarn {name:krilla} va mest på mobilen. {name:krilla} flytta till {place:norge} {date:i fjol} tror ja. jag heter {name:ronald} om du inte visste men kalla mig {name:rolle}`,

  `Min historia är ganska ovanlig. Jag var {other:trapetskonstnär} på {organisation:Cirkus Brazil Jack} tills jag föll {date:den 2 augusti 1998} i {place:Nybro}. Sedan dess sitter jag i {other:rullstol}. Jag är {other:ungersk} från början, {name:László} heter jag, men här säger de {name:Lasse}. Min assistent {name:Hjalmar} och boendestödet {name:Zuzana} samarbetar bra. {name:Zuzana} är från {place:Košice}.`,

  `Frågeledare: Hur ofta kommer de?
{name:Unni}: Två gånger i veckan. Det brukar vara {name:Ragnvald}, ibland {name:Tjorven}, som egentligen heter {name:Maria}.
Frågeledare: Vad är bäst?
{name:Unni}: Att {name:Ragnvald} kommer i tid. {pronoun:Han} bor granne med {organisation:Konsum} i {place:Hede}. Och att {pronoun:han} minns att {name:Pysen}, min katt, behöver sprutor.`,

  `Jag har haft samma stöd länge och är mest nöjd. Vi börjar alltid med kaffe och går igenom veckan. Sedan tar vi det som är jobbigast först, oftast räkningar eller disken. Jag märker att jag klarar mer på egen hand när någon sitter bredvid. Om det kommer en vikarie som jag inte känner säger jag hellre nej den dagen. Jag önskar att de kunde ringa innan om någon är sjuk. Det har jag sagt flera gånger och de har lovat att det ska bli bättre. Planen gick vi igenom vid köksbordet och jag fick säga vilka mål jag ville ha. Det är lite oklart vad som händer när ett mål är uppnått, men det löser sig väl.`,

  `Intervjuare: Hur kom du i kontakt med boendestödet?
Informant 4: Det var kuratorn {name:Desirée} på {organisation:vårdcentralen} i {place:Vårgårda} som sa till. Jag hade precis förlorat min {other:man} {name:Ingemar}, {date:i höstas} blev det fyra år sen. Jag är {age:sjuttiotre} nu. Först kom {name:Shabnam}, sedan {name:Lill-Babs} som vi kallar {pronoun:henne}, {pronoun:hon} {name:Barbro Lindqvist} alltså.
Intervjuare: Bor du kvar?
Informant 4: Ja, på {address:Hjultorpsvägen 21}. {other:Sonen} {name:Niclas} vill att jag flyttar till {place:Alingsås}.`,
  `ja heter {name:abdiaziz} å ja e {age:19 år}. ja bodde på {organisation:hvb lönnen} i {place:ockelbo} innan. min kontaktperson där va {name:gullbritt} {pronoun:hon} va som en {other:mamma}. nu bor ja i {place:gävle} på {address:sicksackvägen} å {name:mårten} hjälper mej me skolan. ja går på {organisation:polhemsskolan}. ja pratar {other:somaliska} å lite {other:arabiska}. min {other:syster} {name:hamdi} e kvar i {place:kenya}. mitt nummer e {phone:076 112 09 38}`,
  `Sammanfattning av samtal med {name:E.N.}, född {date-of-birth:1979-03-27}, diagnos {other:paranoid schizofreni}. {name:E.N.} har haft boendestödjaren {name:Ljubomir Antić} sedan {date:maj 2018}. Enligt {name:E.N.} är {name:Ljubomir} "som en {other:bror}". {name:E.N.} vill inte att {other:fadern}, {name:Christer N}, kontaktas. Uppföljning {date:2024-10-02} kl. 13 på {organisation:Socialkontoret Väst}, {address:Slussgatan 3}. Nås på {email:en79@protonmail.com}.`,
];
