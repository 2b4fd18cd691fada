/** Function words, adverbs, interjections and spoken-language spellings: never identifying whatever their case. */
export const functionWords = `
i på av och att en ett det den de dem dom är var vara varit som för med till om men eller så inte ej icke jag
du vi ni man sig sin sitt sina min mitt mina din ditt dina vår vårt våra er ert era mig dig oss mej dej sej
ens eran erat denna denne detta dessa dens dess deras varandra varann själv självt själva samma sån sånt såna
sådan sådant sådana han hon honom henne hans hennes hen hens här där dit hit hem hemma hemifrån borta bort
inne in ute ut uppe upp nere ner ned framme fram bak bakom bakåt framåt uppåt neråt inåt utåt hän hädan
därifrån härifrån varifrån vart varthän vem vems vilka vilken vilket vad va hur hurdan när varför därför
alltså asså således eftersom medan innan efter under över mellan mot genom hos kring omkring runt utan inom
utom utanför innanför ovanför nedanför bredvid intill vid längs före sedan sen tills trots enligt per via åt
från ur ifrån utifrån utav inför inpå uti hemåt utmed förutom angående beträffande gällande ang ca cirka ja jo
nej nä näe nae mm mhm hm hmm hmhm aha jaha jahaja jaså nja njae joo jaa jodå jadå jajamän japp jepp yes no
okej ok okay oki okidoki precis exakt just visst javisst absolut självklart såklart klart givetvis
naturligtvis kanske eventuellt möjligen troligen troligtvis antagligen förmodligen säkert säkerligen verkligen
faktiskt egentligen typ liksom ba bara ju väl nog dock ändå iallafall i_alla_fall ialla allafall åtminstone
minst mest mer mera mindre fler flera flest många mycket lite litet lagom ganska rätt väldigt jätte
jättemycket jättebra jättesvårt skit skitbra skitsvårt super superbra sjukt rent helt halvt nästan knappt alls
aldrig alltid ofta oftast ibland sällan ständigt jämt hela halva idag i_dag igår imorgon imorse ikväll inatt
nu nuförtiden numera då förr förut tidigare senare snart nyss nyligen redan fortfarande längre länge genast
direkt plötsligt till_slut slutligen äntligen sist sista först första början igen åter tillbaka dessutom också
även både antingen varken fast fastän även_om ifall huruvida såvida såsom samt än o å oxå oxo nåt nånting
någonting något någon några nån nåra nånstans någonstans nångång någongång nånsin någonsin ingen inget inga
ingenting ingenstans ingalunda allt alla all alltihop alltihopa allting allihop allihopa varje varenda vardera
annan annat andra annars annorlunda viss vissa enda ena endast endera båda bägge ömse egen eget egna ha haha
hahaha hehe hihi lol omg wtf btw tja tjo hej hejsan hejdå hallå halloj tjena tjenare tjabba morsning god goda
morgon kväll natt mvh vänligen hälsning hälsningar kram kramar puss tack tackar förlåt ursäkta snälla varsågod
varsego välkommen oj åh ah oh usch fy huh wow jösses herregud gud guds gudskelov fan fanken jävlar jävla
jävligt helvete shit satan sablar himla himlans ojdå hoppsan oops pust suck ack aj ajdå bu ush öh eh ehm em
öhm äh äsch asch nähä jamen jamenvisst nämen jamän mena kan kunna kunde kunnat ska skall skulle skolat vill
vilja ville velat måste får få fick fått bör borde böra må måtte lär torde brukar bruka brukade brukat behöver
behöva behövde behövt blir bli blev blivit bliva har hade haft havt finns finnas fanns funnits gör göra gjorde
gjort görs går gå gick gått ger ge gav gett givit giva tar ta tog tagit taga tas kommer komma kom kommit ser
se såg sett ses sågs säger säga sa sade sagt sägs står stå stod stått sitter sitta satt suttit ligger ligga
låg legat lägger lägga la lade lagt sätter sätta satte ställer ställa ställde ställt heter heta hette hetat
vet veta visste vetat tror tro trodde trott tycker tycka tyckte tyckt känner känna kände känt känns kändes hör
höra hörde hört hörs låter låta lät låtit mår mådde mått verkar verka verkade håller hålla höll hållit
fortsätter fortsätta fortsatte fortsatt börjar börja började börjat slutar sluta slutade slutat låt lämnar
lämna lämnade lämnat försöker försöka försökte försökt orkar orka orkade orkat vågar våga vågade vågat hinner
hinna hann hunnit slipper slippa slapp sluppit råkar råka råkade e ä re hoss nånannan jo_men ja_men eller_hur
iofs iaf tex t.ex bl.a dvs d.v.s osv o.s.v m.m etc e.d o.dyl resp el dyl int intv ip ipp uppf kem kl fm st kr
tim tel nr sid mob adr fr.o.m t.o.m pga p.g.a ngt ngn ngra jmf obs ps pm s.k sk noll två tu tre fyra fem sex
sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo tjugi tjuge trettio tretti
fyrtio förti fyrti femtio femti sextio sexti sjuttio sjutti åttio åtti nittio nitti hundra tusen miljon
miljoner miljard miljarder halv halvannan tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte
trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde trettionde hundrade nolla etta tvåa
trea femma sexa sjua nia tia tolva tjuga femtilapp hundralapp femhundring tusenlapp dussin par stycken styck
procent tjugoett tjugotvå tjugotre tjugofyra tjugofem tjugosex tjugosju tjugoåtta tjugonio måndan tisdan
onsdan torsdan fredan lördan söndan månda tisda onsda torsda freda lörda sönda mån tis ons tors fre lör sön
måndagarna tisdagarna onsdagarna torsdagarna fredagarna lördagarna söndagarna måndag tisdag onsdag torsdag
fredag lördag söndag måndagar tisdagar onsdagar torsdagar fredagar lördagar söndagar måndagen tisdagen
onsdagen torsdagen fredagen lördagen söndagen måndags tisdags onsdags torsdags fredags lördags söndags januari
februari mars april maj juni juli augusti september oktober november december sommar höst vinter våren
sommaren hösten vintern våras somras höstas vintras jul julen påsk påsken midsommar nyår pingst lucia advent
julafton nyårsafton påskafton midsommarafton valborg ramadan eid sverige sveriges nationell nationellt
nationella staten statens statlig svensk svenska svenskar svenskt nordisk norden europa europeisk eu jag's
du's sku skolle sånt_där sådär så_där såhär ungefär därborta härborta nästa förra nästföljande respektive
sammanlagt totalt tillsammans ihop isär itu ensam ensamt ensamma tyvärr lyckligtvis gärna hellre helst ogärna
knappast föga snarare närmare närmast närmsta långt bortom bortanför tvärtom tvärs rakt snett vänster höger
norr söder öster väster norra södra östra västra norrut söderut österut västerut pnr persnr personnr mobilnr inge ingn någe nånge it's i'm don't that's from with she her his they them then when but was were the and you what sorry please
nice cool bye hello hi fuck fucking like so really anyway whatever kind random best worst feeling mood vibe
vibes chill
`;
