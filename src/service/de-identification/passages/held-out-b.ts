/** The second half of the passages kept unseen while building. */
export const heldOutB: readonly string[] = [
  // 14. speaker labels with names
  `{name:Carina}: Hej {name:Yosef}, hur är det i dag?
{name:Yosef}: Det är bra. Jag var hos {name:Meron} i går.
{name:Carina}: Roligt! Bor {pronoun:hon} kvar i {place:Alby}?
{name:Yosef}: Ja, på {address:Tomtbergavägen 7}. {pronoun:Hennes} {other:syster} {name:Selam} har flyttat dit också.
{name:Carina}: Och hur går det med {organisation:Arbetsförmedlingen}?
{name:Yosef}: De har inte hört av sig. Jag ringde {name:Lennart} där men {pronoun:han} är på semester.`,

  // 15. letters and signatures
  `Hej {name:Ingela}!
Tack för senast. Jag skriver för att jag vill byta boendestödjare. Det är inget fel på {name:Kemal} men vi kommer inte överens om tiderna. Kan du ordna det utan att {pronoun:han} blir ledsen?
Mvh {name:Tuula}
PS. Mitt nya nummer är {phone:+46 70 551 08 16} och jag har flyttat till {address:Norra Ringvägen 3, lgh 1201}.`,

  // 16. no identifying data, chat
  `ja men asså det funkar ju för det mesta. dom kommer när dom ska. ibland är det nån ny och då blir jag stressad men det går över. jag vill helst att dom skickar sms innan. planen har jag sett en gång tror jag. den ligger i nån låda. vi pratar mer om vad som ska göras just den dagen typ tvätta eller handla eller bara snacka. det bästa är när man får välja själv. det sämsta är när dom stressar iväg efter tjugo minuter fast man ska ha en timme. jag har sagt det men det blir bara bättre en vecka sen är det samma igen. annars är jag nöjd faktiskt. skulle ge det en fyra av fem.`,

  // 17. Persian, Kurdish, Turkish
  `Den som hjälpte mig mest var {name:Shirin Tavakoli}. {pronoun:Hon} är {other:kurd} precis som jag och förstod varför jag inte vågade öppna dörren. Efter {pronoun:henne} kom {name:Baran}, och sedan {name:Özlem Yıldız}. {name:Baran} pratade mycket om fotboll. Jag kommer från {place:Sanandaj} och min {other:man}, {name:Dilshad}, är född i {place:Erbil}. Vi har bott i {place:Eskilstuna} sedan {date:2015}. {name:Özlems} ord var de som fick mig att söka hjälp på {organisation:Psykiatrimottagningen Fristaden}.`,

  // 18. Vietnamese, Thai, Chinese
  `Min granne {name:Thanh} lagar mat åt mig ibland. {pronoun:Han} jobbar natt på {organisation:Scania}. {name:Somchai}, som var vikarie i somras, lärde mig räkna på {other:thailändska}. Sedan var det {name:Xiaoling}, {pronoun:hon} med cykeln, som alltid tog av sig skorna i trappan. {name:Nguyen Thi Hoa} står det på dörren hos grannen, men alla säger {name:Hoa}. Det är fint att ha folk omkring sig när man annars är mycket ensam.`,

  // 19. initials and titles
  `Brukaren nämner boendestödjare {name:K} flera gånger och säger att {name:K} är den enda som läst planen. Även {name:A.L.} omtalas, liksom {name:Maria J}. Enhetschefen {name:B. Nordenskjöld} har varit på ett möte. Doktor {name:Ahlmark} vid {organisation:Akademiska sjukhuset} har skrivit intyget. Brukaren upplever att {pronoun:hans} åsikt väger lika tungt som läkarens.`,

  // 20. gendered nouns
  `{other:Killen} som kom i går var trevlig, men {other:tjejen} innan lyssnade bättre. Min {other:fru} tyckte också det. {other:Farbror} {name:Uno} sa en gång att man ska säga ifrån. Det gjorde {other:morsan} också, fast {pronoun:hon} skrek. Nu säger jag till om {other:gubben} på nedre botten stör mig. {other:Grabbarna} på träffen skrattar åt mig men jag bryr mig inte. {other:Svärmor} ringer varje söndag, {pronoun:henne} kan jag prata med om allt.`,

  // 21. Greek, Romanian, Hungarian, Russian
  `{name:Stavros} var den första. {pronoun:Han} hade jobbat tjugo år inom vården. {name:Ileana Munteanu} kom sedan och {pronoun:hon} kunde få vem som helst att våga åka buss. {name:Zoltán} är den jag har nu; jag brukar kalla {pronoun:honom} {name:Zoli}. Ibland hoppar {name:Oksana Bondarenko} in. {pronoun:Hennes} svenska är inte perfekt men {pronoun:hon} lyssnar med hela kroppen. {name:Stavros} hälsade på mig när jag låg på {organisation:Västerviks sjukhus}.`,

  // 22. case notes style
  `Anteckning {date:2021-11-08}. Hembesök hos {name:E. Sandell}, {address:Björkhagsgatan 12B, 753 22 Uppsala}. Närvarande: undertecknad, {name:Sandell}, god man {name:Ulf Rask}. Klienten är {age:58 år}, bor ensam, diagnos {other:schizofreni}. Telefon {phone:0730112244}. Klienten vill ha hjälp med inköp och disk. {name:Rask} framför att ekonomin är ansträngd. Nytt besök bokas {date:22/11}. Vid akuta behov kontaktas {organisation:Socialjouren i Enköping}.`,

  // 23. lower-case transcript with formal content
  `jag heter {name:margareta} och är {age:71 år}. jag har bott i {place:sollefteå} hela mitt liv men flyttade till {place:härnösand} när {other:maken} dog. hemtjänsten kommer på morgonen och boendestödet på eftermiddagen. {name:britt-inger} från boendestödet är som en vän. {pronoun:hon} tar med sig hunden {name:tussan} ibland. jag var {other:lokförare} i unga år så jag är van att klara mig själv. nu är det benen som inte vill. {name:britt-inger} säger att det blir bra med tiden.`,

  // 24. mixed, Indian & Eritrean & Arabic
  `Första gången jag träffade {name:Priya} var jag så nervös att jag inte kunde prata. {pronoun:Hon} väntade. Sedan kom {name:Tesfay}, {name:Abd al-Rahman} och {name:Khadija} i tur och ordning, och jag fick berätta allt igen. {name:Abd al-Rahman} tyckte att jag skulle prova {organisation:Fontänhuset}. {name:Khadijas} {other:pappa} är läkare i {place:Aleppo}. Jag kände mig tryggast med {name:Priya}, trots att {pronoun:hon} bara var {age:23}.`,

  // 25. reported speech with many pronouns
  `Och då sa {pronoun:han} att {pronoun:hans} chef inte hade tid. Jag frågade {pronoun:henne} om det stämde. {pronoun:Hennes} svar var att {pronoun:honom} kunde man inte lita på. Så där höll de på. Till slut ringde jag till {organisation:IVO} och sedan till {organisation:Funktionsrätt}. {name:Jeanette} på brukarombudet sa att jag hade rätt. Efter det blev det bättre, och nu frågar de alltid innan de ändrar något i schemat.`,

  // 26. dense, spelled numbers and rare events
  `Jag var med i {other:tsunamin} i {place:Khao Lak} {date:julen 2004} och förlorade min sambo {name:Niklas}. Efter det gick det utför. Socialtjänsten i {place:Ånge} gav mig boendestöd när jag var {age:trettiotre}. Pinkoden eller vad det heter, personnumret, är {personal-number:sjuttioett noll åtta femton trettiosex sjuttioett}. Ni kan fråga {name:Solveig Hjorth}, {pronoun:hon} var med från början. {pronoun:Hon} nås på {phone:0690-12 345}.`,
];
