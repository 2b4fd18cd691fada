/** Passages used while building the rules, third part. */
export const seenC: readonly string[] = [
  `Hej!
Jag heter {name:Malin Östergren} och är {other:mamma} till {name:Viggo}, {age:22 år}, som har boendestöd i {place:Falköping}. Ni får gärna intervjua mig, jag nås på {phone:0515-77 88 99} eller {email:malin.ostergren@falkoping.example}. {name:Viggo} har {other:Aspergers syndrom} och vill helst inte prata i telefon. {pronoun:Hans} stödjare {name:Tobias} kan vara med om det behövs.
Vänliga hälsningar
{name:Malin}`,

  `{name:Aino} har jobbat som boendestödjare i trettio år. {pronoun:Hon} säger att papperen har blivit fler. "Förr satt vi vid bordet och pratade", säger {pronoun:hon}. {name:Aino Kettunen} är född i {place:Kemi} och kom till {place:Surahammar} som barn. {pronoun:Hennes} kollega {name:Mattias} håller med. De tycker att brukarna borde få hålla i pennan själva.`,

  `I: vad är bäst med {name:christoffer}?
S: att {pronoun:han} inte dömer. jag kan säga vad som helst. {name:christofer} har själv haft det tufft tror jag
I: och {name:marianne}?
S: {pronoun:hon} är mer som en lärare. bra men sträng. {name:mariann} vill att allt ska vara klart innan {pronoun:hon} går
I: är det någon mer?
S: {name:ibrahim} ibland. {name:ibbe} kallar vi {pronoun:honom}`,

  `På {organisation:Friskis} träffade jag {name:Ylva}, som hade varit {other:polis} men blivit {other:utbränd}. Vi började promenera. {pronoun:Hon} bor i {place:Svartbäcken}, jag på {address:Kyrkogårdsgatan}. Genom {pronoun:henne} fick jag höra om {organisation:Hjärnkoll}. Nu föreläser jag själv ibland. Senast var på {organisation:Fyrisskolan}. Det hade jag aldrig trott för fem år sedan.`,

  `{name:Ioannis} och {name:Despina} kommer från {place:Thessaloniki}. {other:Sonen} {name:Kostas} översätter när personalen kommer. {name:Ioannis}, som är {age:sextioåtta}, vill inte ha hjälp av någon {pronoun:han} inte känner. {name:Eva-Lena} gick dit sju gånger innan {pronoun:han} släppte in {pronoun:henne}. Nu är det {pronoun:hon} som får kakor.`,

  `Personnumret är {personal-number:19 450123 4567} och det gamla ärendet har samma. På {other:faderns} sida står {personal-number:210514+1234}. Tillfälligt id: {personal-number:20010167-2380}. Mobilen är {phone:+46 (0)73 999 11 22}, jobbet {phone:0046 18 55 66 77}. Ring helst efter klockan 16.30, då är det cirka 10 minuters väntetid och det kostar 25 kronor. Rummet är 14 kvadratmeter stort.`,

  `Jag heter {name:Tuğba}. Det uttalas {name:Tuba}. Min {other:mammas} namn är {name:Gülsüm} och min {other:bror} heter {name:Emre Yılmaz}. Vi kom från {place:Konya} när jag var {age:fem år}. Jag pratar {other:turkiska} hemma och svenska på jobbet. Jag arbetar på ett lager i {place:Jordbro}, {organisation:Dagab} heter det. Stödet får jag på kvällarna av {name:Ann} och {name:Li}.`,

  `Ja du {name:Göran}, det var tider det. Minns du {name:Sven} på nedre botten? {pronoun:Han} som hade en röd moped. Nu bor {name:Svens} {other:son} där, {name:Henke}. {pronoun:Han} är snäll men spelar hög musik. {name:Göran}, du skulle prata med {pronoun:honom}, sa du. Har du gjort det? Nej tänkte väl det. Då får {name:Agneta} göra det i stället.`,

  `Först hade jag en som hette {name:Zeynab}, sen {name:Mattias}, sen en vikarie som jag inte minns vad {pronoun:hon} hette, sen {name:Zeynab} igen. {name:Zeynab} har varit mammaledig, därför. {pronoun:Hennes} {other:pojke} heter {name:Musa}. Jag har fått se bilder. Det är sådant som gör att man känner att man är två människor i rummet och inte en som jobbar och en som är jobbet.`,

  `Gruppintervju på {organisation:Träffpunkt Violen}, {date:6 september 2023}. Närvarande: {name:Rauni}, {name:Osman}, {name:Birgitta S}, {name:Alex} och en person som inte ville uppge namn. {name:Osman} inledde med att säga att maten har blivit bättre. {name:Rauni} tyckte att öppettiderna är dåliga. {name:Birgitta} höll med {pronoun:henne}. {name:Alex} sa ingenting på en timme men skrev sedan en lång lapp.`,

  `min {other:syster} {name:jasmin} ringde o sa att {name:moa} från boendestödet va där o letade efter mig. ja va hos {name:sebbe} i {place:flogsta}. fattar inte varför dom inte kan smsa som vanliga människor. {name:moa} va jätteorolig tydligen. ja ringde {pronoun:henne} sen o sa förlåt. {pronoun:hon} grät nästan. så ja lovade att höra av mig`,

  `Det var en gång när jag höll på att ge upp. Då ringde {name:Oleksandra}. {pronoun:Hon} är från {place:Charkiv} och har bara varit här sedan {date:mars 2022}, men {pronoun:hon} förstod direkt. {name:Oleksandras} svenska är kort och tydlig. "Upp. Kaffe. Ut." Det är precis vad jag behöver. {name:Vasyl}, {pronoun:hennes} {other:man}, brukar skicka med piroger.`,

  `jag heter {name:ali} men på papper står det {name:mohammed ali reza hosseini}. född {date-of-birth:1 januari 1990} men det är inte rätt datum egentligen. kom från {place:mazar-i-sharif}. jobbar extra på {organisation:mcdonalds} i {place:nyköping}. boendestöd är {name:kicki}, {pronoun:hon} är som en {other:mamma}. {name:kicki} säger att jag pratar bättre svenska än {pronoun:hon}`,

  `Vi har jämfört två verksamheter. I den ena skrivs planen med en penna som brukaren själv håller i, i den andra skrivs den på en dator av personalen efteråt. Skillnaden märks i språket. I den första står det jag, i den andra står det brukaren. De som själva har skrivit minns också bättre vad som står där. Revisorerna föreslår därför att alla ska få frågan om de vill skriva själva, med eller utan hjälp, och att det ska finnas tid avsatt för det. Det kräver inga nya pengar men en annan ordning på dagen.`,

  `{other:Morfar} var {other:sjökapten} och {other:mormor} {other:operasångerska}, så det fanns mycket att leva upp till. Själv blev jag {other:alkoholist} vid {age:tjugofem}. Jag har varit nykter sedan {date:den 2 maj 2011}. {name:Torbjörn} på {organisation:Länkarna} räddade mig. {pronoun:Han} kom med soppa.`,

  `Besök hos {name:Faduma Jama Warsame} kl. 10.00. Tolk: {name:Abdirahman}. {name:Faduma} önskar {other:kvinnlig} personal och helst någon som talar {other:somaliska}. {name:Faduma} har {other:diabetes} och ont i knäna. {other:Dottern} {name:Hibo} sköter inköpen. {name:Hibo} nås på {phone:072-200 30 40}. Beslut: två timmar i veckan, följs upp {date:vecka 12}.`,

  `Jag har två boendestödjare: {name:Kim} och {name:Robin}. {name:Kim} är lärarutbildad och {name:Robin} har jobbat på hotell. {name:Robin} är från {place:Åland}. Det som skiljer dem åt är att {name:Kim} frågar "vad vill du?" och {name:Robin} frågar "vad ska vi göra?". Båda funkar. Jag har {other:epilepsi} så någon måste vara med när jag badar. Vi åker till {place:Vättern} om det är varmt.`,

  `Ekonomin sköts av {name:Inga-Lill Bäckström} på {organisation:Överförmyndaren}, och det går bra. Men maten är svår. {name:Maj-Britt} brukar göra matlistor med mig. {name:Stig} i lägenheten under gör alltid soppa på måndagar och hämtar mig då. {name:Maj} kallar jag {name:Maj-Britt} när vi är ensamma. Då skrattar {pronoun:hon}. Själv är jag van att äta ensam sedan min {other:fru} gick bort.`,

  `Frågade {name:Sirpa} om schemat. Frågade {name:Jan-Olof} om nycklarna. Ingen visste. Ringde {name:Ayşe}. {pronoun:Hon} visste. Skrev upp på lappen: fråga alltid {name:Ayşe} först. Så enkelt är det. Sedan kom {name:Jan-Olof} ändå och sa att {pronoun:han} hade hittat dem i bilen på {address:Industrigatan}.`,

  `I {date:november 2018} brann mitt hus i {place:Tärnaby} ner. {other:Branden} stod i {other:Aftonbladet}. Jag fick bo hos min {other:moster} {name:Saga} i {place:Storuman} en vinter. Efter det flyttade jag söderut. Jag pratar inte så ofta om det. {name:Elin} i boendestödet vet, och det räcker. Jag har fått hjälp med sömnen och kan numera tända ett ljus utan att gå därifrån.`,

  `Vid frågan om {name:Monireh} svarar informanten att {pronoun:hon} är den bästa. Vid frågan om {name:Per-Anders} tystnar informanten. Efter en paus: "{pronoun:Han} menar väl." Informanten vill inte utveckla. Senare återkommer informanten till {name:Monirehs} sätt att knacka på: alltid tre gånger, alltid med en stunds väntan. "Då hinner jag andas", säger informanten.`,
];
